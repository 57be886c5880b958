/* zvt-fixture.c: see zvt-fixture.h. */
#include "zvt-fixture.h"
#include <string.h>

static void peer_send (gpointer data, const guint8 *bytes, gsize n) { cf_memory_send (((Fixture *) data)->memory, bytes, n); }
static gint64 peer_wall (gpointer data) { return ((Fixture *) data)->clock.at / G_USEC_PER_SEC; }

static void
peer_alarm (gpointer data, gint64 after)
{
  Fixture *f = data;
  cf_memory_alarm (f->memory, after < 0 ? CF_NO_DEADLINE : cf_memory_now (f->memory) + after);
}

static void arrived (gpointer data, const guint8 *bytes, gsize n) { zvt_peer_feed (&((Fixture *) data)->peer, bytes, n); }
static void due (gpointer data) { zvt_peer_due (&((Fixture *) data)->peer); }

static void
plugged (gpointer data, gboolean in)
{
  if (!in)
    zvt_peer_cut (&((Fixture *) data)->peer);
}
static const CfMemoryPeer peer_functions = { arrived, due, plugged };

static void
perhaps_crash (Fixture *f)
{
  if (f->crashes_in && --f->crashes_in == 0)
    cf_memory_unplug (f->memory);
}

static gboolean
host_sent (gpointer data, const CfTerminalAttempt *attempt, const char *terminal_id, const char *baseline, GError **error)
{
  Fixture *f = data;
  g_assert_cmpint (f->peer.n_sales, ==, f->n_sent);             /* before the first byte */
  if (f->refuses_sent) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_FULL, "no room");
    return FALSE;
  }
  f->n_sent++;
  g_free (f->attempt.terminal_id);
  g_free (f->attempt.baseline);
  f->attempt.terminal_id = g_strdup (terminal_id);
  f->attempt.baseline = g_strdup (baseline);
  f->attempt.sent_at = f->clock.at;
  if (f->cancels)
    cf_terminal_cancel (f->terminal);
  perhaps_crash (f);
  return TRUE;
}

static gboolean
host_result (gpointer data, const CfTerminalAttempt *attempt, const CfTerminalResult *result, GError **error)
{
  Fixture *f = data;
  g_assert_true (attempt == &f->attempt);
  if (f->refuses_result) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_FULL, "no room");
    return FALSE;
  }
  f->committed = result->outcome;
  f->n_results++;
  perhaps_crash (f);
  return TRUE;
}

static gboolean
host_receipt (gpointer data, const CfTerminalAttempt *attempt, CfTerminalReceipt kind, const char *lines, GError **error)
{
  g_string_append_printf (((Fixture *) data)->receipts, "%d:%s|", kind, lines);
  perhaps_crash (data);
  return TRUE;
}

static gboolean
host_orphan (gpointer data, const CfTerminalResult *result, GError **error)
{
  ((Fixture *) data)->n_orphans++;
  return TRUE;
}

static void
host_show (gpointer data, CfTerminalState state, const char *text, const CfTerminalKey *keys, guint n_keys)
{
  g_string_append_printf (((Fixture *) data)->shown, "%d:%s|", state, text ? text : "");
  if (text)
    perhaps_crash (data);
}

static void
connect (Fixture *f, const char *framing)
{
  GHashTable *settings = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GError) error = NULL;
  CfTransport *transport = cf_memory_transport_new (&f->clock, &peer_functions, f);

  g_hash_table_insert (settings, (gpointer) "framing", (gpointer) framing);
  f->memory = cf_memory_of (transport);
  f->terminal = cf_terminal_new (cf_driver_named ("zvt"), transport, settings, &f->host, f, &f->clock.clock, &error);
  g_assert_no_error (error);
}

void
zvt_start (Fixture *f, const char *framing)
{
  memset (f, 0, sizeof *f);
  cf_virtual_clock_init (&f->clock, SHOP_TIME, 0);
  zvt_peer_init (&f->peer, strcmp (framing, "serial") == 0);
  f->peer.send = peer_send;
  f->peer.alarm = peer_alarm;
  f->peer.wall_s = peer_wall;
  f->peer.data = f;
  f->receipts = g_string_new (NULL);
  f->shown = g_string_new (NULL);
  f->host = (CfTerminalHost) { host_sent, host_result, host_receipt, host_orphan, host_show, NULL };
  connect (f, framing);
}

void
zvt_start_again (Fixture *f)
{
  cf_terminal_free (f->terminal);
  connect (f, f->peer.is_serial ? "serial" : "tcp");
}

void
zvt_set (Fixture *f, const char *name, const char *value)
{
  g_hash_table_insert (f->terminal->settings, (gpointer) name, (gpointer) value);
}

void
zvt_stop (Fixture *f)
{
  g_assert_cmpint (f->peer.n_refused_results, ==, 0);
  cf_terminal_free (f->terminal);
  zvt_peer_clear (&f->peer);
  cf_terminal_attempt_clear (&f->attempt);
  g_string_free (f->receipts, TRUE);
  g_string_free (f->shown, TRUE);
}

void
zvt_set_attempt (Fixture *f, CfTerminalAct what, CfMoney amount)
{
  cf_terminal_attempt_clear (&f->attempt);
  f->attempt = (CfTerminalAttempt) { .id = 1, .act = what, .amount_minor = amount, .currency = "EUR", .currency_number = 978, .currency_digits = 2 };
  f->committed = 0;
}

/* A sale to its end; the outcome is checked. */
void
zvt_sell (Fixture *f, CfMoney amount, CfTerminalOutcome outcome, CfTerminalResult *ret)
{
  g_autoptr(GError) error = NULL;
  gboolean ok;
  zvt_set_attempt (f, CF_TERMINAL_SALE, amount);
  ok = f->terminal->driver->sale (f->terminal, &f->attempt, ret, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  if (outcome && ret->outcome != outcome)
    g_error ("outcome %d, should be %d: %s %s", ret->outcome, outcome, ret->reason, ret->evidence);
}

void
zvt_recover (Fixture *f, CfTerminalOutcome outcome, CfTerminalResult *ret)
{
  g_autoptr(GError) error = NULL;
  gboolean ok;
  cf_terminal_result_clear (ret);
  ok = f->terminal->driver->recover (f->terminal, &f->attempt, ret, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  if (outcome && ret->outcome != outcome)
    g_error ("recovered %d, should be %d: %s %s", ret->outcome, outcome, ret->reason, ret->evidence);
}
