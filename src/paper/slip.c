/* slip.c: where to send it at the left, what it is for at the right, a box to write the amount in. */
#include "slip.h"
#include "qr.h"

#define FOOT_ROOM 26.0
#define CODE_SIDE 80.0

static double
cut_line (CfPaper *paper)
{
  return paper->page.height - CF_SLIP_HEIGHT;
}

double
cf_slip_bottom (CfPaper *paper)
{
  return cut_line (paper) - FOOT_ROOM;
}

double
cf_slip_foot (CfPaper *paper, gboolean slip)
{
  return slip ? cut_line (paper) - 10 : paper->page.height - 36;
}

static void
draw_cut (CfPaper *paper, double y)
{
  static const double dashes[] = { 3, 2.5 };
  CfPage *page = &paper->page;
  cairo_t *cr = cf_page_cairo (page);

  cf_page_source (page, CF_INK_RULE);
  cairo_set_dash (cr, dashes, 2, 0);
  cairo_set_line_width (cr, 0.6);
  cairo_move_to (cr, 0, y);
  cairo_line_to (cr, page->width, y);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_left (CfPaper *paper, const CfSlip *slip, double top, double width)
{
  CfPage *page = &paper->page;
  double left = page->left, y = top + 40;

  cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, left, y, "Send to");
  y += 12;
  y += cf_page_block (page, CF_TYPE_BODY, CF_INK_TEXT, CF_LEFT, left, y, width, paper->remit_to) * cf_fonts_leading (&paper->fonts, CF_TYPE_BODY);
  y = MAX (y + 4, top + 90);
  cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, left, y, "From");
  cf_page_block (page, CF_TYPE_BODY, CF_INK_TEXT, CF_LEFT, left, y + 12, width, slip->from);
}

static void
draw_right (CfPaper *paper, const CfSlip *slip, double top)
{
  CfPage *page = &paper->page;
  double left = page->right - CF_RIGHT_COLUMN, y = top + 40;
  gboolean wide = cf_fonts_width (&paper->fonts, CF_TYPE_NAME, slip->amount) > CF_RIGHT_COLUMN - 60;

  for (guint i = 0; i < slip->n_facts; i++, y += 14.5)
    {
      cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, left, y, slip->facts[i].label);
      cf_page_text (page, CF_TYPE_BODY, slip->facts[i].ink, CF_RIGHT, page->right, y, slip->facts[i].value);
      cf_page_rule (page, CF_INK_HAIR, left, page->right, y + 4.5, 0.5);
    }
  y = top + 88;
  cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_TEXT, CF_LEFT, left, y, "Amount due");
  cf_page_text (page, wide ? CF_TYPE_BODY_BOLD : CF_TYPE_NAME, CF_INK_ACCENT, CF_RIGHT, page->right, y, slip->amount);
  cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_TEXT, CF_LEFT, left, y + 23, "Amount enclosed");
  cf_page_frame (page, CF_INK_RULE, page->right - 104, y + 9, 104, 20, 0.6);
}

void
cf_slip_draw (CfPaper *paper, const CfSlip *slip)
{
  CfPage *page = &paper->page;
  double top = cut_line (paper), width = page->right - page->left - CF_RIGHT_COLUMN - 20;

  draw_cut (paper, top);
  cf_page_text (page, CF_TYPE_NAME, CF_INK_ACCENT, CF_LEFT, page->left, top + 20, "Remittance");
  cf_page_text (page, CF_TYPE_SMALL, CF_INK_SOFT, CF_RIGHT, page->right, top + 20, paper->payee);
  if (slip->uri)
    width -= CODE_SIDE + 14;
  draw_left (paper, slip, top, width);
  if (slip->uri && cf_qr_draw (page, page->left + width + 14, top + 27, CODE_SIDE, slip->uri))
    cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_CENTER, page->left + width + 14 + CODE_SIDE / 2, top + 113, "Scan to pay online");
  draw_right (paper, slip, top);
}
