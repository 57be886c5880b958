/* decimal.h: int64 scaled by 10^6: quantity, unit price, rate. */
#pragma once
#include "types.h"
#include "outcome.h"

/* As cf_money_parse, for a bare number of at most 6 decimals ("2", "1.25", "1,5" with decimal ','). A trailing "%" divides by 100.
 * Refusals: CF_REQUIRED, CF_NOT_A_NUMBER, CF_TOO_PRECISE, CF_TOO_LARGE, CF_TWO_READINGS. */
CfOutcome cf_decimal_parse (const char *text, char decimal, CfDecimal *ret) G_GNUC_WARN_UNUSED_RESULT;
/* "1.25": no trailing zeros, at least @min_digits decimals. @buf of at least 32 bytes; returns @buf. */
char     *cf_decimal_format (char *buf, gsize size, CfDecimal value, int min_digits, char mark);
/* A rate as percent: 88750 → "8.875". */
char     *cf_decimal_percent (char *buf, gsize size, CfDecimal value, char mark);
