/* estimate-count.c: what an estimate comes to, line by line (estimate.h): the lines that are usually taken make the sums, as an order of them would; those that are left out are counted beside them, so that each line
 * can show its price. Nothing is written. */
#include "estimate.h"
#include "document.h"
#include "order-private.h"
#include <string.h>

/* A line as it would be billed. */
static void
line_of (const CfEstimateLine *line, CfDraftLine *ret)
{
  CfJob job = { .item_id = line->item_id, .code = line->code, .description = line->description, .unit = line->unit, .options = line->options, .unit_price = line->unit_price,
                .discount_rate = line->discount_rate, .tax_group_id = line->tax_group_id };
  cf_job_line (&job, line->quantity, ret);
}

/* Counts the lines of @estimate that are @which in @taken. */
static void
count (CfAct *act, const CfEstimate *estimate, const gboolean *taken, gboolean which, CfInvoice *ret, CfInvoiceParty *ret_party)
{
  g_auto (CfDraft) draft = { .kind = CF_DRAFT_INVOICE, .customer_id = estimate->customer_id, .location_id = estimate->location_id };
  draft.lines = g_new0 (CfDraftLine, estimate->n_lines + 1);
  for (guint i = 0; i < estimate->n_lines; i++)
    if (taken[i] == which)
      line_of (&estimate->lines[i], &draft.lines[draft.n_lines++]);
  if (!act->stop && draft.n_lines)
    cf_document_compute (act, &draft, act->today, FALSE, ret, ret_party);
}

CfOutcome
cf_estimate_totals (CfShop *shop, CfWho *who, const CfEstimate *estimate, CfInvoice *ret, CfInvoiceParty *ret_party, gboolean *ret_taken, GError **error)
{
  g_auto (CfAct) act = { .shop = shop, .who = who, .name = "estimate.total", .body = g_byte_array_new (), .today = cf_shop_today (shop) };
  g_auto (CfInvoice) left_out = { 0 };
  g_auto (CfInvoiceParty) same_party = { 0 };
  memset (ret, 0, sizeof *ret);
  memset (ret_party, 0, sizeof *ret_party);
  cf_refusal_clear (&who->refusal);
  if (!cf_shop_refresh (shop, &act.error))
    act.stop = CF_FAILED;
  if (!act.stop)
    cf_act_check (&act, cf_estimate_take (estimate->lines, estimate->n_lines, NULL, 0, ret_taken, &who->refusal));
  count (&act, estimate, ret_taken, TRUE, ret, ret_party);
  count (&act, estimate, ret_taken, FALSE, &left_out, &same_party);
  if (!act.stop && ret->n_lines + left_out.n_lines == estimate->n_lines) {
    CfInvoiceLine *lines = g_new0 (CfInvoiceLine, estimate->n_lines + 1);
    for (guint i = 0, in = 0, out = 0; i < estimate->n_lines; i++) {
      CfInvoiceLine *from = ret_taken[i] ? &ret->lines[in++] : &left_out.lines[out++];
      lines[i] = *from;
      memset (from, 0, sizeof *from);
    }
    g_free (ret->lines);
    ret->lines = lines;
    ret->n_lines = estimate->n_lines;
  }
  return cf_act_end (&act, error);
}
