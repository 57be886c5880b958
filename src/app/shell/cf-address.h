/* cf-address.h: reading addresses: "aging?as_of=2026-10-31&customer=0ABC…". */
#pragma once
#include "base/types.h"

/* The path without what follows "?"; caller frees. */
char    *cf_address_path (const char *path);
/* The value of @name after "?"; NULL: not there. Percent signs are undone. Caller frees. */
char    *cf_address_get  (const char *path, const char *name);
/* An id in 13 characters; 0: not there, or no id. */
CfId     cf_address_id   (const char *path, const char *name);
/* A date as ISO; 0: not there, or no date. */
CfDate   cf_address_date (const char *path, const char *name);
