/* cf-payment-full.h: everything about one payment: what it was put on, what went back, what became of it. For cf_session_read. */
#pragma once
#include "cf-session.h"

typedef struct { CfId id; gint64 kind; char *number; CfDate date; CfMoney amount_minor; } CfPaymentUse;      /* an item it was put on; kind: CfEntryKind */
typedef struct {
  CfPayment payment;
  char     *customer;
  GArray   *uses;                    /* CfPaymentUse */
  GArray   *events;                  /* CfPaymentEvent, owned */
  GArray   *refunds;                 /* CfRefund, owned */
  CfMoney   left_minor;              /* unapplied; of a deposit: still held */
  CfMoney   refunded_minor, applied_minor;
  CfPaymentEventKind event;          /* the gravest */
  GArray   *tenders;                 /* CfTender, for refunds */
} CfPaymentFull;

/* @data: CfId. Gives a CfPaymentFull; NULL with NOT_FOUND. */
gpointer cf_payment_full_load (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
void     cf_payment_full_free (gpointer full);
/* "Settled", "Pending" …: the state, as in terms.md; *ret_icon: its symbolic icon, *ret_style: a CSS class or NULL. Static. */
const char *cf_payment_state_words (CfTenderKind tender, CfPaymentEventKind event, CfMoney amount, CfMoney refunded, const char **ret_icon, const char **ret_style);
