/* totals.c: amounts, tax and totals of a document. Invariants: sum of line amounts + taxes of exclusive groups = total; subtotal + tax = total; for each row
 * of evidence of an inclusive group base + taxes of the group = what its lines cost. */
#include "totals.h"
#include <string.h>
#include "posting.h"
#include "totals-private.h"

typedef struct {
  const CfTotalsAsk *ask;
  CfMoney           *amounts;
  GArray            *taxes;          /* CfInvoiceTax; the rows of one group stand together */
  CfRefusal         *refusal;
  const CfDraftLine *line;           /* the one at work, for the refusal's text */
} Work;

static CfOutcome
refuse (Work *work, CfOutcome code, const char *field)
{
  return cf_refuse (work->refusal, code, field, work->line != NULL ? work->line->description : NULL);
}

static CfOutcome
overflow (Work *work)
{
  return refuse (work, CF_OVERFLOW, "total_minor");
}

/* *sum += amount. */
static gboolean
add_to (CfMoney *sum, CfMoney amount)
{
  return cf_add (*sum, amount, sum);
}

static const CfTaxGroup *
find_group (const CfTotalsAsk *ask, CfId id)
{
  for (guint i = 0; i < ask->n_groups; i++)
    if (ask->groups[i].id == id)
      return &ask->groups[i];
  return NULL;
}

static const CfTaxRate *
find_rate (const CfTotalsAsk *ask, CfId id)
{
  for (guint i = 0; i < ask->n_rates; i++)
    if (ask->rates[i].id == id)
      return &ask->rates[i];
  return NULL;
}

/* The first of @group's rows, made where they are not there yet; NULL for a group without rates. */
static CfOutcome
find_rows (Work *work, const CfTaxGroup *group, CfInvoiceTax **ret)
{
  guint first = work->taxes->len;

  for (guint i = 0; i < work->taxes->len; i++)
    if (g_array_index (work->taxes, CfInvoiceTax, i).tax_group_id == group->id)
      {
        *ret = &g_array_index (work->taxes, CfInvoiceTax, i);
        return CF_OK;
      }
  for (guint i = 0; i < group->n_members; i++)
    {
      const CfTaxRate *rate = find_rate (work->ask, group->members[i].tax_rate_id);
      CfInvoiceTax row;

      if (rate == NULL)
        return refuse (work, CF_UNKNOWN_REFERENCE, "tax_rate_id");
      if (rate->rate < 0)
        return refuse (work, CF_NEGATIVE, "rate");
      for (guint j = 0; j < i; j++)
        if (group->members[j].tax_rate_id == rate->id)
          return refuse (work, CF_TWO_READINGS, "tax_rate_id");
      row = (CfInvoiceTax) {
        .tax_group_id = group->id, .tax_rate_id = rate->id, .rate = rate->rate, .inclusive = group->inclusive,
        .jurisdiction = g_strdup (rate->jurisdiction), .name = g_strdup (rate->name),
      };
      g_array_append_val (work->taxes, row);
    }
  *ret = group->n_members > 0 ? &g_array_index (work->taxes, CfInvoiceTax, first) : NULL;
  return CF_OK;
}

/* The tax that @amount contains at the whole rate of @rows. */
static gboolean
contained_tax (const CfInvoiceTax *rows, guint n, CfMoney amount, CfRounding rounding, CfMoney *ret_tax, CfDecimal *ret_rate)
{
  CfDecimal whole = 0, gross;

  for (guint i = 0; i < n; i++)
    if (!cf_add (whole, rows[i].rate, &whole))
      return FALSE;
  *ret_rate = whole;
  return cf_add (whole, CF_DECIMAL_ONE, &gross) && cf_mul_div (amount, whole, gross, rounding, ret_tax);
}

/* Puts what @amount contains in base and tax of each row. The rates share by cumulated proportion: the sum is exact. */
static gboolean
book_inclusive (CfInvoiceTax *rows, guint n, CfMoney amount, CfRounding rounding)
{
  CfMoney tax, shared = 0;
  CfDecimal whole, cumulated = 0;

  if (!contained_tax (rows, n, amount, rounding, &tax, &whole))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      CfMoney upto = 0;

      cumulated += rows[i].rate;
      if (whole > 0 && !cf_mul_div (tax, cumulated, whole, rounding, &upto))
        return FALSE;
      if (!add_to (&rows[i].base_minor, amount - tax) || !add_to (&rows[i].tax_minor, upto - shared))
        return FALSE;
      shared = upto;
    }
  return TRUE;
}

static gboolean
book_exclusive (CfInvoiceTax *rows, guint n, CfMoney amount, CfRounding rounding)
{
  for (guint i = 0; i < n; i++)
    {
      CfMoney tax;

      if (!cf_mul_div (amount, rows[i].rate, CF_DECIMAL_ONE, rounding, &tax) || !add_to (&rows[i].base_minor, amount) || !add_to (&rows[i].tax_minor, tax))
        return FALSE;
    }
  return TRUE;
}

/* An exempt line: no tax, and what an inclusive price contains is taken off. */
static gboolean
book_exempt (CfInvoiceTax *rows, guint n, CfMoney *amount, CfRounding rounding)
{
  CfMoney tax;
  CfDecimal whole;

  if (rows[0].inclusive)
    {
      if (!contained_tax (rows, n, *amount, rounding, &tax, &whole))
        return FALSE;
      *amount -= tax;
    }
  for (guint i = 0; i < n; i++)
    if (!add_to (&rows[i].exempt_minor, *amount))
      return FALSE;
  return TRUE;
}

CfOutcome
cf_totals_line (const CfDraftLine *line, const CfCurrency *currency, CfRounding rounding, CfMoney *ret, CfRefusal *refusal)
{
  gint64 divisor = G_GINT64_CONSTANT (1000000000000000000);      /* millionths³ in a whole unit */

  if (line->discount_rate < 0)
    return cf_refuse (refusal, CF_NEGATIVE, "discount_rate", line->description);
  if (line->discount_rate > CF_DECIMAL_ONE)
    return cf_refuse (refusal, CF_TOO_LARGE, "discount_rate", line->description);
  for (int i = 0; i < currency->digits; i++)
    divisor /= 10;
  if (!cf_mul3_div (line->quantity, line->unit_price, CF_DECIMAL_ONE - line->discount_rate, divisor, rounding, ret) || *ret > CF_AMOUNT_MAX
      || *ret < -CF_AMOUNT_MAX)
    return cf_refuse (refusal, CF_OVERFLOW, "total_minor", line->description);
  return CF_OK;
}

static CfOutcome
do_line (Work *work, guint i)
{
  const CfTotalsAsk *ask = work->ask;
  const CfTaxGroup *group;
  CfInvoiceTax *rows = NULL;
  CfOutcome outcome;
  gboolean booked = TRUE;

  work->line = &ask->lines[i];
  outcome = cf_totals_line (work->line, ask->currency, ask->rounding, &work->amounts[i], work->refusal);
  if (outcome != CF_OK || work->line->tax_group_id == 0)
    return outcome;
  if ((group = find_group (ask, work->line->tax_group_id)) == NULL)
    return refuse (work, CF_UNKNOWN_REFERENCE, "tax_group_id");
  if ((outcome = find_rows (work, group, &rows)) != CF_OK || rows == NULL)
    return outcome;

  if (ask->exempt)
    booked = book_exempt (rows, group->n_members, &work->amounts[i], ask->rounding);
  else if (ask->rounds_per_document)
    for (guint j = 0; j < group->n_members && booked; j++)
      booked = add_to (&rows[j].base_minor, work->amounts[i]);      /* as it stands; do_document makes base and tax of it */
  else
    booked = (group->inclusive ? book_inclusive : book_exclusive) (rows, group->n_members, work->amounts[i], ask->rounding);
  return booked ? CF_OK : overflow (work);
}

/* One rate in several exclusive groups is rounded once: each row gets what the sum so far comes to, less what the rows before got. */
static gboolean
round_rate (CfInvoiceTax *rows, guint i, CfRounding rounding)
{
  CfMoney base = rows[i].base_minor, before = 0, tax;

  for (guint j = 0; j < i; j++)
    if (rows[j].tax_rate_id == rows[i].tax_rate_id && !rows[j].inclusive && (!add_to (&base, rows[j].base_minor) || !add_to (&before, rows[j].tax_minor)))
      return FALSE;
  return cf_mul_div (base, rows[i].rate, CF_DECIMAL_ONE, rounding, &tax) && cf_sub (tax, before, &rows[i].tax_minor);
}

/* Rounding per document: rows hold the sums of their lines' amounts. */
static gboolean
do_document (Work *work)
{
  CfInvoiceTax *rows = (CfInvoiceTax *) work->taxes->data;
  guint n = work->taxes->len;

  for (guint i = 0, end; i < n; i = end)
    {
      CfMoney amount = rows[i].base_minor;

      for (end = i + 1; end < n && rows[end].tax_group_id == rows[i].tax_group_id;)
        end++;
      for (guint j = i; j < end; j++)
        if (rows[j].inclusive)
          rows[j].base_minor = 0;
        else if (!round_rate (rows, j, work->ask->rounding))
          return FALSE;
      if (rows[i].inclusive && !book_inclusive (rows + i, end - i, amount, work->ask->rounding))
        return FALSE;
    }
  return TRUE;
}

gboolean
cf_totals_sums (const CfMoney *amounts, guint n, const CfInvoiceTax *taxes, guint n_taxes, CfTotals *ret)
{
  ret->subtotal_minor = ret->tax_minor = 0;
  for (guint i = 0; i < n; i++)
    if (!add_to (&ret->subtotal_minor, amounts[i]))
      return FALSE;
  for (guint i = 0; i < n_taxes; i++)
    if (!add_to (&ret->tax_minor, taxes[i].tax_minor) || (taxes[i].inclusive && !cf_sub (ret->subtotal_minor, taxes[i].tax_minor, &ret->subtotal_minor)))
      return FALSE;
  return cf_add (ret->subtotal_minor, ret->tax_minor, &ret->total_minor) && ret->total_minor <= CF_AMOUNT_MAX && ret->total_minor >= -CF_AMOUNT_MAX;
}

void
cf_totals_clear_tax (gpointer data)
{
  CfInvoiceTax *tax = data;

  g_free (tax->jurisdiction);
  g_free (tax->name);
}

CfOutcome
cf_totals_compute (const CfTotalsAsk *ask, CfTotals *ret, CfRefusal *refusal)
{
  g_autofree CfMoney *amounts = g_new0 (CfMoney, ask->n_lines);
  g_autoptr (GArray) taxes = g_array_new (FALSE, FALSE, sizeof (CfInvoiceTax));
  Work work = { .ask = ask, .amounts = amounts, .taxes = taxes, .refusal = refusal };
  CfTotals totals = { 0 };

  g_array_set_clear_func (taxes, cf_totals_clear_tax);
  if (ask->n_lines == 0)
    return cf_refuse (refusal, CF_NO_LINES, "lines", NULL);
  for (guint i = 0; i < ask->n_lines; i++)
    {
      CfOutcome outcome = do_line (&work, i);

      if (outcome != CF_OK)
        return outcome;
    }
  work.line = NULL;
  if (ask->rounds_per_document && !ask->exempt && !do_document (&work))
    return overflow (&work);
  if (!cf_totals_sums (amounts, ask->n_lines, (CfInvoiceTax *) taxes->data, taxes->len, &totals))
    return overflow (&work);

  totals.n_amounts = ask->n_lines;
  totals.amounts = g_steal_pointer (&amounts);
  totals.n_taxes = taxes->len;
  totals.taxes = g_array_steal (taxes, NULL);
  *ret = totals;
  return CF_OK;
}

void
cf_totals_clear (CfTotals *totals)
{
  for (guint i = 0; i < totals->n_taxes; i++)
    cf_totals_clear_tax (&totals->taxes[i]);
  g_free (totals->taxes);
  g_free (totals->amounts);
  *totals = (CfTotals) { 0 };
}

void
cf_totals_fill (CfTotals *totals, const CfDraftLine *lines, guint n_lines, CfInvoice *invoice)
{
  g_assert (n_lines == totals->n_amounts && invoice->lines == NULL && invoice->taxes == NULL);
  invoice->n_lines = n_lines;
  invoice->lines = g_new0 (CfInvoiceLine, n_lines);
  for (guint i = 0; i < n_lines; i++)
    invoice->lines[i] = (CfInvoiceLine) {
      .item_id = lines[i].item_id,
      .code = g_strdup (lines[i].code), .description = g_strdup (lines[i].description), .unit = g_strdup (lines[i].unit),
      .quantity = lines[i].quantity, .unit_price = lines[i].unit_price, .discount_rate = lines[i].discount_rate,
      .tax_group_id = lines[i].tax_group_id, .subject_line = lines[i].subject_line, .job_id = lines[i].job_id,
      .amount_minor = totals->amounts[i],
    };
  invoice->n_taxes = totals->n_taxes;
  invoice->taxes = g_steal_pointer (&totals->taxes);
  invoice->subtotal_minor = totals->subtotal_minor;
  invoice->tax_minor = totals->tax_minor;
  invoice->total_minor = totals->total_minor;
  totals->n_taxes = 0;
  cf_totals_clear (totals);
}

const CfCertificate *
cf_totals_certificate (const CfCertificate *certificates, guint n, const char *region, CfDate date)
{
  const CfCertificate *best = NULL;
  gboolean best_own = FALSE;

  for (guint i = 0; i < n; i++)
    {
      const CfCertificate *c = &certificates[i];
      gboolean everywhere = c->region == NULL || *c->region == '\0';
      gboolean own = !everywhere && region != NULL && g_ascii_strcasecmp (c->region, region) == 0;

      if (c->archived || date < c->valid_from || (c->expires != 0 && date > c->expires) || (!own && !everywhere))
        continue;
      if (best == NULL || own > best_own || (own == best_own && best->expires != 0 && (c->expires == 0 || c->expires > best->expires)))
        best = c, best_own = own;
    }
  return best;
}
