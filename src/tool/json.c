/* json.c: values and records as JSON. */
#include "json.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/id.h"
#include "store/record-text.h"
#include <string.h>

json_t *
cf_json_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text ? text : "", -1);
  return json_string_nocheck (valid);
}

json_t *
cf_json_id (CfId id)
{
  char text[CF_ID_TEXT];
  return id ? json_string (cf_id_text (id, text)) : json_null ();
}

json_t *
cf_json_date (CfDate date)
{
  char text[16];
  return date ? json_string (cf_date_iso (text, sizeof text, date)) : json_null ();
}

json_t *
cf_json_decimal (CfDecimal value)
{
  char text[40];
  return json_string (cf_decimal_format (text, sizeof text, value, 0, '.'));
}

static json_t *
none (const CfField *field)
{
  switch ((CfKind) field->kind) {
  case CF_KIND_TEXT: return json_string ("");
  case CF_KIND_FLAG: return json_false ();
  case CF_KIND_INT: return json_integer (0);
  default: return json_null ();
  }
}

/* @from: one root or part as the store writes it; in the order of the description. */
static json_t *
whole (const CfRecord *type, json_t *from)
{
  json_t *into = json_object ();

  if (type->nature != CF_PART)
    json_object_set (into, "id", json_object_get (from, "id"));
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *field = &type->fields[i];
    json_t *value = json_object_get (from, field->name);
    g_autofree char *name = g_strdup (field->name);
    if (g_str_has_suffix (name, "_minor"))
      name[strlen (name) - strlen ("_minor")] = '\0';
    if (!(field->flags & CF_SECRET))
      json_object_set_new (into, name, value ? json_incref (value) : none (field));
  }
  for (guint i = 0; i < type->n_parts; i++) {
    json_t *list = json_array (), *row;
    size_t at;
    json_array_foreach (json_object_get (from, type->parts[i].name), at, row)
      json_array_append_new (list, whole (type->parts[i].type, row));
    json_object_set_new (into, type->parts[i].name, list);
  }
  return into;
}

json_t *
cf_json_record (const CfRecord *type, gconstpointer record)
{
  json_t *stored = cf_record_json (type, record);
  json_t *into = whole (type, stored);

  json_decref (stored);
  return into;
}
