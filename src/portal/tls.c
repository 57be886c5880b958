/* tls.c: see tls.h. A pair that was replaced stays until the end, because a handshake may be using it: a renewal is a matter of weeks, and of a few kilobytes. */
#include "tls.h"
#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>
#include <string.h>

#define CHAIN_MAX 16

typedef struct { gnutls_pcert_st chain[CHAIN_MAX]; guint n; gnutls_privkey_t key; } Pair;

static Pair *current;                    /* atomic */
static GSList *pairs;                    /* all; of the thread that loads */

static void
pair_free (gpointer data)
{
  Pair *pair = data;
  for (guint i = 0; i < pair->n; i++)
    gnutls_pcert_deinit (&pair->chain[i]);
  if (pair->key)
    gnutls_privkey_deinit (pair->key);
  g_free (pair);
}

static gboolean
fits (Pair *pair)
{
  guint8 ours[64], theirs[64];
  size_t n_ours = sizeof ours, n_theirs = sizeof theirs;
  gnutls_pubkey_t public_key;
  if (gnutls_pubkey_init (&public_key) < 0)
    return FALSE;
  gboolean good = gnutls_pubkey_import_privkey (public_key, pair->key, 0, 0) >= 0 && gnutls_pubkey_get_key_id (public_key, GNUTLS_KEYID_USE_SHA256, ours, &n_ours) >= 0 &&
                  gnutls_pubkey_get_key_id (pair->chain[0].pubkey, GNUTLS_KEYID_USE_SHA256, theirs, &n_theirs) >= 0 && n_ours == n_theirs && memcmp (ours, theirs, n_ours) == 0;
  gnutls_pubkey_deinit (public_key);
  return good;
}

static gboolean
read_pair (Pair *pair, const char *certificate, gsize n_certificate, const char *key, gsize n_key, GError **error)
{
  const gnutls_datum_t chain = { (guint8 *) certificate, n_certificate }, secret = { (guint8 *) key, n_key };
  guint n = CHAIN_MAX;
  int code = gnutls_pcert_list_import_x509_raw (pair->chain, &n, &chain, GNUTLS_X509_FMT_PEM, 0);
  const char *which = "certificate";
  if (code >= 0) {
    pair->n = n;
    which = "key";
    code = gnutls_privkey_init (&pair->key);
  }
  if (code >= 0)
    code = gnutls_privkey_import_x509_raw (pair->key, &secret, GNUTLS_X509_FMT_PEM, NULL, 0);
  if (code < 0)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "reading the %s: %s", which, gnutls_strerror (code));
  else if (pair->n == 0 || !fits (pair))
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "reading the certificate: the key is not that of the certificate");
  else
    return TRUE;
  return FALSE;
}

gboolean
cf_tls_load (const char *certificate, const char *key, GError **error)
{
  g_autofree char *chain = NULL, *secret = NULL;
  gsize n_chain = 0, n_secret = 0;
  g_autoptr (GError) failed = NULL;
  if (!g_file_get_contents (certificate, &chain, &n_chain, &failed) || !g_file_get_contents (key, &secret, &n_secret, &failed)) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "reading the certificate: %s", failed->message);
    return FALSE;
  }
  Pair *pair = g_new0 (Pair, 1);
  gboolean good = read_pair (pair, chain, n_chain, secret, n_secret, error);
  gnutls_memset (secret, 0, n_secret);
  if (!good) {
    pair_free (pair);
    return FALSE;
  }
  pairs = g_slist_prepend (pairs, pair);
  g_atomic_pointer_set (&current, pair);
  return TRUE;
}

static int
give (gnutls_session_t session, const gnutls_datum_t *authorities, int n_authorities, const gnutls_pk_algorithm_t *algorithms, int n_algorithms, gnutls_pcert_st **ret_chain, unsigned int *ret_n, gnutls_privkey_t *ret_key)
{
  Pair *pair = g_atomic_pointer_get (&current);
  *ret_chain = pair->chain;
  *ret_n = pair->n;
  *ret_key = pair->key;
  return 0;
}

gpointer cf_tls_callback (void) { return (gpointer) give; }

void
cf_tls_clear (void)
{
  g_atomic_pointer_set (&current, NULL);
  g_slist_free_full (g_steal_pointer (&pairs), pair_free);
}
