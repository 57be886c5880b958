/* pax.c: the driver of PAX terminals that speak the ASCII protocol over TCP or a serial line (protocols.md §4). Notes:
 *
 * - Each attempt carries our 13 characters as ECR reference; the terminal's journal (R02) finds it by them. No request that moves money is ever repeated but after NAK.
 * - The duplicate override flag stays empty, always.
 * - Timed out and aborted at the terminal says that no money moved; since the request had been accepted, the journal is asked before that is believed.
 * - Settings: "connection" ("each": one connection for each request, as over TCP; "kept"), "store-and-forward" ("on": the terminal may approve alone). */
#include "pax-private.h"
#include "pax-request.h"
#include <string.h>

#define PAYMENT_IDLE CF_SECONDS (120)
#define CLOSE_IDLE CF_SECONDS (300)

gboolean
cf_pax_greet (CfTerminal *terminal, gint64 idle, GError **error)
{
  g_autofree char *body = cf_pax_request_admin ("A00", NULL);
  g_autoptr(CfPaxAnswer) a = cf_pax_ask (terminal, body, "A01", idle, error);
  if (!a)
    return FALSE;
  if (a->result != CF_PAX_APPROVED) {
    g_set_error (error, CF_ERROR, CF_ERROR_BUSY, "greeting the terminal: it answered %s %s", a->code, a->text);
    return FALSE;
  }
  CfTerminalIdentity *who = &terminal->identity;
  g_free (who->id);
  g_free (who->serial);
  g_free (who->model);
  g_free (who->version);
  who->serial = g_strdup (a->serial ? a->serial : "");
  who->id = g_strdup (*who->serial ? who->serial : cf_transport_name (terminal->transport));
  who->model = g_strdup (a->model && *a->model ? a->model : "PAX");
  who->version = g_strdup (a->version);
  return TRUE;
}

static gboolean
pax_open (CfTerminal *terminal, gint64 deadline, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  gint64 left = deadline == CF_NO_DEADLINE ? CF_SECONDS (15) : deadline - cf_transport_now (terminal->transport);
  terminal->host->show (terminal->host_data, CF_TERMINAL_CONNECTING, NULL, NULL, 0);
  if (!cf_pax_greet (terminal, CLAMP (left, CF_SECONDS (1), CF_SECONDS (15)), error)) {
    terminal->host->show (terminal->host_data, CF_TERMINAL_OFFLINE, NULL, NULL, 0);
    return FALSE;
  }
  if (!cf_pax_read_last (terminal, &pax->last, NULL))
    pax->last.known = FALSE;
  terminal->host->show (terminal->host_data, CF_TERMINAL_IDLE, NULL, NULL, 0);
  return TRUE;
}

static void
pax_close (CfTerminal *terminal)
{
  cf_transport_close (terminal->transport);
}

/* Opened, and its last transaction known, which is what a payment in doubt is compared with later; a terminal that answers, but cannot tell it, is asked all the same. FALSE: it does not
 * answer, and nothing that moves money was sent. */
static gboolean
ready (CfTerminal *terminal, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  if (!terminal->identity.id && !pax_open (terminal, CF_NO_DEADLINE, error))
    return FALSE;
  if (pax->last.known && !pax->last.unsure)
    return TRUE;
  g_autoptr(GError) why = NULL;
  pax->last.known = FALSE;
  if (cf_pax_read_last (terminal, &pax->last, &why) || g_error_matches (why, CF_ERROR, CF_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&why));
  return FALSE;
}

/* What is the last transaction now, for the next baseline. */
static void
remember (CfPax *pax, const CfPaxAnswer *a)
{
  if (!*a->terminal_txn)
    return;
  pax->last.known = TRUE;
  g_strlcpy (pax->last.transaction, a->terminal_txn, sizeof pax->last.transaction);
  g_strlcpy (pax->last.timestamp, a->timestamp, sizeof pax->last.timestamp);
  g_strlcpy (pax->last.batch, a->batch, sizeof pax->last.batch);
}

/* Its last transaction is the one that it was before. */
static gboolean
is_as_before (CfTerminal *terminal, const char *baseline, GError **error)
{
  CfPaxLast last;
  if (!cf_pax_read_last (terminal, &last, error))
    return FALSE;
  g_autofree char *now = cf_pax_baseline (&last);
  return !baseline || g_strcmp0 (now, baseline) == 0;
}

/* The terminal says that no money moved, but it had the request: the journal has the last word. The greeting comes first: a terminal that answers it is not in the middle of the payment (an EOT may be noise, and a
 * refusal without a reference an old one), and what it answers after it was not said before. "Not found" does not say what was looked for, so that it is one proof only. */
static void
verify_none (CfTerminal *terminal, CfTerminalAttempt *attempt, const char *baseline, const char *reason, CfTerminalResult *ret)
{
  g_auto(CfTerminalResult) found = { 0 };
  g_autoptr(GError) error = NULL;
  cf_pax_expect_late (terminal, attempt->reference);
  gboolean asked = cf_pax_greet (terminal, CF_SECONDS (15), &error) && g_strcmp0 (terminal->identity.id, attempt->terminal_id ? attempt->terminal_id : terminal->identity.id) == 0;
  if (cf_pax_take_late (terminal, attempt, &found, NULL))
    asked = TRUE;
  else
    asked = asked && cf_pax_look_up (terminal, attempt, &found, &error);
  if (asked && found.outcome != CF_TERMINAL_UNKNOWN) {
    cf_terminal_result_clear (ret);
    *ret = found;
    found = (CfTerminalResult) { 0 };
    return;
  }
  asked = asked && is_as_before (terminal, baseline, &error);
  ret->outcome = asked ? CF_TERMINAL_CANCELLED : CF_TERMINAL_UNKNOWN;
  if (asked) {
    g_free (ret->reason);
    ret->reason = g_strdup (reason);
    g_clear_pointer (&ret->evidence, g_free);
  }
}

static void
unknown (CfTerminalResult *ret, const GError *error)
{
  cf_terminal_result_clear (ret);
  ret->outcome = CF_TERMINAL_UNKNOWN;
  ret->evidence = g_strdup_printf ("No answer was received: %s.", error ? error->message : "the terminal ended the session");
}

/* A result that arrived: committed, then acknowledged. */
static void
settle (CfTerminal *terminal, CfTerminalAttempt *attempt, const char *baseline, const CfPaxAnswer *answer, CfTerminalResult *ret)
{
  g_autoptr(GError) error = NULL;
  cf_pax_to_result (terminal, attempt, answer, ret);
  remember (cf_pax_own (terminal), answer);
  if (attempt->act == CF_TERMINAL_VOID && ret->outcome != CF_TERMINAL_DECLINED && answer->result == CF_PAX_APPROVED && strcmp (answer->ecr_ref, attempt->reference) == 0
      && cf_pax_answer_host_approved (answer)) {
    ret->outcome = CF_TERMINAL_APPROVED;                     /* a void may give no amount */
    ret->amount_minor = attempt->amount_minor;
    g_clear_pointer (&ret->evidence, g_free);
  }
  if (ret->outcome == CF_TERMINAL_UNKNOWN) {
    g_autofree char *reason = answer->result == CF_PAX_DUPLICATE
        ? g_strdup_printf ("%s (%s): an equal transaction exists, number %s with reference %s", answer->text, answer->code, answer->terminal_txn, answer->ecr_ref)
        : g_strdup_printf ("%s (%s)", answer->text, answer->code);
    if (!terminal->host->result (terminal->host_data, attempt, ret, &error)) {      /* what it said, though it does not fit, is kept like all results before the terminal may forget it */
      unknown (ret, error);
      cf_transport_close (terminal->transport);
      return;
    }
    cf_pax_acknowledge (terminal);
    if (answer->result == CF_PAX_VERIFY_NONE || answer->result == CF_PAX_DUPLICATE)
      verify_none (terminal, attempt, baseline, reason, ret);
    return;
  }
  if (terminal->host->result (terminal->host_data, attempt, ret, &error))
    cf_pax_acknowledge (terminal);
  else {
    unknown (ret, error);
    cf_transport_close (terminal->transport);
  }
}

static gboolean
transact (CfTerminal *terminal, CfTerminalAttempt *attempt, CfPaxTransaction *t, CfTerminalResult *ret, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  g_autofree char *baseline = NULL, *body = NULL;
  g_autoptr(CfPaxAnswer) answer = NULL;
  g_autoptr(GError) why = NULL;
  const CfPaxAsk ask = { .answer = "T01", .reference = attempt->reference, .idle = PAYMENT_IDLE, .cancels = TRUE, .state = CF_TERMINAL_AWAITING_CARD };

  cf_terminal_result_clear (ret);
  if (!ready (terminal, error))
    return FALSE;
  t->command = "T00";
  t->ecr_ref = attempt->reference;
  t->amount = attempt->amount_minor;
  t->invoice = attempt->document;
  body = cf_pax_request_transaction (t);
  baseline = cf_pax_baseline (&pax->last);
  if (!terminal->host->sent (terminal->host_data, attempt, terminal->identity.id, baseline, error))
    return FALSE;
  CfPaxExchange end = cf_pax_exchange (terminal, body, &ask, &answer, &why);
  if (end == CF_PAX_NOT_SENT) {
    g_propagate_error (error, g_steal_pointer (&why));
    return FALSE;
  }
  pax->last.unsure = TRUE;
  if (end == CF_PAX_GOT)
    settle (terminal, attempt, baseline, answer, ret);
  else {
    unknown (ret, why);
    if (end == CF_PAX_ENDED)
      verify_none (terminal, attempt, baseline, "It was cancelled at the terminal.", ret);
  }
  pax->last.unsure = ret->outcome == CF_TERMINAL_UNKNOWN;
  terminal->host->show (terminal->host_data, terminal->transport->is_open ? CF_TERMINAL_IDLE : CF_TERMINAL_OFFLINE, NULL, NULL, 0);
  return TRUE;
}

static gboolean
pax_sale (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfPaxTransaction t = { .type = "01", .tip = attempt->tip_minor, .extra = attempt->asks_tip ? "TIPREQ=1" : NULL };
  return transact (terminal, attempt, &t, ret, error);
}

static gboolean
pax_refund (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  g_autofree char *extra = attempt->original.order ? g_strdup_printf ("HREF=%s", attempt->original.order) : NULL;
  CfPaxTransaction t = { .type = "02", .extra = extra, .original_ecr_ref = attempt->original.reference };
  return transact (terminal, attempt, &t, ret, error);
}

static gboolean
pax_void (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  g_autofree char *extra = attempt->original.order ? g_strdup_printf ("HREF=%s", attempt->original.order) : NULL;
  CfPaxTransaction t = { .type = "16", .extra = extra, .terminal_txn = attempt->original.transaction, .auth_code = attempt->original.auth_code,
                         .original_ecr_ref = attempt->original.reference };
  if (!attempt->original.transaction && !attempt->original.order) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "voiding the payment: neither the terminal's number of it nor the host's is known");
    return FALSE;
  }
  return transact (terminal, attempt, &t, ret, error);
}

static void
set_totals (const CfTerminalAttempt *attempt, const CfPaxAnswer *a, CfTerminalResult *ret)
{
  ret->totals = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_terminal_total_free);
  for (guint i = 0; i < a->totals->len; i++) {
    static const char *const names[] = { "credit", "debit", "EBT", "gift", "loyalty", "cash", "check" };
    CfTerminalTotal *total = g_new0 (CfTerminalTotal, 1);
    total->name = g_strdup (a->totals->len == 1 ? "all" : i < G_N_ELEMENTS (names) ? names[i] : "other");
    total->amount_minor = g_array_index (a->totals, gint64, i);
    total->count = i < a->counts->len ? g_array_index (a->counts, gint64, i) : 0;
    memcpy (total->currency, attempt->currency, sizeof total->currency);
    g_ptr_array_add (ret->totals, total);
  }
}

static gboolean
pax_end_of_day (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  g_autofree char *baseline = NULL, *body = cf_pax_request_batch_close ();
  g_autoptr(CfPaxAnswer) answer = NULL;
  g_autoptr(GError) why = NULL;
  const CfPaxAsk ask = { .answer = "B01", .idle = CLOSE_IDLE, .state = CF_TERMINAL_AWAITING_HOST };

  cf_terminal_result_clear (ret);
  if (!ready (terminal, error))
    return FALSE;
  baseline = cf_pax_baseline (&pax->last);
  if (!terminal->host->sent (terminal->host_data, attempt, terminal->identity.id, baseline, error))
    return FALSE;
  CfPaxExchange end = cf_pax_exchange (terminal, body, &ask, &answer, &why);
  if (end == CF_PAX_NOT_SENT) {
    g_propagate_error (error, g_steal_pointer (&why));
    return FALSE;
  }
  unknown (ret, why);
  pax->last.unsure = TRUE;
  if (end == CF_PAX_GOT) {
    cf_pax_to_result (terminal, attempt, answer, ret);
    g_clear_pointer (&ret->evidence, g_free);
    ret->outcome = answer->result == CF_PAX_APPROVED ? CF_TERMINAL_APPROVED : CF_TERMINAL_DECLINED;
    ret->reason = g_strdup_printf ("%s (%s)", answer->text, answer->code);
    ret->amount_minor = 0;
    set_totals (attempt, answer, ret);
    if (terminal->host->result (terminal->host_data, attempt, ret, &why)) {
      cf_pax_acknowledge (terminal);
      if (ret->outcome == CF_TERMINAL_APPROVED)
        pax->last = (CfPaxLast) { .known = TRUE };
    }
    else
      unknown (ret, why);
  }
  terminal->host->show (terminal->host_data, terminal->transport->is_open ? CF_TERMINAL_IDLE : CF_TERMINAL_OFFLINE, NULL, NULL, 0);
  return TRUE;
}

static gboolean
pax_idle (CfTerminal *terminal, gint64 until, GError **error)
{
  if (terminal->transport->is_open && strcmp (cf_terminal_setting (terminal, "connection", strstr (terminal->transport->address, "tcp:") ? "each" : "kept"), "each") != 0)
    return cf_pax_drain (terminal, until, error);
  return cf_transport_wait (terminal->transport, until) != CF_IO_GONE;
}

static gboolean
pax_display (CfTerminal *terminal, const char *text, GError **error)
{
  g_autofree char *body = cf_pax_request_message ("", text);
  g_autoptr(CfPaxAnswer) a = cf_pax_ask (terminal, body, text ? "A11" : "A13", CF_SECONDS (15), error);
  return a != NULL;
}

static gboolean
pax_reset (CfTerminal *terminal, GError **error)
{
  g_autofree char *body = cf_pax_request_admin ("A16", NULL);
  g_autoptr(CfPaxAnswer) a = cf_pax_ask (terminal, body, "A17", CF_SECONDS (15), error);
  return a != NULL;
}

const CfDriver cf_pax_driver = {
  .name = "pax", .label = "PAX", .example = "tcp:192.168.1.20:10009", .idle_us = CF_NO_DEADLINE,
  .features = CF_DRIVER_REFERENCE | CF_DRIVER_REFUND | CF_DRIVER_PARTIAL | CF_DRIVER_TIP | CF_DRIVER_KEYED | CF_DRIVER_OFFLINE | CF_DRIVER_DISPLAY | CF_DRIVER_BATCH | CF_DRIVER_CANCEL,
  .open = pax_open, .close = pax_close, .free = cf_pax_free, .sale = pax_sale, .refund = pax_refund, .undo = pax_void, .end_of_day = pax_end_of_day, .recover = cf_pax_recover,
  .idle = pax_idle, .batch = cf_pax_batch, .display = pax_display, .reset = pax_reset,
};
