/* find-test.c: proves that one box finds anyone and anything (T1): customers by name, phone, e-mail, number and contact; documents and payments by number, PO, reference and exact amount; that the
 * likeliest stands first, that a scan is exact where it is only one thing's number, and that whatever is typed is found in bounds and without error. */
#include "../shop/fixture.h"
#include "store/find.h"
#include <string.h>

#define S(text) ((char *) (text))

typedef struct { Fixture f; CfId muller, mueller_co, ann, invoice, memo, payment; } Shop;

static GArray *
find (Shop *s, const char *typed)
{
  g_autoptr (GError) error = NULL;
  GArray *found = g_array_new (FALSE, FALSE, sizeof (CfFound));
  g_array_set_clear_func (found, cf_found_clear);
  g_assert_true (cf_find (s->f.shop->db, &(CfFindAsk) { typed, s->f.shop->rules.currency, '.', 6 }, found, &error));
  g_assert_no_error (error);
  return found;
}

static const CfFound *at (GArray *found, guint i) { g_assert_cmpuint (i, <, found->len); return &g_array_index (found, CfFound, i); }

static void
expect_first (Shop *s, const char *typed, CfFoundKind kind, CfId id, CfFoundBy by, gboolean exact)
{
  g_autoptr (GArray) found = find (s, typed);
  g_test_message ("“%s”: %u found", typed, found->len);
  g_assert_cmpint (at (found, 0)->kind, ==, kind);
  g_assert_cmpint (at (found, 0)->id, ==, id);
  g_assert_cmpint (at (found, 0)->by, ==, by);
  g_assert_cmpint (at (found, 0)->exact, ==, exact);
}

/* It is among what is found. */
static const CfFound *
expect (Shop *s, GArray *found, CfId id)
{
  for (guint i = 0; i < found->len; i++)
    if (at (found, i)->id == id)
      return at (found, i);
  g_error ("not found");
}

static void
shop_open (Shop *s)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) issued = { 0 }, credited = { 0 };
  fixture_open (&s->f);
  CfCustomer people[] = {
    { .id = s->muller = cf_shop_id (s->f.shop), .number = S ("C000777"), .name = S ("Müller Schilder"), .company = S (""), .phone = S ("+1 (212) 555-0142"), .email = S ("kasse@mueller.example") },
    { .id = s->mueller_co = cf_shop_id (s->f.shop), .number = S ("C000778"), .name = S ("Ulrich Adler"), .company = S ("Muller & Co"), .phone = S ("646 555 0188"), .hold = 1 },
    { .id = s->ann = cf_shop_id (s->f.shop), .number = S ("C000779"), .name = S ("Zed Banners"), .email = S ("office@zed.example") },
  };
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    fixture_ok (&s->f, cf_save_customer (s->f.shop, &s->f.who, &people[i], &error));
  CfContact contact = { .id = cf_shop_id (s->f.shop), .customer_id = s->ann, .name = S ("Ann Okafor"), .email = S ("ann@zed.example"), .phone = S ("917 555 0119"), .roles = CF_ROLE_AP };
  fixture_ok (&s->f, cf_save_contact (s->f.shop, &s->f.who, &contact, &error));
  CfDraftLine line = { .description = S ("Banner"), .quantity = 1000000, .unit_price = 1284500000 };
  CfDraft draft = { .id = cf_shop_id (s->f.shop), .kind = CF_DRAFT_INVOICE, .customer_id = s->muller, .po = S ("PO-7781"), .reference = S ("Job Lobby"), .lines = &line, .n_lines = 1 };
  fixture_ok (&s->f, cf_save_draft (s->f.shop, &s->f.who, &draft, &error));
  s->invoice = cf_shop_id (s->f.shop);
  fixture_ok (&s->f, cf_issue_invoice (s->f.shop, &s->f.who, s->invoice, draft.id, FALSE, &issued, &error));
  for (guint i = 0; i < 12; i++)
    fixture_invoice (&s->f, s->f.customer, 5000 + i);
  CfMoney price = 2500;
  CfId credit = fixture_draft (&s->f, s->f.customer, CF_DRAFT_CREDIT_MEMO, 0, 0, &price, 1);
  s->memo = cf_shop_id (s->f.shop);
  fixture_ok (&s->f, cf_issue_invoice (s->f.shop, &s->f.who, s->memo, credit, FALSE, &credited, &error));
  s->payment = fixture_pay (&s->f, s->muller, s->f.check, 70011, 0);
}

static void
test_customers (void)
{
  Shop s;
  shop_open (&s);
  expect_first (&s, "Müller", CF_FOUND_CUSTOMER, s.muller, CF_BY_NAME, FALSE);
  expect_first (&s, "muller sch", CF_FOUND_CUSTOMER, s.muller, CF_BY_WORDS, FALSE);
  expect_first (&s, "  MULLER ", CF_FOUND_CUSTOMER, s.muller, CF_BY_WORDS, FALSE);
  g_autoptr (GArray) both = find (&s, "muller");                         /* the name before the company */
  g_assert_cmpint (at (both, 0)->id, ==, s.muller);
  g_assert_cmpint (at (both, 1)->id, ==, s.mueller_co);
  g_assert_true (at (both, 1)->hold);
  g_assert_cmpint (at (both, 0)->open_minor, ==, 128450 - 70011);
  expect_first (&s, "c000778", CF_FOUND_CUSTOMER, s.mueller_co, CF_BY_NUMBER, TRUE);
  expect_first (&s, "0188", CF_FOUND_CUSTOMER, s.mueller_co, CF_BY_WORDS, FALSE);
  expect_first (&s, "555-0142", CF_FOUND_CUSTOMER, s.muller, CF_BY_WORDS, FALSE);
  expect_first (&s, "(212) 555 0142", CF_FOUND_CUSTOMER, s.muller, CF_BY_WORDS, FALSE);
  expect_first (&s, "2125550142", CF_FOUND_CUSTOMER, s.muller, CF_BY_WORDS, FALSE);
  expect_first (&s, "kasse@mue", CF_FOUND_CUSTOMER, s.muller, CF_BY_WORDS, FALSE);
  const char *anns[] = { "okafor", "ann@zed", "917 555 0119", "0119" };
  for (guint i = 0; i < G_N_ELEMENTS (anns); i++) {
    g_autoptr (GArray) found = find (&s, anns[i]);
    g_assert_cmpint (at (found, 0)->id, ==, s.ann);
    g_assert_cmpstr (at (found, 0)->detail, ==, "Ann Okafor");
    g_assert_cmpint (at (found, 0)->by, ==, CF_BY_CONTACT);
  }
  fixture_close (&s.f);
}

static void
test_documents (void)
{
  Shop s;
  shop_open (&s);
  expect_first (&s, "1001", CF_FOUND_DOCUMENT, s.invoice, CF_BY_NUMBER, TRUE);
  expect_first (&s, "CM-1001", CF_FOUND_DOCUMENT, s.memo, CF_BY_NUMBER, TRUE);
  expect_first (&s, "cm-1001", CF_FOUND_DOCUMENT, s.memo, CF_BY_NUMBER, TRUE);
  expect_first (&s, "Invoice 1001", CF_FOUND_DOCUMENT, s.invoice, CF_BY_NUMBER, FALSE);
  expect_first (&s, "#1001", CF_FOUND_DOCUMENT, s.invoice, CF_BY_NUMBER, FALSE);
  expect_first (&s, "po-77", CF_FOUND_DOCUMENT, s.invoice, CF_BY_PO, FALSE);
  expect_first (&s, "job lobby", CF_FOUND_DOCUMENT, s.invoice, CF_BY_REFERENCE, FALSE);
  expect_first (&s, "1,284.50", CF_FOUND_DOCUMENT, s.invoice, CF_BY_OPEN, FALSE);
  expect_first (&s, "$25.00", CF_FOUND_DOCUMENT, s.memo, CF_BY_OPEN, FALSE);
  g_autoptr (GArray) numbers = find (&s, "10");
  g_assert_cmpint (at (numbers, 0)->kind, ==, CF_FOUND_DOCUMENT);
  g_assert_cmpstr (at (numbers, 0)->number, ==, "1013");                 /* the newest of those that begin so */
  g_autoptr (GArray) same = find (&s, "1001");                           /* the memo of the same number in its own series is there too */
  expect (&s, same, s.memo);
  char id[CF_ID_TEXT];
  expect_first (&s, cf_id_text (s.invoice, id), CF_FOUND_DOCUMENT, s.invoice, CF_BY_ID, TRUE);
  expect_first (&s, cf_id_text (s.muller, id), CF_FOUND_CUSTOMER, s.muller, CF_BY_ID, TRUE);
  fixture_close (&s.f);
}

static void
test_payments (void)
{
  Shop s;
  char id[CF_ID_TEXT];
  shop_open (&s);
  g_autoptr (GError) error = NULL;
  g_auto (CfPayment) payment = { 0 };
  gboolean there;
  g_assert_true (cf_record_load (s.f.shop->db, &CF_PAYMENT, s.payment, &payment, &there, &error) && there);
  g_assert_cmpstr (payment.reference, !=, "");
  g_autoptr (GArray) by_check = find (&s, payment.reference);
  g_assert_cmpint (expect (&s, by_check, s.payment)->by, ==, CF_BY_REFERENCE);
  expect_first (&s, "700.11", CF_FOUND_PAYMENT, s.payment, CF_BY_OPEN, FALSE);
  expect_first (&s, cf_id_text (s.payment, id), CF_FOUND_PAYMENT, s.payment, CF_BY_ID, TRUE);
  fixture_close (&s.f);
}

/* A bar code of 13 digits is one document's number: it is exact, also where it reads like an id, and not any more where two have it. */
static void
test_scan (void)
{
  Shop s;
  g_autoptr (GError) error = NULL;
  CfId ids[2];
  shop_open (&s);
  for (guint i = 0; i < 2; i++) {
    CfInvoiceLine line = { .description = S ("Imported"), .quantity = 1000000, .unit_price = 9000000, .amount_minor = 900 };
    CfInvoice old = { .id = ids[i] = cf_shop_id (s.f.shop), .kind = CF_INVOICE_INVOICE, .number = S ("4006381333931"), .customer_id = i ? s.muller : s.f.customer, .date = cf_shop_today (s.f.shop) - 9,
                      .due = cf_shop_today (s.f.shop) + i, .currency = s.f.shop->rules.currency->number, .rounding = s.f.shop->rules.rounding, .subtotal_minor = 900, .total_minor = 900, .lines = &line,
                      .n_lines = 1 };
    CfInvoiceParty party = { .name = S ("Somebody") };
    CfOutcome outcome = cf_import_invoice (s.f.shop, &s.f.who, &old, &party, &error);
    if (i == 0) {
      fixture_ok (&s.f, outcome);
      expect_first (&s, "4006381333931", CF_FOUND_DOCUMENT, ids[0], CF_BY_NUMBER, TRUE);
    } else
      g_assert_cmpint (outcome, ==, CF_NUMBER_DIFFERS);                  /* the ledger does not let two have it */
  }
  g_autoptr (GArray) none = find (&s, "4006381333932");
  g_assert_cmpuint (none->len, ==, 0);
  fixture_close (&s.f);
}

/* Whatever is typed: no error, kinds together, no thing twice, never more than asked for. */
static void
test_anything (void)
{
  static const char *const pieces[] = { "a", "1", "ü", "@", "%", "'", "\"", " ", "-", ".", ",", "*", "(", "NEAR", "10", "mul", "cm-", "é", "漢", "\n", "\xff", "00", "$" };
  Shop s;
  shop_open (&s);
  for (guint i = 0; i < 3000; i++) {
    g_autoptr (GString) typed = g_string_new (NULL);
    for (int n = g_test_rand_int_range (0, 6); n > 0; n--)
      g_string_append (typed, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
    g_autoptr (GArray) found = find (&s, typed->str);
    guint n_of[6] = { 0 };
    for (guint k = 0; k < found->len; k++) {
      n_of[at (found, k)->kind]++;
      g_assert_true (k == 0 || at (found, k)->kind == at (found, k - 1)->kind || n_of[at (found, k)->kind] == 1);
      for (guint m = 0; m < k; m++)
        g_assert_true (at (found, m)->id != at (found, k)->id || at (found, m)->kind != at (found, k)->kind);
    }
    for (guint k = 0; k < G_N_ELEMENTS (n_of); k++)
      g_assert_cmpuint (n_of[k], <=, 6);
  }
  fixture_close (&s.f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/find/customers/T1", test_customers);
  g_test_add_func ("/find/documents/T1", test_documents);
  g_test_add_func ("/find/payments/T1", test_payments);
  g_test_add_func ("/find/scan/T1", test_scan);
  g_test_add_func ("/find/anything", test_anything);
  return g_test_run ();
}
