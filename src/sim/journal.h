/* journal.h: what a simulated terminal has really charged: one line of JSON for each thing that it did, on the disk before anybody is told of it. It survives a kill and a power cut; a line that was cut off
 * by one was never told and is left out. */
#pragma once
#include "base/error.h"
#include "base/types.h"
#include <jansson.h>

/* "charge", "refund" and "void" are transactions of their own with a number; "reversed", "confirmed" and "tip" tell about one that stands before; "close" ends the batch: what stands before it is settled. */
typedef struct {
  guint    number;               /* as the terminal counts them, from 1 */
  char     act;                  /* C charge, R refund, V void */
  char     reference[40];        /* the register's; "" where the protocol has none */
  CfMoney  amount_minor, tip_minor;
  gint64   at_s;                 /* by the terminal's clock */
  guint    original;             /* V: the number that it undoes; R: the payment's, or 0 */
  CfMoney  refunded_minor;
  gboolean undone;               /* voided or reversed */
  gboolean offline, confirmed;   /* confirmed: the register said that it has it */
  guint    batch;                /* from 0 */
  char    *own;                  /* the protocol's own words, or NULL */
} CfSimRecord;

typedef struct { GArray *records; int fd; guint batch; char *path; } CfSimJournal;      /* of CfSimRecord */

/* Reads what stands at @path, which is made if need be. @path NULL: in memory only. */
gboolean cf_sim_journal_open  (CfSimJournal *journal, const char *path, GError **error) CF_WARN_UNUSED;
void     cf_sim_journal_clear (CfSimJournal *journal);
/* Adds it, numbered if it has no number; it is on the disk when this returns. A disk that fails ends the program: a terminal that cannot remember may not charge. Borrowed until the next one. */
CfSimRecord *cf_sim_journal_add (CfSimJournal *journal, const CfSimRecord *record);
void     cf_sim_journal_undo    (CfSimJournal *journal, CfSimRecord *record);            /* "reversed": the terminal did it by itself */
void     cf_sim_journal_confirm (CfSimJournal *journal, CfSimRecord *record);
void     cf_sim_journal_tip     (CfSimJournal *journal, CfSimRecord *record, CfMoney tip);      /* its new tip in all */
void     cf_sim_journal_close   (CfSimJournal *journal);                                  /* the batch */
CfSimRecord *cf_sim_journal_find (CfSimJournal *journal, char act, const char *reference);       /* the newest; NULL */
CfSimRecord *cf_sim_journal_nth  (CfSimJournal *journal, guint number);
/* What is charged and not undone, refunds taken off. @batch: of the open one only. */
CfMoney  cf_sim_journal_total (const CfSimJournal *journal, gboolean batch, guint *ret_count);
/* For people, or as {"transactions": […], "total": …}. Caller frees. */
char    *cf_sim_journal_text (const CfSimJournal *journal, gboolean as_json);
