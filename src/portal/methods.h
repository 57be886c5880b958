/* methods.h: the ways to pay that customers keep at a gateway (S4-19, S4-20, S4-23): the gateway has them, and these are its numbers of them, read anew whenever they may have changed. No card or account number is ever here. */
#pragma once
#include "gateway.h"
#include "state.h"

/* Who @customer_id is at @gateway; NULL in *ret: nobody yet. Caller frees. */
gboolean cf_payer_get     (CfState *state, const char *shop, CfId customer_id, const char *gateway, char **ret, GError **error) CF_WARN_UNUSED;
gboolean cf_payer_set     (CfState *state, const char *shop, CfId customer_id, const char *gateway, const char *reference, GError **error) CF_WARN_UNUSED;
/* CfSavedMethod in @ret, with their gateway's name. */
gboolean cf_methods_list  (CfState *state, const char *shop, CfId customer_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Asks every gateway that knows the customer. */
gboolean cf_methods_renew (CfPortal *portal, const char *shop, CfId customer_id, GError **error) CF_WARN_UNUSED;
GArray  *cf_methods_new   (void);
