/* derived.h: tables that are recomputed from facts by touched id, never logged, rebuilt at will: open items as spans of days, sums per customer, states of orders and of messages, the search index. */
#pragma once
#include "record.h"

#define CF_FOREVER (G_GINT64_CONSTANT (2932897))          /* the day after 9999-12-31: an open end */

/* What a commit touched; kept between commits, emptied by refresh. */
typedef struct { GHashTable *items, *customers, *orders, *statuses, *messages, *invoices; } CfTouched;
void     cf_touched_init   (CfTouched *touched);
void     cf_touched_clear  (CfTouched *touched);
void     cf_touched_forget (CfTouched *touched);                         /* what was touched is not to be recomputed: it was taken back */
void     cf_touch_item     (CfTouched *touched, CfId item_id);          /* its open amount may have changed */
void     cf_touch_customer (CfTouched *touched, CfId customer_id);      /* its words for search may have changed */
void     cf_touch_order    (CfTouched *touched, CfId order_id);         /* the state its jobs say may have changed */
void     cf_touch_status   (CfTouched *touched, CfId status_id);        /* that of all orders with a job in this item status */
void     cf_touch_invoice  (CfTouched *touched, CfId invoice_id);       /* came or was voided: what is billed of orders hangs on it */
void     cf_touch_message  (CfTouched *touched, CfId message_id);       /* what became of it */

/* Recomputes what is touched. */
gboolean cf_derived_refresh (CfDb *db, CfTouched *touched, GError **error) CF_WARN_UNUSED;
/* Empties and recomputes everything. */
gboolean cf_derived_rebuild (CfDb *db, GError **error) CF_WARN_UNUSED;

/* One span of days with a constant open amount: [from, to). */
typedef struct { CfDate from, to, due; CfId customer_id; CfMoney open_minor; } CfSpan;
/* Computes an item's spans from its facts; adds CfSpan to @into. */
gboolean cf_spans_compute  (CfDb *db, CfId item_id, GArray *into, GError **error) CF_WARN_UNUSED;
/* Compares the derived tables with what the facts say; calls @problem for each difference. */
typedef void (*CfDerivedProblem) (const char *where, const char *what, gpointer user);
gboolean cf_derived_verify (CfDb *db, CfDerivedProblem problem, gpointer user, GError **error) CF_WARN_UNUSED;
