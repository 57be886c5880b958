/* receive.h: commits of other stations into this replica: the same on a portal and on a register. */
#pragma once
#include "parcel.h"
#include "shop/shop.h"

typedef struct {
  guint stored, known, held;             /* new here · were here · of the new: not applied, or not whole (CfHeld) */
  guint forks, broken, early;            /* runs: other commits under numbers that are known · whose hash does not fit · that begin after a gap: not taken */
  guint8 suspect[CF_LIFE_SIZE];          /* of the last forked or broken run */
} CfReceived;

/* Within cf_batch_begin … cf_batch_end. Stores what is new and applies it; one that cannot be applied is stored held, and stops nothing. Forked and broken runs go to quarantine, with @from (who brought
 * them). Nothing of a run is taken unless all of it fits. */
gboolean cf_receive (CfShop *shop, const CfParcel *parcel, const char *from, CfReceived *ret, GError **error) CF_WARN_UNUSED;
/* All of it to quarantine, for @code; nothing is applied. */
gboolean cf_receive_apart (CfShop *shop, const CfParcel *parcel, const char *from, const char *code, GError **error) CF_WARN_UNUSED;
/* How many commits are in quarantine. */
gboolean cf_receive_quarantined (CfDb *db, gint64 *ret, GError **error) CF_WARN_UNUSED;

/* How far this replica knows @life: seq, 0: not at all; its hash there. */
gboolean cf_known (CfDb *db, const guint8 life[CF_LIFE_SIZE], gint64 *ret_station_id, gint64 *ret_seq, guint8 ret_hash[CF_HASH_SIZE], GError **error) CF_WARN_UNUSED;
/* The hash of commit @seq of a station, if it is here. */
gboolean cf_known_at (CfDb *db, gint64 station_id, gint64 seq, guint8 ret_hash[CF_HASH_SIZE], gboolean *ret_found, GError **error) CF_WARN_UNUSED;
/* The hash of the first commit of @life, if it is here. */
gboolean cf_known_first (CfDb *db, const guint8 life[CF_LIFE_SIZE], guint8 ret_hash[CF_HASH_SIZE], gboolean *ret_found, GError **error) CF_WARN_UNUSED;
/* How far each station is known: CfKnown in @ret, by life. */
typedef struct { gint64 station_id; guint8 life[CF_LIFE_SIZE]; gint64 seq; } CfKnown;
gboolean cf_known_all (CfDb *db, GArray *ret, GError **error) CF_WARN_UNUSED;
