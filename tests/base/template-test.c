/* Proves: the engine gives what the Mustache specification asks for, in every case of its core modules and of inheritance, where that specification
 * lies beside the project; every case of our own (tests/data/base/template); that faults name template and line; that no template and no data take
 * longer than a moment, more memory than a bound, or the program down. */
#include <glib.h>
#include <string.h>
#include "base/template.h"

/* Renders one case: an object with name, data, template, partials and expected. */
static void
run_case (const char *file, const json_t *test)
{
  const char *name = json_string_value (json_object_get (test, "name")), *expected = json_string_value (json_object_get (test, "expected"));
  const char *text = json_string_value (json_object_get (test, "template")), *partial;
  const json_t *partials = json_object_get (test, "partials");
  gboolean plain = json_is_true (json_object_get (test, "plain"));
  g_autoptr(CfTemplates) templates = cf_templates_new ();
  g_autoptr(GError) error = NULL;
  json_t *value;

  g_assert_true (name && expected && text);
  if (!cf_templates_add (templates, "", text, -1, &error))
    g_error ("%s: %s: %s", file, name, error->message);
  json_object_foreach ((json_t *) partials, partial, value)
    if (!cf_templates_add (templates, partial, json_string_value (value), -1, &error))
      g_error ("%s: %s: %s", file, name, error->message);
  for (int again = 0; again < 2; again++) {      /* compiled once, rendered twice */
    g_autofree char *got = cf_templates_render (templates, "", plain ? CF_TEMPLATE_PLAIN : CF_TEMPLATE_HTML, json_object_get (test, "data"), &error);
    g_assert_no_error (error);
    if (strcmp (got, expected) != 0)
      g_error ("%s: %s:\n%s\nexpected:\n%s\n", file, name, got, expected);
  }
}

/* All cases of a file; returns how many. */
static guint
run_file (const char *folder, const char *file)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  json_error_t fault;
  json_t *root = json_load_file (path, JSON_REJECT_DUPLICATES, &fault), *test;
  gsize i;
  if (!root)
    g_error ("%s:%d: %s", path, fault.line, fault.text);
  const json_t *tests = json_object_get (root, "tests");
  guint n = json_array_size (tests);
  json_array_foreach (tests, i, test)
    run_case (file, test);
  json_decref (root);
  g_test_message ("%s: %u cases", file, n);
  return n;
}

static void
test_specification (void)
{
  static const struct { const char *file; guint least; } files[] = { { "comments.json", 12 }, { "delimiters.json", 14 }, { "interpolation.json", 42 }, { "inverted.json", 22 }, { "partials.json", 12 },
                                                                     { "sections.json", 34 }, { "~inheritance.json", 27 } };
  g_autofree char *folder = g_build_filename (g_getenv ("CF_SHARED"), "data", "mustache-spec", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    g_assert_cmpuint (run_file (folder, files[i].file), >=, files[i].least);
}

static void
test_own_cases (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "base", "template", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GDir) dir = g_dir_open (folder, 0, &error);
  const char *file;
  guint n = 0;
  g_assert_no_error (error);
  while ((file = g_dir_read_name (dir)))
    if (g_str_has_suffix (file, ".json"))
      n += run_file (folder, file);
  g_assert_cmpuint (n, >=, 80);
}

static void
test_faults (void)
{
  static const struct { const char *text, *sentence; } rows[] = {
    { "a\n{{name", "mail:2: this tag is not closed: “}}” is missing." }, { "{{{name}}", "mail:1: this tag is not closed: “}}}” is missing." },
    { "{{", "mail:1: this tag is not closed: “}}” is missing." },
    { "{{!", "mail:1: this tag is not closed: “}}” is missing." }, { "{{=<% %>}}", "mail:1: this tag is not closed: “=}}” is missing." },
    { "{{=<% %>=}}<%x}}", "mail:1: this tag is not closed: “%>” is missing." },
    { "{{}}", "mail:1: there is no name in this tag." }, { "\n{{# }}", "mail:2: there is no name in this tag." },
    { "{{a b}}", "mail:1: “a b” is not a name: names have no spaces in them." },
    { "{{a..b}}", "mail:1: “a..b” is not a name: something is missing beside a dot." },
    { "{{#.a}}{{/.a}}", "mail:1: “.a” is not a name: something is missing beside a dot." },
    { "{{#a}}", "mail:1: “a” is opened here and never closed." }, { "{{#a}}\n{{^b}}\n{{/b}}\n", "mail:1: “a” is opened here and never closed." },
    { "\n\n{{/a}}", "mail:3: “a” is closed here, but was not opened." },
    { "{{#a}}\n{{#b}}\n{{/a}}", "mail:3: “a” is closed here, but “b”, opened in line 2, has to be closed first." },
    { "{{<p}}{{$a}}{{/p}}", "mail:1: “p” is closed here, but “a”, opened in line 1, has to be closed first." },
    { "{{=a=}}", "mail:1: delimiters are set as in {{=<% %>=}}: two short words without a sign of equality." },
    { "{{=a b c=}}", "mail:1: delimiters are set as in {{=<% %>=}}: two short words without a sign of equality." },
    { "{{= =}}", "mail:1: delimiters are set as in {{=<% %>=}}: two short words without a sign of equality." },
    { "{{=a= b=}}", "mail:1: delimiters are set as in {{=<% %>=}}: two short words without a sign of equality." },
    { "{{=12345678901234567 x=}}", "mail:1: delimiters are set as in {{=<% %>=}}: two short words without a sign of equality." },
    { "{{!\n\n}}\n{{/a}}", "mail:4: “a” is closed here, but was not opened." }, { "a\n\xff", "mail:2: this line is not text in UTF-8." },
    { "{{#1234567890123456789012345678901234567890é}}", "mail:1: “1234567890123456789012345678901234567890” is opened here and never closed." },
  };
  g_autoptr(CfTemplates) templates = cf_templates_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (cf_templates_add (templates, "mail", "before", -1, &error));
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr(GError) fault = NULL;
    g_assert_false (cf_templates_add (templates, "mail", rows[i].text, -1, &fault));
    g_assert_error (fault, CF_ERROR, CF_ERROR_INVALID);
    g_assert_cmpstr (fault->message, ==, rows[i].sentence);
  }
  g_autoptr(GError) nul = NULL;
  g_assert_false (cf_templates_add (templates, "mail", "a\0b", 3, &nul));
  g_assert_cmpstr (nul->message, ==, "mail:1: this line is not text in UTF-8.");

  g_autofree char *kept = cf_templates_render (templates, "mail", CF_TEMPLATE_HTML, NULL, &error);
  g_assert_cmpstr (kept, ==, "before");      /* a fault changes nothing */
  g_assert_true (cf_templates_add (templates, "mail", "after", -1, &error));
  g_autofree char *replaced = cf_templates_render (templates, "mail", CF_TEMPLATE_HTML, NULL, &error);
  g_assert_cmpstr (replaced, ==, "after");
  g_assert_null (cf_templates_render (templates, "none", CF_TEMPLATE_HTML, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
}

static char *
repeat (const char *text, guint n)
{
  GString *out = g_string_new (NULL);
  while (n-- > 0)
    g_string_append (out, text);
  return g_string_free (out, FALSE);
}

static void
test_bounds_of_text (void)
{
  g_autoptr(CfTemplates) templates = cf_templates_new ();
  g_autoptr(GError) error = NULL, deep = NULL, large = NULL;
  g_autofree char *open = repeat ("{{#a}}", 64), *close = repeat ("{{/a}}", 64), *fits = g_strconcat (open, "x", close, NULL), *more = g_strconcat ("{{#a}}", fits, "{{/a}}", NULL);
  g_autofree char *longest = g_strnfill (CF_TEMPLATE_TEXT_MAX, 'x'), *longer = g_strnfill (CF_TEMPLATE_TEXT_MAX + 1, 'x');
  g_assert_true (cf_templates_add (templates, "t", fits, -1, &error));
  g_assert_false (cf_templates_add (templates, "t", more, -1, &deep));
  g_assert_cmpstr (deep->message, ==, "t:1: more than 64 tags are open within each other.");
  g_assert_true (cf_templates_add (templates, "t", longest, -1, &error));
  g_assert_false (cf_templates_add (templates, "t", longer, -1, &large));
  g_assert_cmpstr (large->message, ==, "t:1: a template has at most 1048576 bytes.");
}

/* Templates that would never end, or fill the memory: stopped with a sentence, and soon. */
static void
test_bounds_of_rendering (void)
{
  static const struct { const char *text, *partial, *sentence; } rows[] = {
    { "{{>p}}", "x{{>p}}", "p:1: templates use each other too deeply; does one use itself without end?" },
    { "{{>p}}", "  {{>p}}\n", "p:1: templates use each other too deeply; does one use itself without end?" },
    { "{{<p}}{{$b}}x{{/b}}{{/p}}", "{{$b}}{{/b}}{{<p}}{{/p}}", ":1: templates use each other too deeply; does one use itself without end?" },
    { "{{<p}}{{$b}}{{>p}}{{/b}}{{/p}}", "{{$b}}{{/b}}", NULL },
    { "{{>p}}", "{{#o}}{{>p}}{{/o}}", "p:1: templates use each other too deeply; does one use itself without end?" },
    { "{{>p}}", "{{>p}}{{>p}}", "p:1: templates use each other too deeply; does one use itself without end?" },
    { "{{#l}}{{#l}}{{#l}}{{#l}}{{/l}}{{/l}}{{/l}}{{/l}}", "", ":1: this takes too long with this data; is a list used within itself?" },
    { "{{#l}}{{#l}}{{#l}}{{#l}}{{#o}}{{>p}}{{/o}}{{/l}}{{/l}}{{/l}}{{/l}}", "{{a.b.c.d.e}}", "this takes too long with this data; is a list used within itself?" },
    { "{{#l}}{{#l}}{{#l}}{{>p}}{{/l}}{{/l}}{{/l}}", "0123456789", ":1: the result is too large." },
    { "{{#l}}{{#l}}{{#l}}{{{long}}}{{/l}}{{/l}}{{/l}}", "", ":1: the result is too large." },
  };
  json_t *data = json_object (), *list = json_array ();
  g_autofree char *text = g_strnfill (1000, 'x');
  for (int i = 0; i < 300; i++)
    json_array_append_new (list, json_integer (i));
  json_object_set_new (data, "l", list);
  json_object_set_new (data, "o", json_true ());
  json_object_set_new (data, "long", json_string (text));

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr(CfTemplates) templates = cf_templates_new ();
    g_autoptr(GError) error = NULL;
    g_assert_true (cf_templates_add (templates, "", rows[i].text, -1, &error));
    g_assert_true (cf_templates_add (templates, "p", rows[i].partial, -1, &error));
    g_test_timer_start ();
    g_autofree char *got = cf_templates_render (templates, "", CF_TEMPLATE_HTML, data, &error);
    g_assert_cmpfloat (g_test_timer_elapsed (), <, 20);
    if (!rows[i].sentence) {
      g_assert_no_error (error);
      continue;
    }
    g_assert_null (got);
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    if (!strstr (error->message, rows[i].sentence))
      g_error ("row %zu: %s", i, error->message);
  }
  json_decref (data);
}

/* A tree of its own kind gives what JSON gives; in an object the later one of a name hides the earlier one; what is empty is false and hides what is farther out. */
static void
test_tree (void)
{
  g_autoptr(CfTemplates) templates = cf_templates_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(CfData) data = cf_data_new ();
  g_autofree char *long_text = g_strnfill (40000, 'x');
  gsize length = 0;
  g_assert_true (cf_templates_add (templates, "t", "{{name}}|{{#rows}}{{name}}({{#words}}{{.}};{{/words}}){{^none}}-{{/none}}{{/rows}}|{{#yes}}y{{/yes}}{{#no}}n{{/no}}|{{none}}|{{count}}", -1, &error));
  cf_data_set (data, "name", "first");
  cf_data_set (data, "name", "<A & B>");
  cf_data_set (data, "none", "outer");
  cf_data_set_flag (data, "yes", TRUE);
  cf_data_set_flag (data, "no", FALSE);
  CfData *rows = cf_data_set_list (data, "rows");
  for (int i = 0; i < 3; i++) {
    CfData *row = cf_data_add (rows), *words = cf_data_set_list (row, "words");
    cf_data_set (row, "none", i ? "" : NULL);
    for (int k = 0; k < i; k++)
      cf_data_add_text (words, "word of many", 4);
  }
  json_t *more = json_pack ("{s:i}", "count", 7);
  cf_data_set_json (data, more);
  json_decref (more);
  g_autofree char *got = cf_templates_fill (templates, "t", CF_TEMPLATE_HTML, data, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (got, ==, "&lt;A &amp; B&gt;|&lt;A &amp; B&gt;()-&lt;A &amp; B&gt;(word;)-&lt;A &amp; B&gt;(word;word;)-|y|outer|7");
  g_assert_cmpuint (length, ==, strlen (got));
  cf_data_set (data, "name", long_text);      /* more than a block holds */
  g_autofree char *large = cf_templates_fill (templates, "t", CF_TEMPLATE_PLAIN, data, &length, &error);
  g_assert_true (g_str_has_prefix (large, long_text));
  g_assert_cmpuint (length, ==, strlen (large));
}

/* One set is used by several threads at once. */
static gpointer
render_many (gpointer templates)
{
  for (int i = 0; i < 2000; i++) {
    json_t *data = json_pack ("{s:[i,i,i]}", "l", i, i + 1, i + 2);
    g_autofree char *got = cf_templates_render (templates, "t", CF_TEMPLATE_HTML, data, NULL), *expected = g_strdup_printf ("[%d][%d][%d]", i, i + 1, i + 2);
    g_assert_cmpstr (got, ==, expected);
    json_decref (data);
  }
  return NULL;
}

static void
test_threads (void)
{
  g_autoptr(CfTemplates) templates = cf_templates_new ();
  g_autoptr(GError) error = NULL;
  GThread *threads[3];
  g_assert_true (cf_templates_add (templates, "t", "{{#l}}{{>p}}{{/l}}", -1, &error));
  g_assert_true (cf_templates_add (templates, "p", "[{{.}}]", -1, &error));
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new (NULL, render_many, templates);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  const char *shared = g_getenv ("CF_SHARED");
  if (shared && g_file_test (shared, G_FILE_TEST_IS_DIR))               /* elsewhere the project's own cases have to do */
    g_test_add_func ("/template/specification", test_specification);
  g_test_add_func ("/template/own-cases", test_own_cases);
  g_test_add_func ("/template/faults", test_faults);
  g_test_add_func ("/template/bounds-of-text", test_bounds_of_text);
  g_test_add_func ("/template/bounds-of-rendering", test_bounds_of_rendering);
  g_test_add_func ("/template/tree", test_tree);
  g_test_add_func ("/template/threads", test_threads);
  return g_test_run ();
}
