/* aside-test.c: what came and does not count can be listed with a code and a sentence, looked at, tried again, taken or dropped, and what came right since goes from the list (issue 5: quarantine). Of a retired register, of a chain that forked, damaged, and
 * newer than the program; a register is told what the portal has set aside. */
#include "two.h"
#include <jansson.h>
#include <string.h>
#include "sync/aside.h"
#include "sync/client.h"
#include "sync/offer.h"
#include "store/audit.h"
#include "store/verify.h"
#include "sync/server.h"

static GArray *
listed (Two *two)
{
  g_autoptr (GError) error = NULL;
  GArray *all = g_array_new (FALSE, TRUE, sizeof (CfAside));
  g_array_set_clear_func (all, cf_aside_clear);
  g_assert_true (cf_aside_list (two->portal->db, all, &error));
  g_assert_no_error (error);
  return all;
}

/* What the register made after @seq goes to the portal, @n commits at most; @change: the last of them is not what it was. */
static guint
push (Two *two, gint64 seq, guint n, gboolean change)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfPacker) packer = { 0 }, other = { 0 };
  g_auto (CfReply) reply = { 0 };
  g_auto (CfParcel) parcel = { 0 };
  gboolean all;
  cf_packer_init (&packer);
  g_assert_true (cf_offer_station (two->f.shop->db, two->f.shop->head.station_id, seq, &(CfOfferLimits) { n, CF_SYNC_BYTES }, &packer, &all, &error));
  g_autoptr (GBytes) bytes = cf_packer_pack (&packer, two->portal->head.life, 0, 0);
  g_assert_true (cf_parcel_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &parcel, &error));
  cf_packer_init (&other);
  for (guint i = 0; i < parcel.commits->len; i++) {
    CfCommit c = g_array_index (parcel.commits, CfCommit, i);
    c.actor_id ^= change && i + 1 == parcel.commits->len;
    c.hash = g_array_index (parcel.runs, CfRun, 0).hash;
    g_assert_true (cf_packer_add (&other, &c));
  }
  g_autoptr (GBytes) sent = cf_packer_pack (&other, two->portal->head.life, 0, 0);
  cf_server_push (two->portal, &two->device, g_bytes_get_data (sent, NULL), g_bytes_get_size (sent), &reply);
  return reply.status;
}

CF_SQL (aside_test_payments, "SELECT COUNT(*) FROM payment");

static gint64
payments (CfShop *shop)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfRows) rows = cf_db_stmt (shop->db, &aside_test_payments, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cf_step (rows, &error), ==, CF_ROW);
  return cf_int (rows, 0);
}

typedef CfOutcome (*Decide) (CfShop *shop, CfWho *who, CfId id, const guint8 *life, CfAsideDone *ret, GError **error);
CF_SQL (aside_test_reason, "SELECT pos, act FROM commit_log WHERE act IN ('aside.take', 'aside.drop') ORDER BY pos DESC LIMIT 1");

/* Somebody decides; the log says who, which station and why, and the chain verifies. */
static void
decide (Two *two, Decide how, const guint8 *life, CfAsideDone *done, CfOutcome wanted)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "he came in and paid" };
  char text[CF_LIFE_TEXT];
  guint8 copy[CF_LIFE_SIZE];
  memcpy (copy, life, sizeof copy);
  g_assert_cmpstr (cf_outcome_name (how (two->portal, &who, cf_shop_id (two->portal), copy, done, &error)), ==, cf_outcome_name (wanted));
  g_assert_no_error (error);
  if (wanted)
    return;
  g_autoptr (CfRows) rows = cf_db_stmt (two->portal->db, &aside_test_reason, &error);
  g_assert_cmpint (cf_step (rows, &error), ==, CF_ROW);
  CfAuditCommit commit = { 0 };
  g_assert_true (cf_audit_commit (two->portal->db, cf_int (rows, 0), &commit, &error));
  g_assert_cmpstr (cf_text (rows, 1), ==, how == cf_aside_take ? "aside.take" : "aside.drop");
  g_assert_true (g_str_has_prefix (commit.reason, "he came in and paid (") && strstr (commit.reason, cf_life_text (copy, text)));
  cf_audit_commit_clear (&commit);
  g_assert_true (cf_verify_tail (two->portal->db, 100, &error));
  g_assert_no_error (error);
}

/* A retired register's payment: seen, read, and taken by somebody's decision; then nothing is set aside any more, and both sums are right. */
static void
test_retired (Two *two, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  CfAsideDone done;
  g_assert_cmpuint (push (two, 0, 1000, FALSE), ==, 200);
  gint64 seq = two->f.shop->head.seq;
  CfId payment = fixture_pay (&two->f, two->f.customer, two->f.check, 4321, 0);
  g_assert_true (cf_device_retire (two->portal, two->device.number, &error));
  two->device.retired_at = 1;
  g_assert_cmpuint (push (two, seq, 1000, FALSE), ==, 403);
  g_assert_cmpuint (push (two, seq, 1000, FALSE), ==, 403);                /* again: it is there once */
  g_autoptr (GArray) all = listed (two);
  g_assert_cmpuint (all->len, ==, two->f.shop->head.seq - seq);
  const CfAside *aside = &g_array_index (all, CfAside, 0);
  g_assert_cmpstr (aside->code, ==, "retired");
  g_assert_cmpstr (aside->source, ==, "Front");
  g_assert_cmpint (aside->known, ==, seq);
  g_assert_cmpint (aside->seq, ==, seq + 1);
  g_assert_false (aside->moot);
  g_assert_cmpuint (strlen (cf_aside_words (aside->code)), >, 20);
  json_t *says = cf_aside_show (two->portal->db, aside, &error);
  g_assert_no_error (error);
  char *text = json_dumps (says, 0);
  g_assert_nonnull (strstr (text, "\"payment\""));
  g_assert_nonnull (strstr (text, "4321"));
  free (text);
  json_decref (says);

  g_assert_true (cf_aside_retry (two->portal, &done, &error));             /* nobody decided yet */
  g_assert_cmpuint (done.left, ==, all->len);
  const CfId id = cf_shop_id (two->portal);
  g_auto (CfWho) silent = { .kind = CF_WHO_SYSTEM }, clerk = { .kind = CF_WHO_STAFF, .reason = "no right to" };
  gint64 at = two_portal_pos (two);
  g_assert_cmpstr (cf_outcome_name (cf_aside_take (two->portal, &silent, id, aside->life, &done, &error)), ==, cf_outcome_name (CF_NEEDS_REASON));
  g_assert_cmpstr (cf_outcome_name (cf_aside_take (two->portal, &clerk, id, aside->life, &done, &error)), ==, cf_outcome_name (CF_NEEDS_PERMISSION));
  g_assert_cmpint (two_portal_pos (two), ==, at);
  g_autoptr (GArray) still = listed (two);
  g_assert_cmpuint (still->len, ==, all->len);
  decide (two, cf_aside_take, aside->life, &done, CF_OK);
  decide (two, cf_aside_take, aside->life, &(CfAsideDone) { 0 }, CF_NOT_FOUND);
  g_assert_no_error (error);
  g_assert_cmpuint (done.taken, ==, all->len);
  g_assert_cmpuint (done.left, ==, 0);
  gint64 pos = 0;
  g_assert_true (cf_record_pos (two->portal->db, &CF_PAYMENT, payment, &pos, &error));
  g_assert_cmpint (pos, >, 0);
  g_autofree char *mine = fixture_digest (two->f.shop->db), *theirs = fixture_digest (two->portal->db);
  g_assert_cmpstr (mine, ==, theirs);
  g_autoptr (GArray) none = listed (two);
  g_assert_cmpuint (none->len, ==, 0);
}

/* Damaged on its way: it is on the list until it has come right, then it is off with the next try. */
static void
test_damaged (Two *two, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  CfAsideDone done;
  g_assert_cmpuint (push (two, 0, 3, FALSE), ==, 200);
  g_assert_cmpuint (push (two, 3, 2, TRUE), ==, 409);
  g_autoptr (GArray) all = listed (two);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_cmpstr (g_array_index (all, CfAside, 0).code, ==, "broken");
  g_assert_true (cf_aside_retry (two->portal, &done, &error));
  g_assert_cmpuint (done.left, ==, 2);
  g_assert_cmpuint (push (two, 3, 1000, FALSE), ==, 200);
  g_assert_true (cf_aside_retry (two->portal, &done, &error));
  g_assert_cmpuint (done.left, ==, 0);
  g_autoptr (GArray) none = listed (two);
  g_assert_cmpuint (none->len, ==, 0);
}

/* Two wrote under one name, and the second's machine is gone: its payment can be taken, and counts once beside the first's. */
static void
test_fork (Two *two, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  Fixture *f = &two->f;
  CfAsideDone done;
  g_autofree char *old = g_build_filename (f->folder, "old.cf", NULL);
  g_assert_cmpuint (push (two, 0, 1000, FALSE), ==, 200);
  gint64 seq = f->shop->head.seq, before = payments (two->portal);
  g_assert_true (cf_db_copy (f->shop->db, old, &error));
  fixture_pay (f, f->customer, f->check, 1000, 0);
  g_assert_cmpuint (push (two, seq, 1000, FALSE), ==, 200);
  cf_shop_close (f->shop);
  f->shop = cf_shop_open (old, FALSE, &f->clock.clock, &error);
  g_assert_no_error (error);
  g_assert_true (cf_head_settle (f->shop->db, &error) && cf_shop_refresh (f->shop, &error));
  fixture_pay (f, f->customer, f->check, 2000, 0);
  g_assert_cmpuint (push (two, seq, 1000, FALSE), ==, 409);
  g_autoptr (GArray) all = listed (two);
  g_assert_cmpuint (all->len, ==, 1);
  g_assert_cmpstr (g_array_index (all, CfAside, 0).code, ==, "fork");
  g_assert_false (g_array_index (all, CfAside, 0).moot);
  g_assert_cmpint (payments (two->portal), ==, before + 1);
  decide (two, cf_aside_take, g_array_index (all, CfAside, 0).life, &done, CF_OK);
  g_assert_no_error (error);
  g_assert_cmpuint (done.taken, ==, 1);
  g_assert_cmpint (payments (two->portal), ==, before + 2);
  g_autoptr (GArray) none = listed (two);
  g_assert_cmpuint (none->len, ==, 0);
}

/* Let go: it counts nowhere, and the list is empty. And a register is told what the portal has. */
static void
test_drop (Two *two, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) told = g_array_new (FALSE, TRUE, sizeof (CfAsideGroup));
  CfAsideDone done;
  g_array_set_clear_func (told, cf_aside_group_clear);
  two->device.retired_at = 1;
  g_assert_cmpuint (push (two, 0, 5, FALSE), ==, 403);
  json_t *digest = cf_aside_digest (two->portal->db, &error);
  cf_aside_read (digest, told);
  json_decref (digest);
  g_assert_cmpuint (told->len, ==, 1);
  const CfAsideGroup *group = &g_array_index (told, CfAsideGroup, 0);
  g_assert_cmpstr (group->code, ==, "retired");
  g_assert_cmpstr (group->source, ==, "Front");
  g_assert_cmpint (group->count, ==, 5);
  g_assert_true (group->portal);
  json_t *strange = json_loads ("[{\"code\": 1}, {\"code\": \"what\", \"number\": 3, \"source\": \"\", \"count\": 2, \"since\": 1}, 7]", 0, NULL);
  cf_aside_read (strange, told);
  json_decref (strange);
  g_assert_cmpuint (told->len, ==, 1);                                    /* what cannot be read is left out */
  g_autoptr (GArray) all = listed (two);
  decide (two, cf_aside_drop, g_array_index (all, CfAside, 0).life, &done, CF_OK);
  g_assert_cmpuint (done.gone, ==, 5);
  g_assert_cmpint (two_portal_pos (two), ==, 1);                          /* that somebody decided so */
  g_autoptr (GArray) none = listed (two);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name) g_test_add ("/sync/aside/" #name, Two, NULL, two_open, test_##name, two_close)
  ADD (retired);
  ADD (damaged);
  ADD (fork);
  ADD (drop);
  return g_test_run ();
}
