/* app-find.c: eyes: finding widgets by id, type or words, reading what is on the screen, pictures of it; see app-fixture.h. */
#include "app-fixture.h"
#include <string.h>

/* --- by id --- */

static const char *
id_of (GtkWidget *widget)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
  if (id && strcmp (id, G_OBJECT_TYPE_NAME (widget)) != 0)              /* a template's root has its class for an id */
    return id;
  const char *name = gtk_widget_get_name (widget);                      /* what C made has a name where tests look for it */
  return strcmp (name, G_OBJECT_TYPE_NAME (widget)) != 0 ? name : "";
}

/* Breadth first, so that an id near the root wins over the same id in a template further down. */
static GtkWidget *
find_id (GtkWidget *root, const char *id)
{
  g_autoptr (GQueue) queue = g_queue_new ();
  for (GtkWidget *widget = root; widget; widget = g_queue_pop_head (queue)) {
    if (strcmp (id_of (widget), id) == 0)
      return widget;
    for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
      g_queue_push_tail (queue, child);
  }
  return NULL;
}

static GtkWidget *
find_path (gpointer root, const char *id)
{
  g_auto (GStrv) names = g_strsplit (id, "/", -1);
  GtkWidget *widget = GTK_WIDGET (root);
  for (guint i = 0; names[i] && widget; i++)
    widget = find_id (widget, names[i]);
  return widget;
}

static void
list_ids (GtkWidget *widget, GString *to)
{
  if (*id_of (widget))
    g_string_append_printf (to, " %s", id_of (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    list_ids (child, to);
}

GtkWidget *
app_by_id (gpointer root, const char *id)
{
  GtkWidget *widget = *id ? find_path (root, id) : GTK_WIDGET (root);
  if (!widget) {
    g_autoptr (GString) there = g_string_new (NULL);
    list_ids (GTK_WIDGET (root), there);
    g_error ("%s has no “%s”; it has:%s", G_OBJECT_TYPE_NAME (root), id, there->str);
  }
  return widget;
}

gboolean
app_has_id (gpointer root, const char *id)
{
  return find_path (root, id) != NULL;
}

GtkWidget *
app_by_type (gpointer root, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return GTK_WIDGET (root);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (root)); child; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = app_by_type (child, type);
    if (found)
      return found;
  }
  return NULL;
}

/* --- words --- */

static const char *
words_of (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_INSCRIPTION (widget))
    return gtk_inscription_get_text (GTK_INSCRIPTION (widget));
  if (GTK_IS_TEXT (widget))
    return gtk_editable_get_text (GTK_EDITABLE (widget));
  return NULL;
}

GtkWidget *
app_by_text (gpointer root, const char *text)
{
  const char *words = words_of (GTK_WIDGET (root));
  if (!gtk_widget_get_mapped (GTK_WIDGET (root)))
    return NULL;
  if (words && strcmp (words, text) == 0)
    return GTK_WIDGET (root);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (root)); child; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = app_by_text (child, text);
    if (found)
      return found;
  }
  return NULL;
}

static void
add_words (GtkWidget *widget, GString *to)
{
  const char *words = words_of (widget);
  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget))
    return;
  if (words && *words)
    g_string_append_printf (to, "%s\n", words);
  if (GTK_IS_TEXT_VIEW (widget)) {
    g_autofree char *text = NULL;
    g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), "text", &text, NULL);
    g_string_append_printf (to, "%s\n", text);
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    add_words (child, to);
}

char *
app_words (gpointer root)
{
  GString *words = g_string_new (NULL);
  add_words (GTK_WIDGET (root), words);
  return g_string_free (words, FALSE);
}

gboolean
app_says (gpointer root, const char *text)
{
  g_autofree char *words = app_words (root);
  return strstr (words, text) != NULL;
}

/* --- dialogs --- */

static GtkWindow *
find_dialog (App *self)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWindow *top = NULL;
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);
    if (window == GTK_WINDOW (self->window) || !gtk_widget_get_mapped (GTK_WIDGET (window)))
      continue;
    if (!top || gtk_window_get_transient_for (window) == top)
      top = window;
  }
  return top;
}

gboolean
app_has_dialog (App *self)
{
  return find_dialog (self) != NULL;
}

GtkWindow *
app_dialog (App *self)
{
  APP_WAIT (find_dialog (self));
  return find_dialog (self);
}

/* --- pictures --- */

void
app_picture (gpointer what, const char *name)
{
  const char *folder = g_getenv ("COUNTERFOIL_PICTURES");
  GtkWidget *widget = GTK_WIDGET (what);
  GtkNative *native = gtk_widget_get_native (widget);
  if (!folder || !*folder || !native || !gtk_widget_get_mapped (widget))
    return;
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  int width = gdk_paintable_get_intrinsic_width (paintable), height = gdk_paintable_get_intrinsic_height (paintable);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  GskRenderNode *node = gtk_snapshot_free_to_node (snapshot);
  if (!node)
    return;
  g_autoptr (GdkTexture) texture = gsk_renderer_render_texture (gtk_native_get_renderer (native), node, &GRAPHENE_RECT_INIT (0, 0, width, height));
  g_autofree char *file = g_strdup_printf ("%s/%s.png", folder, name);
  g_mkdir_with_parents (folder, 0755);
  g_assert_true (gdk_texture_save_to_png (texture, file));
  gsk_render_node_unref (node);
}

void
app_dark (gboolean dark)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  app_settle ();
}

/* --- mnemonics --- */

static void
collect_mnemonics (GtkWidget *widget, GHashTable *seen, GString *clashes)
{
  if (!gtk_widget_get_mapped (widget) || GTK_IS_POPOVER (widget))       /* a popover takes the keys for itself */
    return;
  if (GTK_IS_LABEL (widget) && gtk_label_get_use_underline (GTK_LABEL (widget)) && gtk_label_get_mnemonic_keyval (GTK_LABEL (widget)) != GDK_KEY_VoidSymbol) {
    guint key = gdk_keyval_to_lower (gtk_label_get_mnemonic_keyval (GTK_LABEL (widget)));
    const char *text = gtk_label_get_text (GTK_LABEL (widget)), *other = g_hash_table_lookup (seen, GUINT_TO_POINTER (key));
    if (other)
      g_string_append_printf (clashes, "Alt+%s: “%s” and “%s”\n", gdk_keyval_name (gdk_keyval_to_upper (key)), other, text);
    else
      g_hash_table_insert (seen, GUINT_TO_POINTER (key), g_strdup (text));
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    collect_mnemonics (child, seen, clashes);
}

char *
app_clashes (gpointer root)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GString *clashes = g_string_new (NULL);
  collect_mnemonics (GTK_WIDGET (root), seen, clashes);
  return g_string_free (clashes, FALSE);
}
