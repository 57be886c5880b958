/* correct-invoice.c: corrections are facts beside the document: a void, a write-off; and groups, which are only a view over members. */
#include "correct-invoice.h"
#include "allocate.h"
#include "document.h"
#include "ledger/posting.h"
#include "order-private.h"

static void
check_not_grouped (CfAct *act, CfId invoice_id, const char *number)
{
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_GROUPS_OF_INVOICE, invoice_id, groups);
  if (groups->len)
    cf_act_refuse (act, CF_GROUPED, "invoice", number);
}

/* Issued, not void. */
static void
load_issued (CfAct *act, CfId invoice_id, CfInvoice *ret, CfMoney *ret_open)
{
  GError *error = NULL;
  CfInvoiceState state = CF_STATE_ISSUED;
  cf_act_load (act, &CF_INVOICE, invoice_id, "invoice", ret);
  if (!act->stop && !cf_invoice_state (cf_act_db (act), ret, &state, ret_open, &error))
    cf_act_fail (act, error);
  if (!act->stop && state == CF_STATE_VOID)
    cf_act_refuse (act, CF_WRONG_STATE, "invoice", ret->number);
}

/* What was credited of an invoice was taken back already: the whole of it would be more than it was. */
static void
check_not_credited (CfAct *act, CfId invoice_id, const char *number)
{
  g_autoptr (GArray) about = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_DOCUMENTS_ABOUT, invoice_id, about);
  for (guint i = 0; i < about->len && !act->stop; i++) {
    g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (CfId));
    g_auto (CfInvoice) document = { 0 };
    cf_act_load (act, &CF_INVOICE, g_array_index (about, CfId, i), "invoice", &document);
    cf_act_ids (act, CF_VOIDS_OF_INVOICE, document.id, voids);
    if (document.kind == CF_INVOICE_CREDIT_MEMO && !voids->len)
      cf_act_refuse (act, CF_HAS_PAYMENTS, "invoice", number);
  }
}

void
cf_document_void (CfAct *act, CfId id, CfId invoice_id, CfDate date, CfInvoiceVoid *ret)
{
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfEntry) original = { 0 }, entry = { 0 };
  CfMoney open = 0;
  load_issued (act, invoice_id, &invoice, &open);
  check_not_grouped (act, invoice_id, invoice.number);
  check_not_credited (act, invoice_id, invoice.number);
  cf_order_check_void (act, &invoice);
  date = date ? date : act->today;
  cf_act_date (act, date);
  if (!act->stop && date < invoice.date)
    cf_act_refuse (act, CF_DATED_BEFORE, "date", invoice.number);
  gboolean posted = cf_act_find (act, &CF_ENTRY, invoice_id, &original);
  const CfPosting *receivable = posted ? cf_entry_receivable (&original) : NULL;
  if (!act->stop && receivable && open != receivable->amount_minor)
    cf_act_refuse (act, CF_HAS_PAYMENTS, "invoice", invoice.number);
  if (posted && !act->stop)
    cf_act_check (act, cf_posting_reversal (&original, id, date, CF_ENTRY_VOID, &entry, &act->who->refusal));
  if (act->stop)
    return;
  *ret = (CfInvoiceVoid) { .id = id, .invoice_id = invoice_id, .customer_id = invoice.customer_id, .date = date, .reason = g_strdup (act->reason) };
  cf_act_add (act, &CF_INVOICE_VOID, ret);
  if (posted)
    cf_act_add (act, &CF_ENTRY, &entry);
  if (receivable) {
    CfMoney amount = receivable->amount_minor;
    CfAllocationLine line = amount > 0 ? (CfAllocationLine) { id, invoice_id, amount } : (CfAllocationLine) { invoice_id, id, -amount };
    cf_allocate (act, id, invoice.customer_id, date, &line, 1);
  }
}

CfOutcome
cf_void_invoice (CfShop *shop, CfWho *who, CfId id, CfId invoice_id, CfDate date, CfInvoiceVoid *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  cf_act_begin (&act, shop, "invoice.void", who, &CF_INVOICE_VOID, id, ret);
  cf_act_repeat (&act, ret->invoice_id == invoice_id);
  cf_act_permit (&act, CF_MAY_VOID_INVOICE, 0);
  cf_document_void (&act, id, invoice_id, date, ret);
  return cf_act_end (&act, error);
}

CfOutcome
cf_write_off (CfShop *shop, CfWho *who, CfId id, CfId item_id, CfWriteOffKind kind, CfMoney amount_minor, CfDate date, CfWriteOff *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEntry) entry = { 0 };
  CfItemRow item;
  cf_act_begin (&act, shop, "invoice.write-off", who, &CF_WRITE_OFF, id, ret);
  cf_act_repeat (&act, ret->item_id == item_id && ret->kind == kind && (!amount_minor || ret->amount_minor == amount_minor));
  if (kind < CF_WRITE_OFF_BAD_DEBT || kind > CF_WRITE_OFF_DISCOUNT)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "kind", NULL);
  cf_act_item (&act, item_id, "invoice", &item);
  CfMoney open = item.item.open_minor, amount = amount_minor ? amount_minor : open;
  cf_act_permit (&act, CF_MAY_WRITE_OFF, amount);
  date = date ? date : act.today;
  cf_act_date (&act, date);
  if (!act.stop && open <= 0)
    cf_act_refuse (&act, CF_NOT_OPEN, "invoice", item.number);
  if (!act.stop && amount > open)
    cf_act_check (&act, cf_refuse_amount (&who->refusal, CF_OVER_APPLIED, "amount", open, shop->rules.currency->code));
  if (!act.stop && amount <= 0)
    cf_act_refuse (&act, CF_NOT_POSITIVE, "amount", NULL);
  if (!act.stop && date < item.item.date)
    cf_act_refuse (&act, CF_DATED_BEFORE, "date", item.number);
  if (!act.stop) {
    *ret = (CfWriteOff) { .id = id, .item_id = item_id, .customer_id = item.item.customer_id, .date = date, .kind = kind, .currency = shop->rules.currency->number,
                          .amount_minor = amount, .reason = g_strdup (act.reason) };
    if (cf_act_check (&act, cf_posting_write_off (ret, &entry, &who->refusal))) {
      cf_act_add (&act, &CF_WRITE_OFF, ret);
      cf_act_add (&act, &CF_ENTRY, &entry);
      cf_allocate (&act, id, ret->customer_id, date, &(CfAllocationLine) { id, item_id, amount }, 1);
    }
  }
  cf_item_row_clear (&item);
  return cf_act_end (&act, error);
}

static gboolean
is_about (const CfAllocation *allocation, CfId credit_id)
{
  for (guint i = 0; i < allocation->n_lines; i++)
    if (allocation->lines[i].credit_id != credit_id)
      return FALSE;
  return allocation->n_lines > 0;
}

static void
check_stands (CfAct *act, const CfWriteOff *off)
{
  g_autoptr (GArray) standing = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean stands = FALSE;
  cf_act_ids (act, CF_WRITE_OFFS_OF_ITEM, off->item_id, standing);
  for (guint i = 0; i < standing->len; i++)
    stands = stands || g_array_index (standing, CfId, i) == off->id;
  if (!stands)
    cf_act_refuse (act, CF_WRONG_STATE, "write_off", NULL);
}

CfOutcome
cf_void_write_off (CfShop *shop, CfWho *who, CfId id, CfId write_off_id, CfDate date, CfAllocation *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWriteOff) off = { 0 };
  g_autoptr (GArray) applied = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine)), lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  cf_act_begin (&act, shop, "invoice.void-write-off", who, &CF_ALLOCATION, id, ret);
  cf_act_repeat (&act, is_about (ret, write_off_id));
  cf_act_load (&act, &CF_WRITE_OFF, write_off_id, "write_off", &off);
  cf_act_permit (&act, CF_MAY_WRITE_OFF, off.amount_minor);
  date = date ? date : act.today;
  cf_act_date (&act, date);
  if (!act.stop && date < off.date)
    cf_act_refuse (&act, CF_DATED_BEFORE, "date", NULL);
  if (!act.stop)
    check_stands (&act, &off);
  cf_allocate_applied (&act, write_off_id, applied);
  if (!act.stop)
    cf_allocate_reverse (&act, write_off_id, off.amount_minor, date, applied, lines);
  if (!act.stop) {
    *ret = (CfAllocation) { .id = id, .customer_id = off.customer_id, .date = date, .n_lines = lines->len };
    ret->lines = g_memdup2 (lines->data, lines->len * sizeof (CfAllocationLine));
    cf_allocate (&act, id, ret->customer_id, date, ret->lines, ret->n_lines);
  }
  return cf_act_end (&act, error);
}

static gboolean
has_members (const CfInvoiceGroup *group, const CfId *invoice_ids, guint n)
{
  gboolean same = group->n_members == n;
  for (guint i = 0; same && i < n; i++)
    same = group->members[i].invoice_id == invoice_ids[i];
  return same;
}

CfOutcome
cf_group_invoices (CfShop *shop, CfWho *who, CfId id, const CfId *invoice_ids, guint n, CfInvoiceGroup *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  cf_act_begin (&act, shop, "invoice.group", who, &CF_INVOICE_GROUP, id, ret);
  cf_act_repeat (&act, has_members (ret, invoice_ids, n));
  cf_act_permit (&act, CF_MAY_GROUP, 0);
  if (!act.stop && n == 0)
    cf_act_refuse (&act, CF_REQUIRED, "invoice", NULL);
  if (act.stop)
    return cf_act_end (&act, error);
  *ret = (CfInvoiceGroup) { .id = id, .date = act.today, .members = g_new0 (CfGroupMember, n) };
  for (guint i = 0; i < n && !act.stop; i++) {
    g_auto (CfInvoice) invoice = { 0 };
    CfMoney open;
    load_issued (&act, invoice_ids[i], &invoice, &open);
    check_not_grouped (&act, invoice_ids[i], invoice.number);
    CfId customer_id = cf_act_alias (&act, invoice.customer_id);
    if (i == 0 && !act.stop) {
      ret->customer_id = customer_id;
      ret->due = invoice.due;
    }
    if (!act.stop && customer_id != ret->customer_id)
      cf_act_refuse (&act, CF_OTHER_CUSTOMER, "invoice", invoice.number);
    if (!act.stop && (invoice.due != ret->due || invoice.kind != CF_INVOICE_INVOICE))
      cf_act_refuse (&act, CF_WRONG_STATE, "due", invoice.number);
    for (guint k = 0; k < ret->n_members; k++)
      if (ret->members[k].invoice_id == invoice_ids[i])
        cf_act_refuse (&act, CF_GROUPED, "invoice", invoice.number);
    ret->members[ret->n_members++].invoice_id = invoice_ids[i];
  }
  cf_document_number (&act, CF_SERIES_GROUP, &ret->series_id, &ret->sequence, &ret->number);
  cf_act_add (&act, &CF_INVOICE_GROUP, ret);
  return cf_act_end (&act, error);
}

CfOutcome
cf_ungroup (CfShop *shop, CfWho *who, CfId group_id, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfInvoiceGroup) before = { 0 };
  cf_act_begin (&act, shop, "invoice.ungroup", who, NULL, group_id, NULL);
  cf_act_permit (&act, CF_MAY_GROUP, 0);
  cf_act_load (&act, &CF_INVOICE_GROUP, group_id, "group", &before);
  CfInvoiceGroup after = before;                                        /* shallow: only a flag differs */
  after.dissolved = 1;
  cf_act_change (&act, &CF_INVOICE_GROUP, &before, &after);
  return cf_act_end (&act, error);
}
