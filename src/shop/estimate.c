/* estimate.c: estimates (estimate.h). What is sent is frozen before, so that an approval is of exactly that; an order made from it names it, and its jobs are its lines. */
#include "estimate.h"
#include "document.h"
#include "order-private.h"
#include "save.h"
#include "store/tidy.h"
#include <string.h>

#define FIRST_PLACE 1001
#define LINES_MAX 999

static void
check_lines (CfAct *act, const CfEstimate *estimate)
{
  if (!act->stop && estimate->n_lines == 0)
    cf_act_refuse (act, CF_NO_LINES, NULL, NULL);
  if (!act->stop && estimate->n_lines > LINES_MAX)
    cf_act_refuse (act, CF_TOO_LARGE, "lines", NULL);
  for (guint i = 0; i < estimate->n_lines && !act->stop; i++) {
    const CfEstimateLine *line = &estimate->lines[i];
    CfJob job = { .item_id = line->item_id, .code = line->code, .description = line->description, .quantity = line->quantity, .discount_rate = line->discount_rate, .tax_group_id = line->tax_group_id };
    if (line->choice < 0)
      cf_act_refuse (act, CF_NEGATIVE, "choice", line->description);
    cf_job_check (act, &job);
  }
}

static void
give_number (CfAct *act, CfEstimate *estimate)
{
  GError *error = NULL;
  gint64 last = 0;
  if (!act->stop && !cf_last_estimate_place (cf_act_db (act), act->shop->head.number, &last, &error))
    cf_act_fail (act, error);
  if (act->stop)
    return;
  estimate->station = act->shop->head.number;
  estimate->sequence = MAX (last + 1, FIRST_PLACE);
  g_free (estimate->number);
  estimate->number = cf_work_number ('E', estimate->station, estimate->sequence);
  estimate->state = CF_ESTIMATE_OPEN;
  estimate->date = estimate->date ? estimate->date : act->today;
  if (estimate->expires == 0 && cf_act_rules (act)->estimate_days)
    estimate->expires = estimate->date + cf_act_rules (act)->estimate_days;
}

static void
keep_fixed (CfAct *act, const CfEstimate *before, CfEstimate *after)
{
  if (act->stop)
    return;
  if (before->state != CF_ESTIMATE_OPEN)
    cf_act_refuse (act, CF_WRONG_STATE, "estimate", before->number);
  g_free (after->number);
  after->number = g_strdup (before->number);
  g_free (after->reason);
  after->reason = g_strdup (before->reason);
  after->station = before->station;
  after->sequence = before->sequence;
  after->state = before->state;
  after->date = after->date ? after->date : before->date;
}

CfOutcome
cf_estimate_save (CfShop *shop, CfWho *who, const CfEstimate *estimate, CfEstimate *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEstimate) before = { 0 }, after = { 0 };
  memset (ret, 0, sizeof *ret);
  gboolean there = cf_save_begin (&act, shop, "estimate.save", who, &CF_ESTIMATE, estimate, &before, &after);
  cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  if (there)
    keep_fixed (&act, &before, &after);
  else
    give_number (&act, &after);
  after.expires = MAX (after.expires, 0);
  CfOrder like = { .customer_id = after.customer_id, .location_id = after.location_id, .contact_id = after.contact_id };
  cf_order_check (&act, NULL, &like);
  check_lines (&act, &after);
  if (!act.stop && after.expires && after.expires < after.date)
    cf_act_refuse (&act, CF_DATED_BEFORE, "expires", after.number);
  if (!act.stop)
    cf_record_copy (&CF_ESTIMATE, &after, ret);
  return cf_save_end (&act, &CF_ESTIMATE, there, &before, &after, error);
}

/* --- versions --- */

static CfEstimateLine *
copy_lines (const CfEstimateLine *lines, guint n)
{
  CfEstimateLine *copies = g_new0 (CfEstimateLine, n);
  for (guint i = 0; i < n; i++) {
    copies[i] = lines[i];
    copies[i].code = g_strdup (lines[i].code);
    copies[i].description = g_strdup (lines[i].description);
    copies[i].unit = g_strdup (lines[i].unit);
    copies[i].options = g_strdup (lines[i].options);
  }
  return copies;
}

/* Jobs of the lines that are taken. */
static void
take_lines (CfAct *act, const CfEstimateLine *lines, guint n_lines, const guint *choices, guint n, GArray *jobs)
{
  g_autofree gboolean *taken = g_new0 (gboolean, n_lines + 1);
  if (act->stop || !cf_act_check (act, cf_estimate_take (lines, n_lines, choices, n, taken, &act->who->refusal)))
    return;
  for (guint i = 0; i < n_lines; i++)
    if (taken[i]) {
      CfJob job = { .item_id = lines[i].item_id, .code = g_strdup (lines[i].code), .description = g_strdup (lines[i].description), .unit = g_strdup (lines[i].unit), .options = g_strdup (lines[i].options),
                    .quantity = lines[i].quantity, .unit_price = lines[i].unit_price, .discount_rate = lines[i].discount_rate, .tax_group_id = lines[i].tax_group_id };
      g_array_append_val (jobs, job);
    }
}

/* What the version contains, whatever its id and number are. */
static char *
content_of (const CfEstimateVersion *version)
{
  CfEstimateVersion bare = *version;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  bare.id = bare.version = 0;
  bare.sha256 = NULL;
  bare.date = 0;
  cf_record_encode (&CF_ESTIMATE_VERSION, &bare, 0, bytes);
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, bytes->data, bytes->len);
}

/* The newest version; id 0 where there is none. */
static void
newest_version (CfAct *act, CfId estimate_id, CfEstimateVersion *ret)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_VERSIONS_OF_ESTIMATE, estimate_id, ids);
  if (!act->stop && ids->len)
    cf_act_load (act, &CF_ESTIMATE_VERSION, g_array_index (ids, CfId, ids->len - 1), "estimate", ret);
}

static void
count_version (CfAct *act, const CfEstimate *estimate, CfEstimateVersion *ret)
{
  g_autoptr (GArray) jobs = cf_job_array ();
  g_auto (CfInvoice) would = { 0 };
  CfOrder like = { .customer_id = estimate->customer_id, .location_id = estimate->location_id };
  take_lines (act, ret->lines, ret->n_lines, NULL, 0, jobs);
  cf_order_count (act, &like, (const CfJob *) (gpointer) jobs->data, jobs->len, &would);
  ret->currency = would.currency;
  ret->subtotal_minor = would.subtotal_minor;
  ret->tax_minor = would.tax_minor;
  ret->total_minor = would.total_minor;
}

CfOutcome
cf_estimate_offer (CfShop *shop, CfWho *who, CfId id, CfId estimate_id, CfEstimateVersion *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEstimate) estimate = { 0 };
  g_auto (CfEstimateVersion) newest = { 0 };
  GError *failed = NULL;
  CfId terms_id = 0;
  cf_act_begin (&act, shop, "estimate.offer", who, &CF_ESTIMATE_VERSION, id, ret);
  cf_act_repeat (&act, ret->estimate_id == estimate_id);
  cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  cf_act_load (&act, &CF_ESTIMATE, estimate_id, "estimate", &estimate);
  if (!act.stop && estimate.state != CF_ESTIMATE_OPEN)
    cf_act_refuse (&act, CF_WRONG_STATE, "estimate", estimate.number);
  newest_version (&act, estimate_id, &newest);
  if (!act.stop && !cf_newest_terms (shop->db, &terms_id, &failed))
    cf_act_fail (&act, failed);
  if (act.stop)
    return cf_act_end (&act, error);
  *ret = (CfEstimateVersion) { .id = id, .estimate_id = estimate_id, .customer_id = estimate.customer_id, .version = newest.version + 1, .date = act.today, .expires = estimate.expires, .terms_id = terms_id,
                               .lines = copy_lines (estimate.lines, estimate.n_lines), .n_lines = estimate.n_lines };
  count_version (&act, &estimate, ret);
  ret->sha256 = content_of (ret);
  if (!act.stop && newest.id && g_strcmp0 (newest.sha256, ret->sha256) == 0) {
    cf_estimate_version_clear (ret);
    cf_record_copy (&CF_ESTIMATE_VERSION, &newest, ret);
    act.stop = CF_ALREADY;
  } else if (!act.stop)
    cf_act_add (&act, &CF_ESTIMATE_VERSION, ret);
  return cf_act_end (&act, error);
}

/* --- won and lost --- */

/* The version an order is made from: approved last, else the newest. */
static void
version_to_make (CfAct *act, CfId estimate_id, CfEstimateVersion *ret)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_act_ids (act, CF_VERSIONS_OF_ESTIMATE, estimate_id, ids);
  for (guint i = ids->len; i-- > 0 && !act->stop;) {
    g_autoptr (GArray) answers = g_array_new (FALSE, FALSE, sizeof (CfId));
    g_auto (CfCustomerApproval) last = { 0 };
    cf_act_ids (act, CF_APPROVALS_OF, g_array_index (ids, CfId, i), answers);
    if (answers->len && cf_act_find (act, &CF_APPROVAL, g_array_index (answers, CfId, answers->len - 1), &last) && last.answer == CF_ANSWER_APPROVED) {
      cf_act_load (act, &CF_ESTIMATE_VERSION, g_array_index (ids, CfId, i), "estimate", ret);
      return;
    }
  }
  newest_version (act, estimate_id, ret);
}

static void
set_state (CfAct *act, const CfEstimate *before, CfEstimateState state)
{
  g_auto (CfEstimate) after = { 0 };
  if (act->stop)
    return;
  cf_record_copy (&CF_ESTIMATE, before, &after);
  after.state = state;
  g_free (after.reason);
  after.reason = g_strdup (act->reason);
  cf_act_change (act, &CF_ESTIMATE, before, &after);
}

CfOutcome
cf_estimate_convert (CfShop *shop, CfWho *who, CfId id, CfId estimate_id, const guint *choices, guint n, CfOrder *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEstimate) estimate = { 0 };
  g_auto (CfEstimateVersion) version = { 0 };
  g_autoptr (GArray) jobs = cf_job_array ();
  cf_act_begin (&act, shop, "estimate.convert", who, &CF_ORDER, id, ret);
  cf_act_repeat (&act, ret->estimate_id == estimate_id);
  cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  cf_act_load (&act, &CF_ESTIMATE, estimate_id, "estimate", &estimate);
  if (!act.stop && estimate.state != CF_ESTIMATE_OPEN)
    cf_act_refuse (&act, CF_WRONG_STATE, "estimate", estimate.number);
  version_to_make (&act, estimate_id, &version);
  take_lines (&act, version.id ? version.lines : estimate.lines, version.id ? version.n_lines : estimate.n_lines, choices, n, jobs);
  if (act.stop)
    return cf_act_end (&act, error);
  *ret = (CfOrder) { .id = id, .customer_id = estimate.customer_id, .location_id = estimate.location_id, .contact_id = estimate.contact_id, .po = g_strdup (estimate.po), .reference = g_strdup (estimate.reference),
                     .note = g_strdup (estimate.note), .estimate_id = estimate_id, .estimate_version_id = version.id };
  cf_order_add (&act, ret, (CfJob *) (gpointer) jobs->data, jobs->len);
  set_state (&act, &estimate, CF_ESTIMATE_WON);
  return cf_act_end (&act, error);
}

CfOutcome
cf_estimate_close (CfShop *shop, CfWho *who, CfId id, CfEstimateState state, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfEstimate) estimate = { 0 };
  cf_act_begin (&act, shop, "estimate.close", who, NULL, id, NULL);
  cf_act_permit (&act, CF_MAY_WRITE_ORDERS, 0);
  cf_act_load (&act, &CF_ESTIMATE, id, "estimate", &estimate);
  if (!act.stop && state != CF_ESTIMATE_LOST && state != CF_ESTIMATE_OPEN)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "state", NULL);
  if (!act.stop && estimate.state == CF_ESTIMATE_WON)
    cf_act_refuse (&act, CF_WRONG_STATE, "estimate", estimate.number);
  if (state == CF_ESTIMATE_LOST)
    cf_save_required (&act, "reason", act.reason);
  set_state (&act, &estimate, state);
  return cf_act_end (&act, error);
}
