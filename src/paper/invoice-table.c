/* invoice-table.c: the lines of an invoice. Columns are as wide as what stands in them; columns in which nothing stands are left out; decimals stand point
 * under point; what is long goes over several lines, and a row of many lines over pages. */
#include "invoice-private.h"

#define LINES_AT_ONCE 8
#define GUTTER 12.0
#define DESCRIPTION_LEAST 110.0

/* --- columns -------------------------------------------------------------------------------------------------------- */

static double
widest_of (CfPaper *paper, const char *title, double at_least, double most)
{
  return CLAMP (MAX (cf_fonts_width (&paper->fonts, CF_TYPE_LABEL_BOLD, title), at_least), 0, most);
}

static const char *
decimal (Invoice *v, CfDecimal value, guint min_digits)
{
  return cf_format_decimal (&v->paper->format, value, min_digits);
}

/* Width of a column of decimals that stand point under point. */
static double
decimals_width (Invoice *v, CfDecimal value, guint min_digits, guint max_digits)
{
  guint digits = cf_format_digits (value, min_digits);
  return cf_fonts_width (&v->paper->fonts, CF_TYPE_BODY, decimal (v, value, min_digits)) + (max_digits - digits) * v->digit + (digits == 0 && max_digits > 0 ? v->point : 0);
}

static void
measure_columns (Invoice *v, double width[COLUMNS])
{
  CfPaper *paper = v->paper;
  const CfInvoice *invoice = v->invoice;
  guint min = v->paper->currency->digits;
  CfMoney most = invoice->total_minor;

  v->digit = cf_fonts_width (&paper->fonts, CF_TYPE_BODY, "0");
  v->point = cf_fonts_width (&paper->fonts, CF_TYPE_BODY, ".");
  v->price_digits = min;
  for (guint i = 0; i < invoice->n_lines; i++)
    {
      v->quantity_digits = MAX (v->quantity_digits, cf_format_digits (invoice->lines[i].quantity, 0));
      v->price_digits = MAX (v->price_digits, cf_format_digits (invoice->lines[i].unit_price, min));
    }
  for (guint i = 0; i < invoice->n_lines; i++)
    {
      const CfInvoiceLine *line = &invoice->lines[i];
      width[CODE] = MAX (width[CODE], cf_fonts_width (&paper->fonts, CF_TYPE_BODY, line->code));
      width[UNIT] = MAX (width[UNIT], cf_fonts_width (&paper->fonts, CF_TYPE_BODY, line->unit));
      width[QUANTITY] = MAX (width[QUANTITY], decimals_width (v, line->quantity, 0, v->quantity_digits));
      width[PRICE] = MAX (width[PRICE], decimals_width (v, line->unit_price, min, v->price_digits));
      if (line->discount_rate != 0)
        width[DISCOUNT] = MAX (width[DISCOUNT], cf_fonts_width (&paper->fonts, CF_TYPE_BODY, cf_format_percent (&paper->format, line->discount_rate)));
      if (ABS (line->amount_minor) > ABS (most))
        most = line->amount_minor;
    }
  width[AMOUNT] = MAX (cf_paper_money_width (paper, most) + 4, 62);
  static const struct { guint bit, column; } hidden[] = { { CF_HIDE_CODE, CODE }, { CF_HIDE_UNIT, UNIT }, { CF_HIDE_PRICE, PRICE }, { CF_HIDE_DISCOUNT, DISCOUNT } };
  for (guint i = 0; i < G_N_ELEMENTS (hidden); i++)
    if (v->doc->hides & hidden[i].bit)
      width[hidden[i].column] = 0;
}

static void
show_column (Invoice *v, guint which, const char *title, double left, double width, CfAlign align)
{
  v->at[which] = v->n_columns;
  v->column[v->n_columns++] = (CfColumn) { title, align == CF_RIGHT ? left + width : left, width, align };
}

/* From the right: the amounts take what they need, the description what is left. */
void
cf_invoice_table_lay (Invoice *v)
{
  double width[COLUMNS] = { 0 }, left = v->paper->page.left, right = v->paper->page.right, start[COLUMNS];
  gboolean shown[COLUMNS];
  const char *titles[COLUMNS] = { "Item", "Description", "Quantity", "Unit", "Price", "Discount" };

  measure_columns (v, width);
  titles[AMOUNT] = cf_paper_word (v->paper, "Amount %s", v->paper->currency->code);
  for (guint i = 0; i < COLUMNS; i++)
    {
      shown[i] = i == DESCRIPTION || width[i] > 0;
      v->at[i] = -1;
      if (shown[i] && i != DESCRIPTION)
        width[i] = widest_of (v->paper, titles[i], width[i], i == CODE ? 80 : i == UNIT ? 46 : 400);
    }
  for (guint i = COLUMNS; i-- > QUANTITY; )
    if (shown[i])
      {
        right -= width[i];
        start[i] = right;
        right -= i == UNIT ? 5 : GUTTER;
      }
  start[CODE] = left;
  start[DESCRIPTION] = shown[CODE] ? left + width[CODE] + GUTTER : left;
  width[DESCRIPTION] = right - start[DESCRIPTION];
  v->stacked = width[DESCRIPTION] < DESCRIPTION_LEAST;
  if (v->stacked)
    {
      start[DESCRIPTION] = left;
      width[DESCRIPTION] = v->paper->page.right - left;
      shown[CODE] = shown[UNIT] = FALSE;
    }
  for (guint i = 0; i < COLUMNS; i++)
    if (shown[i])
      show_column (v, i, titles[i], start[i], width[i], i == CODE || i == DESCRIPTION || i == UNIT ? CF_LEFT : CF_RIGHT);
}

/* --- rows ------------------------------------------------------------------------------------------------------------ */

/* What stands in the description's place: stacked, the code and the unit too. */
static const char *
description_of (Invoice *v, const CfInvoiceLine *line)
{
  const char *text = line->description;
  if (!v->stacked)
    return text;
  if (cf_text_is (line->code) && !(v->doc->hides & CF_HIDE_CODE))
    text = cf_paper_word (v->paper, "%s · %s", line->code, cf_text_is (text) ? text : "");
  return cf_text_is (line->unit) && !(v->doc->hides & CF_HIDE_UNIT) ? cf_paper_word (v->paper, "%s · %s", cf_text_is (text) ? text : "", line->unit) : text;
}

static guint
lines_of (Invoice *v, const CfInvoiceLine *line)
{
  CfFonts *fonts = &v->paper->fonts;
  guint n = cf_text_lines (fonts, CF_TYPE_BODY, v->column[v->at[DESCRIPTION]].width, description_of (v, line)), other;
  if (v->stacked)
    return n + 1;
  if (v->at[CODE] >= 0)
    {
      other = cf_text_lines (fonts, CF_TYPE_BODY, v->column[v->at[CODE]].width, line->code);
      n = MAX (n, other);
    }
  if (v->at[UNIT] >= 0)
    {
      other = cf_text_lines (fonts, CF_TYPE_BODY, v->column[v->at[UNIT]].width, line->unit);
      n = MAX (n, other);
    }
  return MAX (n, 1);
}

gboolean
cf_invoice_table_plan (Invoice *v, GError **error)
{
  CfFlow *flow = &v->paper->flow;
  double leading = cf_fonts_leading (&v->paper->fonts, CF_TYPE_BODY);
  CfMoney carry = 0;

  for (guint i = 0; i < v->invoice->n_lines; i++)
    {
      guint lines = lines_of (v, &v->invoice->lines[i]);
      CfMoney before = carry;
      if (!cf_paper_carry (&carry, v->invoice->lines[i].amount_minor, error))
        return FALSE;
      for (guint first = 0; first < lines; first += LINES_AT_ONCE)
        {
          guint count = MIN (LINES_AT_ONCE, lines - first);
          gboolean last = first + count == lines;
          CfStrip *strip = cf_flow_add (flow, TRUE, count * leading + (last ? CF_ROW_PAD : 0), CF_INVOICE_ROW);
          strip->row = i;
          strip->first = first;
          strip->count = count;
          strip->carry_minor = v->stacked && !last ? before : carry;      /* stacked, the amount stands on the last line */
        }
    }
  if (v->invoice->n_lines == 0)
    cf_flow_add (flow, TRUE, 50, CF_INVOICE_EMPTY);
  return TRUE;
}

/* A decimal with its point under the points above. */
static void
put_decimal (Invoice *v, guint which, double y, CfDecimal value, guint min_digits, guint max_digits)
{
  guint digits = cf_format_digits (value, min_digits);
  double room = (max_digits - digits) * v->digit + (digits == 0 && max_digits > 0 ? v->point : 0);
  cf_page_text (&v->paper->page, CF_TYPE_BODY, CF_INK_TEXT, CF_RIGHT, v->column[v->at[which]].x - room, y, decimal (v, value, min_digits));
}

static void
put_cell (Invoice *v, guint which, double y, const CfStrip *strip, const char *text)
{
  if (v->at[which] >= 0)
    {
      CfColumn *column = &v->column[v->at[which]];
      cf_page_lines (&v->paper->page, CF_TYPE_BODY, CF_INK_TEXT, column->x, y, column->width, text, strip->first, strip->count);
    }
}

static void
put_figures (Invoice *v, const CfInvoiceLine *line, const CfStrip *strip, double y)
{
  CfPaper *paper = v->paper;
  CfPage *page = &paper->page;

  if (strip->first == 0 && v->at[QUANTITY] >= 0)
    put_decimal (v, QUANTITY, y, line->quantity, 0, v->quantity_digits);
  put_cell (v, UNIT, y, strip, line->unit);
  if (strip->first > 0)
    return;
  if (v->at[PRICE] >= 0)
    put_decimal (v, PRICE, y, line->unit_price, paper->currency->digits, v->price_digits);
  if (v->at[DISCOUNT] >= 0 && line->discount_rate != 0)
    cf_page_text (page, CF_TYPE_BODY, CF_INK_TEXT, CF_RIGHT, v->column[v->at[DISCOUNT]].x, y, cf_format_percent (&paper->format, line->discount_rate));
  cf_page_text (page, CF_TYPE_BODY, CF_INK_TEXT, CF_RIGHT, page->right, y, cf_paper_money (paper, line->amount_minor));
}

void
cf_invoice_table_put (Invoice *v, const CfStrip *strip, double y)
{
  CfPage *page = &v->paper->page;
  const CfInvoiceLine *line = &v->invoice->lines[strip->row];
  double baseline = y + CF_ROW_TOP;
  gboolean last = strip->first + strip->count >= lines_of (v, line);

  if (!v->stacked)
    {
      put_cell (v, CODE, baseline, strip, line->code);
      put_cell (v, DESCRIPTION, baseline, strip, line->description);
      put_figures (v, line, strip, baseline);
    }
  else
    {
      CfStrip figures = { .count = 1 };
      put_cell (v, DESCRIPTION, baseline, strip, description_of (v, line));
      if (last)
        put_figures (v, line, &figures, baseline + (strip->count - 1) * cf_fonts_leading (&v->paper->fonts, CF_TYPE_BODY));
    }
  if (last)
    cf_page_rule (page, CF_INK_HAIR, page->left, page->right, y + strip->height, 0.5);
}
