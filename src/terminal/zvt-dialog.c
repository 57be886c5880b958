/* zvt-dialog.c: one command and all that the terminal says until it is done. The terminal leads meanwhile: each of its messages is answered by exactly one
 * response.
 *
 * Invariants: a status information is never answered with 84 (the terminal would reverse the payment): it is answered with 80 00 once it is committed, or, where it
 * cannot be, not at all. Nothing here sends the command a second time; only the serial link repeats its block. */
#include "zvt-private.h"
#include <string.h>
#include "zvt-text.h"

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

/* --- answers --- */

static gboolean
respond (CfTerminal *terminal, guint16 response, int message_id, GError **error)
{
  g_autoptr(GByteArray) apdu = cf_zvt_response (response, MAX (message_id, 0));
  guint sends;

  return cf_zvt_link_send (&cf_zvt (terminal)->link, apdu, &sends, error) == CF_IO_DONE;
}

/* --- what the terminal shows and prints --- */

static CfTerminalState
state_of (guint8 status)
{
  switch (status >= 0x41 && status <= 0x5D ? status - 0x40 : status) {
    case 0x0A: case 0x0B: case 0x0C: case 0x01: case 0x02: case 0x15: case 0x28: case 0x29: case 0x68: case 0x69: case 0xCC: case 0xE0: case 0xE1:
      return CF_TERMINAL_AWAITING_CARD;
    case 0x04: case 0x05: case 0x06: case 0xD2: case 0xD3: case 0xF2:
      return CF_TERMINAL_AWAITING_HOST;
    case 0x00: case 0xC7: case 0xC8:
      return CF_TERMINAL_AWAITING_PERSON;
    default:
      return CF_TERMINAL_WORKING;
  }
}

static void
show_status (CfTerminal *terminal, const CfZvtAnswer *said)
{
  CfZvt *zvt = cf_zvt (terminal);
  const char *text = said->text ? said->text : said->status >= 0 ? cf_zvt_intermediate_text (said->status) : NULL;

  zvt->minutes = said->minutes;
  if (said->status == 0x05 || said->status == 0x45)
    zvt->reversal_at = cf_transport_now (terminal->transport);
  if (terminal->host->show)
    terminal->host->show (terminal->host_data, state_of (MAX (said->status, 0x0E)), text, NULL, 0);
}

/* A receipt that cannot be kept is answered all the same: a refused print would reverse the payment, and the receipt can be had again. */
static void
end_receipt (CfTerminal *terminal)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_autoptr(GError) error = NULL;
  CfTerminalReceipt kind = zvt->receipt_kind == 1 ? CF_RECEIPT_MERCHANT : zvt->receipt_kind == 3 ? CF_RECEIPT_ADMINISTRATION : CF_RECEIPT_CUSTOMER;

  if (zvt->receipt->len && !terminal->host->receipt (terminal->host_data, zvt->attempt, kind, zvt->receipt->str, &error))
    g_debug ("a receipt was not kept: %s", error->message);
  g_string_truncate (zvt->receipt, 0);
  zvt->receipt_kind = -1;
}

static void
print (CfTerminal *terminal, const CfZvtAnswer *said)
{
  CfZvt *zvt = cf_zvt (terminal);

  if (said->receipt_kind >= 0)
    zvt->receipt_kind = said->receipt_kind;
  for (guint i = 0; said->lines && i < said->lines->len; i++) {
    const CfZvtLine *line = &g_array_index (said->lines, CfZvtLine, i);
    gboolean ends = line->attribute & CF_ZVT_LINE_ENDS;
    if (!ends || line->text[0])
      g_string_append_printf (zvt->receipt, "%s\n", line->text);
    if (ends)
      end_receipt (terminal);
  }
}

/* --- status information --- */

/* TRUE: it may be answered. */
static gboolean
keep_status (CfTerminal *terminal, CfZvtDialog *dialog, const CfZvtAnswer *said)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_auto(CfTerminalResult) result = { 0 };
  g_autoptr(GError) error = NULL;
  g_autofree char *mismatch = NULL;
  gboolean kept;

  if (dialog->is_question)
    return TRUE;
  mismatch = zvt->attempt ? cf_zvt_mismatch (terminal, zvt->attempt, said) : NULL;
  if (zvt->attempt && said->result < 0)
    return TRUE;                         /* it says nothing that could be kept; its end will be "unknown" */
  if ((mismatch || !zvt->attempt) && cf_zvt_baseline_is (&zvt->last, said))
    return TRUE;                         /* the one before once more: kept already */
  cf_zvt_result (terminal, mismatch ? NULL : zvt->attempt, said, &result);
  kept = zvt->attempt && !mismatch ? terminal->host->result (terminal->host_data, zvt->attempt, &result, &error) : terminal->host->orphan (terminal->host_data, &result, &error);
  if (!kept)
    g_debug ("a result was not kept: %s", error ? error->message : "refused");
  return kept;
}

static void
copy_status (CfZvtDialog *dialog, CfZvtAnswer *said)
{
  cf_zvt_answer_clear (&dialog->status);
  dialog->status = *said;
  *said = (CfZvtAnswer) { 0 };
  dialog->has_status = TRUE;
}

static gboolean
take_status (CfTerminal *terminal, CfZvtDialog *dialog, CfZvtAnswer *said, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  int message_id = said->message_id;
  gboolean is_stale = zvt->attempt && !dialog->is_question && cf_zvt_baseline_is (&zvt->last, said);

  if (!keep_status (terminal, dialog, said)) {
    dialog->is_lost = TRUE;
    return lost (error, CF_ERROR_UNKNOWN, "the terminal's result could not be kept, and so was not acknowledged");
  }
  dialog->delivered = FALSE;
  if (!is_stale) {
    copy_status (dialog, said);
    dialog->committed = TRUE;
  }
  return respond (terminal, 0x8000, message_id, error);
}

/* --- the terminal leads --- */

/* Answers one command of the terminal. @repeat: it came before and was answered. */
static gboolean
serve (CfTerminal *terminal, CfZvtDialog *dialog, const CfZvtApdu *message, gboolean repeat, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_auto(CfZvtAnswer) said = { 0 };
  g_autoptr(GError) unread = NULL;
  gboolean whole = cf_zvt_answer_read (message, dialog->asked, zvt->charset, &said, &unread);
  int id = said.message_id;

  if (!whole)
    g_debug ("reading the terminal's message: %s", unread->message);
  repeat = repeat || (zvt->message_id >= 0 && id > 0 && id == zvt->heard_id);
  zvt->heard_id = id;
  if (message->command == 0x040F)
    return take_status (terminal, dialog, &said, error);        /* the same once more changes nothing */
  if (dialog->has_status && (message->command == 0x060F || !zvt->terminal_prints))
    dialog->delivered = TRUE;            /* a terminal that prints may still reverse while a print is not answered */
  if (repeat)
    return respond (terminal, 0x8000, id, error);
  switch (message->command) {
    case 0x04FF:
      show_status (terminal, &said);
      break;
    case 0x06D1:
    case 0x06D3:
      print (terminal, &said);
      break;
    case 0x060F:
    case 0x061E:
      end_receipt (terminal);
      cf_zvt_answer_clear (&dialog->end);
      dialog->end = said;
      said = (CfZvtAnswer) { 0 };
      dialog->ended = message->command;
      break;
    case 0x0401:
      break;
    default:
      return respond (terminal, 0x8483, id, error);        /* dial-up and what nobody knows: not offered */
  }
  return respond (terminal, 0x8000, id, error);
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
  return serve (terminal, dialog, &message, repeat, error) ? HEARD : HEARD_LOST;
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
    if (heard == HEARD_RESPONSE && (response == 0x8000 || response == 0x8400))
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

/* A line that doubles what passes may have brought the refusal of something older: a terminal that goes on all the same did not refuse. */
static gboolean
refusal_holds (CfTerminal *terminal, CfZvtDialog *dialog, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  gint64 deadline = cf_transport_now (terminal->transport) + 3 * CF_MS (zvt->link.timers.t1_ms);

  while (zvt->link.is_serial && dialog->can_cancel && dialog->refused >= 0 && cf_transport_now (terminal->transport) < deadline) {
    guint16 response = 0;
    Heard heard = hear (terminal, dialog, deadline, &response, error);
    if (heard == HEARD_LOST)
      return FALSE;
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
