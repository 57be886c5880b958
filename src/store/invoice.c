/* invoice.c: issued documents: invoices, credit memos, fees; whom they went to; voids, write-offs, waived fees. Facts. Tags and groups are on the wire: append-only. */
#include "records.h"

static const CfEnumName kinds[] = { { CF_INVOICE_INVOICE, "invoice" }, { CF_INVOICE_CREDIT_MEMO, "credit_memo" }, { CF_INVOICE_LATE_FEE, "late_fee"
  }, { CF_INVOICE_OPENING, "opening" }, { CF_INVOICE_RETURN_FEE, "return_fee" }, { 0, NULL } };
static const CfEnumName roundings[] = { { CF_ROUND_HALF_UP, "half_up" }, { CF_ROUND_HALF_EVEN, "half_even" }, { 0, NULL } };
static const CfEnumName write_off_kinds[] = { { CF_WRITE_OFF_BAD_DEBT, "bad_debt" }, { CF_WRITE_OFF_SMALL, "small" }, { CF_WRITE_OFF_DISCOUNT,
  "discount" }, { 0, NULL } };

static const CfField invoice_line_fields[] = {
  CF_REF (CfInvoiceLine, item_id, 1), CF_TEXT (CfInvoiceLine, code, 2), CF_TEXT (CfInvoiceLine, description, 3), CF_TEXT (CfInvoiceLine, unit, 4),
  CF_DECIMAL (CfInvoiceLine, quantity, 5), CF_DECIMAL (CfInvoiceLine, unit_price, 6), CF_DECIMAL (CfInvoiceLine, discount_rate, 7),
  CF_REF (CfInvoiceLine, tax_group_id, 8), CF_MONEY (CfInvoiceLine, amount_minor, 9), CF_INT (CfInvoiceLine, subject_line, 10), CF_REF (CfInvoiceLine, job_id, 11),
};
static const CfRecord INVOICE_LINE = { "invoice_line", 0, CF_PART, sizeof (CfInvoiceLine), CF_TABLE (invoice_line_fields), NULL, 0 };

static const CfField invoice_tax_fields[] = {
  CF_REF (CfInvoiceTax, tax_rate_id, 1), CF_TEXT (CfInvoiceTax, jurisdiction, 2), CF_TEXT (CfInvoiceTax, name, 3), CF_DECIMAL (CfInvoiceTax, rate, 4),
  CF_FLAG (CfInvoiceTax, inclusive, 5), CF_MONEY (CfInvoiceTax, base_minor, 6), CF_MONEY (CfInvoiceTax, tax_minor, 7),
  CF_MONEY (CfInvoiceTax, exempt_minor, 8), CF_REF (CfInvoiceTax, tax_group_id, 9),
};
static const CfRecord INVOICE_TAX = { "invoice_tax", 0, CF_PART, sizeof (CfInvoiceTax), CF_TABLE (invoice_tax_fields), NULL, 0 };

static const CfField invoice_fields[] = {
  CF_ENUM (CfInvoice, kind, 1, CfInvoiceKind, kinds), CF_REF (CfInvoice, series_id, 2), CF_INT (CfInvoice, sequence, 3),
  CF_TEXT (CfInvoice, number, 4, .flags = CF_SEARCHED), CF_REF (CfInvoice, customer_id, 5), CF_REF (CfInvoice, location_id, 6),
  CF_DATE (CfInvoice, date, 7), CF_DATE (CfInvoice, due, 8), CF_TEXT (CfInvoice, terms, 9), CF_DATE (CfInvoice, discount_until, 10),
  CF_MONEY (CfInvoice, discount_minor, 11), CF_TEXT (CfInvoice, po, 12, .flags = CF_SEARCHED),
  CF_TEXT (CfInvoice, reference, 13, .flags = CF_SEARCHED), CF_TEXT (CfInvoice, note, 16), CF_CURRENCY (CfInvoice, currency, 17),
  CF_ENUM (CfInvoice, rounding, 18, CfRounding, roundings), CF_FLAG (CfInvoice, rounds_per_document, 19), CF_MONEY (CfInvoice, subtotal_minor, 20),
  CF_MONEY (CfInvoice, tax_minor, 21), CF_MONEY (CfInvoice, total_minor, 22), CF_REF (CfInvoice, subject_id, 23), CF_INT (CfInvoice, step, 24),
  CF_REF (CfInvoice, draft_id, 25), CF_TEXT (CfInvoice, draft_version, 26), CF_REF (CfInvoice, certificate_id, 27),
  CF_TEXT (CfInvoice, exempt_region, 28), CF_TEXT (CfInvoice, exempt_reason, 29), CF_TEXT (CfInvoice, exempt_number, 30),
  CF_DATE (CfInvoice, exempt_expires, 31), CF_REF (CfInvoice, order_id, 32),
};
static const CfPart invoice_parts[] = {
  CF_PARTS_OF (CfInvoice, lines, 14, &INVOICE_LINE),
  CF_PARTS_OF (CfInvoice, taxes, 15, &INVOICE_TAX),
};
const CfRecord CF_INVOICE = { "invoice", 2, CF_FACT, sizeof (CfInvoice), CF_TABLE (invoice_fields), CF_TABLE (invoice_parts) };

static const CfField invoice_party_fields[] = {
  CF_REF (CfInvoiceParty, customer_id, 1), CF_TEXT (CfInvoiceParty, name, 2, .flags = CF_PERSONAL),
  CF_TEXT (CfInvoiceParty, company, 3, .flags = CF_PERSONAL), CF_TEXT (CfInvoiceParty, address, 4, .flags = CF_PERSONAL),
  CF_TEXT (CfInvoiceParty, city, 5, .flags = CF_PERSONAL), CF_TEXT (CfInvoiceParty, region, 6, .flags = CF_PERSONAL),
  CF_TEXT (CfInvoiceParty, postcode, 7, .flags = CF_PERSONAL), CF_TEXT (CfInvoiceParty, country, 8, .flags = CF_PERSONAL),
  CF_TEXT (CfInvoiceParty, tax_id, 9, .flags = CF_PERSONAL), CF_TEXT (CfInvoiceParty, email, 10, .flags = CF_PERSONAL),
  CF_TEXT (CfInvoiceParty, ship_name, 11, .flags = CF_PERSONAL), CF_TEXT (CfInvoiceParty, ship_address, 12, .flags = CF_PERSONAL),
  CF_TEXT (CfInvoiceParty, ship_city, 13, .flags = CF_PERSONAL), CF_TEXT (CfInvoiceParty, ship_region, 14, .flags = CF_PERSONAL),
  CF_TEXT (CfInvoiceParty, ship_postcode, 15, .flags = CF_PERSONAL), CF_TEXT (CfInvoiceParty, ship_country, 16, .flags = CF_PERSONAL),
};
const CfRecord CF_INVOICE_PARTY = { "invoice_party", 3, CF_FACT, sizeof (CfInvoiceParty), CF_TABLE (invoice_party_fields), NULL, 0 };

static const CfField invoice_void_fields[] = {
  CF_REF (CfInvoiceVoid, invoice_id, 1), CF_REF (CfInvoiceVoid, customer_id, 2), CF_DATE (CfInvoiceVoid, date, 3), CF_TEXT (CfInvoiceVoid, reason, 4),
};
const CfRecord CF_INVOICE_VOID = { "invoice_void", 4, CF_FACT, sizeof (CfInvoiceVoid), CF_TABLE (invoice_void_fields), NULL, 0 };

static const CfField write_off_fields[] = {
  CF_REF (CfWriteOff, item_id, 1), CF_REF (CfWriteOff, customer_id, 2), CF_DATE (CfWriteOff, date, 3),
  CF_ENUM (CfWriteOff, kind, 4, CfWriteOffKind, write_off_kinds), CF_CURRENCY (CfWriteOff, currency, 5), CF_MONEY (CfWriteOff, amount_minor, 6),
  CF_TEXT (CfWriteOff, reason, 7),
};
const CfRecord CF_WRITE_OFF = { "write_off", 5, CF_FACT, sizeof (CfWriteOff), CF_TABLE (write_off_fields), NULL, 0 };

static const CfField fee_waiver_fields[] = {
  CF_REF (CfFeeWaiver, invoice_id, 1), CF_INT (CfFeeWaiver, step, 2), CF_DATE (CfFeeWaiver, date, 3), CF_TEXT (CfFeeWaiver, reason, 4),
};
const CfRecord CF_FEE_WAIVER = { "fee_waiver", 6, CF_FACT, sizeof (CfFeeWaiver), CF_TABLE (fee_waiver_fields), NULL, 0 };
