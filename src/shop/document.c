/* document.c: see document.h. Evidence is gathered here: tax groups and rates as they are now, the exemption that counts on the date and at the place of delivery, terms as words. */
#include "document.h"
#include "ledger/due.h"
#include "ledger/numbering.h"
#include "ledger/posting.h"
#include "ledger/price.h"
#include "ledger/totals.h"
#include <string.h>

/* What the totals of a draft hang on. */
typedef struct {
  GArray    *groups, *rates, *certificates;      /* CfTaxGroup, CfTaxRate, CfCertificate */
  GPtrArray *earlier;                            /* CfInvoice *: credit memos about the same invoice */
} Gathered;

static void group_clear (gpointer p) { cf_record_clear (&CF_TAX_GROUP, p); }
static void rate_clear (gpointer p) { cf_record_clear (&CF_TAX_RATE, p); }
static void certificate_clear (gpointer p) { cf_record_clear (&CF_CERTIFICATE, p); }

static void
invoice_free (gpointer p)
{
  cf_record_clear (&CF_INVOICE, p);
  g_free (p);
}

static void
gathered_init (Gathered *g)
{
  g->groups = g_array_new (FALSE, TRUE, sizeof (CfTaxGroup));
  g->rates = g_array_new (FALSE, TRUE, sizeof (CfTaxRate));
  g->certificates = g_array_new (FALSE, TRUE, sizeof (CfCertificate));
  g_array_set_clear_func (g->groups, group_clear);
  g_array_set_clear_func (g->rates, rate_clear);
  g_array_set_clear_func (g->certificates, certificate_clear);
  g->earlier = g_ptr_array_new_with_free_func (invoice_free);
}

static void
gathered_clear (Gathered *g)
{
  g_array_unref (g->groups);
  g_array_unref (g->rates);
  g_array_unref (g->certificates);
  g_ptr_array_unref (g->earlier);
}

static gboolean
has_id (GArray *records, gsize size, CfId id)
{
  for (guint i = 0; i < records->len; i++)
    if (((CfRoot *) (gpointer) (records->data + i * size))->id == id)
      return TRUE;
  return FALSE;
}

static void
gather_rate (CfAct *act, GArray *rates, CfId id)
{
  CfTaxRate rate;
  if (has_id (rates, sizeof (CfTaxRate), id))
    return;
  cf_act_load (act, &CF_TAX_RATE, id, "tax_rate_id", &rate);
  if (!act->stop)
    g_array_append_val (rates, rate);
}

static void
gather_taxes (CfAct *act, const CfDraft *draft, Gathered *g)
{
  for (guint i = 0; i < draft->n_lines && !act->stop; i++) {
    CfId id = draft->lines[i].tax_group_id;
    CfTaxGroup group;
    if (id == 0 || has_id (g->groups, sizeof (CfTaxGroup), id))
      continue;
    cf_act_load (act, &CF_TAX_GROUP, id, "tax_group_id", &group);
    if (act->stop)
      return;
    g_array_append_val (g->groups, group);
    for (guint k = 0; k < group.n_members; k++)
      gather_rate (act, g->rates, group.members[k].tax_rate_id);
  }
}

/* The certificate that frees this sale; NULL if none. */
static const CfCertificate *
gather_exemption (CfAct *act, CfId customer_id, const char *region, CfDate date, Gathered *g)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_CERTIFICATES_OF_CUSTOMER, customer_id, ids);
  for (guint i = 0; i < ids->len && !act->stop; i++) {
    CfCertificate certificate;
    cf_act_load (act, &CF_CERTIFICATE, g_array_index (ids, CfId, i), "certificate_id", &certificate);
    if (!act->stop)
      g_array_append_val (g->certificates, certificate);
  }
  if (act->stop || !g->certificates->len)
    return NULL;
  return cf_totals_certificate ((CfCertificate *) (gpointer) g->certificates->data, g->certificates->len, region ? region : "", date);
}

/* Credit memos about @subject_id that count. */
static void
gather_earlier (CfAct *act, CfId subject_id, Gathered *g)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_DOCUMENTS_ABOUT, subject_id, ids);
  for (guint i = 0; i < ids->len && !act->stop; i++) {
    g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (CfId));
    CfInvoice *memo = g_new0 (CfInvoice, 1);
    g_ptr_array_add (g->earlier, memo);
    cf_act_load (act, &CF_INVOICE, g_array_index (ids, CfId, i), "subject_id", memo);
    cf_act_ids (act, CF_VOIDS_OF_INVOICE, memo->id, voids);
    if (memo->kind != CF_INVOICE_CREDIT_MEMO || voids->len)
      g_ptr_array_remove_index (g->earlier, g->earlier->len - 1);
  }
}

void
cf_document_customer (CfAct *act, CfId id, CfCustomer *ret)
{
  cf_act_load (act, &CF_CUSTOMER, id, "customer", ret);
  if (act->stop || !ret->merged_into_id)
    return;
  CfId alias = cf_act_alias (act, id);
  cf_customer_clear (ret);
  cf_act_load (act, &CF_CUSTOMER, alias, "customer", ret);
}

void
cf_document_party (const CfCustomer *c, const CfLocation *l, CfInvoiceParty *ret)
{
  *ret = (CfInvoiceParty) { .customer_id = c->id, .name = g_strdup (c->name), .company = g_strdup (c->company), .address = g_strdup (c->address), .city = g_strdup (c->city),
                            .region = g_strdup (c->region), .postcode = g_strdup (c->postcode), .country = g_strdup (c->country), .tax_id = g_strdup (c->tax_id),
                            .email = g_strdup (c->email) };
  if (!l || !l->id)
    return;
  ret->ship_name = g_strdup (l->name);
  ret->ship_address = g_strdup (l->address);
  ret->ship_city = g_strdup (l->city);
  ret->ship_region = g_strdup (l->region);
  ret->ship_postcode = g_strdup (l->postcode);
  ret->ship_country = g_strdup (l->country);
}

/* What a credit memo is about: a document of the same customer that bills something and stands. */
static void
check_subject (CfAct *act, CfId customer_id, const CfInvoice *subject)
{
  g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_VOIDS_OF_INVOICE, subject->id, voids);
  if (act->stop)
    return;
  if (cf_act_alias (act, subject->customer_id) != customer_id)
    cf_act_refuse (act, CF_OTHER_CUSTOMER, "subject", subject->number);
  if (subject->kind == CF_INVOICE_CREDIT_MEMO || subject->total_minor < 0 || voids->len)
    cf_act_refuse (act, CF_WRONG_STATE, "subject", subject->number);
}

/* Evidence of exemption: the certificate's, or the original's, whatever became of its certificate since. */
static void
copy_exemption (const CfCertificate *certificate, const CfInvoice *subject, CfInvoice *ret)
{
  ret->certificate_id = certificate ? certificate->id : subject->certificate_id;
  ret->exempt_region = g_strdup (certificate ? certificate->region : subject->exempt_region);
  ret->exempt_reason = g_strdup (certificate ? certificate->reason : subject->exempt_reason);
  ret->exempt_number = g_strdup (certificate ? certificate->number : subject->exempt_number);
  ret->exempt_expires = certificate ? certificate->expires : subject->exempt_expires;
}

/* Discounts and prices other than the catalogue's are somebody's to allow; what is taken back goes back as it was sold. */
static void
check_prices (CfAct *act, const CfDraft *draft)
{
  if (act->who->kind != CF_WHO_STAFF)
    return;
  for (guint i = 0; i < draft->n_lines && !act->stop; i++) {
    const CfDraftLine *line = &draft->lines[i];
    g_auto (CfItem) item = { 0 };
    if (line->subject_line)
      continue;
    if (line->discount_rate)
      cf_act_permit (act, CF_MAY_DISCOUNT, line->discount_rate);
    if (line->item_id && cf_act_find (act, &CF_ITEM, line->item_id, &item) && cf_price_of (&item, line->quantity) != line->unit_price)
      cf_act_permit (act, CF_MAY_CHANGE_PRICE, 0);
  }
}

static void
compute_totals (CfAct *act, const CfDraft *draft, const CfInvoice *subject, Gathered *g, gboolean exempt, CfInvoice *ret)
{
  const CfRules *rules = cf_act_rules (act);
  CfRefusal *refusal = &act->who->refusal;
  CfTotals totals = { 0 };
  CfTotalsAsk ask = { draft->lines, draft->n_lines, (CfTaxGroup *) (gpointer) g->groups->data, g->groups->len, (CfTaxRate *) (gpointer) g->rates->data, g->rates->len, exempt,
                      rules->rounding, rules->rounds_per_document, rules->currency };
  CfOutcome outcome = subject->id ? cf_totals_credit (&ask, subject, (const CfInvoice *const *) g->earlier->pdata, g->earlier->len, &totals, refusal)
                                  : cf_totals_compute (&ask, &totals, refusal);
  if (!cf_act_check (act, outcome))
    return;
  ret->rounding = subject->id ? subject->rounding : rules->rounding;
  ret->rounds_per_document = subject->id ? subject->rounds_per_document : rules->rounds_per_document;
  cf_totals_fill (&totals, draft->lines, draft->n_lines, ret);
  cf_totals_clear (&totals);
  if (ret->total_minor < 0)
    cf_act_refuse (act, CF_NEGATIVE, "total", NULL);
}

static void
compute_due (CfAct *act, CfId terms_id, CfInvoice *ret)
{
  g_auto (CfTerms) terms = { 0 };
  CfDue due = { ret->date, 0, 0 };
  gboolean has = cf_act_find (act, &CF_TERMS, terms_id, &terms);
  if (ret->kind != CF_INVOICE_INVOICE || act->stop || !cf_act_check (act, cf_due_compute (has ? &terms : NULL, ret->date, ret->total_minor, ret->rounding, &due, &act->who->refusal))) {
    ret->due = ret->date;
    return;
  }
  ret->terms = cf_due_words (has ? &terms : NULL);
  ret->due = due.due;
  ret->discount_until = due.discount_until;
  ret->discount_minor = due.discount_minor;
}

void
cf_document_compute (CfAct *act, const CfDraft *draft, CfDate date, gboolean checks, CfInvoice *ret, CfInvoiceParty *ret_party)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfLocation) location = { 0 };
  g_auto (CfInvoice) subject = { 0 };
  Gathered g;
  memset (ret, 0, sizeof *ret);
  memset (ret_party, 0, sizeof *ret_party);
  gathered_init (&g);
  cf_document_customer (act, draft->customer_id, &customer);
  if (draft->location_id)
    cf_act_load (act, &CF_LOCATION, draft->location_id, "location", &location);
  if (draft->subject_id && draft->kind == CF_DRAFT_CREDIT_MEMO) {
    cf_act_load (act, &CF_INVOICE, draft->subject_id, "subject", &subject);
    check_subject (act, customer.id, &subject);
    gather_earlier (act, draft->subject_id, &g);
  }
  gather_taxes (act, draft, &g);
  const char *region = location.id ? location.region : customer.region;
  const CfCertificate *certificate = g.groups->len && !subject.id && !act->stop ? gather_exemption (act, customer.id, region, date, &g) : NULL;
  if (checks)
    check_prices (act, draft);
  *ret = (CfInvoice) { .kind = draft->kind == CF_DRAFT_CREDIT_MEMO ? CF_INVOICE_CREDIT_MEMO : CF_INVOICE_INVOICE, .customer_id = customer.id, .location_id = draft->location_id,
                       .date = date, .po = g_strdup (draft->po), .reference = g_strdup (draft->reference), .note = g_strdup (draft->note), .subject_id = subject.id,
                       .draft_id = draft->id, .order_id = draft->order_id, .currency = cf_act_rules (act)->currency->number };
  copy_exemption (certificate, &subject, ret);
  if (!act->stop)
    compute_totals (act, draft, &subject, &g, ret->certificate_id != 0, ret);
  if (!act->stop) {
    compute_due (act, draft->terms_id ? draft->terms_id : customer.terms_id ? customer.terms_id : cf_act_rules (act)->terms_id, ret);
    cf_document_party (&customer, &location, ret_party);
  }
  gathered_clear (&g);
}

void
cf_document_number (CfAct *act, CfSeriesKind kind, CfId *ret_series_id, gint64 *ret_sequence, char **ret_number)
{
  g_auto (CfSeries) series = { 0 };
  GError *error = NULL;
  gint64 last = 0;
  CfId id = 0;
  if (act->stop)
    return;
  if (!cf_lookup_series (cf_act_db (act), kind, act->shop->head.number, &id, &error)) {
    cf_act_fail (act, error);
    return;
  }
  if (id == 0) {
    cf_act_refuse (act, CF_SERIES_FROZEN, "series", NULL);
    return;
  }
  cf_act_load (act, &CF_SERIES, id, "series", &series);
  if (!act->stop && !cf_lookup_last_number (cf_act_db (act), &series, &last, &error))
    cf_act_fail (act, error);
  if (act->stop)
    return;
  *ret_series_id = id;
  *ret_sequence = cf_number_next (series.first, last);
  *ret_number = cf_number_text (series.prefix, *ret_sequence);
}

void
cf_document_post (CfAct *act, const CfInvoice *invoice)
{
  g_auto (CfEntry) entry = { 0 };
  if (act->stop || !cf_act_check (act, cf_posting_document (invoice, &entry, &act->who->refusal)))
    return;
  if (entry.n_postings)
    cf_act_add (act, &CF_ENTRY, &entry);
}

void
cf_document_charge (CfAct *act, CfInvoice *invoice, CfId customer_id, const char *what)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  CfDecimal cent = CF_DECIMAL_ONE, price = 0;
  for (int i = 0; i < cf_act_rules (act)->currency->digits; i++)
    cent /= 10;
  if (!act->stop && invoice->total_minor <= 0)
    cf_act_refuse (act, CF_NOT_POSITIVE, "amount", NULL);
  if (!act->stop && !cf_mul_div (invoice->total_minor, cent, 1, CF_ROUND_HALF_UP, &price))
    cf_act_refuse (act, CF_TOO_LARGE, "amount", NULL);
  cf_document_customer (act, customer_id, &customer);
  if (act->stop)
    return;
  invoice->customer_id = customer.id;
  invoice->due = invoice->date;
  invoice->currency = cf_act_rules (act)->currency->number;
  invoice->subtotal_minor = invoice->total_minor;
  invoice->lines = g_new0 (CfInvoiceLine, 1);
  invoice->n_lines = 1;
  invoice->lines[0] = (CfInvoiceLine) { .description = g_strdup (what), .quantity = CF_DECIMAL_ONE, .unit_price = price, .amount_minor = invoice->total_minor };
  cf_document_number (act, CF_SERIES_INVOICE, &invoice->series_id, &invoice->sequence, &invoice->number);
  cf_document_party (&customer, NULL, &party);
  party.id = invoice->id;
  cf_act_add (act, &CF_INVOICE, invoice);
  cf_act_add (act, &CF_INVOICE_PARTY, &party);
  cf_document_post (act, invoice);
}
