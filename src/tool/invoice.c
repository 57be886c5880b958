/* invoice.c: drafts, and issuing them. */
#include "commands.h"
#include "desk/document-pdf.h"
#include "draft-file.h"
#include "edit.h"
#include "find.h"
#include "invoice-show.h"
#include "json.h"
#include "line.h"
#include "shop/issue-invoice.h"
#include "shop/link.h"
#include "shop/records.h"

/* What options say goes over what the file says. */
static gboolean
fill (CfTool *tool, CfDraft *draft)
{
  if (cf_has (tool, "from") && !cf_draft_file (tool, cf_given (tool, "from"), draft))
    return FALSE;
  if (cf_has (tool, "customer"))
    draft->customer_id = cf_find_customer (tool, cf_given (tool, "customer"));
  if (tool->exit)
    return FALSE;
  if (!draft->customer_id) {
    cf_tool_fail (tool, CF_EXIT_USAGE, "required", "customer", "Say for whom it is: --customer NAME.");
    return FALSE;
  }
  if (cf_has (tool, "location"))
    draft->location_id = cf_find_record (tool, &CF_LOCATION, draft->customer_id, cf_given (tool, "location"));
  return cf_fill (tool, &CF_DRAFT, draft);
}

static gboolean
add_lines (CfTool *tool, CfDraft *draft)
{
  const CfArgValue *value;

  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "line", i)) != NULL; i++) {
    CfDraftLine line;
    if (!cf_line_read (tool, draft, value->text, &line))
      return FALSE;
    cf_draft_add (draft, &line);
  }
  return TRUE;
}

/* A draft that could not become a document is not saved. One without lines can still get some. */
static gboolean
could_be_issued (CfTool *tool, const CfDraft *draft)
{
  g_auto (CfInvoice) would = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  GError *error = NULL;
  CfOutcome outcome = cf_draft_totals (tool->shop, &tool->who, draft, &would, &party, &error);

  return outcome == CF_NO_LINES || cf_tool_done (tool, outcome, error);
}

static CfOutcome
save_and_issue_once (CfTool *tool, const CfDraft *draft, gboolean against, CfInvoice *ret, GError **error)
{
  CfOutcome outcome;

  cf_invoice_clear (ret);
  if (!cf_batch_begin (tool->shop, error))
    return CF_FAILED;
  outcome = cf_save_draft (tool->shop, &tool->who, draft, error);
  if (outcome == CF_OK || outcome == CF_ALREADY)
    outcome = cf_issue_invoice (tool->shop, &tool->who, tool->id, draft->id, against, ret, error);
  if (outcome != CF_OK && outcome != CF_ALREADY)
    cf_batch_abort (tool->shop);
  else if (!cf_batch_end (tool->shop, error))
    outcome = CF_FAILED;
  return outcome;
}

/* The draft's id hangs on the document's, so that a repeat with the same --id finds both. */
gboolean
cf_save_and_issue (CfTool *tool, CfDraft *draft, gboolean against, CfInvoice *ret)
{
  GError *error = NULL;
  CfOutcome outcome;

  draft->id = cf_id_derive ("draft of a document", 0, &tool->id, 1, NULL);
  draft->holder = tool->shop->head.number;                   /* as it is kept: the repeat must be the same */
  do
    outcome = save_and_issue_once (tool, draft, against, ret, &error);
  while (cf_tool_again (tool, tool->id, outcome, &error));
  return !tool->exit;
}

static void
new_draft (CfTool *tool)
{
  g_auto (CfDraft) draft = { .kind = cf_has (tool, "credit") ? CF_DRAFT_CREDIT_MEMO : CF_DRAFT_INVOICE };
  g_auto (CfInvoice) invoice = { 0 };

  if (!fill (tool, &draft) || !add_lines (tool, &draft))
    return;
  if (cf_has (tool, "issue")) {
    if (!cf_save_and_issue (tool, &draft, FALSE, &invoice))
      return;
    cf_say_invoice (tool, invoice.id);
    return;
  }
  draft.id = tool->id;
  if (could_be_issued (tool, &draft) && cf_save (tool, &CF_DRAFT, &draft)) {
    cf_say_draft (tool, &draft);
    cf_say (tool, "'invoice issue %s' gives it a number.", cf_id_shown (draft.id));
  }
}

static void
edit (CfTool *tool)
{
  g_auto (CfDraft) draft = { 0 };
  g_auto (CfDraft) bare = { 0 };

  if (!cf_load (tool, &CF_DRAFT, cf_find_record (tool, &CF_DRAFT, 0, cf_given (tool, "DRAFT")), &draft))
    return;
  if (cf_has (tool, "line") && !cf_has (tool, "append")) {
    bare.lines = g_steal_pointer (&draft.lines);             /* lines are one value: what is given takes the place of what was there */
    bare.n_lines = draft.n_lines;
    draft.n_lines = 0;
  }
  if (fill (tool, &draft) && add_lines (tool, &draft) && could_be_issued (tool, &draft) && cf_save (tool, &CF_DRAFT, &draft))
    cf_say_draft (tool, &draft);
}

static void
issue (CfTool *tool)
{
  g_auto (CfDraft) draft = { 0 };
  g_auto (CfInvoice) invoice = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  if (!cf_load (tool, &CF_DRAFT, cf_find_record (tool, &CF_DRAFT, 0, cf_given (tool, "DRAFT")), &draft))
    return;
  do {
    cf_invoice_clear (&invoice);
    outcome = cf_issue_invoice (tool->shop, &tool->who, tool->id, draft.id, TRUE, &invoice, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    cf_say_invoice (tool, invoice.id);
}

static void
discard (CfTool *tool)
{
  g_auto (CfDraft) draft = { 0 };

  if (!cf_load (tool, &CF_DRAFT, cf_find_record (tool, &CF_DRAFT, 0, cf_given (tool, "DRAFT")), &draft))
    return;
  draft.discarded = TRUE;
  if (cf_save (tool, &CF_DRAFT, &draft))
    cf_say_draft (tool, &draft);
}

/* The page is kept by what makes the link, so that the customer sees what stood there then (D27). */
static void
link_to (CfTool *tool)
{
  CfId id = cf_find_invoice (tool, cf_given (tool, "INVOICE"));
  g_autoptr (GError) error = NULL;
  g_autofree char *address = NULL;

  if (!tool->exit && cf_has (tool, "end")) {
    CfOutcome outcome;
    GError *failed = NULL;
    do
      outcome = cf_link_end (tool->shop, &tool->who, tool->id, id, &failed);
    while (cf_tool_again (tool, tool->id, outcome, &failed));
    if (!tool->exit)
      cf_say (tool, "The links given out so far are honoured no more.");
  }
  if (tool->exit)
    return;
  g_autoptr (GBytes) page = cf_invoice_first (tool->shop, &tool->who, id, &error);
  if (page)
    address = cf_link_address (tool->shop, id, &error);
  if (error)
    cf_tool_error (tool, g_steal_pointer (&error));
  else if (!address)
    cf_tool_error (tool, g_error_new (CF_ERROR, CF_ERROR_INVALID, "this shop has no address for links: set documents.pay-link first"));
  else {
    cf_say (tool, "%s", address);
    cf_answer (tool, json_pack ("{s:o}", "link", cf_json_text (address)));
  }
}

static const char about_lines[] = "A line is \"[QUANTITY x] WHAT [@ PRICE] [-DISCOUNT%] [tax=GROUP]\". WHAT is the code or name of an item of the catalogue, "
                                  "which then gives price, unit and tax, or any text, which needs a price:\n"
                                  "  --line \"3 x Banner 2 x 1 m @ 89.00 -10% tax=NY\"\n"
                                  "  --line \"500 x FLYER-A5\"\n"
                                  "  --line \"Setting up @ 45\"\n"
                                  "For scripts the same goes by place, \"WHAT;QUANTITY;PRICE;DISCOUNT;TAX\", where what is left out is as usual.\n\n"
                                  "A file for --from is one JSON object: {\"customer\", \"location\", \"date\", \"terms\", \"po\", \"reference\", \"note\", "
                                  "\"lines\": [{\"what\", \"quantity\", \"price\", \"discount\", \"tax\"}]}; "
                                  "numbers with decimals are texts.";

#define DRAFT_OPERAND { "DRAFT", CF_ARG_TEXT, NULL, "Id of the draft", CF_ARG_REQUIRED }
#define DRAFT_OPTIONS \
  { "line", CF_ARG_TEXT, "LINE", "What is sold", CF_ARG_MANY }, { "from", CF_ARG_FILE, NULL, "Read it from a JSON file; - is standard input" }, \
  { "location", CF_ARG_TEXT, NULL, "Where the goods go: the location's name" }, \
  { "date", CF_ARG_DATE, NULL, "Date of the document; the day of issue if not given" }, \
  { "terms", CF_ARG_TEXT, "TERMS", "Other terms than the customer's" }, { "po", CF_ARG_TEXT, NULL, "The customer's order number" }, \
  { "reference", CF_ARG_TEXT, NULL, "The shop's own reference" }, { "note", CF_ARG_TEXT, NULL, "Text on the document" }

static const CfArg new_args[] = { { "customer", CF_ARG_TEXT, NULL, "Number, id or exact name" },
                                  DRAFT_OPTIONS,
                                  { "issue", CF_ARG_FLAG, NULL, "Issue it at once" },
                                  { "credit", CF_ARG_FLAG, NULL, "A credit memo instead of an invoice" },
                                  { NULL } };
static const CfArg edit_args[] = { DRAFT_OPERAND, { "customer", CF_ARG_TEXT, NULL, "Number, id or exact name" }, DRAFT_OPTIONS,
  { "append", CF_ARG_FLAG, NULL, "Add the lines; without it they take the place of those that are there" }, { NULL } };
static const CfArg link_args[] = { { "INVOICE", CF_ARG_TEXT, NULL, "Number or id", CF_ARG_REQUIRED }, { "end", CF_ARG_FLAG, NULL, "First end the links given out so far; needs --reason" }, { NULL } };
static const CfArg one_args[] = { DRAFT_OPERAND, { NULL } };

const CfCommand cf_invoice_commands[] = {
  { "invoice new", CF_OPEN_WRITE, new_draft, "Write a draft of an invoice, and issue it if wanted", new_args, about_lines },
  { "invoice edit", CF_OPEN_WRITE, edit, "Change a draft", edit_args },
  { "invoice issue", CF_OPEN_WRITE, issue, "Issue a draft: it gets its number and can no longer be changed", one_args },
  { "invoice discard", CF_OPEN_WRITE, discard, "Put a draft away", one_args },
  { "invoice link", CF_OPEN_WRITE, link_to, "The address at which the customer sees and pays an invoice", link_args },
  { NULL },
};
