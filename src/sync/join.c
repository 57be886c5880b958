/* join.c: see join.h. The token is kept before anything else is done with it: an enrolment whose answer is lost may be asked for again with the same code. */
#include "join.h"
#include <string.h>
#include "server.h"
#include "snapshot.h"

void
cf_joined_clear (CfJoined *joined)
{
  g_clear_pointer (&joined->token_file, g_free);
  cf_sync_account_clear (&joined->account);
}

/* With the shop as it is, or, where the portal gives no copy, an empty ledger of the number that it gave, which fetches the log. */
static gboolean
begin_new (const char *path, CfCarrier *carrier, const CfEnrolment *enrolment, CfClock *clock, CfShop **ret, GError **error)
{
  gboolean none = FALSE;
  if (!cf_snapshot_fetch (carrier, enrolment->token, path, enrolment->number, &none, error) || (none && !cf_server_create (path, enrolment->number, error)))
    return FALSE;
  *ret = cf_shop_open (path, FALSE, clock, error);
  return *ret != NULL;
}

gboolean
cf_sync_join (const char *path, CfCarrier *carrier, const char *address, const char *authority, const char *code, CfClock *clock, CfJoined *ret, GError **error)
{
  g_auto (CfEnrolment) enrolment = { 0 };
  g_auto (CfSyncAccount) before = { 0 };
  g_autoptr (CfShop) shop = NULL;
  gboolean there = strstr (path, "://") != NULL || g_file_test (path, G_FILE_TEST_EXISTS);
  *ret = (CfJoined) { 0 };
  if (there && (!(shop = cf_shop_open (path, FALSE, clock, error)) || !cf_shop_refresh (shop, error) || !cf_sync_account_load (shop->db, &before, error)))
    return FALSE;
  if (shop && !cf_head_settle (shop->db, error))                           /* who joins with it says that this is the ledger, wherever it lay before */
    return FALSE;
  if (!cf_client_enrol (carrier, code, shop, &enrolment, error) || (!there && !begin_new (path, carrier, &enrolment, clock, &shop, error)))
    return FALSE;
  if (before.address && !cf_sync_account_forget (shop->db, error))
    return FALSE;
  ret->brought = enrolment.way == CF_ENROL_BRING;
  ret->again = enrolment.way == CF_ENROL_AGAIN;
  ret->account = (CfSyncAccount) { g_strdup (address), g_strdup (authority ? authority : ""), NULL, g_strdup (enrolment.shop_name), enrolment.number, cf_clock_now (clock) };
  return cf_sync_account_save (shop->db, &ret->account, enrolment.token, &ret->token_file, error);
}

gboolean
cf_sync_fetch (const char *path, CfCarrier *carrier, const CfSyncAccount *account, CfClock *clock, GError **error)
{
  g_autoptr (CfShop) shop = cf_shop_open (path, FALSE, clock, error);
  g_autofree char *token = shop ? cf_sync_account_token (account, error) : NULL;
  g_autoptr (CfClient) client = token ? cf_client_new (shop, carrier, token, g_random_int (), error) : NULL;
  if (!client || !cf_sync_meet (client, error))
    return FALSE;
  if (client->state == CF_CLIENT_EVEN)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s", client->why ? client->why : "");
  return FALSE;
}

/* Is this register retired at the portal now? Who does not answer, or does not know it, is not waited for. */
static gboolean
tell_left (const CfSyncAccount *account)
{
  g_autofree char *token = cf_sync_account_token (account, NULL);
  g_autoptr (CfHttpCarrier) carrier = token ? cf_http_carrier_new (account->address, account->authority, NULL) : NULL;
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0), body = NULL;
  guint status = 0;
  return carrier && cf_http_carrier_base (carrier)->ask (cf_http_carrier_base (carrier), "/sync/v1/leave", token, nothing, &status, &body, NULL) && (status == 200 || status == 403);
}

gboolean
cf_sync_leave (const char *path, CfClock *clock, gboolean *ret_told, GError **error)
{
  g_auto (CfSyncAccount) account = { 0 };
  g_autoptr (CfShop) shop = cf_shop_open (path, FALSE, clock, error);
  if (!shop || !cf_shop_refresh (shop, error) || !cf_sync_account_load (shop->db, &account, error))
    return FALSE;
  *ret_told = account.address && tell_left (&account);
  return cf_sync_account_forget (shop->db, error);
}

/* Even once more after what being even brings about (a series of its own, a second look at the digest). */
gboolean
cf_sync_meet (CfClient *client, GError **error)
{
  guint wait_ms = 0, even = 0, wait_s = client->wait_s;
  gboolean ok = TRUE;
  client->wait_s = 0;
  while (ok && even < 4 && wait_ms == 0) {
    gint64 pos = client->shop->head.pos, pushed = client->pushed;
    ok = cf_client_step (client, &wait_ms, error);
    even = client->state == CF_CLIENT_EVEN && client->shop->head.pos == pos && client->pushed == pushed && !cf_file_mover_busy (client->files, client->shop) ? even + 1 : 0;
  }
  client->wait_s = wait_s;
  return ok;
}
