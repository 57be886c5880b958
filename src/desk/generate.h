/* generate.h: a workload for measuring: customers with few, many or very many invoices of three lines with 8.875 % tax over 24 months, 0.8 payments per invoice (55 % one in full, 35 % in
 * part, 10 % over several), through the real acts in large batches. Same seed, same figures. */
#pragma once
#include "progress.h"
#include "shop/act.h"

typedef struct {
  gint64     customers, invoices;
  guint32    seed;
  CfDate     until;                  /* last day; 0 = the shop's today */
  gboolean   issued;                 /* TRUE: by draft and issue, in the shop's own series; FALSE: as imported documents, one commit each */
  CfId       work_id;                /* what an approval of the whole is for (cf_work_begin) */
  CfProgress progress;  gpointer user;
} CfGenerateAsk;
typedef struct { gint64 customers, invoices, lines, payments, allocations; CfMoney receivable_minor; } CfGenerated;

CfOutcome cf_generate (CfShop *shop, CfWho *who, const CfGenerateAsk *ask, CfGenerated *ret, GError **error) CF_WARN_UNUSED;
