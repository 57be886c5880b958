/* hardware-test.c: what stands on the counter: receipt printer and drawer (T4, T6), scanner (W10), the customer's screen, and practice (W12). The printer is a file, read back by the strict printer of the paper tests. */
#include "app-fixture.h"
#include "cf-file-out.h"
#include "cf-sync.h"
#include "desk/export.h"
#include "desk/practice.h"
#include "cf-ask-dialog.h"
#include "cf-customer-screen.h"
#include "cf-line-editor.h"
#include "cf-local.h"
#include "cf-payment-page.h"
#include "cf-payment-sheet.h"
#include "cf-receipt-out.h"
#include "cf-receipt-page.h"
#include "cf-scanner.h"
#include "cf-sign-in.h"
#include "base/id.h"
#include "desk/demo.h"
#include "ledger/code.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"
#include "../paper/escpos-decode.h"
#include <glib/gstdio.h>
#include <string.h>

static const char *
ID (CfId id)
{
  static char text[CF_ID_TEXT];
  return cf_id_text (id, text);
}

/* --- the printer --- */

static char *
use_printer (App *app, const char *file, gboolean drawer, gboolean always)
{
  char *path = g_build_filename (app->folder, file, NULL);
  g_autofree char *address = g_strconcat ("file:", path, NULL);
  char profile[] = "epson-tm-t20";
  cf_receipt_printer_set (&(CfReceiptPrinter) { .address = address, .profile = profile, .mm = 80, .drawer = drawer });
  cf_receipt_printer_set_always (always);
  return path;
}

static void
forget (void)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  static const char *const keys[] = { "receipt-printer", "receipt-profile", "receipt-width", "receipt-code-page", "receipt-drawer", "receipt-always", "customer-screen" };
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (settings, keys[i]);
}

static gsize
size_of (const char *path)
{
  GStatBuf there;
  return g_stat (path, &there) == 0 ? (gsize) there.st_size : 0;
}

/* All that was sent so far, pulses and jobs. */
static void
read_back (const char *path, Decoded *ret)
{
  g_autofree char *bytes = NULL;
  gsize n = 0;
  g_autoptr (GError) error = NULL;
  g_file_get_contents (path, &bytes, &n, NULL);
  escpos_decode ((const guint8 *) (bytes ? bytes : ""), n, 576, 48, "cp437:0 cp858:19 cp1252:16 cp850:2 cp852:18 cp866:17 cp860:3 cp863:4 cp865:5 iso8859-15:40", ret, &error);
  g_assert_no_error (error);
}

static guint
pulses (const char *path)
{
  g_auto (Decoded) decoded = { 0 };
  read_back (path, &decoded);
  return decoded.pulses;
}

static guint
jobs (const char *path)
{
  g_auto (Decoded) decoded = { 0 };
  read_back (path, &decoded);
  return decoded.cuts;
}

static CfTaken
sale_of (CfPayment *payments, guint n, CfId sale, const CfTenderKind *kinds)
{
  for (guint i = 0; i < n; i++)
    payments[i] = (CfPayment) { .id = sale + i, .sale_id = sale, .tender_kind = kinds[i] };
  return (CfTaken) { .payments = payments, .n_payments = n };
}

/* T6: once for a sale with cash or a check, never for a card alone; a split one opens it once, however often it is told. */
static void
test_drawer (void)
{
  App *app = app_open (APP_EMPTY);
  g_autofree char *path = use_printer (app, "printer.bin", TRUE, FALSE);
  CfPayment payments[2];
  static const struct { CfTenderKind kinds[2]; guint n, pulses; } cases[] = {
    { { CF_TENDER_CARD }, 1, 0 }, { { CF_TENDER_CASH }, 1, 1 }, { { CF_TENDER_ACH }, 1, 0 }, { { CF_TENDER_CHECK }, 1, 1 }, { { CF_TENDER_CARD, CF_TENDER_CASH }, 2, 1 }, { { CF_TENDER_CARD, CF_TENDER_CARD }, 2, 0 },
    { { CF_TENDER_WIRE, CF_TENDER_OTHER }, 2, 0 },
  };
  guint expected = 0;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    CfTaken taken = sale_of (payments, cases[i].n, 1000 + 10 * i, cases[i].kinds);
    cf_receipt_sale (GTK_WIDGET (app->window), app->session, 1000 + 10 * i, &taken);
    cf_receipt_sale (GTK_WIDGET (app->window), app->session, 1000 + 10 * i, &taken);
    expected += cases[i].pulses;
    APP_WAIT (size_of (path) == 5 * expected);
    app_settle ();
    g_assert_cmpuint (pulses (path), ==, expected);
  }
  g_assert_true (cf_receipt_drawer (GTK_WIDGET (app->window), app->session));      /* no sale */
  APP_WAIT (pulses (path) == expected + 1);
  g_autofree char *other = use_printer (app, "other.bin", FALSE, FALSE);
  g_assert_false (cf_receipt_drawer (GTK_WIDGET (app->window), app->session));
  forget ();
  app_close (app);
}

/* A cash sale by the sheet: the drawer opens once, the receipt comes by itself, and a reprint from the payment's page is marked. */
static void
test_sale (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *path = use_printer (app, "printer.bin", TRUE, TRUE);
  CfId customer = app_query_int (app, "SELECT i.customer_id FROM invoice i JOIN open_item o ON o.item_id = i.id WHERE o.to_date > 2900000 AND o.open_minor > 10000 ORDER BY i.id LIMIT 1");
  g_autofree char *address = g_strdup_printf ("payment/new?customer=%s", ID (customer));
  app_go (app, address);
  GtkWidget *sheet = GTK_WIDGET (app_dialog (app));
  APP_WAIT (app_by_type (app_by_id (sheet, "tenders"), GTK_TYPE_TOGGLE_BUTTON) != NULL);
  app_settle ();
  GtkWidget *cash = app_by_text (app_by_id (sheet, "tenders"), "Cash");
  g_assert_nonnull (cash);
  GtkWidget *button = gtk_widget_get_ancestor (cash, GTK_TYPE_TOGGLE_BUTTON);
  if (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
    app_press (button, "");
  app_type (app_by_type (app_by_id (sheet, "amount_bin"), GTK_TYPE_ENTRY), "", "20.00");
  app_settle ();
  app_press (sheet, "take_button");
  APP_WAIT (jobs (path) == 1);
  g_auto (Decoded) first = { 0 };
  read_back (path, &first);
  g_assert_cmpuint (first.pulses, ==, 1);
  g_assert_nonnull (strstr (first.text->str, "20.00"));
  g_assert_nonnull (strstr (first.text->str, "Account balance"));
  g_assert_null (strstr (first.text->str, "COPY"));
  app_key (sheet, "Escape");
  APP_WAIT (!app_has_dialog (app));
  CfId payment = app_query_int (app, "SELECT MAX(id) FROM payment");
  g_autofree char *page_address = g_strdup_printf ("payment/%s", ID (payment));
  app_go (app, page_address);
  GtkWidget *page = app_by_type (app->window, CF_TYPE_PAYMENT_PAGE);
  APP_WAIT (gtk_widget_get_visible (app_by_id (page, "print_button")) && gtk_widget_get_mapped (app_by_id (page, "print_button")));
  app_press (page, "print_button");
  APP_WAIT (jobs (path) == 2);
  g_auto (Decoded) both = { 0 };
  read_back (path, &both);
  g_assert_cmpuint (both.pulses, ==, 1);                                 /* a reprint leaves it shut */
  g_assert_nonnull (strstr (both.text->str, " COPY "));
  forget ();
  app_close (app);
}

/* What was not printed is said, the payment stands, and the job is offered again. */
static void
test_failed (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *path = use_printer (app, "later/printer.bin", FALSE, FALSE), *folder = g_path_get_dirname (path);
  CfId payment = app_query_int (app, "SELECT MAX(id) FROM payment");
  gint64 before = app_query_int (app, "SELECT COUNT(*) FROM commit_log");
  g_assert_true (cf_receipt_out (GTK_WIDGET (app->window), app->session, payment, FALSE));
  GtkWindow *dialog = app_dialog (app);
  g_assert_true (app_says (dialog, "The payment stands"));
  app_picture (dialog, "receipt-not-printed");
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  app_respond (app, "again");
  APP_WAIT (jobs (path) == 1);
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM commit_log"), ==, before);
  forget ();
  app_close (app);
}

/* The page of the settings: what is chosen holds at once, what the kind of printer lacks is not offered, and a test page comes out. */
static void
test_settings (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *path = g_build_filename (app->folder, "test.bin", NULL), *address = g_strconcat ("file:", path, NULL);
  g_auto (CfReceiptPrinter) printer = { 0 };
  app_go (app, "settings/receipts");
  GtkWidget *page = GTK_WIDGET (app_by_id (app->window, "printers"));
  g_assert_false (gtk_widget_get_mapped (app_by_id (app->window, "profiles")));
  app_picture (app->window, "receipt-settings-none");
  g_free (use_printer (app, "test.bin", TRUE, FALSE));
  app_go (app, "counter");
  app_go (app, "settings/receipts");
  APP_WAIT (gtk_widget_get_mapped (app_by_id (app->window, "profiles")));
  app_settle ();
  g_assert_true (GTK_IS_WIDGET (page) && gtk_widget_get_mapped (app_by_id (app->window, "address")));
  app_choose (app->window, "profiles", 0);                              /* bixolon: the first by name */
  g_assert_true (cf_receipt_printer_get (&printer));
  g_assert_cmpstr (printer.profile, ==, "bixolon-srp-350");
  g_assert_cmpstr (printer.address, ==, address);
  app_choose (app->window, "widths", 1);
  cf_receipt_printer_clear (&printer);
  g_assert_true (cf_receipt_printer_get (&printer));
  g_assert_cmpuint (printer.mm, ==, 58);
  app_picture (app->window, "receipt-settings");
  app_press (app->window, "test");
  APP_WAIT (size_of (path) > 1000);
  app_settle ();
  app_choose (app->window, "printers", 0);
  cf_receipt_printer_clear (&printer);
  g_assert_false (cf_receipt_printer_get (&printer));
  forget ();
  app_close (app);
}

/* --- the scanner --- */

static gint64 clock_ms;
static gint64 get_clock (void) { return clock_ms; }

/* As a keyboard would: each key goes through the window, and what nobody takes falls into the entry that has the focus. */
static gboolean
type_keys (gpointer window, const char *text, gint64 gap, const char *end)
{
  for (const char *at = text; *at; at++) {
    const char key[] = { *at, 0 };
    clock_ms += gap;
    if (app_key (window, *at == '-' ? "minus" : key))
      continue;
    GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));
    if (GTK_IS_EDITABLE (focus)) {
      int position = gtk_editable_get_position (GTK_EDITABLE (focus));
      gtk_editable_delete_selection (GTK_EDITABLE (focus));
      position = MIN (position, (int) g_utf8_strlen (gtk_editable_get_text (GTK_EDITABLE (focus)), -1));
      gtk_editable_insert_text (GTK_EDITABLE (focus), key, 1, &position);
      gtk_editable_set_position (GTK_EDITABLE (focus), position);
    }
  }
  clock_ms += gap;
  return end ? app_key (window, end) : FALSE;
}

static char *scanned;
static void
on_scan (GtkWindow *window, const char *text, gpointer user)
{
  g_free (scanned);
  scanned = g_strdup (text);
}

/* W10: by its speed, at the border of it; slow typing, a held key, too few keys, a pause, and a shortcut in the middle are no scans. What it typed is out of the entry again, what was there is there. */
static void
test_timing (void)
{
  static const struct { const char *text; gint64 gap; const char *end; gboolean scan; } cases[] = {
    { "4006381333931", 2, "Return", TRUE }, { "4006381333931", 30, "Return", TRUE }, { "4006381333931", 31, "Return", FALSE }, { "4006381333931", 60, "Return", FALSE }, { "4006381333931", 120, "Return", FALSE },
    { "4006381333931", 2, "Tab", TRUE }, { "4006381333931", 2, "KP_Enter", TRUE }, { "4006381333931", 2, NULL, FALSE }, { "4006381333931", 2, "F2", FALSE }, { "1042", 2, "Return", TRUE },
    { "104", 2, "Return", FALSE }, { "1111111", 2, "Return", FALSE }, { "cfi0g7k2m4n6p8r0", 5, "Return", TRUE },
  };
  GtkWidget *window = gtk_window_new (), *entry = gtk_entry_new ();
  gtk_window_set_child (GTK_WINDOW (window), entry);
  gtk_window_present (GTK_WINDOW (window));
  APP_WAIT (gtk_widget_get_mapped (entry));
  gtk_widget_grab_focus (entry);
  cf_scanner_set_clock (get_clock);
  CfScanner *scanner = cf_scanner_new (GTK_WINDOW (window), on_scan, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    clock_ms += 5000;
    gtk_editable_set_text (GTK_EDITABLE (entry), "12.50");
    gtk_editable_select_region (GTK_EDITABLE (entry), 1, 3);
    g_clear_pointer (&scanned, g_free);
    type_keys (window, cases[i].text, cases[i].gap, cases[i].end);
    g_assert_cmpstr (scanned, ==, cases[i].scan ? cases[i].text : NULL);
    if (cases[i].scan) {
      int from, to;
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "12.50");
      g_assert_true (gtk_editable_get_selection_bounds (GTK_EDITABLE (entry), &from, &to) && from == 1 && to == 3);
    } else
      g_assert_nonnull (strstr (gtk_editable_get_text (GTK_EDITABLE (entry)), cases[i].text));      /* typing is left alone */
  }
  /* Fast keys after slow ones: the scan is what came fast. */
  clock_ms += 5000;
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  type_keys (window, "ab", 200, NULL);
  clock_ms += 200;
  type_keys (window, "73513537", 3, "Return");
  g_assert_cmpstr (scanned, ==, "73513537");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "ab");
  g_clear_pointer (&scanned, g_free);
  cf_scanner_free (scanner);
  cf_scanner_set_clock (NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Typing of people, by random speeds above the scanner's: never a scan. */
static void
test_typing (void)
{
  guint32 seed = g_test_rand_int ();
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  GtkWidget *window = gtk_window_new (), *entry = gtk_entry_new ();
  g_test_message ("seed %u", seed);
  gtk_window_set_child (GTK_WINDOW (window), entry);
  gtk_window_present (GTK_WINDOW (window));
  APP_WAIT (gtk_widget_get_mapped (entry));
  gtk_widget_grab_focus (entry);
  cf_scanner_set_clock (get_clock);
  CfScanner *scanner = cf_scanner_new (GTK_WINDOW (window), on_scan, NULL);
  for (guint i = 0; i < 300; i++) {
    guint fast = 0;
    for (int n = g_rand_int_range (random, 1, 14); n > 0; n--) {
      char key[] = { (char) g_rand_int_range (random, '0', '9' + 1), 0 };
      gboolean roll = fast < 2 && g_rand_int_range (random, 0, 4) == 0;      /* two or three keys rolled at once happen */
      fast = roll ? fast + 1 : 0;
      type_keys (window, key, roll ? g_rand_int_range (random, 1, 30) : g_rand_int_range (random, 31, 400), NULL);
    }
    clock_ms += g_rand_int_range (random, 31, 400);
    app_key (window, "Return");
    g_assert_null (scanned);
  }
  cf_scanner_free (scanner);
  cf_scanner_set_clock (NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* W10: the quickest PIN on the number pad is typing: it stays in its entry, shown or not, and its Enter gets there. A badge is a scan there too and is taken out again; an item's code is not. */
static void
test_pin (void)
{
  char code[CF_CODE_TEXT];
  g_autofree char *badge = g_ascii_strdown (cf_code_text (CF_CODE_STAFF, 4711, code), -1), *invoice = g_ascii_strdown (cf_code_text (CF_CODE_INVOICE, 4711, code), -1);
  struct { const char *text; gboolean scan; } cases[] = { { "4711", FALSE }, { "123456", FALSE }, { "4006381333931", FALSE }, { invoice, FALSE }, { badge, TRUE } };
  GtkWidget *entries[] = { gtk_password_entry_new (), adw_password_entry_row_new (), gtk_entry_new () };
  GtkWidget *window = gtk_window_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_entry_set_visibility (GTK_ENTRY (entries[2]), FALSE);
  gtk_window_set_child (GTK_WINDOW (window), box);
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    gtk_box_append (GTK_BOX (box), entries[i]);
  gtk_window_present (GTK_WINDOW (window));
  APP_WAIT (gtk_widget_get_mapped (entries[2]));
  cf_scanner_set_clock (get_clock);
  CfScanner *scanner = cf_scanner_new (GTK_WINDOW (window), on_scan, NULL);
  for (guint e = 0; e < G_N_ELEMENTS (entries); e++)
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
      for (int gap = 1; gap <= 40; gap += 19) {                          /* 1, 20 and 40 ms */
        clock_ms += 5000;
        gtk_editable_set_text (GTK_EDITABLE (entries[e]), "");
        GtkWidget *text = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (entries[e])));
        g_assert_true (gtk_widget_grab_focus (text));
        if (i == 1 && e < 2)
          gtk_text_set_visibility (GTK_TEXT (text), TRUE);               /* the eye in it was pressed */
        g_clear_pointer (&scanned, g_free);
        gboolean scan = cases[i].scan && gap <= 30;
        type_keys (window, cases[i].text, gap, gap == 20 ? "KP_Enter" : "Return");
        g_assert_cmpstr (scanned, ==, scan ? cases[i].text : NULL);
        g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entries[e])), ==, scan ? "" : cases[i].text);
        if (e < 2)
          gtk_text_set_visibility (GTK_TEXT (text), FALSE);
      }
    }
  cf_scanner_free (scanner);
  cf_scanner_set_clock (NULL);
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  g_clear_pointer (&scanned, g_free);
}

static void
on_pin (const char *text, gpointer given)
{
  *(char **) given = g_strdup (text);
}

/* W10: the page that asks who is at the counter, and the one that asks for the PIN of somebody who may, take a PIN typed 20 ms a key. */
static void
test_pin_asked (void)
{
  App *app = app_open (APP_DEMO);
  cf_scanner_set_clock (get_clock);
  clock_ms += 5000;
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.switch-staff", NULL);
  GtkWidget *page = app_by_type (app->window, CF_TYPE_SIGN_IN);
  APP_WAIT (gtk_widget_get_mapped (page));
  GtkWidget *pin = app_by_id (page, "pin");
  APP_WAIT (GTK_IS_TEXT (gtk_window_get_focus (GTK_WINDOW (app->window))) && gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (app->window)), pin));
  type_keys (app->window, cf_demo_staff[0].pin, 20, "KP_Enter");
  APP_WAIT (!gtk_widget_get_mapped (page));
  app_settle ();
  g_autofree char *given = NULL;
  cf_ask_pin (GTK_WIDGET (app->window), "Needs a manager", "Write off 12.00", on_pin, &given);
  GtkWindow *dialog = app_dialog (app);
  app_settle ();
  clock_ms += 5000;
  type_keys (dialog, "2468", 20, "Return");
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpstr (given, ==, "2468");
  cf_scanner_set_clock (NULL);
  app_close (app);
}

/* The first entry of the place that is shown. */
static GtkWidget *
text_of_place (App *app)
{
  return app_by_type (gtk_stack_get_visible_child (GTK_STACK (app_by_id (app->window, "places"))), GTK_TYPE_TEXT);
}

/* W10: from any screen: our own code and a document's number open it, an item's code goes into the draft that is open, and over a dialog nothing moves. */
static void
test_scans (void)
{
  App *app = app_open (APP_DEMO);
  cf_scanner_set_clock (get_clock);
  clock_ms += 5000;
  CfId invoice = app_query_int (app, "SELECT MIN(id) FROM invoice WHERE kind = 1");
  char code[CF_CODE_TEXT];
  g_autofree char *number = app_query (app, "SELECT number FROM invoice WHERE id = (SELECT MIN(id) FROM invoice WHERE kind = 1)"), *title = g_strdup_printf ("Invoice %s", number);
  g_autofree char *small = g_ascii_strdown (cf_code_text (CF_CODE_INVOICE, invoice, code), -1), *item_code = app_query (app, "SELECT code FROM item WHERE archived = 0 AND code <> '' ORDER BY id LIMIT 1");
  app_go (app, "settings/shop");
  GtkWidget *focus = text_of_place (app);
  g_assert_true (gtk_widget_grab_focus (focus));
  g_autofree char *was = g_strdup (gtk_editable_get_text (GTK_EDITABLE (focus)));
  g_assert_true (type_keys (app->window, small, 3, "Return"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (focus)), ==, was);
  APP_WAIT (g_str_has_prefix (gtk_label_get_label (GTK_LABEL (app_by_id (app->window, "title"))), title));
  app_go (app, "settings/staff");
  if (strlen (number) >= 4) {
    clock_ms += 5000;
    g_assert_true (gtk_widget_grab_focus (text_of_place (app)));      /* from a list the search box takes the first key by a real event only: scan-test.py */
    g_assert_true (type_keys (app->window, number, 3, "Return"));
    APP_WAIT (g_str_has_prefix (gtk_label_get_label (GTK_LABEL (app_by_id (app->window, "title"))), title));
  }
  CfId customer = app_query_int (app, "SELECT MIN(id) FROM customer WHERE archived = 0");
  g_autofree char *draft = g_strdup_printf ("draft/new?customer=%s", ID (customer));
  app_go (app, draft);
  CfLineEditor *lines = CF_LINE_EDITOR (app_by_type (app->window, CF_TYPE_LINE_EDITOR));
  guint before = cf_line_editor_get_n_rows (lines);
  for (guint i = 0; i < 2; i++) {                                        /* the second time it is one more of it */
    clock_ms += 5000;
    g_assert_true (gtk_widget_grab_focus (text_of_place (app)));
    g_autofree char *lower = g_ascii_strdown (item_code, -1);
    g_assert_true (type_keys (app->window, lower, 3, "Return"));
    APP_WAIT (cf_line_editor_get_n_rows (lines) == before + 1);
    app_settle ();
  }
  CfDraftLine *made;
  guint n;
  cf_line_editor_dup_lines (lines, &made, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (made[0].quantity, ==, 2 * CF_DECIMAL_ONE);
  g_assert_cmpstr (made[0].code, ==, item_code);
  CfDraft holder = { .lines = made, .n_lines = n };
  cf_draft_clear (&holder);
  /* A dialog stands over the place. */
  app_go (app, "payment/new");
  GtkWindow *sheet = app_dialog (app);
  app_settle ();
  clock_ms += 5000;
  g_assert_true (type_keys (sheet, small, 3, "Return"));
  app_settle ();
  g_assert_true (app_has_dialog (app));
  g_assert_true (app_says (app->window, "was scanned. Close this window first"));
  app_key (sheet, "Escape");
  APP_WAIT (!app_has_dialog (app));
  cf_scanner_set_clock (NULL);
  app_close (app);
}

/* --- the customer's screen --- */

static GtkWidget *
sheet_there (void)
{
  GListModel *all = gtk_window_get_toplevels ();
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (GtkWidget) one = g_list_model_get_item (all, i);
    if (CF_IS_PAYMENT_SHEET (one) && gtk_widget_get_mapped (one))
      return one;
  }
  return NULL;
}

static GtkWidget *
wait_for_sheet (void)
{
  APP_WAIT (sheet_there () != NULL);
  return sheet_there ();
}

static void
test_screen (void)
{
  App *app = app_open (APP_DEMO);
  cf_customer_screen_set_wanted (GTK_WIDGET (app->window), TRUE);
  GtkWindow *screen = cf_customer_screen_get ();
  g_assert_nonnull (screen);
  APP_WAIT (gtk_widget_get_mapped (GTK_WIDGET (screen)));
  g_assert_true (app_says (screen, "Welcome"));
  app_picture (screen, "customer-screen-welcome");
  g_autofree char *one = app_query (app, "SELECT name FROM customer WHERE archived = 0 ORDER BY id LIMIT 1");
  g_autofree char *draft = g_strdup_printf ("draft/new?customer=%s", ID (app_query_int (app, "SELECT MIN(id) FROM customer WHERE archived = 0")));
  g_autofree char *item_code = app_query (app, "SELECT code FROM item WHERE archived = 0 AND code <> '' ORDER BY id LIMIT 1"), *item_name = app_query (app, "SELECT name FROM item WHERE archived = 0 AND code <> '' ORDER BY id LIMIT 1");
  app_go (app, draft);
  CfLineEditor *lines = CF_LINE_EDITOR (app_by_type (app->window, CF_TYPE_LINE_EDITOR));
  cf_line_editor_add_item (lines, app_query_int (app, "SELECT id FROM item WHERE archived = 0 AND code <> '' ORDER BY id LIMIT 1"));
  APP_WAIT (app_says (screen, "Total"));
  g_assert_false (app_says (screen, one));                               /* nobody's name stands there for others to read */
  app_picture (screen, "customer-screen-sale");
  app_dark (TRUE);
  app_picture (screen, "customer-screen-sale-dark");
  app_dark (FALSE);
  app_go (app, "counter");
  APP_WAIT (app_says (screen, "Welcome"));
  g_assert_false (app_says (screen, "Total"));
  g_autofree char *pay = g_strdup_printf ("payment/new?customer=%s", ID (app_query_int (app, "SELECT i.customer_id FROM invoice i JOIN open_item o ON o.item_id = i.id WHERE o.to_date > 2900000 AND o.open_minor > 10000 LIMIT 1")));
  app_go (app, pay);
  GtkWindow *sheet = GTK_WINDOW (gtk_widget_get_root (wait_for_sheet ()));
  APP_WAIT (app_says (screen, "Amount due"));
  app_picture (screen, "customer-screen-due");
  g_object_add_weak_pointer (G_OBJECT (sheet), (gpointer *) &sheet);
  app_key (sheet, "Escape");
  APP_WAIT (!sheet);
  APP_WAIT (app_says (screen, "Welcome"));
  cf_customer_screen_thanks (GTK_WIDGET (app->window), app->session, 1250);
  g_assert_true (app_says (screen, "Your change") && app_says (screen, "Thank you!"));
  app_picture (screen, "customer-screen-thanks");
  gtk_window_close (screen);                                            /* closing it is not wanting it */
  g_assert_null (cf_customer_screen_get ());
  g_assert_false (cf_customer_screen_get_wanted ());
  forget ();
  app_close (app);
}

/* T8: what is given back has a receipt of its own. T6: where it is for one sale, a receipt lists what was sold. */
static void
test_refund (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *printer = use_printer (app, "printer.bin", TRUE, FALSE);
  CfId refund = app_query_int (app, "SELECT MAX(id) FROM refund WHERE tender_kind IN (1, 3)");
  g_assert_cmpint (refund, !=, 0);
  g_assert_true (cf_receipt_out (GTK_WIDGET (app->window), app->session, refund, FALSE));
  APP_WAIT (jobs (printer) == 1);
  g_auto (Decoded) decoded = { 0 };
  read_back (printer, &decoded);
  g_assert_nonnull (strstr (decoded.text->str, "Refund receipt"));
  g_assert_nonnull (strstr (decoded.text->str, "Given back"));
  g_assert_null (strstr (decoded.text->str, "Received"));
  g_assert_cmpuint (decoded.pulses, ==, 0);
  CfId sale = app_query_int (app, "SELECT p.id FROM payment p JOIN allocation_line l ON l.credit_id = p.id JOIN invoice i ON i.id = l.debit_id AND i.kind = 1 AND i.date = p.date AND p.sale_id = p.id "
                                  "AND p.amount_minor = i.total_minor GROUP BY p.id HAVING COUNT(*) = 1 ORDER BY p.id DESC LIMIT 1");
  g_autofree char *what = app_query (app, "SELECT description FROM invoice_line WHERE line = 1 AND invoice_id = (SELECT i.id FROM payment p JOIN allocation_line l ON l.credit_id = p.id JOIN invoice i ON i.id = l.debit_id "
                                          "AND i.kind = 1 AND i.date = p.date AND p.sale_id = p.id AND p.amount_minor = i.total_minor GROUP BY p.id HAVING COUNT(*) = 1 ORDER BY p.id DESC LIMIT 1)");
  g_assert_cmpint (sale, !=, 0);
  g_assert_true (cf_receipt_out (GTK_WIDGET (app->window), app->session, sale, FALSE));
  APP_WAIT (jobs (printer) == 2);
  g_auto (Decoded) sold = { 0 };
  read_back (printer, &sold);
  what[MIN (strlen (what), 14)] = '\0';
  g_assert_nonnull (strstr (sold.text->str, what));
  g_assert_nonnull (strstr (sold.text->str, "Tax"));
  forget ();
  app_close (app);
}

/* --- practice --- */

static char *
sum_of (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize n;
  return g_file_get_contents (path, &bytes, &n, NULL) ? g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, n) : g_strdup ("none");
}

static void
never (GObject *user, gpointer data)
{
  g_assert_not_reached ();
}

/* What can be taken back in one ledger is not offered in another. */
static void
say_undo (App *app, const char *text)
{
  cf_window_toast_undo (GTK_WIDGET (app->window), text, "Take Back", never, G_OBJECT (app->window), NULL, NULL);
  APP_WAIT (app_says (app->window, text));
}

static gboolean
write_nothing (CfShop *shop, const char *path, gpointer data, GError **error)
{
  g_assert_not_reached ();
}

/* No table, no journal, no card: what has no mark of practice on its face does not leave. */
static void
try_to_leave (App *app, CfSession *copy)
{
  g_autoptr (GError) error = NULL;
  CfShop *shop = cf_session_get_shop (copy);
  cf_file_out (GTK_WIDGET (app->window), &(CfFileOut) { .session = copy, .title = "Export", .name = "journal.csv", .write = write_nothing });
  APP_WAIT (app_has_dialog (app));
  app_settle ();
  g_assert_true (app_says (app_dialog (app), "practice on a copy"));
  app_respond (app, "cancel");
  APP_WAIT (!app_has_dialog (app));
  g_assert_false (cf_export_journal (shop, &(CfJournalAsk) { .format = CF_JOURNAL_CSV }, stderr, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (cf_export_json (shop, stderr, NULL, NULL, &error));
  g_clear_error (&error);
  g_assert_false (cf_practice_lets_terminal (shop, "usb:28f3:4003:C031UQ", &error));
  g_clear_error (&error);
  g_assert_false (cf_practice_lets_terminal (shop, "tcp:192.0.2.1:20007", &error));
  g_clear_error (&error);
  g_assert_true (cf_practice_lets_terminal (shop, "tcp:127.0.0.1:10421", &error));
}

/* W12: one key; the window says so; what is done there is not done in the shop, whose file is the same byte for byte; nothing of it is left. */
static void
test_practice (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *printer = use_printer (app, "printer.bin", TRUE, FALSE);
  gint64 commits = app_query_int (app, "SELECT COUNT(*) FROM commit_log");
  CfStaffRole role = cf_session_get_role (app->session);
  g_assert_false (gtk_widget_get_visible (app_by_id (app->window, "practice_bar")));
  say_undo (app, "A real payment");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.practice", NULL);
  APP_WAIT (cf_window_is_practice (app->window));
  APP_WAIT (!app_says (app->window, "A real payment"));
  app_settle ();
  CfSession *copy = cf_window_get_session (app->window);
  g_autofree char *path = g_strdup (cf_session_get_path (copy)), *before = sum_of (app->path);
  g_assert_cmpstr (path, !=, app->path);
  g_assert_true (gtk_widget_get_mapped (app_by_id (app->window, "practice_bar")));
  g_assert_cmpint (cf_session_get_role (copy), ==, role);                /* nobody signs in once more */
  app_picture (app->window, "practice");
  app_dark (TRUE);
  app_picture (app->window, "practice-dark");
  app_dark (FALSE);
  g_assert_true (cf_receipt_drawer (GTK_WIDGET (app->window), copy));    /* a drawer full of money stays shut */
  CfId payment = app_query_int (app, "SELECT MAX(id) FROM payment");
  g_assert_true (cf_receipt_out (GTK_WIDGET (app->window), copy, payment, FALSE));
  APP_WAIT (jobs (printer) == 1);
  g_auto (Decoded) decoded = { 0 };
  read_back (printer, &decoded);
  g_assert_cmpuint (decoded.pulses, ==, 0);
  g_assert_nonnull (strstr (decoded.text->str, "PRACTICE"));
  /* Something is done there. */
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_autoptr (GError) error = NULL;
  CfShop *shop = cf_shop_open (path, FALSE, NULL, &error);
  CfCustomer customer = { .id = cf_shop_id (shop), .name = (char *) "Nobody Real", .number = (char *) "" };
  g_assert_cmpint (cf_save_customer (shop, &who, &customer, &error), ==, CF_OK);
  cf_shop_close (shop);
  app_settle ();
  g_autofree char *after = sum_of (app->path);
  g_assert_cmpstr (after, ==, before);
  try_to_leave (app, copy);
  g_assert_null (cf_sync_of (copy));                                     /* nor does it go to the portal */
  say_undo (app, "A payment in practice");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.practice", NULL);
  APP_WAIT (!cf_window_is_practice (app->window));
  APP_WAIT (!app_says (app->window, "A payment in practice"));
  app_settle ();
  app->session = cf_window_get_session (app->window);
  g_assert_cmpstr (cf_session_get_path (app->session), ==, app->path);
  g_assert_false (gtk_widget_get_visible (app_by_id (app->window, "practice_bar")));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM commit_log"), ==, commits);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM customer WHERE name = 'Nobody Real'"), ==, 0);
  forget ();
  app_close (app);
}

int
main (int argc, char *argv[])
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/hardware/T6 drawer", test_drawer);
  g_test_add_func ("/hardware/T6 T4 a sale and its reprint", test_sale);
  g_test_add_func ("/hardware/T8 T6 a refund, and what was sold", test_refund);
  g_test_add_func ("/hardware/T6 not printed, and again", test_failed);
  g_test_add_func ("/hardware/settings", test_settings);
  g_test_add_func ("/hardware/W10 timing", test_timing);
  g_test_add_func ("/hardware/W10 typing is no scan", test_typing);
  g_test_add_func ("/hardware/W10 a PIN is no scan", test_pin);
  g_test_add_func ("/hardware/W10 a PIN where it is asked for", test_pin_asked);
  g_test_add_func ("/hardware/W10 from any screen", test_scans);
  g_test_add_func ("/hardware/the customer's screen", test_screen);
  g_test_add_func ("/hardware/W12 practice", test_practice);
  return app_test_run ();
}
