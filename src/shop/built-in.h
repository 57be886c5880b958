/* built-in.h: ids of what every shop starts with (start.c). They are the same in each ledger, on disk for ever. */
#pragma once

enum { CF_TERMS_ON_RECEIPT_ID = 1, CF_TERMS_NET_15_ID = 2, CF_TERMS_NET_30_ID = 3, CF_TERMS_2_10_NET_30_ID = 4, CF_TERMS_END_OF_MONTH_ID = 5 };
enum { CF_TENDER_CASH_ID = 1, CF_TENDER_CHECK_ID = 2, CF_TENDER_CARD_ID = 3, CF_TENDER_ACH_ID = 4, CF_TENDER_WIRE_ID = 5, CF_TENDER_TERMINAL_ID = 6 /* a card, at a terminal of this shop */ };
/* The first station's; another gets its own when it joins. */
/* Item statuses. */
enum { CF_STATUS_NEW_ID = 1, CF_STATUS_FILES_ID = 2, CF_STATUS_PROOF_ID = 3, CF_STATUS_CHANGES_ID = 4, CF_STATUS_APPROVED_ID = 5, CF_STATUS_PRODUCTION_ID = 6, CF_STATUS_PICK_UP_ID = 7, CF_STATUS_SHIPPED_ID = 8,
       CF_STATUS_DONE_ID = 9, CF_STATUS_CANCELLED_ID = 10 };
enum { CF_SERIES_IMPORTED_ID = 1, CF_SERIES_INVOICE_ID = 2, CF_SERIES_CREDIT_MEMO_ID = 3, CF_SERIES_GROUP_ID = 4 };
