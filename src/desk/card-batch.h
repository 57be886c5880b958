/* card-batch.h: the close of a card terminal's batch (closeout, end of day, batch close). It is an attempt like any other: written with cf_card_begin (kind CLOSE), carried out by the terminal's thread
 * (cf_card_thread_run), recovered after a crash. What the terminal listed and summed is kept as a CfCardBatch with the attempt's id; store/card-batch.h compares it with the books. */
#pragma once
#include "card-payment.h"

/* The attempt that asks for it; to be cleared. @id: made before the button can be pressed. */
void cf_card_batch_ask (CfAttempt *ret, CfId id, CfId terminal_id);
