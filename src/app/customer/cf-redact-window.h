/* cf-redact-window.h: somebody asks that their data be removed (D24, shop/redact.h): whose, what goes, what stays, and why; then it is done for good. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "store/records.h"

#define CF_TYPE_REDACT_WINDOW (cf_redact_window_get_type ())
G_DECLARE_FINAL_TYPE (CfRedactWindow, cf_redact_window, CF, REDACT_WINDOW, AdwWindow)

/* @parent: a widget of the customer's page. Offers the customer with everybody and everything that belongs to them, and each contact alone, archived ones too. */
void cf_redact_window_show (GtkWidget *parent, CfSession *session, const CfCustomer *customer);
