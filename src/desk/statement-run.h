/* statement-run.h: statements of one customer or of all, as one PDF each (and one print file), with the run kept as a fact (W4, D26).
 *
 * A statement is a pure function of (customer, kind, as-of date, what is known): same bytes each time under one version of the program. A run may be cut off at any moment; started again
 * with the same question and nothing new in the ledger, it skips what is there with the right hash (the folder keeps a list, statement-run.list). */
#pragma once
#include "progress.h"
#include "shop/act.h"

typedef struct {
  CfDate          as_of;             /* 0 = today */
  CfDate          since;             /* activity: first day; 0 = the first of as_of's month */
  CfStatementKind kind;              /* 0 = each customer's own, else the shop's (D10) */
  gboolean        detail;            /* lines of the documents too */
  const CfId     *customers; guint n_customers;      /* 0 = all with something to show */
  const char     *folder;            /* one PDF per customer here (made if it is not there); NULL = none, the print file only */
  const char     *print_file;        /* one file of all, sorted by postcode, country first; NULL = none */
  guint           jobs;              /* workers, each with its own connection; 0 = as many as there are processors */
  gboolean        keeps_no_record;   /* TRUE: only drawn (a preview); no commit */
  CfId            work_id;           /* what an approval is for (cf_work_begin) */
  CfProgress      progress;  gpointer user;      /* customers done; or NULL */
} CfStatementAsk;

typedef struct {
  CfId            customer_id;
  char           *number, *name, *file;      /* file: name within the folder; NULL if none was written */
  CfStatementKind kind;
  CfMoney         balance_minor;
  guint           pages;             /* 0 where it was there already */
  char            sha256[65];        /* of the PDF; "" without folder */
  gboolean        was_there;
  char           *error;             /* a sentence, or NULL: the others go on */
} CfStatementDone;

/* A fact dated on or before as_of that an earlier run for the same date did not know. */
typedef struct { CfId id, customer_id; gint64 kind; CfDate date; char *number; CfMoney amount_minor; } CfLateFact;      /* kind: CfEntryKind; 0 = an allocation */

typedef struct {
  GPtrArray *done;                   /* CfStatementDone *, by postcode as in the print file */
  guint      n_drawn, n_there, n_failed;
  CfMoney    total_minor;            /* sum of balances */
  CfId       run_id;                 /* the fact; 0 = none kept */
  CfId       earlier_id;             /* the newest run of the same as-of date, kind, since and detail; 0 = none */
  GArray    *late;                   /* CfLateFact: came after that run */
  guint      n_changed;              /* statements whose bytes differ from that run's */
} CfStatementResult;
void cf_statement_result_clear (CfStatementResult *result);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfStatementResult, cf_statement_result_clear)

/* CF_OK also where some could not be drawn (n_failed). Refusals: CF_NOT_FOUND (customer), CF_NEEDS_PERMISSION. Stopped by progress: CF_FAILED with CF_ERROR_RETRY; what is drawn stays. */
CfOutcome cf_statement_run (CfShop *shop, CfWho *who, const CfStatementAsk *ask, CfStatementResult *ret, GError **error) CF_WARN_UNUSED;
