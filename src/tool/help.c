/* help.c: --help, from the tables. */
#include "help.h"
#include "table.h"
#include "wrap.h"
#include <string.h>

static const char usage[] =
  "counterfoilctl keeps a shop's books: customers, invoices, payments, statements, in one file.\n\n"
  "Usage: counterfoilctl --db FILE COMMAND [OPTION…]\n";

/* "customer add" is of "customer" and of "customer add"; a group may have commands that begin with other words. */
static gboolean
is_of (const CfCommand *command, const char *first)
{
  gsize length = strlen (first);
  return strncmp (command->name, first, length) == 0 && (command->name[length] == ' ' || command->name[length] == '\0');
}

static void
about_args (GString *into, const char *title, const CfArg *args, gboolean operands)
{
  gboolean any = FALSE;

  for (const CfArg *arg = args; arg && arg->name; arg++) {
    g_autofree char *value = NULL;
    g_autofree char *left = NULL;
    if (cf_arg_is_operand (arg) != operands)
      continue;
    if (!any)
      g_string_append_printf (into, "\n%s:\n", title);
    any = TRUE;
    value = cf_arg_value_text (arg);
    left = operands ? g_strdup (arg->name) : g_strdup_printf ("--%s%s%s", arg->name, *value ? " " : "", value);
    cf_wrap_entry (into, left, arg->help,
                   arg->flags & CF_ARG_REQUIRED ? (operands ? "" : " (required)") :
                   arg->flags & CF_ARG_MANY     ? " (may be repeated)" :
                                                  "");
  }
}

static void
about_exits (GString *into)
{
  g_string_append (into, "\nExit status:\n");
  for (const CfExitInfo *exit = cf_exits; exit->name; exit++) {
    g_autofree char *number = g_strdup_printf ("%d", exit->status);
    cf_wrap_entry (into, number, exit->help, "");
  }
}

static void
about_command (GString *into, const CfCommand *command)
{
  g_autofree char *synopsis = cf_command_synopsis (command);

  g_string_append_printf (into, "Usage: counterfoilctl %s\n\n", synopsis);
  cf_wrap (into, command->help, 0);
  if (command->about) {
    g_string_append_c (into, '\n');
    cf_wrap (into, command->about, 0);
  }
  about_args (into, "What it takes", command->args, TRUE);
  about_args (into, "Options", command->args, FALSE);
  about_args (into, "Options of every command", cf_command_globals, FALSE);
}

static void
about_groups (GString *into, const char *first)
{
  for (const CfCommandGroup *group = cf_command_groups; group->title; group++) {
    gboolean any = FALSE;
    CF_EACH_COMMAND (group, command)
      if (!first || is_of (command, first)) {
        if (!any)
          g_string_append_printf (into, "\n%s:\n", group->title);
        any = TRUE;
        cf_wrap_entry (into, command->name, command->help, "");
      }
  }
}

static json_t *
args_json (const CfArg *args)
{
  json_t *list = json_array ();

  for (const CfArg *arg = args; arg && arg->name; arg++) {
    g_autofree char *value = cf_arg_value_text (arg);
    json_array_append_new (list, json_pack ("{s:s, s:b, s:s, s:s, s:b, s:b}", "name", arg->name, "operand", cf_arg_is_operand (arg), "value", value, "help",
                                            arg->help, "required", (arg->flags & CF_ARG_REQUIRED) != 0, "repeated", (arg->flags & CF_ARG_MANY) != 0));
  }
  return list;
}

static json_t *
help_json (const CfCommand *only, const char *first)
{
  json_t *commands = json_array (), *exits = json_array ();

  for (const CfCommandGroup *group = cf_command_groups; group->title; group++)
    CF_EACH_COMMAND (group, command)
      if (only ? only == command : !first || is_of (command, first))
        json_array_append_new (commands, json_pack ("{s:s, s:s, s:o}", "name", command->name, "help", command->help, "takes", args_json (command->args)));
  for (const CfExitInfo *exit = cf_exits; exit->name; exit++)
    json_array_append_new (exits, json_pack ("{s:i, s:s, s:s}", "status", exit->status, "name", exit->name, "help", exit->help));
  return json_pack ("{s:o, s:o, s:o}", "commands", commands, "options", args_json (cf_command_globals), "exits", exits);
}

void
cf_help_about (CfTool *tool, const CfCommand *command, const char *group)
{
  cf_answer (tool, help_json (command, group));
  if (command)
    about_command (tool->text, command);
  else {
    g_string_append (tool->text, group ? "" : usage);
    about_groups (tool->text, group);
    if (!group) {
      about_args (tool->text, "Options of every command", cf_command_globals, FALSE);
      about_exits (tool->text);
    }
    g_string_append (tool->text, "\n'counterfoilctl COMMAND --help' says what a command takes.\n");
  }
  if (!command && !tool->args.help)
    tool->exit = CF_EXIT_USAGE;
}
