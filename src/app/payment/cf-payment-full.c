/* cf-payment-full.c: see cf-payment-full.h. */
#include "cf-payment-full.h"
#include "cf-payment-load.h"
#include "store/label.h"
#include "store/lookup.h"
#include <glib/gi18n-lib.h>

static void
use_clear (gpointer use)
{
  g_free (((CfPaymentUse *) use)->number);
}

static void
event_clear (gpointer event)
{
  cf_record_clear (&CF_PAYMENT_EVENT, event);
}

static void
refund_clear (gpointer refund)
{
  cf_record_clear (&CF_REFUND, refund);
}

static GArray *
array_of (gsize size, GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, TRUE, (guint) size);
  g_array_set_clear_func (array, clear);
  return array;
}

void
cf_payment_full_free (gpointer p)
{
  CfPaymentFull *full = p;
  if (!full)
    return;
  cf_record_clear (&CF_PAYMENT, &full->payment);
  g_free (full->customer);
  g_array_unref (full->uses);
  g_array_unref (full->events);
  g_array_unref (full->refunds);
  g_clear_pointer (&full->tenders, g_array_unref);
  g_free (full);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfPaymentFull, cf_payment_full_free)

/* What it stands on now: lines and what was taken off again, summed by item, in the order in which they were put. */
static gboolean
load_uses (CfShop *shop, CfPaymentFull *full, GError **error)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  if (!cf_applied_load (shop->db, full->payment.id, lines, error))
    return FALSE;
  for (guint i = 0; i < lines->len; i++) {
    const CfAllocationLine *line = &g_array_index (lines, CfAllocationLine, i);
    guint at = 0;
    while (at < full->uses->len && g_array_index (full->uses, CfPaymentUse, at).id != line->debit_id)
      at++;
    if (at == full->uses->len) {
      CfEntryLabel label;
      if (!cf_entry_label_load (shop->db, line->debit_id, &label, error))
        return FALSE;
      CfPaymentUse use = { line->debit_id, label.kind, g_strdup (label.number), label.date, 0 };
      cf_entry_label_clear (&label);
      g_array_append_val (full->uses, use);
    }
    g_array_index (full->uses, CfPaymentUse, at).amount_minor += line->amount_minor;
  }
  for (guint i = full->uses->len; i-- > 0;)
    if (g_array_index (full->uses, CfPaymentUse, i).amount_minor == 0)
      g_array_remove_index (full->uses, i);
    else
      full->applied_minor += g_array_index (full->uses, CfPaymentUse, i).amount_minor;
  return TRUE;
}

static gboolean
load_all (CfShop *shop, CfLookup what, const CfRecord *type, CfId key, GArray *into, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_lookup_ids (shop->db, what, key, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    gboolean found;
    g_array_set_size (into, into->len + 1);
    if (!cf_record_load (shop->db, type, g_array_index (ids, CfId, i), into->data + (into->len - 1) * type->size, &found, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
load_left (CfShop *shop, CfPaymentFull *full, GError **error)
{
  CfItemRow row = { 0 };
  if (full->payment.kind == CF_PAYMENT_DEPOSIT)
    return cf_deposit_left (shop->db, &full->payment, &full->left_minor, error);
  if (!cf_open_item_load (shop->db, full->payment.id, &row, error))
    return FALSE;
  full->left_minor = -row.item.open_minor;
  cf_item_row_clear (&row);
  return TRUE;
}

gpointer
cf_payment_full_load (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  CfId id = *(const CfId *) data;
  g_autoptr (CfPaymentFull) full = g_new0 (CfPaymentFull, 1);
  gboolean found;
  full->uses = array_of (sizeof (CfPaymentUse), use_clear);
  full->events = array_of (sizeof (CfPaymentEvent), event_clear);
  full->refunds = array_of (sizeof (CfRefund), refund_clear);
  if (!cf_record_load (shop->db, &CF_PAYMENT, id, &full->payment, &found, error))
    return NULL;
  if (!found) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_NOT_FOUND, _("This payment is not in the ledger."));
    return NULL;
  }
  full->customer = cf_label (shop->db, &CF_CUSTOMER, full->payment.customer_id, error);
  full->tenders = full->customer ? cf_payment_tenders (shop->db, error) : NULL;
  if (!full->tenders || !load_uses (shop, full, error) || !load_left (shop, full, error) ||
      !load_all (shop, CF_EVENTS_OF_PAYMENT, &CF_PAYMENT_EVENT, id, full->events, error) || !load_all (shop, CF_REFUNDS_OF_SOURCE, &CF_REFUND, id, full->refunds, error))
    return NULL;
  for (guint i = 0; i < full->events->len; i++)
    full->event = MAX (full->event, g_array_index (full->events, CfPaymentEvent, i).kind);
  for (guint i = 0; i < full->refunds->len; i++)
    full->refunded_minor += g_array_index (full->refunds, CfRefund, i).amount_minor;
  return g_steal_pointer (&full);
}

const char *
cf_payment_state_words (CfTenderKind tender, CfPaymentEventKind event, CfMoney amount, CfMoney refunded, const char **ret_icon, const char **ret_style)
{
  *ret_style = NULL;
  *ret_icon = "emblem-ok-symbolic";
  switch (event) {
  case CF_PAYMENT_RETURNED:
  case CF_PAYMENT_FAILED:
    *ret_icon = "dialog-warning-symbolic";
    *ret_style = "warning";
    return event == CF_PAYMENT_RETURNED ? _("Returned") : _("Failed");
  case CF_PAYMENT_VOIDED:
    *ret_icon = "edit-clear-all-symbolic";
    *ret_style = "dim-label";
    return _("Voided");
  default:
    break;
  }
  if (refunded > 0) {
    *ret_icon = "edit-undo-symbolic";
    return refunded >= amount ? _("Refunded") : _("Partly refunded");
  }
  if (tender == CF_TENDER_ACH && event != CF_PAYMENT_SETTLED) {
    *ret_icon = "content-loading-symbolic";
    return _("Pending");
  }
  return event == CF_PAYMENT_SETTLED ? _("Settled") : _("Recorded");
}
