/* card-payment.c: see card-payment.h. The driver's callbacks commit; what the driver returns decides. A result that comes while the payment goes on is only noted, since the terminal may still take it
 * back (a second try of the PIN, a reversal): it becomes the ledger's when the driver says that it is the end. */
#include "card-payment-private.h"
#include <string.h>
#include "base/money.h"
#include "store/attempt.h"
#include "terminal-secret.h"
#include "practice.h"
#include "store/card-batch.h"

#define CONNECT_US CF_SECONDS (15)

struct _CfCardDesk {
  CfShop        *shop;
  CfCardTerminal record;
  CfTerminal    *terminal;
  CfCardNewsFunc news;
  gpointer       news_data;
  CfId           attempt_id;                       /* the one under way; 0 */
  CfAttemptState state;                            /* its, as of the journal */
  CfTerminalState shown;
  GString       *receipt;                          /* the customer's, of the one under way */
  CfId           left_id, ran_id;                  /* never sent, of a program before this one; the last that was run here. Any other that was never sent waits for its turn */
  CfTerminalResult listed;                         /* a close under way: the batch as the terminal listed it before */
};

static void
tell (CfCardDesk *desk, const char *text, gboolean needs_person)
{
  CfCardNews news = { .attempt_id = desk->attempt_id, .state = desk->state, .needs_person = needs_person, .terminal = desk->shown, .text = text };
  if (desk->news)
    desk->news (&news, desk->news_data);
}

/* One durable step, if it is one. */
static gboolean
step (CfCardDesk *desk, CfAttemptState state, const char *said, const char *baseline, GError **error)
{
  if (desk->state == state)
    return TRUE;
  if (!cf_card_step (desk->shop, desk->attempt_id, state, said, baseline, error))
    return FALSE;
  desk->state = state;
  return TRUE;
}

/* --- what the driver tells --- */

static gboolean
is_paired (CfCardDesk *desk, const char *identity, GError **error)
{
  const char *paired = desk->record.identity;
  if (!paired || !*paired || !identity || g_str_equal (paired, identity))
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "this is terminal %s, but %s was set up with %s: plug that one in, or set this one up", identity, desk->record.name, paired);
  return FALSE;
}

static gboolean
on_sent (gpointer data, const CfTerminalAttempt *attempt, const char *identity, const char *baseline, GError **error)
{
  CfCardDesk *desk = data;
  return is_paired (desk, identity, error) && step (desk, CF_ATTEMPT_SENT, identity, baseline ? baseline : "", error);
}

/* Who reads it is a person, who must decide when the terminal cannot say any more. */
static gboolean
on_result (gpointer data, const CfTerminalAttempt *attempt, const CfTerminalResult *result, GError **error)
{
  static const char *const words[] = { "?", "approved", "declined", "cancelled", "unknown", "cannot say" };
  CfCardDesk *desk = data;
  char amount[48];
  const CfCurrency *currency = desk->shop->rules.currency;
  cf_money_pretty (amount, sizeof amount, result->amount_minor, currency, '.', ',');
  g_autofree char *said = g_strdup_printf ("the terminal said: %s %s %s, code %s, number %s, card %s %s %s", words[result->outcome <= CF_TERMINAL_MANUAL ? result->outcome : 0], amount, currency->code,
                                           result->auth_code ? result->auth_code : "none", result->transaction ? result->transaction : "none", result->brand ? result->brand : "",
                                           result->last4 ? result->last4 : "", result->evidence ? result->evidence : "");
  return cf_card_note (desk->shop, attempt->id, said, error);
}

static gboolean
on_receipt (gpointer data, const CfTerminalAttempt *attempt, CfTerminalReceipt kind, const char *lines, GError **error)
{
  CfCardDesk *desk = data;
  if (!attempt || attempt->id != desk->attempt_id)
    return TRUE;                                                        /* of an older one: the ledger has that already */
  if (kind == CF_RECEIPT_CUSTOMER)
    g_string_append (desk->receipt, lines);
  g_autofree char *said = g_strdup_printf ("receipt: %s", lines);
  return cf_card_note (desk->shop, desk->attempt_id, said, error);
}

static CfAttemptState
state_of (const CfTerminalResult *result, CfMoney asked)
{
  if (result->not_acknowledged)                        /* approved, but a terminal that never heard that we know may take it back: it is asked what it made of it */
    return CF_ATTEMPT_UNKNOWN;
  switch (result->outcome) {
    case CF_TERMINAL_APPROVED:
      return result->offline ? CF_ATTEMPT_OFFLINE_APPROVED : result->amount_minor < asked ? CF_ATTEMPT_APPROVED_PARTIAL : CF_ATTEMPT_APPROVED;
    case CF_TERMINAL_DECLINED:  return CF_ATTEMPT_DECLINED;
    case CF_TERMINAL_CANCELLED: return CF_ATTEMPT_CANCELLED;
    default:                    return CF_ATTEMPT_UNKNOWN;
  }
}

CfAttemptResult
cf_card_desk_fact (CfCardDesk *desk, CfId attempt_id, CfAttemptState state, const CfTerminalResult *result)
{
  const CfCurrency *currency = *result->currency ? cf_currency_by_code (result->currency) : desk->shop->rules.currency;
  gboolean charged = cf_attempt_is_charged (state);
  return (CfAttemptResult) { .attempt_id = attempt_id, .state = state, .terminal_id = desk->record.id, .currency = currency ? currency->number : 0,
                             .amount_minor = charged ? result->amount_minor : 0, .tip_minor = charged ? result->tip_minor : 0, .brand = result->brand, .last4 = result->last4,
                             .entry = result->entry, .code = charged ? result->auth_code : result->code, .reference = result->transaction, .trace = result->order,
                             .identity = result->terminal_id, .at = result->at, .message = result->reason, .receipt = desk->receipt->len ? desk->receipt->str : NULL,
                             .evidence = result->evidence };
}

static gboolean
on_orphan (gpointer data, const CfTerminalResult *result, GError **error)
{
  CfCardDesk *desk = data;
  g_auto (CfTaken) taken = { 0 };
  gboolean orphan;
  CfAttemptState state = state_of (result, 0);
  CfAttemptResult fact = cf_card_desk_fact (desk, 0, state, result);
  fact.receipt = NULL;
  if (result->reference && *result->reference)
    fact.reference = result->reference;
  CfOutcome outcome = cf_card_result (desk->shop, &fact, &taken, &orphan, error);
  tell (desk, "The terminal told of a payment that this register did not ask for.", FALSE);
  return outcome != CF_FAILED;
}

/* The driver says where it stands; a step of the payment is one of the journal too. */
static void
on_show (gpointer data, CfTerminalState state, const char *text, const CfTerminalKey *keys, guint n_keys)
{
  CfCardDesk *desk = data;
  CfAttemptState next = state == CF_TERMINAL_AWAITING_CARD ? CF_ATTEMPT_AWAITING_CARD : state == CF_TERMINAL_AWAITING_HOST ? CF_ATTEMPT_AWAITING_HOST : 0;
  g_autoptr (GError) error = NULL;
  desk->shown = state;
  if (desk->attempt_id && next && cf_attempt_follows (desk->state, next) && !step (desk, next, text, NULL, &error))
    g_info ("card payment: %s", error->message);                        /* only for the screen: what counts is sent and the result */
  CfCardNews news = { .attempt_id = desk->attempt_id, .state = desk->state, .terminal = state, .text = text, .keys = keys, .n_keys = n_keys };
  if (desk->news)
    desk->news (&news, desk->news_data);
}

static void
on_ask (gpointer data, const CfTerminalQuestion *question)
{
  CfCardDesk *desk = data;
  CfCardNews news = { .attempt_id = desk->attempt_id, .state = desk->state, .terminal = question ? CF_TERMINAL_AWAITING_PERSON : desk->shown, .question = question };
  if (desk->news)
    desk->news (&news, desk->news_data);
}

static const CfTerminalHost host = { on_sent, on_result, on_receipt, on_orphan, on_show, on_ask };

/* --- the desk --- */

GHashTable *
cf_card_options (const char *lines)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto (GStrv) all = g_strsplit (lines ? lines : "", "\n", -1);
  for (guint i = 0; all[i]; i++) {
    char *equals = strchr (all[i], '=');
    if (equals && equals > all[i])
      g_hash_table_insert (table, g_strstrip (g_strndup (all[i], equals - all[i])), g_strstrip (g_strdup (equals + 1)));
  }
  return table;
}

CfShop *cf_card_desk_shop (CfCardDesk *desk) { return desk->shop; }
const CfCardTerminal *cf_card_desk_record (CfCardDesk *desk) { return &desk->record; }

/* A terminal has one open attempt at most. */
static gboolean
load_left (CfCardDesk *desk, GError **error)
{
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfAttemptJournal));
  g_array_set_clear_func (open, (GDestroyNotify) cf_attempt_journal_clear);
  if (!cf_attempts_open (desk->shop->db, desk->record.id, open, error))
    return FALSE;
  if (open->len > 0)
    desk->left_id = g_array_index (open, CfAttemptJournal, 0).attempt_id;
  return TRUE;
}

CfCardDesk *
cf_card_desk_new (CfShop *shop, CfId terminal_id, const CfDriver *driver, CfTransport *transport, CfCardNewsFunc news, gpointer data, GError **error)
{
  g_autoptr (CfCardDesk) desk = g_new0 (CfCardDesk, 1);
  g_autoptr (CfTransport) link = transport;
  gboolean found;
  desk->shop = shop;
  desk->news = news;
  desk->news_data = data;
  desk->receipt = g_string_new (NULL);
  if (!cf_record_load (shop->db, &CF_CARD_TERMINAL, terminal_id, &desk->record, &found, error))
    return NULL;
  if (!found) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "this card terminal is not set up");
    return NULL;
  }
  if (!load_left (desk, error))
    return NULL;
  if (!driver && !(driver = cf_driver_named (desk->record.driver))) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s speaks “%s”, which this version does not know", desk->record.name, desk->record.driver);
    return NULL;
  }
  if (!link && (!cf_practice_lets_terminal (shop, desk->record.address, error) || !(link = cf_transport_new (desk->record.address, error))))
    return NULL;
  GHashTable *options = cf_card_options (desk->record.options);
  if (!g_hash_table_contains (options, "currency"))
    g_hash_table_insert (options, g_strdup ("currency"), g_strdup (shop->rules.currency->code));
  if (!cf_terminal_secrets_add (desk->record.id, desk->record.name, options, error)) {
    g_hash_table_unref (options);
    return NULL;
  }
  desk->terminal = cf_terminal_new (driver, g_steal_pointer (&link), options, &host, desk, shop->clock, error);
  return desk->terminal ? g_steal_pointer (&desk) : NULL;
}

void
cf_card_desk_free (CfCardDesk *desk)
{
  if (!desk)
    return;
  cf_terminal_free (desk->terminal);
  cf_card_terminal_clear (&desk->record);
  cf_terminal_result_clear (&desk->listed);
  g_string_free (desk->receipt, TRUE);
  g_free (desk);
}

CfTerminal *cf_card_desk_terminal (CfCardDesk *desk) { return desk->terminal; }

/* The first time it tells who it is, that is kept: another one at the same address is not it. */
static gboolean
pair (CfCardDesk *desk, GError **error)
{
  const char *identity = desk->terminal->identity.id;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  if (!is_paired (desk, identity, error))
    return FALSE;
  if (!identity || !*identity || (desk->record.identity && *desk->record.identity))
    return TRUE;
  g_free (desk->record.identity);
  desk->record.identity = g_strdup (identity);
  return cf_save_card_terminal (desk->shop, &who, &desk->record, error) != CF_FAILED;
}

gboolean
cf_card_desk_connect (CfCardDesk *desk, gint64 wait_us, GError **error)
{
  CfTerminal *terminal = desk->terminal;
  if (terminal->transport->is_open)
    return TRUE;
  if (terminal->driver->open (terminal, cf_transport_now (terminal->transport) + wait_us, error) && pair (desk, error))
    return TRUE;
  terminal->driver->close (terminal);
  cf_transport_close (terminal->transport);
  desk->shown = CF_TERMINAL_OFFLINE;
  return FALSE;
}

gboolean
cf_card_desk_idle (CfCardDesk *desk, gint64 for_us, GError **error)
{
  CfTerminal *terminal = desk->terminal;
  gint64 until = cf_transport_now (terminal->transport) + for_us;
  desk->attempt_id = 0;
  if (!terminal->transport->is_open || !terminal->driver->idle) {
    CfIo io = cf_transport_wait (terminal->transport, until);           /* a knock ends it as well */
    return io != CF_IO_GONE;
  }
  if (terminal->driver->idle (terminal, until, error))
    return TRUE;
  cf_transport_close (terminal->transport);
  desk->shown = CF_TERMINAL_OFFLINE;
  return FALSE;
}

/* --- one attempt --- */

/* What the terminal must know of the payment that is to go back. One that nobody here had asked for has no reference of ours: it is found by the terminal's own number, else the payment that it doubles could be
 * taken back in its place. */
static gboolean
load_original (CfCardDesk *desk, const CfAttempt *attempt, CfTerminalOriginal *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId)), results = g_array_new (FALSE, TRUE, sizeof (CfAttemptResult));
  char text[CF_ID_TEXT];
  g_array_set_clear_func (results, (GDestroyNotify) cf_attempt_result_clear);
  if (!cf_attempts_of_payment (desk->shop->db, attempt->payment_id, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (!cf_attempt_results (desk->shop->db, g_array_index (ids, CfId, i), results, error))
      return FALSE;
  for (guint i = 0; i < results->len; i++) {
    const CfAttemptResult *r = &g_array_index (results, CfAttemptResult, i);
    g_auto (CfAttempt) sale = { 0 };
    gboolean found, orphans;
    if (!cf_attempt_is_charged (r->state))
      continue;
    if (!cf_record_load (desk->shop->db, &CF_ATTEMPT, r->attempt_id, &sale, &found, error))
      return FALSE;
    if (sale.kind != CF_ATTEMPT_SALE)
      continue;
    if (!cf_card_is_orphans (desk->shop->db, r->attempt_id, &orphans, error))
      return FALSE;
    *ret = (CfTerminalOriginal) { .reference = orphans ? NULL : g_strdup (cf_id_text (r->attempt_id, text)), .terminal_id = g_strdup (r->identity), .transaction = g_strdup (r->reference),
                                  .order = g_strdup (r->trace), .auth_code = g_strdup (r->code), .amount_minor = r->amount_minor + r->tip_minor, .at = r->at };
    break;
  }
  return TRUE;
}

gboolean
cf_card_desk_asked (CfCardDesk *desk, const CfAttempt *attempt, const CfAttemptJournal *journal, CfTerminalAttempt *ret, GError **error)
{
  static const CfTerminalAct acts[] = { [CF_ATTEMPT_SALE] = CF_TERMINAL_SALE, [CF_ATTEMPT_REFUND] = CF_TERMINAL_REFUND, [CF_ATTEMPT_VOID] = CF_TERMINAL_VOID,
                                         [CF_ATTEMPT_CLOSE] = CF_TERMINAL_CLOSE };
  const CfCurrency *currency = desk->shop->rules.currency;
  CfDriverFeatures features = desk->terminal->identity.features;
  *ret = (CfTerminalAttempt) { .id = attempt->id, .act = acts[attempt->kind], .amount_minor = attempt->amount_minor, .currency_number = currency->number, .currency_digits = currency->digits,
                               .keyed = attempt->keyed != 0, .asks_tip = desk->record.tips && attempt->kind == CF_ATTEMPT_SALE && features & CF_DRIVER_TIP,
                               .allows_partial = attempt->kind == CF_ATTEMPT_SALE, .allows_offline = attempt->offline != 0, .sent_at = cf_attempt_journal_sent_at (journal), .terminal_id = g_strdup (desk->record.identity),
                               .baseline = g_strdup (journal->baseline) };
  cf_id_text (attempt->id, ret->reference);
  g_strlcpy (ret->currency, currency->code, sizeof ret->currency);
  if (attempt->n_lines > 0) {
    g_auto (CfInvoice) invoice = { 0 };
    gboolean found;
    if (!cf_record_load (desk->shop->db, &CF_INVOICE, attempt->lines[0].item_id, &invoice, &found, error))
      return FALSE;
    ret->document = g_strdup (invoice.number);
  }
  return attempt->kind == CF_ATTEMPT_SALE || attempt->kind == CF_ATTEMPT_CLOSE || load_original (desk, attempt, &ret->original, error);
}

/* It was never sent. */
static gboolean
end_unsent (CfCardDesk *desk, const char *why, GError **error)
{
  g_auto (CfTaken) taken = { 0 };
  gboolean orphan;
  CfAttemptResult fact = cf_card_desk_fact (desk, desk->attempt_id, CF_ATTEMPT_CANCELLED, &(CfTerminalResult) { .reason = (char *) why });
  if (cf_card_result (desk->shop, &fact, &taken, &orphan, error) == CF_FAILED)
    return FALSE;
  desk->state = CF_ATTEMPT_CANCELLED;
  tell (desk, why, FALSE);
  return TRUE;
}

static gboolean
become_unknown (CfCardDesk *desk, const char *why, gboolean needs_person, GError **error)
{
  gboolean was = desk->state == CF_ATTEMPT_UNKNOWN;
  if (!step (desk, CF_ATTEMPT_UNKNOWN, why, NULL, error) || (was && needs_person && why && !cf_card_note (desk->shop, desk->attempt_id, why, error)))      /* what lies before the person who decides */
    return FALSE;
  tell (desk, why, needs_person);
  return TRUE;
}

/* What the driver returned is written; what does not fit the attempt is kept beside it, and a person looks. */
static gboolean
end_with (CfCardDesk *desk, const CfAttempt *attempt, const CfTerminalResult *result, gboolean *ret_known, GError **error)
{
  g_auto (CfTaken) taken = { 0 };
  gboolean orphan;
  CfAttemptState state = state_of (result, attempt->amount_minor);
  orphan = FALSE;
  *ret_known = state != CF_ATTEMPT_UNKNOWN;
  if (!*ret_known)
    return become_unknown (desk, result->evidence ? result->evidence : result->reason ? result->reason : result->not_acknowledged ? "The terminal approved, but may not know that this arrived." : NULL,
                           result->outcome == CF_TERMINAL_MANUAL, error);
  CfAttemptResult fact = cf_card_desk_fact (desk, attempt->id, state, result);
  if (attempt->kind == CF_ATTEMPT_CLOSE) {
    if (!cf_card_batch_keep (desk->shop, &fact, &desk->listed, result, error))
      return FALSE;
  } else if (cf_card_result (desk->shop, &fact, &taken, &orphan, error) == CF_FAILED)
    return FALSE;
  if (orphan)
    return become_unknown (desk, "The terminal's answer does not fit what was asked. It is kept; look at both and decide.", TRUE, error);
  desk->state = state;
  tell (desk, result->reason, FALSE);
  return TRUE;
}

/* FALSE: the ledger failed. *ret_known: it has come to an end, or only a person can end it. */
static gboolean
ask_terminal (CfCardDesk *desk, const CfAttempt *attempt, const CfAttemptJournal *journal, gboolean *ret_known, GError **error)
{
  g_auto (CfTerminalAttempt) asked = { 0 };
  g_auto (CfTerminalResult) result = { 0 };
  g_autoptr (GError) failed = NULL;
  *ret_known = FALSE;
  if (!step (desk, CF_ATTEMPT_UNKNOWN, "asking the terminal", NULL, error) || !cf_card_desk_asked (desk, attempt, journal, &asked, error))
    return FALSE;
  if (!cf_card_desk_connect (desk, CONNECT_US, &failed) || !desk->terminal->driver->recover (desk->terminal, &asked, &result, &failed)) {
    tell (desk, failed ? failed->message : NULL, FALSE);                /* not reached: later */
    return TRUE;
  }
  if (!end_with (desk, attempt, &result, ret_known, error))
    return FALSE;
  *ret_known |= result.outcome == CF_TERMINAL_MANUAL;
  return TRUE;
}

/* Loads it and makes it the one under way. */
static gboolean
take_up (CfCardDesk *desk, CfId attempt_id, CfAttempt *ret, CfAttemptJournal *ret_journal, GError **error)
{
  gboolean found;
  if (!cf_record_load (desk->shop->db, &CF_ATTEMPT, attempt_id, ret, &found, error) || !cf_attempt_journal_load (desk->shop->db, attempt_id, ret_journal, error))
    return FALSE;
  if (!found || ret->terminal_id != desk->record.id) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "there is no such card payment for %s", desk->record.name);
    return FALSE;
  }
  desk->attempt_id = attempt_id;
  desk->state = ret_journal->state;
  cf_terminal_result_clear (&desk->listed);
  g_string_truncate (desk->receipt, 0);
  return TRUE;
}

gboolean
cf_card_desk_run (CfCardDesk *desk, CfId attempt_id, GError **error)
{
  g_auto (CfAttempt) attempt = { 0 };
  g_auto (CfAttemptJournal) journal = { 0 }, after = { 0 };
  g_auto (CfTerminalAttempt) asked = { 0 };
  g_auto (CfTerminalResult) result = { 0 };
  g_autoptr (GError) failed = NULL;
  gboolean known;
  desk->ran_id = attempt_id;
  if (!take_up (desk, attempt_id, &attempt, &journal, error))
    return FALSE;
  if (desk->state != CF_ATTEMPT_JOURNALED)
    return !cf_attempt_is_open (desk->state) || ask_terminal (desk, &attempt, &journal, &known, error);
  cf_terminal_begin (desk->terminal);
  if (!cf_card_desk_connect (desk, CONNECT_US, &failed))
    return end_unsent (desk, failed->message, error);
  if (!cf_card_desk_asked (desk, &attempt, &journal, &asked, error))
    return FALSE;
  const CfDriver *driver = desk->terminal->driver;
  gboolean (*act) (CfTerminal *, CfTerminalAttempt *, CfTerminalResult *, GError **) =
    attempt.kind == CF_ATTEMPT_SALE ? driver->sale : attempt.kind == CF_ATTEMPT_REFUND ? driver->refund : attempt.kind == CF_ATTEMPT_VOID ? driver->undo : driver->end_of_day;
  if (!act)
    return end_unsent (desk, "This terminal cannot do that.", error);
  if (attempt.kind == CF_ATTEMPT_CLOSE)
    cf_card_batch_list (desk->terminal, &desk->listed);
  if (!act (desk->terminal, &asked, &result, &failed)) {                /* provably nothing left */
    cf_transport_close (desk->terminal->transport);
    return end_unsent (desk, failed->message, error);
  }
  if (!end_with (desk, &attempt, &result, &known, error))
    return FALSE;
  if (known || result.outcome == CF_TERMINAL_MANUAL || cf_terminal_stopping (desk->terminal))
    return TRUE;
  return cf_attempt_journal_load (desk->shop->db, attempt_id, &after, error) && ask_terminal (desk, &attempt, &after, &known, error);
}

/* --- what was left open --- */

static gboolean
ids_left (CfCardDesk *desk, GArray *ret, GError **error)
{
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfAttemptJournal)), lost = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_array_set_clear_func (open, (GDestroyNotify) cf_attempt_journal_clear);
  if (!cf_attempts_open (desk->shop->db, desk->record.id, open, error) || !cf_attempts_lost (desk->shop->db, desk->shop->head.number, lost, error))
    return FALSE;
  for (guint i = 0; i < lost->len; i++) {
    g_auto (CfAttempt) attempt = { 0 };
    CfId id = g_array_index (lost, CfId, i);
    gboolean found;
    if (!cf_record_load (desk->shop->db, &CF_ATTEMPT, id, &attempt, &found, error))
      return FALSE;
    if (attempt.terminal_id == desk->record.id)
      g_array_append_val (ret, id);
  }
  for (guint i = 0; i < open->len; i++)
    g_array_append_val (ret, g_array_index (open, CfAttemptJournal, i).attempt_id);
  return TRUE;
}

gboolean
cf_card_desk_recover (CfCardDesk *desk, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean all = TRUE;
  if (!ids_left (desk, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfAttempt) attempt = { 0 };
    g_auto (CfAttemptJournal) journal = { 0 };
    gboolean known = TRUE, done;
    if (!take_up (desk, g_array_index (ids, CfId, i), &attempt, &journal, error))
      return FALSE;
    if (desk->state == CF_ATTEMPT_JOURNALED && attempt.id != desk->left_id && attempt.id != desk->ran_id)
      continue;                                                         /* written by this program a moment ago: its turn comes */
    if (!journal.attempt_id && !cf_card_adopt (desk->shop, attempt.id, attempt.terminal_id, error))
      return FALSE;
    if (!journal.attempt_id)
      desk->state = CF_ATTEMPT_UNKNOWN;
    done = desk->state == CF_ATTEMPT_JOURNALED ? end_unsent (desk, "The program ended before anything was sent to the terminal.", error)
                                               : ask_terminal (desk, &attempt, &journal, &known, error);
    if (!done)
      return FALSE;
    all &= known;
  }
  desk->attempt_id = 0;
  return all;
}
