/* stripe-saved.h: the part of the Stripe driver (gateway.h says what each does) that keeps ways to pay and charges them while nobody looks. */
#pragma once
#include "gateway.h"

gboolean cf_stripe_payer   (gpointer impl, const char *shop, CfId customer_id, const char *name, const char *email, char **ret, GError **error);
gboolean cf_stripe_methods (gpointer impl, const char *payer, GArray *ret, GError **error);
gboolean cf_stripe_forget  (gpointer impl, const char *reference, GError **error);
gboolean cf_stripe_charge  (gpointer impl, const CfGatewayAsk *ask, const char *saved, gint64 age_s, char **ret_reference, GError **error);
/* Of find: intent @reference, which no page led to. */
gboolean cf_stripe_find_intent (gpointer impl, const char *reference, CfGatewayFound *ret, GError **error);
