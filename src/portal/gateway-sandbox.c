/* gateway-sandbox.c: see sandbox.h. Its books are a table of the portal's own database; no part of it is in a shop's ledger. */
#include "sandbox.h"
#include "journal.h"
#include "methods.h"
#include "portal.h"
#include "signature.h"
#include "base/id.h"
#include <jansson.h>
#include <openssl/rand.h>
#include <string.h>

typedef struct {
  GMutex    lock;
  CfPortal *portal;
  CfDb     *db;
  char     *name, *secret;
  gint64    bank_usec;
} Sandbox;

CF_SQL (sandbox_keep_add, "INSERT INTO sandbox_keep (reference, payer) VALUES ($1, $2) ON CONFLICT DO NOTHING");
CF_SQL (sandbox_method_add, "INSERT INTO sandbox_method (id, payer, method) SELECT $1, payer, $3 FROM sandbox_keep WHERE reference = $2");
CF_SQL (sandbox_method_list, "SELECT id, method FROM sandbox_method WHERE payer = $1 ORDER BY id");
CF_SQL (sandbox_method_end, "DELETE FROM sandbox_method WHERE id = $1");
CF_SQL (sandbox_add, "INSERT INTO sandbox_payment(reference, idempotency_key, shop, shop_name, online, method, currency, amount_minor, description, success_url, cancel_url, state, code, message, at, next_at, next_state, told) "
                     "VALUES ($1, $2, $3, $4, $2, $5, $6, $7, $8, $9, $10, 0, '', '', $11, 0, 0, 1) ON CONFLICT (idempotency_key) DO NOTHING");
CF_SQL (sandbox_by_key, "SELECT reference FROM sandbox_payment WHERE idempotency_key = $1");
CF_SQL (sandbox_by_reference, "SELECT shop, shop_name, description, success_url, cancel_url, method, state, currency, amount_minor, code, message FROM sandbox_payment WHERE reference = $1");
CF_SQL (sandbox_set, "UPDATE sandbox_payment SET state = $2, code = $3, message = $4, next_at = $5, next_state = $6, told = 0 WHERE reference = $1 AND state = 0");
CF_SQL (sandbox_due, "SELECT reference, next_state, code FROM sandbox_payment WHERE next_at > 0 AND next_at <= $1 ORDER BY next_at LIMIT 100");
CF_SQL (sandbox_go, "UPDATE sandbox_payment SET state = $2, next_at = $3, next_state = $4, message = $5, told = 0 WHERE reference = $1");
CF_SQL (sandbox_untold, "SELECT reference, shop, state FROM sandbox_payment WHERE told = 0 ORDER BY at LIMIT 100");
CF_SQL (sandbox_told, "UPDATE sandbox_payment SET told = 1 WHERE reference = $1 AND state = $2");

void
cf_sandbox_payment_clear (CfSandboxPayment *payment)
{
  g_free (payment->shop);
  g_free (payment->shop_name);
  g_free (payment->description);
  g_free (payment->success_url);
  g_free (payment->cancel_url);
  memset (payment, 0, sizeof *payment);
}

static char *
random_text (const char *prefix)
{
  guint8 bytes[12];                                                     /* 96 bits: whoever has it may choose */
  GString *text = g_string_new (prefix);
  g_assert (RAND_bytes (bytes, sizeof bytes) == 1);
  for (guint i = 0; i < sizeof bytes; i++)
    g_string_append_printf (text, "%02x", bytes[i]);
  return g_string_free (text, FALSE);
}

static void
close_it (gpointer impl)
{
  Sandbox *box = impl;
  cf_db_close (box->db);
  g_mutex_clear (&box->lock);
  g_free (box->name);
  g_free (box->secret);
  g_free (box);
}

static gpointer
open_it (CfPortal *portal, const char *name, GKeyFile *file, const char *group, GError **error)
{
  CfDb *db = cf_db_open (portal->config->state, CF_DB_READ_WRITE, error);
  if (!db)
    return NULL;
  Sandbox *box = g_new0 (Sandbox, 1);
  g_mutex_init (&box->lock);
  box->portal = portal;
  box->db = db;
  box->name = g_strdup (name);
  box->secret = g_key_file_get_string (file, group, "secret", NULL);
  if (!box->secret || !*box->secret) {
    g_free (box->secret);
    box->secret = random_text ("whsec_");
  }
  box->bank_usec = g_key_file_has_key (file, group, "bank-seconds", NULL) ? g_key_file_get_int64 (file, group, "bank-seconds", NULL) * G_TIME_SPAN_SECOND : 20 * G_TIME_SPAN_SECOND;
  return box;
}

gpointer
cf_sandbox_of (CfGateways *gateways)
{
  for (guint i = 0; i < cf_gateways_count (gateways); i++)
    if (cf_gateways_at (gateways, i)->driver == &cf_gateway_sandbox)
      return cf_gateways_at (gateways, i)->impl;
  return NULL;
}

static gboolean
add (Sandbox *box, const CfGatewayAsk *ask, const char *reference, const char *key, GError **error)
{
  CfStmt *stmt = cf_db_stmt (box->db, &sandbox_add, error);
  if (!stmt)
    return FALSE;
  const char *first[] = { reference, key, ask->shop, ask->shop_name }, *last[] = { ask->description, ask->success_url, ask->cancel_url };
  for (guint i = 0; i < G_N_ELEMENTS (first); i++)
    cf_bind_text (stmt, i + 1, first[i]);
  cf_bind_int (stmt, 5, ask->method);
  cf_bind_int (stmt, 6, ask->currency);
  cf_bind_int (stmt, 7, ask->amount_minor);
  for (guint i = 0; i < G_N_ELEMENTS (last); i++)
    cf_bind_text (stmt, i + 8, last[i]);
  cf_bind_int (stmt, 11, cf_clock_now (box->portal->clock));
  return cf_run (stmt, error);
}

static gboolean run_texts (Sandbox *box, const CfSql *sql, const char *first, const char *second, gint64 number, GError **error);
static gboolean keep (Sandbox *box, const char *reference, CfOnlineMethod method, GError **error);

static gboolean
create (gpointer impl, const CfGatewayAsk *ask, CfGatewayPage *ret, GError **error)
{
  Sandbox *box = impl;
  char key[CF_ID_TEXT];
  g_autofree char *reference = random_text ("sbx_");
  cf_id_text (ask->online_id, key);
  g_mutex_lock (&box->lock);
  gboolean ok = add (box, ask, reference, key, error);
  CfStmt *stmt = ok ? cf_db_stmt (box->db, &sandbox_by_key, error) : NULL;
  if (stmt) {
    cf_bind_text (stmt, 1, key);
    ok = cf_step (stmt, error) == CF_ROW;
    if (ok)
      ret->reference = g_strdup (cf_text (stmt, 0));
    cf_stmt_reset (stmt);
  }
  g_mutex_unlock (&box->lock);
  if (!stmt || !ok)
    return FALSE;
  if (ask->payer && ask->save && !run_texts (box, &sandbox_keep_add, ret->reference, ask->payer, 0, error))
    return FALSE;
  ret->url = g_strdup_printf ("%s/sandbox/%s", box->portal->config->address, ret->reference);
  return TRUE;
}

static gboolean
load (Sandbox *box, const char *reference, CfSandboxPayment *ret, char **ret_code, char **ret_message, GError **error)
{
  memset (ret, 0, sizeof *ret);
  g_mutex_lock (&box->lock);
  CfStmt *stmt = cf_db_stmt (box->db, &sandbox_by_reference, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    cf_bind_text (stmt, 1, reference);
    if ((step = cf_step (stmt, error)) == CF_ROW) {
      *ret = (CfSandboxPayment) { g_strdup (cf_text (stmt, 0)), g_strdup (cf_text (stmt, 1)), g_strdup (cf_text (stmt, 2)), g_strdup (cf_text (stmt, 3)), g_strdup (cf_text (stmt, 4)),
                                  (CfOnlineMethod) cf_int (stmt, 5), (CfOnlineState) cf_int (stmt, 6), cf_int (stmt, 7), cf_int (stmt, 8) };
      if (ret_code)
        *ret_code = g_strdup (cf_text (stmt, 9));
      if (ret_message)
        *ret_message = g_strdup (cf_text (stmt, 10));
    }
    cf_stmt_reset (stmt);
  }
  g_mutex_unlock (&box->lock);
  return step != CF_STEP_FAILED;
}

gboolean
cf_sandbox_load (gpointer sandbox, const char *reference, CfSandboxPayment *ret, GError **error)
{
  return load (sandbox, reference, ret, NULL, NULL, error);
}

static gboolean
get (gpointer impl, const char *reference, CfGatewayTold *ret, GError **error)
{
  g_auto (CfSandboxPayment) payment = { 0 };
  memset (ret, 0, sizeof *ret);
  if (!load (impl, reference, &payment, &ret->code, &ret->message, error))
    return FALSE;
  if (!payment.shop) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "the sandbox has no such payment");
    return FALSE;
  }
  gboolean moves = payment.state == CF_ONLINE_PROCESSING || payment.state == CF_ONLINE_SUCCEEDED;
  ret->state = payment.state;
  ret->currency = payment.currency;
  ret->amount_minor = moves || payment.state == CF_ONLINE_RETURNED ? payment.amount_minor : 0;
  ret->brand = g_strdup (payment.method == CF_ONLINE_BANK ? "bank" : "visa");
  ret->last4 = g_strdup (payment.method == CF_ONLINE_BANK ? "6789" : "4242");
  return TRUE;
}

static gboolean
set_state (Sandbox *box, const char *reference, CfOnlineState state, const char *code, const char *message, CfInstant next_at, CfOnlineState next, GError **error)
{
  g_mutex_lock (&box->lock);
  CfStmt *stmt = cf_db_stmt (box->db, &sandbox_set, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    cf_bind_text (stmt, 1, reference);
    cf_bind_int (stmt, 2, state);
    cf_bind_text (stmt, 3, code);
    cf_bind_text (stmt, 4, message);
    cf_bind_int (stmt, 5, next_at);
    cf_bind_int (stmt, 6, next);
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&box->lock);
  return ok;
}

static gboolean
expire (gpointer impl, const char *reference, GError **error)
{
  return set_state (impl, reference, CF_ONLINE_CANCELED, "", "", 0, 0, error);
}

gboolean
cf_sandbox_choose (gpointer sandbox, const char *reference, const char *choice, GError **error)
{
  Sandbox *box = sandbox;
  g_auto (CfSandboxPayment) payment = { 0 };
  if (!cf_sandbox_load (box, reference, &payment, error))
    return FALSE;
  gboolean bank = payment.method == CF_ONLINE_BANK;
  CfInstant later = cf_clock_now (box->portal->clock) + box->bank_usec;
  if (g_str_equal (choice, "approve") && !payment.state && !keep (box, reference, payment.method, error))
    return FALSE;
  if (g_str_equal (choice, "approve"))
    return bank ? set_state (box, reference, CF_ONLINE_PROCESSING, "", "", later, CF_ONLINE_SUCCEEDED, error) : set_state (box, reference, CF_ONLINE_SUCCEEDED, "", "", 0, 0, error);
  if (g_str_equal (choice, "decline") && !bank)
    return set_state (box, reference, CF_ONLINE_FAILED, "card_declined", "The card was declined.", 0, 0, error);
  if (g_str_equal (choice, "refuse") && bank)
    return set_state (box, reference, CF_ONLINE_PROCESSING, "R01", "", later, CF_ONLINE_FAILED, error);
  if (g_str_equal (choice, "return") && bank)
    return set_state (box, reference, CF_ONLINE_PROCESSING, "R10", "", later, CF_ONLINE_SUCCEEDED, error);
  if (g_str_equal (choice, "cancel"))
    return set_state (box, reference, CF_ONLINE_CANCELED, "", "", 0, 0, error);
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "the sandbox has no such choice");
  return FALSE;
}

/* --- as time goes by --- */

/* What is due of bank payments: there, refused, and, where it was there with a code of return, back again. */
static gboolean
go_on (Sandbox *box, GError **error)
{
  CfInstant now = cf_clock_now (box->portal->clock);
  g_autoptr (GPtrArray) due = g_ptr_array_new_with_free_func (g_free);
  CfStmt *stmt = cf_db_stmt (box->db, &sandbox_due, error), *go = stmt ? cf_db_stmt (box->db, &sandbox_go, error) : NULL;
  CfStep step;
  if (!go)
    return FALSE;
  cf_bind_int (stmt, 1, now);
  while ((step = cf_step (stmt, error)) == CF_ROW)
    g_ptr_array_add (due, g_strdup_printf ("%d %s %s", (int) cf_int (stmt, 1), cf_text (stmt, 0), cf_text (stmt, 2)));
  for (guint i = 0; i < due->len && step == CF_DONE; i++) {
    g_auto (GStrv) words = g_strsplit (due->pdata[i], " ", 3);
    CfOnlineState state = (CfOnlineState) atoi (words[0]);
    gboolean comes_back = state == CF_ONLINE_SUCCEEDED && *words[2];
    cf_bind_text (go, 1, words[1]);
    cf_bind_int (go, 2, state);
    cf_bind_int (go, 3, comes_back ? now + box->bank_usec : 0);
    cf_bind_int (go, 4, comes_back ? CF_ONLINE_RETURNED : 0);
    cf_bind_text (go, 5, state == CF_ONLINE_FAILED || state == CF_ONLINE_RETURNED ? "The bank sent it back." : "");
    if (!cf_run (go, error))
      return FALSE;
  }
  return step == CF_DONE;
}

/* The signed bodies of what nobody was told yet: texts of reference, shop, state, signature, body in turn. */
static gboolean
untold (Sandbox *box, GPtrArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (box->db, &sandbox_untold, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    int state = cf_int (stmt, 2);
    char *body = g_strdup_printf ("{\"id\":\"evt_%s_%d\",\"type\":\"payment.%s\",\"payment\":\"%s\"}", cf_text (stmt, 0) + 4, state, cf_enum_name (cf_online_states, state), cf_text (stmt, 0));
    g_ptr_array_add (ret, g_strdup (cf_text (stmt, 0)));
    g_ptr_array_add (ret, g_strdup (cf_text (stmt, 1)));
    g_ptr_array_add (ret, g_strdup_printf ("%d", state));
    g_ptr_array_add (ret, cf_signature_make (box->secret, body, strlen (body), cf_clock_now (box->portal->clock)));
    g_ptr_array_add (ret, body);
  }
  return step == CF_DONE;
}

static const char *
one_header (gpointer signature, const char *name)
{
  return g_ascii_strcasecmp (name, "Sandbox-Signature") == 0 ? signature : NULL;
}

static gboolean verify (gpointer impl, CfHeaderOf header, gpointer user, gconstpointer body, gsize size, CfInstant now, char **ret_event_id, char **ret_reference, GError **error);

/* One webhook, on the way that one from outside takes once its bytes are here. */
static gboolean
deliver (Sandbox *box, char **fields, GError **error)
{
  g_autofree char *event_id = NULL, *reference = NULL;
  const char *body = fields[4];
  CfInstant now = cf_clock_now (box->portal->clock);
  gboolean fresh;
  if (!verify (box, one_header, fields[3], body, strlen (body), now, &event_id, &reference, error) ||
      !cf_state_event_put (box->portal->state, box->name, event_id, fields[1], reference, body, strlen (body), now, &fresh, error))
    return FALSE;
  g_mutex_lock (&box->lock);
  CfStmt *stmt = cf_db_stmt (box->db, &sandbox_told, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    cf_bind_text (stmt, 1, fields[0]);
    cf_bind_int (stmt, 2, atoi (fields[2]));
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&box->lock);
  return ok;
}

static void
tick (gpointer impl)
{
  Sandbox *box = impl;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) news = g_ptr_array_new_with_free_func (g_free);
  g_mutex_lock (&box->lock);
  gboolean ok = go_on (box, &error) && untold (box, news, &error);
  g_mutex_unlock (&box->lock);
  for (guint i = 0; ok && i + 5 <= news->len; i += 5)
    ok = deliver (box, (char **) news->pdata + i, &error);
  if (!ok)
    cf_journal ("error", "sandbox", json_pack ("{s:s}", "reason", error->message));
}

static gboolean
verify (gpointer impl, CfHeaderOf header, gpointer user, gconstpointer body, gsize size, CfInstant now, char **ret_event_id, char **ret_reference, GError **error)
{
  Sandbox *box = impl;
  const char *id = NULL, *reference = NULL;
  if (!cf_signature_check (header (user, "Sandbox-Signature"), box->secret, body, size, now, error))
    return FALSE;
  json_t *root = json_loadb (body, size, JSON_REJECT_DUPLICATES, NULL);
  if (root)
    json_unpack (root, "{s:s, s?s}", "id", &id, "payment", &reference);
  if (!id)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "a webhook of the sandbox is not understood");
  *ret_event_id = g_strdup (id);
  *ret_reference = g_strdup (reference);
  json_decref (root);
  return *ret_event_id != NULL;
}

/* Whoever was paid can give back. */
static gboolean
refund (gpointer impl, const char *reference, CfId refund_id, CfMoney amount_minor, char **refund_reference, CfOnlineRefundState *ret_state, GError **error)
{
  g_auto (CfGatewayTold) told = { 0 };
  char id[CF_ID_TEXT];
  if (!get (impl, reference, &told, error))
    return FALSE;
  gboolean good = told.state == CF_ONLINE_SUCCEEDED && amount_minor <= told.amount_minor;
  g_free (*refund_reference);
  *refund_reference = g_strdup_printf ("sbxr_%s", cf_id_text (refund_id, id));
  *ret_state = good ? CF_ONLINE_REFUND_SENT : told.state == CF_ONLINE_PROCESSING ? CF_ONLINE_REFUND_PENDING : CF_ONLINE_REFUND_FAILED;
  return TRUE;
}

/* --- ways to pay that are kept --- */

static gboolean
payer (gpointer impl, const char *shop, CfId customer_id, const char *name, const char *email, char **ret, GError **error)
{
  char id[CF_ID_TEXT];
  *ret = g_strdup_printf ("sbc_%s_%s", shop, cf_id_text (customer_id, id));
  return TRUE;
}

/* One statement with up to three texts. */
static gboolean
run_texts (Sandbox *box, const CfSql *sql, const char *first, const char *second, gint64 number, GError **error)
{
  g_mutex_lock (&box->lock);
  CfStmt *stmt = cf_db_stmt (box->db, sql, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    cf_bind_text (stmt, 1, first);
    if (second)
      cf_bind_text (stmt, 2, second);
    if (number)
      cf_bind_int (stmt, 3, number);
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&box->lock);
  return ok;
}

static gboolean
keep (Sandbox *box, const char *reference, CfOnlineMethod method, GError **error)
{
  g_autofree char *id = random_text ("sbm_");
  return run_texts (box, &sandbox_method_add, id, reference, method, error);
}

static gboolean
methods (gpointer impl, const char *payer_, GArray *ret, GError **error)
{
  Sandbox *box = impl;
  CfStep step = CF_STEP_FAILED;
  g_mutex_lock (&box->lock);
  CfStmt *stmt = cf_db_stmt (box->db, &sandbox_method_list, error);
  if (stmt) {
    cf_bind_text (stmt, 1, payer_);
    while ((step = cf_step (stmt, error)) == CF_ROW) {
      gboolean bank = cf_int (stmt, 1) == CF_ONLINE_BANK;
      CfSavedMethod method = { NULL, g_strdup (cf_text (stmt, 0)), g_strdup (bank ? "Bank ···6789" : "Visa ···4242"), bank ? CF_ONLINE_BANK : CF_ONLINE_CARD };
      g_array_append_val (ret, method);
    }
  }
  g_mutex_unlock (&box->lock);
  return step == CF_DONE;
}

static gboolean
forget (gpointer impl, const char *reference, GError **error)
{
  return run_texts (impl, &sandbox_method_end, reference, NULL, 0, error);
}

static gboolean
charge (gpointer impl, const CfGatewayAsk *ask, const char *saved, gint64 age_s, char **ret_reference, GError **error)
{
  Sandbox *box = impl;
  g_auto (CfGatewayPage) page = { 0 };
  g_autoptr (GArray) kept = cf_methods_new ();
  gboolean has = FALSE;
  if (!methods (impl, ask->payer, kept, error))
    return FALSE;
  for (guint i = 0; i < kept->len; i++)
    has |= g_str_equal (g_array_index (kept, CfSavedMethod, i).reference, saved);
  if (!has) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "the sandbox keeps no such way to pay");
    return FALSE;
  }
  if (!create (impl, ask, &page, error) || !cf_sandbox_choose (box, page.reference, "approve", error))
    return FALSE;
  *ret_reference = g_steal_pointer (&page.reference);
  return TRUE;
}

const CfGatewayDriver cf_gateway_sandbox = { "sandbox", FALSE, open_it, close_it, create, get, expire, verify, refund, tick, NULL, payer, methods, forget, charge, NULL };
