/* A person's data leave the ledger on request (D24): rows, log, search index and the bytes of the file have none of it; money, numbers, dates and the chain stay as they were, verify counts what was taken out,
 * the log makes the same ledger again, and the past can still be asked for. Who owes, or is owed, stays. */
#include "expect.h"
#include "shop/estimate.h"
#include "shop/redact.h"
#include "shop/shipment.h"
#include "shop/save-collection.h"
#include "shop/staff.h"
#include "store/audit.h"
#include "store/edit.h"
#include "store/search.h"
#include "store/verify.h"
#include <string.h>

#define S(text) ((char *) (text))

static const char *const secrets[] = { "quillfeather", "quill.ann", "5550199876", "hidden lane", "hollowtown", "likes puzzles", "tx-998877", "uncle bertram", "warehouse nook", "keep it dark", NULL };

/* What of the person is in any file of the ledger, whatever the case; NULL: nothing. */
static const char *
leaked (Fixture *f)
{
  const char *const ends[] = { "", "-wal", "-shm", NULL };
  for (guint i = 0; ends[i]; i++) {
    g_autofree char *path = g_strconcat (f->path, ends[i], NULL), *bytes = NULL;
    gsize size;
    if (!g_file_get_contents (path, &bytes, &size, NULL))
      continue;
    for (gsize k = 0; k < size; k++)
      bytes[k] = g_ascii_tolower (bytes[k]);
    for (guint s = 0; secrets[s]; s++)
      if (memmem (bytes, size, secrets[s], strlen (secrets[s])))
        return secrets[s];
  }
  return NULL;
}

typedef struct { CfId customer, twin, contact, location, draft, invoice; CfStamp before; } Person;

/* An order that came to an end, an offer, and what people wrote beside them. */
static void
order_of (Fixture *f, CfId customer)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfOrder) made = { 0 };
  g_auto (CfEstimate) offered = { 0 };
  g_auto (CfEstimateVersion) version = { 0 };
  g_auto (CfCustomerApproval) taken = { 0 };
  g_auto (CfShipmentEvent) came = { 0 };
  CfOrder order = { .id = cf_shop_id (f->shop), .customer_id = customer, .note = S ("for Ann Quillfeather"), .remark = S ("likes puzzles") };
  CfJob job = { .description = S ("Banner"), .quantity = CF_DECIMAL_ONE, .unit_price = CF_DECIMAL_ONE };
  CfEstimateLine line = { .description = S ("Banner"), .quantity = CF_DECIMAL_ONE, .unit_price = CF_DECIMAL_ONE };
  CfEstimate estimate = { .id = cf_shop_id (f->shop), .customer_id = customer, .note = S ("for Ann Quillfeather"), .lines = &line, .n_lines = 1 };
  fixture_ok (f, cf_order_new (f->shop, &f->who, &order, &job, 1, &made, &error));
  fixture_ok (f, cf_estimate_save (f->shop, &f->who, &estimate, &offered, &error));
  fixture_ok (f, cf_estimate_offer (f->shop, &f->who, cf_shop_id (f->shop), estimate.id, &version, &error));
  CfCustomerApproval answer = { .id = cf_shop_id (f->shop), .kind = CF_APPROVAL_ESTIMATE, .subject_id = version.id, .answer = CF_ANSWER_DECLINED, .name = S ("Uncle Bertram"), .message = S ("ask Quillfeather") };
  fixture_ok (f, cf_answer_take (f->shop, &f->who, &answer, &taken, &error));
  CfShipment shipment = { .id = cf_shop_id (f->shop), .order_id = order.id, .method = CF_SHIP_CARRIER, .ship_name = S ("Ann Quillfeather"), .ship_address = S ("77 Hidden Lane") };
  fixture_ok (f, cf_shipment_save (f->shop, &f->who, &shipment, &error));
  CfShipmentEvent event = { .id = cf_shop_id (f->shop), .shipment_id = shipment.id, .kind = CF_SHIPMENT_COLLECTED, .name = S ("Uncle Bertram") };
  fixture_ok (f, cf_shipment_event (f->shop, &f->who, &event, 0, &came, &error));
  CfWorkNote note = { .id = cf_shop_id (f->shop), .subject_id = order.id, .text = S ("Quillfeather called") };
  fixture_ok (f, cf_work_note (f->shop, &f->who, &note, &error));
  guint count;
  g_assert_cmpint (cf_redact_customer (f->shop, &f->who, customer, &count, &error), !=, CF_OK);      /* it is still being made */
  fixture_ok (f, cf_order_cancel (f->shop, &f->who, order.id, &error));
}

/* Somebody with everything that can be known of them, changed once, merged with a twin, invoiced and paid. */
static Person
person (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfCustomer) after = { 0 };
  gboolean found;
  Person p = { .customer = cf_shop_id (f->shop), .twin = cf_shop_id (f->shop), .contact = cf_shop_id (f->shop), .location = cf_shop_id (f->shop) };
  CfCustomer c = { .id = p.customer, .number = S ("Q7"), .name = S ("Ann Quillfeather"), .email = S ("quill.ann@mail.example"), .phone = S ("555 019 9876"), .address = S ("77 Hidden Lane"), .city = S ("Hollowtown"),
                   .region = S ("NY"), .country = S ("US"), .tax_id = S ("TX-998877"), .note = S ("likes puzzles"), .terms_id = 3 };
  CfCustomer twin = { .id = p.twin, .name = S ("A. Quillfeather") };
  CfContact contact = { .id = p.contact, .customer_id = p.customer, .name = S ("Uncle Bertram"), .email = S ("quill.ann+b@mail.example"), .roles = CF_ROLE_BILLING };
  CfLocation location = { .id = p.location, .customer_id = p.customer, .name = S ("Warehouse Nook"), .address = S ("78 Hidden Lane"), .city = S ("Hollowtown"), .region = S ("NJ") };
  fixture_ok (f, cf_save_customer (f->shop, &f->who, &c, &error));
  fixture_ok (f, cf_save_customer (f->shop, &f->who, &twin, &error));
  fixture_ok (f, cf_save_contact (f->shop, &f->who, &contact, &error));
  fixture_ok (f, cf_save_location (f->shop, &f->who, &location, &error));
  g_assert_true (cf_record_load (f->shop->db, &CF_CUSTOMER, p.customer, &after, &found, &error));
  g_free (after.address);
  after.address = g_strdup ("79 Hidden Lane");
  fixture_ok (f, cf_save_customer (f->shop, &f->who, &after, &error));
  fixture_ok (f, cf_merge_customer (f->shop, &f->who, p.twin, p.customer, &error));
  order_of (f, p.customer);
  p.invoice = fixture_invoice (f, p.customer, 12345);
  CfDraft draft = { .id = p.draft = cf_shop_id (f->shop), .kind = CF_DRAFT_INVOICE, .customer_id = p.customer, .holder = 1, .po = S ("PO-5"), .note = S ("keep it dark") };
  fixture_ok (f, cf_save_draft (f->shop, &f->who, &draft, &error));
  draft.discarded = TRUE;
  fixture_ok (f, cf_save_draft (f->shop, &f->who, &draft, &error));
  CfCollection chased = { .id = p.invoice, .status = CF_COLLECTION_DISPUTED, .note = S ("Quillfeather says the print was crooked") };
  fixture_ok (f, cf_save_collection (f->shop, &f->who, &chased, &error));
  p.before = f->shop->head.stamp;
  return p;
}

static CfWho
staff (Fixture *f, const char *name, CfStaffRole role)
{
  g_autoptr (GError) error = NULL;
  CfStaff s = { .id = cf_shop_id (f->shop), .name = S (name), .role = role };
  fixture_ok (f, cf_save_staff (f->shop, &f->who, &s, &error));
  return (CfWho) { .kind = CF_WHO_STAFF, .actor_id = s.id, .reason = "asked for in writing" };
}

static gint64
redacted (CfDb *db)
{
  g_auto (CfVerifyReport) report = { 0 };
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_verify (db, NULL, &report, &error));
  for (guint i = 0; i < report.problems->len; i++)
    g_test_message ("%s: %s", ((CfProblem *) g_ptr_array_index (report.problems, i))->where, ((CfProblem *) g_ptr_array_index (report.problems, i))->what);
  g_assert_cmpuint (report.problems->len, ==, 0);
  return report.redacted;
}

static guint
found (Fixture *f, const char *typed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert_true (cf_search_customers (f->shop->db, typed, 10, ids, &error));
  return ids->len;
}

static void
test_customer (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfCustomer) now = { 0 }, past = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfDraft) draft = { 0 };
  guint count;
  gboolean there;
  fixture_open (&f);
  g_auto (CfWho) owner = staff (&f, "Olga", CF_STAFF_OWNER), manager = staff (&f, "Mo", CF_STAFF_MANAGER);
  Person p = person (&f);
  fixture_pay (&f, p.customer, f.check, 12345, p.invoice);
  g_assert_nonnull (leaked (&f));
  g_assert_cmpuint (found (&f, "quillfeather"), ==, 1);

  g_assert_cmpstr (cf_outcome_name (cf_redact_customer (f.shop, &manager, p.twin, &count, &error)), ==, "ok");      /* asked for under either name */
  g_assert_no_error (error);
  g_assert_cmpuint (count, ==, 14);                                      /* two customers, an edit of one, contact, location, draft, bill-to, what chasing noted, order, estimate, answer, shipment, its event, comment */
  g_assert_cmpstr (leaked (&f), ==, NULL);
  g_assert_cmpuint (found (&f, "quillfeather") + found (&f, "hollowtown") + found (&f, "9876"), ==, 0);
  g_assert_cmpuint (found (&f, "Q7"), ==, 1);
  g_assert_true (cf_record_load (f.shop->db, &CF_CUSTOMER, p.customer, &now, &there, &error) && there);
  g_assert_cmpstr (now.name, ==, "Removed Q7");
  g_assert_cmpstr (now.address, ==, NULL);
  g_assert_cmpstr (now.region, ==, "NY");                               /* tax was computed by it */
  g_assert_true (now.archived && now.terms_id == 3);
  g_assert_true (cf_record_load (f.shop->db, &CF_INVOICE_PARTY, p.invoice, &party, &there, &error) && there);
  g_assert_true (party.customer_id == p.customer && !party.name && !party.city);
  g_assert_true (cf_record_load (f.shop->db, &CF_INVOICE, p.invoice, &invoice, &there, &error) && there && invoice.total_minor == 12345);
  g_assert_true (cf_record_load (f.shop->db, &CF_DRAFT, p.draft, &draft, &there, &error) && there && !draft.note);
  g_assert_cmpstr (draft.po, ==, "PO-5");
  g_assert_true (cf_record_load_at (f.shop->db, &CF_CUSTOMER, p.customer, p.before, &past, &there, &error) && there);
  g_assert_true (!past.name && !past.address && !past.archived);
  g_assert_cmpstr (past.number, ==, "Q7");

  g_assert_cmpint (redacted (f.shop->db), ==, count);
  gint64 commits = fixture_commits (&f);
  g_assert_cmpint (cf_redact_customer (f.shop, &manager, p.customer, &count, &error), ==, CF_OK);
  g_assert_true (count == 0 && fixture_commits (&f) == commits);        /* nothing is left to be removed */
  cf_record_clear (&CF_CUSTOMER, &now);
  g_assert_true (cf_record_load (f.shop->db, &CF_CUSTOMER, p.customer, &now, &there, &error));
  now.phone = g_strdup ("555 019 9876");                                /* and somebody writes it in again */
  fixture_ok (&f, cf_save_customer (f.shop, &f.who, &now, &error));
  g_assert_cmpint (cf_redact_customer (f.shop, &manager, p.customer, &count, &error), ==, CF_OK);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpstr (leaked (&f), ==, NULL);
  cf_record_clear (&CF_CUSTOMER, &now);
  g_assert_true (cf_record_load (f.shop->db, &CF_CUSTOMER, p.customer, &now, &there, &error));
  g_assert_cmpstr (now.name, ==, "Removed Q7");
  g_assert_cmpint (redacted (f.shop->db), ==, 15);
  fixture_replay (f.shop->db, f.folder);
  fixture_close (&f);
}

/* The log tells who asked for what, and no more what it was. */
static void
test_log (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  guint count;
  fixture_open (&f);
  g_auto (CfWho) owner = staff (&f, "Olga", CF_STAFF_OWNER);
  Person p = person (&f);
  g_assert_cmpint (cf_redact_contact (f.shop, &owner, p.contact, &count, &error), ==, CF_OK);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpint (redacted (f.shop->db), ==, 1);
  g_autoptr (GArray) commits = g_array_new (FALSE, TRUE, sizeof (CfAuditCommit));
  g_array_set_clear_func (commits, cf_audit_commit_clear);
  g_assert_true (cf_audit_load (f.shop->db, &(CfAuditAsk) { .type = &CF_CONTACT, .id = p.contact }, commits, &error));
  g_assert_cmpuint (commits->len, ==, 2);
  const CfAuditCommit *newest = &g_array_index (commits, CfAuditCommit, 0);
  g_assert_cmpstr (newest->act, ==, "contact.redact");
  g_assert_cmpstr (newest->actor, ==, "Olga");
  g_assert_cmpstr (newest->reason, ==, "asked for in writing");
  gboolean removed = FALSE;
  for (guint i = 0; i < commits->len; i++)
    for (guint k = 0; k < g_array_index (commits, CfAuditCommit, i).changes->len; k++) {
      const CfAuditChange *change = &g_array_index (g_array_index (commits, CfAuditCommit, i).changes, CfAuditChange, k);
      removed = removed || (i == 0 && change->kind == CF_AUDIT_REMOVED && change->id == p.contact);
      for (guint n = 0; n < change->fields->len; n++) {
        const CfAuditField *field = &g_array_index (change->fields, CfAuditField, n);
        g_assert_true (!field->before || !strstr (field->before, "Bertram"));
        g_assert_true (!field->after || !strstr (field->after, "Bertram"));
      }
    }
  g_assert_true (removed);
  fixture_replay (f.shop->db, f.folder);
  fixture_close (&f);
}

static void
test_refusals (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  guint count;
  fixture_open (&f);
  g_auto (CfWho) owner = staff (&f, "Olga", CF_STAFF_OWNER), clerk = staff (&f, "Carl", CF_STAFF_CLERK);
  Person p = person (&f);
  expect_refusal (&f, CF_IN_USE, cf_redact_customer (f.shop, &owner, p.customer, &count, &error));      /* owes */
  expect_field (&owner, "balance");
  CfId payment = fixture_pay (&f, p.customer, f.check, 12400, p.invoice);
  expect_refusal (&f, CF_IN_USE, cf_redact_customer (f.shop, &owner, p.customer, &count, &error));      /* is owed 55 */
  g_assert_cmpint (payment, !=, 0);
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_redact_customer (f.shop, &clerk, p.customer, &count, &error));
  owner.reason = NULL;
  expect_refusal (&f, CF_NEEDS_REASON, cf_redact_customer (f.shop, &owner, p.customer, &count, &error));
  expect_refusal (&f, CF_NEEDS_REASON, cf_redact_contact (f.shop, &owner, p.contact, &count, &error));
  owner.reason = "asked";
  expect_refusal (&f, CF_NOT_FOUND, cf_redact_customer (f.shop, &owner, 4711, &count, &error));
  expect_refusal (&f, CF_NOT_FOUND, cf_redact_contact (f.shop, &owner, 4711, &count, &error));
  CfId other = fixture_customer (&f, "Keen Kites");
  CfMoney price = 500;
  fixture_draft (&f, other, CF_DRAFT_INVOICE, 0, 0, &price, 1);
  expect_refusal (&f, CF_IN_USE, cf_redact_customer (f.shop, &owner, other, &count, &error));
  expect_field (&owner, "draft");
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shop/redact/customer", test_customer);
  g_test_add_func ("/shop/redact/log", test_log);
  g_test_add_func ("/shop/redact/refusals", test_refusals);
  return g_test_run ();
}
