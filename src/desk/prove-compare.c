/* prove-compare.c: the backup against the live ledger, and what came with it (prove-parts.h). Two logs with the same hashes are the same log: each hash covers all before it. The sums are
 * asked of the postings on both sides, by one statement, not of anything kept. */
#include "prove-parts.h"
#include "store/files.h"
#include "pack.h"
#include "base/id.h"
#include "ledger/chart.h"
#include <string.h>

CF_SQL (log_hashes, "SELECT pos, hash FROM commit_log WHERE pos <= $1 ORDER BY pos");
CF_SQL (sums_until, "SELECT p.account, p.sub_id, p.customer_id, e.currency, CAST(SUM(p.amount_minor) AS BIGINT) FROM posting p JOIN entry e ON e.id = p.entry_id WHERE e.pos <= $1 "
                    "GROUP BY p.account, p.sub_id, p.customer_id, e.currency ORDER BY p.account, p.sub_id, p.customer_id, e.currency");
CF_SQL (sums_by_account, "SELECT p.account, e.currency, CAST(SUM(p.amount_minor) AS BIGINT) FROM posting p JOIN entry e ON e.id = p.entry_id GROUP BY p.account, e.currency "
                         "ORDER BY p.account, e.currency");
CF_SQL (customers_count, "SELECT COUNT(*) FROM customer");
CF_SQL (scans, "SELECT DISTINCT scan_hash FROM certificate WHERE scan_hash <> '' UNION SELECT value FROM setting WHERE id = 10 AND value <> ''");

static CfStmt *
until (CfDb *db, const CfSql *sql, gint64 pos, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (stmt)
    cf_bind_int (stmt, 1, pos);
  return stmt;
}

static gboolean
same_blob (CfStmt *a, CfStmt *b, int column)
{
  gsize n, m;
  gconstpointer x = cf_blob (a, column, &n), y = cf_blob (b, column, &m);
  return n == m && memcmp (x, y, n) == 0;
}

static gboolean
compare_logs (CfDb *backup, CfDb *live, gint64 pos, char **ret_why, GError **error)
{
  g_autoptr (CfRows) b = until (backup, &log_hashes, pos, error), l = b ? until (live, &log_hashes, pos, error) : NULL;
  CfStep at_b = CF_DONE, at_l = CF_DONE;
  gint64 same = 0;
  if (!l)
    return FALSE;
  while ((at_b = cf_step (b, error)) == CF_ROW && (at_l = cf_step (l, error)) == CF_ROW && cf_int (b, 0) == cf_int (l, 0) && same_blob (b, l, 1))
    same = cf_int (b, 0);
  if (at_b == CF_STEP_FAILED || at_l == CF_STEP_FAILED)
    return FALSE;
  if (at_b == CF_ROW && same == 0)
    *ret_why = g_strdup ("it is a backup of another ledger: not even the first commit is the same");
  else if (at_b == CF_ROW && at_l == CF_DONE)
    *ret_why = g_strdup_printf ("it holds %" G_GINT64_FORMAT " commits, of which the live ledger has the first %" G_GINT64_FORMAT " only: the live ledger has lost some", pos, same);
  else if (at_b == CF_ROW)
    *ret_why = g_strdup_printf ("it goes another way than the live ledger from commit %" G_GINT64_FORMAT " on: it comes from another life of this shop", same + 1);
  return TRUE;
}

static char *
sum_words (CfStmt *stmt, const char *where)
{
  char id[CF_ID_TEXT];
  const CfChartRow *row = cf_chart_row (cf_int (stmt, 0));
  const CfCurrency *currency = cf_currency_by_number (cf_int (stmt, 3));
  g_autofree char *amount = currency ? cf_money_plain (cf_int (stmt, 4), currency) : g_strdup_printf ("%" G_GINT64_FORMAT, cf_int (stmt, 4));
  g_autofree char *whose = cf_int (stmt, 2) ? g_strdup_printf (" of customer %s", cf_id_text (cf_int (stmt, 2), id)) : g_strdup ("");
  return g_strdup_printf ("%s%s is %s %s in the %s", row ? row->title : "an account", whose, amount, currency ? currency->code : "", where);
}

static gboolean
compare_sums (CfDb *backup, CfDb *live, gint64 pos, char **ret_why, GError **error)
{
  g_autoptr (CfRows) b = until (backup, &sums_until, pos, error), l = b ? until (live, &sums_until, pos, error) : NULL;
  if (!l)
    return FALSE;
  for (;;) {
    CfStep at_b = cf_step (b, error), at_l = at_b == CF_STEP_FAILED ? at_b : cf_step (l, error);
    gboolean same = at_b == at_l;
    if (at_l == CF_STEP_FAILED)
      return FALSE;
    for (int i = 0; at_b == CF_ROW && same && i < 5; i++)
      same = cf_int (b, i) == cf_int (l, i);
    if (same && at_b == CF_ROW)
      continue;
    if (same)
      return TRUE;
    g_autofree char *in_b = at_b == CF_ROW ? sum_words (b, "backup") : NULL, *in_l = at_l == CF_ROW ? sum_words (l, "live ledger") : NULL;
    *ret_why = g_strdup_printf ("its balances are not those of the live ledger at the same commit: %s%s%s", in_b ? in_b : "", in_b && in_l ? "; " : "", in_l ? in_l : "");
    return TRUE;
  }
}

gboolean
cf_prove_compare (CfDb *backup, CfDb *live, gint64 pos, char **ret_why, GError **error)
{
  return compare_logs (backup, live, pos, ret_why, error) && (*ret_why || compare_sums (backup, live, pos, ret_why, error));
}

gboolean
cf_prove_balances (CfDb *backup, GArray *ret, gint64 *ret_customers, CfMoney *ret_receivable, GError **error)
{
  CfStep step;
  g_autoptr (CfRows) stmt = cf_db_stmt (backup, &sums_by_account, error), count = stmt ? cf_db_stmt (backup, &customers_count, error) : NULL;
  *ret_receivable = 0;
  if (!count || cf_step (count, error) != CF_ROW)
    return FALSE;
  *ret_customers = cf_int (count, 0);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfProofBalance balance = { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2) };
    if (balance.account == CF_ACCOUNT_RECEIVABLE)
      *ret_receivable += balance.amount_minor;
    g_array_append_val (ret, balance);
  }
  return step == CF_DONE;
}

static gboolean
is_in (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

gboolean
cf_prove_files (CfDb *backup, const char *folder, const char *live_folder, gint64 *ret_files, char **ret_why, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (CfRows) stmt = cf_db_stmt (backup, &scans, error);
  CfStep step;
  *ret_files = 0;
  for (const char *name; dir && !*ret_why && (name = g_dir_read_name (dir)); ++*ret_files) {
    g_autofree char *path = g_build_filename (folder, name, NULL), *bytes = NULL;
    gsize size;
    char hash[CF_FILE_HASH];
    if (!g_file_get_contents (path, &bytes, &size, NULL) || !g_str_equal (cf_hash_hex (bytes, size, hash), name))
      *ret_why = g_strdup_printf ("the file %s in it is not what its name says: it was damaged before it was backed up", name);
  }
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    if (!*ret_why && live_folder && !is_in (folder, cf_text (stmt, 0)) && is_in (live_folder, cf_text (stmt, 0)))
      *ret_why = g_strdup_printf ("the file %s, which a record in it names, is missing in it", cf_text (stmt, 0));
  return step == CF_DONE;
}
