/* account.c: see account.h. */
#include "account.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <jansson.h>
#include <libsecret/secret.h>
#include <string.h>
#include <unistd.h>
#include "store/scratch.h"

#define NOTE "portal"

static const SecretSchema schema = { "org.counterfoil.Counterfoil.Portal", SECRET_SCHEMA_NONE, { { "portal", SECRET_SCHEMA_ATTRIBUTE_STRING }, { NULL, 0 } }, 0, 0, 0, 0, 0, 0, 0, 0 };

void
cf_sync_account_clear (CfSyncAccount *account)
{
  g_clear_pointer (&account->address, g_free);
  g_clear_pointer (&account->authority, g_free);
  g_clear_pointer (&account->key, g_free);
  g_clear_pointer (&account->shop_name, g_free);
}

gboolean
cf_sync_account_load (CfDb *db, CfSyncAccount *ret, GError **error)
{
  g_autofree char *body = NULL;
  const char *address, *authority, *key, *name;
  json_int_t number, since;
  *ret = (CfSyncAccount) { 0 };
  if (!cf_scratch_load (db, NOTE, &body, NULL, error))
    return FALSE;
  json_t *note = body ? json_loads (body, 0, NULL) : NULL;
  if (note && json_unpack (note, "{s:s, s:s, s:s, s:s, s:I, s:I}", "address", &address, "authority", &authority, "key", &key, "shop", &name, "number", &number, "since", &since) == 0 && *address)
    *ret = (CfSyncAccount) { g_strdup (address), g_strdup (authority), g_strdup (key), g_strdup (name), number, since };
  json_decref (note);
  return TRUE;
}

static char *
token_file (const char *key)
{
  g_autofree char *name = g_strdup_printf ("portal-%s.token", key);
  return g_build_filename (g_get_user_config_dir (), "counterfoil", name, NULL);
}

/* Where there is no key ring. Never readable by others, not even while it is written. */
static gboolean
keep_in_file (const char *path, const char *token, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  if (g_mkdir_with_parents (folder, 0700) != 0)
    return cf_file_error ("keeping the portal's token in", folder, errno, error);
  g_unlink (path);
  int fd = g_open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  gsize size = strlen (token);
  gboolean ok = fd >= 0 && write (fd, token, size) == (gssize) size && fsync (fd) == 0;
  if (!ok)
    cf_file_error ("keeping the portal's token in", path, errno, error);
  if (fd >= 0)
    close (fd);
  return ok;
}

gboolean
cf_sync_account_save (CfDb *db, CfSyncAccount *account, const char *token, char **ret_file, GError **error)
{
  g_autofree char *key = g_uuid_string_random (), *path = token_file (key);
  g_autofree char *label = g_strdup_printf ("Counterfoil: %s", account->address);
  g_autoptr (GError) no_ring = NULL;
  gboolean in_ring = secret_password_store_sync (&schema, SECRET_COLLECTION_DEFAULT, label, token, NULL, &no_ring, "portal", key, NULL);
  *ret_file = NULL;
  if (!in_ring && !keep_in_file (path, token, error))
    return FALSE;
  json_t *note = json_pack ("{s:s, s:s, s:s, s:s, s:I, s:I}", "address", account->address, "authority", account->authority ? account->authority : "", "key", key, "shop",
                            account->shop_name ? account->shop_name : "", "number", (json_int_t) account->number, "since", (json_int_t) account->since);
  char *body = json_dumps (note, JSON_COMPACT);
  gboolean ok = cf_scratch_save (db, NOTE, body, account->since, error);
  free (body);
  json_decref (note);
  if (!ok)
    return FALSE;
  g_free (account->key);
  account->key = g_steal_pointer (&key);
  if (!in_ring)
    *ret_file = g_steal_pointer (&path);
  return TRUE;
}

char *
cf_sync_account_token (const CfSyncAccount *account, GError **error)
{
  g_autofree char *path = token_file (account->key);
  char *text = NULL;
  if (g_file_get_contents (path, &text, NULL, NULL))
    return g_strchomp (text);
  g_autoptr (GError) why = NULL;
  char *token = secret_password_lookup_sync (&schema, NULL, &why, "portal", account->key, NULL);
  if (!token) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, why ? "This register's token for the portal is in the key ring of this computer, which cannot be asked (%s). Unlock it, or enrol the register again."
                 : "This computer has no token for the portal%s: enrol the register again with a new code.", why ? why->message : "");
    return NULL;
  }
  text = g_strdup (token);
  secret_password_free (token);
  return text;
}

gboolean
cf_sync_account_forget (CfDb *db, GError **error)
{
  g_auto (CfSyncAccount) account = { 0 };
  if (!cf_sync_account_load (db, &account, error))
    return FALSE;
  if (!account.address)
    return TRUE;
  g_autofree char *path = token_file (account.key);
  g_unlink (path);
  secret_password_clear_sync (&schema, NULL, NULL, "portal", account.key, NULL);      /* without a key ring there is nothing in it */
  return cf_scratch_remove (db, NOTE, error);
}
