/* cf-mail-page.h: Settings › Mail (S0-29): the shop's mail server, its account and password, which register sends, and a message to see whether it works. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_mail_page_new (CfSession *session);
