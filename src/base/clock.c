/* clock.c: wall time and virtual time. Nothing else in the house asks the system what time it is. */
#include "clock.h"
#include "date.h"

static CfInstant
system_now (CfClock *clock)
{
  return g_get_real_time ();
}

CfClock *
cf_clock_system (void)
{
  static CfClock clock = { system_now };
  return &clock;
}

static CfInstant
virtual_now (CfClock *clock)
{
  CfVirtualClock *self = (CfVirtualClock *) clock;
  CfInstant now = self->at;
  self->at += self->step;
  return now;
}

void
cf_virtual_clock_init (CfVirtualClock *clock, CfInstant at, CfInstant step)
{
  *clock = (CfVirtualClock) { { virtual_now }, at, step };
}

CfStamp
cf_stamp_next (CfStamp last, CfInstant now)
{
  g_assert (last < G_MAXINT64);
  /* A clock before 1970, or after the stamp's 47 bits of milliseconds, counts as no clock: the stamp still moves on. */
  gint64 ms = now / 1000;
  CfStamp wall = ms > 0 && ms < (G_GINT64_CONSTANT (1) << 47) ? ms << 16 : 0;
  return MAX (wall, last + 1);
}

CfStamp
cf_stamp_end_of (CfDate date, GTimeZone *tz)
{
  int y, m, d;
  cf_date_to_ymd (MIN (date + 1, CF_DATE_MAX), &y, &m, &d);
  g_autoptr (GDateTime) next = g_date_time_new (tz, y, m, d, 0, 0, 0);
  gint64 seconds = next ? g_date_time_to_unix (next) : (date + 1) * 86400;
  return ((seconds * 1000) << 16) - 1;
}
