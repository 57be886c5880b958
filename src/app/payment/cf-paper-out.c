/* cf-paper-out.c: see cf-paper-out.h. A print job is given a file of the PDF: what is printed is what is kept, byte by byte. (GtkPrintOperation without a dialog crashes in GTK 4.8, and draws anew.) */
#include "cf-paper-out.h"
#include "cf-ask-dialog.h"
#include "base/id.h"
#include "desk/document-pdf.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <gtk/gtkunixprint.h>

/* --- printing --- */

typedef struct { GtkWidget *parent; char *title, *path; } Printing;

static void
printing_free (gpointer p)
{
  Printing *printing = p;
  if (printing->path)
    g_unlink (printing->path);
  g_clear_weak_pointer (&printing->parent);
  g_free (printing->title);
  g_free (printing->path);
  g_free (printing);
}

static void
on_sent (GtkPrintJob *job, gpointer user, const GError *error)
{
  Printing *printing = user;
  if (error && printing->parent)
    cf_ask_tell (printing->parent, _("It Was Not Printed"), error->message);
}

static void
on_print_response (GtkWidget *dialog, int response, Printing *printing)
{
  GtkPrinter *printer = gtk_print_unix_dialog_get_selected_printer (GTK_PRINT_UNIX_DIALOG (dialog));
  g_autoptr (GError) error = NULL;
  if (response == GTK_RESPONSE_OK && printer) {
    GtkPrintJob *job = gtk_print_job_new (printing->title, printer, gtk_print_unix_dialog_get_settings (GTK_PRINT_UNIX_DIALOG (dialog)),
                                          gtk_print_unix_dialog_get_page_setup (GTK_PRINT_UNIX_DIALOG (dialog)));
    if (gtk_print_job_set_source_file (job, printing->path, &error))
      gtk_print_job_send (job, on_sent, printing, printing_free);
    else if (printing->parent) {
      cf_ask_tell (printing->parent, _("It Was Not Printed"), error->message);
      printing_free (printing);
    }
    g_object_unref (job);
  } else
    printing_free (printing);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

void
cf_paper_print (GtkWidget *parent, const char *title, GBytes *pdf)
{
  g_autoptr (GError) error = NULL;
  Printing *printing = g_new0 (Printing, 1);
  int fd = g_file_open_tmp ("counterfoil-XXXXXX.pdf", &printing->path, &error);
  printing->title = g_strdup (title);
  g_set_weak_pointer (&printing->parent, parent);
  if (fd < 0 || !g_close (fd, &error) || !g_file_set_contents (printing->path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error)) {
    cf_ask_tell (parent, _("It Was Not Printed"), error->message);
    printing_free (printing);
    return;
  }
  GtkWidget *dialog = gtk_print_unix_dialog_new (title, GTK_WINDOW (gtk_widget_get_root (parent)));
  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
  gtk_print_unix_dialog_set_manual_capabilities (GTK_PRINT_UNIX_DIALOG (dialog), GTK_PRINT_CAPABILITY_GENERATE_PDF | GTK_PRINT_CAPABILITY_COPIES);
  g_signal_connect (dialog, "response", G_CALLBACK (on_print_response), printing);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* --- saving --- */

typedef struct { GtkWidget *parent; GBytes *pdf; } Saving;

static void
saving_free (gpointer p, GClosure *closure)
{
  Saving *saving = p;
  g_clear_weak_pointer (&saving->parent);
  g_bytes_unref (saving->pdf);
  g_free (saving);
}

static void
on_save_response (GtkNativeDialog *chooser, int response, Saving *saving)
{
  g_autoptr (GError) error = NULL;
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
    if (!g_file_replace_contents (file, g_bytes_get_data (saving->pdf, NULL), g_bytes_get_size (saving->pdf), NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION, NULL, NULL, &error) &&
        saving->parent)
      cf_ask_tell (saving->parent, _("It Was Not Saved"), error->message);
  }
  g_object_unref (chooser);
}

void
cf_paper_save (GtkWidget *parent, const char *title, const char *name, GBytes *pdf)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (title, GTK_WINDOW (gtk_widget_get_root (parent)), GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  Saving *saving = g_new0 (Saving, 1);
  saving->pdf = g_bytes_ref (pdf);
  g_set_weak_pointer (&saving->parent, parent);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_signal_connect_data (chooser, "response", G_CALLBACK (on_save_response), saving, saving_free, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* --- receipts --- */

typedef struct { CfId payment_id; gboolean copy; } Receipt;
typedef struct { GWeakRef parent; CfId payment_id; gboolean saves; } Wanted;

static gpointer
draw_receipt (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Receipt *receipt = data;
  g_auto (CfPaperLooks) looks = { 0 };
  if (!cf_paper_looks_load (shop, G_MAXINT64, &looks, error))
    return NULL;
  g_autoptr (CfPaper) paper = cf_paper_new (&looks.shop, error);
  return paper ? cf_receipt_pdf (shop, paper, receipt->payment_id, receipt->copy, error) : NULL;
}

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer user)
{
  Wanted *wanted = user;
  g_autoptr (GError) error = NULL;
  g_autoptr (GtkWidget) parent = g_weak_ref_get (&wanted->parent);
  g_autoptr (GBytes) pdf = cf_session_finish (result, &error);
  char id[CF_ID_TEXT];
  g_autofree char *name = g_strdup_printf (_("Receipt %s.pdf"), cf_id_text (wanted->payment_id, id));
  if (parent && gtk_widget_get_mapped (parent)) {
    if (!pdf)
      cf_ask_tell (parent, _("The Receipt Could Not Be Drawn"), error->message);
    else if (wanted->saves)
      cf_paper_save (parent, _("Save Receipt"), name, pdf);
    else
      cf_paper_print (parent, _("Print Receipt"), pdf);
  }
  g_weak_ref_clear (&wanted->parent);
  g_free (wanted);
}

static void
start_receipt (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy, gboolean saves)
{
  Receipt *receipt = g_new (Receipt, 1);
  Wanted *wanted = g_new0 (Wanted, 1);
  *receipt = (Receipt) { payment_id, copy };
  g_weak_ref_init (&wanted->parent, parent);
  wanted->payment_id = payment_id;
  wanted->saves = saves;
  cf_session_read (session, draw_receipt, receipt, g_free, (GDestroyNotify) g_bytes_unref, NULL, on_drawn, wanted);
}

void
cf_receipt_print (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy)
{
  start_receipt (parent, session, payment_id, copy, FALSE);
}

void
cf_receipt_save (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy)
{
  start_receipt (parent, session, payment_id, copy, TRUE);
}
