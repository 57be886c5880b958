/* main.c: counterfoil, the register. */
#include "cf-application.h"
#include <glib/gi18n-lib.h>
#include <locale.h>

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  const char *uninstalled = g_getenv ("COUNTERFOIL_LOCALE_DIR");
  bindtextdomain (GETTEXT_PACKAGE, uninstalled ? uninstalled : CF_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_autoptr (CfApplication) application = cf_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
