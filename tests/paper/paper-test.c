/* paper-test.c: proves what paper.h promises of bytes: the same document gives the same bytes, again, in another batch, after other documents and on other
 * threads; a one-page document is small; what cannot be drawn is refused and leaves a print file as it was; writers and disks that fail are reported. */
#include "samples.h"
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static GBytes *
bytes_of (CfPaper *paper, const CfPaperDocument *document)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = cf_paper_bytes (paper, document, NULL, &error);
  g_assert_no_error (error);
  return bytes;
}

static gboolean
to_array (gpointer data, const guint8 *bytes, gsize length, GError **error)
{
  g_byte_array_append (data, bytes, length);
  return TRUE;
}

static gboolean
has (GBytes *bytes, const char *text)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  return memmem (data, length, text, strlen (text)) != NULL;
}

/* --- the same bytes ------------------------------------------------------------------------------------------------ */

static void
test_twice (void)
{
  guint n;
  const CfSample *samples = samples_all (&n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CfPaper) one = samples_paper (&samples[i].look), two = samples_paper (&samples[i].look);
      g_autoptr (GBytes) first = bytes_of (one, &samples[i].document), again = bytes_of (one, &samples[i].document), other = NULL;
      g_autoptr (GBytes) between = bytes_of (two, &samples[(i + 2) % n].document);
      other = bytes_of (two, &samples[i].document);
      g_assert_true (g_bytes_equal (first, again));
      g_assert_true (g_bytes_equal (first, other));
      g_assert_false (g_bytes_equal (first, between));
    }
}

typedef struct { guint start, n; GBytes **bytes; } Share;

static gpointer
draw_all (gpointer data)
{
  Share *share = data;
  const CfSample *samples = samples_all (&share->n);
  for (guint k = 0; k < share->n; k++)
    {
      guint i = (share->start + k) % share->n;
      g_autoptr (CfPaper) paper = samples_paper (&samples[i].look);
      share->bytes[i] = bytes_of (paper, &samples[i].document);
    }
  return NULL;
}

/* Each thread draws all of them in another order. */
static void
test_threads (void)
{
  guint n;
  Share shares[3];
  GThread *threads[3];
  samples_all (&n);
  for (guint t = 0; t < 3; t++)
    {
      shares[t] = (Share) { t * 7, n, g_new0 (GBytes *, n) };
      threads[t] = g_thread_new ("paper", draw_all, &shares[t]);
    }
  for (guint t = 0; t < 3; t++)
    g_thread_join (threads[t]);
  for (guint i = 0; i < n; i++)
    for (guint t = 1; t < 3; t++)
      g_assert_true (g_bytes_equal (shares[0].bytes[i], shares[t].bytes[i]));
  for (guint t = 0; t < 3; t++)
    {
      for (guint i = 0; i < n; i++)
        g_bytes_unref (shares[t].bytes[i]);
      g_free (shares[t].bytes);
    }
}

/* The clock's and the process's own are not in it. */
static void
test_metadata (void)
{
  const CfSample *sample = samples_find ("invoice");
  g_autoptr (CfPaper) paper = samples_paper (&sample->look);
  g_autoptr (GBytes) bytes = bytes_of (paper, &sample->document);
  g_autofree char *title = cf_paper_title (&sample->document);
  g_assert_true (has (bytes, "/Title (Invoice 1058)"));
  g_assert_true (has (bytes, "/Author (Riverside Print Co.)"));
  g_assert_true (has (bytes, "/CreationDate (20261102000000Z)"));
  g_assert_true (has (bytes, "/URI (https://pay.riverside.example/i/01JD3V9M2Q7X4/8c1f)"));
  g_assert_false (has (bytes, "/ModDate"));
  g_assert_cmpstr (title, ==, "Invoice 1058");
}

/* --- size ------------------------------------------------------------------------------------------------------------- */

static void
test_size (void)
{
  CfSampleLook look = { .name = "bare", .bare = TRUE };
  g_autoptr (CfPaper) paper = samples_paper (&look);
  const CfPaperDocument documents[] = { { .statement = samples_statement (9, 0) }, { .invoice = samples_invoice (8) }, { .statement = samples_find ("statement-credit")->document.statement },
                                        { .invoice = samples_find ("invoice")->document.invoice }, { .receipt = samples_find ("receipt")->document.receipt } };
  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (GError) error = NULL;
      guint pages;
      g_autoptr (GBytes) bytes = cf_paper_bytes (paper, &documents[i], &pages, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (pages, ==, 1);
      g_test_message ("one page: %" G_GSIZE_FORMAT " bytes", g_bytes_get_size (bytes));
      g_assert_cmpuint (g_bytes_get_size (bytes), <=, 16 * 1024);
    }
}

/* A huge logo does not weigh on every document. */
static void
test_logo_size (void)
{
  g_autoptr (GBytes) logo = samples_logo (4000);
  CfPaperShop shop = { .name = "Riverside", .logo = g_bytes_get_data (logo, NULL), .logo_length = g_bytes_get_size (logo) };
  g_autoptr (GError) error = NULL;
  g_autoptr (CfPaper) paper = cf_paper_new (&shop, &error);
  g_autoptr (GBytes) bytes = NULL;
  g_assert_no_error (error);
  bytes = bytes_of (paper, &samples_find ("invoice")->document);
  g_assert_cmpuint (g_bytes_get_size (bytes), <, 80 * 1024);
}

/* A JPEG goes into the PDF as it is. */
static void
test_jpeg_logo (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "logo.jpg", NULL), *content = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CfPaper) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  CfPaperShop shop = { .name = "Riverside" };
  const char *data;
  gsize length, size;

  g_assert_true (g_file_get_contents (path, &content, &length, &error));
  shop.logo = content;
  shop.logo_length = length;
  paper = cf_paper_new (&shop, &error);
  g_assert_no_error (error);
  bytes = bytes_of (paper, &samples_find ("invoice")->document);
  data = g_bytes_get_data (bytes, &size);
  g_assert_true (has (bytes, "/DCTDecode"));
  g_assert_nonnull (memmem (data, size, content, length));
  g_assert_cmpuint (size, <, 20 * 1024);
}

/* Damaged text shows, and breaks nothing: not a page, not the title, not the outline. */
static void
test_not_utf8 (void)
{
  CfPaperShop shop = { .name = "River\xff side" };
  CfPaperInvoice document = *samples_find ("invoice")->document.invoice;
  CfInvoice invoice = *document.invoice;
  CfInvoiceParty party = *document.party;
  g_autoptr (GError) error = NULL;
  g_autoptr (CfPaper) paper = cf_paper_new (&shop, &error);
  g_autoptr (GByteArray) file = g_byte_array_new ();

  invoice.number = (char *) "10\xc3";
  invoice.note = (char *) "caf\xe9 \xf0\x9f";
  party.name = (char *) "\x80\x81";
  document.invoice = &invoice;
  document.party = &party;
  g_assert_true (cf_paper_open (paper, "A\xff", 1, to_array, file, &error));
  g_assert_true (cf_paper_add (paper, &(CfPaperDocument) { .invoice = &document }, NULL, &error));
  g_assert_true (cf_paper_close (paper, &error));
  g_assert_no_error (error);
}

/* --- refusals ----------------------------------------------------------------------------------------------------------- */

static void
refused (CfPaper *paper, const CfPaperDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_assert_null (cf_paper_bytes (paper, document, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
}

/* An invoice whose lines add up to more than an amount can hold. */
static void
too_much (CfInvoice *invoice, CfInvoiceLine lines[2], CfPaperInvoice *document)
{
  *invoice = *samples_find ("invoice")->document.invoice->invoice;
  *document = *samples_find ("invoice")->document.invoice;
  lines[0] = lines[1] = invoice->lines[0];
  lines[0].amount_minor = lines[1].amount_minor = G_MAXINT64 / 2 + 1;
  invoice->lines = lines;
  invoice->n_lines = 2;
  document->invoice = invoice;
}

static void
test_refused (void)
{
  static const char *links[] = { "ftp://example.com/x", "javascript:alert(1)", "https://", "pay here", "https://exa mple.com:port/" };
  const CfSample *sample = samples_find ("invoice");
  g_autoptr (CfPaper) paper = samples_paper (&sample->look);
  CfPaperInvoice invoice = *sample->document.invoice;
  CfPaperStatement statement = *samples_find ("statement")->document.statement;
  CfPaperDocument of_invoice = { .invoice = &invoice }, of_statement = { .statement = &statement };
  CfInvoice content;
  CfInvoiceLine lines[2];
  g_autoptr (GBytes) before = bytes_of (paper, &sample->document), after = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      invoice.pay_link = links[i];
      refused (paper, &of_invoice);
    }
  statement.currency = 1;
  refused (paper, &of_statement);
  too_much (&content, lines, &invoice);
  refused (paper, &of_invoice);
  after = bytes_of (paper, &sample->document);
  g_assert_true (g_bytes_equal (before, after));
}

/* What a PDF's strings cannot hold is percent-encoded, so that a link cannot break out of its place. */
static void
test_link_is_safe (void)
{
  const CfSample *sample = samples_find ("invoice");
  g_autoptr (CfPaper) paper = samples_paper (&sample->look);
  CfPaperInvoice invoice = *sample->document.invoice;
  CfPaperDocument document = { .invoice = &invoice };
  g_autoptr (GBytes) bytes = NULL;
  invoice.pay_link = "https://pay.example/a') /S /Launch (b\\c?x=é";
  bytes = bytes_of (paper, &document);
  g_assert_true (has (bytes, "/URI (https://pay.example/a%27%29%20/S%20/Launch%20%28b%5Cc?x=%C3%A9)"));
}

static void
test_logo_refused (void)
{
  static const guint8 not_a_logo[] = "GIF89a and so on", cut_png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", cut_jpeg[] = { 0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0 };
  const struct { const guint8 *bytes; gsize length; } logos[] = { { not_a_logo, sizeof not_a_logo }, { cut_png, sizeof cut_png }, { cut_jpeg, sizeof cut_jpeg }, { cut_png, 3 } };
  for (guint i = 0; i < G_N_ELEMENTS (logos); i++)
    {
      CfPaperShop shop = { .name = "X", .logo = logos[i].bytes, .logo_length = logos[i].length };
      g_autoptr (GError) error = NULL;
      g_assert_null (cf_paper_new (&shop, &error));
      g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    }
}

/* --- the print file -------------------------------------------------------------------------------------------------------- */

static GByteArray *
print (gboolean with_refused, guint *ret_pages)
{
  CfSampleLook look = { .name = "print" };
  g_autoptr (CfPaper) paper = samples_paper (&look);
  g_autoptr (GError) error = NULL;
  GByteArray *file = g_byte_array_new ();
  const CfSample *samples;
  CfPaperInvoice bad;
  CfInvoice content;
  CfInvoiceLine lines[2];
  guint n, pages = 0, more;

  too_much (&content, lines, &bad);
  samples = samples_all (&n);
  g_assert_true (cf_paper_open (paper, "All", content.date, to_array, file, &error));
  for (guint i = 0; i < n; i++)
    {
      if (with_refused)
        {
          g_assert_false (cf_paper_add (paper, &(CfPaperDocument) { .invoice = &bad }, NULL, &error));
          g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
          g_clear_error (&error);
        }
      g_assert_true (cf_paper_add (paper, &samples[i].document, &more, &error));
      pages += more;
    }
  g_assert_true (cf_paper_close (paper, &error));
  *ret_pages = pages;
  return file;
}

static void
test_print_file (void)
{
  guint pages, again;
  g_autoptr (GByteArray) file = print (FALSE, &pages), with_refused = print (TRUE, &again);
  g_autofree char *count = g_strdup_printf ("/Count %u", pages);
  g_assert_cmpuint (pages, >, 30);
  g_assert_cmpuint (pages, ==, again);
  g_assert_cmpmem (file->data, file->len, with_refused->data, with_refused->len);
  g_assert_nonnull (memmem (file->data, file->len, count, strlen (count)));
  g_assert_nonnull (memmem (file->data, file->len, "/Title (Invoice 1058, Acme Signs, Inc.)", 39));
}

static gboolean
to_nowhere (gpointer data, const guint8 *bytes, gsize length, GError **error)
{
  gsize *left = data;
  if (length <= *left)
    {
      *left -= length;
      return TRUE;
    }
  g_set_error_literal (error, CF_ERROR, CF_ERROR_FULL, "no room");
  return FALSE;
}

/* A writer that fails at any point is reported once and for all. */
static void
test_writer_fails (void)
{
  CfSampleLook look = { .name = "print" };
  guint failures = 0;
  for (gsize room = 0; room < 700000; room += 50000)
    {
      g_autoptr (CfPaper) paper = samples_paper (&look);
      g_autoptr (GError) error = NULL;
      gsize left = room;
      gboolean ok = cf_paper_open (paper, "All", 1, to_nowhere, &left, &error);
      for (guint i = 0; ok && i < 20; i++)
        ok = cf_paper_add (paper, &samples_find ("statement-long")->document, NULL, &error);
      ok = ok && cf_paper_close (paper, &error);
      if (!ok)
        {
          g_assert_error (error, CF_ERROR, CF_ERROR_FULL);
          failures++;
        }
    }
  g_assert_cmpuint (failures, >, 1);
}

/* --- files -------------------------------------------------------------------------------------------------------------------- */

static void
test_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("paper-XXXXXX", &error), *path = g_build_filename (folder, "a.pdf", NULL), *content = NULL;
  g_autofree char *nowhere = g_build_filename (folder, "no", "such", "a.pdf", NULL);
  const CfSample *sample = samples_find ("receipt");
  g_autoptr (CfPaper) paper = samples_paper (&sample->look);
  g_autoptr (GBytes) bytes = bytes_of (paper, &sample->document);
  guint pages = 0;
  gsize length;

  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (cf_paper_file (paper, &sample->document, path, &pages, &error));
      g_assert_true (g_file_get_contents (path, &content, &length, &error));
      g_assert_cmpmem (content, length, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_assert_cmpuint (pages, ==, 1);
      g_clear_pointer (&content, g_free);
    }
  g_assert_false (cf_paper_file (paper, &sample->document, nowhere, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (cf_paper_file (paper, &sample->document, folder, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_clear_error (&error);
  g_autofree char *link = g_build_filename (folder, "link.pdf", NULL);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (symlink ("a.pdf", link), ==, 0);
  g_assert_true (cf_paper_file (paper, &sample->document, link, NULL, &error));      /* what is there is written to, not replaced (base/whole-file.h) */
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
  g_unlink (link);
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);      /* nothing else was left there */
}

int
main (int argc, char **argv)
{
  int result;
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/same-bytes/twice-and-other-batch/W3", test_twice);
  g_test_add_func ("/paper/same-bytes/threads", test_threads);
  g_test_add_func ("/paper/metadata/T24", test_metadata);
  g_test_add_func ("/paper/size/one-page", test_size);
  g_test_add_func ("/paper/size/logo", test_logo_size);
  g_test_add_func ("/paper/logo-jpeg", test_jpeg_logo);
  g_test_add_func ("/paper/not-utf8", test_not_utf8);
  g_test_add_func ("/paper/refused", test_refused);
  g_test_add_func ("/paper/link-is-safe", test_link_is_safe);
  g_test_add_func ("/paper/logo-refused", test_logo_refused);
  g_test_add_func ("/paper/print-file/T14", test_print_file);
  g_test_add_func ("/paper/print-file/writer-fails", test_writer_fails);
  g_test_add_func ("/paper/file", test_file);
  result = g_test_run ();
  samples_free ();
  return result;
}
