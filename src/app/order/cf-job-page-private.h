/* cf-job-page-private.h: the page's two parts: cf-job-page.c reads and does what is pressed, cf-job-page-show.c shows. */
#pragma once
#include "cf-job-page.h"
#include "cf-order-data.h"

/* What a worker read: the job's order, and who makes it. */
typedef struct { CfOrderData *order; char *who; } CfJobPageData;

struct _CfJobPage {
  GtkWidget         parent;
  CfSession        *session;
  CfJobPageData            *data;                                               /* NULL: nothing yet */
  const CfOrderJob *job;                                                /* in it */
  CfId              id;                                                 /* asked for */
  GCancellable     *cancel;
  gboolean          opening;                                            /* the focus goes to the next step when it is read */
  GtkWidget        *pages, *content, *problem, *number, *state, *customer, *customer_name, *order, *warnings, *what, *options, *quantity, *due, *due_about, *who, *proof, *look;
  GtkWidget        *next_box, *next, *next_label, *steps_title, *steps, *files, *notes;
  GPtrArray        *step_buttons, *file_rows, *note_rows;
};

void     cf_job_page_show     (CfJobPage *self);
/* Is it a job that is made, of an order that stands? */
gboolean cf_job_page_can_move (CfJobPage *self);
void     cf_job_page_move     (CfJobPage *self, const CfItemStatus *status);
