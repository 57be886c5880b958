/* Ledgers of every schema that was ever released (tests/data/schema-fixtures): opened, they are brought up to this program's schema and verify is clean; their logs, taken into an empty
 * ledger of today, make the same state. With FIXTURE=folder in the environment the test writes such a fixture instead: a ledger with every kind of record, edited and posted. */
#include "ledger.h"
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include "db/driver.h"
#include "store/record-access.h"
#include "store/schema.h"

static CfVirtualClock the_clock;

static void
act_on (CfShop *shop, const CfRecord *type, gconstpointer before, gconstpointer after)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = before ? "changed my mind" : NULL };
  GError *error = NULL;
  cf_act_begin (&act, shop, before ? "fixture.change" : "fixture.add", &who, NULL, 0, NULL);
  if (before)
    cf_act_change (&act, type, before, after);
  else
    cf_act_add (&act, type, after);
  CfOutcome outcome = cf_act_end (&act, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, CF_OK);
}

/* Two of every kind, one of them edited twice, among acts that post. */
static void
fill (CfShop *shop, GRand *rand)
{
  for (guint i = 0; cf_records[i]; i++) {
    const CfRecord *type = cf_records[i];
    if (type == &CF_ENTRY || type == &CF_ALLOCATION || type == &CF_SETTING)      /* those that must keep to a form, or add up, come from the acts */
      continue;
    g_autofree gpointer a = g_malloc0 (type->size), b = g_malloc0 (type->size);
    for (guint k = 0; k < 2; k++) {
      cf_record_clear (type, a);
      ledger_random_record (rand, type, cf_shop_id (shop), a);
      act_on (shop, type, NULL, a);
    }
    for (guint k = 0; type->nature == CF_DOCUMENT && k < 2; k++) {
      ledger_random_record (rand, type, ((CfRoot *) a)->id, b);
      act_on (shop, type, a, b);
      cf_record_clear (type, a);
      cf_record_copy (type, b, a);
      cf_record_clear (type, b);
    }
    cf_record_clear (type, a);
  }
  ledger_acts (shop, rand, 60);
}

static void
put_value (GString *out, sqlite3_stmt *q, int column)
{
  if (sqlite3_column_type (q, column) == SQLITE_BLOB) {
    const guint8 *bytes = sqlite3_column_blob (q, column);
    g_string_append (out, "x'");
    for (int i = 0; i < sqlite3_column_bytes (q, column); i++)
      g_string_append_printf (out, "%02x", bytes[i]);
    g_string_append_c (out, '\'');
    return;
  }
  char *quoted = sqlite3_column_type (q, column) == SQLITE_TEXT ? sqlite3_mprintf ("%Q", sqlite3_column_text (q, column)) : sqlite3_mprintf ("%lld", sqlite3_column_int64 (q, column));
  g_string_append (out, quoted);
  sqlite3_free (quoted);
}

static void
dump_rows (sqlite3 *db, const char *table, const char *columns, GString *out)
{
  g_autofree char *sql = g_strdup_printf ("SELECT %s FROM %s ORDER BY 1, 2", columns, table);
  sqlite3_stmt *q;
  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &q, NULL), ==, SQLITE_OK);
  while (sqlite3_step (q) == SQLITE_ROW) {
    g_string_append_printf (out, "INSERT INTO %s(", table);
    for (int i = 0; i < sqlite3_column_count (q); i++)
      g_string_append_printf (out, "%s%s", i ? ", " : "", sqlite3_column_name (q, i));
    g_string_append (out, ") VALUES (");
    for (int i = 0; i < sqlite3_column_count (q); i++) {
      g_string_append (out, i ? ", " : "");
      put_value (out, q, i);
    }
    g_string_append (out, ");\n");
  }
  sqlite3_finalize (q);
}

/* The ledger as statements that make it again: tables, rows, then what watches over them. */
static void
dump (sqlite3 *db, GString *out)
{
  static const char *const parts[] = { "type = 'table' AND name NOT LIKE 'search%'", "type = 'index' AND sql IS NOT NULL", "type = 'trigger'", "name = 'search'" };
  g_string_append (out, "PRAGMA application_id = 1128678246;\n");
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autofree char *sql = g_strdup_printf ("SELECT name, sql FROM sqlite_schema WHERE %s ORDER BY rowid", parts[i]);
    sqlite3_stmt *q;
    g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &q, NULL), ==, SQLITE_OK);
    while (sqlite3_step (q) == SQLITE_ROW) {
      g_string_append_printf (out, "%s;\n", sqlite3_column_text (q, 1));
      if (i == 0)
        dump_rows (db, (const char *) sqlite3_column_text (q, 0), "*", out);
    }
    sqlite3_finalize (q);
  }
  dump_rows (db, "search", "rowid, words", out);
}

static void
put_hex (GString *out, GBytes *bytes)
{
  gsize n;
  const guint8 *p = g_bytes_get_data (bytes, &n);
  for (gsize i = 0; i < n; i++)
    g_string_append_printf (out, "%02x", p[i]);
}

static void
write_fixture (const char *folder)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (10);
  g_autoptr (GString) sql = g_string_new (NULL), log = g_string_new ("# life number seq stamp schema actor approver act hash body\n");
  g_autofree char *path = ledger_path ("fixture.db"), *sql_path = g_build_filename (folder, "ledger.sql", NULL), *log_path = g_build_filename (folder, "log.txt", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = ledger_open (path, 1, &the_clock);
  fill (shop, rand);
  g_assert_true (cf_db_script (shop->db, "UPDATE station SET place = 'where it was made'", &error));
  ledger_clean (shop->db);
  dump (shop->db->impl, sql);
  g_autoptr (GPtrArray) commits = ledger_log (shop->db, 0);
  for (guint i = 0; i < commits->len; i++) {
    const Kept *k = g_ptr_array_index (commits, i);
    const CfCommit *c = &k->commit;
    put_hex (log, k->life);
    g_string_append_printf (log, " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %s ", c->number, c->seq, c->stamp,
                            c->schema, c->actor_id, c->approver_id, c->act);
    put_hex (log, k->hash);
    g_string_append_c (log, ' ');
    put_hex (log, k->body);
    g_string_append_c (log, '\n');
  }
  g_assert_true (g_file_set_contents (sql_path, sql->str, sql->len, &error) && g_file_set_contents (log_path, log->str, log->len, &error));
}

static GBytes *
read_hex (const char *text)
{
  gsize n = strlen (text) / 2;
  guint8 *bytes = g_malloc (n + 1);
  for (gsize i = 0; i < n; i++)
    bytes[i] = g_ascii_xdigit_value (text[2 * i]) << 4 | g_ascii_xdigit_value (text[2 * i + 1]);
  return g_bytes_new_take (bytes, n);
}

static Kept *
read_commit (const char *line)
{
  g_auto (GStrv) w = g_strsplit (line, " ", -1);
  g_assert_cmpuint (g_strv_length (w), ==, 10);
  Kept *k = g_new0 (Kept, 1);
  gint64 n[6];
  for (guint i = 0; i < 6; i++)
    n[i] = g_ascii_strtoll (w[i + 1], NULL, 10);
  k->life = read_hex (w[0]);
  k->hash = read_hex (w[8]);
  k->body = read_hex (w[9]);
  k->act = g_strdup (w[7]);
  k->commit = (CfCommit) { .life = g_bytes_get_data (k->life, NULL), .number = n[0], .seq = n[1], .stamp = n[2], .schema = n[3], .actor_id = n[4], .approver_id = n[5], .act = k->act,
                           .hash = g_bytes_get_data (k->hash, NULL) };
  k->commit.body = g_bytes_get_data (k->body, &k->commit.size);
  return k;
}

static char *
read_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  char *text;
  GError *error = NULL;
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static CfShop *
load_database (const char *folder)
{
  g_autofree char *path = ledger_path ("old.db"), *sql = read_file (folder, "ledger.sql"), *said = NULL;
  sqlite3 *db;
  g_unlink (path);
  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "BEGIN", NULL, NULL, NULL), ==, SQLITE_OK);
  if (sqlite3_exec (db, sql, NULL, NULL, &said) != SQLITE_OK)
    g_error ("%s: %s", folder, said);
  g_assert_cmpint (sqlite3_exec (db, "COMMIT", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
  return ledger_open (path, 1, &the_clock);
}

/* @data: the fixture's folder. */
static void
fixture (gconstpointer data)
{
  const char *folder = data;
  g_autoptr (CfShop) old = load_database (folder);
  ledger_clean (old->db);
  g_autofree char *state = ledger_state (old->db), *text = read_file (folder, "log.txt"), *path = ledger_path ("new.db");
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_unlink (path);
  g_autoptr (CfShop) fresh = ledger_open (path, 2, &the_clock);
  guint n = 0;
  for (char **line = lines; *line; line++)
    if (**line && **line != '#') {
      Kept *kept = read_commit (*line);
      g_assert_true (ledger_receive (fresh, kept));
      kept_free (kept);
      n++;
    }
  ledger_clean (fresh->db);
  g_autofree char *replayed = ledger_state (fresh->db);
  ledger_same (folder, state, replayed);
  g_assert_cmpint (ledger_ask (old->db, "SELECT pos FROM head"), ==, n);
  for (guint i = 0; cf_records[i]; i++) {                                   /* else the fixture is too poor to prove anything */
    g_autofree char *any = g_strdup_printf ("SELECT COUNT(*) FROM %s", cf_records[i]->name);
    g_assert_cmpint (ledger_ask (fresh->db, any), >, 0);
  }
  GError *error = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  g_assert_true (cf_shop_refresh (old, &error));
  ledger_acts (old, rand, 20);                                              /* and work goes on in it */
  ledger_clean (old->db);
}

/* The schema is made once, in an empty file, whole or not at all. */
static void
made_once (void)
{
  g_autofree char *path = ledger_path ("made.db");
  GError *error = NULL;
  gint64 version;
  g_autoptr (CfDb) db = cf_db_open (path, CF_DB_CREATE, &error);
  g_assert_true (cf_schema_version (db, &version, &error) && version == 0);
  g_assert_true (cf_schema_create (db, &error));
  g_assert_true (cf_schema_version (db, &version, &error) && version == CF_SCHEMA);
  g_assert_true (cf_schema_upgrade (db, &error));
  ledger_clean (db);
  g_assert_false (cf_schema_create (db, &error));
  g_assert_nonnull (error);
  g_assert_false (cf_db_in_transaction (db));
  ledger_clean (db);
  g_assert_null (cf_schema_script (CF_SCHEMA + 1));
  g_clear_error (&error);
}

/* What shops spread over machines by schema need (src/db/README.md): a primary key on every table; nothing of another schema, no trigger, function or block, within which tables would be made on one machine only. */
static guint
unfit (const char *script, guint *tables)
{
  static const char *const never[] = { " trigger", " function", " procedure", "do $", " inherits", "partition of", "create temp", "create schema", "create foreign" };
  g_autoptr (GRegex) comment = g_regex_new ("--[^\n]*", 0, 0, NULL), other = g_regex_new ("^(create|alter|drop)[^(]*[a-z_0-9]\\.[a-z_0-9]|references [a-z_]+\\.", 0, 0, NULL);
  g_autofree char *bare = g_regex_replace_literal (comment, script, -1, 0, "", 0, NULL), *lower = g_ascii_strdown (bare, -1);
  g_auto (GStrv) statements = g_strsplit (lower, ";", -1);
  guint wrong = 0;
  for (guint i = 0; statements[i]; i++) {
    const char *text = g_strstrip (statements[i]);
    gboolean table = g_str_has_prefix (text, "create table"), bad = (table && !strstr (text, "primary key")) || g_regex_match (other, text, 0, NULL);
    for (guint k = 0; k < G_N_ELEMENTS (never); k++)
      bad |= strstr (text, never[k]) != NULL;
    if (bad)
      g_test_message ("unfit: %s", text);
    *tables += table;
    wrong += bad;
  }
  return wrong;
}

static void
fit_to_be_spread (void)
{
  guint tables = 0;
  g_assert_cmpuint (unfit ("CREATE TABLE a (b BIGINT);", &tables), ==, 1);      /* it sees what is wrong */
  g_assert_cmpuint (unfit ("CREATE TABLE other.a (b BIGINT PRIMARY KEY);", &tables), ==, 1);
  g_assert_cmpuint (unfit ("CREATE TABLE a (b BIGINT PRIMARY KEY REFERENCES other.a(b));", &tables), ==, 1);
  g_assert_cmpuint (unfit ("CREATE TRIGGER t BEFORE UPDATE ON a;", &tables), ==, 1);
  g_assert_cmpuint (unfit ("DO $$ BEGIN CREATE TABLE a (b BIGINT PRIMARY KEY); END $$;", &tables), >, 0);
  tables = 0;
  for (gint64 n = 1; n <= CF_SCHEMA; n++) {
    g_autofree char *script = cf_schema_script (n), *text = cf_db_tokens (script, "postgresql");
    g_assert_cmpuint (unfit (text, &tables), ==, 0);
  }
  g_autofree char *search = cf_schema_search ("postgresql"), *guards = cf_schema_guards ("postgresql");
  g_assert_cmpuint (unfit (search, &tables) + unfit (guards, &tables), ==, 0);
  g_assert_cmpuint (tables, >, 80);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  cf_virtual_clock_init (&the_clock, G_GINT64_CONSTANT (1780000000000000), 1000);
  if (g_getenv ("FIXTURE")) {
    write_fixture (g_getenv ("FIXTURE"));
    return 0;
  }
  g_autofree char *fixtures = g_test_build_filename (G_TEST_DIST, "..", "data", "schema-fixtures", NULL);
  g_autoptr (GPtrArray) folders = g_ptr_array_new_with_free_func (g_free);
  g_test_add_func ("/schema/made-once", made_once);
  g_test_add_func ("/schema/fit-to-be-spread", fit_to_be_spread);
  for (gint64 n = 1; n <= CF_SCHEMA; n++) {
    g_autofree char *number = g_strdup_printf ("%04d", (int) n), *name = g_strdup_printf ("/schema/fixture/%04d", (int) n);
    g_ptr_array_add (folders, g_build_filename (fixtures, number, NULL));
    g_test_add_data_func (name, g_ptr_array_index (folders, folders->len - 1), fixture);
  }
  return g_test_run ();
}
