/* card-thread.c: see card-thread.h. What belongs to the thread alone is in CfCardThread.own; the rest is read and written under the lock. Each status is queued and told in order, so that the end of an attempt is
 * never lost behind what follows it. Both sides hold a reference: a thread that hangs in the system when the window closes keeps what it uses. */
#include "card-thread.h"
#include "card-offline.h"
#include <string.h>
#include "store/attempt.h"

#define CONNECT_US   CF_SECONDS (10)
#define AGAIN_MIN_US CF_SECONDS (1)
#define AGAIN_MAX_US CF_SECONDS (5)                     /* a terminal that is plugged in is found within that */
#define ASK_MAX_US   CF_SECONDS (30)
#define IDLE_US      CF_SECONDS (10)
#define OFFLINE_US   CF_SECONDS (300)                   /* how often it is asked about what the bank has not seen */

typedef enum { JOB_RUN, JOB_RECOVER, JOB_WORK } JobKind;
typedef struct { JobKind kind; CfId attempt_id; GTask *task; } Job;
typedef struct { CfCardThreadWork work; gpointer data; GDestroyNotify data_free, result_free; } Work;

struct _CfCardThread {
  gint             refs;
  char            *path;
  CfId             terminal_id;
  const CfDriver  *driver;
  CfTransport     *transport;                           /* until the desk takes it */
  CfClock         *clock;
  GMainContext    *context;
  CfCardThreadFunc changed;                             /* main thread */
  gpointer         data;
  CfCardStatus    *told;                                /* main thread */
  GMutex           lock;
  GCond            cond;
  GQueue           jobs, news;                          /* Job *, CfCardStatus * */
  gboolean         stopping, ended, telling;
  CfId             cancel_id;                           /* asked to be let go before the terminal was begun with */
  CfId             running_id;                          /* carried out now; */
  gboolean         begun;                               /* the terminal knows of it: a cancel reaches it */
  CfCardDesk      *desk;                                /* for knocking only */
  struct {
    CfShop        *shop;
    CfCardDesk    *desk;
    CfCardStatus  *now;
    gint64         next_try, next_ask, again_us, ask_us;
    gboolean       asked;                               /* what was open at the start was looked at */
  } own;
};

/* --- the status --- */

static void
key_free (gpointer p)
{
  CfTerminalKey *key = p;
  g_free (key->key);
  g_free (key->label);
  g_free (key);
}

static gpointer
key_copy (gconstpointer p, gpointer unused)
{
  const CfTerminalKey *key = p;
  CfTerminalKey *copy = g_new (CfTerminalKey, 1);
  *copy = (CfTerminalKey) { g_strdup (key->key), g_strdup (key->label) };
  return copy;
}

CfCardStatus *
cf_card_status_copy (const CfCardStatus *status)
{
  CfCardStatus *copy = g_memdup2 (status, sizeof *status);
  copy->name = g_strdup (status->name);
  copy->trouble = g_strdup (status->trouble);
  copy->text = g_strdup (status->text);
  copy->question_text = g_strdup (status->question_text);
  copy->question_card = g_strdup (status->question_card);
  copy->points = status->points ? g_array_copy (status->points) : NULL;
  copy->keys = status->keys ? g_ptr_array_copy (status->keys, (GCopyFunc) key_copy, NULL) : NULL;
  if (copy->keys)
    g_ptr_array_set_free_func (copy->keys, key_free);
  return copy;
}

void
cf_card_status_free (CfCardStatus *status)
{
  if (!status)
    return;
  g_free (status->name);
  g_free (status->trouble);
  g_free (status->text);
  g_free (status->question_text);
  g_free (status->question_card);
  g_clear_pointer (&status->points, g_array_unref);
  g_clear_pointer (&status->keys, g_ptr_array_unref);
  g_free (status);
}

gboolean
cf_card_status_busy (const CfCardStatus *status)
{
  return status->attempt_id && cf_attempt_is_open (status->state) && !status->needs_person;
}

/* --- references --- */

static void
job_free (Job *job)
{
  g_clear_object (&job->task);
  g_free (job);
}

static void
work_free (gpointer p)
{
  Work *work = p;
  if (work->data_free)
    work->data_free (work->data);
  g_free (work);
}

static void
thread_unref (CfCardThread *thread)
{
  if (!g_atomic_int_dec_and_test (&thread->refs))
    return;
  g_queue_clear_full (&thread->jobs, (GDestroyNotify) job_free);
  g_queue_clear_full (&thread->news, (GDestroyNotify) cf_card_status_free);
  cf_card_status_free (thread->told);
  cf_card_status_free (thread->own.now);
  cf_transport_free (thread->transport);
  g_main_context_unref (thread->context);
  g_mutex_clear (&thread->lock);
  g_cond_clear (&thread->cond);
  g_free (thread->path);
  g_free (thread);
}

/* --- telling --- */

static gboolean
on_main (gpointer p)
{
  CfCardThread *thread = p;
  g_atomic_int_inc (&thread->refs);                     /* it may be freed by who is told */
  for (gboolean more = TRUE; more;) {
    g_mutex_lock (&thread->lock);
    CfCardStatus *status = g_queue_pop_head (&thread->news);
    more = status != NULL;
    thread->telling = more;
    g_mutex_unlock (&thread->lock);
    if (!status)
      break;
    cf_card_status_free (thread->told);
    thread->told = status;
    if (thread->changed)
      thread->changed (thread, status, thread->data);
  }
  thread_unref (thread);
  return G_SOURCE_REMOVE;
}

/* Tells how it stands. */
static void
tell (CfCardThread *thread)
{
  g_mutex_lock (&thread->lock);
  g_queue_push_tail (&thread->news, cf_card_status_copy (thread->own.now));
  gboolean wake = !thread->telling;
  thread->telling = TRUE;
  if (wake)
    g_atomic_int_inc (&thread->refs);
  g_mutex_unlock (&thread->lock);
  if (wake) {                                                           /* g_main_context_invoke would call it here, in this thread, while nobody runs that context */
    g_autoptr (GSource) source = g_idle_source_new ();
    g_source_set_priority (source, G_PRIORITY_DEFAULT);
    g_source_set_callback (source, on_main, thread, (GDestroyNotify) thread_unref);
    g_source_attach (source, thread->context);
  }
}

/* Takes @text. */
static void
set_text (char **where, char *text)
{
  g_free (*where);
  *where = text;
}

static void
set_question (CfCardStatus *now, const CfTerminalQuestion *question)
{
  const CfTerminalResult *payment = question ? question->payment : NULL;
  now->asks = question != NULL;
  set_text (&now->question_text, question ? g_strdup (question->text) : NULL);
  set_text (&now->question_card, payment && payment->last4 ? g_strdup_printf ("%s ···%s", payment->brand ? payment->brand : "", payment->last4) : NULL);
  now->question_minor = payment ? payment->amount_minor : 0;
  g_clear_pointer (&now->points, g_array_unref);
  if (!question)
    return;
  now->question = question->kind;
  now->sign_width = question->width;
  now->sign_height = question->height;
  if (question->n_points > 0) {
    now->points = g_array_new (FALSE, FALSE, sizeof (CfTerminalPoint));
    g_array_append_vals (now->points, question->points, question->n_points);
  }
}

/* The desk's news, on the thread. The words that came before a question stay beside it. */
static void
on_news (const CfCardNews *news, gpointer data)
{
  CfCardThread *thread = data;
  CfCardStatus *now = thread->own.now;
  gboolean was_asked = now->asks;
  if (news->attempt_id != now->attempt_id)
    set_text (&now->text, NULL);
  now->attempt_id = news->attempt_id;
  now->state = news->state;
  now->needs_person = news->needs_person;
  now->terminal = news->terminal;
  set_question (now, news->question);
  if (!news->question && (news->text || !was_asked))
    set_text (&now->text, g_strdup (news->text));
  g_clear_pointer (&now->keys, g_ptr_array_unref);
  if (news->n_keys > 0) {
    now->keys = g_ptr_array_new_with_free_func (key_free);
    for (guint i = 0; i < news->n_keys; i++)
      g_ptr_array_add (now->keys, key_copy (&news->keys[i], NULL));
  }
  tell (thread);
  g_mutex_lock (&thread->lock);
  gboolean let_go = thread->cancel_id && thread->cancel_id == news->attempt_id;
  thread->begun = thread->begun || (thread->running_id && thread->running_id == news->attempt_id);
  thread->cancel_id = let_go ? 0 : thread->cancel_id;
  g_mutex_unlock (&thread->lock);
  if (let_go && cf_attempt_is_open (news->state))
    cf_terminal_cancel (cf_card_desk_terminal (thread->own.desk));
}

/* --- connecting --- */

static gboolean
stopping (CfCardThread *thread)
{
  g_mutex_lock (&thread->lock);
  gboolean stop = thread->stopping;
  g_mutex_unlock (&thread->lock);
  return stop;
}

static void
count_waiting (CfCardThread *thread)
{
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfAttemptJournal));
  g_autoptr (GError) error = NULL;
  g_array_set_clear_func (open, (GDestroyNotify) cf_attempt_journal_clear);
  if (cf_attempts_open (thread->own.shop->db, thread->terminal_id, open, &error))
    thread->own.now->n_waiting = open->len;
}

/* How it stands between two jobs. */
static void
settle (CfCardThread *thread, const GError *error)
{
  CfCardStatus *now = thread->own.now;
  gboolean connected = thread->own.desk && cf_card_desk_terminal (thread->own.desk)->transport->is_open;
  now->started = TRUE;
  now->connected = connected;
  now->attempt_id = 0;
  now->recovering = now->needs_person = FALSE;
  now->terminal = connected ? CF_TERMINAL_IDLE : CF_TERMINAL_OFFLINE;
  set_question (now, NULL);
  set_text (&now->text, NULL);
  g_clear_pointer (&now->keys, g_ptr_array_unref);
  if (connected)
    set_text (&now->trouble, NULL);
  else if (error)
    set_text (&now->trouble, g_strdup (error->message));
  if (thread->own.shop)
    count_waiting (thread);
  tell (thread);
}

/* The ledger and the desk, where they are not there yet. */
static gboolean
prepare (CfCardThread *thread, GError **error)
{
  g_auto (CfCardTerminal) record = { 0 };
  gboolean found;
  if (!thread->own.shop)
    thread->own.shop = cf_shop_open (thread->path, FALSE, thread->clock, error);
  if (!thread->own.shop)
    return FALSE;
  if (thread->own.desk)
    return TRUE;
  if (cf_record_load (thread->own.shop->db, &CF_CARD_TERMINAL, thread->terminal_id, &record, &found, NULL) && found)
    set_text (&thread->own.now->name, g_strdup (record.name));
  CfCardDesk *desk = cf_card_desk_new (thread->own.shop, thread->terminal_id, thread->driver, g_steal_pointer (&thread->transport), on_news, thread, error);
  g_mutex_lock (&thread->lock);
  thread->own.desk = thread->desk = desk;
  if (desk && thread->stopping)
    cf_terminal_stop (cf_card_desk_terminal (desk));
  g_mutex_unlock (&thread->lock);
  return desk != NULL;
}

/* Asks about what is open. */
static void
recover (CfCardThread *thread)
{
  g_autoptr (GError) error = NULL;
  thread->own.asked = TRUE;
  thread->own.now->recovering = TRUE;
  gboolean all = cf_card_desk_recover (thread->own.desk, &error);
  CfOfflineNews offline = { 0 };
  gboolean reached = cf_card_desk_terminal (thread->own.desk)->transport->is_open;
  gboolean risk = all && reached && (!cf_card_offline_ask (thread->own.desk, &offline, &error) || offline.n_left > 0);
  thread->own.ask_us = all ? 0 : CLAMP (thread->own.ask_us * 2, AGAIN_MIN_US, ASK_MAX_US);
  thread->own.next_ask = all && !risk ? G_MAXINT64 : g_get_monotonic_time () + (risk ? OFFLINE_US : thread->own.ask_us);
  settle (thread, error);
}

static void
connect_now (CfCardThread *thread)
{
  g_autoptr (GError) error = NULL;
  gboolean was = thread->own.now->connected;
  if (!prepare (thread, &error) || !cf_card_desk_connect (thread->own.desk, CONNECT_US, &error)) {
    thread->own.again_us = CLAMP (thread->own.again_us * 2, AGAIN_MIN_US, AGAIN_MAX_US);
    thread->own.next_try = g_get_monotonic_time () + thread->own.again_us;
    settle (thread, error);
    if (thread->own.desk && !thread->own.asked && !stopping (thread))
      recover (thread);                                 /* what was never sent is free at once, terminal or not */
    return;
  }
  thread->own.again_us = 0;
  if (!was)
    settle (thread, NULL);
  if (!stopping (thread))
    recover (thread);
}

/* --- jobs --- */

/* Without a desk, or asked to be let go before its turn: it was never sent. */
static void
drop (CfCardThread *thread, CfId attempt_id, const char *why)
{
  g_auto (CfAttempt) attempt = { 0 };
  g_auto (CfAttemptJournal) journal = { 0 };
  g_auto (CfTaken) taken = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean found = FALSE, orphan;
  CfShop *shop = thread->own.shop;
  CfCardStatus *now = thread->own.now;
  if (!shop || !cf_record_load (shop->db, &CF_ATTEMPT, attempt_id, &attempt, &found, &error) || !found || !cf_attempt_journal_load (shop->db, attempt_id, &journal, &error))
    return;
  now->state = journal.state;
  if (journal.state == CF_ATTEMPT_JOURNALED) {
    CfAttemptResult fact = { .attempt_id = attempt_id, .state = CF_ATTEMPT_CANCELLED, .terminal_id = attempt.terminal_id, .currency = attempt.currency, .message = (char *) why };
    if (cf_card_result (shop, &fact, &taken, &orphan, &error) != CF_FAILED)
      now->state = CF_ATTEMPT_CANCELLED;
  }
  now->attempt_id = attempt_id;
  set_text (&now->text, g_strdup (why));
  tell (thread);
}

/* What became of an attempt that was over before its turn came: only told. */
static void
tell_ended (CfCardThread *thread, CfId attempt_id)
{
  g_auto (CfAttemptJournal) journal = { 0 };
  g_autoptr (GError) error = NULL;
  CfCardStatus *now = thread->own.now;
  if (!cf_attempt_journal_load (thread->own.shop->db, attempt_id, &journal, &error) || (now->attempt_id == attempt_id && now->state == journal.state))
    return;
  now->attempt_id = attempt_id;
  now->state = journal.state;
  tell (thread);
}

static void
run (CfCardThread *thread, CfId attempt_id)
{
  g_autoptr (GError) error = NULL;
  g_mutex_lock (&thread->lock);
  gboolean let_go = thread->cancel_id == attempt_id;
  thread->cancel_id = let_go ? 0 : thread->cancel_id;
  thread->running_id = attempt_id;
  thread->begun = FALSE;
  g_mutex_unlock (&thread->lock);
  if (!prepare (thread, &error) || let_go)
    drop (thread, attempt_id, let_go ? NULL : error->message);
  else if (cf_card_desk_run (thread->own.desk, attempt_id, &error))
    tell_ended (thread, attempt_id);
  else
    g_info ("card payment: %s", error->message);
  g_mutex_lock (&thread->lock);
  thread->running_id = 0;
  g_mutex_unlock (&thread->lock);
  thread->own.next_ask = 0;                             /* looks whether something of it is left to ask about */
  thread->own.ask_us = 0;
  settle (thread, error);
}

static void
do_work (CfCardThread *thread, GTask *task)
{
  Work *work = g_task_get_task_data (task);
  GError *error = NULL;
  gpointer result = NULL;
  if (!g_cancellable_set_error_if_cancelled (g_task_get_cancellable (task), &error)) {
    GError *none = NULL;
    gboolean there = prepare (thread, &none);
    if (!there)
      g_propagate_error (&error, none);
    else
      result = work->work (thread->own.desk, thread->own.shop, work->data, g_task_get_cancellable (task), &error);
  }
  if (error)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, result, work->result_free);
  settle (thread, NULL);
}

static void
do_job (CfCardThread *thread, Job *job)
{
  switch (job->kind) {
    case JOB_RUN:
      run (thread, job->attempt_id);
      break;
    case JOB_RECOVER:
      thread->own.next_try = thread->own.next_ask = 0;
      thread->own.ask_us = thread->own.again_us = 0;
      break;
    case JOB_WORK:
      do_work (thread, job->task);
      break;
  }
}

/* --- the loop --- */

/* Waits for a knock, for what the terminal says by itself, or for the next thing that is due. */
static void
idle (CfCardThread *thread)
{
  g_autoptr (GError) error = NULL;
  gint64 now = g_get_monotonic_time (), due = thread->own.now->connected ? thread->own.next_ask : thread->own.next_try;
  gint64 wait = CLAMP (due - now, 0, IDLE_US);
  if (!thread->own.desk) {
    g_mutex_lock (&thread->lock);
    while (!thread->stopping && thread->jobs.length == 0 && g_cond_wait_until (&thread->cond, &thread->lock, now + wait)) ;
    g_mutex_unlock (&thread->lock);
    return;
  }
  const CfDriver *driver = cf_card_desk_terminal (thread->own.desk)->driver;
  if (thread->own.now->connected && driver->idle_us > 0)
    wait = MIN (wait, driver->idle_us);
  if (!cf_card_desk_idle (thread->own.desk, wait, &error) && thread->own.now->connected && !stopping (thread)) {
    thread->own.next_try = g_get_monotonic_time () + AGAIN_MIN_US;
    settle (thread, error);
  }
}

static gpointer
thread_main (gpointer p)
{
  CfCardThread *thread = p;
  while (!stopping (thread)) {
    g_mutex_lock (&thread->lock);
    Job *job = g_queue_pop_head (&thread->jobs);
    g_mutex_unlock (&thread->lock);
    gint64 now = g_get_monotonic_time ();
    if (job) {
      do_job (thread, job);
      job_free (job);
    } else if (!thread->own.now->connected && now >= thread->own.next_try)
      connect_now (thread);
    else if (thread->own.now->connected && now >= thread->own.next_ask)
      recover (thread);
    else
      idle (thread);
  }
  g_mutex_lock (&thread->lock);
  thread->desk = NULL;
  g_mutex_unlock (&thread->lock);
  g_clear_pointer (&thread->own.desk, cf_card_desk_free);
  g_clear_pointer (&thread->own.shop, cf_shop_close);
  g_mutex_lock (&thread->lock);
  thread->ended = TRUE;
  g_cond_broadcast (&thread->cond);
  g_mutex_unlock (&thread->lock);
  thread_unref (thread);
  return NULL;
}

/* --- for the main thread --- */

CfCardThread *
cf_card_thread_new (const char *path, CfId terminal_id, const CfDriver *driver, CfTransport *transport, CfClock *clock, CfCardThreadFunc changed, gpointer data)
{
  CfCardThread *thread = g_new0 (CfCardThread, 1);
  *thread = (CfCardThread) { .refs = 2, .path = g_strdup (path), .terminal_id = terminal_id, .driver = driver, .transport = transport, .clock = clock,
                             .context = g_main_context_ref_thread_default (), .changed = changed, .data = data };
  thread->own.now = g_new0 (CfCardStatus, 1);
  thread->own.now->terminal_id = terminal_id;
  thread->own.now->name = g_strdup ("");
  thread->told = cf_card_status_copy (thread->own.now);
  g_mutex_init (&thread->lock);
  g_cond_init (&thread->cond);
  g_thread_unref (g_thread_new ("card-terminal", thread_main, thread));
  return thread;
}

/* With the lock held. */
static void
knock (CfCardThread *thread)
{
  g_cond_broadcast (&thread->cond);
  if (thread->desk)
    cf_wake_knock (&cf_card_desk_terminal (thread->desk)->wake);
}

gboolean
cf_card_thread_free (CfCardThread *thread, guint wait_ms)
{
  if (!thread)
    return TRUE;
  gint64 end = g_get_monotonic_time () + wait_ms * 1000L;
  GQueue left = G_QUEUE_INIT;
  thread->changed = NULL;
  g_mutex_lock (&thread->lock);
  thread->stopping = TRUE;
  left = thread->jobs;
  g_queue_init (&thread->jobs);
  if (thread->desk)
    cf_terminal_stop (cf_card_desk_terminal (thread->desk));
  knock (thread);
  while (!thread->ended && g_cond_wait_until (&thread->cond, &thread->lock, end)) ;
  gboolean ended = thread->ended;
  g_mutex_unlock (&thread->lock);
  for (Job *job; (job = g_queue_pop_head (&left)); job_free (job))
    if (job->task)
      g_task_return_new_error (job->task, CF_ERROR, CF_ERROR_RETRY, "The terminal was let go.");
  thread_unref (thread);
  return ended;
}

const CfCardStatus *cf_card_thread_status (CfCardThread *thread) { return thread->told; }

static void
push (CfCardThread *thread, JobKind kind, CfId attempt_id, GTask *task)
{
  Job *job = g_new (Job, 1);
  *job = (Job) { kind, attempt_id, task };
  g_mutex_lock (&thread->lock);
  g_queue_push_tail (&thread->jobs, job);
  knock (thread);
  g_mutex_unlock (&thread->lock);
}

void cf_card_thread_run     (CfCardThread *thread, CfId attempt_id) { push (thread, JOB_RUN, attempt_id, NULL); }
void cf_card_thread_recover (CfCardThread *thread)                  { push (thread, JOB_RECOVER, 0, NULL); }

void
cf_card_thread_cancel (CfCardThread *thread, CfId attempt_id)
{
  g_mutex_lock (&thread->lock);
  if (thread->desk && thread->running_id == attempt_id && thread->begun)
    cf_terminal_cancel (cf_card_desk_terminal (thread->desk));
  else
    thread->cancel_id = attempt_id;
  g_mutex_unlock (&thread->lock);
}

void
cf_card_thread_answer (CfCardThread *thread, gboolean yes)
{
  g_mutex_lock (&thread->lock);
  if (thread->desk)
    cf_terminal_answer (cf_card_desk_terminal (thread->desk), yes);
  g_mutex_unlock (&thread->lock);
}

void
cf_card_thread_press (CfCardThread *thread, const char *key)
{
  g_mutex_lock (&thread->lock);
  if (thread->desk)
    cf_terminal_press (cf_card_desk_terminal (thread->desk), key);
  g_mutex_unlock (&thread->lock);
}

void
cf_card_thread_do (CfCardThread *thread, CfCardThreadWork work, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancel, GAsyncReadyCallback callback, gpointer user)
{
  GTask *task = g_task_new (NULL, cancel, callback, user);
  Work *asked = g_new (Work, 1);
  *asked = (Work) { work, data, data_free, result_free };
  g_task_set_task_data (task, asked, work_free);
  g_task_set_check_cancellable (task, FALSE);
  push (thread, JOB_WORK, 0, task);
}

gpointer cf_card_thread_finish (GAsyncResult *result, GError **error) { return g_task_propagate_pointer (G_TASK (result), error); }
