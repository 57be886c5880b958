/* ledger.c: the ledger as a file: making one, asking what it is, verifying it. */
#include "commands.h"
#include "json.h"
#include "store/verify.h"
#include "table.h"
#include "tool.h"
#include <string.h>

#define HEAD_MIN 8                   /* digits of a head that tell it from others */

static char *
hex (const guint8 *bytes, gsize n)
{
  GString *text = g_string_sized_new (2 * n);

  for (gsize i = 0; i < n; i++)
    g_string_append_printf (text, "%02x", bytes[i]);
  return g_string_free (text, FALSE);
}

static void
info (CfTool *tool)
{
  const CfHead *head = &tool->shop->head;
  g_autofree char *hash = hex (head->hash, sizeof head->hash);
  const char *name = cf_shop_setting (tool->shop, CF_SET_SHOP_NAME);

  cf_say (tool, "%s, %s, in %s; station %" G_GINT64_FORMAT ".", *name ? name : "A shop without a name", cf_shop_setting (tool->shop, CF_SET_SHOP_COUNTRY),
          tool->shop->rules.currency->code, head->number);
  cf_say (tool, "%s, schema %" G_GINT64_FORMAT ", books %s%s.", cf_count_text (head->pos, "commit", "commits"), head->schema,
          tool->shop->rules.locked_before ? "locked before " : "",
          tool->shop->rules.locked_before ? cf_date_text (tool, tool->shop->rules.locked_before) : "open");
  cf_say (tool, "Head: %s", hash);
  cf_answer (tool, json_pack ("{s:o, s:s, s:s, s:s, s:I, s:I, s:I, s:o, s:s}", "name", cf_json_text (name), "country",
                              cf_shop_setting (tool->shop, CF_SET_SHOP_COUNTRY), "currency", tool->shop->rules.currency->code, "timezone",
                              cf_shop_setting (tool->shop, CF_SET_SHOP_TIMEZONE), "station", (json_int_t) head->number, "commits", (json_int_t) head->pos,
                              "schema", (json_int_t) head->schema, "locked_before", cf_json_date (tool->shop->rules.locked_before), "head", hash));
}

static void
init (CfTool *tool)
{
  CfShopStart start = { cf_given (tool, "name"), cf_given (tool, "country"), cf_given (tool, "currency"), cf_given (tool, "timezone"),
                        cf_number (tool, "station", 0) };
  g_autoptr (GError) error = NULL;

  if (!cf_tool_path (tool))
    return;
  tool->shop = cf_shop_create (tool->path, &start, cf_clock_system (), &error);
  if (g_error_matches (error, CF_ERROR, CF_ERROR_INVALID))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", NULL, "%s", error->message);
  else if (!tool->shop || !cf_shop_refresh (tool->shop, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  else
    info (tool);
}

/* --- verify --- */

static void
say_report (CfTool *tool, const CfVerifyReport *report)
{
  json_t *problems = json_array ();

  for (guint i = 0; report->problems && i < report->problems->len; i++) {
    const CfProblem *problem = report->problems->pdata[i];
    cf_say (tool, "%s: %s", problem->where, problem->what);
    json_array_append_new (problems, json_pack ("{s:o, s:o}", "where", cf_json_text (problem->where), "what", cf_json_text (problem->what)));
  }
  if (json_array_size (problems) > 0) {
    cf_say (tool, "The ledger is damaged: %s%s in %s.", report->more ? "more than " : "", cf_count_text (report->problems->len, "problem", "problems"),
            cf_count_text (report->commits, "commit", "commits"));
    tool->exit = CF_EXIT_DAMAGED;
  } else
    cf_say (tool, "The ledger is sound: %s, %s.", cf_count_text (report->commits, "commit", "commits"), cf_count_text (report->entries, "entry", "entries"));
  if (report->redacted)
    cf_say (tool, "A person's data were removed from %s.", cf_count_text (report->redacted, "place of the log", "places of the log"));
  cf_answer (tool, json_pack ("{s:b, s:I, s:I, s:o, s:I}", "ok", json_array_size (problems) == 0, "commits", (json_int_t) report->commits, "entries",
                              (json_int_t) report->entries, "problems", problems, "redacted", (json_int_t) report->redacted));
}

/* A file that cannot be read as a ledger is an answer too. */
static void
say_unreadable (CfTool *tool, GError *error)
{
  if (!g_error_matches (error, CF_ERROR, CF_ERROR_CORRUPT)) {
    cf_tool_error (tool, error);
    return;
  }
  cf_say (tool, "file: %s", error->message);
  tool->exit = CF_EXIT_DAMAGED;
  cf_answer (tool, json_pack ("{s:b, s:i, s:i, s:[{s:s, s:o}], s:i}", "ok", 0, "commits", 0, "entries", 0, "problems", "where", "file", "what",
                              cf_json_text (error->message), "redacted", 0));
  g_error_free (error);
}

/* Not opened as a shop: that would refuse what is to be named. */
static void
verify (CfTool *tool)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfVerifyReport) report = { 0 };
  g_autoptr (CfDb) db = NULL;
  CfHead head;

  if (cf_has (tool, "head") && (strlen (cf_given (tool, "head")) < HEAD_MIN || cf_given (tool, "head")[strspn (cf_given (tool, "head"), "0123456789abcdefABCDEF")]))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "head", "--head '%s' is not a head: give the hexadecimal digits that were printed, at least %d of them.",
                  cf_given (tool, "head"), HEAD_MIN);
  if (tool->exit || !cf_tool_path (tool))
    return;
  db = cf_db_open (tool->path, CF_DB_READ_ONLY, &error);
  if (!db || !cf_verify (db, cf_given (tool, "head"), &report, &error)) {
    say_unreadable (tool, g_steal_pointer (&error));
    return;
  }
  say_report (tool, &report);
  if (!tool->exit && cf_head_load (db, &head, NULL)) {
    g_autofree char *hash = hex (head.hash, sizeof head.hash);
    cf_say (tool, "Head: %s", hash);
  }
}

static void
version (CfTool *tool)
{
  cf_say (tool, "counterfoilctl %s", CF_VERSION);
  cf_answer (tool, json_pack ("{s:s, s:i}", "version", CF_VERSION, "schema", CF_SCHEMA));
}

static const CfArg init_args[] = {
  { "name", CF_ARG_TEXT, NULL, "The shop's name as it stands on documents" },
  { "country", CF_ARG_TEXT, "CC", "Two letters (ISO 3166); decides on paper, dates and currency; US if not given" },
  { "currency", CF_ARG_TEXT, "CODE", "Three letters (ISO 4217); the country's if not given" },
  { "timezone", CF_ARG_TEXT, "ZONE", "As in America/New_York; decides which day it is" },
  { "station", CF_ARG_COUNT, NULL, "Number of this station; 1 if it stands alone" },
  { NULL },
};
static const CfArg verify_args[] = { { "head", CF_ARG_TEXT, "HASH", "A hash that a printed report or a backup remembers: the log must have it" }, { NULL } };

const CfCommand cf_ledger_commands[] = {
  { "init", CF_OPEN_NOT, init, "Make a new ledger", init_args,
    "The file must not be there yet. The usual terms, tenders and series of a shop in that country are made with it." },
  { "info", CF_OPEN_READ, info, "Say what a ledger is: shop, currency, station, head" },
  { "verify", CF_OPEN_NOT, verify, "Check the whole ledger against its log, and name what does not fit", verify_args },
  { "version", CF_OPEN_NOT, version, "Say which version this is" },
  { NULL },
};
