/* fault-register.c: a register without a window for faults.mjs: it takes payments and invoices, edits a customer, meets the portal and reads its books, over and over, until it is killed. What it says, a line each:
 *
 *   try ID AMOUNT         a payment is about to be taken        done ID          it is in this ledger
 *   sent SEQ              the portal answered that it has so many commits of this life      even
 *   read SUM DEBITS TOTAL COUNT SEEN      the books in one transaction: sum of all postings, debits of payment entries, payments and how many, and how many this process saw
 *   saw ID AMOUNT         a payment that was not in the last read
 *
 * fault-register LEDGER SEED CUSTOMER TENDER: works. fault-register LEDGER: reads once, of any replica, and also says "life LIFE SEQ COUNT" for every station. Amounts are minor units. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/id.h"
#include "ledger/entry.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"
#include "shop/take-payment.h"
#include "sync/join.h"

CF_SQL (read_sum, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM posting");
CF_SQL (read_debits, "SELECT CAST(COALESCE(SUM(p.amount_minor), 0) AS BIGINT) FROM posting p JOIN entry e ON e.id = p.entry_id WHERE e.kind = 10 AND p.amount_minor > 0");
CF_SQL (read_payments, "SELECT id, amount_minor FROM payment ORDER BY id");
CF_SQL (read_lives, "SELECT s.life, MAX(c.seq), COUNT(*) FROM commit_log c JOIN station s ON s.id = c.station_id GROUP BY s.id, s.life ORDER BY s.life");

static GRand *rnd;

static void
check (gboolean ok, GError *error)
{
  if (!ok)
    g_error ("%s", error ? error->message : "?");
}

/* As a new program would: what another is writing is waited for by the driver; a ledger that is busy for longer is tried again. */
static gboolean
passes (const GError *error)
{
  return g_error_matches (error, CF_ERROR, CF_ERROR_BUSY) || g_error_matches (error, CF_ERROR, CF_ERROR_RETRY);
}

static gint64
number (CfDb *db, const CfSql *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfRows) rows = cf_db_stmt (db, sql, &error);
  check (rows && cf_step (rows, &error) == CF_ROW, error);
  return cf_int (rows, 0);
}

static void
read_books (CfDb *db, GHashTable *seen)
{
  g_autoptr (GError) error = NULL;
  char text[CF_ID_TEXT];
  gint64 count = 0, total = 0;
  check (cf_db_begin (db, FALSE, &error), error);
  gint64 sum = number (db, &read_sum), debits = number (db, &read_debits);
  CfStmt *stmt = cf_db_stmt (db, &read_payments, &error);
  check (stmt != NULL, error);
  while (cf_step (stmt, &error) == CF_ROW) {
    gint64 id = cf_int (stmt, 0), amount = cf_int (stmt, 1);
    count++;
    total += amount;
    if (g_hash_table_add (seen, g_memdup2 (&id, sizeof id)))
      printf ("saw %s %" G_GINT64_FORMAT "\n", cf_id_text (id, text), amount);
  }
  check (!error, error);
  cf_db_rollback (db);
  printf ("read %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %u\n", sum, debits, total, count, g_hash_table_size (seen));
}

static void
read_lives_of (CfDb *db)
{
  g_autoptr (GError) error = NULL;
  CfStmt *stmt = cf_db_stmt (db, &read_lives, &error);
  char text[CF_LIFE_TEXT];
  gsize size;
  check (stmt != NULL, error);
  while (cf_step (stmt, &error) == CF_ROW)
    printf ("life %s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", cf_life_text (cf_blob (stmt, 0, &size), text), cf_int (stmt, 1), cf_int (stmt, 2));
  check (!error, error);
}

static void
pay (CfShop *shop, CfId customer, CfId tender)
{
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_autoptr (GError) error = NULL;
  char text[CF_ID_TEXT];
  CfTenderAsk t = { cf_shop_id (shop), tender, 100 + g_rand_int_range (rnd, 0, 50000), "7" };
  CfTakePayment what = { .customer_id = customer, .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  printf ("try %s %" G_GINT64_FORMAT "\n", cf_id_text (t.id, text), t.tendered_minor);
  CfOutcome outcome = cf_take_payment (shop, &who, &what, &taken, &error);
  if (outcome == CF_FAILED && passes (error))
    return;
  check (outcome == CF_OK, error);
  printf ("done %s\n", text);
}

static void
edit (CfShop *shop, CfId id)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean found;
  check (cf_record_load (shop->db, &CF_CUSTOMER, id, &customer, &found, &error) && found, error);
  g_free (customer.phone);
  customer.phone = g_strdup_printf ("555-%04u", g_rand_int (rnd) % 10000);
  check (cf_save_customer (shop, &who, &customer, &error) != CF_FAILED || passes (error), error);
}

static void
invoice (CfShop *shop, CfId customer)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfInvoice) made = { 0 };
  g_autoptr (GError) error = NULL;
  CfDraftLine line = { .description = (char *) "Work", .quantity = CF_DECIMAL_ONE, .unit_price = (1 + g_rand_int_range (rnd, 0, 500)) * CF_DECIMAL_ONE };
  CfDraft draft = { .id = cf_shop_id (shop), .kind = CF_DRAFT_INVOICE, .customer_id = customer, .lines = &line, .n_lines = 1 };
  CfId id = cf_shop_id (shop);
  CfOutcome outcome = cf_save_draft (shop, &who, &draft, &error);
  if (outcome == CF_OK)
    outcome = cf_issue_invoice (shop, &who, id, draft.id, FALSE, &made, &error);
  check (outcome != CF_FAILED || passes (error), error);                  /* one whose series has not come yet is refused */
}

static void
meet (CfShop *shop, CfClient *client)
{
  g_autoptr (GError) error = NULL;
  char life[CF_LIFE_TEXT];
  guint wait_ms = 0;
  if (!cf_client_step (client, &wait_ms, &error)) {
    check (passes (error), error);
    return;
  }
  client->failures = MIN (client->failures, 1);                           /* it would wait ever longer; here the portal is back at once */
  gint64 *seq = g_hash_table_lookup (client->have, cf_life_text (shop->head.life, life));
  if (seq && client->heard)
    printf ("sent %s %" G_GINT64_FORMAT "\n", life, *seq);
  if (client->state == CF_CLIENT_EVEN)
    printf ("even\n");
  if (wait_ms)
    g_usleep (g_rand_int_range (rnd, 5, 40) * 1000);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_auto (CfSyncAccount) account = { 0 };
  CfId customer = 0, tender = 0;
  setvbuf (stdout, NULL, _IOLBF, 0);
  if (argc == 2) {
    g_autoptr (CfShop) shop = cf_shop_open (argv[1], TRUE, cf_clock_system (), &error);
    check (shop != NULL, error);
    read_books (shop->db, seen);
    read_lives_of (shop->db);
    return 0;
  }
  g_assert (argc == 5 && cf_id_parse (argv[3], &customer) && cf_id_parse (argv[4], &tender));
  rnd = g_rand_new_with_seed (strtoul (argv[2], NULL, 10));
  CfShop *shop = cf_shop_open (argv[1], FALSE, cf_clock_system (), &error);
  check (shop && cf_shop_refresh (shop, &error) && cf_sync_account_load (shop->db, &account, &error), error);
  g_autofree char *token = cf_sync_account_token (&account, &error);
  check (token != NULL, error);
  CfHttpCarrier *carrier = cf_http_carrier_new (account.address, NULL, &error);
  CfClient *client = cf_client_new (shop, cf_http_carrier_base (carrier), token, g_rand_int (rnd), &error);
  check (client != NULL, error);
  client->wait_s = 0;
  read_books (shop->db, seen);
  for (;;) {
    guint what = g_rand_int_range (rnd, 0, 100);
    if (what < 15)
      pay (shop, customer, tender);
    else if (what < 18)
      invoice (shop, customer);
    else if (what < 21)
      edit (shop, customer);
    else if (what < 40)
      read_books (shop->db, seen);
    else
      meet (shop, client);
  }
}
