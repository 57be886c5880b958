/* main.c: counterfoil-portal: the daemon, and what whoever runs it does with its shops. */
#include <gio/gio.h>
#include <glib-unix.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include "base/whole-file.h"
#include "desk/backup.h"
#include "desk/restore.h"
#include "http.h"
#include "journal.h"
#include "sync/device.h"
#include "sync/server.h"

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

/* Somebody who put something right at a gateway does not want to wait. */
static gboolean
on_hangup (gpointer portal)
{
  g_atomic_int_set (&((CfPortal *) portal)->look_now, 1);
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
  CfHttp *http = portal ? cf_http_start (portal, &error) : NULL;
  if (!http) {
    cf_portal_free (portal);
    return fail (error);
  }
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_unix_signal_add (SIGTERM, on_signal, loop);
  g_unix_signal_add (SIGINT, on_signal, loop);
  g_unix_signal_add (SIGHUP, on_hangup, portal);
  GThread *ticker = g_thread_new ("ticker", keep_going, portal);
  cf_journal ("info", "started", json_pack ("{s:s, s:i, s:s, s:i}", "version", CF_VERSION, "port", (int) cf_http_port (http), "address", config->address, "gateways", (int) cf_gateways_count (portal->gateways)));
  g_main_loop_run (loop);
  cf_journal ("info", "stopping", NULL);
  cf_http_stop (http);
  g_atomic_int_set (&quitting, 1);
  g_thread_join (ticker);
  if (!cf_state_flush (portal->state, &error))
    cf_journal ("error", "flush", json_pack ("{s:s}", "reason", error->message));
  g_clear_error (&error);
  cf_portal_free (portal);
  cf_journal ("info", "stopped", NULL);
  return 0;
}

/* --- its shops --- */

static int
shop_add (const CfConfig *config, const char *name, const char *ledger)
{
  GError *error = NULL;
  g_autofree char *absolute = ledger && !strstr (ledger, "://") ? g_canonicalize_filename (ledger, NULL) : g_strdup (ledger);
  if (g_mkdir_with_parents (config->folder, 0700) != 0 || !cf_place_add (config->folder, name, absolute, &error))
    return error ? fail (error) : 1;
  g_autofree char *where = cf_place_ledger (config->folder, name, &error);
  if (!where)
    return fail (error);
  if (!ledger && !cf_server_create (where, 0, &error))
    return fail (error);
  g_autoptr (CfShop) shop = cf_shop_open (where, FALSE, NULL, &error);
  if (!shop)
    return fail (error);
  printf ("%s: %s\nCustomers reach it at %s/%s: set documents.pay-link to that.\n", name, where, config->address, name);
  return 0;
}

/* A one-time code with which a register joins the shop. */
static int
shop_code (const CfConfig *config, const char *name, const char *who)
{
  GError *error = NULL;
  g_autofree char *where = cf_place_ledger (config->folder, name, &error), *code = NULL;
  g_autoptr (CfShop) shop = where ? cf_shop_open (where, FALSE, NULL, &error) : NULL;
  if (!shop || !cf_device_code (shop, who, &code, &error))
    return fail (error);
  printf ("%s\n", code);
  return 0;
}

static int
shop_devices (const CfConfig *config, const char *name)
{
  GError *error = NULL;
  g_autoptr (GArray) devices = g_array_new (FALSE, TRUE, sizeof (CfDevice));
  g_autofree char *where = cf_place_ledger (config->folder, name, &error);
  g_autoptr (CfShop) shop = where ? cf_shop_open (where, TRUE, NULL, &error) : NULL;
  g_array_set_clear_func (devices, cf_device_clear);
  if (!shop || !cf_device_list (shop, devices, &error))
    return fail (error);
  for (guint i = 0; i < devices->len; i++) {
    const CfDevice *device = &g_array_index (devices, CfDevice, i);
    printf ("%4" G_GINT64_FORMAT "  %s%s\n", device->number, device->name, device->retired_at ? " (retired)" : "");
  }
  return 0;
}

static int
shop_retire (const CfConfig *config, const char *name, const char *number)
{
  GError *error = NULL;
  g_autofree char *where = cf_place_ledger (config->folder, name, &error);
  g_autoptr (CfShop) shop = where ? cf_shop_open (where, FALSE, NULL, &error) : NULL;
  return shop && cf_device_retire (shop, g_ascii_strtoll (number, NULL, 10), &error) ? 0 : fail (error);
}

static int
shop_list (const CfConfig *config)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) names = cf_places_list (config->folder, &error);
  if (!names)
    return fail (error);
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *where = cf_place_ledger (config->folder, names->pdata[i], NULL);
    printf ("%-24s %s\n", (const char *) names->pdata[i], where ? where : "");
  }
  return 0;
}

/* A passphrase is never an argument, which everybody on the machine can read. */
static char *
read_passphrase (const char *path, GError **error)
{
  char *text = NULL;
  g_autoptr (GError) failed = NULL;
  if (!path)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "a passphrase is needed: --passphrase-file FILE");
  else if (!g_file_get_contents (path, &text, NULL, &failed))
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "reading the passphrase: %s", failed->message);
  return text ? g_strchomp (text) : NULL;
}

static int
shop_backup (const CfConfig *config, const char *name, const char *to, const char *passphrase_file)
{
  GError *error = NULL;
  char *passphrase = read_passphrase (passphrase_file, &error);
  g_autofree char *where = passphrase ? cf_place_ledger (config->folder, name, &error) : NULL;
  g_autoptr (CfShop) shop = where ? cf_shop_open (where, TRUE, NULL, &error) : NULL;
  gboolean ok = shop && cf_backup_write (shop, to, passphrase, NULL, &error);
  cf_passphrase_free (passphrase);
  if (!ok)
    return fail (error);
  printf ("Written: %s\n", to);
  return 0;
}

static int
shop_restore (const CfConfig *config, const char *name, const char *from, const char *passphrase_file)
{
  GError *error = NULL;
  g_auto (CfRestoreReport) report = { 0 };
  char *passphrase = read_passphrase (passphrase_file, &error);
  g_autofree char *file = g_strconcat (name, ".counterfoil", NULL), *to = g_build_filename (config->folder, file, NULL);
  gboolean ok = passphrase && cf_place_name_valid (name) && g_mkdir_with_parents (config->folder, 0700) == 0 && cf_restore (from, passphrase, to, NULL, 0, NULL, NULL, NULL, &report, &error);
  cf_passphrase_free (passphrase);
  if (ok && cf_place_add (config->folder, name, NULL, &error)) {
    printf ("%s: %" G_GINT64_FORMAT " commits, %s\n", name, report.commits, to);
    return 0;
  }
  if (g_error_matches (error, CF_ERROR, CF_ERROR_CONFLICT) && ok) {
    g_error_free (error);
    return 0;
  }
  if (!error)
    g_set_error (&error, CF_ERROR, CF_ERROR_INVALID, "“%s” cannot be a shop's name", name);
  return fail (error);
}

int
main (int argc, char **argv)
{
  g_autofree char *config_path = NULL, *ledger = NULL, *passphrase = NULL;
  gboolean version = FALSE;
  g_auto (GStrv) words = NULL;
  const GOptionEntry options[] = {
    { "config", 'c', 0, G_OPTION_ARG_FILENAME, &config_path, "Configuration file (/etc/counterfoil/portal.conf)", "FILE" },
    { "ledger", 0, 0, G_OPTION_ARG_FILENAME, &ledger, "shop add: a ledger that is there already, a file or postgresql:// address", "LEDGER" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "shop backup, shop restore: holds the passphrase", "FILE" },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, "Say which version this is", NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words, NULL, "[shop add NAME | shop list | shop code NAME REGISTER | shop devices NAME | shop retire NAME NUMBER | shop backup NAME FILE | shop restore NAME FILE]" },
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
  g_autoptr (CfConfig) config = cf_config_load (config_path ? config_path : "/etc/counterfoil/portal.conf", &error);
  if (!config)
    return fail (error);
  guint n = words ? g_strv_length (words) : 0;
  if (n == 0)
    return serve (config);
  if (g_str_equal (words[0], "shop") && n == 3 && g_str_equal (words[1], "add"))
    return shop_add (config, words[2], ledger);
  if (g_str_equal (words[0], "shop") && n == 4 && g_str_equal (words[1], "code"))
    return shop_code (config, words[2], words[3]);
  if (g_str_equal (words[0], "shop") && n == 3 && g_str_equal (words[1], "devices"))
    return shop_devices (config, words[2]);
  if (g_str_equal (words[0], "shop") && n == 4 && g_str_equal (words[1], "retire"))
    return shop_retire (config, words[2], words[3]);
  if (g_str_equal (words[0], "shop") && n == 2 && g_str_equal (words[1], "list"))
    return shop_list (config);
  if (g_str_equal (words[0], "shop") && n == 4 && g_str_equal (words[1], "backup"))
    return shop_backup (config, words[2], words[3], passphrase);
  if (g_str_equal (words[0], "shop") && n == 4 && g_str_equal (words[1], "restore"))
    return shop_restore (config, words[2], words[3], passphrase);
  fprintf (stderr, "counterfoil-portal: that is no command; see --help\n");
  return 2;
}
