/* match-test.c: W5. The remittance solver finds what trying every combination finds, ranks it, says when more may exist, and answers 30 open items within its
 * time. */
#include <time.h>
#include "ledger/match.h"

#ifdef __SANITIZE_ADDRESS__
#define SLOWER 10
#else
#define SLOWER 1
#endif

#define MANY 1000

/* Every combination, one by one. */
static guint
brute (const CfMatchAsk *ask, const CfOpenItem *items, guint n, guint i, guint64 in, guint64 discounted, CfMoney sum)
{
  guint count;

  if (i == n)
    return in != 0 && sum >= ask->amount_minor && sum <= ask->amount_minor + ask->short_minor;
  count = brute (ask, items, n, i + 1, in, discounted, sum);
  if (items[i].open_minor > 0 || (ask->credits && items[i].open_minor < 0))
    count += brute (ask, items, n, i + 1, in | 1u << i, discounted, sum + items[i].open_minor);
  if (ask->discounts && items[i].open_minor > 0 && items[i].discount_minor > 0 && items[i].discount_minor < items[i].open_minor
      && ask->date <= items[i].discount_until)
    count += brute (ask, items, n, i + 1, in | 1u << i, discounted | 1u << i, sum + items[i].open_minor - items[i].discount_minor);
  return count;
}

static const CfOpenItem *
item_of (const CfOpenItem *items, guint n, CfId id)
{
  for (guint i = 0; i < n; i++)
    if (items[i].id == id)
      return &items[i];
  g_assert_not_reached ();
}

/* Each set makes the amount, from items as they are, no set comes twice, better ones first. */
static void
check_sets (const CfMatchAsk *ask, const CfOpenItem *items, guint n, const CfMatches *matches)
{
  for (guint i = 0; i < matches->n_sets; i++)
    {
      const CfMatch *set = &matches->sets[i];
      CfMoney sum = 0;
      guint n_discounts = 0;

      for (guint j = 0; j < set->n_lines; j++)
        {
          const CfOpenItem *item = item_of (items, n, set->lines[j].item_id);

          g_assert_true (j == 0 || set->lines[j].item_id > set->lines[j - 1].item_id);      /* ids ascend with age here */
          g_assert_cmpint (set->lines[j].amount_minor + set->lines[j].discount_minor, ==, item->open_minor);
          g_assert_true (set->lines[j].discount_minor == 0 || (ask->discounts && set->lines[j].discount_minor == item->discount_minor));
          n_discounts += set->lines[j].discount_minor != 0;
          sum += set->lines[j].amount_minor;
        }
      g_assert_cmpint (sum, ==, ask->amount_minor + set->short_minor);
      g_assert_cmpint (set->short_minor, >=, 0);
      g_assert_cmpint (set->short_minor, <=, ask->short_minor);
      g_assert_cmpuint (n_discounts, ==, set->n_discounts);
      if (i > 0)
        {
          const CfMatch *before = set - 1;
          gboolean same = before->n_lines == set->n_lines;

          g_assert_cmpint (before->short_minor, <=, set->short_minor);
          if (before->short_minor == set->short_minor)
            g_assert_cmpuint (before->n_lines, <=, set->n_lines);
          if (before->short_minor == set->short_minor && before->n_lines == set->n_lines)
            g_assert_cmpuint (before->n_discounts, <=, set->n_discounts);
          for (guint j = 0; same && j < set->n_lines; j++)
            same = before->lines[j].item_id == set->lines[j].item_id && before->lines[j].discount_minor == set->lines[j].discount_minor;
          g_assert_false (same);
        }
    }
}

static CfMatches
find (const CfMatchAsk *ask, const CfOpenItem *items, guint n)
{
  g_auto (CfRefusal) refusal = { 0 };
  CfMatches matches = { 0 };

  g_assert_cmpint (cf_match_find (ask, items, n, &matches, &refusal), ==, CF_OK);
  check_sets (ask, items, n, &matches);
  return matches;
}

static void
test_ranked (void)
{
  CfOpenItem items[] = {
    { .id = 1, .open_minor = 5000 }, { .id = 2, .open_minor = 5000 }, { .id = 3, .open_minor = 3000 }, { .id = 4, .open_minor = 2000 },
    { .id = 5, .open_minor = 5100, .discount_until = 100, .discount_minor = 100 }, { .id = 6, .open_minor = -1000 }, { .id = 7, .open_minor = 6000 },
  };
  CfMatchAsk ask = { .amount_minor = 5000, .date = 100, .discounts = TRUE, .credits = TRUE, .sets_max = 10 };
  g_auto (CfMatches) all = find (&ask, items, G_N_ELEMENTS (items));

  /* one item before two, without discount before with, older before newer, credits too */
  g_assert_cmpuint (all.n_sets, ==, 5);
  g_assert_false (all.more);
  g_assert_cmpint (all.sets[0].lines[0].item_id, ==, 1);
  g_assert_cmpint (all.sets[1].lines[0].item_id, ==, 2);
  g_assert_cmpint (all.sets[2].lines[0].item_id, ==, 5);
  g_assert_cmpint (all.sets[2].lines[0].discount_minor, ==, 100);
  g_assert_cmpint (all.sets[3].lines[0].item_id, ==, 3);
  g_assert_cmpint (all.sets[3].lines[1].item_id, ==, 4);
  g_assert_cmpint (all.sets[4].lines[0].item_id, ==, 6);
  g_assert_cmpint (all.sets[4].lines[0].amount_minor, ==, -1000);

  ask.date = 101;      /* the discount is over */
  g_auto (CfMatches) late = find (&ask, items, G_N_ELEMENTS (items));
  g_assert_cmpuint (late.n_sets, ==, 4);

  ask.credits = FALSE;
  ask.sets_max = 2;
  g_auto (CfMatches) two = find (&ask, items, G_N_ELEMENTS (items));
  g_assert_cmpuint (two.n_sets, ==, 2);
  g_assert_true (two.more);
}

static void
test_short (void)
{
  CfOpenItem items[] = { { .id = 1, .open_minor = 10050 }, { .id = 2, .open_minor = 7000 }, { .id = 3, .open_minor = 3000 } };
  CfMatchAsk ask = { .amount_minor = 10000, .short_minor = 50, .sets_max = 10 };
  g_auto (CfMatches) m = find (&ask, items, 3);

  g_assert_cmpuint (m.n_sets, ==, 2);
  g_assert_cmpuint (m.sets[0].n_lines, ==, 2);      /* exact goes before fewer */
  g_assert_cmpint (m.sets[1].short_minor, ==, 50);
}

static void
test_refused (void)
{
  CfOpenItem items[61];
  CfMatchAsk ask = { .amount_minor = 0, .sets_max = 10 };
  g_auto (CfRefusal) refusal = { 0 };
  g_auto (CfMatches) m = { 0 };

  for (int i = 0; i < 61; i++)
    items[i] = (CfOpenItem) { .id = i + 1, .open_minor = 100 };
  g_assert_cmpint (cf_match_find (&ask, items, 3, &m, &refusal), ==, CF_NOT_POSITIVE);
  ask.amount_minor = 100;
  g_assert_cmpint (cf_match_find (&ask, items, 61, &m, &refusal), ==, CF_TOO_LARGE);
  items[0].open_minor = items[1].open_minor = G_MAXINT64 / 2;
  g_assert_cmpint (cf_match_find (&ask, items, 2, &m, &refusal), ==, CF_OVERFLOW);
  g_auto (CfMatches) none = find (&ask, NULL, 0);
  g_assert_cmpuint (none.n_sets, ==, 0);
  g_assert_false (none.more);
}

static void
random_items (CfOpenItem *items, guint n, int top, gboolean discounts, gboolean credits)
{
  for (guint i = 0; i < n; i++)
    {
      items[i] = (CfOpenItem) { .id = i + 1, .open_minor = g_test_rand_int_range (1, top), .discount_until = 100 };
      if (credits && g_test_rand_int_range (0, 5) == 0)
        items[i].open_minor = -items[i].open_minor;
      else if (discounts && g_test_rand_int_range (0, 2) == 0)
        items[i].discount_minor = items[i].open_minor / 50;
    }
}

static void
test_brute_force (void)
{
  for (int round = 0; round < 400; round++)
    {
      CfOpenItem items[11];
      guint n = g_test_rand_int_range (1, 12);
      CfMatchAsk ask = { .date = 100, .sets_max = MANY, .discounts = g_test_rand_int_range (0, 2), .credits = g_test_rand_int_range (0, 2) };
      guint expected;

      random_items (items, n, round % 2 ? 2000 : 400, TRUE, TRUE);
      ask.amount_minor = g_test_rand_int_range (1, round % 2 ? 6000 : 1500);
      ask.short_minor = g_test_rand_int_range (0, 3) == 0 ? g_test_rand_int_range (0, 20) : 0;
      expected = brute (&ask, items, n, 0, 0, 0, 0);
      g_auto (CfMatches) m = find (&ask, items, n);
      g_assert_cmpuint (m.n_sets, ==, MIN (expected, MANY));
      g_assert_cmpint (m.more, ==, expected > MANY);
    }
}

/* Worst cases of up to 60 items: a planted set is found, and the answer is in time. */
static gint64
timed (const CfMatchAsk *ask, const CfOpenItem *items, guint n, CfMatches *ret)
{
  clock_t start = clock ();      /* of the processor: a busy machine does not count */

  *ret = find (ask, items, n);
  return (clock () - start) / (CLOCKS_PER_SEC / 1000);
}

static void
test_planted (void)
{
  static const struct { guint n, planted; gboolean discounts, all; } cases[] = {
    { 30, 5, FALSE, TRUE }, { 30, 15, FALSE, TRUE }, { 30, 28, FALSE, TRUE }, { 40, 20, FALSE, TRUE }, { 60, 3, TRUE, FALSE }, { 60, 6, FALSE, FALSE },
    { 60, 57, FALSE, FALSE }, { 30, 27, TRUE, FALSE },
  };

  for (guint c = 0; c < G_N_ELEMENTS (cases); c++)
    {
      CfOpenItem items[60];
      CfMatchAsk ask = { .date = 100, .sets_max = MANY, .discounts = cases[c].discounts };
      g_auto (CfMatches) m = { 0 };
      guint64 in = 0;
      gboolean there = FALSE;
      gint64 ms;

      random_items (items, cases[c].n, 2000000000, cases[c].discounts, FALSE);
      for (guint k = 0; k < cases[c].planted;)
        {
          guint i = g_test_rand_int_range (0, cases[c].n);

          if (in & G_GUINT64_CONSTANT (1) << i)
            continue;
          in |= G_GUINT64_CONSTANT (1) << i;
          ask.amount_minor += items[i].open_minor;
          k++;
        }
      ms = timed (&ask, items, cases[c].n, &m);
      for (guint i = 0; i < m.n_sets && !there; i++)
        {
          guint64 set = 0;

          for (guint j = 0; j < m.sets[i].n_lines; j++)
            set |= G_GUINT64_CONSTANT (1) << (m.sets[i].lines[j].item_id - 1);
          there = set == in && m.sets[i].n_discounts == 0;
        }
      g_test_message ("%u items, %u planted, discounts %d: %u sets, more %d, %" G_GINT64_FORMAT " ms", cases[c].n, cases[c].planted, cases[c].discounts,
                      m.n_sets, m.more, ms);
      g_assert_true (there || m.n_sets == MANY);
      if (cases[c].all)      /* each of these fits whole, whatever the amounts */
        g_assert_cmpint (m.more, ==, m.n_sets == MANY);
    }
}

/* W5: 30 open items in less than 200 ms, also at their worst: all amounts alike, all random, all with discounts. */
static void
test_time (void)
{
  static const char *const names[] = { "alike", "random", "with discounts", "round amounts" };

  for (int kind = 0; kind < 4; kind++)
    {
      CfOpenItem items[30];
      CfMatchAsk ask = { .date = 100, .sets_max = 100, .discounts = TRUE, .credits = TRUE };
      g_auto (CfMatches) m = { 0 };
      gint64 ms;

      random_items (items, 30, 500000, FALSE, FALSE);
      for (guint i = 0; i < 30; i++)
        {
          if (kind == 0 || kind == 3)
            items[i].open_minor = kind == 0 ? 10000 : 500 * (i + 1);
          if (kind == 2)
            items[i].discount_minor = items[i].open_minor / 50;
          ask.amount_minor += i % 2 ? items[i].open_minor : 0;
        }
      ms = timed (&ask, items, 30, &m);
      g_test_message ("30 items, %s: %u sets, more %d, %" G_GINT64_FORMAT " ms", names[kind], m.n_sets, m.more, ms);
      g_assert_cmpuint (m.n_sets, >, 0);
      g_assert_cmpint (ms, <, 200 * SLOWER);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/match/ranked", test_ranked);
  g_test_add_func ("/match/short", test_short);
  g_test_add_func ("/match/refused", test_refused);
  g_test_add_func ("/match/brute-force", test_brute_force);
  g_test_add_func ("/match/planted", test_planted);
  g_test_add_func ("/match/time", test_time);
  return g_test_run ();
}
