/* offer.c: estimates and confirmations of orders: the table, the totals and the notes of an invoice, under a head of their own; an estimate ends with the terms and a line to sign. */
#include "invoice-private.h"
#include "notes.h"
#include "totals.h"

#define SIGN_HEIGHT 78.0
#define SIGN_LINE 52.0             /* from its top to the rule that is signed on */

typedef struct { Invoice v; const CfPaperOffer *doc; } Offer;      /* begins with an Invoice: its pieces draw it */

static void
fill_head (Offer *o)
{
  Invoice *v = &o->v;
  CfHead *head = &v->head;
  const CfInvoice *invoice = v->invoice;
  head->title = o->doc->confirms ? "Order" : "Estimate";
  head->number = invoice->number;
  cf_invoice_addresses (v);
  head->to_label = "For";
  if (head->ship)
    head->ship_label = "Goes to";
  cf_head_fact (head, o->doc->confirms ? "Ordered" : "Date", cf_paper_kept_date (v->paper, invoice->date));
  if (!o->doc->confirms)
    {
      cf_head_fact (head, "Version", o->doc->version ? cf_paper_word (v->paper, "%d", (int) o->doc->version) : "not offered yet");
      cf_head_fact (head, "Valid until", invoice->due ? cf_paper_kept_date (v->paper, invoice->due) : "no end");
    }
  cf_head_fact (head, "Due", o->doc->due);
  cf_head_fact (head, "Your PO", invoice->po);
  cf_head_fact (head, "Reference", invoice->reference);
  cf_head_fact (head, "Estimate", o->doc->about);
  cf_head_fact (head, "Customer", o->doc->customer_number);
}

static void
add_figure (CfHead *head, const char *label, const char *value, CfInk ink)
{
  head->figures[head->n_figures++] = (CfFact) { label, value, ink };
}

/* The deposit that still has to come. */
static CfMoney
lacks (const CfPaperOffer *doc)
{
  return doc->deposit_minor > doc->paid_minor ? doc->deposit_minor - doc->paid_minor : 0;
}

static void
fill_band (Offer *o)
{
  Invoice *v = &o->v;
  add_figure (&v->head, "Total", cf_paper_kept_price (v->paper, v->invoice->total_minor), CF_INK_ACCENT);
  if (o->doc->confirms && cf_text_is (o->doc->due))
    add_figure (&v->head, "Due", o->doc->due, CF_INK_TEXT);
  if (lacks (o->doc))
    add_figure (&v->head, o->doc->paid_minor ? "Deposit still asked for" : "Deposit asked for", cf_paper_kept_price (v->paper, lacks (o->doc)), CF_INK_TEXT);
  if (!o->doc->confirms && v->invoice->due)
    add_figure (&v->head, "Valid until", cf_paper_kept_date (v->paper, v->invoice->due), CF_INK_TEXT);
}

static void
add_totals (Offer *o)
{
  CfPaper *paper = o->v.paper;
  const CfPaperOffer *doc = o->doc;
  gboolean moved = doc->paid_minor != 0 || doc->deposit_minor != 0;
  cf_invoice_taxes (&o->v);
  cf_totals_add (paper, doc->paid_minor ? CF_TOTAL_SUM : CF_TOTAL_GRAND, "Total", cf_paper_kept_price (paper, o->v.invoice->total_minor));
  if (moved && doc->deposit_minor)
    cf_totals_add (paper, CF_TOTAL_PLAIN, "Deposit asked for", cf_paper_kept_money (paper, doc->deposit_minor));
  if (doc->paid_minor)
    {
      cf_totals_add (paper, CF_TOTAL_PLAIN, "Paid so far", cf_paper_kept_money (paper, -doc->paid_minor));
      cf_totals_add (paper, CF_TOTAL_GRAND, "Left to pay", cf_paper_kept_price (paper, o->v.invoice->total_minor - doc->paid_minor));
    }
}

static void
add_ends (Offer *o)
{
  CfPaper *paper = o->v.paper;
  const CfPaperOffer *doc = o->doc;
  cf_notes_add (paper, CF_INVOICE_NOTE, "Note", o->v.invoice->note);
  if (doc->leaves_out)
    cf_notes_add (paper, CF_INVOICE_NOTE, NULL, "The total is of the lines that are not marked as left out of it. Tell us which you choose, and we count again.");
  if (cf_text_is (doc->terms))
    cf_notes_add (paper, CF_INVOICE_NOTE, cf_paper_word (paper, "Terms, version %d", (int) doc->terms_version), doc->terms);
  cf_notes_keep (paper);
  if (!doc->confirms && !cf_text_is (doc->approved))
    {
      g_array_index (paper->flow.strips, CfStrip, paper->flow.strips->len - 1).keep = TRUE;      /* nobody signs an empty page */
      cf_flow_add (&paper->flow, FALSE, SIGN_HEIGHT, CF_INVOICE_SIGN);
    }
  else
    cf_notes_add (paper, CF_INVOICE_NOTE, NULL, doc->approved);
}

static gboolean
plan (Offer *o, GError **error)
{
  Invoice *v = &o->v;
  CfPaper *paper = v->paper;
  CfFlow *flow = &paper->flow;
  cf_invoice_table_lay (v);
  fill_head (o);
  fill_band (o);
  add_totals (o);
  flow->first_top = cf_head_put (paper, &v->head, FALSE) + 16;
  flow->next_top = cf_head_next_top (paper);
  flow->bottom = paper->page.bottom;
  flow->slip_bottom = 0;
  flow->head = CF_TABLE_HEAD;
  flow->carry = o->doc->leaves_out ? 0 : CF_CARRY_LINE;
  if (!cf_invoice_table_plan (v, error))
    return FALSE;
  cf_flow_add (flow, FALSE, cf_totals_height (paper, NULL, o->doc->stamps), CF_INVOICE_TOTALS);
  add_ends (o);
  cf_flow_plan (flow);
  return TRUE;
}

/* What is accepted, and room for a name and a day. */
static void
draw_sign (Offer *o, double y)
{
  CfPaper *paper = o->v.paper;
  CfPage *page = &paper->page;
  const CfPaperOffer *doc = o->doc;
  double wide = page->right - page->left, middle = page->left + wide * 0.62, date = middle + 18;
  const char *what = doc->version ? cf_paper_word (paper, "I accept estimate %s, version %d", o->v.invoice->number, (int) doc->version) : cf_paper_word (paper, "I accept estimate %s", o->v.invoice->number);
  if (cf_text_is (doc->terms))
    what = cf_paper_word (paper, "%s, and the terms above, version %d", what, (int) doc->terms_version);
  cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_TEXT, CF_LEFT, page->left, y + 20, cf_paper_word (paper, "%s.", what));
  cf_page_rule (page, CF_INK_RULE, page->left, middle, y + SIGN_LINE, 0.7);
  cf_page_rule (page, CF_INK_RULE, date, page->right, y + SIGN_LINE, 0.7);
  cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, page->left, y + SIGN_LINE + 11, "Name and signature");
  cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, date, y + SIGN_LINE + 11, "Date");
}

static void
put_strip (gpointer document, const CfStrip *strip, double y)
{
  if (strip->kind == CF_INVOICE_SIGN)
    draw_sign (document, y);
  else
    cf_invoice_strip (document, strip, y);
}

gboolean
cf_paper_put_offer (CfPaper *paper, const CfPaperOffer *doc, GError **error)
{
  CfFlowPieces pieces = cf_invoice_pieces;
  CfPaperInvoice like = { .invoice = doc->invoice, .party = doc->party, .stamps = doc->stamps };
  Offer o = { .v = { .paper = paper, .doc = &like, .invoice = doc->invoice }, .doc = doc };
  if (!cf_paper_set_currency (paper, doc->invoice->currency, error) || !plan (&o, error))
    return FALSE;
  pieces.strip = put_strip;
  cf_flow_draw (&paper->flow, &pieces, &o);
  return TRUE;
}
