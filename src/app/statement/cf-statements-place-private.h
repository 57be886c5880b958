/* cf-statements-place-private.h: the statements' place's parts: cf-statements-place.c asks, looks and shows what is to be reviewed, cf-statements-draw.c draws it and says where it went. */
#pragma once
#include "cf-statements-place.h"
#include "cf-statements-work.h"

struct _CfStatementsPlace {
  CfPlace           parent;
  GtkWidget        *date_bin, *kind_drop, *whom_drop, *who_bin, *detail_check, *run_button, *earlier, *progress_box, *progress_bar, *stop_button, *late_box, *late_label,
                   *pages, *begin_page, *sums_label, *filter_drop, *rows, *outcome_label, *folder_button, *pdfs_button, *file_button, *print_button;
  GtkWidget        *date, *who;
  CfId              customer_id;                                        /* the one */
  CfStatementsWork *looked;                                             /* what is reviewed */
  CfStatementsWork *running;                                            /* the job that is on its way; NULL: none */
  gint64            started;
  guint             tick_id;
  gboolean          prints;                                             /* the print file goes to the printer */
  char             *own_file;                                           /* which then goes */
  char             *folder;                                             /* of the run that came of this review; NULL: none yet */
};

static inline CfSession *
cf_statements_place_session (CfStatementsPlace *self)
{
  return cf_place_get_session (CF_PLACE (self));
}

void cf_statements_place_start      (CfStatementsPlace *self, CfStatementsWork *work);      /* the job; takes @work over */
void cf_statements_place_show_late  (CfStatementsPlace *self, const CfStatementResult *result);
void cf_statements_place_show_drawn (CfStatementsPlace *self, CfStatementsWork *work);
/* Where what is reviewed was drawn to: the next file of the same review goes with it. NULL: nowhere yet. */
void cf_statements_place_set_folder (CfStatementsPlace *self, const char *folder);

/* Handlers of the template. */
void cf_statements_place_drop_own_file (CfStatementsPlace *self);      /* the file that was to be printed goes, printed or not */
void cf_statements_place_on_folder  (CfStatementsPlace *self);
void cf_statements_place_on_pdfs    (CfStatementsPlace *self);
void cf_statements_place_on_file    (CfStatementsPlace *self);
void cf_statements_place_on_print   (CfStatementsPlace *self);
void cf_statements_place_on_elsewhere (GtkWidget *widget, const char *name, GVariant *unused);
