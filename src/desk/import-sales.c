/* import-sales.c: sales lines of another program, grouped to documents by number. A document without a customer is a cash sale to the shop's walk-in customer, paid that day. A number that is a C and
 * digits, with nothing but returns, is a cancellation: an unapplied credit memo of positive amounts. A negative line at price 0 outside of those is a stock correction and refused alone.
 * Each row must come to what its total says, and each document to the sum of its rows, to the cent. */
#include "import-private.h"
#include "base/decimal.h"
#include "base/id.h"
#include "ledger/totals.h"
#include "shop/take-payment.h"
#include "store/lookup.h"

typedef struct {
  CfId        customer_id, cash_id;  /* cash_id: payment method of a cash sale */
  CfDate      date;
  gboolean    credit, cash;
  const char *customer, *number;
  GArray     *lines;                 /* CfDraftLine, texts borrowed */
  CfMoney     sum_minor;             /* of the rows, as the file has it */
} Sale;

static gboolean
is_cancellation (CfImport *im, guint first)
{
  const char *number = cf_import_row (im, first)->cells[SALES_NUMBER];
  if (g_ascii_toupper (number[0]) != 'C' || !g_ascii_isdigit (number[1]))
    return FALSE;
  for (guint i = first, more = 1; more; i = cf_import_row (im, i)->next, more = i) {
    const char *quantity = cf_import_row (im, i)->cells[SALES_QUANTITY];
    if (*quantity != '-' && *quantity != '(' && !g_str_has_prefix (quantity, "\342\210\222"))
      return FALSE;
  }
  return TRUE;
}

/* What a row comes to: its total, if the file has one; it must be quantity × price. */
static gboolean
check_total (CfImport *im, CfImportRow *row, CfDecimal quantity, CfDecimal price, CfMoney *ret)
{
  const CfRules *rules = &im->shop->rules;
  gint64 scale = CF_DECIMAL_ONE * CF_DECIMAL_ONE, total = 0;
  for (int i = 0; i < rules->currency->digits; i++)
    scale /= 10;
  if (!cf_mul_div (quantity, price, scale, rules->rounding, ret)) {
    cf_import_refuse (im, row, SALES_PRICE, CF_OVERFLOW, NULL);
    return FALSE;
  }
  if (!cf_import_has (im, SALES_TOTAL) || !*row->cells[SALES_TOTAL])
    return TRUE;
  if (!cf_import_money (im, row, SALES_TOTAL, TRUE, &total))
    return FALSE;
  cf_import_amount (im, row, total);
  if (total != *ret) {
    g_autofree char *is = cf_money_plain (*ret, rules->currency);
    cf_import_refuse (im, row, SALES_TOTAL, CF_UNBALANCED, "“%s” is not quantity × unit price, which is %s", row->cells[SALES_TOTAL], is);
    return FALSE;
  }
  return TRUE;
}

static void
read_line (CfImport *im, CfImportRow *row, Sale *sale)
{
  CfDraftLine line = { .code = (char *) row->cells[SALES_ITEM], .description = (char *) row->cells[SALES_DESCRIPTION] };
  CfMoney amount = 0;
  CfDate date;
  if (row->state == CF_ROW_REFUSED || !cf_import_text_ok (im, row) || !cf_import_decimal (im, row, SALES_QUANTITY, TRUE, &line.quantity) ||
      !cf_import_decimal (im, row, SALES_PRICE, TRUE, &line.unit_price) ||
      !check_total (im, row, line.quantity, line.unit_price, &amount))
    return;
  cf_import_amount (im, row, amount);
  if (line.unit_price == 0 && line.quantity < 0 && !sale->credit) {
    cf_import_refuse (im, row, SALES_QUANTITY, CF_STOCK_CORRECTION, NULL);
    return;
  }
  if (!cf_import_date (im, row, SALES_DATE, TRUE, &date))
    return;
  if (!g_str_equal (row->cells[SALES_CUSTOMER], sale->customer)) {
    cf_import_refuse (im, row, SALES_CUSTOMER, CF_OTHER_CUSTOMER, "document %s has rows of two customers, “%.60s” and “%.60s”", sale->number, sale->customer,
                      row->cells[SALES_CUSTOMER]);
    return;
  }
  if (sale->date && date != sale->date) {
    cf_import_refuse (im, row, SALES_DATE, CF_TWO_READINGS, "document %s has rows of two days", sale->number);
    return;
  }
  sale->date = date;
  if (sale->credit)
    line.quantity = -line.quantity;
  if (!*line.description)
    line.description = line.code;
  sale->sum_minor = (CfMoney) ((guint64) sale->sum_minor + (sale->credit ? -(guint64) amount : (guint64) amount));      /* what overflows is refused by the totals */
  if (cf_import_item (im, row->cells[SALES_ITEM], &line.item_id))
    g_array_append_val (sale->lines, line);
}

/* The money of a cash sale: the same day, on its invoice. Its id comes from the number, so that it is made once. */
static gboolean
take_cash (CfImport *im, guint first, Sale *sale, CfId invoice_id, CfMoney total)
{
  g_auto (CfTaken) taken = { 0 };
  GError *failed = NULL;
  CfTenderAsk tender = { cf_id_derive ("imported cash sale", sale->date, NULL, 0, sale->number), sale->cash_id, total, NULL };
  CfSettleChoice choice = { invoice_id, 0 };
  CfTakePayment ask = { .customer_id = sale->customer_id, .date = sale->date, .tenders = &tender, .n_tenders = 1, .mode = CF_SETTLE_NAMED, .choices = &choice,
                        .n_choices = 1, .imported = TRUE };
  CfOutcome outcome = cf_take_payment (im->shop, im->who, &ask, &taken, &failed);
  if (outcome == CF_FAILED) {
    im->error = failed;
    return FALSE;
  }
  if (!cf_refused (outcome))
    return TRUE;
  /* The invoice is in the batch already: without its money the import would be half of what the file says. */
  g_autofree char *why = cf_refusal_sentence (&im->who->refusal);
  g_set_error (&im->error, CF_ERROR, CF_ERROR_CONFLICT, "%s:%" G_GINT64_FORMAT ": the cash for sale %s cannot be taken: %s", im->name,
               cf_import_row (im, first)->line, sale->number, why);
  return FALSE;
}

static gboolean
post_sale (CfImport *im, guint first, Sale *sale)
{
  CfImportRow *row = cf_import_row (im, first);
  g_auto (CfInvoice) invoice = { .id = cf_shop_id (im->shop), .kind = sale->credit ? CF_INVOICE_CREDIT_MEMO : CF_INVOICE_INVOICE, .customer_id = sale->customer_id,
                                 .date = sale->date,
                                 .due = sale->date, .number = g_strdup (sale->number), .reference = g_strdup (sale->number), .terms = g_strdup ("Due on receipt") };
  if (!cf_import_totals (im, row, SALES_PRICE, (CfDraftLine *) (gpointer) sale->lines->data, sale->lines->len, NULL, 0, NULL, 0, &invoice)) {
    cf_import_refuse_rest (im, first, SALES_NUMBER, row->line);
    return TRUE;
  }
  g_assert (invoice.total_minor == sale->sum_minor);                    /* same quantities, prices and rounding; no tax */
  if (!cf_import_post (im, first, SALES_NUMBER, &invoice))
    return FALSE;
  if (row->state != CF_ROW_IMPORTED || !sale->cash || sale->credit || invoice.total_minor == 0)
    return TRUE;
  return take_cash (im, first, sale, invoice.id, invoice.total_minor);
}

/* The state of a document is its first row's that is not a stock correction. */
static guint
first_left (CfImport *im, guint first)
{
  guint i = first;
  while (cf_import_row (im, i)->state == CF_ROW_REFUSED && cf_import_row (im, i)->next)
    i = cf_import_row (im, i)->next;
  return i;
}

/* Any row refused but for stock corrections? */
static gboolean
is_broken (CfImport *im, guint first, gint64 *ret_line)
{
  for (guint i = first, more = 1; more; i = cf_import_row (im, i)->next, more = i) {
    const CfImportRow *row = cf_import_row (im, i);
    *ret_line = row->line;
    if (row->state == CF_ROW_REFUSED && row->code != CF_STOCK_CORRECTION)
      return TRUE;
  }
  return FALSE;
}

static gboolean
import_sale (CfImport *im, guint first, Sale *sale)
{
  CfImportRow *row = cf_import_row (im, first);
  gint64 line;
  if (!cf_import_need (im, row, SALES_NUMBER))
    return TRUE;
  sale->credit = is_cancellation (im, first);
  for (guint i = first, more = 1; more && !im->error; i = cf_import_row (im, i)->next, more = i)
    read_line (im, cf_import_row (im, i), sale);
  if (im->error)
    return FALSE;
  if (is_broken (im, first, &line)) {
    cf_import_refuse_rest (im, first, SALES_NUMBER, line);
    return TRUE;
  }
  first = first_left (im, first);
  row = cf_import_row (im, first);
  if (sale->lines->len == 0)
    return TRUE;
  sale->cash = !*sale->customer && (!cf_import_has (im, SALES_CUSTOMER_NAME) || !*row->cells[SALES_CUSTOMER_NAME]);
  gboolean found = sale->cash ? cf_import_walk_in (im, row, &sale->customer_id) && cf_import_cash (im, row, &sale->cash_id)
                              : cf_import_customer (im, row, SALES_CUSTOMER, cf_import_has (im, SALES_CUSTOMER_NAME) ? SALES_CUSTOMER_NAME : -1, SALES_COUNTRY,
                                                    &sale->customer_id);
  if (!found) {
    cf_import_refuse_rest (im, first, SALES_NUMBER, row->line);
    return im->error == NULL;
  }
  return post_sale (im, first, sale);
}

gboolean
cf_import_sales (CfImport *im)
{
  g_autoptr (GArray) documents = cf_import_group (im, SALES_NUMBER), lines = g_array_new (FALSE, FALSE, sizeof (CfDraftLine));
  for (guint i = 0; i < documents->len; i++) {
    guint first = g_array_index (documents, guint, i);
    CfImportRow *row = cf_import_row (im, first);
    Sale sale = { .lines = lines, .number = row->cells[SALES_NUMBER], .customer = row->cells[SALES_CUSTOMER] };
    g_array_set_size (lines, 0);
    if (!import_sale (im, first, &sale) || !cf_import_step (im, i, documents->len))
      return FALSE;
  }
  return TRUE;
}
