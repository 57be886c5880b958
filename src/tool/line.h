/* line.h: a line of a document as a person types it:
 *
 *   [QUANTITY x] WHAT [@ PRICE] [-DISCOUNT%] [tax=GROUP]      "3 x Banner 2 x 1 m @ 89.00 -10% tax=NY", "500 x FLYER-A5"
 *   WHAT;QUANTITY;PRICE;DISCOUNT;TAX                          the same by place, for scripts; what is empty or left out is as usual
 *
 * WHAT is the code or name of an item of the catalogue, which then gives price, unit and tax; or any text, which needs a price. tax=none: untaxed. */
#pragma once
#include "find.h"

/* Fills *ret, priced for @draft's customer and place. FALSE and a problem; then *ret owns nothing. */
gboolean cf_line_read (CfTool *tool, const CfDraft *draft, const char *text, CfDraftLine *ret);
/* The same from parts, each NULL or "" where it is not given. @where: "line 2", for sentences. */
typedef struct { const char *what, *quantity, *price, *discount, *tax; } CfLineParts;
gboolean cf_line_make (CfTool *tool, const CfDraft *draft, const char *where, const CfLineParts *parts, CfDraftLine *ret);
