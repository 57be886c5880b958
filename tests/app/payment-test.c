/* payment-test.c: the payment sheet and what becomes of a payment. S0-07 (a check by hand), S0-08 (the shop's own tenders), S0-17 (a part of an invoice), S1-27 (put on the invoice chosen), T2 (by keyboard),
 * T4 (part and deposit, with the balance left), T9 (one check over nine invoices), W5 (which invoices make this amount). */
#include "app-fixture.h"
#include "cf-money-entry.h"
#include "cf-payment-items.h"
#include "cf-payment-sheet.h"
#include "base/id.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"
#include "store/query.h"
#include <gtk/gtkunixprint.h>

/* --- what tests begin with --- */

static CfId
some_id (App *app, const char *sql)
{
  gint64 id = app_query_int (app, sql);
  g_assert_cmpint (id, !=, 0);
  return id;
}

static GtkWidget *
open_sheet (App *app, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *address = g_strdup_vprintf (format, args);
  va_end (args);
  app_go (app, address);
  GtkWidget *sheet = GTK_WIDGET (app_dialog (app));
  g_assert_true (CF_IS_PAYMENT_SHEET (sheet));
  APP_WAIT (app_by_type (app_by_id (sheet, "tenders"), GTK_TYPE_TOGGLE_BUTTON) != NULL);
  app_settle ();
  return sheet;
}

static const char *ID (CfId id)
{
  static char text[CF_ID_TEXT];
  return cf_id_text (id, text);
}

static void
type_amount (GtkWidget *sheet, const char *text)
{
  app_type (app_by_type (app_by_id (sheet, "amount_bin"), GTK_TYPE_ENTRY), "", text);
}

static void
enter_amount (GtkWidget *sheet)
{
  app_enter (app_by_type (app_by_id (sheet, "amount_bin"), GTK_TYPE_ENTRY), "");
}

/* Presses the tender called @name. */
static void
choose (GtkWidget *sheet, const char *name)
{
  GtkWidget *label = app_by_text (app_by_id (sheet, "tenders"), name);
  g_assert_nonnull (label);
  GtkWidget *button = gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);
  if (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
    app_press (button, "");
}

/* The button that says @words. */
static void
press_words (gpointer root, const char *words)
{
  g_autofree char *mnemonic = g_strconcat ("_", words, NULL);
  GtkWidget *found = app_by_text (root, words);
  found = found ? found : app_by_text (root, mnemonic);
  g_assert_nonnull (found);
  app_press (GTK_IS_BUTTON (found) ? found : gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON), "");
}

static void
leave (App *app, GtkWidget *sheet)
{
  g_assert_true (app_key (sheet, "Escape"));
  APP_WAIT (!app_has_dialog (app));
}

/* A shop with one customer who owes @n invoices: 100.00, 200.00 … dated a day apart, numbered R-1 … */
static App *
open_with (guint n, CfId *ret_customer)
{
  App *app = app_open (APP_EMPTY);
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  CfCustomer customer = { .id = cf_shop_id (shop), .name = (char *) "Acme Signs, Inc.", .number = (char *) "" };
  g_assert_cmpint (cf_save_customer (shop, &who, &customer, &error), ==, CF_OK);
  for (guint i = 0; i < n; i++) {
    g_autofree char *number = g_strdup_printf ("R-%u", i + 1);
    CfMoney amount = 10000 * (i + 1);
    CfInvoiceLine line = { .description = (char *) "Banner", .quantity = CF_DECIMAL_ONE, .unit_price = amount * 10000, .amount_minor = amount };
    CfInvoice invoice = { .id = cf_shop_id (shop), .kind = CF_INVOICE_OPENING, .number = number, .customer_id = customer.id, .date = cf_shop_today (shop) - 60 + i, .due = cf_shop_today (shop) - 30 + i,
                          .currency = 840, .subtotal_minor = amount, .total_minor = amount, .lines = &line, .n_lines = 1 };
    CfInvoiceParty party = { .id = invoice.id, .customer_id = customer.id, .name = customer.name };
    CfOutcome outcome = cf_import_invoice (shop, &who, &invoice, &party, &error);
    g_assert_no_error (error);
    g_assert_cmpint (outcome, ==, CF_OK);
  }
  cf_shop_close (shop);
  app_settle ();
  *ret_customer = customer.id;
  return app;
}

static CfMoney
balance (App *app)
{
  return app_query_int (app, "SELECT COALESCE (SUM (amount_minor), 0) FROM posting WHERE account = 1200");
}

static CfMoney
open_on (App *app, const char *number)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfItemRow row = { 0 };
  CfShop *shop = cf_session_get_shop (app->session);
  g_assert_true (cf_invoices_by_number (shop->db, number, ids, &error));
  g_assert_cmpuint (ids->len, ==, 1);
  g_assert_true (cf_open_item_load (shop->db, g_array_index (ids, CfId, 0), &row, &error));
  CfMoney open = row.item.open_minor;
  cf_item_row_clear (&row);
  return open;
}

static gboolean
is_on (GtkWidget *sheet, const char *page)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (sheet, "pages"))), page) == 0;
}

static gboolean
in_reference (GtkWidget *sheet)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (sheet));
  return focus && gtk_widget_is_ancestor (focus, app_by_id (sheet, "reference_entry"));
}

/* The tick of an item, by the words beside it. */
static GtkWidget *
tick (GtkWidget *sheet, const char *title)
{
  GtkWidget *check = app_by_text (app_by_id (sheet, "items"), title);
  if (!check)
    g_error ("no \"%s\" in: %s", title, app_words (sheet));
  return GTK_IS_CHECK_BUTTON (check) ? check : gtk_widget_get_ancestor (check, GTK_TYPE_CHECK_BUTTON);
}

/* --- tests --- */

/* By keyboard alone: amount, Enter, check number, Enter. A buffered Enter afterwards does nothing. */
static void
test_check (void)
{
  CfId customer;
  App *app = open_with (1, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  g_assert_true (app_key (sheet, "<Alt>2"));
  type_amount (sheet, "50");
  g_assert_true (app_says (sheet, "Take 50.00"));
  g_assert_true (app_says (sheet, "Remaining 50.00"));
  enter_amount (sheet);
  g_assert_true (in_reference (sheet));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM payment"), ==, 0);
  app_type (sheet, "reference_entry", "123");
  app_enter (sheet, "reference_entry");
  app_key (sheet, "Return");                                            /* buffered */
  APP_WAIT (is_on (sheet, "done"));
  app_key (sheet, "Return");
  app_settle ();
  g_assert_true (is_on (sheet, "done"));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM payment"), ==, 1);
  g_autofree char *reference = app_query (app, "SELECT reference FROM payment");
  g_assert_cmpstr (reference, ==, "123");
  g_assert_cmpint (balance (app), ==, 5000);
  g_assert_cmpint (open_on (app, "R-1"), ==, 5000);
  g_assert_true (app_says (sheet, "Balance left: $50.00"));
  app_picture (sheet, "payment-done");
  leave (app, sheet);
  APP_WAIT (app_says (app->window, "taken from Acme Signs"));
  app_close (app);
}

/* A check over nine invoices, oldest first; then with a remainder, by hand, and typed amounts. */
static void
test_nine (void)
{
  CfId customer;
  App *app = open_with (10, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  app_key (sheet, "<Alt>2");
  g_assert_true (app_says (sheet, "Due 5,500.00"));
  type_amount (sheet, "4,500.00");
  g_assert_true (app_says (sheet, "Remaining 1,000.00"));
  app_settle ();
  app_picture (sheet, "payment-nine");
  enter_amount (sheet);
  app_type (sheet, "reference_entry", "10233");
  app_enter (sheet, "reference_entry");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM allocation_line"), ==, 9);
  g_assert_cmpint (open_on (app, "R-9"), ==, 0);
  g_assert_cmpint (open_on (app, "R-10"), ==, 100000);
  leave (app, sheet);
  app_close (app);
}

static void
test_by_hand (void)
{
  CfId customer;
  App *app = open_with (3, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  app_key (sheet, "<Alt>2");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick (sheet, "Opening balance R-1")), FALSE);
  g_assert_true (app_says (sheet, "Take 500.00"));                       /* the amount follows the ticks until it is typed */
  GtkWidget *row = gtk_widget_get_parent (tick (sheet, "Opening balance R-3"));
  app_type (app_by_type (row, GTK_TYPE_ENTRY), "", "40");
  g_assert_true (app_says (sheet, "Take 240.00"));
  type_amount (sheet, "30");                                             /* not enough for both: R-3 was typed, R-2 gets nothing, and says so */
  row = gtk_widget_get_parent (tick (sheet, "Opening balance R-2"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (app_by_type (row, GTK_TYPE_ENTRY))), ==, "0.00");
  g_assert_true (app_says (row, "200.00 left"));
  type_amount (sheet, "1000");
  g_assert_true (app_says (sheet, "760.00 is more than what is ticked"));
  app_type (sheet, "reference_entry", "9");
  app_enter (sheet, "reference_entry");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (open_on (app, "R-1"), ==, 10000);
  g_assert_cmpint (open_on (app, "R-2"), ==, 0);
  g_assert_cmpint (open_on (app, "R-3"), ==, 26000);
  g_assert_true (app_says (sheet, "$760.00 stays as unapplied credit"));
  leave (app, sheet);
  /* the credit is listed the next time, and used without any tender */
  sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  type_amount (sheet, "");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick (sheet, "Payment 9")), TRUE);
  g_assert_true (app_says (sheet, "Apply 360.00"));
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (open_on (app, "R-1"), ==, 0);
  g_assert_cmpint (open_on (app, "R-3"), ==, 0);
  leave (app, sheet);
  app_close (app);
}

/* Cash with change; a second tender for the rest; one taken off the list again. */
static void
test_split (void)
{
  CfId customer;
  App *app = open_with (1, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  app_key (sheet, "<Alt>1");
  type_amount (sheet, "120");
  g_assert_true (app_says (sheet, "Change 20.00"));
  g_assert_true (app_says (sheet, "Take 100.00"));
  type_amount (sheet, "40");
  g_assert_true (app_key (sheet, "<Control>plus"));
  app_settle ();
  g_assert_true (app_says (app_by_id (sheet, "taken_list"), "Cash"));
  app_key (sheet, "<Alt>2");
  app_type (sheet, "reference_entry", "77");
  app_key (sheet, "<Control>plus");                                     /* nothing is left to pay: another tender is not needed */
  g_assert_true (app_says (sheet, "Take 100.00"));
  app_settle ();
  app_picture (sheet, "payment-split");
  app_enter (sheet, "reference_entry");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM payment"), ==, 2);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (DISTINCT sale_id) FROM payment"), ==, 1);
  g_assert_cmpint (balance (app), ==, 0);
  leave (app, sheet);
  app_close (app);
}

/* Change due shown large; undo voids it. */
static void
test_change_and_undo (void)
{
  CfId customer;
  App *app = open_with (1, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  app_key (sheet, "<Alt>1");
  type_amount (sheet, "150");
  enter_amount (sheet);
  APP_WAIT (is_on (sheet, "done"));
  g_assert_true (app_says (sheet, "Change due"));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (app_by_id (sheet, "done_amount"))), ==, "$50.00");
  app_settle ();
  app_picture (sheet, "payment-change");
  leave (app, sheet);
  APP_WAIT (app_says (app->window, "Change due: $50.00"));
  press_words (app->window, "Undo");
  GtkWindow *reason = app_dialog (app);
  app_type (app_by_type (reason, GTK_TYPE_ENTRY), "", "wrong customer");
  press_words (reason, "Continue");
  APP_WAIT (balance (app) == 10000);
  g_assert_cmpint (open_on (app, "R-1"), ==, 10000);
  app_close (app);
}

static void
test_deposit (void)
{
  CfId customer;
  App *app = open_with (1, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (app_by_id (sheet, "deposit_check")), TRUE);
  app_key (sheet, "<Alt>1");
  app_type (sheet, "subject_entry", "Order 88");
  type_amount (sheet, "30");
  g_assert_true (app_says (sheet, "Take Deposit 30.00"));
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  g_autofree char *subject = app_query (app, "SELECT subject FROM payment WHERE kind = 2");
  g_assert_cmpstr (subject, ==, "Order 88");
  g_assert_cmpint (balance (app), ==, 10000);
  g_assert_cmpint (app_query_int (app, "SELECT SUM (amount_minor) FROM posting WHERE account = 2300"), ==, -3000);
  leave (app, sheet);
  app_close (app);
}

/* The shop adds a method: it is there with its key, and asks for its reference. */
static void
test_own_tender (void)
{
  CfId customer;
  App *app = open_with (1, &customer);
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  CfTender tender = { .id = cf_shop_id (shop), .name = (char *) "Postal order", .kind = CF_TENDER_OTHER, .needs_reference = 1, .rank = 0 };
  g_assert_cmpint (cf_save_tender (shop, &who, &tender, &error), ==, CF_OK);
  cf_shop_close (shop);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  choose (sheet, "Postal order");
  enter_amount (sheet);
  g_assert_true (in_reference (sheet));
  app_enter (sheet, "reference_entry");                                 /* without it nothing is taken */
  app_settle ();
  g_assert_true (is_on (sheet, "pay"));
  app_type (sheet, "reference_entry", "PO 1");
  app_enter (sheet, "reference_entry");
  APP_WAIT (is_on (sheet, "done"));
  g_autofree char *name = app_query (app, "SELECT tender_name FROM payment");
  g_assert_cmpstr (name, ==, "Postal order");
  leave (app, sheet);
  app_close (app);
}

/* A walk-in's sale is paid whole. */
static void
test_whole (void)
{
  CfId customer;
  App *app = open_with (2, &customer);
  CfId invoice = some_id (app, "SELECT id FROM invoice WHERE number = 'R-2'");
  GtkWidget *sheet = open_sheet (app, "payment/new?invoice=%s&full=1", ID (invoice));
  type_amount (sheet, "150");
  g_assert_true (app_says (sheet, "50.00 is still to come"));
  g_assert_false (gtk_widget_get_sensitive (app_by_id (sheet, "take_button")));
  enter_amount (sheet);
  app_settle ();
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM payment"), ==, 0);
  g_assert_true (app_key (sheet, "Escape"));                            /* it is not left open without a word */
  APP_WAIT (ADW_IS_MESSAGE_DIALOG (app_dialog (app)));
  press_words (app_dialog (app), "Go On");
  APP_WAIT (GTK_WIDGET (app_dialog (app)) == sheet);
  type_amount (sheet, "200");
  enter_amount (sheet);
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (open_on (app, "R-2"), ==, 0);
  g_assert_cmpint (open_on (app, "R-1"), ==, 10000);
  leave (app, sheet);
  app_close (app);
}

/* A walk-in's sale that is given up is voided. */
static void
test_give_up (void)
{
  CfId customer;
  App *app = open_with (1, &customer);
  CfId invoice = some_id (app, "SELECT id FROM invoice WHERE number = 'R-1'");
  GtkWidget *sheet = open_sheet (app, "payment/new?invoice=%s&full=1", ID (invoice));
  app_key (sheet, "Escape");
  APP_WAIT (ADW_IS_MESSAGE_DIALOG (app_dialog (app)));
  press_words (app_dialog (app), "Void the Sale");
  APP_WAIT (app_has_dialog (app) && app_says (app_dialog (app), "Why?"));
  GtkWindow *reason = app_dialog (app);
  app_type (app_by_type (reason, GTK_TYPE_ENTRY), "", "changed their mind");
  press_words (reason, "Continue");
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (balance (app), ==, 0);
  app_close (app);
}

/* Which of 30 open items make this amount: to the cent, in less than 200 ms; and what a customer wrote. */
static void
test_match (void)
{
  CfId customer;
  App *app = open_with (30, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  app_key (sheet, "<Alt>2");
  type_amount (sheet, "300");
  gint64 start = g_get_monotonic_time ();
  g_assert_true (app_key (sheet, "<Control>m"));
  APP_WAIT (gtk_list_box_get_row_at_index (GTK_LIST_BOX (app_by_id (sheet, "answers")), 1) != NULL);
  g_print ("# answered after %d ms\n", (int) ((g_get_monotonic_time () - start) / 1000));
  g_assert_true (app_says (sheet, "R-3"));
  g_assert_true (app_says (sheet, "to the cent"));
  app_settle ();
  app_picture (sheet, "payment-match");
  app_activate (sheet, "answers", 1);                                   /* */
  g_assert_true (is_on (sheet, "pay"));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick (sheet, "Opening balance R-1"))));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick (sheet, "Opening balance R-2"))));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick (sheet, "Opening balance R-3"))));
  app_key (sheet, "<Control>m");
  app_type (sheet, "paste_view", "Remittance\nR-4, 400.00\nINV R-5  250.00\nR-99 10.00\n");
  APP_WAIT (app_says (sheet, "As written: R-4, R-5"));
  g_assert_true (app_says (sheet, "R-99"));
  app_settle ();
  app_picture (sheet, "payment-remittance");
  app_activate (sheet, "answers", 0);
  type_amount (sheet, "650");
  app_type (sheet, "reference_entry", "5");
  app_enter (sheet, "reference_entry");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (open_on (app, "R-4"), ==, 0);
  g_assert_cmpint (open_on (app, "R-5"), ==, 25000);
  leave (app, sheet);
  app_close (app);
}

/* T4: the receipt is printed after the sheet has said what is left. */
static void
test_receipt (void)
{
  CfId customer;
  App *app = open_with (1, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  app_key (sheet, "<Alt>1");
  type_amount (sheet, "30");
  enter_amount (sheet);
  APP_WAIT (is_on (sheet, "done"));
  g_assert_true (app_says (sheet, "Balance left: $70.00"));
  g_assert_true (app_key (sheet, "p"));
  APP_WAIT (GTK_IS_PRINT_UNIX_DIALOG (app_dialog (app)));
  gtk_dialog_response (GTK_DIALOG (app_dialog (app)), GTK_RESPONSE_CANCEL);
  APP_WAIT (GTK_WIDGET (app_dialog (app)) == sheet);
  leave (app, sheet);
  app_close (app);
}

/* F8 where nothing is shown: who pays is asked first. */
static void
test_who (void)
{
  CfId customer;
  App *app = open_with (1, &customer);
  app_go (app, "counter");
  g_assert_true (app_key (app->window, "F8"));
  GtkWidget *sheet = GTK_WIDGET (app_dialog (app));
  app_settle ();
  g_assert_true (is_on (sheet, "who"));
  app_picture (sheet, "payment-who");
  GtkWidget *entry = app_by_type (app_by_id (sheet, "who"), GTK_TYPE_TEXT);
  app_type (entry, "", "acme");
  APP_WAIT (app_says (sheet, "Acme Signs, Inc."));
  g_assert_true (app_key (sheet, "Return"));
  APP_WAIT (is_on (sheet, "pay") && app_says (sheet, "Take 100.00"));
  leave (app, sheet);
  app_close (app);
}

/* T15: a payment is taken off, put on again oldest first, given back, returned; what it had paid is open again. */
static void
test_page (void)
{
  CfId customer;
  App *app = open_with (2, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  app_key (sheet, "<Alt>2");
  type_amount (sheet, "150");
  app_type (sheet, "reference_entry", "42");
  app_enter (sheet, "reference_entry");
  APP_WAIT (is_on (sheet, "done"));
  leave (app, sheet);
  g_autofree char *address = g_strdup_printf ("payment/%s", ID (some_id (app, "SELECT id FROM payment")));
  app_go (app, "payments");
  APP_WAIT (app_says (app->window, "1 payment"));
  app_settle ();
  app_picture (app->window, "payments");
  app_go (app, address);
  APP_WAIT (app_says (app->window, "Check 42"));
  g_assert_true (app_says (app->window, "Opening balance R-2"));
  app_picture (app->window, "payment-page");
  GtkWidget *second = app_by_text (app_by_id (app->window, "uses_list"), "Opening balance R-2");
  press_words (gtk_widget_get_ancestor (second, GTK_TYPE_LIST_BOX_ROW), "Take Off");
  GtkWindow *reason = app_dialog (app);
  app_type (app_by_type (reason, GTK_TYPE_ENTRY), "", "was for another job");
  press_words (reason, "Continue");
  APP_WAIT (!app_has_dialog (app) && open_on (app, "R-2") == 20000);
  APP_WAIT (app_says (app_by_id (app->window, "left_label"), "50.00"));
  app_press (app->window, "left_label");                                /* W2: what is left of a payment explains itself */
  GtkWindow *why = app_dialog (app);
  APP_WAIT (app_says (why, "Unapplied") && app_says (why, "150.00") && app_says (why, "R-1"));
  app_picture (why, "payment-unapplied-why");
  app_key (why, "Escape");
  APP_WAIT (!app_has_dialog (app));
  app_press (app->window, "oldest_button");
  APP_WAIT (open_on (app, "R-2") == 15000);
  APP_WAIT (gtk_widget_get_visible (app_by_id (app->window, "refund_button")) && !gtk_widget_get_visible (app_by_id (app->window, "left_label")));
  app_press (app->window, "refund_button");
  GtkWindow *refund = app_dialog (app);
  app_settle ();
  app_picture (refund, "payment-refund");
  const char *none[] = { "", "0", "some" };                             /* 0 would be all of it: it is typed, or not given back */
  for (guint i = 0; i < G_N_ELEMENTS (none); i++) {
    app_type (app_by_type (refund, GTK_TYPE_ENTRY), "", none[i]);
    g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (refund), "do"));
  }
  app_type (app_by_type (refund, GTK_TYPE_ENTRY), "", "30");
  press_words (refund, "Refund");
  APP_WAIT (app_says (app_dialog (app), "Why?"));
  reason = app_dialog (app);
  app_type (app_by_type (reason, GTK_TYPE_ENTRY), "", "goodwill for the delay");
  press_words (reason, "Continue");
  APP_WAIT (app_query_int (app, "SELECT COALESCE (SUM (amount_minor), 0) FROM refund") == 3000);
  APP_WAIT (!app_has_dialog (app) && app_says (app->window, "Partly refunded"));
  g_assert_cmpint (open_on (app, "R-2"), ==, 18000);
  app_press (app->window, "return_button");
  GtkWindow *returned = app_dialog (app);
  press_words (returned, "Returned");
  APP_WAIT (app_query_int (app, "SELECT COUNT (*) FROM payment_event WHERE kind = 2") == 1);
  APP_WAIT (!app_has_dialog (app) && app_says (app->window, "Returned by the bank"));
  g_assert_cmpint (open_on (app, "R-1"), ==, 10000);
  app_close (app);
}

static void
press_with_reason (App *app, const char *button)
{
  app_press (app->window, button);
  APP_WAIT (app_has_dialog (app) && app_says (app_dialog (app), "Why?"));
  GtkWindow *reason = app_dialog (app);
  app_type (app_by_type (reason, GTK_TYPE_ENTRY), "", "as the customer asked");
  press_words (reason, "Continue");
  APP_WAIT (!app_has_dialog (app));
}

static void
go_to_payment (App *app, const char *sql)
{
  g_autofree char *address = g_strdup_printf ("payment/%s", ID (some_id (app, sql)));
  app_go (app, address);
  APP_WAIT (gtk_widget_get_visible (gtk_widget_get_parent (app_by_id (app->window, "refund_button"))));
}

/* A bank transfer is pending until it is settled; then it cannot be voided. A deposit becomes credit. A payment is voided. */
static void
test_fates (void)
{
  CfId customer;
  App *app = open_with (2, &customer);
  GtkWidget *sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  choose (sheet, "ACH");
  type_amount (sheet, "100");
  app_type (sheet, "reference_entry", "T-1");
  app_enter (sheet, "reference_entry");
  APP_WAIT (is_on (sheet, "done"));
  leave (app, sheet);
  go_to_payment (app, "SELECT id FROM payment");
  g_assert_true (app_says (app->window, "Pending"));
  app_press (app->window, "settle_button");
  APP_WAIT (app_says (app->window, "Reached the bank"));
  g_assert_false (gtk_widget_get_visible (app_by_id (app->window, "void_button")));

  sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (app_by_id (sheet, "deposit_check")), TRUE);
  choose (sheet, "Cash");
  type_amount (sheet, "30");
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  leave (app, sheet);
  go_to_payment (app, "SELECT id FROM payment WHERE kind = 2");
  APP_WAIT (app_says (app_by_id (app->window, "left_label"), "Held") && app_says (app_by_id (app->window, "left_label"), "30.00"));
  g_autofree char *held = g_strdup_printf ("payment/%s", ID (some_id (app, "SELECT id FROM payment WHERE kind = 2"))), *nowhere = g_strdup_printf ("payment/%s", ID (1));
  app_go (app, nowhere);                                                /* one that cannot be read: nothing of the one before can be pressed */
  APP_WAIT (app_says (app->window, "This payment is not in the ledger."));
  g_assert_false (gtk_widget_get_visible (app_by_id (app->window, "oldest_button")));
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_parent (app_by_id (app->window, "refund_button"))));
  app_go (app, held);
  APP_WAIT (app_says (app_by_id (app->window, "left_label"), "Held") && app_says (app_by_id (app->window, "left_label"), "30.00"));
  app_press (app->window, "oldest_button");
  APP_WAIT (balance (app) == 20000 - 3000);

  sheet = open_sheet (app, "payment/new?customer=%s", ID (customer));
  choose (sheet, "Cash");
  type_amount (sheet, "50");
  enter_amount (sheet);
  APP_WAIT (is_on (sheet, "done"));
  leave (app, sheet);
  go_to_payment (app, "SELECT MAX (id) FROM payment");
  APP_WAIT (app_says (app->window, "Recorded"));
  press_with_reason (app, "void_button");
  APP_WAIT (app_says (app->window, "Voided") && balance (app) == 20000 - 3000);
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/payment/check/S0-07/S0-17/S1-27/T2", test_check);
  g_test_add_func ("/payment/nine/T9", test_nine);
  g_test_add_func ("/payment/by-hand/S1-27/T9", test_by_hand);
  g_test_add_func ("/payment/split/S0-08", test_split);
  g_test_add_func ("/payment/change-and-undo", test_change_and_undo);
  g_test_add_func ("/payment/deposit/T4", test_deposit);
  g_test_add_func ("/payment/own-tender/S0-08", test_own_tender);
  g_test_add_func ("/payment/whole", test_whole);
  g_test_add_func ("/payment/give-up", test_give_up);
  g_test_add_func ("/payment/match/W5", test_match);
  g_test_add_func ("/payment/receipt/T4", test_receipt);
  g_test_add_func ("/payment/who", test_who);
  g_test_add_func ("/payment/page/T15", test_page);
  g_test_add_func ("/payment/fates/T15", test_fates);
  return app_test_run ();
}
