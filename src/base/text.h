/* text.h: text as people type it: folding for search, what may be stored, and card numbers that may not. */
#pragma once
#include <glib.h>

/* For search: what differs in case, accents, width or ligature becomes the same ("Łódź" → "lodz", "Straße" → "strasse"); each character of a script
 * that people write without spaces (Han, kana, Hangul, Thai …) becomes a word of its own; white space is one space. NULL and what is not UTF-8 do no
 * harm. Caller frees. */
char    *cf_text_fold  (const char *text);
/* UTF-8 without control characters but tab and newline: what a record may hold. */
gboolean cf_text_valid (const char *text);
/* The decimal digits in @text, of any script, as ASCII: a telephone number to compare with. Caller frees. */
char    *cf_digits     (const char *text);

/* What looks like a card number with all but its last four digits as '*' (D22); NULL if there is none. Caller frees. A card number is a Luhn-valid
 * run of 13–19 digits, whole or in groups with a space, dash or dot between them (each group but the last has four digits or more, as on a card:
 * telephone numbers do not). Not taken for one: what begins with 0, and short runs that no issuer gives (13 digits begin with 4–6, 14 with 3, 5, 6,
 * 15 with 1–3, 5, 6), since a tenth of all bar codes, ISBNs and time stamps are Luhn-valid; and what is part of a name that a gateway gave
 * ("sbx_03ab4111111111111111"), which has to go on naming a payment. */
char    *cf_mask_card_numbers (const char *text);
