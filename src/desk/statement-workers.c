/* statement-workers.c: see statement-workers.h. Each worker takes the next job off a counter and hands it to the calling thread, which alone writes the list and speaks to the asker. A worker's cache is
 * small: a statement reads few pages, and memory must not grow with the shop. */
#include "statement-workers.h"
#include "base/whole-file.h"
#include "store/files.h"
#include "private-folder.h"
#include <string.h>

typedef struct { CfDb *db; CfPaper *paper; CfStatementData data; } Worker;

struct _CfStatementWorkers {
  const CfStatementContext *context;
  Worker     *workers;
  guint       n;
  /* of the round that is running */
  CfStatementJob **jobs;
  guint       n_jobs;
  gint        next, stop;
  const char *folder;
  CfPrivateFolder working;           /* in @folder: each worker's file in the making */
  GAsyncQueue *finished;
};

void
cf_statement_job_clear (gpointer p)
{
  CfStatementJob *job = p;
  g_free (job->number);
  g_free (job->name);
  g_free (job->postcode);
  g_free (job->country);
  g_free (job->file);
  g_free (job->error);
}

static gboolean
open_at (Worker *worker, const char *path, gint64 pos, GError **error)
{
  CfHead head;
  if (!(worker->db = cf_db_open (path, CF_DB_READ_ONLY, error)) || !cf_db_script (worker->db, "PRAGMA cache_size = -4000", error) ||
      !cf_db_begin (worker->db, FALSE, error) ||
      !cf_head_load (worker->db, &head, error))
    return FALSE;
  if (head.pos != pos)
    g_set_error (error, CF_ERROR, CF_ERROR_BUSY, "%s: somebody was writing at that moment", path);
  return head.pos == pos;
}

CfStatementWorkers *
cf_statement_workers_new (CfShop *shop, guint n, gint64 pos, const CfStatementContext *context, GError **error)
{
  CfStatementWorkers *workers = g_new0 (CfStatementWorkers, 1);
  workers->context = context;
  workers->workers = g_new0 (Worker, n);
  workers->n = n;
  workers->finished = g_async_queue_new ();
  for (guint i = 0; i < n; i++)
    cf_statement_data_init (&workers->workers[i].data);
  for (guint i = 0; i < n; i++)
    if (!open_at (&workers->workers[i], cf_db_path (shop->db), pos, error)) {
      cf_statement_workers_free (workers);
      return NULL;
    }
  return workers;
}

void
cf_statement_workers_free (CfStatementWorkers *workers)
{
  if (!workers)
    return;
  for (guint i = 0; i < workers->n; i++) {
    cf_statement_data_clear (&workers->workers[i].data);
    cf_paper_free (workers->workers[i].paper);
    cf_db_close (workers->workers[i].db);
  }
  g_async_queue_unref (workers->finished);
  g_free (workers->workers);
  g_free (workers);
}

/* --- one job --- */

static void
describe (Worker *worker, CfStatementJob *job, gboolean shows)
{
  const CfCustomer *customer = &worker->data.customer;
  job->shows = shows;
  job->kind = worker->data.paper.kind;
  job->balance_minor = worker->data.paper.balance_minor;
  job->number = g_strdup (customer->number ? customer->number : "");
  job->name = g_strdup (customer->name ? customer->name : "");
  job->postcode = g_strdup (customer->postcode ? customer->postcode : "");
  job->country = g_strdup (customer->country ? customer->country : "");
}

static gboolean
draw (CfStatementWorkers *workers, Worker *worker, CfStatementJob *job, GError **error)
{
  CfPaperDocument document = { .statement = &worker->data.paper };
  gsize size;
  g_autoptr (GBytes) bytes = cf_paper_bytes (worker->paper, &document, &job->pages, error);
  if (!bytes)
    return FALSE;
  const void *data = g_bytes_get_data (bytes, &size);
  g_autofree char *path = g_build_filename (workers->folder, job->file, NULL), *name = g_strdup_printf (CF_PRIVATE_STATEMENT "%u", (guint) (worker - workers->workers));
  g_autofree char *beside = cf_private_folder_file (&workers->working, name);
  cf_hash_hex (data, size, job->sha256);
  return cf_whole_file_write (path, beside, data, size, FALSE, error);
}

static void
do_job (CfStatementWorkers *workers, Worker *worker, CfStatementJob *job)
{
  g_autoptr (GError) failed = NULL;
  gboolean shows = FALSE;
  if (workers->folder && job->there)
    return;
  gboolean ok = cf_statement_gather (worker->db, workers->context, job->customer_id, &worker->data, &shows, &failed);
  if (ok && !workers->folder)
    describe (worker, job, shows);
  else if (ok)
    ok = draw (workers, worker, job, &failed);
  if (!ok)
    job->error = g_strdup (failed ? failed->message : "it could not be drawn");
}

typedef struct { CfStatementWorkers *workers; Worker *worker; } Start;

static gpointer
work (gpointer p)
{
  g_autofree Start *start = p;
  CfStatementWorkers *workers = start->workers;
  for (guint i; !g_atomic_int_get (&workers->stop) && (i = g_atomic_int_add (&workers->next, 1)) < workers->n_jobs;) {
    do_job (workers, start->worker, workers->jobs[i]);
    g_async_queue_push (workers->finished, workers->jobs[i]);
  }
  g_async_queue_push (workers->finished, workers);                      /* this one has ended */
  return NULL;
}

static gboolean
run_round (CfStatementWorkers *workers, CfStatementJob **jobs, guint n, CfStatementJobDone done, gpointer user, GError **error)
{
  g_autofree GThread **threads = g_new0 (GThread *, workers->n);
  gboolean ok = TRUE;
  workers->jobs = jobs;
  workers->n_jobs = n;
  workers->next = workers->stop = 0;
  for (guint i = 0; i < workers->n; i++) {
    Start *start = g_new (Start, 1);
    *start = (Start) { workers, &workers->workers[i] };
    threads[i] = g_thread_new ("statements", work, start);
  }
  for (guint ended = 0; ended < workers->n;) {
    gpointer job = g_async_queue_pop (workers->finished);
    if (job == workers)
      ended++;
    else if (ok && !done (job, user, error)) {
      ok = FALSE;
      g_atomic_int_set (&workers->stop, 1);
    }
  }
  for (guint i = 0; i < workers->n; i++)
    g_thread_join (threads[i]);
  return ok;
}

gboolean
cf_statement_workers_look (CfStatementWorkers *workers, CfStatementJob *jobs, guint n, CfStatementJobDone done, gpointer user, GError **error)
{
  g_autofree CfStatementJob **list = g_new (CfStatementJob *, n + 1);
  for (guint i = 0; i < n; i++)
    list[i] = &jobs[i];
  workers->folder = NULL;
  return run_round (workers, list, n, done, user, error);
}

gboolean
cf_statement_workers_draw (CfStatementWorkers *workers, const CfPaperShop *looks, const char *folder, CfStatementJob **jobs, guint n, CfStatementJobDone done,
                           gpointer user, GError **error)
{
  for (guint i = 0; i < workers->n; i++)
    if (!workers->workers[i].paper && !(workers->workers[i].paper = cf_paper_new (looks, error)))
      return FALSE;
  workers->working = (CfPrivateFolder) CF_PRIVATE_FOLDER_INIT;
  if (!cf_private_folder_make (folder, &workers->working, error))
    return FALSE;
  workers->folder = folder;
  gboolean ok = run_round (workers, jobs, n, done, user, error);
  cf_private_folder_remove (&workers->working);
  return ok;
}
