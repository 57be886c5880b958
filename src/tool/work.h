/* work.h: what the commands about orders, jobs, estimates, proofs and shipments share. */
#pragma once
#include "edit.h"
#include "find.h"
#include "json.h"
#include "line.h"
#include "shop/estimate.h"

/* By number or id; 0 and a problem if there is none, or more than one. A job: "O-1001-2". */
CfId cf_find_order    (CfTool *tool, const char *what);
CfId cf_find_job      (CfTool *tool, const char *what);
CfId cf_find_estimate (CfTool *tool, const char *what);
/* An order, job or estimate. */
CfId cf_find_work     (CfTool *tool, const char *what);
/* 0 without a problem where no order has the number. */
CfId cf_seek_order    (CfTool *tool, const char *number);

/* Options that orders and estimates share: --customer, --location, then those named as fields. FALSE and a problem. */
gboolean cf_work_head (CfTool *tool, const CfRecord *type, CfId *customer_id, CfId *location_id, gpointer record);
/* --line … as priced lines: CfDraftLine in @ret, owned (cf_lines_new). @option: "line". */
GArray  *cf_lines_new (void);
gboolean cf_work_line (CfTool *tool, CfId customer_id, CfId location_id, const char *text, CfDraftLine *ret);
/* A time of day, "16:30", as minutes plus 1; 0 for "". FALSE and a problem. */
gboolean cf_work_minute (CfTool *tool, const char *text, gint64 *ret);
const char *cf_due_text (CfTool *tool, CfDate due, gint64 minute);      /* "Mar 5, 2026 16:30"; as cf_date_text */

/* An order with its jobs, money and what it came from; a job; an estimate with its versions: for a person and as JSON. */
void cf_say_order    (CfTool *tool, CfId id);
void cf_say_job      (CfTool *tool, CfId id);
void cf_say_estimate (CfTool *tool, CfId id);
json_t *cf_order_row_json (const CfOrderRow *row);
json_t *cf_job_row_json   (const CfJobRow *row);
/* Ids that hang on @key as a list of the numbers (@number) of records of @type. */
json_t *cf_links_json (CfTool *tool, CfLookup what, CfId key, const CfRecord *type);
