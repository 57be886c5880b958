/* sqlite.c: the SQLite driver. Money needs WAL with synchronous = FULL: a commit that was answered is on the disk (NORMAL loses acknowledged commits at a
 * power cut, OFF corrupts; the power-loss test shows both). foreign_keys is set outside any transaction and read back, because inside one it does nothing.
 * Not in db.h on purpose: extended error codes are mapped here to what the caller can do. */
#include "driver.h"
#include "sqlite-locks.h"
#include <errno.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#define BUSY_TIMEOUT_MS 5000

CF_SQL_FOR (begin_reading, "sqlite", "BEGIN");
CF_SQL_FOR (begin_writing, "sqlite", "BEGIN IMMEDIATE");
CF_SQL_FOR (commit, "sqlite", "COMMIT");
CF_SQL_FOR (take_back, "sqlite", "ROLLBACK");

static CfError
code_of (int rc)
{
  switch (rc & 0xff) {
    case SQLITE_BUSY: case SQLITE_LOCKED: return CF_ERROR_BUSY;
    case SQLITE_CORRUPT: case SQLITE_NOTADB: return CF_ERROR_CORRUPT;
    case SQLITE_ERROR: case SQLITE_MISMATCH: return CF_ERROR_CORRUPT;     /* every statement is tested: its tables are not those of a ledger */
    case SQLITE_FULL: return CF_ERROR_FULL;
    case SQLITE_READONLY: case SQLITE_PERM: case SQLITE_AUTH: return CF_ERROR_DENIED;
    case SQLITE_CANTOPEN: return CF_ERROR_NOT_FOUND;
    case SQLITE_CONSTRAINT: return CF_ERROR_CONFLICT;
    default: return CF_ERROR_RETRY;                                       /* IOERR, NOMEM, INTERRUPT … */
  }
}

static const char *
advice (CfError code)
{
  switch (code) {
    case CF_ERROR_BUSY: return "another program is writing to this ledger; wait a moment and try again";
    case CF_ERROR_CORRUPT: return "the file is damaged or is not a ledger; run “counterfoilctl verify” on it, or restore a backup";
    case CF_ERROR_FULL: return "the disk is full; make room and try again, nothing was changed";
    case CF_ERROR_DENIED: return "the file, or the folder it is in, cannot be written; check permissions";
    default: return NULL;
  }
}

static gboolean
fail (CfDb *db, int rc, const char *what, GError **error)
{
  sqlite3 *h = db->impl;
  int extended = h ? sqlite3_extended_errcode (h) : rc;
  CfError code = code_of (rc);
  if (code == CF_ERROR_RETRY && (rc & 0xff) == SQLITE_IOERR && h && sqlite3_system_errno (h) == ENOSPC)
    code = CF_ERROR_FULL;
  if (code == CF_ERROR_NOT_FOUND && g_file_test (db->path, G_FILE_TEST_EXISTS))
    code = CF_ERROR_DENIED;                                               /* it is there: what lies beside it while it is open cannot be made */
  const char *then = advice (code);
  g_set_error (error, CF_ERROR, code, "%s: %s: %s%s%s (%d)", db->path, what, h ? sqlite3_errmsg (h) : sqlite3_errstr (rc), then ? "; " : "", then ? then : "", extended);
  return FALSE;
}

static int
authorize (void *user, int action, const char *a, const char *b, const char *database, const char *trigger)
{
  CfDb *db = user;
  switch (action) {
    case SQLITE_INSERT: case SQLITE_UPDATE: case SQLITE_DELETE:
      return db->is_guarded && !db->trusting && db->is_guarded (a) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_ATTACH: case SQLITE_DETACH:
      return db->is_guarded ? SQLITE_DENY : SQLITE_OK;
    default:
      return SQLITE_OK;
  }
}

static gboolean
exec (CfDb *db, const char *sql, const char *what, GError **error)
{
  int rc = sqlite3_exec (db->impl, sql, NULL, NULL, NULL);
  return rc == SQLITE_OK || fail (db, rc, what, error);
}

/* A pragma's answer must be @want: a setting that did not take is as bad as a failure. */
static gboolean
demand (CfDb *db, const char *pragma, const char *want, GError **error)
{
  sqlite3_stmt *q = NULL;
  int rc = sqlite3_prepare_v2 (db->impl, pragma, -1, &q, NULL);
  if (rc == SQLITE_OK)
    rc = sqlite3_step (q);
  gboolean ok = rc == SQLITE_ROW && g_strcmp0 ((const char *) sqlite3_column_text (q, 0), want) == 0;
  gboolean answered = rc == SQLITE_ROW;
  sqlite3_finalize (q);
  if (ok)
    return TRUE;
  if (!answered)
    return fail (db, rc, "opening", error);
  g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "%s: cannot be opened safely: %s does not answer “%s”; is it on a file system without locking?", db->path, pragma, want);
  return FALSE;
}

static gboolean
configure (CfDb *db, CfDbMode mode, GError **error)
{
  sqlite3 *h = db->impl;
  sqlite3_extended_result_codes (h, 1);
  sqlite3_busy_timeout (h, BUSY_TIMEOUT_MS);
  sqlite3_db_config (h, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_db_config (h, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  sqlite3_db_config (h, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_set_authorizer (h, authorize, db);
  if (!exec (db, "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000", "opening", error) ||
      !demand (db, "PRAGMA foreign_keys", "1", error))
    return FALSE;
  if (mode == CF_DB_READ_ONLY)                                          /* a program has some of these; what they read anew comes from the system's cache */
    return exec (db, "PRAGMA query_only = ON; PRAGMA cache_size = -4000; SELECT 1 FROM sqlite_schema LIMIT 1", "opening", error);
  if (sqlite3_db_readonly (h, "main")) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "%s: opening: %s", db->path, advice (CF_ERROR_DENIED));
    return FALSE;
  }
  return exec (db, "PRAGMA synchronous = FULL; SELECT 1 FROM sqlite_schema LIMIT 1", "opening", error) && demand (db, "PRAGMA synchronous", "2", error);
}

/* Before the first write, not when opening: a file that turns out to be no ledger, or a newer one, has not been touched. */
static gboolean
demand_wal (CfDb *db, GError **error)
{
  if (!db->wal)
    db->wal = demand (db, "PRAGMA journal_mode = WAL", "wal", error);
  return db->wal;
}

static void sqlite_close (CfDb *db) { sqlite3_close (db->impl); }

/* SQLite numbers $n by first appearance; we bind by n. */
static void
map_parameters (CfStmt *stmt, sqlite3_stmt *q)
{
  int count = sqlite3_bind_parameter_count (q);
  gboolean same = TRUE;
  guint8 map[128] = { 0 };
  g_assert (count < 128);
  for (int i = 1; i <= count; i++) {
    const char *name = sqlite3_bind_parameter_name (q, i);
    g_assert (name && name[0] == '$');
    int n = atoi (name + 1);
    g_assert (n > 0 && n < 128);
    map[n] = i;
    same = same && n == i;
  }
  stmt->map = same ? NULL : g_memdup2 (map, sizeof map);
}

static gboolean
sqlite_prepare (CfDb *db, CfStmt *stmt, const char *text, GError **error)
{
  sqlite3_stmt *q = NULL;
  db->trusting = stmt->trusted;
  int rc = sqlite3_prepare_v3 (db->impl, text, -1, SQLITE_PREPARE_PERSISTENT, &q, NULL);
  db->trusting = FALSE;
  if (rc != SQLITE_OK)
    return fail (db, rc, stmt->name, error);
  map_parameters (stmt, q);
  stmt->impl = q;
  return TRUE;
}

static void sqlite_finalize (CfStmt *stmt) { sqlite3_finalize (stmt->impl); }

static gboolean
sqlite_script (CfDb *db, const char *text, GError **error)
{
  db->trusting = TRUE;
  gboolean ok = exec (db, text, "changing the schema", error);
  db->trusting = FALSE;
  return ok;
}

/* Runs one of the statements above. */
static int
run_own (CfStmt *stmt)
{
  int rc = sqlite3_step (stmt->impl);
  sqlite3_reset (stmt->impl);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* What ends the transaction is prepared before it begins: to take it back must need no memory. */
static gboolean
sqlite_begin (CfDb *db, gboolean write, GError **error)
{
  if (write && !demand_wal (db, error))
    return FALSE;
  CfStmt *begin = cf_db_stmt (db, &take_back, error) && cf_db_stmt (db, &commit, error) ? cf_db_stmt (db, write ? &begin_writing : &begin_reading, error) : NULL;
  if (!begin)
    return FALSE;
  int rc = run_own (begin);
  return rc == SQLITE_OK || fail (db, rc, "starting", error);
}

static gboolean
sqlite_commit (CfDb *db, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &commit, error);
  int rc = stmt ? run_own (stmt) : SQLITE_NOMEM;
  if (rc == SQLITE_OK || !stmt)
    return rc == SQLITE_OK;
  if ((rc & 0xff) == SQLITE_IOERR && (sqlite3_system_errno (db->impl) != ENOSPC || sqlite3_extended_errcode (db->impl) == SQLITE_IOERR_FSYNC)) {
    g_set_error (error, CF_ERROR, CF_ERROR_UNKNOWN, "%s: saving: %s; it is not known whether the change was saved: it will be looked up before anything is repeated", db->path,
                 sqlite3_errmsg (db->impl));
    return FALSE;
  }
  return fail (db, rc, "saving", error);
}

static gboolean sqlite_in_transaction (CfDb *db) { return db->impl && !sqlite3_get_autocommit (db->impl); }

static void
sqlite_rollback (CfDb *db)
{
  CfStmt *stmt = sqlite_in_transaction (db) ? cf_db_stmt (db, &take_back, NULL) : NULL;
  if (stmt)
    run_own (stmt);
}

/* Pages as they are, so that a check of the copy is a check of the file. */
static gboolean
sqlite_copy (CfDb *db, const char *to, GError **error)
{
  CfDb copy = { .path = db->path };                                       /* it is the copy's handle that SQLite tells of an error, wherever it came from */
  g_autofree char *what = g_strdup_printf ("copying it to %s", to);
  sqlite3 *h = NULL;
  int rc = sqlite3_open_v2 (to, &h, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, NULL);
  copy.impl = h;
  if (rc == SQLITE_OK)
    rc = sqlite3_exec (h, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL, NULL);
  sqlite3_backup *backup = rc == SQLITE_OK ? sqlite3_backup_init (h, "main", db->impl, "main") : NULL;
  if (backup) {
    rc = sqlite3_backup_step (backup, -1);
    rc = rc == SQLITE_DONE ? sqlite3_backup_finish (backup) : (sqlite3_backup_finish (backup), rc);
  } else if (rc == SQLITE_OK)
    rc = sqlite3_errcode (h);
  gboolean ok = rc == SQLITE_OK || fail (&copy, rc, what, error);
  sqlite3_close (h);
  return ok;
}

static inline int at (CfStmt *stmt, int n) { return stmt->map ? stmt->map[n] : n; }
static void sqlite_bind_int (CfStmt *stmt, int n, gint64 value) { sqlite3_bind_int64 (stmt->impl, at (stmt, n), value); }
static void sqlite_bind_text (CfStmt *stmt, int n, const char *text) { sqlite3_bind_text (stmt->impl, at (stmt, n), text, -1, SQLITE_STATIC); }
static void sqlite_bind_blob (CfStmt *stmt, int n, gconstpointer bytes, gsize size) { sqlite3_bind_blob64 (stmt->impl, at (stmt, n), size ? bytes : "", size, SQLITE_STATIC); }

static CfStep
sqlite_step (CfStmt *stmt, GError **error)
{
  stmt->db->trusting = stmt->trusted;                                     /* SQLite prepares again, in here, when another connection has changed the schema */
  int rc = sqlite3_step (stmt->impl);
  stmt->db->trusting = FALSE;
  if (rc == SQLITE_ROW)
    return CF_ROW;
  if (rc == SQLITE_DONE)
    return CF_DONE;
  fail (stmt->db, rc, stmt->name, error);
  return CF_STEP_FAILED;
}

static void sqlite_reset (CfStmt *stmt) { sqlite3_reset (stmt->impl); }
static void sqlite_clear (CfStmt *stmt) { sqlite3_clear_bindings (stmt->impl); }
static gint64 sqlite_column_int (CfStmt *stmt, int column) { return sqlite3_column_int64 (stmt->impl, column); }
static const char *
sqlite_column_text (CfStmt *stmt, int column)
{
  const char *s = (const char *) sqlite3_column_text (stmt->impl, column);
  return s ? s : "";
}

static gconstpointer
sqlite_column_blob (CfStmt *stmt, int column, gsize *ret_size)
{
  gconstpointer p = sqlite3_column_blob (stmt->impl, column);
  *ret_size = sqlite3_column_bytes (stmt->impl, column);
  return p;
}

static int sqlite_columns (CfStmt *stmt) { return sqlite3_column_count (stmt->impl); }
static void sqlite_rest (CfDb *db) { sqlite3_db_release_memory (db->impl); }

static const CfDbDriver driver = {
  "sqlite", sqlite_close, sqlite_prepare, sqlite_finalize, sqlite_script, sqlite_begin, sqlite_commit, sqlite_rollback, sqlite_in_transaction,
  sqlite_copy, sqlite_bind_int, sqlite_bind_text, sqlite_bind_blob, sqlite_step, sqlite_reset, sqlite_clear, sqlite_column_int, sqlite_column_text, sqlite_column_blob, sqlite_columns, sqlite_rest,
};

/* Counting memory takes a lock of the whole process at every allocation, and nobody asks for the sums. Before SQLite starts; where it runs already, it stays as it is. */
static void
count_no_memory (void)
{
  static gsize once;
  if (g_once_init_enter (&once)) {
    sqlite3_config (SQLITE_CONFIG_MEMSTATUS, 0);
    g_once_init_leave (&once, 1);
  }
}

CfDb *
cf_sqlite_open (const char *path, CfDbMode mode, GError **error)
{
  static const int flags[] = { SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE };
  GStatBuf st;
  gboolean there = g_stat (path, &st) == 0;
  if (mode == CF_DB_CREATE && there && st.st_size > 0) {
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "%s: there is already a file of this name; choose another, or move it away", path);
    return NULL;
  }
  if (mode != CF_DB_CREATE && !there) {
    g_set_error (error, CF_ERROR, errno == EACCES ? CF_ERROR_DENIED : CF_ERROR_NOT_FOUND, "%s: cannot be opened: %s", path, g_strerror (errno));
    return NULL;
  }
  if (there && S_ISDIR (st.st_mode)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s: this is a folder, not a file; name the ledger in it", path);
    return NULL;
  }
  CfDb *db = cf_db_new (&driver, path);
  count_no_memory ();
  cf_sqlite_locks_install ();
  sqlite3 *h = NULL;
  int rc = sqlite3_open_v2 (path, &h, flags[mode] | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, NULL);
  db->impl = h;
  if (rc != SQLITE_OK) {
    fail (db, rc, "opening", error);
    cf_db_close (db);
    return NULL;
  }
  if (!configure (db, mode, error)) {
    cf_db_close (db);
    return NULL;
  }
  return db;
}
