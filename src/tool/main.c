/* main.c: counterfoilctl: reads the command line, runs one command, writes what came of it. Standard output has the answer: text, or with --json one JSON
 * value, also for errors; standard error has the sentence about what went wrong. The exit status is the table in status.c. */
#include "help.h"
#include "tool.h"
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#define PROGRAM "counterfoilctl"

static void
write_json (json_t *value)
{
  json_dumpf (value, stdout, JSON_INDENT (2) | JSON_ENCODE_ANY);
  putchar ('\n');
}

static void
write_problem (CfTool *tool)
{
  if (tool->json && !tool->answer) {
    g_autofree char *sentence = g_utf8_make_valid (tool->problem, -1);
    json_t *error = json_pack ("{s:{s:s, s:s?, s:s}}", "error", "code", tool->problem_code, "field", tool->problem_field, "message", sentence);
    write_json (error);
    json_decref (error);
  }
  fprintf (stderr, PROGRAM ": %s\n", tool->problem);
  if (tool->exit == CF_EXIT_USAGE)
    fprintf (stderr, "Try '" PROGRAM " %s%s--help'.\n", tool->command ? tool->command->name : "", tool->command ? " " : "");
}

static void
write_answer (CfTool *tool)
{
  if (tool->problem)
    write_problem (tool);
  else if (!tool->json && !tool->is_written)
    fwrite (tool->text->str, 1, tool->text->len, stdout);
  if (tool->json && !tool->is_written && (tool->answer || !tool->problem)) {
    if (!tool->answer)
      tool->answer = json_object ();
    write_json (tool->answer);
  }
  if (fflush (stdout) != 0 || ferror (stdout)) {
    fprintf (stderr, PROGRAM ": The answer could not be written: %s.%s\n", g_strerror (errno), tool->exit ? "" : " What the command does was done.");
    tool->exit = tool->exit ? tool->exit : CF_EXIT_SYSTEM;
  }
}

static void
run (CfTool *tool, int argc, char **argv)
{
  g_autofree char *problem = cf_arguments_read (&tool->args, argc, argv);

  tool->command = cf_arguments_has (&tool->args, "version") ? cf_command_find ("version") : tool->args.command;
  for (int i = 1; i < argc; i++)
    tool->json = tool->json || strcmp (argv[i], "--json") == 0;
  if (problem)
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", NULL, "%s", problem);
  else if (tool->args.help || !tool->command)
    cf_help_about (tool, tool->command, tool->args.group);
  else if (tool->command->open == CF_OPEN_NOT || cf_tool_open (tool))
    tool->command->run (tool);
}

int
main (int argc, char **argv)
{
  CfTool tool = { .text = g_string_new (NULL) };
  int status;

  setlocale (LC_ALL, "");
  setlocale (LC_NUMERIC, "C");
  run (&tool, argc, argv);
  write_answer (&tool);
  status = (int) tool.exit;
  cf_tool_clear (&tool);
  return status;
}
