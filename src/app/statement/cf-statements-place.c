/* cf-statements-place.c: see cf-statements-place.h. Run looks who gets one and shows them for review; nothing is drawn or kept until they are saved or printed. One job at a time; it may be stopped, and
 * goes on where it was when it is started again (desk/statement-run.h). */
#include "cf-statements-place.h"
#include "base/date.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-address.h"
#include "cf-ask-dialog.h"
#include "cf-date-entry.h"
#include "cf-print.h"
#include "cf-pick-entry.h"
#include "cf-statement-rows.h"
#include "cf-window.h"
#include "cf-words.h"
#include "store/label.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define LOOK_EVERY_MS 100
#define LATE_SHOWN 6

struct _CfStatementsPlace {
  CfPlace           parent;
  GtkWidget        *date_bin, *kind_drop, *whom_drop, *who_bin, *detail_check, *run_button, *earlier_button, *earlier_list, *progress_box, *progress_bar, *stop_button, *late_box, *late_label,
                   *pages, *begin_page, *sums_label, *filter_drop, *rows, *outcome_label, *pdfs_button, *file_button, *print_button;
  GtkWidget        *date, *who;
  CfId              customer_id;                                        /* the one */
  CfStatementsWork *looked;                                             /* what is reviewed */
  CfStatementsWork *running;                                            /* the job that is on its way; NULL: none */
  CfStatementsWork *earlier;
  gint64            started;
  guint             tick_id;
  gboolean          prints;                                             /* the print file goes to the printer */
  char             *own_file;                                           /* which then goes */
  GCancellable     *cancel;
};

G_DEFINE_TYPE (CfStatementsPlace, cf_statements_place, CF_TYPE_PLACE)

static CfSession *
session_of (CfStatementsPlace *self)
{
  return cf_place_get_session (CF_PLACE (self));
}

/* For callbacks of jobs: a place that is closed stops its job and is not told any more. */
static GWeakRef *
weak_new (CfStatementsPlace *self)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  return weak;
}

static CfStatementsPlace *
weak_end (GWeakRef *weak)
{
  CfStatementsPlace *self = g_weak_ref_get (weak);
  g_weak_ref_clear (weak);
  g_free (weak);
  return self;
}

/* --- progress --- */

static gboolean
on_tick (gpointer user)
{
  CfStatementsPlace *self = user;
  int done = g_atomic_int_get (&self->running->done), total = g_atomic_int_get (&self->running->total);
  gint64 spent = g_get_monotonic_time () - self->started;
  g_autofree char *text = NULL;
  if (total <= 0 || done == 0) {
    gtk_progress_bar_pulse (GTK_PROGRESS_BAR (self->progress_bar));
    gtk_progress_bar_set_text (GTK_PROGRESS_BAR (self->progress_bar), _("Looking…"));
    return G_SOURCE_CONTINUE;
  }
  int left = (int) (spent / G_USEC_PER_SEC * (total - done) / done);
  text = g_strdup_printf (ngettext ("%d of %d · %d second left", "%d of %d · %d seconds left", left), done, total, left);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress_bar), (double) done / total);
  gtk_progress_bar_set_text (GTK_PROGRESS_BAR (self->progress_bar), text);
  return G_SOURCE_CONTINUE;
}

static void
show_running (CfStatementsPlace *self, gboolean running)
{
  gtk_widget_set_visible (self->progress_box, running);
  gtk_widget_set_sensitive (self->run_button, !running);
  gtk_widget_set_sensitive (self->pdfs_button, !running);
  gtk_widget_set_sensitive (self->file_button, !running);
  gtk_widget_set_sensitive (self->print_button, !running);
  gtk_widget_set_sensitive (self->stop_button, running);
  if (running) {
    self->started = g_get_monotonic_time ();
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress_bar), 0);
    self->tick_id = g_timeout_add (LOOK_EVERY_MS, on_tick, self);
  } else
    g_clear_handle_id (&self->tick_id, g_source_remove);
}

static void
on_stop (CfStatementsPlace *self)
{
  if (self->running)
    g_cancellable_cancel (self->running->stop);
  gtk_widget_set_sensitive (self->stop_button, FALSE);
}

/* --- what came of it --- */

static void
show_sums (CfStatementsPlace *self)
{
  CfMoney total;
  g_autoptr (GArray) kept = cf_statement_rows_dup_kept (CF_STATEMENT_ROWS (self->rows), &total);
  guint all = cf_statement_rows_count (CF_STATEMENT_ROWS (self->rows), 0), failed = cf_statement_rows_count (CF_STATEMENT_ROWS (self->rows), 6);
  g_autofree char *money = cf_session_money (session_of (self), total);
  g_autofree char *text = kept->len == all ? g_strdup_printf (ngettext ("%u statement · %s", "%u statements · %s", all), all, money) :
                                             g_strdup_printf (ngettext ("%u of %u statement · %s", "%u of %u statements · %s", all), kept->len, all, money);
  g_autofree char *more = failed ? g_strdup_printf (ngettext ("%s · %u could not be drawn", "%s · %u could not be drawn", failed), text, failed) : g_strdup (text);
  gtk_label_set_label (GTK_LABEL (self->sums_label), more);
  gboolean any = kept->len > 0 && !self->running;
  gtk_widget_set_sensitive (self->pdfs_button, any);
  gtk_widget_set_sensitive (self->file_button, any);
  gtk_widget_set_sensitive (self->print_button, any);
}

/* D26: what is dated within an earlier run and came after it is named. */
static void
show_late (CfStatementsPlace *self, const CfStatementResult *result)
{
  guint n = result->late ? result->late->len : 0;
  g_autoptr (GString) text = g_string_new (NULL);
  gtk_widget_set_visible (self->late_box, n > 0);
  if (n == 0)
    return;
  g_string_append_printf (text, ngettext ("Since an earlier run for this day %u entry came that is dated on or before it:", "Since an earlier run for this day %u entries came that are dated on or before it:", n), n);
  for (guint i = 0; i < MIN (n, LATE_SHOWN); i++) {
    const CfLateFact *late = &g_array_index (result->late, CfLateFact, i);
    g_autofree char *what = late->kind ? cf_words_titled (late->kind, late->number) : g_strdup (_("Put on another item"));
    g_autofree char *date = cf_session_date (session_of (self), late->date), *money = cf_session_money (session_of (self), late->amount_minor);
    g_string_append_printf (text, "\n%s · %s · %s", what, date, money);
  }
  if (n > LATE_SHOWN)
    g_string_append (text, "\n…");
  gtk_label_set_label (GTK_LABEL (self->late_label), text->str);
}

static void
show_looked (CfStatementsPlace *self, CfStatementsWork *work)
{
  guint n = work->result.done ? work->result.done->len : 0;
  g_clear_pointer (&self->looked, cf_statements_work_unref);
  self->looked = cf_statements_work_ref (work);
  cf_statement_rows_set (CF_STATEMENT_ROWS (self->rows), work);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->filter_drop), 0);
  gtk_label_set_label (GTK_LABEL (self->outcome_label), "");
  if (n == 0)
    g_object_set (self->begin_page, "title", _("Nobody Gets One"), "description", _("Nothing is open on that day. Choose another day or kind."), NULL);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), n ? "review" : "begin");
  show_late (self, &work->result);
  if (n && gtk_widget_get_mapped (self->rows))
    gtk_widget_grab_focus (self->rows);
}

static void
print_own_file (CfStatementsPlace *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  gsize length;
  if (g_file_get_contents (self->own_file, &contents, &length, &error)) {
    g_autoptr (GBytes) pdf = g_bytes_new_take (g_steal_pointer (&contents), length);
    cf_print (GTK_WIDGET (self), CF_PRINT_DOCUMENT, _("Print Statements"), pdf);
  } else
    cf_ask_tell (GTK_WIDGET (self), _("It Was Not Printed"), error->message);
  g_unlink (self->own_file);
}

static void
show_drawn (CfStatementsPlace *self, CfStatementsWork *work)
{
  const CfStatementResult *result = &work->result;
  guint n = result->n_drawn + result->n_there, pages = 0;
  for (guint i = 0; i < result->done->len; i++)
    pages += ((CfStatementDone *) result->done->pdata[i])->pages;
  const char *where = self->prints ? _("to the printer") : work->print_file ? work->print_file : work->folder;
  g_autofree char *text = g_strdup_printf (ngettext ("%u statement, %u pages: %s", "%u statements, %u pages: %s", n), n, pages, where);
  gtk_label_set_label (GTK_LABEL (self->outcome_label), text);
  gtk_widget_set_tooltip_text (self->outcome_label, text);
  show_late (self, result);
  if (result->n_failed > 0) {                                           /* they stay on the list, each with what was wrong */
    g_clear_pointer (&work->before, g_hash_table_unref);
    work->before = self->looked && self->looked->before ? g_hash_table_ref (self->looked->before) : NULL;
    cf_statement_rows_set (CF_STATEMENT_ROWS (self->rows), work);
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->filter_drop), 6);
  }
  if (self->prints)
    print_own_file (self);
}

static void load_earlier (CfStatementsPlace *self);

static void
on_done (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (CfStatementsPlace) self = weak_end (user);
  g_autoptr (GError) error = NULL;
  CfStatementsWork *work = cf_session_finish (result, &error);
  if (!self || !self->running) {                                        /* the place is gone */
    g_clear_pointer (&work, cf_statements_work_unref);
    return;
  }
  g_clear_pointer (&self->running, cf_statements_work_unref);
  show_running (self, FALSE);
  if (!work && g_error_matches (error, CF_ERROR, CF_ERROR_RETRY))
    gtk_label_set_label (GTK_LABEL (self->outcome_label), _("Stopped. What is drawn stays; run it again and it goes on from there."));
  else if (!work)
    cf_ask_tell (GTK_WIDGET (self), _("The Run Did Not End Well"), error->message);
  else if (work->outcome != CF_OK)
    cf_act_show (GTK_WIDGET (self), work->outcome, &work->who.refusal, NULL);
  else if (work->looks)
    show_looked (self, work);
  else {
    show_drawn (self, work);
    load_earlier (self);
  }
  g_clear_pointer (&work, cf_statements_work_unref);
  show_sums (self);
}

/* Takes @work over. */
static void
start (CfStatementsPlace *self, CfStatementsWork *work)
{
  self->running = work;
  show_running (self, TRUE);
  cf_session_job (session_of (self), cf_statements_run, cf_statements_work_ref (work), cf_statements_work_unref, cf_statements_work_unref, NULL, on_done, weak_new (self));
}

static CfStatementsWork *
work_as_asked (CfStatementsPlace *self)
{
  CfStatementsWork *work = cf_statements_work_new (session_of (self));
  CfDate date = 0;
  work->as_of = cf_date_entry_get (CF_DATE_ENTRY (self->date), &date) && date ? date : cf_session_today (session_of (self));
  work->kind = (CfStatementKind) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->kind_drop));
  work->detail = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->detail_check));
  work->whom = (CfStatementsFor) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->whom_drop));
  return work;
}

static void
on_run (CfStatementsPlace *self)
{
  if (self->running)
    return;
  CfStatementsWork *work = work_as_asked (self);
  work->looks = TRUE;
  if (work->whom == CF_FOR_ONE && !self->customer_id) {
    cf_pick_entry_set_error (CF_PICK_ENTRY (self->who), _("Choose a customer."));
    gtk_widget_grab_focus (self->who);
    cf_statements_work_unref (work);
    return;
  }
  if (work->whom == CF_FOR_ONE) {
    work->customers = g_array_new (FALSE, FALSE, sizeof (CfId));
    g_array_append_val (work->customers, self->customer_id);
  }
  start (self, work);
}

/* Where PDFs lie while a print file is made: the run is kept with their hashes, and goes on after a cut. */
static char *
own_folder (CfStatementsPlace *self, CfDate as_of)
{
  char day[16];
  g_autofree char *ledger = g_compute_checksum_for_string (G_CHECKSUM_SHA256, cf_session_get_path (session_of (self)), -1);
  ledger[16] = '\0';
  return g_build_filename (g_get_user_cache_dir (), "counterfoil", "statements", ledger, cf_date_iso (day, sizeof day, as_of), NULL);
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
    start (self, cf_statements_work_ref (data));
  else if (outcome != CF_OK && outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (self), outcome, refusal, error);
}

void
cf_statements_place_draw (CfStatementsPlace *self, const char *folder, const char *print_file)
{
  CfMoney total;
  if (self->running || !self->looked)
    return;
  CfStatementsWork *work = cf_statements_work_new (session_of (self));
  work->as_of = self->looked->as_of;
  work->kind = self->looked->kind;
  work->detail = self->looked->detail;
  work->customers = cf_statement_rows_dup_kept (CF_STATEMENT_ROWS (self->rows), &total);
  work->folder = folder ? g_strdup (folder) : own_folder (self, work->as_of);
  work->print_file = g_strdup (print_file);
  if (work->customers->len == 0)
    cf_statements_work_unref (work);
  else
    cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = session_of (self), .title = _("Run Statements"), .id = work->id, .work = ask_leave, .data = work, .data_free = cf_statements_work_unref,
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
    self->prints = FALSE;
    cf_statements_place_draw (self, folder ? path : NULL, folder ? NULL : path);
  }
  g_object_unref (dialog);
}

static void
choose (CfStatementsPlace *self, gboolean folder)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (folder ? _("A Folder for the PDFs") : _("Save Print File"), GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                                               folder ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER : GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  char day[16];
  g_autofree char *name = g_strdup_printf (_("Statements %s.pdf"), cf_date_iso (day, sizeof day, self->looked ? self->looked->as_of : 0));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  if (!folder)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_chosen), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
on_pdfs (CfStatementsPlace *self)
{
  choose (self, TRUE);
}

static void
on_file (CfStatementsPlace *self)
{
  choose (self, FALSE);
}

static void
on_print (CfStatementsPlace *self)
{
  g_autoptr (GError) error = NULL;
  g_clear_pointer (&self->own_file, g_free);
  int fd = g_file_open_tmp ("counterfoil-XXXXXX.pdf", &self->own_file, &error);
  if (fd < 0) {
    cf_ask_tell (GTK_WIDGET (self), _("It Was Not Printed"), error->message);
    return;
  }
  g_close (fd, NULL);
  self->prints = TRUE;
  cf_statements_place_draw (self, NULL, self->own_file);
}

/* --- one of them --- */

static void
show_preview (CfStatementsPlace *self, const CfStatementsWork *work)
{
  const CfStatementDone *done = work->result.done->len ? work->result.done->pdata[0] : NULL;
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "default-width", 840, "default-height", 760, "title", _("Statement"), "transient-for", gtk_widget_get_root (GTK_WIDGET (self)),
                                    "destroy-with-parent", TRUE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new (), *scroller = gtk_scrolled_window_new (), *pages = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (_("Statement"), done && done->name ? done->name : ""));
  for (guint i = 0; i < work->pages->len; i++) {
    GtkWidget *page = gtk_picture_new_for_paintable (work->pages->pdata[i]);
    g_autofree char *name = g_strdup_printf (_("Page %u"), i + 1);
    gtk_picture_set_can_shrink (GTK_PICTURE (page), FALSE);
    gtk_picture_set_alternative_text (GTK_PICTURE (page), name);
    gtk_widget_set_halign (page, GTK_ALIGN_CENTER);
    gtk_widget_add_css_class (page, "card");
    gtk_box_append (GTK_BOX (pages), page);
  }
  g_object_set (pages, "margin-top", 12, "margin-bottom", 12, "margin-start", 12, "margin-end", 12, NULL);
  g_object_set (scroller, "child", pages, "vexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), scroller);
  adw_window_set_content (ADW_WINDOW (window), box);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
  gtk_window_present (GTK_WINDOW (window));
}

static void
on_previewed (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (CfStatementsPlace) self = weak_end (user);
  g_autoptr (GError) error = NULL;
  CfStatementsWork *work = cf_session_finish (result, &error);
  if (!self || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    ;
  else if (!work)
    cf_ask_tell (GTK_WIDGET (self), _("It Could Not Be Drawn"), error->message);
  else if (work->outcome != CF_OK)
    cf_act_show (GTK_WIDGET (self), work->outcome, &work->who.refusal, NULL);
  else
    show_preview (self, work);
  g_clear_pointer (&work, cf_statements_work_unref);
}

static void
on_preview (CfStatementsPlace *self, gint64 customer_id)
{
  CfStatementsWork *work = cf_statements_work_new (session_of (self));
  work->as_of = self->looked ? self->looked->as_of : cf_session_today (session_of (self));
  work->kind = self->looked ? self->looked->kind : 0;
  work->detail = self->looked && self->looked->detail;
  work->customers = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_array_append_val (work->customers, customer_id);
  cf_session_job (session_of (self), cf_statements_preview, work, cf_statements_work_unref, cf_statements_work_unref, NULL, on_previewed, weak_new (self));
}

/* --- earlier runs --- */

static const char *
kind_words (CfStatementKind kind)
{
  switch (kind) {
  case CF_STATEMENT_OPEN_ITEM: return _("Open item");
  case CF_STATEMENT_OVERDUE: return _("Overdue only");
  case CF_STATEMENT_ACTIVITY: return _("Activity");
  default: return _("Each customer's own kind");
  }
}

static void
on_earlier_read (GObject *source, GAsyncResult *result, gpointer user)
{
  CfStatementsPlace *self = user;                                       /* alive: else it was cancelled */
  CfStatementsWork *work = cf_session_finish (result, NULL);
  GtkListBoxRow *row;
  if (!work)
    return;
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->earlier_list), 0)))
    gtk_list_box_remove (GTK_LIST_BOX (self->earlier_list), GTK_WIDGET (row));
  for (guint i = 0; i < work->runs->len; i++) {
    const CfEarlierRun *run = &g_array_index (work->runs, CfEarlierRun, i);
    g_autofree char *date = cf_session_date (session_of (self), run->as_of), *money = cf_session_money (session_of (self), run->total_minor), *made = cf_session_time (session_of (self), cf_id_instant (run->id));
    g_autofree char *title = g_strdup_printf (ngettext ("%s · %u statement · %s", "%s · %u statements · %s", run->n), date, run->n, money);
    g_autofree char *subtitle = g_strdup_printf (_("%s · made %s"), kind_words (run->kind), made);
    gtk_list_box_append (GTK_LIST_BOX (self->earlier_list), g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle, "activatable", TRUE, NULL));
  }
  g_clear_pointer (&self->earlier, cf_statements_work_unref);
  self->earlier = work;
}

static void
load_earlier (CfStatementsPlace *self)
{
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (session_of (self), cf_statements_earlier, cf_statements_work_new (session_of (self)), cf_statements_work_unref, cf_statements_work_unref, self->cancel, on_earlier_read, self);
}

/* The same question again. */
static void
on_earlier (CfStatementsPlace *self, GtkListBoxRow *row)
{
  const CfEarlierRun *run = &g_array_index (self->earlier->runs, CfEarlierRun, gtk_list_box_row_get_index (row));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->earlier_button));
  cf_date_entry_set (CF_DATE_ENTRY (self->date), run->as_of);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->kind_drop), run->kind);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->whom_drop), CF_FOR_ALL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->detail_check), run->detail);
  on_run (self);
}

/* --- the place --- */

static void
on_whom (CfStatementsPlace *self)
{
  gtk_widget_set_visible (self->who_bin, gtk_drop_down_get_selected (GTK_DROP_DOWN (self->whom_drop)) == CF_FOR_ONE);
}

static void
on_picked (CfStatementsPlace *self, gint64 id)
{
  self->customer_id = id;
  cf_pick_entry_set_error (CF_PICK_ENTRY (self->who), NULL);
}

static void
on_who_typed (CfStatementsPlace *self)
{
  self->customer_id = 0;
}

static void
on_filter (CfStatementsPlace *self)
{
  cf_statement_rows_filter (CF_STATEMENT_ROWS (self->rows), gtk_drop_down_get_selected (GTK_DROP_DOWN (self->filter_drop)));
}

static void
on_rows_changed (CfStatementsPlace *self)
{
  show_sums (self);
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, CfStatementsPlace *self)
{
  if (key == GDK_KEY_F5)
    on_run (self);
  else if (key == GDK_KEY_p && (state & GDK_CONTROL_MASK) && gtk_widget_get_mapped (self->print_button) && gtk_widget_get_sensitive (self->print_button))
    on_print (self);
  else
    return FALSE;
  return TRUE;
}

static gboolean
cf_statements_place_open (CfPlace *place, const char *word, const char *path)
{
  CfStatementsPlace *self = CF_STATEMENTS_PLACE (place);
  CfId customer_id = cf_address_id (path, "customer");
  CfDate as_of = cf_address_date (path, "as_of");
  g_autofree char *what = cf_address_path (path);
  if (*what && strcmp (what, "new") != 0)
    return FALSE;
  if (as_of)
    cf_date_entry_set (CF_DATE_ENTRY (self->date), as_of);
  if (customer_id) {
    g_autofree char *name = cf_label (cf_session_get_shop (session_of (self))->db, &CF_CUSTOMER, customer_id, NULL);
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->whom_drop), CF_FOR_ONE);
    cf_pick_entry_set_text (CF_PICK_ENTRY (self->who), name ? name : "");
    self->customer_id = customer_id;
    on_run (self);
  }
  load_earlier (self);
  return TRUE;
}

static void
cf_statements_place_enter (CfPlace *place)
{
  CfStatementsPlace *self = CF_STATEMENTS_PLACE (place);
  gtk_widget_grab_focus (self->looked ? self->rows : self->run_button);
}

static void
cf_statements_place_constructed (GObject *object)
{
  CfStatementsPlace *self = CF_STATEMENTS_PLACE (object);
  CfSession *session = session_of (self);
  G_OBJECT_CLASS (cf_statements_place_parent_class)->constructed (object);
  self->date = cf_date_entry_new (session, _("As of"));
  self->who = cf_pick_entry_new (session, cf_pick_customers, _("Customer"), _("Customer"));
  adw_bin_set_child (ADW_BIN (self->date_bin), self->date);
  adw_bin_set_child (ADW_BIN (self->who_bin), self->who);
  g_object_set (self->rows, "session", session, NULL);
  if (session)
    cf_date_entry_set (CF_DATE_ENTRY (self->date), cf_session_today (session));
  g_signal_connect_object (self->who, "picked", G_CALLBACK (on_picked), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->who, "changed", G_CALLBACK (on_who_typed), self, G_CONNECT_SWAPPED);
}

static void
cf_statements_place_dispose (GObject *object)
{
  CfStatementsPlace *self = CF_STATEMENTS_PLACE (object);
  if (self->running)
    g_cancellable_cancel (self->running->stop);
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_pointer (&self->running, cf_statements_work_unref);
  g_clear_pointer (&self->looked, cf_statements_work_unref);
  g_clear_pointer (&self->earlier, cf_statements_work_unref);
  g_clear_pointer (&self->own_file, g_free);
  G_OBJECT_CLASS (cf_statements_place_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget, CfStatementsPlace, child)

static void
cf_statements_place_class_init (CfStatementsPlaceClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  CfPlaceClass *place = CF_PLACE_CLASS (klass);
  G_OBJECT_CLASS (klass)->constructed = cf_statements_place_constructed;
  G_OBJECT_CLASS (klass)->dispose = cf_statements_place_dispose;
  place->open = cf_statements_place_open;
  place->enter = cf_statements_place_enter;
  g_type_ensure (CF_TYPE_STATEMENT_ROWS);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-statements-place.ui");
  BIND (date_bin); BIND (kind_drop); BIND (whom_drop); BIND (who_bin); BIND (detail_check); BIND (run_button); BIND (earlier_button); BIND (earlier_list); BIND (progress_box);
  BIND (progress_bar); BIND (stop_button); BIND (late_box); BIND (late_label); BIND (pages); BIND (begin_page); BIND (sums_label); BIND (filter_drop); BIND (rows); BIND (outcome_label);
  BIND (pdfs_button); BIND (file_button); BIND (print_button);
  gtk_widget_class_bind_template_callback (widget, on_whom);
  gtk_widget_class_bind_template_callback (widget, on_run);
  gtk_widget_class_bind_template_callback (widget, on_stop);
  gtk_widget_class_bind_template_callback (widget, on_earlier);
  gtk_widget_class_bind_template_callback (widget, on_filter);
  gtk_widget_class_bind_template_callback (widget, on_rows_changed);
  gtk_widget_class_bind_template_callback (widget, on_preview);
  gtk_widget_class_bind_template_callback (widget, on_pdfs);
  gtk_widget_class_bind_template_callback (widget, on_file);
  gtk_widget_class_bind_template_callback (widget, on_print);
}

static void
cf_statements_place_init (CfStatementsPlace *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
