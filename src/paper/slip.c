/* slip.c: where to send it at the left, what it is for at the right, a box to write the amount in. */
#include "slip.h"

#define FOOT_ROOM 30.0

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
  return slip ? cut_line (paper) - 13 : paper->page.height - 36;
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

void
cf_slip_draw (CfPaper *paper, const CfSlip *slip)
{
  CfPage *page = &paper->page;
  double top = cut_line (paper), left = page->left, middle = page->right - 214, y = top + 22, row;

  draw_cut (paper, top);
  cf_page_text (page, CF_TYPE_NAME, CF_INK_ACCENT, CF_LEFT, left, y, "Remittance");
  cf_page_text (page, CF_TYPE_SMALL, CF_INK_SOFT, CF_RIGHT, page->right, y, "Please cut here and return this part with your payment.");
  row = y + 22;
  cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, left, row, "Send to");
  row += 13 + cf_page_block (page, CF_TYPE_BODY, CF_INK_TEXT, CF_LEFT, left, row + 13, middle - left - 20, paper->remit_to) * cf_fonts_leading (&paper->fonts, CF_TYPE_BODY);
  row = MAX (row + 4, top + 112);
  cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, left, row, "From");
  cf_page_block (page, CF_TYPE_BODY, CF_INK_TEXT, CF_LEFT, left, row + 13, middle - left - 20, slip->from);

  row = y + 22;
  for (guint i = 0; i < slip->n_facts; i++, row += 15)
    {
      cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, middle, row, slip->facts[i].label);
      cf_page_text (page, CF_TYPE_BODY, slip->facts[i].ink, CF_RIGHT, page->right, row, slip->facts[i].value);
      cf_page_rule (page, CF_INK_HAIR, middle, page->right, row + 4.5, 0.5);
    }
  cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_TEXT, CF_LEFT, middle, row + 2, "Amount due");
  cf_page_text (page, CF_TYPE_NAME, CF_INK_ACCENT, CF_RIGHT, page->right, row + 2, slip->amount);
  cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_TEXT, CF_LEFT, middle, row + 25, "Amount enclosed");
  cf_page_frame (page, CF_INK_RULE, page->right - 112, row + 11, 112, 21, 0.6);
  cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, left, page->height - 26, paper->payee);
}
