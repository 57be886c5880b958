/* parcel.c: see parcel.h. Reading trusts nothing: each number is checked against what is left before it is used. */
#include "parcel.h"
#include <string.h>
#include <zstd.h>

#define MAGIC "CFP1"
#define LEVEL 3

void
cf_packer_init (CfPacker *packer)
{
  *packer = (CfPacker) { g_array_new (FALSE, TRUE, sizeof (CfRun)), g_byte_array_sized_new (64 * 1024), 0 };
}

void
cf_packer_clear (CfPacker *packer)
{
  g_clear_pointer (&packer->runs, g_array_unref);
  g_clear_pointer (&packer->body, g_byte_array_unref);
}

static guint
run_of (CfPacker *packer, const CfCommit *commit)
{
  for (guint i = packer->runs->len; i-- > 0;)
    if (memcmp (g_array_index (packer->runs, CfRun, i).life, commit->life, CF_LIFE_SIZE) == 0)
      return i;
  CfRun run = { .number = commit->number, .first_seq = commit->seq };
  memcpy (run.life, commit->life, CF_LIFE_SIZE);
  g_array_append_val (packer->runs, run);
  return packer->runs->len - 1;
}

static void
put_id (GByteArray *out, gint64 id)
{
  guint64 le = GUINT64_TO_LE ((guint64) id);
  g_byte_array_append (out, (const guint8 *) &le, sizeof le);
}

gboolean
cf_packer_add (CfPacker *packer, const CfCommit *commit)
{
  guint i = run_of (packer, commit);
  CfRun *run = &g_array_index (packer->runs, CfRun, i);
  gsize act = strlen (commit->act);
  if (commit->seq != run->first_seq + run->count)
    return FALSE;
  run->count++;
  memcpy (run->hash, commit->hash, CF_HASH_SIZE);
  cf_put_varint (packer->body, i);
  cf_put_varint (packer->body, commit->stamp);
  cf_put_varint (packer->body, commit->schema);
  put_id (packer->body, commit->actor_id);
  put_id (packer->body, commit->approver_id);
  cf_put_varint (packer->body, act);
  g_byte_array_append (packer->body, (const guint8 *) commit->act, act + 1);
  cf_put_varint (packer->body, commit->size);
  g_byte_array_append (packer->body, commit->body, commit->size);
  packer->commits++;
  return TRUE;
}

GBytes *
cf_packer_pack (const CfPacker *packer, const guint8 epoch[CF_LIFE_SIZE], gint64 next, gint64 head)
{
  g_autoptr (GByteArray) out = g_byte_array_sized_new (packer->body->len + 256);
  g_byte_array_append (out, (const guint8 *) MAGIC, 4);
  g_byte_array_append (out, epoch, CF_LIFE_SIZE);
  cf_put_varint (out, next);
  cf_put_varint (out, head);
  cf_put_varint (out, packer->runs->len);
  for (guint i = 0; i < packer->runs->len; i++) {
    const CfRun *run = &g_array_index (packer->runs, CfRun, i);
    g_byte_array_append (out, run->life, CF_LIFE_SIZE);
    cf_put_varint (out, run->number);
    cf_put_varint (out, run->first_seq);
    g_byte_array_append (out, run->hash, CF_HASH_SIZE);
  }
  cf_put_varint (out, packer->commits);
  g_byte_array_append (out, packer->body->data, packer->body->len);
  gsize room = ZSTD_compressBound (out->len);
  guint8 *packed = g_malloc (room);
  gsize size = ZSTD_compress (packed, room, out->data, out->len, LEVEL);
  g_assert (!ZSTD_isError (size));
  return g_bytes_new_take (packed, size);
}

void
cf_parcel_clear (CfParcel *parcel)
{
  g_clear_pointer (&parcel->runs, g_array_unref);
  g_clear_pointer (&parcel->commits, g_array_unref);
  g_clear_pointer (&parcel->bytes, g_free);
}

static gboolean
take (const guint8 **p, const guint8 *end, gsize size, const guint8 **ret)
{
  if ((gsize) (end - *p) < size)
    return FALSE;
  *ret = *p;
  *p += size;
  return TRUE;
}

/* A number that is not negative, and no more than @max. */
static gboolean
take_number (const guint8 **p, const guint8 *end, guint64 max, gint64 *ret)
{
  guint64 value;
  if (!cf_get_varint (p, end, &value) || value > max)
    return FALSE;
  *ret = (gint64) value;
  return TRUE;
}

static gint64
id_of (const guint8 *bytes)
{
  guint64 le;
  memcpy (&le, bytes, sizeof le);
  return (gint64) GUINT64_FROM_LE (le);
}

static gboolean
read_run (const guint8 **p, const guint8 *end, GArray *runs)
{
  const guint8 *life, *hash;
  CfRun run = { 0 };
  if (!take (p, end, CF_LIFE_SIZE, &life) || !take_number (p, end, 4095, &run.number) || !take_number (p, end, G_MAXINT64 / 2, &run.first_seq) || run.first_seq == 0 ||
      !take (p, end, CF_HASH_SIZE, &hash))
    return FALSE;
  memcpy (run.life, life, CF_LIFE_SIZE);
  memcpy (run.hash, hash, CF_HASH_SIZE);
  for (guint i = 0; i < runs->len; i++)
    if (memcmp (g_array_index (runs, CfRun, i).life, life, CF_LIFE_SIZE) == 0)
      return FALSE;
  g_array_append_val (runs, run);
  return TRUE;
}

static gboolean
read_commit (const guint8 **p, const guint8 *end, CfParcel *parcel)
{
  const guint8 *actor, *approver, *act, *body;
  gint64 run, act_size, size;
  CfCommit c = { 0 };
  if (!take_number (p, end, G_MAXUINT32, &run) || run >= parcel->runs->len || !take_number (p, end, G_MAXINT64, &c.stamp) || !take_number (p, end, 1 << 20, &c.schema) ||
      !take (p, end, 8, &actor) || !take (p, end, 8, &approver) || !take_number (p, end, 255, &act_size) || !take (p, end, act_size + 1, &act) ||
      !take_number (p, end, CF_PARCEL_MAX, &size) || !take (p, end, size, &body))
    return FALSE;
  if (act[act_size] || memchr (act, 0, act_size) || !g_utf8_validate ((const char *) act, act_size, NULL))
    return FALSE;
  CfRun *from = &g_array_index (parcel->runs, CfRun, run);
  c.station_id = run;
  c.number = from->number;
  c.seq = from->first_seq + from->count++;
  c.actor_id = id_of (actor);
  c.approver_id = id_of (approver);
  c.act = (const char *) act;
  c.body = body;
  c.size = size;
  g_array_append_val (parcel->commits, c);
  return TRUE;
}

static gboolean
read_all (const guint8 *p, const guint8 *end, CfParcel *parcel)
{
  const guint8 *magic, *epoch;
  gint64 n;
  if (!take (&p, end, 4, &magic) || memcmp (magic, MAGIC, 4) != 0 || !take (&p, end, CF_LIFE_SIZE, &epoch) || !take_number (&p, end, G_MAXINT64, &parcel->next) ||
      !take_number (&p, end, G_MAXINT64, &parcel->head) || !take_number (&p, end, 4096, &n))
    return FALSE;
  memcpy (parcel->epoch, epoch, CF_LIFE_SIZE);
  for (gint64 i = 0; i < n; i++)
    if (!read_run (&p, end, parcel->runs))
      return FALSE;
  if (!take_number (&p, end, (end - p) / 20, &n))                                       /* the smallest commit has 20 bytes */
    return FALSE;
  for (gint64 i = 0; i < n; i++)
    if (!read_commit (&p, end, parcel))
      return FALSE;
  for (guint i = 0; i < parcel->runs->len; i++)
    if (g_array_index (parcel->runs, CfRun, i).count == 0)
      return FALSE;
  for (guint i = 0; i < parcel->commits->len; i++) {                                    /* the runs stay where they are from now on */
    CfCommit *c = &g_array_index (parcel->commits, CfCommit, i);
    c->life = g_array_index (parcel->runs, CfRun, c->station_id).life;
  }
  return p == end;
}

gboolean
cf_parcel_read (gconstpointer bytes, gsize size, CfParcel *ret, GError **error)
{
  unsigned long long full = ZSTD_getFrameContentSize (bytes, size);
  gsize frame = ZSTD_findFrameCompressedSize (bytes, size);
  *ret = (CfParcel) { 0 };
  if (full == ZSTD_CONTENTSIZE_ERROR || full == ZSTD_CONTENTSIZE_UNKNOWN || full > CF_PARCEL_MAX || ZSTD_isError (frame) || frame != size) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "reading commits: this is no parcel of commits, or it is too large");
    return FALSE;
  }
  g_auto (CfParcel) parcel = { .runs = g_array_new (FALSE, FALSE, sizeof (CfRun)), .commits = g_array_new (FALSE, FALSE, sizeof (CfCommit)), .bytes = g_malloc (full + 1) };
  gsize got = ZSTD_decompress (parcel.bytes, full, bytes, size);
  if (ZSTD_isError (got) || got != full || !read_all (parcel.bytes, parcel.bytes + got, &parcel)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "reading commits: the parcel is damaged");
    return FALSE;
  }
  *ret = parcel;
  parcel = (CfParcel) { 0 };
  return TRUE;
}

char *
cf_life_text (const guint8 life[CF_LIFE_SIZE], char buf[CF_LIFE_TEXT])
{
  for (guint i = 0; i < CF_LIFE_SIZE; i++)
    g_snprintf (buf + 2 * i, 3, "%02x", life[i]);
  return buf;
}

gboolean
cf_life_parse (const char *text, guint8 ret[CF_LIFE_SIZE])
{
  if (!text || strlen (text) != CF_LIFE_TEXT - 1)
    return FALSE;
  for (guint i = 0; i < CF_LIFE_SIZE; i++) {
    int high = g_ascii_xdigit_value (text[2 * i]), low = g_ascii_xdigit_value (text[2 * i + 1]);
    if (high < 0 || low < 0)
      return FALSE;
    ret[i] = high << 4 | low;
  }
  return TRUE;
}
