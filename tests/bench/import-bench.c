/* import-bench.c: sales lines a second through the real acts, from CSV text to the durable commit: a file of 30,000 lines (argument: a sales file of the same columns instead, dates m/d/y H:M).
 * Goal: 15,000 lines/s. The baseline beside it does the least that could be called an import: the same text split at commas and its rows written to one bare table in one transaction. */
#include <sqlite3.h>
#include <stdio.h>
#include <glib/gstdio.h>
#include "desk/import.h"
#include "../shop/fixture.h"

#define LINES 30000

static double now (void) { return g_get_monotonic_time () / 1e6; }

/* Some 14 lines a document, 400 customers, prices of two decimals. */
static char *
sales (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  GString *out = g_string_new ("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country,TotalPrice\n");
  guint number = 500000, left = 0, customer = 0, day = 1;
  for (guint i = 0; i < LINES; i++) {
    if (left == 0) {
      left = g_rand_int_range (rand, 1, 28);
      number++;
      customer = 12000 + g_rand_int_range (rand, 0, 400);
      day = 1 + i * 27 / LINES;
    }
    left--;
    guint quantity = g_rand_int_range (rand, 1, 25), cents = g_rand_int_range (rand, 19, 2000), total = quantity * cents;
    g_string_append_printf (out, "%u,%05uA,WHITE METAL LANTERN NO %u,%u,2/%u/10 8:26,%u.%02u,%u,United Kingdom,%u.%02u\n", number, i % 3000, i % 3000, quantity, day, cents / 100, cents % 100, customer,
                            total / 100, total % 100);
  }
  return g_string_free (out, FALSE);
}

static double
bare (Fixture *f, const char *text, guint *ret_lines)
{
  g_autofree char *path = g_build_filename (f->folder, "bare.db", NULL);
  sqlite3 *db;
  sqlite3_stmt *q;
  double t = now ();
  if (sqlite3_open (path, &db) || sqlite3_exec (db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE line(a, b, c, d, e, f, g, h, i); BEGIN", NULL, NULL, NULL) ||
      sqlite3_prepare_v2 (db, "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", -1, &q, NULL))
    g_error ("bare: %s", sqlite3_errmsg (db));
  *ret_lines = 0;
  for (const char *p = strchr (text, '\n'); p && p[1]; (*ret_lines)++) {
    p++;
    for (guint i = 1; i <= 9; i++) {
      gsize n = strcspn (p, i < 9 ? ",\n" : "\n");
      sqlite3_bind_text (q, i, p, n, SQLITE_STATIC);
      p += n + (i < 9);
    }
    sqlite3_step (q);
    sqlite3_reset (q);
  }
  sqlite3_finalize (q);
  sqlite3_exec (db, "COMMIT", NULL, NULL, NULL);
  sqlite3_close (db);
  g_unlink (path);
  return now () - t;
}

int
main (int argc, char **argv)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  double best = 0, ratio = 0;
  guint lines = 0;
  if (argc > 1 ? !g_file_get_contents (argv[1], &text, NULL, &error) : !(text = sales ()))
    g_error ("%s", error->message);
  for (guint round = 0; round < 3; round++) {
    Fixture f;
    g_auto (CfImportResult) result = { 0 };
    CfImportAsk ask = { .kind = CF_IMPORT_SALES, .create_customers = TRUE, .skip_refused = TRUE, .date_format = "%m/%d/%y %H:%M" };
    fixture_open (&f);
    double base = bare (&f, text, &lines), t = now ();
    if (cf_import_bytes (f.shop, &f.who, "sales.csv", text, strlen (text), &ask, &result, &error) != CF_OK)
      g_error ("import: %s", error ? error->message : "refused");
    t = now () - t;
    printf ("%" G_GINT64_FORMAT " lines, %" G_GINT64_FORMAT " documents in %.2f s: %.0f lines/s; bare table %.2f s\n", result.imported, result.documents, t, result.imported / t, base);
    if (result.imported / t > best) {
      best = result.imported / t;
      ratio = t / base;
    }
    fixture_close (&f);
  }
  printf ("import: %.0f lines/s (goal ≥ 15000), %.1f × the time of a bare table\n", best, ratio);
  return best >= 15000 ? 0 : 1;
}
