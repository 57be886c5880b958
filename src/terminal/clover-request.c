/* clover-request.c: see clover-request.h. */
#include "clover-request.h"

#define START_ACTION "com.clover.remote.protocol.action.START_REMOTE_PROTOCOL_PAY"

json_t *
cf_clover_request (CfCloverMethod method)
{
  return json_pack ("{s:s, s:i}", "method", cf_clover_method_name (method), "version", cf_clover_method_version (method));
}

json_t *
cf_clover_discover (void)
{
  json_t *json = cf_clover_request (CF_CLOVER_DISCOVERY_REQUEST);
  json_object_set_new (json, "supportsOrderModification", json_false ());
  return json;
}

static json_t *
settings_json (const CfCloverStart *start)
{
  return json_pack ("{s:i, s:s, s:s, s:b, s:b, s:b, s:b}", "cardEntryMethods", start->keyed ? CF_CLOVER_CARD_KEYED : CF_CLOVER_CARD_PRESENT,
                    "tipMode", start->asks_tip ? "ON_SCREEN_BEFORE_PAYMENT" : start->tip ? "TIP_PROVIDED" : "NO_TIP", "signatureEntryLocation", "ON_SCREEN",
                    "disableReceiptSelection", 1, "cloverShouldHandleReceipts", 0, "allowOfflinePayment", start->allows_offline,
                    "approveOfflinePaymentWithoutPrompt", 0);
}

static json_t *
intent_json (const CfCloverStart *start)
{
  json_t *intent = json_pack ("{s:s, s:s, s:I, s:s, s:b, s:b, s:i, s:b, s:b}", "action", START_ACTION, "transactionType", start->credit ? "CREDIT" : "PAYMENT",
                              "amount", (json_int_t) (start->credit ? -start->amount : start->amount), "externalPaymentId", start->external_id,
                              "requiresRemoteConfirmation", 1, "allowPartialAuth", start->allows_partial,
                              "cardEntryMethods", start->keyed ? CF_CLOVER_CARD_KEYED : CF_CLOVER_CARD_PRESENT, "allowOfflinePayment", start->allows_offline,
                              "approveOfflinePaymentWithoutPrompt", 0);
  if (!start->credit) {
    if (!start->asks_tip)
      json_object_set_new (intent, "tipAmount", json_integer (start->tip));
    json_object_set_new (intent, "taxAmount", json_integer (start->tax));
  }
  if (start->keyed)
    json_object_set_new (intent, "isCardNotPresent", json_true ());
  if (start->document)
    json_object_set_new (intent, "externalReferenceId", json_string (start->document));
  json_object_set_new (intent, "transactionSettings", settings_json (start));
  return intent;
}

json_t *
cf_clover_start (const CfCloverStart *start)
{
  json_t *json = cf_clover_request (CF_CLOVER_TX_START);
  g_assert (start->amount > 0 && start->tip >= 0 && start->external_id);
  json_object_set_new (json, "requestInfo", json_string (start->credit ? "CREDIT" : "SALE"));
  json_object_set_new (json, "suppressOnScreenTips", json_boolean (!start->asks_tip));
  json_object_set_new (json, "payIntent", intent_json (start));
  return json;
}

json_t *
cf_clover_ask_status (gboolean last_message)
{
  json_t *json = cf_clover_request (CF_CLOVER_RETRIEVE_DEVICE_STATUS_REQUEST);
  json_object_set_new (json, "sendLastMessage", json_boolean (last_message));
  return json;
}

static json_t *
with_text (CfCloverMethod method, const char *key, const char *value)
{
  json_t *json = cf_clover_request (method);
  g_autofree char *valid = g_utf8_make_valid (value, -1);
  json_object_set_new (json, key, json_string (valid));
  return json;
}

json_t *
cf_clover_ask_payment (const char *external_id)
{
  return with_text (CF_CLOVER_RETRIEVE_PAYMENT_REQUEST, "externalPaymentId", external_id);
}

static json_t *
with_payment (CfCloverMethod method, json_t *payment)
{
  json_t *json = cf_clover_request (method);
  json_object_set_new (json, "payment", payment);
  return json;
}

json_t *
cf_clover_confirm (json_t *payment, const char *reason)
{
  json_t *json = with_payment (reason ? CF_CLOVER_PAYMENT_REJECTED : CF_CLOVER_PAYMENT_CONFIRMED, payment);
  if (reason)
    json_object_set_new (json, "reason", json_string (reason));
  return json;
}

json_t *
cf_clover_signature (json_t *payment, gboolean verified)
{
  json_t *json = with_payment (CF_CLOVER_SIGNATURE_VERIFIED, payment);
  json_object_set_new (json, "verified", json_boolean (verified));
  return json;
}

json_t *
cf_clover_void (json_t *payment, const char *reason)
{
  json_t *json = with_payment (CF_CLOVER_VOID_PAYMENT, payment);
  json_object_set_new (json, "voidReason", json_string (reason));
  json_object_set_new (json, "disableCloverPrinting", json_true ());
  json_object_set_new (json, "disableReceiptSelection", json_true ());
  return json;
}

json_t *
cf_clover_tip (const char *order_id, const char *payment_id, CfMoney tip)
{
  json_t *json = with_text (CF_CLOVER_TIP_ADJUST, "orderId", order_id);
  json_object_set_new (json, "paymentId", json_string (payment_id));
  json_object_set_new (json, "tipAmount", json_integer (tip));
  return json;
}

json_t *
cf_clover_refund (const char *order_id, const char *payment_id, CfMoney amount)
{
  json_t *json = with_text (CF_CLOVER_REFUND_REQUEST, "orderId", order_id);
  json_object_set_new (json, "paymentId", json_string (payment_id));
  if (amount)
    json_object_set_new (json, "amount", json_integer (amount));
  else
    json_object_set_new (json, "fullRefund", json_true ());
  json_object_set_new (json, "disableCloverPrinting", json_true ());
  json_object_set_new (json, "disableReceiptSelection", json_true ());
  return json;
}

json_t *
cf_clover_close_batch (void)
{
  json_t *json = cf_clover_request (CF_CLOVER_CLOSEOUT_REQUEST);
  json_object_set_new (json, "allowOpenTabs", json_false ());
  return json;
}

json_t *
cf_clover_show_text (const char *text)
{
  return with_text (CF_CLOVER_TERMINAL_MESSAGE, "text", text);
}

json_t *
cf_clover_press (const char *key)
{
  return with_text (CF_CLOVER_KEY_PRESS, "keyPress", key);
}

json_t *
cf_clover_acknowledge (const char *message_id, const char *method)
{
  json_t *json = with_text (CF_CLOVER_ACK, "sourceMessageId", message_id);
  json_object_set_new (json, "sourceMethod", json_string (method));
  return json;
}
