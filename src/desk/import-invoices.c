/* import-invoices.c: invoices of another program, rows with one number being one invoice if the file has lines. Without line columns each row is an invoice of one line without tax. With them, the
 * tax is computed from the rates the rows give, or taken as the rows give it; what the file says a line or the document comes to must be so, to the cent. A negative total is a credit memo. */
#include "import-private.h"
#include "base/decimal.h"
#include <string.h>

#define NOT_SAID G_MININT64            /* no amount is this */

typedef struct {
  GArray   *lines;                   /* CfDraftLine; texts borrowed */
  GArray   *said;                    /* CfMoney per line: what the file says it comes to */
  GArray   *groups, *rates;          /* CfTaxGroup, CfTaxRate: borrowed from the cache */
  CfMoney   tax_minor;               /* sum of what the rows say */
  gboolean  has_tax;
  CfMoney   total_minor;             /* what the file says of the document, once */
  gboolean  has_total, credit;
  int       sign;                    /* −1: the file has negative amounts where the credit memo has positive ones */
} Read;

static gboolean
has_lines (CfImport *im)
{
  return cf_import_has (im, INVOICE_QUANTITY) || cf_import_has (im, INVOICE_PRICE) || cf_import_has (im, INVOICE_LINE_AMOUNT) ||
      cf_import_has (im, INVOICE_TAX_RATE) ||
         cf_import_has (im, INVOICE_TAX);
}

/* unit price = amount ÷ quantity, where the file gives no price; exact, or the row is refused. */
static gboolean
price_from (CfImport *im, CfImportRow *row, CfMoney amount, CfDraftLine *line)
{
  gint64 up = CF_DECIMAL_ONE, back;
  for (int i = 0; i < im->shop->rules.currency->digits; i++)
    up /= 10;
  CfDecimal amount6;
  if (!cf_mul_div (amount, up, 1, CF_ROUND_HALF_UP, &amount6)) {
    cf_import_refuse (im, row, INVOICE_LINE_AMOUNT, CF_TOO_LARGE, NULL);
    return FALSE;
  }
  gboolean ok = line->quantity > 0 ? cf_mul_div (amount6, CF_DECIMAL_ONE, line->quantity, CF_ROUND_HALF_UP, &line->unit_price)
                                   : line->quantity < 0 && cf_mul_div (-amount6, CF_DECIMAL_ONE, -line->quantity, CF_ROUND_HALF_UP, &line->unit_price);
  if (!ok || !cf_mul_div (line->unit_price, line->quantity, CF_DECIMAL_ONE * up, CF_ROUND_HALF_UP, &back) || back != amount) {
    cf_import_refuse (im, row, INVOICE_LINE_AMOUNT, CF_TOO_PRECISE, "“%s” cannot be divided by the quantity to a price of at most 6 decimals",
                      row->cells[INVOICE_LINE_AMOUNT]);
    return FALSE;
  }
  return TRUE;
}

static gboolean
read_tax (CfImport *im, CfImportRow *row, Read *read, CfDraftLine *line)
{
  CfDecimal rate;
  CfMoney tax;
  if (!cf_import_rate (im, row, INVOICE_TAX_RATE, &rate) || !cf_import_money (im, row, INVOICE_TAX, FALSE, &tax))
    return FALSE;
  if (*row->cells[INVOICE_TAX]) {
    read->has_tax = TRUE;
    read->tax_minor = (CfMoney) ((guint64) read->tax_minor + (guint64) tax);
  }
  if (rate == 0)
    return TRUE;
  const CfImportTax *found = cf_import_tax (im, row, INVOICE_TAX_RATE, rate);
  if (!found)
    return FALSE;
  line->tax_group_id = found->group.id;
  for (guint i = 0; i < read->groups->len; i++)
    if (g_array_index (read->groups, CfTaxGroup, i).id == found->group.id)
      return TRUE;
  g_array_append_val (read->groups, found->group);
  for (guint i = 0; i < found->n_rates; i++) {                          /* groups may share rates */
    gboolean there = FALSE;
    for (guint k = 0; k < read->rates->len; k++)
      there |= g_array_index (read->rates, CfTaxRate, k).id == found->rates[i].id;
    if (!there)
      g_array_append_val (read->rates, found->rates[i]);
  }
  return TRUE;
}

/* What the file says a line comes to (without tax) and, once, the document (with it). */
static gboolean
read_said (CfImport *im, CfImportRow *row, Read *read, CfMoney *ret_line)
{
  CfMoney total = 0;
  guint field = *row->cells[INVOICE_LINE_AMOUNT] ? INVOICE_LINE_AMOUNT : INVOICE_AMOUNT;
  *ret_line = NOT_SAID;
  if ((*row->cells[field] && !cf_import_money (im, row, field, TRUE, ret_line)) || !cf_import_money (im, row, INVOICE_TOTAL, FALSE, &total))
    return FALSE;
  if (*row->cells[INVOICE_TOTAL] && !read->has_total) {
    read->has_total = TRUE;
    read->total_minor = total;
  }
  if (*ret_line == NOT_SAID && *row->cells[INVOICE_TOTAL] && !*row->cells[INVOICE_PRICE] && !*row->cells[INVOICE_TAX_RATE]) {      /* a line that is the whole document */
    CfMoney tax;
    if (!cf_import_money (im, row, INVOICE_TAX, FALSE, &tax))
      return FALSE;
    *ret_line = (CfMoney) ((guint64) total - (guint64) tax);
  }
  return TRUE;
}

static void
read_line (CfImport *im, CfImportRow *row, Read *read)
{
  CfDraftLine line = { .code = (char *) row->cells[INVOICE_ITEM], .description = (char *) row->cells[INVOICE_DESCRIPTION], .unit = (char *) row->cells[INVOICE_UNIT],
                       .quantity = CF_DECIMAL_ONE };
  CfMoney said;
  if (row->state == CF_ROW_REFUSED || !cf_import_text_ok (im, row) || !read_said (im, row, read, &said) ||
      (*row->cells[INVOICE_QUANTITY] && !cf_import_decimal (im, row, INVOICE_QUANTITY, TRUE, &line.quantity)) ||
      !cf_import_rate (im, row, INVOICE_DISCOUNT, &line.discount_rate))
    return;
  if (*row->cells[INVOICE_PRICE] ? !cf_import_decimal (im, row, INVOICE_PRICE, TRUE, &line.unit_price)
      : said != NOT_SAID        ? !price_from (im, row, said, &line)
                                : !cf_import_need (im, row, cf_import_has (im, INVOICE_PRICE) ? INVOICE_PRICE : cf_import_has (im, INVOICE_LINE_AMOUNT)
                                                   ? INVOICE_LINE_AMOUNT : INVOICE_AMOUNT))
    return;
  if (!*line.description)
    line.description = line.code;
  if (!read_tax (im, row, read, &line) || !cf_import_item (im, line.code, &line.item_id))
    return;
  g_array_append_val (read->lines, line);
  g_array_append_val (read->said, said);
}

/* The tax of the file, as it says it or as its total leaves it, in place of the computed one: within a cent a line it is the other program's rounding and stands; a document without rates has it
 * as one row of evidence. */
static gboolean
take_tax (CfImport *im, CfImportRow *row, Read *read, CfInvoice *invoice)
{
  gboolean by_total = !read->has_tax && read->has_total && invoice->n_taxes > 0;
  CfMoney tax = by_total ? (CfMoney) ((guint64) (read->sign * read->total_minor) - (guint64) invoice->subtotal_minor) : read->sign * read->tax_minor,
      off = tax - invoice->tax_minor;
  if ((!read->has_tax && !by_total) || off == 0 || (by_total && ABS (off) > (gint64) invoice->n_lines))
    return TRUE;
  if (invoice->n_taxes == 0) {
    const CfImportTax *none = cf_import_tax (im, row, INVOICE_TAX, 0);
    if (!none)
      return FALSE;
    invoice->taxes = g_new0 (CfInvoiceTax, 1);
    invoice->n_taxes = 1;
    invoice->taxes[0] = (CfInvoiceTax) { .tax_group_id = none->group.id, .tax_rate_id = none->rates[0].id, .name = g_strdup (none->rates[0].name),
                                         .base_minor = invoice->subtotal_minor,
                                         .tax_minor = tax };
  } else if (ABS (off) <= (gint64) invoice->n_lines)
    invoice->taxes[0].tax_minor += off;
  else {
    g_autofree char *is = cf_money_plain (invoice->tax_minor, im->shop->rules.currency);
    cf_import_refuse (im, row, INVOICE_TAX, CF_UNBALANCED, "the tax of invoice %s is not what its rates come to, which is %s", invoice->number, is);
    return FALSE;
  }
  invoice->tax_minor = tax;
  if (cf_add (invoice->subtotal_minor, tax, &invoice->total_minor))
    return TRUE;
  cf_import_refuse (im, row, INVOICE_TAX, CF_OVERFLOW, NULL);
  return FALSE;
}

/* Are lines and total what the file says? */
static gboolean
check_said (CfImport *im, guint first, Read *read, const CfInvoice *invoice)
{
  guint i = first;
  for (guint k = 0; k < invoice->n_lines; k++, i = cf_import_row (im, i)->next) {
    CfMoney said = g_array_index (read->said, CfMoney, k), is = read->sign * invoice->lines[k].amount_minor;
    if (said == NOT_SAID || said == is)
      continue;
    g_autofree char *text = cf_money_plain (is, im->shop->rules.currency);
    cf_import_refuse (im, cf_import_row (im, i), *cf_import_row (im, i)->cells[INVOICE_LINE_AMOUNT] ? INVOICE_LINE_AMOUNT : INVOICE_AMOUNT, CF_UNBALANCED,
                      "the line is not quantity × unit price less discount, which is %s", text);
    return FALSE;
  }
  CfMoney total = read->sign * invoice->total_minor;
  if (!read->has_total || read->total_minor == total)
    return TRUE;
  g_autofree char *text = cf_money_plain (total, im->shop->rules.currency);
  cf_import_refuse (im, cf_import_row (im, first), INVOICE_TOTAL, CF_UNBALANCED, "invoice %s comes to %s", invoice->number, text);
  return FALSE;
}

/* A document whose lines come to less than nothing is a credit memo of positive amounts. */
static gboolean
turn_round (CfImport *im, CfImportRow *row, guint field, Read *read)
{
  g_auto (CfInvoice) probe = { 0 };
  gboolean negative = FALSE;
  for (guint i = 0; i < read->lines->len; i++) {
    const CfDraftLine *line = &g_array_index (read->lines, CfDraftLine, i);
    negative |= (line->quantity < 0) != (line->unit_price < 0);
  }
  if (!negative)
    return TRUE;
  if (!cf_import_totals (im, row, field, (CfDraftLine *) (gpointer) read->lines->data, read->lines->len, (CfTaxGroup *) (gpointer) read->groups->data,
                         read->groups->len,
                         (CfTaxRate *) (gpointer) read->rates->data, read->rates->len, &probe))
    return FALSE;
  if (probe.total_minor >= 0)
    return TRUE;
  for (guint i = 0; i < read->lines->len; i++) {
    CfDraftLine *line = &g_array_index (read->lines, CfDraftLine, i);
    line->quantity = -line->quantity;
  }
  read->credit = TRUE;
  read->sign = -1;
  return TRUE;
}

/* What a row says it is, folded: words in @parts are looked for anywhere in it, those in @wholes are all there is. */
static gboolean
says (const CfImportRow *row, const char *const *parts, const char *const *wholes)
{
  g_autofree char *folded = cf_import_fold (row->cells[INVOICE_KIND]);
  gboolean found = g_strv_contains (wholes, folded);
  for (; *parts && !found; parts++)
    found = strstr (folded, *parts) != NULL;
  return found;
}

static gboolean
says_credit (const CfImportRow *row)
{
  static const char *const parts[] = { "credit", "kredit", "gutschrift", "avoir", "storno", "salesreturn", "adjustmentnote", NULL }, *const wholes[] = { "cn", "crn", NULL };
  return says (row, parts, wholes);
}

/* The other kinds, as our own export writes them. */
static CfInvoiceKind
own_kind (const char *kind)
{
  return g_str_equal (kind, "opening") ? CF_INVOICE_OPENING : g_str_equal (kind, "late_fee") ? CF_INVOICE_LATE_FEE : g_str_equal (kind, "return_fee")
      ? CF_INVOICE_RETURN_FEE : 0;
}

/* Exports of other programs mix documents with payments, estimates and orders. What is not said to be a document in words known here is refused: a payment that became an invoice would be owed. */
static gboolean
is_document (CfImport *im, CfImportRow *row)
{
  static const char *const others[] = { "payment", "receipt", "refund", "estimate", "quot", "order", "creditcard", "proforma", "purchase", "supplier", "vendor", "draft", "void", NULL };
  static const char *const parts[] = { "invoice", "sale", "rechnung", "facture", "factura", "fatura", "fattura", "faktur", "factuur", NULL };
  static const char *const wholes[] = { "inv", "si", "accrec", NULL }, *const none[] = { NULL };
  const char *kind = row->cells[INVOICE_KIND];
  if (!*kind || own_kind (kind) || (!says (row, others, none) && (says_credit (row) || says (row, parts, wholes))))
    return TRUE;
  g_autofree char *shown = cf_import_sentence (g_strndup (kind, 60));
  cf_import_refuse (im, row, INVOICE_KIND, CF_NOT_A_CHOICE, "“%s” is neither an invoice nor a credit memo; where the column says something else, leave it unread by --map kind=", shown);
  return FALSE;
}

static gboolean
compute (CfImport *im, guint first, Read *read, CfInvoice *invoice)
{
  CfImportRow *row = cf_import_row (im, first);
  guint field = cf_import_has (im, INVOICE_PRICE) ? INVOICE_PRICE : INVOICE_AMOUNT;
  CfInvoiceKind own = own_kind (row->cells[INVOICE_KIND]);
  read->credit = says_credit (row);
  if ((own != CF_INVOICE_OPENING && !turn_round (im, row, field, read)) ||
      !cf_import_totals (im, row, field, (CfDraftLine *) (gpointer) read->lines->data, read->lines->len, (CfTaxGroup *) (gpointer) read->groups->data,
                         read->groups->len,
                         (CfTaxRate *) (gpointer) read->rates->data, read->rates->len, invoice))
    return FALSE;
  invoice->kind = own ? own : read->credit ? CF_INVOICE_CREDIT_MEMO : CF_INVOICE_INVOICE;
  return take_tax (im, row, read, invoice) && check_said (im, first, read, invoice);
}

/* What each row comes to, for the totals: its line, and the first also the tax. */
static void
count_rows (CfImport *im, guint first, Read *read, const CfInvoice *invoice)
{
  CfMoney tax = invoice->total_minor;
  for (guint k = 0; k < invoice->n_lines; k++)
    tax -= invoice->lines[k].amount_minor;
  guint i = first;
  for (guint k = 0; k < invoice->n_lines; k++, i = cf_import_row (im, i)->next)
    cf_import_amount (im, cf_import_row (im, i), read->sign * (invoice->lines[k].amount_minor + (k ? 0 : tax)));
}

/* Rows of one document agree on what is said once. */
static gboolean
rows_agree (CfImport *im, guint first)
{
  static const guint once[] = { INVOICE_KIND, INVOICE_CUSTOMER, INVOICE_CUSTOMER_NAME, INVOICE_DATE, INVOICE_DUE, INVOICE_PO };
  const CfImportRow *head = cf_import_row (im, first);
  for (guint i = head->next; i; i = cf_import_row (im, i)->next)
    for (guint k = 0; k < G_N_ELEMENTS (once); k++) {
      CfImportRow *row = cf_import_row (im, i);
      if (*row->cells[once[k]] && !g_str_equal (row->cells[once[k]], head->cells[once[k]])) {
        cf_import_refuse (im, row, once[k], CF_NUMBER_DIFFERS, "line %" G_GINT64_FORMAT " has the same number with another %s", head->line,
                          im->fields[once[k]].name);
        return FALSE;
      }
    }
  return TRUE;
}

static gboolean
import_document (CfImport *im, guint first, Read *read)
{
  CfImportRow *row = cf_import_row (im, first);
  g_auto (CfInvoice) invoice = { .id = cf_shop_id (im->shop), .number = g_strdup (row->cells[INVOICE_NUMBER]), .reference = g_strdup (row->cells[INVOICE_REFERENCE]),
                                 .po = g_strdup (row->cells[INVOICE_PO]), .note = g_strdup (row->cells[INVOICE_NOTE]) };
  gint64 line;
  if (cf_import_need (im, row, INVOICE_NUMBER))
    for (guint i = first, more = 1; more && !im->error; i = cf_import_row (im, i)->next, more = i)
      read_line (im, cf_import_row (im, i), read);
  if (im->error)
    return FALSE;
  gboolean ok = !cf_import_any_refused (im, first, &line) && compute (im, first, read, &invoice);
  if (ok)
    count_rows (im, first, read, &invoice);
  ok = ok && is_document (im, row) && rows_agree (im, first) && cf_import_date (im, row, INVOICE_DATE, TRUE, &invoice.date) &&
      cf_import_customer (im, row, INVOICE_CUSTOMER, cf_import_has (im, INVOICE_CUSTOMER_NAME) ? INVOICE_CUSTOMER_NAME : -1, -1, &invoice.customer_id) &&
       cf_import_due (im, row, INVOICE_DUE, cf_import_has (im, INVOICE_TERMS) ? INVOICE_TERMS : -1, &invoice);
  if (ok)
    return cf_import_post (im, first, INVOICE_NUMBER, &invoice);
  if (cf_import_any_refused (im, first, &line))
    cf_import_refuse_rest (im, first, INVOICE_NUMBER, line);
  return im->error == NULL;
}

gboolean
cf_import_invoices (CfImport *im)
{
  g_autoptr (GArray) documents = NULL, lines = g_array_new (FALSE, FALSE, sizeof (CfDraftLine)), said = g_array_new (FALSE, FALSE, sizeof (CfMoney));
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (CfTaxGroup)), rates = g_array_new (FALSE, FALSE, sizeof (CfTaxRate));
  if (has_lines (im))
    documents = cf_import_group (im, INVOICE_NUMBER);
  guint n = documents ? documents->len : im->rows->len;
  for (guint i = 0; i < n; i++) {
    Read read = { .lines = lines, .said = said, .groups = groups, .rates = rates, .sign = 1 };
    g_array_set_size (lines, 0);
    g_array_set_size (said, 0);
    g_array_set_size (groups, 0);
    g_array_set_size (rates, 0);
    if (!import_document (im, documents ? g_array_index (documents, guint, i) : i, &read) || !cf_import_step (im, i, n))
      return FALSE;
  }
  return TRUE;
}
