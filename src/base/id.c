/* id.c: ids. Layout of a made id, from the top: sign 0, 42 bits of milliseconds since 2020 (their topmost bit stays 0 until 2089), 12 bits of
 * station, 9 bits of counter. Of a derived id: sign 0, bit 62 set, 16 bits of days since 2000, 46 bits of SHA-256. So the two kinds never meet, and
 * both are positive. */
#include "id.h"
#include <string.h>

#define EPOCH_2020_MS G_GINT64_CONSTANT (1577836800000)
#define EPOCH_2000_DAYS 10957
#define MS_SHIFT      21
#define STATION_SHIFT 9
#define COUNTER_MAX   511
#define MS_MAX        ((G_GINT64_CONSTANT (1) << 41) - 1)
#define DERIVED       (G_GINT64_CONSTANT (1) << 62)
#define HASH_BITS     46
#define STATION_MAX   4095

static guint32
next_random (CfIdMaker *maker)
{
  guint32 x = maker->random;      /* xorshift32 */
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return maker->random = x;
}

void
cf_id_maker_init (CfIdMaker *maker, gint64 station, CfId last, guint32 seed)
{
  g_assert (station >= 0 && station <= STATION_MAX && last >= 0 && last < DERIVED);
  if (seed == 0)
    seed = g_random_int ();
  *maker = (CfIdMaker) { .last = last, .station = station, .random = seed ? seed : 1 };
}

CfId
cf_id_next (CfIdMaker *maker, CfInstant now)
{
  gint64 ms = now / 1000 - EPOCH_2020_MS, last_ms = maker->last >> MS_SHIFT;

  if (ms <= 0 || ms > MS_MAX)      /* a clock that cannot be right counts as none: ids move on from the last one */
    ms = 0;
  if (ms <= last_ms && cf_id_station (maker->last) == maker->station && (maker->last & COUNTER_MAX) < COUNTER_MAX)
    return ++maker->last;
  ms = MAX (ms, last_ms + 1);
  g_assert (ms <= MS_MAX);
  return maker->last = ms << MS_SHIFT | maker->station << STATION_SHIFT | (next_random (maker) >> 24);
}

gint64
cf_id_station (CfId id)
{
  return id & DERIVED ? -1 : (id >> STATION_SHIFT) & STATION_MAX;
}

CfInstant
cf_id_instant (CfId id)
{
  return id <= 0 || id & DERIVED ? 0 : ((id >> MS_SHIFT) + EPOCH_2020_MS) * 1000;
}

static void
hash_int64 (GChecksum *checksum, gint64 value)
{
  guint64 bytes = GUINT64_TO_LE ((guint64) value);
  g_checksum_update (checksum, (const guchar *) &bytes, sizeof bytes);
}

CfId
cf_id_derive (const char *what, CfDate date, const gint64 *numbers, guint n, const char *text)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize n_digest = sizeof digest;
  guint64 hash = 0;

  /* @what with its NUL and the count of numbers, so that no two lists of arguments give the same bytes. */
  g_checksum_update (checksum, (const guchar *) what, strlen (what) + 1);
  hash_int64 (checksum, date);
  hash_int64 (checksum, n);
  for (guint i = 0; i < n; i++)
    hash_int64 (checksum, numbers[i]);
  if (text)
    g_checksum_update (checksum, (const guchar *) text, strlen (text));
  g_checksum_get_digest (checksum, digest, &n_digest);
  for (int i = 0; i < 6; i++)
    hash = hash << 8 | digest[i];
  hash >>= 48 - HASH_BITS;

  gint64 days = date ? CLAMP (date - EPOCH_2000_DAYS, 1, 0xffff) : 0;
  return DERIVED | days << HASH_BITS | (gint64) hash;
}

static const char crockford[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

char *
cf_id_text (CfId id, char buf[CF_ID_TEXT])
{
  g_assert (id >= 0);
  for (int i = 12; i >= 0; i--, id >>= 5)
    buf[i] = crockford[id & 31];
  buf[13] = '\0';
  return buf;
}

gboolean
cf_id_parse (const char *text, CfId *ret)
{
  gint64 id = 0;

  if (!text || strlen (text) != 13)
    return FALSE;
  for (const char *p = text; *p; p++) {
    char c = g_ascii_toupper (*p);
    c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    const char *at = strchr (crockford, c);
    if (!at || id >> 58)      /* 13 × 5 = 65 bits: what would not fit into 63 is no id */
      return FALSE;
    id = id << 5 | (at - crockford);
  }
  if (id == 0)
    return FALSE;
  *ret = id;
  return TRUE;
}
