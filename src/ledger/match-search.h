/* match-search.h: which choices among n things bring a sum into a range. Private to match.c. */
#pragma once
#include <glib.h>

#define CF_MATCH_HALF_MAX 32

/* One thing may be left as it is (adds 0), or one of two changes made to it. */
typedef struct { gint64 first, second; gboolean has_second; } CfMatchChoice;

/* Things are named by bits: thing i is bit 63 − i, so that a larger number has the earlier things. @first and @second: which change was made to which. */
typedef void (*CfMatchFound) (guint64 first, guint64 second, gint64 sum, gpointer data);

typedef struct {
  const CfMatchChoice *choices; guint n;      /* n ≤ 60; all sums fit 62 bits */
  gint64       low, high;                     /* the range, both ends in it */
  guint        most;                          /* changes at most in each half; G_MAXUINT: any number */
  gsize        room;                          /* entries a half may have */
  guint        visits;                        /* sets at most to look at */
  CfMatchFound found;
  gpointer     data;
} CfMatchSearch;

typedef enum { CF_MATCH_ALL, CF_MATCH_SOME /* visits ran out */, CF_MATCH_NONE /* a half has no room: nothing was looked at */ } CfMatchReach;
CfMatchReach cf_match_search (const CfMatchSearch *search);
/* How many changes in each half fit into @room, whatever the amounts. */
guint        cf_match_search_most (const CfMatchChoice *choices, guint n, gsize room);
