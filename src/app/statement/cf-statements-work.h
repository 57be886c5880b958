/* cf-statements-work.h: what the statements' place has done in a thread of its own: looking who gets one and what changed since the last run, drawing them, drawing one to be looked at. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "desk/statement-run.h"

typedef enum { CF_FOR_ALL = 0, CF_FOR_OVERDUE = 1, CF_FOR_ONE = 2 } CfStatementsFor;
typedef enum { CF_CHANGE_NEW = 1, CF_CHANGE_GREW = 2, CF_CHANGE_SHRANK = 3, CF_CHANGE_SAME = 4 } CfStatementChange;
/* What the grid can be narrowed to besides: 0 all, a CfStatementChange, or one of these. */
enum { CF_ROWS_ALL = 0, CF_ROWS_LEFT_OUT = 5, CF_ROWS_NOT_DRAWN = 6, CF_ROWS_BROKEN = 7 };

/* A run as it was kept. */
typedef struct { CfId id; CfDate as_of; CfStatementKind kind; gboolean detail; guint n; CfMoney total_minor; } CfEarlierRun;

/* Shared by the thread and the place; atomically reference-counted. The thread alone writes what is below "out" until its callback. */
typedef struct {
  CfDate           as_of;
  CfStatementKind  kind;
  gboolean         detail;
  CfStatementsFor  whom;
  GArray          *customers;        /* CfId: those asked for; NULL: by whom */
  char            *folder, *print_file;
  gboolean         looks;            /* nothing is drawn: who, and how much */
  gboolean         keeps_no_record;
  GCancellable    *stop;
  CfWho            who;
  CfId             id;               /* of the work, which an approval is for */
  gint             done, total;      /* atomic */
  /* out */
  CfStatementResult result;
  CfOutcome         outcome;
  GHashTable       *before;          /* customer → CfMoney *: the balance of the last run that had it */
  GHashTable       *broken;          /* customers (GSIZE_TO_POINTER of CfId) who broke a promise by the run's day */
  GArray           *runs;            /* CfEarlierRun, newest first */
  GPtrArray        *pages;           /* GdkTexture: a preview */
  char             *path;            /* the print file, where one was asked for */
} CfStatementsWork;

CfStatementsWork *cf_statements_work_new   (CfSession *session);
CfStatementsWork *cf_statements_work_ref   (CfStatementsWork *work);
void              cf_statements_work_unref (gpointer work);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfStatementsWork, cf_statements_work_unref)

/* For cf_session_job; @data: a CfStatementsWork. They give it back with a reference, also where the outcome is a refusal or was stopped (CF_FAILED with CF_ERROR_RETRY is a failure). */
gpointer cf_statements_run     (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
gpointer cf_statements_preview (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
/* What was kept of earlier runs: for cf_session_read. */
gpointer cf_statements_read_earlier (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);

CfStatementChange cf_statements_change (const CfStatementsWork *work, const CfStatementDone *done, CfMoney *ret_by);
