/* save.h: what all acts that save a changing record share. Private to shop. */
#pragma once
#include "act.h"

/* Begins @name: *ret_after is a tidied copy of @record (its id is required), *ret_before what is stored, zeroed where there is nothing yet; both to be cleared by the caller in any case.
 * TRUE if it is stored already. */
gboolean  cf_save_begin     (CfAct *act, CfShop *shop, const char *name, CfWho *who, const CfRecord *type, gconstpointer record, gpointer ret_before, gpointer ret_after);
/* Refuses CF_REQUIRED if @text is empty. */
void      cf_save_required  (CfAct *act, const char *field, const char *text);
/* Refuses @code if another record of the kind has @text. Not asked where @text is as it was. */
void      cf_save_unique    (CfAct *act, const CfRecord *type, CfId id, const char *field, const char *before, const char *text, CfOutcome code);
/* Refuses CF_UNKNOWN_REFERENCE if @id is not 0 and there is no such record. */
void      cf_save_reference (CfAct *act, const CfRecord *type, CfId id, const char *field);
/* Adds the record if it is new, else the groups that differ, and ends the act. */
CfOutcome cf_save_end       (CfAct *act, const CfRecord *type, gboolean there, gconstpointer before, gconstpointer after, GError **error) CF_WARN_UNUSED;

static inline gboolean cf_save_is_empty (const char *text) { return !text || !*text; }
/* A flag is 0 or 1, whatever came. */
static inline void cf_save_flag (gint64 *flag) { *flag = *flag != 0; }
