/* prove-parts.h: the steps of a proof. Each says in *ret_why (owned by the caller; NULL before) what is wrong with the backup, if anything. Private to desk. */
#pragma once
#include "prove.h"
#include "store/verify.h"

/* One balance of the certificate. */
typedef struct { gint64 account, currency; CfMoney amount_minor; } CfProofBalance;

/* The backup's log is the beginning of the live one, commit for commit, and every sum of postings up to there is the same in both. */
gboolean cf_prove_compare  (CfDb *backup, CfDb *live, gint64 pos, char **ret_why, GError **error) CF_WARN_UNUSED;
/* Sums by account: CfProofBalance in *ret; customers, and what they owe. */
gboolean cf_prove_balances (CfDb *backup, GArray *ret, gint64 *ret_customers, CfMoney *ret_receivable, GError **error) CF_WARN_UNUSED;
/* The files that came with it in @folder: each is what its name says, and none that a record names and @live_folder (or NULL) has is missing. */
gboolean cf_prove_files    (CfDb *backup, const char *folder, const char *live_folder, gint64 *ret_files, char **ret_why, GError **error) CF_WARN_UNUSED;
/* @settings (CfSetting) and @balances (CfProofBalance) are the backup's, empty where it could not be opened. Caller frees. */
char    *cf_prove_certificate (const CfProof *proof, const char *path, const char *shop_name, GArray *settings, GArray *balances, GTimeZone *tz, CfInstant now);
