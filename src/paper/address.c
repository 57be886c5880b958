/* address.c: town lines differ: "Brooklyn, NY 11217" in North America and Australia, town and postcode each on a line in Britain, "20121 Milano MI" elsewhere. */
#include "address.h"
#include <string.h>

static gboolean
has (const char *text)
{
  return text && *text;
}

static gboolean
one_of (const char *country, const char *list)
{
  gsize n = strlen (country);
  for (const char *at = list; *at; at += 3)
    if (n == 2 && g_ascii_strncasecmp (at, country, 2) == 0)
      return TRUE;
  return FALSE;
}

static void
add (GString *lines, const char *text)
{
  if (!has (text))
    return;
  if (lines->len)
    g_string_append_c (lines, '\n');
  g_string_append (lines, text);
}

/* The parts that are there, each followed by its separator if another comes. */
static void
add_joined (GString *lines, const char *a, const char *between_ab, const char *b, const char *between_bc, const char *c)
{
  g_autoptr (GString) line = g_string_new (a ? a : "");
  if (has (b))
    g_string_append_printf (line, "%s%s", line->len ? between_ab : "", b);
  if (has (c))
    g_string_append_printf (line, "%s%s", line->len ? between_bc : "", c);
  add (lines, line->str);
}

char *
cf_address_lines (const CfAddress *a, const char *home)
{
  GString *lines = g_string_new (NULL);
  const char *country = has (a->country) ? a->country : has (home) ? home : "";
  const char *name = NULL;

  add (lines, a->name);
  if (!has (a->name) || g_strcmp0 (a->name, a->company) != 0)
    add (lines, a->company);
  add (lines, a->address);
  if (one_of (country, "US CA AU PR GU "))
    add_joined (lines, a->city, ", ", a->region, " ", a->postcode);
  else if (one_of (country, "GB IE IM JE GG "))
    {
      add (lines, a->city);
      add_joined (lines, a->region, " ", NULL, " ", a->postcode);
    }
  else
    add_joined (lines, a->postcode, " ", a->city, " ", a->region);
  if (has (a->country) && has (home) && g_ascii_strcasecmp (a->country, home) != 0)
    {
      name = cf_country_name (a->country);
      if (name)
        {
          g_autofree char *capitals = g_utf8_strup (name, -1);
          add (lines, capitals);
        }
      else
        add (lines, a->country);
    }
  return g_string_free (lines, FALSE);
}
