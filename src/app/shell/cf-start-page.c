/* cf-start-page.c: see cf-start-page.h. */
#include "cf-start-page.h"
#include "base/error.h"
#include <glib/gi18n-lib.h>

GtkWidget *
cf_start_page_new (const char *path, const GError *error)
{
  g_autofree char *description = g_strdup_printf ("%s\n\n%s", error->message, path);
  return g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", "dialog-warning-symbolic", "title", _("The ledger cannot be opened"), "description", description, NULL);
}
