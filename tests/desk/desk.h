/* desk.h: a ledger in a folder of its own on a virtual clock, for the tests of desk. Everything asserts. */
#pragma once
#include "base/date.h"
#include "shop/act.h"
#include "desk/import.h"

typedef struct {
  char          *folder, *path;
  CfVirtualClock clock;
  CfShop        *shop;
  CfWho          who;                /* SYSTEM, with a reason */
} Desk;

/* A shop of @currency in @country on 2026-03-02. */
void   desk_open   (Desk *d, const char *country, const char *currency);
void   desk_close  (Desk *d);                                /* verifies the ledger before it goes */
void   desk_verify (Desk *d);
void   desk_reopen (Desk *d);
CfDate desk_date   (int year, int month, int day);
void   desk_on     (Desk *d, int year, int month, int day);
char  *desk_file   (Desk *d, const char *name);              /* path in the folder; caller frees */
gint64 desk_count  (Desk *d, const char *table);
char  *desk_log_head (Desk *d);                              /* "pos:hash"; the same = nothing was written. Caller frees */
CfMoney desk_receivable (Desk *d);                           /* sum of receivable postings */

/* Imports @text; prints what was refused. */
CfOutcome desk_import (Desk *d, CfImportKind kind, const char *text, CfImportAsk ask, CfImportResult *ret);
/* The same, all rows imported. */
void      desk_import_all (Desk *d, CfImportKind kind, const char *text);
const CfImportRefused *desk_refused (const CfImportResult *result, guint i);
/* Runs a command; what it said on standard output. Asserts success. Caller frees. */
char  *desk_run    (const char *const *argv);
/* TRUE if @program is there (judges of exported journals). */
gboolean desk_has  (const char *program);
