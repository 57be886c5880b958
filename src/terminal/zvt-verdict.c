/* zvt-verdict.c: see zvt-verdict.h. "Different" is the test, not "one more": receipt numbers wrap and declined payments take some. */
#include "zvt-verdict.h"
#include <string.h>

enum { SLACK_S = 5, UNKNOWN_CLOCK_S = 300, HALF_YEAR_S = 183 * 86400 };

const CfZvtBaseline cf_zvt_baseline_none = { .receipt = -1, .trace = -1, .month_day = -1, .clock = -1, .total_minor = -1 };

char *
cf_zvt_baseline_text (const CfZvtBaseline *b)
{
  return g_strdup_printf ("known=%d empty=%d receipt=%d trace=%d date=%d time=%d total=%" G_GINT64_FORMAT, b->is_known, b->is_empty, b->receipt, b->trace, b->month_day,
                          b->clock, b->total_minor);
}

static gboolean
set_named (CfZvtBaseline *b, const char *name, gint64 value)
{
  struct { const char *name; int *number; } numbers[] = { { "known", &b->is_known }, { "empty", &b->is_empty }, { "receipt", &b->receipt }, { "trace", &b->trace },
                                                          { "date", &b->month_day }, { "time", &b->clock } };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (strcmp (name, numbers[i].name) == 0) {
      *numbers[i].number = CLAMP (value, -1, G_MAXINT);
      return TRUE;
    }
  b->total_minor = value;
  return strcmp (name, "total") == 0;
}

CfZvtBaseline
cf_zvt_baseline_read (const char *text)
{
  g_auto(GStrv) words = g_strsplit (text ? text : "", " ", -1);
  CfZvtBaseline b = cf_zvt_baseline_none;

  for (guint i = 0; words[i]; i++) {
    char *value = strchr (words[i], '=');
    gint64 number;
    if (!value)
      return cf_zvt_baseline_none;
    *value++ = '\0';
    if (!g_ascii_string_to_signed (value, 10, -1, G_MAXINT64, &number, NULL) || !set_named (&b, words[i], number))
      return cf_zvt_baseline_none;
  }
  return b;
}

void
cf_zvt_baseline_take (CfZvtBaseline *baseline, const CfZvtAnswer *status)
{
  baseline->is_known = TRUE;
  baseline->is_empty = FALSE;
  baseline->receipt = status->receipt;
  baseline->trace = status->trace;
  baseline->month_day = status->month_day;
  baseline->clock = status->clock;
}

static gboolean
agree (int a, int b)
{
  return a < 0 || b < 0 || a == b;
}

gboolean
cf_zvt_baseline_is (const CfZvtBaseline *b, const CfZvtAnswer *status)
{
  gboolean has_number = (b->receipt >= 0 && status->receipt >= 0) || (b->trace >= 0 && status->trace >= 0);

  return b->is_known && !b->is_empty && has_number && agree (b->receipt, status->receipt) && agree (b->trace, status->trace) && agree (b->month_day, status->month_day)
      && agree (b->clock, status->clock);
}

/* Receipt and trace both changed, as far as both are known. */
static gboolean
is_new (const CfZvtBaseline *b, const CfZvtAnswer *status)
{
  gboolean receipt = b->receipt >= 0 && status->receipt >= 0, trace = b->trace >= 0 && status->trace >= 0;

  return b->is_known && (b->is_empty || ((receipt || trace) && (!receipt || b->receipt != status->receipt) && (!trace || b->trace != status->trace)));
}

gint64
cf_zvt_wall_seconds (int month_day, int clock, gint64 now_s)
{
  g_autoptr(GDateTime) now = g_date_time_new_from_unix_utc (now_s);
  gint64 best = -1;

  if (month_day < 0 || clock < 0 || !now)
    return -1;
  for (int year = g_date_time_get_year (now) - 1; year <= g_date_time_get_year (now) + 1; year++) {
    g_autoptr(GDateTime) at = clock / 10000 < 24 && clock / 100 % 100 < 60 && clock % 100 < 60
      ? g_date_time_new_utc (year, month_day / 100, month_day % 100, clock / 10000, clock / 100 % 100, clock % 100) : NULL;
    gint64 seconds = at ? g_date_time_to_unix (at) : -1;
    if (at && (best < 0 || ABS (seconds - now_s) < ABS (best - now_s)))
      best = seconds;
  }
  return best;
}

typedef enum { IN_TIME, NOT_IN_TIME, NO_TIME } Time;

static Time
time_of (const CfZvtAsked *asked, const CfZvtAnswer *status)
{
  gint64 at = cf_zvt_wall_seconds (status->month_day, status->clock, asked->now_s);
  gint64 slack = asked->has_offset ? SLACK_S : UNKNOWN_CLOCK_S;

  if (at < 0)
    return NO_TIME;
  at -= asked->has_offset ? asked->offset_s : 0;
  return at >= asked->sent_s - slack && at <= asked->now_s + slack ? IN_TIME : NOT_IN_TIME;
}

static gboolean
is_same_place (const CfZvtAsked *asked, const CfZvtAnswer *status)
{
  return agree (asked->terminal_id, status->terminal_id) && (status->currency < 0 || asked->currency == status->currency);
}

/* Our own reversal: the trace of what was reversed proves it. */
static CfZvtVerdict
verdict_of_reversal (const CfZvtAsked *asked, const CfZvtAnswer *status)
{
  if (status->result != 0)
    return CF_ZVT_REFUSED;
  return status->original_trace >= 0 && status->original_trace == asked->original_trace ? CF_ZVT_CHARGED : CF_ZVT_FOREIGN;
}

CfZvtVerdict
cf_zvt_verdict (const CfZvtAsked *asked, const CfZvtBaseline *baseline, const CfZvtAnswer *status)
{
  Time time = time_of (asked, status);

  if (cf_zvt_baseline_is (baseline, status))
    return CF_ZVT_AS_BEFORE;
  if (!is_same_place (asked, status))
    return CF_ZVT_FOREIGN;
  if (!is_new (baseline, status) && (baseline->is_known || time != IN_TIME || status->amount_minor < 0 || asked->terminal_id < 0 || status->terminal_id < 0))
    return CF_ZVT_UNPROVEN;
  if (time == NOT_IN_TIME)
    return asked->has_offset ? CF_ZVT_FOREIGN : CF_ZVT_UNPROVEN;
  if (asked->is_reversal)
    return verdict_of_reversal (asked, status);
  if (status->result != 0)
    return status->result > 0 ? CF_ZVT_REFUSED : CF_ZVT_UNPROVEN;
  if (status->original_trace >= 0)
    return status->amount_minor < 0 || status->amount_minor == asked->amount_minor ? CF_ZVT_REVERSED : CF_ZVT_FOREIGN;
  if (status->amount_minor < 0 || time == NO_TIME)
    return CF_ZVT_UNPROVEN;
  if (status->amount_minor == asked->amount_minor || (status->amount_minor < asked->amount_minor && asked->allows_less && status->amount_minor > 0)
      || (status->amount_minor > asked->amount_minor && asked->allows_more))
    return CF_ZVT_CHARGED;
  return status->amount_minor < asked->amount_minor ? CF_ZVT_SHORTER : CF_ZVT_FOREIGN;
}

CfZvtSum
cf_zvt_compare_sum (const CfZvtBaseline *baseline, CfMoney charged_minor, gint64 total_minor)
{
  if (baseline->total_minor < 0 || total_minor < 0)
    return CF_ZVT_SUM_UNKNOWN;
  if (total_minor == baseline->total_minor)
    return CF_ZVT_SUM_WITHOUT;
  return total_minor - charged_minor == baseline->total_minor ? CF_ZVT_SUM_WITH : CF_ZVT_SUM_NEITHER;
}
