/* cf-exchange-page.c: see cf-exchange-page.h. A row for each kind that can be read and each form that can be written. */
#include "cf-exchange-page.h"
#include "base/whole-file.h"
#include "cf-file-out.h"
#include "cf-import-window.h"
#include "desk/export.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *page; } Page;

static void
page_free (gpointer p)
{
  g_object_unref (((Page *) p)->session);
  g_free (p);
}

static const struct { CfImportKind kind; const char *title, *about; } imports[] = {
  { CF_IMPORT_CUSTOMERS, N_("Customers"), N_("Names, addresses, terms, limits") }, { CF_IMPORT_ITEMS, N_("Catalogue items"), N_("Codes, names, prices") },
  { CF_IMPORT_INVOICES, N_("Invoices"), N_("One line or several a document; numbers are kept") }, { CF_IMPORT_PAYMENTS, N_("Payments"), N_("Money that came, put on invoices or not") },
  { CF_IMPORT_OPENING, N_("Opening balances"), N_("What each customer owes on the first day") }, { CF_IMPORT_SALES, N_("Sales, line by line"), N_("As a till or a web shop exports them") },
  { CF_IMPORT_CORRECTIONS, N_("Corrections"), N_("Write-offs, refunds, returns and applied credit, as the export writes them") },
};

/* Forms of export: a journal's by its format, else 0. */
enum { WHOLE_JSON = 100, ALL_CSV = 101 };
static const struct { int form; const char *title, *about, *name; } exports[] = {
  { CF_JOURNAL_IIF, N_("Journal for QuickBooks (IIF)"), N_("Every entry with its accounts"), "journal.iif" }, { CF_JOURNAL_CSV, N_("Journal as CSV"), N_("For spreadsheets"), "journal.csv" },
  { CF_JOURNAL_HLEDGER, N_("Journal for hledger"), N_("Plain text accounting"), "journal.hledger" }, { CF_JOURNAL_LEDGER, N_("Journal for ledger"), N_("Plain text accounting"), "journal.ledger" },
  { CF_JOURNAL_BEANCOUNT, N_("Journal for beancount"), N_("Plain text accounting"), "journal.beancount" }, { CF_JOURNAL_JSON, N_("Journal as JSON"), N_("For programs"), "journal.json" },
  { WHOLE_JSON, N_("Everything as JSON"), N_("Every record of every kind, in one file"), "counterfoil.json" },
  { ALL_CSV, N_("Everything as CSV"), N_("A folder with one table a kind, and tables that another shop can import"), "counterfoil-csv" },
};

/* --- export --- */

typedef struct { int form; } Export;

static gboolean
write_to (CfShop *shop, const Export *export, FILE *out, GError **error)
{
  CfJournalAsk ask = { .format = export->form };
  return export->form == WHOLE_JSON ? cf_export_json (shop, out, NULL, NULL, error) : cf_export_journal (shop, &ask, out, error);
}

static gboolean
write_out (CfShop *shop, const char *path, gpointer data, GError **error)
{
  const Export *export = data;
  CfWholeFile file;
  if (export->form == ALL_CSV)
    return cf_export_csv (shop, path, NULL, NULL, error);
  if (!cf_whole_file_open (&file, path, NULL, error))
    return FALSE;
  return cf_whole_file_end (&file, write_to (shop, export, file.out, error), FALSE, error);
}

static void
on_export (AdwActionRow *row, Page *page)
{
  guint i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "index"));
  Export export = { exports[i].form };
  cf_file_out (page->page, &(CfFileOut) { .session = page->session, .title = _("Export"), .name = exports[i].form == ALL_CSV ? NULL : exports[i].name, .accept = _("_Export"), .permission = CF_MAY_EXPORT,
                                          .write = write_out, .data = g_memdup2 (&export, sizeof export), .data_free = g_free });
}

/* --- import --- */

static void
on_import_file (GtkNativeDialog *dialog, int response, GtkWidget *widget)
{
  Page *page = g_object_get_data (G_OBJECT (widget), "cf-exchange");
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    g_autofree char *path = g_file_get_path (file);
    cf_import_window_show (widget, page->session, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (dialog), "kind")), path);
  }
  g_object_unref (dialog);
}

static void
on_import (AdwActionRow *row, Page *page)
{
  guint i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "index"));
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Import"), GTK_WINDOW (gtk_widget_get_root (page->page)), GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), _("_Cancel"));
  g_object_set_data (G_OBJECT (chooser), "kind", GINT_TO_POINTER (imports[i].kind));
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_import_file), page->page, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
add_row (Page *page, GtkWidget *group, guint i, const char *title, const char *about, GCallback activated)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "index", GUINT_TO_POINTER (i));
  g_signal_connect (row, "activated", activated, page);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

GtkWidget *
cf_exchange_page_new (CfSession *session)
{
  Page *page = g_new0 (Page, 1);
  GtkWidget *in = adw_preferences_group_new (), *out = adw_preferences_group_new ();
  page->session = g_object_ref (session);
  page->page = adw_preferences_page_new ();
  g_object_set_data_full (G_OBJECT (page->page), "cf-exchange", page, page_free);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (in), _("Import"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (in), _("CSV files of other programs. Everything is rehearsed before anything is changed, and a second import of the same file adds nothing."));
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (out), _("Export"));
  for (guint i = 0; i < G_N_ELEMENTS (imports); i++)
    add_row (page, in, i, _(imports[i].title), _(imports[i].about), G_CALLBACK (on_import));
  for (guint i = 0; i < G_N_ELEMENTS (exports); i++)
    add_row (page, out, i, _(exports[i].title), _(exports[i].about), G_CALLBACK (on_export));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (in));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (out));
  return page->page;
}
