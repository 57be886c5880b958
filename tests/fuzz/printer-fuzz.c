/* printer-fuzz.c: a printer's profile of any bytes is refused with its line, or can be printed by: its widths hold a line, and its pages are there. */
#include "paper/printer.h"
#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfPrinterProfile) profile = cf_printer_profile_parse ("f", (const char *) data, size, &error);
  if (!profile) {
    g_assert_true (error->domain == CF_ERROR && error->code == CF_ERROR_INVALID && g_str_has_prefix (error->message, "f.ini line "));
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    return 0;
  }
  CfPrinterWidth width = cf_printer_profile_width (profile, 0);
  g_assert_true (width.columns >= 16 && width.dots / width.columns >= 8 && width.dots % 4 == 0);
  g_assert_true (profile->n_pages > 0 && profile->n_pages <= CF_PRINTER_PAGES_MAX && profile->title && *profile->title);
  return 0;
}
