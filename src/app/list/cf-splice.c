/* cf-splice.c: see cf-splice.h. Both vectors are walked side by side; where they part, the nearest place is looked for where they meet again. Rows come, go and move one at a time in a shop, so that they meet soon;
 * where they do not (another order), what lies between the common beginning and the common end is one change. */
#include "cf-splice.h"

#define NEAR 200                                                        /* ids to look ahead */
#define HUNKS_MAX 32

typedef struct { guint at, removed, from, added; } Hunk;                /* at: in the old one; from: in the new one */

/* How many of either to leave out until they meet. FALSE: not near. */
static gboolean
meet (const CfId *was, guint n_was, const CfId *now, guint n_now, Hunk *ret)
{
  for (guint d = 1; d <= NEAR; d++) {
    if (d < n_now && now[d] == was[0]) {
      ret->added = d;
      return TRUE;
    }
    if (d < n_was && was[d] == now[0]) {
      ret->removed = d;
      return TRUE;
    }
    if (d < n_was && d < n_now && was[d] == now[d]) {
      ret->removed = ret->added = d;
      return TRUE;
    }
  }
  return FALSE;
}

static guint
compare (const CfId *was, guint n_was, const CfId *now, guint n_now, Hunk *hunks)
{
  guint n = 0, i = 0, j = 0;
  while (n_was && n_now && was[n_was - 1] == now[n_now - 1]) {
    n_was--;
    n_now--;
  }
  for (;;) {
    for (; i < n_was && j < n_now && was[i] == now[j]; i++, j++);
    if (i == n_was && j == n_now)
      return n;
    Hunk *hunk = &hunks[n++];
    *hunk = (Hunk) { .at = i, .from = j };
    if (n == HUNKS_MAX || i == n_was || j == n_now || !meet (was + i, n_was - i, now + j, n_now - j, hunk)) {
      hunk->removed = n_was - i;
      hunk->added = n_now - j;
      return n;
    }
    i += hunk->removed;
    j += hunk->added;
  }
}

void
cf_splice (GArray **ids, GArray *next, CfSpliced spliced, gpointer user)
{
  Hunk hunks[HUNKS_MAX];
  const CfId *now = (const CfId *) (gpointer) next->data;
  guint n = compare ((const CfId *) (gpointer) (*ids)->data, (*ids)->len, now, next->len, hunks);
  if (n == 1) {                                                         /* also the growth of a first page to the whole: nothing is copied */
    g_array_unref (*ids);
    *ids = next;
    spliced (hunks[0].at, hunks[0].removed, hunks[0].added, user);
    return;
  }
  while (n-- > 0) {
    const Hunk *hunk = &hunks[n];
    if (hunk->removed)
      g_array_remove_range (*ids, hunk->at, hunk->removed);
    if (hunk->added)
      g_array_insert_vals (*ids, hunk->at, now + hunk->from, hunk->added);
    spliced (hunk->at, hunk->removed, hunk->added, user);
  }
  g_array_unref (next);
}
