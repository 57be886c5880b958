/* zvt.c: the driver for terminals that speak ZVT (PA00P015, PA00P016), over a serial line or TCP.
 *
 * ZVT has no reference of ours. What an attempt was is proved by what was known before it: the receipt, trace and time of the terminal's last transaction and the total of its open batch, which are
 * learned before a payment is sent and committed with it (the baseline, zvt-verdict.h). From a doubt only zvt-recover.c leads out; nothing is ever sent again.
 *
 * The way of a message: zvt-link.c (blocks, ACK, repeats) → zvt-dialog.c (who leads) → zvt-serve.c (what is answered when) → zvt-result.c (what it means for the attempt).
 *
 * Settings: password (6 digits, 000000), currency (EUR), framing (serial or tcp; else by the address), configuration (BE: receipts by the terminal in text blocks), charset (cp437, utf-8),
 * message-ids (on, off), totals (on, off: the terminal cannot say its totals, and one proof must be enough), payment-type (40: the terminal decides), t1-ms … t4-ms, quiet-ms and busy-ms
 * (how long recovery waits for a terminal to be quiet, to be free). */
#include "zvt-private.h"
#include <string.h>

static void
show (CfTerminal *terminal, CfTerminalState state, const char *text)
{
  if (terminal->host->show)
    terminal->host->show (terminal->host_data, state, text, NULL, 0);
}

static void
lose (CfTerminal *terminal)
{
  cf_transport_close (terminal->transport);
  show (terminal, CF_TERMINAL_OFFLINE, NULL);
}

/* Opened, registered, and known well enough to prove later what a payment was. */
static gboolean
ready (CfTerminal *terminal, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  gboolean is_ready = zvt && zvt->is_registered && terminal->transport->is_open;

  is_ready = is_ready ? cf_zvt_learn (terminal, error) : cf_zvt_open (terminal, cf_transport_now (terminal->transport) + CF_SECONDS (10), error);
  if (!is_ready)
    lose (terminal);
  return is_ready;
}

/* What the terminal's last transaction is from now on. */
static void
remember (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfZvtDialog *dialog, const CfTerminalResult *result)
{
  CfZvt *zvt = cf_zvt (terminal);
  gint64 total = zvt->last.total_minor;
  gboolean is_sure = result->outcome != CF_TERMINAL_UNKNOWN && !result->not_acknowledged;

  if (!is_sure || attempt->act != CF_TERMINAL_SALE || total < 0)
    total = -1;
  else if (result->outcome == CF_TERMINAL_APPROVED)
    total += result->amount_minor + result->tip_minor + result->cashback_minor;
  if (dialog->refused < 0) {
    zvt->last = cf_zvt_baseline_none;
    if (is_sure && dialog->has_status && (dialog->status.receipt >= 0 || dialog->status.trace >= 0) && result->outcome == CF_TERMINAL_APPROVED)
      cf_zvt_baseline_take (&zvt->last, &dialog->status);
  }
  zvt->last.total_minor = total;
}

static void
run (CfTerminal *terminal, CfTerminalAttempt *attempt, CfZvtDialog *dialog, CfTerminalResult *ret)
{
  g_autoptr(GError) error = NULL;
  gboolean ended = cf_zvt_converse (terminal, dialog, &error);

  cf_zvt_conclude (terminal, attempt, dialog, error, ret);
  remember (terminal, attempt, dialog, ret);
  if (ended)
    show (terminal, CF_TERMINAL_IDLE, NULL);
  else
    lose (terminal);
}

/* One act that can move money: committed as sent, sent once, listened to until it ends. */
static gboolean
act (CfTerminal *terminal, CfTerminalAttempt *attempt, CfZvtCommand command, const GByteArray *tlv, CfTerminalResult *ret, GError **error)
{
  g_auto(CfZvtDialog) dialog = { .can_cancel = TRUE };
  g_autofree char *baseline = NULL;
  CfZvt *zvt;

  cf_terminal_begin (terminal);
  show (terminal, CF_TERMINAL_CONNECTING, NULL);
  if (!ready (terminal, error))
    return FALSE;
  zvt = cf_zvt (terminal);
  if (attempt->currency_number != zvt->currency && attempt->act != CF_TERMINAL_CLOSE) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "asking the card terminal for a payment in %s: it is set up for another currency", attempt->currency);
    return FALSE;
  }
  baseline = cf_zvt_baseline_text (&zvt->last);
  if (!terminal->host->sent (terminal->host_data, attempt, terminal->identity.id, baseline, error))
    return FALSE;
  zvt->attempt = attempt;
  zvt->sent_s = cf_zvt_local_s (cf_clock_now (terminal->clock));
  cf_zvt_ask (terminal, &dialog, command, tlv);
  show (terminal, CF_TERMINAL_WORKING, NULL);
  run (terminal, attempt, &dialog, ret);
  zvt->attempt = NULL;
  if (dialog.sends > 0)
    return TRUE;
  cf_terminal_result_clear (ret);
  g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "asking the card terminal: not a byte of it left");
  return FALSE;
}

static void
put_amount_tag (GByteArray *tlv, guint32 tag, gint64 amount)
{
  g_autoptr(GByteArray) digits = g_byte_array_new ();

  cf_zvt_put_bcd (digits, amount, 6);
  cf_zvt_put_tag (tlv, tag, digits->data, digits->len);
}

enum { AMOUNT_MAX = 999999999 };      /* minor units; the field would take more, no terminal does */

static gboolean
check_amount (CfMoney amount, GError **error)
{
  if (amount > 0 && amount <= AMOUNT_MAX)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "asking the card terminal for a payment: it cannot take this amount");
  return FALSE;
}

static gboolean
sale (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  g_autoptr(GByteArray) tlv = g_byte_array_new ();
  guint8 type = g_ascii_strtoll (cf_terminal_setting (terminal, "payment-type", "40"), NULL, 16);

  if (!check_amount (attempt->amount_minor + attempt->tip_minor, error))
    return FALSE;
  if (attempt->tip_minor > 0)
    put_amount_tag (tlv, 0x1F36, attempt->tip_minor);
  if (attempt->allows_partial)
    cf_zvt_put_tag (tlv, 0x1F70, (const guint8[]) { 0x01 }, 1);
  return act (terminal, attempt, (CfZvtCommand) { .command = 0x0601, .has_amount = TRUE, .amount_minor = attempt->amount_minor + attempt->tip_minor,
              .payment_type = type | (attempt->asks_tip ? 0x08 : 0), .currency = attempt->currency_number }, tlv, ret, error);
}

static gboolean
refund (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  gint32 password = cf_zvt_password (terminal);

  return check_amount (attempt->amount_minor, error)
      && act (terminal, attempt, (CfZvtCommand) { .command = 0x0631, .has_password = TRUE, .password = password, .has_amount = TRUE, .amount_minor = attempt->amount_minor,
              .currency = attempt->currency_number }, NULL, ret, error);
}

static gboolean
receipt_of (const CfTerminalAttempt *attempt, int *ret, GError **error)
{
  *ret = attempt->original.transaction ? atoi (attempt->original.transaction) : 0;
  if (*ret > 0 && *ret <= 9999)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "asking the card terminal about a payment of before: its receipt number there is not known");
  return FALSE;
}

static gboolean
undo (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  gint32 password = cf_zvt_password (terminal);
  int receipt;

  return receipt_of (attempt, &receipt, error) && check_amount (attempt->original.amount_minor, error)
      && act (terminal, attempt, (CfZvtCommand) { .command = 0x0630, .has_password = TRUE, .password = password, .receipt = receipt, .has_amount = TRUE,
              .amount_minor = attempt->original.amount_minor, .currency = attempt->currency_number }, NULL, ret, error);
}

static gboolean
tip (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  int receipt;

  return receipt_of (attempt, &receipt, error) && check_amount (attempt->tip_minor, error)
      && act (terminal, attempt, (CfZvtCommand) { .command = 0x060C, .receipt = receipt, .has_amount = TRUE, .amount_minor = attempt->tip_minor,
              .currency = attempt->currency_number }, NULL, ret, error);
}

static gboolean
end_of_day (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  gint32 password = cf_zvt_password (terminal);

  return act (terminal, attempt, (CfZvtCommand) { .command = 0x0650, .has_password = TRUE, .password = password }, NULL, ret, error);
}

static gboolean
open_terminal (CfTerminal *terminal, gint64 deadline, GError **error)
{
  gboolean is_open;

  show (terminal, CF_TERMINAL_CONNECTING, NULL);
  is_open = cf_zvt_open (terminal, deadline, error);
  if (is_open)
    show (terminal, CF_TERMINAL_IDLE, NULL);
  else
    lose (terminal);
  return is_open;
}

static void
close_terminal (CfTerminal *terminal)
{
  cf_transport_close (terminal->transport);
}

static void
free_own (CfTerminal *terminal)
{
  CfZvt *zvt = cf_zvt (terminal);

  cf_zvt_link_clear (&zvt->link);
  g_string_free (zvt->receipt, TRUE);
  g_free (zvt->unread);
  g_free (zvt);
  terminal->own = NULL;
}

/* What comes while nothing was asked is answered and kept: a result is an orphan. */
static gboolean
idle (CfTerminal *terminal, gint64 until, GError **error)
{
  g_auto(CfZvtDialog) late = { .refused = -1 };

  if (!terminal->transport->is_open) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_OFFLINE, "the card terminal is not connected");
    return FALSE;
  }
  if (cf_zvt_listen (terminal, &late, until - cf_transport_now (terminal->transport), until, error)) {
    if (late.has_status)
      cf_zvt (terminal)->last = cf_zvt_baseline_none;
    return TRUE;
  }
  lose (terminal);
  return FALSE;
}

static gboolean
batch (CfTerminal *terminal, CfTerminalResult *ret, GError **error)
{
  g_auto(CfZvtDialog) dialog = { 0 };

  if (!ready (terminal, error))
    return FALSE;
  if (!cf_zvt_ask_totals (terminal, &dialog, error)) {
    lose (terminal);
    return FALSE;
  }
  if (dialog.has_status) {
    cf_zvt_result (terminal, NULL, &dialog.status, ret);
    return TRUE;
  }
  g_set_error_literal (error, CF_ERROR, CF_ERROR_NOT_FOUND, "asking the card terminal for its totals: it gives none");
  return FALSE;
}

/* Up to eight lines for ten seconds, in what all terminals can show. */
static gboolean
display (CfTerminal *terminal, const char *text, GError **error)
{
  g_auto(CfZvtDialog) dialog = { .refused = -1 };
  g_autofree char *ascii = g_str_to_ascii (text ? text : "", "C");
  g_auto(GStrv) lines = g_strsplit (ascii, "\n", 8);
  g_autoptr(GByteArray) fields = g_byte_array_new ();

  if (!text)
    return TRUE;                         /* the time shown ends by itself */
  if (!ready (terminal, error))
    return FALSE;
  cf_zvt_put_byte (fields, 0xF0, 10);
  for (guint i = 0; lines[i]; i++)
    cf_zvt_put_bmp (fields, 0xF1 + i, (const guint8 *) lines[i], MIN (strlen (lines[i]), 40));
  dialog.command = g_byte_array_new ();
  dialog.asked = 0x06E0;
  cf_zvt_put_apdu (dialog.command, 0x06E0, fields->data, fields->len);
  if (cf_zvt_converse (terminal, &dialog, error))
    return TRUE;
  lose (terminal);
  return FALSE;
}

static gboolean
reset (CfTerminal *terminal, GError **error)
{
  g_auto(CfZvtDialog) dialog = { 0 };

  if (!cf_zvt_link_up (terminal, cf_transport_now (terminal->transport) + CF_SECONDS (10), error))
    return FALSE;
  cf_zvt (terminal)->last = cf_zvt_baseline_none;
  cf_zvt_ask (terminal, &dialog, (CfZvtCommand) { .command = 0x0618 }, NULL);
  if (!cf_zvt_converse (terminal, &dialog, error)) {
    lose (terminal);
    return FALSE;
  }
  lose (terminal);                       /* it starts again */
  return TRUE;
}

extern const CfDriver cf_zvt_driver;      /* drivers.c lists it */
const CfDriver cf_zvt_driver = {
  .name = "zvt", .label = "ZVT",
  .features = CF_DRIVER_REFUND | CF_DRIVER_PARTIAL | CF_DRIVER_TIP | CF_DRIVER_TIP_LATER | CF_DRIVER_OFFLINE | CF_DRIVER_DISPLAY | CF_DRIVER_CANCEL,
  .example = "tcp:192.168.1.20:20007", .idle_us = 5 * G_USEC_PER_SEC,
  .open = open_terminal, .close = close_terminal, .free = free_own, .sale = sale, .refund = refund, .undo = undo, .tip = tip, .end_of_day = end_of_day,
  .recover = cf_zvt_recover, .idle = idle, .batch = batch, .display = display, .reset = reset,
};
