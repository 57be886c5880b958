/* cf-period-page.h: the date before which nothing can be posted (T21). */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_period_page_new (CfSession *session);
