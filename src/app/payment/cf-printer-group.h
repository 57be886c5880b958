/* cf-printer-group.h: which printer of this computer each kind of paper goes to (cf-print.h), as rows of a preferences group. */
#pragma once
#include <adwaita.h>

#define CF_TYPE_PRINTER_GROUP (cf_printer_group_get_type ())
G_DECLARE_FINAL_TYPE (CfPrinterGroup, cf_printer_group, CF, PRINTER_GROUP, AdwPreferencesGroup)

GtkWidget *cf_printer_group_new (void);
