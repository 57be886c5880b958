/* text-fuzz.c: folding gives valid text that folds to itself; masking leaves no card number behind, and nothing else is changed (D22). */
#include <glib.h>
#include <string.h>
#include "base/text.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  if (size == 0)
    return 0;
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autofree char *folded = cf_text_fold (text), *again = cf_text_fold (folded), *digits = cf_digits (text), *masked = cf_mask_card_numbers (text);

  g_assert_true (g_utf8_validate (folded, -1, NULL));
  g_assert_cmpstr (again, ==, folded);
  g_assert_cmpuint (strspn (digits, "0123456789"), ==, strlen (digits));
  if (cf_text_valid (text))
    g_assert_true (g_utf8_validate (text, -1, NULL));
  if (masked) {
    g_autofree char *left = cf_mask_card_numbers (masked);
    g_assert_null (left);
    g_assert_cmpstr (masked, !=, text);
    g_assert_cmpint (cf_text_valid (masked), ==, cf_text_valid (text));
    g_assert_cmpuint (strlen (masked), <=, strlen (text));
  }
  return 0;
}
