/* till.c: see till.h. What is expected in a drawer is never kept: it is the balance of its account, read in the transaction that closes. */
#include "till.h"
#include "allocate.h"
#include "base/id.h"
#include "built-in.h"
#include "ledger/posting.h"
#include "store/closeout.h"
#include "store/shift.h"
#include "store/tidy.h"

static CfId
staff_of (const CfAct *act)
{
  return act->who->kind == CF_WHO_STAFF ? act->who->actor_id : 0;
}

/* This drawer's newest shift. */
static CfShiftState
load_shift (CfAct *act, CfShift *ret)
{
  GError *error = NULL;
  CfShiftState state = CF_SHIFT_NONE;
  CfDate date;
  CfId id = 0;
  memset (ret, 0, sizeof *ret);
  if (act->stop)
    return state;
  if (!cf_shift_now (cf_act_db (act), act->shop->head.number, &id, &date, &state, &error))
    cf_act_fail (act, error);
  cf_act_find (act, &CF_SHIFT, id, ret);
  return state;
}

static CfMoney
expected_of (CfAct *act)
{
  GError *error = NULL;
  CfMoney expected = 0;
  if (!act->stop && !cf_drawer_balance (cf_act_db (act), act->shop->head.number, &expected, &error))
    cf_act_fail (act, error);
  return expected;
}

static void
add_entry (CfAct *act, CfOutcome outcome, const CfEntry *entry)
{
  if (cf_act_check (act, outcome) && entry->n_postings > 0)
    cf_act_add (act, &CF_ENTRY, entry);
}

/* Nobody knows where cash is that was taken before there were shifts: it is asked once. */
static void
check_cash_before (CfAct *act, gboolean first, CfMoney there, CfMoney float_minor, CfMoney to_safe_minor)
{
  gboolean asks = first && there > float_minor;
  if (to_safe_minor < 0 && asks && !act->stop)
    act->stop = cf_refuse_amount (&act->who->refusal, CF_CASH_BEFORE, NULL, there, act->shop->rules.currency->code);
  if (to_safe_minor < 0)
    return;
  cf_act_permit (act, CF_MAY_POST_OPENING, 0);
  if (!asks && !act->stop)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "to_safe_minor", NULL);
}

CfOutcome
cf_shift_open (CfShop *shop, CfWho *who, CfId id, CfMoney float_minor, CfMoney to_safe_minor, CfDate date, CfShift *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEntry) entry = { 0 };
  g_autoptr (GArray) checks = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *failed = NULL;
  CfShift before;
  cf_act_begin (&act, shop, "shift.open", who, &CF_SHIFT, id, ret);
  cf_act_repeat (&act, ret->float_minor == float_minor);
  cf_act_permit (&act, CF_MAY_OPEN_SHIFT, 0);
  date = date ? date : act.today;
  CfShiftState state = load_shift (&act, &before);
  if (!act.stop && state != CF_SHIFT_NONE && state != CF_SHIFT_CLOSED)
    cf_act_refuse (&act, CF_SHIFT_IS_OPEN, NULL, NULL);
  cf_act_date (&act, date);
  CfMoney there = expected_of (&act), safe = 0;
  if (!act.stop && !cf_undeposited (shop->db, CF_TENDER_CASH_ID, &safe, checks, &failed))
    cf_act_fail (&act, failed);
  check_cash_before (&act, state == CF_SHIFT_NONE, there, float_minor, to_safe_minor);
  if (!act.stop) {
    *ret = (CfShift) { .id = id, .station = shop->head.number, .date = date, .staff_id = staff_of (&act), .at = cf_clock_now (shop->clock), .currency = shop->rules.currency->number,
                       .float_minor = float_minor };
    CfOutcome outcome = cf_shift_post_open (ret, there, safe, to_safe_minor, CF_TENDER_CASH_ID, &entry, &who->refusal);
    cf_act_add (&act, &CF_SHIFT, ret);
    add_entry (&act, outcome, &entry);
  }
  return cf_act_end (&act, error);
}

CfOutcome
cf_drawer_move (CfShop *shop, CfWho *who, CfId id, CfDrawerKind kind, CfDrawerCategory category, CfMoney amount_minor, CfDrawerEntry *ret, GError **error)
{
  static const char *const names[] = { "", "drawer.pay-in", "drawer.pay-out", "drawer.drop", "drawer.no-sale" };
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEntry) entry = { 0 };
  CfShift shift;
  g_assert (kind >= CF_DRAWER_PAY_IN && kind <= CF_DRAWER_NO_SALE);
  cf_act_begin (&act, shop, names[kind], who, &CF_DRAWER_ENTRY, id, ret);
  cf_act_repeat (&act, ret->kind == kind && ret->amount_minor == amount_minor);
  cf_act_permit (&act, kind == CF_DRAWER_NO_SALE ? CF_MAY_NO_SALE : CF_MAY_MOVE_CASH, amount_minor);
  CfShiftState state = load_shift (&act, &shift);
  if (!act.stop && state != CF_SHIFT_OPEN && state != CF_SHIFT_COUNTING)
    cf_act_refuse (&act, CF_NO_SHIFT, NULL, NULL);
  if (!act.stop) {
    gboolean categorised = kind == CF_DRAWER_PAY_IN || kind == CF_DRAWER_PAY_OUT;
    *ret = (CfDrawerEntry) { .id = id, .shift_id = shift.id, .kind = kind, .category = categorised ? category ? category : CF_DRAWER_OTHER : 0, .amount_minor = amount_minor, .staff_id = staff_of (&act),
                             .at = cf_clock_now (shop->clock), .reason = g_strdup (act.reason) };
    CfOutcome outcome = cf_shift_post_drawer (ret, &shift, CF_TENDER_CASH_ID, &entry, &who->refusal);
    cf_act_date (&act, shift.date);
    cf_act_add (&act, &CF_DRAWER_ENTRY, ret);
    add_entry (&act, outcome, &entry);
  }
  return cf_act_end (&act, error);
}

CfOutcome
cf_shift_event (CfShop *shop, CfWho *who, CfId id, CfShiftEventKind kind, CfShiftEvent *ret, GError **error)
{
  static const char *const names[] = { "", "shift.count", "shift.go-on", "shift.reopen" };
  static const CfShiftState wanted[] = { CF_SHIFT_NONE, CF_SHIFT_OPEN, CF_SHIFT_COUNTING, CF_SHIFT_CLOSED };
  static const CfOutcome otherwise[] = { CF_OK, CF_NO_SHIFT, CF_NOT_COUNTING, CF_SHIFT_IS_OPEN };
  g_auto (CfAct) act = CF_ACT_INIT;
  CfShift shift;
  g_assert (kind >= CF_SHIFT_BEGAN_COUNT && kind <= CF_SHIFT_REOPENED);
  cf_act_begin (&act, shop, names[kind], who, &CF_SHIFT_EVENT, id, ret);
  cf_act_repeat (&act, ret->kind == kind);
  cf_act_permit (&act, kind == CF_SHIFT_REOPENED ? CF_MAY_REOPEN_SHIFT : CF_MAY_CLOSE_SHIFT, 0);
  CfShiftState state = load_shift (&act, &shift);
  if (!act.stop && state != wanted[kind])
    cf_act_refuse (&act, state == CF_SHIFT_NONE ? CF_NO_SHIFT : otherwise[kind], NULL, NULL);
  if (kind == CF_SHIFT_REOPENED)
    cf_act_date (&act, shift.date);
  if (!act.stop) {
    *ret = (CfShiftEvent) { .id = id, .shift_id = shift.id, .kind = kind, .staff_id = staff_of (&act), .at = cf_clock_now (shop->clock), .reason = g_strdup (act.reason) };
    cf_act_add (&act, &CF_SHIFT_EVENT, ret);
  }
  return cf_act_end (&act, error);
}

/* The figures and what is carried over, as now. */
static gboolean
fill (CfDb *db, CfShiftClose *ret, GError **error)
{
  g_autoptr (GArray) figures = g_array_new (FALSE, FALSE, sizeof (CfShiftFigure)), carried = g_array_new (FALSE, FALSE, sizeof (CfCarried));
  gboolean ok = cf_shift_figures (db, ret->shift_id, figures, error) && cf_shift_carried (db, ret->shift_id, carried, error);
  ret->n_figures = figures->len;
  ret->figures = (CfShiftFigure *) (gpointer) g_array_free (g_steal_pointer (&figures), FALSE);
  ret->n_carried = carried->len;
  ret->carried = (CfCarried *) (gpointer) g_array_free (g_steal_pointer (&carried), FALSE);
  return ok;
}

static char *
head_text (const CfShop *shop)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_string_append_printf (text, "%02x", shop->head.hash[i]);
  return g_string_free (text, FALSE);
}

CfOutcome
cf_drawer_count (CfShop *shop, CfWho *who, CfId id, const CfCash *cash, guint n, CfDrawerCount *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  CfMoney counted = 0;
  CfShift shift;
  cf_act_begin (&act, shop, "shift.counted", who, &CF_DRAWER_COUNT, id, ret);
  CfOutcome sum = cf_shift_sum (cash, n, &counted, &who->refusal);
  cf_act_repeat (&act, ret->counted_minor == counted);
  cf_act_check (&act, sum);
  cf_act_permit (&act, CF_MAY_CLOSE_SHIFT, 0);
  if (load_shift (&act, &shift) != CF_SHIFT_COUNTING && !act.stop)
    cf_act_refuse (&act, shift.id ? CF_NOT_COUNTING : CF_NO_SHIFT, NULL, NULL);
  if (!act.stop) {
    *ret = (CfDrawerCount) { .id = id, .shift_id = shift.id, .staff_id = staff_of (&act), .at = cf_clock_now (shop->clock), .counted_minor = counted, .cash = g_memdup2 (cash, n * sizeof *cash), .n_cash = n };
    cf_act_add (&act, &CF_DRAWER_COUNT, ret);
  }
  return cf_act_end (&act, error);
}

/* What cards say, and how often it was counted; the count itself where none is given. */
static void
put_closeout (CfAct *act, const GPtrArray *looks, gboolean counted_now, CfShiftClose *ret)
{
  g_auto (CfCloseout) closeout = { 0 };
  g_auto (CfDrawerCount) count = { 0 };
  GError *failed = NULL;
  if (act->stop)
    return;
  if (!cf_closeout_load (cf_act_db (act), ret->shift_id, looks, &closeout, &failed)) {
    cf_act_fail (act, failed);
    return;
  }
  if (!counted_now && closeout.count_id) {
    cf_act_load (act, &CF_DRAWER_COUNT, closeout.count_id, "count", &count);
    ret->counted_minor = count.counted_minor;
    g_free (ret->cash);
    ret->cash = g_steal_pointer (&count.cash);
    ret->n_cash = count.n_cash;
    count.n_cash = 0;
  }
  ret->counts = closeout.counts + (closeout.count_id == 0 || ret->counted_minor != closeout.counted_minor);
  ret->first_minor = closeout.counts ? closeout.first_minor : ret->counted_minor;
  cf_closeout_differences (&closeout, &ret->differences, &ret->n_differences);
  if (closeout.n_faults && (!act->reason || !*act->reason))
    cf_act_refuse (act, CF_NEEDS_REASON, "differences", NULL);
  for (guint i = 0; i < ret->n_differences; i++)
    if (!ret->differences[i].reason)
      ret->differences[i].reason = g_strdup (act->reason);
}

CfOutcome
cf_shift_close (CfShop *shop, CfWho *who, CfId id, const CfCash *cash, guint n, CfMoney left_minor, const GPtrArray *looks, CfShiftClose *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEntry) entry = { 0 };
  GError *failed = NULL;
  CfMoney counted = 0;
  CfShift shift;
  cf_act_begin (&act, shop, "shift.close", who, &CF_SHIFT_CLOSE, id, ret);
  if (act.stop != CF_FAILED && !cf_refused (act.stop)) {
    CfOutcome sum = cf_shift_sum (cash, n, &counted, &who->refusal);
    cf_act_repeat (&act, n == 0 || ret->counted_minor == counted);
    cf_act_check (&act, sum);
  }
  cf_act_permit (&act, CF_MAY_CLOSE_SHIFT, 0);
  if (load_shift (&act, &shift) != CF_SHIFT_COUNTING && !act.stop)
    cf_act_refuse (&act, shift.id ? CF_NOT_COUNTING : CF_NO_SHIFT, NULL, NULL);
  CfMoney expected = expected_of (&act);
  if (!act.stop) {
    *ret = (CfShiftClose) { .id = id, .shift_id = shift.id, .staff_id = staff_of (&act), .at = cf_clock_now (shop->clock), .currency = shift.currency, .expected_minor = expected,
                            .counted_minor = counted, .reason = g_strdup (act.reason), .head = head_text (shop), .cash = g_memdup2 (cash, n * sizeof *cash), .n_cash = n };
    put_closeout (&act, looks, n > 0, ret);
    ret->left_minor = left_minor < 0 ? MIN (shift.float_minor, ret->counted_minor) : left_minor;
    if (!act.stop && (!fill (cf_act_db (&act), ret, &failed) || !cf_shift_number (cf_act_db (&act), shift.station, &ret->number, &failed)))
      cf_act_fail (&act, failed);
    if (!act.stop)
      cf_act_check (&act, cf_shift_check_close (ret, &who->refusal));
    if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_SHIFT_CLOSE, ret, &who->refusal))) {
      shift.date = MAX (shift.date, cf_act_rules (&act)->locked_before);      /* closing is never blocked: a locked day gets nothing any more */
      CfOutcome outcome = cf_shift_post_close (ret, &shift, CF_TENDER_CASH_ID, &entry, &who->refusal);
      cf_act_add (&act, &CF_SHIFT_CLOSE, ret);
      add_entry (&act, outcome, &entry);
    }
  }
  CfOutcome outcome = cf_act_end (&act, error);
  if (outcome != CF_OK && outcome != CF_ALREADY)
    cf_shift_close_clear (ret);
  return outcome;
}

/* --- the wrong shift --- */

static gboolean
is_open_shift (CfAct *act, CfId shift_id)
{
  GError *failed = NULL;
  CfShiftState state = CF_SHIFT_NONE;
  if (!act->stop && !cf_shift_state (cf_act_db (act), shift_id, &state, &failed))
    cf_act_fail (act, failed);
  return state == CF_SHIFT_OPEN || state == CF_SHIFT_COUNTING;
}

CfOutcome
cf_shift_move (CfShop *shop, CfWho *who, CfId id, CfId payment_id, CfId to_shift_id, CfShiftMove *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEntry) entry = { 0 };
  g_auto (CfPayment) payment = { 0 };
  g_auto (CfRefund) refund = { 0 };
  CfShift from = { 0 }, to = { 0 };
  GError *failed = NULL;
  CfId from_id = 0;
  cf_act_begin (&act, shop, "shift.move", who, &CF_SHIFT_MOVE, id, ret);
  cf_act_repeat (&act, (ret->payment_id == payment_id || ret->refund_id == payment_id) && ret->to_shift_id == to_shift_id);
  gboolean is_payment = cf_act_find (&act, &CF_PAYMENT, payment_id, &payment);
  if (!is_payment)
    cf_act_load (&act, &CF_REFUND, payment_id, "payment", &refund);
  cf_act_permit (&act, CF_MAY_MOVE_SHIFT, is_payment ? payment.amount_minor : refund.amount_minor);
  cf_act_load (&act, &CF_SHIFT, to_shift_id, "shift", &to);
  if (!act.stop && !cf_shift_of (cf_act_db (&act), payment_id, !is_payment, &from_id, &failed))
    cf_act_fail (&act, failed);
  if (!act.stop && from_id == to_shift_id)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "shift", NULL);
  if (!act.stop && !cf_act_find (&act, &CF_SHIFT, from_id, &from))
    cf_act_refuse (&act, CF_NO_SHIFT, NULL, NULL);
  cf_act_date (&act, act.today);
  gboolean is_cash = (is_payment ? payment.tender_kind : refund.tender_kind) == CF_TENDER_CASH;
  CfMoney amount = is_payment ? payment.amount_minor + payment.rounding_minor + payment.tip_minor : -(refund.amount_minor + refund.rounding_minor);
  if (!act.stop) {
    *ret = (CfShiftMove) { .id = id, .payment_id = is_payment ? payment_id : 0, .refund_id = is_payment ? 0 : payment_id, .from_shift_id = from_id, .to_shift_id = to_shift_id, .cash_minor = is_cash ? amount : 0,
                           .from_open = is_open_shift (&act, from_id), .to_open = is_open_shift (&act, to_shift_id), .staff_id = staff_of (&act), .at = cf_clock_now (shop->clock), .reason = g_strdup (act.reason) };
    CfOutcome outcome = cf_shift_post_move (ret, act.today, to.currency, from.station, to.station, &entry, &who->refusal);
    cf_act_add (&act, &CF_SHIFT_MOVE, ret);
    add_entry (&act, outcome, &entry);
  }
  return cf_act_end (&act, error);
}

/* A check is settled: the same fact and entry as when the bank's word comes. */
static void
settle_check (CfAct *act, CfBankDeposit *deposit, CfId payment_id)
{
  g_auto (CfPayment) payment = { 0 };
  g_auto (CfEntry) original = { 0 }, entry = { 0 };
  gboolean settled = FALSE;
  CfPaymentEvent event = { .id = cf_id_derive ("deposit-check", 0, (gint64[]) { deposit->id, payment_id }, 2, NULL), .payment_id = payment_id, .kind = CF_PAYMENT_SETTLED, .date = deposit->date,
                           .shift_id = act->shop->shift_id };
  cf_act_load (act, &CF_PAYMENT, payment_id, "payment", &payment);
  if (!act->stop && payment.tender_kind != CF_TENDER_CHECK)
    cf_act_refuse (act, CF_WRONG_STATE, "payment", payment.tender_name);
  cf_allocate_check_stands (act, payment_id, &settled);
  cf_act_load (act, &CF_ENTRY, payment_id, "payment", &original);
  if (act->stop)
    return;
  event.customer_id = payment.customer_id;
  CfDepositCheck *check = &deposit->checks[deposit->n_checks++];
  *check = (CfDepositCheck) { payment_id, payment.amount_minor };
  deposit->total_minor += payment.amount_minor;
  if (cf_act_check (act, cf_posting_payment_event (&event, &original, settled, 0, &entry, &act->who->refusal))) {
    cf_act_add (act, &CF_PAYMENT_EVENT, &event);
    cf_act_add (act, &CF_ENTRY, &entry);
  }
}

CfOutcome
cf_bank_deposit (CfShop *shop, CfWho *who, CfId id, const CfCash *cash, guint n, const CfId *checks, guint n_checks, const char *reference, CfDate date, CfBankDeposit *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEntry) entry = { 0 };
  g_autoptr (GArray) waiting = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *failed = NULL;
  CfMoney safe = 0;
  cf_act_begin (&act, shop, "bank.deposit", who, &CF_BANK_DEPOSIT, id, ret);
  cf_act_repeat (&act, ret->n_checks == n_checks);
  cf_act_permit (&act, CF_MAY_BANK, 0);
  date = date ? date : act.today;
  cf_act_date (&act, date);
  if (!act.stop && !cf_undeposited (shop->db, CF_TENDER_CASH_ID, &safe, waiting, &failed))
    cf_act_fail (&act, failed);
  if (!act.stop) {
    *ret = (CfBankDeposit) { .id = id, .date = date, .staff_id = staff_of (&act), .currency = shop->rules.currency->number, .reference = g_strdup (reference), .cash = g_memdup2 (cash, n * sizeof *cash),
                             .n_cash = n, .checks = g_new0 (CfDepositCheck, n_checks + 1) };
    cf_act_check (&act, cf_shift_sum (cash, n, &ret->cash_minor, &who->refusal));
    ret->total_minor = ret->cash_minor;
  }
  if (!act.stop && ret->cash_minor > safe)
    cf_act_refuse (&act, CF_NOT_ENOUGH, "cash_minor", NULL);
  for (guint i = 0; i < n_checks && !act.stop; i++) {
    for (guint k = 0; k < i; k++)
      if (checks[k] == checks[i])
        cf_act_refuse (&act, CF_ID_REUSED, "payment", NULL);
    settle_check (&act, ret, checks[i]);
  }
  if (!act.stop && ret->total_minor == 0)
    cf_act_refuse (&act, CF_NO_LINES, NULL, NULL);
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_BANK_DEPOSIT, ret, &who->refusal))) {
    CfOutcome outcome = cf_shift_post_deposit (ret, CF_TENDER_CASH_ID, &entry, &who->refusal);
    cf_act_add (&act, &CF_BANK_DEPOSIT, ret);
    add_entry (&act, outcome, &entry);
  }
  CfOutcome outcome = cf_act_end (&act, error);
  if (outcome != CF_OK && outcome != CF_ALREADY)
    cf_bank_deposit_clear (ret);
  return outcome;
}

gboolean
cf_shift_x (CfShop *shop, CfId shift_id, gboolean sees, CfShiftClose *ret, GError **error)
{
  g_auto (CfCloseout) closeout = { 0 };
  memset (ret, 0, sizeof *ret);
  if (!cf_closeout_load (shop->db, shift_id, NULL, &closeout, error))
    return FALSE;
  *ret = (CfShiftClose) { .shift_id = shift_id, .at = cf_clock_now (shop->clock), .currency = closeout.shift.currency, .expected_minor = -1, .counts = closeout.counts, .counted_minor = closeout.counted_minor,
                          .first_minor = closeout.first_minor };
  cf_closeout_differences (&closeout, &ret->differences, &ret->n_differences);
  if (!fill (shop->db, ret, error))
    return FALSE;
  if (closeout.count_id || (sees && closeout.state != CF_SHIFT_COUNTING))
    return cf_drawer_balance (shop->db, closeout.shift.station, &ret->expected_minor, error);
  for (guint i = 0; i < ret->n_figures; i++)
    if (ret->figures[i].tender_kind == CF_TENDER_CASH)
      ret->figures[i].amount_minor = 0;
  return TRUE;
}
