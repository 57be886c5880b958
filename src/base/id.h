/* id.h: identities made offline. An id is int64: 42 bits of milliseconds since 2020-01-01 UTC, 12 bits of station number, 9 bits of counter; never goes
 * backwards (it runs ahead of the clock if it must), and the counter starts each millisecond at random below 256, so that clones of one station rarely meet.
 * A derived id has bit 62 set and is a pure function of what it stands for, so that the same fact from the same source gets the same id on every station. */
#pragma once
#include "types.h"

#define CF_ID_TEXT 14      /* 13 characters of Crockford base 32 and NUL */

typedef struct { gint64 last; gint64 station; guint32 random; } CfIdMaker;     /* plain value; keep @last in the database */

/* @station 0–4095. @seed starts the counter's randomness (0: from the system). */
void  cf_id_maker_init (CfIdMaker *maker, gint64 station, CfId last, guint32 seed);
/* The next id; @now from the clock. Always greater than any it gave before. */
CfId  cf_id_next (CfIdMaker *maker, CfInstant now);
gint64    cf_id_station (CfId id);         /* -1 for a derived id */
CfInstant cf_id_instant (CfId id);         /* when it was made, to the millisecond; 0 for a derived id */
/* A derived id from @what (a word for the use) and @n numbers, and optionally a text. Ordered by @date first (0 = none), so that neighbours in time
 * are neighbours on disk. For ever: bit 62, 16 bits of days since 2000-01-01 (0 = no date, else 1–65535, cut off at both ends), the first 46 bits of
 * SHA-256 (what, NUL, date, n, numbers, text; each number 8 bytes little endian; no text = ""). */
CfId  cf_id_derive (const char *what, CfDate date, const gint64 *numbers, guint n, const char *text);

/* Returns @buf. */
char    *cf_id_text  (CfId id, char buf[CF_ID_TEXT]);
/* Reads 13 characters, either case, I and L as 1, O as 0. FALSE if it is not an id. */
gboolean cf_id_parse (const char *text, CfId *ret) G_GNUC_WARN_UNUSED_RESULT;
