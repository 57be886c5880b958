/* cf-record-list.c: see cf-record-list.h. */
#include "cf-record-list.h"
#include "cf-record-choice.h"
#include "cf-record-sheet.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; const CfRecordKind *kind; GtkWidget *group; GPtrArray *rows; gboolean archived; } List;

static void
list_free (gpointer p)
{
  List *list = p;
  g_object_unref (list->session);
  g_ptr_array_unref (list->rows);
  g_free (list);
}

static void
on_row (AdwActionRow *row, List *list)
{
  cf_record_sheet_show (GTK_WIDGET (row), list->session, list->kind, *(CfId *) g_object_get_data (G_OBJECT (row), "id"));
}

static gboolean
add_row (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  List *list = user;
  gboolean archived = cf_record_is_archived (type, record);
  if (archived && !list->archived)
    return TRUE;
  GtkWidget *row = adw_action_row_new ();
  const char *name = cf_record_name (type, record);
  g_autofree char *about = list->kind->describe (cf_session_get_shop (list->session), record), *shown = archived ? g_strdup_printf (_("%s (archived)"), name) : g_strdup (*name ? name : _("(no prefix)"));
  g_autofree char *escaped = g_markup_escape_text (about, -1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), shown);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), escaped);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, shown, -1);
  g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&((const CfRoot *) record)->id, sizeof (CfId)), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (on_row), list);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (list->group), row);
  g_ptr_array_add (list->rows, row);
  return TRUE;
}

static void
fill (List *list)
{
  g_autoptr (GError) error = NULL;
  for (guint i = 0; i < list->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (list->group), g_ptr_array_index (list->rows, i));
  g_ptr_array_set_size (list->rows, 0);
  if (!cf_record_each (cf_session_get_shop (list->session)->db, list->kind->type, add_row, list, &error))
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (list->group), error->message);
}

static void
on_changed (CfSession *session, GtkWidget *group)
{
  fill (g_object_get_data (G_OBJECT (group), "cf-list"));
}

static void
on_new (GtkButton *button, List *list)
{
  cf_record_sheet_show (GTK_WIDGET (button), list->session, list->kind, 0);
}

static void
on_archived (GtkToggleButton *button, List *list)
{
  list->archived = gtk_toggle_button_get_active (button);
  fill (list);
}

GtkWidget *
cf_record_list_new (CfSession *session, const CfRecordKind *kind)
{
  List *list = g_new0 (List, 1);
  GtkWidget *group = adw_preferences_group_new (), *add = gtk_button_new_from_icon_name ("list-add-symbolic"), *all = gtk_toggle_button_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  *list = (List) { g_object_ref (session), kind, group, g_ptr_array_new (), FALSE };
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(kind->title));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _(kind->about));
  gtk_button_set_icon_name (GTK_BUTTON (all), "view-reveal-symbolic");
  gtk_widget_set_tooltip_text (all, _("Show archived ones too"));
  gtk_widget_set_tooltip_text (add, _(kind->one));
  gtk_accessible_update_property (GTK_ACCESSIBLE (add), GTK_ACCESSIBLE_PROPERTY_LABEL, _(kind->one), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (all), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Show archived ones too"), -1);
  gtk_widget_add_css_class (add, "flat");
  gtk_widget_add_css_class (all, "flat");
  gtk_box_append (GTK_BOX (box), all);
  gtk_box_append (GTK_BOX (box), add);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), box);
  g_signal_connect (add, "clicked", G_CALLBACK (on_new), list);
  g_signal_connect (all, "toggled", G_CALLBACK (on_archived), list);
  g_object_set_data_full (G_OBJECT (group), "cf-list", list, list_free);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), group, 0);
  fill (list);
  return group;
}
