/* record-sql.c: records to rows and back. The statements are generated from a record's table, once per connection. Insert and update are the only statements of the program that
 * write record tables; they are prepared as trusted, everything else is refused by the driver's guard. */
#include "record-access.h"
#include "record.h"
#include <string.h>

/* Keys of generated statements: addresses inside the record's description. */
#define KEY(type, n) ((gconstpointer) ((const char *) (type) + (n)))
enum { INSERT = 0, LOAD = 1, POS = 2, EACH = 3, CUT = 4, PLACE = 5, FORGET = 6, REMOVE = 7, UPDATE = 8 };

static void
append_fields (GString *sql, const CfRecord *type, const char *separator)
{
  for (guint i = 0; i < type->n_fields; i++)
    g_string_append_printf (sql, "%s%s", i ? ", " : separator, type->fields[i].name);
}

static CfStmt *
insert_stmt (CfDb *db, const CfRecord *type, const CfRecord *root, GError **error)
{
  CfStmt *stmt = cf_db_stmt_text (db, KEY (type, INSERT), NULL, TRUE, NULL);
  if (stmt)
    return stmt;
  g_autoptr (GString) sql = g_string_new (NULL);
  g_string_append_printf (sql, root ? "INSERT INTO %s(%s_id, line" : "INSERT INTO %s(id, pos", type->name, root ? root->name : "");
  append_fields (sql, type, ", ");
  g_string_append (sql, ") VALUES ($1, $2");
  for (guint i = 0; i < type->n_fields; i++)
    g_string_append_printf (sql, ", $%u", i + 3);
  g_string_append (sql, ")");
  return cf_db_stmt_text (db, KEY (type, INSERT), sql->str, TRUE, error);
}

static void
bind_field (CfStmt *stmt, int n, const CfField *field, gconstpointer record)
{
  if (field->kind == CF_KIND_TEXT)
    cf_bind_text (stmt, n, cf_field_str (field, record));
  else
    cf_bind_int (stmt, n, cf_field_get (field, record));
}

static gboolean
insert_row (CfDb *db, const CfRecord *type, const CfRecord *root, gconstpointer record, gint64 key1, gint64 key2, GError **error)
{
  CfStmt *stmt = insert_stmt (db, type, root, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key1);
  cf_bind_int (stmt, 2, key2);
  for (guint i = 0; i < type->n_fields; i++)
    bind_field (stmt, i + 3, &type->fields[i], record);
  return cf_run (stmt, error);
}

static gboolean
insert_parts (CfDb *db, const CfRecord *type, const CfPart *part, gconstpointer record, GError **error)
{
  for (guint k = 0; k < cf_part_count (part, record); k++)
    if (!insert_row (db, part->type, type, cf_part_items (part, record) + k * part->type->size, ((const CfRoot *) record)->id, k + 1, error))
      return FALSE;
  return TRUE;
}

gboolean
cf_record_insert (CfDb *db, const CfRecord *type, gconstpointer record, gint64 pos, GError **error)
{
  if (!insert_row (db, type, NULL, record, ((const CfRoot *) record)->id, pos, error))
    return FALSE;
  for (guint i = 0; i < type->n_parts; i++)
    if (!insert_parts (db, type, &type->parts[i], record, error))
      return FALSE;
  return TRUE;
}

static gboolean
column_changes (const CfField *field, guint group, guint schema)
{
  return field->group == group && field->since <= schema;               /* a column that the writer of @schema did not know is left alone */
}

static CfStmt *
update_stmt (CfDb *db, const CfRecord *type, guint group, guint schema, GError **error)
{
  gconstpointer key = KEY (type, UPDATE + group);                       /* for a writer that knew every column; an older writer's text is its own key */
  gboolean newest = TRUE;
  for (guint i = 0; i < type->n_fields; i++)
    newest = newest && type->fields[i].since <= schema;
  CfStmt *stmt = newest ? cf_db_stmt_text (db, key, NULL, TRUE, NULL) : NULL;
  if (stmt)
    return stmt;
  g_autoptr (GString) sql = g_string_new (NULL);
  g_string_append_printf (sql, "UPDATE %s SET ", type->name);
  for (guint i = 0, n = 2; i < type->n_fields; i++)
    if (column_changes (&type->fields[i], group, schema)) {
      g_string_append_printf (sql, "%s%s = $%u", n > 2 ? ", " : "", type->fields[i].name, n);
      n++;
    }
  g_string_append (sql, " WHERE id = $1");
  return cf_db_stmt_text (db, newest ? key : g_intern_string (sql->str), sql->str, TRUE, error);
}

static gboolean
update_columns (CfDb *db, const CfRecord *type, gconstpointer record, guint group, guint schema, GError **error)
{
  gboolean any = FALSE;
  for (guint i = 0; i < type->n_fields; i++)
    any = any || column_changes (&type->fields[i], group, schema);
  if (!any)
    return TRUE;
  CfStmt *stmt = update_stmt (db, type, group, schema, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, ((const CfRoot *) record)->id);
  for (guint i = 0, n = 2; i < type->n_fields; i++)
    if (column_changes (&type->fields[i], group, schema))
      bind_field (stmt, n++, &type->fields[i], record);
  return cf_run (stmt, error);
}

gboolean
cf_record_update (CfDb *db, const CfRecord *type, gconstpointer record, guint group, guint schema, GError **error)
{
  CfStmt *stmt;
  if (!update_columns (db, type, record, group, schema, error))
    return FALSE;
  for (guint i = 0; i < type->n_parts; i++) {
    const CfPart *part = &type->parts[i];
    if (part->group != group)
      continue;
    g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE %s_id = $1", part->type->name, type->name);
    if (!(stmt = cf_db_stmt_text (db, KEY (part->type, CUT), sql, TRUE, error)))
      return FALSE;
    cf_bind_int (stmt, 1, ((const CfRoot *) record)->id);
    if (!cf_run (stmt, error) || !insert_parts (db, type, part, record, error))
      return FALSE;
  }
  return TRUE;
}

gboolean
cf_record_place (CfDb *db, const CfRecord *type, CfId id, gint64 pos, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("UPDATE %s SET pos = $2 WHERE id = $1", type->name);
  CfStmt *stmt = cf_db_stmt_text (db, KEY (type, PLACE), sql, TRUE, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  cf_bind_int (stmt, 2, pos);
  return cf_run (stmt, error);
}

gboolean
cf_record_remove (CfDb *db, const CfRecord *type, CfId id, GError **error)
{
  CfStmt *stmt;
  for (guint i = 0; i < type->n_parts; i++) {
    g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE %s_id = $1", type->parts[i].type->name, type->name);
    if (!(stmt = cf_db_stmt_text (db, KEY (type->parts[i].type, CUT), sql, TRUE, error)))
      return FALSE;
    cf_bind_int (stmt, 1, id);
    if (!cf_run (stmt, error))
      return FALSE;
  }
  g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE id = $1", type->name);
  if (!(stmt = cf_db_stmt_text (db, KEY (type, REMOVE), sql, TRUE, error)))
    return FALSE;
  cf_bind_int (stmt, 1, id);
  return cf_run (stmt, error);
}

gboolean
cf_record_forget (CfDb *db, const CfRecord *type, CfId id, GError **error)
{
  g_autoptr (GString) sql = g_string_new (NULL);
  g_string_append_printf (sql, "UPDATE %s SET ", type->name);
  const char *separator = "";
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].flags & CF_PERSONAL) {
      g_string_append_printf (sql, "%s%s = ''", separator, type->fields[i].name);
      separator = ", ";
    }
  g_string_append (sql, " WHERE id = $1");
  CfStmt *stmt = cf_db_stmt_text (db, KEY (type, FORGET), sql->str, TRUE, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  return cf_run (stmt, error);
}

static CfStmt *
load_stmt (CfDb *db, const CfRecord *type, const CfRecord *root, GError **error)
{
  CfStmt *stmt = cf_db_stmt_text (db, KEY (type, LOAD), NULL, FALSE, NULL);
  if (stmt)
    return stmt;
  g_autoptr (GString) sql = g_string_new ("SELECT ");
  append_fields (sql, type, "");
  if (root)
    g_string_append_printf (sql, " FROM %s WHERE %s_id = $1 ORDER BY line", type->name, root->name);
  else
    g_string_append_printf (sql, " FROM %s WHERE id = $1", type->name);
  return cf_db_stmt_text (db, KEY (type, LOAD), sql->str, FALSE, error);
}

static void
read_row (CfStmt *stmt, const CfRecord *type, gpointer ret, int first)
{
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *field = &type->fields[i];
    if (field->kind != CF_KIND_TEXT)
      cf_field_set (field, ret, cf_int (stmt, first + i));
    else {
      const char *s = cf_text (stmt, first + i);
      *cf_field_text (field, ret) = *s ? g_strdup (s) : NULL;
    }
  }
}

static gboolean
load_parts (CfDb *db, const CfRecord *type, gpointer ret, GError **error)
{
  for (guint i = 0; i < type->n_parts; i++) {
    const CfPart *part = &type->parts[i];
    CfStmt *stmt = load_stmt (db, part->type, type, error);
    CfStep step;
    if (!stmt)
      return FALSE;
    cf_bind_int (stmt, 1, ((const CfRoot *) ret)->id);
    while ((step = cf_step (stmt, error)) == CF_ROW)
      read_row (stmt, part->type, cf_part_add (part, ret), 0);
    if (step == CF_STEP_FAILED)
      return FALSE;
  }
  return TRUE;
}

gboolean
cf_record_load (CfDb *db, const CfRecord *type, CfId id, gpointer ret, gboolean *ret_found, GError **error)
{
  memset (ret, 0, type->size);
  *ret_found = FALSE;
  CfStmt *stmt = load_stmt (db, type, NULL, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  CfStep step = cf_step (stmt, error);
  if (step != CF_ROW)
    return step == CF_DONE;
  ((CfRoot *) ret)->id = id;
  read_row (stmt, type, ret, 0);
  cf_stmt_reset (stmt);
  if (!load_parts (db, type, ret, error)) {
    cf_record_clear (type, ret);
    return FALSE;
  }
  *ret_found = TRUE;
  return TRUE;
}

gboolean
cf_record_pos (CfDb *db, const CfRecord *type, CfId id, gint64 *ret_pos, GError **error)
{
  CfStmt *stmt = cf_db_stmt_text (db, KEY (type, POS), NULL, FALSE, NULL);
  if (!stmt) {
    g_autofree char *sql = g_strdup_printf ("SELECT pos FROM %s WHERE id = $1", type->name);
    if (!(stmt = cf_db_stmt_text (db, KEY (type, POS), sql, FALSE, error)))
      return FALSE;
  }
  cf_bind_int (stmt, 1, id);
  CfStep step = cf_step (stmt, error);
  *ret_pos = step == CF_ROW ? cf_int (stmt, 0) : 0;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_record_each (CfDb *db, const CfRecord *type, CfRecordFunc func, gpointer user, GError **error)
{
  g_autoptr (GString) sql = g_string_new ("SELECT id");
  append_fields (sql, type, ", ");
  g_string_append_printf (sql, " FROM %s ORDER BY id", type->name);
  g_autoptr (CfRows) stmt = cf_db_stmt_text (db, KEY (type, EACH), sql->str, FALSE, error);
  if (!stmt)
    return FALSE;
  g_autofree gpointer record = g_malloc0 (type->size);
  for (;;) {
    CfStep step = cf_step (stmt, error);
    if (step != CF_ROW)
      return step == CF_DONE;
    ((CfRoot *) record)->id = cf_int (stmt, 0);
    read_row (stmt, type, record, 1);
    gboolean ok = load_parts (db, type, record, error) && func (type, record, user, error);
    cf_record_clear (type, record);
    if (!ok)
      return FALSE;
  }
}
