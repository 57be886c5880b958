/* Derived tables say what the facts say: for random days, each item's span is its posting and allocations until then, added up here in another way; together they are the receivable
 * postings; today's sums are the open ends; what somebody changed in them is found and mended by a rebuild. */
#include "ledger.h"
#include <glib/gstdio.h>

static CfVirtualClock the_clock;

static CfShop *
fresh (GRand *rand, guint acts)
{
  g_autofree char *path = ledger_path ("derived.db");
  g_unlink (path);
  cf_virtual_clock_init (&the_clock, G_GINT64_CONSTANT (1780000000000000), 1000);
  CfShop *shop = ledger_open (path, 1, &the_clock);
  ledger_acts (shop, rand, acts);
  return shop;
}

/* item → its open amount at the end of @date, by plain addition. */
static GHashTable *
open_on (CfDb *db, CfDate date)
{
  static const char sql[] = "SELECT item, amount FROM (SELECT p.entry_id AS item, p.amount_minor AS amount, e.date AS date FROM posting p JOIN entry e ON e.id = p.entry_id WHERE p.account = 1200 "
                            "UNION ALL SELECT l.credit_id, l.amount_minor, a.date FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id "
                            "UNION ALL SELECT l.debit_id, -l.amount_minor, a.date FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id) f WHERE date <= $1";
  GHashTable *open = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  GError *error = NULL;
  CfStmt *stmt = cf_db_stmt_text (db, sql, sql, FALSE, &error);
  cf_bind_int (stmt, 1, date);
  while (cf_step (stmt, &error) == CF_ROW) {
    gint64 item = cf_int (stmt, 0), *sum = g_hash_table_lookup (open, &item);
    if (!sum)
      g_hash_table_insert (open, g_memdup2 (&item, sizeof item), sum = g_new0 (gint64, 1));
    *sum += cf_int (stmt, 1);
  }
  g_assert_no_error (error);
  return open;
}

static void
check_day (CfDb *db, CfDate date)
{
  static const char sql[] = "SELECT item_id, open_minor FROM open_item WHERE from_date <= $1 AND to_date > $1";
  static const char postings[] = "SELECT COALESCE(SUM(p.amount_minor), 0) FROM posting p JOIN entry e ON e.id = p.entry_id WHERE p.account = 1200 AND e.date <= $1";
  g_autoptr (GHashTable) open = open_on (db, date);
  GError *error = NULL;
  gint64 total = 0;
  CfStmt *stmt = cf_db_stmt_text (db, sql, sql, FALSE, &error);
  cf_bind_int (stmt, 1, date);
  while (cf_step (stmt, &error) == CF_ROW) {
    gint64 item = cf_int (stmt, 0), *sum = g_hash_table_lookup (open, &item);
    g_assert_nonnull (sum);                                                 /* once a day, and only with facts */
    g_assert_cmpint (cf_int (stmt, 1), ==, *sum);
    g_assert_cmpint (*sum, !=, 0);
    total += *sum;
    g_hash_table_remove (open, &item);
  }
  g_assert_no_error (error);
  GHashTableIter iter;
  gpointer sum;
  g_hash_table_iter_init (&iter, open);
  while (g_hash_table_iter_next (&iter, NULL, &sum))
    g_assert_cmpint (*(gint64 *) sum, ==, 0);                               /* what has no span that day is not open */
  stmt = cf_db_stmt_text (db, postings, postings, FALSE, &error);
  cf_bind_int (stmt, 1, date);
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_ROW);
  g_assert_cmpint (cf_int (stmt, 0), ==, total);                            /* allocations add nothing */
  cf_stmt_reset (stmt);
}

static void
spans (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  for (guint round = 0; round < 4; round++) {
    g_autoptr (CfShop) shop = fresh (rand, 300);
    for (guint i = 0; i < 100; i++)
      check_day (shop->db, 20450 + g_rand_int_range (rand, 0, 500));
    check_day (shop->db, 1);
    check_day (shop->db, CF_FOREVER - 1);
    g_assert_cmpint (ledger_ask (shop->db, "SELECT COUNT(*) FROM open_item WHERE to_date <= from_date OR open_minor = 0"), ==, 0);
    g_assert_cmpint (ledger_ask (shop->db, "SELECT COUNT(*) FROM open_item a JOIN open_item b ON a.item_id = b.item_id AND a.from_date < b.from_date AND a.to_date > b.from_date"), ==, 0);
    g_assert_cmpint (ledger_ask (shop->db, "SELECT COUNT(*) FROM open_item"), >, 50);
    g_assert_cmpint (ledger_ask (shop->db, "SELECT SUM(open_minor) - SUM(unapplied_minor) FROM customer_sum"), ==,
                     ledger_ask (shop->db, "SELECT SUM(amount_minor) FROM posting WHERE account = 1200"));
  }
}

static void
count_problem (const char *where, const char *what, gpointer user)
{
  ++*(guint *) user;
}

static void
damaged_and_rebuilt (void)
{
  static const char *const damage[] = {
    "UPDATE open_item SET open_minor = open_minor + 1 WHERE item_id = (SELECT MIN(item_id) FROM open_item)",
    "UPDATE open_item SET due = due + 1 WHERE item_id = (SELECT MAX(item_id) FROM open_item)",
    "UPDATE open_item SET customer_id = 3 WHERE item_id = (SELECT MAX(item_id) FROM open_item)",
    "DELETE FROM open_item WHERE item_id = (SELECT MAX(item_id) FROM open_item)",
    "INSERT INTO open_item VALUES (5, 20000, 2932897, 0, 1, 100)",
    "UPDATE customer_sum SET open_minor = open_minor + 1 WHERE open_minor <> 0",
    "DELETE FROM customer_sum",
    "INSERT INTO customer_sum VALUES (123456, 1, 0)",
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = fresh (rand, 200);
  g_autofree char *good = ledger_state (shop->db);
  for (guint i = 0; i < G_N_ELEMENTS (damage); i++) {
    GError *error = NULL;
    guint problems = 0;
    g_assert_true (cf_db_script (shop->db, damage[i], &error));
    g_assert_true (cf_derived_verify (shop->db, count_problem, &problems, &error));
    g_test_message ("%s: %u problems", damage[i], problems);
    g_assert_cmpuint (problems, >, 0);
    g_assert_true (cf_db_begin (shop->db, TRUE, &error) && cf_derived_rebuild (shop->db, &error) && cf_db_commit (shop->db, &error));
    g_autofree char *mended = ledger_state (shop->db);
    ledger_same ("mended", good, mended);
    problems = 0;
    g_assert_true (cf_derived_verify (shop->db, count_problem, &problems, &error));
    g_assert_cmpuint (problems, ==, 0);
  }
}

/* An allocation may come before the item it is about: it counts at once, and its customer is the item's when that comes. */
static void
allocation_first (void)
{
  g_autofree char *path = ledger_path ("first.db");
  cf_virtual_clock_init (&the_clock, G_GINT64_CONSTANT (1780000000000000), 1000);
  g_autoptr (CfShop) shop = ledger_open (path, 1, &the_clock);
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  GError *error = NULL;
  CfAllocationLine line = { 501, 502, 40 };
  CfPosting invoice[] = { { CF_ACCOUNT_RECEIVABLE, 100, 8, 20630, 0 }, { CF_ACCOUNT_SALES, -100, 0, 0, 0 } };
  CfPosting payment[] = { { CF_ACCOUNT_BANK, 40, 0, 0, 0 }, { CF_ACCOUNT_RECEIVABLE, -40, 8, 20610, 0 } };
  for (guint step = 0; step < 3; step++) {
    g_auto (CfAct) act = CF_ACT_INIT;
    cf_act_begin (&act, shop, "test", &who, NULL, 0, NULL);
    if (step == 0)
      cf_act_add (&act, &CF_ALLOCATION, &(CfAllocation) { 501, 9, 20610, NULL, &line, 1 });
    else if (step == 1)
      cf_act_add (&act, &CF_ENTRY, &(CfEntry) { 502, 20600, CF_ENTRY_INVOICE, 840, 0, invoice, 2 });
    else
      cf_act_add (&act, &CF_ENTRY, &(CfEntry) { 501, 20610, CF_ENTRY_PAYMENT, 840, 0, payment, 2 });
    g_assert_cmpint (cf_act_end (&act, &error), ==, CF_OK);
    ledger_clean (shop->db);
    g_assert_cmpint (ledger_ask (shop->db, "SELECT SUM(open_minor) FROM open_item WHERE to_date = 2932897"), ==, ledger_ask (shop->db, "SELECT SUM(amount_minor) FROM posting WHERE account = 1200"));
  }
  g_assert_cmpint (ledger_ask (shop->db, "SELECT open_minor FROM customer_sum WHERE customer_id = 8"), ==, 60);
  g_assert_cmpint (ledger_ask (shop->db, "SELECT COUNT(*) FROM open_item WHERE customer_id = 9"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/derived/spans", spans);
  g_test_add_func ("/derived/damaged-and-rebuilt", damaged_and_rebuilt);
  g_test_add_func ("/derived/allocation-first", allocation_first);
  return g_test_run ();
}
