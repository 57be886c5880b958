/* The log's bytes: what is encoded is decoded, for random records of every kind, whole and by group; the bytes are protobuf's, one form only, as a committed example shows; whatever
 * bytes are read, nothing crashes, and what is understood can be written and read again. */
#include "ledger.h"
#include <string.h>
#include "store/wire.h"

static void
encode (const CfRecord *type, gconstpointer record, guint group, GByteArray *out)
{
  g_byte_array_set_size (out, 0);
  cf_record_encode (type, record, group, out);
}

static void
round_trip (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (GByteArray) bytes = g_byte_array_new (), again = g_byte_array_new ();
  for (guint i = 0; cf_records[i]; i++)
    for (guint k = 0; k < 300; k++) {
      const CfRecord *type = cf_records[i];
      g_autofree gpointer made = g_malloc (type->size), read = g_malloc0 (type->size), parts = g_malloc0 (type->size);
      gboolean unknown = FALSE;
      ledger_random_record (rand, type, 9, made);
      encode (type, made, 0, bytes);
      ((CfRoot *) read)->id = ((CfRoot *) parts)->id = 9;
      g_assert_true (cf_record_decode (type, bytes->data, bytes->len, read, &unknown));
      g_assert_false (unknown);
      g_assert_cmpuint (cf_record_diff (type, made, read), ==, 0);
      encode (type, read, 0, again);
      g_assert_cmpmem (bytes->data, bytes->len, again->data, again->len);
      for (guint group = 1; group <= cf_record_groups (type); group++) {      /* group by group comes to the same */
        encode (type, made, group, bytes);
        g_assert_true (cf_record_decode (type, bytes->data, bytes->len, parts, &unknown));
      }
      if (type->nature == CF_DOCUMENT)
        g_assert_cmpuint (cf_record_diff (type, made, parts), ==, 0);
      cf_record_clear (type, made);
      cf_record_clear (type, read);
      cf_record_clear (type, parts);
    }
}

static void
varints (void)
{
  static const guint64 values[] = { 0, 1, 127, 128, 300, 16383, 16384, G_MAXUINT32, G_MAXINT64, G_MAXUINT64 };
  for (guint i = 0; i < G_N_ELEMENTS (values); i++) {
    g_autoptr (GByteArray) out = g_byte_array_new ();
    guint64 value;
    cf_put_varint (out, values[i]);
    const guint8 *p = out->data;
    g_assert_true (cf_get_varint (&p, out->data + out->len, &value));
    g_assert_cmpuint (value, ==, values[i]);
    g_assert_true (p == out->data + out->len);
    p = out->data;
    g_assert_false (cf_get_varint (&p, out->data + out->len - 1, &value));    /* cut off */
  }
  static const guint8 padded[] = { 0x80, 0x00 }, longest[] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02 };
  guint64 value;
  const guint8 *p = padded;
  g_assert_false (cf_get_varint (&p, padded + sizeof padded, &value));        /* not minimal */
  p = longest;
  g_assert_false (cf_get_varint (&p, longest + sizeof longest, &value));      /* more than 64 bits */
}

static void
check_hex (GByteArray *bytes, const char *expected)
{
  g_autoptr (GString) hex = g_string_new (NULL);
  for (guint i = 0; i < bytes->len; i++)
    g_string_append_printf (hex, "%02x", bytes->data[i]);
  g_assert_cmpstr (hex->str, ==, expected);
}

/* These bytes are in people's logs: they never change. */
static void
golden (void)
{
  g_autoptr (GByteArray) body = g_byte_array_new ();
  CfPosting postings[] = { { CF_ACCOUNT_RECEIVABLE, 12345, 0x0102030405060708, 20600, 0 }, { CF_ACCOUNT_SALES, -12345, 0, 0, 7 } };
  cf_op_add (body, &CF_ENTRY, &(CfEntry) { 0x1122334455667788, 20570, CF_ENTRY_INVOICE, 840, 0, postings, 2 });
  check_hex (body, "2b" "01" "8877665544332211" "31"                          /* + entry, id, 49 bytes */
                   "08b4c102" "1002" "18900d"                                 /* date, kind, currency */
                   "7a14" "08e012" "10f2c001" "190807060504030201" "20f0c102" /* posting */
                   "7a10" "08c03e" "10f1c001" "290700000000000000");
  g_byte_array_set_size (body, 0);
  cf_op_edit (body, &CF_SETTING, &(CfSetting) { 20, (char *) "EUR" }, 1, 5, 6);
  check_hex (body, "7e" "18" "1400000000000000" "01" "0a" "0600000000000000" "05" "0a03455552");
  g_byte_array_set_size (body, 0);
  cf_op_reason (body, "why");
  check_hex (body, "72" "03776879");
}

static void
salt (void)
{
  g_autoptr (GByteArray) a = g_byte_array_new (), b = g_byte_array_new ();
  CfCustomer customer = { .id = 3, .number = (char *) "C7", .name = (char *) "Ann" };
  cf_op_add (a, &CF_CUSTOMER, &customer);
  cf_op_add (b, &CF_CUSTOMER, &customer);
  g_assert_cmpuint (a->len, ==, b->len);
  g_assert_true (memcmp (a->data, b->data, a->len) != 0);                     /* a name cannot be guessed from the hash of its op */
  const guint8 *p = a->data;
  CfOp op;
  g_assert_true (cf_op_next (&p, a->data + a->len, &op) && p == a->data + a->len);
  g_assert_cmpint (op.id, ==, 3);
  guint8 before[CF_HASH_SIZE], after[CF_HASH_SIZE];
  cf_op_hash (&op, before);
  g_byte_array_set_size (b, 0);
  gboolean unknown;
  g_assert_true (cf_op_redact (b, &op, &unknown));
  p = b->data;
  g_assert_true (cf_op_next (&p, b->data + b->len, &op) && op.kind == CF_OP_REDACTED && op.type == CF_CUSTOMER.tag && op.id == 3 && op.group == 0);
  cf_op_hash (&op, after);
  g_assert_cmpmem (before, sizeof before, after, sizeof after);               /* what is taken out hashes as it did */
  g_assert_cmpmem (op.fields, op.size, "\x0a\x02" "C7", 4);                   /* what is not personal is left */
  g_byte_array_set_size (a, 0);
  g_assert_false (cf_op_redact (a, &op, &unknown) || unknown);                /* once is enough */
  CfOp removal, left;
  cf_op_remove (a, 5, 6, b);
  p = a->data;
  g_assert_true (cf_op_next (&p, a->data + a->len, &removal) && p == a->data + a->len && removal.kind == CF_OP_REMOVE && removal.base_stamp == 5 && removal.base_station == 6);
  g_assert_true (cf_op_removed (&removal, &left) && left.id == 3);
  g_assert_cmpmem (left.raw, left.raw_size, b->data, b->len);
  a->data[a->len - b->len] = CF_OP_ADD;                                       /* nothing else may be in it */
  p = a->data;
  g_assert_true (cf_op_next (&p, a->data + a->len, &removal));
  g_assert_false (cf_op_removed (&removal, &left));
}

/* Reads the ops of @bytes as apply would; what is understood must survive another round. */
static void
read_all (const guint8 *bytes, gsize size)
{
  g_autoptr (GByteArray) first = g_byte_array_new (), second = g_byte_array_new ();
  const guint8 *p = bytes, *end = bytes + size;
  CfOp op;
  guint8 hash[CF_HASH_SIZE];
  while (p < end && cf_op_next (&p, end, &op)) {
    g_assert_true (p <= end && op.fields >= bytes && op.fields + op.size <= end && op.raw + op.raw_size == p);
    cf_op_hash (&op, hash);
    const CfRecord *type = op.kind == CF_OP_ADD || op.kind == CF_OP_EDIT ? cf_record_by_tag (op.type) : NULL;
    if (!type)
      continue;
    g_autofree gpointer record = g_malloc0 (type->size), again = g_malloc0 (type->size);
    gboolean unknown = FALSE;
    if (cf_record_decode (type, op.fields, op.size, record, &unknown)) {
      encode (type, record, 0, first);
      g_assert_true (cf_record_decode (type, first->data, first->len, again, &unknown));
      encode (type, again, 0, second);
      g_assert_cmpmem (first->data, first->len, second->data, second->len);
    }
    cf_record_clear (type, record);
    cf_record_clear (type, again);
  }
}

static void
random_body (GRand *rand, GByteArray *body)
{
  g_byte_array_set_size (body, 0);
  for (gint n = g_rand_int_range (rand, 1, 4); n > 0; n--) {
    guint i = g_rand_int_range (rand, 0, 27);
    const CfRecord *type = cf_records[i];
    g_autofree gpointer record = g_malloc (type->size);
    ledger_random_record (rand, type, 1 + g_rand_int (rand), record);
    if (type->nature == CF_DOCUMENT && g_rand_boolean (rand))
      cf_op_edit (body, type, record, g_rand_int_range (rand, 1, cf_record_groups (type) + 1), g_rand_int (rand), g_rand_int (rand));
    else
      cf_op_add (body, type, record);
    cf_record_clear (type, record);
  }
  if (g_rand_boolean (rand))
    cf_op_reason (body, "because");
}

/* Flips, cuts, repeats and swaps bytes of good bodies. */
static void
mutated (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (ledger_seed ());
  g_autoptr (GByteArray) body = g_byte_array_new ();
  for (guint round = 0; round < 3000; round++) {
    random_body (rand, body);
    for (guint tries = 0; tries < 8; tries++) {
      g_autofree guint8 *bytes = g_memdup2 (body->data, body->len);
      gsize size = body->len;
      for (gint n = g_rand_int_range (rand, 1, 4); n > 0 && size; n--) {
        gsize at = g_rand_int_range (rand, 0, size);
        switch (g_rand_int_range (rand, 0, 4)) {
          case 0: bytes[at] ^= 1 << g_rand_int_range (rand, 0, 8); break;
          case 1: bytes[at] = g_rand_int (rand); break;
          case 2: size = at; break;
          default: memmove (bytes + at, bytes + at / 2, size - at);
        }
      }
      g_autofree guint8 *exact = g_memdup2 (bytes, size);                     /* so that a byte too far is seen by the sanitizer */
      read_all (exact, size);
    }
  }
}

static void
strict (void)
{
  static const struct { const char *what; guint8 bytes[16]; gsize size; } bad[] = {
    { "text that is not UTF-8", { 0x0a, 0x02, 0xc3, 0x28 }, 4 }, { "text with a NUL", { 0x0a, 0x02, 'a', 0 }, 4 }, { "a number where text belongs", { 0x08, 0x02 }, 2 },
    { "a length beyond the end", { 0x0a, 0x05, 'a' }, 3 }, { "tag 0", { 0x00, 0x02 }, 2 }, { "wire type 5", { 0x0d, 0, 0, 0, 0 }, 5 }, { "a length that is not minimal", { 0x0a, 0x81, 0x00, 'a' }, 4 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_auto (CfSetting) setting = { 0 };
    gboolean unknown = FALSE;
    g_test_message ("%s", bad[i].what);
    g_assert_false (cf_record_decode (&CF_SETTING, bad[i].bytes, bad[i].size, &setting, &unknown));
  }
  g_auto (CfPayment) payment = { 0 };
  gboolean unknown = FALSE;
  static const guint8 wide[] = { 0x08, 0x80, 0x80, 0x80, 0x80, 0x40 };        /* kind = 2^33 */
  g_assert_false (cf_record_decode (&CF_PAYMENT, wide, sizeof wide, &payment, &unknown));
  static const guint8 newer[] = { 0x08, 0xc8, 0x01, 0xf8, 0x0f, 0x02 };       /* kind = 100, and a tag of tomorrow */
  g_assert_true (cf_record_decode (&CF_PAYMENT, newer, sizeof newer, &payment, &unknown));
  g_assert_true (unknown);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wire/round-trip", round_trip);
  g_test_add_func ("/wire/varints", varints);
  g_test_add_func ("/wire/golden", golden);
  g_test_add_func ("/wire/salt", salt);
  g_test_add_func ("/wire/strict", strict);
  g_test_add_func ("/wire/mutated", mutated);
  return g_test_run ();
}
