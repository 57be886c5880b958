/* practice.h: practice on the shop's own data (W12): a copy of the ledger, in a folder that only this user can look into, which knows that it is one. All that is drawn from it says so on its face (paper.h),
 * and what would send something away asks cf_practice_is first. The real ledger is only read. */
#pragma once
#include "shop/act.h"

typedef struct _CfPractice CfPractice;
/* Copies the ledger that @shop is on, with the files beside it, to where temporary files go. It is marked before anybody can open it, and the shop's card terminals are archived in it; in their place is the
 * one at @terminal (device/transport.h; a simulated one that speaks PAX), or none: NULL. */
CfPractice *cf_practice_new  (CfShop *shop, const char *terminal, GError **error) CF_WARN_UNUSED;
/* The copy; nothing of it is left afterwards. NULL is fine. */
void        cf_practice_free (CfPractice *practice);
const char *cf_practice_path (const CfPractice *practice);
/* Is the ledger a copy for practice? */
gboolean    cf_practice_is   (CfShop *shop, gboolean *ret, GError **error) CF_WARN_UNUSED;
/* What would leave the copy: FALSE with CF_ERROR_INVALID ("@tried: this is practice …") where it is one. */
gboolean    cf_practice_lets (CfShop *shop, const char *tried, GError **error) CF_WARN_UNUSED;
/* May a card terminal at @address be used? On a copy none but one that is simulated on this machine: no card is charged there, whoever sets up what. */
gboolean    cf_practice_lets_terminal (CfShop *shop, const char *address, GError **error) CF_WARN_UNUSED;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfPractice, cf_practice_free)
