/* cf-draft-scratch.h: what is being typed, kept in the ledger's scratch within a second (D30), so that it is there again after a crash. Neither logged nor synced; gone once the draft is saved. */
#pragma once
#include "shop/shop.h"
#include "store/scratch.h"

/* "draft/<id13>"; caller frees. */
char    *cf_draft_scratch_name (CfId id);
/* The whole draft as a text. Caller frees. */
char    *cf_draft_scratch_pack (const CfDraft *draft);
/* FALSE: what is there was made by another version, or is damaged. *ret is zeroed first. */
gboolean cf_draft_scratch_unpack (const char *body, CfId id, CfDraft *ret) CF_WARN_UNUSED;
/* What was typed of @id, if anything: *ret_found. */
gboolean cf_draft_scratch_load (CfDb *db, CfId id, CfDraft *ret, CfInstant *ret_at, gboolean *ret_found, GError **error) CF_WARN_UNUSED;

/* Drafts that were being typed and were neither saved nor discarded, the newest first. */
typedef struct { CfId id; CfDraftKind kind; char *customer; guint n_lines; CfInstant at; } CfUnfinished;
void     cf_unfinished_clear (gpointer unfinished);          /* for arrays */
gboolean cf_unfinished_load  (CfDb *db, GArray *ret, GError **error) CF_WARN_UNUSED;
