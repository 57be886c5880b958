/* message-sum.c: see message-sum.h. A message's events are folded in order of (at, id); the rule is ledger/message.h's. An event whose message has not come yet counts when it comes. */
#include "message-sum.h"
#include "records.h"

#define FACTS "SELECT m.id, m.document_id, m.at, m.hold_until, COALESCE(e.kind, 0), COALESCE(e.at, 0), COALESCE(e.next_at, 0) FROM message m LEFT JOIN message_event e ON e.message_id = m.id "
CF_SQL (message_facts, FACTS "WHERE m.id = $1 ORDER BY m.id, COALESCE(e.at, 0), COALESCE(e.id, 0)");
CF_SQL (messages_facts, FACTS "ORDER BY m.id, COALESCE(e.at, 0), COALESCE(e.id, 0)");
#define KEPT "SELECT message_id, document_id, state, next_at, since, tries, waits, last FROM message_sum "
CF_SQL (message_sum_one, KEPT "WHERE message_id = $1");
CF_SQL (message_sums_all, KEPT "ORDER BY message_id");
CF_SQL (message_sum_put, "INSERT INTO message_sum(message_id, document_id, state, next_at, since, tries, waits, last) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (message_id) DO UPDATE SET "
                         "document_id = excluded.document_id, state = excluded.state, next_at = excluded.next_at, since = excluded.since, tries = excluded.tries, waits = excluded.waits, last = excluded.last");
CF_SQL (message_sums_empty, "DELETE FROM message_sum");

typedef struct { CfId message_id, document_id; CfMessageSum sum; } Kept;

static void
read_kept (CfStmt *stmt, Kept *ret)
{
  *ret = (Kept) { cf_int (stmt, 0), cf_int (stmt, 1), { (CfMessageState) cf_int (stmt, 2), cf_int (stmt, 3), cf_int (stmt, 4), cf_int (stmt, 5), cf_int (stmt, 6), (CfMessageEventKind) cf_int (stmt, 7) } };
}

/* Kept, one for each message of @stmt's facts. */
static gboolean
fold (CfStmt *stmt, GArray *ret, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    if (!ret->len || g_array_index (ret, Kept, ret->len - 1).message_id != id) {
      Kept kept = { .message_id = id, .document_id = cf_int (stmt, 1) };
      cf_message_sum_start (&kept.sum, cf_int (stmt, 2), cf_int (stmt, 3));
      g_array_append_val (ret, kept);
    }
    if (cf_int (stmt, 4))
      cf_message_sum_add (&g_array_index (ret, Kept, ret->len - 1).sum, (CfMessageEventKind) cf_int (stmt, 4), cf_int (stmt, 5), cf_int (stmt, 6));
  }
  return step == CF_DONE;
}

static gboolean
put (CfDb *db, const Kept *kept, GError **error)
{
  const CfMessageSum *sum = &kept->sum;
  const gint64 values[] = { kept->message_id, kept->document_id, sum->state, sum->next_at, sum->since, sum->tries, sum->waits, sum->last };
  CfStmt *stmt = cf_db_stmt (db, &message_sum_put, error);
  if (!stmt)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    cf_bind_int (stmt, i + 1, values[i]);
  return cf_run (stmt, error);
}

static gboolean
put_all (CfDb *db, GArray *sums, GError **error)
{
  for (guint i = 0; i < sums->len; i++)
    if (!put (db, &g_array_index (sums, Kept, i), error))
      return FALSE;
  return TRUE;
}

gboolean
cf_message_sum_load (CfDb *db, CfId message_id, CfMessageSum *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &message_sum_one, error);
  Kept kept = { 0 };
  *ret = (CfMessageSum) { 0 };
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, message_id);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW)
    read_kept (stmt, &kept);
  *ret = kept.sum;
  return step != CF_STEP_FAILED;
}

gboolean
cf_message_sum_refresh (CfDb *db, CfId message_id, GError **error)
{
  g_autoptr (GArray) sums = g_array_new (FALSE, FALSE, sizeof (Kept));
  CfStmt *stmt = cf_db_stmt (db, &message_facts, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, message_id);
  return fold (stmt, sums, error) && put_all (db, sums, error);
}

gboolean
cf_message_sum_rebuild (CfDb *db, GError **error)
{
  g_autoptr (GArray) sums = g_array_new (FALSE, FALSE, sizeof (Kept));
  CfStmt *stmt = cf_db_stmt (db, &message_sums_empty, error);
  if (!stmt || !cf_run (stmt, error) || !(stmt = cf_db_stmt (db, &messages_facts, error)))
    return FALSE;
  return fold (stmt, sums, error) && put_all (db, sums, error);
}

static gboolean
kept_all (CfDb *db, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &message_sums_all, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    Kept kept;
    read_kept (stmt, &kept);
    g_array_append_val (ret, kept);
  }
  return step == CF_DONE;
}

static gboolean
same (const Kept *a, const Kept *b)
{
  return a->document_id == b->document_id && a->sum.state == b->sum.state && a->sum.next_at == b->sum.next_at && a->sum.since == b->sum.since && a->sum.tries == b->sum.tries &&
         a->sum.waits == b->sum.waits && a->sum.last == b->sum.last;
}

gboolean
cf_message_sum_verify (CfDb *db, CfDerivedProblem problem, gpointer user, GError **error)
{
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (Kept)), folded = g_array_new (FALSE, FALSE, sizeof (Kept));
  CfStmt *stmt = cf_db_stmt (db, &messages_facts, error);
  if (!stmt || !fold (stmt, folded, error) || !kept_all (db, kept, error))
    return FALSE;
  for (guint i = 0, k = 0; i < kept->len || k < folded->len;) {
    const Kept *a = i < kept->len ? &g_array_index (kept, Kept, i) : NULL, *b = k < folded->len ? &g_array_index (folded, Kept, k) : NULL;
    CfId id = !b || (a && a->message_id < b->message_id) ? a->message_id : b->message_id;
    g_autofree char *where = g_strdup_printf ("message_sum %" G_GINT64_FORMAT, id);
    if (!a || !b || a->message_id != b->message_id || !same (a, b))
      problem (where, "does not equal what became of the message", user);
    i += a && a->message_id == id;
    k += b && b->message_id == id;
  }
  return TRUE;
}
