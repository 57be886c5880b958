/* schema.c: see schema.h. The guards make facts and the log append-only for any program that opens the file: no row of a fact is changed (but for what a person may ask to have removed)
 * or deleted, no document is deleted, of a commit only what is redacted or no longer held back changes. */
#include "schema.h"
#include "derived.h"
#include "record.h"
#include "schema-resources.h"

CF_SQL_FOR (is_ledger, "sqlite", "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('head', 'station', 'commit_log')");
CF_SQL_FOR (is_shop, "postgresql", "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name IN ('head', 'station', 'commit_log')");
CF_SQL (schema_get, "SELECT schema FROM head WHERE one = 1");
CF_SQL (schema_set, "UPDATE head SET schema = $1 WHERE one = 1");

#define APPLICATION_ID "1128678246"                                     /* "CFof": what file(1) and SQLite tell a ledger by */

static char *
resource (const char *name)
{
  g_autofree char *path = g_strconcat ("/org/counterfoil/schema/", name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (cf_schema_get_resource (), path, 0, NULL);
  return bytes ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
}

char *
cf_schema_script (gint64 n)
{
  g_autofree char *name = g_strdup_printf ("%04d.sql", (int) n);
  return resource (name);
}

char *
cf_schema_search (const char *engine)
{
  g_autofree char *name = g_strdup_printf ("search.%s.sql", engine);
  return resource (name);
}

static void
guard_sqlite (GString *out, const char *table, const char *event, const char *what)
{
  g_string_append_printf (out, "CREATE TRIGGER guard_%s_%c BEFORE %s ON %s BEGIN SELECT RAISE (ABORT, '%s is append-only'); END;\n", table, *what, event, table, table);
}

/* PostgreSQL: the rights of the user that owns the tables, who may then change @columns and nothing else; triggers would keep a shop from being moved between machines (Citus). A superuser has every
 * right whatever is said here. */
static void
guard_postgresql (GString *out, const char *table, const char *columns)
{
  g_string_append_printf (out, "REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM CURRENT_USER;\n", table);
  if (*columns)
    g_string_append_printf (out, "GRANT UPDATE (%s) ON %s TO CURRENT_USER;\n", columns, table);
}

static void
guard_fact_postgresql (GString *out, const CfRecord *type)
{
  g_autoptr (GString) personal = g_string_new (NULL);
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].flags & CF_PERSONAL)
      g_string_append_printf (personal, "%s%s", personal->len ? ", " : "", type->fields[i].name);
  guard_postgresql (out, type->name, personal->str);
}

static void
guards_postgresql (GString *out)
{
  guard_postgresql (out, "commit_log", "held, body");
  for (guint i = 0; cf_records[i]; i++) {
    const CfRecord *type = cf_records[i];
    if (type->nature == CF_DOCUMENT)
      g_string_append_printf (out, "REVOKE DELETE, TRUNCATE ON %s FROM CURRENT_USER;\n", type->name);
    else
      guard_fact_postgresql (out, type);
    for (guint k = 0; type->nature != CF_DOCUMENT && k < type->n_parts; k++)
      guard_fact_postgresql (out, type->parts[k].type);
  }
}

static void
guard_fact (GString *out, const CfRecord *type, const char *key)
{
  g_autoptr (GString) update = g_string_new ("UPDATE OF ");
  g_string_append (update, key);
  for (guint i = 0; i < type->n_fields; i++)
    if (!(type->fields[i].flags & CF_PERSONAL))
      g_string_append_printf (update, ", %s", type->fields[i].name);
  guard_sqlite (out, type->name, update->str, "update");
  guard_sqlite (out, type->name, "DELETE", "delete");
}

char *
cf_schema_guards (const char *engine)
{
  GString *out = g_string_new (NULL);
  if (g_str_equal (engine, "postgresql"))
    guards_postgresql (out);
  else {
    guard_sqlite (out, "commit_log", "UPDATE OF pos, station_id, seq, stamp, schema, actor_id, approver_id, act, hash", "update");
    guard_sqlite (out, "commit_log", "DELETE", "delete");
    for (guint i = 0; cf_records[i]; i++) {
      const CfRecord *type = cf_records[i];
      if (type->nature == CF_DOCUMENT) {
        guard_sqlite (out, type->name, "DELETE", "delete");
        continue;
      }
      guard_fact (out, type, "id, pos");
      for (guint k = 0; k < type->n_parts; k++) {
        g_autofree char *key = g_strdup_printf ("%s_id, line", type->name);
        guard_fact (out, type->parts[k].type, key);
      }
    }
  }
  return g_string_free (out, FALSE);
}

CF_SQL_FOR (guards_there, "sqlite", "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'guard\\_%' ESCAPE '\\'");

static void
lift_postgresql (GString *out, const char *table)
{
  g_string_append_printf (out, "GRANT UPDATE, DELETE ON %s TO CURRENT_USER;\n", table);
}

gboolean
cf_schema_lift (CfDb *db, GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);
  if (g_str_equal (cf_db_engine (db), "sqlite")) {
    g_autoptr (CfRows) rows = cf_db_stmt (db, &guards_there, error);
    CfStep step = CF_STEP_FAILED;
    while (rows && (step = cf_step (rows, error)) == CF_ROW)
      g_string_append_printf (out, "DROP TRIGGER %s;\n", cf_text (rows, 0));
    if (step != CF_DONE)
      return FALSE;
  } else {
    lift_postgresql (out, "commit_log");
    for (guint i = 0; cf_records[i]; i++) {
      lift_postgresql (out, cf_records[i]->name);
      for (guint k = 0; k < cf_records[i]->n_parts; k++)
        lift_postgresql (out, cf_records[i]->parts[k].type->name);
    }
  }
  return cf_db_script (db, out->str, error);
}

gboolean
cf_schema_guard (CfDb *db, GError **error)
{
  g_autofree char *guards = cf_schema_guards (cf_db_engine (db));
  return cf_db_script (db, guards, error);
}

static gboolean is_sqlite (CfDb *db) { return g_str_equal (cf_db_engine (db), "sqlite"); }

static gboolean
create (CfDb *db, GError **error)
{
  for (gint64 n = 1; n <= CF_SCHEMA; n++) {
    g_autofree char *script = cf_schema_script (n);
    g_assert (script);
    if (!cf_db_script (db, script, error))
      return FALSE;
  }
  g_autofree char *guards = cf_schema_guards (cf_db_engine (db)), *search = cf_schema_search (cf_db_engine (db));
  return cf_db_script (db, guards, error) && cf_db_script (db, search, error) &&
         (!is_sqlite (db) || cf_db_script (db, "PRAGMA application_id = " APPLICATION_ID, error)) && cf_head_start (db, 1, error);
}

gboolean
cf_schema_create (CfDb *db, GError **error)
{
  if (!cf_db_begin (db, TRUE, error))
    return FALSE;
  if (create (db, error) && cf_db_commit (db, error))
    return TRUE;
  cf_db_rollback (db);
  return FALSE;
}

gboolean
cf_schema_version (CfDb *db, gint64 *ret, GError **error)
{
  *ret = 0;
  CfStmt *stmt = cf_db_stmt (db, is_sqlite (db) ? &is_ledger : &is_shop, error);
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  gboolean ledger = cf_int (stmt, 0) == 3;
  cf_stmt_reset (stmt);
  if (!ledger)
    return TRUE;
  if (!(stmt = cf_db_stmt (db, &schema_get, error)))
    return FALSE;
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    *ret = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

static gboolean
upgrade (CfDb *db, gint64 from, GError **error)
{
  for (gint64 n = from + 1; n <= CF_SCHEMA; n++) {
    g_autofree char *script = cf_schema_script (n);
    g_assert (script);
    if (!cf_db_script (db, script, error))
      return FALSE;
  }
  CfStmt *stmt = cf_db_stmt (db, &schema_set, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, CF_SCHEMA);
  return cf_run (stmt, error) && cf_derived_rebuild (db, error);
}

gboolean
cf_schema_upgrade (CfDb *db, GError **error)
{
  gint64 version;
  if (!cf_schema_version (db, &version, error))
    return FALSE;
  if (version == CF_SCHEMA)
    return TRUE;
  if (version == 0 || version > CF_SCHEMA) {
    g_set_error (error, CF_ERROR, version ? CF_ERROR_NEWER : CF_ERROR_CORRUPT,
                 version ? "%s: this ledger was made by a newer Counterfoil (schema %" G_GINT64_FORMAT "); update this program" : "%s: this file is not a Counterfoil ledger",
                 cf_db_path (db), version);
    return FALSE;
  }
  if (!cf_db_begin (db, TRUE, error))
    return FALSE;
  if (upgrade (db, version, error) && cf_db_commit (db, error))
    return TRUE;
  cf_db_rollback (db);
  return FALSE;
}
