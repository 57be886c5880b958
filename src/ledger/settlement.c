/* settlement.c: which money goes on which open item. Invariants: lines + unapplied = the amount; no line puts on an item more than is open on it. */
#include "settlement.h"
#include <stdlib.h>
#include "numbering.h"

static int
compare_items (gconstpointer a, gconstpointer b, gpointer data)
{
  const CfOpenItem *x = a, *y = b;
  CfOldestBy by = GPOINTER_TO_INT (data);
  int order;

  if (by == CF_OLDEST_BY_DUE && x->due != y->due)
    return x->due < y->due ? -1 : 1;
  if (x->date != y->date)
    return x->date < y->date ? -1 : 1;
  if ((order = cf_number_compare (x->number, y->number)) != 0)
    return order;
  return x->id < y->id ? -1 : x->id > y->id;
}

void
cf_open_items_sort (CfOpenItem *items, guint n, CfOldestBy by)
{
  if (n > 1)
    g_qsort_with_data (items, n, sizeof *items, compare_items, GINT_TO_POINTER (by));
}

void
cf_item_row_clear (gpointer p)
{
  CfItemRow *row = p;
  g_clear_pointer (&row->number, g_free);
  g_clear_pointer (&row->po, g_free);
  g_clear_pointer (&row->reference, g_free);
  row->item.number = NULL;
}

CfMoney
cf_settlement_discount (const CfRules *rules, const CfOpenItem *item, CfDate date)
{
  if (item->discount_minor <= 0 || item->discount_until == 0 || date - rules->discount_grace_days > item->discount_until)
    return 0;
  return MAX (MIN (item->discount_minor, item->open_minor), 0);
}

typedef struct {
  const CfRules     *rules;
  const CfSettleAsk *ask;
  const CfOpenItem  *items;  guint n_items;
  GArray            *lines;          /* CfSettleLine */
  CfSettlement       sums;
  CfRefusal         *refusal;
} Plan;

static CfMoney
discount_on (const Plan *plan, const CfOpenItem *item)
{
  return plan->ask->takes_discount ? cf_settlement_discount (plan->rules, item, plan->ask->date) : 0;
}

/* Puts @amount_minor of what is left on @item; what then remains of it may be discount and small rest. */
static void
put (Plan *plan, const CfOpenItem *item, CfMoney amount_minor)
{
  CfMoney discount = discount_on (plan, item), rest = item->open_minor - amount_minor;
  CfMoney small = plan->ask->writes_off_small ? plan->rules->small_write_off_minor : 0;
  CfSettleLine line = { .item_id = item->id, .amount_minor = amount_minor };

  if (rest - discount <= small)
    {
      line.discount_minor = MIN (rest, discount);
      line.write_off_minor = rest - line.discount_minor;
    }
  line.left_minor = rest - line.discount_minor - line.write_off_minor;
  plan->sums.unapplied_minor -= amount_minor;
  plan->sums.applied_minor += amount_minor;
  plan->sums.discount_minor += line.discount_minor;
  plan->sums.write_off_minor += line.write_off_minor;
  g_array_append_val (plan->lines, line);
}

static void
put_oldest (Plan *plan)
{
  g_autofree CfOpenItem *sorted = g_memdup2 (plan->items, plan->n_items * sizeof *sorted);

  cf_open_items_sort (sorted, plan->n_items, plan->rules->oldest_by);
  for (guint i = 0; i < plan->n_items && plan->sums.unapplied_minor > 0; i++)
    if (sorted[i].open_minor > 0 && sorted[i].customer_id == plan->ask->customer_id)
      put (plan, &sorted[i], MIN (plan->sums.unapplied_minor, sorted[i].open_minor - discount_on (plan, &sorted[i])));
}

/* The item of choice @i, if money may go on it. */
static CfOutcome
find_choice (Plan *plan, guint i, const CfOpenItem **ret)
{
  const CfSettleChoice *choices = plan->ask->choices;
  const CfOpenItem *item = NULL;

  for (guint j = 0; j < plan->n_items && item == NULL; j++)
    if (plan->items[j].id == choices[i].item_id)
      item = &plan->items[j];
  if (item == NULL)
    return cf_refuse (plan->refusal, CF_NOT_OPEN, "item_id", NULL);
  if (item->customer_id != plan->ask->customer_id)
    return cf_refuse (plan->refusal, CF_OTHER_CUSTOMER, "item_id", item->number);
  if (item->open_minor <= 0)
    return cf_refuse (plan->refusal, CF_NOT_OPEN, "item_id", item->number);
  for (guint j = 0; j < i; j++)
    if (choices[j].item_id == choices[i].item_id)
      return cf_refuse (plan->refusal, CF_TWO_READINGS, "item_id", item->number);
  *ret = item;
  return CF_OK;
}

static CfOutcome
put_named (Plan *plan)
{
  for (guint i = 0; i < plan->ask->n_choices; i++)
    {
      const CfOpenItem *item = NULL;
      CfMoney most = plan->ask->choices[i].amount_minor;
      CfOutcome outcome = find_choice (plan, i, &item);
      CfMoney amount;

      if (outcome != CF_OK)
        return outcome;
      if (most < 0)
        return cf_refuse (plan->refusal, CF_NOT_POSITIVE, "amount_minor", item->number);
      amount = MIN (plan->sums.unapplied_minor, item->open_minor - discount_on (plan, item));
      if (plan->sums.unapplied_minor > 0)
        put (plan, item, most != 0 ? MIN (amount, most) : amount);
    }
  return CF_OK;
}

static CfOutcome
put_typed (Plan *plan)
{
  const char *currency = plan->rules->currency->code;

  for (guint i = 0; i < plan->ask->n_choices; i++)
    {
      const CfOpenItem *item = NULL;
      CfMoney amount = plan->ask->choices[i].amount_minor;
      CfOutcome outcome = find_choice (plan, i, &item);

      if (outcome != CF_OK)
        return outcome;
      if (amount <= 0)
        return cf_refuse (plan->refusal, CF_NOT_POSITIVE, "amount_minor", item->number);
      if (amount > item->open_minor)
        return cf_refuse_amount (plan->refusal, CF_OVER_APPLIED, "amount_minor", item->open_minor, currency);
      if (amount > plan->sums.unapplied_minor)
        return cf_refuse_amount (plan->refusal, CF_NOT_ENOUGH, "amount_minor", amount - plan->sums.unapplied_minor, currency);
      put (plan, item, amount);
    }
  return CF_OK;
}

CfOutcome
cf_settlement_plan (const CfRules *rules, const CfSettleAsk *ask, const CfOpenItem *items, guint n_items, CfSettlement *ret, CfRefusal *refusal)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfSettleLine));
  Plan plan = { rules, ask, items, n_items, lines, { .amount_minor = ask->amount_minor, .unapplied_minor = ask->amount_minor }, refusal };
  CfOutcome outcome = CF_OK;

  if (ask->amount_minor <= 0)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  switch (ask->mode)
    {
    case CF_SETTLE_OLDEST: put_oldest (&plan); break;
    case CF_SETTLE_NAMED:  outcome = put_named (&plan); break;
    case CF_SETTLE_TYPED:  outcome = put_typed (&plan); break;
    case CF_SETTLE_NONE:   break;
    default:               g_assert_not_reached ();
    }
  if (outcome != CF_OK)
    return outcome;
  *ret = plan.sums;
  ret->n_lines = lines->len;
  ret->lines = g_array_steal (lines, NULL);
  return CF_OK;
}

void
cf_settlement_clear (CfSettlement *settlement)
{
  g_free (settlement->lines);
  *settlement = (CfSettlement) { 0 };
}

void
cf_settlement_lines (const CfSettlement *settlement, CfId credit_id, CfAllocationLine **ret, guint *ret_n)
{
  CfTenderPart all = { .amount_minor = settlement->amount_minor };

  cf_settlement_split (settlement, &all, &credit_id, 1, ret, ret_n);
}

void
cf_settlement_split (const CfSettlement *settlement, const CfTenderPart *parts, const CfId *credit_ids, guint n_parts, CfAllocationLine **ret, guint *ret_n)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  guint part = 0;
  CfMoney left = n_parts > 0 ? parts[0].amount_minor : 0;

  for (guint i = 0; i < settlement->n_lines; i++)
    for (CfMoney open = settlement->lines[i].amount_minor; open > 0;)
      {
        CfAllocationLine line;

        while (left == 0)
          {
            g_assert (part + 1 < n_parts);      /* the parts come to what was planned */
            left = parts[++part].amount_minor;
          }
        line = (CfAllocationLine) { .credit_id = credit_ids[part], .debit_id = settlement->lines[i].item_id, .amount_minor = MIN (left, open) };
        left -= line.amount_minor;
        open -= line.amount_minor;
        g_array_append_val (lines, line);
      }
  *ret_n = lines->len;
  *ret = (CfAllocationLine *) g_array_free (lines, FALSE);
}

CfOutcome
cf_settlement_unapply (const CfAllocationLine *applied, guint n_applied, CfId credit_id, CfId debit_id, CfMoney amount_minor, CfAllocationLine **ret,
                       guint *ret_n, CfRefusal *refusal)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_autofree CfMoney *net = g_new0 (CfMoney, n_applied);      /* of a pair, at the place of its last line */
  CfMoney left = amount_minor, total = 0;

  g_assert (credit_id != 0 || debit_id != 0);
  if (amount_minor < 0)
    return cf_refuse (refusal, CF_NEGATIVE, "amount_minor", NULL);
  for (guint i = 0; i < n_applied; i++)
    {
      guint last = i;

      if ((credit_id != 0 && applied[i].credit_id != credit_id) || (debit_id != 0 && applied[i].debit_id != debit_id))
        continue;
      for (guint j = i + 1; j < n_applied; j++)
        if (applied[j].credit_id == applied[i].credit_id && applied[j].debit_id == applied[i].debit_id)
          last = j;
      if (!cf_add (net[last], applied[i].amount_minor, &net[last]) || !cf_add (total, applied[i].amount_minor, &total))
        return cf_refuse (refusal, CF_OVERFLOW, "amount_minor", NULL);
    }
  if (total <= 0)
    return cf_refuse (refusal, CF_NOT_OPEN, "amount_minor", NULL);
  if (amount_minor > total)
    return cf_refuse_amount (refusal, CF_NOT_ENOUGH, "amount_minor", total, NULL);
  for (guint i = n_applied; i-- > 0;)
    {
      CfMoney take = amount_minor == 0 ? net[i] : MIN (net[i], left);
      CfAllocationLine line = { .credit_id = applied[i].credit_id, .debit_id = applied[i].debit_id, .amount_minor = -take };

      if (take <= 0)
        continue;
      left -= take;
      g_array_append_val (lines, line);
    }
  *ret_n = lines->len;
  *ret = g_array_steal (lines, NULL);
  return CF_OK;
}

CfOutcome
cf_settlement_check_refund (CfMoney left_minor, CfMoney amount_minor, const CfCurrency *currency, CfRefusal *refusal)
{
  if (amount_minor <= 0)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  if (amount_minor > left_minor)
    return cf_refuse_amount (refusal, CF_OVER_REFUND, "amount_minor", MAX (left_minor, 0), currency->code);
  return CF_OK;
}
