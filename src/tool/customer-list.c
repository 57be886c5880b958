/* customer-list.c: looking at customers. */
#include "commands.h"
#include "customer.h"
#include "invoice-show.h"
#include "show.h"
#include "store/list-filter.h"
#include "store/query.h"

#define FOUND_MAX 100

/* --- list, search --- */

static json_t *
sum_json (const CfCustomerSum *sum)
{
  const CfCustomerRow *row = &sum->row;

  return json_pack ("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:I, s:I, s:I, s:I, s:b, s:b}", "id", cf_json_id (row->id), "number", cf_json_text (row->number),
                    "name", cf_json_text (row->name), "company", cf_json_text (row->company), "city", cf_json_text (row->city), "phone",
                    cf_json_text (row->phone), "email", cf_json_text (row->email), "open", (json_int_t) sum->open_minor, "unapplied",
                    (json_int_t) sum->unapplied_minor, "balance", (json_int_t) (sum->open_minor - sum->unapplied_minor), "overdue",
                    (json_int_t) sum->overdue_minor, "hold", row->hold, "archived", row->archived);
}

static void
list_sums (CfTool *tool, GArray *sums)
{
  g_autoptr (CfTable) table = cf_table_new ("Number|Name|City|Phone|>Open|>Unapplied|>Balance|>Overdue|");
  json_t *list = json_array ();
  CfMoney open = 0, unapplied = 0, overdue = 0;

  for (guint i = 0; i < sums->len; i++) {
    const CfCustomerSum *sum = &g_array_index (sums, CfCustomerSum, i);
    const CfCustomerRow *row = &sum->row;
    if (!cf_add (open, sum->open_minor, &open) || !cf_add (unapplied, sum->unapplied_minor, &unapplied) || !cf_add (overdue, sum->overdue_minor, &overdue))
      cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", NULL, "The sum is too large.");
    cf_table_row (table, row->number, row->name, row->city, row->phone, cf_money_text (tool, sum->open_minor), cf_money_text (tool, sum->unapplied_minor),
                  cf_money_text (tool, sum->open_minor - sum->unapplied_minor), sum->overdue_minor ? cf_money_text (tool, sum->overdue_minor) : "",
                  row->hold ? "on hold" : row->archived ? "archived" : "", NULL);
    json_array_append_new (list, sum_json (sum));
  }
  cf_table_rule (table);
  cf_table_row (table, "", "", "", "", cf_money_text (tool, open), cf_money_text (tool, unapplied), cf_money_text (tool, open - unapplied),
                overdue ? cf_money_text (tool, overdue) : "", "", NULL);
  if (sums->len)
    cf_show_table (tool, table);
  cf_say (tool, sums->len == 1 ? "%u customer." : "%u customers.", sums->len);
  if (tool->exit)
    json_decref (list);
  else
    cf_answer_set (tool, "customers", list);
}

static void
list (CfTool *tool)
{
  g_autoptr (GArray) sums = g_array_new (FALSE, TRUE, sizeof (CfCustomerSum));
  g_autoptr (GError) error = NULL;
  CfCustomerAsk ask = { .owing = cf_has (tool, "owing"),
                        .overdue = cf_has (tool, "overdue"),
                        .on_hold = cf_has (tool, "on-hold"),
                        .archived = cf_has (tool, "archived"),
                        .today = cf_shop_today (tool->shop) };

  g_array_set_clear_func (sums, cf_customer_sum_clear);
  if (cf_filter_customers (tool->shop->db, &ask, sums, &error))
    list_sums (tool, sums);
  else
    cf_tool_error (tool, g_steal_pointer (&error));
}

static void
search (CfTool *tool)
{
  g_autoptr (GArray) sums = g_array_new (FALSE, TRUE, sizeof (CfCustomerSum)), documents = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  CfCustomerAsk ask = { .typed = cf_given (tool, "TEXT"), .archived = TRUE, .today = cf_shop_today (tool->shop), .count_max = FOUND_MAX };
  json_t *found = json_array ();

  g_array_set_clear_func (sums, cf_customer_sum_clear);
  if (!cf_filter_customers (tool->shop->db, &ask, sums, &error) || !cf_filter_documents (tool->shop->db, ask.typed, FOUND_MAX, documents, &error)) {
    json_decref (found);
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  list_sums (tool, sums);
  for (guint i = 0; i < documents->len && !tool->exit; i++) {
    g_auto (CfInvoice) invoice = { 0 };
    if (!cf_load (tool, &CF_INVOICE, g_array_index (documents, CfId, i), &invoice))
      break;
    cf_say_issued (tool, &invoice, "");
    json_array_append_new (found,
                           json_pack ("{s:o, s:s, s:o, s:o, s:o, s:I}", "id", cf_json_id (invoice.id), "kind",
                                      cf_enum_name (cf_show_invoice_kinds, invoice.kind), "number", cf_json_text (invoice.number), "customer_id",
                                      cf_json_id (invoice.customer_id), "date", cf_json_date (invoice.date), "total", (json_int_t) invoice.total_minor));
  }
  if (tool->exit)
    json_decref (found);
  else
    cf_answer_set (tool, "invoices", found);
}

/* --- show --- */

/* T10: what somebody at the counter should know before selling. */
static void
say_warnings (CfTool *tool, const CfCustomer *customer, const CfBalance *balance, const CfAging *aging, json_t *json)
{
  json_t *warnings = json_array ();
  gboolean over = customer->has_limit && balance->balance_minor > customer->credit_limit_minor;
  CfMoney overdue = cf_aging_overdue (aging);

  if (customer->merged_into_id)
    cf_say (tool, "! Merged into another customer: what is owed is shown there."), json_array_append_new (warnings, json_string ("merged"));
  if (customer->archived)
    cf_say (tool, "! Archived."), json_array_append_new (warnings, json_string ("archived"));
  if (customer->hold)
    cf_say (tool, "! On hold%s%s.", customer->hold_reason && *customer->hold_reason ? ": " : "", customer->hold_reason ? customer->hold_reason : ""),
      json_array_append_new (warnings, json_string ("hold"));
  if (over)
    cf_say (tool, "! Over the credit limit of %s.", cf_price_text (tool, customer->credit_limit_minor)),
        json_array_append_new (warnings, json_string ("over-limit"));
  if (overdue > 0)
    cf_say (tool, "! %s past due.", cf_price_text (tool, overdue)), json_array_append_new (warnings, json_string ("past-due"));
  if (customer->note && *customer->note)
    cf_say (tool, "! %s", customer->note), json_array_append_new (warnings, json_string ("note"));
  json_object_set_new (json, "warnings", warnings);
}

static void
say_items (CfTool *tool, GArray *rows, CfDate as_of, json_t *json)
{
  g_autoptr (CfTable) table = cf_table_new ("|Number|Reference|Date|Due|>Total|>Open|>Days late");
  json_t *list = json_array ();

  for (guint i = 0; i < rows->len; i++) {
    const CfItemRow *row = &g_array_index (rows, CfItemRow, i);
    json_array_append_new (list, cf_show_item_json (row, as_of));
    cf_show_item_row (tool, table, row, as_of);
  }
  if (rows->len) {
    cf_say (tool, "\nOpen items:");
    cf_show_table (tool, table);
  }
  json_object_set_new (json, "items", list);
}

static void
say_parts (CfTool *tool, const CfCustomer *customer, json_t *json)
{
  static const struct { const CfRecord *type; const char *title, *key; } kinds[] = {
    { &CF_CONTACT, "Contacts", "contacts" }, { &CF_LOCATION, "Locations", "locations" }, { &CF_CERTIFICATE, "Exemption certificates", "certificates" },
  };

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++) {
    g_auto (CfRecords) all = { 0 };
    g_autoptr (CfTable) table = cf_table_new (k == 0 ? "Name|Title|E-mail|Phone|For" :
                                              k == 1 ? "Name|Address|City|Region|Postcode" :
                                                       "Region|Reason|Number|From|Expires");
    if (!cf_records_load (tool, kinds[k].type, customer->id, &all))
      return;
    json_object_set_new (json, kinds[k].key, cf_records_json (&all));
    for (guint i = 0; i < all.n; i++)
      if (k == 0) {
        const CfContact *c = cf_records_at (&all, CfContact, i);
        g_autofree char *roles = cf_show_roles (c->roles);
        cf_table_row (table, c->name ? c->name : "", c->title ? c->title : "", c->email ? c->email : "", c->phone ? c->phone : "", roles, NULL);
      } else if (k == 1) {
        const CfLocation *l = cf_records_at (&all, CfLocation, i);
        cf_table_row (table, l->name ? l->name : "", l->address ? l->address : "", l->city ? l->city : "", l->region ? l->region : "",
                      l->postcode ? l->postcode : "", NULL);
      } else {
        const CfCertificate *c = cf_records_at (&all, CfCertificate, i);
        cf_table_row (table, c->region && *c->region ? c->region : "everywhere", c->reason ? c->reason : "", c->number ? c->number : "",
                      cf_date_text (tool, c->valid_from), cf_date_text (tool, c->expires), NULL);
      }
    if (all.n) {
      cf_say (tool, "\n%s:", kinds[k].title);
      cf_show_table (tool, table);
    }
  }
}

static void
show (CfTool *tool)
{
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (GArray) items = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  g_autofree char *terms = NULL;
  g_autoptr (GError) error = NULL;
  CfDate as_of;
  CfAging aging = { 0 };
  CfBalance balance;
  json_t *json;

  g_array_set_clear_func (items, cf_item_row_clear);
  if (!cf_load (tool, &CF_CUSTOMER, cf_find_customer (tool, cf_given (tool, "CUSTOMER")), &customer))
    return;
  as_of = cf_number (tool, "as-of", cf_shop_today (tool->shop));
  if (!cf_open_items_load (tool->shop->db, customer.id, as_of, tool->shop->rules.oldest_by, items, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  for (guint i = 0; i < items->len; i++)
    if (!cf_aging_add (&aging, g_array_index (items, CfItemRow, i).item.due, g_array_index (items, CfItemRow, i).item.open_minor, as_of)) {
      cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", NULL, "The sum of the open items is too large.");
      return;
    }
  balance = (CfBalance) { aging.balance_minor + aging.unapplied_minor, aging.unapplied_minor, aging.balance_minor };
  json = cf_customer_json (tool, &customer);
  terms = cf_name_of (tool, &CF_TERMS, customer.terms_id);
  cf_say (tool, "%s %s", customer.number, customer.name);
  cf_show_address (tool, &customer);
  cf_say (tool, "Terms: %s", *terms ? terms : "as usual in this shop");
  if (customer.has_limit)
    cf_say (tool, "Credit limit: %s", cf_price_text (tool, customer.credit_limit_minor));
  say_warnings (tool, &customer, &balance, &aging, json);
  cf_say (tool, "\nOn %s: open invoices %s, unapplied credit %s, balance %s.", cf_date_text (tool, as_of), cf_money_text (tool, balance.open_minor),
          cf_money_text (tool, balance.unapplied_minor), cf_price_text (tool, balance.balance_minor));
  json_object_set_new (json, "as_of", cf_json_date (as_of));
  cf_show_aging_json (&aging, json);
  json_object_set_new (json, "open", json_integer (balance.open_minor));
  say_items (tool, items, as_of, json);
  say_parts (tool, &customer, json);
  cf_answer (tool, json);
}

/* --- the table --- */

static const CfArg list_args[] = { { "owing", CF_ARG_FLAG, NULL, "Only those with something open" },
                                   { "overdue", CF_ARG_FLAG, NULL, "Only those with something past due" },
                                   { "on-hold", CF_ARG_FLAG, NULL, "Only those on hold" },
                                   { "archived", CF_ARG_FLAG, NULL, "Archived ones too" },
                                   { NULL } };
static const CfArg show_args[] = { CUSTOMER_OPERAND, { "as-of", CF_ARG_DATE, NULL, "What was open at the end of that day; today if not given" }, { NULL } };
static const CfArg search_args[] = {
  { "TEXT", CF_ARG_TEXT, NULL, "Beginnings of words: name, company, number, phone, e-mail; or a document's number, PO or reference", CF_ARG_REQUIRED },
  { NULL }
};

const CfCommand cf_customer_list_commands[] = {
  { "customer list", CF_OPEN_READ, list, "List customers with what they owe", list_args },
  { "customer show", CF_OPEN_READ, show, "Show all about a customer: warnings, balance, open items, contacts", show_args },
  { "search", CF_OPEN_READ, search, "Find customers and documents by what people type", search_args },
  { NULL },
};
