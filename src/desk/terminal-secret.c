/* terminal-secret.c: see terminal-secret.h. */
#include "terminal-secret.h"
#include <libsecret/secret.h>
#include <string.h>
#include "base/id.h"
#include "ledger/attempt.h"

static const SecretSchema schema = { "org.counterfoil.Counterfoil.Terminal", SECRET_SCHEMA_NONE, { { "terminal", SECRET_SCHEMA_ATTRIBUTE_STRING }, { "name", SECRET_SCHEMA_ATTRIBUTE_STRING }, { NULL, 0 } },
                                     0, 0, 0, 0, 0, 0, 0, 0 };

#define NAMES "secrets"

static gboolean
keep (const char *id, const char *terminal, const char *name, const char *value, GError **error)
{
  g_autofree char *label = g_strdup_printf ("%s: %s", terminal, name);
  g_autoptr (GError) why = NULL;
  if (secret_password_store_sync (&schema, SECRET_COLLECTION_DEFAULT, label, value, NULL, &why, "terminal", id, "name", name, NULL))
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "keeping the %s of %s: the key ring of this computer did not take it (%s). It is not written into the ledger; unlock the key ring, or install one, and try again", name, terminal,
               why ? why->message : "no reason");
  return FALSE;
}

static void
add_name (GString *names, const char *name)
{
  g_auto (GStrv) all = g_strsplit (names->str, ",", -1);
  if (!g_strv_contains ((const char *const *) all, name))
    g_string_append_printf (names, "%s%s", names->len ? "," : "", name);
}

char *
cf_terminal_secrets_take (CfId terminal_id, const char *terminal, const char *options, GError **error)
{
  g_autoptr (GString) left = g_string_new (NULL), names = g_string_new (NULL);
  g_auto (GStrv) lines = g_strsplit (options ? options : "", "\n", -1);
  char id[CF_ID_TEXT];
  cf_id_text (terminal_id, id);
  for (guint i = 0; lines[i]; i++) {
    char *equals = strchr (lines[i], '=');
    g_autofree char *name = equals ? g_strstrip (g_strndup (lines[i], equals - lines[i])) : NULL;
    if (name && strcmp (name, NAMES) == 0) {
      g_auto (GStrv) before = g_strsplit (g_strstrip (equals + 1), ",", -1);
      for (guint k = 0; before[k]; k++)
        add_name (names, g_strstrip (before[k]));
    } else if (name && cf_terminal_option_is_secret (name)) {
      if (!keep (id, terminal, name, g_strstrip (equals + 1), error))
        return NULL;
      add_name (names, name);
    } else if (*lines[i] || lines[i + 1])
      g_string_append_printf (left, "%s%s", left->len ? "\n" : "", lines[i]);
  }
  if (names->len)
    g_string_append_printf (left, "%s" NAMES "=%s", left->len ? "\n" : "", names->str);
  return g_string_free (g_steal_pointer (&left), FALSE);
}

gboolean
cf_terminal_secrets_add (CfId terminal_id, const char *terminal, GHashTable *options, GError **error)
{
  const char *named = g_hash_table_lookup (options, NAMES);
  g_auto (GStrv) names = g_strsplit (named ? named : "", ",", -1);
  char id[CF_ID_TEXT];
  cf_id_text (terminal_id, id);
  for (guint i = 0; names[i]; i++) {
    g_autoptr (GError) why = NULL;
    char *value = *names[i] ? secret_password_lookup_sync (&schema, NULL, &why, "terminal", id, "name", names[i], NULL) : NULL;
    if (!value && *names[i]) {
      g_set_error (error, CF_ERROR, CF_ERROR_DENIED, why ? "opening %s: its %s is in the key ring of this computer, which cannot be asked (%s). Unlock it, or type the %s into the terminal's options again"
                   : "opening %s: its %s is not in the key ring of this computer%s. Type the %s into the terminal's options again", terminal, names[i], why ? why->message : "", names[i]);
      return FALSE;
    }
    if (value)
      g_hash_table_insert (options, g_strdup (names[i]), g_strdup (value));
    secret_password_free (value);
  }
  return TRUE;
}
