/* record-text.c: see record-text.h. Loops over a record's description; nothing here knows any one kind. What is written reads back to the same record, secrets aside. */
#include "record-text.h"
#include "record-access.h"
#include "base/csv.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/id.h"
#include "base/money.h"
#include <string.h>

#define TEXT_SIZE 64

static const char *
instant_text (char *buf, CfInstant instant)
{
  CfInstant seconds = instant / G_USEC_PER_SEC, rest = instant % G_USEC_PER_SEC;
  if (rest < 0) {
    rest += G_USEC_PER_SEC;
    seconds--;
  }
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_utc (seconds);
  if (at)
    g_snprintf (buf, TEXT_SIZE, "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", g_date_time_get_year (at), g_date_time_get_month (at), g_date_time_get_day_of_month (at), g_date_time_get_hour (at),
                g_date_time_get_minute (at), g_date_time_get_second (at), (int) rest);
  else
    g_snprintf (buf, TEXT_SIZE, "%" G_GINT64_FORMAT, instant);          /* before the year 1 or after 9999: what a peer sent is kept as it is */
  return buf;
}

static gboolean
instant_read (const char *text, CfInstant *ret)
{
  const char *dot = strchr (text, '.');
  char *end;
  g_autoptr (GDateTime) at = g_date_time_new_from_iso8601 (text, NULL);
  gint64 micro = dot ? g_ascii_strtoll (dot + 1, &end, 10) : -1;
  if (!at || !dot || end - dot != 7 || strcmp (end, "Z") != 0)
    return FALSE;
  *ret = g_date_time_to_unix (at) * G_USEC_PER_SEC + micro;
  return TRUE;
}

/* The text of a number that is written as text: into @buf, or static. */
static const char *
value_text (const CfField *field, gint64 value, char buf[TEXT_SIZE])
{
  const CfCurrency *currency;
  switch ((CfKind) field->kind) {
    case CF_KIND_DECIMAL: return cf_decimal_format (buf, TEXT_SIZE, value, 0, '.');
    case CF_KIND_DATE: return cf_date_iso (buf, TEXT_SIZE, value);
    case CF_KIND_INSTANT: return instant_text (buf, value);
    case CF_KIND_ID: return cf_id_text (value, buf);
    case CF_KIND_ENUM:
      for (const CfEnumName *n = field->names; n->name; n++)
        if (n->value == value)
          return n->name;
      break;
    case CF_KIND_CURRENCY:
      if ((currency = cf_currency_by_number (value)))
        return currency->code;
      break;
    default: break;
  }
  g_snprintf (buf, TEXT_SIZE, "%" G_GINT64_FORMAT, value);
  return buf;
}

static gboolean
is_plain_number (const CfField *field)
{
  return field->kind == CF_KIND_INT || field->kind == CF_KIND_MONEY;
}

static void
put_fields (const CfRecord *type, gconstpointer record, json_t *into)
{
  char buf[TEXT_SIZE];
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *field = &type->fields[i];
    if (field->flags & CF_SECRET)
      continue;
    if (field->kind == CF_KIND_TEXT) {
      const char *text = cf_field_str (field, record);
      if (*text)
        json_object_set_new (into, field->name, json_string (text));
      continue;
    }
    gint64 value = cf_field_get (field, record);
    if (value == 0 && field->kind != CF_KIND_MONEY && field->kind != CF_KIND_DECIMAL)
      continue;
    if (is_plain_number (field))
      json_object_set_new (into, field->name, json_integer (value));
    else if (field->kind == CF_KIND_FLAG && value == 1)
      json_object_set_new (into, field->name, json_true ());
    else
      json_object_set_new (into, field->name, json_string (value_text (field, value, buf)));
  }
}

json_t *
cf_record_json (const CfRecord *type, gconstpointer record)
{
  json_t *object = json_object ();
  char id[CF_ID_TEXT];
  json_object_set_new (object, "id", json_string (cf_id_text (((const CfRoot *) record)->id, id)));
  put_fields (type, record, object);
  for (guint i = 0; i < type->n_parts; i++) {
    const CfPart *part = &type->parts[i];
    guint n = cf_part_count (part, record);
    json_t *list = n ? json_array () : NULL;
    for (guint k = 0; k < n; k++) {
      json_t *item = json_object ();
      put_fields (part->type, cf_part_items (part, record) + k * part->type->size, item);
      json_array_append_new (list, item);
    }
    if (list)
      json_object_set_new (object, part->name, list);
  }
  return object;
}

/* --- and back --- */

static gboolean
wrong (const CfRecord *type, const char *key, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "a %s in JSON: “%s” does not hold what it should", type->name, key);
  return FALSE;
}

/* A value that stands as text. */
static gboolean
read_text_value (const CfField *field, const char *text, gint64 *ret)
{
  const CfCurrency *currency;
  char *end;
  int choice;
  switch ((CfKind) field->kind) {
    case CF_KIND_DECIMAL:
      *ret = G_MININT64;                                                /* what cannot be negated is never typed, but a record may hold it */
      return g_str_equal (text, "-9223372036854.775808") || cf_decimal_parse (text, '.', ret) == CF_OK;
    case CF_KIND_DATE: return cf_date_parse (text, ret) == CF_OK;
    case CF_KIND_INSTANT:
      if (instant_read (text, ret))
        return TRUE;
      break;
    case CF_KIND_ID: return cf_id_parse (text, ret);
    case CF_KIND_ENUM:
      if (cf_enum_value (field->names, text, &choice)) {
        *ret = choice;
        return TRUE;
      }
      break;
    case CF_KIND_CURRENCY:
      if ((currency = cf_currency_by_code (text))) {
        *ret = currency->number;
        return TRUE;
      }
      break;
    default: break;
  }
  *ret = g_ascii_strtoll (text, &end, 10);
  return end != text && *end == '\0';
}

static gboolean
read_field (const CfRecord *type, const CfField *field, const json_t *value, gpointer record, GError **error)
{
  gint64 number = 0;
  if (field->kind == CF_KIND_TEXT) {
    if (!json_is_string (value) || strlen (json_string_value (value)) != json_string_length (value))
      return wrong (type, field->name, error);
    g_free (*cf_field_text (field, record));
    *cf_field_text (field, record) = g_strdup (json_string_value (value));
    return TRUE;
  }
  gboolean ok = is_plain_number (field)                 ? json_is_integer (value)
                : field->kind == CF_KIND_FLAG && json_is_boolean (value) ? TRUE
                                                        : json_is_string (value);
  if (!ok)
    return wrong (type, field->name, error);
  if (json_is_string (value))
    ok = read_text_value (field, json_string_value (value), &number);
  else
    number = json_is_boolean (value) ? json_is_true (value) : json_integer_value (value);
  if (!ok || (field->size == 4 && (number < G_MININT32 || number > G_MAXINT32)))
    return wrong (type, field->name, error);
  cf_field_set (field, record, number);
  return TRUE;
}

static const CfField *
find_field (const CfRecord *type, const char *name)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (g_str_equal (type->fields[i].name, name) && !(type->fields[i].flags & CF_SECRET))
      return &type->fields[i];
  return NULL;
}

static const CfPart *
find_part (const CfRecord *type, const char *name)
{
  for (guint i = 0; i < type->n_parts; i++)
    if (g_str_equal (type->parts[i].name, name))
      return &type->parts[i];
  return NULL;
}

static gboolean
read_object (const CfRecord *type, const json_t *object, gpointer record, GError **error)
{
  const char *key;
  json_t *value;
  if (!json_is_object (object))
    return wrong (type, type->name, error);
  json_object_foreach ((json_t *) object, key, value) {
    const CfField *field = find_field (type, key);
    const CfPart *part = find_part (type, key);
    if (type->nature != CF_PART && g_str_equal (key, "id"))
      continue;
    if (field && !read_field (type, field, value, record, error))
      return FALSE;
    if (!field && (!part || !json_is_array (value)))
      return wrong (type, key, error);
    for (size_t i = 0; part && i < json_array_size (value); i++)
      if (!read_object (part->type, json_array_get (value, i), cf_part_add (part, record), error))
        return FALSE;
  }
  return TRUE;
}

gboolean
cf_record_from_json (const CfRecord *type, const json_t *json, gpointer ret, GError **error)
{
  const char *id = json_string_value (json_object_get (json, "id"));
  memset (ret, 0, type->size);
  if (!id || !cf_id_parse (id, &((CfRoot *) ret)->id))
    return wrong (type, "id", error);
  if (read_object (type, json, ret, error))
    return TRUE;
  cf_record_clear (type, ret);
  return FALSE;
}

/* --- CSV --- */

void
cf_field_text_value (const CfField *field, gconstpointer record, GString *out)
{
  char buf[TEXT_SIZE];
  if (field->kind == CF_KIND_TEXT) {
    g_string_append (out, cf_field_str (field, record));
    return;
  }
  gint64 value = cf_field_get (field, record);
  if (value || field->kind == CF_KIND_MONEY || field->kind == CF_KIND_DECIMAL || field->kind == CF_KIND_FLAG || field->kind == CF_KIND_INT)
    g_string_append (out, value_text (field, value, buf));
}

static void
put_row (GPtrArray *cells, GString *out)
{
  cf_csv_append (out, ',', (const char *const *) cells->pdata, cells->len);
  g_ptr_array_set_size (cells, 0);
}

static void
add_heads (const CfRecord *type, GPtrArray *cells)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (!(type->fields[i].flags & CF_SECRET))
      g_ptr_array_add (cells, g_strdup (type->fields[i].name));
}

static void
add_cells (const CfRecord *type, gconstpointer record, GPtrArray *cells)
{
  for (guint i = 0; i < type->n_fields; i++) {
    if (type->fields[i].flags & CF_SECRET)
      continue;
    GString *cell = g_string_new (NULL);
    cf_field_text_value (&type->fields[i], record, cell);
    g_ptr_array_add (cells, g_string_free (cell, FALSE));
  }
}

static char *
id_text (gconstpointer record)
{
  char id[CF_ID_TEXT];
  return g_strdup (cf_id_text (((const CfRoot *) record)->id, id));
}

void
cf_record_csv_head (const CfRecord *type, GString *out)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (cells, g_strdup ("id"));
  add_heads (type, cells);
  put_row (cells, out);
}

void
cf_record_csv_row (const CfRecord *type, gconstpointer record, GString *out)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (cells, id_text (record));
  add_cells (type, record, cells);
  put_row (cells, out);
}

void
cf_part_csv_head (const CfRecord *root, const CfPart *part, GString *out)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (cells, g_strconcat (root->name, "_id", NULL));
  g_ptr_array_add (cells, g_strdup ("line"));
  add_heads (part->type, cells);
  put_row (cells, out);
}

void
cf_part_csv_rows (const CfPart *part, gconstpointer record, GString *out)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < cf_part_count (part, record); i++) {
    g_ptr_array_add (cells, id_text (record));
    g_ptr_array_add (cells, g_strdup_printf ("%u", i + 1));
    add_cells (part->type, cf_part_items (part, record) + i * part->type->size, cells);
    put_row (cells, out);
  }
}
