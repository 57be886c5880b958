/* config.h: the configuration file, a key file; every key has a standard. Group [portal]:
 *   listen=127.0.0.1:8420   address and port; [::]:443 for all
 *   address=https://pay.example   how customers reach it, without the shop's name
 *   folder=/var/lib/counterfoil-portal   shops (NAME.shop), their ledgers, the portal's own database
 *   state=   the portal's own database elsewhere: a file, or an address as in db/db.h
 *   certificate=, key=   PEM files: TLS of its own, read again at SIGHUP; without them a proxy in front speaks it
 *   proxy=127.0.0.1   addresses whose X-Forwarded-For is believed, with blanks between
 *   threads=, connections=1000, connections-per-address=100, idle-seconds=20, body-kilobytes=8192
 *   ledger-idle-seconds=60   a shop that nobody asks for so long is closed, file or server
 *   pages-megabytes=32   pages of documents kept in memory while their ledger has not changed; 0: each is drawn anew
 *   metrics-token-file=   who shows this token may read /metrics from elsewhere than this machine
 * Group [mail]: mailer.h. Groups [gateway NAME]: gateway.h. */
#pragma once
#include <glib.h>
#include "base/error.h"

typedef struct {
  char    *host;  guint16 port;
  char    *address, *folder, *state, *certificate, *key;
  char   **proxies;
  char    *metrics_token;
  guint    threads, connections, per_address, idle_s, ledger_idle_s;
  gsize    body_max, pages_max;           /* bytes */
  GKeyFile *file;
} CfConfig;

CfConfig *cf_config_load (const char *path, GError **error) CF_WARN_UNUSED;
CfConfig *cf_config_read (const char *text, GError **error) CF_WARN_UNUSED;      /* the same from memory */
void      cf_config_free (CfConfig *config);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfConfig, cf_config_free)
