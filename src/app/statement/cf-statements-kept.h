/* cf-statements-kept.h: where statements that were drawn are kept on this computer, so that a clerk finds them again: a folder that is set once, in it a folder for each run, which is never written over by another
 * run: what was sent stays as it was sent. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "ledger/customer.h"

/* The folder of all runs: as set, else Documents/<shop>/Statements. Caller frees. */
char    *cf_statements_kept_folder (CfSession *session);
void     cf_statements_kept_set    (const char *path);                   /* NULL: the usual one */
/* A folder of its own for a run: "2026-11-30 open item", with a number where that is taken by a run that is whole. One that was cut off is taken up where it was. Caller frees. */
char    *cf_statements_kept_new    (CfSession *session, CfDate as_of, CfStatementKind kind);
/* The run remembers its folder, by its id. */
void     cf_statements_kept_note   (CfId run_id, const char *folder);
/* NULL where it is not known on this computer, or gone. Caller frees. */
char    *cf_statements_kept_find   (CfId run_id);
/* Shows a folder in the program that the desktop has for it. */
void     cf_statements_kept_show   (GtkWidget *parent, const char *folder);

/* The group of Settings that says where. */
GtkWidget *cf_statements_kept_group_new (CfSession *session);
