/* card-secret-test.c: issue 4, done when 7: terminals that put card numbers and tracks into every field they have, with spaces and dashes and packed: after payments that end in every way, none of them stands in
 * the ledger, in a recording of the line or in what was logged; DESIGN §2, law 10. */
#include <glib/gstdio.h>
#include <string.h>
#include "base/date.h"
#include "box.h"
#include "desk/card-payment.h"
#include "device/record.h"
#include "shop/built-in.h"
#include "shop/records.h"
#include "store/attempt.h"

typedef struct { char *folder, *path; CfVirtualClock clock; Box *box; CfShop *shop; CfCardDesk *desk; CfId terminal; GString *shown; } Shop;

static GString *logged;

static GLogWriterOutput
keep_log (GLogLevelFlags level, const GLogField *fields, gsize n, gpointer data)
{
  for (gsize i = 0; i < n; i++)
    if (strcmp (fields[i].key, "MESSAGE") == 0)
      g_string_append_printf (logged, "%s\n", (const char *) fields[i].value);
  return level & G_LOG_FLAG_FATAL ? g_log_writer_standard_streams (level, fields, n, data) : G_LOG_WRITER_HANDLED;
}

static Shop s;

static void arrived (gpointer data, const guint8 *bytes, gsize n) { s.box->kind->arrived (s.box, bytes, n); }
static void due (gpointer data) { s.box->kind->due (s.box); }
static void plugged (gpointer data, gboolean in) { s.box->kind->plugged (s.box, in); }
static void nothing (gpointer data) { }

static void
on_news (const CfCardNews *news, gpointer data)
{
  if (news->text)
    g_string_append_printf (s.shown, "%s\n", news->text);
  if (news->question)
    cf_terminal_answer (cf_card_desk_terminal (s.desk), TRUE);
}

static void
shop_begin (const BoxKind *kind)
{
  static const CfMemoryPeer peer = { arrived, due, plugged };
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  s = (Shop) { .folder = g_dir_make_tmp ("counterfoil-XXXXXX", &error), .shown = g_string_new (NULL) };
  g_assert_no_error (error);
  s.path = g_build_filename (s.folder, "secret.counterfoil", NULL);
  cf_virtual_clock_init (&s.clock, G_GINT64_CONSTANT (1780000000000000), 0);
  s.shop = cf_shop_create (s.path, &(CfShopStart) { "Secrets", kind->country, kind->currency, kind->zone, 0 }, &s.clock.clock, &error);
  g_assert_no_error (error);
  CfCardTerminal t = { .id = cf_shop_id (s.shop), .name = (char *) "Front", .driver = (char *) kind->driver, .address = (char *) "tcp:127.0.0.1:1" };
  g_assert_cmpint (cf_save_card_terminal (s.shop, &who, &t, &error), ==, CF_OK);
  s.terminal = t.id;
  s.box = kind->make (0);
  s.box->kind = kind;
  s.box->clock = &s.clock;
  s.box->alarm_at = CF_NO_DEADLINE;
  s.box->identity = kind->identities[0];
  s.box->plants = TRUE;
  s.box->on_told = s.box->on_acknowledged = nothing;
  CfTransport *line = cf_memory_transport_new (&s.clock, &peer, NULL);
  s.box->memory = cf_memory_of (line);
  g_autofree char *recording = g_build_filename (s.folder, "line.recording", NULL);
  s.desk = cf_card_desk_new (s.shop, s.terminal, NULL, cf_record_transport_over (recording, line), on_news, NULL, &error);
  g_assert_no_error (error);
  GHashTable **settings = &cf_card_desk_terminal (s.desk)->settings;
  if (!*settings)
    *settings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_hash_table_insert (*settings, g_strdup ("framing"), g_strdup (kind->checks_bytes ? "serial" : "tcp"));
}

/* What is left of a text without what people put between digits. */
static char *
without_gaps (const char *bytes, gsize n)
{
  GString *left = g_string_sized_new (n);
  for (gsize i = 0; i < n; i++)
    if (!strchr (" -.:\n\t", bytes[i]) || !bytes[i])
      g_string_append_c (left, g_ascii_tolower (bytes[i] ? bytes[i] : '~'));
  return g_string_free (left, FALSE);
}

static void
search (const char *where, const char *bytes, gsize n)
{
  static const char *const secrets[] = { BOX_CARD, BOX_OTHER_CARD, BOX_TRACK, "4111111111111", "34313131313131313131313131313131", "35353030303035353535353535353539", "DOE/JANE" };
  static const char packed[] = { 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11 };
  g_autofree char *joined = without_gaps (bytes, n);
  for (guint i = 0; i < G_N_ELEMENTS (secrets); i++)
    if (memmem (bytes, n, secrets[i], strlen (secrets[i])) || strstr (joined, secrets[i])) {
      const char *at = strstr (joined, secrets[i]);
      g_error ("%s holds %s: …%.60s…", where, secrets[i], at ? at - MIN (40, at - joined) : "");
    }
  if (memmem (bytes, n, packed, sizeof packed))
    g_error ("%s holds a packed card number", where);
}

static void
search_all (void)
{
  g_autoptr (GDir) dir = g_dir_open (s.folder, 0, NULL);
  guint files = 0;
  for (const char *name; (name = g_dir_read_name (dir)); files++) {
    g_autofree char *path = g_build_filename (s.folder, name, NULL), *bytes = NULL;
    gsize n;
    g_assert_true (g_file_get_contents (path, &bytes, &n, NULL));
    search (name, bytes, n);
  }
  g_assert_cmpuint (files, >=, 3);                                       /* the ledger, its log, the recording */
  search ("the log", logged->str, logged->len);
  search ("the screen", s.shown->str, s.shown->len);
}

static void
shop_end (void)
{
  cf_card_desk_free (s.desk);
  cf_shop_close (s.shop);
  s.box->kind->free (s.box);
  g_autoptr (GDir) dir = g_dir_open (s.folder, 0, NULL);
  for (const char *name; (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (s.folder, name, NULL);
    g_unlink (path);
  }
  g_rmdir (s.folder);
  g_free (s.folder);
  g_free (s.path);
  g_string_free (s.shown, TRUE);
}

static CfAttemptState
pay (BoxDeed deed)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfAttemptJournal) journal = { 0 };
  CfCustomer c = { .id = cf_shop_id (s.shop), .name = (char *) "Acme", .terms_id = CF_TERMS_NET_30_ID };
  g_assert_cmpint (cf_save_customer (s.shop, &who, &c, &error), ==, CF_OK);
  s.box->deed = deed;
  s.box->customer_us = CF_SECONDS (1);
  CfAttempt a = { .id = cf_shop_id (s.shop), .kind = CF_ATTEMPT_SALE, .terminal_id = s.terminal, .amount_minor = s.box->kind->amount (deed, 2500), .customer_id = c.id, .tender_id = CF_TENDER_CARD_ID };
  g_assert_cmpint (cf_card_begin (s.shop, &who, &a, &error), ==, CF_OK);
  g_assert_true (cf_card_desk_run (s.desk, a.id, &error));
  g_assert_true (cf_attempt_journal_load (s.shop->db, a.id, &journal, &error));
  if (journal.state == CF_ATTEMPT_UNKNOWN)
    g_assert_cmpint (cf_card_resolve (s.shop, &who, a.id, FALSE, 0, "seen", &taken, &error), ==, CF_OK);
  g_assert_no_error (error);
  return journal.state;
}

static void
test_secrets (gconstpointer data)
{
  guint approved = 0, others = 0;
  shop_begin (data);
  for (BoxDeed deed = BOX_APPROVE; deed < BOX_DEEDS; deed++) {
    CfAttemptState state = pay (deed);
    approved += state == CF_ATTEMPT_APPROVED;
    others += state != CF_ATTEMPT_APPROVED;
    search_all ();
  }
  g_assert_cmpuint (approved, >, 0);
  g_assert_cmpuint (others, >, 0);
  g_autofree char *path = g_build_filename (s.folder, "line.recording", NULL), *text = NULL;
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "# masked"));                          /* there was something to mask */
  shop_end ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  logged = g_string_new (NULL);
  g_log_set_writer_func (keep_log, NULL, NULL);
  g_test_add_data_func ("/card-secret/clover", &box_clover, test_secrets);
  g_test_add_data_func ("/card-secret/pax", &box_pax, test_secrets);
  g_test_add_data_func ("/card-secret/zvt-serial", &box_zvt_serial, test_secrets);
  g_test_add_data_func ("/card-secret/zvt-tcp", &box_zvt_tcp, test_secrets);
  int status = g_test_run ();
  g_string_free (logged, TRUE);
  return status;
}
