/* furniture.c: the grid. Left column for people, right column for facts; both start where the envelope's window is. */
#include "furniture.h"
#include "code128.h"

#define LOGO_WIDTH 170.0
#define LOGO_HEIGHT 42.0
#define WINDOW_TOP 172.0         /* baseline of the label over the address */
#define FACT_LINE 15.0
#define BAND_HEIGHT 43.0
#define BAND_PAD 13.0
#define LINES_MAX 14u

void
cf_head_fact (CfHead *head, const char *label, const char *value)
{
  if (!cf_text_is (value))
    return;
  g_assert (head->n_facts < CF_HEAD_FACTS);
  head->facts[head->n_facts++] = (CfFact) { label, value, CF_INK_TEXT };
}

/* Lines of a block, drawn or only counted, at most LINES_MAX, so that no address can push the table off the page; returns where the next line's baseline is. */
static double
block (CfPaper *paper, gboolean draw, CfType type, CfInk ink, double x, double y, double width, const char *text)
{
  guint n = cf_text_lines (&paper->fonts, type, width, text);
  n = MIN (n, LINES_MAX);
  if (draw)
    cf_page_lines (&paper->page, type, ink, x, y, width, text, 0, n);
  return y + n * cf_fonts_leading (&paper->fonts, type);
}

/* Returns the baseline after the last. */
static double
put_shop (CfPaper *paper, gboolean draw, double width)
{
  CfPage *page = &paper->page;
  double y = page->top;

  if (paper->logo.surface)
    {
      double scale = cf_logo_scale (&paper->logo, LOGO_WIDTH, LOGO_HEIGHT);
      if (draw)
        cf_logo_draw (&paper->logo, cf_page_cairo (page), page->left, y, scale);
      y += paper->logo.height * scale + 17;
    }
  else
    y += 12;
  y = block (paper, draw, CF_TYPE_NAME, CF_INK_TEXT, page->left, y, width, paper->shop.name);
  y = block (paper, draw, CF_TYPE_SMALL, CF_INK_SOFT, page->left, y - 1, width, paper->shop_address);
  y = block (paper, draw, CF_TYPE_SMALL, CF_INK_SOFT, page->left, y, width, paper->shop_contact);
  return y;
}

static double
put_title (CfPaper *paper, const CfHead *head, gboolean draw)
{
  CfPage *page = &paper->page;
  double y = page->top + 17;
  if (!draw)
    return y + 20;
  cf_page_text (page, CF_TYPE_TITLE, CF_INK_ACCENT, CF_RIGHT, page->right, y, head->title);
  cf_page_text (page, CF_TYPE_NUMBER, CF_INK_TEXT, CF_RIGHT, page->right, y + 19, head->number);
  return y + 20;
}

/* The first line bold, the rest plain: whom it is for. */
static double
put_address (CfPaper *paper, gboolean draw, const char *label, const char *lines, double x, double y, double width)
{
  CfPage *page = &paper->page;
  gsize first = strcspn (lines, "\n");
  const char *name = cf_paper_word (paper, "%.*s", (int) first, lines);

  if (draw)
    cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, x, y, label);
  y = block (paper, draw, CF_TYPE_ADDRESS_BOLD, CF_INK_TEXT, x, y + 15, width, name);
  if (lines[first])
    y = block (paper, draw, CF_TYPE_ADDRESS, CF_INK_TEXT, x, y, width, lines + first + 1);
  return y - cf_fonts_leading (&paper->fonts, CF_TYPE_ADDRESS) + 3;
}

/* Label left, value right, hairlines between; a value that is too long goes on below. */
static double
put_facts (CfPaper *paper, const CfHead *head, gboolean draw, double y)
{
  CfPage *page = &paper->page;
  double left = page->right - CF_RIGHT_COLUMN;
  for (guint i = 0; i < head->n_facts; i++)
    {
      const CfFact *fact = &head->facts[i];
      double room = CF_RIGHT_COLUMN - cf_fonts_width (&paper->fonts, CF_TYPE_LABEL, fact->label) - 10;
      guint lines = cf_text_lines (&paper->fonts, CF_TYPE_BODY, room, fact->value);
      double height = FACT_LINE + (lines > 1 ? (lines - 1) * cf_fonts_leading (&paper->fonts, CF_TYPE_BODY) : 0);
      if (draw)
        {
          cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, left, y, fact->label);
          cf_page_block (page, CF_TYPE_BODY, fact->ink, CF_RIGHT, page->right, y, room, fact->value);
          if (i + 1 < head->n_facts)
            cf_page_rule (page, CF_INK_HAIR, left, page->right, y + height - 10.2, 0.5);
        }
      y += height;
    }
  return y - FACT_LINE + 3;
}

static double
put_band (CfPaper *paper, const CfHead *head, gboolean draw, double y)
{
  CfPage *page = &paper->page;
  double x = page->left + BAND_PAD;

  if (head->n_figures == 0)
    return y;
  y += 14;
  if (!draw)
    return y + BAND_HEIGHT;
  cf_page_fill (page, CF_INK_TINT, page->left, y, page->right - page->left, BAND_HEIGHT);
  cf_page_fill (page, CF_INK_ACCENT, page->left, y, 2.5, BAND_HEIGHT);
  for (guint i = 0; i < head->n_figures; i++)
    {
      const CfFact *figure = &head->figures[i];
      CfType type = i == 0 ? CF_TYPE_FIGURE : CF_TYPE_NUMBER;
      double label = cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, x, y + 14.5, figure->label);
      double value = cf_page_text (page, type, figure->ink, CF_LEFT, x, y + 33, figure->value);
      x += MAX (MAX (label, value), i == 0 ? 118 : 74) + 26;
    }
  if (cf_text_is (head->band_note))
    {
      double right = page->right - BAND_PAD, room = right - x;
      CfInk ink = head->band_link ? CF_INK_ACCENT : CF_INK_SOFT;
      guint lines = cf_text_lines (&paper->fonts, CF_TYPE_SMALL, room, head->band_note);
      double first = y + 33 - (lines - 1) * cf_fonts_leading (&paper->fonts, CF_TYPE_SMALL);
      cf_page_block (page, CF_TYPE_SMALL, ink, CF_RIGHT, right, first, room, head->band_note);
      if (head->band_link)
        cf_page_link (page, x, first - 9, right - x, y + 37 - first + 9, head->band_link);
    }
  return y + BAND_HEIGHT;
}

double
cf_head_put (CfPaper *paper, const CfHead *head, gboolean draw)
{
  CfPage *page = &paper->page;
  double wide = page->right - page->left, facts_left = page->right - CF_RIGHT_COLUMN;
  double title = cf_fonts_width (&paper->fonts, CF_TYPE_TITLE, head->title);
  double number = cf_fonts_width (&paper->fonts, CF_TYPE_NUMBER, head->number);
  double shop = put_shop (paper, draw, MAX (wide - MAX (title, number) - 24, 140));
  double heading = put_title (paper, head, draw);
  double top = MAX (WINDOW_TOP, MAX (shop, heading) + 14), end = top, side = top;
  double room = facts_left - 18 - page->left;

  if (cf_text_is (head->to))
    {
      double width = cf_text_is (head->ship) ? room * 0.58 : room;
      double to = put_address (paper, draw, head->to_label, head->to, page->left, top, width);
      end = MAX (end, to);
      if (cf_text_is (head->ship))
        side = put_address (paper, draw, head->ship_label, head->ship, page->left + width + 12, top, room - width - 12);
      end = MAX (end, side);
    }
  side = put_facts (paper, head, draw, top);
  end = MAX (end, side);
  return put_band (paper, head, draw, end);
}

double
cf_head_next_top (CfPaper *paper)
{
  return paper->page.top + 22;
}

void
cf_head_next (CfPaper *paper, const CfHead *head)
{
  CfPage *page = &paper->page;
  double y = page->top + 8, number = cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_ACCENT, CF_LEFT, page->left, y, paper->running);
  gsize first = head->to ? strcspn (head->to, "\n") : 0;
  double room = page->right - page->left - number - 20;
  const char *name = first ? cf_paper_word (paper, "%.*s", (int) first, head->to) : NULL;
  if (name && cf_fonts_width (&paper->fonts, CF_TYPE_BODY, name) <= room)
    cf_page_text (page, CF_TYPE_BODY, CF_INK_SOFT, CF_RIGHT, page->right, y, name);
}

void
cf_table_head (CfPaper *paper, const CfColumn *columns, guint n_columns, double y)
{
  CfPage *page = &paper->page;
  for (guint i = 0; i < n_columns; i++)
    cf_page_text (page, CF_TYPE_LABEL_BOLD, CF_INK_SOFT, columns[i].align, columns[i].x, y + 10, columns[i].title);
  cf_page_rule (page, CF_INK_ACCENT, page->left, page->right, y + CF_TABLE_HEAD - 2, 0.9);
}

void
cf_table_carry (CfPaper *paper, double y, double x, gboolean brought, CfMoney amount)
{
  CfPage *page = &paper->page;
  cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_SOFT, CF_LEFT, page->left, y + CF_ROW_TOP, brought ? "Brought forward" : "Carried forward");
  cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_SOFT, CF_RIGHT, x, y + CF_ROW_TOP, cf_paper_money (paper, amount));
  if (brought)
    cf_page_rule (page, CF_INK_HAIR, page->left, page->right, y + CF_CARRY_LINE, 0.5);
}

void
cf_table_empty (CfPaper *paper, double y, const char *text)
{
  CfPage *page = &paper->page;
  cf_page_text (page, CF_TYPE_BODY, CF_INK_SOFT, CF_CENTER, (page->left + page->right) / 2, y + 26, text);
  cf_page_rule (page, CF_INK_HAIR, page->left, page->right, y + 44, 0.5);
}

#define MODULE 0.72                /* points, 10 mil: the finest that every scanner reads */
#define BARS_HEIGHT 13.0

void
cf_bars (CfPaper *paper, const char *text, double right, double y, double module, double height)
{
  CfPage *page = &paper->page;
  cairo_t *cr = cf_page_cairo (page);
  g_autofree guint8 *widths = NULL;
  guint n, modules;
  if (!cf_code128 (text, &widths, &n, &modules))
    return;
  double x = right - modules * module;
  cf_page_source (page, CF_INK_TEXT);
  for (guint i = 0; i < n; x += widths[i++] * module)
    if (i % 2 == 0)
      cairo_rectangle (cr, x, y, widths[i] * module, height);
  cairo_fill (cr);
}

void
cf_foot (CfPaper *paper, guint number, guint pages, double y)
{
  CfPage *page = &paper->page;
  const char *text = cf_paper_word (paper, "Page %u of %u", number, pages);
  double room = page->right - page->left - cf_fonts_width (&paper->fonts, CF_TYPE_LABEL, text) - 24;
  const char *left = cf_paper_word (paper, "%s · %s", paper->shop.name, paper->running);
  if (cf_fonts_width (&paper->fonts, CF_TYPE_LABEL, left) > room)
    left = paper->running;
  cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, page->left, y, left);
  cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_RIGHT, page->right, y, text);
  if (number == 1 && cf_text_is (paper->code))
    cf_bars (paper, paper->code, page->right, page->height - 27, MODULE, BARS_HEIGHT);      /* right in the right column, under the amount of a slip */
}
