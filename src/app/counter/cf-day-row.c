/* cf-day-row.c: see cf-day-row.h. */
#include "cf-day-row.h"

static GtkWidget *
label (const char *text, gboolean end, const char *style)
{
  GtkWidget *label = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (label), end ? 1 : 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), end ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  if (style)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
words_of (const CfDayRow *row)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2), *title = label (row->title, FALSE, NULL);
  gtk_widget_set_tooltip_text (title, row->title);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), title);
  if (row->subtitle && *row->subtitle) {
    GtkWidget *subtitle = label (row->subtitle, FALSE, "caption");
    gtk_widget_add_css_class (subtitle, "dim-label");
    gtk_box_append (GTK_BOX (words), subtitle);
  }
  return words;
}

GtkWidget *
cf_day_row_new (const CfDayRow *row)
{
  GtkWidget *line = gtk_list_box_row_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *name = g_strjoin (", ", row->title, row->figure && *row->figure ? row->figure : row->subtitle, row->figure && *row->figure ? row->subtitle : NULL, NULL);
  gtk_widget_add_css_class (box, "day-row");
  if (row->icon) {
    GtkWidget *icon = gtk_image_new_from_icon_name (row->icon);
    if (row->style)
      gtk_widget_add_css_class (icon, row->style);
    gtk_box_append (GTK_BOX (box), icon);
  }
  gtk_box_append (GTK_BOX (box), words_of (row));
  if (row->figure && *row->figure) {
    GtkWidget *figure = label (row->figure, TRUE, "numeric");
    if (row->big)
      gtk_widget_add_css_class (figure, "title-2");
    if (row->style && !row->icon)
      gtk_widget_add_css_class (figure, row->style);
    gtk_box_append (GTK_BOX (box), figure);
  }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (line), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (line), "address", g_strdup (row->address), g_free);
  return line;
}

const char *
cf_day_row_get_address (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "address");
}

void
cf_day_list_add (GtkWidget *list, const CfDayRow *row)
{
  gtk_list_box_append (GTK_LIST_BOX (list), cf_day_row_new (row));
}

int
cf_day_list_empty (GtkWidget *list)
{
  GtkListBoxRow *row;
  int focused = -1;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), i)); i++)
    if (gtk_widget_has_focus (GTK_WIDGET (row)))
      focused = i;
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0)))
    gtk_list_box_remove (GTK_LIST_BOX (list), GTK_WIDGET (row));
  return focused;
}

void
cf_day_list_refocus (GtkWidget *list, int focused)
{
  GtkListBoxRow *row = focused < 0 ? NULL : gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), focused);
  if (row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}
