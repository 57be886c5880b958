/* payment.h: money received, given back, sent back, and where it was put. */
#pragma once
#include "base/types.h"
#include "catalogue.h"

typedef enum { CF_PAYMENT_PAYMENT = 1, CF_PAYMENT_DEPOSIT = 2 } CfPaymentKind;
typedef struct {
  CfId          id;
  CfPaymentKind kind;
  CfId          customer_id;
  CfDate        date;
  CfId          tender_id;  CfTenderKind tender_kind;  char *tender_name;      /* as it was called then */
  gint64        currency;
  CfMoney       amount_minor;                               /* what the customer's account is credited with */
  CfMoney       tendered_minor, change_minor, rounding_minor;   /* cash: handed over, given back, cash rounding (D18): tendered − change = amount + rounding */
  char         *reference;                                  /* check number, trace number … */
  char         *subject;                                    /* deposit: what for (order number) */
  CfId          sale_id;                                    /* the first payment of a split tender; own id when alone */
  char         *note;
  CfMoney       tip_minor;                                  /* card: charged on top, owed to staff */
  CfId          shift_id;                                   /* during which it was taken; 0: none was open */
  CfId          order_id;                                   /* deposit: the order it is for; 0 = none that is known here */
} CfPayment;

/* Part of a credit item (payment, credit memo, write-off …: any entry with a receivable credit) put on a debit item. Posts nothing; negative amounts take back. */
typedef struct { CfId credit_id, debit_id; CfMoney amount_minor; } CfAllocationLine;
typedef struct { CfId id, customer_id; CfDate date; char *reason; CfAllocationLine *lines; guint n_lines; } CfAllocation;

typedef struct {                                            /* money given back; a debit item */
  CfId         id, source_id, customer_id;                  /* source: the payment or credit memo it comes from */
  CfDate       date;
  CfId         tender_id;  CfTenderKind tender_kind;  char *tender_name;
  gint64       currency;
  CfMoney      amount_minor, rounding_minor;
  char        *reference, *reason;
  CfId         shift_id;
} CfRefund;

typedef enum { CF_PAYMENT_SETTLED = 1, CF_PAYMENT_RETURNED = 2, CF_PAYMENT_VOIDED = 3, CF_PAYMENT_FAILED = 4 } CfPaymentEventKind;
typedef struct {                                            /* what became of a payment; returned, voided and failed are debit items */
  CfId   id, payment_id, customer_id;
  CfPaymentEventKind kind;
  CfDate date;
  char  *code, *reason;                                     /* "R01", "NSF" */
  CfId   shift_id;
} CfPaymentEvent;

typedef struct { CfId id, deposit_id, customer_id; CfDate date; gint64 currency; CfMoney amount_minor; } CfDepositUse;      /* a deposit becomes a credit item */
