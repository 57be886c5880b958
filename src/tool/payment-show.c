/* payment-show.c: see payment-show.h. */
#include "payment-show.h"
#include "edit.h"
#include "invoice-show.h"
#include "show.h"
#include "store/list.h"
#include "store/lookup.h"

static const char *
text (const char *s)
{
  return s ? s : "";
}

const char *
cf_payment_state (CfTenderKind kind, CfPaymentEventKind event, CfMoney amount, CfMoney refunded)
{
  switch (event) {
  case CF_PAYMENT_RETURNED: return "returned";
  case CF_PAYMENT_VOIDED: return "voided";
  case CF_PAYMENT_FAILED: return "failed";
  case CF_PAYMENT_SETTLED: default: break;
  }
  if (refunded)
    return refunded >= amount ? "refunded" : "partially_refunded";
  return event == CF_PAYMENT_SETTLED ? "settled" : kind == CF_TENDER_ACH ? "pending" : "recorded";
}

static gboolean
is_first (const CfAllocation *allocation, guint line)
{
  for (guint i = 0; i < line; i++)
    if (allocation->lines[i].debit_id == allocation->lines[line].debit_id)
      return FALSE;
  return TRUE;
}

static CfMoney
sum_on (const CfAllocation *allocation, CfId debit_id)
{
  CfMoney sum = 0;

  for (guint i = 0; i < allocation->n_lines; i++)
    if (allocation->lines[i].debit_id == debit_id)
      sum += allocation->lines[i].amount_minor;              /* at most what the document says */
  return sum;
}

json_t *
cf_say_allocation (CfTool *tool, const CfAllocation *allocation)
{
  g_autoptr (CfTable) table = cf_table_new ("|Number|Due|>Put on it|>Left");
  json_t *list = json_array ();

  for (guint i = 0; i < allocation->n_lines && !tool->exit; i++) {
    const CfAllocationLine *line = &allocation->lines[i];
    CfItemRow row = { 0 };
    g_autoptr (GError) error = NULL;
    if (!cf_open_item_load (tool->shop->db, line->debit_id, &row, &error)) {
      cf_tool_error (tool, g_steal_pointer (&error));
      break;
    }
    if (is_first (allocation, i))                            /* several tenders may pay one document */
      cf_table_row (table, cf_show_entry_kind (row.item.kind), text (row.number), cf_date_text (tool, row.item.due),
                    cf_money_text (tool, sum_on (allocation, line->debit_id)), cf_money_text (tool, row.item.open_minor), NULL);
    json_array_append_new (list, json_pack ("{s:o, s:o, s:o, s:I, s:I}", "credit_id", cf_json_id (line->credit_id), "invoice_id", cf_json_id (line->debit_id),
                                            "number", cf_json_text (row.number), "amount", (json_int_t) line->amount_minor, "left",
                                            (json_int_t) row.item.open_minor));
    cf_item_row_clear (&row);
  }
  if (cf_table_rows (table))
    cf_show_table (tool, table);
  return list;
}

void
cf_say_taken (CfTool *tool, const CfTaken *taken)
{
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (GError) error = NULL;
  CfBalance balance;
  json_t *payments = json_array (), *applied;

  if (!cf_load (tool, &CF_CUSTOMER, taken->payments[0].customer_id, &customer) || !cf_balance_load (tool->shop->db, customer.id, &balance, &error)) {
    json_decref (payments);
    if (error)
      cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  for (guint i = 0; i < taken->n_payments; i++) {
    const CfPayment *payment = &taken->payments[i];
    cf_say (tool, "%s of %s from %s %s, %s%s%s (%s).", payment->kind == CF_PAYMENT_DEPOSIT ? "Deposit" : "Payment",
            cf_price_text (tool, payment->amount_minor), text (customer.number), text (customer.name), text (payment->tender_name),
            *text (payment->reference) ? " " : "", text (payment->reference), cf_id_shown (payment->id));
    json_array_append_new (payments, cf_json_record (&CF_PAYMENT, payment));
  }
  applied = cf_say_allocation (tool, &taken->allocation);
  if (taken->unapplied_minor)
    cf_say (tool, "Unapplied: %s", cf_price_text (tool, taken->unapplied_minor));
  if (taken->change_minor)
    cf_say (tool, "Change due: %s", cf_price_text (tool, taken->change_minor));
  cf_say (tool, "Balance: %s", cf_price_text (tool, balance.balance_minor));
  cf_answer (tool, json_pack ("{s:o, s:o, s:o, s:o, s:I, s:I, s:I}", "id", cf_json_id (taken->payments[0].id), "customer_id", cf_json_id (customer.id),
                              "payments", payments, "applied", applied, "unapplied", (json_int_t) taken->unapplied_minor, "change",
                              (json_int_t) taken->change_minor, "balance", (json_int_t) balance.balance_minor));
}

/* --- one payment --- */

static json_t *
say_events (CfTool *tool, CfId payment_id, CfPaymentEventKind *ret_gravest)
{
  static const CfEnumName kinds[] = {
    { CF_PAYMENT_SETTLED, "settled" }, { CF_PAYMENT_RETURNED, "returned" }, { CF_PAYMENT_VOIDED, "voided" }, { CF_PAYMENT_FAILED, "failed" }, { 0, NULL }
  };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  json_t *list = json_array ();

  *ret_gravest = 0;
  if (!cf_lookup_ids (tool->shop->db, CF_EVENTS_OF_PAYMENT, payment_id, ids, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfPaymentEvent) event = { 0 };
    if (!cf_load (tool, &CF_PAYMENT_EVENT, g_array_index (ids, CfId, i), &event))
      break;
    *ret_gravest = MAX (*ret_gravest, event.kind);
    cf_say (tool, "On %s: %s%s%s%s%s", cf_date_text (tool, event.date), cf_enum_name (kinds, event.kind), *text (event.code) ? ", " : "", text (event.code),
            *text (event.reason) ? ": " : "", text (event.reason));
    json_array_append_new (list, cf_json_record (&CF_PAYMENT_EVENT, &event));
  }
  return list;
}

static json_t *
say_refunds (CfTool *tool, CfId payment_id, CfMoney *ret_sum)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  json_t *list = json_array ();

  *ret_sum = 0;
  if (!cf_lookup_ids (tool->shop->db, CF_REFUNDS_OF_SOURCE, payment_id, ids, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfRefund) refund = { 0 };
    if (!cf_load (tool, &CF_REFUND, g_array_index (ids, CfId, i), &refund))
      break;
    *ret_sum += refund.amount_minor;                         /* never more than the payment */
    cf_say (tool, "On %s: %s given back by %s", cf_date_text (tool, refund.date), cf_price_text (tool, refund.amount_minor), text (refund.tender_name));
    json_array_append_new (list, cf_json_record (&CF_REFUND, &refund));
  }
  return list;
}

/* Of a deposit: what became credit. */
static json_t *
say_uses (CfTool *tool, CfId deposit_id)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  json_t *list = json_array ();

  if (!cf_lookup_ids (tool->shop->db, CF_USES_OF_DEPOSIT, deposit_id, ids, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfDepositUse) use = { 0 };
    if (!cf_load (tool, &CF_DEPOSIT_USE, g_array_index (ids, CfId, i), &use))
      break;
    cf_say (tool, "On %s: %s used (%s)", cf_date_text (tool, use.date), cf_price_text (tool, use.amount_minor), cf_id_shown (use.id));
    json_array_append_new (list, cf_json_record (&CF_DEPOSIT_USE, &use));
  }
  return list;
}

void
cf_say_payment (CfTool *tool, CfId payment_id)
{
  g_auto (CfPayment) payment = { 0 };
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (GError) error = NULL;
  CfItemRow row = { 0 };
  g_autofree char *state = NULL;
  CfPaymentEventKind event;
  CfMoney refunded, unapplied, held = 0;
  json_t *json;

  if (!cf_load (tool, &CF_PAYMENT, payment_id, &payment) || !cf_load (tool, &CF_CUSTOMER, payment.customer_id, &customer))
    return;
  if (payment.kind == CF_PAYMENT_PAYMENT && !cf_open_item_load (tool->shop->db, payment_id, &row, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  if (payment.kind == CF_PAYMENT_DEPOSIT && !cf_deposit_left (tool->shop->db, &payment, &held, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  unapplied = -row.item.open_minor;
  cf_item_row_clear (&row);
  json = cf_json_record (&CF_PAYMENT, &payment);
  cf_say (tool, "%s %s of %s: %s from %s %s, %s%s%s.", payment.kind == CF_PAYMENT_DEPOSIT ? "Deposit" : "Payment", cf_id_shown (payment.id),
          cf_date_text (tool, payment.date), cf_price_text (tool, payment.amount_minor), text (customer.number), text (customer.name),
          text (payment.tender_name), *text (payment.reference) ? " " : "", text (payment.reference));
  json_object_set_new (json, "events", say_events (tool, payment.id, &event));
  json_object_set_new (json, "refunds", say_refunds (tool, payment.id, &refunded));
  if (payment.kind == CF_PAYMENT_PAYMENT)
    json_object_set_new (json, "applied", cf_say_applied (tool, payment.id, "Put on"));
  json_object_set_new (json, "state", json_string (cf_payment_state (payment.tender_kind, event, payment.amount_minor, refunded)));
  json_object_set_new (json, "unapplied", json_integer (unapplied));
  state = g_strdelimit (g_strdup (cf_payment_state (payment.tender_kind, event, payment.amount_minor, refunded)), "_", ' ');
  if (payment.kind == CF_PAYMENT_DEPOSIT) {
    json_object_set_new (json, "uses", say_uses (tool, payment.id));
    json_object_set_new (json, "held", json_integer (held));
    cf_say (tool, "State: %s; still held: %s", state, cf_price_text (tool, held));
  } else
    cf_say (tool, "State: %s; unapplied: %s", state, cf_price_text (tool, unapplied));
  cf_answer (tool, json);
}
