/* card-test.c: the card tender on the screen. S0-09 (keyed on the terminal for a phone order), S0-12 (no terminal: the button explains itself), S0-13 (the exact amount), S0-14, S0-15 (approved: paid without a second click), S0-16
 * (not connected: said, other tenders work), T3 (cash, card and credit on one invoice), T5 (cancel is a request; declined; in part; never again by itself), T8 (void of a card on the list), W1 (what happened). */
#include "app-fixture.h"
#include "cf-cards.h"
#include "cf-invoice-page.h"
#include "cf-payment-sheet.h"
#include "fake-terminal.h"
#include "base/id.h"
#include "shop/card.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"
#include "shop/staff.h"

typedef struct { App *app; CfId customer, invoice, terminal; } Story;

static void
add_terminal (Story *s, CfShop *shop)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  CfCardTerminal t = { .id = cf_shop_id (shop), .name = (char *) "Front counter", .driver = (char *) "pax", .address = (char *) "tcp:127.0.0.1:1" };
  g_assert_cmpint (cf_save_card_terminal (shop, &who, &t, &error), ==, CF_OK);
  s->terminal = t.id;
}

static const CfCardStatus *
status (Story *s)
{
  CfCards *cards = cf_cards_of (s->app->session);
  return cards ? cf_cards_get_status (cards, s->terminal) : NULL;
}

/* A customer who owes 64.00, and a terminal at this register. */
static void
story_open (Story *s, gboolean with_terminal)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  fake_terminal_begin ();
  *s = (Story) { .app = app_open (APP_EMPTY) };
  CfShop *shop = cf_shop_open (s->app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  CfCustomer customer = { .id = cf_shop_id (shop), .name = (char *) "Acme Signs, Inc.", .number = (char *) "" };
  g_assert_cmpint (cf_save_customer (shop, &who, &customer, &error), ==, CF_OK);
  CfInvoiceLine line = { .description = (char *) "Banner", .quantity = CF_DECIMAL_ONE, .unit_price = 64000000, .amount_minor = 6400 };
  CfInvoice invoice = { .id = cf_shop_id (shop), .kind = CF_INVOICE_OPENING, .number = (char *) "1060", .customer_id = customer.id, .date = cf_shop_today (shop) - 3, .due = cf_shop_today (shop) + 27, .currency = 840,
                        .subtotal_minor = 6400, .total_minor = 6400, .discount_until = cf_shop_today (shop) + 7, .discount_minor = 128, .lines = &line, .n_lines = 1 };
  CfInvoiceParty party = { .id = invoice.id, .customer_id = customer.id, .name = customer.name };
  CfOutcome outcome = cf_import_invoice (shop, &who, &invoice, &party, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, CF_OK);
  s->customer = customer.id;
  s->invoice = invoice.id;
  if (with_terminal)
    add_terminal (s, shop);
  cf_shop_close (shop);
  cf_session_look (s->app->session);
  if (with_terminal)
    APP_WAIT (status (s) && status (s)->connected);
  app_settle ();
}

static void
story_close (Story *s)
{
  app_close (s->app);
  fake_terminal_end ();
}

static CfMoney
open_now (Story *s)
{
  g_autoptr (GError) error = NULL;
  CfItemRow row = { 0 };
  cf_session_look (s->app->session);
  g_assert_true (cf_open_item_load (cf_session_get_shop (s->app->session)->db, s->invoice, &row, &error));
  CfMoney open = row.item.open_minor;
  cf_item_row_clear (&row);
  return open;
}

static GtkWidget *
open_sheet (Story *s)
{
  char text[CF_ID_TEXT];
  g_autofree char *address = g_strdup_printf ("payment/new?customer=%s", cf_id_text (s->customer, text));
  app_go (s->app, address);
  GtkWidget *sheet = GTK_WIDGET (app_dialog (s->app));
  g_assert_true (CF_IS_PAYMENT_SHEET (sheet));
  APP_WAIT (app_by_type (app_by_id (sheet, "tenders"), GTK_TYPE_TOGGLE_BUTTON) != NULL);
  app_settle ();
  return sheet;
}

static void
choose (GtkWidget *sheet, const char *name)
{
  GtkWidget *label = app_by_text (app_by_id (sheet, "tenders"), name);
  g_assert_nonnull (label);
  GtkWidget *button = gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);
  if (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
    app_press (button, "");
}

static void
type_amount (GtkWidget *sheet, const char *text)
{
  app_type (app_by_type (app_by_id (sheet, "amount_bin"), GTK_TYPE_ENTRY), "", text);
}

static gboolean
is_on (GtkWidget *sheet, const char *page)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (sheet, "pages"))), page) == 0;
}

static void
leave (Story *s, GtkWidget *sheet)
{
  g_assert_true (app_key (sheet, "Escape"));
  APP_WAIT (!app_has_dialog (s->app));
}

/* Of the terminal: in a narrow window it is an icon with a tooltip. */
static gboolean
sidebar_says (Story *s, const char *words)
{
  return g_strcmp0 (gtk_widget_get_tooltip_text (app_by_id (s->app->window, "terminal_box")), words) == 0;
}

static void
picture (gpointer widget, const char *name)
{
  app_settle ();
  app_picture (widget, name);
  GtkWidget *whole = GTK_WIDGET (gtk_widget_get_native (widget));
  if (gtk_window_get_modal (GTK_WINDOW (whole))) {                      /* it fits on the smallest screen, with whatever letters */
    g_assert_cmpint (gtk_widget_get_width (whole), <=, 1024);
    g_assert_cmpint (gtk_widget_get_height (whole), <=, 768);
  }
}

/* --- the stories --- */

static void
test_none (void)
{
  Story s;
  story_open (&s, FALSE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  g_assert_true (app_says (sheet, "No card terminal is set up at this register"));
  g_assert_true (app_says (sheet, "Set One Up…"));
  g_assert_false (gtk_widget_get_sensitive (app_by_id (sheet, "take_button")));
  g_assert_false (gtk_widget_get_sensitive (app_by_id (sheet, "split_button")));
  picture (sheet, "card-none");
  choose (sheet, "Card (recorded elsewhere)");                          /* its own button, never a way round */
  g_assert_true (gtk_widget_get_sensitive (app_by_id (sheet, "take_button")));
  g_assert_false (app_says (sheet, "No card terminal"));
  leave (&s, sheet);
  story_close (&s);
}

static void
test_paid (void)
{
  Story s;
  story_open (&s, TRUE);
  fake_terminal_do (FAKE_WAIT);
  g_assert_true (sidebar_says (&s, "Terminal ready"));
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  g_assert_true (app_says (sheet, "Front counter is connected."));
  g_assert_true (app_says (sheet, "Charge 64.00"));
  picture (sheet, "card-ready");
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "Please tap your card"));
  g_assert_true (is_on (sheet, "card"));                                /* no line can be changed meanwhile */
  app_settle ();
  picture (sheet, "card-tap");
  g_assert_cmpint (fake_terminal_asked (), ==, 6400);
  gtk_window_close (GTK_WINDOW (sheet));                                /* it stays */
  g_assert_true (gtk_widget_get_mapped (sheet));
  fake_terminal_do (FAKE_APPROVE);
  APP_WAIT (is_on (sheet, "done"));
  g_assert_true (app_says (sheet, "Paid"));
  g_assert_true (app_says (sheet, "Visa ···4242 · tapped · code 031442"));
  picture (sheet, "card-paid");
  g_assert_cmpint (open_now (&s), ==, 0);
  g_assert_cmpint (app_query_int (s.app, "SELECT count(*) FROM payment"), ==, 1);
  leave (&s, sheet);
  story_close (&s);
}

/* One dollar of what is owed, with the card presented like that; how long it took from the terminal's approval until it stood on the screen, in microseconds. */
static gint64
tap_dollar (Story *s, const char *entry, const char *words)
{
  GtkWidget *sheet = open_sheet (s);
  fake_terminal_present (entry);
  choose (sheet, "Card");
  type_amount (sheet, "1.00");
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  gint64 took = g_get_monotonic_time () - fake_terminal_sent_at ();
  g_assert_true (app_says (sheet, words));
  leave (s, sheet);
  return took;
}

/* S0-14: tapped, inserted, swiped or keyed, as the terminal says. S0-15: what a terminal approves at once stands as paid on the screen within 50 ms; on a machine that is busy it is tried again. */
static void
test_presented (void)
{
  static const struct { const char *entry, *words; } ways[] = { { "contactless", "· tapped ·" }, { "chip", "· inserted ·" }, { "swiped", "· swiped ·" }, { "keyed", "· keyed ·" } };
  Story s;
  gint64 best = G_MAXINT64;
  story_open (&s, TRUE);
  for (guint i = 0; i < 40 && (i < G_N_ELEMENTS (ways) || best > 50000); i++) {
    gint64 took = tap_dollar (&s, ways[i % G_N_ELEMENTS (ways)].entry, ways[i % G_N_ELEMENTS (ways)].words);
    best = MIN (best, took);
  }
  g_test_message ("from the approval to the screen: %" G_GINT64_FORMAT " µs", best);
  g_assert_cmpint (best, <=, g_getenv ("COUNTERFOIL_PATIENCE") ? 1000000 : 50000);
  story_close (&s);
}

static void
test_keyed (void)
{
  Story s;
  story_open (&s, TRUE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  app_press (sheet, "keyed_check");
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_true (fake_terminal_keyed ());
  g_assert_cmpint (app_query_int (s.app, "SELECT keyed FROM attempt"), ==, 1);
  leave (&s, sheet);
  story_close (&s);
}

/* Unplugged: told in the sheet and in the sidebar; cash works. */
static void
test_absent (void)
{
  Story s;
  story_open (&s, TRUE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  fake_terminal_plug (FALSE);
  APP_WAIT (app_says (sheet, "Front counter is not connected"));
  g_assert_false (gtk_widget_get_sensitive (app_by_id (sheet, "take_button")));
  g_assert_true (sidebar_says (&s, "Terminal: not connected"));
  picture (sheet, "card-absent");
  choose (sheet, "Cash");
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (open_now (&s), ==, 0);
  g_assert_cmpuint (fake_terminal_sent (), ==, 0);
  leave (&s, sheet);
  story_close (&s);
}

/* Cancel is a request; a card that is declined is tried again as another attempt. */
static void
test_cancel (void)
{
  Story s;
  story_open (&s, TRUE);
  fake_terminal_do (FAKE_WAIT);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "Please tap your card"));
  app_press (sheet, "card_panel/cancel_button");
  APP_WAIT (is_on (sheet, "pay"));
  g_assert_true (app_says (sheet, "Nothing was charged"));
  fake_terminal_do (FAKE_DECLINE);
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "The card was declined: No funds"));
  picture (sheet, "card-declined");
  g_assert_cmpint (open_now (&s), ==, 6400);
  fake_terminal_do (FAKE_APPROVE);
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpuint (fake_terminal_sent (), ==, 3);
  g_assert_cmpint (fake_terminal_charged (), ==, 6400);
  g_assert_cmpint (open_now (&s), ==, 0);
  leave (&s, sheet);
  story_close (&s);
}

/* The card gives half: the rest is tendered in cash, all of one sale. */
static void
test_part (void)
{
  Story s;
  story_open (&s, TRUE);
  fake_terminal_do (FAKE_PART);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "The card gave only 32.00"));
  g_assert_true (app_says (sheet, "Taken 64.00") || app_says (sheet, "Remaining"));
  picture (sheet, "card-part");
  choose (sheet, "Cash");
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (open_now (&s), ==, 0);
  g_assert_cmpint (app_query_int (s.app, "SELECT count(DISTINCT sale_id) FROM payment"), ==, 1);
  g_assert_cmpint (app_query_int (s.app, "SELECT sum(amount_minor) FROM payment"), ==, 6400);
  leave (&s, sheet);
  story_close (&s);
}

/* Of an amount that was typed the card gives half: the other half of that is proposed, not all that is open. */
static void
test_part_of_typed (void)
{
  Story s;
  story_open (&s, TRUE);
  fake_terminal_do (FAKE_PART);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  type_amount (sheet, "40.00");
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "The card gave only 20.00. 20.00 is still to be tendered."));
  choose (sheet, "Cash");
  g_assert_true (app_says (sheet, "Take 20.00"));
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (app_query_int (s.app, "SELECT sum(amount_minor) FROM payment"), ==, 4000);
  g_assert_cmpint (open_now (&s), ==, 2400);
  leave (&s, sheet);
  story_close (&s);
}

/* T3: cash and two cards on one invoice; one press after the cash was added. */
static void
test_split (void)
{
  Story s;
  story_open (&s, TRUE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  type_amount (sheet, "10.00");
  app_press (sheet, "split_button");                                    /* charged at once */
  APP_WAIT (is_on (sheet, "pay") && app_says (sheet, "Card Visa ···4242 · tapped · code 031442"));
  g_assert_cmpint (fake_terminal_charged (), ==, 1000);
  choose (sheet, "Cash");
  type_amount (sheet, "20.00");
  app_press (sheet, "split_button");
  choose (sheet, "Card");
  g_assert_true (app_says (sheet, "Charge 34.00"));
  picture (sheet, "card-split");
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  picture (sheet, "card-split-done");
  g_assert_cmpint (fake_terminal_charged (), ==, 4400);
  g_assert_cmpint (open_now (&s), ==, 0);
  g_assert_cmpint (app_query_int (s.app, "SELECT count(*) FROM payment"), ==, 3);
  g_assert_cmpint (app_query_int (s.app, "SELECT count(DISTINCT sale_id) FROM payment"), ==, 1);
  leave (&s, sheet);
  story_close (&s);
}

/* Who paid last by a card that was run elsewhere is offered the terminal that is here: one Enter must not record what nobody charged. */
static void
test_usual (void)
{
  Story s;
  story_open (&s, TRUE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card (recorded elsewhere)");
  type_amount (sheet, "10.00");
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  leave (&s, sheet);
  sheet = open_sheet (&s);
  g_assert_true (app_says (sheet, "Charge 54.00"));
  leave (&s, sheet);
  story_close (&s);
}

/* T8: a card on the list is taken off by a void on the terminal, and only by it. */
static void
test_void (void)
{
  Story s;
  story_open (&s, TRUE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  type_amount (sheet, "10.00");
  app_press (sheet, "split_button");
  APP_WAIT (is_on (sheet, "pay") && app_says (sheet, "Card Visa"));
  app_press (app_by_type (app_by_id (sheet, "taken_list"), GTK_TYPE_BUTTON), "");
  APP_WAIT (app_dialog (s.app) != GTK_WINDOW (sheet));                  /* the reason */
  GtkWidget *dialog = GTK_WIDGET (app_dialog (s.app));
  app_type (app_by_type (dialog, GTK_TYPE_TEXT), "", "wrong card");
  app_respond (s.app, "do");
  APP_WAIT (is_on (sheet, "pay") && !app_says (sheet, "Card Visa"));
  g_assert_true (app_says (sheet, "Voided on the terminal: 10.00 is not charged."));
  g_assert_cmpint (fake_terminal_charged (), ==, 0);
  g_assert_cmpint (open_now (&s), ==, 6400);
  leave (&s, sheet);
  story_close (&s);
}

/* T5: what is being charged is not voided meanwhile: it is said why, and nothing is written. */
static void
try_to_void (Story *s)
{
  gtk_widget_activate_action (app_by_type (s->app->window, CF_TYPE_INVOICE_PAGE), "invoice.void", NULL);
  APP_WAIT (app_has_dialog (s->app));
  if (!app_says (app_dialog (s->app), "is being paid by card")) {       /* the reason was asked for first */
    gpointer dialog = app_dialog (s->app);
    app_type (app_by_type (dialog, GTK_TYPE_TEXT), "", "entered twice");
    g_object_add_weak_pointer (dialog, &dialog);
    app_respond (s->app, "do");
    APP_WAIT (!dialog && app_has_dialog (s->app));
  }
  APP_WAIT (app_says (app_dialog (s->app), "being paid by card"));
  picture (app_dialog (s->app), "card-void-locked");
  app_respond (s->app, "cancel");
  APP_WAIT (!app_has_dialog (s->app));
  g_assert_cmpint (app_query_int (s->app, "SELECT count(*) FROM invoice_void"), ==, 0);
}

/* W1: the cable is pulled after the card was charged: nobody can run it again; plugged in, it ends by itself. */
static void
test_doubt (void)
{
  Story s;
  story_open (&s, TRUE);
  fake_terminal_do (FAKE_LOSE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "We do not know yet whether the card was charged. Do not run it again."));
  APP_WAIT (app_says (sheet, "invoice 1060") && app_says (sheet, "not connected"));
  app_settle ();
  picture (sheet, "card-doubt");
  APP_WAIT (sidebar_says (&s, "Card outcome unknown"));
  leave (&s, sheet);
  char text[CF_ID_TEXT];
  g_autofree char *invoice = g_strdup_printf ("invoice/%s", cf_id_text (s.invoice, text)), *customer = g_strdup_printf ("customer/%s", cf_id_text (s.customer, text));
  app_go (s.app, "counter");
  APP_WAIT (app_says (s.app->window, "Acme Signs, Inc., ") && app_says (s.app->window, "What happened?"));
  picture (s.app->window, "card-counter");
  app_go (s.app, invoice);
  APP_WAIT (app_says (s.app->window, "The outcome of a card payment of $64.00 is not known yet."));
  picture (s.app->window, "card-invoice");
  try_to_void (&s);
  app_go (s.app, customer);
  APP_WAIT (app_says (s.app->window, "The outcome of a card payment of $64.00 is not known yet."));
  picture (s.app->window, "card-customer");
  sheet = open_sheet (&s);                                              /* it cannot be charged again */
  g_assert_true (app_says (sheet, "being paid by card"));
  choose (sheet, "Card");
  g_assert_false (gtk_widget_get_sensitive (app_by_id (sheet, "take_button")));
  picture (sheet, "card-locked");
  leave (&s, sheet);
  fake_terminal_plug (TRUE);
  APP_WAIT (status (&s)->n_waiting == 0 && open_now (&s) == 0);
  g_assert_cmpuint (fake_terminal_sent (), ==, 1);
  APP_WAIT (sidebar_says (&s, "Terminal ready"));
  story_close (&s);
}

/* The same, seen in the sheet that was left open. */
static void
test_ends_by_itself (void)
{
  Story s;
  story_open (&s, TRUE);
  fake_terminal_do (FAKE_LOSE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "Do not run it again."));
  fake_terminal_plug (TRUE);
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (open_now (&s), ==, 0);
  leave (&s, sheet);
  story_close (&s);
}

/* The program ends while nobody knows; the next one asks by itself, and the act finishes by itself. */
static void
test_restart (void)
{
  Story s;
  story_open (&s, TRUE);
  fake_terminal_do (FAKE_LOSE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "Do not run it again."));
  leave (&s, sheet);
  cf_window_open_ledger (s.app->window, s.app->path);
  s.app->session = cf_window_get_session (s.app->window);
  APP_WAIT (sidebar_says (&s, "Card outcome unknown"));          /* still unplugged: said at once */
  g_assert_cmpint (open_now (&s), ==, 6400);
  fake_terminal_plug (TRUE);
  APP_WAIT (sidebar_says (&s, "Terminal ready"));
  g_assert_cmpint (open_now (&s), ==, 0);
  g_assert_cmpuint (fake_terminal_sent (), ==, 1);
  app_settle ();
  story_close (&s);
}

/* The terminal cannot tell: a person decides, with a reason. */
static void
test_decide (void)
{
  Story s;
  story_open (&s, TRUE);
  fake_terminal_do (FAKE_LOSE);
  fake_terminal_remember (FAKE_CANNOT);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "Do not run it again."));
  leave (&s, sheet);
  fake_terminal_plug (TRUE);
  APP_WAIT (status (&s)->connected && status (&s)->n_waiting == 1 && !cf_card_status_busy (status (&s)));
  app_go (s.app, "payment/unknown");
  GtkWidget *window = GTK_WIDGET (app_dialog (s.app));
  APP_WAIT (app_says (window, "last sale 64.00 approved, code 031442"));
  app_settle ();
  picture (window, "card-what-happened");
  app_press (window, "doubt/charged_button");
  APP_WAIT (app_dialog (s.app) != GTK_WINDOW (window));
  GtkWidget *dialog = GTK_WIDGET (app_dialog (s.app));
  app_type (app_by_type (dialog, GTK_TYPE_TEXT), "", "seen on the terminal's journal");
  app_respond (s.app, "do");
  APP_WAIT (!app_has_dialog (s.app));
  g_assert_cmpint (open_now (&s), ==, 0);
  APP_WAIT (status (&s)->n_waiting == 0);
  g_assert_cmpuint (fake_terminal_sent (), ==, 1);
  story_close (&s);
}

/* The terminal may approve alone: at most 50.00 each time, 100.00 in all. */
static void
set_limits (Story *s)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfCardTerminal) t = { 0 };
  gboolean found;
  CfShop *shop = cf_shop_open (s->app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (cf_record_load (shop->db, &CF_CARD_TERMINAL, s->terminal, &t, &found, &error) && found);
  t.offline = 1;
  t.offline_sale_minor = 5000;
  t.offline_total_minor = 10000;
  g_assert_cmpint (cf_save_card_terminal (shop, &who, &t, &error), ==, CF_OK);
  cf_shop_close (shop);
  cf_session_look (s->app->session);
  APP_WAIT (status (s) && status (s)->connected);
  app_settle ();
}

/* Staff with PINs; the clerk stands at the counter. */
static void
hire (Story *s)
{
  static const struct { CfStaffRole role; const char *name, *pin; } people[] = { { CF_STAFF_OWNER, "Rosa", "7391" }, { CF_STAFF_CLERK, "Dev", "2947" } };
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  CfShop *shop = cf_shop_open (s->app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (people); i++) {
    CfStaff staff = { .id = cf_shop_id (shop), .name = (char *) people[i].name, .role = people[i].role };
    g_assert_cmpint (cf_save_staff (shop, &who, &staff, &error), ==, CF_OK);
    g_assert_cmpint (cf_set_pin (shop, &who, staff.id, people[i].pin, &error), ==, CF_OK);
  }
  cf_shop_close (shop);
  cf_session_look (s->app->session);
  app_sign_in (s->app, CF_STAFF_CLERK);
  app_settle ();
}

/* W7: the sheet tells the running sum at risk and the limit; within it the terminal may approve alone, above it only with somebody's PIN; such a payment has a state of its own, and the bank's late no opens the invoice again. */
static void
test_offline (void)
{
  Story s;
  story_open (&s, TRUE);
  set_limits (&s);
  hire (&s);
  fake_terminal_do (FAKE_OFFLINE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  APP_WAIT (app_says (sheet, "at risk now: $0.00 of at most $100.00"));
  g_assert_true (app_says (sheet, "at most $50.00 can be approved without it"));      /* 64.00 is above it */
  g_assert_true (gtk_widget_get_visible (app_by_id (sheet, "risk_check")));
  picture (sheet, "card-risk-over");
  type_amount (sheet, "40.00");
  APP_WAIT (!gtk_widget_get_visible (app_by_id (sheet, "risk_check")));
  picture (sheet, "card-risk");
  app_press (sheet, "split_button");
  APP_WAIT (app_says (sheet, "Approved offline: at risk"));
  g_assert_true (fake_terminal_may_offline ());
  APP_WAIT (app_says (sheet, "at risk now: $40.00 of at most $100.00"));               /* the running sum */
  picture (sheet, "card-at-risk");
  g_assert_cmpint (app_query_int (s.app, "SELECT state FROM attempt_result ORDER BY id DESC LIMIT 1"), ==, CF_ATTEMPT_OFFLINE_APPROVED);
  leave (&s, sheet);
  /* Above the limit nothing is approved alone unless somebody takes the risk with their PIN. */
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfCardTerminal) t = { 0 };
  gboolean found;
  CfShop *shop = cf_shop_open (s.app->path, FALSE, NULL, &error);
  g_assert_true (cf_record_load (shop->db, &CF_CARD_TERMINAL, s.terminal, &t, &found, &error) && found);
  t.offline_sale_minor = 1000;
  g_assert_cmpint (cf_save_card_terminal (shop, &who, &t, &error), ==, CF_OK);
  cf_session_look (s.app->session);
  APP_WAIT (status (&s) && status (&s)->connected);
  app_settle ();
  sheet = open_sheet (&s);
  choose (sheet, "Card");
  APP_WAIT (gtk_widget_get_visible (app_by_id (sheet, "risk_check")));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (app_by_id (sheet, "risk_check")), TRUE);
  app_press (sheet, "take_button");
  APP_WAIT (app_by_type (app_dialog (s.app), GTK_TYPE_PASSWORD_ENTRY) != NULL);
  app_type (app_by_type (app_dialog (s.app), GTK_TYPE_PASSWORD_ENTRY), "", "7391");
  app_respond (s.app, "do");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_true (fake_terminal_may_offline ());
  g_assert_true (app_says (sheet, "Approved by the terminal alone: at risk"));
  picture (sheet, "card-at-risk-done");
  g_assert_cmpint (open_now (&s), ==, 0);
  g_assert_cmpint (app_query_int (s.app, "SELECT COUNT(*) FROM commit_log WHERE act = 'card.sale' AND approver_id <> 0"), ==, 1);
  leave (&s, sheet);
  /* The bank's no: open again. */
  g_assert_cmpint (cf_card_offline_resolve (shop, &who, app_query_int (s.app, "SELECT MAX(id) FROM attempt"), FALSE, &error), ==, CF_OK);
  cf_shop_close (shop);
  g_assert_cmpint (open_now (&s), ==, 2400);
  story_close (&s);
}

/* T3: the terms' discount falls to the card that pays what they ask: 64.00 less 2 % on a card for 62.72. */
static void
test_discount (void)
{
  Story s;
  story_open (&s, TRUE);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  GtkWidget *check = app_by_id (sheet, "discount_check");
  APP_WAIT (gtk_widget_get_visible (check));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  APP_WAIT (app_says (sheet, "Charge 62.72"));
  picture (sheet, "card-discount");
  app_press (sheet, "take_button");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (fake_terminal_asked (), ==, 6272);
  g_assert_cmpint (open_now (&s), ==, 0);
  g_assert_cmpint (app_query_int (s.app, "SELECT amount_minor FROM write_off WHERE kind = 3"), ==, 128);
  leave (&s, sheet);
  story_close (&s);
}

/* A question of the terminal is a button. */
static void
test_question (void)
{
  Story s;
  story_open (&s, TRUE);
  fake_terminal_do (FAKE_ASK);
  GtkWidget *sheet = open_sheet (&s);
  choose (sheet, "Card");
  app_press (sheet, "take_button");
  APP_WAIT (app_says (sheet, "Charge it again?"));
  g_assert_true (app_says (sheet, "Waiting for your answer") && !app_says (sheet, "Tap, insert or swipe the card"));
  app_settle ();
  picture (sheet, "card-question");
  app_press (sheet, "card_panel/yes_button");
  APP_WAIT (is_on (sheet, "done"));
  g_assert_cmpint (open_now (&s), ==, 0);
  leave (&s, sheet);
  story_close (&s);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  if (g_getenv ("COUNTERFOIL_TEXT"))                                    /* per cent */
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * g_ascii_strtoll (g_getenv ("COUNTERFOIL_TEXT"), NULL, 10) / 100), NULL);
  g_test_add_func ("/card/none/S0-12", test_none);
  g_test_add_func ("/card/paid/S0-13/S0-14/S0-15", test_paid);
  g_test_add_func ("/card/presented/S0-14/S0-15", test_presented);
  g_test_add_func ("/card/keyed/S0-09", test_keyed);
  g_test_add_func ("/card/absent/S0-16", test_absent);
  g_test_add_func ("/card/cancel/T5", test_cancel);
  g_test_add_func ("/card/part/T5", test_part);
  g_test_add_func ("/card/part-of-typed/T5", test_part_of_typed);
  g_test_add_func ("/card/usual/S0-12", test_usual);
  g_test_add_func ("/card/split/T3", test_split);
  g_test_add_func ("/card/void/T8", test_void);
  g_test_add_func ("/card/doubt/W1/T5", test_doubt);
  g_test_add_func ("/card/ends-by-itself/W1", test_ends_by_itself);
  g_test_add_func ("/card/restart/W1", test_restart);
  g_test_add_func ("/card/decide/W1", test_decide);
  g_test_add_func ("/card/offline/W7", test_offline);
  g_test_add_func ("/card/discount/T3", test_discount);
  g_test_add_func ("/card/question/T5", test_question);
  return app_test_run ();
}
