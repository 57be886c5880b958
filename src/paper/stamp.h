/* stamp.h: PAID, VOID, COPY and DRAFT, as a rubber stamp would leave them. Drawn under the text that is put after. */
#pragma once
#include "paper-private.h"

/* The stamps in the bits of @stamps, side by side, in a box of some 60 points' height whose left middle is at @x, @y. @date: below PAID and VOID; 0 = none. */
void cf_stamps_draw (CfPaper *paper, guint stamps, CfDate date, double x, double y);
