/* stripe-call.h: one call to Stripe's API, with what gateway.md §1 says of repeating it. The version is pinned: from 2026-09-30 on the old name payment_method_types is refused. */
#pragma once
#include <glib.h>
#include <jansson.h>

typedef struct { char *api, *key, *secret; } CfStripe;      /* the address, what we show, what webhooks are signed with */

/* @form NULL: GET. @keys NULL, or the beginning of an idempotency key, to which a number is put: a key whose answer was a 500 answers so for a day, so the next number is taken then. For what does no harm if it happens twice.
 * Caller owns what is answered. RETRY, OFFLINE, UNKNOWN: the same again later; NOT_FOUND, DENIED: it will not. */
json_t *cf_stripe_ask      (const CfStripe *stripe, const char *path, const char *form, const char *keys, GError **error);
/* The same for what moves money without anybody looking: one @key for ever. */
json_t *cf_stripe_ask_once (const CfStripe *stripe, const char *path, const char *form, const char *key, GError **error);
/* Adds a field to a form. */
void    cf_stripe_put      (GString *form, const char *name, const char *value);
