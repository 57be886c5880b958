/* import-map.c: which column is which field. A head is folded (case, accents, spaces and signs off; "#" is "no") and looked for among the names that a field is known by, in the
 * languages that shops' programs export; of two columns for one field the better known name wins, and the other is reported. What the map says goes before all of that. */
#include "import-private.h"
#include <string.h>

enum { NOT_FOUND = -1, UNREAD = -2 };       /* in place of a column */

char *
cf_import_fold (const char *head)
{
  g_autofree char *folded = g_utf8_casefold (head, -1), *plain = g_utf8_normalize (folded, -1, G_NORMALIZE_NFKD);
  g_autoptr (GString) out = g_string_new (NULL);
  for (const char *p = plain ? plain : ""; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (c == '#')
      g_string_append (out, "no");
    else if (c == '%')
      g_string_append (out, "percent");
    else if (g_unichar_isalnum (c))
      g_string_append_unichar (out, c);
  }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* How well a folded head is known for a field: 1 = best, 0 = not. The field's own name is as good as the best. */
static guint
rank (const CfImportField *field, const char *folded)
{
  g_autofree char *own = cf_import_fold (field->name);
  gsize n = strlen (folded);
  guint place = 1;
  if (n && g_str_equal (own, folded))
    return 1;
  for (const char *p = field->known; n && p; p = strchr (p, ' '), p = p ? p + 1 : NULL, place++)
    if (strncmp (p, folded, n) == 0 && (p[n] == ' ' || p[n] == '\0'))
      return place + 1;
  return 0;
}

/* "Amount (USD)", "USD Amount": the shop's currency says nothing new. */
static char *
without_currency (CfImport *im, const char *folded)
{
  g_autofree char *code = g_ascii_strdown (im->shop->rules.currency->code, -1);
  gsize n = strlen (folded);
  if (n > 3 && g_str_has_suffix (folded, code))
    return g_strndup (folded, n - 3);
  if (n > 3 && g_str_has_prefix (folded, code))
    return g_strdup (folded + 3);
  return NULL;
}

static void
take (CfImport *im, guint field, int column, char *const *heads)
{
  g_autofree char *folded = cf_import_fold (heads[column]);
  im->column[field] = column;
  im->heads[field] = g_string_chunk_insert (im->texts, heads[column]);
  im->minor[field] = g_str_has_suffix (folded, "minor");
}

static int
field_by_name (CfImport *im, const char *name)
{
  for (guint i = 0; i < im->n_fields; i++)
    if (g_str_equal (im->fields[i].name, name))
      return i;
  return -1;
}

static char *
list_heads (char *const *heads, guint n)
{
  g_autoptr (GString) out = g_string_new (NULL);
  for (guint i = 0; i < n && out->len < 600; i++)
    if (*heads[i])
      g_string_append_printf (out, "%s“%.80s”", out->len ? ", " : "", heads[i]);
  if (!out->len)
    g_string_append (out, "without names");
  if (out->len >= 600)
    g_string_append (out, " …");
  return cf_import_sentence (g_string_free (g_steal_pointer (&out), FALSE));
}

/* One "field=Column" of the map, without quotes. */
static gboolean
take_mapped (CfImport *im, const char *pair, gsize n, char *const *heads, guint n_heads, gboolean *used, GError **error)
{
  const char *equals = memchr (pair, '=', n);
  g_autofree char *name = equals ? g_strstrip (g_strndup (pair, equals - pair)) : NULL;
  g_autofree char *head = equals ? g_strstrip (g_strndup (equals + 1, n - (equals + 1 - pair))) : NULL;
  if (!equals) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "--map: “%.*s” is not field=Column", (int) n, pair);
    return FALSE;
  }
  if (*head == '"' && strlen (head) > 1 && g_str_has_suffix (head, "\"")) {
    head[strlen (head) - 1] = '\0';
    memmove (head, head + 1, strlen (head));
  }
  int field = field_by_name (im, name);
  if (field < 0) {
    g_autoptr (GString) all = g_string_new (NULL);
    for (guint i = 0; i < im->n_fields; i++)
      g_string_append_printf (all, "%s%s", i ? ", " : "", im->fields[i].name);
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "--map: there is no field “%s”; there are: %s", name, all->str);
    return FALSE;
  }
  if (!*head) {                                                         /* "field=": no column has it, whatever its name */
    im->column[field] = UNREAD;
    return TRUE;
  }
  g_autofree char *folded = cf_import_fold (head);
  int found = -1;
  for (guint i = 0; i < n_heads && found < 0; i++)
    if (g_str_equal (heads[i], head))
      found = i;
  for (guint i = 0; i < n_heads && found < 0; i++) {
    g_autofree char *other = cf_import_fold (heads[i]);
    if (*folded && g_str_equal (other, folded))
      found = i;
  }
  if (found < 0) {
    g_autofree char *there = list_heads (heads, n_heads);
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s:1: --map: there is no column “%s”; there are: %s", im->name, head, there);
    return FALSE;
  }
  take (im, field, found, heads);
  used[found] = TRUE;
  return TRUE;
}

/* Pairs are parted by commas; a column in quotes may have commas. */
static gboolean
take_map (CfImport *im, char *const *heads, guint n, gboolean *used, GError **error)
{
  gboolean quoted = FALSE;
  const char *begin = im->ask->map, *p = begin;
  for (; begin; p++) {
    if (*p == '"')
      quoted = !quoted;
    if (*p && (*p != ',' || quoted))
      continue;
    if (p > begin && !take_mapped (im, begin, p - begin, heads, n, used, error))
      return FALSE;
    begin = *p ? p + 1 : NULL;
  }
  return TRUE;
}

/* Gives each column that is not used yet to the field that knows it best; of two columns for one field the better known wins. */
static void
take_known (CfImport *im, char *const *heads, guint n, gboolean *used)
{
  g_autofree guint8 *ranks = g_new0 (guint8, n * im->n_fields + 1);
  guint last = 0;
  for (guint c = 0; c < n; c++) {
    g_autofree char *folded = cf_import_fold (heads[c]), *bare = without_currency (im, folded);
    for (guint f = 0; f < im->n_fields; f++) {
      guint place = rank (&im->fields[f], folded);
      ranks[c * im->n_fields + f] = MIN (place || !bare ? place : rank (&im->fields[f], bare), G_MAXUINT8);
      last = MAX (last, ranks[c * im->n_fields + f]);
    }
  }
  for (guint round = 1; round <= last; round++)              /* as many as there are: a file may have a million columns */
    for (guint i = 0; i < n * im->n_fields; i++) {
      guint c = i / im->n_fields, f = i % im->n_fields;
      if (ranks[i] != round || used[c] || im->column[f] != NOT_FOUND)
        continue;
      take (im, f, c, heads);
      used[c] = TRUE;
    }
}

/* What stands in for a needed field. */
static gboolean
stands_in (CfImport *im, guint field)
{
  if (im->ask->kind == CF_IMPORT_CUSTOMERS && field == CUSTOMER_NAME)
    return cf_import_has (im, CUSTOMER_COMPANY) || cf_import_has (im, CUSTOMER_LAST) || cf_import_has (im, CUSTOMER_FIRST);
  if (im->ask->kind == CF_IMPORT_INVOICES && field == INVOICE_CUSTOMER)
    return cf_import_has (im, INVOICE_CUSTOMER_NAME);
  if (im->ask->kind == CF_IMPORT_OPENING && field == OPENING_CUSTOMER)
    return cf_import_has (im, OPENING_CUSTOMER_NAME);
  return FALSE;
}

static const char *
missing (CfImport *im)
{
  for (guint i = 0; i < im->n_fields; i++)
    if (im->fields[i].needed && im->column[i] < 0 && !stands_in (im, i))
      return im->fields[i].name;
  if (im->ask->kind == CF_IMPORT_ITEMS && !cf_import_has (im, ITEM_CODE) && !cf_import_has (im, ITEM_NAME))
    return "code";
  if (im->ask->kind == CF_IMPORT_INVOICES && !cf_import_has (im, INVOICE_AMOUNT) && !cf_import_has (im, INVOICE_TOTAL) && !cf_import_has (im,
          INVOICE_LINE_AMOUNT) && !cf_import_has (im, INVOICE_PRICE))
    return "amount";
  if (im->ask->kind == CF_IMPORT_PAYMENTS && !cf_import_has (im, PAYMENT_CUSTOMER) && !cf_import_has (im, PAYMENT_CUSTOMER_NAME) && !cf_import_has (im,
          PAYMENT_INVOICE))
    return "customer";
  return NULL;
}

gboolean
cf_import_map (CfImport *im, char *const *heads, guint n, GError **error)
{
  g_autofree gboolean *used = g_new0 (gboolean, n + 1);
  for (guint i = 0; i < CF_IMPORT_FIELDS_MAX; i++)
    im->column[i] = NOT_FOUND;
  if (!take_map (im, heads, n, used, error))
    return FALSE;
  take_known (im, heads, n, used);
  for (guint i = 0; i < im->n_fields; i++) {
    int column = MAX (im->column[i], NOT_FOUND);
    g_array_append_val (im->ret->columns, column);
  }
  for (guint i = 0; i < n; i++)
    if (!used[i] && *heads[i])
      g_ptr_array_add (im->ret->unknown, g_strdup (heads[i]));
  const char *field = missing (im);
  if (!field)
    return TRUE;
  g_autofree char *there = list_heads (heads, n);
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s:1: no column is known as “%s”; the columns are %s. Say which one it is: --map %s=COLUMN", im->name, field,
               there, field);
  return FALSE;
}
