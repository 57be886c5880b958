/* export.h: the ledger leaves: as a journal for other bookkeeping programs, and whole, record by record. Readers only; @out is written through and flushed, errors name it.
 *
 * Journal: every entry once, in order of date and id, account names of ledger/chart.h with a last part for each customer, drawer, tender or tax rate where the chart says so. hledger,
 * ledger-cli and beancount load it and come to the same receivable per customer as aging. Last parts are unique, legal in the format, and stable: number and name of the customer. */
#pragma once
#include <stdio.h>
#include "progress.h"
#include "shop/shop.h"

typedef enum { CF_JOURNAL_HLEDGER = 1, CF_JOURNAL_LEDGER = 2, CF_JOURNAL_BEANCOUNT = 3, CF_JOURNAL_CSV = 4, CF_JOURNAL_JSON = 5, CF_JOURNAL_IIF = 6 } CfJournalFormat;
extern const CfEnumName cf_journal_formats[];                /* "hledger" … */

typedef struct { CfJournalFormat format; CfDate from, to; CfProgress progress; gpointer user; } CfJournalAsk;      /* from, to: both ends in it; 0 = open */
gboolean cf_export_journal (CfShop *shop, const CfJournalAsk *ask, FILE *out, GError **error) CF_WARN_UNUSED;

/* All records of all kinds as one JSON object: {"counterfoil": {"version", "schema", "shop", "currency", "head"}, "<kind>": [records], …}; store/record-text.h says how fields look. */
gboolean cf_export_json (CfShop *shop, FILE *out, CfProgress progress, gpointer user, GError **error) CF_WARN_UNUSED;
/* One CSV file per kind of record and of part in @folder (made if it is not there; files of these names are replaced), and @folder/import with customers.csv, items.csv, invoices.csv,
 * payments.csv, corrections.csv and opening.csv as `import` reads them, in that order; opening.csv is instead of the three before it. */
gboolean cf_export_csv  (CfShop *shop, const char *folder, CfProgress progress, gpointer user, GError **error) CF_WARN_UNUSED;
/* One of those six, for import into another ledger: invoices: every invoice and credit memo that is not void, a row per line; payments: every one that was not voided, a row per allocation to an
 * invoice and one for what is unapplied; corrections: credit put on invoices, deposits used, write-offs, returns, refunds;
 * opening: what is open at the end of @as_of. @kind: CfImportKind. */
gboolean cf_export_for_import (CfShop *shop, int kind, CfDate as_of, FILE *out, GError **error) CF_WARN_UNUSED;
