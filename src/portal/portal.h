/* portal.h: the daemon as a whole: what it was told to do, the shops it serves, its pages and gateways. Made once at start, shared by all threads, changed only where said. */
#pragma once
#include <gio/gio.h>
#include "base/clock.h"
#include "base/template.h"
#include "config.h"
#include "gateway.h"
#include "metrics.h"
#include "places.h"
#include "rate.h"
#include "state.h"
#include "words.h"

typedef struct _CfPortal CfPortal;
typedef struct _CfKept CfKept;
struct _CfPortal {
  const CfConfig *config;
  CfClock        *clock;
  CfPlaces       *places;
  CfTemplates    *templates[CF_LANGUAGES];
  CfState        *state;                 /* the portal's own database: what is not the shops' */
  CfGateways     *gateways;
  CfMetrics       metrics;
  CfRate         *rate;
  CfKept         *kept;                  /* pages */
  guint           ticks;
  GHashTable     *numbers;               /* "gateway number" → the number of its page: what was found out once, the ticker's */
  GPtrArray      *round;                 /* names of shops that the look at all has not come to yet; the ticker's */
  gint            look_now;              /* atomic: at the next tick, ask about all open payments */
  gint            stopping;              /* atomic */
};

/* NULL with @error where a folder, template, database or gateway cannot be used. @config is borrowed for as long. */
CfPortal *cf_portal_new  (const CfConfig *config, CfClock *clock, GError **error) CF_WARN_UNUSED;
void      cf_portal_free (CfPortal *portal);
/* What is done between requests, about once a second: counts of fetches and news of gateways reach the disk (D11, gateway.md). */
void      cf_portal_tick (CfPortal *portal);
