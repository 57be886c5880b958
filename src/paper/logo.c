/* logo.c: reads the logo. What the bytes are is decided by the bytes. */
#include "logo.h"
#include <string.h>

#define PIXELS_MAX 640         /* at most, on the long side: more than 250 dpi at the size it is printed */

typedef struct { const guint8 *at; gsize left; } Reader;

static cairo_status_t
read_some (void *data, unsigned char *to, unsigned int length)
{
  Reader *reader = data;
  if (length > reader->left)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (to, reader->at, length);
  reader->at += length;
  reader->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
smaller (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);
  double scale = (double) PIXELS_MAX / MAX (width, height);
  cairo_surface_t *out = cairo_surface_create_similar_image (surface, cairo_image_surface_get_format (surface), MAX (1, width * scale), MAX (1, height * scale));
  cairo_t *cr = cairo_create (out);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BEST);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return out;
}

static cairo_surface_t *
load_png (const guint8 *bytes, gsize length)
{
  Reader reader = { bytes, length };
  cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_some, &reader);
  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS
      && MAX (cairo_image_surface_get_width (surface), cairo_image_surface_get_height (surface)) > PIXELS_MAX)
    return smaller (surface);
  return surface;
}

/* Finds size and number of components in the frame header (ITU-T T.81, B.2.2). */
static gboolean
jpeg_frame (const guint8 *bytes, gsize length, int *ret_width, int *ret_height, int *ret_components)
{
  gsize at = 2;
  while (at + 9 < length && bytes[at] == 0xff)
    {
      guint8 marker = bytes[at + 1];
      gsize size = bytes[at + 2] << 8 | bytes[at + 3];
      if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc)
        {
          *ret_height = bytes[at + 5] << 8 | bytes[at + 6];
          *ret_width = bytes[at + 7] << 8 | bytes[at + 8];
          *ret_components = bytes[at + 9];
          return *ret_width > 0 && *ret_height > 0;
        }
      at += 2 + size;
    }
  return FALSE;
}

/* The pixels are never decoded: the PDF carries the file itself, on an empty surface of its size. */
static cairo_surface_t *
load_jpeg (const guint8 *bytes, gsize length)
{
  int width, height, components;
  cairo_surface_t *surface;
  guint8 *copy;

  if (!jpeg_frame (bytes, length, &width, &height, &components) || (components != 1 && components != 3) || width > 10000 || height > 10000)
    return NULL;
  surface = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height);
  copy = g_memdup2 (bytes, length);
  if (cairo_surface_set_mime_data (surface, CAIRO_MIME_TYPE_JPEG, copy, length, g_free, copy) != CAIRO_STATUS_SUCCESS)
    g_free (copy);
  return surface;
}

gboolean
cf_logo_load (CfLogo *logo, const void *bytes, gsize length, GError **error)
{
  const guint8 *b = bytes;
  cairo_surface_t *surface = NULL;

  if (length > 8 && memcmp (b, "\x89PNG\r\n\x1a\n", 8) == 0)
    surface = load_png (b, length);
  else if (length > 4 && b[0] == 0xff && b[1] == 0xd8)
    surface = load_jpeg (b, length);
  if (!surface || cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    {
      g_clear_pointer (&surface, cairo_surface_destroy);
      g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, "The logo cannot be read: it must be a PNG or JPEG picture (grey or RGB)");
      return FALSE;
    }
  logo->surface = surface;
  logo->width = cairo_image_surface_get_width (surface);
  logo->height = cairo_image_surface_get_height (surface);
  return TRUE;
}

void
cf_logo_clear (CfLogo *logo)
{
  g_clear_pointer (&logo->surface, cairo_surface_destroy);
}

double
cf_logo_scale (const CfLogo *logo, double width, double height)
{
  return MIN (width / logo->width, height / logo->height);
}

void
cf_logo_draw (const CfLogo *logo, cairo_t *cr, double x, double y, double scale)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, logo->surface, 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
}
