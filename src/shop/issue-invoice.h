/* issue-invoice.h: from a draft to an issued document; and documents that are issued without one. */
#pragma once
#include "act.h"

/* Issues @draft_id as invoice or credit memo @id, on the draft's date (0: today). Number from the station's series, in the write lock. Evidence (tax, exemption, bill-to, terms as words)
 * is frozen into the invoice and its party. Who lacks it is asked for CF_MAY_DISCOUNT, CF_MAY_CHANGE_PRICE, CF_MAY_SELL_OVER_LIMIT or CF_MAY_SELL_ON_HOLD. @against: for a credit memo, TRUE
 * puts it on the invoice it corrects as far as that is open. Refusals: CF_NOT_FOUND, CF_NO_LINES, CF_NOT_HOLDER, CF_WRONG_STATE (issued or discarded already), CF_PERIOD_LOCKED, CF_ON_HOLD,
 * CF_OVER_LIMIT, CF_NEGATIVE (total), CF_OVERFLOW, CF_OVER_APPLIED (credit above what is left of the invoice), CF_SERIES_FROZEN. */
CfOutcome cf_issue_invoice (CfShop *shop, CfWho *who, CfId id, CfId draft_id, gboolean against, CfInvoice *ret, GError **error) CF_WARN_UNUSED;

/* A document as another program made it (import, opening balance): @invoice and @party are complete, with lines and sums (cf_totals_compute has made them); id 0: a new one. The number is
 * kept, in the series "imported" (D33). CF_ALREADY: same number, same content. CF_NUMBER_DIFFERS: same number, other content. kind CF_INVOICE_OPENING for opening balances (may be negative). */
CfOutcome cf_import_invoice (CfShop *shop, CfWho *who, const CfInvoice *invoice, const CfInvoiceParty *party, GError **error) CF_WARN_UNUSED;

/* The draft's totals as issue would make them: the same function, so that screen and paper agree before and after. */
CfOutcome cf_draft_totals (CfShop *shop, CfWho *who, const CfDraft *draft, CfInvoice *ret, CfInvoiceParty *ret_party, GError **error) CF_WARN_UNUSED;
