/* late.h: facts that came late (D26): dated until a day, but not known when a statement run or a period lock kept what it saw. The same on every station. */
#pragma once
#include "records.h"

typedef struct {
  CfId       id, customer_id;        /* of an entry (= its document), or an allocation */
  gint64     kind;                   /* CfEntryKind; 0 = an allocation */
  CfDate     date;
  char      *number;                 /* of the entry's document; "" for an allocation */
  CfMoney    amount_minor;           /* what it did to the customer's account: receivable posting, signed; allocation: sum of its lines */
  gint64     pos;                    /* its commit in this replica's log (audit.h) */
} CfLate;
void     cf_late_clear (gpointer late);                      /* for arrays */
/* Entries and allocations dated on or before @until whose commit is not within @seen (log.h: cf_log_vector), by date and id. CfLate in *ret. */
gboolean cf_late_load  (CfDb *db, CfDate until, const char *seen, GArray *ret, GError **error) CF_WARN_UNUSED;
