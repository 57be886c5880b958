/* ops-fuzz.c: any bytes as the body of a commit, as a peer or a damaged file may hold them: parted into ops, hashed, decoded. Nothing reads beyond its end; what is understood is written
 * and read again as the same; and what apply calls well formed can be parted and hashed. */
#include <string.h>
#include "store/apply.h"
#include "store/wire.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
try_fields (const CfRecord *type, const CfOp *op)
{
  g_autoptr (GByteArray) first = g_byte_array_new (), second = g_byte_array_new ();
  g_autofree gpointer record = g_malloc0 (type->size), again = g_malloc0 (type->size), copy = g_malloc0 (type->size);
  gboolean unknown = FALSE, unknown_again = FALSE;
  if (cf_record_decode (type, op->fields, op->size, record, &unknown)) {
    cf_record_encode (type, record, 0, first);
    gboolean read = cf_record_decode (type, first->data, first->len, again, &unknown_again);
    g_assert_true (read);
    cf_record_encode (type, again, 0, second);
    g_assert_cmpmem (first->data, first->len, second->data, second->len);
    g_assert_cmpuint (cf_record_diff (type, record, again), ==, 0);
    cf_record_copy (type, again, copy);
    g_assert_cmpuint (cf_record_diff (type, copy, record), ==, 0);
  }
  cf_record_clear (type, record);
  cf_record_clear (type, again);
  cf_record_clear (type, copy);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static const guint8 prev[CF_HASH_SIZE], life[CF_LIFE_SIZE];
  guint8 hash[CF_HASH_SIZE];
  CfCommit commit = { .life = life, .seq = 1, .stamp = 1, .schema = CF_SCHEMA, .act = "fuzz", .body = data, .size = size };
  const guint8 *p = data, *end = data + size;
  gboolean parted = TRUE;
  CfOp op;
  while (p < end && (parted = cf_op_next (&p, end, &op))) {
    g_assert_true (p <= end && op.raw >= data && op.raw + op.raw_size == p && op.fields >= op.raw && op.fields + op.size <= p);
    CfOp left;
    if (op.kind == CF_OP_REMOVE && cf_op_removed (&op, &left))
      g_assert_true (left.raw == op.fields && left.raw_size == op.size && left.fields + left.size <= p);
    const CfRecord *type = op.kind == CF_OP_ADD || op.kind == CF_OP_EDIT || op.kind == CF_OP_REDACTED ? cf_record_by_tag (op.type) : NULL;
    if (type)
      try_fields (type, &op);
  }
  g_assert_cmpint (cf_commit_hash (prev, &commit, hash), ==, parted);
  g_assert_true (parted || cf_apply_form (&commit) == CF_HELD_BROKEN);
  return 0;
}
