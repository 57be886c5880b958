/* zvt-mask.c: see zvt-mask.h. */
#include "zvt-mask.h"
#include <string.h>
#include "base/text.h"
#include "mask.h"
#include "zvt-walk.h"

enum { CARD_MIN = 13, CARD_MAX = 19, MASKED = 0xE };

static guint8
nibble (const guint8 *data, gsize i)
{
  return i % 2 ? data[i / 2] & 15 : data[i / 2] >> 4;
}

static void
mask_nibble (guint8 *data, gsize i)
{
  data[i / 2] = i % 2 ? (data[i / 2] & 0xF0) | MASKED : (data[i / 2] & 15) | MASKED << 4;
}

/* All digits up to a separator or padding but the last four; from a separator on (the rest of a track) everything. */
static void
mask_card (guint8 *data, gsize n)
{
  gsize end = 0;

  while (end < 2 * n && nibble (data, end) != 0xD && nibble (data, end) != 0xF)
    end++;
  for (gsize i = 0; i < 2 * n; i++)
    if ((i + 4 < end || i > end || end < 8) && nibble (data, i) < 10)
      mask_nibble (data, i);
}

static gboolean
is_luhn (const guint8 *data, gsize start, gsize length)
{
  guint sum = 0;

  for (gsize i = 0; i < length; i++) {
    guint digit = nibble (data, start + length - 1 - i);
    sum += i % 2 ? digit * 2 / 10 + digit * 2 % 10 : digit;
  }
  return sum % 10 == 0;
}

static void
mask_bcd (guint8 *data, gsize n)
{
  gsize run = 0;

  for (gsize i = 0; i <= 2 * n; i++) {
    if (i < 2 * n && nibble (data, i) < 10) {
      run++;
      continue;
    }
    for (gsize start = i - run; run >= CARD_MIN && start + CARD_MIN <= i; start++)
      for (gsize length = MIN (CARD_MAX, i - start); length >= CARD_MIN; length--)
        if (nibble (data, start) >= 2 && nibble (data, start) <= 6 && is_luhn (data, start, length)) {
          for (gsize k = start; k + 4 < start + length; k++)
            mask_nibble (data, k);
          start += length - 4;
          break;
        }
    run = 0;
  }
}

/* cf_mask_card_numbers keeps the length of ASCII; so other bytes are held apart as letters meanwhile. */
static void
mask_ascii (guint8 *data, gsize n)
{
  g_autofree char *text = g_malloc (n + 1), *masked = NULL;

  for (gsize i = 0; i < n; i++)
    text[i] = data[i] >= 0x20 && data[i] < 0x7F ? data[i] : 'x';
  text[n] = '\0';
  cf_terminal_mask_tracks (text);
  masked = cf_mask_card_numbers (text);
  for (gsize i = 0; i < n; i++) {
    char safe = masked ? masked[i] : text[i];
    if (safe == '*')
      data[i] = safe;
  }
}

static gboolean
is_text (const guint8 *data, gsize n)
{
  gsize printable = 0;

  for (gsize i = 0; i < n; i++)
    printable += data[i] >= 0x20 && data[i] < 0x7F;
  return n && printable * 10 >= n * 9;
}

void
cf_zvt_mask_digits (guint8 *data, gsize n)
{
  mask_ascii (data, n);
  if (!is_text (data, n))
    mask_bcd (data, n);
}

static void
mask_item (const CfZvtItem *item, gpointer apdu)
{
  guint8 *value = (guint8 *) apdu + item->at;

  switch (item->kind) {
    case CF_ZVT_CARD:
      mask_card (value, item->size);
      break;
    case CF_ZVT_SECRET:
    case CF_ZVT_PASSWORD:
      memset (value, MASKED << 4 | MASKED, item->size);
      break;
    case CF_ZVT_TEXT:
      mask_ascii (value, item->size);
      break;
    case CF_ZVT_RAW:
    case CF_ZVT_UNREAD:
      cf_zvt_mask_digits (value, item->size);
      break;
    default:
      break;
  }
}

void
cf_zvt_mask_apdu (guint8 *apdu, gsize n)
{
  g_autofree guint8 *copy = g_memdup2 (apdu, n);      /* the walk must not see what it changes */
  CfZvtApdu message;
  gsize rest;
  gboolean whole;

  if (n < 3 || (apdu[2] == 0xFF && n < 5)) {
    cf_zvt_mask_digits (apdu, n);
    return;
  }
  if (cf_zvt_apdu (copy, n, &message, &rest) == CF_ZVT_APDU_LONG)
    cf_zvt_mask_digits (apdu + n - rest, rest);
  whole = cf_zvt_walk (&message, 0, mask_item, apdu, NULL);
  (void) whole;                                       /* what could not be read was visited too, as such */
}
