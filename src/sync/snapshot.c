/* snapshot.c: see snapshot.h. The packed file is "CFS1", then id (32), size, full size, pos (8 each, little endian), epoch (16), then the frame; a register's half-fetched one is the frame as far as it came. */
#include "snapshot.h"
#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <jansson.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zstd.h>
#include "db/file.h"
#include "offer.h"
#include "store/scratch.h"

#define MAGIC "CFS1"
#define HEAD 76
#define BUFFER (1024 * 1024)
#define LEVEL 1                                          /* a few percent larger than 3, in half the time */
#define NOT_YET_DURABLE "PRAGMA synchronous = OFF"      /* a file that nobody relies on; cf_file_publish syncs what is kept */

/* Everything said to be local in the schema, but for the head and the log's neighbours, which the register makes its own. */
CF_SQL (snapshot_devices, "DELETE FROM sync_device");
CF_SQL (snapshot_codes, "DELETE FROM sync_code");
CF_SQL (snapshot_quarantine, "DELETE FROM sync_quarantine");
CF_SQL (snapshot_attempts, "DELETE FROM attempt_journal");
CF_SQL (snapshot_notes, "DELETE FROM scratch WHERE name <> 'held'");

static gboolean
write_all (int fd, gconstpointer bytes, gsize size, const char *path, GError **error)
{
  const char *p = bytes;
  while (size) {
    gssize n = write (fd, p, size);
    if (n < 0 && errno != EINTR)
      return cf_file_error ("writing", path, errno, error);
    p += MAX (n, 0);
    size -= MAX (n, 0);
  }
  return TRUE;
}

/* The bytes of @in, packed, after where @out stands. */
static gboolean
pack (const char *from, int out, const char *to, guint8 ret_id[CF_HASH_SIZE], guint64 *ret_size, guint64 *ret_full, GError **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (from, FALSE, error);
  if (!file)
    return FALSE;
  g_autofree guint8 *room = g_malloc (BUFFER);
  EVP_MD_CTX *hash = EVP_MD_CTX_new ();
  ZSTD_CCtx *zstd = ZSTD_createCCtx ();
  ZSTD_inBuffer in = { g_mapped_file_get_contents (file), g_mapped_file_get_length (file), 0 };
  gsize left = 1;
  gboolean ok = EVP_DigestInit_ex (hash, EVP_sha256 (), NULL) == 1;
  ZSTD_CCtx_setParameter (zstd, ZSTD_c_compressionLevel, LEVEL);
  ZSTD_CCtx_setParameter (zstd, ZSTD_c_nbWorkers, 2);                     /* where the library has no threads this does nothing */
  ZSTD_CCtx_setPledgedSrcSize (zstd, in.size);
  *ret_full = in.size;
  for (*ret_size = 0; ok && left;) {
    ZSTD_outBuffer packed = { room, BUFFER, 0 };
    left = ZSTD_compressStream2 (zstd, &packed, &in, ZSTD_e_end);
    ok = !ZSTD_isError (left) && EVP_DigestUpdate (hash, room, packed.pos) == 1 && write_all (out, room, packed.pos, to, error);
    *ret_size += packed.pos;
  }
  ok = ok && EVP_DigestFinal_ex (hash, ret_id, NULL) == 1;
  EVP_MD_CTX_free (hash);
  ZSTD_freeCCtx (zstd);
  return ok;
}

static void
put64 (guint8 *p, guint64 value)
{
  value = GUINT64_TO_LE (value);
  memcpy (p, &value, sizeof value);
}

static guint64
get64 (const guint8 *p)
{
  guint64 value;
  memcpy (&value, p, sizeof value);
  return GUINT64_FROM_LE (value);
}

static gboolean
forget (CfDb *db, GError **error)
{
  static const CfSql *const all[] = { &snapshot_devices, &snapshot_codes, &snapshot_quarantine, &snapshot_attempts, &snapshot_notes };
  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    CfStmt *stmt = cf_db_stmt (db, all[i], error);
    if (!stmt || !cf_run (stmt, error))
      return FALSE;
  }
  return TRUE;
}

/* A copy at @bare without what is the portal's own; *ret: its head. */
static gboolean
copy (CfShop *shop, const char *bare, CfHead *ret, GError **error)
{
  if (!cf_db_copy (shop->db, bare, error))
    return FALSE;
  g_autoptr (CfDb) db = cf_db_open (bare, CF_DB_READ_WRITE, error);
  return db && cf_db_script (db, NOT_YET_DURABLE, error) && cf_db_begin (db, TRUE, error) && forget (db, error) && cf_db_commit (db, error) && cf_head_load (db, ret, error);
}

/* The next page of @shop's log into @into. */
static gboolean
play_page (CfShop *shop, CfShop *into, gint64 *pos, guint *ret_n, GError **error)
{
  static const CfOfferLimits limits = { CF_SYNC_COMMITS, CF_SYNC_BYTES };
  static const guint8 nobody[CF_LIFE_SIZE];
  g_auto (CfPacker) packer = { 0 };
  g_auto (CfParcel) parcel = { 0 };
  CfReceived received;
  cf_packer_init (&packer);
  if (!cf_offer_after (shop->db, *pos, NULL, &limits, &packer, pos, error))
    return FALSE;
  *ret_n = packer.commits;
  g_autoptr (GBytes) packed = cf_packer_pack (&packer, nobody, 0, 0);
  if (!cf_parcel_read (g_bytes_get_data (packed, NULL), g_bytes_get_size (packed), &parcel, error) || !cf_batch_begin (into, error))
    return FALSE;
  if (cf_receive (into, &parcel, "portal", &received, error) && cf_batch_end (into, error))
    return TRUE;
  cf_batch_abort (into);
  return FALSE;
}

/* The same where the portal's shop is no file: its log played into one. */
static gboolean
play (CfShop *shop, const char *bare, CfHead *ret, GError **error)
{
  if (!cf_server_create (bare, CF_NUMBER_NONE, error))
    return FALSE;
  g_autoptr (CfShop) into = cf_shop_open (bare, FALSE, shop->clock, error);
  gboolean ok = into && cf_db_script (into->db, NOT_YET_DURABLE, error);
  gint64 pos = 0;
  for (guint n = 1; ok && n;)
    ok = play_page (shop, into, &pos, &n, error);
  *ret = shop->head;
  ret->pos = pos;
  return ok;
}

static gboolean
make (CfShop *shop, const char *file, GError **error)
{
  g_autofree char *bare = g_strconcat (file, ".bare", NULL), *made = g_strconcat (file, ".new", NULL);
  guint8 head_bytes[HEAD] = MAGIC;
  guint64 size, full;
  CfHead head;
  cf_file_discard (bare);
  g_unlink (made);
  int fd = g_open (made, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  gboolean ok = fd >= 0 || cf_file_error ("making", made, errno, error);
  gboolean is_file = g_str_equal (cf_db_engine (shop->db), "sqlite");
  ok = ok && (is_file ? copy (shop, bare, &head, error) : play (shop, bare, &head, error)) && lseek (fd, HEAD, SEEK_SET) == HEAD && pack (bare, fd, made, head_bytes + 4, &size, &full, error);
  if (ok) {
    put64 (head_bytes + 36, size);
    put64 (head_bytes + 44, full);
    put64 (head_bytes + 52, head.pos);
    memcpy (head_bytes + 60, head.life, CF_LIFE_SIZE);
    ok = lseek (fd, 0, SEEK_SET) == 0 && write_all (fd, head_bytes, HEAD, made, error);
  }
  if (fd >= 0)
    close (fd);
  cf_file_discard (bare);
  if (ok && g_rename (made, file) != 0)
    ok = cf_file_error ("making", file, errno, error);
  if (!ok)
    g_unlink (made);
  return ok;
}

static char *
hex (const guint8 *bytes)
{
  char *text = g_malloc (2 * CF_HASH_SIZE + 1);
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_snprintf (text + 2 * i, 3, "%02x", bytes[i]);
  return text;
}

/* --- the portal's side --- */

static void
say (CfReply *ret, guint status, json_t *json)
{
  char *text = json_dumps (json, JSON_COMPACT);
  ret->status = status;
  ret->type = "application/json";
  ret->body = g_bytes_new_with_free_func (text, strlen (text), free, text);
  json_decref (json);
}

static void
refuse (CfReply *ret, guint status, const char *code, const char *text)
{
  say (ret, status, json_pack ("{s:s, s:s}", "code", code, "text", text));
}

static gboolean
is_fresh (CfShop *shop, const char *file, const guint8 *bytes, gsize size)
{
  GStatBuf st;
  return size >= HEAD && memcmp (bytes, MAGIC, 4) == 0 && memcmp (bytes + 60, shop->head.life, CF_LIFE_SIZE) == 0 && g_stat (file, &st) == 0 &&
         g_get_real_time () / G_USEC_PER_SEC - (gint64) st.st_mtime < CF_SNAPSHOT_KEPT_S;
}

static void
answer_new (CfShop *shop, const char *file, CfReply *ret)
{
  GError *error = NULL;
  g_autoptr (GMappedFile) there = g_mapped_file_new (file, FALSE, NULL);
  if (there && !is_fresh (shop, file, (const guint8 *) g_mapped_file_get_contents (there), g_mapped_file_get_length (there)))
    g_clear_pointer (&there, g_mapped_file_unref);
  if (!there && (!make (shop, file, &error) || !(there = g_mapped_file_new (file, FALSE, &error)))) {
    ret->failure = error;
    refuse (ret, 500, "failed", "Something went wrong at the portal; it was noted there.");
    return;
  }
  const guint8 *head = (const guint8 *) g_mapped_file_get_contents (there);
  char epoch[CF_LIFE_TEXT];
  g_autofree char *id = hex (head + 4);
  say (ret, 200, json_pack ("{s:s, s:I, s:I, s:I, s:s}", "id", id, "size", (json_int_t) get64 (head + 36), "full", (json_int_t) get64 (head + 44), "pos", (json_int_t) get64 (head + 52), "epoch",
                            cf_life_text (head + 60, epoch)));
}

static void
answer_piece (const char *file, const char *wanted, const char *from_text, CfReply *ret)
{
  g_autoptr (GMappedFile) there = g_mapped_file_new (file, FALSE, NULL);
  const guint8 *bytes = there ? (const guint8 *) g_mapped_file_get_contents (there) : NULL;
  gsize size = there ? g_mapped_file_get_length (there) : 0;
  guint64 from = 0;
  g_autofree char *id = size >= HEAD ? hex (bytes + 4) : NULL;
  if (!from_text || !g_ascii_string_to_unsigned (from_text, 10, 0, G_MAXINT64, &from, NULL)) {
    refuse (ret, 400, "invalid", "The request cannot be read.");
    return;
  }
  if (g_strcmp0 (id, wanted) != 0 || from > size - HEAD) {
    refuse (ret, 404, "gone", "This copy of the shop is not kept any more; ask for a new one.");
    return;
  }
  g_autoptr (GBytes) all = g_mapped_file_get_bytes (there);
  ret->status = 200;
  ret->type = "application/octet-stream";
  ret->body = g_bytes_new_from_bytes (all, HEAD + from, MIN (CF_SNAPSHOT_PIECE, size - HEAD - from));
}

void
cf_server_snapshot (CfShop *shop, const CfDevice *device, const char *file, GHashTable *query, CfReply *ret)
{
  const char *id = query ? g_hash_table_lookup (query, "id") : NULL;
  *ret = (CfReply) { 0 };
  if (!device->id)
    cf_server_unknown (ret);
  else if (device->retired_at)
    refuse (ret, 403, "retired", "This register was retired from the shop.");
  else if (id)
    answer_piece (file, id, g_hash_table_lookup (query, "from"), ret);
  else
    answer_new (shop, file, ret);
}

/* --- the register's side --- */

typedef struct { char *id, epoch[CF_LIFE_TEXT]; gint64 size, full, pos; } Offer;

static gboolean
ask_offer (CfCarrier *carrier, const char *token, Offer *ret, gboolean *ret_none, GError **error)
{
  g_autoptr (GBytes) body = NULL;
  guint status = 0;
  const char *id, *epoch;
  json_int_t size, full, pos;
  guint8 life[CF_LIFE_SIZE];
  if (!carrier->ask (carrier, "/sync/v1/snapshot", token, NULL, &status, &body, error))
    return FALSE;
  *ret_none = status == 404;                                              /* an older portal */
  if (*ret_none)
    return TRUE;
  json_t *answer = json_loadb (g_bytes_get_data (body, NULL), g_bytes_get_size (body), 0, NULL);
  gboolean well = status == 200 && json_unpack (answer, "{s:s, s:I, s:I, s:I, s:s}", "id", &id, "size", &size, "full", &full, "pos", &pos, "epoch", &epoch) == 0 && strlen (id) == 2 * CF_HASH_SIZE &&
                  strspn (id, "0123456789abcdef") == 2 * CF_HASH_SIZE && size > 0 && full > 0 && pos >= 0 && cf_life_parse (epoch, life);
  if (well) {
    *ret = (Offer) { .id = g_strdup (id), .size = size, .full = full, .pos = pos };
    cf_life_text (life, ret->epoch);
  } else {
    const char *text = json_string_value (json_object_get (answer, "text"));
    g_set_error (error, CF_ERROR, status == 401 || status == 403 ? CF_ERROR_DENIED : CF_ERROR_RETRY, "fetching the shop: %s", text ? text : "the portal's answer cannot be read");
  }
  json_decref (answer);
  return well;
}

/* The rest of it into @part, which may hold some already. */
static gboolean
fetch_pieces (CfCarrier *carrier, const char *token, const Offer *offer, const char *part, GError **error)
{
  int fd = g_open (part, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  gint64 at = fd >= 0 ? lseek (fd, 0, SEEK_END) : 0;
  gboolean ok = fd >= 0 || cf_file_error ("making", part, errno, error);
  while (ok && at < offer->size) {
    g_autofree char *path = g_strdup_printf ("/sync/v1/snapshot?id=%s&from=%" G_GINT64_FORMAT, offer->id, at);
    g_autoptr (GBytes) body = NULL;
    guint status = 0;
    gsize size = 0;
    ok = carrier->ask (carrier, path, token, NULL, &status, &body, error);
    gconstpointer bytes = ok ? g_bytes_get_data (body, &size) : NULL;
    if (ok && (status != 200 || !size || at + (gint64) size > offer->size)) {
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "fetching the shop: the portal answered with status %u at byte %" G_GINT64_FORMAT, status, at);
      ok = FALSE;
    }
    ok = ok && write_all (fd, bytes, size, part, error);
    at += (gint64) size;
  }
  if (fd >= 0)
    close (fd);
  return ok;
}

/* The proof goes beside the unpacking, on a thread of its own: it takes as long. Nothing of what was unpacked is used before both are through. */
typedef struct { gconstpointer bytes; gsize size; guint8 hash[CF_HASH_SIZE]; } Proof;

static gpointer
prove (gpointer p)
{
  Proof *proof = p;
  cf_sha256 (&(CfBytes) { proof->bytes, proof->size }, 1, proof->hash);
  return NULL;
}

/* @in into @fd, no more than @full bytes; how many in *ret. */
static gboolean
expand (ZSTD_inBuffer in, gint64 full, int fd, const char *to, gint64 *ret, GError **error)
{
  g_autofree guint8 *room = g_malloc (BUFFER);
  ZSTD_DCtx *zstd = ZSTD_createDCtx ();
  gboolean ok = TRUE;
  *ret = 0;
  for (gsize left = 1; ok && left;) {
    ZSTD_outBuffer out = { room, BUFFER, 0 };
    left = ZSTD_decompressStream (zstd, &out, &in);
    *ret += (gint64) out.pos;
    ok = !ZSTD_isError (left) && *ret <= full && (out.pos || !left) && write_all (fd, room, out.pos, to, error);
  }
  ZSTD_freeDCtx (zstd);
  return ok;
}

/* Proves and unpacks @part into the empty file @to. */
static gboolean
unpack (const char *part, const Offer *offer, const char *to, GError **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (part, FALSE, error);
  if (!file)
    return FALSE;
  int fd = g_open (to, O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0)
    return cf_file_error ("writing", to, errno, error);
  Proof proof = { g_mapped_file_get_contents (file), g_mapped_file_get_length (file), { 0 } };
  GThread *proving = g_thread_new ("prove", prove, &proof);
  gint64 full;
  gboolean ok = expand ((ZSTD_inBuffer) { proof.bytes, proof.size, 0 }, offer->full, fd, to, &full, error);
  g_thread_join (proving);
  close (fd);
  g_autofree char *id = hex (proof.hash);
  if (ok && full == offer->full && g_str_equal (id, offer->id))
    return TRUE;
  if (!(error && *error)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "fetching the shop: what came is not what the portal sent");
    g_unlink (part);
  }
  return FALSE;
}

/* A new station in it, and from where to go on. */
static gboolean
settle (const char *path, const Offer *offer, gint64 number, GError **error)
{
  g_autoptr (CfDb) db = cf_db_open (path, CF_DB_READ_WRITE, error);
  g_autofree char *note = g_strdup_printf ("{\"epoch\":\"%s\",\"cursor\":%" G_GINT64_FORMAT ",\"have\":{}}", offer->epoch, offer->pos);
  return db && cf_db_script (db, NOT_YET_DURABLE, error) && cf_db_begin (db, TRUE, error) && cf_head_rebirth (db, error) && cf_head_set_number (db, number, error) && cf_scratch_save (db, "sync", note, g_get_real_time (), error) && cf_db_commit (db, error);
}

gboolean
cf_snapshot_fetch (CfCarrier *carrier, const char *token, const char *path, gint64 number, gboolean *ret_none, GError **error)
{
  Offer offer = { 0 };
  if (!ask_offer (carrier, token, &offer, ret_none, error) || *ret_none)
    return *ret_none;
  g_autofree char *id = offer.id, *part = g_strdup_printf ("%s.snapshot-%.16s", path, offer.id), *making = NULL;
  gboolean ok = fetch_pieces (carrier, token, &offer, part, error) && (making = cf_file_make (path, error)) != NULL && unpack (part, &offer, making, error) && settle (making, &offer, number, error) &&
                cf_file_publish (making, path, error);
  if (making && !ok)
    cf_file_discard (making);
  if (ok)
    g_unlink (part);
  return ok;
}
