/* terminal-devices.c: which card terminals and receipt printers are plugged in, the address of each, and why one cannot be opened (opens none); and the self-test of one. */
#include "commands.h"
#include "desk/terminal-test.h"
#include "device/plugged.h"
#include "json.h"
#include "tool.h"

static void
devices (CfTool *tool)
{
  GError *error = NULL;
  g_autoptr(GPtrArray) list = cf_terminals_plugged (&error);
  if (!list) {
    cf_tool_error (tool, error);
    return;
  }
  json_t *answer = json_array ();
  for (guint i = 0; i < list->len; i++) {
    const CfPlugged *plugged = g_ptr_array_index (list, i);
    json_array_append_new (answer, json_pack ("{s:o, s:o, s:o}", "address", cf_json_text (plugged->address), "name", cf_json_text (plugged->name), "trouble", cf_json_text (plugged->trouble)));
    cf_say (tool, "%s  %s", plugged->address, plugged->name);
    if (plugged->trouble)
      cf_say (tool, "  %s", plugged->trouble);
  }
  g_autofree char *rules = cf_rules_trouble (NULL, 0);
  cf_say (tool, "%s.", cf_count_text (list->len, "device", "devices"));
  if (rules)
    cf_say (tool, "%s", rules);
  cf_answer (tool, json_pack ("{s:o, s:o}", "devices", answer, "rules", cf_json_text (rules)));
}

static void
test (CfTool *tool)
{
  GError *error = NULL;
  const char *address = cf_given (tool, "ADDRESS"), *driver = cf_given (tool, "driver");
  driver = driver ? driver : cf_terminal_driver_for (address);
  if (!driver) {
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "driver", "What it speaks cannot be told from '%s': give --driver.", address);
    return;
  }
  g_autoptr(CfTerminal) terminal = cf_terminal_test_new (driver, address, NULL, cf_clock_system (), &error);
  if (!terminal) {
    cf_tool_error (tool, error);
    return;
  }
  g_autoptr(GPtrArray) lines = cf_terminal_test (terminal, &(CfTerminalTestAsk) { .paired = cf_given (tool, "paired") });
  json_t *answer = json_array ();
  for (guint i = 0; i < lines->len; i++) {
    const CfTestLine *line = g_ptr_array_index (lines, i);
    json_array_append_new (answer, json_pack ("{s:s, s:s, s:o, s:o}", "test", cf_enum_name (cf_test_kinds, line->kind), "verdict", cf_enum_name (cf_test_verdicts, line->verdict), "said", cf_json_text (line->said),
                                              "advice", cf_json_text (line->advice)));
    cf_say (tool, "%-9s  %s: %s", cf_enum_name (cf_test_verdicts, line->verdict), cf_test_title (line->kind), line->said);
    if (line->advice)
      cf_say (tool, "%-9s  %s", "", line->advice);
  }
  cf_answer (tool, json_pack ("{s:b, s:o}", "passed", cf_terminal_test_passed (lines), "lines", answer));
}

static const CfArg test_args[] = { { "ADDRESS", CF_ARG_TEXT, NULL, "As 'terminal devices' tells it, or tcp:HOST:PORT", CF_ARG_REQUIRED },
  { "driver", CF_ARG_TEXT, "NAME", "What it speaks: clover, pax or zvt; can be left out where the device tells", 0 },
  { "paired", CF_ARG_TEXT, "ID", "What it should call itself", 0 }, { NULL } };

const CfCommand cf_terminal_device_commands[] = {
  { "terminal devices", CF_OPEN_NOT, devices, "List the card terminals, receipt printers and serial lines that are plugged in", NULL,
    "Each with the address that settings take, and why it cannot be opened if it cannot. Terminals in the network are not looked for: their address is tcp:HOST:PORT. Says also which of the system's rules for devices is missing." },
  { "terminal test", CF_OPEN_NOT, test, "Test a card terminal: rules, connection, greeting, who it is, a harmless question", test_args,
    "Moves no money and changes nothing. No other program may hold the terminal meanwhile; in the register there is the same test under Settings, Card Terminals." },
  { NULL },
};
