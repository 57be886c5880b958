/* server-test.c: what a portal does with what no register should send (issue 5, bad input): unknown and retired tokens, broken chains, gaps, forks, entries that do not balance, parcels that are none or too large, bad JSON and UTF-8, codes that
 * are wrong, old and used; the copy of the shop that a new register gets; a machine that was set back; a register that leaves. Each is refused with a code and a sentence or set aside, nothing of it is half applied, and what is good beside it is taken. */
#include "two.h"
#include "base/money.h"
#include "sync/client.h"
#include "sync/join.h"
#include "sync/offer.h"
#include "sync/server.h"
#include "sync/snapshot.h"
#include <jansson.h>
#include <string.h>
#include <unistd.h>
#include <zstd.h>

static char *
code_of (const CfReply *reply)
{
  gsize size;
  const char *bytes = g_bytes_get_data (reply->body, &size);
  json_t *answer = json_loadb (bytes, size, 0, NULL);
  char *code = g_strdup (json_string_value (json_object_get (answer, "code")));
  const char *text = json_string_value (json_object_get (answer, "text"));
  g_assert_true (reply->status == 200 || (text && *text));               /* a sentence for people */
  json_decref (answer);
  return code;
}

static void
expect (const CfReply *reply, guint status, const char *code)
{
  g_autofree char *got = code_of (reply);
  g_assert_cmpuint (reply->status, ==, status);
  g_assert_cmpstr (got, ==, code);
}

static void
push (Two *two, GBytes *parcel, CfReply *ret)
{
  gsize size;
  gconstpointer bytes = g_bytes_get_data (parcel, &size);
  cf_server_push (two->portal, &two->device, bytes, size, ret);
}

/* What the register made after @seq, @n commits at most. */
static void
offer (Two *two, gint64 seq, guint n, CfPacker *ret)
{
  g_autoptr (GError) error = NULL;
  gboolean all;
  cf_packer_init (ret);
  g_assert_true (cf_offer_station (two->f.shop->db, two->f.shop->head.station_id, seq, &(CfOfferLimits) { n, CF_SYNC_BYTES }, ret, &all, &error));
}

static GBytes *
pack (Two *two, const CfPacker *packer)
{
  return cf_packer_pack (packer, two->portal->head.life, 0, 0);
}

static gint64
quarantined (Two *two)
{
  gint64 n = 0;
  g_assert_true (cf_receive_quarantined (two->portal->db, &n, NULL));
  return n;
}

static void
test_good (Two *two, gconstpointer unused)
{
  g_auto (CfReply) reply = { 0 }, again = { 0 };
  g_auto (CfPacker) packer = { 0 };
  offer (two, 0, 1000, &packer);
  g_autoptr (GBytes) parcel = pack (two, &packer);
  push (two, parcel, &reply);
  expect (&reply, 200, "ok");
  g_assert_cmpint (two_portal_pos (two), ==, two->f.shop->head.pos);
  push (two, parcel, &again);
  expect (&again, 200, "ok");
  g_assert_cmpuint (again.received.stored, ==, 0);
  g_assert_cmpint (two_portal_pos (two), ==, two->f.shop->head.pos);
}

static void
test_strangers (Two *two, gconstpointer unused)
{
  g_auto (CfReply) reply = { 0 }, hello = { 0 }, retired = { 0 }, enrol = { 0 };
  g_auto (CfDevice) nobody = { 0 };
  g_auto (CfPacker) packer = { 0 };
  g_autoptr (GError) error = NULL;
  offer (two, 0, 5, &packer);
  g_autoptr (GBytes) parcel = pack (two, &packer);
  gsize size;
  gconstpointer bytes = g_bytes_get_data (parcel, &size);
  cf_server_push (two->portal, &nobody, bytes, size, &reply);
  expect (&reply, 401, "unknown");
  g_assert_true (cf_device_find (two->portal, "no such token", &nobody, &error));
  g_assert_cmpint (nobody.id, ==, 0);
  cf_server_hello (two->portal, &nobody, NULL, &hello);
  expect (&hello, 401, "unknown");
  two->device.retired_at = 1;
  push (two, parcel, &retired);
  expect (&retired, 403, "retired");
  g_assert_cmpint (quarantined (two), ==, 5);
  g_assert_cmpint (two_portal_pos (two), ==, 0);
  static const char used[] = "{\"code\": \"AAAAA-AAAAA\", \"life\": \"00000000000000000000000000000000\", \"commits\": 0}";
  cf_server_enrol (two->portal, used, strlen (used), &enrol);
  expect (&enrol, 403, "code");
}

static void
test_broken (Two *two, gconstpointer unused)
{
  g_auto (CfReply) reply = { 0 }, gap = { 0 }, good = { 0 }, forked = { 0 };
  g_auto (CfPacker) packer = { 0 }, later = { 0 }, whole = { 0 };
  offer (two, 0, 3, &packer);
  g_array_index (packer.runs, CfRun, 0).hash[7] ^= 1;
  g_autoptr (GBytes) broken = pack (two, &packer);
  push (two, broken, &reply);
  expect (&reply, 409, "broken");
  g_assert_cmpint (quarantined (two), ==, 3);
  g_assert_cmpint (two_portal_pos (two), ==, 0);

  offer (two, 3, 3, &later);                                              /* what came before it is missing */
  g_autoptr (GBytes) early = pack (two, &later);
  push (two, early, &gap);
  expect (&gap, 200, "ok");
  g_assert_cmpuint (gap.received.early, ==, 1);
  g_assert_cmpint (two_portal_pos (two), ==, 0);

  offer (two, 0, 6, &whole);
  g_autoptr (GBytes) all = pack (two, &whole);
  push (two, all, &good);
  expect (&good, 200, "ok");
  g_assert_cmpint (two_portal_pos (two), ==, 6);

  g_auto (CfPacker) other = { 0 };                                       /* another story under numbers that are known */
  offer (two, 0, 6, &other);
  for (guint i = 0; i < other.body->len; i++)
    if (other.body->data[i] == 'S' && i + 4 < other.body->len && memcmp (other.body->data + i, "Sign", 4) == 0)
      other.body->data[i] = 'Z';
  g_array_index (other.runs, CfRun, 0).hash[0] ^= 0xff;
  g_autoptr (GBytes) fork = pack (two, &other);
  push (two, fork, &forked);
  expect (&forked, 409, "fork");
  g_assert_cmpint (two_portal_pos (two), ==, 6);
}

/* A commit of a register's own making, hashed as it should be, that says what no act would. */
static void
push_made (Two *two, const char *act, const CfRecord *type, gconstpointer record, CfReply *ret)
{
  g_autoptr (GByteArray) body = g_byte_array_new ();
  g_auto (CfPacker) packer = { 0 };
  CfHead *head = &two->f.shop->head;
  guint8 hash[CF_HASH_SIZE];
  cf_packer_init (&packer);
  cf_op_add (body, type, record);
  CfCommit c = { .life = head->life, .number = head->number, .seq = head->seq + 1, .stamp = head->stamp + 1, .schema = CF_SCHEMA, .act = act, .hash = hash, .body = body->data, .size = body->len };
  g_assert_true (cf_commit_hash (head->hash, &c, hash));
  g_assert_true (cf_packer_add (&packer, &c));
  g_autoptr (GBytes) parcel = pack (two, &packer);
  push (two, parcel, ret);
}

static void
test_unbalanced (Two *two, gconstpointer unused)
{
  g_auto (CfReply) good = { 0 }, bad = { 0 };
  g_auto (CfPacker) packer = { 0 };
  CfPosting one = { .account = CF_ACCOUNT_BANK, .amount_minor = 100 };
  CfEntry entry = { .id = cf_shop_id (two->f.shop), .date = fixture_date (2026, 3, 2), .kind = CF_ENTRY_OPENING, .currency = cf_currency_by_code ("USD")->number, .postings = &one, .n_postings = 1 };
  CfAttention attention;
  g_autoptr (GError) error = NULL;
  offer (two, 0, 1000, &packer);
  g_autoptr (GBytes) parcel = pack (two, &packer);
  push (two, parcel, &good);
  expect (&good, 200, "ok");
  gint64 pos = two_portal_pos (two), found;
  push_made (two, "invoice.issue", &CF_ENTRY, &entry, &bad);
  expect (&bad, 200, "ok");                                               /* it is kept, so that what follows can come */
  g_assert_cmpuint (bad.received.held, ==, 1);
  g_assert_cmpint (two_portal_pos (two), ==, pos + 1);
  g_assert_true (cf_record_pos (two->portal->db, &CF_ENTRY, entry.id, &found, &error));
  g_assert_cmpint (found, ==, 0);                                         /* and counts nowhere */
  g_assert_true (cf_attention_count (two->portal->db, &attention, &error));
  g_assert_cmpint (attention.held, ==, 1);
}

static void
test_no_parcels (Two *two, gconstpointer unused)
{
  g_autofree guint8 *zeros = g_malloc0 (CF_PARCEL_MAX + 1);
  gsize room = ZSTD_compressBound (CF_PARCEL_MAX + 1);
  g_autofree guint8 *bomb = g_malloc (room);
  gsize packed = ZSTD_compress (bomb, room, zeros, CF_PARCEL_MAX + 1, 1);
  const struct { gconstpointer bytes; gsize size; } bad[] = { { "", 0 }, { "{}", 2 }, { "\x28\xb5\x2f\xfd", 4 }, { zeros, 4096 }, { bomb, packed } };
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_auto (CfReply) reply = { 0 };
    cf_server_push (two->portal, &two->device, bad[i].bytes, bad[i].size, &reply);
    expect (&reply, 400, "invalid");
  }
  g_assert_cmpint (two_portal_pos (two), ==, 0);
  static const char *const bad_json[] = { "", "[]", "{", "{\"code\": 7}", "{\"code\": \"A\", \"life\": \"xyz\", \"commits\": 0}", "{\"code\": \"\xff\xfe\", \"life\": \"00000000000000000000000000000000\", \"commits\": 0}",
                                          "{\"code\": \"A\", \"code\": \"B\", \"life\": \"00000000000000000000000000000000\", \"commits\": 0}",
                                          "{\"code\": \"A\", \"life\": \"00000000000000000000000000000000\", \"commits\": -1}" };
  for (guint i = 0; i < G_N_ELEMENTS (bad_json); i++) {
    g_auto (CfReply) reply = { 0 };
    cf_server_enrol (two->portal, bad_json[i], strlen (bad_json[i]), &reply);
    expect (&reply, 400, "invalid");
  }
}

static void
test_questions (Two *two, gconstpointer unused)
{
  static const char *const bad[][3] = { { "", "1", "1" }, { "00", "1", "1" }, { "00000000000000000000000000000000", "one", "1" }, { "00000000000000000000000000000000", "1", "99999999999999999999" } };
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_auto (CfReply) hello = { 0 }, pull = { 0 };
    g_autoptr (GHashTable) query = g_hash_table_new (g_str_hash, g_str_equal);
    g_hash_table_insert (query, (char *) "life", (char *) bad[i][0]);
    g_hash_table_insert (query, (char *) "epoch", (char *) bad[i][0]);
    g_hash_table_insert (query, (char *) "number", (char *) bad[i][1]);
    g_hash_table_insert (query, (char *) "after", (char *) bad[i][1]);
    g_hash_table_insert (query, (char *) "schema", (char *) bad[i][2]);
    cf_server_hello (two->portal, &two->device, query, &hello);
    expect (&hello, 400, "invalid");
    g_hash_table_insert (query, (char *) "after", (char *) (i < 2 ? "0" : "-1"));
    cf_server_pull (two->portal, &two->device, query, &pull);
    expect (&pull, 400, "invalid");
  }
}

/* The portal over no network: what it is asked for the first time comes cut short, and then the line breaks. */
typedef struct { CfCarrier carrier; Two *two; char *file; guint asked; gboolean cuts; } Line;

static gboolean
line_ask (CfCarrier *carrier, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error)
{
  Line *line = (Line *) carrier;
  g_auto (CfReply) reply = { 0 };
  g_autoptr (GHashTable) query = strchr (path, '?') ? g_uri_parse_params (strchr (path, '?') + 1, -1, "&", G_URI_PARAMS_NONE, NULL) : NULL;
  guint n = query ? line->asked++ : 0;
  if (line->cuts && query && n == 1) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the line broke");
    return FALSE;
  }
  if (!line->file) {                                                      /* an older portal */
    *ret_status = 404;
    *ret_body = g_bytes_new_static ("", 0);
    return TRUE;
  }
  cf_server_snapshot (line->two->portal, &line->two->device, line->file, query, &reply);
  *ret_status = reply.status;
  *ret_body = line->cuts && query && n == 0 ? g_bytes_new_from_bytes (reply.body, 0, 1000) : g_bytes_ref (reply.body);
  return TRUE;
}

CF_SQL (snapshot_tokens, "SELECT COUNT(*) FROM sync_device");

static void
test_snapshot (Two *two, gconstpointer unused)
{
  g_auto (CfReply) reply = { 0 };
  g_auto (CfPacker) packer = { 0 };
  g_autoptr (GError) error = NULL, broke = NULL;
  g_autofree char *path = g_build_filename (two->f.folder, "new.cf", NULL), *file = g_build_filename (two->f.folder, "acme.snapshot", NULL);
  Line line = { { line_ask }, two, file, 0, TRUE };
  gboolean none;
  offer (two, 0, 1000, &packer);
  g_autoptr (GBytes) parcel = pack (two, &packer);
  push (two, parcel, &reply);
  expect (&reply, 200, "ok");
  two_portal_pos (two);
  g_assert_false (cf_snapshot_fetch (&line.carrier, "token", path, 7, &none, &broke));
  g_assert_error (broke, CF_ERROR, CF_ERROR_RETRY);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (cf_snapshot_fetch (&line.carrier, "token", path, 7, &none, &error));      /* goes on at byte 1000 */
  g_assert_no_error (error);
  g_assert_cmpuint (line.asked, ==, 3);
  g_autoptr (CfShop) got = cf_shop_open (path, FALSE, &two->f.clock.clock, &error);
  g_assert_no_error (error);
  g_assert_true (cf_shop_refresh (got, &error));
  g_autofree char *mine = fixture_digest (got->db), *theirs = fixture_digest (two->portal->db);
  g_assert_cmpstr (mine, ==, theirs);
  g_assert_cmpint (got->head.number, ==, 7);
  g_assert_cmpint (got->head.seq, ==, 0);
  g_assert_cmpint (got->head.pos, ==, two->portal->head.pos);
  g_assert_cmpint (memcmp (got->head.life, two->portal->head.life, CF_LIFE_SIZE), !=, 0);
  g_autoptr (CfRows) tokens = cf_db_stmt (got->db, &snapshot_tokens, &error);
  g_assert_cmpint (cf_step (tokens, &error), ==, CF_ROW);
  g_assert_cmpint (cf_int (tokens, 0), ==, 0);
  g_clear_pointer (&tokens, cf_stmt_reset);

  g_autofree char *other = g_build_filename (two->f.folder, "other.cf", NULL);           /* damaged on the way */
  line.cuts = FALSE;
  g_autoptr (GError) damaged = NULL;
  g_autofree char *kept = NULL;
  gsize size;
  g_assert_true (g_file_get_contents (file, &kept, &size, &error));
  kept[size / 2] ^= 0x40;
  g_assert_true (g_file_set_contents (file, kept, (gssize) size, &error));
  g_assert_false (cf_snapshot_fetch (&line.carrier, "token", other, 8, &none, &damaged));
  g_assert_error (damaged, CF_ERROR, CF_ERROR_RETRY);
  g_assert_false (g_file_test (other, G_FILE_TEST_EXISTS));
  line.file = NULL;
  g_assert_true (cf_snapshot_fetch (&line.carrier, "token", other, 8, &none, &error));
  g_assert_true (none);
}

/* The portal, whole, over no network. */
typedef struct { CfCarrier carrier; Two *two; const char *breaks; guint times; } Wire;      /* breaks: the first @times questions that have this in them reach nobody */

static gboolean
wire_ask (CfCarrier *carrier, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error)
{
  Wire *wire = (Wire *) carrier;
  Two *two = wire->two;
  g_auto (CfReply) reply = { 0 };
  if (wire->times && strstr (path, wire->breaks)) {
    wire->times--;
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "the line broke");
    return FALSE;
  }
  g_autoptr (GHashTable) query = strchr (path, '?') ? g_uri_parse_params (strchr (path, '?') + 1, -1, "&", G_URI_PARAMS_NONE, NULL) : NULL;
  gsize size = 0;
  gconstpointer bytes = body ? g_bytes_get_data (body, &size) : NULL;
  if (g_str_has_prefix (path, "/sync/v1/hello"))
    cf_server_hello (two->portal, &two->device, query, &reply);
  else if (g_str_has_prefix (path, "/sync/v1/push"))
    cf_server_push (two->portal, &two->device, bytes, size, &reply);
  else if (g_str_has_prefix (path, "/sync/v1/digest"))
    cf_server_digest (two->portal, &two->device, query, &reply);
  else
    cf_server_pull (two->portal, &two->device, query, &reply);
  *ret_status = reply.status;
  *ret_body = g_steal_pointer (&reply.body);
  return TRUE;
}

static void
meet_on (Two *two, const char *breaks, guint times)
{
  Wire wire = { { wire_ask }, two, breaks, times };
  g_autoptr (GError) error = NULL;
  g_autoptr (CfClient) client = cf_client_new (two->f.shop, &wire.carrier, "token", 1, &error);
  g_assert_no_error (error);
  client->wait_s = 0;
  for (guint i = 0; i < 4 + 2 * times; i++)
    g_assert_true (cf_sync_meet (client, &error));
  g_assert_cmpuint (wire.times, ==, 0);
  g_assert_cmpint (client->state, ==, CF_CLIENT_EVEN);
  g_assert_null (client->differs);
}

static void meet (Two *two) { meet_on (two, NULL, 0); }

static gboolean
has_payment (CfShop *shop, CfId id)
{
  g_autoptr (GError) error = NULL;
  gint64 pos = 0;
  g_assert_true (cf_record_pos (shop->db, &CF_PAYMENT, id, &pos, &error));
  return pos != 0;
}

/* A whole machine is set back to an older state, and sells on: nothing in the file shows it. What was sold before and after is both at the portal and at the register in the end, and nobody has to look. */
static void
test_fork (Two *two, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  Fixture *f = &two->f;
  guint8 life[CF_LIFE_SIZE];
  g_autofree char *old = g_build_filename (f->folder, "old.cf", NULL);
  CfAttention attention;
  meet (two);
  memcpy (life, f->shop->head.life, sizeof life);
  g_assert_true (cf_db_copy (f->shop->db, old, &error));
  CfId before = fixture_pay (f, f->customer, f->check, 1000, 0), both = fixture_pay (f, f->customer, f->check, 1100, 0);
  meet (two);
  cf_shop_close (f->shop);
  f->shop = cf_shop_open (old, FALSE, &f->clock.clock, &error);
  g_assert_no_error (error);
  g_assert_true (cf_head_settle (f->shop->db, &error) && cf_shop_refresh (f->shop, &error));
  CfId after = fixture_pay (f, f->customer, f->check, 2000, 0);
  g_assert_false (has_payment (f->shop, before));
  meet (two);
  two_portal_pos (two);
  const CfId ids[] = { before, both, after };
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_true (has_payment (f->shop, ids[i]) && has_payment (two->portal, ids[i]));
  g_autofree char *mine = fixture_digest (f->shop->db), *theirs = fixture_digest (two->portal->db);
  g_assert_cmpstr (mine, ==, theirs);
  g_assert_cmpint (memcmp (life, f->shop->head.life, sizeof life), !=, 0);
  g_assert_cmpint (f->shop->head.number, !=, 1);                          /* and numbers its documents apart */
  CfShop *both_sides[] = { f->shop, two->portal };
  for (guint i = 0; i < G_N_ELEMENTS (both_sides); i++) {
    g_assert_true (cf_attention_count (both_sides[i]->db, &attention, &error));
    g_assert_cmpint (attention.held + attention.quarantined, ==, 0);
  }
}

/* The same, and then the file was put elsewhere besides, so that it is another station: of the life before it has more than the portal, which refuses that. The line breaks while the two are compared, after
 * what was sent was refused, and after the portal's came. */
static void
test_broken_fork (Two *two, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  Fixture *f = &two->f;
  char life[CF_LIFE_TEXT];
  g_autofree char *old = g_build_filename (f->folder, "old.cf", NULL), *moved = g_build_filename (f->folder, "moved.cf", NULL);
  meet (two);
  cf_life_text (f->shop->head.life, life);
  g_assert_true (cf_db_copy (f->shop->db, old, &error));
  CfId before = fixture_pay (f, f->customer, f->check, 1000, 0);
  meet (two);
  cf_shop_close (f->shop);
  f->shop = cf_shop_open (old, FALSE, &f->clock.clock, &error);
  g_assert_no_error (error);
  g_assert_true (cf_head_settle (f->shop->db, &error) && cf_shop_refresh (f->shop, &error));
  CfId after[] = { fixture_pay (f, f->customer, f->check, 2000, 0), fixture_pay (f, f->customer, f->check, 2100, 0), fixture_pay (f, f->customer, f->check, 2200, 0) };
  g_assert_true (cf_db_copy (f->shop->db, moved, &error));
  cf_shop_close (f->shop);
  f->shop = cf_shop_open (moved, FALSE, &f->clock.clock, &error);
  g_assert_no_error (error);
  g_autofree char *comparison = g_strdup_printf ("digest?life=%s", life);
  meet_on (two, comparison, 2);
  two_portal_pos (two);
  g_assert_true (has_payment (f->shop, before) && has_payment (two->portal, before));
  for (guint i = 0; i < G_N_ELEMENTS (after); i++)
    g_assert_true (has_payment (f->shop, after[i]) && has_payment (two->portal, after[i]));
  g_autofree char *mine = fixture_digest (f->shop->db), *theirs = fixture_digest (two->portal->db);
  g_assert_cmpstr (mine, ==, theirs);
}

/* Who leaves is retired, and what it sends after that is kept apart. */
static void
test_leave (Two *two, gconstpointer unused)
{
  g_auto (CfReply) reply = { 0 }, again = { 0 }, late = { 0 };
  g_autoptr (GArray) devices = g_array_new (FALSE, FALSE, sizeof (CfDevice));
  g_auto (CfPacker) packer = { 0 };
  g_autoptr (GError) error = NULL;
  g_array_set_clear_func (devices, cf_device_clear);
  cf_server_leave (two->portal, &two->device, &reply);
  g_assert_cmpuint (reply.status, ==, 200);
  g_assert_true (cf_device_list (two->portal, devices, &error));
  two->device.retired_at = g_array_index (devices, CfDevice, 0).retired_at;
  g_assert_cmpint (two->device.retired_at, >, 0);
  cf_server_leave (two->portal, &two->device, &again);
  expect (&again, 403, "retired");
  offer (two, 0, 5, &packer);
  g_autoptr (GBytes) parcel = pack (two, &packer);
  push (two, parcel, &late);
  expect (&late, 403, "retired");
  g_assert_cmpint (quarantined (two), ==, 5);
  g_auto (CfReply) digest = { 0 };
  two->device.retired_at = 0;                                             /* another register is told of them */
  cf_server_digest (two->portal, &two->device, NULL, &digest);
  gsize size;
  const char *bytes = g_bytes_get_data (digest.body, &size);
  json_t *told = json_loadb (bytes, size, 0, NULL);
  g_assert_cmpint (json_integer_value (json_object_get (told, "quarantined")), ==, 5);
  json_decref (told);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name) g_test_add ("/sync/server/" #name, Two, NULL, two_open, test_##name, two_close)
  ADD (good);
  ADD (strangers);
  ADD (broken);
  ADD (unbalanced);
  ADD (no_parcels);
  ADD (questions);
  ADD (snapshot);
  ADD (fork);
  ADD (broken_fork);
  ADD (leave);
  return g_test_run ();
}
