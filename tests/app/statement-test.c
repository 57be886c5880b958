/* statement-test.c: the statements' place. W4 (a run as a document: review with what changed, keep and leave out by key, print file), T14 (kinds, preview, one again, failures and earlier runs listed), D26 (late
 * facts are named). */
#include "app-fixture.h"
#include "base/date.h"
#include "base/id.h"
#include "cf-statement-rows.h"
#include "cf-statements-kept.h"
#include "cf-statements-place-private.h"
#include "shop/records.h"
#include "shop/save-collection.h"
#include "shop/take-payment.h"
#include "store/lookup.h"
#include "store/query.h"
#include <glib/gstdio.h>

static CfStatementsPlace *
open_place (App *app)
{
  app_go (app, "statements");
  CfStatementsPlace *place = CF_STATEMENTS_PLACE (app_by_type (app->window, CF_TYPE_STATEMENTS_PLACE));
  g_assert_nonnull (place);
  return place;
}

static CfStatementRows *
rows_of (CfStatementsPlace *place)
{
  return CF_STATEMENT_ROWS (app_by_id (place, "rows"));
}

static gboolean
is_idle (CfStatementsPlace *place)
{
  return !gtk_widget_get_visible (app_by_id (place, "progress_box"));
}

static void
run (CfStatementsPlace *place)
{
  app_press (place, "run_button");
  APP_WAIT (is_idle (place));
}

static void
draw (CfStatementsPlace *place, const char *folder, const char *file)
{
  cf_statements_place_draw (place, folder, file);
  APP_WAIT (!is_idle (place));
  APP_WAIT (is_idle (place));
}

static guint
count_pdfs (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;
  for (const char *name; dir && (name = g_dir_read_name (dir));)
    n += g_str_has_suffix (name, ".pdf");
  return n;
}

static guint
kept (CfStatementsPlace *place)
{
  CfMoney total;
  g_autoptr (GArray) ids = cf_statement_rows_dup_kept (rows_of (place), &total);
  return ids->len;
}

/* Somebody's oldest invoice is paid in part by a payment dated @days ago. */
static void
pay (App *app, CfId customer_id, int days)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfTaken) taken = { 0 };
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  CfId tender = app_query_int (app, "SELECT id FROM tender WHERE kind = 1");
  CfTenderAsk ask = { .id = cf_shop_id (shop), .tender_id = tender, .tendered_minor = 100 };
  CfOutcome outcome = cf_take_payment (shop, &who, &(CfTakePayment) { .customer_id = customer_id, .date = cf_shop_today (shop) - days, .tenders = &ask, .n_tenders = 1 }, &taken, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, CF_OK);
  cf_shop_close (shop);
}

static void
archive (App *app, CfId customer_id)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfCustomer) customer = { 0 };
  gboolean found;
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (cf_record_load (shop->db, &CF_CUSTOMER, customer_id, &customer, &found, &error));
  customer.archived = TRUE;
  CfOutcome outcome = cf_save_customer (shop, &who, &customer, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, CF_OK);
  cf_shop_close (shop);
}

/* Whoever stands in the review stands there by name. */
static void
assert_by_name (App *app, CfStatementsPlace *place)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (app_by_type (rows_of (place), GTK_TYPE_LIST_VIEW))));
  g_autofree char *words = app_words (rows_of (place)), *first = app_query (app, "SELECT name FROM customer c JOIN open_item o ON o.customer_id = c.id WHERE o.to_date > 100000 ORDER BY name LIMIT 1");
  g_assert_cmpuint (g_list_model_get_n_items (model), >, 3);
  const char *at = strstr (words, first), *other = strstr (words, "Buttermilk Channel Charters");
  g_assert_nonnull (at);
  g_assert_true (other && at < other);
}

static void
test_run (void)
{
  App *app = app_open (APP_DEMO);
  CfStatementsPlace *place = open_place (app);
  g_autofree char *folder = g_build_filename (app->folder, "statements", NULL), *file = g_build_filename (app->folder, "all.pdf", NULL);
  run (place);
  guint all = cf_statement_rows_count (rows_of (place), 0);
  g_assert_cmpuint (all, >, 3);
  g_assert_cmpuint (kept (place), ==, all);
  app_settle ();
  app_picture (app->window, "statements");
  assert_by_name (app, place);

  /* by key: left out, kept again, left out */
  GtkWidget *list = app_by_type (rows_of (place), GTK_TYPE_LIST_VIEW);
  gtk_widget_grab_focus (list);
  g_assert_true (app_key (app->window, "x"));
  g_assert_cmpuint (kept (place), ==, all - 1);
  g_assert_true (app_key (app->window, "space"));
  g_assert_cmpuint (kept (place), ==, all);
  g_assert_true (app_key (app->window, "Delete"));
  g_assert_cmpuint (cf_statement_rows_count (rows_of (place), 5), ==, 1);

  draw (place, folder, file);
  g_assert_cmpuint (count_pdfs (folder), ==, all - 1);
  g_assert_true (g_file_test (file, G_FILE_TEST_EXISTS));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM statement_run"), ==, 1);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM statement_run_line"), ==, all - 1);
  g_assert_true (app_says (place, "all.pdf"));

  /* who was left out stays left out; against the run that was kept all others are the same but who paid */
  CfId payer = app_query_int (app, "SELECT customer_id FROM statement_run_line WHERE balance_minor > 5000 ORDER BY customer_id LIMIT 1");
  pay (app, payer, 0);
  run (place);
  g_assert_cmpuint (kept (place), ==, all - 1);
  g_assert_cmpuint (cf_statement_rows_count (rows_of (place), CF_CHANGE_NEW), ==, 1);
  g_assert_cmpuint (cf_statement_rows_count (rows_of (place), CF_CHANGE_SHRANK), ==, 1);
  g_assert_cmpuint (cf_statement_rows_count (rows_of (place), CF_CHANGE_SAME), ==, all - 2);
  app_choose (place, "filter_drop", CF_CHANGE_SHRANK);
  app_settle ();
  g_assert_true (app_says (place, "shrank by 1.00"));
  app_picture (app->window, "statements-change");
  app_close (app);
}

/* D26: a payment that came after a run and is dated before its day. */
static void
test_late (void)
{
  App *app = app_open (APP_DEMO);
  CfStatementsPlace *place = open_place (app);
  g_autofree char *folder = g_build_filename (app->folder, "statements", NULL);
  run (place);
  draw (place, folder, NULL);
  g_assert_false (gtk_widget_get_visible (app_by_id (place, "late_box")));
  pay (app, app_query_int (app, "SELECT customer_id FROM statement_run_line WHERE balance_minor > 5000 ORDER BY customer_id LIMIT 1"), 3);
  run (place);
  g_assert_true (gtk_widget_get_visible (app_by_id (place, "late_box")));
  g_assert_true (app_says (place, "dated on or before it"));
  g_assert_true (app_says (place, "Payment"));
  app_settle ();
  app_picture (app->window, "statements-late");
  app_close (app);
}

/* One customer; looked at; earlier runs are listed. */
static void
test_one (void)
{
  App *app = app_open (APP_DEMO);
  char id[CF_ID_TEXT];
  CfId customer = app_query_int (app, "SELECT customer_id FROM open_item WHERE to_date = (SELECT MAX (to_date) FROM open_item) AND open_minor > 0 ORDER BY customer_id LIMIT 1");
  g_autofree char *address = g_strdup_printf ("statement/new?customer=%s", cf_id_text (customer, id));
  app_go (app, address);
  CfStatementsPlace *place = CF_STATEMENTS_PLACE (app_by_type (app->window, CF_TYPE_STATEMENTS_PLACE));
  APP_WAIT (is_idle (place) && cf_statement_rows_count (rows_of (place), 0) == 1);
  app_activate (app_by_type (rows_of (place), GTK_TYPE_LIST_VIEW), "", 0);
  GtkWindow *preview = app_dialog (app);
  APP_WAIT (app_by_type (preview, GTK_TYPE_PICTURE) != NULL);
  app_settle ();
  app_picture (preview, "statement-preview");
  g_assert_true (app_key (preview, "Escape"));
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM statement_run"), ==, 0);
  g_autofree char *folder = g_build_filename (app->folder, "one", NULL);
  draw (place, folder, NULL);
  g_assert_cmpuint (count_pdfs (folder), ==, 1);
  APP_WAIT (gtk_list_box_get_row_at_index (GTK_LIST_BOX (app_by_id (place, "list")), 0) != NULL);
  app_close (app);
}

/* Statements are kept where they are found again: a folder for each run, which no other run writes over; the list of earlier runs knows it. */
static void
test_kept (void)
{
  App *app = app_open (APP_DEMO);
  CfStatementsPlace *place = open_place (app);
  g_autofree char *all = g_build_filename (app->folder, "kept", NULL), *usual = cf_statements_kept_folder (app->session);
  char day[16];
  g_assert_true (g_str_has_suffix (usual, "/Documents/Riverside Print Co./Statements"));
  cf_statements_kept_set (all);
  g_autofree char *first = g_strdup_printf ("%s/%s statements", all, cf_date_iso (day, sizeof day, cf_session_today (app->session))), *second = g_strconcat (first, " 2", NULL);
  for (guint i = 0; i < 2; i++) {
    run (place);
    g_assert_false (gtk_widget_get_visible (app_by_id (place, "folder_button")));
    g_signal_emit_by_name (app_by_id (place, "pdfs_button"), "clicked");
    APP_WAIT (!is_idle (place));
    APP_WAIT (is_idle (place));
    g_assert_cmpuint (count_pdfs (i ? second : first), ==, kept (place));
    g_assert_true (gtk_widget_get_visible (app_by_id (place, "folder_button")));
  }
  g_autofree char *found = cf_statements_kept_find (app_query_int (app, "SELECT MIN (id) FROM statement_run")), *last = cf_statements_kept_find (app_query_int (app, "SELECT MAX (id) FROM statement_run"));
  g_assert_cmpstr (found, ==, first);
  g_assert_cmpstr (last, ==, second);

  /* a print file of the same review goes with it; who is left out makes it another run */
  g_autofree char *file = g_build_filename (app->folder, "print.pdf", NULL), *third = g_strconcat (first, " 3", NULL);
  draw (place, NULL, file);
  g_assert_false (g_file_test (third, G_FILE_TEST_EXISTS));
  cf_statement_rows_keep (rows_of (place), FALSE);
  draw (place, NULL, file);
  g_assert_cmpuint (count_pdfs (third), ==, kept (place));
  app_settle ();
  app_picture (app->window, "statements-kept");

  GtkWidget *list = app_by_id (place, "list");
  APP_WAIT (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 3) != NULL);
  app_press (app_by_id (place, "button"), "");
  app_settle ();
  g_assert_nonnull (app_by_type (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0), GTK_TYPE_BUTTON));
  app_picture (app->window, "statements-earlier");
  cf_statements_kept_set (NULL);
  app_close (app);
}

/* All with something overdue are those who had it on the day of the run, whatever they paid since. */
static void
test_overdue (void)
{
  App *app = app_open (APP_DEMO);
  CfStatementsPlace *place = open_place (app);
  char day[16];
  gint64 date = app_query_int (app, "SELECT due + 10 FROM open_item i WHERE open_minor > 0 AND due + 10 >= from_date AND due + 10 < to_date AND to_date < 2932897 AND NOT EXISTS "
                                    "(SELECT 1 FROM open_item j WHERE j.customer_id = i.customer_id AND j.to_date = 2932897 AND j.open_minor > 0) ORDER BY due DESC LIMIT 1");
  g_assert_cmpint (date, >, 0);
  app_type (app_by_type (app_by_id (place, "date_bin"), GTK_TYPE_ENTRY), "", cf_date_iso (day, sizeof day, date));
  app_choose (place, "whom_drop", CF_FOR_OVERDUE);
  run (place);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  guint n = 0;
  g_assert_true (cf_aging_load (cf_session_get_shop (app->session)->db, date, rows, NULL, &error));
  for (guint i = 0; i < rows->len; i++)
    n += cf_aging_overdue (&g_array_index (rows, CfAgingRow, i).aging) > 0;
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (cf_statement_rows_count (rows_of (place), 0), ==, n);

  /* one of them is archived meanwhile: it was owed all the same */
  CfMoney total;
  g_autoptr (GArray) ids = cf_statement_rows_dup_kept (rows_of (place), &total);
  archive (app, g_array_index (ids, CfId, 0));
  run (place);
  g_assert_cmpuint (cf_statement_rows_count (rows_of (place), 0), ==, n);
  app_close (app);
}

/* W4: who broke a promise by the day of the run says so, and can be looked at alone and left out. */
static void
test_broken (void)
{
  App *app = app_open (APP_DEMO);
  CfStatementsPlace *place = open_place (app);
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  run (place);
  guint before = cf_statement_rows_count (rows_of (place), CF_ROWS_BROKEN);
  CfId invoice = app_query_int (app, "SELECT o.item_id FROM open_item o JOIN invoice i ON i.id = o.item_id WHERE o.to_date = 2932897 AND o.open_minor > 0 AND i.kind = 1 AND i.date < (SELECT MAX (date) - 10 FROM entry) "
                                     "AND NOT EXISTS (SELECT 1 FROM collection c WHERE c.customer_id = o.customer_id) LIMIT 1");
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  CfCollection promised = { .id = invoice, .status = CF_COLLECTION_PROMISED, .promise_date = cf_shop_today (shop) - 1 };
  CfOutcome outcome = cf_save_collection (shop, &who, &promised, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, CF_OK);
  cf_shop_close (shop);
  run (place);
  g_assert_cmpuint (cf_statement_rows_count (rows_of (place), CF_ROWS_BROKEN), ==, before + 1);
  app_choose (place, "filter_drop", CF_ROWS_BROKEN);
  app_settle ();
  g_assert_true (app_says (place, "broken promise · new"));
  app_picture (app->window, "statements-broken");
  app_close (app);
}

/* A run that is stopped says so, and can be started again. */
static void
test_stop (void)
{
  App *app = app_open (APP_DEMO);
  CfStatementsPlace *place = open_place (app);
  g_autofree char *folder = g_build_filename (app->folder, "stopped", NULL);
  run (place);
  cf_statements_place_draw (place, folder, NULL);
  APP_WAIT (!is_idle (place));
  g_signal_emit_by_name (app_by_id (place, "stop_button"), "clicked");
  APP_WAIT (is_idle (place));
  g_assert_true (app_says (place, "Stopped."));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM statement_run"), ==, 0);
  draw (place, folder, NULL);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM statement_run"), ==, 1);
  app_close (app);
}

/* A clerk may look; to have them drawn somebody who may gives a PIN, and is named in the log. */
static void
test_clerk (void)
{
  App *app = app_open (APP_DEMO);
  CfStatementsPlace *place = open_place (app);
  g_autofree char *folder = g_build_filename (app->folder, "clerk", NULL);
  app_sign_in (app, CF_STAFF_CLERK);
  run (place);
  g_assert_cmpuint (kept (place), >, 3);
  app_press (place, "print_button");
  app_dialog (app);
  g_autofree char *printed = g_strdup (place->own_file);
  g_assert_true (g_file_test (printed, G_FILE_TEST_EXISTS));
  app_key (app_dialog (app), "Escape");                                 /* given up: nothing of it stays */
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (!g_file_test (printed, G_FILE_TEST_EXISTS));
  cf_statements_place_draw (place, folder, NULL);
  GtkWindow *pin = app_dialog (app);
  app_type (app_by_type (pin, GTK_TYPE_PASSWORD_ENTRY), "", "7391");
  app_key (pin, "Return");
  APP_WAIT (!is_idle (place));
  APP_WAIT (is_idle (place));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM statement_run"), ==, 1);
  app_close (app);
}

/* Nobody owes anything. */
static void
test_nobody (void)
{
  App *app = app_open (APP_EMPTY);
  CfStatementsPlace *place = open_place (app);
  app_picture (app->window, "statements-empty");
  run (place);
  g_assert_true (app_says (place, "Nobody Gets One"));
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/statement/run/W4/T14", test_run);
  g_test_add_func ("/statement/late/D26", test_late);
  g_test_add_func ("/statement/one/T14", test_one);
  g_test_add_func ("/statement/kept/T14", test_kept);
  g_test_add_func ("/statement/overdue/T14/W3", test_overdue);
  g_test_add_func ("/statement/broken/W4", test_broken);
  g_test_add_func ("/statement/stop/W4", test_stop);
  g_test_add_func ("/statement/clerk", test_clerk);
  g_test_add_func ("/statement/nobody", test_nobody);
  return app_test_run ();
}
