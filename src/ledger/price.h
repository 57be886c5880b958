/* price.h: what one costs when so many are bought. */
#pragma once
#include "base/outcome.h"
#include "base/error.h"
#include "catalogue.h"

/* The unit price of @item for @quantity (its sign does not matter): the last break that is reached, else the item's own. */
CfDecimal cf_price_of (const CfItem *item, CfDecimal quantity);
/* Breaks ascend strictly and start above 0; prices are not negative. Refusals: CF_NOT_POSITIVE (min_quantity), CF_TWO_READINGS (a quantity twice or out of
 * order), CF_NEGATIVE (unit_price). */
CfOutcome cf_price_check (const CfItem *item, CfRefusal *refusal) CF_WARN_UNUSED;
