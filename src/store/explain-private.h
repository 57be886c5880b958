/* explain-private.h: what explain.c and explain-account.c share. Private to them. */
#pragma once
#include "explain.h"
#include "query.h"

typedef struct { CfDb *db; const CfExplainAsk *ask; CfDate as_of, from; GError **error; } CfExplain;

CfWhy   *cf_why_add          (CfWhy *to, CfWhy child);       /* swallows what @child owns; valid until the next is added */
/* Rows of id, kind, date, due, amount, account, customer, number. */
gboolean cf_why_add_postings (CfExplain *x, CfStmt *stmt, int sign, CfWhy *to);

gboolean cf_explain_account  (CfExplain *x, CfWhy *root);
gboolean cf_explain_tax      (CfExplain *x, CfWhy *root);
gboolean cf_explain_tender   (CfExplain *x, CfWhy *root);
gboolean cf_explain_document (CfExplain *x, CfWhy *root);
gboolean cf_explain_payment  (CfExplain *x, CfWhy *root);
