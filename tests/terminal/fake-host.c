/* fake-host.c: see fake-host.h. */
#include "fake-host.h"
#include <string.h>

static const char *
outcome_name (CfTerminalOutcome outcome)
{
  static const char *const names[] = { "none", "approved", "declined", "cancelled", "unknown", "manual" };
  return names[outcome];
}

static gboolean
sent (gpointer data, const CfTerminalAttempt *attempt, const char *terminal_id, const char *baseline, GError **error)
{
  FakeHost *host = data;
  host->wire_at_sent = cf_memory_passed (fake_host_memory (host), CF_TO_DEVICE);
  if (host->refuses_sent) {
    g_set_error (error, CF_ERROR, CF_ERROR_FULL, "no room");
    return FALSE;
  }
  g_string_append_printf (host->log, "sent %s to %s\n", attempt->reference, terminal_id);
  host->attempt.sent_at = host->clock.at;
  g_free (host->attempt.terminal_id);
  g_free (host->attempt.baseline);
  host->attempt.terminal_id = g_strdup (terminal_id);
  host->attempt.baseline = g_strdup (baseline);
  return TRUE;
}

static gboolean
result (gpointer data, const CfTerminalAttempt *attempt, const CfTerminalResult *r, GError **error)
{
  FakeHost *host = data;
  if (host->acks && cf_transport_wait (host->terminal->transport, host->clock.at) != CF_IO_GONE)
    host->acks_at_result = *host->acks;
  if (host->refuses_result) {
    g_set_error (error, CF_ERROR, CF_ERROR_FULL, "no room");
    return FALSE;
  }
  g_string_append_printf (host->log, "result %s %" G_GINT64_FORMAT "\n", outcome_name (r->outcome), r->amount_minor);
  return TRUE;
}

static gboolean
receipt (gpointer data, const CfTerminalAttempt *attempt, CfTerminalReceipt kind, const char *lines, GError **error)
{
  return TRUE;
}

static gboolean
orphan (gpointer data, const CfTerminalResult *r, GError **error)
{
  FakeHost *host = data;
  g_string_append_printf (host->log, "orphan %s %" G_GINT64_FORMAT "\n", r->reference ? r->reference : "none", r->amount_minor);
  return TRUE;
}

static void
show (gpointer data, CfTerminalState state, const char *text, const CfTerminalKey *keys, guint n_keys)
{
  FakeHost *host = data;
  if (host->cancel_at && state == CF_TERMINAL_AWAITING_CARD && (!*host->cancel_at || g_strcmp0 (text, host->cancel_at) == 0)) {
    host->cancel_at = NULL;
    cf_terminal_cancel (host->terminal);
  }
}

static void
ask (gpointer data, const CfTerminalQuestion *question)
{
  FakeHost *host = data;
  static const char *const names[] = { "signature", "duplicate", "offline" };
  if (!question)
    return;
  g_string_append_printf (host->log, "ask %s %u\n", names[question->kind], question->n_points);
  if (host->answer >= 0)
    cf_terminal_answer (host->terminal, host->answer);
}

void
fake_host_init (FakeHost *host, const char *driver, const CfMemoryPeer *functions, gpointer peer, const char *setting)
{
  static const CfTerminalHost functions_of_host = { .sent = sent, .result = result, .receipt = receipt, .orphan = orphan, .show = show, .ask = ask };
  GHashTable *settings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  *host = (FakeHost) { .log = g_string_new (NULL), .answer = -1 };
  cf_virtual_clock_init (&host->clock, G_GINT64_CONSTANT (1763820000000000), 0);      /* 2025-11-22 14:00 UTC */
  if (setting) {
    const char *equals = strchr (setting, '=');
    g_hash_table_insert (settings, g_strndup (setting, equals - setting), g_strdup (equals + 1));
  }
  host->terminal = cf_terminal_new (cf_driver_named (driver), cf_memory_transport_new (&host->clock, functions, peer), settings, &functions_of_host, host, &host->clock.clock, &host->error);
  g_assert_no_error (host->error);
}

void
fake_host_clear (FakeHost *host)
{
  cf_terminal_free (host->terminal);
  cf_terminal_attempt_clear (&host->attempt);
  cf_terminal_result_clear (&host->result);
  g_clear_error (&host->error);
  g_string_free (host->log, TRUE);
}

CfMemory *
fake_host_memory (FakeHost *host)
{
  return cf_memory_of (host->terminal->transport);
}

void
fake_host_attempt (FakeHost *host, CfTerminalAct act, CfMoney amount, guint number)
{
  cf_terminal_attempt_clear (&host->attempt);
  host->attempt = (CfTerminalAttempt) { .id = number, .act = act, .amount_minor = amount, .currency = "USD", .currency_number = 840, .currency_digits = 2, .allows_partial = TRUE };
  g_snprintf (host->attempt.reference, sizeof host->attempt.reference, "0K%011u", number);
  cf_terminal_begin (host->terminal);
}

gboolean
fake_host_run (FakeHost *host)
{
  const CfDriver *driver = host->terminal->driver;
  gboolean (*const acts[]) (CfTerminal *, CfTerminalAttempt *, CfTerminalResult *, GError **) = { [CF_TERMINAL_SALE] = driver->sale, [CF_TERMINAL_REFUND] = driver->refund,
    [CF_TERMINAL_VOID] = driver->undo, [CF_TERMINAL_TIP] = driver->tip, [CF_TERMINAL_CLOSE] = driver->end_of_day };
  g_clear_error (&host->error);
  return acts[host->attempt.act] (host->terminal, &host->attempt, &host->result, &host->error);
}

gboolean
fake_host_recover (FakeHost *host)
{
  g_clear_error (&host->error);
  gboolean known = host->terminal->driver->recover (host->terminal, &host->attempt, &host->result, &host->error);
  if (!known)
    g_test_message ("recovery: %s", host->error ? host->error->message : "no reason");
  return known;
}
