/* pax-request.h: what we ask a PAX terminal (protocols.md §4.3), as the body between STX and ETX. Plain functions: same values, same bytes. Amounts are minor units;
 * trailing empty parts of a group are cut. Card numbers are never sent: keyed cards are keyed on the terminal. */
#pragma once
#include "base/types.h"

#define CF_PAX_VERSION "1.35"
#define CF_PAX_REFERENCE_MAX 16

/* A transaction. NULL and 0 leave a part empty. */
typedef struct {
  const char *command;              /* "T00" credit, "T02" debit */
  const char *type;                 /* "01" sale, "02" return, "16" void, … */
  CfMoney     amount, tip, cashback, fee, tax, fuel;
  gboolean    person_allows_duplicate;      /* only ever set by a person, after a doubt is resolved */
  const char *ecr_ref, *invoice, *auth_code, *terminal_txn, *timestamp, *client_id, *original_ecr_ref;
  const char *clerk, *shift;
  const char *order, *customer_code;
  const char *extra;                /* NAME=value items parted by US: "HREF=…" */
} CfPaxTransaction;

/* "T00 FS 1.35 FS …". Caller frees, as with all below. */
char *cf_pax_request_transaction (const CfPaxTransaction *transaction);
/* A command and its fields, each followed by FS: "A00", "A14", "A16", "A08" with "0". @fields may be NULL. */
char *cf_pax_request_admin (const char *command, const char *const *fields);
/* R02: the record of @ecr_ref, or with NULL the record of @record ("0": the last). */
char *cf_pax_request_record (const char *ecr_ref, const char *record);
/* A12 clears, A10 shows a text. */
char *cf_pax_request_message (const char *title, const char *text);
char *cf_pax_request_batch_close (void);
char *cf_pax_request_stored (void);      /* R10: what waits to be forwarded */
