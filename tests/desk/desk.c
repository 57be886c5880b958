#include "desk.h"
#include "store/verify.h"
#include <glib/gstdio.h>
#include <sqlite3.h>

CfDate
desk_date (int year, int month, int day)
{
  CfDate date;
  g_assert_true (cf_date_from_ymd (year, month, day, &date));
  return date;
}

void
desk_on (Desk *d, int year, int month, int day)
{
  d->clock.at = (desk_date (year, month, day) * 86400 + 15 * 3600) * G_USEC_PER_SEC;
}

void
desk_open (Desk *d, const char *country, const char *currency)
{
  g_autoptr (GError) error = NULL;
  *d = (Desk) { .folder = g_dir_make_tmp ("counterfoil-XXXXXX", &error) };
  g_assert_no_error (error);
  d->path = g_build_filename (d->folder, "shop.counterfoil", NULL);
  cf_virtual_clock_init (&d->clock, 0, 1000);
  desk_on (d, 2026, 3, 2);
  d->shop = cf_shop_create (d->path, &(CfShopStart) { "Riverside Print Co.", country, currency, "America/New_York", 0 }, &d->clock.clock, &error);
  g_assert_no_error (error);
  d->who = (CfWho) { .kind = CF_WHO_SYSTEM, .reason = "test" };
}

void
desk_verify (Desk *d)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfVerifyReport) report = { 0 };
  gboolean ok = cf_verify (d->shop->db, NULL, &report, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  for (guint i = 0; i < report.problems->len; i++) {
    const CfProblem *p = report.problems->pdata[i];
    g_test_message ("%s: %s", p->where, p->what);
  }
  g_assert_cmpuint (report.problems->len, ==, 0);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *child = g_build_filename (path, name, NULL);
    if (g_file_test (child, G_FILE_TEST_IS_DIR))
      remove_folder (child);
    else
      g_unlink (child);
  }
  g_rmdir (path);
}

void
desk_close (Desk *d)
{
  if (d->shop)
    desk_verify (d);
  cf_shop_close (d->shop);
  cf_who_clear (&d->who);
  remove_folder (d->folder);
  g_free (d->folder);
  g_free (d->path);
}

void
desk_reopen (Desk *d)
{
  g_autoptr (GError) error = NULL;
  cf_shop_close (d->shop);
  d->shop = cf_shop_open (d->path, FALSE, &d->clock.clock, &error);
  g_assert_no_error (error);
}

char *
desk_file (Desk *d, const char *name)
{
  return g_build_filename (d->folder, name, NULL);
}

/* Through a connection of its own: tests ask what the code under test does not. */
static char *
ask_file (Desk *d, const char *sql)
{
  sqlite3 *db;
  sqlite3_stmt *stmt;
  g_assert_cmpint (sqlite3_open_v2 (d->path, &db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (stmt), ==, SQLITE_ROW);
  char *answer = g_strdup ((const char *) sqlite3_column_text (stmt, 0));
  sqlite3_finalize (stmt);
  sqlite3_close (db);
  return answer;
}

gint64
desk_count (Desk *d, const char *table)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM %s", table), *answer = ask_file (d, sql);
  return g_ascii_strtoll (answer, NULL, 10);
}

char *
desk_log_head (Desk *d)
{
  return ask_file (d, "SELECT pos || ':' || hex (hash) FROM head");
}

CfMoney
desk_receivable (Desk *d)
{
  g_autofree char *answer = ask_file (d, "SELECT COALESCE (SUM (amount_minor), 0) FROM posting WHERE account = 1200");
  return g_ascii_strtoll (answer, NULL, 10);
}

const CfImportRefused *
desk_refused (const CfImportResult *result, guint i)
{
  g_assert_cmpuint (result->refused->len, >, i);
  return &g_array_index (result->refused, CfImportRefused, i);
}

static void
say (CfOutcome outcome, const CfImportResult *result, const GError *error)
{
  g_test_message ("%s: read %" G_GINT64_FORMAT ", imported %" G_GINT64_FORMAT ", already %" G_GINT64_FORMAT ", refused %u%s%s", cf_outcome_name (outcome), result->read, result->imported,
                  result->already, result->refused->len, error ? ": " : "", error ? error->message : "");
  for (guint i = 0; i < MIN (result->refused->len, 5u); i++) {
    const CfImportRefused *r = &g_array_index (result->refused, CfImportRefused, i);
    g_test_message ("  %" G_GINT64_FORMAT " %s %s: %s", r->line, r->field, cf_outcome_name (r->code), r->why);
  }
}

CfOutcome
desk_import (Desk *d, CfImportKind kind, const char *text, CfImportAsk ask, CfImportResult *ret)
{
  g_autoptr (GError) error = NULL;
  ask.kind = kind;
  CfOutcome outcome = cf_import_bytes (d->shop, &d->who, "test.csv", text, strlen (text), &ask, ret, &error);
  say (outcome, ret, error);
  g_assert_true ((outcome == CF_FAILED) == (error != NULL));
  if (outcome == CF_OK)
    g_assert_cmpint (ret->read, ==, ret->imported + ret->already + ret->refused->len);
  if (outcome != CF_OK)
    g_assert_cmpint (ret->imported, ==, 0);
  if (ret->has_totals && outcome == CF_OK)
    g_assert_cmpint (ret->file_minor, ==, ret->imported_minor + ret->already_minor + ret->refused_minor);
  return outcome;
}

void
desk_import_all (Desk *d, CfImportKind kind, const char *text)
{
  g_auto (CfImportResult) result = { 0 };
  g_assert_cmpint (desk_import (d, kind, text, (CfImportAsk) { .create_customers = TRUE }, &result), ==, CF_OK);
  g_assert_cmpint (result.read, ==, result.imported);
  g_assert_true (result.applied);
}

char *
desk_run (const char *const *argv)
{
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  g_autofree char *said = NULL;
  int status;
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, &said, &status, &error);
  g_assert_no_error (error);
  if (!g_spawn_check_wait_status (status, &error))
    g_test_message ("%s: %s\n%s", argv[0], said, out);
  g_assert_no_error (error);
  return out;
}

gboolean
desk_has (const char *program)
{
  g_autofree char *path = g_find_program_in_path (program);
  return path != NULL;
}
