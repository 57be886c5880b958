/* mask.h: card data in bytes from a device, made unreadable before anything is kept. */
#pragma once
#include <glib.h>

/* Masks in place, keeping the length: card numbers in ASCII (Luhn-valid runs of 13-19 digits, also with spaces or dashes between: all but the last four digits become '*'), tracks (";…=…?" and "%B…^…^…?": all
 * after the number, and the name), and the packed digits of ZVT and EMV (fields 22, 23, 24, tags 5A, 57: all but the number's last four digits become E). Returns how many bytes changed. */
gsize cf_mask_card_bytes (guint8 *bytes, gsize n);
