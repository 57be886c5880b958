/* main.c: counterfoil-portal: the daemon; what is done with its shops: shop-commands.c. */
#include <gio/gio.h>
#include <glib-unix.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include "store/files.h"
#include "http.h"
#include "journal.h"
#include "mailer.h"
#include "routes.h"
#include "shop-commands.h"
#include "tls.h"

static int
fail (GError *error)
{
  fprintf (stderr, "counterfoil-portal: %s\n", error->message);
  g_error_free (error);
  return 1;
}

/* --- the daemon --- */

static gboolean
on_signal (gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_CONTINUE;
}

/* Somebody who put something right at a gateway does not want to wait; nor does a new certificate, and one that is no good leaves the old. */
static gboolean
on_hangup (gpointer data)
{
  CfPortal *portal = data;
  const CfConfig *config = portal->config;
  g_autoptr (GError) error = NULL;
  g_atomic_int_set (&portal->look_now, 1);
  if (*config->certificate && cf_tls_load (config->certificate, config->key, &error))
    cf_journal ("info", "certificate-renewed", NULL);
  else if (error)
    cf_journal ("error", "certificate-kept", json_pack ("{s:s}", "reason", error->message));
  return G_SOURCE_CONTINUE;
}

static gint quitting;

/* What is done between requests has a thread of its own: a gateway that takes its time holds up nothing else. */
static gpointer
keep_going (gpointer portal)
{
  while (!g_atomic_int_get (&quitting)) {
    cf_portal_tick (portal);
    for (guint i = 0; i < 10 && !g_atomic_int_get (&quitting); i++)
      g_usleep (100 * G_TIME_SPAN_MILLISECOND);
  }
  return NULL;
}

static int
serve (const CfConfig *config)
{
  GError *error = NULL;
  CfPortal *portal = cf_portal_new (config, NULL, &error);
  CfMailer *mailer = portal ? cf_mailer_start (portal, &error) : NULL;      /* NULL without an error: none is configured */
  CfHttp *http = portal && !error ? cf_http_start (portal, &error) : NULL;
  if (!http) {
    cf_mailer_stop (mailer);
    cf_portal_free (portal);
    return fail (error);
  }
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_unix_signal_add (SIGTERM, on_signal, loop);
  g_unix_signal_add (SIGINT, on_signal, loop);
  g_unix_signal_add (SIGHUP, on_hangup, portal);
  cf_journal_begin ();
  GThread *ticker = g_thread_new ("ticker", keep_going, portal);
  cf_journal ("info", "started", json_pack ("{s:s, s:i, s:s, s:i, s:b}", "version", CF_VERSION, "port", (int) cf_http_port (http), "address", config->address, "gateways", (int) cf_gateways_count (portal->gateways), "mail", mailer != NULL));
  g_main_loop_run (loop);
  cf_journal ("info", "stopping", NULL);
  cf_http_stop (http);
  g_atomic_int_set (&quitting, 1);
  g_thread_join (ticker);
  cf_mailer_stop (mailer);
  if (!cf_state_flush (portal->state, &error))
    cf_journal ("error", "flush", json_pack ("{s:s}", "reason", error->message));
  g_clear_error (&error);
  cf_portal_free (portal);
  cf_journal ("info", "stopped", NULL);
  cf_journal_end ();
  return 0;
}

int
main (int argc, char **argv)
{
  g_autofree char *config_path = NULL, *ledger = NULL, *passphrase = NULL;
  gboolean version = FALSE, json = FALSE;
  g_auto (GStrv) words = NULL;
  const GOptionEntry options[] = {
    { "config", 'c', 0, G_OPTION_ARG_FILENAME, &config_path, "Configuration file (/etc/counterfoil/portal.conf)", "FILE" },
    { "ledger", 0, 0, G_OPTION_ARG_FILENAME, &ledger, "shop add: a ledger that is there already, a file or postgresql:// address", "LEDGER" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "shop backup, shop restore: holds the passphrase", "FILE" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "shop quarantine: answer for programs", NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, "Say which version this is", NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words, NULL, "[shop add NAME | shop list | shop code NAME REGISTER | shop devices NAME | shop retire NAME NUMBER | shop backup NAME FILE | shop restore NAME FILE | shop upgrade [NAME] | shop mail NAME | shop quarantine NAME [show LIFE SEQ | retry | take LIFE REASON | drop LIFE REASON] | routes]" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  GError *error = NULL;
  setlocale (LC_ALL, "C.UTF-8");
  signal (SIGPIPE, SIG_IGN);
  g_option_context_set_summary (context, "Serves a shop's customers on the web, and its registers. Without a command it runs until it is told to stop.");
  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    return fail (error);
  if (version) {
    puts ("counterfoil-portal " CF_VERSION);
    return 0;
  }
  if (words && g_str_equal (words[0], "routes") && !words[1]) {
    g_autofree char *text = cf_routes_text ();
    fputs (text, stdout);
    return 0;
  }
  g_autoptr (CfConfig) config = cf_config_load (config_path ? config_path : "/etc/counterfoil/portal.conf", &error);
  if (!config)
    return fail (error);
  cf_files_set_root (config->folder);
  guint n = words ? g_strv_length (words) : 0;
  if (n == 0)
    return serve (config);
  if (g_str_equal (words[0], "shop"))
    return cf_shop_command (config, words + 1, ledger, passphrase, json);
  fprintf (stderr, "counterfoil-portal: that is no command; see --help\n");
  return 2;
}
