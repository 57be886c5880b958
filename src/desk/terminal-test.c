/* terminal-test.c: see terminal-test.h. A line that stands on one that failed is not tried. */
#include "terminal-test.h"
#include "card-payment-private.h"
#include "device/plugged.h"
#include "terminal/clover-accessory.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define OPEN_WAIT CF_SECONDS (15)
#define SKEW_MAX CF_SECONDS (5 * 60)

const CfEnumName cf_test_kinds[] = { { CF_TEST_RULES, "rules" }, { CF_TEST_LINK, "link" }, { CF_TEST_GREETING, "greeting" }, { CF_TEST_IDENTITY, "identity" }, { CF_TEST_ENQUIRY, "enquiry" },
  { CF_TEST_CLOCK, "clock" }, { 0, NULL } };
const CfEnumName cf_test_verdicts[] = { { CF_TEST_PASSED, "passed" }, { CF_TEST_WARNED, "warned" }, { CF_TEST_FAILED, "failed" }, { CF_TEST_NOT_TRIED, "not_tried" }, { 0, NULL } };

const char *
cf_test_title (CfTestKind kind)
{
  static const char *const titles[] = { "", N_("System’s rules for devices"), N_("Connection"), N_("Greeting"), N_("Which terminal it is"), N_("A question"), N_("Its clock") };
  return kind > 0 && kind < (int) G_N_ELEMENTS (titles) ? _(titles[kind]) : "";
}

void
cf_test_line_free (CfTestLine *line)
{
  g_free (line->said);
  g_free (line->advice);
  g_free (line);
}

/* Takes the texts. */
static void
add (GPtrArray *lines, CfTestKind kind, CfTestVerdict verdict, char *said, char *advice)
{
  CfTestLine *line = g_new (CfTestLine, 1);
  *line = (CfTestLine) { kind, verdict, said, advice };
  g_ptr_array_add (lines, line);
}

/* --- the system --- */

static gboolean
is_running (const char *folder, const char *program)
{
  g_autoptr (GDir) dir = g_dir_open (folder ? folder : "/proc", 0, NULL);
  const char *name;
  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *path = g_build_filename (folder ? folder : "/proc", name, "comm", NULL), *text = NULL;
    if (g_ascii_isdigit (*name) && g_file_get_contents (path, &text, NULL, NULL) && g_str_has_prefix (text, program))
      return TRUE;
  }
  return FALSE;
}

static guint16
vendor_of (const char *address)
{
  const char *usb = strstr (address, "usb:");
  return usb ? (guint16) g_ascii_strtoull (usb + 4, NULL, 16) : 0;
}

static void
test_rules (GPtrArray *lines, const char *address, const CfTerminalTestAsk *ask)
{
  gboolean usb = strstr (address, "usb:") != NULL, serial = strstr (address, "serial:") != NULL;
  if (!usb && !serial)
    return;                                                             /* the network asks nobody */
  g_autofree char *trouble = cf_rules_trouble (ask->rule_folders, vendor_of (address));
  if (!trouble)
    add (lines, CF_TEST_RULES, CF_TEST_PASSED, g_strdup (_("The rules are there: who sits at this screen may use the terminal, and no other program tries to dial with it.")), NULL);
  else {
    gboolean modem = serial && is_running (ask->process_folder, "ModemManager");
    add (lines, CF_TEST_RULES, usb ? CF_TEST_FAILED : CF_TEST_WARNED, g_steal_pointer (&trouble),
         modem ? g_strdup_printf (_("ModemManager is running and holds each new serial line for some twenty seconds. In a terminal: sudo cp %s /etc/udev/rules.d/ && sudo udevadm control --reload; then plug it in again."),
                                  CF_RULES_FILE)
               : g_strdup_printf (_("In a terminal: sudo cp %s /etc/udev/rules.d/ && sudo udevadm control --reload; then plug it in again."), CF_RULES_FILE));
  }
}

/* --- the link --- */

static char *
advice_for (const GError *error, const char *address, const CfTerminalTestAsk *ask)
{
  gboolean tcp = strstr (address, "tcp:") != NULL;
  if (g_error_matches (error, CF_ERROR, CF_ERROR_DENIED))
    return g_strdup (_("Install the rules for devices, then unplug the terminal and plug it in again."));
  if (g_error_matches (error, CF_ERROR, CF_ERROR_BUSY))
    return g_strdup (is_running (ask->process_folder, "ModemManager") ? _("Another program holds it, perhaps ModemManager: wait half a minute and test again; the rules for devices keep ModemManager away.")
                                                                   : _("Another program holds it: close that one (another till, a maker’s own tool), then test again."));
  if (g_error_matches (error, CF_ERROR, CF_ERROR_OFFLINE) || g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND))
    return g_strdup (tcp ? _("Is the terminal on, in the same network, and its address still this one? Its menu shows it. Give it a fixed address in the router.")
                         : _("Is the cable plugged in at both ends, and the terminal on? Try another socket of the computer."));
  return g_strdup (_("Is the terminal on its idle screen, and switched to work with a cash register (ECR, integrated mode)? Then test again."));
}

static gboolean
is_link_error (const GError *error)
{
  static const CfError codes[] = { CF_ERROR_DENIED, CF_ERROR_BUSY, CF_ERROR_OFFLINE, CF_ERROR_NOT_FOUND, CF_ERROR_INVALID };
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_error_matches (error, CF_ERROR, codes[i]))
      return TRUE;
  return FALSE;
}

/* FALSE: nothing more can be tried. */
static gboolean
test_link (GPtrArray *lines, CfTerminal *terminal, const CfTerminalTestAsk *ask)
{
  g_autoptr (GError) error = NULL;
  const char *address = terminal->transport->address;
  gboolean open = terminal->transport->is_open || terminal->driver->open (terminal, cf_transport_now (terminal->transport) + OPEN_WAIT, &error);
  if (open || !is_link_error (error))
    add (lines, CF_TEST_LINK, CF_TEST_PASSED, g_strdup_printf (_("%s is reached."), cf_transport_name (terminal->transport)), NULL);
  else
    add (lines, CF_TEST_LINK, CF_TEST_FAILED, g_strdup_printf (_("%s is not reached: %s."), address, error->message), advice_for (error, address, ask));
  if (open)
    add (lines, CF_TEST_GREETING, CF_TEST_PASSED, g_strdup_printf (_("It answers as a %s terminal."), terminal->driver->label), NULL);
  else if (is_link_error (error))
    add (lines, CF_TEST_GREETING, CF_TEST_NOT_TRIED, g_strdup (_("Not tried: it is not reached.")), NULL);
  else
    add (lines, CF_TEST_GREETING, CF_TEST_FAILED, g_strdup_printf (_("It does not answer as a %s terminal: %s."), terminal->driver->label, error ? error->message : _("no reason is known")),
         advice_for (error, address, ask));
  return open;
}

/* --- what it says --- */

static void
test_identity (GPtrArray *lines, CfTerminal *terminal, const CfTerminalTestAsk *ask)
{
  const CfTerminalIdentity *who = &terminal->identity;
  const char *id = who->id ? who->id : "";
  GString *name = g_string_new (id);
  const char *more[] = { who->model, who->merchant, who->version };
  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    if (more[i] && *more[i] && strcmp (more[i], id) != 0)
      g_string_append_printf (name, "%s%s", name->len ? ", " : "", more[i]);
  if (!*id)
    add (lines, CF_TEST_IDENTITY, CF_TEST_WARNED, g_strdup (_("It does not say who it is: another terminal at this address would be taken for it.")), NULL);
  else if (ask->paired && *ask->paired && strcmp (ask->paired, id) != 0)
    add (lines, CF_TEST_IDENTITY, CF_TEST_FAILED, g_strdup_printf (_("This is %s; set up here is %s."), name->str, ask->paired),
         g_strdup (_("Plug the right one in; or, if this one replaces it, pair this one. Payments that are open at the other one stay with it.")));
  else
    add (lines, CF_TEST_IDENTITY, CF_TEST_PASSED, g_strdup_printf (ask->paired && *ask->paired ? _("It is the one that was paired: %s.") : _("It calls itself %s."), name->str), NULL);
  g_string_free (name, TRUE);
}

static void
test_enquiry (GPtrArray *lines, CfTerminal *terminal)
{
  const CfDriver *driver = terminal->driver;
  g_auto (CfTerminalResult) batch = { 0 };
  g_autoptr (GPtrArray) pending = NULL;
  g_autoptr (GError) error = NULL;
  gboolean asked = TRUE;
  if (driver->pending)
    asked = driver->pending (terminal, &pending, &error);
  else if (driver->batch)
    asked = driver->batch (terminal, &batch, &error) || g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  else if (driver->idle)
    asked = driver->idle (terminal, cf_transport_now (terminal->transport) + CF_MS (200), &error);
  guint n = pending ? pending->len : 0;
  if (asked && n)
    add (lines, CF_TEST_ENQUIRY, CF_TEST_WARNED, g_strdup_printf (ngettext ("It holds %u payment that the bank has not seen yet.", "It holds %u payments that the bank has not seen yet.", n), n),
         g_strdup (_("See that the terminal reaches its bank: look at its own network settings.")));
  else if (asked)
    add (lines, CF_TEST_ENQUIRY, CF_TEST_PASSED, batch.lines ? g_strdup_printf (ngettext ("It answers; its batch has %u transaction.", "It answers; its batch has %u transactions.", batch.lines->len), batch.lines->len)
                                                             : g_strdup (_("It answers.")), NULL);
  else
    add (lines, CF_TEST_ENQUIRY, CF_TEST_FAILED, g_strdup_printf (_("It was greeted, but does not answer a question: %s."), error->message), g_strdup (_("Switch the terminal off and on again, then test again.")));
}

static void
test_clock (GPtrArray *lines, const CfTerminalTestAsk *ask)
{
  gint64 minutes = ABS (ask->behind_us) / CF_SECONDS (60);
  if (!ask->has_clock)
    add (lines, CF_TEST_CLOCK, CF_TEST_PASSED, g_strdup (_("Not known yet: terminals tell their time with a payment.")), NULL);
  else if (ABS (ask->behind_us) <= SKEW_MAX)
    add (lines, CF_TEST_CLOCK, CF_TEST_PASSED, g_strdup (_("It agreed with this computer’s at the last payment.")), NULL);
  else
    add (lines, CF_TEST_CLOCK, CF_TEST_WARNED, g_strdup_printf (ask->behind_us > 0 ? ngettext ("It was %d minute behind at the last payment.", "It was %d minutes behind at the last payment.", (gulong) minutes)
                                                                                  : ngettext ("It was %d minute ahead at the last payment.", "It was %d minutes ahead at the last payment.", (gulong) minutes), (int) minutes),
         g_strdup (_("Set the clock of whichever is wrong: receipts show the terminal’s time, and the list of a batch is compared by it.")));
}

GPtrArray *
cf_terminal_test (CfTerminal *terminal, const CfTerminalTestAsk *ask)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_test_line_free);
  gboolean was_open = terminal->transport->is_open;
  test_rules (lines, terminal->transport->address, ask);
  if (!test_link (lines, terminal, ask))
    return lines;
  test_identity (lines, terminal, ask);
  test_enquiry (lines, terminal);
  test_clock (lines, ask);
  if (!was_open && terminal->transport->is_open)
    terminal->driver->close (terminal);
  return lines;
}

gboolean
cf_terminal_test_passed (GPtrArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    if (((CfTestLine *) lines->pdata[i])->verdict == CF_TEST_FAILED)
      return FALSE;
  return TRUE;
}

/* --- a terminal for the test alone: nothing that it tells is kept, and nothing that moves money is allowed --- */

static gboolean
no_sent (gpointer data, const CfTerminalAttempt *attempt, const char *identity, const char *baseline, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "a test moves no money");
  return FALSE;
}

static gboolean
no_result (gpointer data, const CfTerminalAttempt *attempt, const CfTerminalResult *result, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "a test keeps nothing");
  return FALSE;
}

static gboolean
no_receipt (gpointer data, const CfTerminalAttempt *attempt, CfTerminalReceipt kind, const char *lines, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "a test keeps nothing");
  return FALSE;
}

static gboolean
no_orphan (gpointer data, const CfTerminalResult *result, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "a test keeps nothing");
  return FALSE;
}

static void no_show (gpointer data, CfTerminalState state, const char *text, const CfTerminalKey *keys, guint n_keys) { }
static void no_ask (gpointer data, const CfTerminalQuestion *question) { }
static const CfTerminalHost nobody = { no_sent, no_result, no_receipt, no_orphan, no_show, no_ask };

CfTerminal *
cf_terminal_test_new (const char *driver, const char *address, const char *options, CfClock *clock, GError **error)
{
  const CfDriver *how = cf_driver_named (driver);
  if (!how) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, _("“%s” is no kind of terminal that this version knows"), driver);
    return NULL;
  }
  CfTransport *transport = cf_transport_new (address, error);
  return transport ? cf_terminal_new (how, transport, cf_card_options (options), &nobody, NULL, clock, error) : NULL;
}

/* --- what is plugged in --- */

static gboolean
is_terminal (guint16 vendor, guint16 product)
{
  return cf_clover_can_switch (vendor, product) || cf_clover_is_accessory (vendor, product) || cf_driver_for_usb (vendor, product);
}

GPtrArray *
cf_terminals_plugged (GError **error)
{
  return cf_plugged_list (is_terminal, NULL, error);
}

const char *
cf_terminal_driver_for (const char *address)
{
  g_auto (GStrv) parts = g_strsplit (address, ":", 4);
  if (!parts[0] || strcmp (parts[0], "usb") != 0 || !parts[1] || !parts[2])
    return NULL;
  guint16 vendor = (guint16) g_ascii_strtoull (parts[1], NULL, 16), product = (guint16) g_ascii_strtoull (parts[2], NULL, 16);
  const CfDriver *driver = cf_driver_for_usb (vendor, product);
  return driver ? driver->name : cf_clover_can_switch (vendor, product) || cf_clover_is_accessory (vendor, product) ? "clover" : NULL;
}
