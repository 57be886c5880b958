/* shop.h: settings, document series, groups of invoices, period locks. */
#pragma once
#include "base/types.h"

typedef struct { CfId id; char *value; } CfSetting;         /* id: the setting's number in ledger/settings.h */

typedef enum { CF_SERIES_INVOICE = 1, CF_SERIES_CREDIT_MEMO = 2, CF_SERIES_GROUP = 3, CF_SERIES_IMPORTED = 4 } CfSeriesKind;
typedef struct {
  CfId         id;
  CfSeriesKind kind;
  gint64       station;                                     /* whose: station number */
  char        *prefix;
  gint64       first;                                       /* number of the first document */
  gint64       archived;
} CfSeries;

/* A multi-site invoice: its own number over invoices of one customer; money and aging count the members only (D8). */
typedef struct { CfId invoice_id; } CfGroupMember;
typedef struct {
  CfId   id, customer_id;
  char  *number;
  CfId   series_id;  gint64 sequence;
  CfDate date, due;
  gint64 dissolved;
  CfGroupMember *members; guint n_members;
} CfInvoiceGroup;

typedef struct { CfId id; CfDate before; char *seen; char *reason; } CfPeriodLock;      /* no posting before @before; @seen: {station: seq} known when it was set */
