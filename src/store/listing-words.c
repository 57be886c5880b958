/* listing-words.c: see listing-words.h. */
#include "listing-words.h"
#include "base/text.h"
#include <string.h>

static gboolean
is_plain (const char *text)
{
  for (; *text; text++)
    if (*text & 0x80)
      return FALSE;
  return TRUE;
}

static void
add (GString *ret, gunichar c)
{
  if (g_unichar_isalnum (c))
    g_string_append_unichar (ret, c);
  else if (ret->str[ret->len - 1] != ' ')
    g_string_append_c (ret, ' ');
}

void
cf_words_make (GString *ret, const char *text)
{
  g_string_assign (ret, " ");
  if (is_plain (text)) {                                                /* most are: no need to fold */
    for (; *text; text++) {
      char c = g_ascii_tolower (*text);
      if (g_ascii_isalnum (c) || ret->str[ret->len - 1] != ' ')
        g_string_append_c (ret, g_ascii_isalnum (c) ? c : ' ');
    }
  } else {
    g_autofree char *folded = cf_text_fold (text);
    for (const char *p = folded; *p; p = g_utf8_next_char (p))
      add (ret, g_utf8_get_char (p));
  }
  if (ret->str[ret->len - 1] != ' ')
    g_string_append_c (ret, ' ');
}

char **
cf_words_typed (const char *typed)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GStrvBuilder) ret = g_strv_builder_new ();
  gboolean any = FALSE;
  cf_words_make (words, typed);
  g_auto (GStrv) each = g_strsplit (words->str, " ", -1);
  for (guint i = 0; each[i]; i++)
    if (*each[i]) {
      g_autofree char *word = g_strconcat (" ", each[i], NULL);
      g_strv_builder_add (ret, word);
      any = TRUE;
    }
  return any ? g_strv_builder_end (ret) : NULL;
}

gboolean
cf_words_begin (const char *words, char *const *typed)
{
  for (; *typed; typed++)
    if (!strstr (words, *typed))
      return FALSE;
  return TRUE;
}

/* Runs of digits as numbers of any length. */
static int
compare_digits (const char **a, const char **b)
{
  gsize n_a, n_b;
  while (**a == '0')
    (*a)++;
  while (**b == '0')
    (*b)++;
  for (n_a = 0; g_ascii_isdigit ((*a)[n_a]); n_a++);
  for (n_b = 0; g_ascii_isdigit ((*b)[n_b]); n_b++);
  int order = n_a != n_b ? (n_a > n_b) - (n_a < n_b) : memcmp (*a, *b, n_a);
  *a += n_a;
  *b += n_b;
  return order;
}

int
cf_words_compare (const char *a, const char *b)
{
  while (a != b && (*a || *b)) {
    if (g_ascii_isdigit (*a) && g_ascii_isdigit (*b)) {
      int order = compare_digits (&a, &b);
      if (order)
        return order;
      continue;
    }
    int x = (guchar) g_ascii_tolower (*a), y = (guchar) g_ascii_tolower (*b);
    if (x != y)
      return x - y;
    a++;
    b++;
  }
  return 0;
}

gboolean
cf_begins_with (const char *text, const char *typed, gsize n_typed)
{
  return g_ascii_strncasecmp (text, typed, n_typed) == 0;
}
