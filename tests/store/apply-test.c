/* The state is apply (log): three stations work apart and meet in every order; whatever the order, and twice, all have the same rows, derived tables and lost edits, verify is clean,
 * and the log applied to an empty ledger makes the ledger. Nobody but apply writes record tables. */
#include "ledger.h"
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include "store/apply.h"
#include "store/edit.h"

enum { STATIONS = 3 };
static CfVirtualClock clocks[16];

static CfShop *
open_shop (const char *name, gint64 number)
{
  g_autofree char *path = ledger_path (name);
  cf_virtual_clock_init (&clocks[number], G_GINT64_CONSTANT (1780000000000000) + number * 700, 30000);
  return ledger_open (path, number, &clocks[number]);
}

static void
discard (CfShop *shop)
{
  g_autofree char *path = g_strdup (cf_db_path (shop->db));
  cf_shop_close (shop);
  g_unlink (path);
}

static char *
lost_edits (CfDb *db)
{
  g_autoptr (GArray) lost = g_array_new (FALSE, FALSE, sizeof (CfLostEdit));
  GString *out = g_string_new (NULL);
  GError *error = NULL;
  g_assert_true (cf_edit_lost (db, lost, &error));
  for (guint i = 0; i < lost->len; i++) {
    const CfLostEdit *e = &g_array_index (lost, CfLostEdit, i);
    g_string_append_printf (out, "%s %" G_GINT64_FORMAT " %u %" G_GINT64_FORMAT ":%" G_GINT64_FORMAT " by %" G_GINT64_FORMAT ":%" G_GINT64_FORMAT "\n", e->type->name, e->id, e->group,
                            e->version.stamp, e->version.station, e->winner.stamp, e->winner.station);
  }
  return g_string_free (out, FALSE);
}

/* Three stations that work, and meanwhile now and then take some of another's commits, in its order. Returns every commit once, each station's in order. */
static GPtrArray *
work (GRand *rand, guint rounds)
{
  CfShop *shops[STATIONS];
  gint64 taken[STATIONS][STATIONS] = { 0 };
  GPtrArray *all = g_ptr_array_new_with_free_func (kept_free);
  for (guint i = 0; i < STATIONS; i++) {
    g_autofree char *name = g_strdup_printf ("work-%u.db", i);
    shops[i] = open_shop (name, i + 1);
  }
  for (guint round = 0; round < rounds; round++) {
    guint me = g_rand_int_range (rand, 0, STATIONS), other = g_rand_int_range (rand, 0, STATIONS);
    ledger_acts (shops[me], rand, g_rand_int_range (rand, 1, 8));
    clocks[me + 1].at += g_rand_int_range (rand, 0, 1000) * 1000;
    if (me == other)
      continue;
    g_autoptr (GPtrArray) log = ledger_log (shops[other]->db, 0);
    gint64 until = g_rand_int_range (rand, 0, log->len + 1);
    for (gint64 k = taken[me][other]; k < until; k++)                       /* whatever the other knows, in the order in which it learnt it */
      ledger_receive (shops[me], g_ptr_array_index (log, k));
    taken[me][other] = MAX (taken[me][other], until);
    ledger_clean (shops[me]->db);
  }
  for (guint i = 0; i < STATIONS; i++) {
    g_autoptr (GPtrArray) log = ledger_log (shops[i]->db, 0);
    for (guint k = 0; k < log->len; k++) {
      Kept *kept = g_ptr_array_index (log, k);
      if (kept->commit.station_id == shops[i]->head.station_id)
        g_ptr_array_add (all, g_steal_pointer (&g_ptr_array_index (log, k)));
    }
    g_ptr_array_set_free_func (log, NULL);
    for (guint k = 0; k < log->len; k++)
      g_clear_pointer (&g_ptr_array_index (log, k), kept_free);
    discard (shops[i]);
  }
  return all;
}

static void
shuffle (GRand *rand, GPtrArray *a)
{
  for (guint i = a->len; i > 1; i--) {
    guint k = g_rand_int_range (rand, 0, i);
    gpointer swap = a->pdata[i - 1];
    a->pdata[i - 1] = a->pdata[k];
    a->pdata[k] = swap;
  }
}

/* A random interleaving of the stations that keeps each one's order. */
static GPtrArray *
interleave (GRand *rand, GPtrArray *all)
{
  GPtrArray *out = g_ptr_array_new ();
  guint next[STATIONS] = { 0 };
  while (out->len < all->len) {
    guint station = g_rand_int_range (rand, 1, STATIONS + 1);
    for (guint *i = &next[station - 1]; *i < all->len; (*i)++) {
      Kept *kept = g_ptr_array_index (all, *i);
      if (kept->commit.number == station) {
        g_ptr_array_add (out, kept);
        (*i)++;
        break;
      }
    }
  }
  return out;
}

static void
any_order (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  guint lost_total = 0;
  for (guint round = 0; round < 6; round++) {
    g_autoptr (GPtrArray) all = work (rand, 40);
    g_autofree char *first = NULL, *first_lost = NULL;
    for (guint order = 0; order < 6; order++) {
      gboolean keeps_order = order < 3;
      g_autoptr (GPtrArray) sequence = keeps_order ? interleave (rand, all) : g_ptr_array_copy (all, NULL, NULL);
      if (!keeps_order) {
        g_ptr_array_set_free_func (sequence, NULL);
        shuffle (rand, sequence);                                           /* with gaps, which are filled later */
      }
      CfShop *shop = open_shop ("meet.db", 9);
      for (guint i = 0; i < sequence->len; i++)
        g_assert_true (ledger_receive (shop, g_ptr_array_index (sequence, i)));
      g_autofree char *state = ledger_state (shop->db), *lost = lost_edits (shop->db);
      if (!first) {
        first = g_steal_pointer (&state);
        first_lost = g_steal_pointer (&lost);
      } else {
        ledger_same ("state", first, state);
        ledger_same ("lost edits", first_lost, lost);
      }
      if (keeps_order)
        ledger_clean (shop->db);
      discard (shop);
    }
    for (const char *p = first_lost; (p = strchr (p, '\n')); p++)
      lost_total++;
  }
  g_test_message ("%u lost edits", lost_total);
  g_assert_cmpuint (lost_total, >, 0);                                      /* else this test has not tried what it says */
}

/* Every commit applied again, in any order, changes nothing. */
static void
twice (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (GPtrArray) all = work (rand, 40);
  CfShop *shop = open_shop ("twice.db", 9);
  GError *error = NULL;
  for (guint i = 0; i < all->len; i++)
    ledger_receive (shop, g_ptr_array_index (all, i));
  g_autofree char *before = ledger_state (shop->db);
  g_assert_cmpint (ledger_ask (shop->db, "SELECT COUNT(*) FROM commit_log WHERE held <> 0"), ==, 0);
  g_autoptr (GPtrArray) log = ledger_log (shop->db, 0);
  shuffle (rand, log);
  g_assert_true (cf_db_begin (shop->db, TRUE, &error));
  for (guint i = 0; i < log->len; i++) {
    CfHeld held;
    g_assert_true (cf_apply (shop->db, &((Kept *) g_ptr_array_index (log, i))->commit, &shop->touched, &held, &error));
    g_assert_cmpint (held, ==, CF_HELD_NOT);
  }
  g_assert_true (cf_derived_refresh (shop->db, &shop->touched, &error) && cf_db_commit (shop->db, &error));
  g_autofree char *after = ledger_state (shop->db);
  ledger_same ("twice", before, after);
  g_assert_false (ledger_receive (shop, g_ptr_array_index (all, 0)));
  ledger_clean (shop->db);
  discard (shop);
}

/* One station's own ledger, made by acts, against its log applied to an empty one; and its derived tables rebuilt. */
static void
log_makes_ledger (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  CfShop *made = open_shop ("made.db", 1), *empty = open_shop ("empty.db", 2);
  GError *error = NULL;
  ledger_acts (made, rand, 400);
  g_autoptr (GPtrArray) log = ledger_log (made->db, 0);
  for (guint i = 0; i < log->len; i++)
    ledger_receive (empty, g_ptr_array_index (log, i));
  g_autofree char *a = ledger_state (made->db), *b = ledger_state (empty->db);
  ledger_same ("log into an empty ledger", a, b);
  g_assert_true (cf_db_begin (made->db, TRUE, &error) && cf_derived_rebuild (made->db, &error) && cf_db_commit (made->db, &error));
  g_autofree char *c = ledger_state (made->db);
  ledger_same ("rebuilt", a, c);
  ledger_clean (made->db);
  ledger_clean (empty->db);
  discard (made);
  discard (empty);
}

/* A commit that @body makes, of a station that has none. */
static Kept *
commit_of (GByteArray *body, guint8 life, gint64 seq, CfStamp stamp)
{
  static const guint8 zeros[CF_HASH_SIZE];
  guint8 hash[CF_HASH_SIZE] = { 0 }, lives[CF_LIFE_SIZE] = { life };
  Kept *kept = g_new0 (Kept, 1);
  kept->life = g_bytes_new (lives, sizeof lives);
  kept->body = g_bytes_new (body->data, body->len);
  kept->act = g_strdup ("peer.act");
  kept->commit = (CfCommit) { .life = g_bytes_get_data (kept->life, NULL), .number = 100, .seq = seq, .stamp = stamp, .schema = 1, .act = kept->act,
                              .body = g_bytes_get_data (kept->body, NULL), .size = body->len };
  if (!cf_commit_hash (zeros, &kept->commit, hash))
    memset (hash, 1, sizeof hash);
  kept->hash = g_bytes_new (hash, sizeof hash);
  kept->commit.hash = g_bytes_get_data (kept->hash, NULL);
  return kept;
}

static gint64
receive (CfShop *shop, GByteArray *body, guint8 life, CfStamp stamp)
{
  g_autofree char *sql = g_strdup_printf ("SELECT held FROM commit_log WHERE pos = %" G_GINT64_FORMAT, shop->head.pos + 1);
  GError *error = NULL;
  Kept *kept = commit_of (body, life, 1, stamp);
  g_assert_true (ledger_receive (shop, kept) && cf_shop_refresh (shop, &error));
  kept_free (kept);
  return ledger_ask (shop->db, sql);
}

/* The period lock that was set last counts, whatever its id, and whichever came here first. */
static void
lock_set_last (void)
{
  static const struct { CfId id; CfDate before; guint8 life; CfStamp stamp; } locks[] = { { 30, 100, 1, 1000 }, { 10, 300, 2, 3000 }, { 20, 200, 3, 2000 }, { 5, 301, 4, 3000 } };
  static const guint orders[][G_N_ELEMENTS (locks)] = { { 0, 1, 2, 3 }, { 3, 2, 1, 0 }, { 1, 3, 0, 2 } };
  for (guint o = 0; o < G_N_ELEMENTS (orders); o++) {
    CfShop *shop = open_shop ("lock.db", 1);
    for (guint i = 0; i < G_N_ELEMENTS (locks); i++) {
      g_autoptr (GByteArray) body = g_byte_array_new ();
      guint k = orders[o][i];
      cf_op_add (body, &CF_PERIOD_LOCK, &(CfPeriodLock) { .id = locks[k].id, .before = locks[k].before });
      g_assert_cmpint (receive (shop, body, locks[k].life, locks[k].stamp), ==, CF_HELD_NOT);
    }
    g_assert_cmpint (shop->rules.locked_before, ==, 301);
    discard (shop);
  }
}

/* What a peer may send that we cannot or must not take whole: it is stored, says why it is held, and the rest flows. */
static void
held (void)
{
  CfShop *shop = open_shop ("held.db", 1);
  g_autoptr (GByteArray) body = g_byte_array_new ();
  CfPosting lone = { CF_ACCOUNT_RECEIVABLE, 5, 1, 0, 0 }, even[] = { { CF_ACCOUNT_RECEIVABLE, 5, 1, 0, 0 }, { CF_ACCOUNT_SALES, -5, 0, 0, 0 } };
  CfPosting wide[] = { { CF_ACCOUNT_BANK, G_MAXINT64, 0, 0, 0 }, { CF_ACCOUNT_BANK, G_MAXINT64, 0, 0, 0 }, { CF_ACCOUNT_BANK, 2, 0, 0, 0 } };
  CfPosting two[] = { { CF_ACCOUNT_RECEIVABLE, 5, 1, 0, 0 }, { CF_ACCOUNT_RECEIVABLE, -5, 2, 0, 0 } };
  cf_op_add (body, &CF_ENTRY, &(CfEntry) { 11, 20600, CF_ENTRY_INVOICE, 840, 0, &lone, 1 });
  g_assert_cmpint (receive (shop, body, 1, 1), ==, CF_HELD_BROKEN);         /* out of balance */
  g_byte_array_set_size (body, 0);
  cf_op_add (body, &CF_ENTRY, &(CfEntry) { 11, 20600, CF_ENTRY_INVOICE, 840, 0, wide, 3 });
  g_assert_cmpint (receive (shop, body, 2, 1), ==, CF_HELD_BROKEN);         /* a sum that overflows to 0 */
  g_byte_array_set_size (body, 0);
  CfAllocationLine huge = { 1, 2, G_MAXINT64 };
  cf_op_add (body, &CF_ALLOCATION, &(CfAllocation) { 11, 1, 20600, NULL, &huge, 1 });
  g_assert_cmpint (receive (shop, body, 10, 1), ==, CF_HELD_BROKEN);        /* what no sum could hold */
  g_byte_array_set_size (body, 0);
  cf_op_add (body, &CF_ENTRY, &(CfEntry) { 11, 20600, CF_ENTRY_INVOICE, 840, 0, two, 2 });
  g_assert_cmpint (receive (shop, body, 3, 1), ==, CF_HELD_BROKEN);         /* two items in one entry */
  g_byte_array_set_size (body, 0);
  cf_op_add (body, &CF_TERMS, &(CfTerms) { .id = 12, .name = (char *) "kept out" });
  g_byte_array_append (body, (const guint8 *) "+\x18" "\1\0\0\0\0\0\0\0" "\4" "\x0a\2\xc3\x28", 15);
  g_assert_cmpint (receive (shop, body, 4, 1), ==, CF_HELD_BROKEN);         /* good ops before a broken one: none is applied */
  g_assert_cmpint (ledger_ask (shop->db, "SELECT (SELECT COUNT(*) FROM entry) + (SELECT COUNT(*) FROM posting) + (SELECT COUNT(*) FROM terms) + (SELECT COUNT(*) FROM allocation)"), ==, 0);

  g_byte_array_set_size (body, 0);                                          /* a type of tomorrow, plain and personal, beside one of today */
  g_byte_array_append (body, (const guint8 *) "+\x64" "\1\0\0\0\0\0\0\0" "\2" "\x08\x02", 13);
  g_byte_array_append (body, (const guint8 *) "+\xc8\x01" "\1\0\0\0\0\0\0\0" "saltsalt" "\2" "\x08\x02", 22);
  cf_op_add (body, &CF_ENTRY, &(CfEntry) { 21, 20600, CF_ENTRY_INVOICE, 840, 0, even, 2 });
  g_assert_cmpint (receive (shop, body, 5, 1), ==, CF_HELD_UNKNOWN);
  g_assert_cmpint (ledger_ask (shop->db, "SELECT open_minor FROM open_item WHERE item_id = 21"), ==, 5);

  g_byte_array_set_size (body, 0);                                          /* a column of tomorrow */
  g_byte_array_append (body, (const guint8 *) "+\x13" "\x1f\0\0\0\0\0\0\0" "\6" "\x0a\1n" "\xc0\x0c\2", 17);
  g_assert_cmpint (receive (shop, body, 6, 1), ==, CF_HELD_UNKNOWN);
  g_assert_cmpint (ledger_ask (shop->db, "SELECT COUNT(*) FROM terms WHERE id = 31 AND name = 'n'"), ==, 1);

  g_byte_array_set_size (body, 0);                                          /* a merge group of tomorrow */
  g_byte_array_append (body, (const guint8 *) "~\x13" "\x1f\0\0\0\0\0\0\0" "\x28" "\0" "\0\0\0\0\0\0\0\0" "\0", 21);
  g_assert_cmpint (receive (shop, body, 7, 5), ==, CF_HELD_UNKNOWN);

  g_byte_array_set_size (body, 0);                                          /* another fact under an id that is taken */
  even[0].amount_minor = 6;
  even[1].amount_minor = -6;
  cf_op_add (body, &CF_ENTRY, &(CfEntry) { 21, 20600, CF_ENTRY_INVOICE, 840, 0, even, 2 });
  g_assert_cmpint (receive (shop, body, 8, 1), ==, CF_HELD_COLLISION);
  g_assert_cmpint (ledger_ask (shop->db, "SELECT open_minor FROM open_item WHERE item_id = 21"), ==, 5);
  ledger_clean (shop->db);

  g_byte_array_append (body, (const guint8 *) "+", 1);                      /* of what cannot even be parted into ops there is no hash: it is not taken in */
  g_autoptr (GError) error = NULL;
  CfHeld why;
  Kept *kept = commit_of (body, 9, 1, 1);
  g_assert_true (cf_apply (shop->db, &kept->commit, &shop->touched, &why, &error));
  g_assert_cmpint (why, ==, CF_HELD_BROKEN);
  guint8 hash[CF_HASH_SIZE];
  g_assert_false (cf_commit_hash (kept->commit.hash, &kept->commit, hash));
  kept_free (kept);
  discard (shop);
}

/* No statement of the program may write a record table unless apply made it. */
static void
authorizer (void)
{
  CfShop *shop = open_shop ("authorizer.db", 1);
  for (guint i = 0; cf_records[i]; i++)
    for (guint k = 0; k <= cf_records[i]->n_parts; k++) {
      const char *table = k ? cf_records[i]->parts[k - 1].type->name : cf_records[i]->name;
      const char *key = k ? cf_records[i]->name : "pos";
      const char *const forms[] = { "DELETE FROM %s", "UPDATE %s SET %s%s = 1", "INSERT INTO %s(%s%s) VALUES (1)", "WITH x AS (SELECT 1) INSERT INTO %s(%s%s) SELECT 1" };
      for (guint f = 0; f < G_N_ELEMENTS (forms); f++) {
        g_autoptr (GError) error = NULL;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
        g_autofree char *sql = g_strdup_printf (forms[f], table, key, k ? "_id" : "");
#pragma GCC diagnostic pop
        g_assert_null (cf_db_stmt_text (shop->db, g_intern_string (sql), sql, FALSE, &error));
        g_assert_error (error, CF_ERROR, CF_ERROR_DENIED);
      }
    }
  discard (shop);
}

/* Another connection changes the schema: SQLite prepares our statements again while they run, and apply's must still be trusted. */
static void
schema_changes_meanwhile (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  CfShop *shop = open_shop ("meanwhile.db", 1);
  ledger_acts (shop, rand, 40);
  sqlite3 *other;
  g_assert_cmpint (sqlite3_open (cf_db_path (shop->db), &other), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (other, "CREATE INDEX somebody_elses ON customer(city); ANALYZE", NULL, NULL, NULL), ==, SQLITE_OK);
  ledger_acts (shop, rand, 40);
  sqlite3_close (other);
  discard (shop);
}

/* Any program that opens the file meets the guards. */
static void
guards (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  CfShop *shop = open_shop ("guards.db", 1);
  ledger_acts (shop, rand, 150);
  sqlite3 *other;
  g_assert_cmpint (sqlite3_open (cf_db_path (shop->db), &other), ==, SQLITE_OK);
  guint tried = 0;
  for (guint i = 0; cf_records[i]; i++)
    for (guint k = 0; k <= cf_records[i]->n_parts; k++) {
      const CfRecord *type = k ? cf_records[i]->parts[k - 1].type : cf_records[i];
      g_autofree char *any = g_strdup_printf ("SELECT COUNT(*) FROM %s", type->name), *erase = g_strdup_printf ("DELETE FROM %s", type->name);
      gboolean fact = cf_records[i]->nature == CF_FACT;
      if (ledger_ask (shop->db, any) == 0 || (k && !fact))
        continue;
      tried++;
      g_assert_cmpint (sqlite3_exec (other, erase, NULL, NULL, NULL), ==, SQLITE_CONSTRAINT);
      for (guint f = 0; fact && f < type->n_fields; f++) {
        g_autofree char *change = g_strdup_printf ("UPDATE %s SET %s = %s", type->name, type->fields[f].name, type->fields[f].kind == CF_KIND_TEXT ? "''" : "0");
        g_assert_cmpint (sqlite3_exec (other, "BEGIN", NULL, NULL, NULL), ==, SQLITE_OK);
        g_assert_cmpint (sqlite3_exec (other, change, NULL, NULL, NULL), ==, type->fields[f].flags & CF_PERSONAL ? SQLITE_OK : SQLITE_CONSTRAINT);
        sqlite3_exec (other, "ROLLBACK", NULL, NULL, NULL);
      }
    }
  g_assert_cmpuint (tried, >, 15);
  g_assert_cmpint (sqlite3_exec (other, "DELETE FROM commit_log", NULL, NULL, NULL), ==, SQLITE_CONSTRAINT);
  g_assert_cmpint (sqlite3_exec (other, "UPDATE commit_log SET actor_id = 5", NULL, NULL, NULL), ==, SQLITE_CONSTRAINT);
  sqlite3_close (other);
  ledger_clean (shop->db);
  discard (shop);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/apply/any-order", any_order);
  g_test_add_func ("/apply/twice", twice);
  g_test_add_func ("/apply/log-makes-ledger", log_makes_ledger);
  g_test_add_func ("/apply/held", held);
  g_test_add_func ("/apply/lock-set-last", lock_set_last);
  g_test_add_func ("/apply/authorizer", authorizer);
  g_test_add_func ("/apply/schema-changes-meanwhile", schema_changes_meanwhile);
  g_test_add_func ("/apply/guards", guards);
  return g_test_run ();
}
