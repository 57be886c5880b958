/* Proves: CSV files in every common dialect and encoding are read as they were meant, in chunks of any size; what is wrong is refused with file, line
 * and column, memory stays bounded whatever comes; and what the writer writes the reader reads back. */
#include <fcntl.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include "base/csv.h"

/* All records as "line:field|field\n"; a fault as "!sentence". */
static char *
dump (CfCsv *csv, GError *error)
{
  GString *out = g_string_new (NULL);
  CfCsvRecord record;
  while (csv && cf_csv_next (csv, &record, &error)) {
    g_string_append_printf (out, "%" G_GINT64_FORMAT ":", record.line);
    for (guint i = 0; i < record.n_fields; i++)
      g_string_append_printf (out, "%s%s", i ? "|" : "", record.fields[i]);
    g_string_append_c (out, '\n');
  }
  if (error) {
    g_assert_true (error->domain == CF_ERROR);
    g_string_append_printf (out, "!%s", error->message);
  }
  if (csv && error) {      /* a fault stays */
    g_autoptr(GError) again = NULL;
    g_assert_false (cf_csv_next (csv, &record, &again));
    g_assert_error (again, CF_ERROR, error->code);
  }
  g_clear_error (&error);
  return g_string_free (out, FALSE);
}

static char *
dump_memory (const char *data, gsize size, CfCsvOptions options)
{
  GError *error = NULL;
  g_autofree char *copy = g_memdup2 (data, size);      /* so that a read past the end is seen */
  g_autoptr(CfCsv) csv = cf_csv_open_memory ("f.csv", copy, size, &options, &error);
  return dump (csv, error);
}

typedef struct { const char *data; gsize size; char delimiter; const char *encoding, *expected; } Case;
#define TEXT(text) text, sizeof text - 1

static const Case cases[] = {
  { TEXT (""), 0, NULL, "" },
  { TEXT ("\n\r\n\n"), 0, NULL, "" },
  { TEXT ("a,b\n1,2\n"), 0, NULL, "1:a|b\n2:1|2\n" },
  { TEXT ("a,b\r\n1,2\r\n"), 0, NULL, "1:a|b\n2:1|2\n" },
  { TEXT ("a,b\r1,2\r"), 0, NULL, "1:a|b\n2:1|2\n" },
  { TEXT ("a,b\n1,2"), 0, NULL, "1:a|b\n2:1|2\n" },
  { TEXT ("a,b\n\n\n1,2\n\n"), 0, NULL, "1:a|b\n4:1|2\n" },
  { TEXT ("a,b,\n,,\n"), 0, NULL, "1:a|b|\n2:||\n" },
  { TEXT ("a,b\n1\n1,2,3\n"), 0, NULL, "1:a|b\n2:1\n3:1|2|3\n" },      /* too few, too many: the caller judges */
  { TEXT ("\xef\xbb\xbf" "a,b\n"), 0, NULL, "1:a|b\n" },
  { TEXT ("\xef\xbb\xbf"), 0, NULL, "" },
  { TEXT ("\xef\xbb\xbf\"a\",b\n"), 0, NULL, "1:a|b\n" },
  /* quotes */
  { TEXT ("\"a\",\"b,c\"\n"), 0, NULL, "1:a|b,c\n" },
  { TEXT ("\"a\"\"b\",\"\"\"\"\n\"\",x\n"), 0, NULL, "1:a\"b|\"\n2:|x\n" },
  { TEXT ("a,\"two\nlines\"\nb,c\n"), 0, NULL, "1:a|two\nlines\n3:b|c\n" },
  { TEXT ("a,\"x\r\ny\rz\n\"\nb,c\n"), 0, NULL, "1:a|x\ny\nz\n\n5:b|c\n" },
  { TEXT ("a,\"b\" ,\"c\"\t\n"), ',', NULL, "1:a|b|c\n" },
  { TEXT ("24\" banner,5\" x 7\"\n"), ',', NULL, "1:24\" banner|5\" x 7\"\n" },
  { TEXT ("a, \"b\"\n"), ',', NULL, "1:a| \"b\"\n" },
  { TEXT ("\"\"\n"), ',', NULL, "1:\n" },
  { TEXT ("\"a\"\t\"b\"\n"), '\t', NULL, "1:a|b\n" },
  { TEXT ("\"a\"\t\t\"b\" \t\n"), '\t', NULL, "1:a||b|\n" },
  { TEXT ("\"a\""), ',', NULL, "1:a\n" },
  { TEXT ("a,\"b\nc,d\n"), 0, NULL, "!f.csv:1: the quotation mark opened in column 3 is never closed." },
  { TEXT ("x,y\na,\"b\nc\",\"d\n"), 0, NULL, "1:x|y\n!f.csv:3: the quotation mark opened in column 4 is never closed." },
  { TEXT ("x,y\na,\"24\" banner\"\n"), 0, NULL,
    "1:x|y\n!f.csv:2: text follows a closing quotation mark in column 8; a quotation mark within quotes is written twice." },
  /* delimiters */
  { TEXT ("a;b;c\n1,5;2;3\n"), 0, NULL, "1:a|b|c\n2:1,5|2|3\n" },
  { TEXT ("a\tb\n1,5\t2\n"), 0, NULL, "1:a|b\n2:1,5|2\n" },
  { TEXT ("a|b\n1|2\n"), 0, NULL, "1:a|b\n2:1|2\n" },
  { TEXT ("name, first;amount\nx, y;1\nz;2\n"), 0, NULL, "1:name, first|amount\n2:x, y|1\n3:z|2\n" },
  { TEXT ("\"a;b;c;d\",e\n1,2\n"), 0, NULL, "1:a;b;c;d|e\n2:1|2\n" },
  { TEXT ("one column\nx;y\n"), 0, NULL, "1:one column\n2:x;y\n" },
  { TEXT ("a;b;c\n1;2;3\n"), ',', NULL, "1:a;b;c\n2:1;2;3\n" },
  { TEXT ("sep=;\na,b;c\n"), 0, NULL, "2:a,b|c\n" },
  { TEXT ("\xef\xbb\xbfsep=\t\r\na\tb,c\n"), 0, NULL, "2:a|b,c\n" },
  { TEXT ("SEP=|"), 0, NULL, "" },
  { TEXT ("sep=x;y\n"), 0, NULL, "1:sep=x|y\n" },
  { TEXT ("a:b\n"), ':', NULL, "1:a|b\n" },
  { TEXT ("a\n"), '"', NULL, "!f.csv: fields cannot be parted by this character; choose one such as , ; | or tab." },
  { TEXT ("a\n"), '\xe9', NULL, "!f.csv: fields cannot be parted by this character; choose one such as , ; | or tab." },
  /* encodings */
  { TEXT ("é,北\n"), 0, NULL, "1:é|北\n" },
  { TEXT ("\xff\xfe" "a\0,\0\xe9\0\n\0"), 0, NULL, "1:a|é\n" },
  { TEXT ("\xfe\xff" "\0a\0,\0\xe9\0\n"), 0, NULL, "1:a|é\n" },
  { TEXT ("\xff\xfe" "a\0,\0\x3d\xd8\x42\xde\n\0"), 0, NULL, "1:a|🙂\n" },
  { TEXT ("\xff\xfe\0\0" "a\0\0\0,\0\0\0\xe9\0\0\0"), 0, NULL, "1:a|é\n" },
  { TEXT ("\0\0\xfe\xff" "\0\0\0a"), 0, NULL, "1:a\n" },
  { TEXT ("a\0,\0\xe9\0\n\0"), 0, "UTF-16LE", "1:a|é\n" },
  { TEXT ("Stra\xdf" "e,\x80\n"), 0, "windows-1252", "1:Straße|€\n" },
  { TEXT ("Stra\xdf" "e,\xa4\n"), 0, "ISO-8859-15", "1:Straße|€\n" },
  { TEXT ("\x82\xa0,1\n"), 0, "Shift_JIS", "1:あ|1\n" },
  { TEXT ("\xef\xbb\xbf" "a,b\n"), 0, "utf-8", "1:a|b\n" },
  { TEXT ("a,b\nc,caf\xe9\n"), 0, NULL,
    "1:a|b\n!f.csv:2: byte 0xE9 in column 6 is not UTF-8; say which encoding the file has with --encoding, for example --encoding windows-1252." },
  { TEXT ("é\xe9\n"), 0, "utf8", "!f.csv:1: byte 0xE9 in column 2 is not UTF-8; say which encoding the file has with --encoding, for example --encoding windows-1252." },
  { TEXT ("a,\"x\ny\n\xc0\x80\""), 0, NULL, "!f.csv:3: byte 0xC0 in column 1 is not UTF-8; say which encoding the file has with --encoding, for example --encoding windows-1252." },
  { TEXT ("a,b\nc,\x81\n"), 0, "windows-1252",
    "1:a|b\n!f.csv:2: byte 0x81 in column 3 is not windows-1252; say which encoding the file has with --encoding, for example --encoding windows-1252." },
  { TEXT ("a,b\nc\xe5\x8c"), 0, NULL, "1:a|b\n!f.csv:2: the file ends within a character in column 2; it was cut off, or is not UTF-8." },
  { TEXT ("\xff\xfe" "a\0b"), 0, NULL, "!f.csv:1: the file ends within a character in column 2; it was cut off, or is not UTF-16LE." },
  { TEXT ("a,b\nc\0,d\n"), 0, NULL,
    "1:a|b\n!f.csv:2: there is a NUL byte in column 2, so this is not text in UTF-8; if it is text, say which encoding it has with --encoding, for example UTF-16LE." },
  { TEXT ("a\0,\0b\0"), 0, NULL,
    "!f.csv:1: there is a NUL byte in column 2, so this is not text in UTF-8; if it is text, say which encoding it has with --encoding, for example UTF-16LE." },
  { TEXT ("\xff\xfe" "a\0\0\0b\0"), 0, NULL,
    "!f.csv:1: there is a NUL byte in column 2, so this is not text in UTF-16LE; if it is text, say which encoding it has with --encoding, for example UTF-16LE." },
  { TEXT ("a\n"), 0, "klingon", "!f.csv: the encoding “klingon” is not known; name it as iconv does, for example windows-1252 or ISO-8859-15." },
};

static void
test_cases (void)
{
  static const gsize chunks[] = { 0, 1, 2, 3, 7 };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (chunks); k++) {
      const Case *c = &cases[i];
      g_autofree char *got = dump_memory (c->data, c->size, (CfCsvOptions) { .delimiter = c->delimiter, .encoding = c->encoding, .chunk = chunks[k] });
      if (strcmp (got, c->expected) != 0)
        g_error ("case %zu in chunks of %zu:\n%s\nexpected:\n%s", i, chunks[k], got, c->expected);
    }
}

/* The longest record that is allowed, one more byte, and line numbers after many lines. */
static void
test_long_records (void)
{
  for (gsize chunk = 1; chunk < 200; chunk += 9) {
    g_autofree char *fits = dump_memory (TEXT ("a,b\n0123456789\nx"), (CfCsvOptions) { .record_max = 10, .chunk = chunk });
    g_assert_cmpstr (fits, ==, "1:a|b\n2:0123456789\n3:x\n");
    g_autofree char *longer = dump_memory (TEXT ("a,b\n01234567890\nx"), (CfCsvOptions) { .record_max = 10, .chunk = chunk });
    g_assert_cmpstr (longer, ==, "1:a|b\n!f.csv:2: this record has more than 10 bytes, which is not a line of a table.");
    g_autofree char *quoted = dump_memory (TEXT ("a,b\n0,\"1\n2\n3\n4\n5\n6\n7\n8\n9\n"), (CfCsvOptions) { .record_max = 10, .chunk = chunk });
    g_assert_cmpstr (quoted, ==, "1:a|b\n!f.csv:2: this record has more than 10 bytes; the quotation mark opened in line 2, column 3 may not be closed.");
  }
}

static long
peak_kib (void)
{
  struct rusage usage;
  getrusage (RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

/* A line of 10 MB, and 200 MB without any line break, from a file without end: refused by line, in little memory. */
static void
test_bounded_memory (void)
{
  GError *error = NULL;
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("counterfoil-XXXXXX.csv", &path, &error);
  g_assert_no_error (error);
  g_autofree char *line = g_strnfill (1000 * 1000, 'x');
  g_assert_cmpint (write (fd, "a,b\n1,2\n", 8), ==, 8);
  for (int i = 0; i < 10; i++)
    g_assert_cmpint (write (fd, line, 1000 * 1000), ==, 1000 * 1000);
  close (fd);
  long before = peak_kib ();
  g_autoptr(CfCsv) csv = cf_csv_open (path, NULL, &error);
  g_autofree char *got = dump (csv, error);
  g_autofree char *expected = g_strdup_printf ("1:a|b\n2:1|2\n!%s:3: this record has more than 1048576 bytes, which is not a line of a table.", path);
  g_assert_cmpstr (got, ==, expected);
  g_unlink (path);

  error = NULL;
  CfCsvOptions options = { .encoding = "ISO-8859-1" };
  g_autoptr(CfCsv) endless = cf_csv_open ("/dev/zero", &options, &error);
  g_autofree char *nothing = dump (endless, error);
  g_assert_true (g_str_has_prefix (nothing, "!/dev/zero:1: there is a NUL byte in column 1"));
  g_assert_cmpint (peak_kib () - before, <, 16 * 1024);
}

static void
test_files (void)
{
  GError *error = NULL;
  g_assert_null (cf_csv_open ("/nowhere/at all.csv", NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "/nowhere/at all.csv: could not be opened: "));
  g_clear_error (&error);

  g_autoptr(CfCsv) folder = cf_csv_open ("/", NULL, &error);
  g_assert_no_error (error);
  CfCsvRecord record;
  g_assert_false (cf_csv_next (folder, &record, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (error->message, "/: could not be read: "));
  g_clear_error (&error);
}

/* "-" is standard input: a pipe that gives a little at a time. */
static void
test_standard_input (void)
{
  GError *error = NULL;
  int ends[2], saved = dup (0);
  g_assert_cmpint (pipe (ends), ==, 0);
  g_assert_cmpint (write (ends[1], "a,b\n1,\xe9\n", 8), ==, 8);
  close (ends[1]);
  dup2 (ends[0], 0);
  close (ends[0]);
  g_autoptr(CfCsv) csv = cf_csv_open ("-", NULL, &error);
  g_autofree char *got = dump (csv, error);
  dup2 (saved, 0);
  close (saved);
  g_assert_true (g_str_has_prefix (got, "1:a|b\n!standard input:2: byte 0xE9 in column 3"));
}

static void
test_caller_error (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GError) other = NULL;
  g_autoptr(CfCsv) csv = cf_csv_open_memory ("f.csv", "a;b", 3, NULL, &error);
  CfCsvRecord record;
  g_assert_true (cf_csv_next (csv, &record, &error));
  g_assert_cmpint (cf_csv_delimiter (csv), ==, ';');
  g_assert_cmpstr (cf_csv_name (csv), ==, "f.csv");
  cf_csv_set_error (csv, record.line, &other, "the column “%s” is missing.", "date");
  g_assert_cmpstr (other->message, ==, "f.csv:1: the column “date” is missing.");
}

static char *
random_field (void)
{
  static const char *const parts[] = { "", "a", "long word", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\n\n", " ", "é", "北", "sep=", "sep=;", "\xef\xbb\xbf", "=1+2", "'", "0012", "\\" };
  GString *field = g_string_new (NULL);
  for (int n = g_test_rand_int_range (0, 4); n > 0; n--)
    g_string_append (field, parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
  return g_string_free (field, FALSE);
}

static void
test_read_what_was_written (void)
{
  static const char delimiters[] = { ',', ';', '\t', '|' };
  for (int i = 0; i < 5000; i++) {
    g_autoptr(GString) out = g_string_new (NULL);
    g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
    g_autoptr(GError) error = NULL;
    char delimiter = delimiters[g_test_rand_int_range (0, G_N_ELEMENTS (delimiters))];
    CfCsvRecord record;
    for (int n = g_test_rand_int_range (0, 6); n > 0; n--) {
      guint n_fields = g_test_rand_int_range (1, 5);
      char **row = g_new0 (char *, n_fields + 1);
      for (guint k = 0; k < n_fields; k++)
        row[k] = random_field ();
      g_ptr_array_add (rows, row);
      cf_csv_append (out, delimiter, (const char *const *) row, n_fields);
    }
    CfCsvOptions options = { .delimiter = delimiter, .chunk = g_test_rand_int_range (0, 20) };
    g_autoptr(CfCsv) csv = cf_csv_open_memory ("f.csv", out->str, out->len, &options, &error);
    for (guint n = 0; n < rows->len; n++) {
      char **row = rows->pdata[n];
      g_assert_true (cf_csv_next (csv, &record, &error));
      g_assert_cmpuint (record.n_fields, ==, g_strv_length (row));
      for (guint k = 0; k < record.n_fields; k++)
        g_assert_cmpstr (record.fields[k], ==, row[k]);
    }
    g_assert_false (cf_csv_next (csv, &record, &error));
    g_assert_no_error (error);
  }
}

static void
test_written_form (void)
{
  static const char *const row[] = { "plain", "", NULL, "a,b", "say \"x\"", "two\nlines", " edge", "=1+2", "-5", "é" };
  static const char *const alone[] = { "" };
  g_autoptr(GString) out = g_string_new (NULL);
  cf_csv_append (out, ',', row, G_N_ELEMENTS (row));
  cf_csv_append (out, ',', alone, 1);
  g_assert_cmpstr (out->str, ==, "plain,,,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" edge\",=1+2,-5,é\n\"\"\n");
}

/* Twenty bytes a row, 600,000 rows: far more than 500,000 rows a second; the bound is loose, since tests run under sanitizers and beside others. */
static void
test_speed (void)
{
  g_autoptr(GString) data = g_string_new (NULL);
  g_autoptr(GError) error = NULL;
  CfCsvRecord record;
  int n = 0, rows = g_test_perf () ? 5000000 : 600000;
  for (int i = 0; i < rows; i++)
    g_string_append (data, "536365,85123A,WHITE HANGING HEART,6,2010-12-01,2.55,17850,UK\n");
  g_autoptr(CfCsv) csv = cf_csv_open_memory ("f.csv", data->str, data->len, NULL, &error);
  g_test_timer_start ();
  while (cf_csv_next (csv, &record, &error))
    n += record.n_fields == 8;
  double seconds = g_test_timer_elapsed ();
  g_assert_no_error (error);
  g_assert_cmpint (n, ==, rows);
  g_test_maximized_result (rows / seconds, "%.0f rows/s", rows / seconds);
  g_assert_cmpfloat (seconds, <, 20);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/cases", test_cases);
  g_test_add_func ("/csv/long-records", test_long_records);
  g_test_add_func ("/csv/bounded-memory", test_bounded_memory);
  g_test_add_func ("/csv/files", test_files);
  g_test_add_func ("/csv/standard-input", test_standard_input);
  g_test_add_func ("/csv/caller-error", test_caller_error);
  g_test_add_func ("/csv/read-what-was-written", test_read_what_was_written);
  g_test_add_func ("/csv/written-form", test_written_form);
  g_test_add_func ("/csv/speed", test_speed);
  return g_test_run ();
}
