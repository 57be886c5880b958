/* till-test.c: the till's place. T7: a shift is opened with its float, cash moves in and out with a reason, X, a blind count by denomination, a close 3.00 short that needs a reason and gets a numbered Z; T6: the
 * drawer that is opened without a sale is kept with its reason; T11: a manager's PIN reopens a shift on the spot, and both names are kept; T20: cash
 * and checks go to the bank on a slip. */
#include "app-fixture.h"
#include "cf-till-place.h"
#include "base/id.h"
#include "shop/records.h"
#include "shop/take-payment.h"
#include "shop/till.h"
#include "store/scratch.h"
#include <string.h>

static GtkWidget *
open_place (App *app)
{
  app_go (app, "till");
  GtkWidget *place = app_by_type (app->window, CF_TYPE_TILL_PLACE);
  g_assert_nonnull (place);
  app_settle ();
  return place;
}

static GtkWidget *
window_named (App *app, const char *name)
{
  GtkWidget *window;
  APP_WAIT (app_has_dialog (app) && g_strcmp0 (gtk_widget_get_name (GTK_WIDGET (app_dialog (app))), name) == 0);
  window = GTK_WIDGET (app_dialog (app));
  app_settle ();
  return window;
}

static void
open_shift (App *app, GtkWidget *place, const char *amount)
{
  app_type (place, "float", amount);
  app_press (place, "open_button");
  APP_WAIT (app_says (place, "Shift open since"));
  APP_WAIT (app_says (app_by_id (app->window, "till_button"), "Shift open since"));      /* the quiet line in the sidebar */
}

static void
move (App *app, GtkWidget *place, const char *key, const char *amount, const char *reason)
{
  g_assert_true (app_key (app->window, key));
  GtkWidget *window = window_named (app, "till_move");
  if (amount)
    app_type (window, "amount", amount);
  app_type (window, "reason", reason);
  app_settle ();
  app_picture (window, key);
  app_press (window, "save");
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (app_says (place, reason));
}

static void
begin_count (App *app, GtkWidget *place)
{
  g_assert_true (app_key (app->window, "F6"));
  APP_WAIT (gtk_widget_get_mapped (app_by_id (place, "count")));
}

/* Each digit is how many of 100, 50, 20, 10, 5, 2, 1 there are. */
static void
count (GtkWidget *place, const char *digits)
{
  static const int values[] = { 10000, 5000, 2000, 1000, 500, 200, 100 };
  for (guint i = 0; i < G_N_ELEMENTS (values); i++) {
    g_autofree char *id = g_strdup_printf ("count_%d", values[i]);
    app_type (place, id, (char[]) { digits[i], '\0' });
  }
}

/* Types into the question that is open, and says yes. */
static void
answer (App *app, GType type, const char *text)
{
  APP_WAIT (app_has_dialog (app) && app_by_type (app_dialog (app), type));
  app_type (app_by_type (app_dialog (app), type), "", text);
  app_respond (app, "do");
}

/* What was typed stands, and the shift is closed with it. */
static void
finish (App *app, GtkWidget *place)
{
  g_assert_true (app_key (app->window, "F6"));
  APP_WAIT (gtk_widget_get_mapped (app_by_id (place, "finish_button")));
  g_assert_true (app_key (app->window, "F6"));
}

static void
test_day (void)
{
  App *app = app_open (APP_DEMO);
  GtkWidget *place = open_place (app);
  g_assert_true (app_says (place, "The Till Is Closed"));
  app_picture (app->window, "till-closed");
  gint64 shifts = app_query_int (app, "SELECT COUNT(*) FROM shift"), z_before = app_query_int (app, "SELECT MAX(number) FROM shift_close");
  app_type (place, "float", "");
  app_press (place, "open_button");                                     /* no float typed: it is asked for, 0 must be said */
  app_settle ();
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM shift"), ==, shifts);
  open_shift (app, place, "200");
  move (app, place, "F2", "20", "change from the bank");
  move (app, place, "F3", "30", "window cleaner");
  move (app, place, "F5", NULL, "changed a note");
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM drawer_entry WHERE kind = 4 AND reason = 'changed a note'"), ==, 1);
  app_picture (app->window, "till-open");
  app_dark (TRUE);
  app_picture (app->window, "till-open-dark");
  app_dark (FALSE);

  gtk_window_set_default_size (GTK_WINDOW (app->window), 1024, 768);
  app_settle ();
  app_picture (app->window, "till-open-small");
  gtk_window_set_default_size (GTK_WINDOW (app->window), 1280, 800);
  g_assert_true (app_key (app->window, "F11"));
  GtkWidget *x = window_named (app, "till_report");
  APP_WAIT (app_says (x, "Expected"));
  g_assert_true (app_says (x, "190.00"));
  app_picture (x, "till-x");
  gtk_window_close (GTK_WINDOW (x));
  APP_WAIT (!app_has_dialog (app));

  begin_count (app, place);
  app_picture (app->window, "till-count-empty");
  g_autofree char *blind = app_words (place);
  g_assert_null (strstr (blind, "190"));
  count (place, "1111103");                                             /* 188.00 */
  g_assert_true (app_says (place, "$188.00"));
  app_type (place, "count_100", "2");                                   /* 187.00 */
  app_picture (app->window, "till-count");
  app_dark (TRUE);
  app_picture (app->window, "till-count-dark");
  app_dark (FALSE);
  g_autofree char *still = app_words (app_by_id (place, "count"));
  g_assert_null (strstr (still, "190"));                                /* the count is blind until it stands */
  app_press (place, "end_button");
  APP_WAIT (app_says (place, "$3.00 short"));                           /* now it is told, and the first count is kept */
  g_assert_true (app_says (place, "190.00"));
  g_assert_cmpint (app_query_int (app, "SELECT counted_minor FROM drawer_count ORDER BY id DESC LIMIT 1"), ==, 18700);
  app_picture (app->window, "till-sides");
  app_press (place, "finish_button");
  APP_WAIT (app_has_dialog (app));
  app_settle ();
  app_picture (app_dialog (app), "till-differs");
  answer (app, GTK_TYPE_ENTRY, "a coin rolled away");
  GtkWidget *z = window_named (app, "till_report");
  APP_WAIT (app_says (z, "Short"));
  g_assert_true (app_says (z, "a coin rolled away"));
  g_autofree char *title = g_strdup (gtk_window_get_title (GTK_WINDOW (z)));
  g_autofree char *numbered = g_strdup_printf ("Z Report %d", (int) z_before + 1);
  g_assert_cmpstr (title, ==, numbered);
  g_assert_cmpint (app_query_int (app, "SELECT over_minor FROM shift_close ORDER BY id DESC LIMIT 1"), ==, -300);
  g_assert_cmpint (app_query_int (app, "SELECT left_minor FROM shift_close ORDER BY id DESC LIMIT 1"), ==, 18700);
  app_picture (z, "till-z");
  gtk_window_close (GTK_WINDOW (z));
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (app_says (place, "The Till Is Closed"));
  g_assert_true (app_says (place, "$3.00 short"));
  app_picture (app->window, "till-earlier");
  app_close (app);
}

/* What was counted is what the books say: nobody is asked why. Escape goes back to the shift, and what was typed is there still. */
static void
test_agrees (void)
{
  App *app = app_open (APP_EMPTY);
  GtkWidget *place = open_place (app);
  open_shift (app, place, "50");
  begin_count (app, place);
  app_type (place, "count_5000", "x");                                  /* no number: told at its place, nothing is closed */
  app_press (place, "end_button");
  app_settle ();
  g_assert_false (app_has_dialog (app));
  app_type (place, "count_5000", "1");
  g_assert_true (app_key (app->window, "Escape"));
  APP_WAIT (app_says (place, "Shift open since"));
  begin_count (app, place);
  g_assert_true (app_says (place, "$50.00"));
  app_type (place, "left", "60");                                       /* more than there is */
  app_press (place, "end_button");
  app_settle ();
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM shift_close"), ==, 0);
  app_type (place, "left", "20");
  finish (app, place);
  GtkWidget *z = window_named (app, "till_report");
  APP_WAIT (app_says (z, "Agrees"));
  gtk_window_close (GTK_WINDOW (z));
  APP_WAIT (app_says (place, "The Till Is Closed"));
  g_assert_cmpint (app_query_int (app, "SELECT left_minor FROM shift_close"), ==, 2000);
  app_close (app);
}

/* D30: what is typed of a count is kept at once. */
static void
test_kept (void)
{
  App *app = app_open (APP_EMPTY);
  GtkWidget *place = open_place (app);
  open_shift (app, place, "70");
  begin_count (app, place);
  app_type (place, "count_5000", "1");
  app_type (place, "left", "15");
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM scratch WHERE name = 'till-count' AND body LIKE '%5000 1%left 1500%'") == 1);
  app_type (place, "count_2000", "1");
  finish (app, place);
  gtk_window_close (GTK_WINDOW (window_named (app, "till_report")));
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM scratch WHERE name = 'till-count'") == 0);
  app_close (app);
}

/* And is there when the program comes back after a crash in the middle of the count. Whoever counts again after it stood is seen on the Z report. */
static void
test_crash (void)
{
  App *app = app_open (APP_EMPTY);
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfShiftEvent) event = { 0 };
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  char id[CF_ID_TEXT];
  CfShift shift;
  g_assert_no_error (error);
  g_assert_cmpint (cf_shift_open (shop, &who, cf_shop_id (shop), 7000, -1, 0, &shift, &error), ==, CF_OK);
  g_assert_cmpint (cf_shift_event (shop, &who, cf_shop_id (shop), CF_SHIFT_BEGAN_COUNT, &event, &error), ==, CF_OK);
  g_autofree char *body = g_strdup_printf ("%s\n5000 1\n1000 1\nleft 1500\n", cf_id_text (shift.id, id));
  g_assert_true (cf_scratch_save (shop->db, "till-count", body, cf_clock_now (shop->clock), &error));
  cf_shop_close (shop);
  GtkWidget *place = open_place (app);
  APP_WAIT (app_says (place, "$60.00"));
  g_assert_true (app_key (app->window, "F6"));
  APP_WAIT (app_says (place, "$10.00 short"));
  g_assert_true (app_key (app->window, "Escape"));                       /* counts again */
  APP_WAIT (gtk_widget_get_mapped (app_by_id (place, "end_button")));
  app_type (place, "count_1000", "2");
  finish (app, place);
  GtkWidget *z = window_named (app, "till_report");
  APP_WAIT (app_says (z, "Counted 2 times"));
  app_picture (z, "till-z-twice");
  gtk_window_close (GTK_WINDOW (z));
  g_assert_cmpint (app_query_int (app, "SELECT first_minor FROM shift_close"), ==, 6000);
  g_assert_cmpint (app_query_int (app, "SELECT left_minor FROM shift_close"), ==, 1500);
  app_close (app);
}

static void
pay_cash (App *app, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfTaken) taken = { 0 };
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  CfId id = app_query_int (app, "SELECT COALESCE((SELECT id FROM customer WHERE name = 'Bay Ridge Diner'), 0)");
  if (!id) {
    CfCustomer made = { .id = cf_shop_id (shop), .name = (char *) "Bay Ridge Diner" };
    g_assert_cmpint (cf_save_customer (shop, &who, &made, &error), ==, CF_OK);
    id = made.id;
  }
  CfTenderAsk ask = { .id = cf_shop_id (shop), .tender_id = app_query_int (app, "SELECT id FROM tender WHERE kind = 1"), .tendered_minor = amount };
  g_assert_cmpint (cf_take_payment (shop, &who, &(CfTakePayment) { .customer_id = id, .date = cf_shop_today (shop), .tenders = &ask, .n_tenders = 1 }, &taken, &error), ==, CF_OK);
  cf_shop_close (shop);
}

#define IN_SAFE "SELECT COALESCE(SUM(amount_minor), 0) FROM posting WHERE account = 1010"
#define OWNER "SELECT COALESCE(SUM(amount_minor), 0) FROM posting WHERE account = 3100"
#define DRAWER "SELECT COALESCE(SUM(amount_minor), 0) FROM posting WHERE account = 1000"

/* Cash that was taken before there were shifts is not in the safe by itself: the first shift asks once how much of it is there, and says so in the day book. Later shifts tell what was taken between them. */
static void
test_cash_before (void)
{
  App *app = app_open (APP_EMPTY);
  pay_cash (app, 100000);
  GtkWidget *place = open_place (app);
  APP_WAIT (app_says (place, "$1,000.00 of cash was taken here before there were shifts"));
  app_type (place, "float", "150");
  app_press (place, "open_button");
  APP_WAIT (app_has_dialog (app));
  app_settle ();
  g_assert_true (app_says (app_dialog (app), "$1,000.00"));
  g_assert_cmpint (app_query_int (app, IN_SAFE), ==, 0);
  app_respond (app, "cancel");                                          /* given up: no shift, nothing posted */
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM shift"), ==, 0);
  app_press (place, "open_button");
  APP_WAIT (app_has_dialog (app));
  app_type (app_dialog (app), "in_safe", "200");
  app_settle ();
  g_assert_true (app_says (app_dialog (app), "$650.00 is recorded as taken out by the owner"));
  app_picture (app_dialog (app), "till-cash-before");
  app_respond (app, "do");
  APP_WAIT (app_says (place, "Shift open since"));
  g_assert_cmpint (app_query_int (app, IN_SAFE), ==, 20000);
  g_assert_cmpint (app_query_int (app, OWNER), ==, 65000);
  g_assert_cmpint (app_query_int (app, DRAWER), ==, 15000);
  APP_WAIT (app_says (place, "Cash in the safe: $200.00"));
  app_go (app, "reports/day-book");
  APP_WAIT (app_says (app->window, "Cash from before the first shift"));
  app_go (app, "till");
  APP_WAIT (app_says (place, "Shift open since"));
  begin_count (app, place);
  app_type (place, "count_5000", "3");
  finish (app, place);
  gtk_window_close (GTK_WINDOW (window_named (app, "till_report")));
  APP_WAIT (app_says (place, "The Till Is Closed"));
  pay_cash (app, 6200);                                                 /* between two shifts */
  app_go (app, "counter");
  app_go (app, "till");
  APP_WAIT (app_says (place, "$62.00 of cash was taken since the last close"));
  open_shift (app, place, "150");
  g_assert_cmpint (app_query_int (app, IN_SAFE), ==, 26200);
  app_settle ();
  app_close (app);
}

/* Enter goes down the denominations, and so does Tab; then to what stays, then it closes. */
static void
test_keys (void)
{
  App *app = app_open (APP_EMPTY);
  GtkWidget *place = open_place (app);
  app_type (place, "float", "10");
  app_enter (place, "float");
  APP_WAIT (app_says (place, "Shift open since"));
  begin_count (app, place);
  gtk_widget_grab_focus (app_by_id (place, "count_2000"));
  gtk_widget_child_focus (GTK_WIDGET (app->window), GTK_DIR_TAB_FORWARD);            /* what Tab does */
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (app->window)), app_by_id (place, "count_1000")));
  gtk_widget_child_focus (GTK_WIDGET (app->window), GTK_DIR_TAB_BACKWARD);
  gtk_widget_child_focus (GTK_WIDGET (app->window), GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (app->window)), app_by_id (place, "count_5000")));
  gtk_widget_grab_focus (app_by_id (place, "count_1"));
  gtk_widget_child_focus (GTK_WIDGET (app->window), GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (app->window)), app_by_id (place, "left")));
  app_enter (place, "count_10000");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (app->window)), app_by_id (place, "count_5000")));
  app_type (place, "count_1000", "1");
  app_enter (place, "count_1");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (app->window)), app_by_id (place, "left")));
  app_enter (place, "left");
  APP_WAIT (gtk_widget_get_mapped (app_by_id (place, "finish_button")));
  g_assert_true (app_key (app->window, "F6"));
  gtk_window_close (GTK_WINDOW (window_named (app, "till_report")));
  APP_WAIT (app_says (place, "The Till Is Closed"));
  app_close (app);
}

/* A clerk cannot reopen; a manager's PIN on the spot does, with a reason, and the log has both names. */
static void
test_reopen (void)
{
  App *app = app_open (APP_DEMO);
  GtkWidget *place = open_place (app);
  open_shift (app, place, "0");
  begin_count (app, place);
  finish (app, place);
  gtk_window_close (GTK_WINDOW (window_named (app, "till_report")));
  APP_WAIT (app_says (place, "The Till Is Closed"));
  app_sign_in (app, CF_STAFF_CLERK);
  app_press (place, "reopen");
  answer (app, GTK_TYPE_PASSWORD_ENTRY, "4826");
  answer (app, GTK_TYPE_ENTRY, "a sale came late");
  APP_WAIT (app_says (place, "Shift open since"));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM shift_event WHERE kind = 3 AND reason = 'a sale came late'"), ==, 1);
  app_go (app, "log");
  APP_WAIT (app_says (app->window, "Marcus Okafor") && app_says (app->window, "Dev Patel"));
  app_close (app);
}

/* T11: a payment that was booked in the wrong shift is put in the other one; a clerk needs a manager's PIN. */
static void pay_by_check (App *app);

static void
test_wrong_shift (void)
{
  App *app = app_open (APP_DEMO);
  GtkWidget *place = open_place (app);
  open_shift (app, place, "0");
  begin_count (app, place);
  finish (app, place);
  gtk_window_close (GTK_WINDOW (window_named (app, "till_report")));
  APP_WAIT (app_says (place, "The Till Is Closed"));
  open_shift (app, place, "0");
  pay_by_check (app);
  app_sign_in (app, CF_STAFF_CLERK);
  app_go (app, "till");
  APP_WAIT (app_says (place, "Shift open since"));
  g_assert_true (app_key (app->window, "<Control>m"));
  GtkWidget *window = window_named (app, "till_wrong");
  APP_WAIT (app_says (window, "To the Shift Before"));
  app_picture (window, "till-wrong");
  app_press (window, "move");
  answer (app, GTK_TYPE_PASSWORD_ENTRY, "4826");
  answer (app, GTK_TYPE_ENTRY, "it came before the close");
  APP_WAIT (app_says (window, "To the Newest Shift"));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM shift_move m WHERE m.to_shift_id = (SELECT id FROM shift ORDER BY id DESC LIMIT 1 OFFSET 1) AND m.reason = 'it came before the close'"), ==, 1);
  gtk_window_close (GTK_WINDOW (window));
  APP_WAIT (!app_has_dialog (app));
  app_press (place, "z_row");
  GtkWidget *z = window_named (app, "till_report");
  APP_WAIT (app_says (z, "Late"));
  app_picture (z, "till-late");
  gtk_window_close (GTK_WINDOW (z));
  APP_WAIT (!app_has_dialog (app));
  app_close (app);
}

/* A customer pays one dollar by check. */
static void
pay_by_check (App *app)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfTaken) taken = { 0 };
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  CfId customer = app_query_int (app, "SELECT id FROM customer WHERE archived = 0 ORDER BY id LIMIT 1"), tender = app_query_int (app, "SELECT id FROM tender WHERE kind = 2");
  CfTenderAsk ask = { .id = cf_shop_id (shop), .tender_id = tender, .tendered_minor = 100, .reference = (char *) "10233" };
  g_assert_cmpint (cf_take_payment (shop, &who, &(CfTakePayment) { .customer_id = customer, .date = cf_shop_today (shop), .tenders = &ask, .n_tenders = 1 }, &taken, &error), ==, CF_OK);
  cf_shop_close (shop);
}

/* Cash from the safe and the checks of the demo shop go to the bank: what the slip says is what they are together, and nothing waits any more but what was left out. */
static void
test_deposit (void)
{
  App *app = app_open (APP_DEMO);
  pay_by_check (app);
  GtkWidget *place = open_place (app);
  APP_WAIT (app_says (place, " check"));
  open_shift (app, place, "100");
  move (app, place, "F4", "60", "too much in the drawer");
  g_assert_true (app_key (app->window, "<Control>b"));
  GtkWidget *window = window_named (app, "till_deposit");
  gint64 checks = app_query_int (app, "SELECT COALESCE(SUM(amount_minor), 0) FROM payment p WHERE tender_kind = 2 AND NOT EXISTS (SELECT 1 FROM payment_event e WHERE e.payment_id = p.id)");
  app_type (window, "count_2000", "3");
  g_autofree char *total = cf_session_money_symbol (app->session, 6000 + checks);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (app_by_id (window, "total"))), ==, total);
  app_type (window, "reference", "D-17");
  app_settle ();
  app_picture (window, "till-deposit");
  app_press (window, "save");
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM bank_deposit WHERE reference = 'D-17'") == 1);
  g_assert_cmpint (checks, >=, 100);
  g_assert_cmpint (app_query_int (app, "SELECT total_minor FROM bank_deposit WHERE reference = 'D-17'"), ==, 6000 + checks);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM payment p WHERE tender_kind = 2 AND NOT EXISTS (SELECT 1 FROM payment_event e WHERE e.payment_id = p.id)"), ==, 0);
  app_settle ();
  while (app_has_dialog (app)) {
    gtk_window_close (app_dialog (app));                                /* no printer was chosen: the print dialog */
    app_settle ();
  }
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/till/day/T6/T7", test_day);
  g_test_add_func ("/till/agrees/T7", test_agrees);
  g_test_add_func ("/till/cash-before/T7", test_cash_before);
  g_test_add_func ("/till/keys/T7", test_keys);
  g_test_add_func ("/till/kept/T7/D30", test_kept);
  g_test_add_func ("/till/crash/T7/D30", test_crash);
  g_test_add_func ("/till/reopen/T11", test_reopen);
  g_test_add_func ("/till/wrong-shift/T11", test_wrong_shift);
  g_test_add_func ("/till/deposit/T20", test_deposit);
  return app_test_run ();
}
