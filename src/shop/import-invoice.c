/* import-invoice.c: documents that another program made, and opening balances: they keep their numbers, in the series "imported", outside the gap report (D33). */
#include "base/id.h"
#include "document.h"
#include "issue-invoice.h"
#include "store/lookup.h"
#include "store/tidy.h"

/* TRUE if what is there is what is asked: all that a file can say. */
static gboolean
same_document (const CfInvoice *a, const CfInvoice *b)
{
  gboolean same = a->kind == b->kind && a->customer_id == b->customer_id && a->date == b->date && a->due == b->due && a->currency == b->currency &&
                  a->total_minor == b->total_minor && a->n_lines == b->n_lines && g_strcmp0 (a->po ? a->po : "", b->po ? b->po : "") == 0;
  for (guint i = 0; same && i < a->n_lines; i++)
    same = a->lines[i].quantity == b->lines[i].quantity && a->lines[i].unit_price == b->lines[i].unit_price && a->lines[i].amount_minor == b->lines[i].amount_minor &&
           g_strcmp0 (a->lines[i].description ? a->lines[i].description : "", b->lines[i].description ? b->lines[i].description : "") == 0;
  return same;
}

/* A document of this number in the series: the same again, or another? */
static void
check_number (CfAct *act, const CfInvoice *invoice)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;
  if (act->stop)
    return;
  if (!cf_lookup_number (cf_act_db (act), invoice->series_id, invoice->number, ids, &error)) {
    cf_act_fail (act, error);
    return;
  }
  for (guint i = 0; i < ids->len && !act->stop; i++) {
    g_auto (CfInvoice) there = { 0 };
    cf_act_load (act, &CF_INVOICE, g_array_index (ids, CfId, i), "number", &there);
    if (act->stop)
      return;
    if (same_document (&there, invoice))
      act->stop = CF_ALREADY;
    else
      cf_act_refuse (act, CF_NUMBER_DIFFERS, "number", invoice->number);
  }
}

/* What it names must be there, and its money be the shop's. */
static void
check_document (CfAct *act, const CfInvoice *document)
{
  GError *error = NULL;
  gint64 pos = 0;
  if (act->stop)
    return;
  if (!document->number || !*document->number)
    cf_act_refuse (act, CF_REQUIRED, "number", NULL);
  else if (document->currency != cf_act_rules (act)->currency->number)
    cf_act_refuse (act, CF_WRONG_CURRENCY, "currency", NULL);
  else if (!cf_record_pos (cf_act_db (act), &CF_CUSTOMER, document->customer_id, &pos, &error))
    cf_act_fail (act, error);
  else if (pos == 0)
    cf_act_refuse (act, CF_UNKNOWN_REFERENCE, "customer", NULL);
}

CfOutcome
cf_import_invoice (CfShop *shop, CfWho *who, const CfInvoice *invoice, const CfInvoiceParty *party, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfInvoice) document = { 0 };
  g_auto (CfInvoiceParty) bill_to = { 0 };
  GError *failed = NULL;
  cf_record_copy (&CF_INVOICE, invoice, &document);
  cf_record_copy (&CF_INVOICE_PARTY, party, &bill_to);
  cf_act_begin (&act, shop, "invoice.import", who, NULL, invoice->id, NULL);
  cf_act_permit (&act, invoice->kind == CF_INVOICE_OPENING ? CF_MAY_POST_OPENING : CF_MAY_IMPORT, 0);
  if (!act.stop && !cf_lookup_series (shop->db, CF_SERIES_IMPORTED, 0, &document.series_id, &failed))
    cf_act_fail (&act, failed);
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_INVOICE, &document, &who->refusal)))
    cf_act_check (&act, cf_record_tidy (&CF_INVOICE_PARTY, &bill_to, &who->refusal));
  check_document (&act, &document);
  check_number (&act, &document);
  cf_act_date (&act, document.date);
  if (act.stop)
    return cf_act_end (&act, error);
  if (document.id == 0)
    document.id = cf_act_id (&act);
  document.sequence = 0;
  bill_to.id = document.id;
  bill_to.customer_id = document.customer_id;
  cf_act_add (&act, &CF_INVOICE, &document);
  cf_act_add (&act, &CF_INVOICE_PARTY, &bill_to);
  cf_document_post (&act, &document);
  return cf_act_end (&act, error);
}
