/* order.c: orders and jobs (order.h). Numbers and places are given in the write lock; a job's step is moved by an act of its own, so that two people who work on one job at once disturb each other no more than they must. */
#include "order-private.h"
#include "document.h"
#include "save.h"
#include "store/order-money.h"
#include "store/tidy.h"

#define FIRST_PLACE 1001
#define JOBS_MAX 999

static void job_clear (gpointer p) { cf_job_clear (p); }

GArray *
cf_job_array (void)
{
  GArray *jobs = g_array_new (FALSE, TRUE, sizeof (CfJob));
  g_array_set_clear_func (jobs, job_clear);
  return jobs;
}

void
cf_order_load_live (CfAct *act, CfId id, CfOrder *ret)
{
  cf_act_load (act, &CF_ORDER, id, "order", ret);
  if (!act->stop && ret->cancelled)
    cf_act_refuse (act, CF_WRONG_STATE, "order", ret->number);
}

gboolean
cf_order_is_theirs (CfAct *act, CfId customer_id)
{
  g_auto (CfContact) contact = { 0 };
  if (act->who->kind != CF_WHO_CONTACT)
    return FALSE;
  cf_act_load (act, &CF_CONTACT, act->who->actor_id, "contact", &contact);
  if (!act->stop && (contact.archived || cf_act_alias (act, contact.customer_id) != cf_act_alias (act, customer_id)))
    cf_act_refuse (act, CF_NOT_YOURS, "order", NULL);
  return !act->stop;
}

void
cf_order_jobs (CfAct *act, CfId order_id, GArray *ret)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_JOBS_OF_ORDER, order_id, ids);
  for (guint i = 0; i < ids->len && !act->stop; i++) {
    CfJob job;
    cf_act_load (act, &CF_JOB, g_array_index (ids, CfId, i), "job", &job);
    if (!act->stop)
      g_array_append_val (ret, job);
  }
}

/* --- checks --- */

static void
check_customer (CfAct *act, const CfOrder *before, const CfOrder *order)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfLocation) location = { 0 };
  if (act->stop)
    return;
  if (!order->customer_id)
    cf_act_refuse (act, CF_REQUIRED, "customer", NULL);
  else if (!cf_act_find (act, &CF_CUSTOMER, order->customer_id, &customer))
    cf_act_refuse (act, CF_UNKNOWN_REFERENCE, "customer", NULL);
  else if (customer.archived && !before)
    cf_act_refuse (act, CF_ARCHIVED, "customer", customer.name);
  if (act->stop || !order->location_id)
    return;
  if (!cf_act_find (act, &CF_LOCATION, order->location_id, &location))
    cf_act_refuse (act, CF_UNKNOWN_REFERENCE, "location_id", NULL);
  else if (location.customer_id != order->customer_id && (!customer.merged_into_id || location.customer_id != customer.merged_into_id))
    cf_act_refuse (act, CF_OTHER_CUSTOMER, "location_id", location.name);
}

/* Money that came for it is the customer's: it does not change hands with the order. */
static void
check_same_customer (CfAct *act, const CfOrder *before, const CfOrder *order)
{
  g_autoptr (GArray) money = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (act->stop || before->customer_id == order->customer_id)
    return;
  cf_act_ids (act, CF_DEPOSITS_OF_ORDER, order->id, money);
  cf_act_ids (act, CF_INVOICES_OF_ORDER, order->id, money);
  if (money->len)
    cf_act_refuse (act, CF_IN_USE, "customer", before->number);
}

void
cf_order_check (CfAct *act, const CfOrder *before, const CfOrder *order)
{
  check_customer (act, before, order);
  if (before)
    check_same_customer (act, before, order);
  cf_save_reference (act, &CF_CONTACT, order->contact_id, "contact_id");
  cf_save_reference (act, &CF_STAFF, order->assignee_id, "assignee_id");
  if (order->due_minute < 0 || order->due_minute > 24 * 60)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "due_minute", NULL);
  if (order->deposit_minor < 0)
    cf_act_refuse (act, CF_NEGATIVE, "deposit", NULL);
  if (order->production_rate < 0 || order->production_rate > CF_DECIMAL_ONE)
    cf_act_refuse (act, CF_TOO_LARGE, "production_rate", NULL);
}

void
cf_job_check (CfAct *act, const CfJob *job)
{
  if (act->stop)
    return;
  if (cf_save_is_empty (job->description) && cf_save_is_empty (job->code))
    cf_act_refuse (act, CF_REQUIRED, "description", NULL);
  if (job->quantity <= 0)
    cf_act_refuse (act, CF_NOT_POSITIVE, "quantity", job->description);
  if (job->discount_rate < 0)
    cf_act_refuse (act, CF_NEGATIVE, "discount_rate", job->description);
  if (job->discount_rate > CF_DECIMAL_ONE)
    cf_act_refuse (act, CF_TOO_LARGE, "discount_rate", job->description);
  if (job->due_minute < 0 || job->due_minute > 24 * 60)
    cf_act_refuse (act, CF_NOT_A_CHOICE, "due_minute", NULL);
  cf_save_reference (act, &CF_ITEM, job->item_id, "item_id");
  cf_save_reference (act, &CF_TAX_GROUP, job->tax_group_id, "tax_group_id");
  cf_save_reference (act, &CF_STAFF, job->assignee_id, "assignee_id");
  cf_save_reference (act, &CF_ITEM_STATUS, job->status_id, "status");
}

/* --- adding --- */

/* The first step of the shop's list. */
static CfId
first_status (CfAct *act)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_STATUSES, 0, ids);
  return ids->len ? g_array_index (ids, CfId, 0) : 0;
}

static void
tidy_tags (char **tags)
{
  char *tidy = cf_tags_tidy (*tags);
  g_free (*tags);
  *tags = tidy;
}

void
cf_order_add (CfAct *act, CfOrder *order, CfJob *jobs, guint n_jobs)
{
  GError *error = NULL;
  gint64 last = 0;
  CfId first = 0;
  if (!act->stop && n_jobs == 0)
    cf_act_refuse (act, CF_NO_LINES, NULL, NULL);
  if (!act->stop && n_jobs > JOBS_MAX)
    cf_act_refuse (act, CF_TOO_LARGE, "jobs", NULL);
  if (!act->stop)
    cf_act_check (act, cf_record_tidy (&CF_ORDER, order, &act->who->refusal));
  cf_order_check (act, NULL, order);
  if (!act->stop && !cf_last_order_place (cf_act_db (act), act->shop->head.number, &last, &error))
    cf_act_fail (act, error);
  if (act->stop)
    return;
  order->station = act->shop->head.number;
  order->sequence = MAX (last + 1, FIRST_PLACE);
  g_free (order->number);
  order->number = cf_work_number ('O', order->station, order->sequence);
  order->date = order->date ? order->date : act->today;
  order->cancelled = 0;
  tidy_tags (&order->tags);
  cf_act_add (act, &CF_ORDER, order);
  for (guint i = 0; i < n_jobs && !act->stop; i++) {
    CfJob *job = &jobs[i];
    gint64 place = i + 1;
    job->id = job->id ? job->id : cf_id_derive ("job of an order", 0, (gint64[]) { order->id, place }, 2, NULL);
    job->order_id = order->id;
    job->sequence = place;
    job->removed = 0;
    if (!job->charge && !job->status_id)
      job->status_id = first = first ? first : first_status (act);
    if (cf_act_check (act, cf_record_tidy (&CF_JOB, job, &act->who->refusal)))
      cf_job_check (act, job);
    cf_act_add (act, &CF_JOB, job);
  }
}

CfOutcome
cf_order_new (CfShop *shop, CfWho *who, const CfOrder *order, const CfJob *jobs, guint n_jobs, CfOrder *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_autoptr (GArray) copies = cf_job_array ();
  cf_act_begin (&act, shop, "order.new", who, &CF_ORDER, order->id, ret);
  cf_act_repeat (&act, cf_act_alias (&act, ret->customer_id) == cf_act_alias (&act, order->customer_id));
  cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  if (act.stop)
    return cf_act_end (&act, error);
  cf_record_copy (&CF_ORDER, order, ret);
  for (guint i = 0; i < n_jobs; i++) {
    CfJob job;
    cf_record_copy (&CF_JOB, &jobs[i], &job);
    g_array_append_val (copies, job);
  }
  cf_order_add (&act, ret, (CfJob *) (gpointer) copies->data, copies->len);
  return cf_act_end (&act, error);
}

/* What is not changed by hand. */
static void
keep_fixed (const CfOrder *before, CfOrder *after)
{
  g_free (after->number);
  g_free (after->reason);
  after->number = g_strdup (before->number);
  after->reason = g_strdup (before->reason);
  after->station = before->station;
  after->sequence = before->sequence;
  after->estimate_id = before->estimate_id;
  after->estimate_version_id = before->estimate_version_id;
  after->source_id = before->source_id;
  after->cancelled = before->cancelled;
}

CfOutcome
cf_order_change (CfShop *shop, CfWho *who, const CfOrder *order, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfOrder) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "order.change", who, &CF_ORDER, order, &before, &after);
  cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  if (!act.stop && !there)
    cf_act_refuse (&act, CF_NOT_FOUND, "order", NULL);
  if (!act.stop && before.cancelled)
    cf_act_refuse (&act, CF_WRONG_STATE, "order", before.number);
  if (!act.stop) {
    keep_fixed (&before, &after);
    cf_save_flag (&after.rush);
    cf_save_flag (&after.review);
    cf_save_flag (&after.has_rate);
    tidy_tags (&after.tags);
  }
  cf_order_check (&act, &before, &after);
  return cf_save_end (&act, &CF_ORDER, there, &before, &after, error);
}

/* --- jobs --- */

static void
give_place (CfAct *act, const CfOrder *order, CfJob *job)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId)), places = g_array_new (FALSE, FALSE, sizeof (gint64));
  cf_act_ids (act, CF_JOBS_EVER_OF_ORDER, order->id, ids);
  for (guint i = 0; i < ids->len && !act->stop; i++) {
    g_auto (CfJob) other = { 0 };
    cf_act_load (act, &CF_JOB, g_array_index (ids, CfId, i), "job", &other);
    g_array_append_val (places, other.sequence);
  }
  if (!act->stop)
    cf_act_check (act, cf_job_next (order->station, act->shop->head.number, (const gint64 *) (gpointer) places->data, places->len, &job->sequence, &act->who->refusal));
}

static void
check_change (CfAct *act, const CfJob *before, CfJob *after)
{
  GError *error = NULL;
  CfDecimal billed = 0;
  g_auto (CfItemStatus) status = { 0 };
  if (act->stop)
    return;
  after->order_id = before->order_id;
  after->sequence = before->sequence;
  after->status_id = before->status_id;
  if (!cf_job_billed (cf_act_db (act), before->id, &billed, &error))
    cf_act_fail (act, error);
  else if (billed > (after->removed ? 0 : after->quantity))
    cf_act_refuse (act, CF_OVER_BILLED, "job", before->description);
  if (after->removed && !before->removed && cf_act_find (act, &CF_ITEM_STATUS, before->status_id, &status) && cf_stage_is_begun (status.stage))
    cf_act_permit (act, CF_MAY_CANCEL_ORDER, 0);
}

CfOutcome
cf_job_save (CfShop *shop, CfWho *who, const CfJob *job, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfJob) before = { 0 }, after = { 0 };
  g_auto (CfOrder) order = { 0 };
  gboolean there = cf_save_begin (&act, shop, "job.save", who, &CF_JOB, job, &before, &after);
  cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  cf_save_flag (&after.charge);
  cf_save_flag (&after.removed);
  cf_order_load_live (&act, there ? before.order_id : after.order_id, &order);
  if (there)
    check_change (&act, &before, &after);
  else {
    give_place (&act, &order, &after);
    if (!after.charge && !after.status_id)
      after.status_id = first_status (&act);
  }
  cf_job_check (&act, &after);
  return cf_save_end (&act, &CF_JOB, there, &before, &after, error);
}

/* --- moving --- */

/* Is the newest proof of a job, if it has one, approved? */
static CfOutcome
check_proof (CfAct *act, const CfJob *job)
{
  GError *error = NULL;
  g_auto (CfArtProof) proof = { 0 };
  CfProofState state = CF_PROOF_APPROVED;
  gboolean outdated;
  CfId newest = 0;
  if (!cf_newest_proof (cf_act_db (act), job->id, &newest, &error)) {
    cf_act_fail (act, error);
    return CF_OK;
  }
  if (newest == 0 || !cf_act_find (act, &CF_PROOF, newest, &proof))
    return CF_OK;
  if (!cf_proof_state (cf_act_db (act), &proof, &state, &outdated, &error))
    cf_act_fail (act, error);
  return state == CF_PROOF_APPROVED ? CF_OK : cf_refuse (&act->who->refusal, CF_NOT_APPROVED, "job", job->description);
}

static CfOutcome
check_paid (CfAct *act, const CfOrder *order)
{
  g_autoptr (GArray) jobs = cf_job_array ();
  g_auto (CfInvoice) whole = { 0 };
  GError *error = NULL;
  CfOrderMoney money = { 0 };
  CfDecimal rate = order->has_rate ? order->production_rate : cf_act_rules (act)->production_rate;
  if (rate <= 0)
    return CF_OK;
  cf_order_jobs (act, order->id, jobs);
  cf_order_count (act, order, (const CfJob *) (gpointer) jobs->data, jobs->len, &whole);
  if (!act->stop && !cf_order_money (cf_act_db (act), order->id, &money, &error))
    cf_act_fail (act, error);
  return act->stop ? CF_OK : cf_order_check_paid (whole.total_minor, cf_order_covered (&money), rate, cf_act_rules (act)->currency->code, &act->who->refusal);
}

/* Work begins: before the deposit or the approval only where somebody who may says why. */
static void
check_begin (CfAct *act, const CfOrder *order, const CfJob *job)
{
  CfOutcome outcome = check_paid (act, order);
  outcome = outcome || act->stop ? outcome : check_proof (act, job);
  if (act->stop || outcome == CF_OK)
    return;
  if (act->who->kind == CF_WHO_SYSTEM && !act->reason)
    cf_act_check (act, outcome);
  else
    cf_act_permit (act, CF_MAY_PRODUCE_EARLY, 0);
}

void
cf_job_move_within (CfAct *act, const CfJob *before, CfId status_id, gboolean checks)
{
  g_auto (CfItemStatus) from = { 0 }, to = { 0 };
  g_auto (CfOrder) order = { 0 };
  g_auto (CfJob) after = { 0 };
  if (act->stop || before->status_id == status_id)
    return;
  cf_act_load (act, &CF_ITEM_STATUS, status_id, "status", &to);
  cf_act_find (act, &CF_ITEM_STATUS, before->status_id, &from);
  cf_order_load_live (act, before->order_id, &order);
  if (before->charge || before->removed)
    cf_act_refuse (act, CF_WRONG_STATE, "job", before->description);
  if (!act->stop && to.archived)
    cf_act_refuse (act, CF_ARCHIVED, "status", to.name);
  if (checks && !act->stop && cf_act_check (act, cf_job_check_move (from.stage, to.stage, act->reason, &act->who->refusal)) && cf_stage_is_begun (to.stage) && !cf_stage_is_begun (from.stage))
    check_begin (act, &order, before);
  if (act->stop)
    return;
  cf_record_copy (&CF_JOB, before, &after);
  after.status_id = status_id;
  cf_act_change (act, &CF_JOB, before, &after);
}

CfOutcome
cf_job_move (CfShop *shop, CfWho *who, CfId job_id, CfId status_id, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfJob) job = { 0 };
  cf_act_begin (&act, shop, "job.move", who, NULL, job_id, NULL);
  cf_act_permit (&act, CF_MAY_MOVE_JOBS, 0);
  cf_act_load (&act, &CF_JOB, job_id, "job", &job);
  cf_job_move_within (&act, &job, status_id, TRUE);
  return cf_act_end (&act, error);
}
