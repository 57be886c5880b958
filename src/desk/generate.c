/* generate.c: plays a plan (generate-plan.c) through the acts: customers first, then invoices and payments day by day, in batches: one transaction for some thousand acts, one commit for each.
 * Amounts are what the acts' own totals say; this file only remembers what is open, to know what a payment is worth. */
#include "generate.h"
#include "generate-plan.h"
#include "base/date.h"
#include "ledger/due.h"
#include "ledger/totals.h"
#include "shop/built-in.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"
#include "shop/take-payment.h"
#include <string.h>

#define BATCH_ACTS 5000
#define TELL_EVERY 500                                                  /* acts between two calls of progress */
#define MONTHS 24

static const CfId terms_ids[CF_PLAN_TERMS] = { CF_TERMS_ON_RECEIPT_ID, CF_TERMS_NET_15_ID, CF_TERMS_2_10_NET_30_ID, CF_TERMS_NET_30_ID };
static const CfId tender_ids[CF_PLAN_TENDERS] = { CF_TENDER_CHECK_ID, CF_TENDER_CARD_ID, CF_TENDER_CASH_ID, CF_TENDER_ACH_ID };

typedef struct {
  CfShop     *shop;
  CfWho      *who;
  const CfGenerateAsk *ask;
  CfGenerated *made;
  CfPlan      plan;
  CfTerms     terms[CF_PLAN_TERMS];
  char       *words[CF_PLAN_TERMS];                                     /* of terms */
  CfTaxRate   rate;
  CfTaxGroup  tax;
  CfId       *customer_ids;
  CfId       *invoice_ids;
  CfMoney    *open;                                                     /* of each invoice */
  guint64     done, total;
  guint       in_batch;
} Generate;

/* Closes a full batch and opens the next. */
static CfOutcome
turn_batch (Generate *g, gboolean last, GError **error)
{
  if (g->shop->in_batch && (last || g->in_batch >= BATCH_ACTS)) {
    if (!cf_batch_end (g->shop, error))
      return CF_FAILED;
    g->in_batch = 0;
  }
  return last || g->shop->in_batch || cf_batch_begin (g->shop, error) ? CF_OK : CF_FAILED;
}

/* After each act. */
static CfOutcome
next_act (Generate *g, CfOutcome outcome, GError **error)
{
  if (outcome)
    return outcome;
  g->in_batch++;
  g->done++;
  if (g->ask->progress && g->done % TELL_EVERY == 0 && !g->ask->progress (g->done, g->total, g->ask->user)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "stopped; what was generated until then is there");
    return CF_FAILED;
  }
  return turn_batch (g, FALSE, error);
}

/* The tax that every line has: the same id in each shop, so that a second workload uses it again. */
static CfOutcome
save_tax (Generate *g, GError **error)
{
  static CfTaxGroupMember member;
  g->rate = (CfTaxRate) { .id = cf_id_derive ("generate tax rate", 0, NULL, 0, NULL), .name = (char *) "Workload 8.875 %", .jurisdiction = (char *) "New York City", .rate = 88750 };
  member.tax_rate_id = g->rate.id;
  g->tax = (CfTaxGroup) { .id = cf_id_derive ("generate tax group", 0, NULL, 0, NULL), .name = (char *) "Workload 8.875 %", .members = &member, .n_members = 1 };
  CfOutcome outcome = cf_save_tax_rate (g->shop, g->who, &g->rate, error);
  if (outcome == CF_OK || outcome == CF_ALREADY)
    outcome = cf_save_tax_group (g->shop, g->who, &g->tax, error);
  return outcome == CF_ALREADY ? CF_OK : outcome;
}

static CfOutcome
load_terms (Generate *g, GError **error)
{
  for (guint i = 0; i < CF_PLAN_TERMS; i++) {
    gboolean found;
    if (!cf_record_load (g->shop->db, &CF_TERMS, terms_ids[i], &g->terms[i], &found, error))
      return CF_FAILED;
    if (!found)
      return cf_refuse (&g->who->refusal, CF_NOT_FOUND, "terms", NULL);
    g->words[i] = cf_due_words (&g->terms[i]);
  }
  return CF_OK;
}

static CfOutcome
save_customers (Generate *g, GError **error)
{
  CfOutcome outcome = CF_OK;
  for (guint i = 0; i < g->plan.n_customers && !outcome; i++) {
    const CfPlanCustomer *c = &g->plan.customers[i];
    CfCustomer customer = { .id = cf_shop_id (g->shop), .name = (char *) c->name, .address = (char *) c->address, .city = (char *) c->city, .region = (char *) c->region,
                            .postcode = (char *) c->postcode, .country = (char *) "US", .phone = (char *) c->phone, .email = (char *) c->email, .terms_id = terms_ids[c->terms] };
    g->customer_ids[i] = customer.id;
    outcome = next_act (g, cf_save_customer (g->shop, g->who, &customer, error), error);
    g->made->customers += outcome == CF_OK;
  }
  return outcome;
}

static void
draft_lines (const Generate *g, const CfPlanInvoice *v, CfDraftLine lines[CF_PLAN_LINES])
{
  for (guint i = 0; i < CF_PLAN_LINES; i++) {
    const CfPlanItem *item = &g->plan.items[v->items[i]];
    lines[i] = (CfDraftLine) { .code = (char *) item->code, .description = (char *) item->description, .quantity = v->quantities[i] * CF_DECIMAL_ONE,
                               .unit_price = item->price, .tax_group_id = g->tax.id };
  }
}

static void
number_of (const Generate *g, guint i, char *buf, gsize size)
{
  g_snprintf (buf, size, "%X-%07u", g->ask->seed, i + 1);
}

/* Imported numbers are those of the seed: the same workload a second time would be the same documents, of other customers. */
static CfOutcome
check_numbers (Generate *g, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  char number[32];
  if (g->ask->issued || !g->plan.n_invoices)
    return CF_OK;
  number_of (g, 0, number, sizeof number);
  if (!cf_lookup_number (g->shop->db, 0, number, ids, error))
    return CF_FAILED;
  return ids->len ? cf_refuse (&g->who->refusal, CF_NUMBER_TAKEN, "seed", number) : CF_OK;
}

static CfOutcome
import_invoice (Generate *g, guint i, GError **error)
{
  const CfPlanInvoice *v = &g->plan.invoices[i];
  const CfPlanCustomer *c = &g->plan.customers[v->customer];
  const CfRules *rules = &g->shop->rules;
  CfDraftLine lines[CF_PLAN_LINES];
  char number[32];
  CfTotals totals;
  CfDue due;
  draft_lines (g, v, lines);
  CfTotalsAsk ask = { lines, CF_PLAN_LINES, &g->tax, 1, &g->rate, 1, FALSE, rules->rounding, rules->rounds_per_document, rules->currency };
  number_of (g, i, number, sizeof number);
  CfOutcome outcome = cf_totals_compute (&ask, &totals, &g->who->refusal);
  if (outcome)
    return outcome;
  CfInvoice invoice = { .id = g->invoice_ids[i], .kind = CF_INVOICE_INVOICE, .number = number, .customer_id = g->customer_ids[v->customer], .date = v->date,
                        .currency = rules->currency->number, .rounding = rules->rounding, .rounds_per_document = rules->rounds_per_document };
  cf_totals_fill (&totals, lines, CF_PLAN_LINES, &invoice);
  cf_totals_clear (&totals);
  outcome = cf_due_compute (&g->terms[c->terms], v->date, invoice.total_minor, rules->rounding, &due, &g->who->refusal);
  if (!outcome) {
    CfInvoiceParty party = { .name = (char *) c->name, .address = (char *) c->address, .city = (char *) c->city, .region = (char *) c->region, .postcode = (char *) c->postcode,
                             .country = (char *) "US", .email = (char *) c->email };
    invoice.due = due.due;
    invoice.discount_until = due.discount_until;
    invoice.discount_minor = due.discount_minor;
    invoice.terms = g->words[c->terms];
    outcome = cf_import_invoice (g->shop, g->who, &invoice, &party, error);
  }
  g->open[i] = invoice.total_minor;
  invoice.number = invoice.terms = NULL;                                /* not its own */
  cf_invoice_clear (&invoice);
  return outcome;
}

static CfOutcome
issue_invoice (Generate *g, guint i, GError **error)
{
  const CfPlanInvoice *v = &g->plan.invoices[i];
  CfDraftLine lines[CF_PLAN_LINES];
  g_auto (CfInvoice) invoice = { 0 };
  draft_lines (g, v, lines);
  CfDraft draft = { .id = cf_shop_id (g->shop), .kind = CF_DRAFT_INVOICE, .customer_id = g->customer_ids[v->customer], .date = v->date, .holder = g->shop->head.number, .lines = lines,
                    .n_lines = CF_PLAN_LINES };
  CfOutcome outcome = cf_save_draft (g->shop, g->who, &draft, error);
  if (!outcome)
    outcome = cf_issue_invoice (g->shop, g->who, g->invoice_ids[i], draft.id, FALSE, &invoice, error);
  g->open[i] = invoice.total_minor;
  return outcome;
}

static CfOutcome
make_invoice (Generate *g, guint i, GError **error)
{
  g->invoice_ids[i] = cf_shop_id (g->shop);
  CfOutcome outcome = next_act (g, g->ask->issued ? issue_invoice (g, i, error) : import_invoice (g, i, error), error);
  if (outcome == CF_OK) {
    g->made->invoices++;
    g->made->lines += CF_PLAN_LINES;
    g->made->receivable_minor += g->open[i];
  }
  return outcome;
}

static CfOutcome
make_payment (Generate *g, const CfPlanPayment *p, GError **error)
{
  static const char *const marks[CF_PLAN_TENDERS] = { "CH", "CA", "", "AC" };
  CfSettleChoice choices[CF_PLAN_TAKES];
  g_auto (CfTaken) taken = { 0 };
  char reference[16];
  CfMoney total = 0;
  guint n = 0;
  for (guint i = 0; i < p->n; i++) {
    CfMoney open = g->open[p->invoices[i]], amount = p->percents[i] == 100 ? open : MAX (open * p->percents[i] / 100, 1);
    if (open == 0)
      continue;
    choices[n++] = (CfSettleChoice) { g->invoice_ids[p->invoices[i]], amount };
    g->open[p->invoices[i]] -= amount;
    total += amount;
  }
  if (n == 0)
    return CF_OK;
  g_snprintf (reference, sizeof reference, "%s%u", marks[p->tender], p->reference);
  CfTenderAsk tender = { cf_shop_id (g->shop), tender_ids[p->tender], total, reference };
  CfTakePayment ask = { .customer_id = g->customer_ids[g->plan.invoices[p->invoices[0]].customer], .date = p->date, .tenders = &tender, .n_tenders = 1, .mode = CF_SETTLE_TYPED,
                        .choices = choices, .n_choices = n, .imported = TRUE };
  CfOutcome outcome = next_act (g, cf_take_payment (g->shop, g->who, &ask, &taken, error), error);
  if (outcome == CF_OK) {
    g->made->payments++;
    g->made->allocations += n;
    g->made->receivable_minor -= total;
  }
  return outcome;
}

/* All documents and all money in order of date: on one day, invoices first. */
static CfOutcome
play (Generate *g, GError **error)
{
  CfOutcome outcome = CF_OK;
  guint payment = 0;
  for (guint i = 0; i <= g->plan.n_invoices && !outcome; i++) {
    CfDate before = i < g->plan.n_invoices ? g->plan.invoices[i].date : CF_DATE_MAX;
    while (!outcome && payment < g->plan.n_payments && g->plan.payments[payment].date < before)
      outcome = make_payment (g, &g->plan.payments[payment++], error);
    if (!outcome && i < g->plan.n_invoices)
      outcome = make_invoice (g, i, error);
  }
  return outcome;
}

static CfOutcome
run (Generate *g, GError **error)
{
  CfOutcome outcome = check_numbers (g, error);
  if (!outcome)
    outcome = turn_batch (g, FALSE, error);
  if (!outcome)
    outcome = save_tax (g, error);
  if (!outcome)
    outcome = load_terms (g, error);
  if (!outcome)
    outcome = save_customers (g, error);
  if (!outcome)
    outcome = play (g, error);
  if (!outcome)
    outcome = turn_batch (g, TRUE, error);
  if (!outcome && g->ask->progress)
    g->ask->progress (g->done, g->done, g->ask->user);
  return outcome;
}

CfOutcome
cf_generate (CfShop *shop, CfWho *who, const CfGenerateAsk *ask, CfGenerated *ret, GError **error)
{
  CfGenerated made = { 0 };
  Generate g = { .shop = shop, .who = who, .ask = ask, .made = &made };
  if (ask->customers < (ask->invoices > 0) || ask->customers > G_MAXINT32 || ask->invoices < 0 || ask->invoices > G_MAXINT32)
    return cf_refuse (&who->refusal, CF_TOO_LARGE, ask->customers < 1 || ask->customers > G_MAXINT32 ? "customers" : "invoices", NULL);
  if (!cf_shop_refresh (shop, error))
    return CF_FAILED;
  CfOutcome outcome = cf_work_begin (shop, who, "generate", CF_MAY_IMPORT, ask->work_id, error);
  if (outcome != CF_OK)
    return outcome;
  CfDate until = ask->until ? ask->until : cf_shop_today (shop);
  cf_plan_init (&g.plan, ask->seed, ask->customers, ask->invoices, cf_date_add_months (until, -MONTHS) + 1, until);
  g.customer_ids = g_new0 (CfId, g.plan.n_customers);
  g.invoice_ids = g_new0 (CfId, g.plan.n_invoices);
  g.open = g_new0 (CfMoney, g.plan.n_invoices);
  g.total = g.plan.n_customers + (guint64) g.plan.n_invoices + g.plan.n_payments;
  outcome = run (&g, error);
  cf_batch_abort (shop);
  cf_work_end (who);
  if (outcome == CF_OK)
    *ret = made;
  for (guint i = 0; i < CF_PLAN_TERMS; i++) {
    cf_terms_clear (&g.terms[i]);
    g_free (g.words[i]);
  }
  g_free (g.customer_ids);
  g_free (g.invoice_ids);
  g_free (g.open);
  cf_plan_clear (&g.plan);
  return outcome;
}
