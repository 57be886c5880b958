/* box-clover.c: a virtual Clover (protocols.md §2.9–2.11), behind its USB link. */
#include "box.h"
#include <string.h>
#include "terminal/clover-envelope.h"
#include "terminal/clover-method.h"
#include "terminal/clover-packet.h"

typedef struct { char external[20], id[20]; CfMoney amount; gint64 at_ms; } Payment;
typedef struct {
  Box            box;
  CfCloverReader reader;
  GArray        *payments;
  guint          id;
  gboolean       in, has_ack, busy, waits;             /* waits: for the register's answer */
  gint64         ping_at, tap_at;
  char           external[20];
  CfMoney        amount;
  char          *last, *last_method;                   /* of the last payment */
  gboolean       awaits_ack;
} Clover;

static void
send_envelope (Clover *c, const char *type, const char *method, const char *payload)
{
  json_t *json = json_pack ("{s:o, s:s, s:s}", "id", json_sprintf ("%u", ++c->id), "type", type, "packageName", CF_CLOVER_PACKAGE_USB);
  if (method) {
    json_object_set_new (json, "method", json_string (method));
    json_object_set_new (json, "payload", json_string (payload));
  }
  char *text = json_dumps (json, 0);
  g_autoptr (GPtrArray) packets = cf_clover_packets (text, strlen (text), FALSE);
  for (guint i = 0; i < packets->len; i++) {
    gsize n;
    const guint8 *bytes = g_bytes_get_data (packets->pdata[i], &n);
    box_send (&c->box, bytes, n);
  }
  free (text);
  json_decref (json);
}

static void
say (Clover *c, const char *method, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *payload = g_strdup_vprintf (format, args);
  va_end (args);
  g_strdelimit (payload, "'", '"');
  send_envelope (c, "COMMAND", method, payload);
}

static void
set_alarm (Clover *c)
{
  gint64 ping = c->in ? c->ping_at : CF_NO_DEADLINE, tap = c->busy && !c->waits ? c->tap_at : CF_NO_DEADLINE;
  box_alarm (&c->box, MIN (ping, tap));
}

static const Payment *
charge (Clover *c, CfMoney amount)
{
  Payment p = { .amount = amount, .at_ms = c->box.clock->at / 1000 + c->box.skew_s * 1000 };
  g_strlcpy (p.external, c->external, sizeof p.external);
  g_snprintf (p.id, sizeof p.id, "PAY%010u", c->payments->len + 1);
  g_array_append_val (c->payments, p);
  return &g_array_index (c->payments, Payment, c->payments->len - 1);
}

static char *
payment_text (const Clover *c, const Payment *p)
{
  if (c->box.plants)
    return g_strdup_printf ("{'id':'%s','order':{'id':'ORD1','note':'" BOX_CARD "'},'externalPaymentId':'%s','amount':%" G_GINT64_FORMAT ",'tipAmount':0,'result':'SUCCESS','createdTime':%" G_GINT64_FORMAT
                            ",'note':'4111 1111 1111 1111','tender':{'label':'" BOX_CARD "'},'cardTransaction':{'cardType':'VISA " BOX_CARD "','last4':'" BOX_CARD "','first6':'411111','pan':'" BOX_CARD "','entryType':'EMV_CONTACT',"
                            "'authCode':'5500-0055-5555-5559','referenceId':'" BOX_CARD "','state':'CLOSED','cardholderName':'" BOX_CARD "','track2':';" BOX_CARD "=" BOX_TRACK "?','extra':{'cvmResult':'" BOX_CARD
                            "','applicationIdentifier':'A0000000041010','applicationLabel':'" BOX_OTHER_CARD "'}}}", p->id, p->external, p->amount, p->at_ms);
  return g_strdup_printf ("{'id':'%s','order':{'id':'ORD1'},'externalPaymentId':'%s','amount':%" G_GINT64_FORMAT ",'tipAmount':0,'result':'SUCCESS','createdTime':%" G_GINT64_FORMAT
                          ",'cardTransaction':{'cardType':'VISA','last4':'1234','first6':'411111','entryType':'EMV_CONTACT','authCode':'A1','state':'CLOSED'}}", p->id, p->external, p->amount, p->at_ms);
}

/* The end of a payment: told now, and again when asked for the last message. */
static void
finish (Clover *c, const char *method, const char *payload, gboolean charged)
{
  c->busy = c->waits = FALSE;
  g_free (c->last);
  g_free (c->last_method);
  c->last = g_strdup (payload);
  c->last_method = g_strdup (method);
  set_alarm (c);
  c->awaits_ack = charged;
  if (charged)
    box_told (&c->box);
  if (charged && c->box.deed == BOX_SILENT)
    return;
  say (c, method, "%s", payload);
}

static void
finish_ok (Clover *c, const Payment *p)
{
  g_autofree char *text = payment_text (c, p), *payload = g_strdup_printf ("{'payment':%s,'requestInfo':'SALE'}", text);
  finish (c, "FINISH_OK", payload, TRUE);
}

static void
ask (Clover *c)
{
  c->waits = TRUE;
  g_free (c->last);
  g_free (c->last_method);
  c->last_method = g_strdup ("CONFIRM_PAYMENT_MESSAGE");
  c->last = g_strdup_printf ("{'payment':{'id':'P1','externalPaymentId':'%s','amount':%" G_GINT64_FORMAT "},'challenges':[{'type':'DUPLICATE_CHALLENGE','reason':'REJECT_DUPLICATE','message':'%s'}]}",
                             c->external, c->amount, c->box.plants ? "Again " BOX_CARD "?" : "Sure?");
  set_alarm (c);
  say (c, c->last_method, "%s", c->last);
}

static void
decide (Clover *c)
{
  static const Payment other = { "0OTHERREF0001", "PAYOTHER", 777, 1 };
  switch (c->box.deed) {
    case BOX_DECLINE: say (c, "TX_STATE", "{'txState':'FAIL'}"); finish (c, "FINISH_CANCEL", "{'requestInfo':'SALE'}", FALSE); break;
    case BOX_ABORT: case BOX_NEVER: finish (c, "FINISH_CANCEL", "{'requestInfo':'SALE'}", FALSE); break;
    case BOX_ASKS: ask (c); break;
    case BOX_PARTIAL: finish_ok (c, charge (c, c->amount / 2)); break;
    case BOX_TOO_MUCH: finish_ok (c, charge (c, c->amount + 1)); break;
    case BOX_STALE_FIRST: {
      g_autofree char *text = payment_text (c, &other);
      say (c, "FINISH_OK", "{'payment':%s,'requestInfo':'SALE'}", text);
      finish_ok (c, charge (c, c->amount));
      break;
    }
    default: finish_ok (c, charge (c, c->amount));
  }
}

static const Payment *
find (Clover *c, const char *external)
{
  for (guint i = 0; external && i < c->payments->len; i++)
    if (strcmp (g_array_index (c->payments, Payment, i).external, external) == 0)
      return &g_array_index (c->payments, Payment, i);
  return NULL;
}

static void
begin (Clover *c, const json_t *intent)
{
  const char *external = json_string_value (json_object_get (intent, "externalPaymentId"));
  g_assert_nonnull (external);
  c->box.asked++;
  if (find (c, external)) {
    say (c, "TX_START_RESPONSE", "{'result':'DUPLICATE','externalId':'%s'}", external);
    return;
  }
  if (c->busy) {
    say (c, "INVALID_STATE_TRANSITION", "{'result':'FAIL','state':'BUSY','substate':'CUSTOM_ACTIVITY','requestedTransition':'TX_START','data':{'externalPaymentId':'%s'}}", c->external);
    return;
  }
  g_strlcpy (c->external, external, sizeof c->external);
  c->amount = json_integer_value (json_object_get (intent, "amount"));
  c->busy = TRUE;
  c->waits = FALSE;
  c->tap_at = c->box.clock->at + c->box.customer_us;
  g_clear_pointer (&c->last, g_free);
  say (c, "TX_START_RESPONSE", "{'result':'SUCCESS','externalPaymentId':'%s'}", c->external);
  say (c, "UI_STATE", "{'uiState':'START','uiDirection':'ENTER','uiText':'%s','inputOptions':[{'keyPress':'ESC','description':'Cancel'}]}", c->box.plants ? "Card 4111 1111 1111 1111 or " BOX_OTHER_CARD " ;" BOX_CARD "=" BOX_TRACK "?" : "Insert card");
  set_alarm (c);
}

static void
tell_payment (Clover *c, const char *external)
{
  const Payment *p = find (c, external);
  g_autofree char *text = p ? payment_text (c, p) : NULL;
  if (p)
    say (c, "RETRIEVE_PAYMENT_RESPONSE", "{'status':'SUCCESS','queryStatus':'FOUND','externalPaymentId':'%s','payment':%s}", external, text);
  else
    say (c, "RETRIEVE_PAYMENT_RESPONSE", "{'status':'SUCCESS','queryStatus':'%s','externalPaymentId':'%s'}", c->busy && g_strcmp0 (external, c->external) == 0 ? "IN_PROGRESS" : "NOT_FOUND", external);
}

static void
tell_status (Clover *c, gboolean last)
{
  say (c, "RETRIEVE_DEVICE_STATUS_RESPONSE", "{'status':'SUCCESS','state':'%s','substate':'UNKNOWN','data':{'externalPaymentId':'%s'}}", c->waits ? "WAITING_FOR_POS" : c->busy ? "WAITING_FOR_CUSTOMER" : "IDLE",
       c->busy ? c->external : "");
  if (last && c->last)
    say (c, c->last_method, "%s", c->last);
}

static void
take_answer (Clover *c, gboolean yes)
{
  if (!c->waits)
    return;
  if (yes)
    finish_ok (c, charge (c, c->amount));
  else
    finish (c, "FINISH_CANCEL", "{'requestInfo':'SALE'}", FALSE);
}

static void
take (Clover *c, const CfCloverEnvelope *e)
{
  json_t *p = e->payload;
  switch (cf_clover_method (e->method)) {
    case CF_CLOVER_DISCOVERY_REQUEST:
      say (c, "DISCOVERY_RESPONSE", "{'serial':'%s','model':'Flex','merchantName':'Corner Print','ready':true,'supportsTipAdjust':true,'supportsManualRefund':true,'supportsAcknowledgement':%s}", c->box.identity,
           c->has_ack ? "true" : "false");
      break;
    case CF_CLOVER_TX_START: begin (c, json_object_get (p, "payIntent")); break;
    case CF_CLOVER_PAYMENT_CONFIRMED: take_answer (c, TRUE); break;
    case CF_CLOVER_PAYMENT_REJECTED: take_answer (c, FALSE); break;
    case CF_CLOVER_KEY_PRESS:
      if (c->busy && !c->waits && c->box.deed == BOX_SLOW)
        decide (c);                                                                  /* F14: the customer was faster */
      else if (c->busy && !c->waits)
        finish (c, "FINISH_CANCEL", "{'requestInfo':'SALE'}", FALSE);
      break;
    case CF_CLOVER_RETRIEVE_PAYMENT_REQUEST: tell_payment (c, json_string_value (json_object_get (p, "externalPaymentId"))); break;
    case CF_CLOVER_RETRIEVE_DEVICE_STATUS_REQUEST: tell_status (c, json_is_true (json_object_get (p, "sendLastMessage"))); break;
    case CF_CLOVER_ACK:
      if (c->awaits_ack && g_strcmp0 (json_string_value (json_object_get (p, "sourceMethod")), "FINISH_OK") == 0) {
        c->awaits_ack = FALSE;
        box_acknowledged (&c->box);
      }
      break;
    case CF_CLOVER_SHOW_THANK_YOU_SCREEN:
      if (c->awaits_ack && !c->has_ack) {                                              /* the only sign where there is no ACK */
        c->awaits_ack = FALSE;
        box_acknowledged (&c->box);
      }
      break;
    default: break;
  }
}

static void
arrived (Box *box, const guint8 *bytes, gsize n)
{
  Clover *c = (Clover *) box;
  while (n) {
    const GByteArray *message;
    gboolean whole = cf_clover_reader_take (&c->reader, &bytes, &n, &message, NULL);
    if (whole && !message)
      continue;
    g_autoptr (CfCloverEnvelope) e = whole ? cf_clover_envelope_parse ((const char *) message->data, message->len, NULL) : NULL;
    if (!e) {                                                                         /* a piece of it is missing */
      cf_clover_reader_clear (&c->reader);
      cf_clover_reader_init (&c->reader);
      return;
    }
    if (e->type == CF_CLOVER_COMMAND)
      take (c, e);
  }
}

static void
due (Box *box)
{
  Clover *c = (Clover *) box;
  gint64 now = box->clock->at;
  if (c->in && now >= c->ping_at) {
    send_envelope (c, "PING", NULL, NULL);
    c->ping_at = now + CF_SECONDS (10);
  }
  if (c->busy && !c->waits && now >= c->tap_at)
    decide (c);
  set_alarm (c);
}

static void
plugged (Box *box, gboolean in)
{
  Clover *c = (Clover *) box;
  cf_clover_reader_clear (&c->reader);
  cf_clover_reader_init (&c->reader);
  c->in = in;
  c->ping_at = box->clock->at + CF_SECONDS (1);
  c->awaits_ack &= in;
  set_alarm (c);
}

static void
reboot (Box *box)
{
  Clover *c = (Clover *) box;
  c->busy = c->waits = FALSE;
  g_clear_pointer (&c->last, g_free);
  plugged (box, FALSE);
}

static Box *
make (guint variant)
{
  Clover *c = g_new0 (Clover, 1);
  c->payments = g_array_new (FALSE, FALSE, sizeof (Payment));
  c->has_ack = variant & 1;
  cf_clover_reader_init (&c->reader);
  return &c->box;
}

static void
clover_free (Box *box)
{
  box_clear (box);
  Clover *c = (Clover *) box;
  cf_clover_reader_clear (&c->reader);
  g_free (c->last);
  g_free (c->last_method);
  g_array_unref (c->payments);
  g_free (c);
}

static CfMoney amount_for (BoxDeed deed, CfMoney about) { return about; }

static CfMoney
charged (Box *box)
{
  Clover *c = (Clover *) box;
  CfMoney sum = 0;
  for (guint i = 0; i < c->payments->len; i++)
    sum += g_array_index (c->payments, Payment, i).amount;
  return sum;
}

static guint count (Box *box) { return ((Clover *) box)->payments->len; }

const BoxKind box_clover = { "clover", "USD", "US", "America/New_York", FALSE, TRUE, 3000000, 2600, { "C041UQ00000001", "C041UQ00000002" }, make, clover_free, amount_for, arrived, due, plugged, reboot, charged, count };
