/* Proves: every day from 1900 to 9999 converts there and back and agrees with GLib's calendar; days that do not exist are refused; dates are read in
 * one way or not at all. */
#include <glib.h>
#include "base/date.h"

static CfDate
ymd (int year, int month, int day)
{
  CfDate date;
  g_assert_true (cf_date_from_ymd (year, month, day, &date));
  return date;
}

static void
check_month (int year, int month, CfDate first)
{
  int days = g_date_get_days_in_month (month, year);
  CfDate date;
  GDate g;
  g_date_clear (&g, 1);
  g_date_set_dmy (&g, 1, month, year);
  g_assert_cmpint (cf_date_weekday (first), ==, g_date_get_weekday (&g));
  g_assert_cmpint (cf_date_month_end (first), ==, first + days - 1);
  g_assert_cmpint (cf_date_month_end (first + days - 1), ==, first + days - 1);
  g_assert_false (cf_date_from_ymd (year, month, days + 1, &date));
}

static void
test_every_day (void)
{
  int year = 1900, month = 1, day = 1, y, m, d, n_none = 0;
  CfDate date, expected = ymd (1900, 1, 1);
  for (; year < 10000; expected++) {
    cf_date_to_ymd (expected, &y, &m, &d);
    if (y != year || m != month || d != day)
      g_error ("%" G_GINT64_FORMAT " is %d-%d-%d, not %d-%d-%d", expected, y, m, d, year, month, day);
    if (cf_date_from_ymd (year, month, day, &date))
      g_assert_cmpint (date, ==, expected);
    else
      n_none++;
    if (day == 1)
      check_month (year, month, expected);
    if (++day > g_date_get_days_in_month (month, year)) {
      day = 1;
      if (++month > 12)
        month = 1, year++;
    }
  }
  g_assert_cmpint (expected - 1, ==, CF_DATE_MAX);
  g_assert_cmpint (n_none, ==, 1);      /* 1970-01-01, whose number is that of no date */
}

static void
test_bounds (void)
{
  static const int none[][3] = { { 2026, 2, 31 }, { 2026, 2, 29 }, { 1900, 2, 29 }, { 2100, 2, 29 }, { 2026, 4, 31 }, { 2026, 0, 1 }, { 2026, 13, 1 }, { 2026, 1, 0 }, { 2026, 1, -1 },
                                 { 2026, 1, 32 }, { 1899, 12, 31 }, { 10000, 1, 1 }, { 0, 1, 1 }, { -1, 1, 1 }, { 1970, 1, 1 } };
  CfDate date = 4711;
  for (gsize i = 0; i < G_N_ELEMENTS (none); i++)
    g_assert_false (cf_date_from_ymd (none[i][0], none[i][1], none[i][2], &date));
  g_assert_cmpint (date, ==, 4711);
  g_assert_cmpint (ymd (2000, 2, 29), ==, 11016);
  g_assert_cmpint (ymd (1970, 1, 2), ==, 1);
  g_assert_cmpint (ymd (1969, 12, 31), ==, -1);
}

static void
test_add_months (void)
{
  g_assert_cmpint (cf_date_add_months (ymd (2026, 1, 31), 1), ==, ymd (2026, 2, 28));
  g_assert_cmpint (cf_date_add_months (ymd (2024, 1, 31), 1), ==, ymd (2024, 2, 29));
  g_assert_cmpint (cf_date_add_months (ymd (2026, 11, 30), 3), ==, ymd (2027, 2, 28));
  g_assert_cmpint (cf_date_add_months (ymd (2026, 3, 31), -1), ==, ymd (2026, 2, 28));
  g_assert_cmpint (cf_date_add_months (ymd (2026, 1, 15), -13), ==, ymd (2024, 12, 15));
  g_assert_cmpint (cf_date_add_months (ymd (2026, 1, 15), 0), ==, ymd (2026, 1, 15));
  g_assert_cmpint (cf_date_add_months (ymd (2026, 1, 15), G_MAXINT), ==, CF_DATE_MAX);
  g_assert_cmpint (cf_date_add_months (ymd (2026, 1, 15), G_MININT), ==, ymd (1900, 1, 1));
  for (int i = 0; i < 10000; i++) {      /* the month is always the one that was asked for */
    CfDate from = g_test_rand_int_range (0, 60000) + 1;
    int months = g_test_rand_int_range (-600, 600), y, m, d, y2, m2, d2;
    cf_date_to_ymd (from, &y, &m, &d);
    cf_date_to_ymd (cf_date_add_months (from, months), &y2, &m2, &d2);
    g_assert_cmpint (y2 * 12 + m2, ==, y * 12 + m + months);
    g_assert_cmpint (d2, ==, MIN (d, g_date_get_days_in_month (m2, y2)));
  }
}

static void
test_format (void)
{
  CfDate date = ymd (2026, 3, 4);
  char buf[64], tiny[5];
  g_assert_cmpstr (cf_date_iso (buf, sizeof buf, date), ==, "2026-03-04");
  g_assert_cmpstr (cf_date_iso (buf, sizeof buf, 0), ==, "");
  g_assert_cmpstr (cf_date_iso (buf, sizeof buf, CF_DATE_MAX), ==, "9999-12-31");
  g_assert_cmpstr (cf_date_format (buf, sizeof buf, date, "MMM d, yyyy"), ==, "Mar 4, 2026");
  g_assert_cmpstr (cf_date_format (buf, sizeof buf, date, "dd.MM.yy"), ==, "04.03.26");
  g_assert_cmpstr (cf_date_format (buf, sizeof buf, date, "M/d/yyyy"), ==, "3/4/2026");
  g_assert_cmpstr (cf_date_format (buf, sizeof buf, date, "MMMM yyyy"), ==, "March 2026");
  g_assert_cmpstr (cf_date_format (buf, sizeof buf, date, "yyyy年M月d日"), ==, "2026年3月4日");
  g_assert_cmpstr (cf_date_format (buf, sizeof buf, date, "yyyyMMdd"), ==, "20260304");
  g_assert_cmpstr (cf_date_format (buf, sizeof buf, 0, "yyyy"), ==, "");
  g_assert_cmpstr (cf_date_format (tiny, sizeof tiny, date, "yyyy-MM"), ==, "2026");
}

typedef struct { const char *text, *format; CfOutcome outcome; int year, month, day; } Case;

static const Case cases[] = {
  /* no format: what can be read in one way */
  { "2026-11-22", NULL, CF_OK, 2026, 11, 22 }, { " 2026-11-22\t", NULL, CF_OK, 2026, 11, 22 }, { "2026/11/22", NULL, CF_OK, 2026, 11, 22 },
  { "2026-1-2", NULL, CF_OK, 2026, 1, 2 },
  { "20261122", NULL, CF_OK, 2026, 11, 22 }, { "22.11.2026", NULL, CF_OK, 2026, 11, 22 }, { "11/22/2026", NULL, CF_OK, 2026, 11, 22 },
  { "22/11/2026", NULL, CF_OK, 2026, 11, 22 },
  { "3/3/2026", NULL, CF_OK, 2026, 3, 3 }, { "3/4/2026", NULL, CF_TWO_READINGS }, { "03.04.2026", NULL, CF_TWO_READINGS },
  { "12/1/10 8:26", NULL, CF_TWO_READINGS },
  { "3/14/26", NULL, CF_OK, 2026, 3, 14 }, { "22/11/26", NULL, CF_TWO_READINGS }, { "12/31/99", NULL, CF_OK, 1999, 12, 31 },
  { "11/22/2026 08:15", NULL, CF_OK, 2026, 11, 22 },
  { "22 Nov 2026", NULL, CF_OK, 2026, 11, 22 }, { "Nov 22, 2026", NULL, CF_OK, 2026, 11, 22 }, { "NOVEMBER 22 2026", NULL, CF_OK, 2026, 11, 22 },
  { "22-Nov-26", NULL, CF_OK, 2026, 11, 22 },
  { "1. March 2026", NULL, CF_OK, 2026, 3, 1 }, { "Sept. 5, 2026", NULL, CF_OK, 2026, 9, 5 }, { "5 Sep 2026 10:00", NULL, CF_OK, 2026, 9, 5 },
  { "May 5,2026", NULL, CF_OK, 2026, 5, 5 },
  { "22/Nov/2026", NULL, CF_OK, 2026, 11, 22 },
  { "2026-11-22T10:20:30Z", NULL, CF_OK, 2026, 11, 22 }, { "2026-11-22T10:20:30.123456+01:00", NULL, CF_OK, 2026, 11, 22 },
  { "2026-11-22 10:20", NULL, CF_OK, 2026, 11, 22 },
  { "11/22/2026 1:02:03 PM", NULL, CF_OK, 2026, 11, 22 }, { "2026-11-22 13:02 PM", NULL, CF_NOT_A_DATE }, { "2026-11-22 25:00", NULL, CF_NOT_A_DATE },
  { "2026-11-22T10", NULL, CF_NOT_A_DATE }, { "2026-11-22 10:60", NULL, CF_NOT_A_DATE }, { "2026-11-22x", NULL, CF_NOT_A_DATE },
  { "2026-02-31", NULL, CF_NOT_A_DATE }, { "31/2/2026", NULL, CF_NOT_A_DATE }, { "31 Feb 2026", NULL, CF_NOT_A_DATE }, { "20260231", NULL, CF_NOT_A_DATE },
  { "2026-22-11", NULL, CF_NOT_A_DATE }, { "13/13/2026", NULL, CF_NOT_A_DATE }, { "1899-12-31", NULL, CF_NOT_A_DATE }, { "1970-01-01", NULL, CF_NOT_A_DATE },
  { "2026-11", NULL, CF_NOT_A_DATE }, { "2026", NULL, CF_NOT_A_DATE }, { "22-11.2026", NULL, CF_NOT_A_DATE }, { "Novem 22, 2026", NULL, CF_NOT_A_DATE },
  { "Nov 2226", NULL, CF_NOT_A_DATE }, { "40505", NULL, CF_NOT_A_DATE }, { "1/2/3", NULL, CF_NOT_A_DATE }, { "1/2/026", NULL, CF_NOT_A_DATE },
  { "-5/2/2026", NULL, CF_NOT_A_DATE }, { "", NULL, CF_REQUIRED }, { "  ", NULL, CF_REQUIRED }, { NULL, NULL, CF_REQUIRED },
  { "99999999999999999999-1-1", NULL, CF_NOT_A_DATE },
  { "2026-11-22                                                                                              x", NULL, CF_NOT_A_DATE },
  /* by format */
  { "12/1/10 8:26", "%m/%d/%y %H:%M", CF_OK, 2010, 12, 1 }, { "01.12.2010", "%d.%m.%Y", CF_OK, 2010, 12, 1 }, { "1.2.2010", "%d.%m.%Y", CF_OK, 2010, 2, 1 },
  { "69-01-02", "%y-%m-%d", CF_OK, 2069, 1, 2 }, { "70-01-02", "%y-%m-%d", CF_OK, 1970, 1, 2 }, { "01dec2010", "%d%b%Y", CF_OK, 2010, 12, 1 },
  { "December 1, 2010", "%b %d, %Y", CF_OK, 2010, 12, 1 }, { "20101201", "%Y%m%d", CF_OK, 2010, 12, 1 },
  { "on 1/2/2010 at 08:09:10 am", "on %d/%m/%Y at %I:%M:%S %p", CF_OK, 2010, 2, 1 }, { "100% 1/2/2010", "100%% %d/%m/%Y", CF_OK, 2010, 2, 1 },
  { "31.2.2010", "%d.%m.%Y", CF_NOT_A_DATE }, { "1.2.10", "%d.%m.%Y", CF_NOT_A_DATE }, { "1.2.2010 ", "%d.%m.%Y", CF_OK, 2010, 2, 1 },
  { "1.2.2010 x", "%d.%m.%Y", CF_NOT_A_DATE },
  { "1.2.", "%d.%m.%Y", CF_NOT_A_DATE }, { "1/2/2010", "%d.%m.%Y", CF_NOT_A_DATE }, { "1.2.2010 25:00", "%d.%m.%Y %H:%M", CF_NOT_A_DATE },
  { "1.2.2010", "%d.%m", CF_NOT_A_CHOICE }, { "1.2.2010", "%d.%m.%Q", CF_NOT_A_CHOICE }, { "1.2.2010", "%d.%m.%Y%", CF_NOT_A_CHOICE },
  { "1.2.2010", "", CF_NOT_A_CHOICE },
  { "", "%d.%m.%Y", CF_REQUIRED },
};

static void
test_parse_format (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const Case *c = &cases[i];
    CfDate date = 4711;
    CfOutcome outcome = cf_date_parse_format (c->text, c->format, &date);
    if (outcome != c->outcome || date != (outcome ? 4711 : ymd (c->year, c->month, c->day)))
      g_error ("“%s” by %s: %s, %" G_GINT64_FORMAT, c->text, c->format, cf_outcome_name (outcome), date);
  }
}

static void
test_parse_iso (void)
{
  static const char *const no[] = { "22.11.2026", "11/22/2026", "20261122", "2026-1-2", "2026/11/22", "2026-02-31", "2026-11-22x", "Nov 22, 2026", "02026-11-22", "2026-11-022" };
  CfDate date = 4711;
  for (gsize i = 0; i < G_N_ELEMENTS (no); i++)
    g_assert_cmpint (cf_date_parse (no[i], &date), ==, CF_NOT_A_DATE);
  g_assert_cmpint (cf_date_parse ("", &date), ==, CF_REQUIRED);
  g_assert_cmpint (cf_date_parse (NULL, &date), ==, CF_REQUIRED);
  g_assert_cmpint (date, ==, 4711);
  g_assert_cmpint (cf_date_parse ("2026-11-22", &date), ==, CF_OK);
  g_assert_cmpint (date, ==, ymd (2026, 11, 22));
  g_assert_cmpint (cf_date_parse (" 2026-11-23T23:59:59.9-08:00 ", &date), ==, CF_OK);
  g_assert_cmpint (date, ==, ymd (2026, 11, 23));
}

static void
test_read_what_was_written (void)
{
  static const char *const patterns[][2] = {
    { "yyyy-MM-dd", "%Y-%m-%d" }, { "MMM d, yyyy", "%b %d, %Y" }, { "d MMMM yyyy", "%d %B %Y" }, { "dd/MM/yyyy", "%d/%m/%Y" }, { "M/d/yyyy", "%m/%d/%Y" } };
  for (int i = 0; i < 50000; i++) {
    CfDate date = g_test_rand_int_range (-25567, CF_DATE_MAX + 1), back;
    char buf[64];
    if (date == 0)
      continue;
    cf_date_format (buf, sizeof buf, date, patterns[i % 5][0]);
    g_assert_cmpint (cf_date_parse_format (buf, patterns[i % 5][1], &back), ==, CF_OK);
    g_assert_cmpint (back, ==, date);
    CfOutcome outcome = cf_date_parse_format (buf, NULL, &back);      /* unguided: as it was meant, or not at all */
    g_assert_true (outcome == CF_TWO_READINGS || (outcome == CF_OK && back == date));
  }
}

static void
test_at (void)
{
  g_autoptr(GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr(GTimeZone) west = g_time_zone_new_offset (-8 * 3600);
  g_autoptr(GTimeZone) east = g_time_zone_new_offset (14 * 3600);
  CfInstant noon = ymd (2026, 11, 22) * 86400 * G_USEC_PER_SEC + 12 * G_TIME_SPAN_HOUR;
  g_assert_cmpint (cf_date_at (noon, utc), ==, ymd (2026, 11, 22));
  g_assert_cmpint (cf_date_at (noon, west), ==, ymd (2026, 11, 22));
  g_assert_cmpint (cf_date_at (noon, east), ==, ymd (2026, 11, 23));
  g_assert_cmpint (cf_date_at (noon - 5 * G_TIME_SPAN_HOUR, west), ==, ymd (2026, 11, 21));
  g_assert_cmpint (cf_date_at (-1, utc), ==, -1);
  g_assert_cmpint (cf_date_at (-G_TIME_SPAN_DAY, utc), ==, -1);
  g_assert_cmpint (cf_date_at (-G_TIME_SPAN_DAY - 1, utc), ==, -2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/every-day", test_every_day);
  g_test_add_func ("/date/bounds", test_bounds);
  g_test_add_func ("/date/add-months", test_add_months);
  g_test_add_func ("/date/format", test_format);
  g_test_add_func ("/date/parse-format", test_parse_format);
  g_test_add_func ("/date/parse-iso", test_parse_iso);
  g_test_add_func ("/date/read-what-was-written", test_read_what_was_written);
  g_test_add_func ("/date/at", test_at);
  return g_test_run ();
}
