/* message.c: see message.h. Nothing is sent twice: a try is noted before it begins, and what is noted as begun is never begun again but by a person's word. */
#include "message.h"
#include "records.h"
#include "save.h"
#include "store/message-sum.h"
#include "store/query.h"
#include "store/tidy.h"
#include <string.h>

/* --- who sends --- */

static void
life_text (const guint8 life[CF_LIFE_SIZE], char ret[2 * CF_LIFE_SIZE + 1])
{
  for (guint i = 0; i < CF_LIFE_SIZE; i++)
    g_snprintf (ret + 2 * i, 3, "%02x", life[i]);
}

static void
read_sender (const char *value, const CfHead *head, CfSender *ret)
{
  char life[2 * CF_LIFE_SIZE + 1];
  life_text (head->life, life);
  *ret = (CfSender) { .anybody = *value != '\0', .here = strncmp (value, life, strlen (life)) == 0 };
  if (strlen (value) > strlen (life))
    ret->since = g_ascii_strtoll (value + strlen (life) + 1, NULL, 10);
}

void
cf_message_sender (CfShop *shop, CfSender *ret)
{
  read_sender (cf_shop_setting (shop, CF_SET_MAIL_SENDER), &shop->head, ret);
}

CfOutcome
cf_message_send_here (CfShop *shop, CfWho *who, gboolean here, GError **error)
{
  char life[2 * CF_LIFE_SIZE + 1];
  CfSender now;
  if (!cf_shop_refresh (shop, error))
    return CF_FAILED;
  cf_message_sender (shop, &now);
  if (now.here == here && (here || !now.anybody))
    return CF_ALREADY;
  life_text (shop->head.life, life);
  g_autofree char *value = here ? g_strdup_printf ("%s@%" G_GINT64_FORMAT, life, now.anybody ? cf_clock_now (shop->clock) : 0) : g_strdup ("");
  return cf_change_setting (shop, who, CF_SET_MAIL_SENDER, value, error);
}

/* --- what is asked for --- */

/* The document as it stands: whose it is, and whether it is one to be sent. */
static void
check_document (CfAct *act, CfMessage *message, const char **ret_why)
{
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfEstimate) estimate = { 0 };
  g_auto (CfOrder) order = { 0 };
  g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (CfId));
  *ret_why = NULL;
  if (message->about == CF_ABOUT_INVOICE) {
    cf_act_load (act, &CF_INVOICE, message->document_id, "invoice", &invoice);
    cf_act_ids (act, CF_VOIDS_OF_INVOICE, message->document_id, voids);
    message->customer_id = invoice.customer_id;
    *ret_why = voids->len ? "=void" : NULL;
  } else if (message->about == CF_ABOUT_ESTIMATE) {
    cf_act_load (act, &CF_ESTIMATE, message->document_id, "estimate", &estimate);
    message->customer_id = estimate.customer_id;
  } else if (message->about == CF_ABOUT_ORDER) {
    cf_act_load (act, &CF_ORDER, message->document_id, "order", &order);
    message->customer_id = order.customer_id;
    *ret_why = order.cancelled ? "=void" : NULL;
  } else if (message->document_id || message->attaches)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "document", NULL);
}

static CfId
id_of (CfId send_id, const char *address)
{
  g_autofree char *folded = g_utf8_strdown (address, -1);
  return cf_id_derive ("message", 0, &send_id, 1, folded);
}

static void
check_what (CfAct *act, CfMessage *message)
{
  const char *why;
  if (message->about < CF_ABOUT_NOTHING || message->about > CF_ABOUT_TEST)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "about", NULL);
  check_document (act, message, &why);
  if (!act->stop && why)
    cf_act_refuse (act, CF_WRONG_STATE, "document", NULL);
  cf_save_required (act, "subject", message->subject);
  cf_save_required (act, "text", message->text);
}

static void
add_one (CfAct *act, const CfMessage *what, const CfMessageRecipient *to, CfMessage *ret)
{
  g_auto (CfMessage) message = { 0 };
  if (act->stop)
    return;
  cf_record_copy (&CF_MESSAGE, what, &message);
  g_free (message.recipient);
  g_free (message.recipient_name);
  message.recipient = g_strdup (to->address ? to->address : "");
  message.recipient_name = g_strdup (to->name ? to->name : "");
  message.contact_id = to->contact_id;
  if (!cf_act_check (act, cf_record_tidy (&CF_MESSAGE, &message, &act->who->refusal)))
    return;
  cf_save_required (act, "recipient", message.recipient);
  if (!act->stop && !cf_message_is_address (message.recipient))
    cf_act_refuse (act, CF_NOT_AN_ADDRESS, "recipient", message.recipient);
  if (act->stop)
    return;
  message.id = id_of (message.send_id, message.recipient);
  cf_act_add (act, &CF_MESSAGE, &message);
  if (ret)
    cf_record_copy (&CF_MESSAGE, &message, ret);
}

static gboolean
is_repeated (const CfMessageRecipient *to, guint at)
{
  g_autofree char *address = g_utf8_strdown (to[at].address ? to[at].address : "", -1);
  for (guint i = 0; i < at; i++) {
    g_autofree char *other = g_utf8_strdown (to[i].address ? to[i].address : "", -1);
    if (g_str_equal (g_strstrip (other), g_strstrip (address)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
same_words (const CfMessage *a, const CfMessage *b)
{
  g_auto (CfMessage) tidy = { 0 };
  cf_record_copy (&CF_MESSAGE, b, &tidy);
  return a->document_id == b->document_id && cf_record_tidy (&CF_MESSAGE, &tidy, NULL) == CF_OK && g_strcmp0 (a->subject, tidy.subject) == 0 && g_strcmp0 (a->text, tidy.text) == 0;
}

CfOutcome
cf_message_queue (CfShop *shop, CfWho *who, const CfMessage *what, const CfMessageRecipient *to, guint n_to, gboolean holds, CfMessage *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfMessage) message = { 0 };
  g_autofree char *first = g_strstrip (g_strdup (n_to && to[0].address ? to[0].address : ""));
  CfId send_id = cf_save_is_empty (what->once) ? what->send_id : cf_id_derive ("message-once", 0, NULL, 0, what->once);
  cf_act_begin (&act, shop, "message.queue", who, &CF_MESSAGE, id_of (send_id, first), ret);
  cf_act_repeat (&act, same_words (ret, what) || !cf_save_is_empty (what->once));
  cf_act_permit (&act, CF_MAY_SEND, 0);
  if (act.stop)
    return cf_act_end (&act, error);
  cf_record_copy (&CF_MESSAGE, what, &message);
  message.send_id = send_id;
  message.channel = CF_CHANNEL_EMAIL;
  message.purpose = message.purpose ? message.purpose : CF_PURPOSE_DOCUMENT;
  message.at = cf_clock_now (shop->clock);
  message.hold_until = holds ? message.at + g_ascii_strtoll (cf_shop_setting (shop, CF_SET_MAIL_HOLD), NULL, 10) * G_TIME_SPAN_SECOND : 0;
  cf_save_flag (&message.attaches);
  check_what (&act, &message);
  if (!n_to)
    cf_act_refuse (&act, CF_REQUIRED, "recipient", NULL);
  for (guint i = 0; i < n_to && !act.stop; i++)
    if (!is_repeated (to, i))
      add_one (&act, &message, &to[i], i ? NULL : ret);
  return cf_act_end (&act, error);
}

/* --- what becomes of it --- */

/* The message and how it stands, in an act without a record of its own. */
static void
begin (CfAct *act, CfShop *shop, const char *name, CfWho *who, CfId id, CfMessage *ret, CfMessageSum *ret_sum)
{
  GError *error = NULL;
  *ret_sum = (CfMessageSum) { 0 };
  cf_act_begin (act, shop, name, who, NULL, id, NULL);
  cf_act_load (act, &CF_MESSAGE, id, "message", ret);
  if (!act->stop && !cf_message_sum_load (cf_act_db (act), id, ret_sum, &error))
    cf_act_fail (act, error);
}

/* The id of what a machine notes follows from the try, so that a try has one of each kind. Events are read in order of time: what comes after another is later, whatever the clock did. */
static void
note (CfAct *act, const CfMessage *message, const CfMessageSum *sum, CfMessageEvent *event)
{
  gint64 key[] = { message->id, event->kind, event->try };
  if (act->stop)
    return;
  event->id = event->try ? cf_id_derive ("message-event", 0, key, G_N_ELEMENTS (key), NULL) : cf_act_id (act);
  event->message_id = message->id;
  event->customer_id = message->customer_id;
  event->at = MAX (cf_clock_now (act->shop->clock), sum->since + 1);
  if (cf_act_check (act, cf_record_tidy (&CF_MESSAGE_EVENT, event, &act->who->refusal)))
    cf_act_add (act, &CF_MESSAGE_EVENT, event);
}

/* What a person decides about a message: to take it back, to send it (again), that it did arrive. */
static CfOutcome
decide (CfShop *shop, CfWho *who, const char *name, CfId id, CfMessageEventKind kind, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfMessage) message = { 0 };
  g_auto (CfMessageEvent) event = { .kind = kind };
  CfMessageSum sum;
  begin (&act, shop, name, who, id, &message, &sum);
  cf_act_permit (&act, CF_MAY_SEND, 0);
  if (!act.stop && kind == CF_MESSAGE_RECALLED && sum.state == CF_MESSAGE_IS_RECALLED)
    act.stop = CF_ALREADY;
  if (!act.stop && kind == CF_MESSAGE_ARRIVED && sum.state != CF_MESSAGE_IS_UNSURE)
    cf_act_refuse (&act, CF_WRONG_STATE, "message", message.recipient);
  if (!act.stop && ((kind == CF_MESSAGE_RECALLED && !cf_message_may_recall (sum.state)) || (kind == CF_MESSAGE_RETRY && !cf_message_may_retry (sum.state))))
    cf_act_refuse (&act, CF_LEFT_ALREADY, "message", message.recipient);
  note (&act, &message, &sum, &event);
  return cf_act_end (&act, error);
}

CfOutcome cf_message_recall (CfShop *shop, CfWho *who, CfId id, GError **error) { return decide (shop, who, "message.recall", id, CF_MESSAGE_RECALLED, error); }
CfOutcome cf_message_retry (CfShop *shop, CfWho *who, CfId id, GError **error) { return decide (shop, who, "message.retry", id, CF_MESSAGE_RETRY, error); }
CfOutcome cf_message_arrived (CfShop *shop, CfWho *who, CfId id, GError **error) { return decide (shop, who, "message.arrived", id, CF_MESSAGE_ARRIVED, error); }

/* --- the sender --- */

/* Is it still to be sent, as things stand now? */
static void
look_again (CfAct *act, CfMessage *message, const CfMessageSum *sum, const CfSender *sender, CfMessageEvent *event)
{
  const char *why = NULL;
  event->kind = CF_MESSAGE_SENDING;
  check_document (act, message, &why);
  if (!act->stop && !why && message->purpose == CF_PURPOSE_REMINDER && message->about == CF_ABOUT_INVOICE) {
    CfItemRow item = { 0 };
    cf_act_item (act, message->document_id, "invoice", &item);
    why = item.item.open_minor <= 0 ? "=paid" : NULL;
    cf_item_row_clear (&item);
  }
  if (why)
    event->kind = CF_MESSAGE_WITHHELD;
  else if (cf_save_is_empty (message->recipient)) {
    event->kind = CF_MESSAGE_FAILED;
    why = "=removed";
  } else if (sum->tries == 0 && sum->last != CF_MESSAGE_RETRY && message->at < sender->since) {
    event->kind = CF_MESSAGE_UNSURE;
    why = "=other-sender";
  }
  event->said = g_strdup (why);
}

CfOutcome
cf_message_begin (CfShop *shop, CfId id, CfMessage *ret_message, CfMessageEvent *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  CfMessageSum sum;
  CfSender sender;
  memset (ret, 0, sizeof *ret);
  begin (&act, shop, "message.send", &who, id, ret_message, &sum);
  cf_message_sender (shop, &sender);
  if (!act.stop && !sender.here)
    cf_act_refuse (&act, CF_NOT_SENDER, NULL, NULL);
  if (!act.stop && (sum.state != CF_MESSAGE_IS_QUEUED || sum.next_at > cf_clock_now (shop->clock)))
    cf_act_refuse (&act, CF_NOT_DUE, "message", ret_message->recipient);
  if (act.stop)
    return cf_act_end (&act, error);
  look_again (&act, ret_message, &sum, &sender, ret);
  ret->try = sum.tries + 1;
  note (&act, ret_message, &sum, ret);
  return cf_act_end (&act, error);
}

CfOutcome
cf_message_end (CfShop *shop, CfId id, CfMessageEventKind kind, gint64 code, const char *said, const char *sha256, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfMessage) message = { 0 };
  g_auto (CfMessageEvent) event = { .kind = kind, .code = code, .said = g_strdup (said), .sha256 = g_strdup (sha256) };
  CfMessageSum sum;
  begin (&act, shop, "message.result", &who, id, &message, &sum);
  if (!act.stop && sum.state != CF_MESSAGE_IS_SENDING)
    cf_act_refuse (&act, CF_WRONG_STATE, "message", message.recipient);
  if (act.stop)
    return cf_act_end (&act, error);
  event.try = sum.tries;
  if (kind == CF_MESSAGE_LATER || kind == CF_MESSAGE_SETTINGS) {
    gint64 wait_s = cf_message_wait_s (sum.waits + 1);
    event.next_at = cf_clock_now (shop->clock) + wait_s * G_TIME_SPAN_SECOND;
    event.kind = wait_s ? kind : CF_MESSAGE_FAILED;
  }
  note (&act, &message, &sum, &event);
  return cf_act_end (&act, error);
}

/* --- words --- */

CfId
cf_message_template_id (CfMessageAbout about, CfMessagePurpose purpose, const char *language)
{
  gint64 key[] = { about, purpose };
  return cf_id_derive ("message-template", 0, key, G_N_ELEMENTS (key), language);
}

CfOutcome
cf_save_message_template (CfShop *shop, CfWho *who, const CfMessageTemplate *words, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfMessageTemplate) before = { 0 }, after = { 0 };
  CfMessageTemplate asked = *words;
  asked.id = cf_message_template_id (words->about, words->purpose, words->language ? words->language : "");
  gboolean there = cf_save_begin (&act, shop, "message.template", who, &CF_MESSAGE_TEMPLATE, &asked, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_TEMPLATES, 0);
  if (after.about < CF_ABOUT_INVOICE || after.about > CF_ABOUT_ORDER || after.purpose < CF_PURPOSE_DOCUMENT || after.purpose > CF_PURPOSE_REMINDER)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "about", NULL);
  cf_save_required (&act, "language", after.language);
  return cf_save_end (&act, &CF_MESSAGE_TEMPLATE, there, &before, &after, error);
}
