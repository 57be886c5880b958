/* cf-statement-rows.h: the review grid of a statement run (W4): who gets one, the balance, what changed since the last run; each kept or left out by a key. */
#pragma once
#include <gtk/gtk.h>
#include "cf-statements-work.h"

#define CF_TYPE_STATEMENT_ROWS (cf_statement_rows_get_type ())
G_DECLARE_FINAL_TYPE (CfStatementRows, cf_statement_rows, CF, STATEMENT_ROWS, GtkWidget)

/* Property "session". Signals: "changed": something was kept or left out; "preview" (gint64 customer id). */
void    cf_statement_rows_set       (CfStatementRows *self, CfStatementsWork *work);      /* what was looked at, in the order of its postcodes; NULL: empty. What was left out before stays so */
/* CfId of those kept, in order. */
GArray *cf_statement_rows_dup_kept  (CfStatementRows *self, CfMoney *ret_total);
/* Shows only some: CF_ROWS_ALL, a CfStatementChange, another of CF_ROWS_…; in the order of the place's drop-down. */
void    cf_statement_rows_filter    (CfStatementRows *self, guint which);
/* As the keys do, on the row that is marked. */
void    cf_statement_rows_keep      (CfStatementRows *self, gboolean kept);
guint   cf_statement_rows_count     (CfStatementRows *self, guint which);
