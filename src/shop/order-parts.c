/* order-parts.c: what stands beside orders: the shop's list of item statuses, its approval terms, comments and files (order.h). */
#include "order-private.h"
#include "save.h"
#include "store/tidy.h"
#include <string.h>

static void
check_status (CfAct *act, gboolean there, const CfItemStatus *before, CfItemStatus *after)
{
  GError *error = NULL;
  g_autoptr (GArray) jobs = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  g_array_set_clear_func (jobs, cf_job_row_clear);
  if (act->stop)
    return;
  if (after->stage < CF_STAGE_NEW || after->stage > CF_STAGE_CANCELLED)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "stage", NULL);
  if ((after->actions | after->mandatory) & ~(gint64) CF_ACTIONS_ALL)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "actions", NULL);
  after->actions |= after->mandatory;                                     /* what must be done is offered */
  if (after->approved_id == after->id || after->changes_id == after->id)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "approved_id", NULL);
  cf_save_reference (act, &CF_ITEM_STATUS, after->approved_id, "approved_id");
  cf_save_reference (act, &CF_ITEM_STATUS, after->changes_id, "changes_id");
  if (act->stop || !there || before->stage == after->stage)
    return;
  if (!cf_list_jobs_in (cf_act_db (act), after->id, 0, 1, jobs, &error))
    cf_act_fail (act, error);
  else if (jobs->len)                                                     /* what was done would not have been */
    cf_act_refuse (act, CF_IN_USE, "stage", before->name);
}

CfOutcome
cf_save_item_status (CfShop *shop, CfWho *who, const CfItemStatus *status, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfItemStatus) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "item-status.save", who, &CF_ITEM_STATUS, status, &before, &after);
  cf_act_permit (&act, CF_MAY_EDIT_STATUSES, 0);
  cf_save_required (&act, "name", after.name);
  cf_save_unique (&act, &CF_ITEM_STATUS, after.id, "name", before.name, after.name, CF_NAME_TAKEN);
  cf_save_flag (&after.action_required);
  cf_save_flag (&after.archived);
  check_status (&act, there, &before, &after);
  return cf_save_end (&act, &CF_ITEM_STATUS, there, &before, &after, error);
}

CfOutcome
cf_approval_terms (CfShop *shop, CfWho *who, CfId id, const char *text, CfApprovalTerms *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfApprovalTerms) newest = { 0 };
  GError *failed = NULL;
  CfId newest_id = 0;
  cf_act_begin (&act, shop, "approval-terms.save", who, &CF_APPROVAL_TERMS, id, ret);
  cf_act_permit (&act, CF_MAY_EDIT_STATUSES, 0);
  if (!act.stop && !cf_newest_terms (shop->db, &newest_id, &failed))
    cf_act_fail (&act, failed);
  cf_act_find (&act, &CF_APPROVAL_TERMS, newest_id, &newest);
  if (act.stop)
    return cf_act_end (&act, error);
  *ret = (CfApprovalTerms) { .id = id, .version = newest.version + 1, .at = cf_clock_now (shop->clock), .text = g_strdup (text) };
  cf_act_check (&act, cf_record_tidy (&CF_APPROVAL_TERMS, ret, &who->refusal));
  cf_save_required (&act, "text", ret->text);
  if (!act.stop && newest.id && g_strcmp0 (newest.text, ret->text) == 0) {
    cf_approval_terms_clear (ret);
    cf_record_copy (&CF_APPROVAL_TERMS, &newest, ret);
    act.stop = CF_ALREADY;
  }
  if (!act.stop)
    cf_act_add (&act, &CF_APPROVAL_TERMS, ret);
  return cf_act_end (&act, error);
}

/* Whose the order, job or estimate @id is; refuses where there is none. */
static CfId
customer_of (CfAct *act, CfId id)
{
  g_auto (CfOrder) order = { 0 };
  g_auto (CfJob) job = { 0 };
  g_auto (CfEstimate) estimate = { 0 };
  if (cf_act_find (act, &CF_JOB, id, &job))
    id = job.order_id;
  if (cf_act_find (act, &CF_ORDER, id, &order))
    return order.customer_id;
  if (cf_act_find (act, &CF_ESTIMATE, id, &estimate))
    return estimate.customer_id;
  cf_act_refuse (act, id ? CF_NOT_FOUND : CF_REQUIRED, "subject", NULL);
  return 0;
}

CfOutcome
cf_work_note (CfShop *shop, CfWho *who, const CfWorkNote *note, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWorkNote) added = { 0 };
  cf_record_copy (&CF_WORK_NOTE, note, &added);
  cf_act_begin (&act, shop, "work.note", who, &CF_WORK_NOTE, note->id, NULL);
  added.customer_id = customer_of (&act, note->subject_id);
  if (!cf_order_is_theirs (&act, added.customer_id))
    cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  gboolean contact = who->kind == CF_WHO_CONTACT;
  added.contact_id = contact ? who->actor_id : 0;
  added.staff_id = who->kind == CF_WHO_STAFF ? who->actor_id : 0;
  added.shown = contact || added.shown;
  added.at = cf_clock_now (shop->clock);
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_WORK_NOTE, &added, &who->refusal)))
    cf_save_required (&act, "text", added.text);
  if (!act.stop)
    cf_act_add (&act, &CF_WORK_NOTE, &added);
  return cf_act_end (&act, error);
}

CfOutcome
cf_work_file (CfShop *shop, CfWho *who, const CfWorkFile *file, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWorkFile) added = { 0 };
  cf_record_copy (&CF_WORK_FILE, file, &added);
  cf_act_begin (&act, shop, "work.file", who, &CF_WORK_FILE, file->id, NULL);
  CfId customer_id = customer_of (&act, file->subject_id);
  if (!cf_order_is_theirs (&act, customer_id))
    cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  added.contact_id = who->kind == CF_WHO_CONTACT ? who->actor_id : 0;
  added.staff_id = who->kind == CF_WHO_STAFF ? who->actor_id : 0;
  added.at = cf_clock_now (shop->clock);
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_WORK_FILE, &added, &who->refusal)))
    cf_save_required (&act, "name", added.name);
  if (!act.stop && (!added.sha256 || strlen (added.sha256) != 64 || strspn (added.sha256, "0123456789abcdef") != 64))
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "sha256", NULL);
  if (!act.stop)
    cf_act_add (&act, &CF_WORK_FILE, &added);
  return cf_act_end (&act, error);
}
