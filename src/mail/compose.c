/* compose.c: see mail.h. */
#include "mail.h"
#include <gmime/gmime.h>
#include <string.h>

#define ADDRESS_MAX 254                  /* RFC 5321 4.5.3.1 */
#define LOCAL_MAX 64

static gboolean
is_atom (const char *text, const char *end)
{
  if (text == end || *text == '.' || end[-1] == '.')
    return FALSE;
  for (const char *p = text; p < end; p++)
    if (!(g_ascii_isalnum (*p) || strchr ("!#$%&'*+-/=?^_`{|}~", *p) || (*p == '.' && p[1] != '.')))
      return FALSE;
  return TRUE;
}

static gboolean
is_host (const char *domain)
{
  const char *dot = strchr (domain, '.');
  if (!dot || !dot[1] || domain[0] == '.' || g_str_has_suffix (domain, ".") || strstr (domain, ".."))
    return FALSE;
  for (const char *p = domain; *p; p++)
    if (!g_ascii_isalnum (*p) && *p != '-' && *p != '.')
      return FALSE;
  return TRUE;
}

char *
cf_mail_address (const char *address, GError **error)
{
  const char *at = address ? strrchr (address, '@') : NULL;
  g_autofree char *domain = at && g_utf8_validate (address, -1, NULL) ? g_hostname_to_ascii (at + 1) : NULL;
  if (!at) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "“%s” is no mail address: it has no @", address ? address : "");
    return NULL;
  }
  if (!is_atom (address, at) || at - address > LOCAL_MAX) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "“%s” is no mail address: what stands before the @ cannot be sent to", address);
    return NULL;
  }
  if (!domain || !is_host (domain) || at - address + 1 + strlen (domain) > ADDRESS_MAX) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "“%s” is no mail address: what stands behind the @ is no domain", address);
    return NULL;
  }
  return g_strdup_printf ("%.*s@%s", (int) (at - address), address, domain);
}

static gboolean
check_text (const char *text, const char *what, gboolean one_line, GError **error)
{
  if (!text || (g_utf8_validate (text, -1, NULL) && (!one_line || !strpbrk (text, "\r\n"))))
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, one_line ? "the %s of a message has to be one line of text" : "the %s of a message has to be text", what);
  return FALSE;
}

static gboolean
add (GMimeMessage *message, GMimeAddressType type, const CfMailbox *box, GError **error)
{
  g_autofree char *address = cf_mail_address (box->address, error);
  if (!address || !check_text (box->name, "sender's or recipient's name", TRUE, error))
    return FALSE;
  g_mime_message_add_mailbox (message, type, box->name && *box->name ? box->name : NULL, address);
  return TRUE;
}

static gboolean
add_all (GMimeMessage *message, const CfMail *mail, GError **error)
{
  if (!add (message, GMIME_ADDRESS_TYPE_FROM, &mail->from, error) || (mail->reply_to.address && !add (message, GMIME_ADDRESS_TYPE_REPLY_TO, &mail->reply_to, error)))
    return FALSE;
  for (guint i = 0; i < mail->n_to; i++)
    if (!add (message, GMIME_ADDRESS_TYPE_TO, &mail->to[i], error))
      return FALSE;
  for (guint i = 0; i < mail->n_cc; i++)
    if (!add (message, GMIME_ADDRESS_TYPE_CC, &mail->cc[i], error))
      return FALSE;
  return TRUE;
}

/* Quoted-printable whatever it says: a line that begins with "From " or a dot, or is long, passes every server unchanged, and what signs it signs what arrives. */
static GMimeObject *
text_part (const char *text, const char *subtype)
{
  GMimeTextPart *part = g_mime_text_part_new_with_subtype (subtype);
  g_autofree char *lf = g_strdup (text);
  char *to = lf;
  for (const char *p = text; *p; p++)                                   /* a bare CR, or one before LF: a line ends */
    if (*p != '\r')
      *to++ = *p;
    else if (p[1] != '\n')
      *to++ = '\n';
  *to = '\0';
  g_mime_text_part_set_charset (part, "utf-8");
  g_mime_text_part_set_text (part, lf);
  g_mime_part_set_content_encoding (GMIME_PART (part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  return GMIME_OBJECT (part);
}

static GMimeObject *
file_part (const CfMailFile *file)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (file->bytes, &size);
  g_auto (GStrv) type = g_strsplit (file->type, "/", 2);
  GMimePart *part = g_mime_part_new_with_type (type[0], type[1]);
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer (data, size);
  GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream (stream, GMIME_CONTENT_ENCODING_DEFAULT);
  g_mime_part_set_content (part, content);
  g_object_unref (content);
  g_object_unref (stream);
  g_mime_part_set_content_encoding (part, GMIME_CONTENT_ENCODING_BASE64);
  g_mime_part_set_filename (part, file->name);
  return GMIME_OBJECT (part);
}

/* Boundaries follow from the message's id, so that its bytes are the same each time. */
static GMimeObject *
join (GMimeObject **parts, guint n, const char *subtype, const char *id)
{
  if (n == 1)
    return parts[0];
  GMimeMultipart *multipart = g_mime_multipart_new_with_subtype (subtype);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, id, -1), *boundary = g_strdup_printf ("=_%s_%.32s", subtype, hash);
  g_mime_multipart_set_boundary (multipart, boundary);
  for (guint i = 0; i < n; i++) {
    g_mime_multipart_add (multipart, parts[i]);
    g_object_unref (parts[i]);
  }
  return GMIME_OBJECT (multipart);
}

static GMimeObject *
body_of (const CfMail *mail)
{
  g_autofree GMimeObject **parts = g_new0 (GMimeObject *, mail->n_files + 1);
  GMimeObject *texts[2];
  guint n = 0;
  if (mail->text)
    texts[n++] = text_part (mail->text, "plain");
  if (mail->html)
    texts[n++] = text_part (mail->html, "html");
  parts[0] = join (texts, n, "alternative", mail->id);
  for (guint i = 0; i < mail->n_files; i++)
    parts[i + 1] = file_part (&mail->files[i]);
  return join (parts, mail->n_files + 1, "mixed", mail->id);
}

static void
set_header (GMimeMessage *message, const char *name, const char *value)
{
  g_mime_object_set_header (GMIME_OBJECT (message), name, value, "utf-8");
}

GBytes *
cf_mail_compose (const CfMail *mail, GError **error)
{
  static gsize once;
  if (g_once_init_enter (&once)) {
    g_mime_init ();
    g_once_init_leave (&once, 1);
  }
  g_return_val_if_fail (mail->id && (mail->text || mail->html), NULL);
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_utc (mail->at / G_TIME_SPAN_SECOND);
  GMimeMessage *message = g_mime_message_new (TRUE);
  if (!at || !check_text (mail->subject, "subject", TRUE, error) || !check_text (mail->text, "text", FALSE, error) || !check_text (mail->html, "page", FALSE, error) || !add_all (message, mail, error)) {
    if (error && !*error)
      g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, "the date of a message is none");
    g_object_unref (message);
    return NULL;
  }
  g_mime_message_set_subject (message, mail->subject ? mail->subject : "", "utf-8");
  g_mime_message_set_date (message, at);
  g_mime_message_set_message_id (message, mail->id);
  if (mail->answers) {
    g_autofree char *id = g_strdup_printf ("<%s>", mail->answers);
    set_header (message, "In-Reply-To", id);
    set_header (message, "References", id);
  }
  if (mail->automatic)
    set_header (message, "Auto-Submitted", "auto-generated");
  GMimeObject *body = body_of (mail);
  g_mime_message_set_mime_part (message, body);
  g_object_unref (body);
  GMimeFormatOptions *format = g_mime_format_options_new ();
  g_mime_format_options_set_newline_format (format, GMIME_NEWLINE_FORMAT_DOS);
  char *bytes = g_mime_object_to_string (GMIME_OBJECT (message), format);
  g_mime_format_options_free (format);
  g_object_unref (message);
  return g_bytes_new_take (bytes, strlen (bytes));
}
