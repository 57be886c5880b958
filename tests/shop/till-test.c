/* till-test.c: T7: a shift from its float to its close: pay-in, pay-out, drop, no sale (T6) with reasons, a blind count by denomination, over and short with a reason, X, and Z with its gapless number and the log's head. T11: a
 * closed shift is opened again by a manager only. T20: a deposit slip takes cash from the safe and checks one by one to the bank. D19: the business date. W6: a late card payment goes to its own shift. Random shift days:
 * the drawer's account is float + cash − drops to the cent, over and short is exact, and the sums of Z reports are the ledger's. */
#include <string.h>
#include "expect.h"
#include "shop/built-in.h"
#include "shop/card.h"
#include "shop/staff.h"
#include "shop/till.h"
#include "store/attempt.h"
#include "store/shift.h"

static CfId
open_shift (Fixture *f, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  CfShift shift;
  fixture_ok (f, cf_shift_open (f->shop, &f->who, cf_shop_id (f->shop), amount, -1, 0, &shift, &error));
  return shift.id;
}

static void
move (Fixture *f, CfDrawerKind kind, CfDrawerCategory category, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfDrawerEntry) made = { 0 };
  fixture_ok (f, cf_drawer_move (f->shop, &f->who, cf_shop_id (f->shop), kind, category, amount, &made, &error));
}

static CfOutcome
event (Fixture *f, CfShiftEventKind kind)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfShiftEvent) made = { 0 };
  CfOutcome outcome = cf_shift_event (f->shop, &f->who, cf_shop_id (f->shop), kind, &made, &error);
  g_assert_no_error (error);
  return outcome;
}

static CfMoney
drawer (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  CfMoney sum;
  g_assert_true (cf_drawer_balance (f->shop->db, f->shop->head.number, &sum, &error));
  return sum;
}

static CfMoney
account (Fixture *f, gint64 number)
{
  static CfSql sums = { .name = "test_sums", .text = "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM posting WHERE account = $1" };
  g_autoptr (GError) error = NULL;
  g_autoptr (CfRows) stmt = cf_db_stmt (f->shop->db, &sums, &error);
  g_assert_no_error (error);
  cf_bind_int (stmt, 1, number);
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_ROW);
  return cf_int (stmt, 0);
}

static CfOutcome
close_shift (Fixture *f, CfMoney counted, CfMoney left, CfShiftClose *ret)
{
  g_autoptr (GError) error = NULL;
  CfCash cash[] = { { 2000, counted / 2000 }, { 1, counted % 2000 } };
  CfOutcome outcome = cf_shift_close (f->shop, &f->who, cf_shop_id (f->shop), cash, 2, left, NULL, ret, &error);
  g_assert_no_error (error);
  return outcome;
}

static CfMoney
figure (const CfShiftClose *z, CfFigureKind kind, CfTenderKind tender, gint64 *ret_count)
{
  CfMoney sum = 0;
  *ret_count = 0;
  for (guint i = 0; i < z->n_figures; i++)
    if (z->figures[i].kind == kind && (!tender || z->figures[i].tender_kind == tender)) {
      sum += z->figures[i].amount_minor;
      *ret_count += z->figures[i].count;
    }
  return sum;
}

/* Cash from before a drawer's first shift: nobody knows where it is, so somebody who may says it, once, and it is no float. */
static void
cash_before (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  CfShift shift;
  fixture_open (&f);
  fixture_pay (&f, f.customer, f.cash, 100000, 0);
  expect_refusal (&f, CF_CASH_BEFORE, cf_shift_open (f.shop, &f.who, cf_shop_id (f.shop), 15000, -1, 0, &shift, &error));
  g_assert_cmpint (f.who.refusal.amount, ==, 100000);
  g_assert_cmpint (drawer (&f), ==, 100000);                            /* nothing was posted */
  fixture_ok (&f, cf_shift_open (f.shop, &f.who, cf_shop_id (f.shop), 15000, 20000, 0, &shift, &error));
  g_assert_cmpint (drawer (&f), ==, 15000);
  g_assert_cmpint (account (&f, CF_ACCOUNT_UNDEPOSITED), ==, 20000);
  g_assert_cmpint (account (&f, CF_ACCOUNT_OWNER), ==, 65000);
  g_auto (CfEntry) entry = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (f.shop->db, &CF_ENTRY, shift.id, &entry, &found, &error) && found);
  g_assert_cmpint (entry.kind, ==, CF_ENTRY_CASH_BEFORE);
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  g_auto (CfShiftClose) z = { 0 };
  fixture_ok (&f, close_shift (&f, 15000, -1, &z));
  fixture_pay (&f, f.customer, f.cash, 5000, 0);                        /* between two shifts: it goes to the safe, and nobody may say otherwise */
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_shift_open (f.shop, &f.who, cf_shop_id (f.shop), 15000, 0, 0, &shift, &error));
  fixture_ok (&f, cf_shift_open (f.shop, &f.who, cf_shop_id (f.shop), 15000, -1, 0, &shift, &error));
  g_assert_cmpint (account (&f, CF_ACCOUNT_UNDEPOSITED), ==, 25000);
  fixture_close (&f);
}

static void
a_day (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfShiftClose) x = { 0 }, z = { 0 };
  gint64 n;
  fixture_open (&f);
  fixture_pay (&f, f.customer, f.cash, 700, 0);                         /* without any shift, as ever */
  CfId shift = open_shift (&f, 10000);
  g_assert_cmpint (drawer (&f), ==, 10000);
  g_assert_cmpint (account (&f, CF_ACCOUNT_OWNER), ==, -9300);          /* the safe is empty: the owner brings what is missing */
  expect_refusal (&f, CF_SHIFT_IS_OPEN, cf_shift_open (f.shop, &f.who, cf_shop_id (f.shop), 1, -1, 0, &(CfShift) { 0 }, &error));
  CfId invoice = fixture_invoice (&f, f.customer, 8500);
  fixture_pay (&f, f.customer, f.cash, 8500, invoice);
  fixture_pay (&f, f.customer, f.check, 2500, 0);
  move (&f, CF_DRAWER_PAY_IN, CF_DRAWER_CHANGE, 2000);
  move (&f, CF_DRAWER_PAY_OUT, CF_DRAWER_SUPPLIES, 1250);
  move (&f, CF_DRAWER_DROP, 0, 5000);
  move (&f, CF_DRAWER_NO_SALE, 0, 0);
  g_assert_cmpint (account (&f, CF_ACCOUNT_PETTY_CASH), ==, 1250);
  const char *reason = f.who.reason;
  f.who.reason = "";
  expect_refusal (&f, CF_NEEDS_REASON, cf_drawer_move (f.shop, &f.who, cf_shop_id (f.shop), CF_DRAWER_NO_SALE, 0, 0, &(CfDrawerEntry) { 0 }, &error));
  f.who.reason = reason;
  expect_refusal (&f, CF_NOT_COUNTING, close_shift (&f, 14250, -1, &z));
  g_assert_true (cf_shift_x (f.shop, shift, TRUE, &x, &error));
  g_assert_cmpint (x.expected_minor, ==, 14250);
  g_assert_cmpint (10000 + cf_figures_cash (x.figures, x.n_figures), ==, 14250);
  g_assert_cmpint (figure (&x, CF_FIGURE_PAYMENTS, CF_TENDER_CHECK, &n), ==, 2500);
  cf_shift_close_clear (&x);
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  g_assert_true (cf_shift_x (f.shop, shift, TRUE, &x, &error));
  g_assert_cmpint (x.expected_minor, ==, -1);                           /* blind */
  CfId draft = fixture_draft (&f, f.customer, CF_DRAFT_INVOICE, 0, 0, (CfMoney[]) { 900 }, 1);
  f.who.reason = "";
  expect_refusal (&f, CF_NEEDS_REASON, close_shift (&f, 13950, -1, &z));      /* 3.00 short */
  f.who.reason = "miscounted change";
  fixture_ok (&f, close_shift (&f, 13950, -1, &z));
  g_assert_cmpint (z.number, ==, 1);
  g_assert_cmpint (z.over_minor, ==, -300);
  g_assert_cmpint (z.left_minor, ==, 10000);
  g_assert_cmpuint (strlen (z.head), ==, 64);
  g_assert_cmpuint (z.n_carried, ==, 1);                                /* closing is not blocked: the draft is listed */
  g_assert_cmpint (z.carried[0].ref_id, ==, draft);
  g_assert_cmpint (figure (&z, CF_FIGURE_NO_SALE, 0, &n), ==, 0);
  g_assert_cmpint (n, ==, 1);
  g_assert_cmpint (drawer (&f), ==, 10000);
  g_assert_cmpint (account (&f, CF_ACCOUNT_OVER_SHORT), ==, 300);
  expect_refusal (&f, CF_NO_SHIFT, cf_drawer_move (f.shop, &f.who, cf_shop_id (f.shop), CF_DRAWER_DROP, 0, 5, &(CfDrawerEntry) { 0 }, &error));
  fixture_close (&f);
}

static void
again (void)
{
  Fixture f;
  g_auto (CfShiftClose) first = { 0 }, second = { 0 };
  fixture_open (&f);
  open_shift (&f, 5000);
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  fixture_ok (&f, event (&f, CF_SHIFT_WENT_ON));
  g_assert_cmpint (event (&f, CF_SHIFT_REOPENED), ==, CF_SHIFT_IS_OPEN);
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  fixture_ok (&f, close_shift (&f, 5000, 2000, &first));
  CfId clerk = cf_shop_id (f.shop);
  g_autoptr (GError) error = NULL;
  CfStaff staff = { .id = clerk, .name = (char *) "Cleo", .role = CF_STAFF_CLERK };
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &staff, &error));
  CfWho owner = f.who;
  f.who = (CfWho) { .kind = CF_WHO_STAFF, .actor_id = clerk, .reason = "forgot a sale" };
  g_assert_cmpint (event (&f, CF_SHIFT_REOPENED), ==, CF_NEEDS_PERMISSION);
  cf_who_clear (&f.who);
  f.who = owner;
  fixture_ok (&f, event (&f, CF_SHIFT_REOPENED));
  g_assert_cmpint (drawer (&f), ==, 2000);
  fixture_pay (&f, f.customer, f.cash, 1000, 0);
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  fixture_ok (&f, close_shift (&f, 3000, 0, &second));
  g_assert_cmpint (second.number, ==, 2);
  g_assert_cmpint (second.over_minor, ==, 0);
  gint64 n;
  g_assert_cmpint (figure (&second, CF_FIGURE_EARLIER, 0, &n), ==, 2000 - 5000);      /* what the first close took out */
  g_assert_cmpint (5000 + cf_figures_cash (second.figures, second.n_figures), ==, second.expected_minor);
  fixture_close (&f);
}

static void
business_date (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  gboolean found;
  fixture_open (&f);
  open_shift (&f, 0);
  fixture_on (&f, 2026, 3, 3);                                          /* midnight passes */
  CfId id = fixture_invoice (&f, f.customer, 100);
  g_assert_true (cf_record_load (f.shop->db, &CF_INVOICE, id, &invoice, &found, &error));
  g_assert_cmpint (invoice.date, ==, fixture_date (2026, 3, 2));
  fixture_close (&f);
}

/* An approval that is known only after the close counts in the shift in which it was asked; the Z stays. */
static void
late (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfShiftClose) z = { 0 }, kept = { 0 }, now = { 0 };
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfPayment) payment = { 0 };
  gboolean orphan, found;
  gint64 n;
  fixture_open (&f);
  CfCardTerminal t = { .id = cf_shop_id (f.shop), .name = (char *) "Front", .driver = (char *) "sim", .address = (char *) "tcp:127.0.0.1:1" };
  fixture_ok (&f, cf_save_card_terminal (f.shop, &f.who, &t, &error));
  CfId shift = open_shift (&f, 1000);
  CfAttempt attempt = { .id = cf_shop_id (f.shop), .kind = CF_ATTEMPT_SALE, .terminal_id = t.id, .amount_minor = 4200, .customer_id = f.customer, .tender_id = f.card };
  fixture_ok (&f, cf_card_begin (f.shop, &f.who, &attempt, &error));
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  fixture_ok (&f, close_shift (&f, 1000, -1, &z));
  g_assert_cmpuint (z.n_carried, ==, 1);
  g_assert_cmpint (z.carried[0].kind, ==, CF_CARRIED_CARD);
  g_assert_cmpint (z.carried[0].ref_id, ==, attempt.id);
  fixture_on (&f, 2026, 3, 3);
  CfId second = open_shift (&f, 1000);
  CfAttemptResult result = { .attempt_id = attempt.id, .state = CF_ATTEMPT_RESOLVED_CHARGED, .terminal_id = t.id, .currency = attempt.currency, .amount_minor = 4200, .code = (char *) "A1",
                             .reference = (char *) "1", .at = cf_clock_now (f.shop->clock) };
  g_assert_true (cf_attempt_journal_step (f.shop->db, attempt.id, t.id, CF_ATTEMPT_UNKNOWN, result.at, "cable", "", &error));
  fixture_ok (&f, cf_card_result (f.shop, &result, &taken, &orphan, &error));
  g_assert_true (cf_record_load (f.shop->db, &CF_PAYMENT, attempt.payment_id, &payment, &found, &error) && found);
  g_assert_cmpint (payment.shift_id, ==, shift);
  g_assert_cmpint (payment.date, ==, fixture_date (2026, 3, 2));
  g_assert_true (cf_record_load (f.shop->db, &CF_SHIFT_CLOSE, z.id, &kept, &found, &error));
  g_assert_cmpint (figure (&kept, CF_FIGURE_PAYMENTS, CF_TENDER_CARD, &n), ==, 0);
  g_assert_true (cf_shift_x (f.shop, shift, TRUE, &now, &error));
  g_assert_cmpint (figure (&now, CF_FIGURE_PAYMENTS, CF_TENDER_CARD, &n), ==, 4200);
  g_autoptr (GArray) since = g_array_new (FALSE, TRUE, sizeof (CfShiftFigure)), carried = g_array_new (FALSE, FALSE, sizeof (CfCarried));
  g_array_set_clear_func (since, cf_shift_figure_clear);
  g_assert_true (cf_shift_late (f.shop->db, &kept, since, &error));
  g_assert_cmpuint (since->len, ==, 1);
  g_assert_cmpint (g_array_index (since, CfShiftFigure, 0).amount_minor, ==, 4200);
  g_assert_true (cf_shift_carried (f.shop->db, second, carried, &error));      /* and the X of the shift in which it came says so */
  g_assert_cmpuint (carried->len, ==, 1);
  g_assert_cmpint (g_array_index (carried, CfCarried, 0).kind, ==, CF_CARRIED_LATE);
  g_assert_cmpint (g_array_index (carried, CfCarried, 0).ref_id, ==, payment.id);
  cf_attempt_clear (&attempt);
  fixture_close (&f);
}

/* T7: the count is blind until it stands; whoever counts again after that is seen on the Z report. */
static void
counted (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfShiftClose) x = { 0 }, z = { 0 };
  g_auto (CfDrawerCount) first = { 0 }, second = { 0 }, none = { 0 };
  CfCash short_of[] = { { 1000, 9 } }, whole[] = { { 1000, 10 } };
  gint64 n;
  fixture_open (&f);
  CfId shift = open_shift (&f, 6000);
  fixture_pay (&f, f.customer, f.cash, 4000, 0);
  g_assert_true (cf_shift_x (f.shop, shift, FALSE, &x, &error));         /* somebody who may not see it cannot work it out either */
  g_assert_cmpint (x.expected_minor, ==, -1);
  g_assert_cmpint (figure (&x, CF_FIGURE_PAYMENTS, CF_TENDER_CASH, &n), ==, 0);
  g_assert_cmpint (n, ==, 1);
  cf_shift_close_clear (&x);
  expect_refusal (&f, CF_NOT_COUNTING, cf_drawer_count (f.shop, &f.who, cf_shop_id (f.shop), whole, 1, &none, &error));
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  g_assert_true (cf_shift_x (f.shop, shift, TRUE, &x, &error));
  g_assert_cmpint (x.expected_minor, ==, -1);
  cf_shift_close_clear (&x);
  fixture_ok (&f, cf_drawer_count (f.shop, &f.who, cf_shop_id (f.shop), short_of, 1, &first, &error));
  g_assert_true (cf_shift_x (f.shop, shift, FALSE, &x, &error));         /* it stands: now it may be told */
  g_assert_cmpint (x.expected_minor, ==, 10000);
  g_assert_cmpint (x.counted_minor, ==, 9000);
  cf_shift_close_clear (&x);
  fixture_ok (&f, event (&f, CF_SHIFT_WENT_ON));
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  g_assert_true (cf_shift_x (f.shop, shift, TRUE, &x, &error));          /* blind once more */
  g_assert_cmpint (x.expected_minor, ==, -1);
  fixture_ok (&f, cf_drawer_count (f.shop, &f.who, cf_shop_id (f.shop), whole, 1, &second, &error));
  fixture_ok (&f, cf_shift_close (f.shop, &f.who, cf_shop_id (f.shop), NULL, 0, -1, NULL, &z, &error));
  g_assert_cmpint (z.counted_minor, ==, 10000);
  g_assert_cmpuint (z.n_cash, ==, 1);
  g_assert_cmpint (z.over_minor, ==, 0);
  g_assert_cmpint (z.counts, ==, 2);
  g_assert_cmpint (z.first_minor, ==, 9000);
  fixture_replay (f.shop->db, f.folder);
  fixture_close (&f);
}

static CfMoney
cash_in (Fixture *f, CfId shift)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfShiftClose) x = { 0 };
  gint64 n;
  g_assert_true (cf_shift_x (f->shop, shift, TRUE, &x, &error));
  return figure (&x, CF_FIGURE_PAYMENTS, CF_TENDER_CASH, &n);
}

/* T11: a payment booked in the wrong shift is moved by who may, with a reason: what the closed drawer had as over is put right, printed Z reports stay. */
static void
wrong_shift (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfShiftClose) z = { 0 }, kept = { 0 }, now = { 0 };
  g_auto (CfShiftMove) made = { 0 }, back = { 0 };
  gboolean found;
  gint64 n;
  fixture_open (&f);
  CfId first = open_shift (&f, 1000);
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  f.who.reason = "something is not booked yet";
  fixture_ok (&f, close_shift (&f, 1500, 1000, &z));                     /* 5.00 over: the sale was not in the books */
  fixture_on (&f, 2026, 3, 3);
  CfId second = open_shift (&f, 1000);
  CfId payment = fixture_pay (&f, f.customer, f.cash, 500, 0);
  g_assert_cmpint (drawer (&f), ==, 1500);
  CfStaff staff = { .id = cf_shop_id (f.shop), .name = (char *) "Cleo", .role = CF_STAFF_CLERK };
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &staff, &error));
  CfWho owner = f.who;
  f.who = (CfWho) { .kind = CF_WHO_STAFF, .actor_id = staff.id, .reason = "was yesterday's" };
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_shift_move (f.shop, &f.who, cf_shop_id (f.shop), payment, first, &made, &error));
  cf_who_clear (&f.who);
  f.who = owner;
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_shift_move (f.shop, &f.who, cf_shop_id (f.shop), payment, second, &made, &error));
  f.who.reason = "was yesterday's";
  fixture_ok (&f, cf_shift_move (f.shop, &f.who, cf_shop_id (f.shop), payment, first, &made, &error));
  g_assert_cmpint (made.from_open, ==, 1);
  g_assert_cmpint (made.to_open, ==, 0);
  g_assert_cmpint (drawer (&f), ==, 1000);
  g_assert_cmpint (account (&f, CF_ACCOUNT_OVER_SHORT), ==, 0);          /* it was not over after all */
  g_assert_cmpint (cash_in (&f, first), ==, 500);
  g_assert_cmpint (cash_in (&f, second), ==, 0);
  g_assert_true (cf_record_load (f.shop->db, &CF_SHIFT_CLOSE, z.id, &kept, &found, &error));
  g_assert_cmpint (figure (&kept, CF_FIGURE_PAYMENTS, CF_TENDER_CASH, &n), ==, 0);
  g_autoptr (GArray) since = g_array_new (FALSE, TRUE, sizeof (CfShiftFigure));
  g_array_set_clear_func (since, cf_shift_figure_clear);
  g_assert_true (cf_shift_late (f.shop->db, &kept, since, &error));
  g_assert_cmpuint (since->len, ==, 1);
  g_assert_true (cf_shift_x (f.shop, second, TRUE, &now, &error));
  g_assert_cmpint (1000 + cf_figures_cash (now.figures, now.n_figures), ==, now.expected_minor);
  f.who.reason = "no, it was today's";
  fixture_ok (&f, cf_shift_move (f.shop, &f.who, cf_shop_id (f.shop), payment, second, &back, &error));
  g_assert_cmpint (drawer (&f), ==, 1500);
  g_assert_cmpint (account (&f, CF_ACCOUNT_OVER_SHORT), ==, -500);
  g_assert_cmpint (cash_in (&f, second), ==, 500);
  fixture_replay (f.shop->db, f.folder);
  fixture_close (&f);
}

/* W6: what does not agree never keeps a shift from closing: it is carried with a reason, and the Z report lists it. */
static void
card_differences (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfShiftClose) z = { 0 };
  g_autoptr (GPtrArray) looks = g_ptr_array_new ();
  fixture_open (&f);
  CfCardTerminal t = { .id = cf_shop_id (f.shop), .name = (char *) "Front", .driver = (char *) "sim", .address = (char *) "tcp:127.0.0.1:1" };
  fixture_ok (&f, cf_save_card_terminal (f.shop, &f.who, &t, &error));
  open_shift (&f, 1000);
  fixture_pay (&f, f.customer, f.card, 1700, 0);                        /* by hand, at no terminal */
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  CfCardBatchLine stray = { .number = (char *) "12", .last4 = (char *) "1111", .kind = CF_ATTEMPT_SALE, .amount_minor = 900 };
  CfCardBatch told = { .terminal_id = t.id, .has_lines = 1, .lines = &stray, .n_lines = 1 };
  g_ptr_array_add (looks, &told);
  CfCash cash = { 1000, 1 };
  f.who.reason = NULL;
  expect_refusal (&f, CF_NEEDS_REASON, cf_shift_close (f.shop, &f.who, cf_shop_id (f.shop), &cash, 1, -1, looks, &z, &error));
  g_assert_cmpstr (f.who.refusal.field, ==, "differences");
  f.who.reason = "the bank is asked tomorrow";
  fixture_ok (&f, cf_shift_close (f.shop, &f.who, cf_shop_id (f.shop), &cash, 1, -1, looks, &z, &error));
  g_assert_cmpuint (z.n_differences, ==, 2);
  guint seen = 0;
  for (guint i = 0; i < z.n_differences; i++) {
    seen |= 1u << z.differences[i].match;
    g_assert_cmpstr (z.differences[i].reason, ==, "the bank is asked tomorrow");
  }
  g_assert_cmpuint (seen, ==, 1u << CF_BATCH_MISSING_HERE | 1u << CF_BATCH_BY_HAND);
  fixture_replay (f.shop->db, f.folder);
  fixture_close (&f);
}

static void
deposit_slip (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfShiftClose) z = { 0 };
  g_auto (CfBankDeposit) slip = { 0 };
  g_autoptr (GArray) checks = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfMoney safe;
  fixture_open (&f);
  open_shift (&f, 0);
  fixture_pay (&f, f.customer, f.cash, 26000, 0);
  CfId one = fixture_pay (&f, f.customer, f.check, 12345, 0), two = fixture_pay (&f, f.customer, f.check, 5000, 0);
  fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
  fixture_ok (&f, close_shift (&f, 26000, 0, &z));
  g_assert_true (cf_undeposited (f.shop->db, CF_TENDER_CASH_ID, &safe, checks, &error));
  g_assert_cmpint (safe, ==, 26000);
  g_assert_cmpuint (checks->len, ==, 2);
  CfCash cash[] = { { 10000, 2 }, { 5000, 1 }, { 1000, 1 } };
  CfCash more[] = { { 10000, 3 } };
  expect_refusal (&f, CF_NOT_ENOUGH, cf_bank_deposit (f.shop, &f.who, cf_shop_id (f.shop), more, 1, &one, 1, "", 0, &slip, &error));
  expect_refusal (&f, CF_ID_REUSED, cf_bank_deposit (f.shop, &f.who, cf_shop_id (f.shop), cash, 3, (CfId[]) { one, one }, 2, "", 0, &slip, &error));
  CfId id = cf_shop_id (f.shop);
  fixture_ok (&f, cf_bank_deposit (f.shop, &f.who, id, cash, 3, (CfId[]) { one, two }, 2, "slip 7", 0, &slip, &error));
  g_assert_cmpint (slip.cash_minor, ==, 26000);
  g_assert_cmpint (slip.total_minor, ==, 26000 + 12345 + 5000);
  g_assert_cmpint (account (&f, CF_ACCOUNT_BANK), ==, slip.total_minor);      /* deposit total = bank line */
  g_assert_cmpint (account (&f, CF_ACCOUNT_UNDEPOSITED), ==, 0);
  g_auto (CfBankDeposit) twice = { 0 };
  g_assert_cmpint (cf_bank_deposit (f.shop, &f.who, id, cash, 3, (CfId[]) { one, two }, 2, "slip 7", 0, &twice, &error), ==, CF_ALREADY);
  g_auto (CfBankDeposit) third = { 0 };
  expect_refusal (&f, CF_WRONG_STATE, cf_bank_deposit (f.shop, &f.who, cf_shop_id (f.shop), NULL, 0, &one, 1, "", 0, &third, &error));
  fixture_close (&f);
}

/* An independent model of the drawer beside random days. */
static void
random_days (void)
{
  Fixture f;
  CfMoney over = 0, z_cash = 0, taken_all = 0;
  fixture_open (&f);
  for (int day = 0; day < 12; day++) {
    g_auto (CfShiftClose) z = { 0 };
    gint64 n;
    CfMoney model = g_test_rand_int_range (0, 30000), start = model, taken = 0, lost = g_test_rand_int_range (-2, 3) * 100;
    fixture_on (&f, 2026, 3, 3 + day);
    open_shift (&f, model);
    for (int i = g_test_rand_int_range (0, 12); i > 0; i--) {
      CfMoney amount = g_test_rand_int_range (1, 9000);
      switch (g_test_rand_int_range (0, 6)) {
        case 0: fixture_pay (&f, f.customer, f.check, amount, 0); break;
        case 1: move (&f, CF_DRAWER_PAY_IN, g_test_rand_int_range (1, 6), amount); model += amount; break;
        case 2: move (&f, CF_DRAWER_PAY_OUT, g_test_rand_int_range (1, 6), amount); model -= amount; break;
        case 3: move (&f, CF_DRAWER_DROP, 0, amount); model -= amount; break;
        case 4: move (&f, CF_DRAWER_NO_SALE, 0, 0); break;
        default: fixture_pay (&f, f.customer, f.cash, amount, 0); model += amount; taken += amount; break;
      }
    }
    g_assert_cmpint (drawer (&f), ==, model);
    fixture_ok (&f, event (&f, CF_SHIFT_BEGAN_COUNT));
    CfMoney counted = MAX (model + lost, 0);
    f.who.reason = "as counted";
    fixture_ok (&f, close_shift (&f, counted, g_test_rand_int_range (0, 2) ? -1 : counted / 2, &z));
    over += counted - model;
    g_assert_cmpint (z.over_minor, ==, counted - model);
    g_assert_cmpint (z.number, ==, day + 1);
    g_assert_cmpint (start + cf_figures_cash (z.figures, z.n_figures), ==, z.expected_minor);
    g_assert_cmpint (drawer (&f), ==, z.left_minor);
    z_cash += figure (&z, CF_FIGURE_PAYMENTS, CF_TENDER_CASH, &n);
    taken_all += taken;
  }
  g_assert_cmpint (account (&f, CF_ACCOUNT_OVER_SHORT), ==, -over);
  g_assert_cmpint (z_cash, ==, taken_all);
  fixture_replay (f.shop->db, f.folder);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/till/T7-T6-a-day", a_day);
  g_test_add_func ("/till/T7-cash-from-before", cash_before);
  g_test_add_func ("/till/T11-closed-and-opened-again", again);
  g_test_add_func ("/till/D19-business-date", business_date);
  g_test_add_func ("/till/W6-late-card-payment", late);
  g_test_add_func ("/till/T7-counted", counted);
  g_test_add_func ("/till/T11-wrong-shift", wrong_shift);
  g_test_add_func ("/till/W6-card-differences", card_differences);
  g_test_add_func ("/till/T20-deposit-slip", deposit_slip);
  g_test_add_func ("/till/T7-random-days", random_days);
  return g_test_run ();
}
