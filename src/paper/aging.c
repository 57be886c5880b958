/* aging.c: five buckets by due date, unapplied credit, and the balance that they make. Amounts that are too wide for seven cells in a row go on two. */
#include "aging.h"

#define CELLS 7
#define CELL_HEIGHT 36.0
#define GAP_ABOVE 14.0

typedef struct { const char *label; CfMoney amount; } Cell;

static void
fill (const CfPaperStatement *s, Cell cells[CELLS])
{
  Cell all[CELLS] = { { "Current", s->current_minor }, { "1–30 days", s->d1_30_minor }, { "31–60 days", s->d31_60_minor }, { "61–90 days", s->d61_90_minor },
                      { "Over 90 days", s->over_90_minor }, { "Unapplied credit", -s->unapplied_minor }, { "Balance", s->balance_minor } };
  memcpy (cells, all, sizeof all);
}

static guint
cells_in_row (CfPaper *paper, const Cell cells[CELLS])
{
  double widest = 0;
  for (guint i = 0; i < CELLS; i++)
    widest = MAX (widest, cf_fonts_width (&paper->fonts, CF_TYPE_BODY_BOLD, cf_paper_money (paper, cells[i].amount)));
  return widest + 14 <= (paper->page.right - paper->page.left) / CELLS ? CELLS : (CELLS + 1) / 2;
}

double
cf_aging_height (CfPaper *paper, const CfPaperStatement *s)
{
  Cell cells[CELLS];
  fill (s, cells);
  return GAP_ABOVE + CELL_HEIGHT * (cells_in_row (paper, cells) == CELLS ? 1 : 2) + 4;
}

static void
draw_cell (CfPaper *paper, const Cell *cell, gboolean last, double x, double y, double width)
{
  CfPage *page = &paper->page;
  if (last)
    cf_page_fill (page, CF_INK_TINT, x, y, width, CELL_HEIGHT);
  cf_page_text (page, CF_TYPE_LABEL, last ? CF_INK_TEXT : CF_INK_SOFT, CF_RIGHT, x + width - 7, y + 13.5, cell->label);
  cf_page_text (page, last ? CF_TYPE_BODY_BOLD : CF_TYPE_BODY, last ? CF_INK_ACCENT : cell->amount ? CF_INK_TEXT : CF_INK_SOFT, CF_RIGHT, x + width - 7, y + 27.5,
                cf_paper_money (paper, cell->amount));
}

void
cf_aging_draw (CfPaper *paper, const CfPaperStatement *s, double y)
{
  CfPage *page = &paper->page;
  Cell cells[CELLS];
  guint in_row;
  double width;

  fill (s, cells);
  in_row = cells_in_row (paper, cells);
  width = (page->right - page->left) / in_row;
  y += GAP_ABOVE;
  for (guint i = 0; i < CELLS; i++)
    draw_cell (paper, &cells[i], i + 1 == CELLS, page->left + i % in_row * width, y + i / in_row * CELL_HEIGHT, i + 1 == CELLS ? page->right - page->left - i % in_row * width : width);
  for (guint row = 0; row <= (CELLS - 1) / in_row + 1; row++)
    cf_page_rule (page, CF_INK_RULE, page->left, page->right, y + row * CELL_HEIGHT, 0.5);
}
