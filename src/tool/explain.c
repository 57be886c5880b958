/* explain.c: why a figure is what it is (W2): the rows of the ledger that make it. */
#include "commands.h"
#include "edit.h"
#include "ledger/chart.h"
#include "show.h"
#include "store/explain.h"

static const CfEnumName buckets[] = { { CF_BUCKET_CURRENT, "current" }, { CF_BUCKET_1_30, "1-30" }, { CF_BUCKET_31_60, "31-60" }, { CF_BUCKET_61_90, "61-90" },
  { CF_BUCKET_OVER_90, "over-90" }, { 0, NULL } };

static const char *const kinds[] = { NULL, "figure", "customer", "item", "posting", "allocation", "document" };

static const char *
text (const char *s)
{
  return s ? s : "";
}

/* What a row is, in words. @credit: it is below a payment or a credit memo, whose amounts are negative. */
static char *
words (const CfWhy *why, gboolean credit)
{
  const CfChartRow *account = cf_chart_row (why->account);

  switch (why->kind) {
  case CF_WHY_FIGURE: return g_strdup ("");
  case CF_WHY_CUSTOMER: return g_strdup (text (why->number));
  case CF_WHY_DOCUMENT:
  case CF_WHY_ITEM: return g_strdup_printf ("%s %s", cf_show_entry_kind (why->entry_kind), text (why->number));
  case CF_WHY_POSTING:
    return g_strdup_printf ("%s %s, posted to %s", cf_show_entry_kind (why->entry_kind), text (why->number),
                            account ? account->title : "an account of a newer version");
  case CF_WHY_ALLOCATION:
    return g_strdup_printf ("%s %s %s", credit != (why->amount_minor < 0) ? (credit ? "put on" : "less") : "taken off again:", cf_show_entry_kind (why->entry_kind), text (why->number));
  }
  return g_strdup ("");
}

/* Whether the posting that opened this item is a credit. */
static gboolean
is_credit (const CfWhy *item)
{
  for (guint i = 0; i < item->children->len; i++)
    if (g_array_index (item->children, CfWhy, i).kind == CF_WHY_POSTING)
      return g_array_index (item->children, CfWhy, i).amount_minor < 0;
  return FALSE;
}

static json_t *
say (CfTool *tool, CfTable *table, const CfWhy *why, guint depth, gboolean credit)
{
  g_autofree char *what = words (why, credit);
  g_autofree char *indented = g_strdup_printf ("%*s%s", (int) depth * 2, "", what);
  json_t *json = json_pack ("{s:s, s:o, s:o, s:o, s:o, s:o, s:I}", "kind", kinds[why->kind], "id", cf_json_id (why->id), "number", cf_json_text (why->number),
                            "date", cf_json_date (why->date), "due", cf_json_date (why->due), "entry",
                            why->entry_kind ? json_string (cf_show_entry_word (why->entry_kind)) : json_null (), "amount", (json_int_t) why->amount_minor);

  if (why->kind == CF_WHY_ALLOCATION)
    json_object_set_new (json, "other_id", cf_json_id (why->other_id));
  if (why->account)
    json_object_set_new (json, "account", json_integer (why->account));
  if (depth > 0)
    cf_table_row (table, indented, why->date ? cf_date_text (tool, why->date) : "", cf_money_text (tool, why->amount_minor), NULL);
  if (why->children) {
    json_t *list = json_array ();
    for (guint i = 0; i < why->children->len; i++)
      json_array_append_new (list, say (tool, table, &g_array_index (why->children, CfWhy, i), depth + 1, is_credit (why)));
    json_object_set_new (json, "because", list);
  }
  return json;
}

static void
explain (CfTool *tool, const CfExplainAsk *ask, const char *what)
{
  g_autoptr (CfTable) table = cf_table_new ("Because of|Date|>Amount");
  g_autoptr (GError) error = NULL;
  CfWhy why = { 0 };
  json_t *json;

  if (tool->exit)
    return;
  if (!cf_explain (tool->shop->db, ask, &why, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  json = say (tool, table, &why, 0, FALSE);
  cf_say (tool, "%s: %s", what, cf_price_text (tool, why.amount_minor));
  if (cf_table_rows (table))
    cf_show_table (tool, table);
  cf_answer (tool, json);
  cf_why_clear (&why);
}

static void
explain_customer (CfTool *tool)
{
  CfExplainAsk ask = { .figure = (CfFigure) cf_number (tool, "figure", CF_FIGURE_BALANCE), .as_of = cf_number (tool, "as-of", cf_shop_today (tool->shop)) };
  g_autofree char *what = NULL;

  if (cf_has (tool, "customer"))
    ask.customer_id = cf_find_customer (tool, cf_given (tool, "customer"));
  if (cf_has (tool, "bucket")) {
    ask.figure = CF_FIGURE_BUCKET;
    ask.bucket = (CfBucket) cf_number (tool, "bucket", 0);
  }
  what = g_strdup_printf ("%s of %s",
                          ask.figure == CF_FIGURE_BUCKET    ? cf_given (tool, "bucket") :
                          ask.figure == CF_FIGURE_OPEN      ? "Open invoices" :
                          ask.figure == CF_FIGURE_UNAPPLIED ? "Unapplied credit" :
                                                              "Balance",
                          cf_has (tool, "customer") ? cf_given (tool, "customer") : "the whole shop");
  explain (tool, &ask, what);
}

/* A document, a payment or any other item. */
static void
explain_item (CfTool *tool)
{
  const char *what = cf_given (tool, "ITEM");
  CfExplainAsk ask = { .figure = CF_FIGURE_ITEM, .as_of = cf_number (tool, "as-of", cf_shop_today (tool->shop)) };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  g_autofree char *title = g_strdup_printf ("Open on %s", what);

  if (!cf_invoices_by_number (tool->shop->db, what, ids, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  else if (ids->len)
    ask.item_id = cf_find_invoice (tool, what);
  else
    ask.item_id = cf_find_payment (tool, what);
  explain (tool, &ask, title);
}

static void
explain_account (CfTool *tool)
{
  CfExplainAsk ask = {
    .figure = CF_FIGURE_ACCOUNT, .account = cf_number (tool, "ACCOUNT", 0), .from = cf_number (tool, "from", 0), .as_of = cf_number (tool, "to", 0)
  };
  const CfChartRow *row = cf_chart_row (ask.account);
  g_autofree char *title = g_strdup_printf ("%s", row ? row->title : "Account");

  if (!row)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "account", "There is no account %s: 'explain accounts' shows all.", cf_given (tool, "ACCOUNT"));
  if (cf_has (tool, "customer"))
    ask.customer_id = cf_find_customer (tool, cf_given (tool, "customer"));
  explain (tool, &ask, title);
}

static void
explain_tax (CfTool *tool)
{
  CfExplainAsk ask = { .figure = CF_FIGURE_TAX, .from = cf_number (tool, "from", 0), .as_of = cf_number (tool, "to", 0) };

  ask.sub_id = cf_find_record (tool, &CF_TAX_RATE, 0, cf_given (tool, "RATE"));
  explain (tool, &ask, cf_given (tool, "RATE"));
}

static void
accounts (CfTool *tool)
{
  g_autoptr (CfTable) table = cf_table_new (">Account|Title|Name in journals");
  json_t *list = json_array ();
  guint n;
  const CfChartRow *chart = cf_chart (&n);

  for (guint i = 0; i < n; i++) {
    g_autofree char *number = g_strdup_printf ("%d", chart[i].number);
    cf_table_row (table, number, chart[i].title, chart[i].name, NULL);
    json_array_append_new (list, json_pack ("{s:i, s:s, s:s}", "account", chart[i].number, "title", chart[i].title, "name", chart[i].name));
  }
  cf_show_table (tool, table);
  cf_answer_set (tool, "accounts", list);
}

static const CfEnumName figures[] = { { CF_FIGURE_BALANCE, "balance" }, { CF_FIGURE_OPEN, "open" }, { CF_FIGURE_UNAPPLIED, "unapplied" }, { 0, NULL } };
static const CfArg figure_args[] = { { "customer", CF_ARG_TEXT, NULL, "Of this customer; of the whole shop if not given" },
                                     { "figure", CF_ARG_CHOICE, NULL, "Which figure; balance if not given", 0, figures },
                                     { "bucket", CF_ARG_CHOICE, NULL, "A bucket of the aging instead", 0, buckets },
                                     { "as-of", CF_ARG_DATE, NULL, "At the end of that day; today if not given" },
                                     { NULL } };
static const CfArg item_args[] = { { "ITEM", CF_ARG_TEXT, NULL, "A document by number, a payment by reference, or an id", CF_ARG_REQUIRED },
  { "as-of", CF_ARG_DATE, NULL, "At the end of that day; today if not given" }, { NULL } };
#define SPAN_OPTIONS { "from", CF_ARG_DATE, NULL, "First day; from the beginning if not given" }, { "to", CF_ARG_DATE, NULL, "Last day; now if not given" }
static const CfArg account_args[] = { { "ACCOUNT", CF_ARG_COUNT, NULL, "Number of the account", CF_ARG_REQUIRED },
                                      { "customer", CF_ARG_TEXT, NULL, "Only this customer's" },
                                      SPAN_OPTIONS,
                                      { NULL } };
static const CfArg tax_args[] = { { "RATE", CF_ARG_TEXT, NULL, "Name of the tax rate", CF_ARG_REQUIRED }, SPAN_OPTIONS, { NULL } };

const CfCommand cf_explain_commands[] = {
  { "explain", CF_OPEN_READ, explain_customer, "Why a balance or a bucket is what it is: the rows of the ledger that make it", figure_args },
  { "explain item", CF_OPEN_READ, explain_item, "Why so much is open on a document or payment", item_args },
  { "explain account", CF_OPEN_READ, explain_account, "Why an account stands where it stands", account_args },
  { "explain tax", CF_OPEN_READ, explain_tax, "Why a tax is what it is", tax_args },
  { "explain accounts", CF_OPEN_NOT, accounts, "List the accounts" },
  { NULL },
};
