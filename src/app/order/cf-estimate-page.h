/* cf-estimate-page.h: one estimate: what is offered, its versions, and what becomes of it. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_ESTIMATE_PAGE (cf_estimate_page_get_type ())
G_DECLARE_FINAL_TYPE (CfEstimatePage, cf_estimate_page, CF, ESTIMATE_PAGE, AdwBin)

/* Signal "titled": what the page is about changed. */
void        cf_estimate_page_set_session  (CfEstimatePage *self, CfSession *session);
void        cf_estimate_page_open         (CfEstimatePage *self, CfId id);
void        cf_estimate_page_refresh      (CfEstimatePage *self);
const char *cf_estimate_page_get_title    (CfEstimatePage *self);
CfId        cf_estimate_page_get_customer (CfEstimatePage *self);      /* 0: nothing is shown */
