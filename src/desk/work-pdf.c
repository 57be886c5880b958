/* work-pdf.c: estimates and the confirmation of orders (work-pdf.h). Every figure comes from the acts that count; a version's sums are those that were frozen with it, and the taxes are shown one by one where they still add up
 * to them. */
#include "work-pdf.h"
#include "work-private.h"
#include "base/date.h"
#include "shop/estimate.h"
#include "store/lookup.h"
#include "store/order-money.h"

/* A document with all it borrows. */
typedef struct {
  CfInvoice      invoice;
  CfInvoiceParty party;
  CfCustomer     customer;
  CfApprovalTerms terms;
  char          *due, *about, *approved;
  CfPaperOffer   paper;
} Gathered;

static void
gathered_clear (Gathered *g)
{
  cf_invoice_clear (&g->invoice);
  cf_invoice_party_clear (&g->party);
  cf_customer_clear (&g->customer);
  cf_approval_terms_clear (&g->terms);
  g_free (g->due);
  g_free (g->about);
  g_free (g->approved);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Gathered, gathered_clear)

static void
set_text (char **text, const char *value)
{
  g_free (*text);
  *text = g_strdup (value ? value : "");
}

/* Draws what was gathered. */
static CfOutcome
draw (CfShop *shop, Gathered *g, CfId customer_id, const CfDrawOptions *options, GBytes **ret_pdf, GError **error)
{
  g_autoptr (CfPaper) paper = cf_paper_for (shop, options, error);
  if (!paper || !cf_lookup_alias (shop->db, customer_id, &customer_id, error) || !cf_document_load (shop->db, &CF_CUSTOMER, customer_id, &g->customer, error))
    return CF_FAILED;
  g->paper.invoice = &g->invoice;
  g->paper.party = &g->party;
  g->paper.customer_number = g->customer.number;
  g->paper.stamps |= options->copy ? CF_STAMP_COPY : 0;
  *ret_pdf = cf_paper_bytes (paper, &(CfPaperDocument) { .offer = &g->paper }, NULL, error);
  return *ret_pdf ? CF_OK : CF_FAILED;
}

/* --- estimates --- */

/* The version that is asked for: id 0 for none. CF_NOT_FOUND. */
static CfOutcome
load_version (CfShop *shop, CfWho *who, CfId estimate_id, gint64 version, CfEstimateVersion *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (version < 0)
    return CF_OK;
  if (!cf_lookup_ids (shop->db, CF_VERSIONS_OF_ESTIMATE, estimate_id, ids, error))
    return CF_FAILED;
  for (guint i = ids->len; i-- > 0;) {
    cf_estimate_version_clear (ret);
    if (!cf_document_load (shop->db, &CF_ESTIMATE_VERSION, g_array_index (ids, CfId, i), ret, error))
      return CF_FAILED;
    if (version == 0 || ret->version == version)
      return CF_OK;
  }
  if (version == 0)
    return CF_OK;
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, version);
  return cf_refuse (&who->refusal, CF_NOT_FOUND, "version", text);
}

/* "Approved by Ann Lee on Oct 3, 2026." where the last answer to the version says so. */
static gboolean
load_answer (CfShop *shop, CfId version_id, char **ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_auto (CfCustomerApproval) answer = { 0 };
  if (!cf_lookup_ids (shop->db, CF_APPROVALS_OF, version_id, ids, error))
    return FALSE;
  if (!ids->len)
    return TRUE;
  if (!cf_document_load (shop->db, &CF_APPROVAL, g_array_index (ids, CfId, ids->len - 1), &answer, error))
    return FALSE;
  g_autofree char *on = cf_work_day (shop, cf_date_at (answer.at, shop->tz), 0);
  if (answer.answer == CF_ANSWER_APPROVED)
    *ret = g_strdup_printf ("Approved by %s on %s.", answer.name && *answer.name ? answer.name : "the customer", on);
  return TRUE;
}

/* The frozen sums count, whatever the catalogue's taxes are by now. */
static void
put_frozen (const CfEstimateVersion *version, CfInvoice *invoice)
{
  gboolean same = invoice->subtotal_minor == version->subtotal_minor && invoice->tax_minor == version->tax_minor && invoice->total_minor == version->total_minor;
  if (!same) {
    CfInvoiceTax one = { .name = g_strdup ("Tax"), .base_minor = version->subtotal_minor, .tax_minor = version->tax_minor };
    for (guint i = 0; i < invoice->n_taxes; i++) {
      g_free (invoice->taxes[i].jurisdiction);
      g_free (invoice->taxes[i].name);
    }
    g_free (invoice->taxes);
    invoice->taxes = g_new0 (CfInvoiceTax, 1);
    invoice->taxes[0] = one;
    invoice->n_taxes = 1;
  }
  invoice->subtotal_minor = version->subtotal_minor;
  invoice->tax_minor = version->tax_minor;
  invoice->total_minor = version->total_minor;
}

/* Each line that is a choice, or may be left out, says so. */
static void
mark_lines (const CfEstimate *estimate, const gboolean *taken, Gathered *g)
{
  for (guint i = 0; i < estimate->n_lines; i++) {
    const CfEstimateLine *line = &estimate->lines[i];
    g_autofree char *choice = line->choice ? g_strdup_printf ("Choice %d%s", (int) line->choice, taken[i] ? ", in the total" : ": instead, not in the total") : NULL;
    const char *mark = choice ? choice : line->optional ? taken[i] ? "On wish, in the total" : "On wish, not in the total" : NULL;
    g->paper.leaves_out = g->paper.leaves_out || !taken[i];
    if (mark) {
      char *was = g->invoice.lines[i].description;
      g->invoice.lines[i].description = g_strdup_printf ("%s\n%s", was ? was : "", mark);
      g_free (was);
    }
  }
}

CfOutcome
cf_estimate_draw (CfShop *shop, CfWho *who, CfId estimate_id, gint64 version, const CfDrawOptions *options, GBytes **ret_pdf, GError **error)
{
  g_auto (Gathered) g = { 0 };
  g_auto (CfEstimate) estimate = { 0 };
  g_auto (CfEstimateVersion) offered = { 0 };
  *ret_pdf = NULL;
  if (!cf_document_load (shop->db, &CF_ESTIMATE, estimate_id, &estimate, error))
    return CF_FAILED;
  CfOutcome outcome = load_version (shop, who, estimate_id, version, &offered, error);
  if (outcome)
    return outcome;
  CfEstimate shown = estimate;                     /* borrows the lines of one or the other */
  if (offered.id) {
    shown.lines = offered.lines;
    shown.n_lines = offered.n_lines;
  }
  g_autofree gboolean *taken = g_new0 (gboolean, shown.n_lines + 1);
  outcome = cf_estimate_totals (shop, who, &shown, &g.invoice, &g.party, taken, error);
  if (outcome)
    return outcome;
  mark_lines (&shown, taken, &g);
  g.invoice.date = offered.id ? offered.date : estimate.date;
  g.invoice.due = offered.id ? offered.expires : estimate.expires;
  set_text (&g.invoice.number, estimate.number);
  set_text (&g.invoice.po, estimate.po);
  set_text (&g.invoice.reference, estimate.reference);
  set_text (&g.invoice.note, estimate.note);
  if (offered.id) {
    put_frozen (&offered, &g.invoice);
    g.paper.version = offered.version;
    if ((offered.terms_id && !cf_document_load (shop->db, &CF_APPROVAL_TERMS, offered.terms_id, &g.terms, error)) || !load_answer (shop, offered.id, &g.approved, error))
      return CF_FAILED;
    g.paper.terms = g.terms.text;
    g.paper.terms_version = g.terms.version;
    g.paper.approved = g.approved;
  } else
    g.paper.stamps |= CF_STAMP_DRAFT;
  g.paper.code = estimate.number;
  return draw (shop, &g, estimate.customer_id, options, ret_pdf, error);
}

/* --- orders --- */

CfOutcome
cf_order_draw (CfShop *shop, CfWho *who, CfId order_id, const CfDrawOptions *options, GBytes **ret_pdf, GError **error)
{
  g_auto (Gathered) g = { 0 };
  g_auto (CfOrder) order = { 0 };
  g_auto (CfEstimate) from = { 0 };
  CfOrderMoney money;
  *ret_pdf = NULL;
  if (!cf_document_load (shop->db, &CF_ORDER, order_id, &order, error) || !cf_order_money (shop->db, order_id, &money, error) ||
      (order.estimate_id && !cf_document_load (shop->db, &CF_ESTIMATE, order.estimate_id, &from, error)))
    return CF_FAILED;
  CfOutcome outcome = cf_order_totals (shop, who, order_id, &g.invoice, &g.party, error);
  if (outcome)
    return outcome;
  g.invoice.date = order.date;
  set_text (&g.invoice.number, order.number);
  set_text (&g.invoice.po, order.po);
  set_text (&g.invoice.reference, order.reference);
  set_text (&g.invoice.note, order.note);
  g.due = order.due ? cf_work_day (shop, order.due, order.due_minute) : NULL;
  g.about = g_strdup (from.number);
  g.paper = (CfPaperOffer) { .confirms = TRUE, .due = g.due, .about = g.about, .deposit_minor = order.deposit_minor, .paid_minor = cf_order_covered (&money), .stamps = order.cancelled ? CF_STAMP_VOID : 0,
                             .code = order.number };
  return draw (shop, &g, order.customer_id, options, ret_pdf, error);
}
