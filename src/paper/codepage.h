/* codepage.h: what a receipt printer's character sets can say: 128 characters beyond ASCII each. */
#pragma once
#include <glib.h>

typedef struct { const char *name; guint16 high[128]; } CfCodePage;      /* "cp858"; high[i] is the character of byte 0x80 + i, 0 = none */
extern const CfCodePage cf_code_pages[];                                 /* ends with a NULL name */

/* NULL: there is no such page. */
const CfCodePage *cf_code_page_find (const char *name);
/* The byte of @c in @page (NULL: ASCII only); 0 = it has none. Control characters are none. */
guint8 cf_code_page_byte (const CfCodePage *page, gunichar c);
/* The same text in signs that printers have: typographic quotes, dashes, spaces and dots become plain ones. Letters are never changed. What is not UTF-8 shows as "?". Caller frees. */
char  *cf_code_page_plain (const char *text);
