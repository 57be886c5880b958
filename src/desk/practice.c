/* practice.c: see practice.h. The mark is a note of the copy's own (store/scratch.h): it goes where the copy goes, also to other programs that open it, and is never synced into a real ledger.
 * Invariant: the copy has its mark before it has its name. */
#include "practice.h"
#include "files.h"
#include "pack.h"
#include "private-folder.h"
#include "store/scratch.h"
#include <errno.h>
#include <glib/gstdio.h>

#define MARK "practice"

struct _CfPractice { CfPrivateFolder folder; char *path; };

static gboolean
copy_files (const char *from_ledger, const char *to_ledger, GError **error)
{
  g_autofree char *from = cf_pack_files_folder (from_ledger), *to = cf_pack_files_folder (to_ledger);
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  const char *name;
  if (!dir)
    return TRUE;                                                        /* none: it has no logo */
  if (g_mkdir (to, 0700) != 0)
    return cf_file_error ("making the folder", to, errno, error);
  while ((name = g_dir_read_name (dir)))
    if (cf_pack_is_file_name (name)) {
      g_autofree char *one = g_build_filename (from, name, NULL), *other = g_build_filename (to, name, NULL), *bytes = NULL;
      gsize size;
      if (g_file_get_contents (one, &bytes, &size, NULL) && !g_file_set_contents (other, bytes, (gssize) size, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
mark (const char *path, CfClock *clock, GError **error)
{
  g_autoptr (CfDb) db = cf_db_open (path, CF_DB_READ_WRITE, error);
  return db && cf_scratch_save (db, MARK, "", cf_clock_now (clock), error);
}

CfPractice *
cf_practice_new (CfShop *shop, GError **error)
{
  g_autoptr (CfPractice) self = g_new0 (CfPractice, 1);
  self->folder = (CfPrivateFolder) CF_PRIVATE_FOLDER_INIT;
  g_autoptr (CfDb) from = cf_db_open (cf_db_path (shop->db), CF_DB_READ_ONLY, error);
  if (!from || !cf_private_folder_near (NULL, &self->folder, error))
    return NULL;
  g_autofree char *making = cf_private_folder_file (&self->folder, CF_PRIVATE_LEDGER "-making");
  self->path = cf_private_folder_file (&self->folder, CF_PRIVATE_LEDGER);
  if (!cf_db_copy (from, making, error) || !mark (making, shop->clock, error) || !copy_files (cf_db_path (shop->db), self->path, error))
    return NULL;
  if (g_rename (making, self->path) != 0) {
    cf_file_error ("naming the copy", self->path, errno, error);
    return NULL;
  }
  return g_steal_pointer (&self);
}

void
cf_practice_free (CfPractice *self)
{
  if (!self)
    return;
  cf_private_folder_remove (&self->folder);
  g_free (self->path);
  g_free (self);
}

const char *
cf_practice_path (const CfPractice *self)
{
  return self->path;
}

gboolean
cf_practice_is (CfShop *shop, gboolean *ret, GError **error)
{
  g_autofree char *body = NULL;
  if (!cf_scratch_load (shop->db, MARK, &body, NULL, error))
    return FALSE;
  *ret = body != NULL;
  return TRUE;
}
