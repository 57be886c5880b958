/* page.h: what can be put on a page: text, rules, fills, links, pictures. Points from the top left; y of text is its baseline.
 * What is put is gathered and handed to cairo in few large pieces, fills and rules first: this is where the speed comes from. So a fill lies under
 * the text put after it, and the order of text in the PDF is the order of the calls: reading order. */
#pragma once
#include "text.h"

typedef enum { CF_INK_TEXT, CF_INK_SOFT, CF_INK_ACCENT, CF_INK_ALERT, CF_INK_WHITE, CF_INK_GOOD, CF_INK_STAMP_ALERT, CF_INK_STAMP_SOFT, CF_INK_RULE, CF_INK_HAIR, CF_INK_TINT, CF_INKS } CfInk;
typedef enum { CF_LEFT, CF_RIGHT, CF_CENTER } CfAlign;

typedef struct { double x, y, width, height; } CfFill;
typedef struct { double x1, x2, y, weight; } CfRule;
typedef struct { CfType type; CfInk ink; guint first, count; } CfRun;      /* of the page's glyphs */

typedef struct {
  cairo_t  *cr;
  CfFonts  *fonts;
  double    width, height;                   /* of the sheet */
  double    left, right, top, bottom;        /* where content goes; the foot is below bottom */
  double    ink[CF_INKS][3];
  gboolean  practice;                        /* each page says that nothing on it is real */
  /* gathered, not yet on the sheet */
  cairo_glyph_t *glyphs;  guint n_glyphs, glyphs_room;
  GArray   *runs;                            /* CfRun: neighbours differ in type or ink */
  GArray   *fills[CF_INKS], *rules[CF_INKS]; /* CfFill, CfRule, by ink */
} CfPage;

void   cf_page_init   (CfPage *page, CfFonts *fonts, double width, double height, guint32 accent);
void   cf_page_clear  (CfPage *page);
/* Puts everything gathered on the sheet and ends it. */
void   cf_page_finish (CfPage *page);

/* Returns the width set. */
double cf_page_text  (CfPage *page, CfType type, CfInk ink, CfAlign align, double x, double y, const char *text);
/* In lines of at most @width, the first on baseline @y (x is the left, right or middle); returns the number of lines. */
guint  cf_page_block (CfPage *page, CfType type, CfInk ink, CfAlign align, double x, double y, double width, const char *text);
/* Some of the lines of a block: @first to @first + @count − 1, the first of these on @y. */
void   cf_page_lines (CfPage *page, CfType type, CfInk ink, double x, double y, double width, const char *text, guint first, guint count);
void   cf_page_fill  (CfPage *page, CfInk ink, double x, double y, double width, double height);
void   cf_page_rule  (CfPage *page, CfInk ink, double x1, double x2, double y, double weight);
void   cf_page_frame (CfPage *page, CfInk ink, double x, double y, double width, double height, double weight);
/* Makes the area a link to @uri: as cf_page_uri gives it. */
void   cf_page_link  (CfPage *page, double x, double y, double width, double height, const char *uri);
/* To draw with cairo at once, on top of what was gathered; the caller leaves the state as it was but for path and source. */
cairo_t *cf_page_cairo (CfPage *page);
void     cf_page_source (CfPage *page, CfInk ink);
