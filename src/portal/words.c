/* words.c: see words.h. The list is read once and never changes. */
#include "words.h"
#include <gio/gio.h>
#include "portal-resources.h"
#include <string.h>

static const char *const tags[] = { "en", "de", "es" };

static GHashTable *
words_of (CfLanguage language)
{
  static GHashTable *all[CF_LANGUAGES];
  static gsize once;
  if (g_once_init_enter (&once)) {
    g_resources_register (cf_portal_get_resource ());
    g_autoptr (GBytes) text = g_resources_lookup_data ("/org/counterfoil/portal/words.txt", 0, NULL);
    g_autofree char *copy = g_strndup (g_bytes_get_data (text, NULL), g_bytes_get_size (text));
    static char **lines;                                                  /* what the tables point to */
    lines = g_strsplit (copy, "\n", -1);
    for (guint k = 0; k < CF_LANGUAGES; k++)
      all[k] = g_hash_table_new (g_str_hash, g_str_equal);
    for (char **line = lines; line[0] && line[1] && line[2]; line += line[3] ? 4 : 3)
      for (guint k = 0; k < CF_LANGUAGES; k++)
        g_hash_table_insert (all[k], line[0], line[k]);
    g_once_init_leave (&once, 1);
  }
  return all[language];
}

gboolean
cf_language_of (const char *tag, CfLanguage *ret)
{
  for (guint i = 0; tag && i < CF_LANGUAGES; i++)
    if (g_ascii_strncasecmp (tag, tags[i], 2) == 0 && !g_ascii_isalnum (tag[2])) {
      *ret = (CfLanguage) i;
      return TRUE;
    }
  return FALSE;
}

CfLanguage
cf_language_accepted (const char *header)
{
  CfLanguage best = CF_ENGLISH, one;
  double most = 0;
  g_auto (GStrv) all = g_strsplit (header && strlen (header) < 1000 ? header : "", ",", 20);
  for (char **range = all; *range; range++) {
    const char *q = strstr (*range, ";q=");
    double weight = q ? g_ascii_strtod (q + 3, NULL) : 1;
    if (weight > most && cf_language_of (g_strstrip (*range), &one)) {
      best = one;
      most = weight;
    }
  }
  return best;
}

const char *cf_language_tag (CfLanguage language) { return tags[language]; }

const char *
cf_word (CfLanguage language, const char *english)
{
  const char *found = g_hash_table_lookup (words_of (language), english);
  return found ? found : english;
}

char *
cf_words_put (CfLanguage language, const char *text, gssize length)
{
  GHashTable *words = words_of (language);
  GString *out = g_string_new (NULL);
  const char *end = text + (length < 0 ? (gssize) strlen (text) : length), *open, *close;
  while ((open = memmem (text, end - text, "[[", 2)) && (close = memmem (open, end - open, "]]", 2))) {
    g_autofree char *english = g_strndup (open + 2, close - open - 2);
    const char *found = g_hash_table_lookup (words, english);
    g_string_append_len (out, text, open - text);
    g_string_append (out, found ? found : english);
    text = close + 2;
  }
  g_string_append_len (out, text, end - text);
  return g_string_free (out, FALSE);
}
