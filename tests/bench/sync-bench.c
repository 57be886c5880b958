/* sync-bench.c: 10,000 changed rows between two registers through the real daemon: 1,000 commits of 10 rows (drafts of 9 lines), sent by one, stored, hashed and applied by the portal, fetched, hashed and applied by the other; beside the least program
 * that sends 10,000 rows to one receiver (sync-baseline.c), in turns with it. Goal: sending ≤ 2.5 x that, ≤ 1 MB on the wire. Then the whole shop to a new register, beside a copy of the file, its SHA-256 and zstd -3: goal ≤ 1.5 x; and
 * so the shop of 100,000 invoices (COUNTERFOIL_BENCH_INVOICES), which is generated first. And what 30 days bring to a register that was apart: 100 sales a day, each an invoice and its payment, fetched and applied: goal ≤ 10 s.
 * sync-bench PORTAL BASELINE CTL */
#include "../shop/fixture.h"
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include "base/id.h"
#include "sync/join.h"
#include "sync/snapshot.h"
#include <zstd.h>

#define ROUNDS 5
#define COMMITS 1000
#define GOAL 2.5
#define WIRE_GOAL 1000000
#define SNAPSHOT_GOAL 1.5
#define MORE 25
#define DAYS 30
#define SALES 100                        /* a day */
#define APART_GOAL 10.0

typedef struct { CfCarrier carrier; CfCarrier *real; gsize sent, fetched; } Counted;
typedef struct { char *folder, *config, *address; GSubprocess *daemon; } Portal;

static gboolean
ask (CfCarrier *carrier, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error)
{
  Counted *counted = (Counted *) carrier;
  counted->sent += body ? g_bytes_get_size (body) : 0;
  if (!counted->real->ask (counted->real, path, token, body, ret_status, ret_body, error))
    return FALSE;
  counted->fetched += g_bytes_get_size (*ret_body);
  return TRUE;
}

static char *
run (const char *const *words)
{
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_newv (words, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &out, NULL, &error) && g_subprocess_get_successful (process));
  return g_strchomp (out);
}

static void
start (Portal *portal, const char *program)
{
  g_autoptr (GError) error = NULL;
  portal->config = g_build_filename (portal->folder, "portal.conf", NULL);
  g_autofree char *text = g_strdup_printf ("[portal]\nlisten=127.0.0.1:0\naddress=http://127.0.0.1:1\nfolder=%s/shops\n", portal->folder);
  g_assert_true (g_file_set_contents (portal->config, text, -1, &error));
  g_free (run ((const char *[]) { program, "--config", portal->config, "shop", "add", "acme", NULL }));
  portal->daemon = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_PIPE, &error, program, "--config", portal->config, NULL);
  g_assert_no_error (error);
  g_autoptr (GDataInputStream) said = g_data_input_stream_new (g_subprocess_get_stderr_pipe (portal->daemon));
  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (said), FALSE);
  while (!portal->address) {
    g_autofree char *line = g_data_input_stream_read_line (said, NULL, NULL, &error);
    g_assert_nonnull (line);
    const char *at = strstr (line, "\"started\"") ? strstr (line, "\"port\"") : NULL;
    if (at)
      portal->address = g_strdup_printf ("http://127.0.0.1:%lu/acme", strtoul (at + 7 + strspn (at + 7, " "), NULL, 10));
  }
}

typedef struct { Counted counted; CfHttpCarrier *http; CfShop *shop; CfClient *client; } Station;

static double
meet (Station *station)
{
  g_autoptr (GError) error = NULL;
  gint64 began = g_get_monotonic_time ();
  g_assert_true (cf_sync_meet (station->client, &error));
  g_assert_cmpint (station->client->state, ==, CF_CLIENT_EVEN);
  return (double) (g_get_monotonic_time () - began) / G_USEC_PER_SEC;
}

static void
join (Station *station, Portal *portal, const char *program, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfJoined) joined = { 0 };
  g_autofree char *code = run ((const char *[]) { program, "--config", portal->config, "shop", "code", "acme", path, NULL });
  station->http = cf_http_carrier_new (portal->address, NULL, &error);
  g_assert_true (cf_sync_join (path, cf_http_carrier_base (station->http), portal->address, NULL, code, cf_clock_system (), &joined, &error));
  g_assert_no_error (error);
  g_autofree char *token = cf_sync_account_token (&joined.account, &error);
  station->counted = (Counted) { .carrier = { ask }, .real = cf_http_carrier_base (station->http) };
  station->shop = cf_shop_open (path, FALSE, cf_clock_system (), &error);
  station->client = cf_client_new (station->shop, &station->counted.carrier, token, 1, &error);
  g_assert_no_error (error);
  meet (station);
}

/* A thousand drafts of nine lines. */
static void
work (Station *station, CfId customer)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "benchmark" };
  CfDraftLine lines[9];
  char texts[9][120];
  g_assert_true (cf_batch_begin (station->shop, &error));
  for (guint i = 0; i < COMMITS; i++) {
    for (guint k = 0; k < 9; k++) {
      g_snprintf (texts[k], sizeof texts[k], "Banner %u, hemmed and with eyelets, printed on both sides in full colour, %u x %u in", i * 9 + k, 24 + (i + k) % 72, 18 + (i * k) % 48);
      lines[k] = (CfDraftLine) { .description = texts[k], .quantity = (1 + (i + k) % 9) * CF_DECIMAL_ONE, .unit_price = (10 + (i * 7 + k) % 400) * CF_DECIMAL_ONE };
    }
    CfDraft draft = { .id = cf_shop_id (station->shop), .kind = CF_DRAFT_INVOICE, .customer_id = customer, .lines = lines, .n_lines = 9 };
    g_assert_cmpint (cf_save_draft (station->shop, &who, &draft, &error), ==, CF_OK);
  }
  g_assert_true (cf_batch_end (station->shop, &error));
}

CF_SQL (bench_rows, "SELECT COUNT(*) FROM draft_line");

static gint64
rows (Station *station)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfRows) count = cf_db_stmt (station->shop->db, &bench_rows, &error);
  g_assert_cmpint (cf_step (count, &error), ==, CF_ROW);
  return cf_int (count, 0);
}

static double
baseline (const char *program, const char *folder, guint round, gsize *ret_wire)
{
  g_autofree char *at = g_strdup_printf ("%s/raw-%u", folder, round);
  g_assert_cmpint (g_mkdir (at, 0700), ==, 0);
  g_autofree char *out = run ((const char *[]) { program, at, NULL });
  char *end;
  double seconds = g_ascii_strtod (out, &end);
  *ret_wire = strtoul (end, NULL, 10);
  return seconds;
}

/* A copy of the file, its SHA-256, zstd -3: what a snapshot is made of. */
static double
bare_copy (Station *station, const char *folder, guint round)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strdup_printf ("bare-%u", round), *to = g_build_filename (folder, name, NULL);
  gint64 began = g_get_monotonic_time ();
  guint8 hash[CF_HASH_SIZE];
  g_assert_true (cf_db_copy (station->shop->db, to, &error));
  g_autoptr (GMappedFile) file = g_mapped_file_new (to, FALSE, &error);
  g_assert_no_error (error);
  gsize size = g_mapped_file_get_length (file), room = ZSTD_compressBound (size);
  g_autofree char *packed = g_malloc (room);
  size = ZSTD_compress (packed, room, g_mapped_file_get_contents (file), size, 3);
  cf_sha256 (&(CfBytes) { packed, size }, 1, hash);
  return (double) (g_get_monotonic_time () - began) / G_USEC_PER_SEC;
}

/* The same through the daemon, until it is a ledger. */
static double
snapshot (Station *station, const char *folder, guint round)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = g_build_filename (folder, "shops", "acme.snapshot", NULL), *name = g_strdup_printf ("new-%u", round), *path = g_build_filename (folder, name, NULL);
  gboolean none = FALSE;
  g_unlink (kept);
  gint64 began = g_get_monotonic_time ();
  g_assert_true (cf_snapshot_fetch (cf_http_carrier_base (station->http), station->client->token, path, 9, &none, &error));
  g_assert_no_error (error);
  g_assert_false (none);
  return (double) (g_get_monotonic_time () - began) / G_USEC_PER_SEC;
}

/* Thirty days of sales at the one register, while the other is apart. */
static double
apart (Station *a, Station *b, Fixture *f)
{
  g_autoptr (GError) error = NULL;
  CfShop *own = f->shop;
  f->shop = a->shop;
  meet (a);
  meet (b);
  gint64 before = b->shop->head.pos;
  g_assert_true (cf_batch_begin (a->shop, &error));
  for (guint i = 0; i < DAYS * SALES; i++) {
    CfMoney amount = 1000 + (CfMoney) i % 5000;
    fixture_pay (f, f->customer, f->check, amount, fixture_invoice (f, f->customer, amount));
  }
  g_assert_true (cf_batch_end (a->shop, &error));
  f->shop = own;
  meet (a);
  double seconds = meet (b);
  g_assert_cmpint (b->shop->head.pos, ==, a->shop->head.pos);
  g_print ("%d days apart: %" G_GINT64_FORMAT " commits fetched and applied in %.2f s (goal %.0f s)\n", DAYS, b->shop->head.pos - before, seconds, APART_GOAL);
  return seconds;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const double *x = a, *y = b;
  return (*x > *y) - (*x < *y);
}

static double
median (double *values)
{
  qsort (values, ROUNDS, sizeof *values, compare);
  return values[ROUNDS / 2];
}

/* Snapshots of a whole shop beside bare copies, in turns. */
static double
snapshots_of (Station *station, const char *folder, const char *what, guint first)
{
  double bare[ROUNDS], whole[ROUNDS], ratio[ROUNDS];
  for (guint i = 0; i < ROUNDS; i++) {
    bare[i] = bare_copy (station, folder, first + i);
    whole[i] = snapshot (station, folder, first + i);
    ratio[i] = whole[i] / bare[i];
  }
  double r = median (ratio);
  g_print ("%s (%" G_GINT64_FORMAT " commits): copied, hashed and packed %.3f s, fetched as a ledger %.3f s = %.2f x (goal %.1f)\n", what, station->shop->head.pos, median (bare), median (whole), r, SNAPSHOT_GOAL);
  return r;
}

/* A large shop at a portal of its own. */
static double
large_shop (const char *program, const char *ctl, const char *folder)
{
  const char *invoices = g_getenv ("COUNTERFOIL_BENCH_INVOICES") ? g_getenv ("COUNTERFOIL_BENCH_INVOICES") : "100000";
  g_autoptr (GError) error = NULL;
  Portal portal = { .folder = g_build_filename (folder, "large", NULL) };
  Station one = { 0 };
  g_autofree char *path = g_build_filename (portal.folder, "large.cf", NULL), *what = g_strdup_printf ("%s invoices", invoices);
  g_assert_cmpint (g_mkdir (portal.folder, 0700), ==, 0);
  g_free (run ((const char *[]) { ctl, "--db", path, "init", "--name", "Large", "--country", "US", NULL }));
  g_free (run ((const char *[]) { ctl, "--db", path, "generate", "--invoices", invoices, "--customers", "2000", NULL }));
  start (&portal, program);
  join (&one, &portal, program, path);
  double r = snapshots_of (&one, portal.folder, what, 100);
  g_subprocess_send_signal (portal.daemon, SIGTERM);
  g_subprocess_wait (portal.daemon, NULL, NULL);
  cf_client_free (one.client);
  cf_shop_close (one.shop);
  cf_http_carrier_free (one.http);
  return r;
}

int
main (int argc, char **argv)
{
  Portal portal = { 0 };
  Fixture f;
  Station a = { 0 }, b = { 0 };
  double push[ROUNDS], pull[ROUNDS], raw[ROUNDS], ratio[ROUNDS];
  gsize wire = 0, raw_wire = 0;
  g_autoptr (GError) error = NULL;
  g_assert_cmpint (argc, ==, 4);
  fixture_open (&f);
  portal.folder = g_strdup (f.folder);
  g_autofree char *config = g_build_filename (f.folder, "config", NULL), *a_path = g_build_filename (f.folder, "a.cf", NULL), *b_path = g_build_filename (f.folder, "b.cf", NULL);
  g_setenv ("XDG_CONFIG_HOME", config, TRUE);
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent", TRUE);
  g_assert_true (cf_db_copy (f.shop->db, a_path, &error));
  start (&portal, argv[1]);
  join (&a, &portal, argv[1], a_path);
  join (&b, &portal, argv[1], b_path);
  for (guint i = 0; i < ROUNDS; i++) {
    raw[i] = baseline (argv[2], f.folder, i, &raw_wire);
    work (&a, f.customer);
    a.counted.sent = 0;
    push[i] = meet (&a);
    wire = a.counted.sent;
    pull[i] = meet (&b);
    ratio[i] = push[i] / raw[i];
    g_assert_cmpint (b.shop->head.pos, ==, a.shop->head.pos);
    g_assert_cmpint (rows (&b), ==, (gint64) (i + 1) * COMMITS * 9);
    g_print ("round %u: raw %.3f s, sent %.3f s, fetched %.3f s, %zu bytes on the wire\n", i + 1, raw[i], push[i], pull[i], wire);
  }
  double r = median (ratio);
  g_print ("10,000 rows: raw %.3f s (%zu bytes), sent and applied %.3f s = %.2f x raw (goal %.1f), fetched and applied %.3f s; %zu bytes (goal %d)\n", median (raw), raw_wire, median (push), r, GOAL, median (pull), wire, WIRE_GOAL);
  for (guint i = 0; i < MORE; i++)                        /* a shop of some size: what it costs at least is not what is measured */
    work (&a, f.customer);
  meet (&a);
  meet (&b);
  g_assert_cmpint (b.shop->head.pos, ==, a.shop->head.pos);
  double snapshots = snapshots_of (&b, f.folder, "whole shop", 0), away = apart (&a, &b, &f);
  g_subprocess_send_signal (portal.daemon, SIGTERM);
  g_subprocess_wait (portal.daemon, NULL, NULL);
  Station *all[] = { &a, &b };
  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    cf_client_free (all[i]->client);
    cf_shop_close (all[i]->shop);
    cf_http_carrier_free (all[i]->http);
  }
  double large = large_shop (argv[1], argv[3], f.folder);
  fixture_close (&f);
  return r <= GOAL && wire <= WIRE_GOAL && snapshots <= SNAPSHOT_GOAL && large <= SNAPSHOT_GOAL && away <= APART_GOAL ? 0 : 1;
}
