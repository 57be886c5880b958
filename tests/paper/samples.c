/* samples.c: made up, but whole: totals agree with lines, balances with payments. */
#include "samples.h"
#include <cairo.h>
#include <string.h>

#define LINK "https://pay.riverside.example/i/01JD3V9M2Q7X4/8c1f"

static GPtrArray *pool;

static gpointer
own (gpointer p)
{
  if (!pool)
    pool = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (pool, p);
  return p;
}

#define NEW(type) ((type *) own (g_new0 (type, 1)))
#define MANY(type, n) ((type *) own (g_new0 (type, MAX (n, 1))))
#define TEXT(s) ((char *) (s))

static CfDate
day (int year, int month, int d)
{
  CfDate date;
  gboolean ok = cf_date_from_ymd (year, month, d, &date);
  g_assert_true (ok);
  return date;
}

static CfMoney
sum (CfMoney a, CfMoney b)
{
  CfMoney c;
  gboolean ok = cf_add (a, b, &c);
  g_assert_true (ok);
  return c;
}

/* --- the shop -------------------------------------------------------------------------------------------------- */

static cairo_status_t
append (void *data, const unsigned char *bytes, unsigned int length)
{
  g_byte_array_append (data, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
samples_logo (guint size)
{
  GByteArray *png = g_byte_array_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size, size);
  cairo_t *cr = cairo_create (surface);
  const double inks[3][3] = { { 0.12, 0.31, 0.47 }, { 0.25, 0.55, 0.62 }, { 0.93, 0.62, 0.25 } };

  cairo_scale (cr, size / 40.0, size / 40.0);
  for (guint i = 0; i < 3; i++)
    {
      cairo_set_source_rgba (cr, inks[i][0], inks[i][1], inks[i][2], 0.9);
      cairo_arc (cr, i == 2 ? 20 : 13.5 + 13 * i, i == 2 ? 25 : 14.5, 11, 0, 2 * G_PI);
      cairo_fill (cr);
    }
  cairo_destroy (cr);
  cairo_surface_write_to_png_stream (surface, append, png);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (png);
}

CfPaper *
samples_paper (const CfSampleLook *look)
{
  g_autoptr (GBytes) logo = samples_logo (160);
  g_autoptr (GError) error = NULL;
  gsize length;
  CfPaperShop shop = {
    .name = "Riverside Print Co.", .address = "418 Atlantic Avenue", .city = "Brooklyn", .region = "NY", .postcode = "11217", .country = "US",
    .phone = "(718) 555-0142", .email = "accounts@riverside.example", .web = "riverside.example",
    .invoice_text = "Thank you for your order. Artwork and proofs are kept for two years. Claims within ten days of delivery, please.",
    .statement_text = "Balances over 30 days may carry a finance charge of 1.5 % a month. Questions? Call (718) 555-0142.",
    .receipt_text = "Thank you. Please keep this receipt with your records.",
  };
  CfPaper *paper;

  if (look->a4)
    {
      shop.size = CF_PAPER_A4;
      shop.address = "12 Lower Quay";
      shop.city = "Bristol";
      shop.region = NULL;
      shop.postcode = "BS1 4XQ";
      shop.country = "GB";
      shop.phone = "0117 496 0142";
      shop.tax_id = "GB 123 4567 89";
    }
  shop.logo = look->bare ? NULL : g_bytes_get_data (logo, &length);
  shop.logo_length = look->bare ? 0 : g_bytes_get_size (logo);
  shop.slip = !look->bare;
  shop.date_format = look->date_format;
  shop.decimal = look->decimal;
  shop.group = look->group;
  paper = cf_paper_new (&shop, &error);
  g_assert_no_error (error);
  return paper;
}

/* --- invoices --------------------------------------------------------------------------------------------------- */

static CfInvoiceParty *
party (const char *name)
{
  CfInvoiceParty *p = NEW (CfInvoiceParty);
  p->name = TEXT (name);
  p->company = TEXT ("Accounts payable");
  p->address = TEXT ("88 Signal Street, Suite 4");
  p->city = TEXT ("Long Island City");
  p->region = TEXT ("NY");
  p->postcode = TEXT ("11101");
  p->country = TEXT ("US");
  return p;
}

static CfInvoice *
invoice (CfInvoiceKind kind, const char *number, gint64 currency)
{
  CfInvoice *i = NEW (CfInvoice);
  i->kind = kind;
  i->number = TEXT (number);
  i->currency = currency;
  i->date = day (2026, 11, 2);
  i->due = day (2026, 12, 2);
  i->terms = TEXT ("Net 30");
  i->po = TEXT ("7781");
  return i;
}

/* The tax, once; then the total. */
static void
close_invoice (CfInvoice *i, const char *name, CfDecimal rate)
{
  gboolean ok = TRUE;
  for (guint n = 0; n < i->n_lines; n++)
    i->subtotal_minor = sum (i->subtotal_minor, i->lines[n].amount_minor);
  if (name)
    {
      i->taxes = MANY (CfInvoiceTax, 1);
      i->n_taxes = 1;
      i->taxes[0].name = TEXT (name);
      i->taxes[0].rate = rate;
      i->taxes[0].base_minor = i->subtotal_minor;
      ok = cf_mul_div (i->subtotal_minor, rate, CF_DECIMAL_ONE, CF_ROUND_HALF_UP, &i->taxes[0].tax_minor);
      i->tax_minor = i->taxes[0].tax_minor;
    }
  g_assert_true (ok);
  i->total_minor = sum (i->subtotal_minor, i->tax_minor);
}

static CfInvoiceLine
line (const char *code, const char *description, const char *unit, CfDecimal quantity, CfDecimal price, CfDecimal discount, CfMoney amount)
{
  return (CfInvoiceLine) { 0, TEXT (code), TEXT (description), TEXT (unit), quantity, price, discount, 0, amount };
}

static CfPaperInvoice *
paper_invoice (const CfInvoice *i, const CfInvoiceParty *p)
{
  CfPaperInvoice *d = NEW (CfPaperInvoice);
  d->invoice = i;
  d->party = p;
  d->customer_number = "C001042";
  d->balance_minor = i->total_minor;
  return d;
}

static CfInvoice *
usual_lines (CfInvoice *i)
{
  i->lines = MANY (CfInvoiceLine, 6);
  i->n_lines = 6;
  i->lines[0] = line ("BAN-36", "Banner 3 × 6 ft, 13 oz vinyl, hemmed with grommets every 24 in", "pc", 2000000, 85000000, 0, 17000);
  i->lines[1] = line ("SET-UP", "Setup and one proof", NULL, 1000000, 40000000, 100000, 3600);
  i->lines[2] = line ("DEC-CUT", "Vehicle decals, contour cut, cast film", "sq ft", 18500000, 11250000, 0, 20813);
  i->lines[3] = line ("BC-16", "Business cards 16 pt, matte, both sides", "box", 4000000, 38000000, 0, 15200);
  i->lines[4] = line ("LABEL-2", "Roll labels 2 × 2 in, white BOPP", "1,000", 2500000, 92400000, 0, 23100);
  i->lines[5] = line ("INSTALL", "Installation on site, two people", "hour", 1250000, 120000000, 0, 15000);
  return i;
}

const CfPaperInvoice *
samples_invoice (guint n)
{
  static const char *what[] = { "Business cards", "Yard signs 18 × 24 in", "Door hangers", "Window lettering, white", "Magnetic panels", "Banner stand with print" };
  CfInvoice *i = invoice (CF_INVOICE_INVOICE, "1300", 840);
  i->lines = MANY (CfInvoiceLine, n);
  i->n_lines = n;
  for (guint k = 0; k < n; k++)
    {
      CfDecimal quantity = (1 + k % 9) * CF_DECIMAL_ONE, price = (1250 + 37 * (k % 101)) * (CF_DECIMAL_ONE / 100);
      char *code = own (g_strdup_printf ("P-%03u", k + 1)), *text = own (g_strdup_printf ("%s, batch %u", what[k % G_N_ELEMENTS (what)], k + 1));
      i->lines[k] = line (code, text, "pc", quantity, price, 0, (1 + k % 9) * (1250 + 37 * (k % 101)));
    }
  close_invoice (i, "NY sales tax", 88750);
  return paper_invoice (i, party ("Acme Signs, Inc."));
}

static const CfPaperInvoice *
open_invoice (void)
{
  CfPaperInvoice *d;
  CfInvoice *i = usual_lines (invoice (CF_INVOICE_INVOICE, "1058", 840));
  CfInvoiceParty *p = party ("Acme Signs, Inc.");

  close_invoice (i, "NY sales tax", 88750);
  i->note = TEXT ("Pick-up at the back door, please ring twice.");
  p->ship_name = TEXT ("Acme Signs warehouse");
  p->ship_address = TEXT ("12 Dock Road");
  p->ship_city = TEXT ("Yonkers");
  p->ship_region = TEXT ("NY");
  p->ship_postcode = TEXT ("10701");
  p->ship_country = TEXT ("US");
  d = paper_invoice (i, p);
  d->pay_link = LINK;
  return d;
}

static const CfPaperInvoice *
paid_invoice (void)
{
  CfInvoice *i = usual_lines (invoice (CF_INVOICE_INVOICE, "1042", 840));
  CfPaperInvoice *d;
  close_invoice (i, "NY sales tax", 88750);
  d = paper_invoice (i, party ("J. Ortiz"));
  d->payments = own (g_memdup2 (((CfPaperPayment[]) { { day (2026, 11, 3), "Check 10233", 50000 }, { day (2026, 11, 9), "Card •4242", 0 } }), 2 * sizeof (CfPaperPayment)));
  ((CfPaperPayment *) d->payments)[1].amount_minor = i->total_minor - 50000;
  d->n_payments = 2;
  d->paid_minor = i->total_minor;
  d->balance_minor = 0;
  d->stamps = CF_STAMP_PAID | CF_STAMP_COPY;
  d->stamp_date = day (2026, 11, 9);
  return d;
}

static const CfPaperInvoice *
partial_invoice (void)
{
  CfInvoice *i = usual_lines (invoice (CF_INVOICE_INVOICE, "1061", 840));
  CfPaperInvoice *d;
  i->discount_until = day (2026, 11, 12);
  i->terms = TEXT ("2 % 10 net 30");
  close_invoice (i, NULL, 0);
  i->exempt_number = TEXT ("ST-120 4471");
  i->exempt_region = TEXT ("NY");
  i->exempt_reason = TEXT ("resale");
  i->exempt_expires = day (2028, 6, 30);
  d = paper_invoice (i, party ("Beta Labs"));
  d->paid_minor = 30000;
  d->balance_minor = i->total_minor - 30000;
  d->pay_link = LINK;
  return d;
}

static const CfPaperInvoice *
discount_invoice (void)
{
  CfInvoice *i = usual_lines (invoice (CF_INVOICE_INVOICE, "1062", 840));
  i->discount_until = day (2026, 11, 12);
  i->discount_minor = 1894;
  i->terms = TEXT ("2 % 10 net 30");
  close_invoice (i, NULL, 0);
  return paper_invoice (i, party ("Beta Labs"));
}

static const CfPaperInvoice *
void_invoice (void)
{
  CfInvoice *i = usual_lines (invoice (CF_INVOICE_INVOICE, "1039", 840));
  CfPaperInvoice *d;
  close_invoice (i, "NY sales tax", 88750);
  d = paper_invoice (i, party ("Acme Signs, Inc."));
  d->stamps = CF_STAMP_VOID;
  d->stamp_date = day (2026, 11, 4);
  d->balance_minor = 0;
  return d;
}

static const CfPaperInvoice *
credit_memo (void)
{
  CfInvoice *i = invoice (CF_INVOICE_CREDIT_MEMO, "CM-77", 826);
  CfPaperInvoice *d;
  i->lines = MANY (CfInvoiceLine, 1);
  i->n_lines = 1;
  i->lines[0] = line ("BC-16", "Business cards returned, colour off", "box", 1000000, 38000000, 0, 3800);
  close_invoice (i, "VAT", 200000);
  d = paper_invoice (i, party ("Quayside Café & Bakery Ltd"));
  d->about = "1058";
  d->payments = own (g_memdup2 (((CfPaperPayment[]) { { day (2026, 11, 20), "Used on invoice 1061", 2000 } }), sizeof (CfPaperPayment)));
  d->n_payments = 1;
  d->paid_minor = 2000;
  d->balance_minor = i->total_minor - 2000;
  return d;
}

static const CfPaperInvoice *
late_fee (void)
{
  CfInvoice *i = invoice (CF_INVOICE_LATE_FEE, "1070", 840);
  CfPaperInvoice *d;
  i->lines = MANY (CfInvoiceLine, 1);
  i->n_lines = 1;
  i->lines[0] = line (NULL, "Late fee, 1.5 % of 1,031.57 past due for 30 days", NULL, 1000000, 15470000, 0, 1547);
  close_invoice (i, NULL, 0);
  d = paper_invoice (i, party ("Acme Signs, Inc."));
  d->about = "1058";
  return d;
}

static const CfPaperInvoice *
scripts_invoice (void)
{
  CfInvoice *i = invoice (CF_INVOICE_INVOICE, "1081", 392);
  CfInvoiceParty *p = party ("株式会社リバーサイド印刷");
  i->lines = MANY (CfInvoiceLine, 5);
  i->n_lines = 5;
  i->lines[0] = line ("א-1", "כרטיסי ביקור, שני צדדים", "חבילה", 2000000, 3800000000, 0, 7600);
  i->lines[1] = line ("ع-2", "لافتة قماشية ٣ × ٦ أقدام مع حلقات", "قطعة", 1000000, 8500000000, 0, 8500);
  i->lines[2] = line ("日-3", "名刺 両面カラー印刷 (マットラミネート) 100枚入り", "箱", 3000000, 2400000000, 0, 7200);
  i->lines[3] = line ("КИР-4", "Визитки, двусторонние, матовые", "уп.", 1000000, 1900000000, 0, 1900);
  i->lines[4] = line ("ΕΛ-5", "Αφίσες Α2, χαρτί 170 γρ. — naïve façade, Łódź, Dvořák", "τεμ.", 10000000, 120000000, 0, 1200);
  close_invoice (i, "消費税", 100000);
  p->company = TEXT ("経理部");
  p->address = TEXT ("東京都千代田区丸の内一丁目9番1号");
  p->city = TEXT ("東京");
  p->region = NULL;
  p->postcode = TEXT ("100-0005");
  p->country = TEXT ("JP");
  p->ship_name = TEXT ("משה כהן");
  p->ship_address = TEXT ("רחוב הרצל 12");
  p->ship_city = TEXT ("תל אביב");
  p->ship_postcode = TEXT ("6688312");
  p->ship_country = TEXT ("IL");
  i->note = TEXT ("شكراً لتعاملكم معنا. Order 7781 — תודה רבה.");
  return paper_invoice (i, p);
}

static const CfPaperInvoice *
long_names (void)
{
  CfInvoice *i = invoice (CF_INVOICE_INVOICE, "2026-BROOKLYN-0000001082", 414);
  CfInvoiceParty *p = party ("The Worshipful Company of Stationers, Bookbinders, Letterpress Printers, Engravers and Allied Trades of the Greater Metropolitan Area, Incorporated");
  GString *text = g_string_new ("One line with everything:");
  i->lines = MANY (CfInvoiceLine, 3);
  i->n_lines = 3;
  i->lines[0] = line ("VERY-LONG-CODE-1234567890-ABCDEF", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsaufkleber, weatherproof, matte", "hundredweight", 1234567891234, 98765432, 0,
                      121932631);
  for (guint k = 0; k < 60; k++)
    g_string_append_printf (text, " panel %u printed, laminated, mounted and trimmed;", k + 1);
  i->lines[1] = line ("MIX", own (g_string_free (text, FALSE)), "set", 1000000, 500123450, 0, 500123);
  i->lines[2] = line ("FREE", "Sample, no charge", "pc", 500000, 0, 0, 0);
  i->lines[0].amount_minor = 922337203684000000;
  i->po = TEXT ("PO-2026-11-02/Procurement/Europe-Middle-East-Africa/0000047711-A");
  i->reference = TEXT ("Reference with https://example.com/a/very/long/path?and=query");
  p->address = TEXT ("Building 14, Third Floor, Room 312, behind the old letterpress hall\nThe Crescent Industrial and Business Estate, North-Eastern Extension\nAttention: the Purchasing Department");
  close_invoice (i, NULL, 0);
  return paper_invoice (i, p);
}

/* --- statements --------------------------------------------------------------------------------------------------- */

static CfCustomer *
customer (const char *name)
{
  CfCustomer *c = NEW (CfCustomer);
  c->name = TEXT (name);
  c->number = TEXT ("C001042");
  c->address = TEXT ("88 Signal Street, Suite 4");
  c->city = TEXT ("Long Island City");
  c->region = TEXT ("NY");
  c->postcode = TEXT ("11101");
  c->country = TEXT ("US");
  return c;
}

/* Puts an open amount where its lateness says. */
static void
age (CfPaperStatement *s, CfMoney open, gint64 days)
{
  CfMoney *bucket = days <= 0 ? &s->current_minor : days <= 30 ? &s->d1_30_minor : days <= 60 ? &s->d31_60_minor : days <= 90 ? &s->d61_90_minor : &s->over_90_minor;
  *bucket += open;
  s->open_minor += open;
  if (days > 0)
    s->overdue_minor += open;
}

const CfPaperStatement *
samples_statement (guint n, guint detail)
{
  static const char *what[] = { "Business cards, 16 pt matte", "Yard signs 18 × 24 in, one colour on white, with stakes", "Door hangers", "Window lettering, white, installed" };
  CfPaperStatement *s = NEW (CfPaperStatement);
  CfPaperItem *items = MANY (CfPaperItem, n);
  s->kind = CF_STATEMENT_OPEN_ITEM;
  s->customer = customer ("Acme Signs, Inc.");
  s->terms = "Net 30";
  s->as_of = day (2026, 11, 30);
  s->currency = 840;
  for (guint k = 0; k < n; k++)
    {
      CfPaperItem *item = &items[k];
      item->kind = k % 17 == 16 ? CF_ENTRY_LATE_FEE : CF_ENTRY_INVOICE;
      item->number = own (g_strdup_printf ("%u", 1001 + 7 * k));
      item->reference = k % 3 == 0 ? own (g_strdup_printf ("PO %u", 7700 + k)) : NULL;
      item->date = s->as_of - (gint64) (n - k) * 150 / (gint64) n;
      item->due = item->date + 30;
      item->amount_minor = 4500 + 9173 * ((k * 7) % 41);
      item->open_minor = k % 4 == 1 ? item->amount_minor - item->amount_minor / 3 : item->amount_minor;
      item->days_late = MAX (0, s->as_of - item->due);
      age (s, item->open_minor, item->days_late);
      s->listed_minor += item->open_minor;
      if (detail)
        {
          CfInvoiceLine *lines = MANY (CfInvoiceLine, detail);
          for (guint d = 0; d < detail; d++)
            lines[d] = line (NULL, what[(k + d) % G_N_ELEMENTS (what)], NULL, (1 + d) * CF_DECIMAL_ONE, 12500000, 0, 1250 * (1 + d));
          item->lines = lines;
          item->n_lines = detail;
        }
    }
  s->items = items;
  s->n_items = n;
  s->balance_minor = s->open_minor;
  return s;
}

static const CfPaperStatement *
credit_statement (void)
{
  CfPaperStatement *s = (CfPaperStatement *) samples_statement (9, 0);
  CfPaperItem *last = (CfPaperItem *) &s->items[8];
  last->kind = CF_ENTRY_PAYMENT;
  last->number = NULL;
  last->words = "Payment";
  last->reference = "Check 10233, not yet used";
  last->due = 0;
  age (s, -last->open_minor, last->days_late);
  s->listed_minor -= last->open_minor + 6000;
  last->amount_minor = last->open_minor = -6000;
  s->unapplied_minor = 6000;
  s->balance_minor = s->open_minor - 6000;
  s->pay_link = LINK;
  return s;
}

static const CfPaperStatement *
overdue_statement (void)
{
  CfPaperStatement *s = (CfPaperStatement *) samples_statement (12, 0);
  guint late = 0;
  s->kind = CF_STATEMENT_OVERDUE;
  s->currency = 978;
  s->customer = customer ("Müller & Söhne Werbetechnik GmbH");
  ((CfCustomer *) s->customer)->country = TEXT ("DE");
  ((CfCustomer *) s->customer)->region = NULL;
  ((CfCustomer *) s->customer)->address = TEXT ("Große Bleichen 12");
  ((CfCustomer *) s->customer)->city = TEXT ("Hamburg");
  ((CfCustomer *) s->customer)->postcode = TEXT ("20354");
  s->listed_minor = 0;
  while (late < s->n_items && s->items[late].days_late > 0)
    s->listed_minor += s->items[late++].open_minor;
  s->n_items = late;
  return s;
}

static const CfPaperStatement *
activity_statement (void)
{
  CfPaperStatement *s = NEW (CfPaperStatement);
  CfDate from = day (2026, 11, 1);
  CfPaperItem rows[] = {
    { CF_ENTRY_INVOICE, "1058", "PO 7781", NULL, from + 1, from + 31, 103157 },
    { CF_ENTRY_PAYMENT, NULL, "10233", "Check", from + 2, 0, -50000 },
    { CF_ENTRY_CREDIT_MEMO, "CM-77", "for invoice 1042", NULL, from + 8, 0, -4137 },
    { CF_ENTRY_INVOICE, "1061", NULL, NULL, from + 12, from + 42, 94713 },
    { CF_ENTRY_RETURN, NULL, "Check 10233, NSF", NULL, from + 15, from + 15, 50000 },
    { CF_ENTRY_RETURN_FEE, "1064", NULL, NULL, from + 15, from + 15, 2500 },
    { CF_ENTRY_PAYMENT, NULL, "•4242", "Card", from + 20, 0, -52500 },
    { CF_ENTRY_WRITE_OFF, NULL, "small remainder", NULL, from + 21, 0, -12 },
  };
  s->kind = CF_STATEMENT_ACTIVITY;
  s->customer = customer ("Acme Signs, Inc.");
  s->terms = "Net 30";
  s->since = from;
  s->as_of = day (2026, 11, 30);
  s->currency = 840;
  s->forward_minor = 31000;
  s->balance_minor = s->forward_minor;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    rows[i].open_minor = s->balance_minor = sum (s->balance_minor, rows[i].amount_minor);
  s->items = own (g_memdup2 (rows, sizeof rows));
  s->n_items = G_N_ELEMENTS (rows);
  age (s, 31000, 26);
  age (s, s->balance_minor - 31000, 0);
  s->listed_minor = s->balance_minor;
  return s;
}

static const CfPaperStatement *
empty_statement (void)
{
  CfPaperStatement *s = NEW (CfPaperStatement);
  s->kind = CF_STATEMENT_OPEN_ITEM;
  s->customer = customer ("Beta Labs");
  s->as_of = day (2026, 11, 30);
  s->currency = 840;
  s->unapplied_minor = 6000;
  s->balance_minor = -6000;
  return s;
}

static const CfPaperStatement *
wide_statement (void)
{
  CfPaperStatement *s = (CfPaperStatement *) samples_statement (3, 0);
  CfPaperItem *items = (CfPaperItem *) s->items;
  s->currency = 414;
  s->current_minor = s->d1_30_minor = s->d31_60_minor = s->d61_90_minor = s->over_90_minor = s->open_minor = s->listed_minor = s->overdue_minor = 0;
  items[0].reference = "Framework order for all locations 2026/2027";
  for (guint i = 0; i < 3; i++)
    {
      items[i].amount_minor = 123456789012345 + i;
      items[i].open_minor = items[i].amount_minor - (i == 1 ? 1 : 0);
      age (s, items[i].open_minor, items[i].days_late);
      s->listed_minor += items[i].open_minor;
    }
  s->balance_minor = s->open_minor;
  return s;
}

/* --- receipts --------------------------------------------------------------------------------------------------------- */

static CfPayment *
tender (CfTenderKind kind, const char *name, const char *reference, CfMoney amount, CfMoney tendered)
{
  CfPayment *p = NEW (CfPayment);
  p->kind = CF_PAYMENT_PAYMENT;
  p->date = day (2026, 11, 20);
  p->tender_kind = kind;
  p->tender_name = TEXT (name);
  p->reference = TEXT (reference);
  p->currency = 840;
  p->amount_minor = amount;
  p->tendered_minor = tendered;
  p->change_minor = tendered ? tendered - amount : 0;
  return p;
}

static const CfPaperReceipt *
partial_receipt (void)
{
  CfPaperReceipt *r = NEW (CfPaperReceipt);
  const CfPayment **tenders = MANY (const CfPayment *, 2);
  CfPaperApplied *applied = MANY (CfPaperApplied, 1);
  tenders[0] = tender (CF_TENDER_CASH, "Cash", NULL, 18000, 20000);
  tenders[1] = tender (CF_TENDER_CHECK, "Check", "10233", 32000, 0);
  applied[0] = (CfPaperApplied) { CF_ENTRY_INVOICE, "1058", day (2026, 11, 2), day (2026, 12, 2), 103157, 50000, 53157 };
  r->tenders = tenders;
  r->n_tenders = 2;
  r->number = "R-2044";
  r->customer = customer ("Acme Signs, Inc.");
  r->received_minor = 50000;
  r->applied = applied;
  r->n_applied = 1;
  r->shows_balance = TRUE;
  r->balance_minor = 84157;
  r->taken_by = "Dana Reyes";
  return r;
}

static const CfPaperReceipt *
many_receipt (void)
{
  CfPaperReceipt *r = NEW (CfPaperReceipt);
  const CfPayment **tenders = MANY (const CfPayment *, 1);
  CfPaperApplied *applied = MANY (CfPaperApplied, 60);
  CfMoney put = 0;
  for (guint i = 0; i < 60; i++)
    {
      applied[i] = (CfPaperApplied) { CF_ENTRY_INVOICE, own (g_strdup_printf ("%u", 1001 + i)), day (2026, 9, 1) + i, day (2026, 10, 1) + i, 1000 + 310 * i, 1000 + 310 * i, 0 };
      put = sum (put, applied[i].amount_minor);
    }
  tenders[0] = tender (CF_TENDER_CHECK, "Check", "10301", put + 1500, 0);
  r->tenders = tenders;
  r->n_tenders = 1;
  r->number = "R-2045";
  r->customer = customer ("Beta Labs");
  r->received_minor = put + 1500;
  r->applied = applied;
  r->n_applied = 60;
  r->unapplied_minor = 1500;
  return r;
}

static const CfPaperReceipt *
deposit_receipt (void)
{
  CfPaperReceipt *r = NEW (CfPaperReceipt);
  const CfPayment **tenders = MANY (const CfPayment *, 1);
  CfPayment *p = tender (CF_TENDER_CARD, "Card", "•4242", 25000, 0);
  p->kind = CF_PAYMENT_DEPOSIT;
  p->subject = TEXT ("Order 5120");
  tenders[0] = p;
  r->tenders = tenders;
  r->n_tenders = 1;
  r->number = "R-2046";
  r->received_minor = 25000;
  r->unapplied_minor = 25000;
  r->stamps = CF_STAMP_COPY;
  return r;
}

/* --- estimates, orders, tickets ------------------------------------------------------------------------------------------ */

/* As of @like; an estimate with @n choices marked, or an order. */
static const CfPaperOffer *
offer (const CfPaperInvoice *like, const char *number, gboolean confirms)
{
  CfPaperOffer *o = NEW (CfPaperOffer);
  CfInvoice *i = NEW (CfInvoice);
  *i = *like->invoice;
  i->number = TEXT (number);
  o->invoice = i;
  o->party = like->party;
  o->customer_number = "C-1007";
  o->confirms = confirms;
  o->code = number;
  if (confirms)
    {
      o->due = "Nov 27, 2026 16:30";
      o->about = "E-1004";
      o->deposit_minor = 20000;
      o->paid_minor = 15000;
      return o;
    }
  o->version = 2;
  o->leaves_out = TRUE;
  o->terms = "Colours may differ from the screen. We print what you approve: read it once more.";
  o->terms_version = 3;
  return o;
}

static const CfPaperTicket *
ticket (gboolean scripts)
{
  static const char *const steps[] = { "New", "Awaiting proof approval", "Approved", "In production", "Ready for pick-up", "Completed" };
  CfPaperTicket *t = NEW (CfPaperTicket);
  *t = (CfPaperTicket) { .number = "O-1010-1", .date = day (2026, 11, 23), .due = day (2026, 11, 27), .due_words = "Nov 27, 2026 16:30", .rush = TRUE, .customer = "Acme Signs, Inc.", .phone = "(347) 555-0157",
    .quantity = "500 pcs", .what = "Flyers A5, folded once", .options = "Paper: 170 g gloss\nFold: once, to A6", .order = "O-1010", .of = "1 of 2", .po = "4500-119", .assignee = "Dana Reyes", .steps = steps,
    .n_steps = G_N_ELEMENTS (steps), .at_step = 3, .note = "Blue must match sample 12.", .remark = "Picks up at the side door." };
  if (scripts)
    {
      GString *text = g_string_new (NULL);
      for (guint k = 0; k < 120; k++)
        g_string_append_printf (text, "Panel %u: trim after laminating, then check the register. ", k + 1);
      t->number = "OB-1001-1001";
      t->due = 0;
      t->due_words = "";
      t->rush = FALSE;
      t->customer = "מפעלי הדפוס של ירושלים וסביבותיה בע״מ, המחלקה לשילוט חוץ";
      t->what = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsaufkleber, weatherproof, matte, cut to shape, each in its own sleeve, packed by fives and labelled on two sides";
      t->note = own (g_string_free (text, FALSE));
      t->at_step = -1;
    }
  return t;
}

/* --- all of them ------------------------------------------------------------------------------------------------------ */

static GArray *all;

static void
add (CfSampleLook look, const CfPaperInvoice *i, const CfPaperStatement *s, const CfPaperReceipt *r)
{
  CfSample sample = { look, { i, s, r } };
  g_array_append_val (all, sample);
}

static void
add_work (CfSampleLook look, const CfPaperOffer *o, const CfPaperTicket *t)
{
  CfSample sample = { look, { .offer = o, .ticket = t } };
  g_array_append_val (all, sample);
}

#define LETTER(n) ((CfSampleLook) { .name = n })
#define A4(n) ((CfSampleLook) { .name = n, .a4 = TRUE, .date_format = "d MMM yyyy" })

const CfSample *
samples_all (guint *ret_n)
{
  if (!all)
    {
      all = g_array_new (TRUE, FALSE, sizeof (CfSample));
      add (LETTER ("invoice"), open_invoice (), NULL, NULL);
      add (A4 ("invoice-a4"), open_invoice (), NULL, NULL);
      add (LETTER ("invoice-paid-copy"), paid_invoice (), NULL, NULL);
      add (LETTER ("invoice-partly-paid"), partial_invoice (), NULL, NULL);
      add ((CfSampleLook) { .name = "invoice-discount", .bare = TRUE }, discount_invoice (), NULL, NULL);
      add (LETTER ("invoice-void"), void_invoice (), NULL, NULL);
      add (LETTER ("invoice-long"), samples_invoice (52), NULL, NULL);
      add (A4 ("invoice-scripts"), scripts_invoice (), NULL, NULL);
      add (LETTER ("invoice-names"), long_names (), NULL, NULL);
      add (A4 ("credit-memo"), credit_memo (), NULL, NULL);
      add (LETTER ("late-fee"), late_fee (), NULL, NULL);
      add (LETTER ("statement"), NULL, samples_statement (14, 0), NULL);
      add (LETTER ("statement-credit"), NULL, credit_statement (), NULL);
      add ((CfSampleLook) { .name = "statement-overdue", .a4 = TRUE, .date_format = "dd.MM.yyyy", .decimal = ',', .group = '.' }, NULL, overdue_statement (), NULL);
      add (LETTER ("statement-activity"), NULL, activity_statement (), NULL);
      add (LETTER ("statement-detail"), NULL, samples_statement (16, 3), NULL);
      add (LETTER ("statement-long"), NULL, samples_statement (75, 0), NULL);
      add (LETTER ("statement-empty"), NULL, empty_statement (), NULL);
      add (A4 ("statement-wide"), NULL, wide_statement (), NULL);
      add (LETTER ("receipt"), NULL, NULL, partial_receipt ());
      add (A4 ("receipt-many"), NULL, NULL, many_receipt ());
      add ((CfSampleLook) { .name = "receipt-deposit", .bare = TRUE }, NULL, NULL, deposit_receipt ());
      add_work (LETTER ("estimate"), offer (open_invoice (), "E-1004", FALSE), NULL);
      add_work (A4 ("estimate-long"), offer (samples_invoice (36), "E-1005", FALSE), NULL);
      add_work (A4 ("estimate-scripts"), offer (scripts_invoice (), "E-1006", FALSE), NULL);
      add_work (LETTER ("order"), offer (open_invoice (), "O-1010", TRUE), NULL);
      add_work (LETTER ("ticket"), NULL, ticket (FALSE));
      add_work (A4 ("ticket-scripts"), NULL, ticket (TRUE));
    }
  *ret_n = all->len;
  return (const CfSample *) all->data;
}

const CfSample *
samples_find (const char *name)
{
  guint n;
  const CfSample *samples = samples_all (&n);
  for (guint i = 0; i < n; i++)
    if (g_str_equal (samples[i].look.name, name))
      return &samples[i];
  g_error ("no sample %s", name);
}

void
samples_free (void)
{
  g_clear_pointer (&all, g_array_unref);
  g_clear_pointer (&pool, g_ptr_array_unref);
}
