/* audit-test.c: proves T23 below the screen: the log names who, who allowed, why, and before and after of each field; filters find what they should and no page loses a commit; and no secret is
 * ever in it. */
#include "busy.h"
#include "shop/staff.h"
#include "store/audit.h"
#include <string.h>

#define S(text) ((char *) (text))

static GArray *
load (Fixture *f, CfAuditAsk ask)
{
  g_autoptr (GError) error = NULL;
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (CfAuditCommit));
  g_array_set_clear_func (rows, cf_audit_commit_clear);
  g_assert_true (cf_audit_load (f->shop->db, &ask, rows, &error));
  g_assert_no_error (error);
  return rows;
}

static const CfAuditCommit *at (GArray *rows, guint i) { return &g_array_index (rows, CfAuditCommit, i); }
static const CfAuditChange *change_at (const CfAuditCommit *c, guint i) { return &g_array_index (c->changes, CfAuditChange, i); }

static const CfAuditField *
field (const CfAuditCommit *commit, const char *name, guint line)
{
  for (guint i = 0; i < commit->changes->len; i++)
    for (guint k = 0; k < change_at (commit, i)->fields->len; k++) {
      const CfAuditField *f = &g_array_index (change_at (commit, i)->fields, CfAuditField, k);
      if (g_str_equal (f->field, name) && f->line == line)
        return f;
    }
  return NULL;
}

static void
expect (const CfAuditCommit *commit, const char *name, guint line, const char *before, const char *after)
{
  const CfAuditField *f = field (commit, name, line);
  g_assert_nonnull (f);
  g_assert_cmpstr (f->before, ==, before);
  g_assert_cmpstr (f->after, ==, after);
}

static CfId
person (Fixture *f, const char *name, CfStaffRole role)
{
  g_autoptr (GError) error = NULL;
  CfStaff s = { .id = cf_shop_id (f->shop), .name = S (name), .role = role };
  fixture_ok (f, cf_save_staff (f->shop, &f->who, &s, &error));
  return s.id;
}

static void
test_change (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_auto (CfItem) item = { 0 };
  g_auto (CfDraft) draft = { 0 };
  gboolean found;
  fixture_open (&f);
  CfId ann = person (&f, "Ann", CF_STAFF_CLERK), bob = person (&f, "Bob", CF_STAFF_MANAGER);
  g_assert_true (cf_record_load (f.shop->db, &CF_ITEM, f.item, &item, &found, &error) && found);
  item.unit_price = 79500000;
  g_auto (CfWho) clerk = { .kind = CF_WHO_STAFF, .actor_id = ann, .approval = { bob, CF_MAY_EDIT_CATALOGUE, f.item }, .reason = "spring sale" };
  fixture_ok (&f, cf_save_item (f.shop, &clerk, &item, &error));
  item.unit_price = 78 * CF_DECIMAL_ONE;
  fixture_ok (&f, cf_save_item (f.shop, &clerk, &item, &error));
  g_autoptr (GArray) prices = load (&f, (CfAuditAsk) { .type = &CF_ITEM, .id = f.item });
  g_assert_cmpuint (prices->len, ==, 3);
  expect (at (prices, 0), "unit_price", 0, "79.5", "78");
  expect (at (prices, 1), "unit_price", 0, "85", "79.5");
  expect (at (prices, 2), "unit_price", 0, NULL, "85");
  const CfAuditCommit *c = at (prices, 1);
  g_assert_cmpstr (c->act, ==, "item.save");
  g_assert_cmpstr (c->actor, ==, "Ann");
  g_assert_cmpstr (c->approver, ==, "Bob");
  g_assert_cmpstr (c->reason, ==, "spring sale");
  g_assert_cmpuint (c->changes->len, ==, 1);
  g_assert_cmpint (change_at (c, 0)->kind, ==, CF_AUDIT_CHANGED);
  g_assert_cmpstr (change_at (c, 0)->type, ==, "item");
  g_assert_cmpstr (change_at (c, 0)->label, ==, "BAN-3X6");
  g_assert_cmpint (c->at / G_USEC_PER_SEC, ==, f.clock.at / G_USEC_PER_SEC);

  CfId d = fixture_draft (&f, f.customer, CF_DRAFT_INVOICE, 0, 0, (CfMoney[]) { 100, 200 }, 2);
  g_assert_true (cf_record_load (f.shop->db, &CF_DRAFT, d, &draft, &found, &error) && found);
  draft.lines[1].unit_price = 3 * CF_DECIMAL_ONE;
  draft.po = g_strdup ("PO 9");
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  g_autoptr (GArray) drafts = load (&f, (CfAuditAsk) { .type = &CF_DRAFT, .id = d });
  g_assert_cmpuint (drafts->len, ==, 2);
  expect (at (drafts, 0), "unit_price", 2, "2", "3");
  expect (at (drafts, 0), "po", 0, "", "PO 9");
  g_assert_null (field (at (drafts, 0), "unit_price", 1));
  g_assert_cmpuint (at (drafts, 0)->changes->len, ==, 1);                /* two groups of one draft are one change */
  g_assert_cmpstr (field (at (drafts, 1), "customer_id", 0)->after, ==, "Acme Signs");
  g_assert_nonnull (strstr (field (at (drafts, 1), "lines", 2)->after, "unit_price 2"));
  draft.n_lines--;                                                       /* a line is taken out */
  fixture_ok (&f, cf_save_draft (f.shop, &f.who, &draft, &error));
  draft.n_lines++;
  g_autoptr (GArray) shorter = load (&f, (CfAuditAsk) { .type = &CF_DRAFT, .id = d, .count_max = 1 });
  g_assert_cmpuint (shorter->len, ==, 1);
  g_assert_nonnull (strstr (field (at (shorter, 0), "lines", 2)->before, "unit_price 3"));
  g_assert_null (field (at (shorter, 0), "lines", 2)->after);

  CfId invoice = fixture_invoice (&f, f.customer, 12345);
  fixture_pay (&f, f.customer, f.check, 5000, invoice);
  g_autoptr (GArray) about = load (&f, (CfAuditAsk) { .type = &CF_INVOICE, .id = invoice });
  g_assert_cmpuint (about->len, ==, 2);
  g_assert_cmpstr (at (about, 0)->act, ==, "payment.take");
  expect (at (about, 1), "total_minor", 0, NULL, "123.45");
  fixture_close (&f);
}

static void
scan (const char *text, const char *secret)
{
  g_assert_true (!text || (!strstr (text, "scrypt") && !strstr (text, secret)));
}

static void
test_secrets (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfId ann = person (&f, "Ann", CF_STAFF_OWNER);
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, ann, "4711", &error));
  fixture_ok (&f, cf_set_pin (f.shop, &f.who, ann, "8150", &error));
  g_autoptr (GArray) rows = load (&f, (CfAuditAsk) { 0 });
  for (guint i = 0; i < rows->len; i++)
    for (guint k = 0; k < at (rows, i)->changes->len; k++) {
      const CfAuditChange *change = change_at (at (rows, i), k);
      scan (change->label, "4711");
      for (guint m = 0; m < change->fields->len; m++) {
        scan (g_array_index (change->fields, CfAuditField, m).before, "4711");
        scan (g_array_index (change->fields, CfAuditField, m).after, "4711");
      }
    }
  expect (at (rows, 0), "pin_hash", 0, "(not shown)", "(not shown)");
  expect (at (rows, 1), "pin_hash", 0, "", "(not shown)");
  fixture_close (&f);
}

static gboolean
touches (const CfAuditCommit *c, CfId customer, const char *name)
{
  for (guint i = 0; i < c->changes->len; i++) {
    if (g_str_equal (change_at (c, i)->type, "customer") && change_at (c, i)->id == customer)
      return TRUE;
    for (guint k = 0; k < change_at (c, i)->fields->len; k++) {
      const CfAuditField *f = &g_array_index (change_at (c, i)->fields, CfAuditField, k);
      if (g_str_equal (f->field, "customer_id") && g_str_equal (f->after, name))
        return TRUE;
    }
  }
  return FALSE;
}

static gboolean
has (GArray *rows, gint64 pos)
{
  for (guint i = 0; i < rows->len; i++)
    if (at (rows, i)->pos == pos)
      return TRUE;
  return FALSE;
}

static void
test_filters (void)
{
  Busy b;
  busy_open (&b, 80);
  g_autoptr (GArray) all = load (&b.f, (CfAuditAsk) { 0 });
  g_assert_cmpint (all->len, ==, fixture_commits (&b.f));
  for (guint i = 0; i < all->len; i++)
    g_assert_cmpint (at (all, i)->pos, ==, (gint64) all->len - i);      /* newest first, none left out */

  gint64 before = 0;                                                     /* in pages of seven */
  for (guint n = 0; n < all->len;) {
    g_autoptr (GArray) page = load (&b.f, (CfAuditAsk) { .count_max = 7, .before_pos = before });
    g_assert_cmpuint (page->len, ==, MIN (7, all->len - n));
    for (guint i = 0; i < page->len; i++)
      g_assert_cmpint (at (page, i)->pos, ==, at (all, n++)->pos);
    before = at (page, page->len - 1)->pos;
  }

  CfInstant from = at (all, all->len * 2 / 3)->at, to = at (all, all->len / 3)->at;
  g_autoptr (GArray) span = load (&b.f, (CfAuditAsk) { .from = from, .to = to });
  for (guint i = 0; i < all->len; i++)
    g_assert_true (has (span, at (all, i)->pos) == (at (all, i)->at >= from && at (all, i)->at <= to));
  g_autoptr (GArray) acts = load (&b.f, (CfAuditAsk) { .act = "invoice." });
  for (guint i = 0; i < all->len; i++)
    g_assert_true (has (acts, at (all, i)->pos) == g_str_has_prefix (at (all, i)->act, "invoice."));

  for (guint i = 0; i < BUSY_CUSTOMERS; i++) {
    g_autofree char *name = i ? g_strdup_printf ("Customer %u", i) : g_strdup ("Acme Signs");
    g_autoptr (GArray) theirs = load (&b.f, (CfAuditAsk) { .customer_id = b.customers[i] });
    guint n = 0;
    for (guint k = 0; k < all->len; k++)
      if (touches (at (all, k), b.customers[i], name)) {
        if (!has (theirs, at (all, k)->pos))
          g_test_message ("missing: %s by %s", at (all, k)->act, name);
        g_assert_true (has (theirs, at (all, k)->pos));
        n++;
      }
    g_assert_cmpuint (n, >, 2);
    g_assert_cmpuint (theirs->len, <, all->len);
    for (guint k = 1; k < theirs->len; k++)
      g_assert_cmpint (at (theirs, k - 1)->pos, >, at (theirs, k)->pos);
  }
  busy_close (&b);
}

static void
test_by_staff (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  CfAuditCommit one;
  fixture_open (&f);
  CfId ann = person (&f, "Ann", CF_STAFF_OWNER), bob = person (&f, "Bob", CF_STAFF_CLERK);
  g_auto (CfWho) owner = { .kind = CF_WHO_STAFF, .actor_id = ann }, clerk = { .kind = CF_WHO_STAFF, .actor_id = bob };
  CfCustomer c = { .id = cf_shop_id (f.shop), .name = S ("By Bob") };
  fixture_ok (&f, cf_save_customer (f.shop, &clerk, &c, &error));
  c.has_limit = 1;
  clerk.approval = (CfApproval) { ann, CF_MAY_EDIT_CREDIT, c.id };
  fixture_ok (&f, cf_save_customer (f.shop, &clerk, &c, &error));
  fixture_ok (&f, cf_change_setting (f.shop, &owner, CF_SET_SHOP_NAME, "Ann's", &error));
  g_autoptr (GArray) anns = load (&f, (CfAuditAsk) { .staff_id = ann }), bobs = load (&f, (CfAuditAsk) { .staff_id = bob });
  g_assert_cmpuint (anns->len, ==, 2);                                   /* her own and the one she allowed */
  g_assert_cmpuint (bobs->len, ==, 2);
  expect (at (anns, 0), "value", 0, "Riverside Print Co.", "Ann's");
  g_assert_cmpstr (change_at (at (anns, 0), 0)->label, ==, "shop.name");
  g_assert_true (cf_audit_commit (f.shop->db, at (bobs, 0)->pos, &one, &error));
  g_assert_cmpstr (one.approver, ==, "Ann");
  cf_audit_commit_clear (&one);
  g_assert_false (cf_audit_commit (f.shop->db, 4711, &one, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/audit/change/T23", test_change);
  g_test_add_func ("/audit/secrets", test_secrets);
  g_test_add_func ("/audit/filters/T23", test_filters);
  g_test_add_func ("/audit/staff/T23", test_by_staff);
  return g_test_run ();
}
