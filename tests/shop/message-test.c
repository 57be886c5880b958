/* message-test.c: proves the outbox: a message is queued once with its edits (S0-22, S0-24), to several people each on their own (S0-25), taken back while it is held and not after, sent by one installation only (D15), counted as sent
 * only once the server has it (S0-30), never begun twice, put off with growing waits, withheld where the document was voided or paid since, and marked as bouncing by its address; what a restored copy holds is a person's. */
#include "expect.h"
#include "shop/message.h"
#include "shop/redact.h"
#include "store/message.h"
#include "store/message-sum.h"
#include <string.h>

#define SECOND G_TIME_SPAN_SECOND

static CfMessage
about (CfMessageAbout kind, CfId document_id, CfId send_id)
{
  return (CfMessage) { .send_id = send_id, .about = kind, .document_id = document_id, .attaches = TRUE, .subject = (char *) "Your invoice", .text = (char *) "Dear Ann,\nplease find it attached." };
}

static CfId
queue (Fixture *f, CfId document_id, const char *address, gboolean holds)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfMessage) message = { 0 };
  CfMessage what = about (CF_ABOUT_INVOICE, document_id, cf_shop_id (f->shop));
  CfMessageRecipient to = { address, "Ann", 0 };
  fixture_ok (f, cf_message_queue (f->shop, &f->who, &what, &to, 1, holds, &message, &error));
  return message.id;
}

static CfMessageState
state_of (Fixture *f, CfId id)
{
  g_autoptr (GError) error = NULL;
  CfMessageSum sum;
  g_assert_true (cf_message_sum_load (f->shop->db, id, &sum, &error));
  return cf_message_state (sum.state, sum.tries, sum.next_at, cf_clock_now (f->shop->clock));
}

static CfMessageEventKind
begin (Fixture *f, CfId id)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfMessage) message = { 0 };
  g_auto (CfMessageEvent) event = { 0 };
  fixture_ok (f, cf_message_begin (f->shop, id, &message, &event, &error));
  return event.kind;
}

static void
ends (Fixture *f, CfId id, CfMessageEventKind kind, gint64 code, const char *said)
{
  g_autoptr (GError) error = NULL;
  fixture_ok (f, cf_message_end (f->shop, id, kind, code, said, NULL, &error));
}

static void
send_here (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  fixture_ok (f, cf_message_send_here (f->shop, &f->who, TRUE, &error));
  g_assert_cmpint (cf_message_send_here (f->shop, &f->who, TRUE, &error), ==, CF_ALREADY);
}

static gint64
sent (Fixture *f, CfId document_id)
{
  g_autoptr (GError) error = NULL;
  CfSent count;
  g_assert_true (cf_sent_load (f->shop->db, document_id, &count, &error));
  return count.count;
}

static void
test_queue (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfMessage) first = { 0 }, again = { 0 }, bad = { 0 };
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfMessageRow));
  g_array_set_clear_func (rows, cf_message_row_clear);
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345);
  CfMessage what = about (CF_ABOUT_INVOICE, invoice, cf_shop_id (f.shop));
  CfMessageRecipient to[] = { { "ann@acme.example", "Ann", 0 }, { "ap@acme.example", "", 0 }, { " ANN@acme.example", "", 0 } };
  what.text = (char *) "Edited by hand.";
  fixture_ok (&f, cf_message_queue (f.shop, &f.who, &what, to, 3, TRUE, &first, &error));
  g_assert_cmpstr (first.text, ==, "Edited by hand.");
  g_assert_cmpint (first.customer_id, ==, f.customer);
  g_assert_cmpint (cf_message_queue (f.shop, &f.who, &what, to, 3, TRUE, &again, &error), ==, CF_ALREADY);
  g_assert_cmpint (again.id, ==, first.id);
  g_assert_true (cf_messages_list (f.shop->db, CF_MESSAGES_OPEN, 0, 0, 100, rows, &error));
  g_assert_cmpuint (rows->len, ==, 2);                                    /* one address twice is once */
  what.text = (char *) "Something else.";
  expect_refusal (&f, CF_ID_REUSED, cf_message_queue (f.shop, &f.who, &what, to, 3, TRUE, &bad, &error));
  cf_message_clear (&bad);
  what.send_id = cf_shop_id (f.shop);
  static const char *const wrong[] = { "ann", "ann@", "@acme.example", "ann@acme", "a b@acme.example", "ann@acme.example\nBcc: x@y.example", "ann@acme.example,x@y.example" };
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    CfMessageRecipient one = { wrong[i], "", 0 };
    expect_refusal (&f, CF_NOT_AN_ADDRESS, cf_message_queue (f.shop, &f.who, &what, &one, 1, TRUE, &bad, &error));
  }
  CfMessageRecipient nobody = { "", "", 0 };
  expect_refusal (&f, CF_REQUIRED, cf_message_queue (f.shop, &f.who, &what, &nobody, 1, TRUE, &bad, &error));
  what.subject = (char *) "";
  expect_refusal (&f, CF_REQUIRED, cf_message_queue (f.shop, &f.who, &what, to, 1, TRUE, &bad, &error));
  what = about (CF_ABOUT_INVOICE, cf_shop_id (f.shop), cf_shop_id (f.shop));
  expect_refusal (&f, CF_NOT_FOUND, cf_message_queue (f.shop, &f.who, &what, to, 1, TRUE, &bad, &error));
  g_auto (CfInvoiceVoid) gone = { 0 };
  fixture_ok (&f, cf_void_invoice (f.shop, &f.who, cf_shop_id (f.shop), invoice, 0, &gone, &error));
  what = about (CF_ABOUT_INVOICE, invoice, cf_shop_id (f.shop));
  expect_refusal (&f, CF_WRONG_STATE, cf_message_queue (f.shop, &f.who, &what, to, 1, TRUE, &bad, &error));
  send_here (&f);
  f.clock.at += 60 * SECOND;
  g_assert_cmpint (begin (&f, first.id), ==, CF_MESSAGE_WITHHELD);        /* it was queued before it was voided */
  g_assert_cmpint (state_of (&f, first.id), ==, CF_MESSAGE_IS_WITHHELD);
  fixture_close (&f);
}

static void
test_recall (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  send_here (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345), held = queue (&f, invoice, "ann@acme.example", TRUE), gone = queue (&f, invoice, "bo@acme.example", FALSE);
  g_auto (CfMessage) message = { 0 };
  g_auto (CfMessageEvent) event = { 0 };
  g_assert_cmpint (state_of (&f, held), ==, CF_MESSAGE_IS_HELD);
  expect_refusal (&f, CF_NOT_DUE, cf_message_begin (f.shop, held, &message, &event, &error));
  cf_message_clear (&message);
  fixture_ok (&f, cf_message_recall (f.shop, &f.who, held, &error));
  g_assert_cmpint (cf_message_recall (f.shop, &f.who, held, &error), ==, CF_ALREADY);
  f.clock.at += 60 * SECOND;
  expect_refusal (&f, CF_NOT_DUE, cf_message_begin (f.shop, held, &message, &event, &error));
  g_assert_cmpint (begin (&f, gone), ==, CF_MESSAGE_SENDING);
  expect_refusal (&f, CF_LEFT_ALREADY, cf_message_recall (f.shop, &f.who, gone, &error));
  expect_refusal (&f, CF_LEFT_ALREADY, cf_message_retry (f.shop, &f.who, gone, &error));
  cf_message_clear (&message);
  expect_refusal (&f, CF_NOT_DUE, cf_message_begin (f.shop, gone, &message, &event, &error));      /* never begun twice */
  ends (&f, gone, CF_MESSAGE_ACCEPTED, 250, "250 OK");
  expect_refusal (&f, CF_WRONG_STATE, cf_message_end (f.shop, gone, CF_MESSAGE_BOUNCED, 550, "no", NULL, &error));
  expect_refusal (&f, CF_LEFT_ALREADY, cf_message_recall (f.shop, &f.who, gone, &error));
  fixture_ok (&f, cf_message_retry (f.shop, &f.who, held, &error));       /* thought better of it */
  g_assert_cmpint (begin (&f, held), ==, CF_MESSAGE_SENDING);
  fixture_close (&f);
}

static void
test_sent (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfMessage) message = { 0 };
  CfInstant at;
  fixture_open (&f);
  send_here (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345);
  CfMessage what = about (CF_ABOUT_INVOICE, invoice, cf_shop_id (f.shop));
  CfMessageRecipient to[] = { { "ann@acme.example", "Ann", 0 }, { "ap@acme.example", "", 0 } };
  fixture_ok (&f, cf_message_queue (f.shop, &f.who, &what, to, 2, FALSE, &message, &error));
  g_assert_cmpint (sent (&f, invoice), ==, 0);                            /* queued is not sent */
  g_autoptr (GArray) due = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert_true (cf_messages_due (f.shop->db, cf_clock_now (f.shop->clock), 10, due, &error));
  g_assert_cmpuint (due->len, ==, 2);
  for (guint i = 0; i < 2; i++) {
    g_assert_cmpint (begin (&f, g_array_index (due, CfId, i)), ==, CF_MESSAGE_SENDING);
    g_assert_cmpint (sent (&f, invoice), ==, i);
    ends (&f, g_array_index (due, CfId, i), CF_MESSAGE_ACCEPTED, 250, "250 OK");
  }
  g_assert_cmpint (sent (&f, invoice), ==, 1);                            /* one press */
  CfId second = queue (&f, invoice, "ann@acme.example", FALSE);
  begin (&f, second);
  ends (&f, second, CF_MESSAGE_ACCEPTED, 250, "250 OK");
  g_assert_cmpint (sent (&f, invoice), ==, 2);
  CfId third = queue (&f, invoice, "gone@acme.example", FALSE);
  begin (&f, third);
  ends (&f, third, CF_MESSAGE_BOUNCED, 550, "550 no such user");
  g_assert_cmpint (sent (&f, invoice), ==, 2);
  g_assert_true (cf_address_bounced (f.shop->db, "gone@acme.example", &at, &error));
  g_assert_cmpint (at, >, 0);
  fixture_ok (&f, cf_message_recall (f.shop, &f.who, third, &error));     /* dismissed: nobody looks at it any more, and the address is as dead as before */
  g_assert_true (cf_address_bounced (f.shop->db, "gone@acme.example", &at, &error));
  g_assert_cmpint (at, >, 0);
  g_assert_true (cf_address_bounced (f.shop->db, "ann@acme.example", &at, &error));
  g_assert_cmpint (at, ==, 0);
  CfMessageCounts counts;
  g_assert_true (cf_messages_count (f.shop->db, &counts, &error));
  g_assert_cmpint (counts.waiting, ==, 0);
  g_assert_cmpint (counts.troubled, ==, 0);
  fixture_close (&f);
}

static void
test_waits (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  CfInstant next, last = 0;
  guint tries = 0;
  fixture_open (&f);
  send_here (&f);
  CfId id = queue (&f, fixture_invoice (&f, f.customer, 12345), "later@acme.example", FALSE);
  CfInstant start = f.clock.at;
  while (state_of (&f, id) == CF_MESSAGE_IS_QUEUED) {
    g_assert_cmpint (begin (&f, id), ==, CF_MESSAGE_SENDING);
    ends (&f, id, tries % 2 ? CF_MESSAGE_LATER : CF_MESSAGE_SETTINGS, 451, "451 try again");
    tries++;
    g_assert_true (cf_messages_next (f.shop->db, &next, &error));
    if (next) {
      g_assert_cmpint (next - f.clock.at, >=, last - SECOND);
      last = next - f.clock.at;
      f.clock.at = next;
    }
  }
  g_assert_cmpint (state_of (&f, id), ==, CF_MESSAGE_IS_FAILED);
  g_assert_cmpuint (tries, ==, 25);
  g_assert_cmpint (f.clock.at - start, >, 2 * G_TIME_SPAN_DAY);
  g_assert_cmpint (f.clock.at - start, <, 4 * G_TIME_SPAN_DAY);
  fixture_ok (&f, cf_message_retry (f.shop, &f.who, id, &error));
  g_assert_cmpint (begin (&f, id), ==, CF_MESSAGE_SENDING);
  fixture_close (&f);
}

static void
test_unsure (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  send_here (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345), id = queue (&f, invoice, "ann@acme.example", FALSE);
  begin (&f, id);
  expect_refusal (&f, CF_WRONG_STATE, cf_message_arrived (f.shop, &f.who, id, &error));
  ends (&f, id, CF_MESSAGE_UNSURE, 0, "=stopped");
  g_auto (CfMessage) message = { 0 };
  g_auto (CfMessageEvent) event = { 0 };
  expect_refusal (&f, CF_NOT_DUE, cf_message_begin (f.shop, id, &message, &event, &error));      /* a person's */
  fixture_ok (&f, cf_message_arrived (f.shop, &f.who, id, &error));
  g_assert_cmpint (sent (&f, invoice), ==, 1);
  expect_refusal (&f, CF_LEFT_ALREADY, cf_message_retry (f.shop, &f.who, id, &error));
  fixture_close (&f);
}

/* Who sends: nobody, this one, and a copy that came to life elsewhere. */
static void
test_sender (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfMessage) message = { 0 }, other = { 0 };
  g_auto (CfMessageEvent) event = { 0 };
  CfSender sender;
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345), early = queue (&f, invoice, "ann@acme.example", FALSE);
  expect_refusal (&f, CF_NOT_SENDER, cf_message_begin (f.shop, early, &message, &event, &error));
  send_here (&f);
  f.clock.at += SECOND;
  g_assert_cmpint (begin (&f, early), ==, CF_MESSAGE_SENDING);            /* nobody sent before: nothing can have gone */
  ends (&f, early, CF_MESSAGE_ACCEPTED, 250, "250 OK");
  CfId late = queue (&f, invoice, "bo@acme.example", FALSE);
  g_assert_true (cf_head_rebirth (f.shop->db, &error));
  g_assert_true (cf_shop_refresh (f.shop, &error));
  cf_message_sender (f.shop, &sender);
  g_assert_true (sender.anybody && !sender.here);
  cf_message_clear (&message);
  expect_refusal (&f, CF_NOT_SENDER, cf_message_begin (f.shop, late, &message, &event, &error));
  f.clock.at += SECOND;
  send_here (&f);
  g_assert_cmpint (begin (&f, late), ==, CF_MESSAGE_UNSURE);              /* the other one may have sent it */
  fixture_ok (&f, cf_message_retry (f.shop, &f.who, late, &error));
  g_assert_cmpint (begin (&f, late), ==, CF_MESSAGE_SENDING);
  fixture_ok (&f, cf_message_send_here (f.shop, &f.who, FALSE, &error));
  g_assert_true (cf_shop_refresh (f.shop, &error));
  cf_message_sender (f.shop, &sender);
  g_assert_false (sender.anybody || sender.here);
  fixture_close (&f);
}

static void
test_reminder (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfMessage) message = { 0 }, again = { 0 };
  fixture_open (&f);
  send_here (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12345);
  CfMessage what = about (CF_ABOUT_INVOICE, invoice, 0);
  what.purpose = CF_PURPOSE_REMINDER;
  what.once = (char *) "1001 reminder 1";
  CfMessageRecipient to = { "ann@acme.example", "Ann", 0 };
  fixture_ok (&f, cf_message_queue (f.shop, &f.who, &what, &to, 1, FALSE, &message, &error));
  what.text = (char *) "written a day later";
  g_assert_cmpint (cf_message_queue (f.shop, &f.who, &what, &to, 1, FALSE, &again, &error), ==, CF_ALREADY);      /* the step's key goes once */
  fixture_pay (&f, f.customer, f.cash, 12345, invoice);
  g_assert_cmpint (begin (&f, message.id), ==, CF_MESSAGE_WITHHELD);      /* paid since */
  fixture_close (&f);
}

static void
test_log (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  guint removed;
  fixture_open (&f);
  send_here (&f);
  CfId customer = fixture_customer (&f, "Bo"), invoice = fixture_invoice (&f, customer, 100), a = queue (&f, invoice, "bo@b.example", FALSE), b = queue (&f, invoice, "b2@b.example", FALSE);
  begin (&f, a);
  ends (&f, a, CF_MESSAGE_ACCEPTED, 250, "250 OK");
  CfMessageTemplate words = { .about = CF_ABOUT_INVOICE, .purpose = CF_PURPOSE_DOCUMENT, .language = (char *) "en", .subject = (char *) "Bill {{number}}", .text = (char *) "Hi" };
  expect_once (&f, cf_save_message_template (f.shop, &f.who, &words, &error));
  fixture_replay (f.shop->db, f.folder);
  fixture_pay (&f, customer, f.cash, 100, invoice);
  fixture_ok (&f, cf_redact_customer (f.shop, &f.who, customer, &removed, &error));
  g_auto (CfMessage) message = { 0 };
  g_auto (CfMessageEvent) event = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (f.shop->db, &CF_MESSAGE, a, &message, &found, &error) && found);
  g_assert_true (!message.recipient || !*message.recipient);
  g_assert_true (!message.text || !*message.text);
  cf_message_clear (&message);
  fixture_ok (&f, cf_message_begin (f.shop, b, &message, &event, &error));
  g_assert_cmpint (event.kind, ==, CF_MESSAGE_FAILED);                    /* there is nobody to send it to any more */
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/message/queue/S0-22/S0-24/S0-25", test_queue);
  g_test_add_func ("/message/recall", test_recall);
  g_test_add_func ("/message/sent/S0-30", test_sent);
  g_test_add_func ("/message/waits", test_waits);
  g_test_add_func ("/message/unsure", test_unsure);
  g_test_add_func ("/message/sender/D15", test_sender);
  g_test_add_func ("/message/reminder", test_reminder);
  g_test_add_func ("/message/log", test_log);
  return g_test_run ();
}
