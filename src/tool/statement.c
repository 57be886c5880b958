/* statement.c: statements of one customer, of some, or of all. */
#include "commands.h"
#include "desk/statement-run.h"
#include "edit.h"
#include "progress-bar.h"
#include "show.h"
#include "store/enums.h"

#define FAILED_SHOWN_MAX 20

static const char *
text (const char *s)
{
  return s ? s : "";
}

static json_t *
done_json (const CfStatementDone *done)
{
  return json_pack ("{s:o, s:o, s:o, s:o, s:s, s:I, s:I, s:s, s:b, s:o}", "customer_id", cf_json_id (done->customer_id), "number",
                    cf_json_text (done->number), "name", cf_json_text (done->name), "file", done->file ? cf_json_text (done->file) : json_null (), "kind",
                    cf_enum_name (cf_statement_kinds, done->kind), "balance", (json_int_t) done->balance_minor, "pages", (json_int_t) done->pages, "sha256",
                    done->sha256, "was_there", done->was_there, "error", done->error ? cf_json_text (done->error) : json_null ());
}

static json_t *
late_json (const CfLateFact *late)
{
  return json_pack ("{s:o, s:o, s:s, s:o, s:o, s:I}", "id", cf_json_id (late->id), "customer_id", cf_json_id (late->customer_id), "kind",
                    late->kind ? cf_show_entry_word (late->kind) : "allocation", "date", cf_json_date (late->date), "number", cf_json_text (late->number),
                    "amount", (json_int_t) late->amount_minor);
}

/* W3: what is dated within an earlier run and came after it. */
static void
say_late (CfTool *tool, const CfStatementResult *result)
{
  g_autoptr (CfTable) table = cf_table_new ("|Number|Date|>Amount");
  json_t *list = json_array ();

  for (guint i = 0; result->late && i < result->late->len; i++) {
    const CfLateFact *late = &g_array_index (result->late, CfLateFact, i);
    json_array_append_new (list, late_json (late));
    cf_table_row (table, late->kind ? cf_show_entry_kind (late->kind) : "Put on another item", text (late->number), cf_date_text (tool, late->date),
                  cf_money_text (tool, late->amount_minor), NULL);
  }
  if (cf_table_rows (table)) {
    cf_say (tool, "\nSince an earlier run for this date these came, dated on or before it; %s:", cf_count_text (result->n_changed, "statement differs", "statements differ"));
    cf_show_table (tool, table);
  }
  cf_answer_set (tool, "earlier_run_id", cf_json_id (result->earlier_id));
  cf_answer_set (tool, "changed", json_integer (result->n_changed));
  cf_answer_set (tool, "late", list);
}

static void
say_failed (CfTool *tool, const CfStatementResult *result)
{
  guint shown = 0;

  for (guint i = 0; i < result->done->len && shown < FAILED_SHOWN_MAX; i++) {
    const CfStatementDone *done = result->done->pdata[i];
    if (done->error)
      cf_say (tool, "  %s %s: %s", text (done->number), text (done->name), done->error), shown++;
  }
}

static void
say (CfTool *tool, const CfStatementResult *result, const CfStatementAsk *ask)
{
  json_t *list = json_array ();
  guint pages = 0;

  for (guint i = 0; i < result->done->len; i++) {
    const CfStatementDone *done = result->done->pdata[i];
    json_array_append_new (list, done_json (done));
    pages += done->pages;
  }
  cf_say (tool, "%s as of %s: %u drawn on %s, %u there already, %u failed; together %s.", cf_count_text (result->done->len, "statement", "statements"),
          cf_date_text (tool, ask->as_of), result->n_drawn, cf_count_text (pages, "page", "pages"), result->n_there, result->n_failed,
          cf_price_text (tool, result->total_minor));
  if (ask->folder)
    cf_say (tool, "They lie in %s.", ask->folder);
  if (ask->print_file)
    cf_say (tool, "All in one, by postcode: %s", ask->print_file);
  say_failed (tool, result);
  cf_answer_set (tool, "as_of", cf_json_date (ask->as_of));
  cf_answer_set (tool, "currency", json_string (tool->shop->rules.currency->code));
  cf_answer_set (tool, "run_id", cf_json_id (result->run_id));
  cf_answer_set (tool, "drawn", json_integer (result->n_drawn));
  cf_answer_set (tool, "there", json_integer (result->n_there));
  cf_answer_set (tool, "failed", json_integer (result->n_failed));
  cf_answer_set (tool, "total", json_integer (result->total_minor));
  cf_answer_set (tool, "statements", list);
  say_late (tool, result);
  if (result->n_failed)
    tool->exit = CF_EXIT_SYSTEM;
}

/* Whom it is for. FALSE and a problem. */
static gboolean
read_customers (CfTool *tool, GArray *ids)
{
  const CfArgValue *value;

  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "CUSTOMER", i)) != NULL; i++) {
    CfId id = cf_find_customer (tool, value->text);
    g_array_append_val (ids, id);
  }
  if (!ids->len == !cf_has (tool, "all"))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "CUSTOMER", "Say for whom: customers, or --all.");
  if (cf_number (tool, "since", 0) > cf_number (tool, "as-of", cf_shop_today (tool->shop)))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "since", "--since: the first day, %s, is after the last.", cf_given (tool, "since"));
  if (!cf_has (tool, "out") && !cf_has (tool, "print-file"))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "out", "Say where to: --out FOLDER, --print-file FILE, or both.");
  return !tool->exit;
}

static void
statement (CfTool *tool)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_auto (CfStatementResult) result = { 0 };
  CfProgressBar bar;
  CfStatementAsk ask = { .as_of = cf_number (tool, "as-of", cf_shop_today (tool->shop)),
                         .since = cf_number (tool, "since", 0),
                         .kind = (CfStatementKind) cf_number (tool, "kind", 0),
                         .detail = cf_has (tool, "detail"),
                         .folder = cf_given (tool, "out"),
                         .print_file = cf_given (tool, "print-file"),
                         .jobs = (guint) cf_number (tool, "jobs", 0),
                         .keeps_no_record = cf_has (tool, "preview"),
                         .work_id = tool->id,
                         .progress = cf_progress_bar,
                         .user = &bar };
  GError *error = NULL;
  CfOutcome outcome;

  if (!read_customers (tool, ids))
    return;
  ask.customers = (const CfId *) (gconstpointer) ids->data;
  ask.n_customers = ids->len;
  cf_progress_bar_begin (&bar, "Statements");
  do {
    cf_statement_result_clear (&result);
    outcome = cf_statement_run (tool->shop, &tool->who, &ask, &result, &error);
    if (outcome == CF_FAILED && g_error_matches (error, CF_ERROR, CF_ERROR_RETRY))
      g_prefix_error (&error, "What is drawn stays; the same command goes on from there. ");
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  cf_progress_bar_end (&bar);
  if (!tool->exit)
    say (tool, &result, &ask);
}

static const char about[] = "One PDF for each customer, and the run is kept in the ledger. A run that was cut off goes on where it stopped: what is there "
                            "already is not drawn again.\n\n"
                            "The same day drawn again gives the same pages, also after later payments, voids and changes of address. Where something dated "
                            "on or before that day came since, the run names it.";

static const CfArg statement_args[] = {
  { "CUSTOMER", CF_ARG_TEXT, NULL, "Numbers, ids or exact names", CF_ARG_MANY },
  { "all", CF_ARG_FLAG, NULL, "Everybody with something to show" },
  { "as-of", CF_ARG_DATE, NULL, "At the end of that day; today if not given" },
  { "since", CF_ARG_DATE, NULL, "Activity: first day; the first of the month if not given" },
  { "kind", CF_ARG_CHOICE, NULL, "Which kind; each customer's own, else the shop's, if not given", 0, cf_statement_kinds },
  { "detail", CF_ARG_FLAG, NULL, "The lines of the documents too" },
  { "out", CF_ARG_FOLDER, NULL, "Folder for one PDF each" },
  { "print-file", CF_ARG_FILE, NULL, "One PDF of all, sorted by postcode" },
  { "jobs", CF_ARG_COUNT, NULL, "How many to draw at once; as many as there are processors if not given" },
  { "preview", CF_ARG_FLAG, NULL, "Only draw: the run is not kept in the ledger" },
  { NULL },
};

const CfCommand cf_statement_commands[] = {
  { "statement", CF_OPEN_WRITE, statement, "Draw statements as PDFs", statement_args, about },
  { NULL },
};
