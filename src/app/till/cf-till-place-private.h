/* cf-till-place-private.h: what the files of the till's place share: cf-till-place.c the widget and its keys, cf-till-place-show.c what is shown, cf-till-place-keep.c a count half typed, cf-till-place-acts.c opening, counting,
 * closing. */
#pragma once
#include "cf-till-place.h"
#include "cf-act-run.h"
#include "cf-money-entry.h"
#include "cf-till-count.h"
#include "cf-till-load.h"
#include "cf-till-sides.h"
#include <glib/gi18n-lib.h>

struct _CfTillPlace {
  CfPlace    parent;
  GtkWidget *pages, *closed_box, *closed_group, *open_box, *float_bin, *open_button, *since_row, *moves_group, *safe_row, *safe_group, *earlier_group, *count, *left_bin, *close_button, *sides_bin, *finish_button, *ask_button;
  GtkWidget *float_entry, *left_entry, *sides;
  GPtrArray *move_rows, *earlier_rows;
  CfTillNow *now;                                                       /* NULL: not read yet */
  GCancellable *reading;
  char      *kept;                                                      /* what of the count was kept last */
  guint      keep_source;
  gboolean   acting;                                                    /* a press is on its way: the next waits for it */
};

static inline CfSession *
cf_till_session (CfTillPlace *self)
{
  return cf_place_get_session (CF_PLACE (self));
}

/* Shows self->now. */
void cf_till_place_show   (CfTillPlace *self);

/* What is typed of a count is kept within a second; what was kept of this shift's is put back; and it is forgotten once the shift is closed. */
void cf_till_place_typed  (CfTillPlace *self);
void cf_till_place_back   (CfTillPlace *self);
void cf_till_place_forget (CfTillPlace *self);

/* What the buttons and keys do. */
void cf_till_place_open_shift  (CfTillPlace *self);
void cf_till_place_begin_count (CfTillPlace *self);
void cf_till_place_go_on       (CfTillPlace *self);
void cf_till_place_reopen      (CfTillPlace *self);
void cf_till_place_stand       (CfTillPlace *self);      /* the count that was typed stands */
void cf_till_place_again       (CfTillPlace *self);      /* it is counted again */
void cf_till_place_finish      (CfTillPlace *self);      /* the shift is closed */
