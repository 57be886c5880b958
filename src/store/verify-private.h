/* verify-private.h: what the parts of verify share: verify.c (file, log, head), verify-record.c (rows against ops), verify-tail.c (the check at opening). */
#pragma once
#include "records.h"
#include "verify.h"

typedef struct { gint64 seq; guint8 hash[CF_HASH_SIZE]; } CfChain;     /* of one station: its last commit that was met */

/* What is left of an op that data were taken out of. */
typedef struct { guint8 hash[CF_HASH_SIZE]; char *where; } CfLeft;
/* A row of a root table, with its lines: what it encodes to, summed up (verify-scan.c). */
typedef struct { CfId id; gint64 pos; guint64 sum : 63, met : 1; } CfPrint;      /* met: the commit that it names adds it */
typedef struct { const CfRecord *type; CfId id; const char *what; } CfRowNote;

typedef struct {
  CfDb           *db;
  CfVerifyReport *report;
  CfHead          head;
  GHashTable     *chains;                                              /* station id → CfChain */
  GArray         *prints[256];                                         /* CfPrint by id; by type tag */
  guint           next[256];                                           /* where the next one looked for is likely to be */
  GArray         *notes;                                               /* CfRowNote: what is wrong whatever the log says */
  guint64         key;                                                 /* of the sums */
  gboolean        scanned;                                             /* to the end */
  gint64          pos, edits;
  CfStamp         stamp;                                               /* the newest */
  gboolean        collided;                                            /* the commit at hand says other things of a fact than its row */
  gint64          number;                                              /* of the station of the last commit met */
  gboolean        several;                                             /* stations, by their numbers */
  gboolean        log_read;                                            /* to its end */
  GHashTable     *removals, *redacted;                                 /* what data hashed to that were removed (GBytes) → CfLeft, by the removals, and as it stands in the log */
  GHashTable     *noted;                                               /* "type id pos" of removals */
} CfVerify;

/* Notes a problem; takes @where. */
void     cf_verify_problem (CfVerify *v, char *where, const char *what);
char    *cf_verify_place   (const CfCommit *commit);                   /* "commit 412 (station 1, seq 412, payment.take)"; caller frees */

/* Before the log: reads all rows. */
void     cf_verify_scan_init  (CfVerify *v);
gboolean cf_verify_scan       (CfVerify *v, GError **error) CF_WARN_UNUSED;
void     cf_verify_scan_clear (CfVerify *v);
/* NULL: it was not there, or not read. */
CfPrint *cf_verify_print      (CfVerify *v, const CfRecord *type, CfId id);
guint64  cf_verify_sum        (const CfVerify *v, const guint8 *bytes, gsize size);

/* One op of @commit against the row. */
gboolean cf_verify_add     (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, GError **error) CF_WARN_UNUSED;
gboolean cf_verify_edit    (CfVerify *v, const CfRecord *type, const CfOp *op, const CfCommit *commit, GError **error) CF_WARN_UNUSED;
gboolean cf_verify_removal (CfVerify *v, const CfOp *removal, const CfCommit *commit, GError **error) CF_WARN_UNUSED;
/* After the log: rows, lines and edits that no op made. */
gboolean cf_verify_rows    (CfVerify *v, GError **error) CF_WARN_UNUSED;
