/* shape.c: pango with everything that could differ between screens turned off: no hinting, no rounding, points as units. A font map of one's own
 * makes it safe to use from several threads. */
#include "shape.h"

/* By name, so that the choice does not hang on how fontconfig is set up; the last is for what none of them has. */
#define FAMILIES "Inter, Noto Sans, Noto Sans Hebrew, Noto Sans Arabic, Noto Sans Devanagari, Noto Sans Bengali, Noto Sans Thai, Noto Sans Armenian, " \
                 "Noto Sans Georgian, Noto Sans CJK JP, sans-serif"

static void
wake (CfFonts *fonts)
{
  PangoFontMap *map = pango_cairo_font_map_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 72);
  fonts->context = pango_font_map_create_context (map);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (fonts->context, options);
  pango_context_set_round_glyph_positions (fonts->context, FALSE);
  pango_context_set_language (fonts->context, pango_language_from_string ("en"));
  fonts->layout = pango_layout_new (fonts->context);
  pango_layout_set_wrap (fonts->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_auto_dir (fonts->layout, TRUE);
  pango_layout_set_single_paragraph_mode (fonts->layout, TRUE);
  cairo_font_options_destroy (options);
  g_object_unref (map);
}

PangoLayout *
cf_shape_layout (CfFonts *fonts, CfType type, const char *text, gsize length, double width)
{
  CfTypeFont *font = &fonts->type[type];
  if (!fonts->layout)
    wake (fonts);
  if (!font->description)
    {
      font->description = pango_font_description_from_string (FAMILIES);
      pango_font_description_set_weight (font->description, font->face == fonts->bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
      pango_font_description_set_size (font->description, (int) (font->size * PANGO_SCALE + 0.5));
    }
  pango_layout_set_font_description (fonts->layout, font->description);
  pango_layout_set_width (fonts->layout, width > 0 ? (int) (width * PANGO_SCALE) : -1);
  if (g_utf8_validate (text, length, NULL))
    pango_layout_set_text (fonts->layout, text, length);
  else
    {
      g_autofree char *valid = g_utf8_make_valid (text, length);      /* damage shows as U+FFFD */
      pango_layout_set_text (fonts->layout, valid, -1);
    }
  return fonts->layout;
}

double
cf_shape_line_width (PangoLayoutLine *line)
{
  PangoRectangle logical;
  pango_layout_line_get_extents (line, NULL, &logical);
  return logical.width / (double) PANGO_SCALE;
}

double
cf_shape_width (CfFonts *fonts, CfType type, const char *text)
{
  return cf_shape_line_width (pango_layout_get_line_readonly (cf_shape_layout (fonts, type, text, strlen (text), -1), 0));
}
