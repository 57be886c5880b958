/* world-acts.c: what people do in the world: they pay, issue and change things. What was acknowledged is remembered here, apart from the code that is tested. */
#include "world-private.h"
#include "shop/built-in.h"
#include "shop/order.h"

static CfId
some_customer (World *w)
{
  return g_array_index (w->customers, CfId, g_rand_int_range (w->rand, 0, w->customers->len));
}

/* Does the same again with the same ids until it is done: what a person at the counter does, after the program came back. */
static CfOutcome
take_payment (Register *r, const CfTakePayment *what, GError **error)
{
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  return cf_take_payment (r->shop, &who, what, &taken, error);
}

void
world_pay (World *w, Register *r)
{
  CfTenderAsk t = { cf_shop_id (r->shop), w->tender, 100 + g_rand_int_range (w->rand, 0, 50000), r->old ? NULL : "7" };
  CfTakePayment what = { .customer_id = some_customer (w), .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  CfOutcome outcome = CF_FAILED;
  world_program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    outcome = take_payment (r, &what, &error);
    if (outcome == CF_FAILED) {
      world_crash (r);
      if (w->plant == PLANT_REPEAT_WITH_NEW_ID)
        t.id = cf_shop_id (r->shop);
    }
  }
  if (outcome == CF_NOT_FOUND || (w->plant && outcome == CF_ID_REUSED))      /* the customer has not come here yet; the world is broken */
    return;
  g_assert_cmpstr (cf_outcome_name (outcome), ==, cf_outcome_name (outcome == CF_ALREADY ? CF_ALREADY : CF_OK));
  g_array_append_val (w->payments, ((Told) { t.id, t.tendered_minor }));
  w->paid += t.tendered_minor;
}

/* A customer pays online. */
void
world_pay_online (World *w)
{
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_autoptr (GError) error = NULL;
  CfTenderAsk t = { cf_shop_id (w->portal), w->tender, 100 + g_rand_int_range (w->rand, 0, 50000), w->portal_old ? NULL : "8" };
  CfTakePayment what = { .customer_id = world_mould.customer, .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  gboolean calm = w->calm;
  w->calm = TRUE;
  world_program_is_old = w->portal_old;
  CfOutcome outcome = cf_take_payment (w->portal, &who, &what, &taken, &error);
  w->calm = calm;
  g_assert_true (outcome == CF_OK || w->plant);
  if (outcome != CF_OK)
    return;
  g_array_append_val (w->payments, ((Told) { t.id, t.tendered_minor }));
  w->paid += t.tendered_minor;
}

void
world_invoice (World *w, Register *r)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  CfDraftLine line = { .description = (char *) "Work", .quantity = CF_DECIMAL_ONE, .unit_price = (1 + g_rand_int_range (w->rand, 0, 500)) * CF_DECIMAL_ONE };
  CfDraft draft = { .id = cf_shop_id (r->shop), .kind = CF_DRAFT_INVOICE, .customer_id = some_customer (w), .lines = &line, .n_lines = 1 };
  CfId id = cf_shop_id (r->shop);
  CfOutcome outcome = CF_FAILED;
  if (r->astray)
    return;
  world_program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    outcome = cf_save_draft (r->shop, &who, &draft, &error);
    if (outcome == CF_FAILED)
      world_crash (r);
  }
  if (cf_refused (outcome))
    return;
  for (guint i = 0; outcome == CF_OK || outcome == CF_ALREADY || outcome == CF_FAILED; i++) {
    g_auto (CfInvoice) made = { 0 };
    g_autoptr (GError) error = NULL;
    g_assert_cmpuint (i, <, 20);
    if ((outcome = cf_issue_invoice (r->shop, &who, id, draft.id, FALSE, &made, &error)) != CF_FAILED) {
      if (outcome == CF_OK || outcome == CF_ALREADY) {
        g_array_append_val (w->issued, ((Told) { made.id, made.total_minor }));
      }
      return;
    }
    world_crash (r);
  }
}

void
world_edit_customer (World *w, Register *r)
{
  g_autofree char *name = g_strdup_printf ("Customer %u", g_rand_int (w->rand) % 1000), *phone = g_strdup_printf ("555-%04u", g_rand_int (w->rand) % 10000);
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  gboolean fresh = world_chance (w, 300);
  CfCustomer c = { .id = fresh ? cf_shop_id (r->shop) : some_customer (w), .name = name, .phone = phone, .region = (char *) "NY", .country = (char *) "US" };
  CfOutcome outcome = CF_FAILED;
  world_program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    if ((outcome = cf_save_customer (r->shop, &who, &c, &error)) == CF_FAILED)
      world_crash (r);
  }
  if (fresh && (outcome == CF_OK || outcome == CF_ALREADY))
    g_array_append_val (w->customers, c.id);
}

/* What older programs do not know. */
void
world_edit_item (World *w, Register *r)
{
  g_autofree char *name = g_strdup_printf ("Banner %u", g_rand_int (w->rand) % 1000), *code = g_strdup_printf ("B%u", g_rand_int (w->rand));
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  CfItem item = { .id = world_chance (w, 300) ? cf_shop_id (r->shop) : world_mould.item, .code = code, .name = name, .unit_price = g_rand_int_range (w->rand, 1, 900) * CF_DECIMAL_ONE };
  CfOutcome outcome = r->old ? CF_OK : CF_FAILED;
  world_program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    if ((outcome = cf_save_item (r->shop, &who, &item, &error)) == CF_FAILED)
      world_crash (r);
  }
}

/* An order is taken, or one of the newest jobs moves: also where another register moves it at the same time. */
static CfOutcome
work_once (World *w, Register *r, const CfOrder *order, CfId job, CfId status, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfOrder) made = { 0 };
  CfJob jobs[] = { { .description = (char *) "Banner", .quantity = CF_DECIMAL_ONE }, { .description = (char *) "Flyers", .quantity = CF_DECIMAL_ONE } };
  return job ? cf_job_move (r->shop, &who, job, status, error) : cf_order_new (r->shop, &who, order, jobs, G_N_ELEMENTS (jobs), &made, error);
}

void
world_work (World *w, Register *r)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  CfOrder order = { .id = cf_shop_id (r->shop), .customer_id = some_customer (w) };
  CfId job = 0, status = g_rand_int_range (w->rand, CF_STATUS_NEW_ID, CF_STATUS_CANCELLED_ID + 1);
  gboolean calm = w->calm;
  g_array_set_clear_func (rows, cf_job_row_clear);
  w->calm = TRUE;
  g_assert_true (cf_list_jobs (r->shop->db, 0, 6, rows, NULL));
  w->calm = calm;
  if (rows->len && world_chance (w, 700))
    job = g_array_index (rows, CfJobRow, g_rand_int_range (w->rand, 0, rows->len)).id;
  CfOutcome outcome = CF_FAILED;
  world_program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    if ((outcome = work_once (w, r, &order, job, status, &error)) == CF_FAILED)
      world_crash (r);
  }
}
