/* zvt-fuzz.c: the first byte chooses serial or TCP, the rest came from a terminal. Whatever it is: decoding ends and its answer is JSON of valid text; a
 * message read is masked without changing its length or what it says, and never keeps a longer run of a card number than four digits of field 22. */
#include <glib.h>
#include <string.h>
#include "terminal/zvt-answer.h"
#include "terminal/zvt-decode.h"
#include "terminal/zvt-mask.h"
#include "terminal/zvt-serial.h"
#include "terminal/zvt-text.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
check_json (json_t *decoded)
{
  char *text;

  g_assert_true (json_is_array (json_object_get (decoded, "frames")));
  text = json_dumps (decoded, 0);
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  free (text);
  json_decref (decoded);
}

static void
add_size (const CfZvtItem *item, gpointer data)
{
  gsize *end = data;

  if (item->depth == 0) {        /* fields of the message follow each other and stay within it */
    g_assert_cmpuint (item->offset, >=, end[0]);
    g_assert_cmpuint (item->at + item->size, <=, end[1]);
    end[0] = item->at + item->size;
  }
}

static void
check_message (const guint8 *data, gsize size)
{
  CfZvtApdu message;
  gsize rest;
  CfZvtApduState state = cf_zvt_apdu (data, size, &message, &rest);
  gsize ends[2] = { 0, size };
  g_autofree guint8 *masked = g_memdup2 (data, size);
  const guint16 asked[] = { 0, 0x0501, 0x0600 };

  if (state == CF_ZVT_APDU_SHORT && size < 5)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (asked); i++) {
    g_auto(CfZvtAnswer) answer = { 0 };
    g_autoptr(GError) error = NULL;
    gboolean whole = cf_zvt_answer_read (&message, asked[i], CF_ZVT_CP437, &answer, &error);
    gsize trial[2] = { ends[0], ends[1] };
    g_assert_true (whole == (error == NULL));
    g_assert_true (whole || g_error_matches (error, CF_ERROR, CF_ERROR_INVALID));
    g_assert_cmpuint (strlen (answer.last_four), <=, 4);
    whole = cf_zvt_walk (&message, asked[i], add_size, trial, NULL);
  }
  cf_zvt_mask_apdu (masked, size);
  check_json (cf_zvt_decode_apdu (masked, size));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  if (size == 0)
    return 0;
  if (data[0] & 1) {
    check_json (cf_zvt_decode_serial (data + 1, size - 1));
    return 0;
  }
  check_json (cf_zvt_decode_apdu (data + 1, size - 1));
  check_message (data + 1, size - 1);
  return 0;
}
