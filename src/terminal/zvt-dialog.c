/* zvt-dialog.c: one command and all that the terminal says until it is done. The terminal leads meanwhile (zvt-serve.c answers it). Nothing here sends the command a second time;
 * only the serial link repeats its block. */
#include "zvt-private.h"

void
cf_zvt_dialog_clear (CfZvtDialog *dialog)
{
  g_clear_pointer (&dialog->command, g_byte_array_unref);
  cf_zvt_answer_clear (&dialog->status);
  cf_zvt_answer_clear (&dialog->end);
}

void
cf_zvt_ask (CfTerminal *terminal, CfZvtDialog *dialog, CfZvtCommand command, const GByteArray *tlv)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_autoptr(GByteArray) all = g_byte_array_new (), digits = g_byte_array_new ();

  if (tlv)
    g_byte_array_append (all, tlv->data, tlv->len);
  if (zvt->message_id >= 0) {
    zvt->message_id = zvt->message_id % 999999 + 1;
    cf_zvt_put_bcd (digits, zvt->message_id, 3);
    cf_zvt_put_tag (all, 0x1F73, digits->data, digits->len);
  }
  command.has_tlv = all->len > 0 || tlv;
  command.tlv = all->data;
  command.n_tlv = all->len;
  cf_zvt_dialog_clear (dialog);
  dialog->command = cf_zvt_command (&command);
  dialog->asked = command.command;
  dialog->refused = -1;
}

static gboolean
lost (GError **error, CfError code, const char *sentence)
{
  g_set_error_literal (error, CF_ERROR, code, sentence);
  return FALSE;
}

typedef enum { HEARD, HEARD_RESPONSE, HEARD_NOTHING, HEARD_LOST } Heard;

/* Waits for one message and answers it if it is the terminal's. *ret_response: the command of a response. */
static Heard
hear (CfTerminal *terminal, CfZvtDialog *dialog, gint64 deadline, guint16 *ret_response, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_autoptr(GByteArray) apdu = NULL;
  CfZvtApdu message;
  gboolean repeat;
  gsize rest;
  CfIo io = cf_zvt_link_receive (&zvt->link, deadline, &apdu, &repeat, error);

  if (io == CF_IO_TIMEOUT || io == CF_IO_WOKEN)
    return HEARD_NOTHING;
  if (io != CF_IO_DONE)
    return HEARD_LOST;
  if (apdu->len < 2)
    return HEARD;
  cf_zvt_apdu (apdu->data, apdu->len, &message, &rest);
  message.data = apdu->data + MIN (message.head, apdu->len);
  if (cf_zvt_is_response (message.command)) {
    *ret_response = message.command;
    return HEARD_RESPONSE;
  }
  dialog->leads = TRUE;
  return cf_zvt_serve (terminal, dialog, &message, repeat, error) ? HEARD : HEARD_LOST;
}

/* --- the conversation --- */

/* The terminal may still go on: that it was asked is all. Its own answer is heard with the rest. */
static gboolean
ask_to_abort (CfTerminal *terminal, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  CfZvtDialog abort = { 0 };
  guint sends;
  CfIo io;

  cf_zvt_ask (terminal, &abort, (CfZvtCommand) { .command = 0x06B0 }, NULL);
  io = cf_zvt_link_send (&zvt->link, abort.command, &sends, error);
  cf_zvt_dialog_clear (&abort);
  return io == CF_IO_DONE;
}

/* Is there anything but a response to wait for? */
static gboolean
ends_with_response (guint16 command)
{
  return command == 0x0602 || command == 0x06E0 || command == 0x06B0;
}

static gboolean
await_response (CfTerminal *terminal, CfZvtDialog *dialog, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  gint64 deadline = cf_transport_now (terminal->transport) + CF_MS (zvt->link.timers.t3_ms);

  while (!dialog->accepted && dialog->refused < 0) {
    guint16 response = 0;
    Heard heard = hear (terminal, dialog, deadline, &response, error);
    if (heard == HEARD_LOST)
      return FALSE;
    if (cf_terminal_stopping (terminal))
      return lost (error, CF_ERROR_UNKNOWN, "the program was ended while the terminal was busy");
    if (heard == HEARD_RESPONSE && (response == 0x8000 || response == 0x8400 || dialog->leads))      /* what refuses after it began refuses a second copy */
      dialog->accepted = TRUE;
    else if (heard == HEARD_RESPONSE && dialog->sends <= 1)
      dialog->refused = response & 0xFF;
    else if (heard == HEARD_RESPONSE)
      return lost (error, CF_ERROR_UNKNOWN, "the command went out more than once and was refused: one of them may be under way");
    else if (dialog->ended)
      return TRUE;
    else if (heard == HEARD_NOTHING && cf_transport_now (terminal->transport) >= deadline)
      return lost (error, CF_ERROR_RETRY, "the terminal did not answer the command in time");
  }
  return TRUE;
}

/* An intermediate status may have given the terminal more time, until its next word. */
static gint64
next_deadline (CfTerminal *terminal)
{
  CfZvt *zvt = cf_zvt (terminal);
  gint64 wait = zvt->minutes > 0 ? CF_SECONDS (60 * zvt->minutes) : CF_MS (zvt->link.timers.t4_ms);

  zvt->minutes = -1;
  return cf_transport_now (terminal->transport) + wait;
}

static gboolean
await_end (CfTerminal *terminal, CfZvtDialog *dialog, GError **error)
{
  gint64 deadline = next_deadline (terminal);
  gboolean aborted = FALSE, asked_late = FALSE;

  while (!dialog->ended) {
    guint16 response = 0;
    Heard heard;
    if (dialog->can_cancel && !aborted && cf_terminal_take_cancel (terminal)) {
      aborted = TRUE;
      if (!ask_to_abort (terminal, error))
        return FALSE;
    }
    heard = hear (terminal, dialog, deadline, &response, error);
    if (heard == HEARD_LOST)
      return FALSE;
    if (cf_terminal_stopping (terminal))
      return lost (error, CF_ERROR_UNKNOWN, "the program was ended while the terminal was busy");
    if (heard == HEARD) {
      deadline = next_deadline (terminal);
      continue;
    }
    if (heard == HEARD_RESPONSE || cf_transport_now (terminal->transport) < deadline)
      continue;                          /* the answer to our abort, or a late one to a repeated block: what is reported decides */
    if (asked_late)
      return lost (error, CF_ERROR_RETRY, "the terminal did not say a word until its time was over");
    if (!ask_to_abort (terminal, error))
      return FALSE;
    asked_late = TRUE;
    deadline = cf_transport_now (terminal->transport) + CF_SECONDS (10);
  }
  return TRUE;
}

/* What still stands in the line belongs to nothing that is asked now: a response left over would be taken for the answer, a result for ours. */
static gboolean
clear_line (CfTerminal *terminal, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  CfTerminalAttempt *attempt = g_steal_pointer (&zvt->attempt);
  g_auto(CfZvtDialog) late = { .refused = -1 };
  guint16 response;
  Heard heard;

  do
    heard = hear (terminal, &late, cf_transport_now (terminal->transport), &response, error);
  while (heard == HEARD || heard == HEARD_RESPONSE);
  zvt->attempt = attempt;
  return heard == HEARD_NOTHING;
}

/* A line that doubles what passes may have brought the refusal of something older, or of a second copy: a terminal that goes on all the same did not refuse. "Please wait" is what it says to a copy of
 * what it is busy with; it repeats what we did not hear after T3. */
static gboolean
refusal_holds (CfTerminal *terminal, CfZvtDialog *dialog, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  gint64 deadline = cf_transport_now (terminal->transport) + 3 * CF_MS (zvt->link.timers.t1_ms) + (dialog->refused == 0x9C ? CF_MS (zvt->link.timers.t3_ms) : 0);

  while (zvt->link.is_serial && dialog->can_cancel && dialog->refused >= 0 && cf_transport_now (terminal->transport) < deadline) {
    guint16 response = 0;
    Heard heard = hear (terminal, dialog, deadline, &response, error);
    if (heard == HEARD_LOST) {
      dialog->refused = -1;              /* what it would have said is not known */
      return FALSE;
    }
    if (heard == HEARD || (heard == HEARD_RESPONSE && response == 0x8000)) {
      dialog->accepted = TRUE;
      dialog->refused = -1;
    }
  }
  return TRUE;
}

gboolean
cf_zvt_converse (CfTerminal *terminal, CfZvtDialog *dialog, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);

  zvt->minutes = -1;
  zvt->heard_id = -1;
  if (!clear_line (terminal, error))
    return FALSE;
  if (cf_zvt_link_send (&zvt->link, dialog->command, &dialog->sends, error) != CF_IO_DONE)
    return FALSE;
  if (!await_response (terminal, dialog, error) || !refusal_holds (terminal, dialog, error))
    return FALSE;
  if (dialog->refused >= 0 || dialog->ended || ends_with_response (dialog->asked))
    return TRUE;
  return await_end (terminal, dialog, error);
}

gboolean
cf_zvt_listen (CfTerminal *terminal, CfZvtDialog *dialog, gint64 quiet_us, gint64 deadline, GError **error)
{
  gint64 until = cf_transport_now (terminal->transport) + quiet_us;

  while (!dialog->ended && cf_transport_now (terminal->transport) < MIN (until, deadline) && !cf_terminal_stopping (terminal)) {
    guint16 response = 0;
    Heard heard = hear (terminal, dialog, MIN (until, deadline), &response, error);
    if (heard == HEARD_LOST)
      return FALSE;
    if (heard == HEARD)
      until = cf_transport_now (terminal->transport) + MAX (quiet_us, CF_MS (cf_zvt (terminal)->link.timers.t3_ms));
  }
  return TRUE;
}
