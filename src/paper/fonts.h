/* fonts.h: the type sizes that documents are set in, measured once per batch, and pango for what the built-in typeface cannot set. */
#pragma once
#include <pango/pangocairo.h>
#include "face.h"

typedef enum {
  CF_TYPE_BODY, CF_TYPE_BODY_BOLD, CF_TYPE_SMALL, CF_TYPE_LABEL, CF_TYPE_LABEL_BOLD, CF_TYPE_ADDRESS, CF_TYPE_ADDRESS_BOLD, CF_TYPE_NAME, CF_TYPE_NUMBER,
  CF_TYPE_TITLE, CF_TYPE_FIGURE, CF_TYPE_STAMP, CF_TYPE_STAMP_SMALL, CF_TYPE_JOB, CF_TYPES
} CfType;

typedef struct {
  CfFace               *face;
  cairo_scaled_font_t  *scaled;
  double                size, leading;       /* points */
  double                unit;                /* size per font unit */
  double                space;               /* letter-spacing, points */
  PangoFontDescription *description;         /* made when first needed */
} CfTypeFont;

typedef struct {
  CfFace        *regular, *bold;
  CfTypeFont     type[CF_TYPES];
  PangoContext  *context;                    /* made when first needed: most batches are Latin only, and fontconfig is slow to wake */
  PangoLayout   *layout;                     /* the one layout that shape.c reuses */
} CfFonts;

void   cf_fonts_init  (CfFonts *fonts);
void   cf_fonts_clear (CfFonts *fonts);

/* Appends the glyphs of @length bytes of UTF-8 to @glyphs (room for one per byte) with x from 0 on, y untouched; returns their number, and the width.
 * FALSE: some character is not in the built-in typeface, shape.h must set it. @glyphs NULL: measures only. */
gboolean cf_fonts_run (CfFonts *fonts, CfType type, const char *text, gsize length, cairo_glyph_t *glyphs, guint *ret_n, double *ret_width);
/* Width in points of a text on one line, whoever sets it. */
double   cf_fonts_width (CfFonts *fonts, CfType type, const char *text);
static inline double cf_fonts_leading (const CfFonts *fonts, CfType type) { return fonts->type[type].leading; }
