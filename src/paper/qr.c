/* qr.c: libqrencode's squares as a one-bit picture: small in the file and sharp at any size. */
#include "qr.h"
#include <qrencode.h>
#include <string.h>

#define QUIET 4                /* modules of white around it, as ISO/IEC 18004 asks */

char *
cf_qr_uri (const char *link, GError **error)
{
  GString *uri = g_string_new (NULL);
  g_autofree char *host = NULL;
  gboolean web = g_str_has_prefix (link, "https://") || g_str_has_prefix (link, "http://");

  for (const guchar *at = (const guchar *) link; web && *at; at++)
    if (*at <= ' ' || *at >= 0x7f || strchr ("()'\\\"<>[]{}^`|", *at))
      g_string_append_printf (uri, "%%%02X", *at);
    else
      g_string_append_c (uri, *at);
  if (!web || !g_uri_split_network (uri->str, G_URI_FLAGS_NONE, NULL, &host, NULL, NULL) || !host || !*host)
    {
      g_string_free (uri, TRUE);
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "The pay link “%s” cannot be printed: it is not a web address", link);
      return NULL;
    }
  return g_string_free (uri, FALSE);
}

static cairo_surface_t *
picture_of (const QRcode *code)
{
  int side = code->width + 2 * QUIET;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A1, side, side);
  guint8 *pixels = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  for (int y = 0; y < code->width; y++)
    for (int x = 0; x < code->width; x++)
      if (code->data[y * code->width + x] & 1)
        {
          int column = x + QUIET;
          int bit = G_BYTE_ORDER == G_LITTLE_ENDIAN ? column & 7 : 7 - (column & 7);
          pixels[(y + QUIET) * stride + column / 8] |= 1 << bit;
        }
  cairo_surface_mark_dirty (surface);
  return surface;
}

gboolean
cf_qr_draw (CfPage *page, double x, double y, double side, const char *uri)
{
  QRcode *code = QRcode_encodeString8bit (uri, 0, QR_ECLEVEL_M);
  cairo_surface_t *surface;
  cairo_pattern_t *pattern;
  cairo_t *cr;

  if (!code)
    return FALSE;
  surface = picture_of (code);
  pattern = cairo_pattern_create_for_surface (surface);
  cairo_pattern_set_filter (pattern, CAIRO_FILTER_NEAREST);
  cr = cf_page_cairo (page);
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, side / (code->width + 2 * QUIET), side / (code->width + 2 * QUIET));
  cf_page_source (page, CF_INK_TEXT);
  cairo_mask (cr, pattern);
  cairo_restore (cr);
  cf_page_link (page, x, y, side, side, uri);
  cairo_pattern_destroy (pattern);
  cairo_surface_destroy (surface);
  QRcode_free (code);
  return TRUE;
}
