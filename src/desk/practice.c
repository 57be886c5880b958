/* practice.c: see practice.h. The mark is a note of the copy's own (store/scratch.h): it goes where the copy goes, also to other programs that open it, and is never synced into a real ledger.
 * Invariant: the copy has its mark before it has its name. */
#include "practice.h"
#include "store/files.h"
#include "pack.h"
#include "private-folder.h"
#include "shop/card.h"
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

static gboolean
take_terminal (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  CfCardTerminal terminal = { 0 };
  cf_record_copy (type, record, &terminal);
  g_array_append_val ((GArray *) user, terminal);
  return TRUE;
}

/* By acts, in the copy: its log must tell its state as every ledger's. */
static gboolean
set_terminals (const char *path, CfClock *clock, const char *address, GError **error)
{
  CfShop *copy = cf_shop_open (path, FALSE, clock, error);
  g_autoptr (GArray) terminals = g_array_new (FALSE, TRUE, sizeof (CfCardTerminal));
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "practice" };
  if (!copy)
    return FALSE;
  CfOutcome outcome = cf_record_each (copy->db, &CF_CARD_TERMINAL, take_terminal, terminals, error) ? CF_OK : CF_FAILED;
  for (guint i = 0; i < terminals->len; i++) {
    CfCardTerminal *terminal = &g_array_index (terminals, CfCardTerminal, i);
    if (outcome == CF_OK && !terminal->archived) {
      terminal->archived = 1;
      outcome = cf_save_card_terminal (copy, &who, terminal, error);
    }
    cf_record_clear (&CF_CARD_TERMINAL, terminal);
  }
  CfCardTerminal simulated = { .id = cf_shop_id (copy), .name = (char *) "Practice", .driver = (char *) "pax", .address = (char *) address, .identity = (char *) "", .station = copy->head.number };
  if (outcome == CF_OK && address)
    outcome = cf_save_card_terminal (copy, &who, &simulated, error);
  cf_shop_close (copy);
  if (outcome != CF_OK && error && !*error)
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "the terminals of the copy could not be set: refusal %d", outcome);
  return outcome == CF_OK;
}

CfPractice *
cf_practice_new (CfShop *shop, const char *terminal, GError **error)
{
  g_autoptr (CfPractice) self = g_new0 (CfPractice, 1);
  self->folder = (CfPrivateFolder) CF_PRIVATE_FOLDER_INIT;
  g_autoptr (CfDb) from = cf_db_open (cf_db_path (shop->db), CF_DB_READ_ONLY, error);
  if (!from || !cf_private_folder_near (NULL, &self->folder, error))
    return NULL;
  g_autofree char *making = cf_private_folder_file (&self->folder, CF_PRIVATE_LEDGER "-making");
  self->path = cf_private_folder_file (&self->folder, CF_PRIVATE_LEDGER);
  if (!cf_db_copy (from, making, error) || !mark (making, shop->clock, error) || !set_terminals (making, shop->clock, terminal, error) || !copy_files (cf_db_path (shop->db), self->path, error))
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

gboolean
cf_practice_lets (CfShop *shop, const char *tried, GError **error)
{
  gboolean practice;
  if (!cf_practice_is (shop, &practice, error))
    return FALSE;
  if (practice)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s: this is practice on a copy; end practice first", tried);
  return !practice;
}

gboolean
cf_practice_lets_terminal (CfShop *shop, const char *address, GError **error)
{
  return g_str_has_prefix (address, "tcp:127.0.0.1:") || cf_practice_lets (shop, "using a card terminal", error);
}
