/* cf-card-load.c: see cf-card-load.h. */
#include "cf-card-load.h"
#include "store/query.h"
#include <glib/gi18n-lib.h>
#include <string.h>

void
cf_card_load_free (gpointer p)
{
  CfCardLoad *load = p;
  if (!load)
    return;
  cf_record_clear (&CF_ATTEMPT, &load->attempt);
  cf_attempt_result_clear (&load->result);
  g_free (load->said);
  g_free (load->customer);
  g_free (load->numbers);
  g_free (load->orphans);
  g_free (load);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfCardLoad, cf_card_load_free)

/* A line of the journal: instant, state, what was said. The last that says something. */
static char *
last_said (const char *steps)
{
  g_auto (GStrv) lines = g_strsplit (steps ? steps : "", "\n", -1);
  for (guint i = g_strv_length (lines); i-- > 0;) {
    g_auto (GStrv) parts = g_strsplit (lines[i], "\t", 3);
    if (g_strv_length (parts) == 3 && *g_strstrip (parts[2]) && strcmp (parts[2], "asking the terminal") != 0)
      return g_strdup (parts[2]);
  }
  return NULL;
}

static gboolean
load_results (CfShop *shop, CfCardLoad *load, GError **error)
{
  g_autoptr (GArray) results = g_array_new (FALSE, TRUE, sizeof (CfAttemptResult));
  g_array_set_clear_func (results, (GDestroyNotify) cf_attempt_result_clear);
  if (!cf_attempt_results (shop->db, load->attempt.id, results, error))
    return FALSE;
  for (guint i = 0; i < results->len; i++) {
    CfAttemptResult *result = &g_array_index (results, CfAttemptResult, i);
    if (load->result.id && !cf_attempt_follows (load->result.state, result->state))
      continue;
    cf_attempt_result_clear (&load->result);
    load->result = *result;
    load->state = result->state;
    *result = (CfAttemptResult) { 0 };
  }
  return TRUE;
}

/* Results without an attempt, of that terminal and that amount, since it was sent: they may be this one's. */
static gboolean
load_orphans (CfShop *shop, CfCardLoad *load, GError **error)
{
  g_autoptr (GArray) orphans = g_array_new (FALSE, TRUE, sizeof (CfAttemptResult));
  GString *words = g_string_new (NULL);
  g_array_set_clear_func (orphans, (GDestroyNotify) cf_attempt_result_clear);
  gboolean ok = cf_attempt_results (shop->db, 0, orphans, error);
  for (guint i = 0; ok && i < orphans->len; i++) {
    const CfAttemptResult *o = &g_array_index (orphans, CfAttemptResult, i);
    char amount[48];
    if (o->terminal_id != load->attempt.terminal_id || (o->at && load->sent_at && o->at < load->sent_at - 300 * G_USEC_PER_SEC))
      continue;
    if (words->len)
      g_string_append_c (words, '\n');
    g_string_append_printf (words, _("It also told of a payment that was not asked for: %s, code %s, card %s ···%s."), cf_money_pretty (amount, sizeof amount, o->amount_minor, shop->rules.currency, '.', ','),
                            o->code ? o->code : "–", o->brand ? o->brand : "", o->last4 ? o->last4 : "");
  }
  load->orphans = g_string_free (words, words->len == 0);
  return ok;
}

static gboolean
load_about (CfShop *shop, CfCardLoad *load, GError **error)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfPayment) payment = { 0 };
  GString *numbers = g_string_new (NULL);
  gboolean found, ok = cf_record_load (shop->db, &CF_CUSTOMER, load->attempt.customer_id, &customer, &found, error);
  load->customer = g_steal_pointer (&customer.name);
  for (guint i = 0; ok && i < load->attempt.n_lines; i++) {
    g_auto (CfInvoice) invoice = { 0 };
    ok = cf_record_load (shop->db, &CF_INVOICE, load->attempt.lines[i].item_id, &invoice, &found, error);
    if (ok && found && invoice.number)
      g_string_append_printf (numbers, "%s%s", numbers->len ? ", " : "", invoice.number);
  }
  load->numbers = g_string_free (numbers, FALSE);
  if (!ok || load->attempt.kind != CF_ATTEMPT_SALE)
    return ok;
  ok = cf_record_load (shop->db, &CF_PAYMENT, load->attempt.payment_id, &payment, &found, error);
  load->payment_minor = ok && found ? payment.amount_minor : 0;
  return ok;
}

gpointer
cf_card_load (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_autoptr (CfCardLoad) load = g_new0 (CfCardLoad, 1);
  g_auto (CfAttemptJournal) journal = { 0 };
  CfId id = *(CfId *) data;
  gboolean found;
  if (!cf_record_load (shop->db, &CF_ATTEMPT, id, &load->attempt, &found, error))
    return NULL;
  if (!found) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, _("There is no such card payment."));
    return NULL;
  }
  if (!cf_attempt_journal_load (shop->db, id, &journal, error))
    return NULL;
  load->state = journal.attempt_id ? journal.state : CF_ATTEMPT_UNKNOWN;
  load->sent_at = cf_attempt_journal_sent_at (&journal);
  load->at = journal.at;
  load->said = last_said (journal.steps);
  if (!load_results (shop, load, error) || !load_orphans (shop, load, error) || !load_about (shop, load, error))
    return NULL;
  return g_steal_pointer (&load);
}
