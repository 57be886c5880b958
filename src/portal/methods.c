/* methods.c: see methods.h. */
#include "methods.h"
#include "portal.h"
#include "state-private.h"
#include <string.h>

CF_SQL (payer_get, "SELECT reference FROM portal_payer WHERE shop = $1 AND customer_id = $2 AND gateway = $3");
CF_SQL (payer_set, "INSERT INTO portal_payer (shop, customer_id, gateway, reference) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING");
CF_SQL (method_list, "SELECT gateway, reference, method, words FROM portal_method WHERE shop = $1 AND customer_id = $2 ORDER BY method, words, reference");
CF_SQL (method_clear, "DELETE FROM portal_method WHERE shop = $1 AND customer_id = $2 AND gateway = $3");
CF_SQL (method_add, "INSERT INTO portal_method (shop, customer_id, gateway, reference, method, words) VALUES ($1, $2, $3, $4, $5, $6)");

static void
method_clear_one (gpointer data)
{
  CfSavedMethod *method = data;
  g_free (method->gateway);
  g_free (method->reference);
  g_free (method->words);
}

GArray *
cf_methods_new (void)
{
  GArray *all = g_array_new (FALSE, TRUE, sizeof (CfSavedMethod));
  g_array_set_clear_func (all, method_clear_one);
  return all;
}

static CfStmt *
begin (CfState *state, const CfSql *sql, const char *shop, CfId customer_id, const char *gateway, GError **error)
{
  CfStmt *stmt = cf_db_stmt (state->db, sql, error);
  if (!stmt)
    return NULL;
  cf_bind_text (stmt, 1, shop);
  cf_bind_int (stmt, 2, customer_id);
  if (gateway)
    cf_bind_text (stmt, 3, gateway);
  return stmt;
}

gboolean
cf_payer_get (CfState *state, const char *shop, CfId customer_id, const char *gateway, char **ret, GError **error)
{
  *ret = NULL;
  g_mutex_lock (&state->lock);
  CfStmt *stmt = begin (state, &payer_get, shop, customer_id, gateway, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    if ((step = cf_step (stmt, error)) == CF_ROW)
      *ret = g_strdup (cf_text (stmt, 0));
    cf_stmt_reset (stmt);
  }
  g_mutex_unlock (&state->lock);
  return step != CF_STEP_FAILED;
}

gboolean
cf_payer_set (CfState *state, const char *shop, CfId customer_id, const char *gateway, const char *reference, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = begin (state, &payer_set, shop, customer_id, gateway, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    cf_bind_text (stmt, 4, reference);
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&state->lock);
  return ok;
}

gboolean
cf_methods_list (CfState *state, const char *shop, CfId customer_id, GArray *ret, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = begin (state, &method_list, shop, customer_id, NULL, error);
  CfStep step = CF_STEP_FAILED;
  while (stmt && (step = cf_step (stmt, error)) == CF_ROW) {
    CfSavedMethod method = { g_strdup (cf_text (stmt, 0)), g_strdup (cf_text (stmt, 1)), g_strdup (cf_text (stmt, 3)), (CfOnlineMethod) cf_int (stmt, 2) };
    g_array_append_val (ret, method);
  }
  g_mutex_unlock (&state->lock);
  return step == CF_DONE;
}

static gboolean
replace (CfState *state, const char *shop, CfId customer_id, const char *gateway, GArray *methods, GError **error)
{
  CfStmt *clear = begin (state, &method_clear, shop, customer_id, gateway, error);
  if (!clear || !cf_run (clear, error))
    return FALSE;
  for (guint i = 0; i < methods->len; i++) {
    const CfSavedMethod *method = &g_array_index (methods, CfSavedMethod, i);
    CfStmt *add = begin (state, &method_add, shop, customer_id, gateway, error);
    if (!add)
      return FALSE;
    cf_bind_text (add, 4, method->reference);
    cf_bind_int (add, 5, method->method);
    cf_bind_text (add, 6, method->words);
    if (!cf_run (add, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
renew_one (CfPortal *portal, CfGateway *gateway, const char *shop, CfId customer_id, GError **error)
{
  CfState *state = portal->state;
  g_autofree char *payer = NULL;
  g_autoptr (GArray) methods = cf_methods_new ();
  if (!cf_payer_get (state, shop, customer_id, gateway->name, &payer, error))
    return FALSE;
  if (!payer)
    return TRUE;
  if (!gateway->driver->methods (gateway->impl, payer, methods, error))
    return FALSE;
  g_mutex_lock (&state->lock);
  gboolean ok = cf_db_begin (state->db, TRUE, error);
  if (ok && (!replace (state, shop, customer_id, gateway->name, methods, error) || !cf_db_commit (state->db, error))) {
    cf_db_rollback (state->db);
    ok = FALSE;
  }
  g_mutex_unlock (&state->lock);
  return ok;
}

gboolean
cf_methods_renew (CfPortal *portal, const char *shop, CfId customer_id, GError **error)
{
  for (guint i = 0; i < cf_gateways_count (portal->gateways); i++)
    if (!renew_one (portal, cf_gateways_at (portal->gateways, i), shop, customer_id, error))
      return FALSE;
  return TRUE;
}
