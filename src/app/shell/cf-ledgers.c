/* cf-ledgers.c: see cf-ledgers.h. */
#include "cf-ledgers.h"
#include <string.h>

#define KEY "recent-ledgers"

void
cf_ledgers_remember (GSettings *settings, const char *path, const char *shop)
{
  g_autoptr (GVariant) before = settings ? g_settings_get_value (settings, KEY) : NULL;
  GVariantBuilder after;
  if (!settings)
    return;
  g_variant_builder_init (&after, G_VARIANT_TYPE ("a(ss)"));
  g_variant_builder_add (&after, "(ss)", path, shop ? shop : "");
  for (gsize i = 0, kept = 1; i < g_variant_n_children (before) && kept <= CF_LEDGERS_MAX; i++) {
    const char *other, *name;
    g_variant_get_child (before, i, "(&s&s)", &other, &name);
    if (strcmp (other, path) == 0)
      continue;
    g_variant_builder_add (&after, "(ss)", other, name);
    kept++;
  }
  g_settings_set_value (settings, KEY, g_variant_builder_end (&after));
}

/* "Riverside Print Co. (demo.cf)": underscores are no mnemonics. */
static char *
label_of (const char *path, const char *shop)
{
  g_autofree char *base = g_path_get_basename (path), *shown = g_filename_display_name (base);
  g_autofree char *text = *shop ? g_strdup_printf ("%s (%s)", shop, shown) : g_strdup (shown);
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);
  return g_strjoinv ("__", parts);
}

void
cf_ledgers_fill (GSettings *settings, const char *open, GMenu *menu)
{
  g_autoptr (GVariant) all = settings ? g_settings_get_value (settings, KEY) : NULL;
  g_menu_remove_all (menu);
  for (gsize i = 0; all && i < g_variant_n_children (all) && g_menu_model_get_n_items (G_MENU_MODEL (menu)) < CF_LEDGERS_MAX; i++) {
    const char *path, *shop;
    g_variant_get_child (all, i, "(&s&s)", &path, &shop);
    if (g_strcmp0 (path, open) == 0 || !g_file_test (path, G_FILE_TEST_IS_REGULAR))
      continue;
    g_autofree char *label = label_of (path, shop);
    g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);
    g_menu_item_set_action_and_target (item, "win.switch-ledger", "s", path);
    g_menu_append_item (menu, item);
  }
}

char *
cf_ledgers_free_path (const char *folder, const char *stem)
{
  for (guint i = 1;; i++) {
    g_autofree char *name = i == 1 ? g_strconcat (stem, ".cf", NULL) : g_strdup_printf ("%s-%u.cf", stem, i), *path = g_build_filename (folder, name, NULL);
    if (!g_file_test (path, G_FILE_TEST_EXISTS))
      return g_steal_pointer (&path);
  }
}

char *
cf_ledgers_new_path (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "counterfoil", NULL);
  return cf_ledgers_free_path (folder, "shop");
}
