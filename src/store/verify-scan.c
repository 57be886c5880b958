/* verify-scan.c: every record table is read once, from its first row to its last. Of each row a print is kept: a sum over the bytes that the row encodes to, keyed by a number drawn for this
 * run, so that nobody can make other bytes that have the same. An op whose bytes have the print of its row is what the row says, without asking for the row; where they differ, or anything else
 * is out of the ordinary, verify-record.c looks closely. */
#include "verify-private.h"
#include "record-access.h"
#include <string.h>

#define PRIME ((G_GUINT64_CONSTANT (1) << 61) - 1)
#define DIGIT ((G_GUINT64_CONSTANT (1) << 56) - 1)

/* The lines of one part, read beside their roots, in the same order. */
typedef struct { const CfPart *part; CfStmt *stmt; CfId root_id, orphan_id; gboolean more; } Lines;

/* Remainder modulo 2^61 − 1 of the bytes as digits of a number in base @key: two texts of up to n bytes agree for at most n / 7 of 2^61 keys. */
guint64
cf_verify_sum (const CfVerify *v, const guint8 *bytes, gsize size)
{
  guint64 sum = size;
  for (gsize n; size > 0; bytes += n, size -= n) {
    guint64 digit = 0;
    n = MIN (size, 7);
    if (size >= 8)
      memcpy (&digit, bytes, 8);
    else
      memcpy (&digit, bytes, n);
    unsigned __int128 product = (unsigned __int128) (sum + (GUINT64_FROM_LE (digit) & DIGIT)) * v->key;
    sum = (guint64) (product & PRIME) + (guint64) (product >> 61);
    sum = sum >= PRIME ? sum - PRIME : sum;
  }
  return sum;
}

CfPrint *
cf_verify_print (CfVerify *v, const CfRecord *type, CfId id)
{
  GArray *prints = v->prints[type->tag];
  guint from = 0, to = prints ? prints->len : 0, next = v->next[type->tag];
  if (next < to && g_array_index (prints, CfPrint, next).id == id)      /* ids grow with time, and so does the log */
    from = to = next;
  while (from < to) {
    guint middle = from + (to - from) / 2;
    if (g_array_index (prints, CfPrint, middle).id < id)
      from = middle + 1;
    else
      to = middle;
  }
  if (!prints || from >= prints->len || g_array_index (prints, CfPrint, from).id != id)
    return NULL;
  v->next[type->tag] = from + 1;
  return &g_array_index (prints, CfPrint, from);
}

static void
note (CfVerify *v, const CfRecord *type, CfId id, const char *what)
{
  CfRowNote n = { type, id, what };
  if (v->notes->len < CF_PROBLEMS_MAX)
    g_array_append_val (v->notes, n);
}

/* Reads the columns from the third on. Texts go into @texts, or are borrowed until the statement moves on. FALSE: a number does not fit what it is read into. */
static gboolean
read_row (CfStmt *stmt, const CfRecord *type, gpointer ret, GStringChunk *texts)
{
  gboolean fits = TRUE;
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *field = &type->fields[i];
    if (field->kind == CF_KIND_TEXT) {
      const char *text = cf_text (stmt, i + 2);
      *cf_field_text (field, ret) = !*text ? NULL : texts ? g_string_chunk_insert (texts, text) : (char *) text;
      continue;
    }
    gint64 value = cf_int (stmt, i + 2);
    cf_field_set (field, ret, value);
    fits = fits && (field->size != 4 || value == (gint32) value);
  }
  return fits;
}

/* All rows of @type, or of a part of @root, in order. */
static CfStmt *
open_rows (CfVerify *v, const CfRecord *type, const CfRecord *root, GError **error)
{
  g_autoptr (GString) sql = g_string_new ("SELECT ");
  g_string_append_printf (sql, root ? "%s_id, line" : "id, pos", root ? root->name : "");
  for (guint i = 0; i < type->n_fields; i++)
    g_string_append_printf (sql, ", %s", type->fields[i].name);
  g_string_append_printf (sql, root ? " FROM %s ORDER BY %s_id, line" : " FROM %s ORDER BY id", type->name, root ? root->name : "");
  return cf_db_stmt_text (v->db, g_intern_string (sql->str), sql->str, FALSE, error);
}

static gboolean
next_line (Lines *lines, GError **error)
{
  CfStep step = cf_step (lines->stmt, error);
  lines->more = step == CF_ROW;
  if (lines->more)
    lines->root_id = cf_int (lines->stmt, 0);
  return step != CF_STEP_FAILED;
}

/* Passes lines whose root should have come before @before (NULL: before the end) and did not. */
static gboolean
pass_orphans (CfVerify *v, const CfRecord *root, Lines *lines, const CfId *before, GError **error)
{
  while (lines->more && (!before || lines->root_id < *before)) {
    if (lines->orphan_id != lines->root_id)
      note (v, root, lines->root_id, "it has lines, but the row is missing");
    lines->orphan_id = lines->root_id;
    if (!next_line (lines, error))
      return FALSE;
  }
  return TRUE;
}

/* Adds its lines to @row, whose id is @id. */
static gboolean
add_lines (CfVerify *v, const CfRecord *root, Lines *lines, CfId id, gpointer row, GStringChunk *texts, GError **error)
{
  gboolean in_order = TRUE, fits = TRUE;
  *(guint *) ((char *) row + lines->part->count) = 0;
  if (!pass_orphans (v, root, lines, &id, error))
    return FALSE;
  while (lines->more && lines->root_id == id) {
    fits = read_row (lines->stmt, lines->part->type, cf_part_add (lines->part, row), texts) && fits;
    in_order = in_order && cf_int (lines->stmt, 1) == cf_part_count (lines->part, row);
    if (!next_line (lines, error))
      return FALSE;
  }
  if (!in_order)
    note (v, root, id, "its lines are not numbered from 1 without gaps");
  if (!fits)
    note (v, root, id, "a number in its lines is too large");
  return TRUE;
}

static gboolean
scan_rows (CfVerify *v, const CfRecord *type, gpointer row, Lines *lines, GError **error)
{
  g_autoptr (CfRows) stmt = open_rows (v, type, NULL, error);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GStringChunk) texts = g_string_chunk_new (4096);
  GArray *prints = v->prints[type->tag] = g_array_new (FALSE, FALSE, sizeof (CfPrint));
  CfStep step = CF_STEP_FAILED;
  while (stmt && (step = cf_step (stmt, error)) == CF_ROW) {
    CfPrint print = { .id = cf_int (stmt, 0), .pos = cf_int (stmt, 1) };
    if (!read_row (stmt, type, row, NULL))
      note (v, type, print.id, "a number in it is too large");
    g_string_chunk_clear (texts);
    for (guint i = 0; i < type->n_parts; i++)
      if (!add_lines (v, type, &lines[i], print.id, row, texts, error))
        return FALSE;
    g_byte_array_set_size (bytes, 0);
    cf_record_encode (type, row, 0, bytes);
    print.sum = cf_verify_sum (v, bytes->data, bytes->len);
    g_array_append_val (prints, print);
  }
  for (guint i = 0; step == CF_DONE && i < type->n_parts; i++)
    if (!pass_orphans (v, type, &lines[i], NULL, error))
      return FALSE;
  return step == CF_DONE;
}

static gboolean
scan (CfVerify *v, const CfRecord *type, GError **error)
{
  g_autofree gpointer row = g_malloc0 (type->size);
  g_autofree Lines *lines = g_new0 (Lines, type->n_parts + 1);
  gboolean ok = TRUE;
  for (guint i = 0; ok && i < type->n_parts; i++) {
    lines[i] = (Lines) { .part = &type->parts[i], .stmt = open_rows (v, type->parts[i].type, type, error) };
    ok = lines[i].stmt && next_line (&lines[i], error);
  }
  ok = ok && scan_rows (v, type, row, lines, error);
  for (guint i = 0; i < type->n_parts; i++) {
    cf_stmt_reset (lines[i].stmt);
    g_free (cf_part_items (&type->parts[i], row));
  }
  return ok;
}

gboolean
cf_verify_scan (CfVerify *v, GError **error)
{
  for (guint i = 0; cf_records[i]; i++)
    if (!scan (v, cf_records[i], error))
      return FALSE;
  v->scanned = TRUE;
  return TRUE;
}

void
cf_verify_scan_init (CfVerify *v)
{
  v->notes = g_array_new (FALSE, FALSE, sizeof (CfRowNote));
  do
    v->key = ((guint64) g_random_int () << 32 | g_random_int ()) & PRIME;
  while (v->key < 2 || v->key == PRIME);
}

void
cf_verify_scan_clear (CfVerify *v)
{
  g_array_unref (v->notes);
  for (guint i = 0; i < G_N_ELEMENTS (v->prints); i++)
    g_clear_pointer (&v->prints[i], g_array_unref);
}
