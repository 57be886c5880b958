/* import-opening.c: what was open when the shop began with this program: each row one open item that posts against opening balances. Negative: a credit brought forward. A row without a number gets
 * one from the customer, "OB-C1042"; a second such row of the customer "OB-C1042-2", so that the file read again finds them. */
#include "import-private.h"
#include "base/id.h"
#include "store/lookup.h"

static char *
own_number (CfImport *im, CfImportRow *row, GHashTable *counts, CfId customer_id)
{
  const CfCustomer *customer;
  char text[CF_ID_TEXT];
  if (*row->cells[OPENING_NUMBER])
    return g_strdup (row->cells[OPENING_NUMBER]);
  if (!cf_import_load_customer (im, customer_id, &customer))
    return NULL;
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GSIZE_TO_POINTER (customer_id))) + 1;
  g_hash_table_insert (counts, GSIZE_TO_POINTER (customer_id), GUINT_TO_POINTER (n));
  const char *who = customer->number && *customer->number ? customer->number : cf_id_text (customer_id, text);
  return n == 1 ? g_strdup_printf ("OB-%s", who) : g_strdup_printf ("OB-%s-%u", who, n);
}

/* A file without dates says the same on another day too: what is there keeps its date. */
static gboolean
date_of_same (CfImport *im, CfMoney amount, CfInvoice *invoice)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_lookup_number (im->shop->db, 0, invoice->number, ids, &im->error))
    return FALSE;
  for (guint i = 0; i < ids->len && !invoice->date; i++) {
    g_auto (CfInvoice) there = { 0 };
    gboolean found;
    if (!cf_record_load (im->shop->db, &CF_INVOICE, g_array_index (ids, CfId, i), &there, &found, &im->error))
      return FALSE;
    if (there.kind == CF_INVOICE_OPENING && there.total_minor == amount)
      invoice->date = there.date;
  }
  if (!invoice->date)
    invoice->date = cf_shop_today (im->shop);
  return TRUE;
}

static gboolean
import_opening (CfImport *im, guint i, GHashTable *counts)
{
  CfImportRow *row = cf_import_row (im, i);
  CfMoney amount;
  g_auto (CfInvoice) invoice = { .id = cf_shop_id (im->shop), .kind = CF_INVOICE_OPENING };
  if (!cf_import_text_ok (im, row) || !cf_import_money (im, row, OPENING_AMOUNT, TRUE, &amount))
    return TRUE;
  cf_import_amount (im, row, amount);
  if (amount == 0) {
    cf_import_refuse (im, row, OPENING_AMOUNT, CF_ZERO, NULL);
    return TRUE;
  }
  if (!cf_import_date (im, row, OPENING_DATE, FALSE, &invoice.date) ||
      !cf_import_customer (im, row, OPENING_CUSTOMER, cf_import_has (im, OPENING_CUSTOMER_NAME) ? OPENING_CUSTOMER_NAME : -1, -1, &invoice.customer_id))
    return im->error == NULL;
  if (!(invoice.number = own_number (im, row, counts, invoice.customer_id)) || (!invoice.date && !date_of_same (im, amount, &invoice)))
    return FALSE;
  const char *words = row->cells[OPENING_DESCRIPTION];
  if (!cf_import_one_line (im, row, OPENING_AMOUNT, amount, *words ? words : "Opening balance", &invoice) ||
      !cf_import_due (im, row, OPENING_DUE, cf_import_has (im, OPENING_TERMS) ? OPENING_TERMS : -1, &invoice))
    return im->error == NULL;
  invoice.reference = g_strdup (row->cells[OPENING_REFERENCE]);
  invoice.po = g_strdup (row->cells[OPENING_PO]);
  return cf_import_post (im, i, OPENING_NUMBER, &invoice);
}

gboolean
cf_import_opening (CfImport *im)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < im->rows->len; i++)
    if (cf_import_row (im, i)->state != CF_ROW_REFUSED && (!import_opening (im, i, counts) || !cf_import_step (im, i, im->rows->len)))
      return FALSE;
  return TRUE;
}
