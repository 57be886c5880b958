/* box-sim.c: the simulated Clover and PAX (src/sim) as boxes: the same terminals that a person can play with, on the virtual clock. They are written from the protocols' description, not from the drivers. */
#include "box.h"
#include <string.h>
#include "sim.h"

typedef struct { Box box; CfSim sim; } Simulated;

static void world_send (gpointer data, const guint8 *bytes, gsize n) { box_send (data, bytes, n); }
static void world_changed (gpointer data) { }
static gint64 world_now (gpointer data) { return ((Box *) data)->clock->at / 1000; }
static gint64 world_wall (gpointer data) { return ((Box *) data)->clock->at / G_USEC_PER_SEC + ((Box *) data)->skew_s; }

static void
world_unplug (gpointer data, guint for_ms)
{
  Box *box = data;
  if (box->memory)
    cf_memory_unplug (box->memory);
}

static void
world_wake (gpointer data, gint64 after_ms)
{
  Box *box = data;
  box_alarm (box, after_ms < 0 ? CF_NO_DEADLINE : box->clock->at + after_ms * 1000);
}

static void
world_told (gpointer data, gboolean arrived)
{
  if (arrived)
    box_acknowledged (data);
  else
    box_told (data);
}

static const CfSimWorld world = { world_send, world_unplug, world_changed, world_now, world_wall, world_wake, world_told };

/* What it is to do with the next payment, as the test says it now. */
static void
prepare (Simulated *s)
{
  static const CfSimDeed deeds[BOX_DEEDS] = {
    [BOX_APPROVE] = CF_SIM_APPROVE, [BOX_DECLINE] = CF_SIM_DECLINE, [BOX_ABORT] = CF_SIM_CANCEL, [BOX_PARTIAL] = CF_SIM_PARTIAL, [BOX_SLOW] = CF_SIM_RACE, [BOX_NEVER] = CF_SIM_NEVER,
    [BOX_STALE_FIRST] = CF_SIM_STALE, [BOX_SILENT] = CF_SIM_SILENT, [BOX_ASKS] = CF_SIM_CHALLENGE, [BOX_NO_AMOUNT] = CF_SIM_APPROVE, [BOX_TOO_MUCH] = CF_SIM_TOO_MUCH, [BOX_OTHER_MONEY] = CF_SIM_APPROVE,
    [BOX_OTHER_TERMINAL] = CF_SIM_OTHER_TERMINAL, [BOX_TIP] = CF_SIM_TIP, [BOX_SIGN] = CF_SIM_SIGN, [BOX_OFFLINE] = CF_SIM_OFFLINE, [BOX_TWICE] = CF_SIM_TWICE, [BOX_GARBAGE] = CF_SIM_GARBAGE,
    [BOX_BUSY] = CF_SIM_BUSY };
  g_strlcpy (s->sim.identity, s->box.identity, sizeof s->sim.identity);
  s->sim.plants = s->box.plants;
  s->sim.usual = deeds[s->box.deed];
  s->sim.once = CF_SIM_ASK;
  s->sim.customer_ms = s->box.customer_us / 1000;
}

static void
arrived (Box *box, const guint8 *bytes, gsize n)
{
  Simulated *s = (Simulated *) box;
  prepare (s);
  s->sim.kind->arrived (&s->sim, bytes, n);
}

static void due (Box *box) { cf_sim_due (&((Simulated *) box)->sim); }
static void plugged (Box *box, gboolean in) { CfSim *sim = &((Simulated *) box)->sim; sim->kind->plugged (sim, in); }
static void reboot (Box *box) { cf_sim_reboot (&((Simulated *) box)->sim); }

static Box *
make (const CfSimKind *kind, CfSimQuirks quirks)
{
  g_autoptr (GError) error = NULL;
  Simulated *s = g_new0 (Simulated, 1);
  s->sim.quirks = quirks;
  s->box.alarm_at = CF_NO_DEADLINE;
  gboolean good = cf_sim_init (&s->sim, kind, NULL, &world, &s->box, &error);
  g_assert_no_error (error);
  g_assert_true (good);
  return &s->box;
}

/* Each quirk is in half of them, in turns of its own. */
static Box *make_clover (guint variant) { return make (&cf_sim_clover, variant * 29 % 64); }
static Box *make_pax (guint variant) { return make (&cf_sim_pax, variant % 8 * CF_SIM_EOT); }

static void
sim_free (Box *box)
{
  Simulated *s = (Simulated *) box;
  box->memory = NULL;
  cf_sim_clear (&s->sim);
  box_clear (box);
  g_free (s);
}

static CfMoney amount_for (BoxDeed deed, CfMoney about) { return about; }
static CfMoney charged (Box *box) { return cf_sim_journal_total (&((Simulated *) box)->sim.journal, FALSE, NULL); }

static guint
count (Box *box)
{
  guint n;
  cf_sim_journal_total (&((Simulated *) box)->sim.journal, FALSE, &n);
  return n;
}

static guint closed (Box *box) { return ((Simulated *) box)->sim.journal.batch; }

const BoxKind box_clover = { "clover", "USD", "US", "America/New_York", FALSE, TRUE, 3000000, 2600, { "C041UQ00000001", "C041UQ00000002" }, make_clover, sim_free, amount_for, arrived, due, plugged, reboot, charged, count,
                              closed };
const BoxKind box_pax = { "pax", "USD", "US", "America/New_York", TRUE, TRUE, 3000000, 260, { "12345678", "87654321" }, make_pax, sim_free, amount_for, arrived, due, plugged, reboot, charged, count, closed };
