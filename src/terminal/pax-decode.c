/* pax-decode.c: frames and what lies between them, as JSON. */
#include "pax-decode-private.h"
#include "pax-answer.h"
#include "pax-frame.h"
#include <string.h>

json_t *
cf_pax_json_slice (CfPaxSlice slice)
{
  g_autofree char *text = cf_pax_slice_text (slice);
  return json_string (text);
}

void
cf_pax_json_text (json_t *into, const char *key, CfPaxSlice slice)
{
  if (slice.length)
    json_object_set_new (into, key, cf_pax_json_slice (slice));
}

void
cf_pax_json_name (json_t *into, const char *key, const char *value)
{
  if (value && *value)
    json_object_set_new (into, key, json_string (value));
}

static json_t *
amounts_json (const CfPaxAnswer *a)
{
  return json_pack ("{s:I, s:I, s:I, s:I, s:I, s:I}", "approved", (json_int_t) a->approved, "due", (json_int_t) a->due, "tip", (json_int_t) a->tip,
                    "cashback", (json_int_t) a->cashback, "fee", (json_int_t) a->fee, "tax", (json_int_t) a->tax);
}

static void
add_host (json_t *into, const CfPaxAnswer *a)
{
  json_t *host = json_object ();
  cf_pax_json_name (host, "response_code", a->host_code);
  cf_pax_json_name (host, "message", a->host_message);
  cf_pax_json_name (host, "auth_code", a->auth_code);
  cf_pax_json_name (host, "reference", a->host_reference);
  cf_pax_json_name (host, "trace_number", a->host_trace);
  cf_pax_json_name (host, "batch", a->batch);
  if (json_object_size (host))
    json_object_set (into, "host", host);
  json_decref (host);
}

static void
add_card (json_t *into, const CfPaxAnswer *a)
{
  json_t *card = json_object ();
  cf_pax_json_name (card, "last4", a->last4);
  cf_pax_json_name (card, "entry_mode", a->entry);
  cf_pax_json_name (card, "entry", cf_pax_entry_name (a->entry));
  cf_pax_json_name (card, "card_type", a->card_type);
  cf_pax_json_name (card, "brand", cf_pax_card_name (a->card_type));
  if (json_object_size (card)) {
    if (a->card_present)
      json_object_set_new (card, "present", json_true ());
    json_object_set (into, "account", card);
  }
  json_decref (card);
}

static void
add_trace (json_t *into, const CfPaxAnswer *a)
{
  json_t *trace = json_object ();
  cf_pax_json_name (trace, "terminal_transaction", a->terminal_txn);
  cf_pax_json_name (trace, "ecr_reference", a->ecr_ref);
  cf_pax_json_name (trace, "timestamp", a->timestamp);
  if (json_object_size (trace))
    json_object_set (into, "trace", trace);
  json_decref (trace);
}

static json_t *
list_json (const GArray *numbers)
{
  json_t *list = json_array ();
  for (guint i = 0; i < numbers->len; i++)
    json_array_append_new (list, json_integer (g_array_index (numbers, gint64, i)));
  return list;
}

static void
add_extra (json_t *into, const CfPaxAnswer *a)
{
  if (a->extra->len) {
    json_t *object = json_object ();
    for (guint i = 0; i < a->extra->len; i++) {
      const CfPaxExtra *extra = a->extra->pdata[i];
      json_object_set_new (object, extra->name, json_string (extra->value));
    }
    json_object_set_new (into, "extra", object);
  }
  if (a->withheld->len) {
    json_t *list = json_array ();
    for (guint i = 0; i < a->withheld->len; i++)
      json_array_append_new (list, json_string (a->withheld->pdata[i]));
    json_object_set_new (into, "withheld", list);
  }
}

static void
answer_json (json_t *into, const CfPaxAnswer *a)
{
  cf_pax_json_name (into, "status", a->status);
  cf_pax_json_name (into, "version", a->version);
  json_object_set_new (into, "result_code", json_string (a->code));
  json_object_set_new (into, "result_text", json_string (a->text));
  json_object_set_new (into, "result", json_string (a->result == CF_PAX_APPROVED && a->command[0] != 'T' && strcmp (a->command, "R03") != 0 ? "done" : cf_pax_result_about (a->code)));
  if (strcmp (a->command, "R03") == 0 && a->has_amount) {
    json_object_set_new (into, "total_records", json_integer (a->total_records));
    json_object_set_new (into, "record_number", json_integer (a->record));
  }
  cf_pax_json_name (into, "edc_type", a->edc_type);
  cf_pax_json_name (into, "edc", cf_pax_edc_name (a->edc_type));
  add_host (into, a);
  cf_pax_json_name (into, "transaction_type", a->type);
  cf_pax_json_name (into, "transaction", cf_pax_type_name (a->type));
  cf_pax_json_name (into, "original_transaction_type", a->original_type);
  if (a->has_amount)
    json_object_set_new (into, "amount", amounts_json (a));
  add_card (into, a);
  if (strcmp (a->command, "B01") == 0 || strcmp (a->command, "R11") == 0) {
    json_object_set_new (into, "counts", list_json (a->counts));
    json_object_set_new (into, "totals", list_json (a->totals));
    cf_pax_json_name (into, "timestamp", a->timestamp);
    cf_pax_json_name (into, "tid", a->tid);
    cf_pax_json_name (into, "mid", a->mid);
  }
  else
    add_trace (into, a);
  cf_pax_json_name (into, "avs_code", a->avs_code);
  cf_pax_json_name (into, "avs_message", a->avs_message);
  cf_pax_json_name (into, "serial", a->serial);
  cf_pax_json_name (into, "model", a->model);
  add_extra (into, a);
}

/* The parts of a group that the answer as a struct has no use for, by name. */
static void
add_parts (json_t *into, const char *name, CfPaxSlice group, guint first, const char *const *parts)
{
  json_t *object = json_object ();
  for (guint i = 0; parts[i]; i++)
    cf_pax_json_text (object, parts[i], cf_pax_slice_part (group, first + i));
  if (json_object_size (object)) {
    json_t *there = json_object_get (into, name);
    if (there)
      json_object_update (there, object);
    else
      json_object_set (into, name, object);
  }
  json_decref (object);
}

static void
add_more (json_t *into, const CfPaxAnswer *a, const CfPaxFields *f)
{
  static const char *const balances[] = { "balance_1", "balance_2", NULL }, *const voucher[] = { "ebt_type", "voucher", NULL }, *const check[] = { "cvd_code", "cvd_message", NULL };
  static const char *const cashier[] = { "clerk", "shift", NULL }, *const commercial[] = { "order", "customer_code", "tax_exempt", "tax_exempt_id", NULL };
  gboolean is_record = strcmp (a->command, "R03") == 0;
  guint amounts = is_record ? 11 : 7;
  if (a->command[0] != 'T' && !is_record)
    return;
  add_parts (into, "amount", cf_pax_field (f, amounts), 6, balances);
  add_parts (into, "account", cf_pax_field (f, amounts + 1), 3, voucher);
  add_parts (into, "account", cf_pax_field (f, amounts + 1), 8, check);
  if (is_record) {
    add_parts (into, "cashier", cf_pax_field (f, 14), 0, cashier);
    add_parts (into, "commercial", cf_pax_field (f, 15), 0, commercial);
  } else if (strcmp (a->command, "T01") == 0)
    add_parts (into, "commercial", cf_pax_field (f, 11), 0, commercial);
}

/* What follows the result's text in an answer whose groups have no names here. */
static void
add_rest (json_t *into, const CfPaxAnswer *a, const CfPaxFields *fields)
{
  static const char *const named[] = { "R03", "R11", "B01", "A01" };
  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    if (a->command[0] == 'T' || strcmp (a->command, named[i]) == 0)
      return;
  json_t *list = json_array ();
  for (guint i = 5; i < fields->n; i++)
    json_array_append_new (list, cf_pax_json_slice (fields->fields[i]));
  if (json_array_size (list))
    json_object_set (into, "fields", list);
  json_decref (list);
}

static gboolean
is_command (CfPaxSlice slice)
{
  return slice.length == 3 && strchr ("ABRT", slice.text[0]) && g_ascii_isdigit (slice.text[1]) && g_ascii_isdigit (slice.text[2]);
}

static void
decode_body (json_t *frame, const CfPaxReader *reader, json_t *answer)
{
  CfPaxFields fields;
  g_autoptr(GError) error = NULL;
  const char *body = (const char *) reader->body->data;
  gsize n = reader->body->len;

  if (!cf_pax_fields (body ? body : "", n, &fields, &error)) {
    cf_decode_error_from (answer, reader->start + 1, error);
    return;
  }
  CfPaxSlice first = cf_pax_field (&fields, 0);
  if (n == 0 || (fields.n < 4 && first.length == 3 && !is_command (first))) {
    json_object_set_new (frame, "kind", json_string (n ? "unknown" : "empty"));
    cf_decode_error (answer, reader->start + 1, "command", n ? "is no command that is known" : "there is nothing between STX and ETX");
    return;
  }
  gboolean request = is_command (first);
  CfPaxSlice command = cf_pax_field (&fields, request ? 0 : 1);
  json_object_set_new (frame, "kind", json_string (request ? "request" : "answer"));
  if (is_command (command)) {
    char word[4];
    cf_pax_slice_word (command, word, sizeof word);
    json_object_set_new (frame, "command", json_string (word));
    cf_pax_json_name (frame, "name", cf_pax_command_name (word));
  }
  if (request) {
    cf_pax_decode_request (frame, &fields, reader->start + 1, answer);
    return;
  }
  g_autoptr(CfPaxAnswer) a = cf_pax_answer_parse (body ? body : "", n, &error);
  if (a) {
    answer_json (frame, a);
    add_more (frame, a, &fields);
    add_rest (frame, a, &fields);
  } else
    cf_decode_error_from (answer, reader->start + 1, error);
}

static json_t *
frame_json (const CfPaxReader *reader, CfPaxEvent event, json_t *answer)
{
  json_t *frame = json_pack ("{s:I, s:I}", "offset", (json_int_t) reader->start, "body_length", (json_int_t) reader->body->len);
  decode_body (frame, reader, answer);
  json_object_set_new (frame, "lrc", json_sprintf ("%02X", reader->given));
  json_object_set_new (frame, "lrc_ok", json_boolean (event == CF_PAX_FRAME));
  if (event == CF_PAX_BAD_LRC) {
    g_autofree char *message = g_strdup_printf ("is %02X, should be %02X", reader->given, reader->lrc);
    json_object_set_new (frame, "lrc_expected", json_sprintf ("%02X", reader->lrc));
    cf_decode_error (answer, reader->offset - 1, "LRC", message);
  }
  return frame;
}

static json_t *
control_json (const CfPaxReader *reader)
{
  static const struct { guint8 byte; const char *name, *meaning; } controls[] = {
    { CF_PAX_ACK, "ACK", "The frame was received; again and again from the terminal: it still works" },
    { CF_PAX_NAK, "NAK", "The frame was not received: again" },
    { CF_PAX_EOT, "EOT", "The session ends; instead of an answer: the command was cancelled" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (controls); i++)
    if (controls[i].byte == reader->control)
      return json_pack ("{s:s, s:s, s:s, s:I}", "kind", "control", "name", controls[i].name, "meaning", controls[i].meaning, "offset", (json_int_t) (reader->offset - 1));
  return json_pack ("{s:s, s:s, s:s, s:I}", "kind", "control", "name", "ENQ", "meaning", "Are you ready? (not in use)", "offset", (json_int_t) (reader->offset - 1));
}

json_t *
cf_pax_decode (const guint8 *bytes, gsize n)
{
  json_t *answer = json_object (), *frames = json_array ();
  g_auto(CfPaxReader) reader;

  cf_pax_reader_init (&reader);
  json_object_set_new (answer, "frames", frames);
  for (gsize i = 0; i < n; i++) {
    CfPaxEvent event = cf_pax_reader_take (&reader, bytes[i]);
    if (event == CF_PAX_FRAME || event == CF_PAX_BAD_LRC)
      json_array_append_new (frames, frame_json (&reader, event, answer));
    else if (event == CF_PAX_CONTROL)
      json_array_append_new (frames, control_json (&reader));
    else if (event == CF_PAX_NOISE)
      cf_decode_error (answer, i, "frame", "a byte between frames that is no control character");
    else if (event == CF_PAX_TOO_LONG)
      cf_decode_error (answer, i, "frame", "no ETX within 65536 bytes");
  }
  if (cf_pax_reader_in_frame (&reader)) {
    g_autofree char *message = g_strdup_printf ("the frame that begins at byte %" G_GSIZE_FORMAT " ends before its ETX and LRC", reader.start);
    cf_decode_error (answer, n, "frame", message);
  }
  if (n == 0)
    cf_decode_error (answer, 0, "frame", "there are no bytes");
  return answer;
}
