/* cf-customer-data.h: all that the control room shows of one customer, read in one moment as plain values. Shared by the page's parts; never changed once it is loaded. */
#pragma once
#include "cf-session.h"
#include "ledger/aging.h"
#include "store/collection.h"
#include "store/query.h"
#include "store/list.h"
#include "store/standing.h"

typedef struct {
  CfInvoiceRow row;                  /* row.open_minor: at the end of data->day */
  const CfCollection *collection;    /* NULL: nobody noted anything */
  gint64 days_late;                  /* at data->day; 0 = not overdue */
} CfCustomerInvoice;

typedef struct {
  int        refs;
  CfId       id;                     /* whom the one asked for was merged into, to the end */
  CfDate     today, day;             /* balances, aging and open amounts are of the end of @day */
  gboolean   past;                   /* @day is not today */
  CfCustomer customer;
  char      *alias;                  /* name of the one asked for, where it was merged into @id; else NULL */
  CfTerms    terms;                  /* in force: the customer's, else the shop's usual; id 0 = due on receipt */
  CfTaxGroup tax_group;              /* the same; id 0 = untaxed */
  CfMoney    open_minor, unapplied_minor, balance_minor;
  CfAging    aging;
  CfStanding standing;               /* past due at @day; over the limit today */
  GArray    *contacts, *locations, *certificates;      /* CfContact, CfLocation, CfCertificate; not archived */
  GArray    *invoices;               /* CfCustomerInvoice, newest first, dated until @day */
  gboolean   more;                   /* there are older ones, which were not wanted */
  GArray    *collections;            /* CfCollection */
  GArray    *payments;               /* CfPaymentRow, newest first, dated until @day; NULL where they were not wanted */
  GArray    *items;                  /* CfItemRow: what is open now, oldest first */
  guint      n_drafts;
} CfCustomerData;

typedef struct { CfId id; CfDate day; gboolean payments; guint invoices_max; } CfCustomerWanted;      /* day 0 = today; invoices_max: the newest so many, 0 = all */

/* For cf_session_read; @data: CfCustomerWanted. Gives a CfCustomerData with one reference. NOT_FOUND. */
gpointer        cf_customer_data_load  (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
CfCustomerData *cf_customer_data_ref   (CfCustomerData *self);
void            cf_customer_data_unref (gpointer self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfCustomerData, cf_customer_data_unref)
