/* cf-payment-take.c: see cf-payment-take.h. Payment first, then the credits that were ticked, on what it left open: the order in which the plan was shown. */
#include "cf-payment-take.h"
#include "cf-window.h"
#include "shop/apply-credit.h"
#include "shop/give-back.h"
#include <glib/gi18n-lib.h>

/* --- what is asked --- */

CfTakeWork *
cf_take_work_new (CfSession *session, const CfPaymentPlan *plan, const char *subject)
{
  CfTakeWork *work = g_new0 (CfTakeWork, 1);
  CfTakePayment *ask = &work->ask;
  CfSettleChoice *choices;
  guint n = plan->tenders->len;
  CfTenderAsk *tenders = g_new0 (CfTenderAsk, n + 1);
  for (guint i = 0; i < n; i++) {
    const CfPlanTender *t = &g_array_index (plan->tenders, CfPlanTender, i);
    tenders[i] = (CfTenderAsk) { t->id, t->tender_id, t->tendered_minor, g_strdup (t->reference) };
  }
  *ask = (CfTakePayment) { .customer_id = plan->customer_id, .date = plan->date, .kind = plan->deposit ? CF_PAYMENT_DEPOSIT : CF_PAYMENT_PAYMENT, .tenders = tenders, .n_tenders = n,
                           .asked_minor = plan->asked_minor, .take_discount = plan->takes_discount, .write_off_small = plan->writes_off_small, .subject = g_strdup (subject) };
  ask->mode = cf_payment_plan_choices (plan, &choices, &ask->n_choices);
  ask->choices = choices;
  work->credits = g_new0 (CfTakeCredit, plan->items->len + 1);
  for (guint i = 0; i < plan->items->len; i++) {
    const CfPlanItem *item = &g_array_index (plan->items, CfPlanItem, i);
    if (item->row.item.open_minor < 0 && item->ticked && item->gets_minor > 0)
      work->credits[work->n_credits++] = (CfTakeCredit) { cf_session_next_id (session), item->row.item.id, item->gets_minor };
  }
  return work;
}

void
cf_take_work_free (gpointer p)
{
  CfTakeWork *work = p;
  for (guint i = 0; i < work->ask.n_tenders; i++)
    g_free ((char *) work->ask.tenders[i].reference);
  g_free ((CfTenderAsk *) work->ask.tenders);
  g_free ((CfSettleChoice *) work->ask.choices);
  g_free ((char *) work->ask.subject);
  g_free (work->credits);
  cf_taken_clear (&work->taken);
  g_free (work);
}

/* --- the act --- */

/* What of the choices is still open, for the credits. */
static gboolean
open_choices (CfShop *shop, const CfTakePayment *ask, GArray *into, GError **error)
{
  for (guint i = 0; i < ask->n_choices; i++) {
    CfItemRow row = { 0 };
    if (!cf_open_item_load (shop->db, ask->choices[i].item_id, &row, error))
      return FALSE;
    if (row.item.open_minor > 0)
      g_array_append_val (into, ask->choices[i]);
    cf_item_row_clear (&row);
  }
  return TRUE;
}

static CfOutcome
use_credits (CfShop *shop, CfWho *who, CfTakeWork *work, GError **error)
{
  for (guint i = 0; i < work->n_credits; i++) {
    g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (CfSettleChoice));
    g_auto (CfAllocation) allocation = { 0 };
    const CfTakeCredit *credit = &work->credits[i];
    if (!open_choices (shop, &work->ask, choices, error))
      return CF_FAILED;
    CfOutcome outcome = cf_apply_credit (shop, who, credit->id, credit->credit_id, credit->amount_minor, work->ask.mode, (CfSettleChoice *) (gpointer) choices->data, choices->len,
                                         work->ask.date, &allocation, error);
    if (outcome != CF_OK && outcome != CF_ALREADY)
      return outcome;
  }
  return CF_OK;
}

static CfOutcome
take_all (CfShop *shop, CfWho *who, CfTakeWork *work, GError **error)
{
  CfOutcome outcome = CF_OK;
  cf_taken_clear (&work->taken);
  if (work->ask.n_tenders > 0)
    outcome = cf_take_payment (shop, who, &work->ask, &work->taken, error);
  return outcome == CF_OK || outcome == CF_ALREADY ? use_credits (shop, who, work, error) : outcome;
}

CfOutcome
cf_take_work_run (CfShop *shop, CfWho *who, gpointer p, GError **error)
{
  CfTakeWork *work = p;
  CfBalance balance;
  gboolean batch = work->n_credits > 0;
  if (batch && !cf_batch_begin (shop, error))
    return CF_FAILED;
  CfOutcome outcome = take_all (shop, who, work, error);
  if (batch && outcome != CF_OK)
    cf_batch_abort (shop);
  else if (batch && !cf_batch_end (shop, error))
    outcome = CF_FAILED;
  if (outcome == CF_OK && cf_balance_load (shop->db, work->ask.customer_id, &balance, NULL))      /* only shown */
    work->balance_minor = balance.balance_minor;
  return outcome;
}

/* --- undo --- */

typedef struct { CfSession *session; GtkWidget *window /* weak */; GArray *payments, *ids; } Undo;

static void
undo_free (gpointer p)
{
  Undo *undo = p;
  g_clear_weak_pointer (&undo->window);
  g_array_unref (undo->payments);
  g_array_unref (undo->ids);
  g_object_unref (undo->session);
  g_free (undo);
}

static Undo *
undo_new (CfSession *session, GtkWidget *window, GArray *payments, GArray *ids)
{
  Undo *undo = g_new0 (Undo, 1);
  *undo = (Undo) { .session = g_object_ref (session), .payments = g_array_ref (payments), .ids = g_array_ref (ids) };
  g_set_weak_pointer (&undo->window, window);
  return undo;
}

/* All tenders of the sale, or none. */
static CfOutcome
void_all (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Undo *undo = data;
  CfOutcome outcome = CF_OK;
  if (!cf_batch_begin (shop, error))
    return CF_FAILED;
  for (guint i = 0; i < undo->payments->len && (outcome == CF_OK || outcome == CF_ALREADY); i++) {
    g_auto (CfPaymentEvent) event = { 0 };
    outcome = cf_payment_event (shop, who, g_array_index (undo->ids, CfId, i), g_array_index (undo->payments, CfId, i), CF_PAYMENT_VOIDED, NULL, 0, 0, &event, error);
  }
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    cf_batch_abort (shop);
    return outcome;
  }
  return cf_batch_end (shop, error) ? CF_OK : CF_FAILED;
}

static void
on_voided (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (outcome == CF_NEEDS_REASON || outcome == CF_NEEDS_PERMISSION)
    return;
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (user, _("The payment was voided; what it had paid is open again."));
  else
    cf_act_show (user, outcome, refusal, error);
}

static void
on_undo (GObject *session, gpointer data)
{
  const Undo *undo = data;
  if (undo->window)
    cf_act_run (undo->window, &(CfActAsk) { .session = undo->session, .title = _("Void This Payment?"), .id = g_array_index (undo->ids, CfId, 0), .work = void_all,
                                            .data = undo_new (undo->session, undo->window, undo->payments, undo->ids), .data_free = undo_free, .done = on_voided, .user = G_OBJECT (undo->window) });
}

void
cf_take_toast (GtkWidget *parent, CfSession *session, const char *text, const CfTaken *taken)
{
  g_autoptr (GArray) payments = g_array_new (FALSE, FALSE, sizeof (CfId)), ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  GtkRoot *root = gtk_widget_get_root (parent);
  if (taken->n_payments == 0 || !cf_session_may (session, CF_MAY_VOID_PAYMENT, 0)) {
    cf_window_toast (parent, text);
    return;
  }
  while (GTK_IS_WINDOW (root) && gtk_window_get_transient_for (GTK_WINDOW (root)))
    root = GTK_ROOT (gtk_window_get_transient_for (GTK_WINDOW (root)));
  for (guint i = 0; i < taken->n_payments; i++) {
    CfId id = cf_session_next_id (session);
    g_array_append_val (payments, taken->payments[i].id);
    g_array_append_val (ids, id);
  }
  cf_window_toast_undo (parent, text, _("_Undo"), on_undo, G_OBJECT (session), undo_new (session, GTK_WIDGET (root), payments, ids), undo_free);
}
