/* server.h: the portal's side of sync, without HTTP: each function takes an open shop (the portal's replica, station 0) and what was asked, and fills an answer. The caller finds the device by its token
 * (Authorization: Bearer TOKEN; cf_device_find; none or retired: see there) and holds the shop's write lock around what writes.
 *
 *   POST /sync/v1/enrol                              cf_server_enrol      nobody's: the code is what counts
 *   GET  /sync/v1/hello?life=&number=&schema=        cf_server_hello      writes (who was here)
 *   POST /sync/v1/push                               cf_server_push       writes; answered after the database's commit
 *   GET  /sync/v1/pull?epoch=&after=&life=&wait=     cf_server_pull       reads; where @idle, the caller may wait for @news of the same shop, up to wait seconds, and ask again
 *   GET  /sync/v1/digest                             cf_server_digest     reads; how many are in quarantine, too; ?life=&seq=: only our hash of that station's chain there
 *   POST /sync/v1/leave                              cf_server_leave      writes: retires who asks
 *
 * What cannot be read is 400, who is not known 401, who is retired 403 (its push is quarantined), a forked chain 409, too much 413, trouble here 500: each with {"code", "text"}. */
#pragma once
#include "device.h"
#include "receive.h"

#define CF_SYNC_MIN_SCHEMA 1             /* registers that write an older one still push, and pull no more */
#define CF_SYNC_COMMITS 1024             /* in one parcel */
#define CF_SYNC_BYTES (1024 * 1024)
#define CF_SYNC_BODY_MAX (CF_PARCEL_MAX + 4096)      /* of a push */

typedef struct {
  guint       status;
  const char *type;                      /* static */
  GBytes     *body;
  gboolean    news;                      /* something was stored: who waits for this shop may ask again */
  gboolean    idle;                      /* pull: there was nothing */
  CfReceived  received;                  /* push: for metrics and logs */
  GError     *failure;                   /* of 500: for the log */
} CfReply;
void cf_reply_clear (CfReply *reply);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfReply, cf_reply_clear)

/* A replica without a commit: the portal's of a new shop (@number 0; then the first register brings its ledger), or that of a register that joins and fetches everything. CONFLICT if something is there. */
gboolean cf_server_create (const char *path, gint64 number, GError **error) CF_WARN_UNUSED;
/* After a restore of an older backup, and where the file was moved: a new life, which is a new epoch: registers refill what is lost. */
gboolean cf_server_renew  (CfShop *shop, GError **error) CF_WARN_UNUSED;

/* @query: what stands after ? in the address, decoded by the caller: name → value; NULL: nothing. */
void cf_server_enrol    (CfShop *shop, gconstpointer body, gsize size, CfReply *ret);
void cf_server_hello    (CfShop *shop, CfDevice *device, GHashTable *query, CfReply *ret);
void cf_server_push     (CfShop *shop, const CfDevice *device, gconstpointer body, gsize size, CfReply *ret);
void cf_server_pull     (CfShop *shop, const CfDevice *device, GHashTable *query, CfReply *ret);
void cf_server_digest   (CfShop *shop, const CfDevice *device, GHashTable *query, CfReply *ret);
void cf_server_leave    (CfShop *shop, const CfDevice *device, CfReply *ret);
/* 401 for who has no token that is known. */
void cf_server_unknown  (CfReply *ret);
