/* match.h: the remittance solver (W5): which open items make this amount, to the cent. */
#pragma once
#include "base/money.h"
#include "settlement.h"

#define CF_MATCH_ITEMS_MAX 60

typedef struct {
  CfMoney  amount_minor;
  CfDate   date;                     /* a discount may be taken until its day */
  gboolean discounts;                /* try terms discounts */
  gboolean credits;                  /* try credit items too */
  CfMoney  short_minor;              /* also sets of which the amount falls short by up to this; 0 = exact only */
  guint    sets_max;                 /* how many to give, 1–1000 */
} CfMatchAsk;
typedef struct { CfId item_id; CfMoney amount_minor, discount_minor; } CfMatchLine;      /* amount: what is paid on it; negative for a credit used */
typedef struct { CfMatchLine *lines; guint n_lines; guint n_discounts; CfMoney short_minor; } CfMatch;
typedef struct {
  CfMatch *sets; guint n_sets;       /* best first: exact, fewest items, fewest discounts, oldest */
  gboolean more;                     /* more may exist: more than sets_max were found, or not every combination was tried */
} CfMatches;

/* @items: oldest first (cf_open_items_sort). Up to 40 items every combination is tried; where discounts make them too many, every set without and every set
 * with all its discounts. Beyond that all small sets, all that leave out few items, and as much between as time allows. Bounded: 50 MB, some 0.1 s. Refusals:
 * CF_NOT_POSITIVE, CF_NEGATIVE, CF_TOO_LARGE (more than CF_MATCH_ITEMS_MAX items), CF_OVERFLOW. */
CfOutcome cf_match_find (const CfMatchAsk *ask, const CfOpenItem *items, guint n_items, CfMatches *ret, CfRefusal *refusal) CF_WARN_UNUSED;
void      cf_matches_clear (CfMatches *matches);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfMatches, cf_matches_clear)
