/* run.c: statement runs. Facts. Tags and groups are on the wire: append-only. */
#include "records.h"
#include "enums.h"


static const CfField statement_run_line_fields[] = {
  CF_REF (CfStatementRunLine, customer_id, 1), CF_MONEY (CfStatementRunLine, balance_minor, 2), CF_TEXT (CfStatementRunLine, sha256, 3),
};
static const CfRecord STATEMENT_RUN_LINE = { "statement_run_line", 0, CF_PART, sizeof (CfStatementRunLine), CF_TABLE (statement_run_line_fields), NULL, 0 };

static const CfField statement_run_fields[] = {
  CF_DATE (CfStatementRun, as_of, 1), CF_DATE (CfStatementRun, since, 2), CF_ENUM (CfStatementRun, kind, 3, CfStatementKind, cf_statement_kinds),
  CF_FLAG (CfStatementRun, detail, 4), CF_TEXT (CfStatementRun, paper, 5), CF_TEXT (CfStatementRun, seen, 6), CF_TEXT (CfStatementRun, program, 7),
  CF_CURRENCY (CfStatementRun, currency, 8), CF_MONEY (CfStatementRun, total_minor, 9),
};
static const CfPart statement_run_parts[] = {
  CF_PARTS_OF (CfStatementRun, lines, 15, &STATEMENT_RUN_LINE),
};
const CfRecord CF_STATEMENT_RUN = { "statement_run", 13, CF_FACT, sizeof (CfStatementRun), CF_TABLE (statement_run_fields), CF_TABLE (statement_run_parts) };
