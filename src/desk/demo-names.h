/* demo-names.h: names, numbers and places of the demo's customers. Private to the demo. Texts are the caller's to free. */
#pragma once
#include "demo-private.h"

typedef struct { const char *name, *mailbox; guint trade; const char *language, *address, *city, *region, *postcode, *country; } DemoSpecial;
extern const DemoSpecial demo_special[];
extern const guint       demo_n_special;

char *demo_person (Demo *d);
char *demo_firm   (Demo *d, guint *ret_trade);
char *demo_phone  (Demo *d);
void  demo_place  (Demo *d, char **ret_address, char **ret_city, char **ret_region, char **ret_postcode);
char *demo_email  (const char *mailbox, const char *name);
