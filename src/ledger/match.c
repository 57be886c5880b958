/* match.c: the remittance solver (W5). First every set with every choice of discounts, if that fits. If not: every set without discounts, every set with all
 * its discounts, and all sets that are few changes away from nothing paid, from everything paid, and from everything paid with its discount. Sets are ranked
 * as they come; only the best are kept. */
#include "match.h"
#include <string.h>
#include "match-search.h"

#define ROOM      (1 << 20)      /* entries in one of three lists of 16 bytes: 48 MB */
#define ROOM_PART (1 << 18)      /* where not everything fits, several searches share the time */
#define FEW       3              /* changes in each half that are tried first, so that small sets are found whatever comes after */
#define VISITS    400000
#define KEPT      8192

typedef struct { guint64 in, discounted; CfMoney short_minor; guint n_items, n_discounts; } Set;      /* item i is bit 63 − i */
typedef enum { FROM_NOTHING, WITHOUT_DISCOUNTS, WITH_ALL_DISCOUNTS, FROM_ALL, FROM_ALL_DISCOUNTED } Base;

typedef struct {
  const CfMatchAsk *ask;
  CfOpenItem  items[CF_MATCH_ITEMS_MAX]; guint n;      /* those that take part, oldest first */
  CfMoney     paid[CF_MATCH_ITEMS_MAX], less[CF_MATCH_ITEMS_MAX];      /* to pay in full; discount or 0 */
  guint64     debits, discountable;
  Base        base;
  CfMoney     base_minor;            /* what is paid before any change */
  Set         kept[KEPT]; guint n_kept;
  gboolean    full;                  /* sets_max are kept: worst is the last of them */
  Set         worst;
  gboolean    dropped;
} Solver;

/* Best first. Of two alike in number the one with the older items: its first differing bit is set. */
static int
compare_sets (gconstpointer a, gconstpointer b)
{
  const Set *x = a, *y = b;

  if (x->short_minor != y->short_minor)
    return x->short_minor < y->short_minor ? -1 : 1;
  if (x->n_items != y->n_items)
    return x->n_items < y->n_items ? -1 : 1;
  if (x->n_discounts != y->n_discounts)
    return x->n_discounts < y->n_discounts ? -1 : 1;
  if (x->in != y->in)
    return x->in > y->in ? -1 : 1;
  return x->discounted < y->discounted ? -1 : x->discounted > y->discounted;
}

/* Sorts what is kept, drops what came twice, and all behind the best. */
static void
compact (Solver *solver)
{
  guint n = 0;

  qsort (solver->kept, solver->n_kept, sizeof (Set), compare_sets);
  for (guint i = 0; i < solver->n_kept; i++)
    if (n == 0 || compare_sets (&solver->kept[n - 1], &solver->kept[i]) != 0)
      solver->kept[n++] = solver->kept[i];
  solver->full = n >= solver->ask->sets_max;
  if (n > solver->ask->sets_max)
    {
      n = solver->ask->sets_max;
      solver->dropped = TRUE;
    }
  if (solver->full)
    solver->worst = solver->kept[n - 1];
  solver->n_kept = n;
}

static void
found (guint64 first, guint64 second, gint64 sum, gpointer data)
{
  Solver *solver = data;
  Set set = { .short_minor = solver->base_minor + sum - solver->ask->amount_minor };

  switch (solver->base)
    {
    case FROM_NOTHING:
      set.in = first | second;
      set.discounted = second;
      break;
    case WITHOUT_DISCOUNTS:
      set.in = first;
      break;
    case WITH_ALL_DISCOUNTS:
      set.in = first;
      set.discounted = first & solver->discountable;
      break;
    case FROM_ALL:
      set.in = solver->debits ^ first;
      set.discounted = second;
      break;
    case FROM_ALL_DISCOUNTED:
      set.in = solver->debits ^ first;
      set.discounted = solver->discountable & set.in & ~second;
      break;
    }
  set.n_items = __builtin_popcountll (set.in);
  set.n_discounts = __builtin_popcountll (set.discounted);
  if (solver->full && compare_sets (&set, &solver->worst) > 0)
    {
      solver->dropped = TRUE;
      return;
    }
  solver->kept[solver->n_kept++] = set;
  if (solver->n_kept == KEPT)
    compact (solver);
}

/* What each item can change, seen from @base. */
static CfMatchChoice
choice (const Solver *solver, guint i)
{
  CfMoney paid = solver->paid[i], less = solver->less[i];

  if (paid < 0)      /* a credit is never there to begin with */
    return (CfMatchChoice) { paid, 0, FALSE };
  switch (solver->base)
    {
    case FROM_NOTHING:        return (CfMatchChoice) { paid, paid - less, less != 0 };
    case WITHOUT_DISCOUNTS:   return (CfMatchChoice) { paid, 0, FALSE };
    case WITH_ALL_DISCOUNTS:  return (CfMatchChoice) { paid - less, 0, FALSE };
    case FROM_ALL:            return (CfMatchChoice) { -paid, -less, less != 0 };
    case FROM_ALL_DISCOUNTED: return (CfMatchChoice) { less - paid, less, less != 0 };
    }
  g_assert_not_reached ();
}

static CfMatchReach
search (Solver *solver, Base base, guint most, gsize room)
{
  CfMatchChoice choices[CF_MATCH_ITEMS_MAX];
  CfMatchSearch s = { .choices = choices, .n = solver->n, .room = room, .visits = VISITS, .found = found, .data = solver };

  solver->base = base;
  solver->base_minor = 0;
  for (guint i = 0; i < solver->n; i++)
    {
      choices[i] = choice (solver, i);
      if (solver->paid[i] > 0 && (base == FROM_ALL || base == FROM_ALL_DISCOUNTED))
        solver->base_minor += solver->paid[i] - (base == FROM_ALL ? 0 : solver->less[i]);
    }
  s.low = solver->ask->amount_minor - solver->base_minor;
  s.high = s.low + solver->ask->short_minor;
  s.most = most != 0 ? most : cf_match_search_most (choices, solver->n, room);
  return cf_match_search (&s);
}

/* TRUE: every set there is was looked at. */
static gboolean
search_all (Solver *solver)
{
  CfMatchReach reach;

  search (solver, FROM_NOTHING, FEW, ROOM);
  if ((reach = search (solver, FROM_NOTHING, G_MAXUINT, ROOM)) == CF_MATCH_NONE)
    {
      if (solver->discountable != 0)
        {
          search (solver, WITHOUT_DISCOUNTS, G_MAXUINT, ROOM_PART);
          search (solver, WITH_ALL_DISCOUNTS, G_MAXUINT, ROOM_PART);
          search (solver, FROM_ALL_DISCOUNTED, 0, ROOM_PART);
        }
      search (solver, FROM_NOTHING, 0, solver->discountable != 0 ? ROOM_PART : ROOM);      /* six of sixty, wherever they stand */
      search (solver, FROM_ALL, 0, ROOM_PART);
    }
  return reach == CF_MATCH_ALL;
}

/* Takes in the items that can take part. */
static CfOutcome
take_items (Solver *solver, const CfOpenItem *items, guint n_items, CfRefusal *refusal)
{
  const CfMatchAsk *ask = solver->ask;
  CfMoney all = ask->short_minor;

  for (guint i = 0; i < n_items; i++)
    {
      const CfOpenItem *item = &items[i];
      guint n = solver->n;

      if (item->open_minor == 0 || (item->open_minor < 0 && !ask->credits))
        continue;
      if (n == CF_MATCH_ITEMS_MAX)
        return cf_refuse (refusal, CF_TOO_LARGE, "items", NULL);
      if (item->open_minor == G_MININT64 || !cf_add (all, ABS (item->open_minor), &all) || all > G_MAXINT64 / 4)
        return cf_refuse (refusal, CF_OVERFLOW, "amount_minor", item->number);
      solver->items[n] = *item;
      solver->paid[n] = item->open_minor;
      if (item->open_minor > 0)
        solver->debits |= G_GUINT64_CONSTANT (1) << (63 - n);
      if (ask->discounts && item->discount_minor > 0 && item->discount_minor < item->open_minor && ask->date <= item->discount_until)
        {
          solver->less[n] = item->discount_minor;
          solver->discountable |= G_GUINT64_CONSTANT (1) << (63 - n);
        }
      solver->n++;
    }
  return ask->amount_minor > G_MAXINT64 / 4 ? cf_refuse (refusal, CF_OVERFLOW, "amount_minor", NULL) : CF_OK;
}

static void
give (const Solver *solver, const Set *set, CfMatch *ret)
{
  *ret = (CfMatch) { .lines = g_new (CfMatchLine, set->n_items), .n_discounts = set->n_discounts, .short_minor = set->short_minor };
  for (guint i = 0; i < solver->n; i++)
    {
      guint64 bit = G_GUINT64_CONSTANT (1) << (63 - i);
      CfMoney less = set->discounted & bit ? solver->less[i] : 0;

      if (set->in & bit)
        ret->lines[ret->n_lines++] = (CfMatchLine) { .item_id = solver->items[i].id, .amount_minor = solver->paid[i] - less, .discount_minor = less };
    }
}

CfOutcome
cf_match_find (const CfMatchAsk *ask, const CfOpenItem *items, guint n_items, CfMatches *ret, CfRefusal *refusal)
{
  g_autofree Solver *solver = NULL;
  CfOutcome outcome;

  g_assert (ask->sets_max >= 1 && ask->sets_max <= 1000);
  if (ask->amount_minor <= 0)
    return cf_refuse (refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  if (ask->short_minor < 0)
    return cf_refuse (refusal, CF_NEGATIVE, "short_minor", NULL);
  if (ask->short_minor > G_MAXINT64 / 4)
    return cf_refuse (refusal, CF_OVERFLOW, "short_minor", NULL);
  solver = g_new0 (Solver, 1);
  solver->ask = ask;
  if ((outcome = take_items (solver, items, n_items, refusal)) != CF_OK)
    return outcome;

  ret->more = !search_all (solver);
  compact (solver);
  ret->more |= solver->dropped;
  ret->n_sets = solver->n_kept;
  ret->sets = g_new (CfMatch, solver->n_kept);
  for (guint i = 0; i < solver->n_kept; i++)
    give (solver, &solver->kept[i], &ret->sets[i]);
  return CF_OK;
}

void
cf_matches_clear (CfMatches *matches)
{
  for (guint i = 0; i < matches->n_sets; i++)
    g_free (matches->sets[i].lines);
  g_free (matches->sets);
  *matches = (CfMatches) { 0 };
}
