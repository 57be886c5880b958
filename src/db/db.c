/* db.c: the engine-free half of the façade: the statement cache and the tokens. */
#include "driver.h"
#include <string.h>

static void
stmt_free (gpointer p)
{
  CfStmt *stmt = p;
  stmt->db->driver->finalize (stmt);
  g_free (stmt->map);
  g_free (stmt);
}

CfDb *
cf_db_new (const CfDbDriver *driver, const char *path)
{
  CfDb *db = g_new0 (CfDb, 1);
  db->driver = driver;
  db->path = g_strdup (path);
  db->stmts = g_hash_table_new_full (NULL, NULL, NULL, stmt_free);
  return db;
}

CfDb *
cf_db_open (const char *path, CfDbMode mode, GError **error)
{
  return cf_postgresql_is_address (path) ? cf_postgresql_open (path, mode, error) : cf_sqlite_open (path, mode, error);
}

void
cf_db_close (CfDb *db)
{
  if (!db)
    return;
  if (db->driver->in_transaction (db))
    db->driver->rollback (db);
  g_hash_table_unref (db->stmts);
  db->driver->close (db);
  g_free (db->path);
  g_free (db);
}

const char *cf_db_path (CfDb *db) { return db->path; }

static CfStmt *
lookup (CfDb *db, gconstpointer key, const char *text, const char *name, gboolean trusted, GError **error)
{
  CfStmt *stmt = g_hash_table_lookup (db->stmts, key);
  if (G_LIKELY (stmt != NULL)) {
    if (stmt->busy)
      cf_stmt_reset (stmt);
    db->driver->clear (stmt);
    return stmt;
  }
  if (!text)
    return NULL;
  stmt = g_new0 (CfStmt, 1);
  stmt->db = db;
  stmt->name = name;
  stmt->trusted = trusted;
  if (!db->driver->prepare (db, stmt, text, error)) {
    g_free (stmt);
    return NULL;
  }
  g_hash_table_insert (db->stmts, (gpointer) key, stmt);
  return stmt;
}

CfStmt *cf_db_stmt (CfDb *db, const CfSql *sql, GError **error) { return lookup (db, sql, sql->text, sql->name, FALSE, error); }

CfStmt *
cf_db_stmt_text (CfDb *db, gconstpointer key, const char *text, gboolean trusted, GError **error)
{
  return lookup (db, key, text, "generated", trusted, error);
}

char *
cf_db_tokens (const char *text, const char *engine)
{
  static const struct { const char *token, *sqlite, *postgresql; } tokens[] = {
    { "{I64}", "INTEGER", "BIGINT" }, { "{BLOB}", "BLOB", "BYTEA" }, { "{STRICT}", "STRICT", "" }, { "{PART}", "STRICT, WITHOUT ROWID", "" },
  };
  GString *out = g_string_new (text);
  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    g_string_replace (out, tokens[i].token, g_str_equal (engine, "sqlite") ? tokens[i].sqlite : tokens[i].postgresql, 0);
  return g_string_free (out, FALSE);
}

gboolean
cf_db_script (CfDb *db, const char *text, GError **error)
{
  g_autofree char *sql = cf_db_tokens (text, db->driver->engine);
  return db->driver->script (db, sql, error);
}

gboolean cf_db_begin (CfDb *db, gboolean write, GError **error) { return db->driver->begin (db, write, error); }

gboolean
cf_db_commit (CfDb *db, GError **error)
{
  gboolean ok = db->driver->commit (db, error);
  db->failed |= !ok;
  return ok;
}

gboolean
cf_db_take_failed (CfDb *db)
{
  gboolean failed = db->failed;
  db->failed = FALSE;
  return failed;
}

void     cf_db_rollback (CfDb *db) { db->driver->rollback (db); }
gboolean cf_db_copy (CfDb *db, const char *to, GError **error) { return db->driver->copy (db, to, error); }
gboolean cf_db_in_transaction (CfDb *db) { return db->driver->in_transaction (db); }
void
cf_db_rest (CfDb *db)
{
  if (db->driver->rest)
    db->driver->rest (db);
}

const char *cf_db_engine (CfDb *db) { return db->driver->engine; }
void     cf_db_guard (CfDb *db, gboolean (*is_guarded) (const char *table)) { db->is_guarded = is_guarded; }

void cf_bind_int  (CfStmt *stmt, int n, gint64 value) { stmt->db->driver->bind_int (stmt, n, value); }
void cf_bind_text (CfStmt *stmt, int n, const char *text) { stmt->db->driver->bind_text (stmt, n, text ? text : ""); }
void cf_bind_blob (CfStmt *stmt, int n, gconstpointer bytes, gsize size) { stmt->db->driver->bind_blob (stmt, n, bytes, size); }

CfStep
cf_step (CfStmt *stmt, GError **error)
{
  stmt->busy = TRUE;
  CfStep r = stmt->db->driver->step (stmt, error);
  stmt->db->failed |= r == CF_STEP_FAILED;
  if (r != CF_ROW)
    cf_stmt_reset (stmt);
  return r;
}

gboolean
cf_run (CfStmt *stmt, GError **error)
{
  CfStep r;
  while ((r = cf_step (stmt, error)) == CF_ROW)
    ;
  return r == CF_DONE;
}

void
cf_stmt_reset (CfStmt *stmt)
{
  if (!stmt)
    return;
  stmt->db->driver->reset (stmt);
  stmt->busy = FALSE;
}

gint64        cf_int (CfStmt *stmt, int column) { return stmt->db->driver->column_int (stmt, column); }
const char   *cf_text (CfStmt *stmt, int column) { return stmt->db->driver->column_text (stmt, column); }
gconstpointer cf_blob (CfStmt *stmt, int column, gsize *ret_size) { return stmt->db->driver->column_blob (stmt, column, ret_size); }
int           cf_columns (CfStmt *stmt) { return stmt->db->driver->columns (stmt); }
