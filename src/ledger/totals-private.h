/* totals-private.h: what totals.c and totals-credit.c share. */
#pragma once
#include "totals.h"

/* What @line comes to before tax. Refusals: CF_NEGATIVE, CF_TOO_LARGE (discount_rate), CF_OVERFLOW. */
CfOutcome cf_totals_line (const CfDraftLine *line, const CfCurrency *currency, CfRounding rounding, CfMoney *ret, CfRefusal *refusal) CF_WARN_UNUSED;
/* The three sums of @ret from amounts and taxes. FALSE on overflow. */
gboolean  cf_totals_sums (const CfMoney *amounts, guint n, const CfInvoiceTax *taxes, guint n_taxes, CfTotals *ret) CF_WARN_UNUSED;
void      cf_totals_clear_tax (gpointer tax);
