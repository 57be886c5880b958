/* Proves: ids only ever grow, whatever the clock does; they carry station and time; made and derived ids never meet; derived ids are the same for
 * ever (fixed values); the text form reads back and refuses everything else; stamps only grow. */
#include <glib.h>
#include <string.h>
#include "base/id.h"
#include "base/clock.h"

#define NOW G_GINT64_CONSTANT (1795350000123456)      /* 2026-11-22 */

static void
test_grow (void)
{
  CfIdMaker maker;
  CfVirtualClock clock;
  CfId last = 0;

  cf_id_maker_init (&maker, 7, 0, g_test_rand_int () | 1);
  cf_virtual_clock_init (&clock, NOW, 0);
  for (int i = 0; i < 200000; i++) {
    if (g_test_rand_int_range (0, 50) == 0)
      clock.at += g_test_rand_int_range (-2000000, 3000000);      /* the clock jumps, backwards too */
    CfId id = cf_id_next (&maker, cf_clock_now (&clock.clock));
    g_assert_cmpint (id, >, last);
    g_assert_cmpint (cf_id_station (id), ==, 7);
    last = id;
  }
  /* A maker that starts from the last id goes on from there, with another station number too. */
  cf_id_maker_init (&maker, 3, last, 1);
  CfId id = cf_id_next (&maker, NOW - G_TIME_SPAN_DAY);
  g_assert_cmpint (id, >, last);
  g_assert_cmpint (cf_id_station (id), ==, 3);
}

static void
test_impossible_clocks (void)
{
  static const CfInstant clocks[] = { 0, -1, G_MININT64, G_MAXINT64, G_GINT64_CONSTANT (1577836800000000) };
  CfIdMaker maker;
  CfId last = 0;

  cf_id_maker_init (&maker, 4095, 0, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (clocks); i++) {
    CfId id = cf_id_next (&maker, clocks[i]);
    g_assert_cmpint (id, >, last);
    g_assert_cmpint (cf_id_station (id), ==, 4095);
    last = id;
  }
  g_assert_cmpint (cf_id_instant (cf_id_next (&maker, NOW)), ==, NOW / 1000 * 1000);      /* and none of them has moved the time on */
}

static void
test_parts (void)
{
  CfIdMaker maker;
  cf_id_maker_init (&maker, 4095, 0, 99);
  CfId id = cf_id_next (&maker, NOW);
  g_assert_cmpint (cf_id_station (id), ==, 4095);
  g_assert_cmpint (cf_id_instant (id), ==, NOW / 1000 * 1000);
  g_assert_cmpint (id & 511, <, 256);
  cf_id_maker_init (&maker, 0, 0, 99);
  g_assert_cmpint (cf_id_station (cf_id_next (&maker, NOW)), ==, 0);
  g_assert_cmpint (cf_id_instant (0), ==, 0);
}

/* Two clones of one station make other ids in the same millisecond, nearly always. */
static void
test_clones (void)
{
  CfIdMaker a, b;
  int same = 0;
  cf_id_maker_init (&a, 1, 0, g_test_rand_int () | 1);
  cf_id_maker_init (&b, 1, 0, (g_test_rand_int () | 1) ^ 2);
  for (int i = 1; i <= 10000; i++)
    same += cf_id_next (&a, NOW + i * 1000) == cf_id_next (&b, NOW + i * 1000);
  g_assert_cmpint (same, <, 120);      /* 10000 / 256 = 39 are expected */
}

static void
test_derive (void)
{
  const gint64 numbers[] = { 1, 2 };
  CfId id = cf_id_derive ("late-fee", 20779, numbers, 2, NULL);
  /* Such values are on disks: they may never change. Made by another program from the words of id.h. */
  g_assert_cmpint (id, ==, G_GINT64_CONSTANT (5302901399097123083));
  g_assert_cmpint (cf_id_derive ("import", 0, NULL, 0, "ABC-1042"), ==, G_GINT64_CONSTANT (4611718849542212606));
  g_assert_cmpint (cf_id_derive ("import", 10956, NULL, 0, "é"), ==, G_GINT64_CONSTANT (4611763442733193934));
  g_assert_cmpint (cf_id_derive ("x", 2932896, numbers, 1, ""), ==, G_GINT64_CONSTANT (9223345400418592490));

  g_assert_cmpint (cf_id_derive ("late-fee", 20779, numbers, 2, ""), ==, id);
  g_assert_cmpint (cf_id_derive ("late-fee", 20779, numbers, 1, NULL), !=, id);
  g_assert_cmpint (cf_id_derive ("late-fe", 20779, numbers, 2, NULL), !=, id);
  g_assert_cmpint (cf_id_derive ("late-fee", 20779, numbers, 2, "x"), !=, id);
  g_assert_cmpint (cf_id_derive ("late-fee", 20780, numbers, 2, NULL), >, id);
  g_assert_cmpint (cf_id_derive ("late-fee", 20778, numbers, 2, NULL), <, id);
  g_assert_cmpint (cf_id_derive ("late-fee", 0, numbers, 2, NULL), <, cf_id_derive ("late-fee", -25567, numbers, 2, NULL));
  g_assert_cmpint (cf_id_station (id), ==, -1);
  g_assert_cmpint (cf_id_instant (id), ==, 0);
  g_assert_cmpint (id >> 62, ==, 1);
}

static void
test_text (void)
{
  static const char *const no[] = { "", "0", "000000000000", "00000000000000", "0000000000000", "8000000000000", "ZZZZZZZZZZZZZ", "00000000U0000", "0000000-00001", " 000000000001",
                                    "000000000001\n", "00000000000é" };
  char buf[CF_ID_TEXT], other[CF_ID_TEXT];
  CfId id = 4711;

  for (gsize i = 0; i < G_N_ELEMENTS (no); i++)
    g_assert_false (cf_id_parse (no[i], &id));
  g_assert_false (cf_id_parse (NULL, &id));
  g_assert_cmpint (id, ==, 4711);
  g_assert_cmpstr (cf_id_text (G_MAXINT64, buf), ==, "7ZZZZZZZZZZZZ");
  g_assert_cmpstr (cf_id_text (1, buf), ==, "0000000000001");
  g_assert_cmpstr (cf_id_text (0, buf), ==, "0000000000000");
  g_assert_true (cf_id_parse ("7zzzzzzzzzzzz", &id) && id == G_MAXINT64);
  g_assert_true (cf_id_parse ("ooooooooooolI", &id) && id == 33);
  for (int i = 0; i < 100000; i++) {
    CfId original = ((gint64) g_test_rand_int_range (0, G_MAXINT32) << 32 | (guint32) g_test_rand_int ()) >> g_test_rand_int_range (0, 63);
    if (original == 0)
      continue;
    g_assert_true (cf_id_parse (cf_id_text (original, buf), &id));
    g_assert_cmpint (id, ==, original);
    g_assert_cmpint (strcmp (buf, cf_id_text (original - 1, other)), >, 0);      /* text sorts as the number does */
  }
}

static void
test_stamps (void)
{
  CfStamp last = 0;
  g_assert_cmpint (cf_stamp_next (0, NOW), ==, NOW / 1000 << 16);
  g_assert_cmpint (cf_stamp_next (NOW / 1000 << 16, NOW), ==, (NOW / 1000 << 16) + 1);
  g_assert_cmpint (cf_stamp_next (5, -1), ==, 6);
  g_assert_cmpint (cf_stamp_next (5, G_MAXINT64), ==, 6);
  for (int i = 0; i < 10000; i++) {
    CfStamp next = cf_stamp_next (last, NOW + g_test_rand_int_range (-5000000, 5000000));
    g_assert_cmpint (next, >, last);
    last = next;
  }
}

static void
test_clocks (void)
{
  CfVirtualClock clock;
  cf_virtual_clock_init (&clock, 100, 5);
  g_assert_cmpint (cf_clock_now (&clock.clock), ==, 100);
  g_assert_cmpint (cf_clock_now (&clock.clock), ==, 105);
  CfInstant before = g_get_real_time (), now = cf_clock_now (cf_clock_system ());
  g_assert_cmpint (ABS (now - before), <, G_TIME_SPAN_HOUR);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/id/grow", test_grow);
  g_test_add_func ("/id/impossible-clocks", test_impossible_clocks);
  g_test_add_func ("/id/parts", test_parts);
  g_test_add_func ("/id/clones", test_clones);
  g_test_add_func ("/id/derive", test_derive);
  g_test_add_func ("/id/text", test_text);
  g_test_add_func ("/id/stamps", test_stamps);
  g_test_add_func ("/id/clocks", test_clocks);
  return g_test_run ();
}
