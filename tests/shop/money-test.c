/* money-test.c: proves what each money act does to what is open, and that what it refuses changes nothing. Test names carry the feature rows they prove. */
#include "fixture.h"
#include "shop/staff.h"

static void
expect (Fixture *f, CfMoney open, CfMoney unapplied)
{
  CfBalance b = fixture_balance (f, f->customer);
  g_assert_cmpint (b.open_minor, ==, open);
  g_assert_cmpint (b.unapplied_minor, ==, unapplied);
  g_assert_cmpint (b.balance_minor, ==, open - unapplied);
}

static CfInvoiceState
state_of (Fixture *f, CfId id)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  CfInvoiceState state;
  CfMoney open;
  gboolean found;
  g_assert_true (cf_record_load (f->shop->db, &CF_INVOICE, id, &invoice, &found, &error) && found);
  g_assert_true (cf_invoice_state (f->shop->db, &invoice, &state, &open, &error));
  return state;
}

/* S0-07: a check for 50 lowers the balance by 50 and keeps its number. */
static void
test_check (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfPayment) payment = { 0 };
  gboolean found;
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), id = fixture_pay (&f, f.customer, f.check, 5000, invoice);
  expect (&f, 5000, 0);
  g_assert_true (cf_record_load (f.shop->db, &CF_PAYMENT, id, &payment, &found, &error) && found);
  g_assert_cmpstr (payment.reference, ==, "123");
  fixture_close (&f);
}

/* S0-17: 40 of 100: partially paid, 60 left; the rest makes it paid; S0-57: due 30 days after the date. */
static void
test_partial (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) row = { 0 };
  gboolean found;
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000);
  g_assert_cmpint (state_of (&f, invoice), ==, CF_STATE_ISSUED);
  fixture_pay (&f, f.customer, f.cash, 4000, invoice);
  g_assert_cmpint (state_of (&f, invoice), ==, CF_STATE_PARTIALLY_PAID);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 6000);
  fixture_pay (&f, f.customer, f.cash, 6000, invoice);
  g_assert_cmpint (state_of (&f, invoice), ==, CF_STATE_PAID);
  g_assert_true (cf_record_load (f.shop->db, &CF_INVOICE, invoice, &row, &found, &error) && found);
  g_assert_cmpint (row.due - row.date, ==, 30);
  fixture_close (&f);
}

/* T3: cash, card and check together; change only from the cash. */
static void
test_split (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000);
  CfTenderAsk t[] = { { cf_shop_id (f.shop), f.card, 2500, "A1" }, { cf_shop_id (f.shop), f.check, 3000, "77" }, { cf_shop_id (f.shop), f.cash, 5000, NULL } };
  CfSettleChoice choice = { invoice, 0 };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = t, .n_tenders = 3, .asked_minor = 10000, .mode = CF_SETTLE_NAMED, .choices = &choice, .n_choices = 1 };
  fixture_ok (&f, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  g_assert_cmpint (taken.n_payments, ==, 3);
  g_assert_cmpint (taken.change_minor, ==, 500);
  g_assert_cmpint (taken.payments[2].amount_minor, ==, 4500);
  expect (&f, 0, 0);
  gint64 commits = fixture_commits (&f);
  g_auto (CfTaken) again = { 0 };
  g_assert_cmpint (cf_take_payment (f.shop, &f.who, &ask, &again, &error), ==, CF_ALREADY);      /* the same press twice */
  t[0].tendered_minor = 2600;
  g_auto (CfTaken) other = { 0 };
  g_assert_cmpint (cf_take_payment (f.shop, &f.who, &ask, &other, &error), ==, CF_ID_REUSED);
  g_assert_cmpint (fixture_commits (&f), ==, commits);
  fixture_close (&f);
}

/* T15: unapplied money and credit memos are applied and taken off again. */
static void
test_apply (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfAllocation) on = { 0 }, off = { 0 };
  fixture_open (&f);
  CfId a = fixture_invoice (&f, f.customer, 3000), b = fixture_invoice (&f, f.customer, 5000), money = fixture_pay (&f, f.customer, f.cash, 4000, 0);
  expect (&f, 8000, 4000);
  fixture_ok (&f, cf_apply_credit (f.shop, &f.who, cf_shop_id (f.shop), money, 0, CF_SETTLE_OLDEST, NULL, 0, 0, &on, &error));
  g_assert_cmpint (fixture_open_of (&f, a), ==, 0);
  g_assert_cmpint (fixture_open_of (&f, b), ==, 4000);
  expect (&f, 4000, 0);
  fixture_ok (&f, cf_unapply (f.shop, &f.who, cf_shop_id (f.shop), money, a, 1000, 0, &off, &error));
  g_assert_cmpint (fixture_open_of (&f, a), ==, 1000);
  expect (&f, 5000, 1000);
  fixture_close (&f);
}

/* S0-21, D6: an unpaid invoice is voided and keeps its number; a paid one is not voided; refund undoes a sale. */
static void
test_void_and_credit (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoiceVoid) gone = { 0 }, refused = { 0 };
  g_auto (CfInvoice) memo = { 0 };
  g_auto (CfRefund) refund = { 0 };
  fixture_open (&f);
  CfId a = fixture_invoice (&f, f.customer, 10000), b = fixture_invoice (&f, f.customer, 20000);
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), a, 0, &gone, &error));
  g_assert_cmpint (state_of (&f, a), ==, CF_STATE_VOID);
  expect (&f, 20000, 0);
  fixture_pay (&f, f.customer, f.cash, 20000, b);
  g_assert_cmpint (cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), b, 0, &refused, &error), ==, CF_HAS_PAYMENTS);
  CfMoney price = 20000;
  CfId draft = fixture_draft (&f, f.customer, CF_DRAFT_CREDIT_MEMO, 0, 0, &price, 1);
  fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), draft, TRUE, &memo, &error));
  expect (&f, 0, 20000);
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), memo.id, 0, f.cash, FALSE, NULL, 0, &refund, &error));
  expect (&f, 0, 0);
  g_auto (CfRefund) more = { 0 };
  g_assert_cmpint (cf_refund (f.shop, &f.who, cf_shop_id (f.shop), memo.id, 1, f.cash, TRUE, NULL, 0, &more, &error), ==, CF_OVER_REFUND);
  fixture_close (&f);
}

/* T16: a returned check re-opens its invoice, with its code and a fee; twice is refused. T8: what was given back stays given back. */
static void
test_return (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfPaymentEvent) event = { 0 }, again = { 0 };
  g_auto (CfRefund) refund = { 0 };
  fixture_open (&f);
  CfId a = fixture_invoice (&f, f.customer, 10000), check = fixture_pay (&f, f.customer, f.check, 10000, a);
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), check, 2500, 0, TRUE, NULL, 0, &refund, &error));
  expect (&f, 2500, 0);
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), check, CF_PAYMENT_RETURNED, "NSF", 3500, 0, &event, &error));
  g_assert_cmpint (fixture_open_of (&f, a), ==, 10000);
  expect (&f, 10000 + 2500 + 3500, 0);
  g_assert_cmpint (cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), check, CF_PAYMENT_RETURNED, "NSF", 0, 0, &again, &error), ==, CF_ALREADY_RETURNED);
  fixture_close (&f);
}

/* T8: a second refund frees what is on invoices, not what the first one gave back. */
static void
test_refund_twice (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefund) first = { 0 }, second = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 6000), money = fixture_pay (&f, f.customer, f.cash, 10000, 0);
  g_auto (CfAllocation) on = { 0 };
  fixture_ok (&f, cf_apply_credit (f.shop, &f.who, cf_shop_id (f.shop), money, 6000, CF_SETTLE_OLDEST, NULL, 0, 0, &on, &error));
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), money, 4000, 0, FALSE, NULL, 0, &first, &error));
  expect (&f, 0, 0);
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), money, 6000, 0, TRUE, NULL, 0, &second, &error));
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 6000);
  g_assert_cmpint (fixture_open_of (&f, first.id), ==, 0);
  expect (&f, 6000, 0);
  fixture_close (&f);
}

/* D13: ACH settles to the bank; a deposit is held, used on an invoice, and what is left of it goes back. */
static void
test_deposit (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfDepositUse) use = { 0 }, too_much = { 0 };
  g_auto (CfRefund) refund = { 0 };
  g_auto (CfPaymentEvent) settled = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 6000);
  CfTenderAsk t = { cf_shop_id (f.shop), f.cash, 10000, NULL };
  CfTakePayment ask = { .customer_id = f.customer, .kind = CF_PAYMENT_DEPOSIT, .tenders = &t, .n_tenders = 1, .subject = "Order 7" };
  fixture_ok (&f, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  expect (&f, 6000, 0);                                                 /* held, not owed */
  fixture_ok (&f, cf_use_deposit (f.shop, &f.who, cf_shop_id (f.shop), t.id, invoice, 0, 0, &use, &error));
  g_assert_cmpint (use.amount_minor, ==, 6000);
  expect (&f, 0, 0);
  g_assert_cmpint (cf_use_deposit (f.shop, &f.who, cf_shop_id (f.shop), t.id, 0, 5000, 0, &too_much, &error), ==, CF_NOT_ENOUGH);
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), t.id, 0, 0, FALSE, NULL, 0, &refund, &error));
  g_assert_cmpint (refund.amount_minor, ==, 4000);
  CfId ach = fixture_pay (&f, f.customer, f.ach, 100, 0);
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), ach, CF_PAYMENT_SETTLED, NULL, 0, 0, &settled, &error));
  expect (&f, 0, 100);
  fixture_close (&f);
}

/* T18: each step once, also when it is waived before or after; the same run again charges nothing. */
static void
test_late_fees (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  fixture_ok (&f, cf_change_setting (f.shop, &f.who, CF_SET_LATE_FEE, "fixed", &error));
  fixture_ok (&f, cf_change_setting (f.shop, &f.who, CF_SET_LATE_FEE_AMOUNT, "15", &error));
  fixture_ok (&f, cf_change_setting (f.shop, &f.who, CF_SET_LATE_FEE_REPEAT, "30", &error));
  CfId invoice = fixture_invoice (&f, f.customer, 10000);
  fixture_on (&f, 2026, 6, 15);                                         /* due 1 April: steps on 2 April, 2 May, 1 June */
  for (guint round = 0; round < 2; round++) {
    g_autoptr (GArray) due = g_array_new (FALSE, TRUE, sizeof (CfFeeDue));
    g_array_set_clear_func (due, cf_fee_due_clear);
    g_assert_true (cf_fees_preview (f.shop, cf_shop_today (f.shop), due, &error));
    g_assert_cmpuint (due->len, ==, round ? 0 : 3);
    if (due->len)
      fixture_ok (&f, cf_waive_fee (f.shop, &f.who, invoice, 2, 0, &error));
    for (guint i = 0; i < due->len; i++) {
      g_auto (CfInvoice) fee = { 0 }, again = { 0 };
      const CfFeeDue *step = &g_array_index (due, CfFeeDue, i);
      g_assert_cmpint (cf_charge_fee (f.shop, &f.who, step, 0, &fee, &error), ==, step->step == 2 ? CF_ALREADY : CF_OK);
      if (step->step != 2)
        g_assert_cmpint (cf_charge_fee (f.shop, &f.who, step, 0, &again, &error), ==, CF_ALREADY);
    }
    expect (&f, 13000, 0);
  }
  fixture_ok (&f, cf_waive_fee (f.shop, &f.who, invoice, 1, 0, &error));
  expect (&f, 11500, 0);
  fixture_close (&f);
}

/* S4-28, D8: a parent counts its members only, and holds them. */
static void
test_group (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoiceGroup) group = { 0 };
  g_auto (CfInvoiceVoid) refused = { 0 };
  fixture_open (&f);
  CfId ids[] = { fixture_invoice (&f, f.customer, 1000), fixture_invoice (&f, f.customer, 2000), fixture_invoice (&f, f.customer, 3000) };
  fixture_ok (&f, cf_group_invoices (f.shop, &f.who, cf_shop_id (f.shop), ids, 3, &group, &error));
  g_assert_cmpuint (group.n_members, ==, 3);
  expect (&f, 6000, 0);
  g_assert_cmpint (cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), ids[0], 0, &refused, &error), ==, CF_GROUPED);
  fixture_ok (&f, cf_ungroup (f.shop, &f.who, group.id, &error));
  g_auto (CfInvoiceVoid) gone = { 0 };
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), ids[0], 0, &gone, &error));
  expect (&f, 5000, 0);
  fixture_close (&f);
}

/* T21: nothing is posted into a locked month. */
static void
test_lock (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfPeriodLock) lock = { 0 };
  g_auto (CfTaken) taken = { 0 };
  fixture_open (&f);
  fixture_ok (&f, cf_lock_period (f.shop, &f.who, cf_shop_id (f.shop), fixture_date (2026, 3, 1), &lock, &error));
  CfTenderAsk t = { cf_shop_id (f.shop), f.cash, 100, NULL };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_NONE, .date = fixture_date (2026, 2, 28) };
  g_assert_cmpint (cf_take_payment (f.shop, &f.who, &ask, &taken, &error), ==, CF_PERIOD_LOCKED);
  ask.date = fixture_date (2026, 3, 1);
  fixture_ok (&f, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  fixture_close (&f);
}

/* Write-offs: up to what is open, with a reason; T15. */
static void
test_write_off (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfWriteOff) off = { 0 }, over = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000);
  g_assert_cmpint (cf_write_off (f.shop, &f.who, cf_shop_id (f.shop), invoice, CF_WRITE_OFF_BAD_DEBT, 10001, 0, &over, &error), ==, CF_OVER_APPLIED);
  fixture_ok (&f, cf_write_off (f.shop, &f.who, cf_shop_id (f.shop), invoice, CF_WRITE_OFF_BAD_DEBT, 0, 0, &off, &error));
  expect (&f, 0, 0);
  f.who.reason = NULL;
  g_auto (CfWriteOff) silent = { 0 };
  CfId other = fixture_invoice (&f, f.customer, 500);
  g_assert_cmpint (cf_write_off (f.shop, &f.who, cf_shop_id (f.shop), other, CF_WRITE_OFF_BAD_DEBT, 0, 0, &silent, &error), ==, CF_NEEDS_REASON);
  fixture_close (&f);
}

/* A write-off is taken back whole, once, also one that was put elsewhere since; the invoice is owed again from its own due date, and the past stays. */
static void
test_void_write_off (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfWriteOff) off = { 0 }, elsewhere = { 0 };
  g_auto (CfAllocation) back = { 0 }, again = { 0 }, third = { 0 }, moved = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), act = cf_shop_id (f.shop);
  fixture_pay (&f, f.customer, f.check, 4000, invoice);
  fixture_ok (&f, cf_write_off (f.shop, &f.who, cf_shop_id (f.shop), invoice, CF_WRITE_OFF_BAD_DEBT, 0, 0, &off, &error));
  expect (&f, 0, 0);
  fixture_on (&f, 2026, 3, 20);
  g_assert_cmpint (cf_void_write_off (f.shop, &f.who, act, off.id, fixture_date (2026, 3, 1), &back, &error), ==, CF_DATED_BEFORE);
  fixture_ok (&f, cf_void_write_off (f.shop, &f.who, act, off.id, 0, &back, &error));
  expect (&f, 6000, 0);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 6000);
  g_assert_cmpint (cf_void_write_off (f.shop, &f.who, act, off.id, 0, &again, &error), ==, CF_ALREADY);
  g_assert_cmpint (cf_void_write_off (f.shop, &f.who, cf_shop_id (f.shop), off.id, 0, &third, &error), ==, CF_WRONG_STATE);
  g_assert_cmpint (cf_void_write_off (f.shop, &f.who, cf_shop_id (f.shop), invoice, 0, &third, &error), ==, CF_NOT_FOUND);
  g_auto (CfWho) silent = { .kind = CF_WHO_SYSTEM };
  CfId other = fixture_invoice (&f, f.customer, 500);
  fixture_ok (&f, cf_write_off (f.shop, &f.who, cf_shop_id (f.shop), other, CF_WRITE_OFF_SMALL, 200, 0, &elsewhere, &error));
  g_assert_cmpint (cf_void_write_off (f.shop, &silent, cf_shop_id (f.shop), elsewhere.id, 0, &third, &error), ==, CF_NEEDS_REASON);
  fixture_ok (&f, cf_unapply (f.shop, &f.who, cf_shop_id (f.shop), elsewhere.id, other, 0, 0, &moved, &error));
  expect (&f, 6500, 200);
  fixture_ok (&f, cf_void_write_off (f.shop, &f.who, cf_shop_id (f.shop), elsewhere.id, 0, &third, &error));
  expect (&f, 6500, 0);
  fixture_replay (f.shop->db, f.folder);
  fixture_close (&f);
}

/* T11: what a clerk may not, a manager's PIN allows on the spot, for that act only; both names stand in the commit. */
static void
test_override (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  g_auto (CfInvoiceVoid) no = { 0 }, yes = { 0 }, other = { 0 };
  g_autoptr (CfRows) rows = NULL;
  CfCommit commit;
  fixture_open (&f);
  CfStaff clerk = { .id = cf_shop_id (f.shop), .name = (char *) "Dana", .role = CF_STAFF_CLERK }, manager = { .id = cf_shop_id (f.shop), .name = (char *) "Mo", .role = CF_STAFF_OWNER };
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &manager, &error));
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &clerk, &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, manager.id, "739105", &error));
  CfId invoice = fixture_invoice (&f, f.customer, 1000), second = fixture_invoice (&f, f.customer, 1000), act = cf_shop_id (f.shop);
  CfWho who = { .kind = CF_WHO_STAFF, .actor_id = clerk.id, .reason = "wrong customer" };
  gint64 commits = fixture_commits (&f);
  g_assert_cmpint (cf_void_invoice (f.shop, &who, act, invoice, 0, &no, &error), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (who.refusal.permission, ==, CF_MAY_VOID_INVOICE);
  g_assert_cmpint (fixture_commits (&f), ==, commits);
  g_assert_cmpint (cf_approve (f.shop, "739105", CF_MAY_VOID_INVOICE, 0, act, &who.approval, &refusal, &error), ==, CF_OK);
  fixture_ok (&f, cf_void_invoice (f.shop, &who, act, invoice, 0, &yes, &error));
  g_assert_true (cf_log_at (f.shop->db, f.shop->head.pos, &commit, &rows, &error));
  g_assert_cmpint (commit.actor_id, ==, clerk.id);
  g_assert_cmpint (commit.approver_id, ==, manager.id);
  g_clear_pointer (&rows, cf_stmt_reset);
  g_assert_cmpint (cf_void_invoice (f.shop, &who, cf_shop_id (f.shop), second, 0, &other, &error), ==, CF_NEEDS_PERMISSION);      /* good for one act */
  cf_who_clear (&who);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shop/money/S0-07-check", test_check);
  g_test_add_func ("/shop/money/S0-17-S0-57-partial", test_partial);
  g_test_add_func ("/shop/money/T3-split", test_split);
  g_test_add_func ("/shop/money/T15-apply", test_apply);
  g_test_add_func ("/shop/money/S0-21-T8-void-and-credit", test_void_and_credit);
  g_test_add_func ("/shop/money/T16-return", test_return);
  g_test_add_func ("/shop/money/T8-refund-twice", test_refund_twice);
  g_test_add_func ("/shop/money/D13-deposit", test_deposit);
  g_test_add_func ("/shop/money/T18-late-fees", test_late_fees);
  g_test_add_func ("/shop/money/S4-28-group", test_group);
  g_test_add_func ("/shop/money/T21-lock", test_lock);
  g_test_add_func ("/shop/money/T15-write-off", test_write_off);
  g_test_add_func ("/shop/money/void-write-off", test_void_write_off);
  g_test_add_func ("/shop/money/T11-override", test_override);
  return g_test_run ();
}
