/* totals.h: the one totals function (law 2). Screen, paper, receipt, portal, import and export show what it gives and never add up themselves. A line's
 * amount is quantity × unit price × (1 − discount), exact through 192 bits and rounded once, whatever the tax setting. Tax is rounded per line, or per
 * document: once for each rate (inclusive: for each group). Inclusive groups: amount × R ÷ (1 + R) of the whole rate R is taken out and divided among the
 * rates in proportion, so that base + taxes = amount to the cent. An exempt line of an inclusive group costs its net amount: line, subtotal and total are
 * without the tax. */
#pragma once
#include "base/money.h"
#include "catalogue.h"
#include "customer.h"
#include "draft.h"
#include "invoice.h"

typedef struct {                                            /* all borrowed */
  const CfDraftLine *lines;  guint n_lines;
  const CfTaxGroup  *groups; guint n_groups;                /* those that lines name */
  const CfTaxRate   *rates;  guint n_rates;                 /* their members */
  gboolean    exempt;
  CfRounding  rounding;
  gboolean    rounds_per_document;
  const CfCurrency *currency;
} CfTotalsAsk;

typedef struct {
  CfMoney      *amounts; guint n_amounts;                   /* one per line */
  CfInvoiceTax *taxes; guint n_taxes;                       /* per group and rate, in order of first use; owned with its texts */
  CfMoney       subtotal_minor, tax_minor, total_minor;     /* may be negative: whether that is allowed is the act's question */
} CfTotals;

/* Refusals: CF_NO_LINES, CF_UNKNOWN_REFERENCE (tax_group_id, tax_rate_id), CF_NEGATIVE and CF_TOO_LARGE (discount_rate outside 0–100 %), CF_NEGATIVE (rate),
 * CF_TWO_READINGS (tax_rate_id twice in a group), CF_OVERFLOW (also above CF_AMOUNT_MAX); the text names the line. *ret is to be cleared only after CF_OK. */
CfOutcome cf_totals_compute (const CfTotalsAsk *ask, CfTotals *ret, CfRefusal *refusal) CF_WARN_UNUSED;
void      cf_totals_clear (CfTotals *totals);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfTotals, cf_totals_clear)

/* A credit memo with the tax evidence of @original (D17). Its lines name the lines of @original that they take back (subject_line), whole or in part: at its
 * own price by quantity, else by the amount typed. Tax is that line's share of the original's evidence, cut so that this memo and the @earlier ones (not
 * void, any order) never drift: all parts together are the original's subtotal, total and tax of each rate, to the cent. Where no line has a subject_line the
 * memo is free: computed as in cf_totals_compute, with the original's rounding. Refusals also: CF_NOT_FOUND (subject_line: no such line, or some lines have
 * one and others not), CF_UNKNOWN_REFERENCE (tax_group_id: not the line's), CF_OVER_APPLIED (quantity: more than is left; amount_minor: more than amount,
 * which is left), CF_ZERO and CF_NEGATIVE (quantity: none, or the wrong way). */
CfOutcome cf_totals_credit (const CfTotalsAsk *ask, const CfInvoice *original, const CfInvoice *const *earlier, guint n_earlier, CfTotals *ret,
                            CfRefusal *refusal) CF_WARN_UNUSED;
/* The draft lines that take back all that is left of @original. *ret is g_new'd with its texts copied; *ret_n may be 0. */
void      cf_totals_credit_rest (const CfInvoice *original, const CfInvoice *const *earlier, guint n_earlier, const CfCurrency *currency, CfDraftLine **ret,
                                 guint *ret_n);

/* Moves @totals and copies @lines into @invoice: its lines, taxes and three sums. */
void      cf_totals_fill (CfTotals *totals, const CfDraftLine *lines, guint n_lines, CfInvoice *invoice);

/* The certificate that frees a sale delivered in @region on @date: region equal (any case) or "", valid that day (the last day counts), not archived. One for
 * the region goes before one for everywhere, then the one that lasts longest. NULL if none. */
const CfCertificate *cf_totals_certificate (const CfCertificate *certificates, guint n, const char *region, CfDate date);
