/* export-import.c: records in the very columns that `import` reads, so that a ledger can be moved to another, or begun anew with what is open (T22). Amounts are plain ("1234.50"), dates ISO, quantities with
 * a point: to be read with --decimal . */
#include "export-private.h"
#include "base/csv.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/id.h"
#include "store/files.h"
#include "import.h"
#include "practice.h"
#include "ledger/due.h"
#include "ledger/totals.h"
#include "store/alias.h"
#include "store/derived.h"
#include "store/lookup.h"
#include "store/query.h"
#include <errno.h>
#include <string.h>

CF_SQL (allocated_to, "SELECT l.debit_id, CAST(SUM(l.amount_minor) AS BIGINT), i.number, i.kind FROM allocation_line l JOIN invoice i ON i.id = l.debit_id "
                      "WHERE l.credit_id = $1 GROUP BY l.debit_id, i.number, i.kind HAVING SUM(l.amount_minor) <> 0 ORDER BY l.debit_id");
CF_SQL (payments_in_order, "SELECT p.id FROM payment p WHERE NOT EXISTS (SELECT 1 FROM payment_event v WHERE v.payment_id = p.id AND v.kind = 3) "
                           "ORDER BY p.date, p.id");
CF_SQL (invoices_in_order, "SELECT i.id FROM invoice i WHERE NOT EXISTS (SELECT 1 FROM invoice_void v WHERE v.invoice_id = i.id) ORDER BY i.date, i.id");

void cf_out_add (CfOut *out, const char *text) { g_ptr_array_add (out->cells, g_strdup (text ? text : "")); }
void cf_out_money (CfOut *out, CfMoney amount) { g_ptr_array_add (out->cells, cf_money_plain (amount, out->shop->rules.currency)); }

void
cf_out_date (CfOut *out, CfDate date)
{
  char buf[16];
  cf_out_add (out, cf_date_iso (buf, sizeof buf, date));
}

static void
cf_out_decimal (CfOut *out, CfDecimal value)
{
  char buf[32];
  cf_out_add (out, cf_decimal_format (buf, sizeof buf, value, 0, '.'));
}

gboolean
cf_out_end (CfOut *out, GError **error)
{
  cf_csv_append (out->text, ',', (const char *const *) out->cells->pdata, out->cells->len);
  g_ptr_array_set_size (out->cells, 0);
  if (fwrite (out->text->str, 1, out->text->len, out->out) != out->text->len)
    return cf_file_error ("writing", "the export", errno, error);
  g_string_truncate (out->text, 0);
  return TRUE;
}

static gboolean
heads (CfOut *out, const char *names, GError **error)
{
  g_auto (GStrv) all = g_strsplit (names, " ", -1);
  for (guint i = 0; all[i]; i++)
    cf_out_add (out, all[i]);
  return cf_out_end (out, error);
}

/* A customer is named by number, else by id; a name does for nobody else. */
gboolean
cf_out_customer (CfOut *out, CfId id, GError **error)
{
  gboolean found = TRUE;
  char text[CF_ID_TEXT];
  id = cf_alias_of (out->aliases, id);
  if (out->customer.id != id) {
    cf_customer_clear (&out->customer);
    if (!cf_record_load (out->shop->db, &CF_CUSTOMER, id, &out->customer, &found, error))
      return FALSE;
  }
  cf_out_add (out, out->customer.number && *out->customer.number ? out->customer.number : cf_id_text (id, text));
  cf_out_add (out, out->customer.name);
  return TRUE;
}

static gboolean
terms_words (CfOut *out, CfId id, GError **error)
{
  g_auto (CfTerms) terms = { 0 };
  gboolean found = FALSE;
  if (id && !cf_record_load (out->shop->db, &CF_TERMS, id, &terms, &found, error))
    return FALSE;
  g_ptr_array_add (out->cells, found ? cf_due_words (&terms) : g_strdup (""));
  return TRUE;
}

/* --- customers, items --- */

static gboolean
customer_row (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  CfOut *out = user;
  const CfCustomer *c = record;
  char id[CF_ID_TEXT];
  const char *texts[] = { cf_id_text (c->id, id), c->number, c->name, c->company, c->email, c->phone, c->address, c->city, c->region, c->postcode, c->country };
  if (c->merged_into_id)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    cf_out_add (out, texts[i]);
  if (!terms_words (out, c->terms_id, error))
    return FALSE;
  cf_out_add (out, c->tax_id);
  if (c->has_limit)
    cf_out_money (out, c->credit_limit_minor);
  else
    cf_out_add (out, "");
  cf_out_add (out, c->note);
  cf_out_add (out, c->language);
  cf_out_date (out, c->since);
  cf_out_add (out, c->statement_kind == CF_STATEMENT_OPEN_ITEM ? "open_item" : c->statement_kind == CF_STATEMENT_OVERDUE ? "overdue"
       : c->statement_kind == CF_STATEMENT_ACTIVITY ? "activity" : "");
  return cf_out_end (out, error);
}

static gboolean
item_row (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  CfOut *out = user;
  const CfItem *item = record;
  if (item->archived)
    return TRUE;
  cf_out_add (out, item->code);
  cf_out_add (out, item->name);
  cf_out_add (out, item->description);
  cf_out_add (out, item->unit);
  cf_out_decimal (out, item->unit_price);
  return cf_out_end (out, error);
}

/* --- invoices --- */

static const char *
kind_word (CfInvoiceKind kind)
{
  static const char *const words[] = { [CF_INVOICE_INVOICE] = "invoice", [CF_INVOICE_CREDIT_MEMO] = "credit_memo", [CF_INVOICE_LATE_FEE] = "late_fee",
                                       [CF_INVOICE_OPENING] = "opening",
                                       [CF_INVOICE_RETURN_FEE] = "return_fee" };
  return kind > 0 && (guint) kind < G_N_ELEMENTS (words) ? words[kind] : "invoice";
}

/* The whole rate that counted on a line; 0 where none was charged, or where it is inside the price. */
static CfDecimal
rate_of (const CfInvoice *invoice, const CfInvoiceLine *line)
{
  CfDecimal rate = 0;
  for (guint i = 0; i < invoice->n_taxes; i++) {
    const CfInvoiceTax *tax = &invoice->taxes[i];
    if (tax->tax_group_id == line->tax_group_id && line->tax_group_id && !tax->inclusive && (tax->tax_minor || !tax->exempt_minor))
      rate += tax->rate;
  }
  return rate;
}

static gboolean
has_inclusive (const CfInvoice *invoice)
{
  for (guint i = 0; i < invoice->n_taxes; i++)
    if (invoice->taxes[i].inclusive && invoice->taxes[i].tax_minor)
      return TRUE;
  return FALSE;
}

/* Whether quantity, price and discount come to the amount: of a credit memo for a part of a line they need not, where cents are shared out. */
static gboolean
comes_to_it (const CfInvoice *invoice, const CfInvoiceLine *line)
{
  CfDraftLine alone = { .quantity = line->quantity, .unit_price = line->unit_price, .discount_rate = line->discount_rate };
  g_auto (CfTotals) totals = { 0 };
  CfTotalsAsk ask = { .lines = &alone, .n_lines = 1, .currency = cf_currency_by_number (invoice->currency), .rounding = invoice->rounding };
  return ask.currency && cf_totals_compute (&ask, &totals, NULL) == CF_OK && totals.n_amounts == 1 && totals.amounts[0] == line->amount_minor;
}

/* One of something at this price. */
static void
add_single (CfOut *out, CfMoney amount, CfDecimal rate)
{
  char percent[32];
  g_autofree char *price = cf_money_plain (amount, out->shop->rules.currency);
  CfDecimal trimmed;
  cf_out_add (out, "1");
  if (cf_decimal_parse (price, '.', &trimmed) == CF_OK)
    cf_out_decimal (out, trimmed);
  else
    cf_out_add (out, price);
  cf_out_add (out, "");
  cf_out_add (out, rate ? cf_decimal_percent (percent, sizeof percent, rate, '.') : "");
  cf_out_money (out, amount);
}

/* A line as it is; where prices contain tax (@net), as one amount without it, shared out so that the lines come to the subtotal. */
static void
add_line (CfOut *out, const CfInvoice *invoice, guint n, const CfMoney *net)
{
  const CfInvoiceLine *line = &invoice->lines[n];
  CfDecimal rate = rate_of (invoice, line);
  char percent[32];
  cf_out_add (out, line->code);
  cf_out_add (out, line->description);
  cf_out_add (out, line->unit);
  if (net || !comes_to_it (invoice, line))
    add_single (out, net ? net[n] : line->amount_minor, net ? 0 : rate);
  else {
    cf_out_decimal (out, line->quantity);
    cf_out_decimal (out, line->unit_price);
    cf_out_add (out, line->discount_rate ? cf_decimal_percent (percent, sizeof percent, line->discount_rate, '.') : "");
    cf_out_add (out, rate ? cf_decimal_percent (percent, sizeof percent, rate, '.') : "");
    cf_out_money (out, line->amount_minor);
  }
  if (n == 0 && invoice->tax_minor)
    cf_out_money (out, invoice->tax_minor);
  else
    cf_out_add (out, "");
}

static void
share_net (const CfInvoice *invoice, CfMoney *net)
{
  CfMoney all = 0, before = 0, given = 0, until;
  for (guint i = 0; i < invoice->n_lines; i++)
    all += invoice->lines[i].amount_minor;
  for (guint i = 0; i < invoice->n_lines; i++) {
    before += invoice->lines[i].amount_minor;
    if (all <= 0 || !cf_mul_div (invoice->subtotal_minor, before, all, CF_ROUND_HALF_UP, &until))
      until = i + 1 == invoice->n_lines ? invoice->subtotal_minor : given;
    net[i] = until - given;
    given = until;
  }
}

static gboolean
invoice_rows (CfOut *out, CfId id, GError **error)
{
  g_auto (CfInvoice) invoice = { 0 };
  gboolean found;
  if (!cf_record_load (out->shop->db, &CF_INVOICE, id, &invoice, &found, error))
    return FALSE;
  g_autofree CfMoney *net = has_inclusive (&invoice) ? g_new0 (CfMoney, invoice.n_lines + 1) : NULL;
  if (net)
    share_net (&invoice, net);
  for (guint i = 0; i < invoice.n_lines; i++) {
    cf_out_add (out, invoice.number);
    cf_out_add (out, kind_word (invoice.kind));
    if (!cf_out_customer (out, invoice.customer_id, error))
      return FALSE;
    cf_out_date (out, invoice.date);
    cf_out_date (out, invoice.due);
    cf_out_add (out, invoice.terms);
    cf_out_add (out, invoice.po);
    cf_out_add (out, invoice.reference);
    cf_out_add (out, invoice.note);
    add_line (out, &invoice, i, net);
    if (!cf_out_end (out, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
each_id (CfOut *out, const CfSql *sql, gboolean (*func) (CfOut *, CfId, GError **), GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfStmt *stmt = cf_db_stmt (out->shop->db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ids, id);
  }
  for (guint i = 0; step == CF_DONE && i < ids->len; i++)
    if (!func (out, g_array_index (ids, CfId, i), error))
      return FALSE;
  return step == CF_DONE;
}

/* --- payments --- */

static gboolean
payment_row (CfOut *out, const CfPayment *payment, const char *invoice, CfMoney amount, GError **error)
{
  char id[CF_ID_TEXT];
  cf_out_add (out, cf_id_text (payment->id, id));
  cf_out_add (out, payment->kind == CF_PAYMENT_DEPOSIT ? "deposit" : "payment");
  cf_out_date (out, payment->date);
  if (!cf_out_customer (out, payment->customer_id, error))
    return FALSE;
  cf_out_add (out, invoice);
  cf_out_money (out, amount);
  cf_out_add (out, payment->tender_name);
  cf_out_add (out, payment->reference);
  cf_out_add (out, payment->subject);
  cf_out_add (out, payment->note);
  return cf_out_end (out, error);
}

static gboolean
payment_rows (CfOut *out, CfId id, GError **error)
{
  g_auto (CfPayment) payment = { 0 };
  g_autoptr (GArray) amounts = g_array_new (FALSE, FALSE, sizeof (CfMoney));
  g_autoptr (GPtrArray) numbers = g_ptr_array_new_with_free_func (g_free);
  gboolean found;
  CfStep step;
  CfStmt *stmt = cf_db_stmt (out->shop->db, &allocated_to, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfMoney amount = cf_int (stmt, 1);
    g_array_append_val (amounts, amount);
    g_ptr_array_add (numbers, g_strdup (cf_text (stmt, 2)));
  }
  if (step == CF_STEP_FAILED || !cf_record_load (out->shop->db, &CF_PAYMENT, id, &payment, &found, error))
    return FALSE;
  CfMoney left = payment.amount_minor;
  for (guint i = 0; i < amounts->len; i++) {
    left -= g_array_index (amounts, CfMoney, i);
    if (!payment_row (out, &payment, numbers->pdata[i], g_array_index (amounts, CfMoney, i), error))
      return FALSE;
  }
  return left == 0 || payment_row (out, &payment, "", left, error);
}

/* --- opening balances --- */

static gboolean
opening_rows (CfOut *out, CfDate as_of, GError **error)
{
  g_autoptr (GArray) customers = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  CfAging total;
  if (!cf_aging_load (out->shop->db, as_of, customers, &total, error))
    return FALSE;
  for (guint i = 0; i < customers->len; i++) {
    g_autoptr (GArray) items = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
    CfId id = g_array_index (customers, CfAgingRow, i).customer_id;
    g_array_set_clear_func (items, cf_item_row_clear);
    if (!cf_open_items_load (out->shop->db, id, as_of, CF_OLDEST_BY_DATE, items, error))
      return FALSE;
    for (guint k = 0; k < items->len; k++) {
      const CfItemRow *row = &g_array_index (items, CfItemRow, k);
      if (!cf_out_customer (out, id, error))
        return FALSE;
      cf_out_add (out, row->number);
      cf_out_date (out, row->item.date);
      cf_out_date (out, row->item.due);
      cf_out_money (out, row->item.open_minor);
      cf_out_add (out, row->reference);
      cf_out_add (out, row->po);
      if (!cf_out_end (out, error))
        return FALSE;
    }
  }
  return TRUE;
}

static gboolean
write_kind (CfOut *out, CfImportKind kind, CfDate as_of, GError **error)
{
  CfDb *db = out->shop->db;
  switch (kind) {
    case CF_IMPORT_CUSTOMERS:
      return heads (out, "id number name company email phone address city region postcode country terms tax_id credit_limit note language since statement_kind",
                    error) &&
             cf_record_each (db, &CF_CUSTOMER, customer_row, out, error);
    case CF_IMPORT_ITEMS:
      return heads (out, "code name description unit unit_price", error) && cf_record_each (db, &CF_ITEM, item_row, out, error);
    case CF_IMPORT_INVOICES:
      return heads (out, "number kind customer customer_name date due terms po reference note item description unit quantity unit_price discount tax_rate "
                     "line_amount tax", error) &&
             each_id (out, &invoices_in_order, invoice_rows, error);
    case CF_IMPORT_PAYMENTS:
      return heads (out, "id kind date customer customer_name invoice amount tender reference subject note", error) &&
          each_id (out, &payments_in_order, payment_rows, error);
    case CF_IMPORT_OPENING:
      return heads (out, "customer customer_name number date due amount reference po", error) && opening_rows (out, as_of, error);
    case CF_IMPORT_CORRECTIONS:
      return heads (out, "kind date customer customer_name document credit payment amount tender reference code reason id", error) && cf_out_corrections (out, error);
    case CF_IMPORT_SALES: break;
  }
  g_assert_not_reached ();
}

gboolean
cf_export_for_import (CfShop *shop, int kind, CfDate as_of, FILE *out, GError **error)
{
  if (!cf_practice_lets (shop, "exporting", error))
    return FALSE;
  CfOut to = { .shop = shop, .out = out, .text = g_string_new (NULL), .cells = g_ptr_array_new_with_free_func (g_free) };
  gboolean inside = cf_db_in_transaction (shop->db);
  gboolean ok = (inside || cf_db_begin (shop->db, FALSE, error)) && (to.aliases = cf_aliases_load (shop->db, CF_FOREVER - 1, error)) &&
      write_kind (&to, kind, as_of, error);
  if (ok && fflush (out) != 0)
    ok = cf_file_error ("writing", "the export", errno, error);
  if (!inside)
    cf_db_rollback (shop->db);
  g_clear_pointer (&to.aliases, g_hash_table_unref);
  cf_customer_clear (&to.customer);
  g_string_free (to.text, TRUE);
  g_ptr_array_unref (to.cells);
  return ok;
}
