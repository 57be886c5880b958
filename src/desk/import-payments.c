/* import-payments.c: money that came in elsewhere. A payment has no number, so its id is derived from what its row says and how often the file has said just that before: two equal rows are two payments,
 * and the same file read again finds both. It goes on the invoices it names as far as they are open; the rest stays unapplied. Rows with one id (our own export) are one payment. */
#include "import-private.h"
#include "base/id.h"
#include "shop/take-payment.h"
#include "store/lookup.h"
#include "store/query.h"
#include <string.h>

typedef struct {
  CfId    id, customer_id, tender_id;
  CfDate  date;
  CfMoney amount_minor;
  GArray *choices;                   /* CfSettleChoice */
} Money;

CfId
cf_import_numbered (CfImport *im, CfImportRow *row, guint field, const char *number, CfId customer_id, CfId *ret_customer)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfId found = 0;
  guint n = 0;
  if (!cf_invoices_by_number (im->shop->db, number, ids, &im->error))
    return 0;
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfInvoice) invoice = { 0 };
    gboolean there;
    CfId of;
    if (!cf_record_load (im->shop->db, &CF_INVOICE, g_array_index (ids, CfId, i), &invoice, &there, &im->error) ||
        !cf_lookup_alias (im->shop->db, invoice.customer_id, &of, &im->error))
      return 0;
    if (customer_id && of != customer_id)
      continue;
    found = invoice.id;
    *ret_customer = of;
    n++;
  }
  if (n == 1)
    return found;
  if (n > 1)
    cf_import_refuse (im, row, field, CF_AMBIGUOUS, "there is more than one invoice “%.40s”: say the customer too", number);
  else if (ids->len)
    cf_import_refuse (im, row, field, CF_OTHER_CUSTOMER, "invoice “%.40s” is another customer's", number);
  else
    cf_import_refuse (im, row, field, CF_UNKNOWN_REFERENCE, "there is no invoice “%.40s”", number);
  return 0;
}

/* Adds what is open of the invoice; an invoice that is settled takes nothing, and the money stays unapplied. */
static gboolean
choose (CfImport *im, CfId invoice_id, CfMoney most, Money *money)
{
  CfItemRow item = { 0 };
  g_autoptr (GError) failed = NULL;
  if (!cf_open_item_load (im->shop->db, invoice_id, &item, &failed)) {
    if (g_error_matches (failed, CF_ERROR, CF_ERROR_NOT_FOUND))         /* a document of nothing posts nothing */
      return TRUE;
    im->error = g_steal_pointer (&failed);
    return FALSE;
  }
  CfSettleChoice choice = { invoice_id, most };
  gboolean twice = FALSE;
  for (guint i = 0; i < money->choices->len; i++)
    twice |= g_array_index (money->choices, CfSettleChoice, i).item_id == invoice_id;
  if (item.item.open_minor > 0 && !twice)
    g_array_append_val (money->choices, choice);
  cf_item_row_clear (&item);
  return TRUE;
}

/* "1001", or several: "1001; 1002". */
static gboolean
read_invoices (CfImport *im, CfImportRow *row, CfMoney most, Money *money)
{
  g_auto (GStrv) numbers = g_strsplit_set (row->cells[PAYMENT_INVOICE], ";|\n", -1);
  for (guint i = 0; numbers[i]; i++) {
    const char *number = g_strstrip (numbers[i]);
    CfId of = 0, id = *number ? cf_import_numbered (im, row, PAYMENT_INVOICE, number, money->customer_id, &of) : 0;
    if (!*number)
      continue;
    if (!id || !choose (im, id, most, money))
      return FALSE;
    if (!money->customer_id)
      money->customer_id = of;
  }
  return TRUE;
}

/* All that the row says, and how many rows before it said the same. */
static CfId
derive_id (CfImportRow *row, GHashTable *said, const Money *money)
{
  static const guint fields[] = { PAYMENT_CUSTOMER, PAYMENT_CUSTOMER_NAME, PAYMENT_INVOICE, PAYMENT_TENDER, PAYMENT_REFERENCE, PAYMENT_NOTE };
  g_autoptr (GString) content = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    g_string_append_printf (content, "%s\x1f", row->cells[fields[i]]);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT "\x1f%" G_GINT64_FORMAT "\x1f%s", money->date, money->amount_minor, content->str);
  guint before = GPOINTER_TO_UINT (g_hash_table_lookup (said, key));
  g_hash_table_insert (said, g_steal_pointer (&key), GUINT_TO_POINTER (before + 1));
  return cf_id_derive ("imported payment", money->date, (gint64[]) { money->amount_minor, before }, 2, content->str);
}

static gboolean
is_deposit (CfImportRow *row)
{
  return g_str_equal (row->cells[PAYMENT_KIND], "deposit");
}

/* One payment: the row @first, or all rows of its id, each with the part that went on one invoice. */
static gboolean
read_payment (CfImport *im, guint first, Money *money)
{
  CfImportRow *row = cf_import_row (im, first);
  gboolean named = *row->cells[PAYMENT_CUSTOMER] || *row->cells[PAYMENT_CUSTOMER_NAME];
  if (named && !cf_import_customer (im, row, PAYMENT_CUSTOMER, cf_import_has (im, PAYMENT_CUSTOMER_NAME) ? PAYMENT_CUSTOMER_NAME : -1, -1, &money->customer_id))
    return FALSE;
  if (!cf_import_date (im, row, PAYMENT_DATE, TRUE, &money->date) || !cf_import_tender (im, row, PAYMENT_TENDER, &money->tender_id))
    return FALSE;
  for (guint i = first, more = 1; more; i = cf_import_row (im, i)->next, more = i) {
    CfImportRow *part = cf_import_row (im, i);
    CfMoney amount = part->amount_minor;
    if (amount <= 0 || !cf_add (money->amount_minor, amount, &money->amount_minor)) {
      cf_import_refuse (im, part, PAYMENT_AMOUNT, amount <= 0 ? CF_NOT_POSITIVE : CF_OVERFLOW, NULL);
      return FALSE;
    }
    if (!is_deposit (row) && !read_invoices (im, part, row->next ? amount : 0, money))
      return FALSE;
  }
  if (!money->customer_id)
    cf_import_need (im, row, cf_import_has (im, PAYMENT_CUSTOMER) ? PAYMENT_CUSTOMER : PAYMENT_INVOICE);
  return money->customer_id != 0;
}

static gboolean
read_amounts (CfImport *im, guint first)
{
  gboolean ok = TRUE;
  for (guint i = first, more = 1; more; i = cf_import_row (im, i)->next, more = i) {
    CfMoney amount;
    CfImportRow *row = cf_import_row (im, i);
    if (cf_import_text_ok (im, row) && cf_import_money (im, row, PAYMENT_AMOUNT, TRUE, &amount))
      cf_import_amount (im, row, amount);
    ok = ok && row->state != CF_ROW_REFUSED;
  }
  return ok;
}

/* Whether the payment is there: then nothing else about it matters any more (its invoices are settled by it). */
static gboolean
is_there (CfImport *im, CfId id, gboolean *ret)
{
  gint64 pos;
  if (!cf_record_pos (im->shop->db, &CF_PAYMENT, id, &pos, &im->error))
    return FALSE;
  *ret = pos != 0;
  return TRUE;
}

static gboolean
take (CfImport *im, guint first, Money *money)
{
  CfImportRow *row = cf_import_row (im, first);
  g_auto (CfTaken) taken = { 0 };
  GError *failed = NULL;
  CfTenderAsk tender = { money->id, money->tender_id, money->amount_minor, row->cells[PAYMENT_REFERENCE] };
  CfTakePayment ask = { .customer_id = money->customer_id, .date = money->date, .kind = is_deposit (row) ? CF_PAYMENT_DEPOSIT : CF_PAYMENT_PAYMENT,
                        .tenders = &tender, .n_tenders = 1,
                        .mode = money->choices->len ? CF_SETTLE_NAMED : CF_SETTLE_NONE, .choices = (CfSettleChoice *) (gpointer) money->choices->data,
                            .n_choices = money->choices->len,
                        .subject = row->cells[PAYMENT_SUBJECT], .note = row->cells[PAYMENT_NOTE], .imported = TRUE };
  CfOutcome outcome = cf_take_payment (im->shop, im->who, &ask, &taken, &failed);
  im->ret->documents += outcome == CF_OK;
  return cf_import_answer (im, first, PAYMENT_AMOUNT, outcome, failed);
}

static gboolean
import_payment (CfImport *im, guint first, GHashTable *said, GArray *choices)
{
  CfImportRow *row = cf_import_row (im, first);
  Money money = { .choices = choices }, plain = { 0 };
  gboolean there = FALSE;
  gint64 line;
  g_array_set_size (choices, 0);
  if (read_amounts (im, first) && cf_import_date (im, row, PAYMENT_DATE, TRUE, &plain.date)) {
    plain.amount_minor = row->amount_minor;
    if (!cf_id_parse (row->cells[PAYMENT_ID], &money.id))
      money.id = derive_id (row, said, &plain);
    if (!is_there (im, money.id, &there))
      return FALSE;
    if (there)
      return cf_import_answer (im, first, PAYMENT_AMOUNT, CF_ALREADY, NULL);
    if (read_payment (im, first, &money))
      return take (im, first, &money);
  }
  if (cf_import_any_refused (im, first, &line))
    cf_import_refuse_rest (im, first, PAYMENT_AMOUNT, line);
  return im->error == NULL;
}

gboolean
cf_import_payments (CfImport *im)
{
  g_autoptr (GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) payments = cf_import_group (im, PAYMENT_ID), choices = g_array_new (FALSE, FALSE, sizeof (CfSettleChoice));
  for (guint i = 0; i < payments->len; i++)
    if (!import_payment (im, g_array_index (payments, guint, i), said, choices) || !cf_import_step (im, i, payments->len))
      return FALSE;
  return TRUE;
}
