/* message.c: see message.h. */
#include "message.h"
#include <glib/gi18n-lib.h>
#include <string.h>

const CfEnumName cf_channels[] = { { CF_CHANNEL_EMAIL, "email" }, { 0, NULL } };
const CfEnumName cf_message_abouts[] = {
  { CF_ABOUT_NOTHING, "nothing" }, { CF_ABOUT_INVOICE, "invoice" }, { CF_ABOUT_ESTIMATE, "estimate" }, { CF_ABOUT_ORDER, "order" }, { CF_ABOUT_TEST, "test" }, { 0, NULL },
};
const CfEnumName cf_message_purposes[] = { { CF_PURPOSE_DOCUMENT, "document" }, { CF_PURPOSE_REMINDER, "reminder" }, { 0, NULL } };
const CfEnumName cf_message_event_kinds[] = {
  { CF_MESSAGE_SENDING, "sending" }, { CF_MESSAGE_ACCEPTED, "accepted" }, { CF_MESSAGE_LATER, "later" }, { CF_MESSAGE_BOUNCED, "bounced" }, { CF_MESSAGE_FAILED, "failed" },
  { CF_MESSAGE_UNSURE, "unsure" }, { CF_MESSAGE_WITHHELD, "withheld" }, { CF_MESSAGE_SETTINGS, "settings" }, { CF_MESSAGE_RECALLED, "recalled" }, { CF_MESSAGE_RETRY, "retry" },
  { CF_MESSAGE_ARRIVED, "arrived" }, { 0, NULL },
};
const CfEnumName cf_message_states[] = {
  { CF_MESSAGE_IS_QUEUED, "queued" }, { CF_MESSAGE_IS_SENDING, "sending" }, { CF_MESSAGE_IS_ACCEPTED, "accepted" }, { CF_MESSAGE_IS_BOUNCED, "bounced" }, { CF_MESSAGE_IS_FAILED, "failed" },
  { CF_MESSAGE_IS_UNSURE, "unsure" }, { CF_MESSAGE_IS_WITHHELD, "withheld" }, { CF_MESSAGE_IS_RECALLED, "recalled" }, { CF_MESSAGE_IS_HELD, "held" }, { 0, NULL },
};

void
cf_message_sum_start (CfMessageSum *sum, CfInstant at, CfInstant hold_until)
{
  *sum = (CfMessageSum) { .state = CF_MESSAGE_IS_QUEUED, .next_at = MAX (at, hold_until), .since = at };
}

gboolean
cf_message_may_recall (CfMessageState state)
{
  return state != CF_MESSAGE_IS_SENDING && state != CF_MESSAGE_IS_ACCEPTED && state != CF_MESSAGE_IS_RECALLED;
}

gboolean
cf_message_may_retry (CfMessageState state)
{
  return state != CF_MESSAGE_IS_SENDING && state != CF_MESSAGE_IS_ACCEPTED;
}

static void
become (CfMessageSum *sum, CfMessageState state, CfInstant at, CfInstant next_at)
{
  sum->state = state;
  sum->since = at;
  sum->next_at = next_at;
}

void
cf_message_sum_add (CfMessageSum *sum, CfMessageEventKind kind, CfInstant at, CfInstant next_at)
{
  gboolean went = sum->state == CF_MESSAGE_IS_ACCEPTED;
  sum->last = kind;
  sum->tries += kind == CF_MESSAGE_SENDING;
  if (kind == CF_MESSAGE_ACCEPTED || (kind == CF_MESSAGE_ARRIVED && sum->state == CF_MESSAGE_IS_UNSURE))
    become (sum, CF_MESSAGE_IS_ACCEPTED, at, 0);
  else if (kind == CF_MESSAGE_BOUNCED)
    become (sum, CF_MESSAGE_IS_BOUNCED, at, 0);
  else if (went)
    return;
  else if (kind == CF_MESSAGE_SENDING)
    become (sum, CF_MESSAGE_IS_SENDING, at, 0);
  else if (kind == CF_MESSAGE_LATER || kind == CF_MESSAGE_SETTINGS) {
    become (sum, CF_MESSAGE_IS_QUEUED, at, next_at);
    sum->waits++;
  } else if (kind == CF_MESSAGE_FAILED || kind == CF_MESSAGE_UNSURE || kind == CF_MESSAGE_WITHHELD)
    become (sum, kind == CF_MESSAGE_FAILED ? CF_MESSAGE_IS_FAILED : kind == CF_MESSAGE_UNSURE ? CF_MESSAGE_IS_UNSURE : CF_MESSAGE_IS_WITHHELD, at, 0);
  else if (kind == CF_MESSAGE_RECALLED && cf_message_may_recall (sum->state))
    become (sum, CF_MESSAGE_IS_RECALLED, at, 0);
  else if (kind == CF_MESSAGE_RETRY && cf_message_may_retry (sum->state)) {
    become (sum, CF_MESSAGE_IS_QUEUED, at, at);
    sum->waits = 0;
  }
}

CfMessageState
cf_message_state (CfMessageState state, gint64 tries, CfInstant next_at, CfInstant now)
{
  return state == CF_MESSAGE_IS_QUEUED && tries == 0 && next_at > now ? CF_MESSAGE_IS_HELD : state;
}

#define WAIT_FIRST_S 60
#define WAIT_MOST_S (4 * 3600)
#define WAITS_MAX 24                     /* 1, 2, 4 … 128 min and sixteen times 4 h: some three days */

gint64
cf_message_wait_s (gint64 waits)
{
  if (waits < 1 || waits > WAITS_MAX)
    return 0;
  return waits > 8 ? WAIT_MOST_S : (gint64) WAIT_FIRST_S << (waits - 1);
}

gboolean
cf_message_is_address (const char *text)
{
  const char *at = text ? strchr (text, '@') : NULL;
  if (!at || at == text || strchr (at + 1, '@') || strlen (text) > 254 || !strchr (at + 1, '.') || at[1] == '.' || g_str_has_suffix (text, ".") || !g_utf8_validate (text, -1, NULL))
    return FALSE;
  for (const char *p = text; *p; p++)
    if ((guchar) *p <= ' ' || *p == 127 || strchr ("<>,;\"()[]\\", *p))
      return FALSE;
  return TRUE;
}

char *
cf_message_said (const char *said)
{
  static const struct { const char *word, *sentence; } own[] = {
    { "=void", N_("It was not sent: the document was voided or cancelled.") }, { "=paid", N_("It was not sent: nothing is open any more.") },
    { "=removed", N_("It was not sent: the recipient’s personal data was removed.") },
    { "=other-sender", N_("It was written while another register sent messages, and may have gone from there.") },
    { "=stopped", N_("The program ended while it was being sent: it may have gone.") },
  };
  for (guint i = 0; said && i < G_N_ELEMENTS (own); i++)
    if (strcmp (own[i].word, said) == 0)
      return g_strdup (_(own[i].sentence));
  return g_strdup (said ? said : "");
}
