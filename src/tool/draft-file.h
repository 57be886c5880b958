/* draft-file.h: a draft from a file: {"customer": "C000001", "date": "2026-11-22", "terms": "Net 30", "location", "po", "reference", "note",
 * "lines": [{"what": "FLYER-A5", "quantity": "500", "price": "0.12", "discount": "10%", "tax": "NY"}]}. Numbers are texts or whole; unknown keys are refused.
 */
#pragma once
#include "find.h"

/* Fills what the file says into @draft; lines come after those that are there. @path "-": standard input. FALSE and a problem. */
gboolean cf_draft_file (CfTool *tool, const char *path, CfDraft *draft);
/* Adds a line, taking what it owns. */
void     cf_draft_add  (CfDraft *draft, const CfDraftLine *line);
/* Saves @draft and issues it as tool->id: both or none. @against as in cf_issue_invoice. FALSE and a problem. */
gboolean cf_save_and_issue (CfTool *tool, CfDraft *draft, gboolean against, CfInvoice *ret);
