/* guard-test.c: proves that money cannot go wrong by an act that fits badly to what is there: another customer's invoice, a void one, money that bounced, a day before its cause, an id that
 * was used. What is refused leaves the ledger as it was. */
#include "expect.h"
#include "shop/staff.h"
#include "store/alias.h"
#include "store/audit.h"

static CfOutcome
credit (Fixture *f, CfId customer, CfId subject, CfId tax_group, CfMoney price, gint64 line, gboolean against, CfInvoice *ret)
{
  g_autoptr (GError) error = NULL;
  CfDraftLine back = { .description = (char *) "Back", .quantity = CF_DECIMAL_ONE, .unit_price = price * 10000, .tax_group_id = tax_group, .subject_line = line };
  CfDraft draft = { .id = cf_shop_id (f->shop), .kind = CF_DRAFT_CREDIT_MEMO, .customer_id = customer, .subject_id = subject, .lines = &back, .n_lines = 1 };
  CfOutcome outcome = cf_save_draft (f->shop, &f->who, &draft, &error);
  if (outcome == CF_OK)
    outcome = cf_issue_invoice (f->shop, &f->who, cf_shop_id (f->shop), draft.id, against, ret, &error);
  g_assert_no_error (error);
  return outcome;
}

static void
expect_balance (Fixture *f, CfId customer, CfMoney open, CfMoney unapplied)
{
  CfBalance b = fixture_balance (f, customer);
  g_assert_cmpint (b.open_minor, ==, open);
  g_assert_cmpint (b.unapplied_minor, ==, unapplied);
}

static CfId
deposit (Fixture *f, CfId tender, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  CfTenderAsk t = { cf_shop_id (f->shop), tender, amount, "77" };
  CfTakePayment ask = { .customer_id = f->customer, .kind = CF_PAYMENT_DEPOSIT, .tenders = &t, .n_tenders = 1 };
  fixture_ok (f, cf_take_payment (f->shop, &f->who, &ask, &taken, &error));
  return t.id;
}

/* The open amount of @item at the end of @day. */
static CfMoney
open_on (Fixture *f, CfId item, CfDate day)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (CfSpan));
  g_assert_true (cf_spans_compute (f->shop->db, item, spans, &error));
  for (guint i = 0; i < spans->len; i++) {
    const CfSpan *s = &g_array_index (spans, CfSpan, i);
    if (s->from <= day && day < s->to)
      return s->open_minor;
  }
  return 0;
}

/* A credit memo is about an invoice of the same customer, one that stands. */
static void
test_memo_subject (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) a = { 0 }, b = { 0 }, c = { 0 }, memo = { 0 }, d = { 0 };
  g_auto (CfInvoiceVoid) gone = { 0 }, refused = { 0 };
  fixture_open (&f);
  CfId other = fixture_customer (&f, "Someone else"), theirs = fixture_invoice (&f, other, 10000), ours = fixture_invoice (&f, f.customer, 10000);
  g_assert_cmpint (credit (&f, f.customer, theirs, 0, 10000, 1, TRUE, &a), ==, CF_OTHER_CUSTOMER);
  g_assert_cmpint (credit (&f, f.customer, theirs, 0, 10000, 0, TRUE, &b), ==, CF_OTHER_CUSTOMER);
  expect_balance (&f, other, 10000, 0);
  expect_balance (&f, f.customer, 10000, 0);
  fixture_ok (&f, credit (&f, f.customer, ours, 0, 4000, 1, FALSE, &memo));
  expect_refusal (&f, CF_HAS_PAYMENTS, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), ours, 0, &refused, &error));      /* it would be given back twice */
  g_assert_cmpint (credit (&f, f.customer, memo.id, 0, 100, 0, TRUE, &d), ==, CF_WRONG_STATE);
  CfId third = fixture_invoice (&f, f.customer, 7000);
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), third, 0, &gone, &error));
  g_assert_cmpint (credit (&f, f.customer, third, 0, 7000, 1, TRUE, &c), ==, CF_WRONG_STATE);
  expect_balance (&f, f.customer, 10000, 4000);
  fixture_close (&f);
}

/* Lesson 55: what was sold free of tax is taken back free of tax, with the evidence of the original, however the memo is written and whatever became of the certificate. */
static void
test_memo_evidence (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) sold = { 0 }, by_line = { 0 }, freely = { 0 };
  fixture_open (&f);
  CfCertificate certificate = { .id = cf_shop_id (f.shop), .customer_id = f.customer, .region = (char *) "NY", .reason = (char *) "resale", .number = (char *) "ST-120" };
  fixture_ok (&f, cf_save_certificate (f.shop, &f.who, &certificate, &error));
  CfMoney price = 10000;
  CfId draft = fixture_draft (&f, f.customer, CF_DRAFT_INVOICE, 0, f.tax_group, &price, 1);
  fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), draft, FALSE, &sold, &error));
  g_assert_cmpint (sold.total_minor, ==, 10000);
  certificate.archived = 1;
  fixture_ok (&f, cf_save_certificate (f.shop, &f.who, &certificate, &error));
  fixture_ok (&f, credit (&f, f.customer, sold.id, f.tax_group, 4000, 1, TRUE, &by_line));
  fixture_ok (&f, credit (&f, f.customer, sold.id, f.tax_group, 1000, 0, TRUE, &freely));
  const CfInvoice *memos[] = { &by_line, &freely };
  for (guint i = 0; i < 2; i++) {
    g_assert_cmpint (memos[i]->tax_minor, ==, 0);
    g_assert_cmpint (memos[i]->certificate_id, ==, certificate.id);
    g_assert_cmpstr (memos[i]->exempt_number, ==, "ST-120");
  }
  expect_balance (&f, f.customer, 5000, 0);
  fixture_close (&f);
}

/* Who may credit takes a discounted line back as it was sold. */
static void
test_memo_discount (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) sold = { 0 }, memo = { 0 };
  fixture_open (&f);
  CfStaff keeper = { .id = cf_shop_id (f.shop), .name = (char *) "Bo", .role = CF_STAFF_BOOKKEEPER };
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &keeper, &error));
  CfDraftLine line = { .description = (char *) "Sign", .quantity = CF_DECIMAL_ONE, .unit_price = 100 * CF_DECIMAL_ONE, .discount_rate = CF_DECIMAL_ONE / 2 };
  CfDraft draft = { .id = cf_shop_id (f.shop), .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .lines = &line, .n_lines = 1 };
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), draft.id, FALSE, &sold, &error));
  CfWho who = { .kind = CF_WHO_STAFF, .actor_id = keeper.id, .reason = "wrong size" };
  line.subject_line = 1;
  CfDraft back = { .id = cf_shop_id (f.shop), .kind = CF_DRAFT_CREDIT_MEMO, .customer_id = f.customer, .subject_id = sold.id, .lines = &line, .n_lines = 1 };
  fixture_ok (&f, cf_save_draft (f.shop, &who, &back, &error));
  fixture_ok (&f, cf_issue_invoice (f.shop, &who, cf_shop_id (f.shop), back.id, TRUE, &memo, &error));
  expect_balance (&f, f.customer, 0, 0);
  cf_who_clear (&who);
  fixture_close (&f);
}

/* T16: a deposit's check bounces before it was used: nothing is left to use. After: what it paid is open again. */
static void
test_deposit_returned (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfPaymentEvent) bounced = { 0 }, late = { 0 };
  g_auto (CfDepositUse) use = { 0 }, part = { 0 }, refused = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), first = deposit (&f, f.check, 6000), second = deposit (&f, f.check, 8000);
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), first, CF_PAYMENT_RETURNED, "NSF", 0, 0, &bounced, &error));
  expect_refusal (&f, CF_ALREADY_RETURNED, cf_use_deposit (f.shop, &f.who, cf_shop_id (f.shop), first, invoice, 0, 0, &refused, &error));
  fixture_ok (&f, cf_use_deposit (f.shop, &f.who, cf_shop_id (f.shop), second, invoice, 5000, 0, &use, &error));
  fixture_ok (&f, cf_use_deposit (f.shop, &f.who, cf_shop_id (f.shop), second, 0, 1000, 0, &part, &error));
  expect_balance (&f, f.customer, 5000, 1000);
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), second, CF_PAYMENT_RETURNED, "NSF", 0, 0, &late, &error));
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 10000);
  g_assert_cmpint (fixture_open_of (&f, use.id), ==, 0);
  expect_balance (&f, f.customer, 10000, 0);
  const CfMoney refunds[] = { 3000, 8000 };                             /* in part, and whole: what went back is owed */
  for (guint i = 0; i < 2; i++) {
    g_auto (CfRefund) refund = { 0 };
    g_auto (CfPaymentEvent) event = { 0 };
    CfId held = deposit (&f, f.check, 8000);
    fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), held, refunds[i], 0, FALSE, NULL, 0, &refund, &error));
    fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), held, CF_PAYMENT_RETURNED, "NSF", 0, 0, &event, &error));
    expect_balance (&f, f.customer, 10000 + 3000 + (i ? 8000 : 0), 0);
  }
  fixture_close (&f);
}

/* Nothing is dated before its cause. */
static void
test_dated_before (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefund) refund = { 0 };
  g_auto (CfDepositUse) use = { 0 };
  fixture_open (&f);
  CfDate before = fixture_date (2026, 3, 1);
  CfId money = fixture_pay (&f, f.customer, f.cash, 5000, 0), held = deposit (&f, f.cash, 5000);
  expect_refusal (&f, CF_DATED_BEFORE, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), money, 0, 0, FALSE, NULL, before, &refund, &error));
  expect_refusal (&f, CF_DATED_BEFORE, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), held, 0, 0, FALSE, NULL, before, &refund, &error));
  expect_refusal (&f, CF_DATED_BEFORE, cf_use_deposit (f.shop, &f.who, cf_shop_id (f.shop), held, 0, 0, before, &use, &error));
  fixture_close (&f);
}

/* What is taken off an invoice was on it: no day shows more open than was billed, or more credit than was given; also where the taking back is dated before the putting on. */
static void
test_no_day_is_overdrawn (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfAllocation) on = { 0 }, off = { 0 }, again = { 0 }, earlier = { 0 };
  g_auto (CfPaymentEvent) bounced = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), second = fixture_invoice (&f, f.customer, 10000), money = fixture_pay (&f, f.customer, f.check, 10000, 0);
  fixture_on (&f, 2026, 3, 20);
  fixture_ok (&f, cf_apply_credit (f.shop, &f.who, cf_shop_id (f.shop), money, 0, CF_SETTLE_OLDEST, NULL, 0, 0, &on, &error));
  fixture_on (&f, 2026, 3, 25);
  fixture_ok (&f, cf_unapply (f.shop, &f.who, cf_shop_id (f.shop), money, 0, 0, fixture_date (2026, 3, 10), &off, &error));
  CfSettleChoice choice = { second, 0 };
  fixture_ok (&f, cf_apply_credit (f.shop, &f.who, cf_shop_id (f.shop), money, 0, CF_SETTLE_NAMED, &choice, 1, fixture_date (2026, 3, 5), &again, &error));
  fixture_on (&f, 2026, 4, 1);
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), money, CF_PAYMENT_RETURNED, "NSF", 0, fixture_date (2026, 3, 3), &bounced, &error));
  for (CfDate day = fixture_date (2026, 3, 1); day < fixture_date (2026, 4, 10); day++) {
    g_assert_cmpint (open_on (&f, invoice, day), >=, 0);
    g_assert_cmpint (open_on (&f, invoice, day), <=, 10000);
    g_assert_cmpint (open_on (&f, second, day), >=, 0);
    g_assert_cmpint (open_on (&f, second, day), <=, 10000);
    g_assert_cmpint (open_on (&f, money, day), >=, -10000);
    g_assert_cmpint (open_on (&f, money, day), <=, 0);
  }
  fixture_close (&f);
}

/* T16: what a customer owes since a returned payment had been given back is an item like any other: money is put on it, taken off again, bounces, and is given back; never is more of it
 * put somewhere than it was. */
static void
test_pay_what_a_return_left (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefund) refund = { 0 }, back = { 0 };
  g_auto (CfPaymentEvent) left = { 0 }, bounced = { 0 };
  g_auto (CfAllocation) on = { 0 }, off = { 0 };
  fixture_open (&f);
  CfId first = fixture_pay (&f, f.customer, f.check, 3000, 0);
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), first, 3000, 0, FALSE, NULL, 0, &refund, &error));
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), first, CF_PAYMENT_RETURNED, "NSF", 0, 0, &left, &error));
  g_assert_cmpint (fixture_open_of (&f, left.id), ==, 3000);
  CfId second = fixture_pay (&f, f.customer, f.check, 5000, 0);
  fixture_ok (&f, cf_apply_credit (f.shop, &f.who, cf_shop_id (f.shop), second, 0, CF_SETTLE_OLDEST, NULL, 0, 0, &on, &error));
  g_assert_cmpint (fixture_open_of (&f, left.id), ==, 0);
  fixture_ok (&f, cf_unapply (f.shop, &f.who, cf_shop_id (f.shop), second, left.id, 1000, 0, &off, &error));
  g_assert_cmpint (fixture_open_of (&f, left.id), ==, 1000);
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), second, 3500, 0, TRUE, NULL, 0, &back, &error));
  g_assert_cmpint (fixture_open_of (&f, left.id), ==, 1500);
  g_assert_cmpint (fixture_open_of (&f, second), ==, 0);
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), second, CF_PAYMENT_RETURNED, "NSF", 0, 0, &bounced, &error));
  g_assert_cmpint (fixture_open_of (&f, left.id), ==, 3000);
  g_assert_cmpint (fixture_open_of (&f, second), ==, 0);
  g_assert_cmpint (fixture_open_of (&f, bounced.id), ==, 3500);
  expect_balance (&f, f.customer, 6500, 0);
  fixture_close (&f);
}

/* A void is not money: it is not taken off what it voided. */
static void
test_void_stays (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoiceVoid) gone = { 0 };
  g_auto (CfAllocation) off = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000);
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), invoice, 0, &gone, &error));
  expect_refusal (&f, CF_WRONG_STATE, cf_unapply (f.shop, &f.who, cf_shop_id (f.shop), gone.id, 0, 0, 0, &off, &error));
  fixture_close (&f);
}

/* 100.00, less 2.00 within ten days. */
static void
issue_discounted (Fixture *f, CfInvoice *ret)
{
  g_autoptr (GError) error = NULL;
  CfTerms terms = { .id = cf_shop_id (f->shop), .name = (char *) "2/10", .kind = CF_TERMS_NET, .days = 30, .discount_rate = 20000, .discount_days = 10 };
  fixture_ok (f, cf_save_terms (f->shop, &f->who, &terms, &error));
  CfDraftLine line = { .description = (char *) "Sign", .quantity = CF_DECIMAL_ONE, .unit_price = 100 * CF_DECIMAL_ONE };
  CfDraft draft = { .id = cf_shop_id (f->shop), .kind = CF_DRAFT_INVOICE, .customer_id = f->customer, .terms_id = terms.id, .lines = &line, .n_lines = 1 };
  fixture_ok (f, cf_save_draft (f->shop, &f->who, &draft, &error));
  fixture_ok (f, cf_issue_invoice (f->shop, &f->who, cf_shop_id (f->shop), draft.id, FALSE, ret, &error));
}

/* T15: a discount given for paying early falls when that payment is taken off the invoice again, wholly or in part, or is given back; in the same commit, once, and it may be taken again. */
static void
test_discount_falls_unapplied (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfTaken) taken = { 0 }, anew = { 0 };
  g_auto (CfAllocation) off = { 0 }, repeated = { 0 }, other = { 0 }, on = { 0 }, rest = { 0 };
  g_auto (CfRefund) refund = { 0 };
  fixture_open (&f);
  issue_discounted (&f, &invoice);
  CfTenderAsk t = { cf_shop_id (f.shop), f.check, 9800, "9" };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_OLDEST, .take_discount = TRUE };
  fixture_ok (&f, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  expect_balance (&f, f.customer, 0, 0);
  CfId act = cf_shop_id (f.shop);
  gint64 commits = fixture_commits (&f);
  fixture_ok (&f, cf_unapply (f.shop, &f.who, act, t.id, invoice.id, 1000, 0, &off, &error));
  g_assert_cmpint (fixture_commits (&f), ==, commits + 1);
  g_assert_cmpint (fixture_open_of (&f, invoice.id), ==, 1200);
  expect_balance (&f, f.customer, 1200, 1000);
  g_assert_cmpint (cf_unapply (f.shop, &f.who, act, t.id, invoice.id, 1000, 0, &repeated, &error), ==, CF_ALREADY);
  expect_refusal (&f, CF_ID_REUSED, cf_unapply (f.shop, &f.who, act, t.id, invoice.id, 999, 0, &other, &error));
  fixture_ok (&f, cf_apply_credit (f.shop, &f.who, cf_shop_id (f.shop), t.id, 0, CF_SETTLE_OLDEST, NULL, 0, 0, &on, &error));
  fixture_ok (&f, cf_unapply (f.shop, &f.who, cf_shop_id (f.shop), t.id, 0, 0, 0, &rest, &error));
  expect_balance (&f, f.customer, 10000, 9800);
  CfTenderAsk t2 = { cf_shop_id (f.shop), f.check, 9800, "10" };
  ask.tenders = &t2;
  fixture_ok (&f, cf_take_payment (f.shop, &f.who, &ask, &anew, &error));
  expect_balance (&f, f.customer, 0, 9800);
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), t2.id, 500, 0, TRUE, NULL, 0, &refund, &error));
  g_assert_cmpint (fixture_open_of (&f, invoice.id), ==, 700);
  expect_balance (&f, f.customer, 700, 9800);
  fixture_close (&f);
}

/* T16: a discount and a small rest given with a payment fall with it, whichever tender of the sale bounced, and once only. */
static void
test_discount_falls (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfPaymentEvent) bounced = { 0 }, other = { 0 };
  fixture_open (&f);
  issue_discounted (&f, &invoice);
  CfTenderAsk t[] = { { cf_shop_id (f.shop), f.cash, 4800, NULL }, { cf_shop_id (f.shop), f.check, 5000, "9" } };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = t, .n_tenders = 2, .mode = CF_SETTLE_OLDEST, .take_discount = TRUE };
  fixture_ok (&f, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  expect_balance (&f, f.customer, 0, 0);
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), t[1].id, CF_PAYMENT_RETURNED, "NSF", 0, 0, &bounced, &error));
  g_assert_cmpint (fixture_open_of (&f, invoice.id), ==, 5200);
  fixture_ok (&f, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), t[0].id, CF_PAYMENT_VOIDED, NULL, 0, 0, &other, &error));
  g_assert_cmpint (fixture_open_of (&f, invoice.id), ==, 10000);
  expect_balance (&f, f.customer, 10000, 0);
  fixture_close (&f);
}

/* The same id with another content is refused, not called done; the id of something else too. A sale in several tenders is told again whole. */
static void
test_ids (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefund) refund = { 0 }, r2 = { 0 }, r3 = { 0 }, r4 = { 0 };
  g_auto (CfWriteOff) off = { 0 }, o2 = { 0 };
  g_auto (CfAllocation) a1 = { 0 }, a2 = { 0 };
  g_auto (CfTaken) taken = { 0 }, again = { 0 }, other = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), money = fixture_pay (&f, f.customer, f.cash, 5000, 0), id = cf_shop_id (f.shop);
  fixture_ok (&f, cf_refund (f.shop, &f.who, id, money, 1000, 0, FALSE, NULL, 0, &refund, &error));
  g_assert_cmpint (cf_refund (f.shop, &f.who, id, money, 1000, 0, FALSE, NULL, 0, &r2, &error), ==, CF_ALREADY);
  expect_refusal (&f, CF_ID_REUSED, cf_refund (f.shop, &f.who, id, money, 2000, 0, FALSE, NULL, 0, &r3, &error));
  expect_refusal (&f, CF_ID_REUSED, cf_refund (f.shop, &f.who, money, money, 2000, 0, FALSE, NULL, 0, &r4, &error));
  id = cf_shop_id (f.shop);
  fixture_ok (&f, cf_write_off (f.shop, &f.who, id, invoice, CF_WRITE_OFF_BAD_DEBT, 100, 0, &off, &error));
  expect_refusal (&f, CF_ID_REUSED, cf_write_off (f.shop, &f.who, id, invoice, CF_WRITE_OFF_BAD_DEBT, 200, 0, &o2, &error));
  id = cf_shop_id (f.shop);
  fixture_ok (&f, cf_apply_credit (f.shop, &f.who, id, money, 1000, CF_SETTLE_OLDEST, NULL, 0, 0, &a1, &error));
  expect_refusal (&f, CF_ID_REUSED, cf_unapply (f.shop, &f.who, id, money, invoice, 1000, 0, &a2, &error));
  CfTenderAsk t[] = { { cf_shop_id (f.shop), f.cash, 500, NULL }, { cf_shop_id (f.shop), f.check, 700, " 9 " } };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = t, .n_tenders = 2, .mode = CF_SETTLE_NONE };
  fixture_ok (&f, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  g_assert_cmpint (cf_take_payment (f.shop, &f.who, &ask, &again, &error), ==, CF_ALREADY);
  g_assert_cmpuint (again.n_payments, ==, 2);
  t[1].tendered_minor = 701;
  expect_refusal (&f, CF_ID_REUSED, cf_take_payment (f.shop, &f.who, &ask, &other, &error));
  t[1].tendered_minor = 700;
  t[0].id = cf_shop_id (f.shop);
  expect_refusal (&f, CF_ID_REUSED, cf_take_payment (f.shop, &f.who, &ask, &other, &error));
  g_assert_no_error (error);
  fixture_close (&f);
}

/* D22 and the limits of texts hold for what comes with money too. */
static void
test_texts (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 }, refused = { 0 };
  g_auto (CfRefund) refund = { 0 };
  g_auto (CfPeriodLock) lock = { 0 };
  g_autofree char *endless = g_strnfill (5000, 'x');
  fixture_open (&f);
  CfTenderAsk t = { cf_shop_id (f.shop), f.check, 500, " 4111 1111 1111 1111 " };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  fixture_ok (&f, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  g_assert_cmpstr (taken.payments[0].reference, ==, "**** **** **** 1111");
  f.who.reason = "paid with 4111111111111111";
  fixture_ok (&f, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), t.id, 0, 0, FALSE, NULL, 0, &refund, &error));
  g_assert_cmpstr (refund.reason, ==, "paid with ************1111");
  t = (CfTenderAsk) { cf_shop_id (f.shop), f.check, 500, endless };
  expect_refusal (&f, CF_TOO_LONG, cf_take_payment (f.shop, &f.who, &ask, &refused, &error));
  t.reference = "\xff";
  expect_refusal (&f, CF_NOT_TEXT, cf_take_payment (f.shop, &f.who, &ask, &refused, &error));
  f.who.reason = endless;
  expect_refusal (&f, CF_TOO_LONG, cf_lock_period (f.shop, &f.who, cf_shop_id (f.shop), 1, &lock, &error));
  f.who.reason = "test";
  fixture_close (&f);
}

/* Days that no calendar of ours has, amounts above what is kept, kinds that are none, archived tenders: refused, not stored. */
static void
test_bad_values (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfWriteOff) off = { 0 };
  g_auto (CfRefund) refund = { 0 };
  g_auto (CfPaymentEvent) event = { 0 };
  g_auto (CfInvoice) fee = { 0 }, no_fee = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), money = fixture_pay (&f, f.customer, f.check, 500, 0);
  CfTenderAsk t[] = { { cf_shop_id (f.shop), f.cash, 500, NULL }, { cf_shop_id (f.shop), f.cash, 500, NULL } };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = t, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  const CfDate days[] = { G_MININT64, -40000, CF_DATE_MAX + 1, G_MAXINT64, fixture_date (2126, 3, 2) };
  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    ask.date = days[i];
    expect_refusal (&f, CF_NOT_A_DATE, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  }
  ask.date = 0;
  ask.kind = 9;
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  ask.kind = CF_PAYMENT_PAYMENT;
  ask.imported = TRUE;
  ask.n_tenders = 2;
  t[0].tendered_minor = t[1].tendered_minor = G_MAXINT64;
  expect_refusal (&f, CF_OVERFLOW, cf_take_payment (f.shop, &f.who, &ask, &taken, &error));
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_write_off (f.shop, &f.who, cf_shop_id (f.shop), invoice, 9, 100, 0, &off, &error));
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), money, 9, NULL, 0, 0, &event, &error));
  expect_refusal (&f, CF_TOO_LARGE, cf_payment_event (f.shop, &f.who, cf_shop_id (f.shop), money, CF_PAYMENT_RETURNED, NULL, G_MAXINT64, 0, &event, &error));
  CfFeeDue due = { .invoice_id = invoice, .step = 1, .amount_minor = G_MAXINT64 };
  expect_refusal (&f, CF_TOO_LARGE, cf_charge_fee (f.shop, &f.who, &due, 0, &fee, &error));
  due.amount_minor = 0;
  expect_refusal (&f, CF_NOT_POSITIVE, cf_charge_fee (f.shop, &f.who, &due, 0, &no_fee, &error));
  CfTender old = { .id = f.card, .kind = CF_TENDER_CARD, .name = (char *) "Old terminal", .archived = 1 };
  fixture_ok (&f, cf_save_tender (f.shop, &f.who, &old, &error));
  expect_refusal (&f, CF_ARCHIVED, cf_refund (f.shop, &f.who, cf_shop_id (f.shop), money, 0, f.card, FALSE, NULL, 0, &refund, &error));
  g_assert_no_error (error);
  fixture_close (&f);
}

/* T18: a fee found due in a preview is not charged on an invoice that was voided since; one that was charged is waived with an approval of the waiver. */
static void
test_fee_of_void (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  g_auto (CfInvoiceVoid) gone = { 0 };
  g_auto (CfInvoice) fee = { 0 }, charged = { 0 };
  fixture_open (&f);
  CfId a = fixture_invoice (&f, f.customer, 10000), b = fixture_invoice (&f, f.customer, 10000);
  CfFeeDue due = { .invoice_id = a, .step = 1, .amount_minor = 1500 };
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), a, 0, &gone, &error));
  expect_refusal (&f, CF_WRONG_STATE, cf_charge_fee (f.shop, &f.who, &due, 0, &fee, &error));
  CfStaff clerk = { .id = cf_shop_id (f.shop), .name = (char *) "Dana", .role = CF_STAFF_CLERK }, manager = { .id = cf_shop_id (f.shop), .name = (char *) "Mo", .role = CF_STAFF_OWNER };
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &manager, &error));
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &clerk, &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, manager.id, "739105", &error));
  due.invoice_id = b;
  fixture_ok (&f, cf_charge_fee (f.shop, &f.who, &due, 0, &charged, &error));
  CfWho who = { .kind = CF_WHO_STAFF, .actor_id = clerk.id, .reason = "regular customer" };
  g_assert_cmpint (cf_waive_fee (f.shop, &who, b, 1, 0, &error), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (who.refusal.permission, ==, CF_MAY_WAIVE_FEE);
  g_assert_cmpint (cf_approve (f.shop, "739105", CF_MAY_WAIVE_FEE, 0, cf_fee_id (b, 1), &who.approval, &refusal, &error), ==, CF_OK);
  fixture_ok (&f, cf_waive_fee (f.shop, &who, b, 1, 0, &error));
  g_assert_cmpint (fixture_open_of (&f, charged.id), ==, 0);
  cf_who_clear (&who);
  fixture_close (&f);
}

/* T11: an act that needs two permissions is allowed by approving one after the other, also by two people: both names stay. */
static void
test_two_approvals (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  g_auto (CfRefund) r1 = { 0 };
  fixture_open (&f);
  CfStaff clerk = { .id = cf_shop_id (f.shop), .name = (char *) "Dana", .role = CF_STAFF_CLERK }, manager = { .id = cf_shop_id (f.shop), .name = (char *) "Mo", .role = CF_STAFF_MANAGER };
  CfStaff other = { .id = cf_shop_id (f.shop), .name = (char *) "Olga", .role = CF_STAFF_OWNER };
  const char *const pins[] = { "739105", "284617" };
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &other, &error));
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &manager, &error));
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &clerk, &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, other.id, pins[1], &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, manager.id, pins[0], &error));
  CfId money = fixture_pay (&f, f.customer, f.card, 90000, 0), act = cf_shop_id (f.shop);
  CfWho who = { .kind = CF_WHO_STAFF, .actor_id = clerk.id, .reason = "card is lost" };
  const CfPermission needed[] = { CF_MAY_REFUND, CF_MAY_REFUND_OTHER_TENDER };
  for (guint i = 0; i < 2; i++) {
    g_auto (CfRefund) refused = { 0 };
    expect_refusal (&f, CF_NEEDS_PERMISSION, cf_refund (f.shop, &who, act, money, 0, f.cash, FALSE, NULL, 0, &refused, &error));
    g_assert_cmpint (who.refusal.permission, ==, needed[i]);
    g_assert_cmpint (cf_approve (f.shop, pins[i], needed[i], 90000, act, &who.approval, &refusal, &error), ==, CF_OK);
  }
  fixture_ok (&f, cf_refund (f.shop, &who, act, money, 0, f.cash, FALSE, NULL, 0, &r1, &error));
  g_autoptr (GArray) commits = g_array_new (FALSE, TRUE, sizeof (CfAuditCommit));
  g_array_set_clear_func (commits, cf_audit_commit_clear);
  g_assert_true (cf_audit_load (f.shop->db, &(CfAuditAsk) { .staff_id = other.id }, commits, &error));      /* also who came second is found */
  g_assert_cmpuint (commits->len, ==, 1);
  g_assert_cmpstr (g_array_index (commits, CfAuditCommit, 0).approver, ==, "Mo, Olga");
  g_assert_cmpint (g_array_index (commits, CfAuditCommit, 0).approver_id, ==, manager.id);
  fixture_replay (f.shop->db, f.folder);
  cf_who_clear (&who);
  fixture_close (&f);
}

/* T11: who may only a little consents first, and it is not enough; then somebody who may all: the later consent counts, in the same try. */
static void
test_second_approval (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  g_auto (CfWriteOff) refused = { 0 }, done = { 0 };
  fixture_open (&f);
  CfStaff clerk = { .id = cf_shop_id (f.shop), .name = (char *) "Dana", .role = CF_STAFF_CLERK }, owner = { .id = cf_shop_id (f.shop), .name = (char *) "Olga", .role = CF_STAFF_OWNER };
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &owner, &error));
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &clerk, &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, owner.id, "284617", &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, clerk.id, "739105", &error));
  fixture_ok (&f, cf_change_setting (f.shop, &f.who, CF_SET_SMALL_WRITE_OFF, "5.00", &error));
  CfId bill = fixture_invoice (&f, f.customer, 90000), act = cf_shop_id (f.shop);
  CfWho who = { .kind = CF_WHO_STAFF, .actor_id = clerk.id, .reason = "never came back" };
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_write_off (f.shop, &who, act, bill, CF_WRITE_OFF_BAD_DEBT, 90000, 0, &refused, &error));
  g_assert_cmpint (cf_approve (f.shop, "739105", CF_MAY_WRITE_OFF, 0, act, &who.approval, &refusal, &error), ==, CF_OK);      /* a small one */
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_write_off (f.shop, &who, act, bill, CF_WRITE_OFF_BAD_DEBT, 90000, 0, &refused, &error));
  g_assert_cmpint (cf_approve (f.shop, "284617", CF_MAY_WRITE_OFF, 0, act, &who.approval, &refusal, &error), ==, CF_OK);
  fixture_ok (&f, cf_write_off (f.shop, &who, act, bill, CF_WRITE_OFF_BAD_DEBT, 90000, 0, &done, &error));
  fixture_replay (f.shop->db, f.folder);
  cf_who_clear (&who);
  fixture_close (&f);
}

/* Whoever comes over the network may only what is theirs: nothing for a contact as long as no act says so, money for a gateway. */
static void
test_strangers (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoiceVoid) gone = { 0 };
  g_auto (CfTaken) taken = { 0 };
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000);
  CfWho contact = { .kind = CF_WHO_CONTACT, .actor_id = 5, .reason = "please" }, gateway = { .kind = CF_WHO_GATEWAY, .reason = "paid" };
  CfTenderAsk t = { cf_shop_id (f.shop), f.card, 500, "pi_1" };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = &t, .n_tenders = 1 };
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_void_invoice (f.shop, &contact, cf_shop_id (f.shop), invoice, 0, &gone, &error));
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_void_invoice (f.shop, &gateway, cf_shop_id (f.shop), invoice, 0, &gone, &error));
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_take_payment (f.shop, &contact, &ask, &taken, &error));
  fixture_ok (&f, cf_take_payment (f.shop, &gateway, &ask, &taken, &error));
  cf_who_clear (&contact);
  cf_who_clear (&gateway);
  fixture_close (&f);
}

/* D24: invoices of customers who were merged are one customer's: they are grouped together. An import names a customer that is there. */
static void
test_merged (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoiceGroup) group = { 0 };
  fixture_open (&f);
  CfId twin = fixture_customer (&f, "Acme signs");
  CfCustomer c = { .id = twin, .name = (char *) "Acme signs", .region = (char *) "NY", .country = (char *) "US" };
  CfId ids[] = { fixture_invoice (&f, f.customer, 1000), 0 };
  CfDraftLine line = { .description = (char *) "Sign", .quantity = CF_DECIMAL_ONE, .unit_price = 10 * CF_DECIMAL_ONE };
  CfTerms net30 = { .id = cf_shop_id (f.shop), .name = (char *) "Thirty", .kind = CF_TERMS_NET, .days = 30 };
  fixture_ok (&f, cf_save_terms (f.shop, &f.who, &net30, &error));
  CfDraft draft = { .id = cf_shop_id (f.shop), .kind = CF_DRAFT_INVOICE, .customer_id = c.id, .terms_id = net30.id, .lines = &line, .n_lines = 1 };
  g_auto (CfInvoice) theirs = { 0 };
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), draft.id, FALSE, &theirs, &error));
  ids[1] = theirs.id;
  expect_refusal (&f, CF_OTHER_CUSTOMER, cf_group_invoices (f.shop, &f.who, cf_shop_id (f.shop), ids, 2, &group, &error));
  fixture_ok (&f, cf_merge_customer (f.shop, &f.who, twin, f.customer, &error));
  cf_record_clear (&CF_INVOICE_GROUP, &group);
  fixture_ok (&f, cf_group_invoices (f.shop, &f.who, cf_shop_id (f.shop), ids, 2, &group, &error));
  CfInvoiceLine one = { .description = (char *) "Old", .quantity = CF_DECIMAL_ONE, .unit_price = CF_DECIMAL_ONE, .amount_minor = 100 };
  CfInvoice old = { .kind = CF_INVOICE_INVOICE, .number = (char *) "9", .customer_id = 12345, .date = fixture_date (2026, 1, 1), .due = fixture_date (2026, 1, 1), .currency = 840,
                    .subtotal_minor = 100, .total_minor = 100, .lines = &one, .n_lines = 1 };
  CfInvoiceParty party = { .name = (char *) "Nobody" };
  expect_refusal (&f, CF_UNKNOWN_REFERENCE, cf_import_invoice (f.shop, &f.who, &old, &party, &error));
  old.customer_id = f.customer;
  old.currency = 978;
  expect_refusal (&f, CF_WRONG_CURRENCY, cf_import_invoice (f.shop, &f.who, &old, &party, &error));
  old.currency = 840;
  old.due = CF_DATE_MAX + 1;
  expect_refusal (&f, CF_NOT_A_DATE, cf_import_invoice (f.shop, &f.who, &old, &party, &error));
  g_assert_no_error (error);
  fixture_close (&f);
}

/* Two stations that merge two customers into each other make a ring: everybody asks for the same one of them. */
static void
test_ring (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfId ids[] = { f.customer, fixture_customer (&f, "Twin"), fixture_customer (&f, "Outside") };
  const CfId into[] = { ids[1], ids[0], ids[1] };
  for (guint i = 0; i < 3; i++) {
    g_auto (CfAct) act = CF_ACT_INIT;
    g_auto (CfCustomer) before = { 0 };
    cf_act_begin (&act, f.shop, "test.ring", &f.who, NULL, ids[i], NULL);
    cf_act_load (&act, &CF_CUSTOMER, ids[i], "customer", &before);
    CfCustomer after = before;
    after.merged_into_id = into[i];
    cf_act_change (&act, &CF_CUSTOMER, &before, &after);
    fixture_ok (&f, cf_act_end (&act, &error));
  }
  g_autoptr (GHashTable) aliases = cf_aliases_load (f.shop->db, CF_FOREVER - 1, &error);
  for (guint i = 0; i < 3; i++) {
    CfId alias;
    g_assert_true (cf_lookup_alias (f.shop->db, ids[i], &alias, &error));
    g_assert_cmpint (alias, ==, MIN (ids[0], ids[1]));
    g_assert_cmpint (cf_alias_of (aliases, ids[i]), ==, alias);
  }
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shop/guard/D6-memo-subject", test_memo_subject);
  g_test_add_func ("/shop/guard/D17-memo-evidence", test_memo_evidence);
  g_test_add_func ("/shop/guard/T11-memo-discount", test_memo_discount);
  g_test_add_func ("/shop/guard/T16-deposit-returned", test_deposit_returned);
  g_test_add_func ("/shop/guard/dated-before", test_dated_before);
  g_test_add_func ("/shop/guard/no-day-is-overdrawn", test_no_day_is_overdrawn);
  g_test_add_func ("/shop/guard/S0-21-void-stays", test_void_stays);
  g_test_add_func ("/shop/guard/T16-discount-falls", test_discount_falls);
  g_test_add_func ("/shop/guard/T15-discount-falls-unapplied", test_discount_falls_unapplied);
  g_test_add_func ("/shop/guard/T16-pay-what-a-return-left", test_pay_what_a_return_left);
  g_test_add_func ("/shop/guard/ids", test_ids);
  g_test_add_func ("/shop/guard/D22-texts", test_texts);
  g_test_add_func ("/shop/guard/bad-values", test_bad_values);
  g_test_add_func ("/shop/guard/T18-fee-of-void", test_fee_of_void);
  g_test_add_func ("/shop/guard/T11-two-approvals", test_two_approvals);
  g_test_add_func ("/shop/guard/T11-second-approval", test_second_approval);
  g_test_add_func ("/shop/guard/strangers", test_strangers);
  g_test_add_func ("/shop/guard/D24-merged", test_merged);
  g_test_add_func ("/shop/guard/D24-ring", test_ring);
  return g_test_run ();
}
