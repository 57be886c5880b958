/* order-money.h: what came for an order, and what of its jobs is billed. */
#pragma once
#include "records.h"

/* What came for an order. deposits: taken and standing, less what was given back; used: of these on invoices (or turned into credit); invoiced: the invoices that stand, less what was credited of them;
 * open: on those; settled: what came on them, without what their own credit memos settle. */
typedef struct { CfMoney deposits_minor, used_minor, invoiced_minor, credited_minor, open_minor, settled_minor; } CfOrderMoney;
gboolean cf_order_money (CfDb *db, CfId order_id, CfOrderMoney *ret, GError **error) CF_WARN_UNUSED;
static inline CfMoney cf_order_covered (const CfOrderMoney *m) { return m->deposits_minor - m->used_minor + m->settled_minor; }
/* How much of a job standing invoices bill, less what standing credit memos took back (order-billed.h); without: as if @memo_id did not stand. */
gboolean cf_job_billed         (CfDb *db, CfId job_id, CfDecimal *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_job_billed_without (CfDb *db, CfId job_id, CfId memo_id, CfDecimal *ret, GError **error) CF_WARN_UNUSED;
