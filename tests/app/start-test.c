/* start-test.c: a first run makes a right shop in the US, Germany, Britain and Japan and opens it; every fault of a ledger has a page that says what happened and what to do, and whose buttons do it; a
 * backup comes back where no ledger opens (D29); without a key ring a notice says so, and all works; another shop is made and another
 * ledger opened from the menu, and nothing that was typed is lost by that. */
#include "app-fixture.h"
#include "base/error.h"
#include "cf-customer-sheets.h"
#include "cf-fault-page.h"
#include "cf-first-run.h"
#include "cf-keyring.h"
#include "cf-lands.h"
#include "cf-ledgers.h"
#include "cf-passphrase-store.h"
#include "cf-restore-window.h"
#include "desk/backup.h"
#include "desk/set-up.h"
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static GtkWidget *
page (App *app, GType type)
{
  GtkWidget *found = app_by_type (app->window, type);
  g_assert_nonnull (found);
  return found;
}

static gboolean
works (App *app)
{
  app->session = cf_window_get_session (app->window);
  return app->session && g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (app->window, "pages"))), "work");
}

static void
choose_country (GtkWidget *run, const char *code)
{
  g_autoptr (GPtrArray) lands = cf_lands_all ();
  for (guint i = 0; i < lands->len; i++)
    if (strcmp (((CfLand *) g_ptr_array_index (lands, i))->code, code) == 0) {
      app_choose (run, "country", i);
      return;
    }
  g_assert_not_reached ();
}

typedef struct { const char *code, *currency, *paper, *zone, *rate; char decimal; } Land;
static const Land lands[] = {
  { "US", "USD", "Letter", "America/New_York", "8.875", '.' }, { "DE", "EUR", "A4", "Europe/Berlin", NULL, ',' }, { "GB", "GBP", "A4", "Europe/London", NULL, '.' }, { "JP", "JPY", "A4", "Asia/Tokyo", NULL, '.' },
};

static void
test_first_run (gconstpointer data)
{
  const Land *land = data;
  App *app = app_open (APP_NOTHING);
  GtkWidget *run = page (app, CF_TYPE_FIRST_RUN);
  g_assert_false (gtk_widget_get_sensitive (app_by_id (run, "create")));  /* a shop has a name */
  app_type (run, "name", "Corner Press");
  choose_country (run, land->code);
  if (land->rate)
    app_type (run, "tax_rate", land->rate);
  app_settle ();
  app_picture (app->window, land->code);
  app_press (run, "create");
  APP_WAIT (works (app));
  CfShop *shop = cf_session_get_shop (app->session);
  g_assert_cmpstr (cf_shop_setting (shop, CF_SET_SHOP_NAME), ==, "Corner Press");
  g_assert_cmpstr (cf_session_get_currency (app->session)->code, ==, land->currency);
  g_assert_cmpstr (cf_session_get_formats (app->session)->paper, ==, land->paper);
  g_assert_cmpint (cf_session_get_formats (app->session)->decimal, ==, land->decimal);
  g_assert_cmpstr (cf_shop_setting (shop, CF_SET_SHOP_TIMEZONE), ==, land->zone);
  g_assert_cmpint (shop->rules.tax_group_id, !=, 0);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT (*) FROM customer"), ==, 0);
  APP_WAIT (app_says (app->window, "Corner Press") && app_says (app->window, "All saved · no backups yet"));
  app_close (app);
}

/* What does not fit is said on the page, and nothing is left behind; what was typed stays. */
static void
test_refused (void)
{
  App *app = app_open (APP_NOTHING);
  GtkWidget *run = page (app, CF_TYPE_FIRST_RUN);
  app_type (run, "name", "Corner Press");
  choose_country (run, "US");
  app_type (run, "tax_name", "NY");
  app_type (run, "tax_rate", "eight");
  choose_country (run, "DE");                                           /* what was typed stays */
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (app_by_id (run, "tax_name"))), ==, "NY");
  app_press (run, "create");
  APP_WAIT (*gtk_label_get_label (GTK_LABEL (app_by_id (run, "why"))));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (app_by_id (run, "why"))), "eight"));
  g_assert_false (g_file_test (app->path, G_FILE_TEST_EXISTS));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (app_by_id (run, "why"))), "8,875"));      /* how it is written there */
  g_assert_true (gtk_widget_has_css_class (app_by_id (run, "tax_rate"), "error"));
  app_type (run, "tax_rate", "8,875");
  g_assert_false (gtk_widget_has_css_class (app_by_id (run, "tax_rate"), "error"));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (app_by_id (run, "why"))), ==, "");
  g_signal_emit_by_name (app_by_id (run, "tax_rate"), "entry-activated");      /* Enter */
  APP_WAIT (works (app));
  app_close (app);
}

static void
test_demo (void)
{
  App *app = app_open (APP_NOTHING);
  GtkWidget *run = page (app, CF_TYPE_FIRST_RUN);
  app_press (run, "demo");
  g_assert_false (gtk_widget_is_sensitive (app_by_id (run, "name")));
  app_press (run, "create");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (run, "pages"))), ==, "work");
  app_picture (app->window, "demo-work");
  app_press (run, "cancel");
  APP_WAIT (g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (run, "pages"))), "choose"));
  g_autoptr (GDir) folder = g_dir_open (app->folder, 0, NULL);
  g_assert_null (g_dir_read_name (folder));
  app_close (app);
}

/* --- faults --- */

static void
test_pages (void)
{
  static const struct { int code; const char *title; gboolean restore, other; } all[] = {
    { CF_ERROR_CORRUPT, "The Ledger Is Damaged", TRUE, TRUE }, { CF_ERROR_NEWER, "Made by a Newer Counterfoil", FALSE, TRUE }, { CF_ERROR_DENIED, "The Ledger May Not Be Opened", FALSE, TRUE },
    { CF_ERROR_BUSY, "Another Program Is Writing to the Ledger", FALSE, TRUE }, { CF_ERROR_FULL, "The Disk Is Full", FALSE, TRUE }, { CF_ERROR_INVALID, "This Is No Ledger", FALSE, TRUE },
    { CF_ERROR_RETRY, "The Ledger Could Not Be Opened", TRUE, TRUE }, { CF_ERROR_UNKNOWN, "The Ledger Could Not Be Opened", TRUE, TRUE },
  };
  GtkWidget *window = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    g_autoptr (GError) error = g_error_new (CF_ERROR, all[i].code, "opening <shop> & co: number %u", i);
    GtkWidget *fault = cf_fault_page_new ("/a/shop.cf", error);
    gtk_window_set_child (GTK_WINDOW (window), fault);
    APP_WAIT (gtk_widget_get_mapped (fault));
    g_assert_true (app_says (fault, all[i].title));
    gtk_expander_set_expanded (GTK_EXPANDER (app_by_type (fault, GTK_TYPE_EXPANDER)), TRUE);
    g_assert_cmpint (gtk_widget_get_visible (app_by_id (fault, "restore")), ==, all[i].restore);
    g_assert_cmpint (gtk_widget_get_visible (app_by_id (fault, "other")), ==, all[i].other);
    g_assert_true (gtk_widget_get_visible (app_by_id (fault, "again")));
    g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (app_by_id (fault, "details"))), error->message));
    app_settle ();
    app_picture (window, all[i].title);
  }
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
put (const char *path, const char *text)
{
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

/* A damaged ledger: its page; mended meanwhile, Try Again opens it. */
static void
test_again (void)
{
  App *app = app_open (APP_EMPTY);
  g_autofree char *bad = g_build_filename (app->folder, "bad.cf", NULL), *good = NULL, *text = NULL;
  gsize n;
  put (bad, "this is no ledger, and never was one");
  cf_window_open_ledger (app->window, bad);
  app->session = NULL;
  GtkWidget *fault = page (app, CF_TYPE_FAULT_PAGE);
  g_assert_true (app_says (fault, "The Ledger Is Damaged"));
  app_press (fault, "again");
  fault = page (app, CF_TYPE_FAULT_PAGE);                                /* the same again */
  g_assert_true (g_file_get_contents (app->path, &text, &n, NULL));
  g_assert_true (g_file_set_contents (bad, text, n, NULL));
  app_press (fault, "again");
  APP_WAIT (works (app));
  app_close (app);
}

static void
test_newer (void)
{
  App *app = app_open (APP_EMPTY);
  g_autoptr (GError) error = NULL;
  cf_window_open_ledger (app->window, "/nonexistent-folder/x.cf");      /* lets go of the ledger */
  app->session = NULL;
  g_autoptr (CfDb) db = cf_db_open (app->path, CF_DB_READ_WRITE, &error);
  g_assert_true (cf_db_script (db, "UPDATE head SET schema = 99", &error));
  g_clear_pointer (&db, cf_db_close);
  cf_window_open_ledger (app->window, app->path);
  g_assert_true (app_says (page (app, CF_TYPE_FAULT_PAGE), "Made by a Newer Counterfoil"));
  app_close (app);
}

/* It can be read and not written: said at once, not with the first sale. */
static void
test_read_only (void)
{
  App *app = app_open (APP_EMPTY);
  gboolean root = geteuid () == 0;
  cf_window_open_ledger (app->window, "/nonexistent-folder/x.cf");      /* lets go of the ledger */
  app->session = NULL;
  g_assert_cmpint (g_chmod (app->folder, 0755), ==, 0);
  g_assert_cmpint (g_chmod (app->path, 0444), ==, 0);
  if (root)
    g_assert_cmpint (seteuid (65534), ==, 0);                           /* root may write everything */
  cf_window_open_ledger (app->window, app->path);
  if (root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_true (app_says (page (app, CF_TYPE_FAULT_PAGE), "The Ledger May Not Be Opened"));
  g_assert_cmpint (g_chmod (app->path, 0644), ==, 0);
  app_press (page (app, CF_TYPE_FAULT_PAGE), "again");
  APP_WAIT (works (app));
  app_close (app);
}

/* Another program holds it for longer than a sale takes: a sentence that says so, and then it works. */
static void
test_locked (void)
{
  App *app = app_open (APP_DEMO);
  g_autoptr (GError) error = NULL;
  g_autoptr (CfDb) other = cf_db_open (app->path, CF_DB_READ_WRITE, &error);
  cf_session_sign_out (app->session);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.switch-staff", NULL);
  g_assert_true (cf_db_begin (other, TRUE, &error));
  app_type (app->window, "pin", "7391");
  app_enter (app->window, "pin");
  APP_WAIT (strstr (gtk_label_get_label (GTK_LABEL (app_by_id (app->window, "why"))), "Another program is writing to the ledger. Wait a moment, then try again."));
  app_settle ();
  app_picture (app->window, "locked");
  cf_db_rollback (other);
  app_type (app->window, "pin", "7391");
  app_enter (app->window, "pin");
  APP_WAIT (works (app));
  app_close (app);
}

/* --- a backup comes back (D29, T25) --- */

#define PASSPHRASE "a long enough passphrase"

static char *
back_up (App *app, const char *name)
{
  g_autoptr (GError) error = NULL;
  char *backup = g_build_filename (app->folder, name, NULL);
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_true (cf_backup_write (shop, backup, PASSPHRASE, NULL, &error));
  cf_shop_close (shop);
  return backup;
}

/* It opens where its numbers are asked for; the sidebar says that they wait. */
static void
expect_restored (App *app, const char *name)
{
  APP_WAIT (works (app) && g_str_has_suffix (cf_session_get_path (app->session), name));
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (app_says (app->window, "Numbers wait for an answer"));
  APP_WAIT (app_says (app->window, "These numbers wait for an answer"));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (app->window, "places"))), ==, "settings");
  app_settle ();
}

static void
test_bring_back (void)
{
  App *app = app_open (APP_EMPTY);
  g_autofree char *backup = back_up (app, "one.cfbackup"), *bad = g_build_filename (app->folder, "bad.cf", NULL);
  put (bad, "damaged, damaged, damaged");
  cf_window_open_ledger (app->window, bad);
  app->session = NULL;

  cf_restore_window_show (page (app, CF_TYPE_FAULT_PAGE), bad, bad);     /* no backup */
  g_assert_true (app_says (app_dialog (app), "This Is No Backup"));
  app_respond (app, "close");
  cf_restore_window_show (page (app, CF_TYPE_FAULT_PAGE), bad, backup);
  GtkWidget *dialog = GTK_WIDGET (app_dialog (app));
  app_settle ();
  g_assert_false (gtk_widget_get_sensitive (app_by_id (dialog, "go")));  /* nobody knows the passphrase */
  app_picture (dialog, "bring-back");
  app_type (dialog, "passphrase", "the wrong passphrase");
  app_press (dialog, "go");
  APP_WAIT (app_says (dialog, "That is not the passphrase of this backup."));
  app_picture (dialog, "bring-back-wrong");
  app_type (dialog, "passphrase", PASSPHRASE);
  g_signal_emit_by_name (app_by_id (dialog, "passphrase"), "entry-activated");
  expect_restored (app, "/restored.cf");
  app_picture (app->window, "restored");
  app_go (app, "counter");
  APP_WAIT (app_says (app->window, "3 series of numbers wait for an answer"));
  app_press (app->window, "status_button");
  APP_WAIT (g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (app->window, "places"))), "settings"));
  app_close (app);
}

/* From the page of backups: the passphrase is known, the ledger that is open stays as it is. */
static void
test_restore_beside (void)
{
  App *app = app_open (APP_EMPTY);
  g_autoptr (GError) error = NULL;
  g_autofree char *backup = back_up (app, "one.cfbackup"), *beside = g_build_filename (app->folder, "restored.cf", NULL);
  gboolean kept;
  g_assert_true (cf_passphrase_keep (app->path, PASSPHRASE, &kept, &error));
  cf_restore_window_show (GTK_WIDGET (app->window), app->path, backup);
  APP_WAIT (gtk_widget_get_sensitive (app_by_id (app_dialog (app), "go")));
  g_assert_true (app_says (app_dialog (app), beside));
  app_press (app_dialog (app), "go");
  expect_restored (app, "/restored.cf");
  g_assert_true (g_file_test (app->path, G_FILE_TEST_EXISTS));
  app_close (app);
}

/* On a new machine: it takes the place of the ledger that is not there yet. Given up in the middle, nothing is left. */
static void
test_restore_first (void)
{
  App *app = app_open (APP_EMPTY);
  g_autofree char *backup = back_up (app, "one.cfbackup"), *fresh = g_build_filename (app->folder, "new", "shop.cf", NULL);
  cf_window_open_ledger (app->window, fresh);
  app->session = NULL;
  cf_restore_window_show (page (app, CF_TYPE_FIRST_RUN), fresh, backup);
  app_type (app_dialog (app), "passphrase", PASSPHRASE);
  app_press (app_dialog (app), "go");
  gtk_window_close (app_dialog (app));
  APP_WAIT (!app_has_dialog (app));
  app_settle ();
  cf_restore_window_show (page (app, CF_TYPE_FIRST_RUN), fresh, backup);
  g_assert_false (g_file_test (fresh, G_FILE_TEST_EXISTS));
  app_type (app_dialog (app), "passphrase", PASSPHRASE);
  app_press (app_dialog (app), "go");
  expect_restored (app, "/new/shop.cf");
  app_close (app);
  g_autofree char *folder = g_path_get_dirname (fresh);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

/* --- another shop, another ledger --- */

static gboolean
shows_page (App *app, const char *name)
{
  return g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (app_by_id (app->window, "pages"))), name);
}

/* From the menu: the open ledger stays open until the new shop is there, and there is a way back. */
static void
test_new_shop (void)
{
  App *app = app_open (APP_DEMO);
  CfSession *before = cf_window_get_session (app->window);
  g_autofree char *path = cf_ledgers_new_path ();
  g_autofree char *wanted = g_strdup_printf ("The ledger will be the file %s", path);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.new-shop", NULL);
  GtkWidget *run = page (app, CF_TYPE_FIRST_RUN);
  g_assert_true (app_says (run, "Another Shop") && app_says (run, wanted));
  app_settle ();
  app_picture (app->window, "new-shop");
  app_press (app->window, "start_back");
  APP_WAIT (shows_page (app, "work"));
  g_assert_true (cf_window_get_session (app->window) == before);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.new-shop", NULL);
  run = page (app, CF_TYPE_FIRST_RUN);
  app_type (run, "name", "Second Press");
  app_press (run, "create");
  APP_WAIT (works (app) && g_str_equal (cf_session_get_path (app->session), path));
  g_assert_cmpstr (cf_shop_setting (cf_session_get_shop (app->session), CF_SET_SHOP_NAME), ==, "Second Press");
  app_close (app);
  g_remove (path);
}

/* What cannot be opened takes nothing away; a window that asks about what was typed is asked first; a draft is kept. */
static void
test_switch (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *bad = g_build_filename (app->folder, "bad.cf", NULL), *other = g_build_filename (app->folder, "other.cf", NULL);
  put (bad, "this is no ledger, and never was one");
  g_assert_true (cf_window_switch_ledger (app->window, bad));
  g_assert_true (app_says (page (app, CF_TYPE_FAULT_PAGE), "The Ledger Is Damaged"));
  g_assert_true (cf_window_get_session (app->window) == app->session);
  app_settle ();
  app_picture (app->window, "switch-damaged");
  app_press (app->window, "start_back");
  APP_WAIT (shows_page (app, "work"));

  CfSetUp ask = { .start = { "Other Press", "US", "USD", "America/New_York", 0 } };
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_set_up (other, &ask, NULL, &error));
  app_go (app, "draft/new");
  GtkWidget *sheet = cf_customer_sheet_show (GTK_WIDGET (app->window), app->session, NULL, NULL, NULL);
  APP_WAIT (gtk_widget_get_mapped (sheet));
  app_type (sheet, "name", "Half a customer");
  g_assert_false (cf_window_switch_ledger (app->window, other));
  g_assert_true (gtk_widget_get_mapped (sheet));
  app_respond (app, "do");
  APP_WAIT (!app_has_dialog (app));
  g_assert_true (cf_window_switch_ledger (app->window, other));
  APP_WAIT (works (app) && g_str_equal (cf_session_get_path (app->session), other));
  app_close (app);
}

static void
test_recent (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("org.counterfoil.Counterfoil");
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autofree char *folder = g_dir_make_tmp ("counterfoil-recent-XXXXXX", NULL), *label = NULL, *target = NULL;
  char *paths[7];
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++) {
    g_autofree char *name = g_strdup_printf ("shop_%u.cf", i), *shop = g_strdup_printf ("Shop %u", i);
    paths[i] = g_build_filename (folder, name, NULL);
    put (paths[i], "x");
    cf_ledgers_remember (settings, paths[i], shop);
  }
  cf_ledgers_remember (settings, paths[4], "Shop Four");
  cf_ledgers_fill (settings, paths[4], menu);
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, CF_LEDGERS_MAX);
  g_menu_model_get_item_attribute (G_MENU_MODEL (menu), 0, G_MENU_ATTRIBUTE_LABEL, "s", &label);
  g_menu_model_get_item_attribute (G_MENU_MODEL (menu), 0, G_MENU_ATTRIBUTE_TARGET, "s", &target);
  g_assert_cmpstr (label, ==, "Shop 6 (shop__6.cf)");                   /* an underscore is no mnemonic */
  g_assert_cmpstr (target, ==, paths[6]);
  g_remove (paths[6]);                                                  /* gone: not offered */
  cf_ledgers_fill (settings, NULL, menu);
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, CF_LEDGERS_MAX);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++) {
    g_remove (paths[i]);
    g_free (paths[i]);
  }
  g_rmdir (folder);
  cf_ledgers_remember (NULL, "/x", "X");                                /* no schema installed */
  cf_ledgers_fill (NULL, NULL, menu);
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, 0);
}

/* --- the key ring --- */

static void
on_looked (GObject *source, GAsyncResult *result, gpointer found)
{
  *(CfKeyring *) found = cf_keyring_finish (result);
}

static void
test_keyring (void)
{
  CfKeyring found = 0;
  GtkWidget *window = gtk_window_new (), *notice = cf_keyring_notice_new ();
  cf_keyring_look (NULL, on_looked, &found);
  APP_WAIT (found);
  gtk_window_set_child (GTK_WINDOW (window), notice);
  gtk_window_present (GTK_WINDOW (window));
  if (found == CF_KEYRING_NONE) {
    APP_WAIT (app_says (notice, "This computer has no key ring"));
    app_settle ();
    app_picture (window, "no-key-ring");
    app_press (notice, "again");
    app_settle ();
  } else
    g_assert_false (app_says (notice, "This computer has no key ring"));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (lands); i++) {
    g_autofree char *name = g_strconcat ("/start/first-run/", lands[i].code, NULL);
    g_test_add_data_func (name, &lands[i], test_first_run);
  }
  g_test_add_func ("/start/refused", test_refused);
  g_test_add_func ("/start/demo", test_demo);
  g_test_add_func ("/start/fault/pages", test_pages);
  g_test_add_func ("/start/fault/again", test_again);
  g_test_add_func ("/start/fault/newer", test_newer);
  g_test_add_func ("/start/fault/read-only", test_read_only);
  g_test_add_func ("/start/fault/locked", test_locked);
  g_test_add_func ("/start/restore/T25/damaged", test_bring_back);
  g_test_add_func ("/start/restore/T25/beside", test_restore_beside);
  g_test_add_func ("/start/restore/T25/new-machine", test_restore_first);
  g_test_add_func ("/start/another/new-shop", test_new_shop);
  g_test_add_func ("/start/another/switch", test_switch);
  g_test_add_func ("/start/another/recent", test_recent);
  g_test_add_func ("/start/key-ring", test_keyring);
  return app_test_run ();
}
