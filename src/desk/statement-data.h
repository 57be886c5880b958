/* statement-data.h: what stands on one statement, gathered from the ledger into paper's structs. A pure function of (customer, kind, as-of date, what is known): documents (customer, settings, who was
 * merged into whom) as they stood at the end of that day. Private to desk. */
#pragma once
#include "ledger/code.h"
#include "paper/paper.h"
#include "then.h"

typedef struct {
  CfDate          as_of, since;
  CfStatementKind kind;              /* 0 = each customer's own, else the shop's */
  gboolean        detail;
  CfThen          then;              /* the shop at the end of as_of */
  GHashTable     *aliases;           /* id → id, at the end of as_of */
  GHashTable     *families;          /* id → GArray of CfId, of those who have somebody merged into them */
} CfStatementContext;
gboolean cf_statement_context_load  (CfDb *db, CfDate as_of, CfDate since, CfStatementKind kind, gboolean detail, CfStatementContext *ret, GError **error) CF_WARN_UNUSED;
void     cf_statement_context_clear (CfStatementContext *context);

/* One customer's statement; reused from one to the next. */
typedef struct {
  CfPaperStatement paper;
  CfCustomer       customer;
  GArray          *items;            /* CfPaperItem */
  GArray          *rows;             /* CfItemRow */
  GPtrArray       *texts;            /* char * */
  GPtrArray       *invoices;         /* CfInvoice *: detail */
  char            *terms, code[CF_CODE_TEXT];
} CfStatementData;
void     cf_statement_data_init  (CfStatementData *data);
void     cf_statement_data_clear (CfStatementData *data);
/* *ret_shows FALSE: there is nothing to show. NOT_FOUND. */
gboolean cf_statement_gather (CfDb *db, const CfStatementContext *context, CfId customer_id, CfStatementData *data, gboolean *ret_shows, GError **error) CF_WARN_UNUSED;

/* Customers who may have something to show, in order of id: those with open items at the end of as_of; for activity also those with postings in the period. CfId in *ret. */
gboolean cf_statement_candidates (CfDb *db, const CfStatementContext *context, GArray *ret, GError **error) CF_WARN_UNUSED;
