/* cf-fault-page.h: a ledger that cannot be opened: what happened, what to do, and buttons that do it. */
#pragma once
#include <adwaita.h>

#define CF_TYPE_FAULT_PAGE (cf_fault_page_get_type ())
G_DECLARE_FINAL_TYPE (CfFaultPage, cf_fault_page, CF, FAULT_PAGE, AdwBin)

/* @error: of cf_session_open. */
GtkWidget *cf_fault_page_new (const char *path, const GError *error);
