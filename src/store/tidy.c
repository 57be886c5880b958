/* tidy.c: see tidy.h. A field is known by its name: the same name means the same thing in every record. */
#include "tidy.h"
#include "base/text.h"
#include "record-access.h"
#include <string.h>

#define LENGTH_USUAL 200

/* What is not usual: longest length in characters, and whether it may have several lines. Length 0: machine-made, or read by rules of its own (settings: bank
 * details are long numbers): left alone. */
static const struct { const char *name; guint length_max; gboolean lines; } rules[] = {
  { "address", 400, TRUE }, { "ship_address", 400, TRUE }, { "note", 4000, TRUE }, { "remark", 4000, TRUE }, { "text", 8000, TRUE }, { "said", 500, FALSE }, { "once", 200, FALSE }, { "recipient", 254, FALSE }, { "subject", 250, FALSE }, { "description", 2000, TRUE }, { "reason", 500, TRUE }, { "hold_reason", 500, TRUE },
  { "receipt", 20000, TRUE }, { "evidence", 4000, TRUE }, { "message", 500, TRUE }, { "options", 2000, TRUE },
  { "email", 254, FALSE }, { "number", 60, FALSE }, { "code", 60, FALSE }, { "unit", 30, FALSE }, { "prefix", 20, FALSE }, { "country", 60, FALSE }, { "language", 35, FALSE },
  { "postcode", 30, FALSE }, { "phone", 60, FALSE }, { "tax_id", 60, FALSE }, { "value", 0, FALSE },
  { "pin_hash", 0, FALSE }, { "link_key", 0, FALSE }, { "scan_hash", 0, FALSE }, { "sha256", 0, FALSE }, { "link", 500, FALSE }, { "seen", 0, FALSE }, { "draft_version", 0, FALSE }, { "program", 0, FALSE },
};

static char *
trimmed (const char *text)
{
  const char *end = text + strlen (text);
  while (*text && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  while (end > text) {
    const char *last = g_utf8_prev_char (end);
    if (!g_unichar_isspace (g_utf8_get_char (last)))
      break;
    end = last;
  }
  return g_strndup (text, end - text);
}

/* "\r\n" and "\r" to "\n"; where only one line may be, line ends and tabs to spaces. */
static void
join_lines (char *text, gboolean lines)
{
  char *out = text;
  for (const char *p = text; *p; p++) {
    if (*p == '\r' && p[1] == '\n')
      continue;
    char c = *p == '\r' ? '\n' : *p;
    *out++ = !lines && (c == '\n' || c == '\t') ? ' ' : c;
  }
  *out = '\0';
}

/* "+49 1512 3456789": E.164 has at most 15 digits, and nobody writes a card number with a plus. */
static gboolean
is_phone (const char *text)
{
  guint digits = 0;
  if (*text != '+')
    return FALSE;
  for (const char *p = text + 1; *p; p++) {
    digits += g_ascii_isdigit (*p) != 0;
    if (!g_ascii_isdigit (*p) && !strchr (" ()-./", *p))
      return FALSE;
  }
  return digits <= 15;
}

/* GTIN-13 and -14: weights 1 and 3 from the right. One card number in ten would pass, of the few that have so few digits. */
static gboolean
is_article_number (const char *text)
{
  gsize n = strlen (text);
  guint sum = 0;
  if ((n != 13 && n != 14) || strspn (text, "0123456789") != n)
    return FALSE;
  for (gsize i = 0; i < n; i++)
    sum += (guint) (text[n - 1 - i] - '0') * (i % 2 ? 3 : 1);
  return sum % 10 == 0;
}

#define PLAIN_DIGITS_MAX 11                                               /* card numbers have more */
#define PLAIN_LENGTH_MAX 20                                               /* no rule allows less */

/* Most texts are printable ASCII with no space at either end and too few digits for a card number: of those nothing but the length is to be looked at. */
static gboolean
is_plain (const char *text, gsize *ret_length)
{
  guint digits = 0;
  const char *p = text;
  for (; *p >= ' ' && *p < 0x7f; p++)
    digits += *p >= '0' && *p <= '9';
  *ret_length = p - text;
  return *p == '\0' && digits <= PLAIN_DIGITS_MAX && *text != ' ' && (p == text || p[-1] != ' ');
}

/* Lines join before the check of control characters: a carriage return is one, and files are full of them. */
CfOutcome
cf_text_tidy (const char *name, char **text, CfRefusal *refusal)
{
  guint length_max = LENGTH_USUAL;
  gboolean lines = FALSE;
  gsize length;
  if (!*text)
    return CF_OK;
  gboolean plain = is_plain (*text, &length);
  if (plain && length <= PLAIN_LENGTH_MAX)
    return CF_OK;
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (strcmp (rules[i].name, name) == 0) {
      length_max = rules[i].length_max;
      lines = rules[i].lines;
    }
  if (length_max == 0)
    return CF_OK;
  if (plain)
    return length > length_max ? cf_refuse (refusal, CF_TOO_LONG, name, NULL) : CF_OK;
  if (!g_utf8_validate (*text, -1, NULL))
    return cf_refuse (refusal, CF_NOT_TEXT, name, NULL);
  join_lines (*text, lines);
  if (!cf_text_valid (*text))
    return cf_refuse (refusal, CF_NOT_TEXT, name, NULL);
  char *tidy = trimmed (*text);
  g_free (*text);
  *text = tidy;
  if (g_utf8_strlen (tidy, -1) > length_max)
    return cf_refuse (refusal, CF_TOO_LONG, name, NULL);
  if ((strcmp (name, "phone") == 0 && is_phone (tidy)) || (strcmp (name, "code") == 0 && is_article_number (tidy)))
    return CF_OK;
  char *masked = cf_mask_card_numbers (tidy);
  if (masked) {
    g_free (*text);
    *text = masked;
  }
  return CF_OK;
}

CfOutcome
cf_record_tidy (const CfRecord *type, gpointer record, CfRefusal *refusal)
{
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *field = &type->fields[i];
    CfOutcome outcome = field->kind == CF_KIND_TEXT ? cf_text_tidy (field->name, cf_field_text (field, record), refusal) : CF_OK;
    if (outcome)
      return outcome;
  }
  for (guint i = 0; i < type->n_parts; i++) {
    const CfPart *part = &type->parts[i];
    for (guint k = 0; k < cf_part_count (part, record); k++) {
      CfOutcome outcome = cf_record_tidy (part->type, cf_part_items (part, record) + k * part->type->size, refusal);
      if (outcome)
        return outcome;
    }
  }
  return CF_OK;
}
