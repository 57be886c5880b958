/* escpos-decode.c: see escpos-decode.h. Code pages by the system's iconv, so that our tables are judged by others'. */
#include "escpos-decode.h"
#include <qrencode.h>
#include <string.h>

#define CELL_HIGH 30

typedef struct {
  const guint8 *at, *end;
  guint    dots, columns;
  char   **pages;
  guint    page;                       /* number selected */
  gboolean bold, white, centre;
  guint    size;                       /* GS ! */
  GByteArray *line;                    /* UTF-8 of the line at hand */
  GString *qr;
  guint    bars_high, bars_wide;
  Decoded *out;
  GPtrArray *pieces;                   /* cairo surfaces, top to bottom */
  GError **error;
} Printer;

static gboolean G_GNUC_PRINTF (2, 3)
bad (Printer *p, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *why = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (p->error, CF_ERROR, CF_ERROR_INVALID, "%s, %zu bytes before the end", why, (gsize) (p->end - p->at));
  return FALSE;
}

static gboolean
take (Printer *p, guint n, const guint8 **ret)
{
  if ((gsize) (p->end - p->at) < n)
    return bad (p, "a command is cut off");
  *ret = p->at;
  p->at += n;
  return TRUE;
}

static cairo_surface_t *
piece (Printer *p, guint height, cairo_t **ret)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) p->dots, (int) height);
  g_ptr_array_add (p->pieces, surface);
  *ret = cairo_create (surface);
  cairo_set_source_rgb (*ret, 1, 1, 1);
  cairo_paint (*ret);
  cairo_set_source_rgb (*ret, 0, 0, 0);
  return surface;
}

static gboolean
end_line (Printer *p)
{
  g_byte_array_append (p->line, (const guint8 *) "", 1);
  const char *text = (const char *) p->line->data;
  guint across = 1 + (p->size >> 4), down = 1 + (p->size & 15), columns = (guint) g_utf8_strlen (text, -1);
  if (columns * across > p->columns)
    return bad (p, "a line of %u columns on paper of %u: %s", columns * across, p->columns, text);
  GString *out = p->out->text;
  if (p->bold || p->white || p->size || p->centre)
    g_string_append_printf (out, "[%s%s%s%s%s] ", p->centre ? "centre " : "", p->bold ? "bold " : "", p->white ? "white " : "", down > 1 ? "tall " : "", across > 1 ? "wide " : "");
  g_string_append_printf (out, "%s\n", text);
  cairo_t *cr;
  piece (p, CELL_HIGH * down, &cr);
  double cell = (double) p->dots / p->columns * across, x = p->centre ? (p->dots - columns * cell) / 2 : 0;
  if (p->white) {
    cairo_rectangle (cr, x, 0, columns * cell, CELL_HIGH * down);
    cairo_fill (cr);
    cairo_set_source_rgb (cr, 1, 1, 1);
  }
  cairo_select_font_face (cr, "DejaVu Sans Mono", CAIRO_FONT_SLANT_NORMAL, p->bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
  cairo_matrix_t matrix = { .xx = 20.0 * across, .yy = 20.0 * down };
  cairo_set_font_matrix (cr, &matrix);
  for (const char *at = text; *at; at = g_utf8_next_char (at), x += cell) {
    char one[8] = { 0 };
    memcpy (one, at, (gsize) (g_utf8_next_char (at) - at));
    cairo_move_to (cr, x, 22.0 * down);
    cairo_show_text (cr, one);
  }
  cairo_destroy (cr);
  p->out->lines++;
  g_byte_array_set_size (p->line, 0);
  return TRUE;
}

static gboolean
letter (Printer *p, guint8 byte)
{
  if (byte < 0x80) {
    g_byte_array_append (p->line, &byte, 1);
    return TRUE;
  }
  for (guint i = 0; p->pages[i]; i++) {
    const char *colon = strchr (p->pages[i], ':');
    if ((guint) g_ascii_strtoull (colon + 1, NULL, 10) != p->page)
      continue;
    g_autofree char *name = g_strndup (p->pages[i], (gsize) (colon - p->pages[i])), *text = g_convert ((const char *) &byte, 1, "UTF-8", name, NULL, NULL, NULL);
    if (!text)
      return bad (p, "byte %02x is nothing in %s", byte, name);
    g_byte_array_append (p->line, (const guint8 *) text, (guint) strlen (text));
    return TRUE;
  }
  return bad (p, "code page %u is selected, which the printer does not have", p->page);
}

static gboolean
picture (Printer *p)
{
  const guint8 *head = NULL, *bits = NULL;
  if (!take (p, 6, &head))
    return FALSE;
  guint stride = head[2] | head[3] << 8, rows = head[4] | head[5] << 8;
  if (head[0] != '0' || head[1] != 0 || !stride || !rows || stride > (p->dots + 7) / 8 || rows > 256)
    return bad (p, "a picture of %u bytes × %u rows", stride, rows);
  if (!take (p, stride * rows, &bits))
    return FALSE;
  if (p->line->len)
    return bad (p, "a picture within a line");
  cairo_t *cr;
  cairo_surface_t *surface = piece (p, rows, &cr);
  cairo_surface_flush (surface);
  guint8 *to = cairo_image_surface_get_data (surface);
  for (guint y = 0; y < rows; y++)
    for (guint x = 0; x < MIN (stride * 8, p->dots); x++)
      if (bits[y * stride + x / 8] & 0x80 >> x % 8) {
        ((guint32 *) (gpointer) (to + y * (guint) cairo_image_surface_get_stride (surface)))[x] = 0;
        p->out->ink++;
      }
  cairo_surface_mark_dirty (surface);
  cairo_destroy (cr);
  g_string_append_printf (p->out->text, "[picture %ux%u]\n", stride * 8, rows);
  p->out->pictures++;
  return TRUE;
}

/* Draws the code that was stored, as the printer would. */
static gboolean
draw_qr (Printer *p)
{
  QRcode *code = p->qr->len ? QRcode_encodeString8bit (p->qr->str, 0, QR_ECLEVEL_M) : NULL;
  if (!code)
    return bad (p, "a QR code of nothing");
  guint module = 5, side = (guint) code->width * module;
  cairo_t *cr;
  piece (p, side + 8 * module, &cr);
  for (int y = 0; y < code->width; y++)
    for (int x = 0; x < code->width; x++)
      if (code->data[y * code->width + x] & 1)
        cairo_rectangle (cr, (p->dots - side) / 2 + (guint) x * module, 4 * module + (guint) y * module, module, module);
  cairo_fill (cr);
  cairo_destroy (cr);
  QRcode_free (code);
  g_string_append_printf (p->out->text, "[qr %s]\n", p->qr->str);
  return TRUE;
}

static gboolean
qr (Printer *p)
{
  const guint8 *head = NULL, *data = NULL;
  if (!take (p, 2, &head))
    return FALSE;
  guint n = head[0] | head[1] << 8;
  if (n < 3 || !take (p, n, &data))
    return bad (p, "GS ( k of %u bytes", n);
  if (data[0] != '1')
    return bad (p, "GS ( k for %02x, not QR", data[0]);
  switch (data[1]) {
    case 'A': return (n == 4 && data[2] == '2' && data[3] == 0) || bad (p, "QR model");
    case 'C': return (n == 3 && data[2] >= 1 && data[2] <= 16) || bad (p, "QR module");
    case 'E': return (n == 3 && data[2] >= '0' && data[2] <= '3') || bad (p, "QR level");
    case 'P':
      g_string_truncate (p->qr, 0);
      g_string_append_len (p->qr, (const char *) data + 3, n - 3);
      return data[2] == '0' || bad (p, "QR store");
    case 'Q': return (n == 3 && data[2] == '0' && draw_qr (p)) || bad (p, "QR print");
    default: return bad (p, "QR function %02x", data[1]);
  }
}

static gboolean
bars (Printer *p)
{
  const guint8 *head = NULL, *data = NULL;
  if (!take (p, 2, &head) || !take (p, head[1], &data))
    return FALSE;
  if (head[0] != 73 || head[1] < 3 || data[0] != '{' || data[1] != 'B')
    return bad (p, "GS k %u", head[0]);
  guint modules = (head[1] - 2u + 3) * 11 + 2;
  if (modules * p->bars_wide > p->dots)
    return bad (p, "a bar code of %u dots on paper of %u", modules * p->bars_wide, p->dots);
  g_string_append_printf (p->out->text, "[bars %.*s]\n", head[1] - 2, data + 2);
  return TRUE;
}

static gboolean
escape (Printer *p)
{
  const guint8 *c = NULL, *a = NULL;
  if (!take (p, 1, &c))
    return FALSE;
  switch (*c) {
    case '@': p->bold = p->white = p->centre = FALSE; p->size = p->page = 0; return TRUE;
    case 't': if (!take (p, 1, &a)) return FALSE; p->page = *a; return TRUE;
    case 'E': if (!take (p, 1, &a)) return FALSE; p->bold = *a & 1; return *a <= 1 || bad (p, "ESC E %u", *a);
    case 'a': if (!take (p, 1, &a)) return FALSE; p->centre = *a == 1; return *a <= 1 && !p->line->len ? TRUE : bad (p, "ESC a %u", *a);
    case 'd': if (!take (p, 1, &a)) return FALSE; g_string_append_printf (p->out->text, "[feed %u]\n", *a); return TRUE;
    case 'p':
      if (!take (p, 3, &a))
        return FALSE;
      p->out->pulses++;
      g_string_append (p->out->text, "[pulse]\n");
      return (a[0] <= 1 && a[1] && a[2] > a[1]) || bad (p, "a pulse without its times");
    default: return bad (p, "ESC %02x is unknown", *c);
  }
}

static gboolean
group (Printer *p)
{
  const guint8 *c = NULL, *a = NULL;
  if (!take (p, 1, &c))
    return FALSE;
  switch (*c) {
    case '!': if (!take (p, 1, &a)) return FALSE; p->size = *a; return (*a & 0x88) == 0 || bad (p, "GS ! %02x", *a);
    case 'B': if (!take (p, 1, &a)) return FALSE; p->white = *a & 1; return TRUE;
    case 'h': return take (p, 1, &a) && *a;
    case 'w': if (!take (p, 1, &a)) return FALSE; p->bars_wide = *a; return (*a >= 2 && *a <= 6) || bad (p, "GS w %u", *a);
    case 'H': return take (p, 1, &a) && *a <= 3;
    case 'k': return bars (p);
    case 'v': return picture (p);
    case '(': return take (p, 1, &a) && *a == 'k' ? qr (p) : bad (p, "GS ( is unknown");
    case 'V':
      if (!take (p, 2, &a))
        return FALSE;
      p->out->cuts++;
      g_string_append (p->out->text, "[cut]\n");
      return a[0] == 65 || a[0] == 66 || bad (p, "GS V %u", a[0]);
    default: return bad (p, "GS %02x is unknown", *c);
  }
}

static gboolean
run (Printer *p)
{
  while (p->at < p->end) {
    guint8 byte = *p->at++;
    const guint8 *c = NULL;
    gboolean ok = byte == 0x1b ? escape (p) : byte == 0x1d ? group (p) : byte == 0x1c ? take (p, 1, &c) && (*c == '.' || bad (p, "FS %02x is unknown", *c)) :
                  byte == '\n' ? end_line (p) : byte < 0x20 || byte == 0x7f ? bad (p, "byte %02x is no text", byte) : letter (p, byte);
    if (!ok)
      return FALSE;
  }
  return p->line->len == 0 || bad (p, "the last line has no end");
}

static cairo_surface_t *
join (Printer *p)
{
  int height = 0, y = 0;
  for (guint i = 0; i < p->pieces->len; i++)
    height += cairo_image_surface_get_height (p->pieces->pdata[i]);
  if (!height)
    return NULL;
  cairo_surface_t *all = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) p->dots + 40, height + 40);
  cairo_t *cr = cairo_create (all);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  for (guint i = 0; i < p->pieces->len; i++) {
    cairo_set_source_surface (cr, p->pieces->pdata[i], 20, 20 + y);
    cairo_paint (cr);
    y += cairo_image_surface_get_height (p->pieces->pdata[i]);
  }
  cairo_destroy (cr);
  return all;
}

gboolean
escpos_decode (const guint8 *bytes, gsize n, guint dots, guint columns, const char *pages, Decoded *ret, GError **error)
{
  g_auto (GStrv) words = g_strsplit (pages, " ", -1);
  Printer p = { .at = bytes, .end = bytes + n, .dots = dots, .columns = columns, .pages = words, .line = g_byte_array_new (), .qr = g_string_new (NULL), .out = ret,
                .pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) cairo_surface_destroy), .error = error };
  *ret = (Decoded) { .text = g_string_new (NULL) };
  gboolean ok = run (&p);
  ret->paper = ok ? join (&p) : NULL;
  g_byte_array_unref (p.line);
  g_string_free (p.qr, TRUE);
  g_ptr_array_unref (p.pieces);
  return ok;
}

void
decoded_clear (Decoded *decoded)
{
  if (decoded->text)
    g_string_free (decoded->text, TRUE);
  g_clear_pointer (&decoded->paper, cairo_surface_destroy);
  decoded->text = NULL;
}
