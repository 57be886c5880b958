/* card-batch.h: the close of a card terminal's batch (closeout, end of day, batch close). It is an attempt like any other: written with cf_card_begin (kind CLOSE), carried out by the terminal's thread
 * (cf_card_thread_run), recovered after a crash. What the terminal listed and summed is kept as a CfCardBatch with the attempt's id; store/card-batch.h compares it with the books. */
#pragma once
#include "card-payment.h"

/* The attempt that asks for it; to be cleared. @id: made before the button can be pressed. */
void cf_card_batch_ask (CfAttempt *ret, CfId id, CfId terminal_id);

/* What the terminal tells of the batch that is open now, closing nothing: for cf_card_batch_compare and cf_shift_close. On the terminal's thread. @ret is to be cleared in any case. FALSE: it was not reached, or
 * tells nothing (@error says so). */
gboolean cf_card_batch_look (CfCardDesk *desk, CfCardBatch *ret, GError **error) CF_WARN_UNUSED;
