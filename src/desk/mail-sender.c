/* mail-sender.c: see mail-sender.h. */
#include "mail-sender.h"
#include "document-pdf.h"
#include "mail-account.h"
#include "message-words.h"
#include "work-pdf.h"
#include "mail/mail.h"
#include "mail/smtp.h"
#include "shop/message.h"
#include "store/files.h"
#include "store/message.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define AT_ONCE 50

typedef struct { CfShop *shop; CfMailAccount account; CfSmtpLine *line; CfMailRound *round; GError **error; } Sender;

void
cf_mail_round_clear (CfMailRound *round)
{
  g_free (round->trouble);
  memset (round, 0, sizeof *round);
}

/* --- one at a time --- */

/* −1: another program has it (*ret_busy), or @error. */
static int
lock (CfShop *shop, gboolean *ret_busy, GError **error)
{
  g_autofree char *folder = cf_files_folder (shop->db), *path = g_strconcat (folder, ".mail-lock", NULL), *above = g_path_get_dirname (path);
  if (!cf_make_folder (above, error))
    return -1;
  int fd = open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd >= 0 && flock (fd, LOCK_EX | LOCK_NB) == 0)
    return fd;
  int why = errno;
  *ret_busy = fd >= 0 && why == EWOULDBLOCK;
  if (!*ret_busy)
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "sending messages: locking %s: %s", path, g_strerror (why));
  if (fd >= 0)
    close (fd);
  return -1;
}

/* --- what is sent --- */

static GBytes *
draw (Sender *s, const CfMessage *message, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  GBytes *pdf = NULL;
  CfOutcome outcome = CF_OK;
  if (message->about == CF_ABOUT_INVOICE)
    return cf_invoice_first (s->shop, &who, message->document_id, error);
  if (message->about == CF_ABOUT_ESTIMATE)
    outcome = cf_estimate_draw (s->shop, &who, message->document_id, 0, &(CfDrawOptions) { 0 }, &pdf, error);
  else
    outcome = cf_order_draw (s->shop, &who, message->document_id, &(CfDrawOptions) { 0 }, &pdf, error);
  if (cf_refused (outcome)) {
    g_autofree char *sentence = cf_refusal_sentence (&who.refusal);
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "the document cannot be drawn: %s", sentence);
  }
  return pdf;
}

/* "Invoice 1042.pdf", in the language of the message: the number, and nothing that a file's name may not have. */
static char *
name_of (Sender *s, const CfMessage *message)
{
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfEstimate) estimate = { 0 };
  g_auto (CfOrder) order = { 0 };
  gboolean found = FALSE, ok;
  ok = message->about == CF_ABOUT_INVOICE ? cf_record_load (s->shop->db, &CF_INVOICE, message->document_id, &invoice, &found, NULL)
     : message->about == CF_ABOUT_ESTIMATE ? cf_record_load (s->shop->db, &CF_ESTIMATE, message->document_id, &estimate, &found, NULL)
     : cf_record_load (s->shop->db, &CF_ORDER, message->document_id, &order, &found, NULL);
  const char *number = !ok || !found ? NULL : invoice.number ? invoice.number : estimate.number ? estimate.number : order.number;
  char *name = g_strdup_printf ("%s %s.pdf", cf_message_words_title (message->about, invoice.kind == CF_INVOICE_CREDIT_MEMO, message->language), number ? number : "");
  return g_strdelimit (name, "/\\:*?\"<>|", '-');
}

/* The message's bytes; *ret_hash: of what is attached, "" for nothing. */
static GBytes *
compose (Sender *s, const CfMessage *message, char ret_hash[CF_FILE_HASH], GError **error)
{
  char id[CF_ID_TEXT];
  CfMailbox to = { message->recipient_name, message->recipient };
  g_autoptr (GBytes) pdf = message->attaches ? draw (s, message, error) : NULL;
  *ret_hash = '\0';
  if (message->attaches && !pdf)
    return NULL;
  g_autofree char *html = cf_message_page (s->shop, message, error), *name = pdf ? name_of (s, message) : NULL;
  g_autofree char *mail_id = g_strconcat (cf_id_text (message->id, id), strrchr (s->account.from, '@'), NULL);
  if (!html)
    return NULL;
  if (pdf)
    cf_hash_hex (g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), ret_hash);
  CfMailFile file = { name, "application/pdf", pdf };
  CfMail mail = { .from = { s->account.name, s->account.from }, .to = &to, .n_to = 1, .subject = message->subject, .text = message->text, .html = html, .files = &file, .n_files = pdf ? 1 : 0,
                  .id = mail_id, .at = message->at, .automatic = message->purpose == CF_PURPOSE_REMINDER };
  return cf_mail_compose (&mail, error);
}

/* --- one message --- */

/* FALSE: the ledger failed. A refusal is none: somebody took it back, or sent it, in between. */
static gboolean
ended (Sender *s, CfId id, CfMessageEventKind kind, gint64 code, const char *said, const char *sha256)
{
  return cf_message_end (s->shop, id, kind, code, said, sha256, s->error) != CF_FAILED;
}

static gboolean
hand_over (Sender *s, const CfMessage *message, GBytes *bytes, const char *hash)
{
  static const CfMessageEventKind kinds[] = { 0, CF_MESSAGE_ACCEPTED, CF_MESSAGE_LATER, CF_MESSAGE_BOUNCED, CF_MESSAGE_SETTINGS, CF_MESSAGE_UNSURE };
  CfMailRound *round = s->round;
  guint *counts[] = { NULL, &round->accepted, &round->later, &round->refused, &round->later, &round->unsure };
  g_autofree char *to = cf_mail_address (message->recipient, NULL);
  g_auto (CfSmtpAnswer) answer = cf_smtp_send (s->line, s->account.from, to, bytes);
  ++*counts[answer.end];
  if (answer.end == CF_SMTP_SETTINGS || (answer.end == CF_SMTP_LATER && answer.code == 0)) {
    g_free (round->trouble);
    round->trouble = g_strdup (answer.said);
  }
  return ended (s, message->id, kinds[answer.end], answer.code, answer.said, hash);
}

static gboolean
send_one (Sender *s, CfId id)
{
  g_auto (CfMessage) before = { 0 }, message = { 0 };
  g_auto (CfMessageEvent) event = { 0 };
  g_autoptr (GError) wrong = NULL;
  char hash[CF_FILE_HASH] = "";
  gboolean found;
  if (!cf_record_load (s->shop->db, &CF_MESSAGE, id, &before, &found, s->error))
    return FALSE;
  g_autoptr (GBytes) bytes = found && before.recipient && *before.recipient ? compose (s, &before, hash, &wrong) : NULL;
  CfOutcome outcome = cf_message_begin (s->shop, id, &message, &event, s->error);
  if (outcome != CF_OK)
    return outcome != CF_FAILED;
  if (event.kind == CF_MESSAGE_SENDING && bytes)
    return hand_over (s, &message, bytes, hash);
  s->round->withheld += event.kind == CF_MESSAGE_WITHHELD;
  s->round->unsure += event.kind == CF_MESSAGE_UNSURE;
  s->round->failed += event.kind == CF_MESSAGE_FAILED || event.kind == CF_MESSAGE_SENDING;
  return event.kind != CF_MESSAGE_SENDING || ended (s, id, CF_MESSAGE_FAILED, 0, wrong ? wrong->message : "=removed", NULL);
}

/* --- a round --- */

/* Who had the lock before did not come back to say how these ended. */
static gboolean
find_lost (Sender *s)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_messages_sending (s->shop->db, 10000, ids, s->error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (!ended (s, g_array_index (ids, CfId, i), CF_MESSAGE_UNSURE, 0, "=stopped", NULL))
      return FALSE;
  s->round->lost = ids->len;
  return TRUE;
}

/* With trouble that every message would meet, the rest waits for another round. */
static gboolean
send_due (Sender *s, CfMailStop stop, gpointer data)
{
  for (;;) {
    g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
    if (!cf_messages_due (s->shop->db, cf_clock_now (s->shop->clock), AT_ONCE, ids, s->error))
      return FALSE;
    for (guint i = 0; i < ids->len; i++)
      if (s->round->trouble || (stop && stop (data)))
        return TRUE;
      else if (!send_one (s, g_array_index (ids, CfId, i)))
        return FALSE;
    if (!ids->len)
      return TRUE;
  }
}

static gboolean
run (Sender *s, const char *secret, CfMailStop stop, gpointer data)
{
  g_autoptr (GArray) due = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) unusable = NULL;
  if (!find_lost (s) || !cf_messages_due (s->shop->db, cf_clock_now (s->shop->clock), 1, due, s->error))
    return FALSE;
  if (!due->len)
    return TRUE;
  if (!cf_mail_account_load (s->shop, secret, &s->account, &unusable)) {
    s->round->trouble = g_strdup (unusable->message);
    return TRUE;
  }
  s->line = cf_smtp_line_new (&s->account.smtp);
  gboolean ok = send_due (s, stop, data);
  cf_smtp_line_free (s->line);
  return ok;
}

gboolean
cf_mail_sender_round (CfShop *shop, const char *secret, CfMailStop stop, gpointer data, CfMailRound *ret, GError **error)
{
  Sender s = { .shop = shop, .round = ret, .error = error };
  CfSender sender;
  *ret = (CfMailRound) { 0 };
  if (!cf_shop_refresh (shop, error))
    return FALSE;
  cf_message_sender (shop, &sender);
  if (!sender.here)
    return TRUE;
  int fd = lock (shop, &ret->busy, error);
  if (fd < 0)
    return ret->busy;
  gboolean ok = run (&s, secret, stop, data) && cf_messages_next (shop->db, &ret->next, error);
  cf_mail_account_clear (&s.account);
  close (fd);
  return ok;
}
