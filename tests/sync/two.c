/* two.c: see two.h. */
#include "two.h"
#include <unistd.h>
#include "sync/server.h"

void
two_open (Two *two, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *code = NULL, *token = NULL, *server = g_strdup (g_getenv ("COUNTERFOIL_TEST_SERVER"));
  static guint count;
  g_unsetenv ("COUNTERFOIL_TEST_SERVER");                                 /* the register is a file wherever the portal is */
  fixture_open (&two->f);
  two->path = server ? g_strdup_printf ("%s#two_%d_%u", server, getpid (), ++count) : g_build_filename (two->f.folder, "portal.cf", NULL);
  if (server)
    g_setenv ("COUNTERFOIL_TEST_SERVER", server, TRUE);
  g_assert_true (cf_server_create (two->path, 0, &error));
  two->portal = cf_shop_open (two->path, FALSE, &two->f.clock.clock, &error);
  g_assert_no_error (error);
  g_assert_true (cf_shop_refresh (two->portal, &error) && cf_device_code (two->portal, "Front", &code, &error));
  g_assert_true (cf_batch_begin (two->portal, &error) && cf_device_enrol (two->portal, code, two->f.shop->head.life, TRUE, &two->device, &token, &error) && cf_batch_end (two->portal, &error));
  g_assert_no_error (error);
  g_assert_nonnull (token);
}

void
two_close (Two *two, gconstpointer unused)
{
  cf_device_clear (&two->device);
  cf_shop_close (two->portal);
  g_free (two->path);
  fixture_close (&two->f);
}

gint64
two_portal_pos (Two *two)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_shop_refresh (two->portal, &error));
  return two->portal->head.pos;
}
