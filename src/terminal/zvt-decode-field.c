/* zvt-decode-field.c: one field of a message as JSON (zvt-decode.h): its value as a program wants it, and as "text" what a person calls it. */
#include "zvt-decode.h"
#include <string.h>
#include "base/money.h"
#include "zvt-answer.h"
#include "zvt-mask.h"
#include "zvt-text.h"

json_t *
cf_zvt_json_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  return json_string (valid);
}

static void
set (json_t *to, const char *key, const char *text)
{
  if (text)
    json_object_set_new (to, key, cf_zvt_json_text (text));
}

G_GNUC_PRINTF (3, 4) static void
setf (json_t *to, const char *key, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list list;

  va_start (list, format);
  text = g_strdup_vprintf (format, list);
  va_end (list);
  set (to, key, text);
}

static void
set_hex (json_t *to, const CfZvtItem *item)
{
  g_autofree guint8 *bytes = g_memdup2 (item->value, item->size);
  g_autofree char *hex = NULL;

  cf_zvt_mask_digits (bytes, item->size);
  hex = cf_zvt_hex (bytes, item->size);
  set (to, "value", hex);
}

static void
set_card (json_t *to, const CfZvtItem *item)
{
  char last[5];

  cf_zvt_last_four (item->value, item->size, last);
  setf (to, "value", "************%s", last);
}

/* Bytes above 7F read as another letter in each character set: without the registration nobody knows which was agreed. */
static void
set_text (json_t *to, const CfZvtItem *item)
{
  static const guint8 charsets[] = { CF_ZVT_CP437, CF_ZVT_UTF8, CF_ZVT_SEVEN_BIT, 1 };
  const guint8 *end = memchr (item->value, 0, item->size);
  gboolean is_utf8 = g_utf8_validate ((const char *) item->value, end ? end - item->value : (gssize) item->size, NULL);
  g_autofree char *likely = cf_zvt_text (item->value, item->size, is_utf8 ? CF_ZVT_UTF8 : CF_ZVT_CP437);
  json_t *readings = json_object ();

  set (to, "value", likely);
  for (gsize i = 0; i < G_N_ELEMENTS (charsets); i++) {
    g_autofree char *reading = cf_zvt_text (item->value, item->size, charsets[i]);
    if (strcmp (reading, likely) != 0 && (charsets[i] != CF_ZVT_UTF8 || is_utf8))
      set (readings, cf_zvt_charset_name (charsets[i]), reading);
  }
  if (json_object_size (readings))
    json_object_set (to, "otherwise", readings);
  json_decref (readings);
}

static void
set_amount (json_t *to, const CfZvtItem *item, int digits)
{
  const CfCurrency currency = { .digits = digits };
  g_autofree char *plain = NULL;
  gint64 amount;

  if (!cf_zvt_bcd (item->value, item->size, &amount)) {
    set_hex (to, item);
    return;
  }
  plain = cf_money_plain (amount, &currency);
  json_object_set_new (to, "value", json_integer (amount));
  set (to, "text", plain);
}

static void
set_currency (json_t *to, const CfZvtItem *item)
{
  gint64 number;
  const CfCurrency *currency = cf_zvt_bcd (item->value, item->size, &number) ? cf_currency_by_number (number) : NULL;

  if (currency)
    set (to, "value", currency->code);
  else
    set_hex (to, item);
}

static void
set_date (json_t *to, const CfZvtItem *item)
{
  const guint8 *v = item->value;
  gint64 number;
  gsize size = item->kind == CF_ZVT_YYYYMMDD ? 4 : item->kind == CF_ZVT_MMDD || item->kind == CF_ZVT_YYMM ? 2 : 3;

  if (item->size != size || !cf_zvt_bcd (v, size, &number))
    set_hex (to, item);
  else if (item->kind == CF_ZVT_MMDD)
    setf (to, "value", "%02X-%02X", v[0], v[1]);
  else if (item->kind == CF_ZVT_YYMM) {
    setf (to, "value", "%02X/%02X", v[1], v[0]);
    setf (to, "text", "year %02X, month %02X", v[0], v[1]);
  }
  else if (item->kind == CF_ZVT_HHMMSS)
    setf (to, "value", "%02X:%02X:%02X", v[0], v[1], v[2]);
  else if (item->kind == CF_ZVT_YYMMDD)
    setf (to, "value", "20%02X-%02X-%02X", v[0], v[1], v[2]);
  else
    setf (to, "value", "%02X%02X-%02X-%02X", v[0], v[1], v[2], v[3]);
}

static const char *
code_text (const CfZvtItem *item)
{
  switch (item->kind) {
    case CF_ZVT_RESULT: return cf_zvt_result_text (item->value[0]);
    case CF_ZVT_INTERMEDIATE: return cf_zvt_intermediate_text (item->value[0]);
    case CF_ZVT_TERMINAL_STATE: return cf_zvt_state_text (item->value[0]);
    case CF_ZVT_CARD_TYPE: return cf_zvt_card_type_text (item->value[0]);
    case CF_ZVT_PAYMENT_TYPE: return cf_zvt_payment_type_text (item->value[0]);
    case CF_ZVT_CVM: return cf_zvt_cvm_text (item->value[0]);
    case CF_ZVT_ENTRY: return cf_zvt_entry_text (item->value[0]);
    case CF_ZVT_CHARSET: return cf_zvt_charset_name (item->value[0]);
    case CF_ZVT_RECEIPT_KIND: return cf_zvt_receipt_kind_text (item->value[0]);
    case CF_ZVT_REPEAT_KIND: return cf_zvt_repeat_kind_text (item->value[0]);
    default: return NULL;
  }
}

static void
set_totals (json_t *to, const CfZvtItem *item)
{
  CfZvtTotals totals;
  json_t *groups;

  if (!cf_zvt_totals_read (item->value, item->size, &totals)) {
    set_hex (to, item);
    return;
  }
  setf (to, "first_receipt", "%04d", totals.first_receipt);
  setf (to, "last_receipt", "%04d", totals.last_receipt);
  groups = json_array ();
  for (int k = 0; k < CF_ZVT_N_GROUPS; k++)
    json_array_append_new (groups, json_pack ("{s:s, s:i, s:I}", "group", cf_zvt_group_names[k], "count", totals.groups[k].count,
                                              "total", (json_int_t) totals.groups[k].total_minor));
  json_object_set_new (to, "groups", groups);
}

/* Numbers with their leading zeros; what is no number is shown as it is (FFFF: none). */
static void
set_digits (json_t *to, const CfZvtItem *item)
{
  gint64 number;

  if (!item->size || !cf_zvt_bcd (item->value, item->size, &number))
    set_hex (to, item);
  else
    setf (to, "value", "%0*" G_GINT64_FORMAT, (int) item->size * 2, number);
}

static void
set_number (json_t *to, const CfZvtItem *item)
{
  gint64 number = 0;

  for (gsize i = 0; i < item->size && i < 4; i++)
    number = number << 8 | item->value[i];
  if (item->size == 0 || item->size > 4)
    set_hex (to, item);
  else
    json_object_set_new (to, "value", json_integer (number));
}

static void
set_message (json_t *to, const CfZvtItem *item)
{
  const CfZvtMessage *message = item->size == 2 ? cf_zvt_message (item->value[0] << 8 | item->value[1]) : NULL;

  set_hex (to, item);
  set (to, "text", message ? message->name : NULL);
}

static void
set_value (json_t *to, const CfZvtItem *item, int digits)
{
  switch (item->kind) {
    case CF_ZVT_CONTAINER: break;
    case CF_ZVT_CARD: set_card (to, item); break;
    case CF_ZVT_SECRET: setf (to, "text", "%" G_GSIZE_FORMAT " bytes, not shown", item->size); break;
    case CF_ZVT_PASSWORD:
    case CF_ZVT_DIGITS: set_digits (to, item); break;
    case CF_ZVT_MINUTES: set_digits (to, item); break;
    case CF_ZVT_BINARY: set_number (to, item); break;
    case CF_ZVT_AMOUNT: set_amount (to, item, digits); break;
    case CF_ZVT_CURRENCY: set_currency (to, item); break;
    case CF_ZVT_TEXT: set_text (to, item); break;
    case CF_ZVT_TOTALS: set_totals (to, item); break;
    case CF_ZVT_MESSAGE: set_message (to, item); break;
    case CF_ZVT_MMDD:
    case CF_ZVT_YYMMDD:
    case CF_ZVT_YYYYMMDD:
    case CF_ZVT_HHMMSS:
    case CF_ZVT_YYMM: set_date (to, item); break;
    default:
      set_hex (to, item);
      if (item->size == 1)
        set (to, "text", code_text (item));
  }
}

json_t *
cf_zvt_item_json (const CfZvtItem *item, int digits)
{
  json_t *json = json_pack ("{s:I}", "offset", (json_int_t) item->offset);

  if (item->source == CF_ZVT_BMP)
    setf (json, "bmp", "%02X", item->id);
  else if (item->source == CF_ZVT_TAG && item->kind != CF_ZVT_UNREAD)
    setf (json, "tag", item->id > 0xFFFFFF ? "%08X" : item->id > 0xFFFF ? "%06X" : item->id > 0xFF ? "%04X" : "%02X", item->id);
  set (json, "name", item->name);
  set_value (json, item, digits);
  return json;
}
