/* export-records.c: the whole ledger as one JSON object, or as a folder of CSV files (export.h). Everything is read from one moment; what is written comes from the records' descriptions alone. */
#include "export.h"
#include "store/files.h"
#include "import.h"
#include "practice.h"
#include "store/record-text.h"
#include "store/records.h"
#include <errno.h>
#include <glib/gstdio.h>

typedef struct { FILE *out; const char *name; GString *text; gboolean first; CfProgress progress; gpointer user; guint64 n; } Writer;

static gboolean
write_out (Writer *writer, gboolean all, GError **error)
{
  if (!all && writer->text->len < 65536)
    return TRUE;
  gboolean ok = fwrite (writer->text->str, 1, writer->text->len, writer->out) == writer->text->len && (!all || fflush (writer->out) == 0);
  g_string_truncate (writer->text, 0);
  return ok || cf_file_error ("writing", writer->name, errno, error);
}

static gboolean
step (Writer *writer, GError **error)
{
  if (!writer->progress || ++writer->n % 1000 || writer->progress (writer->n, 0, writer->user))
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the export was stopped");
  return FALSE;
}

/* --- JSON --- */

static gboolean
add_json (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Writer *writer = user;
  json_t *object = cf_record_json (type, record);
  char *text = json_dumps (object, JSON_COMPACT);
  json_decref (object);
  if (!text) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "a %s cannot be written as JSON: it is not UTF-8", type->name);
    return FALSE;
  }
  g_string_append_printf (writer->text, "%s\n%s", writer->first ? "" : ",", text);
  free (text);
  writer->first = FALSE;
  return step (writer, error) && write_out (writer, FALSE, error);
}

static gboolean
json_head (CfShop *shop, Writer *writer)
{
  g_autoptr (GString) hash = g_string_new (NULL);
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_string_append_printf (hash, "%02x", shop->head.hash[i]);
  json_t *head = json_pack ("{s:s, s:i, s:s, s:s, s:I, s:s}", "version", CF_VERSION, "schema", CF_SCHEMA, "shop", cf_shop_setting (shop, CF_SET_SHOP_NAME),
                            "currency",
                            shop->rules.currency->code, "commits", (json_int_t) shop->head.pos, "head", hash->str);
  char *text = head ? json_dumps (head, JSON_COMPACT) : NULL;
  json_decref (head);
  g_string_append_printf (writer->text, "{\"counterfoil\":%s", text ? text : "{}");
  free (text);
  return TRUE;
}

gboolean
cf_export_json (CfShop *shop, FILE *out, CfProgress progress, gpointer user, GError **error)
{
  if (!cf_practice_lets (shop, "exporting", error))
    return FALSE;
  g_autoptr (GString) text = g_string_sized_new (80000);
  Writer writer = { .out = out, .name = "the export", .text = text, .progress = progress, .user = user };
  gboolean ok = cf_db_begin (shop->db, FALSE, error) && cf_shop_refresh (shop, error) && json_head (shop, &writer);
  for (guint i = 0; ok && cf_records[i]; i++) {
    g_string_append_printf (text, ",\n\"%s\":[", cf_records[i]->name);
    writer.first = TRUE;
    ok = cf_record_each (shop->db, cf_records[i], add_json, &writer, error);
    g_string_append (text, "]");
  }
  g_string_append (text, "}\n");
  ok = ok && write_out (&writer, TRUE, error);
  cf_db_rollback (shop->db);
  return ok;
}

/* --- CSV --- */

typedef struct { Writer root, parts[4]; const CfRecord *type; } Files;

static gboolean
open_file (const char *folder, const char *name, Writer *writer, GError **error)
{
  g_autofree char *file = g_strconcat (name, ".csv", NULL), *path = g_build_filename (folder, file, NULL);
  writer->text = g_string_sized_new (80000);
  writer->name = name;
  writer->out = g_fopen (path, "we");
  return writer->out || cf_file_error ("writing", path, errno, error);
}

static gboolean
close_file (Writer *writer, gboolean ok, GError **error)
{
  ok = ok && write_out (writer, TRUE, error);
  if (writer->out && fclose (writer->out) != 0 && ok)
    ok = cf_file_error ("writing", writer->name, errno, error);
  if (writer->text)
    g_string_free (writer->text, TRUE);
  return ok;
}

static gboolean
add_csv (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Files *files = user;
  cf_record_csv_row (type, record, files->root.text);
  if (!step (&files->root, error) || !write_out (&files->root, FALSE, error))
    return FALSE;
  for (guint i = 0; i < type->n_parts; i++) {
    cf_part_csv_rows (&type->parts[i], record, files->parts[i].text);
    if (!write_out (&files->parts[i], FALSE, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
export_kind (CfShop *shop, const char *folder, const CfRecord *type, CfProgress progress, gpointer user, GError **error)
{
  Files files = { .type = type };
  files.root.progress = progress;
  files.root.user = user;
  g_assert (type->n_parts <= G_N_ELEMENTS (files.parts));
  gboolean ok = open_file (folder, type->name, &files.root, error);
  for (guint i = 0; ok && i < type->n_parts; i++)
    if ((ok = open_file (folder, type->parts[i].type->name, &files.parts[i], error)))
      cf_part_csv_head (type, &type->parts[i], files.parts[i].text);
  if (ok)
    cf_record_csv_head (type, files.root.text);
  ok = ok && cf_record_each (shop->db, type, add_csv, &files, error);
  ok = close_file (&files.root, ok, error);
  for (guint i = 0; i < type->n_parts; i++)
    ok = close_file (&files.parts[i], ok, error);
  return ok;
}

static gboolean
export_for_import (CfShop *shop, const char *folder, int kind, CfDate as_of, GError **error)
{
  Writer writer = { 0 };
  gboolean ok = open_file (folder, cf_enum_name (cf_import_kinds, kind), &writer, error) && cf_export_for_import (shop, kind, as_of, writer.out, error);
  return close_file (&writer, ok, error);
}

gboolean
cf_export_csv (CfShop *shop, const char *folder, CfProgress progress, gpointer user, GError **error)
{
  g_autofree char *import = g_build_filename (folder, "import", NULL);
  if (!cf_practice_lets (shop, "exporting", error) || !cf_make_folder (import, error))
    return FALSE;
  gboolean ok = cf_db_begin (shop->db, FALSE, error) && cf_shop_refresh (shop, error);
  for (guint i = 0; ok && cf_records[i]; i++)
    ok = export_kind (shop, folder, cf_records[i], progress, user, error);
  for (int kind = CF_IMPORT_CUSTOMERS; ok && kind <= CF_IMPORT_CORRECTIONS; kind++)
    ok = kind == CF_IMPORT_SALES || export_for_import (shop, import, kind, cf_shop_today (shop), error);
  cf_db_rollback (shop->db);
  return ok;
}
