/* pin.c: see pin.h. N = 2^14, r = 8, p = 1: 16 MB and some 40 ms a try. */
#include "pin.h"
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

#define SALT_SIZE 16
#define HASH_SIZE 32
#define MEMORY_MAX (256 * 1024 * 1024)

typedef struct { guint64 n, r, p; guchar *salt; gsize n_salt; } Parameters;

CfOutcome
cf_pin_check (const char *pin, CfRefusal *refusal)
{
  gsize n = strlen (pin);
  gboolean same = TRUE, up = TRUE, down = TRUE, pairs = TRUE;
  if (n < 4 || n > 12 || strspn (pin, "0123456789") != n)
    return cf_refuse (refusal, CF_PIN_WEAK, "pin", NULL);
  for (gsize i = 1; i < n; i++) {
    int step = (pin[i] - pin[i - 1] + 10) % 10;
    same = same && step == 0;
    up = up && step == 1;
    down = down && step == 9;
    pairs = pairs && (i < 2 || pin[i] == pin[i - 2]);
  }
  return same || up || down || pairs ? cf_refuse (refusal, CF_PIN_WEAK, "pin", NULL) : CF_OK;
}

/* Everything of @hash but the last part; FALSE if it is none that this program can compute. */
static gboolean
read_parameters (const char *hash, Parameters *ret)
{
  g_auto (GStrv) parts = g_strsplit (hash ? hash : "", "$", -1);
  *ret = (Parameters) { 0 };
  if (g_strv_length (parts) != 6 || strcmp (parts[0], "scrypt") != 0)
    return FALSE;
  *ret = (Parameters) { .n = g_ascii_strtoull (parts[1], NULL, 10), .r = g_ascii_strtoull (parts[2], NULL, 10), .p = g_ascii_strtoull (parts[3], NULL, 10) };
  if (ret->n < 2 || ret->n > 1 << 20 || ret->r < 1 || ret->r > 32 || ret->p < 1 || ret->p > 16 || *parts[4] == '\0')
    return FALSE;
  ret->salt = g_base64_decode (parts[4], &ret->n_salt);
  return TRUE;
}

/* NULL where scrypt refuses the parameters (too much memory). */
static char *
compute (const char *pin, const Parameters *with)
{
  guchar hash[HASH_SIZE];
  if (EVP_PBE_scrypt (pin, strlen (pin), with->salt, with->n_salt, with->n, with->r, with->p, MEMORY_MAX, hash, sizeof hash) != 1)
    return NULL;
  g_autofree char *salt = g_base64_encode (with->salt, with->n_salt), *digest = g_base64_encode (hash, sizeof hash);
  OPENSSL_cleanse (hash, sizeof hash);
  return g_strdup_printf ("scrypt$%" G_GUINT64_FORMAT "$%" G_GUINT64_FORMAT "$%" G_GUINT64_FORMAT "$%s$%s", with->n, with->r, with->p, salt, digest);
}

char *
cf_pin_hash (const char *pin, const char *like)
{
  Parameters with;
  if (!read_parameters (like, &with)) {
    with = (Parameters) { 1 << 14, 8, 1, g_malloc (SALT_SIZE), SALT_SIZE };
    if (RAND_bytes (with.salt, SALT_SIZE) != 1)
      g_error ("the system has no random numbers");
  }
  char *hash = compute (pin, &with);
  g_free (with.salt);
  if (!hash)
    g_error ("no memory for scrypt");
  return hash;
}

/* Length of what comes before the digest. */
static gsize
head_size (const char *hash)
{
  const char *last = strrchr (hash, '$');
  return last ? (gsize) (last - hash) + 1 : 0;
}

gboolean
cf_pin_matches (const char *pin, const char *hash, char **worked)
{
  Parameters with = { 0 };
  gsize head = head_size (hash ? hash : "");
  if (head == 0)
    return FALSE;
  if (!*worked || strncmp (*worked, hash, head) != 0 || head_size (*worked) != head) {
    cf_pin_forget (worked);
    *worked = read_parameters (hash, &with) ? compute (pin, &with) : NULL;
    g_free (with.salt);
  }
  return *worked && strlen (*worked) == strlen (hash) && CRYPTO_memcmp (*worked, hash, strlen (hash)) == 0;
}

void
cf_pin_forget (char **worked)
{
  if (*worked)
    OPENSSL_cleanse (*worked, strlen (*worked));
  g_clear_pointer (worked, g_free);
}
