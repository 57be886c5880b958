/* totals-property-test.c: for random carts the totals keep their invariants, and credit in parts is the whole: whatever is taken back by quantity or amount,
 * in any order, with memos voided between, all parts together have the original's subtotal, total and tax of each rate. */
#include "ledger/totals.h"

enum { N_RATES = 6, N_GROUPS = 6, LINES_MAX = 9, MEMOS_MAX = 40 };

typedef struct {
  CfTaxRate  rates[N_RATES];
  CfTaxGroup groups[N_GROUPS];
  CfTaxGroupMember members[N_GROUPS][3];
} World;

static void
make_world (World *w)
{
  for (int i = 0; i < N_RATES; i++)
    w->rates[i] = (CfTaxRate) { .id = 100 + i, .rate = g_test_rand_int_range (0, 4) == 0 ? g_test_rand_int_range (0,
                                                                                                                  300000) : 250 * g_test_rand_int_range (0,
                                                                                                                                                         800) };
  for (int i = 0; i < N_GROUPS; i++)
    {
      guint n = g_test_rand_int_range (0, 4), first = g_test_rand_int_range (0, N_RATES);

      for (guint j = 0; j < n; j++)
        w->members[i][j].tax_rate_id = 100 + (first + j) % N_RATES;
      w->groups[i] = (CfTaxGroup) { .id = 1 + i, .inclusive = i % 2, .members = w->members[i], .n_members = n };
    }
}

static void
make_lines (CfDraftLine *lines, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      lines[i] = (CfDraftLine) {
        .quantity = g_test_rand_int_range (0, 3) ? g_test_rand_int_range (1, 20) * CF_DECIMAL_ONE : g_test_rand_int_range (1, 90000000),
        .unit_price = g_test_rand_int_range (0, 3) ? g_test_rand_int_range (1, 30000) * 10000 : g_test_rand_int_range (1, 50000000),
        .discount_rate = g_test_rand_int_range (0, 4) ? 0 : g_test_rand_int_range (0, 101) * 10000,
        .tax_group_id = g_test_rand_int_range (0, N_GROUPS + 1),
      };
      if (g_test_rand_int_range (0, 6) == 0)
        lines[i].quantity = -lines[i].quantity;
    }
}

static CfTotalsAsk
make_ask (const World *w, const CfDraftLine *lines, guint n)
{
  static const char *const currencies[] = { "USD", "JPY", "KWD" };

  return (CfTotalsAsk) {
    .lines = lines, .n_lines = n, .groups = w->groups, .n_groups = N_GROUPS, .rates = w->rates, .n_rates = N_RATES,
    .exempt = g_test_rand_int_range (0, 5) == 0, .rounding = g_test_rand_int_range (0, 2), .rounds_per_document = g_test_rand_int_range (0, 2),
    .currency = cf_currency_by_code (currencies[g_test_rand_int_range (0, 3)]),
  };
}

static CfTotals
compute (const CfTotalsAsk *ask)
{
  g_auto (CfRefusal) refusal = { 0 };
  CfTotals t = { 0 };

  g_assert_cmpint (cf_totals_compute (ask, &t, &refusal), ==, CF_OK);
  return t;
}

/* |got − a × b ÷ c| ≤ ½, exactly. */
static void
assert_rounded (CfMoney got, CfMoney a, gint64 b, gint64 c)
{
  __int128 off = (__int128) got * c - (__int128) a * b;

  g_assert_true (2 * (off < 0 ? -off : off) <= c);
}

static void
check_row (const CfTotalsAsk *ask, const CfTotals *t, const CfInvoiceTax *row)
{
  CfMoney cost = 0, taxes = 0;
  guint n = 0;
  gint64 off;

  for (guint i = 0; i < ask->n_lines; i++)
    if (ask->lines[i].tax_group_id == row->tax_group_id)
      {
        cost += t->amounts[i];
        n++;
      }
  for (guint i = 0; i < t->n_taxes; i++)
    if (t->taxes[i].tax_group_id == row->tax_group_id)
      taxes += t->taxes[i].tax_minor;
  if (ask->exempt)
    {
      g_assert_cmpint (row->exempt_minor, ==, cost);
      g_assert_cmpint (row->base_minor, ==, 0);
      g_assert_cmpint (row->tax_minor, ==, 0);
      return;
    }
  g_assert_cmpint (row->exempt_minor, ==, 0);
  g_assert_cmpint (row->base_minor, ==, row->inclusive ? cost - taxes : cost);
  /* never further from the rate than half a unit for each rounding */
  off = ABS (row->tax_minor - (CfMoney) ((__int128) row->base_minor * row->rate / CF_DECIMAL_ONE));
  g_assert_cmpint (off, <=, (ask->rounds_per_document ? 1 : n) * 2 + 2);
}

static void
check_totals (const CfTotalsAsk *ask, const CfTotals *t)
{
  CfMoney amounts = 0, exclusive = 0, tax = 0;

  for (guint i = 0; i < t->n_amounts; i++)
    amounts += t->amounts[i];
  for (guint i = 0; i < t->n_taxes; i++)
    {
      check_row (ask, t, &t->taxes[i]);
      tax += t->taxes[i].tax_minor;
      exclusive += t->taxes[i].inclusive ? 0 : t->taxes[i].tax_minor;
    }
  g_assert_cmpint (t->tax_minor, ==, tax);
  g_assert_cmpint (t->subtotal_minor + t->tax_minor, ==, t->total_minor);
  g_assert_cmpint (amounts + exclusive, ==, t->total_minor);
}

/* Rounding per document: each rate's tax over all exclusive groups is its base × rate, rounded once. */
static void
check_document (const CfTotals *t)
{
  for (guint i = 0; i < t->n_taxes; i++)
    {
      CfMoney base = 0, tax = 0;

      for (guint j = 0; j < t->n_taxes && !t->taxes[i].inclusive; j++)
        if (t->taxes[j].tax_rate_id == t->taxes[i].tax_rate_id && !t->taxes[j].inclusive)
          {
            base += t->taxes[j].base_minor;
            tax += t->taxes[j].tax_minor;
          }
      assert_rounded (tax, base, t->taxes[i].rate, CF_DECIMAL_ONE);
    }
}

static void
test_carts (void)
{
  for (int round = 0; round < 4000; round++)
    {
      World w;
      CfDraftLine lines[LINES_MAX], mirrored[LINES_MAX];
      guint n = g_test_rand_int_range (1, LINES_MAX + 1);
      CfMoney alone_total = 0;

      make_world (&w);
      make_lines (lines, n);
      CfTotalsAsk ask = make_ask (&w, lines, n), mirror_ask = ask;
      g_auto (CfTotals) t = compute (&ask);
      check_totals (&ask, &t);
      if (ask.rounds_per_document && !ask.exempt)
        check_document (&t);

      /* the same cart the other way round has the same figures with the other sign */
      for (guint i = 0; i < n; i++)
        {
          mirrored[i] = lines[i];
          mirrored[i].quantity = -lines[i].quantity;
        }
      mirror_ask.lines = mirrored;
      g_auto (CfTotals) m = compute (&mirror_ask);
      g_assert_cmpint (m.total_minor, ==, -t.total_minor);
      g_assert_cmpint (m.tax_minor, ==, -t.tax_minor);

      /* rounded per line, a cart is the sum of its lines */
      for (guint i = 0; i < n; i++)
        {
          CfTotalsAsk one = ask;

          one.lines = &lines[i];
          one.n_lines = 1;
          g_auto (CfTotals) alone = compute (&one);
          alone_total += alone.total_minor;
        }
      if (!ask.rounds_per_document)
        g_assert_cmpint (alone_total, ==, t.total_minor);
    }
}

/* A price that contains tax, and the same price without it plus tax, come to the same. */
static void
test_inclusive_is_exclusive (void)
{
  for (int round = 0; round < 2000; round++)
    {
      CfTaxRate rate = { .id = 1, .rate = 250 * g_test_rand_int_range (1, 1200) };
      CfTaxGroupMember member = { 1 };
      CfTaxGroup groups[] = { { .id = 1, .inclusive = 1, .members = &member, .n_members = 1 }, { .id = 2, .members = &member, .n_members = 1 } };
      CfDraftLine with = { .quantity = CF_DECIMAL_ONE, .unit_price = g_test_rand_int_range (0, 100000000) * G_GINT64_CONSTANT (10000), .tax_group_id = 1 },
      without = with;
      CfTotalsAsk ask = { .lines = &with, .n_lines = 1, .groups = groups, .n_groups = 2, .rates = &rate, .n_rates = 1,
                          .currency = cf_currency_by_code ("USD") };
      g_auto (CfTotals) in = compute (&ask);

      assert_rounded (in.tax_minor, in.total_minor, rate.rate, CF_DECIMAL_ONE + rate.rate);
      without.unit_price = in.subtotal_minor * 10000;
      without.tax_group_id = 2;
      ask.lines = &without;
      g_auto (CfTotals) ex = compute (&ask);
      g_assert_cmpint (ABS (ex.total_minor - in.total_minor), <=, 1);      /* a cent may have no price without tax that leads to it */
      g_assert_cmpint (ex.subtotal_minor, ==, in.subtotal_minor);
    }
}

/* --- credit --- */

static void
clear_invoice (CfInvoice *invoice)
{
  for (guint i = 0; i < invoice->n_taxes; i++)
    {
      g_free (invoice->taxes[i].jurisdiction);
      g_free (invoice->taxes[i].name);
    }
  g_free (invoice->lines);
  g_free (invoice->taxes);
}

/* The draft that takes back part of line @i: a part of its quantity, or some amount. */
static CfDraftLine
part_of (const CfInvoiceLine *line, guint i, const CfCurrency *currency)
{
  CfDraftLine part = { .quantity = line->quantity, .unit_price = line->unit_price, .discount_rate = line->discount_rate, .tax_group_id = line->tax_group_id,
                       .subject_line = i + 1 };
  gint64 unit = CF_DECIMAL_ONE;

  for (int d = 0; d < currency->digits; d++)
    unit /= 10;
  if (g_test_rand_int_range (0, 3) == 0)
    {
      part.quantity = CF_DECIMAL_ONE;
      part.discount_rate = 0;
      part.unit_price = line->amount_minor / g_test_rand_int_range (2, 9) * unit;
    }
  else
    part.quantity = line->quantity / g_test_rand_int_range (1, 7);
  return part;
}

static gboolean
issue (const CfTotalsAsk *ask, const CfInvoice *original, CfInvoice *const *memos, guint n, CfInvoice *ret)
{
  g_auto (CfRefusal) refusal = { 0 };
  CfTotals t = { 0 };

  if (cf_totals_credit (ask, original, (const CfInvoice *const *) memos, n, &t, &refusal) != CF_OK)
    return FALSE;
  g_assert_cmpint (t.subtotal_minor + t.tax_minor, ==, t.total_minor);
  *ret = (CfInvoice) { 0 };
  cf_totals_fill (&t, ask->lines, ask->n_lines, ret);
  return TRUE;
}

static void
assert_whole (const CfInvoice *original, CfInvoice *const *memos, guint n)
{
  CfMoney subtotal = 0, tax = 0, total = 0;

  for (guint m = 0; m < n; m++)
    {
      subtotal += memos[m]->subtotal_minor;
      tax += memos[m]->tax_minor;
      total += memos[m]->total_minor;
    }
  g_assert_cmpint (total, ==, original->total_minor);
  g_assert_cmpint (tax, ==, original->tax_minor);
  g_assert_cmpint (subtotal, ==, original->subtotal_minor);
  for (guint r = 0; r < original->n_taxes; r++)
    {
      const CfInvoiceTax *row = &original->taxes[r];
      CfMoney sums[3] = { 0 };

      for (guint m = 0; m < n; m++)
        for (guint i = 0; i < memos[m]->n_taxes; i++)
          if (memos[m]->taxes[i].tax_group_id == row->tax_group_id && memos[m]->taxes[i].tax_rate_id == row->tax_rate_id)
            {
              sums[0] += memos[m]->taxes[i].base_minor;
              sums[1] += memos[m]->taxes[i].tax_minor;
              sums[2] += memos[m]->taxes[i].exempt_minor;
            }
      g_assert_cmpint (sums[0], ==, row->base_minor);
      g_assert_cmpint (sums[1], ==, row->tax_minor);
      g_assert_cmpint (sums[2], ==, row->exempt_minor);
    }
}

static void
credit_in_parts (const CfTotalsAsk *ask, const CfInvoice *original)
{
  CfInvoice *memos[MEMOS_MAX];
  guint n = 0, rest_n;
  CfDraftLine *rest;

  for (int tries = g_test_rand_int_range (0, 12); tries > 0; tries--)
    {
      CfDraftLine parts[LINES_MAX];
      CfTotalsAsk part_ask = *ask;
      CfInvoice memo;

      part_ask.lines = parts;
      part_ask.n_lines = g_test_rand_int_range (1, original->n_lines + 1);
      for (guint i = 0; i < part_ask.n_lines; i++)
        {
          guint line = g_test_rand_int_range (0, original->n_lines);

          parts[i] = part_of (&original->lines[line], line, ask->currency);
        }
      if (issue (&part_ask, original, memos, n, &memo))
        memos[n++] = g_memdup2 (&memo, sizeof memo);
      if (n > 0 && g_test_rand_int_range (0, 4) == 0)      /* one is voided: as if it had never been */
        {
          guint gone = g_test_rand_int_range (0, n);

          clear_invoice (memos[gone]);
          g_free (memos[gone]);
          memos[gone] = memos[--n];
        }
    }
  cf_totals_credit_rest (original, (const CfInvoice *const *) memos, n, ask->currency, &rest, &rest_n);
  if (rest_n > 0)
    {
      CfTotalsAsk rest_ask = *ask;
      CfInvoice memo;

      rest_ask.lines = rest;
      rest_ask.n_lines = rest_n;
      g_assert_true (issue (&rest_ask, original, memos, n, &memo));
      memos[n++] = g_memdup2 (&memo, sizeof memo);
      g_free (rest);
      cf_totals_credit_rest (original, (const CfInvoice *const *) memos, n, ask->currency, &rest, &rest_n);
    }
  g_assert_cmpuint (rest_n, ==, 0);
  g_free (rest);
  assert_whole (original, memos, n);
  for (guint m = 0; m < n; m++)
    {
      clear_invoice (memos[m]);
      g_free (memos[m]);
    }
}

static void
test_credit (void)
{
  for (int round = 0; round < 3000; round++)
    {
      World w;
      CfDraftLine lines[LINES_MAX];
      guint n = g_test_rand_int_range (1, LINES_MAX + 1);

      make_world (&w);
      make_lines (lines, n);
      CfTotalsAsk ask = make_ask (&w, lines, n);
      CfTotals t = compute (&ask);
      CfInvoice original = { .rounding = ask.rounding, .rounds_per_document = ask.rounds_per_document, .certificate_id = ask.exempt };
      cf_totals_fill (&t, lines, n, &original);

      /* rates and groups are edited afterwards: the evidence counts */
      make_world (&w);
      credit_in_parts (&ask, &original);
      clear_invoice (&original);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/totals/random-carts", test_carts);
  g_test_add_func ("/totals/inclusive-is-exclusive", test_inclusive_is_exclusive);
  g_test_add_func ("/totals/credit-in-parts-is-the-whole", test_credit);
  return g_test_run ();
}
