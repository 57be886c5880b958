/* zvt-write.c: see zvt-write.h. */
#include "zvt-write.h"

void
cf_zvt_put_tag (GByteArray *to, guint32 tag, const guint8 *value, gsize n)
{
  gboolean begun = FALSE;

  g_assert (n <= 0xFFFF);
  for (int shift = 24; shift >= 0; shift -= 8) {
    guint8 byte = tag >> shift & 0xFF;
    begun = begun || byte || shift == 0;
    if (begun)
      g_byte_array_append (to, &byte, 1);
  }
  if (n > 0xFF)
    g_byte_array_append (to, (const guint8[]) { 0x82, n >> 8, n & 0xFF }, 3);
  else if (n > 0x7F)
    g_byte_array_append (to, (const guint8[]) { 0x81, n }, 2);
  else
    g_byte_array_append (to, (const guint8[]) { n }, 1);
  if (n)
    g_byte_array_append (to, value, n);
}

void
cf_zvt_put_bmp (GByteArray *to, guint8 bmp, const guint8 *value, gsize n)
{
  const CfZvtField *field = cf_zvt_bmp (bmp);

  g_assert (field != NULL);
  if (field->length == CF_ZVT_BER) {
    cf_zvt_put_tag (to, bmp, value, n);
    return;
  }
  g_byte_array_append (to, &bmp, 1);
  if (field->length > 0) {
    g_assert (n == (gsize) field->length);
  } else {
    guint8 digits[] = { 0xF0 | n / 100, 0xF0 | n / 10 % 10, 0xF0 | n % 10 };
    g_assert (n < (field->length == CF_ZVT_LLVAR ? 100 : 1000));
    g_byte_array_append (to, digits + 3 + field->length, -field->length);
  }
  if (n)
    g_byte_array_append (to, value, n);
}

void
cf_zvt_put_byte (GByteArray *to, guint8 bmp, guint8 value)
{
  cf_zvt_put_bmp (to, bmp, &value, 1);
}

void
cf_zvt_put_number (GByteArray *to, guint8 bmp, gint64 value)
{
  const CfZvtField *field = cf_zvt_bmp (bmp);

  g_assert (field && field->length > 0);
  g_byte_array_append (to, &bmp, 1);
  cf_zvt_put_bcd (to, value, field->length);
}

GByteArray *
cf_zvt_command (const CfZvtCommand *c)
{
  g_autoptr(GByteArray) data = g_byte_array_new ();
  GByteArray *apdu = g_byte_array_new ();

  if (c->has_password)
    cf_zvt_put_bcd (data, c->password, 3);
  if (c->is_registration)
    g_byte_array_append (data, &c->configuration, 1);
  if (c->registration_currency)
    cf_zvt_put_bcd (data, c->registration_currency, 2);
  if (c->from_receipt)
    cf_zvt_put_bcd (data, c->from_receipt, 2);
  if (c->to_receipt)
    cf_zvt_put_bcd (data, c->to_receipt, 2);
  if (c->has_service)
    cf_zvt_put_byte (data, 0x03, c->service);
  if (c->receipt > 0)
    cf_zvt_put_number (data, 0x87, c->receipt);
  if (c->receipt < 0)
    cf_zvt_put_bmp (data, 0x87, (const guint8[]) { 0xFF, 0xFF }, 2);
  if (c->has_amount)
    cf_zvt_put_number (data, 0x04, c->amount_minor);
  if (c->payment_type)
    cf_zvt_put_byte (data, 0x19, c->payment_type);
  if (c->currency)
    cf_zvt_put_number (data, 0x49, c->currency);
  if (c->has_tlv)
    cf_zvt_put_bmp (data, 0x06, c->tlv, c->n_tlv);
  cf_zvt_put_apdu (apdu, c->command, data->data, data->len);
  return apdu;
}

GByteArray *
cf_zvt_response (guint16 response, int message_id)
{
  g_autoptr(GByteArray) tlv = g_byte_array_new (), digits = g_byte_array_new ();

  if (message_id) {
    cf_zvt_put_bcd (digits, message_id, 3);
    cf_zvt_put_tag (tlv, 0x1F73, digits->data, digits->len);
  }
  return cf_zvt_command (&(CfZvtCommand) { .command = response, .has_tlv = message_id != 0, .tlv = tlv->data, .n_tlv = tlv->len });
}
