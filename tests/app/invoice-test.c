/* invoice-test.c: proves the Invoices place: a draft by keyboard alone with prices of the catalogue and totals of the one function (S3-01, S1-10, T2), warnings before selling (T10), what is typed is
 * kept (D30), issuing with a manager's consent on the spot (T11), the page of a document with its payments and what can be done to it (S0-01, S0-07, S0-17, S0-21, T4, T15), and the paper beside it (S2-53). */
#include "app-fixture.h"
#include "cf-draft-page.h"
#include "cf-group-page.h"
#include "cf-invoice-page.h"
#include "cf-line-editor.h"
#include "cf-line-row.h"
#include "cf-pick-entry.h"
#include "cf-preview.h"
#include "base/id.h"
#include <string.h>

/* --- hands --- */

static char *
id_text (gint64 id)
{
  char text[CF_ID_TEXT];
  return g_strdup (cf_id_text (id, text));
}

static void
go_new (App *app, gint64 customer_id)
{
  g_autofree char *id = id_text (customer_id);
  g_autofree char *address = g_strconcat ("draft/new?customer=", id, NULL);
  app_go (app, address);
}

static CfDraftPage *
draft_page (App *app)
{
  GtkWidget *page = app_by_type (app->window, CF_TYPE_DRAFT_PAGE);
  g_assert_nonnull (page);
  return CF_DRAFT_PAGE (page);
}

static CfLineRow *
line (App *app, guint at)
{
  GtkWidget *row = cf_line_editor_get_row (CF_LINE_EDITOR (app_by_id (draft_page (app), "lines")), at);
  g_assert_nonnull (row);
  return CF_LINE_ROW (row);
}

static void
type_cell (App *app, guint at, CfLineCell cell, const char *text)
{
  GtkWidget *widget = cf_line_row_get_cell (line (app, at), cell);
  if (cell == CF_LINE_ITEM)
    widget = gtk_widget_get_first_child (widget);
  gtk_widget_grab_focus (widget);
  app_type (widget, "", text);
}

static const char *
cell_text (App *app, guint at, CfLineCell cell)
{
  GtkWidget *widget = cf_line_row_get_cell (line (app, at), cell);
  return gtk_editable_get_text (GTK_EDITABLE (cell == CF_LINE_ITEM ? gtk_widget_get_first_child (widget) : widget));
}

/* Types into the item's cell, waits for the list and takes the first of it with Enter. */
static void
pick_item (App *app, guint at, const char *typed)
{
  GtkWidget *item = cf_line_row_get_cell (line (app, at), CF_LINE_ITEM);
  type_cell (app, at, CF_LINE_ITEM, typed);
  APP_WAIT (!cf_pick_entry_is_quiet (CF_PICK_ENTRY (item)) && gtk_widget_get_visible (gtk_widget_get_last_child (item)));
  g_assert_true (app_key (app->window, "Return"));
  g_assert_cmpint (cf_line_row_get_line (line (app, at))->item_id, !=, 0);
}

static void
settle_draft (App *app)
{
  APP_WAIT (cf_draft_page_is_settled (draft_page (app)) && !cf_preview_is_drawing (CF_PREVIEW (app_by_id (draft_page (app), "preview"))));
}

#define A_CUSTOMER "SELECT id FROM customer WHERE hold = 0 AND has_limit = 0 AND archived = 0 AND merged_into_id = 0 ORDER BY id LIMIT 1"
#define AN_ITEM "SELECT code FROM item WHERE archived = 0 AND (SELECT COUNT (*) FROM price_break b WHERE b.item_id = item.id) > 0 ORDER BY id LIMIT 1"

/* --- drafts --- */

static void
test_keyboard (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *code = app_query (app, AN_ITEM);
  gint64 invoices = app_query_int (app, "SELECT COUNT (*) FROM invoice");
  go_new (app, app_query_int (app, A_CUSTOMER));
  pick_item (app, 0, code);
  g_assert_cmpint (cf_line_row_get_focused (line (app, 0)), ==, CF_LINE_QUANTITY);
  g_autofree char *one = g_strdup (cell_text (app, 0, CF_LINE_PRICE));
  type_cell (app, 0, CF_LINE_QUANTITY, "100000");                       /* the last break */
  g_assert_cmpstr (cell_text (app, 0, CF_LINE_PRICE), !=, one);
  type_cell (app, 0, CF_LINE_QUANTITY, "2");
  g_assert_true (app_key (app->window, "Return"));
  g_assert_cmpint (cf_line_editor_get_n_rows (CF_LINE_EDITOR (app_by_id (draft_page (app), "lines"))), ==, 2);
  type_cell (app, 1, CF_LINE_ITEM, "Rush service");
  type_cell (app, 1, CF_LINE_PRICE, "40");
  type_cell (app, 1, CF_LINE_DISCOUNT, "10");
  settle_draft (app);
  g_assert_true (app_says (line (app, 1), "36.00"));
  g_assert_true (app_says (app_by_id (draft_page (app), "totals"), "Subtotal"));
  app_settle ();
  app_picture (app->window, "draft");
  g_assert_true (app_key (app->window, "<Control>Return"));
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM invoice") == invoices + 1);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM scratch WHERE name LIKE 'draft/%'"), ==, 0);
  app_settle ();
  app_picture (app->window, "issued");
  app_close (app);
}


/* --- documents --- */

static CfInvoicePage *
invoice_page (App *app)
{
  GtkWidget *page = app_by_type (app->window, CF_TYPE_INVOICE_PAGE);
  g_assert_nonnull (page);
  return CF_INVOICE_PAGE (page);
}

static void
settle_invoice (App *app)
{
  APP_WAIT (cf_invoice_page_is_settled (invoice_page (app)) && !cf_preview_is_drawing (CF_PREVIEW (app_by_id (invoice_page (app), "preview"))));
  app_settle ();
}

static void
go_invoice (App *app, gint64 invoice_id)
{
  g_autofree char *id = id_text (invoice_id);
  g_autofree char *address = g_strconcat ("invoice/", id, NULL);
  app_go (app, address);
  settle_invoice (app);
}

/* An invoice of one line, issued through the acts: @amount is what is due. */
#define OPEN_INVOICE "SELECT o.item_id FROM open_item o JOIN invoice i ON i.id = o.item_id WHERE o.to_date > 2000000 AND i.kind = 1 AND o.open_minor = i.total_minor AND i.subtotal_minor > 10000 ORDER BY o.item_id DESC LIMIT 1"
#define PARTLY_PAID "SELECT o.item_id FROM open_item o JOIN invoice i ON i.id = o.item_id WHERE o.to_date > 2000000 AND i.kind = 1 AND o.open_minor < i.total_minor AND o.open_minor > 0 ORDER BY o.item_id LIMIT 1"

static void
test_list (void)
{
  App *app = app_open (APP_DEMO);
  app_go (app, "invoices");
  APP_WAIT (app_says (app_by_type (app->window, cf_draft_page_get_type ()) ? app->window : app->window, "documents"));
  app_picture (app->window, "invoices");
  app_go (app, "invoices?state=overdue");
  APP_WAIT (app_says (app->window, "Overdue"));
  app_picture (app->window, "invoices-overdue");
  app_go (app, "invoices?state=drafts");
  APP_WAIT (app_says (app->window, "draft"));
  app_picture (app->window, "invoices-drafts");
  app_close (app);
}

static void
test_hub (void)
{
  App *app = app_open (APP_DEMO);
  go_invoice (app, app_query_int (app, "SELECT l.debit_id FROM allocation_line l JOIN invoice i ON i.id = l.debit_id ORDER BY i.date DESC, i.id DESC LIMIT 1"));
  g_assert_true (app_says (invoice_page (app), "Payments and credits"));
  app_picture (app->window, "invoice");
  go_invoice (app, app_query_int (app, OPEN_INVOICE));
  app_picture (app->window, "invoice-open");
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/invoice/draft/keyboard/S3-01/T2", test_keyboard);
  g_test_add_func ("/invoice/list", test_list);
  g_test_add_func ("/invoice/hub/S0-01", test_hub);
  return g_test_run ();
}
