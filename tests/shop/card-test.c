/* card-test.c: card payments as acts: S0-15 an approval pays the invoice by itself; T3 a partial one leaves the rest; T5 what is in flight locks the invoice and the terminal, and nothing else; T8 the
 * way back; W1 nothing is booked twice, nothing is lost, a person decides with a reason; W7 what was approved offline and declined late is open again. */
#include <string.h>
#include "fixture.h"
#include "shop/apply-credit.h"
#include "shop/card.h"
#include "shop/correct-invoice.h"
#include "shop/issue-invoice.h"
#include "shop/staff.h"
#include "store/attempt.h"

typedef struct { Fixture f; CfId terminal, other, invoice; } Card;

static CfId
terminal (Fixture *f, const char *name)
{
  g_autoptr (GError) error = NULL;
  CfCardTerminal t = { .id = cf_shop_id (f->shop), .name = (char *) name, .driver = (char *) "sim", .address = (char *) "tcp:127.0.0.1:1" };
  fixture_ok (f, cf_save_card_terminal (f->shop, &f->who, &t, &error));
  return t.id;
}

static void
card_open (Card *c)
{
  fixture_open (&c->f);
  c->terminal = terminal (&c->f, "Front");
  c->other = terminal (&c->f, "Back");
  c->invoice = fixture_invoice (&c->f, c->f.customer, 10000);
}

static CfOutcome
ask_sale (Card *c, CfId terminal_id, CfId invoice, CfMoney amount, CfAttempt *ret)
{
  g_autoptr (GError) error = NULL;
  CfAttemptLine line = { invoice, amount };
  *ret = (CfAttempt) { .id = cf_shop_id (c->f.shop), .kind = CF_ATTEMPT_SALE, .terminal_id = terminal_id, .customer_id = c->f.customer, .tender_id = c->f.card, .amount_minor = amount,
                       .lines = g_memdup2 (&line, sizeof line), .n_lines = 1 };
  CfOutcome outcome = cf_card_begin (c->f.shop, &c->f.who, ret, &error);
  g_assert_no_error (error);
  return outcome;
}

static void
step (Card *c, CfId attempt, CfAttemptState state)
{
  g_autoptr (GError) error = NULL;
  gboolean done = cf_card_step (c->f.shop, attempt, state, "as the device says", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (done);
}

/* A sale that is on the wire. */
static CfAttempt
sale (Card *c, CfMoney amount)
{
  CfAttempt a;
  fixture_ok (&c->f, ask_sale (c, c->terminal, c->invoice, amount, &a));
  step (c, a.id, CF_ATTEMPT_SENT);
  return a;
}

static CfOutcome
answer (Card *c, const CfAttempt *a, CfAttemptState state, CfMoney amount, CfMoney tip, gboolean *ret_orphan)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  CfAttemptResult r = { .attempt_id = a->id, .state = state, .terminal_id = a->terminal_id, .currency = 840, .amount_minor = amount, .tip_minor = tip, .brand = (char *) "visa", .last4 = (char *) "4242",
                        .code = (char *) "A1B2C3", .reference = (char *) "000123" };
  CfOutcome outcome = cf_card_result (c->f.shop, &r, &taken, ret_orphan, &error);
  g_assert_no_error (error);
  return outcome;
}

static void
answer_ok (Card *c, const CfAttempt *a, CfAttemptState state, CfMoney amount)
{
  gboolean orphan;
  g_assert_cmpint (answer (c, a, state, amount, 0, &orphan), ==, CF_OK);
  g_assert_false (orphan);
}

static guint
orphans (Card *c)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAttemptResult));
  g_autoptr (GError) error = NULL;
  g_array_set_clear_func (rows, (GDestroyNotify) cf_attempt_result_clear);
  g_assert_true (cf_attempt_results (c->f.shop->db, 0, rows, &error));
  return rows->len;
}

static CfMoney
account (Card *c, CfAccount number)
{
  g_autoptr (GError) error = NULL;
  CF_SQL (sum, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM posting WHERE account = $1");
  CfStmt *stmt = cf_db_stmt (c->f.shop->db, &sum, &error);
  g_assert_no_error (error);
  cf_bind_int (stmt, 1, number);
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_ROW);
  CfMoney value = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return value;
}

static void
test_approved (void)
{
  Card c;
  gboolean orphan;
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  step (&c, a.id, CF_ATTEMPT_AWAITING_CARD);
  gint64 before = fixture_commits (&c.f);
  g_assert_cmpint (answer (&c, &a, CF_ATTEMPT_APPROVED, 10000, 1500, &orphan), ==, CF_OK);
  g_assert_cmpint (fixture_commits (&c.f), ==, before + 2);              /* the result, the payment */
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 0);
  g_assert_cmpint (account (&c, CF_ACCOUNT_CARD_CLEARING), ==, 11500);
  g_assert_cmpint (account (&c, CF_ACCOUNT_TIPS), ==, -1500);
  g_assert_cmpint (answer (&c, &a, CF_ATTEMPT_APPROVED, 10000, 1500, &orphan), ==, CF_ALREADY);
  g_assert_cmpint (fixture_commits (&c.f), ==, before + 2);
  fixture_close (&c.f);
}

static void
test_partial (void)
{
  Card c;
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  answer_ok (&c, &a, CF_ATTEMPT_APPROVED_PARTIAL, 4000);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 6000);
  fixture_pay (&c.f, c.f.customer, c.f.cash, 6000, c.invoice);           /* it is free again */
  fixture_close (&c.f);
}

static void
test_declined (void)
{
  Card c;
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  answer_ok (&c, &a, CF_ATTEMPT_DECLINED, 0);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 10000);
  g_auto (CfAttempt) b = sale (&c, 10000);
  g_assert_cmpint (a.id, !=, b.id);
  answer_ok (&c, &b, CF_ATTEMPT_APPROVED, 10000);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 0);
  fixture_close (&c.f);
}

/* Nothing else moves what is being charged: no other tender, credit, credit memo, void or write-off; what was refused wrote nothing. */
static void
expect_locked (Card *c, CfId second, CfId money, CfId memo)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfInvoiceVoid) gone = { 0 };
  g_auto (CfWriteOff) off = { 0 };
  g_auto (CfAllocation) on = { 0 };
  g_auto (CfInvoice) credit = { 0 };
  CfAttempt more;
  g_autofree char *digest = fixture_digest (c->f.shop->db);
  g_assert_cmpint (ask_sale (c, c->terminal, second, 2500, &more), ==, CF_TERMINAL_TAKEN);
  cf_attempt_clear (&more);
  g_assert_cmpint (ask_sale (c, c->other, c->invoice, 10000, &more), ==, CF_ATTEMPT_OPEN);
  cf_attempt_clear (&more);
  CfTenderAsk cash = { cf_shop_id (c->f.shop), c->f.cash, 10000 };
  CfSettleChoice choice = { c->invoice, 0 };
  CfTakePayment pay = { .customer_id = c->f.customer, .tenders = &cash, .n_tenders = 1, .mode = CF_SETTLE_NAMED, .choices = &choice, .n_choices = 1 };
  g_assert_cmpint (cf_take_payment (c->f.shop, &c->f.who, &pay, &taken, &error), ==, CF_ATTEMPT_OPEN);
  g_assert_cmpint (cf_apply_credit (c->f.shop, &c->f.who, cf_shop_id (c->f.shop), money, 0, CF_SETTLE_NAMED, &choice, 1, 0, &on, &error), ==, CF_ATTEMPT_OPEN);
  g_assert_cmpint (cf_issue_invoice (c->f.shop, &c->f.who, cf_shop_id (c->f.shop), memo, TRUE, &credit, &error), ==, CF_ATTEMPT_OPEN);
  g_assert_cmpint (cf_void_invoice (c->f.shop, &c->f.who, cf_shop_id (c->f.shop), c->invoice, 0, &gone, &error), ==, CF_ATTEMPT_OPEN);
  g_assert_cmpint (cf_write_off (c->f.shop, &c->f.who, cf_shop_id (c->f.shop), c->invoice, CF_WRITE_OFF_BAD_DEBT, 10000, 0, &off, &error), ==, CF_ATTEMPT_OPEN);
  g_autofree char *after = fixture_digest (c->f.shop->db);
  g_assert_cmpstr (digest, ==, after);
}

/* While it is on its way or unknown only that invoice and that terminal are locked. */
static void
test_locked (void)
{
  Card c;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoiceVoid) gone = { 0 };
  const CfMoney back = 500;
  CfAttempt more;
  card_open (&c);
  CfId second = fixture_invoice (&c.f, c.f.customer, 2500), money = fixture_pay (&c.f, c.f.customer, c.f.cash, 700, 0);
  CfId memo = fixture_draft (&c.f, c.f.customer, CF_DRAFT_CREDIT_MEMO, c.invoice, 0, &back, 1);
  g_auto (CfAttempt) a = sale (&c, 10000);
  expect_locked (&c, second, money, memo);
  step (&c, a.id, CF_ATTEMPT_UNKNOWN);
  expect_locked (&c, second, money, memo);
  fixture_ok (&c.f, ask_sale (&c, c.other, second, 2500, &more));        /* the others are free */
  cf_attempt_clear (&more);
  answer_ok (&c, &a, CF_ATTEMPT_CANCELLED, 0);
  fixture_ok (&c.f, cf_void_invoice (c.f.shop, &c.f.who, cf_shop_id (c.f.shop), c.invoice, 0, &gone, &error));
  fixture_close (&c.f);
}

/* The invoice was paid on another register meanwhile, or the month was locked: the money counts nevertheless. */
static void
test_late_success (void)
{
  Card c;
  g_autoptr (GError) error = NULL;
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  step (&c, a.id, CF_ATTEMPT_TIMED_OUT);
  step (&c, a.id, CF_ATTEMPT_UNKNOWN);
  g_assert_true (cf_db_script (c.f.shop->db, "UPDATE attempt_journal SET state = 12", &error));     /* as another register sees it: no lock */
  fixture_pay (&c.f, c.f.customer, c.f.cash, 10000, c.invoice);
  g_assert_true (cf_db_script (c.f.shop->db, "UPDATE attempt_journal SET state = 6", &error));
  fixture_on (&c.f, 2026, 4, 3);
  CfPeriodLock lock = { 0 };
  fixture_ok (&c.f, cf_lock_period (c.f.shop, &c.f.who, cf_shop_id (c.f.shop), fixture_date (2026, 4, 1), &lock, &error));
  answer_ok (&c, &a, CF_ATTEMPT_APPROVED, 10000);
  CfBalance balance = fixture_balance (&c.f, c.f.customer);
  g_assert_cmpint (balance.unapplied_minor, ==, 10000);
  g_assert_cmpint (account (&c, CF_ACCOUNT_CARD_CLEARING), ==, 10000);
  cf_period_lock_clear (&lock);
  fixture_close (&c.f);
}

/* What nobody asked for, what comes for another, and what comes after the end: kept, shown, not booked; twice the same is one. */
static void
test_orphans (void)
{
  Card c;
  gboolean orphan;
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  CfAttempt stranger = { .id = 12345, .terminal_id = c.terminal };
  g_assert_cmpint (answer (&c, &stranger, CF_ATTEMPT_APPROVED, 700, 0, &orphan), ==, CF_OK);
  g_assert_true (orphan);
  g_assert_cmpint (answer (&c, &stranger, CF_ATTEMPT_APPROVED, 700, 0, &orphan), ==, CF_ALREADY);
  g_assert_cmpuint (orphans (&c), ==, 1);
  CfAttempt elsewhere = a;
  elsewhere.terminal_id = c.other;
  g_assert_cmpint (answer (&c, &elsewhere, CF_ATTEMPT_APPROVED, 10000, 0, &orphan), ==, CF_OK);
  g_assert_true (orphan);
  g_assert_cmpint (answer (&c, &a, CF_ATTEMPT_APPROVED, 10001, 0, &orphan), ==, CF_OK);
  g_assert_true (orphan);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 10000);
  answer_ok (&c, &a, CF_ATTEMPT_DECLINED, 0);
  g_assert_cmpint (answer (&c, &a, CF_ATTEMPT_APPROVED, 10000, 0, &orphan), ==, CF_OK);
  g_assert_true (orphan);
  g_assert_cmpuint (orphans (&c), ==, 4);
  g_assert_cmpint (account (&c, CF_ACCOUNT_CARD_CLEARING), ==, 0);
  fixture_close (&c.f);
}

static void
test_resolve (void)
{
  Card c;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  card_open (&c);
  CfStaff staff = { .id = cf_shop_id (c.f.shop), .name = (char *) "Ann", .role = CF_STAFF_CLERK }, head = { .id = cf_shop_id (c.f.shop), .name = (char *) "Max", .role = CF_STAFF_MANAGER };
  fixture_ok (&c.f, cf_save_staff (c.f.shop, &c.f.who, &staff, &error));
  fixture_ok (&c.f, cf_save_staff (c.f.shop, &c.f.who, &head, &error));
  g_auto (CfWho) clerk = { .kind = CF_WHO_STAFF, .actor_id = staff.id, .reason = "the customer showed the bank's message" };
  g_auto (CfWho) manager = { .kind = CF_WHO_STAFF, .actor_id = head.id };
  g_auto (CfAttempt) a = sale (&c, 10000);
  g_assert_cmpint (cf_card_resolve (c.f.shop, &manager, a.id, TRUE, 0, "no answer", &taken, &error), ==, CF_WRONG_STATE);     /* the device may still answer */
  step (&c, a.id, CF_ATTEMPT_UNKNOWN);
  g_assert_cmpint (cf_card_resolve (c.f.shop, &clerk, a.id, TRUE, 0, "no answer", &taken, &error), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (cf_card_resolve (c.f.shop, &manager, a.id, TRUE, 0, "no answer", &taken, &error), ==, CF_NEEDS_REASON);
  manager.reason = "the slip is in the drawer";
  g_assert_cmpint (cf_card_resolve (c.f.shop, &manager, a.id, TRUE, 10001, "no answer", &taken, &error), ==, CF_OVER_APPLIED);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 10000);
  g_assert_cmpint (cf_card_resolve (c.f.shop, &manager, a.id, TRUE, 0, "no answer", &taken, &error), ==, CF_OK);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 0);
  cf_taken_clear (&taken);
  g_assert_cmpint (cf_card_resolve (c.f.shop, &manager, a.id, FALSE, 0, "no answer", &taken, &error), ==, CF_WRONG_STATE);
  fixture_close (&c.f);
}

/* T8: the whole of it back before the terminal's close, or part of it after. */
static void
test_back (void)
{
  Card c;
  g_autoptr (GError) error = NULL;
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  answer_ok (&c, &a, CF_ATTEMPT_APPROVED, 10000);
  g_auto (CfAttempt) refund = { .id = cf_shop_id (c.f.shop), .kind = CF_ATTEMPT_REFUND, .terminal_id = c.terminal, .payment_id = a.payment_id, .amount_minor = 10001 };
  g_assert_cmpint (cf_card_begin (c.f.shop, &c.f.who, &refund, &error), ==, CF_OVER_REFUND);
  refund.amount_minor = 3000;
  fixture_ok (&c.f, cf_card_begin (c.f.shop, &c.f.who, &refund, &error));
  step (&c, refund.id, CF_ATTEMPT_SENT);
  g_assert_cmpint (account (&c, CF_ACCOUNT_CARD_CLEARING), ==, 10000);   /* not before the device says so */
  answer_ok (&c, &refund, CF_ATTEMPT_APPROVED, 3000);
  g_assert_cmpint (account (&c, CF_ACCOUNT_CARD_CLEARING), ==, 7000);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 3000);
  g_auto (CfAttempt) second = { .id = cf_shop_id (c.f.shop), .kind = CF_ATTEMPT_VOID, .terminal_id = c.terminal, .payment_id = a.payment_id, .amount_minor = 10000 };
  g_assert_cmpint (cf_card_begin (c.f.shop, &c.f.who, &second, &error), ==, CF_OVER_REFUND);      /* some of it went back already */

  CfId invoice = fixture_invoice (&c.f, c.f.customer, 800);
  g_auto (CfAttempt) b = { 0 };
  fixture_ok (&c.f, ask_sale (&c, c.terminal, invoice, 800, &b));
  step (&c, b.id, CF_ATTEMPT_SENT);
  answer_ok (&c, &b, CF_ATTEMPT_APPROVED, 800);
  g_auto (CfAttempt) gone = { .id = cf_shop_id (c.f.shop), .kind = CF_ATTEMPT_VOID, .terminal_id = c.terminal, .payment_id = b.payment_id, .amount_minor = 800 };
  fixture_ok (&c.f, cf_card_begin (c.f.shop, &c.f.who, &gone, &error));
  step (&c, gone.id, CF_ATTEMPT_SENT);
  answer_ok (&c, &gone, CF_ATTEMPT_APPROVED, 800);
  g_assert_cmpint (account (&c, CF_ACCOUNT_CARD_CLEARING), ==, 7000);
  g_assert_cmpint (fixture_open_of (&c.f, invoice), ==, 800);
  fixture_close (&c.f);
}

/* W7 */
static void
test_offline (void)
{
  Card c;
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  answer_ok (&c, &a, CF_ATTEMPT_OFFLINE_APPROVED, 10000);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 0);
  answer_ok (&c, &a, CF_ATTEMPT_FORWARDED, 10000);
  g_assert_cmpint (account (&c, CF_ACCOUNT_CARD_CLEARING), ==, 10000);   /* booked once */
  answer_ok (&c, &a, CF_ATTEMPT_DECLINED_LATE, 0);
  g_assert_cmpint (account (&c, CF_ACCOUNT_CARD_CLEARING), ==, 0);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 10000);
  fixture_close (&c.f);
}

/* What a device says is kept whatever it is: a long receipt keeps its lines, and no control character or length makes a result go. */
static void
test_words (void)
{
  Card c;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  g_autoptr (GArray) kept = g_array_new (FALSE, TRUE, sizeof (CfAttemptResult));
  g_autoptr (GString) receipt = g_string_new (NULL);
  gboolean orphan;
  g_array_set_clear_func (kept, (GDestroyNotify) cf_attempt_result_clear);
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  for (guint i = 0; i < 1000; i++)
    g_string_append (receipt, "VISA CONTACTLESS ····4242\n");
  CfAttemptResult result = { .attempt_id = a.id, .state = CF_ATTEMPT_APPROVED, .terminal_id = c.terminal, .currency = a.currency, .amount_minor = 10000, .receipt = receipt->str,
                             .message = (char *) "\x1b[2Japproved\xff", .code = (char *) "0123456789012345678901234567890123456789012345678901234567890123456789" };
  fixture_ok (&c.f, cf_card_result (c.f.shop, &result, &taken, &orphan, &error));
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 0);
  g_assert_true (cf_attempt_results (c.f.shop->db, a.id, kept, &error));
  const CfAttemptResult *k = &g_array_index (kept, CfAttemptResult, 0);
  g_assert_cmpint (g_utf8_strlen (k->receipt, -1), >, 15000);
  g_assert_nonnull (strchr (k->receipt, '\n'));
  g_assert_nonnull (strstr (k->message, "approved"));
  fixture_close (&c.f);
}

/* A restored ledger has lost its journal: what it must ask about is found by the facts, and the answer is booked. */
static void
test_restored (void)
{
  Card c;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) lost = g_array_new (FALSE, FALSE, sizeof (CfId));
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  g_assert_true (cf_attempts_lost (c.f.shop->db, c.f.shop->head.number, lost, &error));
  g_assert_cmpuint (lost->len, ==, 0);
  g_assert_true (cf_db_script (c.f.shop->db, "DELETE FROM attempt_journal", &error));
  g_assert_true (cf_attempts_lost (c.f.shop->db, c.f.shop->head.number, lost, &error));
  g_assert_cmpuint (lost->len, ==, 1);
  g_assert_cmpint (g_array_index (lost, CfId, 0), ==, a.id);
  answer_ok (&c, &a, CF_ATTEMPT_APPROVED, 10000);
  g_assert_cmpint (fixture_open_of (&c.f, c.invoice), ==, 0);
  fixture_close (&c.f);
}

/* The journal keeps its steps, with what was said, and takes none that cannot follow. */
static void
test_journal (void)
{
  Card c;
  g_autoptr (GError) error = NULL;
  g_auto (CfAttemptJournal) j = { 0 };
  card_open (&c);
  g_auto (CfAttempt) a = sale (&c, 10000);
  g_assert_true (cf_card_step (c.f.shop, a.id, CF_ATTEMPT_AWAITING_CARD, "please\ninsert", "receipt 7", &error));
  g_assert_false (cf_card_step (c.f.shop, a.id, CF_ATTEMPT_SENT, NULL, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_CONFLICT);
  g_clear_error (&error);
  g_assert_true (cf_attempt_journal_load (c.f.shop->db, a.id, &j, &error));
  g_assert_cmpint (j.state, ==, CF_ATTEMPT_AWAITING_CARD);
  g_assert_cmpstr (j.baseline, ==, "receipt 7");
  g_auto (GStrv) lines = g_strsplit (j.steps, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);                       /* three, each with its end */
  g_assert_true (g_str_has_suffix (lines[2], "\tawaiting_card\tplease insert"));
  fixture_close (&c.f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/card/approved/S0-15", test_approved);
  g_test_add_func ("/card/partial/T3", test_partial);
  g_test_add_func ("/card/declined", test_declined);
  g_test_add_func ("/card/locked/T5", test_locked);
  g_test_add_func ("/card/late-success/W1", test_late_success);
  g_test_add_func ("/card/orphans/W1", test_orphans);
  g_test_add_func ("/card/resolve/W1/T11", test_resolve);
  g_test_add_func ("/card/back/T8", test_back);
  g_test_add_func ("/card/offline/W7", test_offline);
  g_test_add_func ("/card/words/W1", test_words);
  g_test_add_func ("/card/restored/W1", test_restored);
  g_test_add_func ("/card/journal", test_journal);
  return g_test_run ();
}
