/* allocate.c: see allocate.h. */
#include "allocate.h"
#include "ledger/posting.h"
#include "ledger/settlement.h"
#include "store/attempt.h"
#include "store/derived.h"
#include "store/since.h"

/* Adds @amount to what @item_id changes by. */
static void
add_change (CfAct *act, GHashTable *changes, CfId item_id, CfMoney amount)
{
  CfMoney *sum = g_hash_table_lookup (changes, GSIZE_TO_POINTER (item_id));
  if (!sum)
    g_hash_table_insert (changes, GSIZE_TO_POINTER (item_id), sum = g_new0 (CfMoney, 1));
  if (!cf_add (*sum, amount, sum))
    cf_act_refuse (act, CF_OVERFLOW, "amount", NULL);
}

/* An allocation counts from the day on which all its items are there and have room for it, so that no day shows more open on an item, or more credit, than it was posted with. */
static CfDate
first_day (CfAct *act, CfDate date, const CfAllocationLine *lines, guint n)
{
  g_autoptr (GHashTable) changes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GHashTableIter iter;
  gpointer id, sum;
  for (guint i = 0; i < n && !act->stop; i++) {
    add_change (act, changes, lines[i].credit_id, lines[i].amount_minor);
    add_change (act, changes, lines[i].debit_id, -lines[i].amount_minor);
  }
  g_hash_table_iter_init (&iter, changes);
  while (!act->stop && g_hash_table_iter_next (&iter, &id, &sum)) {
    GError *error = NULL;
    CfDate since;
    if (!cf_item_since (cf_act_db (act), GPOINTER_TO_SIZE (id), *(CfMoney *) sum, &since, &error))
      cf_act_fail (act, error);
    else if (since == CF_FOREVER)                                       /* acts ask before; if one did not, nothing is written */
      cf_act_refuse (act, CF_OVER_APPLIED, "amount", NULL);
    else
      date = MAX (date, since);
  }
  return date;
}

/* What is being paid at the terminal is not paid by something else meanwhile, nor voided or credited. */
static void
check_not_in_flight (CfAct *act, const CfAllocationLine *lines, guint n)
{
  for (guint i = 0; i < n && !act->stop; i++) {
    GError *error = NULL;
    CfId attempt = 0;
    if (lines[i].amount_minor > 0 && !cf_attempt_on_item (cf_act_db (act), lines[i].debit_id, &attempt, &error))
      cf_act_fail (act, error);
    if (attempt)
      cf_act_refuse (act, CF_ATTEMPT_OPEN, "invoice", NULL);
  }
}

void
cf_allocate (CfAct *act, CfId id, CfId customer_id, CfDate date, const CfAllocationLine *lines, guint n)
{
  if (act->stop || n == 0)
    return;
  check_not_in_flight (act, lines, n);
  date = first_day (act, date, lines, n);
  if (cf_act_date (act, date))
    cf_act_add (act, &CF_ALLOCATION, &(CfAllocation) { .id = id, .customer_id = customer_id, .date = date, .lines = (CfAllocationLine *) lines, .n_lines = n });
}

void
cf_allocate_applied (CfAct *act, CfId credit_id, GArray *ret)
{
  GError *error = NULL;
  if (!act->stop && !cf_applied_load (cf_act_db (act), credit_id, ret, &error))
    cf_act_fail (act, error);
}

gboolean
cf_allocate_is_applied (GArray *applied)
{
  CfMoney sum = 0;
  for (guint i = 0; i < applied->len; i++)
    sum += g_array_index (applied, CfAllocationLine, i).amount_minor;
  return sum != 0;
}

static CfMoney
sum_on (const CfAllocationLine *lines, guint n, CfId credit_id, CfId debit_id)
{
  CfMoney sum = 0;
  for (guint i = 0; i < n; i++)
    if (lines[i].credit_id == credit_id && lines[i].debit_id == debit_id)
      sum += lines[i].amount_minor;
  return sum;
}

void
cf_allocate_reverse (CfAct *act, CfId credit_id, CfMoney amount, CfDate date, GArray *applied, GArray *lines)
{
  g_auto (CfEntry) original = { 0 }, entry = { 0 };
  g_autofree CfAllocationLine *back = NULL;
  CfId id = cf_act_id (act);
  guint n = 0;
  cf_act_load (act, &CF_ENTRY, credit_id, "entry", &original);
  date = MAX (date, original.date);
  if (act->stop || !cf_act_check (act, cf_posting_reversal (&original, id, date, CF_ENTRY_VOID, &entry, &act->who->refusal)))
    return;
  if (cf_allocate_is_applied (applied) && !cf_act_check (act, cf_settlement_unapply ((CfAllocationLine *) (gpointer) applied->data, applied->len, credit_id, 0, 0, &back, &n, &act->who->refusal)))
    return;
  cf_act_add (act, &CF_ENTRY, &entry);
  g_array_append_vals (lines, back, n);
  CfAllocationLine against = { credit_id, id, amount };
  g_array_append_val (lines, against);
}

static void
fall_of (CfAct *act, CfId allocation_id, const CfPayment *payment, CfId debit_id, CfDate date, GArray *lines)
{
  g_auto (CfAllocation) sale = { 0 };
  if (!cf_act_find (act, &CF_ALLOCATION, allocation_id, &sale))
    return;
  for (guint i = 0; i < sale.n_lines && !act->stop; i++) {
    g_auto (CfWriteOff) off = { 0 };
    g_autoptr (GArray) applied = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
    const CfAllocationLine *line = &sale.lines[i];
    if ((debit_id && line->debit_id != debit_id) || sum_on (sale.lines, sale.n_lines, payment->id, line->debit_id) == 0 || !cf_act_find (act, &CF_WRITE_OFF, line->credit_id, &off))
      continue;
    cf_allocate_applied (act, off.id, applied);
    if (sum_on ((CfAllocationLine *) (gpointer) applied->data, applied->len, off.id, line->debit_id) == off.amount_minor)
      cf_allocate_reverse (act, off.id, off.amount_minor, date, applied, lines);
  }
}

/* Whichever tender of the sale it was, and whichever of its acts put it there (a card's is one of its own); but only once, and not where somebody has put it elsewhere since. */
void
cf_allocate_fall (CfAct *act, const CfPayment *payment, CfId debit_id, CfDate date, GArray *lines)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_PAYMENTS_OF_SALE, payment->id, ids);
  for (guint i = 0; i < ids->len && !act->stop; i++)
    fall_of (act, g_array_index (ids, CfId, i), payment, debit_id, date, lines);
}

void
cf_allocate_check_stands (CfAct *act, CfId payment_id, gboolean *ret_settled)
{
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean settled = FALSE;
  cf_act_ids (act, CF_EVENTS_OF_PAYMENT, payment_id, events);
  for (guint i = 0; i < events->len && !act->stop; i++) {
    g_auto (CfPaymentEvent) event = { 0 };
    cf_act_load (act, &CF_PAYMENT_EVENT, g_array_index (events, CfId, i), "payment", &event);
    settled = settled || event.kind == CF_PAYMENT_SETTLED;
    if (!act->stop && event.kind != CF_PAYMENT_SETTLED)
      cf_act_refuse (act, CF_ALREADY_RETURNED, "payment", event.code);
  }
  if (ret_settled)
    *ret_settled = settled;
}
