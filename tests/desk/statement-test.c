/* Statement runs: one right PDF per customer with something to show, twice the same bytes with any number of workers; taken up after a kill; the past stays byte for byte after later payments, voids and
 * address changes (W3), and where a back-dated fact came since, the run names it (D26); kinds, and what is left out (S0-53); one print file by postcode. Text is read back with poppler. */
#include "desk.h"
#include "base/whole-file.h"
#include "desk/document-pdf.h"
#include "store/files.h"
#include "desk/statement-run.h"
#include "ledger/payment.h"
#include "shop/correct-invoice.h"
#include "shop/records.h"
#include "shop/till.h"
#include "store/query.h"
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

static const char *program;

static const char customers[] = "number,name,email,address,city,region,postcode,country,terms,statement_kind\n"
                                "C1,Crown Heights Bakery,a@b.example,12 Main St,Brooklyn,NY,11213,US,Net 30,\n"
                                "C2,Übergröße & Söhne GmbH,,Ringstraße 5,Köln,,50667,DE,Net 30,\n"
                                "C3,東京印刷株式会社,,銀座 1-2-3,東京,,104-0061,JP,Net 15,\n"
                                "C4,Paid Up LLC,,1 Elm St,Yonkers,NY,10701,US,Net 30,\n"
                                "C5,Late & Co.,,9 Oak Ave,Queens,NY,11101,US,Net 30,overdue\n"
                                "C6,Activity Inc,,8 Oak Ave,Bronx,NY,10451,US,Net 30,activity\n";
static const char invoices[] = "number,customer,date,amount,po\n"
                               "101,C1,2026-01-05,100.00,PO-1\n102,C1,2026-02-20,250.50,\n103,C2,2026-01-15,75.25,\n104,C3,2026-02-01,80,\n105,C4,2026-01-10,60,\n"
                               "106,C5,2025-11-01,500,\n107,C5,2026-02-25,40,\n108,C6,2026-01-20,300,\n109,C6,2026-02-10,120,\n";
static const char payments[] = "date,customer,invoice,amount,tender,reference\n"
                               "2026-01-20,C4,105,60,check,10233\n2026-02-12,C6,108,100,check,77\n2026-02-14,C1,,20,card,\n";

static void
fill (Desk *d)
{
  desk_open (d, "US", "USD");
  desk_import_all (d, CF_IMPORT_CUSTOMERS, customers);
  desk_import_all (d, CF_IMPORT_INVOICES, invoices);
  desk_import_all (d, CF_IMPORT_PAYMENTS, payments);
}

static void
run (Desk *d, const char *folder, CfStatementAsk ask, CfStatementResult *ret)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = desk_file (d, folder);
  ask.folder = path;
  g_assert_cmpint (cf_statement_run (d->shop, &d->who, &ask, ret, &error), ==, CF_OK);
  g_assert_no_error (error);
  g_assert_cmpuint (ret->n_failed, ==, 0);
}

static const CfStatementDone *
done_of (const CfStatementResult *result, const char *number)
{
  for (guint i = 0; i < result->done->len; i++)
    if (g_str_equal (((CfStatementDone *) result->done->pdata[i])->number, number))
      return result->done->pdata[i];
  return NULL;
}

static guint
count_pdfs (Desk *d, const char *folder)
{
  g_autofree char *path = desk_file (d, folder);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint n = 0;
  while ((name = g_dir_read_name (dir))) {
    if (!g_str_has_suffix (name, ".pdf"))                               /* no list, no half-written file is left */
      g_error ("%s is left in %s", name, folder);
    n++;
  }
  return n;
}

static char *
text_of (Desk *d, const char *folder, const char *file)
{
  g_autofree char *path = g_build_filename (d->folder, folder, file, NULL);
  return desk_run ((const char *[]) { "pdftotext", "-layout", path, "-", NULL });
}

static void
same_files (const CfStatementResult *a, const CfStatementResult *b)
{
  g_assert_cmpuint (a->done->len, ==, b->done->len);
  for (guint i = 0; i < a->done->len; i++) {
    const CfStatementDone *x = a->done->pdata[i], *y = b->done->pdata[i];
    g_assert_cmpstr (x->file, ==, y->file);
    g_assert_cmpstr (x->sha256, ==, y->sha256);
  }
}

/* T14: everybody with something to show, by postcode; the same bytes again. */
static void
test_all (void)
{
  Desk d;
  g_auto (CfStatementResult) one = { 0 }, two = { 0 };
  fill (&d);
  run (&d, "one", (CfStatementAsk) { .jobs = 1 }, &one);
  run (&d, "two", (CfStatementAsk) { .jobs = 3 }, &two);
  g_assert_cmpuint (one.n_drawn, ==, 5);                                /* not C4, who owes nothing */
  g_assert_cmpuint (count_pdfs (&d, "one"), ==, 5);
  g_assert_null (done_of (&one, "C4"));
  g_assert_cmpint (done_of (&one, "C1")->balance_minor, ==, 33050);
  g_assert_cmpint (one.total_minor, ==, desk_receivable (&d));
  g_assert_cmpstr (done_of (&one, "C1")->file, ==, "c1-crown-heights-bakery.pdf");
  same_files (&one, &two);
  g_assert_cmpint (one.run_id, !=, 0);
  g_assert_cmpint (two.earlier_id, ==, one.run_id);
  g_assert_cmpuint (two.late->len, ==, 0);
  g_assert_cmpuint (two.n_changed, ==, 0);
  g_assert_cmpint (desk_count (&d, "statement_run"), ==, 2);
  if (desk_has ("pdftotext")) {
    g_autofree char *text = text_of (&d, "one", done_of (&one, "C1")->file);
    g_assert_nonnull (strstr (text, "Crown Heights Bakery"));
    g_assert_nonnull (strstr (text, "101"));
    g_assert_nonnull (strstr (text, "330.50"));
  }
  desk_close (&d);
}

/* --- kinds --- */

static void
test_kinds (void)
{
  Desk d;
  g_auto (CfStatementResult) own = { 0 }, overdue = { 0 }, activity = { 0 };
  fill (&d);
  run (&d, "own", (CfStatementAsk) { 0 }, &own);
  g_assert_cmpint (done_of (&own, "C1")->kind, ==, CF_STATEMENT_OPEN_ITEM);
  g_assert_cmpint (done_of (&own, "C5")->kind, ==, CF_STATEMENT_OVERDUE);
  g_assert_cmpint (done_of (&own, "C6")->kind, ==, CF_STATEMENT_ACTIVITY);
  run (&d, "overdue", (CfStatementAsk) { .kind = CF_STATEMENT_OVERDUE }, &overdue);
  g_assert_nonnull (done_of (&overdue, "C1"));
  g_assert_nonnull (done_of (&overdue, "C6"));
  run (&d, "activity", (CfStatementAsk) { .kind = CF_STATEMENT_ACTIVITY, .since = desk_date (2026, 1, 1) }, &activity);
  g_assert_nonnull (done_of (&activity, "C4"));                         /* owes nothing, but something happened */
  if (desk_has ("pdftotext")) {
    g_autofree char *late = text_of (&d, "own", done_of (&own, "C5")->file), *act = text_of (&d, "activity", done_of (&activity, "C6")->file);
    g_assert_nonnull (strstr (late, "106"));
    g_assert_null (strstr (late, "107"));                               /* not due yet */
    g_assert_nonnull (strstr (act, "320.00"));                          /* 300 + 120 − 100 */
    g_assert_nonnull (strstr (act, "77"));
  }
  desk_close (&d);
}

/* S0-53: with the setting on, what is not due yet stays away; with it off it is there. */
static void
test_omit (void)
{
  Desk d;
  g_auto (CfStatementResult) with = { 0 }, without = { 0 };
  g_autoptr (GError) error = NULL;
  fill (&d);
  run (&d, "with", (CfStatementAsk) { .keeps_no_record = TRUE }, &with);
  g_assert_cmpint (cf_change_setting (d.shop, &d.who, CF_SET_STATEMENT_OMIT_NOT_DUE, "yes", &error), ==, CF_OK);
  run (&d, "without", (CfStatementAsk) { .keeps_no_record = TRUE }, &without);
  g_assert_cmpint (desk_count (&d, "statement_run"), ==, 0);
  g_assert_cmpint (with.run_id, ==, 0);
  if (desk_has ("pdftotext")) {
    g_autofree char *a = text_of (&d, "with", done_of (&with, "C1")->file), *b = text_of (&d, "without", done_of (&without, "C1")->file);
    g_assert_nonnull (strstr (a, "102"));
    g_assert_null (strstr (b, "102"));
    g_assert_nonnull (strstr (b, "101"));
  }
  desk_close (&d);
}

/* --- taken up again --- */

static gboolean
stop_after_two (guint64 done, guint64 total, gpointer user)
{
  return done < 2;
}

static gboolean
die_after_two (guint64 done, guint64 total, gpointer user)
{
  if (done >= 2)
    raise (SIGKILL);
  return TRUE;
}

/* In a process of its own, which dies in the middle. */
static void
killed (const char *ledger, const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfStatementResult) result = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  CfVirtualClock clock;
  cf_virtual_clock_init (&clock, (desk_date (2026, 3, 2) * 86400 + 16 * 3600) * G_USEC_PER_SEC, 1000);
  g_autoptr (CfShop) shop = cf_shop_open (ledger, FALSE, &clock.clock, &error);
  g_assert_no_error (error);
  CfStatementAsk ask = { .folder = folder, .jobs = 1, .progress = die_after_two };
  (void) !cf_statement_run (shop, &who, &ask, &result, &error);
  g_assert_not_reached ();
}

/* In a process of its own, which dies while it writes the first file: no file may grow beyond some bytes. */
static void
cut_off (const char *ledger, const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfStatementResult) result = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  CfVirtualClock clock;
  cf_virtual_clock_init (&clock, (desk_date (2026, 3, 2) * 86400 + 16 * 3600) * G_USEC_PER_SEC, 1000);
  g_autoptr (CfShop) shop = cf_shop_open (ledger, FALSE, &clock.clock, &error);
  g_assert_no_error (error);
  setrlimit (RLIMIT_CORE, &(struct rlimit) { 0 });
  setrlimit (RLIMIT_FSIZE, &(struct rlimit) { 1000, 1000 });
  (void) !cf_statement_run (shop, &who, &(CfStatementAsk) { .folder = folder, .jobs = 1 }, &result, &error);
  g_assert_not_reached ();
}

/* What a killed run had begun is taken away by the next. */
static void
test_cut_off (void)
{
  Desk d;
  g_auto (CfStatementResult) whole = { 0 };
  int status;
  fill (&d);
  g_autofree char *folder = desk_file (&d, "out");
  for (guint i = 0; i < 2; i++) {
    g_spawn_sync (NULL, (char *[]) { (char *) program, (char *) "--cut-off", d.path, folder, NULL }, NULL, 0, NULL, NULL, NULL, NULL, &status, NULL);
    g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGXFSZ);
  }
  run (&d, "out", (CfStatementAsk) { 0 }, &whole);
  g_assert_cmpuint (whole.n_there, ==, 0);
  g_assert_cmpuint (count_pdfs (&d, "out"), ==, 5);
  desk_close (&d);
}

static void
test_resume (void)
{
  Desk d;
  g_auto (CfStatementResult) cut = { 0 }, whole = { 0 }, clean = { 0 }, after = { 0 };
  g_autoptr (GError) error = NULL;
  fill (&d);
  g_autofree char *folder = desk_file (&d, "cut"), *dead = desk_file (&d, "dead");
  CfStatementAsk ask = { .folder = folder, .jobs = 1, .progress = stop_after_two };
  g_assert_cmpint (cf_statement_run (d.shop, &d.who, &ask, &cut, &error), ==, CF_FAILED);
  g_assert_error (error, CF_ERROR, CF_ERROR_RETRY);
  g_assert_cmpint (desk_count (&d, "statement_run"), ==, 0);
  run (&d, "cut", (CfStatementAsk) { 0 }, &whole);
  g_assert_cmpuint (whole.n_there, ==, 2);
  g_assert_cmpuint (whole.n_drawn, ==, 3);
  run (&d, "clean", (CfStatementAsk) { 0 }, &clean);
  same_files (&whole, &clean);

  int status;
  g_spawn_sync (NULL, (char *[]) { (char *) program, (char *) "--killed", d.path, dead, NULL }, NULL, 0, NULL, NULL, NULL, NULL, &status, NULL);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
  g_autofree char *list = g_build_filename (dead, "statement-run.list", NULL), *text = NULL;
  g_assert_true (g_file_get_contents (list, &text, NULL, NULL));
  g_autofree char *torn = g_strconcat (text, "done 0ABC", NULL);        /* and the last line is torn */
  g_assert_true (g_file_set_contents (list, torn, -1, NULL));
  g_autofree char *first = g_build_filename (dead, done_of (&clean, "C2")->file, NULL);
  g_assert_true (g_file_test (first, G_FILE_TEST_EXISTS));              /* DE comes first */
  g_assert_true (g_file_set_contents (first, "damaged", -1, NULL));
  run (&d, "dead", (CfStatementAsk) { 0 }, &after);
  g_assert_cmpuint (after.n_there, ==, 1);                              /* two were there, one is damaged */
  same_files (&after, &clean);
  g_assert_cmpuint (count_pdfs (&d, "dead"), ==, 5);
  desk_close (&d);
}

/* --- the past --- */

static CfId
find (Desk *d, const char *number)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert_true (cf_invoices_by_number (d->shop->db, number, ids, &error) && ids->len == 1);
  return g_array_index (ids, CfId, 0);
}

static void
move_bakery (Desk *d)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfCustomer) bakery = { 0 };
  gboolean found;
  CfId id;
  g_assert_true (cf_customer_find (d->shop->db, "C1", &id, &error) && cf_record_load (d->shop->db, &CF_CUSTOMER, id, &bakery, &found, &error));
  g_free (bakery.address);
  bakery.address = g_strdup ("99 New Street");
  g_free (bakery.name);
  bakery.name = g_strdup ("Crown Heights Bakery & Café");
  g_assert_cmpint (cf_save_customer (d->shop, &d->who, &bakery, &error), ==, CF_OK);
}

/* W3, D26: what happens later leaves the past's bytes alone; a back-dated fact changes them and is named. */
static void
test_past (void)
{
  Desk d;
  g_auto (CfStatementResult) then = { 0 }, again = { 0 }, changed = { 0 }, now = { 0 };
  g_auto (CfInvoiceVoid) gone = { 0 };
  g_auto (CfShift) shift = { 0 };
  g_autoptr (GError) error = NULL;
  CfStatementAsk ask = { .as_of = desk_date (2026, 3, 1) };
  fill (&d);
  run (&d, "then", ask, &then);
  desk_on (&d, 2026, 6, 15);
  desk_import_all (&d, CF_IMPORT_PAYMENTS, "date,customer,invoice,amount,tender,reference\n2026-06-10,C1,101,100,check,500\n2026-05-02,C5,106,500,card,\n");
  move_bakery (&d);
  g_assert_cmpint (cf_change_setting (d.shop, &d.who, CF_SET_SHOP_NAME, "Another Name", &error), ==, CF_OK);
  g_assert_cmpint (cf_void_invoice (d.shop, &d.who, cf_shop_id (d.shop), find (&d, "104"), desk_date (2026, 6, 15), &gone, &error), ==, CF_OK);
  run (&d, "again", ask, &again);
  same_files (&then, &again);
  g_assert_cmpuint (again.late->len, ==, 0);
  g_assert_cmpuint (again.n_changed, ==, 0);
  run (&d, "now", (CfStatementAsk) { 0 }, &now);
  g_assert_cmpstr (done_of (&now, "C1")->file, ==, "c1-crown-heights-bakery-café.pdf");
  g_assert_null (done_of (&now, "C3"));

  desk_import_all (&d, CF_IMPORT_INVOICES, "number,customer,date,amount\n110,C2,2026-02-27,33\n");
  g_assert_cmpint (cf_shift_open (d.shop, &d.who, cf_shop_id (d.shop), 5000, -1, desk_date (2026, 3, 1), &shift, &error), ==, CF_OK);      /* its float is dated within the run, but on nobody's statement */
  run (&d, "changed", ask, &changed);
  g_assert_cmpuint (changed.n_changed, ==, 1);
  g_assert_cmpuint (changed.late->len, ==, 1);
  g_assert_cmpstr (g_array_index (changed.late, CfLateFact, 0).number, ==, "110");
  g_assert_cmpint (g_array_index (changed.late, CfLateFact, 0).amount_minor, ==, 3300);
  g_assert_cmpstr (done_of (&changed, "C1")->sha256, ==, done_of (&then, "C1")->sha256);
  g_assert_cmpstr (done_of (&changed, "C2")->sha256, !=, done_of (&then, "C2")->sha256);
  desk_close (&d);
}

/* --- one file of all --- */

static void
test_print_file (void)
{
  Desk d;
  g_auto (CfStatementResult) result = { 0 };
  g_autoptr (GError) error = NULL;
  static const char *const order[] = { "Übergröße", "東京", "10451", "11101", "11213" };
  fill (&d);
  g_autofree char *path = desk_file (&d, "all.pdf");
  CfStatementAsk ask = { .print_file = path };
  g_assert_cmpint (cf_statement_run (d.shop, &d.who, &ask, &result, &error), ==, CF_OK);
  g_assert_no_error (error);
  if (desk_has ("pdftotext")) {
    g_autofree char *text = desk_run ((const char *[]) { "pdftotext", "-layout", path, "-", NULL });
    const char *p = text;
    for (guint i = 0; i < G_N_ELEMENTS (order); i++)
      if (!(p = strstr (p, order[i])))
        g_error ("%s is not where it should be in the print file", order[i]);
  }
  desk_close (&d);
}

/* --- one customer; nobody --- */

static void
test_one (void)
{
  Desk d;
  g_auto (CfStatementResult) one = { 0 }, detail = { 0 }, nobody = { 0 };
  g_autoptr (GError) error = NULL;
  CfId id, missing = 4711;
  fill (&d);
  g_assert_true (cf_customer_find (d.shop->db, "C4", &id, &error));
  run (&d, "one", (CfStatementAsk) { .customers = &id, .n_customers = 1 }, &one);
  g_assert_cmpuint (one.done->len, ==, 1);                              /* asked for by name: also with nothing open */
  run (&d, "detail", (CfStatementAsk) { .detail = TRUE }, &detail);
  CfStatementAsk ask = { .customers = &missing, .n_customers = 1, .folder = d.folder };
  g_assert_cmpint (cf_statement_run (d.shop, &d.who, &ask, &nobody, &error), ==, CF_NOT_FOUND);
  g_assert_no_error (error);
  desk_close (&d);
}

/* T24: documents with what was paid on them, as one would hand them over. */
static void
test_documents (void)
{
  Desk d;
  g_autoptr (GError) error = NULL;
  g_auto (CfPaperLooks) looks = { 0 };
  fill (&d);
  g_assert_true (cf_paper_looks_load (d.shop, G_MAXINT64, &looks, &error));
  g_autoptr (CfPaper) paper = cf_paper_new (&looks.shop, &error);
  g_assert_no_error (error);
  g_autoptr (GBytes) paid = cf_invoice_pdf (d.shop, paper, find (&d, "105"), FALSE, &error);
  g_autoptr (GBytes) again = cf_invoice_pdf (d.shop, paper, find (&d, "105"), FALSE, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (paid, again));
  g_autofree char *path = desk_file (&d, "paid.pdf"), *receipt_path = desk_file (&d, "receipt.pdf");
  g_assert_true (cf_whole_file_write (path, NULL, g_bytes_get_data (paid, NULL), g_bytes_get_size (paid), FALSE, &error));
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_assert_true (cf_allocations_load (d.shop->db, find (&d, "105"), lines, &error));
  g_autoptr (GBytes) receipt = cf_receipt_pdf (d.shop, paper, g_array_index (lines, CfAllocationLine, 0).credit_id, FALSE, &error);
  g_assert_no_error (error);
  g_assert_true (cf_whole_file_write (receipt_path, NULL, g_bytes_get_data (receipt, NULL), g_bytes_get_size (receipt), FALSE, &error));
  if (desk_has ("pdftotext")) {
    g_autofree char *text = desk_run ((const char *[]) { "pdftotext", "-layout", path, "-", NULL });
    g_autofree char *told = desk_run ((const char *[]) { "pdftotext", "-layout", receipt_path, "-", NULL });
    g_assert_nonnull (strstr (text, "Check 10233"));
    g_assert_nonnull (strstr (told, "105"));
    g_assert_nonnull (strstr (told, "60.00"));
  }
  g_assert_null (cf_invoice_pdf (d.shop, paper, 4711, FALSE, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  desk_close (&d);
}

/* A logo is kept by its hash and changes the pages; what is no picture is refused, and one that got lost leaves the pages without it. */
static void
test_logo (void)
{
  static const char png[] = "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR42mMQCejBgxhGpbEhAJjeXcHXOXhOAAAAAElFTkSuQmCC";
  Desk d;
  g_auto (CfStatementResult) plain = { 0 }, with = { 0 }, lost = { 0 };
  g_autoptr (GError) error = NULL;
  char hash[65], none[65];
  gsize size;
  fill (&d);
  g_autofree guchar *bytes = g_base64_decode (png, &size);
  g_autofree char *path = desk_file (&d, "logo.png"), *text = desk_file (&d, "logo.txt");
  g_assert_true (g_file_set_contents (path, (char *) bytes, size, NULL) && g_file_set_contents (text, "not a picture", -1, NULL));
  run (&d, "plain", (CfStatementAsk) { .keeps_no_record = TRUE }, &plain);
  g_assert_false (cf_logo_keep (d.shop, text, none, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (cf_logo_keep (d.shop, path, hash, &error));
  g_assert_cmpint (cf_change_setting (d.shop, &d.who, CF_SET_SHOP_LOGO, hash, &error), ==, CF_OK);
  run (&d, "with", (CfStatementAsk) { .keeps_no_record = TRUE }, &with);
  g_assert_cmpstr (done_of (&plain, "C1")->sha256, !=, done_of (&with, "C1")->sha256);
  cf_files_drop (d.shop->db, hash);
  run (&d, "lost", (CfStatementAsk) { .keeps_no_record = TRUE }, &lost);
  same_files (&plain, &lost);
  desk_close (&d);
}

int
main (int argc, char **argv)
{
  program = argv[0];
  if (argc == 4 && g_str_equal (argv[1], "--cut-off"))
    cut_off (argv[2], argv[3]);
  if (argc == 4 && g_str_equal (argv[1], "--killed"))
    killed (argv[2], argv[3]);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/desk/statement/all/T14", test_all);
  g_test_add_func ("/desk/statement/kinds/T14", test_kinds);
  g_test_add_func ("/desk/statement/omit-not-due/S0-53", test_omit);
  g_test_add_func ("/desk/statement/resume", test_resume);
  g_test_add_func ("/desk/statement/cut-off", test_cut_off);
  g_test_add_func ("/desk/statement/past/W3", test_past);
  g_test_add_func ("/desk/statement/print-file", test_print_file);
  g_test_add_func ("/desk/statement/one", test_one);
  g_test_add_func ("/desk/statement/documents/T24", test_documents);
  g_test_add_func ("/desk/statement/logo/T24", test_logo);
  return g_test_run ();
}
