/* What is written for SQLite runs on PostgreSQL unchanged: the schema; every statement of the program, with parameters and results of the types the façade knows; the statements that are
 * made from the records' descriptions; a log applied there gives the same state, acts done there give the same state here; and every question has the same answer on both. */
#include "ledger.h"
#include <glib/gstdio.h>
#include <string.h>
#include "postgresql.h"
#include "store/apply.h"
#include "store/edit.h"
#include "store/schema.h"
#include "store/search.h"

enum { BIGINT = 20, TEXT = 25, BYTEA = 17, INTEGER = 23 };                   /* PostgreSQL's numbers of types */

static void
done (gboolean ok, GError *error)
{
  g_assert_no_error (error);
  g_assert_true (ok);
}

static CfDb *
schema_in (const char *name)
{
  g_autofree char *address = postgresql_address (name);
  GError *error = NULL;
  CfDb *db = cf_db_open (address, CF_DB_CREATE, &error);
  done (db != NULL, error);
  done (cf_schema_create (db, &error), error);
  return db;
}

/* An empty ledger on PostgreSQL. */
static CfShop *
shop_in (const char *name, CfVirtualClock *clock)
{
  g_autoptr (CfDb) db = schema_in (name);
  GError *error = NULL;
  cf_virtual_clock_init (clock, G_GINT64_CONSTANT (1780000000000000), 1000);
  CfShop *shop = cf_shop_open (cf_db_path (db), FALSE, &clock->clock, &error);
  done (shop != NULL, error);
  return shop;
}

static CfShop *
file_shop (CfVirtualClock *clock)
{
  g_autofree char *path = ledger_path ("file.db");
  g_unlink (path);
  cf_virtual_clock_init (clock, G_GINT64_CONSTANT (1780000000000000), 1000);
  return ledger_open (path, 2, clock);
}

/* Every table of the schema has the same columns on both engines. */
static void
schema (void)
{
  g_autoptr (CfDb) there = schema_in ("schema_test");
  CfVirtualClock clock;
  g_autoptr (CfShop) here = file_shop (&clock);
  static const char there_sql[] = "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT), CASE data_type WHEN 'bigint' THEN 'INTEGER' WHEN 'bytea' THEN 'BLOB' ELSE 'TEXT' END FROM information_schema.columns "
                                  "WHERE table_schema = current_schema AND table_name <> 'search' ORDER BY table_name, ordinal_position";
  static const char here_sql[] = "SELECT t.name, c.name, c.type FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'search%' "
                                 "AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid";
  GError *error = NULL;
  CfStmt *a = cf_db_stmt_text (here->db, here_sql, here_sql, FALSE, &error), *b = cf_db_stmt_text (there, there_sql, there_sql, FALSE, &error);
  g_assert_no_error (error);
  guint n = 0;
  for (;; n++) {
    CfStep step = cf_step (a, &error);
    g_assert_cmpint (cf_step (b, &error), ==, step);
    if (step != CF_ROW)
      break;
    for (int i = 0; i < 3; i++)
      g_assert_cmpstr (cf_text (a, i), ==, cf_text (b, i));
  }
  g_assert_cmpuint (n, >, 250);
}

static gboolean
complain (const char *where, const char *what, guint n, guint type)
{
  g_test_message ("%s: %s %u is of type %u, which the façade does not know; CAST it", where, what, n, type);
  g_test_fail ();
  return FALSE;
}

/* Prepares @text and looks at its types. */
static gboolean
check_types (PGconn *conn, const char *where, const char *text)
{
  PGresult *result = PQprepare (conn, "", text, 0, NULL);
  gboolean ok = PQresultStatus (result) == PGRES_COMMAND_OK;
  PQclear (result);
  if (!ok) {
    g_test_message ("%s: %s", where, PQerrorMessage (conn));
    g_test_fail ();
    return FALSE;
  }
  result = PQdescribePrepared (conn, "");
  g_assert_cmpint (PQresultStatus (result), ==, PGRES_COMMAND_OK);
  for (int i = 0; i < PQnparams (result); i++) {
    Oid type = PQparamtype (result, i);
    ok = type == BIGINT || type == TEXT || type == BYTEA || complain (where, "parameter", i + 1, type);
  }
  for (int i = 0; i < PQnfields (result); i++) {
    Oid type = PQftype (result, i);
    ok = (type == BIGINT || type == TEXT || type == BYTEA || type == INTEGER || complain (where, "column", i, type)) && ok;
  }
  PQclear (result);
  return ok;
}

static void
statements (void)
{
  g_autoptr (CfDb) db = schema_in ("statements_test");
  PGconn *conn = postgresql_connect (cf_db_path (db));
  guint n = 0;
  for (const CfSql *sql = __start_cf_sql; sql < __stop_cf_sql; sql++) {
    if (g_str_equal (sql->engine, "sqlite"))
      continue;
    check_types (conn, sql->name, sql->text);
    n++;
  }
  PQfinish (conn);
  g_test_message ("%u statements", n);
  g_assert_cmpuint (n, >, 50);                                              /* the linker gathered those of all floors */
}

/* Every generated statement runs, and what is written is read. */
static void
records (void)
{
  g_autoptr (CfDb) db = schema_in ("records_test");
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  GError *error = NULL;
  for (guint i = 0; cf_records[i]; i++)
    for (guint k = 1; k <= 5; k++) {
      const CfRecord *type = cf_records[i];
      g_autofree gpointer made = g_malloc0 (type->size), read = g_malloc0 (type->size);
      gboolean found;
      gint64 pos;
      ledger_random_record (rand, type, k, made);
      done (cf_record_insert (db, type, made, 7, &error), error);
      for (guint group = 1; type->nature == CF_DOCUMENT && group <= cf_record_groups (type); group++) {
        cf_record_clear (type, made);
        ledger_random_record (rand, type, k, made);
        done (cf_record_update (db, type, made, group, CF_SCHEMA, &error), error);
      }
      done (cf_record_place (db, type, k, 8, &error) && cf_record_pos (db, type, k, &pos, &error) && cf_record_load (db, type, k, read, &found, &error), error);
      g_assert_true (found && pos == 8);
      if (type->nature == CF_FACT)
        g_assert_cmpuint (cf_record_diff (type, made, read), ==, 0);
      cf_record_clear (type, made);
      cf_record_clear (type, read);
    }
}

enum { VALUES_MAX = 40 };
typedef struct { guint n, columns, types[VALUES_MAX], column_types[VALUES_MAX]; } Shape;

static void
shape_of (PGconn *conn, const char *text, Shape *ret)
{
  PQclear (PQprepare (conn, "", text, 0, NULL));
  PGresult *result = PQdescribePrepared (conn, "");
  ret->n = PQnparams (result);
  ret->columns = PQnfields (result);
  g_assert_true (ret->n <= VALUES_MAX && ret->columns <= VALUES_MAX);
  for (guint i = 0; i < ret->n; i++)
    ret->types[i] = PQparamtype (result, i);
  for (guint i = 0; i < ret->columns; i++)
    ret->column_types[i] = PQftype (result, i);
  PQclear (result);
}

static void
put_value (GString *row, CfStmt *stmt, int column, guint type)
{
  gsize size = 0;
  const guint8 *bytes = type == BYTEA ? cf_blob (stmt, column, &size) : NULL;
  for (gsize i = 0; i < size; i++)
    g_string_append_printf (row, "%02x", bytes[i]);
  g_string_append_printf (row, "%s|", type == BYTEA ? "" : cf_text (stmt, column));
}

/* The text of each row of a statement with parameters @values. */
static GPtrArray *
answer (CfDb *db, const CfSql *sql, char **values, const Shape *shape)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_free);
  GError *error = NULL;
  CfStmt *stmt = cf_db_stmt (db, sql, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < shape->n; i++)
    if (shape->types[i] == TEXT)
      cf_bind_text (stmt, i + 1, values[i]);
    else if (shape->types[i] == BYTEA)
      cf_bind_blob (stmt, i + 1, values[i], strlen (values[i]));
    else
      cf_bind_int (stmt, i + 1, g_ascii_strtoll (values[i], NULL, 10));
  while (cf_step (stmt, &error) == CF_ROW) {
    GString *row = g_string_new (NULL);
    g_assert_cmpint (cf_columns (stmt), ==, shape->columns);
    for (guint i = 0; i < shape->columns; i++)
      put_value (row, stmt, i, shape->column_types[i]);
    g_ptr_array_add (rows, g_string_free (row, FALSE));
  }
  if (error)
    g_error ("%s: %s", sql->name, error->message);
  return rows;
}

static int compare (gconstpointer a, gconstpointer b) { return strcmp (*(char *const *) a, *(char *const *) b); }

/* The same rows; their order among equals is each engine's own, and so is which one "any" is. */
static void
same_answer (const CfSql *sql, GPtrArray *a, GPtrArray *b)
{
  gboolean any = strstr (sql->text, "LIMIT 1") && !strstr (sql->text, "ORDER BY"), same = a->len == b->len;
  g_ptr_array_sort (a, compare);
  g_ptr_array_sort (b, compare);
  for (guint i = 0; same && !any && i < a->len; i++)
    same = g_str_equal (a->pdata[i], b->pdata[i]);
  if (same)
    return;
  g_test_message ("%s: %u rows on SQLite, %u on PostgreSQL; the first that differ:", sql->name, a->len, b->len);
  for (guint i = 0; i < MIN (a->len, b->len); i++)
    if (!g_str_equal (a->pdata[i], b->pdata[i])) {
      g_test_message ("%s\n%s", (char *) a->pdata[i], (char *) b->pdata[i]);
      break;
    }
  g_test_fail ();
}

/* A value that a parameter may well have: ids, dates, numbers and words of this ledger. */
static char *
some_value (CfDb *db, GRand *rand, guint type)
{
  static const char *const numbers[] = { "0", "1", "2", "20600", "20700", "20900", "2932896", "9223372036854775807" };
  static const char *const ids[] = { "SELECT id FROM customer ORDER BY id DESC LIMIT 1 OFFSET 3", "SELECT id FROM invoice ORDER BY id LIMIT 1 OFFSET 5", "SELECT id FROM payment ORDER BY id LIMIT 1",
                                     "SELECT id FROM draft ORDER BY id LIMIT 1", "SELECT item_id FROM open_item ORDER BY item_id LIMIT 1 OFFSET 9", "SELECT customer_id FROM posting WHERE customer_id <> 0 ORDER BY customer_id LIMIT 1" };
  static const char *const words[] = { "", "a", "Acme", "%", "x'y", "日本印刷" };
  if (type == TEXT)
    return g_strdup (words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);
  if (type == BYTEA)
    return g_strdup ("0123456789abcdef");
  if (g_rand_boolean (rand))
    return g_strdup (numbers[g_rand_int_range (rand, 0, G_N_ELEMENTS (numbers))]);
  return g_strdup_printf ("%" G_GINT64_FORMAT, ledger_ask (db, ids[g_rand_int_range (rand, 0, G_N_ELEMENTS (ids))]));
}

/* Whoever is found there is found here, by two indexes of which nothing is the same. */
static void
same_found (CfDb *here, CfDb *there)
{
  static const char *const typed[] = { "a", "acm", "ae", "strasse", "lodz", "日", "o'neil", "sign a", "one@two", "j.s84@x", "55", "\"quo", "!", "x & y | z", "" };
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++) {
    g_autoptr (GArray) a = g_array_new (FALSE, FALSE, sizeof (CfId)), b = g_array_new (FALSE, FALSE, sizeof (CfId));
    GError *error = NULL;
    done (cf_search_customers (here, typed[i], 1000, a, &error) && cf_search_customers (there, typed[i], 1000, b, &error), error);
    g_test_message ("%s: %u", typed[i], a->len);
    g_assert_cmpmem (a->data, a->len * sizeof (CfId), b->data, b->len * sizeof (CfId));
  }
}

/* Acts here, and on PostgreSQL the log of it: the same rows, and the same answer to every question the program asks. */
static void
answers (void)
{
  CfVirtualClock clocks[2];
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) here = file_shop (&clocks[0]), there = shop_in ("answers_test", &clocks[1]);
  ledger_acts (here, rand, 250);
  g_autoptr (GPtrArray) log = ledger_log (here->db, 0);
  for (guint i = 0; i < log->len; i++)
    ledger_receive (there, g_ptr_array_index (log, i));
  g_autofree char *a = ledger_state (here->db), *b = ledger_state (there->db);
  ledger_same ("state", a, b);
  same_found (here->db, there->db);
  PGconn *conn = postgresql_connect (cf_db_path (there->db));
  guint asked = 0;
  for (const CfSql *sql = __start_cf_sql; sql < __stop_cf_sql; sql++) {
    if (*sql->engine || strstr (sql->text, "INSERT") || strstr (sql->text, "UPDATE") || strstr (sql->text, "DELETE") || strstr (sql->text, "station"))
      continue;
    Shape shape;
    shape_of (conn, sql->text, &shape);
    for (guint round = 0; round < (shape.n ? 12 : 1); round++) {
      char *values[VALUES_MAX] = { NULL };
      for (guint i = 0; i < shape.n; i++)
        values[i] = some_value (here->db, rand, shape.types[i]);
      g_autoptr (GPtrArray) x = answer (here->db, sql, values, &shape), y = answer (there->db, sql, values, &shape);
      same_answer (sql, x, y);
      for (guint i = 0; i < shape.n; i++)
        g_free (values[i]);
      asked++;
    }
  }
  PQfinish (conn);
  g_test_message ("%u questions", asked);
}

/* Acts on PostgreSQL, and here the log of it; statements that write derived and local tables run there so. */
static void
acts (void)
{
  CfVirtualClock clocks[2];
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) here = file_shop (&clocks[0]), there = shop_in ("acts_test", &clocks[1]);
  GError *error = NULL;
  ledger_acts (there, rand, 150);
  g_autoptr (GPtrArray) log = ledger_log (there->db, 0);
  for (guint i = 0; i < log->len; i++)
    ledger_receive (here, g_ptr_array_index (log, i));
  g_autofree char *a = ledger_state (here->db), *b = ledger_state (there->db);
  ledger_same ("state", a, b);
  ledger_clean (here->db);
  done (cf_db_begin (there->db, TRUE, &error) && cf_derived_rebuild (there->db, &error) && cf_head_rebirth (there->db, &error) && cf_db_commit (there->db, &error), error);
  g_autofree char *c = ledger_state (there->db);
  ledger_same ("rebuilt", a, c);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/postgresql/schema", schema);
  g_test_add_func ("/postgresql/statements", statements);
  g_test_add_func ("/postgresql/records", records);
  g_test_add_func ("/postgresql/answers", answers);
  g_test_add_func ("/postgresql/acts", acts);
  return g_test_run ();
}
