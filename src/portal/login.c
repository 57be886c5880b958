/* login.c: see login.h. A try is counted before it is judged, so that a crash gives nobody more of them. */
#include "login.h"
#include "state-private.h"
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

#define TRIES_MAX 5
#define CODES_MAX 5                      /* for one document, while they are good */
#define TOKEN_HEX 64

CF_SQL (code_count, "SELECT count(*) FROM portal_code WHERE shop = $1 AND document_id = $2 AND at > $3");
CF_SQL (code_add, "INSERT INTO portal_code (browser, shop, document_id, customer_id, code, at, tries) VALUES ($1, $2, $3, $4, $5, $6, 0)");
CF_SQL (mail_add, "INSERT INTO portal_mail (id, shop, recipient, subject, body, at, until, tries, next_at) SELECT coalesce(max(id), 0) + 1, $1, $2, $3, $4, $5, $6, 0, 0 FROM portal_mail");
CF_SQL (code_try, "UPDATE portal_code SET tries = tries + 1 WHERE browser = $1 AND shop = $2 AND document_id = $3 AND at > $4 RETURNING code, tries, customer_id");
CF_SQL (code_done, "DELETE FROM portal_code WHERE browser = $1");
CF_SQL (login_add, "INSERT INTO portal_login (token, shop, customer_id, until) VALUES ($1, $2, $3, $4)");
CF_SQL (login_get, "SELECT customer_id FROM portal_login WHERE token = $1 AND shop = $2 AND until > $3");
CF_SQL (login_end, "DELETE FROM portal_login WHERE token = $1");
CF_SQL (tidy_mail, "DELETE FROM portal_mail WHERE until < $1");
CF_SQL (tidy_code, "DELETE FROM portal_code WHERE at < $1");
CF_SQL (tidy_login, "DELETE FROM portal_login WHERE until < $1");

static char *
hash_of (const char *first, const char *second)
{
  guint8 hash[EVP_MAX_MD_SIZE];
  guint length = 0;
  GString *hex = g_string_new (NULL);
  g_autofree char *text = g_strdup_printf ("%s:%s", first, second);
  g_assert (EVP_Digest (text, strlen (text), hash, &length, EVP_sha256 (), NULL) == 1);
  for (guint i = 0; i < length; i++)
    g_string_append_printf (hex, "%02x", hash[i]);
  return g_string_free (hex, FALSE);
}

static char *
random_hex (void)
{
  guint8 bytes[TOKEN_HEX / 2];
  GString *text = g_string_new (NULL);
  g_assert (RAND_bytes (bytes, sizeof bytes) == 1);
  for (guint i = 0; i < sizeof bytes; i++)
    g_string_append_printf (text, "%02x", bytes[i]);
  return g_string_free (text, FALSE);
}

/* Six digits, each as likely as the other. */
static void
random_code (char ret[7])
{
  guint32 number;
  do
    g_assert (RAND_bytes ((guint8 *) &number, sizeof number) == 1);
  while (number >= G_MAXUINT32 / 1000000 * 1000000);
  g_snprintf (ret, 7, "%06u", number % 1000000);
}

static gboolean
has_room (CfState *state, const char *shop, CfId document_id, CfInstant now, GError **error)
{
  CfStmt *stmt = cf_db_stmt (state->db, &code_count, error);
  gint64 count = 0;
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, shop);
  cf_bind_int (stmt, 2, document_id);
  cf_bind_int (stmt, 3, now - CF_LOGIN_CODE_S * G_TIME_SPAN_SECOND);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    count = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  if (step == CF_STEP_FAILED)
    return FALSE;
  if (count < CODES_MAX)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_BUSY, "too many codes were asked for");
  return FALSE;
}

static gboolean
write_code (CfState *state, const char *shop, CfId document_id, CfId customer_id, const char *browser, const char *code, const char *recipient, const char *subject, const char *body, CfInstant now, GError **error)
{
  g_autofree char *key = hash_of ("browser", browser), *hash = hash_of (browser, code);
  CfStmt *add = cf_db_stmt (state->db, &code_add, error), *mail = add ? cf_db_stmt (state->db, &mail_add, error) : NULL;
  if (!mail)
    return FALSE;
  cf_bind_text (add, 1, key);
  cf_bind_text (add, 2, shop);
  cf_bind_int (add, 3, document_id);
  cf_bind_int (add, 4, customer_id);
  cf_bind_text (add, 5, hash);
  cf_bind_int (add, 6, now);
  const char *texts[] = { shop, recipient, subject, body };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    cf_bind_text (mail, i + 1, texts[i]);
  cf_bind_int (mail, 5, now);
  cf_bind_int (mail, 6, now + CF_LOGIN_CODE_S * G_TIME_SPAN_SECOND);
  return cf_run (add, error) && cf_run (mail, error);
}

gboolean
cf_login_begin (CfState *state, const char *shop, CfId document_id, CfId customer_id, const char *recipient, const char *subject, const char *body, CfInstant now, char **ret_browser, GError **error)
{
  char code[7];
  g_autofree char *browser = random_hex ();
  random_code (code);
  g_auto (GStrv) around = g_strsplit (body, "%s", 2);
  g_autofree char *text = g_strjoinv (code, around);
  g_mutex_lock (&state->lock);
  gboolean ok = has_room (state, shop, document_id, now, error) && cf_db_begin (state->db, TRUE, error);
  if (ok && (!write_code (state, shop, document_id, customer_id, browser, code, recipient, subject, text, now, error) || !cf_db_commit (state->db, error))) {
    cf_db_rollback (state->db);
    ok = FALSE;
  }
  g_mutex_unlock (&state->lock);
  if (ok)
    *ret_browser = g_steal_pointer (&browser);
  return ok;
}

static gboolean
let_in (CfState *state, const char *key, const char *shop, CfId customer_id, CfInstant now, char **ret_token, GError **error)
{
  g_autofree char *token = random_hex (), *hash = hash_of ("login", token);
  CfStmt *done = cf_db_stmt (state->db, &code_done, error), *add = done ? cf_db_stmt (state->db, &login_add, error) : NULL;
  if (!add || !cf_db_begin (state->db, TRUE, error))
    return FALSE;
  cf_bind_text (done, 1, key);
  cf_bind_text (add, 1, hash);
  cf_bind_text (add, 2, shop);
  cf_bind_int (add, 3, customer_id);
  cf_bind_int (add, 4, now + CF_LOGIN_S * G_TIME_SPAN_SECOND);
  if (!cf_run (done, error) || !cf_run (add, error) || !cf_db_commit (state->db, error)) {
    cf_db_rollback (state->db);
    return FALSE;
  }
  *ret_token = g_steal_pointer (&token);
  return TRUE;
}

gboolean
cf_login_finish (CfState *state, const char *shop, CfId document_id, const char *browser, const char *code, CfInstant now, char **ret_token, GError **error)
{
  g_autofree char *key = hash_of ("browser", browser), *shown = hash_of (browser, code);
  gboolean good = FALSE;
  CfId customer_id = 0;
  *ret_token = NULL;
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &code_try, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    cf_bind_text (stmt, 1, key);
    cf_bind_text (stmt, 2, shop);
    cf_bind_int (stmt, 3, document_id);
    cf_bind_int (stmt, 4, now - CF_LOGIN_CODE_S * G_TIME_SPAN_SECOND);
    if ((step = cf_step (stmt, error)) == CF_ROW) {
      good = cf_int (stmt, 1) <= TRIES_MAX && CRYPTO_memcmp (cf_text (stmt, 0), shown, TOKEN_HEX) == 0;
      customer_id = cf_int (stmt, 2);
    }
    cf_stmt_reset (stmt);
  }
  gboolean ok = step != CF_STEP_FAILED && (!good || let_in (state, key, shop, customer_id, now, ret_token, error));
  g_mutex_unlock (&state->lock);
  return ok;
}

gboolean
cf_login_find (CfState *state, const char *shop, const char *token, CfInstant now, CfId *ret_customer_id, GError **error)
{
  *ret_customer_id = 0;
  if (strlen (token) != TOKEN_HEX)
    return TRUE;
  g_autofree char *hash = hash_of ("login", token);
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &login_get, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    cf_bind_text (stmt, 1, hash);
    cf_bind_text (stmt, 2, shop);
    cf_bind_int (stmt, 3, now);
    if ((step = cf_step (stmt, error)) == CF_ROW)
      *ret_customer_id = cf_int (stmt, 0);
    cf_stmt_reset (stmt);
  }
  g_mutex_unlock (&state->lock);
  return step != CF_STEP_FAILED;
}

gboolean
cf_login_end (CfState *state, const char *token, GError **error)
{
  g_autofree char *hash = hash_of ("login", token);
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &login_end, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    cf_bind_text (stmt, 1, hash);
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&state->lock);
  return ok;
}

gboolean
cf_login_tidy (CfState *state, CfInstant now, GError **error)
{
  const struct { const CfSql *sql; CfInstant before; } all[] = { { &tidy_mail, now }, { &tidy_code, now - CF_LOGIN_CODE_S * G_TIME_SPAN_SECOND }, { &tidy_login, now } };
  gboolean ok = TRUE;
  g_mutex_lock (&state->lock);
  for (guint i = 0; ok && i < G_N_ELEMENTS (all); i++) {
    CfStmt *stmt = cf_db_stmt (state->db, all[i].sql, error);
    ok = stmt != NULL;
    if (ok) {
      cf_bind_int (stmt, 1, all[i].before);
      ok = cf_run (stmt, error);
    }
  }
  g_mutex_unlock (&state->lock);
  return ok;
}
