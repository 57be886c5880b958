/* check-parts.h: the questions of the deep check, one by one: for check.c, backups and their proof. Each adds a sentence (char *) per problem; FALSE only where reading failed. Private to
 * desk. */
#pragma once
#include "db/db.h"

/* Is the file sound? What SQLite finds by reading all pages. */
gboolean cf_check_file    (CfDb *db, GPtrArray *problems, GError **error) CF_WARN_UNUSED;
/* The trial balance: every entry sums to 0; for each customer, what the postings say less what allocations moved is what the open items say, and so is the kept sum. By statements of its own,
 * not by the code that keeps the open items. */
gboolean cf_check_balance (CfDb *db, GPtrArray *problems, GError **error) CF_WARN_UNUSED;
