/* cf-sidebar.h: the places with their keys, who is signed in, and one quiet line that says whether everything is saved. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_SIDEBAR (cf_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (CfSidebar, cf_sidebar, CF, SIDEBAR, AdwBin)

void cf_sidebar_set_session (CfSidebar *self, CfSession *session);
/* Marks the place @name. */
void cf_sidebar_set_place   (CfSidebar *self, const char *name);
/* Words below the icons, for a narrow window. */
void cf_sidebar_set_compact (CfSidebar *self, gboolean compact);
gboolean cf_sidebar_get_compact (CfSidebar *self);
/* What is waiting, in a word or two; NULL: "All saved". */
void cf_sidebar_set_status  (CfSidebar *self, const char *text, gboolean needs_a_person);
