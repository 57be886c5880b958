/* query.h: questions asked of a ledger: readers never write. All are pure functions of (what is known, date). Sums come from SQL over facts and spans; amounts in minor units. */
#pragma once
#include "ledger/aging.h"
#include "ledger/settlement.h"
#include "records.h"

/* Items of @customer_id and of those merged into it, open at the end of @as_of (CF_FOREVER − 1: now), oldest first by @by. CfItemRow in *ret. */
gboolean cf_open_items_load (CfDb *db, CfId customer_id, CfDate as_of, CfOldestBy by, GArray *ret, GError **error) CF_WARN_UNUSED;
/* One item, open or not: open_minor as of now. NOT_FOUND. */
gboolean cf_open_item_load  (CfDb *db, CfId item_id, CfItemRow *ret, GError **error) CF_WARN_UNUSED;

typedef struct { CfMoney open_minor, unapplied_minor, balance_minor; } CfBalance;      /* D4 */
gboolean cf_balance_load    (CfDb *db, CfId customer_id, CfBalance *ret, GError **error) CF_WARN_UNUSED;      /* now; with what is merged into it */

/* The same from the entries: sum of receivable postings. Differs only where, while customers were merged, one's credit was put on the other's item, and they were parted since. */
gboolean cf_balance_posted  (CfDb *db, CfId customer_id, CfMoney *ret, GError **error) CF_WARN_UNUSED;

typedef struct { CfId customer_id; CfAging aging; } CfAgingRow;
/* One row per customer with something open at the end of @as_of, aliases folded into whom they were merged into then; in order of id. *ret_total: their sum. */
gboolean cf_aging_load      (CfDb *db, CfDate as_of, GArray *ret, CfAging *ret_total, GError **error) CF_WARN_UNUSED;

/* Every allocation line ever written about @item_id, oldest first. CfAllocationLine in *ret. */
gboolean cf_allocations_load (CfDb *db, CfId item_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Of those, what @credit_id was put on; without what took back the credit itself (its refunds, its return, its void). */
gboolean cf_applied_load     (CfDb *db, CfId credit_id, GArray *ret, GError **error) CF_WARN_UNUSED;

typedef enum { CF_STATE_ISSUED = 1, CF_STATE_PARTIALLY_PAID = 2, CF_STATE_PAID = 3, CF_STATE_VOID = 4 } CfInvoiceState;   /* computed, never stored (D32) */
extern const CfEnumName cf_invoice_states[];
gboolean cf_invoice_state   (CfDb *db, const CfInvoice *invoice, CfInvoiceState *ret_state, CfMoney *ret_open_minor, GError **error) CF_WARN_UNUSED;

/* By number as printed (exact), newest first; by id text too. CfId in *ret. */
gboolean cf_invoices_by_number (CfDb *db, const char *number, GArray *ret, GError **error) CF_WARN_UNUSED;
/* By number, else by id text, else by exact name. 0 in *ret if none, AMBIGUOUS as CONFLICT. */
gboolean cf_customer_find   (CfDb *db, const char *what, CfId *ret, GError **error) CF_WARN_UNUSED;
