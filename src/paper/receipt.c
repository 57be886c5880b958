/* receipt.c: what was received and how, what it was put on, what is left to pay and by when (T4). */
#include "furniture.h"
#include "address.h"
#include "entry-words.h"
#include "notes.h"
#include "totals.h"

enum { TENDER, APPLIED_HEAD, APPLIED, TOTALS, NOTE };
enum { NAME, REFERENCE, TENDERED, CHANGE, AMOUNT, TENDER_COLUMNS };
enum { DOCUMENT, DATE, DUE, TOTAL, PAID, LEFT, APPLIED_COLUMNS };
#define GUTTER 12.0
#define BETWEEN_TABLES 20.0

typedef struct {
  CfPaper              *paper;
  const CfPaperReceipt *doc;
  CfHead                head;
  CfColumn              tender[TENDER_COLUMNS], applied[APPLIED_COLUMNS];
} Receipt;

/* --- columns ------------------------------------------------------------------------------------------------------------ */

static double
amount_width (Receipt *v, const char *title, CfMoney most)
{
  return MAX (MAX (cf_fonts_width (&v->paper->fonts, CF_TYPE_LABEL_BOLD, title), cf_paper_money_width (v->paper, most) + 6), 58);
}

static void
lay_tenders (Receipt *v)
{
  CfPage *page = &v->paper->page;
  CfMoney most = v->doc->received_minor;
  double width, right = page->right;
  gboolean cash = FALSE;             /* only then are there columns for what was handed over and given back */

  for (guint i = 0; i < v->doc->n_tenders; i++)
    {
      most = MAX (most, v->doc->tenders[i]->tendered_minor);
      cash = cash || v->doc->tenders[i]->tendered_minor != 0;
    }
  width = amount_width (v, "Tendered", most);
  v->tender[AMOUNT] = (CfColumn) { cf_paper_word (v->paper, "Amount %s", v->paper->currency->code), right, width, CF_RIGHT };
  v->tender[CHANGE] = (CfColumn) { cash ? "Change" : NULL, right - width - GUTTER, width, CF_RIGHT };
  v->tender[TENDERED] = (CfColumn) { cash ? "Tendered" : NULL, right - 2 * (width + GUTTER), width, CF_RIGHT };
  right -= 3 * (width + GUTTER);
  v->tender[NAME] = (CfColumn) { "Paid by", page->left, (right - page->left) * 0.5 - GUTTER, CF_LEFT };
  v->tender[REFERENCE] = (CfColumn) { "Reference", page->left + (right - page->left) * 0.5, (right - page->left) * 0.5, CF_LEFT };
}

static void
lay_applied (Receipt *v)
{
  static const char *titles[APPLIED_COLUMNS] = { "Applied to", "Date", "Due date", "Total", "This payment", "Balance left" };
  CfPage *page = &v->paper->page;
  CfMoney most = 0;
  double right = page->right, dates = v->paper->date_width;

  for (guint i = 0; i < v->doc->n_applied; i++)
    most = MAX (most, MAX (v->doc->applied[i].total_minor, v->doc->applied[i].amount_minor));
  for (guint i = LEFT; i >= TOTAL; i--)
    {
      double width = amount_width (v, titles[i], most);
      v->applied[i] = (CfColumn) { titles[i], right, width, CF_RIGHT };
      right -= width + GUTTER;
    }
  for (guint i = DUE; i >= DATE; i--)
    {
      v->applied[i] = (CfColumn) { titles[i], right - dates, dates, CF_LEFT };
      right -= dates + GUTTER;
    }
  v->applied[DOCUMENT] = (CfColumn) { titles[DOCUMENT], page->left, MAX (right - page->left, 40), CF_LEFT };
}

/* --- head --------------------------------------------------------------------------------------------------------------- */

static void
add_figure (CfHead *head, const char *label, const char *value, CfInk ink)
{
  head->figures[head->n_figures++] = (CfFact) { label, value, ink };
}

static void
fill_head (Receipt *v)
{
  CfPaper *paper = v->paper;
  const CfPaperReceipt *doc = v->doc;
  const CfCustomer *c = doc->customer;
  const CfPayment *first = doc->tenders[0];
  CfHead *head = &v->head;

  head->title = doc->gives_back ? "Refund receipt" : first->kind == CF_PAYMENT_DEPOSIT ? "Deposit receipt" : "Receipt";
  head->number = doc->number;
  if (c)
    {
      CfAddress address = { c->name, c->company, c->address, c->city, c->region, c->postcode, c->country };
      g_autofree char *from = cf_address_lines (&address, paper->shop.country);
      head->to = cf_paper_kept (paper, from);
    }
  else
    head->to = "Walk-in customer";
  head->to_label = doc->gives_back ? "Given back to" : "Received from";
  cf_head_fact (head, "Date", cf_paper_kept_date (paper, first->date));
  cf_head_fact (head, "Customer", c ? c->number : NULL);
  cf_head_fact (head, "For", first->subject);
  cf_head_fact (head, doc->gives_back ? "Given back by" : "Taken by", doc->taken_by);
  add_figure (head, doc->gives_back ? "Given back" : "Received", cf_paper_kept_price (paper, doc->received_minor), CF_INK_ACCENT);
  if (doc->n_applied == 1)
    {
      const CfPaperApplied *a = &doc->applied[0];
      add_figure (head, cf_paper_word (paper, "Left to pay on %s %s", cf_entry_words (a->kind), a->number), cf_paper_kept_money (paper, a->balance_minor), CF_INK_TEXT);
      if (a->balance_minor > 0 && a->due)
        add_figure (head, "Due", cf_paper_kept_date (paper, a->due), CF_INK_TEXT);
    }
}

/* --- the plan ------------------------------------------------------------------------------------------------------------ */

static void
add_totals (Receipt *v)
{
  CfPaper *paper = v->paper;
  const CfPaperReceipt *doc = v->doc;
  if (doc->unapplied_minor != 0)
    cf_totals_add (paper, CF_TOTAL_PLAIN, doc->tenders[0]->kind == CF_PAYMENT_DEPOSIT ? "Deposit held" : "Unapplied credit", cf_paper_kept_money (paper, doc->unapplied_minor));
  cf_totals_add (paper, CF_TOTAL_GRAND, doc->gives_back ? "Given back" : "Received", cf_paper_kept_price (paper, doc->received_minor));
  if (doc->shows_balance)
    cf_totals_add (paper, CF_TOTAL_SUM, "Account balance", cf_paper_kept_price (paper, doc->balance_minor));
}

static gboolean
plan_rows (Receipt *v, GError **error)
{
  CfPaper *paper = v->paper;
  CfFlow *flow = &paper->flow;
  double leading = cf_fonts_leading (&paper->fonts, CF_TYPE_BODY);
  CfMoney carry = 0;

  for (guint i = 0; i < v->doc->n_tenders; i++)
    {
      const CfPayment *tender = v->doc->tenders[i];
      guint lines = cf_text_lines (&paper->fonts, CF_TYPE_BODY, v->tender[NAME].width, tender->tender_name);
      guint other = cf_text_lines (&paper->fonts, CF_TYPE_BODY, v->tender[REFERENCE].width, tender->reference);
      CfStrip *strip = cf_flow_add (flow, TRUE, MAX (MAX (lines, other), 1) * leading + CF_ROW_PAD, TENDER);
      if (!cf_paper_carry (&carry, tender->amount_minor, error))
        return FALSE;
      strip->row = i;
      strip->carry_minor = carry;
    }
  carry = 0;
  if (v->doc->n_applied)
    {
      CfStrip *head = cf_flow_add (flow, TRUE, BETWEEN_TABLES + CF_TABLE_HEAD, APPLIED_HEAD);
      head->fresh = head->keep = TRUE;
    }
  for (guint i = 0; i < v->doc->n_applied; i++)
    {
      CfStrip *strip = cf_flow_add (flow, TRUE, leading + CF_ROW_PAD, APPLIED);
      if (!cf_paper_carry (&carry, v->doc->applied[i].amount_minor, error))
        return FALSE;
      strip->row = i;
      strip->carry_minor = carry;
    }
  return TRUE;
}

/* "2 × Banner: 128.00", a line each. */
static void
add_sold (Receipt *v)
{
  CfPaper *paper = v->paper;
  const CfPaperReceipt *doc = v->doc;
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < doc->n_sold; i++)
    {
      const CfPaperSold *sold = &doc->sold[i];
      g_string_append_printf (text, "%s%s%s%s: %s", i ? "\n" : "", sold->quantity ? sold->quantity : "", sold->quantity ? " × " : "", sold->what, cf_paper_money (paper, sold->amount_minor));
    }
  if (doc->n_sold && doc->sold_tax_minor)
    g_string_append_printf (text, "\nTax: %s", cf_paper_money (paper, doc->sold_tax_minor));
  cf_notes_add (paper, NOTE, "What was sold", cf_paper_kept (paper, text->str));
}

static gboolean
plan (Receipt *v, GError **error)
{
  CfPaper *paper = v->paper;
  CfFlow *flow = &paper->flow;

  lay_tenders (v);
  lay_applied (v);
  fill_head (v);
  add_totals (v);
  flow->first_top = cf_head_put (paper, &v->head, FALSE) + 16;
  flow->next_top = cf_head_next_top (paper);
  flow->bottom = paper->page.bottom;
  flow->head = CF_TABLE_HEAD;
  flow->carry = CF_CARRY_LINE;
  if (!plan_rows (v, error))
    return FALSE;
  cf_flow_add (flow, FALSE, cf_totals_height (paper, NULL, v->doc->stamps), TOTALS);
  if (v->doc->n_sold)
    add_sold (v);
  cf_notes_add (paper, NOTE, "Card", v->doc->card_lines);
  cf_notes_add (paper, NOTE, NULL, paper->shop.receipt_text);
  cf_notes_keep (paper);
  cf_flow_plan (flow);
  return TRUE;
}

/* --- the pages ------------------------------------------------------------------------------------------------------------ */

static void
first_head (gpointer document)
{
  Receipt *v = document;
  cf_head_put (v->paper, &v->head, TRUE);
}

static void
next_head (gpointer document)
{
  Receipt *v = document;
  cf_head_next (v->paper, &v->head);
}

static void
table_head (gpointer document, const CfStrip *first, double y)
{
  Receipt *v = document;
  if (first->kind == TENDER)
    cf_table_head (v->paper, v->tender, TENDER_COLUMNS, y);
  else
    cf_table_head (v->paper, v->applied, APPLIED_COLUMNS, y);
}

static void
carry_line (gpointer document, double y, gboolean brought, CfMoney carry_minor)
{
  Receipt *v = document;
  cf_table_carry (v->paper, y, v->applied[PAID].x, brought, carry_minor);
}

static void
put (Receipt *v, const CfColumn *column, double y, const char *text)
{
  CfPage *page = &v->paper->page;
  if (column->align == CF_LEFT)
    cf_page_block (page, CF_TYPE_BODY, CF_INK_TEXT, CF_LEFT, column->x, y, column->width, text);
  else
    cf_page_text (page, CF_TYPE_BODY, CF_INK_TEXT, CF_RIGHT, column->x, y, text);
}

static void
put_tender (Receipt *v, const CfStrip *strip, double y)
{
  const CfPayment *tender = v->doc->tenders[strip->row];
  double baseline = y + CF_ROW_TOP;
  put (v, &v->tender[NAME], baseline, tender->tender_name);
  put (v, &v->tender[REFERENCE], baseline, tender->reference);
  if (tender->tendered_minor != 0)
    put (v, &v->tender[TENDERED], baseline, cf_paper_money (v->paper, tender->tendered_minor));
  if (tender->change_minor != 0)
    put (v, &v->tender[CHANGE], baseline, cf_paper_money (v->paper, tender->change_minor));
  put (v, &v->tender[AMOUNT], baseline, cf_paper_money (v->paper, tender->amount_minor));
}

static void
put_applied (Receipt *v, const CfStrip *strip, double y)
{
  const CfPaperApplied *a = &v->doc->applied[strip->row];
  double baseline = y + CF_ROW_TOP;
  put (v, &v->applied[DOCUMENT], baseline, cf_paper_word (v->paper, "%s %s", cf_entry_words (a->kind), a->number));
  put (v, &v->applied[DATE], baseline, cf_paper_date (v->paper, a->date));
  put (v, &v->applied[DUE], baseline, cf_paper_date (v->paper, a->due));
  put (v, &v->applied[TOTAL], baseline, cf_paper_money (v->paper, a->total_minor));
  put (v, &v->applied[PAID], baseline, cf_paper_money (v->paper, a->amount_minor));
  put (v, &v->applied[LEFT], baseline, cf_paper_money (v->paper, a->balance_minor));
}

static void
put_strip (gpointer document, const CfStrip *strip, double y)
{
  Receipt *v = document;
  CfPage *page = &v->paper->page;
  switch (strip->kind)
    {
    case TENDER:       put_tender (v, strip, y); break;
    case APPLIED_HEAD: cf_table_head (v->paper, v->applied, APPLIED_COLUMNS, y + BETWEEN_TABLES); return;
    case APPLIED:      put_applied (v, strip, y); break;
    case TOTALS:       cf_totals_draw (v->paper, y, NULL, v->doc->stamps, v->doc->stamp_date); return;
    default:           cf_notes_draw (v->paper, strip, y); return;
    }
  cf_page_rule (page, CF_INK_HAIR, page->left, page->right, y + strip->height, 0.5);
}

static void
foot (gpointer document, guint page, guint pages, gboolean slip)
{
  Receipt *v = document;
  cf_foot (v->paper, page, pages, v->paper->page.height - 36);
}

static void
end_page (gpointer document)
{
  Receipt *v = document;
  cf_page_finish (&v->paper->page);
}

gboolean
cf_paper_put_receipt (CfPaper *paper, const CfPaperReceipt *doc, GError **error)
{
  static const CfFlowPieces pieces = { first_head, next_head, table_head, carry_line, put_strip, foot, end_page };
  Receipt v = { paper, doc };

  g_assert (doc->n_tenders > 0);
  if (!cf_paper_set_currency (paper, doc->tenders[0]->currency, error) || !plan (&v, error))
    return FALSE;
  cf_flow_draw (&paper->flow, &pieces, &v);
  return TRUE;
}
