/* cf-record-sheet.h: one small record as a form, made from the record's own table and the names in cf-record-kinds. */
#pragma once
#include <adwaita.h>
#include "cf-record-kinds.h"
#include "cf-session.h"

/* A window over @parent's. @id 0: a new one. */
void cf_record_sheet_show (GtkWidget *parent, CfSession *session, const CfRecordKind *kind, CfId id);
