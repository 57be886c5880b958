/* totals-credit.c: taking back an invoice, whole or in parts, with its own tax evidence (D17).
 *
 * Each line of the original is given its share of each row of tax; the shares of a row sum to the row. When c of a line's amount A is taken back, the share s
 * counts with s × c ÷ A. What a memo gets of a row is what all lines taken back so far come to, less what the memos before it got: so rounding never adds up,
 * in any order, and also after one of them was voided; and when everything is taken back, everything was given back. */
#include "totals.h"
#include <string.h>
#include "totals-private.h"

typedef struct {
  CfMoney   amount, at_price;        /* taken back of a line; of that by quantity, at the line's own price */
  CfDecimal quantity;                /* by quantity */
} Taken;

typedef struct {
  const CfInvoice *original;
  Taken           *taken;            /* per line of the original */
  gboolean        *touched;          /* per row of its taxes: this memo has a line with it */
  CfRefusal       *refusal;
} Credit;

static gboolean
own_price (const CfInvoiceLine *line, CfDecimal unit_price, CfDecimal discount_rate)
{
  return unit_price == line->unit_price && discount_rate == line->discount_rate;
}

static gboolean
has_subject_lines (const CfInvoice *memo)
{
  for (guint i = 0; i < memo->n_lines; i++)
    if (memo->lines[i].subject_line > 0)
      return TRUE;
  return FALSE;
}

/* What @earlier memos took back. Free memos do not count: they take back no line. */
static Taken *
taken_before (const CfInvoice *original, const CfInvoice *const *earlier, guint n_earlier)
{
  Taken *taken = g_new0 (Taken, original->n_lines);

  for (guint m = 0; m < n_earlier; m++)
    for (guint i = 0; i < earlier[m]->n_lines; i++)
      {
        const CfInvoiceLine *line = &earlier[m]->lines[i];
        Taken *t;

        if (line->subject_line < 1 || line->subject_line > original->n_lines)
          continue;
        t = &taken[line->subject_line - 1];
        t->amount += line->amount_minor;
        if (own_price (&original->lines[line->subject_line - 1], line->unit_price, line->discount_rate))
          {
            t->at_price += line->amount_minor;
            t->quantity += line->quantity;
          }
      }
  return taken;
}

/* --- shares --- */

/* The whole rate of row @r's group, and of its rows up to and with @r. */
static void
group_rates (const CfInvoice *original, guint r, CfDecimal *ret_whole, CfDecimal *ret_upto)
{
  *ret_whole = *ret_upto = 0;
  for (guint i = 0; i < original->n_taxes; i++)
    if (original->taxes[i].tax_group_id == original->taxes[r].tax_group_id)
      {
        *ret_whole += original->taxes[i].rate;
        if (i <= r)
          *ret_upto += original->taxes[i].rate;
      }
}

/* What row @r's tax on a line of @amount comes to by itself. */
static gboolean
lone_tax (const CfInvoice *original, guint r, CfMoney amount, CfMoney *ret)
{
  const CfInvoiceTax *row = &original->taxes[r];
  CfDecimal whole, upto;
  CfMoney tax, with, without;

  if (!row->inclusive)
    return cf_mul_div (amount, row->rate, CF_DECIMAL_ONE, original->rounding, ret);
  group_rates (original, r, &whole, &upto);
  *ret = 0;
  if (whole == 0)
    return TRUE;
  if (!cf_mul_div (amount, whole, CF_DECIMAL_ONE + whole, original->rounding, &tax) || !cf_mul_div (tax, upto, whole, original->rounding, &with)
      || !cf_mul_div (tax, upto - row->rate, whole, original->rounding, &without))
    return FALSE;
  *ret = with - without;
  return TRUE;
}

static gboolean
row_is_exempt (const CfInvoice *original, guint r)
{
  const CfInvoiceTax *row = &original->taxes[r];

  return row->base_minor == 0 && row->tax_minor == 0 && (row->exempt_minor != 0 || original->certificate_id != 0);
}

/* Row @r's tax divided among the lines: what each comes to by itself, and what document rounding put aside spread over them a cent at a time. */
static gboolean
line_shares (const CfInvoice *original, guint r, CfMoney *shares)
{
  const CfInvoiceTax *row = &original->taxes[r];
  gboolean exempt = row_is_exempt (original, r);
  CfMoney rest = row->tax_minor;
  gint64 n = 0, nth = 0;

  for (guint i = 0; i < original->n_lines; i++)
    {
      const CfInvoiceLine *line = &original->lines[i];

      shares[i] = 0;
      if (exempt || line->tax_group_id != row->tax_group_id || line->amount_minor == 0)
        continue;
      if (!lone_tax (original, r, line->amount_minor, &shares[i]) || !cf_sub (rest, shares[i], &rest))
        return FALSE;
      n++;
    }
  for (guint i = 0; i < original->n_lines && n > 0; i++)
    if (original->lines[i].tax_group_id == row->tax_group_id && original->lines[i].amount_minor != 0)
      {
        shares[i] += rest / n + (nth < ABS (rest % n) ? (rest > 0 ? 1 : -1) : 0);
        nth++;
      }
  return TRUE;
}

/* --- lines --- */

static CfOutcome
refuse (Credit *credit, CfOutcome code, const char *field, const CfDraftLine *line)
{
  return cf_refuse (credit->refusal, code, field, line->description);
}

/* At the line's own price: the part of its amount that the quantity is, cumulated. */
static CfOutcome
by_quantity (Credit *credit, const CfDraftLine *line, const CfInvoiceLine *subject, Taken *taken, CfMoney *ret)
{
  CfDecimal left, upto;
  CfMoney amount;

  if (line->quantity == G_MININT64 || subject->quantity == G_MININT64)      /* has no magnitude */
    return refuse (credit, CF_OVERFLOW, "quantity", line);
  if (line->quantity == 0)
    return refuse (credit, CF_ZERO, "quantity", line);
  if ((line->quantity < 0) != (subject->quantity < 0))
    return refuse (credit, CF_NEGATIVE, "quantity", line);
  if (!cf_sub (subject->quantity, taken->quantity, &left) || ABS (line->quantity) > ABS (left) || (left < 0) != (subject->quantity < 0))
    return refuse (credit, CF_OVER_APPLIED, "quantity", line);
  upto = taken->quantity + line->quantity;
  if (!cf_mul_div (subject->amount_minor, ABS (upto), ABS (subject->quantity), credit->original->rounding, &amount))
    return refuse (credit, CF_OVERFLOW, "total_minor", line);
  *ret = amount - taken->at_price;
  taken->quantity = upto;
  taken->at_price = amount;
  return CF_OK;
}

static CfOutcome
by_amount (Credit *credit, const CfDraftLine *line, const CfInvoiceLine *subject, const Taken *taken, const CfCurrency *currency, CfMoney *ret)
{
  CfMoney left = subject->amount_minor - taken->amount;
  CfOutcome outcome = cf_totals_line (line, currency, credit->original->rounding, ret, credit->refusal);

  if (outcome != CF_OK)
    return outcome;
  if (*ret == 0)
    return refuse (credit, CF_ZERO, "quantity", line);
  if (subject->amount_minor != 0 && (*ret < 0) != (subject->amount_minor < 0))
    return refuse (credit, CF_NEGATIVE, "quantity", line);
  if (ABS (*ret) > ABS (left) || (left < 0) != (subject->amount_minor < 0))
    return cf_refuse_amount (credit->refusal, CF_OVER_APPLIED, "amount_minor", ABS (left), currency->code);
  return CF_OK;
}

static CfOutcome
do_line (Credit *credit, const CfDraftLine *line, const CfCurrency *currency, CfMoney *ret)
{
  const CfInvoice *original = credit->original;
  const CfInvoiceLine *subject;
  Taken *taken;
  CfOutcome outcome;

  if (line->subject_line < 1 || line->subject_line > original->n_lines)
    return refuse (credit, CF_NOT_FOUND, "subject_line", line);
  subject = &original->lines[line->subject_line - 1];
  taken = &credit->taken[line->subject_line - 1];
  if (line->tax_group_id != subject->tax_group_id)
    return refuse (credit, CF_UNKNOWN_REFERENCE, "tax_group_id", line);

  if (own_price (subject, line->unit_price, line->discount_rate) && taken->amount == taken->at_price)
    outcome = by_quantity (credit, line, subject, taken, ret);
  else
    outcome = by_amount (credit, line, subject, taken, currency, ret);
  if (outcome != CF_OK)
    return outcome;
  taken->amount += *ret;
  for (guint r = 0; r < original->n_taxes; r++)
    if (original->taxes[r].tax_group_id == subject->tax_group_id)
      credit->touched[r] = TRUE;
  return CF_OK;
}

/* --- evidence --- */

/* What all memos together, this one with them, should have of row @r: its tax, and in *ret_cost what its lines cost. */
static gboolean
row_target (const Credit *credit, guint r, CfMoney *shares, CfMoney *ret_tax, CfMoney *ret_cost)
{
  const CfInvoice *original = credit->original;

  *ret_tax = *ret_cost = 0;
  if (!line_shares (original, r, shares))
    return FALSE;
  for (guint i = 0; i < original->n_lines; i++)
    {
      CfMoney amount = original->lines[i].amount_minor, part;

      if (original->lines[i].tax_group_id != original->taxes[r].tax_group_id || amount == 0)
        continue;
      if (!cf_mul_div (shares[i], ABS (credit->taken[i].amount), ABS (amount), original->rounding, &part)
          || !cf_add (*ret_tax, part, ret_tax) || !cf_add (*ret_cost, credit->taken[i].amount, ret_cost))
        return FALSE;
    }
  return TRUE;
}

/* Lowers @row by what @earlier memos have of it. */
static gboolean
less_earlier (CfInvoiceTax *row, const CfInvoice *const *earlier, guint n_earlier)
{
  for (guint m = 0; m < n_earlier; m++)
    for (guint i = 0; i < earlier[m]->n_taxes && has_subject_lines (earlier[m]); i++)
      {
        const CfInvoiceTax *e = &earlier[m]->taxes[i];

        if (e->tax_group_id == row->tax_group_id && e->tax_rate_id == row->tax_rate_id
            && (!cf_sub (row->base_minor, e->base_minor, &row->base_minor) || !cf_sub (row->tax_minor, e->tax_minor, &row->tax_minor)
                || !cf_sub (row->exempt_minor, e->exempt_minor, &row->exempt_minor)))
          return FALSE;
      }
  return TRUE;
}

/* Rows of the groups that this memo touches, appended to @taxes. */
static gboolean
do_rows (Credit *credit, const CfInvoice *const *earlier, guint n_earlier, GArray *taxes)
{
  const CfInvoice *original = credit->original;
  g_autofree CfMoney *shares = g_new (CfMoney, original->n_lines), *tax = g_new0 (CfMoney, original->n_taxes), *cost = g_new0 (CfMoney, original->n_taxes);

  for (guint r = 0; r < original->n_taxes; r++)
    if (credit->touched[r] && !row_target (credit, r, shares, &tax[r], &cost[r]))
      return FALSE;
  for (guint r = 0; r < original->n_taxes; r++)
    {
      const CfInvoiceTax *o = &original->taxes[r];
      CfInvoiceTax row = { .tax_group_id = o->tax_group_id, .tax_rate_id = o->tax_rate_id, .rate = o->rate, .inclusive = o->inclusive, .tax_minor = tax[r] };

      if (!credit->touched[r])
        continue;
      if (row_is_exempt (original, r))
        row.exempt_minor = cost[r];
      else
        row.base_minor = cost[r];
      if (o->inclusive)
        for (guint i = 0; i < original->n_taxes; i++)
          if (original->taxes[i].tax_group_id == o->tax_group_id)
            row.base_minor -= tax[i];
      if (!less_earlier (&row, earlier, n_earlier))
        return FALSE;
      row.jurisdiction = g_strdup (o->jurisdiction);
      row.name = g_strdup (o->name);
      g_array_append_val (taxes, row);
    }
  return TRUE;
}

static gboolean
is_free (const CfTotalsAsk *ask)
{
  for (guint i = 0; i < ask->n_lines; i++)
    if (ask->lines[i].subject_line != 0)
      return FALSE;
  return TRUE;
}

CfOutcome
cf_totals_credit (const CfTotalsAsk *ask, const CfInvoice *original, const CfInvoice *const *earlier, guint n_earlier, CfTotals *ret, CfRefusal *refusal)
{
  g_autofree CfMoney *amounts = NULL;
  g_autofree Taken *taken = NULL;
  g_autofree gboolean *touched = NULL;
  g_autoptr (GArray) taxes = NULL;
  CfTotals totals = { 0 };

  if (is_free (ask))
    {
      CfTotalsAsk free_ask = *ask;

      free_ask.rounding = original->rounding;
      free_ask.rounds_per_document = original->rounds_per_document != 0;
      return cf_totals_compute (&free_ask, ret, refusal);
    }
  amounts = g_new0 (CfMoney, ask->n_lines);
  taken = taken_before (original, earlier, n_earlier);
  touched = g_new0 (gboolean, original->n_taxes);
  taxes = g_array_new (FALSE, FALSE, sizeof (CfInvoiceTax));
  g_array_set_clear_func (taxes, cf_totals_clear_tax);

  Credit credit = { .original = original, .taken = taken, .touched = touched, .refusal = refusal };
  for (guint i = 0; i < ask->n_lines; i++)
    {
      CfOutcome outcome = do_line (&credit, &ask->lines[i], ask->currency, &amounts[i]);

      if (outcome != CF_OK)
        return outcome;
    }
  if (!do_rows (&credit, earlier, n_earlier, taxes) || !cf_totals_sums (amounts, ask->n_lines, (CfInvoiceTax *) taxes->data, taxes->len, &totals))
    return cf_refuse (refusal, CF_OVERFLOW, "total_minor", NULL);

  totals.n_amounts = ask->n_lines;
  totals.amounts = g_steal_pointer (&amounts);
  totals.n_taxes = taxes->len;
  totals.taxes = g_array_steal (taxes, NULL);
  *ret = totals;
  return CF_OK;
}

void
cf_totals_credit_rest (const CfInvoice *original, const CfInvoice *const *earlier, guint n_earlier, const CfCurrency *currency, CfDraftLine **ret, guint *ret_n)
{
  g_autofree Taken *taken = taken_before (original, earlier, n_earlier);
  gint64 millionths = CF_DECIMAL_ONE;
  guint n = 0;

  for (int i = 0; i < currency->digits; i++)
    millionths /= 10;
  *ret = g_new0 (CfDraftLine, original->n_lines);
  for (guint i = 0; i < original->n_lines; i++)
    {
      const CfInvoiceLine *line = &original->lines[i];
      CfDecimal quantity = line->quantity - taken[i].quantity, unit_price = line->unit_price, discount_rate = line->discount_rate;

      if (taken[i].amount != taken[i].at_price)      /* some of it was taken back by amount: so must the rest be */
        {
          quantity = line->amount_minor == taken[i].amount ? 0 : CF_DECIMAL_ONE;
          discount_rate = 0;
          if (!cf_mul_div (line->amount_minor - taken[i].amount, millionths, 1, original->rounding, &unit_price))
            unit_price = line->unit_price;      /* more than a price can say: refused when the memo is made */
        }
      if (quantity == 0)
        continue;
      (*ret)[n++] = (CfDraftLine) {
        .item_id = line->item_id, .code = g_strdup (line->code), .description = g_strdup (line->description), .unit = g_strdup (line->unit),
        .quantity = quantity, .unit_price = unit_price, .discount_rate = discount_rate, .tax_group_id = line->tax_group_id, .subject_line = i + 1,
      };
    }
  *ret_n = n;
}
