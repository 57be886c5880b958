/* aging.h: the strip of buckets under a statement. */
#pragma once
#include "paper-private.h"

double cf_aging_height (CfPaper *paper, const CfPaperStatement *statement);
void   cf_aging_draw   (CfPaper *paper, const CfPaperStatement *statement, double y);
