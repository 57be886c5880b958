/* vectors.c: see vectors.h. */
#include "vectors.h"
#include <string.h>

static void
free_vector (gpointer data)
{
  Vector *vector = data;
  g_free (vector->name);
  g_byte_array_unref (vector->bytes);
  g_ptr_array_unref (vector->expected);
  g_free (vector);
}

static void
add_bytes (Vector *vector, const char *line)
{
  for (; *line; line += 2) {
    int high = g_ascii_xdigit_value (line[0]), low = high < 0 ? -1 : g_ascii_xdigit_value (line[1]);
    g_assert_cmpint (low, >=, 0);
    guint8 byte = high << 4 | low;
    g_byte_array_append (vector->bytes, &byte, 1);
  }
}

GPtrArray *
vectors_load (const char *file)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "terminal", file, NULL), *text = NULL;
  g_autoptr(GError) error = NULL;
  GPtrArray *vectors = g_ptr_array_new_with_free_func (free_vector);
  Vector *vector = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, &error));
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    if (lines[i][0] == '#' || !lines[i][0])
      continue;
    if (g_str_has_prefix (lines[i], "= ")) {
      vector = g_new (Vector, 1);
      vector->name = g_strndup (lines[i] + 2, strcspn (lines[i] + 2, " "));
      vector->bytes = g_byte_array_new ();
      vector->expected = g_ptr_array_new_with_free_func (g_free);
      g_ptr_array_add (vectors, vector);
    }
    else if (strchr (lines[i], '='))
      g_ptr_array_add (vector->expected, g_strdup (lines[i]));
    else
      add_bytes (vector, lines[i]);
  }
  g_assert_cmpuint (vectors->len, >, 0);
  return vectors;
}

const Vector *
vectors_find (GPtrArray *vectors, const char *name)
{
  for (guint i = 0; i < vectors->len; i++)
    if (strcmp (((Vector *) vectors->pdata[i])->name, name) == 0)
      return vectors->pdata[i];
  g_error ("there is no vector %s", name);
}

json_t *
json_at (json_t *from, const char *path)
{
  g_auto(GStrv) steps = g_strsplit (path, ".", -1);
  for (guint i = 0; steps[i] && from; i++)
    from = json_is_array (from) ? json_array_get (from, g_ascii_strtoull (steps[i], NULL, 10)) : json_object_get (from, steps[i]);
  return from;
}

static char *
value_text (json_t *value)
{
  if (!value)
    return g_strdup ("-");
  if (json_is_string (value))
    return g_strdup (json_string_value (value));
  char *text = json_dumps (value, JSON_ENCODE_ANY | JSON_COMPACT | JSON_SORT_KEYS);
  char *copy = g_strdup (text);
  free (text);
  return copy;
}

void
vector_check (const Vector *vector, json_t *decoded)
{
  json_t *frame = json_array_get (json_object_get (decoded, "frames"), 0);
  for (guint i = 0; i < vector->expected->len; i++) {
    const char *line = vector->expected->pdata[i], *equals = strchr (line, '=');
    g_autofree char *path = g_strndup (line, equals - line);
    g_autofree char *is = value_text (path[0] == '/' ? json_at (decoded, path + 1) : json_at (frame, path));
    g_autofree char *should = g_strcompress (equals + 1);
    if (strcmp (is, should) != 0)
      g_error ("%s: %s is \"%s\", should be \"%s\"", vector->name, path, is, should);
  }
}

void
assert_bytes (const char *name, const guint8 *is, gsize n_is, const guint8 *should, gsize n_should)
{
  g_autoptr(GString) a = g_string_new (NULL), b = g_string_new (NULL);
  for (gsize i = 0; i < n_is; i++)
    g_string_append_printf (a, "%02X", is[i]);
  for (gsize i = 0; i < n_should; i++)
    g_string_append_printf (b, "%02X", should[i]);
  if (strcmp (a->str, b->str) != 0)
    g_error ("%s is\n%s, should be\n%s", name, a->str, b->str);
}
