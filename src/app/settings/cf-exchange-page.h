/* cf-exchange-page.h: import with a rehearsal first (what each column is, what would be refused and why), and export (T22). */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_exchange_page_new (CfSession *session);
