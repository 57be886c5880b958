/* chart.h: the chart of accounts: number, name in journal exports, kind, title. The numbers are entry.h's; README.md shows them. */
#pragma once
#include "catalogue.h"
#include "entry.h"

typedef enum { CF_ACCOUNT_ASSET = 1, CF_ACCOUNT_LIABILITY = 2, CF_ACCOUNT_EQUITY = 3, CF_ACCOUNT_INCOME = 4, CF_ACCOUNT_EXPENSE = 5 } CfAccountKind;
/* what an export adds as last part of the name */
typedef enum { CF_PER_SHOP = 0, CF_PER_CUSTOMER = 1, CF_PER_DRAWER = 2, CF_PER_TENDER = 3, CF_PER_TAX_RATE = 4 } CfAccountPer;

typedef struct {
  CfAccount     number;
  CfAccountKind kind;
  CfAccountPer  per;
  const char   *name;                /* "assets:receivable" */
  const char   *title;               /* "Accounts receivable" */
} CfChartRow;

/* All rows, ascending. */
const CfChartRow *cf_chart (guint *ret_n);
/* NULL for a number this version does not know. */
const CfChartRow *cf_chart_row (gint64 account);
/* Where money of a tender lies when it comes in, and where money given back by it comes from (a check of ours is drawn on the bank). */
CfAccount cf_chart_money_in  (CfTenderKind kind);
CfAccount cf_chart_money_out (CfTenderKind kind);
