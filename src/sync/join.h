/* join.h: a register joins a shop at a portal, meets it, and leaves it: what the command line and the settings' page do. These ask the network: for worker threads. */
#pragma once
#include "account.h"
#include "carrier-http.h"
#include "client.h"

typedef struct {
  gboolean brought;                      /* the register's ledger became the shop's */
  gboolean again;                        /* its ledger is of this shop already: it goes on under a new number */
  char    *token_file;                   /* where the token is, if no key ring took it */
  CfSyncAccount account;
} CfJoined;
void     cf_joined_clear (CfJoined *joined);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfJoined, cf_joined_clear)

/* With the one-time @code. If there is a ledger at @path, it is brought (to a shop that has none) or is of this shop; if there is none, an empty one is made there that takes the shop's: cf_sync_meet then fetches it. CONFLICT: both
 * have data. @carrier is of @address. */
gboolean cf_sync_join  (const char *path, CfCarrier *carrier, const char *address, const char *authority, const char *code, CfClock *clock, CfJoined *ret, GError **error) CF_WARN_UNUSED;

/* The ledger at @path, which has just joined, gets what is still missing. RETRY with a sentence: it is not even yet. */
gboolean cf_sync_fetch (const char *path, CfCarrier *carrier, const CfSyncAccount *account, CfClock *clock, GError **error) CF_WARN_UNUSED;

/* This ledger (at @path) goes on alone: the portal is asked to retire the register, then token and note are forgotten. *ret_told FALSE: the portal could not be asked, and still lists it. */
gboolean cf_sync_leave (const char *path, CfClock *clock, gboolean *ret_told, GError **error) CF_WARN_UNUSED;

/* Sends and fetches until both sides have the same, or it does not get on: then client->state says why. */
gboolean cf_sync_meet  (CfClient *client, GError **error) CF_WARN_UNUSED;
