/* types.h: the numbers everything is counted in. All are int64; no floating point touches money, quantity, tax or time. */
#pragma once
#include <glib.h>

typedef gint64 CfMoney;     /* minor units of a currency (cents); the currency stands on the document or entry */
typedef gint64 CfDecimal;   /* quantity, unit price, rate: scaled by CF_DECIMAL_ONE */
typedef gint64 CfDate;      /* calendar date in the shop's zone: days since 1970-01-01; 0 = none */
typedef gint64 CfInstant;   /* microseconds since 1970-01-01 UTC; 0 = none */
typedef gint64 CfId;        /* see id.h; 0 = none */
typedef gint64 CfStamp;     /* hybrid logical clock: milliseconds since 1970 << 16 | counter; orders edits, never money */

#define CF_DECIMAL_ONE G_GINT64_CONSTANT (1000000)

/* How a product is rounded to whole minor units; a setting, kept on each document. Values are on disk. */
typedef enum { CF_ROUND_HALF_UP = 0, CF_ROUND_HALF_EVEN = 1 } CfRounding;

/* A name for each value of an enum that is stored: the word in JSON, CSV and options. Ends with { 0, NULL }. */
typedef struct { int value; const char *name; } CfEnumName;

/* The name of @value, or "?" for a value this version does not know. Borrowed, static. */
const char *cf_enum_name  (const CfEnumName *names, int value);
/* TRUE and *ret_value if @name is one of @names (exact match). */
gboolean    cf_enum_value (const CfEnumName *names, const char *name, int *ret_value);
