/* posting-test.c: every row of README.md's table act → debits, credits is what the builder of that act posts, and every builder has its row; the chart stands
 * there as it is in the code; what an entry must keep to is refused otherwise. */
#include <string.h>
#include "ledger/chart.h"
#include "ledger/posting.h"

enum { ENTRY = 77, CUSTOMER = 5, TENDER = 9, DRAWER = 3, RATE_A = 21, RATE_B = 22, USD = 840 };
enum { TOTAL = 10888, SUBTOTAL = 10000, TAX_A = 400, TAX_B = 488, AMOUNT = 5003, ROUNDING = 2, TIP = 310 };

/* --- one example of each act --- */

static CfInvoiceTax taxes[] = { { .tax_group_id = 1, .tax_rate_id = RATE_A, .tax_minor = TAX_A - 100 },
                                { .tax_group_id = 1, .tax_rate_id = RATE_B, .tax_minor = TAX_B },
                                { .tax_group_id = 2, .tax_rate_id = RATE_A, .tax_minor = 100 } };

static CfInvoice
document (CfInvoiceKind kind)
{
  CfInvoice invoice = { .id = ENTRY, .kind = kind, .customer_id = CUSTOMER, .date = 100, .due = 130, .currency = USD, .subtotal_minor = TOTAL,
                        .total_minor = TOTAL };

  if (kind == CF_INVOICE_INVOICE || kind == CF_INVOICE_CREDIT_MEMO)
    {
      invoice.subtotal_minor = SUBTOTAL;
      invoice.taxes = taxes;
      invoice.n_taxes = G_N_ELEMENTS (taxes);
    }
  return invoice;
}

static CfPayment
payment (CfPaymentKind kind, CfTenderKind tender)
{
  CfPayment p = { .id = ENTRY, .kind = kind, .customer_id = CUSTOMER, .date = 100, .tender_id = TENDER, .tender_kind = tender, .currency = USD,
                  .amount_minor = AMOUNT };

  if (tender == CF_TENDER_CASH)
    {
      p.tendered_minor = 6000;
      p.rounding_minor = ROUNDING;
      p.change_minor = 6000 - AMOUNT - ROUNDING;
    }
  return p;
}

typedef CfOutcome (*Build) (int kind, CfEntry *ret, CfRefusal *refusal);

static CfOutcome
issue (int kind, CfEntry *ret, CfRefusal *refusal)
{
  CfInvoice invoice = document (kind);

  return cf_posting_document (&invoice, ret, refusal);
}

static CfOutcome
open_credit (int kind, CfEntry *ret, CfRefusal *refusal)
{
  CfInvoice invoice = document (CF_INVOICE_OPENING);

  invoice.total_minor = invoice.subtotal_minor = -TOTAL;
  return cf_posting_document (&invoice, ret, refusal);
}

static CfOutcome
reverse (CfOutcome outcome, CfEntry *original, CfEntryKind kind, CfEntry *ret, CfRefusal *refusal)
{
  g_assert_cmpint (outcome, ==, CF_OK);
  outcome = cf_posting_reversal (original, ENTRY + 1, 120, kind, ret, refusal);
  if (outcome == CF_OK)
    g_assert_cmpint (ret->reverses_id, ==, ENTRY);
  g_free (original->postings);
  return outcome;
}

static CfOutcome
void_document (int kind, CfEntry *ret, CfRefusal *refusal)
{
  CfEntry original;

  return reverse (issue (kind, &original, refusal), &original, CF_ENTRY_VOID, ret, refusal);
}

static CfOutcome
write_off (int kind, CfEntry *ret, CfRefusal *refusal)
{
  CfWriteOff w = { .id = ENTRY, .item_id = 1, .customer_id = CUSTOMER, .date = 100, .kind = kind, .currency = USD, .amount_minor = AMOUNT };

  return cf_posting_write_off (&w, ret, refusal);
}

static CfOutcome
void_write_off (int kind, CfEntry *ret, CfRefusal *refusal)
{
  CfEntry original;

  return reverse (write_off (kind, &original, refusal), &original, CF_ENTRY_VOID, ret, refusal);
}

static CfOutcome
pay (int tender, CfEntry *ret, CfRefusal *refusal)
{
  CfPayment p = payment (CF_PAYMENT_PAYMENT, tender);

  return cf_posting_payment (&p, DRAWER, ret, refusal);
}

static CfOutcome
pay_with_tip (int tender, CfEntry *ret, CfRefusal *refusal)
{
  CfPayment p = payment (CF_PAYMENT_PAYMENT, tender);

  p.tip_minor = TIP;
  return cf_posting_payment (&p, DRAWER, ret, refusal);
}

static CfOutcome
take_deposit (int tender, CfEntry *ret, CfRefusal *refusal)
{
  CfPayment p = payment (CF_PAYMENT_DEPOSIT, tender);

  return cf_posting_payment (&p, DRAWER, ret, refusal);
}

static CfOutcome
event (Build build, int tender, CfPaymentEventKind kind, gboolean settled, CfEntry *ret, CfRefusal *refusal)
{
  CfPaymentEvent e = { .id = ENTRY + 1, .payment_id = ENTRY, .customer_id = CUSTOMER, .kind = kind, .date = 120 };
  CfEntry original;
  CfOutcome outcome = build (tender, &original, refusal);

  g_assert_cmpint (outcome, ==, CF_OK);
  outcome = cf_posting_payment_event (&e, &original, settled, 0, ret, refusal);
  g_free (original.postings);
  return outcome;
}

static CfOutcome settle (int tender, CfEntry *ret, CfRefusal *refusal) { return event (pay, tender, CF_PAYMENT_SETTLED, FALSE, ret, refusal); }
static CfOutcome returned (int tender, CfEntry *ret, CfRefusal *refusal) { return event (pay, tender, CF_PAYMENT_RETURNED, FALSE, ret, refusal); }
static CfOutcome returned_late (int tender, CfEntry *ret, CfRefusal *refusal) { return event (pay, tender, CF_PAYMENT_RETURNED, TRUE, ret, refusal); }
static CfOutcome failed (int tender, CfEntry *ret, CfRefusal *refusal) { return event (pay, tender, CF_PAYMENT_FAILED, FALSE, ret, refusal); }
static CfOutcome voided (int tender, CfEntry *ret, CfRefusal *refusal) { return event (pay, tender, CF_PAYMENT_VOIDED, FALSE, ret, refusal); }
static CfOutcome deposit_returned (int tender, CfEntry *ret, CfRefusal *refusal) { return event (take_deposit, tender, CF_PAYMENT_RETURNED, FALSE, ret,
                                                                                                 refusal); }

static CfOutcome
use_deposit (int kind, CfEntry *ret, CfRefusal *refusal)
{
  CfDepositUse use = { .id = ENTRY, .deposit_id = 1, .customer_id = CUSTOMER, .date = 100, .currency = USD, .amount_minor = AMOUNT };

  return cf_posting_deposit_use (&use, ret, refusal);
}

static CfOutcome
give_back (int tender, gboolean of_deposit, CfEntry *ret, CfRefusal *refusal)
{
  CfRefund r = { .id = ENTRY, .source_id = 1, .customer_id = CUSTOMER, .date = 100, .tender_id = TENDER, .tender_kind = tender, .currency = USD,
                 .amount_minor = AMOUNT,
                 .rounding_minor = tender == CF_TENDER_CASH ? ROUNDING : 0 };

  return cf_posting_refund (&r, of_deposit, DRAWER, ret, refusal);
}

static CfOutcome refund (int tender, CfEntry *ret, CfRefusal *refusal) { return give_back (tender, FALSE, ret, refusal); }
static CfOutcome refund_deposit (int tender, CfEntry *ret, CfRefusal *refusal) { return give_back (tender, TRUE, ret, refusal); }

static const struct { const char *act; Build build; int kind; CfEntryKind entry; } acts[] = {
  { "issue an invoice", issue, CF_INVOICE_INVOICE, CF_ENTRY_INVOICE },
  { "issue a credit memo", issue, CF_INVOICE_CREDIT_MEMO, CF_ENTRY_CREDIT_MEMO },
  { "charge a late fee", issue, CF_INVOICE_LATE_FEE, CF_ENTRY_LATE_FEE },
  { "charge a return fee", issue, CF_INVOICE_RETURN_FEE, CF_ENTRY_RETURN_FEE },
  { "open with an invoice", issue, CF_INVOICE_OPENING, CF_ENTRY_OPENING },
  { "open with a credit", open_credit, 0, CF_ENTRY_OPENING },
  { "void an invoice", void_document, CF_INVOICE_INVOICE, CF_ENTRY_VOID },
  { "void a credit memo", void_document, CF_INVOICE_CREDIT_MEMO, CF_ENTRY_VOID },
  { "void a late fee", void_document, CF_INVOICE_LATE_FEE, CF_ENTRY_VOID },
  { "write off bad debt", write_off, CF_WRITE_OFF_BAD_DEBT, CF_ENTRY_WRITE_OFF },
  { "write off a small rest", write_off, CF_WRITE_OFF_SMALL, CF_ENTRY_WRITE_OFF },
  { "take a terms discount", write_off, CF_WRITE_OFF_DISCOUNT, CF_ENTRY_WRITE_OFF },
  { "void a write-off", void_write_off, CF_WRITE_OFF_BAD_DEBT, CF_ENTRY_VOID },
  { "payment in cash", pay, CF_TENDER_CASH, CF_ENTRY_PAYMENT },
  { "payment by check", pay, CF_TENDER_CHECK, CF_ENTRY_PAYMENT },
  { "payment by card", pay, CF_TENDER_CARD, CF_ENTRY_PAYMENT },
  { "payment by card with a tip", pay_with_tip, CF_TENDER_CARD, CF_ENTRY_PAYMENT },
  { "payment by ACH", pay, CF_TENDER_ACH, CF_ENTRY_PAYMENT },
  { "payment by wire", pay, CF_TENDER_WIRE, CF_ENTRY_PAYMENT },
  { "payment by another tender", pay, CF_TENDER_OTHER, CF_ENTRY_PAYMENT },
  { "ACH payment settled", settle, CF_TENDER_ACH, CF_ENTRY_SETTLEMENT },
  { "card payment settled", settle, CF_TENDER_CARD, CF_ENTRY_SETTLEMENT },
  { "check payment settled", settle, CF_TENDER_CHECK, CF_ENTRY_SETTLEMENT },
  { "payment returned", returned, CF_TENDER_ACH, CF_ENTRY_RETURN },
  { "payment returned after it was settled", returned_late, CF_TENDER_ACH, CF_ENTRY_RETURN },
  { "payment failed", failed, CF_TENDER_ACH, CF_ENTRY_RETURN },
  { "payment voided", voided, CF_TENDER_CASH, CF_ENTRY_PAYMENT_VOID },
  { "take a deposit", take_deposit, CF_TENDER_CHECK, CF_ENTRY_DEPOSIT },
  { "use a deposit", use_deposit, 0, CF_ENTRY_DEPOSIT_USE },
  { "give back a deposit", refund_deposit, CF_TENDER_CHECK, CF_ENTRY_REFUND },
  { "deposit returned", deposit_returned, CF_TENDER_CHECK, CF_ENTRY_RETURN },
  { "refund in cash", refund, CF_TENDER_CASH, CF_ENTRY_REFUND },
  { "refund by check", refund, CF_TENDER_CHECK, CF_ENTRY_REFUND },
  { "refund by card", refund, CF_TENDER_CARD, CF_ENTRY_REFUND },
  { "refund by ACH", refund, CF_TENDER_ACH, CF_ENTRY_REFUND },
  { "refund by wire", refund, CF_TENDER_WIRE, CF_ENTRY_REFUND },
  { "refund by another tender", refund, CF_TENDER_OTHER, CF_ENTRY_REFUND },
};

/* --- README.md --- */

static char *
readme (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (g_getenv ("CF_LEDGER_README"), NULL);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* Rows of the table that begins with @head, as cells; the caller frees. */
static GPtrArray *
table_rows (const char *head)
{
  g_autofree char *text = readme ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint i = 0;

  while (lines[i] != NULL && strcmp (lines[i], head) != 0)
    i++;
  g_assert_nonnull (lines[i]);
  for (i += 2; lines[i] != NULL && lines[i][0] == '|'; i++)
    {
      char **cells = g_strsplit (lines[i], "|", -1);

      for (guint c = 0; cells[c] != NULL; c++)
        g_strstrip (cells[c]);
      g_ptr_array_add (rows, cells);
    }
  return rows;
}

static CfMoney
figure (const char *word)
{
  static const struct { const char *word; CfMoney amount; } figures[] = {
    { "total", TOTAL }, { "subtotal", SUBTOTAL }, { "tax", TAX_A + TAX_B }, { "amount", AMOUNT }, { "rounding", ROUNDING }, { "tip", TIP }, { "charged", AMOUNT + TIP }, { "money", AMOUNT + ROUNDING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    if (strcmp (figures[i].word, word) == 0)
      return figures[i].amount;
  g_error ("README.md: no figure is called \"%s\"", word);
}

/* Takes what @cell says off the accounts of @sums: what is left must be nothing. */
static void
take_cell (const char *cell, int sign, GHashTable *sums)
{
  g_auto (GStrv) items = g_strsplit (cell, ", ", -1);

  for (guint i = 0; items[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (items[i], " ", -1);
      CfMoney *sum = g_hash_table_lookup (sums, words[0]);

      if (sum == NULL || g_strv_length (words) != 2)
        g_error ("README.md says \"%s\", which is not posted", items[i]);
      *sum -= sign * figure (words[1]);
    }
}

static GHashTable *
account_sums (const CfEntry *entry)
{
  GHashTable *sums = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  for (guint i = 0; i < entry->n_postings; i++)
    {
      const char *name = strchr (cf_chart_row (entry->postings[i].account)->name, ':') + 1;
      CfMoney *sum = g_hash_table_lookup (sums, name);

      if (sum == NULL)
        g_hash_table_insert (sums, (gpointer) name, sum = g_new0 (CfMoney, 1));
      *sum += entry->postings[i].amount_minor;
    }
  return sums;
}

static void
check_posting (const CfEntry *entry, const CfPosting *p)
{
  CfId sub = p->account == CF_ACCOUNT_CASH ? DRAWER : p->account == CF_ACCOUNT_UNDEPOSITED ? TENDER : 0;

  if (p->account == CF_ACCOUNT_SALES_TAX)
    g_assert_cmpint (ABS (p->amount_minor), ==, p->sub_id == RATE_A ? TAX_A : TAX_B);
  else
    g_assert_cmpint (p->sub_id, ==, sub);
  g_assert_cmpint (p->customer_id, ==, p->account == CF_ACCOUNT_RECEIVABLE || p->account == CF_ACCOUNT_DEPOSITS_HELD ? CUSTOMER : 0);
  if (p->account != CF_ACCOUNT_RECEIVABLE)
    g_assert_cmpint (p->due, ==, 0);
  else if (p->amount_minor > 0 && entry->kind < CF_ENTRY_VOID)
    g_assert_cmpint (p->due, ==, 130);
  else
    g_assert_cmpint (p->due, ==, entry->date);
}

static void
test_acts (void)
{
  g_autoptr (GPtrArray) rows = table_rows ("| act | debits | credits |");

  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (acts));
  for (guint i = 0; i < rows->len; i++)
    {
      char **cells = g_ptr_array_index (rows, i);
      g_auto (CfRefusal) refusal = { 0 };
      g_autoptr (GHashTable) sums = NULL;
      GHashTableIter iter;
      gpointer name, left;
      CfEntry entry;

      g_test_message ("%s", cells[1]);
      g_assert_cmpstr (cells[1], ==, acts[i].act);
      g_assert_cmpint (acts[i].build (acts[i].kind, &entry, &refusal), ==, CF_OK);
      g_assert_cmpint (cf_entry_check (&entry, &refusal), ==, CF_OK);
      g_assert_cmpint (entry.kind, ==, acts[i].entry);
      for (guint j = 0; j < entry.n_postings; j++)
        check_posting (&entry, &entry.postings[j]);

      sums = account_sums (&entry);
      take_cell (cells[2], 1, sums);
      take_cell (cells[3], -1, sums);
      g_hash_table_iter_init (&iter, sums);
      while (g_hash_table_iter_next (&iter, &name, &left))
        if (*(CfMoney *) left != 0)
          g_error ("%s: %" G_GINT64_FORMAT " on %s that README.md does not say", cells[1], *(CfMoney *) left, (const char *) name);
      g_free (entry.postings);
    }
}

static void
test_chart (void)
{
  static const char *const per[] = { "shop", "customer", "drawer", "tender", "tax rate" };
  static const char *const kinds[] = { "", "assets:", "liabilities:", "equity:", "income:", "expenses:" };
  g_autoptr (GPtrArray) rows = table_rows ("| number | name | one for each | title |");
  guint n;
  const CfChartRow *chart = cf_chart (&n);

  g_assert_cmpuint (rows->len, ==, n);
  for (guint i = 0; i < n; i++)
    {
      char **cells = g_ptr_array_index (rows, i);
      g_autofree char *number = g_strdup_printf ("%d", chart[i].number);

      g_assert_cmpstr (cells[1], ==, number);
      g_assert_cmpstr (cells[2], ==, chart[i].name);
      g_assert_cmpstr (cells[3], ==, per[chart[i].per]);
      g_assert_cmpstr (cells[4], ==, chart[i].title);
      g_assert_true (g_str_has_prefix (chart[i].name, kinds[chart[i].kind]));
      g_assert_true (i == 0 || chart[i].number > chart[i - 1].number);
      g_assert_true (cf_chart_row (chart[i].number) == &chart[i]);
    }
  g_assert_null (cf_chart_row (1));
}

/* --- what is refused --- */

static void
test_check (void)
{
  CfPosting good[] = { { CF_ACCOUNT_RECEIVABLE, 100, CUSTOMER, 130, 0 }, { CF_ACCOUNT_SALES, -100, 0, 0, 0 } };
  static const struct { CfOutcome code; const char *field; CfEntry entry; CfPosting a, b; } bad[] = {
    { CF_REQUIRED, "id", { .date = 1, .kind = 1, .currency = USD } },
    { CF_REQUIRED, "date", { .id = 1, .kind = 1, .currency = USD } },
    { CF_REQUIRED, "currency", { .id = 1, .date = 1, .kind = 1 } },
    { CF_NOT_A_CHOICE, "kind", { .id = 1, .date = 1, .kind = 8, .currency = USD } },
    { CF_NOT_A_CHOICE, "account", { .id = 1, .date = 1, .kind = 1, .currency = USD }, { 4001, 100 }, { CF_ACCOUNT_SALES, -100 } },
    { CF_ZERO, "amount_minor", { .id = 1, .date = 1, .kind = 1, .currency = USD }, { CF_ACCOUNT_BANK, 0 }, { CF_ACCOUNT_SALES, 0 } },
    { CF_TOO_LARGE, "amount_minor", { .id = 1, .date = 1, .kind = 1, .currency = USD }, { CF_ACCOUNT_BANK, CF_AMOUNT_MAX + 1 },
      { CF_ACCOUNT_SALES, -CF_AMOUNT_MAX - 1 } },
    { CF_TOO_LARGE, "amount_minor", { .id = 1, .date = 1, .kind = 1, .currency = USD }, { CF_ACCOUNT_BANK, G_MININT64 }, { CF_ACCOUNT_SALES, G_MININT64 } },
    { CF_REQUIRED, "customer_id", { .id = 1, .date = 1, .kind = 1, .currency = USD }, { CF_ACCOUNT_RECEIVABLE, 100, 0, 9 }, { CF_ACCOUNT_SALES, -100 } },
    { CF_REQUIRED, "customer_id", { .id = 1, .date = 1, .kind = 1, .currency = USD }, { CF_ACCOUNT_BANK, 100 }, { CF_ACCOUNT_DEPOSITS_HELD, -100 } },
    { CF_REQUIRED, "due", { .id = 1, .date = 1, .kind = 1, .currency = USD }, { CF_ACCOUNT_RECEIVABLE, 100, 5, 0 }, { CF_ACCOUNT_SALES, -100 } },
    { CF_WRONG_STATE, "postings", { .id = 1, .date = 1, .kind = 1, .currency = USD }, { CF_ACCOUNT_RECEIVABLE, 100, 5, 9 },
      { CF_ACCOUNT_RECEIVABLE, -100, 6, 9 } },
    { CF_UNBALANCED, "postings", { .id = 1, .date = 1, .kind = 1, .currency = USD }, { CF_ACCOUNT_BANK, 100 }, { CF_ACCOUNT_SALES, -99 } },
  };
  CfEntry entry = { .id = 1, .date = 1, .kind = CF_ENTRY_INVOICE, .currency = USD, .postings = good, .n_postings = 2 };
  g_auto (CfRefusal) refusal = { 0 };

  g_assert_cmpint (cf_entry_check (&entry, &refusal), ==, CF_OK);
  g_assert_true (cf_entry_receivable (&entry) == &good[0]);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      CfPosting postings[] = { bad[i].a, bad[i].b };

      entry = bad[i].entry;
      entry.postings = postings;
      entry.n_postings = 2;
      g_assert_cmpint (cf_entry_check (&entry, &refusal), ==, bad[i].code);
      g_assert_cmpstr (refusal.field, ==, bad[i].field);
    }
  g_assert_cmpint (refusal.amount, ==, 1);      /* unbalanced by so much */
}

static void
test_refused (void)
{
  g_auto (CfRefusal) refusal = { 0 };
  CfInvoice invoice = document (CF_INVOICE_INVOICE);
  CfPayment cash = payment (CF_PAYMENT_PAYMENT, CF_TENDER_CASH), check = payment (CF_PAYMENT_PAYMENT, CF_TENDER_CHECK);
  CfEntry untouched = { .id = 1234 };

  invoice.total_minor++;
  g_assert_cmpint (cf_posting_document (&invoice, &untouched, &refusal), ==, CF_UNBALANCED);
  invoice.total_minor = -1;
  g_assert_cmpint (cf_posting_document (&invoice, &untouched, &refusal), ==, CF_NEGATIVE);
  invoice.total_minor = G_MAXINT64;
  g_assert_cmpint (cf_posting_document (&invoice, &untouched, &refusal), ==, CF_TOO_LARGE);
  invoice.kind = 6;
  g_assert_cmpint (cf_posting_document (&invoice, &untouched, &refusal), ==, CF_NOT_A_CHOICE);

  cash.change_minor++;
  g_assert_cmpint (cf_posting_payment (&cash, DRAWER, &untouched, &refusal), ==, CF_UNBALANCED);
  cash.amount_minor = 0;
  g_assert_cmpint (cf_posting_payment (&cash, DRAWER, &untouched, &refusal), ==, CF_NOT_POSITIVE);
  check.change_minor = 1;
  g_assert_cmpint (cf_posting_payment (&check, DRAWER, &untouched, &refusal), ==, CF_CHANGE_WITHOUT_CASH);
  g_assert_cmpint (settle (CF_TENDER_WIRE, &untouched, &refusal), ==, CF_WRONG_STATE);
  g_assert_cmpint (settle (CF_TENDER_CASH, &untouched, &refusal), ==, CF_WRONG_STATE);
  g_assert_cmpint (event (issue, CF_INVOICE_INVOICE, CF_PAYMENT_RETURNED, FALSE, &untouched, &refusal), ==, CF_WRONG_STATE);
  g_assert_cmpint (untouched.id, ==, 1234);
}

/* A free invoice is an entry without postings; cash given for less than the smallest coin is rounding only. */
static void
test_nothing (void)
{
  g_auto (CfRefusal) refusal = { 0 };
  CfInvoice invoice = document (CF_INVOICE_INVOICE);
  CfPayment cash = { .id = ENTRY, .kind = CF_PAYMENT_PAYMENT, .customer_id = CUSTOMER, .date = 100, .tender_kind = CF_TENDER_CASH, .currency = USD,
                     .amount_minor = 2, .rounding_minor = -2 };
  CfEntry entry;

  invoice.n_taxes = 0;
  invoice.total_minor = invoice.subtotal_minor = 0;
  g_assert_cmpint (cf_posting_document (&invoice, &entry, &refusal), ==, CF_OK);
  g_assert_cmpuint (entry.n_postings, ==, 0);
  g_free (entry.postings);
  g_assert_cmpint (cf_posting_payment (&cash, DRAWER, &entry, &refusal), ==, CF_OK);
  g_assert_cmpuint (entry.n_postings, ==, 2);
  g_assert_cmpint (entry.postings[0].account, ==, CF_ACCOUNT_CASH_ROUNDING);
  g_assert_cmpint (entry.postings[0].amount_minor, ==, 2);
  g_free (entry.postings);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/posting/readme-acts", test_acts);
  g_test_add_func ("/posting/readme-chart", test_chart);
  g_test_add_func ("/posting/check", test_check);
  g_test_add_func ("/posting/refused", test_refused);
  g_test_add_func ("/posting/nothing", test_nothing);
  return g_test_run ();
}
