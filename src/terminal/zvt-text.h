/* zvt-text.h: text of a terminal in UTF-8. */
#pragma once
#include <glib.h>

enum { CF_ZVT_SEVEN_BIT = 0x00, CF_ZVT_CP437 = 0xFF, CF_ZVT_UTF8 = 0xFE };      /* others: ISO 8859-n, n from 1 */

/* What stands before the first NUL, without spaces at the end; CR and LF become one LF, other control characters are left out, card numbers masked.
 * Bytes that mean nothing in @charset become U+FFFD. Any bytes will do. Caller frees. */
char       *cf_zvt_text (const guint8 *data, gsize n, guint8 charset);
/* "CP437", "ISO 8859-1"; valid until the next call of this thread. */
const char *cf_zvt_charset_name (guint8 charset);
