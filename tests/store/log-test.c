/* The commit log: the chain's hash as log.h words it, computed here once more from nothing; what is stored is what was made; vectors; lives; walking. */
#include "ledger.h"
#include <glib/gstdio.h>
#include <string.h>
#include "store/schema.h"

static CfVirtualClock the_clock;

static CfShop *
fresh (const char *name, gint64 number)
{
  g_autofree char *path = ledger_path (name);
  cf_virtual_clock_init (&the_clock, G_GINT64_CONSTANT (1780000000000000), 1000);
  return ledger_open (path, number, &the_clock);
}

static void
put (GByteArray *out, guint64 value, guint size)
{
  for (guint i = 0; i < size; i++, value >>= 8)
    g_byte_array_append (out, &(guint8) { value }, 1);
}

static GByteArray *
sha (GByteArray *bytes)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize size = CF_HASH_SIZE;
  GByteArray *out = g_byte_array_new ();
  g_checksum_update (sum, bytes->data, bytes->len);
  g_byte_array_set_size (out, size);
  g_checksum_get_digest (sum, out->data, &size);
  return out;
}

/* By the words of log.h and wire.h. */
static GByteArray *
hash_of (GByteArray *prev, const CfCommit *c)
{
  g_autoptr (GByteArray) ops = g_byte_array_new (), all = g_byte_array_new ();
  const guint8 *p = c->body;
  CfOp op;
  while (p < c->body + c->size) {
    g_assert_true (cf_op_next (&p, c->body + c->size, &op));
    g_autoptr (GByteArray) raw = g_byte_array_append (g_byte_array_new (), op.raw, op.raw_size), one = sha (raw);
    g_byte_array_append (ops, op.kind == CF_OP_REDACTED ? op.was : one->data, one->len);
  }
  g_autoptr (GByteArray) digest = sha (ops);
  g_byte_array_append (all, prev->data, prev->len);
  put (all, 1, 1);
  g_byte_array_append (all, c->life, CF_LIFE_SIZE);
  put (all, c->seq, 8);
  put (all, c->stamp, 8);
  put (all, c->schema, 4);
  put (all, c->number, 2);
  put (all, c->actor_id, 8);
  put (all, c->approver_id, 8);
  put (all, strlen (c->act), 1);
  g_byte_array_append (all, (const guint8 *) c->act, strlen (c->act));
  g_byte_array_append (all, digest->data, digest->len);
  return sha (all);
}

static void
chain (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = fresh ("chain.db", 7);
  ledger_acts (shop, rand, 60);
  g_autoptr (GPtrArray) log = ledger_log (shop->db, 0);
  g_autoptr (GByteArray) prev = g_byte_array_new ();
  g_byte_array_set_size (prev, CF_HASH_SIZE);
  memset (prev->data, 0, prev->len);
  g_assert_cmpuint (log->len, >, 30);
  CfStamp stamp = 0;
  for (guint i = 0; i < log->len; i++) {
    const CfCommit *c = &((Kept *) g_ptr_array_index (log, i))->commit;
    g_assert_true (c->pos == i + 1 && c->seq == i + 1 && c->number == 7 && c->schema == CF_SCHEMA && c->stamp > stamp && c->held == 0);
    stamp = c->stamp;
    GByteArray *hash = hash_of (prev, c);
    g_assert_cmpmem (hash->data, hash->len, c->hash, CF_HASH_SIZE);
    g_byte_array_unref (prev);
    prev = hash;
  }
  g_assert_cmpmem (shop->head.hash, CF_HASH_SIZE, prev->data, prev->len);
  g_assert_true (shop->head.seq == log->len && shop->head.pos == log->len && shop->head.stamp == stamp);
}

/* A commit of more ops than fit the buffer on the stack, one of which is taken out on request: the chain holds. */
static void
redaction (void)
{
  g_autoptr (GByteArray) body = g_byte_array_new (), without = g_byte_array_new ();
  for (guint i = 1; i <= 12; i++)
    cf_op_add (body, &CF_CUSTOMER, &(CfCustomer) { .id = i, .name = (char *) "Ann" });
  const guint8 *p = body->data;
  gboolean unknown;
  CfOp op;
  for (guint i = 1; i <= 12; i++) {
    g_assert_true (cf_op_next (&p, body->data + body->len, &op));
    if (i == 5)
      g_assert_true (cf_op_redact (without, &op, &unknown));
    else
      g_byte_array_append (without, op.raw, op.raw_size);
  }
  guint8 prev[CF_HASH_SIZE] = { 1 }, life[CF_LIFE_SIZE] = { 2 }, a[CF_HASH_SIZE], b[CF_HASH_SIZE];
  CfCommit commit = { .life = life, .seq = 3, .stamp = 4, .schema = 1, .act = "customer.save", .body = body->data, .size = body->len };
  g_assert_true (cf_commit_hash (prev, &commit, a));
  commit.body = without->data;
  commit.size = without->len;
  g_assert_true (cf_commit_hash (prev, &commit, b));
  g_assert_cmpmem (a, sizeof a, b, sizeof b);
  g_assert_null (g_strstr_len ((const char *) without->data + 200, 40, "AnnAnn"));
  commit.size--;
  g_assert_false (cf_commit_hash (prev, &commit, b));
}

static gboolean
stop_at_third (const CfCommit *commit, gpointer user, GError **error)
{
  if (commit->pos < 3)
    return TRUE;
  if (*(gboolean *) user)
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "stopped");
  return FALSE;
}

static void
walking (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = fresh ("walk.db", 1);
  g_autoptr (GError) error = NULL;
  gboolean with_error = FALSE;
  while (shop->head.pos < 5)
    ledger_acts (shop, rand, 1);
  g_assert_true (cf_log_each (shop->db, 0, stop_at_third, &with_error, &error));
  with_error = TRUE;
  g_assert_false (cf_log_each (shop->db, 0, stop_at_third, &with_error, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_CONFLICT);
  g_clear_error (&error);
  g_autoptr (CfRows) stmt = NULL;
  CfCommit commit;
  g_assert_true (cf_log_at (shop->db, 4, &commit, &stmt, &error) && commit.seq == 4);
  g_clear_pointer (&stmt, cf_stmt_reset);
  g_assert_false (cf_log_at (shop->db, 400, &commit, &stmt, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
}

static void
lives (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = fresh ("lives.db", 1);
  g_autoptr (GError) error = NULL;
  gboolean moved;
  while (shop->head.pos < 3)
    ledger_acts (shop, rand, 1);
  gint64 first = shop->head.life_key;
  g_assert_true (cf_head_moved (shop->db, &moved, &error) && !moved);
  g_assert_true (cf_db_begin (shop->db, TRUE, &error) && cf_head_rebirth (shop->db, &error) && cf_db_commit (shop->db, &error));
  g_assert_true (cf_shop_refresh (shop, &error));
  g_assert_true (shop->head.life_key != first && shop->head.seq == 0 && shop->head.pos == 3 && shop->head.number == 1);
  gint64 before = shop->head.pos;
  while (shop->head.pos < before + 2)
    ledger_acts (shop, rand, 1);
  ledger_clean (shop->db);
  g_autofree char *vector = cf_log_vector (shop->db, &error);
  g_assert_true (cf_vector_has (vector, first, 3) && !cf_vector_has (vector, first, 4) && cf_vector_has (vector, shop->head.life_key, 2) && !cf_vector_has (vector, shop->head.life_key, 3));
  g_assert_true (!cf_vector_has (vector, 5, 1) && !cf_vector_has (NULL, first, 1) && !cf_vector_has ("rubbish", first, 1));

  /* a copy of the file knows that it is one */
  g_autofree char *from = ledger_path ("lives.db"), *to = ledger_path ("copy.db"), *bytes = NULL;
  gsize size;
  g_clear_pointer (&shop, cf_shop_close);
  g_assert_true (g_file_get_contents (from, &bytes, &size, &error) && g_file_set_contents (to, bytes, size, &error));
  g_autoptr (CfDb) copy = cf_db_open (to, CF_DB_READ_WRITE, &error);
  g_assert_no_error (error);
  g_assert_true (cf_head_moved (copy, &moved, &error) && moved);
}

/* The checks at opening: an end that was cut off, or a commit that does not follow. */
static void
tail (void)
{
  static const struct { const char *what, *sql; } cuts[] = {
    { "the last commit is gone", "DELETE FROM commit_log WHERE pos = (SELECT MAX(pos) FROM commit_log)" },
    { "all are gone", "DELETE FROM commit_log" },
    { "the head is set back", "UPDATE head SET pos = pos - 1" },
    { "the head's hash is another", "UPDATE head SET hash = zeroblob(32)" },
    { "an act is another", "UPDATE commit_log SET act = 'x' WHERE pos = 4" },
    { "one in the middle is gone", "DELETE FROM commit_log WHERE pos = 4" },
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  for (guint i = 0; i < G_N_ELEMENTS (cuts); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *path = ledger_path ("tail.db");
    g_unlink (path);
    g_autoptr (CfShop) shop = fresh ("tail.db", 1);
    while (shop->head.pos < 6)
      ledger_acts (shop, rand, 1);
    g_clear_pointer (&shop, cf_shop_close);
    CfDb *db = cf_db_open (path, CF_DB_READ_WRITE, &error);
    g_assert_true (cf_db_script (db, "DROP TRIGGER guard_commit_log_u; DROP TRIGGER guard_commit_log_d", &error) && cf_db_script (db, cuts[i].sql, &error));
    cf_db_close (db);
    g_test_message ("%s", cuts[i].what);
    g_assert_null (cf_shop_open (path, FALSE, &the_clock.clock, &error));
    g_assert_error (error, CF_ERROR, CF_ERROR_CORRUPT);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/log/chain", chain);
  g_test_add_func ("/log/redaction", redaction);
  g_test_add_func ("/log/walking", walking);
  g_test_add_func ("/log/lives", lives);
  g_test_add_func ("/log/tail", tail);
  return g_test_run ();
}
