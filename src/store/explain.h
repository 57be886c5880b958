/* explain.h: why a figure is what it is (W2): a tree of ledger rows whose leaves add up to it, to the minor unit. The figure comes by the way it comes to the screen (sums, spans), the leaves
 * from the facts (postings, allocations): where they differ the ledger is damaged, and that is the answer (CORRUPT). */
#pragma once
#include "ledger/aging.h"
#include "records.h"

typedef enum {
  CF_FIGURE_BALANCE = 1, CF_FIGURE_OPEN = 2, CF_FIGURE_UNAPPLIED = 3, CF_FIGURE_BUCKET = 4,      /* of customer_id and those merged into it; 0 = of the whole shop */
  CF_FIGURE_ITEM = 5,                /* what is open of item_id, signed */
  CF_FIGURE_ACCOUNT = 6,             /* an account, debit > 0: account (to account_to), sub_id and customer_id (0 = all), from (0 = the beginning), kinds, credit */
  CF_FIGURE_TAX = 7,                 /* accrued sales tax of a rate: sub_id, from, rate */
  CF_FIGURE_TENDER = 8,              /* what came in by a tender, debit > 0, as report-tenders.h counts it: sub_id, from, kinds, credit */
  CF_FIGURE_TAXED = 9, CF_FIGURE_EXEMPT = 10,      /* what a rate was counted on, and what of it was exempt: sub_id, from, rate */
  CF_FIGURE_TOTAL = 11, CF_FIGURE_NET = 12, CF_FIGURE_DOCUMENT_TAX = 13,      /* of the document item_id: its total, its subtotal, its tax of the rate sub_id; as the document says them: positive for a credit memo */
  CF_FIGURE_PAID = 14,               /* the amount of the payment item_id */
  CF_FIGURE_USED = 15,               /* what of item_id is no longer open: paid and credited of an invoice, used of a credit; positive */
} CfFigure;

typedef struct {
  CfFigure figure;
  CfDate   from, as_of;              /* as_of 0 = now, whatever is dated later too; a bucket needs a day */
  CfId     customer_id, item_id, sub_id;
  CfBucket bucket;
  gint64   account, account_to, account_also, account_except;      /* account_to 0 = account alone; one more, and one of them left out: 0 = none */
  gint64   kinds;                    /* bits 1 << CfEntryKind; 0 = all */
  CfDecimal rate;                    /* 0 = whatever it was; else as it was then */
  gboolean credit;                   /* credit > 0: income, what went out */
} CfExplainAsk;

typedef enum {
  CF_WHY_FIGURE = 1,                 /* the root */
  CF_WHY_CUSTOMER = 2,               /* id; number: the name */
  CF_WHY_ITEM = 3,                   /* id: of the entry and of the document it opens */
  CF_WHY_POSTING = 4,                /* a leaf: id: of the entry */
  CF_WHY_ALLOCATION = 5,             /* a leaf: id: of the allocation; other_id: the item on the other side, number and entry_kind: its */
  CF_WHY_DOCUMENT = 6,               /* a leaf: id: of the entry; what it counts for, by its own lines */
} CfWhyKind;

typedef struct {
  CfWhyKind kind;
  CfId      id, other_id, customer_id;
  gint64    entry_kind, account;
  char     *number;
  CfDate    date, due;
  CfMoney   amount_minor;            /* counted as the figure counts it */
  GArray   *children;                /* CfWhy; NULL for leaves */
} CfWhy;
void     cf_why_clear (gpointer why);                        /* with all below it */
/* NOT_FOUND (item), CORRUPT. */
gboolean cf_explain   (CfDb *db, const CfExplainAsk *ask, CfWhy *ret, GError **error) CF_WARN_UNUSED;
