/* statement-private.h: a statement while it is drawn: statement.c has what stands around the table, statement-table.c the table. */
#pragma once
#include "furniture.h"
#include "slip.h"

enum { CF_STATEMENT_ROW, CF_STATEMENT_LINE, CF_STATEMENT_FORWARD, CF_STATEMENT_EMPTY, CF_STATEMENT_AGING, CF_STATEMENT_TOTALS, CF_STATEMENT_NOTE };      /* kinds of strip */
enum { DATE, DOCUMENT, DUE, LATE, AMOUNT, PAID, OPEN, COLUMNS };

typedef struct {
  CfPaper                *paper;
  const CfPaperStatement *doc;
  gboolean                activity;
  CfHead                  head;
  CfSlip                  slip;
  gboolean                has_slip;
  const char             *uri;
  CfColumn                column[COLUMNS];
  gboolean                stacked;           /* the amounts are so wide that the document stands on a line of its own above them */
} Statement;

void     cf_statement_table_lay  (Statement *v);
/* Adds the rows' strips. FALSE: the amounts cannot be added up. */
gboolean cf_statement_table_plan (Statement *v, GError **error) CF_WARN_UNUSED;
/* Puts a row, a line of a document's detail, or the balance brought forward. */
void     cf_statement_table_put  (Statement *v, const CfStrip *strip, double y);
