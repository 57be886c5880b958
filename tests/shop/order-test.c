/* order-test.c: proves that an order's state is what its jobs say (S0-02), that jobs are numbered with their order and stay unique when two stations add some apart (S0-03), that each line has its own status (S2-57) on the shop's
 * own list (S2-07, S2-09, S2-10), that nothing is made before the deposit is paid, that a deposit on an order is on its invoice (S0-18), that invoices find their jobs and jobs their invoices, that nothing is billed twice,
 * that a reorder copies every line (S2-43, D9) and that cancelling takes back what was billed (D6). Random orders: state computed = states of jobs; deposits on order + invoice = money received, and what is
 * billed of a job = its lines less what credit memos took back, also where some of it came back. */
#include "expect.h"
#include "shop/built-in.h"
#include "shop/order.h"
#include "store/order-money.h"
#include "store/order-sum.h"

#define ONE CF_DECIMAL_ONE

static CfId
order_of (Fixture *f, const CfJob *jobs, guint n)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfOrder) made = { 0 };
  CfOrder order = { .id = cf_shop_id (f->shop), .customer_id = f->customer, .po = (char *) "PO 7", .tags = (char *) "vinyl, rush,vinyl" };
  fixture_ok (f, cf_order_new (f->shop, &f->who, &order, jobs, n, &made, &error));
  return made.id;
}

static CfJob job_of (const char *what, gint64 quantity, CfMoney price) { return (CfJob) { .description = (char *) what, .quantity = quantity * ONE, .unit_price = price * 10000 }; }

static CfId
two_jobs (Fixture *f)
{
  return order_of (f, (CfJob[]) { job_of ("Banner", 2, 8500), job_of ("Flyers", 1, 3000) }, 2);
}

static CfId
nth_job (Fixture *f, CfId order, guint n)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_lookup_ids (f->shop->db, CF_JOBS_OF_ORDER, order, ids, &error));
  g_assert_cmpuint (ids->len, >, n);
  return g_array_index (ids, CfId, n);
}

static CfOrderState
state_of (Fixture *f, CfId order)
{
  g_autoptr (GError) error = NULL;
  CfOrderSum kept, computed;
  g_assert_true (cf_order_sum_load (f->shop->db, order, &kept, &error) && cf_order_sum_compute (f->shop->db, order, &computed, &error));
  g_assert_cmpint (kept.state, ==, computed.state);
  return kept.state;
}

static CfOutcome
move (Fixture *f, CfId job, CfId status)
{
  g_autoptr (GError) error = NULL;
  CfOutcome outcome = cf_job_move (f->shop, &f->who, job, status, &error);
  g_assert_no_error (error);
  return outcome;
}

static CfId
deposit (Fixture *f, CfId order, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  CfTenderAsk t = { cf_shop_id (f->shop), f->cash, amount, NULL };
  CfTakePayment ask = { .customer_id = f->customer, .kind = CF_PAYMENT_DEPOSIT, .tenders = &t, .n_tenders = 1, .order_id = order };
  fixture_ok (f, cf_take_payment (f->shop, &f->who, &ask, &taken, &error));
  return t.id;
}

static CfOrderMoney
money_of (Fixture *f, CfId order)
{
  g_autoptr (GError) error = NULL;
  CfOrderMoney money;
  g_assert_true (cf_order_money (f->shop->db, order, &money, &error));
  return money;
}

static void
test_state (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow)), orders = g_array_new (FALSE, TRUE, sizeof (CfOrderRow));
  g_array_set_clear_func (rows, cf_job_row_clear);
  g_array_set_clear_func (orders, cf_order_row_clear);
  fixture_open (&f);
  CfId order = two_jobs (&f), first = nth_job (&f, order, 0), second = nth_job (&f, order, 1);
  g_assert_cmpint (state_of (&f, order), ==, CF_ORDER_NEW);
  fixture_ok (&f, move (&f, first, CF_STATUS_PRODUCTION_ID));
  g_assert_cmpint (state_of (&f, order), ==, CF_ORDER_IN_WORK);
  fixture_ok (&f, move (&f, first, CF_STATUS_DONE_ID));
  g_assert_cmpint (state_of (&f, order), ==, CF_ORDER_PARTIALLY_COMPLETED);
  fixture_ok (&f, move (&f, second, CF_STATUS_PICK_UP_ID));
  g_assert_cmpint (state_of (&f, order), ==, CF_ORDER_PARTIALLY_COMPLETED);
  g_assert_true (cf_list_jobs_of (f.shop->db, order, rows, &error));
  g_assert_cmpstr (g_array_index (rows, CfJobRow, 0).status, ==, "Completed");
  g_assert_cmpstr (g_array_index (rows, CfJobRow, 1).status, ==, "Ready for pick-up");
  g_assert_cmpstr (g_array_index (rows, CfJobRow, 1).number, ==, "O-1001-2");
  fixture_ok (&f, move (&f, second, CF_STATUS_SHIPPED_ID));
  g_assert_cmpint (state_of (&f, order), ==, CF_ORDER_COMPLETED);
  f.who.reason = NULL;
  expect_refusal (&f, CF_IN_WORK, cf_job_move (f.shop, &f.who, second, CF_STATUS_NEW_ID, &error));
  f.who.reason = "printed on the wrong side";
  fixture_ok (&f, move (&f, second, CF_STATUS_CANCELLED_ID));
  g_assert_cmpint (state_of (&f, order), ==, CF_ORDER_COMPLETED);      /* of what is left, all is done */
  fixture_ok (&f, move (&f, first, CF_STATUS_CANCELLED_ID));
  g_assert_cmpint (state_of (&f, order), ==, CF_ORDER_CANCELLED);
  g_assert_true (cf_list_orders (f.shop->db, &(CfWorkAsk) { .customer_id = f.customer }, orders, &error));
  g_assert_cmpuint (orders->len, ==, 1);
  g_assert_cmpstr (g_array_index (orders, CfOrderRow, 0).tags, ==, "rush, vinyl");
  fixture_close (&f);
}

/* S2-07, S2-09, S2-10: the shop's own list, what of it waits for the customer, and what they must do there. */
static void
test_statuses (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) waiting = g_array_new (FALSE, TRUE, sizeof (CfJobRow)), none = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  g_array_set_clear_func (waiting, cf_job_row_clear);
  g_array_set_clear_func (none, cf_job_row_clear);
  fixture_open (&f);
  CfItemStatus own = { .id = cf_shop_id (f.shop), .name = (char *) "At the engraver", .stage = CF_STAGE_WAITING, .action_required = 7, .actions = CF_ACTION_ANSWER, .mandatory = CF_ACTION_PAY, .place = 5 };
  expect_once (&f, cf_save_item_status (f.shop, &f.who, &own, &error));
  CfItemStatus twice = { .id = cf_shop_id (f.shop), .name = (char *) "At the engraver", .stage = CF_STAGE_NEW };
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_item_status (f.shop, &f.who, &twice, &error));
  twice = (CfItemStatus) { .id = cf_shop_id (f.shop), .name = (char *) "Odd", .stage = 77 };
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_save_item_status (f.shop, &f.who, &twice, &error));
  g_auto (CfItemStatus) kept = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (f.shop->db, &CF_ITEM_STATUS, own.id, &kept, &found, &error) && found);
  g_assert_cmpint (kept.actions, ==, CF_ACTION_ANSWER | CF_ACTION_PAY);      /* what must be done is offered */
  g_assert_cmpint (kept.action_required, ==, 1);
  CfId order = two_jobs (&f), job = nth_job (&f, order, 1);
  fixture_ok (&f, move (&f, job, own.id));
  g_assert_true (cf_list_jobs_waiting (f.shop->db, f.customer, waiting, &error));
  g_assert_cmpuint (waiting->len, ==, 1);
  g_assert_cmpint (g_array_index (waiting, CfJobRow, 0).id, ==, job);
  kept.stage = CF_STAGE_DONE;
  expect_refusal (&f, CF_IN_USE, cf_save_item_status (f.shop, &f.who, &kept, &error));
  kept.stage = CF_STAGE_WAITING;
  kept.action_required = 0;                                             /* unticked: it leaves the section */
  fixture_ok (&f, cf_save_item_status (f.shop, &f.who, &kept, &error));
  g_assert_true (cf_list_jobs_waiting (f.shop->db, f.customer, none, &error) && none->len == 0);
  fixture_close (&f);
}

static void
test_numbers (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  gint64 taken[] = { 1, 2, 3 }, far[] = { 1, 2, 3, 3001 }, full[] = { 999 }, next;
  g_assert_cmpint (cf_job_next (1, 1, taken, 3, &next, &refusal), ==, CF_OK);
  g_assert_cmpint (next, ==, 4);
  g_assert_cmpint (cf_job_next (1, 2, taken, 3, &next, &refusal), ==, CF_OK);      /* another station, which does not know of a fourth */
  g_assert_cmpint (next, ==, 3001);
  g_assert_cmpint (cf_job_next (1, 1, far, 4, &next, &refusal), ==, CF_OK);
  g_assert_cmpint (next, ==, 4);
  g_assert_cmpint (cf_job_next (1, 0, taken, 3, &next, &refusal), ==, CF_OK);      /* the portal */
  g_assert_cmpint (next, ==, 1001);
  g_assert_cmpint (cf_job_next (1, 1, full, 1, &next, &refusal), ==, CF_TOO_LARGE);
  static const struct { gint64 station; const char *number; } numbers[] = { { 1, "O-1001" }, { 2, "OB-1001" }, { 26, "OZ-1001" }, { 27, "O27-1001" }, { 0, "O0-1001" } };
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    g_autofree char *number = cf_work_number ('O', numbers[i].station, 1001);
    g_assert_cmpstr (number, ==, numbers[i].number);
  }
  g_autofree char *of = cf_job_number_split ("OB-1001-12", &next);
  g_assert_cmpstr (of, ==, "OB-1001");
  g_assert_cmpint (next, ==, 12);
  g_assert_null (cf_job_number_split ("banner", &next));
  g_assert_null (cf_job_number_split ("O-1001-", &next));
  fixture_open (&f);
  CfId order = order_of (&f, (CfJob[]) { job_of ("A", 1, 100), job_of ("B", 1, 100), job_of ("C", 1, 100) }, 3), second = two_jobs (&f);
  g_auto (CfOrder) one = { 0 }, two = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (f.shop->db, &CF_ORDER, order, &one, &found, &error) && cf_record_load (f.shop->db, &CF_ORDER, second, &two, &found, &error));
  g_assert_cmpstr (one.number, ==, "O-1001");
  g_assert_cmpstr (two.number, ==, "O-1002");
  CfJob more = job_of ("D", 1, 100), removed = { 0 };
  more.id = cf_shop_id (f.shop);
  more.order_id = order;
  expect_once (&f, cf_job_save (f.shop, &f.who, &more, &error));
  g_assert_true (cf_record_load (f.shop->db, &CF_JOB, more.id, &removed, &found, &error));
  g_assert_cmpint (removed.sequence, ==, 4);
  removed.removed = 1;
  fixture_ok (&f, cf_job_save (f.shop, &f.who, &removed, &error));
  more.id = cf_shop_id (f.shop);
  fixture_ok (&f, cf_job_save (f.shop, &f.who, &more, &error));           /* a number is never given again */
  cf_job_clear (&removed);
  g_assert_true (cf_record_load (f.shop->db, &CF_JOB, more.id, &removed, &found, &error));
  g_assert_cmpint (removed.sequence, ==, 5);
  cf_job_clear (&removed);
  fixture_close (&f);
}

/* No production before x %; a deposit on the order shows on its invoice (S0-18). */
static void
test_deposit (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfOrder) order = { 0 };
  gboolean found;
  fixture_open (&f);
  CfId id = two_jobs (&f), job = nth_job (&f, id, 0);                     /* 200.00 */
  g_assert_true (cf_record_load (f.shop->db, &CF_ORDER, id, &order, &found, &error));
  order.production_rate = ONE / 2;
  order.has_rate = 1;
  fixture_ok (&f, cf_order_change (f.shop, &f.who, &order, &error));
  f.who.reason = NULL;
  expect_refusal (&f, CF_NEEDS_DEPOSIT, cf_job_move (f.shop, &f.who, job, CF_STATUS_PRODUCTION_ID, &error));
  g_assert_cmpint (f.who.refusal.amount, ==, 10000);
  CfId paid = deposit (&f, id, 9999);
  expect_refusal (&f, CF_NEEDS_DEPOSIT, cf_job_move (f.shop, &f.who, job, CF_STATUS_PRODUCTION_ID, &error));
  g_assert_cmpint (f.who.refusal.amount, ==, 1);
  deposit (&f, id, 1);
  fixture_ok (&f, move (&f, job, CF_STATUS_PRODUCTION_ID));
  fixture_ok (&f, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, NULL, 0, &invoice, &error));
  g_assert_cmpint (invoice.total_minor, ==, 20000);
  g_assert_cmpint (invoice.order_id, ==, id);
  g_assert_cmpint (fixture_open_of (&f, invoice.id), ==, 10000);
  CfOrderMoney money = money_of (&f, id);
  g_assert_cmpint (money.deposits_minor, ==, 10000);
  g_assert_cmpint (money.used_minor, ==, 10000);
  g_assert_cmpint (cf_order_covered (&money), ==, 10000);
  g_auto (CfInvoice) again = { 0 }, other = { 0 };
  g_assert_cmpint (cf_order_invoice (f.shop, &f.who, invoice.id, id, NULL, 0, &again, &error), ==, CF_ALREADY);
  expect_refusal (&f, CF_NO_LINES, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, NULL, 0, &other, &error));
  g_auto (CfRefund) back = { 0 };
  f.who.reason = "wants it back";
  g_assert_cmpint (cf_refund (f.shop, &f.who, cf_shop_id (f.shop), paid, 0, 0, FALSE, NULL, 0, &back, &error), !=, CF_OK);      /* it is on the invoice now */
  fixture_close (&f);
}

/* Whole, by job, in part; both ways; never twice; a void gives it back. */
static void
test_billing (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) part = { 0 }, over = { 0 }, rest = { 0 }, again = { 0 };
  g_auto (CfInvoiceVoid) gone = { 0 };
  g_autoptr (GArray) of_order = g_array_new (FALSE, FALSE, sizeof (CfId)), of_job = g_array_new (FALSE, FALSE, sizeof (CfId));
  fixture_open (&f);
  CfId id = order_of (&f, (CfJob[]) { job_of ("Cards", 1000, 10), job_of ("Banner", 1, 8500) }, 2), cards = nth_job (&f, id, 0), banner = nth_job (&f, id, 1);
  fixture_ok (&f, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, &(CfBillPart) { cards, 400 * ONE }, 1, &part, &error));
  g_assert_cmpint (part.total_minor, ==, 4000);
  expect_refusal (&f, CF_OVER_BILLED, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, &(CfBillPart) { cards, 601 * ONE }, 1, &over, &error));
  g_auto (CfDraft) stale = { 0 };
  fixture_ok (&f, cf_order_bill (f.shop, &f.who, id, NULL, 0, &stale, &error));
  g_assert_cmpuint (stale.n_lines, ==, 2);
  stale.id = cf_shop_id (f.shop);
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &stale, &error));
  fixture_ok (&f, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, NULL, 0, &rest, &error));
  g_assert_cmpint (rest.total_minor, ==, 6000 + 8500);
  expect_refusal (&f, CF_OVER_BILLED, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), stale.id, FALSE, &over, &error));      /* the draft from before */
  g_assert_true (cf_lookup_ids (f.shop->db, CF_INVOICES_OF_ORDER, id, of_order, &error) && cf_lookup_ids (f.shop->db, CF_INVOICES_OF_JOB, cards, of_job, &error));
  g_assert_cmpuint (of_order->len, ==, 2);
  g_assert_cmpuint (of_job->len, ==, 2);
  g_assert_cmpint (rest.lines[1].job_id, ==, banner);
  CfJob smaller = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (f.shop->db, &CF_JOB, cards, &smaller, &found, &error));
  smaller.quantity = 999 * ONE;
  expect_refusal (&f, CF_OVER_BILLED, cf_job_save (f.shop, &f.who, &smaller, &error));
  cf_job_clear (&smaller);
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), rest.id, 0, &gone, &error));
  fixture_ok (&f, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, NULL, 0, &again, &error));
  g_assert_cmpint (again.total_minor, ==, rest.total_minor);
  fixture_close (&f);
}

/* A credit memo over @n lines of @sold, issued; @against: put on it. */
static CfId
credit (Fixture *f, const CfInvoice *sold, CfDraftLine *lines, guint n, gboolean against)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) memo = { 0 };
  CfDraft draft = { .id = cf_shop_id (f->shop), .kind = CF_DRAFT_CREDIT_MEMO, .customer_id = f->customer, .subject_id = sold->id, .holder = f->shop->head.number, .lines = lines, .n_lines = n };
  for (guint i = 0; i < n; i++) {
    const CfInvoiceLine *line = &sold->lines[lines[i].subject_line - 1];
    lines[i].tax_group_id = line->tax_group_id;
    lines[i].description = line->description;
    lines[i].discount_rate = lines[i].unit_price ? 0 : line->discount_rate;
    lines[i].unit_price = lines[i].unit_price ? lines[i].unit_price : line->unit_price;
  }
  fixture_ok (f, cf_save_draft (f->shop, &f->who, &draft, &error));
  fixture_ok (f, cf_issue_invoice (f->shop, &f->who, cf_shop_id (f->shop), draft.id, against, &memo, &error));
  return memo.id;
}

static CfDecimal
billed_of (Fixture *f, CfId job)
{
  g_autoptr (GError) error = NULL;
  CfDecimal billed;
  g_assert_true (cf_job_billed (f->shop->db, job, &billed, &error));
  return billed;
}

/* What was taken back can be billed again: a line at its own price by quantity; a line that is wholly taken back, however, as a whole; money off gives no quantity back. A memo whose quantity was billed again cannot be voided. */
static void
test_given_back (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) first = { 0 }, again = { 0 }, none = { 0 };
  g_auto (CfInvoiceVoid) gone = { 0 }, stays = { 0 };
  fixture_open (&f);
  CfId id = order_of (&f, (CfJob[]) { job_of ("Banner", 10, 2000), job_of ("Flyers", 4, 500) }, 2), banner = nth_job (&f, id, 0), flyers = nth_job (&f, id, 1);
  fixture_ok (&f, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, NULL, 0, &first, &error));
  fixture_pay (&f, f.customer, f.cash, first.total_minor, first.id);
  CfId memo = credit (&f, &first, &(CfDraftLine) { .subject_line = 1, .quantity = 3 * ONE }, 1, FALSE);
  g_assert_cmpint (billed_of (&f, banner), ==, 7 * ONE);
  CfOrderMoney money = money_of (&f, id);
  g_assert_cmpint (money.invoiced_minor, ==, first.total_minor - money.credited_minor);
  g_assert_cmpint (money.credited_minor, >=, 6000);
  g_assert_cmpint (cf_order_covered (&money), ==, first.total_minor);     /* what was paid; the credit is the customer's and on no invoice */
  credit (&f, &first, &(CfDraftLine) { .subject_line = 1, .quantity = ONE, .unit_price = 500 * 10000 }, 1, FALSE);      /* 5.00 off */
  g_assert_cmpint (billed_of (&f, banner), ==, 7 * ONE);
  credit (&f, &first, &(CfDraftLine) { .subject_line = 2, .quantity = ONE, .unit_price = 1500 * 10000 }, 1, FALSE);
  g_assert_cmpint (billed_of (&f, flyers), ==, 4 * ONE);
  credit (&f, &first, &(CfDraftLine) { .subject_line = 2, .quantity = ONE, .unit_price = 500 * 10000 }, 1, FALSE);      /* the rest of the line */
  g_assert_cmpint (billed_of (&f, flyers), ==, 0);
  expect_refusal (&f, CF_OVER_BILLED, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, &(CfBillPart) { banner, 4 * ONE }, 1, &none, &error));
  fixture_ok (&f, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, NULL, 0, &again, &error));
  g_assert_cmpuint (again.n_lines, ==, 2);
  g_assert_cmpint (again.lines[0].quantity, ==, 3 * ONE);
  g_assert_cmpint (again.lines[1].quantity, ==, 4 * ONE);
  expect_refusal (&f, CF_OVER_BILLED, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), memo, 0, &stays, &error));
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), again.id, 0, &gone, &error));
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), memo, 0, &stays, &error));
  g_assert_cmpint (billed_of (&f, banner), ==, 10 * ONE);
  fixture_close (&f);
}

/* D9, S2-43: every line; the catalogue's prices only where somebody says so; what differs is told. */
static void
test_again (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (CfPriceChange)), rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow)), children = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_auto (CfOrder) copy = { 0 }, repriced = { 0 };
  g_auto (CfItem) item = { 0 };
  gboolean found;
  g_array_set_clear_func (rows, cf_job_row_clear);
  fixture_open (&f);
  CfJob banner = job_of ("Banner", 2, 8500), shipping = job_of ("Shipping", 1, 1200);
  banner.item_id = f.item;
  banner.options = (char *) "Grommets: yes";
  shipping.charge = 1;
  CfId id = order_of (&f, (CfJob[]) { banner, shipping, job_of ("Proof", 1, 500) }, 3);
  g_assert_true (cf_record_load (f.shop->db, &CF_ITEM, f.item, &item, &found, &error));
  item.unit_price = 9000 * 10000;
  fixture_ok (&f, cf_save_item (f.shop, &f.who, &item, &error));
  fixture_ok (&f, cf_order_again (f.shop, &f.who, cf_shop_id (f.shop), id, FALSE, &copy, changes, &error));
  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpint (g_array_index (changes, CfPriceChange, 0).now, ==, 9000 * 10000);
  g_assert_cmpint (copy.source_id, ==, id);
  for (guint i = 0; i < 3; i++) {
    g_auto (CfJob) a = { 0 }, b = { 0 };
    g_assert_true (cf_record_load (f.shop->db, &CF_JOB, nth_job (&f, id, i), &a, &found, &error) && cf_record_load (f.shop->db, &CF_JOB, nth_job (&f, copy.id, i), &b, &found, &error));
    b.order_id = a.order_id;
    g_assert_cmpint (a.id, !=, b.id);
    g_assert_cmpuint (cf_record_diff (&CF_JOB, &a, &b), ==, 0);
  }
  fixture_ok (&f, cf_order_again (f.shop, &f.who, cf_shop_id (f.shop), id, TRUE, &repriced, NULL, &error));
  g_auto (CfJob) dear = { 0 };
  g_assert_true (cf_record_load (f.shop->db, &CF_JOB, nth_job (&f, repriced.id, 0), &dear, &found, &error));
  g_assert_cmpint (dear.unit_price, ==, 9000 * 10000);
  g_assert_true (cf_lookup_ids (f.shop->db, CF_ORDERS_FROM_ORDER, id, children, &error));
  g_assert_cmpuint (children->len, ==, 2);
  /* A customer's own waits for review; somebody else's is not theirs. */
  CfContact contact = { .id = cf_shop_id (f.shop), .customer_id = f.customer, .name = (char *) "Ann" }, stranger = { .id = cf_shop_id (f.shop), .customer_id = fixture_customer (&f, "Other"), .name = (char *) "Bob" };
  fixture_ok (&f, cf_save_contact (f.shop, &f.who, &contact, &error));
  fixture_ok (&f, cf_save_contact (f.shop, &f.who, &stranger, &error));
  CfWho ann = { .kind = CF_WHO_CONTACT, .actor_id = contact.id }, bob = { .kind = CF_WHO_CONTACT, .actor_id = stranger.id };
  g_auto (CfOrder) theirs = { 0 }, not_theirs = { 0 };
  g_assert_cmpint (cf_order_again (f.shop, &ann, cf_shop_id (f.shop), id, TRUE, &theirs, NULL, &error), ==, CF_OK);
  g_assert_cmpint (theirs.review, ==, 1);
  expect_refusal (&f, CF_NOT_YOURS, cf_order_again (f.shop, &bob, cf_shop_id (f.shop), id, TRUE, &not_theirs, NULL, &error));
  cf_who_clear (&ann);
  cf_who_clear (&bob);
  fixture_close (&f);
}

/* D6: unpaid invoices are voided, paid ones credited; deposits can be given back. */
static void
test_cancel (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) paid = { 0 }, unpaid = { 0 };
  fixture_open (&f);
  CfId id = two_jobs (&f), banner = nth_job (&f, id, 0), flyers = nth_job (&f, id, 1);
  fixture_ok (&f, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, &(CfBillPart) { banner, 0 }, 1, &paid, &error));
  fixture_pay (&f, f.customer, f.cash, 5000, paid.id);
  fixture_ok (&f, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), id, &(CfBillPart) { flyers, 0 }, 1, &unpaid, &error));
  CfId held = deposit (&f, id, 700);
  f.who.reason = NULL;
  expect_refusal (&f, CF_NEEDS_REASON, cf_order_cancel (f.shop, &f.who, id, &error));
  f.who.reason = "the customer moved away";
  fixture_ok (&f, cf_order_cancel (f.shop, &f.who, id, &error));
  g_assert_cmpint (state_of (&f, id), ==, CF_ORDER_CANCELLED);
  g_assert_cmpint (fixture_open_of (&f, paid.id), ==, 0);
  g_assert_cmpint (fixture_open_of (&f, unpaid.id), ==, 0);
  CfBalance balance = fixture_balance (&f, f.customer);
  g_assert_cmpint (balance.open_minor, ==, 0);
  g_assert_cmpint (balance.unapplied_minor, ==, 5000);
  g_auto (CfRefund) back = { 0 };
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), held, 0, 0, FALSE, NULL, 0, &back, &error));
  expect_refusal (&f, CF_WRONG_STATE, cf_order_cancel (f.shop, &f.who, id, &error));
  expect_refusal (&f, CF_WRONG_STATE, cf_job_move (f.shop, &f.who, banner, CF_STATUS_PRODUCTION_ID, &error));
  fixture_close (&f);
}

/* --- random orders --- */

static CfOrderState
model (const CfStage *stages, guint n)
{
  guint cancelled = 0, done = 0, made = 0, begun = 0;
  for (guint i = 0; i < n; i++) {
    cancelled += stages[i] == CF_STAGE_CANCELLED;
    done += stages[i] == CF_STAGE_DONE;
    made += stages[i] == CF_STAGE_READY;
    begun += stages[i] == CF_STAGE_WORKING;
  }
  if (cancelled == n)
    return CF_ORDER_CANCELLED;
  n -= cancelled;
  return done == n ? CF_ORDER_COMPLETED : done ? CF_ORDER_PARTIALLY_COMPLETED : made == n ? CF_ORDER_READY : made || begun ? CF_ORDER_IN_WORK : CF_ORDER_NEW;
}

static const struct { CfId status; CfStage stage; } steps[] = { { CF_STATUS_NEW_ID, CF_STAGE_NEW }, { CF_STATUS_PROOF_ID, CF_STAGE_WAITING }, { CF_STATUS_PRODUCTION_ID, CF_STAGE_WORKING },
  { CF_STATUS_PICK_UP_ID, CF_STAGE_READY }, { CF_STATUS_SHIPPED_ID, CF_STAGE_DONE }, { CF_STATUS_DONE_ID, CF_STAGE_DONE }, { CF_STATUS_CANCELLED_ID, CF_STAGE_CANCELLED } };

static void
random_order (Fixture *f, GRand *rand)
{
  g_autoptr (GError) error = NULL;
  CfJob jobs[5];
  CfStage stages[5] = { CF_STAGE_NEW, CF_STAGE_NEW, CF_STAGE_NEW, CF_STAGE_NEW, CF_STAGE_NEW };
  guint n = (guint) g_rand_int_range (rand, 1, 6);
  CfMoney received = 0, deposits = 0;
  CfDecimal billed[5] = { 0 };
  for (guint i = 0; i < n; i++)
    jobs[i] = job_of ("Job", g_rand_int_range (rand, 1, 20), g_rand_int_range (rand, 1, 5000));
  CfId order = order_of (f, jobs, n);
  for (guint step = 0; step < 12; step++) {
    guint k = (guint) g_rand_int_range (rand, 0, (gint) n), s = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (steps));
    CfId job = nth_job (f, order, k);
    g_auto (CfInvoice) invoice = { 0 };
    switch (g_rand_int_range (rand, 0, 6)) {
    case 0: {
      CfMoney amount = g_rand_int_range (rand, 1, 9000);
      deposit (f, order, amount);
      deposits += amount;
      received += amount;
      break;
    }
    case 1: {
      CfBillPart part = { job, g_rand_boolean (rand) ? 0 : ONE };
      CfDecimal left = jobs[k].quantity - billed[k];
      CfOutcome outcome = cf_order_invoice (f->shop, &f->who, cf_shop_id (f->shop), order, &part, 1, &invoice, &error);
      g_assert_true (outcome == CF_OK || outcome == CF_OVER_BILLED);
      CfMoney open = outcome == CF_OK ? fixture_open_of (f, invoice.id) : 0;
      if (open > 0 && g_rand_boolean (rand)) {
        fixture_pay (f, f->customer, f->check, open, invoice.id);
        received += open;
      }
      g_assert_cmpint (outcome == CF_OK, ==, left > 0);
      billed[k] += outcome == CF_OK ? (part.quantity ? part.quantity : left) : 0;
      if (outcome != CF_OK || g_rand_boolean (rand))
        break;
      /* Some of it, or all, comes back: what is paid stays the customer's credit; what is not is less owed. */
      CfDecimal back = ONE * g_rand_int_range (rand, 1, (gint) (invoice.lines[0].quantity / ONE) + 1);
      gboolean off = g_rand_int_range (rand, 0, 3) == 0;                   /* money off, less than the line */
      if (off && invoice.lines[0].amount_minor > 1)
        credit (f, &invoice, &(CfDraftLine) { .subject_line = 1, .quantity = ONE, .unit_price = 10000 }, 1, g_rand_boolean (rand));
      else if (!off) {
        credit (f, &invoice, &(CfDraftLine) { .subject_line = 1, .quantity = back }, 1, g_rand_boolean (rand));
        billed[k] -= back;
      }
      break;
    }
    default:
      fixture_ok (f, move (f, job, steps[s].status));
      stages[k] = steps[s].stage;
    }
    g_assert_cmpint (state_of (f, order), ==, model (stages, n));
    for (guint i = 0; i < n; i++)
      g_assert_cmpint (billed_of (f, nth_job (f, order, i)), ==, billed[i]);
    CfOrderMoney money = money_of (f, order);
    g_assert_cmpint (money.deposits_minor, ==, deposits);
    g_assert_cmpint (cf_order_covered (&money), ==, received);           /* what is held, and what is on the invoices */
  }
}

static void
test_random (void)
{
  guint32 seed = (guint32) g_test_rand_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  Fixture f;
  g_test_message ("seed %u", seed);
  fixture_open (&f);
  for (guint i = 0; i < 25; i++)
    random_order (&f, rand);
  fixture_replay (f.shop->db, f.folder);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/order/S0-02-S2-57-state-of-jobs", test_state);
  g_test_add_func ("/order/S2-07-S2-08-S2-09-S2-10-statuses", test_statuses);
  g_test_add_func ("/order/S0-03-numbers", test_numbers);
  g_test_add_func ("/order/S0-18-deposit", test_deposit);
  g_test_add_func ("/order/S0-61-billing", test_billing);
  g_test_add_func ("/order/S0-61-given-back", test_given_back);
  g_test_add_func ("/order/S2-43-S0-59-D9-again", test_again);
  g_test_add_func ("/order/D6-cancel", test_cancel);
  g_test_add_func ("/order/random", test_random);
  return g_test_run ();
}
