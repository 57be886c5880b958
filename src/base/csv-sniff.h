/* csv-sniff.h: which delimiter a CSV file has, from its first lines. Of this floor only. */
#pragma once
#include <glib.h>

/* Is the first line "sep=X", as spreadsheets write it? Its length with the line break and X, or 0. */
gsize cf_csv_sniff_line (const char *text, gsize size, char *ret_delimiter);
/* The best of , ; tab | for @text; ',' if there is none. @whole: the text ends here, and is not cut off. */
char  cf_csv_sniff      (const char *text, gsize size, gboolean whole);
