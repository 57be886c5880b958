/* edit.h: records that change, from options to the act that saves them. */
#pragma once
#include "find.h"
#include "json.h"

extern const CfEnumName cf_yes_no[];

/* Options for the fields of @record that were given, by name: --tax-id is tax_id, --credit-limit credit_limit_minor; --terms and --tax-group are names; other
 * references are left alone. FALSE and a problem. */
gboolean cf_fill (CfTool *tool, const CfRecord *type, gpointer record);
/* Saves it by the act for its kind, with an approval if one is needed, and loads it as it is now (numbers are given by the act). FALSE and a problem. */
gboolean cf_save (CfTool *tool, const CfRecord *type, gpointer record);
/* The whole of an "edit": finds @what, fills, saves. @record is to be cleared in any case. */
gboolean cf_edit (CfTool *tool, const CfRecord *type, CfId owner_id, const char *what, gpointer record);

/* All records of a kind. */
typedef struct { const CfRecord *type; char *items; guint n; CfId owner_id; } CfRecords;
void     cf_records_clear (CfRecords *all);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfRecords, cf_records_clear)
#define cf_records_at(all, T, i) (&((const T *) (gconstpointer) (all)->items)[i])
/* @owner_id: only this customer's; 0 = all. FALSE and a problem. */
gboolean cf_records_load (CfTool *tool, const CfRecord *type, CfId owner_id, CfRecords *ret);
json_t  *cf_records_json (const CfRecords *all);
