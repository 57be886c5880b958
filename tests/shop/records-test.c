/* records-test.c: proves that saving a record stores it tidied and whole, that saving it again writes nothing, that only the groups that differ are edited, and that each refusal leaves the
 * ledger as it was. Test names carry the feature rows they prove. */
#include "expect.h"
#include "shop/built-in.h"
#include "shop/save-collection.h"
#include "shop/staff.h"
#include "store/audit.h"
#include "store/collection.h"
#include "store/lookup.h"
#include "store/search.h"
#include <string.h>

#define S(text) ((char *) (text))
CF_SQL (edits_of, "SELECT COUNT(*) FROM edit WHERE type = $1 AND id = $2");

static gint64
edits (Fixture *f, const CfRecord *type, CfId id)
{
  g_autoptr (GError) error = NULL;
  CfStmt *stmt = cf_db_stmt (f->shop->db, &edits_of, &error);
  cf_bind_int (stmt, 1, type->tag);
  cf_bind_int (stmt, 2, id);
  g_assert_true (cf_step (stmt, &error) == CF_ROW);
  gint64 n = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return n;
}

static void
load (Fixture *f, const CfRecord *type, CfId id, gpointer ret)
{
  g_autoptr (GError) error = NULL;
  gboolean found;
  g_assert_true (cf_record_load (f->shop->db, type, id, ret, &found, &error) && found);
}

/* Somebody of @role who works here. */
static CfWho
staff (Fixture *f, CfStaffRole role)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strdup_printf ("Person %d", role);
  CfStaff s = { .id = cf_shop_id (f->shop), .name = name, .role = role };
  fixture_ok (f, cf_save_staff (f->shop, &f->who, &s, &error));
  return (CfWho) { .kind = CF_WHO_STAFF, .actor_id = s.id };
}

static void
test_customer (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfCustomer) stored = { 0 };
  fixture_open (&f);
  CfCustomer c = { .id = cf_shop_id (f.shop), .name = S ("  Müller & Söhne\tGmbH "), .address = S ("Haupt 1\r\nHinterhaus "), .country = S ("de"), .phone = S ("+49 1512 3456782"),
                   .note = S ("paid with 4111-1111-1111-1111 once"), .hold_reason = S ("kept only with a hold"), .credit_limit_minor = 500 };
  expect_once (&f, cf_save_customer (f.shop, &f.who, &c, &error));
  load (&f, &CF_CUSTOMER, c.id, &stored);
  g_assert_cmpstr (stored.name, ==, "Müller & Söhne GmbH");
  g_assert_cmpstr (stored.address, ==, "Haupt 1\nHinterhaus");
  g_assert_cmpstr (stored.country, ==, "DE");
  g_assert_cmpstr (stored.phone, ==, "+49 1512 3456782");
  g_assert_cmpstr (stored.number, ==, "C000002");
  g_assert_null (strstr (stored.note, "4111"));
  g_assert_nonnull (strstr (stored.note, "1111 once"));
  g_assert_cmpstr (stored.hold_reason ? stored.hold_reason : "", ==, "");
  g_assert_cmpint (stored.credit_limit_minor, ==, 0);
  g_assert_cmpint (stored.since, ==, fixture_date (2026, 3, 2));
  g_assert_cmpint (edits (&f, &CF_CUSTOMER, c.id), ==, 0);

  c.phone = S ("555 0100");                                              /* one group of fourteen */
  fixture_ok (&f, cf_save_customer (f.shop, &f.who, &c, &error));
  g_assert_cmpint (edits (&f, &CF_CUSTOMER, c.id), ==, 1);
  cf_customer_clear (&stored);
  load (&f, &CF_CUSTOMER, c.id, &stored);
  g_assert_cmpstr (stored.number, ==, "C000002");
  g_assert_cmpstr (stored.phone, ==, "555 0100");
  fixture_close (&f);
}

static void
test_customer_numbers (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  static const char *const typed[] = { "C000007", "C9", "C1234567", "C00000X", "K-1", "C999998", "C000008" }, *const next[] = { "C999999", "C1000000", "C1000001" };
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++) {
    CfCustomer c = { .id = cf_shop_id (f.shop), .name = S ("N"), .number = S (typed[i]) };
    if (i == 2)
      c.number = S ("C12345678");
    fixture_ok (&f, cf_save_customer (f.shop, &f.who, &c, &error));
  }
  for (guint i = 0; i < G_N_ELEMENTS (next); i++) {
    g_auto (CfCustomer) stored = { 0 };
    load (&f, &CF_CUSTOMER, fixture_customer (&f, "N"), &stored);
    g_assert_cmpstr (stored.number, ==, next[i]);
  }
  CfCustomer taken = { .id = cf_shop_id (f.shop), .name = S ("N"), .number = S ("K-1") };
  expect_refusal (&f, CF_NUMBER_TAKEN, cf_save_customer (f.shop, &f.who, &taken, &error));
  expect_field (&f.who, "number");
  fixture_close (&f);
}

static void
test_customer_refusals (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autofree char *longer = g_strnfill (201, 'x');
  fixture_open (&f);
  const struct { CfOutcome code; const char *field; CfCustomer c; } cases[] = {
    { CF_REQUIRED, "name", { .name = S (" \t") } },
    { CF_TOO_LONG, "name", { .name = longer } },
    { CF_NOT_TEXT, "name", { .name = S ("a\xff") } },
    { CF_NOT_TEXT, "city", { .name = S ("a"), .city = S ("b\x07") } },
    { CF_NEGATIVE, "credit_limit_minor", { .name = S ("a"), .has_limit = 1, .credit_limit_minor = -1 } },
    { CF_NOT_A_CHOICE, "statement_kind", { .name = S ("a"), .statement_kind = 9 } },
    { CF_NOT_A_CHOICE, "language", { .name = S ("a"), .language = S ("e n") } },
    { CF_UNKNOWN_REFERENCE, "terms_id", { .name = S ("a"), .terms_id = 4711 } },
    { CF_UNKNOWN_REFERENCE, "tax_group_id", { .name = S ("a"), .tax_group_id = 4711 } },
    { CF_UNKNOWN_REFERENCE, "ship_location_id", { .name = S ("a"), .ship_location_id = 4711 } },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    CfCustomer c = cases[i].c;
    c.id = cf_shop_id (f.shop);
    g_test_message ("%s", cases[i].field);
    expect_refusal (&f, cases[i].code, cf_save_customer (f.shop, &f.who, &c, &error));
    expect_field (&f.who, cases[i].field);
  }
  CfCustomer none = { .name = S ("a") };
  expect_refusal (&f, CF_REQUIRED, cf_save_customer (f.shop, &f.who, &none, &error));
  expect_field (&f.who, "id");
  fixture_close (&f);
}

/* A clerk may keep addresses, not credit; a manager's consent counts for the one act it was given to. */
static void
test_customer_credit (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfCustomer) acme = { 0 };
  fixture_open (&f);
  g_auto (CfWho) clerk = staff (&f, CF_STAFF_CLERK), manager = staff (&f, CF_STAFF_MANAGER);
  load (&f, &CF_CUSTOMER, f.customer, &acme);
  acme.phone = g_strdup ("555");
  fixture_ok (&f, cf_save_customer (f.shop, &clerk, &acme, &error));
  acme.has_limit = 1;
  acme.credit_limit_minor = 100000;
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_save_customer (f.shop, &clerk, &acme, &error));
  g_assert_cmpint (clerk.refusal.permission, ==, CF_MAY_EDIT_CREDIT);
  clerk.approval = (CfApproval) { manager.actor_id, CF_MAY_EDIT_CREDIT, f.customer + 1 };
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_save_customer (f.shop, &clerk, &acme, &error));
  clerk.approval.act_id = f.customer;
  fixture_ok (&f, cf_save_customer (f.shop, &clerk, &acme, &error));
  clerk.approval = (CfApproval) { 0 };
  acme.hold = 1;
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_save_customer (f.shop, &clerk, &acme, &error));
  acme.hold = 0;
  acme.terms_id = CF_TERMS_NET_15_ID;
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_save_customer (f.shop, &clerk, &acme, &error));
  fixture_ok (&f, cf_save_customer (f.shop, &manager, &acme, &error));
  fixture_close (&f);
}

static void
test_parts_of_customer (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autofree char *hash = g_strnfill (64, 'a');
  fixture_open (&f);
  CfId other = fixture_customer (&f, "Other");
  CfContact contact = { .id = cf_shop_id (f.shop), .customer_id = f.customer, .email = S ("ap@acme.example"), .roles = CF_ROLE_AP | CF_ROLE_BILLING };
  expect_once (&f, cf_save_contact (f.shop, &f.who, &contact, &error));
  contact.customer_id = other;
  expect_refusal (&f, CF_OTHER_CUSTOMER, cf_save_contact (f.shop, &f.who, &contact, &error));
  contact = (CfContact) { .id = cf_shop_id (f.shop), .customer_id = f.customer };
  expect_refusal (&f, CF_REQUIRED, cf_save_contact (f.shop, &f.who, &contact, &error));
  contact.name = S ("Ann");
  contact.roles = 1 << 9;
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_save_contact (f.shop, &f.who, &contact, &error));
  contact.roles = contact.customer_id = 0;
  expect_refusal (&f, CF_REQUIRED, cf_save_contact (f.shop, &f.who, &contact, &error));
  contact.customer_id = 4711;
  expect_refusal (&f, CF_UNKNOWN_REFERENCE, cf_save_contact (f.shop, &f.who, &contact, &error));

  CfLocation location = { .id = cf_shop_id (f.shop), .customer_id = f.customer, .name = S ("Dock"), .region = S ("NJ"), .country = S ("us"), .tax_group_id = f.tax_group };
  expect_once (&f, cf_save_location (f.shop, &f.who, &location, &error));
  location.name = S ("");
  expect_refusal (&f, CF_REQUIRED, cf_save_location (f.shop, &f.who, &location, &error));
  location.name = S ("Dock");
  location.tax_group_id = 4711;
  expect_refusal (&f, CF_UNKNOWN_REFERENCE, cf_save_location (f.shop, &f.who, &location, &error));
  g_auto (CfCustomer) acme = { 0 };
  load (&f, &CF_CUSTOMER, f.customer, &acme);
  acme.ship_location_id = location.id;
  expect_once (&f, cf_save_customer (f.shop, &f.who, &acme, &error));

  CfCertificate certificate = { .id = cf_shop_id (f.shop), .customer_id = f.customer, .region = S ("NY"), .reason = S ("resale"), .number = S ("ST-120 77"), .valid_from = 20000,
                                .expires = 21000, .scan_hash = hash };
  expect_once (&f, cf_save_certificate (f.shop, &f.who, &certificate, &error));
  certificate.expires = 19999;
  expect_refusal (&f, CF_DATED_BEFORE, cf_save_certificate (f.shop, &f.who, &certificate, &error));
  certificate.expires = 0;
  certificate.scan_hash = S ("abc");
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_save_certificate (f.shop, &f.who, &certificate, &error));
  certificate.scan_hash = NULL;
  certificate.reason = NULL;
  expect_refusal (&f, CF_REQUIRED, cf_save_certificate (f.shop, &f.who, &certificate, &error));
  g_auto (CfWho) clerk = staff (&f, CF_STAFF_CLERK);
  certificate.reason = S ("resale");
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_save_certificate (f.shop, &clerk, &certificate, &error));
  fixture_close (&f);
}

static void
test_item (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfItem) stored = { 0 };
  fixture_open (&f);
  CfPriceBreak breaks[] = { { 10 * CF_DECIMAL_ONE, 80 * CF_DECIMAL_ONE }, { 50 * CF_DECIMAL_ONE, 70 * CF_DECIMAL_ONE } };
  CfItem item = { .id = cf_shop_id (f.shop), .code = S ("4006381333931"), .name = S ("Pen"), .unit_price = 90 * CF_DECIMAL_ONE, .price_breaks = breaks, .n_price_breaks = 2 };
  expect_once (&f, cf_save_item (f.shop, &f.who, &item, &error));
  load (&f, &CF_ITEM, item.id, &stored);
  g_assert_cmpstr (stored.code, ==, "4006381333931");                    /* a bar code is not a card number */
  g_assert_cmpuint (stored.n_price_breaks, ==, 2);
  breaks[1].unit_price = 65 * CF_DECIMAL_ONE;
  fixture_ok (&f, cf_save_item (f.shop, &f.who, &item, &error));
  g_assert_cmpint (edits (&f, &CF_ITEM, item.id), ==, 1);
  breaks[1].min_quantity = breaks[0].min_quantity;
  expect_refusal (&f, CF_TWO_READINGS, cf_save_item (f.shop, &f.who, &item, &error));
  item.n_price_breaks = 0;
  item.unit_price = -1;
  expect_refusal (&f, CF_NEGATIVE, cf_save_item (f.shop, &f.who, &item, &error));
  CfItem same = { .id = cf_shop_id (f.shop), .code = S (" BAN-3X6 "), .name = S ("Other") };
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_item (f.shop, &f.who, &same, &error));
  same.code = S ("");
  expect_refusal (&f, CF_REQUIRED, cf_save_item (f.shop, &f.who, &same, &error));
  same.code = S ("X");
  same.name = NULL;
  expect_refusal (&f, CF_REQUIRED, cf_save_item (f.shop, &f.who, &same, &error));
  same.name = S ("X");
  same.tax_group_id = 4711;
  expect_refusal (&f, CF_UNKNOWN_REFERENCE, cf_save_item (f.shop, &f.who, &same, &error));
  fixture_close (&f);
}

static void
test_terms_and_taxes (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfTerms) stored = { 0 };
  fixture_open (&f);
  CfTerms terms = { .id = cf_shop_id (f.shop), .kind = CF_TERMS_NET, .days = 45, .discount_rate = 10000, .discount_days = 7 };
  fixture_ok (&f, cf_save_terms (f.shop, &f.who, &terms, &error));
  load (&f, &CF_TERMS, terms.id, &stored);
  g_assert_cmpstr (stored.name, ==, "1 % 7 net 45");
  CfTerms same = { .id = cf_shop_id (f.shop), .kind = CF_TERMS_NET, .days = 30, .name = S ("Net 30") };
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_terms (f.shop, &f.who, &same, &error));
  same.archived = 1;                                                     /* what nobody sees may be called anything */
  expect_once (&f, cf_save_terms (f.shop, &f.who, &same, &error));
  same.archived = 0;
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_terms (f.shop, &f.who, &same, &error));
  same.days = -1;
  expect_refusal (&f, CF_NEGATIVE, cf_save_terms (f.shop, &f.who, &same, &error));

  CfTaxRate rate = { .id = cf_shop_id (f.shop), .name = S ("County"), .rate = 12500 };
  expect_once (&f, cf_save_tax_rate (f.shop, &f.who, &rate, &error));
  g_auto (CfTaxRate) county = { 0 };
  load (&f, &CF_TAX_RATE, rate.id, &county);
  g_assert_cmpstr (county.jurisdiction, ==, "County");
  rate.rate = CF_DECIMAL_ONE + 1;
  expect_refusal (&f, CF_TOO_LARGE, cf_save_tax_rate (f.shop, &f.who, &rate, &error));
  rate.rate = -1;
  expect_refusal (&f, CF_NEGATIVE, cf_save_tax_rate (f.shop, &f.who, &rate, &error));
  rate.rate = 0;
  rate.id = cf_shop_id (f.shop);
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_tax_rate (f.shop, &f.who, &rate, &error));

  CfTaxGroupMember members[] = { { county.id }, { county.id } };
  CfTaxGroup group = { .id = cf_shop_id (f.shop), .name = S ("G"), .inclusive = 7, .members = members, .n_members = 1 };
  expect_once (&f, cf_save_tax_group (f.shop, &f.who, &group, &error));
  group.n_members = 2;
  expect_refusal (&f, CF_TWO_READINGS, cf_save_tax_group (f.shop, &f.who, &group, &error));
  members[1].tax_rate_id = 4711;
  expect_refusal (&f, CF_UNKNOWN_REFERENCE, cf_save_tax_group (f.shop, &f.who, &group, &error));
  members[1].tax_rate_id = 0;
  expect_refusal (&f, CF_REQUIRED, cf_save_tax_group (f.shop, &f.who, &group, &error));
  fixture_close (&f);
}

/* S0-08: the shop adds its own payment method. */
static void
test_tender (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfTender tender = { .id = cf_shop_id (f.shop), .name = S ("Gift voucher"), .kind = CF_TENDER_OTHER, .needs_reference = 1, .rank = 9 };
  expect_once (&f, cf_save_tender (f.shop, &f.who, &tender, &error));
  CfId invoice = fixture_invoice (&f, f.customer, 5000);
  fixture_pay (&f, f.customer, tender.id, 5000, invoice);
  g_assert_cmpint (fixture_open_of (&f, invoice), ==, 0);
  tender.kind = 7;
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_save_tender (f.shop, &f.who, &tender, &error));
  tender.id = cf_shop_id (f.shop);
  tender.kind = CF_TENDER_OTHER;
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_tender (f.shop, &f.who, &tender, &error));
  tender.name = S ("Wire");                                              /* is there from the start */
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_tender (f.shop, &f.who, &tender, &error));
  g_auto (CfWho) clerk = staff (&f, CF_STAFF_CLERK);
  tender.name = S ("Mine");
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_save_tender (f.shop, &clerk, &tender, &error));
  fixture_close (&f);
}

static void
test_series (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  fixture_open (&f);
  CfSeries series = { .id = cf_shop_id (f.shop), .kind = CF_SERIES_INVOICE, .prefix = S ("B-"), .first = 500 };
  expect_once (&f, cf_save_series (f.shop, &f.who, &series, &error));
  CfId id = fixture_invoice (&f, f.customer, 100);
  load (&f, &CF_INVOICE, id, &invoice);
  g_assert_cmpstr (invoice.number, ==, "B-500");
  series.first = 400;
  expect_refusal (&f, CF_IN_USE, cf_save_series (f.shop, &f.who, &series, &error));
  series.first = 500;
  series.archived = 1;
  expect_once (&f, cf_save_series (f.shop, &f.who, &series, &error));
  CfSeries second = { .id = cf_shop_id (f.shop), .kind = CF_SERIES_CREDIT_MEMO, .prefix = S ("B-"), .first = 1 };
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_series (f.shop, &f.who, &second, &error));
  second.prefix = S ("");
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_series (f.shop, &f.who, &second, &error));
  second.prefix = S ("Q");
  second.first = 0;
  expect_refusal (&f, CF_NOT_POSITIVE, cf_save_series (f.shop, &f.who, &second, &error));
  second.first = 1;
  second.kind = CF_SERIES_IMPORTED;
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_save_series (f.shop, &f.who, &second, &error));
  second.kind = CF_SERIES_GROUP;
  second.station = 5000;
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_save_series (f.shop, &f.who, &second, &error));
  fixture_close (&f);
}

static void
test_settings (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  char id[CF_ID_TEXT];
  fixture_open (&f);
  expect_once (&f, cf_change_setting (f.shop, &f.who, CF_SET_LATE_FEE_RATE, "1.5", &error));
  g_assert_true (cf_shop_refresh (f.shop, &error));
  g_assert_cmpint (f.shop->rules.late_fee.rate, ==, 15000);
  expect_once (&f, cf_change_setting (f.shop, &f.who, CF_SET_LATE_FEE_RATE, "", &error));
  expect_once (&f, cf_change_setting (f.shop, &f.who, CF_SET_TERMS, cf_id_text (CF_TERMS_NET_15_ID, id), &error));
  expect_refusal (&f, CF_UNKNOWN_REFERENCE, cf_change_setting (f.shop, &f.who, CF_SET_TERMS, cf_id_text (4711, id), &error));
  expect_refusal (&f, CF_UNKNOWN_REFERENCE, cf_change_setting (f.shop, &f.who, CF_SET_TAX_GROUP, cf_id_text (4711, id), &error));
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_change_setting (f.shop, &f.who, CF_SET_SHOP_TIMEZONE, "Mars/Olympus", &error));
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_change_setting (f.shop, &f.who, 4711, "x", &error));
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_change_setting (f.shop, &f.who, CF_SET_ROUNDING, "up", &error));
  expect_once (&f, cf_change_setting (f.shop, &f.who, CF_SET_CURRENCY, "eur", &error));
  expect_once (&f, cf_change_setting (f.shop, &f.who, CF_SET_CURRENCY, "USD", &error));
  fixture_invoice (&f, f.customer, 100);
  expect_refusal (&f, CF_IN_USE, cf_change_setting (f.shop, &f.who, CF_SET_CURRENCY, "EUR", &error));
  expect_once (&f, cf_change_setting (f.shop, &f.who, CF_SET_CURRENCY, "", &error));      /* the standard is the dollar too */
  g_auto (CfWho) clerk = staff (&f, CF_STAFF_CLERK);
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_change_setting (f.shop, &clerk, CF_SET_SHOP_NAME, "Mine", &error));
  fixture_close (&f);
}

static void
test_draft (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfDraft) stored = { 0 };
  g_auto (CfInvoice) invoice = { 0 };
  fixture_open (&f);
  CfId other = fixture_customer (&f, "Other");
  CfLocation dock = { .id = cf_shop_id (f.shop), .customer_id = other, .name = S ("Dock") };
  fixture_ok (&f, cf_save_location (f.shop, &f.who, &dock, &error));
  CfDraftLine lines[] = { { .item_id = f.item, .description = S ("Banner"), .quantity = CF_DECIMAL_ONE, .unit_price = 85 * CF_DECIMAL_ONE, .tax_group_id = f.tax_group } };
  CfDraft draft = { .id = cf_shop_id (f.shop), .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .lines = lines, .n_lines = 1, .holder = 77 };
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  load (&f, &CF_DRAFT, draft.id, &stored);
  g_assert_cmpint (stored.holder, ==, 1);                                /* who makes it holds it */
  draft.holder = 1;
  expect_once (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  lines[0].unit_price = 80 * CF_DECIMAL_ONE;
  expect_once (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  g_assert_cmpint (edits (&f, &CF_DRAFT, draft.id), ==, 1);

  const struct { CfOutcome code; const char *field; CfDraft draft; CfDraftLine line; } cases[] = {
    { CF_REQUIRED, "customer_id", { .kind = CF_DRAFT_INVOICE } },
    { CF_UNKNOWN_REFERENCE, "customer_id", { .kind = CF_DRAFT_INVOICE, .customer_id = 4711 } },
    { CF_NOT_A_CHOICE, "kind", { .customer_id = f.customer } },
    { CF_NOT_A_CHOICE, "subject_id", { .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .subject_id = 4711 } },
    { CF_UNKNOWN_REFERENCE, "subject_id", { .kind = CF_DRAFT_CREDIT_MEMO, .customer_id = f.customer, .subject_id = 4711 } },
    { CF_OTHER_CUSTOMER, "location_id", { .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .location_id = dock.id } },
    { CF_UNKNOWN_REFERENCE, "terms_id", { .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .terms_id = 4711 } },
    { CF_UNKNOWN_REFERENCE, "item_id", { .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .n_lines = 1 }, { .item_id = 4711 } },
    { CF_UNKNOWN_REFERENCE, "tax_group_id", { .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .n_lines = 1 }, { .tax_group_id = 4711 } },
    { CF_NEGATIVE, "discount_rate", { .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .n_lines = 1 }, { .discount_rate = -1 } },
    { CF_TOO_LARGE, "discount_rate", { .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .n_lines = 1 }, { .discount_rate = CF_DECIMAL_ONE + 1 } },
    { CF_NOT_FOUND, "subject_line", { .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .n_lines = 1 }, { .subject_line = 1 } },
    { CF_NOT_TEXT, "description", { .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .n_lines = 1 }, { .description = S ("\x1b[2J") } },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    CfDraft d = cases[i].draft;
    CfDraftLine line = cases[i].line;
    d.id = cf_shop_id (f.shop);
    d.lines = &line;
    g_test_message ("%s %s", cf_outcome_name (cases[i].code), cases[i].field);
    expect_refusal (&f, cases[i].code, cf_save_draft (f.shop, &f.who, &d, &error));
    expect_field (&f.who, cases[i].field);
  }

  fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), draft.id, FALSE, &invoice, &error));
  expect_once (&f, cf_save_draft (f.shop, &f.who, &draft, &error));      /* nothing differs */
  draft.note = S ("late");
  expect_refusal (&f, CF_WRONG_STATE, cf_save_draft (f.shop, &f.who, &draft, &error));
  draft.id = cf_shop_id (f.shop);
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  draft.discarded = 1;
  expect_once (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  draft.discarded = 0;
  expect_refusal (&f, CF_WRONG_STATE, cf_save_draft (f.shop, &f.who, &draft, &error));
  fixture_close (&f);
}

/* A draft of another register: read by all, changed by who takes it over, which is a manager's. */
static void
test_draft_holder (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  g_auto (CfAct) act = CF_ACT_INIT;
  CfDraft draft = { .id = cf_shop_id (f.shop), .kind = CF_DRAFT_INVOICE, .customer_id = f.customer, .holder = 9 };
  cf_act_begin (&act, f.shop, "test", &f.who, NULL, 0, NULL);            /* as if it had come from station 9 */
  cf_act_add (&act, &CF_DRAFT, &draft);
  fixture_ok (&f, cf_act_end (&act, &error));
  draft.note = S ("mine");
  expect_refusal (&f, CF_NOT_HOLDER, cf_save_draft (f.shop, &f.who, &draft, &error));
  g_auto (CfWho) clerk = staff (&f, CF_STAFF_CLERK), manager = staff (&f, CF_STAFF_MANAGER);
  draft.holder = 1;
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_save_draft (f.shop, &clerk, &draft, &error));
  expect_once (&f, cf_save_draft (f.shop, &manager, &draft, &error));
  draft.note = S ("clerk's");
  expect_once (&f, cf_save_draft (f.shop, &clerk, &draft, &error));
  fixture_close (&f);
}

static void
test_draft_price (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfPriceBreak breaks[] = { { 10 * CF_DECIMAL_ONE, 7 * CF_DECIMAL_ONE } };
  CfItem item = { .id = cf_shop_id (f.shop), .code = S ("P"), .name = S ("Poster"), .unit = S ("pc"), .unit_price = 9 * CF_DECIMAL_ONE, .price_breaks = breaks, .n_price_breaks = 1 };
  fixture_ok (&f, cf_save_item (f.shop, &f.who, &item, &error));
  CfLocation dock = { .id = cf_shop_id (f.shop), .customer_id = f.customer, .name = S ("Dock"), .tax_group_id = f.tax_group };
  fixture_ok (&f, cf_save_location (f.shop, &f.who, &dock, &error));
  CfDraft draft = { .customer_id = f.customer };
  CfDraftLine line = { .item_id = item.id, .quantity = 10 * CF_DECIMAL_ONE, .description = g_strdup ("Poster, matt") };
  fixture_ok (&f, cf_draft_price (f.shop, &f.who, &draft, &line, &error));
  g_assert_cmpstr (line.code, ==, "P");
  g_assert_cmpstr (line.unit, ==, "pc");
  g_assert_cmpstr (line.description, ==, "Poster, matt");
  g_assert_cmpint (line.unit_price, ==, 7 * CF_DECIMAL_ONE);
  g_assert_cmpint (line.tax_group_id, ==, 0);
  draft.location_id = dock.id;
  line.quantity = 9 * CF_DECIMAL_ONE;
  fixture_ok (&f, cf_draft_price (f.shop, &f.who, &draft, &line, &error));
  g_assert_cmpint (line.unit_price, ==, 9 * CF_DECIMAL_ONE);
  g_assert_cmpint (line.tax_group_id, ==, f.tax_group);
  item.untaxed = 1;
  fixture_ok (&f, cf_save_item (f.shop, &f.who, &item, &error));
  fixture_ok (&f, cf_draft_price (f.shop, &f.who, &draft, &line, &error));
  g_assert_cmpint (line.tax_group_id, ==, 0);
  item.archived = 1;
  fixture_ok (&f, cf_save_item (f.shop, &f.who, &item, &error));
  g_assert_cmpint (cf_draft_price (f.shop, &f.who, &draft, &line, &error), ==, CF_ARCHIVED);
  line.item_id = 4711;
  g_assert_cmpint (cf_draft_price (f.shop, &f.who, &draft, &line, &error), ==, CF_UNKNOWN_REFERENCE);
  g_free (line.code);
  g_free (line.unit);
  g_free (line.description);
  fixture_close (&f);
}

static guint
found (Fixture *f, const char *typed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert_true (cf_search_customers (f->shop->db, typed, 10, ids, &error));
  return ids->len;
}

/* Names by their beginnings in any order, an e-mail address by its own beginning, a telephone number by its last digits; one letter finds no more than asked. */
static void
test_search (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfCustomer c = { .id = cf_shop_id (f.shop), .name = (char *) "Käthe Müller", .email = (char *) "Kaethe.Mueller7@gmail.example", .phone = (char *) "(718) 555-0142" };
  CfContact contact = { .id = cf_shop_id (f.shop), .customer_id = c.id, .name = (char *) "Anna Ott", .email = (char *) "ott@werk.example" };
  fixture_ok (&f, cf_save_customer (f.shop, &f.who, &c, &error));
  fixture_ok (&f, cf_save_contact (f.shop, &f.who, &contact, &error));
  static const struct { const char *typed; guint found; } table[] = {
    { "mül", 1 }, { "mul käthe", 1 }, { "MULLER K", 1 }, { "uller", 0 }, { "kaethe.mue", 1 }, { "kaethe.mueller", 1 }, { "kaethe.mueller7", 1 }, { "kaethe.mueller8", 0 }, { "mueller", 1 }, { "c000002", 1 }, { "kaethe.mueller7@", 1 }, { "kaethe.mueller7@gm", 1 }, { "Kaethe.Mueller7@GMail.example", 1 },
    { "kaethe.mueller7@ex", 0 }, { "mueller7@gmail", 0 }, { "@gmail", 1 }, { "gmail", 1 }, { "ott@w", 1 }, { "müller ott@we", 1 }, { "müller ott@x", 0 }, { "0142", 1 }, { "5550142", 1 }, { "(718) 55", 1 },
    { "555-0143", 0 }, { "@", 0 }, { "", 0 }, { "a", 2 }, { "m", 1 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_test_message ("%s", table[i].typed);
    g_assert_cmpuint (found (&f, table[i].typed), ==, table[i].found);
  }
  fixture_close (&f);
}

/* D24: money stays where it was posted and shows under whom it was merged into; taking it back undoes it. */
static void
test_merge (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfId twin = fixture_customer (&f, "Acme Sings"), third = fixture_customer (&f, "Acme Old");
  fixture_invoice (&f, f.customer, 1000);
  fixture_invoice (&f, twin, 200);
  fixture_invoice (&f, third, 30);
  expect_refusal (&f, CF_NOT_FOUND, cf_merge_customer (f.shop, &f.who, twin, 4711, &error));
  expect_refusal (&f, CF_WRONG_STATE, cf_merge_customer (f.shop, &f.who, twin, twin, &error));
  expect_once (&f, cf_merge_customer (f.shop, &f.who, third, twin, &error));
  expect_once (&f, cf_merge_customer (f.shop, &f.who, twin, f.customer, &error));
  expect_refusal (&f, CF_WRONG_STATE, cf_merge_customer (f.shop, &f.who, f.customer, third, &error));      /* a ring */
  g_assert_cmpint (fixture_balance (&f, f.customer).balance_minor, ==, 1230);
  g_assert_cmpint (fixture_balance (&f, third).balance_minor, ==, 30);
  g_assert_cmpuint (found (&f, "sings"), ==, 0);
  expect_once (&f, cf_merge_customer (f.shop, &f.who, twin, 0, &error));
  g_assert_cmpint (fixture_balance (&f, f.customer).balance_minor, ==, 1000);
  g_assert_cmpint (fixture_balance (&f, twin).balance_minor, ==, 230);
  g_assert_cmpuint (found (&f, "sings"), ==, 1);
  fixture_ok (&f, cf_merge_customer (f.shop, &f.who, twin, f.customer, &error));
  CfId mixed = fixture_pay (&f, f.customer, f.check, 1200, 0);           /* Acme's money, on the twin's invoice too */
  g_auto (CfAllocation) put = { 0 }, off = { 0 };
  fixture_ok (&f, cf_apply_credit (f.shop, &f.who, cf_shop_id (f.shop), mixed, 0, CF_SETTLE_OLDEST, NULL, 0, 0, &put, &error));
  expect_refusal (&f, CF_HAS_PAYMENTS, cf_merge_customer (f.shop, &f.who, twin, 0, &error));
  fixture_ok (&f, cf_unapply (f.shop, &f.who, cf_shop_id (f.shop), mixed, 0, 0, 0, &off, &error));
  expect_once (&f, cf_merge_customer (f.shop, &f.who, twin, 0, &error));
  g_auto (CfWho) clerk = staff (&f, CF_STAFF_CLERK);
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_merge_customer (f.shop, &clerk, twin, f.customer, &error));
  fixture_close (&f);
}

static void
test_lock (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfPeriodLock) lock = { 0 }, open = { 0 }, none = { 0 };
  fixture_open (&f);
  CfDate first = fixture_date (2026, 3, 1);
  CfId id = cf_shop_id (f.shop);
  fixture_ok (&f, cf_lock_period (f.shop, &f.who, id, first, &lock, &error));
  g_assert_cmpstr (lock.seen, !=, "");
  g_assert_cmpint (cf_lock_period (f.shop, &f.who, id, first, &none, &error), ==, CF_ALREADY);
  cf_period_lock_clear (&none);
  expect_refusal (&f, CF_ID_REUSED, cf_lock_period (f.shop, &f.who, id, first + 1, &none, &error));
  cf_period_lock_clear (&none);
  CfId draft = fixture_draft (&f, f.customer, CF_DRAFT_INVOICE, 0, 0, &(CfMoney) { 100 }, 1);
  g_auto (CfDraft) d = { 0 };
  g_auto (CfInvoice) invoice = { 0 }, again = { 0 };
  load (&f, &CF_DRAFT, draft, &d);
  d.date = first - 1;
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &d, &error));
  expect_refusal (&f, CF_PERIOD_LOCKED, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), draft, FALSE, &invoice, &error));
  expect_refusal (&f, CF_TOO_LARGE, cf_lock_period (f.shop, &f.who, cf_shop_id (f.shop), first + 3, &none, &error));
  f.who.reason = NULL;
  expect_refusal (&f, CF_NEEDS_REASON, cf_lock_period (f.shop, &f.who, cf_shop_id (f.shop), 0, &none, &error));
  f.who.reason = "the accountant asked";
  fixture_ok (&f, cf_lock_period (f.shop, &f.who, cf_shop_id (f.shop), 0, &open, &error));
  fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), draft, FALSE, &again, &error));
  fixture_close (&f);
}

/* Ids are made before the button is pressed: of two windows the one opened first may lock last. */
static void
test_lock_set_last (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfPeriodLock) first = { 0 }, last = { 0 };
  fixture_open (&f);
  CfId opened_first = cf_shop_id (f.shop), opened_second = cf_shop_id (f.shop);
  fixture_ok (&f, cf_lock_period (f.shop, &f.who, opened_second, fixture_date (2026, 2, 1), &first, &error));
  fixture_ok (&f, cf_lock_period (f.shop, &f.who, opened_first, fixture_date (2026, 3, 1), &last, &error));
  g_assert_true (cf_shop_refresh (f.shop, &error));
  g_assert_cmpint (f.shop->rules.locked_before, ==, fixture_date (2026, 3, 1));
  fixture_close (&f);
}

/* What somebody notes about chasing an invoice: kept by invoice, with who noted it and when in the log; nothing owed changes. */
static void
test_collection (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfCollection)), log = g_array_new (FALSE, FALSE, sizeof (CfAuditCommit));
  g_array_set_clear_func (rows, cf_collection_row_clear);
  g_array_set_clear_func (log, cf_audit_commit_clear);
  fixture_open (&f);
  CfId invoice = fixture_invoice (&f, f.customer, 12000), other = fixture_invoice (&f, f.customer, 500), into = fixture_customer (&f, "Acme Holding");
  CfId memo_draft = fixture_draft (&f, f.customer, CF_DRAFT_CREDIT_MEMO, invoice, 0, (CfMoney[]) { 100 }, 1);
  g_auto (CfInvoice) memo = { 0 };
  fixture_ok (&f, cf_issue_invoice (f.shop, &f.who, cf_shop_id (f.shop), memo_draft, 0, &memo, &error));
  CfWho clerk = staff (&f, CF_STAFF_CLERK);
  CfDate friday = fixture_date (2026, 3, 6);
  CfCollection c = { .id = invoice, .status = CF_COLLECTION_PROMISED, .promise_minor = 5000, .note = S (" called Dana ") };
  expect_refusal (&f, CF_REQUIRED, cf_save_collection (f.shop, &clerk, &c, &error));
  expect_field (&clerk, "promise_date");
  c.promise_date = friday;
  expect_once (&f, cf_save_collection (f.shop, &clerk, &c, &error));
  c.status = (CfCollectionStatus) 7;
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_save_collection (f.shop, &clerk, &c, &error));
  c.status = CF_COLLECTION_PROMISED;
  c.promise_minor = -1;
  expect_refusal (&f, CF_NEGATIVE, cf_save_collection (f.shop, &clerk, &c, &error));
  expect_refusal (&f, CF_NOT_FOUND, cf_save_collection (f.shop, &clerk, &(CfCollection) { .id = f.customer, .status = CF_COLLECTION_REMINDED }, &error));
  expect_refusal (&f, CF_WRONG_STATE, cf_save_collection (f.shop, &clerk, &(CfCollection) { .id = memo.id, .status = CF_COLLECTION_REMINDED }, &error));
  fixture_ok (&f, cf_save_collection (f.shop, &clerk, &(CfCollection) { .id = other, .status = CF_COLLECTION_DISPUTED, .promise_date = friday, .promise_minor = 7 }, &error));
  fixture_ok (&f, cf_merge_customer (f.shop, &f.who, f.customer, into, &error));
  g_assert_true (cf_collections_load (f.shop->db, into, rows, &error));
  g_assert_cmpuint (rows->len, ==, 2);
  const CfCollection *first = &g_array_index (rows, CfCollection, 0), *second = first + 1;
  g_assert_true (first->id == invoice && first->customer_id == f.customer && first->promise_minor == 5000 && first->promise_date == friday);
  g_assert_cmpstr (first->note, ==, "called Dana");
  g_assert_true (second->id == other && second->status == CF_COLLECTION_DISPUTED && second->promise_date == 0 && second->promise_minor == 0);
  g_assert_cmpint (cf_promise_state (first, 12000, friday), ==, CF_PROMISE_OPEN);
  g_assert_cmpint (cf_promise_state (first, 12000, friday + 1), ==, CF_PROMISE_BROKEN);
  g_assert_cmpint (cf_promise_state (first, 0, friday + 1), ==, CF_PROMISE_KEPT);
  g_assert_cmpint (cf_promise_state (second, 500, friday + 1), ==, CF_PROMISE_NONE);
  g_autoptr (GArray) broken = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert_true (cf_collections_broken (f.shop->db, friday, broken, &error));
  g_assert_cmpuint (broken->len, ==, 0);
  CfDate merged = cf_shop_today (f.shop);
  g_assert_true (cf_collections_broken (f.shop->db, MAX (friday + 1, merged), broken, &error));      /* by then they are one */
  g_assert_cmpuint (broken->len, ==, 1);
  g_assert_cmpint (g_array_index (broken, CfId, 0), ==, into);

  g_assert_true (cf_audit_load (f.shop->db, &(CfAuditAsk) { .customer_id = f.customer, .act = "collection." }, log, &error));      /* actor and time (S1-12) */
  g_assert_cmpuint (log->len, ==, 2);
  const CfAuditCommit *commit = &g_array_index (log, CfAuditCommit, 1);
  g_assert_cmpint (commit->actor_id, ==, clerk.actor_id);
  g_assert_cmpint (commit->at, >, 0);
  g_array_set_size (log, 0);
  g_assert_true (cf_audit_load (f.shop->db, &(CfAuditAsk) { .type = &CF_INVOICE, .id = invoice, .act = "collection." }, log, &error));
  g_assert_cmpuint (log->len, ==, 1);
  cf_who_clear (&clerk);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/records/customer", test_customer);
  g_test_add_func ("/records/customer/numbers", test_customer_numbers);
  g_test_add_func ("/records/customer/refusals", test_customer_refusals);
  g_test_add_func ("/records/customer/credit", test_customer_credit);
  g_test_add_func ("/records/customer/parts", test_parts_of_customer);
  g_test_add_func ("/records/item", test_item);
  g_test_add_func ("/records/terms-and-taxes", test_terms_and_taxes);
  g_test_add_func ("/records/tender/S0-08", test_tender);
  g_test_add_func ("/records/series", test_series);
  g_test_add_func ("/records/settings", test_settings);
  g_test_add_func ("/records/draft", test_draft);
  g_test_add_func ("/records/draft/holder", test_draft_holder);
  g_test_add_func ("/records/draft/price", test_draft_price);
  g_test_add_func ("/records/search", test_search);
  g_test_add_func ("/records/merge/D24", test_merge);
  g_test_add_func ("/records/collection/S1-12", test_collection);
  g_test_add_func ("/records/lock", test_lock);
  g_test_add_func ("/records/lock-set-last", test_lock_set_last);
  return g_test_run ();
}
