/* clover-payment.h: what a Clover device says about money that moved: payment, refund and credit (protocols.md §2.7). Only the brand and last four digits of the card are read. */
#pragma once
#include "base/error.h"
#include "base/types.h"
#include <jansson.h>

typedef enum { CF_CLOVER_NO_RESULT, CF_CLOVER_SUCCESS, CF_CLOVER_FAIL, CF_CLOVER_INITIATED, CF_CLOVER_VOIDED, CF_CLOVER_VOIDING, CF_CLOVER_VOID_FAILED, CF_CLOVER_AUTH,
               CF_CLOVER_AUTH_COMPLETED, CF_CLOVER_DISCOUNT, CF_CLOVER_RESULT_UNKNOWN } CfCloverResult;

typedef struct { char *id; CfMoney amount; gint64 created_ms; } CfCloverRefund;

typedef struct {
  char          *id, *order_id, *external_id;       /* "" where the device gave none */
  char          *payment_id;                        /* refund: of which payment; "" */
  CfMoney        amount, tip, tax, cashback;
  gboolean       has_amount;                        /* a reduced object, which only names the payment, has none: it proves nothing about money */
  CfCloverResult result;
  gint64         created_ms;                        /* the device's clock */
  gboolean       offline;                           /* taken offline: can still be refused */
  char          *card_type, *entry, *last4, *auth_code, *reference, *transaction_no, *transaction_type, *state, *cvm, *aid, *tender, *void_reason;      /* "" */
  GPtrArray     *refunds;                           /* CfCloverRefund */
} CfCloverPayment;

/* Reads a payment, refund or credit. CF_ERROR_INVALID names the field. */
CfCloverPayment *cf_clover_payment_parse (json_t *json, GError **error) CF_WARN_UNUSED;
void             cf_clover_payment_free  (CfCloverPayment *payment);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfCloverPayment, cf_clover_payment_free)
/* What we send back to name a payment: ids and amounts. New reference. */
json_t          *cf_clover_payment_json  (const char *id, const char *order_id, const char *external_id, CfMoney amount, CfMoney tip);
CfCloverResult   cf_clover_result        (const char *name);
/* TRUE: the money is taken (SUCCESS, AUTH, AUTH_COMPLETED). */
gboolean         cf_clover_result_charged (CfCloverResult result);
/* TRUE: it is not, or no more (FAIL, VOIDED, VOIDING). What is neither is unsure. */
gboolean         cf_clover_result_not_charged (CfCloverResult result);
