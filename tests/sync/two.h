/* two.h: a register with the shop of ../shop/fixture.h, and a portal that knows it and has nothing yet; no network between them. With COUNTERFOIL_TEST_SERVER the portal's ledger is on that server. */
#pragma once
#include "../shop/fixture.h"
#include "sync/device.h"

typedef struct { Fixture f; CfShop *portal; CfDevice device; char *path; } Two;

void   two_open  (Two *two, gconstpointer unused);
void   two_close (Two *two, gconstpointer unused);
gint64 two_portal_pos (Two *two);
