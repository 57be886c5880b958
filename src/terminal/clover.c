/* clover.c: the driver of Clover devices on USB ("USB Pay Display", protocols.md §2). Notes:
 *
 * - Our 13 characters travel as externalPaymentId; the device answers for them for 24 hours, and only itself: its serial number is kept with the attempt.
 * - Refunds of a payment carry no id of ours: the refunds that the payment has are asked for before, as baseline, and the new one is found by them.
 * - FINISH_CANCEL after a question, a refused start and all silence are looked up before they are believed.
 * - Settings: "remote-application-id" (the id that Clover gives the integrator), "pad" (off: no space behind messages whose transfer would need an empty one after it), "settle-ms" (time after opening USB),
 *   "nul" (on: the strings of the accessory switch end with a NUL). */
#include "clover-accessory.h"
#include "clover-private.h"
#include "device/usb.h"
#include <stdlib.h>
#include <string.h>

#define DISCOVER_EVERY CF_SECONDS (3)
#define START_WAIT CF_SECONDS (30)
#define ANSWER_WAIT CF_SECONDS (60)
#define CLOSE_WAIT CF_SECONDS (300)
#define THANKS CF_SECONDS (3)

static void
replace (char **text, const char *with)
{
  g_free (*text);
  *text = g_strdup (with);
}

static void
take_discovery (CfTerminal *terminal, const CfCloverMessage *m)
{
  CfClover *clover = cf_clover_own (terminal);
  CfTerminalIdentity *who = &terminal->identity;
  replace (&who->id, *m->serial ? m->serial : cf_transport_name (terminal->transport));
  replace (&who->serial, m->serial);
  replace (&who->model, *m->model ? m->model : m->name);
  replace (&who->merchant, m->merchant);
  who->features = terminal->driver->features;
  if (!m->has_tip_adjust)
    who->features &= ~CF_DRIVER_TIP_LATER;
  if (!m->has_manual_refund)
    who->features &= ~CF_DRIVER_REFUND;
  clover->discovered = TRUE;
  clover->ready = m->ready;
  clover->has_ack = m->has_ack;
  clover->has_void_response = m->has_void_response;
}

static gboolean
discover (CfTerminal *terminal, gint64 deadline, GError **error)
{
  CfClover *clover = cf_clover_own (terminal);
  while (!clover->discovered && !cf_terminal_stopping (terminal)) {
    gint64 now = cf_transport_now (terminal->transport);
    if (now >= deadline)
      break;
    if (!cf_clover_send (terminal, cf_clover_discover (), NULL, error))
      return FALSE;
    for (CfIo io = CF_IO_DONE; io == CF_IO_DONE && !clover->discovered;) {
      g_autoptr(CfCloverMessage) m = NULL;
      io = cf_clover_next (terminal, MIN (deadline, now + DISCOVER_EVERY), &m, error);
      if (io == CF_IO_GONE)
        return FALSE;
      if (m && m->method == CF_CLOVER_DISCOVERY_RESPONSE) {
        take_discovery (terminal, m);
        cf_clover_taken (terminal);
      }
      else if (m)
        cf_clover_stray (terminal, m);
    }
  }
  if (clover->discovered)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "greeting the Clover: it does not answer; is USB Pay Display open on it?");
  cf_clover_hang_up (terminal);
  return FALSE;
}

static void
show_idle (CfTerminal *terminal)
{
  CfClover *clover = cf_clover_own (terminal);
  terminal->host->show (terminal->host_data, !terminal->transport->is_open ? CF_TERMINAL_OFFLINE : clover->ready ? CF_TERMINAL_IDLE : CF_TERMINAL_NOT_READY, NULL, NULL, 0);
}

gboolean
cf_clover_open (CfTerminal *terminal, gint64 deadline, GError **error)
{
  static const CfUsbSwitch accessory = { cf_clover_can_switch, cf_clover_is_accessory, cf_clover_accessory_switch };
  CfIo io;
  const char *settle = cf_terminal_setting (terminal, "settle-ms", strstr (terminal->transport->address, "usb:") ? "1000" : "0");
  if (terminal->transport->is_open)
    cf_clover_hang_up (terminal);
  cf_clover_own (terminal);
  terminal->host->show (terminal->host_data, CF_TERMINAL_CONNECTING, NULL, NULL, 0);
  cf_usb_set_switch (terminal->transport, &accessory, strcmp (cf_terminal_setting (terminal, "nul", "off"), "on") == 0);
  while ((io = cf_transport_open (terminal->transport, deadline, error)) == CF_IO_WOKEN && !cf_terminal_stopping (terminal))
    ;
  if (io != CF_IO_DONE) {
    if (error && !*error)
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "opening the Clover: it does not answer");
    terminal->host->show (terminal->host_data, CF_TERMINAL_OFFLINE, NULL, NULL, 0);
    return FALSE;
  }
  gint64 until = cf_transport_now (terminal->transport) + CF_MS (CLAMP (atoi (settle), 0, 10000));
  while (cf_transport_now (terminal->transport) < until && cf_transport_wait (terminal->transport, until) == CF_IO_WOKEN && !cf_terminal_stopping (terminal))
    ;
  if (!discover (terminal, deadline, error))
    return FALSE;
  show_idle (terminal);
  return TRUE;
}

static gboolean
begin (CfTerminal *terminal, GError **error)
{
  CfClover *clover = cf_clover_own (terminal);
  clover->welcome_at = CF_NO_DEADLINE;
  if (!terminal->transport->is_open && !cf_clover_open (terminal, cf_transport_now (terminal->transport) + CF_SECONDS (15), error))
    return FALSE;
  for (CfIo io = CF_IO_DONE; io == CF_IO_DONE;) {              /* what waits on the line is of before */
    g_autoptr(CfCloverMessage) m = NULL;
    io = cf_clover_next (terminal, cf_transport_now (terminal->transport), &m, error);
    if (io == CF_IO_GONE)
      return FALSE;
    if (m)
      cf_clover_stray (terminal, m);
  }
  if (clover->ready)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_BUSY, "asking the Clover: it is connected, but its payment program is not ready");
  return FALSE;
}

/* After the end: thanks and the welcome screen, which the device forgives if they get lost. */
static void
part (CfTerminal *terminal, const CfTerminalResult *ret)
{
  CfClover *clover = cf_clover_own (terminal);
  gboolean thanks = ret->outcome == CF_TERMINAL_APPROVED;
  terminal->host->ask (terminal->host_data, NULL);
  if (terminal->transport->is_open && ret->outcome != CF_TERMINAL_UNKNOWN
      && cf_clover_send (terminal, cf_clover_request (thanks ? CF_CLOVER_SHOW_THANK_YOU_SCREEN : CF_CLOVER_SHOW_WELCOME_SCREEN), NULL, NULL) && thanks)
    clover->welcome_at = cf_transport_now (terminal->transport) + THANKS;
  show_idle (terminal);
}

/* Commits, sends, and waits for the end; what must be looked up is. Takes @payload. */
static gboolean
transact (CfTerminal *terminal, CfTerminalAttempt *attempt, json_t *payload, const char *baseline, CfTerminalResult *ret, GError **error)
{
  g_auto(CfCloverSession) s;
  g_autoptr(GError) why = NULL;
  gboolean began = FALSE;

  cf_terminal_result_clear (ret);
  cf_clover_session_init (&s, attempt, ret, cf_transport_now (terminal->transport));
  if (!terminal->host->sent (terminal->host_data, attempt, terminal->identity.id, baseline, error)) {
    json_decref (payload);
    return FALSE;
  }
  if (!cf_clover_send (terminal, payload, &began, &why) && !began) {
    g_propagate_error (error, g_steal_pointer (&why));
    return FALSE;
  }
  terminal->host->show (terminal->host_data, CF_TERMINAL_AWAITING_CARD, NULL, NULL, 0);
  if (why || !cf_clover_session_run (terminal, &s, START_WAIT, &why))
    cf_clover_unknown (ret, "No result was received: %s.", why ? why->message : "the link was lost");
  else if (s.check && !cf_clover_resolve (terminal, attempt, ret, &why))
    cf_clover_unknown (ret, "The Clover could not be asked about the end: %s.", why ? why->message : "no answer");
  part (terminal, ret);
  return TRUE;
}

static gboolean
clover_sale (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  const CfCloverStart start = { .external_id = attempt->reference, .document = attempt->document, .amount = attempt->amount_minor, .tip = attempt->tip_minor, .asks_tip = attempt->asks_tip,
                                .keyed = attempt->keyed, .allows_partial = attempt->allows_partial, .allows_offline = attempt->allows_offline };
  return begin (terminal, error) && transact (terminal, attempt, cf_clover_start (&start), NULL, ret, error);
}

/* The refunds that a payment has, in words that are kept with the attempt; NULL if the device cannot say. */
static char *
refunds_before (CfTerminal *terminal, CfTerminalAttempt *attempt)
{
  g_auto(CfTerminalResult) nothing = { 0 };
  g_auto(CfCloverSession) s;
  g_autoptr(CfCloverPayment) payment = NULL;
  g_autofree char *status = NULL;
  cf_clover_session_init (&s, attempt, &nothing, cf_transport_now (terminal->transport));
  if (!cf_clover_look_up (terminal, &s, attempt->original.reference, &status, &payment, NULL) || !payment)
    return NULL;
  GString *ids = g_string_new ("refunds:");
  for (guint i = 0; i < payment->refunds->len; i++) {
    const CfCloverRefund *refund = payment->refunds->pdata[i];
    g_string_append_printf (ids, " %s", refund->id ? refund->id : "");
  }
  return g_string_free (ids, FALSE);
}

static gboolean
clover_refund (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  const CfTerminalOriginal *original = &attempt->original;
  const CfCloverStart credit = { .external_id = attempt->reference, .document = attempt->document, .amount = attempt->amount_minor, .credit = TRUE, .keyed = attempt->keyed };
  if (!begin (terminal, error))
    return FALSE;
  if (!original->transaction)
    return transact (terminal, attempt, cf_clover_start (&credit), NULL, ret, error);
  g_autofree char *baseline = original->reference ? refunds_before (terminal, attempt) : NULL;
  if (!terminal->transport->is_open) {
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "asking the Clover about the payment: the link is lost");
    return FALSE;
  }
  return transact (terminal, attempt, cf_clover_refund (original->order ? original->order : "", original->transaction, attempt->amount_minor), baseline, ret, error);
}

/* One request with one answer. *ret NULL: the outcome is in @result: unknown. FALSE: nothing left. */
static gboolean
ask_one (CfTerminal *terminal, CfTerminalAttempt *attempt, json_t *payload, CfCloverMethod method, gint64 wait, CfTerminalResult *result, CfCloverMessage **ret, GError **error)
{
  g_autoptr(GError) why = NULL;
  gboolean began = FALSE;
  *ret = NULL;
  cf_terminal_result_clear (result);
  if (attempt && !terminal->host->sent (terminal->host_data, attempt, terminal->identity.id, NULL, error)) {
    json_decref (payload);
    return FALSE;
  }
  if (!cf_clover_send (terminal, payload, &began, &why) && !began) {
    g_propagate_error (error, g_steal_pointer (&why));
    return FALSE;
  }
  gint64 deadline = cf_transport_now (terminal->transport) + wait;
  while (!why && !*ret && !cf_terminal_stopping (terminal)) {
    g_autoptr(CfCloverMessage) m = NULL;
    CfIo io = cf_clover_next (terminal, deadline, &m, &why);
    if (io == CF_IO_TIMEOUT)
      g_set_error (&why, CF_ERROR, CF_ERROR_UNKNOWN, "no answer came");
    else if (m && (m->method == method || m->method == CF_CLOVER_INVALID_STATE_TRANSITION))
      *ret = g_steal_pointer (&m);
    else if (m)
      cf_clover_stray (terminal, m);
  }
  if (!*ret)
    cf_clover_unknown (result, "The Clover did not answer: %s.", why ? why->message : "the program ends");
  return TRUE;
}

/* An answer that decides: committed, then acknowledged. */
static void
settle (CfTerminal *terminal, CfTerminalAttempt *attempt, const CfCloverMessage *m, CfTerminalResult *ret)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *words = g_strdup_printf ("%s %s %s", *m->status ? m->status : m->result, m->reason, m->text);
  gboolean good = m->good && m->method != CF_CLOVER_INVALID_STATE_TRANSITION;
  cf_clover_cancelled (ret, good ? CF_TERMINAL_APPROVED : CF_TERMINAL_DECLINED, good ? NULL : g_strstrip (words));
  memcpy (ret->currency, attempt->currency, sizeof ret->currency);
  replace (&ret->terminal_id, terminal->identity.id);
  replace (&ret->transaction, m->payment ? m->payment->id : attempt->original.transaction);
  if (good && attempt->act == CF_TERMINAL_VOID)
    ret->amount_minor = attempt->amount_minor;
  if (good && attempt->act == CF_TERMINAL_TIP)
    ret->tip_minor = attempt->tip_minor;
  if (terminal->host->result (terminal->host_data, attempt, ret, &error))
    cf_clover_taken (terminal);
  else
    cf_clover_unknown (ret, "The answer could not be kept: %s.", error ? error->message : "no reason");
}

static gboolean
is_about_nothing (const CfTerminalAttempt *attempt, GError **error)
{
  if (attempt->original.transaction && attempt->original.order)
    return FALSE;
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "asking the Clover: the payment that this is about is not known");
  return TRUE;
}

static gboolean
clover_void (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfClover *clover = cf_clover_own (terminal);
  const CfTerminalOriginal *original = &attempt->original;
  g_autoptr(CfCloverMessage) m = NULL;
  g_autoptr(GError) why = NULL;
  if (is_about_nothing (attempt, error) || !begin (terminal, error))
    return FALSE;
  json_t *payment = cf_clover_payment_json (original->transaction, original->order, original->reference, original->amount_minor, 0);
  CfCloverMethod answer = clover->has_void_response || !clover->has_ack ? CF_CLOVER_VOID_PAYMENT_RESPONSE : CF_CLOVER_ACK;
  if (!ask_one (terminal, attempt, cf_clover_void (payment, "USER_CANCEL"), answer, clover->has_void_response ? ANSWER_WAIT : CF_SECONDS (10), ret, &m, error))
    return FALSE;
  if (m && m->method != CF_CLOVER_ACK)
    settle (terminal, attempt, m, ret);
  else if (!clover->has_void_response && original->reference && terminal->transport->is_open && !cf_clover_resolve (terminal, attempt, ret, &why))      /* that it was received proves nothing yet */
    cf_clover_unknown (ret, "The Clover could not be asked whether the payment was voided: %s.", why ? why->message : "no answer");
  show_idle (terminal);
  return TRUE;
}

static gboolean
clover_tip (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  g_autoptr(CfCloverMessage) m = NULL;
  if (is_about_nothing (attempt, error) || !begin (terminal, error)
      || !ask_one (terminal, attempt, cf_clover_tip (attempt->original.order, attempt->original.transaction, attempt->tip_minor), CF_CLOVER_TIP_ADJUST_RESPONSE, ANSWER_WAIT, ret, &m, error))
    return FALSE;
  if (m)
    settle (terminal, attempt, m, ret);
  return TRUE;
}

static gboolean
clover_end_of_day (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  g_autoptr(CfCloverMessage) m = NULL;
  if (!begin (terminal, error) || !ask_one (terminal, attempt, cf_clover_close_batch (), CF_CLOVER_CLOSEOUT_RESPONSE, CLOSE_WAIT, ret, &m, error))
    return FALSE;
  if (!m)
    return TRUE;
  if (m->good) {
    CfTerminalTotal *total = g_new0 (CfTerminalTotal, 1);
    *total = (CfTerminalTotal) { .name = g_strdup ("all"), .count = m->batch_count, .amount_minor = m->batch_amount };
    memcpy (total->currency, attempt->currency, sizeof total->currency);
    ret->totals = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_terminal_total_free);
    g_ptr_array_add (ret->totals, total);
  }
  settle (terminal, attempt, m, ret);
  return TRUE;
}

static void
clover_close (CfTerminal *terminal)
{
  cf_clover_hang_up (terminal);
}

static gboolean
clover_idle (CfTerminal *terminal, gint64 until, GError **error)
{
  CfClover *clover = cf_clover_own (terminal);
  for (;;) {
    g_autoptr(CfCloverMessage) m = NULL;
    gboolean was_ready = clover->ready;
    CfIo io = cf_clover_next (terminal, MIN (until, clover->welcome_at), &m, error);
    if (m)
      cf_clover_stray (terminal, m);
    if (clover->ready != was_ready && terminal->transport->is_open)
      show_idle (terminal);
    if (io == CF_IO_GONE || io == CF_IO_WOKEN)
      return io == CF_IO_WOKEN;
    if (cf_transport_now (terminal->transport) >= clover->welcome_at) {
      clover->welcome_at = CF_NO_DEADLINE;
      if (!cf_clover_send (terminal, cf_clover_request (CF_CLOVER_SHOW_WELCOME_SCREEN), NULL, error))
        return FALSE;
    }
    else if (io == CF_IO_TIMEOUT)
      return TRUE;
  }
}

static gboolean
clover_pending (CfTerminal *terminal, GPtrArray **ret_references, GError **error)
{
  g_auto(CfTerminalResult) nothing = { 0 };
  g_autoptr(CfCloverMessage) m = NULL;
  if (!begin (terminal, error)
      || !ask_one (terminal, NULL, cf_clover_request (CF_CLOVER_RETRIEVE_PENDING_PAYMENTS), CF_CLOVER_RETRIEVE_PENDING_PAYMENTS_RESPONSE, CF_SECONDS (10), &nothing, &m, error))
    return FALSE;
  if (!m || !m->good) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "asking the Clover for offline payments: %s", nothing.evidence ? nothing.evidence : m ? m->reason : "no answer");
    return FALSE;
  }
  cf_clover_taken (terminal);
  *ret_references = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < m->pending->len; i++)
    g_ptr_array_add (*ret_references, g_strdup (((CfCloverPending *) m->pending->pdata[i])->external_id));
  return TRUE;
}

static gboolean
clover_display (CfTerminal *terminal, const char *text, GError **error)
{
  cf_clover_own (terminal)->welcome_at = CF_NO_DEADLINE;
  return cf_clover_send (terminal, text ? cf_clover_show_text (text) : cf_clover_request (CF_CLOVER_SHOW_WELCOME_SCREEN), NULL, error);
}

static gboolean
clover_reset (CfTerminal *terminal, GError **error)
{
  g_auto(CfTerminalResult) nothing = { 0 };
  g_autoptr(CfCloverMessage) m = NULL;
  if (!ask_one (terminal, NULL, cf_clover_request (CF_CLOVER_BREAK), CF_CLOVER_RESET_DEVICE_RESPONSE, CF_SECONDS (10), &nothing, &m, error))
    return FALSE;
  if (m)
    cf_clover_taken (terminal);
  else
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "resetting the Clover: %s", nothing.evidence);
  return m != NULL;
}

static const char *const usb_ids[] = { "28f3:2000", "28f3:2003", "28f3:2002", "28f3:2004", "28f3:3000", "28f3:3003", "28f3:3002", "28f3:3004", "28f3:3020", "28f3:3023", "28f3:3022", "28f3:3024",
  "28f3:3050", "28f3:3053", "28f3:3052", "28f3:3054", "28f3:4000", "28f3:4003", "28f3:4002", "28f3:4004", "28f3:4030", "28f3:4033", "28f3:4032", "28f3:4034", "28f3:4050", "28f3:4053", "28f3:4052",
  "28f3:4054", "28f3:8000", "28f3:8003", "28f3:8002", "28f3:8004", "28f3:8010", "28f3:8013", "28f3:8012", "28f3:8014", "18d1:2d00", "18d1:2d01", NULL };

const CfDriver cf_clover_driver = {
  .name = "clover", .label = "Clover", .example = "usb:28f3:4000", .usb_ids = usb_ids, .idle_us = CF_SECONDS (1),
  .features = CF_DRIVER_REFERENCE | CF_DRIVER_REFUND | CF_DRIVER_PARTIAL | CF_DRIVER_TIP | CF_DRIVER_TIP_LATER | CF_DRIVER_KEYED | CF_DRIVER_OFFLINE | CF_DRIVER_SIGNATURE | CF_DRIVER_DISPLAY | CF_DRIVER_CANCEL,
  .open = cf_clover_open, .close = clover_close, .free = cf_clover_free, .sale = clover_sale, .refund = clover_refund, .undo = clover_void, .tip = clover_tip, .end_of_day = clover_end_of_day,
  .recover = cf_clover_recover, .idle = clover_idle, .pending = clover_pending, .display = clover_display, .reset = clover_reset,
};
