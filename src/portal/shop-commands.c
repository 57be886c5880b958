/* shop-commands.c: see shop-commands.h. */
#include "shop-commands.h"
#include <errno.h>
#include <gio/gio.h>
#include <stdio.h>
#include <string.h>
#include "base/whole-file.h"
#include "desk/backup.h"
#include "desk/restore.h"
#include "outbox.h"
#include "places.h"
#include "shop-aside.h"
#include "sync/device.h"
#include "sync/server.h"

/* What a command is called with; @words begin at its first argument. */
typedef struct { const CfConfig *config; char **words; const char *ledger, *passphrase_file; gboolean json; } Call;

static int
fail (GError *error)
{
  fprintf (stderr, "counterfoil-portal: %s\n", error->message);
  g_error_free (error);
  return 1;
}

/* The ledger of a shop that is added: one that is there, or an empty one that the first register fills. Nobody types a new server address by chance, but a file's: that must be there. */
static CfShop *
open_or_make (const char *where, gboolean given, GError **error)
{
  g_autoptr (GError) none = NULL;
  CfShop *shop = cf_shop_open (where, FALSE, NULL, &none);
  if (shop)
    return shop;
  if ((given && !strstr (where, "://")) || !g_error_matches (none, CF_ERROR, CF_ERROR_NOT_FOUND)) {
    g_propagate_error (error, g_steal_pointer (&none));
    return NULL;
  }
  return cf_server_create (where, 0, error) ? cf_shop_open (where, FALSE, NULL, error) : NULL;
}

static int
shop_add (const Call *call)
{
  const char *folder = call->config->folder, *name = call->words[0];
  GError *error = NULL;
  g_autofree char *there = cf_place_ledger (folder, name, NULL), *file = g_strconcat (name, ".counterfoil", NULL), *usual = g_build_filename (folder, file, NULL);
  g_autofree char *given = call->ledger && !strstr (call->ledger, "://") ? g_canonicalize_filename (call->ledger, NULL) : g_strdup (call->ledger);
  const char *where = given ? given : usual;
  if (g_mkdir_with_parents (folder, 0700) != 0) {
    fprintf (stderr, "counterfoil-portal: the folder %s cannot be made: %s\n", folder, g_strerror (errno));
    return 1;
  }
  g_autoptr (CfShop) shop = cf_place_name_valid (name) && !there ? open_or_make (where, given != NULL, &error) : NULL;
  if (error || !cf_place_add (folder, name, given, &error))             /* last: a shop that cannot be opened is not added */
    return fail (error);
  printf ("%s: %s\nCustomers reach it at %s/%s: set documents.pay-link to that.\n", name, where, call->config->address, name);
  return 0;
}

/* A one-time code with which a register joins the shop. */
static int
shop_code (const Call *call)
{
  GError *error = NULL;
  g_autofree char *where = cf_place_ledger (call->config->folder, call->words[0], &error), *code = NULL;
  g_autoptr (CfShop) shop = where ? cf_shop_open (where, FALSE, NULL, &error) : NULL;
  if (!shop || !cf_device_code (shop, call->words[1], &code, &error))
    return fail (error);
  printf ("%s\n", code);
  return 0;
}

static int
shop_devices (const Call *call)
{
  GError *error = NULL;
  g_autoptr (GArray) devices = g_array_new (FALSE, TRUE, sizeof (CfDevice));
  g_autofree char *where = cf_place_ledger (call->config->folder, call->words[0], &error);
  g_autoptr (CfShop) shop = where ? cf_shop_open (where, TRUE, NULL, &error) : NULL;
  g_array_set_clear_func (devices, cf_device_clear);
  if (!shop || !cf_device_list (shop, devices, &error))
    return fail (error);
  for (guint i = 0; i < devices->len; i++) {
    const CfDevice *device = &g_array_index (devices, CfDevice, i);
    printf ("%4" G_GINT64_FORMAT "  %s%s\n", device->number, device->name, device->retired_at ? " (retired)" : "");
  }
  return 0;
}

static int
shop_retire (const Call *call)
{
  GError *error = NULL;
  g_autofree char *where = cf_place_ledger (call->config->folder, call->words[0], &error);
  g_autoptr (CfShop) shop = where ? cf_shop_open (where, FALSE, NULL, &error) : NULL;
  return shop && cf_device_retire (shop, g_ascii_strtoll (call->words[1], NULL, 10), &error) ? 0 : fail (error);
}

static int
shop_list (const Call *call)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) names = cf_places_list (call->config->folder, &error);
  if (!names)
    return fail (error);
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *where = cf_place_ledger (call->config->folder, names->pdata[i], NULL);
    printf ("%-24s %s\n", (const char *) names->pdata[i], where ? where : "");
  }
  return 0;
}

/* A passphrase is never an argument, which everybody on the machine can read. */
static char *
read_passphrase (const char *path, GError **error)
{
  char *text = NULL;
  g_autoptr (GError) failed = NULL;
  if (!path)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "a passphrase is needed: --passphrase-file FILE");
  else if (!g_file_get_contents (path, &text, NULL, &failed))
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "reading the passphrase: %s", failed->message);
  return text ? g_strchomp (text) : NULL;
}

static int
shop_backup (const Call *call)
{
  GError *error = NULL;
  char *passphrase = read_passphrase (call->passphrase_file, &error);
  g_autofree char *where = passphrase ? cf_place_ledger (call->config->folder, call->words[0], &error) : NULL;
  g_autoptr (CfShop) shop = where ? cf_shop_open (where, TRUE, NULL, &error) : NULL;
  gboolean ok = shop && cf_backup_write (shop, call->words[1], passphrase, NULL, &error);
  cf_passphrase_free (passphrase);
  if (!ok)
    return fail (error);
  printf ("Written: %s\n", call->words[1]);
  return 0;
}

/* What was given out since the backup was made is not known here. */
static gboolean
pass_numbers (const char *ledger, GError **error)
{
  g_autoptr (CfShop) shop = cf_shop_open (ledger, FALSE, NULL, error);
  return shop && cf_device_pass_numbers (shop, error);
}

static int
shop_restore (const Call *call)
{
  const char *name = call->words[0];
  GError *error = NULL;
  g_auto (CfRestoreReport) report = { 0 };
  char *passphrase = read_passphrase (call->passphrase_file, &error);
  g_autofree char *file = g_strconcat (name, ".counterfoil", NULL), *to = g_build_filename (call->config->folder, file, NULL);
  gboolean ok = passphrase && cf_place_name_valid (name) && g_mkdir_with_parents (call->config->folder, 0700) == 0 && cf_restore (call->words[1], passphrase, to, NULL, 0, NULL, NULL, NULL, &report, &error);
  cf_passphrase_free (passphrase);
  ok = ok && pass_numbers (to, &error);
  if (ok && cf_place_add (call->config->folder, name, NULL, &error)) {
    printf ("%s: %" G_GINT64_FORMAT " commits, %s\n", name, report.commits, to);
    return 0;
  }
  if (g_error_matches (error, CF_ERROR, CF_ERROR_CONFLICT) && ok) {
    g_error_free (error);
    return 0;
  }
  if (!error)
    g_set_error (&error, CF_ERROR, CF_ERROR_INVALID, "“%s” cannot be a shop's name", name);
  return fail (error);
}

/* Brings ledgers up to this program's schema, each on its own: one that cannot be is named, and the others go on. */
static int
shop_upgrade (const Call *call)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) names = call->words[0] ? g_ptr_array_new_with_free_func (g_free) : cf_places_list (call->config->folder, &error);
  guint failed = 0;
  if (!names)
    return fail (error);
  if (call->words[0])
    g_ptr_array_add (names, g_strdup (call->words[0]));
  for (guint i = 0; i < names->len; i++) {
    g_autoptr (GError) why = NULL;
    const char *name = names->pdata[i];
    g_autofree char *where = cf_place_ledger (call->config->folder, name, &why);
    g_autoptr (CfShop) shop = where ? cf_shop_open (where, FALSE, NULL, &why) : NULL;
    if (shop)
      printf ("%s: schema %d\n", name, CF_SCHEMA);
    else
      fprintf (stderr, "counterfoil-portal: %s: %s\n", name, why->message);
    failed += shop == NULL;
  }
  if (failed)
    fprintf (stderr, "counterfoil-portal: %u of %u shops stay as they were\n", failed, names->len);
  return failed > 0;
}

/* Mail that is to go out, until its time is over: for who sends it, and for who tries the portal without a mail server. */
static int
shop_mail (const Call *call)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) mail = g_ptr_array_new_with_free_func (g_free);
  CfState *state = cf_state_open (call->config->state, &error);
  gboolean ok = state && cf_outbox_list (state, call->words[0], mail, &error);
  cf_state_close (state);
  if (!ok)
    return fail (error);
  for (guint i = 0; i < mail->len; i++)
    printf ("%s%s", i ? "\n" : "", (const char *) mail->pdata[i]);
  return 0;
}

/* What registers sent that does not count, and its way out. */
static int
shop_quarantine (const Call *call)
{
  GError *error = NULL;
  g_autofree char *where = cf_place_ledger (call->config->folder, call->words[0], &error);
  g_autoptr (CfShop) shop = where ? cf_shop_open (where, FALSE, NULL, &error) : NULL;
  if (!shop)
    return fail (error);
  int status = cf_shop_aside (shop, call->words + 1, call->json);
  if (status == 2)
    fprintf (stderr, "counterfoil-portal: shop quarantine NAME [show LIFE SEQ | retry | take LIFE REASON | drop LIFE REASON]\n");
  return status;
}

static const struct { const char *word; guint least, most; int (*run) (const Call *call); } commands[] = {
  { "add", 1, 1, shop_add }, { "list", 0, 0, shop_list }, { "code", 2, 2, shop_code }, { "devices", 1, 1, shop_devices }, { "retire", 2, 2, shop_retire }, { "backup", 2, 2, shop_backup },
  { "restore", 2, 2, shop_restore }, { "upgrade", 0, 1, shop_upgrade }, { "mail", 1, 1, shop_mail }, { "quarantine", 1, 4, shop_quarantine },
};

int
cf_shop_command (const CfConfig *config, char **words, const char *ledger, const char *passphrase_file, gboolean json)
{
  guint n = g_strv_length (words);
  for (guint i = 0; n >= 1 && i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (words[0], commands[i].word) && n - 1 >= commands[i].least && n - 1 <= commands[i].most)
      return commands[i].run (&(Call) { config, words + 1, ledger, passphrase_file, json });
  fprintf (stderr, "counterfoil-portal: that is no command; see --help\n");
  return 2;
}
