/* cf-pdf-pages.c: see cf-pdf-pages.h. */
#include "cf-pdf-pages.h"
#include <glib/gi18n-lib.h>
#include <math.h>
#include <poppler.h>

static GdkTexture *
draw_page (PopplerPage *page, int width)
{
  double points_wide, points_high;
  poppler_page_get_size (page, &points_wide, &points_high);
  double zoom = width / MAX (points_wide, 1);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, MAX (1, (int) ceil (points_high * zoom)));
  cairo_t *cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, zoom, zoom);
  poppler_page_render (page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  gsize stride = cairo_image_surface_get_stride (surface);
  int high = cairo_image_surface_get_height (surface);
  g_autoptr (GBytes) bytes = g_bytes_new (cairo_image_surface_get_data (surface), stride * high);
  cairo_surface_destroy (surface);
  return gdk_memory_texture_new (width, high, GDK_MEMORY_DEFAULT, bytes, stride);
}

GPtrArray *
cf_pdf_pages_draw (GBytes *pdf, int width, guint count_max, guint *ret_pages, GCancellable *cancel, GError **error)
{
  g_autoptr (GError) failed = NULL;
  PopplerDocument *document = poppler_document_new_from_bytes (pdf, NULL, &failed);
  g_autoptr (GObject) owner = (GObject *) document;                     /* poppler 22.12 has no autoptr */
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);
  if (!document) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, _("The pages could not be drawn: %s"), failed->message);
    return NULL;
  }
  *ret_pages = poppler_document_get_n_pages (document);
  for (guint i = 0; i < MIN (*ret_pages, count_max); i++) {
    if (g_cancellable_set_error_if_cancelled (cancel, error))
      return NULL;
    PopplerPage *page = poppler_document_get_page (document, i);
    g_ptr_array_add (pages, draw_page (page, width));
    g_object_unref (page);
  }
  return g_steal_pointer (&pages);
}
