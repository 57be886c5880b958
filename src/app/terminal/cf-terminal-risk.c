/* cf-terminal-risk.c: see cf-terminal-risk.h. */
#include "cf-terminal-risk.h"
#include "cf-act-run.h"
#include "cf-window.h"
#include "shop/card.h"
#include "store/card-needs.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *group; GPtrArray *rows; GCancellable *reading; } Risk;
typedef struct { CfId attempt_id; gboolean arrived; } Said;

static void
risk_free (gpointer p)
{
  Risk *risk = p;
  g_cancellable_cancel (risk->reading);
  g_clear_object (&risk->reading);
  g_ptr_array_unref (risk->rows);
  g_object_unref (risk->session);
  g_free (risk);
}

static gpointer
read_risk (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfRiskRow));
  g_array_set_clear_func (rows, cf_risk_row_clear);
  return cf_card_risk_rows (shop->db, 0, rows, error) ? g_steal_pointer (&rows) : NULL;
}

static CfOutcome
resolve (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Said *said = data;
  return cf_card_offline_resolve (shop, who, said->attempt_id, said->arrived, error);
}

static void
on_resolved (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer group)
{
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (group, ((const Said *) data)->arrived ? _("Noted: the money is at the bank.") : _("Taken back: what it had paid is open again."));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (group, outcome, refusal, error);
}

static void
run (GtkWidget *button, Risk *risk, gboolean arrived)
{
  Said *said = g_new (Said, 1);
  *said = (Said) { *(const CfId *) g_object_get_data (G_OBJECT (button), "id"), arrived };
  cf_act_run (button, &(CfActAsk) { .session = risk->session, .title = arrived ? _("Reached the Bank") : _("The Bank Refused It"), .id = cf_session_next_id (risk->session), .work = resolve, .data = said,
                                    .data_free = g_free, .done = on_resolved, .user = G_OBJECT (risk->group) });
}

static void on_arrived (GtkWidget *button, Risk *risk) { run (button, risk, TRUE); }
static void on_refused (GtkWidget *button, Risk *risk) { run (button, risk, FALSE); }

static void
add_button (GtkWidget *row, const char *label, CfId id, GCallback pressed, Risk *risk)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "id", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect (button, "clicked", pressed, risk);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
show (Risk *risk, GArray *rows)
{
  CfMoney sum = 0;
  for (guint i = 0; i < risk->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (risk->group), risk->rows->pdata[i]);
  g_ptr_array_set_size (risk->rows, 0);
  for (guint i = 0; i < rows->len; i++) {
    const CfRiskRow *line = &g_array_index (rows, CfRiskRow, i);
    GtkWidget *row = adw_action_row_new ();
    g_autofree char *money = cf_session_money_symbol (risk->session, line->amount_minor), *at = cf_session_time (risk->session, line->at), *title = g_strdup_printf ("%s · %s", money, line->customer);
    g_autofree char *about = g_strdup_printf ("%s · %s", line->card, line->state == CF_ATTEMPT_FORWARDED ? _("sent to the bank, no answer yet") : _("not sent to the bank yet"));
    sum += line->amount_minor;
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
    gtk_widget_set_tooltip_text (row, at);
    add_button (row, _("Reached the Bank"), line->attempt_id, G_CALLBACK (on_arrived), risk);
    add_button (row, _("Refused"), line->attempt_id, G_CALLBACK (on_refused), risk);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (risk->group), row);
    g_ptr_array_add (risk->rows, row);
  }
  g_autofree char *money = cf_session_money_symbol (risk->session, sum), *title = g_strdup_printf (_("At risk: %s"), money);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (risk->group), title);
  gtk_widget_set_visible (risk->group, rows->len > 0);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  Risk *risk = user;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = cf_session_finish (result, &error);
  g_clear_object (&risk->reading);
  if (rows)
    show (risk, rows);
  else
    g_debug ("offline payments: %s", error->message);
}

static void
on_changed (CfSession *session, GtkWidget *group)
{
  Risk *risk = g_object_get_data (G_OBJECT (group), "cf-risk");
  g_cancellable_cancel (risk->reading);
  g_clear_object (&risk->reading);
  risk->reading = g_cancellable_new ();
  cf_session_read (session, read_risk, NULL, NULL, (GDestroyNotify) g_array_unref, risk->reading, on_read, risk);
}

GtkWidget *
cf_terminal_risk_new (CfSession *session)
{
  Risk *risk = g_new0 (Risk, 1);
  *risk = (Risk) { g_object_ref (session), adw_preferences_group_new (), g_ptr_array_new (), NULL };
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (risk->group), _("Approved by a terminal alone. The terminal is asked by itself when it is connected; where it cannot tell, the bank’s list can."));
  gtk_widget_set_visible (risk->group, FALSE);
  gtk_widget_set_name (risk->group, "risk");
  g_object_set_data_full (G_OBJECT (risk->group), "cf-risk", risk, risk_free);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), risk->group, 0);
  on_changed (session, risk->group);
  return risk->group;
}
