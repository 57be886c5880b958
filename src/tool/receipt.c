/* receipt.c: receipts on a receipt printer, its test page, and the drawer; the same code prints for the register. */
#include "commands.h"
#include "base/whole-file.h"
#include "desk/receipt-printer.h"
#include "find.h"
#include "json.h"
#include "paper/printer.h"
#include "tool.h"

static const CfEnumName widths[] = { { 58, "58" }, { 80, "80" }, { 0, NULL } };

/* Borrows what was given. FALSE and a problem. */
static gboolean
printer_given (CfTool *tool, CfReceiptPrinter *ret)
{
  const char *profile = cf_given (tool, "profile");
  g_autoptr (GError) error = NULL;
  if (tool->exit)
    return FALSE;
  *ret = (CfReceiptPrinter) { (char *) cf_given (tool, "printer"), (char *) (profile ? profile : "generic-80"), (char *) cf_given (tool, "code-page"), (guint) cf_number (tool, "width", 0), TRUE };
  if (!ret->address == !cf_given (tool, "file")) {
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "printer", "Say either --printer ADDRESS or --file FILE.");
    return FALSE;
  }
  return !ret->address || cf_receipt_printer_check (ret, &error) || cf_tool_error (tool, g_steal_pointer (&error));
}

/* Takes @bytes (NULL: @error says why). */
static void
send (CfTool *tool, const CfReceiptPrinter *printer, GBytes *bytes, GError *error)
{
  const char *file = cf_given (tool, "file"), *to = file ? file : printer->address;
  gsize n = 0;
  gconstpointer data = bytes ? g_bytes_get_data (bytes, &n) : NULL;
  if (bytes && (file ? cf_whole_file_write (file, NULL, data, n, FALSE, &error) : cf_receipt_send (printer, NULL, bytes, NULL, &error))) {
    cf_say (tool, file ? "Written: %s" : "Sent to %s", to);
    cf_answer (tool, json_pack ("{s:o, s:I}", file ? "file" : "printer", cf_json_text (to), "bytes", (json_int_t) n));
  } else
    cf_tool_error (tool, error);
  g_clear_pointer (&bytes, g_bytes_unref);
}

static void
print (CfTool *tool)
{
  CfId id = cf_find_payment (tool, cf_given (tool, "PAYMENT"));
  CfReceiptPrinter printer;
  GError *error = NULL;
  if (tool->exit || !printer_given (tool, &printer))
    return;
  GBytes *bytes = cf_receipt_roll (tool->shop, id, cf_has (tool, "copy"), &printer, &error);
  send (tool, &printer, bytes, error);
}

static void
test_page (CfTool *tool)
{
  CfReceiptPrinter printer;
  GError *error = NULL;
  if (!printer_given (tool, &printer))
    return;
  GBytes *bytes = cf_receipt_test_page (tool->shop, &printer, &error);
  send (tool, &printer, bytes, error);
}

static void
badge (CfTool *tool)
{
  CfId id = cf_find_record (tool, &CF_STAFF, 0, cf_given (tool, "STAFF"));
  g_auto (CfStaff) staff = { 0 };
  CfReceiptPrinter printer;
  GError *error = NULL;
  if (tool->exit || !cf_load (tool, &CF_STAFF, id, &staff) || !printer_given (tool, &printer))
    return;
  GBytes *bytes = cf_receipt_badge (tool->shop, &staff, &printer, &error);
  send (tool, &printer, bytes, error);
}

static void
profiles (CfTool *tool)
{
  json_t *list = json_array ();
  for (const char *const *name = cf_printer_profile_names (); *name; name++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (CfPrinterProfile) profile = cf_printer_profile_load (*name, &error);
    if (!profile) {
      json_decref (list);
      cf_tool_error (tool, g_steal_pointer (&error));
      return;
    }
    cf_say (tool, "%-16s %s%s%s", *name, profile->title, profile->wide.dots ? ", 80 mm" : "", profile->narrow.dots ? ", 58 mm" : "");
    json_array_append_new (list, json_pack ("{s:s, s:o}", "name", *name, "title", cf_json_text (profile->title)));
  }
  cf_answer (tool, json_pack ("{s:o}", "profiles", list));
}

static void
printers (CfTool *tool)
{
  g_autoptr (GPtrArray) found = cf_receipt_printers_found ();
  json_t *list = json_array ();
  for (guint i = 0; i < found->len; i++) {
    const CfReceiptPrinterFound *one = found->pdata[i];
    cf_say (tool, "%s  %s (%s)", one->address, one->name, one->profile);
    if (one->trouble)
      cf_say (tool, "  %s", one->trouble);
    json_array_append_new (list, json_pack ("{s:o, s:o, s:s, s:o}", "address", cf_json_text (one->address), "name", cf_json_text (one->name), "profile", one->profile, "trouble", cf_json_text (one->trouble)));
  }
  cf_say (tool, "%s.", cf_count_text (found->len, "printer", "printers"));
  cf_answer (tool, json_pack ("{s:o}", "printers", list));
}

#define PRINTER_OPTIONS \
  { "printer", CF_ARG_TEXT, "ADDRESS", "Where it is: usb:VVVV:PPPP, serial:PATH, tcp:HOST:9100, cups:QUEUE, file:PATH" }, \
  { "file", CF_ARG_FILE, NULL, "Write the bytes to this file instead" }, \
  { "profile", CF_ARG_TEXT, "NAME", "What the printer can do: a name of 'receipt profiles', or the path of a file; generic-80 if not given" }, \
  { "width", CF_ARG_CHOICE, NULL, "Of the paper in mm; the widest that the printer takes if not given", 0, widths }, \
  { "code-page", CF_ARG_TEXT, "NAME", "Only this one of the printer's code pages, as cp858" }
static const CfArg print_args[] = { { "PAYMENT", CF_ARG_TEXT, NULL, "Id, or reference such as the check number", CF_ARG_REQUIRED },
                                    PRINTER_OPTIONS,
                                    { "copy", CF_ARG_FLAG, NULL, "Marked as a copy" },
                                    { NULL } };
static const CfArg badge_args[] = { { "STAFF", CF_ARG_TEXT, NULL, "Name or id of one of the staff", CF_ARG_REQUIRED }, PRINTER_OPTIONS, { NULL } };
static const CfArg test_args[] = { PRINTER_OPTIONS, { NULL } };

const CfCommand cf_receipt_printer_commands[] = {
  { "receipt print", CF_OPEN_READ, print, "Print the receipt of a payment on a receipt printer", print_args,
    "A printer that can be asked is asked first whether it has paper. The drawer stays shut." },
  { "receipt test", CF_OPEN_READ, test_page, "Print a page that shows width, letters and pictures", test_args },
  { "receipt badge", CF_OPEN_READ, badge, "Print a badge for one of the staff, to be scanned at the register", badge_args, "Who scans it is asked for the PIN." },
  { "receipt profiles", CF_OPEN_NOT, profiles, "List the kinds of receipt printers that are known" },
  { "receipt printers", CF_OPEN_NOT, printers, "List the receipt printers on USB and serial lines, and the print system's queues" },
  { NULL },
};
