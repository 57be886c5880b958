/* record-text.h: any record as JSON and CSV, from its description alone (DESIGN law 6). Keys and heads are the fields' names. Amounts are whole minor units, decimals texts ("1.25"),
 * dates "2026-11-22", instants "2026-11-22T09:30:00.000000Z", ids 13 characters, enums their word (an unknown one its number), flags true and false (CSV: 1, 0), currencies their code.
 * None (0, "") is left out of JSON but for amounts and decimals and is empty in CSV. Secrets are in neither. */
#pragma once
#include <jansson.h>
#include "record.h"

/* New reference. Parts stand under their list's name as arrays. */
json_t  *cf_record_json      (const CfRecord *type, gconstpointer record);
/* The inverse, strict: unknown keys, wrong types, values that do not fit are errors (INVALID) that name the key. Secrets stay empty. *ret is overwritten; to be cleared after TRUE. */
gboolean cf_record_from_json (const CfRecord *type, const json_t *json, gpointer ret, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Appends the heads, or a record's row, with a line end. A part's rows begin with "<root>_id" and "line". */
void     cf_record_csv_head  (const CfRecord *type, GString *out);
void     cf_record_csv_row   (const CfRecord *type, gconstpointer record, GString *out);
void     cf_part_csv_head    (const CfRecord *root, const CfPart *part, GString *out);
void     cf_part_csv_rows    (const CfPart *part, gconstpointer record, GString *out);
/* The value of a field as text, as in CSV; appended. */
void     cf_field_text_value (const CfField *field, gconstpointer record, GString *out);
