/* cf-paper-out.c: see cf-paper-out.h. */
#include "cf-paper-out.h"
#include "cf-ask-dialog.h"
#include "cf-print.h"
#include "base/id.h"
#include "desk/document-pdf.h"
#include <glib/gi18n-lib.h>

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
typedef struct { GWeakRef parent, window; CfId payment_id; gboolean saves; } Wanted;      /* window: what stays when the sheet is closed meanwhile */

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
  g_autoptr (GtkWidget) asked = g_weak_ref_get (&wanted->parent), window = g_weak_ref_get (&wanted->window);
  GtkWidget *parent = asked && gtk_widget_get_mapped (asked) ? asked : window;
  g_autoptr (GBytes) pdf = cf_session_finish (result, &error);
  char id[CF_ID_TEXT];
  g_autofree char *name = g_strdup_printf (_("Receipt %s"), cf_id_text (wanted->payment_id, id)), *file = g_strconcat (name, ".pdf", NULL);
  if (parent && gtk_widget_get_mapped (parent)) {
    if (!pdf)
      cf_ask_tell (parent, _("The Receipt Could Not Be Drawn"), error->message);
    else if (wanted->saves)
      cf_paper_save (parent, _("Save Receipt"), file, pdf);
    else
      cf_print (parent, CF_PRINT_RECEIPT, name, pdf);
  }
  g_weak_ref_clear (&wanted->parent);
  g_weak_ref_clear (&wanted->window);
  g_free (wanted);
}

static void
start_receipt (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy, gboolean saves)
{
  Receipt *receipt = g_new (Receipt, 1);
  Wanted *wanted = g_new0 (Wanted, 1);
  *receipt = (Receipt) { payment_id, copy };
  GtkRoot *root = gtk_widget_get_root (parent);
  while (GTK_IS_WINDOW (root) && gtk_window_get_transient_for (GTK_WINDOW (root)))
    root = GTK_ROOT (gtk_window_get_transient_for (GTK_WINDOW (root)));
  g_weak_ref_init (&wanted->parent, parent);
  g_weak_ref_init (&wanted->window, root);
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
