/* cf-paper-out.c: see cf-paper-out.h. */
#include "cf-paper-out.h"
#include "cf-ask-dialog.h"
#include "cf-file-out.h"
#include "cf-print.h"
#include "cf-receipt-out.h"
#include "base/id.h"
#include "desk/document-pdf.h"
#include <glib/gi18n-lib.h>

typedef struct { CfId payment_id; gboolean copy; } Receipt;
typedef struct { GWeakRef parent, window; CfSession *session; CfId payment_id; gboolean saves; } Wanted;      /* window: what stays when the sheet is closed meanwhile */

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
      cf_file_out_bytes (parent, wanted->session, _("Save Receipt"), file, pdf);
    else
      cf_print (parent, CF_PRINT_RECEIPT, name, pdf);
  }
  g_weak_ref_clear (&wanted->parent);
  g_weak_ref_clear (&wanted->window);
  g_object_unref (wanted->session);
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
  wanted->session = g_object_ref (session);
  wanted->payment_id = payment_id;
  wanted->saves = saves;
  cf_session_read (session, draw_receipt, receipt, g_free, (GDestroyNotify) g_bytes_unref, NULL, on_drawn, wanted);
}

void
cf_receipt_print (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy)
{
  if (!cf_receipt_out (parent, session, payment_id, copy))              /* on the receipt printer, where there is one */
    start_receipt (parent, session, payment_id, copy, FALSE);
}

void
cf_receipt_save (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy)
{
  start_receipt (parent, session, payment_id, copy, TRUE);
}
