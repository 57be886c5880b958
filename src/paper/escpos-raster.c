/* escpos-raster.c: draws with cairo, then keeps what is dark enough. The logo is dithered (Floyd and Steinberg), so that greys stay greys. */
#include "escpos-raster.h"
#include "code128.h"
#include "roll.h"
#include "shape.h"
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <qrencode.h>

#define LETTER 23.0                    /* dots: font A stands 24 high */
#define LINE 30
#define LOGO_HEIGHT 160
#define QR_DOTS 5
#define QR_QUIET 4
#define BARS_HEIGHT 80

void
cf_raster_clear (CfRaster *raster)
{
  g_clear_pointer (&raster->bits, g_free);
}

static void
init (CfRaster *raster, guint width, guint height)
{
  *raster = (CfRaster) { width, height, (width + 7) / 8, NULL };
  raster->bits = g_malloc0 ((gsize) raster->stride * height);
}

static inline void
set (CfRaster *raster, guint x, guint y)
{
  raster->bits[(gsize) y * raster->stride + x / 8] |= 0x80 >> (x % 8);
}

/* --- text --- */

static double
width_of (CfFonts *fonts, CfType type, const char *text)
{
  return cf_fonts_width (fonts, type, text);
}

static void
show (cairo_t *cr, CfFonts *fonts, CfType type, double x, double baseline, const char *text)
{
  g_autofree cairo_glyph_t *glyphs = g_new0 (cairo_glyph_t, strlen (text) + 1);
  guint n;
  if (cf_fonts_run (fonts, type, text, strlen (text), glyphs, &n, NULL)) {
    for (guint i = 0; i < n; i++) {
      glyphs[i].x += x;
      glyphs[i].y = baseline;
    }
    cairo_set_font_face (cr, fonts->type[type].face->font);
    cairo_set_font_size (cr, fonts->type[type].size);
    cairo_show_glyphs (cr, glyphs, (int) n);
  } else {
    PangoLayoutLine *line = pango_layout_get_line_readonly (cf_shape_layout (fonts, type, text, strlen (text), -1), 0);
    cairo_move_to (cr, x, baseline);
    pango_cairo_show_layout_line (cr, line);
  }
}

void
cf_raster_text (CfRaster *raster, CfFonts *fonts, guint width, guint style, const char *left, const char *right)
{
  CfType type = style & CF_ROLL_BOLD ? CF_TYPE_BODY_BOLD : CF_TYPE_BODY;
  double tall = style & CF_ROLL_TALL ? 2 : 1, wide = style & CF_ROLL_WIDE ? 2 : 1, unit = LETTER / fonts->type[type].size;
  double of_left = width_of (fonts, type, left), of_right = right ? width_of (fonts, type, right) : 0, gap = right ? fonts->type[type].size * 0.4 : 0;
  double all = of_left + gap + of_right, across = MIN (unit * wide, width / MAX (all, 1));
  guint height = (guint) (LINE * tall);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, (int) width, (int) height);
  cairo_t *cr = cairo_create (surface);
  double room = width / across, from = style & CF_ROLL_CENTER ? (room - all) / 2 : 0;
  cairo_scale (cr, across, unit * tall);
  show (cr, fonts, type, from, fonts->type[type].size * 1.02, left);
  if (right)
    show (cr, fonts, type, room - of_right, fonts->type[type].size * 1.02, right);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  init (raster, width, height);
  const guint8 *pixels = cairo_image_surface_get_data (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  guint first = (guint) MAX (0, from * across), last = right ? width : (guint) MIN (width, (from + all) * across + 1);
  for (guint y = 0; y < height; y++)
    for (guint x = 0; x < width; x++) {
      gboolean ink = pixels[y * stride + x] >= 0x70, ground = style & CF_ROLL_WHITE && x >= first && x < last;
      if (ink != ground)
        set (raster, x, y);
    }
  cairo_surface_destroy (surface);
}

/* --- the logo --- */

/* A JPEG is kept as its bytes in the surface (logo.c): here its pixels are wanted. */
static cairo_surface_t *
decode_jpeg (const CfLogo *logo)
{
  const guchar *bytes;
  unsigned long length;
  cairo_surface_get_mime_data (logo->surface, CAIRO_MIME_TYPE_JPEG, &bytes, &length);
  if (!bytes)
    return cairo_surface_reference (logo->surface);
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  gboolean ok = gdk_pixbuf_loader_write (loader, bytes, length, NULL);
  ok = gdk_pixbuf_loader_close (loader, NULL) && ok;
  GdkPixbuf *pixbuf = ok ? gdk_pixbuf_loader_get_pixbuf (loader) : NULL;
  if (!pixbuf)
    return NULL;
  int width = gdk_pixbuf_get_width (pixbuf), height = gdk_pixbuf_get_height (pixbuf), channels = gdk_pixbuf_get_n_channels (pixbuf), from_stride = gdk_pixbuf_get_rowstride (pixbuf);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  const guint8 *from = gdk_pixbuf_read_pixels (pixbuf);
  guint8 *to = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++) {
      const guint8 *p = from + y * from_stride + x * channels;
      ((guint32 *) (gpointer) (to + y * stride))[x] = (guint32) p[0] << 16 | (guint32) p[1] << 8 | p[2];
    }
  cairo_surface_mark_dirty (surface);
  return surface;
}

/* What is too light or too dark after rounding is handed on to the neighbours. @grey: 0 black to 255. */
static void
dither (CfRaster *raster, int *grey, guint left, guint width, guint height)
{
  for (guint y = 0; y < height; y++)
    for (guint x = 0; x < width; x++) {
      int value = grey[y * width + x], out = value < 128 ? 0 : 255, off = value - out;
      if (!out)
        set (raster, left + x, y);
      if (x + 1 < width)
        grey[y * width + x + 1] += off * 7 / 16;
      if (y + 1 < height) {
        if (x > 0)
          grey[(y + 1) * width + x - 1] += off * 3 / 16;
        grey[(y + 1) * width + x] += off * 5 / 16;
        if (x + 1 < width)
          grey[(y + 1) * width + x + 1] += off / 16;
      }
    }
}

gboolean
cf_raster_logo (CfRaster *raster, const CfLogo *logo, guint width)
{
  cairo_surface_t *from = logo->surface ? decode_jpeg (logo) : NULL;
  if (!from)
    return FALSE;
  double scale = cf_logo_scale (logo, width * 0.7, LOGO_HEIGHT);
  guint w = (guint) MAX (1, logo->width * scale), h = (guint) MAX (1, logo->height * scale);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) w, (int) h);
  cairo_t *cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, from, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BEST);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  const guint8 *pixels = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  g_autofree int *grey = g_new (int, (gsize) w * h);
  for (guint y = 0; y < h; y++)
    for (guint x = 0; x < w; x++) {
      guint32 p = ((const guint32 *) (gconstpointer) (pixels + y * (guint) stride))[x];
      grey[y * w + x] = (int) (((p >> 16 & 255) * 299 + (p >> 8 & 255) * 587 + (p & 255) * 114) / 1000);
    }
  init (raster, width, h);
  dither (raster, grey, (width - w) / 2, w, h);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (from);
  return TRUE;
}

/* --- codes --- */

gboolean
cf_raster_qr (CfRaster *raster, const char *text, guint width)
{
  QRcode *code = QRcode_encodeString8bit (text, 0, QR_ECLEVEL_M);
  guint side = code ? (guint) code->width + 2 * QR_QUIET : 0, dots = side ? MIN (QR_DOTS, width / side) : 0;
  if (dots >= 2) {
    init (raster, width, side * dots);
    for (guint y = 0; y < (guint) code->width * dots; y++)
      for (guint x = 0; x < (guint) code->width * dots; x++)
        if (code->data[y / dots * (guint) code->width + x / dots] & 1)
          set (raster, (width - side * dots) / 2 + QR_QUIET * dots + x, QR_QUIET * dots + y);
  }
  if (code)
    QRcode_free (code);
  return dots >= 2;
}

gboolean
cf_raster_code128 (CfRaster *raster, const char *text, guint width)
{
  g_autofree guint8 *bars = NULL;
  guint n, modules;
  if (!cf_code128 (text, &bars, &n, &modules))
    return FALSE;
  guint dots = MIN (3, width / (modules + 2 * CF_CODE128_QUIET));
  if (dots < 1)
    return FALSE;
  init (raster, width, BARS_HEIGHT);
  guint x = (width - modules * dots) / 2;
  for (guint i = 0; i < n; i++)
    for (guint to = x + bars[i] * dots; x < to; x++)
      for (guint y = 0; i % 2 == 0 && y < BARS_HEIGHT; y++)
        set (raster, x, y);
  return TRUE;
}
