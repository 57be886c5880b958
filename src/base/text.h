/* text.h: text as people type it: folding for search, what may be stored, and card numbers that may not. */
#pragma once
#include <glib.h>

/* For search: compatibility-decomposed, case-folded, without combining marks; each character of a script written without spaces (CJK, kana, Thai …) becomes a word. Caller frees. */
char    *cf_text_fold  (const char *text);
/* UTF-8 without NUL or control characters but tab and newline. */
gboolean cf_text_valid (const char *text);
/* What looks like a card number (13–19 digits, spaced or dashed, Luhn) masked to its last four (D22); NULL if there is none. Caller frees. */
char    *cf_mask_card_numbers (const char *text);
