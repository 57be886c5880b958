/* scratch.h: this installation's own notes: what is being typed (D30), wrong PINs, work in progress. Neither logged nor synced; a text under a name. */
#pragma once
#include "db/db.h"

/* NULL in *ret_body where there is none; caller frees. @ret_at may be NULL. */
gboolean cf_scratch_load   (CfDb *db, const char *name, char **ret_body, CfInstant *ret_at, GError **error) CF_WARN_UNUSED;
/* Replaces what is there. In the transaction that is open, else in one of its own. */
gboolean cf_scratch_save   (CfDb *db, const char *name, const char *body, CfInstant at, GError **error) CF_WARN_UNUSED;
/* What has a name that begins with @prefix, the newest first: CfScratch in *ret, owned. */
typedef struct { char *name, *body; CfInstant at; } CfScratch;
void     cf_scratch_clear  (gpointer scratch);               /* for arrays */
gboolean cf_scratch_list   (CfDb *db, const char *prefix, GArray *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_scratch_remove (CfDb *db, const char *name, GError **error) CF_WARN_UNUSED;
