/* cf-payment-load.c: see cf-payment-load.h. */
#include "cf-payment-load.h"
#include "store/card-needs.h"
#include "store/attempt.h"
#include "store/list.h"
#include <string.h>

void
cf_payment_load_free (gpointer p)
{
  CfPaymentLoad *load = p;
  if (!load)
    return;
  cf_record_clear (&CF_CUSTOMER, &load->customer);
  g_clear_pointer (&load->rows, g_array_unref);
  g_clear_pointer (&load->tenders, g_array_unref);
  g_clear_pointer (&load->locked, g_array_unref);
  g_clear_pointer (&load->risks, g_array_unref);
  g_free (load);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfPaymentLoad, cf_payment_load_free)

static void
tender_clear (gpointer tender)
{
  cf_record_clear (&CF_TENDER, tender);
}

static gboolean
add_tender (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  CfTender copy;
  if (((const CfTender *) record)->archived)
    return TRUE;
  cf_record_copy (&CF_TENDER, record, &copy);
  g_array_append_val ((GArray *) user, copy);
  return TRUE;
}

static int
by_rank (gconstpointer a, gconstpointer b)
{
  const CfTender *x = a, *y = b;
  return x->rank != y->rank ? (x->rank < y->rank ? -1 : 1) : g_utf8_collate (x->name ? x->name : "", y->name ? y->name : "");
}

GArray *
cf_payment_tenders (CfDb *db, GError **error)
{
  g_autoptr (GArray) tenders = g_array_new (FALSE, TRUE, sizeof (CfTender));
  g_array_set_clear_func (tenders, tender_clear);
  if (!cf_record_each (db, &CF_TENDER, add_tender, tenders, error))
    return NULL;
  g_array_sort (tenders, by_rank);
  return g_steal_pointer (&tenders);
}

static gboolean
find_usual (CfShop *shop, CfPaymentLoad *load, GError **error)
{
  g_autoptr (GArray) last = g_array_new (FALSE, TRUE, sizeof (CfPaymentRow));
  g_array_set_clear_func (last, cf_payment_row_clear);
  if (!cf_list_payments (shop->db, &(CfListAsk) { .customer_id = load->customer.id, .count_max = 1 }, last, error))
    return FALSE;
  for (guint i = 0; last->len && i < load->tenders->len; i++) {
    const CfTender *tender = &g_array_index (load->tenders, CfTender, i);
    const CfPaymentRow *row = &g_array_index (last, CfPaymentRow, 0);
    if (tender->kind == row->tender_kind && g_strcmp0 (tender->name, row->tender) == 0)
      load->usual_tender_id = tender->id;
  }
  return TRUE;
}

static gboolean
find_locked (CfShop *shop, CfPaymentLoad *load, GError **error)
{
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfAttemptJournal));
  g_array_set_clear_func (open, (GDestroyNotify) cf_attempt_journal_clear);
  load->locked = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_attempts_open (shop->db, 0, open, error))
    return FALSE;
  for (guint i = 0; i < open->len; i++) {
    g_auto (CfAttempt) attempt = { 0 };
    gboolean found;
    if (!cf_record_load (shop->db, &CF_ATTEMPT, g_array_index (open, CfAttemptJournal, i).attempt_id, &attempt, &found, error))
      return FALSE;
    for (guint k = 0; k < attempt.n_lines; k++)
      g_array_append_val (load->locked, attempt.lines[k].item_id);
  }
  return TRUE;
}

static gboolean
add_risk (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfCardTerminal *terminal = record;
  CfPaymentRisk risk = { terminal->id, 0 };
  if (!terminal->archived)
    g_array_append_val ((GArray *) user, risk);
  return TRUE;
}

static gboolean
find_risks (CfShop *shop, CfPaymentLoad *load, GError **error)
{
  CfCardRisk risk;
  load->risks = g_array_new (FALSE, FALSE, sizeof (CfPaymentRisk));
  if (!cf_record_each (shop->db, &CF_CARD_TERMINAL, add_risk, load->risks, error) || !cf_card_risk (shop->db, 0, load->customer.id, &risk, error))
    return FALSE;
  load->customer_risk_minor = risk.sum_minor;
  for (guint i = 0; i < load->risks->len; i++) {
    CfPaymentRisk *of = &g_array_index (load->risks, CfPaymentRisk, i);
    if (!cf_card_risk (shop->db, of->terminal_id, 0, &risk, error))
      return FALSE;
    of->sum_minor = risk.sum_minor;
  }
  return TRUE;
}

gpointer
cf_payment_load (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const CfPaymentWanted *wanted = data;
  g_autoptr (CfPaymentLoad) load = g_new0 (CfPaymentLoad, 1);
  CfId customer_id = wanted->customer_id;
  gboolean found;
  if (!customer_id) {
    CfItemRow row = { 0 };
    if (!cf_open_item_load (shop->db, wanted->invoice_id, &row, error))
      return NULL;
    customer_id = row.item.customer_id;
    cf_item_row_clear (&row);
  }
  if (!cf_lookup_alias (shop->db, customer_id, &customer_id, error) || !cf_record_load (shop->db, &CF_CUSTOMER, customer_id, &load->customer, &found, error))
    return NULL;
  load->rows = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  g_array_set_clear_func (load->rows, cf_item_row_clear);
  if (!cf_open_items_load (shop->db, customer_id, CF_FOREVER - 1, shop->rules.oldest_by, load->rows, error) || !cf_balance_load (shop->db, customer_id, &load->balance, error))
    return NULL;
  load->tenders = cf_payment_tenders (shop->db, error);
  if (!load->tenders || !find_locked (shop, load, error) || !find_risks (shop, load, error) || !find_usual (shop, load, error))
    return NULL;
  return g_steal_pointer (&load);
}
