/* audit-private.h: what audit.c (which commits) and audit-changes.c (what they say) share. */
#pragma once
#include "audit.h"
#include "base/money.h"
#include "log.h"

/* Reads the ops of @commit: adds CfAuditChange to *changes, and sets *ret_reason (owned; NULL if none was given). */
gboolean cf_audit_changes (CfDb *db, const CfCurrency *currency, const CfCommit *commit, GArray *changes, char **ret_reason, GError **error) CF_WARN_UNUSED;
void     cf_audit_change_clear (gpointer change);
