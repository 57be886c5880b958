/* date.c: the calendar: days since 1970 to year, month and day and back, and how dates are written. Reading is in date-parse.c. */
#include "date.h"
#include "date-private.h"
#include <stdio.h>
#include <string.h>

#define DATE_MIN G_GINT64_CONSTANT (-25567)      /* 1900-01-01 */

const char *const cf_date_months[12] = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" };

static gboolean
is_leap (int year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int
month_days (int year, int month)
{
  static const int days[12] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  return days[month - 1] + (month == 2 && is_leap (year));
}

/* Counts in years that begin in March, so that the leap day is the last of its year; 400 such years have 146,097 days. Only for years > 0. */
static CfDate
days_from_ymd (int year, int month, int day)
{
  gint64 y = month > 2 ? year : year - 1;
  gint64 m = month > 2 ? month - 3 : month + 9;
  return y * 365 + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
}

gboolean
cf_date_from_ymd (int year, int month, int day, CfDate *ret)
{
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > month_days (year, month))
    return FALSE;
  CfDate date = days_from_ymd (year, month, day);
  if (date == 0)      /* 1970-01-01 would read as "none" */
    return FALSE;
  *ret = date;
  return TRUE;
}

void
cf_date_to_ymd (CfDate date, int *ret_year, int *ret_month, int *ret_day)
{
  gint64 days = CLAMP (date, DATE_MIN, CF_DATE_MAX) + 719468;      /* since 0000-03-01 */
  gint64 era = days / 146097, of_era = days % 146097;
  gint64 year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  gint64 of_year = of_era - (365 * year + year / 4 - year / 100);
  gint64 month = (5 * of_year + 2) / 153;      /* 0 = March */

  *ret_day = of_year - (153 * month + 2) / 5 + 1;
  *ret_month = month < 10 ? month + 3 : month - 9;
  *ret_year = year + era * 400 + (*ret_month <= 2);
}

int
cf_date_weekday (CfDate date)
{
  gint64 day = (date + 3) % 7;      /* 1970-01-01 was a Thursday */
  return (day < 0 ? day + 7 : day) + 1;
}

CfDate
cf_date_month_end (CfDate date)
{
  int year, month, day;
  cf_date_to_ymd (date, &year, &month, &day);
  return days_from_ymd (year, month, month_days (year, month));
}

CfDate
cf_date_add_months (CfDate date, int months)
{
  int year, month, day;
  cf_date_to_ymd (date, &year, &month, &day);
  gint64 count = (gint64) year * 12 + month - 1 + months;
  if (count < 1900 * 12)
    return DATE_MIN;
  if (count >= 10000 * 12)
    return CF_DATE_MAX;
  year = count / 12;
  month = count % 12 + 1;
  return days_from_ymd (year, month, MIN (day, month_days (year, month)));
}

char *
cf_date_iso (char *buf, gsize size, CfDate date)
{
  int year, month, day;

  g_assert (size >= 11);
  buf[0] = '\0';
  if (date == 0)
    return buf;
  cf_date_to_ymd (date, &year, &month, &day);
  memcpy (buf, "0000-00-00", 11);
  for (int i = 3; i >= 0; i--, year /= 10)
    buf[i] += year % 10;
  buf[5] += month / 10;
  buf[6] += month % 10;
  buf[8] += day / 10;
  buf[9] += day % 10;
  return buf;
}

char *
cf_date_format (char *buf, gsize size, CfDate date, const char *pattern)
{
  int year, month, day;
  char part[12];
  gsize used = 0;

  g_assert (size > 0);
  buf[0] = '\0';
  if (date == 0)
    return buf;
  cf_date_to_ymd (date, &year, &month, &day);
  while (*pattern && used + 1 < size) {
    gsize n = 1;
    if (*pattern == 'y' || *pattern == 'M' || *pattern == 'd') {
      gsize most = *pattern == 'd' ? 2 : 4;
      while (n < most && pattern[n] == *pattern)
        n++;
    }
    if (*pattern == 'y' && n >= 2)
      g_snprintf (part, sizeof part, n == 4 ? "%04d" : "%02d", n == 4 ? year : year % 100), n = n == 4 ? 4 : 2;
    else if (*pattern == 'M' && n >= 3)
      g_snprintf (part, sizeof part, n == 4 ? "%s" : "%.3s", cf_date_months[month - 1]);
    else if (*pattern == 'M' || *pattern == 'd')
      g_snprintf (part, sizeof part, n == 2 ? "%02d" : "%d", *pattern == 'M' ? month : day);
    else
      g_snprintf (part, sizeof part, "%c", *pattern), n = 1;
    used += g_strlcpy (buf + used, part, size - used);
    pattern += n;
  }
  return buf;
}

CfDate
cf_date_at (CfInstant instant, GTimeZone *tz)
{
  gint64 seconds = instant / G_USEC_PER_SEC - (instant % G_USEC_PER_SEC < 0);
  seconds += g_time_zone_get_offset (tz, g_time_zone_find_interval (tz, G_TIME_TYPE_UNIVERSAL, seconds));
  return seconds / 86400 - (seconds % 86400 < 0);
}
