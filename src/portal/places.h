/* places.h: the shops a portal serves. Each is a small key file NAME.shop in the portal's folder, whose [shop] ledger= says where its ledger is: a file, or a schema's address (db/db.h). Nothing is opened
 * before it is asked for, and what has not been asked for lately is closed: a thousand shops cost what those in use cost. Threads share it. */
#pragma once
#include "shop/shop.h"

typedef struct _CfPlaces CfPlaces;
typedef struct _CfPlace CfPlace;

#define CF_PLACE_NAME_MAX 40

CfPlaces *cf_places_new  (const char *folder, guint idle_s, CfClock *clock);
void      cf_places_free (CfPlaces *places);
/* a–z, 0–9 and dashes between them, and no word that a path begins with. */
gboolean  cf_place_name_valid (const char *name);

/* An open ledger of shop @name for this thread alone, until it is given back. Read anew where somebody else wrote. NOT_FOUND: no such shop. */
CfShop   *cf_places_take (CfPlaces *places, const char *name, CfPlace **ret_place, GError **error) CF_WARN_UNUSED;
/* The same for who looks at all shops in turn: that is no use that would keep it open. */
CfShop   *cf_places_look (CfPlaces *places, const char *name, CfPlace **ret_place, GError **error) CF_WARN_UNUSED;
void      cf_places_give (CfPlaces *places, CfPlace *place, CfShop *shop);
/* One writer at a time for each shop, so that threads wait here and not on the database. */
void      cf_place_lock   (CfPlace *place);
void      cf_place_unlock (CfPlace *place);
const char *cf_place_name (CfPlace *place);
/* How often a ledger of this shop was opened: what an opening changes is no commit. */
guint     cf_place_opened (CfPlace *place);
/* A new id that no other thread is given. @shop: of this place, open. */
CfId      cf_place_id     (CfPlace *place, CfShop *shop);
/* Closes the ledgers of shops that nobody has asked for lately (CfConfig.ledger_idle_s). */
void      cf_places_rest (CfPlaces *places);
/* Names of the shops that somebody has asked for lately. */
GPtrArray *cf_places_used (CfPlaces *places);
guint     cf_places_open_count (CfPlaces *places);

/* Names of all shops, sorted. */
GPtrArray *cf_places_list (const char *folder, GError **error) CF_WARN_UNUSED;
/* Makes NAME.shop. @ledger NULL: NAME.counterfoil in the folder. CONFLICT, INVALID. */
gboolean  cf_place_add    (const char *folder, const char *name, const char *ledger, GError **error) CF_WARN_UNUSED;
/* Where its ledger is. NOT_FOUND. Caller frees. */
char     *cf_place_ledger (const char *folder, const char *name, GError **error) CF_WARN_UNUSED;
