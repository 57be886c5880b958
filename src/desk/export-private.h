/* export-private.h: a CSV file that import reads, being written. Shared by export-import.c and export-corrections.c; private to desk. */
#pragma once
#include "export.h"
#include "store/records.h"

typedef struct {
  CfShop     *shop;
  FILE       *out;
  GString    *text;
  GPtrArray  *cells;                 /* char * of the row being made */
  GHashTable *aliases;
  CfCustomer  customer;              /* the last one asked for */
} CfOut;

void     cf_out_add      (CfOut *out, const char *text);
void     cf_out_money    (CfOut *out, CfMoney amount);
void     cf_out_date     (CfOut *out, CfDate date);
/* Two cells: number, else id, and name, of whom @id stands for. */
gboolean cf_out_customer (CfOut *out, CfId id, GError **error) CF_WARN_UNUSED;
gboolean cf_out_end      (CfOut *out, GError **error) CF_WARN_UNUSED;

/* export-corrections.c: the rows below the heads. */
gboolean cf_out_corrections (CfOut *out, GError **error) CF_WARN_UNUSED;
