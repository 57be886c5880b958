/* till-pdf.h: X and Z reports and deposit slips on paper (T7, T20). */
#pragma once
#include "receipt-printer.h"
#include "shop/till.h"

/* @z: a close as it is kept (the same bytes for ever under one program version and shop's looks), or what cf_shift_x gave (id 0: an X). */
GBytes *cf_shift_pdf   (CfShop *shop, const CfShiftClose *z, GError **error) CF_WARN_UNUSED;
/* The same on a roll of a receipt printer (58 or 80 mm). */
GBytes *cf_shift_roll (CfShop *shop, const CfShiftClose *z, const CfReceiptPrinter *printer, GError **error) CF_WARN_UNUSED;
/* Cash by value, checks one by one, the total that the bank's statement will show. */
GBytes *cf_deposit_pdf (CfShop *shop, const CfBankDeposit *deposit, GError **error) CF_WARN_UNUSED;
