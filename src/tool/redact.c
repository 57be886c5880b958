/* redact.c: a person's data are removed on request. */
#include "commands.h"
#include "customer.h"
#include "shop/redact.h"

typedef CfOutcome (*Redact) (CfShop *shop, CfWho *who, CfId id, guint *ret_count, GError **error);

static void
redact (CfTool *tool, Redact act, CfId id, const char *name)
{
  GError *error = NULL;
  CfOutcome outcome;
  guint count = 0;

  if (tool->exit)
    return;
  do {
    outcome = act (tool->shop, &tool->who, id, &count, &error);
    if (outcome == CF_IN_USE)
      cf_tool_fail (tool, CF_EXIT_REFUSED, cf_outcome_name (outcome), tool->who.refusal.field, "%s has an open balance, a deposit or an open draft: settle and discard them first, for they need a name.", name);
  } while (cf_tool_again (tool, id, outcome, &error));
  if (tool->exit)
    return;
  if (count)
    cf_say (tool, "What is known of %s is removed, in %s; amounts, dates and numbers stay. Backups made before have it until they are thinned out.", name,
            cf_count_text (count, "place of the log", "places of the log"));
  else
    cf_say (tool, "Nothing was left to be removed.");
  cf_answer_set (tool, "id", cf_json_id (id));
  cf_answer_set (tool, "redacted", json_integer (count));
}

static void
customer (CfTool *tool)
{
  g_auto (CfCustomer) customer = { 0 };

  if (cf_load (tool, &CF_CUSTOMER, cf_find_customer (tool, cf_given (tool, "CUSTOMER")), &customer))
    redact (tool, cf_redact_customer, customer.id, customer.name);
}

static void
contact (CfTool *tool)
{
  g_auto (CfContact) contact = { 0 };
  CfId owner = cf_find_customer (tool, cf_given (tool, "CUSTOMER"));

  if (cf_load (tool, &CF_CONTACT, cf_find_record (tool, &CF_CONTACT, owner, cf_given (tool, "CONTACT")), &contact))
    redact (tool, cf_redact_contact, contact.id, contact.name ? contact.name : contact.email);
}

static const char about[] = "For somebody who asks that their data be removed. It cannot be taken back, and needs --reason. Names, addresses, telephone numbers, tax numbers and notes leave the record, the bill-to of "
                            "documents and the log; amounts, dates, document numbers and the log's hashes stay, and 'verify' counts what was removed.\n\n"
                            "Notes and references on invoices and payments, reasons and exemption certificates are part of the books and stay. So do backups made before, until they are thinned out: after restoring one, "
                            "remove the data again.";
static const CfArg customer_args[] = { CUSTOMER_OPERAND, { NULL } };
static const CfArg contact_args[] = { CUSTOMER_OPERAND, { "CONTACT", CF_ARG_TEXT, NULL, "Name or id", CF_ARG_REQUIRED }, { NULL } };

const CfCommand cf_redact_commands[] = {
  { "customer redact", CF_OPEN_WRITE, customer, "Remove what is known of a person, with their contacts and places", customer_args, about },
  { "customer contact redact", CF_OPEN_WRITE, contact, "Remove what is known of a contact", contact_args, about },
  { NULL },
};
