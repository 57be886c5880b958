/* clover-session.c: one attempt on a Clover, message by message (protocols.md §2.9). The messages of a transaction may come in any number and twice; only FINISH_OK of our id, FINISH_CANCEL and PAYMENT_VOIDED end it. A question is put to
 * a person and the link kept alive meanwhile; a signature waits until the challenges before it are answered. */
#include "clover-private.h"
#include <string.h>

#define RUN_MAX CF_SECONDS (600)             /* without a word about the transaction */
#define CANCEL_MAX CF_SECONDS (60)
#define ESCAPE "ESC"

void
cf_clover_session_init (CfCloverSession *s, CfTerminalAttempt *attempt, CfTerminalResult *result, gint64 now)
{
  *s = (CfCloverSession) { .attempt = attempt, .result = result, .keys = g_ptr_array_new_with_free_func (g_free), .heard = now, .denials = 2 };
}

void
cf_clover_session_clear (CfCloverSession *s)
{
  cf_clover_message_free (s->question);
  cf_clover_message_free (s->signature);
  g_clear_pointer (&s->keys, g_ptr_array_unref);
  g_free (s->said);
  g_free (s->refusal);
}

static gboolean
is_ours (const CfCloverSession *s, const char *external_id)
{
  return !*external_id || strcmp (external_id, s->attempt->reference) == 0;
}

static gboolean
offers (const CfCloverSession *s, const char *key)
{
  for (guint i = 0; i < s->keys->len; i++)
    if (strcmp (s->keys->pdata[i], key) == 0)
      return TRUE;
  return FALSE;
}

/* A cancel is a key that the device offers; until it offers one, the wish is kept. */
static gboolean
try_cancel (CfTerminal *terminal, CfCloverSession *s, GError **error)
{
  if (!s->wants_cancel || !offers (s, ESCAPE))
    return TRUE;
  s->wants_cancel = FALSE;
  s->has_cancelled = TRUE;
  s->heard = cf_transport_now (terminal->transport);
  return cf_clover_send (terminal, cf_clover_press (ESCAPE), NULL, error);
}

static CfTerminalState
state_of (const char *ui_state)
{
  if (strstr (ui_state, "PROCESS") || strstr (ui_state, "AUTH"))
    return CF_TERMINAL_AWAITING_HOST;
  return CF_TERMINAL_AWAITING_CARD;
}

static gboolean
take_screen (CfTerminal *terminal, CfCloverSession *s, const CfCloverMessage *m, GError **error)
{
  g_autofree CfTerminalKey *keys = g_new0 (CfTerminalKey, m->options->len + 1);
  if (!m->ui_enter)
    return TRUE;
  g_ptr_array_set_size (s->keys, 0);
  for (guint i = 0; i < m->options->len; i++) {
    const CfCloverOption *option = m->options->pdata[i];
    keys[i] = (CfTerminalKey) { option->key, option->label };
    g_ptr_array_add (s->keys, g_strdup (option->key));
  }
  s->failed |= strcmp (m->ui_state, "FAILED") == 0;
  if (*m->ui_text) {
    char **words = s->failed ? &s->refusal : &s->said;
    g_free (*words);
    *words = g_strdup (m->ui_text);
  }
  terminal->host->show (terminal->host_data, state_of (m->ui_state), *m->ui_text ? m->ui_text : NULL, keys, m->options->len);
  return try_cancel (terminal, s, error);
}

static json_t *
payment_of (const CfCloverMessage *m)
{
  const CfCloverPayment *p = m->payment;
  json_t *json = p ? cf_clover_payment_json (p->id, p->order_id, p->external_id, p->amount, p->tip) : json_object ();
  if (p && !p->has_amount) {                                  /* named, without its amounts: so it goes back */
    json_object_del (json, "amount");
    json_object_del (json, "tipAmount");
  }
  return json;
}

static CfCloverMessage *
copy_for_question (const CfCloverMessage *m)
{
  CfCloverMessage *copy = cf_clover_message_parse (cf_clover_method_name (m->method), NULL, NULL);
  const CfCloverPayment *p = m->payment;
  if (p) {
    json_t *json = payment_of (m);
    copy->payment = cf_clover_payment_parse (json, NULL);
    json_decref (json);
  }
  for (guint i = 0; i < m->challenges->len; i++) {
    const CfCloverChallenge *from = m->challenges->pdata[i];
    CfCloverChallenge *challenge = g_new (CfCloverChallenge, 1);
    *challenge = (CfCloverChallenge) { g_strdup (from->type), g_strdup (from->reason), g_strdup (from->message) };
    g_ptr_array_add (copy->challenges, challenge);
  }
  g_array_append_vals (copy->signature, m->signature->data, m->signature->len);
  copy->signature_width = m->signature_width;
  copy->signature_height = m->signature_height;
  return copy;
}

static void
put (CfTerminal *terminal, CfCloverSession *s, const CfTerminalQuestion *question)
{
  gboolean forget;
  (void) cf_terminal_take_answer (terminal, &forget);
  terminal->host->show (terminal->host_data, CF_TERMINAL_AWAITING_PERSON, s->said, NULL, 0);
  terminal->host->ask (terminal->host_data, question);
}

static gint16
coordinate (gint64 value)
{
  return CLAMP (value, 0, G_MAXINT16);
}

static void
ask_signature (CfTerminal *terminal, CfCloverSession *s)
{
  const CfCloverMessage *m = s->question;
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (CfTerminalPoint));
  g_auto(CfTerminalResult) about = { 0 };
  static const CfTerminalPoint lifted = { -1, -1 };
  for (guint i = 0; i < m->signature->len; i++) {
    CfCloverPoint from = g_array_index (m->signature, CfCloverPoint, i);
    CfTerminalPoint point = { coordinate (from.x), coordinate (from.y) };
    if (from.starts && i)
      g_array_append_val (points, lifted);
    g_array_append_val (points, point);
  }
  if (m->payment)
    cf_clover_to_result (terminal, s->attempt, m->payment, &about);
  put (terminal, s, &(CfTerminalQuestion) { .kind = CF_ASK_SIGNATURE, .payment = &about, .width = coordinate (m->signature_width), .height = coordinate (m->signature_height),
                                            .points = (const CfTerminalPoint *) points->data, .n_points = points->len });
}

static gboolean ask_next (CfTerminal *terminal, CfCloverSession *s, GError **error);

/* The end of a question: the device is told, and the signature that waited is asked about. */
static gboolean
end_question (CfTerminal *terminal, CfCloverSession *s, json_t *payload, GError **error)
{
  terminal->host->ask (terminal->host_data, NULL);
  g_clear_pointer (&s->question, cf_clover_message_free);
  s->challenge = 0;
  s->heard = cf_transport_now (terminal->transport);
  if (!cf_clover_send (terminal, payload, NULL, error))
    return FALSE;
  s->question = g_steal_pointer (&s->signature);
  return !s->question || ask_next (terminal, s, error);
}

static const char *
reason_of (const CfCloverChallenge *challenge)
{
  if (*challenge->reason)
    return challenge->reason;
  return strcmp (challenge->type, "OFFLINE_CHALLENGE") == 0 ? "REJECT_OFFLINE" : "REJECT_DUPLICATE";
}

static gboolean
ask_next (CfTerminal *terminal, CfCloverSession *s, GError **error)
{
  const CfCloverMessage *m = s->question;
  if (m->method == CF_CLOVER_VERIFY_SIGNATURE) {
    ask_signature (terminal, s);
    return TRUE;
  }
  if (s->challenge >= m->challenges->len)
    return end_question (terminal, s, cf_clover_confirm (payment_of (m), NULL), error);
  const CfCloverChallenge *challenge = m->challenges->pdata[s->challenge];
  gboolean offline = strcmp (challenge->type, "OFFLINE_CHALLENGE") == 0;
  if (offline && !s->attempt->allows_offline)                /* the shop floats no risk: nobody needs to be asked */
    return end_question (terminal, s, cf_clover_confirm (payment_of (m), reason_of (challenge)), error);
  g_auto(CfTerminalResult) about = { 0 };
  if (m->payment)
    cf_clover_to_result (terminal, s->attempt, m->payment, &about);
  put (terminal, s, &(CfTerminalQuestion) { .kind = offline ? CF_ASK_OFFLINE : CF_ASK_DUPLICATE, .text = *challenge->message ? challenge->message : NULL, .payment = &about });
  return TRUE;
}

static gboolean
take_answer (CfTerminal *terminal, CfCloverSession *s, gboolean yes, GError **error)
{
  const CfCloverMessage *m = s->question;
  if (m->method == CF_CLOVER_VERIFY_SIGNATURE)
    return end_question (terminal, s, cf_clover_signature (payment_of (m), yes), error);
  if (!yes)
    return end_question (terminal, s, cf_clover_confirm (payment_of (m), reason_of (m->challenges->pdata[s->challenge])), error);
  s->challenge++;
  return ask_next (terminal, s, error);
}

/* The same question may be told again after a lost link: it replaces itself. */
static gboolean
take_question (CfTerminal *terminal, CfCloverSession *s, const CfCloverMessage *m, GError **error)
{
  if (m->payment && !is_ours (s, m->payment->external_id))
    return TRUE;
  s->asked = s->started = TRUE;
  if (m->method == CF_CLOVER_VERIFY_SIGNATURE && s->question && s->question->method != CF_CLOVER_VERIFY_SIGNATURE) {
    cf_clover_message_free (s->signature);
    s->signature = copy_for_question (m);
    return TRUE;
  }
  cf_clover_message_free (s->question);
  s->question = copy_for_question (m);
  s->challenge = 0;
  return ask_next (terminal, s, error);
}

/* What must be looked up is no end for who is looking it up. */
static void
finish (CfCloverSession *s, gboolean check)
{
  if (s->searches && check)
    return;
  s->done = TRUE;
  s->check = check;
}

static void
take_started (CfCloverSession *s, const CfCloverMessage *m)
{
  if (s->started || !is_ours (s, m->external_id))
    return;
  s->started = m->good;
  if (!m->good) {
    cf_clover_unknown (s->result, "The Clover did not begin the transaction: %s %s.", *m->result ? m->result : "FAIL", *m->text ? m->text : m->reason);
    finish (s, TRUE);
  }
}

/* TRUE if what ended well is what was asked for. */
static gboolean
is_expected (const CfCloverSession *s, const CfCloverMessage *m)
{
  if (!m->payment)
    return FALSE;
  if (s->attempt->act != CF_TERMINAL_REFUND)
    return m->kind == CF_CLOVER_IS_PAYMENT && is_ours (s, m->payment->external_id);
  if (m->kind == CF_CLOVER_IS_PAYMENT || !is_ours (s, m->payment->external_id))
    return FALSE;
  if (m->kind == CF_CLOVER_IS_CREDIT)
    return TRUE;
  const CfCloverPayment *refund = m->payment;
  gboolean is_new = !s->attempt->baseline || !*refund->id || !strstr (s->attempt->baseline, refund->id);
  gboolean names_ours = *refund->payment_id && g_strcmp0 (refund->payment_id, s->attempt->original.transaction) == 0;
  /* It carries no id of ours: the whole amount, and the payment where it names one. A message that is told again may be of another refund: then it must name it. */
  return is_new && ABS (refund->amount) == s->attempt->amount_minor && (names_ours || (!*refund->payment_id && !s->searches));
}

static void
take_finish (CfTerminal *terminal, CfCloverSession *s, const CfCloverMessage *m)
{
  g_autoptr(GError) error = NULL;
  if (!is_expected (s, m)) {
    cf_clover_stray (terminal, m);
    return;
  }
  cf_clover_to_result (terminal, s->attempt, m->payment, s->result);
  if (s->result->outcome != CF_TERMINAL_APPROVED)
    finish (s, TRUE);
  else if (terminal->host->result (terminal->host_data, s->attempt, s->result, &error)) {
    cf_clover_taken (terminal);
    finish (s, FALSE);
  }
  else {
    cf_clover_unknown (s->result, "The payment was approved, but could not be kept: %s.", error ? error->message : "no reason");
    finish (s, FALSE);
  }
}

static void
take_cancel (CfTerminal *terminal, CfCloverSession *s)
{
  if (!s->started && !s->voided)                             /* the end of what was before us */
    return;
  if (s->failed && !s->voided)
    cf_clover_cancelled (s->result, CF_TERMINAL_DECLINED, s->refusal);
  else if (!s->voided)
    cf_clover_cancelled (s->result, CF_TERMINAL_CANCELLED, "It was cancelled at the terminal.");
  finish (s, (s->asked || s->attempt->act == CF_TERMINAL_SALE) && !s->voided);         /* it does not say of which payment it is the end */
}

/* Busy with something else: our request was refused, and nothing was begun. */
static void
take_refused (CfCloverSession *s, const CfCloverMessage *m)
{
  if (s->started)
    return;
  if (*m->external_id && strcmp (m->external_id, s->attempt->reference) == 0) {
    cf_clover_unknown (s->result, "The Clover says that it is busy with this payment.");
    finish (s, TRUE);
    return;
  }
  g_autofree char *reason = g_strdup_printf ("The terminal is busy (%s %s): it did not begin.", m->state, m->substate);
  cf_clover_cancelled (s->result, CF_TERMINAL_DECLINED, reason);
  finish (s, FALSE);
}

gboolean
cf_clover_session_take (CfTerminal *terminal, CfCloverSession *s, const CfCloverMessage *m, GError **error)
{
  gboolean good = TRUE;
  s->heard = cf_transport_now (terminal->transport);
  switch (m->method) {
    case CF_CLOVER_TX_START_RESPONSE:
      take_started (s, m);
      break;
    case CF_CLOVER_REFUND_RESPONSE:
      s->started = TRUE;
      break;
    case CF_CLOVER_UI_STATE:
      good = take_screen (terminal, s, m, error);
      break;
    case CF_CLOVER_TX_STATE:
      s->failed |= strcmp (m->tx_state, "FAIL") == 0;
      break;
    case CF_CLOVER_CONFIRM_PAYMENT_MESSAGE: case CF_CLOVER_VERIFY_SIGNATURE:
      good = take_question (terminal, s, m, error);
      break;
    case CF_CLOVER_PAYMENT_VOIDED:
      if (m->payment && is_ours (s, m->payment->external_id)) {
        s->voided = TRUE;
        g_autofree char *reason = g_strdup_printf ("The payment was voided (%s).", *m->void_reason ? m->void_reason : m->payment->void_reason);
        cf_clover_cancelled (s->result, CF_TERMINAL_CANCELLED, reason);
      }
      break;
    case CF_CLOVER_FINISH_OK:
      take_finish (terminal, s, m);
      return TRUE;                                           /* acknowledged only if it was kept */
    case CF_CLOVER_FINISH_CANCEL:
      take_cancel (terminal, s);
      break;
    case CF_CLOVER_INVALID_STATE_TRANSITION:
      take_refused (s, m);
      break;
    default:
      break;
  }
  if (good)
    cf_clover_taken (terminal);
  return good;
}

gboolean
cf_clover_session_knock (CfTerminal *terminal, CfCloverSession *s, GError **error)
{
  gboolean yes;
  g_autofree char *key = cf_terminal_take_key (terminal);
  if (cf_terminal_take_cancel (terminal)) {
    s->wants_cancel = TRUE;
    if (!try_cancel (terminal, s, error))
      return FALSE;
  }
  if (key && offers (s, key) && !cf_clover_send (terminal, cf_clover_press (key), NULL, error))
    return FALSE;
  return !s->question || !cf_terminal_take_answer (terminal, &yes) || take_answer (terminal, s, yes, error);
}

/* When silence about the transaction has lasted too long. */
static gint64
deadline_of (const CfCloverSession *s, gint64 start_us)
{
  if (s->question)
    return CF_NO_DEADLINE;                                       /* a person may take all the time; the pings tell of the link */
  return s->heard + (s->has_cancelled || s->voided ? CANCEL_MAX : s->started ? RUN_MAX : start_us);
}

gboolean
cf_clover_session_run (CfTerminal *terminal, CfCloverSession *s, gint64 start_us, GError **error)
{
  gboolean good = TRUE;
  while (!s->done && good) {
    g_autoptr(CfCloverMessage) m = NULL;
    CfIo io = cf_clover_next (terminal, deadline_of (s, start_us), &m, error);
    if (cf_terminal_stopping (terminal)) {
      g_clear_error (error);
      g_set_error (error, CF_ERROR, CF_ERROR_UNKNOWN, "waiting for the Clover: the program ends");
      good = FALSE;
    }
    else if (io == CF_IO_DONE && m)
      good = cf_clover_session_take (terminal, s, m, error);
    else if (io == CF_IO_WOKEN)
      good = cf_clover_session_knock (terminal, s, error);
    else if (io == CF_IO_TIMEOUT) {
      g_set_error (error, CF_ERROR, CF_ERROR_UNKNOWN, "waiting for the Clover: no word of the transaction came");
      good = FALSE;
    }
    else if (io == CF_IO_GONE)
      good = FALSE;
  }
  if (!good && s->question)
    terminal->host->ask (terminal->host_data, NULL);
  return good;
}
