/* clock.h: the only way to ask the time. Tests and the simulation put a virtual clock in its place. */
#pragma once
#include "types.h"

typedef struct _CfClock CfClock;
struct _CfClock { CfInstant (*now) (CfClock *clock); };

CfClock  *cf_clock_system (void);                              /* static: wall time, UTC */
typedef struct { CfClock clock; CfInstant at; CfInstant step; } CfVirtualClock;   /* each reading moves on by @step µs */
void      cf_virtual_clock_init (CfVirtualClock *clock, CfInstant at, CfInstant step);
static inline CfInstant cf_clock_now (CfClock *clock) { return clock->now (clock); }

/* The next stamp after @last: max (now in ms << 16, last + 1). */
CfStamp   cf_stamp_next (CfStamp last, CfInstant now);
/* The last stamp of the calendar day @date in zone @tz: what was known at its end. */
CfStamp   cf_stamp_end_of (CfDate date, GTimeZone *tz);
