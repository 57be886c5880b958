/* stamp.c: a rounded frame, letters set wide, a few degrees off the level. The letters are text, so that a search finds them. */
#include "stamp.h"

#define TURN (-7 * G_PI / 180)
#define GAP 14.0

static void
rounded (cairo_t *cr, double x, double y, double width, double height, double radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

/* One stamp with its left middle at the origin; returns its width. */
static double
draw_one (CfPaper *paper, CfInk ink, double x, double y, const char *word, const char *below)
{
  CfPage *page = &paper->page;
  cairo_t *cr = cf_page_cairo (page);
  double letters = cf_fonts_width (&paper->fonts, CF_TYPE_STAMP, word), width = letters + 26, height = below && *below ? 46 : 36;

  cairo_save (cr);
  cairo_translate (cr, x + width / 2, y);
  cairo_rotate (cr, TURN);
  cf_page_source (page, ink);
  cairo_set_line_width (cr, 1.8);
  rounded (cr, -width / 2, -height / 2, width, height, 5);
  cairo_stroke (cr);
  cairo_set_line_width (cr, 0.6);
  rounded (cr, -width / 2 + 3, -height / 2 + 3, width - 6, height - 6, 3);
  cairo_stroke (cr);
  cf_page_text (page, CF_TYPE_STAMP, ink, CF_CENTER, 1.3, below && *below ? 3 : 8, word);
  cf_page_text (page, CF_TYPE_STAMP_SMALL, ink, CF_CENTER, 0, 15, below);
  cf_page_cairo (page);
  cairo_restore (cr);
  return width;
}

void
cf_stamps_draw (CfPaper *paper, guint stamps, CfDate date, double x, double y)
{
  if (stamps & CF_STAMP_VOID)
    x += GAP + draw_one (paper, CF_INK_STAMP_ALERT, x, y, "VOID", cf_paper_date (paper, date));
  else if (stamps & CF_STAMP_PAID)
    x += GAP + draw_one (paper, CF_INK_GOOD, x, y, "PAID", cf_paper_date (paper, date));
  if (stamps & CF_STAMP_COPY)
    x += GAP + draw_one (paper, CF_INK_STAMP_SOFT, x, y, "COPY", NULL);
  if (stamps & CF_STAMP_DRAFT)
    draw_one (paper, CF_INK_STAMP_SOFT, x, y, "DRAFT", NULL);
}
