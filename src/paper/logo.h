/* logo.h: the shop's logo, decoded once. PNG (a large one is made smaller, so that it does not weigh on every document) and JPEG (kept as it is, in the PDF too). */
#pragma once
#include <cairo.h>
#include "base/error.h"

typedef struct { cairo_surface_t *surface; double width, height; } CfLogo;      /* in pixels; surface NULL = none */

gboolean cf_logo_load  (CfLogo *logo, const void *bytes, gsize length, GError **error) CF_WARN_UNUSED;
void     cf_logo_clear (CfLogo *logo);
/* Scale at which it fits in a box. */
double   cf_logo_scale (const CfLogo *logo, double width, double height);
void     cf_logo_draw  (const CfLogo *logo, cairo_t *cr, double x, double y, double scale);
