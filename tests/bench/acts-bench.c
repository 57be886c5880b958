/* acts-bench.c: durable acts against bare SQLite transactions that write as many rows of the same width into tables with the same columns and indexes, both with WAL and FULL, in turns on the same
 * disk. Goal: issuing an invoice of 3 lines, and taking a payment, at 40 % of the bare rate or more. Prints ratios; exits 1 below the goal. */
#include <sqlite3.h>
#include <stdio.h>
#include "../shop/fixture.h"

#define ROUNDS 100      /* in turns, so that a slow moment of the disk falls on both */
#define ACTS 20

typedef struct { sqlite3 *db; sqlite3_stmt *begin, *commit, *insert[16]; } Bare;

static double
now (void)
{
  return g_get_monotonic_time () / 1e6;
}

static void
run (sqlite3_stmt *stmt)
{
  int rc = sqlite3_step (stmt);
  if (rc != SQLITE_DONE && rc != SQLITE_ROW)
    g_error ("bare: %s", sqlite3_errmsg (sqlite3_db_handle (stmt)));
  sqlite3_reset (stmt);
}

static sqlite3_stmt *
prepare (Bare *b, const char *sql)
{
  sqlite3_stmt *stmt;
  if (sqlite3_prepare_v3 (b->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL))
    g_error ("bare: %s: %s", sql, sqlite3_errmsg (b->db));
  return stmt;
}

/* The rows that one act wrote, of every record table: table and how many. */
typedef struct { const CfRecord *type; guint rows; } Written;

/* A bare database with the record tables and their indexes as the ledger has them: no log, no derived tables, no guards. */
static void
bare_open (Bare *b, Fixture *f, const Written *written, guint n)
{
  g_autofree char *path = g_build_filename (f->folder, "bare.db", NULL);
  sqlite3 *source;
  sqlite3_stmt *ddl;
  if (sqlite3_open (path, &b->db) || sqlite3_open_v2 (f->path, &source, SQLITE_OPEN_READONLY, NULL))
    g_error ("bare: cannot open");
  sqlite3_exec (b->db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000", NULL, NULL, NULL);
  sqlite3_prepare_v2 (source, "SELECT tbl_name, sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC, rowid", -1, &ddl, NULL);
  while (sqlite3_step (ddl) == SQLITE_ROW)
    if (cf_record_owns_table ((const char *) sqlite3_column_text (ddl, 0)) && sqlite3_exec (b->db, (const char *) sqlite3_column_text (ddl, 1), NULL, NULL, NULL))
      g_error ("bare: %s", sqlite3_errmsg (b->db));
  sqlite3_finalize (ddl);
  sqlite3_close (source);
  b->begin = prepare (b, "BEGIN IMMEDIATE");
  b->commit = prepare (b, "COMMIT");
  for (guint i = 0; i < n; i++) {
    g_autoptr (GString) sql = g_string_new (NULL);
    g_string_append_printf (sql, "INSERT INTO %s VALUES (?, ?", written[i].type->name);
    for (guint k = 0; k < written[i].type->n_fields; k++)
      g_string_append (sql, ", ?");
    g_string_append (sql, ")");
    b->insert[i] = prepare (b, sql->str);
  }
}

/* One bare transaction: the same rows with plausible values. */
static void
bare_act (Bare *b, const Written *written, guint n, gint64 id)
{
  run (b->begin);
  for (guint i = 0; i < n; i++)
    for (guint row = 0; row < written[i].rows; row++) {
      const CfRecord *type = written[i].type;
      sqlite3_bind_int64 (b->insert[i], 1, id);
      sqlite3_bind_int64 (b->insert[i], 2, row + 1);
      for (guint k = 0; k < type->n_fields; k++)
        if (type->fields[k].kind == CF_KIND_TEXT)
          sqlite3_bind_text (b->insert[i], k + 3, k % 2 ? "" : "Some words", -1, SQLITE_STATIC);
        else
          sqlite3_bind_int64 (b->insert[i], k + 3, type->fields[k].kind == CF_KIND_ID ? id : k % 3 ? 0 : 12345);
      run (b->insert[i]);
    }
  run (b->commit);
}

static void
bare_close (Bare *b, Fixture *f, guint n)
{
  sqlite3_finalize (b->begin);
  sqlite3_finalize (b->commit);
  for (guint i = 0; i < n; i++)
    sqlite3_finalize (b->insert[i]);
  sqlite3_close (b->db);
  g_autofree char *path = g_build_filename (f->folder, "bare.db", NULL);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL), *shm = g_strconcat (path, "-shm", NULL);
  remove (path);
  remove (wal);
  remove (shm);
}

typedef void (*OneAct) (Fixture *f, CfId prepared);

static void
issue (Fixture *f, CfId draft)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  if (cf_issue_invoice (f->shop, &f->who, cf_shop_id (f->shop), draft, FALSE, &invoice, &error))
    g_error ("issue");
}

static void
pay (Fixture *f, CfId invoice)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  CfTenderAsk t = { cf_shop_id (f->shop), f->check, 1000, "1042" };
  CfSettleChoice choice = { invoice, 0 };
  CfTakePayment ask = { .customer_id = f->customer, .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_NAMED, .choices = &choice, .n_choices = 1 };
  if (cf_take_payment (f->shop, &f->who, &ask, &taken, &error))
    g_error ("pay");
}

static CfId
draft_of_three (Fixture *f)
{
  CfMoney prices[] = { 8500, 4000, 1250 };
  return fixture_draft (f, f->customer, CF_DRAFT_INVOICE, 0, f->tax_group, prices, 3);
}

static CfId invoice_to_pay (Fixture *f) { return fixture_invoice (f, f->customer, 1000); }

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

/* The middle ratio of many short turns, bare and act one after the other. */
static double
measure (const char *what, OneAct act, CfId (*prepare_one) (Fixture *), const Written *written, guint n)
{
  double ratios[ROUNDS], bare_rates[ROUNDS], act_rates[ROUNDS];
  gint64 id = 1;
  Fixture f;
  Bare b = { 0 };
  fixture_open (&f);
  bare_open (&b, &f, written, n);
  for (guint round = 0; round < ROUNDS; round++) {
    CfId prepared[ACTS];
    for (guint i = 0; i < ACTS; i++)
      prepared[i] = prepare_one (&f);
    double t0 = now ();
    for (guint i = 0; i < ACTS; i++)
      bare_act (&b, written, n, id++);
    double t1 = now ();
    for (guint i = 0; i < ACTS; i++)
      act (&f, prepared[i]);
    double t2 = now ();
    ratios[round] = (t1 - t0) / (t2 - t1);
    bare_rates[round] = ACTS / (t1 - t0);
    act_rates[round] = ACTS / (t2 - t1);
  }
  bare_close (&b, &f, n);
  fixture_close (&f);
  qsort (ratios, ROUNDS, sizeof *ratios, compare);
  qsort (bare_rates, ROUNDS, sizeof *bare_rates, compare);
  qsort (act_rates, ROUNDS, sizeof *act_rates, compare);
  g_print ("%s: bare %.0f/s, act %.0f/s, ratio %.2f (quartiles %.2f to %.2f)\n", what, bare_rates[ROUNDS / 2], act_rates[ROUNDS / 2], ratios[ROUNDS / 2], ratios[ROUNDS / 4],
           ratios[ROUNDS * 3 / 4]);
  return ratios[ROUNDS / 2];
}

int
main (void)
{
  const CfRecord *line = CF_INVOICE.parts[0].type, *tax = CF_INVOICE.parts[1].type, *posting = CF_ENTRY.parts[0].type, *put = CF_ALLOCATION.parts[0].type;
  const Written invoice_rows[] = { { &CF_INVOICE, 1 }, { line, 3 }, { tax, 3 }, { &CF_INVOICE_PARTY, 1 }, { &CF_ENTRY, 1 }, { posting, 5 } };
  const Written payment_rows[] = { { &CF_PAYMENT, 1 }, { &CF_ENTRY, 1 }, { posting, 2 }, { &CF_ALLOCATION, 1 }, { put, 1 } };
  double issued = measure ("issue an invoice of 3 lines", issue, draft_of_three, invoice_rows, G_N_ELEMENTS (invoice_rows));
  double paid = measure ("take a payment", pay, invoice_to_pay, payment_rows, G_N_ELEMENTS (payment_rows));
  g_print ("act / bare transaction of as many rows, FULL: invoice %.2f, payment %.2f (goal 0.40)\n", issued, paid);
  return issued >= 0.40 && paid >= 0.40 ? 0 : 1;
}
