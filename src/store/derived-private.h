/* derived-private.h: what derived.c (an item at a time) and derived-verify.c (all of them, in order) share. */
#pragma once
#include "derived.h"

/* What moves an item: its posting, or a line of an allocation; signed as the item's open amount. @due: of an allocation its date. */
typedef struct { CfId item_id; gboolean is_posting; CfDate date; CfMoney amount_minor; CfId customer_id; CfDate due; } CfItemFact;

/* All facts of one item, in any order; they are put in order. Adds CfSpan to @into. */
gboolean cf_spans_from_facts (CfDb *db, GArray *facts, GArray *into, GError **error) CF_WARN_UNUSED;
gboolean cf_spans_equal      (GArray *a, GArray *b);
