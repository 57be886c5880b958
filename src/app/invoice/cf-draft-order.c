/* cf-draft-order.c: what is typed as an invoice becomes an order, or an estimate, instead: each line a job, or a line that is offered. All of it, and the end of the draft, is one batch: it is there once, or not at all. */
#include "cf-draft-page-private.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-draft-scratch.h"
#include "cf-window.h"
#include "shop/estimate.h"
#include "shop/records.h"
#include "store/scratch.h"
#include <glib/gi18n-lib.h>

typedef struct { CfDraft draft; gboolean estimate; CfId id; char *number; } Work;

static void
work_free (gpointer p)
{
  Work *work = p;
  cf_draft_clear (&work->draft);
  g_free (work->number);
  g_free (work);
}

static CfOutcome
make_order (CfShop *shop, CfWho *who, Work *work, GError **error)
{
  const CfDraft *d = &work->draft;
  g_autofree CfJob *jobs = g_new0 (CfJob, MAX (1, d->n_lines));      /* their texts are the draft's */
  CfOrder order = { .id = work->id, .customer_id = d->customer_id, .location_id = d->location_id, .date = d->date, .po = d->po, .reference = d->reference, .note = d->note };
  g_auto (CfOrder) made = { 0 };
  for (guint i = 0; i < d->n_lines; i++) {
    const CfDraftLine *line = &d->lines[i];
    jobs[i] = (CfJob) { .item_id = line->item_id, .code = line->code, .description = line->description, .unit = line->unit, .quantity = line->quantity, .unit_price = line->unit_price,
                        .discount_rate = line->discount_rate, .tax_group_id = line->tax_group_id };
  }
  CfOutcome outcome = cf_order_new (shop, who, &order, jobs, d->n_lines, &made, error);
  work->number = g_strdup (made.number);
  return outcome;
}

static CfOutcome
make_estimate (CfShop *shop, CfWho *who, Work *work, GError **error)
{
  const CfDraft *d = &work->draft;
  g_autofree CfEstimateLine *lines = g_new0 (CfEstimateLine, MAX (1, d->n_lines));
  g_auto (CfEstimate) made = { 0 };
  for (guint i = 0; i < d->n_lines; i++) {
    const CfDraftLine *line = &d->lines[i];
    lines[i] = (CfEstimateLine) { .item_id = line->item_id, .code = line->code, .description = line->description, .unit = line->unit, .quantity = line->quantity, .unit_price = line->unit_price,
                                  .discount_rate = line->discount_rate, .tax_group_id = line->tax_group_id };
  }
  CfEstimate estimate = { .id = work->id, .customer_id = d->customer_id, .location_id = d->location_id, .date = d->date, .po = d->po, .reference = d->reference, .note = d->note, .lines = lines, .n_lines = d->n_lines };
  CfOutcome outcome = cf_estimate_save (shop, who, &estimate, &made, error);
  work->number = g_strdup (made.number);
  return outcome;
}

/* One that was never saved is only in scratch. */
static CfOutcome
end_draft (CfShop *shop, CfWho *who, Work *work, GError **error)
{
  g_autofree char *name = cf_draft_scratch_name (work->draft.id);
  g_auto (CfDraft) saved = { 0 };
  gboolean found;
  if (!cf_scratch_remove (shop->db, name, error) || !cf_record_load (shop->db, &CF_DRAFT, work->draft.id, &saved, &found, error))
    return CF_FAILED;
  saved.discarded = 1;
  return found ? cf_save_draft (shop, who, &saved, error) : CF_OK;
}

static CfOutcome
make_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_clear_pointer (&work->number, g_free);
  if (!cf_batch_begin (shop, error))
    return CF_FAILED;
  CfOutcome outcome = work->estimate ? make_estimate (shop, who, work, error) : make_order (shop, who, work, error);
  if (outcome == CF_OK || outcome == CF_ALREADY)
    outcome = end_draft (shop, who, work, error);
  if (outcome != CF_OK && outcome != CF_ALREADY)
    cf_batch_abort (shop);
  else if (!cf_batch_end (shop, error))
    outcome = CF_FAILED;
  return outcome;
}

static void
on_made (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfDraftPage *self = user;
  const Work *work = data;
  char id[CF_ID_TEXT];
  gboolean shown = work->draft.id == self->draft.id;
  if (shown)
    self->acting = FALSE;
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    if (shown)
      cf_draft_page_refuse (self, outcome, refusal, error);
    return;
  }
  if (shown) {                                                          /* nothing is left to keep, and it is not gone back to */
    self->kept_edits = self->edits;
    self->saved = TRUE;
    self->draft.id = 0;
  }
  g_autofree char *text = g_strdup_printf (work->estimate ? _("Estimate %s made") : _("Order %s made"), work->number ? work->number : "");
  cf_window_openf (GTK_WIDGET (self), "%s/%s", work->estimate ? "estimate" : "order", cf_id_text (work->id, id));
  cf_window_toast (GTK_WIDGET (self), text);
}

void
cf_draft_page_make_order (CfDraftPage *self, gboolean estimate)
{
  if (!cf_draft_page_check (self))
    return;
  Work *work = g_new0 (Work, 1);
  cf_draft_page_keep (self);                                            /* there may be a question for a PIN before it is done */
  self->acting = TRUE;
  cf_draft_page_read (self, &work->draft);
  work->estimate = estimate;
  work->id = cf_id_derive (estimate ? "estimate of a draft" : "order of a draft", 0, &work->draft.id, 1, NULL);
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = estimate ? _("Make an estimate") : _("Make an order"), .id = work->id, .work = make_work, .data = work, .data_free = work_free,
                                               .done = on_made, .user = G_OBJECT (self) });
}
