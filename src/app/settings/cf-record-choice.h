/* cf-record-choice.h: a row that chooses one record of a kind by its name (terms, tax group), or none. Archived ones are offered only where they are chosen already. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "store/records.h"

#define CF_TYPE_RECORD_CHOICE (cf_record_choice_get_type ())
G_DECLARE_FINAL_TYPE (CfRecordChoice, cf_record_choice, CF, RECORD_CHOICE, AdwComboRow)

/* Signal "chosen": a person chose. */
CfRecordChoice *cf_record_choice_new (CfSession *session, const CfRecord *type, const char *none);
CfId            cf_record_choice_get (CfRecordChoice *self);
void            cf_record_choice_set (CfRecordChoice *self, CfId id);

/* The text field "name" (or "code") of a record; "" where it has none. Borrowed from @record. */
const char     *cf_record_name (const CfRecord *type, gconstpointer record);
gboolean        cf_record_is_archived (const CfRecord *type, gconstpointer record);
