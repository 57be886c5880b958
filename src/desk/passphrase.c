/* passphrase.c: the passphrase of backups and the page that keeps it (D29). Random numbers by the system; copies of it are wiped. */
#include "passphrase.h"
#include "backup.h"
#include "base/date.h"
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <string.h>

#define CHARACTERS 24
#define GROUP 4
static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";         /* Crockford's: no I, L, O, U */

char *
cf_passphrase_new (void)
{
  guint8 random[CHARACTERS];
  if (RAND_bytes (random, sizeof random) != 1)
    g_error ("the system has no random numbers");
  char *passphrase = g_malloc (CHARACTERS + CHARACTERS / GROUP), *p = passphrase;
  for (guint i = 0; i < CHARACTERS; i++) {
    if (i && i % GROUP == 0)
      *p++ = '-';
    *p++ = alphabet[random[i] % 32];
  }
  *p = '\0';
  OPENSSL_cleanse (random, sizeof random);
  return passphrase;
}

void
cf_passphrase_free (char *passphrase)
{
  if (passphrase)
    OPENSSL_cleanse (passphrase, strlen (passphrase));
  g_free (passphrase);
}

/* Into @ret (CHARACTERS + 1, zeroed); FALSE: another form. */
static gboolean
read_ours (const char *typed, char *ret)
{
  guint n = 0;
  for (const char *p = typed; *p; p++) {
    char c = g_ascii_toupper (*p);
    if (c == '-' || g_ascii_isspace (c))
      continue;
    c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    if (n == CHARACTERS || !strchr (alphabet, c))
      return FALSE;
    ret[n++] = c;
  }
  return n == CHARACTERS;
}

char *
cf_passphrase_canonical (const char *typed)
{
  char *canonical = g_malloc0 (CHARACTERS + 1);
  if (read_ours (typed, canonical))
    return canonical;
  OPENSSL_cleanse (canonical, CHARACTERS);
  g_free (canonical);
  return g_strdup (typed);
}

gboolean
cf_passphrase_is_ours (const char *typed)
{
  char canonical[CHARACTERS + 1] = "";
  gboolean ours = read_ours (typed, canonical);
  OPENSSL_cleanse (canonical, sizeof canonical);
  return ours;
}

char *
cf_recovery_sheet (CfShop *shop, const char *passphrase, const char *folder)
{
  char date[16];
  return g_strdup_printf (
    "RECOVERY SHEET\n"
    "==============================================================================\n\n"
    "Shop         %s\n"
    "Printed      %s\n"
    "Backups in   %s\n\n"
    "Passphrase\n\n"
    "             %s\n\n"
    "Print this page and keep it where no one can take it together with a backup:\n"
    "in a drawer with a lock, not on this computer. It is not kept anywhere else.\n"
    "Without the passphrase nobody can open a backup; with it, anybody can.\n\n"
    "To get the books back, on this computer or a new one:\n\n"
    "  1. Install Counterfoil.\n"
    "  2. Take the newest file whose name ends in “" CF_BACKUP_SUFFIX "” from the folder above.\n"
    "  3. Choose “Restore a backup” and give that file and the passphrase. At a\n"
    "     command line: counterfoilctl restore (“counterfoilctl help restore” says more).\n"
    "     Capitals and dashes do not matter; the letter O is the digit 0 here, and\n"
    "     I and L are the digit 1.\n"
    "  4. Have the last invoice and credit memo that were printed at hand: their\n"
    "     numbers are asked for, so that no number is given twice.\n\n"
    "Try it once while all is well: “Prove a backup” (counterfoilctl prove) opens the\n"
    "newest one, checks all that is in it, and writes a certificate.\n",
    cf_shop_setting (shop, CF_SET_SHOP_NAME), cf_date_iso (date, sizeof date, cf_shop_today (shop)), folder, passphrase);
}
