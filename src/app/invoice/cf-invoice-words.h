/* cf-invoice-words.h: what the window says of a document's state: computed (D32), as words with an icon, never colour alone. */
#pragma once
#include "base/types.h"
#include "ledger/invoice.h"

/* "Overdue 9 d", "Partially paid", "Paid", "Open", "Void", for a credit memo "12.00 left" is the amount's matter: "Open", "Used". Caller frees. @total, @open as the account sees them: a credit memo's are
 * negative. *ret_icon, *ret_style (a CSS class or NULL): static. Either may be NULL. */
char *cf_invoice_state_words (CfInvoiceKind kind, gboolean is_void, CfMoney total, CfMoney open, CfDate due, CfDate today, const char **ret_icon, const char **ret_style);
/* The same with a sign in front, for a cell of a table. */
char *cf_invoice_state_cell  (CfInvoiceKind kind, gboolean is_void, CfMoney total, CfMoney open, CfDate due, CfDate today, const char **ret_style);
