/* label.h: what people call a record: a document by its number, a payment by its reference or tender, a customer by name. */
#pragma once
#include "record.h"

typedef struct { gint64 kind; CfDate date; CfId customer_id; char *number; } CfEntryLabel;      /* kind: CfEntryKind, 0 = not there; number: of its document, "" = it has none */
gboolean cf_entry_label_load  (CfDb *db, CfId entry_id, CfEntryLabel *ret, GError **error) CF_WARN_UNUSED;
void     cf_entry_label_clear (CfEntryLabel *label);
/* The document on which an entry is seen: itself; what it voids, writes off, returns or uses. Kind 0: it has none. Its customer, where there is one, stands for it then. */
typedef struct { gint64 kind; CfId id, customer_id; } CfEntrySeen;
gboolean cf_entry_seen_load   (CfDb *db, CfId entry_id, CfEntrySeen *ret, GError **error) CF_WARN_UNUSED;

/* One line for any record that is stored; its id where it has no better name or is not there. NULL on error; caller frees. */
char    *cf_label (CfDb *db, const CfRecord *type, CfId id, GError **error) CF_WARN_UNUSED;

/* The number of the document of entry e, and what must be joined for it: for statements that list entries. */
#define CF_LABEL_NUMBER \
  "COALESCE(li.number, lr.number, NULLIF(ly.reference, ''), ly.tender_name, NULLIF(lf.reference, ''), lf.tender_name, lw.number, NULLIF(lp.reference, ''), lp.tender_name, '')"
#define CF_LABEL_JOINS \
  "LEFT JOIN invoice li ON li.id = e.id LEFT JOIN invoice lr ON lr.id = e.reverses_id AND e.reverses_id <> 0 LEFT JOIN payment ly ON ly.id = e.id LEFT JOIN refund lf ON lf.id = e.id " \
  "LEFT JOIN write_off lo ON lo.id = e.id LEFT JOIN invoice lw ON lw.id = lo.item_id LEFT JOIN payment_event lv ON lv.id = e.id LEFT JOIN deposit_use lu ON lu.id = e.id " \
  "LEFT JOIN payment lp ON lp.id = COALESCE(lv.payment_id, lu.deposit_id) "
