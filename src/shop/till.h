/* till.h: the till: opening a shift, moving cash, counting, closing, bringing money to the bank. The drawer is this register's. A shop need not use shifts: where none is open, cash is taken as ever and has the calendar's day. */
#pragma once
#include "act.h"

/* Opens a shift with @float_minor in the drawer; what lay there by the books goes to the safe, or comes from it (what the safe does not have, the owner brings). @date: the business date; 0 = the calendar's.
 * A drawer's first shift: cash that was taken before it had shifts may be anywhere by now. Where that is more than the float, somebody with CF_MAY_POST_OPENING says how much of it lies in the safe (@to_safe_minor;
 * elsewhere and unsaid −1): the owner took the rest, and the entry is a CF_ENTRY_CASH_BEFORE of its own. Refusals: CF_CASH_BEFORE (amount: what there is by the books; nobody said), CF_NOT_A_CHOICE (to_safe_minor: it
 * is not the first shift, or there is no such cash), CF_SHIFT_IS_OPEN, CF_NEGATIVE, those of a date. */
CfOutcome cf_shift_open    (CfShop *shop, CfWho *who, CfId id, CfMoney float_minor, CfMoney to_safe_minor, CfDate date, CfShift *ret, GError **error) CF_WARN_UNUSED;
/* Pay-in, pay-out, drop or no sale, in the shift that is open or counted; who->reason says why. @category 0: other. Refusals: CF_NO_SHIFT, CF_NEEDS_REASON, CF_NOT_POSITIVE. */
CfOutcome cf_drawer_move   (CfShop *shop, CfWho *who, CfId id, CfDrawerKind kind, CfDrawerCategory category, CfMoney amount_minor, CfDrawerEntry *ret, GError **error) CF_WARN_UNUSED;
/* The count begins, is given up, or a closed shift is opened once more: the newest of its drawer. Refusals: CF_NO_SHIFT, CF_SHIFT_IS_OPEN, CF_NOT_COUNTING, CF_NEEDS_REASON (reopen). */
CfOutcome cf_shift_event   (CfShop *shop, CfWho *who, CfId id, CfShiftEventKind kind, CfShiftEvent *ret, GError **error) CF_WARN_UNUSED;
/* A count that stands: from here on it may be told what should be in the drawer. Counting again after that is kept, and the Z report says so. Refusals: CF_NOT_COUNTING. */
CfOutcome cf_drawer_count  (CfShop *shop, CfWho *who, CfId id, const CfCash *cash, guint n, CfDrawerCount *ret, GError **error) CF_WARN_UNUSED;
/* Closes with what was counted (@n 0: as it stands), and prints a Z's content into *ret. Never refused for what is unfinished or does not agree: that is listed. @looks: what card terminals told of their
 * open batches just now (store/closeout.h), or NULL. @left_minor stays in the drawer (-1: as much as the float, if there is so much). Refusals: CF_NOT_COUNTING, CF_NEEDS_REASON where money is over or short
 * (amount: none: the count is blind until it is given) or where cards do not agree and nobody has said why (field: differences), CF_NOT_ENOUGH. */
CfOutcome cf_shift_close   (CfShop *shop, CfWho *who, CfId id, const CfCash *cash, guint n, CfMoney left_minor, const GPtrArray *looks, CfShiftClose *ret, GError **error) CF_WARN_UNUSED;
/* A payment (or refund) was booked in the wrong shift: from now on it counts in @to_shift_id. Printed Z reports stay as they are; where a closed drawer had it as over or short, that is put right. CF_MAY_MOVE_SHIFT,
 * a reason. Refusals: CF_NOT_FOUND, CF_NO_SHIFT (it is in none), CF_NOT_A_CHOICE (it is there already). */
CfOutcome cf_shift_move    (CfShop *shop, CfWho *who, CfId id, CfId payment_id, CfId to_shift_id, CfShiftMove *ret, GError **error) CF_WARN_UNUSED;
/* Cash from the safe and checks go to the bank; each check is settled. Refusals: CF_NOT_ENOUGH (more cash than the safe has), CF_WRONG_STATE (a check that is settled or came back), CF_NO_LINES. */
CfOutcome cf_bank_deposit  (CfShop *shop, CfWho *who, CfId id, const CfCash *cash, guint n, const CfId *checks, guint n_checks, const char *reference, CfDate date, CfBankDeposit *ret,
                            GError **error) CF_WARN_UNUSED;
/* An X report: the figures of @shift_id now, as a close would have them; nothing is written. While the drawer is being counted and no count stands, or where @sees is FALSE (CF_MAY_SEE_DRAWER), what is expected is not
 * told (−1), and neither is the cash that was taken (0): it could be worked out from that. */
gboolean  cf_shift_x       (CfShop *shop, CfId shift_id, gboolean sees, CfShiftClose *ret, GError **error) CF_WARN_UNUSED;
