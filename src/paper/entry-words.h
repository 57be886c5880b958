/* entry-words.h: what a document of each kind is called on paper. */
#pragma once
#include "ledger/entry.h"
#include "ledger/invoice.h"

const char *cf_entry_words   (CfEntryKind kind);
const char *cf_invoice_words (CfInvoiceKind kind);
