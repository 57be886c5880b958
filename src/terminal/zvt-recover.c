/* zvt-recover.c: what became of an attempt in doubt, asked of the terminal without moving any money:
 *   Q0 take what it still says; Q1 wait until it is ready; Q2 register again and see that it is the same terminal; Q3 its last transaction; Q4 compare that with the attempt and with what was
 *   known before it; Q4b its totals, as a second proof. Where the two disagree, or the terminal cannot say, a person decides.
 * A terminal may repeat an approval that it reversed since; so it is asked only when it has been quiet for a while, and one proof is not enough unless the setting "totals" says
 * that it has no other. */
#include "zvt-private.h"
#include <string.h>

enum { POLL_S = 2, ASK_AGAIN_S = 5, BUSY_MS = 60000, QUIET_MS = 10000 };

typedef struct {
  const CfTerminalAttempt *attempt;
  CfZvtBaseline baseline;
  CfZvtAsked    asked;
  CfZvtDialog   last, totals;
} Recovery;

static void
clear (Recovery *recovery)
{
  cf_zvt_dialog_clear (&recovery->last);
  cf_zvt_dialog_clear (&recovery->totals);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Recovery, clear)

static gint64
ms_setting (CfTerminal *terminal, const char *name, int otherwise)
{
  const char *text = cf_terminal_setting (terminal, name, NULL);
  return text ? MAX (g_ascii_strtoll (text, NULL, 10), 0) : otherwise;
}

static CfZvtAsked
what_was_asked (CfTerminal *terminal, const CfTerminalAttempt *attempt)
{
  CfZvt *zvt = cf_zvt (terminal);
  const char *id = attempt->terminal_id ? attempt->terminal_id : terminal->identity.id;

  return (CfZvtAsked) { .amount_minor = attempt->amount_minor + attempt->tip_minor, .allows_less = attempt->allows_partial, .allows_more = attempt->asks_tip,
                        .currency = attempt->currency_number, .terminal_id = id ? atoi (id) : -1, .sent_s = cf_zvt_local_s (attempt->sent_at),
                        .now_s = cf_zvt_local_s (cf_clock_now (terminal->clock)), .has_offset = zvt->has_offset, .offset_s = zvt->offset_s,
                        .is_reversal = attempt->act == CF_TERMINAL_VOID, .original_trace = attempt->original.order ? atoi (attempt->original.order) : -1 };
}

/* Q0, and the quiet that must come before Q3: what the terminal says is answered, and a result of ours is the best outcome. TRUE in *ret_settled: that was it. */
static gboolean
listen (CfTerminal *terminal, const CfTerminalAttempt *attempt, gint64 quiet_us, gboolean *ret_settled, CfTerminalResult *ret, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  gint64 deadline = cf_transport_now (terminal->transport) + CF_MS (zvt->link.timers.t4_ms);
  g_auto(CfZvtDialog) late = { .refused = -1 };

  *ret_settled = FALSE;
  if (!cf_zvt_listen (terminal, &late, quiet_us, deadline, error))
    return FALSE;
  if (!late.has_status)
    return TRUE;
  cf_zvt_conclude (terminal, attempt, &late, NULL, ret);
  *ret_settled = ret->outcome != CF_TERMINAL_UNKNOWN;
  if (!*ret_settled)
    cf_terminal_result_clear (ret);
  return TRUE;
}

static gboolean
is_busy (int state)
{
  return state == 0x9C || state == 0xDC || state == 0xE0 || state == 0xE1;
}

/* Q1 */
static gboolean
await_ready (CfTerminal *terminal, GError **error)
{
  gint64 deadline = cf_transport_now (terminal->transport) + CF_MS (ms_setting (terminal, "busy-ms", BUSY_MS));
  g_auto(CfZvtDialog) late = { .refused = -1 };
  int state;

  for (;;) {
    if (!cf_zvt_enquire (terminal, &state, error))
      return FALSE;
    if (!is_busy (state))
      return TRUE;
    if (cf_transport_now (terminal->transport) >= deadline || cf_terminal_stopping (terminal)) {
      g_set_error (error, CF_ERROR, CF_ERROR_BUSY, "asking the card terminal what became of a payment: %s", cf_zvt_state_text (state));
      return FALSE;
    }
    if (!cf_zvt_listen (terminal, &late, CF_SECONDS (POLL_S), deadline, error))
      return FALSE;
  }
}

/* Q2 */
static gboolean
same_terminal (CfTerminal *terminal, const CfTerminalAttempt *attempt, GError **error)
{
  if (!cf_zvt_register (terminal, error))
    return FALSE;
  if (!attempt->terminal_id || !terminal->identity.id || strcmp (attempt->terminal_id, terminal->identity.id) == 0)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "asking the card terminal what became of a payment: it was sent to terminal %s, and this is %s", attempt->terminal_id, terminal->identity.id);
  return FALSE;
}

static void
manual (Recovery *recovery, const char *why, CfTerminalResult *ret)
{
  GString *evidence = g_string_new (why);
  const CfZvtAnswer *last = &recovery->last.status, *totals = &recovery->totals.status;

  if (recovery->last.has_status)
    g_string_append_printf (evidence, " Its last transaction: %s, amount %" G_GINT64_FORMAT ", receipt %d, trace %d, date %04d, time %06d.",
                            last->result == 0 ? "approved" : "not approved", last->amount_minor, last->receipt, last->trace, last->month_day, last->clock);
  if (recovery->totals.has_status)
    g_string_append_printf (evidence, " Its batch: %" G_GINT64_FORMAT " in all; before the payment %" G_GINT64_FORMAT ".", totals->amount_minor, recovery->baseline.total_minor);
  cf_terminal_result_clear (ret);
  ret->outcome = CF_TERMINAL_MANUAL;
  ret->evidence = g_string_free (evidence, FALSE);
}

static void
not_charged (Recovery *recovery, const char *why, CfTerminalResult *ret)
{
  cf_terminal_result_clear (ret);
  ret->outcome = CF_TERMINAL_CANCELLED;
  ret->reason = g_strdup (why);
}

static void
charged (CfTerminal *terminal, Recovery *recovery, CfTerminalResult *ret)
{
  cf_zvt_result (terminal, recovery->attempt, &recovery->last.status, ret);
  ret->outcome = CF_TERMINAL_APPROVED;
}

/* Q4b: a refund or a reversal may lower the totals, or be counted apart. */
static CfZvtSum
sum_proof (Recovery *recovery)
{
  const CfZvtAnswer *totals = &recovery->totals.status;
  gint64 now = recovery->totals.has_status && totals->result == 0 ? totals->amount_minor : -1;
  CfMoney amount = recovery->last.has_status && recovery->last.status.amount_minor > 0 ? recovery->last.status.amount_minor : recovery->asked.amount_minor;
  CfZvtSum sum = cf_zvt_compare_sum (&recovery->baseline, amount, now);

  if (sum == CF_ZVT_SUM_NEITHER && recovery->attempt->act != CF_TERMINAL_SALE)
    sum = cf_zvt_compare_sum (&recovery->baseline, -amount, now);
  return sum;
}

static void
decide (CfTerminal *terminal, Recovery *recovery, CfZvtVerdict verdict, CfTerminalResult *ret)
{
  gboolean one_proof_is_enough = strcmp (cf_terminal_setting (terminal, "totals", "on"), "off") == 0 || recovery->asked.is_reversal;
  CfZvtSum sum = sum_proof (recovery);
  gboolean unchanged = sum == CF_ZVT_SUM_WITHOUT || sum == CF_ZVT_SUM_UNKNOWN;

  if (verdict == CF_ZVT_CHARGED && (sum == CF_ZVT_SUM_WITH || (sum == CF_ZVT_SUM_UNKNOWN && one_proof_is_enough)))
    charged (terminal, recovery, ret);
  else if (verdict == CF_ZVT_CHARGED)
    manual (recovery, sum == CF_ZVT_SUM_UNKNOWN ? "The terminal repeats an approval of this amount, but could not be asked for its totals." :
            "The terminal repeats an approval of this amount, but its totals do not agree: it may have been reversed.", ret);
  else if (verdict == CF_ZVT_AS_BEFORE && unchanged)
    not_charged (recovery, "The terminal has done nothing since the payment before.", ret);
  else if (verdict == CF_ZVT_REVERSED && unchanged)
    not_charged (recovery, "The terminal reversed the payment.", ret);
  else if (verdict == CF_ZVT_REFUSED && unchanged)
    not_charged (recovery, "The terminal did not approve the payment.", ret);
  else if (verdict == CF_ZVT_SHORTER && sum == CF_ZVT_SUM_WITHOUT)
    not_charged (recovery, "The terminal stored the payment and reversed it.", ret);
  else
    manual (recovery, verdict == CF_ZVT_FOREIGN ? "The terminal's last transaction is not ours." : verdict == CF_ZVT_UNPROVEN ?
            "The terminal's last transaction could be ours, but too little is known to be sure." : "What the terminal says of its last transaction and its totals do not agree.", ret);
}

/* The end of the day: closed if the terminal says so since, or nothing is left of what there was. */
static void
decide_close (CfTerminal *terminal, Recovery *recovery, CfTerminalResult *ret)
{
  const CfZvtAnswer *last = &recovery->last.status;
  gint64 at = recovery->last.has_status ? cf_zvt_wall_seconds (last->month_day, last->clock, recovery->asked.now_s) : -1;
  gint64 left = recovery->totals.has_status ? recovery->totals.status.amount_minor : -1, skew = recovery->asked.has_offset ? recovery->asked.offset_s : 0;

  if (recovery->last.has_status && last->has_totals && last->result == 0 && at - skew >= recovery->asked.sent_s - ASK_AGAIN_S)
    charged (terminal, recovery, ret);
  else if (left == 0 && recovery->baseline.total_minor > 0)
    ret->outcome = CF_TERMINAL_APPROVED;
  else if (left >= 0 && left == recovery->baseline.total_minor)
    not_charged (recovery, "The terminal has not closed its day.", ret);
  else
    manual (recovery, "The terminal does not say whether it closed its day.", ret);
}

/* Q3 and Q4; the same as before is asked twice. */
static gboolean
ask_and_compare (CfTerminal *terminal, Recovery *recovery, CfZvtVerdict *ret, gboolean *ret_can_say, GError **error)
{
  g_auto(CfZvtDialog) late = { .refused = -1 };

  for (int i = 0; i < 2; i++) {
    if (!cf_zvt_ask_last (terminal, &recovery->last, error))
      return FALSE;
    *ret_can_say = recovery->last.has_status && recovery->last.status.result >= 0;
    *ret = *ret_can_say ? cf_zvt_verdict (&recovery->asked, &recovery->baseline, &recovery->last.status) : recovery->baseline.is_known && recovery->baseline.is_empty ? CF_ZVT_AS_BEFORE : CF_ZVT_UNPROVEN;
    if (*ret != CF_ZVT_AS_BEFORE || i == 1)
      return TRUE;
    if (!cf_zvt_listen (terminal, &late, CF_SECONDS (ASK_AGAIN_S), CF_NO_DEADLINE, error) || !await_ready (terminal, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
ask (CfTerminal *terminal, Recovery *recovery, CfTerminalResult *ret, GError **error)
{
  CfZvtVerdict verdict;
  gboolean can_say;

  recovery->asked = what_was_asked (terminal, recovery->attempt);
  if (!ask_and_compare (terminal, recovery, &verdict, &can_say, error) || !cf_zvt_ask_totals (terminal, &recovery->totals, error))
    return FALSE;
  if (recovery->attempt->act == CF_TERMINAL_CLOSE)
    decide_close (terminal, recovery, ret);
  else if (!can_say && (verdict != CF_ZVT_AS_BEFORE || sum_proof (recovery) != CF_ZVT_SUM_WITHOUT))      /* it had none before either, and its totals are what they were: nothing was done */
    manual (recovery, "The terminal cannot say what its last transaction was.", ret);
  else
    decide (terminal, recovery, verdict, ret);
  return TRUE;
}

static gboolean
recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_auto(Recovery) recovery = { .attempt = attempt, .baseline = cf_zvt_baseline_read (attempt->baseline) };
  gboolean settled;

  zvt->last = recovery.baseline;
  if (!listen (terminal, attempt, 3 * CF_MS (zvt->link.timers.t1_ms), &settled, ret, error) || settled)
    return settled;
  if (!await_ready (terminal, error) || !same_terminal (terminal, attempt, error))
    return FALSE;
  do {
    if (!listen (terminal, attempt, CF_MS (ms_setting (terminal, "quiet-ms", QUIET_MS)), &settled, ret, error) || settled)
      return settled;
  } while (zvt->reversal_at && cf_transport_now (terminal->transport) - zvt->reversal_at < CF_MS (ms_setting (terminal, "quiet-ms", QUIET_MS)) && !cf_terminal_stopping (terminal));
  return await_ready (terminal, error) && ask (terminal, &recovery, ret, error);
}

gboolean
cf_zvt_recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  gboolean answered;

  if (!cf_zvt_link_up (terminal, cf_transport_now (terminal->transport) + CF_SECONDS (10), error))
    return FALSE;
  cf_zvt (terminal)->attempt = attempt;
  answered = recover (terminal, attempt, ret, error);
  cf_zvt (terminal)->attempt = NULL;
  cf_zvt (terminal)->last = cf_zvt_baseline_none;        /* learned anew before the next payment */
  if (!answered)
    cf_transport_close (terminal->transport);
  return answered;
}
