/* find.h: what somebody typed or scanned → customers, documents and payments, the likeliest first (T1). Some ms in a shop of 100,000 customers and a million invoices, whatever is typed: every
 * question is one of an index, and each is asked for a few rows only.
 *
 * Found are customers by beginnings of words of their names, companies, numbers, phones, e-mails and of the same of their contacts (search.h); documents and multi-site groups by number (also
 * without their prefix, or in the other case), PO and reference; payments by check number or other reference; documents and payments by an exact amount, the whole or what is open; any of
 * them, and drafts, by their id. Numbers, POs and references also by how they begin. */
#pragma once
#include "base/money.h"
#include "records.h"

typedef enum { CF_FOUND_CUSTOMER = 1, CF_FOUND_DOCUMENT = 2, CF_FOUND_PAYMENT = 3, CF_FOUND_GROUP = 4, CF_FOUND_DRAFT = 5,
               CF_FOUND_ORDER = 6, CF_FOUND_JOB = 7, CF_FOUND_ESTIMATE = 8 /* by cf_find_orders only */ } CfFoundKind;
typedef enum { CF_BY_ID = 1, CF_BY_NUMBER = 2, CF_BY_NAME = 3, CF_BY_PO = 4, CF_BY_REFERENCE = 5, CF_BY_OPEN = 6, CF_BY_AMOUNT = 7, CF_BY_CONTACT = 8, CF_BY_WORDS = 9 /* phone, e-mail … */ } CfFoundBy;

typedef struct {
  CfFoundKind kind;
  CfFoundBy   by;
  gboolean    exact;                 /* what was typed is its number or id, and nothing else's: a scan opens it without asking */
  CfId        id, customer_id;
  gint64      sub_kind;              /* CfInvoiceKind, CfPaymentKind, CfDraftKind; of orders see below */
  char       *number;                /* the customer's, the document's; of a payment its reference */
  char       *name;                  /* the customer's */
  char       *detail;                /* customer: the contact it was found by, else company; document: its PO, or reference if found by that; payment: the tender */
  char       *phone, *email, *city;  /* customer's; else NULL */
  CfDate      date, due;             /* documents; payments: date */
  CfMoney     amount_minor;          /* of documents, signed as the account sees them, and of payments */
  CfMoney     open_minor;            /* customer: balance; document: open; payment: unapplied */
  gboolean    is_void, hold, archived;
} CfFound;
void     cf_found_clear (gpointer found);                    /* for arrays */

typedef struct {
  const char       *typed;           /* as typed */
  const CfCurrency *currency;        /* how amounts are read: as in cf_money_parse */
  char              decimal;
  guint             count_max;       /* of each kind */
} CfFindAsk;
/* CfFound in *ret, those of one kind together, the kind with the likeliest first. Nothing typed: nothing found. */
gboolean cf_find (CfDb *db, const CfFindAsk *ask, GArray *ret, GError **error) CF_WARN_UNUSED;

/* Orders, jobs ("O-1001-2") and estimates by number, also by how it begins and without its letter, and orders by the customer's PO; CfFound in *ret, jobs first, at most @count_max each way. detail: the PO; of a job what it is. due: of an estimate its last
 * day. sub_kind: CfOrderState; of a job CfStage, of an estimate CfEstimateState. is_void: cancelled. */
gboolean cf_find_orders (CfDb *db, const char *typed, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;
