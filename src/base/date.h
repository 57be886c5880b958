/* date.h: proleptic Gregorian calendar dates as days since 1970-01-01; years 1900–9999. No time zone: a date is what the wall calendar in the shop says. */
#pragma once
#include "types.h"
#include "outcome.h"

#define CF_DATE_MIN G_GINT64_CONSTANT (-25567)          /* 1900-01-01 */
#define CF_DATE_MAX G_GINT64_CONSTANT (2932896)         /* 9999-12-31 */

/* FALSE for a day that does not exist (31 February), a year outside 1900–9999, or 1970-01-01, whose number means "no date". */
gboolean cf_date_from_ymd (int year, int month, int day, CfDate *ret) G_GNUC_WARN_UNUSED_RESULT;
void     cf_date_to_ymd   (CfDate date, int *ret_year, int *ret_month, int *ret_day);
int      cf_date_weekday  (CfDate date);                 /* 1 = Monday … 7 = Sunday */
CfDate   cf_date_month_end (CfDate date);
CfDate   cf_date_add_months (CfDate date, int months);   /* 31 January + 1 month = 28 or 29 February; stops at the ends of the calendar */

/* "2026-11-22". @buf of at least 11 bytes; returns @buf; "" for 0. */
char    *cf_date_iso (char *buf, gsize size, CfDate date);
/* By a pattern of our own: letters Y M D as in "MMM d, yyyy": yyyy yy MMMM MMM MM M dd d; other characters stand for themselves. English month names.
 * Cut off at @size; returns @buf; "" for 0. */
char    *cf_date_format (char *buf, gsize size, CfDate date, const char *pattern);

/* Reads ISO dates ("2026-11-22", optionally followed by a time, which is ignored) and nothing else. Refusals: CF_REQUIRED, CF_NOT_A_DATE. */
CfOutcome cf_date_parse (const char *text, CfDate *ret) G_GNUC_WARN_UNUSED_RESULT;
/* Reads by @format, strptime-like but strict: %Y %y (two digits: 1970–2069) %m %d %b %B (English) %H %I %M %S %p (times are checked and ignored) %%;
 * everything else stands for itself; numbers but years may have one digit. @format NULL: ISO, and other common forms only where they can be read one
 * way; "3/4/2026" → CF_TWO_READINGS, "22.11.2026", "11/22/2026", "22 Nov 2026", "Nov 22, 2026" read. Refusals also: CF_NOT_A_DATE, CF_NOT_A_CHOICE if
 * @format is not one (see below). */
CfOutcome cf_date_parse_format (const char *text, const char *format, CfDate *ret) G_GNUC_WARN_UNUSED_RESULT;

/* Does @format have a year, a month and a day, and no letter that is not known? To be asked once, before a file is read by it. */
gboolean  cf_date_format_valid (const char *format);

/* The calendar date of @instant in zone @tz. */
CfDate   cf_date_at (CfInstant instant, GTimeZone *tz);
