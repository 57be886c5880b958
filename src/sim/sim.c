/* sim.c: what all simulated terminals share: what becomes of a payment, and when. */
#include "sim.h"
#include <glib/gi18n-lib.h>
#include <string.h>

const CfSimDeedWords cf_sim_deeds[CF_SIM_DEEDS] = {
  [CF_SIM_ASK] = { "ask", -1, "waits for a person: the window, or the control socket" },
  [CF_SIM_APPROVE] = { "approve", -1, "charges the amount" },
  [CF_SIM_DECLINE] = { "decline", 41, "the bank says no" },
  [CF_SIM_CANCEL] = { "cancel", 42, "the customer presses the red key" },
  [CF_SIM_PARTIAL] = { "partial", 43, "charges half, where the register allows less" },
  [CF_SIM_OFFLINE] = { "offline", 44, "approves without the bank" },
  [CF_SIM_TIP] = { "tip", 45, "charges the amount and a tip of a fifth" },
  [CF_SIM_SIGN] = { "sign", 46, "wants a signature to be checked (Clover), else approves" },
  [CF_SIM_CHALLENGE] = { "challenge", 47, "asks the register whether the same again is meant (Clover), else approves" },
  [CF_SIM_BUSY] = { "busy", 48, "refuses: somebody is in its menu" },
  [CF_SIM_SLOW] = { "slow", 49, "approves after two minutes" },
  [CF_SIM_TWICE] = { "twice", 50, "charges once and tells it twice" },
  [CF_SIM_STALE] = { "stale", 51, "tells the result before this one first, then the right one" },
  [CF_SIM_TOO_MUCH] = { "too-much", 52, "charges and tells five cents more than asked" },
  [CF_SIM_OTHER_MONEY] = { "other-money", 53, "tells another currency (ZVT), else approves" },
  [CF_SIM_OTHER_TERMINAL] = { "other-terminal", 54, "tells another terminal's number" },
  [CF_SIM_GARBAGE] = { "garbage", 55, "charges and sends bytes that mean nothing instead of the result" },
  [CF_SIM_SILENT] = { "silent", 56, "charges and never tells" },
  [CF_SIM_CUT_BEFORE] = { "cut-before", 57, "the cable is out for five seconds, before the charge: there is none" },
  [CF_SIM_CUT_AFTER] = { "cut-after", 58, "the cable is out for five seconds, after the charge: nobody was told" },
  [CF_SIM_REBOOT] = { "reboot", 59, "loses its power before the charge" },
  [CF_SIM_NEVER] = { "never", 60, "nobody presents a card; it gives up after a minute" },
  [CF_SIM_RACE] = { "race", 61, "as slow, and the customer is faster than a cancel of the register" },
  [CF_SIM_PIN_RETRY] = { "pin-retry", 62, "a wrong PIN first, then approves (ZVT tells both)" },
  [CF_SIM_NO_AMOUNT] = { "no-amount", 63, "approves and does not say how much (ZVT)" },
  [CF_SIM_APPROVE_ABORT] = { "approve-abort", 64, "approves and then says that it was aborted (ZVT)" },
};
const GDebugKey cf_sim_quirks[] = { { "no-ack", CF_SIM_NO_ACK }, { "nested", CF_SIM_NESTED }, { "old", CF_SIM_OLD }, { "other-name", CF_SIM_OTHER_NAME }, { "no-void-answer", CF_SIM_NO_VOID_ANSWER },
  { "reduced", CF_SIM_REDUCED }, { "eot", CF_SIM_EOT }, { "extra-groups", CF_SIM_EXTRA_GROUPS }, { "no-duplicates", CF_SIM_NO_DUPLICATES }, { "no-totals", CF_SIM_NO_TOTALS }, { "numbers", CF_SIM_NUMBERS },
  { "shows-reversed", CF_SIM_SHOWS_REVERSED }, { "shows-record", CF_SIM_SHOWS_RECORD } };
const guint cf_sim_n_quirks = G_N_ELEMENTS (cf_sim_quirks);

enum { CUT_MS = 5000, SLOW_MS = 120000, NEVER_MS = 60000 };

CfSimDeed
cf_sim_deed_named (const char *name)
{
  CfSimDeed deed = 0;
  while (deed < CF_SIM_DEEDS && g_strcmp0 (cf_sim_deeds[deed].name, name) != 0)
    deed++;
  return deed;
}

CfSimDeed
cf_sim_deed_of (CfMoney amount)
{
  for (CfSimDeed deed = 0; deed < CF_SIM_DEEDS; deed++)
    if (cf_sim_deeds[deed].cents == amount % 100)
      return deed;
  return CF_SIM_APPROVE;
}

gboolean
cf_sim_init (CfSim *sim, const CfSimKind *kind, const char *path, const CfSimWorld *world, gpointer data, GError **error)
{
  sim->kind = kind;
  sim->world = world;
  sim->world_data = data;
  sim->speed = MAX (sim->speed, 1);
  sim->tap_at = sim->alarm_at = -1;
  if (!*sim->currency)
    g_strlcpy (sim->currency, "USD", sizeof sim->currency);
  if (!*sim->identity)
    g_strlcpy (sim->identity, kind->identity, sizeof sim->identity);
  if (!cf_sim_journal_open (&sim->journal, path, error))
    return FALSE;
  kind->init (sim);
  return TRUE;
}

void
cf_sim_clear (CfSim *sim)
{
  if (sim->own)
    sim->kind->clear (sim);
  cf_sim_journal_clear (&sim->journal);
}

void
cf_sim_send (CfSim *sim, const guint8 *bytes, gsize n)
{
  sim->world->send (sim->world_data, bytes, n);
}

static guint
real_ms (const CfSim *sim, gint64 ms)
{
  return (ms + sim->speed - 1) / sim->speed;
}

/* One wake-up for both: the next one. */
static void
set_wake (CfSim *sim)
{
  gint64 next = sim->tap_at < 0 ? sim->alarm_at : sim->alarm_at < 0 ? sim->tap_at : MIN (sim->tap_at, sim->alarm_at);
  sim->world->wake (sim->world_data, next < 0 ? -1 : MAX (0, next - sim->world->now_ms (sim->world_data)));
}

static void
set_tap (CfSim *sim, gint64 after_ms)
{
  sim->tap_at = after_ms < 0 ? -1 : sim->world->now_ms (sim->world_data) + real_ms (sim, after_ms);
  set_wake (sim);
}

void
cf_sim_alarm (CfSim *sim, gint64 after_ms)
{
  sim->alarm_at = after_ms < 0 ? -1 : sim->world->now_ms (sim->world_data) + real_ms (sim, after_ms);
  set_wake (sim);
}

void
cf_sim_garbage (CfSim *sim)
{
  guint8 bytes[97];
  for (guint i = 0; i < sizeof bytes; i++)
    bytes[i] = i * 73 + 11;
  cf_sim_send (sim, bytes, sizeof bytes);
}

/* --- a payment --- */

CfSimDeed
cf_sim_next_deed (const CfSim *sim, CfMoney amount)
{
  return sim->once != CF_SIM_ASK ? sim->once : sim->by_amount ? cf_sim_deed_of (amount) : sim->usual;
}

static CfSimDeed
in_the_end (const CfSim *sim)
{
  return sim->deed == CF_SIM_SLOW || sim->deed == CF_SIM_RACE ? CF_SIM_APPROVE : sim->deed == CF_SIM_NEVER ? CF_SIM_CANCEL : sim->deed;
}

void
cf_sim_cancel (CfSim *sim)
{
  if (sim->pays)
    cf_sim_do (sim, sim->deed == CF_SIM_RACE ? CF_SIM_APPROVE : CF_SIM_CANCEL);
}

void
cf_sim_due (CfSim *sim)
{
  gint64 now = sim->world->now_ms (sim->world_data);
  if (sim->tap_at >= 0 && now >= sim->tap_at) {
    sim->tap_at = -1;
    cf_sim_do (sim, in_the_end (sim));
  }
  if (sim->alarm_at >= 0 && now >= sim->alarm_at) {
    sim->alarm_at = -1;
    sim->kind->due (sim);
  }
  set_wake (sim);
}

void
cf_sim_begin (CfSim *sim, char act, const char *reference, CfMoney amount, CfMoney tip, gboolean allows_partial)
{
  sim->deed = cf_sim_next_deed (sim, amount);
  sim->once = CF_SIM_ASK;
  sim->pays = TRUE;
  sim->act = act;
  g_strlcpy (sim->reference, reference, sizeof sim->reference);
  sim->amount_minor = amount;
  sim->tip_minor = tip;
  sim->allows_partial = allows_partial;
  *sim->said = 0;
  gint64 wait = sim->deed == CF_SIM_SLOW || sim->deed == CF_SIM_RACE ? SLOW_MS : sim->deed == CF_SIM_NEVER ? NEVER_MS : sim->customer_ms;
  set_tap (sim, sim->deed == CF_SIM_ASK ? -1 : wait);
  sim->world->changed (sim->world_data);
}

void
cf_sim_end (CfSim *sim, const char *said)
{
  set_tap (sim, -1);
  sim->pays = FALSE;
  g_strlcpy (sim->said, said, sizeof sim->said);
  sim->world->changed (sim->world_data);
}

CfMoney
cf_sim_tip (const CfSim *sim, CfMoney amount)
{
  return sim->tip_wished ? sim->tip_wished : amount / 5;
}

CfSimRecord *
cf_sim_charge (CfSim *sim, CfMoney amount, CfMoney tip, gboolean offline)
{
  CfSimRecord record = { .act = sim->act, .amount_minor = amount, .tip_minor = tip, .offline = offline };
  g_strlcpy (record.reference, sim->reference, sizeof record.reference);
  return cf_sim_add (sim, &record);
}

CfSimRecord *
cf_sim_add (CfSim *sim, const CfSimRecord *record)
{
  CfSimRecord timed = *record;
  timed.at_s = sim->world->wall_s (sim->world_data);
  return cf_sim_journal_add (&sim->journal, &timed);
}

void
cf_sim_told (CfSim *sim, gboolean arrived)
{
  if (sim->world->told)
    sim->world->told (sim->world_data, arrived);
}

gboolean
cf_sim_do (CfSim *sim, CfSimDeed deed)
{
  static const char *const words[CF_SIM_DEEDS] = { [CF_SIM_DECLINE] = N_("Declined"), [CF_SIM_CANCEL] = N_("Cancelled"), [CF_SIM_PARTIAL] = N_("Partly approved"), [CF_SIM_OFFLINE] = N_("Approved offline") };
  if (!sim->pays)
    return FALSE;
  set_tap (sim, -1);
  if (deed == CF_SIM_REBOOT)
    cf_sim_reboot (sim);
  else if (deed == CF_SIM_CUT_BEFORE) {
    cf_sim_end (sim, N_("Card not read"));
    sim->world->unplug (sim->world_data, real_ms (sim, CUT_MS));
    cf_sim_reboot (sim);
  } else if (sim->kind->tell (sim, deed == CF_SIM_TIP && sim->act != 'C' ? CF_SIM_APPROVE : deed))
    cf_sim_end (sim, words[deed] ? words[deed] : N_("Approved"));
  if (deed == CF_SIM_CUT_AFTER)
    sim->world->unplug (sim->world_data, real_ms (sim, CUT_MS));
  return TRUE;
}

void
cf_sim_reboot (CfSim *sim)
{
  sim->tap_at = sim->alarm_at = -1;
  set_wake (sim);
  sim->pays = FALSE;
  sim->world->unplug (sim->world_data, real_ms (sim, 1000));
  sim->kind->clear (sim);
  sim->kind->init (sim);
  sim->world->changed (sim->world_data);
}
