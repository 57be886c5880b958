/* state.c: see state.h. One connection behind a lock: what is done here is a row or two. Fetches have a lock of their own: a page waits for no disk. */
#include "state-private.h"
#include <gio/gio.h>
#include <string.h>


CF_SQL (fetch_add, "INSERT INTO portal_fetch(shop, document_id, count, last_at) VALUES ($1, $2, $3, $4) ON CONFLICT (shop, document_id) DO UPDATE SET count = portal_fetch.count + excluded.count, last_at = excluded.last_at");
CF_SQL (fetch_count, "SELECT count FROM portal_fetch WHERE shop = $1 AND document_id = $2");
CF_SQL (session_add, "INSERT INTO portal_session(online_id, shop, gateway, reference, url, at, is_over) VALUES ($1, $2, $3, $4, $5, $6, 0) ON CONFLICT (online_id) DO NOTHING");
CF_SQL (session_by_id, "SELECT online_id, shop, gateway, reference, url, is_over, at FROM portal_session WHERE online_id = $1");
CF_SQL (session_by_reference, "SELECT online_id, shop, gateway, reference, url, is_over, at FROM portal_session WHERE gateway = $1 AND reference = $2");
CF_SQL (sessions_open, "SELECT online_id, shop, gateway, reference, url, is_over, at FROM portal_session WHERE is_over = 0 ORDER BY at, online_id");
CF_SQL (session_over, "UPDATE portal_session SET is_over = 1 WHERE online_id = $1");
CF_SQL (event_add, "INSERT INTO portal_event(gateway, event_id, shop, reference, body, at, done) VALUES ($1, $2, $3, $4, $5, $6, 0) ON CONFLICT (gateway, event_id) DO NOTHING RETURNING 1");
CF_SQL (events_open, "SELECT gateway, event_id, shop, reference FROM portal_event WHERE done = 0 ORDER BY at, event_id LIMIT 2000");
CF_SQL (session_refer, "UPDATE portal_session SET reference = $2 WHERE online_id = $1");
CF_SQL (heard_get, "SELECT until_seconds FROM portal_heard WHERE gateway = $1");
CF_SQL (heard_set, "INSERT INTO portal_heard (gateway, until_seconds) VALUES ($1, $2) ON CONFLICT (gateway) DO UPDATE SET until_seconds = excluded.until_seconds");
CF_SQL (event_done, "UPDATE portal_event SET done = 1, body = '' WHERE gateway = $1 AND event_id = $2");

void
cf_gateway_session_clear (CfGatewaySession *session)
{
  g_free (session->shop);
  g_free (session->gateway);
  g_free (session->reference);
  g_free (session->url);
  memset (session, 0, sizeof *session);
}

void
cf_gateway_event_clear (CfGatewayEvent *event)
{
  g_free (event->gateway);
  g_free (event->event_id);
  g_free (event->shop);
  g_free (event->reference);
  memset (event, 0, sizeof *event);
}

CfState *
cf_state_open (const char *path, GError **error)
{
  g_autoptr (GBytes) script = g_resources_lookup_data ("/org/counterfoil/portal/portal.sql", 0, error);
  g_autoptr (GError) none = NULL;
  g_autoptr (CfDb) db = script ? cf_db_open (path, CF_DB_READ_WRITE, &none) : NULL;
  if (script && !db) {
    if (!g_error_matches (none, CF_ERROR, CF_ERROR_NOT_FOUND)) {
      g_propagate_error (error, g_steal_pointer (&none));
      return NULL;
    }
    db = cf_db_open (path, CF_DB_CREATE, error);
  }
  if (!db)
    return NULL;
  g_autofree char *text = g_strndup (g_bytes_get_data (script, NULL), g_bytes_get_size (script));
  if (!cf_db_begin (db, TRUE, error) || !cf_db_script (db, text, error) || !cf_db_commit (db, error))
    return NULL;
  CfState *state = g_new0 (CfState, 1);
  g_mutex_init (&state->lock);
  g_mutex_init (&state->counting);
  state->db = g_steal_pointer (&db);
  state->fetched = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return state;
}

void
cf_state_close (CfState *state)
{
  if (!state)
    return;
  cf_db_close (state->db);
  g_hash_table_unref (state->fetched);
  g_mutex_clear (&state->lock);
  g_mutex_clear (&state->counting);
  g_free (state);
}

void
cf_state_fetched (CfState *state, const char *shop, CfId document_id, CfInstant at)
{
  g_autofree char *key = g_strdup_printf ("%s %" G_GINT64_FORMAT, shop, document_id);
  g_mutex_lock (&state->counting);
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (state->fetched, key)) + 1;
  g_hash_table_insert (state->fetched, g_steal_pointer (&key), GUINT_TO_POINTER (count));
  state->fetched_at = at;
  g_mutex_unlock (&state->counting);
}

static gboolean
flush (CfState *state, GHashTable *fetched, CfInstant at, GError **error)
{
  GHashTableIter iter;
  gpointer key, count;
  CfStmt *stmt = cf_db_stmt (state->db, &fetch_add, error);
  if (!stmt || !cf_db_begin (state->db, TRUE, error))
    return FALSE;
  g_hash_table_iter_init (&iter, fetched);
  while (g_hash_table_iter_next (&iter, &key, &count)) {
    char *blank = strchr (key, ' ');
    g_autofree char *shop = g_strndup (key, blank - (char *) key);
    cf_bind_text (stmt, 1, shop);
    cf_bind_int (stmt, 2, g_ascii_strtoll (blank + 1, NULL, 10));
    cf_bind_int (stmt, 3, GPOINTER_TO_UINT (count));
    cf_bind_int (stmt, 4, at);
    if (!cf_run (stmt, error)) {
      cf_db_rollback (state->db);
      return FALSE;
    }
  }
  return cf_db_commit (state->db, error);
}

gboolean
cf_state_flush (CfState *state, GError **error)
{
  GHashTableIter iter;
  gpointer key, count;
  g_mutex_lock (&state->lock);
  g_mutex_lock (&state->counting);
  g_autoptr (GHashTable) fetched = g_steal_pointer (&state->fetched);
  CfInstant at = state->fetched_at;
  state->fetched = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_mutex_unlock (&state->counting);
  gboolean ok = g_hash_table_size (fetched) == 0 || flush (state, fetched, at, error);
  g_mutex_lock (&state->counting);
  g_hash_table_iter_init (&iter, fetched);
  while (!ok && g_hash_table_iter_next (&iter, &key, &count))           /* they count the next time, with those that came meanwhile */
    g_hash_table_insert (state->fetched, g_strdup (key), GUINT_TO_POINTER (GPOINTER_TO_UINT (count) + GPOINTER_TO_UINT (g_hash_table_lookup (state->fetched, key))));
  g_mutex_unlock (&state->counting);
  g_mutex_unlock (&state->lock);
  return ok;
}

gboolean
cf_state_fetches (CfState *state, const char *shop, CfId document_id, gint64 *ret, GError **error)
{
  g_autofree char *key = g_strdup_printf ("%s %" G_GINT64_FORMAT, shop, document_id);
  g_mutex_lock (&state->lock);
  g_mutex_lock (&state->counting);
  *ret = GPOINTER_TO_UINT (g_hash_table_lookup (state->fetched, key));
  g_mutex_unlock (&state->counting);
  CfStmt *stmt = cf_db_stmt (state->db, &fetch_count, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    cf_bind_text (stmt, 1, shop);
    cf_bind_int (stmt, 2, document_id);
    if ((step = cf_step (stmt, error)) == CF_ROW)
      *ret += cf_int (stmt, 0);
    cf_stmt_reset (stmt);
  }
  g_mutex_unlock (&state->lock);
  return step != CF_STEP_FAILED;
}

gboolean
cf_state_session_put (CfState *state, const CfGatewaySession *session, CfInstant at, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &session_add, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    const char *texts[] = { session->shop, session->gateway, session->reference, session->url };
    cf_bind_int (stmt, 1, session->online_id);
    for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
      cf_bind_text (stmt, i + 2, texts[i]);
    cf_bind_int (stmt, 6, at);
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&state->lock);
  return ok;
}

static CfGatewaySession
read_session (CfStmt *stmt)
{
  return (CfGatewaySession) { .online_id = cf_int (stmt, 0), .shop = g_strdup (cf_text (stmt, 1)), .gateway = g_strdup (cf_text (stmt, 2)), .reference = g_strdup (cf_text (stmt, 3)),
                              .url = g_strdup (cf_text (stmt, 4)), .over = cf_int (stmt, 5), .at = cf_int (stmt, 6) };
}

gboolean
cf_state_session (CfState *state, CfId online_id, const char *gateway, const char *reference, CfGatewaySession *ret, GError **error)
{
  *ret = (CfGatewaySession) { 0 };
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, reference ? &session_by_reference : &session_by_id, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    if (reference) {
      cf_bind_text (stmt, 1, gateway);
      cf_bind_text (stmt, 2, reference);
    } else
      cf_bind_int (stmt, 1, online_id);
    if ((step = cf_step (stmt, error)) == CF_ROW)
      *ret = read_session (stmt);
    cf_stmt_reset (stmt);
  }
  g_mutex_unlock (&state->lock);
  return step != CF_STEP_FAILED;
}

gboolean
cf_state_session_over (CfState *state, CfId online_id, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &session_over, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    cf_bind_int (stmt, 1, online_id);
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&state->lock);
  return ok;
}

gboolean
cf_state_sessions_open (CfState *state, GArray *ret, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &sessions_open, error);
  CfStep step = CF_STEP_FAILED;
  while (stmt && (step = cf_step (stmt, error)) == CF_ROW) {
    CfGatewaySession session = read_session (stmt);
    g_array_append_val (ret, session);
  }
  g_mutex_unlock (&state->lock);
  return step == CF_DONE;
}

gboolean
cf_state_event_put (CfState *state, const char *gateway, const char *event_id, const char *shop, const char *reference, gconstpointer body, gsize size, CfInstant at, gboolean *ret_new, GError **error)
{
  g_autofree char *text = g_utf8_make_valid (body, size);
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &event_add, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    const char *texts[] = { gateway, event_id, shop, reference, text };
    for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
      cf_bind_text (stmt, i + 1, texts[i]);
    cf_bind_int (stmt, 6, at);
    step = cf_step (stmt, error);
    *ret_new = step == CF_ROW;
    cf_stmt_reset (stmt);
  }
  g_mutex_unlock (&state->lock);
  return step != CF_STEP_FAILED;
}

gboolean
cf_state_events_open (CfState *state, GArray *ret, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &events_open, error);
  CfStep step = CF_STEP_FAILED;
  while (stmt && (step = cf_step (stmt, error)) == CF_ROW) {
    CfGatewayEvent event = { g_strdup (cf_text (stmt, 0)), g_strdup (cf_text (stmt, 1)), g_strdup (cf_text (stmt, 2)), g_strdup (cf_text (stmt, 3)) };
    g_array_append_val (ret, event);
  }
  g_mutex_unlock (&state->lock);
  return step == CF_DONE;
}

gboolean
cf_state_events_done (CfState *state, GPtrArray *events, GError **error)
{
  if (events->len == 0)
    return TRUE;
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &event_done, error);
  gboolean ok = stmt && cf_db_begin (state->db, TRUE, error);
  for (guint i = 0; ok && i < events->len; i++) {
    const CfGatewayEvent *event = events->pdata[i];
    cf_bind_text (stmt, 1, event->gateway);
    cf_bind_text (stmt, 2, event->event_id);
    ok = cf_run (stmt, error);
  }
  ok = ok && cf_db_commit (state->db, error);
  if (!ok && cf_db_in_transaction (state->db))
    cf_db_rollback (state->db);
  g_mutex_unlock (&state->lock);
  return ok;
}

gboolean
cf_state_heard (CfState *state, const char *gateway, gint64 *ret_seconds, GError **error)
{
  *ret_seconds = 0;
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &heard_get, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    cf_bind_text (stmt, 1, gateway);
    if ((step = cf_step (stmt, error)) == CF_ROW)
      *ret_seconds = cf_int (stmt, 0);
    cf_stmt_reset (stmt);
  }
  g_mutex_unlock (&state->lock);
  return step != CF_STEP_FAILED;
}

gboolean
cf_state_heard_set (CfState *state, const char *gateway, gint64 seconds, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &heard_set, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    cf_bind_text (stmt, 1, gateway);
    cf_bind_int (stmt, 2, seconds);
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&state->lock);
  return ok;
}

gboolean
cf_state_session_refer (CfState *state, CfId online_id, const char *reference, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &session_refer, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    cf_bind_int (stmt, 1, online_id);
    cf_bind_text (stmt, 2, reference);
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&state->lock);
  return ok;
}
