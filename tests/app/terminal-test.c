/* terminal-test.c: card terminals in the window: S0-12 none is set up and the page says what to do; one is added and tests itself; T8 a card payment is voided on the terminal while its batch is open and refunded to
 * the card after that, with permission and reason on the spot (T11); a charge that nobody asked for is shown and settled (W1); the batch is closed and its lines stand beside the books (W6); what is at risk
 * offline is shown, and a late decline needs a person (W7). */
#include <string.h>
#include "app-fixture.h"
#include "cf-cards.h"
#include "cf-terminal-add.h"
#include "device/plugged.h"
#include "shop/card.h"
#include "store/card-batch.h"
#include "store/card-needs.h"

/* --- a terminal that says yes --- */

static GMutex lock;
static gboolean orphan_due, offline;
static guint n_sent;

static CfIo link_open (CfTransport *self, gint64 deadline, GError **error) { return CF_IO_DONE; }
static void link_close (CfTransport *self) { }
static void link_free (CfTransport *self) { g_free (self); }
static const CfTransportKind link_kind = { .scheme = "test", .open = link_open, .close = link_close, .free = link_free };

static CfTransport *
link_new (void)
{
  CfTransport *link = g_new0 (CfTransport, 1);
  link->kind = &link_kind;
  link->address = g_strdup ("tcp:192.168.1.20:10009");
  return link;
}

static gboolean
fake_open (CfTerminal *terminal, gint64 deadline, GError **error)
{
  g_free (terminal->identity.id);
  terminal->identity.id = g_strdup ("T-1");
  return cf_transport_open (terminal->transport, deadline, error) == CF_IO_DONE;
}

static void fake_close (CfTerminal *terminal) { cf_transport_close (terminal->transport); }
static void fake_free (CfTerminal *terminal) { }

static void
say (CfTerminalResult *ret, const char *reference, CfMoney amount)
{
  *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_APPROVED, .amount_minor = amount, .reference = g_strdup (reference), .terminal_id = g_strdup ("T-1"), .brand = g_strdup ("visa"), .last4 = g_strdup ("4242"),
                              .auth_code = g_strdup ("A1"), .transaction = g_strdup ("7"), .entry = g_strdup ("contactless") };
  g_strlcpy (ret->currency, "USD", sizeof ret->currency);
}

static gboolean
fake_act (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  if (!terminal->host->sent (terminal->host_data, attempt, "T-1", "b", error))
    return FALSE;
  say (ret, attempt->reference, attempt->amount_minor);
  g_mutex_lock (&lock);
  n_sent++;
  ret->offline = offline && attempt->act == CF_TERMINAL_SALE;
  g_mutex_unlock (&lock);
  return terminal->host->result (terminal->host_data, attempt, ret, error);
}

static gboolean
fake_close_batch (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  if (!terminal->host->sent (terminal->host_data, attempt, "T-1", "b", error))
    return FALSE;
  say (ret, attempt->reference, 0);
  return terminal->host->result (terminal->host_data, attempt, ret, error);
}

/* One that is nobody's. */
static gboolean
fake_batch (CfTerminal *terminal, CfTerminalResult *ret, GError **error)
{
  CfTerminalBatchLine *line = g_new0 (CfTerminalBatchLine, 1);
  *line = (CfTerminalBatchLine) { .reference = g_strdup ("till-9"), .transaction = g_strdup ("99"), .brand = g_strdup ("mastercard"), .last4 = g_strdup ("5454"), .act = CF_TERMINAL_SALE, .amount_minor = 4711,
                                  .at = g_get_real_time () };
  ret->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_terminal_batch_line_free);
  g_ptr_array_add (ret->lines, line);
  return TRUE;
}

static gboolean
fake_recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_MANUAL, .evidence = g_strdup ("cannot say") };
  return TRUE;
}

static gboolean
fake_idle (CfTerminal *terminal, gint64 until, GError **error)
{
  g_mutex_lock (&lock);
  gboolean due = orphan_due;
  orphan_due = FALSE;
  g_mutex_unlock (&lock);
  if (due) {
    g_auto (CfTerminalResult) stray = { 0 };
    say (&stray, "elsewhere", 1234);
    stray.at = g_get_real_time ();
    if (!terminal->host->orphan (terminal->host_data, &stray, error))
      return FALSE;
  }
  (void) !cf_transport_wait (terminal->transport, MIN (until, g_get_monotonic_time () + CF_MS (20)));
  return TRUE;
}

static const CfDriver fake = { .name = "fake", .label = "Fake", .features = CF_DRIVER_REFERENCE, .open = fake_open, .close = fake_close, .free = fake_free, .sale = fake_act, .refund = fake_act,
                               .undo = fake_act, .end_of_day = fake_close_batch, .batch = fake_batch, .recover = fake_recover, .idle = fake_idle };

/* --- hands --- */

static GtkWidget *
button_saying (gpointer root, const char *text)
{
  GtkWidget *label = app_by_text (root, text);
  g_assert_nonnull (label);
  return GTK_IS_BUTTON (label) ? label : gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
}

static const CfCardStatus *
status (App *app)
{
  CfCards *cards = cf_cards_of (app->session);
  return cf_cards_get_n (cards) ? cf_cards_get_status (cards, cf_cards_get_record (cards, 0)->id) : NULL;
}

/* A shop with a terminal that is connected. */
static App *
open_shop (CfId *ret_terminal)
{
  cf_cards_use (&fake, link_new);
  App *app = app_open (APP_DEMO);
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_assert_no_error (error);
  CfCardTerminal record = { .id = cf_shop_id (shop), .name = (char *) "Front counter", .driver = (char *) "pax", .address = (char *) "tcp:192.168.1.20:10009", .offline = 1, .offline_sale_minor = 100000 };
  g_assert_cmpint (cf_save_card_terminal (shop, &who, &record, &error), ==, CF_OK);
  *ret_terminal = record.id;
  APP_WAIT (status (app) && status (app)->connected);
  return app;
}

/* A sale through it; its payment's address. */
static char *
charge (App *app, CfId terminal, CfMoney amount, CfId *ret_payment)
{
  g_autofree char *customer = app_query (app, "SELECT c.id FROM customer c JOIN customer_sum s ON s.customer_id = c.id WHERE s.open_minor > 0 ORDER BY c.id LIMIT 1"), *tender = app_query (app, "SELECT id FROM tender WHERE kind = 3 ORDER BY id LIMIT 1");
  CfAttempt attempt = { .id = cf_session_next_id (app->session), .kind = CF_ATTEMPT_SALE, .terminal_id = terminal, .customer_id = g_ascii_strtoll (customer, NULL, 10), .tender_id = g_ascii_strtoll (tender, NULL, 10),
                        .amount_minor = amount, .payment_id = cf_session_next_id (app->session) };
  char text[CF_ID_TEXT];
  cf_cards_charge (cf_cards_of (app->session), GTK_WIDGET (app->window), "Sale", &attempt, NULL, NULL);
  *ret_payment = attempt.payment_id;
  g_autofree char *address = g_strdup_printf ("payment/%s", cf_id_text (attempt.payment_id, text));
  CfCardWay way = { 0 };
  APP_WAIT (cf_card_way (cf_session_get_shop (app->session)->db, attempt.payment_id, &way, NULL) && way.attempt_id);
  return g_steal_pointer (&address);
}

static void
give_reason (App *app)
{
  APP_WAIT (app_has_dialog (app) && app_says (app_dialog (app), "Why?"));
  GtkWindow *dialog = app_dialog (app);
  GtkWidget *entry = app_by_type (dialog, GTK_TYPE_ENTRY);
  if (!entry)
    entry = app_by_type (dialog, ADW_TYPE_ENTRY_ROW);
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "the customer changed her mind");
  app_respond (app, adw_message_dialog_get_default_response (ADW_MESSAGE_DIALOG (dialog)));
}

/* --- the tests --- */

static void
test_empty (void)
{
  g_autoptr (GPtrArray) plugged = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_plugged_free);
  CfPlugged *device = g_new0 (CfPlugged, 1);
  *device = (CfPlugged) { g_strdup ("usb:28f3:4000:C041UQ"), g_strdup ("Clover Flex"), g_strdup ("You may not open it. The rules for devices are missing.") };
  g_ptr_array_add (plugged, device);
  cf_terminal_add_use (g_ptr_array_ref (plugged));
  cf_cards_use (&fake, link_new);
  App *app = app_open (APP_EMPTY);
  app_go (app, "settings/terminals");
  g_assert_true (app_says (app->window, "No card terminal yet"));
  app_picture (app->window, "terminals-empty");
  app_press (button_saying (app->window, "Add a Terminal…"), "");
  GtkWindow *add = app_dialog (app);
  g_assert_true (app_says (add, "Clover Flex"));
  app_settle ();
  app_picture (add, "terminals-add");
  GtkWidget *row = gtk_widget_get_ancestor (app_by_text (add, "Clover Flex"), GTK_TYPE_LIST_BOX_ROW);
  g_signal_emit_by_name (row, "activated");
  APP_WAIT (app_dialog (app) != add);
  app_settle ();
  GtkWindow *form = app_dialog (app);
  app_picture (form, "terminals-form");
  app_key (form, "<Control>s");
  APP_WAIT (app_says (app_dialog (app), "This terminal is ready to take payments."));      /* saved, taken up, and tested at once */
  app_picture (app_dialog (app), "terminals-test");
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM terminal WHERE driver = 'clover' AND address = 'usb:28f3:4000:C041UQ'"), ==, 1);
  gtk_window_close (app_dialog (app));
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (app_says (app->window, "Front counter"));
  cf_terminal_add_use (NULL);
  app_close (app);
}

static void
test_back (void)
{
  CfId terminal, payment;
  App *app = open_shop (&terminal);
  g_autofree char *first = charge (app, terminal, 2500, &payment);
  app_go (app, first);
  APP_WAIT (app_says (app->window, "Void on Terminal…"));
  app_picture (app->window, "card-back-open");
  app_press (button_saying (app->window, "Void on Terminal…"), "");
  give_reason (app);
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM payment_event WHERE kind = 3 AND payment_id = (SELECT MAX(payment_id) FROM attempt WHERE kind = 3)") == 1);
  APP_WAIT (!app_has_dialog (app));

  g_autofree char *second = charge (app, terminal, 4000, &payment);
  app_go (app, "settings/terminals");
  APP_WAIT (app_says (app->window, "Close Batch…"));
  app_picture (app->window, "terminals-page");
  app_press (button_saying (app->window, "Close Batch…"), "");
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM card_batch_member") >= 1);
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (app_says (app->window, "in our books"));
  app_picture (app->window, "terminals-closed");
  app_go (app, second);
  APP_WAIT (app_says (app->window, "Refund to Card…"));
  g_assert_null (app_by_text (app->window, "Void on Terminal…"));
  app_press (button_saying (app->window, "Refund to Card…"), "");
  GtkWindow *dialog = app_dialog (app);
  GtkWidget *amount = app_by_type (app_by_id (dialog, "amount"), GTK_TYPE_EDITABLE);
  gtk_editable_set_text (GTK_EDITABLE (amount), "15.00");
  app_picture (dialog, "card-back-refund");
  app_respond (app, "do");
  give_reason (app);
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM refund WHERE amount_minor = 1500") == 1);
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (app_says (app->window, "15.00"));
  app_close (app);
}

static void
test_orphan (void)
{
  CfId terminal;
  App *app = open_shop (&terminal);
  CfCardNeeds needs = { 0 };
  g_mutex_lock (&lock);
  orphan_due = TRUE;
  g_mutex_unlock (&lock);
  APP_WAIT (cf_card_needs (cf_session_get_shop (app->session)->db, 0, &needs, NULL) && needs.n_orphans == 1);
  app_go (app, "counter");
  APP_WAIT (app_says (app->window, "nobody here asked for"));
  app_picture (app->window, "counter-card-needs");
  app_go (app, "settings/terminals");
  APP_WAIT (app_says (app->window, "nobody here asked for it"));
  app_picture (app->window, "terminals-needs");
  GtkWidget *row = gtk_widget_get_ancestor (app_by_text (app->window, "$12.34 charged, and nobody here asked for it"), GTK_TYPE_LIST_BOX_ROW);
  g_signal_emit_by_name (row, "activated");
  GtkWindow *window = app_dialog (app);
  app_settle ();
  app_picture (window, "terminals-orphan");
  g_assert_false (gtk_widget_get_sensitive (app_by_id (window, "assign")));
  g_autofree char *customer = app_query (app, "SELECT id FROM customer ORDER BY id LIMIT 1");
  g_signal_emit_by_name (app_by_id (window, "customer"), "picked", g_ascii_strtoll (customer, NULL, 10));
  app_settle ();
  app_press (window, "assign");
  give_reason (app);
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM orphan_end WHERE kind = 1 AND reason <> ''") == 1);
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM payment WHERE amount_minor = 1234 AND id = (SELECT payment_id FROM orphan_end)"), ==, 1);
  app_close (app);
}

static void
test_risk (void)
{
  CfId terminal, payment;
  App *app = open_shop (&terminal);
  g_mutex_lock (&lock);
  offline = TRUE;
  g_mutex_unlock (&lock);
  g_autofree char *address = charge (app, terminal, 7700, &payment);
  app_go (app, address);
  APP_WAIT (app_says (app->window, "Approved offline, at risk: the bank has not seen it"));      /* never plain "recorded" */
  app_go (app, "counter");
  APP_WAIT (app_says (app->window, "At risk"));
  app_go (app, "settings/terminals");
  APP_WAIT (app_says (app->window, "At risk: $77.00"));
  app_picture (app->window, "terminals-risk");
  GtkWidget *button = button_saying (app->window, "Refused");
  app_press (button, "");
  adw_action_row_remove (ADW_ACTION_ROW (gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW)), button);   /* as when a commit makes the rows anew meanwhile: what was pressed goes on */
  give_reason (app);
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM attempt_result WHERE state = 18") == 1);
  APP_WAIT (!app_says (app->window, "At risk: $77.00"));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM payment_event WHERE kind = 4"), >=, 1);
  APP_WAIT (app_says (app->window, "Copy a Message"));
  app_picture (app->window, "terminals-declined");
  app_press (button_saying (app->window, "Copy a Message"), "");
  g_mutex_lock (&lock);
  offline = FALSE;
  g_mutex_unlock (&lock);
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  if (g_getenv ("DARK"))
    app_dark (TRUE);
  g_test_add_func ("/terminal/empty/S0-12", test_empty);
  g_test_add_func ("/terminal/back/T8/T11/W6", test_back);
  g_test_add_func ("/terminal/orphan/W1/T11", test_orphan);
  g_test_add_func ("/terminal/risk/W7", test_risk);
  return app_test_run ();
}
