/* verify.h: is the ledger what its log says? Names the first bad place, and the others. */
#pragma once
#include "log.h"

typedef struct { char *where, *what; } CfProblem;                /* "commit 412 (station 1, seq 412)", "invoice 0ABC… (1042)" */
typedef struct {
  gint64     commits, entries;
  gint64     redacted;                                           /* records' facts and edits that personal data were removed from */
  GPtrArray *problems;                                           /* CfProblem *, in order of discovery: file, chain, records, derived */
  gboolean   more;                                               /* stopped listing at CF_PROBLEMS_MAX */
  gboolean   head_found;                                         /* the head asked for is in the log */
} CfVerifyReport;
#define CF_PROBLEMS_MAX 200

/* @head: hash in hex (at least 8 digits) that a printed report, a portal or a backup remembers; NULL or "": not asked. Problems are no errors: FALSE only where reading failed. */
gboolean cf_verify      (CfDb *db, const char *head, CfVerifyReport *ret, GError **error) CF_WARN_UNUSED;
void     cf_verify_report_clear (CfVerifyReport *report);
/* The last @n commits and the head only; CORRUPT with the place. Some ms. */
gboolean cf_verify_tail (CfDb *db, guint n, GError **error) CF_WARN_UNUSED;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfVerifyReport, cf_verify_report_clear)
