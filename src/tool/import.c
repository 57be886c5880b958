/* import.c: other programs' CSV files. */
#include "commands.h"
#include "desk/import.h"
#include "json.h"
#include "progress-bar.h"
#include "tool.h"
#include "wrap.h"
#include <string.h>

#define SHOWN_MAX 20                 /* refused rows, and columns, that a person is shown; JSON has all rows */

/* --- the answer --- */

static void
answer (CfTool *tool, const CfImportResult *result)
{
  json_t *refused = json_array ();

  for (guint i = 0; result->refused && i < result->refused->len; i++) {
    const CfImportRefused *row = &g_array_index (result->refused, CfImportRefused, i);
    json_array_append_new (refused,
                           json_pack ("{s:I, s:o, s:o}", "line", (json_int_t) row->line, "field", cf_json_text (row->field), "why", cf_json_text (row->why)));
  }
  cf_answer (tool, json_pack ("{s:I, s:I, s:I, s:o}", "read", (json_int_t) result->read, "imported", (json_int_t) result->imported, "already",
                              (json_int_t) result->already, "refused", refused));
}

static void
add_refused (const CfImportResult *result, GString *into)
{
  for (guint i = 0; i < result->refused->len && i < SHOWN_MAX; i++) {
    const CfImportRefused *row = &g_array_index (result->refused, CfImportRefused, i);
    g_string_append_printf (into, "  line %" G_GINT64_FORMAT "%s%s: %s\n", row->line, row->field && *row->field ? ", " : "", row->field ? row->field : "",
                            row->why);
  }
  if (result->refused->len > SHOWN_MAX)
    g_string_append_printf (into, "  and %u more (--json lists all)\n", result->refused->len - SHOWN_MAX);
  for (guint i = 0; result->hints && i < result->hints->len; i++)
    g_string_append_printf (into, "  %s\n", (char *) result->hints->pdata[i]);
}

static void
say (CfTool *tool, const CfImportResult *result, const CfImportAsk *ask)
{
  cf_say (tool, "%s%s read: %" G_GINT64_FORMAT " imported, %" G_GINT64_FORMAT " there already, %u refused.",
          ask->dry_run ? "A trial; nothing is changed. " : "", cf_count_text (result->read, "row", "rows"), result->imported, result->already, result->refused->len);
  if (result->documents || result->customers)
    cf_say (tool, "%s and %s %s made.", cf_count_text (result->documents, "document", "documents"), cf_count_text (result->customers, "customer", "customers"),
            ask->dry_run ? "would be" : "were");
  if (result->has_totals) {
    cf_say (tool, "In the file %s = imported %s + there already %s + refused %s.", cf_price_text (tool, result->file_minor),
            cf_money_text (tool, result->imported_minor), cf_money_text (tool, result->already_minor), cf_money_text (tool, result->refused_minor));
    if (result->unread)
      cf_say (tool, "The amounts of %" G_GINT64_FORMAT " refused rows cannot be read and are in none of the sums.", result->unread);
  }
  if (result->unknown && result->unknown->len) {
    g_autoptr (GString) heads = g_string_new (NULL);
    for (guint i = 0; i < result->unknown->len && i < SHOWN_MAX; i++)
      g_string_append_printf (heads, "%s%s", i ? ", " : "", (char *) result->unknown->pdata[i]);
    if (result->unknown->len > SHOWN_MAX)
      g_string_append_printf (heads, " and %u more", result->unknown->len - SHOWN_MAX);
    cf_say (tool, "Columns that were not used: %s.", heads->str);
  }
  if (result->refused->len) {
    cf_say (tool, "Refused:");
    add_refused (result, tool->text);
  }
}

/* A file of which rows are refused: nothing of it is imported, and each row is named. */
static void
say_not_imported (CfTool *tool, const CfImportResult *result, const char *path)
{
  g_autoptr (GString) rows = g_string_new (NULL);

  add_refused (result, rows);
  g_strchomp (rows->str);
  cf_tool_fail (tool, CF_EXIT_INPUT, cf_outcome_name (g_array_index (result->refused, CfImportRefused, 0).code),
                g_array_index (result->refused, CfImportRefused, 0).field,
                "%s was not imported: %u of %" G_GINT64_FORMAT " rows are refused. --skip-refused imports the rest.\n%s", path, result->refused->len,
                result->read, rows->str);
  answer (tool, result);
}

/* --- the command --- */

/* One character, or its name. */
static char
read_delimiter (CfTool *tool)
{
  const char *text = cf_given (tool, "delimiter");

  if (!text)
    return 0;
  if (strcmp (text, "tab") == 0 || strcmp (text, "\\t") == 0)
    return '\t';
  if (strlen (text) != 1 || g_ascii_isalnum (text[0]) || strchr ("\"\n\r", text[0]))
    cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-choice", "delimiter", "--delimiter %s: give one character such as ; or the word tab.", text);
  return text[0];
}

static char
read_decimal (CfTool *tool)
{
  const char *text = cf_given (tool, "decimal");

  if (text && strcmp (text, ".") != 0 && strcmp (text, ",") != 0)
    cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-choice", "decimal", "--decimal %s: give . or ,", text);
  return text ? text[0] : 0;
}

static void
import (CfTool *tool)
{
  g_autoptr (GString) map = g_string_new (NULL);
  g_auto (CfImportResult) result = { 0 };
  CfProgressBar bar;
  CfImportAsk ask = { .date_format = cf_given (tool, "date-format"),
                      .encoding = cf_given (tool, "encoding"),
                      .delimiter = read_delimiter (tool),
                      .decimal = read_decimal (tool),
                      .create_customers = cf_has (tool, "create-customers"),
                      .skip_refused = cf_has (tool, "skip-refused"),
                      .dry_run = cf_has (tool, "dry-run"),
                      .work_id = tool->id,
                      .progress = cf_progress_bar,
                      .user = &bar };
  const char *path = cf_given (tool, "FILE");
  const CfArgValue *value;
  GError *error = NULL;
  CfOutcome outcome;
  gboolean rows_refused;
  int kind = 0;

  g_assert (cf_enum_value (cf_import_kinds, tool->command->name + strlen ("import "), &kind));
  ask.kind = (CfImportKind) kind;
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "map", i)) != NULL; i++)
    g_string_append_printf (map, "%s%s", i ? "," : "", value->text);
  ask.map = map->len ? map->str : NULL;
  if (tool->exit)
    return;
  cf_progress_bar_begin (&bar, "Importing");
  do {
    cf_import_result_clear (&result);
    outcome = cf_import_file (tool->shop, &tool->who, path, &ask, &result, &error);
    rows_refused = outcome != CF_FAILED && outcome != CF_OK && result.refused && result.refused->len;
  } while (!rows_refused && cf_tool_again (tool, tool->id, outcome, &error));
  cf_progress_bar_end (&bar);
  if (rows_refused)
    say_not_imported (tool, &result, path);
  else if (!tool->exit) {
    say (tool, &result, &ask);
    answer (tool, &result);
  }
}

static void
fields (CfTool *tool)
{
  CfImportKind kind = (CfImportKind) cf_number (tool, "KIND", 0);
  json_t *list = json_array ();

  for (const CfImportField *field = cf_import_fields (kind); field->name; field++) {
    cf_wrap_entry (tool->text, field->name, field->known ? field->known : "", field->needed ? " (needed)" : "");
    json_array_append_new (list, json_pack ("{s:s, s:b, s:s?}", "name", field->name, "needed", field->needed, "known", field->known));
  }
  cf_answer_set (tool, "fields", list);
}

static const char about[] = "The first line of the file names the columns; names are found whatever their case, spaces and dots ('import fields' lists "
                            "them), and --map says it for the others. What can be read in two "
                            "ways, as 3/4/2011 or 1,234, is refused unless an option says how to read it.\n\n"
                            "A file applies whole, or not at all; with --skip-refused all but the rows that are refused, which are listed by line. The same "
                            "file again adds nothing.";

static const CfArg import_args[] = {
  { "FILE", CF_ARG_FILE, NULL, "CSV file; - is standard input", CF_ARG_REQUIRED },
  { "map", CF_ARG_TEXT, "FIELD=COLUMN,…", "Which column is which field, where its name does not say it; FIELD= reads none", CF_ARG_MANY },
  { "date-format", CF_ARG_TEXT, "FORMAT", "How dates are written, as in %m/%d/%Y" },
  { "encoding", CF_ARG_TEXT, NULL, "Character set, as in ISO-8859-1; UTF-8 if not given" },
  { "delimiter", CF_ARG_TEXT, "C", "What parts the columns; found from the first line if not given" },
  { "decimal", CF_ARG_TEXT, "C", "Decimal mark of numbers: . or ," },
  { "create-customers", CF_ARG_FLAG, NULL, "Add customers that are not there yet" },
  { "skip-refused", CF_ARG_FLAG, NULL, "Import the rest where rows are refused" },
  { "dry-run", CF_ARG_FLAG, NULL, "Say what would happen, and change nothing" },
  { NULL },
};
static const CfArg fields_args[] = {
  { "KIND", CF_ARG_CHOICE, NULL, "What is imported: customers, items, invoices, payments, opening, sales, corrections", CF_ARG_REQUIRED, cf_import_kinds }, { NULL }
};

const CfCommand cf_import_commands[] = {
  { "import customers", CF_OPEN_WRITE, import, "Import customers", import_args, about },
  { "import items", CF_OPEN_WRITE, import, "Import the catalogue", import_args, about },
  { "import invoices", CF_OPEN_WRITE, import, "Import invoices and credit memos, with their numbers", import_args, about },
  { "import payments", CF_OPEN_WRITE, import, "Import payments", import_args, about },
  { "import opening", CF_OPEN_WRITE, import, "Import opening balances", import_args, about },
  { "import corrections", CF_OPEN_WRITE, import, "Import write-offs, refunds, returns and applied credit, as the export writes them", import_args, about },
  { "import sales", CF_OPEN_WRITE, import, "Import sales line by line: invoices, cash sales and cancellations", import_args, about },
  { "import fields", CF_OPEN_NOT, fields, "List the fields of an import and the names they are found under", fields_args },
  { NULL },
};
