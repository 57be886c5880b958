/* kept.c: see kept.h. A kept page is exact, because all that is on it follows from what it is kept under: the ledger (its life and the number of commits in its log: whatever changes a ledger is a commit), the link, the
 * language that the browser asks for, and the day (overdue, expired); gateways change with the daemon only. What needs no commit, an upgrade or commits that a newer program understands, happens when a ledger is opened:
 * the count of that is part of the key as well. Whether a link was ended is in the ledger too, so a link that was good in this state of it is good. Not kept is what who has signed in sees. The number of a payment is
 * new each time: where it stands is known, and it is put in. Views and fetches are counted elsewhere (D11), for kept pages as for others. */
#include "kept.h"
#include "base/date.h"
#include <string.h>

struct _CfKeptPage {
  gatomicrefcount refs;
  char       *key;
  CfKeptState state;
  CfId        document_id;
  CfLanguage  language;
  GBytes     *html;
  gssize      id_at;                     /* -1: nothing to pay */
  GList       link;                      /* in the queue */
};
struct _CfKept {
  GMutex      lock;
  GHashTable *pages;                     /* key → CfKeptPage * */
  GQueue      queue;                     /* the one asked for last first */
  gsize       bytes, most;
};

CfKept *
cf_kept_new (gsize most)
{
  CfKept *kept = g_new0 (CfKept, 1);
  kept->pages = g_hash_table_new (g_str_hash, g_str_equal);
  kept->most = most;
  g_mutex_init (&kept->lock);
  return kept;
}

void
cf_kept_page_unref (CfKeptPage *page)
{
  if (!page || !g_atomic_ref_count_dec (&page->refs))
    return;
  g_free (page->key);
  g_bytes_unref (page->html);
  g_free (page);
}

static gsize
size_of (const CfKeptPage *page)
{
  return g_bytes_get_size (page->html) + strlen (page->key) + sizeof *page;
}

/* Within the lock. */
static void
drop (CfKept *kept, CfKeptPage *page)
{
  g_hash_table_remove (kept->pages, page->key);
  g_queue_unlink (&kept->queue, &page->link);
  kept->bytes -= size_of (page);
  cf_kept_page_unref (page);
}

void
cf_kept_free (CfKept *kept)
{
  if (!kept)
    return;
  while (kept->queue.head)
    drop (kept, kept->queue.head->data);
  g_hash_table_unref (kept->pages);
  g_mutex_clear (&kept->lock);
  g_free (kept);
}

static void
note_head (CfCall *call)
{
  call->seen.pos = call->shop->head.pos;
  memcpy (call->seen.life, call->shop->head.life, CF_LIFE_SIZE);
}

static gboolean
is_same (const CfKeptState *a, const CfKeptState *b)
{
  return a->pos == b->pos && a->date == b->date && a->opened == b->opened && memcmp (a->life, b->life, CF_LIFE_SIZE) == 0;
}

static char *
key_of (CfCall *call)
{
  return g_strdup_printf ("%u %s %s", call->asked, call->params[0], call->params[1]);
}

gboolean
cf_kept_find (CfKept *kept, CfCall *call)
{
  g_autofree char *key = key_of (call);
  call->seen.date = cf_date_at (cf_clock_now (call->portal->clock), call->shop->tz);
  call->seen.opened = cf_place_opened (call->place);                    /* before anything is read: what is drawn may be newer than what it is kept under, never older */
  note_head (call);
  g_mutex_lock (&kept->lock);
  CfKeptPage *page = g_hash_table_lookup (kept->pages, key);
  if (page && !is_same (&page->state, &call->seen)) {
    drop (kept, page);
    page = NULL;
  }
  if (page) {
    g_queue_unlink (&kept->queue, &page->link);
    g_queue_push_head_link (&kept->queue, &page->link);
    g_atomic_ref_count_inc (&page->refs);
  }
  g_mutex_unlock (&kept->lock);
  if (!page)
    return FALSE;
  call->kept = page;
  call->link = CF_LINK_GOOD;
  call->document_id = page->document_id;
  call->language = page->language;
  return TRUE;
}

void
cf_kept_put (CfKept *kept, CfCall *call, GBytes *html, const char *payment_id)
{
  if (kept->most == 0)
    return;
  gsize size, n = strlen (payment_id);
  const char *text = g_bytes_get_data (html, &size), *at = memmem (text, size, payment_id, n);
  if (at && memmem (at + n, text + size - at - n, payment_id, n))
    return;                                                             /* a shop's own words hold it: no way to tell them apart */
  CfKeptPage *page = g_new0 (CfKeptPage, 1);
  note_head (call);                                                     /* of the transaction it was drawn in */
  *page = (CfKeptPage) { .key = key_of (call), .state = call->seen, .document_id = call->document_id, .language = call->language, .html = g_bytes_ref (html), .id_at = at ? at - text : -1 };
  g_atomic_ref_count_init (&page->refs);
  page->link.data = page;
  g_mutex_lock (&kept->lock);
  CfKeptPage *old = g_hash_table_lookup (kept->pages, page->key);
  if (old)
    drop (kept, old);
  g_hash_table_insert (kept->pages, page->key, page);
  g_queue_push_head_link (&kept->queue, &page->link);
  kept->bytes += size_of (page);
  while (kept->bytes > kept->most)
    drop (kept, kept->queue.tail->data);
  g_mutex_unlock (&kept->lock);
}

GBytes *
cf_kept_page (const CfKeptPage *page, const char *payment_id)
{
  gsize size;
  const char *text = g_bytes_get_data (page->html, &size);
  if (page->id_at < 0)
    return g_bytes_ref (page->html);
  char *copy = g_memdup2 (text, size);
  memcpy (copy + page->id_at, payment_id, strlen (payment_id));
  return g_bytes_new_take (copy, size);
}
