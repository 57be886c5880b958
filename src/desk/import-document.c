/* import-document.c: from rows to an issued document: amounts by the one totals function, due date, bill-to as the customer stands, and whether it is there already. */
#include "import-private.h"
#include "base/date.h"
#include "ledger/due.h"
#include "ledger/totals.h"
#include "shop/issue-invoice.h"
#include "store/lookup.h"
#include "store/query.h"
#include <string.h>

gboolean
cf_import_totals (CfImport *im, CfImportRow *row, guint field, const CfDraftLine *lines, guint n, const CfTaxGroup *groups, guint n_groups, const CfTaxRate *rates,
                  guint n_rates,
                  CfInvoice *invoice)
{
  const CfRules *rules = &im->shop->rules;
  g_auto (CfRefusal) refusal = { 0 };
  CfTotals totals = { 0 };
  CfTotalsAsk ask = { lines, n, groups, n_groups, rates, n_rates, FALSE, rules->rounding, rules->rounds_per_document, rules->currency };
  CfOutcome outcome = cf_totals_compute (&ask, &totals, &refusal);
  if (outcome != CF_OK) {
    g_autofree char *why = cf_refusal_sentence (&refusal);
    cf_import_refuse (im, row, field, outcome, "%s", why);
    return FALSE;
  }
  invoice->currency = rules->currency->number;
  invoice->rounding = rules->rounding;
  invoice->rounds_per_document = rules->rounds_per_document;
  cf_totals_fill (&totals, lines, n, invoice);
  cf_totals_clear (&totals);
  return TRUE;
}

gboolean
cf_import_one_line (CfImport *im, CfImportRow *row, guint field, CfMoney amount, const char *description, CfInvoice *invoice)
{
  CfDraftLine line = { .description = (char *) description, .quantity = CF_DECIMAL_ONE, .unit_price = amount };
  for (int i = im->shop->rules.currency->digits; i < 6; i++)
    if (!cf_mul_div (line.unit_price, 10, 1, CF_ROUND_HALF_UP, &line.unit_price)) {
      cf_import_refuse (im, row, field, CF_TOO_LARGE, NULL);
      return FALSE;
    }
  return cf_import_totals (im, row, field, &line, 1, NULL, 0, NULL, 0, invoice);
}

/* Terms in words that the file gives, else the customer's, else the shop's. FALSE after refusing or failing; *ret_has FALSE: due on receipt. */
static gboolean
load_terms (CfImport *im, CfImportRow *row, int field, CfId customer_id, CfTerms *ret, gboolean *ret_has)
{
  const CfCustomer *customer;
  CfId id = 0;
  *ret_has = FALSE;
  if (!cf_import_load_customer (im, customer_id, &customer) || (field >= 0 && !cf_import_terms (im, row, field, &id)))
    return FALSE;
  if (id == 0)
    id = customer->terms_id ? customer->terms_id : im->shop->rules.terms_id;
  return id == 0 || cf_record_load (im->shop->db, &CF_TERMS, id, ret, ret_has, &im->error);
}

gboolean
cf_import_due (CfImport *im, CfImportRow *row, int due_field, int terms_field, CfInvoice *invoice)
{
  g_auto (CfTerms) terms = { 0 };
  g_auto (CfRefusal) refusal = { 0 };
  gboolean has;
  CfDue due;
  if (due_field >= 0 && !cf_import_date (im, row, due_field, FALSE, &invoice->due))
    return FALSE;
  if (invoice->due && (terms_field < 0 || !*row->cells[terms_field]))
    return TRUE;
  if (!load_terms (im, row, terms_field, invoice->customer_id, &terms, &has))
    return FALSE;
  CfOutcome outcome = cf_due_compute (has ? &terms : NULL, invoice->date, invoice->total_minor, invoice->rounding, &due, &refusal);
  if (outcome != CF_OK) {
    g_autofree char *why = cf_refusal_sentence (&refusal);
    cf_import_refuse (im, row, terms_field >= 0 ? (guint) terms_field : G_MAXUINT, outcome, "%s", why);
    return FALSE;
  }
  g_free (invoice->terms);
  invoice->terms = cf_due_words (has ? &terms : NULL);
  if (!invoice->due)
    invoice->due = due.due;
  if (invoice->due == due.due) {                                        /* a due date of its own says nothing about a discount */
    invoice->discount_until = due.discount_until;
    invoice->discount_minor = due.discount_minor;
  }
  return TRUE;
}

static gboolean
same_text (const char *a, const char *b)
{
  return g_str_equal (a ? a : "", b ? b : "");
}

static gboolean
same_document (CfImport *im, const CfInvoice *there, const CfInvoice *asked, gboolean *ret)
{
  CfId customer_id = there->customer_id;
  if (!cf_lookup_alias (im->shop->db, customer_id, &customer_id, &im->error))
    return FALSE;
  *ret = there->kind == asked->kind && customer_id == asked->customer_id && there->date == asked->date && there->due == asked->due && there->currency == asked->currency &&
         there->total_minor == asked->total_minor && there->tax_minor == asked->tax_minor && there->n_lines == asked->n_lines && same_text (there->po, asked->po) &&
         same_text (there->reference, asked->reference);
  for (guint i = 0; *ret && i < asked->n_lines; i++)
    *ret = there->lines[i].quantity == asked->lines[i].quantity && there->lines[i].unit_price == asked->lines[i].unit_price &&
           there->lines[i].amount_minor == asked->lines[i].amount_minor && same_text (there->lines[i].description, asked->lines[i].description);
  return TRUE;
}

/* A document of this number in any series that says the same: the file was read before, or comes from this ledger. Whether another content is a clash is the act's to say. */
static gboolean
is_there (CfImport *im, const CfInvoice *invoice, gboolean *ret)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  *ret = FALSE;
  if (!cf_lookup_number (im->shop->db, 0, invoice->number, ids, &im->error))
    return FALSE;
  for (guint i = 0; i < ids->len && !*ret; i++) {
    g_auto (CfInvoice) there = { 0 };
    gboolean found;
    if (!cf_record_load (im->shop->db, &CF_INVOICE, g_array_index (ids, CfId, i), &there, &found, &im->error) || !same_document (im, &there, invoice, ret))
      return FALSE;
  }
  return TRUE;
}

static CfInvoiceParty
party_of (const CfCustomer *c)
{
  return (CfInvoiceParty) { .customer_id = c->id, .name = c->name, .company = c->company, .address = c->address, .city = c->city, .region = c->region,
                            .postcode = c->postcode,
                            .country = c->country, .tax_id = c->tax_id, .email = c->email };
}

gboolean
cf_import_post (CfImport *im, guint first, guint field, CfInvoice *invoice)
{
  const CfCustomer *customer;
  GError *failed = NULL;
  gboolean there;
  if (!is_there (im, invoice, &there) || !cf_import_load_customer (im, invoice->customer_id, &customer))
    return FALSE;
  if (there)
    return cf_import_answer (im, first, field, CF_ALREADY, NULL);
  CfInvoiceParty party = party_of (customer);
  CfOutcome outcome = cf_import_invoice (im->shop, im->who, invoice, &party, &failed);
  im->ret->documents += outcome == CF_OK;
  return cf_import_answer (im, first, field, outcome, failed);
}
