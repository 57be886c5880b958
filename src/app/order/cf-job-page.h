/* cf-job-page.h: one job for those who make it (W10): what it is, until when, its proof and files in large type, and a large button, reached by one key, for each step that it can go to. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_JOB_PAGE (cf_job_page_get_type ())
G_DECLARE_FINAL_TYPE (CfJobPage, cf_job_page, CF, JOB_PAGE, GtkWidget)

/* Signal "titled": what the page is about changed. */
void        cf_job_page_set_session  (CfJobPage *self, CfSession *session);
void        cf_job_page_open         (CfJobPage *self, CfId id);
void        cf_job_page_refresh      (CfJobPage *self);
const char *cf_job_page_get_title    (CfJobPage *self);
CfId        cf_job_page_get_customer (CfJobPage *self);      /* 0: nothing is shown */
