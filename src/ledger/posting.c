/* posting.c: the entries of each act. What every entry must keep to is checked in one place, cf_entry_check, as the last step of each builder. */
#include "posting.h"
#include "base/date.h"
#include "chart.h"

typedef struct { CfEntry entry; GArray *postings; } Draft;

static void
begin (Draft *draft, CfId id, CfDate date, CfEntryKind kind, gint64 currency)
{
  draft->entry = (CfEntry) { .id = id, .date = date, .kind = kind, .currency = currency };
  draft->postings = g_array_new (FALSE, FALSE, sizeof (CfPosting));
}

static void
post (Draft *draft, CfAccount account, CfMoney amount_minor, CfId customer_id, CfId sub_id)
{
  CfPosting posting = { .account = account, .amount_minor = amount_minor, .customer_id = customer_id, .sub_id = sub_id };

  if (amount_minor != 0)
    g_array_append_val (draft->postings, posting);
}

/* @due counts for a debit; a credit can be used at once. */
static void
post_receivable (Draft *draft, CfMoney amount_minor, CfId customer_id, CfDate due)
{
  CfPosting posting = { .account = CF_ACCOUNT_RECEIVABLE, .amount_minor = amount_minor, .customer_id = customer_id,
                        .due = amount_minor > 0 ? due : draft->entry.date };

  if (amount_minor != 0)
    g_array_append_val (draft->postings, posting);
}

static CfId
sub_of (CfAccount account, gint64 drawer, CfId tender_id)
{
  return account == CF_ACCOUNT_CASH ? drawer : account == CF_ACCOUNT_UNDEPOSITED ? tender_id : 0;
}

/* Hands the entry over if it is sound; @draft is spent either way. */
static CfOutcome
finish (Draft *draft, CfEntry *ret, CfRefusal *refusal)
{
  CfOutcome outcome;

  draft->entry.n_postings = draft->postings->len;
  draft->entry.postings = (CfPosting *) g_array_free (draft->postings, FALSE);
  if ((outcome = cf_entry_check (&draft->entry, refusal)) != CF_OK)
    g_free (draft->entry.postings);
  else
    *ret = draft->entry;
  return outcome;
}

/* --- what every entry keeps to --- */

static CfOutcome
check_posting (const CfPosting *p, CfRefusal *refusal)
{
  if (cf_chart_row (p->account) == NULL)
    return cf_refuse (refusal, CF_NOT_A_CHOICE, "account", NULL);
  if (p->amount_minor == 0)
    return cf_refuse (refusal, CF_ZERO, "amount_minor", NULL);
  if (p->amount_minor > CF_AMOUNT_MAX || p->amount_minor < -CF_AMOUNT_MAX)
    return cf_refuse (refusal, CF_TOO_LARGE, "amount_minor", NULL);
  if ((p->account == CF_ACCOUNT_RECEIVABLE || p->account == CF_ACCOUNT_DEPOSITS_HELD) && p->customer_id == 0)
    return cf_refuse (refusal, CF_REQUIRED, "customer_id", NULL);
  if (p->account == CF_ACCOUNT_RECEIVABLE && p->due == 0)
    return cf_refuse (refusal, CF_REQUIRED, "due", NULL);
  if (p->due < CF_DATE_MIN || p->due > CF_DATE_MAX)
    return cf_refuse (refusal, CF_NOT_A_DATE, "due", NULL);
  return CF_OK;
}

CfOutcome
cf_entry_check (const CfEntry *entry, CfRefusal *refusal)
{
  const CfCurrency *currency = cf_currency_by_number (entry->currency);
  CfMoney sum = 0;
  guint n_receivable = 0;

  if (entry->id == 0 || entry->date == 0 || currency == NULL)
    return cf_refuse (refusal, CF_REQUIRED, entry->id == 0 ? "id" : entry->date == 0 ? "date" : "currency", NULL);
  if (entry->date < CF_DATE_MIN || entry->date > CF_DATE_MAX)
    return cf_refuse (refusal, CF_NOT_A_DATE, "date", NULL);
  if (!(entry->kind >= CF_ENTRY_INVOICE && entry->kind <= CF_ENTRY_WRITE_OFF) && !(entry->kind >= CF_ENTRY_PAYMENT && entry->kind <= CF_ENTRY_CASH_BEFORE))
    return cf_refuse (refusal, CF_NOT_A_CHOICE, "kind", NULL);
  for (guint i = 0; i < entry->n_postings; i++)
    {
      CfOutcome outcome = check_posting (&entry->postings[i], refusal);

      if (outcome != CF_OK)
        return outcome;
      if (!cf_add (sum, entry->postings[i].amount_minor, &sum))
        return cf_refuse (refusal, CF_OVERFLOW, "amount_minor", NULL);
      n_receivable += entry->postings[i].account == CF_ACCOUNT_RECEIVABLE;
    }
  if (n_receivable > 1)
    return cf_refuse (refusal, CF_WRONG_STATE, "postings", NULL);
  if (sum != 0)
    return cf_refuse_amount (refusal, CF_UNBALANCED, "postings", sum, currency->code);
  return CF_OK;
}

const CfPosting *
cf_entry_receivable (const CfEntry *entry)
{
  for (guint i = 0; i < entry->n_postings; i++)
    if (entry->postings[i].account == CF_ACCOUNT_RECEIVABLE)
      return &entry->postings[i];
  return NULL;
}

/* --- documents --- */

static const struct { CfEntryKind entry; CfAccount account; int sign; } documents[] = {
  [CF_INVOICE_INVOICE]     = { CF_ENTRY_INVOICE, CF_ACCOUNT_SALES, 1 },
  [CF_INVOICE_CREDIT_MEMO] = { CF_ENTRY_CREDIT_MEMO, CF_ACCOUNT_SALES, -1 },
  [CF_INVOICE_LATE_FEE]    = { CF_ENTRY_LATE_FEE, CF_ACCOUNT_LATE_FEES, 1 },
  [CF_INVOICE_OPENING]     = { CF_ENTRY_OPENING, CF_ACCOUNT_OPENING, 1 },
  [CF_INVOICE_RETURN_FEE]  = { CF_ENTRY_RETURN_FEE, CF_ACCOUNT_RETURN_FEES, 1 },
};

/* One posting per rate, though several groups may have it. */
static gboolean
post_taxes (Draft *draft, const CfInvoice *invoice, int sign)
{
  for (guint i = 0; i < invoice->n_taxes; i++)
    {
      CfMoney amount = 0;
      gboolean first = TRUE;

      for (guint j = 0; j < invoice->n_taxes; j++)
        if (invoice->taxes[j].tax_rate_id == invoice->taxes[i].tax_rate_id)
          {
            first &= j >= i;
            if (!cf_add (amount, invoice->taxes[j].tax_minor, &amount))
              return FALSE;
          }
      if (amount == G_MININT64)
        return FALSE;
      if (first)
        post (draft, CF_ACCOUNT_SALES_TAX, -sign * amount, 0, invoice->taxes[i].tax_rate_id);
    }
  return TRUE;
}

CfOutcome
cf_posting_document (const CfInvoice *invoice, CfEntry *ret, CfRefusal *refusal)
{
  Draft draft;
  int sign;

  if (invoice->kind < CF_INVOICE_INVOICE || invoice->kind >= (int) G_N_ELEMENTS (documents))
    return cf_refuse (refusal, CF_NOT_A_CHOICE, "kind", NULL);
  if (invoice->total_minor < 0 && invoice->kind != CF_INVOICE_OPENING)
    return cf_refuse (refusal, CF_NEGATIVE, "total_minor", NULL);
  if (ABS (invoice->total_minor / 2) > CF_AMOUNT_MAX || ABS (invoice->subtotal_minor / 2) > CF_AMOUNT_MAX)      /* halves: the lowest number has no magnitude */
    return cf_refuse (refusal, CF_TOO_LARGE, "total_minor", NULL);
  sign = documents[invoice->kind].sign;

  begin (&draft, invoice->id, invoice->date, documents[invoice->kind].entry, invoice->currency);
  post_receivable (&draft, sign * invoice->total_minor, invoice->customer_id, invoice->due);
  post (&draft, documents[invoice->kind].account, -sign * invoice->subtotal_minor, 0, 0);
  if (!post_taxes (&draft, invoice, sign))
    {
      g_array_unref (draft.postings);
      return cf_refuse (refusal, CF_OVERFLOW, "tax_minor", NULL);
    }
  return finish (&draft, ret, refusal);
}

CfOutcome
cf_posting_write_off (const CfWriteOff *write_off, CfEntry *ret, CfRefusal *refusal)
{
  Draft draft;

  if (write_off->amount_minor <= 0)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  begin (&draft, write_off->id, write_off->date, CF_ENTRY_WRITE_OFF, write_off->currency);
  post (&draft, write_off->kind == CF_WRITE_OFF_DISCOUNT ? CF_ACCOUNT_DISCOUNTS : CF_ACCOUNT_BAD_DEBT, write_off->amount_minor, 0, 0);
  post_receivable (&draft, -write_off->amount_minor, write_off->customer_id, 0);
  return finish (&draft, ret, refusal);
}

CfOutcome
cf_posting_reversal (const CfEntry *original, CfId id, CfDate date, CfEntryKind kind, CfEntry *ret, CfRefusal *refusal)
{
  Draft draft;
  CfOutcome outcome = cf_entry_check (original, refusal);

  if (outcome != CF_OK)
    return outcome;
  begin (&draft, id, date, kind, original->currency);
  draft.entry.reverses_id = original->id;
  for (guint i = 0; i < original->n_postings; i++)
    {
      const CfPosting *p = &original->postings[i];

      if (p->account == CF_ACCOUNT_RECEIVABLE)
        post_receivable (&draft, -p->amount_minor, p->customer_id, date);
      else
        post (&draft, p->account, -p->amount_minor, p->customer_id, p->sub_id);
    }
  return finish (&draft, ret, refusal);
}

/* --- money --- */

/* Cash may be rounded and give change; nothing else does. */
static CfOutcome
check_money (CfTenderKind kind, CfMoney amount_minor, CfMoney rounding_minor, CfMoney change_minor, CfMoney *ret_money, CfRefusal *refusal)
{
  if (amount_minor <= 0)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  if (kind != CF_TENDER_CASH && (rounding_minor != 0 || change_minor != 0))
    return cf_refuse (refusal, CF_CHANGE_WITHOUT_CASH, "change_minor", NULL);
  if (!cf_add (amount_minor, rounding_minor, ret_money))
    return cf_refuse (refusal, CF_OVERFLOW, "amount_minor", NULL);
  return *ret_money < 0 ? cf_refuse (refusal, CF_NEGATIVE, "rounding_minor", NULL) : CF_OK;
}

CfOutcome
cf_posting_payment (const CfPayment *payment, gint64 drawer, CfEntry *ret, CfRefusal *refusal)
{
  CfAccount account = cf_chart_money_in (payment->tender_kind);
  CfMoney money, kept;
  Draft draft;
  CfOutcome outcome = check_money (payment->tender_kind, payment->amount_minor, payment->rounding_minor, payment->change_minor, &money, refusal);

  if (outcome != CF_OK)
    return outcome;
  if (payment->tendered_minor != 0 && (!cf_sub (payment->tendered_minor, payment->change_minor, &kept) || kept != money))
    return cf_refuse (refusal, CF_UNBALANCED, "tendered_minor", NULL);
  if (payment->tip_minor < 0 || (payment->tip_minor > 0 && payment->tender_kind != CF_TENDER_CARD))
    return cf_refuse (refusal, payment->tip_minor < 0 ? CF_NEGATIVE : CF_WRONG_STATE, "tip_minor", NULL);
  if (!cf_add (money, payment->tip_minor, &money))
    return cf_refuse (refusal, CF_OVERFLOW, "tip_minor", NULL);

  begin (&draft, payment->id, payment->date, payment->kind == CF_PAYMENT_DEPOSIT ? CF_ENTRY_DEPOSIT : CF_ENTRY_PAYMENT, payment->currency);
  post (&draft, account, money, 0, sub_of (account, drawer, payment->tender_id));
  post (&draft, CF_ACCOUNT_CASH_ROUNDING, -payment->rounding_minor, 0, 0);
  post (&draft, CF_ACCOUNT_TIPS, -payment->tip_minor, 0, 0);
  if (payment->kind == CF_PAYMENT_DEPOSIT)
    post (&draft, CF_ACCOUNT_DEPOSITS_HELD, -payment->amount_minor, payment->customer_id, 0);
  else
    post_receivable (&draft, -payment->amount_minor, payment->customer_id, 0);
  return finish (&draft, ret, refusal);
}

static gboolean
is_money (gint64 account)
{
  return account >= CF_ACCOUNT_CASH && account <= CF_ACCOUNT_BANK;
}

static CfOutcome
settle (const CfPaymentEvent *event, const CfEntry *original, CfEntry *ret, CfRefusal *refusal)
{
  for (guint i = 0; i < original->n_postings; i++)
    {
      const CfPosting *p = &original->postings[i];
      Draft draft;

      if (!is_money (p->account) || p->account == CF_ACCOUNT_CASH || p->account == CF_ACCOUNT_BANK)
        continue;
      begin (&draft, event->id, event->date, CF_ENTRY_SETTLEMENT, original->currency);
      post (&draft, CF_ACCOUNT_BANK, p->amount_minor, 0, 0);
      post (&draft, p->account, -p->amount_minor, 0, p->sub_id);
      return finish (&draft, ret, refusal);
    }
  return cf_refuse (refusal, CF_WRONG_STATE, "kind", NULL);
}

/* What was given back of a deposit that brought nothing is not held: the customer owes it. */
static void
owe_refunded (CfEntry *entry, CfMoney refunded_minor)
{
  for (guint i = 0; i < entry->n_postings; i++)
    {
      CfPosting *held = &entry->postings[i], owed = { .account = CF_ACCOUNT_RECEIVABLE, .amount_minor = refunded_minor, .customer_id = held->customer_id, .due = entry->date };

      if (held->account != CF_ACCOUNT_DEPOSITS_HELD)
        continue;
      held->amount_minor -= refunded_minor;
      if (held->amount_minor == 0)
        *held = owed;
      else
        {
          entry->postings = g_renew (CfPosting, entry->postings, entry->n_postings + 1);
          entry->postings[entry->n_postings++] = owed;
        }
      return;
    }
}

CfOutcome
cf_posting_payment_event (const CfPaymentEvent *event, const CfEntry *original, gboolean settled, CfMoney refunded_minor, CfEntry *ret, CfRefusal *refusal)
{
  CfOutcome outcome;

  if (original->kind != CF_ENTRY_PAYMENT && original->kind != CF_ENTRY_DEPOSIT)
    return cf_refuse (refusal, CF_WRONG_STATE, "payment_id", NULL);
  switch (event->kind)
    {
    case CF_PAYMENT_SETTLED:
      return settled ? cf_refuse (refusal, CF_WRONG_STATE, "kind", NULL) : settle (event, original, ret, refusal);
    case CF_PAYMENT_RETURNED:
    case CF_PAYMENT_FAILED:
      outcome = cf_posting_reversal (original, event->id, event->date, CF_ENTRY_RETURN, ret, refusal);
      break;
    case CF_PAYMENT_VOIDED:
      outcome = cf_posting_reversal (original, event->id, event->date, CF_ENTRY_PAYMENT_VOID, ret, refusal);
      break;
    default:
      return cf_refuse (refusal, CF_NOT_A_CHOICE, "kind", NULL);
    }
  if (outcome == CF_OK && original->kind == CF_ENTRY_DEPOSIT && refunded_minor > 0)
    owe_refunded (ret, refunded_minor);
  for (guint i = 0; outcome == CF_OK && settled && i < ret->n_postings; i++)
    if (is_money (ret->postings[i].account))
      {
        ret->postings[i].account = CF_ACCOUNT_BANK;
        ret->postings[i].sub_id = 0;
      }
  return outcome;
}

CfOutcome
cf_posting_deposit_use (const CfDepositUse *use, CfEntry *ret, CfRefusal *refusal)
{
  Draft draft;

  if (use->amount_minor <= 0)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  begin (&draft, use->id, use->date, CF_ENTRY_DEPOSIT_USE, use->currency);
  post (&draft, CF_ACCOUNT_DEPOSITS_HELD, use->amount_minor, use->customer_id, 0);
  post_receivable (&draft, -use->amount_minor, use->customer_id, 0);
  return finish (&draft, ret, refusal);
}

CfOutcome
cf_posting_refund (const CfRefund *refund, gboolean of_deposit, gint64 drawer, CfEntry *ret, CfRefusal *refusal)
{
  CfAccount account = cf_chart_money_out (refund->tender_kind);
  CfMoney money;
  Draft draft;
  CfOutcome outcome = check_money (refund->tender_kind, refund->amount_minor, refund->rounding_minor, 0, &money, refusal);

  if (outcome != CF_OK)
    return outcome;
  begin (&draft, refund->id, refund->date, CF_ENTRY_REFUND, refund->currency);
  if (of_deposit)
    post (&draft, CF_ACCOUNT_DEPOSITS_HELD, refund->amount_minor, refund->customer_id, 0);
  else
    post_receivable (&draft, refund->amount_minor, refund->customer_id, refund->date);
  post (&draft, CF_ACCOUNT_CASH_ROUNDING, refund->rounding_minor, 0, 0);
  post (&draft, account, -money, 0, sub_of (account, drawer, refund->tender_id));
  return finish (&draft, ret, refusal);
}
