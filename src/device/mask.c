/* mask.c: finds card numbers and tracks in bytes of any protocol. What is not sure is masked rather than kept: a recording is for looking at a link, and loses nothing of use. */
#include "mask.h"
#include <string.h>

/* ---- ASCII ---- */

static gboolean
is_digit (guint8 c)
{
  return c >= '0' && c <= '9';
}

/* Of the digits at @places: whether their check digit is right. */
static gboolean
luhn (const guint8 *digits, guint n)
{
  guint sum = 0;
  for (guint i = 0; i < n; i++) {
    guint d = digits[n - 1 - i] * (1 + i % 2);
    sum += d > 9 ? d - 9 : d;
  }
  return sum % 10 == 0;
}

static gboolean
set_to (guint8 *at, guint8 value)
{
  gboolean changed = *at != value;
  *at = value;
  return changed;
}

/* As issuers begin their numbers, by length; a tenth of all other digits have a right check digit too. */
static gboolean
begins_as_card (const guint8 *digits, guint n)
{
  guint four = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
  return (digits[0] >= 3 && digits[0] <= 6) || (n == 16 && four >= 2221 && four <= 2720);
}

/* The longest number that begins at @bytes, in bytes; 0 if none. */
static gsize
card_number (const guint8 *bytes, gsize n)
{
  guint8 digits[19];
  guint count = 0;
  gsize found = 0;
  for (gsize i = 0; i < n && count < 19; i++) {
    if (is_digit (bytes[i]))
      digits[count++] = bytes[i] - '0';
    else if (!(count && is_digit (bytes[i - 1]) && (bytes[i] == ' ' || bytes[i] == '-')))
      break;
    if (is_digit (bytes[i]) && count >= 13 && begins_as_card (digits, count) && luhn (digits, count))
      found = i + 1;
  }
  return found;
}

static gsize
mask_number (guint8 *bytes, gsize n)
{
  gsize changed = 0;
  guint kept = 0;
  for (gsize i = n; i > 0; i--)
    if (is_digit (bytes[i - 1]) && kept++ >= 4)
      changed += set_to (&bytes[i - 1], '*');
  return changed;
}

/* What follows a number on a track: "=2512…?" or "^NAME^2512…?", to its end sentinel, or as far as it can be one. */
static gsize
mask_track_rest (guint8 *bytes, gsize n)
{
  gsize changed = 0;
  if (!n || (bytes[0] != '=' && bytes[0] != '^' && bytes[0] != 'D'))
    return 0;
  gboolean digits_only = bytes[0] != '^';
  for (gsize i = 1; i < n && i < 80 && bytes[i] != '?' && bytes[i] >= 0x20 && bytes[i] < 0x7f && (!digits_only || is_digit (bytes[i])); i++)
    if (bytes[i] != '^')
      changed += set_to (&bytes[i], '*');
  return changed;
}

static gsize
mask_text (guint8 *bytes, gsize n)
{
  gsize changed = 0;
  for (gsize i = 0; i < n; i++) {
    gsize size = is_digit (bytes[i]) ? card_number (bytes + i, n - i) : 0;
    if (!size)
      continue;
    changed += mask_number (bytes + i, size) + mask_track_rest (bytes + i + size, n - i - size);
    i += size - 1;
  }
  return changed;
}

/* ---- packed digits ---- */

static guint
nibble (const guint8 *bytes, gsize i)
{
  return i % 2 ? bytes[i / 2] & 15 : bytes[i / 2] >> 4;
}

static gsize
set_nibble (guint8 *bytes, gsize i, guint8 value)
{
  guint8 was = bytes[i / 2];
  return set_to (&bytes[i / 2], i % 2 ? (was & 0xf0) | value : (was & 0x0f) | value << 4) ? 1 : 0;
}

/* The @n bytes of a field: its number is 13 or more digits up to a separator, padding or the end. Those masked by the terminal already (E) are not digits. */
static gsize
mask_packed (guint8 *bytes, gsize n)
{
  gsize digits = 0, changed = 0;
  while (digits < 2 * n && nibble (bytes, digits) < 10)
    digits++;
  if (digits < 13)
    return 0;
  for (gsize i = 0; i < 2 * n; i++) {
    gboolean separator = i >= digits && nibble (bytes, i) > 9;
    gboolean last_four = i < digits && digits <= 19 && i + 4 >= digits;
    if (!separator && !last_four)
      changed += set_nibble (bytes, i, 0xe);
  }
  return changed;
}

static gboolean
is_length_digit (guint8 byte)
{
  return byte >= 0xf0 && byte <= 0xf9;
}

/* The length of a field of packed digits that may begin here, and in *@ret_head the size of its head; 0: none. ZVT: numbers, tracks 2 and 3, what a chip holds; EMV: 57 and 5A. */
static gsize
packed_field (const guint8 *bytes, gsize n, gsize *ret_head)
{
  static const guint8 two_digits[] = { 0x22, 0x23, 0xa7 }, three_digits[] = { 0x24, 0x2e, 0x92, 0x9a, 0xaf };
  if (n > 4 && memchr (three_digits, bytes[0], sizeof three_digits) && is_length_digit (bytes[1]) && is_length_digit (bytes[2]) && is_length_digit (bytes[3])) {
    *ret_head = 4;
    return (bytes[1] & 15) * 100 + (bytes[2] & 15) * 10 + (bytes[3] & 15);
  }
  if (n > 3 && memchr (two_digits, bytes[0], sizeof two_digits) && is_length_digit (bytes[1]) && is_length_digit (bytes[2])) {
    *ret_head = 3;
    return (bytes[1] & 15) * 10 + (bytes[2] & 15);
  }
  if (n > 2 && (bytes[0] == 0x5a || bytes[0] == 0x57) && bytes[1] >= 7 && bytes[1] <= 20) {
    *ret_head = 2;
    return bytes[1];
  }
  return 0;
}

gsize
cf_mask_card_bytes (guint8 *bytes, gsize n)
{
  gsize changed = mask_text (bytes, n), head = 0;
  for (gsize i = 0; i < n; i++) {
    gsize size = packed_field (bytes + i, n - i, &head);
    if (size)
      changed += mask_packed (bytes + i + head, MIN (size, n - i - head));
  }
  return changed;
}
