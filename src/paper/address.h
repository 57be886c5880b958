/* address.h: an address in the lines in which the post of its country wants it. */
#pragma once
#include <glib.h>

typedef struct { const char *name, *company, *address, *city, *region, *postcode, *country; } CfAddress;

/* Lines joined by "\n", the name first; the country's English name in capitals where it is not @home (both ISO 3166 alpha-2, any case; none = home). Caller frees; "" if nothing is known. */
char       *cf_address_lines (const CfAddress *address, const char *home);
/* English name of a country; NULL if there is no such code. Static. */
const char *cf_country_name  (const char *code);
