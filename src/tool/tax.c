/* tax.c: tax rates and groups, and the tax report. */
#include "commands.h"
#include "edit.h"
#include "show.h"
#include "store/report-tax.h"
#include "base/date.h"

static const char *
text (const char *s)
{
  return s ? s : "";
}

/* --- rates --- */

static void
save_rate (CfTool *tool, CfTaxRate *rate)
{
  if (!cf_fill (tool, &CF_TAX_RATE, rate) || !cf_save (tool, &CF_TAX_RATE, rate))
    return;
  cf_say (tool, "Tax rate '%s', %s, is saved.", text (rate->name), cf_rate_text (tool, rate->rate));
  cf_answer (tool, cf_json_record (&CF_TAX_RATE, rate));
}

static void
rate_add (CfTool *tool)
{
  g_auto (CfTaxRate) rate = { .id = tool->id };

  save_rate (tool, &rate);
}

static void
rate_edit (CfTool *tool)
{
  g_auto (CfTaxRate) rate = { 0 };

  if (cf_load (tool, &CF_TAX_RATE, cf_find_record (tool, &CF_TAX_RATE, 0, cf_given (tool, "RATE")), &rate))
    save_rate (tool, &rate);
}

/* --- groups --- */

static void
save_group (CfTool *tool, CfTaxGroup *group)
{
  const CfArgValue *value;

  if (cf_has (tool, "rate")) {
    g_clear_pointer (&group->members, g_free);
    group->n_members = 0;
  }
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "rate", i)) != NULL && !tool->exit; i++) {
    group->members = g_renew (CfTaxGroupMember, group->members, group->n_members + 1);
    group->members[group->n_members++].tax_rate_id = cf_find_record (tool, &CF_TAX_RATE, 0, value->text);
  }
  if (tool->exit || !cf_fill (tool, &CF_TAX_GROUP, group) || !cf_save (tool, &CF_TAX_GROUP, group))
    return;
  cf_say (tool, "Tax group '%s' is saved.", text (group->name));
  cf_answer (tool, cf_json_record (&CF_TAX_GROUP, group));
}

static void
group_add (CfTool *tool)
{
  g_auto (CfTaxGroup) group = { .id = tool->id, .inclusive = tool->shop->rules.prices_include_tax };

  save_group (tool, &group);
}

static void
group_edit (CfTool *tool)
{
  g_auto (CfTaxGroup) group = { 0 };

  if (cf_load (tool, &CF_TAX_GROUP, cf_find_record (tool, &CF_TAX_GROUP, 0, cf_given (tool, "GROUP")), &group))
    save_group (tool, &group);
}

static void
list (CfTool *tool)
{
  g_auto (CfRecords) rates = { 0 };
  g_auto (CfRecords) groups = { 0 };
  g_autoptr (CfTable) rate_table = cf_table_new ("Rate|Jurisdiction|>Percent|");
  g_autoptr (CfTable) group_table = cf_table_new ("Group|Rates||");

  if (!cf_records_load (tool, &CF_TAX_RATE, 0, &rates) || !cf_records_load (tool, &CF_TAX_GROUP, 0, &groups))
    return;
  for (guint i = 0; i < rates.n; i++) {
    const CfTaxRate *rate = cf_records_at (&rates, CfTaxRate, i);
    cf_table_row (rate_table, text (rate->name), text (rate->jurisdiction), cf_rate_text (tool, rate->rate), rate->archived ? "archived" : "", NULL);
  }
  for (guint i = 0; i < groups.n; i++) {
    const CfTaxGroup *group = cf_records_at (&groups, CfTaxGroup, i);
    g_autoptr (GString) names = g_string_new (NULL);
    for (guint k = 0; k < group->n_members; k++) {
      g_autofree char *name = cf_name_of (tool, &CF_TAX_RATE, group->members[k].tax_rate_id);
      g_string_append_printf (names, "%s%s", k ? ", " : "", name);
    }
    cf_table_row (group_table, text (group->name), names->str, group->inclusive ? "within the price" : "", group->archived ? "archived" : "", NULL);
  }
  if (rates.n)
    cf_show_table (tool, rate_table);
  if (groups.n) {
    cf_say (tool, "%s", "");
    cf_show_table (tool, group_table);
  }
  if (!rates.n)
    cf_say (tool, "There are no taxes.");
  cf_answer_set (tool, "rates", cf_records_json (&rates));
  cf_answer_set (tool, "groups", cf_records_json (&groups));
}

/* --- the report --- */

static void
say_exempt (CfTool *tool, const CfTaxReport *report)
{
  g_autoptr (CfTable) table = cf_table_new ("Number|Date|Customer|Region|Reason|Certificate|Expires|>Exempt");
  json_t *list = json_array ();

  for (guint i = 0; i < report->exempt->len; i++) {
    const CfTaxExempt *e = &g_array_index (report->exempt, CfTaxExempt, i);
    cf_table_row (table, text (e->number), cf_date_text (tool, e->date), text (e->customer), text (e->region), text (e->reason), text (e->certificate),
                  cf_date_text (tool, e->expires), cf_money_text (tool, e->exempt_minor), NULL);
    json_array_append_new (list, json_pack ("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:I}", "id", cf_json_id (e->invoice_id), "number",
                                            cf_json_text (e->number), "date", cf_json_date (e->date), "customer_id", cf_json_id (e->customer_id), "customer",
                                            cf_json_text (e->customer), "region", cf_json_text (e->region), "reason", cf_json_text (e->reason), "certificate",
                                            cf_json_text (e->certificate), "expires", cf_json_date (e->expires), "exempt", (json_int_t) e->exempt_minor));
  }
  if (report->exempt->len) {
    cf_say (tool, "\nSold without tax because of a certificate:");
    cf_show_table (tool, table);
  }
  cf_answer_set (tool, "exempt", list);
}

static void
say_report (CfTool *tool, const CfTaxReport *report, CfTaxBasis basis, CfDate from, CfDate to)
{
  g_autoptr (CfTable) table = cf_table_new ("Jurisdiction|Tax|>Rate|>Taxed sales|>Exempt|>Tax");
  json_t *rows = json_array ();

  cf_say (tool, "Sales tax from %s to %s, %s, in %s.\n", cf_date_text (tool, from), cf_date_text (tool, to),
          basis == CF_TAX_CASH ? "as paid (cash)" : "as invoiced (accrual)", tool->shop->rules.currency->code);
  for (guint i = 0; i < report->rows->len; i++) {
    const CfTaxRow *row = &g_array_index (report->rows, CfTaxRow, i);
    cf_table_row (table, text (row->jurisdiction), text (row->name), cf_rate_text (tool, row->rate), cf_money_text (tool, row->base_minor),
                  cf_money_text (tool, row->exempt_minor), cf_money_text (tool, row->tax_minor), NULL);
    json_array_append_new (rows, json_pack ("{s:o, s:o, s:o, s:o, s:I, s:I, s:I}", "id", cf_json_id (row->tax_rate_id), "jurisdiction",
                                            cf_json_text (row->jurisdiction), "name", cf_json_text (row->name), "rate", cf_json_decimal (row->rate), "base",
                                            (json_int_t) row->base_minor, "exempt", (json_int_t) row->exempt_minor, "tax", (json_int_t) row->tax_minor));
  }
  cf_table_rule (table);
  cf_table_row (table, "", "", "", "", "", cf_money_text (tool, report->tax_minor), NULL);
  if (report->rows->len)
    cf_show_table (tool, table);
  cf_say (tool,
          report->n_documents == 1 ? "%" G_GINT64_FORMAT " document, sales of %s, of which %s under no tax." :
                                     "%" G_GINT64_FORMAT " documents, sales of %s, of which %s under no tax.",
          report->n_documents, cf_money_text (tool, report->sales_minor), cf_money_text (tool, report->untaxed_minor));
  cf_say (tool, "The ledger's account for sales tax says %s for these days.", cf_money_text (tool, report->posted_minor));
  cf_answer (tool, json_pack ("{s:s, s:o, s:o, s:s, s:o, s:I, s:I, s:I, s:I, s:I}", "basis", basis == CF_TAX_CASH ? "cash" : "accrual", "from",
                              cf_json_date (from), "to", cf_json_date (to), "currency", tool->shop->rules.currency->code, "taxes", rows, "documents",
                              (json_int_t) report->n_documents, "sales", (json_int_t) report->sales_minor, "untaxed", (json_int_t) report->untaxed_minor,
                              "tax", (json_int_t) report->tax_minor, "posted", (json_int_t) report->posted_minor));
  say_exempt (tool, report);
}

static void
report (CfTool *tool)
{
  g_auto (CfTaxReport) report = { 0 };
  g_autoptr (GError) error = NULL;
  CfTaxBasis basis = (CfTaxBasis) cf_number (tool, "basis", CF_TAX_ACCRUAL);
  CfDate to = cf_number (tool, "to", cf_shop_today (tool->shop)), from;
  int year, month, day_of_month;

  cf_date_to_ymd (to, &year, &month, &day_of_month);
  from = cf_number (tool, "from", to - day_of_month + 1);
  if (from > to)
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "from", "The first day is after the last.");
  else if (cf_report_tax (tool->shop->db, basis, from, to, &report, &error))
    say_report (tool, &report, basis, from, to);
  else
    cf_tool_error (tool, g_steal_pointer (&error));
}

static const CfEnumName bases[] = { { CF_TAX_ACCRUAL, "accrual" }, { CF_TAX_CASH, "cash" }, { 0, NULL } };

#define ARCHIVED_OPTION { "archived", CF_ARG_CHOICE, NULL, "Leave out of lists", 0, cf_yes_no }
static const CfArg rate_add_args[] = { { "name", CF_ARG_TEXT, NULL, "Name, as on documents", CF_ARG_REQUIRED },
                                       { "rate", CF_ARG_RATE, NULL, "Percent: 8.875", CF_ARG_REQUIRED },
                                       { "jurisdiction", CF_ARG_TEXT, NULL, "Who gets it: \"New York\"" },
                                       { NULL } };
static const CfArg rate_edit_args[] = { { "RATE", CF_ARG_TEXT, NULL, "Name or id", CF_ARG_REQUIRED },
                                        { "name", CF_ARG_TEXT, NULL, "Name" },
                                        { "rate", CF_ARG_RATE, NULL, "Percent" },
                                        { "jurisdiction", CF_ARG_TEXT, NULL, "Who gets it" },
                                        ARCHIVED_OPTION,
                                        { NULL } };
#define RATES_OPTION(f) { "rate", CF_ARG_TEXT, "RATE", "A rate of the group, by name", CF_ARG_MANY | (f) }
#define INCLUSIVE_OPTION { "inclusive", CF_ARG_CHOICE, NULL, "Whether prices contain the tax", 0, cf_yes_no }
static const CfArg group_add_args[] = { { "name", CF_ARG_TEXT, NULL, "Name", CF_ARG_REQUIRED }, RATES_OPTION (CF_ARG_REQUIRED), INCLUSIVE_OPTION, { NULL } };
static const CfArg group_edit_args[] = { { "GROUP", CF_ARG_TEXT, NULL, "Name or id", CF_ARG_REQUIRED },
                                         { "name", CF_ARG_TEXT, NULL, "Name" },
                                         RATES_OPTION (0),
                                         INCLUSIVE_OPTION,
                                         ARCHIVED_OPTION,
                                         { NULL } };
static const CfArg report_args[] = { { "from", CF_ARG_DATE, NULL, "First day; the first of the month if not given" },
                                     { "to", CF_ARG_DATE, NULL, "Last day; today if not given" },
                                     { "basis", CF_ARG_CHOICE, NULL, "As invoiced or as paid; accrual if not given", 0, bases },
                                     { NULL } };

const CfCommand cf_tax_commands[] = {
  { "tax add", CF_OPEN_WRITE, rate_add, "Add a tax rate", rate_add_args },
  { "tax edit", CF_OPEN_WRITE, rate_edit, "Change a tax rate; issued documents keep theirs", rate_edit_args },
  { "tax group add", CF_OPEN_WRITE, group_add, "Add a group of tax rates: what is charged together", group_add_args },
  { "tax group edit", CF_OPEN_WRITE, group_edit, "Change a group of tax rates", group_edit_args },
  { "tax list", CF_OPEN_READ, list, "List tax rates and groups" },
  { NULL },
};

const CfCommand cf_tax_report_commands[] = {
  { "tax report", CF_OPEN_READ, report, "Sales tax by jurisdiction, with exempt sales and their certificates", report_args },
  { NULL },
};
