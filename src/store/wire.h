/* wire.h: the bytes of the log. A commit's body is its ops in order:
 *
 *   + type id [salt] length fields                                    an aggregate is added
 *   ~ type id group base-stamp base-station [salt] length fields      one group of a document, whole, and the version it was based on
 *   r length text                                                     why
 *   a id                                                              who allowed it as well: the header names the first
 *   x type id group [base-stamp base-station] hash length fields      what is left of an op of which personal fields were removed on request, and what it hashed to; base where there is a group
 *   - stamp base-station length op                                    the removal: the op of that version (0 0: that added it) becomes this x
 *
 * Nothing in the chain's hashes speaks for the fields of an x: the - that made it does, in a later commit, and only types with personal fields have any.
 * kind 1 byte; type, group, length varint; id 8 bytes little endian; stamps zigzag varint; base-station 8 bytes; salt 8 random bytes, where the type has personal fields;
 * hash 32 bytes. Fields are protobuf wire format (record.h). Bytes are stored, hashed and relayed as their maker wrote them. */
#pragma once
#include "record.h"

#define CF_HASH_SIZE 32

typedef enum { CF_OP_ADD = '+', CF_OP_EDIT = '~', CF_OP_REASON = 'r', CF_OP_APPROVER = 'a', CF_OP_REDACTED = 'x', CF_OP_REMOVE = '-' } CfOpKind;
typedef struct {
  CfOpKind      kind;
  guint         type, group;
  CfId          id;
  CfStamp       base_stamp;                               /* removal: the version */
  gint64        base_station;
  const guint8 *fields;  gsize size;                      /* borrowed from the body; reason: the text; removal: the op */
  const guint8 *was;                                      /* redacted: CF_HASH_SIZE bytes */
  const guint8 *raw;     gsize raw_size;                  /* the whole op */
} CfOp;

void     cf_op_add    (GByteArray *body, const CfRecord *type, gconstpointer record);
void     cf_op_edit   (GByteArray *body, const CfRecord *type, gconstpointer record, guint group, CfStamp base_stamp, gint64 base_station);
void     cf_op_reason (GByteArray *body, const char *reason);
void     cf_op_approver (GByteArray *body, CfId staff_id);
/* The x of @op. FALSE: nothing in it is personal, or (*ret_unknown) it has what is not known here. */
gboolean cf_op_redact (GByteArray *body, const CfOp *op, gboolean *ret_unknown) CF_WARN_UNUSED;
void     cf_op_remove (GByteArray *body, CfStamp stamp, gint64 station, const GByteArray *redacted);
/* The x within a removal. FALSE: malformed. */
gboolean cf_op_removed (const CfOp *removal, CfOp *ret) CF_WARN_UNUSED;

/* Reads the op at *p and moves on. FALSE: malformed. */
gboolean cf_op_next   (const guint8 **p, const guint8 *end, CfOp *ret) CF_WARN_UNUSED;
/* The op's digest: SHA-256 of its bytes, or, for a redacted one, the digest it carries. */
void     cf_op_hash   (const CfOp *op, guint8 ret_hash[CF_HASH_SIZE]);

/* SHA-256 over @n pieces. */
typedef struct { gconstpointer bytes; gsize size; } CfBytes;
void     cf_sha256    (const CfBytes *pieces, guint n, guint8 ret_hash[CF_HASH_SIZE]);

void     cf_put_varint (GByteArray *out, guint64 value);
gboolean cf_get_varint (const guint8 **p, const guint8 *end, guint64 *ret) CF_WARN_UNUSED;
