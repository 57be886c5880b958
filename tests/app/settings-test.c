/* settings-test.c: settings in the window: every page opens; a setting is changed and refused in its row; a payment method is added and offered (S0-08); a period is locked and opened again with a
 * reason (T21); a backup is made, its sheet shown once, proved, and a damaged one is named (W15, T25); a file is rehearsed, refused rows shown with their place, and imported (T22). */
#include "app-fixture.h"
#include "cf-ask-dialog.h"
#include "cf-backup-work.h"
#include "cf-import-window.h"
#include "cf-form.h"
#include "cf-record-sheet.h"
#include <glib/gstdio.h>

/* The mapped row that has this title; NULL: none. */
static GtkWidget *
row_titled (gpointer root, const char *title)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = ADW_IS_PREFERENCES_ROW (child) && gtk_widget_get_mapped (child) && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (child)), title) == 0 ? child : row_titled (child, title);
    if (found)
      return found;
  }
  return NULL;
}

static void
press_text (gpointer root, const char *text)
{
  GtkWidget *label = app_by_text (root, text);
  g_assert_nonnull (label);
  app_press (GTK_IS_BUTTON (label) ? label : gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "");
}

/* The one main button of a window. */
static GtkWidget *
main_button (gpointer root)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = GTK_IS_BUTTON (child) && gtk_widget_has_css_class (child, "suggested-action") ? child : main_button (child);
    if (found)
      return found;
  }
  return NULL;
}

static void
test_pages (void)
{
  static const char *const pages[] = { "shop", "documents", "orders", "receivables", "taxes", "tenders", "terminals", "catalogue", "staff", "periods", "backups", "exchange" };
  App *app = app_open (APP_DEMO);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    g_autofree char *address = g_strconcat ("settings/", pages[i], NULL), *picture = g_strconcat ("settings-", pages[i], NULL);
    app_go (app, address);
    app_picture (app->window, picture);
  }
  app_close (app);
}

static void
test_change (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "settings/shop");
  GtkWidget *row = row_titled (app->window, "Telephone number on documents");
  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), "555 0100");
  g_signal_emit_by_name (row, "apply");
  APP_WAIT (g_strcmp0 (cf_shop_setting (cf_session_get_shop (app->session), CF_SET_SHOP_PHONE), "555 0100") == 0);
  row = row_titled (app->window, "E-mail address on documents and in messages");
  gtk_editable_set_text (GTK_EDITABLE (row), "not an address");
  g_signal_emit_by_name (row, "apply");
  APP_WAIT (app_has_dialog (app));                                      /* says why; the row keeps what was typed */
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "not an address");
  app_respond (app, "cancel");
  app_close (app);
}

/* Country, language and zone are chosen by their names; nobody has to know a code. */
static void
test_names (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "settings/shop");
  GtkWidget *row = row_titled (app->window, "Country of the shop");
  GtkDropDown *countries = GTK_DROP_DOWN (app_by_type (row, GTK_TYPE_DROP_DOWN));
  g_assert_cmpstr (gtk_string_object_get_string (gtk_drop_down_get_selected_item (countries)), ==, "United States");
  GListModel *names = gtk_drop_down_get_model (countries);
  for (guint i = 0; i < g_list_model_get_n_items (names); i++)
    if (strcmp (gtk_string_list_get_string (GTK_STRING_LIST (names), i), "Germany") == 0)
      gtk_drop_down_set_selected (countries, i);
  APP_WAIT (g_strcmp0 (cf_shop_setting (cf_session_get_shop (app->session), CF_SET_SHOP_COUNTRY), "DE") == 0);
  g_autofree char *words = app_words (app->window);
  g_assert_null (strstr (words, "ISO "));
  g_assert_null (strstr (words, "BCP"));
  g_assert_nonnull (strstr (words, "English (United States)"));
  g_assert_nonnull (strstr (words, "New York (America)"));
  app_go (app, "settings/documents");
  g_assert_true (app_says (app->window, "As usual in the country"));
  g_assert_null (app_by_text (app->window, "Auto"));
  app_picture (app->window, "settings-documents");
  app_close (app);
}

/* What was typed and not applied yet stays, whatever is committed meanwhile; what nobody typed follows the ledger. */
static void
test_typed (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "settings/shop");
  GtkWidget *row = row_titled (app->window, "Telephone number on documents"), *other = row_titled (app->window, "E-mail address on documents and in messages");
  gtk_editable_set_text (GTK_EDITABLE (row), "555 01");
  gtk_widget_grab_focus (other);
  gtk_editable_set_text (GTK_EDITABLE (other), " shop@shop.example ");
  g_signal_emit_by_name (other, "apply");
  APP_WAIT (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (other)), "shop@shop.example") == 0 || gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (app->window)), other));
  APP_WAIT (g_strcmp0 (cf_shop_setting (cf_session_get_shop (app->session), CF_SET_SHOP_EMAIL), "shop@shop.example") == 0);
  app_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "555 01");
  g_signal_emit_by_name (row, "apply");
  APP_WAIT (g_strcmp0 (cf_shop_setting (cf_session_get_shop (app->session), CF_SET_SHOP_PHONE), "555 01") == 0);
  app_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "555 01");
  app_close (app);
}

static void
test_tender (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "settings/tenders");
  gint64 before = app_query_int (app, "SELECT COUNT(*) FROM tender");
  GtkWidget *list = row_titled (app->window, "Cash");
  g_assert_nonnull (list);
  cf_record_sheet_show (list, app->session, &CF_TENDER_KIND, 0);
  GtkWindow *sheet = app_dialog (app);
  g_assert_true (app_key (sheet, "Escape"));                           /* nothing is typed yet: it goes */
  APP_WAIT (!app_has_dialog (app));
  cf_record_sheet_show (list, app->session, &CF_TENDER_KIND, 0);
  sheet = app_dialog (app);
  gtk_editable_set_text (GTK_EDITABLE (row_titled (sheet, "Name")), "Gi");
  gtk_editable_set_text (GTK_EDITABLE (row_titled (sheet, "Place in the list")), "first");
  app_key (sheet, "Escape");                                            /* not without a question, although one row is no number */
  APP_WAIT (app_says (app_dialog (app), "Discard Changes?"));
  app_respond (app, "cancel");
  app_key (sheet, "<Control>s");
  app_settle ();
  g_assert_true (gtk_widget_has_css_class (row_titled (sheet, "Place in the list"), "error"));
  gtk_editable_set_text (GTK_EDITABLE (row_titled (sheet, "Place in the list")), "9");
  GtkWidget *name = row_titled (sheet, "Name");
  gtk_editable_set_text (GTK_EDITABLE (name), "Giro");
  app_picture (sheet, "settings-tender-new");
  app_key (sheet, "<Control>s");
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM tender"), ==, before + 1);
  g_assert_cmpint (app_query_int (app, "SELECT rank FROM tender WHERE name = 'Giro'"), ==, 9);
  APP_WAIT (row_titled (app->window, "Giro") != NULL);
  app_close (app);
}

/* Every kind of record as a form: what stands in it is read back as it was, and while something of the caller's is at work it cannot be saved. */
static void
test_sheets (void)
{
  static const struct { const CfRecordKind *kind; const char *sql; } kinds[] = {
    { &CF_TERMS_KIND, "SELECT MAX (id) FROM terms WHERE discount_rate > 0" }, { &CF_TAX_RATE_KIND, "SELECT MAX (id) FROM tax_rate" }, { &CF_TAX_GROUP_KIND, "SELECT MAX (id) FROM tax_group" },
    { &CF_ITEM_KIND, "SELECT MAX (item_id) FROM price_break" }, { &CF_STAFF_KIND, "SELECT MAX (id) FROM staff" }, { &CF_SERIES_KIND, "SELECT MAX (id) FROM series" },
    { &CF_ITEM_STATUS_KIND, "SELECT id FROM item_status WHERE approved_id > 0" },
  };
  App *app = app_open (APP_DEMO);
  app_go (app, "settings/staff");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    gint64 commits = app_query_int (app, "SELECT COUNT (*) FROM commit_log");
    cf_record_sheet_show (GTK_WIDGET (app->window), app->session, kinds[i].kind, app_query_int (app, kinds[i].sql));
    GtkWindow *sheet = app_dialog (app);
    app_settle ();
    g_autofree char *picture = g_strdup_printf ("settings-sheet-%s", kinds[i].kind->type->name), *clashes = app_clashes (sheet);
    app_picture (sheet, picture);
    g_assert_cmpstr (clashes, ==, "");
    cf_form_hold (CF_FORM (sheet));
    g_assert_false (gtk_widget_get_sensitive (app_by_id (sheet, "save")));
    cf_form_release (CF_FORM (sheet));
    app_key (sheet, "Escape");
    APP_WAIT (!app_has_dialog (app));
    cf_record_sheet_show (GTK_WIDGET (app->window), app->session, kinds[i].kind, app_query_int (app, kinds[i].sql));
    app_press (app_dialog (app), "save");
    APP_WAIT (!app_has_dialog (app));
    g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM commit_log"), <=, commits + 1);
  }
  app_close (app);
}

/* A step of the shop's own: last in the list, and what the customer sees, may do and must do in it; taken out of "Action required" by one switch. */
static void
test_item_status (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "settings/orders");
  gint64 last = app_query_int (app, "SELECT MAX (place) FROM item_status");
  cf_record_sheet_show (row_titled (app->window, "New"), app->session, &CF_ITEM_STATUS_KIND, 0);
  GtkWindow *sheet = app_dialog (app);
  gtk_editable_set_text (GTK_EDITABLE (row_titled (sheet, "Name")), "At the binder's");
  gtk_editable_set_text (GTK_EDITABLE (row_titled (sheet, "Called for the customer")), "Being bound");
  app_choose (sheet, "stage", 2);
  app_press (sheet, "action_required");
  app_press (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row_titled (sheet, "Answer a question"))), "");
  app_settle ();
  app_picture (sheet, "settings-item-status");
  app_key (sheet, "<Control>s");
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (app_query_int (app, "SELECT place FROM item_status WHERE name = 'At the binder''s' AND portal_label = 'Being bound' AND stage = 3 AND action_required = 1 AND actions = 8 AND mandatory = 0"), ==, last + 1);
  APP_WAIT (row_titled (app->window, "At the binder's") != NULL);
  cf_record_sheet_show (GTK_WIDGET (app->window), app->session, &CF_ITEM_STATUS_KIND, app_query_int (app, "SELECT id FROM item_status WHERE name = 'At the binder''s'"));
  app_press (app_dialog (app), "action_required");                      /* S2-09 */
  app_key (app_dialog (app), "<Control>s");
  APP_WAIT (app_query_int (app, "SELECT action_required FROM item_status WHERE name = 'At the binder''s'") == 0);
  app_close (app);
}

/* The terms of approval: a changed text is the next version. */
static void
test_approval_terms (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "settings/orders");
  for (guint i = 1; i <= 2; i++) {
    app_press (app->window, "approval-terms");
    app_type (app_dialog (app), "text", i == 1 ? "Please check the spelling." : "Please check spelling and colors.");
    app_key (app_dialog (app), "<Control>s");
    APP_WAIT (!app_has_dialog (app));
    g_assert_cmpint (app_query_int (app, "SELECT MAX (version) FROM approval_terms"), ==, i);
  }
  APP_WAIT (app_says (app->window, "Please check spelling and colors."));
  app_close (app);
}

static void
test_period (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "settings/periods");
  press_text (app->window, "Lock");
  app_dialog (app);
  app_respond (app, "cancel");                                          /* not without a second thought */
  app_settle ();
  g_assert_cmpint (cf_session_get_shop (app->session)->rules.locked_before, ==, 0);
  press_text (app->window, "Lock");
  app_dialog (app);
  app_respond (app, "do");
  APP_WAIT (cf_session_get_shop (app->session)->rules.locked_before != 0);
  app_settle ();
  press_text (app->window, "Open Again");
  APP_WAIT (app_has_dialog (app));                                      /* why? */
  GtkWindow *dialog = app_dialog (app);
  gtk_editable_set_text (GTK_EDITABLE (app_by_type (dialog, GTK_TYPE_ENTRY)), "A bill came late");
  app_respond (app, "do");
  APP_WAIT (cf_session_get_shop (app->session)->rules.locked_before == 0);
  app_close (app);
}

/* --- backups --- */

static void
on_done (GObject *source, GAsyncResult *result, gpointer ret)
{
  GError *error = NULL;
  gpointer *answer = ret;
  answer[0] = cf_session_finish (result, &error);
  answer[1] = error;
  answer[2] = source;
}

/* No key ring: said where passphrases matter; the session of the tests has none. */
static void
test_backup_page (void)
{
  App *app = app_open (APP_EMPTY);
  app_go (app, "settings/backups");
  GtkWidget *page = GTK_WIDGET (app->window);
  APP_WAIT (app_says (page, "This computer has no key ring"));
  app_settle ();
  app_picture (app->window, "settings-backups");
  app_dark (TRUE);
  app_settle ();
  app_picture (app->window, "settings-backups-dark");
  app_dark (FALSE);
  app_close (app);
}

/* A backup made by hand is in the window's status line at once. */
static void
test_backup_told (void)
{
  App *app = app_open (APP_EMPTY);
  gpointer chosen[3] = { 0 };
  char *folder = g_build_filename (app->folder, "backups", NULL);
  g_mkdir (folder, 0700);
  APP_WAIT (app_says (app->window, "no backups yet"));
  cf_session_write (app->session, cf_backup_folder_work, folder, g_free, NULL, on_done, chosen);
  APP_WAIT (chosen[2] != NULL);
  app_go (app, "settings/backups");
  APP_WAIT (app_says (app->window, "/backups"));
  app_press (gtk_widget_get_ancestor (app_by_text (app->window, "Back Up Now"), GTK_TYPE_BUTTON), "");
  app_picture (app_dialog (app), "recovery-sheet");
  app_key (app_dialog (app), "Escape");
  APP_WAIT (!app_has_dialog (app) && app_says (app->window, "All saved · backup ") && !app_says (app->window, "no backups yet"));
  app_close (app);
}

static void
test_backup (void)
{
  App *app = app_open (APP_DEMO);
  gpointer made[3] = { 0 }, proof[3] = { 0 };
  CfBackupAsk ask = { g_build_filename (app->folder, "backups", NULL), FALSE };
  g_mkdir (ask.folder, 0700);
  cf_session_job (app->session, cf_backup_work, &ask, NULL, NULL, NULL, on_done, made);
  APP_WAIT (made[2] != NULL);
  g_assert_no_error ((GError *) made[1]);
  CfBackupMade *backup = made[0];
  g_assert_true (backup->made);
  g_assert_nonnull (backup->sheet);                                     /* the first one makes the passphrase */
  cf_session_job (app->session, cf_backup_prove_work, g_strdup (backup->file.path), g_free, NULL, NULL, on_done, proof);
  APP_WAIT (proof[2] != NULL);
  g_assert_no_error ((GError *) proof[1]);
  g_assert_true (((CfProof *) proof[0])->good);
  cf_backup_proof_free (proof[0]);
  g_autofree char *bytes = NULL;
  gsize size;
  g_assert_true (g_file_get_contents (backup->file.path, &bytes, &size, NULL));
  bytes[size / 2] ^= 1;
  g_assert_true (g_file_set_contents (backup->file.path, bytes, (gssize) size, NULL));
  gpointer bad[3] = { 0 };
  cf_session_job (app->session, cf_backup_prove_work, g_strdup (backup->file.path), g_free, NULL, NULL, on_done, bad);
  APP_WAIT (bad[2] != NULL);
  g_assert_no_error ((GError *) bad[1]);
  g_assert_false (((CfProof *) bad[0])->good);
  g_assert_nonnull (((CfProof *) bad[0])->why);
  cf_backup_proof_free (bad[0]);
  g_remove (backup->file.path);
  g_rmdir (ask.folder);
  cf_backup_made_free (backup);
  g_free (ask.folder);
  app_close (app);
}

static void
test_import (void)
{
  App *app = app_open (APP_EMPTY);
  g_autofree char *file = g_build_filename (app->folder, "customers.csv", NULL);
  gint64 before = app_query_int (app, "SELECT COUNT(*) FROM customer");
  g_assert_true (g_file_set_contents (file, "Who,email,credit_limit\nAcme & Signs,ap@acme.example,100\nBeta Labs,x@beta.example,<lots>\n", -1, NULL));
  app_go (app, "settings/exchange");
  cf_import_window_show (row_titled (app->window, "Customers"), app->session, CF_IMPORT_CUSTOMERS, file);
  GtkWindow *window = app_dialog (app);
  APP_WAIT (app_says (window, "Needed, and not found in the file"));    /* which column each field took, and what stands there */
  app_settle ();
  app_picture (window, "settings-import-needed");
  app_choose (window, "name", 2);
  APP_WAIT (app_says (window, "Column “Who”: Acme & Signs · Beta Labs"));
  g_assert_true (app_says (window, "Column “email”: ap@acme.example · x@beta.example"));
  g_assert_true (app_says (window, "Not in the file"));
  APP_WAIT (app_says (window, "Credit limit “<lots>” is not a number. Write digits and at most one decimal mark, such as 1234.50."));
  g_assert_true (app_says (window, "2 rows read, 1 is good, 1 refused."));
  g_assert_true (app_says (window, "Nothing is imported while a row is refused"));
  APP_WAIT (app_says (window, "Line 3, Credit limit"));                 /* the place, before anything is changed */
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM customer"), ==, before);
  app_settle ();
  app_picture (window, "settings-import");
  GtkWidget *skip = gtk_widget_get_ancestor (row_titled (window, "Leave out refused rows"), GTK_TYPE_LIST_BOX_ROW);
  gtk_switch_set_active (GTK_SWITCH (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (skip))), TRUE);
  APP_WAIT (app_says (window, "1 can be imported"));
  app_settle ();
  app_press (main_button (window), "");
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM customer"), ==, before + 1);
  g_remove (file);
  app_close (app);
}

/* A file that is refused as a whole says why, and cannot be imported. */
static void
test_import_whole (void)
{
  App *app = app_open (APP_EMPTY);
  g_autofree char *file = g_build_filename (app->folder, "payments.csv", NULL);
  g_assert_true (g_file_set_contents (file, "date,amount,customer\n2026-01-05,10.00,Acme\n", -1, NULL));
  app_go (app, "settings/exchange");
  cf_import_window_show (row_titled (app->window, "Customers"), app->session, CF_IMPORT_PAYMENTS, file);
  GtkWindow *window = app_dialog (app);
  APP_WAIT (app_says (window, "1 row read"));
  g_assert_true (app_says (window, "PO number") == FALSE && app_says (window, "Tender"));
  g_assert_false (app_says (window, "%Y for the year"));
  GtkWidget *dates = gtk_widget_get_ancestor (row_titled (window, "How dates are written"), ADW_TYPE_COMBO_ROW);
  adw_combo_row_set_selected (ADW_COMBO_ROW (dates), 4);                /* another way: asked for */
  APP_WAIT (app_says (window, "%Y for the year"));
  adw_combo_row_set_selected (ADW_COMBO_ROW (dates), 2);                /* day first: this file has it otherwise */
  APP_WAIT (app_says (window, "Line 2, Date") && !app_says (window, "%Y for the year"));
  adw_combo_row_set_selected (ADW_COMBO_ROW (dates), 0);
  APP_WAIT (!app_says (window, "Line 2, Date"));
  g_assert_true (app_key (window, "Escape"));
  APP_WAIT (!app_has_dialog (app));
  g_remove (file);
  app_close (app);
}

static void
on_new_pin (const char *text, gpointer user)
{
  char **answer = user;
  g_free (*answer);
  *answer = g_strdup (text ? text : "given up");
}

/* A new PIN is hidden while it is typed: twice the same, else it is not set. */
static void
test_new_pin (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *answer = NULL;
  cf_ask_new_pin (GTK_WIDGET (app->window), "New PIN", "Four to twelve digits", on_new_pin, &answer);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (app_dialog (app));
  GtkWidget *first = gtk_widget_get_first_child (adw_message_dialog_get_extra_child (dialog)), *second = gtk_widget_get_next_sibling (first);
  gtk_editable_set_text (GTK_EDITABLE (first), "2580");
  g_assert_false (adw_message_dialog_get_response_enabled (dialog, "do"));
  gtk_editable_set_text (GTK_EDITABLE (second), "25");
  g_assert_false (app_says (dialog, "The second is not the first."));   /* it may still become the same */
  gtk_editable_set_text (GTK_EDITABLE (second), "2590");
  g_assert_true (app_says (dialog, "The second is not the first."));
  g_assert_false (adw_message_dialog_get_response_enabled (dialog, "do"));
  gtk_editable_set_text (GTK_EDITABLE (second), "2580");
  g_assert_true (adw_message_dialog_get_response_enabled (dialog, "do"));
  app_settle ();
  app_picture (dialog, "new-pin");
  app_respond (app, "do");
  APP_WAIT (answer != NULL);
  g_assert_cmpstr (answer, ==, "2580");
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/app/settings/new-pin", test_new_pin);
  g_test_add_func ("/app/settings/pages", test_pages);
  g_test_add_func ("/app/settings/change-and-refusal", test_change);
  g_test_add_func ("/app/settings/names", test_names);
  g_test_add_func ("/app/settings/sheets", test_sheets);
  g_test_add_func ("/app/settings/typed-stays", test_typed);
  g_test_add_func ("/app/settings/S0-08-payment-method", test_tender);
  g_test_add_func ("/app/settings/S2-07-S2-09-S2-10-item-status", test_item_status);
  g_test_add_func ("/app/settings/S2-55-approval-terms", test_approval_terms);
  g_test_add_func ("/app/settings/T21-period", test_period);
  g_test_add_func ("/app/settings/backup-page", test_backup_page);
  g_test_add_func ("/app/settings/backup-told", test_backup_told);
  g_test_add_func ("/app/settings/W15-T25-backup", test_backup);
  g_test_add_func ("/app/settings/T22-import", test_import);
  g_test_add_func ("/app/settings/T22-import-whole", test_import_whole);
  return app_test_run ();
}
