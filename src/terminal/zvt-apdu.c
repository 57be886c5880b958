/* zvt-apdu.c: see zvt-apdu.h. */
#include "zvt-apdu.h"

CfZvtApduState
cf_zvt_apdu (const guint8 *bytes, gsize n, CfZvtApdu *ret, gsize *ret_missing)
{
  gboolean extended = n >= 3 && bytes[2] == 0xFF;
  gsize head = extended ? 5 : 3, size;

  *ret = (CfZvtApdu) { .command = n >= 2 ? bytes[0] << 8 | bytes[1] : 0, .data = bytes + MIN (head, n), .head = head };
  if (n < head) {
    *ret_missing = head - n;
    return CF_ZVT_APDU_SHORT;
  }
  size = extended ? bytes[3] | bytes[4] << 8 : bytes[2];
  ret->size = MIN (size, n - head);
  *ret_missing = size > n - head ? size - (n - head) : n - head - size;
  return size > n - head ? CF_ZVT_APDU_SHORT : size < n - head ? CF_ZVT_APDU_LONG : CF_ZVT_APDU_WHOLE;
}

void
cf_zvt_put_apdu (GByteArray *to, guint16 command, const guint8 *data, gsize n)
{
  g_assert (n <= 65535);
  g_byte_array_append (to, (const guint8[]) { command >> 8, command & 0xFF, n < 0xFF ? n : 0xFF }, 3);
  if (n >= 0xFF)
    g_byte_array_append (to, (const guint8[]) { n & 0xFF, n >> 8 }, 2);
  if (n)
    g_byte_array_append (to, data, n);
}
