/* cf-statements-draw.c: the statements' place draws what was reviewed: PDFs where statements are kept, a print file, the printer. See cf-statements-place.h. */
#include "cf-statements-place-private.h"
#include "base/date.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-print.h"
#include "cf-statement-rows.h"
#include "cf-statements-kept.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* Where what is reviewed was drawn to: the next file of the same review goes with it. NULL: nowhere yet. */
void
cf_statements_place_set_folder (CfStatementsPlace *self, const char *folder)
{
  g_autofree char *shown = folder ? g_filename_display_name (folder) : NULL, *tip = folder ? g_strdup_printf (_("Open the folder %s"), shown) : NULL;
  g_free (self->folder);
  self->folder = g_strdup (folder);
  gtk_widget_set_visible (self->folder_button, folder != NULL);
  gtk_widget_set_tooltip_text (self->folder_button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->folder_button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip ? tip : "", -1);
}

void
cf_statements_place_on_folder (CfStatementsPlace *self)
{
  cf_statements_kept_show (GTK_WIDGET (self), self->folder);
}

static char *
statements_title (CfStatementsPlace *self)
{
  char day[16];
  return g_strdup_printf (_("Statements %s"), cf_date_iso (day, sizeof day, self->looked ? self->looked->as_of : 0));
}

void
cf_statements_place_drop_own_file (CfStatementsPlace *self)
{
  if (self->own_file)
    g_unlink (self->own_file);
  g_clear_pointer (&self->own_file, g_free);
  self->prints = FALSE;
}

static void
print_own_file (CfStatementsPlace *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  gsize length;
  if (g_file_get_contents (self->own_file, &contents, &length, &error)) {
    g_autoptr (GBytes) pdf = g_bytes_new_take (g_steal_pointer (&contents), length);
    g_autofree char *title = statements_title (self);
    cf_print (GTK_WIDGET (self), CF_PRINT_DOCUMENT, title, pdf);
  } else
    cf_ask_tell (GTK_WIDGET (self), _("It Was Not Printed"), error->message);
  cf_statements_place_drop_own_file (self);
}

void
cf_statements_place_show_drawn (CfStatementsPlace *self, CfStatementsWork *work)
{
  const CfStatementResult *result = &work->result;
  guint n = result->n_drawn + result->n_there, pages = 0;
  for (guint i = 0; i < result->done->len; i++)
    pages += ((CfStatementDone *) result->done->pdata[i])->pages;
  g_autofree char *shown = g_filename_display_name (work->print_file && !self->prints ? work->print_file : work->folder);
  g_autofree char *text = g_strdup_printf (ngettext ("%u statement, %u pages: %s", "%u statements, %u pages: %s", n), n, pages, shown);
  gtk_label_set_label (GTK_LABEL (self->outcome_label), text);
  gtk_widget_set_tooltip_text (self->outcome_label, text);
  cf_statements_place_set_folder (self, work->folder);
  if (result->run_id)
    cf_statements_kept_note (result->run_id, work->folder);
  cf_statements_place_show_late (self, result);
  if (result->n_failed > 0) {                                           /* they stay on the list, each with what was wrong */
    g_clear_pointer (&work->before, g_hash_table_unref);
    work->before = self->looked && self->looked->before ? g_hash_table_ref (self->looked->before) : NULL;
    work->broken = self->looked && self->looked->broken ? g_hash_table_ref (self->looked->broken) : NULL;
    cf_statement_rows_set (CF_STATEMENT_ROWS (self->rows), work);
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->filter_drop), CF_ROWS_NOT_DRAWN);
  }
  if (self->prints)
    print_own_file (self);
}

/* May who is signed in, or who gives their PIN? The job takes the approval with it. */
static CfOutcome
ask_leave (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  CfStatementsWork *work = data;
  CfOutcome outcome = cf_work_begin (shop, who, "statement.run", CF_MAY_SEND_STATEMENTS, work->id, error);
  work->who.approval = who->used[0].staff_id ? who->used[0] : who->approval;
  cf_work_end (who);
  return outcome;
}

static void
on_allowed (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfStatementsPlace *self = user;
  if (outcome == CF_OK && !self->running)
    cf_statements_place_start (self, cf_statements_work_ref (data));
  else if (!self->running)
    cf_statements_place_drop_own_file (self);
  if (outcome != CF_OK && outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (self), outcome, refusal, error);
}

void
cf_statements_place_draw (CfStatementsPlace *self, const char *folder, const char *print_file)
{
  CfMoney total;
  if (self->running || !self->looked)
    return;
  CfStatementsWork *work = cf_statements_work_new (cf_statements_place_session (self));
  work->as_of = self->looked->as_of;
  work->kind = self->looked->kind;
  work->detail = self->looked->detail;
  work->customers = cf_statement_rows_dup_kept (CF_STATEMENT_ROWS (self->rows), &total);
  work->folder = folder ? g_strdup (folder) : self->folder ? g_strdup (self->folder) : cf_statements_kept_new (cf_statements_place_session (self), work->as_of, work->kind);
  work->print_file = g_strdup (print_file);
  if (work->customers->len == 0) {
    cf_statements_place_drop_own_file (self);
    cf_statements_work_unref (work);
  } else
    cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = cf_statements_place_session (self), .title = _("Run Statements"), .id = work->id, .work = ask_leave, .data = work, .data_free = cf_statements_work_unref,
                                                 .done = on_allowed, .user = G_OBJECT (self) });
}

/* --- where to --- */

static void
on_chosen (GtkNativeDialog *dialog, int response, CfStatementsPlace *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    g_autofree char *path = g_file_get_path (file);
    gboolean folder = gtk_file_chooser_get_action (GTK_FILE_CHOOSER (dialog)) == GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER;
    if (!self->running)
      cf_statements_place_drop_own_file (self);
    cf_statements_place_draw (self, folder ? path : NULL, folder ? NULL : path);
  }
  g_object_unref (dialog);
}

static void
choose (CfStatementsPlace *self, gboolean folder)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (folder ? _("A Folder for the PDFs") : _("Save Print File"), GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                                               folder ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER : GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  g_autofree char *title = statements_title (self), *name = g_strconcat (title, ".pdf", NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  if (!folder)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_chosen), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
cf_statements_place_on_pdfs (CfStatementsPlace *self)
{
  if (!self->running)
    cf_statements_place_drop_own_file (self);
  cf_statements_place_draw (self, NULL, NULL);
}

void
cf_statements_place_on_elsewhere (GtkWidget *widget, const char *name, GVariant *unused)
{
  choose (CF_STATEMENTS_PLACE (widget), TRUE);
}

void
cf_statements_place_on_file (CfStatementsPlace *self)
{
  choose (self, FALSE);
}

void
cf_statements_place_on_print (CfStatementsPlace *self)
{
  g_autoptr (GError) error = NULL;
  if (self->running || !self->looked)
    return;
  cf_statements_place_drop_own_file (self);
  int fd = g_file_open_tmp ("counterfoil-XXXXXX.pdf", &self->own_file, &error);
  if (fd < 0) {
    cf_ask_tell (GTK_WIDGET (self), _("It Was Not Printed"), error->message);
    return;
  }
  g_close (fd, NULL);
  self->prints = TRUE;
  cf_statements_place_draw (self, NULL, self->own_file);
}
