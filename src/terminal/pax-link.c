/* pax-link.c: one request and its answer on a PAX line. A request is repeated only after NAK, when the terminal has said that it did not take it: silence after a request is an open question, never a reason to
 * send it again (protocols.md §4.8). */
#include "pax-private.h"
#include "pax-request.h"
#include <string.h>

#define TRIES 3
#define OPEN_WAIT CF_SECONDS (5)
#define WRITE_WAIT CF_SECONDS (5)
#define ACK_WAIT CF_SECONDS (7)
#define RESEND_AFTER CF_MS (300)
#define CANCEL_WAIT CF_SECONDS (30)

CfPax *
cf_pax_own (CfTerminal *terminal)
{
  if (!terminal->own) {
    CfPax *pax = g_new0 (CfPax, 1);
    cf_pax_reader_init (&pax->reader);
    terminal->own = pax;
  }
  return terminal->own;
}

void
cf_pax_free (CfTerminal *terminal)
{
  CfPax *pax = terminal->own;
  cf_pax_reader_clear (&pax->reader);
  explicit_bzero (pax->buffer, sizeof pax->buffer);
  g_free (pax->late_for);
  cf_pax_answer_free (pax->late);
  g_free (pax);
  terminal->own = NULL;
}

gboolean
cf_pax_wait (CfTerminal *terminal, gint64 us)
{
  gint64 until = cf_transport_now (terminal->transport) + us;
  while (!cf_terminal_stopping (terminal))
    if (cf_transport_wait (terminal->transport, until) != CF_IO_WOKEN)
      return TRUE;
  return FALSE;
}

/* One connection for each request, as these terminals expect over TCP; a serial line stays open. */
static gboolean
is_one_each (CfTerminal *terminal)
{
  return strcmp (cf_terminal_setting (terminal, "connection", strstr (terminal->transport->address, "tcp:") ? "each" : "kept"), "each") == 0;
}

static gboolean
open_link (CfTerminal *terminal, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  if (terminal->transport->is_open && !is_one_each (terminal))
    return TRUE;
  cf_transport_close (terminal->transport);
  cf_pax_reader_clear (&pax->reader);
  cf_pax_reader_init (&pax->reader);
  pax->n = pax->at = 0;
  CfIo io;
  gint64 deadline = cf_transport_now (terminal->transport) + OPEN_WAIT;
  while ((io = cf_transport_open (terminal->transport, deadline, error)) == CF_IO_WOKEN && !cf_terminal_stopping (terminal))
    ;
  if (io != CF_IO_DONE && error && !*error)
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "opening %s: it does not answer", cf_transport_name (terminal->transport));
  return io == CF_IO_DONE;
}

/* The next thing that the line brings: CF_IO_DONE with an event, or what ended the wait. */
static CfIo
next_event (CfTerminal *terminal, gint64 deadline, CfPaxEvent *ret, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  for (;;) {
    while (pax->at < pax->n)
      if ((*ret = cf_pax_reader_take (&pax->reader, pax->buffer[pax->at++])) != CF_PAX_NOTHING)
        return CF_IO_DONE;
    pax->at = pax->n = 0;
    CfIo io = cf_transport_read (terminal->transport, pax->buffer, sizeof pax->buffer, deadline, &pax->n, error);
    if (io != CF_IO_DONE)
      return io;
  }
}

static gboolean
send_byte (CfTerminal *terminal, guint8 byte)
{
  gsize sent;
  return cf_transport_write (terminal->transport, &byte, 1, cf_transport_now (terminal->transport) + WRITE_WAIT, &sent, NULL) == CF_IO_DONE;
}

void
cf_pax_acknowledge (CfTerminal *terminal)
{
  if (!send_byte (terminal, CF_PAX_ACK))
    cf_transport_close (terminal->transport);      /* opened anew for what comes next */
}

static CfIo
send_frame (CfTerminal *terminal, const char *body, gsize *ret_sent, GError **error)
{
  g_autoptr(GByteArray) frame = cf_pax_frame (body, strlen (body));
  return cf_transport_write (terminal->transport, frame->data, frame->len, cf_transport_now (terminal->transport) + WRITE_WAIT, ret_sent, error);
}

/* An answer that nobody waits for: what moved money goes to the host, who decides whose it is. @pays: a payment is under way: an acknowledgement names nothing, and one of an old answer could be taken for that of
 * the payment's, which is not committed yet; so that what moved no money is not acknowledged then. */
static void
take_stray (CfTerminal *terminal, CfPaxAnswer *stray, gboolean pays)
{
  CfPax *pax = cf_pax_own (terminal);
  g_autoptr(CfPaxAnswer) answer = stray;
  g_autoptr(GError) error = NULL;

  if (answer->command[0] == 'T' && pax->late_for && strcmp (answer->ecr_ref, pax->late_for) == 0) {
    cf_pax_answer_free (pax->late);
    pax->late = g_steal_pointer (&answer);
    return;
  }
  gboolean moved = answer->command[0] == 'T' && (answer->result == CF_PAX_APPROVED || answer->result == CF_PAX_PARTIAL || answer->result == CF_PAX_OFFLINE);
  g_auto(CfTerminalResult) orphan = { 0 };
  cf_pax_own (terminal)->last.unsure = TRUE;
  cf_pax_to_orphan (terminal, answer, &orphan);
  if (moved ? terminal->host->orphan (terminal->host_data, &orphan, &error) : !pays)
    cf_pax_acknowledge (terminal);
}

gboolean
cf_pax_drain (CfTerminal *terminal, gint64 until, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  CfPaxEvent event;
  CfIo io;
  while ((io = next_event (terminal, until, &event, error)) == CF_IO_DONE) {
    if (event == CF_PAX_BAD_LRC)
      send_byte (terminal, CF_PAX_NAK);
    else if (event == CF_PAX_FRAME) {
      CfPaxAnswer *answer = cf_pax_answer_parse ((const char *) pax->reader.body->data, pax->reader.body->len, NULL);
      if (answer)
        take_stray (terminal, answer, FALSE);
    }
  }
  return io != CF_IO_GONE;
}

typedef struct { gint64 deadline; guint sends, naks; gboolean accepted, cancelled, resends; } Exchange;      /* resends: at the deadline */

static CfPaxExchange
lost (GError **error, CfError code, const char *what)
{
  if (error && !*error)
    g_set_error (error, CF_ERROR, code, "asking the terminal: %s", what);
  return CF_PAX_LOST;
}

/* Asks the terminal to let go, once; what it then says decides. */
static gboolean
send_cancel (CfTerminal *terminal, Exchange *x)
{
  g_autofree char *body = cf_pax_request_admin ("A14", NULL);
  gsize sent;
  x->cancelled = TRUE;
  x->deadline = cf_transport_now (terminal->transport) + CANCEL_WAIT;
  return send_frame (terminal, body, &sent, NULL) == CF_IO_DONE;
}

/* TRUE: *ret_end is how it ended. */
static gboolean
take_control (CfTerminal *terminal, const CfPaxAsk *ask, Exchange *x, CfPaxExchange *ret_end, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  gint64 now = cf_transport_now (terminal->transport);
  switch (pax->reader.control) {
    case CF_PAX_ACK:
      if (!x->accepted)
        terminal->host->show (terminal->host_data, ask->state, NULL, NULL, 0);
      x->accepted = TRUE;
      x->resends = FALSE;
      if (!x->cancelled)
        x->deadline = now + ask->idle;
      return FALSE;
    case CF_PAX_NAK:
      if (x->accepted || x->cancelled || x->resends)             /* the same refusal, heard twice */
        return FALSE;
      if (x->sends == TRIES) {
        *ret_end = lost (error, CF_ERROR_RETRY, "it refused the message three times");
        return TRUE;
      }
      x->resends = TRUE;
      x->deadline = now + RESEND_AFTER;
      return FALSE;
    case CF_PAX_EOT:
      *ret_end = CF_PAX_ENDED;
      return x->accepted || x->cancelled;                       /* before that it ends what was before */
    default:
      return FALSE;
  }
}

static gboolean
is_ours (const CfPaxAsk *ask, const CfPaxAnswer *answer)
{
  if (strcmp (answer->command, ask->answer) != 0)
    return FALSE;
  return !ask->reference || !*answer->ecr_ref || answer->result == CF_PAX_DUPLICATE || strcmp (answer->ecr_ref, ask->reference) == 0;
}

static gboolean
take_frame (CfTerminal *terminal, const CfPaxAsk *ask, CfPaxEvent event, Exchange *x, CfPaxExchange *ret_end, CfPaxAnswer **ret_answer, GError **error)
{
  CfPax *pax = cf_pax_own (terminal);
  if (event == CF_PAX_BAD_LRC) {
    if (x->naks++ < 2 && send_byte (terminal, CF_PAX_NAK)) {
      x->deadline = cf_transport_now (terminal->transport) + ACK_WAIT;
      return FALSE;
    }
    *ret_end = lost (error, CF_ERROR_UNKNOWN, "its answer came damaged three times");
    return TRUE;
  }
  CfPaxAnswer *answer = cf_pax_answer_parse ((const char *) pax->reader.body->data, pax->reader.body->len, error);
  if (!answer) {
    *ret_end = CF_PAX_LOST;
    return TRUE;
  }
  if (!is_ours (ask, answer)) {
    take_stray (terminal, answer, ask->reference != NULL);
    return FALSE;
  }
  x->resends = FALSE;
  *ret_answer = answer;
  *ret_end = CF_PAX_GOT;
  return TRUE;
}

/* A knock or silence. TRUE: it ended. */
static gboolean
no_event (CfTerminal *terminal, const char *body, const CfPaxAsk *ask, CfIo io, Exchange *x, CfPaxExchange *ret_end, GError **error)
{
  *ret_end = CF_PAX_LOST;
  if (io == CF_IO_GONE)
    return TRUE;
  if (cf_terminal_stopping (terminal)) {
    lost (error, CF_ERROR_UNKNOWN, "the program ends");
    return TRUE;
  }
  if (io == CF_IO_WOKEN) {
    if (ask->cancels && !x->cancelled && cf_terminal_take_cancel (terminal) && !send_cancel (terminal, x))
      lost (error, CF_ERROR_UNKNOWN, "the link broke");
    return error && *error;
  }
  if (x->resends) {                                             /* the line layer's repeat: the terminal has said that it did not take it */
    gsize sent;
    x->resends = FALSE;
    x->sends++;
    x->deadline = cf_transport_now (terminal->transport) + ACK_WAIT;
    if (send_frame (terminal, body, &sent, error) == CF_IO_DONE)
      return FALSE;
    lost (error, CF_ERROR_UNKNOWN, "the link broke");
    return TRUE;
  }
  if (ask->cancels && x->accepted && !x->cancelled && !cf_pax_reader_in_frame (&cf_pax_own (terminal)->reader) && send_cancel (terminal, x))
    return FALSE;
  lost (error, CF_ERROR_UNKNOWN, x->accepted ? "no answer came" : "it did not confirm the message");
  return TRUE;
}

/* An open link on which nothing waits. A line that was kept may have been hung up since: it is opened once more. */
static gboolean
open_clean (CfTerminal *terminal, GError **error)
{
  if (!open_link (terminal, error))
    return FALSE;
  if (cf_pax_drain (terminal, cf_transport_now (terminal->transport), NULL))
    return TRUE;
  cf_transport_close (terminal->transport);
  return open_link (terminal, error);
}

CfPaxExchange
cf_pax_exchange (CfTerminal *terminal, const char *body, const CfPaxAsk *ask, CfPaxAnswer **ret_answer, GError **error)
{
  g_autoptr(GError) why = NULL;
  Exchange x = { .sends = 1 };
  CfPaxExchange end = CF_PAX_LOST;
  gsize sent = 0;

  *ret_answer = NULL;
  if (!open_clean (terminal, error))
    return CF_PAX_NOT_SENT;
  if (send_frame (terminal, body, &sent, &why) != CF_IO_DONE) {
    cf_transport_close (terminal->transport);
    if (!why)
      g_set_error (&why, CF_ERROR, CF_ERROR_RETRY, "asking the terminal: the line takes no bytes");
    g_propagate_error (error, g_steal_pointer (&why));
    return sent ? CF_PAX_LOST : CF_PAX_NOT_SENT;
  }
  x.deadline = cf_transport_now (terminal->transport) + ACK_WAIT;
  for (gboolean ended = FALSE; !ended;) {
    CfPaxEvent event = CF_PAX_NOTHING;
    CfIo io = next_event (terminal, x.deadline, &event, &why);
    if (io != CF_IO_DONE)
      ended = no_event (terminal, body, ask, io, &x, &end, &why);
    else if (event == CF_PAX_CONTROL)
      ended = take_control (terminal, ask, &x, &end, &why);
    else if (event == CF_PAX_FRAME || event == CF_PAX_BAD_LRC)
      ended = take_frame (terminal, ask, event, &x, &end, ret_answer, &why);
  }
  if (end == CF_PAX_LOST)
    cf_transport_close (terminal->transport);
  if (why)
    g_propagate_error (error, g_steal_pointer (&why));
  return end;
}

CfPaxAnswer *
cf_pax_ask (CfTerminal *terminal, const char *body, const char *command, gint64 idle, GError **error)
{
  const CfPaxAsk ask = { .answer = command, .idle = idle, .state = CF_TERMINAL_WORKING };
  CfPaxAnswer *answer;
  CfPaxExchange end = cf_pax_exchange (terminal, body, &ask, &answer, error);
  if (end == CF_PAX_GOT)
    cf_pax_acknowledge (terminal);
  else if (end == CF_PAX_ENDED)
    g_set_error (error, CF_ERROR, CF_ERROR_BUSY, "asking the terminal: it ended the session without an answer");
  return answer;
}
