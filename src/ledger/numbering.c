/* numbering.c: numbers of documents. Places in a series are integers; the text is prefix and digits, never padded, so that it reads back to one place. */
#include "numbering.h"
#include <string.h>

char *
cf_number_text (const char *prefix, gint64 sequence)
{
  return g_strdup_printf ("%s%" G_GINT64_FORMAT, prefix != NULL ? prefix : "", sequence);
}

gint64
cf_number_next (gint64 first, gint64 last)
{
  g_assert (last < G_MAXINT64);
  return last == 0 ? MAX (first, 1) : last + 1;
}

void
cf_number_gaps (gint64 first, const gint64 *sequences, guint n, CfGap **ret, guint *ret_n)
{
  GArray *gaps = g_array_new (FALSE, FALSE, sizeof (CfGap));
  gint64 expected = MAX (first, 1);

  for (guint i = 0; i < n; i++)
    {
      g_assert (i == 0 || sequences[i] >= sequences[i - 1]);
      if (sequences[i] > expected)
        {
          CfGap gap = { expected, sequences[i] - 1 };
          g_array_append_val (gaps, gap);
        }
      if (sequences[i] >= expected && sequences[i] < G_MAXINT64)
        expected = sequences[i] + 1;
    }
  *ret_n = gaps->len;
  *ret = (CfGap *) g_array_free (gaps, FALSE);
}

/* Two runs of digits by value; *a and *b move behind them. */
static int
compare_digits (const char **a, const char **b)
{
  const char *p = *a + strspn (*a, "0"), *q = *b + strspn (*b, "0");
  gsize n = strspn (p, "0123456789"), m = strspn (q, "0123456789");

  *a = p + n;
  *b = q + m;
  if (n != m)
    return n < m ? -1 : 1;
  return memcmp (p, q, n);
}

int
cf_number_compare (const char *a, const char *b)
{
  const char *p = a != NULL ? a : "", *q = b != NULL ? b : "", *whole_p = p, *whole_q = q;

  while (*p != '\0' && *q != '\0')
    {
      int order;

      if (g_ascii_isdigit (*p) && g_ascii_isdigit (*q))
        order = compare_digits (&p, &q);
      else
        {
          order = (int) (guchar) g_ascii_tolower (*p) - (int) (guchar) g_ascii_tolower (*q);
          p++, q++;
        }
      if (order != 0)
        return order;
    }
  if (*p != *q)
    return *p == '\0' ? -1 : 1;
  return strcmp (whole_p, whole_q);
}
