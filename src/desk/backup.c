/* backup.c: writing one backup (backup.h). A copy of the ledger in plain is made beside the ledger, never beside the backup: a stolen stick has no plain bytes on it, not even deleted ones.
 * The copy is looked over before it becomes a backup, so that a damaged ledger never takes the place of good backups. */
#include "backup.h"
#include "check-parts.h"
#include "store/files.h"
#include "pack.h"
#include "practice.h"
#include "private-folder.h"
#include "db/file.h"
#include "store/verify.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define TAIL_COMMITS 100

void
cf_backup_file_clear (gpointer file)
{
  CfBackupFile *f = file;
  g_clear_pointer (&f->path, g_free);
  g_clear_pointer (&f->label, g_free);
}

gboolean
cf_backup_info (const char *path, CfBackupFile *ret, GError **error)
{
  CfSealHead head;
  GStatBuf st = { 0 };
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0 || g_stat (path, &st) != 0 || !S_ISREG (st.st_mode)) {
    int failed = fd >= 0 ? EISDIR : errno;
    if (fd >= 0)
      close (fd);
    return cf_file_error ("reading the backup", path, failed, error);
  }
  gboolean ok = cf_seal_head_read (fd, path, &head, error);
  close (fd);
  if (ok)
    *ret = (CfBackupFile) { .path = g_strdup (path), .label = g_strdup (head.label), .made = head.made, .size = st.st_size };
  return ok;
}

static gboolean
look_over (const char *ledger, const char *copy, GError **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) failed = NULL;
  g_autoptr (CfDb) db = cf_db_open (copy, CF_DB_READ_ONLY, &failed);
  if (db && cf_check_file (db, problems, &failed) && problems->len == 0 && cf_verify_tail (db, TAIL_COMMITS, &failed))
    return TRUE;
  if (failed && !g_error_matches (failed, CF_ERROR, CF_ERROR_CORRUPT)) {
    g_propagate_error (error, g_steal_pointer (&failed));
    return FALSE;
  }
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: not backed up, because the ledger itself is damaged: %s; run “counterfoilctl verify”, and keep the backups you have", ledger,
               problems->len ? (char *) g_ptr_array_index (problems, 0) : failed->message);
  return FALSE;
}

/* As it is now, while others go on writing. */
static gboolean
copy_ledger (const char *ledger, const char *copy, GError **error)
{
  g_autoptr (CfDb) db = cf_db_open (ledger, CF_DB_READ_ONLY, error);
  return db && cf_db_copy (db, copy, error) && look_over (ledger, copy, error);
}

/* The files beside the ledger that are named by their hash; listed after the copy was made, since a record follows its file. */
static gboolean
add_files (CfBackupPacker *packer, const char *ledger, GError **error)
{
  g_autofree char *folder = cf_pack_files_folder (ledger);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));)
    if (cf_pack_is_file_name (name))
      g_ptr_array_add (names, g_strdup (name));
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *from = g_build_filename (folder, g_ptr_array_index (names, i), NULL);
    if (!cf_backup_packer_add (packer, g_ptr_array_index (names, i), from, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
write_container (int fd, const char *path, CfShop *shop, const char *copy, CfInstant made, const char *passphrase, GError **error)
{
  g_auto (CfBackupPacker) packer = { .seal = { .fd = -1 } };
  return cf_backup_packer_open (&packer, fd, path, made, cf_shop_setting (shop, CF_SET_SHOP_NAME), passphrase, error) && cf_backup_packer_add (&packer, CF_PACK_LEDGER, copy, error) &&
         add_files (&packer, cf_db_path (shop->db), error) && cf_backup_packer_end (&packer, error) && (fsync (fd) == 0 || cf_file_error ("writing the backup", path, errno, error));
}

gboolean
cf_backup_write (CfShop *shop, const char *path, const char *passphrase, CfBackupFile *ret, GError **error)
{
  g_auto (CfPrivateFolder) plain = CF_PRIVATE_FOLDER_INIT, beside = CF_PRIVATE_FOLDER_INIT;
  g_autofree char *folder = g_path_get_dirname (path);
  GStatBuf st;
  g_autofree char *tried = g_strdup_printf ("writing the backup %s", path);
  if (!cf_practice_lets (shop, tried, error))
    return FALSE;
  if (g_utf8_strlen (passphrase, -1) < CF_PASSPHRASE_MIN) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "writing the backup %s: a passphrase of %d characters or more is needed; better one that Counterfoil makes", path, CF_PASSPHRASE_MIN);
    return FALSE;
  }
  if (g_lstat (path, &st) == 0 && !(S_ISREG (st.st_mode) && st.st_size == 0))
    return cf_file_error ("writing the backup", path, EEXIST, error);
  if (!cf_private_folder_make (folder, &beside, error) || !cf_private_folder_near (cf_db_path (shop->db), &plain, error))
    return FALSE;
  g_autofree char *copy = cf_private_folder_file (&plain, CF_PRIVATE_LEDGER), *making = cf_private_folder_file (&beside, CF_PRIVATE_BACKUP);
  CfInstant made = cf_clock_now (shop->clock);
  if (!copy_ledger (cf_db_path (shop->db), copy, error))
    return FALSE;
  int fd = open (making, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0)
    return cf_file_error ("writing the backup", path, errno, error);
  gboolean ok = write_container (fd, path, shop, copy, made, passphrase, error);
  if (close (fd) != 0 && ok)
    ok = cf_file_error ("writing the backup", path, errno, error);
  return ok && cf_file_publish (making, path, error) && (!ret || cf_backup_info (path, ret, error));
}

gboolean
cf_backup_unpack (const char *path, const char *passphrase, const char *to, CfProgress progress, gpointer user, GError **error)
{
  g_auto (CfPrivateFolder) plain = CF_PRIVATE_FOLDER_INIT;
  g_autofree char *folder = g_path_get_dirname (to);
  GStatBuf st;
  if (g_lstat (to, &st) == 0 && !(S_ISREG (st.st_mode) && st.st_size == 0))
    return cf_file_error ("writing the ledger", to, EEXIST, error);
  if (!cf_private_folder_make (folder, &plain, error))
    return FALSE;
  g_autofree char *ledger = cf_private_folder_file (&plain, CF_PRIVATE_LEDGER);
  return cf_unpack (path, passphrase, plain.path, progress, user, 100, NULL, error) && cf_pack_publish (ledger, to, error);
}
