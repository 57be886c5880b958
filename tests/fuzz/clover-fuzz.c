/* clover-fuzz.c: any bytes on a Clover's link, as packets and as an envelope: nothing crashes or reads past the end, what is decoded is valid JSON, and messages are the same whether the bytes come at once or one by one. */
#include <glib.h>
#include <stdlib.h>
#include <string.h>
#include "terminal/clover-decode.h"
#include "terminal/clover-envelope.h"
#include "terminal/clover-message.h"
#include "terminal/clover-packet.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

/* The messages, one after another, and whether the stream broke. */
static GByteArray *
messages (const guint8 *data, gsize size, gsize piece, gboolean *ret_broken)
{
  g_auto(CfCloverReader) reader;
  GByteArray *all = g_byte_array_new ();
  cf_clover_reader_init (&reader);
  *ret_broken = FALSE;
  for (gsize start = 0; start < size && !*ret_broken; start += piece) {
    const guint8 *at = data + start;
    gsize n = MIN (piece, size - start);
    while (n && !*ret_broken) {
      const GByteArray *message;
      *ret_broken = !cf_clover_reader_take (&reader, &at, &n, &message, NULL);
      if (message)
        g_byte_array_append (all, message->data, message->len);
    }
  }
  return all;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  json_t *decoded = cf_clover_decode (data, size);
  char *text = json_dumps (decoded, JSON_COMPACT);
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  free (text);
  json_decref (decoded);

  gboolean broken[2];
  g_autoptr(GByteArray) whole = messages (data, size, MAX (size, 1), &broken[0]), single = messages (data, size, 1, &broken[1]);
  g_assert_cmpint (broken[0], ==, broken[1]);
  g_assert_cmpmem (whole->data, whole->len, single->data, single->len);

  g_autofree char *exact = g_memdup2 (data, size);
  g_autoptr(CfCloverEnvelope) envelope = cf_clover_envelope_parse (size ? exact : "", size, NULL);
  if (envelope) {
    g_autoptr(CfCloverMessage) message = cf_clover_message_parse (envelope->method, envelope->payload, NULL);
    if (message && message->payment)
      g_assert_cmpuint (strspn (message->payment->last4, "0123456789"), ==, strlen (message->payment->last4));
  }
  return 0;
}
