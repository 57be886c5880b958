/* stripe-saved.c: see stripe-saved.h. A charge that nobody looks at has one key. Whether one happened of which no answer came is read from the customer's list of intents, by the payment's id in their metadata; only where it is
 * not there after ten minutes is it sent under the next key (gateway.md §6). */
#include "stripe-saved.h"
#include "stripe-call.h"
#include "base/error.h"
#include "base/id.h"
#include "base/money.h"
#include <string.h>

#define NEXT_KEY_S 600
#define KEYS 3

gboolean
cf_stripe_payer (gpointer impl, const char *shop, CfId customer_id, const char *name, const char *email, char **ret, GError **error)
{
  char id[CF_ID_TEXT];
  g_autoptr (GString) form = g_string_new (NULL);
  const char *made = NULL;
  cf_id_text (customer_id, id);
  g_autofree char *keys = g_strdup_printf ("cus:%s:%s:", shop, id);
  cf_stripe_put (form, "name", name);
  cf_stripe_put (form, "email", email);
  cf_stripe_put (form, "metadata[customer]", id);
  cf_stripe_put (form, "metadata[shop]", shop);
  json_t *root = cf_stripe_ask (impl, "/v1/customers", form->str, keys, error);
  if (!root)
    return FALSE;
  json_unpack (root, "{s?s}", "id", &made);
  *ret = g_strdup (made);
  json_decref (root);
  if (!*ret)
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "Stripe made a customer without a number");
  return *ret != NULL;
}

static void
add_method (json_t *one, GArray *ret)
{
  const char *id = NULL, *type = NULL, *name = NULL, *last4 = NULL;
  json_unpack (one, "{s?s, s?s}", "id", &id, "type", &type);
  gboolean bank = g_strcmp0 (type, "us_bank_account") == 0;
  if (bank)
    json_unpack (one, "{s?{s?s, s?s}}", "us_bank_account", "bank_name", &name, "last4", &last4);
  else
    json_unpack (one, "{s?{s?s, s?s}}", "card", "brand", &name, "last4", &last4);
  if (!id || !last4)
    return;
  g_autofree char *brand = g_strdup (name && *name ? name : bank ? "Bank" : "Card");
  *brand = g_ascii_toupper (*brand);
  CfSavedMethod method = { NULL, g_strdup (id), g_strdup_printf ("%s ···%s", brand, last4), bank ? CF_ONLINE_BANK : CF_ONLINE_CARD };
  g_array_append_val (ret, method);
}

gboolean
cf_stripe_methods (gpointer impl, const char *payer, GArray *ret, GError **error)
{
  static const char *const types[] = { "card", "us_bank_account" };
  g_autofree char *name = g_uri_escape_string (payer, NULL, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++) {
    g_autofree char *path = g_strdup_printf ("/v1/customers/%s/payment_methods?type=%s&limit=20", name, types[i]);
    json_t *root = cf_stripe_ask (impl, path, NULL, NULL, error), *one;
    size_t k;
    if (!root)
      return FALSE;
    json_array_foreach (json_object_get (root, "data"), k, one)
      add_method (one, ret);
    json_decref (root);
  }
  return TRUE;
}

gboolean
cf_stripe_forget (gpointer impl, const char *reference, GError **error)
{
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE), *path = g_strdup_printf ("/v1/payment_methods/%s/detach", name), *keys = g_strdup_printf ("detach:%s:", reference);
  g_autoptr (GError) failed = NULL;
  json_t *root = cf_stripe_ask (impl, path, "", keys, &failed);
  json_decref (root);
  if (root || g_error_matches (failed, CF_ERROR, CF_ERROR_DENIED))      /* it is detached already */
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failed));
  return FALSE;
}

/* The intent of payment @id among those of @payer; NULL in *ret: there is none. */
static gboolean
look_for (CfStripe *stripe, const char *payer, const char *id, char **ret, GError **error)
{
  g_autofree char *name = g_uri_escape_string (payer, NULL, FALSE), *path = g_strdup_printf ("/v1/payment_intents?customer=%s&limit=100", name);
  json_t *root = cf_stripe_ask (stripe, path, NULL, NULL, error), *one;
  size_t i;
  if (!root)
    return FALSE;
  json_array_foreach (json_object_get (root, "data"), i, one) {
    const char *intent = NULL, *payment = NULL;
    json_unpack (one, "{s?s, s?{s?s}}", "id", &intent, "metadata", "payment", &payment);
    if (!*ret && g_strcmp0 (payment, id) == 0)
      *ret = g_strdup (intent);
  }
  json_decref (root);
  return TRUE;
}

static json_t *
send (CfStripe *stripe, const CfGatewayAsk *ask, const char *id, const char *saved, gint64 number, GError **error)
{
  g_autoptr (GString) form = g_string_new (NULL);
  g_autofree char *code = g_ascii_strdown (cf_currency_by_number (ask->currency)->code, -1), *amount = g_strdup_printf ("%" G_GINT64_FORMAT, ask->amount_minor), *key = g_strdup_printf ("pay:%s:%" G_GINT64_FORMAT, id, number);
  cf_stripe_put (form, "amount", amount);
  cf_stripe_put (form, "currency", code);
  cf_stripe_put (form, "customer", ask->payer);
  cf_stripe_put (form, "payment_method", saved);
  cf_stripe_put (form, "off_session", "true");
  cf_stripe_put (form, "confirm", "true");
  cf_stripe_put (form, "description", ask->description);
  cf_stripe_put (form, "metadata[payment]", id);
  cf_stripe_put (form, "metadata[shop]", ask->shop);
  cf_stripe_put (form, "allowed_payment_method_types[0]", ask->method == CF_ONLINE_BANK ? "us_bank_account" : "card");
  return cf_stripe_ask_once (stripe, "/v1/payment_intents", form->str, key, error);
}

gboolean
cf_stripe_charge (gpointer impl, const CfGatewayAsk *ask, const char *saved, gint64 age_s, char **ret_reference, GError **error)
{
  char id[CF_ID_TEXT];
  const char *intent = NULL;
  g_autoptr (GError) failed = NULL;
  gint64 number = 1 + age_s / NEXT_KEY_S;
  cf_id_text (ask->online_id, id);
  if (age_s > 0 && !look_for (impl, ask->payer, id, ret_reference, error))
    return FALSE;
  if (*ret_reference)
    return TRUE;
  if (number > KEYS) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "Stripe did not take it, and has none of it");
    return FALSE;
  }
  json_t *root = send (impl, ask, id, saved, number, &failed);
  if (root)
    json_unpack (root, "{s?s}", "id", &intent);
  *ret_reference = g_strdup (intent);
  json_decref (root);
  if (*ret_reference)
    return TRUE;
  if (g_error_matches (failed, CF_ERROR, CF_ERROR_DENIED) && !look_for (impl, ask->payer, id, ret_reference, error))      /* a card that was declined has an intent that says why */
    return FALSE;
  if (*ret_reference)
    return TRUE;
  if (failed)
    g_propagate_error (error, g_steal_pointer (&failed));
  else
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "Stripe made an intent without a number");
  return FALSE;
}

gboolean
cf_stripe_find_intent (gpointer impl, const char *reference, CfGatewayFound *ret, GError **error)
{
  g_autofree char *name = g_uri_escape_string (reference, NULL, FALSE), *path = g_strdup_printf ("/v1/payment_intents/%s", name);
  g_autoptr (GError) failed = NULL;
  json_t *root = cf_stripe_ask (impl, path, NULL, NULL, &failed);
  const char *payment = NULL, *shop = NULL;
  if (!root && (g_error_matches (failed, CF_ERROR, CF_ERROR_NOT_FOUND) || g_error_matches (failed, CF_ERROR, CF_ERROR_DENIED)))
    return TRUE;
  if (!root) {
    g_propagate_error (error, g_steal_pointer (&failed));
    return FALSE;
  }
  json_unpack (root, "{s?{s?s, s?s}}", "metadata", "payment", &payment, "shop", &shop);
  if (payment && shop && cf_id_parse (payment, &ret->online_id)) {
    ret->reference = g_strdup (reference);
    ret->shop = g_strdup (shop);
  }
  json_decref (root);
  return TRUE;
}
