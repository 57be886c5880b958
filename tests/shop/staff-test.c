/* staff-test.c: proves D28: PINs are unique and stored only as scrypt hashes, five wrong tries lock for five minutes, a consent is good for one permission and one act; and that a shop keeps
 * an owner. */
#include "expect.h"
#include "shop/pin.h"
#include "shop/staff.h"
#include <string.h>

#define S(text) ((char *) (text))

static CfId
person (Fixture *f, const char *name, CfStaffRole role)
{
  g_autoptr (GError) error = NULL;
  CfStaff s = { .id = cf_shop_id (f->shop), .name = S (name), .role = role };
  fixture_ok (f, cf_save_staff (f->shop, &f->who, &s, &error));
  return s.id;
}

static void
test_save (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfStaff) stored = { 0 };
  gboolean found;
  fixture_open (&f);
  CfStaff s = { .id = cf_shop_id (f.shop), .name = S ("Olga"), .role = CF_STAFF_OWNER, .pin_hash = S ("scrypt$made-up") };
  expect_once (&f, cf_save_staff (f.shop, &f.who, &s, &error));
  g_assert_true (cf_record_load (f.shop->db, &CF_STAFF, s.id, &stored, &found, &error) && found);
  g_assert_cmpstr (stored.pin_hash ? stored.pin_hash : "", ==, "");      /* not by this way */
  s.role = CF_STAFF_MANAGER;
  expect_refusal (&f, CF_IN_USE, cf_save_staff (f.shop, &f.who, &s, &error));
  s.role = CF_STAFF_OWNER;
  s.archived = 1;
  expect_refusal (&f, CF_IN_USE, cf_save_staff (f.shop, &f.who, &s, &error));
  CfStaff same = { .id = cf_shop_id (f.shop), .name = S ("Olga"), .role = CF_STAFF_CLERK };
  expect_refusal (&f, CF_NAME_TAKEN, cf_save_staff (f.shop, &f.who, &same, &error));
  same.name = NULL;
  expect_refusal (&f, CF_REQUIRED, cf_save_staff (f.shop, &f.who, &same, &error));
  same.name = S ("Mo");
  same.role = 5;
  expect_refusal (&f, CF_NOT_A_CHOICE, cf_save_staff (f.shop, &f.who, &same, &error));
  CfId second = person (&f, "Second", CF_STAFF_OWNER);
  g_auto (CfWho) owner = { .kind = CF_WHO_STAFF, .actor_id = second };
  fixture_ok (&f, cf_save_staff (f.shop, &owner, &s, &error));           /* now there is another */
  g_auto (CfWho) gone = { .kind = CF_WHO_STAFF, .actor_id = s.id };
  expect_refusal (&f, CF_ARCHIVED, cf_save_staff (f.shop, &gone, &same, &error));
  g_auto (CfWho) manager = { .kind = CF_WHO_STAFF, .actor_id = person (&f, "M", CF_STAFF_MANAGER) };
  same.role = CF_STAFF_CLERK;
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_save_staff (f.shop, &manager, &same, &error));
  fixture_close (&f);
}

/* Where nobody has a PIN who is there is the owner; from the moment somebody has one they are nobody, whatever the screen still thinks. */
static void
test_while_no_pins (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  g_auto (CfWho) anybody = { .kind = CF_WHO_SYSTEM, .while_no_pins = TRUE };
  CfId ann = person (&f, "Ann", CF_STAFF_OWNER);
  CfStaff bob = { .id = cf_shop_id (f.shop), .name = S ("Bob"), .role = CF_STAFF_CLERK };
  fixture_ok (&f, cf_save_staff (f.shop, &anybody, &bob, &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, ann, "4711", &error));
  bob.role = CF_STAFF_OWNER;
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_save_staff (f.shop, &anybody, &bob, &error));
  g_assert_cmpint (anybody.kind, ==, CF_WHO_STAFF);
  fixture_close (&f);
}

static void
test_pin (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfStaff) stored = { 0 }, who = { 0 };
  g_auto (CfRefusal) refusal = { 0 };
  gboolean found;
  static const char *const weak[] = { "", "123", "0000", "1234", "9876", "890123", "1212", "1234567890123", "12a4", "４７１１" };
  fixture_open (&f);
  CfId ann = person (&f, "Ann", CF_STAFF_CLERK), bob = person (&f, "Bob", CF_STAFF_MANAGER);
  for (guint i = 0; i < G_N_ELEMENTS (weak); i++)
    expect_refusal (&f, CF_PIN_WEAK, cf_set_pin (f.shop, &f.who, ann, weak[i], &error));
  CfId boss = person (&f, "Olga", CF_STAFF_OWNER);                       /* the first PIN is an owner's: else the owners would be locked out */
  expect_refusal (&f, CF_OWNER_FIRST, cf_set_pin (f.shop, &f.who, ann, "4711", &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, boss, "739105", &error));
  expect_once (&f, cf_set_pin (f.shop, &f.who, ann, "4711", &error));
  CfId other = person (&f, "Otto", CF_STAFF_OWNER);                      /* and the last who has one does not go while others have */
  g_auto (CfStaff) leaves = { 0 };
  g_assert_true (cf_record_load (f.shop->db, &CF_STAFF, boss, &leaves, &found, &error) && found);
  leaves.archived = 1;
  expect_refusal (&f, CF_OWNER_FIRST, cf_save_staff (f.shop, &f.who, &leaves, &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, other, "284617", &error));
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &leaves, &error));
  expect_refusal (&f, CF_PIN_TAKEN, cf_set_pin (f.shop, &f.who, bob, "4711", &error));
  g_assert_null (f.who.refusal.text);
  expect_once (&f, cf_set_pin (f.shop, &f.who, bob, "815093", &error));
  g_assert_true (cf_record_load (f.shop->db, &CF_STAFF, ann, &stored, &found, &error) && found);
  g_assert_true (g_str_has_prefix (stored.pin_hash, "scrypt$16384$8$1$"));
  g_assert_null (strstr (stored.pin_hash, "4711"));
  g_assert_cmpint (cf_sign_in (f.shop, "815093", &who, &refusal, &error), ==, CF_OK);
  g_assert_cmpint (who.id, ==, bob);
  g_assert_null (who.pin_hash);
  cf_staff_clear (&who);
  g_auto (CfWho) clerk = { .kind = CF_WHO_STAFF, .actor_id = ann };
  expect_refusal (&f, CF_NEEDS_PERMISSION, cf_set_pin (f.shop, &clerk, bob, "2468", &error));
  expect_once (&f, cf_set_pin (f.shop, &clerk, ann, "2469", &error));    /* one's own */

  cf_staff_clear (&stored);                                              /* who leaves takes the PIN along, and has none when coming back */
  g_assert_true (cf_record_load (f.shop->db, &CF_STAFF, ann, &stored, &found, &error) && found);
  stored.archived = 1;
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &stored, &error));
  g_assert_cmpint (cf_sign_in (f.shop, "2469", &who, &refusal, &error), ==, CF_WRONG_PIN);
  expect_refusal (&f, CF_ARCHIVED, cf_set_pin (f.shop, &f.who, ann, "8642", &error));
  expect_once (&f, cf_set_pin (f.shop, &f.who, bob, "2469", &error));
  stored.archived = 0;
  fixture_ok (&f, cf_save_staff (f.shop, &f.who, &stored, &error));
  g_assert_cmpint (cf_sign_in (f.shop, "2469", &who, &refusal, &error), ==, CF_OK);
  g_assert_cmpint (who.id, ==, bob);
  fixture_close (&f);
}

/* RFC 7914's own vector, so that the hashes are scrypt and nothing like it. */
static void
test_vector (void)
{
  char *worked = NULL;
  static const char hash[] = "scrypt$16384$8$1$U29kaXVtQ2hsb3JpZGU=$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofLVQylVYT8Pz2LUlwUkKpr55h6F3A1lHkDfzwF7RVdYhw==";
  g_assert_false (cf_pin_matches ("pleaseletmein", hash, &worked));      /* the vector has 64 bytes, ours 32: the first half of the same */
  g_assert_nonnull (worked);
  g_autofree char *first = g_strndup (hash, strrchr (hash, '$') - hash + 1 + 40);
  g_assert_true (g_str_has_prefix (worked, first));
  cf_pin_forget (&worked);
  g_assert_false (cf_pin_matches ("4711", "", &worked));
  g_assert_false (cf_pin_matches ("4711", "scrypt$0$8$1$AAAA$BBBB", &worked));
  g_assert_false (cf_pin_matches ("4711", "scrypt$1073741824$8$1$AAAA$BBBB", &worked));
  cf_pin_forget (&worked);
}

static void
test_tries (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  g_auto (CfStaff) who = { 0 };
  fixture_open (&f);
  CfId ann = person (&f, "Ann", CF_STAFF_CLERK);
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, person (&f, "Olga", CF_STAFF_OWNER), "739105", &error));      /* an owner's is first */
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, ann, "4711", &error));
  for (guint i = 0; i < 4; i++)
    g_assert_cmpint (cf_sign_in (f.shop, "9999", &who, &refusal, &error), ==, CF_WRONG_PIN);
  g_assert_cmpint (cf_sign_in (f.shop, "4711", &who, &refusal, &error), ==, CF_OK);      /* starts the count anew */
  cf_staff_clear (&who);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpint (cf_sign_in (f.shop, "9999", &who, &refusal, &error), ==, CF_WRONG_PIN);
  g_assert_cmpint (cf_sign_in (f.shop, "4711", &who, &refusal, &error), ==, CF_PIN_LOCKED);
  f.clock.at += 4 * 60 * G_USEC_PER_SEC;
  g_assert_cmpint (cf_sign_in (f.shop, "4711", &who, &refusal, &error), ==, CF_PIN_LOCKED);
  f.clock.at += 61 * G_USEC_PER_SEC;
  g_assert_cmpint (cf_sign_in (f.shop, "4711", &who, &refusal, &error), ==, CF_OK);
  g_assert_cmpint (who.id, ==, ann);
  fixture_close (&f);
}

static void
test_approve (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  CfApproval approval;
  fixture_open (&f);
  CfId ann = person (&f, "Ann", CF_STAFF_CLERK), bob = person (&f, "Bob", CF_STAFF_MANAGER);
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, person (&f, "Olga", CF_STAFF_OWNER), "739105", &error));      /* an owner's is first */
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, ann, "4711", &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, bob, "8150", &error));
  g_assert_cmpint (cf_approve (f.shop, "4711", CF_MAY_VOID_INVOICE, 0, 99, &approval, &refusal, &error), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (approval.staff_id, ==, 0);
  g_assert_cmpint (cf_approve (f.shop, "0815", CF_MAY_VOID_INVOICE, 0, 99, &approval, &refusal, &error), ==, CF_WRONG_PIN);
  g_assert_cmpint (cf_approve (f.shop, "8150", CF_MAY_VOID_INVOICE, 0, 99, &approval, &refusal, &error), ==, CF_OK);
  g_assert_cmpint (approval.staff_id, ==, bob);
  g_assert_cmpint (approval.permission, ==, CF_MAY_VOID_INVOICE);
  g_assert_cmpint (approval.act_id, ==, 99);
  fixture_close (&f);
}

/* Who is signed out may nothing alone; somebody's approval is good for that one act, and is in the log. */
static void
test_nobody (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfRefusal) refusal = { 0 };
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfWho) nobody = { .kind = CF_WHO_STAFF };
  fixture_open (&f);
  CfId ann = person (&f, "Ann", CF_STAFF_CLERK);
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, person (&f, "Olga", CF_STAFF_OWNER), "739105", &error));      /* an owner's is first */
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, ann, "4711", &error));
  CfTenderAsk cash = { cf_shop_id (f.shop), f.cash, 1000 };
  CfTakePayment ask = { .customer_id = f.customer, .tenders = &cash, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  gint64 before = fixture_commits (&f);
  g_assert_cmpint (cf_take_payment (f.shop, &nobody, &ask, &taken, &error), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (fixture_commits (&f), ==, before);
  g_assert_cmpint (cf_approve (f.shop, "4711", CF_MAY_TAKE_PAYMENT, 1000, cash.id, &nobody.approval, &refusal, &error), ==, CF_OK);
  g_assert_cmpint (cf_take_payment (f.shop, &nobody, &ask, &taken, &error), ==, CF_OK);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/staff/save", test_save);
  g_test_add_func ("/staff/pin/D28", test_pin);
  g_test_add_func ("/staff/scrypt", test_vector);
  g_test_add_func ("/staff/tries/D28", test_tries);
  g_test_add_func ("/staff/approve", test_approve);
  g_test_add_func ("/staff/nobody", test_nobody);
  g_test_add_func ("/staff/while-no-pins", test_while_no_pins);
  return g_test_run ();
}
