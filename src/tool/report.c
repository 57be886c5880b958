/* report.c: what is owed. */
#include "commands.h"
#include "json.h"
#include "show.h"
#include "find.h"
#include "base/date.h"
#include <string.h>

/* --- aging --- */

typedef struct { char *number, *name; CfAgingRow row; } Aged;

static void
aged_clear (gpointer p)
{
  Aged *aged = p;

  g_free (aged->number);
  g_free (aged->name);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  int order = g_utf8_collate (((const Aged *) a)->name, ((const Aged *) b)->name);
  return order ? order : strcmp (((const Aged *) a)->number, ((const Aged *) b)->number);
}

static void
aging_cells (CfTool *tool, CfTable *table, const CfAging *aging)
{
  for (guint i = 0; i < CF_N_BUCKETS; i++)
    cf_table_cell (table, aging->buckets[i] ? cf_money_text (tool, aging->buckets[i]) : "–");
  cf_table_cell (table, aging->unapplied_minor ? cf_money_text (tool, aging->unapplied_minor) : "–");
  cf_table_cell (table, cf_money_text (tool, aging->balance_minor));
}

/* One customer's items, for --detail. */
static void
aging_items (CfTool *tool, const Aged *aged, CfDate as_of, json_t *json)
{
  g_autoptr (GArray) items = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  g_autoptr (CfTable) table = cf_table_new ("|Number|Reference|Date|Due|>Total|>Open|>Days late");
  g_autoptr (GError) error = NULL;
  json_t *list = json_array ();

  g_array_set_clear_func (items, cf_item_row_clear);
  if (!cf_open_items_load (tool->shop->db, aged->row.customer_id, as_of, CF_OLDEST_BY_DUE, items, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < items->len; i++) {
    const CfItemRow *row = &g_array_index (items, CfItemRow, i);
    cf_show_item_row (tool, table, row, as_of);
    json_array_append_new (list, cf_show_item_json (row, as_of));
  }
  cf_table_rule (table);
  cf_table_row (table, "", "", "", "", "", "", cf_money_text (tool, aged->row.aging.balance_minor), NULL);
  cf_say (tool, "\n%s %s", aged->number, aged->name);
  cf_show_table (tool, table);
  json_object_set_new (json, "items", list);
}

static void
aging_say (CfTool *tool, GArray *all, const CfAging *total, CfDate as_of, gboolean detail)
{
  g_autoptr (CfTable) table = cf_table_new ("Number|Customer|>Current|>1–30|>31–60|>61–90|>Over 90|>Unapplied|>Balance");
  g_autofree char *count = g_strdup_printf (all->len == 1 ? "%u customer" : "%u customers", all->len);
  json_t *customers = json_array ();

  cf_say (tool, "What customers owed on %s, by days past due, in %s.", cf_date_text (tool, as_of), tool->shop->rules.currency->code);
  for (guint i = 0; i < all->len && !tool->exit; i++) {
    const Aged *aged = &g_array_index (all, Aged, i);
    json_t *one = json_pack ("{s:o, s:o}", "id", cf_json_id (aged->row.customer_id), "name", cf_json_text (aged->name));
    cf_show_aging_json (&aged->row.aging, one);
    cf_table_cell (table, aged->number);
    cf_table_cell (table, aged->name);
    aging_cells (tool, table, &aged->row.aging);
    if (detail)
      aging_items (tool, aged, as_of, one);
    json_array_append_new (customers, one);
  }
  cf_table_rule (table);
  cf_table_cell (table, "");
  cf_table_cell (table, count);
  aging_cells (tool, table, total);
  cf_say (tool, all->len ? "" : "Nothing is open.");
  if (all->len)
    cf_show_table (tool, table);
  cf_answer_set (tool, "as_of", cf_json_date (as_of));
  cf_answer_set (tool, "currency", json_string (tool->shop->rules.currency->code));
  cf_show_aging_json (total, tool->answer);
  cf_answer_set (tool, "customers", customers);
}

static void
aging (CfTool *tool)
{
  CfDate as_of = cf_number (tool, "as-of", cf_shop_today (tool->shop));
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfAgingRow));
  g_autoptr (GArray) all = g_array_new (FALSE, TRUE, sizeof (Aged));
  g_autoptr (GError) error = NULL;
  CfAging total = { 0 };

  g_array_set_clear_func (all, aged_clear);
  if (!cf_aging_load (tool->shop->db, as_of, rows, &total, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  for (guint i = 0; i < rows->len; i++) {
    g_auto (CfCustomer) customer = { 0 };
    Aged aged = { .row = g_array_index (rows, CfAgingRow, i) };
    if (!cf_load (tool, &CF_CUSTOMER, aged.row.customer_id, &customer))
      return;
    aged.number = g_strdup (customer.number ? customer.number : "");
    aged.name = g_strdup (customer.name ? customer.name : "");
    g_array_append_val (all, aged);
  }
  g_array_sort (all, by_name);
  aging_say (tool, all, &total, as_of, cf_has (tool, "detail"));
}

static const CfArg aging_args[] = {
  { "as-of", CF_ARG_DATE, NULL, "At the end of that day; today if not given. Any past day costs what today costs" },
  { "detail", CF_ARG_FLAG, NULL, "Each open item too" },
  { NULL },
};

const CfCommand cf_report_commands[] = {
  { "aging", CF_OPEN_READ, aging, "What customers owe, by how late it is", aging_args,
    "Buckets less unapplied credit are the balance. Due today is not late." },
  { NULL },
};
