/* cf-search.h: the one box that finds anything from anywhere (T1): a customer by name, phone, e-mail, number; a document by its number, PO or amount; a payment by its check number; what can be done by
 * its name. Results stand below it as one types; Up and Down choose, Enter opens, Esc closes. A bar code scanner types into it: its Enter opens what has that number once the answer is there. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_SEARCH (cf_search_get_type ())
G_DECLARE_FINAL_TYPE (CfSearch, cf_search, CF, SEARCH, GtkWidget)

/* Signal "answered": what is shown below the box answers what is typed in it. Property "big" (construct only): as the counter's page has it. */
void   cf_search_set_session (CfSearch *self, CfSession *session);
/* Takes the focus; @text (NULL: what is there) is put in as if it had been typed. */
void   cf_search_begin (CfSearch *self, const char *text);
/* @text came from a scanner: what has exactly that number is opened once the answer is there; else what begins with it is shown. */
void   cf_search_scan (CfSearch *self, const char *text);
/* Letters and digits typed anywhere in @widget begin a search; NULL: no more. */
void   cf_search_capture (CfSearch *self, GtkWidget *widget);
/* CfHit (cf-hits.h) as shown; NULL: none are. Borrowed. */
GArray *cf_search_get_hits (CfSearch *self);
