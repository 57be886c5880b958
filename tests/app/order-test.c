/* order-test.c: the Orders place on the demo shop, as a clerk uses it: lists by state, jobs that unfold, the page of an order, a job moved on, an invoice, a comment, a cancelled order; what the window says compared with what
 * the ledger has. Proves S0-01, S0-02, S0-03, S0-04, S0-18, S0-61, S2-43 and S2-57 on the screen. */
#include "app-fixture.h"
#include "base/id.h"
#include "cf-draft-page.h"
#include "cf-estimate-page.h"
#include "cf-invoice-page.h"
#include "cf-job-page.h"
#include "cf-order-board.h"
#include "cf-order-list.h"
#include "cf-order-page.h"
#include "cf-scan.h"
#include "cf-table.h"
#include <string.h>

/* An order of which some jobs are done and others not; one on which nothing was billed, with two jobs that are made as something. */
#define PARTIAL "SELECT order_id FROM order_sum WHERE state = 4 ORDER BY order_id LIMIT 1"
#define OPEN_UNBILLED "SELECT s.order_id FROM order_sum s WHERE s.state < 5 AND s.jobs > 1 AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.order_id = s.order_id) AND NOT EXISTS " \
  "(SELECT 1 FROM customer c JOIN sales_order o ON o.customer_id = c.id WHERE o.id = s.order_id AND c.hold <> 0) ORDER BY s.order_id LIMIT 1"

static GtkWidget *
page_of (App *app)
{
  return app_by_type (app->window, CF_TYPE_ORDER_PAGE);
}

static CfId
go_order (App *app, const char *sql)
{
  char text[CF_ID_TEXT];
  CfId id = app_query_int (app, sql);
  g_assert_cmpint (id, !=, 0);
  g_autofree char *address = g_strdup_printf ("order/%s", cf_id_text (id, text));
  app_go (app, address);
  APP_WAIT (page_of (app) && gtk_widget_get_mapped (app_by_id (page_of (app), "content")));
  return id;
}

static void
test_list (void)
{
  App *app = app_open (APP_DEMO);
  app_go (app, "orders");
  GtkWidget *list = app_by_type (app->window, CF_TYPE_ORDER_LIST), *table = app_by_type (list, CF_TYPE_TABLE);
  CfListing *listing = cf_table_get_listing (CF_LIST_TABLE (table));
  guint open = (guint) app_query_int (app, "SELECT COUNT(*) FROM order_sum WHERE state < 5");
  APP_WAIT (!cf_listing_get_counting (listing));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (listing)), ==, open);
  app_settle ();
  g_assert_true (app_says (list, "Partially completed"));               /* S0-02 */
  app_picture (app->window, "orders");

  CfId id = app_query_int (app, PARTIAL);
  cf_table_select (CF_LIST_TABLE (table), id);
  cf_table_focus (CF_LIST_TABLE (table));
  g_assert_false (gtk_revealer_get_reveal_child (GTK_REVEALER (app_by_id (list, "jobs_bin"))));
  g_assert_true (app_key (app->window, "Right"));                       /* S0-04, by key */
  g_autofree char *number = app_query (app, "SELECT o.number || '-2' FROM sales_order o WHERE o.id = (" PARTIAL ")");
  APP_WAIT (app_says (list, number));                                   /* S0-03 */
  g_autofree char *status = app_query (app, "SELECT s.name FROM job j JOIN item_status s ON s.id = j.status_id WHERE j.sequence = 2 AND j.order_id = (" PARTIAL ")");
  g_autofree char *words = app_words (list);
  g_assert_nonnull (strstr (words, status));                 /* S2-57 */
  app_settle ();
  app_picture (app->window, "orders-jobs");
  g_assert_true (app_key (app->window, "Left"));
  g_assert_false (gtk_revealer_get_reveal_child (GTK_REVEALER (app_by_id (list, "jobs_bin"))));

  app_choose (list, "states", 8);                                       /* completed */
  guint done = (guint) app_query_int (app, "SELECT COUNT(*) FROM order_sum WHERE state = 5");
  APP_WAIT (!cf_listing_get_counting (listing) && g_list_model_get_n_items (G_LIST_MODEL (listing)) == done);
  app_choose (list, "states", 13);                                      /* all estimates */
  guint estimates = (guint) app_query_int (app, "SELECT COUNT(*) FROM estimate");
  GtkWidget *offers = gtk_stack_get_visible_child (GTK_STACK (app_by_id (list, "stack")));
  g_assert_true (offers != table);
  listing = cf_table_get_listing (CF_LIST_TABLE (offers));
  APP_WAIT (!cf_listing_get_counting (listing) && g_list_model_get_n_items (G_LIST_MODEL (listing)) == estimates);
  app_settle ();
  app_picture (app->window, "estimates");
  app_close (app);
}

/* A job moves to the next step of the shop's list by one press; the last one's completes the order. */
static void
test_move (void)
{
  App *app = app_open (APP_DEMO);
  CfId id = go_order (app, PARTIAL);
  GtkWidget *page = page_of (app);
  g_autofree char *job = app_query (app, "SELECT o.number || '-2' FROM sales_order o WHERE o.id = (" PARTIAL ")");
  g_autofree char *words = app_words (page);
  g_assert_nonnull (strstr (words, job));
  g_assert_true (app_says (page, "◑ Partially completed"));
  app_picture (app->window, "order");
  app_dark (TRUE);
  app_picture (app->window, "order-dark");
  app_dark (FALSE);
  for (guint i = 0; i < 10 && !app_says (page, "✓ Completed"); i++) {
    static char sql[256];
    g_snprintf (sql, sizeof sql, "SELECT SUM (s.place) FROM job j JOIN item_status s ON s.id = j.status_id WHERE j.order_id = %" G_GINT64_FORMAT, id);
    gint64 before = app_query_int (app, sql);
    GtkWidget *next = app_by_text (page, "→");
    g_assert_nonnull (next);
    gtk_widget_grab_focus (gtk_widget_get_ancestor (next, GTK_TYPE_BUTTON));
    app_press (gtk_widget_get_ancestor (next, GTK_TYPE_BUTTON), "");
    APP_WAIT (app_query_int (app, sql) != before);
    app_settle ();
    GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (app->window));
    APP_WAIT (app_says (page, "✓ Completed") || (focus = gtk_window_get_focus (GTK_WINDOW (app->window)), focus && strcmp (gtk_widget_get_name (focus), "next") == 0));      /* to be pressed again */
  }
  APP_WAIT (app_says (page, "✓ Completed"));
  app_close (app);
}

/* Work must not begin before all is paid: who would move the job is asked why; who gives up finds the list as it was. */
static void
test_too_early (void)
{
  App *app = app_open (APP_DEMO);
  CfId id = go_order (app, OPEN_UNBILLED);
  static char rate[128], place[160];
  g_snprintf (rate, sizeof rate, "SELECT production_rate FROM sales_order WHERE id = %" G_GINT64_FORMAT, id);
  g_snprintf (place, sizeof place, "SELECT SUM (s.place) FROM job j JOIN item_status s ON s.id = j.status_id WHERE j.order_id = %" G_GINT64_FORMAT, id);
  gtk_widget_activate_action (page_of (app), "order.edit", NULL);
  app_type (app_dialog (app), "production_rate", "100");
  app_key (app_dialog (app), "<Control>s");
  APP_WAIT (app_query_int (app, rate) == CF_DECIMAL_ONE);
  APP_WAIT (!app_has_dialog (app));
  app_settle ();
  gint64 before = app_query_int (app, place);
  guint working = (guint) app_query_int (app, "SELECT COUNT(*) FROM item_status WHERE archived = 0 AND place < (SELECT MIN (place) FROM item_status WHERE stage = 3 AND archived = 0)");
  guint was = gtk_drop_down_get_selected (GTK_DROP_DOWN (app_by_id (page_of (app), "status")));
  g_assert_cmpuint (was, !=, working);
  app_choose (page_of (app), "status", working);
  app_dialog (app);
  app_settle ();
  app_picture (app_dialog (app), "order-too-early");
  app_respond (app, "cancel");
  app_settle ();
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (app_by_id (page_of (app), "status"))), ==, was);
  g_assert_cmpint (app_query_int (app, place), ==, before);
  app_close (app);
}

/* The whole of an order is billed, and the invoice is opened; the order says so afterwards, and nothing is left to bill (S0-61). */
static void
test_invoice (void)
{
  App *app = app_open (APP_DEMO);
  CfId id = go_order (app, OPEN_UNBILLED);
  static char sql[128], void_sql[160], order_sql[128];
  g_snprintf (order_sql, sizeof order_sql, "SELECT number FROM sales_order WHERE id = %" G_GINT64_FORMAT, id);
  g_snprintf (sql, sizeof sql, "SELECT COUNT(*) FROM invoice WHERE order_id = %" G_GINT64_FORMAT, id);
  g_snprintf (void_sql, sizeof void_sql, "SELECT number FROM invoice WHERE order_id = %" G_GINT64_FORMAT, id);
  app_press (page_of (app), "invoice");
  APP_WAIT (app_query_int (app, sql) == 1);
  g_autofree char *number = app_query (app, void_sql), *words = g_strdup_printf ("Invoice %s", number);
  APP_WAIT (app_says (app->window, words));
  APP_WAIT (g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (app->window, "places"))), "invoices") == 0);
  GtkListBox *papers = GTK_LIST_BOX (app_by_id (app_by_type (app->window, CF_TYPE_INVOICE_PAGE), "related"));
  APP_WAIT (gtk_list_box_get_row_at_index (papers, 3));                 /* S0-01: its PDF, the order, and each job */
  g_autofree char *order = app_query (app, order_sql), *title = g_strdup_printf ("Order %s", order);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (gtk_list_box_get_row_at_index (papers, 1))), ==, title);
  g_assert_true (g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (gtk_list_box_get_row_at_index (papers, 2))), order));
  g_assert_true (app_key (app->window, "<Alt>Left"));
  APP_WAIT (page_of (app) && gtk_widget_get_mapped (page_of (app)) && !gtk_widget_get_sensitive (app_by_id (page_of (app), "invoice")));
  g_assert_true (app_says (page_of (app), words));
  app_close (app);
}

/* Ahead of the invoice (S0-18); a comment; the same once more (S2-43); and cancelled, with a reason. */
static void
test_rest (void)
{
  App *app = app_open (APP_DEMO);
  CfId id = go_order (app, OPEN_UNBILLED);
  static char deposits[128], again[128], cancelled[128];
  g_snprintf (deposits, sizeof deposits, "SELECT COALESCE (SUM (amount_minor), 0) FROM payment WHERE order_id = %" G_GINT64_FORMAT, id);
  g_snprintf (again, sizeof again, "SELECT COUNT(*) FROM sales_order WHERE source_id = %" G_GINT64_FORMAT, id);
  g_snprintf (cancelled, sizeof cancelled, "SELECT cancelled FROM sales_order WHERE id = %" G_GINT64_FORMAT, id);
  gint64 before = app_query_int (app, deposits), repeats = app_query_int (app, again);
  app_press (page_of (app), "deposit");
  GtkWindow *form = app_dialog (app);
  app_type (form, "amount_minor", "25.00");
  app_settle ();
  app_picture (form, "order-deposit");
  app_key (form, "<Control>s");
  APP_WAIT (app_query_int (app, deposits) == before + 2500);
  APP_WAIT (!app_has_dialog (app));

  gtk_widget_activate_action (page_of (app), "order.comment", NULL);
  form = app_dialog (app);
  app_type (form, "text", "The customer brings the photo on Friday.");
  app_key (form, "<Control>s");
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (app_says (page_of (app), "The customer brings the photo on Friday."));

  gtk_widget_activate_action (page_of (app), "order.cancel", NULL);
  app_dialog (app);
  app_settle ();
  app_picture (app_dialog (app), "order-cancel");
  gtk_editable_set_text (GTK_EDITABLE (app_by_type (app_dialog (app), GTK_TYPE_ENTRY)), "moved away");
  app_respond (app, "do");
  APP_WAIT (app_query_int (app, cancelled) == 1);
  APP_WAIT (app_says (page_of (app), "Cancelled: moved away"));
  gtk_widget_activate_action (page_of (app), "order.repeat", NULL);
  APP_WAIT (app_query_int (app, again) == repeats + 1);
  APP_WAIT (app_says (page_of (app), "○ New"));
  app_close (app);
}

/* What was typed as an invoice becomes an order; another draft an estimate, which is offered, and taken: the order names it, and it names the order (S0-61). The drafts are gone. */
static void
test_make (void)
{
  static const char drafts[] = "SELECT COUNT(*) FROM draft d WHERE d.discarded = 0 AND d.kind = 1 AND d.order_id = 0 AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.draft_id = d.id)";
  static const char draft[] = "SELECT d.id FROM draft d WHERE d.discarded = 0 AND d.kind = 1 AND d.order_id = 0 AND EXISTS (SELECT 1 FROM draft_line l WHERE l.draft_id = d.id) AND NOT EXISTS "
                              "(SELECT 1 FROM invoice i WHERE i.draft_id = d.id) ORDER BY d.id LIMIT 1";
  App *app = app_open (APP_DEMO);
  char text[CF_ID_TEXT];
  gint64 orders = app_query_int (app, "SELECT COUNT(*) FROM sales_order"), left = app_query_int (app, drafts), estimates = app_query_int (app, "SELECT COUNT(*) FROM estimate");
  g_assert_cmpint (left, >=, 2);
  cf_window_openf (GTK_WIDGET (app->window), "draft/%s", cf_id_text (app_query_int (app, draft), text));
  app_settle ();
  gtk_widget_activate_action (app_by_type (app->window, CF_TYPE_DRAFT_PAGE), "draft.order", NULL);
  APP_WAIT (page_of (app) && gtk_widget_get_mapped (page_of (app)) && app_says (page_of (app), "○ New"));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM sales_order"), ==, orders + 1);
  g_assert_cmpint (app_query_int (app, drafts), ==, left - 1);

  cf_window_openf (GTK_WIDGET (app->window), "draft/%s", cf_id_text (app_query_int (app, draft), text));
  app_settle ();
  gtk_widget_activate_action (app_by_type (app->window, CF_TYPE_DRAFT_PAGE), "draft.estimate", NULL);
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM estimate") == estimates + 1);
  APP_WAIT (app_by_type (app->window, CF_TYPE_ESTIMATE_PAGE) && gtk_widget_get_sensitive (app_by_id (app->window, "offer")) && app_has_id (app->window, "convert"));
  GtkWidget *page = app_by_type (app->window, CF_TYPE_ESTIMATE_PAGE);
  APP_WAIT (g_str_has_prefix (gtk_label_get_label (GTK_LABEL (app_by_id (page, "about"))), "◇ Open"));
  app_press (page, "offer");
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM estimate_version v WHERE v.estimate_id = (SELECT MAX(id) FROM estimate)") == 1);
  APP_WAIT (app_says (page, "Version 1"));
  app_settle ();
  app_picture (app->window, "estimate");
  app_press (page, "convert");
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM sales_order WHERE estimate_id = (SELECT MAX(id) FROM estimate)") == 1);
  APP_WAIT (page_of (app) && gtk_widget_get_mapped (page_of (app)) && app_says (page_of (app), "The estimate it was made from"));
  app_key (app->window, "<Alt>Left");
  APP_WAIT (gtk_widget_get_mapped (page) && app_says (page, "The order that was made of it"));
  g_assert_false (gtk_widget_get_sensitive (app_by_id (page, "convert")));
  app_close (app);
}

static GtkWidget *
job_page (App *app)
{
  return app_by_type (app->window, CF_TYPE_JOB_PAGE);
}

static gboolean
job_says (App *app, const char *text)
{
  return job_page (app) && gtk_widget_get_mapped (app_by_id (job_page (app), "content")) && app_says (job_page (app), text);
}

static gint64
place_of_job (App *app, CfId job)
{
  g_autofree char *sql = g_strdup_printf ("SELECT s.place FROM job j JOIN item_status s ON s.id = j.status_id WHERE j.id = %" G_GINT64_FORMAT, job);
  return app_query_int (app, g_intern_string (sql));
}

/* A ticket that is scanned anywhere opens its job, large, for who makes it; one key moves it on, a figure to any step; of an order that is not there it opens nothing. */
static void
test_scan (void)
{
  App *app = app_open (APP_DEMO);
  CfId job = app_query_int (app, "SELECT j.id FROM job j JOIN item_status s ON s.id = j.status_id JOIN order_sum o ON o.order_id = j.order_id WHERE s.place = 1 AND j.charge = 0 AND j.removed = 0 AND o.state < 5 ORDER BY j.id LIMIT 1");
  g_autofree char *sql = g_strdup_printf ("SELECT o.number || '-' || j.sequence FROM job j JOIN sales_order o ON o.id = j.order_id WHERE j.id = %" G_GINT64_FORMAT, job), *ticket = app_query (app, g_intern_string (sql));
  g_assert_nonnull (ticket);
  app_go (app, "customers");
  cf_scan_take (app->window, GTK_WINDOW (app->window), "O-999999-1");
  app_settle ();
  g_assert_null (job_page (app));
  cf_scan_take (app->window, GTK_WINDOW (app->window), ticket);
  APP_WAIT (job_says (app, ticket));
  app_settle ();
  app_picture (app->window, "job-scanned");
  app_dark (TRUE);
  app_picture (app->window, "job-scanned-dark");
  app_dark (FALSE);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (app->window)) == app_by_id (job_page (app), "next"));
  g_assert_true (app_key (app->window, "<Control>Right"));
  APP_WAIT (place_of_job (app, job) == 2);
  app_settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (app->window)) == app_by_id (job_page (app), "next"));
  g_assert_true (app_key (app->window, "3"));
  APP_WAIT (place_of_job (app, job) == 3);
  app_settle ();
  g_assert_true (app_key (app->window, "<Control>e"));
  APP_WAIT (page_of (app) && gtk_widget_get_mapped (app_by_id (page_of (app), "content")) && app_says (page_of (app), ticket));
  g_assert_false (job_page (app) && gtk_widget_get_mapped (job_page (app)));
  app_close (app);
}

static GtkWidget *
board_of (App *app)
{
  return app_by_type (app->window, CF_TYPE_ORDER_BOARD);
}

static guint
jobs_in (App *app, guint place)
{
  g_autofree char *sql = g_strdup_printf ("SELECT COUNT(*) FROM job j JOIN item_status s ON s.id = j.status_id JOIN sales_order o ON o.id = j.order_id WHERE s.place = %u AND j.removed = 0 AND o.cancelled = 0", place);
  return (guint) app_query_int (app, g_intern_string (sql));
}

/* As a board: each column has the jobs of its status; keys go from card to card, and move a job by the act that moves it anywhere; the focus goes with it. What is refused stays where it was. */
static void
test_board (void)
{
  App *app = app_open (APP_DEMO);
  app_go (app, "orders");
  app_press (app_by_type (app->window, CF_TYPE_ORDER_LIST), "board");
  APP_WAIT (board_of (app) && cf_order_board_count (CF_ORDER_BOARD (board_of (app)), 0) == jobs_in (app, 1));
  CfOrderBoard *board = CF_ORDER_BOARD (board_of (app));
  for (guint i = 0; i < 9; i++)
    g_assert_cmpuint (cf_order_board_count (board, i), ==, jobs_in (app, i + 1));
  app_settle ();
  app_picture (app->window, "board");
  app_dark (TRUE);
  app_picture (app->window, "board-dark");
  app_dark (FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (board));
  app_settle ();
  app_key (app->window, "Right");
  app_settle ();
  g_autofree char *number = app_query (app, "SELECT o.number || '-' || j.sequence FROM job j JOIN sales_order o ON o.id = j.order_id WHERE j.status_id = 2 ORDER BY j.id LIMIT 1");
  g_autofree char *words = app_words (gtk_window_get_focus (GTK_WINDOW (app->window)));
  g_assert_nonnull (strstr (words, number));
  guint there = jobs_in (app, 3);
  app_key (app->window, "<Control>Right");
  APP_WAIT (jobs_in (app, 3) == there + 1);
  APP_WAIT (cf_order_board_count (board, 2) == there + 1);
  app_settle ();
  g_autofree char *after = app_words (gtk_window_get_focus (GTK_WINDOW (app->window)));
  g_assert_nonnull (strstr (after, number));                            /* it has the focus where it is now */
  app_type (board, "typed", "nobody has ordered this");
  APP_WAIT (cf_order_board_count (board, 2) == 0);
  app_type (board, "typed", number);
  APP_WAIT (cf_order_board_count (board, 2) == 1 && cf_order_board_count (board, 5) == 0);
  app_type (board, "typed", "");
  APP_WAIT (cf_order_board_count (board, 2) == there + 1);
  app_press (board, "list");
  APP_WAIT (gtk_widget_get_mapped (app_by_type (app->window, CF_TYPE_ORDER_LIST)));
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/order/list/S0-02/S0-03/S0-04/S2-57", test_list);
  g_test_add_func ("/order/move/S0-02/S2-57", test_move);
  g_test_add_func ("/order/too-early/S0-18", test_too_early);
  g_test_add_func ("/order/invoice/S0-01/S0-61", test_invoice);
  g_test_add_func ("/order/deposit/comment/cancel/again/S0-18/S2-43", test_rest);
  g_test_add_func ("/order/make/S0-61", test_make);
  g_test_add_func ("/order/scan/W10", test_scan);
  g_test_add_func ("/order/board/S2-57", test_board);
  return app_test_run ();
}
