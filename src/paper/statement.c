/* statement.c: what a customer owes: to whom, how much, how old, and what to send back with a check. */
#include "statement-private.h"
#include "address.h"
#include "aging.h"
#include "notes.h"
#include "qr.h"
#include "totals.h"

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
  slip->uri = paper->shop.no_code ? NULL : v->uri;
  slip->facts[slip->n_facts++] = (CfFact) { "Statement", cf_paper_kept_date (paper, v->doc->as_of), CF_INK_TEXT };
  if (cf_text_is (v->doc->customer->number))
    slip->facts[slip->n_facts++] = (CfFact) { "Customer", v->doc->customer->number, CF_INK_TEXT };
  if (v->doc->overdue_minor > 0 && v->doc->kind != CF_STATEMENT_OVERDUE)
    slip->facts[slip->n_facts++] = (CfFact) { "Overdue", cf_paper_kept_money (paper, v->doc->overdue_minor), CF_INK_ALERT };
  slip->amount = cf_paper_kept_price (paper, asked_of (v));
}

/* --- the plan ----------------------------------------------------------------------------------------------------------- */

static gboolean
plan (Statement *v, GError **error)
{
  static const char *total[] = { [CF_STATEMENT_OPEN_ITEM] = "Total open", [CF_STATEMENT_OVERDUE] = "Total overdue", [CF_STATEMENT_ACTIVITY] = "Closing balance" };
  CfPaper *paper = v->paper;
  CfFlow *flow = &paper->flow;

  cf_statement_table_lay (v);
  fill_head (v);
  fill_slip (v);
  flow->first_top = cf_head_put (paper, &v->head, FALSE) + 16;
  flow->next_top = cf_head_next_top (paper);
  flow->bottom = paper->page.bottom;
  flow->slip_bottom = v->has_slip ? cf_slip_bottom (paper) : 0;
  flow->head = CF_TABLE_HEAD;
  flow->carry = CF_CARRY_LINE;
  if (!cf_statement_table_plan (v, error))
    return FALSE;
  cf_totals_add (paper, CF_TOTAL_GRAND, total[v->doc->kind], cf_paper_kept_price (paper, v->doc->listed_minor));
  cf_flow_add (flow, FALSE, cf_totals_height (paper, v->has_slip && !paper->shop.no_code ? NULL : v->uri, v->doc->stamps), CF_STATEMENT_TOTALS)->keep = TRUE;
  cf_flow_add (flow, FALSE, cf_aging_height (paper, v->doc), CF_STATEMENT_AGING);
  cf_notes_add (paper, CF_STATEMENT_NOTE, NULL, paper->shop.statement_text);
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
put_strip (gpointer document, const CfStrip *strip, double y)
{
  static const char *empty[] = { [CF_STATEMENT_OPEN_ITEM] = "Nothing is open on this account. Thank you.", [CF_STATEMENT_OVERDUE] = "Nothing is overdue on this account. Thank you.",
                                 [CF_STATEMENT_ACTIVITY] = "There was no activity in this period." };
  Statement *v = document;
  switch (strip->kind)
    {
    case CF_STATEMENT_EMPTY:  cf_table_empty (v->paper, y, empty[v->doc->kind]); break;
    case CF_STATEMENT_AGING:  cf_aging_draw (v->paper, v->doc, y); break;
    case CF_STATEMENT_TOTALS: cf_totals_draw (v->paper, y, v->has_slip && !v->paper->shop.no_code ? NULL : v->uri, v->doc->stamps, 0); break;
    case CF_STATEMENT_NOTE:   cf_notes_draw (v->paper, strip, y); break;
    default:                  cf_statement_table_put (v, strip, y);
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
