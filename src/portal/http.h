/* http.h: the portal on the network, by libmicrohttpd. A few threads serve all connections; what takes longer (route.slow) waits in a queue for threads of its own, so that neither a slow client nor a slow
 * answer holds up another. Every resource has a bound: connections, those of one address, header and body size, idle time, time of one request, requests waiting. */
#pragma once
#include "portal.h"

typedef struct _CfHttp CfHttp;
CfHttp  *cf_http_start (CfPortal *portal, GError **error) CF_WARN_UNUSED;
guint16  cf_http_port  (CfHttp *http);                      /* where the configuration said 0 */
/* No new connections; what is being answered is answered, for at most some seconds. */
void     cf_http_stop  (CfHttp *http);
