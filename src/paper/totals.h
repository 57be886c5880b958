/* totals.h: the block that closes a document: rows of label and amount at the right; at their left the pay code, or the stamps. Never torn over pages. */
#pragma once
#include "paper-private.h"

typedef enum { CF_TOTAL_PLAIN, CF_TOTAL_SUM, CF_TOTAL_GRAND } CfTotalKind;
typedef struct { const char *label, *value; CfTotalKind kind; } CfTotal;

void   cf_totals_add    (CfPaper *paper, CfTotalKind kind, const char *label, const char *value);
/* @uri: drawn as a code with a link beside it; NULL = none. */
double cf_totals_height (CfPaper *paper, const char *uri, guint stamps);
void   cf_totals_draw   (CfPaper *paper, double y, const char *uri, guint stamps, CfDate stamp_date);
