/* restore.c: see restore.h. Everything is done to a copy in a private folder: it gets its name when it is verified, has a new life, and its series are settled or frozen. */
#include "restore.h"
#include "store/files.h"
#include "frozen.h"
#include "pack.h"
#include "private-folder.h"
#include "base/date.h"
#include "store/schema.h"
#include "store/verify.h"
#include <errno.h>
#include <glib/gstdio.h>

#define PERCENT_UNPACK 50

void
cf_restore_report_clear (CfRestoreReport *report)
{
  g_clear_pointer (&report->series, g_array_unref);
  g_clear_pointer (&report->head, g_free);
}

static gboolean
verify (CfDb *db, CfRestoreReport *ret, GError **error)
{
  g_auto (CfVerifyReport) report = { 0 };
  CfHead head;
  if (!cf_schema_upgrade (db, error) || !cf_verify (db, NULL, &report, error))
    return FALSE;
  if (report.problems->len) {
    const CfProblem *first = g_ptr_array_index (report.problems, 0);
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: the ledger does not verify: %s: %s", cf_db_path (db), first->where, first->what);
    return FALSE;
  }
  if (!cf_head_load (db, &head, error))
    return FALSE;
  g_autoptr (GString) hex = g_string_new (NULL);
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_string_append_printf (hex, "%02x", head.hash[i]);
  ret->commits = report.commits;
  ret->entries = report.entries;
  ret->head = g_string_free (g_steal_pointer (&hex), FALSE);
  return TRUE;
}

static gboolean
begin_new_life (const char *ledger, CfRestoreReport *ret, GError **error)
{
  g_autoptr (CfDb) db = cf_db_open (ledger, CF_DB_READ_WRITE, error);
  return db && verify (db, ret, error) && cf_db_begin (db, TRUE, error) && cf_head_rebirth (db, error) && cf_db_commit (db, error);
}

static gboolean
give_answers (CfShop *shop, CfWho *who, const CfSeriesAnswer *answers, guint n, GArray *states, GError **error)
{
  for (guint i = 0; i < n; i++) {
    CfOutcome outcome = cf_series_answer (shop, who, &answers[i], error);
    if (outcome == CF_FAILED)
      return FALSE;
    if (cf_refused (outcome)) {
      g_autofree char *sentence = cf_refusal_sentence (&who->refusal);
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s: series “%s”: %s%s", cf_db_path (shop->db), answers[i].series, sentence,
                   outcome == CF_NUMBER_TAKEN ? " The backup has that number already, so it is not what was printed last." : "");
      return FALSE;
    }
    CfSeriesState *state = &g_array_index (states, CfSeriesState, cf_series_answered (states, &answers[i]));
    g_free (state->answer);
    state->answer = cf_series_answer_words (state, &answers[i]);
  }
  return TRUE;
}

/* One transaction: a commit that says where the ledger came from and freezes the series, and one per answer. */
static gboolean
settle_series (const char *ledger, const char *backup, const CfSeriesAnswer *answers, guint n, CfClock *clock, CfRestoreReport *ret, GError **error)
{
  g_autoptr (CfShop) shop = cf_shop_open (ledger, FALSE, clock, error);
  g_autofree char *name = g_path_get_basename (backup), *known = g_filename_display_name (name);
  char date[16];
  if (!shop)
    return FALSE;
  g_autofree char *reason = g_strdup_printf ("restored from %s of %s", known, cf_date_iso (date, sizeof date, cf_date_at (ret->made, shop->tz)));
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = reason };
  ret->series = g_array_new (FALSE, TRUE, sizeof (CfSeriesState));
  if (!cf_batch_begin (shop, error))
    return FALSE;
  if (cf_series_freeze (shop, &who, ret->series, error) && give_answers (shop, &who, answers, n, ret->series, error))
    return cf_batch_end (shop, error);
  cf_batch_abort (shop);
  return FALSE;
}

static gboolean
restore (const char *path, const char *passphrase, const char *folder, const char *ledger, const CfSeriesAnswer *answers, guint n, CfClock *clock, CfProgress progress, gpointer user,
         CfRestoreReport *ret, GError **error)
{
  if (!cf_unpack (path, passphrase, folder, progress, user, PERCENT_UNPACK, &ret->made, error))
    return FALSE;
  if (begin_new_life (ledger, ret, error) && settle_series (ledger, path, answers, n, clock, ret, error))
    return TRUE;
  cf_pack_blame (error, ledger, path);
  g_prefix_error (error, "restoring ");
  return FALSE;
}

gboolean
cf_restore (const char *path, const char *passphrase, const char *to, const CfSeriesAnswer *answers, guint n_answers, CfClock *clock, CfProgress progress, gpointer user,
            CfRestoreReport *ret, GError **error)
{
  g_auto (CfPrivateFolder) plain = CF_PRIVATE_FOLDER_INIT;
  g_auto (CfRestoreReport) report = { 0 };
  g_autofree char *folder = g_path_get_dirname (to);
  GStatBuf st;
  if (g_lstat (to, &st) == 0 && !(S_ISREG (st.st_mode) && st.st_size == 0))
    return cf_file_error ("writing the ledger", to, EEXIST, error);
  if (!cf_private_folder_make (folder, &plain, error))
    return FALSE;
  g_autofree char *ledger = cf_private_folder_file (&plain, CF_PRIVATE_LEDGER);
  if (!restore (path, passphrase, plain.path, ledger, answers, n_answers, clock, progress, user, &report, error))
    return FALSE;
  if (progress && !progress (100, 100, user)) {                        /* the last moment at which nothing is left behind */
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "restoring %s: stopped before it was done", path);
    return FALSE;
  }
  if (!cf_pack_publish (ledger, to, error))
    return FALSE;
  *ret = report;
  report = (CfRestoreReport) { 0 };
  return TRUE;
}
