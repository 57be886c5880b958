/* zvt-mask.h: what of a message may be written down: card numbers but their last four digits, tracks, check numbers, chip data and passwords become E
 * nibbles. The length stays, so that a recording can be read as the message was. */
#pragma once
#include <glib.h>

/* Changes @apdu in place. Any bytes will do: of what cannot be read as ZVT whatever looks like a card number is masked. */
void cf_zvt_mask_apdu (guint8 *apdu, gsize n);
/* The same of a piece of data of unknown shape: Luhn-valid runs of 13–19 digits, as text and as BCD. */
void cf_zvt_mask_digits (guint8 *data, gsize n);
