/* zvt-open.c: the link to a ZVT terminal, its registration, and the questions that move no money: its state, its last transaction, its totals. */
#include "zvt-private.h"
#include <string.h>
#include "base/money.h"
#include "zvt-text.h"

enum { REPEAT_STATUS_ONLY = 0x03, ENQUIRE_TLV = 0x04, NEEDS_INITIALISATION = 0x01, NEEDS_DIAGNOSIS = 0x02 };

static gint64
number_setting (CfTerminal *terminal, const char *name, const char *otherwise, guint base)
{
  return g_ascii_strtoll (cf_terminal_setting (terminal, name, otherwise), NULL, base);
}

static gboolean
is_on (CfTerminal *terminal, const char *name)
{
  return strcmp (cf_terminal_setting (terminal, name, "on"), "off") != 0;
}

gint32
cf_zvt_password (CfTerminal *terminal)
{
  return CLAMP (number_setting (terminal, "password", "000000", 10), 0, 999999);
}

static CfZvt *
make (CfTerminal *terminal)
{
  const char *framing = cf_terminal_setting (terminal, "framing", strstr (terminal->transport->address, "tcp:") ? "tcp" : "serial");
  const CfCurrency *currency = cf_currency_by_code (cf_terminal_setting (terminal, "currency", "EUR"));
  CfZvt *zvt = g_new0 (CfZvt, 1);
  CfZvtTimers timers = cf_zvt_timers;

  timers.t1_ms = MAX (number_setting (terminal, "t1-ms", "500", 10), 1);
  timers.t2_ms = MAX (number_setting (terminal, "t2-ms", "5000", 10), 1);
  timers.t3_ms = MAX (number_setting (terminal, "t3-ms", "5000", 10), 1);
  timers.t4_ms = MAX (number_setting (terminal, "t4-ms", "180000", 10), 1);
  cf_zvt_link_init (&zvt->link, terminal->transport, strcmp (framing, "tcp") != 0, &timers);
  zvt->password = cf_zvt_password (terminal);
  zvt->currency = currency ? currency->number : 978;
  zvt->charset = CF_ZVT_CP437;
  zvt->message_id = zvt->heard_id = zvt->minutes = zvt->receipt_kind = -1;
  zvt->last = cf_zvt_baseline_none;
  zvt->receipt = g_string_new (NULL);
  return zvt;
}

gboolean
cf_zvt_link_up (CfTerminal *terminal, gint64 deadline, GError **error)
{
  CfIo io;

  if (!terminal->own)
    terminal->own = make (terminal);
  if (terminal->transport->is_open)
    return TRUE;
  io = cf_transport_open (terminal->transport, deadline, error);
  if (io == CF_IO_TIMEOUT || io == CF_IO_WOKEN)
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "opening %s: it takes too long", cf_transport_name (terminal->transport));
  if (io != CF_IO_DONE)
    return FALSE;
  cf_zvt_link_reset (&cf_zvt (terminal)->link);
  cf_zvt (terminal)->is_registered = FALSE;
  return TRUE;
}

/* A terminal that refused: FALSE and why. */
static gboolean
not_refused (const CfZvtDialog *dialog, const char *tried, GError **error)
{
  int code = dialog->refused >= 0 ? dialog->refused : dialog->ended == 0x061E ? dialog->end.result : 0;
  const char *text = code >= 0 ? cf_zvt_result_text (code) : NULL;

  if (code == 0)
    return TRUE;
  g_set_error (error, CF_ERROR, code == 0x9C ? CF_ERROR_BUSY : CF_ERROR_DENIED, "%s: %s (%02X)", tried, text ? text : "the terminal refuses", code & 0xFF);
  return FALSE;
}

static void
set_identity (CfTerminal *terminal, int terminal_id)
{
  if (terminal_id < 0)
    return;
  g_free (terminal->identity.id);
  terminal->identity.id = g_strdup_printf ("%08d", terminal_id);
}

/* What the terminal says it needs, it is given: without, it would refuse the next payment. */
static gboolean
put_right (CfTerminal *terminal, int needs, GError **error)
{
  g_auto(CfZvtDialog) dialog = { 0 };

  if (needs <= 0 || !(needs & (NEEDS_INITIALISATION | NEEDS_DIAGNOSIS)))
    return TRUE;
  if (needs & NEEDS_INITIALISATION)
    cf_zvt_ask (terminal, &dialog, (CfZvtCommand) { .command = 0x0693, .has_password = TRUE, .password = cf_zvt (terminal)->password }, NULL);
  else
    cf_zvt_ask (terminal, &dialog, (CfZvtCommand) { .command = 0x0670 }, NULL);
  return cf_zvt_converse (terminal, &dialog, error);
}

gboolean
cf_zvt_register (CfTerminal *terminal, GError **error)
{
  static const guint8 block_printing[] = { 0x0A, 0x02, 0x06, 0xD3 }, none_yet[] = { 0, 0, 0 };
  CfZvt *zvt = cf_zvt (terminal);
  guint8 charset[] = { 0x14, 0x01, strcmp (cf_terminal_setting (terminal, "charset", "cp437"), "utf-8") == 0 ? CF_ZVT_UTF8 : CF_ZVT_CP437 };
  g_autoptr(GByteArray) tlv = g_byte_array_new ();
  g_auto(CfZvtDialog) dialog = { 0 };
  guint8 configuration = number_setting (terminal, "configuration", "BE", 16);
  int needs;

  zvt->terminal_prints = (configuration & 0x80) != 0;
  cf_zvt_put_tag (tlv, 0x26, block_printing, sizeof block_printing);
  cf_zvt_put_tag (tlv, 0x27, charset, sizeof charset);
  if (is_on (terminal, "message-ids"))
    cf_zvt_put_tag (tlv, 0x1F73, none_yet, sizeof none_yet);
  zvt->message_id = -1;
  cf_zvt_ask (terminal, &dialog, (CfZvtCommand) { .command = 0x0600, .has_password = TRUE, .password = zvt->password, .is_registration = TRUE,
              .configuration = configuration, .registration_currency = zvt->currency, .has_service = TRUE, .service = 0x01 }, tlv);
  if (!cf_zvt_converse (terminal, &dialog, error) || !not_refused (&dialog, "registering with the card terminal", error))
    return FALSE;
  zvt->message_id = dialog.end.message_id >= 0 && is_on (terminal, "message-ids") ? 0 : -1;
  zvt->charset = dialog.end.charset == charset[2] ? charset[2] : CF_ZVT_CP437;
  set_identity (terminal, dialog.end.terminal_id);
  needs = dialog.end.registration_status;
  zvt->is_registered = TRUE;
  return put_right (terminal, needs, error);
}

gboolean
cf_zvt_enquire (CfTerminal *terminal, int *ret_state, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_auto(CfZvtDialog) dialog = { 0 };
  gint64 at;

  cf_zvt_ask (terminal, &dialog, (CfZvtCommand) { .command = 0x0501, .has_password = TRUE, .password = zvt->password, .has_service = TRUE, .service = ENQUIRE_TLV }, NULL);
  if (!cf_zvt_converse (terminal, &dialog, error))
    return FALSE;
  *ret_state = dialog.refused > 0 ? dialog.refused : dialog.ended == 0x061E ? dialog.end.result : dialog.end.state;
  set_identity (terminal, dialog.end.terminal_id);
  if (dialog.end.software) {
    g_free (terminal->identity.version);
    terminal->identity.version = g_strdup (dialog.end.software);
  }
  at = dialog.end.terminal_date >= 0 ? cf_zvt_wall_seconds (dialog.end.terminal_date % 10000, dialog.end.terminal_clock, cf_zvt_local_s (cf_clock_now (terminal->clock))) : -1;
  if (at >= 0) {
    zvt->has_offset = TRUE;
    zvt->offset_s = at - cf_zvt_local_s (cf_clock_now (terminal->clock));
  }
  return TRUE;
}

/* Busy is no answer to a question about before. */
static gboolean
ask (CfTerminal *terminal, CfZvtDialog *dialog, GError **error)
{
  if (!cf_zvt_converse (terminal, dialog, error))
    return FALSE;
  if (dialog->refused != 0x9C)
    return TRUE;
  g_set_error_literal (error, CF_ERROR, CF_ERROR_BUSY, "asking the card terminal about its last transactions: it is busy");
  return FALSE;
}

gboolean
cf_zvt_ask_last (CfTerminal *terminal, CfZvtDialog *dialog, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);

  cf_zvt_dialog_clear (dialog);
  *dialog = (CfZvtDialog) { .is_question = TRUE };
  cf_zvt_ask (terminal, dialog, (CfZvtCommand) { .command = 0x0620, .has_password = TRUE, .password = zvt->password, .has_service = TRUE, .service = REPEAT_STATUS_ONLY }, NULL);
  return ask (terminal, dialog, error);
}

gboolean
cf_zvt_ask_totals (CfTerminal *terminal, CfZvtDialog *dialog, GError **error)
{
  cf_zvt_dialog_clear (dialog);
  *dialog = (CfZvtDialog) { .is_question = TRUE };
  cf_zvt_ask (terminal, dialog, (CfZvtCommand) { .command = 0x0610, .has_password = TRUE, .password = cf_zvt (terminal)->password }, NULL);
  return ask (terminal, dialog, error);
}

gboolean
cf_zvt_learn (CfTerminal *terminal, GError **error)
{
  CfZvt *zvt = cf_zvt (terminal);
  g_auto(CfZvtDialog) dialog = { 0 };

  if (!zvt->last.is_known) {
    if (!cf_zvt_ask_last (terminal, &dialog, error))
      return FALSE;
    if (dialog.has_status && dialog.status.result >= 0)
      cf_zvt_baseline_take (&zvt->last, &dialog.status);
    else                                 /* refused or broken off: there is none; if it only says that it is done, nothing is known */
      zvt->last.is_known = zvt->last.is_empty = dialog.refused == 0x83 || dialog.ended == 0x061E;
  }
  if (zvt->last.total_minor < 0 && is_on (terminal, "totals")) {
    if (!cf_zvt_ask_totals (terminal, &dialog, error))
      return FALSE;
    zvt->last.total_minor = dialog.has_status && dialog.status.result == 0 ? dialog.status.amount_minor : -1;
  }
  return TRUE;
}

gboolean
cf_zvt_open (CfTerminal *terminal, gint64 deadline, GError **error)
{
  g_auto(CfZvtDialog) late = { 0 };
  CfZvt *zvt;
  int state;

  if (!cf_zvt_link_up (terminal, deadline, error))
    return FALSE;
  zvt = cf_zvt (terminal);
  zvt->attempt = NULL;
  zvt->last = cf_zvt_baseline_none;
  return cf_zvt_listen (terminal, &late, 3 * CF_MS (zvt->link.timers.t1_ms), deadline, error)
      && cf_zvt_register (terminal, error) && cf_zvt_enquire (terminal, &state, error) && cf_zvt_learn (terminal, error);
}
