/* zvt-decode.c: see zvt-decode.h. A message is read only when it is whole: of an incomplete one its name and what is missing are said. */
#include "zvt-decode.h"
#include <string.h>
#include "base/money.h"
#include "decode-error.h"
#include "zvt-answer.h"
#include "zvt-meaning.h"
#include "zvt-serial.h"
#include "zvt-text.h"

G_GNUC_PRINTF (4, 5) static void
fail (json_t *decoded, gsize offset, const char *field, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list list;

  va_start (list, format);
  message = g_strdup_vprintf (format, list);
  va_end (list);
  cf_decode_error (decoded, offset, field, message);
}

static json_t *
message_frame (const CfZvtApdu *message)
{
  const CfZvtMessage *known = cf_zvt_message (message->command);
  g_autofree char *command = g_strdup_printf ("%02X %02X", message->command >> 8, message->command & 0xFF);

  return json_pack ("{s:s, s:s, s:s, s:s, s:s}", "kind", "message", "meaning", "", "name", message->command == 0x8400 ? "Positive response" : known ? known->name : "Unknown command", "command", command, "from",
                    !known || known->from == CF_ZVT_FROM_EITHER ? "either" : known->from == CF_ZVT_FROM_REGISTER ? "register" : "terminal");
}

/* --- bytes of which each bit says something, by the message that they stand in --- */

typedef struct { guint8 bit; const char *name; } Bit;
static const Bit configuration_bits[] = { { 0x02, "payment receipts to the register" }, { 0x04, "administration receipts to the register" }, { 0x08, "intermediate status" }, { 0x10, "amount entry on the terminal blocked" },
                                          { 0x20, "administration on the terminal blocked" }, { 0x80, "receipts as print lines" } };
static const Bit registration_service_bits[] = { { 0x01, "no service menu" }, { 0x02, "capital letters" } };
static const Bit repeat_service_bits[] = { { 0x01, "send the last result" }, { 0x02, "do not print" } };
static const Bit enquiry_service_bits[] = { { 0x01, "no service menu" }, { 0x02, "no software version" }, { 0x04, "send TLV" } };
static const Bit registration_status_bits[] = { { 0x01, "initialisation needed" }, { 0x02, "diagnosis needed" }, { 0x04, "OPT action" }, { 0x08, "filling station" }, { 0x10, "vending" } };
static const Bit payment_bits[] = { { 0x02, "data of the card read before" }, { 0x04, "printer ready" }, { 0x08, "may be tipped" } };
static const Bit attribute_bits[] = { { 0x80, "end of receipt" }, { 0x20, "double width" }, { 0x10, "double height" } };

static void
add_bits (GString *text, guint8 byte, const Bit *bits, gsize n)
{
  for (gsize i = 0; i < n; i++)
    if (byte & bits[i].bit)
      g_string_append_printf (text, "%s%s", text->len ? ", " : "", bits[i].name);
}
#define ADD_BITS(text, byte, bits) add_bits (text, byte, bits, G_N_ELEMENTS (bits))

static void
add_payment_type (GString *text, guint8 byte)
{
  static const char *const ways[] = { "direct debit or offline", "GeldKarte", "online without PIN", "girocard", "the terminal decides", "the terminal decides, GeldKarte too" };
  g_string_append (text, byte >> 4 < (int) G_N_ELEMENTS (ways) ? ways[byte >> 4] : "unknown way");
  ADD_BITS (text, byte, payment_bits);
}

static void
add_attribute (GString *text, guint8 byte)
{
  if (byte == 0xFF) {
    g_string_append (text, "line feeds");
    return;
  }
  ADD_BITS (text, byte, attribute_bits);
  if ((byte & 0xC0) == 0x40)
    g_string_append (text, text->len ? ", centred" : "centred");
  else if (byte & 0x0F)
    g_string_append_printf (text, "%sindented by %d", text->len ? ", " : "", byte & 0x0F);
}

static void
set_bits (json_t *json, guint16 command, const CfZvtItem *item)
{
  g_autoptr(GString) text = g_string_new (NULL);
  if (item->size != 1 || !item->key)
    return;
  if (strcmp (item->key, "payment_type") == 0 && command == 0x060F)      /* the same number as in a result, of another meaning */
    json_object_set_new (json, "name", json_string ("status byte"));
  if (strcmp (item->key, "configuration") == 0)
    ADD_BITS (text, *item->value, configuration_bits);
  else if (strcmp (item->key, "service") == 0 && command == 0x0600)
    ADD_BITS (text, *item->value, registration_service_bits);
  else if (strcmp (item->key, "service") == 0 && command == 0x0620)
    ADD_BITS (text, *item->value, repeat_service_bits);
  else if (strcmp (item->key, "service") == 0 && command == 0x0501)
    ADD_BITS (text, *item->value, enquiry_service_bits);
  else if (strcmp (item->key, "payment_type") == 0 && command == 0x060F)
    ADD_BITS (text, *item->value, registration_status_bits);
  else if (strcmp (item->key, "payment_type") == 0 && command != 0x040F)
    add_payment_type (text, *item->value);
  else if (strcmp (item->key, "attribute") == 0)
    add_attribute (text, *item->value);
  else if (strcmp (item->key, "partial_approval") == 0)
    g_string_append (text, *item->value ? "supported" : "not supported");
  else if (strcmp (item->key, "online") == 0)
    g_string_append (text, *item->value == 1 ? "yes" : "no");
  else
    return;
  json_object_set_new (json, "text", json_string (text->len ? text->str : "nothing"));
}

typedef struct { json_t *lists[CF_ZVT_DEPTH_MAX + 3]; int digits; gsize base; guint16 command; } Fields;

static void
add_field (const CfZvtItem *item, gpointer data)
{
  Fields *fields = data;
  CfZvtItem moved = *item;
  json_t *json;

  moved.offset += fields->base;
  json = cf_zvt_item_json (&moved, fields->digits);
  set_bits (json, fields->command, item);
  json_array_append_new (fields->lists[MIN (item->depth, CF_ZVT_DEPTH_MAX + 1)], json);
  if (item->kind == CF_ZVT_CONTAINER) {
    json_t *inside = json_array ();
    json_object_set_new (json, "fields", inside);
    fields->lists[MIN (item->depth + 1, CF_ZVT_DEPTH_MAX + 1)] = inside;
  }
}

static void
decode_whole (json_t *decoded, json_t *frame, const CfZvtApdu *message, gsize base)
{
  g_autoptr(GError) error = NULL;
  g_auto(CfZvtAnswer) answer = { 0 };
  Fields fields = { .lists = { json_array () }, .base = base, .command = message->command };
  const CfCurrency *currency;
  gboolean whole = cf_zvt_answer_read (message, 0, CF_ZVT_CP437, &answer, &error);

  if (!whole)
    cf_decode_error_from (decoded, base, error);
  currency = cf_currency_by_number (answer.currency);
  fields.digits = currency ? currency->digits : 2;
  whole = cf_zvt_walk (message, 0, add_field, &fields, NULL) && whole;
  cf_zvt_meaning (&answer, message, frame);
  if (message->command == 0x060F && answer.registration_status > 0) {
    g_autoptr(GString) needs = g_string_new (NULL);
    ADD_BITS (needs, answer.registration_status, registration_status_bits);
    json_object_set_new (frame, "meaning", json_sprintf ("%s: %s", json_string_value (json_object_get (frame, "meaning")), needs->len ? needs->str : "status unknown"));
  }
  if (!whole)
    json_object_set_new (frame, "whole", json_false ());
  if (json_array_size (fields.lists[0]))
    json_object_set (frame, "fields", fields.lists[0]);
  json_decref (fields.lists[0]);
}

/* One message at @base; returns how many bytes it takes, 0: it is not whole. @is_block: nothing may follow it. */
static gsize
decode_message (json_t *decoded, json_t *extra, const guint8 *bytes, gsize n, gsize base, gboolean is_block)
{
  CfZvtApdu message;
  gsize rest;
  CfZvtApduState state = cf_zvt_apdu (bytes, n, &message, &rest);
  json_t *frame = message_frame (&message);

  if (state == CF_ZVT_APDU_SHORT) {
    g_autofree char *meaning = g_strdup_printf ("Incomplete: %" G_GSIZE_FORMAT " more byte%s must follow", rest, rest == 1 ? "" : "s");
    json_object_set_new (frame, "meaning", json_string (meaning));
    json_object_set_new (frame, "missing", json_integer (rest));
    fail (decoded, base + n, "length", "%" G_GSIZE_FORMAT " more byte%s should follow by the length of the message", rest, rest == 1 ? "" : "s");
  } else {
    json_object_set_new (frame, "length", json_integer (message.size));
    decode_whole (decoded, frame, &message, base);
    if (state == CF_ZVT_APDU_LONG && is_block)
      fail (decoded, base + n - rest, "length", "%" G_GSIZE_FORMAT " byte%s too many in the block by the length of the message", rest, rest == 1 ? "" : "s");
  }
  if (extra)
    json_object_update (frame, extra);
  json_array_append_new (json_object_get (decoded, "frames"), frame);
  return state == CF_ZVT_APDU_SHORT ? 0 : state == CF_ZVT_APDU_LONG ? n - rest : n;
}

json_t *
cf_zvt_decode_apdu (const guint8 *bytes, gsize n)
{
  json_t *decoded = json_pack ("{s:[]}", "frames");
  gsize at = 0, taken = 1;

  if (n == 0)
    fail (decoded, 0, "message", "there are no bytes");
  for (; at < n && taken; at += taken) {
    if (!cf_zvt_is_class (bytes[at])) {
      fail (decoded, at, "message", "%02X cannot begin a message (%" G_GSIZE_FORMAT " byte%s left)", bytes[at], n - at, n - at == 1 ? "" : "s");
      break;
    }
    taken = decode_message (decoded, NULL, bytes + at, n - at, at, FALSE);
  }
  return decoded;
}

static void
decode_block (json_t *decoded, const CfZvtSerial *serial, gboolean is_good, gsize end)
{
  g_autofree char *found = g_strdup_printf ("%02X %02X", serial->crc_found & 0xFF, serial->crc_found >> 8);
  g_autofree char *right = g_strdup_printf ("%02X %02X", serial->crc_right & 0xFF, serial->crc_right >> 8);
  json_t *extra = json_pack ("{s:s, s:b}", "crc", found, "crc_ok", is_good);

  if (!is_good)
    fail (decoded, end - 1, "CRC", "is %s, should be %s", found, right);
  if (serial->apdu->len)
    decode_message (decoded, extra, serial->apdu->data, serial->apdu->len, 0, TRUE);
  else
    fail (decoded, end, "block", "is empty");
  json_decref (extra);
}

json_t *
cf_zvt_decode_serial (const guint8 *bytes, gsize n)
{
  json_t *decoded = json_pack ("{s:[]}", "frames");
  g_auto(CfZvtSerial) serial;

  cf_zvt_serial_init (&serial);
  if (n == 0)
    fail (decoded, 0, "block", "there are no bytes");
  for (gsize i = 0; i < n; i++) {
    CfZvtSerialEvent event = cf_zvt_serial_feed (&serial, bytes[i]);
    if (event == CF_ZVT_GOT_BLOCK || event == CF_ZVT_GOT_BAD_CRC)
      decode_block (decoded, &serial, event == CF_ZVT_GOT_BLOCK, i);
    else if (event == CF_ZVT_GOT_ACK || event == CF_ZVT_GOT_NAK)
      json_array_append_new (json_object_get (decoded, "frames"), json_pack ("{s:s, s:s}", "kind", event == CF_ZVT_GOT_ACK ? "ack" : "nak", "meaning",
                                                         event == CF_ZVT_GOT_ACK ? "The block before was received" : "The block before was not received: again"));
    else if (event == CF_ZVT_GOT_BAD_BLOCK)
      fail (decoded, i, "block", "%02X may not follow 10 within a block", bytes[i]);
    else if (event == CF_ZVT_GOT_NOISE)
      fail (decoded, i, "line", "%02X means nothing between blocks", bytes[i]);
  }
  if (cf_zvt_serial_inside (&serial))
    fail (decoded, n, "block", "is not complete: its end and CRC are missing");
  return decoded;
}
