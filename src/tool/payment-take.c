/* payment-take.c: taking money: one or several tenders, put on one or many invoices. */
#include "commands.h"
#include "base/date.h"
#include "choices.h"
#include "edit.h"
#include "payment-show.h"
#include "shop/take-payment.h"
#include "show.h"
#include "store/enums.h"
#include "work.h"
#include <string.h>

#define TENDERS_MAX 20

typedef struct {
  CfTenderAsk tenders[TENDERS_MAX];
  char       *references[TENDERS_MAX];
  guint       n;
} Tenders;

static void
tenders_clear (Tenders *tenders)
{
  for (guint i = 0; i < tenders->n; i++)
    g_free (tenders->references[i]);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Tenders, tenders_clear)

CfId
cf_find_tender (CfTool *tool, const char *what)
{
  g_auto (CfRecords) all = { 0 };
  const CfTender *first = NULL;
  CfId id = cf_seek_record (tool, &CF_TENDER, 0, what);
  g_autofree char *word = g_ascii_strdown (what, -1);
  int kind;

  if (id || tool->exit || !cf_enum_value (cf_tender_kinds, word, &kind) || !cf_records_load (tool, &CF_TENDER, 0, &all))
    return id || tool->exit ? id : cf_find_record (tool, &CF_TENDER, 0, what);
  for (guint i = 0; i < all.n; i++) {
    const CfTender *tender = cf_records_at (&all, CfTender, i);
    if ((int) tender->kind == kind && !tender->archived && (!first || tender->rank < first->rank))
      first = tender;
  }
  return first ? first->id : cf_find_record (tool, &CF_TENDER, 0, what);
}

/* --tender NAME[:AMOUNT[:REFERENCE]]. Amounts left out are 0 here. */
static gboolean
read_tenders (CfTool *tool, CfDate date, Tenders *ret)
{
  const CfArgValue *value;

  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "tender", i)) != NULL && !tool->exit; i++) {
    g_auto (GStrv) parts = g_strsplit (value->text, ":", 3);
    guint n = g_strv_length (parts);
    CfTenderAsk *ask = &ret->tenders[ret->n];
    if (ret->n == TENDERS_MAX) {
      cf_tool_fail (tool, CF_EXIT_USAGE, "too-large", "tender", "At most %d tenders make one payment.", TENDERS_MAX);
      return FALSE;
    }
    *ask = (CfTenderAsk) { .id = ret->n == 0 ? tool->id : cf_id_derive ("tender of a payment", date, (gint64[]) { tool->id, ret->n }, 2, NULL) };
    ret->references[ret->n++] = g_strdup (n > 2 ? parts[2] : cf_given (tool, "reference"));
    ask->reference = ret->references[ret->n - 1];
    ask->tender_id = cf_find_tender (tool, n ? parts[0] : "");
    if (n > 1 && *parts[1] && cf_tool_money (tool, "tender", parts[1], &ask->tendered_minor) && ask->tendered_minor <= 0)
      cf_tool_fail (tool, CF_EXIT_USAGE, "not-positive", "tender", "--tender %s: the amount must be more than zero.", value->text);
  }
  return !tool->exit;
}

/* What is open on the named invoices, less the terms' discount where it may be taken. */
static CfMoney
open_on (CfTool *tool, const CfChoices *choices, CfDate date)
{
  CfMoney sum = 0;

  for (guint i = 0; i < choices->choices->len && !tool->exit; i++) {
    const CfSettleChoice *choice = &cf_choices_at (choices)[i];
    CfItemRow row = { 0 };
    g_autoptr (GError) error = NULL;
    CfMoney open;
    if (!cf_open_item_load (tool->shop->db, choice->item_id, &row, &error)) {
      cf_tool_error (tool, g_steal_pointer (&error));
      break;
    }
    open = choice->amount_minor ? choice->amount_minor : row.item.open_minor;
    if (!choice->amount_minor && cf_has (tool, "discount") && row.item.discount_minor &&
        date <= row.item.discount_until + tool->shop->rules.discount_grace_days)
      open -= row.item.discount_minor;
    if (!cf_add (sum, open, &sum))
      cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", "amount", "The sum of the invoices is too large.");
    cf_item_row_clear (&row);
  }
  return sum;
}

/* One tender may leave its amount out: it takes what the others leave of --amount, or of what is open on the invoices. */
static gboolean
fill_amounts (CfTool *tool, const CfChoices *choices, CfDate date, Tenders *tenders, CfMoney *ret_asked)
{
  CfMoney asked = cf_number (tool, "amount", 0), given = 0;
  CfTenderAsk *open = NULL;

  if (cf_has (tool, "amount") && asked <= 0)
    cf_tool_fail (tool, CF_EXIT_USAGE, "not-positive", "amount", "--amount: a payment is more than zero.");
  for (guint i = 0; i < tenders->n; i++) {
    if (!tenders->tenders[i].tendered_minor && open)
      cf_tool_fail (tool, CF_EXIT_USAGE, "required", "tender", "Only one tender may leave its amount out: write the others as NAME:AMOUNT.");
    else if (!tenders->tenders[i].tendered_minor)
      open = &tenders->tenders[i];
    else if (!cf_add (given, tenders->tenders[i].tendered_minor, &given))
      cf_tool_fail (tool, CF_EXIT_USAGE, "overflow", "tender", "The tenders come to more than can be kept.");
  }
  if (open && !asked)
    asked = open_on (tool, choices, date);
  if (open && !tool->exit && asked <= given)
    cf_tool_fail (tool, CF_EXIT_USAGE, "required", "amount",
                  asked ? "Nothing is left for the tender without an amount." :
                          "Say how much: --amount AMOUNT, --tender NAME:AMOUNT, or --invoice NUMBER for what is open on it.");
  if (open)
    open->tendered_minor = asked - given;
  *ret_asked = asked;
  return !tool->exit;
}

static CfId
customer_of (CfTool *tool, const CfChoices *choices)
{
  g_auto (CfInvoice) first = { 0 };

  if (cf_has (tool, "customer"))
    return cf_find_customer (tool, cf_given (tool, "customer"));
  if (choices->choices->len && cf_load (tool, &CF_INVOICE, cf_choices_at (choices)[0].item_id, &first))
    return first.customer_id;
  cf_tool_fail (tool, CF_EXIT_USAGE, "required", "customer", "Say who pays: --customer NAME, or --invoice NUMBER.");
  return 0;
}

/* The order that a deposit is for, where its subject is the number of one of theirs: the deposit moves to the order's invoice. */
static CfId
order_of (CfTool *tool, CfId customer_id, const char *subject)
{
  g_auto (CfOrder) order = { 0 };
  CfId id = cf_seek_order (tool, subject), mine = 0, theirs = 0;
  GError *error = NULL;

  if (!id || !cf_load (tool, &CF_ORDER, id, &order))
    return 0;
  if (!cf_lookup_alias (tool->shop->db, customer_id, &mine, &error) || !cf_lookup_alias (tool->shop->db, order.customer_id, &theirs, &error))
    cf_tool_error (tool, error);
  return mine == theirs ? id : 0;
}

static void
take (CfTool *tool)
{
  g_auto (CfChoices) choices = { 0 };
  g_auto (Tenders) tenders = { 0 };
  g_auto (CfTaken) taken = { 0 };
  CfTakePayment ask = { .date = cf_number (tool, "date", 0),
                        .kind = cf_has (tool, "deposit") ? CF_PAYMENT_DEPOSIT : CF_PAYMENT_PAYMENT,
                        .take_discount = cf_has (tool, "discount"),
                        .write_off_small = cf_has (tool, "small"),
                        .subject = cf_given (tool, "for"),
                        .note = cf_given (tool, "note") };
  CfDate date = ask.date ? ask.date : cf_shop_today (tool->shop);
  GError *error = NULL;
  CfOutcome outcome;

  if (!cf_choices_read (tool, &choices) || !read_tenders (tool, date, &tenders) || !fill_amounts (tool, &choices, date, &tenders, &ask.asked_minor))
    return;
  ask.customer_id = customer_of (tool, &choices);
  if (ask.kind == CF_PAYMENT_DEPOSIT && ask.subject && !tool->exit)
    ask.order_id = order_of (tool, ask.customer_id, ask.subject);
  ask.tenders = tenders.tenders;
  ask.n_tenders = tenders.n;
  ask.mode = choices.mode;
  ask.choices = cf_choices_at (&choices);
  ask.n_choices = choices.choices->len;
  if (tool->exit)
    return;
  do {
    cf_taken_clear (&taken);
    outcome = cf_take_payment (tool->shop, &tool->who, &ask, &taken, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    cf_say_taken (tool, &taken);
}

static const char about[] = "A tender is NAME[:AMOUNT[:REFERENCE]]: the name of a payment method ('tender list') or one of cash, check, card, ach, wire, "
                            "other. Several make a split payment; one of them may leave its "
                            "amount out and takes the rest. Cash may be more than is asked for: the change is computed.\n"
                            "  payment take --invoice 1042 --tender check::7731                       all that is open, by check 7731\n"
                            "  payment take --customer Ada --amount 52.50 --tender cash:60            52.50, cash 60.00, change 7.50\n"
                            "  payment take --invoice 1042 --tender cash:40 --tender card:25 --tender check:35:1043\n\n"
                            "The money goes on the invoices named, in their order, or exactly as typed where each has =AMOUNT; without --invoice on the "
                            "oldest first. What is over stays as unapplied credit.";

static const CfArg take_args[] = {
  { "customer", CF_ARG_TEXT, NULL, "Who pays: number, id or exact name; that of the first invoice if not given" },
  { "tender", CF_ARG_TEXT, "TENDER", "How: NAME[:AMOUNT[:REFERENCE]]", CF_ARG_REQUIRED | CF_ARG_MANY },
  { "amount", CF_ARG_MONEY, NULL, "What is paid by all tenders together" },
  { "reference", CF_ARG_TEXT, NULL, "Check number, trace number: for tenders that say none" },
  { "invoice", CF_ARG_TEXT, "NUMBER[=AMOUNT]", "On which invoice, and how much", CF_ARG_MANY },
  { "unapplied", CF_ARG_FLAG, NULL, "Put it on nothing yet" },
  { "deposit", CF_ARG_FLAG, NULL, "A deposit: money held, not income nor credit yet" },
  { "for", CF_ARG_TEXT, NULL, "What the deposit is for, such as an order's number" },
  { "discount", CF_ARG_FLAG, NULL, "Take the terms' discount where the date allows it" },
  { "small", CF_ARG_FLAG, NULL, "Write off a small rest, up to the shop's limit" },
  { "date", CF_ARG_DATE, NULL, "The day it counts for; today if not given" },
  { "note", CF_ARG_TEXT, NULL, "Text on the receipt" },
  { NULL },
};

const CfCommand cf_payment_take_commands[] = {
  { "payment take", CF_OPEN_WRITE, take, "Take a payment or a deposit", take_args, about },
  { NULL },
};
