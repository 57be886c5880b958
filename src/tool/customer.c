/* customer.c: adding and changing customers. */
#include "commands.h"
#include "customer.h"
#include "shop/records.h"
#include "store/enums.h"

json_t *
cf_customer_json (CfTool *tool, const CfCustomer *customer)
{
  json_t *json = cf_json_record (&CF_CUSTOMER, customer);
  g_autofree char *terms = cf_name_of (tool, &CF_TERMS, customer->terms_id);
  g_autofree char *group = cf_name_of (tool, &CF_TAX_GROUP, customer->tax_group_id);

  json_object_set_new (json, "terms", cf_json_text (terms));
  json_object_set_new (json, "tax_group", cf_json_text (group));
  return json;
}

static void
say_customer (CfTool *tool, const CfCustomer *customer, const char *what)
{
  cf_say (tool, "%s %s %s.", customer->number, customer->name, what);
  cf_answer (tool, cf_customer_json (tool, customer));
}

/* --- add, edit --- */

static gboolean
fill (CfTool *tool, CfCustomer *customer)
{
  if (!cf_fill (tool, &CF_CUSTOMER, customer))
    return FALSE;
  if (cf_has (tool, "credit-limit"))
    customer->has_limit = TRUE;
  return TRUE;
}

static void
add (CfTool *tool)
{
  g_auto (CfCustomer) customer = { .id = tool->id };

  if (fill (tool, &customer) && cf_save (tool, &CF_CUSTOMER, &customer))
    say_customer (tool, &customer, "is a customer now");
}

static void
edit (CfTool *tool)
{
  g_auto (CfCustomer) customer = { 0 };

  if (!cf_load (tool, &CF_CUSTOMER, cf_find_customer (tool, cf_given (tool, "CUSTOMER")), &customer))
    return;
  if (cf_has (tool, "ship-location"))
    customer.ship_location_id = cf_find_record (tool, &CF_LOCATION, customer.id, cf_given (tool, "ship-location"));
  if (!tool->exit && fill (tool, &customer) && cf_save (tool, &CF_CUSTOMER, &customer))
    say_customer (tool, &customer, "is saved");
}

static void
hold (CfTool *tool)
{
  g_auto (CfCustomer) customer = { 0 };

  if (!cf_load (tool, &CF_CUSTOMER, cf_find_customer (tool, cf_given (tool, "CUSTOMER")), &customer))
    return;
  customer.hold = TRUE;
  g_free (customer.hold_reason);
  customer.hold_reason = g_strdup (tool->who.reason);
  if (cf_save (tool, &CF_CUSTOMER, &customer))
    say_customer (tool, &customer, "is on hold: nothing is sold to them on account");
}

static void
unhold (CfTool *tool)
{
  g_auto (CfCustomer) customer = { 0 };

  if (!cf_load (tool, &CF_CUSTOMER, cf_find_customer (tool, cf_given (tool, "CUSTOMER")), &customer))
    return;
  customer.hold = FALSE;
  g_clear_pointer (&customer.hold_reason, g_free);
  if (cf_save (tool, &CF_CUSTOMER, &customer))
    say_customer (tool, &customer, "is released from hold");
}

static void
limit (CfTool *tool)
{
  g_auto (CfCustomer) customer = { 0 };

  if (!cf_load (tool, &CF_CUSTOMER, cf_find_customer (tool, cf_given (tool, "CUSTOMER")), &customer))
    return;
  customer.has_limit = cf_has (tool, "amount");
  customer.credit_limit_minor = cf_number (tool, "amount", 0);
  if (!cf_save (tool, &CF_CUSTOMER, &customer))
    return;
  cf_say (tool, customer.has_limit ? "%s %s may owe %s." : "%s %s has no credit limit.", customer.number, customer.name,
          cf_price_text (tool, customer.credit_limit_minor));
  cf_answer (tool, cf_customer_json (tool, &customer));
}

/* --- merge --- */

static void
merge_into (CfTool *tool, CfId from_id, CfId into_id)
{
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do
    outcome = cf_merge_customer (tool->shop, &tool->who, from_id, into_id, &error);
  while (cf_tool_again (tool, from_id, outcome, &error));
}

static void
merge (CfTool *tool)
{
  g_auto (CfCustomer) from = { 0 };
  g_auto (CfCustomer) into = { 0 };

  if (!cf_load (tool, &CF_CUSTOMER, cf_find_customer (tool, cf_given (tool, "CUSTOMER")), &from) ||
      !cf_load (tool, &CF_CUSTOMER, cf_find_customer (tool, cf_given (tool, "into")), &into))
    return;
  merge_into (tool, from.id, into.id);
  if (tool->exit)
    return;
  cf_say (tool, "%s %s is now shown under %s %s; 'customer unmerge %s' takes it back.", from.number, from.name, into.number, into.name, from.number);
  cf_answer_set (tool, "id", cf_json_id (from.id));
  cf_answer_set (tool, "merged_into_id", cf_json_id (into.id));
}

static void
unmerge (CfTool *tool)
{
  g_auto (CfCustomer) from = { 0 };

  if (!cf_load (tool, &CF_CUSTOMER, cf_find_customer (tool, cf_given (tool, "CUSTOMER")), &from))
    return;
  merge_into (tool, from.id, 0);
  if (tool->exit)
    return;
  cf_say (tool, "%s %s stands alone again.", from.number, from.name);
  cf_answer_set (tool, "id", cf_json_id (from.id));
  cf_answer_set (tool, "merged_into_id", json_null ());
}

/* --- the table --- */

#define CUSTOMER_OPTIONS \
  { "number", CF_ARG_TEXT, NULL, "The shop's own number; without it the next one" }, { "company", CF_ARG_TEXT, NULL, "Company, where the name is a person's" }, \
  { "email", CF_ARG_TEXT, NULL, "E-mail address" }, { "phone", CF_ARG_TEXT, NULL, "Telephone number" }, ADDRESS_OPTIONS, \
  { "terms", CF_ARG_TEXT, "TERMS", "Terms by name or in words: \"Net 30\", \"2/10 n/30\", \"EOM\"" }, \
  { "credit-limit", CF_ARG_MONEY, NULL, "Highest balance allowed" }, \
  { "tax-id", CF_ARG_TEXT, NULL, "VAT or sales-tax number" }, { "tax-group", CF_ARG_TEXT, "GROUP", "Usual tax group by name, or none" }, \
  { "statement-kind", CF_ARG_CHOICE, NULL, "Which statement they get", 0, cf_statement_kinds }, \
  { "statement-omit-not-due", CF_ARG_CHOICE, NULL, "Leave what is not yet due out of their statements", 0, cf_yes_no }, \
  { "language", CF_ARG_TEXT, NULL, "Language of their documents (BCP 47)" }, \
  { "note", CF_ARG_TEXT, NULL, "A warning shown before selling" }, { "since", CF_ARG_DATE, NULL, "Customer since" }
static const CfArg add_args[] = { { "name", CF_ARG_TEXT, NULL, "Name as it stands on paper", CF_ARG_REQUIRED }, CUSTOMER_OPTIONS, { NULL } };
static const CfArg edit_args[] = { CUSTOMER_OPERAND,
                                   { "name", CF_ARG_TEXT, NULL, "Name as it stands on paper" },
                                   CUSTOMER_OPTIONS,
                                   { "ship-location", CF_ARG_TEXT, "LOCATION", "Where goods usually go, by the location's name" },
                                   { "archived", CF_ARG_CHOICE, NULL, "Leave out of lists", 0, cf_yes_no },
                                   { NULL } };
static const CfArg merge_args[] = { CUSTOMER_OPERAND,
                                    { "into", CF_ARG_TEXT, "CUSTOMER", "Under whom everything is shown from now on", CF_ARG_REQUIRED },
                                    { NULL } };
static const CfArg one_args[] = { CUSTOMER_OPERAND, { NULL } };
static const CfArg limit_args[] = { CUSTOMER_OPERAND, { "amount", CF_ARG_MONEY, NULL, "Highest balance allowed; without it there is no limit" }, { NULL } };

const CfCommand cf_customer_commands[] = {
  { "customer add", CF_OPEN_WRITE, add, "Add a customer", add_args },
  { "customer edit", CF_OPEN_WRITE, edit, "Change a customer", edit_args, "Only what is given changes; an empty text takes away what was there." },
  { "customer hold", CF_OPEN_WRITE, hold, "Sell nothing to a customer on account", one_args },
  { "customer release", CF_OPEN_WRITE, unhold, "Take a customer off hold", one_args },
  { "customer limit", CF_OPEN_WRITE, limit, "Set or take away the credit limit", limit_args },
  { "customer merge", CF_OPEN_WRITE, merge, "Show a customer under another one; money stays where it was posted", merge_args },
  { "customer unmerge", CF_OPEN_WRITE, unmerge, "Take a merge back", one_args },
  { NULL },
};
