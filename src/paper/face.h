/* face.h: one weight of the built-in typeface, read once: the glyph of a character, its advance, and the kerning of a pair. Everything else is
 * shape.h. One per batch: nothing is shared between threads but the read-only bytes. */
#pragma once
#include <cairo.h>
#include <glib.h>
#include <hb.h>

#define CF_FACE_SPAN 0x2800          /* code points from here on are never in the face */

typedef struct {
  cairo_font_face_t *font;           /* exactly one: a PDF embeds one subset per cairo font face */
  hb_font_t *hb;
  guint    n_glyphs;
  double   em;                       /* 1 / units per em */
  guint16  glyph[CF_FACE_SPAN];      /* by code point; 0 = not in the face */
  gint16  *advance;                  /* by glyph, font units */
  gint16  *kern;                     /* [left × n_glyphs + right]: 0 = not asked yet, else 2 × kerning + 1 */
  double   cap_height;               /* of the em */
} CfFace;

CfFace *cf_face_new  (const char *resource);                 /* name in the program's resources, "regular.otf" */
void    cf_face_free (CfFace *face);
/* Kerning between two glyphs in font units; asked from the font once. */
int     cf_face_kern_slow (CfFace *face, guint left, guint right, gunichar left_char, gunichar right_char);
