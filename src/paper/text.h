/* text.h: a text in lines. Breaks at line ends, after spaces, hyphens and slashes, and inside a word only where it is longer than a line. */
#pragma once
#include "fonts.h"

/* One line. @layout_line is set where pango shapes it, else the bytes are for the quick path. Both are valid during the call only. */
typedef void (*CfTextLine) (gpointer data, const char *start, gsize length, PangoLayoutLine *layout_line);

/* Calls @line (may be NULL) for each line of @text at @width points; returns their number. NULL and "" have none. */
guint cf_text_each_line (CfFonts *fonts, CfType type, double width, const char *text, CfTextLine line, gpointer data);
static inline guint cf_text_lines (CfFonts *fonts, CfType type, double width, const char *text)
{ return cf_text_each_line (fonts, type, width, text, NULL, NULL); }
/* NULL and "" are both no text. */
static inline gboolean cf_text_is (const char *text) { return text && *text; }
