/* templates-test.c: every class of the app that has a template is made once, as list-templates.py finds them. Proves: it can be made with a session alone and goes without a trace; each child that C
 * binds is in the .ui file and of the type that C declares and casts it to (gcc and GTK both stay silent about that); and each widget that takes the focus has a name for a screen reader. */
#include "app-fixture.h"
#include "templates.h"
#include <string.h>

static App *app;

/* --- types --- */

/* "GTK_DROP_DOWN" and "GtkDropDown" are the same type. */
static gboolean
same_name (const char *type, const char *macro)
{
  for (; *macro; macro++) {
    if (*macro == '_')
      continue;
    if (g_ascii_toupper (*type) != *macro)
      return FALSE;
    type++;
  }
  return *type == '\0';
}

static gboolean
is_a_macro (GType type, const char *macro)
{
  guint n;
  g_autofree GType *interfaces = g_type_interfaces (type, &n);
  for (guint i = 0; i < n; i++)
    if (same_name (g_type_name (interfaces[i]), macro))
      return TRUE;
  for (GType t = type; t; t = g_type_parent (t))
    if (same_name (g_type_name (t), macro))
      return TRUE;
  return FALSE;
}

static void
check_children (GtkWidget *widget, const Template *template)
{
  for (const TemplateChild *child = template->children; child->id; child++) {
    GObject *made = gtk_widget_get_template_child (widget, template->get_type (), child->id);
    if (!made) {
      g_test_message ("%s: the template has no “%s”", template->file, child->id);
      g_test_fail ();
      continue;
    }
    GType declared = g_type_from_name (child->type);
    if (!declared || !g_type_is_a (G_OBJECT_TYPE (made), declared)) {
      g_test_message ("%s: “%s” is declared as %s and is a %s", template->file, child->id, child->type, G_OBJECT_TYPE_NAME (made));
      g_test_fail ();
    }
    g_auto (GStrv) casts = g_strsplit (child->casts, " ", -1);
    for (guint i = 0; casts[i] && *casts[i]; i++) {
      if (!is_a_macro (G_OBJECT_TYPE (made), casts[i])) {
        g_test_message ("%s: “%s” is taken for a %s and is a %s", template->file, child->id, casts[i], G_OBJECT_TYPE_NAME (made));
        g_test_fail ();
      }
    }
  }
}

/* --- names --- */

/* A label without text gets it with the data. */
static gboolean
has_words (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (has_words (child))
      return TRUE;
  return FALSE;
}

/* As GTK 4.8 finds a name: a label that was given, what labels it, or words inside of what is named by its content. A tooltip or a placeholder is none. */
static gboolean
has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  if (gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) || gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    return TRUE;
  if (ADW_IS_PREFERENCES_ROW (widget))
    return *adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)) != '\0';
  if (GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_LIST_BOX_ROW (widget) || GTK_IS_EXPANDER (widget) || GTK_IS_LABEL (widget) || GTK_IS_FLOW_BOX_CHILD (widget))
    return has_words (widget);
  return FALSE;
}

/* Parts of one control share its name: the text in an entry, the button in a drop-down. */
static gboolean
is_part (GtkWidget *whole)
{
  return GTK_IS_EDITABLE (whole) || GTK_IS_DROP_DOWN (whole) || GTK_IS_MENU_BUTTON (whole) || ADW_IS_SPLIT_BUTTON (whole) || ADW_IS_PREFERENCES_ROW (whole) || GTK_IS_COLUMN_VIEW (whole)
    || GTK_IS_CALENDAR (whole) || GTK_IS_SWITCH (whole) || GTK_IS_SCALE (whole);
}

static gboolean
is_named (GtkWidget *widget)
{
  if (has_name (widget))
    return TRUE;
  for (GtkWidget *whole = gtk_widget_get_parent (widget); whole; whole = gtk_widget_get_parent (whole))
    if (is_part (whole))
      return is_named (whole);
  return FALSE;
}

static char *
whereabouts (GtkWidget *widget)
{
  GString *path = g_string_new (NULL);
  for (; widget; widget = gtk_widget_get_parent (widget)) {
    const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
    g_string_append_printf (path, "%s%s%s%s", path->len ? " in " : "", G_OBJECT_TYPE_NAME (widget), id ? " " : "", id ? id : "");
    if (id && path->len)
      break;
  }
  return g_string_free (path, FALSE);
}

/* What is hidden at first may get its words when it is shown. */
static void
check_names (GtkWidget *widget, const Template *template)
{
  if (!gtk_widget_get_visible (widget) && !GTK_IS_WINDOW (widget) && !GTK_IS_POPOVER (widget))
    return;
  if (gtk_widget_get_focusable (widget) && gtk_widget_get_can_focus (widget) && !GTK_IS_WINDOW (widget) && !GTK_IS_POPOVER (widget)
      && !GTK_IS_SCROLLED_WINDOW (widget) && !is_named (widget)) {
    g_autofree char *path = whereabouts (widget);
    g_test_message ("%s: nothing names %s", template->file, path);
    g_test_fail ();
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    check_names (child, template);
}

/* --- one class --- */

static GtkWidget *
make (GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  GParamSpec *session = g_object_class_find_property (G_OBJECT_CLASS (klass), "session");
  GtkWidget *widget = session && session->flags & G_PARAM_WRITABLE ? g_object_new (type, "session", app->session, NULL) : g_object_new (type, NULL);
  return g_object_ref_sink (widget);
}

static void
test_class (gconstpointer data)
{
  const Template *template = data;
  app = app_open_session (APP_DEMO);
  gpointer widget = make (template->get_type ());
  check_children (widget, template);
  check_names (widget, template);
  app_settle ();
  g_object_add_weak_pointer (widget, &widget);
  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (widget);
  g_object_unref (widget);
  APP_WAIT (widget == NULL);
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  for (const Template *template = templates; template->name; template++) {
    g_autofree char *path = g_strdup_printf ("/template/%s", template->name);
    g_test_add_data_func (path, template, test_class);
  }
  return app_test_run ();
}
