/* list-filter.h: the lists people narrow down (list.h has the plain ones): customers by what they owe or what is typed, the catalogue, drafts, documents by any of their numbers. In pages by
 * boundary keys: what the last row of the page before had. */
#pragma once
#include "list.h"

typedef struct {
  const char *typed;                 /* beginnings of words, as in search.h; NULL = all */
  gboolean    owing, overdue;        /* something open; something past due at @today */
  gboolean    on_hold, archived;     /* only those on hold; archived ones too */
  CfDate      today;
  const char *after_name;  CfId after_id;      /* NULL, 0: from the first */
  guint       count_max;             /* 0 = all */
} CfCustomerAsk;
typedef struct { CfCustomerRow row; CfMoney open_minor, unapplied_minor, overdue_minor; } CfCustomerSum;      /* overdue: at @today; all with those merged into them */
void     cf_customer_sum_clear (gpointer sum);               /* for arrays */
/* By name, then id; aliases are left out. CfCustomerSum in *ret. */
gboolean cf_filter_customers (CfDb *db, const CfCustomerAsk *ask, GArray *ret, GError **error) CF_WARN_UNUSED;

/* Items by code, then id, after (@after_code, @after_id) (NULL, 0: from the first); archived ones too if @archived. CfItem in *ret, owned. */
gboolean cf_list_items  (CfDb *db, gboolean archived, const char *after_code, CfId after_id, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Drafts neither issued nor discarded, newest first, of @customer_id and those merged into it (0 = all), made before @before_id (0 = from the newest). CfDraft in *ret, owned. */
gboolean cf_list_drafts (CfDb *db, CfId customer_id, CfId before_id, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Documents whose number begins with @typed, then those whose PO or reference is it, as written; newest first in either. CfId in *ret. */
gboolean cf_filter_documents (CfDb *db, const char *typed, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;
