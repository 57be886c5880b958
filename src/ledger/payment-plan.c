/* payment-plan.c: see payment-plan.h. The order in which things are asked: what is due, what the tenders come to, where the money goes, where the credits go after it: as the acts do it. */
#include "payment-plan.h"

void
cf_plan_tender_clear (gpointer p)
{
  CfPlanTender *tender = p;
  g_free (tender->name);
  g_free (tender->reference);
}

static void
item_clear (gpointer p)
{
  cf_item_row_clear (&((CfPlanItem *) p)->row);
}

static GArray *
items_new (void)
{
  GArray *items = g_array_new (FALSE, TRUE, sizeof (CfPlanItem));
  g_array_set_clear_func (items, item_clear);
  return items;
}

void
cf_payment_plan_init (CfPaymentPlan *plan)
{
  *plan = (CfPaymentPlan) { .items = items_new (), .tenders = g_array_new (FALSE, TRUE, sizeof (CfPlanTender)) };
  g_array_set_clear_func (plan->tenders, cf_plan_tender_clear);
}

void
cf_payment_plan_clear (CfPaymentPlan *plan)
{
  g_clear_pointer (&plan->items, g_array_unref);
  g_clear_pointer (&plan->tenders, g_array_unref);
  cf_refusal_clear (&plan->refusal);
}

static CfPlanItem *
item_at (const CfPaymentPlan *plan, guint i)
{
  return &g_array_index (plan->items, CfPlanItem, i);
}

void
cf_payment_plan_take_items (CfPaymentPlan *plan, GArray *rows, gboolean ticks)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GArray) before = plan->items;
  for (guint i = 0; i < before->len; i++)
    g_hash_table_insert (known, &g_array_index (before, CfPlanItem, i).row.item.id, &g_array_index (before, CfPlanItem, i));
  plan->items = items_new ();
  for (int credits = 0; credits < 2; credits++)                         /* debts first, then credits */
    for (guint i = 0; i < rows->len; i++) {
      CfItemRow *row = &g_array_index (rows, CfItemRow, i);
      if ((row->item.open_minor < 0) != credits || row->item.open_minor == 0)
        continue;
      const CfPlanItem *old = g_hash_table_lookup (known, &row->item.id);
      CfPlanItem item = { .row = *row, .ticked = old ? old->ticked : ticks && !credits, .has_typed = old && old->has_typed, .typed_minor = old ? old->typed_minor : 0 };
      *row = (CfItemRow) { 0 };
      g_array_append_val (plan->items, item);
    }
  g_array_set_size (rows, 0);
}

void
cf_payment_plan_lock (CfPaymentPlan *plan, const GArray *ids)
{
  for (guint i = 0; i < plan->items->len; i++) {
    CfPlanItem *item = item_at (plan, i);
    item->locked = FALSE;
    for (guint k = 0; k < ids->len; k++)
      item->locked |= g_array_index (ids, CfId, k) == item->row.item.id;
    item->ticked = item->ticked && !item->locked;
    item->has_typed = item->has_typed && !item->locked;
  }
}

/* --- what is due --- */

static CfMoney
discount_on (const CfPaymentPlan *plan, const CfRules *rules, const CfPlanItem *item)
{
  const CfOpenItem *open = &item->row.item;
  CfMoney discount = cf_settlement_discount (rules, open, plan->date);
  return item->has_typed && item->typed_minor < open->open_minor - discount ? 0 : discount;      /* it falls to who pays the whole rest */
}

/* Sums stay far below what int64 holds: each item was posted within the ledger's bounds, and their sum is a balance of the ledger. */
static void
sum_due (CfPaymentPlan *plan, const CfRules *rules)
{
  plan->due_minor = plan->credit_minor = plan->may_discount_minor = 0;
  for (guint i = 0; i < plan->items->len; i++) {
    CfPlanItem *item = item_at (plan, i);
    CfMoney open = item->row.item.open_minor, most = ABS (open);
    item->gets_minor = item->discount_minor = item->write_off_minor = 0;
    item->left_minor = open;
    if (!item->ticked || plan->deposit)
      continue;
    CfMoney wanted = item->has_typed ? MIN (item->typed_minor, most) : most;
    if (open < 0) {
      plan->credit_minor += wanted;
      continue;
    }
    CfMoney discount = discount_on (plan, rules, item);
    plan->may_discount_minor += discount;
    plan->due_minor += plan->takes_discount ? MIN (wanted, open - discount) : wanted;
  }
  plan->credit_minor = MIN (plan->credit_minor, plan->due_minor);       /* a credit is used as far as it is needed */
  plan->due_minor -= plan->credit_minor;
}

/* --- what the tenders come to --- */

static CfOutcome
count_tenders (CfPaymentPlan *plan, const CfRules *rules)
{
  guint n = plan->tenders->len;
  g_autofree CfTenderPart *parts = g_new0 (CfTenderPart, n + 1);
  CfMoney cash = 0, other = 0;
  for (guint i = 0; i < n; i++) {
    const CfPlanTender *t = &g_array_index (plan->tenders, CfPlanTender, i);
    parts[i] = (CfTenderPart) { t->kind, t->reference, t->needs_reference, t->tendered_minor };
    if (!cf_add (t->tendered_minor, t->kind == CF_TENDER_CASH ? cash : other, t->kind == CF_TENDER_CASH ? &cash : &other))
      return cf_refuse (&plan->refusal, CF_TOO_LARGE, "amount", NULL);
  }
  CfMoney need = plan->due_minor - other;
  gboolean enough = cash > 0 && need > 0 && cash >= cf_settlement_cash (rules, need) && !plan->deposit;
  plan->may_keep_minor = enough && !plan->must_pay ? MAX (cash - need, 0) : 0;
  plan->asked_minor = enough && !(plan->keeps_change && plan->may_keep_minor) ? plan->due_minor : 0;
  CfOutcome outcome = cf_settlement_tender (rules, plan->asked_minor, parts, n, &plan->refusal);
  if (outcome == CF_NEEDS_REFERENCE) {                                  /* amounts are shown all the same */
    for (guint i = 0; i < n; i++)
      parts[i].needs_reference = FALSE;
    CfOutcome amounts = cf_settlement_tender (rules, plan->asked_minor, parts, n, NULL);
    outcome = amounts ? amounts : outcome;
  }
  for (guint i = 0; i < n && (outcome == CF_OK || outcome == CF_NEEDS_REFERENCE); i++) {
    CfPlanTender *t = &g_array_index (plan->tenders, CfPlanTender, i);
    t->amount_minor = parts[i].amount_minor;
    t->change_minor = parts[i].change_minor;
    t->rounding_minor = parts[i].rounding_minor;
    plan->taken_minor += t->amount_minor;
    plan->change_minor += t->change_minor;
  }
  return outcome;
}

/* --- where it goes --- */

CfSettleMode
cf_payment_plan_choices (const CfPaymentPlan *plan, CfSettleChoice **ret, guint *ret_n)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (CfSettleChoice));
  gboolean all = TRUE;
  for (int typed = 1; typed >= 0; typed--)
    for (guint i = 0; i < plan->items->len; i++) {
      const CfPlanItem *item = item_at (plan, i);
      if (item->row.item.open_minor <= 0)
        continue;
      all = all && item->ticked && !item->has_typed;
      if (!item->ticked || item->has_typed != typed || (typed && item->typed_minor <= 0))
        continue;
      CfSettleChoice choice = { item->row.item.id, typed ? item->typed_minor : 0 };
      g_array_append_val (choices, choice);
    }
  *ret_n = choices->len;
  *ret = (CfSettleChoice *) (gpointer) g_array_free (choices, FALSE);
  return *ret_n == 0 ? CF_SETTLE_NONE : all ? CF_SETTLE_OLDEST : CF_SETTLE_NAMED;
}

/* Puts *@money on those that were typed, or on the others that are ticked, as far as they are open by now; *@money is what is left of it. */
static CfOutcome
put_some (CfPaymentPlan *plan, const CfRules *rules, gboolean typed, gboolean is_credit, CfMoney *money)
{
  guint n = 0;
  g_autofree CfOpenItem *open = g_new (CfOpenItem, plan->items->len + 1);
  g_autofree CfSettleChoice *choices = g_new (CfSettleChoice, plan->items->len + 1);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_auto (CfSettlement) result = { 0 };
  for (guint i = 0; i < plan->items->len; i++) {
    CfPlanItem *item = item_at (plan, i);
    if (!item->ticked || item->left_minor <= 0 || item->has_typed != typed || (typed && item->typed_minor <= 0))
      continue;
    open[n] = item->row.item;
    open[n].customer_id = plan->customer_id;
    open[n].open_minor = item->left_minor;
    choices[n] = (CfSettleChoice) { item->row.item.id, typed ? item->typed_minor : 0 };
    g_hash_table_insert (by_id, &item->row.item.id, item);
    n++;
  }
  if (n == 0 || *money <= 0)
    return CF_OK;
  CfSettleAsk ask = { typed ? CF_SETTLE_NAMED : CF_SETTLE_OLDEST, plan->customer_id, plan->date, *money, plan->takes_discount && !is_credit, plan->writes_off_small && !is_credit, choices, n };
  CfOutcome outcome = cf_settlement_plan (rules, &ask, open, n, &result, &plan->refusal);
  if (outcome != CF_OK)
    return outcome;
  for (guint i = 0; i < result.n_lines; i++) {
    const CfSettleLine *line = &result.lines[i];
    CfPlanItem *item = g_hash_table_lookup (by_id, &line->item_id);
    item->gets_minor += line->amount_minor;
    item->discount_minor += line->discount_minor;
    item->write_off_minor += line->write_off_minor;
    item->left_minor = line->left_minor;
  }
  plan->discount_minor += result.discount_minor;
  plan->write_off_minor += result.write_off_minor;
  *money = result.unapplied_minor;
  return CF_OK;
}

/* What was typed comes first, as in cf_payment_plan_choices; the rest goes oldest first. (Naming thousands of items takes too long for each key that is typed.) */
static CfOutcome
put (CfPaymentPlan *plan, const CfRules *rules, CfMoney amount, gboolean is_credit, CfMoney *ret_over)
{
  *ret_over = amount;
  CfOutcome outcome = put_some (plan, rules, TRUE, is_credit, ret_over);
  return outcome ? outcome : put_some (plan, rules, FALSE, is_credit, ret_over);
}

/* What each credit gives, in their order. */
static void
spread_credit (CfPaymentPlan *plan, CfMoney used)
{
  for (guint i = 0; i < plan->items->len; i++) {
    CfPlanItem *item = item_at (plan, i);
    CfMoney open = -item->row.item.open_minor;
    if (open <= 0 || !item->ticked)
      continue;
    item->gets_minor = MIN (used, item->has_typed ? MIN (item->typed_minor, open) : open);
    item->left_minor = item->gets_minor - open;
    used -= item->gets_minor;
  }
}

static void
look_at_rests (CfPaymentPlan *plan, const CfRules *rules)
{
  plan->may_write_off_minor = plan->write_off_minor;
  for (guint i = 0; i < plan->items->len && !plan->writes_off_small; i++) {
    const CfPlanItem *item = item_at (plan, i);
    if (item->gets_minor > 0 && item->row.item.open_minor > 0 && item->left_minor > 0 && item->left_minor <= rules->small_write_off_minor)
      plan->may_write_off_minor += item->left_minor;
  }
}

void
cf_payment_plan_compute (CfPaymentPlan *plan, const CfRules *rules)
{
  CfMoney over = 0, unused = 0;
  cf_refusal_clear (&plan->refusal);
  plan->taken_minor = plan->change_minor = plan->unapplied_minor = plan->discount_minor = plan->write_off_minor = plan->asked_minor = plan->may_keep_minor = 0;
  sum_due (plan, rules);
  gboolean credits_only = plan->tenders->len == 0 && plan->credit_minor > 0;
  plan->outcome = credits_only ? CF_OK : count_tenders (plan, rules);
  CfOutcome planned = plan->deposit ? CF_OK : put (plan, rules, plan->taken_minor, FALSE, &over);
  if (planned == CF_OK && plan->credit_minor > 0)
    planned = put (plan, rules, plan->credit_minor, TRUE, &unused);
  plan->credit_minor -= unused;
  spread_credit (plan, plan->credit_minor);
  plan->outcome = planned ? planned : plan->outcome;
  plan->unapplied_minor = plan->deposit ? 0 : over;
  plan->remaining_minor = plan->deposit ? 0 : MAX (plan->due_minor - (plan->taken_minor - over) - plan->write_off_minor, 0);
  look_at_rests (plan, rules);
  if (plan->outcome == CF_OK && plan->must_pay && plan->remaining_minor > 0)
    plan->outcome = cf_refuse_amount (&plan->refusal, CF_NOT_ENOUGH, "amount", plan->remaining_minor, rules->currency->code);
}
