/* escpos-raster.h: pictures of one bit a dot, for receipt printers: what a printer cannot say in letters is drawn. */
#pragma once
#include "paper-private.h"

typedef struct { guint width, height, stride; guint8 *bits; } CfRaster;      /* dots; stride in bytes; the highest bit is the leftmost dot, 1 is black. Owned */
void     cf_raster_clear (CfRaster *raster);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfRaster, cf_raster_clear)

/* A line of text @width dots wide: @left, and @right (NULL: none) at the right edge; style as in roll.h. A little too long is squeezed. */
void     cf_raster_text (CfRaster *raster, CfFonts *fonts, guint width, guint style, const char *left, const char *right);
/* The shop's logo in the middle of @width dots, in dots of black as a newspaper has them. FALSE: there is none, or it cannot be drawn. */
gboolean cf_raster_logo (CfRaster *raster, const CfLogo *logo, guint width);
/* In the middle of @width dots; FALSE: it does not fit, or cannot be said so. */
gboolean cf_raster_qr      (CfRaster *raster, const char *text, guint width);
gboolean cf_raster_code128 (CfRaster *raster, const char *text, guint width);
