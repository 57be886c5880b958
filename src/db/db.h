/* db.h: the database façade. A shop is one database: a file under SQLite (sqlite.c), a schema under PostgreSQL (postgresql.c), whose address stands wherever a path does:
 * "postgresql://user@host:port/database#shop", what libpq takes, then # and the schema; passwords in the file that PGPASSFILE names, never in the address. The SQL is written once, in the part of the language that SQLite 3.40 and
 * PostgreSQL 15 share: $1-style parameters, no NULL in record tables, CAST instead of ::, no date functions (CONTRIBUTING.md lists the traps). A connection belongs to one thread at a time.
 *
 * Every statement is a CF_SQL constant beside the C that uses it, prepared once per connection on first use. All of them are gathered by the linker, so that tests can prepare
 * each on both engines and prove which of them write. */
#pragma once
#include <glib.h>
#include "base/error.h"
#include "base/types.h"

typedef struct _CfDb CfDb;
typedef struct _CfStmt CfStmt;

typedef struct { const char *text, *name, *engine; } CfSql;     /* engine: "" = both */
#define CF_SQL_FOR(id, engine, sql) static const CfSql id __attribute__ ((used, section ("cf_sql"), aligned (8))) = { sql, __FILE_NAME__ ":" #id, engine }
#define CF_SQL(id, sql) CF_SQL_FOR (id, "", sql)
extern const CfSql __start_cf_sql[], __stop_cf_sql[];          /* all statements of the program, by the linker */

typedef enum {
  CF_DB_READ_ONLY,      /* never writes, not even to recover */
  CF_DB_READ_WRITE,     /* must exist */
  CF_DB_CREATE,         /* must not exist, or be empty */
} CfDbMode;

/* Opens the database at @path with what money needs (SQLite: synchronous = FULL, foreign keys on, busy time-out 5 s, WAL before the first write, and reads them back; PostgreSQL: 15 or newer, texts in
 * the order of their bytes, synchronous commits). Opening and reading change no file, whatever it is. Errors: NOT_FOUND, INVALID (a folder, an address that is none), DENIED, CORRUPT (not a database,
 * damaged), BUSY, FULL, OFFLINE (no server), RETRY. */
CfDb    *cf_db_open     (const char *path, CfDbMode mode, GError **error) CF_WARN_UNUSED;
void     cf_db_close    (CfDb *db);                                                  /* NULL is fine; rolls back what is open */
const char *cf_db_path  (CfDb *db);

/* The statement, reset, without bindings. Owned by the connection. NULL on error. */
CfStmt  *cf_db_stmt     (CfDb *db, const CfSql *sql, GError **error) CF_WARN_UNUSED;
/* The same for generated text: @key is any stable address; @text is read on first use only; NULL: NULL without an error unless it is prepared already.
 * @trusted: may write guarded tables. */
CfStmt  *cf_db_stmt_text (CfDb *db, gconstpointer key, const char *text, gboolean trusted, GError **error) CF_WARN_UNUSED;
/* Runs statements parted by ';' whose text has the tokens {I64} {BLOB} {STRICT} {PART}; for schema and migrations. */
gboolean cf_db_script   (CfDb *db, const char *text, GError **error) CF_WARN_UNUSED;

/* @write takes the one write lock at once (BUSY after 5 s). */
gboolean cf_db_begin    (CfDb *db, gboolean write, GError **error) CF_WARN_UNUSED;
/* UNKNOWN: the commit may or may not have reached the disk; reopen and look for what was written by its id. */
gboolean cf_db_commit   (CfDb *db, GError **error) CF_WARN_UNUSED;
void     cf_db_rollback (CfDb *db);
gboolean cf_db_in_transaction (CfDb *db);
/* After a look at very much: gives back the memory in which parts of the file are kept (a cache of 16 MB). */
void     cf_db_rest     (CfDb *db);
const char *cf_db_engine (CfDb *db);                                                 /* "sqlite", "postgresql" */
/* TRUE once after a statement or a commit of this connection failed: what an engine keeps in memory may be wrong then. */
gboolean cf_db_take_failed (CfDb *db);

/* The whole database, page by page, to @to, a new or empty file: as it is in the transaction that is open, else now; writers go on meanwhile. For private temporary files: not synced. */
gboolean cf_db_copy     (CfDb *db, const char *to, GError **error) CF_WARN_UNUSED;

/* Statements on tables for which @is_guarded says TRUE may write only if prepared as trusted. */
void     cf_db_guard    (CfDb *db, gboolean (*is_guarded) (const char *table));

/* Parameters by their number in the text. Text and blobs are borrowed until the statement is stepped to its end or reset. NULL text is bound as ''. */
void     cf_bind_int    (CfStmt *stmt, int n, gint64 value);
void     cf_bind_text   (CfStmt *stmt, int n, const char *text);
void     cf_bind_blob   (CfStmt *stmt, int n, gconstpointer bytes, gsize size);

typedef enum { CF_DONE = 0, CF_ROW = 1, CF_STEP_FAILED = -1 } CfStep;
CfStep   cf_step        (CfStmt *stmt, GError **error) CF_WARN_UNUSED;               /* CF_DONE and failure also reset */
gboolean cf_run         (CfStmt *stmt, GError **error) CF_WARN_UNUSED;               /* steps to the end, dropping rows */
void     cf_stmt_reset  (CfStmt *stmt);                                              /* to leave a row loop early; NULL is fine */

/* Columns of the present row, from 0. Text is never NULL; valid until the next step. */
gint64      cf_int      (CfStmt *stmt, int column);
const char *cf_text     (CfStmt *stmt, int column);
gconstpointer cf_blob   (CfStmt *stmt, int column, gsize *ret_size);
int         cf_columns  (CfStmt *stmt);

/* Replaces the tokens of @text for an engine: "sqlite" or "postgresql". Caller frees. */
char    *cf_db_tokens   (const char *text, const char *engine);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfDb, cf_db_close)
typedef CfStmt CfRows;                                                                /* g_autoptr (CfRows) resets a statement when it goes out of scope */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfRows, cf_stmt_reset)
