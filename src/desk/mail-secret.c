/* mail-secret.c: see mail-secret.h. */
#include "mail-secret.h"
#include <libsecret/secret.h>

static const SecretSchema schema = { "org.counterfoil.Counterfoil.Mail", SECRET_SCHEMA_NONE, { { "server", SECRET_SCHEMA_ATTRIBUTE_STRING }, { "user", SECRET_SCHEMA_ATTRIBUTE_STRING }, { NULL, 0 } },
                                     0, 0, 0, 0, 0, 0, 0, 0 };

gboolean
cf_mail_secret_keep (const char *server, const char *user, const char *secret, GError **error)
{
  g_autofree char *label = g_strdup_printf ("Counterfoil: %s, %s", server, user);
  g_autoptr (GError) why = NULL;
  if (!*secret) {
    secret_password_clear_sync (&schema, NULL, &why, "server", server, "user", user, NULL);
    if (!why)
      return TRUE;
  } else if (secret_password_store_sync (&schema, SECRET_COLLECTION_DEFAULT, label, secret, NULL, &why, "server", server, "user", user, NULL))
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "keeping the mail password: the key ring of this computer did not take it (%s). It is not written into the ledger; unlock the key ring, or install one, and try again", why ? why->message : "no reason");
  return FALSE;
}

gboolean
cf_mail_secret_has (const char *server, const char *user)
{
  char *there = secret_password_lookup_sync (&schema, NULL, NULL, "server", server, "user", user, NULL);
  gboolean has = there != NULL;
  secret_password_free (there);
  return has;
}

char *
cf_mail_secret_load (const char *server, const char *user, GError **error)
{
  g_autoptr (GError) why = NULL;
  char *there = secret_password_lookup_sync (&schema, NULL, &why, "server", server, "user", user, NULL), *secret = g_strdup (there);
  secret_password_free (there);
  if (why)
    g_set_error_literal (error, CF_ERROR, CF_ERROR_DENIED, why->message);
  return secret;
}
