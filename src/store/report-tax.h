/* report-tax.h: sales tax by jurisdiction for a period (T19). Evidence is the invoices' own: what a rate was called and was then.
 *
 * Accrual: documents count on their date, credit memos less, voids less again on theirs. Cash: a document counts as far as it was settled in the period (payments, deposits and credits put on it,
 * less what was taken off again; a credit memo as far as it was refunded or put on something owed), of each amount the share that was settled: a document paid in parts adds up to itself, to the
 * minor unit. A credit memo put on an invoice is money given back and paid in again at once: both count, so that tax of what came back is not owed under one rate and missing under another.
 * Discounts taken and write-offs bring nothing and so count nothing. */
#pragma once
#include "base/money.h"
#include "records.h"

typedef enum { CF_TAX_ACCRUAL = 1, CF_TAX_CASH = 2 } CfTaxBasis;

typedef struct { CfId tax_rate_id; char *jurisdiction, *name; CfDecimal rate; CfMoney base_minor, exempt_minor, tax_minor; } CfTaxRow;
typedef struct {                                             /* a sale that was not taxed because of a certificate */
  CfId invoice_id, customer_id, certificate_id; char *number, *customer; CfDate date;
  char *region, *reason, *certificate; CfDate expires; CfMoney exempt_minor;
} CfTaxExempt;
typedef struct {
  GArray *rows;                      /* CfTaxRow by jurisdiction, name, rate */
  GArray *exempt;                    /* CfTaxExempt by date, number */
  gint64  n_documents;               /* that counted, voids too */
  CfMoney sales_minor, tax_minor;    /* of the documents' subtotals and taxes; tax_minor is the sum of the rows */
  CfMoney untaxed_minor;             /* of sales_minor: lines under no tax group */
  CfMoney posted_minor;              /* what stands in account 2200 for the period, as a liability; accrual: equals tax_minor */
} CfTaxReport;

/* Days @from to @to, both in it. */
gboolean cf_report_tax (CfDb *db, CfTaxBasis basis, CfDate from, CfDate to, CfTaxReport *ret, GError **error) CF_WARN_UNUSED;
void     cf_tax_report_clear (CfTaxReport *report);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfTaxReport, cf_tax_report_clear)
