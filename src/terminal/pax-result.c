/* pax-result.c: what an answer of a PAX terminal says about an attempt. Amount and reference are compared, never one of them alone; what does not agree is unknown. */
#include "pax-private.h"
#include <string.h>

/* YYYYMMDDHHMMSS of the terminal's clock, taken for local time; 0 if it is none. */
static CfInstant
instant_of (const char *timestamp)
{
  int at[6];
  static const int lengths[] = { 4, 2, 2, 2, 2, 2 };
  if (strlen (timestamp) != 14 || strspn (timestamp, "0123456789") != 14)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++) {
    at[i] = 0;
    for (int k = 0; k < lengths[i]; k++)
      at[i] = at[i] * 10 + (*timestamp++ - '0');
  }
  g_autoptr(GDateTime) time = g_date_time_new_local (at[0], at[1], at[2], at[3], at[4], at[5]);
  return time ? g_date_time_to_unix (time) * G_USEC_PER_SEC : 0;
}

static char *
text_or_null (const char *text)
{
  return text && *text ? g_strdup (text) : NULL;
}

static void
set_texts (CfTerminal *terminal, const CfPaxAnswer *a, CfTerminalResult *ret)
{
  const char *entry = cf_pax_entry_name (a->entry);
  ret->code = g_strdup (a->code);
  ret->reference = text_or_null (a->ecr_ref);
  ret->terminal_id = text_or_null (cf_pax_answer_extra (a, "SN"));
  if (!ret->terminal_id)
    ret->terminal_id = g_strdup (terminal->identity.id);
  ret->transaction = text_or_null (a->terminal_txn);
  ret->host_reference = text_or_null (cf_pax_answer_extra (a, "HRef"));
  if (!ret->host_reference)
    ret->host_reference = text_or_null (a->host_reference);
  ret->order = g_strdup (ret->host_reference);
  ret->auth_code = text_or_null (a->auth_code);
  ret->brand = text_or_null (cf_pax_card_name (a->card_type));
  ret->last4 = text_or_null (a->last4);
  ret->entry = g_strdup (g_strcmp0 (entry, "swipe") == 0 ? "swiped" : g_strcmp0 (entry, "manual") == 0 ? "keyed" : entry);
  ret->cardholder_check = text_or_null (cf_pax_answer_extra (a, "CVM"));
  ret->application = text_or_null (cf_pax_answer_extra (a, "APPLAB"));
  ret->application_id = text_or_null (cf_pax_answer_extra (a, "AID"));
  ret->at = instant_of (a->timestamp);
}

static char *
words_of (const CfPaxAnswer *a)
{
  const char *said = a->host_message && *a->host_message ? a->host_message : a->text;
  return g_strdup_printf ("%s (%s)", said && *said ? said : cf_pax_result_about (a->code), a->code);
}

static void
unknown (CfTerminalResult *ret, const CfPaxAnswer *a, const char *why)
{
  ret->outcome = CF_TERMINAL_UNKNOWN;
  ret->amount_minor = ret->tip_minor = ret->cashback_minor = 0;
  ret->evidence = g_strdup_printf ("The terminal answered %s %s; %s. Approved amount %" G_GINT64_FORMAT ", reference %s, transaction %s.", a->code, a->text, why, a->approved,
                                   *a->ecr_ref ? a->ecr_ref : "none", *a->terminal_txn ? a->terminal_txn : "none");
}

/* The approved amount may or may not hold the tip: what is more than asked holds it. */
static void
set_approved (const CfTerminalAttempt *attempt, const CfPaxAnswer *a, CfTerminalResult *ret)
{
  CfMoney amount = a->approved - a->cashback;
  if (amount > attempt->amount_minor && a->tip > 0)
    amount -= a->tip;
  if (strcmp (a->ecr_ref, attempt->reference) != 0)
    unknown (ret, a, "it does not carry our reference");
  else if (!a->has_amount || amount <= 0 || amount > attempt->amount_minor)
    unknown (ret, a, "the amount is not what was asked");
  else if (!cf_pax_answer_host_approved (a))
    unknown (ret, a, "the host's code is no approval");
  else {
    ret->outcome = CF_TERMINAL_APPROVED;
    ret->amount_minor = amount;
    ret->tip_minor = a->tip;
    ret->cashback_minor = a->cashback;
    ret->offline = a->result == CF_PAX_OFFLINE;
  }
}

void
cf_pax_to_result (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfPaxAnswer *a, CfTerminalResult *ret)
{
  cf_terminal_result_clear (ret);
  memcpy (ret->currency, attempt->currency, sizeof ret->currency);
  set_texts (terminal, a, ret);
  switch (a->result) {
    case CF_PAX_APPROVED: case CF_PAX_PARTIAL: case CF_PAX_OFFLINE: case CF_PAX_DUPLICATE:
      set_approved (attempt, a, ret);
      return;
    case CF_PAX_DECLINED: case CF_PAX_NO_CHARGE:
      ret->outcome = CF_TERMINAL_DECLINED;
      ret->reason = words_of (a);
      return;
    case CF_PAX_VERIFY_NONE: case CF_PAX_UNSURE:
      unknown (ret, a, "that does not prove what became of it");
      return;
  }
}

void
cf_pax_to_orphan (CfTerminal *terminal, const CfPaxAnswer *a, CfTerminalResult *ret)
{
  set_texts (terminal, a, ret);
  ret->outcome = CF_TERMINAL_APPROVED;
  ret->amount_minor = a->approved - a->cashback;
  ret->tip_minor = a->tip;
  ret->cashback_minor = a->cashback;
  ret->offline = a->result == CF_PAX_OFFLINE;
}
