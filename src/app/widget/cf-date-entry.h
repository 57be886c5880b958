/* cf-date-entry.h: a calendar date as people type it: the shop's format, ISO, "today", "+30", "-1", or from a calendar. "" is no date. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

#define CF_TYPE_DATE_ENTRY (cf_date_entry_get_type ())
G_DECLARE_FINAL_TYPE (CfDateEntry, cf_date_entry, CF, DATE_ENTRY, GtkWidget)

/* Signals: "changed" (a date was chosen, or the text became one or none); "activate". Properties "session", "accessible-name" (for templates). */
GtkWidget *cf_date_entry_new (CfSession *session, const char *accessible_name);
void       cf_date_entry_set_session (CfDateEntry *self, CfSession *session);
gboolean   cf_date_entry_get (CfDateEntry *self, CfDate *ret);      /* FALSE: not a date; empty: TRUE and 0 */
void       cf_date_entry_set (CfDateEntry *self, CfDate date);
