/* card-needs.c: see card-needs.h. States are those of ledger/attempt.h: 16 offline_approved, 17 forwarded, 18 declined_late. Approved ones are most of all there are: only the rare states are looked for by
 * their index ("+ 0" keeps it from the others). */
#include "card-needs.h"
#include "base/id.h"

#define AT_RISK "FROM attempt_result r JOIN attempt a ON a.id = r.attempt_id WHERE r.state IN (16, 17) AND r.attempt_id <> 0 AND a.kind = 1 " \
                "AND NOT EXISTS (SELECT 1 FROM attempt_result l WHERE l.attempt_id = r.attempt_id AND (l.state IN (10, 11, 18) OR (r.state = 16 AND l.state = 17))) "
CF_SQL (risk_sum, "SELECT COUNT(*), CAST(COALESCE(SUM(r.amount_minor + r.tip_minor), 0) AS BIGINT) " AT_RISK "AND (CAST($1 AS BIGINT) = 0 OR a.terminal_id = $1) AND (CAST($2 AS BIGINT) = 0 OR a.customer_id = $2)");
CF_SQL (risk_rows, "SELECT a.id, a.payment_id, a.customer_id, a.terminal_id, r.state, r.amount_minor + r.tip_minor, COALESCE((SELECT c.name FROM customer c WHERE c.id = a.customer_id), ''), "
                   "r.brand || ' ' || r.last4, r.at " AT_RISK "AND (CAST($1 AS BIGINT) = 0 OR a.terminal_id = $1) ORDER BY a.id");
#define DECLINED "FROM attempt_result r JOIN attempt a ON a.id = r.attempt_id JOIN payment_event e ON e.payment_id = a.payment_id AND e.kind = 4 " \
                 "JOIN customer_sum s ON s.customer_id = a.customer_id AND s.open_minor > 0 WHERE r.state = 18 AND e.date >= CAST($1 AS BIGINT) - 30 "
CF_SQL (declined_rows, "SELECT a.id, a.payment_id, a.customer_id, a.terminal_id, r.state, a.amount_minor, COALESCE((SELECT c.name FROM customer c WHERE c.id = a.customer_id), ''), "
                       "r.brand || ' ' || r.last4, r.at " DECLINED "ORDER BY a.id");
#define WAITING "FROM attempt_result r WHERE r.attempt_id = 0 AND r.state + 0 IN (10, 11, 14, 16, 17) AND NOT EXISTS (SELECT 1 FROM orphan_end e WHERE e.orphan_id = r.id) "
CF_SQL (orphan_ids, "SELECT r.id " WAITING "ORDER BY r.id");
CF_SQL (needs_counts, "SELECT (SELECT COUNT(*) " WAITING "), (SELECT COUNT(*) FROM attempt_journal j WHERE j.state < 10 AND j.state = 6), (SELECT COUNT(*) " DECLINED ")");

CF_SQL (last_told, "SELECT a.id, r.at FROM attempt a JOIN attempt_result r ON r.attempt_id = a.id AND r.at > 0 WHERE a.terminal_id = $1 AND a.kind = 1 AND r.state IN (10, 11) ORDER BY a.id DESC LIMIT 1");

CF_SQL (risk_of, "SELECT COUNT(*) " AT_RISK "AND a.payment_id = $1");

void
cf_risk_row_clear (gpointer p)
{
  CfRiskRow *row = p;
  g_free (row->customer);
  g_free (row->card);
}

gboolean
cf_card_risk (CfDb *db, CfId terminal_id, CfId customer_id, CfCardRisk *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &risk_sum, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, terminal_id);
  cf_bind_int (stmt, 2, customer_id);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = (CfCardRisk) { cf_int (stmt, 0), cf_int (stmt, 1) };
  return TRUE;
}

static gboolean
load_rows (CfDb *db, const CfSql *sql, gint64 key, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfRiskRow row = { .attempt_id = cf_int (stmt, 0), .payment_id = cf_int (stmt, 1), .customer_id = cf_int (stmt, 2), .terminal_id = cf_int (stmt, 3), .state = (CfAttemptState) cf_int (stmt, 4),
                      .amount_minor = cf_int (stmt, 5), .customer = g_strdup (cf_text (stmt, 6)), .card = g_strstrip (g_strdup (cf_text (stmt, 7))), .at = cf_int (stmt, 8) };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

gboolean
cf_card_risk_rows (CfDb *db, CfId terminal_id, GArray *ret, GError **error)
{
  return load_rows (db, &risk_rows, terminal_id, ret, error);
}

gboolean
cf_card_declined_late (CfDb *db, CfDate today, GArray *ret, GError **error)
{
  return load_rows (db, &declined_rows, today, ret, error);
}

gboolean
cf_orphans_waiting (CfDb *db, GArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &orphan_ids, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ids, id);
  }
  for (guint i = 0; step == CF_DONE && i < ids->len; i++) {
    CfAttemptResult result;
    gboolean found;
    if (!cf_record_load (db, &CF_ATTEMPT_RESULT, g_array_index (ids, CfId, i), &result, &found, error))
      return FALSE;
    g_array_append_val (ret, result);
  }
  return step == CF_DONE;
}

gboolean
cf_card_needs (CfDb *db, CfDate today, CfCardNeeds *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &needs_counts, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, today);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = (CfCardNeeds) { .n_orphans = cf_int (stmt, 0), .n_unknown = cf_int (stmt, 1), .n_declined_late = cf_int (stmt, 2) };
  cf_stmt_reset (stmt);
  return cf_card_risk (db, 0, 0, &ret->risk, error);
}

gboolean
cf_card_clock (CfDb *db, CfId terminal_id, gboolean *ret_known, gint64 *ret_behind_us, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &last_told, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, terminal_id);
  CfStep step = cf_step (stmt, error);
  *ret_known = step == CF_ROW;
  *ret_behind_us = step == CF_ROW ? cf_id_instant (cf_int (stmt, 0)) - cf_int (stmt, 1) : 0;
  return step != CF_STEP_FAILED;
}

gboolean
cf_card_at_risk (CfDb *db, CfId payment_id, gboolean *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &risk_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, payment_id);
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW && cf_int (stmt, 0) > 0;
  return step != CF_STEP_FAILED;
}
