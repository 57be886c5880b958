/* clover-vectors-test.c: Clover's USB link, byte for byte: packets as we cut them and as they come however the link cuts or joins them, envelopes, captured messages of old and new firmware, the accessory
 * switch; what is damaged says where; card data does not come through (issue 4, "done when" 3 and 7). */
#include "vectors.h"
#include "terminal/clover-accessory.h"
#include "terminal/clover-decode.h"
#include "terminal/clover-envelope.h"
#include "terminal/clover-json.h"
#include "terminal/clover-message.h"
#include "terminal/clover-packet.h"
#include "terminal/clover-request.h"
#include <string.h>

static GByteArray *
joined (const char *text, gboolean pad)
{
  g_autoptr(GPtrArray) packets = cf_clover_packets (text, strlen (text), pad);
  GByteArray *all = g_byte_array_new ();
  for (guint i = 0; i < packets->len; i++) {
    gsize n;
    const guint8 *data = g_bytes_get_data (packets->pdata[i], &n);
    g_byte_array_append (all, data, n);
  }
  return all;
}

static void
check_sent (GPtrArray *vectors, const char *name, const CfCloverSender *sender, guint64 id, CfCloverType type, const char *method, json_t *payload)
{
  const Vector *vector = vectors_find (vectors, name);
  g_autofree char *text = cf_clover_envelope_text (sender, id, type, method, payload);
  g_autoptr(GByteArray) bytes = joined (text, FALSE);
  assert_bytes (name, bytes->data, bytes->len, vector->bytes->data, vector->bytes->len);
}

static void
test_sent (void)
{
  g_autoptr(GPtrArray) vectors = vectors_load ("clover-vectors.txt");
  const CfCloverSender bare = { 0 }, usb = { .package = CF_CLOVER_PACKAGE_USB }, full = { CF_CLOVER_PACKAGE_USB, "ABC123.EXAMPLE", "ecr_DLL|USB:1.0", 1 };
  const CfCloverSender pong = { CF_CLOVER_PACKAGE_USB, "ABC123.EXAMPLE", "ecr_DLL|USB:1.0", 0 };
  check_sent (vectors, "CP1", &bare, 0, CF_CLOVER_PING, NULL, NULL);
  check_sent (vectors, "CP2", &usb, 426, CF_CLOVER_COMMAND, "FINISH_CANCEL", cf_clover_request (CF_CLOVER_FINISH_CANCEL));
  check_sent (vectors, "E7", &full, 7, CF_CLOVER_COMMAND, "DISCOVERY_REQUEST", cf_clover_discover ());
  check_sent (vectors, "E8", &pong, 8, CF_CLOVER_PONG, NULL, NULL);
}

static void
test_packets (void)
{
  g_autofree char *text = g_strnfill (20000, 'x');
  g_autoptr(GPtrArray) packets = cf_clover_packets (text, 20000, TRUE);
  gsize n;
  g_assert_cmpuint (packets->len, ==, 2);
  const guint8 *first = g_bytes_get_data (packets->pdata[0], &n);
  assert_bytes ("CP3", first, 10, (const guint8 *) "\x3f\xfe\xcc\x77\x11\x22\x00\x00\x4e\x20", 10);
  g_assert_cmpuint (n, ==, 16384);
  const guint8 *second = g_bytes_get_data (packets->pdata[1], &n);
  assert_bytes ("CP3", second, 2, (const guint8 *) "\x0e\x2a", 2);
  g_assert_cmpuint (n, ==, 3628);

  for (gsize size = 1; size < 40000; size += size < 1100 ? 1 : 251) {      /* no transfer but a full one needs an empty one after it */
    g_autofree char *envelope = g_strnfill (size, 'y');
    g_autoptr(GPtrArray) cut = cf_clover_packets (envelope, size, TRUE);
    g_assert_cmpuint (g_bytes_get_size (cut->pdata[cut->len - 1]) % 512, !=, 0);
    for (guint i = 0; i < cut->len; i++)
      g_assert_cmpuint (g_bytes_get_size (cut->pdata[i]), <=, CF_CLOVER_PACKET_SEND + 2);
  }
}

/* All good vectors in one stream, brought in pieces of every size. */
static void
test_pieces (void)
{
  g_autoptr(GPtrArray) vectors = vectors_load ("clover-vectors.txt");
  g_autoptr(GByteArray) stream = g_byte_array_new ();
  guint n_messages = 0;
  for (guint i = 0; i < vectors->len; i++) {
    const Vector *vector = vectors->pdata[i];
    if (g_str_has_prefix (vector->name, "CP5") || g_str_has_prefix (vector->name, "CP6"))
      continue;
    g_byte_array_append (stream, vector->bytes->data, vector->bytes->len);
    g_byte_array_append (stream, (const guint8 *) "\0\0", 2);                  /* an empty packet means nothing */
    n_messages++;
  }
  for (guint piece = 1; piece < 700; piece += 1 + piece / 7) {
    g_auto(CfCloverReader) reader;
    guint n = 0;
    cf_clover_reader_init (&reader);
    for (gsize start = 0; start < stream->len; start += piece) {
      gsize left = MIN (piece, stream->len - start);
      g_autofree guint8 *copy = g_memdup2 (stream->data + start, left);
      const guint8 *at = copy;
      while (left) {
        const GByteArray *message;
        g_autoptr(GError) error = NULL;
        g_assert_true (cf_clover_reader_take (&reader, &at, &left, &message, &error));
        if (message) {
          g_assert_cmpint (message->data[0], ==, '{');
          n++;
        }
      }
    }
    g_assert_true (cf_clover_reader_idle (&reader));
    g_assert_cmpuint (n, ==, n_messages);
  }
}

static void
test_meaning (void)
{
  g_autoptr(GPtrArray) vectors = vectors_load ("clover-vectors.txt");
  g_assert_cmpuint (vectors->len, ==, 17);
  for (guint i = 0; i < vectors->len; i++) {
    const Vector *vector = vectors->pdata[i];
    json_t *decoded = cf_clover_decode (vector->bytes->data, vector->bytes->len);
    vector_check (vector, decoded);
    json_decref (decoded);
  }
}

static CfCloverMessage *
message_of (const char *method, const char *payload)
{
  g_autoptr(GError) error = NULL;
  json_t *json = cf_clover_json_load (payload, strlen (payload), "payload", &error);
  g_assert_no_error (error);
  CfCloverMessage *message = cf_clover_message_parse (method, json, &error);
  json_decref (json);
  g_assert_no_error (error);
  return message;
}

/* Old and new names of the same thing, lists in both shapes, and what is only for the eyes. */
static void
test_shapes (void)
{
  g_autoptr(CfCloverMessage) old = message_of ("TX_START_RESPONSE", "{\"success\":true}"), new = message_of ("TX_START_RESPONSE", "{\"result\":\"DUPLICATE\",\"success\":true,\"externalId\":\"A\"}");
  g_assert_true (old->good);
  g_assert_false (new->good);
  g_assert_cmpstr (new->external_id, ==, "A");
  g_autoptr(CfCloverMessage) asks = message_of ("CONFIRM_PAYMENT_MESSAGE", "{\"payment\":\"{\\\"id\\\":\\\"P\\\",\\\"amount\\\":5,\\\"refunds\\\":{\\\"elements\\\":[{\\\"id\\\":\\\"R\\\",\\\"amount\\\":2}]}}\","
      "\"challenges\":{\"elements\":[{\"type\":\"DUPLICATE_CHALLENGE\",\"reason\":\"REJECT_DUPLICATE\",\"message\":\"Again?\"}]}}");
  g_assert_cmpuint (asks->challenges->len, ==, 1);
  g_assert_cmpstr (((CfCloverChallenge *) asks->challenges->pdata[0])->reason, ==, "REJECT_DUPLICATE");
  g_assert_cmpint (((CfCloverRefund *) asks->payment->refunds->pdata[0])->amount, ==, 2);
  g_autoptr(CfCloverMessage) odd = message_of ("FINISH_OK", "{\"payment\":{\"id\":\"P\",\"amount\":5},\"signature\":{\"strokes\":\"{}\"}}");
  g_assert_cmpuint (odd->signature->len, ==, 0);
  g_assert_cmpint (odd->payment->amount, ==, 5);
  g_autoptr(CfCloverMessage) busy = message_of ("RETRIEVE_DEVICE_STATUS_RESPONSE", "{\"status\":\"SUCCESS\",\"state\":\"BUSY\",\"substate\":\"PROCESSING_PAYMENT\",\"data\":{\"externalPaymentId\":\"0ABC\"}}");
  g_assert_cmpstr (busy->external_id, ==, "0ABC");
  g_autoptr(CfCloverMessage) unknown = message_of ("SOMETHING_NEW", "{\"amount\":7}");
  g_assert_cmpint (unknown->method, ==, CF_CLOVER_UNKNOWN_METHOD);
}

static void
check_refused (const char *method, const char *payload, const char *field)
{
  g_autoptr(GError) error = NULL;
  json_t *json = cf_clover_json_load (payload, strlen (payload), "payload", &error);
  g_autoptr(CfCloverMessage) message = json ? cf_clover_message_parse (method, json, &error) : NULL;
  json_decref (json);
  g_assert_null (message);
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, field));
}

static void
test_wrong (void)
{
  check_refused ("FINISH_OK", "{\"payment\":{\"id\":\"P\",\"amount\":6.49}}", "amount");
  check_refused ("FINISH_OK", "{\"payment\":{\"id\":\"P\"}}", "amount");
  check_refused ("FINISH_OK", "{\"payment\":{\"id\":\"P\",\"amount\":\"649\"}}", "amount");
  check_refused ("FINISH_OK", "{\"payment\":{\"id\":\"P\",\"amount\":9223372036854775807}}", "amount");
  check_refused ("FINISH_OK", "{\"payment\":\"{\"}", "payment");
  check_refused ("FINISH_OK", "{\"payment\":[1]}", "payment");
  check_refused ("UI_STATE", "{\"inputOptions\":[1]}", "inputOptions");
  check_refused ("TX_STATE", "{\"a\":1,\"a\":2}", "key twice");
  check_refused ("TX_STATE", "[]", "object");
}

/* A sale, a credit and a keyed sale carry what they must. */
static void
test_start (void)
{
  json_t *sale = cf_clover_start (&(CfCloverStart) { .external_id = "01ABCDEFGHJKM", .document = "INV-1", .amount = 2599, .allows_partial = TRUE });
  g_assert_cmpint (json_integer_value (json_at (sale, "payIntent.amount")), ==, 2599);
  g_assert_cmpint (json_integer_value (json_at (sale, "version")), ==, 2);
  g_assert_true (json_is_true (json_at (sale, "payIntent.requiresRemoteConfirmation")));
  g_assert_true (json_is_false (json_at (sale, "payIntent.allowOfflinePayment")));
  g_assert_cmpstr (json_string_value (json_at (sale, "payIntent.transactionSettings.tipMode")), ==, "NO_TIP");
  json_decref (sale);
  json_t *credit = cf_clover_start (&(CfCloverStart) { .external_id = "01ABCDEFGHJKM", .amount = 500, .credit = TRUE });
  g_assert_cmpint (json_integer_value (json_at (credit, "payIntent.amount")), ==, -500);
  g_assert_cmpstr (json_string_value (json_at (credit, "payIntent.transactionType")), ==, "CREDIT");
  json_decref (credit);
  json_t *keyed = cf_clover_start (&(CfCloverStart) { .external_id = "01ABCDEFGHJKM", .amount = 500, .keyed = TRUE });
  g_assert_cmpint (json_integer_value (json_at (keyed, "payIntent.cardEntryMethods")), ==, 34824);
  json_decref (keyed);
}

static void
test_planted (void)
{
  static const char text[] = "{\"id\":\"1\",\"type\":\"COMMAND\",\"method\":\"FINISH_OK\",\"payload\":\"{\\\"payment\\\":{\\\"id\\\":\\\"4111111111111111\\\",\\\"amount\\\":5,\\\"note\\\":\\\";4111111111111111=25121011?\\\","
      "\\\"n\\\":4111111111111111,\\\"cardTransaction\\\":{\\\"first6\\\":\\\"411111\\\",\\\"last4\\\":\\\"4111111111111111\\\",\\\"cardholderName\\\":\\\"ADA LOVELACE\\\",\\\"token\\\":\\\"1234567\\\",\\\"track2\\\":\\\"411111\\\"}}}\"}";
  json_t *decoded = cf_clover_decode ((const guint8 *) text, strlen (text));
  char *out = json_dumps (decoded, 0);
  g_assert_null (strstr (out, "411111"));
  g_assert_null (strstr (out, "LOVELACE"));
  g_assert_null (strstr (out, "25121011"));
  g_assert_null (strstr (out, "1234567"));
  g_assert_cmpstr (json_string_value (json_at (decoded, "frames.0.money.last4")), ==, "1111");
  free (out);
  json_decref (decoded);
}

typedef struct { GString *log; guint fail_at, n; } FakeDevice;

static int
transfer (gpointer data, guint8 request_type, guint8 request, guint16 value, guint16 index, guint8 *bytes, guint16 n, guint timeout_ms)
{
  FakeDevice *device = data;
  if (++device->n == device->fail_at)
    return -1;
  g_string_append_printf (device->log, "%02X %u %u %u %.*s\n", request_type, request, value, index, request_type & 0x80 ? 0 : n, bytes ? (char *) bytes : "");
  if (request_type & 0x80)
    bytes[0] = 2;
  return n;
}

static void
test_accessory (void)
{
  FakeDevice device = { g_string_new (NULL), 0, 0 };
  g_autoptr(GError) error = NULL;
  g_assert_true (cf_clover_accessory_switch (transfer, &device, FALSE, &error));
  g_assert_cmpstr (device.log->str, ==, "C0 51 0 0 \n40 52 0 0 Clover\n40 52 0 1 Adapter\n40 52 0 2 Counterfoil register\n40 52 0 3 0.01\n40 52 0 4 market://details?id=com.clover.remote.protocol.usb\n"
      "40 52 0 5 C415000\n40 53 0 0 \n");
  device = (FakeDevice) { device.log, 3, 0 };
  g_assert_false (cf_clover_accessory_switch (transfer, &device, TRUE, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_RETRY);
  g_string_free (device.log, TRUE);
  g_assert_true (cf_clover_can_switch (0x28f3, 0x4003));
  g_assert_true (cf_clover_is_accessory (0x28f3, 0x4004));
  g_assert_true (cf_clover_is_accessory (0x18d1, 0x2d01));
  g_assert_false (cf_clover_can_switch (0x28f3, 0x4001));
  g_assert_false (cf_clover_is_accessory (0x28f3, 0x4000));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/terminal/clover/sent", test_sent);
  g_test_add_func ("/terminal/clover/packets", test_packets);
  g_test_add_func ("/terminal/clover/pieces", test_pieces);
  g_test_add_func ("/terminal/clover/meaning", test_meaning);
  g_test_add_func ("/terminal/clover/shapes", test_shapes);
  g_test_add_func ("/terminal/clover/wrong", test_wrong);
  g_test_add_func ("/terminal/clover/start", test_start);
  g_test_add_func ("/terminal/clover/planted", test_planted);
  g_test_add_func ("/terminal/clover/accessory", test_accessory);
  return g_test_run ();
}
