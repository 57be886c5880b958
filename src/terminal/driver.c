/* driver.c: what is common to all terminals: the struct, and what other threads ask of the one that owns it. */
#include "driver.h"
#include <string.h>

CfTerminal *
cf_terminal_new (const CfDriver *driver, CfTransport *transport, GHashTable *settings, const CfTerminalHost *host, gpointer host_data, CfClock *clock, GError **error)
{
  g_autoptr(CfTransport) link = transport;
  g_autoptr(GHashTable) words = settings;
  CfWake wake;
  if (!cf_wake_init (&wake, error))
    return NULL;
  CfTerminal *terminal = g_new0 (CfTerminal, 1);
  *terminal = (CfTerminal) { .driver = driver, .transport = g_steal_pointer (&link), .settings = g_steal_pointer (&words), .host = host, .host_data = host_data, .clock = clock,
                             .identity.features = driver->features, .wake = wake, .answer = -1 };
  g_mutex_init (&terminal->lock);
  terminal->transport->wake = &terminal->wake;
  return terminal;
}

void
cf_terminal_free (CfTerminal *terminal)
{
  if (!terminal)
    return;
  if (terminal->transport->is_open)
    terminal->driver->close (terminal);
  if (terminal->own)
    terminal->driver->free (terminal);
  cf_transport_free (terminal->transport);
  g_clear_pointer (&terminal->settings, g_hash_table_unref);
  CfTerminalIdentity *who = &terminal->identity;
  char *texts[] = { who->id, who->model, who->serial, who->merchant, who->version, terminal->key };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
  cf_wake_clear (&terminal->wake);
  g_mutex_clear (&terminal->lock);
  g_free (terminal);
}

const char *
cf_terminal_setting (CfTerminal *terminal, const char *name, const char *otherwise)
{
  const char *value = terminal->settings ? g_hash_table_lookup (terminal->settings, name) : NULL;
  return value ? value : otherwise;
}

/* ---- asked by other threads ---- */

void
cf_terminal_cancel (CfTerminal *terminal)
{
  g_mutex_lock (&terminal->lock);
  terminal->cancel = TRUE;
  g_mutex_unlock (&terminal->lock);
  cf_wake_knock (&terminal->wake);
}

void
cf_terminal_answer (CfTerminal *terminal, gboolean yes)
{
  g_mutex_lock (&terminal->lock);
  terminal->answer = yes ? 1 : 0;
  g_mutex_unlock (&terminal->lock);
  cf_wake_knock (&terminal->wake);
}

void
cf_terminal_press (CfTerminal *terminal, const char *key)
{
  g_mutex_lock (&terminal->lock);
  g_free (terminal->key);
  terminal->key = g_strdup (key);
  g_mutex_unlock (&terminal->lock);
  cf_wake_knock (&terminal->wake);
}

void
cf_terminal_stop (CfTerminal *terminal)
{
  g_mutex_lock (&terminal->lock);
  terminal->stop = TRUE;
  g_mutex_unlock (&terminal->lock);
  cf_wake_knock (&terminal->wake);
}

/* ---- taken by the driver ---- */

gboolean
cf_terminal_take_cancel (CfTerminal *terminal)
{
  g_mutex_lock (&terminal->lock);
  gboolean asked = terminal->cancel;
  terminal->cancel = FALSE;
  g_mutex_unlock (&terminal->lock);
  return asked;
}

gboolean
cf_terminal_take_answer (CfTerminal *terminal, gboolean *ret_yes)
{
  g_mutex_lock (&terminal->lock);
  int answer = terminal->answer;
  terminal->answer = -1;
  g_mutex_unlock (&terminal->lock);
  if (answer >= 0)
    *ret_yes = answer;
  return answer >= 0;
}

char *
cf_terminal_take_key (CfTerminal *terminal)
{
  g_mutex_lock (&terminal->lock);
  char *key = g_steal_pointer (&terminal->key);
  g_mutex_unlock (&terminal->lock);
  return key;
}

gboolean
cf_terminal_stopping (CfTerminal *terminal)
{
  g_mutex_lock (&terminal->lock);
  gboolean stop = terminal->stop;
  g_mutex_unlock (&terminal->lock);
  return stop;
}

void
cf_terminal_begin (CfTerminal *terminal)
{
  g_mutex_lock (&terminal->lock);
  terminal->cancel = FALSE;
  terminal->answer = -1;
  g_clear_pointer (&terminal->key, g_free);
  g_mutex_unlock (&terminal->lock);
}

/* ---- which driver ---- */

const CfDriver *
cf_driver_named (const char *name)
{
  for (guint i = 0; cf_drivers[i]; i++)
    if (strcmp (cf_drivers[i]->name, name) == 0)
      return cf_drivers[i];
  return NULL;
}

const CfDriver *
cf_driver_for_usb (guint16 vendor, guint16 product)
{
  char id[10];
  g_snprintf (id, sizeof id, "%04x:%04x", vendor, product);
  for (guint i = 0; cf_drivers[i]; i++)
    if (cf_drivers[i]->usb_ids && g_strv_contains (cf_drivers[i]->usb_ids, id))
      return cf_drivers[i];
  return NULL;
}
