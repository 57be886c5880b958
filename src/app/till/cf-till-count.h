/* cf-till-count.h: cash counted by denomination: how many of each, what that makes, and the sum. It knows nothing of what should be there. Enter goes to the next denomination, from the last one on to what follows. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "ledger/shift.h"

#define CF_TYPE_TILL_COUNT (cf_till_count_get_type ())
G_DECLARE_FINAL_TYPE (CfTillCount, cf_till_count, CF, TILL_COUNT, AdwBin)

/* Property "session". Signals: "changed": the sum; "done": Enter in the last denomination. */
/* FALSE: something typed is no number (it shows where, and gets the focus). CfCash of what is there, in @ret. */
gboolean cf_till_count_get   (CfTillCount *self, GArray *ret, CfMoney *ret_sum);
/* The sum that it shows: of what can be read. */
CfMoney  cf_till_count_sum   (CfTillCount *self);
void     cf_till_count_clear (CfTillCount *self);
/* What is typed, as it is typed (caller frees; "" where nothing is), and back again. */
char    *cf_till_count_pack   (CfTillCount *self);
void     cf_till_count_unpack (CfTillCount *self, const char *packed);
