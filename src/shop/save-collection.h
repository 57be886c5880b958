/* save-collection.h: noting where chasing an invoice stands (S1-12). Who noted it and when is in the log. */
#pragma once
#include "act.h"

/* @collection->id: the invoice's; its customer_id is filled in. A promise needs its date; date and amount go where the status is another. Refusals: CF_NOT_FOUND, CF_WRONG_STATE (a credit memo),
 * CF_REQUIRED, CF_NEGATIVE, CF_NOT_A_CHOICE. */
CfOutcome cf_save_collection (CfShop *shop, CfWho *who, const CfCollection *collection, GError **error) CF_WARN_UNUSED;
