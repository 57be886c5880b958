/* zvt-vectors-test.c: every frame of ZVT that is known, byte for byte: what it means, and made again from its fields; the commands of a register as we make
 * them; blocks however the line cuts them; damaged and cut frames say where; card numbers and tracks do not come through (issue 4, "done when" 3 and 7). */
#include "vectors.h"
#include "terminal/zvt-answer.h"
#include "terminal/zvt-decode.h"
#include "terminal/zvt-mask.h"
#include "terminal/zvt-serial.h"
#include "terminal/zvt-text.h"
#include "terminal/zvt-write.h"
#include <string.h>

static gboolean
is_block (const GByteArray *bytes)
{
  return bytes->len > 2 && bytes->data[0] == 0x10 && bytes->data[1] == 0x02;
}

static json_t *
decode (const GByteArray *bytes)
{
  return is_block (bytes) ? cf_zvt_decode_serial (bytes->data, bytes->len) : cf_zvt_decode_apdu (bytes->data, bytes->len);
}

static void
test_meaning (void)
{
  g_autoptr(GPtrArray) vectors = vectors_load ("zvt-vectors.txt");

  g_assert_cmpuint (vectors->len, ==, 79);
  for (guint i = 0; i < vectors->len; i++) {
    json_t *decoded = decode (((Vector *) vectors->pdata[i])->bytes);
    vector_check (vectors->pdata[i], decoded);
    json_decref (decoded);
  }
}

/* Takes a message out of a block fed byte by byte; of what is no block a copy. */
static GByteArray *
unwrap (const Vector *vector)
{
  GByteArray *apdu = g_byte_array_new ();
  g_auto(CfZvtSerial) serial;

  cf_zvt_serial_init (&serial);
  for (guint i = 0; is_block (vector->bytes) && i < vector->bytes->len; i++) {
    CfZvtSerialEvent event = cf_zvt_serial_feed (&serial, vector->bytes->data[i]);
    g_assert_cmpint (event, ==, i + 1 < vector->bytes->len ? CF_ZVT_NOTHING : CF_ZVT_GOT_BLOCK);
    g_assert_cmpint (cf_zvt_serial_inside (&serial), ==, i + 1 < vector->bytes->len);
  }
  if (is_block (vector->bytes))
    return g_byte_array_append (apdu, serial.apdu->data, serial.apdu->len);
  return g_byte_array_append (apdu, vector->bytes->data, vector->bytes->len);
}

static void
wrap (const Vector *vector, const GByteArray *apdu)
{
  g_autoptr(GByteArray) block = cf_zvt_block (apdu->data, apdu->len);
  const GByteArray *bytes = is_block (vector->bytes) ? block : apdu;

  assert_bytes (vector->name, bytes->data, bytes->len, vector->bytes->data, vector->bytes->len);
}

/* --- both ways: taken apart into fields, put together again --- */

typedef struct { GByteArray *at[CF_ZVT_DEPTH_MAX + 2]; CfZvtItem items[CF_ZVT_DEPTH_MAX + 2]; guint depth; } Rebuild;

static void
close_to (Rebuild *r, guint depth)
{
  for (; r->depth > depth; r->depth--) {
    GByteArray *inside = g_steal_pointer (&r->at[r->depth]);
    const CfZvtItem *container = &r->items[r->depth];
    if (container->source == CF_ZVT_BMP)
      cf_zvt_put_bmp (r->at[r->depth - 1], container->id, inside->data, inside->len);
    else
      cf_zvt_put_tag (r->at[r->depth - 1], container->id, inside->data, inside->len);
    g_byte_array_unref (inside);
  }
}

static void
rebuild_item (const CfZvtItem *item, gpointer data)
{
  Rebuild *r = data;

  close_to (r, item->depth);
  if (item->kind == CF_ZVT_CONTAINER) {
    r->depth++;
    r->at[r->depth] = g_byte_array_new ();
    r->items[r->depth] = *item;
  } else if (item->source == CF_ZVT_TAG)
    cf_zvt_put_tag (r->at[r->depth], item->id, item->value, item->size);
  else if (item->source == CF_ZVT_BMP)
    cf_zvt_put_bmp (r->at[r->depth], item->id, item->value, item->size);
  else if (item->kind == CF_ZVT_TEXT && !strcmp (item->key, "software")) {
    const guint8 length[] = { 0xF0, 0xF0 | item->size / 10, 0xF0 | item->size % 10 };
    g_byte_array_append (r->at[0], length, 3);
    g_byte_array_append (r->at[0], item->value, item->size);
  } else
    g_byte_array_append (r->at[r->depth], item->value, item->size);
}

static void
test_both_ways (void)
{
  static const char *const damaged = " Z35 Z36 Z42 Z43 Z53 Z54 ";        /* their lengths are wrong, or written longer than need be */
  g_autoptr(GPtrArray) vectors = vectors_load ("zvt-vectors.txt");
  guint n = 0;

  for (guint i = 0; i < vectors->len; i++) {
    const Vector *vector = vectors->pdata[i];
    g_autoptr(GByteArray) apdu = unwrap (vector), again = g_byte_array_new ();
    g_autofree char *name = g_strdup_printf (" %s ", vector->name);
    Rebuild rebuild = { .at = { g_byte_array_new () } };
    CfZvtApdu message;
    gsize rest;
    if (cf_zvt_apdu (apdu->data, apdu->len, &message, &rest) == CF_ZVT_APDU_WHOLE && !strstr (damaged, name)) {
      g_assert_true (cf_zvt_walk (&message, 0, rebuild_item, &rebuild, NULL));
      close_to (&rebuild, 0);
      cf_zvt_put_apdu (again, message.command, rebuild.at[0]->data, rebuild.at[0]->len);
      wrap (vector, again);
      n++;
    } else
      g_assert_nonnull (strstr (damaged, name));
    g_byte_array_unref (rebuild.at[0]);
  }
  g_assert_cmpuint (n, ==, 73);
}

/* --- the commands of a register, as it makes them --- */

static const guint8 block_printing[] = { 0x26, 0x04, 0x0A, 0x02, 0x06, 0xD3 };
static const guint8 block_printing_ids[] = { 0x26, 0x04, 0x0A, 0x02, 0x06, 0xD3, 0x1F, 0x73, 0x03, 0x00, 0x00, 0x00 };
#define PW(n) .has_password = TRUE, .password = n
#define TLV(bytes) .has_tlv = TRUE, .tlv = bytes, .n_tlv = sizeof bytes
#define REGISTER(config, money) .command = 0x0600, .is_registration = TRUE, .configuration = config, .registration_currency = money
#define AMOUNT(n) .has_amount = TRUE, .amount_minor = n
#define SERVICE(n) .has_service = TRUE, .service = n

static void
test_commands (void)
{
  static const struct { const char *name; CfZvtCommand command; } commands[] = {
    { "Z01", { REGISTER (0xBA, 978), PW (123456) } },
    { "Z02", { .command = 0x0693, PW (123456) } },
    { "Z03", { .command = 0x0601, AMOUNT (11000), .currency = 978 } },
    { "Z04", { .command = 0x0670 } }, { "Z05", { .command = 0x0618 } }, { "Z06", { .command = 0x8000 } }, { "Z07", { .command = 0x849C } },
    { "Z08", { .command = 0x0501, PW (123456) } },
    { "Z45", { .command = 0x0623, .receipt = -1 } }, { "Z46", { .command = 0x0602 } },
    { "Z47", { REGISTER (0xA0, 978), PW (777777), SERVICE (0x0A) } },
    { "Z55", { .command = 0x0601, AMOUNT (1000) } }, { "Z57", { .command = 0x849D, AMOUNT (2200) } },
    { "Z60", { REGISTER (0xBE, 978), PW (123456), SERVICE (1), TLV (block_printing) } },
    { "Z61", { REGISTER (0x3E, 978), PW (123456), SERVICE (1), .has_tlv = TRUE } },
    { "Z62", { REGISTER (0x9E, 978), PW (0), TLV (block_printing_ids) } },
    { "ZC01", { REGISTER (0xBE, 978), PW (123456), SERVICE (1), TLV (block_printing) } },
    { "ZC02", { .command = 0x0601, AMOUNT (1003) } },
    { "ZC03", { .command = 0x0620, PW (0), SERVICE (3) } },
    { "ZC04", { .command = 0x0630, PW (0), .receipt = 470, AMOUNT (2040), .currency = 978 } },
    { "ZC05", { .command = 0x0631, PW (0), AMOUNT (500), .currency = 978 } },
    { "ZC06", { .command = 0x0650, PW (0) } }, { "ZC07", { .command = 0x06B0 } },
    { "ZC08", { .command = 0x0601, AMOUNT (1234), .payment_type = 0x40, .currency = 978, .has_tlv = TRUE } },
    { "ZC12", { .command = 0x0601, AMOUNT (59) } },
  };
  g_autoptr(GPtrArray) vectors = vectors_load ("zvt-vectors.txt");
  g_autoptr(GByteArray) echo = cf_zvt_response (0x8000, 1);
  const Vector *vector;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++) {
    g_autoptr(GByteArray) apdu = cf_zvt_command (&commands[i].command);
    wrap (vectors_find (vectors, commands[i].name), apdu);
  }
  vector = vectors_find (vectors, "Z66");
  assert_bytes ("Z66", echo->data, echo->len, vector->bytes->data, vector->bytes->len);
}

/* --- the line --- */

static void
test_crc (void)
{
  guint8 long_block[300];
  g_autoptr(GByteArray) apdu = g_byte_array_new (), block = NULL;
  g_auto(CfZvtSerial) serial;

  memset (long_block, 0x10, sizeof long_block);      /* nothing but DLE */
  cf_zvt_put_apdu (apdu, 0x040F, long_block, sizeof long_block);
  g_assert_cmpuint (apdu->len, ==, 305);
  block = cf_zvt_block (apdu->data, apdu->len);
  cf_zvt_serial_init (&serial);
  for (guint i = 0; i + 1 < block->len; i++)
    g_assert_cmpint (cf_zvt_serial_feed (&serial, block->data[i]), ==, CF_ZVT_NOTHING);
  g_assert_cmpint (cf_zvt_serial_feed (&serial, block->data[block->len - 1]), ==, CF_ZVT_GOT_BLOCK);
  assert_bytes ("a long block", serial.apdu->data, serial.apdu->len, apdu->data, apdu->len);
}

/* Each bit of a block flipped, one after the other: never taken for good. */
static void
test_flipped_bits (void)
{
  g_autoptr(GPtrArray) vectors = vectors_load ("zvt-vectors.txt");
  const Vector *vector = vectors_find (vectors, "ZC09");

  for (guint bit = 0; bit < vector->bytes->len * 8; bit++) {
    g_auto(CfZvtSerial) serial;
    gboolean good = FALSE;
    cf_zvt_serial_init (&serial);
    for (guint i = 0; i < vector->bytes->len; i++)
      good = good || cf_zvt_serial_feed (&serial, vector->bytes->data[i] ^ (i == bit / 8 ? 1 << bit % 8 : 0)) == CF_ZVT_GOT_BLOCK;
    g_assert_false (good);
  }
}

static void
test_noise (void)
{
  static const guint8 line[] = { 0x06, 0x55, 0x15, 0x10, 0x02, 0x06, 0x10, 0x02, 0x80, 0x00, 0x00, 0x10, 0x03, 0xF5, 0x1F, 0x10, 0x10, 0x41, 0x10, 0x02, 0x10, 0x07 };
  static const CfZvtSerialEvent events[] = { CF_ZVT_GOT_ACK, CF_ZVT_GOT_NOISE, CF_ZVT_GOT_NAK, CF_ZVT_GOT_BLOCK, CF_ZVT_GOT_NOISE, CF_ZVT_GOT_BAD_BLOCK };
  g_auto(CfZvtSerial) serial;
  guint n = 0;

  cf_zvt_serial_init (&serial);
  for (guint i = 0; i < sizeof line; i++) {
    CfZvtSerialEvent event = cf_zvt_serial_feed (&serial, line[i]);
    if (event == CF_ZVT_NOTHING)
      continue;
    g_assert_cmpuint (n, <, G_N_ELEMENTS (events));
    g_assert_cmpint (event, ==, events[n++]);
  }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (events));
}

/* --- bad input --- */

static void
test_cut (void)
{
  g_autoptr(GPtrArray) vectors = vectors_load ("zvt-vectors.txt");

  for (guint i = 0; i < vectors->len; i++) {
    const Vector *vector = vectors->pdata[i];
    for (guint n = 0; n < vector->bytes->len; n++) {
      g_autofree guint8 *copy = g_memdup2 (vector->bytes->data, n);
      GByteArray cut = { copy, n };
      json_t *decoded = is_block (vector->bytes) ? cf_zvt_decode_serial (copy, n) : decode (&cut);
      if (strcmp (vector->name, "Z36") != 0)                    /* too short for its data: cut there, it is whole */
        g_assert_nonnull (json_object_get (decoded, "error"));
      json_decref (decoded);
    }
  }
}

/* What cannot be read says where, and what stood before it is kept. */
static void
test_mistakes (void)
{
  static const struct { const char *hex; gsize offset; const char *field; } mistakes[] = {
    { "040F03270004", 6, "amount" },                              /* a field without its value */
    { "040F092700040000000000AA", 5, "amount" },                /* no number */
    { "040F0527003CF0F9", 6, "additional text" },                 /* its length is cut */
    { "040F0627003CF0FAF1", 6, "additional text" },               /* A is no digit */
    { "040F0427000605", 7, "TLV container" },
    { "040F082700060424090741", 9, "texts to display" },             /* an object longer than its container */
    { "040F072700060383FF00", 8, "unknown tag" },                 /* FF begins no length */
    { "040F0427009927", 5, "data" },                              /* 99 is no field */
    { "99990100", 0, "message" },
    { "06000212", 4, "length" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++) {
    g_autoptr(GByteArray) bytes = g_byte_array_new ();
    for (const char *p = mistakes[i].hex; *p; p += 2) {
      guint8 byte = g_ascii_xdigit_value (p[0]) << 4 | g_ascii_xdigit_value (p[1]);
      g_byte_array_append (bytes, &byte, 1);
    }
    json_t *decoded = decode (bytes), *error = json_object_get (decoded, "error");
    g_assert_nonnull (error);
    g_assert_cmpint (json_integer_value (json_object_get (error, "offset")), ==, mistakes[i].offset);
    g_assert_cmpstr (json_string_value (json_object_get (error, "field")), ==, mistakes[i].field);
    json_decref (decoded);
  }
}

static void
test_unknown_field_keeps_result (void)
{
  static const guint8 bytes[] = { 0x04, 0x0F, 0x0D, 0x27, 0x00, 0x04, 0, 0, 0, 0, 0x12, 0x34, 0x99, 0x87, 0x00, 0x45 };
  g_autoptr(GError) error = NULL;
  g_auto(CfZvtAnswer) answer = { 0 };
  CfZvtApdu message;
  gsize rest;

  g_assert_cmpint (cf_zvt_apdu (bytes, sizeof bytes, &message, &rest), ==, CF_ZVT_APDU_WHOLE);
  g_assert_false (cf_zvt_answer_read (&message, 0, CF_ZVT_CP437, &answer, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
  g_assert_cmpint (answer.result, ==, 0);
  g_assert_cmpint (answer.amount_minor, ==, 1234);
  g_assert_cmpint (answer.receipt, ==, -1);
  g_assert_false (answer.is_whole);
}

static void
test_deep_tlv (void)
{
  g_autoptr(GByteArray) inside = g_byte_array_new (), apdu = g_byte_array_new (), data = g_byte_array_new ();

  for (int i = 0; i < 30; i++) {
    g_autoptr(GByteArray) around = g_byte_array_new ();
    cf_zvt_put_tag (around, 0x24, inside->data, inside->len);
    g_byte_array_set_size (inside, 0);
    g_byte_array_append (inside, around->data, around->len);
  }
  cf_zvt_put_bmp (data, 0x06, inside->data, inside->len);
  cf_zvt_put_apdu (apdu, 0x040F, data->data, data->len);
  json_t *decoded = decode (apdu);
  g_assert_cmpstr (json_string_value (json_at (decoded, "error.message")), ==, "is nested too deep");
  json_decref (decoded);
}

/* --- card numbers --- */

static const guint8 planted[] = {
  0x27, 0x00, 0x22, 0xF0, 0xF8, 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11,                               /* the number in full */
  0x23, 0xF1, 0xF1, 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0xD2, 0x51, 0x22,                         /* track 2 */
  0x2D, 0xF1, 0xF8, 'B', '4', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '^',   /* track 1 */
  0x3A, 0x01, 0x23,
  0x3C, 0xF0, 0xF2, 0xF2, 'K', 'a', 'r', 't', 'e', ' ', '4', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1',
  0x06, 0x0B, 0x1F, 0x6C, 0x08, 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11,                               /* in a tag that nobody knows */
  0x99, 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11,                                                        /* after a field that nobody knows */
};

static gboolean
holds_card (const guint8 *bytes, gsize n)
{
  static const guint8 bcd[] = { 0x11, 0x11, 0x11, 0x11 };
  return memmem (bytes, n, bcd, sizeof bcd) || memmem (bytes, n, "11111111", 8) || memmem (bytes, n, "11 11 11", 8);
}

static void
test_cards (void)
{
  g_autoptr(GByteArray) apdu = g_byte_array_new ();
  g_auto(CfZvtAnswer) answer = { 0 };
  CfZvtApdu message;
  gsize rest;
  gboolean whole;

  cf_zvt_put_apdu (apdu, 0x040F, planted, sizeof planted);
  json_t *decoded = decode (apdu);
  char *text = json_dumps (decoded, 0);
  g_assert_false (holds_card ((guint8 *) text, strlen (text)));
  g_assert_cmpstr (json_string_value (json_at (decoded, "frames.0.card.last_four")), ==, "1111");
  free (text);
  json_decref (decoded);
  g_assert_cmpint (cf_zvt_apdu (apdu->data, apdu->len, &message, &rest), ==, CF_ZVT_APDU_WHOLE);
  whole = cf_zvt_answer_read (&message, 0, CF_ZVT_CP437, &answer, NULL);
  g_assert_false (whole);
  g_assert_cmpstr (answer.last_four, ==, "1111");
  g_assert_cmpstr (answer.text, ==, "Karte ************1111");
  cf_zvt_mask_apdu (apdu->data, apdu->len);
  g_assert_false (holds_card (apdu->data, apdu->len));
  g_assert_cmpuint (apdu->len, ==, sizeof planted + 3);
  cf_zvt_answer_clear (&answer);
  whole = cf_zvt_answer_read (&message, 0, CF_ZVT_CP437, &answer, NULL);      /* masked, it still says what it said */
  g_assert_cmpint (answer.result, ==, 0);
  g_assert_cmpstr (answer.last_four, ==, "1111");
}

static void
test_mask_keeps_the_rest (void)
{
  g_autoptr(GPtrArray) vectors = vectors_load ("zvt-vectors.txt");

  for (guint i = 0; i < vectors->len; i++) {
    const Vector *vector = vectors->pdata[i];
    g_autoptr(GByteArray) apdu = unwrap (vector);
    json_t *before = cf_zvt_decode_apdu (apdu->data, apdu->len), *after;
    cf_zvt_mask_apdu (apdu->data, apdu->len);
    after = cf_zvt_decode_apdu (apdu->data, apdu->len);
    static const char *const same[] = { "frames.0.meaning", "frames.0.receipt", "frames.0.trace", "frames.0.amount", "frames.0.card.last_four", "frames.0.terminal_id", "frames.0.text" };
    for (guint k = 0; k < G_N_ELEMENTS (same); k++)
      g_assert_true (json_equal (json_at (before, same[k]), json_at (after, same[k])) || !json_at (before, same[k]));
    json_decref (before);
    json_decref (after);
  }
}

/* Codes people meet have words. */
static void
test_words (void)
{
  static const guint8 results[] = { 0x00, 0x05, 0x37, 0x64, 0x6C, 0x6F, 0x83, 0x9C, 0xB4, 0xB5, 0xC2, 0xCC, 0xF0, 0xFF };
  for (guint i = 0; i < sizeof results; i++)
    g_assert_nonnull (cf_zvt_result_text (results[i]));
  for (guint code = 0x41; code <= 0x5D; code++)
    g_assert_true ((cf_zvt_intermediate_text (code) != NULL) == (cf_zvt_intermediate_text (code - 0x40) != NULL) || code == 0x51);
  g_assert_cmpstr (cf_zvt_result_text (0x37), ==, cf_zvt_result_text (0x55));
  g_assert_cmpstr (cf_zvt_state_text (0xDC), ==, "Card is inserted: remove it");
  g_assert_null (cf_zvt_result_text (0x9E));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zvt/vectors/meaning", test_meaning);
  g_test_add_func ("/zvt/vectors/both-ways", test_both_ways);
  g_test_add_func ("/zvt/vectors/commands", test_commands);
  g_test_add_func ("/zvt/line/crc", test_crc);
  g_test_add_func ("/zvt/line/flipped-bits", test_flipped_bits);
  g_test_add_func ("/zvt/line/noise", test_noise);
  g_test_add_func ("/zvt/bad/cut", test_cut);
  g_test_add_func ("/zvt/bad/mistakes", test_mistakes);
  g_test_add_func ("/zvt/bad/unknown-field", test_unknown_field_keeps_result);
  g_test_add_func ("/zvt/bad/deep", test_deep_tlv);
  g_test_add_func ("/zvt/cards/masked", test_cards);
  g_test_add_func ("/zvt/cards/the-rest-stays", test_mask_keeps_the_rest);
  g_test_add_func ("/zvt/words", test_words);
  return g_test_run ();
}
