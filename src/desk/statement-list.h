/* statement-list.h: the list that a statement run keeps in its folder, "statement-run.list", so that it can be taken up where it was cut off: what was asked and what was known, then one line per statement
 * written. A line counts once its end is there; a torn last line is as if it had not been written. Private to desk. */
#pragma once
#include "store/files.h"
#include <stdio.h>

typedef struct { CfId customer_id; char *file, sha256[CF_FILE_HASH]; CfMoney balance_minor; guint pages; } CfListed;
typedef struct {
  char       *path;
  CfId        run_id;                /* of the run: the same again after a cut */
  GHashTable *done;                  /* customer → CfListed */
  FILE       *out;
} CfStatementList;

/* Opens the list in @folder for a run that is described by @question (one line: dates, kind, what is known, version). A list of another question is begun anew; @run_id: for a new one. */
gboolean cf_statement_list_open  (CfStatementList *list, const char *folder, const char *question, CfId run_id, GError **error) CF_WARN_UNUSED;
gboolean cf_statement_list_add   (CfStatementList *list, const CfListed *listed, GError **error) CF_WARN_UNUSED;
/* Takes the list away: the run is whole. */
void     cf_statement_list_finish (CfStatementList *list);
void     cf_statement_list_clear (CfStatementList *list);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfStatementList, cf_statement_list_clear)
/* What of @listed is still in @folder with the right hash? */
gboolean cf_statement_list_holds (const char *folder, const CfListed *listed);
