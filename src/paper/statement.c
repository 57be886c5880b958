/* statement.c: what a customer owes and why. Open items and overdue items with what is left of each; activity as a running balance brought forward;
 * with detail, the lines of each document under it. */
#include "furniture.h"
#include "address.h"
#include "aging.h"
#include "entry-words.h"
#include "notes.h"
#include "qr.h"
#include "slip.h"
#include "totals.h"

enum { ROW, LINE, FORWARD, EMPTY, AGING, TOTALS, NOTE };
enum { DATE, DOCUMENT, DUE, LATE, AMOUNT, PAID, OPEN, COLUMNS };
#define GUTTER 11.0
#define INDENT 10.0
#define LINE_TOP 8.5
#define DETAIL_TOGETHER 8      /* so many lines of a document are not torn over pages */
#define DOCUMENT_LEAST 92.0

typedef struct {
  CfPaper                *paper;
  const CfPaperStatement *doc;
  gboolean                activity;
  CfHead                  head;
  CfSlip                  slip;
  gboolean                has_slip;
  const char             *uri;
  CfColumn                column[COLUMNS];
  gboolean                stacked;           /* the amounts are so wide that the document stands on a line of its own above them */
} Statement;

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

static void
lay_columns (Statement *v)
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

/* --- head -------------------------------------------------------------------------------------------------------------- */

static void
add_figure (CfHead *head, const char *label, const char *value, CfInk ink)
{
  head->figures[head->n_figures++] = (CfFact) { label, value, ink };
}

/* What is asked for: all of the balance, or what is listed where the statement leaves some out. */
static CfMoney
asked_of (const Statement *v)
{
  return v->activity ? v->doc->balance_minor : MIN (v->doc->listed_minor, v->doc->balance_minor);
}

static void
fill_band (Statement *v)
{
  const CfPaperStatement *doc = v->doc;
  CfPaper *paper = v->paper;
  CfHead *head = &v->head;
  CfMoney asked = asked_of (v);

  if (doc->balance_minor < 0)
    add_figure (head, "In your favor", cf_paper_kept_price (paper, -doc->balance_minor), CF_INK_ACCENT);
  else if (asked != doc->balance_minor)
    {
      add_figure (head, doc->kind == CF_STATEMENT_OVERDUE ? "Overdue" : "Due now", cf_paper_kept_price (paper, asked), CF_INK_ACCENT);
      add_figure (head, "Whole balance", cf_paper_kept_money (paper, doc->balance_minor), CF_INK_TEXT);
    }
  else
    add_figure (head, "Balance due", cf_paper_kept_price (paper, asked), CF_INK_ACCENT);
  if (doc->overdue_minor > 0 && doc->kind != CF_STATEMENT_OVERDUE)
    add_figure (head, "Overdue", cf_paper_kept_money (paper, doc->overdue_minor), CF_INK_ALERT);
  if (doc->unapplied_minor > 0 && head->n_figures < CF_HEAD_FIGURES)
    add_figure (head, "Unapplied credit", cf_paper_kept_money (paper, doc->unapplied_minor), CF_INK_TEXT);
  if (v->uri)
    {
      head->band_note = "Pay online ›";
      head->band_link = v->uri;
    }
}

static void
fill_head (Statement *v)
{
  const CfPaperStatement *doc = v->doc;
  const CfCustomer *c = doc->customer;
  CfPaper *paper = v->paper;
  CfHead *head = &v->head;
  CfAddress address = { c->name, c->company, c->address, c->city, c->region, c->postcode, c->country };
  g_autofree char *to = cf_address_lines (&address, paper->shop.country);

  head->title = "Statement";
  head->number = doc->kind == CF_STATEMENT_OVERDUE ? "of overdue items" : v->activity ? "of account" : "of open items";
  head->to_label = "To";
  head->to = cf_paper_kept (paper, to);
  cf_head_fact (head, "Statement date", cf_paper_kept_date (paper, doc->as_of));
  if (v->activity && doc->since)
    cf_head_fact (head, "Period", cf_paper_word (paper, "%s – %s", cf_paper_date (paper, doc->since), cf_paper_date (paper, doc->as_of)));
  cf_head_fact (head, "Customer", c->number);
  cf_head_fact (head, "Terms", doc->terms);
  fill_band (v);
}

static void
fill_slip (Statement *v)
{
  CfPaper *paper = v->paper;
  CfSlip *slip = &v->slip;
  v->has_slip = paper->shop.slip && asked_of (v) > 0;
  if (!v->has_slip)
    return;
  slip->from = v->doc->customer->name;
  slip->uri = v->uri;
  slip->facts[slip->n_facts++] = (CfFact) { "Statement", cf_paper_kept_date (paper, v->doc->as_of), CF_INK_TEXT };
  if (cf_text_is (v->doc->customer->number))
    slip->facts[slip->n_facts++] = (CfFact) { "Customer", v->doc->customer->number, CF_INK_TEXT };
  if (v->doc->overdue_minor > 0 && v->doc->kind != CF_STATEMENT_OVERDUE)
    slip->facts[slip->n_facts++] = (CfFact) { "Overdue", cf_paper_kept_money (paper, v->doc->overdue_minor), CF_INK_ALERT };
  slip->amount = cf_paper_kept_price (paper, asked_of (v));
}

/* --- the plan ----------------------------------------------------------------------------------------------------------- */

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
      CfStrip *strip = cf_flow_add (&v->paper->flow, TRUE, MAX (lines, 1) * leading + (i + 1 == item->n_lines ? 5 : 0.5), LINE);
      strip->row = row;
      strip->first = i;
      strip->carry_minor = carry;
      strip->keep = item->n_lines <= DETAIL_TOGETHER && i + 1 < item->n_lines;
    }
}

static gboolean
plan_rows (Statement *v, GError **error)
{
  CfFlow *flow = &v->paper->flow;
  double leading = cf_fonts_leading (&v->paper->fonts, CF_TYPE_BODY);
  CfMoney carry = v->activity ? v->doc->forward_minor : 0;

  if (v->activity)
    cf_flow_add (flow, TRUE, leading + CF_ROW_PAD, FORWARD)->carry_minor = carry;
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
      strip = cf_flow_add (flow, TRUE, lines_of (v, item) * leading + (item->n_lines ? 2.5 : CF_ROW_PAD), ROW);
      strip->row = i;
      strip->carry_minor = carry;
      strip->keep = item->n_lines > 0;
      plan_detail (v, i, carry);
    }
  if (v->doc->n_items == 0)
    cf_flow_add (flow, TRUE, 50, EMPTY);
  return TRUE;
}

static gboolean
plan (Statement *v, GError **error)
{
  static const char *total[] = { [CF_STATEMENT_OPEN_ITEM] = "Total open", [CF_STATEMENT_OVERDUE] = "Total overdue", [CF_STATEMENT_ACTIVITY] = "Closing balance" };
  CfPaper *paper = v->paper;
  CfFlow *flow = &paper->flow;

  lay_columns (v);
  fill_head (v);
  fill_slip (v);
  flow->first_top = cf_head_put (paper, &v->head, FALSE) + 16;
  flow->next_top = cf_head_next_top (paper);
  flow->bottom = paper->page.bottom;
  flow->slip_bottom = v->has_slip ? cf_slip_bottom (paper) : 0;
  flow->head = CF_TABLE_HEAD;
  flow->carry = CF_CARRY_LINE;
  if (!plan_rows (v, error))
    return FALSE;
  cf_totals_add (paper, CF_TOTAL_GRAND, total[v->doc->kind], cf_paper_kept_price (paper, v->doc->listed_minor));
  cf_flow_add (flow, FALSE, cf_totals_height (paper, v->has_slip ? NULL : v->uri, v->doc->stamps), TOTALS)->keep = TRUE;
  cf_flow_add (flow, FALSE, cf_aging_height (paper, v->doc), AGING);
  cf_notes_add (paper, NOTE, NULL, paper->shop.statement_text);
  cf_notes_keep (paper);
  cf_flow_plan (flow);
  return TRUE;
}

/* --- the pages ----------------------------------------------------------------------------------------------------------- */

static void
first_head (gpointer document)
{
  Statement *v = document;
  cf_head_put (v->paper, &v->head, TRUE);
}

static void
next_head (gpointer document)
{
  Statement *v = document;
  cf_head_next (v->paper, &v->head);
}

static void
table_head (gpointer document, const CfStrip *strip, double y)
{
  Statement *v = document;
  cf_table_head (v->paper, v->column, COLUMNS, y);
}

static void
carry_line (gpointer document, double y, gboolean brought, CfMoney carry_minor)
{
  Statement *v = document;
  cf_table_carry (v->paper, y, v->paper->page.right, brought, carry_minor);
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

static void
put_strip (gpointer document, const CfStrip *strip, double y)
{
  static const char *empty[] = { [CF_STATEMENT_OPEN_ITEM] = "Nothing is open on this account. Thank you.", [CF_STATEMENT_OVERDUE] = "Nothing is overdue on this account. Thank you.",
                                 [CF_STATEMENT_ACTIVITY] = "There was no activity in this period." };
  Statement *v = document;
  switch (strip->kind)
    {
    case ROW:     put_row (v, strip, y); break;
    case LINE:    put_detail (v, strip, y); break;
    case FORWARD: put_forward (v, strip, y); break;
    case EMPTY:   cf_table_empty (v->paper, y, empty[v->doc->kind]); break;
    case AGING:   cf_aging_draw (v->paper, v->doc, y); break;
    case TOTALS:  cf_totals_draw (v->paper, y, v->has_slip ? NULL : v->uri, v->doc->stamps, 0); break;
    default:      cf_notes_draw (v->paper, strip, y);
    }
}

static void
foot (gpointer document, guint page, guint pages, gboolean slip)
{
  Statement *v = document;
  cf_foot (v->paper, page, pages, cf_slip_foot (v->paper, slip));
  if (slip)
    cf_slip_draw (v->paper, &v->slip);
}

static void
end_page (gpointer document)
{
  Statement *v = document;
  cf_page_finish (&v->paper->page);
}

gboolean
cf_paper_put_statement (CfPaper *paper, const CfPaperStatement *doc, GError **error)
{
  static const CfFlowPieces pieces = { first_head, next_head, table_head, carry_line, put_strip, foot, end_page };
  Statement v = { paper, doc, doc->kind == CF_STATEMENT_ACTIVITY };
  g_autofree char *uri = NULL;

  g_assert (doc->kind >= CF_STATEMENT_OPEN_ITEM && doc->kind <= CF_STATEMENT_ACTIVITY);
  if (!cf_paper_set_currency (paper, doc->currency, error))
    return FALSE;
  if (asked_of (&v) > 0 && cf_text_is (doc->pay_link))
    {
      v.uri = uri = cf_qr_uri (doc->pay_link, error);
      if (!uri)
        return FALSE;
    }
  paper->running = cf_paper_word (paper, "Statement %s · %s", cf_text_is (doc->customer->number) ? doc->customer->number : "", cf_paper_date (paper, doc->as_of));
  if (!plan (&v, error))
    return FALSE;
  cf_flow_draw (&paper->flow, &pieces, &v);
  return TRUE;
}
