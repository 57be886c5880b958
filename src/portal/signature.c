/* signature.c: see signature.h. */
#include "signature.h"
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>

#define HEADER_MAX 4096
#define HEX 64

static void
sign (const char *secret, const char *seconds, gsize n, gconstpointer body, gsize size, char ret[HEX + 1])
{
  guint8 mac[EVP_MAX_MD_SIZE];
  guint length = 0;
  g_autoptr (GByteArray) text = g_byte_array_sized_new (n + 1 + size);
  g_byte_array_append (text, (const guint8 *) seconds, n);
  g_byte_array_append (text, (const guint8 *) ".", 1);
  g_byte_array_append (text, body, size);
  HMAC (EVP_sha256 (), secret, strlen (secret), text->data, text->len, mac, &length);
  for (guint i = 0; i < HEX / 2; i++)
    g_snprintf (ret + 2 * i, 3, "%02x", mac[i]);
}

static gboolean
deny (GError **error, const char *why)
{
  g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "the signature of a webhook: %s", why);
  return FALSE;
}

gboolean
cf_signature_check (const char *header, const char *secret, gconstpointer body, gsize size, CfInstant now, GError **error)
{
  const char *seconds = NULL;
  gsize digits = 0;
  char wanted[HEX + 1];
  gboolean good = FALSE;
  if (!secret || strspn (secret, " \t\r\n") == strlen (secret))
    return deny (error, "there is no secret to compare it with");
  if (!header || strlen (header) > HEADER_MAX)
    return deny (error, header ? "it is too long" : "there is none");
  for (const char *at = header; at; at = strchr (at, ',') ? strchr (at, ',') + 1 : NULL)
    if (g_str_has_prefix (at, "t=")) {
      if (seconds)
        return deny (error, "it has two times");
      seconds = at + 2;
      digits = strspn (seconds, "0123456789");
      if (digits == 0 || digits > 15 || (seconds[digits] && seconds[digits] != ','))
        return deny (error, "its time is no number");
    }
  if (!seconds)
    return deny (error, "it has no time");
  sign (secret, seconds, digits, body, size, wanted);
  for (const char *at = header; at; at = strchr (at, ',') ? strchr (at, ',') + 1 : NULL)
    if (g_str_has_prefix (at, "v1=") && strcspn (at + 3, ",") == HEX)
      good |= CRYPTO_memcmp (at + 3, wanted, HEX) == 0;
  if (!good)
    return deny (error, "it is another's");
  gint64 age = now / G_TIME_SPAN_SECOND - g_ascii_strtoll (seconds, NULL, 10);
  return ABS (age) <= CF_SIGNATURE_TOLERANCE ? TRUE : deny (error, "it is too old, or of the future");
}

char *
cf_signature_make (const char *secret, gconstpointer body, gsize size, CfInstant at)
{
  char hex[HEX + 1];
  g_autofree char *seconds = g_strdup_printf ("%" G_GINT64_FORMAT, at / G_TIME_SPAN_SECOND);
  sign (secret, seconds, strlen (seconds), body, size, hex);
  return g_strdup_printf ("t=%s,v1=%s", seconds, hex);
}
