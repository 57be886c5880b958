/* country.h: what a country uses, for a shop that starts there. */
#pragma once
#include "base/money.h"

/* @country: ISO 3166 alpha-2, capitals. NULL if it is none. */
const CfCurrency *cf_country_currency (const char *country);
