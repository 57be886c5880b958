/* import-cells.c: values from cells, and what becomes of rows. A value that can be read in two ways is refused; the first such one leaves a hint with the option that decides. */
#include "import-private.h"
#include "base/csv.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/text.h"
#include <stdarg.h>
#include <string.h>

static void
hint (CfImport *im, gboolean *said, char *sentence)
{
  if (*said)
    g_free (sentence);
  else
    g_ptr_array_add (im->ret->hints, cf_import_sentence (sentence));
  *said = TRUE;
}

char *
cf_import_sentence (char *text)
{
  GString *out = g_string_new (NULL);
  const char *end, *p = text;
  for (; *p; p = end + (*end ? 1 : 0)) {
    g_utf8_validate (p, -1, &end);
    for (const char *c = p; c < end; c = g_utf8_next_char (c)) {
      gunichar u = g_utf8_get_char (c);
      g_string_append_unichar (out, g_unichar_iscntrl (u) || u == 0x2028 || u == 0x2029 ? ' ' : u);
    }
  }
  g_free (text);
  return g_string_free (out, FALSE);
}

void
cf_import_refuse (CfImport *im, CfImportRow *row, guint field, CfOutcome code, const char *format, ...)
{
  if (row->state == CF_ROW_REFUSED)
    return;
  const char *name = field < im->n_fields ? im->fields[field].name : "", *cell = field < im->n_fields ? row->cells[field] : "";
  CfImportRefused refused = { .line = row->line, .field = name, .code = code };
  row->state = CF_ROW_REFUSED;
  row->code = code;
  if (format) {
    va_list args;
    va_start (args, format);
    refused.why = cf_import_sentence (g_strdup_vprintf (format, args));
    va_end (args);
  } else {
    g_auto (CfRefusal) refusal = { 0 };
    cf_refuse (&refusal, code, name, *cell ? cell : NULL);
    refused.why = cf_refusal_sentence (&refusal);
  }
  g_array_append_val (im->ret->refused, refused);
  if (code == CF_TWO_READINGS && field < im->n_fields && g_str_equal (name, "date"))
    hint (im, &im->hinted_date,
          g_strdup_printf ("Dates in the column “%s” can be read in two ways: say how they are written with --date-format, such as %%m/%%d/%%Y or %%d/%%m/%%Y.",
                                                 im->heads[field] ? im->heads[field] : name));
  else if (code == CF_TWO_READINGS && im->ask->decimal == 0)
    hint (im, &im->hinted_decimal,
          g_strdup_printf ("Numbers in the column “%s” can be read in two ways: say which decimal mark they have with --decimal . or --decimal ,",
                                                    field < im->n_fields && im->heads[field] ? im->heads[field] : name));
  else if (code == CF_UNKNOWN_REFERENCE && strstr (name, "customer") && !im->ask->create_customers)
    hint (im, &im->hinted_customer, g_strdup ("Customers that are not there are made with --create-customers."));
}

gboolean
cf_import_need (CfImport *im, CfImportRow *row, guint field)
{
  if (*row->cells[field])
    return TRUE;
  cf_import_refuse (im, row, field, CF_REQUIRED, NULL);
  return FALSE;
}

gboolean
cf_import_text_ok (CfImport *im, CfImportRow *row)
{
  for (guint i = 0; i < im->n_fields; i++)
    if (!cf_text_valid (row->cells[i])) {
      cf_import_refuse (im, row, i, CF_NOT_TEXT, NULL);
      return FALSE;
    }
  return TRUE;
}

static gboolean
is_empty (CfImport *im, CfImportRow *row, guint field, gboolean needed, gboolean *ret_ok)
{
  if (*row->cells[field])
    return FALSE;
  *ret_ok = !needed || cf_import_need (im, row, field);
  return TRUE;
}

static gboolean
whole_number (const char *text, gint64 *ret)
{
  char *end;
  const char *digits = text + (*text == '-' || *text == '+');
  if (!g_ascii_isdigit (*digits) || strspn (digits, "0123456789") != strlen (digits) || strlen (digits) > 18)
    return FALSE;
  *ret = g_ascii_strtoll (text, &end, 10);
  return TRUE;
}

gboolean
cf_import_money (CfImport *im, CfImportRow *row, guint field, gboolean needed, CfMoney *ret)
{
  gboolean ok;
  *ret = 0;
  if (is_empty (im, row, field, needed, &ok))
    return ok;
  CfOutcome outcome = im->minor[field] ? (whole_number (row->cells[field], ret) ? CF_OK : CF_NOT_A_NUMBER)
                                       : cf_money_parse (row->cells[field], im->shop->rules.currency, im->ask->decimal, ret);
  if (outcome != CF_OK)
    cf_import_refuse (im, row, field, outcome, NULL);
  return outcome == CF_OK;
}

gboolean
cf_import_decimal (CfImport *im, CfImportRow *row, guint field, gboolean needed, CfDecimal *ret)
{
  gboolean ok;
  const char *text = row->cells[field];
  g_autofree char *bare = NULL;
  *ret = 0;
  if (is_empty (im, row, field, needed, &ok))
    return ok;
  const char *symbol = im->shop->rules.currency->symbol, *code = im->shop->rules.currency->code;
  if (g_str_has_prefix (text, symbol))                                  /* prices come with the shop's sign */
    text += strlen (symbol);
  else if (g_str_has_prefix (text, code))
    text += strlen (code);
  else if (g_str_has_suffix (text, symbol) || g_str_has_suffix (text, code))
    text = bare = g_strndup (text, strlen (text) - strlen (g_str_has_suffix (text, symbol) ? symbol : code));
  CfOutcome outcome = strchr (text, '%') ? CF_NOT_A_NUMBER : cf_decimal_parse (text, im->ask->decimal, ret);
  if (outcome != CF_OK)
    cf_import_refuse (im, row, field, outcome, NULL);
  return outcome == CF_OK;
}

/* A rate lies between 0 and 100 %: of two readings of "8.875" one is none. */
static CfOutcome
one_reading (const char *percent, CfDecimal *ret)
{
  CfDecimal point, comma;
  gboolean has_point = cf_decimal_parse (percent, '.', &point) == CF_OK && point >= 0 && point <= CF_DECIMAL_ONE;
  gboolean has_comma = cf_decimal_parse (percent, ',', &comma) == CF_OK && comma >= 0 && comma <= CF_DECIMAL_ONE;
  if (has_point == has_comma)
    return CF_TWO_READINGS;
  *ret = has_point ? point : comma;
  return CF_OK;
}

gboolean
cf_import_rate (CfImport *im, CfImportRow *row, guint field, CfDecimal *ret)
{
  const char *text = row->cells[field];
  *ret = 0;
  if (!*text)
    return TRUE;
  g_autofree char *percent = strchr (text, '%') ? g_strdup (text) : g_strconcat (text, "%", NULL);
  CfOutcome outcome = cf_decimal_parse (percent, im->ask->decimal, ret);
  if (outcome == CF_TWO_READINGS)
    outcome = one_reading (percent, ret);
  if (outcome == CF_OK && (*ret < 0 || *ret > CF_DECIMAL_ONE))
    outcome = *ret < 0 ? CF_NEGATIVE : CF_TOO_LARGE;
  if (outcome != CF_OK)
    cf_import_refuse (im, row, field, outcome, NULL);
  return outcome == CF_OK;
}

gboolean
cf_import_date (CfImport *im, CfImportRow *row, guint field, gboolean needed, CfDate *ret)
{
  const char *text = row->cells[field], *format = im->ask->date_format;
  gboolean ok;
  *ret = 0;
  if (is_empty (im, row, field, needed, &ok))
    return ok;
  CfOutcome outcome = cf_date_parse_format (text, format, ret);
  const char *time = strpbrk (text, "T ");
  if (outcome == CF_NOT_A_DATE && format && time && time > text && !strchr (format, ' ')) {      /* a time of day that the format does not speak of */
    g_autofree char *day = g_strndup (text, time - text);
    outcome = cf_date_parse_format (day, format, ret);
  }
  if (outcome == CF_NOT_A_DATE && format)
    cf_import_refuse (im, row, field, outcome, "“%.40s” is no date that is written as “%.40s” says", text, format);
  else if (outcome != CF_OK)
    cf_import_refuse (im, row, field, outcome, NULL);
  return outcome == CF_OK;
}

void
cf_import_amount (CfImport *im, CfImportRow *row, CfMoney amount)
{
  if (row->has_amount || !cf_add (im->ret->file_minor, amount, &im->ret->file_minor))
    return;
  row->amount_minor = amount;
  row->has_amount = 1;
}

void
cf_import_state (CfImport *im, guint first, CfRowState state)
{
  for (guint i = first, more = 1; more; i = cf_import_row (im, i)->next, more = i) {
    CfImportRow *row = cf_import_row (im, i);
    if (row->state == CF_ROW_WAITING)
      row->state = state;
  }
}

gboolean
cf_import_any_refused (CfImport *im, guint first, gint64 *ret_line)
{
  for (guint i = first, more = 1; more; i = cf_import_row (im, i)->next, more = i)
    if (cf_import_row (im, i)->state == CF_ROW_REFUSED) {
      *ret_line = cf_import_row (im, i)->line;
      return TRUE;
    }
  return FALSE;
}

void
cf_import_refuse_rest (CfImport *im, guint first, guint field, gint64 because)
{
  for (guint i = first, more = 1; more; i = cf_import_row (im, i)->next, more = i) {
    CfImportRow *row = cf_import_row (im, i);
    if (row->state == CF_ROW_WAITING)
      cf_import_refuse (im, row, field, CF_WRONG_STATE, "line %" G_GINT64_FORMAT " of the same document was refused: a document is imported whole or not at all",
                        because);
  }
}

gboolean
cf_import_answer (CfImport *im, guint first, guint field, CfOutcome outcome, GError *failed)
{
  CfImportRow *row = cf_import_row (im, first);
  if (outcome == CF_FAILED) {
    im->error = failed;
    return FALSE;
  }
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    cf_import_state (im, first, outcome == CF_OK ? CF_ROW_IMPORTED : CF_ROW_ALREADY);
    return TRUE;
  }
  g_autofree char *why = cf_refusal_sentence (&im->who->refusal);
  for (guint i = 0; i < im->n_fields; i++)
    if (im->who->refusal.field && g_str_equal (im->fields[i].name, im->who->refusal.field))
      field = i;
  cf_import_refuse (im, row, field, outcome, "%s", why);
  cf_import_refuse_rest (im, first, field, row->line);
  return TRUE;
}

GArray *
cf_import_group (CfImport *im, guint field)
{
  GArray *firsts = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GHashTable) last = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < im->rows->len; i++) {
    const char *key = cf_import_row (im, i)->cells[field];
    gpointer before = *key ? g_hash_table_lookup (last, key) : NULL;
    if (before)
      cf_import_row (im, GPOINTER_TO_UINT (before) - 1)->next = i;
    else
      g_array_append_val (firsts, i);
    if (*key)
      g_hash_table_insert (last, (gpointer) key, GUINT_TO_POINTER (i + 1));
  }
  return firsts;
}

gboolean
cf_import_step (CfImport *im, guint64 done, guint64 total)
{
  if (!im->ask->progress || done % 200 || im->ask->progress (done, total, im->ask->user))
    return TRUE;
  g_set_error (&im->error, CF_ERROR, CF_ERROR_RETRY, "%s: the import was stopped; nothing was changed", im->name);
  return FALSE;
}
