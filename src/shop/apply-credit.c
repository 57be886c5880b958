/* apply-credit.c: allocations after the fact. They post nothing: balances stay, only what is open where changes. */
#include "apply-credit.h"
#include "allocate.h"
#include "ledger/posting.h"

/* The items a credit of @customer_id may be put on; those of aliases are that customer's (query.h). CfItemRow in @rows. */
static void
load_targets (CfAct *act, CfId customer_id, CfSettleMode mode, const CfSettleChoice *choices, guint n, GArray *rows)
{
  GError *error = NULL;
  if (act->stop)
    return;
  if (mode == CF_SETTLE_OLDEST && !cf_open_items_load (cf_act_db (act), customer_id, CF_FOREVER - 1, cf_act_rules (act)->oldest_by, rows, &error))
    cf_act_fail (act, error);
  for (guint i = 0; i < n && mode != CF_SETTLE_OLDEST && !act->stop; i++) {
    CfItemRow row = { 0 };
    cf_act_item (act, choices[i].item_id, "invoice", &row);
    g_array_append_val (rows, row);
  }
}

/* Does allocation @a say what is asked: @amount (0: any) of @credit_id, put on (or taken off, @sign −1) @debit_id (0: any)? What is taken off comes first; what fell with it follows. */
static gboolean
is_same (const CfAllocation *a, CfId credit_id, CfId debit_id, CfMoney amount, int sign)
{
  CfMoney sum = 0;
  for (guint i = 0; i < a->n_lines; i++) {
    const CfAllocationLine *line = &a->lines[i];
    if (i && sign < 0 && line->credit_id != credit_id)
      break;
    if (line->credit_id != credit_id || (debit_id && line->debit_id != debit_id) || (line->amount_minor < 0) != (sign < 0))
      return FALSE;
    sum += line->amount_minor;
  }
  return a->n_lines && (!amount || sum == sign * amount);
}

CfOutcome
cf_apply_credit (CfShop *shop, CfWho *who, CfId id, CfId credit_id, CfMoney amount_minor, CfSettleMode mode, const CfSettleChoice *choices, guint n_choices, CfDate date,
                 CfAllocation *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfSettlement) plan = { 0 };
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  CfItemRow credit = { 0 };
  g_array_set_clear_func (rows, cf_item_row_clear);
  cf_act_begin (&act, shop, "credit.apply", who, &CF_ALLOCATION, id, ret);
  cf_act_repeat (&act, is_same (ret, credit_id, 0, 0, 1));                /* the amount is the most that is applied */
  cf_act_permit (&act, CF_MAY_APPLY, 0);
  date = date ? date : act.today;
  cf_act_date (&act, date);
  cf_act_item (&act, credit_id, "credit", &credit);
  CfMoney left = -credit.item.open_minor;
  if (!act.stop && left <= 0)
    cf_act_refuse (&act, CF_NOT_OPEN, "credit", credit.number);
  if (!act.stop && amount_minor > left)
    cf_act_check (&act, cf_refuse_amount (&who->refusal, CF_NOT_ENOUGH, "amount", left, shop->rules.currency->code));
  CfId customer_id = credit.item.customer_id;
  load_targets (&act, customer_id, mode ? mode : CF_SETTLE_OLDEST, choices, n_choices, rows);
  g_autofree CfOpenItem *items = g_new0 (CfOpenItem, rows->len + 1);
  for (guint i = 0; i < rows->len; i++)
    items[i] = g_array_index (rows, CfItemRow, i).item;
  CfSettleAsk ask = { mode ? mode : CF_SETTLE_OLDEST, customer_id, date, amount_minor ? amount_minor : left, FALSE, FALSE, choices, n_choices };
  if (!act.stop && cf_act_check (&act, cf_settlement_plan (cf_act_rules (&act), &ask, items, rows->len, &plan, &who->refusal)) && plan.applied_minor == 0)
    cf_act_refuse (&act, CF_NOT_OPEN, "invoice", NULL);
  if (!act.stop) {
    *ret = (CfAllocation) { .id = id, .customer_id = customer_id, .date = date };
    cf_settlement_lines (&plan, credit_id, &ret->lines, &ret->n_lines);
    cf_allocate (&act, id, customer_id, date, ret->lines, ret->n_lines);
  }
  cf_item_row_clear (&credit);
  return cf_act_end (&act, error);
}

CfOutcome
cf_unapply (CfShop *shop, CfWho *who, CfId id, CfId credit_id, CfId debit_id, CfMoney amount_minor, CfDate date, CfAllocation *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfPayment) payment = { 0 };
  g_autoptr (GArray) applied = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine)), lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_autofree CfAllocationLine *off = NULL;
  CfItemRow credit = { 0 };
  guint n = 0;
  cf_act_begin (&act, shop, "credit.unapply", who, &CF_ALLOCATION, id, ret);
  cf_act_repeat (&act, is_same (ret, credit_id, debit_id, amount_minor, -1));
  cf_act_permit (&act, CF_MAY_UNAPPLY, 0);
  date = date ? date : act.today;
  cf_act_date (&act, date);
  cf_act_item (&act, credit_id, "credit", &credit);
  if (!act.stop && credit.item.kind == CF_ENTRY_VOID)                    /* it takes a document back: it is nobody's credit */
    cf_act_refuse (&act, CF_WRONG_STATE, "credit", NULL);
  cf_allocate_applied (&act, credit_id, applied);
  if (!act.stop && cf_act_check (&act, cf_settlement_unapply ((CfAllocationLine *) (gpointer) applied->data, applied->len, credit_id, debit_id, amount_minor, &off, &n, &who->refusal))) {
    g_array_append_vals (lines, off, n);
    gboolean is_payment = cf_act_find (&act, &CF_PAYMENT, credit_id, &payment);
    for (guint i = 0; is_payment && i < n; i++)
      cf_allocate_fall (&act, &payment, off[i].debit_id, date, lines);
    *ret = (CfAllocation) { .id = id, .customer_id = credit.item.customer_id, .date = date, .n_lines = lines->len };
    ret->lines = g_memdup2 (lines->data, lines->len * sizeof (CfAllocationLine));
    cf_allocate (&act, id, ret->customer_id, date, ret->lines, ret->n_lines);
  }
  cf_item_row_clear (&credit);
  return cf_act_end (&act, error);
}

CfOutcome
cf_use_deposit (CfShop *shop, CfWho *who, CfId id, CfId deposit_id, CfId item_id, CfMoney amount_minor, CfDate date, CfDepositUse *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfPayment) deposit = { 0 };
  g_auto (CfEntry) entry = { 0 };
  CfItemRow item = { 0 };
  CfMoney left = 0;
  GError *failed = NULL;
  cf_act_begin (&act, shop, "deposit.use", who, &CF_DEPOSIT_USE, id, ret);
  cf_act_repeat (&act, ret->deposit_id == deposit_id && (!amount_minor || ret->amount_minor == amount_minor));
  cf_act_permit (&act, CF_MAY_APPLY, 0);
  date = date ? date : act.today;
  cf_act_date (&act, date);
  cf_act_load (&act, &CF_PAYMENT, deposit_id, "deposit", &deposit);
  if (!act.stop && deposit.kind != CF_PAYMENT_DEPOSIT)
    cf_act_refuse (&act, CF_WRONG_STATE, "deposit", NULL);
  cf_allocate_check_stands (&act, deposit_id, NULL);
  if (!act.stop && date < deposit.date)
    cf_act_refuse (&act, CF_DATED_BEFORE, "date", NULL);
  if (!act.stop && !cf_deposit_left (shop->db, &deposit, &left, &failed))
    cf_act_fail (&act, failed);
  if (item_id)
    cf_act_item (&act, item_id, "invoice", &item);
  if (!act.stop && item_id && item.item.customer_id != cf_act_alias (&act, deposit.customer_id))
    cf_act_refuse (&act, CF_OTHER_CUSTOMER, "invoice", item.number);
  if (!act.stop && item_id && item.item.open_minor <= 0)
    cf_act_refuse (&act, CF_NOT_OPEN, "invoice", item.number);
  CfMoney amount = amount_minor ? amount_minor : item_id ? MIN (left, item.item.open_minor) : left;
  if (!act.stop && amount_minor < 0)
    cf_act_refuse (&act, CF_NOT_POSITIVE, "amount", NULL);
  if (!act.stop && (amount <= 0 || amount > left))
    cf_act_check (&act, cf_refuse_amount (&who->refusal, CF_NOT_ENOUGH, "amount", left, shop->rules.currency->code));
  if (!act.stop && item_id && amount > item.item.open_minor)
    cf_act_check (&act, cf_refuse_amount (&who->refusal, CF_OVER_APPLIED, "amount", item.item.open_minor, shop->rules.currency->code));
  if (!act.stop) {
    *ret = (CfDepositUse) { .id = id, .deposit_id = deposit_id, .customer_id = deposit.customer_id, .date = date, .currency = deposit.currency, .amount_minor = amount };
    if (cf_act_check (&act, cf_posting_deposit_use (ret, &entry, &who->refusal))) {
      cf_act_add (&act, &CF_DEPOSIT_USE, ret);
      cf_act_add (&act, &CF_ENTRY, &entry);
      if (item_id)
        cf_allocate (&act, id, deposit.customer_id, MAX (date, item.item.date), &(CfAllocationLine) { id, item_id, amount }, 1);
    }
  }
  cf_item_row_clear (&item);
  return cf_act_end (&act, error);
}
