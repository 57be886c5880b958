/* cf-card-words.c: see cf-card-words.h. */
#include "cf-card-words.h"
#include <glib/gi18n-lib.h>

const char *
cf_card_state_words (CfAttemptState state)
{
  switch (state) {
  case CF_ATTEMPT_JOURNALED: return _("written, not sent");
  case CF_ATTEMPT_SENT: return _("sent to the terminal");
  case CF_ATTEMPT_AWAITING_CARD: return _("waiting for the card");
  case CF_ATTEMPT_AWAITING_HOST: return _("being approved");
  case CF_ATTEMPT_TIMED_OUT: return _("no answer in time");
  case CF_ATTEMPT_UNKNOWN: return _("not known");
  case CF_ATTEMPT_APPROVED: return _("approved");
  case CF_ATTEMPT_APPROVED_PARTIAL: return _("approved in part");
  case CF_ATTEMPT_DECLINED: return _("declined");
  case CF_ATTEMPT_CANCELLED: return _("cancelled");
  case CF_ATTEMPT_RESOLVED_CHARGED: return _("decided: charged");
  case CF_ATTEMPT_RESOLVED_NOT_CHARGED: return _("decided: not charged");
  case CF_ATTEMPT_OFFLINE_APPROVED: return _("approved offline, at risk");
  case CF_ATTEMPT_FORWARDED: return _("sent on to the bank");
  case CF_ATTEMPT_DECLINED_LATE: return _("declined afterwards");
  }
  return "";
}

char *
cf_card_question_words (CfSession *session, const CfCardStatus *status)
{
  g_autofree char *amount = cf_session_money (session, status->question_minor);
  const char *own = status->question_text && *status->question_text ? status->question_text : NULL;
  if (status->question == CF_ASK_SIGNATURE)
    return g_strdup (_("Is this the signature on the card?"));
  if (own)
    return g_strdup_printf (_("The terminal asks: %s"), own);
  if (status->question == CF_ASK_OFFLINE)
    return g_strdup (_("The terminal cannot reach the bank. It can approve by itself: if the bank declines later, the money is lost."));
  if (status->question_card && status->question_minor)
    return g_strdup_printf (_("%2$s was charged from this card (%1$s) a moment ago. Charge it again?"), status->question_card, amount);
  return g_strdup (_("The same amount was charged from this card a moment ago. Charge it again?"));
}

static void
add_part (GString *words, const char *part)
{
  if (words->len)
    g_string_append (words, " · ");
  g_string_append (words, part);
}

/* How the card was presented (S0-14). */
static const char *
entry_words (const char *entry)
{
  static const struct { const char *entry, *words; } all[] = { { "contactless", N_("tapped") }, { "chip", N_("inserted") }, { "swiped", N_("swiped") }, { "keyed", N_("keyed") } };
  for (guint i = 0; entry && i < G_N_ELEMENTS (all); i++)
    if (g_str_equal (entry, all[i].entry))
      return _(all[i].words);
  return NULL;
}

char *
cf_card_result_words (CfSession *session, const CfAttemptResult *result)
{
  GString *words = g_string_new (NULL);
  if (result->brand && *result->brand) {
    g_string_append_unichar (words, g_unichar_toupper (g_utf8_get_char (result->brand)));
    g_string_append (words, g_utf8_next_char (result->brand));
  }
  if (result->last4 && *result->last4)
    g_string_append_printf (words, "%s···%s", words->len ? " " : "", result->last4);
  if (entry_words (result->entry))
    add_part (words, entry_words (result->entry));
  if (result->code && *result->code) {
    g_autofree char *code = g_strdup_printf (_("code %s"), result->code);
    add_part (words, code);
  }
  if (result->tip_minor) {
    g_autofree char *money = cf_session_money (session, result->tip_minor), *tip = g_strdup_printf (_("with a tip of %s"), money);
    add_part (words, tip);
  }
  return g_string_free (words, FALSE);
}

char *
cf_card_ended_words (CfAttemptState state, const char *words)
{
  gboolean said = words && *words && g_ascii_strcasecmp (words, "declined") != 0;      /* that is said already */
  if (state == CF_ATTEMPT_DECLINED)
    return said ? g_strdup_printf (_("The card was declined: %s"), words) : g_strdup (_("The card was declined."));
  if (state == CF_ATTEMPT_RESOLVED_NOT_CHARGED)
    return g_strdup (_("Decided: the card was not charged."));
  return said ? g_strdup_printf (_("Not charged: %s"), words) : g_strdup (_("Cancelled. Nothing was charged."));
}
