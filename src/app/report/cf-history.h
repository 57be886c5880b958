/* cf-history.h: what was done, newest first, as people read it (T23): a line per commit, opened to what it changed, before and after. Used by the log, by a customer's page and a document's. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "store/audit.h"

#define CF_TYPE_HISTORY (cf_history_get_type ())
G_DECLARE_FINAL_TYPE (CfHistory, cf_history, CF, HISTORY, AdwBin)

GtkWidget  *cf_history_new (CfSession *session);
void        cf_history_set_session (CfHistory *self, CfSession *session);
/* Shows what @ask selects, a page at a time; its before_pos and count_max are the widget's own. @ask->act is copied. Ask again to refresh. */
void        cf_history_ask (CfHistory *self, const CfAuditAsk *ask);

