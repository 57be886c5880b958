/* take-payment.c: one sale, one or several tenders: each becomes a payment with an entry of its own; one allocation puts them on the open items; a terms discount or a small rest becomes a
 * write-off beside it. All in one commit. */
#include "take-payment.h"
#include "allocate.h"
#include "document.h"
#include "ledger/posting.h"
#include "store/tidy.h"
#include <string.h>

void
cf_taken_clear (CfTaken *taken)
{
  for (guint i = 0; i < taken->n_payments; i++)
    cf_payment_clear (&taken->payments[i]);
  g_free (taken->payments);
  cf_allocation_clear (&taken->allocation);
  memset (taken, 0, sizeof *taken);
}

static CfId sale_of (const CfTakePayment *ask) { return ask->sale_id ? ask->sale_id : ask->tenders[0].id; }

static void
load_tenders (CfAct *act, const CfTakePayment *ask, CfTender *tenders, CfTenderPart *parts)
{
  for (guint i = 0; i < ask->n_tenders && !act->stop; i++) {
    const CfTenderAsk *t = &ask->tenders[i];
    cf_act_load (act, &CF_TENDER, t->tender_id, "tender", &tenders[i]);
    if (!act->stop && tenders[i].archived && !ask->imported)
      cf_act_refuse (act, CF_ARCHIVED, "tender", tenders[i].name);
    parts[i] = (CfTenderPart) { tenders[i].kind, t->reference, tenders[i].needs_reference && !ask->imported, t->tendered_minor };
  }
}

/* What each tender comes to, and in *ret_total all of them. What is imported was settled elsewhere: it counts as it is. */
static void
count_tenders (CfAct *act, const CfTakePayment *ask, CfTenderPart *parts, CfMoney *ret_total)
{
  *ret_total = 0;
  if (act->stop)
    return;
  if (!ask->imported)
    cf_act_check (act, cf_settlement_tender (cf_act_rules (act), ask->asked_minor, parts, ask->n_tenders, &act->who->refusal));
  for (guint i = 0; i < ask->n_tenders && !act->stop; i++) {
    if (ask->imported)
      parts[i].amount_minor = parts[i].tendered_minor;
    if (parts[i].amount_minor <= 0)
      cf_act_refuse (act, CF_NOT_POSITIVE, "amount", NULL);
    else if (!cf_add (*ret_total, parts[i].amount_minor, ret_total))
      cf_act_refuse (act, CF_OVERFLOW, "amount", NULL);
  }
}

static void
make_payments (CfAct *act, const CfTakePayment *ask, CfId customer_id, CfDate date, const CfTender *tenders, const CfTenderPart *parts, CfTaken *ret)
{
  if (act->stop)
    return;
  ret->payments = g_new0 (CfPayment, ask->n_tenders);
  ret->n_payments = ask->n_tenders;
  for (guint i = 0; i < ask->n_tenders && !act->stop; i++) {
    g_auto (CfEntry) entry = { 0 };
    gboolean cash = parts[i].kind == CF_TENDER_CASH && !ask->imported;
    ret->payments[i] = (CfPayment) { .id = ask->tenders[i].id, .kind = ask->kind ? ask->kind : CF_PAYMENT_PAYMENT, .customer_id = customer_id, .date = date, .tender_id = tenders[i].id,
      .tender_kind = tenders[i].kind, .tender_name = g_strdup (tenders[i].name), .currency = cf_act_rules (act)->currency->number, .amount_minor = parts[i].amount_minor,
      .tendered_minor = cash ? parts[i].tendered_minor : 0, .change_minor = parts[i].change_minor, .rounding_minor = parts[i].rounding_minor,
      .reference = g_strdup (ask->tenders[i].reference), .subject = g_strdup (ask->subject), .sale_id = sale_of (ask), .note = g_strdup (ask->note), .tip_minor = ask->tenders[i].tip_minor,
      .order_id = ask->order_id, .shift_id = ask->imported ? 0 : ask->shift_id ? ask->shift_id : act->shop->shift_id };
    ret->change_minor += parts[i].change_minor;
    if (!cf_act_check (act, cf_record_tidy (&CF_PAYMENT, &ret->payments[i], &act->who->refusal)) ||
        !cf_act_check (act, cf_posting_payment (&ret->payments[i], act->shop->head.number, &entry, &act->who->refusal)))
      return;
    cf_act_add (act, &CF_PAYMENT, &ret->payments[i]);
    cf_act_add (act, &CF_ENTRY, &entry);
  }
}

/* The items this money may go on: those named, or all of the customer's. CfItemRow in @rows. */
static void
load_items (CfAct *act, const CfTakePayment *ask, CfId customer_id, GArray *rows)
{
  GError *error = NULL;
  CfSettleMode mode = ask->mode ? ask->mode : CF_SETTLE_OLDEST;
  if (act->stop || mode == CF_SETTLE_NONE)
    return;
  if (mode == CF_SETTLE_OLDEST && !cf_open_items_load (cf_act_db (act), customer_id, CF_FOREVER - 1, cf_act_rules (act)->oldest_by, rows, &error))
    cf_act_fail (act, error);
  for (guint i = 0; i < ask->n_choices && mode != CF_SETTLE_OLDEST && !act->stop; i++) {
    CfItemRow row = { 0 };
    cf_act_item (act, ask->choices[i].item_id, "invoice", &row);
    g_array_append_val (rows, row);
  }
}

/* A discount taken or a small rest given up: a credit item of its own, put on the same item. */
static void
add_write_off (CfAct *act, CfId customer_id, CfDate date, CfId item_id, CfWriteOffKind kind, CfMoney amount, GArray *lines)
{
  g_auto (CfEntry) entry = { 0 };
  if (act->stop || amount == 0)
    return;
  CfWriteOff off = { .id = cf_act_id (act), .item_id = item_id, .customer_id = customer_id, .date = date, .kind = kind, .currency = cf_act_rules (act)->currency->number,
                     .amount_minor = amount };
  if (!cf_act_check (act, cf_posting_write_off (&off, &entry, &act->who->refusal)))
    return;
  cf_act_add (act, &CF_WRITE_OFF, &off);
  cf_act_add (act, &CF_ENTRY, &entry);
  CfAllocationLine line = { off.id, item_id, amount };
  g_array_append_val (lines, line);
}

static void
settle (CfAct *act, const CfTakePayment *ask, CfId customer_id, CfDate date, const CfTenderPart *parts, CfMoney total, CfTaken *ret)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfItemRow)), lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_auto (CfSettlement) plan = { 0 };
  g_autofree CfOpenItem *items = NULL;
  g_autofree CfId *ids = g_new (CfId, ask->n_tenders);
  g_autofree CfAllocationLine *split = NULL;
  guint n_split = 0;
  g_array_set_clear_func (rows, cf_item_row_clear);
  load_items (act, ask, customer_id, rows);
  items = g_new0 (CfOpenItem, rows->len + 1);
  for (guint i = 0; i < rows->len; i++)                                 /* those of somebody merged into this customer are this customer's (query.h) */
    items[i] = g_array_index (rows, CfItemRow, i).item;
  for (guint i = 0; i < ask->n_tenders; i++)
    ids[i] = ask->tenders[i].id;
  CfSettleAsk how = { ask->mode ? ask->mode : CF_SETTLE_OLDEST, customer_id, date, total, ask->take_discount, ask->write_off_small, ask->choices, ask->n_choices };
  if (act->stop || !cf_act_check (act, cf_settlement_plan (cf_act_rules (act), &how, items, rows->len, &plan, &act->who->refusal)))
    return;
  cf_settlement_split (&plan, parts, ids, ask->n_tenders, &split, &n_split);
  g_array_append_vals (lines, split, n_split);
  for (guint i = 0; i < plan.n_lines; i++) {
    add_write_off (act, customer_id, date, plan.lines[i].item_id, CF_WRITE_OFF_DISCOUNT, plan.lines[i].discount_minor, lines);
    add_write_off (act, customer_id, date, plan.lines[i].item_id, CF_WRITE_OFF_SMALL, plan.lines[i].write_off_minor, lines);
  }
  ret->unapplied_minor = plan.unapplied_minor;
  ret->allocation = (CfAllocation) { .id = ask->tenders[0].id, .customer_id = customer_id, .date = date, .n_lines = lines->len };
  ret->allocation.lines = g_memdup2 (lines->data, lines->len * sizeof (CfAllocationLine));
  cf_allocate (act, ret->allocation.id, customer_id, date, ret->allocation.lines, ret->allocation.n_lines);
}

static gboolean
is_same (const CfTakePayment *ask, guint i, const CfPayment *there)
{
  const CfTenderAsk *t = &ask->tenders[i];
  g_autofree char *reference = g_strdup (t->reference);
  CfOutcome tidy = cf_text_tidy ("reference", &reference, NULL);
  return tidy == CF_OK && there->sale_id == sale_of (ask) && there->kind == (ask->kind ? ask->kind : CF_PAYMENT_PAYMENT) && there->tender_id == t->tender_id &&
         (there->tendered_minor ? there->tendered_minor : there->amount_minor) == t->tendered_minor &&
         g_strcmp0 (there->reference ? there->reference : "", reference ? reference : "") == 0;
}

/* The payments of a sale that was taken before; all of them must be as asked now. */
static void
load_taken (CfAct *act, const CfTakePayment *ask, CfTaken *ret)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean same = TRUE;
  cf_act_ids (act, CF_PAYMENTS_OF_SALE, ask->tenders[0].id, ids);
  ret->payments = g_new0 (CfPayment, ask->n_tenders);
  ret->n_payments = ask->n_tenders;
  for (guint i = 0; i < ask->n_tenders && same && !act->stop; i++) {
    same = cf_act_find (act, &CF_PAYMENT, ask->tenders[i].id, &ret->payments[i]) && is_same (ask, i, &ret->payments[i]) && (ask->sale_id || ids->len == ask->n_tenders);
    ret->change_minor += ret->payments[i].change_minor;
    ret->unapplied_minor += ask->kind == CF_PAYMENT_DEPOSIT ? 0 : ret->payments[i].amount_minor;
  }
  same = same && cf_act_alias (act, ret->payments[0].customer_id) == cf_act_alias (act, ask->customer_id);
  if (!act->stop && !same)
    cf_act_refuse (act, CF_ID_REUSED, "id", NULL);
}

/* The same payment again: what it did is told again, whole. */
static void
repeat (CfAct *act, const CfTakePayment *ask, CfTaken *ret)
{
  if (act->stop != CF_ALREADY)
    return;
  act->stop = CF_OK;
  load_taken (act, ask, ret);
  cf_act_find (act, &CF_ALLOCATION, ask->tenders[0].id, &ret->allocation);
  for (guint i = 0; i < ret->allocation.n_lines; i++)
    for (guint k = 0; k < ret->n_payments; k++)
      if (ret->allocation.lines[i].credit_id == ret->payments[k].id)
        ret->unapplied_minor -= ret->allocation.lines[i].amount_minor;
  if (!act->stop)
    act->stop = CF_ALREADY;
}

/* One id per tender, and a kind there is. */
static void
check_ask (CfAct *act, const CfTakePayment *ask)
{
  if (ask->n_tenders == 0)
    cf_act_refuse (act, CF_REQUIRED, "tender", NULL);
  if (ask->kind && ask->kind != CF_PAYMENT_PAYMENT && ask->kind != CF_PAYMENT_DEPOSIT)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "kind", NULL);
  for (guint i = 0; i < ask->n_tenders; i++)
    for (guint k = 0; k < i; k++)
      if (ask->tenders[i].id == ask->tenders[k].id)
        cf_act_refuse (act, CF_ID_REUSED, "id", NULL);
}

CfOutcome
cf_take_payment (CfShop *shop, CfWho *who, const CfTakePayment *ask, CfTaken *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfCustomer) customer = { 0 };
  g_autofree CfTender *tenders = g_new0 (CfTender, ask->n_tenders + 1);
  g_autofree CfTenderPart *parts = g_new0 (CfTenderPart, ask->n_tenders + 1);
  CfMoney total;
  memset (ret, 0, sizeof *ret);
  cf_act_begin (&act, shop, ask->kind == CF_PAYMENT_DEPOSIT ? "deposit.take" : ask->imported ? "payment.import" : "payment.take", who, &CF_PAYMENT,
                ask->n_tenders ? ask->tenders[0].id : 0, NULL);
  repeat (&act, ask, ret);
  check_ask (&act, ask);
  CfDate date = ask->date ? ask->date : act.today;
  cf_document_customer (&act, ask->customer_id, &customer);
  cf_act_date (&act, date);
  load_tenders (&act, ask, tenders, parts);
  count_tenders (&act, ask, parts, &total);
  cf_act_permit (&act, ask->imported ? CF_MAY_IMPORT : CF_MAY_TAKE_PAYMENT, total);
  make_payments (&act, ask, customer.id, date, tenders, parts, ret);
  if (ask->kind != CF_PAYMENT_DEPOSIT && !act.stop)
    settle (&act, ask, customer.id, date, parts, total, ret);
  for (guint i = 0; i < ask->n_tenders; i++)
    cf_record_clear (&CF_TENDER, &tenders[i]);
  CfOutcome outcome = cf_act_end (&act, error);
  if (outcome != CF_OK && outcome != CF_ALREADY)
    cf_taken_clear (ret);
  return outcome;
}
