/* cf-selection.h: which rows of a CfListing are selected, by id and not by place: a selection survives any new order, and costs nothing however long the list is. (GTK's own selection models look through all
 * that was added for what was selected.) A GtkSelectionModel. */
#pragma once
#include <gtk/gtk.h>
#include "cf-listing.h"

#define CF_TYPE_SELECTION (cf_selection_get_type ())
G_DECLARE_FINAL_TYPE (CfSelection, cf_selection, CF, SELECTION, GObject)

/* @many: several at a time. Rows that are not in the whole answer any more are not selected any more. */
CfSelection *cf_selection_new (CfListing *listing, gboolean many);
/* In the order of the list. */
CfId         cf_selection_get_first (CfSelection *self);      /* 0: none */
GArray      *cf_selection_dup       (CfSelection *self);      /* CfId */
/* Selects @ids and nothing else; those that are not in the list are left out. */
void         cf_selection_set       (CfSelection *self, const CfId *ids, guint n);
