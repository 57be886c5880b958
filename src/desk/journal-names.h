/* journal-names.h: what accounts are called in an exported journal. Private to desk. A name is legal in its format, the same in each export, and no two things share one. */
#pragma once
#include "export.h"
#include "ledger/chart.h"

typedef struct {
  CfDb           *db;
  CfJournalFormat format;
  GHashTable     *accounts;          /* Key → name */
  GHashTable     *parts[CF_PER_TAX_RATE + 1];      /* by CfAccountPer: id → last part */
  GHashTable     *aliases;           /* customer → whom it was merged into */
  GHashTable     *customers;         /* id → CfCustomer * */
} CfJournalNames;

void cf_journal_names_init  (CfJournalNames *names, CfDb *db, CfJournalFormat format);
void cf_journal_names_clear (CfJournalNames *names);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfJournalNames, cf_journal_names_clear)

/* Loads all customers, tenders and tax rates and gives each its part, in order of id, so that what comes later never renames what was there. */
gboolean cf_journal_names_load (CfJournalNames *names, GError **error) CF_WARN_UNUSED;
/* The full name. Borrowed. */
const char *cf_journal_name (CfJournalNames *names, gint64 account, CfId customer_id, CfId sub_id);
/* Who shows for @customer_id: the one merged into. NULL if there is none. Borrowed. */
const CfCustomer *cf_journal_customer (CfJournalNames *names, CfId customer_id);
/* @text as it may stand in a description of the format: one line, without what ends or quotes it. Appended. */
void cf_journal_words (CfJournalNames *names, const char *text, GString *out);
