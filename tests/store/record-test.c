/* Struct, description, log tag and table agree, byte for byte and column for column; tags, groups, enum values and the other numbers that are on disk or in the log are append-only
 * (tests/data/tags.txt); every table of the schema is of one of four kinds. */
#include "ledger.h"
#include <string.h>
#include "ledger/chart.h"
#include "store/record-access.h"
#include "store/schema.h"

/* Calls @func for each record, and each of its parts with the record as @root. */
typedef void (*TypeFunc) (const CfRecord *type, const CfRecord *root, gpointer user);

static void
each_type (TypeFunc func, gpointer user)
{
  for (guint i = 0; cf_records[i]; i++) {
    func (cf_records[i], NULL, user);
    for (guint k = 0; k < cf_records[i]->n_parts; k++)
      func (cf_records[i]->parts[k].type, cf_records[i], user);
  }
}

static const char *const natures[] = { "fact", "document", "part" };
static const char *const kinds[] = { "int", "money", "decimal", "date", "instant", "id", "enum", "text", "flag", "currency" };

static void
put_type (const CfRecord *type, const CfRecord *root, gpointer out)
{
  if (!root)
    g_string_append_printf (out, "type %u %s %s%s\n", type->tag, type->name, natures[type->nature], cf_record_is_personal (type) ? " salted" : "");
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *f = &type->fields[i];
    g_string_append_printf (out, "field %s %u %s %s group %u since %u\n", type->name, f->tag, f->name, kinds[f->kind], f->group, f->since);
    for (const CfEnumName *n = f->names; n && n->name; n++)
      g_string_append_printf (out, "enum %s.%s %d %s\n", type->name, f->name, n->value, n->name);
  }
  for (guint i = 0; i < type->n_parts; i++)
    g_string_append_printf (out, "part %s %u %s %s group %u\n", type->name, type->parts[i].tag, type->parts[i].name, type->parts[i].type->name, type->parts[i].group);
}

/* Everything that has a number for ever. */
static char *
all_numbers (void)
{
  GString *out = g_string_new (NULL);
  guint n;
  each_type (put_type, out);
  const CfSettingInfo *settings = cf_settings_all (&n);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "setting %d %s\n", settings[i].number, settings[i].name);
  const CfChartRow *chart = cf_chart (&n);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "account %d %s\n", chart[i].number, chart[i].name);
  const CfPermissionInfo *permissions = cf_permissions (&n);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "permission %d %s\n", permissions[i].permission, permissions[i].name);
  for (int code = 0; code < 1000; code++)
    if (!g_str_equal (cf_outcome_name (code), "?"))
      g_string_append_printf (out, "outcome %d %s\n", code, cf_outcome_name (code));
  return g_string_free (out, FALSE);
}

/* "field entry 3" of "field entry 3 currency …": what may stand once only. */
static char *
number_of (const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 4);
  gboolean two = g_str_has_prefix (line, "field ") || g_str_has_prefix (line, "enum ") || g_str_has_prefix (line, "part ");
  return two ? g_strjoin (" ", g_str_equal (words[0], "part") ? "field" : words[0], words[1], words[2], NULL) : g_strjoin (" ", words[0], words[1], NULL);
}

static void
append_only (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "tags.txt", NULL), *text = NULL, *now = all_numbers ();
  g_autoptr (GError) error = NULL;
  if (g_getenv ("PRINT_TAGS"))
    g_print ("%s", now);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) committed = g_strsplit (text, "\n", -1), current = g_strsplit (now, "\n", -1);
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (char **line = committed; *line; line++) {
    if (!**line || **line == '#')
      continue;
    if (!g_strv_contains ((const char *const *) current, *line))
      g_test_message ("changed or taken away, which is never done: %s", *line), g_test_fail ();
    if (!g_hash_table_add (numbers, number_of (*line)))
      g_test_message ("a number is used twice: %s", *line), g_test_fail ();
  }
  for (char **line = current; *line; line++)
    if (**line && !g_strv_contains ((const char *const *) committed, *line))
      g_test_message ("add at the end of tests/data/tags.txt: %s", *line), g_test_fail ();
}

/* A type of which a reader that does not know it must find the end: salted from tag 128 on, and only there, but for those of the first schema. */
static void
unknown_types_can_be_skipped (void)
{
  for (guint i = 0; cf_records[i]; i++) {
    const CfRecord *type = cf_records[i];
    g_assert_true (type->tag > 0 && (i == 0 || type->tag > cf_records[i - 1]->tag));
    if (type->tag > 27)
      g_assert_cmpint (cf_record_is_personal (type), ==, type->tag >= 128);
    g_assert_true (cf_record_by_tag (type->tag) == type && cf_record_by_name (type->name) == type);
  }
  g_assert_null (cf_record_by_tag (0));
  g_assert_null (cf_record_by_name ("nothing"));
}

static void
check_shape (const CfRecord *type, const CfRecord *root, gpointer user)
{
  g_assert_cmpint (type->nature == CF_PART, ==, root != NULL);
  g_assert_cmpint (root ? root->n_parts > 0 : type->tag > 0, ==, TRUE);
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *f = &type->fields[i];
    g_assert_true (f->tag > 0 && (i == 0 || f->tag > type->fields[i - 1].tag));                     /* ascending: one order of bytes */
    g_assert_cmpint (f->group > 0, ==, type->nature == CF_DOCUMENT);
    g_assert_cmpint (f->kind == CF_KIND_ENUM, ==, f->names != NULL);
    g_assert_true (f->size == 8 || (f->kind == CF_KIND_ENUM && f->size == 4));
    g_assert_true (f->since <= CF_SCHEMA);
  }
  for (guint i = 0; i < type->n_parts; i++) {
    const CfPart *p = &type->parts[i];
    g_assert_cmpint (p->group > 0, ==, type->nature == CF_DOCUMENT);
    g_assert_true (p->tag > 0 && (i == 0 || p->tag > type->parts[i - 1].tag));
    for (guint k = 0; k < type->n_fields; k++)
      g_assert_cmpuint (type->fields[k].tag, !=, p->tag);
  }
  g_assert_cmpuint (8 + cf_record_groups (type), <, sizeof (CfRecord));                             /* keys of generated statements: addresses inside the description */
}

static void shape (void) { each_type (check_shape, NULL); }

/* Sets what is described to 0xff; then what the compiler knows as padding: nothing may be left. */
static void
describe (const CfRecord *type, guint8 *bytes)
{
  if (type->nature != CF_PART)
    memset (bytes, 0xff, sizeof (CfId));
  for (guint i = 0; i < type->n_fields; i++) {
    for (guint k = 0; k < type->fields[i].size; k++)
      g_assert_cmpuint (bytes[type->fields[i].offset + k], ==, 0);                                  /* described once */
    memset (bytes + type->fields[i].offset, 0xff, type->fields[i].size);
  }
  for (guint i = 0; i < type->n_parts; i++) {
    memset (bytes + type->parts[i].items, 0xff, sizeof (gpointer));
    memset (bytes + type->parts[i].count, 0xff, sizeof (guint));
  }
}

#define BYTES(T, type) { \
    union { T value; guint8 bytes[sizeof (T)]; } described, whole; \
    memset (&described, 0, sizeof described); \
    memset (&whole, 0xff, sizeof whole); \
    g_assert_cmpuint (sizeof (T), ==, (type)->size); \
    describe (type, described.bytes); \
    __builtin_clear_padding (&described.value); \
    __builtin_clear_padding (&whole.value); \
    g_assert_cmpmem (described.bytes, sizeof (T), whole.bytes, sizeof (T)); \
    g_hash_table_add (done, (gpointer) (type)); \
  }
#define PART(T, root, n) BYTES (T, (root).parts[n].type)

static void
not_forgotten (const CfRecord *type, const CfRecord *root, gpointer done)
{
  if (!g_hash_table_contains (done, type))
    g_error ("add %s to this test", type->name);
}

static void
every_byte (void)
{
  g_autoptr (GHashTable) done = g_hash_table_new (NULL, NULL);
  BYTES (CfEntry, &CF_ENTRY) PART (CfPosting, CF_ENTRY, 0)
  BYTES (CfInvoice, &CF_INVOICE) PART (CfInvoiceLine, CF_INVOICE, 0) PART (CfInvoiceTax, CF_INVOICE, 1)
  BYTES (CfInvoiceParty, &CF_INVOICE_PARTY) BYTES (CfInvoiceVoid, &CF_INVOICE_VOID) BYTES (CfWriteOff, &CF_WRITE_OFF) BYTES (CfFeeWaiver, &CF_FEE_WAIVER)
  BYTES (CfPayment, &CF_PAYMENT) BYTES (CfAllocation, &CF_ALLOCATION) PART (CfAllocationLine, CF_ALLOCATION, 0)
  BYTES (CfRefund, &CF_REFUND) BYTES (CfPaymentEvent, &CF_PAYMENT_EVENT) BYTES (CfDepositUse, &CF_DEPOSIT_USE)
  BYTES (CfPeriodLock, &CF_PERIOD_LOCK) BYTES (CfStatementRun, &CF_STATEMENT_RUN) PART (CfStatementRunLine, CF_STATEMENT_RUN, 0)
  BYTES (CfCustomer, &CF_CUSTOMER) BYTES (CfContact, &CF_CONTACT) BYTES (CfLocation, &CF_LOCATION) BYTES (CfCertificate, &CF_CERTIFICATE)
  BYTES (CfItem, &CF_ITEM) PART (CfPriceBreak, CF_ITEM, 0) BYTES (CfTerms, &CF_TERMS) BYTES (CfTaxRate, &CF_TAX_RATE)
  BYTES (CfTaxGroup, &CF_TAX_GROUP) PART (CfTaxGroupMember, CF_TAX_GROUP, 0) BYTES (CfTender, &CF_TENDER) BYTES (CfStaff, &CF_STAFF)
  BYTES (CfSetting, &CF_SETTING) BYTES (CfSeries, &CF_SERIES) BYTES (CfInvoiceGroup, &CF_INVOICE_GROUP) PART (CfGroupMember, CF_INVOICE_GROUP, 0)
  BYTES (CfDraft, &CF_DRAFT) PART (CfDraftLine, CF_DRAFT, 0) BYTES (CfCollection, &CF_COLLECTION)
  BYTES (CfAttempt, &CF_ATTEMPT) PART (CfAttemptLine, CF_ATTEMPT, 0) BYTES (CfAttemptResult, &CF_ATTEMPT_RESULT) BYTES (CfCardTerminal, &CF_CARD_TERMINAL)
  BYTES (CfCardBatch, &CF_CARD_BATCH) PART (CfCardBatchLine, CF_CARD_BATCH, 0) PART (CfCardBatchTotal, CF_CARD_BATCH, 1) PART (CfCardBatchMember, CF_CARD_BATCH, 2)
  BYTES (CfOrphanEnd, &CF_ORPHAN_END)
  BYTES (CfShift, &CF_SHIFT) BYTES (CfDrawerEntry, &CF_DRAWER_ENTRY) BYTES (CfShiftEvent, &CF_SHIFT_EVENT) BYTES (CfShiftClose, &CF_SHIFT_CLOSE) PART (CfCash, CF_SHIFT_CLOSE, 0)
  PART (CfShiftFigure, CF_SHIFT_CLOSE, 1) PART (CfCarried, CF_SHIFT_CLOSE, 2) BYTES (CfBankDeposit, &CF_BANK_DEPOSIT) PART (CfCash, CF_BANK_DEPOSIT, 0) PART (CfDepositCheck, CF_BANK_DEPOSIT, 1)
  BYTES (CfLinkKey, &CF_LINK_KEY) BYTES (CfLinkEnd, &CF_LINK_END) BYTES (CfDocumentView, &CF_DOCUMENT_VIEW) BYTES (CfDocumentFile, &CF_DOCUMENT_FILE)
  BYTES (CfOnlinePayment, &CF_ONLINE_PAYMENT) PART (CfOnlineLine, CF_ONLINE_PAYMENT, 0) BYTES (CfOnlineResult, &CF_ONLINE_RESULT) BYTES (CfOnlineRefund, &CF_ONLINE_REFUND)
  PART (CfCardDifference, CF_SHIFT_CLOSE, 3) BYTES (CfDrawerCount, &CF_DRAWER_COUNT) PART (CfCash, CF_DRAWER_COUNT, 0) BYTES (CfShiftMove, &CF_SHIFT_MOVE) BYTES (CfBatchNote, &CF_BATCH_NOTE)
  BYTES (CfItemStatus, &CF_ITEM_STATUS) BYTES (CfOrder, &CF_ORDER) BYTES (CfJob, &CF_JOB) BYTES (CfWorkNote, &CF_WORK_NOTE) BYTES (CfWorkFile, &CF_WORK_FILE)
  BYTES (CfEstimate, &CF_ESTIMATE) PART (CfEstimateLine, CF_ESTIMATE, 0) BYTES (CfEstimateVersion, &CF_ESTIMATE_VERSION) PART (CfEstimateLine, CF_ESTIMATE_VERSION, 0)
  BYTES (CfApprovalTerms, &CF_APPROVAL_TERMS) BYTES (CfArtProof, &CF_PROOF) BYTES (CfCustomerApproval, &CF_APPROVAL)
  BYTES (CfShipment, &CF_SHIPMENT) PART (CfPackage, CF_SHIPMENT, 0) PART (CfShipmentLine, CF_SHIPMENT, 1) BYTES (CfShipmentEvent, &CF_SHIPMENT_EVENT)
  BYTES (CfMessage, &CF_MESSAGE) BYTES (CfMessageEvent, &CF_MESSAGE_EVENT) BYTES (CfMessageTemplate, &CF_MESSAGE_TEMPLATE)
  each_type (not_forgotten, done);
}

static CfDb *
schema_db (void)
{
  g_autofree char *path = ledger_path ("schema.db");
  g_autoptr (GError) error = NULL;
  gboolean there = g_file_test (path, G_FILE_TEST_EXISTS);
  CfDb *db = cf_db_open (path, there ? CF_DB_READ_WRITE : CF_DB_CREATE, &error);
  g_assert_no_error (error);
  g_assert_true (there || cf_schema_create (db, &error));
  return db;
}

static void
check_columns (const CfRecord *type, const CfRecord *root, gpointer db)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *key = root ? g_strdup_printf ("%s_id", root->name) : g_strdup ("id");
  g_autofree char *sql = g_strdup_printf ("SELECT name, type, \"notnull\", COALESCE(dflt_value, ''), pk FROM pragma_table_info('%s') ORDER BY cid", type->name);
  CfStmt *stmt = cf_db_stmt_text (db, type, sql, FALSE, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < type->n_fields + 2; i++) {
    const CfField *f = i < 2 ? NULL : &type->fields[i - 2];
    g_assert_cmpint (cf_step (stmt, &error), ==, CF_ROW);
    g_assert_cmpstr (cf_text (stmt, 0), ==, f ? f->name : i == 0 ? key : root ? "line" : "pos");
    g_assert_cmpstr (cf_text (stmt, 1), ==, f && f->kind == CF_KIND_TEXT ? "TEXT" : "INTEGER");
    g_assert_true (cf_int (stmt, 2) || cf_int (stmt, 4));
    g_assert_cmpstr (cf_text (stmt, 3), ==, !f ? "" : f->kind == CF_KIND_TEXT ? "''" : "0");
    g_assert_cmpint (cf_int (stmt, 4), ==, i == 0 ? 1 : i == 1 && root ? 2 : 0);
  }
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_DONE);
  g_autofree char *how = g_strdup_printf ("SELECT wr * 10 + strict FROM pragma_table_list WHERE name = '%s'", type->name);
  g_assert_cmpint (ledger_ask (db, how), ==, root ? 11 : 1);
}

static void
columns (void)
{
  g_autoptr (CfDb) db = schema_db ();
  each_type (check_columns, db);
}

/* table → kind, from the comment before each CREATE TABLE. */
static void
read_kinds (const char *script, GHashTable *into)
{
  g_auto (GStrv) lines = g_strsplit (script, "\n", -1);
  const char *kind = NULL;
  for (char **line = lines; *line; line++) {
    g_auto (GStrv) words = g_strsplit_set (*line, " (:;", -1);
    if (g_str_has_prefix (*line, "-- ")) {
      static const char *const four[] = { "record", "part", "derived", "local", NULL };
      if (g_strv_contains (four, words[1]))
        kind = g_str_equal (words[1], "record") ? g_intern_string (words[words[2] && !*words[2] ? 3 : 2]) : g_intern_string (words[1]);
    }
    if (!g_str_has_prefix (*line, "CREATE TABLE") && !g_str_has_prefix (*line, "CREATE VIRTUAL TABLE"))
      continue;
    const char *table = words[g_str_equal (words[1], "VIRTUAL") ? 3 : 2];
    if (!kind)
      g_error ("%s: say of which kind it is", table);
    g_assert_true (g_hash_table_insert (into, g_strdup (table), (gpointer) kind));
    kind = NULL;
  }
}

static void
check_kind (const CfRecord *type, const CfRecord *root, gpointer table_kinds)
{
  g_assert_cmpstr (g_hash_table_lookup (table_kinds, type->name), ==, natures[type->nature]);
  g_assert_true (cf_record_owns_table (type->name));
  g_hash_table_remove (table_kinds, type->name);
}

static void
four_kinds (void)
{
  g_autoptr (GHashTable) table_kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (gint64 n = 1; n <= CF_SCHEMA; n++) {
    g_autofree char *script = cf_schema_script (n);
    read_kinds (script, table_kinds);
  }
  g_autofree char *search = cf_schema_search ("sqlite");
  read_kinds (search, table_kinds);
  g_autoptr (CfDb) db = schema_db ();
  g_assert_cmpint (ledger_ask (db, "SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'"), ==, g_hash_table_size (table_kinds));
  each_type (check_kind, table_kinds);
  GHashTableIter iter;
  gpointer table, kind;
  g_hash_table_iter_init (&iter, table_kinds);
  while (g_hash_table_iter_next (&iter, &table, &kind)) {
    g_assert_true (g_str_equal (kind, "derived") || g_str_equal (kind, "local"));                   /* what is left of records and parts is described nowhere */
    g_assert_false (cf_record_owns_table (table));
  }
}

/* Save, load, copy, compare, clear: whatever the content. */
static void
rows (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfDb) db = schema_db ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_assert_true (cf_db_begin (db, TRUE, &error));
  for (guint i = 0; cf_records[i]; i++)
    for (guint k = 0; k < 20; k++) {
      const CfRecord *type = cf_records[i];
      g_autofree gpointer made = g_malloc (type->size), loaded = g_malloc (type->size), copy = g_malloc (type->size);
      gboolean found;
      ledger_random_record (rand, type, 1000 + k, made);
      g_assert_true (cf_record_insert (db, type, made, 7, &error));
      g_assert_true (cf_record_load (db, type, 1000 + k, loaded, &found, &error) && found);
      g_assert_cmpuint (cf_record_diff (type, made, loaded), ==, 0);
      cf_record_copy (type, loaded, copy);
      cf_record_clear (type, loaded);
      g_assert_cmpuint (cf_record_diff (type, made, copy), ==, 0);
      cf_record_clear (type, copy);
      g_assert_true (cf_record_load (db, type, 5, loaded, &found, &error) && !found);
      cf_record_clear (type, made);
    }
  g_assert_no_error (error);
  cf_db_rollback (db);
}

/* Of what two change at once each keeps their own; where both changed one field the one who saves has it. */
static void
rebase (void)
{
  CfCustomer base = { .id = 1, .name = (char *) "Acme", .phone = (char *) "1", .email = (char *) "a@b", .hold = 0 }, theirs = base, mine = { 0 };
  CfTaxGroupMember one = { .tax_rate_id = 7 }, two[] = { { .tax_rate_id = 7 }, { .tax_rate_id = 8 } };
  CfTaxGroup group = { .id = 2, .name = (char *) "Usual", .members = &one, .n_members = 1 }, longer = { .id = 2, .name = (char *) "Usual", .members = two, .n_members = 2 }, renamed = { 0 };
  theirs.hold = 1;
  theirs.email = (char *) "new@b";
  theirs.phone = (char *) "2";
  cf_record_copy (&CF_CUSTOMER, &base, &mine);
  g_free (mine.phone);
  mine.phone = g_strdup ("3");
  cf_record_rebase (&CF_CUSTOMER, &base, &theirs, &mine);
  g_assert_cmpint (mine.hold, ==, 1);
  g_assert_cmpstr (mine.email, ==, "new@b");
  g_assert_cmpstr (mine.phone, ==, "3");
  g_assert_cmpstr (mine.name, ==, "Acme");
  cf_record_clear (&CF_CUSTOMER, &mine);
  cf_record_copy (&CF_TAX_GROUP, &group, &renamed);
  g_free (renamed.name);
  renamed.name = g_strdup ("Other");
  cf_record_rebase (&CF_TAX_GROUP, &group, &longer, &renamed);
  g_assert_cmpuint (renamed.n_members, ==, 2);
  g_assert_cmpint (renamed.members[1].tax_rate_id, ==, 8);
  g_assert_cmpstr (renamed.name, ==, "Other");
  cf_record_clear (&CF_TAX_GROUP, &renamed);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/append-only", append_only);
  g_test_add_func ("/record/unknown-types-can-be-skipped", unknown_types_can_be_skipped);
  g_test_add_func ("/record/shape", shape);
  g_test_add_func ("/record/every-byte", every_byte);
  g_test_add_func ("/record/columns", columns);
  g_test_add_func ("/record/four-kinds", four_kinds);
  g_test_add_func ("/record/rows", rows);
  g_test_add_func ("/record/rebase", rebase);
  return g_test_run ();
}
