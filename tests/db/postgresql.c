#include "postgresql.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
  char      *name;
  GPtrArray *values;                 /* text of each parameter, owned; NULL: not bound */
  GPtrArray *blobs;                  /* of the present row, owned: what was asked for, decoded */
  PGresult  *result;
  int        row;
} Statement;

static gboolean
fail (CfDb *db, const char *what, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s: %s", what, PQerrorMessage (db->impl));
  return FALSE;
}

static gboolean
run (CfDb *db, const char *sql, GError **error)
{
  PGresult *result = PQexec (db->impl, sql);
  gboolean ok = PQresultStatus (result) == PGRES_COMMAND_OK || PQresultStatus (result) == PGRES_TUPLES_OK;
  PQclear (result);
  return ok || fail (db, sql, error);
}

static void pg_close (CfDb *db) { PQfinish (db->impl); }

static void
pg_reset (CfStmt *stmt)
{
  Statement *s = stmt->impl;
  g_clear_pointer (&s->result, PQclear);
  g_ptr_array_set_size (s->blobs, 0);
}

static void pg_clear (CfStmt *stmt) { g_ptr_array_set_size (((Statement *) stmt->impl)->values, 0); }

static void
pg_finalize (CfStmt *stmt)
{
  Statement *s = stmt->impl;
  pg_reset (stmt);
  g_ptr_array_unref (s->values);
  g_ptr_array_unref (s->blobs);
  g_free (s->name);
  g_free (s);
}

static gboolean
pg_prepare (CfDb *db, CfStmt *stmt, const char *text, GError **error)
{
  static guint count;
  Statement *s = g_new0 (Statement, 1);
  s->name = g_strdup_printf ("s%u", ++count);
  s->values = g_ptr_array_new_with_free_func (g_free);
  s->blobs = g_ptr_array_new_with_free_func (g_free);
  stmt->impl = s;
  PGresult *result = PQprepare (db->impl, s->name, text, 0, NULL);
  gboolean ok = PQresultStatus (result) == PGRES_COMMAND_OK;
  PQclear (result);
  if (ok)
    return TRUE;
  pg_finalize (stmt);
  return fail (db, text, error);
}

static gboolean pg_begin (CfDb *db, gboolean write, GError **error) { return run (db, "BEGIN", error); }
static gboolean pg_commit (CfDb *db, GError **error) { return run (db, "COMMIT", error); }
static gboolean pg_in_transaction (CfDb *db) { return PQtransactionStatus (db->impl) != PQTRANS_IDLE; }

static void
pg_rollback (CfDb *db)
{
  if (pg_in_transaction (db))
    PQclear (PQexec (db->impl, "ROLLBACK"));
}

static void
bind (CfStmt *stmt, guint n, char *value_taken)
{
  GPtrArray *values = ((Statement *) stmt->impl)->values;
  if (values->len < n)
    g_ptr_array_set_size (values, n);
  g_free (values->pdata[n - 1]);
  values->pdata[n - 1] = value_taken;
}

static void pg_bind_int (CfStmt *stmt, int n, gint64 value) { bind (stmt, n, g_strdup_printf ("%" G_GINT64_FORMAT, value)); }
static void pg_bind_text (CfStmt *stmt, int n, const char *text) { bind (stmt, n, g_strdup (text)); }

static void
pg_bind_blob (CfStmt *stmt, int n, gconstpointer bytes, gsize size)
{
  GString *hex = g_string_new ("\\x");
  for (gsize i = 0; i < size; i++)
    g_string_append_printf (hex, "%02x", ((const guint8 *) bytes)[i]);
  bind (stmt, n, g_string_free (hex, FALSE));
}

static CfStep
pg_step (CfStmt *stmt, GError **error)
{
  Statement *s = stmt->impl;
  if (!s->result) {
    s->result = PQexecPrepared (stmt->db->impl, s->name, s->values->len, (const char *const *) s->values->pdata, NULL, NULL, 0);
    s->row = -1;
    ExecStatusType status = PQresultStatus (s->result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
      fail (stmt->db, stmt->name, error);
      return CF_STEP_FAILED;
    }
  }
  g_ptr_array_set_size (s->blobs, 0);
  return ++s->row < PQntuples (s->result) ? CF_ROW : CF_DONE;
}

static const char *value (CfStmt *stmt, int column) { Statement *s = stmt->impl; return PQgetvalue (s->result, s->row, column); }
static gint64 pg_int (CfStmt *stmt, int column) { return g_ascii_strtoll (value (stmt, column), NULL, 10); }

static gconstpointer
pg_blob (CfStmt *stmt, int column, gsize *ret_size)
{
  const char *hex = value (stmt, column) + 2;                               /* "\\x5c00" */
  guint8 *bytes = g_malloc (strlen (hex) / 2 + 1);
  for (*ret_size = 0; hex[2 * *ret_size]; ++*ret_size)
    bytes[*ret_size] = g_ascii_xdigit_value (hex[2 * *ret_size]) << 4 | g_ascii_xdigit_value (hex[2 * *ret_size + 1]);
  g_ptr_array_add (((Statement *) stmt->impl)->blobs, bytes);
  return bytes;
}

static int pg_columns (CfStmt *stmt) { Statement *s = stmt->impl; return s->result ? PQnfields (s->result) : 0; }

static const CfDbDriver driver = {
  .engine = "postgresql", .close = pg_close, .prepare = pg_prepare, .finalize = pg_finalize, .script = run, .begin = pg_begin, .commit = pg_commit, .rollback = pg_rollback,
  .in_transaction = pg_in_transaction, .bind_int = pg_bind_int, .bind_text = pg_bind_text, .bind_blob = pg_bind_blob, .step = pg_step, .reset = pg_reset, .clear = pg_clear,
  .column_int = pg_int, .column_text = value, .column_blob = pg_blob, .columns = pg_columns,
};

static void ignore_notice (void *user, const char *text) { }

CfDb *
postgresql_open (const char *schema)
{
  CfDb *db = cf_db_new (&driver, schema);
  GError *error = NULL;
  db->impl = PQconnectdb ("");
  if (PQstatus (db->impl) != CONNECTION_OK)
    g_error ("no server: %s", PQerrorMessage (db->impl));
  PQsetNoticeProcessor (db->impl, ignore_notice, NULL);
  g_autofree char *begin = g_strdup_printf ("DROP SCHEMA IF EXISTS %s CASCADE; CREATE SCHEMA %s; SET search_path = %s", schema, schema, schema);
  g_assert_true (run (db, begin, &error));
  return db;
}

PGconn *postgresql_of (CfDb *db) { return db->impl; }
