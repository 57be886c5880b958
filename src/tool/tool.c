/* tool.c: opens the ledger for a command, says on whose behalf, and keeps the first problem. */
#include "tool.h"
#include "shop/staff.h"
#include <glib/gstdio.h>
#include <string.h>

#define APPROVALS_MAX 4              /* permissions that one act may lack */
#define SECRET_MAX 4096
#define PROBLEM_MAX 8000             /* characters of a sentence; the refused rows of an import are one */
#define PROBLEM_END 400              /* of them at its end, where it says what to do */

void
cf_tool_clear (CfTool *tool)
{
  cf_arguments_clear (&tool->args);
  g_clear_pointer (&tool->problem_field, g_free);
  g_clear_pointer (&tool->problem_code, g_free);
  g_clear_pointer (&tool->problem, g_free);
  if (tool->text)
    g_string_free (tool->text, TRUE);
  g_clear_pointer (&tool->answer, json_decref);
  g_clear_pointer (&tool->shop, cf_shop_close);
  cf_who_clear (&tool->who);
  g_clear_pointer (&tool->path, g_free);
  g_clear_pointer (&tool->approve_pin, g_free);
}

/* --- problems --- */

/* What somebody typed, or a file says, may be repeated in a sentence: it must not move the cursor, turn the direction of writing, or fill screens. Takes @text. */
static char *
printable (char *text)
{
  g_autofree char *given = text;
  g_autofree char *valid = g_utf8_make_valid (given, -1);
  glong length = g_utf8_strlen (valid, -1), n = 0;
  GString *shown = g_string_new (NULL);

  for (const char *p = valid; *p; p = g_utf8_next_char (p), n++) {
    gunichar c = g_utf8_get_char (p);
    gboolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    if (length > PROBLEM_MAX && n >= PROBLEM_MAX - PROBLEM_END && n < length - PROBLEM_END) {
      if (n == PROBLEM_MAX - PROBLEM_END)
        g_string_append (shown, " … ");
      continue;
    }
    g_string_append_unichar (shown, c != '\n' && (g_unichar_iscntrl (c) || turns) ? ' ' : c);
  }
  return g_string_free (shown, FALSE);
}

void
cf_tool_fail (CfTool *tool, CfExit status, const char *code, const char *field, const char *format, ...)
{
  va_list list;

  if (tool->exit)
    return;
  tool->exit = status;
  tool->problem_code = g_strdup (code);
  tool->problem_field = g_strdup (field);
  va_start (list, format);
  tool->problem = printable (g_strdup_vprintf (format, list));
  va_end (list);
  g_clear_pointer (&tool->answer, json_decref);
}

gboolean
cf_tool_error (CfTool *tool, GError *error)
{
  cf_tool_fail (tool, cf_exit_of_error (error), cf_error_name (error), NULL, "%s", error ? error->message : "This could not be done.");
  g_clear_error (&error);
  return FALSE;
}

gboolean
cf_tool_refuse (CfTool *tool, const CfRefusal *refusal)
{
  g_autofree char *sentence = cf_refusal_sentence (refusal);

  if (refusal->code == CF_NEEDS_REASON)
    cf_tool_fail (tool, CF_EXIT_REFUSED, "needs-reason", "reason", "This needs a reason, which is kept in the log: add --reason TEXT.");
  if (refusal->code == CF_PERIOD_LOCKED && tool->shop && tool->shop->rules.locked_before)
    cf_tool_fail (tool, CF_EXIT_REFUSED, "period-locked", "date",
                  "The books are locked before %s: use a later date, or let a bookkeeper move the lock ('lock').",
                  cf_date_text (tool, tool->shop->rules.locked_before));
  if (refusal->code == CF_SERIES_FROZEN)
    cf_tool_fail (tool, CF_EXIT_REFUSED, "series-frozen", refusal->field, "%s 'series frozen' lists what waits, 'series answer' answers.", sentence);
  if (refusal->code == CF_NEEDS_PERMISSION && cf_permission_info (refusal->permission))
    cf_tool_fail (tool, CF_EXIT_REFUSED, "needs-permission", cf_permission_info (refusal->permission)->name,
                  "%s may not do this: %s. Let somebody do it who may%s.", cf_given (tool, "as") ? cf_given (tool, "as") : "Who acts",
                  cf_permission_info (refusal->permission)->title, tool->may_approve ? ", or approve it: --approve-pin-file FILE" : "");
  cf_tool_fail (tool, cf_exit_of_outcome (refusal->code), cf_outcome_name (refusal->code), refusal->field, "%s", sentence);
  return FALSE;
}

gboolean
cf_tool_done (CfTool *tool, CfOutcome outcome, GError *error)
{
  CfRefusal bare = { .code = outcome };

  if (outcome == CF_FAILED)
    return cf_tool_error (tool, error);
  g_clear_error (&error);
  if (!cf_refused (outcome))
    return !tool->exit;
  return cf_tool_refuse (tool, tool->who.refusal.code == outcome ? &tool->who.refusal : &bare);
}

gboolean
cf_tool_again (CfTool *tool, CfId act_id, CfOutcome outcome, GError **error)
{
  g_auto (CfRefusal) refusal = { 0 };
  CfPermission permission = (CfPermission) tool->who.refusal.permission;
  CfOutcome answer;

  tool->may_approve = !tool->approve_pin;
  if (outcome != CF_NEEDS_PERMISSION || !tool->approve_pin || tool->approvals >= APPROVALS_MAX) {
    cf_tool_done (tool, outcome, g_steal_pointer (error));
    return FALSE;
  }
  tool->approvals++;
  answer = cf_approve (tool->shop, tool->approve_pin, permission, tool->who.refusal.amount, act_id, &tool->who.approval, &refusal, error);
  if (answer == CF_OK)
    return TRUE;
  if (answer == CF_FAILED)
    cf_tool_error (tool, g_steal_pointer (error));
  else
    cf_tool_refuse (tool, &refusal);
  return FALSE;
}

/* --- amounts within arguments --- */

char
cf_tool_mark (CfTool *tool)
{
  const char *mark = cf_shop_setting (tool->shop, CF_SET_DECIMAL_MARK);      /* by country ("auto") it is not certain enough */

  return strcmp (mark, "point") == 0 ? '.' : strcmp (mark, "comma") == 0 ? ',' : 0;
}

gboolean
cf_tool_money (CfTool *tool, const char *name, const char *text, CfMoney *ret)
{
  CfOutcome outcome = cf_money_parse (text, tool->shop->rules.currency, cf_tool_mark (tool), ret);
  g_auto (CfRefusal) refusal = { 0 };
  g_autofree char *sentence = NULL;

  if (outcome == CF_OK)
    return TRUE;
  cf_refuse (&refusal, outcome, text && *text ? NULL : "amount", text);
  sentence = cf_refusal_sentence (&refusal);
  cf_tool_fail (tool, CF_EXIT_USAGE, cf_outcome_name (outcome), name, "--%s: %s", name, sentence);
  return FALSE;
}

CfMoney
cf_tool_part (CfTool *tool, const char *name)
{
  if (cf_has (tool, name) && cf_number (tool, name, 0) <= 0)
    cf_tool_fail (tool, CF_EXIT_USAGE, "not-positive", name, "--%s: the amount must be more than zero.", name);
  return cf_number (tool, name, 0);
}

/* --- files --- */

char *
cf_tool_text (CfTool *tool, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *name = g_filename_display_name (path);
  gsize length;

  if (!g_file_get_contents (strcmp (path, "-") == 0 ? "/dev/stdin" : path, &text, &length, &error)) {
    gboolean missing = g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
    cf_tool_fail (tool, missing ? CF_EXIT_NOT_FOUND : CF_EXIT_SYSTEM, missing ? "not-found" : "denied", NULL, "%s", error->message);
    return NULL;
  }
  if (!g_utf8_validate (text, (gssize) length, NULL)) {
    cf_tool_fail (tool, CF_EXIT_INPUT, "not-text", NULL, "%s is not text in UTF-8.", name);
    return NULL;
  }
  return g_steal_pointer (&text);
}

char *
cf_tool_secret (CfTool *tool, const char *path)
{
  g_autofree char *text = cf_tool_text (tool, path);

  if (!text)
    return NULL;
  text[strcspn (text, "\r\n")] = '\0';
  if (*text && strlen (text) <= SECRET_MAX)
    return g_steal_pointer (&text);
  cf_tool_fail (tool, CF_EXIT_INPUT, "required", NULL, "%s has nothing in its first line.", path);
  return NULL;
}

/* --- the ledger --- */

const char *
cf_tool_path (CfTool *tool)
{
  const char *path = cf_given (tool, "db") ? cf_given (tool, "db") : g_getenv ("COUNTERFOIL_DB");
  GStatBuf st;

  if (!tool->path && path && *path)
    tool->path = g_strdup (path);
  if (!tool->path)
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "db", "Name the ledger with --db FILE, or in the environment as COUNTERFOIL_DB.");
  else if (g_stat (tool->path, &st) == 0 && !S_ISREG (st.st_mode)) {      /* reading a pipe would wait for ever */
    g_autofree char *name = g_filename_display_name (tool->path);
    cf_tool_fail (tool, CF_EXIT_DAMAGED, "corrupt", "db", "%s is no ledger: it is %s.", name, S_ISDIR (st.st_mode) ? "a folder" : "a pipe or a device");
    g_clear_pointer (&tool->path, g_free);
  }
  return tool->path;
}

/* A PIN of somebody must be theirs, so that a slip of the file is found. */
static gboolean
sign_in (CfTool *tool)
{
  const char *as = cf_given (tool, "as"), *file = cf_given (tool, "pin-file");
  g_autofree char *pin = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (CfStaff) staff = { 0 };
  g_auto (CfRefusal) refusal = { 0 };
  CfOutcome outcome;

  if (!as) {
    if (file || cf_has (tool, "pin-stdin"))
      cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "as", "A PIN is given, but not whose it is: say --as NAME.");
    return !tool->exit;
  }
  if (!file && !cf_has (tool, "pin-stdin"))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "pin-file", "--as needs a PIN: --pin-file FILE or --pin-stdin.");
  if (tool->exit)
    return FALSE;
  pin = cf_tool_secret (tool, file ? file : "-");
  if (!pin)
    return FALSE;
  outcome = cf_sign_in (tool->shop, pin, &staff, &refusal, &error);
  if (outcome == CF_FAILED)
    return cf_tool_error (tool, g_steal_pointer (&error));
  if (outcome == CF_OK && g_ascii_strcasecmp (staff.name, as) != 0 && g_strcmp0 (cf_id_shown (staff.id), as) != 0)
    outcome = cf_refuse (&refusal, CF_WRONG_PIN, NULL, as);
  if (outcome != CF_OK)
    return cf_tool_refuse (tool, &refusal);
  tool->who.kind = CF_WHO_STAFF;
  tool->who.actor_id = staff.id;
  return TRUE;
}

gboolean
cf_tool_open (CfTool *tool)
{
  gboolean read_only = tool->command->open == CF_OPEN_READ && !cf_has (tool, "as");
  g_autoptr (GError) error = NULL;
  g_autofree char *problem = NULL;
  const CfArg *arg = NULL;
  CfOutcome code = CF_OK;

  if (!cf_tool_path (tool))
    return FALSE;
  tool->shop = cf_shop_open (tool->path, read_only, cf_clock_system (), &error);
  if (!tool->shop || !cf_shop_refresh (tool->shop, &error))
    return cf_tool_error (tool, g_steal_pointer (&error));
  problem = cf_arguments_measure (&tool->args, tool->shop->rules.currency, cf_tool_mark (tool), cf_shop_today (tool->shop), &arg, &code);
  if (problem)
    cf_tool_fail (tool, CF_EXIT_USAGE, cf_outcome_name (code), arg->name, "%s", problem);
  else if (cf_has (tool, "from") && cf_has (tool, "to") && cf_number (tool, "from", 0) > cf_number (tool, "to", 0))
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "from", "--from: the first day, %s, is after the last, %s.", cf_given (tool, "from"), cf_given (tool, "to"));
  else if (cf_given (tool, "approve-pin-file"))
    tool->approve_pin = cf_tool_secret (tool, cf_given (tool, "approve-pin-file"));
  if (tool->exit || !sign_in (tool))
    return FALSE;
  tool->who.reason = cf_given (tool, "reason");
  tool->id = cf_number (tool, "id", 0);
  if (!tool->id && !read_only)
    tool->id = cf_shop_id (tool->shop);
  return TRUE;
}
