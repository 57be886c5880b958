/* shift.c: states, counts and entries of the till. */
#include "shift.h"
#include "base/money.h"
#include "posting.h"

const CfEnumName cf_shift_states[] = { { CF_SHIFT_OPEN, "open" }, { CF_SHIFT_COUNTING, "counting" }, { CF_SHIFT_CLOSED, "closed" }, { 0, NULL } };
const CfEnumName cf_drawer_kinds[] = { { CF_DRAWER_PAY_IN, "pay_in" }, { CF_DRAWER_PAY_OUT, "pay_out" }, { CF_DRAWER_DROP, "drop" }, { CF_DRAWER_NO_SALE, "no_sale" }, { 0, NULL } };
const CfEnumName cf_drawer_categories[] = { { CF_DRAWER_CHANGE, "change" }, { CF_DRAWER_SUPPLIES, "supplies" }, { CF_DRAWER_TIPS, "tips" }, { CF_DRAWER_OWNER, "owner" },
                                            { CF_DRAWER_OTHER, "other" }, { 0, NULL } };
const CfEnumName cf_shift_events[] = { { CF_SHIFT_BEGAN_COUNT, "counting" }, { CF_SHIFT_WENT_ON, "went_on" }, { CF_SHIFT_REOPENED, "reopened" }, { 0, NULL } };
const CfEnumName cf_figure_kinds[] = { { CF_FIGURE_PAYMENTS, "payments" }, { CF_FIGURE_REFUNDS, "refunds" }, { CF_FIGURE_TAKEN_BACK, "taken_back" }, { CF_FIGURE_PAY_IN, "pay_in" },
                                       { CF_FIGURE_PAY_OUT, "pay_out" }, { CF_FIGURE_DROP, "drop" }, { CF_FIGURE_NO_SALE, "no_sale" }, { CF_FIGURE_EARLIER, "earlier_close" }, { 0, NULL } };
const CfEnumName cf_carried_kinds[] = { { CF_CARRIED_CARD, "card_payment" }, { CF_CARRIED_DRAFT, "draft" }, { CF_CARRIED_LATE, "late" }, { 0, NULL } };

gboolean
cf_shift_follows (CfShiftState from, CfShiftState to)
{
  static const guint8 follows[] = {
    [CF_SHIFT_NONE] = 1 << CF_SHIFT_OPEN,
    [CF_SHIFT_OPEN] = 1 << CF_SHIFT_COUNTING,
    [CF_SHIFT_COUNTING] = 1 << CF_SHIFT_OPEN | 1 << CF_SHIFT_CLOSED,
    [CF_SHIFT_CLOSED] = 1 << CF_SHIFT_OPEN,
  };

  return from >= CF_SHIFT_NONE && from <= CF_SHIFT_CLOSED && to >= CF_SHIFT_OPEN && to <= CF_SHIFT_CLOSED && (follows[from] >> to & 1);
}

const CfMoney *
cf_shift_denominations (gint64 currency, guint *ret_n)
{
  static const CfMoney dollars[] = { 10000, 5000, 2000, 1000, 500, 200, 100, 50, 25, 10, 5, 1 };
  static const CfMoney canadian[] = { 10000, 5000, 2000, 1000, 500, 200, 100, 25, 10, 5 };
  static const CfMoney euros[] = { 50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1 };
  static const CfMoney pounds[] = { 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1 };
  static const CfMoney francs[] = { 100000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5 };
  static const CfMoney pesos[] = { 100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50 };
  static const struct { gint64 currency; const CfMoney *values; guint n; } all[] = {
    { 840, dollars, G_N_ELEMENTS (dollars) }, { 124, canadian, G_N_ELEMENTS (canadian) }, { 978, euros, G_N_ELEMENTS (euros) },
    { 826, pounds, G_N_ELEMENTS (pounds) }, { 756, francs, G_N_ELEMENTS (francs) }, { 484, pesos, G_N_ELEMENTS (pesos) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i].currency == currency)
      {
        *ret_n = all[i].n;
        return all[i].values;
      }
  *ret_n = 0;
  return NULL;
}

CfOutcome
cf_shift_sum (const CfCash *cash, guint n, CfMoney *ret, CfRefusal *refusal)
{
  CfMoney sum = 0, part;

  for (guint i = 0; i < n; i++)
    {
      if (cash[i].count < 0)
        return cf_refuse (refusal, CF_NEGATIVE, "count", NULL);
      if (cash[i].value_minor <= 0)
        return cf_refuse (refusal, CF_NOT_POSITIVE, "value_minor", NULL);
      if (!cf_mul_div (cash[i].value_minor, cash[i].count, 1, CF_ROUND_HALF_UP, &part) || !cf_add (sum, part, &sum) || sum > CF_AMOUNT_MAX)
        return cf_refuse (refusal, CF_OVERFLOW, "count", NULL);
    }
  *ret = sum;
  return CF_OK;
}

CfOutcome
cf_shift_check_close (CfShiftClose *close, CfRefusal *refusal)
{
  if (close->counted_minor < 0 || close->left_minor < 0)
    return cf_refuse (refusal, CF_NEGATIVE, close->counted_minor < 0 ? "counted_minor" : "left_minor", NULL);
  if (!cf_sub (close->counted_minor, close->expected_minor, &close->over_minor))
    return cf_refuse (refusal, CF_OVERFLOW, "counted_minor", NULL);
  if (close->left_minor > close->counted_minor)
    return cf_refuse (refusal, CF_NOT_ENOUGH, "left_minor", NULL);
  if (close->over_minor != 0 && (close->reason == NULL || *close->reason == '\0'))
    return cf_refuse (refusal, CF_NEEDS_REASON, "reason", NULL);
  return CF_OK;
}

/* --- entries --- */

static void
post (CfEntry *entry, CfAccount account, CfMoney amount_minor, CfId sub_id)
{
  if (amount_minor != 0)
    entry->postings[entry->n_postings++] = (CfPosting) { .account = account, .amount_minor = amount_minor, .sub_id = sub_id };
}

static CfEntry
begin (CfId id, CfDate date, CfEntryKind kind, gint64 currency)
{
  return (CfEntry) { .id = id, .date = date, .kind = kind, .currency = currency, .postings = g_new0 (CfPosting, 3) };
}

static CfOutcome
finish (CfEntry *entry, CfEntry *ret, CfRefusal *refusal)
{
  CfOutcome outcome = cf_entry_check (entry, refusal);

  if (outcome == CF_OK)
    *ret = *entry;
  else
    g_free (entry->postings);
  return outcome;
}

/* What the safe does not have, the owner brings. */
CfOutcome
cf_shift_post_open (const CfShift *shift, CfMoney in_drawer_minor, CfMoney in_safe_minor, CfMoney to_safe_minor, CfId safe, CfEntry *ret, CfRefusal *refusal)
{
  gboolean said = to_safe_minor >= 0;
  CfMoney moved, from_safe, owner;

  if (shift->float_minor < 0)
    return cf_refuse (refusal, CF_NEGATIVE, "float_minor", NULL);
  if (!cf_sub (shift->float_minor, in_drawer_minor, &moved))
    return cf_refuse (refusal, CF_OVERFLOW, "float_minor", NULL);
  from_safe = said ? -to_safe_minor : MIN (moved, MAX (in_safe_minor, 0));
  if (!cf_sub (from_safe, moved, &owner))
    return cf_refuse (refusal, CF_OVERFLOW, "to_safe_minor", NULL);
  CfEntry entry = begin (shift->id, shift->date, said ? CF_ENTRY_CASH_BEFORE : CF_ENTRY_FLOAT, shift->currency);
  post (&entry, CF_ACCOUNT_CASH, moved, shift->station);
  post (&entry, CF_ACCOUNT_UNDEPOSITED, -from_safe, safe);
  post (&entry, CF_ACCOUNT_OWNER, owner, 0);
  return finish (&entry, ret, refusal);
}

/* Where money that is paid in comes from, or goes when it is paid out. */
static CfAccount
other_side (CfDrawerCategory category)
{
  switch (category)
    {
    case CF_DRAWER_CHANGE: return CF_ACCOUNT_BANK;
    case CF_DRAWER_TIPS:   return CF_ACCOUNT_TIPS;
    case CF_DRAWER_OWNER:  return CF_ACCOUNT_OWNER;
    case CF_DRAWER_SUPPLIES:
    case CF_DRAWER_OTHER:
      break;
    }
  return CF_ACCOUNT_PETTY_CASH;
}

CfOutcome
cf_shift_post_drawer (const CfDrawerEntry *drawer, const CfShift *shift, CfId safe, CfEntry *ret, CfRefusal *refusal)
{
  static const CfEntryKind kinds[] = { [CF_DRAWER_PAY_IN] = CF_ENTRY_PAY_IN, [CF_DRAWER_PAY_OUT] = CF_ENTRY_PAY_OUT, [CF_DRAWER_DROP] = CF_ENTRY_DROP, [CF_DRAWER_NO_SALE] = CF_ENTRY_DROP };
  CfMoney amount = drawer->amount_minor;

  if (drawer->kind < CF_DRAWER_PAY_IN || drawer->kind > CF_DRAWER_NO_SALE)
    return cf_refuse (refusal, CF_NOT_A_CHOICE, "kind", NULL);
  if (drawer->kind == CF_DRAWER_NO_SALE ? amount != 0 : amount <= 0)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  if (drawer->kind <= CF_DRAWER_PAY_OUT && (drawer->category < CF_DRAWER_CHANGE || drawer->category > CF_DRAWER_OTHER))
    return cf_refuse (refusal, CF_NOT_A_CHOICE, "category", NULL);
  if (amount > CF_AMOUNT_MAX)
    return cf_refuse (refusal, CF_TOO_LARGE, "amount_minor", NULL);
  if (drawer->kind != CF_DRAWER_PAY_IN)
    amount = -amount;
  CfEntry entry = begin (drawer->id, shift->date, kinds[drawer->kind], shift->currency);
  post (&entry, CF_ACCOUNT_CASH, amount, shift->station);
  if (drawer->kind == CF_DRAWER_DROP)
    post (&entry, CF_ACCOUNT_UNDEPOSITED, -amount, safe);
  else
    post (&entry, other_side (drawer->category), -amount, 0);
  return finish (&entry, ret, refusal);
}

CfOutcome
cf_shift_post_close (const CfShiftClose *close, const CfShift *shift, CfId safe, CfEntry *ret, CfRefusal *refusal)
{
  CfMoney moved;

  if (!cf_sub (close->left_minor, close->expected_minor, &moved))
    return cf_refuse (refusal, CF_OVERFLOW, "expected_minor", NULL);
  CfEntry entry = begin (close->id, shift->date, CF_ENTRY_SHIFT_CLOSE, shift->currency);
  post (&entry, CF_ACCOUNT_CASH, moved, shift->station);
  post (&entry, CF_ACCOUNT_UNDEPOSITED, close->counted_minor - close->left_minor, safe);
  post (&entry, CF_ACCOUNT_OVER_SHORT, -close->over_minor, 0);
  return finish (&entry, ret, refusal);
}

CfOutcome
cf_shift_post_deposit (const CfBankDeposit *deposit, CfId safe, CfEntry *ret, CfRefusal *refusal)
{
  if (deposit->cash_minor < 0)
    return cf_refuse (refusal, CF_NEGATIVE, "cash_minor", NULL);
  CfEntry entry = begin (deposit->id, deposit->date, CF_ENTRY_BANK_DEPOSIT, deposit->currency);
  post (&entry, CF_ACCOUNT_BANK, deposit->cash_minor, 0);
  post (&entry, CF_ACCOUNT_UNDEPOSITED, -deposit->cash_minor, safe);
  return finish (&entry, ret, refusal);
}

CfOutcome
cf_shift_post_move (const CfShiftMove *move, CfDate date, gint64 currency, gint64 from, gint64 to, CfEntry *ret, CfRefusal *refusal)
{
  CfMoney over = (move->to_open ? 0 : move->cash_minor) - (move->from_open ? 0 : move->cash_minor);
  CfEntry entry = begin (move->id, date, CF_ENTRY_SHIFT_CLOSE, currency);
  if (move->from_open)
    post (&entry, CF_ACCOUNT_CASH, -move->cash_minor, from);
  if (move->to_open)
    post (&entry, CF_ACCOUNT_CASH, move->cash_minor, to);
  post (&entry, CF_ACCOUNT_OVER_SHORT, over, 0);
  return finish (&entry, ret, refusal);
}
