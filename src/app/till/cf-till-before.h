/* cf-till-before.h: the question that comes with a drawer's first shift: how much of the cash that was taken before there were shifts lies in the safe. */
#pragma once
#include "cf-session.h"
#include <gtk/gtk.h>

/* @to_safe −1: given up. Not called where @place is gone. */
typedef void (*CfTillBeforeSaid) (GtkWidget *place, CfId id, CfMoney amount, CfMoney to_safe);
/* @amount: the float that was counted; @before: what was taken, by the books. Both and @id come back with the answer. */
void cf_till_before_ask (GtkWidget *place, CfSession *session, CfId id, CfMoney amount, CfMoney before, CfTillBeforeSaid said);
