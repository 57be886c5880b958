/* customer.h: what the commands on customers share. */
#pragma once
#include "edit.h"

#define CUSTOMER_OPERAND { "CUSTOMER", CF_ARG_TEXT, NULL, "Number, id or exact name", CF_ARG_REQUIRED }
#define ADDRESS_OPTIONS \
  { "address", CF_ARG_TEXT, NULL, "Street address; may have several lines" }, \
  { "city", CF_ARG_TEXT, NULL, "City" }, { "region", CF_ARG_TEXT, NULL, "State or region, as on letters" }, \
  { "postcode", CF_ARG_TEXT, NULL, "Postcode" }, { "country", CF_ARG_TEXT, "CC", "Country, two letters (ISO 3166)" }

/* The record, with the names of its terms and tax group. */
json_t *cf_customer_json (CfTool *tool, const CfCustomer *customer);
