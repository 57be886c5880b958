/* date-fuzz.c: a first line as a format, the rest as a date; and the rest without a format. What is read lies in the calendar, and is read again from
 * its ISO form. */
#include <glib.h>
#include <string.h>
#include "base/date.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
check (CfDate date)
{
  CfDate back;
  char buf[16], words[32];
  int year, month, day;

  cf_date_to_ymd (date, &year, &month, &day);
  g_assert_true (date != 0 && cf_date_from_ymd (year, month, day, &back) && back == date);
  g_assert_cmpint (cf_date_parse (cf_date_iso (buf, sizeof buf, date), &back), ==, CF_OK);
  g_assert_cmpint (back, ==, date);
  g_assert_cmpint (cf_date_parse_format (cf_date_format (words, sizeof words, date, "d MMMM yyyy"), NULL, &back), ==, CF_OK);
  g_assert_cmpint (back, ==, date);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  if (size == 0)
    return 0;
  g_autofree char *format = g_strndup ((const char *) data, size);
  char *line_break = strchr (format, '\n'), pattern[64];
  const char *text = line_break ? line_break + 1 : format;
  CfDate date, other;

  if (line_break) {
    *line_break = '\0';
    CfOutcome outcome = cf_date_parse_format (text, format, &date);
    if (outcome == CF_OK) {
      g_assert_true (cf_date_format_valid (format));
      check (date);
    }
    cf_date_format (pattern, sizeof pattern, 20000, format);
    g_assert_cmpuint (strlen (pattern), <, sizeof pattern);
  }
  CfOutcome unguided = cf_date_parse_format (text, NULL, &date), iso = cf_date_parse (text, &other);
  if (unguided == CF_OK)
    check (date);
  if (iso == CF_OK)
    g_assert_true (unguided == CF_OK && other == date);
  return 0;
}
