/* template-fuzz.c: a template and two partials, "a" and "b", parted by lines of "---". Whatever they are, rendering ends in time with valid text or a
 * sentence, twice the same. */
#include <glib.h>
#include <string.h>
#include "base/template.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static json_t *
make_data (void)
{
  json_error_t error;
  json_t *data = json_loads ("{\"a\":\"A<&>\",\"b\":{\"a\":1,\"c\":[1,2.5,null,\"x\\ny\"]},\"l\":[{\"a\":\"1\"},{\"a\":\"2\",\"l\":[]}],\"t\":true,\"f\":false,\"n\":null,\"e\":\"\",\"z\":0}", 0, &error);
  g_assert_nonnull (data);
  return data;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static json_t *values;
  static const char *const names[] = { "", "a", "b" };
  g_autoptr(CfTemplates) templates = cf_templates_new ();
  const char *text = (const char *) data, *end = text + size;

  if (!values)
    values = make_data ();
  for (gsize i = 0; i < G_N_ELEMENTS (names) && text; i++) {
    g_autoptr(GError) error = NULL;
    const char *stop = text < end ? memmem (text, end - text, "\n---\n", 5) : NULL;
    if (!cf_templates_add (templates, names[i], text, (stop ? stop : end) - text, &error))
      g_assert_true (error->domain == CF_ERROR && error->code == CF_ERROR_INVALID && g_utf8_validate (error->message, -1, NULL));
    text = stop ? stop + 5 : NULL;
  }
  for (int escape = CF_TEMPLATE_HTML; escape <= CF_TEMPLATE_PLAIN; escape++) {
    g_autoptr(GError) error = NULL;
    g_autofree char *first = cf_templates_render (templates, "", escape, values, &error);
    g_assert_true ((first == NULL) == (error != NULL));
    if (!first)
      continue;
    g_autofree char *second = cf_templates_render (templates, "", escape, values, NULL);
    g_assert_cmpstr (first, ==, second);
    g_assert_true (g_utf8_validate (first, -1, NULL));
    g_assert_cmpuint (strlen (first), <=, CF_TEMPLATE_OUTPUT_MAX);
  }
  return 0;
}
