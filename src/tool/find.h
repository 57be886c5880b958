/* find.h: records by what people call them. Each returns 0 (FALSE) with a problem in the tool if there is none, or more than one: then the sentence lists
 * them. */
#pragma once
#include "store/records.h"
#include "tool.h"

/* By number, id or exact name. */
CfId cf_find_customer (CfTool *tool, const char *what);
/* An issued document by number or id. */
CfId cf_find_invoice  (CfTool *tool, const char *what);
/* A payment by id or by its reference (check number); newest first where listed. */
CfId cf_find_payment  (CfTool *tool, const char *what);
/* A payment or a credit memo: what can be applied, given back, un-applied. */
CfId cf_find_credit   (CfTool *tool, const char *what);
/* What a shop has few of (terms, tax rates and groups, tenders, staff, series, items, locations …): by id, else by its code, name or prefix, whatever the
 * case. @owner_id: only those of this customer. */
CfId cf_find_record   (CfTool *tool, const CfRecord *type, CfId owner_id, const char *what);
/* The same where there may be none: 0 without a problem. */
CfId cf_seek_record   (CfTool *tool, const CfRecord *type, CfId owner_id, const char *what);
/* Loads what must be there. FALSE and a problem. @ret zeroed first. */
gboolean cf_load      (CfTool *tool, const CfRecord *type, CfId id, gpointer ret);
/* "tax group": for sentences; valid until the next call. */
const char *cf_type_word (const CfRecord *type);
/* The name of a record of few, "" if there is none: for lists. Caller frees. */
char *cf_name_of      (CfTool *tool, const CfRecord *type, CfId id);
