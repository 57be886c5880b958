/* show.h: how things look to a person: tables, addresses, rows of items. */
#pragma once
#include "store/query.h"
#include "table.h"
#include "tool.h"

extern const CfEnumName cf_show_role_names[];                /* of contacts: bits */

/* Adds the table to what is said, as wide as the terminal. */
void    cf_show_table     (CfTool *tool, CfTable *table);
/* "billing, ap". Caller frees. */
char   *cf_show_roles     (gint64 roles);
/* Bill-to address, phone and e-mail, line by line, as far as there. */
void    cf_show_address   (CfTool *tool, const CfCustomer *customer);
/* "Invoice", "Payment", … of a CfEntryKind. */
const char *cf_show_entry_kind (gint64 kind);
/* The same as a word for JSON: "invoice", "credit_memo". */
const char *cf_show_entry_word (gint64 kind);
const char *cf_show_invoice_kind (CfInvoiceKind kind);      /* "Invoice", "Credit memo" */
extern const CfEnumName cf_show_invoice_kinds[];            /* "invoice", "credit_memo", … */
/* A row of kind, number, reference, date, due, total, open, days late. */
void    cf_show_item_row  (CfTool *tool, CfTable *table, const CfItemRow *row, CfDate as_of);
json_t *cf_show_item_json (const CfItemRow *row, CfDate as_of);
/* Sets "current", "d1_30", …, "unapplied", "balance" in @json. */
void    cf_show_aging_json (const CfAging *aging, json_t *json);
