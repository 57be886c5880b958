/* remittance.h: what a customer says they pay, as pasted text: one document a line, with or without an amount. */
#pragma once
#include "base/money.h"
#include "settlement.h"

/* line: from 1; item_id: 0 = no such open item */
typedef struct { char *number; CfMoney amount_minor; gboolean has_amount; guint line; CfId item_id; } CfRemittanceLine;
typedef struct { CfRemittanceLine *lines; guint n_lines; CfMoney total_minor; } CfRemittance;      /* total: of the amounts read */

/* Each line of @text that names one of @items (its number, any case, with or without "Invoice", "INV", "#" before it), or else that has a word with a digit
 * beside an amount. The last amount in the line counts; dates are not amounts. Lines without either (heads, totals) are passed over. Never refuses; *ret may
 * be empty. */
void cf_remittance_parse (const char *text, const CfCurrency *currency, char decimal, const CfOpenItem *items, guint n_items, CfRemittance *ret);
void cf_remittance_clear (CfRemittance *remittance);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfRemittance, cf_remittance_clear)
