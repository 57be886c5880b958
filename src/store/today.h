/* today.h: the shop at a glance, for the counter: what came in today, what is waiting, who was here last. The figures are those of the reports of the same name. */
#pragma once
#include "records.h"

typedef enum {
  CF_NEEDS_RETURNED = 1,             /* a payment came back within the last month, and the customer still owes something; id: of the payment */
  CF_NEEDS_HOLD = 2,                 /* a draft for a customer who is on hold; id: of the draft */
  CF_NEEDS_CREDIT = 3,               /* money or a credit memo not put on anything for a month; id: of the payment or document */
  CF_NEEDS_REFUND = 4,               /* given back by our books within the last two months, and the gateway would not send it; id: of the payment */
} CfNeed;
typedef struct { CfNeed need; CfId id, customer_id; gint64 entry_kind; char *name; CfDate date; CfMoney amount_minor; } CfNeedRow;
void     cf_need_row_clear (gpointer row);                   /* for arrays */

/* Somebody who bought or paid lately. @at: when, 0 where only the day is known (what another program made). */
typedef struct { CfId customer_id, entry_id; char *name; gint64 entry_kind; CfDate date; CfInstant at; } CfRecentRow;
void     cf_recent_row_clear (gpointer row);

typedef struct {
  CfDate   date;
  GArray  *tenders;                  /* CfTenderRow (report-tenders.h) of that day */
  CfMoney  taken_minor;              /* their net sum */
  gint64   n_customers, n_drafts, n_due, n_overdue;      /* due: open debits that fall due that day; overdue: before it */
  CfMoney  due_minor, overdue_minor;
  GArray  *needs; gint64 n_needs;    /* CfNeedRow, the gravest first: some of them, and how many there are */
  GArray  *recent;                   /* CfRecentRow, the last first; each customer once, under whom they were merged into */
} CfToday;
void     cf_today_clear (CfToday *today);
/* @count_max: of needs and of recent. n_customers counts to 1. */
gboolean cf_today_load  (CfDb *db, CfDate date, guint count_max, CfToday *ret, GError **error) CF_WARN_UNUSED;
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfToday, cf_today_clear)
