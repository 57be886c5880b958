/* cf-statements-kept.c: see cf-statements-kept.h. What a run is, is in the ledger; where its files lie is this computer's business (cf-local.h). */
#include "cf-statements-kept.h"
#include "base/date.h"
#include "base/id.h"
#include "cf-local.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define SUFFIX_MAX 1000

/* A name of a person's shop as a name of a folder. */
static char *
folder_name (const char *text)
{
  char *name = g_strdelimit (g_strdup (text), "/\\:*?\"<>|\n\t", '-');
  g_strstrip (name);
  while (*name == '.')
    memmove (name, name + 1, strlen (name));
  return name;
}

static char *
usual_folder (CfSession *session)
{
  g_autofree char *shop = NULL, *home = g_build_filename (g_get_home_dir (), "Documents", NULL);
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_object_get (session, "shop-name", &shop, NULL);
  g_autofree char *name = folder_name (shop && *shop ? shop : "Counterfoil");
  return g_build_filename (documents ? documents : home, *name ? name : "Counterfoil", _("Statements"), NULL);
}

char *
cf_statements_kept_folder (CfSession *session)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  g_autofree char *set = settings ? g_settings_get_string (settings, "statements-folder") : NULL;
  return set && *set ? g_steal_pointer (&set) : usual_folder (session);
}

void
cf_statements_kept_set (const char *path)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  if (settings)
    g_settings_set_string (settings, "statements-folder", path ? path : "");
}

/* --- one run --- */

static const char *
kind_name (CfStatementKind kind)
{
  switch (kind) {
  case CF_STATEMENT_OPEN_ITEM: return _("open item");
  case CF_STATEMENT_OVERDUE: return _("overdue only");
  case CF_STATEMENT_ACTIVITY: return _("activity");
  default: return _("statements");
  }
}

/* Nothing there, or a run that was cut off: its list is still there (desk/statement-list.h). */
static gboolean
is_free (const char *folder)
{
  g_autofree char *list = g_build_filename (folder, "statement-run.list", NULL);
  return !g_file_test (folder, G_FILE_TEST_EXISTS) || g_file_test (list, G_FILE_TEST_EXISTS);
}

char *
cf_statements_kept_new (CfSession *session, CfDate as_of, CfStatementKind kind)
{
  char day[16];
  g_autofree char *all = cf_statements_kept_folder (session), *name = g_strdup_printf ("%s %s", cf_date_iso (day, sizeof day, as_of), kind_name (kind));
  char *folder = g_build_filename (all, name, NULL);
  for (guint i = 2; !is_free (folder) && i < SUFFIX_MAX; i++) {
    g_autofree char *numbered = g_strdup_printf ("%s %u", name, i);
    g_free (folder);
    folder = g_build_filename (all, numbered, NULL);
  }
  return folder;
}

void
cf_statements_kept_note (CfId run_id, const char *folder)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  g_autoptr (GVariant) before = settings ? g_settings_get_value (settings, "statement-folders") : NULL;
  GVariantBuilder builder;
  GVariantIter iter;
  char id[CF_ID_TEXT];
  const char *run, *path;
  if (!settings)
    return;
  cf_id_text (run_id, id);
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_iter_init (&iter, before);
  while (g_variant_iter_next (&iter, "{&s&s}", &run, &path))
    if (strcmp (run, id) != 0 && g_file_test (path, G_FILE_TEST_IS_DIR))      /* what is gone is forgotten */
      g_variant_builder_add (&builder, "{ss}", run, path);
  g_variant_builder_add (&builder, "{ss}", id, folder);
  g_settings_set_value (settings, "statement-folders", g_variant_builder_end (&builder));
}

char *
cf_statements_kept_find (CfId run_id)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  g_autoptr (GVariant) all = settings ? g_settings_get_value (settings, "statement-folders") : NULL;
  char id[CF_ID_TEXT];
  const char *path;
  return all && g_variant_lookup (all, cf_id_text (run_id, id), "&s", &path) && g_file_test (path, G_FILE_TEST_IS_DIR) ? g_strdup (path) : NULL;
}

void
cf_statements_kept_show (GtkWidget *parent, const char *folder)
{
  g_autofree char *uri = g_filename_to_uri (folder, NULL, NULL);
  if (uri)
    gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (parent)), uri, GDK_CURRENT_TIME);
}

/* --- in Settings --- */

static void
show_folder (GtkWidget *row)
{
  g_autofree char *folder = cf_statements_kept_folder (g_object_get_data (G_OBJECT (row), "session"));
  g_autofree char *shown = g_filename_display_name (folder), *escaped = g_markup_escape_text (shown, -1);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), escaped);
  gtk_widget_set_tooltip_text (row, shown);
}

static void
on_chosen (GtkNativeDialog *dialog, int response, GtkWidget *row)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    cf_statements_kept_set (g_file_peek_path (file));
    show_folder (row);
  }
  g_object_unref (dialog);
}

static void
on_choose (GtkWidget *row)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("A Folder for Statements"), GTK_WINDOW (gtk_widget_get_root (row)), GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Choose"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_chosen), row, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

GtkWidget *
cf_statements_kept_group_new (CfSession *session)
{
  GtkWidget *group = adw_preferences_group_new (), *row = adw_action_row_new ();
  g_object_set (group, "title", _("Where Statements Are Kept"), "description", _("On this computer. Each run has a folder of its own there."), NULL);
  g_object_set (row, "title", _("Folder for statements"), "activatable", TRUE, "subtitle-lines", 2, "name", "statements-folder", NULL);
  g_object_set_data_full (G_OBJECT (row), "session", g_object_ref (session), g_object_unref);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("folder-open-symbolic"));
  g_signal_connect (row, "activated", G_CALLBACK (on_choose), NULL);
  show_folder (row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  return group;
}
