/* log.h: the commit log: every business act is one database transaction and one commit. Each station's commits form a hash chain:
 * hash = SHA-256 (previous hash ‖ header ‖ SHA-256 (H (op 1) ‖ … ‖ H (op n))), so that one op can be redacted and the chain still verifies.
 * Header = format byte 1, life 16, seq 8, stamp 8, schema 4, station number 2, actor 8, approver 8 (little endian), act as length-prefixed text. */
#pragma once
#include "wire.h"

#define CF_SCHEMA 1                    /* the schema this program writes */
#define CF_LIFE_SIZE 16

/* A commit as stored. Borrowed pointers are valid until the statement or message it was read from moves on. */
typedef struct {
  gint64        pos;                   /* place in this replica's log */
  gint64        station_id;            /* local key of station */
  const guint8 *life;                  /* 16 bytes: which installation life made it */
  gint64        number;                /* its station number */
  gint64        seq;                   /* gapless per life, from 1 */
  CfStamp       stamp;
  gint64        schema;
  CfId          actor_id, approver_id;
  const char   *act;
  gint64        held;                  /* CfHeld */
  const guint8 *hash;
  const guint8 *body;  gsize size;
} CfCommit;

typedef enum { CF_HELD_NOT = 0, CF_HELD_UNKNOWN = 1, CF_HELD_BROKEN = 2, CF_HELD_COLLISION = 3 } CfHeld;   /* applied · in part, newer · quarantined · other bytes under a known id */

/* This replica: one row, read first and written last in each write transaction. */
typedef struct {
  gint64  station_id, number, schema;
  guint8  life[CF_LIFE_SIZE];
  gint64  life_key;                    /* 63 bits of life: names the station in versions of edits */
  gint64  pos, seq;
  CfStamp stamp;
  CfId    last_id;
  guint8  hash[CF_HASH_SIZE];          /* of the own chain's last commit; zeros before the first */
} CfHead;

gint64   cf_life_key   (const guint8 life[CF_LIFE_SIZE]);
gboolean cf_head_load  (CfDb *db, CfHead *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_head_save  (CfDb *db, const CfHead *head, GError **error) CF_WARN_UNUSED;
/* Makes the first head and station of an empty database (schema applied). @number: 1 standing alone. */
gboolean cf_head_start (CfDb *db, gint64 number, GError **error) CF_WARN_UNUSED;
/* The number of this station within its shop, before its first commit. */
gboolean cf_head_set_number (CfDb *db, gint64 number, GError **error) CF_WARN_UNUSED;
/* A new life for this database, after a restore or a clone: new chain from seq 1; the old life's commits stay. */
gboolean cf_head_rebirth (CfDb *db, GError **error) CF_WARN_UNUSED;
/* This life goes on where the file is now: whoever moved it says that there is no other. */
gboolean cf_head_settle (CfDb *db, GError **error) CF_WARN_UNUSED;
/* TRUE in *ret_moved where the file is not where this life began (machine, inode): a clone. */
gboolean cf_head_moved (CfDb *db, gboolean *ret_moved, GError **error) CF_WARN_UNUSED;

/* The chain's next hash. FALSE: the body is malformed. */
gboolean cf_commit_hash (const guint8 prev[CF_HASH_SIZE], const CfCommit *commit, guint8 ret_hash[CF_HASH_SIZE]) CF_WARN_UNUSED;
/* Stores a commit (its hash and pos are set by the caller). */
gboolean cf_log_insert (CfDb *db, const CfCommit *commit, GError **error) CF_WARN_UNUSED;
/* Puts @body, which hashes to the same, in the place of a commit's: what people asked to have removed is out of it. */
gboolean cf_log_rewrite (CfDb *db, gint64 pos, const GByteArray *body, GError **error) CF_WARN_UNUSED;
/* Walks commits with pos > @after in order of pos. @func FALSE ends the walk (with or without error). */
typedef gboolean (*CfCommitFunc) (const CfCommit *commit, gpointer user, GError **error);
gboolean cf_log_each   (CfDb *db, gint64 after, CfCommitFunc func, gpointer user, GError **error) CF_WARN_UNUSED;
/* One commit; *ret points into @*ret_stmt, which the caller resets (g_autoptr (CfRows)). NOT_FOUND if there is none. */
gboolean cf_log_at     (CfDb *db, gint64 pos, CfCommit *ret, CfRows **ret_stmt, GError **error) CF_WARN_UNUSED;
/* What is known: "life-key:seq …", sorted; for runs and period locks. Caller frees. */
char    *cf_log_vector (CfDb *db, GError **error) CF_WARN_UNUSED;
/* How far @vector knows @life_key; 0: not at all. */
gint64   cf_vector_seq (const char *vector, gint64 life_key);
/* TRUE if commit @seq of @life_key is within @vector. */
gboolean cf_vector_has (const char *vector, gint64 life_key, gint64 seq);
