/* invoice-test.c: proves the Invoices place: a draft by keyboard alone with prices of the catalogue and totals of the one function (S3-01, S1-10, T2), warnings before selling (T10), what is typed is
 * kept (D30), issuing with a manager's consent on the spot (T11), the page of a document with its payments and what can be done to it (S0-01, S0-07, S0-17, S0-21, T4, T15), and the paper beside it (S2-53). */
#include "app-fixture.h"
#include "cf-draft-page.h"
#include "cf-group-page.h"
#include "cf-invoice-page.h"
#include "cf-line-editor.h"
#include "cf-line-row.h"
#include "cf-pick-entry.h"
#include "cf-place.h"
#include "cf-preview.h"
#include "cf-money-entry.h"
#include "base/id.h"
#include "desk/demo.h"
#include "shop/issue-invoice.h"
#include "shop/order.h"
#include "shop/records.h"
#include "shop/take-payment.h"
#include "../reliability/faulty.h"
#include <poppler.h>
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
  APP_WAIT (app_by_type (app->window, CF_TYPE_DRAFT_PAGE));               /* made when it is first opened */
  return CF_DRAFT_PAGE (app_by_type (app->window, CF_TYPE_DRAFT_PAGE));
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


/* Two lines of one's own for @customer_id: 100.00 and 20.00, untaxed. */
static void
type_draft (App *app, gint64 customer_id)
{
  go_new (app, customer_id);
  type_cell (app, 0, CF_LINE_ITEM, "Window lettering");
  type_cell (app, 0, CF_LINE_PRICE, "100");
  type_cell (app, 1, CF_LINE_ITEM, "Travel");
  type_cell (app, 1, CF_LINE_PRICE, "20");
  for (guint i = 0; i < 2; i++)
    app_choose (cf_line_row_get_cell (line (app, i), CF_LINE_TAX), "", 0);
  settle_draft (app);
}

static gint64
count (App *app)
{
  return app_query_int (app, "SELECT COUNT (*) FROM invoice");
}

static void
test_lines (void)
{
  App *app = app_open (APP_DEMO);
  type_draft (app, app_query_int (app, A_CUSTOMER));
  CfLineEditor *editor = CF_LINE_EDITOR (app_by_id (draft_page (app), "lines"));
  g_assert_cmpint (cf_line_editor_get_n_rows (editor), ==, 3);          /* the empty one is always there */
  cf_line_row_focus (line (app, 1), CF_LINE_PRICE);
  g_assert_true (app_key (app->window, "<Alt>Up"));
  g_assert_cmpstr (cell_text (app, 0, CF_LINE_ITEM), ==, "Travel");
  g_assert_true (app_key (app->window, "<Alt>Up"));                     /* no further */
  g_assert_true (app_key (app->window, "<Alt>Down"));
  g_assert_cmpstr (cell_text (app, 1, CF_LINE_ITEM), ==, "Travel");
  g_assert_true (app_key (app->window, "<Alt>Down"));                   /* the empty one stays last */
  g_assert_cmpstr (cell_text (app, 1, CF_LINE_ITEM), ==, "Travel");
  cf_line_row_focus (line (app, 0), CF_LINE_QUANTITY);
  g_assert_true (app_key (app->window, "<Control>Delete"));
  g_assert_cmpint (cf_line_editor_get_n_rows (editor), ==, 2);
  g_assert_cmpstr (cell_text (app, 0, CF_LINE_ITEM), ==, "Travel");
  type_cell (app, 0, CF_LINE_QUANTITY, "lots");                         /* no number: refused at the cell */
  gint64 before = count (app);
  g_assert_true (app_key (app->window, "<Control>Return"));
  app_settle ();
  g_assert_true (app_says (draft_page (app), "something that is not a number"));
  g_assert_cmpint (count (app), ==, before);
  type_cell (app, 0, CF_LINE_QUANTITY, "3");
  settle_draft (app);
  g_assert_true (app_says (draft_page (app), "$60.00"));
  app_close (app);
}

/* A scanner types the code and Enter before the answer for its first letter is there. */
static void
test_scanned (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *code = app_query (app, AN_ITEM), *first = g_strndup (code, 1);
  go_new (app, app_query_int (app, A_CUSTOMER));
  GtkWidget *item = cf_line_row_get_cell (line (app, 0), CF_LINE_ITEM);
  type_cell (app, 0, CF_LINE_ITEM, first);
  app_type (gtk_widget_get_first_child (item), "", code);
  app_enter (gtk_widget_get_first_child (item), "");
  APP_WAIT (cf_line_row_get_line (line (app, 0))->item_id == app_query_int (app, "SELECT id FROM item WHERE archived = 0 AND (SELECT COUNT (*) FROM price_break b WHERE b.item_id = item.id) > 0 ORDER BY id LIMIT 1"));
  app_close (app);
}

static gpointer
add_place (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  CfTaxGroup group = { .id = cf_shop_id (shop), .name = (char *) "Elsewhere" };
  CfLocation place = { .id = cf_shop_id (shop), .customer_id = *(CfId *) data, .name = (char *) "Store 12", .tax_group_id = group.id };
  g_assert_cmpint (cf_save_tax_group (shop, &who, &group, error), ==, CF_OK);
  g_assert_cmpint (cf_save_location (shop, &who, &place, error), ==, CF_OK);
  return NULL;
}

/* Choices of where the goods go; 0 until they are read. */
static guint
n_places (App *app)
{
  GListModel *places = gtk_drop_down_get_model (GTK_DROP_DOWN (app_by_id (draft_page (app), "ship_to")));
  return places ? g_list_model_get_n_items (places) : 0;
}

/* The goods go elsewhere: so does the tax of lines that had the usual one, but not what was chosen by hand. And a draft is not issued under another date than the one that is typed. */
static void
test_ship_to (void)
{
  App *app = app_open (APP_DEMO);
  CfId customer = app_query_int (app, A_CUSTOMER);
  cf_session_write (app->session, add_place, &customer, NULL, NULL, NULL, NULL);
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM location WHERE name = 'Store 12'") == 1);
  app_settle ();
  go_new (app, customer);
  APP_WAIT (n_places (app) > 1);
  type_cell (app, 0, CF_LINE_ITEM, "Window lettering");
  type_cell (app, 0, CF_LINE_PRICE, "100");
  type_cell (app, 1, CF_LINE_ITEM, "Travel");
  type_cell (app, 1, CF_LINE_PRICE, "20");
  app_choose (cf_line_row_get_cell (line (app, 1), CF_LINE_TAX), "", 0);
  CfId usual = cf_line_row_get_line (line (app, 0))->tax_group_id;
  GListModel *places = gtk_drop_down_get_model (GTK_DROP_DOWN (app_by_id (draft_page (app), "ship_to")));
  guint at = g_list_model_get_n_items (places);
  while (at-- > 0 && strcmp (gtk_string_list_get_string (GTK_STRING_LIST (places), at), "Store 12") != 0);
  app_choose (draft_page (app), "ship_to", at);
  g_assert_cmpint (cf_line_row_get_line (line (app, 0))->tax_group_id, ==, app_query_int (app, "SELECT tax_group_id FROM location WHERE name = 'Store 12'"));
  g_assert_cmpint (cf_line_row_get_line (line (app, 1))->tax_group_id, ==, 0);
  app_choose (draft_page (app), "ship_to", 0);
  g_assert_cmpint (cf_line_row_get_line (line (app, 0))->tax_group_id, ==, usual);

  gint64 before = count (app);
  app_type (app_by_type (app_by_id (draft_page (app), "date_bin"), GTK_TYPE_ENTRY), "", "the other day");
  g_assert_true (app_key (app->window, "<Control>Return"));
  app_settle ();
  g_assert_true (app_says (draft_page (app), "This is not a date."));
  g_assert_cmpint (count (app), ==, before);
  app_close (app);
}

typedef struct { CfId terms_id; } Old;

static gpointer
archive_terms (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Old *old = data;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfTerms) terms = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (shop->db, &CF_TERMS, old->terms_id, &terms, &found, error) && found);
  terms.archived = TRUE;
  g_assert_cmpint (cf_save_terms (shop, &who, &terms, error), ==, CF_OK);
  return NULL;
}

/* Terms that are not offered any more stay with the draft that has them. */
static void
test_archived_terms (void)
{
  App *app = app_open (APP_DEMO);
  CfId customer = app_query_int (app, A_CUSTOMER);
  go_new (app, customer);
  type_cell (app, 0, CF_LINE_ITEM, "Window lettering");
  type_cell (app, 0, CF_LINE_PRICE, "100");
  settle_draft (app);
  app_choose (draft_page (app), "terms", 1);
  Old old = { 0 };
  GtkDropDown *terms = GTK_DROP_DOWN (app_by_id (draft_page (app), "terms"));
  g_autofree char *name = g_strdup (gtk_string_object_get_string (gtk_drop_down_get_selected_item (terms)));
  g_autofree char *terms_sql = g_strdup_printf ("SELECT id FROM terms WHERE name = '%s'", name);
  old.terms_id = app_query_int (app, g_intern_string (terms_sql));
  g_assert_true (app_key (app->window, "<Control>s"));
  APP_WAIT (app_says (app->window, "Draft saved"));
  char id[CF_ID_TEXT];
  g_autofree char *draft = g_strconcat ("draft/", cf_id_text (cf_draft_page_get_draft (draft_page (app)), id), NULL);
  go_new (app, customer);
  cf_session_write (app->session, archive_terms, &old, NULL, NULL, NULL, NULL);
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM terms WHERE archived = 1") >= 1);
  app_settle ();
  app_go (app, draft);
  APP_WAIT (gtk_drop_down_get_selected_item (terms) && strcmp (gtk_string_object_get_string (gtk_drop_down_get_selected_item (terms)), name) == 0);
  app_close (app);
}

static gpointer
bill_order (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfDraft) draft = { 0 };
  g_assert_cmpint (cf_order_bill (shop, &who, *(CfId *) data, NULL, 0, &draft, error), ==, CF_OK);
  draft.id = cf_shop_id (shop);
  g_assert_cmpint (cf_save_draft (shop, &who, &draft, error), ==, CF_OK);
  return NULL;
}

/* A draft that bills an order goes on billing it when it is changed by hand: else its jobs would be billed twice, and its deposits stay behind. */
static void
test_of_order (void)
{
  App *app = app_open (APP_DEMO);
  CfId order = app_query_int (app, "SELECT o.id FROM sales_order o WHERE o.cancelled = 0 AND EXISTS (SELECT 1 FROM job j WHERE j.order_id = o.id) AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.order_id = o.id) ORDER BY o.id LIMIT 1");
  g_assert_cmpint (order, !=, 0);
  cf_session_write (app->session, bill_order, &order, NULL, NULL, NULL, NULL);
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM draft WHERE order_id <> 0") == 1);
  gint64 jobs = app_query_int (app, "SELECT COUNT (*) FROM draft_line l JOIN draft d ON d.id = l.draft_id WHERE d.order_id <> 0 AND l.job_id <> 0");
  g_assert_cmpint (jobs, >, 0);
  char id[CF_ID_TEXT];
  g_autofree char *address = g_strconcat ("draft/", cf_id_text (app_query_int (app, "SELECT id FROM draft WHERE order_id <> 0"), id), NULL);
  app_settle ();
  app_go (app, address);
  APP_WAIT (app_by_type (app->window, CF_TYPE_DRAFT_PAGE));
  settle_draft (app);
  type_cell (app, 0, CF_LINE_PRICE, "12.34");
  settle_draft (app);
  g_assert_true (app_key (app->window, "<Control>s"));
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM draft_line l JOIN draft d ON d.id = l.draft_id WHERE l.unit_price = 12340000 OR l.unit_price = 123400") >= 1);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM draft WHERE order_id <> 0"), ==, 1);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM draft_line l JOIN draft d ON d.id = l.draft_id WHERE d.order_id <> 0 AND l.job_id <> 0"), ==, jobs);
  app_close (app);
}

static void
test_prefilled (void)
{
  App *app = app_open (APP_DEMO);
  gint64 customer = app_query_int (app, "SELECT c.id FROM customer c JOIN terms t ON t.id = c.terms_id WHERE c.tax_group_id <> 0 AND c.archived = 0 AND EXISTS (SELECT 1 FROM contact WHERE customer_id = c.id) "
                                        "ORDER BY c.id LIMIT 1");
  go_new (app, customer);
  g_autofree char *name = app_query (app, "SELECT c.name FROM customer c JOIN terms t ON t.id = c.terms_id WHERE c.tax_group_id <> 0 AND c.archived = 0 AND EXISTS (SELECT 1 FROM contact WHERE customer_id = c.id) "
                                          "ORDER BY c.id LIMIT 1");
  g_autofree char *terms = app_query (app, "SELECT t.name FROM customer c JOIN terms t ON t.id = c.terms_id WHERE c.tax_group_id <> 0 AND c.archived = 0 AND EXISTS (SELECT 1 FROM contact WHERE customer_id = c.id) "
                                           "ORDER BY c.id LIMIT 1");
  APP_WAIT (app_says (draft_page (app), name));
  g_assert_true (app_says (draft_page (app), terms));
  g_autofree char *query = g_strdup_printf ("SELECT GROUP_CONCAT(name, '|') FROM contact WHERE archived = 0 AND customer_id = %" G_GINT64_FORMAT, customer), *names = app_query (app, query);
  g_auto (GStrv) contacts = g_strsplit (names, "|", -1);
  gboolean said = FALSE;
  for (guint i = 0; contacts[i]; i++)
    said = said || app_says (draft_page (app), contacts[i]);
  g_assert_true (said);                                                 /* whom the bill goes to */
  g_assert_cmpstr (cf_place_get_context (CF_PLACE (gtk_widget_get_ancestor (GTK_WIDGET (draft_page (app)), CF_TYPE_PLACE))), !=, "");
  type_cell (app, 0, CF_LINE_ITEM, "Anything");
  g_assert_cmpint (cf_line_row_get_line (line (app, 0))->tax_group_id, !=, 0);
  app_close (app);
}

static void
test_warnings (void)
{
  App *app = app_open (APP_DEMO);
  go_new (app, app_query_int (app, "SELECT id FROM customer WHERE hold = 1 ORDER BY id LIMIT 1"));
  APP_WAIT (app_says (draft_page (app), "On hold"));
  app_settle ();
  app_picture (app->window, "draft-warnings");
  go_new (app, app_query_int (app, "SELECT o.customer_id FROM open_item o WHERE o.open_minor > 0 AND o.to_date > 2000000 AND o.due < (SELECT MAX (date) - 90 FROM invoice) LIMIT 1"));
  APP_WAIT (app_says (draft_page (app), "past due"));
  app_close (app);
}

static void
test_kept (void)
{
  App *app = app_open (APP_DEMO);
  gint64 customer = app_query_int (app, A_CUSTOMER), before = count (app);
  type_draft (app, customer);
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM scratch WHERE name LIKE 'draft/%'") == 1);      /* within a second, without a key pressed */
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM draft WHERE discarded = 0 AND id = (SELECT MAX (id) FROM draft)"), <=, 1);
  app_go (app, "invoices?state=drafts");
  APP_WAIT (app_says (app->window, "Not saved"));
  g_autofree char *address = app_query (app, "SELECT name FROM scratch WHERE name LIKE 'draft/%'");
  app_go (app, address);
  settle_draft (app);
  g_assert_cmpstr (cell_text (app, 1, CF_LINE_ITEM), ==, "Travel");
  g_assert_true (app_says (draft_page (app), "$120.00"));
  g_assert_true (app_key (app->window, "<Control>s"));
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM scratch WHERE name LIKE 'draft/%'") == 0);
  APP_WAIT (app_says (draft_page (app), "Draft, saved"));
  g_assert_cmpint (count (app), ==, before);
  gtk_widget_activate_action (GTK_WIDGET (draft_page (app)), "draft.discard", NULL);
  APP_WAIT (app_query_int (app, "SELECT discarded FROM draft ORDER BY id DESC LIMIT 1") == 1);
  APP_WAIT (app_by_text (app->window, "Undo") != NULL);
  g_signal_emit_by_name (gtk_widget_get_ancestor (app_by_text (app->window, "Undo"), GTK_TYPE_BUTTON), "clicked");
  APP_WAIT (gtk_widget_get_mapped (GTK_WIDGET (draft_page (app))));
  settle_draft (app);
  g_assert_cmpstr (cell_text (app, 1, CF_LINE_ITEM), ==, "Travel");
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM scratch WHERE name LIKE 'draft/%'") == 1);
  app_close (app);
}

static const char *
pin_of (CfStaffRole role)
{
  for (guint i = 0; cf_demo_staff[i].name; i++)
    if (cf_demo_staff[i].role == (int) role)
      return cf_demo_staff[i].pin;
  return NULL;
}

static void
answer_pin (App *app, const char *pin)
{
  gpointer dialog = app_dialog (app);
  app_type (app_by_type (dialog, GTK_TYPE_PASSWORD_ENTRY), "", pin);
  g_object_add_weak_pointer (dialog, &dialog);
  app_respond (app, "do");
  APP_WAIT (dialog == NULL);
}

static void
give_reason (App *app, const char *reason)
{
  gpointer dialog = app_dialog (app);
  GtkWidget *entry = app_by_type (dialog, GTK_TYPE_ENTRY);
  g_assert_nonnull (entry);
  app_type (entry, "", reason);
  g_object_add_weak_pointer (dialog, &dialog);
  app_respond (app, "do");
  APP_WAIT (dialog == NULL);
}

static void
test_override (void)
{
  App *app = app_open (APP_DEMO);
  gint64 before = count (app);
  app_sign_in (app, CF_STAFF_CLERK);
  type_draft (app, app_query_int (app, A_CUSTOMER));
  type_cell (app, 0, CF_LINE_DISCOUNT, "50");
  settle_draft (app);
  g_assert_true (app_key (app->window, "<Control>Return"));
  answer_pin (app, pin_of (CF_STAFF_CLERK));                            /* denied: the clerk's own; the question says who may */
  APP_WAIT (app_has_dialog (app) && app_says (app_dialog (app), "Marcus Okafor") && !app_says (app_dialog (app), "Dev Patel"));
  answer_pin (app, pin_of (CF_STAFF_MANAGER));
  APP_WAIT (count (app) > before || app_has_dialog (app));
  if (count (app) == before)
    give_reason (app, "Regular customer, late delivery");
  APP_WAIT (count (app) == before + 1);
  g_assert_cmpint (count (app), ==, before + 1);
  g_assert_cmpint (app_query_int (app, "SELECT actor_id <> 0 AND approver_id <> 0 AND actor_id <> approver_id FROM commit_log ORDER BY pos DESC LIMIT 1"), ==, 1);
  app_settle ();
  app_close (app);
}

static gpointer
arm (CfShop *shop, gpointer n, GCancellable *cancel, GError **error)
{
  static CfDb *wrapped;
  if (wrapped != shop->db)
    faulty_wrap (shop->db);
  wrapped = shop->db;
  faulty_arm (GPOINTER_TO_UINT (n), CF_ERROR_FULL, FAULTY_FAILS);
  return NULL;
}

static void
on_armed (GObject *source, GAsyncResult *result, gpointer done)
{
  cf_session_finish (result, NULL);
  *(gboolean *) done = TRUE;
}

/* The disk is full at the @n-th thing the ledger does from now on. */
static void
fill_disk (App *app, guint n)
{
  gboolean armed = FALSE;
  cf_session_write (app->session, arm, GUINT_TO_POINTER (n), NULL, NULL, on_armed, &armed);
  APP_WAIT (armed);
}

static void
test_full_disk (void)
{
  App *app = app_open (APP_DEMO);
  gint64 before = count (app), commits;
  type_draft (app, app_query_int (app, A_CUSTOMER));
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM scratch WHERE name LIKE 'draft/%'") == 1);
  commits = app_query_int (app, "SELECT COUNT (*) FROM commit_log");
  guint n = 1;
  for (;; n += 3) {
    fill_disk (app, n);
    g_assert_true (app_key (app->window, "<Control>Return"));
    APP_WAIT (gtk_widget_get_sensitive (app_by_id (draft_page (app), "issue")));
    if (count (app) > before)
      break;
    g_assert_true (app_says (draft_page (app), "failed on purpose"));   /* a sentence */
    g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM commit_log"), ==, commits);      /* nothing half done */
    g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM scratch WHERE name LIKE 'draft/%'"), ==, 1);
  }
  g_assert_cmpint (n, >, 10);
  fill_disk (app, 0);
  g_assert_cmpint (count (app), ==, before + 1);
  app_settle ();
  app_close (app);
}

static void
test_german (void)
{
  App *app = app_open_session (APP_EMPTY);
  g_autofree char *path = g_strconcat (app->path, "-de", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_create (path, &(CfShopStart) { "Druckerei Nord", "DE", "EUR", "Europe/Berlin", 0 }, NULL, &error);
  g_assert_no_error (error);
  g_auto (CfWho) who = { 0 };
  CfCustomer customer = { .id = cf_shop_id (shop), .name = (char *) "Bäckerei Süß" };
  g_assert_cmpint (cf_save_customer (shop, &who, &customer, &error), ==, CF_OK);
  g_clear_pointer (&shop, cf_shop_close);
  CfSession *session = cf_session_open (path, &error);
  g_assert_no_error (error);
  GtkWidget *page = g_object_ref_sink (g_object_new (CF_TYPE_DRAFT_PAGE, "session", session, NULL));
  cf_draft_page_begin (CF_DRAFT_PAGE (page), customer.id, FALSE);
  CfLineEditor *editor = CF_LINE_EDITOR (app_by_id (page, "lines"));
  CfLineRow *row = CF_LINE_ROW (cf_line_editor_get_row (editor, 0));
  gtk_editable_set_text (GTK_EDITABLE (gtk_widget_get_first_child (cf_line_row_get_cell (row, CF_LINE_ITEM))), "Flyer");
  gtk_editable_set_text (GTK_EDITABLE (cf_line_row_get_cell (row, CF_LINE_QUANTITY)), "1,5");
  gtk_editable_set_text (GTK_EDITABLE (cf_line_row_get_cell (row, CF_LINE_PRICE)), "1.234,50");
  gtk_editable_set_text (GTK_EDITABLE (cf_line_row_get_cell (row, CF_LINE_DISCOUNT)), "2,5");
  g_assert_cmpint (cf_line_row_get_line (row)->quantity, ==, 1500000);
  g_assert_cmpint (cf_line_row_get_line (row)->unit_price, ==, G_GINT64_CONSTANT (1234500000));
  g_assert_cmpint (cf_line_row_get_line (row)->discount_rate, ==, 25000);
  APP_WAIT (cf_draft_page_is_settled (CF_DRAFT_PAGE (page)));
  g_assert_true (app_says (page, "1.805,46"));                          /* 1.5 × 1234.50 × 0.975 */
  g_object_unref (page);
  cf_session_close (session);
  g_object_unref (session);
  app_close (app);
}

/* --- documents --- */

static CfInvoicePage *
invoice_page (App *app)
{
  APP_WAIT (app_by_type (app->window, CF_TYPE_INVOICE_PAGE));               /* made when it is first opened */
  return CF_INVOICE_PAGE (app_by_type (app->window, CF_TYPE_INVOICE_PAGE));
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
  for (const char *const *panel = (const char *const[]) { "Payments and credits", "Files and documents", "History", "Print", NULL }; *panel; panel++)
    g_assert_true (app_says (invoice_page (app), *panel));              /* all on the one page */
  GtkWidget *page = GTK_WIDGET (invoice_page (app)), *panels = app_by_id (page, "panels");
  for (const char *const *name = (const char *const[]) { "related", "history", "others", NULL }; *name; name++) {
    gtk_stack_set_visible_child_name (GTK_STACK (panels), *name);
    app_settle ();
    g_assert_true (GTK_WIDGET (invoice_page (app)) == page && gtk_widget_get_mapped (app_by_id (page, *name)));
  }
  app_picture (app->window, "invoice");
  go_invoice (app, app_query_int (app, OPEN_INVOICE));
  app_picture (app->window, "invoice-open");
  app_close (app);
}

static gint64
state_of (App *app, gint64 invoice_id)
{
  g_autoptr (GError) error = NULL;
  CfItemRow row = { 0 };
  g_assert_true (cf_open_item_load (cf_session_get_shop (app->session)->db, invoice_id, &row, &error));
  CfMoney open = row.item.open_minor;
  cf_item_row_clear (&row);
  return open;
}

/* Issues two lines of 100 and 20 to a customer who owes nothing else that matters; its page is open. */
static gint64
issue (App *app)
{
  gint64 before = count (app);
  type_draft (app, app_query_int (app, A_CUSTOMER));
  g_assert_true (app_key (app->window, "<Control>Return"));
  APP_WAIT (count (app) == before + 1);
  gint64 id = app_query_int (app, "SELECT id FROM invoice ORDER BY pos DESC LIMIT 1");
  APP_WAIT (cf_invoice_page_get_invoice (invoice_page (app)) == id);
  settle_invoice (app);
  return id;
}

typedef struct { CfId invoice_id, customer_id; CfMoney amount; } Pay;

static gpointer
pay_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Pay *pay = data;
  g_auto (CfWho) who = { 0 };
  g_auto (CfTaken) taken = { 0 };
  CfTenderAsk tender = { cf_shop_id (shop), 2, pay->amount, "123" };
  CfSettleChoice choice = { pay->invoice_id, pay->amount };
  CfTakePayment ask = { .customer_id = pay->customer_id, .tenders = &tender, .n_tenders = 1, .mode = CF_SETTLE_TYPED, .choices = &choice, .n_choices = 1 };
  g_assert_cmpint (cf_take_payment (shop, &who, &ask, &taken, error), ==, CF_OK);
  return NULL;
}

/* Somebody takes @amount by check 123 for it. */
static void
pay (App *app, gint64 invoice_id, CfMoney amount)
{
  gboolean done = FALSE;
  Pay ask = { invoice_id, app_query_int (app, "SELECT customer_id FROM invoice ORDER BY pos DESC LIMIT 1"), amount };
  cf_session_write (app->session, pay_work, &ask, NULL, NULL, on_armed, &done);
  APP_WAIT (done);
}

static void
test_partly_paid (void)
{
  App *app = app_open (APP_DEMO);
  gint64 id = issue (app);
  g_assert_true (app_says (invoice_page (app), "Open"));
  g_assert_true (app_says (invoice_page (app), "Nothing was paid or credited yet."));
  pay (app, id, 4000);
  APP_WAIT (app_says (invoice_page (app), "Partially paid"));           /* the page follows */
  settle_invoice (app);
  g_assert_true (app_says (invoice_page (app), "80.00"));               /* the balance: T4 */
  g_assert_true (app_says (invoice_page (app), "123"));                 /* the check's number: S0-07 */
  app_picture (app->window, "invoice-partly-paid");
  pay (app, id, 8000);
  APP_WAIT (app_says (app_by_id (invoice_page (app), "state"), "Paid"));
  g_assert_cmpint (state_of (app, id), ==, 0);
  app_close (app);
}

static void
test_void (void)
{
  App *app = app_open (APP_DEMO);
  issue (app);
  gtk_widget_activate_action (GTK_WIDGET (invoice_page (app)), "invoice.void", NULL);
  give_reason (app, "Entered twice");
  APP_WAIT (app_says (app_by_id (invoice_page (app), "state"), "Void"));
  settle_invoice (app);
  g_assert_true (app_says (invoice_page (app), "Entered twice"));
  g_assert_false (gtk_widget_get_sensitive (app_by_id (invoice_page (app), "pay")));

  gint64 id = issue (app);                                              /* paid: the way is shown instead */
  pay (app, id, 12000);
  APP_WAIT (app_says (app_by_id (invoice_page (app), "state"), "Paid"));
  settle_invoice (app);
  gtk_widget_activate_action (GTK_WIDGET (invoice_page (app)), "invoice.void", NULL);
  g_assert_true (app_says (app_dialog (app), "credit memo"));
  app_picture (app_dialog (app), "void-paid");
  app_respond (app, "do");
  APP_WAIT (gtk_widget_get_mapped (GTK_WIDGET (draft_page (app))));
  settle_draft (app);
  APP_WAIT (app_says (draft_page (app), "Takes back from invoice"));
  g_assert_cmpstr (cell_text (app, 0, CF_LINE_ITEM), ==, "Window lettering");
  app_close (app);
}

static void
test_credit (void)
{
  App *app = app_open (APP_DEMO);
  gint64 id = issue (app), before = count (app);
  gtk_widget_activate_action (GTK_WIDGET (invoice_page (app)), "invoice.credit", NULL);
  APP_WAIT (gtk_widget_get_mapped (GTK_WIDGET (draft_page (app))));
  settle_draft (app);
  cf_line_row_focus (line (app, 0), CF_LINE_ITEM);
  g_assert_true (app_key (app->window, "<Control>Delete"));             /* only the travel is taken back */
  settle_draft (app);
  app_picture (app->window, "draft-credit");
  g_assert_true (app_key (app->window, "<Control>Return"));
  APP_WAIT (count (app) == before + 1 || app_has_dialog (app));
  if (count (app) == before)
    give_reason (app, "Was not driven");
  APP_WAIT (count (app) == before + 1);
  APP_WAIT (cf_invoice_page_get_invoice (invoice_page (app)) != id);
  g_assert_cmpint (state_of (app, id), ==, 10000);                      /* put on the invoice as far as it is open */
  go_invoice (app, id);
  g_assert_true (app_says (invoice_page (app), "Partially paid"));
  g_signal_emit_by_name (gtk_widget_get_ancestor (app_by_text (app_by_id (invoice_page (app), "others"), "Take Off"), GTK_TYPE_BUTTON), "clicked");
  APP_WAIT (state_of (app, id) == 12000 || app_has_dialog (app));
  if (state_of (app, id) != 12000)
    give_reason (app, "On another one");
  APP_WAIT (state_of (app, id) == 12000);
  APP_WAIT (app_says (app_by_id (invoice_page (app), "state"), "Open"));
  settle_invoice (app);
  gtk_widget_activate_action (GTK_WIDGET (invoice_page (app)), "invoice.apply", NULL);
  GtkWindow *dialog = app_dialog (app);
  GtkWidget *memo = app_by_type (dialog, GTK_TYPE_CHECK_BUTTON);
  for (; memo && !app_says (memo, ": 20.00 open"); memo = gtk_widget_get_next_sibling (memo));
  g_assert_nonnull (memo);
  app_picture (dialog, "apply-credit");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (memo), TRUE);
  app_respond (app, "do");
  APP_WAIT (state_of (app, id) == 10000);

  gtk_widget_activate_action (GTK_WIDGET (invoice_page (app)), "invoice.write-off", NULL);
  dialog = app_dialog (app);
  GtkWidget *amount = app_by_type (dialog, CF_TYPE_MONEY_ENTRY);
  app_type (gtk_widget_get_first_child (amount), "", "5");
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  app_respond (app, "do");
  APP_WAIT (dialog == NULL);
  give_reason (app, "Not worth asking for");
  APP_WAIT (state_of (app, id) == 9500);
  APP_WAIT (app_says (invoice_page (app), "95.00"));
  settle_invoice (app);
  GtkWidget *written_off = gtk_widget_get_ancestor (app_by_text (app_by_id (invoice_page (app), "others"), "5.00"), GTK_TYPE_LIST_BOX_ROW);
  g_signal_emit_by_name (gtk_widget_get_ancestor (app_by_text (written_off, "Take Off"), GTK_TYPE_BUTTON), "clicked");
  give_reason (app, "They do pay it");
  APP_WAIT (state_of (app, id) == 10000);                               /* owed again */
  app_close (app);
}

static char *
paper_text (App *app, gpointer page)
{
  CfPreview *preview = CF_PREVIEW (app_by_id (page, "preview"));
  APP_WAIT (!cf_preview_is_drawing (preview) && cf_preview_get_pdf (preview));
  PopplerDocument *document = poppler_document_new_from_bytes (cf_preview_get_pdf (preview), NULL, NULL);
  PopplerPage *first = poppler_document_get_page (document, 0);
  char *text = poppler_page_get_text (first);
  g_object_unref (first);
  g_object_unref (document);
  return text;
}

static void
test_preview (void)
{
  App *app = app_open (APP_DEMO);
  type_draft (app, app_query_int (app, A_CUSTOMER));
  CfPreview *preview = CF_PREVIEW (app_by_id (draft_page (app), "preview"));
  APP_WAIT (cf_preview_get_pdf (preview) != NULL);
  g_autofree char *draft = paper_text (app, draft_page (app));
  g_assert_nonnull (strstr (draft, "DRAFT"));
  app_settle ();
  app_picture (app->window, "draft-preview");

  gint64 id = app_query_int (app, "SELECT l.invoice_id FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id WHERE l.code <> '' AND i.kind = 1 ORDER BY i.id DESC LIMIT 1");
  g_autofree char *code = app_query (app, "SELECT l.code FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id WHERE l.code <> '' AND i.kind = 1 ORDER BY i.id DESC LIMIT 1");
  go_invoice (app, id);
  preview = CF_PREVIEW (app_by_id (invoice_page (app), "preview"));
  g_autofree char *whole = paper_text (app, invoice_page (app));
  g_assert_nonnull (strstr (whole, code));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (app_by_id (preview, "codes")), FALSE);
  g_assert_true (cf_preview_is_drawing (preview));                      /* redraws by itself */
  g_autofree char *without = paper_text (app, invoice_page (app));
  g_assert_null (strstr (without, code));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (app_by_id (preview, "codes")), TRUE);
  g_assert_null (cf_preview_get_pdf (preview));                         /* what is not drawn yet is not printed as what was */
  APP_WAIT (cf_preview_get_pdf (preview) != NULL);
  g_autoptr (GBytes) letter = g_bytes_ref (cf_preview_get_pdf (preview));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (app_by_id (preview, "size")), 2);
  APP_WAIT (!cf_preview_is_drawing (preview));
  g_assert_false (g_bytes_equal (letter, cf_preview_get_pdf (preview)));
  app_close (app);
}

static void
test_group (void)
{
  App *app = app_open (APP_DEMO);
  gint64 first = issue (app), second = issue (app);
  gtk_widget_activate_action (GTK_WIDGET (invoice_page (app)), "invoice.group", NULL);
  GtkWindow *dialog = app_dialog (app);
  app_picture (dialog, "group-dialog");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (app_by_type (dialog, GTK_TYPE_CHECK_BUTTON)), TRUE);
  app_respond (app, "do");
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM invoice_group WHERE dissolved = 0 AND id = (SELECT MAX (id) FROM invoice_group)") == 1);
  APP_WAIT (app_by_type (app->window, CF_TYPE_GROUP_PAGE));
  CfGroupPage *page = CF_GROUP_PAGE (app_by_type (app->window, CF_TYPE_GROUP_PAGE));
  APP_WAIT (cf_group_page_is_settled (page));
  app_settle ();
  g_assert_true (app_says (page, "Multi-site invoice"));
  app_picture (app->window, "group");
  gtk_widget_activate_action (GTK_WIDGET (page), "group.ungroup", NULL);
  app_picture (app_dialog (app), "ungroup");
  app_respond (app, "cancel");                                          /* the number of the group is used up: not without a second thought */
  app_settle ();
  g_assert_cmpint (app_query_int (app, "SELECT dissolved FROM invoice_group WHERE id = (SELECT MAX (id) FROM invoice_group)"), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (page), "group.ungroup", NULL);
  app_dialog (app);
  app_respond (app, "do");
  app_settle ();
  APP_WAIT (app_says (page, "Ungrouped") || app_has_dialog (app));
  if (app_has_dialog (app))
    give_reason (app, "Sites pay apart");
  APP_WAIT (app_says (page, "Ungrouped"));
  g_assert_cmpint (first, !=, second);
  app_close (app);
}

static void
test_walk_in (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "draft/walk-in");
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM customer WHERE name = 'Walk-in'") == 1);
  APP_WAIT (gtk_widget_get_mapped (GTK_WIDGET (draft_page (app))));
  type_cell (app, 0, CF_LINE_ITEM, "Key ring");
  type_cell (app, 0, CF_LINE_PRICE, "5");
  settle_draft (app);
  app_go (app, "counter");
  app_go (app, "draft/walk-in");
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM customer"), ==, 1);      /* the same one again */
  type_cell (app, 0, CF_LINE_ITEM, "Key ring");
  type_cell (app, 0, CF_LINE_PRICE, "5");
  settle_draft (app);
  g_assert_true (app_key (app->window, "<Control>Return"));
  APP_WAIT (count (app) == 1);
  g_assert_nonnull (app_dialog (app));                                  /* it is paid at once, and whole */
  app_settle ();
  app_picture (app->window, "walk-in");
  gtk_window_close (app_dialog (app));
  app_settle ();
  app_close (app);
}

/* Each page fits a window of 1024×768: the paper folds away before anything is cut off. */
static void
test_small (void)
{
  App *app = app_open (APP_DEMO);
  int least;
  gtk_window_set_default_size (GTK_WINDOW (app->window), 1024, 768);
  type_draft (app, app_query_int (app, A_CUSTOMER));
  APP_WAIT (gtk_widget_get_width (GTK_WIDGET (app->window)) <= 1024);
  app_settle ();
  gtk_widget_measure (GTK_WIDGET (app->window), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 1024);
  app_picture (app->window, "draft-small");
  go_invoice (app, app_query_int (app, PARTLY_PAID));
  app_settle ();
  gtk_widget_measure (GTK_WIDGET (app->window), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 1024);
  app_picture (app->window, "invoice-small");
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/invoice/draft/keyboard/S3-01/T2", test_keyboard);
  g_test_add_func ("/invoice/draft/lines/S3-01", test_lines);
  g_test_add_func ("/invoice/draft/prefilled/S1-10", test_prefilled);
  g_test_add_func ("/invoice/draft/scanned", test_scanned);
  g_test_add_func ("/invoice/draft/ship-to", test_ship_to);
  g_test_add_func ("/invoice/draft/archived-terms", test_archived_terms);
  g_test_add_func ("/invoice/draft/of-order", test_of_order);
  g_test_add_func ("/invoice/draft/warnings/T10", test_warnings);
  g_test_add_func ("/invoice/draft/kept/S3-01", test_kept);
  g_test_add_func ("/invoice/draft/override/T11", test_override);
  g_test_add_func ("/invoice/draft/full-disk", test_full_disk);
  g_test_add_func ("/invoice/draft/german", test_german);
  g_test_add_func ("/invoice/draft/walk-in", test_walk_in);
  g_test_add_func ("/invoice/list", test_list);
  g_test_add_func ("/invoice/hub/S0-01", test_hub);
  g_test_add_func ("/invoice/partly-paid/S0-07/S0-17/T4", test_partly_paid);
  g_test_add_func ("/invoice/void/S0-21", test_void);
  g_test_add_func ("/invoice/credit/T15", test_credit);
  g_test_add_func ("/invoice/preview/S2-53", test_preview);
  g_test_add_func ("/invoice/group", test_group);
  g_test_add_func ("/invoice/small", test_small);
  return app_test_run ();
}
