/* run.h: a statement run as a fact: what was asked, what was known, and what came out (W4, D26). */
#pragma once
#include "base/types.h"
#include "customer.h"

typedef struct { CfId customer_id; CfMoney balance_minor; char *sha256; } CfStatementRunLine;      /* sha256: hex, of the PDF's bytes */
typedef struct {
  CfId            id;
  CfDate          as_of, since;                             /* since: activity statements, first day of the period */
  CfStatementKind kind;                                     /* 0 = each customer's own */
  gint64          detail;                                   /* lines of the documents too */
  char           *paper;                                    /* "Letter", "A4" */
  char           *seen;                                     /* {station: seq} known: "1:4711 2:88" */
  char           *program;                                  /* version that drew it: same version, same bytes */
  gint64          currency;
  CfMoney         total_minor;
  CfStatementRunLine *lines; guint n_lines;
} CfStatementRun;
