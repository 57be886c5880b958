/* cf-money-entry.h: an amount as people type it: read by the shop's decimal mark, shown again in the shop's way when the focus leaves; "" is no amount. Sums such as 12.50+3 are read too. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

#define CF_TYPE_MONEY_ENTRY (cf_money_entry_get_type ())
G_DECLARE_FINAL_TYPE (CfMoneyEntry, cf_money_entry, CF, MONEY_ENTRY, GtkWidget)

/* Signals: "changed"; "activate" (Enter). Properties "session", "accessible-name" (for templates). */
GtkWidget *cf_money_entry_new (CfSession *session, const char *accessible_name);
void       cf_money_entry_set_session (CfMoneyEntry *self, CfSession *session);
/* FALSE: what is typed is no amount (the entry shows why). Empty: TRUE, 0, *ret_empty (NULL: not asked) TRUE. */
gboolean   cf_money_entry_get (CfMoneyEntry *self, CfMoney *ret, gboolean *ret_empty);
void       cf_money_entry_set (CfMoneyEntry *self, CfMoney amount);
void       cf_money_entry_clear (CfMoneyEntry *self);
/* A sentence at the entry (NULL: none). */
void       cf_money_entry_set_error (CfMoneyEntry *self, const char *sentence);
