/* charge-fees.c: a late fee is a document of its own, known by (invoice, step): whoever runs it, on whichever station, however often, gives the same step the same id. */
#include "charge-fees.h"
#include "base/id.h"
#include "document.h"
#include "ledger/aging.h"
#include "ledger/fees.h"
#include "store/report-overdue.h"

void
cf_fee_due_clear (gpointer fee)
{
  g_free (((CfFeeDue *) fee)->number);
}

CfId
cf_fee_id (CfId invoice_id, gint64 step)
{
  return cf_id_derive ("late-fee", 0, (gint64[]) { invoice_id, step }, 2, NULL);
}

CfId
cf_fee_void_id (CfId fee_id)
{
  return cf_id_derive ("late-fee-void", 0, &fee_id, 1, NULL);
}

/* The steps of one overdue invoice. */
static gboolean
preview_one (CfShop *shop, const CfOverdue *item, CfDate as_of, GArray *ret, GError **error)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (CfSpan)), open = g_array_new (FALSE, FALSE, sizeof (CfOpenSpan)), taken = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree CfFeeStep *steps = NULL;
  guint n = 0;
  g_auto (CfRefusal) refusal = { 0 };
  if (!cf_spans_compute (shop->db, item->invoice_id, spans, error) || !cf_lookup_fee_steps (shop->db, item->invoice_id, taken, error))
    return FALSE;
  for (guint i = 0; i < spans->len; i++) {
    const CfSpan *span = &g_array_index (spans, CfSpan, i);
    CfOpenSpan o = { span->from, span->to, span->open_minor };
    if (span->open_minor > 0)
      g_array_append_val (open, o);
  }
  if (cf_fees_due (&shop->rules.late_fee, shop->rules.rounding, item->due, (CfOpenSpan *) (gpointer) open->data, open->len, (gint64 *) (gpointer) taken->data, taken->len, as_of,
                   &steps, &n, &refusal)) {
    g_autofree char *why = cf_refusal_sentence (&refusal);
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "late fees of invoice %s: %s", item->number, why);
    return FALSE;
  }
  for (guint i = 0; i < n; i++) {
    CfFeeDue fee = { item->invoice_id, g_strdup (item->number), item->customer_id, steps[i].step, steps[i].date, steps[i].amount_minor, cf_aging_days_late (item->due, steps[i].date) };
    g_array_append_val (ret, fee);
  }
  return TRUE;
}

gboolean
cf_fees_preview (CfShop *shop, CfDate as_of, GArray *ret, GError **error)
{
  g_autoptr (GArray) overdue = g_array_new (FALSE, TRUE, sizeof (CfOverdue));
  g_array_set_clear_func (overdue, cf_overdue_clear);
  if (!cf_shop_refresh (shop, error))
    return FALSE;
  if (shop->rules.late_fee.kind == CF_FEE_NONE)
    return TRUE;
  if (!cf_overdue_load (shop->db, as_of, overdue, error))
    return FALSE;
  for (guint i = 0; i < overdue->len; i++)
    if (!preview_one (shop, &g_array_index (overdue, CfOverdue, i), as_of, ret, error))
      return FALSE;
  return TRUE;
}

static void
check_not_waived (CfAct *act, CfId id)
{
  g_auto (CfFeeWaiver) waiver = { 0 };
  if (cf_act_find (act, &CF_FEE_WAIVER, id, &waiver))
    act->stop = CF_ALREADY;
}

CfOutcome
cf_charge_fee (CfShop *shop, CfWho *who, const CfFeeDue *fee, CfDate date, CfInvoice *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfInvoice) invoice = { 0 };
  g_autofree char *what = NULL;
  CfInvoiceState state = CF_STATE_ISSUED;
  GError *failed = NULL;
  CfId id = cf_fee_id (fee->invoice_id, fee->step);
  cf_act_begin (&act, shop, "fee.charge", who, &CF_INVOICE, id, ret);
  cf_act_permit (&act, CF_MAY_CHARGE_FEES, fee->amount_minor);
  check_not_waived (&act, id);
  date = date ? date : act.today;
  cf_act_date (&act, date);
  cf_act_load (&act, &CF_INVOICE, fee->invoice_id, "invoice", &invoice);
  if (!act.stop && !cf_invoice_state (shop->db, &invoice, &state, NULL, &failed))
    cf_act_fail (&act, failed);
  if (state == CF_STATE_VOID)                                           /* since it was found due */
    cf_act_refuse (&act, CF_WRONG_STATE, "invoice", invoice.number);
  if (act.stop)
    return cf_act_end (&act, error);
  *ret = (CfInvoice) { .id = id, .kind = CF_INVOICE_LATE_FEE, .location_id = invoice.location_id, .date = date, .po = g_strdup (invoice.po), .reference = g_strdup (invoice.number),
                       .total_minor = fee->amount_minor, .subject_id = invoice.id, .step = fee->step };
  what = g_strdup_printf ("Late fee %" G_GINT64_FORMAT " on invoice %s, %" G_GINT64_FORMAT " days past due", fee->step, invoice.number, fee->days_late);
  cf_document_charge (&act, ret, invoice.customer_id, what);
  return cf_act_end (&act, error);
}

/* One that was charged is taken back; its id stays, so that the step is never charged again. */
static void
take_back (CfAct *act, CfId fee_id, CfDate date)
{
  g_auto (CfInvoiceVoid) there = { 0 }, undone = { 0 };
  CfId id = cf_id_derive ("late-fee-void", 0, &fee_id, 1, NULL);
  if (cf_act_find (act, &CF_INVOICE_VOID, id, &there))
    act->stop = CF_ALREADY;
  cf_document_void (act, id, fee_id, date, &undone);
}

CfOutcome
cf_waive_fee (CfShop *shop, CfWho *who, CfId invoice_id, gint64 step, CfDate date, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfInvoice) invoice = { 0 }, charged = { 0 };
  CfId id = cf_fee_id (invoice_id, step);
  cf_act_begin (&act, shop, "fee.waive", who, &CF_FEE_WAIVER, id, NULL);
  cf_act_permit (&act, CF_MAY_WAIVE_FEE, 0);
  cf_act_load (&act, &CF_INVOICE, invoice_id, "invoice", &invoice);
  if (!act.stop && step <= 0)
    cf_act_refuse (&act, CF_NOT_POSITIVE, "step", NULL);
  if (cf_act_find (&act, &CF_INVOICE, id, &charged))
    take_back (&act, id, date);
  else
    cf_act_add (&act, &CF_FEE_WAIVER, &(CfFeeWaiver) { .id = id, .invoice_id = invoice_id, .step = step, .date = date ? date : act.today, .reason = act.reason });
  return cf_act_end (&act, error);
}
