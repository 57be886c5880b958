/* cf-aging-bar.h: what is owed by age as a bar of five segments (not due … over 90 days), each with its words and its amount below. A segment is a button: pressed, it explains itself (W2). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "ledger/aging.h"

#define CF_TYPE_AGING_BAR (cf_aging_bar_get_type ())
G_DECLARE_FINAL_TYPE (CfAgingBar, cf_aging_bar, CF, AGING_BAR, GtkWidget)

void cf_aging_bar_set_session (CfAgingBar *self, CfSession *session);
/* Of @customer_id at the end of @day. */
void cf_aging_bar_set (CfAgingBar *self, const CfAging *aging, CfId customer_id, CfDate day);
