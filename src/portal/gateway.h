/* gateway.h: payment gateways: who takes a customer's card or bank account on a page of their own, and tells what became of it. A driver is one file with a descriptor (gateway-sandbox.c, gateway-stripe.c); nothing above
 * knows which it talks to. Money is booked by what `get` answers and by nothing else: news (webhooks) only say that it is time to ask (gateway.md §3).
 *
 * Each is configured by a group [gateway NAME] of the configuration file: driver=sandbox|stripe, methods=card bank, shops= (none: all), and keys of its own. */
#pragma once
#include "base/error.h"
#include "ledger/online.h"

typedef struct _CfGateway CfGateway;
typedef struct _CfGateways CfGateways;
typedef struct _CfPortal CfPortal;

/* What a page is wanted for. Borrowed. */
typedef struct {
  const char    *shop, *shop_name;
  CfId           online_id;                                 /* whose text is the idempotency key: asked again, it is the same page */
  CfOnlineMethod method;
  gint64         currency;
  CfMoney        amount_minor;
  const char    *description, *email;
  const char    *success_url, *cancel_url;                  /* where the customer goes afterwards; says nothing of what happened */
  const char    *payer;                                     /* who it is at the gateway; NULL: nobody it knows */
  gboolean       save;                                      /* the way to pay is kept for @payer */
} CfGatewayAsk;

/* A way to pay that is kept. Texts owned; gateway NULL where a driver made it. */
typedef struct { char *gateway, *reference, *words; CfOnlineMethod method; } CfSavedMethod;
typedef struct { char *reference, *url; } CfGatewayPage;
void cf_gateway_page_clear (CfGatewayPage *page);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfGatewayPage, cf_gateway_page_clear)

/* What the gateway says of one payment now. state 0: the customer has not finished. Texts owned. */
typedef struct { CfOnlineState state; gint64 currency; CfMoney amount_minor; char *brand, *last4, *code, *message; } CfGatewayTold;
void cf_gateway_told_clear (CfGatewayTold *told);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfGatewayTold, cf_gateway_told_clear)

/* Which payment of which shop a number of the gateway's is about. Texts owned; all empty: none of ours. */
typedef struct { char *reference, *shop; CfId online_id; } CfGatewayFound;
void cf_gateway_found_clear (CfGatewayFound *found);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfGatewayFound, cf_gateway_found_clear)

typedef const char *(*CfHeaderOf) (gpointer user, const char *name);

/* An event that the gateway keeps; FALSE with @error: no more. */
typedef gboolean (*CfGatewayHeard) (gpointer user, const char *event_id, const char *reference, GError **error);

typedef struct {
  const char *name;                                          /* "sandbox" */
  gboolean    real;                                          /* money moves */
  gpointer (*open)   (CfPortal *portal, const char *name, GKeyFile *file, const char *group, GError **error);
  void     (*close)  (gpointer impl);
  /* RETRY, OFFLINE, UNKNOWN: the same again later, never another. DENIED, INVALID: it will not do it. */
  gboolean (*create) (gpointer impl, const CfGatewayAsk *ask, CfGatewayPage *ret, GError **error);
  gboolean (*get)    (gpointer impl, const char *reference, CfGatewayTold *ret, GError **error);
  /* The page is good for nothing any more; where it was paid meanwhile that is no error. */
  gboolean (*expire) (gpointer impl, const char *reference, GError **error);
  /* Is @body, as received, from the gateway? *ret_event_id and *ret_reference (NULL: about nothing of ours) are owned by the caller. DENIED. */
  gboolean (*verify) (gpointer impl, CfHeaderOf header, gpointer user, gconstpointer body, gsize size, CfInstant now, char **ret_event_id, char **ret_reference, GError **error);
  /* Gives @amount_minor of payment @reference back, under a key that follows from @refund_id; where *refund (owned, replaced) names it already, asks what became of it. DENIED: it will not, *ret_state is FAILED. */
  gboolean (*refund) (gpointer impl, const char *reference, CfId refund_id, CfMoney amount_minor, char **refund, CfOnlineRefundState *ret_state, GError **error);
  /* About once a second; NULL: nothing to do. */
  void     (*tick)   (gpointer impl);
  /* What @reference, the number of a page on which something was paid or another that news go by, is about, by what create left with the gateway. NULL: it has no other books than ours. */
  gboolean (*find)   (gpointer impl, const char *reference, CfGatewayFound *ret, GError **error);
  /* Who a customer is at the gateway: made, or the one that was made before. */
  gboolean (*payer)  (gpointer impl, const char *shop, CfId customer_id, const char *name, const char *email, char **ret, GError **error);
  /* What is kept for @payer: CfSavedMethod in @ret. And forgets one for good. */
  gboolean (*methods) (gpointer impl, const char *payer, GArray *ret, GError **error);
  gboolean (*forget) (gpointer impl, const char *reference, GError **error);
  /* Takes the payment from @saved of ask->payer, under a key that follows from the payment; what became of it is asked by *ret_reference. @age_s: since it was first tried, 0 the first time; from then on it is looked for
   * before it is sent. DENIED: nothing was charged, and nothing will be. */
  gboolean (*charge) (gpointer impl, const CfGatewayAsk *ask, const char *saved, gint64 age_s, char **ret_reference, GError **error);
  /* Tells @heard of what happened from @since (seconds) on, for what no webhook told; *ret_newest: the time of the newest. NULL: there is no such list. */
  gboolean (*news)   (gpointer impl, gint64 since, CfGatewayHeard heard, gpointer user, gint64 *ret_newest, GError **error);
} CfGatewayDriver;

struct _CfGateway { char *name; const CfGatewayDriver *driver; gpointer impl; gboolean card, bank; char **shops; };

extern const CfGatewayDriver cf_gateway_sandbox, cf_gateway_stripe;

/* All groups [gateway …] of @file. */
CfGateways *cf_gateways_open  (CfPortal *portal, GKeyFile *file, GError **error) CF_WARN_UNUSED;
void        cf_gateways_close (CfGateways *gateways);
CfGateway  *cf_gateways_find  (CfGateways *gateways, const char *name);          /* NULL */
guint       cf_gateways_count (CfGateways *gateways);
CfGateway  *cf_gateways_at    (CfGateways *gateways, guint i);
gboolean    cf_gateway_serves (const CfGateway *gateway, const char *shop, CfOnlineMethod method);
void        cf_gateways_tick  (CfGateways *gateways);
