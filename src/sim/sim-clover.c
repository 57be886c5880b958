/* sim-clover.c: a simulated Clover (protocols.md §2.9–2.11) behind its packets; on a socket they are the same bytes as on USB. */
#include "sim.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "terminal/clover-envelope.h"
#include "terminal/clover-json.h"
#include "terminal/clover-method.h"
#include "terminal/clover-packet.h"

typedef struct {
  CfCloverReader reader;
  guint          id;
  gboolean       waits;                      /* for the register's answer to a question */
  CfSimDeed      asked;                      /* which */
  char          *last, *last_method;         /* of the last payment, to be told again */
  guint          tells, tells_from;          /* the number of the record it tells of, until the register has it; 0: none. By messages of this id and later */
} Clover;

enum { PING_MS = 5000, DAY_S = 24 * 3600 };
#define CARD "4111111111111111"
#define OTHER_CARD "5500005555555559"
#define TRACK ";" CARD "=25121010000012300000?"

static void
send_envelope (CfSim *sim, const char *type, const char *method, json_t *payload)
{
  Clover *c = sim->own;
  json_t *json = json_pack ("{s:o, s:s, s:s}", "id", json_sprintf ("%u", ++c->id), "type", type, "packageName", CF_CLOVER_PACKAGE_USB);
  if (method) {
    char *text = json_dumps (payload, JSON_COMPACT);
    json_object_set_new (json, "method", json_string (method));
    json_object_set_new (json, "payload", json_string (text));
    free (text);
  }
  char *text = json_dumps (json, 0);
  g_autoptr (GPtrArray) packets = cf_clover_packets (text, strlen (text), FALSE);
  for (guint i = 0; i < packets->len; i++) {
    gsize n;
    const guint8 *bytes = g_bytes_get_data (packets->pdata[i], &n);
    cf_sim_send (sim, bytes, n);
  }
  free (text);
  json_decref (json);
}

/* Takes @payload. */
static void
say (CfSim *sim, const char *method, json_t *payload)
{
  g_assert (payload);
  send_envelope (sim, "COMMAND", method, payload);
  json_decref (payload);
}

/* Older and newer devices name it differently. */
static const char *external_name (const CfSim *sim) { return sim->quirks & CF_SIM_OTHER_NAME ? "externalId" : "externalPaymentId"; }

/* An object within a message: itself, or a text that holds it. Takes @object. */
static json_t *
inner (const CfSim *sim, json_t *object)
{
  if (!(sim->quirks & CF_SIM_NESTED))
    return object;
  char *text = json_dumps (object, JSON_COMPACT);
  json_t *nested = json_string (text);
  free (text);
  json_decref (object);
  return nested;
}

static void
plant (json_t *payment, json_t *card)
{
  json_object_set_new (payment, "note", json_string ("4111 1111 1111 1111"));
  json_object_set_new (payment, "tender", json_pack ("{s:s}", "label", CARD));
  json_object_set_new (json_object_get (payment, "order"), "note", json_string (CARD));
  json_t *more = json_pack ("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:{s:s, s:s, s:s}}", "cardType", "VISA " CARD, "last4", CARD, "pan", CARD, "authCode", "5500-0055-5555-5559", "referenceId", CARD, "cardholderName", CARD,
                            "track2", TRACK, "extra", "cvmResult", CARD, "applicationIdentifier", "A0000000041010", "applicationLabel", OTHER_CARD);
  json_object_update (card, more);
  json_decref (more);
}

static json_t *
payment_json (CfSim *sim, const CfSimRecord *r)
{
  json_t *refunds = json_array (), *card = json_pack ("{s:s, s:s, s:s, s:s, s:s, s:s}", "cardType", "VISA", "last4", "4242", "first6", "424242", "entryType", "EMV_CONTACTLESS", "authCode", "A10042", "state",
                                                      r->batch < sim->journal.batch ? "CLOSED" : "PENDING");
  for (guint i = 0; i < sim->journal.records->len; i++) {
    const CfSimRecord *other = &g_array_index (sim->journal.records, CfSimRecord, i);
    if (other->act == 'R' && other->original == r->number)
      json_array_append_new (refunds, json_pack ("{s:o, s:I, s:I}", "id", json_sprintf ("REF%010u", other->number), "amount", (json_int_t) other->amount_minor, "createdTime", (json_int_t) other->at_s * 1000));
  }
  json_t *json = json_pack ("{s:o, s:{s:o}, s:s, s:I, s:I, s:s, s:I, s:b, s:o, s:o}", "id", json_sprintf ("PAY%010u", r->number), "order", "id", json_sprintf ("ORD%010u", r->number), "externalPaymentId",
                            r->reference, "amount", (json_int_t) (r->act == 'R' ? -r->amount_minor : r->amount_minor), "tipAmount", (json_int_t) r->tip_minor, "result", r->undone ? "VOIDED" : "SUCCESS",
                            "createdTime", (json_int_t) r->at_s * 1000, "offline", r->offline, "cardTransaction", card, "refunds", refunds);
  if (sim->plants)
    plant (json, card);
  return inner (sim, json);
}

static void
remember (CfSim *sim, const char *method, json_t *payload)
{
  Clover *c = sim->own;
  g_free (c->last_method);
  free (c->last);
  c->last_method = g_strdup (method);
  c->last = json_dumps (payload, 0);
}

/* The end of a payment: told now, and again when asked for the last message. Takes @payload. */
static void
finish (CfSim *sim, const char *method, json_t *payload, guint tells, gboolean quiet)
{
  Clover *c = sim->own;
  c->waits = FALSE;
  c->tells = tells;
  c->tells_from = c->id + 1;
  remember (sim, method, payload);
  if (tells)
    cf_sim_told (sim, FALSE);
  if (quiet)
    json_decref (payload);
  else
    say (sim, method, payload);
}

static json_t *
finish_json (CfSim *sim, const CfSimRecord *r)
{
  return json_pack ("{s:o, s:s}", r->act == 'R' ? "credit" : "payment", payment_json (sim, r), "requestInfo", r->act == 'R' ? "CREDIT" : "SALE");
}

static json_t *
signature_json (const CfSim *sim)
{
  static const CfSimPoint usual[] = { { 60, 140, TRUE }, { 180, 40, FALSE }, { 260, 150, FALSE }, { 520, 70, FALSE } };
  gboolean drawn = sim->signature && sim->signature->len;
  const CfSimPoint *points = drawn ? &g_array_index (sim->signature, CfSimPoint, 0) : usual;
  json_t *strokes = json_array (), *stroke = NULL;
  for (guint i = 0; i < (drawn ? sim->signature->len : G_N_ELEMENTS (usual)); i++) {
    if (points[i].begins || !stroke)
      json_array_append_new (strokes, json_pack ("{s:o}", "points", stroke = json_array ()));
    json_array_append_new (stroke, json_pack ("{s:i, s:i}", "x", points[i].x, "y", points[i].y));
  }
  return json_pack ("{s:i, s:i, s:o}", "width", 600, "height", 200, "strokes", strokes);
}

static gboolean
ask (CfSim *sim, CfSimDeed deed)
{
  Clover *c = sim->own;
  json_t *payment = json_pack ("{s:s, s:s, s:I}", "id", "PAYPENDING", "externalPaymentId", sim->reference, "amount", (json_int_t) sim->amount_minor), *payload;
  payment = inner (sim, payment);
  if (deed == CF_SIM_SIGN)
    payload = json_pack ("{s:o, s:o}", "payment", payment, "signature", signature_json (sim));
  else
    payload = json_pack ("{s:o, s:[{s:s,s:s,s:s}]}", "payment", payment, "challenges", "type", "DUPLICATE_CHALLENGE", "reason", "REJECT_DUPLICATE", "message", sim->plants ? "Again " CARD "?" : "The same card paid the same amount just now. Charge it again?");
  c->waits = TRUE;
  c->asked = deed;
  g_strlcpy (sim->said, N_("The register is asked"), sizeof sim->said);
  sim->world->changed (sim->world_data);
  remember (sim, deed == CF_SIM_SIGN ? "VERIFY_SIGNATURE" : "CONFIRM_PAYMENT_MESSAGE", payload);
  say (sim, c->last_method, payload);
  return FALSE;
}

static void
tell_stale (CfSim *sim)
{
  for (guint i = sim->journal.records->len; i > 0; i--)
    if (g_array_index (sim->journal.records, CfSimRecord, i - 1).act == 'C') {
      say (sim, "FINISH_OK", finish_json (sim, &g_array_index (sim->journal.records, CfSimRecord, i - 1)));
      return;
    }
}

static gboolean
tell (CfSim *sim, CfSimDeed deed)
{
  Clover *c = sim->own;
  CfMoney amount = deed == CF_SIM_PARTIAL && sim->allows_partial ? sim->amount_minor / 2 : deed == CF_SIM_TOO_MUCH ? sim->amount_minor + 5 : sim->amount_minor;
  gboolean quiet = deed == CF_SIM_SILENT || deed == CF_SIM_GARBAGE || deed == CF_SIM_CUT_AFTER;
  if ((deed == CF_SIM_CHALLENGE || deed == CF_SIM_SIGN) && sim->act == 'C' && !c->waits)
    return ask (sim, deed);
  if (deed == CF_SIM_DECLINE)
    say (sim, "TX_STATE", json_pack ("{s:s}", "txState", "FAIL"));
  if (deed == CF_SIM_DECLINE || deed == CF_SIM_CANCEL || deed == CF_SIM_NEVER) {
    finish (sim, "FINISH_CANCEL", json_pack ("{s:s}", "requestInfo", "SALE"), 0, FALSE);
    return TRUE;
  }
  if (deed == CF_SIM_STALE)
    tell_stale (sim);
  CfSimRecord r = *cf_sim_charge (sim, amount, deed == CF_SIM_TIP ? cf_sim_tip (sim, amount) : sim->tip_minor, deed == CF_SIM_OFFLINE);
  finish (sim, "FINISH_OK", finish_json (sim, &r), r.number, quiet);
  if (deed == CF_SIM_TWICE)
    say (sim, "FINISH_OK", finish_json (sim, &r));
  if (deed == CF_SIM_GARBAGE)
    cf_sim_garbage (sim);
  return TRUE;
}

/* --- what the register asks --- */

static json_int_t whole (json_t *json, const char *key) { return json_integer_value (json_object_get (json, key)); }
static const char *text_of (json_t *json, const char *key) { const char *text = json_string_value (json_object_get (json, key)); return text ? text : ""; }

static void
begin (CfSim *sim, json_t *intent)
{
  const char *reference = text_of (intent, "externalPaymentId");
  gint64 amount = whole (intent, "amount");
  gboolean credit = strcmp (text_of (intent, "transactionType"), "CREDIT") == 0;
  if (!*reference || amount == 0 || (amount < 0) != credit) {
    say (sim, "TX_START_RESPONSE", json_pack ("{s:s, s:s}", "result", "FAIL", "message", "No amount, or no reference"));
    return;
  }
  if (cf_sim_journal_find (&sim->journal, credit ? 'R' : 'C', reference)) {
    say (sim, "TX_START_RESPONSE", json_pack ("{s:s, s:s}", "result", "DUPLICATE", external_name (sim), reference));
    return;
  }
  if (sim->pays || cf_sim_next_deed (sim, amount) == CF_SIM_BUSY) {
    sim->once = sim->pays ? sim->once : CF_SIM_ASK;
    say (sim, "INVALID_STATE_TRANSITION", json_pack ("{s:s, s:s, s:s, s:s, s:{s:s}}", "result", "FAIL", "state", "BUSY", "substate", "CUSTOM_ACTIVITY", "requestedTransition", "TX_START", "data", "externalPaymentId",
                                                     sim->pays ? sim->reference : ""));
    return;
  }
  say (sim, "TX_START_RESPONSE", sim->quirks & CF_SIM_OLD ? json_pack ("{s:b}", "success", 1) : json_pack ("{s:s, s:s}", "result", "SUCCESS", external_name (sim), reference));
  say (sim, "UI_STATE", json_pack ("{s:s, s:s, s:s, s:[{s:s,s:s}]}", "uiState", "START", "uiDirection", "ENTER", "uiText",
                                   sim->plants ? "Card 4111 1111 1111 1111 or " OTHER_CARD " " TRACK : "Tap, insert or swipe the card", "inputOptions", "keyPress", "ESC", "description", "Cancel"));
  cf_sim_begin (sim, credit ? 'R' : 'C', reference, ABS (amount), credit ? 0 : whole (intent, "tipAmount"), json_is_true (json_object_get (intent, "allowPartialAuth")));
}

static void
tell_payment (CfSim *sim, const char *reference)
{
  const CfSimRecord *r = cf_sim_journal_find (&sim->journal, 'C', reference);
  if (!r)
    r = cf_sim_journal_find (&sim->journal, 'R', reference);
  if (r && sim->world->wall_s (sim->world_data) - r->at_s > DAY_S)                       /* it answers for a day */
    r = NULL;
  if (r && r->act == 'C')
    say (sim, "RETRIEVE_PAYMENT_RESPONSE", json_pack ("{s:s, s:s, s:s, s:o}", "status", "SUCCESS", "queryStatus", "FOUND", "externalPaymentId", reference, "payment", payment_json (sim, r)));
  else
    say (sim, "RETRIEVE_PAYMENT_RESPONSE", json_pack ("{s:s, s:s, s:s}", "status", "SUCCESS", "queryStatus", sim->pays && strcmp (reference, sim->reference) == 0 ? "IN_PROGRESS" : "NOT_FOUND", "externalPaymentId", reference));
}

static void
tell_status (CfSim *sim, gboolean last)
{
  Clover *c = sim->own;
  say (sim, "RETRIEVE_DEVICE_STATUS_RESPONSE", json_pack ("{s:s, s:s, s:s, s:{s:s}}", "status", "SUCCESS", "state", c->waits ? "WAITING_FOR_POS" : sim->pays ? "WAITING_FOR_CUSTOMER" : "IDLE", "substate", "UNKNOWN",
                                                          "data", "externalPaymentId", sim->pays ? sim->reference : ""));
  json_t *payload = last && c->last ? json_loads (c->last, 0, NULL) : NULL;
  if (payload)
    say (sim, c->last_method, payload);
}

static void
take_answer (CfSim *sim, gboolean yes)
{
  Clover *c = sim->own;
  if (c->waits && sim->pays)
    cf_sim_do (sim, yes ? CF_SIM_APPROVE : CF_SIM_CANCEL);
}

static guint
number_of (const char *id)
{
  return strlen (id) > 3 ? g_ascii_strtoull (id + 3, NULL, 10) : 0;
}

/* What is done at once, and not by a customer: whether the bank says no, and whether the register is told. */
static CfSimDeed
next_deed (CfSim *sim, CfMoney amount, gboolean *ret_quiet)
{
  CfSimDeed deed = cf_sim_next_deed (sim, amount);
  sim->once = CF_SIM_ASK;
  *ret_quiet = deed == CF_SIM_SILENT || deed == CF_SIM_GARBAGE || deed == CF_SIM_CUT_AFTER;
  return deed;
}

static void
undo (CfSim *sim, json_t *payload)
{
  gboolean quiet;
  json_t *payment = json_object_get (payload, "payment");
  CfSimRecord *r = cf_sim_journal_nth (&sim->journal, number_of (text_of (payment, "id")));
  gboolean declined = next_deed (sim, r ? r->amount_minor : 0, &quiet) == CF_SIM_DECLINE, good = r && r->act == 'C' && !r->undone && r->batch == sim->journal.batch && !declined;
  if (good)
    cf_sim_add (sim, &(CfSimRecord) { .act = 'V', .amount_minor = r->amount_minor, .tip_minor = r->tip_minor, .original = r->number });
  r = cf_sim_journal_nth (&sim->journal, number_of (text_of (payment, "id")));
  if (sim->quirks & CF_SIM_NO_VOID_ANSWER || quiet)
    return;
  if (!r)
    say (sim, "VOID_PAYMENT_RESPONSE", json_pack ("{s:s, s:s}", "status", "FAIL", "reason", "No such payment"));
  else
    say (sim, "VOID_PAYMENT_RESPONSE", json_pack ("{s:s, s:s, s:o, s:s}", "status", good || r->undone ? "SUCCESS" : "FAIL", "reason", good ? "" : r->undone ? "voided before" : declined ? "The bank says no" : "It is settled: refund it",
                                                  "payment", sim->quirks & CF_SIM_REDUCED ? inner (sim, json_pack ("{s:s}", "id", text_of (payment, "id"))) : payment_json (sim, r), "voidReason", "USER_CANCEL"));
}

static void
refund (CfSim *sim, json_t *payload)
{
  CfSimRecord *r = cf_sim_journal_nth (&sim->journal, number_of (text_of (payload, "paymentId")));
  CfMoney left = r ? r->amount_minor + r->tip_minor - r->refunded_minor : 0, amount = json_is_true (json_object_get (payload, "fullRefund")) ? left : whole (payload, "amount");
  gboolean quiet, declined = next_deed (sim, amount, &quiet) == CF_SIM_DECLINE;
  if (!r || r->act != 'C' || r->undone || amount <= 0 || amount > left || declined) {
    say (sim, "REFUND_RESPONSE", json_pack ("{s:s, s:s, s:s}", "code", "FAIL", "status", "FAIL", "reason", !r ? "PAYMENT_NOT_FOUND" : "FAIL"));
    finish (sim, "FINISH_CANCEL", json_pack ("{s:s}", "requestInfo", "REFUND"), 0, FALSE);
    return;
  }
  guint number = cf_sim_add (sim, &(CfSimRecord) { .act = 'R', .amount_minor = amount, .original = r->number })->number;
  json_t *money = json_pack ("{s:o, s:I, s:I, s:s}", "id", json_sprintf ("REF%010u", number), "amount", (json_int_t) amount, "createdTime", (json_int_t) sim->world->wall_s (sim->world_data) * 1000, "result", "SUCCESS");
  if (!(sim->quirks & CF_SIM_REDUCED))
    json_object_set_new (money, "payment", json_pack ("{s:s}", "id", text_of (payload, "paymentId")));
  if (!quiet)
    say (sim, "REFUND_RESPONSE", json_pack ("{s:s, s:s, s:s, s:s, s:o}", "code", "SUCCESS", "reason", "NONE", "paymentId", text_of (payload, "paymentId"), "orderId", text_of (payload, "orderId"), "refund",
                                          inner (sim, json_incref (money))));
  finish (sim, "FINISH_OK", json_pack ("{s:o, s:s}", "refund", inner (sim, money), "requestInfo", "REFUND"), number, quiet);
}

/* The tip is a new total, not one more. */
static void
adjust (CfSim *sim, json_t *payload)
{
  CfSimRecord *r = cf_sim_journal_nth (&sim->journal, number_of (text_of (payload, "paymentId")));
  gboolean good = r && r->act == 'C' && !r->undone && r->batch == sim->journal.batch;
  if (good)
    cf_sim_journal_tip (&sim->journal, r, whole (payload, "tipAmount"));
  say (sim, "TIP_ADJUST_RESPONSE", json_pack ("{s:s, s:s, s:I, s:b, s:s}", "orderId", text_of (payload, "orderId"), "paymentId", text_of (payload, "paymentId"), "amount", (json_int_t) whole (payload, "tipAmount"), "success",
                                              good, "reason", good ? "" : "There is no such payment in the batch"));
}

/* What was approved without the bank goes to it with the batch. */
static void
tell_pending (CfSim *sim)
{
  json_t *list = json_array ();
  for (guint i = 0; i < sim->journal.records->len; i++) {
    const CfSimRecord *r = &g_array_index (sim->journal.records, CfSimRecord, i);
    if (r->offline && !r->undone && r->batch == sim->journal.batch)
      json_array_append_new (list, json_pack ("{s:o, s:I, s:I, s:s}", "paymentId", json_sprintf ("PAY%010u", r->number), "amount", (json_int_t) r->amount_minor, "tipAmount", (json_int_t) r->tip_minor, "externalPaymentId",
                                              r->reference));
  }
  say (sim, "RETRIEVE_PENDING_PAYMENTS_RESPONSE", json_pack ("{s:s, s:o}", "status", "SUCCESS", "pendingPaymentEntries", list));
}

static void
close_batch (CfSim *sim)
{
  guint n;
  gboolean quiet;
  CfMoney total = cf_sim_journal_total (&sim->journal, TRUE, &n);
  (void) next_deed (sim, 0, &quiet);
  cf_sim_journal_close (&sim->journal);
  if (!quiet)
    say (sim, "CLOSEOUT_RESPONSE", json_pack ("{s:s, s:o}", "status", "SUCCESS", "batch",
                                           inner (sim, json_pack ("{s:o, s:i, s:I}", "id", json_sprintf ("B%u", sim->journal.batch), "txCount", (int) n, "totalBatchAmount", (json_int_t) total))));
}

static void
confirm (CfSim *sim)
{
  Clover *c = sim->own;
  CfSimRecord *r = c->tells ? cf_sim_journal_nth (&sim->journal, c->tells) : NULL;
  c->tells = 0;
  if (r) {
    cf_sim_journal_confirm (&sim->journal, r);
    cf_sim_told (sim, TRUE);
  }
}

static void
take (CfSim *sim, const CfCloverEnvelope *e)
{
  Clover *c = sim->own;
  json_t *p = e->payload;
  switch (cf_clover_method (e->method)) {
    case CF_CLOVER_DISCOVERY_REQUEST:
      say (sim, "DISCOVERY_RESPONSE", json_pack ("{s:s, s:s, s:s, s:b, s:b, s:b, s:b, s:b, s:b}", "serial", sim->identity, "model", "Flex (simulated)", "merchantName", "Demo", "ready", 1, "supportsTipAdjust", 1,
                                                 "supportsManualRefund", 1, "supportsRemoteConfirmation", 1, "supportsVoidPaymentResponse", !(sim->quirks & CF_SIM_NO_VOID_ANSWER), "supportsAcknowledgement",
                                                 !(sim->quirks & CF_SIM_NO_ACK)));
      break;
    case CF_CLOVER_TX_START: begin (sim, json_object_get (p, "payIntent")); break;
    case CF_CLOVER_PAYMENT_CONFIRMED: take_answer (sim, TRUE); break;
    case CF_CLOVER_PAYMENT_REJECTED: take_answer (sim, FALSE); break;
    case CF_CLOVER_SIGNATURE_VERIFIED: take_answer (sim, json_is_true (json_object_get (p, "verified"))); break;
    case CF_CLOVER_KEY_PRESS:
      if (sim->pays && !c->waits)
        cf_sim_cancel (sim);
      break;
    case CF_CLOVER_VOID_PAYMENT:
      if (sim->quirks & CF_SIM_NO_VOID_ANSWER && !(sim->quirks & CF_SIM_NO_ACK))
        say (sim, "ACK", json_pack ("{s:s, s:s}", "sourceMessageId", e->id, "sourceMethod", e->method));
      undo (sim, p);
      break;
    case CF_CLOVER_TIP_ADJUST: adjust (sim, p); break;
    case CF_CLOVER_REFUND_REQUEST: refund (sim, p); break;
    case CF_CLOVER_CLOSEOUT_REQUEST: close_batch (sim); break;
    case CF_CLOVER_RETRIEVE_PAYMENT_REQUEST: tell_payment (sim, text_of (p, "externalPaymentId")); break;
    case CF_CLOVER_RETRIEVE_DEVICE_STATUS_REQUEST: tell_status (sim, json_is_true (json_object_get (p, "sendLastMessage"))); break;
    case CF_CLOVER_RETRIEVE_PENDING_PAYMENTS: tell_pending (sim); break;
    case CF_CLOVER_BREAK:
      if (sim->pays)
        cf_sim_do (sim, CF_SIM_CANCEL);
      say (sim, "RESET_DEVICE_RESPONSE", json_pack ("{s:s, s:s}", "status", "SUCCESS", "state", "IDLE"));
      break;
    case CF_CLOVER_ACK:
      if (strcmp (text_of (p, "sourceMethod"), "FINISH_OK") == 0 && g_ascii_strtoull (text_of (p, "sourceMessageId"), NULL, 10) >= c->tells_from)
        confirm (sim);
      break;
    case CF_CLOVER_SHOW_THANK_YOU_SCREEN:                                             /* the only sign where there is no ACK */
      if (sim->quirks & CF_SIM_NO_ACK)
        confirm (sim);
      break;
    default: break;
  }
}

static void
arrived (CfSim *sim, const guint8 *bytes, gsize n)
{
  Clover *c = sim->own;
  while (n && sim->own == c) {
    const GByteArray *message;
    gboolean whole_message = cf_clover_reader_take (&c->reader, &bytes, &n, &message, NULL);
    if (whole_message && !message)
      continue;
    g_autoptr (CfCloverEnvelope) e = whole_message ? cf_clover_envelope_parse ((const char *) message->data, message->len, NULL) : NULL;
    if (!e) {                                                                         /* a piece of it is missing, or it is something else */
      cf_clover_reader_clear (&c->reader);
      cf_clover_reader_init (&c->reader);
      return;
    }
    if (e->type == CF_CLOVER_COMMAND)
      take (sim, e);
    else if (e->type == CF_CLOVER_PING)
      send_envelope (sim, "PONG", NULL, NULL);
  }
}

static void
due (CfSim *sim)
{
  send_envelope (sim, "PING", NULL, NULL);
  cf_sim_alarm (sim, PING_MS);
}

static void
plugged (CfSim *sim, gboolean in)
{
  Clover *c = sim->own;
  cf_clover_reader_clear (&c->reader);
  cf_clover_reader_init (&c->reader);
  c->tells = 0;
  cf_sim_alarm (sim, in ? PING_MS : -1);
}

static void
init (CfSim *sim)
{
  Clover *c = sim->own = g_new0 (Clover, 1);
  cf_clover_reader_init (&c->reader);
}

static void
clear (CfSim *sim)
{
  Clover *c = sim->own;
  cf_clover_reader_clear (&c->reader);
  free (c->last);
  g_free (c->last_method);
  g_clear_pointer (&sim->own, g_free);
}

const CfSimKind cf_sim_clover = { "clover", "C041UQ00000001", "Clover", init, clear, arrived, due, plugged, tell };
