/* cf-merges.h: changes that met, in words, and turned round (W9). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "store/merge.h"

typedef struct {
  CfLostEdit lost;
  char *title;                       /* "Customer Fern Café: phone" */
  char *lost_words, *now_words;      /* "555-1 · Ada, register 2, 14:02" */
} CfMerge;
void       cf_merge_free (gpointer merge);

/* For cf_session_read: GPtrArray of CfMerge, the newest first. */
gpointer   cf_merges_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error);
/* Puts back what gave way: an act like any other change of that record. FALSE: this kind has no act of its own; the record's page has. */
gboolean   cf_merge_turn  (GtkWidget *parent, CfSession *session, const CfMerge *merge);
