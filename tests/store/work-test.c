/* work-test.c: orders on two registers that are apart: each moves the same job, adds jobs to the same order and changes it; whatever the order in which they meet, both end with the same rows, states and lost edits, no job's number
 * is given twice (S0-03), the later move counts and the other is told (S0-02, S2-57), and a job that both billed is pointed at. */
#include "ledger.h"
#include <glib/gstdio.h>
#include "shop/built-in.h"
#include "shop/correct-invoice.h"
#include "shop/order.h"
#include "shop/records.h"
#include "store/edit.h"
#include "store/order-sum.h"

static CfVirtualClock clocks[4];

static CfShop *
open_shop (const char *name, gint64 number)
{
  g_autofree char *path = ledger_path (name);
  g_unlink (path);
  cf_virtual_clock_init (&clocks[number], G_GINT64_CONSTANT (1780000000000000) + number * 700, 30000);
  return ledger_open (path, number, &clocks[number]);
}

static void
close_shop (CfShop *shop)
{
  g_autofree char *path = g_strdup (cf_db_path (shop->db));
  cf_shop_close (shop);
  g_unlink (path);
}

static void
done (CfOutcome outcome, GError *error)
{
  g_assert_no_error (error);
  g_assert_cmpstr (cf_outcome_name (outcome), ==, "ok");
}

/* What @from knows goes to @to, in the order in which it learnt it. */
static void
carry (CfShop *from, CfShop *to)
{
  g_autoptr (GPtrArray) log = ledger_log (from->db, 0);
  for (guint i = 0; i < log->len; i++)
    ledger_receive (to, g_ptr_array_index (log, i));
}

/* These ledgers begin empty. */
static void
add_steps (CfShop *shop, CfWho *who)
{
  static const struct { CfId id; CfStage stage; } steps[] = { { CF_STATUS_NEW_ID, CF_STAGE_NEW }, { CF_STATUS_PROOF_ID, CF_STAGE_WAITING }, { CF_STATUS_PRODUCTION_ID, CF_STAGE_WORKING },
    { CF_STATUS_PICK_UP_ID, CF_STAGE_READY }, { CF_STATUS_DONE_ID, CF_STAGE_DONE }, { CF_STATUS_CANCELLED_ID, CF_STAGE_CANCELLED } };
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    GError *error = NULL;
    CfItemStatus status = { .id = steps[i].id, .name = (char *) cf_enum_name (cf_stages, steps[i].stage), .stage = steps[i].stage, .place = i };
    done (cf_save_item_status (shop, who, &status, &error), error);
  }
}

static CfId
customer_of (CfShop *shop, CfWho *who)
{
  add_steps (shop, who);
  GError *error = NULL;
  CfCustomer customer = { .id = cf_shop_id (shop), .name = (char *) "Ada" };
  done (cf_save_customer (shop, who, &customer, &error), error);
  return customer.id;
}

static CfId
order_of (CfShop *shop, CfWho *who, CfId customer, guint n)
{
  GError *error = NULL;
  g_auto (CfOrder) made = { 0 };
  CfOrder order = { .id = cf_shop_id (shop), .customer_id = customer };
  CfJob jobs[4] = { 0 };
  for (guint i = 0; i < n; i++)
    jobs[i] = (CfJob) { .description = (char *) "Banner", .quantity = CF_DECIMAL_ONE, .unit_price = CF_DECIMAL_ONE };
  done (cf_order_new (shop, who, &order, jobs, n, &made, &error), error);
  return order.id;
}

static CfId
nth_job (CfShop *shop, CfId order, guint n)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;
  g_assert_true (cf_lookup_ids (shop->db, CF_JOBS_OF_ORDER, order, ids, &error));
  return g_array_index (ids, CfId, n);
}

static void
random_step (CfShop *shop, CfWho *who, GRand *rand, CfId order)
{
  static const CfId steps[] = { CF_STATUS_NEW_ID, CF_STATUS_PROOF_ID, CF_STATUS_PRODUCTION_ID, CF_STATUS_PICK_UP_ID, CF_STATUS_DONE_ID, CF_STATUS_CANCELLED_ID };
  GError *error = NULL;
  CfId job = nth_job (shop, order, (guint) g_rand_int_range (rand, 0, 3));
  g_auto (CfOrder) changed = { 0 };
  gboolean found;
  switch (g_rand_int_range (rand, 0, 6)) {
  case 0: {
    CfJob more = { .id = cf_shop_id (shop), .order_id = order, .description = (char *) "More", .quantity = CF_DECIMAL_ONE };
    done (cf_job_save (shop, who, &more, &error), error);
    break;
  }
  case 1:
    g_assert_true (cf_record_load (shop->db, &CF_ORDER, order, &changed, &found, &error) && found);
    changed.due = 20600 + g_rand_int_range (rand, 1, 50);
    changed.rush = g_rand_boolean (rand);
    done (cf_order_change (shop, who, &changed, &error), error);
    break;
  default:
    done (cf_job_move (shop, who, job, steps[g_rand_int_range (rand, 0, G_N_ELEMENTS (steps))], &error), error);
  }
}

/* Both have the order; apart, each works on it; then they meet: each has its own first. */
static void
two_registers (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  for (guint round = 0; round < 12; round++) {
    CfShop *a = open_shop ("a.db", 1), *b = open_shop ("b.db", 2);
    g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
    CfId order = order_of (a, &who, customer_of (a, &who), 3);
    carry (a, b);
    for (guint step = 0; step < 8; step++) {
      CfShop *shop = g_rand_boolean (rand) ? a : b;
      clocks[shop == a ? 1 : 2].at += g_rand_int_range (rand, 1, 100) * 1000;
      random_step (shop, &who, rand, order);
    }
    carry (b, a);
    carry (a, b);
    g_autofree char *one = ledger_state (a->db), *two = ledger_state (b->db);
    ledger_same ("after they met", one, two);
    ledger_clean (a->db);
    ledger_clean (b->db);
    g_assert_cmpint (ledger_ask (a->db, "SELECT COUNT(*) FROM (SELECT order_id, sequence FROM job GROUP BY order_id, sequence HAVING COUNT(*) > 1) twice"), ==, 0);
    GError *error = NULL;
    CfOrderSum kept, computed;
    g_assert_true (cf_order_sum_load (a->db, order, &kept, &error) && cf_order_sum_compute (a->db, order, &computed, &error));
    g_assert_cmpint (kept.state, ==, computed.state);
    close_shop (a);
    close_shop (b);
  }
}

/* The same job, moved by both: the later one counts, and the other is a lost edit on both. */
static void
one_job (void)
{
  CfShop *a = open_shop ("a.db", 1), *b = open_shop ("b.db", 2);
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  GError *error = NULL;
  CfId order = order_of (a, &who, customer_of (a, &who), 2), job = nth_job (a, order, 0);
  carry (a, b);
  clocks[1].at += 5 * G_USEC_PER_SEC;
  done (cf_job_move (a, &who, job, CF_STATUS_DONE_ID, &error), error);
  clocks[2].at += 60 * G_USEC_PER_SEC;
  done (cf_job_move (b, &who, job, CF_STATUS_PRODUCTION_ID, &error), error);
  carry (a, b);
  carry (b, a);
  CfShop *shops[] = { a, b };
  for (guint i = 0; i < G_N_ELEMENTS (shops); i++) {
    g_autoptr (GArray) lost = g_array_new (FALSE, FALSE, sizeof (CfLostEdit));
    g_auto (CfJob) now = { 0 };
    CfOrderSum sum;
    gboolean found;
    g_assert_true (cf_record_load (shops[i]->db, &CF_JOB, job, &now, &found, &error) && found);
    g_assert_cmpint (now.status_id, ==, CF_STATUS_PRODUCTION_ID);
    g_assert_true (cf_edit_lost (shops[i]->db, lost, &error) && cf_order_sum_load (shops[i]->db, order, &sum, &error));
    g_assert_cmpuint (lost->len, ==, 1);
    g_assert_true (g_array_index (lost, CfLostEdit, 0).type == &CF_JOB);
    g_assert_cmpint (sum.state, ==, CF_ORDER_IN_WORK);
    ledger_clean (shops[i]->db);
  }
  close_shop (a);
  close_shop (b);
}

static gint64
over_billed (CfShop *shop, CfId order)
{
  CfOrderSum kept, computed;
  GError *error = NULL;
  g_assert_true (cf_order_sum_load (shop->db, order, &kept, &error) && cf_order_sum_compute (shop->db, order, &computed, &error));
  g_assert_cmpint (kept.over_billed, ==, computed.over_billed);
  return kept.over_billed;
}

static void
add_series (CfShop *shop, CfWho *who, const char *prefix)
{
  GError *error = NULL;
  CfSeries series = { .id = cf_shop_id (shop), .kind = CF_SERIES_INVOICE, .prefix = (char *) prefix, .first = 1, .station = shop->head.number };
  done (cf_save_series (shop, who, &series, &error), error);
}

/* The same job, billed by both: both invoices count, and both registers say so until one of them is voided or credited. */
static void
one_job_billed (void)
{
  CfShop *a = open_shop ("a.db", 1), *b = open_shop ("b.db", 2);
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfInvoice) one = { 0 }, two = { 0 };
  g_auto (CfInvoiceVoid) gone = { 0 };
  GError *error = NULL;
  CfId order = order_of (a, &who, customer_of (a, &who), 2), job = nth_job (a, order, 0);
  carry (a, b);
  add_series (a, &who, "A-");
  add_series (b, &who, "B-");
  done (cf_order_invoice (a, &who, cf_shop_id (a), order, NULL, 0, &one, &error), error);
  done (cf_order_invoice (b, &who, cf_shop_id (b), order, &(CfBillPart) { job, 0 }, 1, &two, &error), error);
  g_assert_cmpint (over_billed (a, order) + over_billed (b, order), ==, 0);
  carry (a, b);
  carry (b, a);
  CfShop *shops[] = { a, b };
  for (guint i = 0; i < G_N_ELEMENTS (shops); i++) {
    g_autoptr (GArray) orders = g_array_new (FALSE, FALSE, sizeof (CfId));
    g_assert_cmpint (over_billed (shops[i], order), ==, 1);
    g_assert_true (cf_orders_over_billed (shops[i]->db, 5, orders, &error));
    g_assert_cmpuint (orders->len, ==, 1);
    g_assert_cmpint (g_array_index (orders, CfId, 0), ==, order);
    ledger_clean (shops[i]->db);
  }
  done (cf_void_invoice (b, &who, cf_shop_id (b), two.id, 0, &gone, &error), error);
  g_assert_cmpint (over_billed (b, order), ==, 0);
  carry (b, a);
  g_assert_cmpint (over_billed (a, order), ==, 0);
  ledger_clean (a->db);
  close_shop (a);
  close_shop (b);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/orders/S0-03-two-registers", two_registers);
  g_test_add_func ("/orders/S2-57-one-job-moved-by-two", one_job);
  g_test_add_func ("/orders/one-job-billed-by-two", one_job_billed);
  return g_test_run ();
}
