/* staff.c: who works here, their PINs, and the period lock that a bookkeeper sets. */
#include "commands.h"
#include "edit.h"
#include "shop/close-period.h"
#include "shop/staff.h"
#include "show.h"

static void
say_staff (CfTool *tool, const CfStaff *staff, const char *what)
{
  json_t *json = cf_json_record (&CF_STAFF, staff);

  json_object_set_new (json, "has_pin", json_boolean (staff->pin_hash && *staff->pin_hash));
  cf_say (tool, "%s, %s, %s.", staff->name, cf_enum_name (cf_staff_roles, staff->role), what);
  cf_answer (tool, json);
}

/* Once anybody has a PIN, the file alone makes nobody an owner: somebody signs in (--as), or an owner approves. */
static void
ask_for_an_owner (CfTool *tool)
{
  tool->who.while_no_pins = tool->who.kind == CF_WHO_SYSTEM;
}

static void
add (CfTool *tool)
{
  g_auto (CfStaff) staff = { .id = tool->id };

  ask_for_an_owner (tool);
  if (cf_fill (tool, &CF_STAFF, &staff) && cf_save (tool, &CF_STAFF, &staff))
    say_staff (tool, &staff, "works here now; 'staff pin' gives them a PIN");
}

static void
edit (CfTool *tool)
{
  g_auto (CfStaff) staff = { 0 };

  ask_for_an_owner (tool);
  if (cf_edit (tool, &CF_STAFF, 0, cf_given (tool, "STAFF"), &staff))
    say_staff (tool, &staff, "is saved");
}

/* Who has the file has the books: a forgotten PIN locks no shop up. But it is an owner's that comes so, with a reason in the log. */
static gboolean
is_forgotten (CfTool *tool, CfId id)
{
  g_auto (CfStaff) staff = { 0 };

  if (!cf_has (tool, "forgotten") || tool->exit || !cf_load (tool, &CF_STAFF, id, &staff))
    return FALSE;
  if (staff.role != CF_STAFF_OWNER)
    cf_tool_fail (tool, CF_EXIT_REFUSED, "needs-permission", "forgotten", "%s is no owner: an owner gives them a new PIN. --forgotten is for an owner's.", staff.name);
  else if (!tool->who.reason || !*tool->who.reason)
    cf_tool_fail (tool, CF_EXIT_REFUSED, "needs-reason", "reason", "This needs a reason, which is kept in the log: add --reason TEXT.");
  return !tool->exit;
}

static void
pin (CfTool *tool)
{
  g_auto (CfStaff) staff = { 0 };
  CfId id = cf_find_record (tool, &CF_STAFF, 0, cf_given (tool, "STAFF"));
  gboolean forgotten = is_forgotten (tool, id);
  g_autofree char *secret = tool->exit ? NULL : cf_tool_secret (tool, cf_given (tool, "new-pin-file"));
  GError *error = NULL;
  CfOutcome outcome;

  if (!secret)
    return;
  if (!forgotten)
    ask_for_an_owner (tool);
  do
    outcome = cf_set_pin (tool->shop, &tool->who, id, secret, &error);
  while (cf_tool_again (tool, id, outcome, &error));
  if (cf_load (tool, &CF_STAFF, id, &staff))
    say_staff (tool, &staff, "has a PIN now");
}

static void
list (CfTool *tool)
{
  g_auto (CfRecords) all = { 0 };
  g_autoptr (CfTable) table = cf_table_new ("Staff|Name|Role||");
  json_t *list;
  json_t *row;
  size_t at;

  if (!cf_records_load (tool, &CF_STAFF, 0, &all))
    return;
  list = cf_records_json (&all);
  json_array_foreach (list, at, row) {
    const CfStaff *staff = cf_records_at (&all, CfStaff, at);
    gboolean has_pin = staff->pin_hash && *staff->pin_hash;
    json_object_set_new (row, "has_pin", json_boolean (has_pin));
    cf_table_row (table, cf_id_shown (staff->id), staff->name, cf_enum_name (cf_staff_roles, staff->role), has_pin ? "" : "no PIN",
                  staff->archived ? "archived" : "", NULL);
  }
  if (all.n)
    cf_show_table (tool, table);
  else
    cf_say (tool, "Nobody is entered yet: whoever has the file acts as its owner.");
  cf_answer_set (tool, "staff", list);
}

/* --- the period lock --- */

static void
lock_before (CfTool *tool, CfDate before)
{
  g_auto (CfPeriodLock) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  do {
    cf_period_lock_clear (&made);
    outcome = cf_lock_period (tool->shop, &tool->who, tool->id, before, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  if (made.before)
    cf_say (tool, "Nothing can be posted before %s any more.", cf_date_text (tool, made.before));
  else
    cf_say (tool, "The books are open.");
  cf_answer (tool, cf_json_record (&CF_PERIOD_LOCK, &made));
}

static void
lock (CfTool *tool)
{
  if (!cf_has (tool, "DATE") == !cf_has (tool, "open"))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "DATE", "Say the first day that stays open, or --open.");
  else
    lock_before (tool, cf_number (tool, "DATE", 0));
}

#define STAFF_OPERAND { "STAFF", CF_ARG_TEXT, NULL, "Name or id", CF_ARG_REQUIRED }
static const CfArg add_args[] = { { "name", CF_ARG_TEXT, NULL, "Name", CF_ARG_REQUIRED },
                                  { "role", CF_ARG_CHOICE, NULL, "What they may do", CF_ARG_REQUIRED, cf_staff_roles },
                                  { NULL } };
static const CfArg edit_args[] = { STAFF_OPERAND, { "name", CF_ARG_TEXT, NULL, "Name" }, { "role", CF_ARG_CHOICE, NULL, "What they may do", 0, cf_staff_roles },
  { "archived", CF_ARG_CHOICE, NULL, "Works here no longer", 0, cf_yes_no }, { NULL } };
static const CfArg pin_args[] = {
  STAFF_OPERAND, { "new-pin-file", CF_ARG_FILE, NULL, "File with the PIN, 4 to 12 digits, in its first line; - is standard input", CF_ARG_REQUIRED },
  { "forgotten", CF_ARG_FLAG, NULL, "The owners' PINs are forgotten: an owner gets a new one with nobody's consent; needs --reason" }, { NULL }
};
static const CfArg lock_args[] = { { "DATE", CF_ARG_DATE, NULL, "The first day that stays open" },
                                   { "open", CF_ARG_FLAG, NULL, "Open everything again; needs --reason" },
                                   { NULL } };

const CfCommand cf_staff_commands[] = {
  { "staff add", CF_OPEN_WRITE, add, "Add somebody who works here", add_args },
  { "staff edit", CF_OPEN_WRITE, edit, "Change somebody's name or role", edit_args },
  { "staff pin", CF_OPEN_WRITE, pin, "Give somebody a PIN", pin_args },
  { "staff list", CF_OPEN_READ, list, "List who works here" },
  { "lock", CF_OPEN_WRITE, lock, "Lock the books: no posting before a day", lock_args },
  { NULL },
};
