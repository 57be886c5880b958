/* merge.h: changes that met (W9): two people changed the same thing of one record without knowing of each other, the newer counts, and the other is kept for people to see and to put back. The same on every station. */
#pragma once
#include "edit.h"

/* Lost edits whose value nobody has put back since: CfLostEdit in @into. */
gboolean cf_merge_list   (CfDb *db, GArray *into, GError **error) CF_WARN_UNUSED;
/* The record as it is now, but for the group that gave way, which is as it was then: saved, it turns the merge round. @ret is zeroed first. *ret_found FALSE: one of them is not here. */
gboolean cf_merge_turned (CfDb *db, const CfLostEdit *lost, gpointer ret, gboolean *ret_found, GError **error) CF_WARN_UNUSED;
