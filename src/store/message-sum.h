/* message-sum.h: the state of each message as its events say, derived (derived.h), so that what is due is read off an index. Private to derived.c, but for load. */
#pragma once
#include "derived.h"
#include "ledger/message.h"

/* As it is kept; state 0 in *ret where there is no such message. */
gboolean cf_message_sum_load    (CfDb *db, CfId message_id, CfMessageSum *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_message_sum_refresh (CfDb *db, CfId message_id, GError **error) CF_WARN_UNUSED;
gboolean cf_message_sum_rebuild (CfDb *db, GError **error) CF_WARN_UNUSED;
gboolean cf_message_sum_verify  (CfDb *db, CfDerivedProblem problem, gpointer user, GError **error) CF_WARN_UNUSED;
