/* look-test.c: proves the drawn pages with other people's eyes: poppler reads back text, order, pages and fonts, zbar the QR code, and pictures of the pages are
 * compared with the ones in goldens/ (a small difference is let pass; CF_PAPER_GOLDENS=FOLDER writes new ones there, to be looked at before they are kept). */
#include "samples.h"
#include <cairo.h>
#include <glib/gstdio.h>
#include <string.h>

static char *folder;

/* --- tools ------------------------------------------------------------------------------------------------------- */

static char *
run (const char *const *argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *complaints = NULL;
  char *out = NULL;
  int status;
  gboolean ok = g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, &complaints, &status, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  if (!g_spawn_check_wait_status (status, &error))
    g_error ("%s: %s %s", argv[0], error->message, complaints);
  return out;
}

#define RUN(...) run ((const char *const[]) { __VA_ARGS__, NULL })

/* Draws a sample into the folder; returns its path. */
static char *
drawn (const CfSampleLook *look, const CfPaperDocument *document, guint *ret_pages)
{
  g_autoptr (CfPaper) paper = samples_paper (look);
  g_autoptr (GError) error = NULL;
  char *path = g_strdup_printf ("%s/%s.pdf", folder, look->name);
  gboolean ok = cf_paper_file (paper, document, path, ret_pages, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  return path;
}

static char *
drawn_sample (const char *name)
{
  const CfSample *sample = samples_find (name);
  return drawn (&sample->look, &sample->document, NULL);
}

/* The text in the order in which it stands in the file, white space as single spaces. */
static char *
text_of (const char *path, guint page)
{
  g_autofree char *number = g_strdup_printf ("%u", page);
  g_autofree char *raw = page ? RUN ("pdftotext", "-raw", "-f", number, "-l", number, path, "-") : RUN ("pdftotext", "-raw", path, "-");
  g_auto (GStrv) words = g_strsplit_set (raw, " \n\f", -1);
  GString *text = g_string_new (NULL);
  for (char **word = words; *word; word++)
    if (**word)
      g_string_append_printf (text, "%s%s", text->len ? " " : "", *word);
  return g_string_free (text, FALSE);
}

/* Each of the texts comes after the one before. */
static void
in_order (const char *text, const char *const *wanted)
{
  const char *at = text;
  for (; *wanted; wanted++)
    {
      const char *found = strstr (at, *wanted);
      if (!found)
        g_error ("“%s” does not follow in: %s", *wanted, text);
      at = found + strlen (*wanted);
    }
}

#define IN_ORDER(text, ...) in_order (text, (const char *const[]) { __VA_ARGS__, NULL })

static void
says (const char *name, const char *wanted, gboolean is_there)
{
  g_autofree char *path = drawn_sample (name), *text = text_of (path, 0);
  if ((strstr (text, wanted) != NULL) != is_there)
    g_error ("%s %s “%s”: %s", name, is_there ? "lacks" : "has", wanted, text);
}

/* --- text ---------------------------------------------------------------------------------------------------------- */

static void
test_invoice_text (void)
{
  g_autofree char *path = drawn_sample ("invoice"), *text = text_of (path, 0);
  IN_ORDER (text, "Riverside Print Co.", "418 Atlantic Avenue · Brooklyn, NY 11217", "Invoice 1058", "Bill to Acme Signs, Inc. Accounts payable 88 Signal Street, Suite 4 Long Island City, NY 11101",
            "Ship to Acme Signs warehouse 12 Dock Road Yonkers, NY 10701", "Invoice date Nov 2, 2026", "Due date Dec 2, 2026", "Terms Net 30", "Your PO 7781", "Customer C001042",
            "Balance due $1,031.19 Due Dec 2, 2026", "Item Description Quantity Unit Price Discount Amount USD",
            "BAN-36 Banner 3 × 6 ft, 13 oz vinyl, hemmed with grommets every 24 in 2 pc 85.00 170.00", "SET-UP Setup and one proof 1 40.00 10 % 36.00", "DEC-CUT", "18.5 sq ft 11.25 208.13",
            "Subtotal 947.13", "NY sales tax 8.875 % 84.06", "Total $1,031.19", "Pay online", "pay.riverside.example/i/01JD3V9M2Q7X4/8c1f", "Note Pick-up at the back door",
            "Page 1 of 1", "Remittance", "Send to Riverside Print Co.", "From Acme Signs, Inc.", "Amount due $1,031.19", "Amount enclosed");
}

static void
test_statement_text (void)
{
  g_autofree char *open = drawn_sample ("statement-credit"), *open_text = text_of (open, 0);
  g_autofree char *overdue = drawn_sample ("statement-overdue"), *overdue_text = text_of (overdue, 0);
  g_autofree char *activity = drawn_sample ("statement-activity"), *activity_text = text_of (activity, 0);
  g_autofree char *detail = drawn_sample ("statement-detail"), *detail_text = text_of (detail, 0);

  IN_ORDER (open_text, "Statement of open items", "To Acme Signs, Inc.", "Statement date Nov 30, 2026", "Unapplied credit 60.00", "Date Document Due date Days late Amount Paid Open USD",
            "Jul 20, 2026 Invoice 1008 Aug 19, 2026 103 687.11 229.03 458.08", "Payment Check 10233, not yet used −60.00 −60.00", "Total open $9,443.01",
            "Current 0.00 1–30 days 915.57", "Unapplied credit −60.00 Balance 9,443.01", "Remittance", "Scan to pay online");
  IN_ORDER (overdue_text, "of overdue items", "Müller & Söhne Werbetechnik GmbH Große Bleichen 12 20354 Hamburg GERMANY", "Overdue €12.299,34", "Whole balance 18.351,79",
            "02.08.2026 120 45,00 45,00", "Total overdue €12.299,34", "Amount due €12.299,34");
  g_assert_null (strstr (overdue_text, "Invoice 1071"));
  IN_ORDER (activity_text, "Period Nov 1, 2026 – Nov 30, 2026", "Charges Credits Balance USD", "Nov 1, 2026 Balance forward 310.00", "Invoice 1058 PO 7781 Dec 2, 2026 1,031.57 1,341.57",
            "Check 10233 −500.00 841.57", "Returned payment Check 10233, NSF", "Write-off small remainder −0.12 1,747.21", "Closing balance $1,747.21");
  IN_ORDER (detail_text, "Invoice 1001 PO 7700", "Business cards, 16 pt matte 1 × 12.50 12.50", "Yard signs 18 × 24 in, one colour on white, with stakes 2 × 12.50 25.00");
}

/* What was paid, what is left, and when it is due. */
static void
test_receipt_text (void)
{
  g_autofree char *path = drawn_sample ("receipt"), *text = text_of (path, 0);
  IN_ORDER (text, "Receipt R-2044", "Received from Acme Signs, Inc.", "Taken by Dana Reyes", "Received $500.00", "Left to pay on Invoice 1058 531.57 Due Dec 2, 2026",
            "Paid by Reference Tendered Change Amount USD", "Cash 200.00 20.00 180.00", "Check 10233 320.00", "Applied to Date Due date Total This payment Balance left",
            "Invoice 1058 Nov 2, 2026 Dec 2, 2026 1,031.57 500.00 531.57", "Received $500.00", "Account balance $841.57");
  says ("receipt-deposit", "Deposit receipt R-2046", TRUE);
  says ("receipt-deposit", "For Order 5120", TRUE);
  says ("receipt-deposit", "Deposit held 250.00", TRUE);
  says ("receipt-deposit", "Tendered", FALSE);
}

static void
test_other_documents (void)
{
  says ("credit-memo", "Credit memo CM-77", TRUE);
  says ("credit-memo", "For invoice 1058", TRUE);
  says ("credit-memo", "Credit left £25.60", TRUE);
  says ("credit-memo", "Remittance", FALSE);
  says ("late-fee", "Late fee 1070", TRUE);
  says ("invoice-partly-paid", "Exempt from tax under certificate ST-120 4471, NY, resale, valid until Jun 30, 2028.", TRUE);
  says ("invoice-partly-paid", "Paid −300.00 Balance due $647.13", TRUE);
  says ("invoice-discount", "Take off $18.94 if you pay by Nov 12, 2026", TRUE);
  says ("statement-empty", "Nothing is open on this account.", TRUE);
  says ("statement-empty", "In your favor $60.00", TRUE);
}

static void
test_stamps (void)
{
  says ("invoice-paid-copy", "PAID Nov 9, 2026", TRUE);
  says ("invoice-paid-copy", "COPY", TRUE);
  says ("invoice-paid-copy", "Remittance", FALSE);
  says ("invoice-void", "VOID Nov 4, 2026", TRUE);
  says ("invoice-void", "Void: nothing is due", TRUE);
  says ("receipt-deposit", "COPY", TRUE);
  says ("invoice", "PAID", FALSE);
  says ("invoice", "VOID", FALSE);
  says ("invoice", "COPY", FALSE);
}

/* Words of other scripts can be searched for. Each is one run of its script: poppler puts what is mixed in its own order. */
static void
test_scripts (void)
{
  g_autofree char *path = drawn_sample ("invoice-scripts"), *text = RUN ("pdftotext", path, "-"), *fonts = RUN ("pdffonts", path);
  static const char *words[] = { "株式会社リバーサイド印刷", "経理部", "משה כהן", "חבילה", "قطعة", "名刺 両面カラー印刷", "消費税", "Визитки, двусторонние", "Łódź, Dvořák", "ISRAEL", "JAPAN" };
  g_auto (GStrv) rows = g_strsplit (fonts, "\n", -1);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (!strstr (text, words[i]))
      g_error ("“%s” is not in: %s", words[i], text);
  /* every font is embedded, as a subset, with its characters named */
  for (guint i = 2; rows[i] && *rows[i]; i++)
    g_assert_nonnull (strstr (rows[i], "yes yes yes"));
  g_assert_nonnull (strstr (fonts, "NotoSansHebrew"));
  g_assert_nonnull (strstr (fonts, "NotoSansArabic"));
  g_assert_nonnull (strstr (fonts, "NotoSansCJK"));
}

/* Nothing of a long text is cut off. */
static void
test_long_names (void)
{
  g_autofree char *path = drawn_sample ("invoice-names"), *text = text_of (path, 0);
  IN_ORDER (text, "The Worshipful Company of Stationers, Bookbinders,", "Incorporated", "North-Eastern Extension", "Attention: the Purchasing Department");
  for (guint i = 1; i <= 60; i++)
    {
      g_autofree char *panel = g_strdup_printf ("panel %u printed", i);
      g_assert_nonnull (strstr (text, panel));
    }
  IN_ORDER (text, "VERY-LONG-CODE-1234567890-ABCDEF", "1,234,567.891234 98.765432 922,337,203,684,000.000");
}

/* --- pages --------------------------------------------------------------------------------------------------------- */

static guint
pages_of (const char *path)
{
  g_autofree char *info = RUN ("pdfinfo", path);
  const char *at = strstr (info, "Pages:");
  g_assert_nonnull (at);
  return strtoul (at + 6, NULL, 10);
}

/* 300 lines: each is printed once; what a page carries forward the next brings forward, and it is the sum so far. */
static void
test_300_lines (void)
{
  CfSampleLook look = { .name = "300" };
  const CfPaperInvoice *invoice = samples_invoice (300);
  guint pages, line = 0;
  g_autofree char *path = drawn (&look, &(CfPaperDocument) { .invoice = invoice }, &pages);
  CfMoney sum = 0;

  g_assert_cmpuint (pages, ==, pages_of (path));
  g_assert_cmpuint (pages, >, 6);
  for (guint page = 1; page <= pages; page++)
    {
      g_autofree char *text = text_of (path, page), *foot = g_strdup_printf ("Page %u of %u", page, pages), *amount = NULL, *carried = NULL;
      char money[64];
      g_assert_nonnull (strstr (text, foot));
      g_assert_nonnull (strstr (text, "Item Description Quantity Unit Price Amount USD"));
      carried = g_strdup_printf ("Brought forward %s", cf_money_format (money, sizeof money, sum, cf_currency_by_number (840), '.', ','));
      g_assert_true ((strstr (text, carried) != NULL) == (page > 1));
      for (;; line++)
        {
          g_autofree char *code = g_strdup_printf ("P-%03u ", line + 1);
          gboolean ok;
          if (line == 300 || !strstr (text, code))
            break;
          ok = cf_add (sum, invoice->invoice->lines[line].amount_minor, &sum);
          g_assert_true (ok);
        }
      amount = g_strdup_printf ("Carried forward %s", cf_money_format (money, sizeof money, sum, cf_currency_by_number (840), '.', ','));
      g_assert_true ((strstr (text, amount) != NULL) == (page < pages));
    }
  g_assert_cmpuint (line, ==, 300);
  g_assert_cmpint (sum, ==, invoice->invoice->subtotal_minor);
}

static void
test_sizes (void)
{
  g_autofree char *letter = drawn_sample ("invoice"), *a4 = drawn_sample ("invoice-a4"), *letter_info = RUN ("pdfinfo", letter), *a4_info = RUN ("pdfinfo", a4);
  g_assert_nonnull (strstr (letter_info, "612 x 792 pts (letter)"));
  g_assert_nonnull (strstr (a4_info, "(A4)"));
}

/* --- the pay code ---------------------------------------------------------------------------------------------------- */

static void
test_qr (void)
{
  static const char *names[] = { "invoice", "invoice-a4", "statement-credit" };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = drawn_sample (names[i]), *stem = g_strdup_printf ("%s/qr", folder), *picture = g_strconcat (stem, ".png", NULL), *read = NULL;
      g_free (RUN ("pdftoppm", "-r", "150", "-png", "-singlefile", path, stem));
      read = RUN ("zbarimg", "--raw", "-q", picture);
      g_assert_cmpstr (g_strchomp (read), ==, "https://pay.riverside.example/i/01JD3V9M2Q7X4/8c1f");
    }
}

/* --- the bars that say what it is (W10) ------------------------------------------------------------------------------ */

static void
test_bars (void)
{
  static const struct { const char *name, *code; } tests[] = { { "invoice", "CFI0G7K2M4N6P8R0" }, { "invoice-a4", "CFI0G7K2M4N6P8R1" }, { "statement-credit", "CFC0G7K2M4N6P8R0" },
                                                               { "receipt", "CFP0G7K2M4N6P8R0" } };
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      const CfSample *sample = samples_find (tests[i].name);
      CfPaperInvoice invoice;
      CfPaperStatement statement;
      CfPaperReceipt receipt;
      CfPaperDocument document = { 0 };
      if (sample->document.invoice)
        {
          invoice = *sample->document.invoice;
          invoice.code = tests[i].code;
          document.invoice = &invoice;
        }
      else if (sample->document.statement)
        {
          statement = *sample->document.statement;
          statement.code = tests[i].code;
          document.statement = &statement;
        }
      else
        {
          receipt = *sample->document.receipt;
          receipt.code = tests[i].code;
          document.receipt = &receipt;
        }
      g_autofree char *path = drawn (&sample->look, &document, NULL), *stem = g_strdup_printf ("%s/bars", folder), *picture = g_strconcat (stem, ".png", NULL), *read = NULL;
      g_autofree char *wanted = g_strdup_printf ("CODE-128:%s", tests[i].code);
      g_free (RUN ("pdftoppm", "-r", "300", "-l", "1", "-png", "-singlefile", path, stem));
      read = RUN ("zbarimg", "-q", picture);
      if (!strstr (read, wanted))
        g_error ("%s: zbar reads “%s”", tests[i].name, read);
    }
}

/* --- pictures ---------------------------------------------------------------------------------------------------------- */

#define GOLDEN_DPI "36"
#define BLOCK 6                        /* pixels */
#define BLOCK_DIFFERENCE 26            /* mean over a block, of 255 */

static cairo_surface_t *
picture (const char *path)
{
  cairo_surface_t *surface = cairo_image_surface_create_from_png (path), *grey;
  cairo_t *cr;
  if (cairo_surface_status (surface))
    {
      cairo_surface_destroy (surface);
      return NULL;
    }
  grey = cairo_image_surface_create (CAIRO_FORMAT_RGB24, cairo_image_surface_get_width (surface), cairo_image_surface_get_height (surface));
  cr = cairo_create (grey);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  cairo_surface_flush (grey);
  return grey;
}

static int
block_mean (cairo_surface_t *s, int x, int y)
{
  const guint8 *data = cairo_image_surface_get_data (s);
  int stride = cairo_image_surface_get_stride (s), sum = 0, n = 0;
  for (int j = y; j < MIN (y + BLOCK, cairo_image_surface_get_height (s)); j++)
    for (int i = x; i < MIN (x + BLOCK, cairo_image_surface_get_width (s)); i++, n++)
      sum += data[j * stride + i * 4 + 1];
  return n ? sum / n : 0;
}

/* The number of blocks that differ; G_MAXUINT if the sizes do. */
static guint
differences (cairo_surface_t *a, cairo_surface_t *b)
{
  int width = cairo_image_surface_get_width (a), height = cairo_image_surface_get_height (a);
  guint n = 0;
  if (width != cairo_image_surface_get_width (b) || height != cairo_image_surface_get_height (b))
    return G_MAXUINT;
  for (int y = 0; y < height; y += BLOCK)
    for (int x = 0; x < width; x += BLOCK)
      n += ABS (block_mean (a, x, y) - block_mean (b, x, y)) > BLOCK_DIFFERENCE;
  return n;
}

static char *
golden_path (const char *name, guint page)
{
  const char *update = g_getenv ("CF_PAPER_GOLDENS");
  g_autofree char *file = g_strdup_printf ("%s-%u.png", name, page);
  return update ? g_build_filename (update, file, NULL) : g_test_build_filename (G_TEST_DIST, "goldens", file, NULL);
}

static cairo_surface_t *
page_picture (const char *path, guint page, const char *out)
{
  g_autofree char *number = g_strdup_printf ("%u", page), *stem = g_strndup (out, strlen (out) - 4);
  g_free (RUN ("pdftoppm", "-r", GOLDEN_DPI, "-gray", "-png", "-singlefile", "-f", number, "-l", number, path, stem));
  return picture (out);
}

static void
test_goldens (void)
{
  guint n;
  const CfSample *samples = samples_all (&n);
  cairo_surface_t *other = NULL;

  for (guint i = 0; i < n; i++)
    {
      guint pages;
      g_autofree char *path = drawn (&samples[i].look, &samples[i].document, &pages);
      for (guint page = 1; page <= pages; page++)
        {
          g_autofree char *golden = golden_path (samples[i].look.name, page), *now = g_strdup_printf ("%s/now.png", folder);
          cairo_surface_t *drawn_now, *kept;
          if (g_getenv ("CF_PAPER_GOLDENS"))
            {
              cairo_surface_destroy (page_picture (path, page, golden));
              continue;
            }
          drawn_now = page_picture (path, page, now);
          kept = picture (golden);
          if (!kept)
            g_error ("There is no picture “%s”", golden);
          if (differences (drawn_now, kept) > 0)
            g_error ("%s page %u differs from “%s” in %u places", samples[i].look.name, page, golden, differences (drawn_now, kept));
          if (other)
            g_assert_cmpuint (differences (drawn_now, other), >, 0);      /* the comparison can tell pages apart */
          g_clear_pointer (&other, cairo_surface_destroy);
          other = drawn_now;
          cairo_surface_destroy (kept);
        }
    }
  g_clear_pointer (&other, cairo_surface_destroy);
}

/* An estimate says what is accepted and ends with a line to sign, on the page of its last words; an order says what came and what is left. */
static void
test_offers (void)
{
  g_autofree char *estimate = drawn_sample ("estimate"), *text = text_of (estimate, 0), *order = drawn_sample ("order"), *confirmed = text_of (order, 0);
  g_autofree char *longer = drawn_sample ("estimate-long"), *all = text_of (longer, 0), *scripts = drawn_sample ("estimate-scripts"), *read = text_of (scripts, 0);
  static const char *const parts[] = { "Estimate", "E-1004", "Version", "Terms, version 3", "I accept estimate E-1004, version 2, and the terms above, version 3.", "Name and signature" };
  static const char *const order_parts[] = { "Order", "O-1010", "Nov 27, 2026 16:30", "E-1004", "Deposit still asked for", "$50.00", "Paid so far", "Left to pay" };
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_nonnull (strstr (text, parts[i]));
  for (guint i = 0; i < G_N_ELEMENTS (order_parts); i++)
    g_assert_nonnull (strstr (confirmed, order_parts[i]));
  g_assert_null (strstr (confirmed, "signature"));
  g_assert_null (strstr (all, "Carried forward"));                  /* some of its lines are not in the sum */
  g_assert_nonnull (strstr (all, "Page 2 of 2"));
  g_assert_nonnull (strstr (read, "名刺"));
  CfPaperOffer approved = *samples_find ("estimate")->document.offer;
  approved.approved = "Approved by Ann Lee on Oct 3, 2026.";
  g_autofree char *path = drawn (&(CfSampleLook) { .name = "estimate-approved" }, &(CfPaperDocument) { .offer = &approved }, NULL), *said = text_of (path, 0);
  g_assert_nonnull (strstr (said, approved.approved));
  g_assert_null (strstr (said, "signature"));
}

/* A ticket is read by people and by scanners; all of a long note and of a long name is on it. */
static void
test_ticket (void)
{
  g_autofree char *path = drawn_sample ("ticket"), *text = text_of (path, 0), *picture_path = g_strdup_printf ("%s/ticket.png", folder), *longer = drawn_sample ("ticket-scripts"), *all = text_of (longer, 0);
  static const char *const parts[] = { "FRIDAY", "Nov 27, 2026 16:30", "RUSH", "O-1010-1", "500 pcs", "Flyers A5", "Fold: once", "Acme Signs", "Dana Reyes", "In production", "Blue must match", "side door" };
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_nonnull (strstr (text, parts[i]));
  g_autofree char *bars = RUN ("pdftoppm", "-r", "150", "-png", "-singlefile", path, picture_path), *png = g_strconcat (picture_path, ".png", NULL), *scanned = RUN ("zbarimg", "-q", png);
  g_assert_nonnull (strstr (scanned, "CODE-128:O-1010-1"));
  g_assert_nonnull (strstr (all, "NO DUE DATE"));
  g_assert_null (strstr (all, "RUSH"));
  g_assert_nonnull (strstr (all, "labelled on two sides"));
  g_assert_nonnull (strstr (all, "Panel 120: trim"));
}

int
main (int argc, char **argv)
{
  g_autofree char *clean = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("paper-look-XXXXXX", NULL);
  g_assert_nonnull (folder);
  g_test_add_func ("/paper/look/invoice-text/T24", test_invoice_text);
  g_test_add_func ("/paper/look/statement-text/T14", test_statement_text);
  g_test_add_func ("/paper/look/receipt-text/T4", test_receipt_text);
  g_test_add_func ("/paper/look/other-documents", test_other_documents);
  g_test_add_func ("/paper/look/stamps/T24", test_stamps);
  g_test_add_func ("/paper/look/scripts", test_scripts);
  g_test_add_func ("/paper/look/long-names", test_long_names);
  g_test_add_func ("/paper/look/300-lines/T24", test_300_lines);
  g_test_add_func ("/paper/look/sizes", test_sizes);
  g_test_add_func ("/paper/look/qr/T24", test_qr);
  g_test_add_func ("/paper/look/bars/W10", test_bars);
  g_test_add_func ("/paper/look/estimate-and-order/T24", test_offers);
  g_test_add_func ("/paper/look/job-ticket/T24/W10", test_ticket);
  g_test_add_func ("/paper/look/goldens/T24", test_goldens);
  result = g_test_run ();
  samples_free ();
  clean = RUN ("rm", "-r", "--", folder);
  g_free (folder);
  return result;
}
