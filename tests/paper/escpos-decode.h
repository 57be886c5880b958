/* escpos-decode.h: a receipt printer in software: strict, and written from the maker's reference apart from the encoder. Unknown commands, text in no code page, lines too long for the paper are errors. */
#pragma once
#include "base/error.h"
#include <cairo.h>

typedef struct {
  GString *text;                       /* line by line; marks in brackets: [bold tall] before a line, [picture 576x30], [qr TEXT], [bars TEXT], [cut], [pulse] */
  guint    pulses, cuts, pictures, lines;
  guint64  ink;                        /* black dots of its pictures */
  cairo_surface_t *paper;              /* what comes out of it, RGB24; NULL where nothing was printed */
} Decoded;

/* @dots, @columns: of the paper. @pages: as in a profile, "cp437:0 cp858:19". */
gboolean escpos_decode (const guint8 *bytes, gsize n, guint dots, guint columns, const char *pages, Decoded *ret, GError **error);
void     decoded_clear (Decoded *decoded);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Decoded, decoded_clear)
