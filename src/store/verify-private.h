/* verify-private.h: what the parts of verify share: verify.c (file, log, head), verify-record.c (rows against ops), verify-tail.c (the check at opening). */
#pragma once
#include "records.h"
#include "verify.h"

typedef struct { gint64 seq; guint8 hash[CF_HASH_SIZE]; } CfChain;     /* of one station: its last commit that was met */

typedef struct {
  CfDb           *db;
  CfVerifyReport *report;
  CfHead          head;
  GHashTable     *chains;                                              /* station id → CfChain */
  GHashTable     *seen[256];                                           /* by type tag: ids whose row names the commit that adds it */
  gint64          pos, edits;
  CfStamp         stamp;                                               /* the newest */
  gboolean        collided;                                            /* the commit at hand says other things of a fact than its row */
  gboolean        log_read;                                            /* to its end */
} CfVerify;

/* Notes a problem; takes @where. */
void     cf_verify_problem (CfVerify *v, char *where, const char *what);
char    *cf_verify_place   (const CfCommit *commit);                   /* "commit 412 (station 1, seq 412, payment.take)"; caller frees */

/* One op of @commit against the row. */
gboolean cf_verify_add     (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, GError **error) CF_WARN_UNUSED;
gboolean cf_verify_edit    (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, GError **error) CF_WARN_UNUSED;
/* After the log: rows, lines and edits that no op made. */
gboolean cf_verify_rows    (CfVerify *v, GError **error) CF_WARN_UNUSED;
