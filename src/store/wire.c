/* wire.c: the log's bytes, both ways. Written by hand because they are hashed and kept for ever: protobuf's wire format in 150 lines, of which `protoc --decode_raw` reads
 * the fields. Reading is strict where two readings could differ (minimal varints, valid UTF-8 without NUL) and lenient where the future may add (unknown tags). */
#include "wire.h"
#include "record-access.h"
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

enum { VARINT = 0, FIXED64 = 1, BYTES = 2 };
#define SALT_SIZE 8

void
cf_put_varint (GByteArray *out, guint64 value)
{
  guint8 b[10];
  guint n = 0;
  for (; value >= 128; value >>= 7)
    b[n++] = value | 128;
  b[n++] = value;
  g_byte_array_append (out, b, n);
}

gboolean
cf_get_varint (const guint8 **p, const guint8 *end, guint64 *ret)
{
  guint64 value = 0;
  for (guint shift = 0; shift < 64; shift += 7) {
    if (*p == end)
      return FALSE;
    guint8 c = *(*p)++;
    if (shift == 63 && c > 1)
      return FALSE;
    value |= (guint64) (c & 127) << shift;
    if (c < 128) {
      *ret = value;
      return c != 0 || shift == 0;                                      /* minimal */
    }
  }
  return FALSE;
}

static inline guint64 zigzag (gint64 v) { return ((guint64) v << 1) ^ (guint64) (v >> 63); }
static inline gint64  unzigzag (guint64 v) { return (gint64) (v >> 1) ^ -(gint64) (v & 1); }

static void
put_fixed (GByteArray *out, gint64 value)
{
  guint64 le = GUINT64_TO_LE ((guint64) value);
  g_byte_array_append (out, (const guint8 *) &le, 8);
}

static gboolean
get_fixed (const guint8 **p, const guint8 *end, gint64 *ret)
{
  guint64 le;
  if (end - *p < 8)
    return FALSE;
  memcpy (&le, *p, 8);
  *p += 8;
  *ret = (gint64) GUINT64_FROM_LE (le);
  return TRUE;
}

static void
put_field (const CfField *field, gconstpointer record, GByteArray *out)
{
  if (field->kind == CF_KIND_TEXT) {
    const char *s = cf_field_str (field, record);
    gsize n = strlen (s);
    if (n == 0)
      return;
    cf_put_varint (out, field->tag << 3 | BYTES);
    cf_put_varint (out, n);
    g_byte_array_append (out, (const guint8 *) s, n);
    return;
  }
  gint64 value = cf_field_get (field, record);
  if (value == 0)
    return;
  if (field->kind == CF_KIND_ID) {
    cf_put_varint (out, field->tag << 3 | FIXED64);
    put_fixed (out, value);
  } else {
    cf_put_varint (out, field->tag << 3 | VARINT);
    cf_put_varint (out, zigzag (value));
  }
}

/* A length-prefixed block: encoded behind a one-byte length, which is widened when it turns out longer. */
static void
put_block (GByteArray *out, const CfRecord *type, gconstpointer record, guint group)
{
  guint at = out->len;
  g_byte_array_append (out, (const guint8 *) "", 1);
  cf_record_encode (type, record, group, out);
  guint n = out->len - at - 1, extra = 0;
  for (guint v = n; v >= 128; v >>= 7)
    extra++;
  if (extra) {
    g_byte_array_set_size (out, out->len + extra);
    memmove (out->data + at + 1 + extra, out->data + at + 1, n);
  }
  guint8 *b = out->data + at;
  for (; n >= 128; n >>= 7)
    *b++ = n | 128;
  *b = n;
}

void
cf_record_encode (const CfRecord *type, gconstpointer record, guint group, GByteArray *out)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (!group || type->fields[i].group == group)
      put_field (&type->fields[i], record, out);
  for (guint i = 0; i < type->n_parts; i++) {
    const CfPart *part = &type->parts[i];
    if (group && part->group != group)
      continue;
    for (guint k = 0; k < cf_part_count (part, record); k++) {
      cf_put_varint (out, part->tag << 3 | BYTES);
      put_block (out, part->type, cf_part_items (part, record) + k * part->type->size, 0);
    }
  }
}

static const CfField *
find_field (const CfRecord *type, guint tag)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].tag == tag)
      return &type->fields[i];
  return NULL;
}

static const CfPart *
find_part (const CfRecord *type, guint tag)
{
  for (guint i = 0; i < type->n_parts; i++)
    if (type->parts[i].tag == tag)
      return &type->parts[i];
  return NULL;
}

static gboolean
known_enum (const CfField *field, gint64 value)
{
  if (value == 0)
    return TRUE;
  for (const CfEnumName *n = field->names; n->name; n++)
    if (n->value == value)
      return TRUE;
  return FALSE;
}

/* Stores a number or an id; FALSE if the wire type is not this field's, or the value does not fit. */
static gboolean
set_number (const CfField *field, gpointer record, guint wire, gint64 value, gboolean *ret_unknown)
{
  if (field->kind == CF_KIND_TEXT || wire != (field->kind == CF_KIND_ID ? FIXED64 : VARINT) || (field->size == 4 && value != (gint32) value))
    return FALSE;
  if (field->kind == CF_KIND_ENUM && !known_enum (field, value))
    *ret_unknown = TRUE;
  cf_field_set (field, record, value);
  return TRUE;
}

static gboolean
set_bytes (const CfRecord *type, guint tag, const CfField *field, gpointer record, const guint8 *bytes, gsize size, gboolean *ret_unknown)
{
  const CfPart *part;
  if (field) {
    if (field->kind != CF_KIND_TEXT || !g_utf8_validate_len ((const char *) bytes, size, NULL) || memchr (bytes, 0, size))
      return FALSE;
    char **text = cf_field_text (field, record);
    g_free (*text);
    *text = g_strndup ((const char *) bytes, size);
    return TRUE;
  }
  if ((part = find_part (type, tag)))
    return cf_record_decode (part->type, bytes, size, cf_part_add (part, record), ret_unknown);
  *ret_unknown = TRUE;
  return TRUE;
}

gboolean
cf_record_decode (const CfRecord *type, const guint8 *p, gsize size, gpointer ret, gboolean *ret_unknown)
{
  const guint8 *end = p + size;
  while (p < end) {
    guint64 key, v;
    gint64 value;
    if (!cf_get_varint (&p, end, &key) || key >> 3 == 0 || key >> 3 > 255)
      return FALSE;
    const CfField *field = find_field (type, key >> 3);
    switch (key & 7) {
      case VARINT:
        if (!cf_get_varint (&p, end, &v))
          return FALSE;
        value = unzigzag (v);
        break;
      case FIXED64:
        if (!get_fixed (&p, end, &value))
          return FALSE;
        break;
      case BYTES:
        if (!cf_get_varint (&p, end, &v) || v > (guint64) (end - p) || !set_bytes (type, key >> 3, field, ret, p, v, ret_unknown))
          return FALSE;
        p += v;
        continue;
      default:
        return FALSE;
    }
    if (!field)
      *ret_unknown = TRUE;
    else if (!set_number (field, ret, key & 7, value, ret_unknown))
      return FALSE;
  }
  return TRUE;
}

static void
put_head (GByteArray *body, CfOpKind kind, guint type, CfId id)
{
  guint8 k = kind;
  g_byte_array_append (body, &k, 1);
  cf_put_varint (body, type);
  put_fixed (body, id);
}

static void
put_salt (GByteArray *body, const CfRecord *type)
{
  guint8 salt[SALT_SIZE];
  if (!cf_record_is_personal (type))
    return;
  if (RAND_bytes (salt, sizeof salt) != 1)
    g_error ("the system has no random numbers");
  g_byte_array_append (body, salt, sizeof salt);
}

void
cf_op_add (GByteArray *body, const CfRecord *type, gconstpointer record)
{
  put_head (body, CF_OP_ADD, type->tag, ((const CfRoot *) record)->id);
  put_salt (body, type);
  put_block (body, type, record, 0);
}

void
cf_op_edit (GByteArray *body, const CfRecord *type, gconstpointer record, guint group, CfStamp base_stamp, gint64 base_station)
{
  put_head (body, CF_OP_EDIT, type->tag, ((const CfRoot *) record)->id);
  cf_put_varint (body, group);
  cf_put_varint (body, zigzag (base_stamp));
  put_fixed (body, base_station);
  put_salt (body, type);
  put_block (body, type, record, group);
}

void
cf_op_reason (GByteArray *body, const char *reason)
{
  gsize n = strlen (reason);
  g_byte_array_append (body, (const guint8 *) "r", 1);
  cf_put_varint (body, n);
  g_byte_array_append (body, (const guint8 *) reason, n);
}

void
cf_op_approver (GByteArray *body, CfId staff_id)
{
  g_byte_array_append (body, (const guint8 *) "a", 1);
  put_fixed (body, staff_id);
}

/* The fields of @op without those of a person. FALSE: as above. */
static gboolean
put_impersonal (GByteArray *out, const CfRecord *type, const CfOp *op, gboolean *ret_unknown)
{
  g_autofree gpointer record = g_malloc0 (type->size);
  g_autoptr (GByteArray) before = g_byte_array_new (), after = g_byte_array_new ();
  *ret_unknown = FALSE;
  gboolean ok = cf_record_decode (type, op->fields, op->size, record, ret_unknown) && !*ret_unknown;
  cf_record_encode (type, record, op->group, before);
  cf_record_depersonalise (type, record);
  cf_record_encode (type, record, op->group, after);
  cf_record_clear (type, record);
  cf_put_varint (out, after->len);
  g_byte_array_append (out, after->data, after->len);
  return ok && after->len != before->len;
}

gboolean
cf_op_redact (GByteArray *body, const CfOp *op, gboolean *ret_unknown)
{
  const CfRecord *type = cf_record_by_tag (op->type);
  guint8 hash[CF_HASH_SIZE];
  guint at = body->len;
  *ret_unknown = !type;
  if (!type || (op->kind != CF_OP_ADD && op->kind != CF_OP_EDIT))
    return FALSE;
  cf_op_hash (op, hash);
  put_head (body, CF_OP_REDACTED, op->type, op->id);
  cf_put_varint (body, op->group);
  if (op->group) {
    cf_put_varint (body, zigzag (op->base_stamp));
    put_fixed (body, op->base_station);
  }
  g_byte_array_append (body, hash, sizeof hash);
  if (put_impersonal (body, type, op, ret_unknown))
    return TRUE;
  g_byte_array_set_size (body, at);
  return FALSE;
}

void
cf_op_remove (GByteArray *body, CfStamp stamp, gint64 station, const GByteArray *redacted)
{
  g_byte_array_append (body, (const guint8 *) "-", 1);
  cf_put_varint (body, zigzag (stamp));
  put_fixed (body, station);
  cf_put_varint (body, redacted->len);
  g_byte_array_append (body, redacted->data, redacted->len);
}

gboolean
cf_op_removed (const CfOp *removal, CfOp *ret)
{
  const guint8 *p = removal->fields, *end = p + removal->size;
  return cf_op_next (&p, end, ret) && p == end && ret->kind == CF_OP_REDACTED;
}

static gboolean
get_block (const guint8 **p, const guint8 *end, CfOp *ret)
{
  guint64 n;
  if (!cf_get_varint (p, end, &n) || n > (guint64) (end - *p))
    return FALSE;
  ret->fields = *p;
  ret->size = n;
  *p += n;
  return TRUE;
}

/* The salt's presence follows from the type; a type this version does not know has its salt told by its tag: from 128 on, types are personal. */
static gboolean
skip_salt (const guint8 **p, const guint8 *end, guint tag)
{
  const CfRecord *type = cf_record_by_tag (tag);
  if (type ? !cf_record_is_personal (type) : tag < 128)
    return TRUE;
  if (end - *p < SALT_SIZE)
    return FALSE;
  *p += SALT_SIZE;
  return TRUE;
}

static gboolean
get_version (const guint8 **p, const guint8 *end, CfOp *ret)
{
  guint64 v;
  if (!cf_get_varint (p, end, &v) || !get_fixed (p, end, &ret->base_station))
    return FALSE;
  ret->base_stamp = unzigzag (v);
  return TRUE;
}

static gboolean
get_op (const guint8 **p, const guint8 *end, CfOp *ret)
{
  guint64 v;
  ret->kind = *(*p)++;
  if (ret->kind == CF_OP_REASON)
    return get_block (p, end, ret) && g_utf8_validate_len ((const char *) ret->fields, ret->size, NULL);
  if (ret->kind == CF_OP_APPROVER) {
    ret->fields = *p;                                                   /* none */
    return get_fixed (p, end, &ret->id);
  }
  if (ret->kind == CF_OP_REMOVE)
    return get_version (p, end, ret) && get_block (p, end, ret);
  if (ret->kind != CF_OP_ADD && ret->kind != CF_OP_EDIT && ret->kind != CF_OP_REDACTED)
    return FALSE;
  if (!cf_get_varint (p, end, &v) || v == 0 || v > 0xffff || !get_fixed (p, end, &ret->id))
    return FALSE;
  ret->type = v;
  if (ret->kind != CF_OP_ADD) {
    if (!cf_get_varint (p, end, &v) || v > 63)
      return FALSE;
    ret->group = v;
  }
  if ((ret->kind == CF_OP_EDIT || ret->group) && !get_version (p, end, ret))
    return FALSE;
  if (ret->kind == CF_OP_REDACTED) {
    if (end - *p < CF_HASH_SIZE)
      return FALSE;
    ret->was = *p;
    *p += CF_HASH_SIZE;
    return get_block (p, end, ret);
  }
  return skip_salt (p, end, ret->type) && get_block (p, end, ret);
}

gboolean
cf_op_next (const guint8 **p, const guint8 *end, CfOp *ret)
{
  memset (ret, 0, sizeof *ret);
  ret->raw = *p;
  if (*p >= end || !get_op (p, end, ret))
    return FALSE;
  ret->raw_size = *p - ret->raw;
  return TRUE;
}

void
cf_op_hash (const CfOp *op, guint8 ret_hash[CF_HASH_SIZE])
{
  if (op->kind == CF_OP_REDACTED)
    memcpy (ret_hash, op->was, CF_HASH_SIZE);
  else
    cf_sha256 (&(CfBytes) { op->raw, op->raw_size }, 1, ret_hash);
}

void
cf_sha256 (const CfBytes *pieces, guint n, guint8 ret_hash[CF_HASH_SIZE])
{
  /* Fetching the algorithm costs more than hashing an op; one context per thread, kept. */
  static EVP_MD *sha256;
  static GPrivate context = G_PRIVATE_INIT ((GDestroyNotify) EVP_MD_CTX_free);
  if (g_once_init_enter (&sha256))
    g_once_init_leave (&sha256, EVP_MD_fetch (NULL, "SHA256", NULL));
  EVP_MD_CTX *ctx = g_private_get (&context);
  if (!ctx) {
    ctx = EVP_MD_CTX_new ();
    g_private_set (&context, ctx);
  }
  gboolean ok = EVP_DigestInit_ex2 (ctx, sha256, NULL);
  for (guint i = 0; i < n; i++)
    ok = ok && EVP_DigestUpdate (ctx, pieces[i].bytes, pieces[i].size);
  if (!ok || !EVP_DigestFinal_ex (ctx, ret_hash, NULL))
    g_error ("SHA-256 is not available");
}
