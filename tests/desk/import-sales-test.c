/* Sales lines of another program become invoices, cash sales and credit memos: the small file of the project, and, where it lies beside the checkout, the real one of 28,492 lines. Proved: what was read is
 * imported, there already or refused by line; money in the file = imported + refused, per document and in all, to the cent; a second import adds nothing; without --skip-refused nothing changes. */
#include "desk.h"
#include "store/query.h"
#include <glib/gstdio.h>

#define US_DATES "%m/%d/%y %H:%M"

static const char *small_file, *real_file;
static gboolean real_expected;

static void
import_file (Desk *d, const char *path, CfImportAsk ask, CfOutcome expected, CfImportResult *ret)
{
  g_autoptr (GError) error = NULL;
  ask.kind = CF_IMPORT_SALES;
  CfOutcome outcome = cf_import_file (d->shop, &d->who, path, &ask, ret, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, expected);
  g_assert_cmpint (ret->read, ==, ret->imported + ret->already + ret->refused->len);
  g_assert_true (ret->has_totals);
  g_assert_cmpint (ret->file_minor, ==, ret->imported_minor + ret->already_minor + ret->refused_minor);
  g_assert_cmpint (ret->unread, ==, 0);
}

static CfImportAsk usual = { .date_format = US_DATES, .create_customers = TRUE, .skip_refused = TRUE };

/* Every document in the ledger against a plain reading of the file: number → sum of TotalPrice. */
static gboolean
compare_document (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfInvoice *invoice = record;
  GHashTable *sums = user;
  gint64 *sum = g_hash_table_lookup (sums, invoice->number);
  g_assert_nonnull (sum);
  g_assert_cmpint (*sum, ==, invoice->kind == CF_INVOICE_CREDIT_MEMO ? -invoice->total_minor : invoice->total_minor);
  g_assert_cmpstr (invoice->reference, ==, invoice->number);
  g_assert_cmpint (invoice->due, ==, invoice->date);
  g_hash_table_remove (sums, invoice->number);
  return TRUE;
}

/* The file read by hand: it has no quotes but in one description, and TotalPrice is the last cell. */
static GHashTable *
sums_of_file (const char *path, CfMoney *ret_all)
{
  GHashTable *sums = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  *ret_all = 0;
  for (guint i = 1; lines[i] && *lines[i]; i++) {
    g_strchomp (lines[i]);
    g_autofree char *number = g_strndup (lines[i], strcspn (lines[i], ","));
    CfMoney amount;
    g_assert_cmpint (cf_money_parse (strrchr (lines[i], ',') + 1, cf_currency_by_code ("GBP"), '.', &amount), ==, CF_OK);
    gint64 *sum = g_hash_table_lookup (sums, number);
    if (!sum)
      g_hash_table_insert (sums, g_steal_pointer (&number), sum = g_new0 (gint64, 1));
    *sum += amount;
    *ret_all += amount;
  }
  return sums;
}

static void
check_documents (Desk *d, const char *path, const CfImportResult *result)
{
  g_autoptr (GError) error = NULL;
  CfMoney all;
  g_autoptr (GHashTable) sums = sums_of_file (path, &all);
  g_assert_cmpint (result->file_minor, ==, all);
  g_assert_true (cf_record_each (d->shop->db, &CF_INVOICE, compare_document, sums, &error));
  g_assert_no_error (error);
  GHashTableIter iter;
  gpointer number, sum;
  g_hash_table_iter_init (&iter, sums);
  while (g_hash_table_iter_next (&iter, &number, &sum))                 /* what is left are stock corrections: no money */
    g_assert_cmpint (*(gint64 *) sum, ==, 0);
}

static void
check_refused (const CfImportResult *result)
{
  for (guint i = 0; i < result->refused->len; i++) {
    const CfImportRefused *r = desk_refused (result, i);
    g_assert_cmpint (r->code, ==, CF_STOCK_CORRECTION);
    g_assert_cmpstr (r->field, ==, "quantity");
    g_assert_cmpint (r->line, >, 1);
    g_assert_nonnull (r->why);
    g_assert_true (i == 0 || r->line > desk_refused (result, i - 1)->line);
  }
}

static void
whole_file (const char *path, gint64 rows, gint64 stock, gint64 documents)
{
  Desk d;
  g_auto (CfImportResult) first = { 0 }, second = { 0 };
  desk_open (&d, "GB", "GBP");
  gint64 started = g_get_monotonic_time ();
  import_file (&d, path, usual, CF_OK, &first);
  gint64 took = g_get_monotonic_time () - started;
  g_test_message ("%" G_GINT64_FORMAT " lines in %" G_GINT64_FORMAT " ms: %" G_GINT64_FORMAT " lines a second", first.read, took / 1000,
                  first.read * G_USEC_PER_SEC / MAX (took, 1));
  g_assert_cmpint (first.read, ==, rows);
  g_assert_cmpint (first.refused->len, ==, stock);
  g_assert_cmpint (first.documents, ==, documents);
  check_refused (&first);
  check_documents (&d, path, &first);
  g_autofree char *head = desk_log_head (&d);
  gint64 commits = desk_count (&d, "commit_log");
  import_file (&d, path, usual, CF_OK, &second);
  g_assert_cmpint (second.already, ==, first.imported);
  g_assert_cmpint (second.imported, ==, 0);
  g_autofree char *after = desk_log_head (&d);
  g_assert_cmpstr (head, ==, after);
  g_assert_cmpint (desk_count (&d, "commit_log"), ==, commits);
  desk_close (&d);
}

static void test_small (void) { whole_file (small_file, 166, 3, 45); }
static void
test_real (void)
{
  g_assert_true (*real_file);                                           /* ../shared is there: then the file must be */
  whole_file (real_file, 28492, 67, 1275 - 67);
}

/* One cash customer; each cash invoice is paid on its day, cancellations stay as credit. */
static void
test_cash (void)
{
  Desk d;
  g_auto (CfImportResult) result = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  CfAging total;
  CfId walk_in;
  desk_open (&d, "GB", "GBP");
  const char *text = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country,TotalPrice\n"
                     "1,A,Banner,2,12/1/10 8:26,2.55,,United Kingdom,5.1\n1,A,Banner,2,12/1/10 8:26,2.55,,United Kingdom,5.1\n"
                     "2,B,Card,1,12/2/10 8:26,10,,United Kingdom,10\nC3,B,Card,-1,12/2/10 9:00,10,,United Kingdom,-10\n4,F,,5,12/2/10 9:00,0,,EIRE,0\n";
  g_assert_cmpint (desk_import (&d, CF_IMPORT_SALES, text, (CfImportAsk) { .date_format = US_DATES }, &result), ==, CF_OK);
  g_assert_cmpint (result.imported, ==, 5);
  g_assert_cmpint (result.customers, ==, 1);
  g_assert_cmpint (desk_count (&d, "payment"), ==, 2);
  g_assert_cmpint (desk_count (&d, "customer"), ==, 1);
  g_assert_true (cf_customer_find (d.shop->db, "CASH", &walk_in, &error));
  g_assert_true (cf_aging_load (d.shop->db, desk_date (2010, 12, 31), rows, &total, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpint (g_array_index (rows, CfAgingRow, 0).customer_id, ==, walk_in);
  g_assert_cmpint (total.unapplied_minor, ==, 1000);
  g_assert_cmpint (total.balance_minor, ==, -1000);
  desk_close (&d);
}

/* Refusals name line and field, and change nothing; skipped, the rest comes in; a document of which one row is refused is refused whole. */
static void
test_refused (void)
{
  static const char text[] = "number,item,description,quantity,date,unit_price,customer,total\n"
                             "1,A,Banner,2,2024-05-01,10,,20\n"           /* 2 fine */
                             "2,A,Banner,x,2024-05-01,10,,20\n"           /* 3 */
                             "2,B,Card,1,2024-05-01,10,,10\n"             /* 4: with 3 */
                             "3,A,Banner,2,2024-02-31,10,,20\n"           /* 5 */
                             "4,A,Banner,2,2024-05-01,10,,21\n"           /* 6 */
                             ",A,Banner,2,2024-05-01,10,,20\n"            /* 7 */
                             "5,A,Banner,2,2024-05-01,10,7001,20\n"       /* 8: no such customer */
                             "6,A,lost,-2,2024-05-01,0,,0\n"              /* 9: stock */
                             "7,A,Banner,2,2024-05-01,10,,20\n7,A,Banner,-1,2024-05-01,0,,0\n"      /* 10, 11: stock within a sale */
                             "8,A,Banner,2,2024-05-01,10,,20\n8,A,Banner,2,2024-05-02,10,,20\n"     /* 12, 13: two days */
                             "9,A,Banner,99999999999,2024-05-01,9999999,,\n";                       /* 14: too much */
  static const struct { gint64 line; const char *field; CfOutcome code; } expected[] = {
    { 3, "quantity", CF_NOT_A_NUMBER }, { 4, "number", CF_WRONG_STATE }, { 5, "date", CF_NOT_A_DATE }, { 6, "total", CF_UNBALANCED }, { 7, "number", CF_REQUIRED },
    { 8, "customer", CF_UNKNOWN_REFERENCE }, { 9, "quantity", CF_STOCK_CORRECTION }, { 11, "quantity", CF_STOCK_CORRECTION }, { 12, "number", CF_WRONG_STATE },
    { 13, "date", CF_TWO_READINGS }, { 14, "unit_price", CF_OVERFLOW },
  };
  Desk d;
  g_auto (CfImportResult) whole = { 0 }, rest = { 0 }, dry = { 0 };
  desk_open (&d, "GB", "GBP");
  g_autofree char *head = desk_log_head (&d);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_SALES, text, (CfImportAsk) { 0 }, &whole), ==, CF_NOT_A_NUMBER);
  g_assert_false (whole.applied);
  g_autofree char *after = desk_log_head (&d);
  g_assert_cmpstr (head, ==, after);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_SALES, text, (CfImportAsk) { .skip_refused = TRUE, .dry_run = TRUE }, &dry), ==, CF_OK);
  g_assert_false (dry.applied);
  g_autofree char *still = desk_log_head (&d);
  g_assert_cmpstr (head, ==, still);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_SALES, text, (CfImportAsk) { .skip_refused = TRUE }, &rest), ==, CF_OK);
  g_assert_cmpint (rest.imported, ==, 2);
  g_assert_cmpint (dry.imported, ==, 2);
  for (guint i = 0; i < rest.refused->len; i++)
    g_test_message ("%" G_GINT64_FORMAT " %s %s", desk_refused (&rest, i)->line, desk_refused (&rest, i)->field, cf_outcome_name (desk_refused (&rest, i)->code));
  g_assert_cmpuint (rest.refused->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    g_assert_cmpint (desk_refused (&rest, i)->line, ==, expected[i].line);
    g_assert_cmpstr (desk_refused (&rest, i)->field, ==, expected[i].field);
    g_assert_cmpint (desk_refused (&rest, i)->code, ==, expected[i].code);
  }
  g_assert_cmpint (desk_count (&d, "invoice"), ==, 2);
  desk_close (&d);
}

/* Dates that can be read in two ways are refused with a hint at the option; the number of another document is refused, the same one is there already. */
static void
test_two_readings (void)
{
  Desk d;
  g_auto (CfImportResult) two = { 0 }, first = { 0 }, differs = { 0 };
  desk_open (&d, "GB", "GBP");
  g_assert_cmpint (desk_import (&d, CF_IMPORT_SALES, "number,quantity,date,unit_price\n1,1,3/4/2011,5\n", (CfImportAsk) { .skip_refused = TRUE }, &two), ==, CF_OK);
  g_assert_cmpint (desk_refused (&two, 0)->code, ==, CF_TWO_READINGS);
  g_assert_cmpuint (two.hints->len, ==, 1);
  g_assert_nonnull (strstr (two.hints->pdata[0], "--date-format"));
  g_assert_cmpint (desk_import (&d, CF_IMPORT_SALES, "number,quantity,date,unit_price\n1,1,3/4/2011,5\n", (CfImportAsk) { .date_format = "%d/%m/%Y" }, &first), ==,
                   CF_OK);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_SALES, "number,quantity,date,unit_price\n1,1,3/4/2011,6\n", (CfImportAsk) { .date_format = "%d/%m/%Y" }, &differs),
                   ==, CF_NUMBER_DIFFERS);
  desk_close (&d);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 4);
  small_file = argv[1];
  real_file = argv[2];
  real_expected = g_str_equal (argv[3], "expected");
  g_test_add_func ("/desk/import/sales/small/T22", test_small);
  if (*real_file || real_expected)                                      /* elsewhere the small file of the same shape has to do */
    g_test_add_func ("/desk/import/sales/real/T22", test_real);
  g_test_add_func ("/desk/import/sales/cash", test_cash);
  g_test_add_func ("/desk/import/sales/refused", test_refused);
  g_test_add_func ("/desk/import/sales/two-readings", test_two_readings);
  return g_test_run ();
}
