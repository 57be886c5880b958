/* catalogue.c: items, terms, payment methods, document series. Taxes: tax.c. */
#include "commands.h"
#include "base/decimal.h"
#include "edit.h"
#include "ledger/due.h"
#include "show.h"
#include "store/enums.h"
#include <string.h>

static const char *
text (const char *s)
{
  return s ? s : "";
}

static const char *
state (gint64 archived)
{
  return archived ? "archived" : "";
}

/* Says that a record is saved, by its name. */
static void
say_saved (CfTool *tool, const CfRecord *type, gconstpointer record, const char *name)
{
  g_autofree char *word = g_strdup (cf_type_word (type));

  word[0] = g_ascii_toupper (word[0]);
  cf_say (tool, "%s '%s' is saved.", word, text (name));
  cf_answer (tool, cf_json_record (type, record));
}

/* Ends a list: the table, how many, and the answer under @key. */
static void
say_list (CfTool *tool, CfTable *table, const CfRecords *all, const char *key)
{
  if (tool->exit)
    return;
  if (cf_table_rows (table))
    cf_show_table (tool, table);
  else
    cf_say (tool, "There are no %s.", key);
  cf_answer_set (tool, key, cf_records_json (all));
}

/* --- items --- */

/* --break QUANTITY=PRICE, ascending: takes the place of those that were there. */
static void
read_breaks (CfTool *tool, CfItem *item)
{
  const CfArgValue *value;

  if (!cf_has (tool, "break"))
    return;
  g_clear_pointer (&item->price_breaks, g_free);
  item->n_price_breaks = 0;
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "break", i)) != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit (value->text, "=", 2);
    CfPriceBreak price = { 0 };
    if (!*value->text)
      continue;
    if (!parts[0] || !parts[1] || cf_decimal_parse (parts[0], cf_tool_mark (tool), &price.min_quantity) != CF_OK ||
        cf_decimal_parse (parts[1], cf_tool_mark (tool), &price.unit_price) != CF_OK)
      cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-number", "break", "--break %s: write QUANTITY=PRICE, such as 100=0.45.", value->text);
    item->price_breaks = g_renew (CfPriceBreak, item->price_breaks, item->n_price_breaks + 1);
    item->price_breaks[item->n_price_breaks++] = price;
  }
}

static void
save_item (CfTool *tool, CfItem *item)
{
  if (!cf_fill (tool, &CF_ITEM, item))
    return;
  if (cf_has (tool, "price"))
    item->unit_price = cf_number (tool, "price", 0);
  read_breaks (tool, item);
  if (cf_save (tool, &CF_ITEM, item))
    say_saved (tool, &CF_ITEM, item, item->name && *item->name ? item->name : item->code);
}

static void
item_add (CfTool *tool)
{
  g_auto (CfItem) item = { .id = tool->id };

  save_item (tool, &item);
}

static void
item_edit (CfTool *tool)
{
  g_auto (CfItem) item = { 0 };

  if (cf_load (tool, &CF_ITEM, cf_find_record (tool, &CF_ITEM, 0, cf_given (tool, "ITEM")), &item))
    save_item (tool, &item);
}

static void
item_list (CfTool *tool)
{
  g_auto (CfRecords) all = { 0 };
  g_autoptr (CfTable) table = cf_table_new ("Code|Name|>Price|Unit|>Breaks||");

  cf_records_load (tool, &CF_ITEM, 0, &all);
  for (guint i = 0; i < all.n; i++) {
    const CfItem *item = cf_records_at (&all, CfItem, i);
    g_autofree char *breaks = item->n_price_breaks ? g_strdup_printf ("%u", item->n_price_breaks) : NULL;
    cf_table_row (table, text (item->code), text (item->name), cf_decimal_text (tool, item->unit_price, tool->shop->rules.currency->digits),
                  text (item->unit), text (breaks), item->untaxed ? "untaxed" : "", state (item->archived), NULL);
  }
  say_list (tool, table, &all, "items");
}

static void
item_show (CfTool *tool)
{
  g_auto (CfItem) item = { 0 };

  if (!cf_load (tool, &CF_ITEM, cf_find_record (tool, &CF_ITEM, 0, cf_given (tool, "ITEM")), &item))
    return;
  cf_say (tool, "%s %s%s%s", text (item.code), text (item.name), *text (item.description) ? ": " : "", text (item.description));
  cf_say (tool, "%s%s%s", cf_decimal_text (tool, item.unit_price, tool->shop->rules.currency->digits), *text (item.unit) ? " per " : "", text (item.unit));
  for (guint i = 0; i < item.n_price_breaks; i++)
    cf_say (tool, "%s from %s on", cf_decimal_text (tool, item.price_breaks[i].unit_price, tool->shop->rules.currency->digits),
            cf_decimal_text (tool, item.price_breaks[i].min_quantity, 0));
  cf_answer (tool, cf_json_record (&CF_ITEM, &item));
}

/* --- terms --- */

static void
save_terms (CfTool *tool, CfTerms *terms)
{
  const char *words = cf_given (tool, "words");

  if (words && !cf_tool_done (tool, cf_due_parse (words, terms, &tool->who.refusal), NULL))
    return;
  if (cf_fill (tool, &CF_TERMS, terms) && cf_save (tool, &CF_TERMS, terms))
    say_saved (tool, &CF_TERMS, terms, terms->name);
}

static void
terms_add (CfTool *tool)
{
  g_auto (CfTerms) terms = { .id = tool->id };

  save_terms (tool, &terms);
}

static void
terms_edit (CfTool *tool)
{
  g_auto (CfTerms) terms = { 0 };

  if (cf_load (tool, &CF_TERMS, cf_find_record (tool, &CF_TERMS, 0, cf_given (tool, "TERMS")), &terms))
    save_terms (tool, &terms);
}

static void
terms_list (CfTool *tool)
{
  g_auto (CfRecords) all = { 0 };
  g_autoptr (CfTable) table = cf_table_new ("Name|Rule|");

  cf_records_load (tool, &CF_TERMS, 0, &all);
  for (guint i = 0; i < all.n; i++) {
    const CfTerms *terms = cf_records_at (&all, CfTerms, i);
    g_autofree char *words = cf_due_words (terms);
    cf_table_row (table, text (terms->name), words, state (terms->archived), NULL);
  }
  say_list (tool, table, &all, "terms");
}

/* --- payment methods --- */

static void
save_tender (CfTool *tool, CfTender *tender)
{
  if (cf_fill (tool, &CF_TENDER, tender) && cf_save (tool, &CF_TENDER, tender))
    say_saved (tool, &CF_TENDER, tender, tender->name);
}

static void
tender_add (CfTool *tool)
{
  g_auto (CfTender) tender = { .id = tool->id, .kind = CF_TENDER_OTHER };

  save_tender (tool, &tender);
}

static void
tender_edit (CfTool *tool)
{
  g_auto (CfTender) tender = { 0 };

  if (cf_load (tool, &CF_TENDER, cf_find_record (tool, &CF_TENDER, 0, cf_given (tool, "TENDER")), &tender))
    save_tender (tool, &tender);
}

static void
tender_list (CfTool *tool)
{
  g_auto (CfRecords) all = { 0 };
  g_autoptr (CfTable) table = cf_table_new ("Name|Kind||");

  cf_records_load (tool, &CF_TENDER, 0, &all);
  for (guint i = 0; i < all.n; i++) {
    const CfTender *tender = cf_records_at (&all, CfTender, i);
    cf_table_row (table, text (tender->name), cf_enum_name (cf_tender_kinds, tender->kind), tender->needs_reference ? "needs a reference" : "",
                  state (tender->archived), NULL);
  }
  say_list (tool, table, &all, "tenders");
}

/* --- series --- */

static const CfEnumName series_kinds[] = {
  { CF_SERIES_INVOICE, "invoice" }, { CF_SERIES_CREDIT_MEMO, "credit-memo" }, { CF_SERIES_GROUP, "group" }, { 0, NULL }
};

static void
save_series (CfTool *tool, CfSeries *series)
{
  if (cf_fill (tool, &CF_SERIES, series) && cf_save (tool, &CF_SERIES, series))
    say_saved (tool, &CF_SERIES, series, *text (series->prefix) ? series->prefix : "without prefix");
}

static void
series_add (CfTool *tool)
{
  g_auto (CfSeries) series = { .id = tool->id, .station = tool->shop->head.number, .first = 1 };

  save_series (tool, &series);
}

static void
series_edit (CfTool *tool)
{
  g_auto (CfSeries) series = { 0 };

  if (cf_load (tool, &CF_SERIES, cf_find_record (tool, &CF_SERIES, 0, cf_given (tool, "SERIES")), &series))
    save_series (tool, &series);
}

static void
series_list (CfTool *tool)
{
  g_auto (CfRecords) all = { 0 };
  g_autoptr (CfTable) table = cf_table_new ("Series|Prefix|For|>Station|>First|");

  cf_records_load (tool, &CF_SERIES, 0, &all);
  for (guint i = 0; i < all.n; i++) {
    const CfSeries *series = cf_records_at (&all, CfSeries, i);
    g_autofree char *station = g_strdup_printf ("%" G_GINT64_FORMAT, series->station);
    g_autofree char *first = g_strdup_printf ("%" G_GINT64_FORMAT, series->first);
    cf_table_row (table, cf_id_shown (series->id), text (series->prefix),
                  series->kind == CF_SERIES_IMPORTED ? "imported" : cf_enum_name (series_kinds, series->kind), station, first, state (series->archived),
                  NULL);
  }
  say_list (tool, table, &all, "series");
}

/* --- tables --- */

#define ARCHIVED_OPTION { "archived", CF_ARG_CHOICE, NULL, "Leave out of lists", 0, cf_yes_no }
#define ITEM_OPTIONS \
  { "description", CF_ARG_TEXT, NULL, "What stands on documents; the name if not given" }, { "price", CF_ARG_DECIMAL, "PRICE", "Price of one" }, \
      { "break", CF_ARG_TEXT, "QUANTITY=PRICE", "Price of one from this quantity on", CF_ARG_MANY }, { "unit", CF_ARG_TEXT, NULL, "Unit: piece, m², hour" }, \
      { "untaxed", CF_ARG_CHOICE, NULL, "Never taxed, whoever buys it", 0, cf_yes_no }, \
      { "tax-group", CF_ARG_TEXT, "GROUP", "Its tax group by name, or none for the customer's" }, ARCHIVED_OPTION
static const CfArg item_add_args[] = {
  { "code", CF_ARG_TEXT, NULL, "Code, as in FLYER-A5", CF_ARG_REQUIRED }, { "name", CF_ARG_TEXT, NULL, "Name" }, ITEM_OPTIONS, { NULL }
};
#define ITEM_OPERAND { "ITEM", CF_ARG_TEXT, NULL, "Code, name or id", CF_ARG_REQUIRED }
static const CfArg item_edit_args[] = { ITEM_OPERAND, { "code", CF_ARG_TEXT, NULL, "Code" }, { "name", CF_ARG_TEXT, NULL, "Name" }, ITEM_OPTIONS, { NULL } };
static const CfArg item_args[] = { ITEM_OPERAND, { NULL } };
#define WORDS "The rule: \"Net 30\", \"2/10 n/30\", \"EOM + 10\", \"due on receipt\""
static const CfArg terms_add_args[] = { { "name", CF_ARG_TEXT, NULL, "Name", CF_ARG_REQUIRED },
                                        { "words", CF_ARG_TEXT, NULL, WORDS, CF_ARG_REQUIRED },
                                        { NULL } };
static const CfArg terms_edit_args[] = { { "TERMS", CF_ARG_TEXT, NULL, "Name or id", CF_ARG_REQUIRED },
                                         { "name", CF_ARG_TEXT, NULL, "Name" },
                                         { "words", CF_ARG_TEXT, NULL, WORDS },
                                         ARCHIVED_OPTION,
                                         { NULL } };
#define TENDER_OPTIONS \
  { "needs-reference", CF_ARG_CHOICE, NULL, "A number must be given with it", 0, cf_yes_no }, { "rank", CF_ARG_COUNT, NULL, "Its place in the list" }, \
      ARCHIVED_OPTION
static const CfArg tender_add_args[] = { { "name", CF_ARG_TEXT, NULL, "Name", CF_ARG_REQUIRED },
                                         { "kind", CF_ARG_CHOICE, NULL, "What it is; other if not given", 0, cf_tender_kinds },
                                         TENDER_OPTIONS,
                                         { NULL } };
static const CfArg tender_edit_args[] = {
  { "TENDER", CF_ARG_TEXT, NULL, "Name or id", CF_ARG_REQUIRED }, { "name", CF_ARG_TEXT, NULL, "Name" }, TENDER_OPTIONS, { NULL }
};
static const CfArg series_add_args[] = { { "kind", CF_ARG_CHOICE, NULL, "Which documents it numbers", CF_ARG_REQUIRED, series_kinds },
                                         { "prefix", CF_ARG_TEXT, NULL, "What stands before the number" },
                                         { "first", CF_ARG_COUNT, NULL, "Number of the first document; 1 if not given" },
                                         { NULL } };
static const CfArg series_edit_args[] = { { "SERIES", CF_ARG_TEXT, NULL, "Prefix or id", CF_ARG_REQUIRED },
                                          { "first", CF_ARG_COUNT, NULL, "Number of the first document" },
                                          { "archived", CF_ARG_CHOICE, NULL, "Gives no more numbers", 0, cf_yes_no },
                                          { NULL } };

const CfCommand cf_item_commands[] = {
  { "item add", CF_OPEN_WRITE, item_add, "Add an item to the catalogue", item_add_args },
  { "item edit", CF_OPEN_WRITE, item_edit, "Change an item", item_edit_args, "--break takes the place of all price breaks; --break \"\" takes them away." },
  { "item list", CF_OPEN_READ, item_list, "List the catalogue" },
  { "item show", CF_OPEN_READ, item_show, "Show an item", item_args },
  { NULL },
};

const CfCommand cf_catalogue_commands[] = {
  { "terms add", CF_OPEN_WRITE, terms_add, "Add terms of payment", terms_add_args },
  { "terms edit", CF_OPEN_WRITE, terms_edit, "Change terms of payment; issued documents keep theirs", terms_edit_args },
  { "terms list", CF_OPEN_READ, terms_list, "List terms of payment" },
  { "tender add", CF_OPEN_WRITE, tender_add, "Add a payment method of the shop's own", tender_add_args },
  { "tender edit", CF_OPEN_WRITE, tender_edit, "Change a payment method", tender_edit_args },
  { "tender list", CF_OPEN_READ, tender_list, "List payment methods" },
  { "series add", CF_OPEN_WRITE, series_add, "Add a series of document numbers", series_add_args },
  { "series edit", CF_OPEN_WRITE, series_edit, "Change a series of document numbers", series_edit_args },
  { "series list", CF_OPEN_READ, series_list, "List series of document numbers" },
  { NULL },
};
