/* import.c: the way of a file (import.h): heads to fields, records to rows, rows through their kind inside one batch, and the answer. A file that cannot be read to its end changes nothing, nor does one
 * with refused rows unless they may be skipped; a dry run goes the whole way and takes it back. */
#include "import-private.h"
#include "base/csv.h"
#include "base/date.h"
#include "base/number.h"
#include <string.h>

typedef struct { const char *path, *name; const char *bytes; gsize size; } Source;

static void
refused_clear (gpointer p)
{
  g_free (((CfImportRefused *) p)->why);
}

void
cf_import_result_clear (CfImportResult *result)
{
  g_clear_pointer (&result->refused, g_array_unref);
  g_clear_pointer (&result->columns, g_array_unref);
  g_clear_pointer (&result->unknown, g_ptr_array_unref);
  g_clear_pointer (&result->hints, g_ptr_array_unref);
  memset (result, 0, sizeof *result);
}

static void
result_init (CfImportResult *result)
{
  memset (result, 0, sizeof *result);
  result->refused = g_array_new (FALSE, TRUE, sizeof (CfImportRefused));
  g_array_set_clear_func (result->refused, refused_clear);
  result->columns = g_array_new (FALSE, TRUE, sizeof (int));
  result->unknown = g_ptr_array_new_with_free_func (g_free);
  result->hints = g_ptr_array_new_with_free_func (g_free);
}

static void
import_init (CfImport *im, CfShop *shop, CfWho *who, const CfImportAsk *ask, CfImportResult *ret)
{
  *im = (CfImport) { .shop = shop, .who = who, .ask = ask, .fields = cf_import_fields (ask->kind), .ret = ret };
  while (im->fields[im->n_fields].name)
    im->n_fields++;
  g_assert (im->n_fields <= CF_IMPORT_FIELDS_MAX);
  im->rows = g_array_new (FALSE, TRUE, sizeof (CfImportRow));
  im->texts = g_string_chunk_new (65536);
  im->customers = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  im->terms = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  im->taxes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, cf_import_tax_free);
}

static void
import_clear (CfImport *im)
{
  for (guint i = 0; i < im->rows->len; i++)
    g_free (cf_import_row (im, i)->cells);
  g_array_unref (im->rows);
  g_clear_pointer (&im->customers, g_hash_table_unref);
  g_clear_pointer (&im->items, g_hash_table_unref);
  g_clear_pointer (&im->terms, g_hash_table_unref);
  g_clear_pointer (&im->taxes, g_hash_table_unref);
  g_clear_pointer (&im->tenders, g_ptr_array_unref);
  cf_customer_clear (&im->customer);
  g_string_chunk_free (im->texts);
}

/* --- records to rows --- */

static const char *
keep_cell (CfImport *im, const char *text)
{
  const char *end = text + strlen (text);
  cf_number_trim (&text, &end);
  if (text == end)
    return "";
  if (*end == '\0')
    return g_string_chunk_insert_const (im->texts, text);
  g_autofree char *cut = g_strndup (text, end - text);
  return g_string_chunk_insert_const (im->texts, cut);
}

static void
add_row (CfImport *im, const CfCsvRecord *record, guint n_heads)
{
  CfImportRow row = { .line = record->line, .cells = g_new (const char *, im->n_fields) };
  for (guint f = 0; f < im->n_fields; f++)
    row.cells[f] = im->column[f] >= 0 && (guint) im->column[f] < record->n_fields ? keep_cell (im, record->fields[im->column[f]]) : "";
  g_array_append_val (im->rows, row);
  CfImportRow *kept = cf_import_row (im, im->rows->len - 1);
  guint filled = record->n_fields;
  while (filled > n_heads && !*record->fields[filled - 1])              /* trailing delimiters are harmless */
    filled--;
  if (filled > n_heads)
    cf_import_refuse (im, kept, G_MAXUINT, CF_NOT_TEXT, "the row has %u cells, the first line names %u columns: a delimiter or a quote is out of place",
                      record->n_fields, n_heads);
}

static gboolean
read_rows (CfImport *im, CfCsv *csv, GError **error)
{
  CfCsvRecord record;
  GError *failed = NULL;
  if (!cf_csv_next (csv, &record, &failed)) {
    if (failed)
      g_propagate_error (error, failed);
    else
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s: the file is empty: its first line should name the columns", im->name);
    return FALSE;
  }
  guint n_heads = record.n_fields;
  if (!cf_import_map (im, record.fields, n_heads, error))
    return FALSE;
  while (cf_csv_next (csv, &record, &failed)) {
    if (im->rows->len == G_MAXUINT - 1) {
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "%s: too many rows", im->name);
      return FALSE;
    }
    add_row (im, &record, n_heads);
    if (im->ask->progress && im->rows->len % 5000 == 0 && !im->ask->progress (im->rows->len, 0, im->ask->user)) {
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s: the import was stopped; nothing was changed", im->name);
      return FALSE;
    }
  }
  if (!failed)
    return TRUE;
  g_propagate_error (error, failed);
  return FALSE;
}

static gboolean
read_file (CfImport *im, const Source *source, GError **error)
{
  CfCsvOptions options = { .encoding = im->ask->encoding, .delimiter = im->ask->delimiter };
  g_autoptr (CfCsv) csv = source->path ? cf_csv_open (source->path, &options, error)
      : cf_csv_open_memory (source->name, source->bytes, source->size, &options, error);
  if (!csv)
    return FALSE;
  im->name = g_string_chunk_insert (im->texts, cf_csv_name (csv));
  return read_rows (im, csv, error);
}

/* --- the answer --- */

static int
by_line (gconstpointer a, gconstpointer b)
{
  const CfImportRefused *x = a, *y = b;
  return (x->line > y->line) - (x->line < y->line);
}

static void
count (CfImport *im)
{
  CfImportResult *ret = im->ret;
  CfMoney *sums[] = { NULL, &ret->imported_minor, &ret->already_minor, &ret->refused_minor };
  ret->read = im->rows->len;
  ret->has_totals = im->ask->kind >= CF_IMPORT_INVOICES;
  for (guint i = 0; i < im->rows->len; i++) {
    const CfImportRow *row = cf_import_row (im, i);
    g_assert (row->state != CF_ROW_WAITING);                            /* nothing is silently dropped */
    ret->imported += row->state == CF_ROW_IMPORTED;
    ret->already += row->state == CF_ROW_ALREADY;
    ret->unread += row->state == CF_ROW_REFUSED && !row->has_amount && ret->has_totals;
    if (row->has_amount)
      *sums[row->state] = (CfMoney) ((guint64) *sums[row->state] + (guint64) row->amount_minor);      /* parts of file_minor, which did not overflow */
  }
  g_array_sort (ret->refused, by_line);
}

static gboolean
run_kind (CfImport *im)
{
  switch (im->ask->kind) {
    case CF_IMPORT_CUSTOMERS: return cf_import_customers (im);
    case CF_IMPORT_ITEMS: return cf_import_items (im);
    case CF_IMPORT_INVOICES: return cf_import_invoices (im);
    case CF_IMPORT_PAYMENTS: return cf_import_payments (im);
    case CF_IMPORT_OPENING: return cf_import_opening (im);
    case CF_IMPORT_SALES: return cf_import_sales (im);
    case CF_IMPORT_CORRECTIONS: return cf_import_corrections (im);
  }
  g_assert_not_reached ();
}

/* Everything in one transaction, which stays only if it is whole. */
static CfOutcome
apply (CfImport *im, GError **error)
{
  if (!cf_batch_begin (im->shop, error))
    return CF_FAILED;
  if (!run_kind (im)) {
    cf_batch_abort (im->shop);
    g_propagate_error (error, im->error);
    return CF_FAILED;
  }
  CfOutcome first = im->ret->refused->len ? g_array_index (im->ret->refused, CfImportRefused, 0).code : CF_OK;      /* as found: a cause before what follows from it */
  count (im);
  gboolean stays = im->ret->refused->len == 0 || im->ask->skip_refused;
  if (!stays || im->ask->dry_run)
    cf_batch_abort (im->shop);
  else if (!cf_batch_end (im->shop, error))
    return CF_FAILED;
  im->ret->applied = stays && !im->ask->dry_run;
  if (!stays)
    im->ret->imported = im->ret->imported_minor = im->ret->documents = im->ret->customers = 0;
  return stays ? CF_OK : first;
}

static CfOutcome
run (CfShop *shop, CfWho *who, const Source *source, const CfImportAsk *ask, CfImportResult *ret, GError **error)
{
  CfImport im;
  g_assert (!shop->in_batch);
  result_init (ret);
  if (ask->date_format && !cf_date_format_valid (ask->date_format)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "the date format “%s” needs a year (%%Y or %%y), a month (%%m, %%b) and a day (%%d)", ask->date_format);
    return CF_FAILED;
  }
  CfOutcome outcome = cf_work_begin (shop, who, "import", CF_MAY_IMPORT, ask->work_id, error);
  if (outcome != CF_OK)
    return outcome;
  import_init (&im, shop, who, ask, ret);
  im.name = source->path ? source->path : source->name;
  outcome = read_file (&im, source, error) ? apply (&im, error) : CF_FAILED;
  import_clear (&im);
  cf_work_end (who);
  return outcome;
}

CfOutcome
cf_import_file (CfShop *shop, CfWho *who, const char *path, const CfImportAsk *ask, CfImportResult *ret, GError **error)
{
  return run (shop, who, &(Source) { .path = path }, ask, ret, error);
}

CfOutcome
cf_import_bytes (CfShop *shop, CfWho *who, const char *name, const char *bytes, gsize size, const CfImportAsk *ask, CfImportResult *ret, GError **error)
{
  return run (shop, who, &(Source) { .name = name, .bytes = bytes, .size = size }, ask, ret, error);
}
