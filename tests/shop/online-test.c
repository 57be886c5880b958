/* Proves: a document's link is the same each time, opens that document and nothing else, ends when it is ended, and cannot be guessed or bent (S3-17, S0-33, W8, D16); one look is one view (D11, S0-31); what a
 * gateway says is booked once, whatever is told twice, late or out of order (S0-40, S3-15): card, bank on its way, settled, failed, returned (D13, S0-42); money that has nowhere to go stays as credit; the page that
 * was sent first is kept (D27). */
#include "fixture.h"
#include "shop/link.h"
#include "shop/online.h"
#include "store/online.h"
#include "store/today.h"
#include <string.h>

static CfLinkState
read_link (Fixture *f, const char *token, CfId *ret_id)
{
  g_autoptr (GError) error = NULL;
  CfLinkState state;
  g_assert_true (cf_link_read (f->shop, token, &state, ret_id, &error));
  g_assert_no_error (error);
  return state;
}

static void
with_links (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  fixture_open (f);
  fixture_ok (f, cf_change_setting (f->shop, &f->who, CF_SET_PAY_LINK, "https://pay.example/acme", &error));
}

static void
link_opens_one_document (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  char token[CF_LINK_TOKEN], other[CF_LINK_TOKEN];
  CfId id;
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345);
  g_assert_null (cf_link_address (f.shop, invoice, &error));
  g_assert_no_error (error);                                            /* a shop without an address has no links */
  fixture_ok (&f, cf_change_setting (f.shop, &f.who, CF_SET_PAY_LINK, "https://pay.example/acme", &error));
  CfId second = fixture_invoice (&f, f.customer, 500);
  gint64 commits = fixture_commits (&f);
  g_autofree char *address = cf_link_address (f.shop, invoice, &error), *again = cf_link_address (f.shop, invoice, &error);
  g_assert_cmpstr (address, ==, again);
  g_assert_cmpint (fixture_commits (&f), ==, commits);                  /* made without a write, and so with no network */
  g_assert_true (g_str_has_prefix (address, "https://pay.example/acme/d/"));
  g_assert_true (cf_link_token (f.shop, invoice, token, &error) && cf_link_token (f.shop, second, other, &error));
  g_assert_true (g_str_has_suffix (address, token));
  g_assert_cmpint (read_link (&f, token, &id), ==, CF_LINK_GOOD);
  g_assert_cmpint (id, ==, invoice);
  g_autofree char *lower = g_ascii_strdown (token, -1);
  g_assert_cmpint (read_link (&f, lower, &id), ==, CF_LINK_GOOD);
  for (guint i = 0; i < strlen (token); i++) {                          /* no character of it may be another */
    g_autofree char *bent = g_strdup (token);
    bent[i] = bent[i] == '7' ? '8' : '7';
    g_assert_cmpint (read_link (&f, bent, &id), ==, CF_LINK_STRANGE);
    g_assert_cmpint (id, ==, 0);
  }
  g_autofree char *mixed = g_strdup_printf ("%.13s%s", other, token + 13);
  g_assert_cmpint (read_link (&f, mixed, &id), ==, CF_LINK_STRANGE);
  const char *const strange[] = { "", "x", "../../etc/passwd", "0000000000000000000000000000000000000000", "\xff\xfe", "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ" };
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    g_assert_cmpint (read_link (&f, strange[i], &id), ==, CF_LINK_STRANGE);
  fixture_close (&f);
}

static void
link_ends (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  char before[CF_LINK_TOKEN], after[CF_LINK_TOKEN];
  CfId id;
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345);
  g_assert_true (cf_link_token (f.shop, invoice, before, &error));
  fixture_ok (&f, cf_link_end (f.shop, &f.who, cf_shop_id (f.shop), invoice, &error));
  g_assert_cmpint (read_link (&f, before, &id), ==, CF_LINK_ENDED);
  g_assert_true (cf_link_token (f.shop, invoice, after, &error));
  g_assert_cmpstr (before, !=, after);
  g_assert_cmpint (read_link (&f, after, &id), ==, CF_LINK_GOOD);
  f.who.reason = NULL;
  g_assert_cmpint (cf_link_end (f.shop, &f.who, cf_shop_id (f.shop), invoice, &error), ==, CF_NEEDS_REASON);
  fixture_close (&f);
}

static void
views_are_counted_once (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  CfViews views;
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345);
  CfInstant at = G_GINT64_CONSTANT (1772460000000000);
  fixture_ok (&f, cf_view_note (f.shop, invoice, 0, at, &error));
  g_assert_cmpint (cf_view_note (f.shop, invoice, 0, at + G_TIME_SPAN_MINUTE, &error), ==, CF_ALREADY);
  fixture_ok (&f, cf_view_note (f.shop, invoice, 0, at + G_TIME_SPAN_HOUR, &error));
  g_assert_cmpint (cf_view_note (f.shop, 4711, 0, at, &error), ==, CF_NOT_FOUND);
  g_assert_true (cf_views_load (f.shop->db, invoice, &views, &error));
  g_assert_cmpint (views.count, ==, 2);
  g_assert_cmpint (views.first, ==, at);
  g_assert_cmpint (views.last, ==, at + G_TIME_SPAN_HOUR);
  fixture_close (&f);
}

static void
first_page_is_kept (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfDocumentFile) first = { 0 }, second = { 0 };
  g_autofree char *of = NULL, *a = g_strnfill (64, 'a'), *b = g_strnfill (64, 'b');
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345);
  fixture_ok (&f, cf_file_note (f.shop, &f.who, invoice, a, &first, &error));
  g_assert_cmpint (cf_file_note (f.shop, &f.who, invoice, b, &second, &error), ==, CF_ALREADY);
  g_assert_cmpstr (second.sha256, ==, a);
  g_assert_true (cf_file_of (f.shop, invoice, &of, &error));
  g_assert_cmpstr (of, ==, a);
  fixture_close (&f);
}

/* --- payments --- */

static CfId
begin (Fixture *f, CfOnlineMethod method, CfId invoice, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfOnlinePayment) made = { 0 };
  CfOnlineLine line = { invoice, amount };
  CfOnlinePayment ask = { .id = cf_shop_id (f->shop), .customer_id = f->customer, .method = method, .gateway = (char *) "sandbox", .lines = &line, .n_lines = 1 };
  fixture_ok (f, cf_online_begin (f->shop, &ask, &made, &error));
  g_assert_cmpint (made.amount_minor, ==, amount);
  g_auto (CfOnlinePayment) twice = { 0 };
  g_assert_cmpint (cf_online_begin (f->shop, &ask, &twice, &error), ==, CF_ALREADY);
  g_assert_cmpint (twice.payment_id, ==, made.payment_id);
  line.amount_minor++;
  g_auto (CfOnlinePayment) other = { 0 };
  g_assert_cmpint (cf_online_begin (f->shop, &ask, &other, &error), ==, CF_ID_REUSED);
  return made.id;
}

static CfOutcome
tell (Fixture *f, CfId online, CfOnlineState state, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  CfOnlineResult result = { .online_id = online, .state = state, .currency = 840, .amount_minor = amount, .reference = (char *) "sbx_1", .brand = (char *) "visa", .last4 = (char *) "4242",
                            .code = (char *) (state == CF_ONLINE_RETURNED || state == CF_ONLINE_FAILED ? "R01" : "") };
  CfOutcome outcome = cf_online_result (f->shop, &result, &taken, &error);
  g_assert_no_error (error);
  return outcome;
}

static void
card_is_booked_once (void)
{
  Fixture f;
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), online = begin (&f, CF_ONLINE_CARD, invoice, 4000);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 10000);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_SUCCEEDED, 4000), ==, CF_OK);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 6000);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_SUCCEEDED, 4000), ==, CF_ALREADY);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_PROCESSING, 4000), ==, CF_ALREADY);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_FAILED, 4000), ==, CF_ALREADY);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_CANCELED, 0), ==, CF_ALREADY);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 6000);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_RETURNED, 4000), ==, CF_OK);      /* a dispute */
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 10000);
  fixture_close (&f);
}

static void
decline_charges_nothing (void)
{
  Fixture f;
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), online = begin (&f, CF_ONLINE_CARD, invoice, 10000);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_FAILED, 0), ==, CF_OK);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 10000);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_SUCCEEDED, 10000), ==, CF_OK);   /* tried again on the gateway's page */
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 0);
  fixture_close (&f);
}

/* S0-42 */
static void
bank_is_pending_until_settled (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  CfMoney pending;
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), online = begin (&f, CF_ONLINE_BANK, invoice, 10000);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_PROCESSING, 10000), ==, CF_OK);
  g_assert_true (cf_online_pending (f.shop->db, invoice, &pending, &error));
  g_assert_cmpint (pending, ==, 10000);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_SUCCEEDED, 10000), ==, CF_OK);
  g_assert_true (cf_online_pending (f.shop->db, invoice, &pending, &error));
  g_assert_cmpint (pending, ==, 0);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 0);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_RETURNED, 10000), ==, CF_OK);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 10000);
  CfId second = begin (&f, CF_ONLINE_BANK, invoice, 2500);
  g_assert_cmpint (tell (&f, second, CF_ONLINE_PROCESSING, 2500), ==, CF_OK);
  g_assert_cmpint (tell (&f, second, CF_ONLINE_FAILED, 0), ==, CF_OK);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 10000);
  fixture_close (&f);
}

/* A refund made at the counter that the gateway will not send is not forgotten: the books say that the money went. */
static void
refund_not_sent_needs_a_person (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfOnlinePayment) paid = { 0 };
  g_auto (CfRefund) refund = { 0 };
  gboolean found;
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), online = begin (&f, CF_ONLINE_CARD, invoice, 10000), id = cf_shop_id (f.shop);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_SUCCEEDED, 10000), ==, CF_OK);
  g_assert_true (cf_record_load (f.shop->db, &CF_ONLINE_PAYMENT, online, &paid, &found, &error) && found);
  fixture_ok (&f, cf_refund (f.shop, &f.who, id, paid.payment_id, 2500, 0, TRUE, "", 0, &refund, &error));
  static const struct { CfOnlineRefundState told; gint64 needs; } steps[] = { { CF_ONLINE_REFUND_PENDING, 0 }, { CF_ONLINE_REFUND_FAILED, 1 }, { CF_ONLINE_REFUND_SENT, 0 } };
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_auto (CfToday) today = { 0 };
    fixture_ok (&f, cf_online_refunded (f.shop, refund.id, online, steps[i].told, "re_1", "the card is closed", &error));
    g_assert_true (cf_today_load (f.shop->db, cf_shop_today (f.shop), 8, &today, &error));
    g_assert_cmpint (today.n_needs, ==, steps[i].needs);
    if (steps[i].needs) {
      const CfNeedRow *row = &g_array_index (today.needs, CfNeedRow, 0);
      g_assert_cmpint (row->need, ==, CF_NEEDS_REFUND);
      g_assert_cmpint (row->id, ==, paid.payment_id);
      g_assert_cmpint (row->amount_minor, ==, 2500);
    }
  }
  fixture_close (&f);
}

static void
out_of_order_comes_to_the_same (void)
{
  Fixture f;
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), online = begin (&f, CF_ONLINE_BANK, invoice, 10000);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_SUCCEEDED, 10000), ==, CF_OK);   /* nobody said before that it was on its way */
  g_assert_cmpint (tell (&f, online, CF_ONLINE_PROCESSING, 10000), ==, CF_ALREADY);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 0);
  fixture_close (&f);
}

/* Two payers at once, and one at the counter: nothing that arrived is refused, what is over is credit. */
static void
surplus_is_credit (void)
{
  Fixture f;
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), a = begin (&f, CF_ONLINE_CARD, invoice, 10000), b = begin (&f, CF_ONLINE_CARD, invoice, 7000);
  fixture_pay (&f, f.customer, f.check, 2000, invoice);
  g_assert_cmpint (tell (&f, b, CF_ONLINE_SUCCEEDED, 7000), ==, CF_OK);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 1000);
  g_assert_cmpint (tell (&f, a, CF_ONLINE_SUCCEEDED, 10000), ==, CF_OK);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 0);
  CfBalance balance = fixture_balance (&f, f.customer);
  g_assert_cmpint (balance.unapplied_minor, ==, 9000);
  fixture_close (&f);
}

static void
wrong_asks_are_refused (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  with_links (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 10000), other = fixture_customer (&f, "Other");
  const struct { CfId customer; CfOnlineLine lines[2]; guint n; CfOutcome outcome; } asks[] = {
    { f.customer, { { invoice, 10001 } }, 1, CF_OVER_APPLIED }, { f.customer, { { invoice, 0 } }, 1, CF_NOT_POSITIVE }, { f.customer, { { invoice, -5 } }, 1, CF_NOT_POSITIVE },
    { f.customer, { { invoice, 49 } }, 1, CF_NOT_ENOUGH }, { other, { { invoice, 100 } }, 1, CF_OTHER_CUSTOMER }, { f.customer, { { 4711, 100 } }, 1, CF_NOT_FOUND },
    { f.customer, { { invoice, 100 }, { invoice, 100 } }, 2, CF_TWO_READINGS }, { f.customer, { { 0, 0 } }, 0, CF_REQUIRED },
  };
  gint64 commits = fixture_commits (&f);
  for (guint i = 0; i < G_N_ELEMENTS (asks); i++) {
    g_auto (CfOnlinePayment) made = { 0 };
    CfOnlinePayment ask = { .id = cf_shop_id (f.shop), .customer_id = asks[i].customer, .method = CF_ONLINE_CARD, .gateway = (char *) "sandbox", .lines = (CfOnlineLine *) asks[i].lines, .n_lines = asks[i].n };
    g_assert_cmpint (cf_online_begin (f.shop, &ask, &made, &error), ==, asks[i].outcome);
  }
  g_assert_cmpint (tell (&f, 4711, CF_ONLINE_SUCCEEDED, 100), ==, CF_NOT_FOUND);
  g_assert_cmpint (fixture_commits (&f), ==, commits);
  CfId online = begin (&f, CF_ONLINE_CARD, invoice, 100);
  g_assert_cmpint (tell (&f, online, CF_ONLINE_SUCCEEDED, 101), ==, CF_OVER_APPLIED);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 10000);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/online/link/opens one document: W8, D16, S0-33, S3-17", link_opens_one_document);
  g_test_add_func ("/online/link/ends", link_ends);
  g_test_add_func ("/online/views are counted once: D11, S0-31", views_are_counted_once);
  g_test_add_func ("/online/the first page is kept: D27", first_page_is_kept);
  g_test_add_func ("/online/card is booked once: S0-40, S3-15", card_is_booked_once);
  g_test_add_func ("/online/decline charges nothing", decline_charges_nothing);
  g_test_add_func ("/online/bank is pending until settled: D13, S0-42", bank_is_pending_until_settled);
  g_test_add_func ("/online/a refund that was not sent needs a person", refund_not_sent_needs_a_person);
  g_test_add_func ("/online/out of order comes to the same", out_of_order_comes_to_the_same);
  g_test_add_func ("/online/surplus is credit", surplus_is_credit);
  g_test_add_func ("/online/wrong asks are refused", wrong_asks_are_refused);
  return g_test_run ();
}
