/* clover-result.c: what a Clover's payment says about an attempt: id and amount are compared, never one of them alone. */
#include "clover-private.h"
#include <string.h>

static char *
text_or_null (const char *text)
{
  return text && *text ? g_strdup (text) : NULL;
}

static char *
entry_of (const char *entry)
{
  static const struct { const char *theirs, *ours; } entries[] = { { "EMV_CONTACTLESS", "contactless" }, { "MSD_CONTACTLESS", "contactless" }, { "EMV_CONTACT", "chip" }, { "SWIPED", "swiped" },
    { "KEYED", "keyed" }, { "PINPAD_MANUAL_ENTRY", "keyed" } };
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (strcmp (entries[i].theirs, entry) == 0)
      return g_strdup (entries[i].ours);
  return *entry ? g_ascii_strdown (entry, -1) : NULL;
}

static void
set_texts (CfTerminal *terminal, const CfCloverPayment *p, CfTerminalResult *ret)
{
  ret->reference = text_or_null (p->external_id);
  ret->terminal_id = g_strdup (terminal->identity.id);
  ret->transaction = text_or_null (p->id);
  ret->order = text_or_null (p->order_id);
  ret->auth_code = text_or_null (p->auth_code);
  ret->host_reference = text_or_null (p->reference);
  ret->brand = text_or_null (strcmp (p->card_type, "MC") == 0 ? "MASTERCARD" : p->card_type);
  ret->last4 = text_or_null (p->last4);
  ret->entry = entry_of (p->entry);
  ret->cardholder_check = text_or_null (p->cvm);
  ret->application_id = text_or_null (p->aid);
  ret->at = p->created_ms * 1000;
}

void
cf_clover_unknown (CfTerminalResult *ret, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  ret->outcome = CF_TERMINAL_UNKNOWN;
  ret->amount_minor = ret->tip_minor = ret->cashback_minor = 0;
  g_free (ret->evidence);
  ret->evidence = g_strdup_vprintf (format, args);
  va_end (args);
}

void
cf_clover_cancelled (CfTerminalResult *ret, CfTerminalOutcome outcome, const char *reason)
{
  ret->outcome = outcome;
  ret->amount_minor = ret->tip_minor = ret->cashback_minor = 0;
  g_clear_pointer (&ret->evidence, g_free);
  g_free (ret->reason);
  ret->reason = g_strdup (reason);
}

void
cf_clover_to_result (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfCloverPayment *p, CfTerminalResult *ret)
{
  gboolean credit = attempt->act == CF_TERMINAL_REFUND;
  CfMoney amount = ABS (p->amount);

  cf_terminal_result_clear (ret);
  memcpy (ret->currency, attempt->currency, sizeof ret->currency);
  set_texts (terminal, p, ret);
  if (!credit && strcmp (p->external_id, attempt->reference) != 0)
    cf_clover_unknown (ret, "The Clover told of payment %s over %" G_GINT64_FORMAT ", which does not carry our reference.", p->id, p->amount);
  else if (amount == 0 || amount > attempt->amount_minor || (!credit && p->amount < 0))
    cf_clover_unknown (ret, "The Clover told of payment %s over %" G_GINT64_FORMAT ", which is not what was asked.", p->id, p->amount);
  else if (!cf_clover_result_charged (p->result) && !(credit && p->result == CF_CLOVER_NO_RESULT))
    cf_clover_unknown (ret, "The Clover told of payment %s, which is neither approved nor refused.", p->id);
  else {
    ret->outcome = CF_TERMINAL_APPROVED;
    ret->amount_minor = amount;
    ret->tip_minor = p->tip;
    ret->cashback_minor = p->cashback;
    ret->offline = p->offline;
  }
}

void
cf_clover_stray (CfTerminal *terminal, const CfCloverMessage *m)
{
  CfClover *clover = cf_clover_own (terminal);
  g_auto(CfTerminalResult) orphan = { 0 };
  g_autoptr(GError) error = NULL;

  if (m->method == CF_CLOVER_DISCOVERY_RESPONSE)
    clover->ready = m->ready;
  if (m->method == CF_CLOVER_FINISH_OK && m->payment && (m->kind != CF_CLOVER_IS_PAYMENT || cf_clover_result_charged (m->payment->result))) {
    set_texts (terminal, m->payment, &orphan);
    orphan.outcome = CF_TERMINAL_APPROVED;
    orphan.amount_minor = m->kind == CF_CLOVER_IS_PAYMENT ? m->payment->amount : -ABS (m->payment->amount);
    orphan.tip_minor = m->payment->tip;
    orphan.cashback_minor = m->payment->cashback;
    orphan.offline = m->payment->offline;
    if (!terminal->host->orphan (terminal->host_data, &orphan, &error))
      return;
  }
  cf_clover_taken (terminal);
}
