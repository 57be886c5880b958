/* order-sum.h: the state of each order as its jobs say, derived (derived.h), so that a list of a million orders by state is read off an index. */
#pragma once
#include "derived.h"
#include "ledger/order.h"

/* The merge group that holds the stage of an item status: the only one that orders hang on. */
#define CF_ITEM_STATUS_STAGE 2

typedef struct { CfId order_id, customer_id; CfOrderState state; CfDate due; gint64 jobs, done; } CfOrderSum;

/* As it is kept; *ret zeroed where there is none (no such order). */
gboolean cf_order_sum_load    (CfDb *db, CfId order_id, CfOrderSum *ret, GError **error) CF_WARN_UNUSED;
/* As the order and its jobs say; order_id 0 in *ret where there is no such order. */
gboolean cf_order_sum_compute (CfDb *db, CfId order_id, CfOrderSum *ret, GError **error) CF_WARN_UNUSED;

/* Private to derived.c. Refresh writes what changed; status: of all orders with a job in it. */
gboolean cf_order_sum_refresh (CfDb *db, CfId order_id, GError **error) CF_WARN_UNUSED;
gboolean cf_order_sum_status  (CfDb *db, CfId status_id, GError **error) CF_WARN_UNUSED;
gboolean cf_order_sum_rebuild (CfDb *db, GError **error) CF_WARN_UNUSED;
gboolean cf_order_sum_verify  (CfDb *db, CfDerivedProblem problem, gpointer user, GError **error) CF_WARN_UNUSED;
