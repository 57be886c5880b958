/* cf-setting-rows.h: settings as rows of a preferences group, made from their table (ledger/settings.h): a text has an entry with a button that applies it, yes or no a switch, a choice a list. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

/* A group of the settings whose names begin with one of @prefixes (parted by spaces: "shop. money."). It follows the ledger. */
GtkWidget *cf_setting_group_new (CfSession *session, const char *title, const char *prefixes);
