/* Tampering: whatever is flipped, deleted, inserted or swapped in the log or in a record of a ledger, verify finds it and names the place, 1,000 random edits of 1,000, also when guards,
 * foreign keys and authorizer were out of the way; bytes flipped in the file too. A tail that was cut off whole is found by the head that a report printed. */
#include "ledger.h"
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include "base/id.h"
#include "db/driver.h"
#include "store/verify.h"

#ifdef __SANITIZE_ADDRESS__
enum { EDITS = 200, FLIPS = 60 };                                           /* five times slower, and not about how many */
#else
enum { EDITS = 1000, FLIPS = 300 };
#endif

static CfVirtualClock the_clock, peer_clock;

/* A ledger with commits of its own and of a peer. */
static CfShop *
two_stations (GRand *rand, guint acts)
{
  g_autofree char *path = ledger_path ("tamper.db"), *peer_path = ledger_path ("peer.db");
  g_unlink (path);
  g_unlink (peer_path);
  cf_virtual_clock_init (&the_clock, G_GINT64_CONSTANT (1780000000000000), 1000);
  cf_virtual_clock_init (&peer_clock, G_GINT64_CONSTANT (1780000000500000), 1000);
  CfShop *shop = ledger_open (path, 1, &the_clock);
  g_autoptr (CfShop) peer = ledger_open (peer_path, 2, &peer_clock);
  for (guint round = 0; round < 3; round++) {
    g_autoptr (GPtrArray) of_shop = NULL, of_peer = NULL;
    ledger_acts (shop, rand, acts);
    ledger_acts (peer, rand, acts / 3);
    of_shop = ledger_log (shop->db, 0);
    of_peer = ledger_log (peer->db, 0);
    for (guint i = 0; i < of_peer->len; i++)
      ledger_receive (shop, g_ptr_array_index (of_peer, i));
    for (guint i = 0; i < of_shop->len; i++)
      ledger_receive (peer, g_ptr_array_index (of_shop, i));
  }
  GError *error = NULL;
  g_assert_true (cf_shop_refresh (shop, &error));
  ledger_clean (shop->db);
  return shop;
}

typedef struct { char *table, *column, *key; gboolean is_key; } Column;      /* key: of the row, "id" or "invoice_id, line" */

static void
column_free (gpointer p)
{
  Column *c = p;
  g_free (c->table);
  g_free (c->column);
  g_free (c->key);
  g_free (c);
}

/* All columns of records, log and what is derived from them; not what only this replica knows about itself: where its file lay, and which id it gave last. */
static GPtrArray *
all_columns (sqlite3 *db)
{
  GPtrArray *out = g_ptr_array_new_with_free_func (column_free);
  sqlite3_stmt *q;
  g_assert_cmpint (sqlite3_prepare_v2 (db, "SELECT t.name, c.name, c.pk, (SELECT group_concat(name, ', ') FROM pragma_table_info(t.name) WHERE pk) FROM pragma_table_list t, pragma_table_info(t.name) c "
                                           "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'search%' AND t.name NOT LIKE 'sqlite%' AND t.name <> 'scratch' "
                                           "AND (t.name <> 'head' OR c.name IN ('pos', 'seq', 'hash', 'schema')) AND (t.name <> 'station' OR c.name IN ('life', 'number'))", -1, &q, NULL), ==, SQLITE_OK);
  while (sqlite3_step (q) == SQLITE_ROW) {
    Column *c = g_new0 (Column, 1);
    c->table = g_strdup ((const char *) sqlite3_column_text (q, 0));
    c->column = g_ascii_strdown ((const char *) sqlite3_column_text (q, 1), -1);      /* a bit of the schema's own text may have become a capital */
    c->is_key = sqlite3_column_int (q, 2);
    c->key = g_strdup ((const char *) sqlite3_column_text (q, 3));
    g_ptr_array_add (out, c);
  }
  sqlite3_finalize (q);
  return out;
}

static gint64
ask (sqlite3 *db, const char *sql)
{
  sqlite3_stmt *q;
  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &q, NULL), ==, SQLITE_OK);
  gint64 value = sqlite3_step (q) == SQLITE_ROW ? sqlite3_column_int64 (q, 0) : 0;
  sqlite3_finalize (q);
  return value;
}

/* Another value for what stands in a column. */
static char *
changed_value (GRand *rand, sqlite3 *db, const Column *c, const char *row)
{
  g_autofree char *type_sql = g_strdup_printf ("SELECT CASE typeof(%s) WHEN 'integer' THEN 1 WHEN 'text' THEN 2 ELSE 3 END FROM %s WHERE %s", c->column, c->table, row);
  guint n = g_rand_int_range (rand, 0, 4);
  switch (ask (db, type_sql)) {
    case 1:
      switch (n) {
        case 0: return g_strdup_printf ("%s + 1", c->column);
        case 1: return g_strdup_printf ("%s - 1", c->column);
        case 2: return g_strdup_printf ("(~(%s & (1 << %d)) & (%s | (1 << %d)))", c->column, g_rand_int_range (rand, 0, 40), c->column, 3);
        default: return g_strdup_printf ("CASE %s WHEN 0 THEN 1 ELSE 0 END", c->column);
      }
    case 2:
      return g_strdup_printf (n < 2 ? "%s || 'x'" : n == 2 ? "upper(substr(%1$s, 1, 1)) || lower(substr(%1$s, 2)) || '.'" : "CASE %1$s WHEN '' THEN ' ' ELSE substr(%1$s, 2) END", c->column);
    default: {
      g_autofree char *size_sql = g_strdup_printf ("SELECT length(%s) FROM %s WHERE %s", c->column, c->table, row);
      gint64 size = ask (db, size_sql);
      g_autofree char *byte_sql = NULL;
      if (size == 0 || n == 0)
        return g_strdup_printf ("CAST(%s || x'00' AS BLOB)", c->column);
      gint64 at = g_rand_int_range (rand, 1, size + 1);
      byte_sql = g_strdup_printf ("SELECT instr(x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f50"
                                  "5152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5"
                                  "a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa"
                                  "fbfcfdfeff', substr(%s, %" G_GINT64_FORMAT ", 1)) - 1 FROM %s WHERE %s", c->column, at, c->table, row);
      return g_strdup_printf ("CAST(substr(%s, 1, %" G_GINT64_FORMAT ") || x'%02x' || substr(%s, %" G_GINT64_FORMAT ") AS BLOB)", c->column, at - 1, (guint) ask (db, byte_sql) ^ 1u << g_rand_int_range (rand, 0, 8),
                              c->column, at + 1);
    }
  }
}

/* "id = 5" or "invoice_id = 5 AND line = 1" of a random row; NULL where the table is empty. */
static char *
some_row (GRand *rand, sqlite3 *db, const Column *c)
{
  g_autofree char *count_sql = g_strdup_printf ("SELECT COUNT(*) FROM %s", c->table);
  gint64 count = ask (db, count_sql);
  if (count == 0)
    return NULL;
  g_auto (GStrv) keys = g_strsplit (c->key, ", ", -1);
  g_autoptr (GString) row = g_string_new (NULL);
  gint64 n = g_rand_int_range (rand, 0, count);
  for (guint i = 0; keys[i]; i++) {
    g_autofree char *sql = g_strdup_printf ("SELECT %s FROM %s ORDER BY %s LIMIT 1 OFFSET %" G_GINT64_FORMAT, keys[i], c->table, c->key, n);
    g_string_append_printf (row, "%s%s = %" G_GINT64_FORMAT, i ? " AND " : "", keys[i], ask (db, sql));
  }
  return g_strdup (row->str);
}

/* One edit of the kinds that the head of this file names; NULL where it came to nothing. */
static char *
tamper (GRand *rand, sqlite3 *db, const Column *c)
{
  g_autofree char *row = some_row (rand, db, c), *other = some_row (rand, db, c), *sql = NULL, *value = NULL;
  if (!row)
    return NULL;
  g_auto (GStrv) keys = g_strsplit (c->key, ", ", -1);
  const char *last_key = keys[g_strv_length (keys) - 1];
  switch (g_rand_int_range (rand, 0, 8)) {
    case 0:
      sql = g_strdup_printf ("DELETE FROM %s WHERE %s", c->table, row);
      break;
    case 1:                                                                 /* the same row once more, under the next key */
      sql = g_strdup_printf ("CREATE TEMP TABLE t AS SELECT * FROM main.%s WHERE %s; UPDATE t SET %s = (SELECT MAX(%s) + 1 FROM main.%s); INSERT INTO main.%s SELECT * FROM t; DROP TABLE t", c->table, row, last_key,
                             last_key, c->table, c->table);
      break;
    case 2:                                                                 /* two rows trade places */
      sql = g_strdup_printf ("CREATE TEMP TABLE a AS SELECT * FROM main.%1$s WHERE %2$s; CREATE TEMP TABLE b AS SELECT * FROM main.%1$s WHERE %3$s; DELETE FROM main.%1$s WHERE %2$s OR %3$s; "
                             "CREATE TEMP TABLE c AS SELECT * FROM a; UPDATE a SET (%4$s) = (SELECT %4$s FROM b); UPDATE b SET (%4$s) = (SELECT %4$s FROM c); "
                             "INSERT INTO main.%1$s SELECT * FROM a; INSERT INTO main.%1$s SELECT * FROM b; DROP TABLE a; DROP TABLE b; DROP TABLE c", c->table, row, other, c->key);
      if (g_str_equal (row, other))
        return NULL;
      break;
    default:
      value = changed_value (rand, db, c, row);
      sql = g_strdup_printf ("UPDATE %s SET %s = %s WHERE %s", c->table, c->column, value, row);
  }
  return sqlite3_exec (db, sql, NULL, NULL, NULL) == SQLITE_OK ? g_steal_pointer (&sql) : NULL;
}

static char *
content (sqlite3 *db)
{
  g_autoptr (GPtrArray) columns = all_columns (db);
  GString *out = g_string_new (NULL);
  for (guint i = 0; i < columns->len; i++) {
    const Column *c = g_ptr_array_index (columns, i);
    sqlite3_stmt *q;
    g_autofree char *sql = g_strdup_printf ("SELECT typeof(%s), CASE typeof(%s) WHEN 'blob' THEN hex(%s) ELSE %s END FROM %s %s ORDER BY %s", c->column, c->column, c->column, c->column, c->table,
                                           g_str_equal (c->table, "customer_sum") ? "WHERE open_minor <> 0 OR unapplied_minor <> 0" : "", c->key);      /* no sum and a sum of 0 are the same */
    if (sqlite3_prepare_v2 (db, sql, -1, &q, NULL) != SQLITE_OK)
      return g_string_free (out, FALSE);
    g_autofree char *table = g_ascii_strdown (c->table, -1), *column = g_ascii_strdown (c->column, -1);      /* names in another case are the same names */
    while (sqlite3_step (q) == SQLITE_ROW)
      g_string_append_printf (out, "%s.%s %s %s\n", table, column, sqlite3_column_text (q, 0), sqlite3_column_text (q, 1));
    if (sqlite3_finalize (q) != SQLITE_OK)
      g_string_append (out, "damaged");
  }
  return g_string_free (out, FALSE);
}

/* Does some problem name the row that was touched? In the log: the commit, or the one after it; else the record, or the commit that made it. */
static gboolean
names_place (const CfVerifyReport *report, const char *sql, const char *table)
{
  const char *where = strstr (sql, "WHERE "), *digits = where ? strchr (where, '=') : NULL;
  gint64 key = digits ? g_ascii_strtoll (digits + 2, NULL, 10) : 0;
  char text[CF_ID_TEXT];
  const CfRecord *root = cf_record_by_name (table);
  for (guint i = 0; !root && cf_records[i]; i++)
    for (guint k = 0; k < cf_records[i]->n_parts; k++)
      if (g_str_equal (cf_records[i]->parts[k].type->name, table))
        root = cf_records[i];
  if (!root && !g_str_equal (table, "commit_log"))
    return report->problems->len > 0;
  for (guint i = 0; i < report->problems->len; i++) {
    const char *at = ((CfProblem *) g_ptr_array_index (report->problems, i))->where;
    g_autofree char *here = root ? key < 4096 ? g_strdup_printf ("%s %" G_GINT64_FORMAT, root->name, key) : g_strdup_printf ("%s %s", root->name, cf_id_text (key, text))
                                 : g_strdup_printf ("commit %" G_GINT64_FORMAT " ", key);
    g_autofree char *next = g_strdup_printf ("commit %" G_GINT64_FORMAT " ", key + 1);
    if (strstr (at, here) || (!root && (strstr (at, next) || g_str_equal (at, "head") || g_str_equal (at, "log"))) || (root && strstr (sql, "INSERT") && g_str_has_prefix (at, root->name)))
      return TRUE;
  }
  return FALSE;
}

static void
thousand_edits (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = two_stations (rand, 30);
  sqlite3 *db = shop->db->impl;
  g_autoptr (GPtrArray) columns = all_columns (db);
  g_autofree char *good = content (db);
  guint edits = 0, in_log = 0;
  sqlite3_db_config (db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA foreign_keys = OFF", NULL, NULL, NULL), ==, SQLITE_OK);
  while (edits < EDITS) {
    const Column *c = g_ptr_array_index (columns, g_rand_int_range (rand, 0, columns->len));
    while (edits % 4 == 0 && !g_str_equal (c->table, "commit_log"))
      c = g_ptr_array_index (columns, g_rand_int_range (rand, 0, columns->len));
    GError *error = NULL;
    g_auto (CfVerifyReport) report = { 0 };
    g_assert_cmpint (sqlite3_exec (db, "BEGIN", NULL, NULL, NULL), ==, SQLITE_OK);
    shop->db->trusting = TRUE;
    g_autofree char *sql = tamper (rand, db, c);
    shop->db->trusting = FALSE;
    gboolean read = sql && cf_verify (shop->db, NULL, &report, &error);
    g_assert_no_error (error);
    g_assert_true (read || !sql);
    if (sql && report.problems->len == 0) {                                 /* an edit that changed nothing is none */
      g_autofree char *is = content (db);
      ledger_same (sql, good, is);
    } else if (sql) {
      if (!names_place (&report, sql, c->table)) {
        for (guint i = 0; i < report.problems->len; i++)
          g_test_message ("%s: %s", ((CfProblem *) g_ptr_array_index (report.problems, i))->where, ((CfProblem *) g_ptr_array_index (report.problems, i))->what);
        g_error ("%s: its place is not named", sql);
      }
      edits++;
      in_log += g_str_equal (c->table, "commit_log");
    }
    g_assert_cmpint (sqlite3_exec (db, "ROLLBACK", NULL, NULL, NULL), ==, SQLITE_OK);
  }
  g_test_message ("%u edits found, %u of them in the log", edits, in_log);
}

/* Guards that somebody took away are missed; a trigger that does not belong is seen. */
static void
guards (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = two_stations (rand, 5);
  static const char *const scripts[] = { "DROP TRIGGER guard_entry_u", "CREATE TRIGGER extra AFTER INSERT ON entry BEGIN SELECT 1; END" };
  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++) {
    GError *error = NULL;
    g_auto (CfVerifyReport) report = { 0 };
    g_assert_true (cf_db_begin (shop->db, TRUE, &error) && cf_db_script (shop->db, scripts[i], &error) && cf_verify (shop->db, NULL, &report, &error));
    cf_db_rollback (shop->db);
    g_assert_cmpuint (report.problems->len, ==, 1);
    g_assert_cmpstr (((CfProblem *) g_ptr_array_index (report.problems, 0))->where, ==, i ? "trigger extra" : "trigger guard_entry_u");
  }
}

/* Bytes of the file. What lies in no row (free space, the search index's own pages) is not the ledger's. Most of a small ledger is
   pages of tables that hold nothing yet, so that every second flip is of a byte that is in use. */
static void
flipped_bytes (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = two_stations (rand, 25);
  g_autofree char *path = ledger_path ("tamper.db"), *flipped = ledger_path ("flipped.db"), *bytes = NULL, *good = content (shop->db->impl);
  GError *error = NULL;
  gsize size;
  guint found = 0, nothing = 0, unreadable = 0;
  gboolean used = TRUE;
  g_clear_pointer (&shop, cf_shop_close);
  g_assert_true (g_file_get_contents (path, &bytes, &size, &error));
  while (found + nothing + unreadable < FLIPS) {
    gsize at = g_rand_int_range (rand, 0, size);
    while (used && !bytes[at])
      at = g_rand_int_range (rand, 0, size);
    used = !used;
    g_autofree char *copy = g_memdup2 (bytes, size);
    g_auto (CfVerifyReport) report = { 0 };
    g_autoptr (GError) said = NULL;
    copy[at] ^= 1 << g_rand_int_range (rand, 0, 8);
    g_assert_true (g_file_set_contents_full (flipped, copy, size, G_FILE_SET_CONTENTS_NONE, 0600, &error));
    g_autoptr (CfDb) db = cf_db_open (flipped, CF_DB_READ_ONLY, &said);
    if (!db || !cf_verify (db, NULL, &report, &said)) {
      g_assert_error (said, CF_ERROR, CF_ERROR_CORRUPT);
      g_assert_nonnull (strstr (said->message, "flipped.db"));
      unreadable++;
    } else if (report.problems->len)
      found++;
    else {
      g_autofree char *is = content (db->impl);
      ledger_same ("flipped and not found", good, is);
      nothing++;
    }
  }
  g_test_message ("%u found, %u cannot be opened, %u lie in no row", found, unreadable, nothing);
  g_assert_cmpuint (found, >, FLIPS / 10);
}

static void
cut_tail (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = two_stations (rand, 20);
  g_autofree char *path = ledger_path ("tamper.db"), *earlier = ledger_path ("earlier.db");
  GError *error = NULL;
  g_autofree char *vacuum = g_strdup_printf ("VACUUM INTO '%s'", earlier);
  g_unlink (earlier);
  char early[2 * CF_HASH_SIZE + 1], late[2 * CF_HASH_SIZE + 1];
  cf_db_guard (shop->db, NULL);
  g_assert_cmpint (sqlite3_exec (shop->db->impl, vacuum, NULL, NULL, NULL), ==, SQLITE_OK);      /* as the ledger was before its last commits: rows, log and head agree */
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_snprintf (early + 2 * i, 3, "%02x", shop->head.hash[i]);
  gint64 pos = shop->head.pos;
  while (shop->head.pos < pos + 3)
    ledger_acts (shop, rand, 1);
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_snprintf (late + 2 * i, 3, "%02X", shop->head.hash[i]);

  g_autoptr (CfDb) cut = cf_db_open (earlier, CF_DB_READ_ONLY, &error);
  g_assert_no_error (error);
  g_autofree char *short_early = g_strndup (early, 8), *printed = g_strdup_printf ("%.4s-%.4s %.4s-%.4s", late, late + 4, late + 8, late + 12);
  const struct { CfDb *db; const char *head; guint problems; } cases[] = {
    { cut, NULL, 0 }, { cut, "", 0 }, { cut, early, 0 }, { cut, short_early, 0 }, { cut, late, 1 }, { cut, printed, 1 }, { shop->db, late, 0 }, { shop->db, printed, 0 }, { shop->db, early, 0 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CfVerifyReport) report = { 0 };
    g_assert_true (cf_verify (cases[i].db, cases[i].head, &report, &error));
    g_assert_cmpuint (report.problems->len, ==, cases[i].problems);
    g_assert_cmpint (report.head_found, ==, cases[i].head && *cases[i].head && !cases[i].problems);
    if (cases[i].problems)
      g_assert_nonnull (strstr (((CfProblem *) g_ptr_array_index (report.problems, 0))->where, cases[i].head));
  }
  static const char *const wrong[] = { "1234567", "not a head", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0" };
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    g_auto (CfVerifyReport) report = { 0 };
    g_autoptr (GError) said = NULL;
    g_assert_false (cf_verify (cut, wrong[i], &report, &said));
    g_assert_error (said, CF_ERROR, CF_ERROR_INVALID);
  }
}

/* The log's end cut off alone leaves rows that follow from nothing; its commits are counted, and the list of problems ends somewhere. */
static void
orphans (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = two_stations (rand, 120);
  GError *error = NULL;
  g_auto (CfVerifyReport) good = { 0 }, bad = { 0 };
  g_assert_true (cf_verify (shop->db, NULL, &good, &error));
  g_assert_cmpint (good.commits, ==, shop->head.pos);
  g_assert_cmpint (good.entries, >, 0);
  sqlite3_db_config (shop->db->impl, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  g_assert_true (cf_db_begin (shop->db, TRUE, &error));
  g_assert_true (cf_db_script (shop->db, "DELETE FROM commit_log WHERE pos > 40; UPDATE head SET pos = 40, seq = (SELECT MAX(seq) FROM commit_log WHERE station_id = 1), "
                                         "hash = (SELECT hash FROM commit_log WHERE station_id = 1 ORDER BY seq DESC LIMIT 1)", &error));
  g_assert_true (cf_verify (shop->db, NULL, &bad, &error));
  cf_db_rollback (shop->db);
  g_assert_cmpuint (bad.problems->len, ==, CF_PROBLEMS_MAX);
  g_assert_true (bad.more);
  guint orphans_named = 0;
  for (guint i = 0; i < bad.problems->len; i++)
    orphans_named += g_str_equal (((CfProblem *) g_ptr_array_index (bad.problems, i))->what, "there is no commit that made this row");
  g_assert_cmpuint (orphans_named, >, 100);
}

/* A choice is kept in 32 bits: what stands in the column above them is seen too. */
static void
wide_number (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (CfShop) shop = two_stations (rand, 20);
  GError *error = NULL;
  g_auto (CfVerifyReport) report = { 0 };
  sqlite3_db_config (shop->db->impl, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  g_assert_true (cf_db_begin (shop->db, TRUE, &error));
  g_assert_true (cf_db_script (shop->db, "UPDATE entry SET kind = kind + 4294967296 WHERE id = (SELECT MIN(id) FROM entry)", &error));
  g_assert_true (cf_verify (shop->db, NULL, &report, &error));
  cf_db_rollback (shop->db);
  g_assert_cmpuint (report.problems->len, ==, 1);
  g_assert_true (g_str_has_prefix (((CfProblem *) g_ptr_array_index (report.problems, 0))->where, "entry "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verify/thousand-edits", thousand_edits);
  g_test_add_func ("/verify/guards", guards);
  g_test_add_func ("/verify/flipped-bytes", flipped_bytes);
  g_test_add_func ("/verify/cut-tail", cut_tail);
  g_test_add_func ("/verify/orphans", orphans);
  g_test_add_func ("/verify/wide-number", wide_number);
  return g_test_run ();
}
