/* Customers, items, invoices, payments and opening balances from other programs' files: heads in several languages, encodings, dates, marks; maps; refusals that name line and field and change nothing;
 * the same file twice adds nothing; two equal payment rows are two payments. */
#include "desk.h"
#include "store/query.h"

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
load (Desk *d, const CfRecord *type, CfId id, gpointer ret)
{
  g_autoptr (GError) error = NULL;
  gboolean found;
  g_assert_true (cf_record_load (d->shop->db, type, id, ret, &found, &error) && found);
}

static void
invoice (Desk *d, const char *number, CfInvoice *ret)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_assert_true (cf_invoices_by_number (d->shop->db, number, ids, &error));
  g_assert_cmpuint (ids->len, ==, 1);
  load (d, &CF_INVOICE, g_array_index (ids, CfId, 0), ret);
}

/* The column that a field took. */
static int
column_of (CfImportKind kind, const CfImportResult *result, const char *name)
{
  const CfImportField *fields = cf_import_fields (kind);
  for (guint i = 0; fields[i].name; i++)
    if (g_str_equal (fields[i].name, name))
      return g_array_index (result->columns, int, i);
  g_assert_not_reached ();
}

/* --- customers --- */

static void
test_customers (void)
{
  static const char text[] = "Customer No.,Name,E-Mail,Phone,Street,Address 2,City,State,ZIP,Country,Terms,VAT No,Credit Limit,Shoe size\r\n"
                             "C1,Crown Heights Bakery,info@crown.example,(718) 555-0101,12 Main St,Suite 4,Brooklyn,NY,11213,USA,Net 30,12-345,\"$2,500.00\",44\r\n"
                             "C2,Übergröße GmbH,,,Ringstraße 5,,Köln,,50667,Deutschland,2/10 n/30,,,\r\n";
  Desk d;
  g_auto (CfImportResult) first = { 0 }, again = { 0 }, one_phone = { 0 }, other_phone = { 0 };
  g_auto (CfCustomer) c = { 0 };
  g_auto (CfTerms) terms = { 0 };
  desk_open (&d, "US", "USD");
  g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, text, (CfImportAsk) { 0 }, &first), ==, CF_OK);
  g_assert_cmpint (first.imported, ==, 2);
  g_assert_cmpuint (first.unknown->len, ==, 1);
  g_assert_cmpstr (first.unknown->pdata[0], ==, "Shoe size");
  g_assert_cmpint (column_of (CF_IMPORT_CUSTOMERS, &first, "name"), ==, 1);
  g_assert_cmpint (column_of (CF_IMPORT_CUSTOMERS, &first, "credit_limit"), ==, 12);
  g_assert_cmpint (column_of (CF_IMPORT_CUSTOMERS, &first, "note"), ==, -1);
  load (&d, &CF_CUSTOMER, customer (&d, "C1"), &c);
  g_assert_cmpstr (c.name, ==, "Crown Heights Bakery");
  g_assert_cmpstr (c.address, ==, "12 Main St\nSuite 4");
  g_assert_cmpstr (c.country, ==, "US");
  g_assert_cmpint (c.has_limit, ==, 1);
  g_assert_cmpint (c.credit_limit_minor, ==, 250000);
  load (&d, &CF_TERMS, c.terms_id, &terms);
  g_assert_cmpint (terms.days, ==, 30);
  cf_customer_clear (&c);
  load (&d, &CF_CUSTOMER, customer (&d, "C2"), &c);
  g_assert_cmpstr (c.country, ==, "DE");
  cf_terms_clear (&terms);
  load (&d, &CF_TERMS, c.terms_id, &terms);
  g_assert_cmpint (terms.discount_rate, ==, 20000);
  g_autofree char *head = desk_log_head (&d);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, text, (CfImportAsk) { 0 }, &again), ==, CF_OK);
  g_assert_cmpint (again.already, ==, 2);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, "number,name,phone\nC1,Crown Heights Bakery,+1 718-555-0101\n", (CfImportAsk) { 0 }, &one_phone), ==, CF_OK);
  g_assert_cmpint (one_phone.already, ==, 1);                           /* one phone, written in another way */
  g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, "number,name,phone\nC1,Crown Heights Bakery,718-555-0102\n", (CfImportAsk) { .skip_refused = TRUE }, &other_phone), ==, CF_OK);
  g_assert_cmpint (other_phone.already, ==, 0);
  g_autofree char *after = desk_log_head (&d);
  g_assert_cmpstr (head, ==, after);
  desk_close (&d);
}

static void
test_customers_refused (void)
{
  static const struct { const char *text; gint64 line; const char *field; CfOutcome code; } cases[] = {
    { "number,name\nC1,A\nC1,B\n", 3, "number", CF_NUMBER_DIFFERS },
    { "number,name\nC1,\n", 2, "name", CF_REQUIRED },
    { "number,name,country\nC1,A,Atlantis\n", 2, "country", CF_NOT_A_CHOICE },
    { "number,name,terms\nC1,A,whenever\n", 2, "terms", CF_NOT_A_CHOICE },
    { "number,name,credit limit\nC1,A,1.234.5\n", 2, "credit_limit", CF_NOT_A_NUMBER },
    { "number,name,credit limit\nC1,A,\"1,234\"\n", 2, "credit_limit", CF_TWO_READINGS },
    { "number,name\nC1,A,too,many\n", 2, "", CF_NOT_TEXT },
    { "number,name\nC1,A\x01\n", 2, "name", CF_NOT_TEXT },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Desk d;
    g_auto (CfImportResult) result = { 0 };
    desk_open (&d, "US", "USD");
    g_autofree char *head = desk_log_head (&d);
    g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, cases[i].text, (CfImportAsk) { 0 }, &result), ==, cases[i].code);
    g_assert_cmpint (desk_refused (&result, 0)->line, ==, cases[i].line);
    g_assert_cmpstr (desk_refused (&result, 0)->field, ==, cases[i].field);
    g_autofree char *after = desk_log_head (&d);
    g_assert_cmpstr (head, ==, after);
    desk_close (&d);
  }
}

/* Heads that shops' programs write; without a number, name and e-mail say who it is. */
static void
test_heads (void)
{
  static const char *const texts[] = {
    "Kundennr;Firma;E-Mail;Strasse;PLZ;Ort;Land\nK7;Schön & Söhne;a@b.example;Weg 1;80331;München;Österreich\n",
    "Numéro client,Nom,Adresse,Code postal,Ville,Pays\nK7,Schön & Söhne,Weg 1,80331,München,Autriche\n",
    "customer_number\tfull name\tpostal code\ttown\tcountry code\nK7\tSchön & Söhne\t80331\tMünchen\tat\n",
    "*CUSTOMER ID|Last Name|First Name|Zip|City|country\nK7|& Söhne|Schön|80331|München|Austria\n",
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    Desk d;
    g_auto (CfCustomer) c = { 0 };
    g_auto (CfImportResult) result = { 0 };
    desk_open (&d, "US", "USD");
    g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, texts[i], (CfImportAsk) { 0 }, &result), ==, CF_OK);
    load (&d, &CF_CUSTOMER, customer (&d, "K7"), &c);
    g_assert_cmpstr (c.name, ==, "Schön & Söhne");
    g_assert_cmpstr (c.country, ==, "AT");
    g_assert_cmpstr (c.city, ==, "München");
    g_assert_cmpstr (c.postcode, ==, "80331");
    desk_close (&d);
  }
}

static void
test_map (void)
{
  Desk d;
  g_auto (CfImportResult) mapped = { 0 }, wrong = { 0 }, absent = { 0 }, missing = { 0 };
  g_autoptr (GError) error = NULL;
  static const char text[] = "A,\"B, the second\",C\nK1,Jane's Cakes,jane@cakes.example\n";
  desk_open (&d, "US", "USD");
  g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, text, (CfImportAsk) { .map = "number=A, name=\"B, the second\",email=c" }, &mapped), ==, CF_OK);
  g_auto (CfCustomer) c = { 0 };
  load (&d, &CF_CUSTOMER, customer (&d, "K1"), &c);
  g_assert_cmpstr (c.email, ==, "jane@cakes.example");
  g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, text, (CfImportAsk) { .map = "nmae=A" }, &wrong), ==, CF_FAILED);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, text, (CfImportAsk) { .map = "name=D" }, &absent), ==, CF_FAILED);
  CfImportAsk ask = { .kind = CF_IMPORT_CUSTOMERS };
  g_assert_cmpint (cf_import_bytes (d.shop, &d.who, "x.csv", text, strlen (text), &ask, &missing, &error), ==, CF_FAILED);
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "x.csv:1"));
  g_assert_nonnull (strstr (error->message, "“name”"));
  g_assert_nonnull (strstr (error->message, "B, the second"));
  desk_close (&d);
}

static void
test_encodings (void)
{
  Desk d;
  g_auto (CfImportResult) latin = { 0 }, wrong = { 0 }, wide = { 0 };
  g_auto (CfCustomer) c = { 0 };
  static const char utf16[] = "\xff\xfen\0a\0m\0e\0,\0n\0u\0m\0b\0e\0r\0\n\0Z\0o\0\xeb\0,\0" "7\0" "2\0\n";
  desk_open (&d, "US", "USD");
  g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, "name,number\nZo\xeb,71\n", (CfImportAsk) { 0 }, &wrong), ==, CF_FAILED);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_CUSTOMERS, "name,number\nZo\xeb,71\n", (CfImportAsk) { .encoding = "windows-1252" }, &latin), ==, CF_OK);
  load (&d, &CF_CUSTOMER, customer (&d, "71"), &c);
  g_assert_cmpstr (c.name, ==, "Zoë");
  CfImportAsk ask = { .kind = CF_IMPORT_CUSTOMERS };
  g_assert_cmpint (cf_import_bytes (d.shop, &d.who, "wide", utf16, sizeof utf16, &ask, &wide, NULL), ==, CF_OK);
  g_assert_cmpint (wide.imported, ==, 1);
  customer (&d, "72");
  desk_close (&d);
}

/* --- items --- */

static void
test_items (void)
{
  Desk d;
  g_auto (CfImportResult) first = { 0 }, again = { 0 }, other = { 0 };
  desk_open (&d, "US", "USD");
  static const char text[] = "SKU,Item Name,Sales Price,UoM\nBAN-36,Banner 3 × 6 ft,$49.50,each\nCARD,Cards,0.045,piece\n";
  g_assert_cmpint (desk_import (&d, CF_IMPORT_ITEMS, text, (CfImportAsk) { .decimal = '.' }, &first), ==, CF_OK);
  g_assert_cmpint (first.imported, ==, 2);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_ITEMS, text, (CfImportAsk) { .decimal = '.' }, &again), ==, CF_OK);
  g_assert_cmpint (again.already, ==, 2);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_ITEMS, "SKU,Item Name,Price\nBAN-36,Banner 3 × 6 ft,59\n", (CfImportAsk) { 0 }, &other), ==, CF_NAME_TAKEN);
  desk_close (&d);
}

/* --- invoices --- */

static void
test_invoices (void)
{
  static const char text[] = "Invoice #,Customer,Invoice Date,Due Date,Amount (USD),PO Number,Memo\n"
                             "5001,Crown Heights Bakery,2025-11-03,2025-12-03,\"1,250.75\",PO-9,first\n5002,Crown Heights Bakery,2025-11-04,,80,,\n";
  Desk d;
  g_auto (CfImportResult) without = { 0 }, first = { 0 }, again = { 0 }, differs = { 0 };
  g_auto (CfInvoice) a = { 0 };
  desk_open (&d, "US", "USD");
  g_assert_cmpint (desk_import (&d, CF_IMPORT_INVOICES, text, (CfImportAsk) { 0 }, &without), ==, CF_UNKNOWN_REFERENCE);
  g_assert_cmpuint (without.hints->len, ==, 1);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_INVOICES, text, (CfImportAsk) { .create_customers = TRUE }, &first), ==, CF_OK);
  g_assert_cmpint (first.documents, ==, 2);
  g_assert_cmpint (first.customers, ==, 1);
  g_assert_cmpint (first.file_minor, ==, 133075);
  invoice (&d, "5001", &a);
  g_assert_cmpint (a.total_minor, ==, 125075);
  g_assert_cmpint (a.tax_minor, ==, 0);
  g_assert_cmpstr (a.po, ==, "PO-9");
  g_assert_cmpstr (a.note, ==, "first");
  g_assert_cmpint (a.due, ==, desk_date (2025, 12, 3));
  g_assert_cmpint (desk_import (&d, CF_IMPORT_INVOICES, text, (CfImportAsk) { 0 }, &again), ==, CF_OK);
  g_assert_cmpint (again.already, ==, 2);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_INVOICES, "number,customer,date,amount\n5001,Crown Heights Bakery,2025-11-03,1\n", (CfImportAsk) { 0 }, &differs), ==,
                   CF_NUMBER_DIFFERS);
  desk_close (&d);
}

/* Without a due date the customer's terms decide (S0-57). */
static void
test_due_by_terms (void)
{
  Desk d;
  g_auto (CfInvoice) a = { 0 }, b = { 0 };
  desk_open (&d, "US", "USD");
  desk_import_all (&d, CF_IMPORT_CUSTOMERS, "number,name,terms\nC1,A,Net 30\n");
  desk_import_all (&d, CF_IMPORT_INVOICES, "number,customer,date,amount,terms\n1,C1,2025-11-03,10,\n2,C1,2025-11-03,10,Net 10\n");
  invoice (&d, "1", &a);
  invoice (&d, "2", &b);
  g_assert_cmpint (a.due - a.date, ==, 30);
  g_assert_cmpint (b.due - b.date, ==, 10);
  g_assert_cmpstr (a.terms, ==, "Net 30");
  desk_close (&d);
}

/* Who is made of what a cell says: a number by its looks or by the column's head, else a name. */
static void
test_made_customers (void)
{
  static const struct { const char *head, *cell, *number, *name; } cases[] = {
    { "customer", "17850", "17850", "Customer 17850" }, { "customer", "CUST-0042", "CUST-0042", "Customer CUST-0042" }, { "customer", "3M", NULL, "3M" },
    { "customer", "7-Eleven", NULL, "7-Eleven" },       { "Customer No.", "ACME", "ACME", "Customer ACME" },            { "customer", "Acme Inc", NULL, "Acme Inc" },
  };
  Desk d;
  desk_open (&d, "US", "USD");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = g_strdup_printf ("number,%s,date,amount\n%u,%s,2025-01-05,10\n", cases[i].head, i + 1, cases[i].cell);
    g_auto (CfCustomer) c = { 0 };
    desk_import_all (&d, CF_IMPORT_INVOICES, text);
    load (&d, &CF_CUSTOMER, customer (&d, cases[i].name), &c);
    g_assert_cmpstr (c.name, ==, cases[i].name);
    if (cases[i].number)
      g_assert_cmpstr (c.number, ==, cases[i].number);
  }
  desk_close (&d);
}

/* Lines with quantities, discounts and tax by rate; a credit memo by sign; sums that must be right. */
static void
test_invoice_lines (void)
{
  static const char text[] = "InvoiceNumber,ContactName,InvoiceDate,DueDate,Total,Description,Quantity,UnitAmount,Discount,TaxRate,LineAmount\n"
                             "A1,Acme,2025-01-05,2025-02-04,163.31,Banner,2,50.00,10%,8.875%,90.00\n"
                             "A1,Acme,2025-01-05,2025-02-04,163.31,Cards,1,60,,8.875,60\n"
                             "A2,Acme,2025-01-06,2025-02-05,-54.44,Banner back,-1,50,,8.875,-50\n";
  static const struct { const char *text, *field; CfOutcome code; gint64 line; } wrong[] = {
    { "number,customer,date,quantity,unit_price,line_amount\nB1,Acme,2025-01-05,2,50,101\n", "line_amount", CF_UNBALANCED, 2 },
    { "number,customer,date,quantity,unit_price,total\nB1,Acme,2025-01-05,2,50,101\n", "total", CF_UNBALANCED, 2 },
    { "number,customer,date,quantity,unit_price,tax_rate\nB1,Acme,2025-01-05,2,50,800\n", "tax_rate", CF_TOO_LARGE, 2 },
    { "number,customer,date,quantity,unit_price,tax_rate,tax\nB1,Acme,2025-01-05,2,50,10,12\n", "tax", CF_UNBALANCED, 2 },
    { "number,customer,date,quantity,unit_price\nB1,Acme,2025-01-05,2,50\nB1,Other,2025-01-05,2,50\n", "customer", CF_NUMBER_DIFFERS, 3 },
    { "number,customer,date,amount\nB1,Acme,2025-01-05,1.0051\n", "amount", CF_TOO_PRECISE, 2 },
    { "number,customer,date,amount\nB1,Acme,2025-01-05,€5.00\n", "amount", CF_WRONG_CURRENCY, 2 },
    { "number,customer,date,amount\nB1,Acme,2025-01-05,99999999999999999999\n", "amount", CF_TOO_LARGE, 2 },
    { "number,customer,date,amount\nB1,Acme,2025-02-31,5\n", "date", CF_NOT_A_DATE, 2 },
    { "number,customer,date,amount\n,Acme,2025-01-05,5\n", "number", CF_REQUIRED, 2 },
    { "number,customer,date,amount,Transaction Type\nB0,Acme,2025-01-05,5,Tax Invoice\nB1,Acme,2025-01-05,5,Payment\n", "kind", CF_NOT_A_CHOICE, 3 },
    { "number,customer,date,amount,Type\nB1,Acme,2025-01-05,5,Sales Receipt\n", "kind", CF_NOT_A_CHOICE, 2 },
    { "number,customer,date,amount,Type\nB1,Acme,2025-01-05,5,SC\n", "kind", CF_NOT_A_CHOICE, 2 },
    { "number,customer,date,amount,Type\nB1,Acme,2025-01-05,5,Proforma Invoice\n", "kind", CF_NOT_A_CHOICE, 2 },
    { "number,customer,date,quantity,unit_price,Type\nB1,Acme,2025-01-05,1,5,Invoice\nB1,Acme,2025-01-05,-1,2,Credit Note\n", "kind", CF_NUMBER_DIFFERS, 3 },
    { "number,customer,date,amount\nB1,Acme,2025-01-05,5\nB1,Acme,2025-01-05,6\n", "number", CF_NUMBER_DIFFERS, 3 },
  };
  Desk d;
  g_auto (CfImportResult) result = { 0 };
  g_auto (CfInvoice) a = { 0 }, credit = { 0 };
  desk_open (&d, "US", "USD");
  g_assert_cmpint (desk_import (&d, CF_IMPORT_INVOICES, text, (CfImportAsk) { .create_customers = TRUE }, &result), ==, CF_OK);      /* 8.875 % has one reading: the other is above 100 % */
  g_assert_cmpint (result.documents, ==, 2);
  g_assert_cmpint (result.file_minor, ==, 16331 - 5444);
  invoice (&d, "A1", &a);
  g_assert_cmpint (a.subtotal_minor, ==, 15000);
  g_assert_cmpint (a.tax_minor, ==, 1331);                              /* rounded by line it is 13.32: the file's total stands */
  invoice (&d, "A2", &credit);
  g_assert_cmpint (credit.kind, ==, CF_INVOICE_CREDIT_MEMO);
  g_assert_cmpint (credit.total_minor, ==, 5444);
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    g_auto (CfImportResult) refused = { 0 };
    g_autofree char *head = desk_log_head (&d);
    g_assert_cmpint (desk_import (&d, CF_IMPORT_INVOICES, wrong[i].text, (CfImportAsk) { .create_customers = TRUE }, &refused), ==, wrong[i].code);
    guint last = refused.refused->len - 1;                              /* what follows from it stands on earlier lines */
    g_assert_cmpstr (desk_refused (&refused, last)->field, ==, wrong[i].field);
    g_assert_cmpint (desk_refused (&refused, last)->line, ==, wrong[i].line);
    g_autofree char *after = desk_log_head (&d);
    g_assert_cmpstr (head, ==, after);
  }
  desk_close (&d);
}

/* What a row says it is, in the words of other programs (what is no document is refused above); a column that says something else can be left unread. */
static void
test_kinds (void)
{
  static const struct { const char *says; CfInvoiceKind kind; } cases[] = {
    { "Invoice", CF_INVOICE_INVOICE },         { "TAX INVOICE", CF_INVOICE_INVOICE },          { "Rechnung", CF_INVOICE_INVOICE },        { "SI", CF_INVOICE_INVOICE },
    { "ACCREC", CF_INVOICE_INVOICE },          { "", CF_INVOICE_INVOICE },                     { "Credit Memo", CF_INVOICE_CREDIT_MEMO }, { "Sales credit note", CF_INVOICE_CREDIT_MEMO },
    { "ACCRECCREDIT", CF_INVOICE_CREDIT_MEMO }, { "Nota de crédito", CF_INVOICE_CREDIT_MEMO }, { "Note de Crédit", CF_INVOICE_CREDIT_MEMO }, { "CN", CF_INVOICE_CREDIT_MEMO },
    { "Stornorechnung", CF_INVOICE_CREDIT_MEMO }, { "Rechnungskorrektur / Gutschrift", CF_INVOICE_CREDIT_MEMO }, { "Sales Return", CF_INVOICE_CREDIT_MEMO },
  };
  Desk d;
  g_auto (CfImportResult) unread = { 0 };
  desk_open (&d, "US", "USD");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *number = g_strdup_printf ("K%u", i), *text = g_strdup_printf ("number,customer,date,amount,type\n%s,Acme,2025-01-05,5,%s\n", number, cases[i].says);
    g_auto (CfInvoice) made = { 0 };
    desk_import_all (&d, CF_IMPORT_INVOICES, text);
    invoice (&d, number, &made);
    g_assert_cmpint (made.kind, ==, cases[i].kind);
    g_assert_cmpint (made.total_minor, ==, 500);
  }
  g_assert_cmpint (desk_import (&d, CF_IMPORT_INVOICES, "number,customer,date,amount,type\nW1,Acme,2025-01-05,5,Wholesale\n",
                                (CfImportAsk) { .create_customers = TRUE, .map = "kind=" }, &unread), ==, CF_OK);
  g_assert_cmpint (unread.unknown->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (unread.unknown, 0), ==, "type");
  desk_close (&d);
}

/* Yen have no decimals, dinars three. */
static void
test_minor_units (void)
{
  Desk yen, dinar;
  g_auto (CfImportResult) result = { 0 };
  g_auto (CfInvoice) a = { 0 }, b = { 0 };
  desk_open (&yen, "JP", "JPY");
  desk_import_all (&yen, CF_IMPORT_INVOICES, "number,customer,date,amount\n1,東京印刷,2025-01-05,1500\n");
  invoice (&yen, "1", &a);
  g_assert_cmpint (a.total_minor, ==, 1500);
  g_assert_cmpint (desk_import (&yen, CF_IMPORT_INVOICES, "number,customer,date,amount\n2,東京印刷,2025-01-05,1500.5\n", (CfImportAsk) { 0 }, &result), ==,
                   CF_TOO_PRECISE);
  desk_close (&yen);
  desk_open (&dinar, "KW", "KWD");
  desk_import_all (&dinar, CF_IMPORT_INVOICES, "number,customer,date,amount\n1,مطبعة الخليج,2025-01-05,12.5\n");
  invoice (&dinar, "1", &b);
  g_assert_cmpint (b.total_minor, ==, 12500);
  desk_close (&dinar);
}

/* --- payments --- */

static const char invoices[] = "number,customer,date,amount\n1,Acme,2025-01-05,100\n2,Acme,2025-01-06,50\n3,Bolt,2025-01-06,70\n";

static CfBalance
balance (Desk *d, const char *who)
{
  g_autoptr (GError) error = NULL;
  CfBalance b;
  g_assert_true (cf_balance_load (d->shop->db, customer (d, who), &b, &error));
  return b;
}

/* S0-07, S0-17: a payment lowers the balance, keeps its reference, pays in part; what is over is unapplied. */
static void
test_payments (void)
{
  static const char text[] = "Date,Customer,Invoice,Amount,Method,Check No\n"
                             "2025-02-01,Acme,1,40,Check,101\n"          /* part of 1 */
                             "2025-02-02,Acme,1; 2,120,card,\n"          /* 60 of 1, 50 of 2, 10 over */
                             "2025-02-03,,3,70,Überweisung,\n"           /* whose it is, the invoice says */
                             "2025-02-04,Bolt,,25,,\n"                   /* on account */
                             "2025-02-04,Bolt,,25,,\n";                  /* and again: two payments */
  Desk d;
  g_auto (CfImportResult) first = { 0 }, again = { 0 };
  g_autoptr (GError) error = NULL;
  desk_open (&d, "US", "USD");
  desk_import_all (&d, CF_IMPORT_INVOICES, invoices);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_PAYMENTS, text, (CfImportAsk) { 0 }, &first), ==, CF_OK);
  g_assert_cmpint (first.imported, ==, 5);
  g_assert_cmpint (desk_count (&d, "payment"), ==, 5);
  g_assert_cmpint (balance (&d, "Acme").open_minor, ==, 0);
  g_assert_cmpint (balance (&d, "Acme").unapplied_minor, ==, 1000);
  g_assert_cmpint (balance (&d, "Bolt").balance_minor, ==, -5000);
  g_assert_cmpint (desk_count (&d, "payment WHERE reference = '101' AND tender_name = 'Check'"), ==, 1);
  g_autofree char *head = desk_log_head (&d);
  g_assert_cmpint (desk_import (&d, CF_IMPORT_PAYMENTS, text, (CfImportAsk) { 0 }, &again), ==, CF_OK);
  g_assert_cmpint (again.already, ==, 5);
  g_autofree char *after = desk_log_head (&d);
  g_assert_cmpstr (head, ==, after);
  desk_close (&d);
}

static void
test_payments_refused (void)
{
  static const struct { const char *text, *field; CfOutcome code; } cases[] = {
    { "date,customer,amount\n2025-02-01,Nobody,5\n", "customer", CF_UNKNOWN_REFERENCE },
    { "date,customer,invoice,amount\n2025-02-01,Acme,99,5\n", "invoice", CF_UNKNOWN_REFERENCE },
    { "date,customer,invoice,amount\n2025-02-01,Acme,3,5\n", "invoice", CF_OTHER_CUSTOMER },
    { "date,customer,amount\n2025-02-01,Acme,-5\n", "amount", CF_NOT_POSITIVE },
    { "date,customer,amount\n2025-02-01,Acme,0\n", "amount", CF_NOT_POSITIVE },
    { "date,customer,amount\n,Acme,5\n", "date", CF_REQUIRED },
    { "date,customer,amount,method\n2025-02-01,Acme,5,Barter\n", "tender", CF_UNKNOWN_REFERENCE },
    { "date,customer,amount\n2025-02-01,Acme,five\n", "amount", CF_NOT_A_NUMBER },
  };
  Desk d;
  desk_open (&d, "US", "USD");
  desk_import_all (&d, CF_IMPORT_INVOICES, invoices);
  g_autofree char *head = desk_log_head (&d);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CfImportResult) result = { 0 };
    g_assert_cmpint (desk_import (&d, CF_IMPORT_PAYMENTS, cases[i].text, (CfImportAsk) { 0 }, &result), ==, cases[i].code);
    g_assert_cmpstr (desk_refused (&result, 0)->field, ==, cases[i].field);
  }
  g_autofree char *after = desk_log_head (&d);
  g_assert_cmpstr (head, ==, after);
  desk_close (&d);
}

/* --- opening balances --- */

static void
test_opening (void)
{
  static const char text[] = "Customer,Number,Date,Due,Amount\nAcme,OLD-1,2025-12-01,2025-12-31,250\nAcme,,,,-40\nBolt,,2025-12-05,,\"1,000.00\"\n";
  Desk d;
  g_auto (CfImportResult) first = { 0 }, again = { 0 };
  g_auto (CfInvoice) old = { 0 };
  desk_open (&d, "US", "USD");
  g_assert_cmpint (desk_import (&d, CF_IMPORT_OPENING, text, (CfImportAsk) { .create_customers = TRUE }, &first), ==, CF_OK);
  g_assert_cmpint (first.imported, ==, 3);
  g_assert_cmpint (balance (&d, "Acme").balance_minor, ==, 21000);
  g_assert_cmpint (balance (&d, "Acme").unapplied_minor, ==, 4000);
  invoice (&d, "OLD-1", &old);
  g_assert_cmpint (old.kind, ==, CF_INVOICE_OPENING);
  g_assert_cmpint (old.due, ==, desk_date (2025, 12, 31));
  desk_on (&d, 2026, 3, 9);                                             /* another day: rows without a date are there all the same */
  g_assert_cmpint (desk_import (&d, CF_IMPORT_OPENING, text, (CfImportAsk) { .create_customers = TRUE }, &again), ==, CF_OK);
  g_assert_cmpint (again.already, ==, 3);
  desk_close (&d);
}

/* --- files that are none --- */

static void
test_bad_files (void)
{
  g_autofree char *line = g_strnfill (10 * 1024 * 1024, 'x');
  g_autofree char *huge = g_strconcat ("number,customer,date,amount\n1,", line, ",2025-01-05,5\n", NULL);
  const char *const texts[] = { "", "\n\n", "number,customer,date,amount\n1,\"Acme,2025-01-05,5\n", "number,customer,date,amount\n1,Ac\xff,2025-01-05,5\n",
                                "colour,size\nred,5\n", huge };
  Desk d;
  desk_open (&d, "US", "USD");
  g_autofree char *head = desk_log_head (&d);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_auto (CfImportResult) result = { 0 };
    g_autoptr (GError) error = NULL;
    CfImportAsk ask = { .kind = CF_IMPORT_INVOICES, .create_customers = TRUE, .skip_refused = TRUE };
    g_assert_cmpint (cf_import_bytes (d.shop, &d.who, "bad.csv", texts[i], strlen (texts[i]), &ask, &result, &error), ==, CF_FAILED);
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    g_test_message ("%s", error->message);
    g_assert_true (g_str_has_prefix (error->message, "bad.csv"));
    g_assert_cmpuint (strlen (error->message), <, 1000);
  }
  g_auto (CfImportResult) none = { 0 };
  g_autoptr (GError) error = NULL;
  CfImportAsk ask = { .kind = CF_IMPORT_INVOICES };
  g_assert_cmpint (cf_import_file (d.shop, &d.who, "/does/not/exist.csv", &ask, &none, &error), ==, CF_FAILED);
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  g_autofree char *after = desk_log_head (&d);
  g_assert_cmpstr (head, ==, after);
  desk_close (&d);
}

/* Somebody without the right imports nothing. */
static void
test_permission (void)
{
  Desk d;
  g_auto (CfImportResult) result = { 0 };
  g_auto (CfWho) clerk = { .kind = CF_WHO_STAFF, .actor_id = 12345 };
  g_autoptr (GError) error = NULL;
  static const char text[] = "name\nA\n";
  CfImportAsk ask = { .kind = CF_IMPORT_CUSTOMERS };
  desk_open (&d, "US", "USD");
  g_assert_true (cf_refused (cf_import_bytes (d.shop, &clerk, "x", text, strlen (text), &ask, &result, &error)));
  g_assert_no_error (error);
  g_assert_cmpint (desk_count (&d, "customer"), ==, 0);
  desk_close (&d);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/desk/import/customers/T22", test_customers);
  g_test_add_func ("/desk/import/customers/refused", test_customers_refused);
  g_test_add_func ("/desk/import/heads", test_heads);
  g_test_add_func ("/desk/import/map", test_map);
  g_test_add_func ("/desk/import/encodings", test_encodings);
  g_test_add_func ("/desk/import/items/T22", test_items);
  g_test_add_func ("/desk/import/invoices/T22", test_invoices);
  g_test_add_func ("/desk/import/invoices/terms/S0-57", test_due_by_terms);
  g_test_add_func ("/desk/import/invoices/made-customers", test_made_customers);
  g_test_add_func ("/desk/import/invoices/kinds", test_kinds);
  g_test_add_func ("/desk/import/invoices/lines", test_invoice_lines);
  g_test_add_func ("/desk/import/minor-units", test_minor_units);
  g_test_add_func ("/desk/import/payments/S0-07/S0-17", test_payments);
  g_test_add_func ("/desk/import/payments/refused", test_payments_refused);
  g_test_add_func ("/desk/import/opening/T22", test_opening);
  g_test_add_func ("/desk/import/bad-files", test_bad_files);
  g_test_add_func ("/desk/import/permission", test_permission);
  return g_test_run ();
}
