/* shop-aside.h: counterfoil-portal shop quarantine NAME …: what came to the portal and does not count, and its way out (sync/aside.h). */
#pragma once
#include "shop/shop.h"

/* @words: what follows the shop's name: nothing (the list), "show" LIFE SEQ, "retry", "take" LIFE REASON, "drop" LIFE REASON. Prints; the exit status: 2, it is no such command. */
int cf_shop_aside (CfShop *shop, char **words, gboolean json);
