/* counter-test.c: the counter's page shows the day as the ledger has it and follows it; each line opens; a new shop says what to do first; the keys of the counter stand on its buttons (T2). */
#include "app-fixture.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-counter-place.h"
#include "cf-day-row.h"
#include "cf-draft-scratch.h"
#include "shop/take-payment.h"
#include "store/today.h"

static GtkWidget *
place (App *app)
{
  return gtk_stack_get_child_by_name (GTK_STACK (app_by_id (app->window, "places")), "counter");
}

static gboolean
shows (App *app, const char *page)
{
  return place (app) && g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (place (app), "pages"))), page);
}

static void
load (App *app, CfToday *ret)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_today_load (cf_session_get_shop (app->session)->db, cf_session_today (app->session), 6, ret, &error));
}

static void
test_day (void)
{
  App *app = app_open (APP_DEMO);
  g_auto (CfToday) today = { 0 };
  app_go (app, "counter");
  APP_WAIT (shows (app, "day"));
  load (app, &today);
  g_autofree char *taken = cf_session_money_symbol (app->session, today.taken_minor), *overdue = cf_session_money (app->session, today.overdue_minor);
  g_assert_true (app_says (app_by_id (place (app), "today"), taken));
  g_assert_true (!today.n_overdue || app_says (app_by_id (place (app), "today"), overdue));
  for (guint i = 0; i < today.recent->len; i++)
    g_assert_true (app_says (app_by_id (place (app), "recent"), g_array_index (today.recent, CfRecentRow, i).name));
  for (guint i = 0; i < today.needs->len; i++)
    g_assert_true (app_says (app_by_id (place (app), "needs"), g_array_index (today.needs, CfNeedRow, i).name));
  g_assert_true (app_says (place (app), "F7") && app_says (place (app), "F8") && app_says (place (app), "F9"));
  g_assert_cmpuint (today.recent->len, >, 0);
  app_picture (app->window, "counter");
  app_dark (TRUE);
  app_settle ();
  app_picture (app->window, "counter-dark");
  app_dark (FALSE);
  GtkListBox *recent = GTK_LIST_BOX (app_by_id (place (app), "recent"));
  char text[CF_ID_TEXT];
  g_autofree char *address = g_strconcat ("customer/", cf_id_text (g_array_index (today.recent, CfRecentRow, 0).customer_id, text), NULL);
  g_assert_cmpstr (cf_day_row_get_address (gtk_list_box_get_row_at_index (recent, 0)), ==, address);
  app_press (place (app), "new_invoice");
  APP_WAIT (g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (app->window, "places"))), "invoices") == 0);
  app_close (app);
}

/* What was typed and not saved stands on the page, whatever became of the program meanwhile, and is gone on with from there (D30). */
static void
test_unfinished (void)
{
  App *app = app_open (APP_DEMO);
  g_autoptr (GError) error = NULL;
  app_go (app, "counter");
  APP_WAIT (shows (app, "day"));
  CfDraft draft = { .id = cf_session_next_id (app->session), .kind = CF_DRAFT_INVOICE, .customer_id = app_query_int (app, "SELECT id FROM customer WHERE archived = 0 AND merged_into_id = 0 LIMIT 1") };
  g_autofree char *name = cf_draft_scratch_name (draft.id), *body = cf_draft_scratch_pack (&draft), *customer = app_query (app, "SELECT name FROM customer WHERE archived = 0 AND merged_into_id = 0 LIMIT 1");
  g_autofree char *title = g_strdup_printf ("Not saved: %s", customer);
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_true (cf_scratch_save (shop->db, name, body, cf_clock_now (shop->clock), &error));
  cf_shop_close (shop);
  app_go (app, "customers");
  app_go (app, "counter");
  APP_WAIT (app_says (place (app), title));
  app_picture (app->window, "counter-unfinished");
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (app_by_id (place (app), "needs")), 0);
  char text[CF_ID_TEXT];
  g_autofree char *address = g_strconcat ("draft/", cf_id_text (draft.id, text), NULL);
  g_assert_cmpstr (cf_day_row_get_address (row), ==, address);
  app_go (app, address);
  APP_WAIT (app_says (app->window, customer));
  app_close (app);
}

/* A payment is taken: the day counts it, and its customer was here last. */
typedef struct { CfId payment, customer, cash; } Pay;

static CfOutcome
pay (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Pay *p = data;
  g_auto (CfTaken) taken = { 0 };
  CfTenderAsk tender = { p->payment, p->cash, 4321, "" };
  return cf_take_payment (shop, who, &(CfTakePayment) { .customer_id = p->customer, .tenders = &tender, .n_tenders = 1 }, &taken, error);
}

static void
on_paid (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  g_autofree char *sentence = outcome == CF_OK ? NULL : cf_act_sentence (outcome, refusal, error);
  g_assert_cmpstr (sentence, ==, NULL);
  *(gboolean *) g_object_get_data (user, "paid") = TRUE;
}

static void
test_follows (void)
{
  App *app = app_open (APP_DEMO);
  gboolean paid = FALSE;
  g_auto (CfToday) before = { 0 }, after = { 0 };
  app_go (app, "counter");
  APP_WAIT (shows (app, "day"));
  load (app, &before);
  Pay p = { cf_session_next_id (app->session), g_array_index (before.recent, CfRecentRow, before.recent->len - 1).customer_id, app_query_int (app, "SELECT id FROM tender WHERE kind = 1 AND archived = 0 ORDER BY id LIMIT 1") };
  g_object_set_data (G_OBJECT (app->window), "paid", &paid);
  cf_act_run (place (app), &(CfActAsk) { .session = app->session, .title = "Take payment", .id = p.payment, .work = pay, .data = &p, .done = on_paid, .user = G_OBJECT (app->window) });
  APP_WAIT (paid);
  load (app, &after);
  g_assert_cmpint (after.taken_minor, ==, before.taken_minor + 4321);
  g_assert_cmpint (g_array_index (after.recent, CfRecentRow, 0).customer_id, ==, p.customer);
  g_autofree char *taken = cf_session_money_symbol (app->session, after.taken_minor);
  APP_WAIT (app_says (app_by_id (place (app), "today"), taken));
  app_close (app);
}

static void
test_empty (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "counter");
  APP_WAIT (shows (app, "empty"));
  g_assert_true (app_says (place (app), "Ready for the First Customer"));
  app_picture (app->window, "counter-empty");
  app_close (app);
}

/* What another register billed meanwhile. */
static gpointer
bill_elsewhere (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfJob) job = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (shop->db, &CF_JOB, *(CfId *) data, &job, &found, error) && found);
  CfInvoiceLine line = { .job_id = job.id, .description = job.description, .quantity = job.quantity + CF_DECIMAL_ONE };
  CfInvoice invoice = { .id = cf_shop_id (shop), .kind = CF_INVOICE_INVOICE, .number = (char *) "B-1", .order_id = job.order_id, .currency = shop->rules.currency->number, .lines = &line, .n_lines = 1 };
  cf_act_begin (&act, shop, "invoice.issue", &who, NULL, 0, NULL);
  cf_act_add (&act, &CF_INVOICE, &invoice);
  g_assert_cmpint (cf_act_end (&act, error), ==, CF_OK);
  return NULL;
}

/* A job that two registers billed apart is pointed at, and the line leads to its order, which says so at the job. */
static void
test_billed_twice (void)
{
  App *app = app_open (APP_DEMO);
  CfId job = app_query_int (app, "SELECT j.id FROM job j JOIN order_sum s ON s.order_id = j.order_id WHERE s.state < 5 AND j.removed = 0 AND j.charge = 0 ORDER BY j.id LIMIT 1");
  g_autofree char *sql = g_strdup_printf ("SELECT o.number FROM sales_order o JOIN job j ON j.order_id = o.id WHERE j.id = %" G_GINT64_FORMAT, job), *number = app_query (app, sql);
  g_autofree char *says = g_strdup_printf ("Order %s: more is invoiced than there is", number);
  app_go (app, "counter");
  APP_WAIT (shows (app, "day"));
  g_assert_false (app_says (app_by_id (place (app), "needs"), says));
  cf_session_write (app->session, bill_elsewhere, &job, NULL, NULL, NULL, NULL);
  APP_WAIT (app_says (app_by_id (place (app), "needs"), says));
  GtkListBox *needs = GTK_LIST_BOX (app_by_id (place (app), "needs"));
  GtkListBoxRow *row = NULL;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (needs, i)) && !app_says (GTK_WIDGET (row), says); i++);
  g_assert_nonnull (row);
  g_signal_emit_by_name (needs, "row-activated", row);
  APP_WAIT (app_says (app->window, "more than there is. Void or credit what was billed twice"));
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/counter/day/T2", test_day);
  g_test_add_func ("/counter/follows", test_follows);
  g_test_add_func ("/counter/empty", test_empty);
  g_test_add_func ("/counter/unfinished/D30", test_unfinished);
  g_test_add_func ("/counter/billed-twice", test_billed_twice);
  return app_test_run ();
}
