/* sync-aside.c: what came to this register and does not count, or not wholly: listed, looked at, tried again, taken, dropped (sync/aside.h). */
#include "commands.h"
#include "json.h"
#include "sync/aside.h"
#include "tool.h"
#include <string.h>

static json_t *
instant_json (CfInstant at)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (at / G_USEC_PER_SEC);
  g_autofree char *text = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  return json_string (text);
}

static GArray *
load (CfTool *tool)
{
  GArray *all = g_array_new (FALSE, TRUE, sizeof (CfAside));
  GError *error = NULL;
  g_array_set_clear_func (all, cf_aside_clear);
  if (cf_aside_list (tool->shop->db, all, &error))
    return all;
  cf_tool_error (tool, error);
  g_array_unref (all);
  return NULL;
}

static json_t *
aside_json (const CfAside *aside)
{
  char life[CF_LIFE_TEXT];
  return json_pack ("{s:s, s:s, s:I, s:s, s:I, s:o, s:o, s:o, s:I, s:I, s:b, s:o}", "code", aside->code, "text", cf_aside_words (aside->code), "station", (json_int_t) aside->number, "life", cf_life_text (aside->life, life), "seq",
                    (json_int_t) aside->seq, "at", instant_json (aside->at), "act", cf_json_text (aside->act), "source", cf_json_text (aside->source), "size", (json_int_t) aside->size, "known_to", (json_int_t) aside->known,
                    "came_right", aside->moot, "commit", aside->pos ? json_integer (aside->pos) : json_null ());
}

static void
list (CfTool *tool)
{
  g_autoptr (GArray) all = load (tool);
  json_t *answer = json_array ();
  const char *said = "";
  char life[CF_LIFE_TEXT], before[CF_LIFE_TEXT] = "";
  for (guint i = 0; all && i < all->len; i++) {
    const CfAside *aside = &g_array_index (all, CfAside, i);
    json_array_append_new (answer, aside_json (aside));
    cf_life_text (aside->life, life);
    if (!g_str_equal (life, before) || said != aside->code)
      cf_say (tool, "Station %" G_GINT64_FORMAT " (%s): %s. %s It counts up to its commit %" G_GINT64_FORMAT " here.", aside->number, life, aside->code, cf_aside_words (aside->code), aside->known);
    cf_say (tool, "  %" G_GINT64_FORMAT "  %s%s%s%s", aside->seq, aside->act, *aside->source ? ", from " : "", aside->source, aside->moot ? " (came right since)" : "");
    g_strlcpy (before, life, sizeof before);
    said = aside->code;
  }
  if (all && !all->len)
    cf_say (tool, "Nothing is set aside.");
  cf_answer_set (tool, "aside", answer);
}

/* Which station's? FALSE: a problem was said. */
static gboolean
read_life (CfTool *tool, guint8 ret[CF_LIFE_SIZE])
{
  if (cf_life_parse (cf_given (tool, "LIFE"), ret))
    return TRUE;
  cf_tool_fail (tool, CF_EXIT_USAGE, "invalid", "LIFE", "That is no station's name: 32 digits, as 'sync quarantine list' shows them.");
  return FALSE;
}

static void
show (CfTool *tool)
{
  g_autoptr (GArray) all = load (tool);
  guint8 life[CF_LIFE_SIZE];
  gint64 seq = cf_number (tool, "SEQ", 0);
  json_t *answer = json_array ();
  GError *error = NULL;
  if (!all || !read_life (tool, life)) {
    json_decref (answer);
    return;
  }
  for (guint i = 0; i < all->len; i++) {
    const CfAside *aside = &g_array_index (all, CfAside, i);
    if (memcmp (aside->life, life, CF_LIFE_SIZE) != 0 || aside->seq != seq)
      continue;
    json_t *one = aside_json (aside), *says = cf_aside_show (tool->shop->db, aside, &error);
    if (!says) {
      json_decref (one);
      json_decref (answer);
      cf_tool_error (tool, error);
      return;
    }
    char *text = json_dumps (says, JSON_INDENT (2));
    cf_say (tool, "%s: %s %s\n%s", aside->act, aside->code, cf_aside_words (aside->code), text);
    free (text);
    json_object_set_new (one, "says", says);
    json_array_append_new (answer, one);
  }
  if (!json_array_size (answer))
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", NULL, "Nothing of that station and number is set aside.");
  cf_answer_set (tool, "aside", answer);
}

static void
say_done (CfTool *tool, const CfAsideDone *done)
{
  cf_say (tool, "Applied: %u. Off the list, for it was here already or is dropped: %u. Taken: %u. Still set aside: %u.", done->applied, done->gone, done->taken, done->left);
  cf_answer (tool, json_pack ("{s:i, s:i, s:i, s:i}", "applied", (int) done->applied, "gone", (int) done->gone, "taken", (int) done->taken, "left", (int) done->left));
}

static void
retry (CfTool *tool)
{
  CfAsideDone done;
  GError *error = NULL;
  if (cf_aside_retry (tool->shop, &done, &error))
    say_done (tool, &done);
  else
    cf_tool_error (tool, error);
}

typedef CfOutcome (*Decide) (CfShop *shop, CfWho *who, CfId id, const guint8 *life, CfAsideDone *ret, GError **error);

static void
decide (CfTool *tool, Decide how)
{
  guint8 life[CF_LIFE_SIZE];
  CfAsideDone done;
  GError *error = NULL;
  if (!read_life (tool, life))
    return;
  CfId id = cf_shop_id (tool->shop);
  CfOutcome outcome;
  do
    outcome = how (tool->shop, &tool->who, id, life, &done, &error);
  while (cf_tool_again (tool, id, outcome, &error));
  if (outcome == CF_OK)
    say_done (tool, &done);
}

static void take (CfTool *tool) { decide (tool, cf_aside_take); }
static void drop (CfTool *tool) { decide (tool, cf_aside_drop); }

#define LIFE { "LIFE", CF_ARG_TEXT, NULL, "The station, as 'sync quarantine list' names it: 32 digits", CF_ARG_REQUIRED }
static const CfArg show_args[] = { LIFE, { "SEQ", CF_ARG_COUNT, NULL, "Which of its commits", CF_ARG_REQUIRED }, { NULL } };
static const CfArg life_args[] = { LIFE, { NULL } };

const CfCommand cf_sync_aside_commands[] = {
  { "sync quarantine list", CF_OPEN_READ, list, "What came and does not count, or not wholly, and why" },
  { "sync quarantine show", CF_OPEN_READ, show, "What one such commit says", show_args },
  { "sync quarantine retry", CF_OPEN_WRITE, retry, "Try everything again, as after an update; take off the list what came right since" },
  { "sync quarantine take", CF_OPEN_WRITE, take, "Let what a station made count after all: it comes into the log as a new station's", life_args, "Needs --reason." },
  { "sync quarantine drop", CF_OPEN_WRITE, drop, "Let go for ever what a station made and is set aside", life_args, "Needs --reason." },
  { NULL },
};
