/* mail-send.c: the program under smtp-test.py: reads what to send, and through whom, as JSON; composes it, writes the bytes to a file where asked, sends it to each recipient, and says how each ended: "accepted 250 said". */
#include "mail/mail.h"
#include "mail/smtp.h"
#include <jansson.h>
#include <stdio.h>
#include <string.h>

static const char *
text (json_t *from, const char *key)
{
  return json_string_value (json_object_get (from, key));
}

static CfMailbox
box (json_t *from)
{
  return (CfMailbox) { text (from, "name"), text (from, "address") };
}

static GBytes *
compose (json_t *told, GError **error)
{
  json_t *to = json_object_get (told, "to"), *files = json_object_get (told, "files");
  guint n = json_array_size (to), n_files = json_array_size (files);
  g_autofree CfMailbox *boxes = g_new0 (CfMailbox, n + 1);
  g_autofree CfMailFile *parts = g_new0 (CfMailFile, n_files + 1);
  for (guint i = 0; i < n; i++)
    boxes[i] = box (json_array_get (to, i));
  for (guint i = 0; i < n_files; i++) {
    json_t *file = json_array_get (files, i);
    char *bytes;
    gsize size;
    if (!g_file_get_contents (text (file, "path"), &bytes, &size, error))
      return NULL;
    parts[i] = (CfMailFile) { text (file, "name"), text (file, "type"), g_bytes_new_take (bytes, size) };
  }
  CfMail mail = { .from = box (json_object_get (told, "from")), .reply_to = box (json_object_get (told, "reply_to")), .to = boxes, .n_to = n, .subject = text (told, "subject"), .text = text (told, "text"),
                  .html = text (told, "html"), .files = parts, .n_files = n_files, .id = text (told, "id"), .answers = text (told, "answers"),
                  .at = json_integer_value (json_object_get (told, "at")) * G_TIME_SPAN_SECOND, .automatic = json_is_true (json_object_get (told, "automatic")) };
  GBytes *bytes = cf_mail_compose (&mail, error);
  for (guint i = 0; i < n_files; i++)
    g_bytes_unref (parts[i].bytes);
  return bytes;
}

static CfSmtp
server (json_t *told)
{
  const char *security = text (told, "security");
  return (CfSmtp) { .host = (char *) text (told, "host"), .port = json_integer_value (json_object_get (told, "port")),
                    .security = strcmp (security, "plain") == 0 ? CF_SMTP_PLAIN : strcmp (security, "tls") == 0 ? CF_SMTP_TLS : CF_SMTP_STARTTLS, .user = (char *) text (told, "user"),
                    .secret = (char *) text (told, "secret"), .bearer = json_is_true (json_object_get (told, "bearer")), .authorities = (char *) text (told, "authorities"),
                    .seconds = json_integer_value (json_object_get (told, "seconds")) };
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  json_t *told = json_loadf (stdin, 0, NULL), *mail = json_object_get (told, "mail"), *smtp = json_object_get (told, "smtp"), *one;
  size_t i;
  g_assert (told);
  g_autoptr (GBytes) bytes = compose (mail, &error);
  if (!bytes) {
    printf ("invalid 0 %s\n", error->message);
    json_decref (told);
    return 0;
  }
  if (text (told, "write") && !g_file_set_contents (text (told, "write"), g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error))
    g_error ("%s", error->message);
  if (smtp) {
    CfSmtp settings = server (smtp);
    g_autoptr (CfSmtpLine) line = cf_smtp_line_new (&settings);
    g_autofree char *from = cf_mail_address (text (json_object_get (mail, "from"), "address"), &error);
    json_array_foreach (json_object_get (told, "send_to"), i, one) {
      g_autofree char *to = cf_mail_address (json_string_value (one), &error);
      g_assert_no_error (error);
      g_auto (CfSmtpAnswer) answer = cf_smtp_send (line, from, to, bytes);
      printf ("%s %d %s\n", cf_smtp_end_name (answer.end), answer.code, answer.said);
    }
  }
  json_decref (told);
  return 0;
}
