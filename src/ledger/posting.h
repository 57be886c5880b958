/* posting.h: from acts to balanced entries: README.md's table act → debits, credits as code. Each builder fills *ret whole (id, date, kind, currency,
 * postings); @ret->postings is g_new'd for the record's own clear. Zero amounts are left out, so that an entry may have no postings at all. There is at most
 * one receivable posting: open item = entry. All refuse CF_OVERFLOW and CF_TOO_LARGE, and what cf_entry_check refuses; *ret is untouched then. @drawer:
 * number of the station whose cash it is. */
#pragma once
#include "base/money.h"
#include "entry.h"
#include "invoice.h"
#include "payment.h"

#define CF_AMOUNT_MAX G_GINT64_CONSTANT (1000000000000000)      /* 10^15 minor units in one posting, so that sums over a shop's life stay within 63 bits */

/* Broken form, whoever made it. Refusals: CF_REQUIRED (id, date, currency; customer_id and due of a receivable; customer_id of deposits held),
 * CF_NOT_A_DATE (date, due: not of the calendar), CF_NOT_A_CHOICE (kind, account), CF_ZERO, CF_TOO_LARGE, CF_OVERFLOW, CF_WRONG_STATE (second receivable posting), CF_UNBALANCED (amount: by how much). */
CfOutcome cf_entry_check (const CfEntry *entry, CfRefusal *refusal) CF_WARN_UNUSED;

/* Any issued document, by its kind: invoice, credit memo, late fee, return fee, opening. Totals are ≥ 0, else CF_NEGATIVE; an opening may be negative: a
 * credit brought forward. Also CF_UNBALANCED where subtotal + taxes ≠ total. */
CfOutcome cf_posting_document (const CfInvoice *invoice, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;
/* Bad debt, small difference, terms discount. CF_NOT_POSITIVE. */
CfOutcome cf_posting_write_off (const CfWriteOff *write_off, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;
/* Undoes @original to the cent: void of a document, write-off, settlement, deposit use (CF_ENTRY_VOID), a payment taken by mistake (CF_ENTRY_PAYMENT_VOID). */
CfOutcome cf_posting_reversal (const CfEntry *original, CfId id, CfDate date, CfEntryKind kind, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;

/* A payment or a deposit, by its kind. CF_NOT_POSITIVE; CF_UNBALANCED where tendered − change ≠ amount + rounding (cash; tendered 0 = not said). */
CfOutcome cf_posting_payment (const CfPayment *payment, gint64 drawer, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;
/* What became of a payment: settled (to the bank; CF_WRONG_STATE if it lies there already), returned, voided, failed. @original: the payment's entry;
 * @settled: it had been settled, so what is sent back leaves the bank. @refunded_minor: what of a deposit had been given back; once the deposit is gone the
 * customer owes it. */
CfOutcome cf_posting_payment_event (const CfPaymentEvent *event, const CfEntry *original, gboolean settled, CfMoney refunded_minor, CfEntry *ret,
                                    CfRefusal *refusal) CF_WARN_UNUSED;
CfOutcome cf_posting_deposit_use (const CfDepositUse *use, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;
/* @of_deposit: the money given back is a deposit not yet used. */
CfOutcome cf_posting_refund (const CfRefund *refund, gboolean of_deposit, gint64 drawer, CfEntry *ret, CfRefusal *refusal) CF_WARN_UNUSED;

/* The receivable posting, or NULL. Borrowed. */
const CfPosting *cf_entry_receivable (const CfEntry *entry);
