/* proof.c: artwork to approve, and what customers answer to it and to estimates (estimate.h). An answer is a fact that names what it is about by id and content; it is never refused for coming late. */
#include "estimate.h"
#include "order-private.h"
#include "save.h"
#include "store/tidy.h"
#include <string.h>

static gboolean
is_hash (const char *text)
{
  return text && strlen (text) == 64 && strspn (text, "0123456789abcdef") == 64;
}

CfOutcome
cf_proof_add (CfShop *shop, CfWho *who, const CfArtProof *proof, CfArtProof *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfJob) job = { 0 };
  g_auto (CfOrder) order = { 0 };
  g_auto (CfArtProof) newest = { 0 };
  GError *failed = NULL;
  CfId newest_id = 0;
  cf_act_begin (&act, shop, "proof.add", who, &CF_PROOF, proof->id, ret);
  cf_act_repeat (&act, ret->job_id == proof->job_id && g_strcmp0 (ret->sha256, proof->sha256) == 0);
  cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  cf_act_load (&act, &CF_JOB, proof->job_id, "job", &job);
  cf_order_load_live (&act, job.order_id, &order);
  if (!act.stop && (job.removed || job.charge))
    cf_act_refuse (&act, CF_WRONG_STATE, "job", job.description);
  if (!act.stop && !is_hash (proof->sha256))
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "sha256", NULL);
  if (!act.stop && !cf_newest_proof (shop->db, job.id, &newest_id, &failed))
    cf_act_fail (&act, failed);
  cf_act_find (&act, &CF_PROOF, newest_id, &newest);
  if (act.stop)
    return cf_act_end (&act, error);
  cf_record_copy (&CF_PROOF, proof, ret);
  ret->order_id = order.id;
  ret->version = newest.version + 1;
  ret->staff_id = who->kind == CF_WHO_STAFF ? who->actor_id : 0;
  ret->at = cf_clock_now (shop->clock);
  if (cf_act_check (&act, cf_record_tidy (&CF_PROOF, ret, &who->refusal)))
    cf_save_required (&act, "name", ret->name);
  if (!act.stop)
    cf_act_add (&act, &CF_PROOF, ret);
  return cf_act_end (&act, error);
}

/* The newest proof's answer moves its job on, as the job's step says. */
static void
move_on (CfAct *act, const CfArtProof *proof, const CfJob *job, CfApprovalAnswer answer)
{
  g_auto (CfItemStatus) status = { 0 };
  GError *error = NULL;
  CfId newest = 0;
  if (!act->stop && !cf_newest_proof (cf_act_db (act), job->id, &newest, &error))
    cf_act_fail (act, error);
  if (act->stop || newest != proof->id || !cf_act_find (act, &CF_ITEM_STATUS, job->status_id, &status))
    return;
  CfId to = answer == CF_ANSWER_APPROVED ? status.approved_id : status.changes_id;
  g_auto (CfItemStatus) there = { 0 };
  if (to && cf_act_find (act, &CF_ITEM_STATUS, to, &there) && !there.archived)
    cf_job_move_within (act, job, to, FALSE);
}

static void
answer_proof (CfAct *act, CfCustomerApproval *answer, CfArtProof *proof, CfJob *job)
{
  g_auto (CfOrder) order = { 0 };
  cf_act_load (act, &CF_PROOF, answer->subject_id, "proof", proof);
  cf_act_load (act, &CF_JOB, proof->job_id, "job", job);
  cf_act_load (act, &CF_ORDER, job->order_id, "order", &order);
  answer->root_id = job->id;
  answer->customer_id = order.customer_id;
  g_free (answer->sha256);
  answer->sha256 = g_strdup (proof->sha256);
  if (order.cancelled || job->removed)
    job->id = 0;                                                          /* kept, and moves nothing */
}

static void
answer_estimate (CfAct *act, CfCustomerApproval *answer)
{
  g_auto (CfEstimateVersion) version = { 0 };
  g_auto (CfEstimate) estimate = { 0 };
  cf_act_load (act, &CF_ESTIMATE_VERSION, answer->subject_id, "estimate", &version);
  cf_act_load (act, &CF_ESTIMATE, version.estimate_id, "estimate", &estimate);
  if (act->stop)
    return;
  if (estimate.state != CF_ESTIMATE_OPEN)
    cf_act_refuse (act, CF_WRONG_STATE, "estimate", estimate.number);
  if (answer->answer == CF_ANSWER_APPROVED && version.expires && act->today > version.expires)
    cf_act_refuse (act, CF_EXPIRED, "estimate", estimate.number);
  answer->root_id = estimate.id;
  answer->customer_id = estimate.customer_id;
  g_free (answer->sha256);
  answer->sha256 = g_strdup (version.sha256);
}

static void
check_terms (CfAct *act, gboolean theirs, CfCustomerApproval *answer)
{
  GError *error = NULL;
  CfId newest = 0;
  if (act->stop || answer->answer != CF_ANSWER_APPROVED)
    return;
  if (!cf_newest_terms (cf_act_db (act), &newest, &error))
    cf_act_fail (act, error);
  else if (!theirs)
    answer->terms_id = answer->terms_id ? answer->terms_id : newest;
  else if (newest && !answer->terms_id)
    cf_act_refuse (act, CF_REQUIRED, "terms_id", NULL);
  else if (newest != answer->terms_id)
    cf_act_refuse (act, CF_CHANGED_SINCE, "terms_id", NULL);
}

CfOutcome
cf_answer_take (CfShop *shop, CfWho *who, const CfCustomerApproval *answer, CfCustomerApproval *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfArtProof) proof = { 0 };
  g_auto (CfJob) job = { 0 };
  cf_act_begin (&act, shop, "approval.take", who, &CF_APPROVAL, answer->id, ret);
  cf_act_repeat (&act, ret->subject_id == answer->subject_id && ret->answer == answer->answer);
  if (act.stop)
    return cf_act_end (&act, error);
  cf_record_copy (&CF_APPROVAL, answer, ret);
  if (answer->answer < CF_ANSWER_APPROVED || answer->answer > CF_ANSWER_DECLINED || (answer->kind == CF_APPROVAL_PROOF && answer->answer == CF_ANSWER_DECLINED))
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "answer", NULL);
  if (answer->kind == CF_APPROVAL_PROOF)
    answer_proof (&act, ret, &proof, &job);
  else if (answer->kind == CF_APPROVAL_ESTIMATE)
    answer_estimate (&act, ret);
  else
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "kind", NULL);
  gboolean theirs = cf_order_is_theirs (&act, ret->customer_id);
  if (!theirs)
    cf_act_permit (&act, CF_MAY_ANSWER_FOR, 0);
  check_terms (&act, theirs, ret);
  ret->contact_id = theirs ? who->actor_id : ret->contact_id;
  ret->staff_id = who->kind == CF_WHO_STAFF ? who->actor_id : 0;
  ret->at = cf_clock_now (shop->clock);
  if (!act.stop && cf_act_check (&act, cf_record_tidy (&CF_APPROVAL, ret, &who->refusal)))
    cf_save_required (&act, "name", ret->name);
  if (!act.stop && ret->answer == CF_ANSWER_CHANGES)
    cf_save_required (&act, "message", ret->message);
  if (!act.stop)
    cf_act_add (&act, &CF_APPROVAL, ret);
  if (job.id)
    move_on (&act, &proof, &job, ret->answer);
  return cf_act_end (&act, error);
}
