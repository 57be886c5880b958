/* cf-log-page.h: the commit log as a page: filtered by who, when, and what kind of act. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_LOG_PAGE (cf_log_page_get_type ())
G_DECLARE_FINAL_TYPE (CfLogPage, cf_log_page, CF, LOG_PAGE, AdwBin)

void cf_log_page_set_session (CfLogPage *self, CfSession *session);
/* @path: "?customer=<id>&from=…&to=…", or what is chosen on the page. */
void cf_log_page_show    (CfLogPage *self, const char *path);
void cf_log_page_refresh (CfLogPage *self);
