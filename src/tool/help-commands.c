/* help-commands.c: help as a command. */
#include "commands.h"
#include "help.h"
#include <string.h>

enum { AS_TEXT, AS_MAN, AS_BASH, AS_ZSH, AS_FISH };
static const CfEnumName formats[] = { { AS_TEXT, "text" }, { AS_MAN, "man" }, { AS_BASH, "bash" }, { AS_ZSH, "zsh" }, { AS_FISH, "fish" }, { 0, NULL } };

static gboolean
is_group (const char *first)
{
  gsize length = strlen (first);

  for (const CfCommandGroup *group = cf_command_groups; group->title; group++)
    CF_EACH_COMMAND (group, command)
      if (strncmp (command->name, first, length) == 0 && command->name[length] == ' ')
        return TRUE;
  return FALSE;
}

static void
help (CfTool *tool)
{
  g_autoptr (GString) name = g_string_new (NULL);
  const CfArgValue *word;
  const CfCommand *command;

  if (cf_number (tool, "format", AS_TEXT) != AS_TEXT) {
    g_autofree char *made = cf_number (tool, "format", AS_TEXT) == AS_MAN ? cf_help_manual () : cf_help_completion (cf_given (tool, "format"));
    g_string_append (tool->text, made);
    return;
  }
  for (guint i = 0; (word = cf_arguments_nth (&tool->args, "COMMAND", i)) != NULL; i++)
    g_string_append_printf (name, "%s%s", i ? " " : "", word->text);
  tool->args.help = TRUE;
  command = cf_command_find (name->str);
  if (name->len && !command && !is_group (name->str))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "command", "There is no command '%s'.", name->str);
  else
    cf_help_about (tool, command, !command && name->len ? name->str : NULL);
}

static const CfArg help_args[] = { { "COMMAND", CF_ARG_TEXT, NULL, "Words of the command", CF_ARG_MANY },
  { "format", CF_ARG_CHOICE, NULL, "The manual page, or completion for a shell, instead", 0, formats }, { NULL } };

const CfCommand cf_help_commands[] = {
  { "help", CF_OPEN_NOT, help, "Say what commands there are, or what one of them takes", help_args },
  { NULL },
};
