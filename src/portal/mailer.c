/* mailer.c: see mailer.h. A mail is taken out of the outbox only after the server's answer is known; its Message-ID is the same each time. */
#include "mailer.h"
#include "journal.h"
#include "outbox.h"
#include "mail/mail.h"
#include "mail/smtp.h"

#define WAIT_MOST_S 60
#define SECONDS 20                       /* for one mail: a server that stands still holds up the others */

struct _CfMailer {
  CfPortal *portal;
  CfSmtp    smtp;
  char     *from;                        /* as it goes over the line */
  GThread  *thread;
  GMutex    lock;
  GCond     cond;
  gboolean  ending;
};

static void
mailer_free (CfMailer *self)
{
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->cond);
  g_free (self->smtp.host);
  g_free (self->smtp.user);
  g_free (self->smtp.secret);
  g_free (self->smtp.authorities);
  g_free (self->from);
  g_free (self);
}

/* --- the configuration --- */

static char *
text_of (CfMailer *self, const char *key)
{
  char *text = g_key_file_get_string (self->portal->config->file, "mail", key, NULL);
  if (text && *g_strstrip (text))
    return text;
  g_free (text);
  return NULL;
}

static gboolean
read_secret (CfMailer *self, GError **error)
{
  g_autofree char *path = text_of (self, "password-file"), *how = text_of (self, "authentication");
  g_autoptr (GError) failed = NULL;
  self->smtp.user = text_of (self, "user");
  self->smtp.bearer = how && g_str_equal (how, "bearer");
  if (how && !self->smtp.bearer && !g_str_equal (how, "password"))
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[mail] authentication is password or bearer, not “%s”", how);
  else if ((self->smtp.user != NULL) != (path != NULL))
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[mail] user and password-file go together: one of them is missing");
  else if (path && !g_file_get_contents (path, &self->smtp.secret, NULL, &failed))
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "[mail] password-file: %s", failed->message);
  else {
    if (path)
      g_strchomp (self->smtp.secret);
    return TRUE;
  }
  return FALSE;
}

static gboolean
is_here (const char *host)
{
  g_autoptr (GInetAddress) address = g_inet_address_new_from_string (host);
  return g_str_equal (host, "localhost") || (address && g_inet_address_get_is_loopback (address));
}

static gboolean
read_config (CfMailer *self, GError **error)
{
  static const char *const names[] = { "starttls", "tls", "plain" };
  g_autofree char *security = text_of (self, "security"), *from = text_of (self, "from");
  int port = g_key_file_get_integer (self->portal->config->file, "mail", "port", NULL);
  guint i = 0;
  while (security && i < G_N_ELEMENTS (names) && !g_str_equal (names[i], security))
    i++;
  self->smtp.host = text_of (self, "host");
  self->smtp.port = (guint16) CLAMP (port, 0, 65535);
  self->smtp.security = (CfSmtpSecurity) i;
  self->smtp.authorities = text_of (self, "authorities");
  self->smtp.seconds = SECONDS;
  if (!self->smtp.host || !from)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[mail] needs %s", self->smtp.host ? "from, the sender's address" : "host, the name of the mail server");
  else if (i == G_N_ELEMENTS (names))
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[mail] security is starttls, tls or plain, not “%s”", security);
  else if (self->smtp.security == CF_SMTP_PLAIN && !is_here (self->smtp.host))
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "[mail] security=plain would let others read the codes on the way to %s: it is for a server on this machine", self->smtp.host);
  else if (!(self->from = cf_mail_address (from, error)))
    g_prefix_error (error, "[mail] from: ");
  else
    return read_secret (self, error);
  return FALSE;
}

/* --- one mail --- */

/* What the shop is called, and where answers go. */
static void
read_shop (CfMailer *self, const CfOutMail *mail, char **ret_name, char **ret_answers)
{
  CfPlace *place;
  g_autoptr (GError) error = NULL;
  CfShop *shop = cf_places_take (self->portal->places, mail->shop, &place, &error);
  *ret_name = g_strdup (shop ? cf_shop_setting (shop, CF_SET_SHOP_NAME) : mail->shop);
  *ret_answers = shop ? cf_mail_address (cf_shop_setting (shop, CF_SET_SHOP_EMAIL), NULL) : NULL;
  if (shop)
    cf_places_give (self->portal->places, place, shop);
}

static CfSmtpAnswer
send_one (CfMailer *self, CfSmtpLine *line, const CfOutMail *mail)
{
  g_autofree char *name = NULL, *answers = NULL, *id = g_strdup_printf ("portal-%" G_GINT64_FORMAT "-%" G_GINT64_FORMAT "%s", mail->at, mail->id, strrchr (self->from, '@'));
  g_autoptr (GError) error = NULL;
  read_shop (self, mail, &name, &answers);
  CfMailbox to = { NULL, mail->recipient };
  CfMail letter = { .from = { name, self->from }, .reply_to = { NULL, answers }, .to = &to, .n_to = 1, .subject = mail->subject, .text = mail->body, .id = id, .at = mail->at, .automatic = TRUE };
  g_autoptr (GBytes) bytes = cf_mail_compose (&letter, &error);
  g_autofree char *address = bytes ? cf_mail_address (mail->recipient, &error) : NULL;
  return address ? cf_smtp_send (line, self->from, address, bytes) : (CfSmtpAnswer) { .end = CF_SMTP_REFUSED, .said = g_strdup ("it cannot be written as a mail, or its address is none") };
}

/* Nothing about the recipient is said but what the server says to them. */
static void
work_off (CfMailer *self, CfSmtpLine *line, const CfOutMail *mail)
{
  CfState *state = self->portal->state;
  g_auto (CfSmtpAnswer) answer = send_one (self, line, mail);
  g_autoptr (GError) error = NULL;
  gboolean again = answer.end == CF_SMTP_LATER || answer.end == CF_SMTP_SETTINGS;
  gint64 wait_s = MIN (WAIT_MOST_S, G_GINT64_CONSTANT (2) << MIN (mail->tries, 10));
  gboolean ok = again ? cf_outbox_later (state, mail->id, cf_clock_now (self->portal->clock) + wait_s * G_TIME_SPAN_SECOND, &error) : cf_outbox_done (state, mail->id, &error);
  json_t *said = json_pack ("{s:s, s:s, s:i, s:i}", "shop", mail->shop, "end", cf_smtp_end_name (answer.end), "code", answer.code, "tries", (int) mail->tries + 1);
  if (answer.end == CF_SMTP_SETTINGS || answer.code == 0)               /* of the line, not of a person */
    json_object_set_new (said, "reason", json_string (answer.said));
  cf_journal (answer.end == CF_SMTP_ACCEPTED ? "info" : answer.end == CF_SMTP_SETTINGS ? "error" : "warning", "mail", said);
  if (!ok)
    cf_journal ("error", "mail", json_pack ("{s:s}", "reason", error->message));
}

static gboolean
ends (CfMailer *self, gint64 wait_usec)
{
  g_mutex_lock (&self->lock);
  if (!self->ending && wait_usec)
    g_cond_wait_until (&self->cond, &self->lock, g_get_monotonic_time () + wait_usec);
  gboolean ending = self->ending;
  g_mutex_unlock (&self->lock);
  return ending;
}

static gpointer
run (gpointer p)
{
  CfMailer *self = p;
  g_autoptr (CfSmtpLine) line = NULL;
  while (!ends (self, G_TIME_SPAN_SECOND / 2)) {
    g_autoptr (GArray) due = g_array_new (FALSE, TRUE, sizeof (CfOutMail));
    g_autoptr (GError) error = NULL;
    g_array_set_clear_func (due, cf_out_mail_clear);
    if (!cf_outbox_due (self->portal->state, cf_clock_now (self->portal->clock), due, &error))
      cf_journal ("error", "mail", json_pack ("{s:s}", "reason", error->message));
    if (due->len && !line)
      line = cf_smtp_line_new (&self->smtp);
    for (guint i = 0; i < due->len && !ends (self, 0); i++)
      work_off (self, line, &g_array_index (due, CfOutMail, i));
    if (!due->len)
      g_clear_pointer (&line, cf_smtp_line_free);                       /* nobody's connection is held for nothing */
  }
  return NULL;
}

CfMailer *
cf_mailer_start (CfPortal *portal, GError **error)
{
  if (!g_key_file_has_group (portal->config->file, "mail"))
    return NULL;
  CfMailer *self = g_new0 (CfMailer, 1);
  self->portal = portal;
  g_mutex_init (&self->lock);
  g_cond_init (&self->cond);
  if (!read_config (self, error)) {
    mailer_free (self);
    return NULL;
  }
  self->thread = g_thread_new ("mailer", run, self);
  return self;
}

void
cf_mailer_stop (CfMailer *self)
{
  if (!self)
    return;
  g_mutex_lock (&self->lock);
  self->ending = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->lock);
  g_thread_join (self->thread);
  mailer_free (self);
}
