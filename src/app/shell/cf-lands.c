/* cf-lands.c: see cf-lands.h. Zones come from the system's table (zone.tab of tzdata); where it has none there is the computer's own zone, and UTC. */
#include "cf-lands.h"
#include "base/money.h"
#include "paper/address.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define ZONE_TABLE "/usr/share/zoneinfo/zone.tab"

static void
land_free (gpointer p)
{
  CfLand *land = p;
  g_free (land->code);
  g_free (land->name);
  g_free (land);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate ((*(CfLand *const *) a)->name, (*(CfLand *const *) b)->name);
}

GPtrArray *
cf_lands_all (void)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (land_free);
  for (char a = 'A'; a <= 'Z'; a++)
    for (char b = 'A'; b <= 'Z'; b++) {
      const char code[] = { a, b, '\0' }, *name = cf_country_name (code);
      if (!name)
        continue;
      CfLand *land = g_new0 (CfLand, 1);
      land->code = g_strdup (code);
      land->name = g_strdup (dgettext ("iso_3166-1", name));
      g_ptr_array_add (all, land);
    }
  g_ptr_array_sort (all, by_name);
  return all;
}

static int
by_text (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

GPtrArray *
cf_lands_currencies (void)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (g_free);
  for (gint64 number = 1; number < 1000; number++) {
    const CfCurrency *currency = cf_currency_by_number (number);
    if (currency)
      g_ptr_array_add (all, g_strdup (currency->code));
  }
  g_ptr_array_sort (all, by_text);
  return all;
}

static char *
own_zone (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  const char *name = g_time_zone_get_identifier (zone);
  return g_strdup (name && *name && *name != '/' ? name : "UTC");
}

/* Calls for each line of the table: the country, the zone. */
static void
each_zone (void (*take) (const char *country, const char *zone, gpointer user), gpointer user)
{
  g_autofree char *text = NULL;
  if (!g_file_get_contents (ZONE_TABLE, &text, NULL, NULL))
    return;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    g_auto (GStrv) columns = g_strsplit (lines[i], "\t", -1);
    if (*lines[i] != '#' && g_strv_length (columns) >= 3)
      take (columns[0], columns[2], user);
  }
}

typedef struct { const char *country, *own; GPtrArray *first, *others; char *land; } Zones;

static void
sort_zone (const char *country, const char *zone, gpointer user)
{
  Zones *zones = user;
  gboolean here = strcmp (country, zones->country) == 0;
  if (here && strcmp (zone, zones->own) == 0)
    g_ptr_array_insert (zones->first, 0, g_strdup (zone));
  else
    g_ptr_array_add (here ? zones->first : zones->others, g_strdup (zone));
}

GPtrArray *
cf_lands_zones (const char *country)
{
  g_autofree char *own = own_zone ();
  Zones zones = { country, own, g_ptr_array_new_with_free_func (g_free), g_ptr_array_new_with_free_func (g_free), NULL };
  each_zone (sort_zone, &zones);
  g_ptr_array_sort (zones.others, by_text);
  if (!zones.first->len)
    g_ptr_array_add (zones.first, g_strdup (own));
  g_ptr_array_extend_and_steal (zones.first, zones.others);
  g_ptr_array_add (zones.first, g_strdup ("UTC"));
  return zones.first;
}

static void
find_land (const char *country, const char *zone, gpointer user)
{
  Zones *zones = user;
  if (!zones->land && strcmp (zone, zones->own) == 0)
    zones->land = g_strdup (country);
}

char *
cf_lands_here (void)
{
  g_autofree char *own = own_zone ();
  Zones zones = { "", own, NULL, NULL, NULL };
  each_zone (find_land, &zones);
  if (zones.land)
    return zones.land;
  const char *const *languages = g_get_language_names ();
  for (guint i = 0; languages[i]; i++) {                                /* "de_AT.UTF-8" */
    const char *land = strchr (languages[i], '_');
    g_autofree char *code = land ? g_strndup (land + 1, 2) : NULL;
    if (code && cf_country_name (code))
      return g_steal_pointer (&code);
  }
  return g_strdup ("US");
}
