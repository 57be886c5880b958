/* zvt-meaning.c: see zvt-meaning.h. */
#include "zvt-meaning.h"
#include "base/money.h"

static void
set (json_t *to, const char *key, const char *text)
{
  if (text && *text)
    json_object_set_new (to, key, json_string (text));
}

/* With its leading zeros; nothing where it was not given. */
static void
set_digits (json_t *to, const char *key, gint64 number, int digits)
{
  g_autofree char *text = g_strdup_printf ("%0*" G_GINT64_FORMAT, digits, number);

  if (number >= 0)
    set (to, key, text);
}

static void
set_code (json_t *to, const char *key, const char *text_key, int code, const char *(*text_of) (guint8 code))
{
  g_autofree char *text = g_strdup_printf ("%02X", code & 0xFF);

  if (code < 0)
    return;
  set (to, key, text);
  set (to, text_key, text_of (code));
}

static void
set_amount (json_t *to, const char *key, gint64 amount)
{
  if (amount >= 0)
    json_object_set_new (to, key, json_integer (amount));
}

static void
set_card (const CfZvtAnswer *a, json_t *to)
{
  json_t *card = json_object ();

  set (card, "name", a->card_name);
  if (a->card_type >= 0)
    set_code (card, "type", "type_text", a->card_type, cf_zvt_card_type_text);
  set (card, "last_four", a->last_four);
  if (json_object_size (card))
    json_object_set (to, "card", card);
  json_decref (card);
}

static void
set_values (const CfZvtAnswer *a, json_t *to)
{
  const CfCurrency *currency = cf_currency_by_number (a->currency);

  set_code (to, "result_code", "result", a->result, cf_zvt_result_text);
  set_amount (to, "amount", a->amount_minor);
  set (to, "currency", currency ? currency->code : NULL);
  set_amount (to, "tip", a->tip_minor);
  set_amount (to, "cashback", a->cashback_minor);
  set_digits (to, "receipt", a->receipt, 4);
  set_digits (to, "trace", a->trace, 6);
  set_digits (to, "original_trace", a->original_trace, 6);
  set_digits (to, "turnover", a->turnover, 6);
  set_digits (to, "terminal_id", a->terminal_id, 8);
  if (a->month_day >= 0) {
    g_autofree char *date = g_strdup_printf ("%02d-%02d", a->month_day / 100, a->month_day % 100);
    set (to, "date", date);
  }
  if (a->clock >= 0) {
    g_autofree char *time = g_strdup_printf ("%02d:%02d:%02d", a->clock / 10000, a->clock / 100 % 100, a->clock % 100);
    set (to, "time", time);
  }
  set_card (a, to);
  set (to, "authorisation", a->authorisation);
  set (to, "contract", a->contract);
  if (a->payment_type >= 0)
    set_code (to, "payment_type", "payment_type_text", a->payment_type, cf_zvt_payment_type_text);
  set_code (to, "status", "status_text", a->status, cf_zvt_intermediate_text);
  if (a->minutes >= 0)
    json_object_set_new (to, "minutes", json_integer (a->minutes));
  set_code (to, "terminal_state", "terminal_state_text", a->state, cf_zvt_state_text);
  set (to, "software", a->software);
  set (to, "text", a->text);
  set_digits (to, "message_id", a->message_id, 6);
}

static void
say_status_information (const CfZvtAnswer *a, json_t *to, GString *say)
{
  const CfCurrency *known = cf_currency_by_number (a->currency), euro = { .digits = 2 };
  g_autofree char *amount = cf_money_plain (MAX (a->amount_minor, 0), known ? known : &euro);

  if (a->result >= 0)
    json_object_set_new (to, "approved", json_boolean (a->result == 0));
  g_string_append (say, a->result == 0 ? "OK" : a->result < 0 ? "Status without a result" : "Not OK");
  if (a->result > 0)
    g_string_append_printf (say, ": %s (%02X)", cf_zvt_result_text (a->result) ? cf_zvt_result_text (a->result) : "code unknown", a->result);
  if (a->amount_minor >= 0)
    g_string_append_printf (say, ", %s%s%s", amount, known ? " " : "", known ? known->code : "");
  if (a->card_name || a->last_four[0])
    g_string_append_printf (say, ", %s%s%s", a->card_name ? a->card_name : "card", a->last_four[0] ? " ending in " : "", a->last_four);
  if (a->receipt >= 0)
    g_string_append_printf (say, ", receipt %04d", a->receipt);
  if (a->has_totals)
    g_string_append_printf (say, ", totals of receipts %04d to %04d", a->totals.first_receipt, a->totals.last_receipt);
}

static void
say_lines (const CfZvtAnswer *a, json_t *to, GString *say)
{
  json_t *lines = json_array ();

  for (guint i = 0; i < a->lines->len; i++) {
    const CfZvtLine *line = &g_array_index (a->lines, CfZvtLine, i);
    json_array_append_new (lines, json_string (line->text));
    if (line->text[0] && !say->len)
      g_string_append_printf (say, "Print: %s%s", line->text, a->lines->len > 1 ? " …" : "");
  }
  json_object_set_new (to, "lines", lines);
  if (a->receipt_kind >= 0)
    set (to, "receipt_kind", cf_zvt_receipt_kind_text (a->receipt_kind));
  if (!say->len)
    g_string_append (say, "Print an empty line");
  if (g_array_index (a->lines, CfZvtLine, a->lines->len - 1).attribute & CF_ZVT_LINE_ENDS)
    g_string_append (say, "; the receipt ends");
}

static void
say_response (const CfZvtAnswer *a, GString *say)
{
  if (a->command == 0x8000 || a->command == 0x8400)
    g_string_append (say, "Accepted");
  else
    g_string_append_printf (say, "Refused: %s", cf_zvt_result_text (a->result) ? cf_zvt_result_text (a->result) : "code unknown");
}

static void
say_completion (const CfZvtAnswer *a, GString *say)
{
  g_string_append (say, "Done");
  if (a->state >= 0)
    g_string_append_printf (say, ": the terminal says: %s", cf_zvt_state_text (a->state) ? cf_zvt_state_text (a->state) : "state unknown");
  else if (a->result > 0)
    g_string_append_printf (say, ": %s", cf_zvt_result_text (a->result) ? cf_zvt_result_text (a->result) : "result unknown");
}

/* B8 is an error, or the answer to the question which pre-authorisations are open: then a receipt number follows, FFFF if there is none. */
static void
say_abort (const CfZvtAnswer *a, const CfZvtApdu *message, GString *say)
{
  const char *why = a->result >= 0 ? cf_zvt_result_text (a->result) : NULL;
  gboolean lists = a->result == 0xB8 && message->size >= 4 && message->data[1] == 0x87;
  if (lists && a->receipt >= 0)
    g_string_append_printf (say, "Open pre-authorisations: receipt %04d%s", a->receipt, message->size > 4 ? " and those in the list" : "");
  else if (lists)
    g_string_append (say, "No pre-authorisation is open");
  else
    g_string_append_printf (say, "Aborted: %s", why ? why : "code unknown");
}

void
cf_zvt_meaning (const CfZvtAnswer *a, const CfZvtApdu *message, json_t *to)
{
  const CfZvtMessage *known = cf_zvt_message (message->command);
  GString *say = g_string_new (NULL);

  if (message->command == 0x040F)
    say_status_information (a, to, say);
  else if (message->command == 0x04FF)
    g_string_append (say, a->status >= 0 && cf_zvt_intermediate_text (a->status) ? cf_zvt_intermediate_text (a->status) : "Intermediate status");
  else if (cf_zvt_is_response (message->command))
    say_response (a, say);
  else if (message->command == 0x060F)
    say_completion (a, say);
  else if (message->command == 0x061E)
    say_abort (a, message, say);
  else if (a->lines)
    say_lines (a, to, say);
  else
    g_string_append (say, known ? known->name : "Unknown command");
  set (to, "meaning", say->str);
  g_string_free (say, TRUE);
  set_values (a, to);
}
