/* sync.c: this register and its portal: joining, meeting now, how things stand, and leaving. */
#include "commands.h"
#include "json.h"
#include "sync/join.h"
#include "tool.h"

static const char *const state_names[] = { "new", "working", "even", "offline", "update", "unknown", "retired", "failed" };

static json_t *
instant_json (CfInstant at)
{
  g_autoptr (GDateTime) utc = at ? g_date_time_new_from_unix_utc (at / G_USEC_PER_SEC) : NULL;
  g_autofree char *text = utc ? g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ") : NULL;
  return text ? json_string (text) : json_null ();
}

/* The register's side, ready to talk. FALSE: a problem was said. */
static gboolean
begin (CfTool *tool, CfSyncAccount *account, CfHttpCarrier **ret_carrier, CfClient **ret_client)
{
  GError *error = NULL;
  g_autofree char *token = NULL;
  if (!cf_sync_account_load (tool->shop->db, account, &error))
    return cf_tool_error (tool, error);
  if (!account->address) {
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-enrolled", NULL, "This register syncs with no portal; 'sync enrol' joins one.");
    return FALSE;
  }
  if (!(token = cf_sync_account_token (account, &error)) || !(*ret_carrier = cf_http_carrier_new (account->address, account->authority, &error)) ||
      !(*ret_client = cf_client_new (tool->shop, cf_http_carrier_base (*ret_carrier), token, g_random_int (), &error)))
    return cf_tool_error (tool, error);
  return TRUE;
}

static void
say_how (CfTool *tool, CfClient *client)
{
  CfOutbox waits = { 0 };
  CfAttention attention = { 0 };
  GError *error = NULL;
  if (!cf_client_outbox (client, &waits, &error) || !cf_attention_count (tool->shop->db, &attention, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  if (waits.count)
    cf_say (tool, "%s %s to be sent.", cf_count_text (waits.count, "commit", "commits"), waits.count == 1 ? "waits" : "wait");
  else
    cf_say (tool, "Nothing waits to be sent.");
  if (attention.held || attention.quarantined)
    cf_say (tool, "Set aside: %" G_GINT64_FORMAT " that could not be applied, %" G_GINT64_FORMAT " in quarantine.", attention.held, attention.quarantined);
  if (attention.lost_edits)
    cf_say (tool, "%s gave way to another.", cf_count_text (attention.lost_edits, "change", "changes"));
  if (attention.double_numbers || attention.issued_twice)
    cf_say (tool, "Numbers used twice: %" G_GINT64_FORMAT "; drafts issued twice: %" G_GINT64_FORMAT ".", attention.double_numbers, attention.issued_twice);
  if (attention.over_billed)
    cf_say (tool, "Of %s more is billed than was ordered: void or credit what was billed twice.", cf_count_text (attention.over_billed, "order", "orders"));
  const CfFilesWaiting *files = cf_file_mover_waiting (client->files);
  if (files->to_send || files->to_fetch)
    cf_say (tool, "Files to be sent: %" G_GINT64_FORMAT ", to be fetched: %" G_GINT64_FORMAT ".%s%s", files->to_send, files->to_fetch, files->why ? " " : "", files->why ? files->why : "");
  cf_answer_set (tool, "files", json_pack ("{s:I, s:I, s:s?}", "to_send", (json_int_t) files->to_send, "to_fetch", (json_int_t) files->to_fetch, "why", files->why));
  cf_answer_set (tool, "unsent", json_integer (waits.count));
  cf_answer_set (tool, "oldest", instant_json (waits.oldest_at));
  cf_answer_set (tool, "attention", json_pack ("{s:I, s:I, s:I, s:I, s:I, s:I}", "held", (json_int_t) attention.held, "quarantined", (json_int_t) attention.quarantined, "lost_edits",
                                               (json_int_t) attention.lost_edits, "double_numbers", (json_int_t) attention.double_numbers, "issued_twice", (json_int_t) attention.issued_twice, "over_billed",
                                               (json_int_t) attention.over_billed));
}

/* Meets the portal and says what came of it. */
static gboolean
meet (CfTool *tool, CfClient *client)
{
  GError *error = NULL;
  if (!cf_sync_meet (client, &error))
    return cf_tool_error (tool, error);
  cf_answer (tool, json_pack ("{s:s, s:I, s:I, s:I, s:s?}", "state", state_names[client->state], "pushed", (json_int_t) client->pushed, "pulled", (json_int_t) client->pulled, "station",
                              (json_int_t) tool->shop->head.number, "differs", client->differs));
  if (client->state != CF_CLIENT_EVEN) {
    cf_tool_fail (tool, client->state == CF_CLIENT_OFFLINE ? CF_EXIT_BUSY : client->state == CF_CLIENT_UNKNOWN || client->state == CF_CLIENT_RETIRED ? CF_EXIT_REFUSED : CF_EXIT_SYSTEM,
                  state_names[client->state], NULL, "%s", client->why ? client->why : "The portal and this register do not get on.");
    return FALSE;
  }
  cf_say (tool, "Sent %s, fetched %s.", cf_count_text (client->pushed, "commit", "commits"), cf_count_text (client->pulled, "commit", "commits"));
  if (client->differs)
    cf_say (tool, "This register and the portal count differently: %s. Everything is fetched again.", client->differs);
  return TRUE;
}

static void
now (CfTool *tool)
{
  g_auto (CfSyncAccount) account = { 0 };
  g_autoptr (CfHttpCarrier) carrier = NULL;
  g_autoptr (CfClient) client = NULL;
  if (begin (tool, &account, &carrier, &client) && meet (tool, client))
    say_how (tool, client);
}

static void
enrol (CfTool *tool)
{
  const char *address = cf_given (tool, "URL"), *authority = cf_given (tool, "authority");
  g_autoptr (CfHttpCarrier) carrier = NULL;
  g_auto (CfJoined) joined = { 0 };
  GError *error = NULL;
  if (!cf_tool_path (tool))
    return;
  if (!(carrier = cf_http_carrier_new (address, authority, &error)) ||
      !cf_sync_join (tool->path, cf_http_carrier_base (carrier), address, authority, cf_given (tool, "CODE"), cf_clock_system (), &joined, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  cf_say (tool, joined.brought ? "This register's ledger is now the shop's at %s; it is station %" G_GINT64_FORMAT "." : joined.again ?
          "This register is back in the shop at %s, as station %" G_GINT64_FORMAT "." : "This register has joined the shop at %s; it is station %" G_GINT64_FORMAT ".", address, joined.account.number);
  if (joined.token_file)
    cf_say (tool, "This computer has no key ring that takes its token: it is in %s, which only you can read.", joined.token_file);
  tool->shop = cf_shop_open (tool->path, FALSE, cf_clock_system (), &error);
  if (!tool->shop || !cf_shop_refresh (tool->shop, &error))
    cf_tool_error (tool, error);
  else
    now (tool);
  if (tool->exit)
    return;
  cf_answer_set (tool, "brought", json_boolean (joined.brought));
  cf_answer_set (tool, "again", json_boolean (joined.again));
  cf_answer_set (tool, "token_file", joined.token_file ? cf_json_text (joined.token_file) : json_null ());
}

static void
status (CfTool *tool)
{
  g_auto (CfSyncAccount) account = { 0 };
  CfCarrier none = { NULL };
  GError *error = NULL;
  if (!cf_sync_account_load (tool->shop->db, &account, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  if (!account.address) {
    cf_say (tool, "This register syncs with no portal.");
    cf_answer (tool, json_pack ("{s:n}", "portal"));
    return;
  }
  g_autoptr (CfClient) client = cf_client_new (tool->shop, &none, "", 0, &error);
  if (!client) {
    cf_tool_error (tool, error);
    return;
  }
  cf_say (tool, "Station %" G_GINT64_FORMAT " of the shop at %s.", tool->shop->head.number, account.address);
  cf_answer (tool, json_pack ("{s:o, s:I}", "portal", cf_json_text (account.address), "station", (json_int_t) tool->shop->head.number));
  say_how (tool, client);
}

static void
leave (CfTool *tool)
{
  g_auto (CfSyncAccount) account = { 0 };
  g_autoptr (CfHttpCarrier) carrier = NULL;
  g_autoptr (CfClient) client = NULL;
  GError *error = NULL;
  CfOutbox waits = { 0 };
  gboolean told = FALSE;
  if (!cf_has (tool, "force")) {
    if (!begin (tool, &account, &carrier, &client) || !meet (tool, client) || !cf_client_outbox (client, &waits, &error)) {
      if (error)
        cf_tool_error (tool, error);
      if (tool->exit)
        cf_say (tool, "What was not sent stays in this ledger only; --force leaves all the same.");
      return;
    }
    if (waits.count) {
      cf_tool_fail (tool, CF_EXIT_REFUSED, "unsent", NULL, "%s would stay in this ledger only: not sent. --force leaves all the same.", cf_count_text (waits.count, "commit", "commits"));
      return;
    }
  }
  g_autofree char *path = g_strdup (cf_db_path (tool->shop->db));
  if (!cf_sync_leave (path, cf_clock_system (), &told, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  cf_answer_set (tool, "retired", json_boolean (told));
  cf_say (tool, told ? "This register goes on alone." : "This register goes on alone. The portal still lists it: retire it there.");
}

static const CfArg enrol_args[] = { { "URL", CF_ARG_TEXT, NULL, "The portal's address with the shop's name: https://portal.example/shop", CF_ARG_REQUIRED },
                                    { "CODE", CF_ARG_TEXT, NULL, "The one-time code: 'counterfoil-portal shop code' makes it", CF_ARG_REQUIRED },
                                    { "authority", CF_ARG_FILE, "FILE", "PEM file of who signs the portal's certificate, where this computer does not know them" },
                                    { NULL } };
static const CfArg leave_args[] = { { "force", CF_ARG_FLAG, NULL, "Even if something was not sent" }, { NULL } };

const CfCommand cf_sync_commands[] = {
  { "sync enrol", CF_OPEN_NOT, enrol, "Join a shop at a portal with a one-time code", enrol_args,
    "If --db names a ledger, it becomes the shop's where the portal has none yet, or comes back to the shop it is of. If there is no such file, it is made and takes the shop's ledger." },
  { "sync now", CF_OPEN_WRITE, now, "Send and fetch what is new" },
  { "sync status", CF_OPEN_READ, status, "Say with which portal this register syncs, and what waits" },
  { "sync leave", CF_OPEN_WRITE, leave, "Go on without the portal; what is not sent is sent first", leave_args },
  { NULL },
};
