/* cf-application.h: the program: one instance, one window; `counterfoil [--ledger FILE] [ADDRESS]`, as in counterfoil invoice/1042. */
#pragma once
#include <adwaita.h>

#define CF_TYPE_APPLICATION (cf_application_get_type ())
G_DECLARE_FINAL_TYPE (CfApplication, cf_application, CF, APPLICATION, AdwApplication)

CfApplication *cf_application_new (void);
