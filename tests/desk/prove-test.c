/* prove-test.c: a good backup is proved, also when the ledger has gone on since; whatever is wrong with one, the proof fails and says why (W15). */
#include "vault.h"
#include "desk/prove.h"
#include <glib/gstdio.h>
#include <string.h>

static CfProof
prove (Vault *v, CfShop *shop, const char *path)
{
  GError *error = NULL;
  CfProof proof = { 0 };
  gboolean ok = cf_prove (shop, path, VAULT_PASSPHRASE, &v->f.clock.clock, NULL, NULL, &proof, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  vault_no_plain (v);
  return proof;
}

/* One page: at most 60 lines of at most 80 columns. */
static void
is_one_page (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), <=, 60);
  for (char **line = lines; *line; line++)
    if (g_utf8_strlen (*line, -1) > 80)
      g_error ("too wide: %s", *line);
}

/* The proof fails with @why in its reason and on its page. @sound: it is only that it is not a backup of this ledger. */
static void
expect_bad_or_other (Vault *v, CfShop *shop, const char *path, const char *why, gboolean sound)
{
  g_auto (CfProof) proof = prove (v, shop, path);
  g_test_message ("%s", proof.why ? proof.why : "good");
  g_assert_false (proof.good);
  g_assert_nonnull (strstr (proof.why, why));
  g_assert_cmpint (proof.sound, ==, sound);
  g_assert_true (g_str_has_prefix (proof.certificate, sound ? "THIS BACKUP AND THE LEDGER IN USE DO NOT AGREE\n" : "THIS BACKUP IS NOT GOOD\n"));
  is_one_page (proof.certificate);
  char *first = g_strndup (proof.why, 8);                               /* the page breaks its lines elsewhere */
  if (strncmp (proof.why, "/", 1) != 0)
    g_assert_nonnull (strstr (proof.certificate, first));
  g_free (first);
}

static void expect_bad (Vault *v, CfShop *shop, const char *path, const char *why) { expect_bad_or_other (v, shop, path, why, FALSE); }
static void expect_other (Vault *v, CfShop *shop, const char *path, const char *why) { expect_bad_or_other (v, shop, path, why, TRUE); }

static void
good (void)
{
  Vault v;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *path = vault_backup (&v, "a.cfbackup");
  CfHead head = v.f.shop->head;
  CfBalance owed = fixture_balance (&v.f, v.f.customer);
  g_auto (CfProof) at_once = prove (&v, v.f.shop, path);
  g_assert_null (at_once.why);
  g_assert_true (at_once.good && at_once.sound);
  g_assert_cmpint (at_once.behind, ==, 0);
  g_assert_cmpint (at_once.commits, ==, head.pos);
  g_assert_cmpint (at_once.customers, ==, 1);
  g_assert_cmpint (at_once.files, ==, 1);
  g_assert_cmpint (at_once.receivable_minor, ==, owed.balance_minor);
  vault_trade (&v, 4);
  g_assert_true (cf_shop_refresh (v.f.shop, &error));
  g_auto (CfProof) later = prove (&v, v.f.shop, path);
  g_assert_true (later.good);
  g_assert_cmpint (later.behind, ==, v.f.shop->head.pos - head.pos);
  g_assert_cmpint (later.receivable_minor, ==, owed.balance_minor);      /* as it was then */
  g_assert_cmpstr (later.head, ==, at_once.head);
  g_assert_true (later.compared);
  g_assert_true (g_str_has_prefix (later.certificate, "CERTIFICATE OF A PROVED BACKUP\n"));
  is_one_page (later.certificate);
  CfFormats formats = { .decimal = '.', .group = ',' };
  char amount[64];
  cf_money_format (amount, sizeof amount, owed.balance_minor, cf_currency_by_code ("USD"), formats.decimal, formats.group);
  g_assert_nonnull (strstr (later.certificate, amount));
  g_assert_nonnull (strstr (later.certificate, later.head));
  g_assert_nonnull (strstr (later.certificate, "Riverside Print Co."));
  g_assert_nonnull (strstr (later.certificate, "a.cfbackup"));
  g_auto (GStrv) lines = g_strsplit (later.certificate, "\n", -1);
  for (char **line = lines; *line; line++)
    g_test_message ("%s", *line);
  g_auto (CfProof) alone = prove (&v, NULL, path);
  g_assert_true (alone.good);
  g_assert_false (alone.compared);
  g_assert_nonnull (strstr (alone.certificate, "no live ledger"));
  vault_close (&v);
}

static void
corrupted (void)
{
  Vault v;
  gsize size;
  vault_open (&v);
  g_autofree char *path = vault_backup (&v, "a.cfbackup"), *bytes = vault_read (path, &size);
  static const guint at[] = { 0, 3, 30, 60, 83, 90, 200, 500, 900, 999 };      /* thousandths of the file; the first are bytes of its head */
  for (guint i = 0; i < G_N_ELEMENTS (at); i++) {
    gsize byte = i < 6 ? at[i] : size * at[i] / 1000;
    bytes[byte] ^= 0x10;
    vault_write (path, bytes, size);
    expect_bad (&v, v.f.shop, path, byte < 8 ? "no backup made by Counterfoil" : "damaged");
    bytes[byte] ^= 0x10;
  }
  vault_write (path, bytes, size - 1);
  expect_bad (&v, v.f.shop, path, "cut off");
  vault_write (path, bytes, size);
  g_auto (CfProof) whole = prove (&v, v.f.shop, path);
  g_assert_true (whole.good);
  vault_close (&v);
}

/* What is sealed well need not be a ledger, or not this one. */
static void
tampered (void)
{
  Vault v;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *path = vault_backup (&v, "a.cfbackup"), *copy = vault_path (&v, "copy");
  static const struct { const char *sql, *why; } changes[] = {
    { "UPDATE posting SET amount_minor = amount_minor + 1 WHERE line = 1 AND entry_id = (SELECT MIN(id) FROM entry)", "the row is not what its commit says" },
    { "UPDATE customer_sum SET open_minor = open_minor + 1", "customer" },
    { "DELETE FROM commit_log WHERE pos = (SELECT MAX(pos) FROM commit_log)", "head" },
    { "DELETE FROM payment WHERE id = (SELECT MIN(id) FROM payment)", "missing" },
    { "DROP TABLE open_item", "open_item" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    g_autofree char *name = g_strdup_printf ("tampered-%u.cfbackup", i), *packed = NULL;
    g_assert_true (cf_backup_unpack (path, VAULT_PASSPHRASE, copy, NULL, NULL, &error));
    vault_sql (copy, changes[i].sql);
    packed = vault_pack (&v, copy, name);
    expect_bad (&v, v.f.shop, packed, changes[i].why);
    g_unlink (copy);
  }
  vault_close (&v);
}

static void
another_ledger (void)
{
  Vault v, other;
  vault_open (&v);
  vault_open (&other);
  g_autofree char *path = vault_backup (&v, "a.cfbackup");
  expect_other (&v, other.f.shop, path, "another ledger");
  vault_close (&other);
  vault_close (&v);
}

/* The live ledger is what is wrong: it lost commits, went another way, or was changed by hand. */
static void
live_differs (void)
{
  Vault v;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *early = vault_backup (&v, "early.cfbackup"), *old = vault_path (&v, "old"), *changed = vault_path (&v, "changed");
  vault_trade (&v, 2);
  g_autofree char *late = vault_backup (&v, "late.cfbackup");
  g_assert_true (cf_backup_unpack (early, VAULT_PASSPHRASE, old, NULL, NULL, &error));
  CfShop *live = cf_shop_open (old, FALSE, &v.f.clock.clock, &error);
  g_assert_no_error (error);
  expect_other (&v, live, late, "has lost some");
  CfShop *own = v.f.shop;
  v.f.shop = live;
  vault_trade (&v, 3);
  v.f.shop = own;
  expect_other (&v, live, late, "goes another way");
  cf_shop_close (live);
  g_assert_true (cf_backup_unpack (late, VAULT_PASSPHRASE, changed, NULL, NULL, &error));
  vault_sql (changed, "UPDATE posting SET amount_minor = amount_minor + 100 WHERE account = 1200 AND entry_id = (SELECT MAX(entry_id) FROM posting WHERE account = 1200)");
  live = cf_shop_open (changed, FALSE, &v.f.clock.clock, &error);
  g_assert_no_error (error);
  expect_other (&v, live, late, "Accounts receivable");
  cf_shop_close (live);
  vault_close (&v);
}

static void
files (void)
{
  Vault v;
  vault_open (&v);
  g_autofree char *logo = g_strdup_printf ("%s-files/%s", v.f.path, v.logo), *aside = vault_path (&v, "aside"), *changed = NULL, *without = NULL;
  vault_copy (logo, aside);
  vault_write (logo, "another logo", 12);
  changed = vault_backup (&v, "changed.cfbackup");
  expect_bad (&v, v.f.shop, changed, "is not what its name says");
  g_unlink (logo);
  without = vault_backup (&v, "without.cfbackup");
  g_auto (CfProof) faithful = prove (&v, v.f.shop, without);             /* it is not in the live shop either */
  g_assert_true (faithful.good);
  vault_copy (aside, logo);
  expect_bad (&v, v.f.shop, without, "missing");
  vault_close (&v);
}

static gboolean
stop_after (guint64 done, guint64 total, gpointer user)
{
  guint *left = user;
  return (*left)-- > 0;
}

static void
no_answer (void)
{
  Vault v;
  GError *error = NULL;
  CfProof proof = { 0 };
  vault_open (&v);
  g_autofree char *path = vault_backup (&v, "a.cfbackup"), *none = vault_path (&v, "none");
  g_assert_false (cf_prove (v.f.shop, path, "another", &v.f.clock.clock, NULL, NULL, &proof, &error));
  vault_error (error, CF_ERROR_DENIED);
  g_assert_false (cf_prove (v.f.shop, none, VAULT_PASSPHRASE, &v.f.clock.clock, NULL, NULL, &proof, &error));
  vault_error (error, CF_ERROR_NOT_FOUND);
  guint calls = 0;
  for (gboolean proved = FALSE; !proved; calls++) {                      /* stopped at each place where it can be */
    guint left = calls;
    proved = cf_prove (v.f.shop, path, VAULT_PASSPHRASE, &v.f.clock.clock, stop_after, &left, &proof, &error);
    if (!proved)
      vault_error (error, CF_ERROR_RETRY);
    vault_no_plain (&v);
  }
  g_assert_cmpuint (calls, >, 4);
  cf_proof_clear (&proof);
  vault_close (&v);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/desk/prove/W15/good", good);
  g_test_add_func ("/desk/prove/W15/corrupted", corrupted);
  g_test_add_func ("/desk/prove/W15/tampered", tampered);
  g_test_add_func ("/desk/prove/W15/another-ledger", another_ledger);
  g_test_add_func ("/desk/prove/W15/live-differs", live_differs);
  g_test_add_func ("/desk/prove/T25/files", files);
  g_test_add_func ("/desk/prove/W15/no-answer", no_answer);
  return g_test_run ();
}
