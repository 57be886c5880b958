/* sim-zvt.c: zvt-peer.h as a simulated terminal with a durable journal (protocols.md §3, §7.1). Receipt numbers are the journal's; the trace number is the receipt's and 100. */
#include "sim.h"
#include "zvt-peer.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "base/money.h"

enum { TRACE = 100 };

static void to_register (gpointer data, const guint8 *bytes, gsize n) { cf_sim_send (data, bytes, n); }
static void alarm_in (gpointer data, gint64 after_us) { cf_sim_alarm (data, after_us < 0 ? -1 : after_us / 1000); }

/* Its clock shows local time. */
static gint64
wall (gpointer data)
{
  CfSim *sim = data;
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_local (sim->world->wall_s (sim->world_data));
  return g_date_time_to_unix (now) + g_date_time_get_utc_offset (now) / G_USEC_PER_SEC;
}

static char *
hex_of (const GByteArray *bytes)
{
  GString *hex = g_string_new (NULL);
  for (guint i = 0; i < bytes->len; i++)
    g_string_append_printf (hex, "%02X", bytes->data[i]);
  return g_string_free (hex, FALSE);
}

static GByteArray *
bytes_of (const char *hex)
{
  GByteArray *bytes = g_byte_array_new ();
  for (; hex && g_ascii_isxdigit (hex[0]) && g_ascii_isxdigit (hex[1]); hex += 2)
    g_byte_array_append (bytes, (const guint8[]) { g_ascii_xdigit_value (hex[0]) << 4 | g_ascii_xdigit_value (hex[1]) }, 1);
  return bytes;
}

static void
kept (gpointer data, ZvtSale *sale, ZvtKept what)
{
  CfSim *sim = data;
  CfSimRecord *record = sale && what != ZVT_STORED ? cf_sim_journal_nth (&sim->journal, sale->receipt) : NULL;
  if (what == ZVT_CLOSED)
    cf_sim_journal_close (&sim->journal);
  else if (record && what == ZVT_UNDONE)
    cf_sim_journal_undo (&sim->journal, record);
  else if (record && what == ZVT_CONFIRMED)
    cf_sim_journal_confirm (&sim->journal, record);
  else if (what == ZVT_STORED) {
    g_autofree char *hex = hex_of (sale->status);
    cf_sim_add (sim, &(CfSimRecord) { .number = sale->receipt, .act = sale->command == 0x0630 ? 'V' : sale->command == 0x0631 ? 'R' : 'C', .amount_minor = sale->amount_minor - sale->tip_minor, .tip_minor = sale->tip_minor,
                                                        .original = sale->original_trace ? sale->original_trace - TRACE : 0, .own = hex });
  }
}

static gboolean
wants (gpointer data, guint16 command, gint64 amount, gboolean partial)
{
  CfSim *sim = data;
  if (sim->pays || cf_sim_next_deed (sim, amount) == CF_SIM_BUSY) {
    sim->once = CF_SIM_ASK;
    return FALSE;
  }
  cf_sim_begin (sim, command == 0x0631 ? 'R' : 'C', "", amount, 0, partial);
  return TRUE;
}

static void
restore (CfSim *sim, ZvtPeer *peer)
{
  for (guint i = 0; i < sim->journal.records->len; i++) {
    const CfSimRecord *r = &g_array_index (sim->journal.records, CfSimRecord, i);
    peer->receipt = r->number;
    peer->trace = r->number + TRACE;
    if (r->batch != sim->journal.batch)
      continue;
    ZvtSale sale = { .receipt = r->number, .trace = r->number + TRACE, .amount_minor = r->amount_minor + r->tip_minor, .tip_minor = r->tip_minor, .reversed = r->undone, .confirmed = r->confirmed || r->undone || r->act == 'V',
                     .command = r->act == 'V' ? 0x0630 : r->act == 'R' ? 0x0631 : 0x0601, .original_trace = r->act == 'V' ? (int) r->original + TRACE : 0, .status = bytes_of (r->own) };
    zvt_peer_restore (peer, &sale);
  }
  peer->keeps = sim->keeps;
  zvt_peer_settle (peer);
}

static void
init (CfSim *sim)
{
  ZvtPeer *peer = sim->own = g_new0 (ZvtPeer, 1);
  zvt_peer_init (peer, sim->is_serial);
  peer->send = to_register;
  peer->alarm = alarm_in;
  peer->wall_s = wall;
  peer->kept = kept;
  peer->wants = wants;
  peer->data = sim;
  peer->terminal_id = atoi (sim->identity);
  peer->currency = cf_currency_by_code (sim->currency)->number;
  peer->plants = sim->plants;
  peer->no_totals = sim->quirks & CF_SIM_NO_TOTALS;
  peer->numbers_messages = sim->quirks & CF_SIM_NUMBERS;
  peer->after_reversal = sim->quirks & CF_SIM_SHOWS_RECORD ? ZVT_SHOWS_RECORD : sim->quirks & CF_SIM_SHOWS_REVERSED ? ZVT_SHOWS_REVERSED : ZVT_SHOWS_PREVIOUS;
  restore (sim, peer);
}

static void
clear (CfSim *sim)
{
  zvt_peer_clear (sim->own);
  g_clear_pointer (&sim->own, g_free);
}

static void
arrived (CfSim *sim, const guint8 *bytes, gsize n)
{
  ZvtPeer *peer = sim->own;
  zvt_peer_feed (peer, bytes, n);
  if (sim->pays && !peer->waits && peer->n_aborts) {
    peer->n_aborts = 0;
    cf_sim_end (sim, N_("Cancelled by the register"));
  }
}

static void due (CfSim *sim) { zvt_peer_due (sim->own); }

static void
plugged (CfSim *sim, gboolean in)
{
  ZvtPeer *peer = sim->own;
  peer->is_serial = sim->is_serial;
  peer->keeps = sim->keeps;
  if (!in)
    zvt_peer_cut (peer);
  cf_zvt_serial_reset (&peer->reader);
}

static gboolean
tell (CfSim *sim, CfSimDeed deed)
{
  ZvtPeer *peer = sim->own;
  static const int cents[CF_SIM_DEEDS] = { [CF_SIM_DECLINE] = ZVT_DECLINE, [CF_SIM_CANCEL] = ZVT_ABORT, [CF_SIM_PARTIAL] = ZVT_PARTIAL, [CF_SIM_STALE] = ZVT_STALE_FIRST, [CF_SIM_TOO_MUCH] = ZVT_TOO_MUCH,
                                           [CF_SIM_TIP] = ZVT_TIP, [CF_SIM_SIGN] = ZVT_SIGN, [CF_SIM_OFFLINE] = ZVT_OFFLINE, [CF_SIM_PIN_RETRY] = ZVT_PIN_RETRY, [CF_SIM_NO_AMOUNT] = ZVT_NO_AMOUNT,
                                           [CF_SIM_APPROVE_ABORT] = ZVT_APPROVE_ABORT, [CF_SIM_TWICE] = ZVT_TWO_BLOCKS, [CF_SIM_NEVER] = ZVT_ABORT,
                                           [CF_SIM_OTHER_MONEY] = ZVT_OTHER_MONEY };
  int id = peer->terminal_id;
  if (deed == CF_SIM_SILENT || deed == CF_SIM_GARBAGE || deed == CF_SIM_CUT_AFTER) {
    zvt_peer_charge_alone (peer);
    if (deed == CF_SIM_GARBAGE)
      cf_sim_garbage (sim);
    return TRUE;
  }
  if (deed == CF_SIM_OTHER_TERMINAL)
    peer->terminal_id = 99999999;
  peer->tip_minor = sim->tip_wished;
  zvt_peer_end (peer, cents[deed]);
  peer->terminal_id = id;
  return TRUE;
}

const CfSimKind cf_sim_zvt = { "zvt", "52000001", "ZVT", init, clear, arrived, due, plugged, tell };
