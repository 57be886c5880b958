/* clover-decode.c: messages as JSON; the payload comes with its nested texts opened. */
#include "clover-decode.h"
#include "clover-envelope.h"
#include "clover-json.h"
#include "clover-message.h"
#include "clover-packet.h"
#include "decode-error.h"
#include <string.h>

static void
set_text (json_t *into, const char *key, const char *value)
{
  if (value && *value)
    json_object_set_new (into, key, json_string (value));
}

static json_t *
payment_json (const CfCloverMessage *m)
{
  static const char *const kinds[] = { "", "payment", "refund", "credit" };
  static const char *const results[] = { "", "SUCCESS", "FAIL", "INITIATED", "VOIDED", "VOIDING", "VOID_FAILED", "AUTH", "AUTH_COMPLETED", "DISCOUNT", "unknown" };
  const CfCloverPayment *p = m->payment;
  json_t *json = json_pack ("{s:s, s:I, s:I, s:I, s:b, s:I}", "kind", kinds[m->kind], "tip", (json_int_t) p->tip, "tax", (json_int_t) p->tax, "cashback", (json_int_t) p->cashback, "offline", p->offline,
                            "created_ms", (json_int_t) p->created_ms);
  if (p->has_amount)
    json_object_set_new (json, "amount", json_integer (p->amount));
  set_text (json, "id", p->id);
  set_text (json, "order_id", p->order_id);
  set_text (json, "external_payment_id", p->external_id);
  set_text (json, "result", results[p->result]);
  set_text (json, "brand", p->card_type);
  set_text (json, "last4", p->last4);
  set_text (json, "entry", p->entry);
  set_text (json, "auth_code", p->auth_code);
  set_text (json, "reference", p->reference);
  set_text (json, "state", p->state);
  set_text (json, "cvm", p->cvm);
  set_text (json, "application_id", p->aid);
  set_text (json, "void_reason", *p->void_reason ? p->void_reason : m->void_reason);
  json_object_set_new (json, "refunds", json_integer (p->refunds->len));
  return json;
}

/* Each way to read a card is a bit, twice, and 8000. */
static void
add_entry_methods (json_t *frame, json_t *payload)
{
  static const char *const ways[] = { "magnetic stripe", "chip", "contactless", "keyed by hand" };
  json_t *methods = json_object_get (json_object_get (payload, "payIntent"), "cardEntryMethods"), *list;
  if (!json_is_integer (methods))
    return;
  list = json_array ();
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (json_integer_value (methods) & 1 << i)
      json_array_append_new (list, json_string (ways[i]));
  json_object_set_new (frame, "card_entry", list);
}

static void
add_message (json_t *frame, const CfCloverEnvelope *e, gsize base, json_t *answer)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CfCloverMessage) m = cf_clover_message_parse (e->method, e->payload, &error);
  if (!m) {
    cf_decode_error_from (answer, base, error);
    return;
  }
  set_text (frame, "about", cf_clover_method_about (m->method));
  if (m->payment)
    json_object_set_new (frame, "money", payment_json (m));
  add_entry_methods (frame, e->payload);
}

static void
add_envelope (const char *text, gsize n, gsize base, json_t *frames, json_t *answer)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CfCloverEnvelope) e = cf_clover_envelope_parse (text, n, &error);
  if (!e) {
    json_array_append_new (frames, json_pack ("{s:s, s:I, s:I}", "kind", "unreadable", "offset", (json_int_t) base, "length", (json_int_t) n));
    cf_decode_error_from (answer, base, error);
    return;
  }
  json_t *frame = json_pack ("{s:s, s:s, s:I, s:I}", "kind", "message", "type", cf_clover_type_name (e->type), "offset", (json_int_t) base, "length", (json_int_t) n);
  set_text (frame, "id", e->id);
  set_text (frame, "method", e->method);
  set_text (frame, "package", e->package);
  if (e->version)
    json_object_set_new (frame, "version", json_integer (e->version));
  if (e->fragment >= 0) {
    json_object_set_new (frame, "fragment", json_integer (e->fragment));
    json_object_set_new (frame, "last_fragment", json_boolean (e->last_fragment));
  }
  if (*e->method)
    add_message (frame, e, base, answer);
  else
    set_text (frame, "about", e->type == CF_CLOVER_PING ? "are you there?" : e->type == CF_CLOVER_PONG ? "still here" : NULL);
  if (e->payload)
    json_object_set_new (frame, "payload", cf_clover_json_safe (e->payload));
  set_text (frame, "payload", e->text);
  json_array_append_new (frames, frame);
}

static void
add_packets (const guint8 *bytes, gsize n, json_t *frames, json_t *answer)
{
  g_auto(CfCloverReader) reader;
  g_autoptr(GError) error = NULL;
  const guint8 *at = bytes;
  gsize left = n, begin = 0;

  cf_clover_reader_init (&reader);
  while (left) {
    const GByteArray *message;
    if (!cf_clover_reader_take (&reader, &at, &left, &message, &error)) {
      cf_decode_error_from (answer, 0, error);
      return;
    }
    if (message)
      add_envelope ((const char *) message->data, message->len, begin, frames, answer);
    begin = message ? n - left : begin;
  }
  if (!cf_clover_reader_idle (&reader)) {
    g_autofree char *what = g_strdup_printf ("the message that begins at byte %" G_GSIZE_FORMAT " is not complete: %u of %u bytes", begin, reader.message->len, reader.length);
    cf_decode_error (answer, n, "packet", what);
  }
}

json_t *
cf_clover_decode (const guint8 *bytes, gsize n)
{
  json_t *answer = json_object (), *frames = json_array ();
  json_object_set_new (answer, "frames", frames);
  if (n && bytes[0] == '{')
    add_envelope ((const char *) bytes, n, 0, frames, answer);
  else if (n)
    add_packets (bytes, n, frames, answer);
  else
    cf_decode_error (answer, 0, "packet", "there are no bytes");
  return answer;
}
