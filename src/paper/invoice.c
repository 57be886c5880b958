/* invoice.c: invoices, credit memos and fees: for whom, the tax as evidence, what was paid, what is left. Every figure is printed as given. */
#include "invoice-private.h"
#include "address.h"
#include "entry-words.h"
#include "notes.h"
#include "qr.h"
#include "stamp.h"
#include "totals.h"

static const struct { const char *date, *total, *about; } words[] = {
  [CF_INVOICE_INVOICE]     = { "Invoice date", "Total", "About" },
  [CF_INVOICE_CREDIT_MEMO] = { "Date", "Credit", "For invoice" },
  [CF_INVOICE_LATE_FEE]    = { "Date", "Total", "For invoice" },
  [CF_INVOICE_OPENING]     = { "Date", "Total", "About" },
  [CF_INVOICE_RETURN_FEE]  = { "Date", "Total", "For payment" },
};

/* --- head ------------------------------------------------------------------------------------------------------------ */

static char *
address_of (Invoice *v, gboolean ship)
{
  const CfInvoiceParty *p = v->doc->party;
  CfAddress bill = { p->name, p->company, p->address, p->city, p->region, p->postcode, p->country };
  CfAddress to = { p->ship_name, NULL, p->ship_address, p->ship_city, p->ship_region, p->ship_postcode, p->ship_country };
  return cf_address_lines (ship ? &to : &bill, v->paper->shop.country);
}

void
cf_invoice_addresses (Invoice *v)
{
  g_autofree char *bill = NULL, *ship = NULL;
  if (!v->doc->party)
    return;
  bill = address_of (v, FALSE);
  ship = address_of (v, TRUE);
  v->head.to_label = v->credit ? "Credit to" : "Bill to";
  v->head.to = cf_paper_kept (v->paper, bill);
  if (cf_text_is (ship) && !g_str_equal (ship, bill) && !(v->doc->hides & CF_HIDE_SHIP_TO))
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
      if (!(v->doc->hides & CF_HIDE_TERMS))
        cf_head_fact (head, "Terms", invoice->terms);
    }
  if (!(v->doc->hides & CF_HIDE_PO))
    {
      cf_head_fact (head, "Your PO", invoice->po);
      cf_head_fact (head, "Reference", invoice->reference);
    }
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

void
cf_invoice_taxes (Invoice *v)
{
  CfPaper *paper = v->paper;
  const CfInvoice *invoice = v->invoice;
  if (invoice->n_taxes || invoice->tax_minor != 0)
    cf_totals_add (paper, CF_TOTAL_PLAIN, invoice->n_taxes && invoice->taxes[0].inclusive ? "Subtotal without tax" : "Subtotal",
                   cf_paper_kept_money (paper, invoice->subtotal_minor));
  for (guint i = 0; i < invoice->n_taxes; i++)
    {
      const CfInvoiceTax *tax = &invoice->taxes[i];
      const char *name = cf_text_is (tax->name) ? tax->name : cf_text_is (tax->jurisdiction) ? tax->jurisdiction : "Tax";
      const char *label = cf_paper_word (paper, "%s %s", name, cf_format_percent (&paper->format, tax->rate));
      if (tax->inclusive)
        label = cf_paper_word (paper, "%s, included", label);
      if (tax->base_minor != invoice->subtotal_minor)
        label = cf_paper_word (paper, "%s on %s", label, cf_paper_money (paper, tax->base_minor));
      cf_totals_add (paper, CF_TOTAL_PLAIN, label, cf_paper_kept_money (paper, tax->tax_minor));
    }
}

static void
add_payments (Invoice *v)
{
  CfPaper *paper = v->paper;
  const CfPaperInvoice *doc = v->doc;
  guint n = doc->hides & CF_HIDE_PAYMENTS ? 0 : doc->n_payments;
  for (guint i = 0; i < n; i++)
    {
      const CfPaperPayment *p = &doc->payments[i];
      const char *label = p->date ? cf_paper_word (paper, "%s, %s", p->words, cf_paper_date (paper, p->date)) : p->words;
      cf_totals_add (paper, CF_TOTAL_PLAIN, label, cf_paper_kept_money (paper, -p->amount_minor));
    }
  if (n == 0 && doc->paid_minor != 0)
    cf_totals_add (paper, CF_TOTAL_PLAIN, v->credit ? "Used" : "Paid", cf_paper_kept_money (paper, -doc->paid_minor));
}

static void
add_totals (Invoice *v)
{
  CfPaper *paper = v->paper;
  const CfInvoice *invoice = v->invoice;
  gboolean moved = v->doc->n_payments > 0 || v->doc->paid_minor != 0;
  const char *total = cf_paper_kept_price (paper, invoice->total_minor);

  cf_invoice_taxes (v);
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
  v->has_slip = paper->shop.slip && !v->credit && !(v->doc->stamps & CF_STAMP_VOID) && v->doc->balance_minor > 0 && !(v->doc->hides & CF_HIDE_SLIP);
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

static gboolean
plan (Invoice *v, GError **error)
{
  CfPaper *paper = v->paper;
  CfFlow *flow = &paper->flow;

  cf_invoice_table_lay (v);
  cf_invoice_addresses (v);
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
  if (!cf_invoice_table_plan (v, error))
    return FALSE;
  cf_flow_add (flow, FALSE, cf_totals_height (paper, v->uri, v->doc->stamps), CF_INVOICE_TOTALS);
  if (!(v->doc->hides & CF_HIDE_NOTE))
    cf_notes_add (paper, CF_INVOICE_NOTE, "Note", v->invoice->note);
  cf_notes_add (paper, CF_INVOICE_NOTE, NULL, exemption (v));
  if (!(v->doc->hides & CF_HIDE_TEXT))
    cf_notes_add (paper, CF_INVOICE_NOTE, NULL, paper->shop.invoice_text);
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

void
cf_invoice_strip (gpointer document, const CfStrip *strip, double y)
{
  Invoice *v = document;
  switch (strip->kind)
    {
    case CF_INVOICE_ROW:
      cf_invoice_table_put (v, strip, y);
      break;
    case CF_INVOICE_EMPTY:
      cf_table_empty (v->paper, y, "Nothing is charged on this document.");
      break;
    case CF_INVOICE_TOTALS:
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

const CfFlowPieces cf_invoice_pieces = { first_head, next_head, table_head, carry_line, cf_invoice_strip, foot, end_page };

gboolean
cf_paper_put_invoice (CfPaper *paper, const CfPaperInvoice *doc, GError **error)
{
  Invoice v = { paper, doc, doc->invoice, doc->invoice->kind == CF_INVOICE_CREDIT_MEMO };
  g_autofree char *uri = NULL;

  g_assert (doc->invoice->kind >= CF_INVOICE_INVOICE && doc->invoice->kind <= CF_INVOICE_RETURN_FEE);
  if (!cf_paper_set_currency (paper, doc->invoice->currency, error))
    return FALSE;
  if (!v.credit && !(doc->stamps & CF_STAMP_VOID) && doc->balance_minor > 0 && cf_text_is (doc->pay_link) && !(doc->hides & CF_HIDE_PAY_LINK))
    {
      v.uri = uri = cf_qr_uri (doc->pay_link, error);
      if (!uri)
        return FALSE;
    }
  v.head.title = cf_invoice_words (doc->invoice->kind);
  v.head.number = doc->invoice->number;
  if (!plan (&v, error))
    return FALSE;
  cf_flow_draw (&paper->flow, &cf_invoice_pieces, &v);
  return TRUE;
}
