/* print-test.c: what is printed goes to the printer that is remembered for its kind of paper, byte by byte and without asking; where none is chosen, or it is gone, the dialog comes and says so (S0-01, S1-08, S2-53, T4).
 * The printer is the one that GTK has for files: it is told, as the dialog would, which file. */
#include "app-fixture.h"
#include "cf-invoice-page.h"
#include "cf-local.h"
#include "cf-payment-page.h"
#include "cf-preview.h"
#include "cf-print.h"
#include "base/id.h"
#include <glib/gstdio.h>
#include <gtk/gtkunixprint.h>
#include <string.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#else
#define __lsan_disable() ((void) 0)
#define __lsan_enable() ((void) 0)
#endif

#define PRINTER "Print to File"

/* As the dialog remembers a printer. */
static char *
remember (App *app, CfPrintKind kind, const char *file)
{
  char *path = g_build_filename (app->folder, file, NULL);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL), *setup = g_strdup_printf ("[Print Settings]\noutput-uri=%s\noutput-file-format=pdf\n", uri);
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  g_assert_nonnull (settings);
  cf_printer_set (kind, PRINTER);
  g_settings_set_string (settings, kind == CF_PRINT_RECEIPT ? "print-setup-receipts" : "print-setup-documents", setup);
  return path;
}

static void
forget (void)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  static const char *const keys[] = { "printer-documents", "printer-receipts", "print-setup-documents", "print-setup-receipts" };
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (settings, keys[i]);
}

static GtkWidget *
open_invoice (App *app)
{
  char text[CF_ID_TEXT];
  g_autofree char *address = g_strdup_printf ("invoice/%s", cf_id_text (app_query_int (app, "SELECT id FROM invoice WHERE kind = 1 LIMIT 1"), text));
  app_go (app, address);
  GtkWidget *page = app_by_type (app->window, CF_TYPE_INVOICE_PAGE);
  g_assert_nonnull (page);
  APP_WAIT (cf_preview_get_pdf (CF_PREVIEW (app_by_id (page, "preview"))) != NULL);
  return page;
}

static gsize
size_of (const char *path)
{
  GStatBuf there;
  return g_stat (path, &there) == 0 ? (gsize) there.st_size : 0;
}

/* An invoice, twice: the same bytes as the paper beside it, and nobody is asked. */
static void
test_at_once (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *path = remember (app, CF_PRINT_DOCUMENT, "invoice.pdf"), *printed = NULL;
  GtkWidget *page = open_invoice (app);
  GBytes *pdf = cf_preview_get_pdf (CF_PREVIEW (app_by_id (page, "preview")));
  __lsan_disable ();                                                    /* GTK's printer for files keeps what it has for each job */
  for (guint i = 0; i < 2; i++) {
    g_autofree char *contents = NULL;
    gsize length;
    g_remove (path);
    gtk_widget_activate_action (page, "invoice.print", NULL);
    APP_WAIT (size_of (path) == g_bytes_get_size (pdf));
    g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
    g_assert_cmpmem (contents, length, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf));
    g_assert_false (app_has_dialog (app));
  }
  APP_WAIT (app_says (app->window, "sent to “" PRINTER "”"));
  app_settle ();
  __lsan_enable ();

  /* for once to another: the dialog, and nothing is remembered that was not */
  app_press (gtk_widget_get_ancestor (app_by_text (app->window, "Another Printer…"), GTK_TYPE_BUTTON), "");
  APP_WAIT (app_has_dialog (app) && GTK_IS_PRINT_UNIX_DIALOG (app_dialog (app)));
  gtk_dialog_response (GTK_DIALOG (app_dialog (app)), GTK_RESPONSE_CANCEL);
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (cf_printer_get (CF_PRINT_DOCUMENT, &printed), ==, CF_PRINTER_NAMED);
  g_assert_cmpstr (printed, ==, PRINTER);
  forget ();
  app_close (app);
}

/* Receipts have a printer of their own. */
static void
test_receipt (void)
{
  App *app = app_open (APP_DEMO);
  char text[CF_ID_TEXT];
  g_autofree char *path = remember (app, CF_PRINT_RECEIPT, "receipt.pdf"), *address = g_strdup_printf ("payment/%s", cf_id_text (app_query_int (app, "SELECT id FROM payment LIMIT 1"), text));
  app_go (app, address);
  GtkWidget *page = app_by_type (app->window, CF_TYPE_PAYMENT_PAGE);
  APP_WAIT (gtk_widget_get_mapped (app_by_id (page, "print_button")));
  __lsan_disable ();
  app_press (page, "print_button");
  APP_WAIT (size_of (path) > 500);
  g_assert_false (app_has_dialog (app));
  APP_WAIT (app_says (app->window, "sent to “" PRINTER "”"));
  app_settle ();
  __lsan_enable ();

  /* of documents nothing is known: the dialog */
  GtkWidget *invoice = open_invoice (app);
  gtk_widget_activate_action (invoice, "invoice.print", NULL);
  APP_WAIT (app_has_dialog (app) && GTK_IS_PRINT_UNIX_DIALOG (app_dialog (app)));
  g_assert_true (app_says (app_dialog (app), "From now on print documents there without asking"));
  app_settle ();
  app_picture (app_dialog (app), "print-dialog");
  gtk_dialog_response (GTK_DIALOG (app_dialog (app)), GTK_RESPONSE_CANCEL);
  APP_WAIT (!app_has_dialog (app));
  forget ();
  app_close (app);
}

/* The printer is gone: the dialog says which, and what was remembered stays until another is chosen. */
static void
test_gone (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *name = NULL;
  cf_printer_set (CF_PRINT_DOCUMENT, "Laser");
  GtkWidget *page = open_invoice (app);
  gtk_widget_activate_action (page, "invoice.print", NULL);
  APP_WAIT (app_has_dialog (app) && GTK_IS_PRINT_UNIX_DIALOG (app_dialog (app)));
  g_assert_true (app_says (app_dialog (app), "The printer “Laser” was not found."));
  app_settle ();
  app_picture (app_dialog (app), "print-gone");
  gtk_dialog_response (GTK_DIALOG (app_dialog (app)), GTK_RESPONSE_CANCEL);
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (cf_printer_get (CF_PRINT_DOCUMENT, &name), ==, CF_PRINTER_NAMED);
  g_assert_cmpstr (name, ==, "Laser");

  /* in Settings it stands as not found; asked each time is a choice of its own */
  app_go (app, "settings/documents");
  GtkWidget *row = app_by_id (app->window, "document-printer");
  APP_WAIT (adw_combo_row_get_selected (ADW_COMBO_ROW (row)) == 1);
  g_assert_true (app_says (app->window, "Laser (not found)"));
  gtk_widget_grab_focus (row);
  app_settle ();
  app_picture (app->window, "print-settings");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 0);
  g_clear_pointer (&name, g_free);
  g_assert_cmpint (cf_printer_get (CF_PRINT_DOCUMENT, &name), ==, CF_PRINTER_ASK);
  g_assert_cmpint (cf_printer_get (CF_PRINT_RECEIPT, &name), ==, CF_PRINTER_NOT_CHOSEN);
  forget ();
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-print-backends", "file", NULL);
  g_test_add_func ("/print/at-once/S0-01", test_at_once);
  g_test_add_func ("/print/receipt/T4", test_receipt);
  g_test_add_func ("/print/gone", test_gone);
  return app_test_run ();
}
