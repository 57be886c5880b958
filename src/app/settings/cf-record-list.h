/* cf-record-list.h: the records of one small kind as a group of rows; a row opens its sheet, a button makes a new one. It follows the ledger. */
#pragma once
#include <adwaita.h>
#include "cf-record-kinds.h"
#include "cf-session.h"

GtkWidget *cf_record_list_new (CfSession *session, const CfRecordKind *kind);
