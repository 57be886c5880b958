/* prove.c: the proof, step by step (prove.h). The first thing that is wrong is the reason; what comes after it is not looked at. */
#include "prove.h"
#include "check-parts.h"
#include "pack.h"
#include "private-folder.h"
#include "prove-parts.h"
#include "store/schema.h"

#define PERCENT_UNPACK 50

typedef struct {
  CfProof   *proof;
  CfProgress progress;
  gpointer   user;
  const char *path;
  CfDb      *db, *live;
  GArray    *settings, *balances;
  char      *files, *live_files;       /* folders */
} Prove;

void
cf_proof_clear (CfProof *proof)
{
  g_clear_pointer (&proof->why, g_free);
  g_clear_pointer (&proof->head, g_free);
  g_clear_pointer (&proof->certificate, g_free);
}

static void setting_clear (gpointer setting) { cf_setting_clear (setting); }

static void
prove_clear (Prove *p)
{
  cf_db_close (p->db);
  cf_db_close (p->live);
  g_array_unref (p->settings);
  g_array_unref (p->balances);
  g_free (p->files);
  g_free (p->live_files);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Prove, prove_clear)

/* A damaged backup is the answer; everything else is a failure. */
static gboolean
as_reason (Prove *p, gboolean ok, GError *failed, GError **error)
{
  if (ok)
    return TRUE;
  if (!g_error_matches (failed, CF_ERROR, CF_ERROR_CORRUPT)) {
    g_propagate_error (error, failed);
    return FALSE;
  }
  if (!p->proof->why)
    p->proof->why = g_strdup (failed->message);
  g_error_free (failed);
  return TRUE;
}

static gboolean
verify (Prove *p, GError **error)
{
  g_auto (CfVerifyReport) report = { 0 };
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  if (!cf_verify (p->db, NULL, &report, error))
    return FALSE;
  p->proof->commits = report.commits;
  p->proof->entries = report.entries;
  if (report.problems->len) {
    const CfProblem *first = g_ptr_array_index (report.problems, 0);
    p->proof->why = g_strdup_printf ("the ledger in it does not verify: %s: %s", first->where, first->what);
    return TRUE;
  }
  if (!cf_check_balance (p->db, problems, error))
    return FALSE;
  if (problems->len)
    p->proof->why = g_strdup (g_ptr_array_index (problems, 0));
  return TRUE;
}

static gboolean
read_head (Prove *p, CfHead *ret, GError **error)
{
  CfDate locked;
  if (!cf_head_load (p->db, ret, error) || !cf_lookup_settings (p->db, p->settings, &locked, error))
    return FALSE;
  g_autoptr (GString) hex = g_string_new (NULL);
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_string_append_printf (hex, "%02x", ret->hash[i]);
  p->proof->head = g_string_free (g_steal_pointer (&hex), FALSE);
  return TRUE;
}

static gboolean
compare (Prove *p, const CfHead *head, GError **error)
{
  CfHead live;
  if (!p->live)
    return TRUE;
  if (!cf_db_begin (p->live, FALSE, error) || !cf_head_load (p->live, &live, error) || !cf_prove_compare (p->db, p->live, head->pos, &p->proof->why, error))
    return FALSE;
  p->proof->compared = TRUE;
  p->proof->behind = MAX (live.pos - head->pos, 0);
  return TRUE;
}

static gboolean
go_on (Prove *p, GError **error)
{
  if (!p->progress || p->progress (0, 0, p->user))
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s: stopped before it was proved", p->path);
  return FALSE;
}

/* @ledger has been unpacked. FALSE with CORRUPT: the backup's fault. */
static gboolean
look_at (Prove *p, const char *ledger, CfHead *ret_head, GError **error)
{
  p->db = cf_db_open (ledger, CF_DB_READ_WRITE, error);                  /* it is a copy: an older one is brought up to what this program reads */
  return p->db && cf_schema_upgrade (p->db, error) && go_on (p, error) && read_head (p, ret_head, error) && verify (p, error) &&
         cf_prove_balances (p->db, p->balances, &p->proof->customers, &p->proof->receivable_minor, error) && go_on (p, error) &&
         (p->proof->why || cf_prove_files (p->db, p->files, p->live_files, &p->proof->files, &p->proof->why, error));
}

static gboolean
prove (Prove *p, const char *passphrase, const char *folder, const char *ledger, GError **error)
{
  GError *failed = NULL;
  CfHead head = { 0 };
  gboolean ok = cf_unpack (p->path, passphrase, folder, p->progress, p->user, PERCENT_UNPACK, &p->proof->made, &failed) && look_at (p, ledger, &head, &failed);
  cf_pack_blame (&failed, ledger, p->path);
  if (!as_reason (p, ok, failed, error))
    return FALSE;
  p->proof->sound = p->proof->why == NULL;
  return !p->proof->sound || compare (p, &head, error);
}

static GTimeZone *
zone_of (GArray *settings)
{
  GTimeZone *tz = g_time_zone_new_identifier (cf_settings_text ((CfSetting *) (gpointer) settings->data, settings->len, CF_SET_SHOP_TIMEZONE));
  return tz ? tz : g_time_zone_new_utc ();
}

gboolean
cf_prove (CfShop *shop, const char *path, const char *passphrase, CfClock *clock, CfProgress progress, gpointer user, CfProof *ret, GError **error)
{
  g_auto (CfPrivateFolder) plain = CF_PRIVATE_FOLDER_INIT;
  g_auto (CfProof) proof = { 0 };
  g_auto (Prove) p = { .proof = &proof, .progress = progress, .user = user, .path = path, .settings = g_array_new (FALSE, TRUE, sizeof (CfSetting)),
                       .balances = g_array_new (FALSE, TRUE, sizeof (CfProofBalance)) };
  CfBackupFile file = { 0 };
  const char *live = shop ? cf_db_path (shop->db) : NULL;
  g_array_set_clear_func (p.settings, setting_clear);
  if (live && !(p.live = cf_db_open (live, CF_DB_READ_ONLY, error)))
    return FALSE;
  if (!cf_private_folder_near (live, &plain, error))
    return FALSE;
  g_autofree char *ledger = cf_private_folder_file (&plain, CF_PRIVATE_LEDGER);
  p.files = cf_pack_files_folder (ledger);
  p.live_files = live ? cf_pack_files_folder (live) : NULL;
  if (!prove (&p, passphrase, plain.path, ledger, error))
    return FALSE;
  proof.good = proof.why == NULL;
  g_autoptr (GTimeZone) tz = zone_of (p.settings);
  gboolean known = cf_backup_info (path, &file, NULL);
  proof.certificate = cf_prove_certificate (&proof, path, known ? file.label : "", p.settings, p.balances, tz, cf_clock_now (clock ? clock : cf_clock_system ()));
  cf_backup_file_clear (&file);
  *ret = proof;
  proof = (CfProof) { 0 };
  return TRUE;
}
