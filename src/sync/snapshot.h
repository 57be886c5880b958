/* snapshot.h: a whole shop for a new register, faster than its log played again: a copy of the portal's database (of a shop on a server: its log played into a file) without what is the portal's own (tokens, codes, quarantine, notes), zstd, with its SHA-256; fetched in pieces, each of which
 * may be asked for again.
 *
 *   GET /sync/v1/snapshot                     {"id", "size", "full", "pos", "epoch"}: id is the SHA-256 of the packed bytes; 404: an older portal, whose log is pulled
 *   GET /sync/v1/snapshot?id=&from=           up to CF_SNAPSHOT_PIECE bytes of it; 404: it is not kept any more, ask anew */
#pragma once
#include "carrier.h"
#include "server.h"

#define CF_SNAPSHOT_PIECE (4 * 1024 * 1024)
#define CF_SNAPSHOT_KEPT_S 900

/* The portal's side. @file: where the shop's snapshot is kept ("….snapshot"), remade when it is older than CF_SNAPSHOT_KEPT_S. */
void     cf_server_snapshot (CfShop *shop, const CfDevice *device, const char *file, GHashTable *query, CfReply *ret);

/* The register's: makes the ledger at @path, which is not there yet, a station of its own with @number. *ret_none: the portal has no snapshot to give, and nothing was made. What was fetched before the line broke is kept
 * beside it (@path.snapshot) and gone on with. */
gboolean cf_snapshot_fetch  (CfCarrier *carrier, const char *token, const char *path, gint64 number, gboolean *ret_none, GError **error) CF_WARN_UNUSED;
