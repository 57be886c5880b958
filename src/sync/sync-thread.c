/* sync-thread.c: see sync-thread.h. What belongs to the thread alone is in own; the rest is read and written under the lock. The carrier is made and freed under the lock, so that who interrupts it never meets one that is gone. */
#include "sync-thread.h"
#include <gio/gio.h>
#include "carrier-http.h"

#define LEDGER_AGAIN_MS 10000

CF_SQL (thread_paid, "SELECT p.id, p.customer_id, p.amount_minor FROM payment p JOIN commit_log c ON c.pos = p.pos JOIN station s ON s.id = c.station_id WHERE p.pos > $1 AND s.number = 0 ORDER BY p.pos");

struct _CfSyncThread {
  GThread         *thread;
  char            *path;
  GMainContext    *context;
  CfSyncThreadFunc told;                 /* main thread */
  gpointer         data;
  GMutex           lock;
  GCond            cond;
  GQueue           news;                 /* CfSyncStatus * */
  GSource         *telling;
  gboolean         stopping, woken, reload;
  CfHttpCarrier   *carrier;
  struct {
    CfShop        *shop;
    CfClient      *client;
    CfSyncStatus  *now;
    gint64         apart_pos, paid_pos;  /* places in this log: when it was last even; until where payments were told */
    CfAttention    attention;            /* of this replica */
    gint64         attention_pos;        /* one past where the log ended when attention was counted; 0: never */
    gboolean       was_even;
  } own;
};

CfSyncStatus *
cf_sync_status_copy (const CfSyncStatus *status)
{
  CfSyncStatus *copy = g_memdup2 (status, sizeof *status);
  const CfSyncAccount *account = &status->account;
  copy->account = (CfSyncAccount) { g_strdup (account->address), g_strdup (account->authority), g_strdup (account->key), g_strdup (account->shop_name), account->number, account->since };
  copy->why = g_strdup (status->why);
  copy->differs = g_strdup (status->differs);
  copy->paid = g_array_copy (status->paid);
  copy->waiting = g_array_copy (status->waiting);
  copy->files_why = g_strdup (status->files_why);
  copy->aside = g_array_copy (status->aside);
  g_array_set_clear_func (copy->aside, cf_aside_group_clear);
  for (guint i = 0; i < copy->aside->len; i++)
    g_array_index (copy->aside, CfAsideGroup, i).source = g_strdup (g_array_index (copy->aside, CfAsideGroup, i).source);
  copy->apart = g_array_copy (status->apart);
  g_array_set_clear_func (copy->apart, cf_apart_clear);
  for (guint i = 0; i < copy->apart->len; i++)
    g_array_index (copy->apart, CfApart, i).act = g_strdup (g_array_index (copy->apart, CfApart, i).act);
  return copy;
}

void
cf_sync_status_free (CfSyncStatus *status)
{
  if (!status)
    return;
  cf_sync_account_clear (&status->account);
  g_free (status->why);
  g_free (status->differs);
  g_free (status->files_why);
  g_array_unref (status->aside);
  g_array_unref (status->apart);
  g_array_unref (status->paid);
  g_array_unref (status->waiting);
  g_free (status);
}

CfSyncStatus *
cf_sync_status_new (void)
{
  CfSyncStatus *status = g_new0 (CfSyncStatus, 1);
  status->apart = g_array_new (FALSE, TRUE, sizeof (CfApart));
  status->paid = g_array_new (FALSE, TRUE, sizeof (CfOnlinePaid));
  status->waiting = g_array_new (FALSE, TRUE, sizeof (gint64));
  g_array_set_clear_func (status->apart, cf_apart_clear);
  status->aside = g_array_new (FALSE, TRUE, sizeof (CfAsideGroup));
  g_array_set_clear_func (status->aside, cf_aside_group_clear);
  return status;
}

/* --- telling --- */

static gboolean
on_main (gpointer p)
{
  CfSyncThread *thread = p;
  for (;;) {
    g_mutex_lock (&thread->lock);
    g_autoptr (CfSyncStatus) status = g_queue_pop_head (&thread->news);
    if (!status)
      g_clear_pointer (&thread->telling, g_source_unref);
    g_mutex_unlock (&thread->lock);
    if (!status)
      return G_SOURCE_REMOVE;
    thread->told (thread, status, thread->data);
  }
}

static void
tell (CfSyncThread *thread)
{
  CfSyncStatus *copy = cf_sync_status_copy (thread->own.now);
  g_array_set_size (thread->own.now->paid, 0);
  g_mutex_lock (&thread->lock);
  g_queue_push_tail (&thread->news, copy);
  if (!thread->telling && !thread->stopping) {
    thread->telling = g_idle_source_new ();
    g_source_set_priority (thread->telling, G_PRIORITY_DEFAULT);
    g_source_set_callback (thread->telling, on_main, thread, NULL);
    g_source_attach (thread->telling, thread->context);
  }
  g_mutex_unlock (&thread->lock);
}

static void
set_text (char **where, const char *text)
{
  g_free (*where);
  *where = g_strdup (text);
}

/* --- what came --- */

static gboolean
look_for_payments (CfSyncThread *thread, GError **error)
{
  CfShop *shop = thread->own.shop;
  CfStep step = CF_STEP_FAILED;
  CfStmt *stmt = cf_db_stmt (shop->db, &thread_paid, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, thread->own.paid_pos);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfOnlinePaid paid = { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2) };
    g_array_append_val (thread->own.now->paid, paid);
  }
  thread->own.paid_pos = shop->head.pos;
  return step == CF_DONE;
}

/* It is even again: was it apart for long, and what did the others do meanwhile? */
static gboolean
look_apart (CfSyncThread *thread, GError **error)
{
  CfSyncStatus *now = thread->own.now;
  CfInstant at = thread->own.client->even_at;
  gboolean long_ago = now->even_at && at - now->even_at > (CfInstant) CF_APART_S * G_USEC_PER_SEC;
  if (long_ago) {
    g_array_set_size (now->apart, 0);
    now->apart_from = now->even_at;
    if (!cf_apart_list (thread->own.shop->db, thread->own.apart_pos, now->apart, error))
      return FALSE;
  }
  thread->own.apart_pos = thread->own.shop->head.pos;
  return TRUE;
}

/* A look at all edits: only where there is something new. */
static gboolean
count_attention (CfSyncThread *thread, GError **error)
{
  gint64 pos = thread->own.shop->head.pos;
  if (thread->own.attention_pos == pos + 1)
    return TRUE;
  thread->own.attention_pos = pos + 1;
  return cf_attention_count (thread->own.shop->db, &thread->own.attention, error);
}

/* What is set aside: here, and at the portal. */
static gboolean
list_aside (CfSyncThread *thread, GError **error)
{
  const CfClient *client = thread->own.client;
  const CfAttention *here = &thread->own.attention;
  GArray *into = thread->own.now->aside;
  g_array_set_size (into, 0);
  if ((here->held || here->quarantined) && !cf_aside_groups (thread->own.shop->db, into, error))
    return FALSE;
  for (guint i = 0; i < client->aside->len; i++) {
    CfAsideGroup group = g_array_index (client->aside, CfAsideGroup, i);
    group.source = g_strdup (group.source);
    g_array_append_val (into, group);
  }
  return TRUE;
}

static gboolean
take_state (CfSyncThread *thread, guint wait_ms, GError **error)
{
  CfClient *client = thread->own.client;
  CfSyncStatus *now = thread->own.now;
  gboolean even = client->state == CF_CLIENT_EVEN;
  g_array_set_size (now->waiting, 0);
  if (!cf_client_outbox (client, &now->outbox, error) || !cf_client_waiting (client, CF_WAITING_MAX, now->waiting, error) || !count_attention (thread, error) || !look_for_payments (thread, error) ||
      (even && !thread->own.was_even && !look_apart (thread, error)))
    return FALSE;
  now->attention = thread->own.attention;
  now->attention.quarantined += client->set_aside;
  if (!list_aside (thread, error))
    return FALSE;
  const CfFilesWaiting *files = cf_file_mover_waiting (client->files);
  now->files_to_send = files->to_send;
  now->files_to_fetch = files->to_fetch;
  set_text (&now->files_why, files->why);
  if (even)
    thread->own.apart_pos = thread->own.shop->head.pos;
  thread->own.was_even = even;
  now->started = TRUE;
  now->state = client->state;
  now->even_at = MAX (now->even_at, client->even_at);
  now->next_at = wait_ms ? cf_clock_now (thread->own.shop->clock) + (CfInstant) wait_ms * 1000 : 0;
  now->clock_ahead = client->clock_ahead;
  set_text (&now->why, client->why);
  set_text (&now->differs, client->differs);
  return TRUE;
}

/* --- the loop --- */

static void
drop (CfSyncThread *thread)
{
  g_clear_pointer (&thread->own.client, cf_client_free);
  thread->own.attention_pos = 0;                                        /* counted anew: what is in quarantine is not in the log */
  g_mutex_lock (&thread->lock);
  g_clear_pointer (&thread->carrier, cf_http_carrier_free);
  g_mutex_unlock (&thread->lock);
}

/* The ledger and the line, where they are not there yet. *ret_alone: it syncs with no portal. */
static gboolean
prepare (CfSyncThread *thread, gboolean *ret_alone, GError **error)
{
  CfSyncStatus *now = thread->own.now;
  g_autofree char *token = NULL;
  *ret_alone = FALSE;
  if (thread->own.client)
    return TRUE;
  if (!thread->own.shop && !(thread->own.shop = cf_shop_open (thread->path, FALSE, cf_clock_system (), error)))
    return FALSE;
  if (!thread->own.paid_pos)
    thread->own.paid_pos = thread->own.apart_pos = thread->own.shop->head.pos;
  cf_sync_account_clear (&now->account);
  if (!cf_shop_refresh (thread->own.shop, error) || !cf_sync_account_load (thread->own.shop->db, &now->account, error))
    return FALSE;
  *ret_alone = now->account.address == NULL;
  if (*ret_alone)
    return TRUE;
  if (!(token = cf_sync_account_token (&now->account, error)))
    return FALSE;
  CfHttpCarrier *carrier = cf_http_carrier_new (now->account.address, now->account.authority, error);
  if (!carrier)
    return FALSE;
  g_mutex_lock (&thread->lock);
  thread->carrier = carrier;
  if (thread->stopping)
    cf_http_carrier_interrupt (carrier, CF_INTERRUPT_ALL);
  g_mutex_unlock (&thread->lock);
  thread->own.client = cf_client_new (thread->own.shop, cf_http_carrier_base (carrier), token, g_random_int (), error);
  return thread->own.client != NULL;
}

static void
say_trouble (CfSyncThread *thread, const GError *error)
{
  CfSyncStatus *now = thread->own.now;
  now->started = TRUE;
  now->state = CF_CLIENT_FAILED;
  now->next_at = cf_clock_now (cf_clock_system ()) + LEDGER_AGAIN_MS * 1000;
  set_text (&now->why, error->message);
}

/* One question, and what became of it. How long to wait until the next; G_MAXUINT: until somebody knocks. */
static guint
work (CfSyncThread *thread)
{
  g_autoptr (GError) error = NULL;
  gboolean alone = FALSE;
  guint wait_ms = 0;
  if (!prepare (thread, &alone, &error) || (!alone && (!cf_client_step (thread->own.client, &wait_ms, &error) || !take_state (thread, wait_ms, &error)))) {
    drop (thread);
    say_trouble (thread, error);
    tell (thread);
    return LEDGER_AGAIN_MS;
  }
  if (alone) {
    thread->own.now->started = TRUE;
    thread->own.now->state = CF_CLIENT_NEW;
    thread->own.now->outbox = (CfOutbox) { 0 };
    g_array_set_size (thread->own.now->waiting, 0);
    set_text (&thread->own.now->why, NULL);
  }
  tell (thread);
  return alone ? G_MAXUINT : wait_ms;
}

/* FALSE: it is over. */
static gboolean
rest (CfSyncThread *thread, guint wait_ms)
{
  gint64 end = wait_ms == G_MAXUINT ? G_MAXINT64 : g_get_monotonic_time () + (gint64) wait_ms * 1000;
  g_mutex_lock (&thread->lock);
  while (!thread->stopping && !thread->reload && wait_ms) {
    if (thread->woken && thread->own.client && thread->own.client->state == CF_CLIENT_EVEN)
      break;
    if (wait_ms == G_MAXUINT)
      g_cond_wait (&thread->cond, &thread->lock);
    else if (!g_cond_wait_until (&thread->cond, &thread->lock, end))
      break;
  }
  gboolean on = !thread->stopping, reload = thread->reload;
  thread->woken = thread->reload = FALSE;
  g_mutex_unlock (&thread->lock);
  if (reload)
    drop (thread);
  return on;
}

static gpointer
run (gpointer p)
{
  CfSyncThread *thread = p;
  thread->own.now = cf_sync_status_new ();
  while (rest (thread, work (thread))) ;
  drop (thread);
  g_clear_pointer (&thread->own.shop, cf_shop_close);
  g_clear_pointer (&thread->own.now, cf_sync_status_free);
  return NULL;
}

CfSyncThread *
cf_sync_thread_new (const char *path, CfSyncThreadFunc told, gpointer data)
{
  CfSyncThread *thread = g_new0 (CfSyncThread, 1);
  thread->path = g_strdup (path);
  thread->context = g_main_context_ref_thread_default ();
  thread->told = told;
  thread->data = data;
  g_mutex_init (&thread->lock);
  g_cond_init (&thread->cond);
  g_queue_init (&thread->news);
  thread->thread = g_thread_new ("sync", run, thread);
  return thread;
}

static void
knock (CfSyncThread *thread, gboolean *flag)
{
  g_mutex_lock (&thread->lock);
  *flag = TRUE;
  if (thread->carrier)
    cf_http_carrier_interrupt (thread->carrier, thread->stopping ? CF_INTERRUPT_ALL : CF_INTERRUPT_WAITS);
  g_cond_signal (&thread->cond);
  g_mutex_unlock (&thread->lock);
}

void cf_sync_thread_wake (CfSyncThread *thread) { knock (thread, &thread->woken); }
void cf_sync_thread_now  (CfSyncThread *thread) { knock (thread, &thread->reload); }

void
cf_sync_thread_free (CfSyncThread *thread)
{
  if (!thread)
    return;
  knock (thread, &thread->stopping);
  g_thread_join (thread->thread);
  if (thread->telling) {
    g_source_destroy (thread->telling);
    g_source_unref (thread->telling);
  }
  g_queue_clear_full (&thread->news, (GDestroyNotify) cf_sync_status_free);
  g_main_context_unref (thread->context);
  g_mutex_clear (&thread->lock);
  g_cond_clear (&thread->cond);
  g_free (thread->path);
  g_free (thread);
}
