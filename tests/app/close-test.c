/* close-test.c: W6: drawer, books and card terminal side by side at the close of a shift. T5, T8: a terminal that charged a card twice is found out; one key gives back the terminal's own extra charge by its own number, the
 * payment that we have stays, and the close agrees. A charge that we did not have is booked, ours that the terminal does not have is taken back, what stays is carried with a reason, which the Z report prints (T7); a clerk's
 * fix asks for a manager (T11); a terminal that cannot be reached holds nothing up. */
#include "app-fixture.h"
#include "base/id.h"
#include "cf-cards.h"
#include "cf-till-place.h"
#include "shop/card.h"
#include "store/card-batch.h"
#include <string.h>

/* --- a terminal with a list of its own --- */

typedef struct { char reference[CF_ID_TEXT], number[8]; CfTerminalAct act; CfMoney amount; gboolean voided; } Line;
static GMutex lock;
static struct { GArray *lines; gboolean twice, forgets, out; char undone[8]; char with_reference[CF_ID_TEXT]; } device;

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

/* With the lock. */
static const char *
add (const char *reference, CfTerminalAct act, CfMoney amount)
{
  Line line = { .act = act, .amount = amount };
  g_strlcpy (line.reference, reference, sizeof line.reference);
  g_snprintf (line.number, sizeof line.number, "%u", device.lines->len + 1);
  g_array_append_val (device.lines, line);
  return g_array_index (device.lines, Line, device.lines->len - 1).number;
}

static gboolean
answer (CfTerminal *terminal, CfTerminalAttempt *attempt, const char *number, CfTerminalResult *ret, GError **error)
{
  *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_APPROVED, .amount_minor = attempt->amount_minor, .reference = g_strdup (attempt->reference), .terminal_id = g_strdup ("T-1"), .brand = g_strdup ("visa"),
                              .last4 = g_strdup ("4242"), .auth_code = g_strdup_printf ("A%s", number), .transaction = g_strdup (number), .entry = g_strdup ("contactless") };
  g_strlcpy (ret->currency, "USD", sizeof ret->currency);
  return terminal->host->result (terminal->host_data, attempt, ret, error);
}

static gboolean
fake_sale (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  char number[8];
  if (!terminal->host->sent (terminal->host_data, attempt, "T-1", "b", error))
    return FALSE;
  g_mutex_lock (&lock);
  g_strlcpy (number, add (device.forgets ? "" : attempt->reference, CF_TERMINAL_SALE, attempt->amount_minor), sizeof number);
  if (device.twice)
    add (attempt->reference, CF_TERMINAL_SALE, attempt->amount_minor);
  if (device.forgets)
    g_array_set_size (device.lines, device.lines->len - 1);
  g_mutex_unlock (&lock);
  return answer (terminal, attempt, number, ret, error);
}

/* By the number alone, as a terminal does that is given one. */
static gboolean
fake_undo (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  char number[8] = "";
  if (!terminal->host->sent (terminal->host_data, attempt, "T-1", "b", error))
    return FALSE;
  g_mutex_lock (&lock);
  g_strlcpy (device.undone, attempt->original.transaction ? attempt->original.transaction : "", sizeof device.undone);
  g_strlcpy (device.with_reference, attempt->original.reference ? attempt->original.reference : "", sizeof device.with_reference);
  for (guint i = 0; i < device.lines->len; i++)
    if (strcmp (g_array_index (device.lines, Line, i).number, device.undone) == 0)
      g_array_index (device.lines, Line, i).voided = TRUE;
  g_strlcpy (number, add (attempt->reference, CF_TERMINAL_VOID, attempt->amount_minor), sizeof number);
  g_mutex_unlock (&lock);
  return answer (terminal, attempt, number, ret, error);
}

static gboolean
fake_batch (CfTerminal *terminal, CfTerminalResult *ret, GError **error)
{
  g_mutex_lock (&lock);
  gboolean out = device.out;
  ret->lines = out ? NULL : g_ptr_array_new_with_free_func ((GDestroyNotify) cf_terminal_batch_line_free);
  for (guint i = 0; !out && i < device.lines->len; i++) {
    const Line *from = &g_array_index (device.lines, Line, i);
    CfTerminalBatchLine *line = g_new0 (CfTerminalBatchLine, 1);
    *line = (CfTerminalBatchLine) { .reference = g_strdup (from->reference), .transaction = g_strdup (from->number), .brand = g_strdup ("visa"), .last4 = g_strdup ("4242"),
                                    .auth_code = g_strdup_printf ("A%s", from->number), .act = from->act, .amount_minor = from->amount, .voided = from->voided };
    g_ptr_array_add (ret->lines, line);
  }
  g_mutex_unlock (&lock);
  if (out)
    g_set_error_literal (error, CF_ERROR, CF_ERROR_OFFLINE, "the cable is out");
  return !out;
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
  (void) !cf_transport_wait (terminal->transport, MIN (until, g_get_monotonic_time () + CF_MS (20)));
  return TRUE;
}

static const CfDriver fake = { .name = "fake", .label = "Fake", .features = CF_DRIVER_REFERENCE | CF_DRIVER_BATCH, .open = fake_open, .close = fake_close, .free = fake_free, .sale = fake_sale, .undo = fake_undo,
                               .batch = fake_batch, .recover = fake_recover, .idle = fake_idle };

/* --- hands --- */

static gboolean
connected (App *app)
{
  CfCards *cards = cf_cards_of (app->session);
  return cf_cards_get_n (cards) && cf_cards_get_status (cards, cf_cards_get_record (cards, 0)->id)->connected;
}

/* A shop with a terminal, and its shift open with an empty drawer. */
static App *
open_shop (GtkWidget **ret_place, CfId *ret_terminal)
{
  memset (&device, 0, sizeof device);
  device.lines = g_array_new (FALSE, TRUE, sizeof (Line));
  cf_cards_use (&fake, link_new);
  App *app = app_open (APP_DEMO);
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_assert_no_error (error);
  CfCardTerminal record = { .id = cf_shop_id (shop), .name = (char *) "Front counter", .driver = (char *) "pax", .address = (char *) "tcp:192.168.1.20:10009" };
  g_assert_cmpint (cf_save_card_terminal (shop, &who, &record, &error), ==, CF_OK);
  *ret_terminal = record.id;
  APP_WAIT (connected (app));
  app_go (app, "till");
  *ret_place = app_by_type (app->window, CF_TYPE_TILL_PLACE);
  app_settle ();
  app_type (*ret_place, "float", "0");
  app_press (*ret_place, "open_button");
  APP_WAIT (app_says (*ret_place, "Shift open since"));
  return app;
}

static void
shop_close (App *app)
{
  app_close (app);
  cf_cards_use (NULL, NULL);
  g_array_unref (device.lines);
}

static CfId
charge (App *app, CfId terminal, CfMoney amount)
{
  g_autofree char *customer = app_query (app, "SELECT c.id FROM customer c JOIN customer_sum s ON s.customer_id = c.id WHERE s.open_minor > 0 ORDER BY c.id LIMIT 1"), *tender = app_query (app, "SELECT id FROM tender WHERE kind = 3 ORDER BY id LIMIT 1");
  CfAttempt attempt = { .id = cf_session_next_id (app->session), .kind = CF_ATTEMPT_SALE, .terminal_id = terminal, .customer_id = g_ascii_strtoll (customer, NULL, 10), .tender_id = g_ascii_strtoll (tender, NULL, 10),
                        .amount_minor = amount, .payment_id = cf_session_next_id (app->session) };
  CfCardWay way = { 0 };
  cf_cards_charge (cf_cards_of (app->session), GTK_WIDGET (app->window), "Sale", &attempt, NULL, NULL);
  APP_WAIT (cf_card_way (cf_session_get_shop (app->session)->db, attempt.payment_id, &way, NULL) && way.attempt_id);
  return attempt.payment_id;
}

/* The count of an empty drawer stands. */
static void
count (App *app, GtkWidget *place)
{
  g_assert_true (app_key (app->window, "F6"));
  APP_WAIT (gtk_widget_get_mapped (app_by_id (place, "end_button")));
  g_assert_true (app_key (app->window, "F6"));
  APP_WAIT (gtk_widget_get_mapped (app_by_id (place, "finish_button")));
}

static GtkWidget *
z_report (App *app)
{
  APP_WAIT (app_has_dialog (app) && g_strcmp0 (gtk_widget_get_name (GTK_WIDGET (app_dialog (app))), "till_report") == 0);
  app_settle ();
  return GTK_WIDGET (app_dialog (app));
}

static void
give (App *app, GType type, const char *text)
{
  APP_WAIT (app_has_dialog (app) && app_by_type (app_dialog (app), type));
  app_type (app_by_type (app_dialog (app), type), "", text);
  app_respond (app, "do");
}

static void
pictures (App *app, const char *name)
{
  g_autofree char *dark = g_strconcat (name, "-dark", NULL), *small = g_strconcat (name, "-small", NULL);
  app_settle ();
  app_picture (app->window, name);
  app_dark (TRUE);
  app_picture (app->window, dark);
  app_dark (FALSE);
  gtk_window_set_default_size (GTK_WINDOW (app->window), 1024, 768);
  app_settle ();
  app_picture (app->window, small);
  gtk_window_set_default_size (GTK_WINDOW (app->window), 1280, 800);
  app_settle ();
}

/* --- the tests --- */

static void
test_twice (void)
{
  GtkWidget *place;
  CfId terminal;
  App *app = open_shop (&place, &terminal);
  charge (app, terminal, 1500);
  g_mutex_lock (&lock);
  device.twice = TRUE;
  g_mutex_unlock (&lock);
  CfId ours = charge (app, terminal, 2500);
  count (app, place);
  APP_WAIT (app_says (place, "Charged twice: visa ···4242"));
  g_assert_true (app_says (place, "2 card payments without a difference"));      /* folded away */
  pictures (app, "close-double");
  g_assert_true (app_key (app->window, "F2"));
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM payment_event WHERE kind = 3 AND payment_id = (SELECT MAX(payment_id) FROM attempt WHERE kind = 3)") == 1);
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (!app_says (place, "Charged twice") && !app_says (place, "Still to be given back"));
  APP_WAIT (app_says (place, "3 card payments without a difference"));
  g_mutex_lock (&lock);
  g_assert_cmpstr (device.undone, ==, "3");                              /* the terminal's extra charge, by its number */
  g_assert_cmpstr (device.with_reference, ==, "");                       /* our reference is the other one's, too */
  g_mutex_unlock (&lock);
  g_autofree char *sql = g_strdup_printf ("SELECT COUNT(*) FROM payment_event WHERE payment_id = %" G_GINT64_FORMAT, ours);
  g_assert_cmpint (app_query_int (app, g_intern_string (sql)), ==, 0);   /* ours was never touched */
  pictures (app, "close-agrees");
  g_assert_true (app_key (app->window, "F6"));
  GtkWidget *z = z_report (app);
  g_assert_false (app_says (z, "Card Payments That Do Not Agree"));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM shift_close_difference"), ==, 0);
  gtk_window_close (GTK_WINDOW (z));
  APP_WAIT (app_says (place, "The Till Is Closed"));
  shop_close (app);
}

static void
test_others (void)
{
  GtkWidget *place;
  CfId terminal;
  App *app = open_shop (&place, &terminal);
  charge (app, terminal, 1500);
  g_mutex_lock (&lock);
  add ("till-9", CF_TERMINAL_SALE, 4711);                                /* somebody keyed it at the terminal */
  device.forgets = TRUE;
  g_mutex_unlock (&lock);
  CfId lost = charge (app, terminal, 800);
  count (app, place);
  APP_WAIT (app_says (place, "Not in our books: visa ···4242") && app_says (place, "Not at the terminal: visa ···4242"));
  pictures (app, "close-others");
  app_press (place, "fix");                                             /* the first: what we do not have */
  APP_WAIT (app_has_dialog (app) && app_says (app_dialog (app), "A Charge Nobody Here Asked For"));
  gtk_window_close (app_dialog (app));
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM attempt_result WHERE attempt_id = 0 AND amount_minor = 4711"), ==, 1);
  GtkWidget *row = gtk_widget_get_ancestor (app_by_text (place, "Take Ours Back"), GTK_TYPE_BUTTON);
  app_press (row, "");
  give (app, GTK_TYPE_ENTRY, "the card was never charged");
  g_autofree char *sql = g_strdup_printf ("SELECT COUNT(*) FROM payment_event WHERE kind = 3 AND payment_id = %" G_GINT64_FORMAT, lost);
  APP_WAIT (app_query_int (app, g_intern_string (sql)) == 1);
  APP_WAIT (!app_says (place, "Not at the terminal"));
  g_assert_true (app_key (app->window, "F6"));                           /* nobody has said what the other one is: it is carried */
  give (app, GTK_TYPE_ENTRY, "the bank is asked tomorrow");
  GtkWidget *z = z_report (app);
  g_assert_true (app_says (z, "Not in our books: visa ···4242"));
  g_assert_true (app_says (z, "the bank is asked tomorrow"));
  app_picture (z, "close-z");
  gtk_window_close (GTK_WINDOW (z));
  APP_WAIT (app_says (place, "The Till Is Closed"));
  shop_close (app);
}

/* A clerk carries a difference with a reason; what goes back to a card needs a manager. A terminal that says nothing holds nothing up. */
static void
test_clerk (void)
{
  GtkWidget *place;
  CfId terminal;
  App *app = open_shop (&place, &terminal);
  g_mutex_lock (&lock);
  device.twice = TRUE;
  g_mutex_unlock (&lock);
  charge (app, terminal, 2500);
  app_sign_in (app, CF_STAFF_CLERK);
  app_go (app, "till");
  count (app, place);
  APP_WAIT (app_says (place, "Charged twice: visa ···4242"));
  g_assert_true (app_key (app->window, "F2"));
  APP_WAIT (app_has_dialog (app) && app_by_type (app_dialog (app), GTK_TYPE_PASSWORD_ENTRY));
  app_respond (app, "cancel");
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM orphan_end"), ==, 0);
  g_assert_true (app_key (app->window, "F4"));
  give (app, GTK_TYPE_ENTRY, "the manager comes tomorrow");
  APP_WAIT (app_says (place, "Carried: the manager comes tomorrow"));
  app_picture (app->window, "close-carried");
  g_mutex_lock (&lock);
  device.out = TRUE;
  g_mutex_unlock (&lock);
  g_assert_true (app_key (app->window, "F5"));
  APP_WAIT (app_says (place, "the cable is out"));
  g_assert_true (app_key (app->window, "F6"));
  GtkWidget *z = z_report (app);
  g_assert_true (app_says (z, "the manager comes tomorrow"));
  gtk_window_close (GTK_WINDOW (z));
  APP_WAIT (app_says (place, "The Till Is Closed"));
  shop_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/close/twice/W6/T5/T8", test_twice);
  g_test_add_func ("/close/others/W6/T7", test_others);
  g_test_add_func ("/close/clerk/W6/T11", test_clerk);
  return app_test_run ();
}
