/* cf-backup-page.h: encrypted backups: where they go, made now or each hour, listed, proved (W15), brought back (D29). */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_backup_page_new (CfSession *session);
