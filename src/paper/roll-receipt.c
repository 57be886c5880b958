/* roll-receipt.c: a payment receipt on a roll: the figures of receipt.c, in its words (T4), one below the other. */
#include "roll.h"
#include "entry-words.h"
#include "paper-private.h"

static void
add_head (CfRoll *roll, CfPaper *paper, const CfPaperReceipt *doc)
{
  const CfPayment *first = doc->tenders[0];
  const CfCustomer *c = doc->customer;
  cf_roll_head (roll, paper);
  cf_roll_mark (roll, CF_ROLL_GAP);
  if (doc->stamps & CF_STAMP_VOID)
    cf_roll_text (roll, CF_ROLL_CENTER | CF_ROLL_BOLD | CF_ROLL_TALL | CF_ROLL_WIDE | CF_ROLL_WHITE, cf_paper_word (paper, " VOID %s ", cf_paper_date (paper, doc->stamp_date)));
  if (doc->stamps & CF_STAMP_COPY)
    cf_roll_text (roll, CF_ROLL_CENTER | CF_ROLL_BOLD | CF_ROLL_TALL | CF_ROLL_WIDE | CF_ROLL_WHITE, " COPY ");
  cf_roll_text (roll, CF_ROLL_CENTER | CF_ROLL_BOLD, doc->gives_back ? "Refund receipt" : first->kind == CF_PAYMENT_DEPOSIT ? "Deposit receipt" : "Receipt");
  if (cf_text_is (doc->number))
    cf_roll_pair (roll, 0, "Number", doc->number);
  cf_roll_pair (roll, 0, "Date", cf_paper_date (paper, first->date));
  cf_roll_pair (roll, 0, doc->gives_back ? "Given back to" : "Received from", c ? (cf_text_is (c->name) ? c->name : c->company) : "Walk-in customer");
  if (c && cf_text_is (c->number))
    cf_roll_pair (roll, 0, "Customer", c->number);
  if (cf_text_is (first->subject))
    cf_roll_pair (roll, 0, "For", first->subject);
  if (cf_text_is (doc->taken_by))
    cf_roll_pair (roll, 0, doc->gives_back ? "Given back by" : "Taken by", doc->taken_by);
}

/* "2 × Banner   128.00", and the tax on all of it. */
static void
add_sold (CfRoll *roll, CfPaper *paper, const CfPaperReceipt *doc)
{
  if (doc->n_sold)
    cf_roll_mark (roll, CF_ROLL_RULE);
  for (guint i = 0; i < doc->n_sold; i++) {
    const CfPaperSold *sold = &doc->sold[i];
    cf_roll_pair (roll, 0, sold->quantity ? cf_paper_word (paper, "%s × %s", sold->quantity, sold->what) : sold->what, cf_paper_money (paper, sold->amount_minor));
  }
  if (doc->n_sold && doc->sold_tax_minor)
    cf_roll_pair (roll, 0, "Tax", cf_paper_money (paper, doc->sold_tax_minor));
}

static gboolean
add_tenders (CfRoll *roll, CfPaper *paper, const CfPaperReceipt *doc, GError **error)
{
  CfMoney sum = 0;
  cf_roll_mark (roll, CF_ROLL_RULE);
  for (guint i = 0; i < doc->n_tenders; i++) {
    const CfPayment *tender = doc->tenders[i];
    if (!cf_paper_carry (&sum, tender->amount_minor, error))
      return FALSE;
    cf_roll_pair (roll, 0, tender->tender_name ? tender->tender_name : "", cf_paper_money (paper, tender->amount_minor));
    if (cf_text_is (tender->reference))
      cf_roll_text (roll, 0, cf_paper_word (paper, "  %s", tender->reference));
    if (tender->tendered_minor != 0)
      cf_roll_pair (roll, 0, "  Tendered", cf_paper_money (paper, tender->tendered_minor));
    if (tender->change_minor != 0)
      cf_roll_pair (roll, CF_ROLL_BOLD, "  Change", cf_paper_money (paper, tender->change_minor));
    if (tender->tip_minor != 0)
      cf_roll_pair (roll, 0, "  Tip", cf_paper_money (paper, tender->tip_minor));
  }
  cf_roll_pair (roll, CF_ROLL_BOLD | CF_ROLL_TALL, doc->gives_back ? "Given back" : "Received", cf_paper_price (paper, doc->received_minor));
  return TRUE;
}

static void
add_applied (CfRoll *roll, CfPaper *paper, const CfPaperReceipt *doc)
{
  if (doc->n_applied)
    cf_roll_mark (roll, CF_ROLL_RULE);
  for (guint i = 0; i < doc->n_applied; i++) {
    const CfPaperApplied *a = &doc->applied[i];
    cf_roll_text (roll, CF_ROLL_BOLD, cf_paper_word (paper, "%s %s", cf_entry_words (a->kind), a->number));
    cf_roll_pair (roll, 0, "  Total", cf_paper_money (paper, a->total_minor));
    cf_roll_pair (roll, 0, "  This payment", cf_paper_money (paper, a->amount_minor));
    cf_roll_pair (roll, a->balance_minor ? CF_ROLL_BOLD : 0, "  Balance left", cf_paper_money (paper, a->balance_minor));
    if (a->balance_minor > 0 && a->due)
      cf_roll_pair (roll, 0, "  Due date", cf_paper_date (paper, a->due));
  }
  cf_roll_mark (roll, CF_ROLL_RULE);
  if (doc->unapplied_minor != 0)
    cf_roll_pair (roll, 0, doc->tenders[0]->kind == CF_PAYMENT_DEPOSIT ? "Deposit held" : "Unapplied credit", cf_paper_money (paper, doc->unapplied_minor));
  if (doc->shows_balance)
    cf_roll_pair (roll, CF_ROLL_BOLD, "Account balance", cf_paper_price (paper, doc->balance_minor));
}

CfRoll *
cf_roll_receipt (CfPaper *paper, const CfPaperReceipt *doc, const char *code, GError **error)
{
  g_autoptr (CfRoll) roll = cf_roll_new ();
  g_assert (doc->n_tenders > 0);
  g_string_chunk_clear (paper->words);
  if (!cf_paper_set_currency (paper, doc->tenders[0]->currency, error))
    return NULL;
  add_head (roll, paper, doc);
  add_sold (roll, paper, doc);
  if (!add_tenders (roll, paper, doc, error))
    return NULL;
  add_applied (roll, paper, doc);
  if (cf_text_is (doc->card_lines)) {
    cf_roll_mark (roll, CF_ROLL_GAP);
    cf_roll_text (roll, 0, doc->card_lines);
  }
  cf_roll_foot (roll, paper);
  if (cf_text_is (code)) {
    cf_roll_mark (roll, CF_ROLL_GAP);
    cf_roll_code (roll, CF_ROLL_QR, code);
    cf_roll_text (roll, CF_ROLL_CENTER, code);
  }
  return g_steal_pointer (&roll);
}
