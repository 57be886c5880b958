/* decode-words-test.c: what `counterfoilctl terminal decode` says in words of frames that are in no vector of protocols.md: lists, line feeds, status bytes, control characters, groups of an answer that no struct
 * keeps, ways to read a card, commands that nobody knows; each by one frame and what stands in its first frame (issue 4, "done when" 3). And every frame of the vectors, cut after each byte, says what is missing. */
#include <string.h>
#include "vectors.h"
#include "terminal/clover-decode.h"
#include "terminal/clover-packet.h"
#include "terminal/pax-decode.h"
#include "terminal/pax-fields.h"
#include "terminal/pax-frame.h"
#include "terminal/zvt-decode.h"

typedef struct { const char *frame, *path, *value; } Case;

static void
check (const char *what, json_t *decoded, const char *path, const char *value)
{
  json_t *found = json_at (json_array_get (json_object_get (decoded, "frames"), 0), path);
  g_autofree char *text = json_is_string (found) ? g_strdup (json_string_value (found)) : json_is_integer (found) ? g_strdup_printf ("%" JSON_INTEGER_FORMAT, json_integer_value (found)) : NULL;
  if (g_strcmp0 (text, value) != 0)
    g_error ("%s: %s is %s, should be %s", what, path, text, value);
  json_decref (decoded);
}

static GByteArray *
hex_bytes (const char *hex)
{
  GByteArray *bytes = g_byte_array_new ();
  for (const char *p = hex; *p; p += 2 + (p[2] == ' ')) {
    guint8 byte = g_ascii_xdigit_value (p[0]) << 4 | g_ascii_xdigit_value (p[1]);
    g_byte_array_append (bytes, &byte, 1);
  }
  return bytes;
}

static void
test_zvt (void)
{
  static const Case cases[] = {
    { "06 1E 04 B8 87 FF FF", "meaning", "No pre-authorisation is open" },
    { "06 1E 04 B8 87 01 23", "meaning", "Open pre-authorisations: receipt 0123" },
    { "06 1E 0E B8 87 01 23 06 08 23 06 08 01 23 08 01 45", "meaning", "Open pre-authorisations: receipt 0123 and those in the list" },
    { "06 1E 01 B8", "meaning", "Aborted: Pre-authorisation: error, or the list asked for" },
    { "06 D1 02 FF 03", "fields.1.name", "number of line feeds" },
    { "06 D1 02 FF 03", "fields.1.value", "3" },
    { "06 0F 02 19 05", "fields.0.name", "status byte" },
    { "06 0F 02 19 05", "meaning", "Done: initialisation needed, OPT action" },
    { "06 01 07 06 05 1F 70 02 01 00", "fields.0.fields.0.name", "partial approval" },
    { "06 01 06 06 04 1F 70 01 01", "fields.0.fields.0.text", "supported" },
    { "08 40 01 05", "fields.0.name", "code of the baud rate" },
    { "84 9C 00", "meaning", "Refused: Please wait" },
    { "84 00 00", "meaning", "Accepted" },
    { "04 0F FF 02 00 27 00", "meaning", "OK" },
    { "04 FF 01 05", "meaning", "Sending an automatic reversal" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GByteArray) bytes = hex_bytes (cases[i].frame);
    check (cases[i].frame, cf_zvt_decode_apdu (bytes->data, bytes->len), cases[i].path, cases[i].value);
  }
}

static void
test_pax (void)
{
  static const Case cases[] = {
    { "0|T01|1.54|000000|OK|00^APPROVAL|01|100^0^0^0^0^0^2500^30|4242^4^1230^F^77^^01^^M^MATCH^0|1|R1", "amount.balance_1", "2500" },
    { "0|T01|1.54|000000|OK|00^APPROVAL|01|100^0^0^0^0^0^2500^30|4242^4^1230^F^77^^01^^M^MATCH^0|1|R1", "account.voucher", "77" },
    { "0|T01|1.54|000000|OK|00^APPROVAL|01|100^0^0^0^0^0^2500^30|4242^4^1230^F^77^^01^^M^MATCH^0|1|R1", "account.cvd_message", "MATCH" },
    { "0|R03|1.44|000000|OK|1|0|00|01|01||100|4242^4|7^R1|12^3|PO7^C9||HRef=1", "cashier.clerk", "12" },
    { "0|R03|1.44|000000|OK|1|0|00|01|01||100|4242^4|7^R1|12^3|PO7^C9||HRef=1", "commercial.customer_code", "C9" },
    { "0|A01|1.44|000000|OK|12345678|S300", "result", "done" },
    { "0|B01|1.44|000000|OK|00|3|500", "result", "done" },
    { "0|T01|1.44|000000|OK|00", "result", "approved" },
    { "Z99|1.35|", "kind", "unknown" },
    { "", "kind", "empty" },
  };
  static const struct { guint8 byte; const char *name; } controls[] = { { 0x05, "ENQ" }, { 0x06, "ACK" }, { 0x15, "NAK" }, { 0x04, "EOT" } };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *body = g_strdelimit (g_strdelimit (g_strdup (cases[i].frame), "|", CF_PAX_FS), "^", CF_PAX_US);
    g_autoptr (GByteArray) frame = cf_pax_frame (body, strlen (body));
    check (cases[i].frame, cf_pax_decode (frame->data, frame->len), cases[i].path, cases[i].value);
  }
  for (guint i = 0; i < G_N_ELEMENTS (controls); i++) {
    check (controls[i].name, cf_pax_decode (&controls[i].byte, 1), "name", controls[i].name);
    json_t *decoded = cf_pax_decode (&controls[i].byte, 1);
    g_assert_nonnull (json_string_value (json_at (json_array_get (json_object_get (decoded, "frames"), 0), "meaning")));
    json_decref (decoded);
  }
}

static void
test_clover (void)
{
  static const struct { int methods; const char *names[5]; } ways[] = {
    { 33025, { "magnetic stripe", NULL } }, { 33282, { "chip", NULL } }, { 33796, { "contactless", NULL } }, { 34824, { "keyed by hand", NULL } },
    { 34567, { "magnetic stripe", "chip", "contactless", NULL } }, { 36623, { "magnetic stripe", "chip", "contactless", "keyed by hand", NULL } } };
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++) {
    g_autofree char *text = g_strdup_printf ("{\"type\":\"COMMAND\",\"method\":\"TX_START\",\"payload\":\"{\\\"payIntent\\\":{\\\"amount\\\":5,\\\"cardEntryMethods\\\":%d}}\"}", ways[i].methods);
    for (guint k = 0; k == 0 || ways[i].names[k - 1]; k++) {
      g_autofree char *path = g_strdup_printf ("card_entry.%u", k);
      check (text, cf_clover_decode ((const guint8 *) text, strlen (text)), path, ways[i].names[k]);
    }
  }
}

typedef json_t *(*Decode) (const guint8 *bytes, gsize n);

/* Of a frame that is cut there is always a word. A message of ZVT that ends early may be a shorter one only where its length says so, which it does not. */
static void
cut_everywhere (const char *file, gboolean (*takes) (const GByteArray *bytes), Decode decode)
{
  g_autoptr (GPtrArray) vectors = vectors_load (file);
  guint n = 0;
  for (guint v = 0; v < vectors->len; v++) {
    const Vector *vector = vectors->pdata[v];
    json_t *whole = decode (vector->bytes->data, vector->bytes->len);
    gboolean good = !json_object_get (whole, "error");
    json_decref (whole);
    for (guint i = 0; good && takes (vector->bytes) && i < vector->bytes->len; i++) {
      json_t *decoded = decode (vector->bytes->data, i), *error = json_object_get (decoded, "error");
      if (!json_string_value (json_object_get (error, "message")) || !json_string_value (json_object_get (error, "field")))
        g_error ("%s, cut after %u bytes: nothing is said", vector->name, i);
      json_decref (decoded);
      n++;
    }
  }
  g_assert_cmpuint (n, >, 100);
}

static gboolean all (const GByteArray *bytes) { return TRUE; }
static gboolean is_block (const GByteArray *bytes) { return bytes->len > 2 && bytes->data[0] == 0x10 && bytes->data[1] == 0x02; }
static gboolean is_apdu (const GByteArray *bytes) { return !is_block (bytes); }

static void
test_cut (void)
{
  cut_everywhere ("pax-vectors.txt", all, cf_pax_decode);
  cut_everywhere ("zvt-vectors.txt", is_block, cf_zvt_decode_serial);
  cut_everywhere ("zvt-vectors.txt", is_apdu, cf_zvt_decode_apdu);
  cut_everywhere ("clover-vectors.txt", all, cf_clover_decode);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decode/words/zvt", test_zvt);
  g_test_add_func ("/decode/words/pax", test_pax);
  g_test_add_func ("/decode/words/clover", test_clover);
  g_test_add_func ("/decode/cut", test_cut);
  return g_test_run ();
}
