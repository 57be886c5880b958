/* draft-file.c: reads a draft from JSON. A number with decimals would pass through floating point: it must be written as text. */
#include "draft-file.h"
#include "base/date.h"
#include "line.h"
#include <string.h>

typedef struct { CfTool *tool; const char *path; CfDraft *draft; } Reader;

static gboolean
bad (Reader *r, const char *key, const char *what)
{
  cf_tool_fail (r->tool, CF_EXIT_INPUT, "invalid", key, "%s, \"%s\": %s.", r->path, key, what);
  return FALSE;
}

/* A text, or a whole number as text; NULL and a problem for others. Caller frees. */
static char *
text_of (Reader *r, const char *key, const json_t *value)
{
  if (json_is_string (value))
    return g_strdup (json_string_value (value));
  if (json_is_integer (value))
    return g_strdup_printf ("%" JSON_INTEGER_FORMAT, json_integer_value (value));
  bad (r, key, json_is_real (value) ? "write numbers with decimals as text, such as \"1.25\"" : "this should be a text");
  return NULL;
}

static gboolean
read_line (Reader *r, guint number, json_t *from)
{
  static const char *const keys[] = { "what", "quantity", "price", "discount", "tax" };
  g_autofree char *where = g_strdup_printf ("%s, line %u of \"lines\"", r->path, number);
  char *values[G_N_ELEMENTS (keys)] = { NULL };
  CfDraftLine line;
  const char *key;
  json_t *value;
  gboolean good = json_is_object (from) || bad (r, "lines", "each line should be an object");

  json_object_foreach (from, key, value) {
    guint k = 0;
    while (k < G_N_ELEMENTS (keys) && strcmp (keys[k], key) != 0)
      k++;
    if (!good || (k == G_N_ELEMENTS (keys) && !bad (r, key, "a line has what, quantity, price, discount, tax")) || !(values[k] = text_of (r, key, value)))
      good = FALSE;
    if (!good)
      break;
  }
  if (good) {
    CfLineParts parts = { values[0], values[1], values[2], values[3], values[4] };
    good = cf_line_make (r->tool, r->draft, where, &parts, &line);
    if (good)
      cf_draft_add (r->draft, &line);
  }
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_free (values[i]);
  return good;
}

static gboolean
read_member (Reader *r, const char *key, json_t *value)
{
  const struct { const char *key; char **into; } texts[] = { { "po", &r->draft->po }, { "reference", &r->draft->reference }, { "note", &r->draft->note } };
  g_autofree char *text = strcmp (key, "lines") == 0 ? NULL : text_of (r, key, value);
  CfOutcome outcome;

  if (strcmp (key, "lines") == 0)
    return json_is_array (value) || bad (r, key, "this should be a list");
  if (!text)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (strcmp (texts[i].key, key) == 0) {
      g_free (*texts[i].into);
      return *texts[i].into = g_steal_pointer (&text), TRUE;
    }
  if (strcmp (key, "customer") == 0)
    return (r->draft->customer_id = cf_find_customer (r->tool, text)) != 0;
  if (strcmp (key, "location") == 0)
    return (r->draft->location_id = cf_find_record (r->tool, &CF_LOCATION, r->draft->customer_id, text)) != 0;
  if (strcmp (key, "terms") == 0)
    return (r->draft->terms_id = cf_find_record (r->tool, &CF_TERMS, 0, text)) != 0;
  outcome = cf_date_parse (text, &r->draft->date);
  return outcome == CF_OK || bad (r, key, "write the date as 2026-11-22");
}

gboolean
cf_draft_file (CfTool *tool, const char *path, CfDraft *draft)
{
  static const char *const keys[] = {
    "customer", "location", "date", "terms", "po", "reference", "note", "lines"
  }; /* in this order: places and prices hang on the customer */
  g_autofree char *text = cf_tool_text (tool, path);
  Reader r = { tool, strcmp (path, "-") == 0 ? "standard input" : path, draft };
  json_error_t error;
  json_t *json, *value, *line;
  const char *key;
  size_t at;

  if (!text)
    return FALSE;
  json = json_loads (text, JSON_REJECT_DUPLICATES, &error);
  if (!json)
    cf_tool_fail (tool, CF_EXIT_INPUT, "invalid", NULL, "%s, line %d: %s.", r.path, error.line, error.text);
  else if (!json_is_object (json))
    bad (&r, "", "a draft is an object");
  json_object_foreach (json, key, value) {
    guint k = 0;
    while (k < G_N_ELEMENTS (keys) && strcmp (keys[k], key) != 0)
      k++;
    if (k == G_N_ELEMENTS (keys))
      bad (&r, key, "a draft has customer, location, date, terms, po, reference, note, lines");
  }
  for (guint k = 0; k < G_N_ELEMENTS (keys) && !tool->exit; k++)
    if ((value = json_object_get (json, keys[k])) != NULL)
      read_member (&r, keys[k], value);
  json_array_foreach (tool->exit ? NULL : json_object_get (json, "lines"), at, line)
    if (!read_line (&r, (guint) at + 1, line))
      break;
  json_decref (json);
  return !tool->exit;
}

void
cf_draft_add (CfDraft *draft, const CfDraftLine *line)
{
  draft->lines = g_renew (CfDraftLine, draft->lines, draft->n_lines + 1);
  draft->lines[draft->n_lines++] = *line;
}
