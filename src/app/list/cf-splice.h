/* cf-splice.h: the difference of two vectors of ids as few small changes, so that what a list view holds on to (focus, scroll position) stays where its row is. */
#pragma once
#include "base/types.h"

/* At @position @removed ids went and @added came; @ids is so already. */
typedef void (*CfSpliced) (guint position, guint removed, guint added, gpointer user);
/* Makes *ids (CfId, each once) what @next is, telling each change, last in the list first. Takes @next. */
void cf_splice (GArray **ids, GArray *next, CfSpliced spliced, gpointer user);
