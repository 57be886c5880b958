/* sync.c: the registers' side of the portal: src/sync/server.h on HTTP. A pull that finds nothing new waits without a thread (http.h) until something is stored for its shop, or its time is over. */
#include "routes.h"
#include "journal.h"
#include "sync/server-files.h"
#include "sync/snapshot.h"
#include <string.h>

#define WAIT_MAX_S 55

static void
reply (CfCall *call, CfReply *r)
{
  if (r->failure) {
    g_atomic_int_inc (&call->portal->metrics.errors);
    cf_journal ("error", "sync", json_pack ("{s:s, s:s, s:s}", "shop", call->params[0], "route", call->route->pattern, "reason", r->failure->message));
  }
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);
  cf_call_bytes (call, r->status, r->type ? r->type : "application/json", r->body ? r->body : nothing);
  if (r->news)
    call->news = TRUE;
}

void
cf_sync_unknown (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  cf_server_unknown (&r);
  reply (call, &r);
}

void
cf_run_sync_enrol (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  cf_place_lock (call->place);
  cf_server_enrol (call->shop, call->body->data, call->body->len, &r);
  cf_place_unlock (call->place);
  reply (call, &r);
}

void
cf_run_sync_hello (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  g_autoptr (GHashTable) query = cf_call_query (call);
  cf_place_lock (call->place);
  cf_server_hello (call->shop, &call->device, query, &r);
  cf_place_unlock (call->place);
  reply (call, &r);
}

void
cf_run_sync_push (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  cf_place_lock (call->place);
  cf_server_push (call->shop, &call->device, call->body->data, call->body->len, &r);
  cf_place_unlock (call->place);
  reply (call, &r);
}

void
cf_run_sync_pull (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  g_autoptr (GHashTable) query = cf_call_query (call);
  const char *wait = query ? g_hash_table_lookup (query, "wait") : NULL;
  cf_server_pull (call->shop, &call->device, query, &r);
  reply (call, &r);
  call->wait_s = r.idle && wait ? (guint) CLAMP (g_ascii_strtoll (wait, NULL, 10), 0, WAIT_MAX_S) : 0;
}

/* It is kept in the portal's folder; one at a time makes it. */
void
cf_run_sync_snapshot (CfCall *call)
{
  static GMutex making;
  g_auto (CfReply) r = { 0 };
  g_autoptr (GHashTable) query = cf_call_query (call);
  g_autofree char *name = g_strdup_printf ("%s.snapshot", cf_place_name (call->place)), *file = g_build_filename (call->portal->config->folder, name, NULL);
  g_mutex_lock (&making);
  cf_server_snapshot (call->shop, &call->device, file, query, &r);
  g_mutex_unlock (&making);
  reply (call, &r);
}

void
cf_run_sync_files (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  g_autoptr (GHashTable) query = cf_call_query (call);
  cf_server_files (call->shop, &call->device, query, &r);
  reply (call, &r);
}

void
cf_run_sync_file (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  g_autoptr (GHashTable) query = cf_call_query (call);
  cf_server_file_get (call->shop, &call->device, query, &r);
  reply (call, &r);
}

/* Files have a lock of their own: who writes commits never waits for them. */
void
cf_run_sync_keep (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  g_autoptr (GHashTable) query = cf_call_query (call);
  cf_server_file_put (call->shop, &call->device, query, call->body->data, call->body->len, CF_FILES_QUOTA, &r);
  reply (call, &r);
}

void
cf_run_sync_digest (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  g_autoptr (GHashTable) query = cf_call_query (call);
  cf_server_digest (call->shop, &call->device, query, &r);
  reply (call, &r);
}

void
cf_run_sync_leave (CfCall *call)
{
  g_auto (CfReply) r = { 0 };
  cf_place_lock (call->place);
  cf_server_leave (call->shop, &call->device, &r);
  cf_place_unlock (call->place);
  reply (call, &r);
}
