/* terminal-devices.c: which card terminals and receipt printers are plugged in, the address of each, and why one cannot be opened. Opens none. */
#include "commands.h"
#include "device/plugged.h"
#include "json.h"
#include "terminal/clover-accessory.h"
#include "terminal/driver.h"
#include "tool.h"

static gboolean
is_terminal (guint16 vendor, guint16 product)
{
  return cf_clover_can_switch (vendor, product) || cf_clover_is_accessory (vendor, product) || cf_driver_for_usb (vendor, product);
}

static void
devices (CfTool *tool)
{
  GError *error = NULL;
  g_autoptr(GPtrArray) list = cf_plugged_list (is_terminal, NULL, &error);
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

const CfCommand cf_terminal_device_commands[] = {
  { "terminal devices", CF_OPEN_NOT, devices, "List the card terminals, receipt printers and serial lines that are plugged in", NULL,
    "Each with the address that settings take, and why it cannot be opened if it cannot. Terminals in the network are not looked for: their address is tcp:HOST:PORT. Says also which of the system's rules for devices is missing." },
  { NULL },
};
