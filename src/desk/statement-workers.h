/* statement-workers.h: statements drawn by several threads at once, each with a connection of its own that sees the same moment of the ledger. Private to desk. */
#pragma once
#include "statement-data.h"
#include "statement-run.h"

/* What is known about a customer before and after drawing. */
typedef struct {
  CfId  customer_id;
  char *number, *name, *postcode, *country, *file;      /* as of the date */
  gboolean shows;
  gboolean there;                    /* in: the file is there with this hash */
  char  sha256[65];
  guint pages;
  CfStatementKind kind;
  CfMoney balance_minor;
  char *error;
} CfStatementJob;
void cf_statement_job_clear (gpointer job);

typedef struct _CfStatementWorkers CfStatementWorkers;
/* Opens @n connections at the commit @pos, or, where the ledger has moved on, fails with BUSY: the caller takes a later @pos. */
CfStatementWorkers *cf_statement_workers_new (CfShop *shop, guint n, gint64 pos, const CfStatementContext *context, GError **error) CF_WARN_UNUSED;
void     cf_statement_workers_free (CfStatementWorkers *workers);

typedef gboolean (*CfStatementJobDone) (CfStatementJob *job, gpointer user, GError **error);      /* in the calling thread; FALSE stops */
/* Who they are and whether there is anything to show: fills the jobs. */
gboolean cf_statement_workers_look (CfStatementWorkers *workers, CfStatementJob *jobs, guint n, CfStatementJobDone done, gpointer user, GError **error) CF_WARN_UNUSED;
/* Draws each job that is not there yet to @folder/job->file; what a run that was killed had half written there goes. A statement that cannot be drawn has job->error and the others go on. */
gboolean cf_statement_workers_draw (CfStatementWorkers *workers, const CfPaperShop *looks, const char *folder, CfStatementJob **jobs, guint n, CfStatementJobDone done, gpointer user,
                                    GError **error) CF_WARN_UNUSED;
