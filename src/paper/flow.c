/* flow.c: greedy from the top, with three exceptions that make pages look made by hand: strips marked keep go together, the last rows of the table stay
 * with the totals (never lonely totals), and room for the carry line or the slip is held back where it will be needed. A group that no page can hold is torn. */
#include "flow.h"

#define ROWS_WITH_TOTALS 2

void
cf_flow_init (CfFlow *flow)
{
  flow->strips = g_array_new (FALSE, TRUE, sizeof (CfStrip));
  flow->pages = g_array_new (FALSE, TRUE, sizeof (CfFlowPage));
}

void
cf_flow_clear (CfFlow *flow)
{
  g_clear_pointer (&flow->strips, g_array_unref);
  g_clear_pointer (&flow->pages, g_array_unref);
}

void
cf_flow_reset (CfFlow *flow)
{
  g_array_set_size (flow->strips, 0);
  g_array_set_size (flow->pages, 0);
  flow->slip_bottom = flow->head = flow->carry = 0;
}

CfStrip *
cf_flow_add (CfFlow *flow, gboolean in_table, double height, guint kind)
{
  CfStrip strip = { height, in_table, FALSE, FALSE, kind };
  g_array_append_val (flow->strips, strip);
  return &g_array_index (flow->strips, CfStrip, flow->strips->len - 1);
}

static CfStrip *
strip_at (CfFlow *flow, guint i)
{
  return &g_array_index (flow->strips, CfStrip, i);
}

/* The rows before the table's end keep with what follows. */
static void
keep_last_rows (CfFlow *flow)
{
  guint end = 0;
  while (end < flow->strips->len && strip_at (flow, end)->in_table)
    end++;
  if (end < flow->strips->len)
    for (guint i = end; i > 0 && i + ROWS_WITH_TOTALS > end; i--)
      strip_at (flow, i - 1)->keep = TRUE;
}

/* Whether a page end before strip @i carries a total over. */
static gboolean
is_carried (CfFlow *flow, guint i)
{
  return flow->carry > 0 && i > 0 && i < flow->strips->len && strip_at (flow, i)->in_table && !strip_at (flow, i)->fresh && strip_at (flow, i - 1)->in_table;
}

/* What has to stay free below strip @last. */
static double
limit_after (CfFlow *flow, guint last)
{
  if (last + 1 == flow->strips->len)
    return flow->slip_bottom > 0 ? flow->slip_bottom : flow->bottom;
  return flow->bottom - (is_carried (flow, last + 1) ? flow->carry : 0);
}

/* A table that begins on this page with a head of its own needs none above it. */
static gboolean
has_head (CfFlow *flow, guint strip)
{
  return strip < flow->strips->len && strip_at (flow, strip)->in_table && !strip_at (flow, strip)->fresh;
}

static double
top_of (CfFlow *flow, guint page, guint strip)
{
  double y = page == 0 ? flow->first_top : flow->next_top;
  return y + (has_head (flow, strip) ? flow->head : 0) + (is_carried (flow, strip) ? flow->carry : 0);
}

/* Fills one page from strip @i on; returns the strip after it, and where the content ends. */
static guint
fill_page (CfFlow *flow, guint page, guint i, double *ret_y)
{
  guint start = i;
  double y = top_of (flow, page, i);

  while (i < flow->strips->len)
    {
      guint last = i;
      double height = strip_at (flow, i)->height;
      while (strip_at (flow, last)->keep && last + 1 < flow->strips->len)
        height += strip_at (flow, ++last)->height;
      if (y + height > limit_after (flow, last))
        {
          if (i > start)
            break;
          height = strip_at (flow, i)->height;      /* the whole page cannot hold the group: tear it */
          last = i;
        }
      y += height;
      i = last + 1;
    }
  *ret_y = y;
  return i;
}

void
cf_flow_plan (CfFlow *flow)
{
  guint i = 0;
  double y;

  keep_last_rows (flow);
  do
    {
      CfFlowPage page = { i, 0, FALSE };
      i = fill_page (flow, flow->pages->len, i, &y);
      page.count = i - page.first;
      g_array_append_val (flow->pages, page);
    }
  while (i < flow->strips->len);
  if (flow->slip_bottom > 0)
    {
      CfFlowPage alone = { i, 0, FALSE };
      if (y > flow->slip_bottom)
        g_array_append_val (flow->pages, alone);
      g_array_index (flow->pages, CfFlowPage, flow->pages->len - 1).slip = TRUE;
    }
}

void
cf_flow_draw (CfFlow *flow, const CfFlowPieces *pieces, gpointer document)
{
  for (guint p = 0; p < flow->pages->len; p++)
    {
      CfFlowPage *page = &g_array_index (flow->pages, CfFlowPage, p);
      guint end = page->first + page->count;
      double y = p == 0 ? flow->first_top : flow->next_top;

      (p == 0 ? pieces->first_head : pieces->next_head) (document);
      if (page->count && has_head (flow, page->first))
        {
          pieces->table_head (document, strip_at (flow, page->first), y);
          y += flow->head;
        }
      if (page->count && is_carried (flow, page->first))
        {
          pieces->carry (document, y, TRUE, strip_at (flow, page->first - 1)->carry_minor);
          y += flow->carry;
        }
      for (guint i = page->first; i < end; i++)
        {
          pieces->strip (document, strip_at (flow, i), y);
          y += strip_at (flow, i)->height;
        }
      if (is_carried (flow, end))
        pieces->carry (document, y, FALSE, strip_at (flow, end - 1)->carry_minor);
      pieces->foot (document, p + 1, flow->pages->len, page->slip);
      pieces->end_page (document);
    }
}
