/* clover-recover.c: what became of an attempt (protocols.md §2.10): the device's status, which makes it say its last message again, then the payment by our id. Nothing is ever begun again here. */
#include "clover-private.h"
#include <string.h>

#define ANSWER_WAIT CF_SECONDS (10)
#define ROUNDS 3
#define RUNNING_ROUNDS 120            /* of 5 seconds: what still runs after ten minutes is left for a later call */
#define DAY CF_SECONDS (24 * 3600)
#define SKEW_MS (120 * 1000)

/* Waits for one answer; all else goes to the session, which is so idempotent that a message may come twice. */
static CfCloverMessage *
await (CfTerminal *terminal, CfCloverSession *s, CfCloverMethod method, gint64 wait, GError **error)
{
  gint64 deadline = cf_transport_now (terminal->transport) + wait;
  while (!s->done && !cf_terminal_stopping (terminal)) {
    g_autoptr(CfCloverMessage) m = NULL;
    CfIo io = cf_clover_next (terminal, deadline, &m, error);
    if (io == CF_IO_DONE && m->method == method) {
      cf_clover_taken (terminal);
      return g_steal_pointer (&m);
    }
    if (io == CF_IO_GONE || (io == CF_IO_DONE && !cf_clover_session_take (terminal, s, m, error)) || (io == CF_IO_WOKEN && !cf_clover_session_knock (terminal, s, error)))
      return NULL;
    if (io == CF_IO_TIMEOUT)
      break;
  }
  if (error && !*error)
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "asking the Clover: no answer to %s came", cf_clover_method_name (method));
  return NULL;
}

gboolean
cf_clover_look_up (CfTerminal *terminal, CfCloverSession *s, const char *reference, char **ret_status, CfCloverPayment **ret, GError **error)
{
  *ret = NULL;
  *ret_status = NULL;
  if (!cf_clover_send (terminal, cf_clover_ask_payment (reference), NULL, error))
    return FALSE;
  for (;;) {
    g_autoptr(CfCloverMessage) m = await (terminal, s, CF_CLOVER_RETRIEVE_PAYMENT_RESPONSE, ANSWER_WAIT, error);
    if (!m)
      return FALSE;
    if (*m->external_id && strcmp (m->external_id, reference) != 0)      /* of an earlier question */
      continue;
    if (!m->good && strcmp (m->query_status, "NOT_FOUND") != 0) {
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "asking the Clover: it answered %s %s %s", m->status, m->reason, m->text);
      return FALSE;
    }
    *ret_status = g_strdup (m->payment && strcmp (m->query_status, "FOUND") != 0 && !*m->query_status ? "FOUND" : m->query_status);
    *ret = g_steal_pointer (&m->payment);
    return TRUE;
  }
}

/* ---- what a payment that was found says ---- */

static gboolean
judge_refund (CfTerminal *terminal, CfCloverSession *s, const CfCloverPayment *p)
{
  const CfTerminalAttempt *attempt = s->attempt;
  for (guint i = 0; i < p->refunds->len; i++) {
    const CfCloverRefund *refund = p->refunds->pdata[i];
    gboolean new = attempt->baseline ? refund->id && !strstr (attempt->baseline, refund->id) : refund->created_ms + SKEW_MS >= attempt->sent_at / 1000;
    if (!new || ABS (refund->amount) != attempt->amount_minor)
      continue;
    cf_clover_cancelled (s->result, CF_TERMINAL_APPROVED, NULL);
    s->result->amount_minor = attempt->amount_minor;
    s->result->transaction = g_strdup (refund->id);
    s->result->terminal_id = g_strdup (terminal->identity.id);
    memcpy (s->result->currency, attempt->currency, sizeof attempt->currency);
    return TRUE;
  }
  return FALSE;
}

/* A refund went out as one of the payment that the device knows, else as a credit under our own id. */
static gboolean
is_of_payment (const CfTerminalAttempt *attempt)
{
  return attempt->act == CF_TERMINAL_REFUND && attempt->original.transaction && attempt->original.reference;
}

typedef enum { SAYS_NOTHING, SAYS_IT, SAYS_NO } Says;      /* SAYS_NO: it did not happen, to be asked twice */

static Says
judge (CfTerminal *terminal, CfCloverSession *s, const CfCloverPayment *p)
{
  const CfTerminalAttempt *attempt = s->attempt;
  gboolean gone = cf_clover_result_not_charged (p->result);

  if (is_of_payment (attempt))
    return judge_refund (terminal, s, p) ? SAYS_IT : SAYS_NO;
  if (attempt->act == CF_TERMINAL_VOID || attempt->act == CF_TERMINAL_TIP) {
    if (attempt->act == CF_TERMINAL_VOID ? !gone : p->tip != attempt->tip_minor)
      return SAYS_NO;
    cf_clover_cancelled (s->result, CF_TERMINAL_APPROVED, NULL);
    s->result->amount_minor = attempt->act == CF_TERMINAL_VOID ? attempt->amount_minor : 0;
    s->result->tip_minor = attempt->act == CF_TERMINAL_VOID ? 0 : p->tip;
    return SAYS_IT;
  }
  if (gone) {
    cf_clover_cancelled (s->result, CF_TERMINAL_CANCELLED, p->result == CF_CLOVER_FAIL ? "The payment failed." : "The payment was voided.");
    return SAYS_IT;
  }
  cf_clover_to_result (terminal, attempt, p, s->result);
  if (s->result->outcome == CF_TERMINAL_UNKNOWN && p->result != CF_CLOVER_INITIATED)
    s->result->outcome = CF_TERMINAL_MANUAL;
  return s->result->outcome == CF_TERMINAL_UNKNOWN ? SAYS_NOTHING : SAYS_IT;
}

/* ---- the rounds ---- */

typedef struct { guint rounds, running, elsewhere /* rounds in which it was busy with something else */, not_found; gboolean idle, ours; char *last; } Search;

/* R1: what it does. FALSE: no answer. The second round does without its last message, which may be what cannot be read. */
static gboolean
ask_status (CfTerminal *terminal, CfCloverSession *s, Search *search, GError **error)
{
  if (!cf_clover_send (terminal, cf_clover_ask_status (search->rounds != 1), NULL, error))
    return FALSE;
  g_autoptr(CfCloverMessage) m = await (terminal, s, CF_CLOVER_RETRIEVE_DEVICE_STATUS_RESPONSE, ANSWER_WAIT, error);
  if (!m)
    return FALSE;
  search->idle = strcmp (m->state, "IDLE") == 0;
  search->ours = !search->idle && strcmp (m->external_id, s->attempt->reference) == 0;
  g_free (search->last);
  search->last = g_strdup_printf ("%s %s", m->state, m->substate);
  if (strcmp (m->state, "WAITING_FOR_POS") == 0 && search->ours)
    s->started = TRUE;
  return TRUE;
}

static const char *
asked_about (const CfTerminalAttempt *attempt)
{
  gboolean of_itself = attempt->act == CF_TERMINAL_SALE || (attempt->act == CF_TERMINAL_REFUND && !is_of_payment (attempt));
  return of_itself || !attempt->original.reference ? attempt->reference : attempt->original.reference;
}

/* Waits, and lets the session see what comes. */
static gboolean
pause_for (CfTerminal *terminal, CfCloverSession *s, gint64 us, GError **error)
{
  gint64 until = cf_transport_now (terminal->transport) + us;
  while (!s->done && !cf_terminal_stopping (terminal)) {
    g_autoptr(CfCloverMessage) m = NULL;
    CfIo io = cf_clover_next (terminal, until, &m, error);
    if (io == CF_IO_TIMEOUT)
      return TRUE;
    if (io == CF_IO_GONE || (io == CF_IO_DONE && !cf_clover_session_take (terminal, s, m, error)) || (io == CF_IO_WOKEN && !cf_clover_session_knock (terminal, s, error)))
      return FALSE;
  }
  return s->done;
}

static void
set_manual (CfCloverSession *s, const Search *search, const char *why)
{
  cf_clover_unknown (s->result, "%s The Clover said last that it is %s.", why, search->last ? search->last : "not known");
  s->result->outcome = CF_TERMINAL_MANUAL;
  s->done = TRUE;
}

/* R4. FALSE: no answer. */
static gboolean
ask_payment (CfTerminal *terminal, CfCloverSession *s, Search *search, GError **error)
{
  g_autoptr(CfCloverPayment) payment = NULL;
  g_autofree char *status = NULL;
  const CfTerminalAttempt *attempt = s->attempt;
  Says says = SAYS_NOTHING;

  if (!cf_clover_look_up (terminal, s, asked_about (attempt), &status, &payment, error))
    return FALSE;
  if (payment && strcmp (status, "FOUND") == 0)
    says = judge (terminal, s, payment);
  else if (strcmp (status, "NOT_FOUND") == 0 && attempt->act == CF_TERMINAL_SALE)
    says = SAYS_NO;
  else if (strcmp (status, "NOT_FOUND") == 0) {
    set_manual (s, search, "The Clover does not find the payment that this is about, or cannot be asked about it.");
    return TRUE;
  }
  if (says == SAYS_IT)
    s->done = TRUE;
  else if (says == SAYS_NO && search->idle && ++search->not_found >= s->denials) {
    cf_clover_cancelled (s->result, CF_TERMINAL_CANCELLED, attempt->act == CF_TERMINAL_SALE ? "The Clover knows of no such payment, asked twice." : "The Clover did not do it, asked twice.");
    s->done = TRUE;
  }
  else if (says == SAYS_NO && !search->idle && ++search->elsewhere > RUNNING_ROUNDS)
    set_manual (s, search, "The Clover knows of no such payment, but is busy with something else all the time, so that this proves nothing.");
  else if (says == SAYS_NO && !search->idle)
    search->not_found = 0;
  else if (says == SAYS_NOTHING && ++search->running > RUNNING_ROUNDS)
    set_manual (s, search, "The Clover says again and again that the payment is in progress.");
  return s->done || pause_for (terminal, s, says == SAYS_NO ? CF_SECONDS (5) : CF_SECONDS (2), error);
}

static gboolean
one_round (CfTerminal *terminal, CfCloverSession *s, Search *search, GError **error)
{
  if (!ask_status (terminal, s, search, error))
    return s->done;
  if (s->done)
    return TRUE;
  if (s->question)                                          /* R2: a person answers, and it goes on as in a payment */
    return cf_clover_session_run (terminal, s, CF_SECONDS (30), error);
  if (!search->ours)
    return ask_payment (terminal, s, search, error) || s->done;
  if (++search->running > RUNNING_ROUNDS) {
    g_set_error (error, CF_ERROR, CF_ERROR_BUSY, "asking the Clover: it is still busy with this payment");
    search->rounds = ROUNDS;
    return FALSE;
  }
  return pause_for (terminal, s, CF_SECONDS (5), error);
}

/* Goes round until it is known; each round that brings no answer counts. @opens: a lost link is opened anew. */
static gboolean
search_it (CfTerminal *terminal, CfCloverSession *s, gboolean opens, GError **error)
{
  Search search = { 0 };
  s->searches = TRUE;
  while (!s->done && search.rounds < ROUNDS && !cf_terminal_stopping (terminal)) {
    g_clear_error (error);
    if ((terminal->transport->is_open || (opens && cf_clover_open (terminal, cf_transport_now (terminal->transport) + CF_SECONDS (15), error)))
        && one_round (terminal, s, &search, error))
      continue;
    search.rounds++;
    if (opens && terminal->transport->is_open && !cf_terminal_stopping (terminal))      /* R5: from the beginning */
      cf_clover_hang_up (terminal);
    if (!terminal->transport->is_open && (!opens || cf_transport_wait (terminal->transport, cf_transport_now (terminal->transport) + CF_SECONDS (5)) == CF_IO_GONE))
      break;
  }
  g_free (search.last);
  return s->done;
}

gboolean
cf_clover_resolve (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  g_auto(CfCloverSession) s;
  g_autoptr(GError) why = NULL;
  CfTerminalOutcome said = ret->outcome;
  g_autofree char *reason = g_strdup (ret->reason);
  gboolean says_no = said == CF_TERMINAL_DECLINED || said == CF_TERMINAL_CANCELLED;
  cf_clover_session_init (&s, attempt, ret, cf_transport_now (terminal->transport));
  s.denials = says_no ? 1 : 2;                              /* its own word is the other one */
  gboolean done = search_it (terminal, &s, FALSE, &why);
  if (!done && why)
    g_propagate_error (error, g_steal_pointer (&why));
  if (done && says_no && ret->outcome == CF_TERMINAL_CANCELLED)
    cf_clover_cancelled (ret, said, reason);
  if (done && ret->outcome == CF_TERMINAL_MANUAL)
    ret->outcome = CF_TERMINAL_UNKNOWN;                     /* the desk asks by recover before it asks a person */
  return done;
}

gboolean
cf_clover_recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  g_auto(CfCloverSession) s;
  g_autoptr(GError) why = NULL;
  const Search none = { 0 };

  cf_terminal_result_clear (ret);
  cf_clover_session_init (&s, attempt, ret, cf_transport_now (terminal->transport));
  if (!terminal->transport->is_open && !cf_clover_open (terminal, cf_transport_now (terminal->transport) + CF_SECONDS (15), error))
    return FALSE;
  if (attempt->terminal_id && g_strcmp0 (attempt->terminal_id, terminal->identity.id) != 0) {
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "asking about the payment: this is Clover %s, it was sent to %s", terminal->identity.id, attempt->terminal_id);
    cf_clover_hang_up (terminal);                           /* the right one is looked for anew */
    return FALSE;
  }
  if (attempt->act == CF_TERMINAL_CLOSE)
    set_manual (&s, &none, "A Clover cannot say whether its batch was closed; its own reports can.");
  else if (cf_clock_now (terminal->clock) - attempt->sent_at >= DAY)
    set_manual (&s, &none, "The attempt is more than a day old; a Clover answers for the last 24 hours only.");
  else if (!search_it (terminal, &s, TRUE, &why)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "asking the Clover about the payment: %s", why ? why->message : "it does not answer");
    return FALSE;
  }
  return TRUE;
}
