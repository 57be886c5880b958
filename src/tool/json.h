/* json.h: values as JSON writes them here: amounts are integers in minor units, quantities, prices and rates are texts ("1.25", "0.08875"), dates ISO texts,
 * ids 13-character texts; null where there is none. */
#pragma once
#include <jansson.h>
#include "store/record.h"

json_t *cf_json_text    (const char *text);
json_t *cf_json_id      (CfId id);
json_t *cf_json_date    (CfDate date);
json_t *cf_json_decimal (CfDecimal value);
/* A record as store/record-text.h writes it, but whole: what is none is there too ("", null, false). "_minor" is left off the names, as all amounts are. */
json_t *cf_json_record  (const CfRecord *type, gconstpointer record);
