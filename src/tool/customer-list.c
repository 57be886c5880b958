/* customer-list.c: looking at customers. */
#include "commands.h"
#include "customer.h"
#include "show.h"
#include "store/derived.h"
#include "store/list.h"
#include "store/query.h"
#include "store/search.h"

#define FOUND_MAX 100

/* Everybody's balance, aliases counted where they belong: id → CfAging. */
static GHashTable *
balances (CfTool *tool, GArray *rows)
{
  GHashTable *found = g_hash_table_new (NULL, NULL);
  g_autoptr (GError) error = NULL;
  CfAging total = { 0 };

  if (!tool->exit && !cf_aging_load (tool->shop->db, CF_FOREVER - 1, rows, &total, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < rows->len; i++)
    g_hash_table_insert (found, GSIZE_TO_POINTER (g_array_index (rows, CfAgingRow, i).customer_id), &g_array_index (rows, CfAgingRow, i));
  return found;
}

/* --- list, search --- */

static void
list_rows (CfTool *tool, GArray *rows, gboolean only_balance)
{
  g_autoptr (GArray) sums = g_array_new (FALSE, TRUE, sizeof (CfAgingRow));
  g_autoptr (GHashTable) of = balances (tool, sums);
  g_autoptr (CfTable) table = cf_table_new ("Number|Name|City|Phone|>Open|>Unapplied|>Balance|");
  json_t *list = json_array ();
  CfAging total = { 0 };

  for (guint i = 0; i < rows->len && !tool->exit; i++) {
    const CfCustomerRow *row = &g_array_index (rows, CfCustomerRow, i);
    const CfAgingRow *sum = g_hash_table_lookup (of, GSIZE_TO_POINTER (row->id));
    CfAging aging = sum ? sum->aging : (CfAging) { 0 };
    CfMoney open = aging.balance_minor + aging.unapplied_minor;
    if (only_balance && !sum)
      continue;
    if (!cf_aging_sum (&total, &aging))
      cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", NULL, "The sum is too large.");
    cf_table_row (table, row->number, row->name, row->city, row->phone, cf_money_text (tool, open), cf_money_text (tool, aging.unapplied_minor), cf_money_text (tool, aging.balance_minor),
                  row->hold ? "on hold" : row->archived ? "archived" : "", NULL);
    json_array_append_new (list, json_pack ("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:I, s:I, s:I, s:b, s:b}", "id", cf_json_id (row->id), "number", cf_json_text (row->number), "name",
                                            cf_json_text (row->name), "company", cf_json_text (row->company), "city", cf_json_text (row->city), "phone", cf_json_text (row->phone), "email",
                                            cf_json_text (row->email), "open", (json_int_t) open, "unapplied", (json_int_t) aging.unapplied_minor, "balance",
                                            (json_int_t) aging.balance_minor, "hold", row->hold, "archived", row->archived));
  }
  cf_table_rule (table);
  cf_table_row (table, "", "", "", "", cf_money_text (tool, total.balance_minor + total.unapplied_minor), cf_money_text (tool, total.unapplied_minor),
                cf_money_text (tool, total.balance_minor), "", NULL);
  if (rows->len)
    cf_show_table (tool, table);
  cf_say (tool, json_array_size (list) == 1 ? "1 customer." : "%" G_GSIZE_FORMAT " customers.", json_array_size (list));
  cf_answer_set (tool, "customers", list);
}

static void
list (CfTool *tool)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfCustomerRow));
  g_autoptr (GError) error = NULL;

  g_array_set_clear_func (rows, cf_customer_row_clear);
  if (cf_list_customers (tool->shop->db, cf_has (tool, "archived"), NULL, 0, 0, rows, &error))
    list_rows (tool, rows, cf_has (tool, "balance"));
  else
    cf_tool_error (tool, g_steal_pointer (&error));
}

static void
search (CfTool *tool)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfCustomerRow));
  g_autoptr (GArray) invoices = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  const char *typed = cf_given (tool, "TEXT");
  json_t *found = json_array ();

  g_array_set_clear_func (rows, cf_customer_row_clear);
  if (!cf_search_customers (tool->shop->db, typed, FOUND_MAX, ids, &error) || !cf_invoices_by_number (tool->shop->db, typed, invoices, &error)) {
    json_decref (found);
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfCustomer) c = { 0 };
    CfCustomerRow row;
    if (!cf_load (tool, &CF_CUSTOMER, g_array_index (ids, CfId, i), &c))
      break;
    row = (CfCustomerRow) { c.id, g_strdup (c.number), g_strdup (c.name), g_strdup (c.company), g_strdup (c.city), g_strdup (c.phone), g_strdup (c.email), c.hold != 0, c.archived != 0 };
    g_array_append_val (rows, row);
  }
  list_rows (tool, rows, FALSE);
  for (guint i = 0; i < invoices->len; i++) {
    g_auto (CfInvoice) invoice = { 0 };
    if (!cf_load (tool, &CF_INVOICE, g_array_index (invoices, CfId, i), &invoice))
      break;
    cf_say (tool, "Invoice %s of %s: %s.", invoice.number, cf_date_text (tool, invoice.date), cf_price_text (tool, invoice.total_minor));
    json_array_append_new (found, json_pack ("{s:o, s:o, s:o}", "id", cf_json_id (invoice.id), "number", cf_json_text (invoice.number), "customer_id", cf_json_id (invoice.customer_id)));
  }
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
    cf_say (tool, "! Over the credit limit of %s.", cf_price_text (tool, customer->credit_limit_minor)), json_array_append_new (warnings, json_string ("over-limit"));
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
    g_autoptr (CfTable) table = cf_table_new (k == 0 ? "Name|Title|E-mail|Phone|For" : k == 1 ? "Name|Address|City|Region|Postcode" : "Region|Reason|Number|From|Expires");
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
        cf_table_row (table, l->name ? l->name : "", l->address ? l->address : "", l->city ? l->city : "", l->region ? l->region : "", l->postcode ? l->postcode : "", NULL);
      } else {
        const CfCertificate *c = cf_records_at (&all, CfCertificate, i);
        cf_table_row (table, c->region && *c->region ? c->region : "everywhere", c->reason ? c->reason : "", c->number ? c->number : "", cf_date_text (tool, c->valid_from),
                      cf_date_text (tool, c->expires), NULL);
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

static const CfArg list_args[] = { { "balance", CF_ARG_FLAG, NULL, "Only those with something open" }, { "archived", CF_ARG_FLAG, NULL, "Archived ones too" }, { NULL } };
static const CfArg show_args[] = { CUSTOMER_OPERAND, { "as-of", CF_ARG_DATE, NULL, "What was open at the end of that day; today if not given" }, { NULL } };
static const CfArg search_args[] = { { "TEXT", CF_ARG_TEXT, NULL, "Beginnings of words: name, company, number, phone, e-mail; or a document's number", CF_ARG_REQUIRED }, { NULL } };

const CfCommand cf_customer_list_commands[] = {
  { "customer list", CF_OPEN_READ, list, "List customers with what they owe", list_args },
  { "customer show", CF_OPEN_READ, show, "Show all about a customer: warnings, balance, open items, contacts", show_args },
  { "search", CF_OPEN_READ, search, "Find customers and documents by what people type", search_args },
  { NULL },
};
