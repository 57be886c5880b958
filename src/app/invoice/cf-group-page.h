/* cf-group-page.h: a multi-site invoice (D8): its number over the invoices of one customer, each of which can be opened out. Money counts the members only. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

#define CF_TYPE_GROUP_PAGE (cf_group_page_get_type ())
G_DECLARE_FINAL_TYPE (CfGroupPage, cf_group_page, CF, GROUP_PAGE, GtkWidget)

/* Signal "titled". Property "session". */
void        cf_group_page_set_session (CfGroupPage *self, CfSession *session);
void        cf_group_page_open    (CfGroupPage *self, CfId group_id);
void        cf_group_page_refresh (CfGroupPage *self);
CfId        cf_group_page_get_customer (CfGroupPage *self);
const char *cf_group_page_get_title (CfGroupPage *self);
gboolean    cf_group_page_is_settled (CfGroupPage *self);
