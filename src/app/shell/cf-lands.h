/* cf-lands.h: countries, currencies and time zones, for those who choose one. */
#pragma once
#include <glib.h>

typedef struct { char *code, *name; } CfLand;                /* "DE", "Germany"; in the person's language where the system knows it */
/* CfLand, by name. The caller unrefs. */
GPtrArray *cf_lands_all        (void);
/* "EUR", all in ISO 4217, by code; char *. The caller unrefs. */
GPtrArray *cf_lands_currencies (void);
/* All time zones, those of @country first, its chief one at the front; char *. The caller unrefs. */
GPtrArray *cf_lands_zones      (const char *country);
/* Where this computer seems to stand: by its time zone, else its language; "US" where neither tells. The caller frees. */
char      *cf_lands_here       (void);
