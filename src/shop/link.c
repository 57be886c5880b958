/* link.c: see link.h. Signature: the first 130 bits of HMAC-SHA256 (key, "counterfoil link 1", NUL, document id, count of ends; numbers as 8 bytes little endian), in Crockford's base 32. */
#include "link.h"
#include "base/id.h"
#include "store/online.h"
#include "store/tidy.h"
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <string.h>

#define SIGNATURE 26
#define KEY_BYTES 32
#define VIEW_USEC (10 * 60 * G_TIME_SPAN_SECOND)

static void
sign (const char *key, CfId document_id, gint64 ends, char ret[SIGNATURE + 1])
{
  static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", what[] = "counterfoil link 1";
  guint8 text[sizeof what + 16], mac[32];
  guint64 numbers[] = { GUINT64_TO_LE ((guint64) document_id), GUINT64_TO_LE ((guint64) ends) };
  gsize size = sizeof mac;
  g_autoptr (GHmac) hmac = g_hmac_new (G_CHECKSUM_SHA256, (const guchar *) key, strlen (key));      /* OpenSSL looks its own up by name each time, which costs five times as much as this */
  memcpy (text, what, sizeof what);
  memcpy (text + sizeof what, numbers, sizeof numbers);
  g_hmac_update (hmac, text, sizeof text);
  g_hmac_get_digest (hmac, mac, &size);
  for (guint i = 0; i < SIGNATURE; i++) {
    guint bit = i * 5, at = bit / 8, shift = bit % 8;
    guint two = (guint) mac[at] << 8 | mac[at + 1];
    ret[i] = digits[two >> (11 - shift) & 31];
  }
  ret[SIGNATURE] = '\0';
}

static GArray *
load_keys (CfShop *shop, GError **error)
{
  g_autoptr (GArray) keys = g_array_new (FALSE, TRUE, sizeof (CfLinkKey));
  g_array_set_clear_func (keys, (GDestroyNotify) cf_link_key_clear);
  return cf_link_keys (shop->db, keys, error) ? g_steal_pointer (&keys) : NULL;
}

gboolean
cf_link_token (CfShop *shop, CfId document_id, char ret[CF_LINK_TOKEN], GError **error)
{
  g_autoptr (GArray) keys = load_keys (shop, error);
  gint64 ends;
  if (!keys || keys->len == 0 || !cf_link_ends (shop->db, document_id, &ends, error))
    return FALSE;
  cf_id_text (document_id, ret);
  sign (g_array_index (keys, CfLinkKey, 0).link_key, document_id, ends, ret + CF_ID_TEXT - 1);
  return TRUE;
}

char *
cf_link_address (CfShop *shop, CfId document_id, GError **error)
{
  const char *base = cf_shop_setting (shop, CF_SET_PAY_LINK);
  char token[CF_LINK_TOKEN];
  if (!*base || !cf_link_token (shop, document_id, token, error))
    return NULL;
  return g_strdup_printf ("%s%sd/%s", base, g_str_has_suffix (base, "/") ? "" : "/", token);
}

/* One of the keys made it, for this document with so many ends. */
static gboolean
is_signed (GArray *keys, CfId document_id, gint64 ends, const char *signature)
{
  char wanted[SIGNATURE + 1];
  gboolean good = FALSE;
  for (guint i = 0; i < keys->len; i++) {
    sign (g_array_index (keys, CfLinkKey, i).link_key, document_id, ends, wanted);
    good |= CRYPTO_memcmp (wanted, signature, SIGNATURE) == 0;
  }
  return good;
}

gboolean
cf_link_read (CfShop *shop, const char *token, CfLinkState *ret_state, CfId *ret_document_id, GError **error)
{
  char id[CF_ID_TEXT], signature[SIGNATURE + 1];
  CfId document_id;
  gint64 ends;
  gint64 pos;
  *ret_state = CF_LINK_STRANGE;
  *ret_document_id = 0;
  if (strlen (token) != CF_LINK_TOKEN - 1)
    return TRUE;
  memcpy (id, token, CF_ID_TEXT - 1);
  id[CF_ID_TEXT - 1] = '\0';
  for (guint i = 0; i <= SIGNATURE; i++) {
    char c = g_ascii_toupper (token[CF_ID_TEXT - 1 + i]);
    signature[i] = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
  }
  if (!cf_id_parse (id, &document_id))
    return TRUE;
  g_autoptr (GArray) keys = load_keys (shop, error);
  if (!keys || !cf_link_ends (shop->db, document_id, &ends, error))
    return FALSE;
  for (gint64 n = ends; n >= 0 && *ret_state == CF_LINK_STRANGE; n--)
    if (is_signed (keys, document_id, n, signature))
      *ret_state = n == ends ? CF_LINK_GOOD : CF_LINK_ENDED;
  if (*ret_state == CF_LINK_STRANGE)
    return TRUE;
  if (!cf_record_pos (shop->db, &CF_INVOICE, document_id, &pos, error))
    return FALSE;
  if (!pos)
    *ret_state = CF_LINK_STRANGE;                                       /* the register was not here since */
  else
    *ret_document_id = document_id;
  return TRUE;
}

void
cf_link_add_key (CfAct *act)
{
  GError *error = NULL;
  guint8 bytes[KEY_BYTES];
  char text[2 * KEY_BYTES + 1];
  if (act->stop)
    return;
  g_autoptr (GArray) keys = load_keys (act->shop, &error);
  if (!keys) {
    cf_act_fail (act, error);
    return;
  }
  if (keys->len)
    return;
  if (RAND_bytes (bytes, sizeof bytes) != 1) {
    cf_act_fail (act, g_error_new (CF_ERROR, CF_ERROR_RETRY, "making a key for links: the system gave no random bytes"));
    return;
  }
  for (guint i = 0; i < KEY_BYTES; i++)
    g_snprintf (text + 2 * i, 3, "%02x", bytes[i]);
  cf_act_add (act, &CF_LINK_KEY, &(CfLinkKey) { cf_act_id (act), text });
}

CfOutcome
cf_link_end (CfShop *shop, CfWho *who, CfId id, CfId document_id, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfLinkEnd) there = { 0 };
  cf_act_begin (&act, shop, "link.end", who, &CF_LINK_END, id, &there);
  cf_act_repeat (&act, there.document_id == document_id);
  cf_act_permit (&act, CF_MAY_ISSUE, 0);
  cf_act_load (&act, &CF_INVOICE, document_id, "invoice", &invoice);
  if (!act.stop && (!act.reason || !*act.reason))
    cf_act_refuse (&act, CF_NEEDS_REASON, "reason", NULL);
  cf_act_add (&act, &CF_LINK_END, &(CfLinkEnd) { id, document_id, invoice.customer_id, act.reason });
  return cf_act_end (&act, error);
}

CfOutcome
cf_view_note (CfShop *shop, CfId document_id, CfId contact_id, CfInstant at, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfWho) who = { .kind = CF_WHO_CONTACT, .actor_id = contact_id };
  g_auto (CfInvoice) invoice = { 0 };
  gint64 numbers[] = { document_id, at / VIEW_USEC };
  CfId id = cf_id_derive ("document-view", 0, numbers, G_N_ELEMENTS (numbers), NULL);
  cf_act_begin (&act, shop, "document.view", &who, &CF_DOCUMENT_VIEW, id, NULL);
  cf_act_load (&act, &CF_INVOICE, document_id, "invoice", &invoice);
  cf_act_add (&act, &CF_DOCUMENT_VIEW, &(CfDocumentView) { id, document_id, invoice.customer_id, contact_id, at });
  return cf_act_end (&act, error);
}

static CfId file_id (CfId document_id) { return cf_id_derive ("document-file", 0, &document_id, 1, NULL); }

CfOutcome
cf_file_note (CfShop *shop, CfWho *who, CfId document_id, const char *sha256, CfDocumentFile *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfInvoice) invoice = { 0 };
  CfId id = file_id (document_id);
  cf_act_begin (&act, shop, "document.keep", who, &CF_DOCUMENT_FILE, id, ret);
  cf_act_load (&act, &CF_INVOICE, document_id, "invoice", &invoice);
  if (!act.stop) {
    *ret = (CfDocumentFile) { id, document_id, invoice.customer_id, g_strdup (sha256) };
    cf_act_add (&act, &CF_DOCUMENT_FILE, ret);
  }
  return cf_act_end (&act, error);
}

gboolean
cf_file_of (CfShop *shop, CfId document_id, char **ret_sha256, GError **error)
{
  g_auto (CfDocumentFile) file = { 0 };
  gboolean found;
  if (!cf_record_load (shop->db, &CF_DOCUMENT_FILE, file_id (document_id), &file, &found, error))
    return FALSE;
  *ret_sha256 = g_strdup (found && file.sha256 ? file.sha256 : "");
  return TRUE;
}
