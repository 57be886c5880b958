/* sign-in.c: signing in from a document's link, and what is behind it: the customer's open invoices, and the ways to pay that are kept (D16, S0-34). The link alone never signs in: the code goes to the address that the shop has. */
#include "routes.h"
#include "document.h"
#include "journal.h"
#include "login.h"
#include "methods.h"
#include "page.h"
#include "base/date.h"
#include "store/query.h"
#include "paper/format.h"
#include <string.h>

#define SHOWN_MAX 200                     /* D12: the oldest, and how many there are */

static gboolean
load_customer (CfCall *call, CfCustomer *ret)
{
  g_auto (CfInvoice) invoice = { 0 };
  GError *error = NULL;
  gboolean found = TRUE;
  CfId id = call->customer_id;
  if (call->document_id && !cf_record_load (call->shop->db, &CF_INVOICE, call->document_id, &invoice, &found, &error)) {
    cf_call_failed (call, error);
    return FALSE;
  }
  if (call->document_id)
    id = invoice.customer_id;
  if (!cf_record_load (call->shop->db, &CF_CUSTOMER, id, ret, &found, &error)) {
    cf_call_failed (call, error);
    return FALSE;
  }
  return TRUE;
}

/* "f···@example.com": who knows the address sees which it is, and nobody learns it. */
static char *
veiled (const char *email)
{
  const char *at = strchr (email, '@');
  return g_strdup_printf ("%.*s···%s", at ? (int) (g_utf8_next_char (email) - email) : 0, email, at ? at : "");
}

static void
ask_code (CfCall *call, guint status, const char *email, const char *problem)
{
  g_autofree char *to = veiled (email);
  json_t *data = json_pack ("{s:s, s:s}", "title", cf_say (call, "Sign in"), "to", to);
  if (problem)
    json_object_set_new (data, "problem", json_string (cf_say (call, problem)));
  cf_call_page (call, status, "code", data);
}

void
cf_run_sign_in (CfCall *call)
{
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (GHashTable) form = cf_call_form (call);
  g_autofree char *browser = NULL;
  g_autoptr (GError) error = NULL;
  const char *shop_name = cf_shop_setting (call->shop, CF_SET_SHOP_NAME);
  if (!form) {
    cf_call_notice (call, 400, "That was not understood", "Please open your link again and try once more.");
    return;
  }
  if (!load_customer (call, &customer))
    return;
  if (!customer.email || !strchr (customer.email, '@')) {
    cf_call_notice (call, 409, "We have no e-mail address of yours", "Please ask the shop to add it; then you can sign in.");
    return;
  }
  g_autofree char *subject = g_strdup_printf (cf_say (call, "%s: your code to sign in"), shop_name);
  g_autofree char *text = g_strdup_printf ("%s\n\n    %%s\n\n%s", cf_say (call, "Your code is"),
                                           cf_say (call, "It is good for ten minutes, once, in the browser that asked for it. If it was not you who asked, somebody has a link of yours: tell us."));
  if (cf_login_begin (call->portal->state, call->params[0], call->document_id, customer.id, customer.email, subject, text, cf_clock_now (call->portal->clock), &browser, &error)) {
    cf_call_give_cookie (call, CF_LOGIN_BROWSER, browser, CF_LOGIN_CODE_S);
    ask_code (call, 200, customer.email, NULL);
  } else if (g_error_matches (error, CF_ERROR, CF_ERROR_BUSY)) {
    cf_call_add (call, "Retry-After", "600");
    cf_call_notice (call, 429, "Too many tries", "Please wait ten minutes and try again.");
  } else
    cf_call_failed (call, g_steal_pointer (&error));
}

void
cf_run_code (CfCall *call)
{
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (GHashTable) form = cf_call_form (call);
  g_autofree char *browser = cf_call_cookie (call, CF_LOGIN_BROWSER), *token = NULL, *digits = NULL;
  const char *code = form ? g_hash_table_lookup (form, "code") : NULL;
  GError *error = NULL;
  if (!form) {
    cf_call_notice (call, 400, "That was not understood", "Please open your link again and try once more.");
    return;
  }
  if (!load_customer (call, &customer))
    return;
  digits = g_strdup (code && strlen (code) < 40 ? code : "");
  for (char *from = digits, *to = digits;; from++) {                     /* typed with blanks between */
    if (*from == ' ' || *from == '-')
      continue;
    *to++ = *from;
    if (!*from)
      break;
  }
  if (!cf_login_finish (call->portal->state, call->params[0], call->document_id, browser ? browser : "", digits, cf_clock_now (call->portal->clock), &token, &error))
    cf_call_failed (call, error);
  else if (!token)
    ask_code (call, 422, customer.email ? customer.email : "", "This code is not right, or its time is over. Look for the newest mail, or ask for another code.");
  else {
    g_autofree char *to = g_strdup_printf ("/%s/account", call->params[0]);
    cf_call_give_cookie (call, CF_LOGIN_BROWSER, "", 0);
    cf_call_give_cookie (call, CF_LOGIN_COOKIE, token, CF_LOGIN_S);
    cf_call_see (call, to);
  }
}

/* --- the account --- */

static gboolean
add_invoices (CfCall *call, json_t *data, GError **error)
{
  g_autoptr (GArray) items = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  json_t *rows = json_array ();
  guint count = 0;
  CfFormat format;
  CfDate today = cf_date_at (cf_clock_now (call->portal->clock), call->shop->tz);
  g_array_set_clear_func (items, (GDestroyNotify) cf_item_row_clear);
  cf_document_format (call, &format);
  json_object_set_new (data, "invoices", rows);
  if (!cf_open_items_load (call->shop->db, call->customer_id, CF_FOREVER - 1, CF_OLDEST_BY_DUE, items, error))
    return FALSE;
  for (guint i = 0; i < items->len; i++) {
    const CfItemRow *row = &g_array_index (items, CfItemRow, i);
    char token[CF_LINK_TOKEN];
    if (row->item.open_minor <= 0 || ++count > SHOWN_MAX)
      continue;
    if (!cf_link_token (call->shop, row->item.id, token, error))
      return FALSE;
    g_autofree char *to = g_strdup_printf ("/%s/d/%s", call->params[0], token);
    json_array_append_new (rows, json_pack ("{s:s, s:s, s:s, s:s, s:b}", "number", row->number ? row->number : "", "to", to, "due", cf_format_date (&format, row->item.due), "amount",
                                            cf_format_price (&format, row->item.open_minor, call->shop->rules.currency), "late", row->item.due && row->item.due < today));
  }
  json_object_set_new (data, "has_invoices", json_boolean (count > 0));
  if (count > SHOWN_MAX) {
    json_object_set_new (data, "shown", json_integer (SHOWN_MAX));
    json_object_set_new (data, "count", json_integer (count));
  }
  return TRUE;
}

static gboolean
add_methods (CfCall *call, json_t *data, GError **error)
{
  g_autoptr (GArray) methods = cf_methods_new ();
  g_autoptr (GError) away = NULL;
  json_t *rows = json_array ();
  json_object_set_new (data, "methods", rows);
  if (!cf_methods_renew (call->portal, call->params[0], call->customer_id, &away))      /* what was known last is shown */
    cf_journal ("warning", "methods-wait", json_pack ("{s:s, s:s}", "shop", call->params[0], "reason", away->message));
  if (!cf_methods_list (call->portal->state, call->params[0], call->customer_id, methods, error))
    return FALSE;
  for (guint i = 0; i < methods->len; i++) {
    const CfSavedMethod *method = &g_array_index (methods, CfSavedMethod, i);
    g_autofree char *value = g_strdup_printf ("%s:%s", method->gateway, method->reference);
    json_array_append_new (rows, json_pack ("{s:s, s:s}", "words", method->words, "value", value));
  }
  json_object_set_new (data, "has_methods", json_boolean (methods->len > 0));
  return TRUE;
}

void
cf_run_account (CfCall *call)
{
  g_auto (CfCustomer) customer = { 0 };
  GError *error = NULL;
  if (!load_customer (call, &customer))
    return;
  g_autofree char *account = g_strdup_printf ("/%s/account", call->params[0]);
  json_t *data = json_pack ("{s:s, s:s, s:s}", "title", cf_say (call, "Your account"), "customer", customer.name ? customer.name : "", "account", account);
  if (add_invoices (call, data, &error) && add_methods (call, data, &error))
    cf_call_page (call, 200, "account", data);
  else {
    json_decref (data);
    cf_call_failed (call, error);
  }
}

void
cf_run_sign_out (CfCall *call)
{
  g_autofree char *token = cf_call_cookie (call, CF_LOGIN_COOKIE);
  GError *error = NULL;
  if (token && !cf_login_end (call->portal->state, token, &error)) {
    cf_call_failed (call, error);
    return;
  }
  cf_call_give_cookie (call, CF_LOGIN_COOKIE, "", 0);
  cf_call_notice (call, 200, "You are signed out", "The links of your invoices go on working.");
}

void
cf_run_forget (CfCall *call)
{
  g_autoptr (GHashTable) form = cf_call_form (call);
  g_autoptr (GArray) methods = cf_methods_new ();
  g_auto (GStrv) parts = g_strsplit (form && g_hash_table_lookup (form, "method") ? g_hash_table_lookup (form, "method") : "", ":", 2);
  g_autoptr (GError) error = NULL;
  CfGateway *gateway = parts[0] && parts[1] ? cf_gateways_find (call->portal->gateways, parts[0]) : NULL;
  gboolean has = FALSE, ok = cf_methods_list (call->portal->state, call->params[0], call->customer_id, methods, &error);
  for (guint i = 0; gateway && i < methods->len; i++) {
    const CfSavedMethod *method = &g_array_index (methods, CfSavedMethod, i);
    has |= g_str_equal (method->gateway, gateway->name) && g_str_equal (method->reference, parts[1]);
  }
  if (ok && !has) {
    cf_call_notice (call, 404, "There is no such way to pay", "It is not kept here, or not any more.");
    return;
  }
  if (!ok || !gateway->driver->forget (gateway->impl, parts[1], &error) || !cf_methods_renew (call->portal, call->params[0], call->customer_id, &error)) {
    cf_call_failed (call, g_steal_pointer (&error));
    return;
  }
  g_autofree char *to = g_strdup_printf ("/%s/account", call->params[0]);
  cf_call_see (call, to);
}
