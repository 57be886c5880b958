/* date-parse.c: reading dates. A date is read only where it can be read in one way (D33): a reading is dropped when its day does not exist, and if
 * two different ones are left the answer is CF_TWO_READINGS. Times after a date are checked and ignored. */
#include "date.h"
#include "date-private.h"
#include <string.h>

/* A part of a date as written, with its number of digits. */
typedef struct { int value, width; } Part;

static const char *
skip_spaces (const char *p)
{
  while (g_ascii_isspace (*p))
    p++;
  return p;
}

/* Reads 1 to @most digits. */
static gboolean
read_digits (const char **text, int most, Part *ret)
{
  const char *p = *text;
  *ret = (Part) { 0 };
  for (; ret->width < most && g_ascii_isdigit (*p); p++, ret->width++)
    ret->value = ret->value * 10 + (*p - '0');
  if (ret->width == 0)
    return FALSE;
  *text = p;
  return TRUE;
}

/* Reads the English name of a month, whole, its first three letters, or "Sept". */
static gboolean
read_month (const char **text, int *ret)
{
  gsize n = 0;
  while (g_ascii_isalpha ((*text)[n]))
    n++;
  for (int i = 0; i < 12; i++)
    if ((n == 3 || n == strlen (cf_date_months[i]) || (n == 4 && i == 8)) && g_ascii_strncasecmp (*text, cf_date_months[i], n) == 0) {
      *ret = i + 1;
      *text += n;
      return TRUE;
    }
  return FALSE;
}

static int
full_year (Part year)
{
  if (year.width == 4)
    return year.value;
  return year.width == 2 ? year.value + (year.value < 70 ? 2000 : 1900) : 0;
}

/* The rest of a date may be a time: "T10:20", " 8:26", " 08:26:00.000 PM", "Z", "+01:00". */
static gboolean
is_time (const char *p)
{
  Part hour, minute, second = { 0 }, zone;

  if (*p == '\0')
    return TRUE;
  if (*p != 'T' && *p != ' ')
    return FALSE;
  p = skip_spaces (p + 1);
  if (!read_digits (&p, 2, &hour) || *p++ != ':' || !read_digits (&p, 2, &minute) || minute.width != 2)
    return FALSE;
  if (*p == ':') {
    p++;
    if (!read_digits (&p, 2, &second) || second.width != 2)
      return FALSE;
    if (*p == '.' || *p == ',')
      for (p++; g_ascii_isdigit (*p); p++)
        ;
  }
  p = skip_spaces (p);
  if (g_ascii_strncasecmp (p, "am", 2) == 0 || g_ascii_strncasecmp (p, "pm", 2) == 0) {
    if (hour.value < 1 || hour.value > 12)
      return FALSE;
    p += 2;
  } else if (*p == 'Z')
    p++;
  else if (*p == '+' || *p == '-') {
    p++;
    if (!read_digits (&p, 2, &zone) || zone.width != 2 || zone.value > 14)
      return FALSE;
    p += *p == ':';
    if (*p && (!read_digits (&p, 2, &zone) || zone.width != 2 || zone.value > 59))
      return FALSE;
  }
  return *p == '\0' && hour.value <= 24 && minute.value <= 59 && second.value <= 60;
}

/* Tries one order of the parts; counts in @readings the different days that came out. */
static void
try_order (Part year, Part month, Part day, CfDate *found, int *readings)
{
  CfDate date;
  if ((year.width != 4 && year.width != 2) || month.width > 2 || day.width > 2)
    return;
  if (!cf_date_from_ymd (full_year (year), month.value, day.value, &date))
    return;
  if (*readings == 0 || date != *found)
    (*readings)++;
  *found = date;
}

static CfOutcome
answer (CfDate found, int readings, CfDate *ret)
{
  if (readings == 0)
    return CF_NOT_A_DATE;
  if (readings > 1)
    return CF_TWO_READINGS;
  *ret = found;
  return CF_OK;
}

/* Three numbers with one kind of mark between them: "2026-11-22", "22.11.2026", "11/22/26". */
static CfOutcome
parse_numbers (const char *p, CfDate *ret)
{
  Part part[3];
  CfDate found = 0;
  int readings = 0;
  char mark = 0;

  for (int i = 0; i < 3; i++) {
    if (!read_digits (&p, 8, &part[i]))
      return CF_NOT_A_DATE;
    if (i == 0 && part[0].width == 8) {      /* "20261122" */
      int ymd = part[0].value;
      return is_time (p) && cf_date_from_ymd (ymd / 10000, ymd / 100 % 100, ymd % 100, ret) ? CF_OK : CF_NOT_A_DATE;
    }
    if (i == 2)
      break;
    if (!strchr ("-./", *p) || *p == '\0' || (mark && *p != mark))
      return CF_NOT_A_DATE;
    mark = *p++;
  }
  if (!is_time (p))
    return CF_NOT_A_DATE;
  try_order (part[0], part[1], part[2], &found, &readings);      /* year first: never day before month */
  if (part[0].width <= 2) {
    try_order (part[2], part[1], part[0], &found, &readings);
    try_order (part[2], part[0], part[1], &found, &readings);
  }
  return answer (found, readings, ret);
}

/* The month as a word: "22 Nov 2026", "22-Nov-26", "Nov 22, 2026". */
static CfOutcome
parse_words (const char *p, CfDate *ret)
{
  Part day = { 0 }, month = { .width = 2 }, year;
  CfDate found = 0;
  int readings = 0;

  gboolean day_first = read_digits (&p, 2, &day);
  if (day_first) {
    p += *p == '.';
    p = *p == '-' || *p == '/' ? p + 1 : skip_spaces (p);
  }
  if (!read_month (&p, &month.value))
    return CF_NOT_A_DATE;
  p += *p == '.';
  if (day_first)
    p = *p == '-' || *p == '/' || *p == ',' ? p + 1 : p;
  p = skip_spaces (p);
  if (!day_first) {
    if (!read_digits (&p, 2, &day))
      return CF_NOT_A_DATE;
    const char *after = skip_spaces (p + (*p == ','));
    if (after == p)
      return CF_NOT_A_DATE;
    p = after;
  }
  if (!read_digits (&p, 4, &year) || !is_time (p))
    return CF_NOT_A_DATE;
  try_order (year, month, day, &found, &readings);
  return answer (found, readings, ret);
}

/* A copy without white space around it, in @buf; FALSE if there is nothing, or more than any date has. */
static CfOutcome
trimmed (const char *text, char *buf, gsize size)
{
  if (!text || *(text = skip_spaces (text)) == '\0')
    return CF_REQUIRED;
  if (g_strlcpy (buf, text, size) >= size)
    return CF_NOT_A_DATE;
  g_strchomp (buf);
  return CF_OK;
}

CfOutcome
cf_date_parse (const char *text, CfDate *ret)
{
  char buf[64];
  CfOutcome outcome = trimmed (text, buf, sizeof buf);
  if (outcome)
    return outcome;
  if (strspn (buf, "0123456789") != 4 || buf[4] != '-' || strspn (buf + 5, "0123456789") != 2 || buf[7] != '-' || strspn (buf + 8, "0123456789") != 2)
    return CF_NOT_A_DATE;
  return parse_numbers (buf, ret);
}

/* What a format has read so far. */
typedef struct { Part year, month, day; } Fields;

static gboolean
read_field (char letter, const char **text, Fields *fields)
{
  Part part;
  int month;

  switch (letter) {
  case 'Y':
    return read_digits (text, 4, &fields->year) && fields->year.width == 4;
  case 'y':
    return read_digits (text, 2, &fields->year) && fields->year.width == 2;
  case 'm':
    return read_digits (text, 2, &fields->month);
  case 'd': case 'e':
    return read_digits (text, 2, &fields->day);
  case 'b': case 'B': case 'h':
    if (!read_month (text, &month))
      return FALSE;
    fields->month = (Part) { month, 2 };
    return TRUE;
  case 'H':
    return read_digits (text, 2, &part) && part.value <= 24;
  case 'I':
    return read_digits (text, 2, &part) && part.value >= 1 && part.value <= 12;
  case 'M':
    return read_digits (text, 2, &part) && part.value <= 59;
  case 'S':
    return read_digits (text, 2, &part) && part.value <= 60;
  case 'p':
    if (g_ascii_strncasecmp (*text, "am", 2) != 0 && g_ascii_strncasecmp (*text, "pm", 2) != 0)
      return FALSE;
    *text += 2;
    return TRUE;
  case '%':
    return *(*text)++ == '%';
  default:
    g_assert_not_reached ();
  }
}

gboolean
cf_date_format_valid (const char *format)
{
  gboolean year = FALSE, month = FALSE, day = FALSE;

  for (const char *p = format; *p; p++)
    if (*p == '%') {
      p++;
      if (*p == '\0' || !strchr ("YymdebBhHIMSp%", *p))
        return FALSE;
      year |= *p == 'Y' || *p == 'y';
      month |= strchr ("mbBh", *p) != NULL;
      day |= *p == 'd' || *p == 'e';
    }
  return year && month && day;
}

CfOutcome
cf_date_parse_format (const char *text, const char *format, CfDate *ret)
{
  char buf[64];
  const char *p = buf;
  Fields fields = { 0 };
  CfDate date;

  CfOutcome outcome = trimmed (text, buf, sizeof buf);
  if (outcome)
    return outcome;
  if (!format) {
    outcome = parse_numbers (buf, ret);
    return outcome == CF_NOT_A_DATE ? parse_words (buf, ret) : outcome;
  }
  if (!cf_date_format_valid (format))
    return CF_NOT_A_CHOICE;
  for (; *format; format++)
    if (*format == '%' ? !read_field (*++format, &p, &fields) : *p++ != *format)
      return CF_NOT_A_DATE;
  if (*p || !cf_date_from_ymd (full_year (fields.year), fields.month.value, fields.day.value, &date))
    return CF_NOT_A_DATE;
  *ret = date;
  return CF_OK;
}
