/* backup.c: encrypted backups: made, proved, and brought back. */
#include "commands.h"
#include "desk/prove.h"
#include "desk/restore.h"
#include "json.h"
#include "progress-bar.h"
#include "show.h"
#include <string.h>

/* The passphrase of --passphrase-file. NULL and a problem. Freed with cf_passphrase_free. */
static char *
read_passphrase (CfTool *tool)
{
  return cf_tool_secret (tool, cf_given (tool, "passphrase-file"));
}

static json_t *
file_json (const CfBackupFile *file)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (file->made / G_USEC_PER_SEC);
  g_autofree char *made = utc ? g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ") : g_strdup ("");

  return json_pack ("{s:o, s:o, s:s, s:I}", "file", cf_json_text (file->path), "label", cf_json_text (file->label), "made", made, "bytes",
                    (json_int_t) file->size);
}

static char *
local_time (CfInstant at, GTimeZone *zone)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (at / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local = utc ? (zone ? g_date_time_to_timezone (utc, zone) : g_date_time_to_local (utc)) : NULL;

  return local ? g_date_time_format (local, "%Y-%m-%d %H:%M:%S") : g_strdup ("");
}

/* --- backup --- */

/* A passphrase that was made now is shown once, on the page that goes into a drawer. */
static void
say_sheet (CfTool *tool, const char *passphrase, const char *where)
{
  char *sheet = cf_recovery_sheet (tool->shop, passphrase, where);

  cf_say (tool, "\n%s", sheet);
  cf_say (tool,
          "This passphrase is shown once. Without it the backup cannot be opened: print this page, and give it to the next backup with --passphrase-file.");
  cf_answer_set (tool, "passphrase", cf_json_text (passphrase));
  cf_answer_set (tool, "recovery_sheet", cf_json_text (sheet));
  cf_passphrase_free (sheet);
}

static void
write_backup (CfTool *tool, const char *passphrase, gboolean is_new)
{
  const char *path = cf_given (tool, "FILE"), *folder = cf_given (tool, "folder");
  g_autoptr (GError) error = NULL;
  CfBackupFile made = { 0 };
  gboolean was_due = TRUE;

  if (!(folder ? cf_backup_rolling (tool->shop, folder, passphrase, &made, &was_due, &error) : cf_backup_write (tool->shop, path, passphrase, &made, &error))) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  if (was_due)
    cf_say (tool, "Backup written: %s, %" G_GINT64_FORMAT " bytes.", made.path, made.size);
  else
    cf_say (tool, "There is a backup of this hour already.");
  cf_answer (tool, was_due ? file_json (&made) : json_object ());
  cf_answer_set (tool, "written", json_boolean (was_due));
  if (is_new)
    say_sheet (tool, passphrase, folder ? folder : path);
  cf_backup_file_clear (&made);
}

static void
backup (CfTool *tool)
{
  gboolean is_new = !cf_has (tool, "passphrase-file");
  char *passphrase;

  if (!cf_has (tool, "FILE") == !cf_has (tool, "folder"))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "FILE", "Say where to: a file, or --folder FOLDER for rolling backups.");
  if (tool->exit)
    return;
  passphrase = is_new ? cf_passphrase_new () : read_passphrase (tool);
  if (passphrase)
    write_backup (tool, passphrase, is_new);
  cf_passphrase_free (passphrase);
}

static void
backup_list (CfTool *tool)
{
  g_autoptr (GArray) files = g_array_new (FALSE, TRUE, sizeof (CfBackupFile));
  g_autoptr (CfTable) table = cf_table_new ("File|Shop|Made|>Bytes");
  g_autoptr (GError) error = NULL;
  json_t *list = json_array ();

  g_array_set_clear_func (files, cf_backup_file_clear);
  if (!cf_backup_list (cf_given (tool, "FOLDER"), files, &error)) {
    json_decref (list);
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  for (guint i = 0; i < files->len; i++) {
    const CfBackupFile *file = &g_array_index (files, CfBackupFile, i);
    g_autofree char *made = local_time (file->made, NULL), *size = g_strdup_printf ("%" G_GINT64_FORMAT, file->size);
    cf_table_row (table, file->path, file->label, made, size, NULL);
    json_array_append_new (list, file_json (file));
  }
  if (files->len)
    cf_show_table (tool, table);
  else
    cf_say (tool, "There are no backups in %s.", cf_given (tool, "FOLDER"));
  cf_answer_set (tool, "backups", list);
}

/* --- prove --- */

static void
say_proof (CfTool *tool, const CfProof *proof)
{
  json_t *json = json_pack ("{s:b, s:s?, s:I, s:I, s:I, s:I, s:I, s:s?, s:b, s:I, s:o}", "good", proof->good, "why", proof->why, "commits",
                            (json_int_t) proof->commits, "entries", (json_int_t) proof->entries, "customers", (json_int_t) proof->customers, "files",
                            (json_int_t) proof->files, "receivable", (json_int_t) proof->receivable_minor, "head", proof->head, "compared", proof->compared,
                            "behind", (json_int_t) proof->behind, "certificate", cf_json_text (proof->certificate));

  cf_say (tool, "%s", proof->certificate ? proof->certificate : "");
  if (!proof->good) {
    cf_say (tool, "This backup is not good: %s", proof->why);
    tool->exit = CF_EXIT_DAMAGED;
  }
  cf_answer (tool, json);
}

static void
prove (CfTool *tool)
{
  g_auto (CfProof) proof = { 0 };
  g_autoptr (GError) error = NULL;
  CfProgressBar bar;
  char *passphrase;
  gboolean good;

  if (!cf_has (tool, "alone")) {
    if (!cf_tool_path (tool))
      return;
    tool->shop = cf_shop_open (tool->path, TRUE, cf_clock_system (), &error);
    if (!tool->shop || !cf_shop_refresh (tool->shop, &error)) {
      cf_tool_error (tool, g_steal_pointer (&error));
      return;
    }
  }
  passphrase = read_passphrase (tool);
  if (!passphrase)
    return;
  cf_progress_bar_begin (&bar, "Proving");
  good = cf_prove (tool->shop, cf_given (tool, "BACKUP"), passphrase, cf_clock_system (), cf_progress_bar, &bar, &proof, &error);
  cf_progress_bar_end (&bar);
  cf_passphrase_free (passphrase);
  if (good)
    say_proof (tool, &proof);
  else
    cf_tool_error (tool, g_steal_pointer (&error));
}

/* --- restore --- */

/* --last SERIES=NUMBER and --prefix SERIES=PREFIX. Texts are owned by @texts. */
static void
read_answers (CfTool *tool, GArray *answers, GPtrArray *texts)
{
  static const char *const options[] = { "last", "prefix" };

  for (guint k = 0; k < G_N_ELEMENTS (options); k++) {
    const CfArgValue *value;
    for (guint i = 0; (value = cf_arguments_nth (&tool->args, options[k], i)) != NULL; i++) {
      char *series = g_strdup (value->text), *equals = strrchr (series, '=');
      CfSeriesAnswer answer = { .series = series };
      guint64 last = 0;
      g_ptr_array_add (texts, series);
      if (equals)
        *equals = '\0';
      if (!equals || (k == 0 && !g_ascii_string_to_unsigned (equals + 1, 10, 0, G_MAXINT64, &last, NULL))) {
        cf_tool_fail (tool, CF_EXIT_USAGE, "usage", options[k], "--%s %s: write SERIES=%s, the series by its prefix or as invoice, credit-memo, group.",
                      options[k], value->text, k == 0 ? "NUMBER" : "PREFIX");
        return;
      }
      answer.last_printed = (gint64) last;
      answer.new_prefix = k == 1 ? equals + 1 : NULL;
      g_array_append_val (answers, answer);
    }
  }
}

static json_t *
say_series (CfTool *tool, GArray *series)
{
  static const CfEnumName kinds[] = { { CF_SERIES_INVOICE, "invoice" }, { CF_SERIES_CREDIT_MEMO, "credit-memo" }, { CF_SERIES_GROUP, "group" }, { 0, NULL } };
  json_t *list = json_array ();
  gboolean frozen = FALSE;

  for (guint i = 0; series && i < series->len; i++) {
    const CfSeriesState *s = &g_array_index (series, CfSeriesState, i);
    const char *kind = cf_enum_name (kinds, (int) s->kind);
    frozen = frozen || !s->answer;
    cf_say (tool, "Series %s%s%s, last number known %" G_GINT64_FORMAT ": %s", kind, s->prefix && *s->prefix ? " " : "", s->prefix ? s->prefix : "", s->last,
            s->answer ? s->answer : "gives no number until somebody says which was the last one printed");
    json_array_append_new (list,
                           json_pack ("{s:o, s:s, s:o, s:I, s:b, s:o}", "id", cf_json_id (s->id), "kind", kind, "prefix", cf_json_text (s->prefix), "last",
                                      (json_int_t) s->last, "frozen", s->answer == NULL, "answer", s->answer ? cf_json_text (s->answer) : json_null ()));
  }
  if (frozen)
    cf_say (tool, "'series answer --last SERIES=NUMBER' says it: look at the last paper that was printed.");
  return list;
}

static void
restore (CfTool *tool)
{
  g_autoptr (GArray) answers = g_array_new (FALSE, TRUE, sizeof (CfSeriesAnswer));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_auto (CfRestoreReport) report = { 0 };
  g_autoptr (GError) error = NULL;
  CfProgressBar bar;
  char *passphrase;
  gboolean good;

  read_answers (tool, answers, texts);
  if (tool->exit || !cf_tool_path (tool) || !(passphrase = read_passphrase (tool)))
    return;
  cf_progress_bar_begin (&bar, "Restoring");
  good = cf_restore (cf_given (tool, "BACKUP"), passphrase, tool->path, (const CfSeriesAnswer *) (gconstpointer) answers->data, answers->len,
                     cf_clock_system (), cf_progress_bar, &bar, &report, &error);
  cf_progress_bar_end (&bar);
  cf_passphrase_free (passphrase);
  if (!good) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  cf_say (tool, "%s is back: %" G_GINT64_FORMAT " commits, %" G_GINT64_FORMAT " entries, verified. It begins a new life as a station.", tool->path,
          report.commits, report.entries);
  cf_answer (tool, json_pack ("{s:o, s:I, s:I, s:s?}", "file", cf_json_text (tool->path), "commits", (json_int_t) report.commits, "entries",
                              (json_int_t) report.entries, "head", report.head));
  cf_answer_set (tool, "series", say_series (tool, report.series));
}

static void
series_frozen (CfTool *tool)
{
  g_autoptr (GArray) series = g_array_new (FALSE, TRUE, sizeof (CfSeriesState));
  g_autoptr (GError) error = NULL;

  g_array_set_clear_func (series, cf_series_state_clear);
  if (!cf_series_frozen (tool->shop, series, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  if (!series->len)
    cf_say (tool, "No series waits for an answer.");
  cf_answer_set (tool, "series", say_series (tool, series));
}

static void
series_answer (CfTool *tool)
{
  g_autoptr (GArray) answers = g_array_new (FALSE, TRUE, sizeof (CfSeriesAnswer));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  GError *error = NULL;
  CfOutcome outcome;

  read_answers (tool, answers, texts);
  if (!tool->exit && answers->len != 1)
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "last", "Say one --last SERIES=NUMBER or --prefix SERIES=PREFIX.");
  if (tool->exit)
    return;
  do
    outcome = cf_series_answer (tool->shop, &tool->who, &g_array_index (answers, CfSeriesAnswer, 0), &error);
  while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    cf_say (tool, "The series gives numbers again.");
}

#define PASSPHRASE_HELP "File with the passphrase in its first line; - is standard input"
#define ANSWER_OPTIONS \
  { "last", CF_ARG_TEXT, "SERIES=NUMBER", "The last number that was printed of a series", CF_ARG_MANY }, \
  { \
    "prefix", CF_ARG_TEXT, "SERIES=PREFIX", "Go on under a new prefix instead", CF_ARG_MANY \
  }
static const CfArg backup_args[] = { { "FILE", CF_ARG_FILE, NULL, "The backup to write" },
                                     { "folder", CF_ARG_FOLDER, NULL, "Rolling backups here: one an hour for 24 hours, one a day for 30 days" },
                                     { "passphrase-file", CF_ARG_FILE, NULL, PASSPHRASE_HELP "; without it a new one is made and shown once" },
                                     { NULL } };
static const CfArg list_args[] = { { "FOLDER", CF_ARG_FOLDER, NULL, "Where backups lie", CF_ARG_REQUIRED }, { NULL } };
#define BACKUP_ARGS { "BACKUP", CF_ARG_FILE, NULL, "The backup", CF_ARG_REQUIRED }, { "passphrase-file", CF_ARG_FILE, NULL, PASSPHRASE_HELP, CF_ARG_REQUIRED }
static const CfArg prove_args[] = { BACKUP_ARGS, { "alone", CF_ARG_FLAG, NULL, "Prove it by itself, without the live ledger" }, { NULL } };
static const CfArg restore_args[] = { BACKUP_ARGS, ANSWER_OPTIONS, { NULL } };
static const CfArg answer_args[] = { ANSWER_OPTIONS, { NULL } };

const CfCommand cf_backup_commands[] = {
  { "backup", CF_OPEN_READ, backup, "Write an encrypted backup", backup_args },
  { "backup list", CF_OPEN_NOT, backup_list, "List the backups in a folder", list_args },
  { "prove", CF_OPEN_NOT, prove, "Open a backup, verify it whole, recompute every balance and compare with the live ledger", prove_args,
    "The answer is a certificate of one page; the exit status says whether the backup is good." },
  { "restore", CF_OPEN_NOT, restore, "Bring a ledger back from a backup", restore_args,
    "--db names the ledger to make; it must not be there yet. The backup does not know what was printed since it was made: say the last number of each "
    "series, or a new prefix, or the series gives "
    "no number until 'series answer' says it." },
  { "series frozen", CF_OPEN_READ, series_frozen, "List series that wait for the last number printed" },
  { "series answer", CF_OPEN_WRITE, series_answer, "Say the last number printed of a series that waits for it", answer_args },
  { NULL },
};
