/* money.h: amounts in minor units, checked arithmetic, and how people read and write them.
 * Minor units follow ISO 4217 (JPY 0, USD 2, KWD 3). */
#pragma once
#include "types.h"
#include "error.h"
#include "outcome.h"

typedef struct {
  char        code[4];     /* "USD" */
  gint16      number;      /* ISO 4217 numeric, what records keep: 840 */
  gint8       digits;      /* minor units */
  const char *symbol;      /* "$"; the code where there is none in common use */
} CfCurrency;

/* Static; NULL if not in ISO 4217. */
const CfCurrency *cf_currency_by_code   (const char *code);
const CfCurrency *cf_currency_by_number (gint64 number);

/* Checked arithmetic: FALSE on overflow, *ret untouched. */
gboolean cf_add (gint64 a, gint64 b, gint64 *ret) CF_WARN_UNUSED;
gboolean cf_sub (gint64 a, gint64 b, gint64 *ret) CF_WARN_UNUSED;
/* a × b / divisor through 128 bits, rounded once; ties away from zero (half up) or to even. divisor > 0. FALSE on overflow. */
gboolean cf_mul_div (gint64 a, gint64 b, gint64 divisor, CfRounding rounding, gint64 *ret) CF_WARN_UNUSED;
/* a × b × c / divisor, exact, rounded once. */
gboolean cf_mul3_div (gint64 a, gint64 b, gint64 c, gint64 divisor, CfRounding rounding, gint64 *ret) CF_WARN_UNUSED;

/* Reads an amount as written by a person or a file: optional sign or parentheses (negative), optional symbol or code of @currency, grouping, decimal mark.
 * @decimal: '.' or ',' when it is known, 0 to decide: where it can be read two ways ("1,234" with 0) the answer is CF_TWO_READINGS.
 * Other refusals: CF_REQUIRED, CF_NOT_A_NUMBER, CF_TOO_PRECISE (more decimals than the currency has, unless zeros), CF_TOO_LARGE, CF_WRONG_CURRENCY. */
CfOutcome cf_money_parse (const char *text, const CfCurrency *currency, char decimal, CfMoney *ret) CF_WARN_UNUSED;
/* "-1234.50": machine form, no grouping, '.' always. Caller frees. */
char     *cf_money_plain (CfMoney amount, const CfCurrency *currency);
/* "-1,234.50" for people: grouped by @group (0: none; ' ': a no-break space) with decimal mark @decimal. @buf of at least 48 bytes; returns @buf.
 * cf_money_pretty: the same with U+2212 as minus sign, for paper and screens. */
char     *cf_money_format (char *buf, gsize size, CfMoney amount, const CfCurrency *currency, char decimal, char group);
char     *cf_money_pretty (char *buf, gsize size, CfMoney amount, const CfCurrency *currency, char decimal, char group);
