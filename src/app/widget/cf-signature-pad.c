/* cf-signature-pad.c: see cf-signature-pad.h. Strokes are kept as points of the widget and drawn anew each time: a signature has some hundred. */
#include "cf-signature-pad.h"
#include <glib/gi18n-lib.h>

typedef struct { float x, y; gboolean begins; } Point;
struct _CfSignaturePad {
  GtkWidget  parent;
  GtkWidget *area;
  GArray    *points;
};

G_DEFINE_TYPE (CfSignaturePad, cf_signature_pad, GTK_TYPE_WIDGET)

static void
trace (const CfSignaturePad *self, cairo_t *cr)
{
  cairo_set_line_width (cr, 2.5);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < self->points->len; i++) {
    const Point *point = &g_array_index (self->points, Point, i);
    if (point->begins)
      cairo_move_to (cr, point->x, point->y);
    cairo_line_to (cr, point->x, point->y);
  }
  cairo_stroke (cr);
}

static void
draw (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer user)
{
  GdkRGBA ink;
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (area)), &ink);
  gdk_cairo_set_source_rgba (cr, &(GdkRGBA) { ink.red, ink.green, ink.blue, 0.3f });
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, 12, height - 24.5);
  cairo_line_to (cr, width - 12, height - 24.5);
  cairo_stroke (cr);
  gdk_cairo_set_source_rgba (cr, &ink);
  trace (user, cr);
}

static void
add_point (CfSignaturePad *self, double x, double y, gboolean begins)
{
  g_array_append_val (self->points, ((Point) { (float) x, (float) y, begins }));
  gtk_widget_queue_draw (self->area);
}

static void
on_begin (GtkGestureDrag *gesture, double x, double y, CfSignaturePad *self)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);      /* else the window is moved by it */
  add_point (self, x, y, TRUE);
}

static void
on_update (GtkGestureDrag *gesture, double dx, double dy, CfSignaturePad *self)
{
  double x, y;
  if (gtk_gesture_drag_get_start_point (gesture, &x, &y))
    add_point (self, x + dx, y + dy, FALSE);
}

void
cf_signature_pad_clear (CfSignaturePad *self)
{
  g_array_set_size (self->points, 0);
  gtk_widget_queue_draw (self->area);
}

static cairo_status_t
write_some (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
cf_signature_pad_get (CfSignaturePad *self)
{
  if (!self->points->len)
    return NULL;
  GByteArray *png = g_byte_array_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, MAX (1, gtk_widget_get_width (self->area)), MAX (1, gtk_widget_get_height (self->area)));
  cairo_t *cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  trace (self, cr);
  gboolean ok = cairo_surface_write_to_png_stream (surface, write_some, png) == CAIRO_STATUS_SUCCESS;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  if (ok)
    return g_byte_array_free_to_bytes (png);
  g_byte_array_unref (png);
  return NULL;
}

static void
cf_signature_pad_dispose (GObject *object)
{
  g_clear_pointer (&CF_SIGNATURE_PAD (object)->area, gtk_widget_unparent);
  G_OBJECT_CLASS (cf_signature_pad_parent_class)->dispose (object);
}

static void
cf_signature_pad_finalize (GObject *object)
{
  g_array_unref (CF_SIGNATURE_PAD (object)->points);
  G_OBJECT_CLASS (cf_signature_pad_parent_class)->finalize (object);
}

static void
cf_signature_pad_class_init (CfSignaturePadClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_signature_pad_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_signature_pad_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
}

static void
cf_signature_pad_init (CfSignaturePad *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  self->points = g_array_new (FALSE, FALSE, sizeof (Point));
  self->area = gtk_drawing_area_new ();
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->area), draw, self, NULL);
  gtk_widget_set_size_request (self->area, 320, 120);
  gtk_widget_set_parent (self->area, GTK_WIDGET (self));
  g_signal_connect (drag, "drag-begin", G_CALLBACK (on_begin), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (on_update), self);
  gtk_widget_add_controller (self->area, GTK_EVENT_CONTROLLER (drag));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Signature"), -1);
}

GtkWidget *
cf_signature_pad_new (void)
{
  return g_object_new (CF_TYPE_SIGNATURE_PAD, NULL);
}
