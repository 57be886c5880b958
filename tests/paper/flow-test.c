/* flow-test.c: proves how strips fall on pages: on random documents every strip stands on one page, in order, within its page, with room for the carry line
 * and the slip; totals are never alone; and a few cases by hand. */
#include "paper/flow.h"

#define BOTTOM 700.0

static CfStrip *
strip (CfFlow *flow, guint i)
{
  return &g_array_index (flow->strips, CfStrip, i);
}

static CfFlowPage *
page (CfFlow *flow, guint i)
{
  return &g_array_index (flow->pages, CfFlowPage, i);
}

static void
begin (CfFlow *flow, double slip_bottom)
{
  cf_flow_reset (flow);
  flow->first_top = 300;
  flow->next_top = 70;
  flow->bottom = BOTTOM;
  flow->slip_bottom = slip_bottom;
  flow->head = 20;
  flow->carry = 15;
}

/* Where the last strip of page @p ends. */
static double
end_of (CfFlow *flow, guint p)
{
  guint first = page (flow, p)->first, end = first + page (flow, p)->count;
  double y = p == 0 ? flow->first_top : flow->next_top;
  if (first < end && strip (flow, first)->in_table)
    y += flow->head + (first > 0 ? flow->carry : 0);
  for (guint i = first; i < end; i++)
    y += strip (flow, i)->height;
  return y;
}

/* Whether the rows that stay with the totals, and the totals, are more than a page holds: the first, where they begin with the document. */
static gboolean
is_too_tall (CfFlow *flow, guint rows)
{
  double height = 0, top;
  guint first = rows, last = rows;
  while (first > 0 && strip (flow, first - 1)->keep)
    first--;
  while (strip (flow, last)->keep && last + 1 < flow->strips->len)
    last++;
  for (guint i = first; i <= last; i++)
    height += strip (flow, i)->height;
  top = flow->head + (first == 0 ? flow->first_top : flow->next_top + flow->carry);
  return top + height > (flow->slip_bottom > 0 ? flow->slip_bottom : BOTTOM);
}

static void
check (CfFlow *flow, guint rows)
{
  guint next = 0, slips = 0;
  for (guint p = 0; p < flow->pages->len; p++)
    {
      CfFlowPage *at = page (flow, p);
      gboolean goes_on = at->first + at->count < rows;
      g_assert_cmpuint (at->first, ==, next);
      next += at->count;
      g_assert_cmpfloat (end_of (flow, p) + (goes_on && at->count ? flow->carry : 0), <=, BOTTOM + 1e-9);
      if (at->slip)
        {
          slips++;
          g_assert_cmpuint (p + 1, ==, flow->pages->len);
          g_assert_cmpfloat (end_of (flow, p), <=, flow->slip_bottom + 1e-9);
        }
      g_assert_true (at->count > 0 || at->slip);
      if (at->count && at->first == rows && rows > 0)
        g_assert_true (is_too_tall (flow, rows));      /* totals alone on a page */
    }
  g_assert_cmpuint (next, ==, flow->strips->len);
  g_assert_cmpuint (slips, ==, flow->slip_bottom > 0);
}

static void
test_random (void)
{
  CfFlow flow = { 0 };
  cf_flow_init (&flow);
  for (guint round = 0; round < 20000; round++)
    {
      guint rows = g_test_rand_int_range (0, 120), tail = g_test_rand_int_range (1, 4);
      begin (&flow, g_test_rand_bit () ? 520 : 0);
      for (guint i = 0; i < rows; i++)
        cf_flow_add (&flow, TRUE, g_test_rand_int_range (15, 60), 0)->keep = g_test_rand_int_range (0, 10) == 0;
      for (guint i = 0; i < tail; i++)
        cf_flow_add (&flow, FALSE, g_test_rand_int_range (20, 70), 1)->keep = i + 1 < tail;
      cf_flow_plan (&flow);
      check (&flow, rows);
    }
  cf_flow_clear (&flow);
}

/* 30 rows of 20: 18 on the first page, the carry line kept free; the totals take the last two rows along. */
static void
test_totals_not_alone (void)
{
  CfFlow flow = { 0 };
  cf_flow_init (&flow);
  begin (&flow, 0);
  for (guint i = 0; i < 19; i++)
    cf_flow_add (&flow, TRUE, 20, 0);
  cf_flow_add (&flow, FALSE, 30, 1);
  cf_flow_plan (&flow);
  g_assert_cmpuint (flow.pages->len, ==, 2);
  g_assert_cmpuint (page (&flow, 0)->count, ==, 17);
  g_assert_cmpuint (page (&flow, 1)->count, ==, 3);
  cf_flow_clear (&flow);
}

/* What no page can hold is torn, not lost. */
static void
test_too_tall (void)
{
  CfFlow flow = { 0 };
  cf_flow_init (&flow);
  begin (&flow, 0);
  for (guint i = 0; i < 60; i++)
    cf_flow_add (&flow, TRUE, 20, 0)->keep = TRUE;
  cf_flow_plan (&flow);
  g_assert_cmpuint (flow.pages->len, >=, 3);
  check (&flow, 60);
  cf_flow_clear (&flow);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/flow/random", test_random);
  g_test_add_func ("/paper/flow/totals-not-alone", test_totals_not_alone);
  g_test_add_func ("/paper/flow/too-tall", test_too_tall);
  return g_test_run ();
}
