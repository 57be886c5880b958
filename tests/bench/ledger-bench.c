/* ledger-bench.c: a shop of 10,000 customers and 100,000 invoices (argument: another number), and 100,000 customers for search, against small baselines in bare SQLite in the same run:
 *   size     the whole file, commit log included, ≤ 2.5 × the same rows and indexes with small ids in a bare schema
 *   aging    all customers ≤ 2 × one hand-written statement over stored balances
 *   balance  one customer's, p99 < 0.2 ms      search as you type, p99 < 10 ms
 * Prints figures and goals; exits 1 where one is missed. */
#include <sqlite3.h>
#include <stdio.h>
#include <glib/gstdio.h>
#include "desk/generate.h"
#include "store/search.h"
#include "../shop/fixture.h"

static gboolean missed;

static double now (void) { return g_get_monotonic_time () / 1e6; }

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

static void
goal (const char *what, double is, double most, const char *unit)
{
  g_print ("%s: %.2f %s (goal ≤ %.2f) %s\n", what, is, unit, most, is <= most ? "" : "MISSED");
  missed |= is > most;
}

static void
sql (sqlite3 *db, const char *text)
{
  char *message = NULL;
  if (sqlite3_exec (db, text, NULL, NULL, &message))
    g_error ("%s: %s", text, message);
}

static gint64
size_of (const char *path)
{
  GStatBuf st;
  return g_stat (path, &st) == 0 ? (gint64) st.st_size : 0;
}

/* Copies the rows of a record's table without pos, ids made small. */
static void
copy_table (sqlite3 *bare, const CfRecord *type, const CfRecord *root)
{
  g_autoptr (GString) create = g_string_new (NULL), select = g_string_new (NULL);
  g_string_append_printf (create, root ? "CREATE TABLE %s(%s_id INTEGER NOT NULL, line INTEGER NOT NULL" : "CREATE TABLE %s(id INTEGER PRIMARY KEY", type->name, root ? root->name : "");
  g_string_append_printf (select, root ? "INSERT INTO %s SELECT (SELECT n FROM map WHERE map.id = t.%s_id), line" : "INSERT INTO %s SELECT (SELECT n FROM map WHERE map.id = t.id)",
                          type->name, root ? root->name : "");
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *f = &type->fields[i];
    g_string_append_printf (create, f->kind == CF_KIND_TEXT ? ", %s TEXT NOT NULL" : ", %s INTEGER NOT NULL", f->name);
    g_string_append_printf (select, f->kind == CF_KIND_ID ? ", COALESCE((SELECT n FROM map WHERE map.id = t.%s), 0)" : ", %s", f->name);
  }
  if (root)
    g_string_append_printf (create, ", PRIMARY KEY(%s_id, line)) STRICT, WITHOUT ROWID", root->name);
  else
    g_string_append (create, ") STRICT");
  g_string_append_printf (select, " FROM ledger.%s t ORDER BY 1", type->name);
  sql (bare, create->str);
  sql (bare, select->str);
}

/* The bare schema: record tables, open items, sums and search words as they are, with small ids; the ledger's own indexes. */
static void
bare_make (const char *path, const char *ledger)
{
  sqlite3 *bare;
  sqlite3_stmt *q;
  g_autofree char *attach = g_strdup_printf ("ATTACH '%s' AS ledger", ledger);
  if (sqlite3_open (path, &bare))
    g_error ("bare: cannot open");
  sql (bare, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -200000");
  sql (bare, attach);
  sql (bare, "CREATE TEMP TABLE map(id INTEGER PRIMARY KEY, n INTEGER)");
  for (guint i = 0; cf_records[i]; i++) {
    g_autofree char *add = g_strdup_printf ("INSERT OR IGNORE INTO map SELECT id, (SELECT COUNT(*) FROM map) + ROW_NUMBER() OVER (ORDER BY id) FROM ledger.%s", cf_records[i]->name);
    sql (bare, add);
  }
  for (guint i = 0; cf_records[i]; i++) {
    copy_table (bare, cf_records[i], NULL);
    for (guint k = 0; k < cf_records[i]->n_parts; k++)
      copy_table (bare, cf_records[i]->parts[k].type, cf_records[i]);
  }
  sql (bare, "CREATE TABLE open_item(item_id INTEGER, from_date INTEGER, to_date INTEGER, due INTEGER, customer_id INTEGER, open_minor INTEGER, PRIMARY KEY(item_id, from_date)) STRICT, WITHOUT ROWID;"
             "INSERT INTO open_item SELECT (SELECT n FROM map WHERE map.id = item_id), from_date, to_date, due, (SELECT n FROM map WHERE map.id = customer_id), open_minor FROM ledger.open_item;"
             "CREATE TABLE customer_sum(customer_id INTEGER PRIMARY KEY, open_minor INTEGER, unapplied_minor INTEGER) STRICT;"
             "INSERT INTO customer_sum SELECT (SELECT n FROM map WHERE map.id = customer_id), open_minor, unapplied_minor FROM ledger.customer_sum;"
             "CREATE VIRTUAL TABLE search USING fts5(words, detail = none, columnsize = 0, prefix = '1 2 3');"
             "INSERT INTO search(rowid, words) SELECT (SELECT n FROM map WHERE map.id = s.rowid), words FROM ledger.search s");
  if (sqlite3_prepare_v2 (bare, "SELECT sql FROM ledger.sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name NOT IN ('commit_log', 'edit', 'station', 'head')", -1, &q, NULL))
    g_error ("bare: %s", sqlite3_errmsg (bare));
  while (sqlite3_step (q) == SQLITE_ROW)
    sql (bare, (const char *) sqlite3_column_text (q, 0));
  sqlite3_finalize (q);
  sql (bare, "DETACH ledger");
  /* what the aging baseline reads: a stored balance, and the index a careful person would give it */
  sql (bare, "CREATE TABLE balance(invoice_id INTEGER PRIMARY KEY, customer_id INTEGER, due INTEGER, balance INTEGER) STRICT;"
             "INSERT INTO balance SELECT id, customer_id, due, COALESCE((SELECT open_minor FROM open_item o WHERE o.item_id = i.id AND o.to_date = 2932897), 0) FROM invoice i;"
             "CREATE INDEX balance_open ON balance(customer_id, due, balance) WHERE balance <> 0");
  sqlite3_close (bare);
}

static void
bench_size (Fixture *f, const char *bare)
{
  sqlite3 *db;
  g_autofree char *whole = g_build_filename (f->folder, "whole.db", NULL), *into = g_strdup_printf ("VACUUM INTO '%s'", whole);
  if (sqlite3_open (f->path, &db))
    g_error ("cannot open the ledger");
  sql (db, into);
  sqlite3_close (db);
  sqlite3_open (bare, &db);
  g_autofree char *rows = g_strdup_printf ("%s-rows", bare), *into_rows = g_strdup_printf ("VACUUM INTO '%s'", rows);
  sql (db, "DROP TABLE balance");
  sql (db, into_rows);
  sqlite3_close (db);
  double a = size_of (whole) / 1e6, b = size_of (rows) / 1e6;
  g_print ("ledger %.1f MB, bare %.1f MB; ", a, b);
  goal ("size", a / b, 2.5, "×");
  g_unlink (whole);
  g_unlink (rows);
}

static double
time_bare_aging (sqlite3_stmt *q, CfDate day)
{
  double t = now ();
  sqlite3_bind_int64 (q, 1, day);
  while (sqlite3_step (q) == SQLITE_ROW)
    ;
  sqlite3_reset (q);
  return now () - t;
}

static double
time_aging (Fixture *f, CfDate day)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfAgingRow));
  g_autoptr (GError) error = NULL;
  CfAging total = { 0 };
  double t = now ();
  if (!cf_aging_load (f->shop->db, day, rows, &total, &error))
    g_error ("aging: %s", error->message);
  return now () - t;
}

static void
bench_aging (Fixture *f, const char *bare)
{
  enum { RUNS = 15 };
  double ratios[RUNS], past[RUNS], ours[RUNS];
  CfDate today = cf_shop_today (f->shop);
  sqlite3 *db;
  sqlite3_stmt *q;
  sqlite3_open (bare, &db);
  sql (db, "PRAGMA cache_size = -16000");
  if (sqlite3_prepare_v2 (db, "SELECT customer_id, SUM(CASE WHEN due >= ?1 THEN balance ELSE 0 END), SUM(CASE WHEN due < ?1 AND due >= ?1 - 30 THEN balance ELSE 0 END), "
                              "SUM(CASE WHEN due < ?1 - 30 AND due >= ?1 - 60 THEN balance ELSE 0 END), SUM(CASE WHEN due < ?1 - 60 AND due >= ?1 - 90 THEN balance ELSE 0 END), "
                              "SUM(CASE WHEN due < ?1 - 90 THEN balance ELSE 0 END), SUM(balance) FROM balance WHERE balance <> 0 GROUP BY customer_id", -1, &q, NULL))
    g_error ("%s", sqlite3_errmsg (db));
  for (guint i = 0; i < RUNS; i++) {
    double base = time_bare_aging (q, today);
    ours[i] = time_aging (f, today);
    ratios[i] = ours[i] / base;
    past[i] = time_aging (f, today - 300) / base;
  }
  sqlite3_finalize (q);
  sqlite3_close (db);
  qsort (ratios, RUNS, sizeof *ratios, compare);
  qsort (past, RUNS, sizeof *past, compare);
  qsort (ours, RUNS, sizeof *ours, compare);
  g_print ("aging today %.1f ms; ", ours[RUNS / 2] * 1e3);
  goal ("aging today / stored balances", ratios[RUNS / 2], 2, "×");
  goal ("aging of a past day / stored balances of today", past[RUNS / 2], 2, "×");
}

static CfId *
customers_of (Fixture *f, guint *ret_n)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  sqlite3 *db;
  sqlite3_stmt *q;
  sqlite3_open (f->path, &db);
  sqlite3_prepare_v2 (db, "SELECT id FROM customer", -1, &q, NULL);
  while (sqlite3_step (q) == SQLITE_ROW) {
    CfId id = sqlite3_column_int64 (q, 0);
    g_array_append_val (ids, id);
  }
  sqlite3_finalize (q);
  sqlite3_close (db);
  *ret_n = ids->len;
  return (CfId *) (gpointer) g_array_free (g_steal_pointer (&ids), FALSE);
}

static void
bench_balance (Fixture *f, GRand *rand)
{
  enum { RUNS = 20000 };
  static double took[RUNS];
  guint n;
  g_autofree CfId *ids = customers_of (f, &n);
  g_autoptr (GError) error = NULL;
  for (guint i = 0; i < RUNS; i++) {
    CfBalance b;
    CfId id = ids[g_rand_int_range (rand, 0, n)];
    double t = now ();
    if (!cf_balance_load (f->shop->db, id, &b, &error))
      g_error ("balance: %s", error->message);
    took[i] = now () - t;
  }
  qsort (took, RUNS, sizeof *took, compare);
  goal ("one customer's balance, p99", took[RUNS * 99 / 100] * 1e3, 0.2, "ms");
}

static void
bench_search (Fixture *f, GRand *rand)
{
  g_autoptr (GArray) took = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GError) error = NULL;
  guint n;
  g_autofree CfId *ids = customers_of (f, &n);
  for (guint i = 0; i < 1500; i++) {
    g_auto (CfCustomer) c = { 0 };
    gboolean found;
    if (!cf_record_load (f->shop->db, &CF_CUSTOMER, ids[g_rand_int_range (rand, 0, n)], &c, &found, &error) || !found)
      g_error ("search: no customer");
    const char *typed[] = { c.name, c.phone, c.email, c.number };
    const char *text = typed[i % 4];
    for (guint length = 1; text && length <= 10 && length <= strlen (text); length++) {
      g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (CfId));
      g_autofree char *part = g_strndup (text, length);
      if (!g_utf8_validate (part, -1, NULL))
        continue;
      double t = now ();
      if (!cf_search_customers (f->shop->db, part, 20, hits, &error))
        g_error ("search: %s", error->message);
      t = now () - t;
      g_array_append_val (took, t);
    }
  }
  g_array_sort (took, compare);
  g_print ("search: %u key presses over %u customers, p50 %.2f ms; ", took->len, n, g_array_index (took, double, took->len / 2) * 1e3);
  goal ("search as you type, p99", g_array_index (took, double, took->len * 99 / 100) * 1e3, 10, "ms");
}

static void
fill (Fixture *f, gint64 customers, gint64 invoices)
{
  g_autoptr (GError) error = NULL;
  CfGenerated made;
  double t = now ();
  if (cf_generate (f->shop, &f->who, &(CfGenerateAsk) { .customers = customers, .invoices = invoices, .seed = 20260630 }, &made, &error) != CF_OK) {
    g_autofree char *sentence = error ? NULL : cf_refusal_sentence (&f->who.refusal);
    g_error ("generate: %s", error ? error->message : sentence);
  }
  t = now () - t;
  g_print ("made %" G_GINT64_FORMAT " customers, %" G_GINT64_FORMAT " invoices, %" G_GINT64_FORMAT " lines, %" G_GINT64_FORMAT " payments in %.1f s\n", made.customers, made.invoices, made.lines,
           made.payments, t);
}

int
main (int argc, char **argv)
{
  gint64 invoices = argc > 1 ? g_ascii_strtoll (argv[1], NULL, 10) : 100000;
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  Fixture f, many;
  fixture_open (&f);
  fill (&f, invoices / 10, invoices);
  g_autofree char *bare = g_build_filename (f.folder, "bare.db", NULL);
  bare_make (bare, f.path);
  bench_aging (&f, bare);
  bench_balance (&f, rand);
  bench_size (&f, bare);
  g_unlink (bare);
  fixture_close (&f);
  fixture_open (&many);
  fill (&many, invoices, 0);
  bench_search (&many, rand);
  fixture_close (&many);
  return missed;
}
