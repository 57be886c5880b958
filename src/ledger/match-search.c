/* match-search.c: meet in the middle (Horowitz and Sahni, 1974). The things are cut in two; the sums of each half are made in ascending order, by merging,
 * one thing at a time; then one half is walked up while the other is walked down. 40 things with two states make two lists of a million instead of 10^12
 * sets. Sums that can no longer reach the range are dropped while the lists grow, which keeps most real lists small. */
#include "match-search.h"

typedef struct { gint64 sum; guint32 first, second; } Entry;      /* thing i of the half is bit 31 − i */
typedef struct { Entry *entries; gsize n, room; } List;

/* Room for @n entries; what was there is gone. */
static void
list_reserve (List *list, gsize n)
{
  list->n = 0;
  if (n <= list->room)
    return;
  g_free (list->entries);
  list->entries = g_new (Entry, n);
  list->room = n;
}

typedef struct {
  const CfMatchSearch *search;
  guint   order[CF_MATCH_HALF_MAX]; guint n;      /* its things, those that change most first: they decide early what can be dropped */
  guint   start;
  gint64  low_rest, high_rest;                    /* what all things not yet merged, of both halves, can still take away and add */
} Half;

static gint64
lowest (const CfMatchChoice *c)
{
  return MIN (MIN (c->first, 0), c->has_second ? c->second : 0);
}

static gint64
highest (const CfMatchChoice *c)
{
  return MAX (MAX (c->first, 0), c->has_second ? c->second : 0);
}

/* Where to cut so that both halves make about as many sums; the unit is a thousandth of a doubling. */
static guint
cut (const CfMatchChoice *choices, guint n)
{
  guint all = 0, before = 0, at = 0;

  for (guint i = 0; i < n; i++)
    all += choices[i].has_second ? 1585 : 1000;
  for (; at < n && before * 2 < all && at < CF_MATCH_HALF_MAX; at++)
    before += choices[at].has_second ? 1585 : 1000;
  return MAX (at, n > CF_MATCH_HALF_MAX ? n - CF_MATCH_HALF_MAX : 0);
}

static void
half_init (Half *half, const CfMatchSearch *search, guint start, guint end)
{
  *half = (Half) { .search = search, .start = start };
  for (guint i = start; i < end; i++)
    {
      guint at = half->n++;
      gint64 size = MAX (highest (&search->choices[i]), -lowest (&search->choices[i]));

      for (; at > 0; at--)
        {
          const CfMatchChoice *before = &search->choices[half->order[at - 1]];

          if (MAX (highest (before), -lowest (before)) >= size)
            break;
          half->order[at] = half->order[at - 1];
        }
      half->order[at] = i;
    }
  for (guint i = 0; i < search->n; i++)
    {
      half->low_rest += lowest (&search->choices[i]);
      half->high_rest += highest (&search->choices[i]);
    }
}

/* One of the three ascending streams that are merged: the list as it is, or with a change made. */
typedef struct { const Entry *at, *end; gint64 add; guint32 first, second; guint most; } Stream;

static inline guint
n_changes (const Entry *e)
{
  return __builtin_popcount (e->first) + __builtin_popcount (e->second);
}

/* Moves on to the next entry that may still change. */
static inline void
stream_settle (Stream *s)
{
  while (s->at < s->end && s->most != G_MAXUINT && n_changes (s->at) > s->most)
    s->at++;
}

static gboolean
merge_thing (Half *half, guint thing, const List *from, List *to)
{
  const CfMatchSearch *search = half->search;
  const CfMatchChoice *c = &search->choices[thing];
  guint32 bit = G_GUINT64_CONSTANT (1) << (31 - (thing - half->start));
  guint left = search->most == G_MAXUINT ? G_MAXUINT : search->most - 1;
  const Entry *end = from->entries + from->n;
  Stream streams[3] = { { from->entries, end, 0, 0, 0, G_MAXUINT }, { from->entries, end, c->first, bit, 0, left },
                        { from->entries, end, c->second, 0, bit, left } };
  guint n_streams = c->has_second ? 3 : 2;
  gint64 low, high;

  half->low_rest -= lowest (c);
  half->high_rest -= highest (c);
  low = search->low - half->high_rest;
  high = search->high - half->low_rest;
  list_reserve (to, MIN (from->n * n_streams, search->room));
  stream_settle (&streams[1]);
  stream_settle (&streams[2]);
  for (;;)
    {
      Stream *least = NULL;
      gint64 sum = 0;

      for (guint i = 0; i < n_streams; i++)
        if (streams[i].at < streams[i].end && (least == NULL || streams[i].at->sum + streams[i].add < sum))
          {
            least = &streams[i];
            sum = least->at->sum + least->add;
          }
      if (least == NULL || sum > high)
        return TRUE;
      if (sum >= low)
        {
          if (to->n == search->room)
            return FALSE;
          to->entries[to->n++] = (Entry) { sum, least->at->first | least->first, least->at->second | least->second };
        }
      least->at++;
      stream_settle (least);
    }
}

/* All sums of @half in *list, ascending; *spare is the other buffer. FALSE: they do not fit. */
static gboolean
half_list (Half *half, List *list, List *spare)
{
  list_reserve (list, 1);
  list->entries[list->n++] = (Entry) { 0 };
  for (guint i = 0; i < half->n; i++)
    {
      List swap;

      if (!merge_thing (half, half->order[i], list, spare))
        return FALSE;
      swap = *list;
      *list = *spare;
      *spare = swap;
    }
  return TRUE;
}

static CfMatchReach
join (const CfMatchSearch *search, const List *a, const List *b, guint start_b)
{
  gsize from = b->n, to = b->n;      /* of b: those that complete a[i] are [from, to) */
  guint visits = 0;

  for (gsize i = 0; i < a->n; i++)
    {
      const Entry *x = &a->entries[i];

      while (from > 0 && b->entries[from - 1].sum >= search->low - x->sum)
        from--;
      while (to > 0 && b->entries[to - 1].sum > search->high - x->sum)
        to--;
      for (gsize j = from; j < to; j++)
        {
          const Entry *y = &b->entries[j];

          if (visits++ == search->visits)
            return CF_MATCH_SOME;
          search->found ((guint64) x->first << 32 | ((guint64) y->first << 32 >> start_b), (guint64) x->second << 32 | ((guint64) y->second << 32 >> start_b),
                         x->sum + y->sum, search->data);
        }
    }
  return CF_MATCH_ALL;
}

CfMatchReach
cf_match_search (const CfMatchSearch *search)
{
  guint at = cut (search->choices, search->n);
  List a = { 0 }, b = { 0 }, spare = { 0 };
  CfMatchReach reach = CF_MATCH_NONE;
  Half first, second;

  half_init (&first, search, 0, at);
  half_init (&second, search, at, search->n);
  if (half_list (&first, &a, &spare) && half_list (&second, &b, &spare))
    reach = join (search, &a, &b, at);
  g_free (a.entries);
  g_free (b.entries);
  g_free (spare.entries);
  return reach;
}

/* Sets of exactly 0, 1, 2 … changes among things [start, end), saturated. */
static void
count_sets (const CfMatchChoice *choices, guint start, guint end, guint64 counts[CF_MATCH_HALF_MAX + 1])
{
  for (guint k = 0; k <= CF_MATCH_HALF_MAX; k++)
    counts[k] = k == 0;
  for (guint i = start; i < end; i++)
    for (guint k = CF_MATCH_HALF_MAX; k > 0; k--)
      counts[k] = MIN (counts[k] + counts[k - 1] * (choices[i].has_second ? 2 : 1), G_MAXUINT32);
}

guint
cf_match_search_most (const CfMatchChoice *choices, guint n, gsize room)
{
  guint64 a[CF_MATCH_HALF_MAX + 1], b[CF_MATCH_HALF_MAX + 1], sum_a = 0, sum_b = 0;
  guint at = cut (choices, n), most = 0;

  count_sets (choices, 0, at, a);
  count_sets (choices, at, n, b);
  for (; most <= CF_MATCH_HALF_MAX; most++)
    {
      sum_a += a[most];
      sum_b += b[most];
      if (sum_a > room || sum_b > room)
        break;
    }
  return most > 0 ? most - 1 : 0;
}
