/* statement-run.c: see statement-run.h. All is read from one moment of the ledger: the calling thread's connection and the workers' stand in read transactions at the same commit. Only when every file is
 * written does the run become a fact; a run that is cut off leaves files and a list, and is taken up from there. */
#include "statement-run.h"
#include "base/date.h"
#include "base/id.h"
#include "base/whole-file.h"
#include "document-pdf.h"
#include "store/files.h"
#include "statement-late.h"
#include "statement-list.h"
#include "statement-workers.h"
#include "store/alias.h"
#include <string.h>

#define TRIES_MAX 40                   /* to catch the ledger between two commits of others */

typedef struct {
  CfShop             *shop;
  const CfStatementAsk *ask;
  CfStatementContext  context;
  CfStatementWorkers *workers;
  CfPaperLooks        looks;
  CfStatementRun      run;           /* without lines */
  CfStatementList     list;
  GArray             *jobs;          /* CfStatementJob, by id; then by postcode */
  guint               total, done;
  CfStatementResult  *ret;
} Run;

static void
done_free (gpointer p)
{
  CfStatementDone *done = p;
  g_free (done->number);
  g_free (done->name);
  g_free (done->file);
  g_free (done->error);
  g_free (done);
}

void
cf_statement_result_clear (CfStatementResult *result)
{
  g_clear_pointer (&result->done, g_ptr_array_unref);
  g_clear_pointer (&result->late, g_array_unref);
  memset (result, 0, sizeof *result);
}

static void
run_clear (Run *run)
{
  cf_statement_workers_free (run->workers);
  cf_statement_context_clear (&run->context);
  cf_paper_looks_clear (&run->looks);
  cf_statement_run_clear (&run->run);
  cf_statement_list_clear (&run->list);
  g_array_unref (run->jobs);
}

/* --- one moment --- */

static guint
workers_wanted (const CfStatementAsk *ask)
{
  return CLAMP (ask->jobs ? ask->jobs : g_get_num_processors (), 1, 32);
}

static gboolean
load_moment (Run *run, GError **error)
{
  const CfStatementAsk *ask = run->ask;
  CfDb *db = run->shop->db;
  CfDate as_of = run->run.as_of;
  CfHead head;
  if (!cf_db_begin (db, FALSE, error) || !cf_head_load (db, &head, error) || !cf_statement_context_load (db, as_of, run->run.since, ask->kind, ask->detail,
                                                                                                         &run->context, error) ||
      !cf_paper_looks_load (run->shop, run->context.then.at, &run->looks, error) || !(run->run.paper = g_strdup (run->context.then.formats.paper)) ||
          !(run->run.seen = cf_log_vector (db, error)) ||
      !(run->workers = cf_statement_workers_new (run->shop, workers_wanted (ask), head.pos, &run->context, error)))
    return FALSE;
  return TRUE;
}

/* Everybody at the same commit. */
static gboolean
catch_moment (Run *run, GError **error)
{
  for (guint i = 0;; i++) {
    g_autoptr (GError) failed = NULL;
    if (load_moment (run, &failed))
      return TRUE;
    cf_db_rollback (run->shop->db);
    cf_statement_context_clear (&run->context);
    cf_paper_looks_clear (&run->looks);
    g_clear_pointer (&run->run.seen, g_free);
    g_clear_pointer (&run->run.paper, g_free);
    if (i == TRIES_MAX || !g_error_matches (failed, CF_ERROR, CF_ERROR_BUSY)) {
      g_propagate_error (error, g_steal_pointer (&failed));
      return FALSE;
    }
    g_usleep (1000 * (i + 1));
  }
}

/* --- who --- */

static gboolean
add_jobs (Run *run, CfWho *who, CfOutcome *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  const CfStatementAsk *ask = run->ask;
  for (guint i = 0; i < ask->n_customers; i++) {
    gint64 pos;
    char text[CF_ID_TEXT];
    CfId id = cf_alias_of (run->context.aliases, ask->customers[i]);
    if (!cf_record_pos (run->shop->db, &CF_CUSTOMER, id, &pos, error))
      return FALSE;
    if (pos == 0) {
      *ret = cf_refuse (&who->refusal, CF_NOT_FOUND, "customer", cf_id_text (id, text));
      return TRUE;
    }
    g_array_append_val (ids, id);
  }
  if (!ask->n_customers && !cf_statement_candidates (run->shop->db, &run->context, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    CfStatementJob job = { .customer_id = g_array_index (ids, CfId, i) };
    g_array_append_val (run->jobs, job);
  }
  return TRUE;
}

static gboolean
looked (CfStatementJob *job, gpointer user, GError **error)
{
  Run *run = user;
  if (run->ask->progress && !run->ask->progress (0, run->jobs->len, run->ask->user)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the statement run was stopped; what is drawn stays and is not drawn again");
    return FALSE;
  }
  return TRUE;
}

static int
by_postcode (gconstpointer a, gconstpointer b)
{
  const CfStatementJob *x = a, *y = b;
  int order = g_strcmp0 (x->country, y->country);
  order = order ? order : g_strcmp0 (x->postcode, y->postcode);
  order = order ? order : g_strcmp0 (x->name, y->name);
  return order ? order : (x->customer_id > y->customer_id) - (x->customer_id < y->customer_id);
}

/* Names of files are stable: number and name as of the date; where two would be the same, the id too. */
static void
name_files (Run *run)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < run->jobs->len; i++) {
    CfStatementJob *job = &g_array_index (run->jobs, CfStatementJob, i);
    char id[CF_ID_TEXT];
    g_autofree char *number = cf_file_slug (job->number ? job->number : ""), *name = cf_file_slug (job->name ? job->name : "");
    g_autofree char *stem = g_strjoin (*number && *name ? "-" : "", number, name, NULL);
    if (!*stem || g_hash_table_contains (taken, stem)) {
      char *longer = g_strjoin (*stem ? "-" : "", stem, cf_id_text (job->customer_id, id), NULL);
      g_free (stem);
      stem = longer;
    }
    job->file = g_strconcat (stem, ".pdf", NULL);
    g_hash_table_add (taken, g_steal_pointer (&stem));
  }
}

/* Only those with something to show stay; a customer asked for by name gets a statement also if it is empty. */
static void
keep_showing (Run *run)
{
  guint kept = 0;
  for (guint i = 0; i < run->jobs->len; i++) {
    CfStatementJob *job = &g_array_index (run->jobs, CfStatementJob, i);
    if (job->shows || job->error || run->ask->n_customers) {
      if (kept != i) {
        CfStatementJob *to = &g_array_index (run->jobs, CfStatementJob, kept), swap = *to;
        *to = *job;
        *job = swap;
      }
      kept++;
    }
  }
  g_array_set_size (run->jobs, kept);
}

/* --- drawing --- */

static gboolean
drawn (CfStatementJob *job, gpointer user, GError **error)
{
  Run *run = user;
  run->done++;
  if (!job->error && !job->there) {
    CfListed listed = { job->customer_id, job->file, "", job->balance_minor, job->pages };
    g_strlcpy (listed.sha256, job->sha256, sizeof listed.sha256);
    if (!cf_statement_list_add (&run->list, &listed, error))
      return FALSE;
  }
  if (run->ask->progress && !run->ask->progress (run->done, run->total, run->ask->user)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the statement run was stopped; what is drawn stays and is not drawn again");
    return FALSE;
  }
  return TRUE;
}

static char *
question (const Run *run)
{
  g_autoptr (GString) text = g_string_new (NULL);
  char as_of[16], since[16];
  g_string_append_printf (text, "as-of %s since %s kind %d detail %d paper %s program %s customers", cf_date_iso (as_of, sizeof as_of, run->run.as_of),
                          cf_date_iso (since, sizeof since, run->run.since), run->run.kind, (int) run->run.detail, run->run.paper, run->run.program);
  for (guint i = 0; i < run->ask->n_customers; i++) {
    char id[CF_ID_TEXT];
    g_string_append_printf (text, " %s", cf_id_text (run->ask->customers[i], id));
  }
  g_string_append_printf (text, "%s seen %s", run->ask->n_customers ? "" : " all", run->run.seen);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
draw_files (Run *run, GError **error)
{
  const char *folder = run->ask->folder;
  g_autofree char *asked = question (run);
  g_autoptr (GPtrArray) jobs = g_ptr_array_new ();
  if (!folder)
    return TRUE;
  if (!cf_make_folder (folder, error) || !cf_statement_list_open (&run->list, folder, asked, run->run.id, error))
    return FALSE;
  run->run.id = run->list.run_id;
  for (guint i = 0; i < run->jobs->len; i++) {
    CfStatementJob *job = &g_array_index (run->jobs, CfStatementJob, i);
    const CfListed *listed = g_hash_table_lookup (run->list.done, GSIZE_TO_POINTER (job->customer_id));
    if (listed && g_str_equal (listed->file, job->file) && cf_statement_list_holds (folder, listed)) {
      job->there = TRUE;
      g_strlcpy (job->sha256, listed->sha256, sizeof job->sha256);
    }
    if (!job->error)
      g_ptr_array_add (jobs, job);
  }
  return cf_statement_workers_draw (run->workers, &run->looks.shop, folder, (CfStatementJob **) jobs->pdata, jobs->len, drawn, run, error);
}

static gboolean
add_to_print_file (Run *run, CfPaper *paper, CfStatementData *data, CfStatementJob *job, GError **error)
{
  g_autoptr (GError) failed = NULL;
  gboolean shows;
  if (job->error)
    return TRUE;
  if (!cf_statement_gather (run->shop->db, &run->context, job->customer_id, data, &shows, &failed) ||
      !cf_paper_add (paper, &(CfPaperDocument) { .statement = &data->paper }, run->ask->folder ? NULL : &job->pages, &failed))
    job->error = g_strdup (failed ? failed->message : "it could not be drawn");
  run->done++;
  if (run->ask->progress && !run->ask->progress (run->done, run->total, run->ask->user)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the statement run was stopped");
    return FALSE;
  }
  return TRUE;
}

/* One file of all. */
static gboolean
draw_print_file (Run *run, GError **error)
{
  const char *path = run->ask->print_file;
  CfStatementData data;
  char day[16];
  if (!path)
    return TRUE;
  CfWholeFile file;
  g_autofree char *title = g_strdup_printf ("Statements as of %s", cf_date_iso (day, sizeof day, run->run.as_of));
  g_autoptr (CfPaper) paper = cf_paper_new (&run->looks.shop, error);
  if (!paper || !cf_whole_file_open (&file, path, NULL, error))
    return FALSE;
  cf_statement_data_init (&data);
  gboolean ok = cf_paper_open (paper, title, run->run.as_of, cf_paper_write_stdio, file.out, error);
  for (guint i = 0; ok && i < run->jobs->len; i++)
    ok = add_to_print_file (run, paper, &data, &g_array_index (run->jobs, CfStatementJob, i), error);
  ok = ok && cf_paper_close (paper, error);
  cf_statement_data_clear (&data);
  return cf_whole_file_end (&file, ok, FALSE, error);
}

/* --- what came of it --- */

static gboolean
tell (Run *run, GError **error)
{
  CfStatementResult *ret = run->ret;
  for (guint i = 0; i < run->jobs->len; i++) {
    CfStatementJob *job = &g_array_index (run->jobs, CfStatementJob, i);
    CfStatementDone *done = g_new0 (CfStatementDone, 1);
    *done = (CfStatementDone) { .customer_id = job->customer_id, .number = g_strdup (job->number), .name = g_strdup (job->name), .kind = job->kind, .balance_minor = job->balance_minor,
                                .pages = job->pages, .was_there = job->there, .error = g_strdup (job->error), .file = run->ask->folder && !job->error
                                    ? g_strdup (job->file) : NULL };
    g_strlcpy (done->sha256, job->sha256, sizeof done->sha256);
    g_ptr_array_add (ret->done, done);
    ret->n_failed += job->error != NULL;
    ret->n_there += job->there;
    ret->n_drawn += !job->error && !job->there;
    if (!cf_add (ret->total_minor, job->balance_minor, &ret->total_minor)) {
      g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "the balances of this run are too large to be added");
      return FALSE;
    }
  }
  run->run.total_minor = ret->total_minor;
  return TRUE;
}

/* What earlier runs for the same date did not know, and what that changed. */
static gboolean
compare_earlier (Run *run, GError **error)
{
  g_auto (CfEarlierRuns) earlier = { 0 };
  CfStatementResult *ret = run->ret;
  if (!cf_earlier_runs_load (run->shop->db, &run->run, &earlier, error))
    return FALSE;
  if (earlier.runs->len == 0)
    return TRUE;
  ret->earlier_id = g_array_index (earlier.runs, CfStatementRun, 0).id;
  if (!cf_earlier_runs_late (run->shop->db, &earlier, run->context.aliases, ret->late, error))
    return FALSE;
  for (guint i = 0; i < ret->done->len; i++) {
    const CfStatementDone *done = ret->done->pdata[i];
    const CfStatementRunLine *line = g_hash_table_lookup (earlier.lines, GSIZE_TO_POINTER (done->customer_id));
    ret->n_changed += done->sha256[0] && line && line->sha256 && *line->sha256 && !g_str_equal (line->sha256, done->sha256);
  }
  return TRUE;
}

/* The run as a fact. */
static CfOutcome
record_run (Run *run, CfWho *who, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  const CfStatementResult *ret = run->ret;
  run->run.lines = g_new0 (CfStatementRunLine, ret->done->len);
  run->run.n_lines = ret->done->len;
  for (guint i = 0; i < ret->done->len; i++) {
    const CfStatementDone *done = ret->done->pdata[i];
    run->run.lines[i] = (CfStatementRunLine) { done->customer_id, done->balance_minor, g_strdup (done->sha256) };
  }
  cf_act_begin (&act, run->shop, "statement.run", who, &CF_STATEMENT_RUN, run->run.id, NULL);
  cf_act_permit (&act, CF_MAY_SEND_STATEMENTS, 0);
  cf_act_add (&act, &CF_STATEMENT_RUN, &run->run);
  CfOutcome outcome = cf_act_end (&act, error);
  return outcome == CF_ALREADY ? CF_OK : outcome;
}

static gboolean
draw_all (Run *run, CfWho *who, CfOutcome *ret, GError **error)
{
  if (!catch_moment (run, error))
    return FALSE;
  if (!add_jobs (run, who, ret, error) || *ret != CF_OK)
    return *ret != CF_OK;
  if (!cf_statement_workers_look (run->workers, (CfStatementJob *) (gpointer) run->jobs->data, run->jobs->len, looked, run, error))
    return FALSE;
  name_files (run);                                                     /* in order of id: a name does not hang on where people live */
  keep_showing (run);
  g_array_sort (run->jobs, by_postcode);
  run->total = run->jobs->len * ((run->ask->folder != NULL) + (run->ask->print_file != NULL));
  return draw_files (run, error) && draw_print_file (run, error) && tell (run, error) && compare_earlier (run, error);
}

CfOutcome
cf_statement_run (CfShop *shop, CfWho *who, const CfStatementAsk *ask, CfStatementResult *ret, GError **error)
{
  Run run = { .shop = shop, .ask = ask, .ret = ret, .jobs = g_array_new (FALSE, TRUE, sizeof (CfStatementJob)) };
  gboolean keeps = !ask->keeps_no_record && !shop->read_only && ask->folder;
  CfOutcome outcome = CF_OK;
  int y, m, d;
  *ret = (CfStatementResult) { .done = g_ptr_array_new_with_free_func (done_free), .late = g_array_new (FALSE, TRUE, sizeof (CfLateFact)) };
  g_array_set_clear_func (ret->late, cf_late_fact_clear);
  g_array_set_clear_func (run.jobs, cf_statement_job_clear);
  run.run = (CfStatementRun) { .as_of = ask->as_of ? ask->as_of : cf_shop_today (shop), .kind = ask->kind, .detail = ask->detail != 0,
                               .program = g_strdup (CF_VERSION),
                               .currency = shop->rules.currency->number };
  run.run.id = shop->read_only ? 1 : cf_shop_id (shop);
  cf_date_to_ymd (run.run.as_of, &y, &m, &d);
  run.run.since = ask->since ? ask->since : run.run.as_of - d + 1;
  if (keeps)                                                            /* before anything is drawn */
    outcome = cf_work_begin (shop, who, "statement.run", CF_MAY_SEND_STATEMENTS, ask->work_id, error);
  gboolean ok = outcome == CF_OK ? draw_all (&run, who, &outcome, error) : outcome != CF_FAILED;
  cf_db_rollback (shop->db);
  if (ok && outcome == CF_OK && keeps && (outcome = record_run (&run, who, error)) == CF_OK)
    ret->run_id = run.run.id;
  if (ok && outcome == CF_OK && ask->folder)
    cf_statement_list_finish (&run.list);
  cf_work_end (who);
  run_clear (&run);
  return ok ? outcome : CF_FAILED;
}
