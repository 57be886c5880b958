/* list.h: documents, payments and customers as lists show them. Newest first, in pages by boundary keys (date, id): give the last row's as @ask's before_date and before_id. Amounts open are as of
 * now. Texts owned. */
#pragma once
#include "records.h"

typedef struct {
  CfId     customer_id;              /* with those merged into it; 0 = all */
  CfDate   from, to;                 /* both ends in it; 0 = open */
  gboolean open_only;
  gint64   kind;                     /* CfInvoiceKind, CfPaymentKind; 0 = any */
  const char *reference;             /* payments: exactly this one; NULL = any */
  CfDate   before_date; CfId before_id;      /* 0: from the newest on */
  guint    count_max;                /* 0 = all */
} CfListAsk;

typedef struct {
  CfId id, customer_id;
  CfInvoiceKind kind;
  char *number, *customer, *po, *reference;
  CfDate date, due;
  CfMoney total_minor, open_minor;   /* signed as the account sees them: a credit memo's are negative */
  gboolean is_void;
} CfInvoiceRow;
void     cf_invoice_row_clear (gpointer row);                /* for arrays */
gboolean cf_list_invoices (CfDb *db, const CfListAsk *ask, GArray *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_list_invoice  (CfDb *db, CfId id, GArray *ret, GError **error) CF_WARN_UNUSED;      /* the one; nothing is added where it is not there */

typedef struct {
  CfId id, customer_id;
  CfPaymentKind kind;
  CfTenderKind tender_kind;
  char *customer, *tender, *reference, *subject;
  CfDate date;
  CfMoney amount_minor, unapplied_minor, refunded_minor;
  CfPaymentEventKind event;          /* the gravest that became of it; 0 = none */
} CfPaymentRow;
void     cf_payment_row_clear (gpointer row);
gboolean cf_list_payments (CfDb *db, const CfListAsk *ask, GArray *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_list_payment  (CfDb *db, CfId id, GArray *ret, GError **error) CF_WARN_UNUSED;      /* the same */

typedef struct {
  CfId id;
  char *number, *name, *company, *city, *phone, *email;
  gboolean hold, archived;
} CfCustomerRow;
void     cf_customer_row_clear (gpointer row);
/* By name, then id, from after (@after_name, @after_id) on (NULL, 0: from the first); aliases are left out, and archived ones unless
 * @archived. What they owe is cf_balance_load's and cf_aging_load's. */
gboolean cf_list_customers (CfDb *db, gboolean archived, const char *after_name, CfId after_id, guint count_max, GArray *ret, GError **error) CF_WARN_UNUSED;
