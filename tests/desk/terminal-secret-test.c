/* terminal-secret-test.c: issue 4: a card terminal's password is in the key ring and nowhere in the ledger; the driver gets it; without a key ring nothing is saved, and a sentence says so. */
#include <stdio.h>
#include <string.h>
#include "fixture.h"
#include "desk/card-payment.h"
#include "desk/terminal-secret.h"

#define OPTIONS "framing=tcp\npassword = 736512\nquiet-ms=10"

static void
assert_nowhere (const char *path, const char *secret)
{
  static const char *const ends[] = { "", "-wal" };
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    g_autofree char *name = g_strconcat (path, ends[i], NULL), *bytes = NULL;
    gsize n;
    if (g_file_get_contents (name, &bytes, &n, NULL))
      g_assert_null (memmem (bytes, n, secret, strlen (secret)));
    else
      g_assert_cmpuint (i, ==, 1);
  }
}

static void
test_kept (void)
{
  if (!g_test_subprocess ()) {
    g_autofree char *folder = g_dir_make_tmp ("counterfoil-XXXXXX", NULL), *ring = g_build_filename (folder, "ring", NULL);
    g_setenv ("SECRET_BACKEND", "file", TRUE);
    g_setenv ("SECRET_FILE_TEST_PATH", ring, TRUE);
    g_setenv ("SECRET_FILE_TEST_PASSWORD", "test", TRUE);
    g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
    g_test_trap_assert_passed ();
    remove (ring);
    remove (folder);
    return;
  }
  Fixture f;
  g_autoptr (GError) error = NULL;
  fixture_open (&f);
  CfId id = cf_shop_id (f.shop);
  CfCardTerminal t = { .id = id, .name = (char *) "Front", .driver = (char *) "zvt", .address = (char *) "tcp:127.0.0.1:1", .options = (char *) OPTIONS };
  g_assert_cmpint (cf_save_card_terminal (f.shop, &f.who, &t, &error), ==, CF_NOT_A_CHOICE);          /* as it was typed it may not be written down */
  g_autofree char *options = cf_terminal_secrets_take (id, t.name, t.options, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (options, ==, "framing=tcp\nquiet-ms=10\nsecrets=password");
  t.options = options;
  fixture_ok (&f, cf_save_card_terminal (f.shop, &f.who, &t, &error));
  g_autofree char *again = cf_terminal_secrets_take (id, t.name, options, &error);                     /* saved once more: as it is */
  g_assert_cmpstr (again, ==, options);
  CfCardDesk *desk = cf_card_desk_new (f.shop, id, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (g_hash_table_lookup (cf_card_desk_terminal (desk)->settings, "password"), ==, "736512");
  cf_card_desk_free (desk);
  t.id = cf_shop_id (f.shop);                                                                        /* another computer, or another terminal: it is not there */
  t.name = (char *) "Back";
  fixture_ok (&f, cf_save_card_terminal (f.shop, &f.who, &t, &error));
  g_assert_null (cf_card_desk_new (f.shop, t.id, NULL, NULL, NULL, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_DENIED);
  g_assert_nonnull (strstr (error->message, "Back"));
  g_assert_nonnull (strstr (error->message, "not in the key ring"));
  assert_nowhere (f.path, "736512");
  fixture_close (&f);
}

static void
test_no_key_ring (void)
{
  if (!g_test_subprocess ()) {
    g_setenv ("SECRET_BACKEND", "service", TRUE);
    g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus", TRUE);
    g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
    g_test_trap_assert_passed ();
    return;
  }
  g_autoptr (GError) error = NULL, why = NULL;
  g_autoptr (GHashTable) settings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_assert_null (cf_terminal_secrets_take (7, "Front", OPTIONS, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_DENIED);
  g_assert_nonnull (strstr (error->message, "password of Front"));
  g_assert_null (strstr (error->message, "736512"));
  g_autofree char *plain = cf_terminal_secrets_take (7, "Front", "framing=tcp", &why);                  /* what has no secrets needs none */
  g_assert_cmpstr (plain, ==, "framing=tcp");
  g_hash_table_insert (settings, g_strdup ("secrets"), g_strdup ("password"));
  g_assert_false (cf_terminal_secrets_add (7, "Front", settings, &why));
  g_assert_nonnull (strstr (why->message, "cannot be asked"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/terminal-secret/kept", test_kept);
  g_test_add_func ("/terminal-secret/no-key-ring", test_no_key_ring);
  return g_test_run ();
}
