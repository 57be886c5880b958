/* server.c: see server.h. Nothing that a register sends is refused for what it says about the business: a commit that cannot be applied is stored and flagged, and the rest flows. */
#include "server.h"
#include "aside.h"
#include "digest.h"
#include "offer.h"
#include "server-say.h"
#include "db/file.h"
#include "store/schema.h"
#include <string.h>

gboolean
cf_server_create (const char *path, gint64 number, GError **error)
{
  g_autofree char *making = cf_file_make (path, error);
  if (!making)
    return FALSE;
  g_autoptr (CfDb) db = cf_db_open (making, CF_DB_CREATE, error);
  gboolean ok = db && cf_schema_create (db, error) && cf_head_set_number (db, number, error);
  g_clear_pointer (&db, cf_db_close);
  if (ok && cf_file_publish (making, path, error))
    return TRUE;
  cf_file_discard (making);
  return FALSE;
}

gboolean
cf_server_renew (CfShop *shop, GError **error)
{
  if (!cf_db_begin (shop->db, TRUE, error))
    return FALSE;
  if (!cf_head_rebirth (shop->db, error) || !cf_device_pass_numbers (shop, error) || !cf_db_commit (shop->db, error)) {
    cf_db_rollback (shop->db);
    return FALSE;
  }
  shop->rules_pos = shop->shift_pos = -1;
  return cf_shop_refresh (shop, error);
}

/* Is the first commit of the register's log one of ours? */
static gboolean
is_of_shop (CfShop *shop, json_t *ask, gboolean *ret, GError **error)
{
  const char *life_text = json_string_value (json_object_get (ask, "root_life")), *hash_text = json_string_value (json_object_get (ask, "root_hash"));
  guint8 life[CF_LIFE_SIZE], hash[CF_HASH_SIZE];
  char text[2 * CF_HASH_SIZE + 1] = "";
  gboolean found = FALSE;
  *ret = FALSE;
  if (!life_text || !hash_text || !cf_life_parse (life_text, life))
    return TRUE;
  if (!cf_known_first (shop->db, life, hash, &found, error))
    return FALSE;
  for (guint i = 0; found && i < CF_HASH_SIZE; i++)
    g_snprintf (text + 2 * i, 3, "%02x", hash[i]);
  *ret = found && g_str_equal (text, hash_text);
  return TRUE;
}

/* {code, life, commits, root_life, root_hash} → {token, number, epoch, shop: "bring", "take" or "again", name}. A register whose ledger is of this shop already (its token is lost, its computer is another) comes back under a new number. */
void
cf_server_enrol (CfShop *shop, gconstpointer body, gsize size, CfReply *ret)
{
  g_auto (CfDevice) device = { 0 };
  g_autofree char *token = NULL;
  const char *code = NULL, *life_text = NULL;
  GError *error = NULL;
  guint8 life[CF_LIFE_SIZE];
  json_int_t commits = 0;
  char epoch[CF_LIFE_TEXT];
  if (!cf_reply_begin (shop, NULL, ret))
    return;
  json_t *ask = json_loadb (body, size, JSON_REJECT_DUPLICATES, NULL);
  gboolean well = ask && json_unpack (ask, "{s:s, s:s, s:I}", "code", &code, "life", &life_text, "commits", &commits) == 0 && cf_life_parse (life_text, life) && commits >= 0;
  gboolean again = FALSE, brings = FALSE;
  if (!well)
    cf_reply_refuse (ret, 400, "invalid", "The request cannot be read.");
  else if (!cf_batch_begin (shop, &error))
    cf_reply_failed (ret, error);
  else if (!is_of_shop (shop, ask, &again, &error) || !cf_device_enrol (shop, code, life, brings = commits > 0 && !again, &device, &token, &error)) {
    cf_batch_abort (shop);
    cf_reply_failed (ret, error);
  } else if (!token) {
    cf_batch_abort (shop);
    cf_reply_refuse (ret, 403, "code", "The code is wrong, used or too old; ask for a new one.");
  } else if (brings && (shop->head.pos > 0 || device.number != 1)) {
    cf_batch_abort (shop);
    cf_reply_refuse (ret, 409, "not-empty", "This register has a ledger of its own, and the shop at the portal has data. Only an empty register can join it.");
  } else if (!cf_batch_end (shop, &error))
    cf_reply_failed (ret, error);
  else
    cf_reply_say (ret, 200, json_pack ("{s:s, s:I, s:s, s:s, s:s}", "token", token, "number", (json_int_t) device.number, "epoch", cf_life_text (shop->head.life, epoch), "shop", brings ? "bring" : again ? "again" : "take",
                              "name", cf_shop_setting (shop, CF_SET_SHOP_NAME)));
  json_decref (ask);
}

static json_t *
have_json (CfDb *db, GError **error)
{
  g_autoptr (GArray) known = g_array_new (FALSE, FALSE, sizeof (CfKnown));
  if (!cf_known_all (db, known, error))
    return NULL;
  json_t *have = json_object ();
  for (guint i = 0; i < known->len; i++) {
    const CfKnown *k = &g_array_index (known, CfKnown, i);
    char life[CF_LIFE_TEXT];
    if (k->seq)
      json_object_set_new (have, cf_life_text (k->life, life), json_integer (k->seq));
  }
  return have;
}

void
cf_server_hello (CfShop *shop, CfDevice *device, GHashTable *query, CfReply *ret)
{
  GError *error = NULL;
  guint8 life[CF_LIFE_SIZE];
  char epoch[CF_LIFE_TEXT];
  gint64 number, schema;
  json_t *have = NULL;
  if (!cf_reply_begin (shop, device, ret))
    return;
  if (!cf_life_parse (cf_reply_asked (query, "life"), life) || !cf_reply_asked_number (query, "number", &number) || !cf_reply_asked_number (query, "schema", &schema)) {
    cf_reply_refuse (ret, 400, "invalid", "The request cannot be read.");
    return;
  }
  if (!cf_batch_begin (shop, &error)) {
    cf_reply_failed (ret, error);
    return;
  }
  if (!cf_device_seen (shop, device, life, number, &error) || !(have = have_json (shop->db, &error)) || !cf_batch_end (shop, &error)) {
    cf_batch_abort (shop);
    json_decref (have);
    cf_reply_failed (ret, error);
    return;
  }
  cf_reply_say (ret, 200, json_pack ("{s:s, s:o, s:I, s:{s:i, s:i}, s:i, s:i, s:I, s:I}", "epoch", cf_life_text (shop->head.life, epoch), "have", have, "head", (json_int_t) shop->head.pos, "limits", "commits",
                            CF_SYNC_COMMITS, "bytes", CF_SYNC_BYTES, "min_schema", CF_SYNC_MIN_SCHEMA, "schema", CF_SCHEMA, "now", (json_int_t) cf_clock_now (shop->clock), "number",
                            (json_int_t) device->number));
}

/* What a retired register sends is not thrown away. */
static gboolean
quarantine (CfShop *shop, const CfDevice *device, const CfParcel *parcel, CfReply *ret)
{
  GError *error = NULL;
  if (cf_batch_begin (shop, &error) && cf_receive_apart (shop, parcel, device->name, "retired", &error) && cf_batch_end (shop, &error))
    return TRUE;
  cf_batch_abort (shop);
  cf_reply_failed (ret, error);
  return FALSE;
}

void
cf_server_push (CfShop *shop, const CfDevice *device, gconstpointer body, gsize size, CfReply *ret)
{
  g_auto (CfParcel) parcel = { 0 };
  g_autoptr (GError) unread = NULL;
  GError *error = NULL;
  *ret = (CfReply) { 0 };
  gboolean read = cf_parcel_read (body, size, &parcel, &unread);
  if (read && device->id && device->retired_at && !quarantine (shop, device, &parcel, ret))
    return;
  if (!cf_reply_begin (shop, device, ret))
    return;
  if (!read) {
    cf_reply_refuse (ret, 400, "invalid", unread->message);
    return;
  }
  if (!cf_batch_begin (shop, &error)) {
    cf_reply_failed (ret, error);
    return;
  }
  json_t *have = NULL;
  if (!cf_receive (shop, &parcel, device->name, &ret->received, &error) || !(have = have_json (shop->db, &error)) || !cf_batch_end (shop, &error)) {
    cf_batch_abort (shop);
    json_decref (have);
    cf_reply_failed (ret, error);
    return;
  }
  const CfReceived *r = &ret->received;
  ret->news = r->stored > 0;
  cf_reply_say (ret, r->forks || r->broken ? 409 : 200,
       json_pack ("{s:o, s:i, s:i, s:i, s:s, s:s}", "have", have, "stored", r->stored, "held", r->held, "forks", r->forks + r->broken, "code", r->forks ? "fork" : r->broken ? "broken" : "ok", "text",
                  r->forks ? "Another register has used the same identity: what it wrote is kept apart for the owner to look at." : r->broken ? "Some commits were damaged; they are kept apart." : ""));
}

void
cf_server_pull (CfShop *shop, const CfDevice *device, GHashTable *query, CfReply *ret)
{
  static const CfOfferLimits limits = { CF_SYNC_COMMITS, CF_SYNC_BYTES };
  g_auto (CfPacker) packer = { 0 };
  GError *error = NULL;
  guint8 epoch[CF_LIFE_SIZE], life[CF_LIFE_SIZE];
  gint64 after, next = 0;
  if (!cf_reply_begin (shop, device, ret))
    return;
  if (!cf_life_parse (cf_reply_asked (query, "epoch"), epoch) || !cf_life_parse (cf_reply_asked (query, "life"), life) || !cf_reply_asked_number (query, "after", &after)) {
    cf_reply_refuse (ret, 400, "invalid", "The request cannot be read.");
    return;
  }
  if (memcmp (epoch, shop->head.life, CF_LIFE_SIZE) != 0 || after > shop->head.pos) {
    char now[CF_LIFE_TEXT];
    cf_reply_say (ret, 200, json_pack ("{s:b, s:s}", "refetch", 1, "epoch", cf_life_text (shop->head.life, now)));
    return;
  }
  cf_packer_init (&packer);
  if (!cf_offer_after (shop->db, after, life, &limits, &packer, &next, &error)) {
    cf_reply_failed (ret, error);
    return;
  }
  ret->status = 200;
  ret->type = CF_PARCEL_TYPE;
  ret->body = cf_packer_pack (&packer, shop->head.life, next, MAX (next, shop->head.pos));
  ret->idle = packer.commits == 0;
}

/* Our hash of the chain of @life at @seq, or at its end here if that is before: by which a register finds where two went on in one name. */
static json_t *
chain_json (CfDb *db, const guint8 life[CF_LIFE_SIZE], gint64 seq, GError **error)
{
  guint8 hash[CF_HASH_SIZE];
  char text[2 * CF_HASH_SIZE + 1];
  gint64 station_id, last;
  gboolean found = FALSE;
  if (!cf_known (db, life, &station_id, &last, hash, error) || (seq < last && !cf_known_at (db, station_id, seq, hash, &found, error)))
    return NULL;
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_snprintf (text + 2 * i, 3, "%02x", hash[i]);
  return json_pack ("{s:I, s:s}", "seq", (json_int_t) MIN (seq, last), "hash", text);
}

void
cf_server_digest (CfShop *shop, const CfDevice *device, GHashTable *query, CfReply *ret)
{
  GError *error = NULL;
  guint8 life[CF_LIFE_SIZE];
  gint64 seq = 0;
  gboolean one = *cf_reply_asked (query, "life") != 0;
  if (!cf_reply_begin (shop, device, ret))
    return;
  if (one && (!cf_life_parse (cf_reply_asked (query, "life"), life) || !cf_reply_asked_number (query, "seq", &seq) || seq < 1)) {
    cf_reply_refuse (ret, 400, "invalid", "The request cannot be read.");
    return;
  }
  json_t *digest = !cf_db_begin (shop->db, FALSE, &error) ? NULL : one ? chain_json (shop->db, life, seq, &error) : cf_digest (shop->db, &error);
  gint64 set_aside = 0;
  if (digest && !one && !cf_receive_quarantined (shop->db, &set_aside, &error))
    g_clear_pointer (&digest, json_decref);
  cf_db_rollback (shop->db);
  if (digest && !one)
    json_object_set_new (digest, "quarantined", json_integer (set_aside));
  json_t *aside = digest && !one && set_aside ? cf_aside_digest (shop->db, NULL) : NULL;
  if (aside)
    json_object_set_new (digest, "aside", aside);
  if (digest)
    cf_reply_say (ret, 200, digest);
  else
    cf_reply_failed (ret, error);
}

void
cf_server_leave (CfShop *shop, const CfDevice *device, CfReply *ret)
{
  GError *error = NULL;
  if (!cf_reply_begin (shop, device, ret))
    return;
  if (cf_batch_begin (shop, &error) && cf_device_retire (shop, device->number, &error) && cf_batch_end (shop, &error)) {
    cf_reply_say (ret, 200, json_pack ("{s:I}", "number", (json_int_t) device->number));
    return;
  }
  cf_batch_abort (shop);
  cf_reply_failed (ret, error);
}
