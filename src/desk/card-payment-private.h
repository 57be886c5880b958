/* card-payment-private.h: what the other files about card terminals (card-batch, card-offline) use of card-payment.c. On the terminal's thread. */
#pragma once
#include "card-payment.h"
#include "store/attempt.h"

CfShop               *cf_card_desk_shop   (CfCardDesk *desk);
const CfCardTerminal *cf_card_desk_record (CfCardDesk *desk);       /* borrowed */
/* What the driver is asked, as the ledger has it. *ret is to be cleared in any case. */
gboolean              cf_card_desk_asked  (CfCardDesk *desk, const CfAttempt *attempt, const CfAttemptJournal *journal, CfTerminalAttempt *ret, GError **error) CF_WARN_UNUSED;
/* A driver's result as a fact; texts are borrowed of @result. */
CfAttemptResult       cf_card_desk_fact   (CfCardDesk *desk, CfId attempt_id, CfAttemptState state, const CfTerminalResult *result);
/* "name=value" lines as a driver takes them. */
GHashTable           *cf_card_options     (const char *lines);

/* The batch as it is before its close; what cannot be told is left out. */
void     cf_card_batch_list (CfTerminal *terminal, CfTerminalResult *ret);
/* The result of a close, with what was listed before and what the close itself told. */
gboolean cf_card_batch_keep (CfShop *shop, const CfAttemptResult *result, const CfTerminalResult *listed, const CfTerminalResult *closed, GError **error) CF_WARN_UNUSED;
