/* cf-record-list.c: see cf-record-list.h. */
#include "cf-record-list.h"
#include "cf-record-choice.h"
#include "cf-record-sheet.h"
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct { CfId id; gint64 place; char *name, *about; } Line;
typedef struct { CfSession *session; const CfRecordKind *kind; GtkWidget *group; GPtrArray *rows; GArray *lines /* Line, as the rows show them */; gboolean archived, stale; } List;

static void
line_clear (gpointer p)
{
  g_free (((Line *) p)->name);
  g_free (((Line *) p)->about);
}

static GArray *
lines_new (void)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (Line));
  g_array_set_clear_func (lines, line_clear);
  return lines;
}

static void
list_free (gpointer p)
{
  List *list = p;
  g_object_unref (list->session);
  g_ptr_array_unref (list->rows);
  g_array_unref (list->lines);
  g_free (list);
}

static void
on_row (AdwActionRow *row, List *list)
{
  cf_record_sheet_show (GTK_WIDGET (row), list->session, list->kind, *(CfId *) g_object_get_data (G_OBJECT (row), "id"));
}

static void
add_row (List *list, const Line *line)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), line->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), line->about);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, line->name, -1);
  g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&line->id, sizeof line->id), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (on_row), list);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (list->group), row);
  g_ptr_array_add (list->rows, row);
}

typedef struct { List *list; GArray *lines; } Reading;

static gboolean
add_line (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Reading *reading = user;
  gboolean archived = cf_record_is_archived (type, record);
  const char *name = cf_record_name (type, record);
  if (archived && !reading->list->archived)
    return TRUE;
  gsize place = reading->list->kind->place;
  Line line = { ((const CfRoot *) record)->id, place ? *(const gint64 *) ((const char *) record + place) : 0, archived ? g_strdup_printf (_("%s (archived)"), name) : g_strdup (*name ? name : _("(no prefix)")),
                reading->list->kind->describe (cf_session_get_shop (reading->list->session), record) };
  g_array_append_val (reading->lines, line);
  return TRUE;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Line *x = a, *y = b;
  return x->place != y->place ? (x->place > y->place) - (x->place < y->place) : (x->id > y->id) - (x->id < y->id);
}

static gboolean
are_same (const GArray *a, const GArray *b)
{
  for (guint i = 0; a->len == b->len && i < a->len; i++) {
    const Line *x = &g_array_index (a, Line, i), *y = &g_array_index (b, Line, i);
    if (x->id != y->id || strcmp (x->name, y->name) != 0 || g_strcmp0 (x->about, y->about) != 0)
      return FALSE;
  }
  return a->len == b->len;
}

/* A catalogue has thousands of rows, and a sale changes none of them: rows are made anew where one says something else. */
static void
fill (List *list)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) lines = lines_new ();
  list->stale = FALSE;
  if (!cf_record_each (cf_session_get_shop (list->session)->db, list->kind->type, add_line, &(Reading) { list, lines }, &error)) {
    g_autofree char *escaped = g_markup_escape_text (error->message, -1);
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (list->group), escaped);
    return;
  }
  g_array_sort (lines, compare_places);                                 /* without places as they came: oldest first */
  if (are_same (lines, list->lines))
    return;
  for (guint i = 0; i < list->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (list->group), g_ptr_array_index (list->rows, i));
  g_ptr_array_set_size (list->rows, 0);
  g_array_unref (list->lines);
  list->lines = g_steal_pointer (&lines);
  for (guint i = 0; i < list->lines->len; i++)
    add_row (list, &g_array_index (list->lines, Line, i));
}

static void
on_changed (CfSession *session, GtkWidget *group)
{
  List *list = g_object_get_data (G_OBJECT (group), "cf-list");
  if (gtk_widget_get_mapped (group))
    fill (list);
  else
    list->stale = TRUE;                                                 /* nobody looks: when somebody does */
}

static void
on_mapped (GtkWidget *group, List *list)
{
  if (list->stale)
    fill (list);
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
  *list = (List) { g_object_ref (session), kind, group, g_ptr_array_new (), lines_new (), FALSE, FALSE };
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
  g_signal_connect (group, "map", G_CALLBACK (on_mapped), list);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), group, 0);
  fill (list);
  return group;
}
