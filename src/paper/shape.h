/* shape.h: text that the built-in typeface cannot set (Arabic, Hebrew, Chinese, Japanese, Korean, Thai, combining marks …), by pango and the installed fonts. */
#pragma once
#include "fonts.h"

/* The batch's one layout, holding @text in @type, wrapped at @width points (≤ 0: one line). Borrowed, valid until the next call. The direction is the text's own. */
PangoLayout *cf_shape_layout (CfFonts *fonts, CfType type, const char *text, gsize length, double width);
double       cf_shape_width  (CfFonts *fonts, CfType type, const char *text);
double       cf_shape_line_width (PangoLayoutLine *line);
