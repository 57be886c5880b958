#include "vault.h"
#include "store/files.h"
#include "desk/pack.h"
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

char *vault_path (Vault *v, const char *name) { return g_build_filename (v->out, name, NULL); }

char *
vault_read (const char *path, gsize *ret_size)
{
  g_autoptr (GError) error = NULL;
  char *bytes;
  g_file_get_contents (path, &bytes, ret_size, &error);
  g_assert_no_error (error);
  return bytes;
}

void
vault_write (const char *path, const char *bytes, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_unlink (path);                                                       /* with these flags GLib would leave the end of a longer file */
  g_file_set_contents_full (path, bytes, size, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

void
vault_copy (const char *from, const char *to)
{
  gsize size;
  g_autofree char *bytes = vault_read (from, &size);
  vault_write (to, bytes, size);
}

void
vault_remove (const char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK)) {
    g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
    for (const char *name; dir && (name = g_dir_read_name (dir));) {
      g_autofree char *below = g_build_filename (path, name, NULL);
      vault_remove (below);
    }
  }
  g_remove (path);
}

static void
add_logo (Vault *v)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (25);
  g_autofree guint32 *noise = g_new (guint32, 37500);
  g_autofree char *path = vault_path (v, "logo.png");
  g_autoptr (GError) error = NULL;
  char hash[CF_FILE_HASH];
  for (guint i = 0; i < 37500; i++)
    noise[i] = g_rand_int (rand);
  vault_write (path, (const char *) noise, 150000);
  g_assert_true (cf_files_put (v->f.shop->db, path, hash, &error));
  fixture_ok (&v->f, cf_change_setting (v->f.shop, &v->f.who, CF_SET_SHOP_LOGO, hash, &error));
  v->logo = g_strdup (hash);
  g_unlink (path);
}

void
vault_trade (Vault *v, guint n)
{
  Fixture *f = &v->f;
  g_autoptr (GError) error = NULL;
  for (guint i = 0; i < n; i++) {
    CfMoney amount = 10000 + 137 * i;
    CfId invoice = fixture_invoice (f, f->customer, amount);
    if (i % 3 == 0)
      fixture_pay (f, f->customer, f->check, amount, invoice);
    else if (i % 3 == 1)
      fixture_pay (f, f->customer, f->cash, amount / 3, invoice);
  }
  fixture_pay (f, f->customer, f->ach, 777, 0);
}

void
vault_open (Vault *v)
{
  g_autoptr (GError) error = NULL;
  *v = (Vault) { .out = g_dir_make_tmp ("counterfoil-vault-XXXXXX", &error) };
  g_assert_no_error (error);
  fixture_open (&v->f);
  add_logo (v);
  vault_trade (v, 5);
}

static void
no_plain_in (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  for (const char *name; (name = g_dir_read_name (dir));) {
    if (g_str_has_prefix (name, ".counterfoil-") || strstr (name, ".part") || strstr (name, ".new-"))
      g_error ("%s was left in %s", name, folder);
  }
}

void
vault_no_plain (Vault *v)
{
  no_plain_in (v->f.folder);
  no_plain_in (v->out);
}

guint
vault_count (Vault *v)
{
  guint n = 0;
  g_autoptr (GDir) dir = g_dir_open (v->out, 0, NULL);
  while (g_dir_read_name (dir))
    n++;
  return n;
}

void
vault_close (Vault *v)
{
  g_autofree char *files = g_strconcat (v->f.path, "-files", NULL);
  vault_no_plain (v);
  vault_remove (files);
  fixture_close (&v->f);
  vault_remove (v->out);
  g_free (v->out);
  g_free (v->logo);
}

char *
vault_backup (Vault *v, const char *name)
{
  g_autoptr (GError) error = NULL;
  char *path = vault_path (v, name);
  gboolean ok = cf_backup_write (v->f.shop, path, VAULT_PASSPHRASE, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  return path;
}

char *
vault_pack (Vault *v, const char *ledger, const char *name)
{
  g_autoptr (GError) error = NULL;
  char *path = vault_path (v, name);
  int fd = open (path, O_WRONLY | O_CREAT | O_EXCL, 0600);
  g_auto (CfBackupPacker) packer = { .seal = { .fd = -1 } };
  gboolean ok = cf_backup_packer_open (&packer, fd, path, cf_clock_now (&v->f.clock.clock), "Riverside Print Co.", VAULT_PASSPHRASE, &error) &&
                cf_backup_packer_add (&packer, CF_PACK_LEDGER, ledger, &error) && cf_backup_packer_end (&packer, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  close (fd);
  return path;
}

typedef struct { GString *drop, *create; } Guards;

static int
add_guard (void *user, int n, char **values, char **names)
{
  Guards *guards = user;
  g_string_append_printf (guards->drop, "DROP TRIGGER %s;", values[0]);
  g_string_append_printf (guards->create, "%s;", values[1]);
  return 0;
}

void
vault_sql (const char *ledger, const char *sql)
{
  sqlite3 *h;
  Guards guards = { g_string_new (NULL), g_string_new (NULL) };
  g_assert_cmpint (sqlite3_open (ledger, &h), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (h, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'", add_guard, &guards, NULL), ==, SQLITE_OK);
  const char *parts[] = { guards.drop->str, sql, guards.create->str };
  for (guint i = 0; i < 3; i++) {
    int rc = sqlite3_exec (h, parts[i], NULL, NULL, NULL);
    if (rc != SQLITE_OK)
      g_error ("%s: %s", parts[i], sqlite3_errmsg (h));
  }
  sqlite3_close (h);
  g_string_free (guards.drop, TRUE);
  g_string_free (guards.create, TRUE);
}
