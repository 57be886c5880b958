/* zvt-answer.c: see zvt-answer.h. */
#include "zvt-answer.h"
#include <string.h>
#include "zvt-text.h"

const char *const cf_zvt_group_names[CF_ZVT_N_GROUPS] = { "girocard", "JCB", "Mastercard", "American Express", "Visa", "Diners", "others" };

typedef struct {
  CfZvtAnswer *answer;
  guint8       charset;
  guint32      parents[CF_ZVT_DEPTH_MAX + 2];      /* tag of the container around each depth */
  guint8       attribute;                          /* of the lines that follow in a text block */
  GString     *display;
  char        *error_text;
} Reading;

gboolean
cf_zvt_totals_read (const guint8 *data, gsize n, CfZvtTotals *ret)
{
  CfZvtTotals totals;
  gint64 first, last, total;

  if (n != CF_ZVT_TOTALS_SIZE || !cf_zvt_bcd (data, 2, &first) || !cf_zvt_bcd (data + 2, 2, &last))
    return FALSE;
  totals.first_receipt = first;
  totals.last_receipt = last;
  for (int k = 0; k < CF_ZVT_N_GROUPS; k++) {
    if (!cf_zvt_bcd (data + 5 + 7 * k, 6, &total))
      return FALSE;
    totals.groups[k].count = data[4 + 7 * k];
    totals.groups[k].total_minor = total;
  }
  *ret = totals;
  return TRUE;
}

void
cf_zvt_last_four (const guint8 *data, gsize n, char ret[5])
{
  char last[5] = "";
  gsize digits = 0;

  for (gsize i = 0; i < 2 * n; i++) {
    guint8 nibble = i % 2 ? data[i / 2] & 15 : data[i / 2] >> 4;
    if (nibble == 0xD || nibble == 0xF)
      break;
    memmove (last, last + 1, 3);
    last[3] = nibble < 10 ? '0' + nibble : '*';
    digits++;
  }
  g_strlcpy (ret, digits >= 8 && !strchr (last, '*') ? last : "", 5);
}

static gint64
number (const CfZvtItem *item)
{
  gint64 value = 0;

  if (item->kind == CF_ZVT_DIGITS || item->kind == CF_ZVT_AMOUNT || item->kind == CF_ZVT_CURRENCY || item->kind == CF_ZVT_MINUTES
      || (item->kind >= CF_ZVT_MMDD && item->kind <= CF_ZVT_YYMM))
    return cf_zvt_bcd (item->value, item->size, &value) && value <= (item->kind == CF_ZVT_AMOUNT ? G_MAXINT64 : G_MAXINT) ? value : -1;
  if (item->size == 0 || item->size > 3)
    return -1;
  for (gsize i = 0; i < item->size; i++)
    value = value << 8 | item->value[i];
  return value;
}

static char *
text (const Reading *reading, const CfZvtItem *item)
{
  return cf_zvt_text (item->value, item->size, reading->charset);
}

static void
set_text (char **field, char *value)
{
  g_free (*field);
  *field = value;
}

static void
add_line (CfZvtAnswer *answer, guint8 attribute, char *line)
{
  CfZvtLine added = { attribute, line };

  if (!answer->lines)
    answer->lines = g_array_new (FALSE, FALSE, sizeof (CfZvtLine));
  g_array_append_val (answer->lines, added);
}

/* FF: as many empty lines as the next byte says; else a line of its own. */
static void
read_print_line (Reading *reading, const CfZvtItem *item)
{
  if (item->kind == CF_ZVT_BITS) {
    reading->attribute = item->value[0];
    if (item->value[0] != 0xFF)
      add_line (reading->answer, item->value[0], g_strdup (""));
  } else if ((item->kind == CF_ZVT_TEXT || item->kind == CF_ZVT_BINARY) && reading->attribute == 0xFF) {
    for (int n = MIN (item->value[0], 20); n > 0; n--)
      add_line (reading->answer, 0, g_strdup (""));
  } else if (item->kind == CF_ZVT_TEXT) {
    CfZvtLine *line = &g_array_index (reading->answer->lines, CfZvtLine, reading->answer->lines->len - 1);
    set_text (&line->text, text (reading, item));
    g_strdelimit (line->text, "\n", ' ');
  }
}

/* Within tag 25: 09 says how the lines after it look; with the end bit it ends the receipt. */
static void
read_block (Reading *reading, const CfZvtItem *item)
{
  if (item->id == 0x09 && item->size) {
    reading->attribute = item->value[0];
    if (item->value[0] & CF_ZVT_LINE_ENDS && item->value[0] != CF_ZVT_LINE_ENDS && item->value[0] != 0xFF)
      add_line (reading->answer, item->value[0], g_strdup (""));
  } else if (item->id == 0x07) {
    char *line = text (reading, item);
    g_strdelimit (line, "\n", ' ');
    add_line (reading->answer, reading->attribute & ~CF_ZVT_LINE_ENDS, line);
  }
}

static void
read_display (Reading *reading, const CfZvtItem *item)
{
  g_autofree char *line = text (reading, item);

  g_string_append_printf (reading->display, "%s%s", reading->display->len ? "\n" : "", line);
}

static void
read_tag (Reading *reading, const CfZvtItem *item)
{
  CfZvtAnswer *a = reading->answer;
  guint32 parent = item->depth > 1 && item->depth <= CF_ZVT_DEPTH_MAX ? reading->parents[item->depth - 1] : 0;

  if (item->kind == CF_ZVT_CONTAINER && item->depth <= CF_ZVT_DEPTH_MAX)
    reading->parents[item->depth] = item->id;
  if (parent == 0x25)
    read_block (reading, item);
  else if (parent == 0x34 && item->id == 0x1F0E)
    a->terminal_date = number (item);
  else if (parent == 0x34 && item->id == 0x1F0F)
    a->terminal_clock = number (item);
  switch (item->id) {
    case 0x07:
      if (parent == 0x24)
        read_display (reading, item);
      break;
    case 0x14: a->charset = number (item); break;
    case 0x43: set_text (&a->application, cf_zvt_hex (item->value, MIN (item->size, 16))); break;
    case 0x1F07: a->receipt_kind = number (item); break;
    case 0x1F10: a->cvm = number (item); break;
    case 0x1F11: a->is_online = number (item); break;
    case 0x1F12: a->entry = number (item); break;
    case 0x1F17: set_text (&reading->error_text, text (reading, item)); break;
    case 0x1F25: a->cashback_minor = number (item); break;
    case 0x1F2B: a->trace = a->trace > 0 ? a->trace : (int) number (item); break;
    case 0x1F36: a->tip_minor = number (item); break;
    case 0x1F44: a->terminal_id = number (item); break;
    case 0x1F73: a->message_id = number (item); break;
    case 0x1F1F:
      a->n_synchronisation = item->size <= sizeof a->synchronisation ? item->size : 0;
      memcpy (a->synchronisation, item->value, a->n_synchronisation);
      break;
    default: break;
  }
}

static void
read_bmp (Reading *reading, const CfZvtItem *item)
{
  CfZvtAnswer *a = reading->answer;

  switch (item->id) {
    case 0x04: a->amount_minor = number (item); break;
    case 0x0B: a->trace = number (item) > 0 ? (int) number (item) : a->trace; break;
    case 0x0C: a->clock = number (item); break;
    case 0x0D: a->month_day = number (item); break;
    case 0x19: *(a->command == 0x060F ? &a->registration_status : &a->payment_type) = item->value[0]; break;
    case 0x22: cf_zvt_last_four (item->value, item->size, a->last_four); break;
    case 0x27: a->result = item->value[0]; break;
    case 0x29: a->terminal_id = number (item); break;
    case 0x2A: set_text (&a->contract, text (reading, item)); break;
    case 0x37: a->original_trace = number (item); break;
    case 0x3B: set_text (&a->authorisation, text (reading, item)); break;
    case 0x3C: set_text (&a->text, text (reading, item)); break;
    case 0x49: a->currency = number (item); break;
    case 0x60: a->has_totals = cf_zvt_totals_read (item->value, item->size, &a->totals); break;
    case 0x87: a->receipt = number (item); break;
    case 0x88: a->turnover = number (item); break;
    case 0x8A: a->card_type = item->value[0]; break;
    case 0x8B: set_text (&a->card_name, text (reading, item)); break;
    case 0xA0: a->host_code = item->value[0]; break;
    default: break;
  }
}

static void
read_position (Reading *reading, const CfZvtItem *item)
{
  CfZvtAnswer *a = reading->answer;

  if (a->command == 0x06D1)
    read_print_line (reading, item);
  else if (item->kind == CF_ZVT_RESULT)
    a->result = item->value[0];
  else if (item->kind == CF_ZVT_INTERMEDIATE)
    a->status = item->value[0];
  else if (item->kind == CF_ZVT_MINUTES)
    a->minutes = number (item);
  else if (item->kind == CF_ZVT_TERMINAL_STATE)
    a->state = item->value[0];
  else if (item->kind == CF_ZVT_CURRENCY)
    a->currency = number (item);
  else if (item->kind == CF_ZVT_TEXT)
    set_text (&a->software, text (reading, item));
}

static void
visit (const CfZvtItem *item, gpointer data)
{
  if (item->source == CF_ZVT_TAG)
    read_tag (data, item);
  else if (item->source == CF_ZVT_BMP)
    read_bmp (data, item);
  else
    read_position (data, item);
}

void
cf_zvt_answer_clear (CfZvtAnswer *answer)
{
  char **texts[] = { &answer->card_name, &answer->authorisation, &answer->contract, &answer->application, &answer->text, &answer->software };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_clear_pointer (texts[i], g_free);
  for (guint i = 0; answer->lines && i < answer->lines->len; i++)
    g_free (g_array_index (answer->lines, CfZvtLine, i).text);
  g_clear_pointer (&answer->lines, g_array_unref);
}

typedef struct { Reading *reading; GError *error; } Checking;

static void
visit_and_check (const CfZvtItem *item, gpointer data)
{
  Checking *checking = data;
  gint64 value;
  gboolean is_number = item->kind == CF_ZVT_AMOUNT || (item->kind >= CF_ZVT_MMDD && item->kind <= CF_ZVT_HHMMSS);

  visit (item, checking->reading);
  if (is_number && !checking->error && !cf_zvt_bcd (item->value, item->size, &value))
    cf_zvt_bytes_fail (item->offset, item->name, &checking->error, "is no number");
  if (item->kind == CF_ZVT_TOTALS && !checking->error && !checking->reading->answer->has_totals)
    cf_zvt_bytes_fail (item->offset, item->name, &checking->error, "are not the 53 bytes of seven groups");
}

gboolean
cf_zvt_answer_read (const CfZvtApdu *message, guint16 asked, guint8 charset, CfZvtAnswer *ret, GError **error)
{
  Reading reading = { .answer = ret, .charset = charset, .display = g_string_new (NULL) };
  Checking checking = { .reading = &reading };
  gboolean whole;

  *ret = (CfZvtAnswer) { .command = message->command, .result = -1, .amount_minor = -1, .tip_minor = -1, .cashback_minor = -1, .currency = -1, .receipt = -1, .trace = -1,
                         .original_trace = -1, .turnover = -1, .terminal_id = -1, .month_day = -1, .clock = -1, .card_type = -1, .payment_type = -1, .host_code = -1, .cvm = -1,
                         .entry = -1, .is_online = -1, .status = -1, .minutes = -1, .registration_status = -1, .state = -1, .charset = -1, .terminal_date = -1,
                         .terminal_clock = -1, .message_id = -1, .receipt_kind = -1 };
  if (message->command >> 8 == 0x84)
    ret->result = message->command & 0xFF;
  whole = cf_zvt_walk (message, asked, visit_and_check, &checking, error);
  if (whole && checking.error) {
    g_propagate_error (error, g_steal_pointer (&checking.error));
    whole = FALSE;
  }
  g_clear_error (&checking.error);
  if (!ret->text && reading.display->len)
    ret->text = g_strdup (reading.display->str);
  if (!ret->text)
    ret->text = g_steal_pointer (&reading.error_text);
  g_string_free (reading.display, TRUE);
  g_free (reading.error_text);
  ret->is_whole = whole;
  return whole;
}
