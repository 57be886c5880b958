/* zvt-result.c: what a status information and the end of a dialog mean for an attempt. The last status information decides about money; completion and abort only end the dialog. */
#include "zvt-private.h"
#include <string.h>
#include "base/money.h"

gint64
cf_zvt_local_s (CfInstant at)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_local ();
  gint64 seconds = at / G_USEC_PER_SEC;

  return seconds + g_time_zone_get_offset (zone, g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, seconds));
}

static char *
digits (int number, int width)
{
  return number >= 0 ? g_strdup_printf ("%0*d", width, number) : NULL;
}

static void
set_currency (CfTerminalResult *ret, const CfTerminalAttempt *attempt, int number)
{
  const CfCurrency *currency = cf_currency_by_number (number);

  g_strlcpy (ret->currency, currency ? currency->code : attempt ? attempt->currency : "", sizeof ret->currency);
}

static void
set_amounts (const CfTerminalAttempt *attempt, const CfZvtAnswer *status, CfTerminalResult *ret)
{
  gint64 asked = attempt ? attempt->amount_minor + attempt->tip_minor : status->amount_minor;
  gint64 total = status->amount_minor >= 0 ? status->amount_minor : asked;

  if (status->result != 0 || total < 0)
    return;
  ret->cashback_minor = status->cashback_minor > 0 && status->cashback_minor <= total ? status->cashback_minor : 0;
  total -= ret->cashback_minor;
  ret->tip_minor = status->tip_minor >= 0 ? status->tip_minor : !attempt ? 0 : total > asked ? total - attempt->amount_minor : attempt->tip_minor;
  ret->tip_minor = CLAMP (ret->tip_minor, 0, MAX (total - (attempt ? MIN (attempt->amount_minor, total) : 0), 0));
  ret->amount_minor = total - ret->tip_minor;
}

static void
add_totals (const CfZvtAnswer *status, CfTerminalResult *ret)
{
  if (!status->has_totals)
    return;
  ret->totals = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_terminal_total_free);
  for (int k = 0; k < CF_ZVT_N_GROUPS; k++)
    if (status->totals.groups[k].count || status->totals.groups[k].total_minor) {
      CfTerminalTotal *total = g_new0 (CfTerminalTotal, 1);
      *total = (CfTerminalTotal) { .name = g_strdup (cf_zvt_group_names[k]), .count = status->totals.groups[k].count, .amount_minor = status->totals.groups[k].total_minor };
      memcpy (total->currency, ret->currency, sizeof total->currency);
      g_ptr_array_add (ret->totals, total);
    }
}

static void
set_card (const CfZvtAnswer *status, CfTerminalResult *ret)
{
  static const char *const entries[] = { "swiped", "chip", "contactless" };
  const char *brand = status->card_name && status->card_name[0] ? status->card_name : status->card_type >= 0 ? cf_zvt_card_type_text (status->card_type) : NULL;

  ret->brand = g_strdup (brand);
  ret->last4 = status->last_four[0] ? g_strdup (status->last_four) : NULL;
  ret->entry = status->entry >= 0 && status->entry < (int) G_N_ELEMENTS (entries) ? g_strdup (entries[status->entry]) : NULL;
  ret->cardholder_check = status->cvm >= 0 ? g_strdup (cf_zvt_cvm_text (status->cvm)) : NULL;
  ret->needs_signature = status->cvm == 0x01 || (status->cvm >= 0x05 && status->cvm <= 0x07);
  ret->application_id = g_strdup (status->application);
  ret->auth_code = g_strdup (status->authorisation);
}

static void
set_code (int code, const char *text, CfTerminalResult *ret)
{
  const char *words = code >= 0 ? cf_zvt_result_text (code) : NULL;

  ret->code = code >= 0 ? g_strdup_printf ("%02X", code) : NULL;
  ret->reason = g_strdup (text && text[0] ? text : words ? words : "the terminal gave no reason that is known");
}

static CfTerminalOutcome
outcome_of (int code)
{
  return code == 0 ? CF_TERMINAL_APPROVED : code == 0x6C ? CF_TERMINAL_CANCELLED : CF_TERMINAL_DECLINED;
}

void
cf_zvt_result (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfZvtAnswer *status, CfTerminalResult *ret)
{
  CfZvt *zvt = cf_zvt (terminal);
  CfInstant clock = cf_clock_now (terminal->clock);
  gint64 now = cf_zvt_local_s (clock), at = cf_zvt_wall_seconds (status->month_day, status->clock, now);

  cf_terminal_result_clear (ret);
  ret->outcome = outcome_of (status->result);
  set_currency (ret, attempt, status->currency);
  set_amounts (attempt, status, ret);
  set_card (status, ret);
  if (status->result != 0)
    set_code (status->result, status->text, ret);
  ret->offline = status->result == 0 && status->payment_type == 0x40;
  ret->terminal_id = status->terminal_id >= 0 ? digits (status->terminal_id, 8) : g_strdup (terminal->identity.id);
  ret->transaction = digits (status->receipt, 4);
  ret->order = digits (status->trace, 6);
  ret->at = at >= 0 ? (at - (now - clock / G_USEC_PER_SEC) - (zvt->has_offset ? zvt->offset_s : 0)) * G_USEC_PER_SEC : 0;
  if (!status->is_whole && zvt->unread)
    ret->evidence = g_strdup_printf ("A part of the terminal's result could not be read: %s", zvt->unread);
  add_totals (status, ret);
}

enum { SLACK_S = 5 };

/* By the terminal's clock, where its offset is known. */
static gboolean
is_older (const CfZvt *zvt, const CfTerminalAttempt *attempt, const CfZvtAnswer *status)
{
  gint64 sent = attempt->sent_at ? cf_zvt_local_s (attempt->sent_at) : zvt->sent_s;
  gint64 at = zvt->has_offset && sent ? cf_zvt_wall_seconds (status->month_day, status->clock, sent + zvt->offset_s) : -1;

  return at >= 0 && at - zvt->offset_s < sent - SLACK_S;
}

char *
cf_zvt_mismatch (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfZvtAnswer *status)
{
  CfZvt *zvt = cf_zvt (terminal);
  gint64 asked = attempt->amount_minor + attempt->tip_minor;
  gboolean has_money = attempt->act == CF_TERMINAL_SALE || attempt->act == CF_TERMINAL_REFUND;
  g_autofree char *id = digits (status->terminal_id, 8);

  if (cf_zvt_baseline_is (&zvt->last, status))
    return g_strdup ("it is the transaction before ours once more");
  if (status->result == 0 && is_older (zvt, attempt, status))
    return g_strdup ("it is of a time before ours");
  if (status->has_totals && attempt->act != CF_TERMINAL_CLOSE)
    return g_strdup ("it is the total of a batch");
  if (status->currency >= 0 && status->currency != attempt->currency_number)
    return g_strdup_printf ("it is in another currency (%03d)", status->currency);
  if (id && terminal->identity.id && strcmp (id, terminal->identity.id) != 0)
    return g_strdup_printf ("it is of another terminal (%s)", id);
  if (status->result != 0 || !has_money || status->amount_minor < 0)
    return NULL;
  if (status->original_trace >= 0)
    return g_strdup ("it is a reversal");
  if (status->amount_minor == 0 || (status->amount_minor > asked && !attempt->asks_tip && status->tip_minor < 0 && status->cashback_minor < 0))
    return g_strdup_printf ("its amount is %" G_GINT64_FORMAT " instead of %" G_GINT64_FORMAT, status->amount_minor, asked);
  return NULL;
}

/* --- how a dialog ended --- */

static void
unknown (const CfZvtDialog *dialog, const char *why, CfTerminalResult *ret)
{
  GString *evidence = g_string_new (why);

  if (ret->evidence)
    g_string_append_printf (evidence, " %s.", ret->evidence);
  ret->outcome = CF_TERMINAL_UNKNOWN;
  ret->amount_minor = ret->tip_minor = ret->cashback_minor = 0;
  if (dialog->has_status && dialog->status.result >= 0)
    g_string_append_printf (evidence, " The terminal's last result: %s (%02X), amount %" G_GINT64_FORMAT ", receipt %d, trace %d.",
                            cf_zvt_result_text (dialog->status.result) ? cf_zvt_result_text (dialog->status.result) : "code unknown", dialog->status.result,
                            dialog->status.amount_minor, dialog->status.receipt, dialog->status.trace);
  if (dialog->ended == 0x061E)
    g_string_append_printf (evidence, " It then broke off with code %02X.", dialog->end.result & 0xFF);
  g_free (ret->evidence);
  ret->evidence = g_string_free (evidence, FALSE);
}

/* Refused by a response, or aborted with no approval before it: nothing was charged. A payment that is reversed already is what a reversal wants. */
static void
refused (const CfTerminalAttempt *attempt, int code, const char *text, CfTerminalResult *ret)
{
  cf_terminal_result_clear (ret);
  set_code (code, text, ret);
  if (attempt->act == CF_TERMINAL_VOID && code == 0xB4) {
    ret->outcome = CF_TERMINAL_APPROVED;
    ret->amount_minor = attempt->original.amount_minor;
    return;
  }
  ret->outcome = code == 0x6C ? CF_TERMINAL_CANCELLED : CF_TERMINAL_DECLINED;
}

static void
approved (CfTerminal *terminal, const CfTerminalAttempt *attempt, CfZvtDialog *dialog, CfTerminalResult *ret)
{
  g_autofree char *mismatch = cf_zvt_mismatch (terminal, attempt, &dialog->status);
  g_autofree char *why = mismatch ? g_strdup_printf ("The terminal approved something, but %s.", mismatch) : NULL;

  if (mismatch || !dialog->committed) {
    unknown (dialog, why ? why : "The terminal approved, but that could not be kept.", ret);
    return;
  }
  ret->not_acknowledged = !dialog->delivered;
}

void
cf_zvt_conclude (CfTerminal *terminal, const CfTerminalAttempt *attempt, CfZvtDialog *dialog, const GError *error, CfTerminalResult *ret)
{
  int said = dialog->has_status ? dialog->status.result : -1;
  g_autofree char *broken = g_strdup_printf ("The conversation with the terminal broke off: %s.", error ? error->message : "no reason is known");

  if (dialog->has_status)
    cf_zvt_result (terminal, attempt, &dialog->status, ret);
  if (dialog->refused >= 0)
    refused (attempt, dialog->refused, NULL, ret);
  else if (dialog->is_lost)
    unknown (dialog, broken, ret);
  else if (said > 0 && dialog->approved)
    unknown (dialog, "The terminal approved and then did not.", ret);
  else if (said == 0 && dialog->ended != 0x061E)
    approved (terminal, attempt, dialog, ret);
  else if (!dialog->ended)
    unknown (dialog, broken, ret);
  else if (dialog->ended == 0x061E && said == 0)
    unknown (dialog, "The terminal approved and then broke off: it may have reversed the payment.", ret);
  else if (dialog->ended == 0x061E && !dialog->accepted && said < 0)
    unknown (dialog, "The terminal broke off before it had taken the command.", ret);
  else if (dialog->ended == 0x061E)
    refused (attempt, dialog->end.result > 0 ? dialog->end.result : said, dialog->has_status && dialog->status.text ? dialog->status.text : dialog->end.text, ret);
  else if ((said == 0x37 || said == 0x55) && attempt->act == CF_TERMINAL_SALE)      /* a wrong PIN may be tried again: the result of that try may be what is missing */
    unknown (dialog, "The terminal told of a wrong PIN and then that it is done.", ret);
  else if (said < 0 && attempt->act == CF_TERMINAL_CLOSE)
    ret->outcome = CF_TERMINAL_APPROVED;
  else if (said < 0)
    unknown (dialog, "The terminal said that it is done, but not with what result.", ret);
}
