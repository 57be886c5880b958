/* cf-work-file-row.c: see cf-work-file-row.h. */
#include "cf-work-file-row.h"
#include "cf-file-in.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; char *sha256, *name; } File;

static void
file_free (gpointer p)
{
  File *file = p;
  g_object_unref (file->session);
  g_free (file->sha256);
  g_free (file->name);
  g_free (file);
}

static void
on_look (GtkWidget *row, File *file)
{
  cf_file_look (row, file->session, file->sha256, file->name);
}

static void
on_save (GtkWidget *button, File *file)
{
  cf_file_save (button, file->session, file->sha256, file->name);
}

GtkWidget *
cf_work_file_row_new (CfSession *session, const CfWorkFile *file)
{
  GtkWidget *row = adw_action_row_new (), *save = gtk_button_new_with_label (_("Save…"));
  File *what = g_new0 (File, 1);
  g_autofree char *size = g_format_size ((guint64) file->size), *time = cf_session_time (session, file->at), *about = g_strdup_printf ("%s · %s", size, time);
  g_autofree char *accessible = g_strdup_printf ("%s: %s", file->name, _("Save…"));
  *what = (File) { g_object_ref (session), g_strdup (file->sha256), g_strdup (file->name) };
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), file->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  gtk_widget_set_valign (save, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (save, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (save), GTK_ACCESSIBLE_PROPERTY_LABEL, accessible, -1);
  g_object_set_data_full (G_OBJECT (row), "file", what, file_free);
  g_signal_connect (save, "clicked", G_CALLBACK (on_save), what);                  /* the button goes before the row */
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), save);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect (row, "activated", G_CALLBACK (on_look), what);
  return row;
}
