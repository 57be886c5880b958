/* generate.c: a workload, for measuring. */
#include "commands.h"
#include "desk/generate.h"
#include "progress-bar.h"
#include "tool.h"

static void
generate (CfTool *tool)
{
  CfProgressBar bar;
  CfGenerateAsk ask = { .customers = cf_number (tool, "customers", 100),
                        .invoices = cf_number (tool, "invoices", 1000),
                        .seed = (guint32) cf_number (tool, "seed", 1),
                        .until = cf_number (tool, "until", 0),
                        .issued = cf_has (tool, "issued"),
                        .work_id = tool->id,
                        .progress = cf_progress_bar,
                        .user = &bar };
  CfGenerated made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  cf_progress_bar_begin (&bar, "Generating");
  do
    outcome = cf_generate (tool->shop, &tool->who, &ask, &made, &error);
  while (cf_tool_again (tool, tool->id, outcome, &error));
  cf_progress_bar_end (&bar);
  if (tool->exit)
    return;
  cf_say (tool,
          "%" G_GINT64_FORMAT " customers, %" G_GINT64_FORMAT " invoices with %" G_GINT64_FORMAT " lines, %" G_GINT64_FORMAT
          " payments on them; %s are owed.",
          made.customers, made.invoices, made.lines, made.payments, cf_price_text (tool, made.receivable_minor));
  cf_answer (tool, json_pack ("{s:I, s:I, s:I, s:I, s:I, s:I}", "customers", (json_int_t) made.customers, "invoices", (json_int_t) made.invoices, "lines",
                              (json_int_t) made.lines, "payments", (json_int_t) made.payments, "allocations", (json_int_t) made.allocations, "receivable",
                              (json_int_t) made.receivable_minor));
}

static const CfArg generate_args[] = {
  { "customers", CF_ARG_COUNT, NULL, "How many; 100 if not given" }, { "invoices", CF_ARG_COUNT, NULL, "How many; 1000 if not given" },
  { "seed", CF_ARG_COUNT, NULL, "The same seed gives the same figures; 1 if not given" }, { "until", CF_ARG_DATE, NULL, "Last day; today if not given" },
  { "issued", CF_ARG_FLAG, NULL, "By draft and issue, in the shop's own series, instead of as imported documents" }, { NULL },
};

const CfCommand cf_generate_commands[] = {
  { "generate", CF_OPEN_WRITE, generate, "Fill a ledger with a workload, for measuring", generate_args },
  { NULL },
};
