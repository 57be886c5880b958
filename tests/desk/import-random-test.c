/* Whatever a file holds: an import answers, accounts for each row, and leaves the ledger as it was unless it applies. Good files are broken at random places, thousands of times; and random shops are
 * exported and imported into an empty ledger: the export of that one is the same to the byte. GLib prints the seed (--seed). */
#include "desk.h"
#include "desk/demo.h"
#include "desk/export.h"
#include "shop/apply-credit.h"
#include "shop/built-in.h"
#include "shop/correct-invoice.h"
#include "shop/give-back.h"
#include "shop/records.h"
#include "shop/take-payment.h"
#include "store/lookup.h"
#include <stdlib.h>

static const struct { CfImportKind kind; const char *text; } good[] = {
  { CF_IMPORT_CUSTOMERS,
    "number,name,email,country,terms,credit limit,since\nC1,Acme,a@b.example,US,Net 30,\"$1,000.00\",2020-02-29\nC2,\"B \"\"quoted\"\", Inc\",,DE,2/10 n/30,,\n" },
  { CF_IMPORT_ITEMS, "code,name,unit,price\nA,Banner,each,49.50\nB,Cards,piece,0.045\n" },
  { CF_IMPORT_INVOICES,
    "number,customer,date,due,description,quantity,unit_price,discount,tax_rate,total\n1,Acme,2025-01-05,2025-02-04,Banner,2,50,10%,8.875,163.31\n1,Acme,2025-01-05,2025-02-04,Cards,1,60,,8.875,163.31\n"
                        "2,Acme,2025-01-06,,Back,-1,50,,,\n" },
  { CF_IMPORT_PAYMENTS, "date,customer,invoice,amount,method,reference\n2025-02-01,Acme,1,40.00,check,101\n2025-02-02,Acme,,\"1,200.50\",card,\n" },
  { CF_IMPORT_OPENING, "customer,number,date,due,amount\nAcme,O1,2025-12-01,2025-12-31,250\nAcme,,,,-40\n" },
  { CF_IMPORT_SALES, "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country,TotalPrice\n5,A,Banner,2,2010-12-01 "
    "8:26,2.55,17850,United Kingdom,5.1\nC6,A,Banner,-1,2010-12-01 9:00,2.55,,EIRE,-2.55\n"
                     "7,B,,-3,2010-12-01 9:00,0,,United Kingdom,0\n" },
};

static char *
broken (const char *text)
{
  static const char odd[] = "\"\n\r,;\t0-9.%$()\xff\xc3 \x01" "e=@";
  GString *out = g_string_new (text);
  for (int n = g_test_rand_int_range (1, 6); n > 0 && out->len > 2; n--) {
    gsize at = g_test_rand_int_range (0, out->len), most = out->len - at, wanted = g_test_rand_int_range (1, 12), length = MIN (most, wanted);
    switch (g_test_rand_int_range (0, 5)) {
      case 0: g_string_erase (out, at, length); break;
      case 1: g_string_insert_c (out, at, odd[g_test_rand_int_range (0, sizeof odd - 1)]); break;
      case 2: out->str[at] = odd[g_test_rand_int_range (0, sizeof odd - 1)]; break;
      case 3: {
        g_autofree char *again = g_strndup (out->str + at, length);
        g_string_insert (out, at, again);
        break;
      }
      default: g_string_truncate (out, at); break;
    }
  }
  return g_string_free (out, FALSE);
}

static void
test_broken (void)
{
  Desk d;
  guint applied = 0, refused = 0, failed = 0, rounds = g_test_slow () ? 20000 : 1500;
  desk_open (&d, "US", "USD");
  for (guint i = 0; i < rounds; i++) {
    guint which = g_test_rand_int_range (0, G_N_ELEMENTS (good));
    g_autofree char *text = broken (good[which].text), *before = desk_log_head (&d);
    g_auto (CfImportResult) result = { 0 };
    g_autoptr (GError) error = NULL;
    CfImportAsk ask = { .kind = good[which].kind, .create_customers = g_test_rand_bit (), .skip_refused = g_test_rand_bit (), .dry_run = g_test_rand_bit (),
                        .decimal = g_test_rand_bit () ? '.' : 0 };
    CfOutcome outcome = cf_import_bytes (d.shop, &d.who, "broken.csv", text, strlen (text), &ask, &result, &error);
    g_autofree char *after = desk_log_head (&d);
    g_assert_true ((outcome == CF_FAILED) == (error != NULL));
    g_assert_true (outcome == CF_FAILED || outcome == CF_OK || cf_refused (outcome));
    if (error)
      g_assert_true (error->domain == CF_ERROR && g_utf8_validate (error->message, -1, NULL) && !strchr (error->message, '\n'));
    if (outcome == CF_OK)
      g_assert_cmpint (result.read, ==, result.imported + result.already + result.refused->len);
    for (guint k = 0; result.refused && k < result.refused->len; k++) {
      const CfImportRefused *r = desk_refused (&result, k);
      g_assert_true (r->line > 1 && r->why && *r->why && cf_refused (r->code) && g_utf8_validate (r->why, -1, NULL));
    }
    if (!result.applied)
      g_assert_cmpstr (before, ==, after);
    applied += result.applied;
    refused += cf_refused (outcome);
    failed += outcome == CF_FAILED;
  }
  g_test_message ("%u applied, %u refused, %u unreadable", applied, refused, failed);
  g_assert_true (applied && refused && failed);
  desk_close (&d);
}

/* --- a random shop --- */

static void
add_word (GString *out)
{
  static const char *const words[] = { "Banner", "\"quoted\"", "a, b", "semi;colon", "Überdruck", "東京", "مطبعة", "line\nbreak", "50%", "=1+1", "'", "tab\tbed",
                                       "x" };
  g_string_append_c (out, '"');
  for (const char *p = words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]; *p; p++) {
    if (*p == '"')
      g_string_append_c (out, '"');
    g_string_append_c (out, *p);
  }
  g_string_append_c (out, '"');
}

static char *
random_customers (guint n)
{
  static const char *const terms[] = { "", "Net 30", "Net 45", "2 % 10 net 30", "End of month" };
  GString *out = g_string_new ("number,name,address,city,country,terms,credit_limit\n");
  for (guint i = 0; i < n; i++) {
    g_string_append_printf (out, "C%u,", i);
    add_word (out);
    g_string_append_c (out, ',');
    add_word (out);
    g_string_append_printf (out, ",City %d,%s,%s,%d.%02d\n", g_test_rand_int_range (0, 9), g_test_rand_bit () ? "US" : "",
                            terms[g_test_rand_int_range (0, G_N_ELEMENTS (terms))],
                            g_test_rand_int_range (0, 9000), g_test_rand_int_range (0, 100));
  }
  return g_string_free (out, FALSE);
}

static char *
random_invoices (guint n, guint customers)
{
  static const char *const rates[] = { "", "8.875", "20", "0.5" };
  GString *out = g_string_new ("number,customer,date,po,description,quantity,unit_price,discount,tax_rate\n");
  for (guint i = 0; i < n; i++) {
    guint customer = g_test_rand_int_range (0, customers), lines = g_test_rand_int_range (1, 6), day = g_test_rand_int_range (1, 29);
    int sign = g_test_rand_int_range (0, 8) ? 1 : -1;
    for (guint k = 0; k < lines; k++) {
      g_string_append_printf (out, "%u,C%u,2025-%02u-%02u,PO-%u,", i + 1, customer, i % 12 + 1, day, i % 3);
      add_word (out);
      g_string_append_printf (out, ",%d.%03d,%d.%06d,%s,%s\n", sign * g_test_rand_int_range (1, 200), g_test_rand_int_range (0, 1000),
                              g_test_rand_int_range (0, 500), g_test_rand_int_range (0, 1000000),
                              g_test_rand_int_range (0, 4) ? "" : "12.5", rates[g_test_rand_int_range (0, G_N_ELEMENTS (rates))]);
    }
  }
  return g_string_free (out, FALSE);
}

static char *
random_payments (guint n, guint customers, guint invoices)
{
  static const char *const methods[] = { "cash", "check", "card", "ach", "wire" };
  GString *out = g_string_new ("date,customer,amount,method,reference\n");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "2026-01-%02d,C%d,%d.%02d,%s,R%u\n", g_test_rand_int_range (1, 29), g_test_rand_int_range (0, customers),
                            g_test_rand_int_range (1, 900), g_test_rand_int_range (0, 100),
                            methods[g_test_rand_int_range (0, G_N_ELEMENTS (methods))], i / 2);
  return g_string_free (out, FALSE);
}

static char *
export (Desk *d, CfImportKind kind)
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
import (Desk *d, CfImportKind kind, const char *text)
{
  g_auto (CfImportResult) result = { 0 };
  g_assert_cmpint (desk_import (d, kind, text, (CfImportAsk) { .decimal = '.', .skip_refused = FALSE }, &result), ==, CF_OK);
}

/* Ids of all records of a kind. */
static gboolean
note_id (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  g_array_append_val ((GArray *) user, ((const CfRoot *) record)->id);
  return TRUE;
}

static GArray *
ids_of (Desk *d, const CfRecord *type)
{
  g_autoptr (GError) error = NULL;
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert_true (cf_record_each (d->shop->db, type, note_id, ids, &error));
  return ids;
}

static CfId
any_of (GArray *ids)
{
  return g_array_index (ids, CfId, g_test_rand_int_range (0, ids->len));
}

/* What happens after documents and payments came, at random: many of these are refused, which is as good. */
static guint
stir (Desk *d, guint n)
{
  g_autoptr (GArray) invoices = ids_of (d, &CF_INVOICE), payments = ids_of (d, &CF_PAYMENT);
  g_autoptr (GError) error = NULL;
  guint done = 0;
  for (guint i = 0; i < n; i++) {
    CfDate date = desk_date (2026, 2, 1 + i % 28);
    CfId id = cf_shop_id (d->shop), invoice = any_of (invoices), other = any_of (invoices), payment = any_of (payments);
    CfMoney amount = g_test_rand_int_range (1, 4000);
    g_auto (CfWriteOff) off = { 0 };
    g_auto (CfRefund) refund = { 0 };
    g_auto (CfPaymentEvent) event = { 0 };
    g_auto (CfAllocation) allocation = { 0 };
    g_auto (CfDepositUse) use = { 0 };
    g_auto (CfTaken) taken = { 0 };
    g_auto (CfInvoice) of = { 0 };
    gboolean found;
    CfSettleChoice choice = { other, 0 };
    CfOutcome outcome = CF_OK;
    g_assert_true (cf_record_load (d->shop->db, &CF_INVOICE, invoice, &of, &found, &error));
    CfTenderAsk cash = { id, CF_TENDER_CASH_ID, amount, "" };
    switch (g_test_rand_int_range (0, 8)) {
      case 0: outcome = cf_write_off (d->shop, &d->who, id, invoice, g_test_rand_bit () ? CF_WRITE_OFF_BAD_DEBT : CF_WRITE_OFF_SMALL, g_test_rand_bit () ? amount : 0, date, &off, &error); break;
      case 1: outcome = cf_refund (d->shop, &d->who, id, payment, amount, 0, g_test_rand_bit (), "", date, &refund, &error); break;
      case 2: outcome = cf_payment_event (d->shop, &d->who, id, payment, g_test_rand_bit () ? CF_PAYMENT_RETURNED : CF_PAYMENT_SETTLED, "R01", 0, date, &event, &error); break;
      case 3: outcome = cf_apply_credit (d->shop, &d->who, id, invoice, 0, CF_SETTLE_NAMED, &choice, 1, date, &allocation, &error); break;
      case 4: outcome = cf_unapply (d->shop, &d->who, id, payment, 0, 0, date, &allocation, &error); break;
      case 5: outcome = cf_take_payment (d->shop, &d->who, &(CfTakePayment) { .customer_id = of.customer_id, .date = date, .kind = CF_PAYMENT_DEPOSIT, .tenders = &cash, .n_tenders = 1, .subject = "7",
                                         .imported = TRUE }, &taken, &error);
        g_array_append_val (payments, id);
        break;
      case 6: outcome = cf_use_deposit (d->shop, &d->who, id, payment, invoice, g_test_rand_bit () ? amount : 0, date, &use, &error); break;
      default: outcome = cf_refund (d->shop, &d->who, id, invoice, 0, 0, TRUE, "", date, &refund, &error); break;
    }
    g_assert_true (outcome == CF_OK || cf_refused (outcome) || error);
    g_clear_error (&error);
    done += outcome == CF_OK;
  }
  return done;
}

static const CfImportKind moved[] = { CF_IMPORT_CUSTOMERS, CF_IMPORT_INVOICES, CF_IMPORT_PAYMENTS, CF_IMPORT_CORRECTIONS };

static int
by_text (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* What each customer owes and has unapplied, "C7 1200 0" a line; who was merged into another is that one. */
static char *
balances (Desk *d)
{
  g_autoptr (GArray) ids = ids_of (d, &CF_CUSTOMER);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < ids->len; i++) {
    g_autoptr (GError) error = NULL;
    g_auto (CfCustomer) c = { 0 };
    CfBalance b;
    gboolean found;
    g_assert_true (cf_record_load (d->shop->db, &CF_CUSTOMER, g_array_index (ids, CfId, i), &c, &found, &error) && cf_balance_load (d->shop->db, c.id, &b, &error));
    if (!c.merged_into_id)
      g_ptr_array_add (lines, g_strdup_printf ("%s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, c.number, b.open_minor, b.unapplied_minor));
  }
  g_ptr_array_sort (lines, by_text);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

/* A shop with write-offs, refunds, returns, credit applied and taken off again, deposits used: carried to a new ledger everybody owes the same, its export is the same to the byte, and where it came from
 * it adds nothing. */
static void
test_corrections (void)
{
  guint done = 0;
  for (guint round = 0; round < 6; round++) {
    Desk a, b;
    guint n = g_test_rand_int_range (2, 6), m = g_test_rand_int_range (10, 40);
    g_autofree char *customers = random_customers (n), *invoices = random_invoices (m, n), *payments = random_payments (m, n, m);
    desk_open (&a, "US", "USD");
    desk_open (&b, "US", "USD");
    b.clock.at += G_GINT64_CONSTANT (86400) * G_USEC_PER_SEC;             /* no two shops make their ids at the same moment with the same number */
    import (&a, CF_IMPORT_CUSTOMERS, customers);
    import (&a, CF_IMPORT_INVOICES, invoices);
    import (&a, CF_IMPORT_PAYMENTS, payments);
    done += stir (&a, 150);
    for (guint i = 0; i < G_N_ELEMENTS (moved); i++) {
      char *text = export (&a, moved[i]);
      import (&b, moved[i], text);
      free (text);
    }
    for (guint i = 0; i < G_N_ELEMENTS (moved); i++) {
      char *text = export (&a, moved[i]), *again = export (&b, moved[i]);
      g_auto (CfImportResult) home = { 0 };
      g_assert_cmpstr (text, ==, again);
      g_assert_cmpint (desk_import (&a, moved[i], text, (CfImportAsk) { .decimal = '.' }, &home), ==, CF_OK);
      g_assert_cmpint (home.already, ==, home.read);
      free (text);
      free (again);
    }
    g_autofree char *was = balances (&a), *is = balances (&b);
    g_assert_cmpstr (was, ==, is);
    g_assert_cmpint (desk_receivable (&a), ==, desk_receivable (&b));
    desk_close (&a);
    desk_close (&b);
  }
  g_assert_cmpuint (done, >, 60);
}

/* The demo shop, with every state of a document (credit memos for a part of a line, whose cents were shared out; discounts; its own payment method), carried to a new ledger: everybody owes the same. */
static void
test_demo (void)
{
  Desk b, demo = { 0 };
  CfDemoMade made = { 0 };
  g_autoptr (GError) error = NULL;
  CfDemoAsk ask = { .customers = 60, .now = G_GINT64_CONSTANT (1793620800000000) };
  CfTender card = { .name = (char *) "Gift card", .kind = CF_TENDER_OTHER };
  desk_open (&b, "US", "USD");
  g_autofree char *path = desk_file (&b, "demo.cf");
  g_assert_true (cf_demo_make (path, &ask, &made, &error));
  demo.shop = cf_shop_open (path, FALSE, NULL, &error);
  g_assert_no_error (error);
  card.id = cf_shop_id (b.shop);
  g_assert_cmpint (cf_save_tender (b.shop, &b.who, &card, &error), ==, CF_OK);
  for (guint i = 0; i < G_N_ELEMENTS (moved); i++) {
    char *text = export (&demo, moved[i]);
    import (&b, moved[i], text);
    free (text);
  }
  for (guint i = 0; i < G_N_ELEMENTS (moved); i++) {
    char *text = export (&demo, moved[i]), *again = export (&b, moved[i]);
    g_assert_cmpuint (strlen (text), ==, strlen (again));
    free (text);
    free (again);
  }
  g_autofree char *was = balances (&demo), *is = balances (&b);
  g_assert_cmpstr (was, ==, is);
  cf_shop_close (demo.shop);
  desk_close (&b);
}

static void
test_identity (void)
{
  for (guint round = 0; round < 4; round++) {
    Desk a, b;
    guint n = g_test_rand_int_range (2, 20), m = g_test_rand_int_range (5, 60);
    g_autofree char *customers = random_customers (n), *invoices = random_invoices (m, n), *payments = random_payments (m, n, m);
    desk_open (&a, "US", "USD");
    desk_open (&b, "US", "USD");
    import (&a, CF_IMPORT_CUSTOMERS, customers);
    import (&a, CF_IMPORT_INVOICES, invoices);
    import (&a, CF_IMPORT_PAYMENTS, payments);
    for (CfImportKind kind = CF_IMPORT_CUSTOMERS; kind <= CF_IMPORT_PAYMENTS; kind++) {
      char *text = export (&a, kind), *again;
      import (&b, kind, text);
      again = export (&b, kind);
      g_assert_cmpstr (text, ==, again);
      free (text);
      free (again);
    }
    g_assert_cmpint (desk_receivable (&a), ==, desk_receivable (&b));
    desk_close (&a);
    desk_close (&b);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/desk/import/broken", test_broken);
  g_test_add_func ("/desk/import/identity/T22", test_identity);
  g_test_add_func ("/desk/import/corrections/T22", test_corrections);
  g_test_add_func ("/desk/import/demo/T22", test_demo);
  return g_test_run ();
}
