/* invoice-show.h: an issued document, a draft or a multi-site invoice, for a person and as JSON. */
#pragma once
#include "find.h"

/* Says the lines, sums and state of an issued document, and makes the answer of it. */
void cf_say_invoice (CfTool *tool, CfId invoice_id);
/* The same of a draft, with the sums it would have now. */
void cf_say_draft   (CfTool *tool, const CfDraft *draft);
void cf_say_group   (CfTool *tool, const CfInvoiceGroup *group);
/* "Invoice 1042 of Nov 22, 2026 to C000001 Ada: 120.00 USD, due Dec 22, 2026." */
void cf_say_issued  (CfTool *tool, const CfInvoice *invoice, const char *what);
/* Says what is put on an item (or, of a credit, what it is put on), under @title; as a list of {"id", "kind", "number", "reference", "date", "amount"}. */
json_t *cf_say_applied (CfTool *tool, CfId item_id, const char *title);
