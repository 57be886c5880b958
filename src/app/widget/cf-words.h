/* cf-words.h: what the window calls the ledger's kinds, translated; and where each is shown. */
#pragma once
#include "ledger/records.h"
#include "ledger/aging.h"
#include "ledger/entry.h"

const char *cf_words_entry   (gint64 kind);                  /* CfEntryKind: "Invoice", "Payment", "Returned payment" … Static. */
const char *cf_words_invoice (gint64 kind);                  /* CfInvoiceKind */
const char *cf_words_bucket  (CfBucket bucket);              /* "Not due", "1–30 days" … */
const char *cf_words_role    (gint64 role);                  /* CfStaffRole */
const char *cf_words_account (gint64 account);               /* of the chart; for a newer version's: "Account" */
/* An act of the log: "payment.take" → "Payment taken"; caller frees. */
char       *cf_words_act     (const char *act);
/* "Invoice 1042", "Payment Check 10233"; caller frees. */
char       *cf_words_titled  (gint64 entry_kind, const char *number);
/* The address that shows the document of an entry; NULL where it has no page of its own. Caller frees. */
char       *cf_words_address (gint64 entry_kind, CfId id);
