/* cf-statements-work.c: see cf-statements-work.h. */
#include "cf-statements-work.h"
#include "cf-pdf-pages.h"
#include "store/collection.h"
#include "store/lookup.h"
#include "store/query.h"
#include <glib/gstdio.h>

#define PREVIEW_PAGES_MAX 20
#define PREVIEW_WIDTH 760

CfStatementsWork *
cf_statements_work_new (CfSession *session)
{
  CfStatementsWork *work = g_atomic_rc_box_new0 (CfStatementsWork);
  work->stop = g_cancellable_new ();
  work->id = cf_session_next_id (session);
  cf_session_who (session, &work->who);
  return work;
}

CfStatementsWork *
cf_statements_work_ref (CfStatementsWork *work)
{
  return g_atomic_rc_box_acquire (work);
}

static void
work_clear (gpointer p)
{
  CfStatementsWork *work = p;
  cf_statement_result_clear (&work->result);
  cf_who_clear (&work->who);
  g_clear_pointer (&work->customers, g_array_unref);
  g_clear_pointer (&work->before, g_hash_table_unref);
  g_clear_pointer (&work->broken, g_hash_table_unref);
  g_clear_pointer (&work->runs, g_array_unref);
  g_clear_pointer (&work->pages, g_ptr_array_unref);
  g_free (work->folder);
  g_free (work->print_file);
  g_free (work->path);
  g_object_unref (work->stop);
}

void
cf_statements_work_unref (gpointer work)
{
  g_atomic_rc_box_release_full (work, work_clear);
}

/* --- earlier runs --- */

static gboolean
note_run (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfStatementRun *run = record;
  CfStatementsWork *work = user;
  CfEarlierRun kept = { run->id, run->as_of, run->kind, run->detail != 0, run->n_lines, run->total_minor };
  g_array_prepend_val (work->runs, kept);                               /* they come in order of id, which is the order of time */
  for (guint i = 0; i < run->n_lines; i++)
    g_hash_table_insert (work->before, g_memdup2 (&run->lines[i].customer_id, sizeof (CfId)), g_memdup2 (&run->lines[i].balance_minor, sizeof (CfMoney)));
  return TRUE;
}

static gboolean
load_runs (CfShop *shop, CfStatementsWork *work, GError **error)
{
  g_clear_pointer (&work->runs, g_array_unref);
  g_clear_pointer (&work->before, g_hash_table_unref);
  work->runs = g_array_new (FALSE, FALSE, sizeof (CfEarlierRun));
  work->before = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  return cf_record_each (shop->db, &CF_STATEMENT_RUN, note_run, work, error);
}

gpointer
cf_statements_read_earlier (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  return load_runs (shop, data, error) ? cf_statements_work_ref (data) : NULL;
}

CfStatementChange
cf_statements_change (const CfStatementsWork *work, const CfStatementDone *done, CfMoney *ret_by)
{
  const CfMoney *before = work->before ? g_hash_table_lookup (work->before, &done->customer_id) : NULL;
  *ret_by = done->balance_minor - (before ? *before : 0);
  return !before ? CF_CHANGE_NEW : *ret_by > 0 ? CF_CHANGE_GREW : *ret_by < 0 ? CF_CHANGE_SHRANK : CF_CHANGE_SAME;
}

/* --- running --- */

static gboolean
on_progress (guint64 done, guint64 total, gpointer user)
{
  CfStatementsWork *work = user;
  g_atomic_int_set (&work->done, (gint) done);
  g_atomic_int_set (&work->total, (gint) total);
  return !g_cancellable_is_cancelled (work->stop);
}

/* Customers with something past due at the end of the run's day, whatever was paid since; archived ones too: they owe it all the same. */
static gboolean
load_overdue (CfShop *shop, CfStatementsWork *work, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  if (!cf_aging_load (shop->db, work->as_of, rows, NULL, error))
    return FALSE;
  work->customers = g_array_new (FALSE, FALSE, sizeof (CfId));
  for (guint i = 0; i < rows->len; i++) {
    const CfAgingRow *row = &g_array_index (rows, CfAgingRow, i);
    if (cf_aging_overdue (&row->aging) > 0)
      g_array_append_val (work->customers, row->customer_id);
  }
  return TRUE;
}

static gboolean
load_broken (CfShop *shop, CfStatementsWork *work, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_collections_broken (shop->db, work->as_of, ids, error))
    return FALSE;
  work->broken = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (work->broken, GSIZE_TO_POINTER (g_array_index (ids, CfId, i)));
  return TRUE;
}

static void
fill_ask (CfStatementsWork *work, CfStatementAsk *ask)
{
  *ask = (CfStatementAsk) { .as_of = work->as_of, .kind = work->kind, .detail = work->detail, .folder = work->folder, .print_file = work->print_file, .work_id = work->id,
                            .keeps_no_record = work->keeps_no_record || work->looks, .progress = on_progress, .user = work };
  if (work->customers) {
    ask->customers = (const CfId *) (gconstpointer) work->customers->data;
    ask->n_customers = work->customers->len;
  }
}

gpointer
cf_statements_run (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  CfStatementsWork *work = data;
  CfStatementAsk ask;
  if (work->looks && (!load_runs (shop, work, error) || !load_broken (shop, work, error)))
    return NULL;
  if (work->looks && work->whom == CF_FOR_OVERDUE && !work->customers && !load_overdue (shop, work, error))
    return NULL;
  fill_ask (work, &ask);
  if (work->customers && work->customers->len == 0) {                   /* nobody: not everybody */
    work->result.done = g_ptr_array_new ();
    return cf_statements_work_ref (work);
  }
  work->outcome = cf_statement_run (shop, &work->who, &ask, &work->result, error);
  if (work->outcome == CF_FAILED)
    return NULL;
  work->path = g_strdup (work->print_file);
  return cf_statements_work_ref (work);
}

gpointer
cf_statements_preview (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  CfStatementsWork *work = data;
  CfStatementAsk ask;
  guint pages;
  int fd = g_file_open_tmp ("counterfoil-XXXXXX.pdf", &work->print_file, error);
  if (fd < 0)
    return NULL;
  g_close (fd, NULL);
  work->keeps_no_record = TRUE;
  fill_ask (work, &ask);
  work->outcome = cf_statement_run (shop, &work->who, &ask, &work->result, error);
  if (work->outcome == CF_OK) {
    g_autoptr (GMappedFile) file = g_mapped_file_new (work->print_file, FALSE, error);
    g_autoptr (GBytes) pdf = file ? g_mapped_file_get_bytes (file) : NULL;
    work->pages = pdf ? cf_pdf_pages_draw (pdf, PREVIEW_WIDTH, PREVIEW_PAGES_MAX, &pages, NULL, error) : NULL;
  }
  g_unlink (work->print_file);
  return work->outcome == CF_FAILED || (work->outcome == CF_OK && !work->pages) ? NULL : cf_statements_work_ref (work);
}
