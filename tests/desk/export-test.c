/* The journal loads into hledger, ledger-cli and beancount, and each comes to the same receivable per customer as aging, whatever customers are called; IIF balances line by line. A JSON export of a ledger
 * reads back record for record without secrets. Import of export is identity: customers, items, invoices, payments, and opening balances (T22). */
#include "desk.h"
#include "desk/export.h"
#include "desk/journal-names.h"
#include "shop/apply-credit.h"
#include "shop/correct-invoice.h"
#include "shop/give-back.h"
#include "shop/records.h"
#include "shop/staff.h"
#include "shop/take-payment.h"
#include "store/query.h"
#include "store/record-text.h"
#include <stdlib.h>

static const char customers[] = "number,name,email,phone,address,city,region,postcode,country,terms,tax_id,credit_limit,note,since\n"
                                "C1,\"Smith; Sons: \"\"Print\"\"  (NY) | Co\",a@b.example,555,\"1 Main St\nFloor 2\",New York,NY,10001,US,Net "
                                  "30,12-3,1000,careful,2020-02-29\n"
                                "C2,東京印刷株式会社,,,,東京,,,JP,2 % 10 net 30,,,,\nC3,مطبعة "
                                  "الخليج,,,,,,,KW,,,,,\n,Twin,one@t.example,,,,,,,,,,,\n,Twin,two@t.example,,,,,,,,,,,\n"
                                "c-4,Äpfel & Öl,,,,,,,DE,,,,,\nC-4,apfel ol,,,,,,,DE,,,,,\n"
                                "L1,A name that is far longer than the forty-one characters that QuickBooks would ever take one,,,,,,,,,,,,\n"
                                "L2,A name that is far longer than the forty-one characters that QuickBooks would ever take two,,,,,,,,,,,,\n";
static const char invoices[] = "number,customer,date,due,description,quantity,unit_price,discount,tax_rate,po\n"
                               "101,C1,2026-01-05,2026-02-04,Banner,2,49.50,,8.875,PO-7\n101,C1,2026-01-05,2026-02-04,Business cards,500,0.045,10,8.875,PO-7\n"
                               "102,C2,2026-01-06,2026-02-05,名刺,3,33.33,,,\n103,C3,2026-01-07,2026-02-06,Decal,1,75,,8.875,\n104,c-4,2026-01-08,2026-02-07,Sign,1,10.01,,,\n"
                               "105,C-4,2026-01-08,2026-02-07,Sign,1,20.02,,,\n106,L1,2026-01-09,2026-02-08,Sign,1,1,,,\n107,L2,2026-01-09,2026-02-08,Sign,1,2,,,\n"
                               "108,C1,2026-01-10,2026-02-09,Back,-1,49.50,,8.875,\n";
static const char payments[] = "date,customer,invoice,amount,tender,reference\n2026-01-20,C1,101,50,check,10233\n2026-01-21,C2,102,50,card,\n2026-01-22,C3,,10,cash,\n2026-01-23,c-4,104,10.01,ach,T-9\n";

static CfId
find (Desk *d, const char *number)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert_true (cf_invoices_by_number (d->shop->db, number, ids, &error) && ids->len == 1);
  return g_array_index (ids, CfId, 0);
}

static CfId
customer (Desk *d, const char *what)
{
  g_autoptr (GError) error = NULL;
  CfId id = 0;
  g_assert_true (cf_customer_find (d->shop->db, what, &id, &error));
  g_assert_cmpint (id, !=, 0);
  return id;
}

static void
fill (Desk *d)
{
  desk_open (d, "US", "USD");
  CfImportAsk ask = { .create_customers = TRUE, .decimal = '.' };
  g_auto (CfImportResult) a = { 0 }, b = { 0 }, c = { 0 };
  g_assert_cmpint (desk_import (d, CF_IMPORT_CUSTOMERS, customers, ask, &a), ==, CF_OK);
  g_assert_cmpint (desk_import (d, CF_IMPORT_INVOICES, invoices, ask, &b), ==, CF_OK);
  g_assert_cmpint (desk_import (d, CF_IMPORT_PAYMENTS, payments, ask, &c), ==, CF_OK);
}

/* What only acts make: a void, a write-off, a returned payment, a refund, a merge. */
static void
stir (Desk *d)
{
  g_autoptr (GError) error = NULL;
  CfDate date = desk_date (2026, 2, 20);
  g_auto (CfInvoiceVoid) gone = { 0 };
  g_auto (CfWriteOff) off = { 0 };
  g_auto (CfPaymentEvent) back = { 0 };
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_assert_cmpint (cf_void_invoice (d->shop, &d->who, cf_shop_id (d->shop), find (d, "106"), date, &gone, &error), ==, CF_OK);
  g_assert_cmpint (cf_write_off (d->shop, &d->who, cf_shop_id (d->shop), find (d, "107"), CF_WRITE_OFF_BAD_DEBT, 0, date, &off, &error), ==, CF_OK);
  g_assert_true (cf_allocations_load (d->shop->db, find (d, "104"), lines, &error));
  CfId payment = g_array_index (lines, CfAllocationLine, 0).credit_id;
  g_assert_cmpint (cf_payment_event (d->shop, &d->who, cf_shop_id (d->shop), payment, CF_PAYMENT_RETURNED, "R01", 2500, date, &back, &error), ==, CF_OK);
  g_assert_cmpint (cf_merge_customer (d->shop, &d->who, customer (d, "C-4"), customer (d, "c-4"), &error), ==, CF_OK);
}

static char *
journal (Desk *d, CfJournalFormat format, const char *name)
{
  g_autoptr (GError) error = NULL;
  char *path = desk_file (d, name);
  FILE *out = fopen (path, "w");
  CfJournalAsk ask = { .format = format };
  g_assert_true (cf_export_journal (d->shop, &ask, out, &error));
  g_assert_no_error (error);
  fclose (out);
  return path;
}

/* account name → balance, as aging has it. */
static GHashTable *
expected (Desk *d, CfJournalFormat format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto (CfJournalNames) names = { 0 };
  CfAging total;
  cf_journal_names_init (&names, d->shop->db, format);
  g_assert_true (cf_journal_names_load (&names, &error));
  g_assert_true (cf_aging_load (d->shop->db, desk_date (2026, 12, 31), rows, &total, &error));
  for (guint i = 0; i < rows->len; i++) {
    const CfAgingRow *row = &g_array_index (rows, CfAgingRow, i);
    if (row->aging.balance_minor)
      g_hash_table_insert (table, g_strdup (cf_journal_name (&names, CF_ACCOUNT_RECEIVABLE, row->customer_id, 0)),
                           g_memdup2 (&row->aging.balance_minor, sizeof (CfMoney)));
  }
  g_assert_cmpuint (g_hash_table_size (table), >, 3);
  return table;
}

/* "account<TAB>amount" lines of a judge. */
static void
compare (GHashTable *table, const char *said)
{
  g_auto (GStrv) lines = g_strsplit (said, "\n", -1);
  guint n = 0;
  for (guint i = 0; lines[i]; i++) {
    char *tab = strchr (lines[i], '\t');
    CfMoney amount;
    if (!tab)
      continue;
    *tab = '\0';
    g_assert_cmpint (cf_money_parse (g_strstrip (tab + 1), cf_currency_by_code ("USD"), '.', &amount), ==, CF_OK);
    CfMoney *is = g_hash_table_lookup (table, g_strstrip (lines[i]));
    if (!is && amount == 0)
      continue;
    if (!is)
      g_error ("%s has %" G_GINT64_FORMAT ", and is not in aging", lines[i], amount);
    g_assert_cmpint (*is, ==, amount);
    n++;
  }
  g_assert_cmpuint (n, ==, g_hash_table_size (table));
}

/* "account","balance" of hledger to tabs. */
static char *
untable (const char *csv)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_auto (GStrv) lines = g_strsplit (csv, "\n", -1);
  for (guint i = 1; lines[i]; i++) {
    char *comma = strstr (lines[i], "\",\"");
    if (!comma || !g_str_has_prefix (lines[i] + 1, "assets"))
      continue;
    *comma = '\0';
    g_autofree char *amount = g_strndup (comma + 3, strlen (comma + 3) - 1);
    g_string_append_printf (out, "%s\t%s\n", lines[i] + 1, amount);
  }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
test_hledger (void)
{
  Desk d;
  fill (&d);
  stir (&d);
  g_autofree char *path = journal (&d, CF_JOURNAL_HLEDGER, "journal.hledger");
  if (desk_has ("hledger")) {
    g_autoptr (GHashTable) table = expected (&d, CF_JOURNAL_HLEDGER);
    g_free (desk_run ((const char *[]) { "hledger", "-f", path, "check", NULL }));
    g_autofree char *csv = desk_run ((const char *[]) { "hledger", "-f", path, "balance", "assets:receivable", "--flat", "-N", "-E", "-O", "csv", NULL });
    g_autofree char *said = untable (csv);
    compare (table, said);
  } else
    g_test_skip ("hledger is not installed");
  desk_close (&d);
}

static void
test_ledger (void)
{
  Desk d;
  fill (&d);
  stir (&d);
  g_autofree char *path = journal (&d, CF_JOURNAL_LEDGER, "journal.ledger");
  if (desk_has ("ledger")) {
    g_autoptr (GHashTable) table = expected (&d, CF_JOURNAL_LEDGER);
    g_autofree char *said = desk_run ((const char *[]) { "ledger", "-f", path, "balance", "assets:receivable", "--flat", "--no-total", "--format",
                                                         "%(account)\t%(amount)\n", NULL });
    compare (table, said);
  } else
    g_test_skip ("ledger is not installed");
  desk_close (&d);
}

static void
test_beancount (void)
{
  Desk d;
  fill (&d);
  stir (&d);
  g_autofree char *path = journal (&d, CF_JOURNAL_BEANCOUNT, "journal.beancount");
  if (desk_has ("bean-check")) {
    g_autoptr (GHashTable) table = expected (&d, CF_JOURNAL_BEANCOUNT);
    static const char sums[] = "import sys, collections\nfrom beancount import loader\nfrom beancount.core import data\nentries, errors, _ = "
      "loader.load_file(sys.argv[1])\nassert not errors, errors\n"
                               "s = collections.Counter()\nfor e in entries:\n  if isinstance(e, data.Transaction):\n    for p in e.postings:\n"
                               "      if p.account.startswith('Assets:Receivable'): s[p.account] += p.units.number\nfor a, n in s.items(): print(f'{a}\\tUSD "
                                 "{n}')\n";
    g_free (desk_run ((const char *[]) { "bean-check", path, NULL }));
    g_autofree char *said = desk_run ((const char *[]) { "/usr/bin/python3", "-c", sums, path, NULL });
    compare (table, said);
  } else
    g_test_skip ("beancount is not installed");
  desk_close (&d);
}

/* Each transaction of the IIF sums to nothing, and every name is declared and short enough. */
static void
test_iif (void)
{
  Desk d;
  fill (&d);
  stir (&d);
  g_autofree char *path = journal (&d, CF_JOURNAL_IIF, "journal.iif"), *text = NULL;
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
  g_autoptr (GHashTable) declared = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  CfMoney sum = 0, receivable = 0;
  guint transactions = 0;
  for (guint i = 0; lines[i]; i++) {
    g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
    if (g_strcmp0 (cells[0], "ACCNT") == 0 || g_strcmp0 (cells[0], "CUST") == 0)
      g_hash_table_add (declared, g_strdup (cells[1]));
    if (g_strcmp0 (cells[0], "TRNS") == 0 || g_strcmp0 (cells[0], "SPL") == 0) {
      CfMoney amount;
      g_assert_cmpuint (g_strv_length (cells), ==, 8);
      g_assert_true (g_hash_table_contains (declared, cells[3]));
      g_assert_true (!*cells[4] || (g_hash_table_contains (declared, cells[4]) && strlen (cells[4]) <= 41));
      g_assert_cmpint (cf_money_parse (cells[5], cf_currency_by_code ("USD"), '.', &amount), ==, CF_OK);
      sum += amount;
      receivable += g_str_equal (cells[3], "Accounts receivable") ? amount : 0;
    }
    if (g_strcmp0 (cells[0], "ENDTRNS") == 0) {
      g_assert_cmpint (sum, ==, 0);
      transactions++;
    }
  }
  g_assert_cmpuint (transactions, ==, desk_count (&d, "entry"));
  g_assert_cmpint (receivable, ==, desk_receivable (&d));
  desk_close (&d);
}

/* --- whole --- */

static char *
export_json (Desk *d)
{
  g_autoptr (GError) error = NULL;
  char *text;
  size_t size;
  FILE *out = open_memstream (&text, &size);
  g_assert_true (cf_export_json (d->shop, out, NULL, NULL, &error));
  g_assert_no_error (error);
  fclose (out);
  return text;
}

static gboolean
same_record (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  json_t *list = user;
  char id[CF_ID_TEXT];
  json_t *object;
  size_t i;
  cf_id_text (((const CfRoot *) record)->id, id);
  json_array_foreach (list, i, object) {
    if (!g_str_equal (json_string_value (json_object_get (object, "id")), id))
      continue;
    g_autofree gpointer back = g_malloc0 (type->size);
    gboolean ok = cf_record_from_json (type, object, back, error);
    g_assert_true (ok);
    if (type == &CF_STAFF) {
      g_assert_null (((CfStaff *) back)->pin_hash);
      ((CfStaff *) back)->pin_hash = g_strdup (((const CfStaff *) record)->pin_hash);
    }
    g_assert_cmpuint (cf_record_diff (type, record, back), ==, 0);
    cf_record_clear (type, back);
    return TRUE;
  }
  g_error ("%s %s is not in the export", type->name, id);
}

static void
test_json (void)
{
  Desk d;
  g_autoptr (GError) error = NULL;
  fill (&d);
  stir (&d);
  CfStaff boss = { .id = cf_shop_id (d.shop), .name = (char *) "Boss", .role = CF_STAFF_OWNER };
  g_assert_cmpint (cf_save_staff (d.shop, &d.who, &boss, &error), ==, CF_OK);
  g_assert_cmpint (cf_set_pin (d.shop, &d.who, boss.id, "4821", &error), ==, CF_OK);
  char *text = export_json (&d), *again = export_json (&d);
  g_assert_cmpstr (text, ==, again);
  g_assert_null (strstr (text, "scrypt"));
  json_t *all = json_loads (text, JSON_REJECT_DUPLICATES, NULL);
  g_assert_nonnull (all);
  for (guint i = 0; cf_records[i]; i++) {
    json_t *list = json_object_get (all, cf_records[i]->name);
    g_assert_cmpint (json_array_size (list), ==, desk_count (&d, cf_records[i]->name));
    g_assert_true (cf_record_each (d.shop->db, cf_records[i], same_record, list, &error));
    g_assert_no_error (error);
  }
  json_decref (all);
  free (text);
  free (again);
  desk_close (&d);
}

static void
test_csv (void)
{
  Desk d;
  g_autoptr (GError) error = NULL;
  fill (&d);
  g_autofree char *folder = desk_file (&d, "csv");
  g_assert_true (cf_export_csv (d.shop, folder, NULL, NULL, &error));
  g_assert_no_error (error);
  for (guint i = 0; cf_records[i]; i++) {
    g_autofree char *name = g_strconcat (cf_records[i]->name, ".csv", NULL), *path = g_build_filename (folder, name, NULL);
    g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  }
  g_autofree char *path = g_build_filename (folder, "invoice_line.csv", NULL), *text = NULL;
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "invoice_id,line,item_id,code,description"));
  g_assert_nonnull (strstr (text, "名刺"));
  desk_close (&d);
}

/* --- import of export is identity --- */

static char *
export_kind (Desk *d, CfImportKind kind)
{
  g_autoptr (GError) error = NULL;
  char *text;
  size_t size;
  FILE *out = open_memstream (&text, &size);
  g_assert_true (cf_export_for_import (d->shop, kind, desk_date (2026, 3, 2), out, &error));
  g_assert_no_error (error);
  fclose (out);
  return text;
}

static void
move (Desk *from, Desk *to, CfImportKind kind)
{
  g_auto (CfImportResult) result = { 0 }, home = { 0 };
  char *text = export_kind (from, kind);
  g_assert_cmpint (desk_import (to, kind, text, (CfImportAsk) { .decimal = '.' }, &result), ==, CF_OK);
  g_assert_cmpint (result.imported, ==, result.read);
  char *again = export_kind (to, kind);
  g_assert_cmpstr (text, ==, again);
  if (kind != CF_IMPORT_OPENING) {                                      /* and where it came from, everything is there already */
    g_autofree char *head = desk_log_head (from);
    g_assert_cmpint (desk_import (from, kind, text, (CfImportAsk) { .decimal = '.' }, &home), ==, CF_OK);
    g_assert_cmpint (home.already, ==, home.read);
    g_autofree char *after = desk_log_head (from);
    g_assert_cmpstr (head, ==, after);
  }
  free (text);
  free (again);
}

static void
test_round_trip (void)
{
  Desk a, b;
  fill (&a);
  desk_import_all (&a, CF_IMPORT_ITEMS, "code,name,description,unit,price\nBAN,Banner,\"Vinyl, 3 × 6 ft\",each,49.5\nCARD,Cards,,piece,0.045678\n");
  desk_open (&b, "US", "USD");
  move (&a, &b, CF_IMPORT_CUSTOMERS);
  move (&a, &b, CF_IMPORT_ITEMS);
  move (&a, &b, CF_IMPORT_INVOICES);
  move (&a, &b, CF_IMPORT_PAYMENTS);
  g_assert_cmpint (desk_receivable (&a), ==, desk_receivable (&b));
  desk_close (&a);
  desk_close (&b);
}

/* What is open, carried to a new ledger: the same balance for everyone. */
static void
test_opening (void)
{
  Desk a, b;
  fill (&a);
  stir (&a);
  desk_open (&b, "US", "USD");
  move (&a, &b, CF_IMPORT_CUSTOMERS);
  g_auto (CfImportResult) result = { 0 };
  char *text = export_kind (&a, CF_IMPORT_OPENING), *again;
  g_assert_cmpint (desk_import (&b, CF_IMPORT_OPENING, text, (CfImportAsk) { .decimal = '.' }, &result), ==, CF_OK);
  g_assert_cmpint (desk_receivable (&a), ==, desk_receivable (&b));
  static const char *const who[] = { "C1", "C2", "C3", "c-4" };
  for (guint i = 0; i < G_N_ELEMENTS (who); i++) {
    g_autoptr (GError) error = NULL;
    CfBalance x, y;
    g_assert_true (cf_balance_load (a.shop->db, customer (&a, who[i]), &x, &error) && cf_balance_load (b.shop->db, customer (&b, who[i]), &y, &error));
    g_assert_cmpint (x.open_minor, ==, y.open_minor);
    g_assert_cmpint (x.unapplied_minor, ==, y.unapplied_minor);
  }
  again = export_kind (&b, CF_IMPORT_OPENING);
  free (text);
  free (again);
  desk_close (&a);
  desk_close (&b);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/desk/export/hledger/T22", test_hledger);
  g_test_add_func ("/desk/export/ledger/T22", test_ledger);
  g_test_add_func ("/desk/export/beancount/T22", test_beancount);
  g_test_add_func ("/desk/export/iif/T22", test_iif);
  g_test_add_func ("/desk/export/json/T22", test_json);
  g_test_add_func ("/desk/export/csv/T22", test_csv);
  g_test_add_func ("/desk/export/round-trip/T22", test_round_trip);
  g_test_add_func ("/desk/export/opening/T22", test_opening);
  return g_test_run ();
}
