/* customer.c: customers and what hangs on them. Documents: they change, and merge by group. Tags and groups are on the wire: append-only. */
#include "records.h"
#include "enums.h"

const CfEnumName cf_statement_kinds[] = { { CF_STATEMENT_OPEN_ITEM, "open_item" }, { CF_STATEMENT_OVERDUE, "overdue" }, { CF_STATEMENT_ACTIVITY,
  "activity" }, { 0, NULL } };

enum { CUSTOMER_NUMBER = 1, CUSTOMER_NAME = 2, CUSTOMER_REACH = 3, CUSTOMER_ADDRESS = 4, CUSTOMER_TERMS = 5, CUSTOMER_CREDIT = 6, CUSTOMER_HOLD = 7, CUSTOMER_TAX = 8, CUSTOMER_STATEMENT = 9, CUSTOMER_LANGUAGE = 10, CUSTOMER_NOTE = 11, CUSTOMER_STATE = 12, CUSTOMER_ALIAS = 13, CUSTOMER_SHIP = 14 };
static const CfField customer_fields[] = {
  CF_TEXT (CfCustomer, number, 1, .group = CUSTOMER_NUMBER, .flags = CF_SEARCHED),
  CF_TEXT (CfCustomer, name, 2, .group = CUSTOMER_NAME, .flags = CF_PERSONAL | CF_SEARCHED),
  CF_TEXT (CfCustomer, company, 3, .group = CUSTOMER_NAME, .flags = CF_PERSONAL | CF_SEARCHED),
  CF_TEXT (CfCustomer, email, 4, .group = CUSTOMER_REACH, .flags = CF_PERSONAL | CF_SEARCHED),
  CF_TEXT (CfCustomer, phone, 5, .group = CUSTOMER_REACH, .flags = CF_PERSONAL | CF_SEARCHED),
  CF_TEXT (CfCustomer, address, 6, .group = CUSTOMER_ADDRESS, .flags = CF_PERSONAL),
  CF_TEXT (CfCustomer, city, 7, .group = CUSTOMER_ADDRESS, .flags = CF_PERSONAL), CF_TEXT (CfCustomer, region, 8, .group = CUSTOMER_ADDRESS),
  CF_TEXT (CfCustomer, postcode, 9, .group = CUSTOMER_ADDRESS, .flags = CF_PERSONAL), CF_TEXT (CfCustomer, country, 10, .group = CUSTOMER_ADDRESS),
  CF_REF (CfCustomer, terms_id, 11, .group = CUSTOMER_TERMS), CF_MONEY (CfCustomer, credit_limit_minor, 12, .group = CUSTOMER_CREDIT),
  CF_FLAG (CfCustomer, has_limit, 13, .group = CUSTOMER_CREDIT), CF_FLAG (CfCustomer, hold, 14, .group = CUSTOMER_HOLD),
  CF_TEXT (CfCustomer, hold_reason, 15, .group = CUSTOMER_HOLD), CF_TEXT (CfCustomer, tax_id, 16, .group = CUSTOMER_TAX, .flags = CF_PERSONAL),
  CF_REF (CfCustomer, tax_group_id, 17, .group = CUSTOMER_TAX),
  CF_ENUM (CfCustomer, statement_kind, 18, CfStatementKind, cf_statement_kinds, .group = CUSTOMER_STATEMENT),
  CF_FLAG (CfCustomer, statement_omit_not_due, 19, .group = CUSTOMER_STATEMENT), CF_TEXT (CfCustomer, language, 20, .group = CUSTOMER_LANGUAGE),
  CF_TEXT (CfCustomer, note, 21, .group = CUSTOMER_NOTE, .flags = CF_PERSONAL), CF_FLAG (CfCustomer, archived, 22, .group = CUSTOMER_STATE),
  CF_REF (CfCustomer, merged_into_id, 23, .group = CUSTOMER_ALIAS), CF_REF (CfCustomer, ship_location_id, 24, .group = CUSTOMER_SHIP),
  CF_DATE (CfCustomer, since, 25, .group = CUSTOMER_STATE),
};
const CfRecord CF_CUSTOMER = { "customer", 14, CF_DOCUMENT, sizeof (CfCustomer), CF_TABLE (customer_fields), NULL, 0 };

enum { CONTACT_OWNER = 1, CONTACT_NAME = 2, CONTACT_REACH = 3, CONTACT_ROLES = 4, CONTACT_STATE = 5 };
static const CfField contact_fields[] = {
  CF_REF (CfContact, customer_id, 1, .group = CONTACT_OWNER), CF_TEXT (CfContact, name, 2, .group = CONTACT_NAME, .flags = CF_PERSONAL | CF_SEARCHED),
  CF_TEXT (CfContact, title, 3, .group = CONTACT_NAME, .flags = CF_PERSONAL),
  CF_TEXT (CfContact, email, 4, .group = CONTACT_REACH, .flags = CF_PERSONAL | CF_SEARCHED),
  CF_TEXT (CfContact, phone, 5, .group = CONTACT_REACH, .flags = CF_PERSONAL | CF_SEARCHED), CF_INT (CfContact, roles, 6, .group = CONTACT_ROLES),
  CF_FLAG (CfContact, archived, 7, .group = CONTACT_STATE),
};
const CfRecord CF_CONTACT = { "contact", 15, CF_DOCUMENT, sizeof (CfContact), CF_TABLE (contact_fields), NULL, 0 };

enum { LOCATION_OWNER = 1, LOCATION_NAME = 2, LOCATION_ADDRESS = 3, LOCATION_TAX = 4, LOCATION_STATE = 5 };
static const CfField location_fields[] = {
  CF_REF (CfLocation, customer_id, 1, .group = LOCATION_OWNER), CF_TEXT (CfLocation, name, 2, .group = LOCATION_NAME, .flags = CF_PERSONAL),
  CF_TEXT (CfLocation, address, 3, .group = LOCATION_ADDRESS, .flags = CF_PERSONAL),
  CF_TEXT (CfLocation, city, 4, .group = LOCATION_ADDRESS, .flags = CF_PERSONAL), CF_TEXT (CfLocation, region, 5, .group = LOCATION_ADDRESS),
  CF_TEXT (CfLocation, postcode, 6, .group = LOCATION_ADDRESS, .flags = CF_PERSONAL), CF_TEXT (CfLocation, country, 7, .group = LOCATION_ADDRESS),
  CF_REF (CfLocation, tax_group_id, 8, .group = LOCATION_TAX), CF_FLAG (CfLocation, archived, 9, .group = LOCATION_STATE),
};
const CfRecord CF_LOCATION = { "location", 16, CF_DOCUMENT, sizeof (CfLocation), CF_TABLE (location_fields), NULL, 0 };

enum { CERTIFICATE_OWNER = 1, CERTIFICATE_EVIDENCE = 2, CERTIFICATE_SCAN = 3, CERTIFICATE_STATE = 4 };
static const CfField certificate_fields[] = {
  CF_REF (CfCertificate, customer_id, 1, .group = CERTIFICATE_OWNER), CF_TEXT (CfCertificate, region, 2, .group = CERTIFICATE_EVIDENCE),
  CF_TEXT (CfCertificate, reason, 3, .group = CERTIFICATE_EVIDENCE), CF_TEXT (CfCertificate, number, 4, .group = CERTIFICATE_EVIDENCE),
  CF_DATE (CfCertificate, valid_from, 5, .group = CERTIFICATE_EVIDENCE), CF_DATE (CfCertificate, expires, 6, .group = CERTIFICATE_EVIDENCE),
  CF_TEXT (CfCertificate, scan_hash, 7, .group = CERTIFICATE_SCAN), CF_TEXT (CfCertificate, scan_name, 8, .group = CERTIFICATE_SCAN),
  CF_FLAG (CfCertificate, archived, 9, .group = CERTIFICATE_STATE),
};
const CfRecord CF_CERTIFICATE = { "certificate", 17, CF_DOCUMENT, sizeof (CfCertificate), CF_TABLE (certificate_fields), NULL, 0 };
