/* order-cancel.c: taking an order back (D6), and making it again (D9): order.h. */
#include "order-private.h"
#include "correct-invoice.h"
#include "issue-invoice.h"
#include "ledger/price.h"
#include "ledger/totals.h"
#include "records.h"

static void
invoice_free (gpointer p)
{
  cf_record_clear (&CF_INVOICE, p);
  g_free (p);
}

/* Credit memos about an invoice that count. */
static gboolean
memos_about (CfShop *shop, CfId invoice_id, GPtrArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_lookup_ids (shop->db, CF_DOCUMENTS_ABOUT, invoice_id, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (CfId));
    CfInvoice *memo = g_new0 (CfInvoice, 1);
    gboolean found;
    g_ptr_array_add (ret, memo);
    if (!cf_record_load (shop->db, &CF_INVOICE, g_array_index (ids, CfId, i), memo, &found, error) || !cf_lookup_ids (shop->db, CF_VOIDS_OF_INVOICE, memo->id, voids, error))
      return FALSE;
    if (memo->kind != CF_INVOICE_CREDIT_MEMO || voids->len)
      g_ptr_array_remove_index (ret, ret->len - 1);
  }
  return TRUE;
}

/* What is left of @invoice, as a credit memo that stands against it; what was paid becomes credit. */
static CfOutcome
credit_rest (CfShop *shop, CfWho *who, const CfInvoice *invoice, GError **error)
{
  g_autoptr (GPtrArray) earlier = g_ptr_array_new_with_free_func (invoice_free);
  g_auto (CfDraft) draft = { .kind = CF_DRAFT_CREDIT_MEMO, .customer_id = invoice->customer_id, .location_id = invoice->location_id, .subject_id = invoice->id, .order_id = invoice->order_id };
  g_auto (CfInvoice) memo = { 0 };
  if (!memos_about (shop, invoice->id, earlier, error))
    return CF_FAILED;
  cf_totals_credit_rest (invoice, (const CfInvoice *const *) earlier->pdata, earlier->len, shop->rules.currency, &draft.lines, &draft.n_lines);
  if (draft.n_lines == 0)
    return CF_OK;
  draft.id = cf_shop_id (shop);
  draft.holder = shop->head.number;
  CfOutcome outcome = cf_save_draft (shop, who, &draft, error);
  return outcome == CF_OK ? cf_issue_invoice (shop, who, cf_shop_id (shop), draft.id, TRUE, &memo, error) : outcome;
}

/* Void where nothing happened on it, else credited. */
static CfOutcome
take_back (CfShop *shop, CfWho *who, CfId invoice_id, GError **error)
{
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfInvoiceVoid) gone = { 0 };
  g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfMoney open = 0;
  CfInvoiceState state;
  gboolean found;
  if (!cf_record_load (shop->db, &CF_INVOICE, invoice_id, &invoice, &found, error) || !cf_lookup_ids (shop->db, CF_VOIDS_OF_INVOICE, invoice_id, voids, error) ||
      !cf_invoice_state (shop->db, &invoice, &state, &open, error))
    return CF_FAILED;
  if (invoice.kind != CF_INVOICE_INVOICE || voids->len)
    return CF_OK;
  if (open == invoice.total_minor)
    return cf_void_invoice (shop, who, cf_shop_id (shop), invoice_id, 0, &gone, error);
  return credit_rest (shop, who, &invoice, error);
}

static CfOutcome
close_order (CfShop *shop, CfWho *who, CfId id, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfOrder) before = { 0 }, after = { 0 };
  g_autoptr (GArray) drafts = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_begin (&act, shop, "order.cancel", who, NULL, id, NULL);
  cf_act_permit (&act, CF_MAY_CANCEL_ORDER, 0);
  cf_order_load_live (&act, id, &before);
  cf_act_ids (&act, CF_DRAFTS_OF_ORDER, id, drafts);
  for (guint i = 0; i < drafts->len && !act.stop; i++) {
    g_auto (CfDraft) draft = { 0 }, gone = { 0 };
    cf_act_load (&act, &CF_DRAFT, g_array_index (drafts, CfId, i), "draft", &draft);
    if (draft.holder != shop->head.number)
      continue;                                                           /* its register sees that the order is cancelled */
    cf_record_copy (&CF_DRAFT, &draft, &gone);
    gone.discarded = 1;
    cf_act_change (&act, &CF_DRAFT, &draft, &gone);
  }
  if (!act.stop) {
    cf_record_copy (&CF_ORDER, &before, &after);
    after.cancelled = 1;
    g_free (after.reason);
    after.reason = g_strdup (act.reason);
    cf_act_change (&act, &CF_ORDER, &before, &after);
  }
  return cf_act_end (&act, error);
}

static CfOutcome
cancel (CfShop *shop, CfWho *who, CfId id, GError **error)
{
  g_autoptr (GArray) invoices = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfOutcome outcome = close_order (shop, who, id, error);
  if (outcome == CF_OK && !cf_lookup_ids (shop->db, CF_INVOICES_OF_ORDER, id, invoices, error))
    outcome = CF_FAILED;
  for (guint i = 0; i < invoices->len && outcome == CF_OK; i++)
    outcome = take_back (shop, who, g_array_index (invoices, CfId, i), error);
  return outcome;
}

CfOutcome
cf_order_cancel (CfShop *shop, CfWho *who, CfId id, GError **error)
{
  gboolean own = !shop->in_batch;
  if (own && !cf_batch_begin (shop, error))
    return CF_FAILED;
  CfOutcome outcome = cancel (shop, who, id, error);
  if (own && outcome == CF_OK && !cf_batch_end (shop, error))
    outcome = CF_FAILED;
  if (own && outcome != CF_OK)
    cf_batch_abort (shop);
  return outcome;
}

/* --- again --- */

/* The catalogue's price of a job now; its own where it has no item, or one that is no longer sold. */
static CfDecimal
price_now (CfAct *act, const CfJob *job, gboolean *ret_gone)
{
  g_auto (CfItem) item = { 0 };
  gboolean there = cf_act_find (act, &CF_ITEM, job->item_id, &item);
  *ret_gone = job->item_id && (!there || item.archived);
  return there && !item.archived ? cf_price_of (&item, job->quantity) : job->unit_price;
}

static void
copy_jobs (CfAct *act, CfId source_id, gboolean reprice, GArray *jobs, GArray *ret_changes)
{
  cf_order_jobs (act, source_id, jobs);
  for (guint i = 0; i < jobs->len && !act->stop; i++) {
    CfJob *job = &g_array_index (jobs, CfJob, i);
    gboolean gone;
    CfDecimal now = price_now (act, job, &gone);
    CfPriceChange change = { job->id, job->sequence, job->unit_price, now, gone };
    if (ret_changes && (gone || now != job->unit_price))
      g_array_append_val (ret_changes, change);
    job->unit_price = reprice ? now : job->unit_price;
    job->id = 0;
    job->status_id = 0;
    job->due = 0;
    job->due_minute = 0;
  }
}

CfOutcome
cf_order_again (CfShop *shop, CfWho *who, CfId id, CfId source_id, gboolean reprice, CfOrder *ret, GArray *ret_changes, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfOrder) source = { 0 };
  g_autoptr (GArray) jobs = cf_job_array ();
  cf_act_begin (&act, shop, "order.again", who, &CF_ORDER, id, ret);
  cf_act_repeat (&act, ret->source_id == source_id);
  cf_act_load (&act, &CF_ORDER, source_id, "order", &source);
  gboolean theirs = cf_order_is_theirs (&act, source.customer_id);
  if (!theirs)
    cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  copy_jobs (&act, source_id, reprice, jobs, ret_changes);
  if (act.stop)
    return cf_act_end (&act, error);
  *ret = (CfOrder) { .id = id, .customer_id = source.customer_id, .location_id = source.location_id, .contact_id = theirs ? act.who->actor_id : source.contact_id, .reference = g_strdup (source.reference),
                     .tags = g_strdup (source.tags), .note = g_strdup (source.note), .remark = g_strdup (source.remark), .source_id = source_id, .review = theirs,
                     .production_rate = source.production_rate, .has_rate = source.has_rate };
  cf_order_add (&act, ret, (CfJob *) (gpointer) jobs->data, jobs->len);
  return cf_act_end (&act, error);
}
