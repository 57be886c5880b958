/* wrap.c: breaks at spaces, counted as a terminal shows them. */
#include "wrap.h"
#include "table.h"
#include <string.h>

#define WIDTH 100
#define LEFT 30

static void
indent_by (GString *into, guint n)
{
  while (n-- > 0)
    g_string_append_c (into, ' ');
}

/* One paragraph; the first line begins at column @at, the others at @indent. */
static void
paragraph (GString *into, const char *text, guint at, guint indent)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  gboolean first = TRUE;

  for (guint i = 0; words[i]; i++) {
    guint width = cf_text_width (words[i]);
    if (!first && at + 1 + width > WIDTH) {
      g_string_append_c (into, '\n');
      indent_by (into, indent);
      at = indent;
      first = TRUE;
    }
    if (!first)
      g_string_append_c (into, ' ');
    g_string_append (into, words[i]);
    at += width + !first;
    first = FALSE;
  }
  g_string_append_c (into, '\n');
}

void
cf_wrap (GString *into, const char *text, guint indent)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i]; i++) {
    indent_by (into, *lines[i] ? indent : 0);
    if (g_str_has_prefix (lines[i], "  ") || !*lines[i])
      g_string_append_printf (into, "%s\n", lines[i]);
    else
      paragraph (into, lines[i], indent, indent);
  }
}

void
cf_wrap_entry (GString *into, const char *left, const char *right, const char *more)
{
  g_autofree char *whole = g_strconcat (right, more, NULL);
  guint width = cf_text_width (left);

  g_string_append_printf (into, "  %s", left);
  if (width + 4 > LEFT) {
    g_string_append_c (into, '\n');
    width = 0;
    indent_by (into, LEFT);
  }
  else
    indent_by (into, LEFT - 2 - width);
  paragraph (into, whole, LEFT, LEFT);
}
