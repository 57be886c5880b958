/* records.h: the kinds of record. Struct: ledger/<file>.h; description: <file>.c here. */
#pragma once
#include "ledger/records.h"
#include "record.h"

extern const CfRecord CF_ENTRY, CF_INVOICE, CF_INVOICE_PARTY, CF_INVOICE_VOID, CF_WRITE_OFF, CF_FEE_WAIVER, CF_PAYMENT, CF_ALLOCATION, CF_REFUND, CF_PAYMENT_EVENT,
  CF_DEPOSIT_USE, CF_PERIOD_LOCK, CF_STATEMENT_RUN, CF_CUSTOMER, CF_CONTACT, CF_LOCATION, CF_CERTIFICATE, CF_ITEM, CF_TERMS, CF_TAX_RATE, CF_TAX_GROUP, CF_TENDER, CF_STAFF,
  CF_SETTING, CF_SERIES, CF_INVOICE_GROUP, CF_DRAFT, CF_ATTEMPT, CF_ATTEMPT_RESULT, CF_CARD_TERMINAL, CF_CARD_BATCH, CF_ORPHAN_END, CF_COLLECTION,
  CF_SHIFT, CF_DRAWER_ENTRY, CF_SHIFT_EVENT, CF_SHIFT_CLOSE, CF_BANK_DEPOSIT, CF_LINK_KEY, CF_LINK_END, CF_DOCUMENT_VIEW, CF_DOCUMENT_FILE, CF_ONLINE_PAYMENT, CF_ONLINE_RESULT;

CF_DEFINE_RECORD (CfEntry, cf_entry, CF_ENTRY)
CF_DEFINE_RECORD (CfInvoice, cf_invoice, CF_INVOICE)
CF_DEFINE_RECORD (CfInvoiceParty, cf_invoice_party, CF_INVOICE_PARTY)
CF_DEFINE_RECORD (CfInvoiceVoid, cf_invoice_void, CF_INVOICE_VOID)
CF_DEFINE_RECORD (CfWriteOff, cf_write_off, CF_WRITE_OFF)
CF_DEFINE_RECORD (CfFeeWaiver, cf_fee_waiver, CF_FEE_WAIVER)
CF_DEFINE_RECORD (CfPayment, cf_payment, CF_PAYMENT)
CF_DEFINE_RECORD (CfAllocation, cf_allocation, CF_ALLOCATION)
CF_DEFINE_RECORD (CfRefund, cf_refund, CF_REFUND)
CF_DEFINE_RECORD (CfPaymentEvent, cf_payment_event, CF_PAYMENT_EVENT)
CF_DEFINE_RECORD (CfDepositUse, cf_deposit_use, CF_DEPOSIT_USE)
CF_DEFINE_RECORD (CfPeriodLock, cf_period_lock, CF_PERIOD_LOCK)
CF_DEFINE_RECORD (CfStatementRun, cf_statement_run, CF_STATEMENT_RUN)
CF_DEFINE_RECORD (CfCustomer, cf_customer, CF_CUSTOMER)
CF_DEFINE_RECORD (CfContact, cf_contact, CF_CONTACT)
CF_DEFINE_RECORD (CfLocation, cf_location, CF_LOCATION)
CF_DEFINE_RECORD (CfCertificate, cf_certificate, CF_CERTIFICATE)
CF_DEFINE_RECORD (CfItem, cf_item, CF_ITEM)
CF_DEFINE_RECORD (CfTerms, cf_terms, CF_TERMS)
CF_DEFINE_RECORD (CfTaxRate, cf_tax_rate, CF_TAX_RATE)
CF_DEFINE_RECORD (CfTaxGroup, cf_tax_group, CF_TAX_GROUP)
CF_DEFINE_RECORD (CfTender, cf_tender, CF_TENDER)
CF_DEFINE_RECORD (CfStaff, cf_staff, CF_STAFF)
CF_DEFINE_RECORD (CfSetting, cf_setting, CF_SETTING)
CF_DEFINE_RECORD (CfSeries, cf_series, CF_SERIES)
CF_DEFINE_RECORD (CfInvoiceGroup, cf_invoice_group, CF_INVOICE_GROUP)
CF_DEFINE_RECORD (CfDraft, cf_draft, CF_DRAFT)
CF_DEFINE_RECORD (CfAttempt, cf_attempt, CF_ATTEMPT)
CF_DEFINE_RECORD (CfAttemptResult, cf_attempt_result, CF_ATTEMPT_RESULT)
CF_DEFINE_RECORD (CfCardTerminal, cf_card_terminal, CF_CARD_TERMINAL)
CF_DEFINE_RECORD (CfCardBatch, cf_card_batch, CF_CARD_BATCH)
CF_DEFINE_RECORD (CfOrphanEnd, cf_orphan_end, CF_ORPHAN_END)
CF_DEFINE_RECORD (CfShift, cf_shift, CF_SHIFT)
CF_DEFINE_RECORD (CfDrawerEntry, cf_drawer_entry, CF_DRAWER_ENTRY)
CF_DEFINE_RECORD (CfShiftEvent, cf_shift_event, CF_SHIFT_EVENT)
CF_DEFINE_RECORD (CfShiftClose, cf_shift_close, CF_SHIFT_CLOSE)
CF_DEFINE_RECORD (CfBankDeposit, cf_bank_deposit, CF_BANK_DEPOSIT)
CF_DEFINE_RECORD (CfCollection, cf_collection, CF_COLLECTION)
CF_DEFINE_RECORD (CfLinkKey, cf_link_key, CF_LINK_KEY)
CF_DEFINE_RECORD (CfLinkEnd, cf_link_end, CF_LINK_END)
CF_DEFINE_RECORD (CfDocumentView, cf_document_view, CF_DOCUMENT_VIEW)
CF_DEFINE_RECORD (CfDocumentFile, cf_document_file, CF_DOCUMENT_FILE)
CF_DEFINE_RECORD (CfOnlinePayment, cf_online_payment, CF_ONLINE_PAYMENT)
CF_DEFINE_RECORD (CfOnlineResult, cf_online_result, CF_ONLINE_RESULT)
