/* entry.c: the waist: entries and their postings. Facts. Tags and groups are on the wire: append-only. */
#include "records.h"

static const CfEnumName kinds[] = { { CF_ENTRY_INVOICE, "invoice" }, { CF_ENTRY_CREDIT_MEMO, "credit_memo" }, { CF_ENTRY_LATE_FEE, "late_fee" }, {
  CF_ENTRY_OPENING, "opening" }, { CF_ENTRY_RETURN_FEE, "return_fee" }, { CF_ENTRY_VOID, "void" }, { CF_ENTRY_WRITE_OFF, "write_off" }, {
  CF_ENTRY_PAYMENT, "payment" }, { CF_ENTRY_DEPOSIT, "deposit" }, { CF_ENTRY_DEPOSIT_USE, "deposit_use" }, { CF_ENTRY_REFUND, "refund" }, {
  CF_ENTRY_RETURN, "return" }, { CF_ENTRY_PAYMENT_VOID, "payment_void" }, { CF_ENTRY_SETTLEMENT, "settlement" }, { CF_ENTRY_FLOAT, "float" }, { CF_ENTRY_PAY_IN, "pay_in" }, {
  CF_ENTRY_PAY_OUT, "pay_out" }, { CF_ENTRY_DROP, "drop" }, { CF_ENTRY_SHIFT_CLOSE, "shift_close" }, { CF_ENTRY_BANK_DEPOSIT, "bank_deposit" }, { CF_ENTRY_CASH_BEFORE, "cash_before" }, { 0, NULL } };

static const CfField posting_fields[] = {
  CF_INT (CfPosting, account, 1), CF_MONEY (CfPosting, amount_minor, 2), CF_REF (CfPosting, customer_id, 3), CF_DATE (CfPosting, due, 4),
  CF_REF (CfPosting, sub_id, 5),
};
static const CfRecord POSTING = { "posting", 0, CF_PART, sizeof (CfPosting), CF_TABLE (posting_fields), NULL, 0 };

static const CfField entry_fields[] = {
  CF_DATE (CfEntry, date, 1), CF_ENUM (CfEntry, kind, 2, CfEntryKind, kinds), CF_CURRENCY (CfEntry, currency, 3), CF_REF (CfEntry, reverses_id, 4),
};
static const CfPart entry_parts[] = {
  CF_PARTS_OF (CfEntry, postings, 15, &POSTING),
};
const CfRecord CF_ENTRY = { "entry", 1, CF_FACT, sizeof (CfEntry), CF_TABLE (entry_fields), CF_TABLE (entry_parts) };
