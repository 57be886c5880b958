/* cf-start-page.c: see cf-start-page.h. */
#include "cf-start-page.h"
#include "base/error.h"
#include "cf-fault-page.h"
#include "cf-first-run.h"

GtkWidget *
cf_start_page_new (const char *path, const GError *error)
{
  return g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND) ? cf_first_run_new (path, FALSE) : cf_fault_page_new (path, error);
}
