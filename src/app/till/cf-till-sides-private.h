/* cf-till-sides-private.h: what the two files share: cf-till-sides.c asks terminals and books, cf-till-sides-rows.c draws what they told. */
#pragma once
#include "cf-till-sides.h"
#include "cf-till-fix.h"

struct _CfTillSides {
  AdwBin        parent;
  CfSession    *session;
  GtkWidget    *sums, *list, *agree, *note, *spinner;                   /* sums: a grid; list: differences; agree: an expander row */
  GPtrArray    *looks;                                                  /* CfCardBatch * */
  GPtrArray    *silent;                                                 /* char *: what a terminal that told nothing said */
  CfCloseout    now;
  CfId          shift_id;
  GCancellable *asking, *reading;
  guint         n_asked;
  gulong        changed, told;
};

/* Draws self->now: the sums, and a row for each difference. */
void cf_till_sides_show_sums (CfTillSides *self);
void cf_till_sides_show_rows (CfTillSides *self);
