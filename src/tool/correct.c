/* correct.c: what can be done to an issued document: void, credit memo, write-off, and grouping. */
#include "commands.h"
#include "draft-file.h"
#include "edit.h"
#include "invoice-show.h"
#include "base/decimal.h"
#include "ledger/totals.h"
#include "line.h"
#include "shop/correct-invoice.h"
#include "store/lookup.h"
#include "store/query.h"
#include <string.h>

static CfId
found (CfTool *tool)
{
  return cf_find_invoice (tool, cf_given (tool, "INVOICE"));
}

static CfDate
day (CfTool *tool)
{
  return cf_number (tool, "date", cf_shop_today (tool->shop));
}

static void
void_invoice (CfTool *tool)
{
  CfId invoice_id = found (tool);
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do {
    CfInvoiceVoid made = { 0 };
    outcome = cf_void_invoice (tool->shop, &tool->who, tool->id, invoice_id, day (tool), &made, &error);
    cf_invoice_void_clear (&made);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    cf_say_invoice (tool, invoice_id);
}

static void
write_off (CfTool *tool)
{
  g_auto (CfWriteOff) made = { 0 };
  CfId invoice_id = found (tool);
  CfWriteOffKind kind = (CfWriteOffKind) cf_number (tool, "kind", CF_WRITE_OFF_BAD_DEBT);
  CfMoney amount = cf_tool_part (tool, "amount");
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do {
    cf_write_off_clear (&made);
    outcome = cf_write_off (tool->shop, &tool->who, tool->id, invoice_id, kind, amount, day (tool), &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say_invoice (tool, invoice_id);
  cf_say (tool, "%s is given up.", cf_price_text (tool, made.amount_minor));
  cf_answer_set (tool, "write_off", cf_json_record (&CF_WRITE_OFF, &made));
}

/* The write-off of an invoice that --write-off names, or the only one that stands. */
static CfId
standing_write_off (CfTool *tool, CfId invoice_id)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfId asked = cf_number (tool, "write-off", 0);
  GError *error = NULL;

  if (tool->exit)
    return 0;
  if (!cf_lookup_ids (tool->shop->db, CF_WRITE_OFFS_OF_ITEM, invoice_id, ids, &error)) {
    cf_tool_error (tool, error);
    return 0;
  }
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, CfId, i) == asked || (!asked && ids->len == 1))
      return g_array_index (ids, CfId, i);
  if (asked || !ids->len)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "write-off", "Nothing%s is given up on %s that could be taken back.", asked ? " of this id" : "", cf_given (tool, "INVOICE"));
  else {
    g_autoptr (GString) list = g_string_new (NULL);
    for (guint i = 0; i < ids->len; i++)
      g_string_append_printf (list, "%s%s", i ? ", " : "", cf_id_shown (g_array_index (ids, CfId, i)));
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "ambiguous", "write-off", "There are several write-offs on %s, oldest first %s: say which one with --write-off.", cf_given (tool, "INVOICE"), list->str);
  }
  return 0;
}

static void
void_write_off (CfTool *tool)
{
  g_auto (CfWriteOff) off = { 0 };
  CfId invoice_id = found (tool), id = standing_write_off (tool, invoice_id);
  GError *error = NULL;
  CfOutcome outcome;

  if (!cf_load (tool, &CF_WRITE_OFF, id, &off))
    return;
  do {
    CfAllocation made = { 0 };
    outcome = cf_void_write_off (tool->shop, &tool->who, tool->id, id, day (tool), &made, &error);
    cf_allocation_clear (&made);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say_invoice (tool, invoice_id);
  cf_say (tool, "%s is owed again.", cf_price_text (tool, off.amount_minor));
}

/* --- credit memos --- */

static void
invoice_free (gpointer p)
{
  cf_record_clear (&CF_INVOICE, p);
  g_free (p);
}

/* Credit memos about @invoice_id that count: CfInvoice *. */
static GPtrArray *
earlier_memos (CfTool *tool, CfId invoice_id)
{
  GPtrArray *memos = g_ptr_array_new_with_free_func (invoice_free);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;

  if (!cf_lookup_ids (tool->shop->db, CF_DOCUMENTS_ABOUT, invoice_id, ids, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < ids->len && !tool->exit; i++) {
    g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (CfId));
    CfInvoice *memo = g_new0 (CfInvoice, 1);
    if (!cf_load (tool, &CF_INVOICE, g_array_index (ids, CfId, i), memo) || !cf_lookup_ids (tool->shop->db, CF_VOIDS_OF_INVOICE, memo->id, voids, &error)) {
      invoice_free (memo);
      if (error)
        cf_tool_error (tool, g_steal_pointer (&error));
    } else if (memo->kind == CF_INVOICE_CREDIT_MEMO && !voids->len)
      g_ptr_array_add (memos, memo);
    else
      invoice_free (memo);
  }
  return memos;
}

/* "2" or "2=3": line 2, three of it. Of what is left of the invoice (@rest), takes that line. */
static void
take_line (CfTool *tool, const char *text, CfDraftLine *rest, guint n_rest, CfDraft *draft)
{
  g_auto (GStrv) parts = g_strsplit (text, "=", 2);
  guint64 number = 0;
  CfDecimal quantity = 0;
  CfDraftLine line = { 0 };

  if (!g_ascii_string_to_unsigned (parts[0], 10, 1, G_MAXINT32, &number, NULL) || (parts[1] && cf_decimal_parse (parts[1], 0, &quantity) != CF_OK)) {
    cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-number", "take", "--take %s: write the number of a line, or number=quantity.", text);
    return;
  }
  for (guint i = 0; i < n_rest; i++)
    if (rest[i].subject_line == (gint64) number) {
      line = rest[i];
      memset (&rest[i], 0, sizeof rest[i]);                  /* what it owned is the draft's now */
    }
  if (!line.subject_line) {
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "take", "--take %s: nothing is left of that line, or there is no such line.", text);
    return;
  }
  if (parts[1])
    line.quantity = quantity;
  cf_draft_add (draft, &line);
}

static void
credit_lines (CfTool *tool, const CfInvoice *invoice, CfDraft *draft)
{
  g_autoptr (GPtrArray) earlier = earlier_memos (tool, invoice->id);
  CfDraftLine *rest = NULL;
  guint n_rest = 0;
  const CfArgValue *value;

  if (tool->exit)
    return;
  cf_totals_credit_rest (invoice, (const CfInvoice *const *) earlier->pdata, earlier->len, tool->shop->rules.currency, &rest, &n_rest);
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "take", i)) != NULL && !tool->exit; i++)
    take_line (tool, value->text, rest, n_rest, draft);
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "line", i)) != NULL && !tool->exit; i++) {
    CfDraftLine line;
    if (cf_line_read (tool, draft, value->text, &line))
      cf_draft_add (draft, &line);
  }
  for (guint i = 0; i < n_rest; i++)
    if (!cf_has (tool, "take") && !cf_has (tool, "line"))
      cf_draft_add (draft, &rest[i]);
    else {
      g_free (rest[i].code);
      g_free (rest[i].description);
      g_free (rest[i].unit);
    }
  g_free (rest);
  if (!draft->n_lines)
    cf_tool_fail (tool, CF_EXIT_REFUSED, "over-applied", "lines", "Nothing is left of %s to be credited.", invoice->number);
}

static void
credit (CfTool *tool)
{
  g_auto (CfInvoice) invoice = { 0 };
  g_auto (CfInvoice) memo = { 0 };
  g_auto (CfDraft) draft = { .kind = CF_DRAFT_CREDIT_MEMO };

  if (!cf_load (tool, &CF_INVOICE, found (tool), &invoice))
    return;
  draft.customer_id = invoice.customer_id;
  draft.location_id = invoice.location_id;
  draft.subject_id = invoice.id;
  draft.note = g_strdup (cf_given (tool, "note"));
  draft.date = cf_number (tool, "date", 0);
  credit_lines (tool, &invoice, &draft);
  if (!tool->exit && cf_save_and_issue (tool, &draft, !cf_has (tool, "unapplied"), &memo))
    cf_say_invoice (tool, memo.id);
}

/* --- multi-site invoices --- */

static void
group (CfTool *tool)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_auto (CfInvoiceGroup) made = { 0 };
  const CfArgValue *value;
  GError *error = NULL;
  CfOutcome outcome;

  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "INVOICE", i)) != NULL; i++) {
    CfId id = cf_find_invoice (tool, value->text);
    g_array_append_val (ids, id);
  }
  if (tool->exit)
    return;
  do {
    cf_invoice_group_clear (&made);
    outcome = cf_group_invoices (tool->shop, &tool->who, tool->id, (const CfId *) (gconstpointer) ids->data, ids->len, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    cf_say_group (tool, &made);
}

static void
ungroup (CfTool *tool)
{
  g_auto (CfInvoiceGroup) was = { 0 };
  CfId id = cf_find_record (tool, &CF_INVOICE_GROUP, 0, cf_given (tool, "GROUP"));
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do
    outcome = cf_ungroup (tool->shop, &tool->who, id, &error);
  while (cf_tool_again (tool, id, outcome, &error));
  if (cf_load (tool, &CF_INVOICE_GROUP, id, &was))
    cf_say_group (tool, &was);
}

static const CfEnumName write_off_kinds[] = {
  { CF_WRITE_OFF_BAD_DEBT, "bad-debt" }, { CF_WRITE_OFF_SMALL, "small" }, { CF_WRITE_OFF_DISCOUNT, "discount" }, { 0, NULL }
};

#define INVOICE_OPERAND { "INVOICE", CF_ARG_TEXT, NULL, "Number or id", CF_ARG_REQUIRED }
#define DATE_OPTION { "date", CF_ARG_DATE, NULL, "The day it counts for; today if not given" }

static const CfArg void_args[] = { INVOICE_OPERAND, DATE_OPTION, { NULL } };
static const CfArg credit_args[] = { INVOICE_OPERAND,
                                     { "take", CF_ARG_TEXT, "LINE[=QUANTITY]", "Take back this line of the invoice, or so many of it", CF_ARG_MANY },
                                     { "line", CF_ARG_TEXT, "LINE", "A line that is no line of the invoice, as in 'invoice new'", CF_ARG_MANY },
                                     { "note", CF_ARG_TEXT, NULL, "Text on the credit memo" },
                                     { "unapplied", CF_ARG_FLAG, NULL, "Keep it as credit instead of putting it on the invoice" },
                                     DATE_OPTION,
                                     { NULL } };
static const CfArg write_off_args[] = { INVOICE_OPERAND, { "amount", CF_ARG_MONEY, NULL, "How much; all that is open if not given" },
  { "kind", CF_ARG_CHOICE, NULL, "As what; bad-debt if not given", 0, write_off_kinds }, DATE_OPTION, { NULL } };
static const CfArg void_write_off_args[] = { INVOICE_OPERAND, { "write-off", CF_ARG_ID, NULL, "Which, where there are several" }, DATE_OPTION, { NULL } };
static const CfArg group_args[] = {
  { "INVOICE", CF_ARG_TEXT, NULL, "Numbers or ids of invoices of one customer with the same due date", CF_ARG_REQUIRED | CF_ARG_MANY }, { NULL }
};
static const CfArg ungroup_args[] = { { "GROUP", CF_ARG_TEXT, NULL, "Number or id of the multi-site invoice", CF_ARG_REQUIRED }, { NULL } };

const CfCommand cf_correct_commands[] = {
  { "invoice void", CF_OPEN_WRITE, void_invoice, "Take a whole document back; it keeps its number", void_args,
    "Needs --reason. What has payments on it cannot be voided: write a credit memo, then refund it or keep it as credit." },
  { "invoice credit", CF_OPEN_WRITE, credit, "Issue a credit memo about an invoice", credit_args,
    "Needs --reason. Without --take and --line it takes back all that is left of the invoice, with the invoice's own tax. It is put on the invoice as far as "
    "that is open; the rest is unapplied credit." },
  { "invoice write-off", CF_OPEN_WRITE, write_off, "Give up what is open on an invoice", write_off_args, "Needs --reason." },
  { "invoice void-write-off", CF_OPEN_WRITE, void_write_off, "Take a write-off back: it is owed again", void_write_off_args,
    "Needs --reason. Also for a discount or a small rest that was given with a payment." },
  { "invoice group", CF_OPEN_WRITE, group, "Make a multi-site invoice: one number over invoices of one customer", group_args },
  { "invoice ungroup", CF_OPEN_WRITE, ungroup, "Dissolve a multi-site invoice", ungroup_args },
  { NULL },
};
