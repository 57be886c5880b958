/* The PostgreSQL driver against a real server: addresses that are refused, a shop that gets its name when it is whole, one writer at a time, a reader's single moment, what comes of a connection that
 * goes away, and that an ordinary user cannot change what is append-only. */
#include <string.h>
#include "postgresql.h"
#include "db/file.h"
#include "shop/shop.h"
#include "store/record.h"
#include "store/schema.h"

CF_SQL (add_row, "INSERT INTO scrap(id, words, bytes) VALUES ($1, $2, $3)");
CF_SQL (all_rows, "SELECT id, words, bytes, CAST(NULL AS BIGINT), CAST(NULL AS TEXT) FROM scrap ORDER BY id");
CF_SQL (count_rows, "SELECT COUNT(*) FROM scrap");
CF_SQL (bad_row, "INSERT INTO scrap(id, words, bytes) VALUES (1, CAST($1 AS TEXT) || words, '') ");

#define SCRAP "CREATE TABLE scrap (id {I64} PRIMARY KEY, words TEXT NOT NULL, bytes {BLOB} NOT NULL) {STRICT}"

static void
done (gboolean ok, GError *error)
{
  g_assert_no_error (error);
  g_assert_true (ok);
}

static CfDb *
scrap_in (const char *name)
{
  g_autofree char *address = postgresql_address (name);
  GError *error = NULL;
  CfDb *db = cf_db_open (address, CF_DB_CREATE, &error);
  done (db && cf_db_script (db, SCRAP, &error), error);
  return db;
}

static gboolean
add (CfDb *db, gint64 id, const char *words, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &add_row, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  cf_bind_text (stmt, 2, words);
  cf_bind_blob (stmt, 3, "\0\1\377", 3);
  return cf_run (stmt, error);
}

static gint64
count (CfDb *db)
{
  GError *error = NULL;
  CfStmt *stmt = cf_db_stmt (db, &count_rows, &error);
  done (stmt && cf_step (stmt, &error) == CF_ROW, error);
  gint64 n = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return n;
}

static void
addresses (void)
{
  static const struct { const char *address; CfError code; const char *says; } wrong[] = {
    { "postgresql:///postgres", CF_ERROR_INVALID, "must end in #" },           { "postgresql:///postgres#", CF_ERROR_INVALID, "must end in #" },
    { "postgresql:///postgres#Acme", CF_ERROR_INVALID, "small letters" },      { "postgresql:///postgres#a;drop", CF_ERROR_INVALID, "small letters" },
    { "postgresql:///postgres#public", CF_ERROR_INVALID, "public" },           { "postgresql:///postgres#pg_catalog", CF_ERROR_INVALID, "pg_" },
    { "postgresql:///postgres#1acme", CF_ERROR_INVALID, "digit" },             { "postgresql://me:secret@/postgres#acme", CF_ERROR_INVALID, "PGPASSFILE" },
    { "postgresql:///postgres?password=secret#acme", CF_ERROR_INVALID, "PGPASSFILE" }, { "postgresql:///postgres#nobody_has_this", CF_ERROR_NOT_FOUND, "no such shop" },
    { "postgresql:///no_such_database#acme", CF_ERROR_OFFLINE, "no_such_database" },   { "postgresql://127.0.0.1:1/postgres#acme", CF_ERROR_OFFLINE, "refused" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    g_autoptr (GError) error = NULL;
    g_assert_null (cf_db_open (wrong[i].address, CF_DB_READ_WRITE, &error));
    g_assert_error (error, CF_ERROR, (int) wrong[i].code);
    g_assert_nonnull (strstr (error->message, wrong[i].says));
    g_assert_null (strstr (error->message, "secret"));
  }
}

/* A database whose texts are in another order than SQLite's is refused before anything is made in it. */
static void
order (void)
{
  g_autofree char *address = postgresql_address ("order_test");
  PGconn *conn = postgresql_connect (address);
  PQclear (PQexec (conn, "CREATE DATABASE ascii TEMPLATE template0 ENCODING SQL_ASCII LOCALE 'C'"));
  PQfinish (conn);
  g_autoptr (GError) error = NULL;
  g_assert_null (cf_db_open ("postgresql:///ascii#acme", CF_DB_CREATE, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "createdb"));
}

static void
values (void)
{
  static const gint64 numbers[] = { G_MININT64, -1, 0, 1, G_MAXINT64 };
  static const char *const texts[] = { "", "a", "日本印刷 😀", "x'y\\\"", "two\nlines" };
  g_autoptr (CfDb) db = scrap_in ("values_test");
  GError *error = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    done (add (db, numbers[i], texts[i], &error), error);
  g_autoptr (CfRows) rows = cf_db_stmt (db, &all_rows, &error);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    gsize size;
    g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, numbers[i]);
    done (cf_step (rows, &error) == CF_ROW, error);
    g_assert_cmpint (cf_int (rows, 0), ==, numbers[i]);
    g_assert_cmpstr (cf_text (rows, 0), ==, number);
    g_assert_cmpstr (cf_text (rows, 1), ==, texts[i]);
    g_assert_cmpmem (cf_blob (rows, 2, &size), 3, "\0\1\377", 3);
    g_assert_cmpuint (size, ==, 3);
    g_assert_cmpint (cf_int (rows, 3), ==, 0);
    g_assert_cmpstr (cf_text (rows, 4), ==, "");
  }
  g_assert_cmpint (cf_step (rows, &error), ==, CF_DONE);
  g_autoptr (GError) twice = NULL, latin = NULL;
  g_assert_false (add (db, 0, "again", &twice));
  g_assert_error (twice, CF_ERROR, CF_ERROR_CONFLICT);
  g_assert_false (add (db, 9, "caf\xe9", &latin));                          /* not UTF-8 */
  g_assert_error (latin, CF_ERROR, CF_ERROR_INVALID);
}

/* What failed inside a transaction takes it back, and the commit says so. */
static void
taken_back (void)
{
  g_autoptr (CfDb) db = scrap_in ("taken_back_test");
  g_autoptr (GError) error = NULL, failed = NULL, commit = NULL;
  done (cf_db_begin (db, TRUE, &error) && add (db, 1, "one", &error), error);
  g_assert_null (cf_db_stmt (db, &bad_row, &failed));
  g_assert_error (failed, CF_ERROR, CF_ERROR_CORRUPT);
  g_assert_false (cf_db_commit (db, &commit));
  g_assert_error (commit, CF_ERROR, CF_ERROR_RETRY);
  g_assert_false (cf_db_in_transaction (db));
  g_assert_cmpint (count (db), ==, 0);
}

static void
one_writer (void)
{
  g_autoptr (CfDb) a = scrap_in ("one_writer_test");
  GError *error = NULL;
  g_autoptr (CfDb) b = cf_db_open (cf_db_path (a), CF_DB_READ_WRITE, &error), reader = cf_db_open (cf_db_path (a), CF_DB_READ_ONLY, &error);
  done (a && b && reader, error);
  done (cf_db_begin (reader, FALSE, &error), error);
  g_assert_cmpint (count (reader), ==, 0);
  done (cf_db_begin (a, TRUE, &error) && add (a, 1, "one", &error), error);
  g_autoptr (GError) busy = NULL, denied = NULL;
  done (cf_db_script (b, "SET lock_timeout = '50ms'", &error), error);
  g_assert_false (cf_db_begin (b, TRUE, &busy));
  g_assert_error (busy, CF_ERROR, CF_ERROR_BUSY);
  g_assert_false (cf_db_in_transaction (b));
  g_assert_cmpint (count (b), ==, 0);
  done (cf_db_commit (a, &error) && cf_db_begin (b, TRUE, &error), error);
  g_assert_cmpint (count (b), ==, 1);
  done (add (b, 2, "two", &error) && cf_db_commit (b, &error), error);
  g_assert_cmpint (count (reader), ==, 0);                                  /* its moment */
  cf_db_rollback (reader);
  g_assert_cmpint (count (reader), ==, 2);
  g_assert_false (add (reader, 3, "three", &denied));
  g_assert_error (denied, CF_ERROR, CF_ERROR_DENIED);
}

static void
cut (CfDb *db, PGconn *knife)
{
  PGresult *result = PQexec (knife, "SELECT pg_terminate_backend (pid, 5000) FROM pg_stat_activity WHERE application_name = 'counterfoil'");
  g_assert_cmpint (PQntuples (result), ==, 1);
  PQclear (result);
}

/* The server goes away: before the commit is asked for nothing was done; while it is answered nobody knows. */
static void
gone (void)
{
  g_autoptr (CfDb) first = scrap_in ("gone_test");
  g_autofree char *address = g_strdup (cf_db_path (first));
  PGconn *knife = postgresql_connect (address);
  g_autoptr (GError) offline = NULL, unknown = NULL;
  GError *error = NULL;
  cut (first, knife);
  g_assert_false (cf_db_begin (first, TRUE, &offline));
  g_assert_error (offline, CF_ERROR, CF_ERROR_OFFLINE);
  g_autoptr (CfDb) second = cf_db_open (address, CF_DB_READ_WRITE, &error);
  done (second && cf_db_begin (second, TRUE, &error) && add (second, 1, "one", &error), error);
  cut (second, knife);
  g_assert_false (cf_db_commit (second, &unknown));
  g_assert_error (unknown, CF_ERROR, CF_ERROR_UNKNOWN);
  g_autoptr (CfDb) third = cf_db_open (address, CF_DB_READ_WRITE, &error);
  done (third != NULL, error);
  g_assert_cmpint (count (third), ==, 0);
  PQfinish (knife);
}

static void
name_when_whole (void)
{
  g_autofree char *address = postgresql_address ("whole_test");
  GError *error = NULL;
  g_autoptr (GError) wrong = NULL, twice = NULL;
  g_assert_null (cf_shop_create (address, &(CfShopStart) { .country = "XX" }, NULL, &wrong));
  PGconn *conn = postgresql_connect (address);
  PGresult *left = PQexec (conn, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'whole\\_test\\_new%'");
  g_assert_cmpint (PQntuples (left), ==, 0);
  PQclear (left);
  PQfinish (conn);
  g_autoptr (CfShop) shop = cf_shop_create (address, &(CfShopStart) { "Riverside Print Co.", "US", "USD", "America/New_York", 0 }, NULL, &error);
  done (shop != NULL, error);
  g_assert_null (cf_shop_create (address, &(CfShopStart) { 0 }, NULL, &twice));
  g_assert_error (twice, CF_ERROR, CF_ERROR_CONFLICT);
}

static void
refused (PGconn *conn, const char *sql)
{
  PGresult *result = PQexec (conn, sql);
  g_assert_cmpstr (PQresultErrorField (result, PG_DIAG_SQLSTATE), ==, "42501");
  PQclear (result);
}

/* The shop's own user, who is no superuser, can take nothing back that was written: not by another program, and not through the façade. */
static void
guards (void)
{
  g_autofree char *drop = postgresql_address ("guards_test");
  PGconn *root = postgresql_connect (drop);
  PQclear (PQexec (root, "CREATE ROLE portal LOGIN; GRANT CREATE ON DATABASE postgres TO portal"));
  PQfinish (root);
  GError *error = NULL;
  g_autoptr (CfShop) shop = cf_shop_create ("postgresql://portal@/postgres#guards_test", &(CfShopStart) { "Riverside Print Co.", "US", "USD", "America/New_York", 0 }, NULL, &error);
  done (shop != NULL, error);
  PGconn *conn = PQconnectdb ("postgresql://portal@/postgres");
  PQclear (PQexec (conn, "SET search_path = guards_test"));
  refused (conn, "DELETE FROM commit_log");
  refused (conn, "UPDATE commit_log SET hash = ''");
  refused (conn, "UPDATE posting SET amount_minor = 0");
  refused (conn, "DELETE FROM payment");
  refused (conn, "TRUNCATE entry");
  refused (conn, "DELETE FROM customer");
  PQfinish (conn);
  static const char *const writes[] = { "INSERT INTO customer(id) VALUES (1)", "UPDATE customer SET name = ''", "DELETE FROM posting" };
  for (guint i = 0; i < G_N_ELEMENTS (writes); i++) {
    g_autoptr (GError) denied = NULL;
    g_assert_null (cf_db_stmt_text (shop->db, writes[i], writes[i], FALSE, &denied));
    g_assert_error (denied, CF_ERROR, CF_ERROR_DENIED);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/postgresql-driver/addresses", addresses);
  g_test_add_func ("/postgresql-driver/order", order);
  g_test_add_func ("/postgresql-driver/values", values);
  g_test_add_func ("/postgresql-driver/taken-back", taken_back);
  g_test_add_func ("/postgresql-driver/one-writer", one_writer);
  g_test_add_func ("/postgresql-driver/gone", gone);
  g_test_add_func ("/postgresql-driver/name-when-whole", name_when_whole);
  g_test_add_func ("/postgresql-driver/guards", guards);
  return g_test_run ();
}
