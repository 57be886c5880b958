/* The demo shop: every state a document can have is there, books and log agree, each act has its own time in opening hours and documents the date of their commit, two people stand in the log where a
 * manager's word was needed, PINs and logo work; the same seed and day give the same figures; what is stopped or in the way leaves nothing behind. */
#include <glib/gstdio.h>
#include <sqlite3.h>
#include "base/date.h"
#include "desk/demo.h"
#include "store/files.h"
#include "shop/staff.h"
#include "store/query.h"
#include "store/verify.h"

#define CUSTOMERS 60
#define ZONE "America/New_York"

typedef struct { char *folder, *path; CfDemoMade made; CfDate today; sqlite3 *db; } Demo;

static CfInstant
instant (int year, int month, int day, int hour)
{
  CfDate date;
  g_assert_true (cf_date_from_ymd (year, month, day, &date));
  return (date * 86400 + hour * 3600) * G_USEC_PER_SEC;
}

static void
open_demo (Demo *d, const CfDemoAsk *ask)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GTimeZone) tz = g_time_zone_new_identifier (ZONE);
  *d = (Demo) { .folder = g_dir_make_tmp ("counterfoil-XXXXXX", &error), .today = cf_date_at (ask->now, tz) };
  g_assert_no_error (error);
  d->path = g_build_filename (d->folder, "demo.counterfoil", NULL);
  g_assert_true (cf_demo_make (d->path, ask, &d->made, &error));
  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open_v2 (d->path, &d->db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *inside = g_build_filename (path, name, NULL);
    remove_folder (inside);
    g_unlink (inside);
  }
  g_rmdir (path);
}

static void
close_demo (Demo *d)
{
  sqlite3_close (d->db);
  remove_folder (d->folder);
  g_free (d->folder);
  g_free (d->path);
}

static gint64
number (Demo *d, const char *sql)
{
  sqlite3_stmt *stmt;
  g_assert_cmpint (sqlite3_prepare_v2 (d->db, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (stmt), ==, SQLITE_ROW);
  gint64 value = sqlite3_column_int64 (stmt, 0);
  sqlite3_finalize (stmt);
  return value;
}

/* All rows as one text. */
static char *
rows (Demo *d, const char *sql)
{
  GString *text = g_string_new (NULL);
  sqlite3_stmt *stmt;
  g_assert_cmpint (sqlite3_prepare_v2 (d->db, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  while (sqlite3_step (stmt) == SQLITE_ROW)
    g_string_append_printf (text, "%s\n", sqlite3_column_text (stmt, 0));
  sqlite3_finalize (stmt);
  return g_string_free (text, FALSE);
}

/* Balances, buckets, the log and every derived table. */
static void
test_books (gconstpointer user)
{
  Demo *d = (Demo *) user;
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_open (d->path, TRUE, NULL, &error);
  g_autoptr (GArray) customers = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  g_auto (CfVerifyReport) report = { 0 };
  CfAging total;
  CfMoney sum = 0;
  g_assert_no_error (error);
  g_assert_true (cf_verify (shop->db, NULL, &report, &error));
  g_assert_cmpuint (report.problems->len, ==, 0);
  g_assert_true (cf_aging_load (shop->db, d->today, customers, &total, &error));
  for (guint i = 0; i < CF_N_BUCKETS; i++) {
    g_assert_cmpint (total.buckets[i], >, 0);
    sum += total.buckets[i];
  }
  g_assert_cmpint (total.unapplied_minor, >, 0);
  g_assert_cmpint (sum - total.unapplied_minor, ==, total.balance_minor);
  g_assert_cmpint (total.balance_minor, ==, d->made.receivable_minor);
  g_assert_cmpint (number (d, "SELECT SUM(amount_minor) FROM posting WHERE account = 1200"), ==, total.balance_minor);
  g_assert_cmpint (d->made.customers, >=, CUSTOMERS);
  g_assert_cmpint (d->made.invoices, ==, number (d, "SELECT COUNT(*) FROM invoice WHERE kind <> 2"));
  g_assert_cmpint (d->made.credit_memos, ==, number (d, "SELECT COUNT(*) FROM invoice WHERE kind = 2"));
  g_assert_cmpint (d->made.payments, ==, number (d, "SELECT COUNT(*) FROM payment"));
  /* who walks in and out has no account: what was credited went back across the counter */
  g_assert_cmpint (number (d, "SELECT COUNT(*) FROM invoice i JOIN customer c ON c.id = i.customer_id WHERE c.name = 'Counter sale'"), >, 0);
  g_assert_cmpint (number (d, "SELECT COUNT(*) FROM open_item o JOIN customer c ON c.id = o.customer_id WHERE c.name = 'Counter sale' AND o.to_date = 2932897 AND o.open_minor < 0"), ==, 0);
}

#define OPEN "(SELECT COALESCE(SUM(open_minor), 0) FROM open_item o WHERE o.item_id = i.id AND o.to_date = 2932897)"

/* terms.md 5e, and what else a demo is to show. Each statement counts; each must find something. */
static void
test_states (gconstpointer user)
{
  Demo *d = (Demo *) user;
  static const struct { const char *what, *sql; } states[] = {
    { "draft of an invoice", "SELECT COUNT(*) FROM draft WHERE kind = 1 AND discarded = 0 AND id NOT IN (SELECT draft_id FROM invoice)" },
    { "draft that was discarded", "SELECT COUNT(*) FROM draft WHERE discarded = 1" },
    { "issued", "SELECT COUNT(*) FROM invoice i WHERE kind = 1 AND " OPEN " = total_minor" },
    { "partially paid", "SELECT COUNT(*) FROM invoice i WHERE kind = 1 AND " OPEN " BETWEEN 1 AND total_minor - 1" },
    { "paid", "SELECT COUNT(*) FROM invoice i WHERE kind = 1 AND " OPEN " = 0 AND id NOT IN (SELECT invoice_id FROM invoice_void)" },
    { "void", "SELECT COUNT(*) FROM invoice_void" },
    { "credit memo applied", "SELECT COUNT(*) FROM invoice i WHERE kind = 2 AND " OPEN " = 0" },
    { "credit memo unapplied", "SELECT COUNT(*) FROM invoice i WHERE kind = 2 AND " OPEN " < 0" },
    { "payment unapplied", "SELECT COUNT(*) FROM payment i WHERE kind = 1 AND " OPEN " < 0" },
    { "deposit held", "SELECT COUNT(*) FROM payment WHERE kind = 2 AND id NOT IN (SELECT deposit_id FROM deposit_use) AND id NOT IN (SELECT source_id FROM refund)" },
    { "deposit used in part", "SELECT COUNT(*) FROM deposit_use u JOIN payment p ON p.id = u.deposit_id WHERE u.amount_minor < p.amount_minor" },
    { "deposit given back", "SELECT COUNT(*) FROM refund r JOIN payment p ON p.id = r.source_id WHERE p.kind = 2" },
    { "refund in full", "SELECT COUNT(*) FROM refund r JOIN payment p ON p.id = r.source_id WHERE p.kind = 1 AND r.amount_minor = p.amount_minor" },
    { "refund in part", "SELECT COUNT(*) FROM refund r JOIN payment p ON p.id = r.source_id WHERE p.kind = 1 AND r.amount_minor < p.amount_minor" },
    { "ACH pending", "SELECT COUNT(*) FROM payment WHERE tender_kind = 4 AND id NOT IN (SELECT payment_id FROM payment_event)" },
    { "ACH settled", "SELECT COUNT(*) FROM payment_event e JOIN payment p ON p.id = e.payment_id WHERE e.kind = 1 AND p.tender_kind = 4" },
    { "check returned", "SELECT COUNT(*) FROM payment_event WHERE kind = 2 AND code = 'NSF'" },
    { "ACH returned", "SELECT COUNT(*) FROM payment_event WHERE kind = 2 AND code = 'R01'" },
    { "payment voided", "SELECT COUNT(*) FROM payment_event WHERE kind = 3" },
    { "payment failed", "SELECT COUNT(*) FROM payment_event WHERE kind = 4" },
    { "return fee", "SELECT COUNT(*) FROM invoice WHERE kind = 5" },
    { "late fee", "SELECT COUNT(*) FROM invoice WHERE kind = 3 AND id NOT IN (SELECT invoice_id FROM invoice_void)" },
    { "late fee taken back", "SELECT COUNT(*) FROM invoice WHERE kind = 3 AND id IN (SELECT invoice_id FROM invoice_void)" },
    { "late fee waived", "SELECT COUNT(*) FROM fee_waiver" },
    { "opening balance", "SELECT COUNT(*) FROM invoice WHERE kind = 4" },
    { "bad debt", "SELECT COUNT(*) FROM write_off WHERE kind = 1" },
    { "small write-off", "SELECT COUNT(*) FROM write_off WHERE kind = 2" },
    { "discount taken", "SELECT COUNT(*) FROM write_off WHERE kind = 3" },
    { "taken off again", "SELECT COUNT(*) FROM allocation_line WHERE amount_minor < 0" },
    { "multi-site invoice", "SELECT COUNT(*) FROM invoice_group WHERE dissolved = 0" },
    { "multi-site invoice dissolved", "SELECT COUNT(*) FROM invoice_group WHERE dissolved = 1" },
    { "split tender", "SELECT COUNT(*) FROM payment WHERE sale_id <> id" },
    { "cash with change", "SELECT COUNT(*) FROM payment WHERE change_minor > 0" },
    { "tender of the shop's own", "SELECT COUNT(*) FROM payment WHERE tender_kind = 6" },
    { "customer on hold", "SELECT COUNT(*) FROM customer WHERE hold = 1" },
    { "customer over the limit", "SELECT COUNT(*) FROM customer c JOIN customer_sum s ON s.customer_id = c.id WHERE has_limit = 1 AND s.open_minor - s.unapplied_minor > credit_limit_minor" },
    { "customer merged", "SELECT COUNT(*) FROM customer WHERE merged_into_id <> 0" },
    { "customer archived", "SELECT COUNT(*) FROM customer WHERE archived = 1" },
    { "contact for invoices", "SELECT COUNT(*) FROM contact WHERE roles & 2" },
    { "exempt sale", "SELECT COUNT(*) FROM invoice WHERE exempt_number <> '' AND tax_minor = 0" },
    { "sale while the certificate had lapsed", "SELECT COUNT(*) FROM invoice i WHERE tax_minor > 0 AND customer_id IN (SELECT customer_id FROM certificate)" },
    { "tax included", "SELECT COUNT(*) FROM invoice_tax WHERE inclusive = 1" },
    { "New Jersey", "SELECT COUNT(*) FROM invoice_tax WHERE rate = 66250" },
    { "purchase order", "SELECT COUNT(*) FROM invoice WHERE po <> ''" },
    { "note", "SELECT COUNT(*) FROM invoice WHERE note <> ''" },
    { "period locked", "SELECT COUNT(*) FROM period_lock" },
    { "Japanese", "SELECT COUNT(*) FROM customer WHERE name LIKE '%寿司%'" },
    { "Arabic", "SELECT COUNT(*) FROM customer WHERE name LIKE '%مخبز%'" },
    { "Hebrew", "SELECT COUNT(*) FROM customer WHERE name LIKE '%מאפיית%'" },
    { "Cyrillic", "SELECT COUNT(*) FROM customer WHERE name LIKE '%Кафе%'" },
    { "Greek", "SELECT COUNT(*) FROM customer WHERE name LIKE '%Ταβέρνα%'" },
    { "German", "SELECT COUNT(*) FROM customer WHERE name LIKE '%Müller%'" },
    { "a long name", "SELECT COUNT(*) FROM customer WHERE LENGTH(name) > 120" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (states); i++) {
    gint64 found = number (d, states[i].sql);
    g_test_message ("%s: %" G_GINT64_FORMAT, states[i].what, found);
    if (found == 0)
      g_test_fail_printf ("there is no %s", states[i].what);
  }
}

/* Stamps and dates belong together: every commit has its own minute in opening hours, a document the date of its commit, a number follows the one before it. */
static void
test_time (gconstpointer user)
{
  Demo *d = (Demo *) user;
  g_autoptr (GTimeZone) tz = g_time_zone_new_identifier (ZONE);
  sqlite3_stmt *stmt;
  gint64 commits = 0, minute = 0;
  g_assert_cmpint (sqlite3_prepare_v2 (d->db, "SELECT c.stamp >> 16, COALESCE(i.date, p.date, 0), c.act FROM commit_log c LEFT JOIN invoice i ON i.pos = c.pos LEFT JOIN payment p ON p.pos = c.pos "
                                              "GROUP BY c.pos ORDER BY c.pos", -1, &stmt, NULL), ==, SQLITE_OK);
  for (; sqlite3_step (stmt) == SQLITE_ROW; commits++) {
    gint64 ms = sqlite3_column_int64 (stmt, 0), date = sqlite3_column_int64 (stmt, 1);
    g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (ms / 1000), local = g_date_time_to_timezone (utc, tz);
    g_assert_cmpint (g_date_time_get_day_of_week (local), !=, 7);
    g_assert_cmpint (g_date_time_get_hour (local), >=, 8);
    g_assert_cmpint (g_date_time_get_hour (local), <, 20);
    g_assert_cmpint (ms / 60000, >, minute);
    if (date)
      g_assert_cmpint (date, ==, cf_date_at (ms * 1000, tz));
    g_assert_cmpint (cf_date_at (ms * 1000, tz), <, d->today);
    minute = ms / 60000;
  }
  sqlite3_finalize (stmt);
  g_assert_cmpint (commits, >, 1000);
  g_assert_cmpint (number (d, "SELECT COUNT(*) FROM invoice WHERE series_id = 2"), ==, number (d, "SELECT MAX(sequence) - MIN(sequence) + 1 FROM invoice WHERE series_id = 2"));
  g_assert_cmpint (number (d, "SELECT COUNT(*) FROM invoice i JOIN invoice j ON j.series_id = i.series_id AND j.sequence = i.sequence + 1 WHERE j.date < i.date"), ==, 0);
}

static void
test_people (gconstpointer user)
{
  Demo *d = (Demo *) user;
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_open (d->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; cf_demo_staff[i].name; i++) {
    g_auto (CfStaff) staff = { 0 };
    g_auto (CfRefusal) refusal = { 0 };
    g_assert_cmpint (cf_sign_in (shop, cf_demo_staff[i].pin, &staff, &refusal, &error), ==, CF_OK);
    g_assert_cmpstr (staff.name, ==, cf_demo_staff[i].name);
    g_assert_cmpint (staff.role, ==, cf_demo_staff[i].role);
  }
  g_assert_cmpint (number (d, "SELECT COUNT(DISTINCT state) FROM order_sum"), ==, 6);                 /* S0-02: an order in every state */
  g_assert_cmpint (number (d, "SELECT COUNT(DISTINCT state) FROM estimate"), ==, 3);
  g_assert_cmpint (number (d, "SELECT COUNT(DISTINCT actor_id) FROM commit_log WHERE actor_id <> 0"), >=, 5);
  g_assert_cmpint (number (d, "SELECT COUNT(*) FROM commit_log WHERE approver_id <> 0 AND approver_id <> actor_id AND actor_id <> 0"), >, 0);
}

static void
test_logo (gconstpointer user)
{
  Demo *d = (Demo *) user;
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_open (d->path, TRUE, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GBytes) png = cf_files_get (shop->db, cf_shop_setting (shop, CF_SET_SHOP_LOGO), &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (png, NULL), 8, "\x89PNG\r\n\x1a\n", 8);
}

#define FIGURES \
  "SELECT 'I' || i.number || ' ' || i.date || ' ' || i.due || ' ' || c.number || ' ' || c.name || ' ' || i.total_minor || ' ' || i.po FROM invoice i JOIN customer c ON c.id = i.customer_id " \
  "UNION ALL SELECT 'P' || p.date || ' ' || c.number || ' ' || p.tender_name || ' ' || p.reference || ' ' || p.amount_minor FROM payment p JOIN customer c ON c.id = p.customer_id " \
  "UNION ALL SELECT 'L' || pos || ' ' || (stamp >> 16) || ' ' || act FROM commit_log ORDER BY 1"

static void
test_repeat (void)
{
  CfDemoAsk ask = { .now = instant (2026, 11, 22, 16), .customers = 40 }, evening = ask, other = ask;
  Demo a, b, c;
  evening.now += G_GINT64_CONSTANT (6) * 3600 * G_USEC_PER_SEC;
  other.seed = 7;
  open_demo (&a, &ask);
  open_demo (&b, &evening);
  open_demo (&c, &other);
  g_autofree char *first = rows (&a, FIGURES), *second = rows (&b, FIGURES), *third = rows (&c, FIGURES);
  g_assert_true (g_str_equal (first, second));
  g_assert_false (g_str_equal (first, third));
  g_assert_cmpint (a.made.receivable_minor, ==, b.made.receivable_minor);
  close_demo (&a);
  close_demo (&b);
  close_demo (&c);
}

static gboolean
stop_half_way (guint64 done, guint64 total, gpointer user)
{
  g_assert_cmpuint (done, <=, total);
  return done < total / 2;
}

static void
test_nothing_left (void)
{
  g_autoptr (GError) error = NULL, taken = NULL;
  g_autofree char *folder = g_dir_make_tmp ("counterfoil-XXXXXX", NULL), *path = g_build_filename (folder, "demo.counterfoil", NULL);
  CfDemoAsk ask = { .now = instant (2026, 11, 22, 16), .customers = 40, .progress = stop_half_way };
  CfDemoMade made;
  g_assert_false (cf_demo_make (path, &ask, &made, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_RETRY);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_assert_null (g_dir_read_name (dir));
  g_assert_true (g_file_set_contents (path, "mine", 4, NULL));
  g_assert_false (cf_demo_make (path, &ask, &made, &taken));
  g_assert_error (taken, CF_ERROR, CF_ERROR_CONFLICT);
  g_autofree char *text = NULL;
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "mine");
  remove_folder (folder);
}

int
main (int argc, char **argv)
{
  Demo d;
  g_test_init (&argc, &argv, NULL);
  CfDemoAsk ask = { .now = instant (2026, 11, 22, 16), .customers = CUSTOMERS };
  open_demo (&d, &ask);
  g_test_add_data_func ("/demo/books", &d, test_books);
  g_test_add_data_func ("/demo/states", &d, test_states);
  g_test_add_data_func ("/demo/time", &d, test_time);
  g_test_add_data_func ("/demo/people", &d, test_people);
  g_test_add_data_func ("/demo/logo", &d, test_logo);
  g_test_add_func ("/demo/repeat", test_repeat);
  g_test_add_func ("/demo/nothing-left", test_nothing_left);
  int failed = g_test_run ();
  close_demo (&d);
  return failed;
}
