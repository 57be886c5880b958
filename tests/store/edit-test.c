/* Versions of documents: a document as it was at any moment, on any station; what counts as a lost edit, and what does not; what an issued document says it was made from. */
#include "ledger.h"
#include <glib/gstdio.h>
#include "store/edit.h"
#include "store/record-access.h"

static CfVirtualClock clocks[3];

static CfShop *
fresh (guint number)
{
  g_autofree char *path = ledger_path (number == 1 ? "one.db" : "two.db");
  g_unlink (path);
  cf_virtual_clock_init (&clocks[number], G_GINT64_CONSTANT (1780000000000000), 1000);
  return ledger_open (path, number, &clocks[number]);
}

static void
meet (CfShop *a, CfShop *b)
{
  g_autoptr (GPtrArray) of_a = ledger_log (a->db, 0), of_b = ledger_log (b->db, 0);
  for (guint i = 0; i < of_a->len; i++)
    ledger_receive (b, g_ptr_array_index (of_a, i));
  for (guint i = 0; i < of_b->len; i++)
    ledger_receive (a, g_ptr_array_index (of_b, i));
}

/* Changes one group of the draft; an empty note is a value too. */
static CfVersion
write_note (CfShop *shop, CfId id, const char *note, const char *po)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfDraft) before = { 0 };
  CfDraft after = { .id = id };
  GError *error = NULL;
  cf_act_begin (&act, shop, "draft.save", &who, NULL, 0, NULL);
  gboolean there = cf_act_find (&act, &CF_DRAFT, id, &before);
  after = before;
  after.id = id;
  after.note = (char *) note;
  after.po = (char *) po;
  if (there)
    cf_act_change (&act, &CF_DRAFT, &before, &after);
  else
    cf_act_add (&act, &CF_DRAFT, &after);
  g_assert_cmpint (cf_act_end (&act, &error), ==, CF_OK);
  return (CfVersion) { shop->head.stamp, shop->head.life_key };
}

static GArray *
lost (CfShop *shop)
{
  GArray *out = g_array_new (FALSE, FALSE, sizeof (CfLostEdit));
  GError *error = NULL;
  g_assert_true (cf_edit_lost (shop->db, out, &error));
  return out;
}

static void
check_lost (CfShop *shop, guint n)
{
  g_autoptr (GArray) edits = lost (shop);
  g_assert_cmpuint (edits->len, ==, n);
}

static void
lost_edits (void)
{
  g_autoptr (CfShop) one = fresh (1), two = fresh (2);
  write_note (one, 5, "a", "1");
  meet (one, two);
  write_note (two, 5, "b", "1");
  write_note (two, 5, "c", "1");                                            /* a later edit is not a lost one */
  meet (one, two);
  write_note (one, 5, "d", "1");
  meet (one, two);
  check_lost (one, 0);
  check_lost (two, 0);

  CfVersion loser = write_note (one, 5, "e", "1"), winner = write_note (two, 5, "f", "1");
  clocks[1].at -= G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC;                                    /* a clock that is behind cannot hide that it saw the other's */
  if (cf_version_compare (loser, winner) > 0) {
    CfVersion swap = loser;
    loser = winner;
    winner = swap;
  }
  meet (one, two);
  for (guint i = 0; i < 2; i++) {
    g_autoptr (GArray) edits = lost (i ? one : two);
    g_assert_cmpuint (edits->len, ==, 1);
    const CfLostEdit *e = &g_array_index (edits, CfLostEdit, 0);
    g_assert_true (e->type == &CF_DRAFT && e->id == 5 && cf_version_compare (e->version, loser) == 0 && cf_version_compare (e->winner, winner) == 0);
    g_autoptr (CfRows) stmt = NULL;                                         /* its value is in the log, at its pos */
    GError *error = NULL;
    CfCommit commit;
    g_assert_true (cf_log_at ((i ? one : two)->db, e->pos, &commit, &stmt, &error));
    g_assert_cmpint (commit.stamp, ==, loser.stamp);
  }
  write_note (one, 5, "g", "1");                                            /* another round, from what both see: nothing more is lost */
  meet (one, two);
  check_lost (one, 1);
  check_lost (two, 1);
}

/* Different groups never stand in each other's way. */
static void
groups_merge (void)
{
  g_autoptr (CfShop) one = fresh (1), two = fresh (2);
  g_auto (CfDraft) draft = { 0 };
  GError *error = NULL;
  gboolean found;
  write_note (one, 5, "a", "1");
  meet (one, two);
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfAct) act = CF_ACT_INIT;
  write_note (one, 5, "one's note", "1");
  cf_act_begin (&act, two, "draft.save", &who, NULL, 0, NULL);
  cf_act_load (&act, &CF_DRAFT, 5, "draft", &draft);
  CfDraft after = draft;
  after.date = 20700;
  cf_act_change (&act, &CF_DRAFT, &draft, &after);
  g_assert_cmpint (cf_act_end (&act, &error), ==, CF_OK);
  meet (one, two);
  for (guint i = 0; i < 2; i++) {
    g_auto (CfDraft) merged = { 0 };
    g_assert_true (cf_record_load ((i ? one : two)->db, &CF_DRAFT, 5, &merged, &found, &error) && found);
    g_assert_cmpstr (merged.note, ==, "one's note");
    g_assert_cmpint (merged.date, ==, 20700);
    check_lost (i ? one : two, 0);
  }
}

/* A document as it was when each of its acts was the newest; and the same on a station that learnt of it in another order. */
static void
as_it_was (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) one = fresh (1), two = fresh (2);
  GError *error = NULL;
  enum { DOCUMENTS = 4, STATES = 60 };
  static const CfRecord *const types[DOCUMENTS] = { &CF_CUSTOMER, &CF_ITEM, &CF_DRAFT, &CF_TAX_GROUP };
  struct { CfStamp stamp; guint document; gpointer record; } states[STATES];
  gpointer now[DOCUMENTS] = { NULL };
  for (guint i = 0; i < STATES; i++) {
    guint k = i < DOCUMENTS ? i : (guint) g_rand_int_range (rand, 0, DOCUMENTS);
    const CfRecord *type = types[k];
    g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
    g_auto (CfAct) act = CF_ACT_INIT;
    gpointer next = g_malloc0 (type->size);
    cf_act_begin (&act, one, "test", &who, NULL, 0, NULL);
    ledger_random_record (rand, type, 100 + k, next);
    if (!now[k])
      cf_act_add (&act, type, next);
    else {
      cf_record_clear (type, next);
      cf_record_copy (type, now[k], next);
      g_autofree gpointer other = g_malloc0 (type->size);
      ledger_random_record (rand, type, 100 + k, other);
      for (guint f = 0; f < type->n_fields; f++)
        if (type->fields[f].kind != CF_KIND_TEXT && g_rand_boolean (rand))
          cf_field_set (&type->fields[f], next, cf_field_get (&type->fields[f], other));
      for (guint f = 0; f < type->n_parts && g_rand_boolean (rand); f++)
        memset (cf_part_add (&type->parts[f], next), 0, type->parts[f].type->size);
      cf_record_clear (type, other);
      cf_act_change (&act, type, now[k], next);
    }
    g_assert_cmpint (cf_act_end (&act, &error), ==, CF_OK);
    states[i].stamp = one->head.stamp;
    states[i].document = k;
    states[i].record = now[k] = next;
  }
  g_autoptr (GPtrArray) log = ledger_log (one->db, 0);
  for (guint i = log->len; i-- > 0;)                                        /* the other learns it backwards */
    ledger_receive (two, g_ptr_array_index (log, i));
  for (guint i = 0; i < STATES; i++)
    for (guint station = 0; station < 2; station++)
      for (guint late = 0; late < 2; late++) {
        const CfRecord *type = types[states[i].document];
        g_autofree gpointer was = g_malloc0 (type->size);
        gboolean found;
        CfStamp at = states[i].stamp + late * 30;
        gboolean last = late;                                               /* also a moment later, where the next act is not near */
        for (guint k = 0; k < STATES; k++)
          last = last && !(states[k].stamp > states[i].stamp && states[k].stamp <= at);
        if (late && !last)
          continue;
        g_assert_true (cf_record_load_at ((station ? two : one)->db, type, 100 + states[i].document, at, was, &found, &error) && found);
        g_assert_cmpuint (cf_record_diff (type, was, states[i].record), ==, 0);
        cf_record_clear (type, was);
      }
  gboolean found = TRUE;
  g_auto (CfItem) none = { 0 };
  g_assert_true (cf_record_load_at (one->db, &CF_ITEM, 999, one->head.stamp, &none, &found, &error) && !found);
  for (guint i = 0; i < STATES; i++) {
    cf_record_clear (types[states[i].document], states[i].record);
    g_free (states[i].record);
  }
}

static void
vector (void)
{
  g_autoptr (CfShop) one = fresh (1);
  GError *error = NULL;
  write_note (one, 5, "a", "1");
  g_autofree char *none = cf_edit_vector (one->db, &CF_DRAFT, 5, &error);
  g_assert_cmpstr (none, ==, "");
  write_note (one, 5, "b", "1");
  CfVersion v = write_note (one, 5, "c", "1");
  g_autofree char *once = cf_edit_vector (one->db, &CF_DRAFT, 5, &error), *want = g_strdup_printf ("2:%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT, v.stamp, v.station);
  g_assert_cmpstr (once, ==, want);
  CfVersion at;
  g_assert_true (cf_edit_version_at (one->db, one->head.pos, &at, &error) && cf_version_compare (at, v) == 0);
}

/* Words to find a customer by follow a contact that moves, in whatever order the news come. */
static void
contact_moves (void)
{
  g_autoptr (CfShop) one = fresh (1), two = fresh (2);
  GError *error = NULL;
  CfContact contact = { .id = 30, .customer_id = 10, .name = (char *) "Zoe" }, moved = { .id = 30, .customer_id = 11, .name = (char *) "Zoe" };
  for (guint step = 0; step < 4; step++) {
    g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
    g_auto (CfAct) act = CF_ACT_INIT;
    cf_act_begin (&act, one, "test", &who, NULL, 0, NULL);
    if (step < 2)
      cf_act_add (&act, &CF_CUSTOMER, &(CfCustomer) { .id = 10 + step, .name = (char *) "Shop" });
    else if (step == 2)
      cf_act_add (&act, &CF_CONTACT, &contact);
    else
      cf_act_change (&act, &CF_CONTACT, &contact, &moved);
    g_assert_cmpint (cf_act_end (&act, &error), ==, CF_OK);
  }
  g_autoptr (GPtrArray) log = ledger_log (one->db, 0);
  for (guint i = log->len; i-- > 0;)
    ledger_receive (two, g_ptr_array_index (log, i));
  for (guint i = 0; i < 2; i++) {
    CfDb *db = (i ? one : two)->db;
    g_assert_cmpint (ledger_ask (db, "SELECT COUNT(*) FROM search WHERE rowid = 10 AND words LIKE '%zoe%'"), ==, 0);
    g_assert_cmpint (ledger_ask (db, "SELECT COUNT(*) FROM search WHERE rowid = 11 AND words LIKE '%zoe%'"), ==, 1);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edit/lost", lost_edits);
  g_test_add_func ("/edit/groups-merge", groups_merge);
  g_test_add_func ("/edit/as-it-was", as_it_was);
  g_test_add_func ("/edit/vector", vector);
  g_test_add_func ("/edit/contact-moves", contact_moves);
  return g_test_run ();
}
