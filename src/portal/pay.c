/* pay.c: see pay.h. Order of things: the payment is in the ledger (cf_online_begin) before the gateway hears of it, under an idempotency key that follows from it; the gateway's page is noted before the customer is
 * sent there; what they bring back in an address is never believed. */
#include "pay.h"
#include "document.h"
#include "journal.h"
#include "methods.h"
#include "page.h"
#include "routes.h"
#include "shop/online.h"
#include "store/online.h"
#include <string.h>

#define DONE_AT_ONCE 100                  /* pieces of news, in one transaction */
#define AWAY_AFTER 3                      /* questions without an answer */
#define NUMBERS_MAX 20000                /* numbers of gateways that are kept in memory */
#define KEPT_S (30 * 86400)              /* of a gateway's list of events */
#define SAVED "saved:"                   /* before a way to pay that is kept, in place of the gateway's number */
#define OVERLAP_S 3600                   /* events may come into it a little out of order */

/* --- what became of it --- */

/* What else was begun for the same invoices is good for nothing once they are paid. */
static void
expire_others (CfPortal *portal, CfShop *shop, const CfOnlinePayment *payment)
{
  for (guint i = 0; i < payment->n_lines; i++) {
    g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
    CfItemRow item = { 0 };
    gboolean paid = cf_open_item_load (shop->db, payment->lines[i].item_id, &item, NULL) && item.item.open_minor <= 0;
    cf_item_row_clear (&item);
    if (!paid || !cf_online_of_item (shop->db, payment->lines[i].item_id, ids, NULL))
      continue;
    for (guint k = 0; k < ids->len; k++) {
      g_auto (CfGatewaySession) other = { 0 };
      CfId id = g_array_index (ids, CfId, k);
      if (id == payment->id || !cf_state_session (portal->state, id, NULL, NULL, &other, NULL) || !other.online_id || other.over)
        continue;
      CfGateway *gateway = cf_gateways_find (portal->gateways, other.gateway);
      g_autoptr (GError) error = NULL;
      if (gateway && !gateway->driver->expire (gateway->impl, other.reference, &error))
        cf_journal ("warning", "gateway-expire", json_pack ("{s:s, s:s}", "gateway", other.gateway, "reason", error->message));
    }
  }
}

static gboolean
book (CfPortal *portal, CfPlace *place, CfShop *shop, const CfGatewaySession *session, const CfGatewayTold *told, GError **error)
{
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfOnlinePayment) payment = { 0 };
  gboolean found;
  CfOnlineResult result = { .online_id = session->online_id, .state = told->state, .currency = told->currency, .amount_minor = told->amount_minor, .reference = session->reference, .brand = told->brand,
                            .last4 = told->last4, .code = told->code, .message = told->message, .at = cf_clock_now (portal->clock) };
  cf_place_lock (place);
  CfOutcome outcome = cf_online_result (shop, &result, &taken, error);
  cf_place_unlock (place);
  if (outcome == CF_FAILED)
    return FALSE;
  if (cf_refused (outcome)) {
    cf_journal ("error", "gateway-refused", json_pack ("{s:s, s:s, s:s}", "shop", session->shop, "gateway", session->gateway, "outcome", cf_outcome_name (outcome)));
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "what the gateway %s says does not fit the payment: %s", session->gateway, cf_outcome_name (outcome));
    return FALSE;
  }
  if (taken.n_payments)
    g_atomic_int_inc (&portal->metrics.payments);
  if (taken.n_payments && cf_record_load (shop->db, &CF_ONLINE_PAYMENT, session->online_id, &payment, &found, NULL) && found)
    expire_others (portal, shop, &payment);
  return TRUE;
}

/* What is charged to a way to pay that is kept has no number until the gateway answered: begun here, or gone on with, under the same key. *ret_done FALSE: the gateway will not, and nothing was charged. */
static gboolean
charge (CfPortal *portal, CfGateway *gateway, CfShop *shop, CfGatewaySession *session, gboolean *ret_done, gint64 *ret_currency, GError **error)
{
  g_auto (CfOnlinePayment) payment = { 0 };
  g_autofree char *payer = NULL, *reference = NULL, *description = NULL;
  g_autoptr (GError) failed = NULL;
  gboolean found;
  gint64 age_s = (cf_clock_now (portal->clock) - session->at) / G_TIME_SPAN_SECOND;
  *ret_done = TRUE;
  if (!cf_record_load (shop->db, &CF_ONLINE_PAYMENT, session->online_id, &payment, &found, error) || !cf_payer_get (portal->state, session->shop, payment.customer_id, gateway->name, &payer, error))
    return FALSE;
  *ret_currency = payment.currency;
  description = g_strdup_printf ("%s, %s", session->shop, cf_shop_setting (shop, CF_SET_SHOP_NAME));
  CfGatewayAsk ask = { session->shop, cf_shop_setting (shop, CF_SET_SHOP_NAME), payment.id, payment.method, payment.currency, payment.amount_minor, description, NULL, session->url, session->url, payer, FALSE };
  if (!payer || !gateway->driver->charge (gateway->impl, &ask, session->reference + strlen (SAVED), MAX (age_s, 0), &reference, &failed)) {
    *ret_done = FALSE;
    if (!payer || g_error_matches (failed, CF_ERROR, CF_ERROR_DENIED))
      return TRUE;
    g_propagate_error (error, g_steal_pointer (&failed));
    return FALSE;
  }
  g_free (session->reference);
  session->reference = g_steal_pointer (&reference);
  return cf_state_session_refer (portal->state, session->online_id, session->reference, error);
}

gboolean
cf_pay_settle (CfPortal *portal, CfPlace *place, CfShop *shop, CfGatewaySession *session, CfOnlineState *ret_state, GError **error)
{
  g_auto (CfGatewayTold) told = { 0 };
  CfGateway *gateway = cf_gateways_find (portal->gateways, session->gateway);
  gboolean done = TRUE;
  if (!gateway) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "the gateway %s is not configured any more", session->gateway);
    return FALSE;
  }
  if (g_str_has_prefix (session->reference, SAVED) && !charge (portal, gateway, shop, session, &done, &told.currency, error))
    return FALSE;
  if (!done)
    told.state = CF_ONLINE_FAILED;
  if ((done && !gateway->driver->get (gateway->impl, session->reference, &told, error)) || (told.state && !book (portal, place, shop, session, &told, error)) ||
      !cf_online_state (shop->db, session->online_id, ret_state, NULL, error))
    return FALSE;
  return told.state == 0 || told.state == CF_ONLINE_PROCESSING || cf_state_session_over (portal->state, session->online_id, error);
}

/* The page is known at the gateway and its payment to the shop, but not here: this database is an older one than both (gateway.md §3: after any restore). */
static gboolean
learn_session (CfPortal *portal, const char *gateway, const CfGatewayFound *found, CfGatewaySession *ret, GError **error)
{
  g_auto (CfOnlinePayment) payment = { 0 };
  gboolean known = FALSE;
  CfPlace *place;
  g_autoptr (GError) none = NULL;
  CfShop *shop = cf_places_take (portal->places, found->shop, &place, &none);
  if (!shop) {
    gboolean gone = g_error_matches (none, CF_ERROR, CF_ERROR_NOT_FOUND);
    if (!gone)
      g_propagate_error (error, g_steal_pointer (&none));
    return gone;
  }
  gboolean ok = cf_record_load (shop->db, &CF_ONLINE_PAYMENT, found->online_id, &payment, &known, error);
  cf_places_give (portal->places, place, shop);
  if (!ok || !known || g_strcmp0 (payment.gateway, gateway) != 0)
    return ok;
  CfGatewaySession session = { .online_id = found->online_id, .shop = found->shop, .gateway = (char *) gateway, .reference = found->reference, .url = (char *) "" };
  return cf_state_session_put (portal->state, &session, cf_clock_now (portal->clock), error) && cf_state_session (portal->state, 0, gateway, found->reference, ret, error);
}

/* By the number that the gateway's page has, or by another that its news go by. */
static gboolean
find_session (CfPortal *portal, const char *gateway, const char *reference, CfGatewaySession *ret, GError **error)
{
  CfGateway *from = cf_gateways_find (portal->gateways, gateway);
  g_auto (CfGatewayFound) found = { 0 };
  if (!cf_state_session (portal->state, 0, gateway, reference, ret, error))
    return FALSE;
  if (ret->online_id || !from || !from->driver->find)
    return TRUE;
  g_autofree char *key = g_strdup_printf ("%s %s", gateway, reference);
  const char *page = g_hash_table_lookup (portal->numbers, key);
  if (page)
    return cf_state_session (portal->state, 0, gateway, page, ret, error);
  if (!from->driver->find (from->impl, reference, &found, error) || (found.reference && !cf_state_session (portal->state, 0, gateway, found.reference, ret, error)))
    return FALSE;
  if (g_hash_table_size (portal->numbers) >= NUMBERS_MAX)
    g_hash_table_remove_all (portal->numbers);
  if (ret->online_id)
    g_hash_table_insert (portal->numbers, g_steal_pointer (&key), g_strdup (found.reference));
  return ret->online_id || !found.shop || !found.online_id || learn_session (portal, gateway, &found, ret, error);
}

/* Asks the gateway what became of a payment, with a ledger of its own, found by a number of the gateway's; once for each payment in @looked (NULL: it is asked whatever was). NOT_FOUND: it is none of ours. */
static gboolean
look (CfPortal *portal, const char *gateway, const char *reference, GHashTable *looked, GError **error)
{
  g_auto (CfGatewaySession) session = { 0 };
  CfOnlineState state;
  CfPlace *place;
  if (!find_session (portal, gateway, reference, &session, error))
    return FALSE;
  if (!session.online_id) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "%s told of a payment that is none of ours", gateway);
    return FALSE;
  }
  if (looked && g_hash_table_contains (looked, &session.online_id))
    return TRUE;
  CfShop *shop = cf_places_take (portal->places, session.shop, &place, error);
  if (!shop)
    return FALSE;
  gboolean ok = cf_pay_settle (portal, place, shop, &session, &state, error);
  cf_places_give (portal->places, place, shop);
  if (ok && looked)
    g_hash_table_add (looked, g_memdup2 (&session.online_id, sizeof session.online_id));
  return ok;
}

/* A gateway that AWAY_AFTER times could not be reached, or let a question time out, is asked nothing more in this turn, so that its silence does not hold up what others have to tell. @away: name → how often. */
static gboolean
is_away (GHashTable *away, const char *gateway)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (away, gateway)) >= AWAY_AFTER;
}

static void
note_away (GHashTable *away, const char *gateway, const GError *error)
{
  if (g_error_matches (error, CF_ERROR, CF_ERROR_OFFLINE) || g_error_matches (error, CF_ERROR, CF_ERROR_UNKNOWN))
    g_hash_table_insert (away, g_strdup (gateway), GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (away, gateway)) + 1));
}

/* Where they are not noted they are asked about once more, which changes nothing. */
static void
note_done (CfPortal *portal, GPtrArray *done)
{
  g_autoptr (GError) error = NULL;
  if (!cf_state_events_done (portal->state, done, &error))
    cf_journal ("error", "events", json_pack ("{s:s}", "reason", error->message));
  g_ptr_array_set_size (done, 0);
}

static void
work_off (CfPortal *portal, GHashTable *away)
{
  g_autoptr (GPtrArray) done = g_ptr_array_new ();
  g_autoptr (GArray) events = g_array_new (FALSE, TRUE, sizeof (CfGatewayEvent));
  g_autoptr (GHashTable) looked = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);      /* several events tell of one payment, which is asked about once, after all of them */
  g_autoptr (GError) failed = NULL;
  g_array_set_clear_func (events, (GDestroyNotify) cf_gateway_event_clear);
  if (!cf_state_events_open (portal->state, events, &failed))
    cf_journal ("error", "events", json_pack ("{s:s}", "reason", failed->message));
  for (guint i = 0; i < events->len; i++) {
    CfGatewayEvent *event = &g_array_index (events, CfGatewayEvent, i);
    g_autoptr (GError) error = NULL;
    if (is_away (away, event->gateway))
      continue;
    gboolean never = !look (portal, event->gateway, event->reference, looked, &error) &&
                     (g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND) || g_error_matches (error, CF_ERROR, CF_ERROR_CONFLICT));      /* said in the log; asked again it would be the same */
    if (error && !never) {
      cf_journal ("warning", "event-waits", json_pack ("{s:s, s:s, s:s}", "shop", event->shop, "gateway", event->gateway, "reason", error->message));
      note_away (away, event->gateway, error);
      continue;                                                         /* it stays, and is tried again */
    }
    g_clear_error (&error);
    g_ptr_array_add (done, event);
    if (done->len >= DONE_AT_ONCE)
      note_done (portal, done);
  }
  note_done (portal, done);
}

typedef struct { CfPortal *portal; CfGateway *gateway; guint fresh; } Listen;

static gboolean
heard (gpointer user, const char *event_id, const char *reference, GError **error)
{
  Listen *listen = user;
  gboolean fresh = FALSE;
  if (!cf_state_event_put (listen->portal->state, listen->gateway->name, event_id, "", reference, "", 0, cf_clock_now (listen->portal->clock), &fresh, error))
    return FALSE;
  listen->fresh += fresh;
  return TRUE;
}

/* What no webhook told, because this portal was away for days or was put back from an older copy: read from the gateway's own list, which goes back 30 days, and worked off like what was told. */
static void
catch_up (CfPortal *portal, CfGateway *gateway, GHashTable *away)
{
  Listen listen = { portal, gateway, 0 };
  g_autoptr (GError) error = NULL;
  gint64 since = 0, newest = 0;
  if (!gateway->driver->news)
    return;
  gboolean ok = cf_state_heard (portal->state, gateway->name, &since, &error);
  since = since ? since - OVERLAP_S : cf_clock_now (portal->clock) / G_TIME_SPAN_SECOND - KEPT_S;
  ok = ok && gateway->driver->news (gateway->impl, since, heard, &listen, &newest, &error) && cf_state_heard_set (portal->state, gateway->name, newest, &error);
  if (!ok) {
    cf_journal ("warning", "events-wait", json_pack ("{s:s, s:s}", "gateway", gateway->name, "reason", error->message));
    note_away (away, gateway->name, error);
  } else if (listen.fresh)
    cf_journal ("info", "events-caught-up", json_pack ("{s:s, s:i}", "gateway", gateway->name, "events", (int) listen.fresh));
}

/* One refund, asked for under a key of its own until the gateway says how it ended. */
static gboolean
give_back (CfPortal *portal, CfPlace *place, CfShop *shop, CfOnlineRefundAsk *ask, GError **error)
{
  g_auto (CfGatewaySession) session = { 0 };
  g_autoptr (GError) denied = NULL;
  CfOnlineRefundState state = CF_ONLINE_REFUND_PENDING;
  if (!cf_state_session (portal->state, ask->online_id, NULL, NULL, &session, error))
    return FALSE;
  CfGateway *gateway = session.online_id ? cf_gateways_find (portal->gateways, session.gateway) : NULL;
  if (!gateway)
    return TRUE;                                                        /* another portal's, or of a gateway that is gone: a person's */
  if (!gateway->driver->refund (gateway->impl, session.reference, ask->refund_id, ask->amount_minor, &ask->reference, &state, &denied)) {
    if (!g_error_matches (denied, CF_ERROR, CF_ERROR_DENIED)) {
      g_propagate_error (error, g_steal_pointer (&denied));
      return FALSE;
    }
    state = CF_ONLINE_REFUND_FAILED;
  }
  cf_place_lock (place);
  CfOutcome outcome = cf_online_refunded (shop, ask->refund_id, ask->online_id, state, ask->reference, denied ? denied->message : NULL, error);
  cf_place_unlock (place);
  return outcome != CF_FAILED;
}

void
cf_pay_refunds (CfPortal *portal, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) asks = g_array_new (FALSE, TRUE, sizeof (CfOnlineRefundAsk));
  CfPlace *place;
  CfShop *shop = cf_places_look (portal->places, name, &place, &error);
  g_array_set_clear_func (asks, cf_online_refund_ask_clear);
  gboolean ok = shop && cf_online_refunds_open (shop->db, asks, &error);
  for (guint i = 0; ok && i < asks->len; i++)
    ok = give_back (portal, place, shop, &g_array_index (asks, CfOnlineRefundAsk, i), &error);
  if (!ok)
    cf_journal ("warning", "refund-waits", json_pack ("{s:s, s:s}", "shop", name, "reason", error->message));
  if (shop)
    cf_places_give (portal->places, place, shop);
}

void
cf_pay_tick (CfPortal *portal, gboolean all)
{
  g_autoptr (GHashTable) away = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; all && i < cf_gateways_count (portal->gateways); i++)
    catch_up (portal, cf_gateways_at (portal->gateways, i), away);
  work_off (portal, away);
  if (!all)
    return;
  g_autoptr (GArray) sessions = g_array_new (FALSE, TRUE, sizeof (CfGatewaySession));
  g_array_set_clear_func (sessions, (GDestroyNotify) cf_gateway_session_clear);
  g_autoptr (GError) failed = NULL;
  if (!cf_state_sessions_open (portal->state, sessions, &failed))
    cf_journal ("error", "sessions", json_pack ("{s:s}", "reason", failed->message));
  for (guint i = 0; i < sessions->len && !g_atomic_int_get (&portal->stopping); i++) {
    CfGatewaySession *session = &g_array_index (sessions, CfGatewaySession, i);
    g_autoptr (GError) error = NULL;
    if (is_away (away, session->gateway) || look (portal, session->gateway, session->reference, NULL, &error))
      continue;
    cf_journal ("warning", "payment-waits", json_pack ("{s:s, s:s, s:s}", "shop", session->shop, "gateway", session->gateway, "reason", error->message));
    note_away (away, session->gateway, error);
  }
}

/* --- the button --- */

static void
show_again (CfCall *call, guint status, const char *sentence, GHashTable *form)
{
  GError *error = NULL;
  char id[CF_ID_TEXT];
  CfData *data = cf_document_data (call, id, &error);
  const char *amount = form ? g_hash_table_lookup (form, "amount") : NULL, *how = form ? g_hash_table_lookup (form, "how") : NULL;
  if (!data) {
    cf_call_failed (call, error);
    return;
  }
  cf_data_set (data, "problem", sentence);
  cf_data_set_flag (data, "is_part", how && g_str_equal (how, "part"));
  cf_data_set (data, "typed", amount && strlen (amount) < 60 ? amount : NULL);
  cf_call_fill (call, status, "document", data);
}

/* Is @saved kept for @customer_id, who has signed in? */
static gboolean
is_kept (CfCall *call, CfId customer_id, const CfGateway *gateway, const char *saved, int *ret_method)
{
  g_autoptr (GArray) methods = cf_methods_new ();
  if (!call->customer_id || call->customer_id != customer_id || !cf_methods_list (call->portal->state, call->params[0], customer_id, methods, NULL))
    return FALSE;
  for (guint i = 0; i < methods->len; i++) {
    const CfSavedMethod *method = &g_array_index (methods, CfSavedMethod, i);
    *ret_method = method->method;
    if (g_str_equal (method->gateway, gateway->name) && g_str_equal (method->reference, saved))
      return TRUE;
  }
  return FALSE;
}

/* Who the customer is at @gateway, for keeping a way to pay. */
static gboolean
find_payer (CfCall *call, CfGateway *gateway, CfId customer_id, char **ret, GError **error)
{
  g_auto (CfCustomer) customer = { 0 };
  gboolean found;
  CfState *state = call->portal->state;
  if (!cf_payer_get (state, call->params[0], customer_id, gateway->name, ret, error))
    return FALSE;
  if (*ret)
    return TRUE;
  return cf_record_load (call->shop->db, &CF_CUSTOMER, customer_id, &customer, &found, error) &&
         gateway->driver->payer (gateway->impl, call->params[0], customer_id, customer.name ? customer.name : "", customer.email ? customer.email : "", ret, error) &&
         cf_payer_set (state, call->params[0], customer_id, gateway->name, *ret, error);
}

/* What the form asks for. A sentence for the customer where it cannot be; static or in *ret_text. */
static gboolean
read_ask (CfCall *call, GHashTable *form, const CfItemRow *item, CfOnlinePayment *ret, CfOnlineLine *ret_line, CfGateway **ret_gateway, char **ret_saved, char **ret_sentence)
{
  const char *id = g_hash_table_lookup (form, "id"), *way = g_hash_table_lookup (form, "way"), *how = g_hash_table_lookup (form, "how"), *amount = g_hash_table_lookup (form, "amount");
  const CfCurrency *currency = call->shop->rules.currency;
  g_auto (GStrv) parts = g_strsplit (way ? way : "", ":", 3);
  CfFormat format;
  int method = 0;
  *ret_sentence = NULL;
  *ret_saved = parts[0] && parts[1] && parts[2] && g_str_equal (parts[0], "saved") ? g_strdup (parts[2]) : NULL;
  cf_document_format (call, &format);
  *ret_line = (CfOnlineLine) { call->document_id, item->item.open_minor };
  *ret = (CfOnlinePayment) { .customer_id = item->item.customer_id, .lines = ret_line, .n_lines = 1 };
  *ret_gateway = parts[0] && parts[1] ? cf_gateways_find (call->portal->gateways, parts[1]) : NULL;
  if (!id || !cf_id_parse (id, &ret->id) || cf_id_instant (ret->id) == 0 || !*ret_gateway ||
      !(*ret_saved ? is_kept (call, item->item.customer_id, *ret_gateway, *ret_saved, &method) : !parts[2] && cf_enum_value (cf_online_methods, parts[0], &method)) ||
      !cf_gateway_serves (*ret_gateway, call->params[0], method)) {
    *ret_sentence = g_strdup (cf_say (call, "Please choose how you would like to pay."));
    return FALSE;
  }
  ret->method = method;
  ret->gateway = (*ret_gateway)->name;
  if (!how || !g_str_equal (how, "part") || !cf_settings_bool (call->shop->settings, call->shop->n_settings, CF_SET_PORTAL_PARTS))
    return TRUE;
  CfOutcome outcome = cf_money_parse (amount ? amount : "", currency, format.decimal, &ret_line->amount_minor);
  if (outcome == CF_OK && ret_line->amount_minor >= CF_ONLINE_LEAST && ret_line->amount_minor <= item->item.open_minor)
    return TRUE;
  if (outcome != CF_OK)
    *ret_sentence = g_strdup_printf (cf_say (call, "Please type the amount as a number, for example %s."), cf_format_money (&format, MIN (item->item.open_minor, 5000), currency));
  else if (ret_line->amount_minor < CF_ONLINE_LEAST)
    *ret_sentence = g_strdup_printf (cf_say (call, "The least that can be paid online is %s."), cf_format_price (&format, CF_ONLINE_LEAST, currency));
  else
    *ret_sentence = g_strdup_printf (cf_say (call, "The amount is more than is owed: at most %s can be paid."), cf_format_price (&format, item->item.open_minor, currency));
  return FALSE;
}

/* The gateway's page for @payment: the one it made already, or a new one. */
static gboolean
find_page (CfCall *call, CfGateway *gateway, const CfOnlinePayment *payment, const char *number, const char *saved, gboolean keep, CfGatewaySession *ret, GError **error)
{
  CfPortal *portal = call->portal;
  g_auto (CfGatewayPage) page = { 0 };
  g_autofree char *payer = NULL;
  char id[CF_ID_TEXT];
  if (!cf_state_session (portal->state, payment->id, NULL, NULL, ret, error))
    return FALSE;
  if (ret->online_id && *ret->url)                                      /* without: learned from the gateway's news, which do not say it */
    return TRUE;
  cf_gateway_session_clear (ret);
  g_autofree char *base = cf_page_base (call), *description = g_strdup_printf ("%s %s, %s", cf_say (call, "Invoice"), number, cf_shop_setting (call->shop, CF_SET_SHOP_NAME));
  g_autofree char *success = g_strdup_printf ("%s%s/payment/%s", portal->config->address, base, cf_id_text (payment->id, id)), *cancel = g_strdup_printf ("%s%s", portal->config->address, base);
  if (saved)
    page = (CfGatewayPage) { g_strconcat (SAVED, saved, NULL), g_strdup (success) };      /* no page of the gateway's: cf_pay_settle charges it */
  else {
    if (keep && !find_payer (call, gateway, payment->customer_id, &payer, error))
      return FALSE;
    CfGatewayAsk ask = { call->params[0], cf_shop_setting (call->shop, CF_SET_SHOP_NAME), payment->id, payment->method, payment->currency, payment->amount_minor, description, NULL, success, cancel, payer, keep };
    if (!gateway->driver->create (gateway->impl, &ask, &page, error))
      return FALSE;
  }
  CfGatewaySession made = { .online_id = payment->id, .shop = call->params[0], .gateway = gateway->name, .reference = page.reference, .url = page.url };
  if (!cf_state_session_put (portal->state, &made, cf_clock_now (portal->clock), error) || !cf_state_session (portal->state, payment->id, NULL, NULL, ret, error))
    return FALSE;
  if (g_str_equal (ret->reference, page.reference)) {
    g_free (ret->url);
    ret->url = g_steal_pointer (&page.url);
  } else if (!saved) {                                                  /* pressed twice at once, and the gateway made two pages: the first one noted counts, for both */
    g_autoptr (GError) failed = NULL;
    if (!gateway->driver->expire (gateway->impl, page.reference, &failed))
      cf_journal ("warning", "gateway-expire", json_pack ("{s:s, s:s}", "gateway", gateway->name, "reason", failed->message));
  }
  if (*ret->url)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the payment has another page, whose address is not known here");
  return FALSE;
}

static void
go_pay (CfCall *call, GHashTable *form, const CfItemRow *item, const CfInvoice *invoice)
{
  CfOnlinePayment ask;
  CfOnlineLine line;
  CfGateway *gateway;
  g_autofree char *sentence = NULL, *saved = NULL;
  g_auto (CfOnlinePayment) payment = { 0 };
  g_auto (CfGatewaySession) session = { 0 };
  GError *error = NULL;
  if (!read_ask (call, form, item, &ask, &line, &gateway, &saved, &sentence)) {
    show_again (call, 422, sentence, form);
    return;
  }
  gboolean keep = call->customer_id && call->customer_id == item->item.customer_id && g_strcmp0 (g_hash_table_lookup (form, "keep"), "yes") == 0;
  cf_place_lock (call->place);
  CfOutcome outcome = cf_online_begin (call->shop, &ask, &payment, &error);
  cf_place_unlock (call->place);
  if (outcome == CF_FAILED)
    cf_call_failed (call, error);
  else if (outcome == CF_NOT_OPEN || outcome == CF_OVER_APPLIED || outcome == CF_ID_REUSED)
    show_again (call, 409, cf_say (call, "Something was paid in the meantime. This is what is owed now."), form);
  else if (cf_refused (outcome))
    show_again (call, 422, cf_say (call, "This amount cannot be paid online. Please ask the shop."), form);
  else if (!find_page (call, gateway, &payment, invoice->number, saved, keep, &session, &error)) {
    cf_journal ("warning", "gateway-create", json_pack ("{s:s, s:s, s:s}", "shop", call->params[0], "gateway", gateway->name, "reason", error->message));
    g_error_free (error);
    show_again (call, 502, cf_say (call, "The payment service does not answer just now. Nothing was charged. Please try again in a minute."), form);
  } else
    cf_call_see (call, session.url);      /* that page charges what is kept */
}

void
cf_run_pay (CfCall *call)
{
  g_autoptr (GHashTable) form = cf_call_form (call);
  g_auto (CfInvoice) invoice = { 0 };
  CfItemRow item = { 0 };
  GError *error = NULL;
  gboolean found;
  if (!form) {
    cf_call_notice (call, 400, "That was not understood", "Please open your link again and try once more.");
    return;
  }
  if (!cf_record_load (call->shop->db, &CF_INVOICE, call->document_id, &invoice, &found, &error) || !cf_open_item_load (call->shop->db, call->document_id, &item, &error)) {
    cf_call_failed (call, error);
    return;
  }
  if (cf_document_is_expired (call, &invoice))
    show_again (call, 410, cf_say (call, "This invoice can no longer be paid here. Please ask the shop."), form);
  else if (item.item.open_minor <= 0)
    show_again (call, 409, cf_say (call, "There is nothing left to pay."), form);
  else
    go_pay (call, form, &item, &invoice);
  cf_item_row_clear (&item);
}

/* --- back again --- */

static const char *
state_word (CfOnlineState state)
{
  return state == CF_ONLINE_SUCCEEDED ? "is_succeeded" : state == CF_ONLINE_PROCESSING ? "is_processing" : cf_online_is_over (state) ? "is_failed" : "is_waiting";
}

void
cf_run_paid (CfCall *call)
{
  g_auto (CfOnlinePayment) payment = { 0 };
  g_auto (CfGatewaySession) session = { 0 };
  g_autoptr (GError) asked = NULL;
  GError *error = NULL;
  CfOnlineState state = 0;
  gboolean found = FALSE;
  CfId id;
  CfFormat format;
  if (cf_id_parse (call->params[2], &id) && !cf_record_load (call->shop->db, &CF_ONLINE_PAYMENT, id, &payment, &found, &error)) {
    cf_call_failed (call, error);
    return;
  }
  gboolean ours = FALSE;
  for (guint i = 0; found && i < payment.n_lines; i++)
    ours |= payment.lines[i].item_id == call->document_id;
  if (!ours) {
    cf_call_notice (call, 404, "There is no such payment", "Please open your link again.");
    return;
  }
  if (!cf_state_session (call->portal->state, id, NULL, NULL, &session, &error)) {
    cf_call_failed (call, error);
    return;
  }
  if (session.online_id && !cf_pay_settle (call->portal, call->place, call->shop, &session, &state, &asked))
    cf_journal ("warning", "payment-waits", json_pack ("{s:s, s:s, s:s}", "shop", session.shop, "gateway", session.gateway, "reason", asked->message));
  if (!cf_online_state (call->shop->db, id, &state, NULL, &error)) {
    cf_call_failed (call, error);
    return;
  }
  g_autoptr (GError) away = NULL;
  if (call->customer_id && !cf_methods_renew (call->portal, call->params[0], call->customer_id, &away))      /* what was kept with this payment is offered with the next */
    cf_journal ("warning", "methods-wait", json_pack ("{s:s, s:s}", "shop", call->params[0], "reason", away->message));
  cf_document_format (call, &format);
  char next_id[CF_ID_TEXT];
  CfData *data = cf_document_data (call, next_id, &error);
  if (!data) {
    cf_call_failed (call, error);
    return;
  }
  cf_data_set (data, "amount", cf_format_price (&format, payment.amount_minor, cf_currency_by_number (payment.currency)));
  cf_data_set_flag (data, state_word (state), TRUE);
  cf_data_set_flag (data, "is_bank", payment.method == CF_ONLINE_BANK);
  cf_data_set (data, "reference", session.reference);
  cf_call_fill (call, 200, "payment", data);
}

/* --- the gateway calls --- */

void
cf_run_hook (CfCall *call)
{
  CfGateway *gateway = cf_gateways_find (call->portal->gateways, call->params[1]);
  g_autofree char *event_id = NULL, *reference = NULL;
  g_autoptr (GError) error = NULL;
  gboolean fresh = FALSE;
  CfInstant now = cf_clock_now (call->portal->clock);
  if (!gateway || (*gateway->shops && !g_strv_contains ((const char *const *) gateway->shops, call->params[0]))) {
    cf_call_text (call, 404, "text/plain; charset=utf-8", "There is no such gateway here.\n");
    return;
  }
  if (!gateway->driver->verify (gateway->impl, call->header, call->connection, call->body->data, call->body->len, now, &event_id, &reference, &error)) {
    cf_journal ("warning", "hook-refused", json_pack ("{s:s, s:s, s:s}", "shop", call->params[0], "gateway", gateway->name, "reason", error->message));
    cf_call_text (call, 400, "text/plain; charset=utf-8", "The signature is not right.\n");
    return;
  }
  g_atomic_int_inc (&call->portal->metrics.events);
  if (reference && !cf_state_event_put (call->portal->state, gateway->name, event_id, call->params[0], reference, call->body->data, call->body->len, now, &fresh, &error)) {
    cf_call_failed (call, g_steal_pointer (&error));                    /* it will come again */
    return;
  }
  cf_call_text (call, 200, "application/json", "{\"received\":true}\n");
}
