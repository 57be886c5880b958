/* offer.h: commits of this replica's log into a parcel. */
#pragma once
#include "parcel.h"

typedef struct { guint commits; gsize bytes; } CfOfferLimits;      /* at least one commit goes, whatever its size */

/* What came after @after in this log, in its order, without what @skip (a life; NULL: nobody) made. *ret_next: where to go on. */
gboolean cf_offer_after   (CfDb *db, gint64 after, const guint8 *skip, const CfOfferLimits *limits, CfPacker *packer, gint64 *ret_next, GError **error) CF_WARN_UNUSED;
/* What a station made after @seq. FALSE in *ret_all: there is more than the limits let through. */
gboolean cf_offer_station (CfDb *db, gint64 station_id, gint64 seq, const CfOfferLimits *limits, CfPacker *packer, gboolean *ret_all, GError **error) CF_WARN_UNUSED;
/* How many commits of a station come after @seq, and when the oldest was made (its stamp). */
gboolean cf_offer_count   (CfDb *db, gint64 station_id, gint64 seq, gint64 *ret_count, CfStamp *ret_oldest, GError **error) CF_WARN_UNUSED;
