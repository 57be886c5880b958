/* check-test.c: the deep check runs once a day of the shop's, says nothing of a sound ledger whatever happened in it, and names what is wrong with one that was changed by hand; a check
 * that found something is not taken for done. */
#include "vault.h"
#include "desk/check.h"
#include "desk/check-parts.h"
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static CfCheckResult
check (Vault *v, const char *path, gboolean always)
{
  GError *error = NULL;
  CfCheckResult result = { 0 };
  gboolean ok = cf_check_deep (path, always, &v->f.clock.clock, &result, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  for (guint i = 0; i < result.problems->len; i++)
    g_test_message ("%s", (char *) g_ptr_array_index (result.problems, i));
  return result;
}

static void
expect (Vault *v, gboolean always, gboolean ran)
{
  g_auto (CfCheckResult) result = check (v, v->f.path, always);
  g_assert_cmpint (result.ran, ==, ran);
  g_assert_cmpuint (result.problems->len, ==, 0);
  g_assert_cmpint (result.at, >, 0);
}

static void
once_a_day (void)
{
  Vault v;
  GError *error = NULL;
  vault_open (&v);
  gint64 commits = fixture_commits (&v.f);
  expect (&v, FALSE, TRUE);
  expect (&v, FALSE, FALSE);
  expect (&v, TRUE, TRUE);
  v.f.clock.at = (fixture_date (2026, 3, 3) * 86400 + 4 * 3600 + 3500) * G_USEC_PER_SEC;      /* 23:58 in New York, tomorrow in UTC */
  expect (&v, FALSE, FALSE);
  v.f.clock.at = (fixture_date (2026, 3, 3) * 86400 + 5 * 3600 + 60) * G_USEC_PER_SEC;
  expect (&v, FALSE, TRUE);                                              /* 00:01 there */
  expect (&v, FALSE, FALSE);
  fixture_on (&v.f, 2026, 3, 9);
  expect (&v, FALSE, TRUE);
  g_assert_true (cf_shop_refresh (v.f.shop, &error));
  g_assert_cmpint (fixture_commits (&v.f), ==, commits);                 /* the note is local */
  vault_close (&v);
}

/* Money that moved in every way leaves a trial balance that balances, also over customers that were merged. */
static void
sound (void)
{
  Vault v;
  Fixture *f = &v.f;
  GError *error = NULL;
  vault_open (&v);
  CfId other = fixture_customer (f, "Other Signs"), third = fixture_customer (f, "Third Signs");
  CfId mine = fixture_invoice (f, other, 30000);
  fixture_ok (f, cf_merge_customer (f->shop, &f->who, other, f->customer, &error));
  fixture_pay (f, f->customer, f->check, 30000, mine);                   /* paid by the one, owed by the other */
  g_assert_no_error (error);
  fixture_invoice (f, third, 1);
  fixture_pay (f, third, f->cash, 99999, 0);
  fixture_on (f, 2026, 4, 30);
  vault_trade (&v, 4);
  expect (&v, TRUE, TRUE);
  vault_close (&v);
}

static void
wrong (void)
{
  static const struct { const char *sql, *what; } changes[] = {
    { "UPDATE posting SET amount_minor = amount_minor + 1 WHERE line = 1 AND account <> 1200 AND entry_id = (SELECT MIN(entry_id) FROM posting WHERE line = 1 AND account <> 1200)", "do not sum to zero" },
    { "UPDATE posting SET amount_minor = amount_minor + CASE account WHEN 1200 THEN 1 ELSE -1 END WHERE entry_id = (SELECT MIN(id) FROM entry)", "owes" },
    { "UPDATE open_item SET open_minor = open_minor - 1 WHERE to_date = 2932897 AND item_id = (SELECT MAX(item_id) FROM open_item WHERE to_date = 2932897)", "by the open items" },
    { "DELETE FROM open_item", "by the open items" },
    { "UPDATE customer_sum SET unapplied_minor = unapplied_minor + 5", "by the kept sum" },
    { "UPDATE allocation_line SET amount_minor = amount_minor + 1 WHERE allocation_id = (SELECT MIN(id) FROM allocation)", NULL },      /* moves between one customer's items: verify's affair */
    { "DELETE FROM posting WHERE entry_id = (SELECT MAX(id) FROM entry) AND line = 2", "do not sum to zero" },
  };
  Vault v;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup");
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    g_autofree char *name = g_strdup_printf ("wrong-%u", i), *copy = vault_path (&v, name);
    g_assert_true (cf_backup_unpack (backup, VAULT_PASSPHRASE, copy, NULL, NULL, &error));
    vault_sql (copy, changes[i].sql);
    for (guint again = 0; again < 2; again++) {                          /* not done until it is clean */
      g_auto (CfCheckResult) result = check (&v, copy, FALSE);
      if (!changes[i].what) {
        g_assert_cmpuint (result.problems->len, ==, 0);
        continue;
      }
      g_assert_true (result.ran);
      g_assert_cmpuint (result.problems->len, >=, 1);
      g_assert_nonnull (strstr (g_ptr_array_index (result.problems, 0), changes[i].what));
      g_assert_cmpint (result.at, ==, 0);
    }
  }
  vault_close (&v);
}

/* A file with a page overwritten is reported; one that is none, is locked away or not there is an answer or an error, never a crash. */
static void
damaged (void)
{
  Vault v;
  GError *error = NULL;
  gsize size;
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup"), *copy = vault_path (&v, "copy"), *none = vault_path (&v, "none"), *text = vault_path (&v, "text");
  guint found = 0, pages = 0;
  g_assert_true (cf_backup_unpack (backup, VAULT_PASSPHRASE, copy, NULL, NULL, &error));
  g_autofree char *bytes = vault_read (copy, &size);
  for (gsize page = 4096; page + 4096 <= size; page += 4096 * 7, pages++) {
    g_autofree char *changed = g_memdup2 (bytes, size), *name = g_strdup_printf ("page-%" G_GSIZE_FORMAT, page), *path = vault_path (&v, name);
    memset (changed + page, 0x5a, 4096);
    vault_write (path, changed, size);
    g_auto (CfCheckResult) result = { 0 };
    if (!cf_check_deep (path, FALSE, &v.f.clock.clock, &result, &error))
      vault_error (error, CF_ERROR_DENIED);                              /* never: damage is an answer */
    else
      found += result.problems->len > 0;
  }
  g_assert_cmpuint (pages, >, 10);
  g_assert_cmpuint (found, >=, pages - 2);                               /* a free page may hold anything */
  const char *words = "no ledger, but a text that is long enough to be looked at as one, with some more words behind it";
  vault_write (text, words, strlen (words));
  g_auto (CfCheckResult) no_ledger = check (&v, text, FALSE);
  g_assert_cmpuint (no_ledger.problems->len, ==, 1);
  CfCheckResult result = { 0 };
  g_assert_false (cf_check_deep (none, FALSE, &v.f.clock.clock, &result, &error));
  vault_error (error, CF_ERROR_NOT_FOUND);
  g_assert_null (result.problems);
  vault_close (&v);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/desk/check/once-a-day", once_a_day);
  g_test_add_func ("/desk/check/T25/sound", sound);
  g_test_add_func ("/desk/check/T25/wrong", wrong);
  g_test_add_func ("/desk/check/T25/damaged", damaged);
  return g_test_run ();
}
