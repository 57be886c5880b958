/* cf-search.h: the one box that finds anything from anywhere (T1): a customer by name, phone, e-mail, number; a document by its number, PO or amount. A bar code scanner types into it. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_SEARCH (cf_search_get_type ())
G_DECLARE_FINAL_TYPE (CfSearch, cf_search, CF, SEARCH, GtkWidget)

void cf_search_set_session (CfSearch *self, CfSession *session);
/* Takes the focus; @text (NULL: what is there) is put in as if it had been typed. */
void cf_search_begin (CfSearch *self, const char *text);
