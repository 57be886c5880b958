/* escpos-test.c: proves that a receipt on a roll (T4, T6) says what the PDF says, on every printer profile: a strict printer in software (escpos-decode.h) turns the bytes into text, held against transcripts
 * in rolls/, and into a picture, from which zbar reads the code back; what no code page can say is drawn; profiles with a slip are refused with the line.
 * CF_ROLL_GOLDENS=FOLDER writes the transcripts and pictures there instead. */
#include <glib/gstdio.h>
#include <string.h>
#include "escpos-decode.h"
#include "paper/code128.h"
#include "paper/escpos.h"
#include "samples.h"

#define CODE "CFP0G7K2M4N6P8R0"

static char *
pages_of (const CfPrinterProfile *profile)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < profile->n_pages; i++)
    g_string_append_printf (text, "%s%s:%u", i ? " " : "", profile->pages[i].page->name, profile->pages[i].number);
  return g_string_free (text, FALSE);
}

/* Encodes and decodes; the transcript is the caller's. */
static void
print (CfPaper *paper, const CfRoll *roll, const char *profile_name, guint mm, const char *code_page, Decoded *ret)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfPrinterProfile) profile = cf_printer_profile_load (profile_name, &error);
  g_assert_no_error (error);
  CfPrinterWidth width = cf_printer_profile_width (profile, mm);
  g_autoptr (GBytes) bytes = cf_escpos_roll (paper, roll, &(CfEscposHow) { profile, mm, code_page }, &error), again = cf_escpos_roll (paper, roll, &(CfEscposHow) { profile, mm, code_page }, NULL);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, again));
  gsize n;
  const guint8 *data = g_bytes_get_data (bytes, &n);
  g_autofree char *pages = pages_of (profile);
  escpos_decode (data, n, width.dots, width.columns, pages, ret, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (ret->pulses, ==, 0);                                 /* paper never opens the drawer */
  g_assert_cmpuint (ret->cuts, ==, profile->cut != CF_CUT_NONE);
}

static char *
scanned (cairo_surface_t *picture)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "counterfoil-roll-XXXXXX.png", NULL), *out = NULL;
  g_autoptr (GError) error = NULL;
  int fd = g_mkstemp (path);
  g_assert_true (fd >= 0 && g_close (fd, NULL));
  g_assert_cmpint (cairo_surface_write_to_png (picture, path), ==, CAIRO_STATUS_SUCCESS);
  const char *const argv[] = { "zbarimg", "--raw", "-q", path, NULL };
  g_spawn_sync (NULL, (char **) (gpointer) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);
  return g_strchomp (g_steal_pointer (&out));
}

static void
compare (const char *name, const Decoded *decoded)
{
  const char *folder = g_getenv ("CF_ROLL_GOLDENS");
  g_autofree char *file = g_strconcat (name, ".txt", NULL), *golden = NULL;
  g_autoptr (GError) error = NULL;
  if (folder) {
    g_autofree char *path = g_build_filename (folder, file, NULL), *picture = g_strdup_printf ("%s/%s.png", folder, name);
    g_file_set_contents (path, decoded->text->str, -1, &error);
    g_assert_no_error (error);
    cairo_surface_write_to_png (decoded->paper, picture);
    return;
  }
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "rolls", file, NULL);
  g_file_get_contents (path, &golden, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (decoded->text->str, ==, golden);
}

static void
test_rolls (void)
{
  static const struct { const char *sample, *profile; guint mm; } cases[] = {
    { "receipt", "epson-tm-t20", 80 }, { "receipt", "epson-tm-t20", 58 }, { "receipt", "epson-tm-t88", 80 }, { "receipt", "star-escpos", 80 }, { "receipt", "bixolon-srp-350", 80 },
    { "receipt", "generic-80", 80 }, { "receipt", "generic-58", 58 }, { "receipt-deposit", "generic-58", 0 }, { "receipt-many", "epson-tm-t88", 0 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const CfSample *sample = samples_find (cases[i].sample);
    g_autoptr (CfPaper) paper = samples_paper (&sample->look);
    g_autoptr (GError) error = NULL;
    g_autoptr (CfRoll) roll = cf_roll_receipt (paper, sample->document.receipt, CODE, &error);
    g_assert_no_error (error);
    g_auto (Decoded) decoded = { 0 };
    print (paper, roll, cases[i].profile, cases[i].mm, NULL, &decoded);
    g_autofree char *name = g_strdup_printf ("%s-%s-%u", cases[i].sample, cases[i].profile, cases[i].mm), *code = scanned (decoded.paper);
    g_assert_cmpstr (code, ==, CODE);
    compare (name, &decoded);
  }
}

/* T4: paid, balance, due date; the same figures as the PDF's. */
static void
test_same_figures (void)
{
  const CfSample *sample = samples_find ("receipt");
  g_autoptr (CfPaper) paper = samples_paper (&sample->look);
  g_autoptr (GError) error = NULL;
  g_autoptr (CfRoll) roll = cf_roll_receipt (paper, sample->document.receipt, NULL, &error);
  g_assert_no_error (error);
  g_auto (Decoded) decoded = { 0 };
  print (paper, roll, "generic-58", 58, NULL, &decoded);
  g_assert_nonnull (strstr (decoded.text->str, "Balance left            531.57"));
  g_assert_nonnull (strstr (decoded.text->str, "Due date           Dec 2, 2026"));
  g_assert_nonnull (strstr (decoded.text->str, "Received                 $500.00"));
  g_autofree char *pdf = g_build_filename (g_get_tmp_dir (), "counterfoil-roll.pdf-XXXXXX", NULL), *text = NULL;
  int fd = g_mkstemp (pdf);
  g_assert_true (fd >= 0 && g_close (fd, NULL) && cf_paper_file (paper, &sample->document, pdf, NULL, &error));
  const char *const argv[] = { "pdftotext", "-layout", pdf, "-", NULL };
  g_spawn_sync (NULL, (char **) (gpointer) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error);
  g_assert_no_error (error);
  g_unlink (pdf);
  g_autoptr (GRegex) amounts = g_regex_new ("\\d[\\d,]*\\.\\d\\d", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;
  for (g_regex_match (amounts, decoded.text->str, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL), n++) {
    g_autofree char *amount = g_match_info_fetch (match, 0);
    if (!strstr (text, amount))
      g_error ("%s stands on the roll and not on the page", amount);
  }
  g_assert_cmpuint (n, ==, 9);
}

/* T6: a reprint says so, in the largest letters. A void too; practice at both ends. Card lines stand as the terminal gave them. */
static void
test_marks (void)
{
  const CfSample *sample = samples_find ("receipt");
  g_autoptr (CfPaper) plain = samples_paper (&sample->look), practice = cf_paper_new (&(CfPaperShop) { .name = "Shop", .practice = TRUE }, NULL);
  CfPaperReceipt receipt = *sample->document.receipt;
  receipt.stamps = CF_STAMP_COPY | CF_STAMP_VOID;
  receipt.stamp_date = receipt.tenders[0]->date;
  receipt.card_lines = "VISA CREDIT\nAID: A0000000031010\nAPPROVED 012345";
  g_autoptr (CfRoll) roll = cf_roll_receipt (plain, &receipt, NULL, NULL), again = cf_roll_receipt (practice, &receipt, NULL, NULL);
  g_auto (Decoded) decoded = { 0 }, marked = { 0 };
  print (plain, roll, "epson-tm-t88", 80, NULL, &decoded);
  g_assert_nonnull (strstr (decoded.text->str, "[centre bold white tall wide ]  COPY \n"));
  g_assert_nonnull (strstr (decoded.text->str, "[centre bold white tall wide ]  VOID Nov 20, 2026"));
  g_assert_nonnull (strstr (decoded.text->str, "\nVISA CREDIT\nAID: A0000000031010\nAPPROVED 012345\n"));
  g_assert_null (strstr (decoded.text->str, "PRACTICE"));
  print (practice, again, "epson-tm-t88", 80, NULL, &marked);
  g_assert_true (g_str_has_prefix (marked.text->str, "[centre bold white tall ]  PRACTICE \n[centre bold white tall ]  NO MONEY WAS TAKEN \n"));
  g_assert_true (g_str_has_suffix (marked.text->str, "NO MONEY WAS TAKEN \n[cut]\n"));
}

/* What a code page has is said in it; what none has is drawn, and nothing is lost or replaced. */
static void
test_code_pages (void)
{
  static const struct { const char *text, *profile, *page; guint pictures; const char *says; } cases[] = {
    { "Müller & Søn, Ærø", "generic-80", NULL, 0, "Müller & Søn, Ærø" },               /* ø is in cp850 only */
    { "Preis 5 €", "epson-tm-t20", NULL, 0, "Preis 5 €" },
    { "Preis 5 €", "epson-tm-t20", "cp437", 1, "[picture" },
    { "Łódź", "epson-tm-t20", NULL, 0, "Łódź" },
    { "Łódź", "generic-58", NULL, 1, "[picture" },
    { "Київ", "generic-58", NULL, 1, "[picture" },
    { "株式会社", "epson-tm-t20", NULL, 1, "[picture" },
    { "שלום", "epson-tm-t20", NULL, 1, "[picture" },
    { "“Sixty” – it’s 5\u00a0€…", "star-escpos", NULL, 0, "\"Sixty\" - it's 5 €..." },
    { "A\x1b@B\x07", "generic-58", NULL, 0, "A@B" },                                    /* no command gets in by a name */
    { "bad \xff byte", "generic-80", NULL, 1, "[picture" },                             /* damage shows as U+FFFD */
  };
  g_autoptr (CfPaper) paper = cf_paper_new (&(CfPaperShop) { .name = "Shop" }, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CfRoll) roll = cf_roll_new ();
    g_auto (Decoded) decoded = { 0 };
    cf_roll_pair (roll, CF_ROLL_BOLD, cases[i].text, "12.00");
    print (paper, roll, cases[i].profile, 0, cases[i].page, &decoded);
    g_assert_cmpuint (decoded.pictures, ==, cases[i].pictures);
    g_assert_cmpuint (decoded.lines, ==, !cases[i].pictures);
    g_assert_nonnull (strstr (decoded.text->str, cases[i].says));
    if (cases[i].pictures)
      g_assert_cmpuint (decoded.ink, >, 300);
  }
}

/* Random texts of any script in any style on any paper: a strict printer takes them all. */
static void
test_random (void)
{
  guint32 seed = g_test_rand_int ();
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autoptr (CfPaper) paper = cf_paper_new (&(CfPaperShop) { .name = "Shop" }, NULL);
  static const gunichar kinds[][2] = { { 0x20, 0x7e }, { 0x20, 0x7e }, { 0xa0, 0x17f }, { 0x1, 0x1f }, { 0x2010, 0x2060 }, { 0x400, 0x44f }, { 0x4e00, 0x4e40 } };
  g_test_message ("seed %u", seed);
  for (guint i = 0; i < 300; i++) {
    g_autoptr (CfRoll) roll = cf_roll_new ();
    GString *texts[2] = { g_string_new (NULL), g_string_new (NULL) };
    for (guint t = 0; t < 2; t++)
      for (int n = g_rand_int_range (random, 0, t ? 30 : 120); n > 0; n--) {
        const gunichar *kind = kinds[g_rand_int_range (random, 0, i % 3 ? 2 : G_N_ELEMENTS (kinds))];
        g_string_append_unichar (texts[t], (gunichar) g_rand_int_range (random, (int) kind[0], (int) kind[1] + 1));
      }
    cf_roll_pair (roll, (guint) g_rand_int_range (random, 0, 32), texts[0]->str, texts[1]->str);
    cf_roll_text (roll, (guint) g_rand_int_range (random, 0, 32), texts[0]->str);
    const char *profile = cf_printer_profile_names ()[g_rand_int_range (random, 0, 6)];
    g_auto (Decoded) decoded = { 0 };
    print (paper, roll, profile, 0, NULL, &decoded);
    g_string_free (texts[0], TRUE);
    g_string_free (texts[1], TRUE);
  }
}

static void
test_codes (void)
{
  g_autoptr (CfPaper) paper = cf_paper_new (&(CfPaperShop) { .name = "Shop" }, NULL);
  g_autoptr (CfRoll) roll = cf_roll_new ();
  g_auto (Decoded) drawn = { 0 }, said = { 0 };
  cf_roll_code (roll, CF_ROLL_CODE, CODE);
  print (paper, roll, "generic-58", 58, NULL, &drawn);
  g_autofree char *read = scanned (drawn.paper);
  g_assert_cmpstr (read, ==, CODE);
  print (paper, roll, "epson-tm-t20", 80, NULL, &said);
  g_assert_nonnull (strstr (said.text->str, "[bars " CODE "]"));
  guint8 *bars = NULL;
  guint n, modules;
  g_assert_false (cf_code128 ("", &bars, &n, &modules));
  g_assert_false (cf_code128 ("ü", &bars, &n, &modules));
  g_assert_null (bars);
}

/* Lesson 78: the pulse carries its times. */
static void
test_pulse (void)
{
  g_autoptr (GBytes) pulse = cf_escpos_pulse ();
  gsize n;
  const guint8 *bytes = g_bytes_get_data (pulse, &n);
  g_auto (Decoded) decoded = { 0 };
  g_assert_true (escpos_decode (bytes, n, 384, 32, "cp437:0", &decoded, NULL));
  g_assert_cmpuint (decoded.pulses, ==, 1);
  g_assert_cmpstr (decoded.text->str, ==, "[pulse]\n");
}

#define GOOD "[printer]\ntitle = X\ndots_58 = 384\ncolumns_58 = 32\npages = cp437:0\nqr = no\nbarcode = no\ncut = none\nstatus = no\ndrawer = yes\n"
static void
test_profiles (void)
{
  static const struct { const char *text, *sentence; } bad[] = {
    { "", "x.ini line 1: title is missing" },
    { "title = X\n", "x.ini line 1: [printer] stands before all else" },
    { "[printer]\n[printer]\n", "x.ini line 2: the one group is [printer], and it stands there once" },
    { "# a\n[printers]\n", "x.ini line 2: the one group is [printer], and it stands there once" },
    { "[printer]\ntitle\n", "x.ini line 2: it is written key = value" },
    { "[printer]\ntitle =\n", "x.ini line 2: title has no value" },
    { "[printer]\ncolour = yes\n", "x.ini line 2: there is no key “colour”" },
    { GOOD "title = Y\n", "x.ini line 11: title stands in line 2 already" },
    { GOOD "dots_80 = 575\n", "x.ini line 11: it must be a number from 1 to 1152, and a multiple of 4" },
    { GOOD "dots_80 = 576\n", "x.ini line 11: dots and columns of a width stand together" },
    { GOOD "dots_80 = 576\ncolumns_80 = 90\n", "x.ini line 12: so many columns do not fit: a line has 16 or more, and a character 8 dots or more" },
    { GOOD "chinese = maybe\n", "x.ini line 11: it must be yes or no" },
    { "[printer]\npages = cp437\n", "x.ini line 2: “cp437” lacks its number from 0 to 255, as in cp437:0" },
    { "[printer]\npages = cp1:0\n", "x.ini line 2: there is no code page “cp1”" },
    { "[printer]\npages = cp437:0 cp850:0\n", "x.ini line 2: “cp850:0” stands there twice, or its number does" },
    { "[printer]\ncut = off\n", "x.ini line 2: it must be partial, full or none" },
    { "[printer]\ntitle = \xff\n", "x.ini line 1: it is no text of at most 16384 bytes in UTF-8" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autoptr (GError) error = NULL;
    g_assert_null (cf_printer_profile_parse ("x", bad[i].text, strlen (bad[i].text), &error));
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    g_assert_cmpstr (error->message, ==, bad[i].sentence);
  }
  g_autoptr (GError) error = NULL;
  g_autoptr (CfPrinterProfile) good = cf_printer_profile_parse ("x", GOOD, strlen (GOOD), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (cf_printer_profile_width (good, 80).dots, ==, 0);
  g_autoptr (CfPaper) paper = cf_paper_new (&(CfPaperShop) { .name = "Shop" }, NULL);
  g_autoptr (CfRoll) roll = cf_roll_new ();
  g_assert_null (cf_escpos_roll (paper, roll, &(CfEscposHow) { good, 80, NULL }, &error));
  g_assert_cmpstr (error->message, ==, "The printer X takes no paper of 80 mm: choose another width, or another printer");
  g_clear_error (&error);
  g_assert_null (cf_escpos_roll (paper, roll, &(CfEscposHow) { good, 58, "cp858" }, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_null (cf_printer_profile_load ("laser", &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
}

/* The upper half of every page is what others say it is. */
static void
test_tables (void)
{
  for (const CfCodePage *page = cf_code_pages; page->name; page++)
    for (guint i = 0; i < 128; i++) {
      char byte = (char) (0x80 + i);
      g_autofree char *text = page->high[i] ? g_convert (&byte, 1, "UTF-8", page->name, NULL, NULL, NULL) : NULL;
      if (page->high[i])
        g_assert_cmpuint (text ? g_utf8_get_char (text) : 0, ==, page->high[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/escpos/T4 rolls of every printer", test_rolls);
  g_test_add_func ("/escpos/T4 same figures as the page", test_same_figures);
  g_test_add_func ("/escpos/T6 copy, void, practice, card lines", test_marks);
  g_test_add_func ("/escpos/code pages", test_code_pages);
  g_test_add_func ("/escpos/random", test_random);
  g_test_add_func ("/escpos/bar codes", test_codes);
  g_test_add_func ("/escpos/T6 pulse", test_pulse);
  g_test_add_func ("/escpos/profiles", test_profiles);
  g_test_add_func ("/escpos/code page tables", test_tables);
  int failed = g_test_run ();
  samples_free ();
  return failed;
}
