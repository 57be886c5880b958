/* order-list.h: orders, jobs and estimates as lists show them. Each list is read off an index, newest first (jobs of an order in their order), in pages: give the last row's id as before_id. */
#pragma once
#include "ledger/order.h"
#include "records.h"

typedef struct {
  CfId       customer_id;            /* 0 = all; with those merged into it */
  gint64     state;                  /* CfOrderState, CfEstimateState; 0 = any */
  gboolean   open_only;              /* orders neither completed nor cancelled; estimates that are open */
  CfId       before_id;              /* 0: from the newest on */
  guint      count_max;              /* 0 = all */
} CfWorkAsk;

typedef struct {
  CfId id, customer_id;
  char *number, *customer, *po, *tags;
  CfDate date, due;
  CfOrderState state;
  gint64 jobs, done, rush, review, due_minute;
  CfId assignee_id;
} CfOrderRow;
void     cf_order_row_clear (gpointer row);                  /* for arrays */
gboolean cf_list_orders (CfDb *db, const CfWorkAsk *ask, GArray *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_list_order  (CfDb *db, CfId id, GArray *ret, GError **error) CF_WARN_UNUSED;      /* the one */

typedef struct {
  CfId id, order_id, customer_id, status_id;
  CfId assignee_id;                  /* its own, else the order's */
  char *number, *customer, *description, *status;      /* number: "O-1001-2" */
  gint64 sequence, charge, removed, rush;
  CfStage stage;
  CfDecimal quantity;
  CfDate due;                        /* its own, else the order's */
  gint64 due_minute;
} CfJobRow;
void     cf_job_row_clear (gpointer row);
/* Of one order, those removed too, in their order. */
gboolean cf_list_jobs_of (CfDb *db, CfId order_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* In one item status (of orders that are not cancelled), newest first: a column of the board. */
gboolean cf_list_jobs_in (CfDb *db, CfId status_id, CfId before_id, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;
/* The newest of all orders, whatever their step. */
gboolean cf_list_jobs (CfDb *db, CfId before_id, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;
/* What waits for a customer (S2-08, 0: for any): jobs in a status that asks for it. */
gboolean cf_list_jobs_waiting (CfDb *db, CfId customer_id, GArray *ret, GError **error) CF_WARN_UNUSED;

typedef struct { CfId id, customer_id; char *number, *customer, *po; CfDate date, expires; CfEstimateState state; gint64 versions; CfMoney total_minor; } CfEstimateRow;      /* total: of its newest version; 0 without one */
void     cf_estimate_row_clear (gpointer row);
gboolean cf_list_estimates (CfDb *db, const CfWorkAsk *ask, GArray *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_list_estimate  (CfDb *db, CfId id, GArray *ret, GError **error) CF_WARN_UNUSED;      /* the one */

/* The last place that @station gave; 0 if none. */
gboolean cf_last_order_place    (CfDb *db, gint64 station, gint64 *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_last_estimate_place (CfDb *db, gint64 station, gint64 *ret, GError **error) CF_WARN_UNUSED;
/* By number, exactly; CfId in *ret: several where stations that were set back gave one twice. */
gboolean cf_orders_numbered    (CfDb *db, const char *number, GArray *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_estimates_numbered (CfDb *db, const char *number, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Shipments that are not cancelled by their carrier's number. */
gboolean cf_shipments_tracked  (CfDb *db, const char *tracking, GArray *ret, GError **error) CF_WARN_UNUSED;
/* The newest terms of approval: 0 in *ret where there are none. */
gboolean cf_newest_terms (CfDb *db, CfId *ret, GError **error) CF_WARN_UNUSED;

/* The newest proof of a job, and how @proof stands by the answers. *ret_outdated: an answer to it was given when a newer one was there already: it is kept, and moves nothing. */
gboolean cf_newest_proof (CfDb *db, CfId job_id, CfId *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_proof_state  (CfDb *db, const CfArtProof *proof, CfProofState *ret, gboolean *ret_outdated, GError **error) CF_WARN_UNUSED;
