/* face.c: reads the built-in typeface. FreeType draws it for cairo, HarfBuzz tells advances and kerning. cairo keeps scaled fonts of its own for a while
 * after we let go of ours, so the FreeType objects live as long as cairo's font face: they hang on it as user data. */
#include "face.h"
#include <cairo-ft.h>
#include <gio/gio.h>
#include <hb-ot.h>

extern GResource *cf_paper_fonts_get_resource (void);

typedef struct { FT_Library library; FT_Face face; GBytes *bytes; } Source;

static void
source_free (gpointer data)
{
  Source *source = data;
  FT_Done_Face (source->face);
  FT_Done_FreeType (source->library);
  g_bytes_unref (source->bytes);
  g_free (source);
}

static cairo_font_face_t *
font_face_of (GBytes *bytes)
{
  static const cairo_user_data_key_t key;
  Source *source = g_new0 (Source, 1);
  cairo_font_face_t *font;
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  if (FT_Init_FreeType (&source->library) || FT_New_Memory_Face (source->library, data, length, 0, &source->face))
    g_error ("The built-in typeface cannot be read");
  source->bytes = g_bytes_ref (bytes);
  font = cairo_ft_font_face_create_for_ft_face (source->face, FT_LOAD_NO_HINTING);
  if (cairo_font_face_set_user_data (font, &key, source, source_free) != CAIRO_STATUS_SUCCESS)
    g_error ("No memory for the built-in typeface");
  return font;
}

CfFace *
cf_face_new (const char *resource)
{
  g_autofree char *path = g_strconcat ("/org/counterfoil/paper/", resource, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (cf_paper_fonts_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  CfFace *face = g_new0 (CfFace, 1);
  hb_blob_t *blob;
  hb_face_t *hb_face;
  hb_position_t cap = 0;

  g_assert (bytes);
  face->font = font_face_of (bytes);
  blob = hb_blob_create (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), HB_MEMORY_MODE_READONLY, g_bytes_ref (bytes), (hb_destroy_func_t) g_bytes_unref);
  hb_face = hb_face_create (blob, 0);
  face->hb = hb_font_create (hb_face);
  face->n_glyphs = hb_face_get_glyph_count (hb_face);
  face->em = 1.0 / hb_face_get_upem (hb_face);
  face->advance = g_new (gint16, face->n_glyphs);
  face->kern = g_new0 (gint16, (gsize) face->n_glyphs * face->n_glyphs);
  for (guint glyph = 0; glyph < face->n_glyphs; glyph++)
    face->advance[glyph] = hb_font_get_glyph_h_advance (face->hb, glyph);
  for (hb_codepoint_t c = 0x20, glyph; c < CF_FACE_SPAN; c++)
    if (hb_font_get_nominal_glyph (face->hb, c, &glyph))
      face->glyph[c] = glyph;
  if (hb_ot_metrics_get_position (face->hb, HB_OT_METRICS_TAG_CAP_HEIGHT, &cap))
    face->cap_height = cap * face->em;
  hb_face_destroy (hb_face);
  hb_blob_destroy (blob);
  return face;
}

void
cf_face_free (CfFace *face)
{
  if (!face)
    return;
  hb_font_destroy (face->hb);
  cairo_font_face_destroy (face->font);
  g_free (face->advance);
  g_free (face->kern);
  g_free (face);
}

int
cf_face_kern_slow (CfFace *face, guint left, guint right, gunichar left_char, gunichar right_char)
{
  gunichar pair[2] = { left_char, right_char };
  gint16 *slot = &face->kern[(gsize) left * face->n_glyphs + right];
  hb_buffer_t *buffer = hb_buffer_create ();
  hb_glyph_position_t *at;
  guint n;
  int kern = 0;

  hb_buffer_add_utf32 (buffer, pair, 2, 0, 2);
  hb_buffer_guess_segment_properties (buffer);
  hb_shape (face->hb, buffer, NULL, 0);
  at = hb_buffer_get_glyph_positions (buffer, &n);
  if (n == 2)
    kern = at[0].x_advance - face->advance[left];
  hb_buffer_destroy (buffer);
  *slot = kern * 2 + 1;
  return kern;
}
