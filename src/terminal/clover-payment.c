/* clover-payment.c: see clover-payment.h. A device may name a payment by an object with little more than its id: what is missing there is empty. */
#include "clover-payment.h"
#include "clover-json.h"
#include "mask.h"
#include <string.h>

static const char *const results[] = { "", "SUCCESS", "FAIL", "INITIATED", "VOIDED", "VOIDING", "VOID_FAILED", "AUTH", "AUTH_COMPLETED", "DISCOUNT" };

CfCloverResult
cf_clover_result (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    if (g_strcmp0 (results[i], name ? name : "") == 0)
      return i;
  return CF_CLOVER_RESULT_UNKNOWN;
}

gboolean
cf_clover_result_charged (CfCloverResult result)
{
  return result == CF_CLOVER_SUCCESS || result == CF_CLOVER_AUTH || result == CF_CLOVER_AUTH_COMPLETED;
}

gboolean
cf_clover_result_not_charged (CfCloverResult result)
{
  return result == CF_CLOVER_FAIL || result == CF_CLOVER_VOIDED || result == CF_CLOVER_VOIDING;
}

static void
free_refund (gpointer data)
{
  CfCloverRefund *refund = data;
  g_free (refund->id);
  g_free (refund);
}

static char **
texts (CfCloverPayment *p, guint i)
{
  char **all[] = { &p->id, &p->order_id, &p->external_id, &p->payment_id, &p->card_type, &p->entry, &p->last4, &p->auth_code, &p->reference, &p->transaction_no, &p->transaction_type,
    &p->state, &p->cvm, &p->aid, &p->tender, &p->void_reason };
  return i < G_N_ELEMENTS (all) ? all[i] : NULL;
}

void
cf_clover_payment_free (CfCloverPayment *payment)
{
  if (!payment)
    return;
  for (guint i = 0; texts (payment, i); i++)
    g_free (*texts (payment, i));
  g_clear_pointer (&payment->refunds, g_ptr_array_unref);
  g_free (payment);
}

static gboolean
read_inner_text (json_t *json, const char *object, const char *key, char **ret, GError **error)
{
  json_t *inner;
  if (!cf_clover_json_object (json, object, &inner, error))
    return FALSE;
  gboolean good = !inner || cf_clover_json_text (inner, key, ret, error);
  json_decref (inner);
  return good;
}

static gboolean
read_card_fields (json_t *card, CfCloverPayment *p, GError **error)
{
  g_autofree char *last4 = NULL;
  if (!cf_clover_json_text (card, "cardType", &p->card_type, error) || !cf_clover_json_text (card, "entryType", &p->entry, error) || !cf_clover_json_text (card, "last4", &last4, error)
      || !cf_clover_json_text (card, "authCode", &p->auth_code, error) || !cf_clover_json_text (card, "referenceId", &p->reference, error)
      || !cf_clover_json_text (card, "transactionNo", &p->transaction_no, error) || !cf_clover_json_text (card, "type", &p->transaction_type, error)
      || !cf_clover_json_text (card, "state", &p->state, error) || !read_inner_text (card, "extra", "cvmResult", &p->cvm, error)
      || !read_inner_text (card, "extra", "applicationIdentifier", &p->aid, error))
    return FALSE;
  char digits[5];
  cf_terminal_last4 (last4 ? last4 : "", last4 ? strlen (last4) : 0, digits);
  g_free (p->last4);
  p->last4 = g_strdup (digits);
  return TRUE;
}

static gboolean
read_card (json_t *json, CfCloverPayment *p, GError **error)
{
  json_t *card;
  if (!cf_clover_json_object (json, "cardTransaction", &card, error))
    return FALSE;
  gboolean good = !card || read_card_fields (card, p, error);
  json_decref (card);
  return good;
}

static gboolean
read_refund (json_t *item, CfCloverPayment *p, GError **error)
{
  CfCloverRefund *refund = g_new0 (CfCloverRefund, 1);
  g_ptr_array_add (p->refunds, refund);
  return cf_clover_json_text (item, "id", &refund->id, error) && cf_clover_json_int (item, "amount", &refund->amount, error)
      && cf_clover_json_int (item, "createdTime", &refund->created_ms, error);
}

static gboolean
read_refunds (json_t *json, CfCloverPayment *p, GError **error)
{
  json_t *list, *item;
  gsize i;
  gboolean good = TRUE;
  if (!cf_clover_json_array (json, "refunds", &list, error))
    return FALSE;
  json_array_foreach (list, i, item)
    good = good && read_refund (item, p, error);
  json_decref (list);
  return good;
}

static gboolean
read_payment (json_t *json, CfCloverPayment *p, GError **error)
{
  g_autofree char *result = NULL;
  gint64 amount = G_MININT64;
  if (!cf_clover_json_text (json, "id", &p->id, error) || !cf_clover_json_text (json, "externalPaymentId", &p->external_id, error)
      || !cf_clover_json_int (json, "amount", &amount, error) || !cf_clover_json_int (json, "tipAmount", &p->tip, error) || !cf_clover_json_int (json, "taxAmount", &p->tax, error)
      || !cf_clover_json_int (json, "cashbackAmount", &p->cashback, error) || !cf_clover_json_int (json, "createdTime", &p->created_ms, error)
      || !cf_clover_json_bool (json, "offline", &p->offline, error) || !cf_clover_json_text (json, "result", &result, error)
      || !cf_clover_json_text (json, "voidReason", &p->void_reason, error) || !read_inner_text (json, "order", "id", &p->order_id, error)
      || !read_inner_text (json, "payment", "id", &p->payment_id, error) || !read_inner_text (json, "orderRef", "id", &p->order_id, error) || !read_inner_text (json, "tender", "label", &p->tender, error)
      || !read_card (json, p, error) || !read_refunds (json, p, error))
    return FALSE;
  p->has_amount = amount != G_MININT64;
  p->amount = p->has_amount ? amount : 0;
  p->result = cf_clover_result (result);
  return TRUE;
}

CfCloverPayment *
cf_clover_payment_parse (json_t *json, GError **error)
{
  g_autoptr(CfCloverPayment) p = g_new0 (CfCloverPayment, 1);
  p->refunds = g_ptr_array_new_with_free_func (free_refund);
  if (!read_payment (json, p, error))
    return NULL;
  for (guint i = 0; texts (p, i); i++)
    if (!*texts (p, i))
      *texts (p, i) = g_strdup ("");
  return g_steal_pointer (&p);
}

json_t *
cf_clover_payment_json (const char *id, const char *order_id, const char *external_id, CfMoney amount, CfMoney tip)
{
  json_t *json = json_pack ("{s:s, s:I, s:I}", "id", id, "amount", (json_int_t) amount, "tipAmount", (json_int_t) tip);
  if (order_id && *order_id)
    json_object_set_new (json, "order", json_pack ("{s:s}", "id", order_id));
  if (external_id && *external_id)
    json_object_set_new (json, "externalPaymentId", json_string (external_id));
  return json;
}
