/* cf-approval-group.h: the text that customers accept with an approval (S2-55), in Settings. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

/* An AdwPreferencesGroup. */
GtkWidget *cf_approval_group_new (CfSession *session);
