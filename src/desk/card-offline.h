/* card-offline.h: payments that a terminal approved alone (W7): whether they have reached the bank. */
#pragma once
#include "card-payment.h"

typedef struct { guint n_asked, n_forwarded, n_approved, n_declined, n_left; } CfOfflineNews;      /* left: still at risk */

/* Asks the terminal of @desk about each of its payments that is at risk (store/card-needs.h) and writes what it says: forwarded, approved, or declined late, which opens the invoice again. What it cannot
 * tell stays at risk; a person can say it (cf_card_offline_resolve). FALSE: the terminal or the ledger failed; what was told until then is kept. On the terminal's thread, between attempts. */
gboolean cf_card_offline_ask (CfCardDesk *desk, CfOfflineNews *ret, GError **error) CF_WARN_UNUSED;
