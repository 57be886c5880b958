/* fonts.c: the type scale, and the quick path that turns text into glyphs by table: no shaping, which Latin, Greek and Cyrillic do not need.
 * Invariant: text with a character outside the face is never half set; the caller gets FALSE and hands the whole of it to pango. */
#include "fonts.h"
#include "shape.h"

static const struct { gboolean bold; double size, leading, space; } scale[CF_TYPES] = {
  [CF_TYPE_BODY]         = { FALSE, 8.5, 11.5, 0 },
  [CF_TYPE_BODY_BOLD]    = { TRUE, 8.5, 11.5, 0 },
  [CF_TYPE_SMALL]        = { FALSE, 7.5, 10.25, 0 },
  [CF_TYPE_LABEL]        = { FALSE, 7.25, 10, 0 },
  [CF_TYPE_LABEL_BOLD]   = { TRUE, 7.25, 10, 0 },
  [CF_TYPE_ADDRESS]      = { FALSE, 9.5, 12.75, 0 },
  [CF_TYPE_ADDRESS_BOLD] = { TRUE, 9.5, 12.75, 0 },
  [CF_TYPE_NAME]         = { TRUE, 12, 15, 0 },
  [CF_TYPE_NUMBER]       = { FALSE, 11, 14, 0 },
  [CF_TYPE_TITLE]        = { TRUE, 23, 27, -0.45 },
  [CF_TYPE_FIGURE]       = { TRUE, 17, 21, 0 },
  [CF_TYPE_STAMP]        = { TRUE, 22, 26, 2.6 },
  [CF_TYPE_STAMP_SMALL]  = { TRUE, 7.5, 10, 0.5 },
  [CF_TYPE_JOB]          = { TRUE, 34, 40, -0.6 },      /* to be read across a room */
};

void
cf_fonts_init (CfFonts *fonts)
{
  cairo_font_options_t *options = cairo_font_options_create ();
  cairo_matrix_t ctm, size;

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_matrix_init_identity (&ctm);
  fonts->regular = cf_face_new ("regular.otf");
  fonts->bold = cf_face_new ("bold.otf");
  for (guint i = 0; i < CF_TYPES; i++)
    {
      CfTypeFont *font = &fonts->type[i];
      font->face = scale[i].bold ? fonts->bold : fonts->regular;
      font->size = scale[i].size;
      font->leading = scale[i].leading;
      font->space = scale[i].space;
      font->unit = font->size * font->face->em;
      cairo_matrix_init_scale (&size, font->size, font->size);
      font->scaled = cairo_scaled_font_create (font->face->font, &size, &ctm, options);
    }
  cairo_font_options_destroy (options);
}

void
cf_fonts_clear (CfFonts *fonts)
{
  for (guint i = 0; i < CF_TYPES; i++)
    {
      cairo_scaled_font_destroy (fonts->type[i].scaled);
      pango_font_description_free (fonts->type[i].description);
    }
  g_clear_object (&fonts->layout);
  g_clear_object (&fonts->context);
  cf_face_free (fonts->regular);
  cf_face_free (fonts->bold);
}

/* The next character; what is not UTF-8 gives a number beyond Unicode, which no face has. */
static inline gunichar
next_char (const guchar **at, const guchar *end)
{
  const guchar *p = *at;
  if (*p < 0x80)
    return *(*at)++;
  *at = (const guchar *) g_utf8_next_char (p);
  return g_utf8_get_char_validated ((const char *) p, end - p);
}

gboolean
cf_fonts_run (CfFonts *fonts, CfType type, const char *text, gsize length, cairo_glyph_t *glyphs, guint *ret_n, double *ret_width)
{
  CfTypeFont *font = &fonts->type[type];
  CfFace *face = font->face;
  const guchar *at = (const guchar *) text, *end = at + length;
  gunichar last_char = 0;
  guint last = 0, n = 0;
  double x = 0;

  while (at < end)
    {
      gunichar c = next_char (&at, end);
      guint glyph = c < CF_FACE_SPAN ? face->glyph[c] : 0;
      if (glyph == 0)
        return FALSE;
      if (last)
        {
          gint16 known = face->kern[(gsize) last * face->n_glyphs + glyph];
          x += (known ? known >> 1 : cf_face_kern_slow (face, last, glyph, last_char, c)) * font->unit + font->space;
        }
      if (glyphs)
        glyphs[n] = (cairo_glyph_t) { glyph, x, 0 };
      x += face->advance[glyph] * font->unit;
      n++;
      last = glyph;
      last_char = c;
    }
  if (ret_n)
    *ret_n = n;
  if (ret_width)
    *ret_width = x;
  return TRUE;
}

double
cf_fonts_width (CfFonts *fonts, CfType type, const char *text)
{
  double width;
  if (!text)
    return 0;
  return cf_fonts_run (fonts, type, text, strlen (text), NULL, NULL, &width) ? width : cf_shape_width (fonts, type, text);
}
