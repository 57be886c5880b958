/* number.h: the part that money and decimals share: digits with marks, as people write them. */
#pragma once
#include "types.h"
#include "outcome.h"

typedef struct {
  int      n_whole;          /* digits before the mark, leading zeros dropped; more than 19 are counted, not kept */
  int      n_fraction;       /* digits after it; those over 18 are not kept */
  gboolean tail;             /* a digit that was not kept after the mark is not zero */
  char     whole[20], fraction[19];
} CfNumber;

/* Length in bytes of the white space (also the no-break and narrow spaces that people group with) at @text, 0 if there is none. @text < @end. */
int       cf_number_space (const char *text, const char *end);
/* Moves both ends inwards past white space. */
void      cf_number_trim  (const char **text, const char **end);
/* Takes parentheses, a sign before or a minus after off the ends, and white space beside them; sets *@negative if it was one. Returns how many signs
 * there were; more than one is no number. */
int       cf_number_sign  (const char **text, const char **end, gboolean *negative);
/* Reads [@text, @end): digits, grouped by comma, dot, space or apostrophe in threes (or as in India), one decimal mark, no sign. @decimal as in cf_money_parse.
 * CF_OK, CF_NOT_A_NUMBER, CF_TWO_READINGS. */
CfOutcome cf_number_scan  (const char *text, const char *end, char decimal, CfNumber *ret) G_GNUC_WARN_UNUSED_RESULT;
/* The number × 10^@digits. CF_OK, CF_TOO_PRECISE, CF_TOO_LARGE. The most negative int64 is never given, so that every amount can be negated. */
CfOutcome cf_number_scale (const CfNumber *number, gboolean negative, int digits, gint64 *ret) G_GNUC_WARN_UNUSED_RESULT;
/* Writes @value / 10^@digits with at least @min_digits and at most @digits decimals; @group 0 = none, ' ' = a no-break space; @minus: what stands for
 * a negative sign. @buf of at least 48 bytes; returns @buf. */
char     *cf_number_format (char *buf, gsize size, gint64 value, int digits, int min_digits, char decimal, char group, const char *minus);
