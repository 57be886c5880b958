/* table.c: measures columns as a terminal shows them (wide and combining characters counted), then writes. Columns without anything in them are left out. */
#include "table.h"

#define GAP 2
#define NARROWEST 8

struct _CfTable {
  char     **heads;
  guint      n_columns, n_rows;
  GPtrArray *cells;                  /* char *; n_columns a row; a row whose first cell is NULL is a rule */
  guint      at;
};

CfTable *
cf_table_new (const char *heads)
{
  CfTable *table = g_new0 (CfTable, 1);

  table->heads = g_strsplit (heads, "|", -1);
  table->n_columns = g_strv_length (table->heads);
  table->cells = g_ptr_array_new_with_free_func (g_free);
  return table;
}

void
cf_table_free (CfTable *table)
{
  if (!table)
    return;
  g_strfreev (table->heads);
  g_ptr_array_unref (table->cells);
  g_free (table);
}

void
cf_table_cell (CfTable *table, const char *text)
{
  char *cell = g_utf8_make_valid (text ? text : "", -1);

  g_strdelimit (cell, "\n\r\t", ' ');
  g_ptr_array_add (table->cells, cell);
  if (++table->at == table->n_columns) {
    table->at = 0;
    table->n_rows++;
  }
}

void
cf_table_row (CfTable *table, ...)
{
  const char *text;
  va_list list;

  g_assert (table->at == 0);
  va_start (list, table);
  while ((text = va_arg (list, const char *)) != NULL)
    cf_table_cell (table, text);
  va_end (list);
  while (table->at != 0)
    cf_table_cell (table, NULL);
}

void
cf_table_rule (CfTable *table)
{
  g_assert (table->at == 0);
  for (guint i = 0; i < table->n_columns; i++)
    g_ptr_array_add (table->cells, NULL);
}

guint
cf_table_rows (CfTable *table)
{
  return table->n_rows;
}

static guint
char_width (gunichar c)
{
  if (c < 0x80)
    return c >= 0x20 && c != 0x7f;
  return g_unichar_iszerowidth (c) || g_unichar_iscntrl (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
}

guint
cf_text_width (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    width += char_width (g_utf8_get_char (p));
  return width;
}

static const char *
head (CfTable *table, guint column)
{
  return table->heads[column][0] == '>' ? table->heads[column] + 1 : table->heads[column];
}

/* Cuts the widest columns of texts until all fit. */
static void
shrink (CfTable *table, guint *widths, guint width_max)
{
  for (;;) {
    guint total = 0, widest = G_MAXUINT;
    for (guint i = 0; i < table->n_columns; i++) {
      total += widths[i] ? widths[i] + GAP : 0;
      if (table->heads[i][0] != '>' && widths[i] > NARROWEST && (widest == G_MAXUINT || widths[i] > widths[widest]))
        widest = i;
    }
    if (total <= width_max + GAP || widest == G_MAXUINT)
      return;
    widths[widest]--;
  }
}

static void
spaces (GString *into, guint n)
{
  while (n-- > 0)
    g_string_append_c (into, ' ');
}

static void
put_cell (GString *into, const char *text, guint width, gboolean right)
{
  guint is = cf_text_width (text), used = 0;

  if (is <= width) {
    spaces (into, right ? width - is : 0);
    g_string_append (into, text);
    spaces (into, right ? 0 : width - is);
    return;
  }
  for (const char *p = text; used + char_width (g_utf8_get_char (p)) < width; p = g_utf8_next_char (p)) {
    used += char_width (g_utf8_get_char (p));
    g_string_append_len (into, p, g_utf8_next_char (p) - p);
  }
  g_string_append (into, "…");
  spaces (into, width - used - 1);
}

static void
put_row (CfTable *table, GString *into, const guint *widths, char *const *cells)
{
  gboolean first = TRUE;

  for (guint i = 0; i < table->n_columns; i++) {
    if (!widths[i])
      continue;
    spaces (into, first ? 0 : GAP);
    first = FALSE;
    if (cells)
      put_cell (into, cells[i], widths[i], table->heads[i][0] == '>');
    else
      for (guint j = 0; j < widths[i]; j++)
        g_string_append (into, "─");
  }
  while (into->len && into->str[into->len - 1] == ' ')
    g_string_truncate (into, into->len - 1);
  g_string_append_c (into, '\n');
}

void
cf_table_print (CfTable *table, GString *into, guint width_max)
{
  g_autofree guint *widths = g_new0 (guint, table->n_columns);
  g_autofree char **heads = g_new0 (char *, table->n_columns);

  g_assert (table->at == 0);
  for (guint i = 0; i < table->cells->len; i++) {
    const char *cell = table->cells->pdata[i];
    guint *width = &widths[i % table->n_columns];
    *width = MAX (*width, cell ? cf_text_width (cell) : 0);
  }
  for (guint i = 0; i < table->n_columns; i++) {
    heads[i] = (char *) head (table, i);
    if (widths[i])
      widths[i] = MAX (widths[i], cf_text_width (heads[i]));
  }
  if (width_max)
    shrink (table, widths, width_max);
  put_row (table, into, widths, heads);
  put_row (table, into, widths, NULL);
  for (guint i = 0; i < table->cells->len; i += table->n_columns)
    put_row (table, into, widths, table->cells->pdata[i] ? (char *const *) &table->cells->pdata[i] : NULL);
}
