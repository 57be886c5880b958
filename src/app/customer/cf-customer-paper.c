/* cf-customer-paper.c: see cf-customer-paper.h. */
#include "cf-customer-paper.h"
#include "cf-ask-dialog.h"
#include "cf-file-out.h"
#include "desk/document-pdf.h"
#include "store/files.h"
#include "desk/statement-run.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* --- drawing --- */

static GBytes *
take_file (const char *folder, const char *name, GError **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL), *bytes = NULL;
  gsize size;
  if (!g_file_get_contents (path, &bytes, &size, error))
    return NULL;
  return g_bytes_new_take (g_steal_pointer (&bytes), size);
}

static void
drop_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    g_unlink (path);
  }
  g_rmdir (folder);
}

gpointer
cf_customer_statement_pdf (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const CfPaperWanted *wanted = data;
  g_autofree char *folder = g_dir_make_tmp ("counterfoil-XXXXXX", error);
  g_auto (CfWho) who = { .kind = CF_WHO_STAFF };                        /* nobody: to look at it, as on the screen, asks for no right; no run is kept, nothing is sent */
  g_auto (CfStatementResult) result = { 0 };
  if (!folder)
    return NULL;
  CfStatementAsk ask = { .as_of = wanted->day, .customers = &wanted->id, .n_customers = 1, .folder = folder, .jobs = 1, .keeps_no_record = TRUE };
  CfOutcome outcome = cf_statement_run (shop, &who, &ask, &result, error);
  GBytes *pdf = NULL;
  if (cf_refused (outcome)) {
    g_autofree char *sentence = cf_refusal_sentence (&who.refusal);
    g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, sentence);
  } else if (outcome != CF_FAILED) {
    const CfStatementDone *done = result.done->len ? result.done->pdata[0] : NULL;
    if (done && done->file)
      pdf = take_file (folder, done->file, error);
    else
      g_set_error_literal (error, CF_ERROR, CF_ERROR_NOT_FOUND, done && done->error ? done->error : _("There is nothing to show on a statement of this day."));
  }
  drop_folder (folder);
  return pdf;
}

gpointer
cf_customer_invoice_pdf (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  return cf_invoice_draw (shop, ((const CfPaperWanted *) data)->id, &(CfDrawOptions) { 0 }, error);
}

/* --- to a file --- */

typedef struct { GtkWidget *parent; CfSession *session; char *title, *name; } Saving;

static void
saving_free (Saving *saving)
{
  g_clear_weak_pointer (&saving->parent);
  g_object_unref (saving->session);
  g_free (saving->title);
  g_free (saving->name);
  g_free (saving);
}

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer user)
{
  Saving *saving = user;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = cf_session_finish (result, &error);
  if (saving->parent && !bytes)
    cf_ask_tell (saving->parent, saving->title, error ? error->message : "");
  else if (saving->parent && gtk_widget_get_root (saving->parent))
    cf_file_out_bytes (saving->parent, saving->session, saving->title, saving->name, bytes);
  saving_free (saving);
}

static Saving *
saving_new (GtkWidget *parent, CfSession *session, const char *title, char *name)
{
  Saving *saving = g_new0 (Saving, 1);
  g_set_weak_pointer (&saving->parent, parent);
  saving->session = g_object_ref (session);
  saving->title = g_strdup (title);
  saving->name = name;
  return saving;
}

static void
unref_bytes (gpointer bytes)
{
  g_bytes_unref (bytes);
}

void
cf_customer_save_statement (GtkWidget *parent, CfSession *session, CfId customer_id, const char *name, CfDate day)
{
  CfPaperWanted wanted = { customer_id, day };
  g_autofree char *date = cf_session_date (session, day), *words = g_strdup_printf (_("Statement %s %s"), name, date), *slug = cf_file_slug (words);
  cf_session_job (session, cf_customer_statement_pdf, g_memdup2 (&wanted, sizeof wanted), g_free, unref_bytes, NULL, on_drawn, saving_new (parent, session, _("Save Statement"), g_strconcat (slug, ".pdf", NULL)));
}

void
cf_customer_save_invoice (GtkWidget *parent, CfSession *session, CfId invoice_id, const char *number)
{
  CfPaperWanted wanted = { invoice_id, 0 };
  g_autofree char *words = g_strdup_printf (_("Invoice %s"), number), *slug = cf_file_slug (words);
  cf_session_read (session, cf_customer_invoice_pdf, g_memdup2 (&wanted, sizeof wanted), g_free, unref_bytes, NULL, on_drawn, saving_new (parent, session, _("Save Invoice"), g_strconcat (slug, ".pdf", NULL)));
}
