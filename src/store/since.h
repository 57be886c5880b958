/* since.h: how far back an allocation may be dated. */
#pragma once
#include "record.h"

/* From which day on the open amount of @item_id can change by @change (signed as the item's open amount) and, on that day and every later one, still lie between 0 and what was posted, or no
 * further outside than it does (what several stations did of one item may); at least the day it was posted. CF_FOREVER (derived.h): there is no such day. 0 in *ret: there is no such item. */
gboolean cf_item_since (CfDb *db, CfId item_id, CfMoney change, CfDate *ret, GError **error) CF_WARN_UNUSED;
