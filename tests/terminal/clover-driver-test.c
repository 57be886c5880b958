/* clover-driver-test.c: the Clover driver against a small scripted device on a virtual clock: each way a sale can end, each question to a person, each fault of the link, and recovery; in all of them nothing is
 * charged twice or lost (issue 4: drivers, bad input; S0-09 keyed on the device; protocols.md §2.9, §2.10). */
#include "fake-host.h"
#include "terminal/clover-envelope.h"
#include "terminal/clover-packet.h"
#include "terminal/clover-request.h"
#include <string.h>

typedef enum { APPROVE, OLD, PARTIAL, DECLINE, CANCEL, DUPLICATE_ID, START_FAIL, CHALLENGE, OFFLINE, SIGNATURE, BOTH, VOIDED, CUT_BEFORE, CUT_AFTER, CUT_LOUD, SILENT, STALE_FIRST, BUSY, NO_ID, WRONG_AMOUNT, GARBAGE,
               UNREADABLE, DEAD, ESCAPE, ESCAPE_LATE } Script;

typedef struct { char external[20], id[20], result[12]; CfMoney amount, tip; GString *refunds; gint64 at; } Payment;

typedef struct {
  FakeHost      *host;
  CfCloverReader reader;
  Script         script;
  GPtrArray     *payments;
  guint          id, starts, acks, voids, refunds, pings;
  char          *last;                      /* method and payload of the last message of a transaction */
  char          *last_method;
  char           external[20];
  CfMoney        amount;
  gboolean       busy, silent, credit, mute_status;
  const char    *serial, *abilities;
  json_t        *start;
  GString       *heard;                     /* methods */
} Device;

static void
free_payment (gpointer data)
{
  Payment *p = data;
  g_string_free (p->refunds, TRUE);
  g_free (p);
}

static void
send_envelope (Device *d, const char *type, const char *method, const char *payload)
{
  json_t *json = json_pack ("{s:o, s:s, s:s}", "id", json_sprintf ("%u", ++d->id), "type", type, "packageName", CF_CLOVER_PACKAGE_USB);
  if (method) {
    json_object_set_new (json, "method", json_string (method));
    json_object_set_new (json, "payload", json_string (payload));
  }
  char *text = json_dumps (json, 0);
  g_autoptr(GPtrArray) packets = cf_clover_packets (text, strlen (text), FALSE);
  for (guint i = 0; i < packets->len; i++) {
    gsize n;
    const guint8 *bytes = g_bytes_get_data (packets->pdata[i], &n);
    cf_memory_send (fake_host_memory (d->host), bytes, n);
  }
  free (text);
  json_decref (json);
}

static void
say (Device *d, const char *method, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *payload = g_strdup_vprintf (format, args);
  va_end (args);
  g_strdelimit (payload, "'", '"');
  if (g_str_has_prefix (method, "FINISH") || strstr (method, "CONFIRM_PAY") || strstr (method, "VERIFY_SIG")) {
    g_free (d->last);
    g_free (d->last_method);
    d->last = g_strdup (payload);
    d->last_method = g_strdup (method);
  }
  if (!d->silent)
    send_envelope (d, "COMMAND", method, payload);
}

static Payment *
charge (Device *d, CfMoney amount)
{
  Payment *p = g_new0 (Payment, 1);
  g_strlcpy (p->external, d->external, sizeof p->external);
  g_snprintf (p->id, sizeof p->id, "PAY%010u", d->payments->len + 1);
  strcpy (p->result, "SUCCESS");
  p->amount = amount;
  p->refunds = g_string_new (NULL);
  p->at = d->host->clock.at / 1000;
  g_ptr_array_add (d->payments, p);
  return p;
}

static char *
payment_text (const Payment *p)
{
  return g_strdup_printf ("{'id':'%s','order':{'id':'ORD1'},'externalPaymentId':'%s','amount':%" G_GINT64_FORMAT ",'tipAmount':%" G_GINT64_FORMAT ",'result':'%s','createdTime':%" G_GINT64_FORMAT
                          ",'refunds':{'elements':[%s]},'cardTransaction':{'cardType':'VISA','last4':'1234','first6':'411111','entryType':'EMV_CONTACT','authCode':'A1','state':'CLOSED'}}",
                          p->id, p->external, p->amount, p->tip, p->result, p->at, p->refunds->str);
}

static void
finish_ok (Device *d, const Payment *p)
{
  g_autofree char *text = payment_text (p);
  d->busy = FALSE;
  say (d, "FINISH_OK", "{'payment':%s,'requestInfo':'SALE'}", text);
}

static void
cut (Device *d)
{
  cf_memory_unplug (fake_host_memory (d->host));
}

static void
challenge (Device *d, const char *type, const char *reason)
{
  say (d, "CONFIRM_PAYMENT_MESSAGE", "{'payment':{'id':'P1','externalPaymentId':'%s','amount':%" G_GINT64_FORMAT "},'challenges':[{'type':'%s','reason':'%s','message':'Sure?'}]}", d->external, d->amount, type, reason);
}

static void
ask_signature (Device *d)
{
  say (d, "VERIFY_SIGNATURE", "{'payment':{'id':'P1','externalPaymentId':'%s','amount':%" G_GINT64_FORMAT "},'signature':{'width':100,'height':50,'strokes':[{'points':[{'x':1,'y':1},{'x':2,'y':2}]},"
       "{'points':[{'x':9,'y':9}]}]}}", d->external, d->amount);
}

static void
stale (Device *d)
{
  Payment other = { "0OTHERREF0001", "PAYOTHER", "SUCCESS", 777, 0, g_string_new (NULL), 1 };
  finish_ok (d, &other);
  g_string_free (other.refunds, TRUE);
  d->busy = TRUE;
}

static void
cancel (Device *d)
{
  d->busy = FALSE;
  say (d, "FINISH_CANCEL", "{'requestInfo':'SALE'}");
}

static void
began (Device *d)
{
  switch (d->script) {
    case PARTIAL: say (d, "PARTIAL_AUTH", "{'partialAuthAmount':1}"); finish_ok (d, charge (d, d->amount / 2)); break;
    case DECLINE: say (d, "TX_STATE", "{'txState':'FAIL'}"); cancel (d); break;
    case CANCEL: cancel (d); break;
    case CHALLENGE: case BOTH: challenge (d, "DUPLICATE_CHALLENGE", "REJECT_DUPLICATE"); if (d->script == BOTH) ask_signature (d); break;
    case OFFLINE: challenge (d, "OFFLINE_CHALLENGE", "REJECT_OFFLINE"); break;
    case SIGNATURE: ask_signature (d); break;
    case VOIDED: say (d, "PAYMENT_VOIDED", "{'payment':{'id':'P1','amount':%" G_GINT64_FORMAT ",'result':'SUCCESS','externalPaymentId':'%s'},'voidReason':'USER_CUSTOMER_CANCEL'}", d->amount, d->external); cancel (d); break;
    case CUT_BEFORE: d->busy = FALSE; cut (d); break;
    case CUT_AFTER: charge (d, d->amount); d->busy = FALSE; cut (d); break;
    case CUT_LOUD: finish_ok (d, charge (d, d->amount)); cut (d); break;
    case SILENT: charge (d, d->amount); d->busy = FALSE; break;
    case DEAD: charge (d, d->amount); d->busy = FALSE; d->silent = TRUE; break;
    case STALE_FIRST: stale (d); finish_ok (d, charge (d, d->amount)); break;
    case NO_ID: { Payment *p = charge (d, d->amount); Payment bare = *p; bare.external[0] = 0; finish_ok (d, &bare); break; }
    case WRONG_AMOUNT: finish_ok (d, charge (d, d->amount + 1)); break;
    case GARBAGE: charge (d, d->amount); d->busy = FALSE; cf_memory_send (fake_host_memory (d->host), (const guint8 *) "\0\5nomagic", 9); break;
    case UNREADABLE: charge (d, d->amount); d->busy = FALSE; say (d, "FINISH_OK", "{'payment':{'id':'P1','amount':'much'}}"); break;
    case ESCAPE: case ESCAPE_LATE: break;
    default: finish_ok (d, charge (d, d->amount)); break;
  }
}

static Payment *
find (Device *d, const char *external)
{
  for (guint i = 0; external && i < d->payments->len; i++)
    if (strcmp (((Payment *) d->payments->pdata[i])->external, external) == 0)
      return d->payments->pdata[i];
  return NULL;
}

static void
take_start (Device *d, json_t *payload)
{
  json_t *intent = json_object_get (payload, "payIntent");
  d->starts++;
  json_decref (d->start);
  d->start = json_incref (payload);
  g_strlcpy (d->external, json_string_value (json_object_get (intent, "externalPaymentId")), sizeof d->external);
  d->amount = json_integer_value (json_object_get (intent, "amount"));
  d->credit = d->amount < 0;
  if (d->credit) {
    say (d, "TX_START_RESPONSE", "{'result':'SUCCESS'}");
    say (d, "FINISH_OK", "{'credit':{'id':'CREDIT1','amount':%" G_GINT64_FORMAT "}}", d->amount);
    return;
  }
  if (find (d, d->external)) {
    say (d, "TX_START_RESPONSE", "{'result':'DUPLICATE','externalId':'%s'}", d->external);
    return;
  }
  if (d->script == BUSY || d->busy) {
    say (d, "INVALID_STATE_TRANSITION", "{'result':'FAIL','state':'BUSY','substate':'CUSTOM_ACTIVITY','requestedTransition':'TX_START','data':{'externalPaymentId':'%s'}}", d->busy ? d->external : "");
    return;
  }
  if (d->script == DUPLICATE_ID || d->script == START_FAIL) {
    if (d->script == DUPLICATE_ID)
      charge (d, d->amount);
    say (d, "TX_START_RESPONSE", "{'result':'%s','externalId':'%s'}", d->script == DUPLICATE_ID ? "DUPLICATE" : "FAIL", d->external);
    return;
  }
  d->busy = TRUE;
  say (d, "TX_START_RESPONSE", d->script == OLD ? "{'success':true}" : "{'result':'SUCCESS','externalPaymentId':'%s'}", d->external);
  say (d, "UI_STATE", "{'uiState':'START','uiDirection':'ENTER','uiText':'Insert card','inputOptions':[{'keyPress':'ESC','description':'Cancel'}]}");
  began (d);
}

static Payment *
find_id (Device *d, const char *id)
{
  for (guint i = 0; id && i < d->payments->len; i++)
    if (strcmp (((Payment *) d->payments->pdata[i])->id, id) == 0)
      return d->payments->pdata[i];
  return NULL;
}

static void
tell_payment (Device *d, const char *external)
{
  Payment *p = find (d, external);
  g_autofree char *text = p ? payment_text (p) : NULL;
  if (p)
    say (d, "RETRIEVE_PAYMENT_RESPONSE", "{'status':'SUCCESS','queryStatus':'FOUND','externalPaymentId':'%s','payment':%s}", external, text);
  else
    say (d, "RETRIEVE_PAYMENT_RESPONSE", "{'status':'SUCCESS','queryStatus':'%s','externalPaymentId':'%s'}", d->busy ? "IN_PROGRESS" : "NOT_FOUND", external);
}

static void
tell_status (Device *d, gboolean last)
{
  if (d->mute_status)
    return;
  gboolean waits = d->last && (strstr (d->last_method, "CONFIRM") || strstr (d->last_method, "VERIFY")) && d->busy;
  say (d, "RETRIEVE_DEVICE_STATUS_RESPONSE", "{'status':'SUCCESS','state':'%s','substate':'UNKNOWN','data':{'externalPaymentId':'%s'}}", waits ? "WAITING_FOR_POS" : d->busy ? "BUSY" : "IDLE", d->busy ? d->external : "");
  if (last && d->last) {
    g_autofree char *method = g_strdup (d->last_method), *payload = g_strdup (d->last);
    say (d, method, "%s", payload);
  }
}

static void
take_refund (Device *d, json_t *payload)
{
  Payment *p = find_id (d, json_string_value (json_object_get (payload, "paymentId")));
  CfMoney amount = json_integer_value (json_object_get (payload, "amount"));
  d->refunds++;
  g_assert_nonnull (p);
  g_string_append_printf (p->refunds, "%s{'id':'REF%u','amount':%" G_GINT64_FORMAT ",'createdTime':%" G_GINT64_FORMAT "}", p->refunds->len ? "," : "", d->refunds, amount, d->host->clock.at / 1000);
  if (d->script == CUT_AFTER) {
    cut (d);
    return;
  }
  say (d, "REFUND_RESPONSE", "{'paymentId':'%s','reason':'NONE','code':'SUCCESS'}", p->id);
  say (d, "FINISH_OK", "{'refund':{'id':'REF%u','amount':%" G_GINT64_FORMAT ",'orderRef':{'id':'ORD1'}}}", d->refunds, amount);
}

static void
take_void (Device *d, json_t *payload, const char *id)
{
  Payment *p = find_id (d, json_string_value (json_object_get (json_object_get (payload, "payment"), "id")));
  d->voids++;
  if (p)
    strcpy (p->result, "VOIDED");
  if (d->script == CUT_AFTER)
    cut (d);
  else if (strstr (d->abilities, "VoidPaymentResponse"))
    say (d, "VOID_PAYMENT_RESPONSE", "{'status':'%s','reason':'none'}", p ? "SUCCESS" : "FAIL");
  else
    say (d, "ACK", "{'sourceMessageId':'%s','sourceMethod':'VOID_PAYMENT'}", id);
}

static void
take (Device *d, const CfCloverEnvelope *e)
{
  json_t *p = e->payload;
  CfCloverMethod method = cf_clover_method (e->method);
  gboolean yes = method == CF_CLOVER_PAYMENT_CONFIRMED || json_is_true (json_object_get (p, "verified"));
  g_string_append_printf (d->heard, "%s ", e->method);
  switch (method) {
    case CF_CLOVER_DISCOVERY_REQUEST:
      say (d, "DISCOVERY_RESPONSE", "{'serial':'%s','model':'Flex','merchantName':'Corner Print','ready':true,'supportsTipAdjust':true,'supportsManualRefund':true%s}", d->serial, d->abilities);
      break;
    case CF_CLOVER_TX_START: take_start (d, p); break;
    case CF_CLOVER_PAYMENT_CONFIRMED: case CF_CLOVER_PAYMENT_REJECTED: case CF_CLOVER_SIGNATURE_VERIFIED:
      if (!d->busy)
        break;
      if (yes && (method == CF_CLOVER_SIGNATURE_VERIFIED || d->script != BOTH))
        finish_ok (d, charge (d, d->amount));
      else if (!yes)
        cancel (d);
      break;
    case CF_CLOVER_KEY_PRESS:
      if (!d->busy)
        break;
      if (d->script == ESCAPE)
        cancel (d);
      else if (d->script == ESCAPE_LATE)
        finish_ok (d, charge (d, d->amount));
      break;
    case CF_CLOVER_RETRIEVE_PAYMENT_REQUEST: tell_payment (d, json_string_value (json_object_get (p, "externalPaymentId"))); break;
    case CF_CLOVER_RETRIEVE_DEVICE_STATUS_REQUEST: tell_status (d, json_is_true (json_object_get (p, "sendLastMessage"))); break;
    case CF_CLOVER_REFUND_REQUEST: take_refund (d, p); break;
    case CF_CLOVER_VOID_PAYMENT: take_void (d, p, e->id); break;
    case CF_CLOVER_TIP_ADJUST:
      ((Payment *) d->payments->pdata[0])->tip = json_integer_value (json_object_get (p, "tipAmount"));
      if (d->script != CUT_AFTER)
        say (d, "TIP_ADJUST_RESPONSE", "{'success':true}");
      else
        cut (d);
      break;
    case CF_CLOVER_CLOSEOUT_REQUEST: say (d, "CLOSEOUT_RESPONSE", "{'status':'SUCCESS','batch':'{\\'id\\':\\'B1\\',\\'txCount\\':3,\\'totalBatchAmount\\':2599}'}"); break;
    case CF_CLOVER_RETRIEVE_PENDING_PAYMENTS: say (d, "RETRIEVE_PENDING_PAYMENTS_RESPONSE", "{'status':'SUCCESS','pendingPaymentEntries':[{'paymentId':'P','externalPaymentId':'0KPENDING','amount':5}]}"); break;
    case CF_CLOVER_BREAK: say (d, "RESET_DEVICE_RESPONSE", "{'status':'SUCCESS','state':'IDLE'}"); d->busy = FALSE; break;
    case CF_CLOVER_ACK: d->acks += g_strcmp0 (json_string_value (json_object_get (p, "sourceMethod")), "FINISH_OK") == 0; break;
    default: break;
  }
}

static void
arrived (gpointer data, const guint8 *bytes, gsize n)
{
  Device *d = data;
  while (n) {
    const GByteArray *message;
    gboolean whole = cf_clover_reader_take (&d->reader, &bytes, &n, &message, NULL);
    if (whole && !message)
      continue;
    g_autoptr(CfCloverEnvelope) e = whole ? cf_clover_envelope_parse ((const char *) message->data, message->len, NULL) : NULL;
    if (!e) {                                                                        /* half of it was lost with the cable */
      cf_clover_reader_clear (&d->reader);
      cf_clover_reader_init (&d->reader);
      return;
    }
    if (e->type == CF_CLOVER_COMMAND)
      take (d, e);
    else
      d->pings++;
  }
}

static void
due (gpointer data)
{
  Device *d = data;
  if (!d->silent)
    send_envelope (d, "PING", NULL, NULL);
  cf_memory_alarm (fake_host_memory (d->host), d->host->clock.at + CF_SECONDS (2));
}

static void
plugged (gpointer data, gboolean in)
{
  Device *d = data;
  cf_clover_reader_clear (&d->reader);
  cf_clover_reader_init (&d->reader);
  if (d->host->terminal)
    cf_memory_alarm (fake_host_memory (d->host), in ? d->host->clock.at + CF_SECONDS (1) : CF_NO_DEADLINE);
  d->silent = FALSE;
}

static const CfMemoryPeer peer = { arrived, due, plugged };

static void
start (Device *d, FakeHost *host, Script script, const char *abilities)
{
  *d = (Device) { .host = host, .script = script, .payments = g_ptr_array_new_with_free_func (free_payment), .serial = "C041UQ00000001", .abilities = abilities, .heard = g_string_new (NULL) };
  cf_clover_reader_init (&d->reader);
  fake_host_init (host, "clover", &peer, d, NULL);
  g_assert_true (host->terminal->driver->open (host->terminal, host->clock.at + CF_SECONDS (15), &host->error));
  g_assert_cmpstr (host->terminal->identity.id, ==, "C041UQ00000001");
  fake_host_attempt (host, CF_TERMINAL_SALE, 2599, 7);
}

static void
stop (Device *d, FakeHost *host)
{
  fake_host_clear (host);
  cf_clover_reader_clear (&d->reader);
  g_ptr_array_unref (d->payments);
  json_decref (d->start);
  g_free (d->last);
  g_free (d->last_method);
  g_string_free (d->heard, TRUE);
}

static const struct { const char *name; Script script; int answer; CfTerminalOutcome outcome; CfMoney amount; CfTerminalOutcome recovered; const char *asked; } cases[] = {
  { "approve", APPROVE, -1, CF_TERMINAL_APPROVED, 2599, CF_TERMINAL_APPROVED, NULL },
  { "old firmware", OLD, -1, CF_TERMINAL_APPROVED, 2599, CF_TERMINAL_APPROVED, NULL },
  { "F9 partial", PARTIAL, -1, CF_TERMINAL_APPROVED, 1299, CF_TERMINAL_APPROVED, NULL },
  { "decline", DECLINE, -1, CF_TERMINAL_DECLINED, 0, CF_TERMINAL_CANCELLED, NULL },
  { "cancel on the device", CANCEL, -1, CF_TERMINAL_CANCELLED, 0, CF_TERMINAL_CANCELLED, NULL },
  { "F8 same id", DUPLICATE_ID, -1, CF_TERMINAL_APPROVED, 2599, CF_TERMINAL_APPROVED, NULL },
  { "not begun", START_FAIL, -1, CF_TERMINAL_CANCELLED, 0, CF_TERMINAL_CANCELLED, NULL },
  { "F8 duplicate refused", CHALLENGE, 0, CF_TERMINAL_CANCELLED, 0, CF_TERMINAL_CANCELLED, "ask duplicate" },
  { "F8 duplicate allowed", CHALLENGE, 1, CF_TERMINAL_APPROVED, 2599, CF_TERMINAL_APPROVED, "ask duplicate" },
  { "F10 offline is not for this shop", OFFLINE, -1, CF_TERMINAL_CANCELLED, 0, CF_TERMINAL_CANCELLED, NULL },
  { "signature good", SIGNATURE, 1, CF_TERMINAL_APPROVED, 2599, CF_TERMINAL_APPROVED, "ask signature 4" },
  { "signature bad", SIGNATURE, 0, CF_TERMINAL_CANCELLED, 0, CF_TERMINAL_CANCELLED, "ask signature 4" },
  { "challenge, then signature", BOTH, 1, CF_TERMINAL_APPROVED, 2599, CF_TERMINAL_APPROVED, "ask duplicate 0\nask signature" },
  { "voided meanwhile", VOIDED, -1, CF_TERMINAL_CANCELLED, 0, CF_TERMINAL_CANCELLED, NULL },
  { "F4 cut before the card", CUT_BEFORE, -1, CF_TERMINAL_UNKNOWN, 0, CF_TERMINAL_CANCELLED, NULL },
  { "F5 cut after approval", CUT_AFTER, -1, CF_TERMINAL_UNKNOWN, 0, CF_TERMINAL_APPROVED, NULL },
  { "F6 cut after the result was sent", CUT_LOUD, -1, CF_TERMINAL_UNKNOWN, 0, CF_TERMINAL_APPROVED, NULL },
  { "F10 charged, no word", SILENT, -1, CF_TERMINAL_UNKNOWN, 0, CF_TERMINAL_APPROVED, NULL },
  { "no more pings", DEAD, -1, CF_TERMINAL_UNKNOWN, 0, CF_TERMINAL_APPROVED, NULL },
  { "F12 a stale result first", STALE_FIRST, -1, CF_TERMINAL_APPROVED, 2599, CF_TERMINAL_APPROVED, NULL },
  { "F11 busy", BUSY, -1, CF_TERMINAL_DECLINED, 0, CF_TERMINAL_CANCELLED, NULL },
  { "a result without our id", NO_ID, -1, CF_TERMINAL_APPROVED, 2599, CF_TERMINAL_APPROVED, NULL },
  { "a wrong amount", WRONG_AMOUNT, -1, CF_TERMINAL_UNKNOWN, 0, CF_TERMINAL_MANUAL, NULL },
  { "garbage on the line", GARBAGE, -1, CF_TERMINAL_UNKNOWN, 0, CF_TERMINAL_APPROVED, NULL },
  { "an unreadable result", UNREADABLE, -1, CF_TERMINAL_UNKNOWN, 0, CF_TERMINAL_APPROVED, NULL },
};

static void
test_sale (gconstpointer data)
{
  const int at = GPOINTER_TO_INT (data);
  static const CfFaults pieces[] = { { 0 }, { .split = 1 }, { .join = 3000 }, { .split = 5, .delay = 3000 } };
  for (guint f = 0; f < G_N_ELEMENTS (pieces); f++) {
    Device d;
    FakeHost host;
    start (&d, &host, cases[at].script, ",'supportsAcknowledgement':true");
    host.answer = cases[at].answer;
    cf_memory_faults (fake_host_memory (&host), CF_FROM_DEVICE, pieces[f]);
    guint64 before = cf_memory_passed (fake_host_memory (&host), CF_TO_DEVICE);
    g_assert_true (fake_host_run (&host));
    g_assert_cmpint (host.result.outcome, ==, cases[at].outcome);
    g_assert_cmpint (host.result.amount_minor, ==, cases[at].amount);
    g_assert_cmpuint (d.starts, ==, 1);
    g_assert_cmpuint (host.wire_at_sent, <=, before + 400);                        /* pongs and acknowledgements of before */
    if (cases[at].asked)
      g_assert_nonnull (strstr (host.log->str, cases[at].asked));
    else
      g_assert_null (strstr (host.log->str, "ask"));
    g_assert_cmpint (strstr (host.log->str, "orphan 0OTHERREF0001 777") != NULL, ==, cases[at].script == STALE_FIRST);
    cf_memory_plug (fake_host_memory (&host));
    cf_memory_faults (fake_host_memory (&host), CF_FROM_DEVICE, (CfFaults) { 0 });
    for (int again = 0; again < 2; again++) {
      g_assert_true (fake_host_recover (&host));
      g_assert_cmpint (host.result.outcome, ==, cases[at].recovered);
    }
    g_assert_cmpuint (d.starts, ==, 1);
    stop (&d, &host);
  }
}

static void
test_cancel (void)
{
  const struct { Script script; CfTerminalOutcome outcome; } ends[] = { { ESCAPE, CF_TERMINAL_CANCELLED }, { ESCAPE_LATE, CF_TERMINAL_APPROVED } };
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    Device d;
    FakeHost host;
    start (&d, &host, ends[i].script, "");
    host.cancel_at = "Insert card";
    g_assert_true (fake_host_run (&host));
    g_assert_cmpint (host.result.outcome, ==, ends[i].outcome);
    stop (&d, &host);
  }
}

static void
test_commits (void)
{
  Device d;
  FakeHost host;
  start (&d, &host, APPROVE, ",'supportsAcknowledgement':true");
  host.refuses_sent = TRUE;
  g_assert_false (fake_host_run (&host));
  g_assert_cmpuint (d.starts, ==, 0);
  host.refuses_sent = FALSE;
  host.refuses_result = TRUE;
  host.acks = &d.acks;
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_UNKNOWN);
  g_assert_cmpuint (host.acks_at_result, ==, 0);
  guint acks = d.acks;
  g_assert_cmpuint (acks, ==, 0);
  host.refuses_result = FALSE;
  g_assert_true (fake_host_recover (&host));                                       /* told again by the device, and kept this time */
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_nonnull (strstr (host.log->str, "result approved 2599"));
  g_assert_true (host.terminal->driver->idle (host.terminal, host.clock.at + CF_SECONDS (1), &host.error));
  g_assert_cmpuint (d.acks, >, acks);
  stop (&d, &host);
}

/* The program ends while the device asks; after the restart the question comes again, and its answer ends the payment. */
static void
test_question_again (void)
{
  Device d;
  FakeHost host;
  start (&d, &host, CHALLENGE, "");
  cf_terminal_stop (host.terminal);
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_UNKNOWN);
  host.terminal->stop = FALSE;
  host.answer = 1;
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpuint (d.payments->len, ==, 1);
  stop (&d, &host);
}

/* It never was at the card, and now the device is busy with something else for ever: that it knows of no such payment proves nothing, and a person is asked in the end. */
static void
test_busy_elsewhere (void)
{
  Device d;
  FakeHost host;
  start (&d, &host, CUT_BEFORE, "");
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_UNKNOWN);
  cf_memory_plug (fake_host_memory (&host));
  d.busy = TRUE;
  g_strlcpy (d.external, "0SOMETHING001", sizeof d.external);
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_MANUAL);
  d.busy = FALSE;
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_CANCELLED);
  stop (&d, &host);
}

static void
test_gone (void)
{
  Device d;
  FakeHost host;
  start (&d, &host, CUT_AFTER, "");
  g_assert_true (fake_host_run (&host));
  g_assert_false (fake_host_recover (&host));
  cf_memory_plug (fake_host_memory (&host));
  d.serial = "C041UQ00000002";
  g_assert_false (fake_host_recover (&host));
  g_assert_error (host.error, CF_ERROR, CF_ERROR_CONFLICT);
  host.terminal->driver->close (host.terminal);
  d.serial = "C041UQ00000001";
  d.mute_status = TRUE;
  g_assert_false (fake_host_recover (&host));
  d.mute_status = FALSE;
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  host.clock.at += CF_SECONDS (25 * 3600);                                           /* R-24H */
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_MANUAL);
  cf_memory_unplug (fake_host_memory (&host));
  fake_host_attempt (&host, CF_TERMINAL_SALE, 100, 8);
  g_assert_false (fake_host_run (&host));
  stop (&d, &host);
}

static void
set_original (FakeHost *host, const Device *d)
{
  const Payment *p = d->payments->pdata[0];
  host->attempt.original = (CfTerminalOriginal) { .reference = g_strdup (p->external), .transaction = g_strdup (p->id), .order = g_strdup ("ORD1"), .amount_minor = p->amount };
}

static void
check_act (Device *d, FakeHost *host, CfTerminalAct act, CfMoney amount, guint number, Script script)
{
  d->script = script;
  fake_host_attempt (host, act, amount, number);
  host->attempt.tip_minor = act == CF_TERMINAL_TIP ? 300 : 0;
  set_original (host, d);
  g_assert_true (fake_host_run (host));
  if (script == CUT_AFTER) {
    g_assert_cmpint (host->result.outcome, ==, CF_TERMINAL_UNKNOWN);
    cf_memory_plug (fake_host_memory (host));
    g_assert_true (fake_host_recover (host));
  }
  g_assert_cmpint (host->result.outcome, ==, CF_TERMINAL_APPROVED);
}

/* Refund of a payment, tip and void, each also with the cable pulled after the device did it. */
static void
test_after (gconstpointer data)
{
  Device d;
  FakeHost host;
  Script script = GPOINTER_TO_INT (data) & 1 ? CUT_AFTER : APPROVE;
  start (&d, &host, APPROVE, GPOINTER_TO_INT (data) & 2 ? ",'supportsVoidPaymentResponse':true" : ",'supportsAcknowledgement':true");
  g_assert_true (fake_host_run (&host));
  check_act (&d, &host, CF_TERMINAL_REFUND, 500, 8, script);
  check_act (&d, &host, CF_TERMINAL_REFUND, 500, 9, script);                         /* the same amount again is another one */
  g_assert_cmpuint (d.refunds, ==, 2);
  g_assert_cmpstr (host.result.transaction, ==, "REF2");
  check_act (&d, &host, CF_TERMINAL_TIP, 0, 10, script);
  check_act (&d, &host, CF_TERMINAL_VOID, 2599, 11, script);
  g_assert_cmpuint (d.voids, ==, 1);
  g_assert_cmpuint (d.starts, ==, 1);
  stop (&d, &host);
}

/* A refund that the device never got did not happen. */
static void
test_refund_lost (void)
{
  Device d;
  FakeHost host;
  start (&d, &host, APPROVE, "");
  g_assert_true (fake_host_run (&host));
  fake_host_attempt (&host, CF_TERMINAL_REFUND, 500, 8);
  set_original (&host, &d);
  host.attempt.sent_at = host.clock.at;
  host.attempt.baseline = g_strdup ("refunds:");
  g_assert_true (fake_host_recover (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_CANCELLED);
  stop (&d, &host);
}

static void
test_others (void)
{
  Device d;
  FakeHost host;
  start (&d, &host, APPROVE, "");
  host.attempt.keyed = TRUE;                                                         /* S0-09 */
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (json_integer_value (json_object_get (json_object_get (d.start, "payIntent"), "cardEntryMethods")), ==, CF_CLOVER_CARD_KEYED);
  fake_host_attempt (&host, CF_TERMINAL_REFUND, 500, 8);                             /* of no payment */
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpint (host.result.amount_minor, ==, 500);
  fake_host_attempt (&host, CF_TERMINAL_CLOSE, 0, 9);
  g_assert_true (fake_host_run (&host));
  g_assert_cmpint (host.result.outcome, ==, CF_TERMINAL_APPROVED);
  g_assert_cmpint (((CfTerminalTotal *) host.result.totals->pdata[0])->amount_minor, ==, 2599);
  const CfDriver *driver = host.terminal->driver;
  GPtrArray *references = NULL;
  g_assert_true (driver->pending (host.terminal, &references, &host.error));
  g_assert_cmpstr (references->pdata[0], ==, "0KPENDING");
  g_ptr_array_unref (references);
  g_assert_true (driver->display (host.terminal, "Back in a minute", &host.error));
  g_assert_true (driver->reset (host.terminal, &host.error));
  g_assert_true (driver->idle (host.terminal, host.clock.at + CF_SECONDS (60), &host.error));
  g_assert_nonnull (strstr (d.heard->str, "TERMINAL_MESSAGE"));
  g_assert_nonnull (strstr (d.heard->str, "SHOW_THANK_YOU_SCREEN"));
  g_assert_cmpuint (d.pings, >, 20);
  stop (&d, &host);
}

/* Random scripts with the cable pulled, messages lost, repeated, late and in pieces at random places, and a person who answers this or that. Whatever happens: charged once at most, what was charged is known
 * or handed to a person, what was not is never taken for paid. */
static void
run_at_random (GRand *rand)
{
  Device d;
  FakeHost host;
  CfTerminalOutcome outcome = CF_TERMINAL_UNKNOWN;
  CfMoney charged = 0, believed = 0;
  start (&d, &host, g_rand_int_range (rand, APPROVE, ESCAPE), g_rand_boolean (rand) ? "" : ",'supportsAcknowledgement':true");
  CfMemory *memory = fake_host_memory (&host);
  CfFaults from = { .split = g_rand_int_range (rand, 0, 4), .delay = g_rand_int_range (rand, 0, 2000000), .cuts = g_rand_int_range (rand, 0, 3) == 0, .cut_after = g_rand_int_range (rand, 0, 2500),
                    .repeat = g_rand_int_range (rand, 0, 3) == 0, .lose = g_rand_int_range (rand, 0, 5) == 0 ? g_rand_int_range (rand, 1, 4) : 0 };
  CfFaults to = { .split = g_rand_int_range (rand, 0, 4), .cuts = g_rand_int_range (rand, 0, 5) == 0, .cut_after = g_rand_int_range (rand, 0, 1500), .lose = g_rand_int_range (rand, 0, 8) == 0,
                  .repeat = g_rand_int_range (rand, 0, 6) == 0 };
  cf_memory_faults (memory, CF_FROM_DEVICE, from);
  cf_memory_faults (memory, CF_TO_DEVICE, to);
  host.answer = g_rand_int_range (rand, 0, 2);
  host.refuses_result = g_rand_int_range (rand, 0, 10) == 0;
  if (g_rand_int_range (rand, 0, 4) == 0)
    host.cancel_at = "Insert card";
  if (fake_host_run (&host)) {
    outcome = host.result.outcome;
    believed = host.result.amount_minor;
  }
  else {
    g_assert_cmpuint (d.starts, ==, 0);
    outcome = CF_TERMINAL_CANCELLED;
  }
  host.refuses_result = FALSE;
  for (int tries = 0; outcome == CF_TERMINAL_UNKNOWN && tries < 5; tries++) {
    cf_memory_plug (memory);
    cf_memory_faults (memory, CF_FROM_DEVICE, (CfFaults) { .split = from.split, .lose = tries == 0 });
    cf_memory_faults (memory, CF_TO_DEVICE, (CfFaults) { 0 });
    if (fake_host_recover (&host)) {
      outcome = host.result.outcome;
      believed = host.result.amount_minor;
    }
  }
  for (guint i = 0; i < d.payments->len; i++)
    charged += ((Payment *) d.payments->pdata[i])->amount;
  if (outcome == CF_TERMINAL_UNKNOWN || d.payments->len > 1 || (outcome != CF_TERMINAL_MANUAL && believed != charged))
    g_test_message ("script %d, outcome %d, %s%s", d.script, outcome, host.log->str, host.result.evidence ? host.result.evidence : "");
  g_assert_cmpint (outcome, !=, CF_TERMINAL_UNKNOWN);
  g_assert_cmpuint (d.payments->len, <=, 1);
  if (outcome != CF_TERMINAL_MANUAL)
    g_assert_cmpint (believed, ==, charged);
  stop (&d, &host);
}

static void
test_random (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  for (int i = 0; i < 2000; i++)
    run_at_random (rand);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/terminal/clover/sale/%s", cases[i].name);
    g_test_add_data_func (path, GINT_TO_POINTER (i), test_sale);
  }
  g_test_add_func ("/terminal/clover/F14 cancel", test_cancel);
  g_test_add_func ("/terminal/clover/commits", test_commits);
  g_test_add_func ("/terminal/clover/question again", test_question_again);
  g_test_add_func ("/terminal/clover/F11 busy with something else for ever", test_busy_elsewhere);
  g_test_add_func ("/terminal/clover/F15 gone, swapped, a day later", test_gone);
  for (int i = 0; i < 4; i++) {
    g_autofree char *path = g_strdup_printf ("/terminal/clover/refund, tip, void/%s, %s", i & 2 ? "answered" : "acknowledged", i & 1 ? "cut" : "whole");
    g_test_add_data_func (path, GINT_TO_POINTER (i), test_after);
  }
  g_test_add_func ("/terminal/clover/refund lost", test_refund_lost);
  g_test_add_func ("/terminal/clover/S0-09 keyed, credit, close, screen", test_others);
  g_test_add_func ("/terminal/clover/days at random", test_random);
  return g_test_run ();
}
