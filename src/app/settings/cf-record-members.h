/* cf-record-members.h: the list within a small record: the rates of a tax group, the price breaks of an item. */
#pragma once
#include <adwaita.h>
#include "cf-record-kinds.h"
#include "cf-session.h"

/* An AdwPreferencesGroup. */
GtkWidget *cf_record_members_new (CfSession *session, const CfRecordKind *kind, gconstpointer record);
/* Puts what is shown into @record. FALSE: something typed is no number (its row shows it). */
gboolean   cf_record_members_get (GtkWidget *members, gpointer record);
