/* code128.h: Code 128 (ISO/IEC 15417), code set B: printable ASCII as bars. */
#pragma once
#include <glib.h>

#define CF_CODE128_QUIET 10           /* modules of white at each side */

/* Widths of bars and gaps in modules, a bar first; FALSE: @text is empty, longer than 48, or not printable ASCII. @ret_n of them; @ret_modules their sum, without the quiet zones. Caller frees *ret. */
gboolean cf_code128 (const char *text, guint8 **ret, guint *ret_n, guint *ret_modules);
