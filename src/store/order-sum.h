/* order-sum.h: the state of each order as its jobs say, derived (derived.h), so that a list of a million orders by state is read off an index. */
#pragma once
#include "derived.h"
#include "ledger/order.h"

/* The merge group that holds the stage of an item status: the only one that orders hang on. */
#define CF_ITEM_STATUS_STAGE 2

typedef struct { CfId order_id, customer_id; CfOrderState state; CfDate due; gint64 jobs, done, over_billed; } CfOrderSum;      /* over_billed: jobs of which more is billed than there is */

/* As it is kept; *ret zeroed where there is none (no such order). */
gboolean cf_order_sum_load    (CfDb *db, CfId order_id, CfOrderSum *ret, GError **error) CF_WARN_UNUSED;
/* As the order and its jobs say; order_id 0 in *ret where there is no such order. */
gboolean cf_order_sum_compute (CfDb *db, CfId order_id, CfOrderSum *ret, GError **error) CF_WARN_UNUSED;

/* CfId in @ret, the oldest first: orders of which more is billed than there is, because two registers that were apart billed one job, or one billed what the other made less of. */
gboolean cf_orders_over_billed (CfDb *db, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;

/* Private to derived.c. Refresh writes what changed; status: of all orders with a job in it; billed: of those that an invoice bills, or that a credit memo takes back from. */
gboolean cf_order_sum_refresh (CfDb *db, CfId order_id, GError **error) CF_WARN_UNUSED;
gboolean cf_order_sum_status  (CfDb *db, CfId status_id, GError **error) CF_WARN_UNUSED;
gboolean cf_order_sum_billed  (CfDb *db, CfId invoice_id, GError **error) CF_WARN_UNUSED;
gboolean cf_order_sum_rebuild (CfDb *db, GError **error) CF_WARN_UNUSED;
gboolean cf_order_sum_verify  (CfDb *db, CfDerivedProblem problem, gpointer user, GError **error) CF_WARN_UNUSED;
