/* cf-passphrase-store.c: see cf-passphrase-store.h. */
#include "cf-passphrase-store.h"
#include "base/error.h"
#include "desk/backup.h"
#include <libsecret/secret.h>
#include <glib/gi18n-lib.h>

static const SecretSchema schema = { "org.counterfoil.Counterfoil.Backup", SECRET_SCHEMA_NONE, { { "ledger", SECRET_SCHEMA_ATTRIBUTE_STRING }, { NULL, 0 } }, 0, 0, 0, 0, 0, 0, 0, 0 };

static GMutex lock;
static GHashTable *remembered;                                          /* ledger → passphrase, where there is no key ring */

/* No bus, no service on it, or one that cannot be asked: the machine has no key ring that we could use. */
static gboolean
is_absent (const GError *error)
{
  return error && (error->domain == G_DBUS_ERROR || error->domain == G_IO_ERROR || error->domain == SECRET_ERROR);
}

static void
wipe (gpointer passphrase)
{
  cf_passphrase_free (passphrase);
}

char *
cf_passphrase_lookup (const char *ledger, GError **error)
{
  g_autoptr (GError) local = NULL;
  char *found = secret_password_lookup_sync (&schema, NULL, &local, "ledger", ledger, NULL), *passphrase = NULL;
  if (found)
    passphrase = g_strdup (found);
  secret_password_free (found);
  if (local && !is_absent (local))
    g_propagate_prefixed_error (error, g_steal_pointer (&local), "%s ", _("The key ring could not be read:"));
  g_mutex_lock (&lock);
  if (!passphrase && remembered)
    passphrase = g_strdup (g_hash_table_lookup (remembered, ledger));
  g_mutex_unlock (&lock);
  return passphrase;
}

gboolean
cf_passphrase_keep (const char *ledger, const char *passphrase, gboolean *ret_kept, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autofree char *label = g_strdup_printf (_("Backups of %s"), ledger);
  *ret_kept = secret_password_store_sync (&schema, SECRET_COLLECTION_DEFAULT, label, passphrase, NULL, &local, "ledger", ledger, NULL);
  if (!*ret_kept && !is_absent (local)) {
    g_propagate_prefixed_error (error, g_steal_pointer (&local), "%s ", _("The key ring did not take the passphrase:"));
    return FALSE;
  }
  g_mutex_lock (&lock);
  if (!remembered)
    remembered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, wipe);
  g_hash_table_insert (remembered, g_strdup (ledger), g_strdup (passphrase));
  g_mutex_unlock (&lock);
  return TRUE;
}
