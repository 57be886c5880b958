/* cf-job-page-show.c: what a job's page shows, of what was read. Buttons and rows are made anew. */
#include "cf-job-page-private.h"
#include "cf-order-acts.h"
#include "cf-order-words.h"
#include "cf-warnings.h"
#include "cf-work-file-row.h"
#include "cf-wrap-box.h"
#include <glib/gi18n-lib.h>

/* --- what it is --- */

static void
show_due (CfJobPage *self)
{
  CfDate due = self->job->row.due;
  int days = due ? (int) (due - cf_session_today (self->session)) : 0;
  gboolean made = self->job->row.stage == CF_STAGE_DONE || self->job->row.stage == CF_STAGE_CANCELLED;
  g_autofree char *date = cf_order_due_words (self->session, due, self->job->row.due_minute), *about = NULL;
  if (due && !made)
    about = days == 0 ? g_strdup (_("today")) : days == 1 ? g_strdup (_("tomorrow")) : days > 0 ? g_strdup_printf (ngettext ("in %d day", "in %d days", (gulong) days), days)
          : g_strdup_printf (ngettext ("%d day late", "%d days late", (gulong) -days), -days);
  gtk_label_set_label (GTK_LABEL (self->due), due ? date : _("No date"));
  gtk_label_set_label (GTK_LABEL (self->due_about), about ? about : "");
  gtk_widget_remove_css_class (self->due, "error");
  gtk_widget_remove_css_class (self->due, "warning");
  if (due && !made && days <= 0)
    gtk_widget_add_css_class (self->due, days < 0 ? "error" : "warning");
}

static const char *
proof_words (const CfOrderJob *job)
{
  if (!job->proof.id)
    return _("None");
  return job->proof_state == CF_PROOF_APPROVED ? _("✓ Approved") : job->proof_state == CF_PROOF_CHANGES ? _("✕ Changes asked for") : _("◇ Waits for the customer");
}

static void
show_facts (CfJobPage *self)
{
  const CfOrderJob *job = self->job;
  const CfOrder *order = &self->data->order->order;
  const char *style;
  g_autofree char *state = cf_order_job_cell (&job->row, &style), *quantity = cf_order_quantity_words (self->session, job->row.quantity);
  g_autofree char *amount = g_strjoin (" ", quantity, job->job.unit && *job->job.unit ? job->job.unit : NULL, NULL), *back = g_strdup_printf (_("Order %s"), order->number);
  gtk_label_set_label (GTK_LABEL (self->number), job->row.number);
  gtk_label_set_label (GTK_LABEL (self->state), state);
  gtk_label_set_label (GTK_LABEL (self->customer_name), self->data->order->customer);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->customer), GTK_ACCESSIBLE_PROPERTY_LABEL, self->data->order->customer, -1);
  gtk_label_set_label (GTK_LABEL (self->order), back);
  gtk_label_set_label (GTK_LABEL (self->what), job->row.description);
  gtk_label_set_label (GTK_LABEL (self->options), job->job.options ? job->job.options : "");
  gtk_widget_set_visible (self->options, job->job.options && *job->job.options);
  gtk_label_set_label (GTK_LABEL (self->quantity), amount);
  gtk_label_set_label (GTK_LABEL (self->who), *self->data->who ? self->data->who : _("Nobody yet"));
  gtk_label_set_label (GTK_LABEL (self->proof), proof_words (job));
  gtk_widget_set_visible (self->look, job->proof.id != 0);
  show_due (self);
  cf_warnings_clear (self->warnings);
  if (order->cancelled || job->row.removed)
    cf_warnings_add (self->warnings, TRUE, "action-unavailable-symbolic", order->cancelled ? _("The order was cancelled: nothing is made.") : _("This job was taken out of its order: nothing is made."));
  else if (order->rush && job->row.stage < CF_STAGE_DONE)
    cf_warnings_add (self->warnings, FALSE, "alarm-symbolic", _("This order is in a hurry."));
  if (job->outdated)
    cf_warnings_add (self->warnings, FALSE, "dialog-information-symbolic", _("An answer came to an older proof: look at the order."));
  gtk_widget_set_visible (self->warnings, gtk_widget_get_first_child (self->warnings) != NULL);
}

/* --- its steps --- */

gboolean
cf_job_page_can_move (CfJobPage *self)
{
  return self->job && !self->data->order->order.cancelled && !self->job->row.removed && !self->job->row.charge;
}

void
cf_job_page_move (CfJobPage *self, const CfItemStatus *status)
{
  g_autofree char *said = g_strdup_printf ("%s · %s", self->job->row.number, status->name);
  if (status->id != self->job->row.status_id)
    cf_order_move_job (GTK_WIDGET (self), self->session, self->job->row.id, status->id, said);
}

static void
on_step (GtkWidget *button, CfJobPage *self)
{
  guint at = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "at"));
  if (cf_job_page_can_move (self) && at < self->data->order->statuses->len)
    cf_job_page_move (self, &g_array_index (self->data->order->statuses, CfItemStatus, at));
}

/* A step that has a figure on the keyboard shows it. */
static GtkWidget *
step_button (CfJobPage *self, guint at, const CfItemStatus *status)
{
  GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9), *label = gtk_label_new (status->name);
  gboolean here = status->id == self->job->row.status_id;
  gtk_box_append (GTK_BOX (box), label);
  if (at < 9) {
    g_autofree char *key = g_strdup_printf ("%u", at + 1);
    GtkWidget *shown = gtk_label_new (key);
    gtk_widget_add_css_class (shown, "key");
    gtk_box_append (GTK_BOX (box), shown);
  }
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_sensitive (button, !here);
  gtk_widget_add_css_class (button, "cf-step");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, status->name, -1);
  g_object_set_data (G_OBJECT (button), "at", GUINT_TO_POINTER (at));
  g_signal_connect (button, "clicked", G_CALLBACK (on_step), self);
  return button;
}

static void
show_steps (CfJobPage *self)
{
  const CfItemStatus *next = cf_job_page_can_move (self) ? cf_order_data_next (self->data->order, self->job) : NULL;
  GArray *statuses = self->data->order->statuses;
  for (guint i = 0; i < self->step_buttons->len; i++)
    gtk_widget_unparent (self->step_buttons->pdata[i]);
  g_ptr_array_set_size (self->step_buttons, 0);
  gtk_widget_set_visible (self->next_box, next != NULL);
  if (next) {
    g_autofree char *accessible = g_strdup_printf (_("Move %s on to %s"), self->job->row.number, next->name);
    gtk_label_set_label (GTK_LABEL (self->next_label), next->name);
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->next), GTK_ACCESSIBLE_PROPERTY_LABEL, accessible, -1);
  }
  for (guint i = 0; i < statuses->len && cf_job_page_can_move (self); i++) {
    GtkWidget *button = step_button (self, i, &g_array_index (statuses, CfItemStatus, i));
    cf_wrap_box_append (CF_WRAP_BOX (self->steps), button);
    g_ptr_array_add (self->step_buttons, button);
  }
  gtk_widget_set_visible (self->steps_title, self->step_buttons->len > 0);
}

/* --- files and comments --- */

static GtkWidget *
add_row (GtkWidget *group, GPtrArray *rows, GtkWidget *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_ptr_array_add (rows, row);
  return row;
}

static void
add_note (CfJobPage *self, const char *text, const char *about)
{
  GtkWidget *row;
  if (!text || !*text)
    return;
  row = add_row (self->notes, self->note_rows, adw_action_row_new ());
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
}

static void
empty (GtkWidget *group, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), rows->pdata[i]);
  g_ptr_array_set_size (rows, 0);
}

static void
show_lists (CfJobPage *self)
{
  const CfOrderData *d = self->data->order;
  empty (self->files, self->file_rows);
  empty (self->notes, self->note_rows);
  for (guint i = 0; i < d->files->len; i++)
    add_row (self->files, self->file_rows, cf_work_file_row_new (self->session, &g_array_index (d->files, CfWorkFile, i)));
  add_note (self, self->job->job.note, _("About this job"));
  add_note (self, d->order.remark, _("For the shop"));
  for (guint i = 0; i < d->notes->len; i++) {
    const CfOrderNote *note = &g_array_index (d->notes, CfOrderNote, i);
    g_autofree char *time = cf_session_time (self->session, note->at), *about = g_strdup_printf ("%s · %s", *note->who ? note->who : _("The shop"), time);
    add_note (self, note->text, about);
  }
  gtk_widget_set_visible (self->files, self->file_rows->len > 0);
  gtk_widget_set_visible (self->notes, self->note_rows->len > 0);
}

void
cf_job_page_show (CfJobPage *self)
{
  show_facts (self);
  show_steps (self);
  show_lists (self);
}
