/* escpos.c: see escpos.h. Style and code page are sent when they change, never per character; each line ends with what it began: no state leaks from one line into a line that was drawn. */
#include "escpos.h"
#include "escpos-raster.h"
#include <string.h>

#define ROWS_AT_ONCE 128               /* of a picture: small printers hold no more */
#define LEAST_FOR_WORDS 8              /* columns beside a figure; narrower, the figure goes below */
#define QR_MODULE 5
#define QR_MAX 700

typedef struct {
  CfPaper           *paper;
  const CfEscposHow *how;
  CfPrinterWidth     width;
  GByteArray        *out;
  int                page;             /* selected, of the profile's; −1: none yet */
  guint              style;            /* sent */
} Encoder;

static void
put (Encoder *e, const void *bytes, gsize n)
{
  g_byte_array_append (e->out, bytes, (guint) n);
}
#define PUT(e, ...) put (e, (const guint8[]) { __VA_ARGS__ }, sizeof ((const guint8[]) { __VA_ARGS__ }))

/* --- columns --- */

static guint
columns_of (const char *text)
{
  guint n = 0;
  for (const char *at = text; *at; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);
    n += g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
  }
  return n;
}

/* How many bytes of @text stand on a line of @columns: whole words, where one fits. */
static gsize
fitting (const char *text, guint columns)
{
  const char *at = text, *word = NULL;
  guint n = 0;
  while (*at) {
    gunichar c = g_utf8_get_char (at);
    guint more = g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
    if (n + more > columns)
      return (gsize) ((word ? word : at) - text);
    n += more;
    at = g_utf8_next_char (at);
    if ((c == ' ' && n > 2) || c == '-' || c == '/')                     /* an indent is no word */
      word = at;
  }
  return (gsize) (at - text);
}

/* @text in lines of @columns, at least one. */
static GPtrArray *
broken (const char *text, guint columns)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  do {
    gsize n = MAX (fitting (text, columns), *text ? (gsize) (g_utf8_next_char (text) - text) : 0);
    g_ptr_array_add (lines, g_strchomp (g_strndup (text, n)));
    text += n;
    while (*text == ' ')
      text++;
  } while (*text);
  return lines;
}

/* --- code pages --- */

static gboolean
may_use (const Encoder *e, guint page)
{
  return !e->how->code_page || strcmp (e->how->profile->pages[page].page->name, e->how->code_page) == 0;
}

/* The page that says @c, the selected one before others; −1: none. */
static int
page_for (const Encoder *e, int selected, gunichar c)
{
  if (selected >= 0 && cf_code_page_byte (e->how->profile->pages[selected].page, c))
    return selected;
  for (guint i = 0; i < e->how->profile->n_pages; i++)
    if (may_use (e, i) && cf_code_page_byte (e->how->profile->pages[i].page, c))
      return (int) i;
  return -1;
}

static gboolean
can_say (const Encoder *e, const char *text)
{
  for (const char *at = text; *at; at = g_utf8_next_char (at))
    if (page_for (e, e->page, g_utf8_get_char (at)) < 0)
      return FALSE;
  return TRUE;
}

static void
say (Encoder *e, const char *text)
{
  for (const char *at = text; *at; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);
    int page = page_for (e, e->page, c);
    if (page != e->page && c >= 0x80) {
      PUT (e, 0x1b, 't', e->how->profile->pages[page].number);
      e->page = page;
    }
    PUT (e, cf_code_page_byte (e->how->profile->pages[page].page, c));
  }
}

/* --- lines --- */

static void
set_style (Encoder *e, guint style)
{
  guint changed = e->style ^ style;
  if (changed & CF_ROLL_BOLD)
    PUT (e, 0x1b, 'E', !!(style & CF_ROLL_BOLD));
  if (changed & (CF_ROLL_TALL | CF_ROLL_WIDE))
    PUT (e, 0x1d, '!', (style & CF_ROLL_TALL ? 0x01 : 0) | (style & CF_ROLL_WIDE ? 0x10 : 0));
  if (changed & CF_ROLL_WHITE)
    PUT (e, 0x1d, 'B', !!(style & CF_ROLL_WHITE));
  if (changed & CF_ROLL_CENTER)
    PUT (e, 0x1b, 'a', !!(style & CF_ROLL_CENTER));
  e->style = style;
}

static void
put_raster (Encoder *e, const CfRaster *raster)
{
  set_style (e, 0);
  for (guint y = 0; y < raster->height; y += ROWS_AT_ONCE) {
    guint rows = MIN (ROWS_AT_ONCE, raster->height - y);
    PUT (e, 0x1d, 'v', '0', 0, raster->stride & 255, raster->stride >> 8, rows & 255, rows >> 8);
    put (e, raster->bits + (gsize) y * raster->stride, (gsize) rows * raster->stride);
  }
}

/* One line that fits; @right NULL: none. */
static void
put_line (Encoder *e, guint style, const char *left, const char *right)
{
  guint columns = e->width.columns / (style & CF_ROLL_WIDE ? 2 : 1);
  if (!can_say (e, left) || (right && !can_say (e, right))) {
    g_auto (CfRaster) raster = { 0 };
    cf_raster_text (&raster, &e->paper->fonts, e->width.dots, style, left, right);
    put_raster (e, &raster);
    return;
  }
  set_style (e, style);
  say (e, left);
  if (right) {
    for (guint n = columns_of (left) + columns_of (right); n < columns; n++)
      PUT (e, ' ');
    say (e, right);
  }
  PUT (e, '\n');
}

static void
put_text (Encoder *e, const CfRollLine *line)
{
  g_autofree char *text = cf_code_page_plain (line->left);
  guint columns = e->width.columns / (line->style & CF_ROLL_WIDE ? 2 : 1);
  g_autoptr (GPtrArray) lines = broken (text, columns);
  gboolean white = line->style & CF_ROLL_WHITE;
  for (guint i = 0; i < lines->len; i++) {
    g_autofree char *padded = white && columns_of (lines->pdata[i]) < columns ? g_strconcat (lines->pdata[i], " ", NULL) : g_strdup (lines->pdata[i]);
    put_line (e, line->style, padded, NULL);
  }
}

static void
put_pair (Encoder *e, const CfRollLine *line)
{
  g_autofree char *left = cf_code_page_plain (line->left), *right = cf_code_page_plain (line->right ? line->right : "");
  guint columns = e->width.columns / (line->style & CF_ROLL_WIDE ? 2 : 1), figure = columns_of (right);
  gboolean beside = figure + 1 + LEAST_FOR_WORDS <= columns || columns_of (left) + 1 + figure <= columns;
  g_autoptr (GPtrArray) words = broken (left, beside ? columns - figure - 1 : columns);
  for (guint i = 0; i < words->len; i++)
    put_line (e, line->style, words->pdata[i], beside && i == 0 ? right : NULL);
  if (beside)
    return;
  g_autoptr (GPtrArray) below = broken (right, columns);
  for (guint i = 0; i < below->len; i++)
    put_line (e, line->style, "", below->pdata[i]);
}

static void
put_rule (Encoder *e)
{
  g_autofree char *rule = g_strnfill (e->width.columns, '-');
  put_line (e, 0, rule, NULL);
}

/* --- codes --- */

/* GS ( k, functions 165, 167, 169, 180, 181. */
static void
put_qr (Encoder *e, const char *text)
{
  gsize n = strlen (text) + 3;
  if (!e->how->profile->qr || n > QR_MAX) {
    g_auto (CfRaster) raster = { 0 };
    if (cf_raster_qr (&raster, text, e->width.dots))
      put_raster (e, &raster);
    return;
  }
  set_style (e, CF_ROLL_CENTER);
  PUT (e, 0x1d, '(', 'k', 4, 0, '1', 'A', '2', 0);
  PUT (e, 0x1d, '(', 'k', 3, 0, '1', 'C', QR_MODULE);
  PUT (e, 0x1d, '(', 'k', 3, 0, '1', 'E', '1');
  PUT (e, 0x1d, '(', 'k', n & 255, n >> 8, '1', 'P', '0');
  put (e, text, n - 3);
  PUT (e, 0x1d, '(', 'k', 3, 0, '1', 'Q', '0');
}

/* GS k 73 with code set B; two dots a module, where they fit. */
static void
put_bars (Encoder *e, const char *text)
{
  gsize n = strlen (text) + 2;
  if (!e->how->profile->barcode || (strlen (text) + 3) * 11 * 2 + 60 > e->width.dots) {
    g_auto (CfRaster) raster = { 0 };
    if (cf_raster_code128 (&raster, text, e->width.dots))
      put_raster (e, &raster);
    return;
  }
  set_style (e, CF_ROLL_CENTER);
  PUT (e, 0x1d, 'h', 80);
  PUT (e, 0x1d, 'w', 2);
  PUT (e, 0x1d, 'H', 0);
  PUT (e, 0x1d, 'k', 73, (guint8) n, '{', 'B');
  put (e, text, n - 2);
}

/* --- the roll --- */

static void
put_any (Encoder *e, const CfRollLine *line)
{
  g_auto (CfRaster) raster = { 0 };
  switch (line->kind) {
    case CF_ROLL_TEXT: put_text (e, line); return;
    case CF_ROLL_PAIR: put_pair (e, line); return;
    case CF_ROLL_RULE: put_rule (e); return;
    case CF_ROLL_GAP: put_line (e, 0, "", NULL); return;
    case CF_ROLL_QR: put_qr (e, line->left); return;
    case CF_ROLL_CODE: put_bars (e, line->left); return;
    case CF_ROLL_LOGO:
      if (cf_raster_logo (&raster, &e->paper->logo, e->width.dots))
        put_raster (e, &raster);
      return;
    default: g_assert_not_reached ();
  }
}

static void
begin (Encoder *e)
{
  guint first = 0;
  while (!may_use (e, first))
    first++;
  PUT (e, 0x1b, '@');
  if (e->how->profile->chinese)
    PUT (e, 0x1c, '.');
  PUT (e, 0x1b, 't', e->how->profile->pages[first].number);
  e->page = (int) first;
}

static void
cut (Encoder *e)
{
  set_style (e, 0);
  if (e->how->profile->cut == CF_CUT_NONE)
    PUT (e, 0x1b, 'd', 4);
  else
    PUT (e, 0x1d, 'V', e->how->profile->cut == CF_CUT_FULL ? 65 : 66, 0);
}

GBytes *
cf_escpos_roll (CfPaper *paper, const CfRoll *roll, const CfEscposHow *how, GError **error)
{
  Encoder e = { .paper = paper, .how = how, .width = cf_printer_profile_width (how->profile, how->mm), .page = -1 };
  gboolean has_page = FALSE;
  for (guint i = 0; i < how->profile->n_pages; i++)
    has_page |= may_use (&e, i);
  if (!e.width.dots || !has_page) {
    if (!e.width.dots)
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "The printer %s takes no paper of %u mm: choose another width, or another printer", how->profile->title, how->mm);
    else
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "The printer %s has no code page %s: choose another", how->profile->title, how->code_page);
    return NULL;
  }
  e.out = g_byte_array_new ();
  begin (&e);
  for (guint i = 0; i < roll->lines->len; i++)
    put_any (&e, &g_array_index (roll->lines, CfRollLine, i));
  cut (&e);
  return g_byte_array_free_to_bytes (e.out);
}

GBytes *
cf_escpos_pulse (void)
{
  static const guint8 pulse[] = { 0x1b, 'p', 0, 25, 250 };               /* pin 2, 50 ms on, 500 ms off */
  return g_bytes_new_static (pulse, sizeof pulse);
}
