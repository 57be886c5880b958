/* payment.c: what is done with money that was taken: put on items, taken off, given back; and what becomes of it at the bank. */
#include "commands.h"
#include "choices.h"
#include "edit.h"
#include "invoice-show.h"
#include "payment-show.h"
#include "shop/apply-credit.h"
#include "shop/give-back.h"
#include "store/lookup.h"

static CfDate
day (CfTool *tool)
{
  return cf_number (tool, "date", cf_shop_today (tool->shop));
}

static CfId
credit (CfTool *tool)
{
  return cf_find_credit (tool, cf_given (tool, "CREDIT"));
}

/* A payment or a credit memo, as it stands now. */
static void
say_credit (CfTool *tool, CfId id)
{
  g_auto (CfPayment) payment = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean found = FALSE;

  if (tool->exit)
    return;
  if (!cf_record_load (tool->shop->db, &CF_PAYMENT, id, &payment, &found, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  else if (found)
    cf_say_payment (tool, id);
  else
    cf_say_invoice (tool, id);
}

/* --- apply, unapply --- */

static void
use_deposit (CfTool *tool, CfId id, const CfChoices *choices)
{
  g_auto (CfDepositUse) made = { 0 };
  CfId item = choices->choices->len ? cf_choices_at (choices)[0].item_id : 0;
  CfMoney amount = cf_tool_part (tool, "amount");
  GError *error = NULL;
  CfOutcome outcome;

  if (choices->choices->len > 1)
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "invoice", "A deposit is put on one invoice at a time.");
  if (!choices->choices->len && choices->mode != CF_SETTLE_NONE)
    cf_tool_fail (tool, CF_EXIT_USAGE, "required", "invoice", "Say what the deposit is used for: --invoice NUMBER, or --unapplied to make it credit.");
  if (tool->exit)
    return;
  if (!amount && item)
    amount = cf_choices_at (choices)[0].amount_minor;
  do {
    cf_deposit_use_clear (&made);
    outcome = cf_use_deposit (tool->shop, &tool->who, tool->id, id, item, amount, day (tool), &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say_payment (tool, id);
  cf_say (tool, "%s of it are used now.", cf_price_text (tool, made.amount_minor));
  cf_answer_set (tool, "deposit_use", cf_json_record (&CF_DEPOSIT_USE, &made));
}

static gboolean
is_deposit (CfTool *tool, CfId id)
{
  g_auto (CfPayment) payment = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean found = FALSE;

  if (!tool->exit && !cf_record_load (tool->shop->db, &CF_PAYMENT, id, &payment, &found, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  return found && payment.kind == CF_PAYMENT_DEPOSIT;
}

static void
apply (CfTool *tool)
{
  g_auto (CfChoices) choices = { 0 };
  g_auto (CfAllocation) made = { 0 };
  CfId id = credit (tool);
  CfMoney amount = cf_tool_part (tool, "amount");
  json_t *applied;
  GError *error = NULL;
  CfOutcome outcome;

  if (!cf_choices_read (tool, &choices))
    return;
  if (is_deposit (tool, id)) {
    use_deposit (tool, id, &choices);
    return;
  }
  if (tool->exit)
    return;
  do {
    cf_allocation_clear (&made);
    outcome = cf_apply_credit (tool->shop, &tool->who, tool->id, id, amount, choices.mode, cf_choices_at (&choices),
                               choices.choices->len, day (tool), &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  applied = cf_say_allocation (tool, &made);
  say_credit (tool, id);
  cf_answer_set (tool, "applied_now", applied);
}

static void
unapply (CfTool *tool)
{
  g_auto (CfAllocation) made = { 0 };
  CfId id = credit (tool), item = cf_has (tool, "invoice") ? cf_find_invoice (tool, cf_given (tool, "invoice")) : 0;
  CfMoney amount = cf_tool_part (tool, "amount");
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do {
    cf_allocation_clear (&made);
    outcome = cf_unapply (tool->shop, &tool->who, tool->id, id, item, amount, day (tool), &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  say_credit (tool, id);
}

/* --- giving back --- */

static void
refund (CfTool *tool)
{
  g_auto (CfRefund) made = { 0 };
  CfId id = credit (tool), tender = cf_has (tool, "tender") ? cf_find_tender (tool, cf_given (tool, "tender")) : 0;
  CfMoney amount = cf_tool_part (tool, "amount");
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do {
    cf_refund_clear (&made);
    outcome = cf_refund (tool->shop, &tool->who, tool->id, id, amount, tender, cf_has (tool, "unapply"), cf_given (tool, "reference"),
                         day (tool), &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  say_credit (tool, id);
  cf_say (tool, "Give back: %s by %s.", cf_price_text (tool, made.amount_minor), made.tender_name);
  cf_answer_set (tool, "refund", cf_json_record (&CF_REFUND, &made));
}

/* --- what became of it --- */

/* The fee that a returned payment was charged with is a document of its own. */
static void
say_fee (CfTool *tool, CfId payment_id)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;

  if (!tool->exit && !cf_lookup_ids (tool->shop->db, CF_DOCUMENTS_ABOUT, payment_id, ids, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < ids->len && !tool->exit; i++) {
    g_auto (CfInvoice) fee = { 0 };
    if (!cf_load (tool, &CF_INVOICE, g_array_index (ids, CfId, i), &fee) || fee.kind != CF_INVOICE_RETURN_FEE)
      continue;
    cf_say_issued (tool, &fee, "");
    cf_answer_set (tool, "fee", json_pack ("{s:o, s:o, s:I}", "id", cf_json_id (fee.id), "number", cf_json_text (fee.number), "total",
                                           (json_int_t) fee.total_minor));
  }
}

static void
event (CfTool *tool, CfPaymentEventKind kind, const char *code, CfMoney fee)
{
  CfId id = cf_find_payment (tool, cf_given (tool, "PAYMENT"));
  json_t *reopened;
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  reopened = kind == CF_PAYMENT_SETTLED ? json_array () : cf_say_applied (tool, id, "Open again");
  do {
    g_auto (CfPaymentEvent) made = { 0 };
    outcome = cf_payment_event (tool->shop, &tool->who, tool->id, id, kind, code, fee, day (tool), &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (outcome == CF_ALREADY) {                               /* what is on it now is what the event itself put there */
    g_string_truncate (tool->text, 0);
    json_array_clear (reopened);
  }
  if (!tool->exit)
    cf_say_payment (tool, id);
  say_fee (tool, id);
  if (tool->exit)
    json_decref (reopened);
  else
    cf_answer_set (tool, "reopened", reopened);
}

static void
returned (CfTool *tool)
{
  if (!*cf_given (tool, "code"))
    cf_tool_fail (tool, CF_EXIT_USAGE, "required", "code", "--code is empty: say why the bank sent it back, such as NSF or R01.");
  event (tool, CF_PAYMENT_RETURNED, cf_given (tool, "code"), cf_has (tool, "no-fee") ? 0 : cf_number (tool, "fee", -1));
}

static void
failed (CfTool *tool)
{
  event (tool, CF_PAYMENT_FAILED, cf_given (tool, "code"), 0);
}

static void
voided (CfTool *tool)
{
  event (tool, CF_PAYMENT_VOIDED, NULL, 0);
}

static void
settled (CfTool *tool)
{
  event (tool, CF_PAYMENT_SETTLED, NULL, 0);
}

#define DATE_OPTION { "date", CF_ARG_DATE, NULL, "The day it counts for; today if not given" }
#define PAYMENT_OPERAND { "PAYMENT", CF_ARG_TEXT, NULL, "Id, or reference such as the check number", CF_ARG_REQUIRED }
#define CREDIT_OPERAND { "CREDIT", CF_ARG_TEXT, NULL, "A payment by id or reference, or a credit memo by number", CF_ARG_REQUIRED }

static const CfArg apply_args[] = { CREDIT_OPERAND,
                                    { "amount", CF_ARG_MONEY, NULL, "How much; all that is unapplied if not given" },
                                    { "invoice", CF_ARG_TEXT, "NUMBER[=AMOUNT]", "On which invoice, and how much; the oldest first if not given. A deposit needs one",
                                      CF_ARG_MANY },
                                    { "unapplied", CF_ARG_FLAG, NULL, "Of a deposit: make it unapplied credit" },
                                    DATE_OPTION,
                                    { NULL } };
static const CfArg unapply_args[] = { CREDIT_OPERAND, { "invoice", CF_ARG_TEXT, "NUMBER", "Off which invoice; off all if not given" },
  { "amount", CF_ARG_MONEY, NULL, "How much; all if not given" }, DATE_OPTION, { NULL } };
static const CfArg refund_args[] = { CREDIT_OPERAND, { "amount", CF_ARG_MONEY, NULL, "How much; all that may be given back if not given" },
  { "tender", CF_ARG_TEXT, "TENDER", "By another way than it came" }, { "unapply", CF_ARG_FLAG, NULL, "Also what is applied, the newest first" },
  { "reference", CF_ARG_TEXT, NULL, "Number of our check" }, DATE_OPTION, { NULL } };
static const CfArg return_args[] = { PAYMENT_OPERAND,
                                     { "code", CF_ARG_TEXT, NULL, "Why: NSF, R01", CF_ARG_REQUIRED },
                                     { "fee", CF_ARG_MONEY, NULL, "Fee to charge; the shop's usual one if not given" },
                                     { "no-fee", CF_ARG_FLAG, NULL, "Charge no fee" },
                                     DATE_OPTION,
                                     { NULL } };
static const CfArg fail_args[] = { PAYMENT_OPERAND, { "code", CF_ARG_TEXT, NULL, "Why", CF_ARG_REQUIRED }, DATE_OPTION, { NULL } };
static const CfArg event_args[] = { PAYMENT_OPERAND, DATE_OPTION, { NULL } };

const CfCommand cf_payment_commands[] = {
  { "payment apply", CF_OPEN_WRITE, apply, "Put unapplied credit, or a deposit, on invoices", apply_args },
  { "payment unapply", CF_OPEN_WRITE, unapply, "Take a payment or credit memo off what it was put on", unapply_args, "Needs --reason." },
  { "payment refund", CF_OPEN_WRITE, refund, "Give money back, to the tender it came by", refund_args, "Needs --reason." },
  { "payment return", CF_OPEN_WRITE, returned, "The bank sent a payment back: what it had paid is open again", return_args },
  { "payment fail", CF_OPEN_WRITE, failed, "A payment did not go through", fail_args },
  { "payment void", CF_OPEN_WRITE, voided, "Take back a payment that was recorded by mistake", event_args, "Needs --reason." },
  { "payment settle", CF_OPEN_WRITE, settled, "A payment has arrived at the bank", event_args },
  { NULL },
};
