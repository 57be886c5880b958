/* order-bill.c: from an order to its invoices, whole, by job or in part (order.h). The invoice's lines name their jobs and the jobs find their invoices by them; what came as deposits of the order goes on the invoice in the very
 * commit that issues it. */
#include "order-private.h"
#include "allocate.h"
#include "document.h"
#include "issue-invoice.h"
#include "ledger/posting.h"
#include "records.h"
#include "store/order-money.h"

void
cf_job_line (const CfJob *job, CfDecimal quantity, CfDraftLine *ret)
{
  gboolean options = job->options && *job->options;
  *ret = (CfDraftLine) { .item_id = job->item_id, .code = g_strdup (job->code), .unit = g_strdup (job->unit), .quantity = quantity, .unit_price = job->unit_price, .discount_rate = job->discount_rate,
                         .tax_group_id = job->tax_group_id, .job_id = job->id,
                         .description = options ? g_strdup_printf ("%s\n%s", job->description ? job->description : "", job->options) : g_strdup (job->description) };
}

static void
head (const CfOrder *order, CfDraft *ret)
{
  *ret = (CfDraft) { .kind = CF_DRAFT_INVOICE, .customer_id = order->customer_id, .location_id = order->location_id, .po = g_strdup (order->po),
                     .reference = g_strdup (order->reference && *order->reference ? order->reference : order->number), .note = g_strdup (order->note), .order_id = order->id };
}

void
cf_order_count (CfAct *act, const CfOrder *order, const CfJob *jobs, guint n_jobs, CfInvoice *ret)
{
  g_auto (CfDraft) draft = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  if (act->stop)
    return;
  head (order, &draft);
  draft.lines = g_new0 (CfDraftLine, n_jobs);
  draft.n_lines = n_jobs;
  for (guint i = 0; i < n_jobs; i++)
    cf_job_line (&jobs[i], jobs[i].quantity, &draft.lines[i]);
  if (n_jobs)
    cf_document_compute (act, &draft, act->today, FALSE, ret, &party);
}

/* --- what is billed --- */

/* How much of @job the asker wants: the part of @parts that names it, else (n 0) what is left. 0: nothing of it. */
static CfDecimal
wanted (CfAct *act, const CfJob *job, const CfBillPart *parts, guint n)
{
  GError *error = NULL;
  CfDecimal billed = 0, want = 0;
  gboolean named = n == 0;
  if (act->stop)
    return 0;
  if (!cf_job_billed (cf_act_db (act), job->id, &billed, &error)) {
    cf_act_fail (act, error);
    return 0;
  }
  for (guint i = 0; i < n; i++)
    if (parts[i].job_id == job->id) {
      named = TRUE;
      want = parts[i].quantity;
    }
  if (!named)
    return 0;
  if (want < 0)
    cf_act_refuse (act, CF_NOT_POSITIVE, "quantity", job->description);
  if (want > job->quantity - billed || (n && want == 0 && billed >= job->quantity))
    cf_act_refuse (act, CF_OVER_BILLED, "job", job->description);
  return want ? want : MAX (job->quantity - billed, 0);
}

static void
bill (CfAct *act, CfId order_id, const CfBillPart *parts, guint n, CfDraft *ret)
{
  g_auto (CfOrder) order = { 0 };
  g_autoptr (GArray) jobs = cf_job_array ();
  cf_order_load_live (act, order_id, &order);
  if (act->stop)
    return;
  head (&order, ret);
  cf_order_jobs (act, order_id, jobs);
  ret->lines = g_new0 (CfDraftLine, jobs->len + 1);
  for (guint i = 0; i < jobs->len && !act->stop; i++) {
    const CfJob *job = &g_array_index (jobs, CfJob, i);
    CfDecimal quantity = wanted (act, job, parts, n);
    if (quantity > 0 && !act->stop)
      cf_job_line (job, quantity, &ret->lines[ret->n_lines++]);
  }
  for (guint i = 0; i < n && !act->stop; i++) {
    gboolean found = FALSE;
    for (guint k = 0; k < jobs->len; k++)
      found = found || g_array_index (jobs, CfJob, k).id == parts[i].job_id;
    if (!found)
      cf_act_refuse (act, CF_NOT_FOUND, "job", NULL);
  }
  if (!act->stop && ret->n_lines == 0)
    cf_act_refuse (act, CF_NO_LINES, NULL, NULL);
}

CfOutcome
cf_order_bill (CfShop *shop, CfWho *who, CfId order_id, const CfBillPart *parts, guint n, CfDraft *ret, GError **error)
{
  g_auto (CfAct) act = { .shop = shop, .who = who, .name = "order.bill", .body = g_byte_array_new (), .today = cf_shop_today (shop) };
  memset (ret, 0, sizeof *ret);
  cf_refusal_clear (&who->refusal);
  if (!cf_shop_refresh (shop, &act.error))
    act.stop = CF_FAILED;
  bill (&act, order_id, parts, n, ret);
  return cf_act_end (&act, error);
}

CfOutcome
cf_order_totals (CfShop *shop, CfWho *who, CfId order_id, CfInvoice *ret, CfInvoiceParty *ret_party, GError **error)
{
  g_auto (CfAct) act = { .shop = shop, .who = who, .name = "order.total", .body = g_byte_array_new (), .today = cf_shop_today (shop) };
  g_autoptr (GArray) jobs = cf_job_array ();
  g_auto (CfOrder) order = { 0 };
  memset (ret, 0, sizeof *ret);
  memset (ret_party, 0, sizeof *ret_party);
  cf_refusal_clear (&who->refusal);
  if (!cf_shop_refresh (shop, &act.error))
    act.stop = CF_FAILED;
  cf_act_load (&act, &CF_ORDER, order_id, "order", &order);
  cf_order_jobs (&act, order_id, jobs);
  cf_order_count (&act, &order, (const CfJob *) (gpointer) jobs->data, jobs->len, ret);
  return cf_act_end (&act, error);
}

static CfOutcome
save_and_issue (CfShop *shop, CfWho *who, CfId id, CfId order_id, const CfBillPart *parts, guint n, CfInvoice *ret, GError **error)
{
  g_auto (CfDraft) draft = { 0 };
  CfOutcome outcome = cf_order_bill (shop, who, order_id, parts, n, &draft, error);
  if (outcome != CF_OK)
    return outcome;
  draft.id = cf_id_derive ("draft of a document", 0, &id, 1, NULL);
  draft.holder = shop->head.number;
  outcome = cf_save_draft (shop, who, &draft, error);
  return outcome == CF_OK ? cf_issue_invoice (shop, who, id, draft.id, FALSE, ret, error) : outcome;
}

CfOutcome
cf_order_invoice (CfShop *shop, CfWho *who, CfId id, CfId order_id, const CfBillPart *parts, guint n, CfInvoice *ret, GError **error)
{
  gboolean found;
  memset (ret, 0, sizeof *ret);
  if (!cf_record_load (shop->db, &CF_INVOICE, id, ret, &found, error))
    return CF_FAILED;
  if (found)                                                              /* a repeat: what is left to bill is less by now */
    return ret->order_id == order_id ? CF_ALREADY : cf_refuse (&who->refusal, CF_ID_REUSED, "id", NULL);
  gboolean own = !shop->in_batch;
  if (own && !cf_batch_begin (shop, error))
    return CF_FAILED;
  CfOutcome outcome = save_and_issue (shop, who, id, order_id, parts, n, ret, error);
  if (own && outcome == CF_OK && !cf_batch_end (shop, error))
    outcome = CF_FAILED;
  if (own && outcome != CF_OK)
    cf_batch_abort (shop);
  return outcome;
}

/* --- within issuing --- */

void
cf_order_check_billed (CfAct *act, const CfInvoice *invoice)
{
  if (invoice->kind != CF_INVOICE_INVOICE)
    return;
  for (guint i = 0; i < invoice->n_lines && !act->stop; i++) {
    g_auto (CfJob) job = { 0 };
    GError *error = NULL;
    CfDecimal billed = 0, here = 0;
    CfId id = invoice->lines[i].job_id;
    if (!id || !cf_act_find (act, &CF_JOB, id, &job))
      continue;
    for (guint k = 0; k < invoice->n_lines; k++)
      here += invoice->lines[k].job_id == id ? invoice->lines[k].quantity : 0;
    if (!cf_job_billed (cf_act_db (act), id, &billed, &error))
      cf_act_fail (act, error);
    else if (here > job.quantity - billed)
      cf_act_refuse (act, CF_OVER_BILLED, "job", job.description);
  }
}

void
cf_order_check_void (CfAct *act, const CfInvoice *memo)
{
  g_auto (CfInvoice) original = { 0 };
  if (act->stop || memo->kind != CF_INVOICE_CREDIT_MEMO || !memo->subject_id || !cf_act_find (act, &CF_INVOICE, memo->subject_id, &original))
    return;
  for (guint i = 0; i < memo->n_lines && !act->stop; i++) {
    gint64 line = memo->lines[i].subject_line;
    g_auto (CfJob) job = { 0 };
    GError *error = NULL;
    CfDecimal now = 0, then = 0;
    if (line < 1 || line > original.n_lines || !original.lines[line - 1].job_id || !cf_act_find (act, &CF_JOB, original.lines[line - 1].job_id, &job))
      continue;
    if (!cf_job_billed (cf_act_db (act), job.id, &now, &error) || !cf_job_billed_without (cf_act_db (act), job.id, memo->id, &then, &error))
      cf_act_fail (act, error);
    else if (then > now && then > (job.removed ? 0 : job.quantity))
      cf_act_refuse (act, CF_OVER_BILLED, "job", job.description);
  }
}

/* One deposit, as far as the invoice is open: a credit item of its own, put on it. */
static CfMoney
use (CfAct *act, const CfInvoice *invoice, CfId deposit_id, CfMoney open, GArray *lines, CfDate *date)
{
  g_auto (CfPayment) deposit = { 0 };
  g_auto (CfEntry) entry = { 0 };
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;
  CfMoney left = 0;
  cf_act_load (act, &CF_PAYMENT, deposit_id, "deposit", &deposit);
  cf_act_ids (act, CF_EVENTS_OF_PAYMENT, deposit_id, events);
  for (guint i = 0; i < events->len && !act->stop; i++) {
    g_auto (CfPaymentEvent) event = { 0 };
    cf_act_load (act, &CF_PAYMENT_EVENT, g_array_index (events, CfId, i), "deposit", &event);
    if (event.kind != CF_PAYMENT_SETTLED)                                 /* it brought nothing after all */
      return 0;
  }
  if (!act->stop && !cf_deposit_left (cf_act_db (act), &deposit, &left, &error))
    cf_act_fail (act, error);
  if (act->stop || left <= 0 || deposit.currency != invoice->currency || cf_act_alias (act, deposit.customer_id) != cf_act_alias (act, invoice->customer_id))
    return 0;
  CfDepositUse use = { .id = cf_act_id (act), .deposit_id = deposit_id, .customer_id = deposit.customer_id, .date = MAX (invoice->date, deposit.date), .currency = deposit.currency, .amount_minor = MIN (left, open) };
  if (!cf_act_check (act, cf_posting_deposit_use (&use, &entry, &act->who->refusal)))
    return 0;
  cf_act_add (act, &CF_DEPOSIT_USE, &use);
  cf_act_add (act, &CF_ENTRY, &entry);
  CfAllocationLine line = { use.id, invoice->id, use.amount_minor };
  g_array_append_val (lines, line);
  *date = MAX (*date, use.date);
  return use.amount_minor;
}

void
cf_order_use_deposits (CfAct *act, const CfInvoice *invoice)
{
  g_autoptr (GArray) deposits = g_array_new (FALSE, FALSE, sizeof (CfId)), lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  CfMoney open = invoice->total_minor;
  CfDate date = invoice->date;
  if (act->stop || !invoice->order_id || invoice->kind != CF_INVOICE_INVOICE)
    return;
  cf_act_ids (act, CF_DEPOSITS_OF_ORDER, invoice->order_id, deposits);
  for (guint i = 0; i < deposits->len && open > 0 && !act->stop; i++)
    open -= use (act, invoice, g_array_index (deposits, CfId, i), open, lines, &date);
  if (lines->len && !act->stop)
    cf_allocate (act, invoice->id, invoice->customer_id, date, (const CfAllocationLine *) (gpointer) lines->data, lines->len);
}
