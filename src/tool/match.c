/* match.c: the remittance solver (W5): which invoices make this amount, to the cent; or what a pasted remittance says. */
#include "commands.h"
#include "edit.h"
#include "ledger/match.h"
#include "ledger/remittance.h"
#include "store/derived.h"
#include "show.h"

/* The open items of @customer_id, oldest first; CfItemRow in @rows, and borrowed as CfOpenItem. */
static CfOpenItem *
load_items (CfTool *tool, CfId customer_id, GArray *rows)
{
  CfOpenItem *items;
  g_autoptr (GError) error = NULL;

  if (!tool->exit && !cf_open_items_load (tool->shop->db, customer_id, CF_FOREVER - 1, tool->shop->rules.oldest_by, rows, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  items = g_new (CfOpenItem, rows->len + 1);
  for (guint i = 0; i < rows->len; i++)
    items[i] = g_array_index (rows, CfItemRow, i).item;
  return items;
}

static const CfItemRow *
row_of (GArray *rows, CfId id)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, CfItemRow, i).item.id == id)
      return &g_array_index (rows, CfItemRow, i);
  g_assert_not_reached ();
}

/* One proposal: a sentence that can be typed as it is, and JSON. */
static json_t *
say_set (CfTool *tool, GArray *rows, const CfMatch *set, guint number)
{
  g_autoptr (GString) line = g_string_new (NULL);
  json_t *lines = json_array ();

  for (guint i = 0; i < set->n_lines; i++) {
    const CfMatchLine *l = &set->lines[i];
    const CfItemRow *row = row_of (rows, l->item_id);
    const char *name = row->number && *row->number ? row->number : cf_id_shown (l->item_id);
    g_string_append_printf (line, "%s%s %s", i ? ", " : "", name, cf_money_text (tool, l->amount_minor));
    if (l->discount_minor)
      g_string_append_printf (line, " (less %s discount)", cf_money_text (tool, l->discount_minor));
    json_array_append_new (lines, json_pack ("{s:o, s:o, s:s, s:I, s:I}", "id", cf_json_id (l->item_id), "number", cf_json_text (row->number), "kind",
                                             cf_show_entry_word (row->item.kind), "amount", (json_int_t) l->amount_minor, "discount",
                                             (json_int_t) l->discount_minor));
  }
  if (set->short_minor)
    g_string_append_printf (line, "; %s short", cf_money_text (tool, set->short_minor));
  cf_say (tool, "%2u. %s", number, line->str);
  return json_pack ("{s:o, s:I}", "lines", lines, "short", (json_int_t) set->short_minor);
}

static void
solve (CfTool *tool, GArray *rows, const CfOpenItem *items)
{
  g_auto (CfMatches) matches = { 0 };
  CfMatchAsk ask = { cf_number (tool, "amount", 0),  cf_number (tool, "date", cf_shop_today (tool->shop)),
                     !cf_has (tool, "no-discounts"), !cf_has (tool, "no-credits"),
                     cf_number (tool, "short", 0),   (guint) CLAMP (cf_number (tool, "sets", 10), 1, 1000) };
  json_t *sets = json_array ();

  if (!cf_tool_done (tool, cf_match_find (&ask, items, MIN (rows->len, CF_MATCH_ITEMS_MAX), &matches, &tool->who.refusal), NULL)) {
    json_decref (sets);
    return;
  }
  cf_say (tool,
          matches.n_sets == 1 ? "%u set of open items makes %s:" :
          matches.n_sets      ? "%u sets of open items make %s:" :
                                "%u sets of open items make %s.",
          matches.n_sets, cf_price_text (tool, ask.amount_minor));
  for (guint i = 0; i < matches.n_sets; i++)
    json_array_append_new (sets, say_set (tool, rows, &matches.sets[i], i + 1));
  if (rows->len > CF_MATCH_ITEMS_MAX)
    cf_say (tool, "Only the %d oldest of %u open items were tried.", CF_MATCH_ITEMS_MAX, rows->len);
  else if (matches.more)
    cf_say (tool, "There may be more.");
  cf_answer_set (tool, "amount", json_integer (ask.amount_minor));
  cf_answer_set (tool, "more", json_boolean (matches.more || rows->len > CF_MATCH_ITEMS_MAX));
  cf_answer_set (tool, "sets", sets);
}

/* What a remittance says, line by line, beside what is open; and the options that pay it so. */
static void
say_remittance (CfTool *tool, GArray *rows, const CfRemittance *remittance)
{
  g_autoptr (CfTable) table = cf_table_new (">Line|Number|>Amount|>Open|");
  g_autoptr (GString) options = g_string_new (NULL);
  json_t *lines = json_array ();

  for (guint i = 0; i < remittance->n_lines; i++) {
    const CfRemittanceLine *line = &remittance->lines[i];
    const CfItemRow *row = line->item_id ? row_of (rows, line->item_id) : NULL;
    CfMoney open = row ? row->item.open_minor : 0;
    const char *say = !row ? "no open item" : !line->has_amount || line->amount_minor == open ? "" : line->amount_minor < open ? "short pay" : "overpayment";
    g_autofree char *number = g_strdup_printf ("%u", line->line);
    cf_table_row (table, number, line->number, line->has_amount ? cf_money_text (tool, line->amount_minor) : "", row ? cf_money_text (tool, open) : "", say,
                  NULL);
    if (row && open > 0) {
      g_autofree char *plain = cf_money_plain (line->has_amount ? MIN (line->amount_minor, open) : open, tool->shop->rules.currency);
      g_string_append_printf (options, " --invoice %s=%s", row->number, plain);
    }
    json_array_append_new (lines, json_pack ("{s:i, s:o, s:o, s:o, s:I, s:s}", "line", (int) line->line, "number", cf_json_text (line->number), "id",
                                             cf_json_id (line->item_id), "amount", line->has_amount ? json_integer (line->amount_minor) : json_null (),
                                             "open", (json_int_t) open, "what", say));
  }
  if (remittance->n_lines)
    cf_show_table (tool, table);
  cf_say (tool, "The remittance names %u documents and %s.", remittance->n_lines, cf_price_text (tool, remittance->total_minor));
  if (options->len)
    cf_say (tool, "To take it so: payment take …%s", options->str);
  cf_answer_set (tool, "total", json_integer (remittance->total_minor));
  cf_answer_set (tool, "lines", lines);
}

static void
match (CfTool *tool)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  g_autofree CfOpenItem *items = NULL;
  g_autofree char *text = NULL;
  g_auto (CfRemittance) remittance = { 0 };

  g_array_set_clear_func (rows, cf_item_row_clear);
  items = load_items (tool, cf_find_customer (tool, cf_given (tool, "customer")), rows);
  if (!cf_has (tool, "amount") && !cf_has (tool, "text"))
    cf_tool_fail (tool, CF_EXIT_USAGE, "required", "amount", "Say what came: --amount AMOUNT, or --text FILE with what the customer wrote.");
  if (!tool->exit && cf_has (tool, "text")) {
    text = cf_tool_text (tool, cf_given (tool, "text"));
    if (text) {
      cf_remittance_parse (text, tool->shop->rules.currency, cf_tool_mark (tool), items, rows->len, &remittance);
      say_remittance (tool, rows, &remittance);
    }
  }
  if (!tool->exit && cf_has (tool, "amount"))
    solve (tool, rows, items);
}

static const CfArg match_args[] = {
  { "customer", CF_ARG_TEXT, NULL, "Who pays: number, id or exact name", CF_ARG_REQUIRED },
  { "amount", CF_ARG_MONEY, NULL, "What came" },
  { "text", CF_ARG_FILE, NULL, "File with the customer's remittance text, a document a line; - is standard input" },
  { "short", CF_ARG_MONEY, NULL, "Also sets of which the amount falls short by up to this" },
  { "no-discounts", CF_ARG_FLAG, NULL, "Try no terms discounts" },
  { "no-credits", CF_ARG_FLAG, NULL, "Try no credit memos and unapplied payments" },
  { "date", CF_ARG_DATE, NULL, "The day the money counts for; today if not given" },
  { "sets", CF_ARG_COUNT, NULL, "How many to show; 10 if not given" },
  { NULL },
};

const CfCommand cf_match_commands[] = {
  { "payment match", CF_OPEN_READ, match, "Propose the sets of open invoices that make an amount to the cent", match_args },
  { NULL },
};
