/* export.c: the ledger leaves: as a journal for other programs, and whole. What goes to standard output goes there whole or not at all: it is written to a
 * file without a name first. */
#include "commands.h"
#include "base/whole-file.h"
#include "desk/export.h"
#include "desk/import.h"
#include "json.h"
#include "progress-bar.h"
#include "tool.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

typedef gboolean (*Write) (CfTool *tool, FILE *out, GError **error);

static gboolean
copy_out (FILE *from, GError **error)
{
  char buffer[65536];
  size_t n;

  rewind (from);
  while ((n = fread (buffer, 1, sizeof buffer, from)) > 0)
    if (fwrite (buffer, 1, n, stdout) != n)
      break;
  if (!ferror (from) && !ferror (stdout) && fflush (stdout) == 0)
    return TRUE;
  g_set_error (error, CF_ERROR, errno == ENOSPC ? CF_ERROR_FULL : CF_ERROR_DENIED, "The export could not be written: %s.", g_strerror (errno));
  return FALSE;
}

/* To standard output. */
static void
to_stdout (CfTool *tool, Write write)
{
  g_autoptr (GError) error = NULL;
  FILE *out = tmpfile ();

  if (!out) {
    cf_tool_fail (tool, CF_EXIT_SYSTEM, "denied", NULL, "No temporary file can be made: %s.", g_strerror (errno));
    return;
  }
  if (write (tool, out, &error) && copy_out (out, &error))
    tool->is_written = TRUE;
  else
    cf_tool_error (tool, g_steal_pointer (&error));
  fclose (out);
}

/* To --out FILE. */
static void
to_file (CfTool *tool, Write write, const char *path)
{
  GError *error = NULL;
  CfWholeFile file;

  if (!cf_whole_file_open (&file, path, NULL, &error) || !cf_whole_file_end (&file, write (tool, file.out, &error), TRUE, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  cf_say (tool, "Written: %s", path);
  cf_answer_set (tool, "file", cf_json_text (path));
}

static void
export (CfTool *tool, Write write)
{
  const char *path = cf_given (tool, "out");

  if (path && strcmp (path, "-") != 0)
    to_file (tool, write, path);
  else
    to_stdout (tool, write);
}

static gboolean
write_journal (CfTool *tool, FILE *out, GError **error)
{
  CfProgressBar bar;
  CfJournalAsk ask = { .format = (CfJournalFormat) cf_number (tool, "format", 0),
                       .from = cf_number (tool, "from", 0),
                       .to = cf_number (tool, "to", 0),
                       .progress = cf_progress_bar,
                       .user = &bar };
  gboolean good;

  cf_progress_bar_begin (&bar, "Exporting");
  good = cf_export_journal (tool->shop, &ask, out, error);
  cf_progress_bar_end (&bar);
  return good;
}

static gboolean
write_json (CfTool *tool, FILE *out, GError **error)
{
  CfProgressBar bar;
  gboolean good;

  cf_progress_bar_begin (&bar, "Exporting");
  good = cf_export_json (tool->shop, out, cf_progress_bar, &bar, error);
  cf_progress_bar_end (&bar);
  return good;
}

static gboolean
write_for_import (CfTool *tool, FILE *out, GError **error)
{
  int kind = 0;

  g_assert (cf_enum_value (cf_import_kinds, tool->command->name + strlen ("export "), &kind));
  return cf_export_for_import (tool->shop, kind, kind == CF_IMPORT_OPENING ? cf_number (tool, "as-of", cf_shop_today (tool->shop)) : 0, out, error);
}

static void
export_journal (CfTool *tool)
{
  export (tool, write_journal);
}

static void
export_json (CfTool *tool)
{
  export (tool, write_json);
}

static void
export_for_import (CfTool *tool)
{
  export (tool, write_for_import);
}

static void
export_csv (CfTool *tool)
{
  g_autoptr (GError) error = NULL;
  CfProgressBar bar;
  const char *folder = cf_given (tool, "out");
  gboolean good;

  cf_progress_bar_begin (&bar, "Exporting");
  good = cf_export_csv (tool->shop, folder, cf_progress_bar, &bar, &error);
  cf_progress_bar_end (&bar);
  if (!good) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  cf_say (tool, "Written: one file for each kind of record in %s; those in %s/import can be imported again.", folder, folder);
  cf_answer_set (tool, "folder", cf_json_text (folder));
}

#define OUT_OPTION { "out", CF_ARG_FILE, NULL, "Where to; standard output if not given" }
static const CfArg journal_args[] = { { "format", CF_ARG_CHOICE, NULL, "For which program", CF_ARG_REQUIRED, cf_journal_formats },
                                      { "from", CF_ARG_DATE, NULL, "First day" },
                                      { "to", CF_ARG_DATE, NULL, "Last day" },
                                      OUT_OPTION,
                                      { NULL } };
static const CfArg csv_args[] = { { "out", CF_ARG_FOLDER, NULL, "Folder; files of the same names are replaced", CF_ARG_REQUIRED }, { NULL } };
static const CfArg json_args[] = { OUT_OPTION, { NULL } };
static const CfArg opening_args[] = { { "as-of", CF_ARG_DATE, NULL, "What was open at the end of that day; today if not given" }, OUT_OPTION, { NULL } };

const CfCommand cf_export_commands[] = {
  { "export journal", CF_OPEN_READ, export_journal, "Every entry once, for another bookkeeping program", journal_args },
  { "export csv", CF_OPEN_READ, export_csv, "All records, one CSV file for each kind", csv_args },
  { "export json", CF_OPEN_READ, export_json, "All records as one JSON object", json_args },
  { "export customers", CF_OPEN_READ, export_for_import, "Customers as 'import customers' reads them", json_args },
  { "export items", CF_OPEN_READ, export_for_import, "The catalogue as 'import items' reads it", json_args },
  { "export invoices", CF_OPEN_READ, export_for_import, "Invoices and credit memos as 'import invoices' reads them", json_args },
  { "export payments", CF_OPEN_READ, export_for_import, "Payments as 'import payments' reads them", json_args },
  { "export corrections", CF_OPEN_READ, export_for_import, "Write-offs, refunds, returns and applied credit as 'import corrections' reads them", json_args },
  { "export opening", CF_OPEN_READ, export_for_import, "What is open as 'import opening' reads it", opening_args },
  { NULL },
};
