#include "fixture.h"
#include <glib/gstdio.h>
#include <unistd.h>
#include "store/apply.h"
#include "store/schema.h"
#include "store/verify.h"

static const char *reason = "test";

int
fixture_say (Fixture *f, CfOutcome outcome)
{
  if (cf_refused (outcome)) {
    g_autofree char *sentence = cf_refusal_sentence (&f->who.refusal);
    g_test_message ("%s: %s", cf_outcome_name (outcome), sentence);
  }
  return outcome;
}

CfDate
fixture_date (int year, int month, int day)
{
  CfDate date;
  g_assert_true (cf_date_from_ymd (year, month, day, &date));
  return date;
}

void
fixture_on (Fixture *f, int year, int month, int day)
{
  f->clock.at = (fixture_date (year, month, day) * 86400 + 15 * 3600) * G_USEC_PER_SEC;      /* 10:00 in New York in winter */
}

CfId
fixture_customer (Fixture *f, const char *name)
{
  CfCustomer c = { .id = cf_shop_id (f->shop), .name = (char *) name, .region = (char *) "NY", .country = (char *) "US" };
  g_autoptr (GError) error = NULL;
  fixture_ok (f, cf_save_customer (f->shop, &f->who, &c, &error));
  g_assert_no_error (error);
  return c.id;
}

static CfId
tender_of (Fixture *f, CfTenderKind kind)
{
  g_autoptr (GError) error = NULL;
  CfTender t = { .id = cf_shop_id (f->shop), .kind = kind, .name = g_strdup_printf ("Tender %d", kind) };
  fixture_ok (f, cf_save_tender (f->shop, &f->who, &t, &error));
  g_assert_no_error (error);
  g_free (t.name);
  return t.id;
}

static CfId
new_york (Fixture *f)
{
  static const struct { const char *name, *jurisdiction; CfDecimal rate; } rates[] = { { "State", "New York State", 40000 }, { "City", "New York City", 45000 }, { "MCTD", "MCTD", 3750 } };
  g_autoptr (GError) error = NULL;
  CfTaxGroupMember members[3];
  for (guint i = 0; i < 3; i++) {
    CfTaxRate r = { .id = cf_shop_id (f->shop), .name = (char *) rates[i].name, .jurisdiction = (char *) rates[i].jurisdiction, .rate = rates[i].rate };
    fixture_ok (f, cf_save_tax_rate (f->shop, &f->who, &r, &error));
    members[i].tax_rate_id = r.id;
  }
  CfTaxGroup group = { .id = cf_shop_id (f->shop), .name = (char *) "NY 8.875 %", .members = members, .n_members = 3 };
  fixture_ok (f, cf_save_tax_group (f->shop, &f->who, &group, &error));
  g_assert_no_error (error);
  return group.id;
}

/* A file in @folder; or, where a server is named, the shop's address on it, which no other test of this run has. */
static char *
path_in (const char *folder, const char *name)
{
  static guint count;
  const char *server = g_getenv ("COUNTERFOIL_TEST_SERVER");
  return server ? g_strdup_printf ("%s#%s_%d_%u", server, name, getpid (), ++count) : g_strdup_printf ("%s/%s.counterfoil", folder, name);
}

void
fixture_open (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  *f = (Fixture) { .folder = g_dir_make_tmp ("counterfoil-XXXXXX", &error) };
  g_assert_no_error (error);
  f->path = path_in (f->folder, "shop");
  cf_virtual_clock_init (&f->clock, 0, 1000);
  fixture_on (f, 2026, 3, 2);
  f->shop = cf_shop_create (f->path, &(CfShopStart) { "Riverside Print Co.", "US", "USD", "America/New_York", 0 }, &f->clock.clock, &error);
  g_assert_no_error (error);
  f->who = (CfWho) { .kind = CF_WHO_SYSTEM, .reason = reason };
  CfTerms net30 = { .id = cf_shop_id (f->shop), .name = (char *) "Test net 30", .kind = CF_TERMS_NET, .days = 30 };
  fixture_ok (f, cf_save_terms (f->shop, &f->who, &net30, &error));
  CfCustomer acme = { .id = cf_shop_id (f->shop), .name = (char *) "Acme Signs", .region = (char *) "NY", .country = (char *) "US", .terms_id = net30.id };
  fixture_ok (f, cf_save_customer (f->shop, &f->who, &acme, &error));
  CfItem banner = { .id = cf_shop_id (f->shop), .code = (char *) "BAN-3X6", .name = (char *) "Banner 3×6", .unit_price = 85 * CF_DECIMAL_ONE };
  fixture_ok (f, cf_save_item (f->shop, &f->who, &banner, &error));
  g_assert_no_error (error);
  f->customer = acme.id;
  f->item = banner.id;
  f->tax_group = new_york (f);
  f->cash = tender_of (f, CF_TENDER_CASH);
  f->check = tender_of (f, CF_TENDER_CHECK);
  f->card = tender_of (f, CF_TENDER_CARD);
  f->ach = tender_of (f, CF_TENDER_ACH);
}

void
fixture_close (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfVerifyReport) report = { 0 };
  gboolean sound_ = cf_verify (f->shop->db, NULL, &report, &error);
  g_assert_no_error (error);
  g_assert_true (sound_);
  for (guint i = 0; i < report.problems->len; i++) {
    CfProblem *p = g_ptr_array_index (report.problems, i);
    g_test_message ("verify: %s: %s", p->where, p->what);
  }
  g_assert_cmpuint (report.problems->len, ==, 0);
  cf_shop_close (f->shop);
  cf_who_clear (&f->who);
  g_autoptr (GDir) dir = g_dir_open (f->folder, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (f->folder, name, NULL);
    g_unlink (path);
  }
  g_rmdir (f->folder);
  g_free (f->folder);
  g_free (f->path);
}

CfId
fixture_draft (Fixture *f, CfId customer, CfDraftKind kind, CfId subject, CfId tax_group, const CfMoney *prices, guint n)
{
  g_autoptr (GError) error = NULL;
  g_autofree CfDraftLine *lines = g_new0 (CfDraftLine, n);
  for (guint i = 0; i < n; i++)
    lines[i] = (CfDraftLine) { .description = (char *) "Work", .quantity = CF_DECIMAL_ONE, .unit_price = prices[i] * 10000, .tax_group_id = tax_group };
  CfDraft draft = { .id = cf_shop_id (f->shop), .kind = kind, .customer_id = customer, .subject_id = subject, .holder = f->shop->head.number, .lines = lines, .n_lines = n };
  fixture_ok (f, cf_save_draft (f->shop, &f->who, &draft, &error));
  g_assert_no_error (error);
  return draft.id;
}

CfId
fixture_invoice (Fixture *f, CfId customer, CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  CfId draft = fixture_draft (f, customer, CF_DRAFT_INVOICE, 0, 0, &amount, 1);
  fixture_ok (f, cf_issue_invoice (f->shop, &f->who, cf_shop_id (f->shop), draft, FALSE, &invoice, &error));
  g_assert_no_error (error);
  return invoice.id;
}

CfId
fixture_pay (Fixture *f, CfId customer, CfId tender, CfMoney amount, CfId invoice)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  CfTenderAsk t = { cf_shop_id (f->shop), tender, amount, "123" };
  CfSettleChoice choice = { invoice, 0 };
  CfTakePayment ask = { .customer_id = customer, .tenders = &t, .n_tenders = 1, .mode = invoice ? CF_SETTLE_NAMED : CF_SETTLE_NONE, .choices = &choice, .n_choices = invoice ? 1 : 0 };
  fixture_ok (f, cf_take_payment (f->shop, &f->who, &ask, &taken, &error));
  g_assert_no_error (error);
  return t.id;
}

CfMoney
fixture_open_of (Fixture *f, CfId item)
{
  g_autoptr (GError) error = NULL;
  CfItemRow row;
  g_assert_true (cf_open_item_load (f->shop->db, item, &row, &error));
  CfMoney open = row.item.open_minor;
  cf_item_row_clear (&row);
  return open;
}

CfBalance
fixture_balance (Fixture *f, CfId customer)
{
  g_autoptr (GError) error = NULL;
  CfBalance b;
  g_assert_true (cf_balance_load (f->shop->db, customer, &b, &error));
  return b;
}

gint64
fixture_commits (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  CfHead head;
  g_assert_true (cf_head_load (f->shop->db, &head, &error));
  return head.seq;
}

static gboolean
add_record (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  CfId id = ((const CfRoot *) record)->id;
  g_byte_array_append (bytes, (const guint8 *) &id, sizeof id);
  cf_record_encode (type, record, 0, bytes);
  g_checksum_update (user, bytes->data, bytes->len);
  return TRUE;
}

char *
fixture_digest (CfDb *db)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (GError) error = NULL;
  for (guint i = 0; cf_records[i]; i++) {
    g_checksum_update (sum, (const guint8 *) cf_records[i]->name, -1);
    g_assert_true (cf_record_each (db, cf_records[i], add_record, sum, &error));
  }
  return g_strdup (g_checksum_get_string (sum));
}

typedef struct { CfDb *db; CfTouched touched; } Replay;

static gboolean
replay_commit (const CfCommit *commit, gpointer user, GError **error)
{
  Replay *r = user;
  CfHeld held;
  gboolean ok = cf_log_insert (r->db, commit, error) && cf_apply (r->db, commit, &r->touched, &held, error) && cf_derived_refresh (r->db, &r->touched, error);
  if (ok)
    g_assert_cmpint (held, ==, CF_HELD_NOT);
  return ok;
}

void
fixture_replay (CfDb *db, const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = path_in (folder, "replay");
  Replay r = { .db = cf_db_open (path, CF_DB_CREATE, &error) };
  g_assert_no_error (error);
  g_assert_true (cf_schema_create (r.db, &error));
  cf_touched_init (&r.touched);
  g_assert_true (cf_db_begin (r.db, TRUE, &error));
  g_assert_true (cf_log_each (db, 0, replay_commit, &r, &error));
  g_assert_no_error (error);
  g_autofree char *a = fixture_digest (db), *b = fixture_digest (r.db);
  g_assert_cmpstr (a, ==, b);
  cf_db_rollback (r.db);
  cf_touched_clear (&r.touched);
  cf_db_close (r.db);
}
