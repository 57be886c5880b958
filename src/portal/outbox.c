/* outbox.c: see outbox.h. */
#include "outbox.h"
#include "state-private.h"
#include <string.h>

CF_SQL (mail_list, "SELECT recipient, subject, body FROM portal_mail WHERE shop = $1 ORDER BY id");
CF_SQL (mail_due, "SELECT id, shop, recipient, subject, body, at, tries FROM portal_mail WHERE next_at <= $1 AND until > $1 ORDER BY id LIMIT 50");
CF_SQL (mail_done, "DELETE FROM portal_mail WHERE id = $1");
CF_SQL (mail_later, "UPDATE portal_mail SET tries = tries + 1, next_at = $2 WHERE id = $1");

void
cf_out_mail_clear (gpointer p)
{
  CfOutMail *mail = p;
  g_free (mail->shop);
  g_free (mail->recipient);
  g_free (mail->subject);
  g_free (mail->body);
  memset (mail, 0, sizeof *mail);
}

gboolean
cf_outbox_due (CfState *state, CfInstant now, GArray *ret, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &mail_due, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    cf_bind_int (stmt, 1, now);
    while ((step = cf_step (stmt, error)) == CF_ROW) {
      CfOutMail mail = { cf_int (stmt, 0), g_strdup (cf_text (stmt, 1)), g_strdup (cf_text (stmt, 2)), g_strdup (cf_text (stmt, 3)), g_strdup (cf_text (stmt, 4)), cf_int (stmt, 5), cf_int (stmt, 6) };
      g_array_append_val (ret, mail);
    }
  }
  g_mutex_unlock (&state->lock);
  return step == CF_DONE;
}

static gboolean
change (CfState *state, const CfSql *sql, gint64 id, CfInstant next_at, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, sql, error);
  gboolean ok = stmt != NULL;
  if (ok) {
    cf_bind_int (stmt, 1, id);
    if (next_at)
      cf_bind_int (stmt, 2, next_at);
    ok = cf_run (stmt, error);
  }
  g_mutex_unlock (&state->lock);
  return ok;
}

gboolean cf_outbox_done  (CfState *state, gint64 id, GError **error)                    { return change (state, &mail_done, id, 0, error); }
gboolean cf_outbox_later (CfState *state, gint64 id, CfInstant next_at, GError **error) { return change (state, &mail_later, id, next_at, error); }

gboolean
cf_outbox_list (CfState *state, const char *shop, GPtrArray *ret, GError **error)
{
  g_mutex_lock (&state->lock);
  CfStmt *stmt = cf_db_stmt (state->db, &mail_list, error);
  CfStep step = CF_STEP_FAILED;
  if (stmt) {
    cf_bind_text (stmt, 1, shop);
    while ((step = cf_step (stmt, error)) == CF_ROW)
      g_ptr_array_add (ret, g_strdup_printf ("To: %s\nSubject: %s\n\n%s\n", cf_text (stmt, 0), cf_text (stmt, 1), cf_text (stmt, 2)));
  }
  g_mutex_unlock (&state->lock);
  return step == CF_DONE;
}
