/* Every kind of record as JSON and CSV, from its description: random records of all kinds come back from their JSON as they were (secrets aside), values a newer version might write keep their number, wrong
 * JSON is refused with the key's name; CSV has the fields by name, quoted so that base's reader gets back what was written. */
#include "base/csv.h"
#include "ledger.h"
#include "store/record-text.h"

static gboolean
has_secret (const CfRecord *type)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].flags & CF_SECRET)
      return TRUE;
  return FALSE;
}

static void
test_json (gconstpointer user)
{
  const CfRecord *type = user;
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed () + type->tag);
  for (guint i = 0; i < 200; i++) {
    g_autoptr (GError) error = NULL;
    g_autofree gpointer record = g_malloc0 (type->size), back = g_malloc0 (type->size);
    ledger_random_record (rand, type, 1 + i * 977, record);
    json_t *object = cf_record_json (type, record);
    char *text = json_dumps (object, JSON_COMPACT);
    json_t *read = json_loads (text, JSON_REJECT_DUPLICATES, NULL);
    g_assert_true (json_equal (object, read));
    if (!cf_record_from_json (type, read, back, &error))
      g_error ("%s: %s", error->message, text);
    if (!has_secret (type))
      g_assert_cmpuint (cf_record_diff (type, record, back), ==, 0);
    g_assert_cmpint (((CfRoot *) record)->id, ==, ((CfRoot *) back)->id);
    json_decref (object);
    json_decref (read);
    free (text);
    cf_record_clear (type, record);
    cf_record_clear (type, back);
  }
}

static void
test_secret (void)
{
  CfStaff staff = { .id = 7, .name = (char *) "Boss", .role = CF_STAFF_OWNER, .pin_hash = (char *) "scrypt$secret" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) csv = g_string_new (NULL);
  CfStaff back;
  json_t *object = cf_record_json (&CF_STAFF, &staff);
  g_assert_null (json_object_get (object, "pin_hash"));
  json_object_set_new (object, "pin_hash", json_string ("mine"));
  g_assert_false (cf_record_from_json (&CF_STAFF, object, &back, &error));      /* and cannot be put in this way */
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  json_decref (object);
  cf_record_csv_head (&CF_STAFF, csv);
  cf_record_csv_row (&CF_STAFF, &staff, csv);
  g_assert_null (strstr (csv->str, "pin_hash"));
  g_assert_null (strstr (csv->str, "secret"));
}

static void
test_wrong (void)
{
  static const struct { const char *json, *key; } wrong[] = {
    { "{}", "id" }, { "{\"id\":\"short\"}", "id" }, { "{\"id\":5}", "id" }, { "[]", "id" },
    { "{\"id\":\"0000000000007\",\"colour\":\"red\"}", "colour" }, { "{\"id\":\"0000000000007\",\"date\":\"2025-02-31\"}", "date" },
    { "{\"id\":\"0000000000007\",\"total_minor\":\"12\"}", "total_minor" }, { "{\"id\":\"0000000000007\",\"total_minor\":1.5}", "total_minor" },
    { "{\"id\":\"0000000000007\",\"kind\":\"estimate\"}", "kind" }, { "{\"id\":\"0000000000007\",\"number\":7}", "number" }, { "{\"id\":\"0000000000007\",\"lines\":{}}", "lines" },
    { "{\"id\":\"0000000000007\",\"lines\":[{\"quantity\":\"1.2345678\"}]}", "quantity" }, { "{\"id\":\"0000000000007\",\"currency\":\"XQX\"}", "currency" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    g_autoptr (GError) error = NULL;
    CfInvoice invoice;
    json_t *object = json_loads (wrong[i].json, 0, NULL);
    g_assert_nonnull (object);
    g_assert_false (cf_record_from_json (&CF_INVOICE, object, &invoice, &error));
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    g_assert_nonnull (strstr (error->message, wrong[i].key));
    json_decref (object);
  }
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoice) newer = { 0 };
  json_t *object = json_loads ("{\"id\":\"0000000000007\",\"kind\":\"77\"}", 0, NULL);      /* a kind that only a newer version knows */
  g_assert_true (cf_record_from_json (&CF_INVOICE, object, &newer, &error));
  g_assert_cmpint (newer.kind, ==, 77);
  json_decref (object);
}

/* Rows and parts through base's reader: as many cells as heads, texts as they were. */
static void
test_csv (gconstpointer user)
{
  const CfRecord *type = user;
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed () + 1000 + type->tag);
  g_autoptr (GString) csv = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree gpointer record = g_malloc0 (type->size);
  CfCsvRecord row;
  ledger_random_record (rand, type, 4711, record);
  cf_record_csv_head (type, csv);
  cf_record_csv_row (type, record, csv);
  g_autoptr (CfCsv) reader = cf_csv_open_memory ("row", csv->str, csv->len, &(CfCsvOptions) { .delimiter = ',' }, &error);
  g_assert_true (cf_csv_next (reader, &row, &error));
  guint heads = row.n_fields;
  g_assert_cmpstr (row.fields[0], ==, "id");
  g_assert_true (cf_csv_next (reader, &row, &error));
  g_assert_cmpuint (row.n_fields, ==, heads);
  for (guint i = 0, k = 1; i < type->n_fields; i++) {
    if (type->fields[i].flags & CF_SECRET)
      continue;
    g_autoptr (GString) value = g_string_new (NULL);
    cf_field_text_value (&type->fields[i], record, value);
    g_assert_cmpstr (row.fields[k++], ==, value->str);
  }
  g_assert_false (cf_csv_next (reader, &row, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < type->n_parts; i++) {
    g_autoptr (GString) parts = g_string_new (NULL);
    cf_part_csv_head (type, &type->parts[i], parts);
    cf_part_csv_rows (&type->parts[i], record, parts);
    g_autofree char *first = g_strconcat (type->name, "_id,line,", NULL);
    g_assert_true (g_str_has_prefix (parts->str, first));
  }
  cf_record_clear (type, record);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; cf_records[i]; i++) {
    g_autofree char *json = g_strconcat ("/store/record-text/json/", cf_records[i]->name, NULL), *csv = g_strconcat ("/store/record-text/csv/", cf_records[i]->name, NULL);
    g_test_add_data_func (json, cf_records[i], test_json);
    g_test_add_data_func (csv, cf_records[i], test_csv);
  }
  g_test_add_func ("/store/record-text/secret", test_secret);
  g_test_add_func ("/store/record-text/wrong", test_wrong);
  return g_test_run ();
}
