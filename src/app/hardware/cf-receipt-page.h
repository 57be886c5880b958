/* cf-receipt-page.h: the page of the settings for the receipt printer of this computer, its drawer, and the customer's screen. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_receipt_page_new (CfSession *session);
