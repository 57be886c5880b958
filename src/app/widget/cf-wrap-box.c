/* cf-wrap-box.c: see cf-wrap-box.h. Lines are filled by natural widths; a child that is alone on its line may be given less, down to its least. */
#include "cf-wrap-box.h"

struct _CfWrapBox {
  GtkWidget parent;
  int       spacing, line_spacing;
};
enum { PROP_SPACING = 1, PROP_LINE_SPACING };

static void cf_wrap_box_buildable_init (GtkBuildableIface *iface);
G_DEFINE_TYPE_WITH_CODE (CfWrapBox, cf_wrap_box, GTK_TYPE_WIDGET, G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, cf_wrap_box_buildable_init))

static GtkBuildableIface *parent_buildable;

static void
add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  if (GTK_IS_WIDGET (child) && !type)
    gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (buildable));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
cf_wrap_box_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = add_child;
}

/* --- lines --- */

static GtkWidget *
next_shown (GtkWidget *child)
{
  while (child && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static int
natural_width (GtkWidget *child)
{
  int natural;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

typedef struct { GtkWidget *first, *after; int n, n_expand, width; } Line;      /* children from first to before after */

/* The line that begins with @first where there are @room pixels. */
static Line
line_from (CfWrapBox *self, GtkWidget *first, int room)
{
  Line line = { .first = first };
  GtkWidget *child = first;
  for (; child; child = next_shown (gtk_widget_get_next_sibling (child))) {
    int width = natural_width (child);
    if (line.n && line.width + self->spacing + width > room)
      break;
    line.width += width + (line.n ? self->spacing : 0);
    line.n++;
    line.n_expand += gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL);
  }
  line.after = child;
  return line;
}

/* How wide each child of @line becomes: its natural width, and its share of what is left. */
static int
width_in (const Line *line, GtkWidget *child, int room, guint *nth_expand)
{
  int left = MAX (0, room - line->width), width = line->n == 1 ? MIN (natural_width (child), room) : natural_width (child);
  if (!gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
    return width;
  (*nth_expand)++;
  return width + left / line->n_expand + (*nth_expand == (guint) line->n_expand ? left % line->n_expand : 0);
}

static int
line_height (const Line *line, int room)
{
  int height = 0;
  guint nth = 0;
  for (GtkWidget *child = line->first; child != line->after; child = next_shown (gtk_widget_get_next_sibling (child))) {
    int natural;
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width_in (line, child, room, &nth), NULL, &natural, NULL, NULL);
    height = MAX (height, natural);
  }
  return height;
}

static int
height_for (CfWrapBox *self, int room)
{
  int height = 0;
  for (GtkWidget *first = next_shown (gtk_widget_get_first_child (GTK_WIDGET (self))); first;) {
    Line line = line_from (self, first, room);
    height += line_height (&line, room) + (height ? self->line_spacing : 0);
    first = line.after;
  }
  return height;
}

/* --- the widget --- */

static GtkSizeRequestMode
cf_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cf_wrap_box_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *ret_minimum, int *ret_natural, int *ret_minimum_baseline, int *ret_natural_baseline)
{
  CfWrapBox *self = CF_WRAP_BOX (widget);
  *ret_minimum_baseline = *ret_natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_VERTICAL) {
    *ret_minimum = *ret_natural = height_for (self, for_size < 0 ? G_MAXINT : for_size);
    return;
  }
  *ret_minimum = *ret_natural = 0;
  for (GtkWidget *child = next_shown (gtk_widget_get_first_child (widget)); child; child = next_shown (gtk_widget_get_next_sibling (child))) {
    int minimum, natural;
    gtk_widget_measure (child, orientation, -1, &minimum, &natural, NULL, NULL);
    *ret_minimum = MAX (*ret_minimum, minimum);
    *ret_natural += natural + (*ret_natural ? self->spacing : 0);
  }
}

static void
cf_wrap_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CfWrapBox *self = CF_WRAP_BOX (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int y = 0;
  for (GtkWidget *first = next_shown (gtk_widget_get_first_child (widget)); first;) {
    Line line = line_from (self, first, width);
    int x = 0, tall = line_height (&line, width);
    guint nth = 0;
    for (GtkWidget *child = first; child != line.after; child = next_shown (gtk_widget_get_next_sibling (child))) {
      int wide = width_in (&line, child, width, &nth);
      gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? width - x - wide : x, y, wide, tall }, -1);
      x += wide + self->spacing;
    }
    y += tall + self->line_spacing;
    first = line.after;
  }
}

static void
cf_wrap_box_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CfWrapBox *self = CF_WRAP_BOX (object);
  if (id == PROP_SPACING)
    self->spacing = g_value_get_int (value);
  else
    self->line_spacing = g_value_get_int (value);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
cf_wrap_box_dispose (GObject *object)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (cf_wrap_box_parent_class)->dispose (object);
}

static void
cf_wrap_box_class_init (CfWrapBoxClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->set_property = cf_wrap_box_set_property;
  object->dispose = cf_wrap_box_dispose;
  widget->get_request_mode = cf_wrap_box_get_request_mode;
  widget->measure = cf_wrap_box_measure;
  widget->size_allocate = cf_wrap_box_size_allocate;
  g_object_class_install_property (object, PROP_SPACING, g_param_spec_int ("spacing", NULL, NULL, 0, 1000, 0, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object, PROP_LINE_SPACING, g_param_spec_int ("line-spacing", NULL, NULL, 0, 1000, 0, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  gtk_widget_class_set_accessible_role (widget, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cf_wrap_box_init (CfWrapBox *self)
{
}

GtkWidget *
cf_wrap_box_new (int spacing, int line_spacing)
{
  return g_object_new (CF_TYPE_WRAP_BOX, "spacing", spacing, "line-spacing", line_spacing, NULL);
}

void
cf_wrap_box_append (CfWrapBox *self, GtkWidget *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}
