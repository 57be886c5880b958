/* card-batch-test.c: W6: what is done about each difference, and that it agrees then; a batch beside the books: what agrees, what is there twice (a double charge is pointed at), what is on one side only, what was taken back; an orphan that is settled is a payment of its batch
 * (W1, with a permission and a reason: T11). W7: limits for offline approvals, the sum at risk, a late decline. */
#include <string.h>
#include "fixture.h"
#include "shop/card.h"
#include "shop/closeout.h"
#include "shop/staff.h"
#include "store/attempt.h"
#include "store/card-batch.h"
#include "store/card-needs.h"

typedef struct { Fixture f; CfId terminal, invoice; guint n; } Batch;

static void
batch_open (Batch *b, CfCardTerminal t)
{
  g_autoptr (GError) error = NULL;
  *b = (Batch) { 0 };
  fixture_open (&b->f);
  t.id = cf_shop_id (b->f.shop);
  t.name = (char *) "Front";
  t.driver = (char *) "sim";
  t.address = (char *) "tcp:127.0.0.1:1";
  fixture_ok (&b->f, cf_save_card_terminal (b->f.shop, &b->f.who, &t, &error));
  b->terminal = t.id;
  b->invoice = fixture_invoice (&b->f, b->f.customer, 1000000);
}

static CfOutcome
begin (Batch *b, CfAttemptKind kind, CfId payment, CfMoney amount, CfAttempt *ret)
{
  g_autoptr (GError) error = NULL;
  CfAttemptLine line = { b->invoice, amount };
  *ret = (CfAttempt) { .id = cf_shop_id (b->f.shop), .kind = kind, .terminal_id = b->terminal, .amount_minor = amount, .payment_id = payment, .offline = ret->offline };
  if (kind == CF_ATTEMPT_SALE) {
    ret->customer_id = b->f.customer;
    ret->tender_id = b->f.card;
    ret->lines = g_memdup2 (&line, sizeof line);
    ret->n_lines = 1;
  }
  CfOutcome outcome = cf_card_begin (b->f.shop, &b->f.who, ret, &error);
  g_assert_no_error (error);
  return outcome;
}

static void
answer (Batch *b, const CfAttempt *a, CfAttemptState state, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  g_autofree char *number = g_strdup_printf ("%u", ++b->n), *code = g_strdup_printf ("A%u", b->n);
  gboolean orphan;
  CfAttemptResult result = { .attempt_id = a ? a->id : 0, .state = state, .terminal_id = b->terminal, .currency = b->f.shop->rules.currency->number, .amount_minor = amount, .brand = (char *) "visa",
                             .last4 = (char *) "4242", .code = code, .reference = number, .at = cf_clock_now (b->f.shop->clock) };
  fixture_ok (&b->f, cf_card_result (b->f.shop, &result, &taken, &orphan, &error));
  g_assert_cmpint (orphan, ==, a == NULL);
}

/* Carried out; the payment. */
static CfId
charge (Batch *b, CfAttemptKind kind, CfId payment, CfMoney amount, CfId *ret_attempt)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfAttempt) a = { 0 };
  fixture_ok (&b->f, begin (b, kind, payment, amount, &a));
  g_assert_true (cf_card_step (b->f.shop, a.id, CF_ATTEMPT_SENT, "T-1", "", &error));
  answer (b, &a, CF_ATTEMPT_APPROVED, amount);
  *ret_attempt = a.id;
  return a.payment_id;
}

static CfCardBatchLine
listed (CfId attempt, CfAttemptKind kind, CfMoney amount, const char *last4)
{
  char text[CF_ID_TEXT];
  return (CfCardBatchLine) { .reference = g_strdup (attempt ? cf_id_text (attempt, text) : "till-7"), .kind = kind, .amount_minor = amount, .last4 = g_strdup (last4), .number = g_strdup (attempt ? "" : "99") };
}

/* Closes it with @lines, which are taken. */
static CfId
close_it (Batch *b, CfCardBatchLine *lines, guint n, CfAttemptState state)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfAttempt) a = { 0 };
  g_auto (CfCardBatch) told = { .has_lines = 1, .lines = g_memdup2 (lines, n * sizeof *lines), .n_lines = n };
  fixture_ok (&b->f, begin (b, CF_ATTEMPT_CLOSE, 0, 0, &a));
  g_assert_true (cf_card_step (b->f.shop, a.id, CF_ATTEMPT_SENT, "T-1", "", &error));
  CfAttemptResult result = { .attempt_id = a.id, .state = state, .terminal_id = b->terminal, .currency = b->f.shop->rules.currency->number };
  fixture_ok (&b->f, cf_card_closed (b->f.shop, &result, &told, &error));
  return a.id;
}

static GArray *
rows_of (Batch *b, CfId batch, CfBatchSums *sums)
{
  g_autoptr (GError) error = NULL;
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (CfBatchRow));
  g_array_set_clear_func (rows, cf_batch_row_clear);
  gboolean done = batch ? cf_card_batch_rows (b->f.shop->db, batch, rows, sums, &error) : cf_card_batch_open (b->f.shop->db, b->terminal, rows, sums, &error);
  g_assert_no_error (error);
  g_assert_true (done);
  return rows;
}

#define ROW(rows, i) (&g_array_index (rows, CfBatchRow, i))

static void
test_sides (void)
{
  Batch b;
  g_autoptr (GError) error = NULL;
  CfBatchSums sums;
  CfId one, two, three, back, gone, where, unlisted;
  batch_open (&b, (CfCardTerminal) { 0 });
  CfId paid = charge (&b, CF_ATTEMPT_SALE, 0, 1000, &one);
  charge (&b, CF_ATTEMPT_SALE, 0, 2000, &two);
  CfId voided = charge (&b, CF_ATTEMPT_SALE, 0, 3000, &three);
  charge (&b, CF_ATTEMPT_SALE, 0, 700, &unlisted);
  charge (&b, CF_ATTEMPT_REFUND, paid, 400, &back);
  charge (&b, CF_ATTEMPT_VOID, voided, 3000, &gone);
  g_autoptr (GArray) before = rows_of (&b, 0, &sums);
  g_assert_cmpuint (before->len, ==, 5);                                 /* the void is no row of its own */
  g_assert_cmpint (sums.here_minor, ==, 1000 + 2000 + 700 - 400);
  g_assert_true (cf_card_batch_of (b.f.shop->db, one, &where, &error));
  g_assert_cmpint (where, ==, 0);
  CfCardBatchLine lines[] = { listed (one, CF_ATTEMPT_SALE, 1000, "4242"), listed (two, CF_ATTEMPT_SALE, 2000, "4242"), listed (0, CF_ATTEMPT_SALE, 2000, "4242") /* twice */,
                              listed (three, CF_ATTEMPT_SALE, 3000, "4242"), listed (gone, CF_ATTEMPT_VOID, 3000, "4242"), listed (back, CF_ATTEMPT_REFUND, -400, "4242"),
                              listed (0, CF_ATTEMPT_SALE, 555, "1111") /* another till's */ };
  CfId batch = close_it (&b, lines, G_N_ELEMENTS (lines), CF_ATTEMPT_APPROVED);
  g_autoptr (GArray) rows = rows_of (&b, batch, &sums);
  for (guint i = 0; i < rows->len; i++)
    g_test_message ("%s: %" G_GINT64_FORMAT " there, %" G_GINT64_FORMAT " here", cf_enum_name (cf_batch_matches, ROW (rows, i)->match), ROW (rows, i)->there_minor, ROW (rows, i)->here_minor);
  g_assert_cmpuint (rows->len, ==, 7);
  g_assert_cmpuint (sums.n_faults, ==, 3);
  guint seen = 0;
  for (guint i = 0; i < 3; i++) {
    const CfBatchRow *row = ROW (rows, i);
    seen |= 1u << row->match;
    if (row->match == CF_BATCH_DOUBLED)
      g_assert_cmpint (row->attempt_id, ==, two);
    if (row->match == CF_BATCH_MISSING_THERE)
      g_assert_cmpint (row->attempt_id, ==, unlisted);
    if (row->match == CF_BATCH_MISSING_HERE)
      g_assert_cmpint (row->there_minor, ==, 555);
  }
  g_assert_cmpuint (seen, ==, 1u << CF_BATCH_DOUBLED | 1u << CF_BATCH_MISSING_THERE | 1u << CF_BATCH_MISSING_HERE);
  g_assert_cmpint (sums.there_minor, ==, 1000 + 2000 + 2000 - 400 + 555);
  g_assert_cmpint (sums.here_minor, ==, 1000 + 2000 + 700 - 400);
  g_assert_true (cf_card_batch_of (b.f.shop->db, one, &where, &error));
  g_assert_cmpint (where, ==, batch);
  g_autoptr (GArray) after = rows_of (&b, 0, &sums);
  g_assert_cmpuint (after->len, ==, 0);                                  /* a new batch begins empty */
  fixture_close (&b.f);
}

/* The two sides disagree about one that both have; a payment written down by hand is found by amount and digits. */
static void
test_differs (void)
{
  Batch b;
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfPaymentEvent) event = { 0 };
  CfBatchSums sums;
  CfId one, two;
  batch_open (&b, (CfCardTerminal) { 0 });
  charge (&b, CF_ATTEMPT_SALE, 0, 1000, &one);
  CfId paid = charge (&b, CF_ATTEMPT_SALE, 0, 2000, &two);
  fixture_ok (&b.f, cf_payment_event (b.f.shop, &b.f.who, cf_shop_id (b.f.shop), paid, CF_PAYMENT_VOIDED, NULL, 0, 0, &event, &error));      /* in the books only */
  CfTenderAsk tender = { cf_shop_id (b.f.shop), b.f.card, 777, "by hand ···1111", 0 };
  CfTakePayment ask = { .customer_id = b.f.customer, .tenders = &tender, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  fixture_ok (&b.f, cf_take_payment (b.f.shop, &b.f.who, &ask, &taken, &error));
  CfCardBatchLine lines[] = { listed (one, CF_ATTEMPT_SALE, 1100, "4242"), listed (two, CF_ATTEMPT_SALE, 2000, "4242"), listed (0, CF_ATTEMPT_SALE, 777, "1111") };
  CfId batch = close_it (&b, lines, G_N_ELEMENTS (lines), CF_ATTEMPT_APPROVED);
  g_autoptr (GArray) rows = rows_of (&b, batch, &sums);
  g_assert_cmpuint (rows->len, ==, 3);
  g_assert_cmpint (ROW (rows, 0)->match, ==, CF_BATCH_DIFFERS);
  g_assert_cmpint (ROW (rows, 1)->match, ==, CF_BATCH_DIFFERS);
  g_assert_cmpint (ROW (rows, 2)->match, ==, CF_BATCH_MATCHED);
  g_assert_cmpint (ROW (rows, 2)->payment_id, ==, tender.id);
  g_assert_cmpuint (sums.n_faults, ==, 2);
  fixture_close (&b.f);
}

/* A close that the terminal refused closes nothing, and holds nobody up. */
static void
test_refused (void)
{
  Batch b;
  CfBatchSums sums;
  CfId one;
  batch_open (&b, (CfCardTerminal) { 0 });
  charge (&b, CF_ATTEMPT_SALE, 0, 1000, &one);
  close_it (&b, NULL, 0, CF_ATTEMPT_DECLINED);
  g_autoptr (GArray) rows = rows_of (&b, 0, &sums);
  g_assert_cmpuint (rows->len, ==, 1);
  charge (&b, CF_ATTEMPT_SALE, 0, 500, &one);
  fixture_close (&b.f);
}

static CfId
orphan_id (Batch *b)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) orphans = g_array_new (FALSE, TRUE, sizeof (CfAttemptResult));
  g_array_set_clear_func (orphans, (GDestroyNotify) cf_attempt_result_clear);
  g_assert_true (cf_orphans_waiting (b->f.shop->db, orphans, &error));
  return orphans->len ? g_array_index (orphans, CfAttemptResult, 0).id : 0;
}

static void
test_orphan (void)
{
  Batch b;
  g_autoptr (GError) error = NULL;
  CfBatchSums sums;
  CfId payment, again;
  batch_open (&b, (CfCardTerminal) { 0 });
  answer (&b, NULL, CF_ATTEMPT_APPROVED, 1234);
  CfId id = orphan_id (&b);
  CfAttemptLine line = { b.invoice, 1234 };
  CfOrphanAsk ask = { .kind = CF_ORPHAN_ASSIGNED, .customer_id = b.f.customer, .tender_id = b.f.cash, .lines = &line, .n_lines = 1 };
  g_assert_cmpint (cf_orphan_settle (b.f.shop, &b.f.who, id, &ask, &payment, &error), ==, CF_NOT_A_CHOICE);
  ask.tender_id = b.f.card;
  CfStaff boss = { .id = cf_shop_id (b.f.shop), .name = (char *) "Boss", .role = CF_STAFF_MANAGER }, clerk = { .id = cf_shop_id (b.f.shop), .name = (char *) "Clara", .role = CF_STAFF_CLERK };
  fixture_ok (&b.f, cf_save_staff (b.f.shop, &b.f.who, &boss, &error));
  fixture_ok (&b.f, cf_save_staff (b.f.shop, &b.f.who, &clerk, &error));
  g_auto (CfWho) by_clerk = { .kind = CF_WHO_STAFF, .actor_id = clerk.id }, by_boss = { .kind = CF_WHO_STAFF, .actor_id = boss.id };
  g_assert_cmpint (cf_orphan_settle (b.f.shop, &by_clerk, id, &ask, &payment, &error), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (cf_orphan_settle (b.f.shop, &by_boss, id, &ask, &payment, &error), ==, CF_NEEDS_REASON);
  g_assert_cmpint (fixture_open_of (&b.f, b.invoice), ==, 1000000);
  by_boss.reason = "she has the slip";
  g_assert_cmpint (cf_orphan_settle (b.f.shop, &by_boss, id, &ask, &payment, &error), ==, CF_OK);
  g_assert_cmpint (fixture_open_of (&b.f, b.invoice), ==, 1000000 - 1234);
  g_assert_cmpint (cf_orphan_settle (b.f.shop, &by_boss, id, &ask, &again, &error), ==, CF_ALREADY);
  g_assert_cmpint (again, ==, payment);
  g_assert_cmpint (orphan_id (&b), ==, 0);
  g_autoptr (GArray) rows = rows_of (&b, 0, &sums);
  g_assert_cmpuint (rows->len, ==, 1);                                   /* and it can be refunded and is matched as any other */
  g_assert_cmpint (ROW (rows, 0)->payment_id, ==, payment);

  answer (&b, NULL, CF_ATTEMPT_APPROVED, 50);
  id = orphan_id (&b);
  ask = (CfOrphanAsk) { .kind = CF_ORPHAN_ELSEWHERE };
  g_assert_cmpint (cf_orphan_settle (b.f.shop, &by_boss, id, &ask, &payment, &error), ==, CF_OK);
  g_assert_cmpint (payment, ==, 0);
  g_assert_cmpint (orphan_id (&b), ==, 0);
  g_assert_cmpint (fixture_open_of (&b.f, b.invoice), ==, 1000000 - 1234);
  fixture_close (&b.f);
}

static void
test_offline (void)
{
  Batch b;
  g_autoptr (GError) error = NULL;
  CfCardRisk risk;
  CfCardNeeds needs;
  batch_open (&b, (CfCardTerminal) { .offline = 1, .offline_sale_minor = 5000, .offline_customer_minor = 8000, .offline_total_minor = 9000 });
  g_auto (CfAttempt) a = { 0 }, c = { 0 }, d = { 0 }, e = { 0 };
  fixture_ok (&b.f, begin (&b, CF_ATTEMPT_SALE, 0, 5000, &a));
  g_assert_cmpint (a.offline, ==, 1);
  g_assert_true (cf_card_step (b.f.shop, a.id, CF_ATTEMPT_SENT, "T-1", "", &error));
  answer (&b, &a, CF_ATTEMPT_OFFLINE_APPROVED, 5000);
  g_assert_true (cf_card_risk (b.f.shop->db, b.terminal, b.f.customer, &risk, &error));
  g_assert_cmpint (risk.sum_minor, ==, 5000);
  fixture_ok (&b.f, begin (&b, CF_ATTEMPT_SALE, 0, 4000, &c));            /* 9000 at risk of one customer: over the limit, so it goes to the bank or not at all */
  g_assert_cmpint (c.offline, ==, 0);
  answer (&b, &c, CF_ATTEMPT_CANCELLED, 0);
  CfStaff boss = { .id = cf_shop_id (b.f.shop), .name = (char *) "Boss", .role = CF_STAFF_MANAGER }, clerk = { .id = cf_shop_id (b.f.shop), .name = (char *) "Clara", .role = CF_STAFF_CLERK };
  fixture_ok (&b.f, cf_save_staff (b.f.shop, &b.f.who, &boss, &error));
  fixture_ok (&b.f, cf_save_staff (b.f.shop, &b.f.who, &clerk, &error));
  b.f.who = (CfWho) { .kind = CF_WHO_STAFF, .actor_id = clerk.id };
  d.offline = 1;
  g_assert_cmpint (begin (&b, CF_ATTEMPT_SALE, 0, 4000, &d), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (b.f.who.refusal.permission, ==, CF_MAY_RISK_OFFLINE);
  cf_attempt_clear (&d);
  b.f.who.actor_id = boss.id;
  d.offline = 1;
  fixture_ok (&b.f, begin (&b, CF_ATTEMPT_SALE, 0, 4000, &d));
  g_assert_cmpint (d.offline, ==, 1);
  answer (&b, &d, CF_ATTEMPT_CANCELLED, 0);
  fixture_ok (&b.f, begin (&b, CF_ATTEMPT_SALE, 0, 3000, &e));            /* 8000: just within */
  g_assert_cmpint (e.offline, ==, 1);
  answer (&b, &e, CF_ATTEMPT_CANCELLED, 0);

  /* The bank refused it: the invoice is open again, and a person is told. */
  g_assert_cmpint (fixture_open_of (&b.f, b.invoice), ==, 1000000 - 5000);
  b.f.who.reason = "the bank's list";
  fixture_ok (&b.f, cf_card_offline_resolve (b.f.shop, &b.f.who, a.id, FALSE, &error));
  g_assert_cmpint (fixture_open_of (&b.f, b.invoice), ==, 1000000);
  g_assert_cmpint (cf_card_offline_resolve (b.f.shop, &b.f.who, a.id, FALSE, &error), ==, CF_ALREADY);
  g_assert_cmpint (cf_card_offline_resolve (b.f.shop, &b.f.who, a.id, TRUE, &error), ==, CF_WRONG_STATE);
  g_assert_true (cf_card_needs (b.f.shop->db, cf_shop_today (b.f.shop), &needs, &error));
  g_assert_cmpint (needs.n_declined_late, ==, 1);
  g_assert_cmpint (needs.risk.sum_minor, ==, 0);
  fixture_close (&b.f);
}

/* What the terminal tells of its batch while it is open. */
static GArray *
look (Batch *b, CfCardBatchLine *lines, guint n, CfBatchSums *sums)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfCardBatch) batch = { .terminal_id = b->terminal, .has_lines = 1, .lines = g_memdup2 (lines, n * sizeof *lines), .n_lines = n };
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (CfBatchRow));
  g_array_set_clear_func (rows, cf_batch_row_clear);
  g_assert_true (cf_card_batch_compare (b->f.shop->db, &batch, rows, sums, &error));
  return rows;
}

static const CfBatchRow *
row_that (GArray *rows, CfBatchMatch match)
{
  for (guint i = 0; i < rows->len; i++)
    if (ROW (rows, i)->match == match)
      return ROW (rows, i);
  return NULL;
}

static gint64
events_of (Batch *b, CfId payment)
{
  static CfSql sql = { .name = "test_events", .text = "SELECT COUNT(*) FROM payment_event WHERE payment_id = $1" };
  g_autoptr (CfRows) stmt = cf_db_stmt (b->f.shop->db, &sql, NULL);
  cf_bind_int (stmt, 1, payment);
  g_assert_cmpint (cf_step (stmt, NULL), ==, CF_ROW);
  return cf_int (stmt, 0);
}

/* The terminal charged twice: its own extra charge goes back, the payment that it doubles stays as it is, and the close agrees. */
static void
test_double (void)
{
  Batch b;
  g_autoptr (GError) error = NULL;
  CfBatchSums sums;
  CfId ours, gone, extra, again;
  gboolean orphans;
  batch_open (&b, (CfCardTerminal) { 0 });
  CfId paid = charge (&b, CF_ATTEMPT_SALE, 0, 2000, &ours);
  CfCardBatchLine before[] = { listed (ours, CF_ATTEMPT_SALE, 2000, "4242"), listed (ours, CF_ATTEMPT_SALE, 2000, "4242") };      /* with our own reference, as where a request went out twice */
  g_free (before[1].number);
  before[1].number = g_strdup ("77");
  g_autoptr (GArray) rows = look (&b, before, 2, &sums);
  const CfBatchRow *row = row_that (rows, CF_BATCH_DOUBLED);
  g_assert_cmpuint (sums.n_faults, ==, 1);
  g_assert_nonnull (row);
  g_assert_cmpint (row->payment_id, ==, paid);
  CfOrphanAsk ask = { .kind = CF_ORPHAN_GIVEN_BACK, .customer_id = row->customer_id, .tender_id = b.f.card };
  const char *reason = b.f.who.reason;
  fixture_ok (&b.f, cf_closeout_settle (b.f.shop, &b.f.who, row, &ask, &extra, &error));
  g_assert_cmpint (extra, !=, paid);
  g_assert_cmpint (cf_closeout_settle (b.f.shop, &b.f.who, row, &ask, &again, &error), ==, CF_ALREADY);
  g_assert_cmpint (again, ==, extra);
  CfCardBatchLine same[] = { listed (ours, CF_ATTEMPT_SALE, 2000, "4242"), listed (ours, CF_ATTEMPT_SALE, 2000, "4242") };
  g_free (same[1].number);
  same[1].number = g_strdup ("77");
  g_autoptr (GArray) owed = look (&b, same, 2, &sums);
  row = row_that (owed, CF_BATCH_TO_GIVE_BACK);                          /* decided is not done */
  g_assert_nonnull (row);
  g_assert_cmpint (row->payment_id, ==, extra);
  g_assert_true (cf_card_is_orphans (b.f.shop->db, row->attempt_id, &orphans, &error) && orphans);
  b.f.who.reason = reason;
  charge (&b, CF_ATTEMPT_VOID, extra, 2000, &gone);
  CfCardBatchLine after[] = { listed (ours, CF_ATTEMPT_SALE, 2000, "4242"), listed (ours, CF_ATTEMPT_SALE, 2000, "4242"), listed (gone, CF_ATTEMPT_VOID, 2000, "4242") };
  g_free (after[1].number);
  after[1].number = g_strdup ("77");
  CfId batch = close_it (&b, after, 3, CF_ATTEMPT_APPROVED);
  g_autoptr (GArray) end = rows_of (&b, batch, &sums);
  g_assert_cmpuint (sums.n_faults, ==, 0);
  g_assert_cmpint (sums.here_minor, ==, 2000);
  g_assert_cmpint (sums.there_minor, ==, 2000);
  g_assert_cmpint (events_of (&b, paid), ==, 0);                         /* ours was never touched */
  g_assert_cmpint (events_of (&b, extra), ==, 1);
  g_assert_cmpint (fixture_open_of (&b.f, b.invoice), ==, 1000000 - 2000);
  fixture_close (&b.f);
}

/* After the close: a charge that we did not have becomes a payment of that batch, ours that the terminal does not have is taken back, what stays is carried with a reason. */
static void
test_fixes (void)
{
  Batch b;
  g_autoptr (GError) error = NULL;
  CfBatchSums sums;
  CfCardWay way;
  CfId one, two, three, payment;
  batch_open (&b, (CfCardTerminal) { 0 });
  charge (&b, CF_ATTEMPT_SALE, 0, 1000, &one);
  charge (&b, CF_ATTEMPT_SALE, 0, 700, &two);
  charge (&b, CF_ATTEMPT_SALE, 0, 300, &three);
  CfCardBatchLine lines[] = { listed (one, CF_ATTEMPT_SALE, 1000, "4242"), listed (0, CF_ATTEMPT_SALE, 555, "1111") };
  CfId batch = close_it (&b, lines, 2, CF_ATTEMPT_APPROVED);
  g_autoptr (GArray) rows = rows_of (&b, batch, &sums);
  g_assert_cmpuint (sums.n_faults, ==, 3);
  const CfBatchRow *missing = row_that (rows, CF_BATCH_MISSING_HERE), *not_there[2] = { 0 };
  for (guint i = 0; i < rows->len; i++)
    if (ROW (rows, i)->match == CF_BATCH_MISSING_THERE)
      not_there[ROW (rows, i)->attempt_id == three] = ROW (rows, i);
  CfAttemptLine line = { b.invoice, 555 };
  CfOrphanAsk ask = { .kind = CF_ORPHAN_ASSIGNED, .customer_id = b.f.customer, .tender_id = b.f.card, .lines = &line, .n_lines = 1 };
  g_assert_cmpint (cf_closeout_settle (b.f.shop, &b.f.who, not_there[0], &ask, &payment, &error), ==, CF_WRONG_STATE);
  fixture_ok (&b.f, cf_closeout_settle (b.f.shop, &b.f.who, missing, &ask, &payment, &error));
  g_assert_true (cf_card_way (b.f.shop->db, payment, &way, &error));
  g_assert_cmpint (way.batch_id, ==, batch);                             /* so that it is refunded, not voided */
  g_autoptr (GArray) next = rows_of (&b, 0, &sums);
  g_assert_cmpuint (next->len, ==, 0);                                   /* it is no part of the next batch */
  CfMoney open = fixture_open_of (&b.f, b.invoice);
  fixture_ok (&b.f, cf_closeout_take_back (b.f.shop, &b.f.who, not_there[0], &error));
  g_assert_cmpint (fixture_open_of (&b.f, b.invoice), ==, open + 700);
  b.f.who.reason = NULL;
  g_assert_cmpint (cf_closeout_carry (b.f.shop, &b.f.who, not_there[1], &error), ==, CF_NEEDS_REASON);
  b.f.who.reason = "asked the bank";
  fixture_ok (&b.f, cf_closeout_carry (b.f.shop, &b.f.who, not_there[1], &error));
  g_assert_cmpint (cf_closeout_carry (b.f.shop, &b.f.who, not_there[1], &error), ==, CF_ALREADY);
  g_autoptr (GArray) end = rows_of (&b, batch, &sums);
  g_assert_cmpuint (sums.n_faults, ==, 0);
  g_assert_cmpuint (sums.n_carried, ==, 1);
  g_assert_cmpstr (row_that (end, CF_BATCH_MISSING_THERE)->carried, ==, "asked the bank");
  fixture_replay (b.f.shop->db, b.f.folder);
  fixture_close (&b.f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/card-batch/sides/W6", test_sides);
  g_test_add_func ("/card-batch/differs/W6", test_differs);
  g_test_add_func ("/card-batch/refused/W6", test_refused);
  g_test_add_func ("/card-batch/double/W6", test_double);
  g_test_add_func ("/card-batch/fixes/W6", test_fixes);
  g_test_add_func ("/card-batch/orphan/W1/T11", test_orphan);
  g_test_add_func ("/card-batch/offline/W7/T11", test_offline);
  return g_test_run ();
}
