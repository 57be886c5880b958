/* estimate-test.c: proves the way from an offer to what leaves the shop (S0-61): an estimate expires by a rule of its own (S0-47), what was offered is frozen, approved with the terms that stood (S2-55), and becomes an order whose
 * back-links hold both ways; proofs are approved by version and content (S0-60), move their job on (S2-56), and an answer to a replaced proof is kept, told, and moves nothing; a shipment carries its tracking number and what became of
 * it, once (S0-36, S0-05); an order is fetched at the counter by somebody with a name. */
#include "expect.h"
#include "shop/built-in.h"
#include "shop/estimate.h"
#include "shop/shipment.h"
#include "store/order-sum.h"
#include <string.h>

#define ONE CF_DECIMAL_ONE
#define HASH "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define OTHER_HASH "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210"

static CfEstimateLine
line_of (const char *what, gint64 quantity, CfMoney price, gint64 choice, gboolean optional)
{
  return (CfEstimateLine) { .description = (char *) what, .quantity = quantity * ONE, .unit_price = price * 10000, .choice = choice, .optional = optional };
}

/* 100 or 250 cards, a banner, and delivery if wanted. */
static CfId
offer (Fixture *f, CfEstimate *ret)
{
  g_autoptr (GError) error = NULL;
  CfEstimateLine lines[] = { line_of ("100 cards", 1, 4000, 1, FALSE), line_of ("250 cards", 1, 7000, 1, FALSE), line_of ("Banner", 2, 8500, 0, FALSE), line_of ("Delivery", 1, 2500, 0, TRUE) };
  CfEstimate estimate = { .id = cf_shop_id (f->shop), .customer_id = f->customer, .po = (char *) "PO 9", .lines = lines, .n_lines = G_N_ELEMENTS (lines) };
  fixture_ok (f, cf_estimate_save (f->shop, &f->who, &estimate, ret, &error));
  return estimate.id;
}

static void
test_convert (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfEstimate) estimate = { 0 }, won = { 0 }, closed = { 0 };
  g_auto (CfEstimateVersion) first = { 0 }, same = { 0 }, second = { 0 };
  g_auto (CfCustomerApproval) approval = { 0 };
  g_auto (CfOrder) order = { 0 }, again = { 0 }, bad = { 0 };
  g_autoptr (GArray) orders = g_array_new (FALSE, FALSE, sizeof (CfId)), jobs = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  gboolean found;
  g_array_set_clear_func (jobs, cf_job_row_clear);
  fixture_open (&f);
  CfId id = offer (&f, &estimate);
  g_assert_cmpstr (estimate.number, ==, "E-1001");
  g_assert_cmpint (estimate.expires, ==, estimate.date + 30);
  g_auto (CfApprovalTerms) terms = { 0 }, unchanged = { 0 };
  fixture_ok (&f, cf_approval_terms (f.shop, &f.who, cf_shop_id (f.shop), "Colours may differ.", &terms, &error));
  g_assert_cmpint (cf_approval_terms (f.shop, &f.who, cf_shop_id (f.shop), "Colours may differ.", &unchanged, &error), ==, CF_ALREADY);
  g_assert_cmpint (unchanged.version, ==, 1);
  fixture_ok (&f, cf_estimate_offer (f.shop, &f.who, cf_shop_id (f.shop), id, &first, &error));
  g_assert_cmpint (first.total_minor, ==, 4000 + 17000);                  /* the first of the choice, nothing optional */
  g_assert_cmpint (first.terms_id, ==, terms.id);
  g_assert_cmpint (cf_estimate_offer (f.shop, &f.who, cf_shop_id (f.shop), id, &same, &error), ==, CF_ALREADY);
  estimate.lines[2].unit_price = 8000 * 10000;
  cf_estimate_clear (&closed);
  fixture_ok (&f, cf_estimate_save (f.shop, &f.who, &estimate, &closed, &error));
  fixture_ok (&f, cf_estimate_offer (f.shop, &f.who, cf_shop_id (f.shop), id, &second, &error));
  g_assert_cmpint (second.version, ==, 2);
  g_assert_cmpstr (second.sha256, !=, first.sha256);
  CfCustomerApproval yes = { .id = cf_shop_id (f.shop), .kind = CF_APPROVAL_ESTIMATE, .subject_id = first.id, .answer = CF_ANSWER_APPROVED, .name = (char *) "Ann", .origin = (char *) "telephone" };
  fixture_ok (&f, cf_answer_take (f.shop, &f.who, &yes, &approval, &error));
  g_assert_cmpstr (approval.sha256, ==, first.sha256);
  g_assert_cmpint (approval.terms_id, ==, terms.id);
  g_assert_cmpint (approval.root_id, ==, id);
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_estimate_convert (f.shop, &f.who, cf_shop_id (f.shop), id, (guint[]) { 1, 2 }, 2, &bad, &error));
  expect_refusal (&f, CF_REQUIRED, cf_estimate_convert (f.shop, &f.who, cf_shop_id (f.shop), id, (guint[]) { 4 }, 1, &bad, &error));
  fixture_ok (&f, cf_estimate_convert (f.shop, &f.who, cf_shop_id (f.shop), id, (guint[]) { 2, 4 }, 2, &order, &error));
  g_assert_cmpint (order.estimate_id, ==, id);                            /* both ways, and what was approved */
  g_assert_cmpint (order.estimate_version_id, ==, first.id);
  g_assert_true (cf_lookup_ids (f.shop->db, CF_ORDERS_OF_ESTIMATE, id, orders, &error) && cf_list_jobs_of (f.shop->db, order.id, jobs, &error));
  g_assert_cmpuint (orders->len, ==, 1);
  g_assert_cmpint (g_array_index (orders, CfId, 0), ==, order.id);
  g_assert_cmpuint (jobs->len, ==, 3);
  g_assert_cmpstr (g_array_index (jobs, CfJobRow, 0).description, ==, "250 cards");
  g_auto (CfInvoice) invoice = { 0 };
  fixture_ok (&f, cf_order_invoice (f.shop, &f.who, cf_shop_id (f.shop), order.id, NULL, 0, &invoice, &error));
  g_assert_cmpint (invoice.total_minor, ==, 7000 + 17000 + 2500);         /* at the price that was approved */
  g_assert_true (cf_record_load (f.shop->db, &CF_ESTIMATE, id, &won, &found, &error));
  g_assert_cmpint (won.state, ==, CF_ESTIMATE_WON);
  g_assert_cmpint (cf_estimate_convert (f.shop, &f.who, order.id, id, NULL, 0, &again, &error), ==, CF_ALREADY);
  expect_refusal (&f, CF_WRONG_STATE, cf_estimate_convert (f.shop, &f.who, cf_shop_id (f.shop), id, NULL, 0, &bad, &error));
  fixture_close (&f);
}

/* S0-47, D14: its own rule; after its end it is not approved any more, and nothing else changes. Lost wants a reason. */
static void
test_expiry (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfEstimate) estimate = { 0 }, endless = { 0 };
  g_auto (CfEstimateVersion) version = { 0 };
  g_auto (CfCustomerApproval) late = { 0 };
  fixture_open (&f);
  fixture_ok (&f, cf_change_setting (f.shop, &f.who, CF_SET_ESTIMATE_EXPIRY, "14", &error));
  CfId id = offer (&f, &estimate);
  g_assert_cmpint (estimate.expires, ==, estimate.date + 14);
  fixture_ok (&f, cf_estimate_offer (f.shop, &f.who, cf_shop_id (f.shop), id, &version, &error));
  fixture_on (&f, 2026, 3, 16);
  CfCustomerApproval yes = { .id = cf_shop_id (f.shop), .kind = CF_APPROVAL_ESTIMATE, .subject_id = version.id, .answer = CF_ANSWER_APPROVED, .name = (char *) "Ann" };
  fixture_on (&f, 2026, 3, 17);
  expect_refusal (&f, CF_EXPIRED, cf_answer_take (f.shop, &f.who, &yes, &late, &error));
  f.who.reason = NULL;
  expect_refusal (&f, CF_REQUIRED, cf_estimate_close (f.shop, &f.who, id, CF_ESTIMATE_LOST, &error));
  f.who.reason = "too dear";
  expect_once (&f, cf_estimate_close (f.shop, &f.who, id, CF_ESTIMATE_LOST, &error));
  fixture_ok (&f, cf_change_setting (f.shop, &f.who, CF_SET_ESTIMATE_EXPIRY, "0", &error));
  offer (&f, &endless);
  g_assert_cmpint (endless.expires, ==, 0);
  fixture_close (&f);
}

static CfId
order_of (Fixture *f, CfId *ret_job)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_auto (CfOrder) made = { 0 };
  CfOrder order = { .id = cf_shop_id (f->shop), .customer_id = f->customer };
  CfJob job = { .description = (char *) "Banner", .quantity = ONE, .unit_price = 8500 * 10000 };
  fixture_ok (f, cf_order_new (f->shop, &f->who, &order, &job, 1, &made, &error));
  g_assert_true (cf_lookup_ids (f->shop->db, CF_JOBS_OF_ORDER, order.id, ids, &error));
  *ret_job = g_array_index (ids, CfId, 0);
  return order.id;
}

static CfId
proof_of (Fixture *f, CfId job, const char *hash, CfArtProof *ret)
{
  g_autoptr (GError) error = NULL;
  CfArtProof proof = { .id = cf_shop_id (f->shop), .job_id = job, .sha256 = (char *) hash, .name = (char *) "banner.pdf", .media = (char *) "application/pdf", .size = 1000 };
  fixture_ok (f, cf_proof_add (f->shop, &f->who, &proof, ret, &error));
  return proof.id;
}

static CfId
status_of (Fixture *f, CfId id)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfJob) job = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (f->shop->db, &CF_JOB, id, &job, &found, &error));
  return job.status_id;
}

static CfProofState
state_of (Fixture *f, const CfArtProof *proof, gboolean outdated)
{
  g_autoptr (GError) error = NULL;
  CfProofState state;
  gboolean flagged;
  g_assert_true (cf_proof_state (f->shop->db, proof, &state, &flagged, &error));
  g_assert_cmpint (flagged, ==, outdated);
  return state;
}

static CfOutcome
answer (Fixture *f, CfWho *who, CfId proof, CfApprovalAnswer said, CfId terms)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfCustomerApproval) taken = { 0 };
  CfCustomerApproval ask = { .id = cf_shop_id (f->shop), .kind = CF_APPROVAL_PROOF, .subject_id = proof, .answer = said, .name = (char *) "Ann", .origin = (char *) "192.0.2.7", .terms_id = terms,
                             .message = (char *) (said == CF_ANSWER_CHANGES ? "Larger" : "") };
  CfOutcome outcome = cf_answer_take (f->shop, who, &ask, &taken, &error);
  g_assert_no_error (error);
  if (outcome == CF_OK) {
    g_assert_cmpint (taken.at, >, 0);
    g_assert_cmpint (strlen (taken.sha256), ==, 64);
  }
  return outcome;
}

static void
test_proofs (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfArtProof) first = { 0 }, second = { 0 };
  CfId job, order;
  fixture_open (&f);
  order = order_of (&f, &job);
  CfArtProof hostile = { .id = cf_shop_id (f.shop), .job_id = job, .sha256 = (char *) "../../etc/passwd", .name = (char *) "x" };
  g_auto (CfArtProof) none = { 0 };
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_proof_add (f.shop, &f.who, &hostile, &none, &error));
  proof_of (&f, job, HASH, &first);
  fixture_ok (&f, cf_job_move (f.shop, &f.who, job, CF_STATUS_PROOF_ID, &error));
  fixture_ok (&f, answer (&f, &f.who, first.id, CF_ANSWER_CHANGES, 0));
  g_assert_cmpint (status_of (&f, job), ==, CF_STATUS_CHANGES_ID);
  g_assert_cmpint (state_of (&f, &first, FALSE), ==, CF_PROOF_CHANGES);
  f.clock.at += G_USEC_PER_SEC;
  proof_of (&f, job, OTHER_HASH, &second);
  g_assert_cmpint (second.version, ==, 2);
  fixture_ok (&f, cf_job_move (f.shop, &f.who, job, CF_STATUS_PROOF_ID, &error));
  f.who.reason = NULL;
  expect_refusal (&f, CF_NOT_APPROVED, cf_job_move (f.shop, &f.who, job, CF_STATUS_PRODUCTION_ID, &error));
  f.clock.at += G_USEC_PER_SEC;
  fixture_ok (&f, answer (&f, &f.who, first.id, CF_ANSWER_APPROVED, 0));      /* outdated: kept, told, moves nothing */
  g_assert_cmpint (status_of (&f, job), ==, CF_STATUS_PROOF_ID);
  g_assert_cmpint (state_of (&f, &first, TRUE), ==, CF_PROOF_REPLACED);
  expect_refusal (&f, CF_NOT_APPROVED, cf_job_move (f.shop, &f.who, job, CF_STATUS_PRODUCTION_ID, &error));
  /* S2-55: a contact approves the terms that stand, for what is theirs. */
  g_auto (CfApprovalTerms) old = { 0 }, now = { 0 };
  fixture_ok (&f, cf_approval_terms (f.shop, &f.who, cf_shop_id (f.shop), "One", &old, &error));
  fixture_ok (&f, cf_approval_terms (f.shop, &f.who, cf_shop_id (f.shop), "Two", &now, &error));
  g_assert_cmpint (now.version, ==, 2);
  CfContact contact = { .id = cf_shop_id (f.shop), .customer_id = f.customer, .name = (char *) "Ann" }, stranger = { .id = cf_shop_id (f.shop), .customer_id = fixture_customer (&f, "Other"), .name = (char *) "Bob" };
  fixture_ok (&f, cf_save_contact (f.shop, &f.who, &contact, &error));
  fixture_ok (&f, cf_save_contact (f.shop, &f.who, &stranger, &error));
  CfWho ann = { .kind = CF_WHO_CONTACT, .actor_id = contact.id }, bob = { .kind = CF_WHO_CONTACT, .actor_id = stranger.id };
  g_assert_cmpint (answer (&f, &bob, second.id, CF_ANSWER_APPROVED, now.id), ==, CF_NOT_YOURS);
  g_assert_cmpint (answer (&f, &ann, second.id, CF_ANSWER_APPROVED, 0), ==, CF_REQUIRED);
  g_assert_cmpint (answer (&f, &ann, second.id, CF_ANSWER_APPROVED, old.id), ==, CF_CHANGED_SINCE);
  g_assert_cmpint (answer (&f, &ann, second.id, CF_ANSWER_APPROVED, now.id), ==, CF_OK);
  g_assert_cmpint (status_of (&f, job), ==, CF_STATUS_APPROVED_ID);
  g_assert_cmpint (state_of (&f, &second, FALSE), ==, CF_PROOF_APPROVED);
  fixture_ok (&f, cf_job_move (f.shop, &f.who, job, CF_STATUS_PRODUCTION_ID, &error));
  cf_who_clear (&ann);
  cf_who_clear (&bob);
  f.who.reason = "changed their mind";
  fixture_ok (&f, cf_order_cancel (f.shop, &f.who, order, &error));
  fixture_ok (&f, answer (&f, &f.who, second.id, CF_ANSWER_CHANGES, 0));      /* late: kept */
  g_assert_cmpint (status_of (&f, job), ==, CF_STATUS_PRODUCTION_ID);
  fixture_close (&f);
}

static void
test_shipments (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfShipment) kept = { 0 };
  g_auto (CfShipmentEvent) one = { 0 }, two = { 0 }, fetched = { 0 };
  g_autoptr (GArray) of_order = g_array_new (FALSE, FALSE, sizeof (CfId)), events = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfId job, other_job, order;
  gboolean found;
  CfOrderSum sum;
  fixture_open (&f);
  order = order_of (&f, &job);
  CfId other = order_of (&f, &other_job);
  CfPackage package = { .description = (char *) "Tube", .tracking = (char *) "1Z999", .weight_grams = 900 };
  CfShipmentLine line = { job, ONE }, wrong = { other_job, ONE };
  CfShipment shipment = { .id = cf_shop_id (f.shop), .order_id = order, .method = CF_SHIP_CARRIER, .carrier = (char *) "UPS", .service = (char *) "Ground", .tracking = (char *) "1Z999", .packages = &package, .n_packages = 1,
                          .lines = &wrong, .n_lines = 1 };
  expect_refusal (&f, CF_NOT_FOUND, cf_shipment_save (f.shop, &f.who, &shipment, &error));
  shipment.lines = &line;
  fixture_ok (&f, cf_shipment_save (f.shop, &f.who, &shipment, &error));
  g_assert_true (cf_record_load (f.shop->db, &CF_SHIPMENT, shipment.id, &kept, &found, &error));
  g_assert_cmpstr (kept.ship_name, ==, "Acme Signs");
  g_assert_true (cf_lookup_ids (f.shop->db, CF_SHIPMENTS_OF_ORDER, order, of_order, &error) && of_order->len == 1);
  fixture_ok (&f, cf_job_move (f.shop, &f.who, job, CF_STATUS_PRODUCTION_ID, &error));
  CfShipmentEvent told = { .shipment_id = shipment.id, .kind = CF_SHIPMENT_HANDED_OVER, .at = f.clock.at, .place = (char *) "Albany", .message = (char *) "Origin scan", .source = (char *) "csv" };
  fixture_ok (&f, cf_shipment_event (f.shop, &f.who, &told, CF_STATUS_SHIPPED_ID, &one, &error));
  g_assert_cmpint (cf_shipment_event (f.shop, &f.who, &told, CF_STATUS_SHIPPED_ID, &two, &error), ==, CF_ALREADY);      /* the file is read once more */
  g_assert_true (cf_lookup_ids (f.shop->db, CF_EVENTS_OF_SHIPMENT, shipment.id, events, &error) && events->len == 1);
  g_assert_true (cf_order_sum_load (f.shop->db, order, &sum, &error));
  g_assert_cmpint (sum.state, ==, CF_ORDER_COMPLETED);
  CfShipment pick_up = { .id = cf_shop_id (f.shop), .order_id = other, .method = CF_SHIP_PICK_UP };
  fixture_ok (&f, cf_shipment_save (f.shop, &f.who, &pick_up, &error));
  CfShipmentEvent came = { .id = cf_shop_id (f.shop), .shipment_id = pick_up.id, .kind = CF_SHIPMENT_COLLECTED };
  g_auto (CfShipmentEvent) nobody = { 0 };
  expect_refusal (&f, CF_REQUIRED, cf_shipment_event (f.shop, &f.who, &came, 0, &nobody, &error));
  came.name = (char *) "Ann Lee";
  fixture_ok (&f, cf_shipment_event (f.shop, &f.who, &came, CF_STATUS_DONE_ID, &fetched, &error));
  g_assert_cmpint (status_of (&f, other_job), ==, CF_STATUS_NEW_ID);      /* nobody began it: it is not done by being fetched */
  pick_up.cancelled = 1;
  fixture_ok (&f, cf_shipment_save (f.shop, &f.who, &pick_up, &error));
  came.id = cf_shop_id (f.shop);
  cf_shipment_event_clear (&nobody);
  expect_refusal (&f, CF_WRONG_STATE, cf_shipment_event (f.shop, &f.who, &came, 0, &nobody, &error));
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/estimate/S0-61-S2-55-convert", test_convert);
  g_test_add_func ("/estimate/S0-47-expiry", test_expiry);
  g_test_add_func ("/estimate/S0-60-S2-56-proofs", test_proofs);
  g_test_add_func ("/estimate/S0-05-S0-36-shipments", test_shipments);
  return g_test_run ();
}
