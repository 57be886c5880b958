/* state.h: the portal's own database: what is not a shop's and is in no log: how often links were fetched, which page of a gateway belongs to which payment, and what gateways told before it was
 * worked off. data/schema/portal.sql. Threads share it. */
#pragma once
#include "db/db.h"

typedef struct _CfState CfState;

/* Makes it where there is none. */
CfState *cf_state_open  (const char *path, GError **error) CF_WARN_UNUSED;
void     cf_state_close (CfState *state);

/* Links fetched (D11): counted in memory, written by flush. */
void     cf_state_fetched (CfState *state, const char *shop, CfId document_id, CfInstant at);
gboolean cf_state_flush   (CfState *state, GError **error) CF_WARN_UNUSED;
gboolean cf_state_fetches (CfState *state, const char *shop, CfId document_id, gint64 *ret, GError **error) CF_WARN_UNUSED;

/* A gateway's page that was made for a payment. Texts owned. */
typedef struct { CfId online_id; char *shop, *gateway, *reference, *url; gint64 over; CfInstant at; } CfGatewaySession;
void     cf_gateway_session_clear (CfGatewaySession *session);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfGatewaySession, cf_gateway_session_clear)
/* The one that is there stays. */
gboolean cf_state_session_put  (CfState *state, const CfGatewaySession *session, CfInstant at, GError **error) CF_WARN_UNUSED;
/* By payment (@reference NULL), or by the gateway's number. online_id 0 in *ret: none. */
gboolean cf_state_session      (CfState *state, CfId online_id, const char *gateway, const char *reference, CfGatewaySession *ret, GError **error) CF_WARN_UNUSED;
/* The gateway's number of a payment that had none yet. */
gboolean cf_state_session_refer (CfState *state, CfId online_id, const char *reference, GError **error) CF_WARN_UNUSED;
gboolean cf_state_session_over (CfState *state, CfId online_id, GError **error) CF_WARN_UNUSED;
/* Those of which the end is not known: CfGatewaySession in @ret. */
gboolean cf_state_sessions_open (CfState *state, GArray *ret, GError **error) CF_WARN_UNUSED;

/* News from a gateway, kept before it is answered. *ret_new FALSE: had it. */
gboolean cf_state_event_put  (CfState *state, const char *gateway, const char *event_id, const char *shop, const char *reference, gconstpointer body, gsize size, CfInstant at, gboolean *ret_new, GError **error) CF_WARN_UNUSED;
/* Not worked off yet, oldest first. Texts owned. */
typedef struct { char *gateway, *event_id, *shop, *reference; } CfGatewayEvent;
void     cf_gateway_event_clear (CfGatewayEvent *event);
gboolean cf_state_events_open (CfState *state, GArray *ret, GError **error) CF_WARN_UNUSED;
/* CfGatewayEvent * in @events: all or none. */
gboolean cf_state_events_done (CfState *state, GPtrArray *events, GError **error) CF_WARN_UNUSED;

/* Up to when (seconds; 0: never) a gateway's own list of events was read. */
gboolean cf_state_heard     (CfState *state, const char *gateway, gint64 *ret_seconds, GError **error) CF_WARN_UNUSED;
gboolean cf_state_heard_set (CfState *state, const char *gateway, gint64 seconds, GError **error) CF_WARN_UNUSED;
