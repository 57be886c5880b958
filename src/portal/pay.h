/* pay.h: payments online, from the button to the books (gateway.md §6). */
#pragma once
#include "call.h"

/* Asks the gateway what became of the payment, and books it: the one way money gets into a ledger, whether the customer came back, the gateway called, or somebody looked after it (pay.c). *ret_state: as it is now
 * known. Called with no transaction open. */
gboolean cf_pay_settle (CfPortal *portal, CfPlace *place, CfShop *shop, CfGatewaySession *session, CfOnlineState *ret_state, GError **error) CF_WARN_UNUSED;
/* Has the gateways carry out what was given back at the counter of shop @name. */
void     cf_pay_refunds (CfPortal *portal, const char *name);
/* Works off what gateways told, and every so often asks about all that is open (gateway.md §3). */
void     cf_pay_tick   (CfPortal *portal, gboolean all);
