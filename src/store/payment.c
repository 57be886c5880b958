/* payment.c: money received, given back, sent back, and where it was put. Facts. Tags and groups are on the wire: append-only. */
#include "records.h"
#include "enums.h"

static const CfEnumName kinds[] = { { CF_PAYMENT_PAYMENT, "payment" }, { CF_PAYMENT_DEPOSIT, "deposit" }, { 0, NULL } };
static const CfEnumName event_kinds[] = { { CF_PAYMENT_SETTLED, "settled" }, { CF_PAYMENT_RETURNED, "returned" }, { CF_PAYMENT_VOIDED, "voided" }, {
  CF_PAYMENT_FAILED, "failed" }, { 0, NULL } };

static const CfField payment_fields[] = {
  CF_ENUM (CfPayment, kind, 1, CfPaymentKind, kinds), CF_REF (CfPayment, customer_id, 2), CF_DATE (CfPayment, date, 3),
  CF_REF (CfPayment, tender_id, 4), CF_ENUM (CfPayment, tender_kind, 5, CfTenderKind, cf_tender_kinds), CF_TEXT (CfPayment, tender_name, 6),
  CF_CURRENCY (CfPayment, currency, 7), CF_MONEY (CfPayment, amount_minor, 8), CF_MONEY (CfPayment, tendered_minor, 9),
  CF_MONEY (CfPayment, change_minor, 10), CF_MONEY (CfPayment, rounding_minor, 11), CF_TEXT (CfPayment, reference, 12, .flags = CF_SEARCHED),
  CF_TEXT (CfPayment, subject, 13, .flags = CF_SEARCHED), CF_REF (CfPayment, sale_id, 14), CF_TEXT (CfPayment, note, 15), CF_MONEY (CfPayment, tip_minor, 16),
  CF_REF (CfPayment, shift_id, 17), CF_REF (CfPayment, order_id, 18),
};
const CfRecord CF_PAYMENT = { "payment", 7, CF_FACT, sizeof (CfPayment), CF_TABLE (payment_fields), NULL, 0 };

static const CfField allocation_line_fields[] = {
  CF_REF (CfAllocationLine, credit_id, 1), CF_REF (CfAllocationLine, debit_id, 2), CF_MONEY (CfAllocationLine, amount_minor, 3),
};
static const CfRecord ALLOCATION_LINE = { "allocation_line", 0, CF_PART, sizeof (CfAllocationLine), CF_TABLE (allocation_line_fields), NULL, 0 };

static const CfField allocation_fields[] = {
  CF_REF (CfAllocation, customer_id, 1), CF_DATE (CfAllocation, date, 2), CF_TEXT (CfAllocation, reason, 3),
};
static const CfPart allocation_parts[] = {
  CF_PARTS_OF (CfAllocation, lines, 15, &ALLOCATION_LINE),
};
const CfRecord CF_ALLOCATION = { "allocation", 8, CF_FACT, sizeof (CfAllocation), CF_TABLE (allocation_fields), CF_TABLE (allocation_parts) };

static const CfField refund_fields[] = {
  CF_REF (CfRefund, source_id, 1), CF_REF (CfRefund, customer_id, 2), CF_DATE (CfRefund, date, 3), CF_REF (CfRefund, tender_id, 4),
  CF_ENUM (CfRefund, tender_kind, 5, CfTenderKind, cf_tender_kinds), CF_TEXT (CfRefund, tender_name, 6), CF_CURRENCY (CfRefund, currency, 7),
  CF_MONEY (CfRefund, amount_minor, 8), CF_MONEY (CfRefund, rounding_minor, 9), CF_TEXT (CfRefund, reference, 10), CF_TEXT (CfRefund, reason, 11),
  CF_REF (CfRefund, shift_id, 12),
};
const CfRecord CF_REFUND = { "refund", 9, CF_FACT, sizeof (CfRefund), CF_TABLE (refund_fields), NULL, 0 };

static const CfField payment_event_fields[] = {
  CF_REF (CfPaymentEvent, payment_id, 1), CF_REF (CfPaymentEvent, customer_id, 2), CF_ENUM (CfPaymentEvent, kind, 3, CfPaymentEventKind, event_kinds),
  CF_DATE (CfPaymentEvent, date, 4), CF_TEXT (CfPaymentEvent, code, 5), CF_TEXT (CfPaymentEvent, reason, 6), CF_REF (CfPaymentEvent, shift_id, 7),
};
const CfRecord CF_PAYMENT_EVENT = { "payment_event", 10, CF_FACT, sizeof (CfPaymentEvent), CF_TABLE (payment_event_fields), NULL, 0 };

static const CfField deposit_use_fields[] = {
  CF_REF (CfDepositUse, deposit_id, 1), CF_REF (CfDepositUse, customer_id, 2), CF_DATE (CfDepositUse, date, 3),
  CF_CURRENCY (CfDepositUse, currency, 4), CF_MONEY (CfDepositUse, amount_minor, 5),
};
const CfRecord CF_DEPOSIT_USE = { "deposit_use", 11, CF_FACT, sizeof (CfDepositUse), CF_TABLE (deposit_use_fields), NULL, 0 };
