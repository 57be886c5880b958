/* report-period.c: what happened: sales, tax, payments, journal, day book. */
#include "report-private.h"
#include "base/date.h"
#include "ledger/chart.h"
#include "store/report-books.h"
#include "store/report-tax.h"
#include "store/report-tenders.h"
#include <glib/gi18n-lib.h>
#include <string.h>

/* --- sales by month --- */

static const CfReportColumn sales_columns[] = {
  { N_("Month"), CF_CELL_MONTH, FALSE, TRUE }, { N_("Invoices"), CF_CELL_COUNT, TRUE }, { N_("Credit memos"), CF_CELL_COUNT, TRUE }, { N_("Voided"), CF_CELL_COUNT, TRUE },
  { N_("Sales"), CF_CELL_MONEY, TRUE }, { N_("Fees"), CF_CELL_MONEY, TRUE }, { N_("Tax"), CF_CELL_MONEY, TRUE }, { N_("Total"), CF_CELL_MONEY, TRUE },
};

typedef struct { CfDate first; gint64 invoices, credits, voids; CfMoney sales, fees, tax; } Month;

static CfDate
month_first (CfDate date)
{
  int year, month, day;
  CfDate first = date;
  cf_date_to_ymd (date, &year, &month, &day);
  return cf_date_from_ymd (year, month, 1, &first) ? first : date;
}

static gboolean
count_day (Month *month, const CfDaySum *day)
{
  CfMoney *sum = day->account == CF_ACCOUNT_SALES_TAX ? &month->tax : day->account == CF_ACCOUNT_SALES ? &month->sales : day->account == CF_ACCOUNT_DISCOUNTS ? NULL : &month->fees;
  if (day->account == CF_ACCOUNT_SALES) {
    month->invoices += day->kind == CF_ENTRY_INVOICE ? day->n : 0;
    month->credits += day->kind == CF_ENTRY_CREDIT_MEMO ? day->n : 0;
    month->voids += day->kind == CF_ENTRY_VOID ? day->n : 0;
  }
  return !sum || cf_sub (*sum, day->amount_minor, sum);
}

enum { MONTH, INVOICES, CREDITS, VOIDS, SALES, FEES, TAX, TOTAL };

/* What each figure of a span of days is made of: sales, fees and tax are credits. Fees are what income there is besides sales and discounts. */
static void
explain_sales (CfReportCell *cells, CfDate from, CfDate to)
{
  CfExplainAsk sales = { .figure = CF_FIGURE_ACCOUNT, .account = CF_ACCOUNT_SALES, .from = from, .as_of = to, .credit = TRUE };
  static const CfEntryKind kinds[] = { [INVOICES] = CF_ENTRY_INVOICE, [CREDITS] = CF_ENTRY_CREDIT_MEMO, [VOIDS] = CF_ENTRY_VOID };
  for (guint i = INVOICES; i <= VOIDS; i++) {
    cells[i].why = sales;
    cells[i].why.kinds = 1 << kinds[i];
  }
  cells[SALES].why = cells[FEES].why = cells[TAX].why = sales;
  cells[FEES].why.account = CF_ACCOUNT_DISCOUNTS + 1;
  cells[FEES].why.account_to = 4199;
  cells[TAX].why.account = CF_ACCOUNT_SALES_TAX;
  cells[TOTAL].why = sales;
  cells[TOTAL].why.account_to = 4199;
  cells[TOTAL].why.account_also = CF_ACCOUNT_SALES_TAX;
  cells[TOTAL].why.account_except = CF_ACCOUNT_DISCOUNTS;
}

static void
month_row (CfReport *report, const Month *month)
{
  CfDate last = MIN (cf_date_month_end (month->first), report->to), from = MAX (month->first, report->from);
  CfReportRow *row = cf_report_row (report, CF_OPENS_NOTHING, 0, 0);
  cf_report_put (row, MONTH, month->first, NULL);
  cf_report_put (row, INVOICES, month->invoices, NULL);
  cf_report_put (row, CREDITS, month->credits, NULL);
  cf_report_put (row, VOIDS, month->voids, NULL);
  cf_report_put (row, SALES, month->sales, NULL);
  cf_report_put (row, FEES, month->fees, NULL);
  cf_report_put (row, TAX, month->tax, NULL);
  cf_report_put (row, TOTAL, month->sales + month->fees + month->tax, NULL);
  explain_sales (row->cells, from, last);
  g_autofree char *label = cf_report_month (month->first);
  cf_report_bar (report, label, month->sales);
}

gboolean
cf_gather_sales (CfShop *shop, CfReport *report, GError **error)
{
  g_autoptr (GArray) days = g_array_new (FALSE, TRUE, sizeof (CfDaySum));
  Month month = { 0 };
  report->columns = sales_columns;
  report->n_columns = G_N_ELEMENTS (sales_columns);
  if (!cf_report_sales (shop->db, report->from, report->to, days, error))
    return FALSE;
  report->sums = cf_report_blanks (report);
  explain_sales (report->sums, report->from, report->to);
  for (guint i = 0; i <= days->len; i++) {
    const CfDaySum *day = i < days->len ? &g_array_index (days, CfDaySum, i) : NULL;
    CfDate first = day ? month_first (day->date) : 0;
    if (first != month.first) {
      if (month.first)
        month_row (report, &month);
      month = (Month) { .first = first };
    }
    if (day && !count_day (&month, day)) {
      g_set_error_literal (error, CF_ERROR, CF_ERROR_CORRUPT, _("The sales of a month are too large to be added up."));
      return FALSE;
    }
  }
  return TRUE;
}

/* --- tax --- */

static const CfReportColumn tax_columns[] = {
  { N_("Jurisdiction"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Tax"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Rate"), CF_CELL_RATE, FALSE }, { N_("Taxable"), CF_CELL_MONEY, FALSE }, { N_("Exempt"), CF_CELL_MONEY, FALSE },
  { N_("Tax due"), CF_CELL_MONEY, TRUE },
};

/* The rate changed within the period: it has a row for each. */
static gboolean
is_twice (const GArray *rows, const CfTaxRow *rate)
{
  guint n = 0;
  for (guint i = 0; i < rows->len; i++)
    n += g_array_index (rows, CfTaxRow, i).tax_rate_id == rate->tax_rate_id;
  return n > 1;
}

gboolean
cf_gather_tax (CfShop *shop, CfReport *report, GError **error)
{
  g_auto (CfTaxReport) tax = { 0 };
  report->columns = tax_columns;
  report->n_columns = G_N_ELEMENTS (tax_columns);
  if (!cf_report_tax (shop->db, CF_TAX_ACCRUAL, report->from, report->to, &tax, error))
    return FALSE;
  for (guint i = 0; i < tax.rows->len; i++) {
    const CfTaxRow *rate = &g_array_index (tax.rows, CfTaxRow, i);
    CfReportRow *row = cf_report_row (report, CF_OPENS_NOTHING, 0, 0);
    CfExplainAsk why = { .figure = CF_FIGURE_TAX, .sub_id = rate->tax_rate_id, .from = report->from, .as_of = report->to, .rate = is_twice (tax.rows, rate) ? rate->rate : 0 };
    cf_report_put_text (row, 0, rate->jurisdiction);
    cf_report_put_text (row, 1, rate->name);
    cf_report_put (row, 2, rate->rate, NULL);
    cf_report_put (row, 5, rate->tax_minor, &why);
    why.figure = CF_FIGURE_TAXED;
    cf_report_put (row, 3, rate->base_minor, &why);
    why.figure = CF_FIGURE_EXEMPT;
    cf_report_put (row, 4, rate->exempt_minor, &why);
  }
  report->sums = cf_report_blanks (report);
  report->sums[5].why = (CfExplainAsk) { .figure = CF_FIGURE_ACCOUNT, .account = CF_ACCOUNT_SALES_TAX, .from = report->from, .as_of = report->to, .credit = TRUE };
  report->note_alerts = tax.posted_minor != tax.tax_minor;
  report->note = g_strdup (report->note_alerts ? _("The tax of the documents is not what was posted to account 2200: run counterfoilctl verify.")
                                               : _("The tax of the documents is what was posted to account 2200, sales tax payable."));
  return TRUE;
}

/* --- tenders --- */

static const CfReportColumn tender_columns[] = {
  { N_("Date"), CF_CELL_DATE, FALSE }, { N_("Tender"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Payments"), CF_CELL_COUNT, TRUE }, { N_("Received"), CF_CELL_MONEY, TRUE }, { N_("Given back"), CF_CELL_MONEY, TRUE },
  { N_("Returned"), CF_CELL_MONEY, TRUE }, { N_("Net"), CF_CELL_MONEY, TRUE },
};

gboolean
cf_gather_tenders (CfShop *shop, CfReport *report, GError **error)
{
  g_autoptr (GArray) days = g_array_new (FALSE, TRUE, sizeof (CfTenderRow));
  g_autoptr (GHashTable) by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);      /* → index of the bar + 1 */
  g_array_set_clear_func (days, cf_tender_row_clear);
  report->columns = tender_columns;
  report->n_columns = G_N_ELEMENTS (tender_columns);
  if (!cf_report_tenders (shop->db, report->from, report->to, days, error))
    return FALSE;
  for (guint i = 0; i < days->len; i++) {
    const CfTenderRow *day = &g_array_index (days, CfTenderRow, i);
    CfReportRow *row = cf_report_row (report, CF_OPENS_NOTHING, 0, 0);
    cf_report_put (row, 0, day->date, NULL);
    cf_report_put_text (row, 1, day->name);
    CfExplainAsk all = { .figure = CF_FIGURE_TENDER, .sub_id = day->tender_id, .from = day->date, .as_of = day->date }, in = all, back = all, returned = all;
    in.kinds = 1 << CF_ENTRY_PAYMENT | 1 << CF_ENTRY_DEPOSIT;
    back.kinds = 1 << CF_ENTRY_REFUND;
    returned.kinds = 1 << CF_ENTRY_RETURN | 1 << CF_ENTRY_PAYMENT_VOID;
    back.credit = returned.credit = TRUE;
    cf_report_put (row, 2, day->n_in, &in);
    cf_report_put (row, 3, day->in_minor, &in);
    cf_report_put (row, 4, day->refunded_minor, &back);
    cf_report_put (row, 5, day->returned_minor, &returned);
    cf_report_put (row, 6, day->net_minor, &all);
    guint bar = GPOINTER_TO_UINT (g_hash_table_lookup (by_name, day->name));
    if (!bar) {
      cf_report_bar (report, day->name, 0);
      bar = report->bars->len;
      g_hash_table_insert (by_name, g_strdup (day->name), GUINT_TO_POINTER (bar));
    }
    g_array_index (report->bars, CfReportBar, bar - 1).value += day->net_minor;
  }
  return TRUE;
}

/* --- journal and day book --- */

static const CfReportColumn journal_columns[] = {
  { N_("Date"), CF_CELL_DATE, FALSE }, { N_("Entry"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Account"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Customer"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Debit"), CF_CELL_MONEY, TRUE },
  { N_("Credit"), CF_CELL_MONEY, TRUE },
};

static GArray *
postings (CfShop *shop, CfReport *report, CfDate from, CfDate to, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfPostingRow));
  g_array_set_clear_func (rows, cf_posting_row_clear);
  if (!cf_report_postings (shop->db, from, to, REPORT_LINES_MAX, rows, error))
    return NULL;
  if (rows->len > REPORT_LINES_MAX) {
    g_array_set_size (rows, REPORT_LINES_MAX);
    report->note = g_strdup_printf (_("Only the first %d lines are shown, and the sums are theirs: choose a shorter period, or export the journal whole."), REPORT_LINES_MAX);
    report->note_alerts = TRUE;
  }
  return g_steal_pointer (&rows);
}

/* "Invoice 1042" of the first line of an entry. */
static char *
entry_title (const CfPostingRow *row)
{
  static const char *const words[] = { [CF_ENTRY_INVOICE] = N_("Invoice"), [CF_ENTRY_CREDIT_MEMO] = N_("Credit memo"), [CF_ENTRY_LATE_FEE] = N_("Late fee"), [CF_ENTRY_OPENING] = N_("Opening balance"),
    [CF_ENTRY_RETURN_FEE] = N_("Return fee"), [CF_ENTRY_VOID] = N_("Void"), [CF_ENTRY_WRITE_OFF] = N_("Write-off"), [CF_ENTRY_PAYMENT] = N_("Payment"), [CF_ENTRY_DEPOSIT] = N_("Deposit"),
    [CF_ENTRY_DEPOSIT_USE] = N_("Deposit used"), [CF_ENTRY_REFUND] = N_("Refund"), [CF_ENTRY_RETURN] = N_("Returned payment"), [CF_ENTRY_PAYMENT_VOID] = N_("Voided payment"),
    [CF_ENTRY_SETTLEMENT] = N_("Settlement"), [CF_ENTRY_FLOAT] = N_("Float"), [CF_ENTRY_PAY_IN] = N_("Pay-in"), [CF_ENTRY_PAY_OUT] = N_("Pay-out"), [CF_ENTRY_DROP] = N_("Drop"),
    [CF_ENTRY_SHIFT_CLOSE] = N_("Closeout"), [CF_ENTRY_BANK_DEPOSIT] = N_("Bank deposit"),
    [CF_ENTRY_CASH_BEFORE] = N_("Cash from before the first shift") };
  const char *word = row->kind > 0 && row->kind < (gint64) G_N_ELEMENTS (words) && words[row->kind] ? _(words[row->kind]) : _("Entry");
  return *row->number ? g_strdup_printf ("%s %s", word, row->number) : g_strdup (word);
}

gboolean
cf_gather_journal (CfShop *shop, CfReport *report, GError **error)
{
  report->columns = journal_columns;
  report->n_columns = G_N_ELEMENTS (journal_columns);
  g_autoptr (GArray) rows = postings (shop, report, report->from, report->to, error);
  if (!rows)
    return FALSE;
  for (guint i = 0; i < rows->len; i++) {
    const CfPostingRow *posting = &g_array_index (rows, CfPostingRow, i);
    const CfChartRow *account = cf_chart_row (posting->account);
    CfReportRow *row = cf_report_row (report, CF_OPENS_ENTRY, posting->kind, posting->entry_id);
    g_autofree char *named = g_strdup_printf ("%" G_GINT64_FORMAT " %s", posting->account, account ? _(account->title) : "");
    if (i == 0 || posting[-1].entry_id != posting->entry_id) {
      g_autofree char *title = entry_title (posting);
      cf_report_put (row, 0, posting->date, NULL);
      cf_report_put_text (row, 1, title);
    }
    cf_report_put_text (row, 2, named);
    cf_report_put_text (row, 3, posting->customer);
    cf_report_put (row, posting->amount_minor < 0 ? 5 : 4, ABS (posting->amount_minor), NULL);
  }
  return TRUE;
}

static const CfReportColumn day_columns[] = {
  { N_("Time"), CF_CELL_INSTANT, FALSE }, { N_("What"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Customer"), CF_CELL_TEXT, FALSE, TRUE }, { N_("By"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Amount"), CF_CELL_MONEY, FALSE },
};

static int
by_time (gconstpointer a, gconstpointer b)
{
  gint64 x = ((const CfReportRow *) a)->cells[0].value, y = ((const CfReportRow *) b)->cells[0].value;
  return x != y ? (x > y) - (x < y) : (((const CfReportRow *) a)->id > ((const CfReportRow *) b)->id) - (((const CfReportRow *) a)->id < ((const CfReportRow *) b)->id);
}

/* One line an entry: its debits. */
gboolean
cf_gather_day_book (CfShop *shop, CfReport *report, GError **error)
{
  report->columns = day_columns;
  report->n_columns = G_N_ELEMENTS (day_columns);
  g_autoptr (GArray) rows = postings (shop, report, report->to, report->to, error);
  CfReportRow *row = NULL;
  if (!rows)
    return FALSE;
  for (guint i = 0; i < rows->len; i++) {
    const CfPostingRow *posting = &g_array_index (rows, CfPostingRow, i);
    if (i == 0 || posting[-1].entry_id != posting->entry_id) {
      g_autofree char *title = entry_title (posting);
      row = cf_report_row (report, CF_OPENS_ENTRY, posting->kind, posting->entry_id);
      cf_report_put (row, 0, posting->at, NULL);
      cf_report_put_text (row, 1, title);
      g_autofree char *both = *posting->approver ? g_strdup_printf (_("%s, allowed by %s"), *posting->actor ? posting->actor : "–", posting->approver) : NULL;
      cf_report_put_text (row, 3, both ? both : posting->actor);
      cf_report_put (row, 4, 0, NULL);
    }
    if (*posting->customer && row->cells[2].blank)
      cf_report_put_text (row, 2, posting->customer);
    row->cells[4].value += MAX (posting->amount_minor, 0);
  }
  g_array_sort (report->rows, by_time);
  return TRUE;
}
