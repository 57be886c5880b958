/* message.c: messages to customers at the command line: written, looked at, taken back, sent again, and handed over. */
#include "commands.h"
#include "desk/mail-sender.h"
#include "desk/message-recipients.h"
#include "desk/message-words.h"
#include "find.h"
#include "json.h"
#include "shop/message.h"
#include "show.h"
#include "store/message.h"
#include "work.h"
#include <string.h>

static const CfEnumName documents[] = { { CF_ABOUT_INVOICE, "invoice" }, { CF_ABOUT_ESTIMATE, "estimate" }, { CF_ABOUT_ORDER, "order" }, { 0, NULL } };

static CfMessageAbout about_of (CfTool *tool) { return (CfMessageAbout) cf_number (tool, "about", CF_ABOUT_INVOICE); }

static CfId
document_of (CfTool *tool, const char *what)
{
  switch ((int) about_of (tool)) {
  case CF_ABOUT_ESTIMATE: return cf_find_estimate (tool, what);
  case CF_ABOUT_ORDER: return cf_find_order (tool, what);
  default: return cf_find_invoice (tool, what);
  }
}

/* --- one message --- */

static const char *
state_word (CfTool *tool, const CfMessageRow *row)
{
  return cf_enum_name (cf_message_states, cf_message_state (row->sum.state, row->sum.tries, row->sum.next_at, cf_clock_now (tool->shop->clock)));
}

static char *
time_text (CfTool *tool, CfInstant at)
{
  g_autoptr (GDateTime) utc = at ? g_date_time_new_from_unix_utc (at / G_TIME_SPAN_SECOND) : NULL;
  g_autoptr (GDateTime) local = utc ? g_date_time_to_timezone (utc, tool->shop->tz) : NULL;
  return local ? g_date_time_format (local, "%Y-%m-%d %H:%M:%S") : g_strdup ("–");
}

static json_t *
row_json (CfTool *tool, const CfMessageRow *row)
{
  g_autofree char *said = cf_message_said (row->said), *since = time_text (tool, row->sum.since), *next = time_text (tool, row->sum.next_at);
  return json_pack ("{s:o, s:o, s:s, s:o, s:o, s:o, s:s, s:s, s:s, s:I, s:s, s:s}", "id", cf_json_id (row->id), "send_id", cf_json_id (row->send_id), "about", cf_enum_name (cf_message_abouts, row->about), "document",
                    cf_json_id (row->document_id), "customer", cf_json_id (row->customer_id), "to", cf_json_text (row->recipient), "subject", row->subject, "state", state_word (tool, row), "since", since, "tries",
                    (json_int_t) row->sum.tries, "next", next, "said", said);
}

static GArray *
rows_new (void)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (CfMessageRow));
  g_array_set_clear_func (rows, cf_message_row_clear);
  return rows;
}

static void
say_message (CfTool *tool, CfId id)
{
  g_autoptr (GArray) rows = rows_new (), events = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_auto (CfMessage) message = { 0 };
  g_autoptr (CfTable) table = cf_table_new ("When|What|>Code|Said");
  json_t *list = json_array ();
  GError *error = NULL;
  if (!cf_load (tool, &CF_MESSAGE, id, &message) || !cf_message_row_load (tool->shop->db, id, rows, &error) || !cf_message_events (tool->shop->db, id, events, &error)) {
    json_decref (list);
    if (error)
      cf_tool_error (tool, error);
    return;
  }
  const CfMessageRow *row = &g_array_index (rows, CfMessageRow, 0);
  cf_say (tool, "Message %s to %s: %s", cf_id_shown (id), message.recipient, state_word (tool, row));
  cf_say (tool, "%s\n\n%s\n", message.subject, message.text);
  for (guint i = 0; i < events->len; i++) {
    g_auto (CfMessageEvent) event = { 0 };
    char code[24] = "";
    if (!cf_load (tool, &CF_MESSAGE_EVENT, g_array_index (events, CfId, i), &event))
      break;
    g_autofree char *at = time_text (tool, event.at), *said = cf_message_said (event.said);
    if (event.code)
      g_snprintf (code, sizeof code, "%d", (int) event.code);
    cf_table_row (table, at, cf_enum_name (cf_message_event_kinds, event.kind), code, said, NULL);
    json_array_append_new (list, json_pack ("{s:s, s:s, s:I, s:s, s:o}", "at", at, "kind", cf_enum_name (cf_message_event_kinds, event.kind), "code", (json_int_t) event.code, "said", said, "sha256", cf_json_text (event.sha256)));
  }
  cf_show_table (tool, table);
  json_t *answer = row_json (tool, row);
  json_object_set_new (answer, "text", cf_json_text (message.text));
  json_object_set_new (answer, "link", cf_json_text (message.link));
  json_object_set_new (answer, "events", list);
  cf_answer (tool, answer);
}

static void
message_show (CfTool *tool)
{
  say_message (tool, (CfId) cf_number (tool, "MESSAGE", 0));
}

static void
message_list (CfTool *tool)
{
  g_autoptr (GArray) rows = rows_new ();
  g_autoptr (CfTable) table = cf_table_new ("Message|Written|To|Subject|State|Said");
  CfId document_id = cf_has (tool, "of") ? document_of (tool, cf_given (tool, "of")) : 0;
  json_t *list = json_array ();
  GError *error = NULL;
  if (!tool->exit && !cf_messages_list (tool->shop->db, cf_has (tool, "all") ? CF_MESSAGES_ALL : CF_MESSAGES_OPEN, document_id, 0, (guint) cf_number (tool, "count", 1000), rows, &error))
    cf_tool_error (tool, error);
  for (guint i = 0; i < rows->len; i++) {
    const CfMessageRow *row = &g_array_index (rows, CfMessageRow, i);
    g_autofree char *at = time_text (tool, row->at), *said = cf_message_said (row->said);
    cf_table_row (table, cf_id_shown (row->id), at, row->recipient, row->subject, state_word (tool, row), said, NULL);
    json_array_append_new (list, row_json (tool, row));
  }
  cf_show_table (tool, table);
  cf_answer (tool, list);
}

/* --- writing one --- */

static void
add_recipients (CfTool *tool, GArray *choices, GArray *to)
{
  const CfArgValue *value;
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "to", i)) != NULL; i++) {
    CfMessageRecipient one = { .address = value->text };
    for (guint k = 0; k < choices->len; k++)
      if (g_ascii_strcasecmp (g_array_index (choices, CfRecipientChoice, k).address, value->text) == 0)
        one = (CfMessageRecipient) { value->text, g_array_index (choices, CfRecipientChoice, k).name, g_array_index (choices, CfRecipientChoice, k).contact_id };
    g_array_append_val (to, one);
  }
  for (guint k = 0; !cf_has (tool, "to") && k < choices->len; k++) {
    const CfRecipientChoice *choice = &g_array_index (choices, CfRecipientChoice, k);
    CfMessageRecipient one = { choice->address, choice->name, choice->contact_id };
    if (choice->usual)
      g_array_append_val (to, one);
  }
}

static void
message_queue (CfTool *tool)
{
  g_autoptr (GArray) choices = g_array_new (FALSE, TRUE, sizeof (CfRecipientChoice)), to = g_array_new (FALSE, FALSE, sizeof (CfMessageRecipient));
  g_auto (CfMessageWords) words = { 0 };
  g_auto (CfMessage) made = { 0 };
  CfMessagePurpose purpose = cf_has (tool, "reminder") ? CF_PURPOSE_REMINDER : CF_PURPOSE_DOCUMENT;
  g_autofree char *text = cf_has (tool, "text-file") ? cf_tool_text (tool, cf_given (tool, "text-file")) : NULL;
  CfId document_id = tool->exit ? 0 : document_of (tool, cf_given (tool, "DOCUMENT")), customer_id;
  GError *error = NULL;
  CfOutcome outcome;
  g_array_set_clear_func (choices, cf_recipient_choice_clear);
  if (tool->exit)
    return;
  if (!cf_message_recipients (tool->shop, about_of (tool), document_id, &customer_id, choices, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  add_recipients (tool, choices, to);
  const char *name = to->len == 1 && g_array_index (to, CfMessageRecipient, 0).contact_id ? g_array_index (to, CfMessageRecipient, 0).name : NULL;
  if (!cf_message_words_fill (tool->shop, about_of (tool), document_id, purpose, name, &words, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  CfMessage what = { .send_id = tool->id, .about = about_of (tool), .purpose = purpose, .document_id = document_id, .once = (char *) cf_given (tool, "once"), .link = words.link, .language = words.language,
                     .subject = cf_has (tool, "subject") ? (char *) cf_given (tool, "subject") : words.subject, .text = text ? text : words.text, .attaches = !cf_has (tool, "bare") };
  do {
    cf_message_clear (&made);
    outcome = cf_message_queue (tool->shop, &tool->who, &what, (const CfMessageRecipient *) (gpointer) to->data, to->len, cf_has (tool, "hold"), &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    say_message (tool, made.id);
}

static void
one_act (CfTool *tool, CfOutcome (*act) (CfShop *shop, CfWho *who, CfId id, GError **error))
{
  CfId id = (CfId) cf_number (tool, "MESSAGE", 0);
  GError *error = NULL;
  CfOutcome outcome;
  do
    outcome = act (tool->shop, &tool->who, id, &error);
  while (cf_tool_again (tool, id, outcome, &error));
  if (!tool->exit)
    say_message (tool, id);
}

static void message_recall (CfTool *tool) { one_act (tool, cf_message_recall); }
static void message_retry (CfTool *tool) { one_act (tool, cf_message_retry); }
static void message_arrived (CfTool *tool) { one_act (tool, cf_message_arrived); }

/* --- sending --- */

static void
message_send (CfTool *tool)
{
  g_autofree char *secret = cf_has (tool, "password-file") ? cf_tool_secret (tool, cf_given (tool, "password-file")) : NULL;
  g_auto (CfMailRound) round = { 0 };
  CfSender sender;
  GError *error = NULL;
  if (tool->exit)
    return;
  cf_message_sender (tool->shop, &sender);
  if (!sender.here) {
    g_auto (CfRefusal) refusal = { 0 };
    cf_refuse (&refusal, CF_NOT_SENDER, NULL, NULL);
    cf_tool_refuse (tool, &refusal);
    return;
  }
  if (!cf_mail_sender_round (tool->shop, secret, NULL, NULL, &round, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  if (round.busy) {
    cf_tool_fail (tool, CF_EXIT_BUSY, "busy", NULL, "Another program is sending the messages of this ledger.");
    return;
  }
  cf_say (tool, "%u sent, %u put off, %u came back, %u failed, %u not sent after all, %u unsure.", round.accepted, round.later, round.refused, round.failed, round.withheld, round.unsure + round.lost);
  if (round.trouble)
    cf_say (tool, "%s", round.trouble);
  cf_answer (tool, json_pack ("{s:I, s:I, s:I, s:I, s:I, s:I, s:o}", "accepted", (json_int_t) round.accepted, "later", (json_int_t) round.later, "bounced", (json_int_t) round.refused, "failed", (json_int_t) round.failed,
                              "withheld", (json_int_t) round.withheld, "unsure", (json_int_t) (round.unsure + round.lost), "trouble", cf_json_text (round.trouble)));
}

static void
message_sender (CfTool *tool)
{
  static const char *const words[] = { "nobody", "another register", "this register" };
  CfSender sender;
  GError *error = NULL;
  CfOutcome outcome = CF_OK;
  if (cf_has (tool, "here") || cf_has (tool, "nobody"))
    do
      outcome = cf_message_send_here (tool->shop, &tool->who, cf_has (tool, "here"), &error);
    while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit && !cf_shop_refresh (tool->shop, &error))
    cf_tool_error (tool, error);
  if (tool->exit)
    return;
  cf_message_sender (tool->shop, &sender);
  cf_say (tool, "Messages are sent by %s.", words[sender.here ? 2 : sender.anybody]);
  cf_answer (tool, json_pack ("{s:b, s:b}", "here", sender.here, "anybody", sender.anybody));
}

/* --- words --- */

static gboolean
save_words (CfTool *tool, CfMessagePurpose purpose, const CfMessageWords *now)
{
  g_autofree char *text = cf_has (tool, "text-file") ? cf_tool_text (tool, cf_given (tool, "text-file")) : g_strdup (now->text);
  gboolean standard = cf_has (tool, "standard");
  CfMessageTemplate words = { .about = about_of (tool), .purpose = purpose, .language = now->language, .subject = standard ? (char *) "" : cf_has (tool, "subject") ? (char *) cf_given (tool, "subject") : now->subject,
                              .text = standard ? (char *) "" : text };
  GError *error = NULL;
  CfOutcome outcome;
  if (tool->exit)
    return FALSE;
  if (!cf_message_words_check (words.subject, words.text, &error))
    return cf_tool_error (tool, error);
  do
    outcome = cf_save_message_template (tool->shop, &tool->who, &words, &error);
  while (cf_tool_again (tool, tool->id, outcome, &error));
  return !tool->exit;
}

static void
message_words (CfTool *tool)
{
  g_auto (CfMessageWords) words = { 0 };
  CfMessagePurpose purpose = cf_has (tool, "reminder") ? CF_PURPOSE_REMINDER : CF_PURPOSE_DOCUMENT;
  const char *language = cf_has (tool, "language") ? cf_given (tool, "language") : cf_shop_setting (tool->shop, CF_SET_SHOP_LANGUAGE);
  gboolean own;
  GError *error = NULL;
  if (!cf_message_words_load (tool->shop, about_of (tool), purpose, language, &words, &own, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  if (cf_has (tool, "subject") || cf_has (tool, "text-file") || cf_has (tool, "standard")) {
    if (!save_words (tool, purpose, &words))
      return;
    cf_message_words_clear (&words);
    if (!cf_message_words_load (tool->shop, about_of (tool), purpose, language, &words, &own, &error)) {
      cf_tool_error (tool, error);
      return;
    }
  }
  cf_say (tool, "%s\n\n%s", words.subject, words.text);
  cf_answer (tool, json_pack ("{s:s, s:s, s:s, s:b}", "language", words.language, "subject", words.subject, "text", words.text, "own", own));
}

/* --- the table --- */

#define ABOUT { "about", CF_ARG_CHOICE, NULL, "What kind of document it is; an invoice unless said", 0, documents }
#define MESSAGE { "MESSAGE", CF_ARG_ID, NULL, "Id of the message", CF_ARG_REQUIRED }
static const CfArg list_args[] = { { "all", CF_ARG_FLAG, NULL, "Those that went or were taken back too" }, { "of", CF_ARG_TEXT, "DOCUMENT", "Of one document, whatever became of them" }, ABOUT,
                                   { "count", CF_ARG_COUNT, NULL, "At most so many, the newest; 1000 unless said" }, { NULL } };
static const CfArg one_args[] = { MESSAGE, { NULL } };
static const CfArg queue_args[] = { { "DOCUMENT", CF_ARG_TEXT, NULL, "Number or id of the document", CF_ARG_REQUIRED }, ABOUT, { "to", CF_ARG_TEXT, "ADDRESS", "To whom; the contacts whose role it is unless said", CF_ARG_MANY },
                                    { "subject", CF_ARG_TEXT, NULL, "Instead of the template's" }, { "text-file", CF_ARG_FILE, NULL, "What it says, instead of the template's; - is standard input" },
                                    { "reminder", CF_ARG_FLAG, NULL, "A reminder: it is not sent once nothing is open" }, { "bare", CF_ARG_FLAG, NULL, "Without the document attached" },
                                    { "once", CF_ARG_TEXT, "KEY", "What goes once: with the same key nothing is queued again" }, { "hold", CF_ARG_FLAG, NULL, "Hold it for the shop's time to take it back" }, { NULL } };
static const CfArg send_args[] = { { "password-file", CF_ARG_FILE, NULL, "The mail password, instead of the key ring's; - is standard input" }, { NULL } };
static const CfArg sender_args[] = { { "here", CF_ARG_FLAG, NULL, "From now on this register sends" }, { "nobody", CF_ARG_FLAG, NULL, "From now on nobody does" }, { NULL } };
static const CfArg words_args[] = { ABOUT, { "reminder", CF_ARG_FLAG, NULL, "The words of a reminder" }, { "language", CF_ARG_TEXT, NULL, "As in de; the shop's unless said" }, { "subject", CF_ARG_TEXT, NULL, "The subject from now on" },
                                    { "text-file", CF_ARG_FILE, NULL, "The text from now on; - is standard input" }, { "standard", CF_ARG_FLAG, NULL, "Those that come with the program again" }, { NULL } };

const CfCommand cf_message_commands[] = {
  { "message queue", CF_OPEN_WRITE, message_queue, "Write a message about a document, to be sent with it attached", queue_args },
  { "message list", CF_OPEN_READ, message_list, "The outbox: what waits, and what a person must see to", list_args },
  { "message show", CF_OPEN_READ, message_show, "A message and what became of it", one_args },
  { "message recall", CF_OPEN_WRITE, message_recall, "Take back a message that has not left", one_args },
  { "message retry", CF_OPEN_WRITE, message_retry, "Send it (again) as soon as may be: one that failed, came back, waits, or may not have gone", one_args },
  { "message arrived", CF_OPEN_WRITE, message_arrived, "Say of a message that may have gone that it did", one_args },
  { "message send", CF_OPEN_WRITE, message_send, "Hand over what is due to the shop's mail server", send_args,
    "Server, port, user and sender's address are settings (mail.server and those beside it); the password is in the key ring. What the server puts off is tried again after 1, 2, 4 … minutes, at most for three days. "
    "A message that may have gone when the line broke or the program ended is not sent again until somebody says so." },
  { "message sender", CF_OPEN_WRITE, message_sender, "Which register sends messages; only one does", sender_args },
  { "message words", CF_OPEN_WRITE, message_words, "What messages say: a template, or a change of it", words_args,
    "{{shop}}, {{phone}}, {{email}}, {{customer}}, {{contact}}, {{what}}, {{document}}, {{number}}, {{date}}, {{due}}, {{total}}, {{open}}, {{po}} and {{link}} stand for what their names say; {{#open}} … {{/open}} is left out where there is none." },
  { NULL },
};
