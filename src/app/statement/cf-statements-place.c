/* cf-statements-place.c: see cf-statements-place.h. Run looks who gets one and shows them for review; nothing is drawn or kept until they are saved or printed. One job at a time; it may be stopped, and
 * goes on where it was when it is started again (desk/statement-run.h). */
#include "cf-statements-place-private.h"
#include "base/date.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-address.h"
#include "cf-ask-dialog.h"
#include "cf-date-entry.h"
#include "cf-pick-entry.h"
#include "cf-statement-preview.h"
#include "cf-statement-rows.h"
#include "cf-statements-earlier.h"
#include "cf-window.h"
#include "cf-wrap-box.h"
#include "cf-words.h"
#include "store/label.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define LOOK_EVERY_MS 100
#define LATE_SHOWN 6

G_DEFINE_TYPE (CfStatementsPlace, cf_statements_place, CF_TYPE_PLACE)

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
  guint all = cf_statement_rows_count (CF_STATEMENT_ROWS (self->rows), 0), failed = cf_statement_rows_count (CF_STATEMENT_ROWS (self->rows), CF_ROWS_NOT_DRAWN);
  g_autofree char *money = cf_session_money (cf_statements_place_session (self), total);
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
void
cf_statements_place_show_late (CfStatementsPlace *self, const CfStatementResult *result)
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
    g_autofree char *date = cf_session_date (cf_statements_place_session (self), late->date), *money = cf_session_money (cf_statements_place_session (self), late->amount_minor);
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
  cf_statements_place_set_folder (self, NULL);
  if (n == 0)
    g_object_set (self->begin_page, "title", _("Nobody Gets One"), "description", _("Nothing is open on that day. Choose another day or kind."), NULL);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), n ? "review" : "begin");
  cf_statements_place_show_late (self, &work->result);
  if (n && gtk_widget_get_mapped (self->rows))
    gtk_widget_grab_focus (self->rows);
}

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
    cf_statements_place_show_drawn (self, work);
    cf_statements_earlier_load (CF_STATEMENTS_EARLIER (self->earlier));
  }
  if (!self->running)
    cf_statements_place_drop_own_file (self);                           /* stopped, refused or failed: it was not printed */
  g_clear_pointer (&work, cf_statements_work_unref);
  show_sums (self);
}

void
cf_statements_place_start (CfStatementsPlace *self, CfStatementsWork *work)
{
  self->running = work;
  show_running (self, TRUE);
  cf_session_job (cf_statements_place_session (self), cf_statements_run, cf_statements_work_ref (work), cf_statements_work_unref, cf_statements_work_unref, NULL, on_done, weak_new (self));
}

static CfStatementsWork *
work_as_asked (CfStatementsPlace *self)
{
  CfStatementsWork *work = cf_statements_work_new (cf_statements_place_session (self));
  CfDate date = 0;
  work->as_of = cf_date_entry_get (CF_DATE_ENTRY (self->date), &date) && date ? date : cf_session_today (cf_statements_place_session (self));
  work->kind = (CfStatementKind) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->kind_drop));
  work->detail = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->detail_check));
  work->whom = (CfStatementsFor) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->whom_drop));
  return work;
}

static void
on_run (CfStatementsPlace *self)
{
  CfDate date;
  if (self->running)
    return;
  if (!cf_date_entry_get (CF_DATE_ENTRY (self->date), &date)) {         /* the entry says why */
    gtk_widget_grab_focus (self->date);
    return;
  }
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
  cf_statements_place_start (self, work);
}

static void
on_preview (CfStatementsPlace *self, gint64 customer_id)
{
  cf_statement_preview_show (GTK_WIDGET (self), cf_statements_place_session (self), self->looked, customer_id);
}

/* The same question again. */
static void
on_again (CfStatementsPlace *self, const CfEarlierRun *run)
{
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
  cf_statements_place_set_folder (self, NULL);                          /* it is another run from here on */
  gtk_label_set_label (GTK_LABEL (self->outcome_label), "");
  show_sums (self);
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, CfStatementsPlace *self)
{
  if (key == GDK_KEY_F5)
    on_run (self);
  else if (key == GDK_KEY_p && (state & GDK_CONTROL_MASK) && gtk_widget_get_mapped (self->print_button) && gtk_widget_get_sensitive (self->print_button))
    cf_statements_place_on_print (self);
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
    g_autofree char *name = cf_label (cf_session_get_shop (cf_statements_place_session (self))->db, &CF_CUSTOMER, customer_id, NULL);
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->whom_drop), CF_FOR_ONE);
    cf_pick_entry_set_text (CF_PICK_ENTRY (self->who), name ? name : "");
    self->customer_id = customer_id;
    on_run (self);
  }
  cf_statements_earlier_load (CF_STATEMENTS_EARLIER (self->earlier));
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
  CfSession *session = cf_statements_place_session (self);
  G_OBJECT_CLASS (cf_statements_place_parent_class)->constructed (object);
  self->date = cf_date_entry_new (session, _("As of"));
  self->who = cf_pick_entry_new (session, cf_pick_customers, _("Customer"), _("Customer"));
  adw_bin_set_child (ADW_BIN (self->date_bin), self->date);
  adw_bin_set_child (ADW_BIN (self->who_bin), self->who);
  g_object_set (self->rows, "session", session, NULL);
  g_object_set (self->earlier, "session", session, NULL);
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
  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_pointer (&self->running, cf_statements_work_unref);
  g_clear_pointer (&self->looked, cf_statements_work_unref);
  cf_statements_place_drop_own_file (self);
  g_clear_pointer (&self->folder, g_free);
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
  g_type_ensure (CF_TYPE_STATEMENTS_EARLIER);
  g_type_ensure (CF_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-statements-place.ui");
  BIND (date_bin); BIND (kind_drop); BIND (whom_drop); BIND (who_bin); BIND (detail_check); BIND (run_button); BIND (earlier); BIND (progress_box);
  BIND (progress_bar); BIND (stop_button); BIND (late_box); BIND (late_label); BIND (pages); BIND (begin_page); BIND (sums_label); BIND (filter_drop); BIND (rows); BIND (outcome_label);
  BIND (folder_button); BIND (pdfs_button); BIND (file_button); BIND (print_button);
  gtk_widget_class_bind_template_callback (widget, on_whom);
  gtk_widget_class_bind_template_callback (widget, on_run);
  gtk_widget_class_bind_template_callback (widget, on_stop);
  gtk_widget_class_bind_template_callback (widget, on_again);
  gtk_widget_class_bind_template_callback (widget, on_filter);
  gtk_widget_class_bind_template_callback (widget, on_rows_changed);
  gtk_widget_class_bind_template_callback (widget, on_preview);
  gtk_widget_class_install_action (widget, "statements.elsewhere", NULL, cf_statements_place_on_elsewhere);
  gtk_widget_class_bind_template_callback_full (widget, "on_folder", G_CALLBACK (cf_statements_place_on_folder));
  gtk_widget_class_bind_template_callback_full (widget, "on_pdfs", G_CALLBACK (cf_statements_place_on_pdfs));
  gtk_widget_class_bind_template_callback_full (widget, "on_file", G_CALLBACK (cf_statements_place_on_file));
  gtk_widget_class_bind_template_callback_full (widget, "on_print", G_CALLBACK (cf_statements_place_on_print));
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
