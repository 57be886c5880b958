#include "ledger.h"
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include "store/apply.h"
#include "store/record-access.h"
#include "store/redact.h"
#include "store/schema.h"
#include "store/verify.h"

static char *folder;

static void
remove_folder (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    g_unlink (path);
  }
  g_rmdir (folder);
}

const char *
ledger_folder (void)
{
  if (!folder) {
    const char *where = g_access ("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : g_get_tmp_dir ();      /* in memory where that can be: syncs cost nothing there */
    folder = g_build_filename (where, "counterfoil-test-XXXXXX", NULL);
    g_assert_nonnull (g_mkdtemp (folder));
    atexit (remove_folder);
  }
  return folder;
}

char *ledger_path (const char *name) { return g_build_filename (ledger_folder (), name, NULL); }

guint32
ledger_seed (void)
{
  static guint32 seed;
  if (!seed) {
    const char *given = g_getenv ("SEED");
    seed = given ? g_ascii_strtoull (given, NULL, 10) : g_random_int () | 1;
    g_test_message ("SEED=%u", seed);
  }
  return seed;
}

static void
done (gboolean ok, GError *error)
{
  g_assert_no_error (error);
  g_assert_true (ok);
}

/* @sql is a constant: its address is the statement's key. */
static CfStmt *
prepared (CfDb *db, const char *sql)
{
  GError *error = NULL;
  CfStmt *stmt = cf_db_stmt_text (db, g_intern_string (sql), sql, FALSE, &error);
  done (stmt != NULL, error);
  return stmt;
}

gint64
ledger_ask (CfDb *db, const char *sql)
{
  GError *error = NULL;
  CfStmt *stmt = prepared (db, sql);
  CfStep step = cf_step (stmt, &error);
  g_assert_no_error (error);
  gint64 value = step == CF_ROW ? cf_int (stmt, 0) : 0;
  cf_stmt_reset (stmt);
  return value;
}

static void
create (const char *path, gint64 number)
{
  GError *error = NULL;
  g_autoptr (CfDb) db = cf_db_open (path, CF_DB_CREATE, &error);
  done (db != NULL, error);
  done (cf_schema_create (db, &error), error);
  CfStmt *stmt = prepared (db, "UPDATE station SET number = $1");
  cf_bind_int (stmt, 1, number);
  done (cf_run (stmt, &error), error);
}

CfShop *
ledger_open (const char *path, gint64 number, CfVirtualClock *clock)
{
  GError *error = NULL;
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    create (path, number);
  CfShop *shop = cf_shop_open (path, FALSE, &clock->clock, &error);
  done (shop != NULL, error);
  done (cf_db_script (shop->db, "PRAGMA synchronous = OFF", &error), error);      /* the disk is not what these tests are about */
  return shop;
}

static char *
random_text (GRand *rand)
{
  static const char *const words[] = { "Acme", "Ænima", "Łódź", "日本印刷", "مطبعة", "O'Neil; DROP", "\"quoted\"", "two\nlines", "tab\there", "😀", "sign", "Straße", "a" };
  GString *out = g_string_new (NULL);
  for (gint n = g_rand_int_range (rand, 0, 4); n > 0; n--)
    g_string_append_printf (out, "%s%s", out->len ? " " : "", words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);
  if (g_rand_int_range (rand, 0, 50) == 0)
    for (guint i = 0; i < 400; i++)
      g_string_append (out, "long ");
  char *text = g_string_free (out, FALSE);
  if (!*text)
    g_clear_pointer (&text, g_free);
  return text;
}

static gboolean in_act;                                                     /* amounts of acts stay so small that sums over them do not overflow */

static gint64
random_number (GRand *rand, const CfField *field)
{
  gint64 wide = (gint64) ((guint64) g_rand_int (rand) << 32 | g_rand_int (rand));
  guint names = 0;
  switch (field->kind) {
    case CF_KIND_FLAG: return g_rand_boolean (rand);
    case CF_KIND_ENUM:
      while (field->names[names].name)
        names++;
      guint pick = g_rand_int_range (rand, 0, names + 1);
      return pick < names ? field->names[pick].value : 0;
    case CF_KIND_DATE: return g_rand_boolean (rand) ? 0 : g_rand_int_range (rand, -20000, 60000);
    case CF_KIND_ID: return g_rand_boolean (rand) ? 0 : wide & G_MAXINT64;
    case CF_KIND_INSTANT:
      if (g_rand_int_range (rand, 0, 8) == 0)
        return (g_rand_int_range (rand, -800000, 3000000) * G_GINT64_CONSTANT (86400) + 1) * G_USEC_PER_SEC;      /* about the first and the last day that a calendar has */
      break;
    case CF_KIND_MONEY: case CF_KIND_DECIMAL:
      if (in_act)
        return g_rand_int_range (rand, -10000000, 10000000);
  }
  switch (g_rand_int_range (rand, 0, 8)) {
    case 0: return wide;
    case 1: return G_MAXINT64;
    case 2: return G_MININT64;
    case 3: return 0;
    default: return (gint64) (gint32) g_rand_int (rand) >> g_rand_int_range (rand, 0, 31);
  }
}

static void
random_fields (GRand *rand, const CfRecord *type, gpointer ret)
{
  for (guint i = 0; i < type->n_fields; i++) {
    const CfField *field = &type->fields[i];
    if (field->kind == CF_KIND_TEXT)
      *cf_field_text (field, ret) = random_text (rand);
    else
      cf_field_set (field, ret, random_number (rand, field));
  }
  for (guint i = 0; i < type->n_parts; i++)
    for (gint n = g_rand_int_range (rand, 0, 5); n > 0; n--)
      random_fields (rand, type->parts[i].type, cf_part_add (&type->parts[i], ret));
}

void
ledger_random_record (GRand *rand, const CfRecord *type, CfId id, gpointer ret)
{
  memset (ret, 0, type->size);
  random_fields (rand, type, ret);
  ((CfRoot *) ret)->id = id;
}

/* One of the ids of @sql, at random; 0 if there is none. */
static CfId
some (CfDb *db, GRand *rand, const char *sql)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;
  CfStmt *stmt = prepared (db, sql);
  CfStep step;
  while ((step = cf_step (stmt, &error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ids, id);
  }
  g_assert_no_error (error);
  return ids->len ? g_array_index (ids, CfId, g_rand_int_range (rand, 0, ids->len)) : 0;
}

static CfDate random_date (GRand *rand) { return 20500 + g_rand_int_range (rand, 0, 400); }

/* Adds a document, or changes one: a few random fields of it. */
static CfOutcome
act_document (CfShop *shop, GRand *rand, const CfRecord *type, const char *sql, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = g_rand_boolean (rand) ? "because" : NULL };
  g_autofree gpointer before = g_malloc0 (type->size), after = g_malloc0 (type->size), other = g_malloc0 (type->size);
  cf_act_begin (&act, shop, "test.document", &who, NULL, 0, NULL);
  CfId id = act.stop || g_rand_int_range (rand, 0, 4) == 0 ? 0 : some (shop->db, rand, sql);
  if (type == &CF_SETTING)
    id = g_rand_int_range (rand, 40, 60);                               /* their ids are numbers: stations add the same one without knowing of each other */
  if (!act.stop && !cf_act_find (&act, type, id, before)) {
    ledger_random_record (rand, type, id ? id : cf_act_id (&act), after);
    if (type == &CF_CONTACT)
      ((CfContact *) after)->customer_id = some (shop->db, rand, "SELECT id FROM customer ORDER BY id");
    cf_act_add (&act, type, after);
  } else if (!act.stop) {
    cf_record_copy (type, before, after);
    ledger_random_record (rand, type, id, other);
    for (guint i = 0; i < type->n_fields; i++)
      if (g_rand_int_range (rand, 0, 6) == 0) {
        const CfField *field = &type->fields[i];
        if (field->kind == CF_KIND_TEXT) {
          g_free (*cf_field_text (field, after));
          *cf_field_text (field, after) = g_strdup (*cf_field_text (field, other));
        } else
          cf_field_set (field, after, cf_field_get (field, other));
      }
    for (guint i = 0; i < type->n_parts; i++)
      if (g_rand_int_range (rand, 0, 3) == 0)
        random_fields (rand, type->parts[i].type, cf_part_add (&type->parts[i], after));
    if (type == &CF_CONTACT)
      ((CfContact *) after)->customer_id = some (shop->db, rand, "SELECT id FROM customer ORDER BY id");
    cf_act_change (&act, type, before, after);
  }
  CfOutcome outcome = cf_act_end (&act, error);
  cf_record_clear (type, before);
  cf_record_clear (type, after);
  cf_record_clear (type, other);
  return outcome;
}

static void
add_entry (CfAct *act, CfId id, CfEntryKind kind, CfDate date, CfId customer, CfMoney receivable, CfAccount other, CfDate due)
{
  CfPosting postings[] = { { CF_ACCOUNT_RECEIVABLE, receivable, customer, due, 0 }, { other, -receivable / 2, 0, 0, 1 }, { other, -(receivable - receivable / 2), 0, 0, 2 } };
  cf_act_add (act, &CF_ENTRY, &(CfEntry) { id, date, kind, 840, 0, postings, G_N_ELEMENTS (postings) });
}

static CfOutcome
act_invoice (CfShop *shop, GRand *rand, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  CfId id = cf_shop_id (shop);
  cf_act_begin (&act, shop, "test.invoice", &who, &CF_INVOICE, id, NULL);
  if (!act.stop) {
    ledger_random_record (rand, &CF_INVOICE, id, &invoice);
    ledger_random_record (rand, &CF_INVOICE_PARTY, id, &party);
    invoice.customer_id = some (shop->db, rand, "SELECT id FROM customer ORDER BY id");
    invoice.total_minor = g_rand_int_range (rand, 1, 100000);
    cf_act_add (&act, &CF_INVOICE, &invoice);
    cf_act_add (&act, &CF_INVOICE_PARTY, &party);
    CfDate date = random_date (rand);
    add_entry (&act, id, CF_ENTRY_INVOICE, date, invoice.customer_id, invoice.total_minor, CF_ACCOUNT_SALES, date + 30);
  }
  return cf_act_end (&act, error);
}

/* A payment, put on up to three invoices; with a derived id every station that books the same source writes the same bytes. */
static CfOutcome
act_payment (CfShop *shop, GRand *rand, gboolean derived, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_GATEWAY };
  g_auto (CfPayment) payment = { 0 };
  CfAllocationLine lines[3];
  gint64 source = g_rand_int_range (rand, 1, 12);
  g_autoptr (GRand) content = derived ? g_rand_new_with_seed (source) : g_rand_copy (rand);
  CfDate date = random_date (content);
  CfId id = derived ? cf_id_derive ("test.gateway", date, &source, 1, "pi_1") : cf_shop_id (shop);
  cf_act_begin (&act, shop, "test.payment", &who, &CF_PAYMENT, id, NULL);
  if (!act.stop) {
    ledger_random_record (content, &CF_PAYMENT, id, &payment);
    payment.customer_id = derived ? 77 : some (shop->db, rand, "SELECT id FROM customer ORDER BY id");
    payment.amount_minor = g_rand_int_range (content, 1, 80000);
    cf_act_add (&act, &CF_PAYMENT, &payment);
    add_entry (&act, id, CF_ENTRY_PAYMENT, date, payment.customer_id, -payment.amount_minor, CF_ACCOUNT_BANK, date);
    guint n = derived ? 0 : g_rand_int_range (rand, 0, 4);
    for (guint i = 0; i < n; i++)
      lines[i] = (CfAllocationLine) { id, some (shop->db, rand, "SELECT id FROM invoice ORDER BY id"), payment.amount_minor / (i + 1) };
    if (n)
      cf_act_add (&act, &CF_ALLOCATION, &(CfAllocation) { id, payment.customer_id, date, NULL, lines, n });
  }
  return cf_act_end (&act, error);
}

/* Puts credit on an item, or takes it off, on another day. */
static CfOutcome
act_allocation (CfShop *shop, GRand *rand, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "moved" };
  CfId id = cf_shop_id (shop);
  cf_act_begin (&act, shop, "test.allocate", &who, &CF_ALLOCATION, id, NULL);
  if (!act.stop) {
    CfAllocationLine line = { some (shop->db, rand, "SELECT id FROM payment ORDER BY id"), some (shop->db, rand, "SELECT id FROM invoice ORDER BY id"), g_rand_int_range (rand, -30000, 30000) };
    cf_act_add (&act, &CF_ALLOCATION, &(CfAllocation) { id, some (shop->db, rand, "SELECT id FROM customer ORDER BY id"), random_date (rand), (char *) "moved", &line, 1 });
  }
  return cf_act_end (&act, error);
}

/* A fact of one of the kinds that have no derived data. */
static CfOutcome
act_fact (CfShop *shop, GRand *rand, GError **error)
{
  static const CfRecord *const types[] = { &CF_INVOICE_VOID, &CF_WRITE_OFF, &CF_FEE_WAIVER, &CF_REFUND, &CF_PAYMENT_EVENT, &CF_DEPOSIT_USE, &CF_STATEMENT_RUN, &CF_INVOICE_PARTY, &CF_INVOICE_PARTY };
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_CONTACT, .actor_id = 5 };
  const CfRecord *type = types[g_rand_int_range (rand, 0, G_N_ELEMENTS (types))];
  g_autofree gpointer record = g_malloc0 (type->size);
  CfId id = cf_shop_id (shop);
  cf_act_begin (&act, shop, "test.fact", &who, type, id, NULL);
  if (!act.stop) {
    ledger_random_record (rand, type, id, record);
    cf_act_add (&act, type, record);
  }
  CfOutcome outcome = cf_act_end (&act, error);
  cf_record_clear (type, record);
  return outcome;
}

/* Somebody's data are removed, as far as they have come here. */
static CfOutcome
act_removal (CfShop *shop, GRand *rand, GError **error)
{
  static const struct { const CfRecord *type; const char *sql; } kinds[] = {
    { &CF_CUSTOMER, "SELECT id FROM customer ORDER BY id" }, { &CF_CONTACT, "SELECT id FROM contact ORDER BY id" },
    { &CF_DRAFT, "SELECT id FROM draft ORDER BY id" },       { &CF_INVOICE_PARTY, "SELECT id FROM invoice_party ORDER BY id" },
  };
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "asked for" };
  GError *failed = NULL;
  guint count = 0, kind = g_rand_int_range (rand, 0, G_N_ELEMENTS (kinds));
  cf_act_begin (&act, shop, "test.removal", &who, NULL, 0, NULL);
  CfId id = act.stop ? 0 : some (shop->db, rand, kinds[kind].sql);
  if (id && !cf_redact_record (shop->db, kinds[kind].type, id, NULL, act.body, &count, &failed))
    cf_act_fail (&act, failed);
  return cf_act_end (&act, error);
}

static CfOutcome
any_act (CfShop *shop, GRand *rand, GError **error)
{
  switch (g_rand_int_range (rand, 0, 17)) {
    case 0: case 1: case 2: return act_document (shop, rand, &CF_CUSTOMER, "SELECT id FROM customer ORDER BY id", error);
    case 3: case 4: return act_document (shop, rand, &CF_CONTACT, "SELECT id FROM contact ORDER BY id", error);
    case 5: return act_document (shop, rand, &CF_SETTING, "SELECT id FROM setting ORDER BY id", error);
    case 6: return act_document (shop, rand, &CF_ITEM, "SELECT id FROM item ORDER BY id", error);
    case 7: return act_document (shop, rand, &CF_DRAFT, "SELECT id FROM draft ORDER BY id", error);
    case 8: case 9: case 10: return act_invoice (shop, rand, error);
    case 11: case 12: return act_payment (shop, rand, FALSE, error);
    case 13: return act_payment (shop, rand, TRUE, error);
    case 14: return act_allocation (shop, rand, error);
    case 15: return act_removal (shop, rand, error);
    default: return act_fact (shop, rand, error);
  }
}

CfOutcome
ledger_act (CfShop *shop, GRand *rand, GError **error)
{
  in_act = TRUE;
  CfOutcome outcome = any_act (shop, rand, error);
  in_act = FALSE;
  return outcome;
}

void
ledger_acts (CfShop *shop, GRand *rand, guint n)
{
  for (guint i = 0; i < n; i++) {
    GError *error = NULL;
    CfOutcome outcome = ledger_act (shop, rand, &error);
    g_assert_no_error (error);
    g_assert_true (outcome == CF_OK || outcome == CF_ALREADY);
  }
}

void
kept_free (gpointer p)
{
  Kept *kept = p;
  g_bytes_unref (kept->life);
  g_bytes_unref (kept->body);
  g_bytes_unref (kept->hash);
  g_free (kept->act);
  g_free (kept);
}

static gboolean
keep (const CfCommit *commit, gpointer user, GError **error)
{
  Kept *kept = g_new0 (Kept, 1);
  kept->commit = *commit;
  kept->life = g_bytes_new (commit->life, CF_LIFE_SIZE);
  kept->body = g_bytes_new (commit->body, commit->size);
  kept->hash = g_bytes_new (commit->hash, CF_HASH_SIZE);
  kept->commit.life = g_bytes_get_data (kept->life, NULL);
  kept->commit.body = g_bytes_get_data (kept->body, NULL);
  kept->commit.hash = g_bytes_get_data (kept->hash, NULL);
  kept->commit.act = kept->act = g_strdup (commit->act);
  g_ptr_array_add (user, kept);
  return TRUE;
}

GPtrArray *
ledger_log (CfDb *db, gint64 after)
{
  GError *error = NULL;
  GPtrArray *log = g_ptr_array_new_with_free_func (kept_free);
  done (cf_log_each (db, after, keep, log, &error), error);
  return log;
}

/* The local key of a life, which is made where it is not known. */
static gint64
station_of (CfDb *db, const CfCommit *commit)
{
  GError *error = NULL;
  CfStmt *stmt = prepared (db, "SELECT id FROM station WHERE life = $1");
  cf_bind_blob (stmt, 1, commit->life, CF_LIFE_SIZE);
  CfStep step = cf_step (stmt, &error);
  g_assert_no_error (error);
  if (step == CF_ROW) {
    gint64 id = cf_int (stmt, 0);
    cf_stmt_reset (stmt);
    return id;
  }
  gint64 id = ledger_ask (db, "SELECT COUNT(*) FROM station") + 1;
  stmt = prepared (db, "INSERT INTO station(id, life, number, place) VALUES ($1, $2, $3, 'elsewhere')");
  cf_bind_int (stmt, 1, id);
  cf_bind_blob (stmt, 2, commit->life, CF_LIFE_SIZE);
  cf_bind_int (stmt, 3, commit->number);
  done (cf_run (stmt, &error), error);
  return id;
}

static gboolean
is_here (CfDb *db, gint64 station, gint64 seq)
{
  GError *error = NULL;
  CfStmt *stmt = prepared (db, "SELECT pos FROM commit_log WHERE station_id = $1 AND seq = $2");
  cf_bind_int (stmt, 1, station);
  cf_bind_int (stmt, 2, seq);
  CfStep step = cf_step (stmt, &error);
  g_assert_no_error (error);
  cf_stmt_reset (stmt);
  return step == CF_ROW;
}

gboolean
ledger_receive (CfShop *shop, const Kept *kept)
{
  GError *error = NULL;
  CfCommit commit = kept->commit;
  CfHead head;
  CfHeld held;
  done (cf_db_begin (shop->db, TRUE, &error), error);
  done (cf_head_load (shop->db, &head, &error), error);
  commit.station_id = station_of (shop->db, &commit);
  gboolean known = is_here (shop->db, commit.station_id, commit.seq);
  g_autoptr (GByteArray) left = NULL;
  if (!known) {
    done (cf_redact_incoming (shop->db, &commit, &left, &error), error);
    if (left) {
      commit.body = left->data;
      commit.size = left->len;
    }
    commit.pos = ++head.pos;
    head.stamp = MAX (head.stamp, commit.stamp);
    done (cf_apply (shop->db, &commit, &shop->touched, &held, &error), error);
    commit.held = held;
    done (cf_log_insert (shop->db, &commit, &error), error);
    done (cf_derived_refresh (shop->db, &shop->touched, &error), error);
    done (cf_head_save (shop->db, &head, &error), error);
  }
  done (cf_db_commit (shop->db, &error), error);
  return !known;
}

/* Rows of @sql, one a line. */
static void
put_rows (CfDb *db, const char *name, const char *sql, GString *out)
{
  GError *error = NULL;
  CfStmt *stmt = prepared (db, sql);
  CfStep step;
  while ((step = cf_step (stmt, &error)) == CF_ROW) {
    g_string_append (out, name);
    for (int i = 0; i < cf_columns (stmt); i++) {
      g_autofree char *escaped = g_strescape (cf_text (stmt, i), NULL);
      g_string_append_printf (out, "|%s", escaped);
    }
    g_string_append_c (out, '\n');
  }
  g_assert_no_error (error);
}

static void
put_table (CfDb *db, const CfRecord *type, const CfRecord *root, GString *out)
{
  g_autoptr (GString) sql = g_string_new ("SELECT ");
  g_string_append_printf (sql, root ? "%s_id, line" : "id", root ? root->name : "");
  for (guint i = 0; i < type->n_fields; i++)
    g_string_append_printf (sql, ", %s", type->fields[i].name);
  g_string_append_printf (sql, " FROM %s ORDER BY 1, 2", type->name);
  put_rows (db, type->name, sql->str, out);
  for (guint i = 0; i < type->n_parts; i++)
    put_table (db, type->parts[i].type, type, out);
}

char *
ledger_state (CfDb *db)
{
  GString *out = g_string_new (NULL);
  for (guint i = 0; cf_records[i]; i++)
    put_table (db, cf_records[i], NULL, out);
  put_rows (db, "edit", "SELECT type, id, grp, stamp, station, base_stamp, base_station FROM edit ORDER BY 1, 2, 3, 4, 5", out);
  put_rows (db, "open_item", "SELECT * FROM open_item ORDER BY 1, 2", out);
  put_rows (db, "customer_sum", "SELECT * FROM customer_sum WHERE open_minor <> 0 OR unapplied_minor <> 0 ORDER BY 1", out);
  put_rows (db, "search", "SELECT rowid, words FROM search ORDER BY 1", out);
  return g_string_free (out, FALSE);
}

void
ledger_same (const char *what, const char *a, const char *b)
{
  if (g_str_equal (a, b))
    return;
  g_auto (GStrv) x = g_strsplit (a, "\n", -1), y = g_strsplit (b, "\n", -1);
  guint i = 0;
  while (x[i] && y[i] && g_str_equal (x[i], y[i]))
    i++;
  g_error ("%s: differ at line %u:\n%s\n%s", what, i, x[i] ? x[i] : "(end)", y[i] ? y[i] : "(end)");
}

void
ledger_clean (CfDb *db)
{
  g_auto (CfVerifyReport) report = { 0 };
  GError *error = NULL;
  done (cf_verify (db, NULL, &report, &error), error);
  for (guint i = 0; i < report.problems->len && i < 20; i++) {
    const CfProblem *p = g_ptr_array_index (report.problems, i);
    g_test_message ("%s: %s", p->where, p->what);
  }
  g_assert_cmpuint (report.problems->len, ==, 0);
}
