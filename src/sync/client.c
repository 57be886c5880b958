/* client.c: see client.h. Invariants: push goes before pull; the cursor moves only in the transaction that applied what lies before it; a cursor is of one epoch. */
#include "client.h"
#include "device.h"
#include "digest.h"
#include "offer.h"
#include "shop/records.h"
#include "store/held.h"
#include "store/scratch.h"
#include <gio/gio.h>
#include <string.h>

#define NOTE "sync"
#define BACK_OFF_MAX_MS (300 * 1000)
#define DIGEST_EVERY (G_TIME_SPAN_HOUR)

enum { HELLO, COMPARE, PUSH, PULL, DIGEST };

/* A new life with @number, which the portal has given, or will: after a restore, and for a copy. */
static gboolean
begin_anew (CfShop *shop, gint64 number, GError **error)
{
  if (!cf_db_begin (shop->db, TRUE, error))
    return FALSE;
  if (!cf_head_rebirth (shop->db, error) || !cf_head_set_number (shop->db, number, error) || !cf_db_commit (shop->db, error)) {
    cf_db_rollback (shop->db);
    return FALSE;
  }
  shop->rules_pos = shop->shift_pos = -1;
  return cf_shop_refresh (shop, error);
}

CfClient *
cf_client_new (CfShop *shop, CfCarrier *carrier, const char *token, guint32 seed, GError **error)
{
  g_autofree char *body = NULL;
  const char *epoch = NULL;
  json_int_t cursor = 0;
  gboolean moved = FALSE;
  if (!cf_shop_refresh (shop, error) || !cf_head_moved (shop->db, &moved, error) || (moved && !begin_anew (shop, CF_NUMBER_NONE, error)))
    return NULL;                                                           /* a copy, or an older state put in its place: what it writes is another station's */
  if (!cf_scratch_load (shop->db, NOTE, &body, NULL, error))
    return NULL;
  CfClient *client = g_new0 (CfClient, 1);
  *client = (CfClient) { .shop = shop, .carrier = carrier, .token = g_strdup (token), .schema = CF_SCHEMA, .rand = g_rand_new_with_seed (seed), .wait_s = 25, .files = cf_file_mover_new (), .aside = g_array_new (FALSE, TRUE, sizeof (CfAsideGroup)),
                         .have = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free), .forked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };
  g_array_set_clear_func (client->aside, cf_aside_group_clear);
  json_t *note = body ? json_loads (body, 0, NULL) : NULL, *have, *seq;
  const char *life;
  if (note && json_unpack (note, "{s:s, s:I, s:o}", "epoch", &epoch, "cursor", &cursor, "have", &have) == 0 && cf_life_parse (epoch, client->epoch)) {
    client->cursor = cursor;
    json_object_foreach (have, life, seq)
      g_hash_table_insert (client->have, g_strdup (life), g_memdup2 (&(gint64) { json_integer_value (seq) }, sizeof (gint64)));
  }
  json_decref (note);
  return client;
}

void
cf_client_free (CfClient *client)
{
  if (!client)
    return;
  cf_file_mover_free (client->files);
  g_array_unref (client->aside);
  g_free (client->token);
  g_free (client->why);
  g_free (client->differs);
  g_free (client->suspect);
  g_rand_free (client->rand);
  g_hash_table_unref (client->have);
  g_hash_table_unref (client->forked);
  g_free (client);
}

void
cf_client_wake (CfClient *client)
{
  if (client->stage == PULL || client->stage == DIGEST)
    client->stage = PUSH;
}

static gint64
have_of (CfClient *client, const char *life)
{
  gint64 *seq = g_hash_table_lookup (client->have, life);
  return seq ? *seq : 0;
}

/* In the transaction that is open, else in one of its own. */
static gboolean
save_note (CfClient *client, GError **error)
{
  char epoch[CF_LIFE_TEXT];
  GHashTableIter iter;
  gpointer life, seq;
  json_t *have = json_object ();
  g_hash_table_iter_init (&iter, client->have);
  while (g_hash_table_iter_next (&iter, &life, &seq))
    json_object_set_new (have, life, json_integer (*(gint64 *) seq));
  json_t *note = json_pack ("{s:s, s:I, s:o}", "epoch", cf_life_text (client->epoch, epoch), "cursor", (json_int_t) client->cursor, "have", have);
  char *body = json_dumps (note, JSON_COMPACT | JSON_SORT_KEYS);
  gboolean ok = cf_scratch_save (client->shop->db, NOTE, body, cf_clock_now (client->shop->clock), error);
  free (body);
  json_decref (note);
  return ok;
}

static void
set_state (CfClient *client, CfClientState state, const char *why)
{
  client->state = state;
  g_free (client->why);
  client->why = g_strdup (why);
}

/* 1 s, 2 s, … 5 min, each a random part of it less, so that a shop's registers do not come back together. */
static guint
back_off (CfClient *client, CfClientState state, const char *why)
{
  guint most = client->failures >= 9 ? BACK_OFF_MAX_MS : MIN (1000u << client->failures, BACK_OFF_MAX_MS);
  client->failures++;
  client->stage = HELLO;
  set_state (client, state, why);
  return state <= CF_CLIENT_OFFLINE || state == CF_CLIENT_FAILED ? most - g_rand_int_range (client->rand, 0, most / 2) : BACK_OFF_MAX_MS;
}

static void
take_have (CfClient *client, json_t *have)
{
  const char *life;
  json_t *seq;
  g_hash_table_remove_all (client->have);
  json_object_foreach (have, life, seq)
    g_hash_table_insert (client->have, g_strdup (life), g_memdup2 (&(gint64) { json_integer_value (seq) }, sizeof (gint64)));
}

/* Is the portal's chain of @life ours, as far as both go? Where it is not, where they part is looked for by halves, a question each. */
static void
suspect (CfClient *client, const char *life)
{
  g_free (client->suspect);
  client->suspect = g_strdup (life);
  client->agreed = client->parted = 0;
  client->stage = COMPARE;
}

/* What is here of it after client->agreed another wrote otherwise: a machine was set back, unseen, and both went on. Ours becomes the beginning of a new life, and is sent as such; the others' comes as it is. */
static gboolean
part_ways (CfClient *client, gint64 station_id, gboolean own, GError **error)
{
  CfShop *shop = client->shop;
  g_hash_table_remove (client->forked, client->suspect);
  g_clear_pointer (&client->suspect, g_free);
  client->cursor = 0;
  client->stage = own ? HELLO : PUSH;
  if (!cf_db_begin (shop->db, TRUE, error))
    return FALSE;
  if (!cf_held_fork (shop->db, station_id, client->agreed, CF_NUMBER_NONE, &shop->head, error) || !save_note (client, error) || !cf_db_commit (shop->db, error)) {
    cf_db_rollback (shop->db);
    return FALSE;
  }
  shop->rules_pos = shop->shift_pos = -1;
  return cf_shop_refresh (shop, error);
}

static gboolean
take_comparison (CfClient *client, json_t *answer, GError **error)
{
  const char *theirs = NULL;
  CfShop *shop = client->shop;
  json_int_t seq = 0;
  guint8 life[CF_LIFE_SIZE], hash[CF_HASH_SIZE];
  char text[2 * CF_HASH_SIZE + 1] = "";
  gboolean found = FALSE;
  gint64 station_id = 0, last;
  if (!cf_life_parse (client->suspect, life) || !cf_known (shop->db, life, &station_id, &last, hash, error))
    return FALSE;
  gboolean told = json_unpack (answer, "{s:I, s:s}", "seq", &seq, "hash", &theirs) == 0 && seq > 0, own = station_id == shop->head.station_id;
  if (told && !cf_known_at (shop->db, station_id, seq, hash, &found, error))
    return FALSE;
  for (guint i = 0; found && i < CF_HASH_SIZE; i++)
    g_snprintf (text + 2 * i, 3, "%02x", hash[i]);
  if (told && seq > last)                                                  /* theirs is the longer: where do both still go? */
    client->parted = last + 1;
  else if (found && !g_str_equal (text, theirs))
    client->parted = client->parted ? MIN (client->parted, seq) : seq;
  else if (found && client->parted)
    client->agreed = MAX (client->agreed, seq);
  if (client->parted - client->agreed > 1)
    return TRUE;
  if (client->parted && client->agreed < last)
    return part_ways (client, station_id, own, error);
  g_autofree char *compared = g_steal_pointer (&client->suspect);
  client->stage = PUSH;
  if (!own || have_of (client, compared) <= last)
    return TRUE;
  client->stage = HELLO;                                                   /* set back, unseen: another number, for it may have given others of its series */
  return begin_anew (shop, CF_NUMBER_NONE, error);
}

static gboolean
take_hello (CfClient *client, json_t *answer, guint *ret_wait_ms, GError **error)
{
  CfShop *shop = client->shop;
  const char *epoch;
  json_t *have;
  json_int_t now, number;
  int commits, bytes, min_schema;
  guint8 life[CF_LIFE_SIZE];
  char own[CF_LIFE_TEXT];
  if (json_unpack (answer, "{s:s, s:o, s:{s:i, s:i}, s:i, s:I, s:I}", "epoch", &epoch, "have", &have, "limits", "commits", &commits, "bytes", &bytes, "min_schema", &min_schema, "now", &now,
                   "number", &number) != 0 || !cf_life_parse (epoch, life) || commits < 1 || bytes < 1 || number < 1 || number >= CF_NUMBER_NONE) {
    *ret_wait_ms = back_off (client, CF_CLIENT_FAILED, "The portal's answer cannot be read; perhaps the address is another service's.");
    return TRUE;
  }
  take_have (client, have);
  client->heard = TRUE;
  client->limit_commits = commits;
  client->limit_bytes = bytes;
  client->clock_ahead = cf_clock_now (shop->clock) - now;
  if (memcmp (life, client->epoch, CF_LIFE_SIZE) != 0) {                   /* the portal began anew: nothing is thrown away, everything is offered and asked for again */
    memcpy (client->epoch, life, CF_LIFE_SIZE);
    client->cursor = client->refetched_to = 0;
    g_hash_table_remove_all (client->forked);
  }
  if (client->suspect)                                                     /* the line broke while it was compared: it is sent again, refused again, and compared to the end */
    g_hash_table_remove (client->forked, client->suspect);
  g_clear_pointer (&client->suspect, g_free);
  *ret_wait_ms = 0;                                                        /* where it says hello again, as who it is now */
  if (number != shop->head.number)
    return begin_anew (shop, number, error);
  client->stage = PUSH;
  if (have_of (client, cf_life_text (shop->head.life, own)) > 0)
    suspect (client, own);
  set_state (client, CF_CLIENT_WORKING, NULL);
  if (client->schema < min_schema)
    set_state (client, CF_CLIENT_UPDATE, "This program is too old for the shop: what is sold here is sent, but nothing is fetched until it is updated.");
  return save_note (client, error);
}

/* The next commits that the portal does not have: of one station. *ret_life "": none. */
static GBytes *
next_push (CfClient *client, char ret_life[CF_LIFE_TEXT], gint64 *ret_count, GError **error)
{
  g_autoptr (GArray) known = g_array_new (FALSE, FALSE, sizeof (CfKnown));
  CfOfferLimits limits = { client->limit_commits, client->limit_bytes };
  g_auto (CfPacker) packer = { 0 };
  gboolean all;
  *ret_life = 0;
  if (!cf_known_all (client->shop->db, known, error))
    return NULL;
  for (guint i = 0; i < known->len; i++) {
    const CfKnown *k = &g_array_index (known, CfKnown, i);
    char life[CF_LIFE_TEXT];
    gint64 have = have_of (client, cf_life_text (k->life, life));
    if (k->seq <= have || g_hash_table_contains (client->forked, life))
      continue;
    cf_packer_init (&packer);
    if (!cf_offer_station (client->shop->db, k->station_id, have, &limits, &packer, &all, error))
      return NULL;
    strcpy (ret_life, life);
    *ret_count = packer.commits;
    return cf_packer_pack (&packer, client->epoch, 0, client->shop->head.pos);
  }
  return NULL;
}

static gboolean
take_push (CfClient *client, guint status, json_t *answer, const char *life, gint64 count, guint *ret_wait_ms, GError **error)
{
  gint64 before = have_of (client, life);
  take_have (client, json_object_get (answer, "have"));
  client->pushed += count;
  if (status == 409) {                                                     /* the portal will not have these: they are in its quarantine */
    g_hash_table_add (client->forked, g_strdup (life));
    suspect (client, life);
  } else if (have_of (client, life) <= before) {                             /* it was set back meanwhile: hello tells */
    client->stage = HELLO;
    *ret_wait_ms = back_off (client, CF_CLIENT_WORKING, NULL);
    return TRUE;
  }
  return TRUE;
}

static gboolean
take_page (CfClient *client, GBytes *body, guint *ret_wait_ms, GError **error)
{
  CfShop *shop = client->shop;
  g_auto (CfParcel) parcel = { 0 };
  g_autoptr (GError) unread = NULL;
  CfReceived received = { 0 };
  gint64 cursor = client->cursor;
  if (!cf_parcel_read (g_bytes_get_data (body, NULL), g_bytes_get_size (body), &parcel, &unread) || memcmp (parcel.epoch, client->epoch, CF_LIFE_SIZE) != 0 || parcel.next < client->cursor) {
    *ret_wait_ms = back_off (client, CF_CLIENT_FAILED, unread ? unread->message : "The portal's answer is not of this shop.");
    return TRUE;
  }
  if (parcel.commits->len || parcel.next > client->cursor) {
    if (!cf_batch_begin (shop, error))
      return FALSE;
    gboolean ok = cf_receive (shop, &parcel, "portal", &received, error);
    if (received.early && client->refetched_to < client->cursor)           /* something before this page is missing here: from the beginning, once */
      client->cursor = 0;
    else
      client->cursor = parcel.next;
    if (!ok || !save_note (client, error) || !cf_batch_end (shop, error)) {
      client->cursor = cursor;
      cf_batch_abort (shop);
      return FALSE;
    }
    if (received.forks || received.broken) {
      char life[CF_LIFE_TEXT];
      suspect (client, cf_life_text (received.suspect, life));
      return TRUE;
    }
    client->refetched_to = received.early ? MAX (client->refetched_to, parcel.next) : client->refetched_to;
    client->pulled += received.stored;
  }
  if (client->cursor == 0 && parcel.head > 0 && parcel.next > 0)
    return TRUE;
  if (client->cursor >= parcel.head) {
    client->even_at = cf_clock_now (shop->clock);
    client->stage = client->state == CF_CLIENT_EVEN && ABS (client->even_at - client->digest_at) < DIGEST_EVERY ? PULL : DIGEST;
    set_state (client, CF_CLIENT_EVEN, NULL);
  } else
    set_state (client, CF_CLIENT_WORKING, NULL);
  return TRUE;
}

CF_SQL (series_strange, "SELECT COUNT(*) FROM series r LEFT JOIN commit_log c ON c.pos = r.pos LEFT JOIN station s ON s.id = c.station_id WHERE r.id = $1 AND (s.place IS NULL OR s.place = '')");

/* Did another station make it? */
static gboolean
is_strange (CfDb *db, CfId series_id, gboolean *ret, GError **error)
{
  g_autoptr (CfRows) rows = cf_db_stmt (db, &series_strange, error);
  if (!rows)
    return FALSE;
  cf_bind_int (rows, 1, series_id);
  CfStep step = cf_step (rows, error);
  *ret = step == CF_ROW && cf_int (rows, 0) > 0;
  return step == CF_ROW;
}

/* A register with a number of its own needs numbers for documents of its own: "B-1001" at the second. Where somebody else has numbered by ours (a portal set back to an old backup gives a number again), we need another. */
static gboolean
own_series (CfClient *client, GError **error)
{
  static const struct { CfSeriesKind kind; const char *prefix; } kinds[] = { { CF_SERIES_INVOICE, "" }, { CF_SERIES_CREDIT_MEMO, "CM-" }, { CF_SERIES_GROUP, "G-" } };
  CfShop *shop = client->shop;
  gint64 number = shop->head.number;
  if (number <= 1 || number == CF_NUMBER_NONE || shop->head.pos == 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
    CfId there = 0;
    g_autofree char *letters = number <= 26 ? g_strdup_printf ("%c", (char) ('A' + number - 1)) : g_strdup_printf ("%" G_GINT64_FORMAT, number);
    g_autofree char *prefix = g_strdup_printf ("%s-%s", letters, kinds[i].prefix);
    if (!cf_lookup_series (shop->db, kinds[i].kind, number, &there, error))
      return FALSE;
    gboolean strange = FALSE;
    if (there && !is_strange (shop->db, there, &strange, error))
      return FALSE;
    if (strange) {
      client->stage = HELLO;
      return begin_anew (shop, CF_NUMBER_NONE, error);
    }
    if (there)
      continue;
    CfSeries series = { .id = cf_shop_id (shop), .kind = kinds[i].kind, .station = number, .prefix = prefix, .first = 1001 };
    if (cf_save_series (shop, &who, &series, error) == CF_FAILED)
      return FALSE;
  }
  return TRUE;
}

/* A station whose chain is as long there as here, and another; NULL: none. Borrowed from @theirs. */
static const char *
other_chain (json_t *mine, json_t *theirs)
{
  json_t *have = json_object_get (mine, "have"), *others = json_object_get (theirs, "have"), *there;
  const char *life;
  json_object_foreach (others, life, there) {
    json_t *here = json_object_get (have, life);
    if (here && json_equal (json_array_get (there, 0), json_array_get (here, 0)) && !json_equal (there, here))
      return life;
  }
  return NULL;
}

/* Does the portal know more of anybody than has come here? */
static gboolean
lacks (json_t *mine, json_t *theirs)
{
  json_t *have = json_object_get (mine, "have"), *others = json_object_get (theirs, "have"), *there;
  const char *life;
  json_object_foreach (others, life, there)
    if (json_integer_value (json_array_get (there, 0)) > json_integer_value (json_array_get (json_object_get (have, life), 0)))
      return TRUE;
  return FALSE;
}

/* The portal has what its log gave nobody after our cursor. Usually it came just now, and the next page has it; if it is still so after that, everything is asked for again, which takes nothing away. */
static void
look_again (CfClient *client)
{
  gint64 pos = client->shop->head.pos;
  client->digest_at = 0;
  if (client->lacks_pos == pos + 1) {
    client->cursor = 0;
    client->lacks_pos = 0;
    set_state (client, CF_CLIENT_WORKING, NULL);
  } else
    client->lacks_pos = pos + 1;
}

static gboolean
take_digest (CfClient *client, json_t *theirs, GError **error)
{
  g_autofree char *differs = NULL;
  CfShop *shop = client->shop;
  if (!cf_db_begin (shop->db, FALSE, error))
    return FALSE;
  json_t *mine = cf_digest (shop->db, error);
  cf_db_rollback (shop->db);
  if (!mine)
    return FALSE;
  differs = cf_digest_differ (mine, theirs);
  gboolean short_of = lacks (mine, theirs);
  const char *parted = other_chain (mine, theirs);
  json_decref (mine);
  client->stage = PULL;
  client->set_aside = json_integer_value (json_object_get (theirs, "quarantined"));
  cf_aside_read (json_object_get (theirs, "aside"), client->aside);
  if (parted)
    suspect (client, parted);
  client->digest_at = cf_clock_now (shop->clock);
  if (short_of)
    look_again (client);
  if (differs && g_str_equal (differs, "have"))                            /* one of the two has moved on meanwhile */
    return TRUE;
  g_free (client->differs);
  client->differs = g_steal_pointer (&differs);
  return TRUE;
}

/* What every question may be answered with. TRUE: it is dealt with. */
static gboolean
take_refusal (CfClient *client, guint status, GBytes *body, guint *ret_wait_ms)
{
  if (status == 200 || (status == 409 && client->stage == PUSH))
    return FALSE;
  json_t *answer = json_loadb (g_bytes_get_data (body, NULL), g_bytes_get_size (body), 0, NULL);
  const char *text = json_string_value (json_object_get (answer, "text"));
  g_autofree char *other = text ? NULL : g_strdup_printf ("The portal answered with status %u.", status);
  CfClientState state = status == 401 ? CF_CLIENT_UNKNOWN : status == 403 ? CF_CLIENT_RETIRED : status == 503 || status == 429 ? CF_CLIENT_OFFLINE : CF_CLIENT_FAILED;
  *ret_wait_ms = back_off (client, state, text ? text : other);
  json_decref (answer);
  return TRUE;
}

static char *
question (CfClient *client)
{
  const CfHead *head = &client->shop->head;
  char life[CF_LIFE_TEXT], epoch[CF_LIFE_TEXT];
  cf_life_text (head->life, life);
  cf_life_text (client->epoch, epoch);
  switch (client->stage) {
    case HELLO: return g_strdup_printf ("/sync/v1/hello?life=%s&number=%" G_GINT64_FORMAT "&schema=%" G_GINT64_FORMAT, life, head->number, client->schema);
    case COMPARE:
      return g_strdup_printf ("/sync/v1/digest?life=%s&seq=%" G_GINT64_FORMAT, client->suspect, client->parted ? (client->agreed + client->parted) / 2 : G_MAXINT32);
    case PUSH: return g_strdup ("/sync/v1/push");
    case DIGEST: return g_strdup ("/sync/v1/digest");
    default: return g_strdup_printf ("/sync/v1/pull?epoch=%s&after=%" G_GINT64_FORMAT "&life=%s&wait=%u", epoch, client->cursor, life, client->state == CF_CLIENT_EVEN && !cf_file_mover_busy (client->files, client->shop) ? client->wait_s : 0);
  }
}

static gboolean
take_answer (CfClient *client, guint status, GBytes *body, const char *life, gint64 count, guint *ret_wait_ms, GError **error)
{
  gboolean refetch = FALSE, ok = TRUE;
  if (take_refusal (client, status, body, ret_wait_ms))
    return TRUE;
  client->failures = 0;
  gsize size;
  const char *bytes = g_bytes_get_data (body, &size);
  json_t *answer = size && *bytes == '{' ? json_loadb (bytes, size, 0, NULL) : NULL;
  if (!answer && client->stage != PULL) {
    *ret_wait_ms = back_off (client, CF_CLIENT_FAILED, "The portal's answer cannot be read; perhaps the address is another service's.");
    return TRUE;
  }
  switch (client->stage) {
    case HELLO: ok = take_hello (client, answer, ret_wait_ms, error); break;
    case COMPARE: ok = take_comparison (client, answer, error); break;
    case PUSH: ok = take_push (client, status, answer, life, count, ret_wait_ms, error); break;
    case DIGEST: ok = take_digest (client, answer, error); break;
    default:
      if (answer && (refetch = json_is_true (json_object_get (answer, "refetch")))) {
        client->stage = HELLO;                                             /* another epoch: hello tells which */
        memset (client->epoch, 0, CF_LIFE_SIZE);
        client->cursor = 0;
      } else
        ok = take_page (client, body, ret_wait_ms, error);
  }
  json_decref (answer);
  return ok;
}

/* No answer came. */
static void
take_silence (CfClient *client, const GError *offline, guint *ret_wait_ms)
{
  if (!g_error_matches (offline, G_IO_ERROR, G_IO_ERROR_CANCELLED))          /* else somebody has something to do */
    *ret_wait_ms = back_off (client, g_error_matches (offline, CF_ERROR, CF_ERROR_DENIED) ? CF_CLIENT_FAILED : CF_CLIENT_OFFLINE, offline->message);
}

/* One question about files in turn with each for commits, once both are even. *ret_asked FALSE: there was none. */
static gboolean
step_files (CfClient *client, gboolean *ret_asked, guint *ret_wait_ms, GError **error)
{
  g_autoptr (GError) failed = NULL;
  gboolean own = FALSE;
  *ret_asked = FALSE;
  if (client->stage != PULL || client->state != CF_CLIENT_EVEN || !client->files_next || cf_file_mover_step (client->files, client->shop, client->carrier, client->token, client->epoch, ret_asked, &own, &failed)) {
    client->files_next = !*ret_asked;
    return TRUE;
  }
  client->files_next = FALSE;
  if (own) {
    g_propagate_error (error, g_steal_pointer (&failed));
    return FALSE;
  }
  *ret_asked = TRUE;
  take_silence (client, failed, ret_wait_ms);
  return TRUE;
}

gboolean
cf_client_step (CfClient *client, guint *ret_wait_ms, GError **error)
{
  g_autoptr (GBytes) send = NULL, body = NULL;
  g_autoptr (GError) offline = NULL;
  char life[CF_LIFE_TEXT] = "";
  gint64 count = 0;
  guint status = 0;
  *ret_wait_ms = 0;
  if (!cf_shop_refresh (client->shop, error))
    return FALSE;
  client->tried_at = cf_clock_now (client->shop->clock);
  if (client->stage == PULL && client->state == CF_CLIENT_EVEN && !own_series (client, error))
    return FALSE;
  if (client->stage == PULL || client->stage == DIGEST)                    /* what was saved meanwhile goes first */
    client->stage = have_of (client, cf_life_text (client->shop->head.life, life)) < client->shop->head.seq && !g_hash_table_contains (client->forked, life) ? PUSH : client->stage;
  if (client->stage == PUSH) {
    GError *failed = NULL;
    send = next_push (client, life, &count, &failed);
    if (failed) {
      g_propagate_error (error, failed);
      return FALSE;
    }
    if (!send && client->state == CF_CLIENT_UPDATE) {
      client->stage = HELLO;
      *ret_wait_ms = BACK_OFF_MAX_MS;
      return save_note (client, error);
    }
    if (!send) {
      client->stage = PULL;
      if (!save_note (client, error))
        return FALSE;
    }
  }
  gboolean asked = FALSE;
  if (!step_files (client, &asked, ret_wait_ms, error))
    return FALSE;
  if (asked)
    return TRUE;
  g_autofree char *path = question (client);
  if (!client->carrier->ask (client->carrier, path, client->token, send, &status, &body, &offline)) {
    take_silence (client, offline, ret_wait_ms);
    return TRUE;
  }
  return take_answer (client, status, body, life, count, ret_wait_ms, error);
}
