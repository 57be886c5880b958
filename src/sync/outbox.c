/* outbox.c: what people ask about sync (client.h): what waits, what came while this register was apart, what somebody should look at. Queries over this replica. */
#include "client.h"
#include "offer.h"
#include "store/merge.h"

CF_SQL (apart_list, "SELECT s.number, c.act, COUNT(*), MIN(c.stamp), MAX(c.stamp) FROM commit_log c JOIN station s ON s.id = c.station_id "
                    "WHERE c.pos > $1 AND c.station_id <> (SELECT station_id FROM head WHERE one = 1) GROUP BY s.number, c.act ORDER BY s.number, c.act");
CF_SQL (outbox_waiting, "SELECT pos FROM commit_log WHERE station_id = $1 AND seq > $2 ORDER BY seq LIMIT $3");
CF_SQL (attention_held, "SELECT COUNT(*) FROM commit_log WHERE held <> 0");
CF_SQL (attention_numbers, "SELECT COUNT(*) FROM (SELECT series_id, sequence FROM invoice WHERE series_id <> 0 AND sequence <> 0 GROUP BY series_id, sequence HAVING COUNT(*) > 1) twice");
CF_SQL (attention_billed, "SELECT COUNT(*) FROM order_sum WHERE over_billed > 0");
CF_SQL (attention_issued, "SELECT COUNT(*) FROM (SELECT draft_id FROM invoice WHERE draft_id <> 0 GROUP BY draft_id HAVING COUNT(*) > 1) twice");

gboolean
cf_client_outbox (CfClient *client, CfOutbox *ret, GError **error)
{
  g_autoptr (GArray) known = g_array_new (FALSE, FALSE, sizeof (CfKnown));
  *ret = (CfOutbox) { 0 };
  if (!cf_known_all (client->shop->db, known, error))
    return FALSE;
  for (guint i = 0; i < known->len; i++) {
    const CfKnown *k = &g_array_index (known, CfKnown, i);
    char life[CF_LIFE_TEXT];
    gint64 *have = g_hash_table_lookup (client->have, cf_life_text (k->life, life)), count;
    CfStamp oldest;
    if (k->seq <= (have ? *have : 0))
      continue;
    if (!cf_offer_count (client->shop->db, k->station_id, have ? *have : 0, &count, &oldest, error))
      return FALSE;
    CfInstant at = (oldest >> 16) * 1000;
    ret->count += count;
    ret->oldest_at = ret->oldest_at ? MIN (ret->oldest_at, at) : at;
  }
  return TRUE;
}

gboolean
cf_client_waiting (CfClient *client, guint max, GArray *ret, GError **error)
{
  const CfHead *head = &client->shop->head;
  char life[CF_LIFE_TEXT];
  gint64 *have = g_hash_table_lookup (client->have, cf_life_text (head->life, life));
  CfStep step = CF_STEP_FAILED;
  CfStmt *stmt = cf_db_stmt (client->shop->db, &outbox_waiting, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, head->station_id);
  cf_bind_int (stmt, 2, have ? *have : 0);
  cf_bind_int (stmt, 3, max);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gint64 pos = cf_int (stmt, 0);
    g_array_append_val (ret, pos);
  }
  return step == CF_DONE;
}

void
cf_apart_clear (gpointer p)
{
  CfApart *apart = p;
  g_clear_pointer (&apart->act, g_free);
}

gboolean
cf_apart_list (CfDb *db, gint64 pos, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &apart_list, error);
  CfStep step = CF_STEP_FAILED;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, pos);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfApart apart = { cf_int (stmt, 0), g_strdup (cf_text (stmt, 1)), cf_int (stmt, 2), cf_int (stmt, 3), cf_int (stmt, 4) };
    g_array_append_val (ret, apart);
  }
  return step == CF_DONE;
}

static gboolean
count (CfDb *db, const CfSql *sql, gint64 *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return TRUE;
}

gboolean
cf_attention_count (CfDb *db, CfAttention *ret, GError **error)
{
  g_autoptr (GArray) lost = g_array_new (FALSE, FALSE, sizeof (CfLostEdit));
  if (!count (db, &attention_held, &ret->held, error) || !cf_receive_quarantined (db, &ret->quarantined, error) || !count (db, &attention_numbers, &ret->double_numbers, error) ||
      !count (db, &attention_issued, &ret->issued_twice, error) || !count (db, &attention_billed, &ret->over_billed, error) || !cf_merge_list (db, lost, error))
    return FALSE;
  ret->lost_edits = lost->len;
  return TRUE;
}
