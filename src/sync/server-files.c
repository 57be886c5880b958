/* server-files.c: see server-files.h. */
#include "server-files.h"
#include <errno.h>
#include <string.h>
#include "file-needs.h"
#include "file-part.h"
#include "server-say.h"

#define NOT_HERE "This file is not here."       /* the same words whatever the reason: nobody learns what others have */
#define KEPT_LOOK_S (15 * 60)

static const char *
hash_of (GHashTable *query, CfReply *ret)
{
  const char *hash = cf_reply_asked (query, "hash");
  if (cf_file_hash_valid (hash))
    return hash;
  cf_reply_refuse (ret, 400, "invalid", "The request cannot be read.");
  return NULL;
}

static gboolean
number_of (GHashTable *query, const char *name, gint64 *value, CfReply *ret)
{
  if (cf_reply_asked_number (query, name, value))
    return TRUE;
  cf_reply_refuse (ret, 400, "invalid", "The request cannot be read.");
  return FALSE;
}

void
cf_server_files (CfShop *shop, const CfDevice *device, GHashTable *query, CfReply *ret)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new_with_free_func (g_free);
  GError *error = NULL;
  guint8 epoch[CF_LIFE_SIZE];
  gint64 after, next = 0;
  if (!cf_reply_begin (shop, device, ret) || !number_of (query, "after", &after, ret))
    return;
  if (!cf_life_parse (cf_reply_asked (query, "epoch"), epoch) || memcmp (epoch, shop->head.life, CF_LIFE_SIZE) != 0) {
    cf_reply_refuse (ret, 409, "epoch", "The portal began anew; say hello first.");
    return;
  }
  if (!cf_files_look (shop->db, after, NULL, missing, &next, &error)) {
    cf_reply_failed (ret, error);
    return;
  }
  json_t *hashes = json_array ();
  for (guint i = 0; i < missing->len; i++)
    json_array_append_new (hashes, json_string (missing->pdata[i]));
  cf_reply_say (ret, 200, json_pack ("{s:o, s:I}", "missing", hashes, "next", (json_int_t) next));
}

void
cf_server_file_get (CfShop *shop, const CfDevice *device, GHashTable *query, CfReply *ret)
{
  GError *error = NULL;
  const char *hash;
  gint64 from;
  gboolean named = FALSE;
  if (!cf_reply_begin (shop, device, ret) || !(hash = hash_of (query, ret)) || !number_of (query, "from", &from, ret))
    return;
  if (!cf_file_named (shop->db, hash, &named, &error)) {
    cf_reply_failed (ret, error);
    return;
  }
  g_autofree char *folder = cf_files_folder (shop->db), *path = g_build_filename (folder, hash, NULL);
  g_autoptr (GMappedFile) file = named ? g_mapped_file_new (path, FALSE, NULL) : NULL;
  gint64 size = file ? (gint64) g_mapped_file_get_length (file) : 0;
  if (!file || from > size) {
    cf_reply_refuse (ret, 404, "not-here", NOT_HERE);
    return;
  }
  guint64 all = GUINT64_TO_LE ((guint64) size);
  g_autoptr (GByteArray) bytes = g_byte_array_sized_new (CF_FILE_HEAD + CF_FILE_PIECE);
  g_byte_array_append (bytes, (const guint8 *) CF_FILE_MAGIC, 4);
  g_byte_array_append (bytes, (const guint8 *) &all, sizeof all);
  if (size > from)
    g_byte_array_append (bytes, (const guint8 *) g_mapped_file_get_contents (file) + from, MIN (CF_FILE_PIECE, size - from));
  ret->status = 200;
  ret->type = "application/octet-stream";
  ret->body = g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* How much a shop keeps: the folder is walked now and then, and what comes meanwhile is counted. */
typedef struct { gint64 bytes, at; } Kept;
static GMutex lock;
static GHashTable *kept;                 /* folder → Kept; under the lock, as all writing of files that come */

static Kept *
kept_of (CfDb *db)
{
  g_autofree char *folder = cf_files_folder (db);
  gint64 now = g_get_monotonic_time () / G_USEC_PER_SEC;
  kept = kept ? kept : g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Kept *k = g_hash_table_lookup (kept, folder);
  if (k && now - k->at < KEPT_LOOK_S)
    return k;
  k = g_new0 (Kept, 1);
  *k = (Kept) { cf_files_size (db), now };
  g_hash_table_replace (kept, g_steal_pointer (&folder), k);
  return k;
}

static void
answer_have (CfReply *ret, gint64 have, gboolean done)
{
  cf_reply_say (ret, 200, json_pack ("{s:I, s:b}", "have", (json_int_t) have, "done", done));
}

/* Under the lock: the piece onto what has come; the last is followed by the proof. */
static void
take_piece (CfShop *shop, const char *hash, gint64 from, gint64 all, gconstpointer body, gsize size, gint64 quota, CfReply *ret)
{
  GError *error = NULL;
  gint64 have = cf_file_part_size (shop->db, hash);
  if (cf_files_has (shop->db, hash)) {
    answer_have (ret, all, TRUE);
    return;
  }
  if (have > all) {                                                      /* another said that it was longer */
    cf_file_part_drop (shop->db, hash);
    have = 0;
  }
  if (from != have) {
    answer_have (ret, have, FALSE);
    return;
  }
  if (kept_of (shop->db)->bytes + all > quota) {
    cf_reply_refuse (ret, 507, "full", "The portal keeps as many files of this shop as it may.");
    return;
  }
  if (!cf_file_part_add (shop->db, hash, body, size, &error) || (from + (gint64) size == all && !cf_file_part_end (shop->db, hash, &error))) {
    if (g_error_matches (error, CF_ERROR, CF_ERROR_CORRUPT))
      cf_reply_refuse (ret, 422, "wrong", "What came is another file than it was said to be; it was thrown away.");
    else if (g_error_matches (error, CF_ERROR, CF_ERROR_FULL))
      cf_reply_refuse (ret, 507, "full", "The portal has no room for this file just now.");
    else {
      cf_reply_failed (ret, g_steal_pointer (&error));
      return;
    }
    g_error_free (error);
    return;
  }
  gboolean done = from + (gint64) size == all;
  kept_of (shop->db)->bytes += done ? all : 0;
  answer_have (ret, from + (gint64) size, done);
}

void
cf_server_file_put (CfShop *shop, const CfDevice *device, GHashTable *query, gconstpointer body, gsize size, gint64 quota, CfReply *ret)
{
  GError *error = NULL;
  const char *hash;
  gint64 from, all;
  gboolean named = FALSE;
  if (!cf_reply_begin (shop, device, ret) || !(hash = hash_of (query, ret)) || !number_of (query, "from", &from, ret) || !number_of (query, "size", &all, ret))
    return;
  if (all > CF_FILE_MAX || size > CF_FILE_PIECE || from > all || (gint64) size > all - from) {
    cf_reply_refuse (ret, 413, "too-large", "The file, or this piece of it, is larger than the portal takes.");
    return;
  }
  if (!cf_file_named (shop->db, hash, &named, &error)) {
    cf_reply_failed (ret, error);
    return;
  }
  if (!named) {
    cf_reply_refuse (ret, 404, "not-here", NOT_HERE);
    return;
  }
  g_mutex_lock (&lock);
  take_piece (shop, hash, from, all, body, size, quota, ret);
  g_mutex_unlock (&lock);
}
