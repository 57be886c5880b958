/* format.h: amounts, dates, quantities as the shop writes them. One per batch. Each returns a text that is valid until some eight further calls. */
#pragma once
#include "base/money.h"
#include "base/decimal.h"
#include "base/date.h"

#define CF_FORMAT_DATES 256

typedef struct {
  char decimal, group;
  const char *date_format;
  struct { CfDate date; char text[28]; } dates[CF_FORMAT_DATES];      /* a batch repeats few dates */
  char ring[8][80];  guint at;
} CfFormat;

const char *cf_format_money  (CfFormat *format, CfMoney amount, const CfCurrency *currency);      /* "1,234.50", "−60.00" */
const char *cf_format_price  (CfFormat *format, CfMoney amount, const CfCurrency *currency);      /* with the symbol: "$1,234.50", "CHF 60.00" */
const char *cf_format_date   (CfFormat *format, CfDate date);                                     /* "" for 0 */
const char *cf_format_decimal (CfFormat *format, CfDecimal value, int min_digits);
const char *cf_format_percent (CfFormat *format, CfDecimal rate);                                 /* "8.875 %" */
/* How many decimals a number shows when at least @min_digits are shown. */
guint       cf_format_digits (CfDecimal value, guint min_digits);
