/* cf-line-row.h: one line of a draft, edited in place. It keeps the line as a value; what is typed is read when it changes. A price that is not the catalogue's is marked, and stays when the quantity
 * changes; else price breaks follow the quantity. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "ledger/draft.h"

#define CF_TYPE_LINE_ROW (cf_line_row_get_type ())
G_DECLARE_FINAL_TYPE (CfLineRow, cf_line_row, CF, LINE_ROW, GtkWidget)

typedef enum { CF_LINE_ITEM, CF_LINE_QUANTITY, CF_LINE_PRICE, CF_LINE_DISCOUNT, CF_LINE_TAX, CF_LINE_N_CELLS } CfLineCell;

/* What all rows of an editor share; borrowed for the row's life. */
typedef struct {
  CfId      customer_id, location_id;                        /* for the tax group of what is picked */
  GArray   *group_ids;                                       /* CfId: beside the names in @groups; the first is 0: no tax */
  GtkStringList *groups;
} CfLineContext;

/* Signals: "changed"; "next": Enter in any cell; "remove": its button. Property "session". */
GtkWidget *cf_line_row_new     (CfSession *session, const CfLineContext *context, const CfDraftLine *line /* NULL: empty */);
const CfDraftLine *cf_line_row_get_line (CfLineRow *self);
/* Nothing was typed in it: it is no line. */
gboolean   cf_line_row_is_empty (CfLineRow *self);
/* @item_id is in it now, one of it, priced and taxed as usual; for an empty row. */
void       cf_line_row_put_item (CfLineRow *self, CfId item_id);
/* One more of @item_id. FALSE: the row has another, or one at a price or discount of its own. */
gboolean   cf_line_row_add_one  (CfLineRow *self, CfId item_id);
/* FALSE: a cell does not say what it should; it shows why. */
gboolean   cf_line_row_is_valid (CfLineRow *self);
/* The tax group the catalogue, the place and the customer give it by the context as it is now. FALSE: its item is gone from the catalogue. */
gboolean   cf_line_row_usual_tax (CfLineRow *self, CfId *ret);
/* The context is another one: a tax that was the usual one, @was, becomes what is usual now; one that was chosen by hand stays. Emits nothing. */
void       cf_line_row_follow_tax (CfLineRow *self, CfId was);
void       cf_line_row_set_place (CfLineRow *self, guint number /* from 1 */);
/* @has FALSE: not known (yet). */
void       cf_line_row_set_amount (CfLineRow *self, gboolean has, CfMoney amount);
/* A sentence at the cell that @field (as in refusals) names, else at the item; NULL: none anywhere. */
void       cf_line_row_set_error (CfLineRow *self, const char *field, const char *sentence);
void       cf_line_row_focus   (CfLineRow *self, CfLineCell cell);
CfLineCell cf_line_row_get_focused (CfLineRow *self);        /* CF_LINE_ITEM where none is */
/* The columns' widths, shared with the head and the other rows: quantity, price, discount, tax, amount, the button. */
#define CF_LINE_N_COLUMNS 6
void       cf_line_row_join    (CfLineRow *self, GtkSizeGroup *const *columns);
GtkWidget *cf_line_row_get_cell (CfLineRow *self, CfLineCell cell);
