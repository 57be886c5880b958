/* statement-table.c: the rows of a statement: documents with what is left of them, or an account's activity with its running balance; with detail, the
 * lines of each document under it, kept together where they are few. */
#include "statement-private.h"
#include "entry-words.h"

#define GUTTER 11.0
#define INDENT 10.0
#define LINE_TOP 8.5
#define DETAIL_TOGETHER 8      /* so many lines of a document are not torn over pages */
#define DOCUMENT_LEAST 92.0

/* --- columns ----------------------------------------------------------------------------------------------------------- */

/* What of the row stands in the second amount column: what was paid of an open item; the credit of an activity. */
static CfMoney
paid_of (const Statement *v, const CfPaperItem *item)
{
  CfMoney paid = 0;
  if (v->activity)
    return item->amount_minor < 0 ? item->amount_minor : 0;
  return cf_sub (item->amount_minor, item->open_minor, &paid) ? paid : 0;
}

static void
widest (CfMoney *most, CfMoney amount)
{
  if (ABS (amount) > ABS (*most) || (ABS (amount) == ABS (*most) && amount < 0))
    *most = amount;
}

/* All amounts have the same number of decimals, so the widest is the largest or, with its sign, the lowest. */
static double
amount_width (Statement *v, const char *title, CfMoney most)
{
  double sign = cf_fonts_width (&v->paper->fonts, CF_TYPE_BODY, "−");
  return MAX (MAX (cf_fonts_width (&v->paper->fonts, CF_TYPE_LABEL_BOLD, title), cf_paper_money_width (v->paper, most)) + (most < 0 ? 0 : sign), 52);
}

void
cf_statement_table_lay (Statement *v)
{
  const char *open_titles[COLUMNS] = { "Date", "Document", "Due date", "Days late", "Amount", "Paid" };
  const char *activity_titles[COLUMNS] = { "Date", "Document", "Due date", NULL, "Charges", "Credits" };
  const char **titles = v->activity ? activity_titles : open_titles;
  CfPaper *paper = v->paper;
  double left = paper->page.left, right = paper->page.right, dates = paper->date_width;
  CfMoney most[COLUMNS] = { 0 };

  titles[OPEN] = cf_paper_word (paper, "%s %s", v->activity ? "Balance" : "Open", paper->currency->code);
  widest (&most[OPEN], v->doc->listed_minor);
  widest (&most[OPEN], v->doc->forward_minor);
  for (guint i = 0; i < v->doc->n_items; i++)
    {
      const CfPaperItem *item = &v->doc->items[i];
      widest (&most[AMOUNT], item->amount_minor);
      widest (&most[PAID], paid_of (v, item));
      widest (&most[OPEN], item->open_minor);
    }
  for (guint i = OPEN; i >= AMOUNT; i--)
    {
      double width = amount_width (v, titles[i], most[i]);
      v->column[i] = (CfColumn) { titles[i], right, width, CF_RIGHT };
      right -= width + GUTTER;
    }
  if (!v->activity)
    {
      double width = cf_fonts_width (&paper->fonts, CF_TYPE_LABEL_BOLD, titles[LATE]);
      v->column[LATE] = (CfColumn) { titles[LATE], right, width, CF_RIGHT };
      right -= width + GUTTER;
    }
  else
    v->column[LATE] = (CfColumn) { NULL, right, 0, CF_RIGHT };
  v->column[DUE] = (CfColumn) { titles[DUE], right - dates, dates, CF_LEFT };
  v->column[DATE] = (CfColumn) { titles[DATE], left, dates, CF_LEFT };
  left += dates + GUTTER;
  v->column[DOCUMENT] = (CfColumn) { titles[DOCUMENT], left, right - dates - GUTTER - left, CF_LEFT };
  v->stacked = v->column[DOCUMENT].width < DOCUMENT_LEAST;
  if (v->stacked)
    v->column[DOCUMENT] = (CfColumn) { NULL, paper->page.left, paper->page.right - paper->page.left, CF_LEFT };
}

/* --- rows --------------------------------------------------------------------------------------------------------------- */

/* Name and number of the row's document. */
static const char *
name_of (Statement *v, const CfPaperItem *item)
{
  const char *name = cf_text_is (item->words) ? item->words : cf_entry_words (item->kind);
  return cf_text_is (item->number) ? cf_paper_word (v->paper, "%s %s", name, item->number) : name;
}

/* The reference follows the name on its line if there is room, else stands below. */
static gboolean
fits_beside (Statement *v, const char *name, const char *reference)
{
  CfFonts *fonts = &v->paper->fonts;
  return cf_fonts_width (fonts, CF_TYPE_BODY, name) + 8 + cf_fonts_width (fonts, CF_TYPE_BODY, reference) <= v->column[DOCUMENT].width;
}

static guint
lines_of (Statement *v, const CfPaperItem *item)
{
  CfFonts *fonts = &v->paper->fonts;
  double width = v->column[DOCUMENT].width;
  const char *name = name_of (v, item);
  guint lines = cf_text_lines (fonts, CF_TYPE_BODY, width, name);
  if (cf_text_is (item->reference) && !(lines == 1 && fits_beside (v, name, item->reference)))
    lines += cf_text_lines (fonts, CF_TYPE_BODY, width, item->reference);
  return MAX (lines, 1) + v->stacked;
}

static double
detail_width (Statement *v)
{
  return MAX (v->column[LATE].x - v->column[LATE].width - v->column[DOCUMENT].x - INDENT - 40, 80);
}

static void
plan_detail (Statement *v, guint row, CfMoney carry)
{
  const CfPaperItem *item = &v->doc->items[row];
  double leading = cf_fonts_leading (&v->paper->fonts, CF_TYPE_SMALL);

  for (guint i = 0; i < item->n_lines; i++)
    {
      guint lines = cf_text_lines (&v->paper->fonts, CF_TYPE_SMALL, detail_width (v), item->lines[i].description);
      CfStrip *strip = cf_flow_add (&v->paper->flow, TRUE, MAX (lines, 1) * leading + (i + 1 == item->n_lines ? 5 : 0.5), CF_STATEMENT_LINE);
      strip->row = row;
      strip->first = i;
      strip->carry_minor = carry;
      strip->keep = item->n_lines <= DETAIL_TOGETHER && i + 1 < item->n_lines;
    }
}

gboolean
cf_statement_table_plan (Statement *v, GError **error)
{
  CfFlow *flow = &v->paper->flow;
  double leading = cf_fonts_leading (&v->paper->fonts, CF_TYPE_BODY);
  CfMoney carry = v->activity ? v->doc->forward_minor : 0;

  if (v->activity)
    cf_flow_add (flow, TRUE, leading + CF_ROW_PAD, CF_STATEMENT_FORWARD)->carry_minor = carry;
  for (guint i = 0; i < v->doc->n_items; i++)
    {
      const CfPaperItem *item = &v->doc->items[i];
      CfStrip *strip;
      CfMoney paid;
      if (v->activity)
        carry = item->open_minor;
      else if (!cf_paper_carry (&carry, item->open_minor, error))
        return FALSE;
      if (!v->activity && !cf_sub (item->amount_minor, item->open_minor, &paid))
        return cf_paper_carry (&(CfMoney) { G_MAXINT64 }, G_MAXINT64, error);
      strip = cf_flow_add (flow, TRUE, lines_of (v, item) * leading + (item->n_lines ? 2.5 : CF_ROW_PAD), CF_STATEMENT_ROW);
      strip->row = i;
      strip->carry_minor = carry;
      strip->keep = item->n_lines > 0;
      plan_detail (v, i, carry);
    }
  if (v->doc->n_items == 0)
    cf_flow_add (flow, TRUE, 50, CF_STATEMENT_EMPTY);
  return TRUE;
}

static void
put_amount (Statement *v, guint which, CfInk ink, double y, CfMoney amount)
{
  cf_page_text (&v->paper->page, CF_TYPE_BODY, ink, CF_RIGHT, v->column[which].x, y, cf_paper_money (v->paper, amount));
}

/* Returns the baseline of the row's figures. */
static double
put_name (Statement *v, const CfPaperItem *item, double y)
{
  CfPage *page = &v->paper->page;
  const CfColumn *column = &v->column[DOCUMENT];
  const char *name = name_of (v, item);
  guint lines = cf_page_block (page, CF_TYPE_BODY, CF_INK_TEXT, CF_LEFT, column->x, y, column->width, name);
  double leading = cf_fonts_leading (&v->paper->fonts, CF_TYPE_BODY);
  if (!cf_text_is (item->reference))
    return v->stacked ? y + lines * leading : y;
  if (lines == 1 && fits_beside (v, name, item->reference))
    cf_page_text (page, CF_TYPE_BODY, CF_INK_SOFT, CF_LEFT, column->x + cf_fonts_width (&v->paper->fonts, CF_TYPE_BODY, name) + 8, y, item->reference);
  else
    lines += cf_page_block (page, CF_TYPE_BODY, CF_INK_SOFT, CF_LEFT, column->x, y + lines * leading, column->width, item->reference);
  return v->stacked ? y + lines * leading : y;
}

static void
put_row (Statement *v, const CfStrip *strip, double y)
{
  CfPaper *paper = v->paper;
  CfPage *page = &paper->page;
  const CfPaperItem *item = &v->doc->items[strip->row];
  double baseline = y + CF_ROW_TOP;
  CfInk ink = item->days_late > 0 ? CF_INK_ALERT : CF_INK_TEXT;
  CfMoney paid = paid_of (v, item);
  char late[24];

  if (v->stacked)
    baseline = put_name (v, item, baseline);
  cf_page_text (page, CF_TYPE_BODY, CF_INK_TEXT, CF_LEFT, v->column[DATE].x, baseline, cf_paper_date (paper, item->date));
  if (!v->stacked)
    put_name (v, item, baseline);
  cf_page_text (page, CF_TYPE_BODY, v->activity ? CF_INK_TEXT : ink, CF_LEFT, v->column[DUE].x, baseline, cf_paper_date (paper, item->due));
  if (!v->activity && item->days_late > 0)
    {
      g_snprintf (late, sizeof late, "%" G_GINT64_FORMAT, item->days_late);
      cf_page_text (page, CF_TYPE_BODY, ink, CF_RIGHT, v->column[LATE].x, baseline, late);
    }
  if (!v->activity || item->amount_minor >= 0)
    put_amount (v, AMOUNT, CF_INK_TEXT, baseline, item->amount_minor);
  if (paid != 0)
    put_amount (v, PAID, CF_INK_TEXT, baseline, paid);
  put_amount (v, OPEN, CF_INK_TEXT, baseline, item->open_minor);
  if (item->n_lines == 0)
    cf_page_rule (page, CF_INK_HAIR, page->left, page->right, y + strip->height, 0.5);
}

static void
put_detail (Statement *v, const CfStrip *strip, double y)
{
  CfPaper *paper = v->paper;
  CfPage *page = &paper->page;
  const CfPaperItem *item = &v->doc->items[strip->row];
  const CfInvoiceLine *line = &item->lines[strip->first];
  double baseline = y + LINE_TOP;
  char quantity[96];

  cf_page_block (page, CF_TYPE_SMALL, CF_INK_SOFT, CF_LEFT, v->column[DOCUMENT].x + INDENT, baseline, detail_width (v), line->description);
  g_snprintf (quantity, sizeof quantity, "%s × %s", cf_format_decimal (&paper->format, line->quantity, 0), cf_format_decimal (&paper->format, line->unit_price, paper->currency->digits));
  cf_page_text (page, CF_TYPE_SMALL, CF_INK_SOFT, CF_RIGHT, v->column[LATE].x + 4, baseline, quantity);
  cf_page_text (page, CF_TYPE_SMALL, CF_INK_SOFT, CF_RIGHT, v->column[AMOUNT].x, baseline, cf_paper_money (paper, line->amount_minor));
  if (strip->first + 1 == item->n_lines)
    cf_page_rule (page, CF_INK_HAIR, page->left, page->right, y + strip->height, 0.5);
}

static void
put_forward (Statement *v, const CfStrip *strip, double y)
{
  CfPage *page = &v->paper->page;
  cf_page_text (page, CF_TYPE_BODY, CF_INK_TEXT, CF_LEFT, v->column[DATE].x, y + CF_ROW_TOP, cf_paper_date (v->paper, v->doc->since));
  cf_page_text (page, CF_TYPE_BODY, CF_INK_TEXT, CF_LEFT, v->column[DOCUMENT].x, y + CF_ROW_TOP, "Balance forward");
  put_amount (v, OPEN, CF_INK_TEXT, y + CF_ROW_TOP, v->doc->forward_minor);
  cf_page_rule (page, CF_INK_HAIR, page->left, page->right, y + strip->height, 0.5);
}

void
cf_statement_table_put (Statement *v, const CfStrip *strip, double y)
{
  if (strip->kind == CF_STATEMENT_ROW)
    put_row (v, strip, y);
  else if (strip->kind == CF_STATEMENT_LINE)
    put_detail (v, strip, y);
  else
    put_forward (v, strip, y);
}
