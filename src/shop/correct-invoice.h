/* correct-invoice.h: what can be done to an issued document: void it, give up what is left of it, group it with others. Nothing in it changes. */
#pragma once
#include "act.h"

/* Takes the whole document back; it keeps its number. Refusals: CF_HAS_PAYMENTS (un-apply or credit instead: D6; also where a credit memo took
 * part of it back), CF_DATED_BEFORE, CF_WRONG_STATE (void already), CF_GROUPED, CF_NEEDS_REASON. */
CfOutcome cf_void_invoice (CfShop *shop, CfWho *who, CfId id, CfId invoice_id, CfDate date, CfInvoiceVoid *ret, GError **error) CF_WARN_UNUSED;
/* Gives up @amount (0: all) of what is open on a debit item. */
CfOutcome cf_write_off   (CfShop *shop, CfWho *who, CfId id, CfId item_id, CfWriteOffKind kind, CfMoney amount_minor, CfDate date, CfWriteOff *ret, GError **error) CF_WARN_UNUSED;
/* Takes a write-off back whole: what was given up is owed again, with the due date that it had. Also a discount or small rest that was given with a payment. *ret: what was put right between the
 * items. Refusals: CF_WRONG_STATE (taken back already), CF_DATED_BEFORE, CF_NEEDS_REASON. */
CfOutcome cf_void_write_off (CfShop *shop, CfWho *who, CfId id, CfId write_off_id, CfDate date, CfAllocation *ret, GError **error) CF_WARN_UNUSED;
/* A multi-site invoice over issued invoices of one customer with the same due date (D8). Refusals: CF_OTHER_CUSTOMER, CF_GROUPED, CF_WRONG_STATE (void, other due date). */
CfOutcome cf_group_invoices (CfShop *shop, CfWho *who, CfId id, const CfId *invoice_ids, guint n, CfInvoiceGroup *ret, GError **error) CF_WARN_UNUSED;
CfOutcome cf_ungroup (CfShop *shop, CfWho *who, CfId group_id, GError **error) CF_WARN_UNUSED;
