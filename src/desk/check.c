/* check.c: the deep check (check.h). What it reads, it reads on a connection that cannot write, in one transaction; the note of a clean one is written afterwards, if nobody is writing. */
#include "check.h"
#include "check-parts.h"
#include "base/date.h"
#include "base/id.h"
#include "store/scratch.h"

#define NOTE "check.clean"

CF_SQL_FOR (quick, "sqlite", "PRAGMA quick_check(20)");
CF_SQL (unbalanced, "SELECT entry_id FROM posting GROUP BY entry_id HAVING SUM(amount_minor) <> 0 ORDER BY entry_id LIMIT 20");
/* The customer of an item is its posting's; of an item that has not come yet, the allocation's. */
CF_SQL (owed_otherwise, "SELECT u.customer_id, CAST(SUM(u.owed) AS BIGINT), CAST(SUM(u.items) AS BIGINT), CAST(SUM(u.kept) AS BIGINT) FROM ("
  "SELECT customer_id AS customer_id, amount_minor AS owed, 0 AS items, 0 AS kept FROM posting WHERE account = 1200 "
  "UNION ALL SELECT COALESCE(p.customer_id, a.customer_id), -l.amount_minor, 0, 0 FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id "
    "LEFT JOIN posting p ON p.entry_id = l.debit_id AND p.account = 1200 "
  "UNION ALL SELECT COALESCE(p.customer_id, a.customer_id), l.amount_minor, 0, 0 FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id "
    "LEFT JOIN posting p ON p.entry_id = l.credit_id AND p.account = 1200 "
  "UNION ALL SELECT customer_id, 0, open_minor, 0 FROM open_item WHERE to_date = 2932897 "
  "UNION ALL SELECT customer_id, 0, 0, open_minor - unapplied_minor FROM customer_sum"
  ") u GROUP BY u.customer_id HAVING SUM(u.owed) <> SUM(u.items) OR SUM(u.items) <> SUM(u.kept) ORDER BY u.customer_id LIMIT 20");

void
cf_check_result_clear (CfCheckResult *result)
{
  g_clear_pointer (&result->problems, g_ptr_array_unref);
}

gboolean
cf_check_file (CfDb *db, GPtrArray *problems, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &quick, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    if (!g_str_equal (cf_text (stmt, 0), "ok"))                          /* several lines at times; a sentence is one */
      g_ptr_array_add (problems, g_strdelimit (g_strdup_printf ("the file is damaged: %s", cf_text (stmt, 0)), "\n", ' '));
  return step == CF_DONE;
}

gboolean
cf_check_balance (CfDb *db, GPtrArray *problems, GError **error)
{
  char id[CF_ID_TEXT];
  CfStep step;
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &unbalanced, error);
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    g_ptr_array_add (problems, g_strdup_printf ("the postings of entry %s do not sum to zero", cf_id_text (cf_int (stmt, 0), id)));
  if (step == CF_STEP_FAILED)
    return FALSE;
  g_autoptr (CfRows) owed = cf_db_stmt (db, &owed_otherwise, error);
  if (!owed)
    return FALSE;
  while ((step = cf_step (owed, error)) == CF_ROW)
    g_ptr_array_add (problems, g_strdup_printf ("customer %s owes %" G_GINT64_FORMAT " by the postings, %" G_GINT64_FORMAT " by the open items and %" G_GINT64_FORMAT
                                                " by the kept sum (minor units)", cf_id_text (cf_int (owed, 0), id), cf_int (owed, 1), cf_int (owed, 2), cf_int (owed, 3)));
  return step == CF_DONE;
}

/* A damaged file is what the check is there to tell of: an answer, not a failure. */
static gboolean
as_problem (gboolean ok, GError *failed, GPtrArray *problems, GError **error)
{
  if (ok)
    return TRUE;
  if (!g_error_matches (failed, CF_ERROR, CF_ERROR_CORRUPT)) {
    g_propagate_error (error, failed);
    return FALSE;
  }
  g_ptr_array_add (problems, g_strdup (failed->message));
  g_error_free (failed);
  return TRUE;
}

static gboolean
check_all (const char *path, GPtrArray *problems, GError **error)
{
  GError *failed = NULL;
  g_autoptr (CfDb) db = cf_db_open (path, CF_DB_READ_ONLY, &failed);
  gboolean ok = db && cf_db_begin (db, FALSE, &failed) && cf_check_file (db, problems, &failed) && (problems->len || cf_check_balance (db, problems, &failed));
  return as_problem (ok, failed, problems, error);
}

/* When the last clean check was, and whether that was today. */
static gboolean
read_note (CfShop *shop, CfInstant *ret_at, gboolean *ret_today, GError **error)
{
  g_autofree char *body = NULL;
  if (!cf_scratch_load (shop->db, NOTE, &body, ret_at, error))
    return FALSE;
  *ret_today = body && cf_date_at (*ret_at, shop->tz) == cf_shop_today (shop);
  return TRUE;
}

gboolean
cf_check_deep (const char *path, gboolean always, CfClock *clock, CfCheckResult *ret, GError **error)
{
  GError *failed = NULL;
  gboolean today = FALSE;
  *ret = (CfCheckResult) { .problems = g_ptr_array_new_with_free_func (g_free) };
  g_autoptr (CfShop) shop = cf_shop_open (path, FALSE, clock, &failed);
  gboolean ok = shop && read_note (shop, &ret->at, &today, &failed);
  if (ok && today && !always)
    return TRUE;
  if (!as_problem (ok, failed, ret->problems, error) || (!ret->problems->len && !check_all (path, ret->problems, error))) {
    cf_check_result_clear (ret);
    return FALSE;
  }
  ret->ran = TRUE;
  if (ret->problems->len)
    return TRUE;
  CfInstant now = cf_clock_now (shop->clock);
  if (!cf_scratch_save (shop->db, NOTE, "clean", now, error)) {
    cf_check_result_clear (ret);
    return FALSE;
  }
  ret->at = now;
  return TRUE;
}
