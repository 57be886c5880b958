/* nearest.c: edit distance by bytes, one row at a time. */
#include "nearest.h"
#include <string.h>

#define LENGTH_MAX 40

static guint
distance (const char *a, const char *b)
{
  guint row[LENGTH_MAX + 1];
  gsize n = strlen (b);

  for (gsize j = 0; j <= n; j++)
    row[j] = (guint) j;
  for (gsize i = 0; a[i]; i++) {
    guint diagonal = row[0];
    row[0] = (guint) i + 1;
    for (gsize j = 1; j <= n; j++) {
      guint above = row[j];
      row[j] = MIN (MIN (row[j], row[j - 1]) + 1, diagonal + (a[i] != b[j - 1]));
      diagonal = above;
    }
  }
  return row[n];
}

const char *
cf_nearest (const char *word, const char *const *names, guint n)
{
  gsize length = strlen (word);
  guint best = (guint) length / 3 + 1;      /* a third of it may be wrong */
  const char *found = NULL;

  for (guint i = 0; length <= LENGTH_MAX && i < n; i++)
    if (strlen (names[i]) <= LENGTH_MAX && distance (word, names[i]) <= best - (found != NULL)) {
      best = distance (word, names[i]);
      found = names[i];
      if (best == 0)
        break;
    }
  return found;
}
