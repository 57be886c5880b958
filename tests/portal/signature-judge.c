/* signature-judge.c: what our reader says of signatures, for signatures.mjs. Each line of the input: now in seconds, header, secret, body, parted by tabs, each of the last three in hexadecimal. Each line of the output: 1 or 0. */
#include <glib.h>
#include <stdio.h>
#include <string.h>
#include "portal/signature.h"

static char *
unhex (const char *hex)
{
  gsize n = strlen (hex) / 2;
  char *text = g_malloc0 (n + 1);
  for (gsize i = 0; i < n; i++)
    text[i] = g_ascii_xdigit_value (hex[2 * i]) << 4 | g_ascii_xdigit_value (hex[2 * i + 1]);
  return text;
}

int
main (void)
{
  g_autofree char *input = NULL;
  g_autoptr (GIOChannel) in = g_io_channel_unix_new (0);
  g_io_channel_set_encoding (in, NULL, NULL);
  if (g_io_channel_read_to_end (in, &input, NULL, NULL) != G_IO_STATUS_NORMAL)
    return 1;
  g_auto (GStrv) lines = g_strsplit (input, "\n", -1);
  for (char **line = lines; *line && **line; line++) {
    g_auto (GStrv) parts = g_strsplit (*line, "\t", 4);
    g_autofree char *header = unhex (parts[1]), *secret = unhex (parts[2]), *body = unhex (parts[3]);
    puts (cf_signature_check (header, secret, body, strlen (parts[3]) / 2, g_ascii_strtoll (parts[0], NULL, 10) * G_TIME_SPAN_SECOND, NULL) ? "1" : "0");
  }
  return 0;
}
