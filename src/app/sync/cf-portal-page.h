/* cf-portal-page.h: the settings' page on the portal: join a shop with a one-time code, see with which one this register syncs, and leave. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_portal_page_new (CfSession *session);
