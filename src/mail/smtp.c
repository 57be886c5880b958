/* smtp.c: see smtp.h. What may have been taken and what cannot have been is decided by one thing: whether the message's last byte was given to the line. */
#include "smtp.h"
#include <curl/curl.h>
#include <string.h>
#include <sys/socket.h>

#define CONNECT_S 15L
#define SAID_MAX 300

struct _CfSmtpLine { const CfSmtp *smtp; CURL *curl; };

typedef struct { const char *bytes; gsize size, at; gboolean ended, no; char said[SAID_MAX]; } Sending;      /* no: @said is a refusal */

CfSmtpLine *
cf_smtp_line_new (const CfSmtp *smtp)
{
  CfSmtpLine *line = g_new0 (CfSmtpLine, 1);
  line->smtp = smtp;
  line->curl = curl_easy_init ();
  g_assert (line->curl);
  return line;
}

void
cf_smtp_line_free (CfSmtpLine *line)
{
  curl_socket_t fd = CURL_SOCKET_BAD;
  if (!line)
    return;
  if (curl_easy_getinfo (line->curl, CURLINFO_ACTIVESOCKET, &fd) == CURLE_OK && fd != CURL_SOCKET_BAD)
    shutdown (fd, SHUT_RD);                                             /* says goodbye, and does not wait minutes for the answer to that */
  curl_easy_cleanup (line->curl);
  g_free (line);
}

void
cf_smtp_answer_clear (CfSmtpAnswer *answer)
{
  g_free (answer->said);
  memset (answer, 0, sizeof *answer);
}

const char *
cf_smtp_end_name (CfSmtpEnd end)
{
  static const char *const names[] = { "", "accepted", "later", "refused", "settings", "unsure" };
  return names[end];
}

static size_t
give (char *to, size_t size, size_t n, void *user)
{
  Sending *sending = user;
  gsize part = MIN (size * n, sending->size - sending->at);
  memcpy (to, sending->bytes + sending->at, part);
  sending->at += part;
  sending->ended |= part == 0;
  return part;
}

/* Each line that the server says; the last refusal stays, else the last line: after a refusal both sides say goodbye. */
static size_t
hear (char *bytes, size_t size, size_t n, void *user)
{
  Sending *sending = user;
  g_autofree char *text = g_strndup (bytes, size * n), *good = g_utf8_make_valid (g_strchomp (text), -1);
  for (char *p = good; *p; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';
  gboolean no = *good == '4' || *good == '5';
  sending->no |= no;
  if (g_ascii_isdigit (*good) && (no || !sending->no))
    g_utf8_strncpy (sending->said, good, SAID_MAX / 4 - 1);
  return size * n;
}

static CURLcode
transfer (CfSmtpLine *line, const char *from, const char *to, Sending *sending, char *problem)
{
  static const guint16 usual[] = { 587, 465, 25 };
  const CfSmtp *smtp = line->smtp;
  CURL *curl = line->curl;
  long seconds = smtp->seconds ? smtp->seconds : 60;
  g_autofree char *url = g_strdup_printf ("%s://%s:%u", smtp->security == CF_SMTP_TLS ? "smtps" : "smtp", smtp->host, smtp->port ? smtp->port : usual[smtp->security]);
  g_autofree char *sender = g_strdup_printf ("<%s>", from), *recipient = g_strdup_printf ("<%s>", to);
  struct curl_slist *recipients = curl_slist_append (NULL, recipient);
  curl_easy_reset (curl);                                               /* the connection stays */
  curl_easy_setopt (curl, CURLOPT_URL, url);
  curl_easy_setopt (curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt (curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt (curl, CURLOPT_CONNECTTIMEOUT, CONNECT_S);
  curl_easy_setopt (curl, CURLOPT_TIMEOUT, seconds);
  curl_easy_setopt (curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, seconds);    /* the other one does not count while it waits for the last answer */
  curl_easy_setopt (curl, CURLOPT_ERRORBUFFER, problem);
  curl_easy_setopt (curl, CURLOPT_USE_SSL, (long) (smtp->security == CF_SMTP_PLAIN ? CURLUSESSL_NONE : CURLUSESSL_ALL));
  curl_easy_setopt (curl, CURLOPT_SSLVERSION, (long) CURL_SSLVERSION_TLSv1_2);
  if (smtp->authorities)
    curl_easy_setopt (curl, CURLOPT_CAINFO, smtp->authorities);
  if (smtp->user)
    curl_easy_setopt (curl, CURLOPT_USERNAME, smtp->user);
  if (smtp->secret)
    curl_easy_setopt (curl, smtp->bearer ? CURLOPT_XOAUTH2_BEARER : CURLOPT_PASSWORD, smtp->secret);
  curl_easy_setopt (curl, CURLOPT_MAIL_FROM, sender);
  curl_easy_setopt (curl, CURLOPT_MAIL_RCPT, recipients);
  curl_easy_setopt (curl, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt (curl, CURLOPT_READFUNCTION, give);
  curl_easy_setopt (curl, CURLOPT_READDATA, sending);
  curl_easy_setopt (curl, CURLOPT_HEADERFUNCTION, hear);
  curl_easy_setopt (curl, CURLOPT_HEADERDATA, sending);
  CURLcode status = curl_easy_perform (curl);
  curl_slist_free_all (recipients);
  return status;
}

/* Is it the way in that is wrong, and not this message? */
static gboolean
is_settings (CURLcode status, long code)
{
  return status == CURLE_LOGIN_DENIED || status == CURLE_PEER_FAILED_VERIFICATION || status == CURLE_USE_SSL_FAILED || status == CURLE_SSL_CACERT_BADFILE || status == CURLE_SSL_CONNECT_ERROR ||
         code == 530 || code == 534 || code == 535 || code == 538;      /* RFC 4954: asks for a sign-in, or for another one */
}

CfSmtpAnswer
cf_smtp_send (CfSmtpLine *line, const char *from, const char *to, GBytes *message)
{
  char problem[CURL_ERROR_SIZE] = "";
  Sending sending = { .bytes = g_bytes_get_data (message, NULL), .size = g_bytes_get_size (message) };
  CfSmtpAnswer answer = { 0 };
  long code = 0;
  CURLcode status = transfer (line, from, to, &sending, problem);
  curl_easy_getinfo (line->curl, CURLINFO_RESPONSE_CODE, &code);
  answer.code = (int) code;
  if (status == CURLE_OK)
    answer.end = CF_SMTP_ACCEPTED;
  else if (is_settings (status, code))
    answer.end = CF_SMTP_SETTINGS;
  else if (code >= 500)
    answer.end = CF_SMTP_REFUSED;
  else if (code >= 400)
    answer.end = CF_SMTP_LATER;
  else
    answer.end = sending.ended ? CF_SMTP_UNSURE : CF_SMTP_LATER;
  gboolean server = status == CURLE_OK || code >= 400;
  answer.said = server && *sending.said ? g_strdup_printf ("%s: %s", line->smtp->host, sending.said) : g_strdup_printf ("%s: %s", line->smtp->host, *problem ? problem : curl_easy_strerror (status));
  return answer;
}
