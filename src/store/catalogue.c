/* catalogue.c: items, terms, taxes, tenders. Documents. Tags and groups are on the wire: append-only. */
#include "records.h"
#include "enums.h"

static const CfEnumName terms_kinds[] = { { CF_TERMS_NET, "net" }, { CF_TERMS_ON_RECEIPT, "on_receipt" }, { CF_TERMS_END_OF_MONTH, "end_of_month" },
  { 0, NULL } };
const CfEnumName cf_tender_kinds[] = { { CF_TENDER_CASH, "cash" }, { CF_TENDER_CHECK, "check" }, { CF_TENDER_CARD, "card" }, { CF_TENDER_ACH, "ach" },
  { CF_TENDER_WIRE, "wire" }, { CF_TENDER_OTHER, "other" }, { 0, NULL } };

static const CfField price_break_fields[] = {
  CF_DECIMAL (CfPriceBreak, min_quantity, 1), CF_DECIMAL (CfPriceBreak, unit_price, 2),
};
static const CfRecord PRICE_BREAK = { "price_break", 0, CF_PART, sizeof (CfPriceBreak), CF_TABLE (price_break_fields), NULL, 0 };

enum { ITEM_CODE = 1, ITEM_NAME = 2, ITEM_PRICE = 3, ITEM_TAX = 4, ITEM_STATE = 5 };
static const CfField item_fields[] = {
  CF_TEXT (CfItem, code, 1, .group = ITEM_CODE, .flags = CF_SEARCHED), CF_TEXT (CfItem, name, 2, .group = ITEM_NAME, .flags = CF_SEARCHED),
  CF_TEXT (CfItem, description, 3, .group = ITEM_NAME), CF_TEXT (CfItem, unit, 4, .group = ITEM_PRICE),
  CF_DECIMAL (CfItem, unit_price, 5, .group = ITEM_PRICE), CF_FLAG (CfItem, untaxed, 6, .group = ITEM_TAX),
  CF_REF (CfItem, tax_group_id, 7, .group = ITEM_TAX), CF_FLAG (CfItem, archived, 8, .group = ITEM_STATE),
};
static const CfPart item_parts[] = {
  CF_PARTS_OF (CfItem, price_breaks, 15, &PRICE_BREAK, .group = ITEM_PRICE),
};
const CfRecord CF_ITEM = { "item", 18, CF_DOCUMENT, sizeof (CfItem), CF_TABLE (item_fields), CF_TABLE (item_parts) };

enum { TERMS_NAME = 1, TERMS_RULE = 2, TERMS_STATE = 3 };
static const CfField terms_fields[] = {
  CF_TEXT (CfTerms, name, 1, .group = TERMS_NAME), CF_ENUM (CfTerms, kind, 2, CfTermsKind, terms_kinds, .group = TERMS_RULE),
  CF_INT (CfTerms, days, 3, .group = TERMS_RULE), CF_DECIMAL (CfTerms, discount_rate, 4, .group = TERMS_RULE),
  CF_INT (CfTerms, discount_days, 5, .group = TERMS_RULE), CF_FLAG (CfTerms, archived, 6, .group = TERMS_STATE),
};
const CfRecord CF_TERMS = { "terms", 19, CF_DOCUMENT, sizeof (CfTerms), CF_TABLE (terms_fields), NULL, 0 };

enum { TAX_RATE_NAME = 1, TAX_RATE_RATE = 2, TAX_RATE_STATE = 3 };
static const CfField tax_rate_fields[] = {
  CF_TEXT (CfTaxRate, name, 1, .group = TAX_RATE_NAME), CF_TEXT (CfTaxRate, jurisdiction, 2, .group = TAX_RATE_NAME),
  CF_DECIMAL (CfTaxRate, rate, 3, .group = TAX_RATE_RATE), CF_FLAG (CfTaxRate, archived, 4, .group = TAX_RATE_STATE),
};
const CfRecord CF_TAX_RATE = { "tax_rate", 20, CF_DOCUMENT, sizeof (CfTaxRate), CF_TABLE (tax_rate_fields), NULL, 0 };

static const CfField tax_group_member_fields[] = {
  CF_REF (CfTaxGroupMember, tax_rate_id, 1),
};
static const CfRecord TAX_GROUP_MEMBER = { "tax_group_member", 0, CF_PART, sizeof (CfTaxGroupMember), CF_TABLE (tax_group_member_fields), NULL, 0 };

enum { TAX_GROUP_NAME = 1, TAX_GROUP_RATES = 2, TAX_GROUP_STATE = 3 };
static const CfField tax_group_fields[] = {
  CF_TEXT (CfTaxGroup, name, 1, .group = TAX_GROUP_NAME), CF_FLAG (CfTaxGroup, inclusive, 2, .group = TAX_GROUP_RATES),
  CF_FLAG (CfTaxGroup, archived, 3, .group = TAX_GROUP_STATE),
};
static const CfPart tax_group_parts[] = {
  CF_PARTS_OF (CfTaxGroup, members, 15, &TAX_GROUP_MEMBER, .group = TAX_GROUP_RATES),
};
const CfRecord CF_TAX_GROUP = { "tax_group", 21, CF_DOCUMENT, sizeof (CfTaxGroup), CF_TABLE (tax_group_fields), CF_TABLE (tax_group_parts) };

enum { TENDER_NAME = 1, TENDER_RULE = 2, TENDER_STATE = 3 };
static const CfField tender_fields[] = {
  CF_TEXT (CfTender, name, 1, .group = TENDER_NAME), CF_ENUM (CfTender, kind, 2, CfTenderKind, cf_tender_kinds, .group = TENDER_RULE),
  CF_FLAG (CfTender, needs_reference, 3, .group = TENDER_RULE), CF_FLAG (CfTender, archived, 4, .group = TENDER_STATE),
  CF_INT (CfTender, rank, 5, .group = TENDER_STATE),
};
const CfRecord CF_TENDER = { "tender", 22, CF_DOCUMENT, sizeof (CfTender), CF_TABLE (tender_fields), NULL, 0 };
