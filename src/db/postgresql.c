/* postgresql.c: the PostgreSQL driver, over libpq. A shop is a schema of a database (db.h has its address); one connection sees one shop.
 *
 * What SQLite gives for nothing is asked for here: one writer at a time (an advisory lock per schema, taken when a writing transaction begins), a reader's single moment (REPEATABLE READ), order of
 * texts by their bytes (the database's collation is looked at), an answered commit on the disk (synchronous_commit is set for the connection, whatever the server's own setting).
 * Values travel in binary, of three types: what a statement's parameters and columns are is asked once, when it is prepared. A statement's whole answer is kept in memory until it is reset. */
#include "driver.h"
#include <libpq-fe.h>
#include <string.h>

#define LOCK_TIMEOUT "5s"
#define NAME_BYTES_MAX 63                                                  /* bytes of a name (NAMEDATALEN) */

enum { TYPE_BYTEA = 17, TYPE_BIGINT = 20, TYPE_INTEGER = 23, TYPE_TEXT = 25 };      /* the catalogue's numbers (pg_type.dat) */

typedef struct {
  PGconn  *conn;
  char    *schema;
  gint64   lock;                                                        /* the key of the schema's writers */
  guint    n_statements;                                                /* so far: names are never used twice */
  gboolean writing;
} Link;

typedef struct {
  char       name[16];
  int        n_params, n_columns;
  Oid       *param_types;
  const char **values;                                                  /* borrowed, or of numbers and written */
  int       *sizes, *formats;
  gint64    *numbers;                                                   /* in network order */
  char     **written;                                                   /* a number bound where the statement wants text */
  PGresult  *result;
  int        row;
  char     **texts;                                                     /* numbers of the present row that were asked for as text */
} Statement;

static const Link *link_of (CfDb *db) { return db->impl; }

/* --- errors --- */
static CfError
code_of (const char *state)
{
  static const struct { const char *begin; CfError code; } codes[] = {
    { "08", CF_ERROR_OFFLINE }, { "57P", CF_ERROR_OFFLINE }, { "53100", CF_ERROR_FULL }, { "53300", CF_ERROR_BUSY }, { "53", CF_ERROR_RETRY },
    { "55P03", CF_ERROR_BUSY }, { "40", CF_ERROR_BUSY }, { "23", CF_ERROR_CONFLICT }, { "25006", CF_ERROR_DENIED }, { "28", CF_ERROR_DENIED }, { "42501", CF_ERROR_DENIED },
    { "3D", CF_ERROR_NOT_FOUND }, { "3F", CF_ERROR_NOT_FOUND }, { "22021", CF_ERROR_INVALID }, { "22", CF_ERROR_CORRUPT }, { "42", CF_ERROR_CORRUPT }, { "XX001", CF_ERROR_CORRUPT },
    { "XX002", CF_ERROR_CORRUPT },
  };
  for (guint i = 0; state && i < G_N_ELEMENTS (codes); i++)
    if (g_str_has_prefix (state, codes[i].begin))
      return codes[i].code;
  return CF_ERROR_RETRY;
}

static const char *
advice (CfError code)
{
  switch (code) {
    case CF_ERROR_BUSY: return "another program is writing to this shop; wait a moment and try again";
    case CF_ERROR_OFFLINE: return "the database server cannot be reached; nothing was changed";
    case CF_ERROR_CORRUPT: return "what is stored there is damaged or is not a ledger; run “counterfoilctl verify” on it, or restore a backup";
    case CF_ERROR_FULL: return "the server's disk is full; make room and try again, nothing was changed";
    case CF_ERROR_DENIED: return "the server does not allow it; check the user's rights";
    default: return NULL;
  }
}

/* What the server said of the last thing tried; the first line of it. @result may be NULL. */
static gboolean
fail (CfDb *db, const PGresult *result, const char *what, GError **error)
{
  PGconn *conn = link_of (db)->conn;
  const char *state = result ? PQresultErrorField (result, PG_DIAG_SQLSTATE) : NULL, *said = result ? PQresultErrorField (result, PG_DIAG_MESSAGE_PRIMARY) : NULL;
  CfError code = PQstatus (conn) == CONNECTION_BAD ? CF_ERROR_OFFLINE : code_of (state);
  g_autofree char *line = g_strdup (said ? said : PQerrorMessage (conn));
  g_strdelimit (g_strchomp (line), "\n", ' ');
  const char *then = advice (code);
  g_set_error (error, CF_ERROR, code, "%s: %s: %s%s%s%s%s%s", db->path, what, line, then ? "; " : "", then ? then : "", state ? " (" : "", state ? state : "", state ? ")" : "");
  return FALSE;
}

static gboolean
ok (const PGresult *result)
{
  ExecStatusType status = PQresultStatus (result);
  return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/* Statements of our own or of a script, without parameters. */
static gboolean
exec (CfDb *db, const char *sql, const char *what, GError **error)
{
  PGresult *result = PQexec (link_of (db)->conn, sql);
  gboolean done = ok (result) || fail (db, result, what, error);
  PQclear (result);
  return done;
}

/* --- statements --- */
static void
pg_reset (CfStmt *stmt)
{
  Statement *s = stmt->impl;
  g_clear_pointer (&s->result, PQclear);
  for (int i = 0; i < s->n_columns; i++)
    g_clear_pointer (&s->texts[i], g_free);
}

static void
pg_clear (CfStmt *stmt)
{
  Statement *s = stmt->impl;
  for (int i = 0; i < s->n_params; i++) {
    s->values[i] = NULL;
    g_clear_pointer (&s->written[i], g_free);
  }
}

static void
statement_free (Statement *s)
{
  g_free (s->param_types);
  g_free (s->values);
  g_free (s->sizes);
  g_free (s->formats);
  g_free (s->numbers);
  g_free (s->written);
  g_free (s->texts);
  g_free (s);
}

static void
pg_finalize (CfStmt *stmt)
{
  pg_reset (stmt);
  pg_clear (stmt);
  statement_free (stmt->impl);                                          /* the server forgets its half when the connection ends */
}

static gboolean
is_known (Oid type)
{
  return type == TYPE_BIGINT || type == TYPE_TEXT || type == TYPE_BYTEA || type == TYPE_INTEGER;
}

static gboolean
describe (Statement *s, const PGresult *result)
{
  s->n_params = PQnparams (result);
  s->n_columns = PQnfields (result);
  s->param_types = g_new0 (Oid, s->n_params);
  s->values = g_new0 (const char *, s->n_params);
  s->sizes = g_new0 (int, s->n_params);
  s->formats = g_new0 (int, s->n_params);
  s->numbers = g_new0 (gint64, s->n_params);
  s->written = g_new0 (char *, s->n_params);
  s->texts = g_new0 (char *, s->n_columns);
  gboolean known = TRUE;
  for (int i = 0; i < s->n_params; i++) {
    s->param_types[i] = PQparamtype (result, i);
    s->formats[i] = 1;
    known = known && is_known (s->param_types[i]) && s->param_types[i] != TYPE_INTEGER;
  }
  for (int i = 0; i < s->n_columns; i++)
    known = known && is_known (PQftype (result, i));
  return known;
}

/* Only what is trusted writes guarded tables (db.h). The engine's rights say so for rows that exist (cf_schema_guards); for new rows it is looked for in the text, as SQLite's authorizer does. */
static gboolean
is_allowed (CfDb *db, const CfStmt *stmt, const char *text)
{
  if (!db->is_guarded || stmt->trusted)
    return TRUE;
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  for (guint i = 0; words[i] && words[i + 1]; i++) {
    const char *second = words[i + 1];
    gboolean row = (g_str_equal (words[i], "INSERT") && g_str_equal (second, "INTO")) || (g_str_equal (words[i], "DELETE") && g_str_equal (second, "FROM"));
    const char *name = row ? words[i + 2] : g_str_equal (words[i], "UPDATE") ? second : NULL;
    g_autofree char *table = name ? g_strndup (name, strspn (name, "abcdefghijklmnopqrstuvwxyz_0123456789")) : NULL;
    if (table && db->is_guarded (table))
      return FALSE;
  }
  return TRUE;
}

static gboolean
pg_prepare (CfDb *db, CfStmt *stmt, const char *text, GError **error)
{
  Link *link = db->impl;
  if (!is_allowed (db, stmt, text)) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "%s: %s: only the log's own writer may change this table", db->path, stmt->name);
    return FALSE;
  }
  Statement *s = g_new0 (Statement, 1);
  g_snprintf (s->name, sizeof s->name, "s%u", ++link->n_statements);
  PGresult *result = PQprepare (link->conn, s->name, text, 0, NULL);
  gboolean prepared = ok (result) || fail (db, result, stmt->name, error);
  PQclear (result);
  if (prepared) {
    result = PQdescribePrepared (link->conn, s->name);
    prepared = ok (result) || fail (db, result, stmt->name, error);
    if (prepared && !describe (s, result)) {
      g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: %s: a parameter or a column is of a type that is none of ours; is this a ledger?", db->path, stmt->name);
      prepared = FALSE;
    }
    PQclear (result);
  }
  if (!prepared) {
    statement_free (s);
    return FALSE;
  }
  stmt->impl = s;
  return TRUE;
}

static void
bind_number (Statement *s, int i, gint64 value)
{
  s->numbers[i] = GINT64_TO_BE (value);
  s->values[i] = (const char *) &s->numbers[i];
  s->sizes[i] = sizeof value;
}

static void
pg_bind_int (CfStmt *stmt, int n, gint64 value)
{
  Statement *s = stmt->impl;
  g_assert (n >= 1 && n <= s->n_params);
  if (s->param_types[n - 1] == TYPE_BIGINT) {
    bind_number (s, n - 1, value);
    return;
  }
  g_free (s->written[n - 1]);
  s->values[n - 1] = s->written[n - 1] = g_strdup_printf ("%" G_GINT64_FORMAT, value);
  s->sizes[n - 1] = strlen (s->written[n - 1]);
}

static void
pg_bind_blob (CfStmt *stmt, int n, gconstpointer bytes, gsize size)
{
  Statement *s = stmt->impl;
  g_assert (n >= 1 && n <= s->n_params && size <= G_MAXINT);
  s->values[n - 1] = size ? bytes : "";
  s->sizes[n - 1] = size;
}

static void
pg_bind_text (CfStmt *stmt, int n, const char *text)
{
  Statement *s = stmt->impl;
  if (n <= s->n_params && s->param_types[n - 1] == TYPE_BIGINT)
    bind_number (s, n - 1, g_ascii_strtoll (text, NULL, 10));
  else
    pg_bind_blob (stmt, n, text, strlen (text));
}

static CfStep
pg_step (CfStmt *stmt, GError **error)
{
  Statement *s = stmt->impl;
  if (!s->result) {
    s->result = PQexecPrepared (link_of (stmt->db)->conn, s->name, s->n_params, s->values, s->sizes, s->formats, 1);
    s->row = -1;
    if (!ok (s->result)) {
      fail (stmt->db, s->result, stmt->name, error);
      return CF_STEP_FAILED;
    }
  }
  for (int i = 0; i < s->n_columns; i++)
    g_clear_pointer (&s->texts[i], g_free);
  return ++s->row < PQntuples (s->result) ? CF_ROW : CF_DONE;
}

static gint64
pg_int (CfStmt *stmt, int column)
{
  Statement *s = stmt->impl;
  const char *value = PQgetvalue (s->result, s->row, column);
  gint64 wide;
  gint32 narrow;
  switch (PQgetisnull (s->result, s->row, column) ? 0 : PQftype (s->result, column)) {
    case TYPE_BIGINT:
      memcpy (&wide, value, sizeof wide);
      return GINT64_FROM_BE (wide);
    case TYPE_INTEGER:
      memcpy (&narrow, value, sizeof narrow);
      return (gint32) GINT32_FROM_BE (narrow);
    case 0:
      return 0;
    default:
      return g_ascii_strtoll (value, NULL, 10);
  }
}

static const char *
pg_text (CfStmt *stmt, int column)
{
  Statement *s = stmt->impl;
  Oid type = PQftype (s->result, column);
  if (PQgetisnull (s->result, s->row, column))
    return "";
  if (type != TYPE_BIGINT && type != TYPE_INTEGER)
    return PQgetvalue (s->result, s->row, column);                      /* libpq ends it with a 0 */
  if (!s->texts[column])
    s->texts[column] = g_strdup_printf ("%" G_GINT64_FORMAT, pg_int (stmt, column));
  return s->texts[column];
}

static gconstpointer
pg_blob (CfStmt *stmt, int column, gsize *ret_size)
{
  Statement *s = stmt->impl;
  *ret_size = PQgetlength (s->result, s->row, column);
  return *ret_size ? PQgetvalue (s->result, s->row, column) : NULL;
}

static int pg_columns (CfStmt *stmt) { return ((Statement *) stmt->impl)->n_columns; }

/* --- transactions --- */
static gboolean pg_script (CfDb *db, const char *text, GError **error) { return exec (db, text, "changing the schema", error); }
static gboolean pg_in_transaction (CfDb *db) { return link_of (db)->conn && PQtransactionStatus (link_of (db)->conn) != PQTRANS_IDLE && PQstatus (link_of (db)->conn) == CONNECTION_OK; }

static void
pg_rollback (CfDb *db)
{
  if (pg_in_transaction (db))
    PQclear (PQexec (link_of (db)->conn, "ROLLBACK"));
}

/* A writer sees what was committed until it had the lock: its statements look at the present each, not at the moment before it waited. */
static gboolean
pg_begin (CfDb *db, gboolean write, GError **error)
{
  Link *link = db->impl;
  g_autofree char *begin = write ? g_strdup_printf ("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SELECT pg_advisory_xact_lock (%" G_GINT64_FORMAT ")", link->lock)
                                 : g_strdup ("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  if (!exec (db, begin, "starting", error)) {
    pg_rollback (db);
    return FALSE;
  }
  link->writing = write;
  return TRUE;
}

/* A transaction in which something failed is taken back by COMMIT, which says so and calls it a success. */
static gboolean
pg_commit (CfDb *db, GError **error)
{
  Link *link = db->impl;
  PGresult *result = PQexec (link->conn, "COMMIT");
  gboolean done = ok (result), taken_back = done && g_str_equal (PQcmdStatus (result), "ROLLBACK");
  if (taken_back)
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s: saving: something before it failed; nothing was changed", db->path);
  else if (!done && link->writing && PQstatus (link->conn) == CONNECTION_BAD)
    g_set_error (error, CF_ERROR, CF_ERROR_UNKNOWN, "%s: saving: the server went away; it is not known whether the change was saved: it will be looked up before anything is repeated", db->path);
  else if (!done)
    fail (db, result, "saving", error);
  PQclear (result);
  return done && !taken_back;
}

static gboolean
pg_copy (CfDb *db, const char *to, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s: a shop on a database server is not copied as a file; use the server's own backup (pg_dump --schema %s)", db->path, link_of (db)->schema);
  return FALSE;
}

static void
pg_close (CfDb *db)
{
  Link *link = db->impl;
  PQfinish (link->conn);
  g_free (link->schema);
  g_free (link);
}

static const CfDbDriver driver = {
  .engine = "postgresql", .close = pg_close, .prepare = pg_prepare, .finalize = pg_finalize, .script = pg_script, .begin = pg_begin, .commit = pg_commit, .rollback = pg_rollback,
  .in_transaction = pg_in_transaction, .copy = pg_copy, .bind_int = pg_bind_int, .bind_text = pg_bind_text, .bind_blob = pg_bind_blob, .step = pg_step, .reset = pg_reset, .clear = pg_clear,
  .column_int = pg_int, .column_text = pg_text, .column_blob = pg_blob, .columns = pg_columns,
};

/* --- opening --- */
gboolean cf_postgresql_is_address (const char *path) { return g_str_has_prefix (path, "postgresql://") || g_str_has_prefix (path, "postgres://"); }

/* The two halves of "postgresql://…#shop". A password in it would come into messages, lists of processes and the ledger's backups. */
static gboolean
read_address (const char *path, char **ret_server, char **ret_schema, GError **error)
{
  const char *hash = strrchr (path, '#'), *user = strstr (path, "//") + 2, *at = strchr (user, '@'), *colon = strchr (user, ':');
  const char *name = hash ? hash + 1 : "";
  gsize n = strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789_");
  if (!n || name[n] || n > NAME_BYTES_MAX || g_ascii_isdigit (*name) || g_str_has_prefix (name, "pg_") || g_str_equal (name, "public")) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID,
                 "%s: the address must end in # and the shop's name on the server: small letters, digits and _, at most %d, neither “public” nor beginning with “pg_” or a digit", path, NAME_BYTES_MAX);
    return FALSE;
  }
  if ((at && colon && colon < at) || strstr (path, "password=")) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "a database's address must not hold a password: put it in the file that PGPASSFILE names (~/.pgpass), readable by its owner only");
    return FALSE;
  }
  *ret_server = g_strndup (path, hash - path);
  *ret_schema = g_strdup (name);
  return TRUE;
}

static gint64
lock_of (const char *schema)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize size = sizeof digest;
  gint64 key;
  g_checksum_update (sum, (const guint8 *) "counterfoil ", -1);
  g_checksum_update (sum, (const guint8 *) schema, -1);
  g_checksum_get_digest (sum, digest, &size);
  memcpy (&key, digest, sizeof key);
  return key;
}

static void ignore_notice (void *user, const char *text) { }

static CfDb *
connect_to (const char *path, GError **error)
{
  g_autofree char *server = NULL, *schema = NULL;
  if (!read_address (path, &server, &schema, error))
    return NULL;
  CfDb *db = cf_db_new (&driver, path);
  Link *link = db->impl = g_new0 (Link, 1);
  const char *const keys[] = { "dbname", "fallback_application_name", "connect_timeout", "client_encoding", NULL }, *const values[] = { server, "counterfoil", "10", "UTF8", NULL };
  link->schema = g_steal_pointer (&schema);
  link->lock = lock_of (link->schema);
  link->conn = PQconnectdbParams (keys, values, TRUE);
  if (PQstatus (link->conn) != CONNECTION_OK) {
    fail (db, NULL, "connecting", error);
    cf_db_close (db);
    return NULL;
  }
  PQsetNoticeProcessor (link->conn, ignore_notice, NULL);
  return db;
}

/* The first column of the only row of @sql, as text; "" if there is none. */
static char *
ask (CfDb *db, const char *sql, GError **error)
{
  PGresult *result = PQexec (link_of (db)->conn, sql);
  char *answer = NULL;
  if (ok (result))
    answer = g_strdup (PQntuples (result) ? PQgetvalue (result, 0, 0) : "");
  else
    fail (db, result, "opening", error);
  PQclear (result);
  return answer;
}

/* How many tables the schema has; -1: there is no such schema; -2: @error. */
static int
count_tables (CfDb *db, const char *schema, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT (SELECT COUNT(*) FROM pg_class c WHERE c.relnamespace = n.oid) FROM pg_namespace n WHERE n.nspname = '%s'", schema);
  g_autofree char *answer = ask (db, sql, error);
  return !answer ? -2 : *answer ? atoi (answer) : -1;
}

static gboolean
configure (CfDb *db, CfDbMode mode, GError **error)
{
  g_autofree char *settings = g_strdup_printf ("SET search_path = %s; SET synchronous_commit = on; SET lock_timeout = '%s'; SET standard_conforming_strings = on; SET default_transaction_read_only = %s",
                                               link_of (db)->schema, LOCK_TIMEOUT, mode == CF_DB_READ_ONLY ? "on" : "off");
  if (PQserverVersion (link_of (db)->conn) < 150000) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s: this server is older than PostgreSQL 15; update it", db->path);
    return FALSE;
  }
  g_autofree char *order = ask (db, "SELECT current_setting('server_encoding') || ' ' || datcollate FROM pg_database WHERE datname = current_database()", error);
  if (!order)
    return FALSE;
  static const char *const orders[] = { "UTF8 C", "UTF8 POSIX", "UTF8 C.UTF-8", "UTF8 C.utf8", NULL };
  if (!g_strv_contains (orders, order)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s: this database is in %s, which sorts otherwise than a ledger needs; make one with: createdb --template template0 --encoding UTF8 --locale C.UTF-8 NAME",
                 db->path, order);
    return FALSE;
  }
  return exec (db, settings, "opening", error);
}

static gboolean
check_there (CfDb *db, CfDbMode mode, GError **error)
{
  int tables = count_tables (db, link_of (db)->schema, error);
  if (tables == -2)
    return FALSE;
  if (mode == CF_DB_CREATE ? tables > 0 : tables < 0) {
    g_set_error (error, CF_ERROR, mode == CF_DB_CREATE ? CF_ERROR_CONFLICT : CF_ERROR_NOT_FOUND,
                 mode == CF_DB_CREATE ? "%s: there is already a shop of this name; choose another" : "%s: there is no such shop on this server", db->path);
    return FALSE;
  }
  g_autofree char *create = g_strdup_printf ("CREATE SCHEMA %s", link_of (db)->schema);
  return tables >= 0 || exec (db, create, "making it", error);
}

CfDb *
cf_postgresql_open (const char *path, CfDbMode mode, GError **error)
{
  CfDb *db = connect_to (path, error);
  if (db && configure (db, mode, error) && check_there (db, mode, error))
    return db;
  cf_db_close (db);
  return NULL;
}

/* --- a shop that gets its name when it is whole (file.h) --- */
char *
cf_postgresql_make (const char *path, GError **error)
{
  CfDb *db = connect_to (path, error);
  gboolean free_name = db && check_there (db, CF_DB_CREATE, error);      /* it makes the empty schema, so that nobody else takes the name */
  cf_db_close (db);
  if (!free_name)
    return NULL;
  g_autofree char *making = g_strdup_printf ("%s_new_%08x", path, g_random_int ());
  db = cf_postgresql_open (making, CF_DB_CREATE, error);
  if (!db)
    return NULL;
  cf_db_close (db);
  return g_steal_pointer (&making);
}

gboolean
cf_postgresql_publish (const char *making, const char *path, GError **error)
{
  CfDb *db = connect_to (path, error);
  g_autofree char *rename = g_strdup_printf ("BEGIN; DROP SCHEMA IF EXISTS %s; ALTER SCHEMA %s RENAME TO %s; COMMIT", strrchr (path, '#') + 1, strrchr (making, '#') + 1, strrchr (path, '#') + 1);
  gboolean done = db && exec (db, rename, "giving it its name", error);  /* DROP without CASCADE: a schema that has anything in it stays */
  cf_db_close (db);
  return done;
}

void
cf_postgresql_discard (const char *making)
{
  g_autoptr (CfDb) db = connect_to (making, NULL);
  g_autofree char *drop = g_strdup_printf ("DROP SCHEMA IF EXISTS %s CASCADE", strrchr (making, '#') + 1);
  if (db)
    exec (db, drop, "taking it back", NULL);
}
