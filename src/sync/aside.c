/* aside.c: see aside.h. */
#include "aside.h"
#include <openssl/rand.h>
#include <string.h>
#include "receive.h"
#include "store/held.h"
#include "store/record-text.h"

#define N_(text) text

CF_SQL (aside_list, "SELECT q.life, q.number, q.seq, q.at, q.code, q.source, q.act, length(q.body), q.hash, COALESCE((SELECT MAX(c.seq) FROM commit_log c JOIN station s ON s.id = c.station_id WHERE s.life = q.life), 0), "
                    "CASE WHEN EXISTS (SELECT 1 FROM commit_log c JOIN station s ON s.id = c.station_id WHERE s.life = q.life AND c.seq = q.seq AND (q.code = 'broken' OR (c.stamp = q.stamp AND c.body = q.body))) THEN 1 ELSE 0 END "
                    "FROM sync_quarantine q ORDER BY q.number, q.life, q.seq, q.at, q.hash");
CF_SQL (aside_held, "SELECT s.life, s.number, c.seq, c.stamp, c.held, c.act, length(c.body), c.pos FROM commit_log c JOIN station s ON s.id = c.station_id WHERE c.held <> 0 ORDER BY s.number, s.life, c.seq");
CF_SQL (aside_body, "SELECT body FROM sync_quarantine WHERE life = $1 AND seq = $2 AND hash = $3");
CF_SQL (aside_of, "SELECT seq, hash, number, stamp, schema, actor_id, approver_id, act, body FROM sync_quarantine WHERE life = $1 ORDER BY seq, at, hash");
CF_SQL (aside_drop_one, "DELETE FROM sync_quarantine WHERE life = $1 AND seq = $2 AND hash = $3");
CF_SQL (aside_drop_all, "DELETE FROM sync_quarantine WHERE life = $1");
CF_SQL (aside_count, "SELECT COUNT(*) FROM sync_quarantine WHERE life = $1");

static const struct { const char *code, *words; } codes[] = {
  { "fork", N_("Two have written under one name: a computer was set back or copied. What the others wrote counts; this comes by itself where its register still runs, else somebody decides.") },
  { "broken", N_("It was damaged on its way, and is sent again by itself.") },
  { "retired", N_("A register that was retired sent it: somebody decides whether it counts.") },
  { "newer", N_("A newer program wrote it: what is known of it is applied, the rest after an update.") },
  { "unreadable", N_("It cannot be read: it is kept and passed on as it came, and tried again after an update.") },
  { "collision", N_("Something else is known under the same id: what came first counts.") },
};

const char *
cf_aside_words (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_str_equal (codes[i].code, code))
      return codes[i].words;
  return "";
}

static const char *
static_code (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_str_equal (codes[i].code, code))
      return codes[i].code;
  return "unreadable";
}

void
cf_aside_clear (gpointer p)
{
  CfAside *aside = p;
  g_clear_pointer (&aside->source, g_free);
  g_clear_pointer (&aside->act, g_free);
}

static void
read_blob (CfStmt *stmt, int column, guint8 *into, gsize want)
{
  gsize size = 0;
  gconstpointer bytes = cf_blob (stmt, column, &size);
  memset (into, 0, want);
  memcpy (into, bytes, MIN (size, want));
}

gboolean
cf_aside_list (CfDb *db, GArray *ret, GError **error)
{
  static const char *const held[] = { [CF_HELD_UNKNOWN] = "newer", [CF_HELD_BROKEN] = "unreadable", [CF_HELD_COLLISION] = "collision" };
  CfStmt *stmt = cf_db_stmt (db, &aside_list, error);
  CfStep step = CF_STEP_FAILED;
  while (stmt && (step = cf_step (stmt, error)) == CF_ROW) {
    CfAside aside = { .number = cf_int (stmt, 1), .seq = cf_int (stmt, 2), .at = cf_int (stmt, 3), .code = static_code (cf_text (stmt, 4)), .source = g_strdup (cf_text (stmt, 5)), .act = g_strdup (cf_text (stmt, 6)),
                      .size = cf_int (stmt, 7), .known = cf_int (stmt, 9), .moot = cf_int (stmt, 10) != 0 };
    read_blob (stmt, 0, aside.life, CF_LIFE_SIZE);
    read_blob (stmt, 8, aside.digest, CF_HASH_SIZE);
    g_array_append_val (ret, aside);
  }
  if (step != CF_DONE || !(stmt = cf_db_stmt (db, &aside_held, error)))
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfAside aside = { .number = cf_int (stmt, 1), .seq = cf_int (stmt, 2), .at = (cf_int (stmt, 3) >> 16) * 1000, .code = held[CLAMP (cf_int (stmt, 4), 1, 3)], .source = g_strdup (""), .act = g_strdup (cf_text (stmt, 5)),
                      .size = cf_int (stmt, 6), .pos = cf_int (stmt, 7) };
    read_blob (stmt, 0, aside.life, CF_LIFE_SIZE);
    aside.known = aside.seq;
    g_array_append_val (ret, aside);
  }
  return step == CF_DONE;
}

/* --- what it says --- */

static const char *
kind_word (CfOpKind kind)
{
  switch (kind) {
    case CF_OP_ADD: return "add";
    case CF_OP_EDIT: return "edit";
    case CF_OP_REASON: return "reason";
    case CF_OP_APPROVER: return "approver";
    default: return "removal";
  }
}

static json_t *
op_json (const CfOp *op)
{
  const CfRecord *type = op->kind == CF_OP_ADD || op->kind == CF_OP_EDIT ? cf_record_by_tag (op->type) : NULL;
  char id[CF_ID_TEXT];
  json_t *json = json_pack ("{s:s}", "kind", kind_word (op->kind));
  if (op->kind != CF_OP_REASON)
    json_object_set_new (json, "id", json_string (cf_id_text (op->id, id)));
  if (type)
    json_object_set_new (json, "type", json_string (type->name));
  g_autofree gpointer record = type ? g_malloc0 (type->size) : NULL;
  gboolean unknown;
  if (record && cf_record_decode (type, op->fields, op->size, record, &unknown)) {
    json_object_set_new (json, "record", cf_record_json (type, record));
    cf_record_clear (type, record);
  }
  return json;
}

static json_t *
ops_json (const guint8 *body, gsize size)
{
  json_t *ops = json_array ();
  const guint8 *p = body, *end = body + size;
  CfOp op;
  while (p < end && cf_op_next (&p, end, &op))
    json_array_append_new (ops, op_json (&op));
  return ops;
}

json_t *
cf_aside_show (CfDb *db, const CfAside *aside, GError **error)
{
  g_autoptr (CfRows) rows = NULL;
  gsize size = 0;
  if (aside->pos) {
    CfCommit commit;
    return cf_log_at (db, aside->pos, &commit, &rows, error) ? ops_json (commit.body, commit.size) : NULL;
  }
  if (!(rows = cf_db_stmt (db, &aside_body, error)))
    return NULL;
  cf_bind_blob (rows, 1, aside->life, CF_LIFE_SIZE);
  cf_bind_int (rows, 2, aside->seq);
  cf_bind_blob (rows, 3, aside->digest, CF_HASH_SIZE);
  CfStep step = cf_step (rows, error);
  if (step == CF_DONE)
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "it is not set aside any more");
  const guint8 *body = step == CF_ROW ? cf_blob (rows, 0, &size) : NULL;
  return step == CF_ROW ? ops_json (body, size) : NULL;
}

/* --- the ways out --- */

static gboolean
drop_one (CfDb *db, const guint8 *life, gint64 seq, const guint8 *digest, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &aside_drop_one, error);
  if (!stmt)
    return FALSE;
  cf_bind_blob (stmt, 1, life, CF_LIFE_SIZE);
  cf_bind_int (stmt, 2, seq);
  cf_bind_blob (stmt, 3, digest, CF_HASH_SIZE);
  return cf_run (stmt, error);
}

/* What is here already goes from the list. In a batch. */
static gboolean
drop_moot (CfShop *shop, const guint8 *only, CfAsideDone *ret, GError **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (CfAside));
  g_array_set_clear_func (all, cf_aside_clear);
  if (!cf_aside_list (shop->db, all, error))
    return FALSE;
  ret->left = 0;
  for (guint i = 0; i < all->len; i++) {
    const CfAside *aside = &g_array_index (all, CfAside, i);
    if (only && memcmp (aside->life, only, CF_LIFE_SIZE) != 0)
      continue;
    if (aside->moot && !drop_one (shop->db, aside->life, aside->seq, aside->digest, error))
      return FALSE;
    ret->gone += aside->moot;
    ret->left += !aside->moot;
  }
  return TRUE;
}

static gboolean
end (CfShop *shop, gboolean ok, GError **error)
{
  if (ok && cf_batch_end (shop, error))
    return TRUE;
  cf_batch_abort (shop);
  return FALSE;
}

gboolean
cf_aside_retry (CfShop *shop, CfAsideDone *ret, GError **error)
{
  *ret = (CfAsideDone) { 0 };
  if (!cf_held_again (shop->db, &ret->applied, error) || !cf_shop_refresh (shop, error) || !cf_batch_begin (shop, error))
    return FALSE;
  return end (shop, drop_moot (shop, NULL, ret, error), error);
}

/* The commits of @life that can be read, as a parcel of one run of the life @as, with its chain's end; what they borrow is in @keep. @taken: their seq and digest. */
typedef struct { gint64 seq; guint8 digest[CF_HASH_SIZE]; } Taken;

static gboolean
gather (CfDb *db, const guint8 *life, CfRun *run, GArray *commits, GPtrArray *keep, GArray *taken, GError **error)
{
  g_autoptr (CfRows) rows = cf_db_stmt (db, &aside_of, error);
  guint8 prev[CF_HASH_SIZE] = { 0 };
  CfStep step;
  if (!rows)
    return FALSE;
  cf_bind_blob (rows, 1, life, CF_LIFE_SIZE);
  while ((step = cf_step (rows, error)) == CF_ROW) {
    gsize size;
    gconstpointer bytes = cf_blob (rows, 8, &size);
    CfCommit c = { .life = run->life, .number = run->number = cf_int (rows, 2), .seq = run->count + 1, .stamp = cf_int (rows, 3), .schema = cf_int (rows, 4), .actor_id = cf_int (rows, 5), .approver_id = cf_int (rows, 6),
                   .act = g_strdup (cf_text (rows, 7)), .body = g_memdup2 (bytes, size), .size = size };
    Taken one = { .seq = cf_int (rows, 0) };
    read_blob (rows, 1, one.digest, CF_HASH_SIZE);
    g_ptr_array_add (keep, (gpointer) c.act);
    g_ptr_array_add (keep, (gpointer) c.body);
    if (cf_apply_form (&c) == CF_HELD_BROKEN || !cf_commit_hash (prev, &c, run->hash))
      continue;
    memcpy (prev, run->hash, CF_HASH_SIZE);
    run->count++;
    g_array_append_val (commits, c);
    g_array_append_val (taken, one);
  }
  memcpy (run->hash, prev, CF_HASH_SIZE);
  return step == CF_DONE;
}

static gboolean
take (CfShop *shop, const guint8 *life, CfAsideDone *ret, GError **error)
{
  g_autoptr (GArray) runs = g_array_new (FALSE, TRUE, sizeof (CfRun)), commits = g_array_new (FALSE, TRUE, sizeof (CfCommit)), taken = g_array_new (FALSE, TRUE, sizeof (Taken));
  g_autoptr (GPtrArray) keep = g_ptr_array_new_with_free_func (g_free);
  CfRun run = { .first_seq = 1 };
  CfReceived received = { 0 };
  if (RAND_bytes (run.life, CF_LIFE_SIZE) != 1) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "taking what was set aside: this computer gives no random numbers");
    return FALSE;
  }
  if (!drop_moot (shop, life, ret, error) || !gather (shop->db, life, &run, commits, keep, taken, error))
    return FALSE;
  g_array_append_val (runs, run);
  CfParcel parcel = { .runs = runs, .commits = commits };
  if (commits->len && !cf_receive (shop, &parcel, "taken", &received, error))
    return FALSE;
  ret->taken = received.stored;
  ret->left -= MIN (ret->left, taken->len);
  for (guint i = 0; i < taken->len; i++) {
    const Taken *one = &g_array_index (taken, Taken, i);
    if (!drop_one (shop->db, life, one->seq, one->digest, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
drop_all (CfShop *shop, const guint8 *life, CfAsideDone *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (shop->db, &aside_drop_all, error);
  if (!stmt)
    return FALSE;
  cf_bind_blob (stmt, 1, life, CF_LIFE_SIZE);
  return cf_run (stmt, error);
}

static gboolean
count_of (CfDb *db, const guint8 *life, guint *ret, GError **error)
{
  g_autoptr (CfRows) rows = cf_db_stmt (db, &aside_count, error);
  if (!rows)
    return FALSE;
  cf_bind_blob (rows, 1, life, CF_LIFE_SIZE);
  if (cf_step (rows, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (rows, 0);
  return TRUE;
}

/* Who, what and why: the commit says which station's it was, too, for it is of no record. In a batch. */
static CfOutcome
note (CfShop *shop, CfWho *who, CfId id, const char *act_name, const guint8 *life, guint count, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  char text[CF_LIFE_TEXT];
  cf_act_begin (&act, shop, act_name, who, NULL, id, NULL);
  cf_act_permit (&act, CF_MAY_RESTORE, 0);
  if (!act.stop && (!act.reason || !*act.reason))
    cf_act_refuse (&act, CF_NEEDS_REASON, "reason", NULL);
  if (!act.stop && count == 0)
    cf_act_refuse (&act, CF_NOT_FOUND, "station", NULL);
  if (!act.stop) {
    g_autofree char *why = g_strdup_printf ("%s (%u, %s)", act.reason, count, cf_life_text (life, text));
    g_clear_pointer (&act.reason, g_free);
    cf_op_reason (act.body, why);
  }
  return cf_act_end (&act, error);
}

typedef gboolean (*Decision) (CfShop *shop, const guint8 *life, CfAsideDone *ret, GError **error);

static CfOutcome
decide (CfShop *shop, CfWho *who, CfId id, const char *act_name, Decision decision, const guint8 *life, CfAsideDone *ret, GError **error)
{
  guint count = 0;
  *ret = (CfAsideDone) { 0 };
  if (!cf_shop_refresh (shop, error) || !cf_batch_begin (shop, error))
    return CF_FAILED;
  CfOutcome outcome = count_of (shop->db, life, &count, error) ? note (shop, who, id, act_name, life, count, error) : CF_FAILED;
  if (outcome) {
    cf_batch_abort (shop);
    return outcome;
  }
  ret->gone = decision == drop_all ? count : 0;
  return end (shop, decision (shop, life, ret, error), error) ? CF_OK : CF_FAILED;
}

CfOutcome
cf_aside_take (CfShop *shop, CfWho *who, CfId id, const guint8 life[CF_LIFE_SIZE], CfAsideDone *ret, GError **error)
{
  return decide (shop, who, id, "aside.take", take, life, ret, error);
}

CfOutcome
cf_aside_drop (CfShop *shop, CfWho *who, CfId id, const guint8 life[CF_LIFE_SIZE], CfAsideDone *ret, GError **error)
{
  return decide (shop, who, id, "aside.drop", drop_all, life, ret, error);
}

CF_SQL (aside_groups, "SELECT code, number, source, COUNT(*), MIN(at) FROM sync_quarantine GROUP BY code, number, source ORDER BY number, code, source LIMIT 20");
CF_SQL (aside_held_groups, "SELECT CASE c.held WHEN 1 THEN 'newer' WHEN 2 THEN 'unreadable' ELSE 'collision' END, s.number, '', COUNT(*), MIN(c.stamp) FROM commit_log c JOIN station s ON s.id = c.station_id WHERE c.held <> 0 "
                           "GROUP BY 1, 2 ORDER BY 2, 1 LIMIT 20");

void
cf_aside_group_clear (gpointer p)
{
  g_clear_pointer (&((CfAsideGroup *) p)->source, g_free);
}

static gboolean
groups (CfDb *db, const CfSql *sql, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step = CF_STEP_FAILED;
  while (stmt && (step = cf_step (stmt, error)) == CF_ROW) {
    CfInstant at = cf_int (stmt, 4);
    CfAsideGroup group = { static_code (cf_text (stmt, 0)), cf_int (stmt, 1), cf_int (stmt, 3), g_strdup (cf_text (stmt, 2)), sql == &aside_held_groups ? (at >> 16) * 1000 : at, FALSE };
    g_array_append_val (ret, group);
  }
  return step == CF_DONE;
}

gboolean
cf_aside_groups (CfDb *db, GArray *ret, GError **error)
{
  return groups (db, &aside_groups, ret, error) && groups (db, &aside_held_groups, ret, error);
}

json_t *
cf_aside_digest (CfDb *db, GError **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, TRUE, sizeof (CfAsideGroup));
  g_array_set_clear_func (all, cf_aside_group_clear);
  if (!groups (db, &aside_groups, all, error))
    return NULL;
  json_t *answer = json_array ();
  for (guint i = 0; i < all->len; i++) {
    const CfAsideGroup *group = &g_array_index (all, CfAsideGroup, i);
    json_array_append_new (answer, json_pack ("{s:s, s:I, s:s, s:I, s:I}", "code", group->code, "number", (json_int_t) group->number, "source", group->source, "count", (json_int_t) group->count, "since",
                                              (json_int_t) group->since));
  }
  return answer;
}

void
cf_aside_read (json_t *digest, GArray *ret)
{
  json_t *one;
  size_t i;
  g_array_set_size (ret, 0);
  json_array_foreach (digest, i, one) {
    const char *code, *source;
    json_int_t number, count, since;
    if (i >= 20 || json_unpack (one, "{s:s, s:I, s:s, s:I, s:I}", "code", &code, "number", &number, "source", &source, "count", &count, "since", &since) != 0)
      continue;
    CfAsideGroup group = { static_code (code), number, count, g_strdup (source), since, TRUE };
    g_array_append_val (ret, group);
  }
}
