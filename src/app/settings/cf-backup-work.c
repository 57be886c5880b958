/* cf-backup-work.c: see cf-backup-work.h. */
#include "cf-backup-work.h"
#include "cf-passphrase-store.h"
#include "store/scratch.h"
#include <glib/gi18n-lib.h>

void
cf_backup_state_free (CfBackupState *state)
{
  if (!state)
    return;
  g_free (state->folder);
  g_clear_pointer (&state->files, g_array_unref);
  g_free (state);
}

gpointer
cf_backup_state_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  CfBackupState *state = g_new0 (CfBackupState, 1);
  g_autoptr (GError) unreadable = NULL;
  state->files = g_array_new (FALSE, TRUE, sizeof (CfBackupFile));
  g_array_set_clear_func (state->files, cf_backup_file_clear);
  if (!cf_scratch_load (shop->db, CF_BACKUP_FOLDER, &state->folder, NULL, error)) {
    cf_backup_state_free (state);
    return NULL;
  }
  char *passphrase = cf_passphrase_lookup (cf_db_path (shop->db), &unreadable);
  state->has_passphrase = passphrase != NULL;
  cf_passphrase_free (passphrase);
  if (state->folder && !cf_backup_list (state->folder, state->files, &unreadable))
    g_array_set_size (state->files, 0);                                 /* a stick that is not plugged in: the page says that there are none */
  return state;
}

gpointer
cf_backup_folder_work (CfShop *shop, gpointer folder, GCancellable *cancel, GError **error)
{
  if (!cf_scratch_save (shop->db, CF_BACKUP_FOLDER, folder, cf_clock_now (shop->clock), error))
    return NULL;
  return NULL;
}

void
cf_backup_ask_free (gpointer p)
{
  g_free (((CfBackupAsk *) p)->folder);
  g_free (p);
}

void
cf_backup_made_free (CfBackupMade *made)
{
  if (!made)
    return;
  cf_passphrase_free (made->sheet);
  cf_backup_file_clear (&made->file);
  g_free (made);
}

gpointer
cf_backup_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const CfBackupAsk *ask = data;
  const char *ledger = cf_db_path (shop->db);
  CfBackupMade *made = g_new0 (CfBackupMade, 1);
  char *passphrase = cf_passphrase_lookup (ledger, error);
  gboolean ok = passphrase || !(error && *error);
  made->kept = TRUE;
  if (ok && !passphrase && ask->rolling) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_DENIED, _("No passphrase for backups is known yet: make the first backup in Settings."));
    ok = FALSE;
  } else if (ok && !passphrase) {
    passphrase = cf_passphrase_new ();
    made->sheet = cf_recovery_sheet (shop, passphrase, ask->folder);
    ok = cf_passphrase_keep (ledger, passphrase, &made->kept, error);
  }
  ok = ok && cf_backup_rolling (shop, ask->folder, passphrase, &made->file, &made->made, error);
  cf_passphrase_free (passphrase);
  if (ok)
    return made;
  cf_backup_made_free (made);
  return NULL;
}

gpointer
cf_backup_prove_work (CfShop *shop, gpointer path, GCancellable *cancel, GError **error)
{
  char *passphrase = cf_passphrase_lookup (cf_db_path (shop->db), error);
  CfProof *proof = g_new0 (CfProof, 1);
  gboolean ok = passphrase != NULL;
  if (!ok && error && !*error)
    g_set_error_literal (error, CF_ERROR, CF_ERROR_DENIED, _("The passphrase of this backup is not in the key ring of this machine: prove it with counterfoilctl prove --passphrase-file."));
  ok = ok && cf_prove (shop, path, passphrase, shop->clock, NULL, NULL, proof, error);
  cf_passphrase_free (passphrase);
  if (ok)
    return proof;
  cf_backup_proof_free (proof);
  return NULL;
}

void
cf_backup_proof_free (CfProof *proof)
{
  if (!proof)
    return;
  cf_proof_clear (proof);
  g_free (proof);
}
