/* cf-payment-load.h: what the payment sheet reads of the ledger, in one moment. For cf_session_read. */
#pragma once
#include "cf-session.h"
#include "store/query.h"

typedef struct { CfId customer_id, invoice_id; } CfPaymentWanted;      /* customer 0: the invoice's */
typedef struct { CfId terminal_id; CfMoney sum_minor; } CfPaymentRisk;      /* what it approved alone and the bank has not seen (W7) */
typedef struct {
  CfCustomer customer;
  GArray    *rows;                   /* CfItemRow: what is open, credits too, oldest first */
  GArray    *tenders;                /* CfTender, not archived, by rank */
  CfBalance  balance;
  GArray    *locked;                 /* CfId of open items that a card payment is under way for: nobody pays them meanwhile */
  GArray    *risks;                  /* CfPaymentRisk of this register's terminals */
  CfMoney    customer_risk_minor;    /* at risk of this customer */
  CfId       usual_tender_id;        /* by which this customer paid last; 0 = never paid */
} CfPaymentLoad;

/* @data: CfPaymentWanted. Gives a CfPaymentLoad. */
gpointer cf_payment_load      (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
void     cf_payment_load_free (gpointer load);
/* CfTender in *ret (an array of them that clears them), not archived, by rank. */
GArray  *cf_payment_tenders   (CfDb *db, GError **error);
