/* order-private.h: what the acts on orders share. Private to shop. */
#pragma once
#include "order.h"

/* Loads an order that stands; refuses CF_WRONG_STATE where it is cancelled. */
void     cf_order_load_live (CfAct *act, CfId id, CfOrder *ret);
/* Checks customer, location, contact, assignee. @before NULL: it is new. */
void     cf_order_check     (CfAct *act, const CfOrder *before, const CfOrder *order);
void     cf_job_check       (CfAct *act, const CfJob *job);
/* Adds @order with its next number and @jobs with their places to the act. What both were given stands in them after. */
void     cf_order_add       (CfAct *act, CfOrder *order, CfJob *jobs, guint n_jobs);
/* What @jobs come to, with tax, on @date. */
void     cf_order_count     (CfAct *act, const CfOrder *order, const CfJob *jobs, guint n_jobs, CfInvoice *ret);
/* Jobs that are not removed: CfJob in @ret, owned (cf_job_array). */
void     cf_order_jobs      (CfAct *act, CfId order_id, GArray *ret);
GArray  *cf_job_array       (void);
/* A line of a document from a job. Texts are copied. */
void     cf_job_line        (const CfJob *job, CfDecimal quantity, CfDraftLine *ret);
/* Within issuing: does each line of @invoice bill no more of its job than is left? And puts the order's deposits on it. */
void     cf_order_check_billed (CfAct *act, const CfInvoice *invoice);
/* Within voiding a credit memo: was what it gave back billed again? CF_OVER_BILLED. */
void     cf_order_check_void   (CfAct *act, const CfInvoice *memo);
void     cf_order_use_deposits (CfAct *act, const CfInvoice *invoice);
/* May a contact act on what is @customer_id's? Staff and system may. CF_NOT_YOURS. TRUE where it is a contact, for whom no permission is asked. */
gboolean cf_order_is_theirs (CfAct *act, CfId customer_id);
/* Within an act: moves a job that is @before to @status_id, by all rules where @checks. */
void     cf_job_move_within (CfAct *act, const CfJob *before, CfId status_id, gboolean checks);
