/* cf-order-jobs.c: the jobs of an order's page: what each is, its step with the next one a press away, its proof, and a menu of all that is done to it. */
#include "cf-order-page-private.h"
#include "cf-order-acts.h"
#include "cf-order-words.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static void
move_to (CfOrderPage *self, const CfOrderJob *job, const CfItemStatus *status)
{
  g_autofree char *said = g_strdup_printf ("%s · %s", job->row.number, status->name);
  cf_order_move_job (GTK_WIDGET (self), self->session, job->row.id, status->id, said);
}

static void
on_next (GtkWidget *button, CfOrderPage *self)
{
  const CfOrderJob *job = g_object_get_data (G_OBJECT (button), "what");
  const CfItemStatus *next = cf_order_data_next (self->data, job);
  if (next)
    move_to (self, job, next);
}

static guint
place_of (const CfOrderData *data, CfId status_id)
{
  for (guint i = 0; i < data->statuses->len; i++)
    if (g_array_index (data->statuses, CfItemStatus, i).id == status_id)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

/* The list says where the job is, until it has moved: it may be refused. */
static void
on_status (GtkWidget *list, GParamSpec *spec, CfOrderPage *self)
{
  const CfOrderJob *job = g_object_get_data (G_OBJECT (list), "what");
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (list));
  if (at >= self->data->statuses->len || g_array_index (self->data->statuses, CfItemStatus, at).id == job->row.status_id)
    return;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (list), place_of (self->data, job->row.status_id));
  move_to (self, job, &g_array_index (self->data->statuses, CfItemStatus, at));
}

static char *
proof_words (const CfOrderJob *job)
{
  int version = (int) job->proof.version;
  switch (job->proof_state) {
  case CF_PROOF_APPROVED: return g_strdup_printf (_("proof %d approved"), version);
  case CF_PROOF_CHANGES: return g_strdup_printf (_("changes asked for to proof %d"), version);
  case CF_PROOF_REPLACED: return g_strdup_printf (_("proof %d was replaced"), version);
  case CF_PROOF_WAITING:
  default: return g_strdup_printf (_("proof %d waits for the customer"), version);
  }
}

/* What stands below a job: quantity and price, when it is due, its proof, what of it was billed. */
static char *
job_words (CfOrderPage *self, const CfOrderJob *job)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *quantity = cf_order_quantity_words (self->session, job->row.quantity), *price = cf_order_price_words (self->session, job->job.unit_price);
  g_ptr_array_add (words, g_strdup_printf ("%s × %s", quantity, price));
  if (job->row.due) {
    g_autofree char *due = cf_order_due_words (self->session, job->row.due, job->row.due_minute);
    g_ptr_array_add (words, g_strdup_printf (_("due %s"), due));
  }
  if (job->proof.id)
    g_ptr_array_add (words, proof_words (job));
  if (job->outdated)
    g_ptr_array_add (words, g_strdup (_("an answer came to an older proof")));
  CfDecimal there = job->row.removed ? 0 : job->row.quantity;
  if (job->billed > there) {
    g_autofree char *billed = cf_order_quantity_words (self->session, job->billed);
    g_ptr_array_add (words, g_strdup_printf (_("%s invoiced: more than there is. Void or credit what was billed twice"), billed));
  } else if (job->billed >= job->row.quantity)
    g_ptr_array_add (words, g_strdup (_("invoiced")));
  else if (job->billed > 0) {
    g_autofree char *billed = cf_order_quantity_words (self->session, job->billed);
    g_ptr_array_add (words, g_strdup_printf (_("%s invoiced"), billed));
  }
  if (job->job.options && *job->job.options)
    g_ptr_array_add (words, g_strdelimit (g_strdup (job->job.options), "\n", ','));
  g_ptr_array_add (words, NULL);
  return g_strjoinv (" · ", (char **) words->pdata);
}

static void
add_steps (CfOrderPage *self, GtkWidget *row, CfOrderJob *job)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  for (guint i = 0; i < self->data->statuses->len; i++)
    gtk_string_list_append (names, g_array_index (self->data->statuses, CfItemStatus, i).name);
  GtkWidget *list = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL);
  g_autofree char *name = g_strdup_printf (_("Status of %s"), job->row.number);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (list), place_of (self->data, job->row.status_id));
  gtk_widget_set_name (list, "status");
  gtk_widget_set_valign (list, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (list), "what", job);
  g_signal_connect_object (list, "notify::selected", G_CALLBACK (on_status), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), list);
  const CfItemStatus *next = cf_order_data_next (self->data, job);
  if (next) {
    g_autofree char *accessible = g_strdup_printf (_("Move %s on to %s"), job->row.number, next->name);
    GtkWidget *button = gtk_button_new_with_label ("→");
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, accessible, -1);
    g_object_set_data (G_OBJECT (button), "what", job);
    g_signal_connect_object (button, "clicked", G_CALLBACK (on_next), self, 0);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
    gtk_widget_set_tooltip_text (button, accessible);
    gtk_widget_set_name (button, "next");
  }
}

/* The acts of cf-order-page.c. */
static void
add_acts (GtkWidget *row, const CfOrderJob *job)
{
  gboolean answered = job->proof_state == CF_PROOF_APPROVED, made = !job->row.charge;
  g_autofree char *name = g_strdup_printf (_("What to do with %s"), job->row.number);
  const CfOrderMenuItem items[] = {
    { _("_Open for Production"), "order.job-open", !made },
    { _("_Edit…"), "order.job-edit", FALSE },
    { _("_Invoice This Job"), "order.job-invoice", job->billed >= job->row.quantity },
    { _("Print _Ticket"), "order.job-ticket", !made },
    { NULL, NULL, FALSE },
    { job->proof.id ? _("Add Newer _Proof…") : _("Add _Proof…"), "order.job-proof", !made },
    { _("_Look at the Proof"), "order.job-look", !job->proof.id },
    { _("_Answer to the Proof…"), "order.job-answer", !job->proof.id || answered },
  };
  cf_order_page_add_menu (row, name, items, G_N_ELEMENTS (items), job->row.id);
}

static void
show_job (CfOrderPage *self, CfOrderJob *job)
{
  const char *style;
  g_autofree char *title = g_strdup_printf ("%s  %s", job->row.number, job->row.description), *words = job_words (self, job), *state = cf_order_job_cell (&job->row, &style);
  GtkWidget *row = cf_order_page_add_row (self, CF_ORDER_JOBS, title, words);
  gboolean stands = !self->data->order.cancelled && !job->row.removed;
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  if (!stands || job->row.charge)
    cf_order_page_add_text (row, state, style);
  else
    add_steps (self, row, job);
  if (stands)
    add_acts (row, job);
}

void
cf_order_page_show_jobs (CfOrderPage *self)
{
  for (guint i = 0; i < self->data->jobs->len; i++)
    show_job (self, &g_array_index (self->data->jobs, CfOrderJob, i));
}

/* --- the focus --- */

int
cf_order_page_focused (CfOrderPage *self, gboolean *ret_next)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  *ret_next = focus && strcmp (gtk_widget_get_name (focus), "next") == 0;
  for (guint i = 0; focus && i < self->rows[CF_ORDER_JOBS]->len; i++)
    if (focus == self->rows[CF_ORDER_JOBS]->pdata[i] || gtk_widget_is_ancestor (focus, self->rows[CF_ORDER_JOBS]->pdata[i]))
      return (int) i;
  return -1;
}

static GtkWidget *
find_next (GtkWidget *widget)
{
  if (strcmp (gtk_widget_get_name (widget), "next") == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_next (child);
    if (found)
      return found;
  }
  return NULL;
}

void
cf_order_page_focus_job (CfOrderPage *self, guint at, gboolean on_next_button)
{
  GtkWidget *next = on_next_button ? find_next (self->rows[CF_ORDER_JOBS]->pdata[at]) : NULL;
  if (!next || !gtk_widget_grab_focus (next))
    gtk_widget_child_focus (self->rows[CF_ORDER_JOBS]->pdata[at], GTK_DIR_TAB_FORWARD);
}
