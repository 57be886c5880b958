/* totals.c: figures under one another, the grand one larger and ruled off. */
#include "totals.h"
#include "furniture.h"
#include "qr.h"
#include "stamp.h"

#define WIDTH CF_RIGHT_COLUMN
#define GAP_ABOVE 9.0
#define CODE_SIDE 76.0
#define STAMP_ROOM 66.0

void
cf_totals_add (CfPaper *paper, CfTotalKind kind, const char *label, const char *value)
{
  CfTotal total = { label, value, kind };
  g_array_append_val (paper->totals, total);
}

static double
left_of (CfPaper *paper)
{
  return paper->page.right - WIDTH;
}

static CfType
label_type (const CfTotal *total)
{
  return total->kind == CF_TOTAL_PLAIN ? CF_TYPE_BODY : CF_TYPE_BODY_BOLD;
}

/* The grand total is larger, unless it is so long that its label would have no room. */
static CfType
value_type (CfPaper *paper, const CfTotal *total)
{
  return total->kind == CF_TOTAL_GRAND && cf_fonts_width (&paper->fonts, CF_TYPE_NAME, total->value) <= WIDTH - 68 ? CF_TYPE_NAME : label_type (total);
}

static guint
label_lines (CfPaper *paper, const CfTotal *total)
{
  double value = cf_fonts_width (&paper->fonts, value_type (paper, total), total->value);
  guint lines = cf_text_lines (&paper->fonts, label_type (total), WIDTH - value - 12, total->label);
  return MAX (1, lines);
}

static double
row_height (CfPaper *paper, const CfTotal *total)
{
  return (total->kind == CF_TOTAL_GRAND ? 23 : 15.5) + (label_lines (paper, total) - 1) * cf_fonts_leading (&paper->fonts, CF_TYPE_BODY);
}

double
cf_totals_height (CfPaper *paper, const char *uri, guint stamps)
{
  double height = GAP_ABOVE;
  for (guint i = 0; i < paper->totals->len; i++)
    height += row_height (paper, &g_array_index (paper->totals, CfTotal, i));
  return MAX (height, GAP_ABOVE + (uri ? CODE_SIDE + 4 : stamps ? STAMP_ROOM : 0)) + 6;
}

static void
draw_row (CfPaper *paper, const CfTotal *total, double y)
{
  CfPage *page = &paper->page;
  gboolean grand = total->kind == CF_TOTAL_GRAND;
  CfInk ink = total->kind == CF_TOTAL_PLAIN ? CF_INK_SOFT : CF_INK_TEXT;
  CfType type = label_type (total), type_of_value = value_type (paper, total);
  double left = left_of (paper), baseline = y + (grand ? 16 : CF_ROW_TOP), value = cf_fonts_width (&paper->fonts, type_of_value, total->value);

  if (total->kind != CF_TOTAL_PLAIN)
    cf_page_rule (page, grand ? CF_INK_ACCENT : CF_INK_HAIR, left, page->right, y + 0.5, grand ? 0.9 : 0.5);
  cf_page_block (page, type, grand ? CF_INK_ACCENT : ink, CF_LEFT, left, baseline, WIDTH - value - 12, total->label);
  cf_page_text (page, type_of_value, grand ? CF_INK_ACCENT : CF_INK_TEXT, CF_RIGHT, page->right, baseline, total->value);
}

static void
draw_code (CfPaper *paper, double y, const char *uri)
{
  CfPage *page = &paper->page;
  double x = page->left, text = x, room = left_of (paper) - page->left - 20;
  double leading = cf_fonts_leading (&paper->fonts, CF_TYPE_SMALL);
  const char *shown = g_str_has_prefix (uri, "https://") ? uri + 8 : uri;
  guint lines;

  gboolean code = !paper->shop.no_code && cf_qr_draw (page, x - 6, y - 6, CODE_SIDE + 12, uri);
  if (code)
    {
      text = x + CODE_SIDE + 10;
      room -= CODE_SIDE + 10;
    }
  cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_TEXT, CF_LEFT, text, y + 13, "Pay online");
  y += 25 + leading * cf_page_block (page, CF_TYPE_SMALL, CF_INK_SOFT, CF_LEFT, text, y + 25, room, code ? "Scan the code, or follow the link:" : "Follow the link:");
  lines = cf_page_block (page, CF_TYPE_SMALL, CF_INK_ACCENT, CF_LEFT, text, y, room, shown);
  cf_page_link (page, text, y - leading + 2, room, lines * leading, uri);
}

void
cf_totals_draw (CfPaper *paper, double y, const char *uri, guint stamps, CfDate stamp_date)
{
  CfPage *page = &paper->page;
  double at = y + GAP_ABOVE;

  if (!uri && stamps)
    cf_stamps_draw (paper, stamps, stamp_date, page->left + 4, y + GAP_ABOVE + STAMP_ROOM / 2);
  for (guint i = 0; i < paper->totals->len; i++)
    {
      CfTotal *total = &g_array_index (paper->totals, CfTotal, i);
      draw_row (paper, total, at);
      at += row_height (paper, total);
    }
  if (uri)
    {
      draw_code (paper, y + GAP_ABOVE + 2, uri);
      if (stamps)
        cf_stamps_draw (paper, stamps, stamp_date, page->left + CODE_SIDE + 60, y + GAP_ABOVE + CODE_SIDE - 8);
    }
}
