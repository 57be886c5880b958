/* command.c: the groups of commands, what every command takes, and words made from the tables. */
#include "commands.h"
#include <string.h>

const CfArg cf_command_globals[] = {
  { "db", CF_ARG_FILE, "FILE", "The ledger; without it, the file named by COUNTERFOIL_DB" },
  { "json", CF_ARG_FLAG, NULL, "Write the answer as one JSON value, errors too" },
  { "as", CF_ARG_TEXT, "STAFF", "Act as this person, with their rights and their name in the log; needs a PIN. Without it the owner of the file acts" },
  { "pin-file", CF_ARG_FILE, "FILE", "File with the PIN of --as in its first line" },
  { "pin-stdin", CF_ARG_FLAG, NULL, "Read the PIN of --as from the first line of standard input" },
  { "approve-pin-file", CF_ARG_FILE, "FILE", "File with the PIN of somebody who approves what the person of --as may not do alone" },
  { "reason", CF_ARG_TEXT, "TEXT", "Why it is done; kept in the log, and demanded by what corrects money" },
  { "id", CF_ARG_ID, "ID", "The id of what the command makes: the same id never does it twice" },
  { "help", CF_ARG_FLAG, NULL, "What the command does and takes" },
  { "version", CF_ARG_FLAG, NULL, "Which version of the program this is" },
  { NULL },
};

const CfCommandGroup cf_command_groups[] = {
  { "The ledger", { cf_ledger_commands, cf_demo_commands, cf_backup_commands } },
  { "Settings", { cf_settings_commands, cf_catalogue_commands, cf_tax_commands, cf_staff_commands } },
  { "Customers", { cf_customer_commands, cf_customer_list_commands, cf_customer_part_commands, cf_redact_commands } },
  { "Catalogue", { cf_item_commands } },
  { "Estimates and orders", { cf_estimate_commands, cf_order_commands, cf_job_commands, cf_proof_commands, cf_shipment_commands, cf_work_pdf_commands } },
  { "Invoices", { cf_invoice_commands, cf_invoice_list_commands, cf_invoice_pdf_commands, cf_correct_commands } },
  { "Payments", { cf_payment_take_commands, cf_payment_commands, cf_payment_list_commands, cf_receipt_commands, cf_match_commands } },
  { "The till", { cf_till_commands } },
  { "Receipt printers", { cf_receipt_printer_commands } },
  { "Statements", { cf_statement_commands } },
  { "Late fees", { cf_fee_commands } },
  { "Messages", { cf_message_commands } },
  { "Reports", { cf_report_commands, cf_tax_report_commands, cf_log_commands, cf_explain_commands } },
  { "In and out", { cf_import_commands, cf_export_commands, cf_generate_commands } },
  { "Card terminals", { cf_terminal_device_commands, cf_terminal_commands } },
  { "The portal", { cf_sync_commands, cf_sync_aside_commands } },
  { "Help", { cf_help_commands } },
  { NULL },
};

const CfCommand *
cf_command_next (const CfCommandGroup *group, guint *table, const CfCommand *after)
{
  const CfCommand *next = after ? after + 1 : group->tables[*table];

  while (next && !next->name)
    next = ++*table < CF_TABLES_MAX ? group->tables[*table] : NULL;
  return next;
}

const CfCommand *
cf_command_find (const char *name)
{
  for (const CfCommandGroup *group = cf_command_groups; group->title; group++)
    CF_EACH_COMMAND (group, command)
      if (strcmp (command->name, name) == 0)
        return command;
  return NULL;
}

char *
cf_arg_value_text (const CfArg *arg)
{
  GString *text;

  if (arg->value)
    return g_strdup (arg->value);
  switch (arg->kind) {
  case CF_ARG_FLAG: return g_strdup ("");
  case CF_ARG_MONEY: return g_strdup ("AMOUNT");
  case CF_ARG_DATE: return g_strdup ("DATE");
  case CF_ARG_COUNT: return g_strdup ("N");
  case CF_ARG_RATE: return g_strdup ("PERCENT");
  case CF_ARG_DECIMAL: return g_strdup ("NUMBER");
  case CF_ARG_ID: return g_strdup ("ID");
  case CF_ARG_FILE: return g_strdup ("FILE");
  case CF_ARG_FOLDER: return g_strdup ("FOLDER");
  case CF_ARG_CHOICE:
    text = g_string_new (NULL);
    for (const CfEnumName *choice = arg->choices; choice->name; choice++)
      g_string_append_printf (text, "%s%s", text->len ? "|" : "", choice->name);
    return g_string_free (text, FALSE);
  case CF_ARG_TEXT: break;
  }
  return g_strdup ("TEXT");
}

char *
cf_command_synopsis (const CfCommand *command)
{
  GString *text = g_string_new (command->name);
  gboolean options = FALSE;

  for (const CfArg *arg = command->args; arg && arg->name; arg++)
    if (!cf_arg_is_operand (arg) && (arg->flags & CF_ARG_REQUIRED)) {
      g_autofree char *value = cf_arg_value_text (arg);
      g_string_append_printf (text, " --%s %s%s", arg->name, value, arg->flags & CF_ARG_MANY ? " …" : "");
    }
    else if (!cf_arg_is_operand (arg))
      options = TRUE;
  if (options)
    g_string_append (text, " [OPTION…]");
  for (const CfArg *arg = command->args; arg && arg->name; arg++)
    if (cf_arg_is_operand (arg))
      g_string_append_printf (text, arg->flags & CF_ARG_REQUIRED ? " %s%s" : " [%s%s]", arg->name, arg->flags & CF_ARG_MANY ? "…" : "");
  return g_string_free (text, FALSE);
}
