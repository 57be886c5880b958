/* invoice.c: invoices, credit memos and fees: the lines as a table, the tax as evidence, what was paid, what is left. Every figure is printed as given. */
#include "furniture.h"
#include "address.h"
#include "entry-words.h"
#include "notes.h"
#include "qr.h"
#include "slip.h"
#include "stamp.h"
#include "totals.h"

enum { ROW, EMPTY, TOTALS, NOTE };
enum { CODE, DESCRIPTION, QUANTITY, UNIT, PRICE, DISCOUNT, AMOUNT, COLUMNS };
#define LINES_AT_ONCE 8
#define GUTTER 12.0
#define DESCRIPTION_LEAST 110.0

typedef struct {
  CfPaper              *paper;
  const CfPaperInvoice *doc;
  const CfInvoice      *invoice;
  gboolean              credit;
  CfHead                head;
  CfSlip                slip;
  gboolean              has_slip;
  const char           *uri;
  CfColumn              column[COLUMNS];  guint n_columns;      /* those shown, for the head; by kind in at[] */
  int                   at[COLUMNS];         /* place in column, −1 = not shown */
  guint                 quantity_digits, price_digits;
  double                digit, point;        /* widths in body type */
  gboolean              stacked;             /* the figures are so wide that the description stands on lines of its own above them */
} Invoice;

static const struct { const char *date, *total, *about; } words[] = {
  [CF_INVOICE_INVOICE]     = { "Invoice date", "Total", "About" },
  [CF_INVOICE_CREDIT_MEMO] = { "Date", "Credit", "For invoice" },
  [CF_INVOICE_LATE_FEE]    = { "Date", "Total", "For invoice" },
  [CF_INVOICE_OPENING]     = { "Date", "Total", "About" },
  [CF_INVOICE_RETURN_FEE]  = { "Date", "Total", "For payment" },
};

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
}

static void
show_column (Invoice *v, guint which, const char *title, double left, double width, CfAlign align)
{
  v->at[which] = v->n_columns;
  v->column[v->n_columns++] = (CfColumn) { title, align == CF_RIGHT ? left + width : left, width, align };
}

/* From the right: the amounts take what they need, the description what is left. */
static void
lay_columns (Invoice *v)
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

/* --- head ------------------------------------------------------------------------------------------------------------ */

static char *
address_of (Invoice *v, gboolean ship)
{
  const CfInvoiceParty *p = v->doc->party;
  CfAddress bill = { p->name, p->company, p->address, p->city, p->region, p->postcode, p->country };
  CfAddress to = { p->ship_name, NULL, p->ship_address, p->ship_city, p->ship_region, p->ship_postcode, p->ship_country };
  return cf_address_lines (ship ? &to : &bill, v->paper->shop.country);
}

static void
fill_addresses (Invoice *v)
{
  g_autofree char *bill = NULL, *ship = NULL;
  if (!v->doc->party)
    return;
  bill = address_of (v, FALSE);
  ship = address_of (v, TRUE);
  v->head.to_label = v->credit ? "Credit to" : "Bill to";
  v->head.to = cf_paper_kept (v->paper, bill);
  if (cf_text_is (ship) && !g_str_equal (ship, bill))
    {
      v->head.ship_label = "Ship to";
      v->head.ship = cf_paper_kept (v->paper, ship);
    }
}

static void
fill_facts (Invoice *v)
{
  const CfInvoice *invoice = v->invoice;
  CfHead *head = &v->head;
  cf_head_fact (head, words[invoice->kind].date, cf_paper_kept_date (v->paper, invoice->date));
  if (!v->credit)
    {
      cf_head_fact (head, "Due date", cf_paper_kept_date (v->paper, invoice->due));
      cf_head_fact (head, "Terms", invoice->terms);
    }
  cf_head_fact (head, "Your PO", invoice->po);
  cf_head_fact (head, "Reference", invoice->reference);
  cf_head_fact (head, words[invoice->kind].about, v->doc->about);
  cf_head_fact (head, "Customer", v->doc->customer_number);
  cf_head_fact (head, "Your tax number", v->doc->party ? v->doc->party->tax_id : NULL);
}

static void
add_figure (CfHead *head, const char *label, const char *value, CfInk ink)
{
  head->figures[head->n_figures++] = (CfFact) { label, value, ink };
}

static void
fill_band (Invoice *v)
{
  CfPaper *paper = v->paper;
  const CfInvoice *invoice = v->invoice;
  gboolean is_void = v->doc->stamps & CF_STAMP_VOID, owed = !v->credit && !is_void && v->doc->balance_minor > 0;

  if (is_void)
    add_figure (&v->head, "Void: nothing is due", cf_paper_kept_price (paper, 0), CF_INK_TEXT);
  else
    add_figure (&v->head, v->credit ? "Credit left" : "Balance due", cf_paper_kept_price (paper, v->doc->balance_minor), CF_INK_ACCENT);
  if (owed && invoice->due)
    add_figure (&v->head, "Due", cf_paper_kept_date (paper, invoice->due), CF_INK_TEXT);
  if ((v->doc->stamps & CF_STAMP_PAID) && v->doc->stamp_date)
    add_figure (&v->head, "Paid", cf_paper_kept_date (paper, v->doc->stamp_date), CF_INK_TEXT);
  if (is_void && v->doc->stamp_date)
    add_figure (&v->head, "Void since", cf_paper_kept_date (paper, v->doc->stamp_date), CF_INK_TEXT);
  if (!owed)
    return;
  if (invoice->discount_until && invoice->discount_minor > 0 && v->doc->paid_minor == 0)
    v->head.band_note = cf_paper_word (paper, "Take off %s if you pay\nby %s", cf_paper_price (paper, invoice->discount_minor), cf_paper_date (paper, invoice->discount_until));
  else if (v->uri)
    {
      v->head.band_note = "Pay online ›";
      v->head.band_link = v->uri;
    }
}

/* --- below the table -------------------------------------------------------------------------------------------------- */

static void
add_taxes (Invoice *v)
{
  CfPaper *paper = v->paper;
  for (guint i = 0; i < v->invoice->n_taxes; i++)
    {
      const CfInvoiceTax *tax = &v->invoice->taxes[i];
      const char *name = cf_text_is (tax->name) ? tax->name : cf_text_is (tax->jurisdiction) ? tax->jurisdiction : "Tax";
      const char *label = cf_paper_word (paper, "%s %s", name, cf_format_percent (&paper->format, tax->rate));
      if (tax->inclusive)
        label = cf_paper_word (paper, "%s, included", label);
      if (tax->base_minor != v->invoice->subtotal_minor)
        label = cf_paper_word (paper, "%s on %s", label, cf_paper_money (paper, tax->base_minor));
      cf_totals_add (paper, CF_TOTAL_PLAIN, label, cf_paper_kept_money (paper, tax->tax_minor));
    }
}

static void
add_payments (Invoice *v)
{
  CfPaper *paper = v->paper;
  const CfPaperInvoice *doc = v->doc;
  for (guint i = 0; i < doc->n_payments; i++)
    {
      const CfPaperPayment *p = &doc->payments[i];
      const char *label = p->date ? cf_paper_word (paper, "%s, %s", p->words, cf_paper_date (paper, p->date)) : p->words;
      cf_totals_add (paper, CF_TOTAL_PLAIN, label, cf_paper_kept_money (paper, -p->amount_minor));
    }
  if (doc->n_payments == 0 && doc->paid_minor != 0)
    cf_totals_add (paper, CF_TOTAL_PLAIN, v->credit ? "Used" : "Paid", cf_paper_kept_money (paper, -doc->paid_minor));
}

static void
add_totals (Invoice *v)
{
  CfPaper *paper = v->paper;
  const CfInvoice *invoice = v->invoice;
  gboolean moved = v->doc->n_payments > 0 || v->doc->paid_minor != 0;
  const char *total = cf_paper_kept_price (paper, invoice->total_minor);

  if (invoice->n_taxes || invoice->tax_minor != 0)
    cf_totals_add (paper, CF_TOTAL_PLAIN, invoice->n_taxes && invoice->taxes[0].inclusive ? "Subtotal without tax" : "Subtotal",
                   cf_paper_kept_money (paper, invoice->subtotal_minor));
  add_taxes (v);
  cf_totals_add (paper, moved ? CF_TOTAL_SUM : CF_TOTAL_GRAND, words[invoice->kind].total, total);
  if (!moved)
    return;
  add_payments (v);
  cf_totals_add (paper, CF_TOTAL_GRAND, v->credit ? "Credit left" : "Balance due", cf_paper_kept_price (paper, v->doc->balance_minor));
}

static const char *
exemption (Invoice *v)
{
  const CfInvoice *invoice = v->invoice;
  const char *text;
  if (!cf_text_is (invoice->exempt_number) && !cf_text_is (invoice->exempt_reason))
    return NULL;
  text = cf_text_is (invoice->exempt_number) ? cf_paper_word (v->paper, "Exempt from tax under certificate %s", invoice->exempt_number) : "Exempt from tax";
  if (cf_text_is (invoice->exempt_region))
    text = cf_paper_word (v->paper, "%s, %s", text, invoice->exempt_region);
  if (cf_text_is (invoice->exempt_reason))
    text = cf_paper_word (v->paper, "%s, %s", text, invoice->exempt_reason);
  if (invoice->exempt_expires)
    text = cf_paper_word (v->paper, "%s, valid until %s", text, cf_paper_date (v->paper, invoice->exempt_expires));
  return cf_paper_word (v->paper, "%s.", text);
}

static void
fill_slip (Invoice *v)
{
  CfPaper *paper = v->paper;
  CfSlip *slip = &v->slip;
  v->has_slip = paper->shop.slip && !v->credit && !(v->doc->stamps & CF_STAMP_VOID) && v->doc->balance_minor > 0;
  if (!v->has_slip)
    return;
  slip->from = v->doc->party ? v->doc->party->name : "";
  slip->facts[slip->n_facts++] = (CfFact) { v->head.title, v->invoice->number, CF_INK_TEXT };
  if (cf_text_is (v->doc->customer_number))
    slip->facts[slip->n_facts++] = (CfFact) { "Customer", v->doc->customer_number, CF_INK_TEXT };
  if (v->invoice->due)
    slip->facts[slip->n_facts++] = (CfFact) { "Due date", cf_paper_kept_date (paper, v->invoice->due), CF_INK_TEXT };
  slip->amount = cf_paper_kept_price (paper, v->doc->balance_minor);
}

/* --- the plan --------------------------------------------------------------------------------------------------------- */

/* What stands in the description's place: stacked, the code and the unit too. */
static const char *
description_of (Invoice *v, const CfInvoiceLine *line)
{
  const char *text = line->description;
  if (!v->stacked)
    return text;
  if (cf_text_is (line->code))
    text = cf_paper_word (v->paper, "%s · %s", line->code, cf_text_is (text) ? text : "");
  return cf_text_is (line->unit) ? cf_paper_word (v->paper, "%s · %s", cf_text_is (text) ? text : "", line->unit) : text;
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

static gboolean
plan_rows (Invoice *v, GError **error)
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
          CfStrip *strip = cf_flow_add (flow, TRUE, count * leading + (last ? CF_ROW_PAD : 0), ROW);
          strip->row = i;
          strip->first = first;
          strip->count = count;
          strip->carry_minor = v->stacked && !last ? before : carry;      /* stacked, the amount stands on the last line */
        }
    }
  if (v->invoice->n_lines == 0)
    cf_flow_add (flow, TRUE, 50, EMPTY);
  return TRUE;
}

static gboolean
plan (Invoice *v, GError **error)
{
  CfPaper *paper = v->paper;
  CfFlow *flow = &paper->flow;

  lay_columns (v);
  fill_addresses (v);
  fill_facts (v);
  fill_band (v);
  fill_slip (v);
  add_totals (v);
  flow->first_top = cf_head_put (paper, &v->head, FALSE) + 16;
  flow->next_top = cf_head_next_top (paper);
  flow->bottom = paper->page.bottom;
  flow->slip_bottom = v->has_slip ? cf_slip_bottom (paper) : 0;
  flow->head = CF_TABLE_HEAD;
  flow->carry = CF_CARRY_LINE;
  if (!plan_rows (v, error))
    return FALSE;
  cf_flow_add (flow, FALSE, cf_totals_height (paper, v->uri, v->doc->stamps), TOTALS);
  cf_notes_add (paper, NOTE, "Note", v->invoice->note);
  cf_notes_add (paper, NOTE, NULL, exemption (v));
  cf_notes_add (paper, NOTE, NULL, paper->shop.invoice_text);
  cf_notes_keep (paper);
  cf_flow_plan (flow);
  return TRUE;
}

/* --- the pages -------------------------------------------------------------------------------------------------------- */

static void
first_head (gpointer document)
{
  Invoice *v = document;
  cf_head_put (v->paper, &v->head, TRUE);
}

static void
next_head (gpointer document)
{
  Invoice *v = document;
  cf_head_next (v->paper, &v->head);
}

static void
table_head (gpointer document, const CfStrip *strip, double y)
{
  Invoice *v = document;
  cf_table_head (v->paper, v->column, v->n_columns, y);
}

static void
carry_line (gpointer document, double y, gboolean brought, CfMoney carry_minor)
{
  Invoice *v = document;
  cf_table_carry (v->paper, y, v->paper->page.right, brought, carry_minor);
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

static void
put_row (Invoice *v, const CfStrip *strip, double y)
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

static void
put_strip (gpointer document, const CfStrip *strip, double y)
{
  Invoice *v = document;
  switch (strip->kind)
    {
    case ROW:
      put_row (v, strip, y);
      break;
    case EMPTY:
      cf_table_empty (v->paper, y, "Nothing is charged on this document.");
      break;
    case TOTALS:
      cf_totals_draw (v->paper, y, v->uri, v->doc->stamps, v->doc->stamp_date);
      break;
    default:
      cf_notes_draw (v->paper, strip, y);
    }
}

static void
foot (gpointer document, guint page, guint pages, gboolean slip)
{
  Invoice *v = document;
  cf_foot (v->paper, page, pages, cf_slip_foot (v->paper, slip));
  if (slip)
    cf_slip_draw (v->paper, &v->slip);
}

static void
end_page (gpointer document)
{
  Invoice *v = document;
  cf_page_finish (&v->paper->page);
}

gboolean
cf_paper_put_invoice (CfPaper *paper, const CfPaperInvoice *doc, GError **error)
{
  static const CfFlowPieces pieces = { first_head, next_head, table_head, carry_line, put_strip, foot, end_page };
  Invoice v = { paper, doc, doc->invoice, doc->invoice->kind == CF_INVOICE_CREDIT_MEMO };
  g_autofree char *uri = NULL;

  g_assert (doc->invoice->kind >= CF_INVOICE_INVOICE && doc->invoice->kind <= CF_INVOICE_RETURN_FEE);
  if (!cf_paper_set_currency (paper, doc->invoice->currency, error))
    return FALSE;
  if (!v.credit && !(doc->stamps & CF_STAMP_VOID) && doc->balance_minor > 0 && cf_text_is (doc->pay_link))
    {
      v.uri = uri = cf_qr_uri (doc->pay_link, error);
      if (!uri)
        return FALSE;
    }
  v.head.title = cf_invoice_words (doc->invoice->kind);
  v.head.number = doc->invoice->number;
  if (!plan (&v, error))
    return FALSE;
  cf_flow_draw (&paper->flow, &pieces, &v);
  return TRUE;
}
