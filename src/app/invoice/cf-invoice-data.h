/* cf-invoice-data.h: everything the page of a document shows, read in one go by a worker. */
#pragma once
#include "shop/act.h"
#include "store/audit.h"
#include "store/message.h"
#include "store/online.h"
#include "store/order-list.h"

/* What stands on the other side: a payment or credit put on an invoice; for a credit memo, what it was put on. */
typedef struct { CfId other_id; gint64 kind; char *number; CfDate date; CfMoney amount_minor; } CfOtherSide;
/* A document that is about this one: a credit memo, a fee; or the one this is about. */
typedef struct { CfId id; CfInvoiceKind kind; char *number; CfMoney total_minor; gboolean is_void; } CfRelated;

typedef struct {
  CfInvoice      invoice;
  CfInvoiceParty party;
  CfCustomer     customer;
  CfInvoiceVoid  voided;                                     /* id 0: it is not */
  CfMoney        total_minor, open_minor;                    /* as the account sees them */
  CfMoney        credit_minor;                               /* of the customer, that could be put on it */
  GArray        *others;                                     /* CfOtherSide, oldest first, summed by other side; those that came to nothing are left out */
  GArray        *related;                                    /* CfRelated */
  GArray        *history;                                    /* CfAuditCommit, newest first */
  CfInvoiceGroup group;                                      /* id 0: in none */
  char          *location;
  GArray        *orders;                                     /* CfOrderRow: what it bills; none or one */
  GArray        *jobs;                                       /* CfJobRow: of that order, removed ones too */
  GArray        *shipments;                                  /* CfShipment: of that order, those that were cancelled left out */
  GArray        *messages;                                   /* CfMessageRow: about it, newest first */
  CfSent         sent;                                       /* S0-30 */
  CfViews        views;                                      /* S0-31: by the customer, on the web */
  GArray        *files;                                      /* CfWorkFile: of that order (S0-06) */
} CfInvoiceData;
/* NOT_FOUND. */
CfInvoiceData *cf_invoice_data_load (CfShop *shop, CfId invoice_id, GError **error) CF_WARN_UNUSED;
void           cf_invoice_data_free (gpointer data);
static inline gboolean cf_invoice_data_is_credit (const CfInvoiceData *data) { return data->invoice.kind == CF_INVOICE_CREDIT_MEMO; }

/* A draft that takes back all that is left of an invoice, line by line (T15); one with the same lines at today's prices (D9). No id. CF_NO_LINES: nothing is left to take back. */
CfOutcome      cf_invoice_draft_credit (CfShop *shop, CfId invoice_id, CfDraft *ret, GError **error) CF_WARN_UNUSED;
CfOutcome      cf_invoice_draft_copy   (CfShop *shop, CfWho *who, CfId invoice_id, CfDraft *ret, GError **error) CF_WARN_UNUSED;
