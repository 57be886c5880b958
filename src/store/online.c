/* online.c: links, views and payments on the web. Facts. Tags are on the wire: append-only. */
#include "online.h"

static const CfField link_key_fields[] = { CF_TEXT (CfLinkKey, link_key, 1, .flags = CF_SECRET) };
const CfRecord CF_LINK_KEY = { "link_key", 60, CF_FACT, sizeof (CfLinkKey), CF_TABLE (link_key_fields), NULL, 0 };

static const CfField link_end_fields[] = { CF_REF (CfLinkEnd, document_id, 1), CF_REF (CfLinkEnd, customer_id, 2), CF_TEXT (CfLinkEnd, reason, 3) };
const CfRecord CF_LINK_END = { "link_end", 61, CF_FACT, sizeof (CfLinkEnd), CF_TABLE (link_end_fields), NULL, 0 };

static const CfField view_fields[] = {
  CF_REF (CfDocumentView, document_id, 1), CF_REF (CfDocumentView, customer_id, 2), CF_REF (CfDocumentView, contact_id, 3), CF_INSTANT (CfDocumentView, at, 4),
};
const CfRecord CF_DOCUMENT_VIEW = { "document_view", 62, CF_FACT, sizeof (CfDocumentView), CF_TABLE (view_fields), NULL, 0 };

static const CfField file_fields[] = { CF_REF (CfDocumentFile, document_id, 1), CF_REF (CfDocumentFile, customer_id, 2), CF_TEXT (CfDocumentFile, sha256, 3) };
const CfRecord CF_DOCUMENT_FILE = { "document_file", 63, CF_FACT, sizeof (CfDocumentFile), CF_TABLE (file_fields), NULL, 0 };

static const CfField online_line_fields[] = { CF_REF (CfOnlineLine, item_id, 1), CF_MONEY (CfOnlineLine, amount_minor, 2) };
static const CfRecord ONLINE_LINE = { "online_payment_line", 0, CF_PART, sizeof (CfOnlineLine), CF_TABLE (online_line_fields), NULL, 0 };
static const CfField online_fields[] = {
  CF_REF (CfOnlinePayment, payment_id, 1), CF_REF (CfOnlinePayment, customer_id, 2), CF_REF (CfOnlinePayment, contact_id, 3), CF_DATE (CfOnlinePayment, date, 4),
  CF_ENUM (CfOnlinePayment, method, 5, CfOnlineMethod, cf_online_methods), CF_CURRENCY (CfOnlinePayment, currency, 6), CF_MONEY (CfOnlinePayment, amount_minor, 7),
  CF_TEXT (CfOnlinePayment, gateway, 8),
};
static const CfPart online_parts[] = { CF_PARTS_OF (CfOnlinePayment, lines, 15, &ONLINE_LINE) };
const CfRecord CF_ONLINE_PAYMENT = { "online_payment", 64, CF_FACT, sizeof (CfOnlinePayment), CF_TABLE (online_fields), CF_TABLE (online_parts) };

static const CfField result_fields[] = {
  CF_REF (CfOnlineResult, online_id, 1), CF_ENUM (CfOnlineResult, state, 2, CfOnlineState, cf_online_states), CF_CURRENCY (CfOnlineResult, currency, 3), CF_MONEY (CfOnlineResult, amount_minor, 4),
  CF_TEXT (CfOnlineResult, reference, 5), CF_TEXT (CfOnlineResult, brand, 6), CF_TEXT (CfOnlineResult, last4, 7), CF_TEXT (CfOnlineResult, code, 8), CF_TEXT (CfOnlineResult, message, 9),
  CF_INSTANT (CfOnlineResult, at, 10),
};
const CfRecord CF_ONLINE_RESULT = { "online_result", 65, CF_FACT, sizeof (CfOnlineResult), CF_TABLE (result_fields), NULL, 0 };

static const CfField refund_fields[] = {
  CF_REF (CfOnlineRefund, refund_id, 1), CF_REF (CfOnlineRefund, online_id, 2), CF_ENUM (CfOnlineRefund, state, 3, CfOnlineRefundState, cf_online_refund_states), CF_TEXT (CfOnlineRefund, reference, 4),
  CF_TEXT (CfOnlineRefund, message, 5),
};
const CfRecord CF_ONLINE_REFUND = { "online_refund", 66, CF_FACT, sizeof (CfOnlineRefund), CF_TABLE (refund_fields), NULL, 0 };

CF_SQL (views_of, "SELECT COUNT(*), COALESCE(MIN(at), 0), COALESCE(MAX(at), 0) FROM document_view WHERE document_id = $1");
CF_SQL (ends_of, "SELECT COUNT(*) FROM link_end WHERE document_id = $1");
CF_SQL (keys_all, "SELECT id, link_key FROM link_key ORDER BY id");
CF_SQL (results_of, "SELECT state, reference FROM online_result WHERE online_id = $1 ORDER BY pos, id");
CF_SQL (of_item, "SELECT online_payment_id FROM online_payment_line WHERE item_id = $1 ORDER BY online_payment_id");
/* On its way: a payment is booked and the bank has not answered. */
CF_SQL (pending_of, "SELECT CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) FROM allocation_line a JOIN payment p ON p.id = a.credit_id "
                    "WHERE a.debit_id = $1 AND p.tender_kind = 4 AND NOT EXISTS (SELECT 1 FROM payment_event e WHERE e.payment_id = p.id)");
CF_SQL (open_all, "SELECT o.id FROM online_payment o WHERE NOT EXISTS (SELECT 1 FROM online_result r WHERE r.online_id = o.id AND r.state <> 2) ORDER BY o.id");
/* Given back at the counter, to the way it came, and not yet by the gateway. */
CF_SQL (refunds_open, "SELECT r.id, o.id, r.amount_minor, COALESCE((SELECT MAX(f.reference) FROM online_refund f WHERE f.refund_id = r.id), '') FROM refund r JOIN online_payment o ON o.payment_id = r.source_id "
                      "WHERE r.tender_kind IN (3, 4) AND NOT EXISTS (SELECT 1 FROM online_refund f WHERE f.refund_id = r.id AND f.state <> 1) ORDER BY r.id LIMIT 100");

gboolean
cf_online_refunds_open (CfDb *db, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &refunds_open, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfOnlineRefundAsk ask = { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2), g_strdup (cf_text (stmt, 3)) };
    g_array_append_val (ret, ask);
  }
  return step == CF_DONE;
}

void
cf_online_refund_ask_clear (gpointer ask)
{
  g_free (((CfOnlineRefundAsk *) ask)->reference);
}

gboolean
cf_views_load (CfDb *db, CfId document_id, CfViews *ret, GError **error)
{
  *ret = (CfViews) { 0 };
  CfStmt *stmt = cf_db_stmt (db, &views_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, document_id);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    *ret = (CfViews) { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2) };
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

static gboolean
number_of (CfDb *db, const CfSql *sql, CfId key, gint64 *ret, GError **error)
{
  *ret = 0;
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    *ret = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_link_ends (CfDb *db, CfId document_id, gint64 *ret, GError **error)
{
  return number_of (db, &ends_of, document_id, ret, error);
}

gboolean
cf_online_pending (CfDb *db, CfId item_id, CfMoney *ret_minor, GError **error)
{
  return number_of (db, &pending_of, item_id, ret_minor, error);
}

gboolean
cf_link_keys (CfDb *db, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &keys_all, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfLinkKey key = { cf_int (stmt, 0), g_strdup (cf_text (stmt, 1)) };
    g_array_append_val (ret, key);
  }
  return step == CF_DONE;
}

gboolean
cf_online_state (CfDb *db, CfId online_id, CfOnlineState *ret_state, char **ret_reference, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &results_of, error);
  CfStep step;
  *ret_state = 0;
  if (ret_reference)
    *ret_reference = NULL;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, online_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfOnlineState state = (CfOnlineState) cf_int (stmt, 0);
    if (*ret_state && !cf_online_follows (*ret_state, state))
      continue;                                                         /* it came late: what is known already is newer */
    *ret_state = state;
    if (ret_reference) {
      g_free (*ret_reference);
      *ret_reference = g_strdup (cf_text (stmt, 1));
    }
  }
  return step == CF_DONE;
}

static gboolean
ids_of (CfStmt *stmt, GArray *ret, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

gboolean
cf_online_of_item (CfDb *db, CfId item_id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &of_item, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  return ids_of (stmt, ret, error);
}

gboolean
cf_online_open (CfDb *db, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &open_all, error);
  return stmt && ids_of (stmt, ret, error);
}
