/* sandbox-page.c: the sandbox's hosted page: nothing is real, and it says so. Whoever has its address, which cannot be guessed, may choose; afterwards it only leads back. */
#include "routes.h"
#include "sandbox.h"
#include "base/money.h"
#include <string.h>

static gpointer
find (CfCall *call, CfSandboxPayment *ret)
{
  gpointer box = cf_sandbox_of (call->portal->gateways);
  GError *error = NULL;
  if (box && !cf_sandbox_load (box, call->params[0], ret, &error))
    cf_call_failed (call, error);
  else if (!box || !ret->shop)
    cf_call_notice (call, 404, "There is nothing here", "This page of the sandbox is not, or no longer, there.");
  return call->status ? NULL : box;
}

void
cf_run_sandbox (CfCall *call)
{
  g_auto (CfSandboxPayment) payment = { 0 };
  char amount[64];
  if (!find (call, &payment))
    return;
  if (payment.state) {
    cf_call_see (call, payment.success_url);
    return;
  }
  const CfCurrency *currency = cf_currency_by_number (payment.currency);
  g_autofree char *price = g_strdup_printf ("%s%s", currency->symbol, cf_money_format (amount, sizeof amount, payment.amount_minor, currency, '.', ','));
  cf_call_page (call, 200, "sandbox", json_pack ("{s:s, s:s, s:s, s:s, s:b}", "title", cf_say (call, "Sandbox payment"), "shop_name", payment.shop_name, "description", payment.description, "amount", price, "is_bank",
                                                 payment.method == CF_ONLINE_BANK));
}

void
cf_run_sandbox_choose (CfCall *call)
{
  g_auto (CfSandboxPayment) payment = { 0 };
  g_autoptr (GHashTable) form = cf_call_form (call);
  g_autoptr (GError) error = NULL;
  gpointer box = find (call, &payment);
  const char *choice = form ? g_hash_table_lookup (form, "choice") : NULL;
  if (!box)
    return;
  if (!choice || !cf_sandbox_choose (box, call->params[0], choice, &error)) {
    if (error && !g_error_matches (error, CF_ERROR, CF_ERROR_INVALID))
      cf_call_failed (call, g_steal_pointer (&error));
    else
      cf_call_notice (call, 400, "That was not understood", "Please go back and choose again.");
    return;
  }
  cf_call_see (call, g_str_equal (choice, "cancel") ? payment.cancel_url : payment.success_url);
}
