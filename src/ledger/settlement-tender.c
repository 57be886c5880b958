/* settlement-tender.c: what each tender of a payment comes to. Invariants: sum of amounts = what was asked; for each tender tendered − change = amount +
 * rounding; change and rounding on cash only (D18). */
#include "settlement.h"

CfMoney
cf_settlement_cash (const CfRules *rules, CfMoney amount_minor)
{
  CfMoney unit = rules->cash_rounding_minor, units, whole;

  if (unit <= 1 || !cf_mul_div (amount_minor, 1, unit, CF_ROUND_HALF_UP, &units) || !cf_mul_div (units, unit, 1, CF_ROUND_HALF_UP, &whole))
    return amount_minor;
  return whole;
}

static gboolean
is_blank (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;
  return TRUE;
}

/* Adds up cash and the rest as handed over; every part counts as it is for now. */
static CfOutcome
count (CfTenderPart *parts, guint n_parts, CfMoney *ret_cash, CfMoney *ret_other, CfRefusal *refusal)
{
  CfMoney all = 0;

  *ret_cash = *ret_other = 0;
  for (guint i = 0; i < n_parts; i++)
    {
      CfMoney *sum = parts[i].kind == CF_TENDER_CASH ? ret_cash : ret_other;

      if (parts[i].tendered_minor <= 0)
        return cf_refuse (refusal, CF_NOT_POSITIVE, "tendered_minor", NULL);
      if (parts[i].needs_reference && is_blank (parts[i].reference))
        return cf_refuse (refusal, CF_NEEDS_REFERENCE, "reference", NULL);
      if (!cf_add (all, parts[i].tendered_minor, &all))
        return cf_refuse (refusal, CF_OVERFLOW, "tendered_minor", NULL);
      *sum += parts[i].tendered_minor;
      parts[i].amount_minor = parts[i].tendered_minor;
      parts[i].change_minor = parts[i].rounding_minor = 0;
    }
  return CF_OK;
}

/* Cash fills @due_minor, which is @rounding_minor more than what is owed, in the order given. The rounding goes on the largest part, so that each stays above
 * 0. */
static CfOutcome
fill_cash (CfTenderPart *parts, guint n_parts, CfMoney due_minor, CfMoney rounding_minor, CfRefusal *refusal)
{
  CfTenderPart *largest = NULL;
  CfMoney left = due_minor;

  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i].kind != CF_TENDER_CASH)
        continue;
      parts[i].amount_minor = MIN (parts[i].tendered_minor, left);
      parts[i].change_minor = parts[i].tendered_minor - parts[i].amount_minor;
      left -= parts[i].amount_minor;
      if (largest == NULL || parts[i].amount_minor > largest->amount_minor)
        largest = &parts[i];
    }
  if (largest != NULL)
    {
      largest->rounding_minor = rounding_minor;
      largest->amount_minor -= rounding_minor;
    }
  for (guint i = 0; i < n_parts; i++)
    if (parts[i].amount_minor <= 0)
      return cf_refuse (refusal, CF_NOT_POSITIVE, "tendered_minor", NULL);
  return CF_OK;
}

CfOutcome
cf_settlement_tender (const CfRules *rules, CfMoney asked_minor, CfTenderPart *parts, guint n_parts, CfRefusal *refusal)
{
  const char *currency = rules->currency->code;
  CfMoney cash, other, owed, due;
  CfOutcome outcome;

  if (n_parts == 0)
    return cf_refuse (refusal, CF_REQUIRED, "tender", NULL);
  if (asked_minor < 0)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  if ((outcome = count (parts, n_parts, &cash, &other, refusal)) != CF_OK || asked_minor == 0)
    return outcome;
  if (other > asked_minor)
    return cf_refuse_amount (refusal, CF_CHANGE_WITHOUT_CASH, "tendered_minor", other - asked_minor, currency);
  owed = asked_minor - other;
  due = cash > 0 ? cf_settlement_cash (rules, owed) : owed;
  if (cash < due)
    return cf_refuse_amount (refusal, CF_NOT_ENOUGH, "tendered_minor", due - cash, currency);
  return fill_cash (parts, n_parts, due, due - owed, refusal);
}
