/* parcel.h: commits on their way between two stations. Unpacked:
 *
 *   "CFP1"  epoch 16  next varint  head varint
 *   number of runs, and for each: life 16, station number varint, first seq varint, hash 32 of its last commit
 *   number of commits, and for each: run, stamp, schema as varints, actor 8, approver 8, act (length, text, NUL), body (length, bytes)
 *
 * A run is what one station made, in order of seq without a gap; runs may be interleaved. Seq follows from the order. Only the last hash of a run travels: who receives it computes the
 * chain from what it has. On the wire it is one zstd frame that says its size. Numbers are little endian; nothing may follow. */
#pragma once
#include "store/log.h"

#define CF_PARCEL_MAX (16 * 1024 * 1024)                       /* unpacked, bytes */
#define CF_PARCEL_TYPE "application/vnd.counterfoil.parcel"

typedef struct { guint8 life[CF_LIFE_SIZE]; gint64 number, first_seq, count; guint8 hash[CF_HASH_SIZE]; } CfRun;

/* What came. @commits: CfCommit, whose station_id is the place of its run in @runs, pos 0, hash NULL; their texts and bodies are borrowed from @bytes. */
typedef struct {
  guint8  epoch[CF_LIFE_SIZE];
  gint64  next, head;                                          /* of the sender's log: where to go on, and its end */
  GArray *runs, *commits;
  guint8 *bytes;
} CfParcel;
/* INVALID with a sentence for what is not a parcel: never more memory than CF_PARCEL_MAX and its commits' headers. */
gboolean cf_parcel_read  (gconstpointer bytes, gsize size, CfParcel *ret, GError **error) CF_WARN_UNUSED;
void     cf_parcel_clear (CfParcel *parcel);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfParcel, cf_parcel_clear)

/* What is to go. */
typedef struct { GArray *runs; GByteArray *body; guint commits; } CfPacker;
void     cf_packer_init  (CfPacker *packer);
void     cf_packer_clear (CfPacker *packer);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfPacker, cf_packer_clear)
/* FALSE: it does not go on where its run ends. */
gboolean cf_packer_add   (CfPacker *packer, const CfCommit *commit) CF_WARN_UNUSED;
GBytes  *cf_packer_pack  (const CfPacker *packer, const guint8 epoch[CF_LIFE_SIZE], gint64 next, gint64 head);

/* A life as 32 hexadecimal digits. */
#define CF_LIFE_TEXT (2 * CF_LIFE_SIZE + 1)
char    *cf_life_text  (const guint8 life[CF_LIFE_SIZE], char buf[CF_LIFE_TEXT]);      /* returns @buf */
gboolean cf_life_parse (const char *text, guint8 ret[CF_LIFE_SIZE]) CF_WARN_UNUSED;
