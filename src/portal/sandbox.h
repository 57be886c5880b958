/* sandbox.h: a payment gateway that runs inside the daemon and moves no money, for trying and for tests (S0-62). Like a real one it has a page of its own, books of its own, takes its time over bank payments, and tells
 * by signed webhooks. Keys of its group: bank-seconds=20 (until a bank payment is there), secret= (of its webhooks; none: a new one at each start). */
#pragma once
#include "gateway.h"

typedef struct {
  char          *shop, *shop_name, *description, *success_url, *cancel_url;
  CfOnlineMethod method;
  CfOnlineState  state;                                     /* 0: waits for the customer */
  gint64         currency;
  CfMoney        amount_minor;
} CfSandboxPayment;
void cf_sandbox_payment_clear (CfSandboxPayment *payment);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfSandboxPayment, cf_sandbox_payment_clear)

/* The sandbox of the portal, if it has one. */
gpointer cf_sandbox_of     (CfGateways *gateways);
/* shop NULL in *ret: there is no such payment. */
gboolean cf_sandbox_load   (gpointer sandbox, const char *reference, CfSandboxPayment *ret, GError **error) CF_WARN_UNUSED;
/* What the customer chose on the page: "approve", "decline", "refuse" (the bank, later), "return" (the bank, after it was there), "cancel". A payment that is over stays as it is. INVALID: no such choice. */
gboolean cf_sandbox_choose (gpointer sandbox, const char *reference, const char *choice, GError **error) CF_WARN_UNUSED;
