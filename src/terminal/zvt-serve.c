/* zvt-serve.c: the terminal leads: each of its messages is answered by exactly one response.
 *
 * Invariant: a status information is never answered with 84 (the terminal would reverse the payment): it is answered with 80 00 once it is committed, or, where it cannot be, not at all. */
#include "zvt-private.h"
#include "zvt-mask.h"

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

/* A terminal that does not tell its clock shows it with each payment. */
static void
learn_offset (CfTerminal *terminal, const CfZvtAnswer *said)
{
  CfZvt *zvt = cf_zvt (terminal);
  gint64 now = cf_zvt_local_s (cf_clock_now (terminal->clock)), at = cf_zvt_wall_seconds (said->month_day, said->clock, now);

  if (zvt->has_offset || said->result != 0 || at < 0)
    return;
  zvt->has_offset = TRUE;
  zvt->offset_s = at - now;
}

/* What could not be read is kept as it came, without what a card holds. */
static void
keep_unread (CfTerminal *terminal, const CfZvtApdu *message)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_autoptr(GByteArray) apdu = g_byte_array_new ();

  cf_zvt_put_apdu (apdu, message->command, message->data, message->size);
  cf_zvt_mask_apdu (apdu->data, apdu->len);
  g_free (zvt->unread);
  zvt->unread = cf_zvt_hex (apdu->data, apdu->len);
}

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
  if (zvt->attempt && !mismatch)
    learn_offset (terminal, said);
  return kept;
}

static void
copy_status (CfZvtDialog *dialog, CfZvtAnswer *said)
{
  cf_zvt_answer_clear (&dialog->status);
  dialog->status = *said;
  *said = (CfZvtAnswer) { 0 };
  dialog->has_status = TRUE;
  dialog->approved |= dialog->status.result == 0;
}

static gboolean
take_status (CfTerminal *terminal, CfZvtDialog *dialog, CfZvtAnswer *said, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  int message_id = said->message_id;
  gboolean is_stale = zvt->attempt && !dialog->is_question && cf_zvt_baseline_is (&zvt->last, said);

  if (!keep_status (terminal, dialog, said)) {
    dialog->is_lost = TRUE;
    g_set_error_literal (error, CF_ERROR, CF_ERROR_UNKNOWN, "the terminal's result could not be kept, and so was not acknowledged");
    return FALSE;
  }
  dialog->delivered = FALSE;
  if (!is_stale) {
    copy_status (dialog, said);
    dialog->committed = TRUE;
  }
  return respond (terminal, 0x8000, message_id, error);
}

/* --- what comes --- */

gboolean
cf_zvt_serve (CfTerminal *terminal, CfZvtDialog *dialog, const CfZvtApdu *message, gboolean repeat, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_auto(CfZvtAnswer) said = { 0 };
  g_autoptr(GError) unread = NULL;
  gboolean whole = cf_zvt_answer_read (message, dialog->asked, zvt->charset, &said, &unread);
  int id = said.message_id;

  if (!whole) {
    g_debug ("reading the terminal's message: %s", unread->message);
    keep_unread (terminal, message);
  }
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
      /* Without a checksum it means that it is lost where messages begin, and a refusal might be taken for one of the result. */
      if (cf_zvt_message (message->command) || zvt->link.is_serial)
        return respond (terminal, 0x8483, id, error);      /* dial-up and the like: not offered */
      g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "reading from %s: %04X is no command of ZVT", cf_transport_name (terminal->transport), message->command);
      return FALSE;
  }
  return respond (terminal, 0x8000, id, error);
}
