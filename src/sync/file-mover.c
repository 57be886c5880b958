/* file-mover.c: see file-mover.h. A file is in one queue at a time: to send, to fetch, or put off until later. */
#include "file-mover.h"
#include <jansson.h>
#include <string.h>
#include "file-needs.h"
#include "file-part.h"
#include "server-files.h"

#define LATER_MIN_S 30
#define LATER_MAX_S (60 * 60)

typedef struct { char hash[CF_FILE_HASH]; gboolean up; guint tries; CfInstant due; } Later;

struct _CfFileMover {
  guint8         epoch[CF_LIFE_SIZE];
  gint64         looked;                 /* until where in this log was looked at what is named */
  gint64         asked;                  /* until where in the portal's log it was asked what it misses */
  gboolean       ask;                    /* it is to be asked */
  GPtrArray     *up, *down;              /* hashes; the last goes first */
  GHashTable    *later;                  /* hash → Later */
  CfFilesWaiting waiting;
  GBytes        *bytes;                  /* what is sent now */
  char           bytes_hash[CF_FILE_HASH];
  gint64         from;                   /* where its next piece begins */
  gint64         turns;
};

CfFileMover *
cf_file_mover_new (void)
{
  CfFileMover *m = g_new0 (CfFileMover, 1);
  m->up = g_ptr_array_new_with_free_func (g_free);
  m->down = g_ptr_array_new_with_free_func (g_free);
  m->later = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  return m;
}

void
cf_file_mover_free (CfFileMover *m)
{
  if (!m)
    return;
  g_ptr_array_unref (m->up);
  g_ptr_array_unref (m->down);
  g_hash_table_unref (m->later);
  g_clear_pointer (&m->bytes, g_bytes_unref);
  g_free (m->waiting.why);
  g_free (m);
}

const CfFilesWaiting *
cf_file_mover_waiting (CfFileMover *m)
{
  GHashTableIter iter;
  gpointer value;
  m->waiting.to_send = m->up->len;
  m->waiting.to_fetch = m->down->len;
  g_hash_table_iter_init (&iter, m->later);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    *(((Later *) value)->up ? &m->waiting.to_send : &m->waiting.to_fetch) += 1;
  return &m->waiting;
}

/* The last of a queue is dealt with. */
static void
done (CfFileMover *m, GPtrArray *queue)
{
  g_hash_table_remove (m->later, queue->pdata[queue->len - 1]);
  g_ptr_array_set_size (queue, queue->len - 1);
  if (!g_hash_table_size (m->later) && !m->up->len && !m->down->len)
    g_clear_pointer (&m->waiting.why, g_free);
}

/* The last of a queue is tried again later, each time after twice as long. */
static void
put_off (CfFileMover *m, GPtrArray *queue, CfInstant now, const char *why)
{
  const char *hash = queue->pdata[queue->len - 1];
  Later *later = g_hash_table_lookup (m->later, hash);
  if (!later) {
    later = g_new0 (Later, 1);
    g_strlcpy (later->hash, hash, sizeof later->hash);
    g_hash_table_insert (m->later, later->hash, later);
  }
  later->up = queue == m->up;
  later->due = now + (CfInstant) MIN (LATER_MIN_S << MIN (later->tries, 10), LATER_MAX_S) * G_USEC_PER_SEC;
  later->tries++;
  g_ptr_array_set_size (queue, queue->len - 1);
  g_free (m->waiting.why);
  m->waiting.why = g_strdup (why);
}

/* What was put off and is due is in its queue again. Its entry stays, for the tries: it is in the queue while due is 0. */
static void
take_due (CfFileMover *m, CfInstant now)
{
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init (&iter, m->later);
  while (g_hash_table_iter_next (&iter, NULL, &value)) {
    Later *later = value;
    if (later->due == 0 || later->due > now)
      continue;
    later->due = 0;
    g_ptr_array_add (later->up ? m->up : m->down, g_strdup (later->hash));
  }
}

/* What records that are new here name: to fetch where it is not here; where something is, the portal may miss it. */
static gboolean
look (CfFileMover *m, CfShop *shop, GError **error)
{
  g_autoptr (GPtrArray) here = g_ptr_array_new_with_free_func (g_free);
  for (gint64 before = -1; before != m->looked;) {
    before = m->looked;
    if (!cf_files_look (shop->db, before, here, m->down, &m->looked, error))
      return FALSE;
    m->ask |= here->len > 0;
    g_ptr_array_set_size (here, 0);
  }
  m->looked = shop->head.pos;
  return TRUE;
}

gboolean
cf_file_mover_busy (CfFileMover *m, CfShop *shop)
{
  take_due (m, cf_clock_now (shop->clock));
  return m->ask || m->up->len || m->down->len || shop->head.pos > m->looked;
}

typedef struct { CfFileMover *m; CfShop *shop; CfCarrier *carrier; const char *token; } Move;

/* FALSE: no answer. *ret_json: what it said, where that is JSON. */
static gboolean
ask (const Move *move, const char *path, GBytes *send, guint *ret_status, GBytes **ret_body, json_t **ret_json, GError **error)
{
  if (!move->carrier->ask (move->carrier, path, move->token, send, ret_status, ret_body, error))
    return FALSE;
  gsize size;
  const char *bytes = g_bytes_get_data (*ret_body, &size);
  *ret_json = size && *bytes == '{' ? json_loadb (bytes, size, 0, NULL) : NULL;
  return TRUE;
}

static const char *
text_of (json_t *answer)
{
  const char *text = json_string_value (json_object_get (answer, "text"));
  return text ? text : "The portal's answer about a file cannot be read.";
}

/* What the portal misses and is here is to be sent. */
static gboolean
ask_missing (const Move *move, GError **error)
{
  CfFileMover *m = move->m;
  g_autoptr (GBytes) body = NULL;
  char epoch[CF_LIFE_TEXT];
  guint status = 0;
  json_t *answer = NULL, *hashes, *one;
  json_int_t next;
  size_t i;
  g_autofree char *path = g_strdup_printf ("/sync/v1/files?epoch=%s&after=%" G_GINT64_FORMAT, cf_life_text (m->epoch, epoch), m->asked);
  if (!ask (move, path, NULL, &status, &body, &answer, error))
    return FALSE;
  m->ask = FALSE;                                                          /* an older portal does not answer this, and keeps no files */
  if (status == 200 && json_unpack (answer, "{s:o, s:I}", "missing", &hashes, "next", &next) == 0 && next >= m->asked) {
    json_array_foreach (hashes, i, one) {
      const char *hash = json_string_value (one);
      if (hash && cf_file_hash_valid (hash) && !g_hash_table_contains (m->later, hash) && cf_files_has (move->shop->db, hash))
        g_ptr_array_add (m->up, g_strdup (hash));
    }
    m->ask = next > m->asked;
    m->asked = next;
  }
  json_decref (answer);
  return TRUE;
}

/* The bytes of what is sent now, proved once; NULL: they are not here, or not what they were. */
static GBytes *
sending (CfFileMover *m, CfDb *db, const char *hash)
{
  if (m->bytes && g_str_equal (m->bytes_hash, hash))
    return m->bytes;
  g_clear_pointer (&m->bytes, g_bytes_unref);
  m->bytes = cf_files_get (db, hash, NULL);
  m->from = m->turns = 0;
  g_strlcpy (m->bytes_hash, hash, sizeof m->bytes_hash);
  return m->bytes;
}

/* The next piece of the last file to send. Where the portal has more or less of it than was thought, it says so, and gets what follows. */
static gboolean
send_piece (const Move *move, GError **error)
{
  CfFileMover *m = move->m;
  const char *hash = m->up->pdata[m->up->len - 1];
  GBytes *file = sending (m, move->shop->db, hash);
  if (!file) {                                                             /* another register may have it */
    done (m, m->up);
    return TRUE;
  }
  gint64 size = (gint64) g_bytes_get_size (file);
  g_autoptr (GBytes) piece = g_bytes_new_from_bytes (file, m->from, MIN (CF_FILE_PIECE, size - m->from)), body = NULL;
  g_autofree char *path = g_strdup_printf ("/sync/v1/file?hash=%s&from=%" G_GINT64_FORMAT "&size=%" G_GINT64_FORMAT, hash, m->from, size);
  guint status = 0;
  json_t *answer = NULL;
  json_int_t have;
  int whole = 0;
  if (!ask (move, path, piece, &status, &body, &answer, error))
    return FALSE;
  gboolean well = status == 200 && json_unpack (answer, "{s:I, s:b}", "have", &have, "done", &whole) == 0 && have >= 0 && have <= size;
  if (well && whole) {
    m->waiting.sent++;
    done (m, m->up);
  } else if (well && m->turns++ <= size / CF_FILE_PIECE + 8)
    m->from = have;
  else
    put_off (m, m->up, cf_clock_now (move->shop->clock), well ? "The portal does not get on with a file." : text_of (answer));
  if (!well || whole)
    g_clear_pointer (&m->bytes, g_bytes_unref);
  json_decref (answer);
  return TRUE;
}

/* A piece that came, onto what has come. *ret_why: a sentence, where it goes no further; static. *ret_whole: it is in its place. */
static gboolean
take_piece (CfDb *db, const char *hash, gint64 from, GBytes *body, gboolean *ret_whole, char **ret_why)
{
  g_autoptr (GError) error = NULL;
  guint64 all = 0;
  gsize size;
  const guint8 *bytes = g_bytes_get_data (body, &size);
  gboolean well = size >= CF_FILE_HEAD && size <= CF_FILE_HEAD + CF_FILE_PIECE && memcmp (bytes, CF_FILE_MAGIC, 4) == 0;
  if (well)
    memcpy (&all, bytes + 4, sizeof all);
  all = GUINT64_FROM_LE (all);
  gint64 next = from + (gint64) size - CF_FILE_HEAD;
  well = well && all <= CF_FILE_MAX && next <= (gint64) all && (size > CF_FILE_HEAD || next == (gint64) all);
  *ret_whole = well && next == (gint64) all;
  if (!well) {
    cf_file_part_drop (db, hash);
    *ret_why = g_strdup ("What came is no piece of the file that was asked for; it is thrown away.");
  } else if (!cf_file_part_add (db, hash, bytes + CF_FILE_HEAD, size - CF_FILE_HEAD, &error) || (*ret_whole && !cf_file_part_end (db, hash, &error)))
    *ret_why = g_strdup (error->message);
  return *ret_why == NULL;
}

/* The next piece of the last file to fetch. */
static gboolean
fetch_piece (const Move *move, GError **error)
{
  CfFileMover *m = move->m;
  CfDb *db = move->shop->db;
  const char *hash = m->down->pdata[m->down->len - 1];
  gint64 from = cf_file_part_size (db, hash);
  g_autoptr (GBytes) body = NULL;
  g_autofree char *path = g_strdup_printf ("/sync/v1/file?hash=%s&from=%" G_GINT64_FORMAT, hash, from), *why = NULL;
  guint status = 0;
  gboolean whole = FALSE;
  json_t *answer = NULL;
  if (cf_files_has (db, hash)) {
    done (m, m->down);
    return TRUE;
  }
  if (!ask (move, path, NULL, &status, &body, &answer, error))
    return FALSE;
  if (status == 404)                                                       /* it has not come there yet; or what is here of it is longer than it is */
    why = g_strdup ("The portal does not have a file yet; the register that made it sends it.");
  else if (status != 200 || answer)
    why = g_strdup (text_of (answer));
  else
    take_piece (db, hash, from, body, &whole, &why);
  if (status == 404 && from)
    cf_file_part_drop (db, hash);
  if (why)
    put_off (m, m->down, cf_clock_now (move->shop->clock), why);
  else if (whole) {
    m->waiting.fetched++;
    done (m, m->down);
  }
  json_decref (answer);
  return TRUE;
}

gboolean
cf_file_mover_step (CfFileMover *m, CfShop *shop, CfCarrier *carrier, const char *token, const guint8 epoch[CF_LIFE_SIZE], gboolean *ret_asked, gboolean *ret_own, GError **error)
{
  Move move = { m, shop, carrier, token };
  if (memcmp (m->epoch, epoch, CF_LIFE_SIZE) != 0) {                       /* the portal began anew: it may have lost files, too */
    m->ask |= m->asked > 0;
    m->asked = 0;
    memcpy (m->epoch, epoch, CF_LIFE_SIZE);
  }
  *ret_own = TRUE;
  *ret_asked = FALSE;
  if (shop->head.pos > m->looked && !look (m, shop, error))
    return FALSE;
  take_due (m, cf_clock_now (shop->clock));
  *ret_own = FALSE;
  *ret_asked = m->ask || m->up->len || m->down->len;
  return m->ask ? ask_missing (&move, error) : m->up->len ? send_piece (&move, error) : m->down->len ? fetch_piece (&move, error) : TRUE;
}
